/* test_value.c - the rules of a column: what is stored for a value, and with which message one that
 * breaks a rule is refused. Also how messages show values and are cut.
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "internal.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static const uint16_t key_columns[] = {0};
static const orm_column id_column = {.field = "id", .name = "id", .kind = ORM_KIND_INT64};

/* A model of the columns id and the one under test. */
struct fixture {
    orm_column columns[2];
    orm_model model;
    orm_error error;
    char form[ORMI_TEXT_FORM];
};

static void fixture_init(struct fixture *f, orm_column column)
{
    memset(f, 0, sizeof(*f));
    column.field = column.name = "x";
    f->columns[0] = id_column;
    f->columns[1] = column;
    f->model.name = "Thing";
    f->model.n_columns = 2;
    f->model.n_key = 1;
    f->model.key = key_columns;
    f->model.columns = f->columns;
}

static orm_status encode(struct fixture *f, orm_value *value)
{
    return ormi_encode(&f->model, &f->columns[1], value, f->form, &f->error);
}

static void assert_refused(orm_column column, orm_value value, const char *message)
{
    struct fixture f;
    fixture_init(&f, column);
    if (encode(&f, &value) != ORM_INVALID)
        fail_msg("taken: %s", message);
    assert_string_equal(f.error.message, message);
    assert_string_equal(f.error.model, "Thing");
    assert_string_equal(f.error.field, "x");
    assert_int_equal(f.error.status, ORM_INVALID);
    assert_true(f.error.index == ORM_NO_INDEX);
}

/* Encodes value and compares what is stored, as messages show it. */
static void assert_stored(orm_column column, orm_value value, const char *stored)
{
    struct fixture f;
    char shown[300];
    fixture_init(&f, column);
    if (encode(&f, &value) != ORM_OK)
        fail_msg("%s", f.error.message);
    assert_string_equal(ormi_show_values(&value, 1, shown, sizeof(shown)), stored);
}

/* ---- Encoding ---- */

static void test_null(void **state)
{
    (void)state;
    struct fixture f;
    orm_value value = orm_value_null();
    fixture_init(&f, (orm_column){.kind = ORM_KIND_TEXT});
    assert_int_equal(encode(&f, &value), ORM_NOT_NULL);
    assert_string_equal(f.error.message, "Thing.x: a value is required");
    f.columns[1].flags = ORM_COLUMN_NULL;
    assert_int_equal(encode(&f, &value), ORM_OK);
    f.columns[1].flags = ORM_COLUMN_DB_DEFAULT;
    assert_int_equal(encode(&f, &value), ORM_OK);
    assert_int_equal(value.type, ORM_VALUE_NULL);
}

static void test_integers(void **state)
{
    (void)state;
    const orm_column flag = {.kind = ORM_KIND_BOOL}, small = {.kind = ORM_KIND_INT32};
    const orm_column large = {.kind = ORM_KIND_INT64};
    const orm_column range = {
        .kind = ORM_KIND_INT64, .flags = ORM_COLUMN_MIN | ORM_COLUMN_MAX, .min = -5, .max = 10};
    assert_stored(flag, orm_value_int(1), "1");
    assert_refused(flag, orm_value_int(2), "Thing.x: 2 is neither 0 nor 1");
    assert_stored(small, orm_value_int(INT32_MIN), "-2147483648");
    assert_refused(small, orm_value_int(2147483648), "Thing.x: 2147483648 does not fit 32 bits");
    assert_stored(large, orm_value_int(INT64_MIN), "-9223372036854775808");
    assert_stored(large, orm_value_int(INT64_MAX), "9223372036854775807");
    assert_stored(range, orm_value_int(-5), "-5");
    assert_stored(range, orm_value_int(10), "10");
    assert_refused(range, orm_value_int(-6), "Thing.x: -6 is below the minimum -5");
    assert_refused(range, orm_value_int(11), "Thing.x: 11 is above the maximum 10");
    assert_refused(large, orm_value_text("1"), "Thing.x: '1' is a value of another type");
}

static void test_floats(void **state)
{
    (void)state;
    const orm_column any = {.kind = ORM_KIND_FLOAT, .storage = ORM_STORAGE_REAL};
    const orm_column range = {.kind = ORM_KIND_FLOAT,
                              .storage = ORM_STORAGE_REAL,
                              .flags = ORM_COLUMN_MIN | ORM_COLUMN_MAX,
                              .float_min = 0.5,
                              .float_max = 2};
    assert_stored(any, orm_value_float(1.5), "1.5");
    assert_stored(any, orm_value_float(INFINITY), "Inf");
    assert_refused(any, orm_value_float(NAN), "Thing.x: NaN is not a number that can be stored");
    assert_refused(range, orm_value_float(0.25), "Thing.x: 0.25 is below the minimum 0.5");
    assert_refused(range, orm_value_float(INFINITY), "Thing.x: Inf is above the maximum 2.0");
}

static void test_texts(void **state)
{
    (void)state;
    const orm_column any = {.kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT};
    const orm_column sized = {.kind = ORM_KIND_TEXT, .min_length = 2, .max_length = 3};
    const orm_column code = {.kind = ORM_KIND_TEXT, .pattern = "[A-Z][0-9]"};
    const orm_choice sizes[] = {{0, "S"}, {0, "M"}};
    const orm_column size = {.kind = ORM_KIND_TEXT, .choices = sizes, .n_choices = 2};
    orm_value with_nul = orm_value_text("a\0b");
    with_nul.as.blob.size = 3;
    assert_stored(any, orm_value_text(""), "''");
    assert_stored(sized, orm_value_text("\xc3\xa9\xc3\xa9\xc3\xa9"), "'\xc3\xa9\xc3\xa9\xc3\xa9'");
    assert_refused(sized, orm_value_text("abcd"), "Thing.x: 4 characters, at most 3 allowed");
    assert_refused(sized, orm_value_text("\xc3\xa9"), "Thing.x: 1 characters, at least 2 required");
    assert_refused(any, orm_value_text("a\xff"), "Thing.x: the text is not valid UTF-8");
    assert_refused(any, with_nul, "Thing.x: the text has a NUL in it");
    assert_stored(code, orm_value_text("B7"), "'B7'");
    assert_refused(code, orm_value_text("b7"),
                   "Thing.x: 'b7' does not match the pattern [A-Z][0-9]");
    assert_stored(size, orm_value_text("M"), "'M'");
    assert_refused(size, orm_value_text("L"), "Thing.x: 'L' is none of the choices");
}

static void test_json_and_blobs(void **state)
{
    (void)state;
    const orm_column json = {.kind = ORM_KIND_JSON, .storage = ORM_STORAGE_TEXT};
    const orm_column blob = {.kind = ORM_KIND_BLOB, .storage = ORM_STORAGE_BLOB, .max_length = 2};
    const orm_blob empty = {"", 0}, two = {"\x00\xff", 2}, three = {"abc", 3};
    assert_stored(json, orm_value_text("{\"a\":[1]}"), "'{\"a\":[1]}'");
    assert_refused(json, orm_value_text("{a:1}"), "Thing.x: '{a:1}' is not valid JSON");
    assert_refused(json, orm_value_text("\"\xff\""), "Thing.x: the text is not valid UTF-8");
    assert_stored(blob, orm_value_blob(empty), "x''");
    assert_stored(blob, orm_value_blob(two), "x'00ff'");
    assert_refused(blob, orm_value_blob(three), "Thing.x: 3 bytes, at most 2 allowed");
}

static void test_dates(void **state)
{
    (void)state;
    const orm_date leap = {2024, 2, 29}, none = {2023, 2, 29}, early = {1999, 12, 31};
    const orm_column text = {.kind = ORM_KIND_DATE, .storage = ORM_STORAGE_TEXT};
    const orm_column days = {.kind = ORM_KIND_DATE, .storage = ORM_STORAGE_INTEGER};
    const orm_column range = {.kind = ORM_KIND_DATE,
                              .storage = ORM_STORAGE_TEXT,
                              .flags = ORM_COLUMN_MIN,
                              .min = 10957}; /* 2000-01-01 */
    assert_stored(text, orm_value_date(leap), "'2024-02-29'");
    assert_stored(days, orm_value_date(leap), "19782");
    assert_refused(text, orm_value_date(none),
                   "Thing.x: 2023-02-29 is no date of the years 0 to 9999");
    assert_refused(range, orm_value_date(early),
                   "Thing.x: 1999-12-31 is below the minimum 2000-01-01");
}

static void test_moments(void **state)
{
    (void)state;
    const orm_time noon = {INT64_C(43200250000)}, late = {ORMI_DAY};
    const orm_datetime before = {-1}, beyond = {(ORMI_LAST_DAY + 1) * ORMI_DAY};
    const orm_datetime lowest = {INT64_MIN};
    const orm_column time3 = {.kind = ORM_KIND_TIME, .storage = ORM_STORAGE_TEXT, .digits = 3};
    const orm_column time1 = {.kind = ORM_KIND_TIME, .storage = ORM_STORAGE_INTEGER, .digits = 1};
    const orm_column time6 = {.kind = ORM_KIND_TIME, .storage = ORM_STORAGE_INTEGER, .digits = 6};
    const orm_column moment = {.kind = ORM_KIND_DATETIME, .storage = ORM_STORAGE_TEXT, .digits = 6};
    const orm_column range = {.kind = ORM_KIND_DATETIME,
                              .storage = ORM_STORAGE_INTEGER,
                              .digits = 6,
                              .flags = ORM_COLUMN_MAX,
                              .max = -2};
    assert_stored(time3, orm_value_time(noon), "'12:00:00.250'");
    assert_stored(time6, orm_value_time(noon), "43200250000");
    assert_refused(time1, orm_value_time(noon),
                   "Thing.x: 12:00:00.25 has more than 1 digits of a second");
    assert_refused(time6, orm_value_time(late),
                   "Thing.x: 86400000000 microseconds is no time of a day");
    assert_stored(moment, orm_value_datetime(before), "'1969-12-31 23:59:59.999999'");
    assert_refused(moment, orm_value_datetime(beyond),
                   "Thing.x: 253402300800000000 microseconds is not in the years 0 to 9999");
    assert_refused(moment, orm_value_datetime(lowest),
                   "Thing.x: -9223372036854775808 microseconds is not in the years 0 to 9999");
    assert_refused(range, orm_value_datetime(before),
                   "Thing.x: 1969-12-31 23:59:59.999999 is above the maximum "
                   "1969-12-31 23:59:59.999998");
}

static void test_decimals(void **state)
{
    (void)state;
    const orm_column price = {.kind = ORM_KIND_DECIMAL, .digits = 8, .scale = 2};
    const orm_column text = {
        .kind = ORM_KIND_DECIMAL, .storage = ORM_STORAGE_TEXT, .digits = 8, .scale = 2};
    const orm_column real = {
        .kind = ORM_KIND_DECIMAL, .storage = ORM_STORAGE_REAL, .digits = 18, .scale = 2};
    const orm_column range = {.kind = ORM_KIND_DECIMAL,
                              .digits = 8,
                              .scale = 2,
                              .flags = ORM_COLUMN_MIN | ORM_COLUMN_MAX,
                              .min = 0,
                              .max = 1000};
    assert_stored(price, orm_value_decimal(ORM_DECIMAL(105, 1)), "1050");
    assert_stored(price, orm_value_decimal(ORM_DECIMAL(10500, 3)), "1050");
    assert_stored(price, orm_value_decimal(ORM_DECIMAL(-99999999, 2)), "-99999999");
    assert_refused(price, orm_value_decimal(ORM_DECIMAL(10505, 3)),
                   "Thing.x: 10.505 has more than 2 decimal places");
    assert_refused(price, orm_value_decimal(ORM_DECIMAL(100000000, 2)),
                   "Thing.x: 1000000.00 has more than 8 digits");
    assert_refused(price, orm_value_decimal(ORM_DECIMAL(INT64_MIN, 2)),
                   "Thing.x: -92233720368547758.08 has more than 8 digits");
    assert_refused(price, orm_value_decimal(ORM_DECIMAL(INT64_MAX, 0)),
                   "Thing.x: 9223372036854775807 has more than 8 digits");
    assert_refused(price, orm_value_decimal(ORM_DECIMAL(1, 19)),
                   "Thing.x: a decimal of scale 19, which is not 0 to 18");
    assert_stored(text, orm_value_decimal(ORM_DECIMAL(-5, 1)), "'-0.50'");
    assert_stored(real, orm_value_decimal(ORM_DECIMAL(1050, 2)), "10.5");
    assert_stored(real, orm_value_decimal(ORM_DECIMAL(-1000, 2)), "-10");
    assert_stored(real, orm_value_decimal(ORM_DECIMAL(INT64_C(999999999999999900), 2)),
                  "9999999999999999");
    assert_refused(real, orm_value_decimal(ORM_DECIMAL(INT64_C(900719925474099301), 2)),
                   "Thing.x: 9007199254740993.01 has more digits than a real number can hold");
    assert_refused(range, orm_value_decimal(ORM_DECIMAL(-1, 2)),
                   "Thing.x: -0.01 is below the minimum 0.00");
    assert_refused(range, orm_value_decimal(ORM_DECIMAL(11, 0)),
                   "Thing.x: 11 is above the maximum 10.00");
}

static const orm_choice statuses[] = {{1, "draft"}, {2, "published"}};

static void test_uuids_and_enums(void **state)
{
    (void)state;
    const orm_uuid uuid = {{0, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99}};
    const orm_column blob = {.kind = ORM_KIND_UUID, .storage = ORM_STORAGE_BLOB};
    const orm_column text = {.kind = ORM_KIND_UUID, .storage = ORM_STORAGE_TEXT};
    const orm_column status = {
        .kind = ORM_KIND_ENUM, .storage = ORM_STORAGE_TEXT, .choices = statuses, .n_choices = 2};
    orm_column number = status;
    number.storage = ORM_STORAGE_INTEGER;
    assert_stored(blob, orm_value_uuid(uuid), "x'00112233445566778899000000000000'");
    assert_stored(text, orm_value_uuid(uuid), "'00112233-4455-6677-8899-000000000000'");
    assert_stored(status, orm_value_int(2), "'published'");
    assert_stored(number, orm_value_int(2), "2");
    assert_refused(status, orm_value_int(9), "Thing.x: 9 is none of the choices");

    struct fixture f;
    orm_value unset = orm_value_int(0);
    fixture_init(&f, status);
    assert_int_equal(encode(&f, &unset), ORM_NOT_NULL);
    assert_string_equal(f.error.message, "Thing.x: a choice is required, and 0 is none");
    number.flags = ORM_COLUMN_NULL;
    assert_refused(number, orm_value_int(0), "Thing.x: 0 is none of the choices");
}

static void test_choices(void **state)
{
    (void)state;
    int number = 7;
    assert_string_equal(orm_gen_choice_text(statuses, 2, 1), "draft");
    assert_null(orm_gen_choice_text(statuses, 2, 0));
    assert_int_equal(orm_gen_choice_number(statuses, 2, "published", &number), ORM_OK);
    assert_int_equal(number, 2);
    assert_int_equal(orm_gen_choice_number(statuses, 2, "Draft", &number), ORM_INVALID);
    assert_int_equal(number, 0);
    assert_int_equal(orm_gen_choice_number(statuses, 2, NULL, &number), ORM_INVALID);
}

/* ---- Showing and errors ---- */

static void test_show(void **state)
{
    (void)state;
    char shown[40];
    orm_value values[2] = {orm_value_int(1), orm_value_text("b's\n\xff")};
    assert_string_equal(ormi_show_values(values, 2, shown, sizeof(shown)), "(1, 'b''s\\x0a\\xff')");
    values[1] = orm_value_text("\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9");
    assert_string_equal(ormi_show_values(&values[1], 1, shown, 14),
                        "'\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9...");
    values[0] = orm_value_null();
    assert_string_equal(ormi_show_values(values, 1, shown, sizeof(shown)), "NULL");
    assert_string_equal(ormi_show_values(values, 1, shown, 3), "");
    for (size_t size = 4; size < sizeof(shown); size++)
        assert_true(strlen(ormi_show_values(values, 2, shown, size)) < size);
}

static void test_long_message(void **state)
{
    (void)state;
    char text[1201];
    orm_error error;
    for (size_t i = 0; i < 1200; i += 2)
        memcpy(text + i, "\xc3\xa9", 2);
    text[1200] = '\0';
    for (int shift = 0; shift < 2; shift++) {
        size_t characters;
        ormi_error_set(&error, ORM_CHECK, "Thing", NULL, "%s%s", shift ? "a" : "", text);
        size_t length = strlen(error.message);
        assert_true(length >= ORM_MESSAGE_SIZE - 3 && length < ORM_MESSAGE_SIZE);
        assert_true(ormi_utf8(error.message, length, &characters));
        assert_string_equal(error.message + length - 3, "...");
        assert_memory_equal(error.message, "Thing: ", 7);
    }
}

static void test_status_names(void **state)
{
    (void)state;
    assert_string_equal(orm_status_name(ORM_OK), "OK");
    assert_string_equal(orm_status_name(ORM_NOT_FOUND), "NOT_FOUND");
    assert_string_equal(orm_status_name(ORM_ERROR), "ERROR");
    assert_string_equal(orm_status_name(ORM_UNKNOWN_OUTCOME), "UNKNOWN_OUTCOME");
    assert_string_equal(orm_status_name((orm_status)-24), "UNKNOWN");
    assert_string_equal(orm_status_name((orm_status)1), "UNKNOWN");
    assert_int_equal(ormi_status(SQLITE_IOERR_NOMEM), ORM_NOMEM);
    assert_int_equal(ormi_status(SQLITE_BUSY_SNAPSHOT), ORM_BUSY);
    assert_int_equal(ormi_status(SQLITE_CONSTRAINT_PRIMARYKEY), ORM_UNIQUE);
    assert_int_equal(ormi_status(SQLITE_NOTADB), ORM_CORRUPT);
    assert_int_equal(ormi_status(SQLITE_ROW), ORM_OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_null),
        cmocka_unit_test(test_integers),
        cmocka_unit_test(test_floats),
        cmocka_unit_test(test_texts),
        cmocka_unit_test(test_json_and_blobs),
        cmocka_unit_test(test_dates),
        cmocka_unit_test(test_moments),
        cmocka_unit_test(test_decimals),
        cmocka_unit_test(test_uuids_and_enums),
        cmocka_unit_test(test_choices),
        cmocka_unit_test(test_show),
        cmocka_unit_test(test_long_message),
        cmocka_unit_test(test_status_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

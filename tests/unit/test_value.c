/* test_value.c - the rules of a column, its stored forms, and reading them back: what encode lets
 * through is what read answers, and anything else in a file is BAD_VALUE.
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

/* ---- Reading ---- */

struct source {
    struct fixture f;
    sqlite3 *handle;
    sqlite3_stmt *statement;
    orm_scope scope;
    orm_reader reader;
};

/* Row 17 with x as the SQL expression gives it. */
static void source_open(struct source *s, orm_column column, const char *expression)
{
    char sql[200];
    memset(s, 0, sizeof(*s));
    fixture_init(&s->f, column);
    snprintf(sql, sizeof(sql), "SELECT 17, %s", expression);
    assert_int_equal(sqlite3_open(":memory:", &s->handle), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(s->handle, sql, -1, &s->statement, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(s->statement), SQLITE_ROW);
    s->reader.model = &s->f.model;
    s->reader.statement = s->statement;
    s->reader.region = ormi_region(&s->scope);
    s->reader.error = &s->f.error;
}

static void source_close(struct source *s)
{
    orm_scope_free(&s->scope);
    sqlite3_finalize(s->statement);
    sqlite3_close(s->handle);
}

/* Reads column 1 by its kind and writes the value as messages show it. */
static const char *read_shown(orm_reader *r, char *shown, size_t size)
{
    orm_value value = orm_value_null();
    switch (r->model->columns[1].kind) {
    case ORM_KIND_BOOL:
        value = orm_value_int(orm_read_bool(r, 1));
        break;
    case ORM_KIND_INT32:
        value = orm_value_int(orm_read_int32(r, 1));
        break;
    case ORM_KIND_INT64:
        value = orm_value_int(orm_read_int64(r, 1));
        break;
    case ORM_KIND_FLOAT:
        value = orm_value_float(orm_read_float(r, 1));
        break;
    case ORM_KIND_TEXT:
    case ORM_KIND_JSON:
        value = orm_value_text(orm_read_text(r, 1));
        break;
    case ORM_KIND_BLOB:
        value = orm_value_blob(orm_read_blob(r, 1));
        break;
    case ORM_KIND_DATE:
        value = orm_value_date(orm_read_date(r, 1));
        break;
    case ORM_KIND_TIME:
        value = orm_value_time(orm_read_time(r, 1));
        break;
    case ORM_KIND_DATETIME:
        value = orm_value_datetime(orm_read_datetime(r, 1));
        break;
    case ORM_KIND_DECIMAL:
        value = orm_value_decimal(orm_read_decimal(r, 1));
        break;
    case ORM_KIND_UUID:
        value = orm_value_uuid(orm_read_uuid(r, 1));
        break;
    case ORM_KIND_ENUM:
        value = orm_value_int(orm_read_enum(r, 1));
        break;
    }
    return ormi_show_values(&value, 1, shown, size);
}

/* The columns that the tables below speak of. */
enum {
    BOOL,
    INT32,
    INT64,
    FLOAT,
    LOOSE,
    TEXT,
    JSON,
    BLOB,
    DATE,
    DAYS,
    TIME3,
    TIME0,
    MOMENT,
    MOMENT_US,
    DECIMAL,
    DECIMAL_TEXT,
    DECIMAL_REAL,
    UUID,
    UUID_TEXT,
    ENUM,
    ENUM_NUMBER
};
static const orm_column columns[] = {
    [BOOL] = {.kind = ORM_KIND_BOOL},
    [INT32] = {.kind = ORM_KIND_INT32},
    [INT64] = {.kind = ORM_KIND_INT64},
    [FLOAT] = {.kind = ORM_KIND_FLOAT, .storage = ORM_STORAGE_REAL},
    [LOOSE] = {.kind = ORM_KIND_FLOAT, .storage = ORM_STORAGE_REAL, .flags = ORM_COLUMN_LOOSE},
    [TEXT] = {.kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT},
    [JSON] = {.kind = ORM_KIND_JSON, .storage = ORM_STORAGE_TEXT},
    [BLOB] = {.kind = ORM_KIND_BLOB, .storage = ORM_STORAGE_BLOB},
    [DATE] = {.kind = ORM_KIND_DATE, .storage = ORM_STORAGE_TEXT},
    [DAYS] = {.kind = ORM_KIND_DATE, .storage = ORM_STORAGE_INTEGER},
    [TIME3] = {.kind = ORM_KIND_TIME, .storage = ORM_STORAGE_TEXT, .digits = 3},
    [TIME0] = {.kind = ORM_KIND_TIME, .storage = ORM_STORAGE_INTEGER},
    [MOMENT] = {.kind = ORM_KIND_DATETIME, .storage = ORM_STORAGE_TEXT, .digits = 6},
    [MOMENT_US] = {.kind = ORM_KIND_DATETIME, .storage = ORM_STORAGE_INTEGER, .digits = 6},
    [DECIMAL] = {.kind = ORM_KIND_DECIMAL, .digits = 6, .scale = 2},
    [DECIMAL_TEXT] = {.kind = ORM_KIND_DECIMAL,
                      .storage = ORM_STORAGE_TEXT,
                      .digits = 6,
                      .scale = 2},
    [DECIMAL_REAL] = {.kind = ORM_KIND_DECIMAL,
                      .storage = ORM_STORAGE_REAL,
                      .digits = 6,
                      .scale = 2},
    [UUID] = {.kind = ORM_KIND_UUID, .storage = ORM_STORAGE_BLOB},
    [UUID_TEXT] = {.kind = ORM_KIND_UUID, .storage = ORM_STORAGE_TEXT},
    [ENUM] = {.kind = ORM_KIND_ENUM,
              .storage = ORM_STORAGE_TEXT,
              .choices = statuses,
              .n_choices = 2},
    [ENUM_NUMBER] = {.kind = ORM_KIND_ENUM, .choices = statuses, .n_choices = 2},
};

static void test_read(void **state)
{
    (void)state;
    const struct {
        int column;
        const char *expression, *value;
    } cases[] = {
        {BOOL, "0", "0"},
        {BOOL, "1", "1"},
        {INT32, "-2147483648", "-2147483648"},
        {INT64, "9223372036854775807", "9223372036854775807"},
        {FLOAT, "1.5", "1.5"},
        {FLOAT, "9e999", "Inf"},
        {LOOSE, "3", "3.0"},
        {TEXT, "''", "''"},
        {TEXT, "'caf\xc3\xa9'", "'caf\xc3\xa9'"},
        {JSON, "'{\"a\":1}'", "'{\"a\":1}'"},
        {BLOB, "x''", "x''"},
        {BLOB, "x'00ff'", "x'00ff'"},
        {DATE, "'2024-02-29'", "2024-02-29"},
        {DAYS, "-1", "1969-12-31"},
        {TIME3, "'23:59:59.125'", "23:59:59.125"},
        {TIME0, "3600000000", "01:00:00"},
        {MOMENT, "'2024-02-29 12:00:00.000001'", "2024-02-29 12:00:00.000001"},
        {MOMENT_US, "-1", "1969-12-31 23:59:59.999999"},
        {DECIMAL, "-1050", "-10.50"},
        {DECIMAL_TEXT, "'10.5'", "10.50"},
        {DECIMAL_TEXT, "'10.500'", "10.50"},
        {DECIMAL_REAL, "10", "10.00"},
        {DECIMAL_REAL, "10.1", "10.10"},
        {DECIMAL_REAL, "-0.005000000001 - 0.005", "-0.01"},
        {UUID, "x'00112233445566778899aabbccddeeff'", "00112233-4455-6677-8899-aabbccddeeff"},
        {UUID_TEXT, "'00112233-4455-6677-8899-aabbccddeeff'",
         "00112233-4455-6677-8899-aabbccddeeff"},
        {ENUM, "'published'", "2"},
        {ENUM_NUMBER, "1", "1"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct source s;
        char shown[ORMI_SHOWN];
        source_open(&s, columns[cases[i].column], cases[i].expression);
        read_shown(&s.reader, shown, sizeof(shown));
        if (s.reader.status != ORM_OK)
            fail_msg("%s", s.f.error.message);
        assert_string_equal(shown, cases[i].value);
        assert_true(orm_read_present(&s.reader, 1));
        source_close(&s);
    }
}

static void test_bad_values(void **state)
{
    (void)state;
    const struct {
        int column;
        const char *expression, *message;
    } cases[] = {
        {BOOL, "2", "2, which is neither 0 nor 1"},
        {BOOL, "'true'", "'true', which is neither 0 nor 1"},
        {INT32, "2147483648", "2147483648, which is no integer of 32 bits"},
        {INT32, "1.0", "1.0, which is no integer"},
        {INT64, "'7'", "'7', which is no integer"},
        {INT64, "NULL", "NULL, which is not allowed here"},
        {FLOAT, "3", "3, which is no float"},
        {LOOSE, "'3.5'", "'3.5', which is no float"},
        {LOOSE, "NULL", "NULL, which is not allowed here"},
        {TEXT, "7", "7, which is no text"},
        {TEXT, "x'41'", "x'41', which is no text"},
        {TEXT, "'a' || char(0) || 'b'", "'a\\x00b', which is no text: it has a NUL in it"},
        {TEXT, "CAST(x'61ff' AS TEXT)", "'a\\xff', which is no valid UTF-8"},
        {JSON, "'{'", "'{', which is no JSON"},
        {JSON, "'1' || char(0)", "'1\\x00', which is no text: it has a NUL in it"},
        {JSON, "1", "1, which is no JSON"},
        {BLOB, "'a'", "'a', which is no blob"},
        {DATE, "'2024-02-30'", "'2024-02-30', which is no date"},
        {DATE, "'2024-02-29 '", "'2024-02-29 ', which is no date"},
        {DATE, "20240229", "20240229, which is no date"},
        {DAYS, "2932897", "2932897, which is no date"},
        {DAYS, "'2024-02-29'", "'2024-02-29', which is no date"},
        {TIME3, "'23:59:59'", "'23:59:59', which is no time of the column's form"},
        {TIME0, "1", "1, which is no time of the column's form"},
        {TIME0, "86400000000", "86400000000, which is no time of the column's form"},
        {MOMENT, "'2024-02-29T12:00:00.000000'",
         "'2024-02-29T12:00:00.000000', which is no datetime of the column's form"},
        {MOMENT_US, "9223372036854775807",
         "9223372036854775807, which is no datetime of the column's form"},
        {DECIMAL, "1000000", "1000000, which is no decimal of the column's digits"},
        {DECIMAL, "10.5", "10.5, which is no decimal of the column's digits"},
        {DECIMAL, "'abc'", "'abc', which is no decimal of the column's digits"},
        {DECIMAL_TEXT, "'10.505'", "'10.505', which is no decimal of the column's digits"},
        {DECIMAL_TEXT, "10", "10, which is no decimal of the column's digits"},
        {DECIMAL_REAL, "10.001", "10.001, which is no decimal of the column's digits"},
        {DECIMAL_REAL, "9223372036854775807",
         "9223372036854775807, which is no decimal of the column's digits"},
        {DECIMAL_REAL, "'10'", "'10', which is no decimal of the column's digits"},
        {UUID, "x'00'", "x'00', which is no uuid (a blob of 16 bytes)"},
        {UUID, "'a'", "'a', which is no uuid (a blob of 16 bytes)"},
        {UUID_TEXT, "'00112233-4455-6677-8899-AABBCCDDEEFF'",
         "'00112233-4455-6677-8899-AABBCCDDEEFF', which is no uuid (36 characters, small letters)"},
        {ENUM, "'Draft'", "'Draft', which is none of the choices"},
        {ENUM, "1", "1, which is none of the choices"},
        {ENUM_NUMBER, "0", "0, which is none of the choices"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct source s;
        char shown[ORMI_SHOWN], message[ORM_MESSAGE_SIZE];
        source_open(&s, columns[cases[i].column], cases[i].expression);
        read_shown(&s.reader, shown, sizeof(shown));
        snprintf(message, sizeof(message), "Thing.x: row 17 holds %s", cases[i].message);
        assert_int_equal(s.reader.status, ORM_BAD_VALUE);
        assert_string_equal(s.f.error.message, message);
        source_close(&s);
    }
}

/* A NULL is zero in a column that may hold it, and no error. */
static void test_read_null(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(columns); i++) {
        struct source s;
        orm_column column = columns[i];
        char shown[ORMI_SHOWN];
        column.flags |= ORM_COLUMN_NULL;
        source_open(&s, column, "NULL");
        assert_false(orm_read_present(&s.reader, 1));
        read_shown(&s.reader, shown, sizeof(shown));
        assert_int_equal(s.reader.status, ORM_OK);
        source_close(&s);
        source_open(&s, columns[i], "NULL");
        assert_false(orm_read_present(&s.reader, 1));
        assert_int_equal(s.reader.status, ORM_BAD_VALUE);
        source_close(&s);
    }
}

/* The first failure stays, what is read after it is zero, and a map leads to other columns. */
static void test_first_failure_counts(void **state)
{
    (void)state;
    static const uint16_t map[] = {1, 0};
    struct source s;
    source_open(&s, columns[INT64], "'x'");
    assert_true(orm_read_int64(&s.reader, 1) == 0);
    s.f.columns[1] = columns[TEXT];
    assert_null(orm_read_text(&s.reader, 1));
    assert_string_equal(s.f.error.message, "Thing.x: row 17 holds 'x', which is no integer");
    s.reader.status = ORM_OK;
    s.reader.map = map;
    s.f.model.n_returned = 2;
    assert_true(orm_read_int64(&s.reader, 1) == 17);
    assert_string_equal(orm_read_text(&s.reader, 0), "x");
    s.reader.region = NULL;
    assert_null(orm_read_text(&s.reader, 0));
    assert_int_equal(s.reader.status, ORM_OK);
    source_close(&s);
}

/* ---- Stored forms ---- */

/* As SQLite orders them under each collation. */
static void test_compare(void **state)
{
    (void)state;
    static const char *const terms[] = {
        "NULL",
        "0",
        "1",
        "-1",
        "1.5",
        "-9223372036854775808",
        "9223372036854775807",
        "9223372036854775807.0",
        "9007199254740993",
        "9007199254740992.0",
        "-9e999",
        "9e999",
        "''",
        "'a'",
        "'A'",
        "'ab'",
        "'a '",
        "'a  b'",
        "'B'",
        "' '",
        "x''",
        "x'61'",
        "x'6100'",
    };
    static const char *const names[] = {"BINARY", "NOCASE", "RTRIM"};
    sqlite3 *handle;
    assert_int_equal(sqlite3_open(":memory:", &handle), SQLITE_OK);
    for (size_t i = 0; i < COUNT(terms) * COUNT(terms) * 3; i++) {
        const char *a = terms[i / 3 / COUNT(terms)], *b = terms[i / 3 % COUNT(terms)];
        char sql[300];
        sqlite3_stmt *statement;
        snprintf(sql, sizeof(sql),
                 "SELECT a, b, CASE WHEN a IS b COLLATE %s THEN 0 WHEN a IS NULL THEN -1 "
                 "WHEN b IS NULL THEN 1 WHEN a < b COLLATE %s THEN -1 ELSE 1 END "
                 "FROM (SELECT %s AS a, %s AS b)",
                 names[i % 3], names[i % 3], a, b);
        assert_int_equal(sqlite3_prepare_v2(handle, sql, -1, &statement, NULL), SQLITE_OK);
        assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
        orm_value left = ormi_stored(sqlite3_column_value(statement, 0));
        orm_value right = ormi_stored(sqlite3_column_value(statement, 1));
        int order = ormi_compare(&left, &right, (orm_collation)(i % 3));
        if ((order > 0) - (order < 0) != sqlite3_column_int(statement, 2))
            fail_msg("%s against %s, %s: %d", a, b, names[i % 3], order);
        sqlite3_finalize(statement);
    }
    sqlite3_close(handle);
}

static void test_bind_and_stored(void **state)
{
    (void)state;
    const orm_blob empty = {"", 0}, bytes = {"\x00\x01", 2};
    orm_value text = orm_value_text("abc");
    text.as.blob.size = 2;
    const orm_value values[] = {orm_value_null(),      orm_value_int(INT64_MIN),
                                orm_value_float(0.5),  text,
                                orm_value_blob(empty), orm_value_blob(bytes)};
    sqlite3 *handle;
    sqlite3_stmt *statement;
    assert_int_equal(sqlite3_open(":memory:", &handle), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(handle, "SELECT ?1", -1, &statement, NULL), SQLITE_OK);
    for (size_t i = 0; i < COUNT(values); i++) {
        char expected[40], shown[40];
        assert_int_equal(ormi_bind(statement, 1, &values[i], i % 2), SQLITE_OK);
        assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
        orm_value stored = ormi_stored(sqlite3_column_value(statement, 0));
        assert_int_equal(stored.type, values[i].type);
        assert_string_equal(ormi_show_values(&stored, 1, shown, sizeof(shown)),
                            ormi_show_values(&values[i], 1, expected, sizeof(expected)));
        sqlite3_reset(statement);
    }
    orm_value uuid = orm_value_of(ORM_VALUE_UUID);
    assert_int_equal(ormi_bind(statement, 1, &uuid, false), SQLITE_MISUSE);
    sqlite3_finalize(statement);
    sqlite3_close(handle);
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
        cmocka_unit_test(test_read),
        cmocka_unit_test(test_bad_values),
        cmocka_unit_test(test_read_null),
        cmocka_unit_test(test_first_failure_counts),
        cmocka_unit_test(test_compare),
        cmocka_unit_test(test_bind_and_stored),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

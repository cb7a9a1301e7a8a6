/* test_read.c - reading columns, where anything that the field's type cannot hold is BAD_VALUE, and
 * stored forms: bound, taken from results, and compared as SQLite compares them.
 */
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

static const orm_choice statuses[] = {{1, "draft"}, {2, "published"}};

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

static const struct {
    int column;
    const char *expression, *message;
} bad_values[] = {
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

static void test_bad_values(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(bad_values); i++) {
        struct source s;
        char shown[ORMI_SHOWN], message[ORM_MESSAGE_SIZE];
        source_open(&s, columns[bad_values[i].column], bad_values[i].expression);
        read_shown(&s.reader, shown, sizeof(shown));
        snprintf(message, sizeof(message), "Thing.x: row 17 holds %s", bad_values[i].message);
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

/* The first failure stays, what is read after it is zero, and places lead to other columns. */
static void test_first_failure_counts(void **state)
{
    (void)state;
    static const int places[] = {1, 0};
    struct source s;
    source_open(&s, columns[INT64], "'x'");
    assert_true(orm_read_int64(&s.reader, 1) == 0);
    s.f.columns[1] = columns[TEXT];
    assert_null(orm_read_text(&s.reader, 1));
    assert_string_equal(s.f.error.message, "Thing.x: row 17 holds 'x', which is no integer");
    s.reader.status = ORM_OK;
    s.reader.places = places;
    s.reader.value = NULL;
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
    const orm_value values[6] = {orm_value_null(),      orm_value_int(INT64_MIN),
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
        cmocka_unit_test(test_read),      cmocka_unit_test(test_bad_values),
        cmocka_unit_test(test_read_null), cmocka_unit_test(test_first_failure_counts),
        cmocka_unit_test(test_compare),   cmocka_unit_test(test_bind_and_stored),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

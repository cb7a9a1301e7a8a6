/* test_rules.c - what a field refuses: each rule, in C before the write (status, place and message)
 * and in the table for whoever writes without the runtime. Defaults, those of the schema and those
 * that the database computes. */
#include "support.h"

#include <math.h>

#include "types.h"

static orm_db *open_types(void)
{
    return new_database(":memory:", NULL, types_open, types_create_tables);
}

/* ---- Refused by every write ---- */

/* A row of defaults with one value changed is refused by validate, insert, update and save, with
 * the same message, and stays as it is. */
#define CHECK_REFUSED(M, status, field, message, change)                                           \
    do {                                                                                           \
        orm_error error_;                                                                          \
        M row_ = M##_defaults(), before_;                                                          \
        fill_##M(&row_);                                                                           \
        row_.id.value = 1;                                                                         \
        row_.change;                                                                               \
        memcpy(&before_, &row_, sizeof(row_));                                                     \
        assert_int_equal(M##_validate(&row_, &error_), status);                                    \
        assert_error(&error_, status, MODEL_##M, field, message);                                  \
        assert_int_equal(M##_validate(&row_, NULL), status);                                       \
        assert_fails(db, M##_insert(db, &row_), status, MODEL_##M, field, message);                \
        assert_fails(db, M##_update(db, &row_), status, MODEL_##M, field, message);                \
        assert_fails(db, M##_save(db, &row_), status, MODEL_##M, field, message);                  \
        assert_memory_equal(&row_, &before_, sizeof(row_));                                        \
    } while (0)

#define MODEL_types_Ruled "Ruled"
#define MODEL_types_Plain "Plain"
#define MODEL_types_Maybe "Maybe"
#define RULED(field, change, message)                                                              \
    CHECK_REFUSED(types_Ruled, ORM_INVALID, field, "Ruled." field ": " message, change)
#define PLAIN(field, change, message)                                                              \
    CHECK_REFUSED(types_Plain, ORM_INVALID, field, "Plain." field ": " message, change)
#define MISSING(field, change, message)                                                            \
    CHECK_REFUSED(types_Plain, ORM_NOT_NULL, field, "Plain." field ": " message, change)

static void fill_types_Ruled(types_Ruled *row)
{
    row->folded = "folded";
}

static void fill_types_Plain(types_Plain *row)
{
    row->words = "words";
    row->bytes = (orm_blob){"", 0};
    row->day = row->day_n = (orm_date){2000, 1, 1};
    row->doc = "{}";
    row->state = TYPES_PLAIN_STATE_NEW;
    row->grade = TYPES_PLAIN_GRADE_BAD;
}

static void fill_types_Maybe(types_Maybe *row)
{
    row->words = "words";
}

static void test_limits(void **state)
{
    (void)state;
    orm_db *db = open_types();
    struct snapshot before = take_snapshot(db, NULL);
    RULED("small", small = -6, "-6 is below the minimum -5");
    RULED("small", small = 6, "6 is above the maximum 5");
    RULED("big", big = 9, "9 is below the minimum 10");
    RULED("ratio", ratio = -0.75, "-0.75 is below the minimum -0.5");
    RULED("ratio", ratio = INFINITY, "Inf is above the maximum 1.5");
    RULED("ratio", ratio = NAN, "NaN is not a number that can be stored");
    RULED("day", day = ((orm_date){1999, 12, 31}), "1999-12-31 is below the minimum 2000-01-01");
    RULED("day", day = ((orm_date){2001, 1, 1}), "2001-01-01 is above the maximum 2000-12-31");
    RULED("day_n", day_n = ((orm_date){1999, 12, 31}),
          "1999-12-31 is below the minimum 2000-01-01");
    RULED("hour", hour.us = 0, "00:00:00 is below the minimum 08:00:00");
    RULED("hour", hour.us = INT64_C(61201000000), "17:00:01 is above the maximum 17:00:00");
    RULED("moment", moment.us = INT64_C(946684800501000),
          "2000-01-01 00:00:00.501 is above the maximum 2000-01-01 00:00:00.5");
    RULED("price", price = ORM_DECIMAL(-1, 2), "-0.01 is below the minimum 0.00");
    RULED("price", price = ORM_DECIMAL(101, 1), "10.1 is above the maximum 10.00");
    RULED("price_t", price_t = ORM_DECIMAL(-1, 0), "-1 is below the minimum 0.00");
    RULED("price_r", price_r = ORM_DECIMAL(1001, 2), "10.01 is above the maximum 10.00");
    assert_unchanged(&before);
    orm_close(db);
}

static void test_texts(void **state)
{
    (void)state;
    orm_db *db = open_types();
    struct snapshot before = take_snapshot(db, NULL);
    RULED("words", words = "\xf0\x9f\x99\x82", "1 characters, at least 2 required");
    RULED("words", words = "ab\xc3\xa9\xc3\xa9q", "5 characters, at most 4 allowed");
    RULED("words", words = "ab\xc3", "the text is not valid UTF-8");
    RULED("code", code = "a1", "'a1' does not match the pattern [A-Z][0-9]*");
    RULED("size", size = "s", "'s' is none of the choices");
    RULED("size", size = "", "'' is none of the choices");
    RULED("bytes", bytes = ((orm_blob){"1234", 4}), "4 bytes, at most 3 allowed");
    PLAIN("words", words = "\xff", "the text is not valid UTF-8");
    PLAIN("doc", doc = "{'a': 1}", "'{''a'': 1}' is not valid JSON");
    PLAIN("doc", doc = "", "'' is not valid JSON");
    PLAIN("doc", doc = "\"\xff\"", "the text is not valid UTF-8");
    assert_unchanged(&before);
    orm_close(db);
}

static void test_types(void **state)
{
    (void)state;
    orm_db *db = open_types();
    struct snapshot before = take_snapshot(db, NULL);
    PLAIN("ratio", ratio = -NAN, "NaN is not a number that can be stored");
    PLAIN("day", day = ((orm_date){2023, 2, 29}), "2023-02-29 is no date of the years 0 to 9999");
    PLAIN("day_n", day_n = ((orm_date){10000, 1, 1}),
          "10000-01-01 is no date of the years 0 to 9999");
    PLAIN("day", day = ((orm_date){0, 0, 0}), "0000-00-00 is no date of the years 0 to 9999");
    PLAIN("hour", hour.us = -1, "-1 microseconds is no time of a day");
    PLAIN("hour_n", hour_n.us = INT64_C(86400000000),
          "86400000000 microseconds is no time of a day");
    PLAIN("hour_s", hour_s.us = 500000, "00:00:00.5 has more than 0 digits of a second");
    PLAIN("hour_ms", hour_ms.us = 1, "00:00:00.000001 has more than 3 digits of a second");
    PLAIN("moment", moment.us = INT64_MAX,
          "9223372036854775807 microseconds is not in the years 0 to 9999");
    PLAIN("moment_n", moment_n.us = INT64_C(-62167219200000001),
          "-62167219200000001 microseconds is not in the years 0 to 9999");
    PLAIN("moment_ms", moment_ms.us = -1,
          "1969-12-31 23:59:59.999999 has more than 3 digits of a second");
    PLAIN("price", price = ORM_DECIMAL(1, 3), "0.001 has more than 2 decimal places");
    PLAIN("price", price = ORM_DECIMAL(10000000000, 2), "100000000.00 has more than 10 digits");
    PLAIN("price_t", price_t = ORM_DECIMAL(1, 0), "1 has more than 18 digits");
    PLAIN("price_r", price_r = ORM_DECIMAL(INT64_MIN, 2),
          "-92233720368547758.08 has more than 10 digits");
    PLAIN("price_r", price_r = ORM_DECIMAL(1, 19), "a decimal of scale 19, which is not 0 to 18");
    PLAIN("price_t", price_t = ORM_DECIMAL(0, -1), "a decimal of scale -1, which is not 0 to 18");
    PLAIN("state", state = (types_Plain_state)4, "4 is none of the choices");
    PLAIN("level", level = (types_Plain_level)1, "1 is none of the choices");
    assert_unchanged(&before);
    orm_close(db);
}

static void test_missing(void **state)
{
    (void)state;
    orm_db *db = open_types();
    orm_scope scope = ORM_SCOPE_INIT;
    types_ByWords keyless = {.words = "words"}, *row;
    struct snapshot before = take_snapshot(db, NULL);
    MISSING("words", words = NULL, "a value is required");
    MISSING("bytes", bytes = ((orm_blob){NULL, 0}), "a value is required");
    MISSING("doc", doc = NULL, "a value is required");
    MISSING("state", state = (types_Plain_state)0, "a choice is required, and 0 is none");
    MISSING("grade", grade = (types_Plain_grade)0, "a choice is required, and 0 is none");
    CHECK_REFUSED(types_Maybe, ORM_INVALID, "state", "Maybe.state: 0 is none of the choices",
                  state = types_Maybe_state_some((types_Maybe_state)0));
    assert_fails(db, types_ByWords_insert(db, &keyless), ORM_NOT_NULL, "ByWords", "code",
                 "ByWords.code: a value is required");
    assert_fails(db, types_ByWords_delete(db, types_ByWords_id_of(NULL)), ORM_NOT_NULL, "ByWords",
                 "code", "ByWords.code: a key to look for must not be NULL");
    assert_fails(db, types_ByWords_get(db, &scope, types_ByWords_id_of(NULL), &row), ORM_NOT_NULL,
                 "ByWords", "code", "ByWords.code: a key to look for must not be NULL");
    assert_null(row);
    assert_unchanged(&before);
    orm_scope_free(&scope);
    orm_close(db);
}

/* Values on the limits are taken. */
static void test_within(void **state)
{
    (void)state;
    orm_db *db = open_types();
    types_Ruled row = types_Ruled_defaults();
    assert_ok(db, types_Ruled_insert(db, &row));
    row.small = -5;
    row.ratio = 1.5;
    row.words = "\xf0\x9f\x99\x82\xc3\xa9";
    row.code = "Z9 and more";
    row.size = "it's";
    row.bytes = (orm_blob){"\0\0\0", 3};
    row.day = (orm_date){2000, 12, 31};
    row.hour.us = INT64_C(61200000000);
    row.moment.us = INT64_C(946684800500000);
    row.price = ORM_DECIMAL(10000, 3);
    row.price_r = ORM_DECIMAL(10, 0);
    assert_ok(db, types_Ruled_update(db, &row));
    assert_sql(db, "-5|it's|3|17:00:00|1000|10.0",
               "SELECT small, size, length(bytes), hour, price, price_r FROM ruled");
    orm_close(db);
}

/* ---- Refused by the table ---- */

static const struct {
    const char *table, *column, *value;
} unfit[] = {
    {"plain", "flag", "2"},
    {"plain", "small", "2147483648"},
    {"plain", "day", "'2023-02-29'"},
    {"plain", "day", "'2024-2-29'"},
    {"plain", "day_n", "2932897"},
    {"plain", "hour", "'24:00:00.000000'"},
    {"plain", "hour", "'10:00:00'"},
    {"plain", "hour_ms", "'10:00:00.0000'"},
    {"plain", "hour_s", "'10:00:00.0'"},
    {"plain", "hour_n", "-1"},
    {"plain", "moment", "'2024-02-30 00:00:00.000000'"},
    {"plain", "moment_ms", "'2024-02-29T00:00:00.000'"},
    {"plain", "moment_s", "'2024-02-29 00:00:00.000'"},
    {"plain", "moment_n", "253402300800000000"},
    {"plain", "price", "10000000000"},
    {"plain", "uid", "x'00'"},
    {"plain", "uid_t", "'123e4567'"},
    {"plain", "doc", "'{'"},
    {"plain", "state", "'NEW'"},
    {"plain", "grade", "'*'"},
    {"plain", "level", "1"},
    {"ruled", "small", "-6"},
    {"ruled", "big", "9"},
    {"ruled", "ratio", "1.6"},
    {"ruled", "words", "'1'"},
    {"ruled", "words", "'12345'"},
    {"ruled", "code", "'x'"},
    {"ruled", "size", "'L'"},
    {"ruled", "bytes", "x'01020304'"},
    {"ruled", "day", "'1999-12-31'"},
    {"ruled", "day_n", "0"},
    {"ruled", "day_n", "2932897"},
    {"ruled", "hour", "'17:00:01'"},
    {"ruled", "moment", "'2000-01-01 00:00:00.501'"},
    {"ruled", "price", "-1"},
    {"ruled", "price_r", "10.01"},
};

static void test_table_checks(void **state)
{
    (void)state;
    orm_db *db = open_types();
    types_Plain plain = types_Plain_defaults();
    types_Ruled ruled = types_Ruled_defaults();
    fill_types_Plain(&plain);
    assert_ok(db, types_Plain_insert(db, &plain));
    assert_ok(db, types_Ruled_insert(db, &ruled));
    struct snapshot before = take_snapshot(db, NULL);
    for (size_t i = 0; i < COUNT(unfit); i++) {
        char expected[80];
        char *sql = sqlite3_mprintf("UPDATE %s SET %s = %s", unfit[i].table, unfit[i].column,
                                    unfit[i].value);
        snprintf(expected, sizeof(expected), "CHECK constraint failed: %s", unfit[i].column);
        if (sqlite3_exec(orm_sqlite(db), sql, NULL, NULL, NULL) != SQLITE_CONSTRAINT_CHECK)
            fail_msg("%s was taken", sql);
        assert_string_equal(sqlite3_errmsg(orm_sqlite(db)), expected);
        sqlite3_free(sql);
    }
    assert_unchanged(&before);
    orm_close(db);
}

/* ---- Defaults ---- */

/* M_defaults and the table's own DEFAULTs say the same. */
static void test_defaults(void **state)
{
    (void)state;
    orm_db *db = open_types();
    types_Preset row = types_Preset_defaults();
    assert_int_equal(row.id.value, 0);
    assert_null(row.orm_.batch);
    assert_null(row.no_words);
    assert_true(row.maybe.some && row.maybe.value == 3);
    assert_int_equal(row.state, TYPES_PRESET_STATE_IN_PROGRESS);
    assert_int_equal(row.level, TYPES_PRESET_LEVEL_LOW);
    assert_string_equal(row.words, "it's \"quoted\"\\ \n");
    assert_ok(db, types_Preset_insert(db, &row));
    run_sql(db, "INSERT INTO preset DEFAULT VALUES");
    char *first = ask_sql(orm_sqlite(db), "SELECT * FROM preset WHERE id = 1");
    char *second = ask_sql(orm_sqlite(db), "SELECT * FROM preset WHERE id = 2");
    assert_string_equal(strchr(first, '|'), strchr(second, '|'));
    assert_sql(db, "1|-7|1999-12-31 23:59:59.999999|-1050|0.000000000000000001||3|NULL",
               "SELECT flag, small, moment, price, price_t, grade, maybe, no_words"
               " FROM preset WHERE id = 1");
    sqlite3_free(first);
    sqlite3_free(second);
    orm_close(db);
}

static void test_computed(void **state)
{
    (void)state;
    orm_db *db = open_types();
    types_Computed row = {.label = "all"}, set = {.label = "none"};
    assert_ok(db, types_Computed_insert(db, &row));
    assert_true(row.count.some && row.count.value == 42);
    assert_true(row.ratio.some && row.ratio.value == 0.5);
    assert_true(row.day.some && row.day.value.day == 29);
    assert_true(row.moment.some && row.moment.value.us > INT64_C(1700000000000000));
    assert_true(row.state.some && row.state.value == TYPES_COMPUTED_STATE_WARM);
    assert_true(row.uid.some);
    assert_false(row.extra.some);
    assert_sql(db, "42|0.5|2024-02-29|warm|none|00FF|NULL",
               "SELECT count, ratio, day, state, words, hex(bytes), extra FROM computed");

    set = row;
    set.id.value = 0;
    set.count.value = 0;
    set.state.value = TYPES_COMPUTED_STATE_COLD;
    set.words = "own";
    set.bytes = (orm_blob){"", 0};
    set.extra = orm_int64_some(6);
    assert_ok(db, types_Computed_insert(db, &set));
    assert_sql(db, "0|0.5|cold|own||6",
               "SELECT count, ratio, state, words, hex(bytes), extra FROM computed WHERE id = %lld",
               set.id.value);
    orm_close(db);
}

/* A field that is not set is left as it is by an update, and read back. */
static void test_computed_kept(void **state)
{
    (void)state;
    orm_db *db = open_types();
    types_Computed row = {.label = "a", .count = orm_int64_some(7), .words = "own"};
    assert_ok(db, types_Computed_insert(db, &row));
    row.count.some = false;
    row.words = NULL;
    row.label = "b";
    assert_ok(db, types_Computed_update(db, &row));
    assert_sql(db, "b|7|own", "SELECT label, count, words FROM computed");
    row.label = "c";
    row.count.some = false;
    assert_ok(db, types_Computed_save(db, &row));
    assert_true(row.count.some && row.count.value == 7);
    assert_sql(db, "c|7|own", "SELECT label, count, words FROM computed");
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_limits),        cmocka_unit_test(test_texts),
        cmocka_unit_test(test_types),         cmocka_unit_test(test_missing),
        cmocka_unit_test(test_within),        cmocka_unit_test(test_table_checks),
        cmocka_unit_test(test_defaults),      cmocka_unit_test(test_computed),
        cmocka_unit_test(test_computed_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

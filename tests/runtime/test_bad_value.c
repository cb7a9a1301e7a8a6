/* test_bad_value.c - values that a file holds and a field's type cannot: BAD_VALUE with model,
 * field, key and reason, nothing read, nothing left in the scope. The tables are those of the
 * schema without STRICT, NOT NULL and CHECKs, as a careless tool might have made them. Then tables
 * that are not STRICT by their schema, where some of that is no mistake. */
#include "support.h"

#include "loose.h"
#include "types.h"

/* The tables of types.yaml without their rules. The handle is the test's own: orm_open would turn
 * defensive on. */
static orm_db *open_careless(sqlite3 **handle)
{
    orm_db *strict = new_database(":memory:", NULL, types_open, types_create_tables), *db;
    char *tables = ask_sql(orm_sqlite(strict),
                           "SELECT group_concat(replace(replace(replace(sql, ' STRICT', ''), "
                           "' NOT NULL', ''), 'CHECK (', 'CHECK (1 OR '), ';')"
                           " FROM sqlite_schema WHERE type = 'table'");
    orm_close(strict);
    assert_int_equal(sqlite3_open(":memory:", handle), SQLITE_OK);
    assert_int_equal(sqlite3_exec(*handle, tables, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_free(tables);
    assert_int_equal(orm_adopt(*handle, NULL, &db, NULL), ORM_OK);
    assert_ok(db, types_attach(db));
    return db;
}

static void close_careless(orm_db *db, sqlite3 *handle)
{
    orm_close(db);
    assert_int_equal(sqlite3_close(handle), SQLITE_OK);
}

/* A row of Plain that can be read. */
static void insert_plain(orm_db *db)
{
    types_Plain row = types_Plain_defaults();
    row.words = "words";
    row.bytes = (orm_blob){"", 0};
    row.day = row.day_n = (orm_date){2000, 1, 1};
    row.doc = "{}";
    row.state = TYPES_PLAIN_STATE_NEW;
    row.grade = TYPES_PLAIN_GRADE_BAD;
    assert_ok(db, types_Plain_insert(db, &row));
}

/* ---- One value of each type ---- */

static const struct {
    const char *column, *value, *message;
} bad[] = {
    {"flag", "'yes'", "'yes', which is neither 0 nor 1"},
    {"flag", "2", "2, which is neither 0 nor 1"},
    {"flag", "-9223372036854775808", "-9223372036854775808, which is neither 0 nor 1"},
    {"small", "'abc'", "'abc', which is no integer"},
    {"small", "1.5", "1.5, which is no integer"},
    {"small", "2147483648", "2147483648, which is no integer of 32 bits"},
    {"small", "-2147483649", "-2147483649, which is no integer of 32 bits"},
    {"big", "9223372036854775808", "9.22337203685478e+18, which is no integer"},
    {"big", "x'00'", "x'00', which is no integer"},
    {"ratio", "'half'", "'half', which is no float"},
    {"words", "x'616263'", "x'616263', which is no text"},
    {"words", "'a' || char(0) || 'b'", "'a\\x00b', which is no text: it has a NUL in it"},
    {"words", "CAST(x'61ff' AS TEXT)", "'a\\xff', which is no valid UTF-8"},
    {"words", "NULL", "NULL, which is not allowed here"},
    {"bytes", "'text'", "'text', which is no blob"},
    {"bytes", "7", "7, which is no blob"},
    {"day", "'2023-02-29'", "'2023-02-29', which is no date"},
    {"day", "'2024-02-29 '", "'2024-02-29 ', which is no date"},
    {"day", "'soon'", "'soon', which is no date"},
    {"day_n", "2932897", "2932897, which is no date"},
    {"day_n", "'2024-02-29'", "'2024-02-29', which is no date"},
    {"hour", "'10:00:00'", "'10:00:00', which is no time of the column's form"},
    {"hour", "'24:00:00.000000'", "'24:00:00.000000', which is no time of the column's form"},
    {"hour_s", "'10:00:00.000000'", "'10:00:00.000000', which is no time of the column's form"},
    {"hour_n", "86400000000", "86400000000, which is no time of the column's form"},
    {"hour_n", "-1", "-1, which is no time of the column's form"},
    {"moment", "'2024-02-29T10:00:00.000000'",
     "'2024-02-29T10:00:00.000000', which is no datetime of the column's form"},
    {"moment_s", "'2024-02-29'", "'2024-02-29', which is no datetime of the column's form"},
    {"moment_n", "253402300800000000",
     "253402300800000000, which is no datetime of the column's form"},
    {"moment_n", "1", "1, which is no datetime of the column's form"},
    {"price", "10000000000", "10000000000, which is no decimal of the column's digits"},
    {"price", "10.5", "10.5, which is no decimal of the column's digits"},
    {"price_t", "'1,5'", "'1,5', which is no decimal of the column's digits"},
    {"price_t", "'1'", "'1', which is no decimal of the column's digits"},
    {"price_r", "0.123", "0.123, which is no decimal of the column's digits"},
    {"price_r", "1e300", "1.0e+300, which is no decimal of the column's digits"},
    {"price_r", "'ten'", "'ten', which is no decimal of the column's digits"},
    {"uid", "x'0011'", "x'0011', which is no uuid (a blob of 16 bytes)"},
    {"uid", "'123e4567-e89b-42d3-a456-426614174000'",
     "'123e4567-e89b-42d3-a456-426614174000', which is no uuid (a blob of 16 bytes)"},
    {"uid_t", "'123E4567-E89B-42D3-A456-426614174000'",
     "'123E4567-E89B-42D3-A456-426614174000', which is no uuid (36 characters, small letters)"},
    {"doc", "'{''a'': 1}'", "'{''a'': 1}', which is no JSON"},
    {"doc", "x'7b7d'", "x'7b7d', which is no JSON"},
    {"doc", "''", "'', which is no JSON"},
    {"state", "'NEW'", "'NEW', which is none of the choices"},
    {"state", "'new' || char(0)", "'new\\x00', which is none of the choices"},
    {"grade", "1", "'1', which is none of the choices"},
    {"level", "1", "1, which is none of the choices"},
    {"level", "4294967303", "4294967303, which is none of the choices"},
    {"level", "'LOW'", "'LOW', which is none of the choices"},
    {"level", "NULL", "NULL, which is not allowed here"},
};

/* S_check_data finds the same, and nothing else: "2 is neither 0 nor 1". */
static void assert_problem(orm_db *db, orm_scope *scope, const char *field, const char *message)
{
    const char *value = strstr(message, " holds ") + strlen(" holds ");
    const char *reason = strstr(value, ", which is ");
    char plain[200];
    orm_problem_list list;
    snprintf(plain, sizeof(plain), "%.*s%s", (int)(reason - value), value,
             reason + strlen(", which"));
    assert_int_equal(types_check_data(db, scope, 0, &list), ORM_BAD_VALUE);
    assert_int_equal(list.count, 1);
    assert_string_equal(list.items[0].model, "Plain");
    assert_string_equal(list.items[0].field, field);
    assert_string_equal(list.items[0].key, "1");
    assert_string_equal(list.items[0].message, plain);
}

/* Row 1 is read by every function that reads rows, and each answers the same. */
static void assert_unreadable(orm_db *db, const char *field, const char *message)
{
    orm_scope scope = ORM_SCOPE_INIT;
    types_Plain *row = (types_Plain *)&scope;
    types_Plain_list list = {&row, 1};
    const types_Plain_id ids[] = {{2}, {1}};
    assert_non_null(orm_scope_strdup(&scope, "in use"));
    struct snapshot before = take_snapshot(db, &scope);
    assert_fails(db, types_Plain_get(db, &scope, ids[1], &row), ORM_BAD_VALUE, "Plain", field,
                 message);
    assert_null(row);
    assert_fails(db, types_Plain_all(db, &scope, &list), ORM_BAD_VALUE, "Plain", field, message);
    assert_null(list.items);
    assert_int_equal(list.count, 0);
    list = (types_Plain_list){&row, 1};
    assert_fails(db, types_Plain_get_many(db, &scope, ids, 2, &list), ORM_BAD_VALUE, "Plain", field,
                 message);
    assert_null(list.items);
    assert_int_equal(list.count, 0);
    assert_unchanged(&before);
    assert_problem(db, &scope, field, message);
    orm_scope_free(&scope);
}

static void test_each_type(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_db *db = open_careless(&handle);
    for (size_t i = 0; i < COUNT(bad); i++) {
        char message[200];
        insert_plain(db);
        insert_plain(db);
        run_sql(db, "UPDATE plain SET %s = %s WHERE id = 1", bad[i].column, bad[i].value);
        snprintf(message, sizeof(message), "Plain.%s: row 1 holds %s", bad[i].column,
                 bad[i].message);
        assert_unreadable(db, bad[i].column, message);
        run_sql(db, "DELETE FROM plain");
    }
    close_careless(db, handle);
}

/* NULL where the schema says NOT NULL is refused, whatever the type. */
static void test_null_everywhere(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_db *db = open_careless(&handle);
    char *columns = ask_sql(handle, "SELECT name FROM pragma_table_info('plain') WHERE cid > 0");
    for (char *column = strtok(columns, "\n"); column; column = strtok(NULL, "\n")) {
        char message[100];
        insert_plain(db);
        run_sql(db, "UPDATE plain SET %s = NULL WHERE id = 1", column);
        snprintf(message, sizeof(message), "Plain.%s: row 1 holds NULL, which is not allowed here",
                 column);
        assert_unreadable(db, column, message);
        run_sql(db, "DELETE FROM plain");
    }
    sqlite3_free(columns);
    close_careless(db, handle);
}

/* Optional fields are checked as strictly. */
static void test_optional(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_db *db = open_careless(&handle);
    orm_scope scope = ORM_SCOPE_INIT;
    types_Maybe *row;
    for (size_t i = 0; i < COUNT(bad); i++) {
        char message[200];
        if (strcmp(bad[i].value, "NULL") == 0)
            continue;
        run_sql(db, "INSERT INTO maybe (id, %s) VALUES (7, %s)", bad[i].column, bad[i].value);
        snprintf(message, sizeof(message), "Maybe.%s: row 7 holds %s", bad[i].column,
                 bad[i].message);
        assert_fails(db, types_Maybe_get(db, &scope, types_Maybe_id_of(7), &row), ORM_BAD_VALUE,
                     "Maybe", bad[i].column, message);
        run_sql(db, "DELETE FROM maybe");
    }
    orm_scope_free(&scope);
    close_careless(db, handle);
}

/* ---- Rows that are there already ---- */

static void test_refresh(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_db *db = open_careless(&handle);
    orm_scope scope = ORM_SCOPE_INIT;
    types_Plain *row, before;
    insert_plain(db);
    assert_ok(db, types_Plain_get(db, &scope, types_Plain_id_of(1), &row));
    memcpy(&before, row, sizeof(before));
    run_sql(db, "UPDATE plain SET words = 'other', level = 8");
    struct snapshot unchanged = take_snapshot(db, &scope);
    assert_fails(db, types_Plain_refresh(db, row), ORM_BAD_VALUE, "Plain", "level",
                 "Plain.level: row 1 holds 8, which is none of the choices");
    assert_memory_equal(row, &before, sizeof(before));
    assert_unchanged(&unchanged);
    orm_scope_free(&scope);
    close_careless(db, handle);
}

/* A key that is no value of its type stands in the message all the same. */
static void test_keys(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_db *db = open_careless(&handle);
    orm_scope scope = ORM_SCOPE_INIT;
    types_ByDay_list days;
    types_ByUid_list uids;
    types_ByWords_list words;
    run_sql(db, "INSERT INTO by_day VALUES ('soon', 'words')");
    assert_fails(db, types_ByDay_all(db, &scope, &days), ORM_BAD_VALUE, "ByDay", "code",
                 "ByDay.code: row 'soon' holds 'soon', which is no date");
    run_sql(db, "INSERT INTO by_uid VALUES (x'123e4567e89b42d3a456426614174000', x'00')");
    assert_fails(db, types_ByUid_all(db, &scope, &uids), ORM_BAD_VALUE, "ByUid", "words",
                 "ByUid.words: row 123e4567-e89b-42d3-a456-426614174000 holds x'00', which is no "
                 "text");
    run_sql(db, "INSERT INTO by_words VALUES ('%s\n', x'00')",
            "a long key: 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789");
    assert_fails(db, types_ByWords_all(db, &scope, &words), ORM_BAD_VALUE, "ByWords", "words",
                 "ByWords.words: row 'a long key: 0123456789 0123456789 0123456789 0123456789 "
                 "0123456789 0123456... holds x'00', which is no text");
    orm_scope_free(&scope);
    close_careless(db, handle);
}

/* What the database computes is read back, and refused like any other value: the row is then not
 * stored. */
static void test_returned(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_db *db = open_careless(&handle);
    types_Unfit row = {0}, before;
    memcpy(&before, &row, sizeof(row));
    struct snapshot unchanged = take_snapshot(db, NULL);
    assert_fails(db, types_Unfit_insert(db, &row), ORM_BAD_VALUE, "Unfit", "day",
                 "Unfit.day: row holds 'soon', which is no date");
    assert_fails(db, types_Unfit_save(db, &row), ORM_BAD_VALUE, "Unfit", "day",
                 "Unfit.day: row holds 'soon', which is no date");
    assert_memory_equal(&row, &before, sizeof(row));
    assert_unchanged(&unchanged);
    close_careless(db, handle);

    db = new_database(":memory:", NULL, types_open, types_create_tables);
    assert_fails(db, types_Unfit_insert(db, &row), ORM_CHECK, "Unfit", "day",
                 "Unfit.day: the table's check for it failed");
    orm_close(db);
}

/* ---- Tables that are not STRICT ---- */

static orm_db *open_loose(loose_Thing *row)
{
    orm_db *db = new_database(":memory:", NULL, loose_open, loose_create_tables);
    *row = (loose_Thing){.flag = true,
                         .small = -1,
                         .ratio = 2,
                         .words = "1",
                         .bytes = {"b", 1},
                         .day = {2024, 2, 29},
                         .hour = {INT64_C(3600000000)},
                         .moment = {INT64_C(-1)},
                         .price = ORM_DECIMAL(150, 2),
                         .price_t = ORM_DECIMAL(-5, 1),
                         .price_r = orm_decimal_some(ORM_DECIMAL(300, 2)),
                         .uid = {{1}},
                         .doc = "1",
                         .state = LOOSE_THING_STATE_SHUT};
    assert_ok(db, loose_Thing_insert(db, row));
    return db;
}

static void test_loose_types(void **state)
{
    (void)state;
    loose_Thing row, *read;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = open_loose(&row);
    assert_ok(db, loose_check_schema(db, &scope, NULL));
    assert_sql(db,
               "flag BOOLEAN\nratio REAL\nday DATE\nhour TIME\nmoment DATETIME\nprice INTEGER\n"
               "price_t TEXT\nprice_r NUMERIC(10,2)",
               "SELECT name || ' ' || type FROM pragma_table_info('thing') WHERE name IN"
               " ('flag', 'ratio', 'day', 'hour', 'moment', 'price', 'price_t', 'price_r')");
    assert_sql(db, "integer|real|text|text|text|text|integer|text|integer|text",
               "SELECT typeof(flag), typeof(ratio), typeof(words), typeof(day), typeof(hour),"
               " typeof(moment), typeof(price), typeof(price_t), typeof(price_r), typeof(doc)"
               " FROM thing");
    assert_ok(db, loose_Thing_get(db, &scope, row.id, &read));
    assert_true(read->flag && read->ratio == 2 && read->day.day == 29);
    assert_string_equal(read->words, "1");
    assert_int_equal(read->moment.us, -1);
    assert_int_equal(read->price_r.value.units, 300);
    assert_string_equal(read->doc, "1");
    orm_scope_free(&scope);
    orm_close(db);
}

/* Numbers that another tool stored in their other form are the same numbers. */
static void test_loose_numbers(void **state)
{
    (void)state;
    loose_Thing row, *read;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = open_loose(&row);
    char *table = ask_sql(orm_sqlite(db), "SELECT replace(sql, 'REAL', 'NUMERIC')"
                                          " FROM sqlite_schema WHERE name = 'thing'");
    run_sql(db, "ALTER TABLE thing RENAME TO was; %s; INSERT INTO thing SELECT * FROM was", table);
    sqlite3_free(table);
    run_sql(db, "UPDATE thing SET ratio = -7, ratio_2 = 9007199254740993, price_r = 10.05");
    assert_sql(db, "integer|integer|real",
               "SELECT typeof(ratio), typeof(ratio_2), typeof(price_r) FROM thing");
    assert_ok(db, loose_Thing_get(db, &scope, row.id, &read));
    assert_true(read->ratio == -7);
    assert_true(read->ratio_2.some && read->ratio_2.value == 9007199254740992.0);
    assert_int_equal(read->price_r.value.units, 1005);
    assert_int_equal(read->price_r.value.scale, 2);
    run_sql(db, "UPDATE thing SET price_r = 10");
    assert_ok(db, loose_Thing_refresh(db, read));
    assert_int_equal(read->price_r.value.units, 1000);
    orm_scope_free(&scope);
    orm_close(db);
}

static const struct {
    const char *column, *value, *message;
} loose_bad[] = {
    {"flag", "1.5", "1.5, which is neither 0 nor 1"},
    {"small", "'many'", "'many', which is no integer"},
    {"ratio", "'half'", "'half', which is no float"},
    {"words", "x'00'", "x'00', which is no text"},
    {"bytes", "1", "1, which is no blob"},
    {"day", "20240229", "20240229, which is no date"},
    {"hour", "1.5", "1.5, which is no time of the column's form"},
    {"price", "0.5", "0.5, which is no decimal of the column's digits"},
    {"price_r", "'1.5 EUR'", "'1.5 EUR', which is no decimal of the column's digits"},
    {"state", "x'6f70656e'", "x'6f70656e', which is none of the choices"},
};

static void test_loose_values(void **state)
{
    (void)state;
    loose_Thing row, *read;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = open_loose(&row);
    run_sql(db, "PRAGMA ignore_check_constraints = ON");
    for (size_t i = 0; i < COUNT(loose_bad); i++) {
        char message[200];
        assert_ok(db, loose_Thing_update(db, &row));
        run_sql(db, "UPDATE thing SET %s = %s", loose_bad[i].column, loose_bad[i].value);
        snprintf(message, sizeof(message), "Thing.%s: row 1 holds %s", loose_bad[i].column,
                 loose_bad[i].message);
        assert_fails(db, loose_Thing_get(db, &scope, row.id, &read), ORM_BAD_VALUE, "Thing",
                     loose_bad[i].column, message);
    }
    orm_scope_free(&scope);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_type),    cmocka_unit_test(test_null_everywhere),
        cmocka_unit_test(test_optional),     cmocka_unit_test(test_refresh),
        cmocka_unit_test(test_keys),         cmocka_unit_test(test_returned),
        cmocka_unit_test(test_loose_types),  cmocka_unit_test(test_loose_numbers),
        cmocka_unit_test(test_loose_values),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_array.c - the table-valued function orm_array: order, types, plans, and misuse. All tests
 * share one connection with a table of three authors.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "internal.h"

static sqlite3 *handle;

static int open_handle(void **state)
{
    (void)state;
    if (sqlite3_open(":memory:", &handle) != SQLITE_OK || ormi_array_register(handle) != SQLITE_OK)
        return -1;
    return sqlite3_exec(handle,
                        "CREATE TABLE author(id INTEGER PRIMARY KEY, name TEXT);"
                        "INSERT INTO author VALUES(1, 'a'), (2, 'b'), (3, 'c')",
                        NULL, NULL, NULL);
}

static int close_handle(void **state)
{
    (void)state;
    return sqlite3_close(handle);
}

static sqlite3_stmt *prepare(const char *sql)
{
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, NULL) != SQLITE_OK)
        fail_msg("%s", sqlite3_errmsg(handle));
    return statement;
}

/* Runs sql with the array as ?1 and compares its rows, columns with blanks and rows with commas. */
static void assert_rows(const char *sql, const struct ormi_array *array, const char *expected)
{
    char text[500] = "";
    sqlite3_stmt *statement = prepare(sql);
    assert_int_equal(ormi_array_bind(statement, 1, array), SQLITE_OK);
    int rc;
    while ((rc = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); i++) {
            char shown[80];
            orm_value value = ormi_stored(sqlite3_column_value(statement, i));
            ormi_show_values(&value, 1, shown, sizeof(shown));
            size_t used = strlen(text);
            snprintf(text + used, sizeof(text) - used, "%s%s", i ? " " : used ? "," : "", shown);
        }
    }
    assert_int_equal(rc, SQLITE_DONE);
    assert_string_equal(text, expected);
    sqlite3_finalize(statement);
}

static void test_rows_and_types(void **state)
{
    (void)state;
    orm_value values[6] = {orm_value_int(INT64_MIN), orm_value_text("ab"),
                           orm_value_null(),         orm_value_float(0.5),
                           orm_value_null(),         orm_value_blob((orm_blob){"", 0})};
    struct ormi_array array = {values, 3, 2};
    values[1].as.blob.size = 1;
    assert_rows("SELECT position, c0, c1, c2, c15 FROM orm_array(?1)", &array,
                "0 -9223372036854775808 'a' NULL NULL,1 NULL 0.5 NULL NULL,2 NULL x'' NULL NULL");
    assert_rows("SELECT rowid, position FROM orm_array(?1)", &array, "0 0,1 1,2 2");
    array.count = 0;
    assert_rows("SELECT * FROM orm_array(?1)", &array, "");
}

static void test_integers(void **state)
{
    (void)state;
    const int64_t numbers[] = {INT64_MIN, 7, INT64_MAX, 0};
    const struct ormi_integers array = {numbers, 2, 2, NULL, NULL};
    sqlite3_stmt *statement = prepare("SELECT position, c0, c1, c2 FROM orm_array(?1)");
    assert_int_equal(ormi_integers_bind(statement, 1, &array), SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    assert_int_equal(sqlite3_column_int64(statement, 1), INT64_MIN);
    assert_int_equal(sqlite3_column_int64(statement, 2), 7);
    assert_int_equal(sqlite3_column_type(statement, 3), SQLITE_NULL);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    assert_int_equal(sqlite3_column_int64(statement, 0), 1);
    assert_int_equal(sqlite3_column_int64(statement, 1), INT64_MAX);
    assert_int_equal(sqlite3_step(statement), SQLITE_DONE);
    sqlite3_finalize(statement);
}

/* One number more each time, up to two. */
static int fill(void *context)
{
    static const int64_t numbers[] = {2, 1};
    struct ormi_integers *array = context;
    array->items = numbers;
    return array->count++ < 2 ? SQLITE_OK : SQLITE_ABORT;
}

static void test_integers_are_filled(void **state)
{
    (void)state;
    struct ormi_integers array = {NULL, 0, 1, fill, &array};
    sqlite3_stmt *statement = prepare("SELECT group_concat(c0) FROM orm_array(?1)");
    assert_int_equal(ormi_integers_bind(statement, 1, &array), SQLITE_OK);
    assert_int_equal(array.count, 0);
    static const char *const texts[] = {"2", "2,1"};
    for (size_t i = 0; i < 2; i++) {
        assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
        assert_string_equal(sqlite3_column_text(statement, 0), texts[i]);
        sqlite3_reset(statement);
    }
    assert_int_equal(sqlite3_step(statement), SQLITE_ABORT);
    sqlite3_finalize(statement);
}

static void test_all_parts(void **state)
{
    (void)state;
    orm_value values[ORM_KEY_PARTS];
    for (int i = 0; i < ORM_KEY_PARTS; i++)
        values[i] = orm_value_int(i);
    const struct ormi_array array = {values, 1, ORM_KEY_PARTS};
    assert_rows("SELECT * FROM orm_array(?1)", &array, "0 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15");
}

static void test_joins(void **state)
{
    (void)state;
    const orm_value values[4] = {orm_value_int(3), orm_value_int(9), orm_value_int(1),
                                 orm_value_int(3)};
    const struct ormi_array array = {values, 4, 1};
    assert_rows("SELECT k.position, t.name FROM orm_array(?1) AS k CROSS JOIN author AS t "
                "ON t.id = k.c0",
                &array, "0 'c',2 'a',3 'c'");
    assert_rows("SELECT name FROM author WHERE id IN (SELECT c0 FROM orm_array(?1))", &array,
                "'a','c'");
    assert_rows("SELECT name FROM author WHERE id NOT IN (SELECT c0 FROM orm_array(?1))", &array,
                "'b'");
    assert_rows("SELECT c0 FROM orm_array(?1) ORDER BY position DESC LIMIT 2", &array, "3,1");
    assert_rows("SELECT a.c0 FROM orm_array(?1) AS a, orm_array(?1) AS b "
                "WHERE a.c0 = b.c0 AND a.position < b.position",
                &array, "3");
}

static void test_plans(void **state)
{
    (void)state;
    const struct {
        const char *sql, *first, *second;
    } cases[] = {
        {"SELECT 1 FROM orm_array(?1) AS k CROSS JOIN author AS t ON t.id = k.c0",
         "SCAN k VIRTUAL TABLE", "SEARCH t USING INTEGER PRIMARY KEY"},
        {"SELECT 1 FROM orm_array(?1) AS k JOIN author AS t ON t.id = k.c0 ORDER BY k.position",
         "SCAN k VIRTUAL TABLE", "SEARCH t USING INTEGER PRIMARY KEY"},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        char sql[300];
        snprintf(sql, sizeof(sql), "EXPLAIN QUERY PLAN %s", cases[i].sql);
        sqlite3_stmt *statement = prepare(sql);
        assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
        assert_non_null(strstr((const char *)sqlite3_column_text(statement, 3), cases[i].first));
        assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
        assert_non_null(strstr((const char *)sqlite3_column_text(statement, 3), cases[i].second));
        assert_int_equal(sqlite3_step(statement), SQLITE_DONE);
        sqlite3_finalize(statement);
    }
}

static void test_unbound_argument_is_an_error(void **state)
{
    (void)state;
    sqlite3_stmt *statement = prepare("SELECT c0 FROM orm_array(?1)");
    for (int round = 0; round < 2; round++) {
        if (round == 1)
            sqlite3_bind_int64(statement, 1, 4711);
        assert_int_equal(sqlite3_step(statement), SQLITE_ERROR);
        assert_string_equal(sqlite3_errmsg(handle), "orm_array: no array is bound to its argument");
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

static void test_value_that_is_not_stored_form(void **state)
{
    (void)state;
    const orm_value value = orm_value_of(ORM_VALUE_DATE);
    const struct ormi_array array = {&value, 1, 1};
    sqlite3_stmt *statement = prepare("SELECT c0 FROM orm_array(?1)");
    assert_int_equal(ormi_array_bind(statement, 1, &array), SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ERROR);
    sqlite3_finalize(statement);
}

static void test_no_argument_has_no_plan(void **state)
{
    (void)state;
    sqlite3_stmt *statement = NULL;
    assert_int_not_equal(
        sqlite3_prepare_v2(handle, "SELECT * FROM orm_array", -1, &statement, NULL), SQLITE_OK);
    assert_null(statement);
}

/* Not in what a file can bring along. */
static void test_not_in_views(void **state)
{
    (void)state;
    sqlite3_stmt *statement = NULL;
    assert_int_equal(
        sqlite3_exec(handle, "CREATE VIEW v AS SELECT * FROM orm_array(1)", NULL, NULL, NULL),
        SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(handle, "SELECT * FROM v", -1, &statement, NULL),
                     SQLITE_ERROR);
    assert_non_null(strstr(sqlite3_errmsg(handle), "unsafe use"));
    assert_int_equal(sqlite3_exec(handle, "DROP VIEW v", NULL, NULL, NULL), SQLITE_OK);
}

static void test_strict_connection(void **state)
{
    (void)state;
    const orm_value value = orm_value_int(2);
    const struct ormi_array array = {&value, 1, 1};
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)NULL);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)NULL);
    assert_rows("SELECT name FROM author WHERE id IN (SELECT c0 FROM orm_array(?1))", &array,
                "'b'");
    assert_int_equal(ormi_array_register(handle), SQLITE_OK);
    assert_rows("SELECT c0 FROM orm_array(?1)", &array, "2");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows_and_types),
        cmocka_unit_test(test_integers),
        cmocka_unit_test(test_integers_are_filled),
        cmocka_unit_test(test_all_parts),
        cmocka_unit_test(test_joins),
        cmocka_unit_test(test_plans),
        cmocka_unit_test(test_unbound_argument_is_an_error),
        cmocka_unit_test(test_value_that_is_not_stored_form),
        cmocka_unit_test(test_no_argument_has_no_plan),
        cmocka_unit_test(test_not_in_views),
        cmocka_unit_test(test_strict_connection),
    };
    return cmocka_run_group_tests(tests, open_handle, close_handle);
}

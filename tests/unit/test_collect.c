/* test_collect.c - the aggregate orm_collect: each row once and in order, a row that fails, and
 * misuse.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "internal.h"

static sqlite3 *handle;

static int open_handle(void **state)
{
    (void)state;
    if (sqlite3_open(":memory:", &handle) != SQLITE_OK ||
        ormi_collect_register(handle) != SQLITE_OK)
        return -1;
    return sqlite3_exec(handle,
                        "CREATE TABLE author(id INTEGER PRIMARY KEY, name TEXT, n INT);"
                        "INSERT INTO author VALUES(3, 'c', 0), (1, 'a', 1), (2, 'b', 2)",
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

struct seen {
    int rows, fail_at;
    char text[80];
};

static int see(void *context, sqlite3_value **columns)
{
    struct seen *seen = context;
    if (seen->rows++ == seen->fail_at)
        return SQLITE_ABORT;
    strcat(seen->text, (const char *)sqlite3_value_text(columns[0]));
    strcat(seen->text, (const char *)sqlite3_value_text(columns[1]));
    return SQLITE_OK;
}

static void assert_collected(const char *sql, int fail_at, int code, const char *text)
{
    struct seen seen = {.fail_at = fail_at};
    struct ormi_collector collector = {see, &seen};
    sqlite3_stmt *statement = prepare(sql);
    assert_int_equal(ormi_collect_bind(statement, 1, &collector), SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), code);
    if (code == SQLITE_ROW) {
        assert_int_equal(sqlite3_column_type(statement, 0), SQLITE_NULL);
        assert_int_equal(sqlite3_step(statement), SQLITE_DONE);
    }
    assert_string_equal(seen.text, text);
    sqlite3_finalize(statement);
}

static void test_rows_in_order(void **state)
{
    (void)state;
    assert_collected("SELECT orm_collect(?1, id, name) FROM author NOT INDEXED", -1, SQLITE_ROW,
                     "1a2b3c");
    assert_collected("SELECT orm_collect(?1, id, name) FROM"
                     " (SELECT id, name FROM author ORDER BY n DESC LIMIT 2)",
                     -1, SQLITE_ROW, "2b1a");
    assert_collected("SELECT orm_collect(?1, id, name) FROM author WHERE id > 9", -1, SQLITE_ROW,
                     "");
}

static void test_failure_ends_the_statement(void **state)
{
    (void)state;
    assert_collected("SELECT orm_collect(?1, id, name) FROM author NOT INDEXED", 1, SQLITE_ABORT,
                     "1a");
}

static void test_unbound_argument_is_an_error(void **state)
{
    (void)state;
    static const char *const sql[] = {"SELECT orm_collect(?1, id) FROM author",
                                      "SELECT orm_collect(17, id) FROM author",
                                      "SELECT orm_collect() FROM author"};
    for (size_t i = 0; i < sizeof(sql) / sizeof(*sql); i++) {
        sqlite3_stmt *statement = prepare(sql[i]);
        assert_int_equal(sqlite3_step(statement), SQLITE_ERROR);
        assert_string_equal(sqlite3_errmsg(handle),
                            "orm_collect: no collector is bound to its argument");
        sqlite3_finalize(statement);
    }
}

static void test_as_many_columns_as_it_says(void **state)
{
    (void)state;
    char sql[ORMI_COLLECT_COLUMNS * 4 + 80] = "SELECT orm_collect(?1";
    for (int i = 0; i < ORMI_COLLECT_COLUMNS; i++)
        strcat(sql, i == 1 ? ", 'x'" : ", 1");
    strcat(sql, ")");
    assert_collected(sql, -1, SQLITE_ROW, "1x");
}

static void test_not_in_views(void **state)
{
    (void)state;
    assert_int_equal(
        sqlite3_exec(handle, "CREATE TEMP VIEW v AS SELECT orm_collect(1, 2)", NULL, NULL, NULL),
        SQLITE_OK);
    assert_int_not_equal(sqlite3_exec(handle, "SELECT * FROM v", NULL, NULL, NULL), SQLITE_OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows_in_order),
        cmocka_unit_test(test_failure_ends_the_statement),
        cmocka_unit_test(test_unbound_argument_is_an_error),
        cmocka_unit_test(test_as_many_columns_as_it_says),
        cmocka_unit_test(test_not_in_views),
    };
    return cmocka_run_group_tests(tests, open_handle, close_handle);
}

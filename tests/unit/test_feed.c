/* test_feed.c - the table-valued function orm_feed: rows in the order in which they are asked for,
 * an error of their source, and misuse. */
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
    return sqlite3_open(":memory:", &handle) != SQLITE_OK ||
           ormi_feed_register(handle) != SQLITE_OK;
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

/* Counts to three, or fails in front of a number. */
struct numbers {
    struct ormi_feed feed;
    orm_value value;
    int given, bad;
};

static int next_number(struct ormi_feed *feed)
{
    struct numbers *numbers = (struct numbers *)feed;
    if (++numbers->given == numbers->bad)
        return SQLITE_INTERRUPT;
    numbers->value = orm_value_int(numbers->given * 10);
    feed->values = &numbers->value;
    feed->at_end = numbers->given > 3;
    return SQLITE_OK;
}

static void test_rows(void **state)
{
    (void)state;
    struct numbers numbers = {.feed = {.next = next_number, .count = 1}};
    sqlite3_stmt *statement = prepare("SELECT rowid, c0, c1 FROM orm_feed(?1)");
    assert_int_equal(ormi_feed_bind(statement, 1, &numbers.feed), SQLITE_OK);
    for (int i = 0; i < 3; i++) {
        assert_int_equal(numbers.given, i);
        assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
        assert_int_equal(sqlite3_column_int(statement, 0), i);
        assert_int_equal(sqlite3_column_int(statement, 1), 10 * (i + 1));
        assert_int_equal(sqlite3_column_type(statement, 2), SQLITE_NULL);
    }
    assert_int_equal(sqlite3_step(statement), SQLITE_DONE);
    sqlite3_finalize(statement);
}

static void test_source_that_fails(void **state)
{
    (void)state;
    struct numbers numbers = {.feed = {.next = next_number, .count = 1}, .bad = 2};
    sqlite3_stmt *statement = prepare("SELECT c0 FROM orm_feed(?1)");
    assert_int_equal(ormi_feed_bind(statement, 1, &numbers.feed), SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    assert_int_equal(sqlite3_step(statement), SQLITE_INTERRUPT);
    sqlite3_finalize(statement);
}

static void test_unbound_argument_is_an_error(void **state)
{
    (void)state;
    sqlite3_stmt *statement = prepare("SELECT c0 FROM orm_feed(?1)");
    assert_int_equal(sqlite3_step(statement), SQLITE_ERROR);
    assert_string_equal(sqlite3_errmsg(handle), "orm_feed: no feed is bound to its argument");
    sqlite3_finalize(statement);
}

static void test_no_argument_has_no_plan(void **state)
{
    (void)state;
    sqlite3_stmt *statement = NULL;
    assert_int_not_equal(
        sqlite3_prepare_v2(handle, "SELECT * FROM orm_feed WHERE c0 = 1", -1, &statement, NULL),
        SQLITE_OK);
    assert_null(statement);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),
        cmocka_unit_test(test_source_that_fails),
        cmocka_unit_test(test_unbound_argument_is_an_error),
        cmocka_unit_test(test_no_argument_has_no_plan),
    };
    return cmocka_run_group_tests(tests, open_handle, close_handle);
}

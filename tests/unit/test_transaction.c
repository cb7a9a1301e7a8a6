/* test_transaction.c - transactions, savepoints, lost transactions and groups of statements, over a
 * model that is written by hand; and all of that with each allocation failing.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "bookshop.h"

/* ---- Transactions ---- */

static void test_nested_transactions(void **state)
{
    (void)state;
    orm_db *db = bookshop_open(":memory:");
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
    assert_int_equal(bookshop_insert(db, 1), ORM_OK);
    assert_int_equal(orm_begin(db, ORM_DEFERRED), ORM_OK);
    assert_int_equal(bookshop_insert(db, 2), ORM_OK);
    orm_rollback(db);
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
    assert_int_equal(bookshop_insert(db, 3), ORM_OK);
    assert_int_equal(orm_commit(db), ORM_OK);
    assert_false(sqlite3_get_autocommit(orm_sqlite(db)));
    assert_int_equal(orm_commit(db), ORM_OK);
    assert_true(sqlite3_get_autocommit(orm_sqlite(db)));
    assert_int_equal(bookshop_ask(db, "SELECT sum(id) FROM book"), 4);
    assert_int_equal(orm_begin(db, ORM_EXCLUSIVE), ORM_OK);
    assert_int_equal(bookshop_insert(db, 5), ORM_OK);
    orm_rollback(db);
    assert_int_equal(bookshop_count(db), 2);
    assert_int_equal(orm_commit(db), ORM_MISUSE);
    assert_string_equal(orm_last_error(db)->message, "no transaction is open");
    orm_rollback(db);
    orm_close(db);
}

static void test_modes(void **state)
{
    (void)state;
    static const bool allowed[4][4] = {
        [ORM_DEFERRED] = {true, true, false, false},
        [ORM_READ] = {true, true, false, false},
        [ORM_IMMEDIATE] = {true, true, true, false},
        [ORM_EXCLUSIVE] = {true, true, true, true},
    };
    orm_db *db = bookshop_open(":memory:");
    for (int outer = 0; outer < 4; outer++) {
        for (int inner = 0; inner < 4; inner++) {
            assert_int_equal(orm_begin(db, (orm_mode)outer), ORM_OK);
            orm_status rc = orm_begin(db, (orm_mode)inner);
            assert_int_equal(rc, allowed[outer][inner] ? ORM_OK : ORM_MISUSE);
            if (rc == ORM_OK)
                orm_rollback(db);
            orm_rollback(db);
            assert_int_equal(db->depth, 0);
        }
    }
    assert_int_equal(orm_begin(db, (orm_mode)4), ORM_MISUSE);
    orm_close(db);
}

/* No write inside ORM_READ, wherever it began; afterwards as before. */
static void test_read_transaction(void **state)
{
    (void)state;
    orm_db *db = bookshop_open(":memory:");
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
    assert_int_equal(orm_begin(db, ORM_READ), ORM_OK);
    assert_int_equal(orm_begin(db, ORM_DEFERRED), ORM_OK);
    assert_int_equal(bookshop_insert(db, 1), ORM_MISUSE);
    assert_string_equal(orm_last_error(db)->message,
                        "Book: a write inside a transaction that was begun with ORM_READ");
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_MISUSE);
    assert_int_equal(orm_commit(db), ORM_OK);
    assert_int_equal(bookshop_insert(db, 1), ORM_MISUSE);
    orm_rollback(db);
    assert_int_equal(bookshop_insert(db, 1), ORM_OK);
    assert_int_equal(orm_commit(db), ORM_OK);
    assert_int_equal(bookshop_count(db), 1);
    orm_close(db);
}

/* A transaction that the program began by itself is an outer one. */
static void test_inside_raw_transaction(void **state)
{
    (void)state;
    orm_db *db = bookshop_open(":memory:");
    bookshop_run(db, "BEGIN");
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_MISUSE);
    assert_int_equal(orm_begin(db, ORM_DEFERRED), ORM_OK);
    assert_int_equal(bookshop_insert(db, 1), ORM_OK);
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
    orm_rollback(db);
    orm_rollback(db);
    assert_false(sqlite3_get_autocommit(orm_sqlite(db)));
    assert_int_equal(orm_begin(db, ORM_DEFERRED), ORM_OK);
    assert_int_equal(bookshop_insert(db, 2), ORM_OK);
    assert_int_equal(orm_commit(db), ORM_OK);
    bookshop_run(db, "COMMIT");
    assert_int_equal(bookshop_ask(db, "SELECT sum(id) FROM book"), 2);
    orm_close(db);
}

static void test_busy(void **state)
{
    (void)state;
    const orm_options impatient = {.busy_timeout_ms = -1};
    orm_db *db = bookshop_open(bookshop_path), *second;
    assert_int_equal(orm_gen_open(bookshop_path, &impatient, &bookshop_schema, &second, NULL),
                     ORM_OK);
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
    assert_int_equal(orm_begin(second, ORM_IMMEDIATE), ORM_BUSY);
    assert_int_equal(second->depth, 0);
    assert_int_equal(bookshop_insert(second, 1), ORM_BUSY);
    assert_string_equal(orm_last_error(second)->message, "database is locked");
    assert_int_equal(orm_commit(db), ORM_OK);
    assert_int_equal(bookshop_insert(second, 1), ORM_OK);
    orm_close(second);
    orm_close(db);
}

static void test_commit_with_open_reference(void **state)
{
    (void)state;
    orm_db *db = bookshop_open(":memory:");
    assert_int_equal(orm_begin(db, ORM_DEFERRED), ORM_OK);
    bookshop_run(db, "INSERT INTO book VALUES(1, 7)");
    assert_int_equal(orm_commit(db), ORM_FOREIGN_KEY);
    assert_int_equal(db->depth, 1);
    bookshop_run(db, "INSERT INTO author VALUES(7)");
    assert_int_equal(orm_commit(db), ORM_OK);
    assert_int_equal(bookshop_count(db), 1);
    orm_close(db);
}

/* SQLite ends the transaction when the file is full: all that follows says so until the outermost
 * rollback. */
static void test_lost_transaction(void **state)
{
    (void)state;
    orm_db *db = bookshop_open(bookshop_path);
    bookshop_run(db, "CREATE TABLE big(x)");
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
    assert_int_equal(bookshop_insert(db, 1), ORM_OK);
    assert_int_equal(orm_begin(db, ORM_DEFERRED), ORM_OK);
    bookshop_run(db, "PRAGMA max_page_count=10");
    int rc =
        sqlite3_exec(orm_sqlite(db), "INSERT INTO big VALUES(zeroblob(100000))", NULL, NULL, NULL);
    assert_int_equal(rc, SQLITE_FULL);
    assert_int_equal(ormi_fail_sqlite(db, rc), ORM_FULL);
    assert_true(sqlite3_get_autocommit(orm_sqlite(db)));
    for (int level = 0; level < 2; level++) {
        assert_int_equal(bookshop_insert(db, 2), ORM_FULL);
        assert_string_equal(orm_last_error(db)->message,
                            "the transaction was ended by an earlier failure: roll it back");
        assert_int_equal(orm_begin(db, ORM_DEFERRED), ORM_FULL);
        assert_int_equal(orm_commit(db), ORM_FULL);
        orm_rollback(db);
    }
    assert_int_equal(bookshop_count(db), 0);
    assert_int_equal(bookshop_insert(db, 2), ORM_OK);
    orm_close(db);
}

static void test_transaction_ended_by_program(void **state)
{
    (void)state;
    orm_db *db = bookshop_open(":memory:");
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
    assert_int_equal(bookshop_insert(db, 1), ORM_OK);
    bookshop_run(db, "COMMIT");
    assert_int_equal(bookshop_insert(db, 2), ORM_MISUSE);
    assert_string_equal(orm_last_error(db)->message,
                        "the transaction was ended by a statement of the program: roll it back");
    assert_int_equal(orm_commit(db), ORM_MISUSE);
    orm_rollback(db);
    assert_int_equal(bookshop_insert(db, 2), ORM_OK);
    assert_int_equal(bookshop_count(db), 2);
    orm_close(db);
}

static void test_rollback_keeps_error(void **state)
{
    (void)state;
    orm_db *db = bookshop_open(":memory:");
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
    assert_int_equal(bookshop_insert(db, 1), ORM_OK);
    assert_int_equal(bookshop_insert(db, 1), ORM_UNIQUE);
    orm_rollback(db);
    assert_int_equal(orm_last_error(db)->status, ORM_UNIQUE);
    orm_close(db);
}

static void test_groups(void **state)
{
    (void)state;
    orm_db *db = bookshop_open(":memory:");
    for (int outer = 0; outer < 2; outer++) {
        bookshop_run(db, "DELETE FROM book");
        if (outer)
            assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
        assert_int_equal(ormi_group_begin(db), ORM_OK);
        assert_int_equal(bookshop_insert(db, 1), ORM_OK);
        assert_int_equal(ormi_group_begin(db), ORM_OK);
        assert_int_equal(bookshop_insert(db, 2), ORM_OK);
        assert_int_equal(bookshop_insert(db, 2), ORM_UNIQUE);
        assert_int_equal(ormi_group_end(db, ORM_UNIQUE), ORM_UNIQUE);
        assert_int_equal(orm_last_error(db)->status, ORM_UNIQUE);
        assert_int_equal(bookshop_count(db), 1);
        assert_int_equal(ormi_group_end(db, ORM_OK), ORM_OK);
        assert_int_equal(bookshop_count(db), 1);
        assert_int_equal(ormi_group_begin(db), ORM_OK);
        assert_int_equal(bookshop_insert(db, 3), ORM_OK);
        assert_int_equal(ormi_group_end(db, ORM_INVALID), ORM_INVALID);
        assert_int_equal(bookshop_count(db), 1);
        assert_int_equal(sqlite3_get_autocommit(orm_sqlite(db)), !outer);
        if (outer)
            assert_int_equal(orm_commit(db), ORM_OK);
    }
    assert_int_equal(ormi_group_begin(db), ORM_OK);
    bookshop_run(db, "INSERT INTO book VALUES(9, 9)");
    assert_int_equal(ormi_group_end(db, ORM_OK), ORM_FOREIGN_KEY);
    assert_true(sqlite3_get_autocommit(orm_sqlite(db)));
    assert_int_equal(bookshop_count(db), 1);
    orm_close(db);
}

/* What only reads begins a transaction if none is open, and ends no other. */
static void test_groups_that_read(void **state)
{
    (void)state;
    orm_db *db = bookshop_open(":memory:");
    for (int failed = 0; failed < 2; failed++) {
        orm_status status = failed ? ORM_INVALID : ORM_OK;
        assert_int_equal(ormi_reads_begin(db), ORM_OK);
        assert_false(sqlite3_get_autocommit(orm_sqlite(db)));
        assert_int_equal(ormi_reads_begin(db), ORM_OK);
        assert_int_equal(ormi_reads_end(db, status), status);
        assert_false(sqlite3_get_autocommit(orm_sqlite(db)));
        assert_int_equal(ormi_group_begin(db), ORM_OK);
        assert_int_equal(bookshop_insert(db, 7), ORM_OK);
        assert_int_equal(ormi_reads_begin(db), ORM_OK);
        assert_int_equal(ormi_reads_end(db, status), status);
        assert_int_equal(ormi_group_end(db, ORM_UNIQUE), ORM_UNIQUE);
        assert_int_equal(bookshop_count(db), 0);
        assert_int_equal(ormi_reads_end(db, status), status);
        assert_true(sqlite3_get_autocommit(orm_sqlite(db)));

        assert_int_equal(orm_begin(db, ORM_DEFERRED), ORM_OK);
        assert_int_equal(bookshop_insert(db, 7), ORM_OK);
        assert_int_equal(ormi_reads_begin(db), ORM_OK);
        assert_int_equal(ormi_reads_end(db, status), status);
        assert_int_equal(bookshop_count(db), 1);
        orm_rollback(db);
        assert_true(sqlite3_get_autocommit(orm_sqlite(db)));
        assert_int_equal(bookshop_count(db), 0);
    }
    orm_close(db);
}

/* ---- Out of memory ---- */

static sqlite3_mem_methods real_memory;

/* Of the allocations that follow, the one after `before` others fails, and all behind it if it is
 * for good. */
static struct {
    bool armed, for_good;
    int before, failed;
} fault;

static bool fails(void)
{
    if (!fault.armed || fault.before-- > 0)
        return false;
    fault.before = 0;
    fault.armed = fault.for_good;
    fault.failed++;
    return true;
}

static void *counted_malloc(int size)
{
    return fails() ? NULL : real_memory.xMalloc(size);
}

static void *counted_realloc(void *memory, int size)
{
    return fails() ? NULL : real_memory.xRealloc(memory, size);
}

static int install_memory(void **state)
{
    sqlite3_mem_methods counted;
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real_memory);
    counted = real_memory;
    counted.xMalloc = counted_malloc;
    counted.xRealloc = counted_realloc;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &counted) != SQLITE_OK)
        return -1;
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
    return bookshop_begin(state);
}

/* Work that leaves one book or, failing, none: an open, an attach, a transaction in another. */
static orm_status work(orm_db **out)
{
    orm_db *db = NULL;
    orm_status rc = orm_gen_open(bookshop_path, NULL, &bookshop_schema, &db, NULL);
    *out = db;
    if (rc)
        return rc;
    rc = orm_begin(db, ORM_IMMEDIATE);
    if (rc)
        return rc;
    rc = orm_begin(db, ORM_DEFERRED);
    if (!rc) {
        rc = bookshop_insert(db, 1);
        if (!rc)
            rc = orm_commit(db);
        if (rc)
            orm_rollback(db);
    }
    if (!rc)
        rc = ormi_group_begin(db);
    if (!rc) {
        rc = bookshop_insert(db, 2);
        rc = ormi_group_end(db, rc ? rc : ORM_INVALID);
        rc = rc == ORM_INVALID ? ORM_OK : rc;
    }
    if (!rc)
        rc = orm_commit(db);
    if (rc)
        orm_rollback(db);
    return rc;
}

/* Fails one allocation of the work, and answers whether there was one. Nothing is leaked, and the
 * file holds the book or does not, as the status says. */
static bool fail_at(int point, bool for_good)
{
    orm_db *db;
    sqlite3_int64 before = sqlite3_memory_used();
    fault.before = point;
    fault.for_good = for_good;
    fault.failed = 0;
    fault.armed = true;
    orm_status rc = work(&db);
    bool failed = fault.failed > 0;
    if (rc != ORM_OK && rc != ORM_NOMEM)
        fail_msg("point %d: %s", point, orm_last_error(db)->message);
    if (rc == ORM_NOMEM && !failed)
        fail_msg("point %d: NOMEM without a reason", point);
    if (db)
        assert_int_equal(orm_last_error(db)->status, rc);
    orm_close(db);
    fault.armed = false;
    assert_int_equal(sqlite3_memory_used(), before);
    assert_int_equal(orm_open(bookshop_path, NULL, &db, NULL), ORM_OK);
    assert_int_equal(bookshop_ask(db, "SELECT coalesce(sum(id), 0) FROM book"),
                     rc == ORM_OK ? 1 : 0);
    bookshop_run(db, "DELETE FROM book");
    orm_close(db);
    return failed;
}

static void test_every_allocation_may_fail(void **state)
{
    (void)state;
    orm_db *db = bookshop_open(bookshop_path);
    bookshop_run(db, "PRAGMA journal_mode=DELETE");
    orm_close(db);
    for (int for_good = 0; for_good < 2; for_good++) {
        int point = 0;
        while (fail_at(point, for_good))
            point++;
        assert_true(point > 50);
        print_message("%d allocations failed%s\n", point, for_good ? ", with all behind them" : "");
    }
}

static int allow(void *context, int action, const char *a, const char *b, const char *c,
                 const char *d)
{
    (void)context, (void)action, (void)a, (void)b, (void)c, (void)d;
    return SQLITE_OK;
}

/* The statement that rolls back has to be prepared anew, and the memory for that fails once. */
static void test_rollback_that_is_prepared_anew(void **state)
{
    (void)state;
    orm_db *db = bookshop_open(":memory:");
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
    assert_int_equal(bookshop_insert(db, 1), ORM_OK);
    assert_int_equal(sqlite3_set_authorizer(orm_sqlite(db), allow, NULL), SQLITE_OK);
    fault.before = 0;
    fault.for_good = false;
    fault.failed = 0;
    fault.armed = true;
    orm_rollback(db);
    fault.armed = false;
    assert_int_equal(fault.failed, 1);
    assert_true(sqlite3_get_autocommit(orm_sqlite(db)));
    assert_int_equal(bookshop_ask(db, "SELECT count(*) FROM book"), 0);
    orm_close(db);
}

#define TEST(function) cmocka_unit_test_teardown(function, bookshop_clean)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_nested_transactions),
        TEST(test_modes),
        TEST(test_read_transaction),
        TEST(test_inside_raw_transaction),
        TEST(test_busy),
        TEST(test_commit_with_open_reference),
        TEST(test_lost_transaction),
        TEST(test_transaction_ended_by_program),
        TEST(test_rollback_keeps_error),
        TEST(test_groups),
        TEST(test_groups_that_read),
        TEST(test_every_allocation_may_fail),
        TEST(test_rollback_that_is_prepared_anew),
    };
    return cmocka_run_group_tests(tests, install_memory, bookshop_end);
}

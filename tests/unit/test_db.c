/* test_db.c - connections, attached schemas, statements, automatic values and watching, over a
 * model that is written by hand.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "bookshop.h"

/* ---- Opening ---- */

static void assert_journal(orm_db *db, const char *mode)
{
    sqlite3_stmt *statement = NULL;
    assert_int_equal(
        sqlite3_prepare_v2(orm_sqlite(db), "PRAGMA journal_mode", -1, &statement, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    assert_string_equal((const char *)sqlite3_column_text(statement, 0), mode);
    sqlite3_finalize(statement);
}

static void test_version(void **state)
{
    (void)state;
    assert_string_equal(orm_version(), ORM_VERSION);
    assert_int_equal(orm_version_number(), ORM_VERSION_NUMBER);
}

static void test_open_settings(void **state)
{
    (void)state;
    orm_db *db;
    assert_int_equal(orm_open(bookshop_path, NULL, &db, NULL), ORM_OK);
    assert_journal(db, "wal");
    assert_int_equal(bookshop_ask(db, "PRAGMA foreign_keys"), 1);
    assert_int_equal(bookshop_ask(db, "PRAGMA trusted_schema"), 0);
    assert_int_equal(bookshop_ask(db, "PRAGMA synchronous"), 1);
    assert_int_equal(bookshop_ask(db, "PRAGMA busy_timeout"), 5000);
    int on = -1;
    sqlite3_db_config(orm_sqlite(db), SQLITE_DBCONFIG_DEFENSIVE, -1, &on);
    assert_int_equal(on, 1);
    sqlite3_db_config(orm_sqlite(db), SQLITE_DBCONFIG_DQS_DML, -1, &on);
    assert_int_equal(on, 0);
    sqlite3_db_config(orm_sqlite(db), SQLITE_DBCONFIG_DQS_DDL, -1, &on);
    assert_int_equal(on, 0);
    assert_int_equal(sqlite3_extended_result_codes(orm_sqlite(db), 1), SQLITE_OK);
    assert_int_equal(orm_last_error(db)->status, ORM_OK);
    orm_close(db);
    orm_close(NULL);
    assert_null(orm_sqlite(NULL));
    assert_int_equal(orm_last_error(NULL)->status, ORM_MISUSE);
}

static void test_open_options(void **state)
{
    (void)state;
    orm_db *db;
    orm_error error;
    const orm_options options = {.busy_timeout_ms = -1,
                                 .journal = ORM_JOURNAL_MEMORY,
                                 .synchronous = ORM_SYNC_FULL,
                                 .vfs = "unix-dotfile"};
    assert_int_equal(orm_open(bookshop_path, &options, &db, &error), ORM_OK);
    assert_journal(db, "memory");
    assert_int_equal(bookshop_ask(db, "PRAGMA synchronous"), 2);
    assert_int_equal(bookshop_ask(db, "PRAGMA busy_timeout"), 0);
    orm_close(db);
    const orm_options wal = {.journal = ORM_JOURNAL_WAL};
    assert_int_equal(orm_open(":memory:", &wal, &db, &error), ORM_ERROR);
    assert_null(db);
    assert_string_equal(error.message, "the journal mode wal is not possible here, it is memory");
    const orm_options unknown_vfs = {.vfs = "nowhere"};
    assert_int_equal(orm_open(bookshop_path, &unknown_vfs, &db, &error), ORM_ERROR);
    assert_non_null(strstr(error.message, "no such vfs: nowhere"));
}

/* A file that exists keeps its journal mode, empty or not. */
static void test_open_keeps_journal(void **state)
{
    (void)state;
    orm_db *db;
    fclose(fopen(bookshop_path, "w"));
    assert_int_equal(orm_open(bookshop_path, NULL, &db, NULL), ORM_OK);
    assert_journal(db, "delete");
    bookshop_run(db, "CREATE TABLE t(x)");
    orm_close(db);
    char uri[320];
    snprintf(uri, sizeof(uri), "file:%s?mode=rwc", bookshop_path);
    assert_int_equal(orm_open(uri, NULL, &db, NULL), ORM_OK);
    assert_journal(db, "delete");
    assert_int_equal(bookshop_ask(db, "SELECT count(*) FROM t"), 0);
    orm_close(db);
    const orm_options wal = {.journal = ORM_JOURNAL_WAL};
    assert_int_equal(orm_open(bookshop_path, &wal, &db, NULL), ORM_OK);
    assert_journal(db, "wal");
    orm_close(db);
}

static void test_open_uri_creates_with_wal(void **state)
{
    (void)state;
    orm_db *db;
    char uri[320];
    snprintf(uri, sizeof(uri), "file:%s?mode=rwc", bookshop_path);
    assert_int_equal(orm_open(uri, NULL, &db, NULL), ORM_OK);
    assert_journal(db, "wal");
    orm_close(db);
}

static void test_open_missing(void **state)
{
    (void)state;
    const orm_options existing = {.must_exist = true}, readonly = {.readonly = true};
    orm_db *db = (orm_db *)&db;
    orm_error error;
    char message[ORM_MESSAGE_SIZE];
    struct stat info;
    snprintf(message, sizeof(message), "cannot open %s: unable to open database file",
             bookshop_path);
    assert_int_equal(orm_open(bookshop_path, &existing, &db, &error), ORM_IO);
    assert_null(db);
    assert_string_equal(error.message, message);
    assert_int_equal(error.sqlite_code & 0xff, SQLITE_CANTOPEN);
    assert_int_equal(orm_open(bookshop_path, &readonly, &db, &error), ORM_IO);
    assert_int_equal(orm_open("/nowhere/at/all.db", NULL, &db, &error), ORM_IO);
    assert_string_equal(error.message,
                        "cannot open /nowhere/at/all.db: unable to open database file");
    assert_int_equal(orm_open(bookshop_directory, NULL, &db, NULL), ORM_IO);
    assert_null(db);
    assert_int_not_equal(stat(bookshop_path, &info), 0);
}

static void test_open_no_database(void **state)
{
    (void)state;
    orm_db *db;
    orm_error error;
    char message[ORM_MESSAGE_SIZE];
    FILE *file = fopen(bookshop_path, "w");
    for (int i = 0; i < 100; i++)
        fputs("this is a text and no database\n", file);
    fclose(file);
    snprintf(message, sizeof(message), "cannot open %s: file is not a database", bookshop_path);
    assert_int_equal(orm_open(bookshop_path, NULL, &db, &error), ORM_CORRUPT);
    assert_null(db);
    assert_string_equal(error.message, message);
    assert_int_equal(error.sqlite_code, SQLITE_NOTADB);
}

static void test_open_readonly(void **state)
{
    (void)state;
    const orm_options readonly = {.readonly = true};
    orm_db *db = bookshop_open(bookshop_path);
    orm_close(db);
    assert_int_equal(orm_gen_open(bookshop_path, &readonly, &bookshop_schema, &db, NULL), ORM_OK);
    assert_int_equal(bookshop_insert(db, 1), ORM_READONLY);
    assert_int_equal(orm_begin(db, ORM_READ), ORM_OK);
    assert_int_equal(orm_commit(db), ORM_OK);
    orm_close(db);
}

static void answer_first(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    sqlite3_result_value(context, values[0]);
}

/* Each connection has risky(), which SQLite holds for unsafe in every version. */
static int add_risky(sqlite3 *handle, char **message, const void *api)
{
    (void)message, (void)api;
    return sqlite3_create_function_v2(handle, "risky", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL,
                                      answer_first, NULL, NULL, NULL);
}

/* A file whose definitions call functions that are not safe there is for those who trust it. */
static void test_open_trusted(void **state)
{
    (void)state;
    const orm_options trusted = {.trusted_schema = true};
    orm_db *db = NULL;
    orm_error error;
    assert_int_equal(sqlite3_auto_extension((void (*)(void))add_risky), SQLITE_OK);
    assert_int_equal(orm_open(bookshop_path, &trusted, &db, &error), ORM_OK);
    bookshop_run(db, "CREATE TABLE t (a CHECK (risky(a) > 0));"
                     "INSERT INTO t VALUES (1)");
    orm_close(db);
    assert_int_equal(orm_open(bookshop_path, &trusted, &db, &error), ORM_OK);
    assert_int_equal(bookshop_ask(db, "SELECT count(*) FROM t"), 1);
    bookshop_run(db, "INSERT INTO t VALUES (2)");
    orm_close(db);
    assert_int_equal(orm_open(bookshop_path, NULL, &db, &error), ORM_CORRUPT);
    assert_non_null(strstr(error.message, "unsafe use of risky()"));
    sqlite3_reset_auto_extension();
}

static void test_open_misuse(void **state)
{
    (void)state;
    orm_db *db;
    orm_error error;
    const orm_options bad = {.journal = (orm_journal)9};
    assert_int_equal(orm_open(NULL, NULL, &db, &error), ORM_MISUSE);
    assert_string_equal(error.message, "path is NULL");
    assert_int_equal(orm_open(bookshop_path, NULL, NULL, &error), ORM_MISUSE);
    assert_int_equal(orm_open(bookshop_path, &bad, &db, &error), ORM_MISUSE);
    assert_int_equal(orm_adopt(NULL, NULL, &db, &error), ORM_MISUSE);
    assert_int_equal(orm_adopt(NULL, NULL, NULL, NULL), ORM_MISUSE);
    assert_int_equal(orm_begin(NULL, ORM_READ), ORM_MISUSE);
    assert_int_equal(orm_commit(NULL), ORM_MISUSE);
    orm_rollback(NULL);
    orm_trace(NULL, NULL, NULL);
    orm_stats_reset(NULL);
    assert_int_equal(orm_stats_get(NULL).statements, 0);
}

static void test_adopt(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_db *db;
    assert_int_equal(sqlite3_open(":memory:", &handle), SQLITE_OK);
    assert_int_equal(orm_adopt(handle, NULL, &db, NULL), ORM_OK);
    assert_ptr_equal(orm_sqlite(db), handle);
    assert_int_equal(bookshop_ask(db, "PRAGMA foreign_keys"), 1);
    assert_int_equal(bookshop_ask(db, "PRAGMA busy_timeout"), 0);
    assert_int_equal(orm_gen_attach(db, &bookshop_schema), ORM_OK);
    bookshop_run(db, "CREATE TABLE book(id INTEGER PRIMARY KEY); BEGIN");
    assert_int_equal(bookshop_insert(db, 1), ORM_OK);
    assert_int_equal(orm_begin(db, ORM_DEFERRED), ORM_OK);
    assert_int_equal(bookshop_insert(db, 2), ORM_OK);
    orm_close(db);
    sqlite3_stmt *statement;
    assert_int_equal(sqlite3_prepare_v2(handle, "SELECT count(*) FROM book", -1, &statement, NULL),
                     SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    assert_int_equal(sqlite3_column_int(statement, 0), 1);
    sqlite3_finalize(statement);
    assert_false(sqlite3_get_autocommit(handle));
    assert_int_equal(sqlite3_close(handle), SQLITE_OK);
}

/* ---- Schemas and statements ---- */

static void test_attach(void **state)
{
    (void)state;
    orm_db *db;
    orm_error error;
    assert_int_equal(orm_open(":memory:", NULL, &db, NULL), ORM_OK);
    assert_int_equal(ormi_enter(db, &bookshop_book, false), ORM_MISUSE);
    assert_string_equal(orm_last_error(db)->message,
                        "Book: schema shop is not attached: call shop_attach or shop_open");
    assert_int_equal(orm_gen_attach(db, &bookshop_schema), ORM_OK);
    assert_int_equal(orm_gen_attach(db, &bookshop_schema), ORM_OK);
    assert_int_equal(db->n_attached, 1);
    assert_int_equal(orm_gen_attach(db, &bookshop_other_schema), ORM_OK);
    assert_int_equal(ormi_enter(db, &bookshop_book, true), ORM_OK);
    assert_int_equal(ormi_enter(db, &bookshop_other, true), ORM_OK);
    orm_close(db);

    orm_schema newer = bookshop_schema;
    newer.abi = ORM_ABI + 1;
    assert_int_equal(orm_gen_open(":memory:", NULL, &newer, &db, &error), ORM_MISUSE);
    assert_null(db);
    char expected[ORM_MESSAGE_SIZE];
    snprintf(expected, sizeof(expected),
             "schema shop was generated for version %d of the contract between generated code and "
             "liborm, which has version %d: generate it again",
             ORM_ABI + 1, ORM_ABI);
    assert_string_equal(error.message, expected);
}

static void test_statements_are_kept(void **state)
{
    (void)state;
    orm_db *db = bookshop_open(":memory:");
    orm_stats_reset(db);
    for (int i = 1; i <= 3; i++)
        assert_int_equal(bookshop_insert(db, i), ORM_OK);
    assert_int_equal(orm_stats_get(db).prepared, 1);
    assert_int_equal(orm_stats_get(db).statements, 3);
    assert_int_equal(bookshop_insert(db, 3), ORM_UNIQUE);
    assert_int_equal(orm_last_error(db)->sqlite_code, SQLITE_CONSTRAINT_PRIMARYKEY);
    assert_int_equal(bookshop_insert(db, 4), ORM_OK);
    assert_int_equal(orm_last_error(db)->status, ORM_OK);
    orm_stats_reset(db);
    assert_int_equal(orm_stats_get(db).prepared, 0);
    orm_close(db);
}

static void test_statement_in_use(void **state)
{
    (void)state;
    orm_db *db = bookshop_open(":memory:");
    sqlite3_stmt *first, *second, *third, *insert;
    assert_int_equal(ormi_statement(db, &bookshop_book, BOOK_COUNT, &first), ORM_OK);
    assert_int_equal(ormi_statement(db, &bookshop_book, BOOK_INSERT, &insert), ORM_OK);
    assert_int_equal(ormi_statement(db, &bookshop_book, BOOK_COUNT, &second), ORM_OK);
    assert_ptr_not_equal(first, second);
    assert_int_equal(ormi_step_first(db, first), SQLITE_ROW);
    assert_int_equal(ormi_step_first(db, second), SQLITE_ROW);
    ormi_done(db, first);
    assert_int_equal(ormi_statement(db, &bookshop_book, BOOK_COUNT, &third), ORM_OK);
    assert_ptr_equal(third, first);
    ormi_done(db, second);
    ormi_done(db, insert);
    ormi_done(db, third);
    ormi_done(db, NULL);
    assert_null(db->busy);
    orm_close(db);
}

static void test_statement_without_table(void **state)
{
    (void)state;
    orm_db *db = bookshop_open(":memory:");
    sqlite3_stmt *statement;
    assert_int_equal(ormi_statement(db, &bookshop_book, BOOK_MISSING, &statement), ORM_SCHEMA);
    assert_null(statement);
    assert_string_equal(orm_last_error(db)->message,
                        "Book: the database does not have the tables of schema shop: "
                        "no such table: shelf");
    assert_int_equal(orm_last_error(db)->sqlite_code, SQLITE_ERROR);
    assert_int_equal(ormi_statement(db, &bookshop_book, BOOK_STATEMENTS, &statement), ORM_MISUSE);
    assert_int_equal(bookshop_insert(db, 1), ORM_OK);
    bookshop_run(db, "DROP TABLE book");
    assert_int_equal(bookshop_insert(db, 2), ORM_SCHEMA);
    orm_close(db);
}

/* ---- Automatic values ---- */

static orm_datetime fixed_clock(void *context)
{
    orm_datetime now = {*(int64_t *)context};
    return now;
}

static void fixed_random(void *context, void *out, size_t size)
{
    (void)context;
    memset(out, 0xff, size);
}

static void test_automatic_values(void **state)
{
    (void)state;
    int64_t now = INT64_C(1709208000123456); /* 2024-02-29 12:00:00.123456 */
    const orm_options options = {.clock = fixed_clock, .random = fixed_random, .context = &now};
    char text[ORM_UUID_SIZE];
    orm_db *db;
    assert_int_equal(orm_open(":memory:", &options, &db, NULL), ORM_OK);
    orm_auto a = ormi_auto(db, &bookshop_book);
    orm_date day = orm_auto_date(&a);
    assert_true(day.year == 2024 && day.month == 2 && day.day == 29);
    assert_true(orm_auto_datetime(&a, 1).us == now - 456);
    assert_string_equal(orm_uuid_format(orm_auto_uuid4(&a), text),
                        "ffffffff-ffff-4fff-bfff-ffffffffffff");
    assert_string_equal(orm_uuid_format(orm_auto_uuid7(&a), text),
                        "018df4bc-567b-774b-bfff-ffffffffffff");
    now = INT64_MIN;
    a = ormi_auto(db, &bookshop_book);
    assert_true(orm_auto_datetime(&a, 1).us == INT64_MIN);
    assert_int_equal(orm_auto_date(&a).month, 0);
    orm_close(db);
}

static void test_system_sources(void **state)
{
    (void)state;
    orm_db *db;
    assert_int_equal(orm_open(":memory:", NULL, &db, NULL), ORM_OK);
    orm_auto a = ormi_auto(db, &bookshop_book);
    int64_t seconds = bookshop_ask(db, "SELECT CAST(strftime('%s', 'now') AS INTEGER)");
    assert_true(a.now.us / 1000000 <= seconds && a.now.us / 1000000 >= seconds - 5);
    orm_uuid first = orm_auto_uuid4(&a), second = orm_auto_uuid4(&a);
    assert_memory_not_equal(first.bytes, second.bytes, 16);
    assert_int_equal(first.bytes[6] >> 4, 4);
    assert_int_equal(first.bytes[8] >> 6, 2);
    orm_close(db);
}

/* ---- Watching ---- */

struct seen {
    int calls;
    int64_t nanoseconds;
    char sql[200];
};

static void see(void *context, const char *sql, int64_t nanoseconds)
{
    struct seen *seen = context;
    seen->calls++;
    seen->nanoseconds += nanoseconds;
    snprintf(seen->sql, sizeof(seen->sql), "%s", sql);
}

static void test_trace(void **state)
{
    (void)state;
    struct seen seen = {0};
    orm_db *db = bookshop_open(":memory:");
    orm_trace(db, see, &seen);
    assert_int_equal(bookshop_insert(db, 1), ORM_OK);
    assert_int_equal(seen.calls, 1);
    assert_string_equal(seen.sql, "INSERT INTO book(id) VALUES(?1)");
    assert_true(seen.nanoseconds > 0 && seen.nanoseconds < INT64_C(5000000000));
    bookshop_run(db, "SELECT count(*) FROM book, (WITH RECURSIVE n(i) AS "
                     "(SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 50000) SELECT i FROM n)");
    assert_int_equal(seen.calls, 2);
    assert_true(seen.nanoseconds > 100000);
    orm_trace(db, NULL, NULL);
    assert_int_equal(bookshop_insert(db, 2), ORM_OK);
    assert_int_equal(seen.calls, 2);
    orm_trace(db, see, &seen);
    orm_close(db);
}

/* More statements inside one another than places to watch them: each is told once. */
static void test_trace_of_nested_statements(void **state)
{
    (void)state;
    enum { N = ORMI_WATCHED + 3 };
    struct seen seen = {0};
    sqlite3_stmt *statements[N];
    orm_db *db = bookshop_open(":memory:");
    orm_trace(db, see, &seen);
    for (int i = 0; i < N; i++) {
        assert_int_equal(ormi_statement(db, &bookshop_book, BOOK_COUNT, &statements[i]), ORM_OK);
        assert_int_equal(ormi_step_first(db, statements[i]), SQLITE_ROW);
    }
    for (int i = N - 1; i >= 0; i--)
        ormi_done(db, statements[i]);
    assert_int_equal(seen.calls, N);
    for (int i = 0; i < ORMI_WATCHED; i++)
        assert_null(db->watched[i].statement);
    orm_close(db);
}

#define TEST(function) cmocka_unit_test_teardown(function, bookshop_clean)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_version),
        TEST(test_open_settings),
        TEST(test_open_options),
        TEST(test_open_keeps_journal),
        TEST(test_open_uri_creates_with_wal),
        TEST(test_open_missing),
        TEST(test_open_no_database),
        TEST(test_open_readonly),
        TEST(test_open_trusted),
        TEST(test_open_misuse),
        TEST(test_adopt),
        TEST(test_attach),
        TEST(test_statements_are_kept),
        TEST(test_statement_in_use),
        TEST(test_statement_without_table),
        TEST(test_automatic_values),
        TEST(test_system_sources),
        TEST(test_trace),
        TEST(test_trace_of_nested_statements),
    };
    return cmocka_run_group_tests(tests, bookshop_begin, bookshop_end);
}

/* test_db.c - connections, statements, transactions, automatic values and watching, over a model
 * that is written by hand. Files are made in a directory of their own under TMPDIR.
 */
#define _POSIX_C_SOURCE 200809L

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "internal.h"

/* ---- A schema ---- */

static const orm_schema shop_schema, other_schema;

enum {
    BOOK_INSERT = ORM_SQL_INSERT,
    BOOK_COUNT = ORM_SQL_FIRST_OWN,
    BOOK_MISSING,
    BOOK_STATEMENTS
};

static const orm_column book_columns[] = {
    {.field = "id", .name = "id", .kind = ORM_KIND_INT64},
    {.field = "made", .name = "made", .kind = ORM_KIND_DATETIME, .digits = 3},
};
static const uint16_t book_key[] = {0};
static const char *const book_sql[BOOK_STATEMENTS] = {
    [BOOK_INSERT] = "INSERT INTO book(id) VALUES(?1)",
    [BOOK_COUNT] = "SELECT count(*) FROM book",
    [BOOK_MISSING] = "SELECT * FROM shelf",
};
static const orm_model book = {
    .name = "Book",
    .table = "book",
    .schema = &shop_schema,
    .row_size = 100,
    .n_columns = 2,
    .n_key = 1,
    .n_sql = BOOK_STATEMENTS,
    .columns = book_columns,
    .key = book_key,
    .sql = book_sql,
};
static const orm_model other = {
    .name = "Other", .schema = &other_schema, .row_size = 200, .n_sql = 0};
static const orm_model *const shop_models[] = {&book};
static const orm_model *const other_models[] = {&other};
static const orm_schema shop_schema = {.abi = ORM_ABI,
                                       .name = "shop",
                                       .models = shop_models,
                                       .n_models = 1,
                                       .n_slots = BOOK_STATEMENTS};
static const orm_schema other_schema = {
    .abi = ORM_ABI, .name = "other", .models = other_models, .n_models = 1};

/* ---- Help ---- */

static char directory[200];
static char path[300];

static int make_directory(void **state)
{
    (void)state;
    const char *base = getenv("TMPDIR");
    snprintf(directory, sizeof(directory), "%s/orm_test_XXXXXX", base ? base : "/tmp");
    if (!mkdtemp(directory))
        return -1;
    snprintf(path, sizeof(path), "%s/shop.db", directory);
    return 0;
}

static int remove_files(void **state)
{
    (void)state;
    static const char *const endings[] = {"", "-wal", "-shm", "-journal"};
    for (size_t i = 0; i < sizeof(endings) / sizeof(*endings); i++) {
        char name[320];
        snprintf(name, sizeof(name), "%s%s", path, endings[i]);
        unlink(name);
    }
    return 0;
}

static int remove_directory(void **state)
{
    remove_files(state);
    return rmdir(directory);
}

static void run_sql(orm_db *db, const char *sql)
{
    if (sqlite3_exec(orm_sqlite(db), sql, NULL, NULL, NULL) != SQLITE_OK)
        fail_msg("%s: %s", sql, sqlite3_errmsg(orm_sqlite(db)));
}

static int64_t ask(orm_db *db, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    assert_int_equal(sqlite3_prepare_v2(orm_sqlite(db), sql, -1, &statement, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    int64_t answer = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return answer;
}

static void assert_journal(orm_db *db, const char *mode)
{
    sqlite3_stmt *statement = NULL;
    assert_int_equal(
        sqlite3_prepare_v2(orm_sqlite(db), "PRAGMA journal_mode", -1, &statement, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    assert_string_equal((const char *)sqlite3_column_text(statement, 0), mode);
    sqlite3_finalize(statement);
}

/* A connection in memory with the shop's table; author_id is checked when a transaction ends. */
static orm_db *open_shop(const char *where)
{
    orm_db *db;
    orm_error error;
    if (orm_gen_open(where, NULL, &shop_schema, &db, &error) != ORM_OK)
        fail_msg("%s", error.message);
    run_sql(db, "CREATE TABLE book(id INTEGER PRIMARY KEY, author_id INTEGER "
                "REFERENCES author(id) DEFERRABLE INITIALLY DEFERRED);"
                "CREATE TABLE author(id INTEGER PRIMARY KEY)");
    return db;
}

static orm_status insert_book(orm_db *db, int64_t id)
{
    sqlite3_stmt *statement;
    orm_status rc = ormi_enter(db, &book, true);
    if (!rc)
        rc = ormi_statement(db, &book, BOOK_INSERT, &statement);
    if (rc)
        return rc;
    sqlite3_bind_int64(statement, 1, id);
    int sqlite_code = ormi_step_first(db, statement);
    rc = sqlite_code == SQLITE_DONE ? ORM_OK : ormi_fail_sqlite(db, sqlite_code);
    ormi_done(db, statement);
    return rc;
}

static int64_t count_books(orm_db *db)
{
    return ask(db, "SELECT count(*) FROM book");
}

/* ---- Opening ---- */

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
    assert_int_equal(orm_open(path, NULL, &db, NULL), ORM_OK);
    assert_journal(db, "wal");
    assert_int_equal(ask(db, "PRAGMA foreign_keys"), 1);
    assert_int_equal(ask(db, "PRAGMA trusted_schema"), 0);
    assert_int_equal(ask(db, "PRAGMA synchronous"), 1);
    assert_int_equal(ask(db, "PRAGMA busy_timeout"), 5000);
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
    assert_int_equal(orm_open(path, &options, &db, &error), ORM_OK);
    assert_journal(db, "memory");
    assert_int_equal(ask(db, "PRAGMA synchronous"), 2);
    assert_int_equal(ask(db, "PRAGMA busy_timeout"), 0);
    orm_close(db);
    const orm_options wal = {.journal = ORM_JOURNAL_WAL};
    assert_int_equal(orm_open(":memory:", &wal, &db, &error), ORM_ERROR);
    assert_null(db);
    assert_string_equal(error.message, "the journal mode wal is not possible here, it is memory");
    const orm_options unknown_vfs = {.vfs = "nowhere"};
    assert_int_equal(orm_open(path, &unknown_vfs, &db, &error), ORM_ERROR);
    assert_non_null(strstr(error.message, "no such vfs: nowhere"));
}

/* A file that exists keeps its journal mode, empty or not. */
static void test_open_keeps_journal(void **state)
{
    (void)state;
    orm_db *db;
    fclose(fopen(path, "w"));
    assert_int_equal(orm_open(path, NULL, &db, NULL), ORM_OK);
    assert_journal(db, "delete");
    run_sql(db, "CREATE TABLE t(x)");
    orm_close(db);
    char uri[320];
    snprintf(uri, sizeof(uri), "file:%s?mode=rwc", path);
    assert_int_equal(orm_open(uri, NULL, &db, NULL), ORM_OK);
    assert_journal(db, "delete");
    assert_int_equal(ask(db, "SELECT count(*) FROM t"), 0);
    orm_close(db);
    const orm_options wal = {.journal = ORM_JOURNAL_WAL};
    assert_int_equal(orm_open(path, &wal, &db, NULL), ORM_OK);
    assert_journal(db, "wal");
    orm_close(db);
}

static void test_open_uri_creates_with_wal(void **state)
{
    (void)state;
    orm_db *db;
    char uri[320];
    snprintf(uri, sizeof(uri), "file:%s?mode=rwc", path);
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
    snprintf(message, sizeof(message), "cannot open %s: unable to open database file", path);
    assert_int_equal(orm_open(path, &existing, &db, &error), ORM_IO);
    assert_null(db);
    assert_string_equal(error.message, message);
    assert_int_equal(error.sqlite_code & 0xff, SQLITE_CANTOPEN);
    assert_int_equal(orm_open(path, &readonly, &db, &error), ORM_IO);
    assert_int_equal(orm_open("/nowhere/at/all.db", NULL, &db, &error), ORM_IO);
    assert_string_equal(error.message,
                        "cannot open /nowhere/at/all.db: unable to open database file");
    assert_int_equal(orm_open(directory, NULL, &db, NULL), ORM_IO);
    assert_null(db);
    assert_int_not_equal(stat(path, &info), 0);
}

static void test_open_no_database(void **state)
{
    (void)state;
    orm_db *db;
    orm_error error;
    char message[ORM_MESSAGE_SIZE];
    FILE *file = fopen(path, "w");
    for (int i = 0; i < 100; i++)
        fputs("this is a text and no database\n", file);
    fclose(file);
    snprintf(message, sizeof(message), "cannot open %s: file is not a database", path);
    assert_int_equal(orm_open(path, NULL, &db, &error), ORM_CORRUPT);
    assert_null(db);
    assert_string_equal(error.message, message);
    assert_int_equal(error.sqlite_code, SQLITE_NOTADB);
}

static void test_open_readonly(void **state)
{
    (void)state;
    const orm_options readonly = {.readonly = true};
    orm_db *db = open_shop(path);
    orm_close(db);
    assert_int_equal(orm_gen_open(path, &readonly, &shop_schema, &db, NULL), ORM_OK);
    assert_int_equal(insert_book(db, 1), ORM_READONLY);
    assert_int_equal(orm_begin(db, ORM_READ), ORM_OK);
    assert_int_equal(orm_commit(db), ORM_OK);
    orm_close(db);
}

static void test_open_misuse(void **state)
{
    (void)state;
    orm_db *db;
    orm_error error;
    const orm_options bad = {.journal = (orm_journal)9};
    assert_int_equal(orm_open(NULL, NULL, &db, &error), ORM_MISUSE);
    assert_string_equal(error.message, "path is NULL");
    assert_int_equal(orm_open(path, NULL, NULL, &error), ORM_MISUSE);
    assert_int_equal(orm_open(path, &bad, &db, &error), ORM_MISUSE);
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
    assert_int_equal(ask(db, "PRAGMA foreign_keys"), 1);
    assert_int_equal(ask(db, "PRAGMA busy_timeout"), 0);
    assert_int_equal(orm_gen_attach(db, &shop_schema), ORM_OK);
    run_sql(db, "CREATE TABLE book(id INTEGER PRIMARY KEY); BEGIN");
    assert_int_equal(insert_book(db, 1), ORM_OK);
    assert_int_equal(orm_begin(db, ORM_DEFERRED), ORM_OK);
    assert_int_equal(insert_book(db, 2), ORM_OK);
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
    assert_int_equal(ormi_enter(db, &book, false), ORM_MISUSE);
    assert_string_equal(orm_last_error(db)->message,
                        "Book: schema shop is not attached: call shop_attach or shop_open");
    assert_int_equal(orm_gen_attach(db, &shop_schema), ORM_OK);
    assert_int_equal(orm_gen_attach(db, &shop_schema), ORM_OK);
    assert_int_equal(db->n_attached, 1);
    assert_int_equal(db->scratch_size, 100);
    assert_int_equal(orm_gen_attach(db, &other_schema), ORM_OK);
    assert_int_equal(db->scratch_size, 200);
    assert_int_equal(ormi_enter(db, &book, true), ORM_OK);
    assert_int_equal(ormi_enter(db, &other, true), ORM_OK);
    orm_close(db);

    orm_schema newer = shop_schema;
    newer.abi = ORM_ABI + 1;
    assert_int_equal(orm_gen_open(":memory:", NULL, &newer, &db, &error), ORM_MISUSE);
    assert_null(db);
    assert_string_equal(error.message,
                        "schema shop was generated for version 2 of the contract between generated "
                        "code and liborm, which has version 1: generate it again");
}

static void test_statements_are_kept(void **state)
{
    (void)state;
    orm_db *db = open_shop(":memory:");
    orm_stats_reset(db);
    for (int i = 1; i <= 3; i++)
        assert_int_equal(insert_book(db, i), ORM_OK);
    assert_int_equal(orm_stats_get(db).prepared, 1);
    assert_int_equal(orm_stats_get(db).statements, 3);
    assert_int_equal(insert_book(db, 3), ORM_UNIQUE);
    assert_int_equal(orm_last_error(db)->sqlite_code, SQLITE_CONSTRAINT_PRIMARYKEY);
    assert_int_equal(insert_book(db, 4), ORM_OK);
    assert_int_equal(orm_last_error(db)->status, ORM_OK);
    orm_stats_reset(db);
    assert_int_equal(orm_stats_get(db).prepared, 0);
    orm_close(db);
}

static void test_statement_in_use(void **state)
{
    (void)state;
    orm_db *db = open_shop(":memory:");
    sqlite3_stmt *first, *second, *third, *insert;
    assert_int_equal(ormi_statement(db, &book, BOOK_COUNT, &first), ORM_OK);
    assert_int_equal(ormi_statement(db, &book, BOOK_INSERT, &insert), ORM_OK);
    assert_int_equal(ormi_statement(db, &book, BOOK_COUNT, &second), ORM_OK);
    assert_ptr_not_equal(first, second);
    assert_int_equal(ormi_step_first(db, first), SQLITE_ROW);
    assert_int_equal(ormi_step_first(db, second), SQLITE_ROW);
    ormi_done(db, first);
    assert_int_equal(ormi_statement(db, &book, BOOK_COUNT, &third), ORM_OK);
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
    orm_db *db = open_shop(":memory:");
    sqlite3_stmt *statement;
    assert_int_equal(ormi_statement(db, &book, BOOK_MISSING, &statement), ORM_SCHEMA);
    assert_null(statement);
    assert_string_equal(orm_last_error(db)->message,
                        "Book: the database does not have the tables of schema shop: "
                        "no such table: shelf");
    assert_int_equal(ormi_statement(db, &book, BOOK_STATEMENTS, &statement), ORM_MISUSE);
    assert_int_equal(insert_book(db, 1), ORM_OK);
    run_sql(db, "DROP TABLE book");
    assert_int_equal(insert_book(db, 2), ORM_SCHEMA);
    orm_close(db);
}

/* ---- Transactions ---- */

static void test_nested_transactions(void **state)
{
    (void)state;
    orm_db *db = open_shop(":memory:");
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
    assert_int_equal(insert_book(db, 1), ORM_OK);
    assert_int_equal(orm_begin(db, ORM_DEFERRED), ORM_OK);
    assert_int_equal(insert_book(db, 2), ORM_OK);
    orm_rollback(db);
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
    assert_int_equal(insert_book(db, 3), ORM_OK);
    assert_int_equal(orm_commit(db), ORM_OK);
    assert_false(sqlite3_get_autocommit(orm_sqlite(db)));
    assert_int_equal(orm_commit(db), ORM_OK);
    assert_true(sqlite3_get_autocommit(orm_sqlite(db)));
    assert_int_equal(ask(db, "SELECT sum(id) FROM book"), 4);
    assert_int_equal(orm_begin(db, ORM_EXCLUSIVE), ORM_OK);
    assert_int_equal(insert_book(db, 5), ORM_OK);
    orm_rollback(db);
    assert_int_equal(count_books(db), 2);
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
    orm_db *db = open_shop(":memory:");
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
    orm_db *db = open_shop(":memory:");
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
    assert_int_equal(orm_begin(db, ORM_READ), ORM_OK);
    assert_int_equal(orm_begin(db, ORM_DEFERRED), ORM_OK);
    assert_int_equal(insert_book(db, 1), ORM_MISUSE);
    assert_string_equal(orm_last_error(db)->message,
                        "Book: a write inside a transaction that was begun with ORM_READ");
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_MISUSE);
    assert_int_equal(orm_commit(db), ORM_OK);
    assert_int_equal(insert_book(db, 1), ORM_MISUSE);
    orm_rollback(db);
    assert_int_equal(insert_book(db, 1), ORM_OK);
    assert_int_equal(orm_commit(db), ORM_OK);
    assert_int_equal(count_books(db), 1);
    orm_close(db);
}

/* A transaction that the program began by itself is an outer one. */
static void test_inside_raw_transaction(void **state)
{
    (void)state;
    orm_db *db = open_shop(":memory:");
    run_sql(db, "BEGIN");
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_MISUSE);
    assert_int_equal(orm_begin(db, ORM_DEFERRED), ORM_OK);
    assert_int_equal(insert_book(db, 1), ORM_OK);
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
    orm_rollback(db);
    orm_rollback(db);
    assert_false(sqlite3_get_autocommit(orm_sqlite(db)));
    assert_int_equal(orm_begin(db, ORM_DEFERRED), ORM_OK);
    assert_int_equal(insert_book(db, 2), ORM_OK);
    assert_int_equal(orm_commit(db), ORM_OK);
    run_sql(db, "COMMIT");
    assert_int_equal(ask(db, "SELECT sum(id) FROM book"), 2);
    orm_close(db);
}

static void test_busy(void **state)
{
    (void)state;
    const orm_options impatient = {.busy_timeout_ms = -1};
    orm_db *db = open_shop(path), *second;
    assert_int_equal(orm_gen_open(path, &impatient, &shop_schema, &second, NULL), ORM_OK);
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
    assert_int_equal(orm_begin(second, ORM_IMMEDIATE), ORM_BUSY);
    assert_int_equal(second->depth, 0);
    assert_int_equal(insert_book(second, 1), ORM_BUSY);
    assert_string_equal(orm_last_error(second)->message, "database is locked");
    assert_int_equal(orm_commit(db), ORM_OK);
    assert_int_equal(insert_book(second, 1), ORM_OK);
    orm_close(second);
    orm_close(db);
}

static void test_commit_with_open_reference(void **state)
{
    (void)state;
    orm_db *db = open_shop(":memory:");
    assert_int_equal(orm_begin(db, ORM_DEFERRED), ORM_OK);
    run_sql(db, "INSERT INTO book VALUES(1, 7)");
    assert_int_equal(orm_commit(db), ORM_FOREIGN_KEY);
    assert_int_equal(db->depth, 1);
    run_sql(db, "INSERT INTO author VALUES(7)");
    assert_int_equal(orm_commit(db), ORM_OK);
    assert_int_equal(count_books(db), 1);
    orm_close(db);
}

/* SQLite ends the transaction when the file is full: all that follows says so until the outermost
 * rollback. */
static void test_lost_transaction(void **state)
{
    (void)state;
    orm_db *db = open_shop(path);
    run_sql(db, "CREATE TABLE big(x)");
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
    assert_int_equal(insert_book(db, 1), ORM_OK);
    assert_int_equal(orm_begin(db, ORM_DEFERRED), ORM_OK);
    run_sql(db, "PRAGMA max_page_count=10");
    int rc =
        sqlite3_exec(orm_sqlite(db), "INSERT INTO big VALUES(zeroblob(100000))", NULL, NULL, NULL);
    assert_int_equal(rc, SQLITE_FULL);
    assert_int_equal(ormi_fail_sqlite(db, rc), ORM_FULL);
    assert_true(sqlite3_get_autocommit(orm_sqlite(db)));
    for (int level = 0; level < 2; level++) {
        assert_int_equal(insert_book(db, 2), ORM_FULL);
        assert_string_equal(orm_last_error(db)->message,
                            "the transaction was ended by an earlier failure: roll it back");
        assert_int_equal(orm_begin(db, ORM_DEFERRED), ORM_FULL);
        assert_int_equal(orm_commit(db), ORM_FULL);
        orm_rollback(db);
    }
    assert_int_equal(count_books(db), 0);
    assert_int_equal(insert_book(db, 2), ORM_OK);
    orm_close(db);
}

static void test_transaction_ended_by_program(void **state)
{
    (void)state;
    orm_db *db = open_shop(":memory:");
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
    assert_int_equal(insert_book(db, 1), ORM_OK);
    run_sql(db, "COMMIT");
    assert_int_equal(insert_book(db, 2), ORM_MISUSE);
    assert_string_equal(orm_last_error(db)->message,
                        "the transaction was ended by a statement of the program: roll it back");
    assert_int_equal(orm_commit(db), ORM_MISUSE);
    orm_rollback(db);
    assert_int_equal(insert_book(db, 2), ORM_OK);
    assert_int_equal(count_books(db), 2);
    orm_close(db);
}

static void test_rollback_keeps_error(void **state)
{
    (void)state;
    orm_db *db = open_shop(":memory:");
    assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
    assert_int_equal(insert_book(db, 1), ORM_OK);
    assert_int_equal(insert_book(db, 1), ORM_UNIQUE);
    orm_rollback(db);
    assert_int_equal(orm_last_error(db)->status, ORM_UNIQUE);
    orm_close(db);
}

static void test_groups(void **state)
{
    (void)state;
    orm_db *db = open_shop(":memory:");
    for (int outer = 0; outer < 2; outer++) {
        run_sql(db, "DELETE FROM book");
        if (outer)
            assert_int_equal(orm_begin(db, ORM_IMMEDIATE), ORM_OK);
        assert_int_equal(ormi_group_begin(db, true), ORM_OK);
        assert_int_equal(insert_book(db, 1), ORM_OK);
        assert_int_equal(ormi_group_begin(db, false), ORM_OK);
        assert_int_equal(insert_book(db, 2), ORM_OK);
        assert_int_equal(insert_book(db, 2), ORM_UNIQUE);
        assert_int_equal(ormi_group_end(db, ORM_UNIQUE), ORM_UNIQUE);
        assert_int_equal(orm_last_error(db)->status, ORM_UNIQUE);
        assert_int_equal(count_books(db), 1);
        assert_int_equal(ormi_group_end(db, ORM_OK), ORM_OK);
        assert_int_equal(count_books(db), 1);
        assert_int_equal(ormi_group_begin(db, true), ORM_OK);
        assert_int_equal(insert_book(db, 3), ORM_OK);
        assert_int_equal(ormi_group_end(db, ORM_INVALID), ORM_INVALID);
        assert_int_equal(count_books(db), 1);
        assert_int_equal(sqlite3_get_autocommit(orm_sqlite(db)), !outer);
        if (outer)
            assert_int_equal(orm_commit(db), ORM_OK);
    }
    assert_int_equal(ormi_group_begin(db, true), ORM_OK);
    run_sql(db, "INSERT INTO book VALUES(9, 9)");
    assert_int_equal(ormi_group_end(db, ORM_OK), ORM_FOREIGN_KEY);
    assert_true(sqlite3_get_autocommit(orm_sqlite(db)));
    assert_int_equal(count_books(db), 1);
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
    orm_auto a = ormi_auto(db, &book);
    orm_date day = orm_auto_date(&a);
    assert_true(day.year == 2024 && day.month == 2 && day.day == 29);
    assert_true(orm_auto_datetime(&a, 1).us == now - 456);
    assert_string_equal(orm_uuid_format(orm_auto_uuid4(&a), text),
                        "ffffffff-ffff-4fff-bfff-ffffffffffff");
    assert_string_equal(orm_uuid_format(orm_auto_uuid7(&a), text),
                        "018df4bc-567b-774b-bfff-ffffffffffff");
    now = INT64_MIN;
    a = ormi_auto(db, &book);
    assert_true(orm_auto_datetime(&a, 1).us == INT64_MIN);
    assert_int_equal(orm_auto_date(&a).month, 0);
    orm_close(db);
}

static void test_system_sources(void **state)
{
    (void)state;
    orm_db *db;
    assert_int_equal(orm_open(":memory:", NULL, &db, NULL), ORM_OK);
    orm_auto a = ormi_auto(db, &book);
    int64_t seconds = ask(db, "SELECT unixepoch()");
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
    orm_db *db = open_shop(":memory:");
    orm_trace(db, see, &seen);
    assert_int_equal(insert_book(db, 1), ORM_OK);
    assert_int_equal(seen.calls, 1);
    assert_string_equal(seen.sql, "INSERT INTO book(id) VALUES(?1)");
    assert_true(seen.nanoseconds > 0 && seen.nanoseconds < INT64_C(5000000000));
    run_sql(db, "SELECT count(*) FROM book, (WITH RECURSIVE n(i) AS "
                "(SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 50000) SELECT i FROM n)");
    assert_int_equal(seen.calls, 2);
    assert_true(seen.nanoseconds > 100000);
    orm_trace(db, NULL, NULL);
    assert_int_equal(insert_book(db, 2), ORM_OK);
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
    orm_db *db = open_shop(":memory:");
    orm_trace(db, see, &seen);
    for (int i = 0; i < N; i++) {
        assert_int_equal(ormi_statement(db, &book, BOOK_COUNT, &statements[i]), ORM_OK);
        assert_int_equal(ormi_step_first(db, statements[i]), SQLITE_ROW);
    }
    for (int i = N - 1; i >= 0; i--)
        ormi_done(db, statements[i]);
    assert_int_equal(seen.calls, N);
    for (int i = 0; i < ORMI_WATCHED; i++)
        assert_null(db->watched[i].statement);
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
    return make_directory(state);
}

/* Work that leaves one book or, failing, none: an open, an attach, a transaction in another. */
static orm_status work(orm_db **out)
{
    orm_db *db = NULL;
    orm_status rc = orm_gen_open(path, NULL, &shop_schema, &db, NULL);
    *out = db;
    if (rc)
        return rc;
    rc = orm_begin(db, ORM_IMMEDIATE);
    if (rc)
        return rc;
    rc = orm_begin(db, ORM_DEFERRED);
    if (!rc) {
        rc = insert_book(db, 1);
        if (!rc)
            rc = orm_commit(db);
        if (rc)
            orm_rollback(db);
    }
    if (!rc)
        rc = ormi_group_begin(db, true);
    if (!rc) {
        rc = insert_book(db, 2);
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
    assert_int_equal(orm_open(path, NULL, &db, NULL), ORM_OK);
    assert_int_equal(ask(db, "SELECT coalesce(sum(id), 0) FROM book"), rc == ORM_OK ? 1 : 0);
    run_sql(db, "DELETE FROM book");
    orm_close(db);
    return failed;
}

static void test_every_allocation_may_fail(void **state)
{
    (void)state;
    orm_db *db = open_shop(path);
    run_sql(db, "PRAGMA journal_mode=DELETE");
    orm_close(db);
    for (int for_good = 0; for_good < 2; for_good++) {
        int point = 0;
        while (fail_at(point, for_good))
            point++;
        assert_true(point > 50);
        print_message("%d allocations failed%s\n", point, for_good ? ", with all behind them" : "");
    }
}

#define TEST(function) cmocka_unit_test_teardown(function, remove_files)

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
        TEST(test_open_misuse),
        TEST(test_adopt),
        TEST(test_attach),
        TEST(test_statements_are_kept),
        TEST(test_statement_in_use),
        TEST(test_statement_without_table),
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
        TEST(test_automatic_values),
        TEST(test_system_sources),
        TEST(test_trace),
        TEST(test_trace_of_nested_statements),
        TEST(test_every_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, install_memory, remove_directory);
}

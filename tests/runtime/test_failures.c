/* test_failures.c - failures that are not about a constraint: locks, files that cannot be read or
 * written or are damaged, full databases, interrupts, missing tables, wrong calls. Each status has
 * its exact message here, in test_errors.c, test_rules.c or test_bad_value.c; NOMEM is what
 * tests/fault is about. */
#define _POSIX_C_SOURCE 200809L

#include "support.h"

#include <unistd.h>

#include "crud.h"
#include "errors.h"

static orm_db *open_file(const char *path, const orm_options *options)
{
    return new_database(path, options, errors_open, errors_create_tables);
}

static errors_Tag new_tag(const char *name)
{
    return (errors_Tag){.name = name};
}

/* ---- Names ---- */

static void test_status_names(void **state)
{
    (void)state;
    static const char *const names[] = {
        "OK",          "NOT_FOUND",  "MULTIPLE", "UNIQUE", "FOREIGN_KEY", "NOT_NULL",
        "CHECK",       "RESTRICTED", "INVALID",  "STALE",  "BUSY",        "NOMEM",
        "BAD_VALUE",   "SCHEMA",     "IO",       "FULL",   "READONLY",    "CORRUPT",
        "INTERRUPTED", "MISUSE",     "ERROR",    "RETRY",  "CONNECTION",  "UNKNOWN_OUTCOME",
    };
    for (int i = 0; i < (int)COUNT(names); i++)
        assert_string_equal(orm_status_name((orm_status)-i), names[i]);
    assert_int_equal(ORM_UNKNOWN_OUTCOME, 1 - (int)COUNT(names));
    assert_string_equal(orm_status_name((orm_status)1), "UNKNOWN");
    assert_string_equal(orm_status_name((orm_status)-24), "UNKNOWN");
    assert_string_equal(orm_status_name((orm_status)INT32_MIN), "UNKNOWN");
}

/* ---- Locks ---- */

static void test_busy(void **state)
{
    char path[PATH_SIZE];
    const orm_options impatient = {.busy_timeout_ms = -1};
    orm_db *holder = open_file(path_in(state, "busy.db", path), NULL);
    orm_db *db = open_file(path, &impatient);
    errors_Tag tag = new_tag("tag");
    orm_scope scope = ORM_SCOPE_INIT;
    errors_Tag_list list;
    assert_ok(holder, orm_begin(holder, ORM_IMMEDIATE));
    assert_fails(db, errors_Tag_insert(db, &tag), ORM_BUSY, NULL, NULL, "database is locked");
    assert_int_equal(tag.id.value, 0);
    assert_fails(db, errors_Tag_save(db, &tag), ORM_BUSY, NULL, NULL, "database is locked");
    assert_fails(db, errors_Tag_delete(db, errors_Tag_id_of(1)), ORM_BUSY, NULL, NULL,
                 "database is locked");
    assert_fails(db, orm_begin(db, ORM_IMMEDIATE), ORM_BUSY, NULL, NULL, "database is locked");
    assert_ok(db, errors_Tag_all(db, &scope, &list));

    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    assert_fails(db, errors_Tag_insert(db, &tag), ORM_BUSY, NULL, NULL, "database is locked");
    orm_rollback(holder);
    assert_ok(db, errors_Tag_insert(db, &tag)); /* the transaction went on */
    assert_ok(db, orm_commit(db));
    assert_sql(holder, "tag", "SELECT name FROM tag");
    orm_scope_free(&scope);
    orm_close(db);
    orm_close(holder);
}

/* Without WAL a reader keeps a commit from its end, which can be tried again. */
static void test_busy_commit(void **state)
{
    char path[PATH_SIZE];
    const orm_options impatient = {.busy_timeout_ms = -1, .journal = ORM_JOURNAL_DELETE};
    orm_db *reader = open_file(path_in(state, "commit.db", path), &impatient);
    orm_db *db = open_file(path, &impatient);
    errors_Tag tag = new_tag("tag");
    assert_ok(reader, orm_begin(reader, ORM_READ));
    assert_sql(reader, "0", "SELECT count(*) FROM tag");
    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    assert_ok(db, errors_Tag_insert(db, &tag));
    assert_fails(db, orm_commit(db), ORM_BUSY, NULL, NULL, "database is locked");
    orm_rollback(reader);
    assert_ok(db, orm_commit(db));
    assert_sql(reader, "1", "SELECT count(*) FROM tag");
    orm_close(db);
    orm_close(reader);
}

/* ---- Files ---- */

static void test_readonly(void **state)
{
    char path[PATH_SIZE];
    orm_db *db = open_file(path_in(state, "readonly.db", path), NULL);
    const orm_options readonly = {.readonly = true};
    errors_Tag tag = new_tag("tag"), *read;
    orm_scope scope = ORM_SCOPE_INIT;
    assert_ok(db, errors_Tag_insert(db, &tag));
    orm_close(db);

    db = open_file(path, &readonly);
    assert_ok(db, errors_Tag_get(db, &scope, tag.id, &read));
    struct snapshot before = take_snapshot(db, &scope);
    tag = new_tag("other");
    assert_fails(db, errors_Tag_insert(db, &tag), ORM_READONLY, NULL, NULL,
                 "attempt to write a readonly database");
    read->name = "other";
    assert_fails(db, errors_Tag_update(db, read), ORM_READONLY, NULL, NULL,
                 "attempt to write a readonly database");
    assert_fails(db, errors_Tag_delete(db, read->id), ORM_READONLY, NULL, NULL,
                 "attempt to write a readonly database");
    assert_unchanged(&before);
    orm_scope_free(&scope);
    orm_close(db);
}

/* Opening fails: status, and the message with the path in it. */
static void assert_open_fails(const char *path, const orm_options *options, orm_status status,
                              const char *message)
{
    orm_db *db = (orm_db *)&status;
    orm_error error;
    char expected[PATH_SIZE + 100];
    snprintf(expected, sizeof(expected), "cannot open %s: %s", path, message);
    assert_int_equal(errors_open(path, options, &db, &error), status);
    assert_null(db);
    assert_error(&error, status, NULL, NULL, expected);
    assert_int_equal(errors_open(path, options, &db, NULL), status);
    assert_null(db);
}

static void test_io(void **state)
{
    char path[PATH_SIZE];
    const orm_options readonly = {.readonly = true}, must_exist = {.must_exist = true};
    path_in(state, "none.db", path);
    assert_open_fails(path, &readonly, ORM_IO, "unable to open database file");
    assert_open_fails(path, &must_exist, ORM_IO, "unable to open database file");
    assert_int_not_equal(access(path, F_OK), 0);
    assert_open_fails(*state, NULL, ORM_IO, "unable to open database file");
    assert_open_fails(path_in(state, "none/none.db", path), NULL, ORM_IO,
                      "unable to open database file");
}

static void test_corrupt(void **state)
{
    char path[PATH_SIZE], text[2000];
    memset(text, 'x', sizeof(text) - 1);
    text[sizeof(text) - 1] = '\0';
    write_file(path_in(state, "garbage.db", path), text);
    assert_open_fails(path, NULL, ORM_CORRUPT, "file is not a database");
}

/* A file whose header is right, and a page behind it is not. */
static void test_damaged(void **state)
{
    char path[PATH_SIZE], junk[4096];
    const orm_options plain = {.journal = ORM_JOURNAL_DELETE};
    orm_db *db = open_file(path_in(state, "damaged.db", path), &plain);
    errors_Tag tag = new_tag("tag"), *row;
    orm_scope scope = ORM_SCOPE_INIT;
    assert_ok(db, errors_Tag_insert(db, &tag));
    char *page = ask_sql(orm_sqlite(db), "SELECT rootpage FROM sqlite_schema WHERE name = 'tag'");
    orm_close(db);
    FILE *file = fopen(path, "r+b");
    assert_non_null(file);
    memset(junk, 0x5a, sizeof(junk));
    assert_int_equal(fseek(file, (atol(page) - 1) * (long)sizeof(junk), SEEK_SET), 0);
    assert_int_equal(fwrite(junk, sizeof(junk), 1, file), 1);
    assert_int_equal(fclose(file), 0);
    sqlite3_free(page);

    db = open_file(path, NULL);
    assert_fails(db, errors_Tag_get(db, &scope, tag.id, &row), ORM_CORRUPT, NULL, NULL,
                 "database disk image is malformed");
    assert_null(row);
    tag = new_tag("other");
    assert_fails(db, errors_Tag_insert(db, &tag), ORM_CORRUPT, NULL, NULL,
                 "database disk image is malformed");
    assert_int_equal(tag.id.value, 0);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Full ---- */

static void test_full(void **state)
{
    (void)state;
    orm_db *db = open_file(":memory:", NULL);
    char large[200001];
    errors_Tag tag = new_tag(large);
    memset(large, 'x', sizeof(large) - 1);
    large[sizeof(large) - 1] = '\0';
    char *pages = ask_sql(orm_sqlite(db), "PRAGMA page_count");
    run_sql(db, "PRAGMA max_page_count = %s", pages);
    sqlite3_free(pages);
    struct snapshot before = take_snapshot(db, NULL);
    assert_fails(db, errors_Tag_insert(db, &tag), ORM_FULL, NULL, NULL, "database or disk is full");
    assert_int_equal(orm_last_error(db)->sqlite_code, SQLITE_FULL);
    assert_int_equal(tag.id.value, 0);
    assert_unchanged(&before);
    tag.name = "small";
    assert_ok(db, errors_Tag_insert(db, &tag));
    orm_close(db);
}

/* SQLite may end the transaction: then nothing more is written until the program has noticed. */
static void test_lost(void **state)
{
    (void)state;
    static const char lost[] = "the transaction was ended by an earlier failure: roll it back";
    orm_db *db = open_file(":memory:", NULL);
    char large[200001];
    errors_Tag tag = new_tag("first"), second = new_tag(large), third = new_tag("third");
    memset(large, 'x', sizeof(large) - 1);
    large[sizeof(large) - 1] = '\0';
    run_sql(db, "PRAGMA max_page_count = 60");
    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    assert_ok(db, errors_Tag_insert(db, &tag));
    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    assert_fails(db, errors_Tag_insert(db, &second), ORM_FULL, NULL, NULL,
                 "database or disk is full");
    if (sqlite3_get_autocommit(orm_sqlite(db))) {
        assert_fails(db, errors_Tag_insert(db, &third), ORM_FULL, NULL, NULL, lost);
        assert_fails(db, errors_Tag_delete(db, tag.id), ORM_FULL, NULL, NULL, lost);
        assert_fails(db, orm_begin(db, ORM_DEFERRED), ORM_FULL, NULL, NULL, lost);
        assert_fails(db, orm_commit(db), ORM_FULL, NULL, NULL, lost);
        orm_rollback(db);
        assert_fails(db, orm_commit(db), ORM_FULL, NULL, NULL, lost);
    } else {
        fail_msg("this SQLite keeps the transaction: the test needs another way to lose it");
    }
    orm_rollback(db);
    assert_sql(db, "0", "SELECT count(*) FROM tag");
    assert_ok(db, errors_Tag_insert(db, &third));
    assert_sql(db, "third", "SELECT name FROM tag");
    orm_close(db);
}

/* ---- Interrupts ---- */

static int interrupt(void *context)
{
    (void)context;
    return 1;
}

static void test_interrupted(void **state)
{
    (void)state;
    orm_db *db = open_file(":memory:", NULL);
    orm_scope scope = ORM_SCOPE_INIT;
    errors_Tag tag = new_tag("tag");
    errors_Tag_list list = {NULL, 5};
    assert_ok(db, errors_Tag_insert(db, &tag));
    struct snapshot before = take_snapshot(db, NULL);
    tag = new_tag("other");
    sqlite3_progress_handler(orm_sqlite(db), 1, interrupt, NULL);
    assert_fails(db, errors_Tag_all(db, &scope, &list), ORM_INTERRUPTED, NULL, NULL, "interrupted");
    assert_null(list.items);
    assert_int_equal(list.count, 0);
    assert_fails(db, errors_Tag_insert(db, &tag), ORM_INTERRUPTED, NULL, NULL, "interrupted");
    assert_int_equal(tag.id.value, 0);
    sqlite3_progress_handler(orm_sqlite(db), 0, NULL, NULL);
    assert_unchanged(&before);
    assert_ok(db, errors_Tag_insert(db, &tag));
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Missing tables ---- */

static void test_schema(void **state)
{
    (void)state;
    orm_db *db = open_file(":memory:", NULL);
    orm_scope scope = ORM_SCOPE_INIT;
    errors_Tag tag = new_tag("tag"), *row;
    errors_Remark remark = {0};
    assert_ok(db, errors_Tag_insert(db, &tag));
    run_sql(db, "DROP TABLE book_tags; DROP TABLE tag; DROP INDEX remark_book_id_idx;"
                "ALTER TABLE remark DROP COLUMN book_id");
    assert_fails(db, errors_Tag_get(db, &scope, tag.id, &row), ORM_SCHEMA, "Tag", NULL,
                 "Tag: the database does not have the tables of schema errors: no such table: tag");
    assert_null(row);
    assert_fails(db, errors_Tag_insert(db, &tag), ORM_SCHEMA, NULL, NULL, "no such table: tag");
    assert_fails(db, errors_Remark_insert(db, &remark), ORM_SCHEMA, "Remark", NULL,
                 "Remark: the database does not have the tables of schema errors: table remark has "
                 "no column named book_id");
    orm_scope_free(&scope);
    orm_close(db);
}

/* What a trigger needs is no table of the schema. */
static void test_trigger_needs(void **state)
{
    static const char *const rows[][2] = {
        {"SELECT absent(1)", "no such function: absent"},
        {"INSERT INTO absent VALUES (1)", "no such table: main.absent"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        char sql[200], message[200];
        orm_db *db = open_file(":memory:", NULL);
        errors_Tag tag = new_tag("tag");
        snprintf(sql, sizeof(sql), "CREATE TRIGGER t AFTER INSERT ON tag BEGIN %s; END",
                 rows[i][0]);
        snprintf(message, sizeof(message),
                 "Tag: the statement, or a trigger or another definition that it uses, needs what "
                 "is not there: %s",
                 rows[i][1]);
        run_sql(db, sql);
        assert_fails(db, errors_Tag_insert(db, &tag), ORM_SCHEMA, "Tag", NULL, message);
        orm_close(db);
    }
}

/* ---- Wrong calls ---- */

static void test_misuse(void **state)
{
    (void)state;
    orm_db *db = open_file(":memory:", NULL);
    orm_scope scope = ORM_SCOPE_INIT;
    errors_Tag tag = new_tag("tag"), *row = &tag;
    crud_Mark mark = {0};
    orm_error error;
    assert_int_equal(errors_Tag_insert(NULL, &tag), ORM_MISUSE);
    assert_int_equal(errors_Tag_get(NULL, &scope, tag.id, &row), ORM_MISUSE);
    assert_null(row);
    assert_string_equal(orm_last_error(NULL)->message, "there is no connection: db is NULL");
    assert_int_equal(orm_last_error(NULL)->status, ORM_MISUSE);
    assert_fails(db, crud_Mark_insert(db, &mark), ORM_MISUSE, "Mark", NULL,
                 "Mark: schema crud is not attached: call crud_attach or crud_open");
    assert_fails(db, orm_commit(db), ORM_MISUSE, NULL, NULL, "no transaction is open");
    assert_int_equal(errors_Tag_validate(NULL, &error), ORM_MISUSE);
    assert_error(&error, ORM_MISUSE, "Tag", NULL, "Tag: the row is NULL");
    assert_ok(db, orm_begin(db, ORM_READ));
    assert_fails(db, errors_Tag_insert(db, &tag), ORM_MISUSE, "Tag", NULL,
                 "Tag: a write inside a transaction that was begun with ORM_READ");
    assert_fails(db, errors_Tag_delete(db, tag.id), ORM_MISUSE, "Tag", NULL,
                 "Tag: a write inside a transaction that was begun with ORM_READ");
    orm_rollback(db);
    orm_rollback(db);
    orm_rollback(NULL);
    orm_close(NULL);
    orm_scope_free(&scope);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_status_names), cmocka_unit_test(test_busy),
        cmocka_unit_test(test_busy_commit),  cmocka_unit_test(test_readonly),
        cmocka_unit_test(test_io),           cmocka_unit_test(test_corrupt),
        cmocka_unit_test(test_damaged),      cmocka_unit_test(test_full),
        cmocka_unit_test(test_lost),         cmocka_unit_test(test_interrupted),
        cmocka_unit_test(test_schema),       cmocka_unit_test(test_trigger_needs),
        cmocka_unit_test(test_misuse),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}

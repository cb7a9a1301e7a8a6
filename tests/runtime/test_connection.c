/* test_connection.c - connections as a program sees them: what each option does, handles that the
 * program opened, transactions in one another with the rows that stay, what can be watched, and the
 * sources of automatic values. */
#define _POSIX_C_SOURCE 200809L

#include "support.h"

#include <unistd.h>

#include "crud.h"
#include "types.h"

static crud_Note new_note(const char *title)
{
    crud_Note row = crud_Note_defaults();
    row.title = title;
    return row;
}

static orm_db *open_crud(const char *path, const orm_options *options)
{
    orm_db *db;
    orm_error error;
    if (crud_open(path, options, &db, &error) != ORM_OK)
        fail_msg("%s", error.message);
    return db;
}

/* ---- Options ---- */

#define SETTINGS                                                                                   \
    "SELECT (SELECT * FROM pragma_journal_mode), (SELECT * FROM pragma_synchronous),"              \
    " (SELECT * FROM pragma_busy_timeout), (SELECT * FROM pragma_foreign_keys),"                   \
    " (SELECT * FROM pragma_trusted_schema)"

static const struct {
    orm_options options;
    const char *settings;
} option_rows[] = {
    {{0}, "wal|1|5000|1|0"},
    {{.journal = ORM_JOURNAL_WAL}, "wal|1|5000|1|0"},
    {{.journal = ORM_JOURNAL_DELETE}, "delete|1|5000|1|0"},
    {{.journal = ORM_JOURNAL_MEMORY}, "memory|1|5000|1|0"},
    {{.synchronous = ORM_SYNC_OFF}, "wal|0|5000|1|0"},
    {{.synchronous = ORM_SYNC_NORMAL}, "wal|1|5000|1|0"},
    {{.synchronous = ORM_SYNC_FULL}, "wal|2|5000|1|0"},
    {{.busy_timeout_ms = 250}, "wal|1|250|1|0"},
    {{.busy_timeout_ms = -1}, "wal|1|0|1|0"},
};

static void test_options(void **state)
{
    char path[PATH_SIZE], name[20];
    for (size_t i = 0; i < COUNT(option_rows); i++) {
        snprintf(name, sizeof(name), "options%zu.db", i);
        orm_db *db = open_crud(path_in(state, name, path), &option_rows[i].options);
        assert_sql(db, option_rows[i].settings, SETTINGS);
        orm_close(db);
    }
}

/* Double-quoted text is no string, and the schema table cannot be written. */
static void test_defences(void **state)
{
    (void)state;
    orm_db *db = open_crud(":memory:", NULL);
    sqlite3 *handle = orm_sqlite(db);
    assert_int_equal(sqlite3_exec(handle, "SELECT \"text\"", NULL, NULL, NULL), SQLITE_ERROR);
    assert_string_equal(sqlite3_errmsg(handle), "no such column: text");
    assert_int_equal(sqlite3_exec(handle, "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema",
                                  NULL, NULL, NULL),
                     SQLITE_ERROR);
    orm_close(db);
}

/* A file keeps the journal mode that it has, unless another one is asked for. */
static void test_journal_of_file(void **state)
{
    char path[PATH_SIZE];
    const orm_options delete = {.journal = ORM_JOURNAL_DELETE}, wal = {.journal = ORM_JOURNAL_WAL};
    orm_close(
        new_database(path_in(state, "journal.db", path), &delete, crud_open, crud_create_tables));
    orm_db *db = open_crud(path, NULL);
    assert_sql(db, "delete", "PRAGMA journal_mode");
    orm_close(db);
    orm_close(open_crud(path, &wal));
    db = open_crud(path, NULL);
    assert_sql(db, "wal", "PRAGMA journal_mode");
    orm_close(db);

    write_file(path_in(state, "empty.db", path), "");
    db = open_crud(path, NULL);
    assert_sql(db, "delete", "PRAGMA journal_mode");
    orm_close(db);
}

static void test_journal_impossible(void **state)
{
    (void)state;
    const orm_options wal = {.journal = ORM_JOURNAL_WAL};
    orm_db *db;
    orm_error error;
    assert_int_equal(crud_open(":memory:", &wal, &db, &error), ORM_ERROR);
    assert_null(db);
    assert_error(&error, ORM_ERROR, NULL, NULL,
                 "the journal mode wal is not possible here, it is memory");
}

static void test_uri(void **state)
{
    char path[PATH_SIZE], uri[PATH_SIZE + 40];
    orm_db *db = new_database(path_in(state, "a b.db", path), NULL, crud_open, crud_create_tables);
    crud_Note note = new_note("note");
    assert_ok(db, crud_Note_insert(db, &note));
    orm_close(db);
    snprintf(uri, sizeof(uri), "file:%s/a%%20b.db?mode=ro", (const char *)*state);
    db = open_crud(uri, NULL);
    assert_sql(db, "note", "SELECT title FROM note");
    note = new_note("other");
    assert_fails(db, crud_Note_insert(db, &note), ORM_READONLY, NULL, NULL,
                 "attempt to write a readonly database");
    orm_close(db);
    db = open_crud("file::memory:", NULL);
    assert_sql(db, "0", "SELECT count(*) FROM sqlite_schema");
    orm_close(db);
}

static void test_vfs(void **state)
{
    char path[PATH_SIZE];
    const orm_options known = {.vfs = sqlite3_vfs_find(NULL)->zName}, unknown = {.vfs = "nowhere"};
    orm_db *db = open_crud(path_in(state, "vfs.db", path), &known);
    orm_close(db);
    orm_error error;
    char message[PATH_SIZE + 100];
    assert_int_equal(crud_open(path, &unknown, &db, &error), ORM_ERROR);
    snprintf(message, sizeof(message), "cannot open %s: no such vfs: nowhere", path);
    assert_error(&error, ORM_ERROR, NULL, NULL, message);
}

static void test_wrong_options(void **state)
{
    (void)state;
    orm_db *db;
    orm_error error;
    const orm_options wrong[] = {
        {.journal = (orm_journal)9}, {.synchronous = (orm_sync)9}, {.lazy = (orm_lazy)9}};
    for (size_t i = 0; i < COUNT(wrong); i++) {
        assert_int_equal(crud_open(":memory:", &wrong[i], &db, &error), ORM_MISUSE);
        assert_error(&error, ORM_MISUSE, NULL, NULL,
                     "an option has a number that is none of its values");
    }
    assert_int_equal(crud_open(NULL, NULL, &db, &error), ORM_MISUSE);
    assert_error(&error, ORM_MISUSE, NULL, NULL, "path is NULL");
    assert_int_equal(crud_open(":memory:", NULL, NULL, &error), ORM_MISUSE);
    assert_error(&error, ORM_MISUSE, NULL, NULL, "db is NULL");
}

/* ---- Adopting ---- */

static void test_adopt(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_db *db;
    assert_int_equal(sqlite3_open(":memory:", &handle), SQLITE_OK);
    assert_int_equal(sqlite3_exec(handle, "PRAGMA busy_timeout = 77", NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(orm_adopt(handle, NULL, &db, NULL), ORM_OK);
    assert_ptr_equal(orm_sqlite(db), handle);
    assert_sql(db, "77|1|1",
               "SELECT (SELECT * FROM pragma_busy_timeout), (SELECT * FROM pragma_foreign_keys),"
               " (SELECT * FROM pragma_trusted_schema)");
    assert_ok(db, crud_attach(db));
    assert_ok(db, crud_attach(db));
    assert_ok(db, crud_create_tables(db));
    crud_Note note = new_note("note");
    assert_ok(db, crud_Note_insert(db, &note));
    orm_close(db);
    char *title = ask_sql(handle, "SELECT title FROM note");
    assert_string_equal(title, "note");
    sqlite3_free(title);
    assert_int_equal(sqlite3_close(handle), SQLITE_OK);
}

/* Inside a transaction that the program began, ours are savepoints of it. */
static void test_adopt_in_transaction(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, crud_open, crud_create_tables);
    crud_Note note = new_note("kept"), other = new_note("undone");
    run_sql(db, "BEGIN");
    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    assert_ok(db, crud_Note_insert(db, &note));
    assert_ok(db, orm_commit(db));
    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    assert_ok(db, crud_Note_insert(db, &other));
    orm_rollback(db);
    assert_false(sqlite3_get_autocommit(orm_sqlite(db)));
    run_sql(db, "COMMIT");
    assert_sql(db, "kept", "SELECT title FROM note");
    orm_close(db);
}

/* ---- Transactions ---- */

static void insert(orm_db *db, const char *title)
{
    crud_Note note = new_note(title);
    assert_ok(db, crud_Note_insert(db, &note));
}

static void test_nested(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, crud_open, crud_create_tables);
    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    insert(db, "a");
    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    insert(db, "b");
    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    insert(db, "c");
    orm_rollback(db);
    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    insert(db, "d");
    assert_ok(db, orm_commit(db));
    assert_ok(db, orm_commit(db));
    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    insert(db, "e");
    orm_rollback(db);
    assert_ok(db, orm_commit(db));
    assert_sql(db, "a\nb\nd", "SELECT title FROM note ORDER BY id");
    assert_ok(db, orm_begin(db, ORM_EXCLUSIVE));
    insert(db, "f");
    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    assert_ok(db, orm_commit(db));
    orm_rollback(db);
    assert_sql(db, "a\nb\nd", "SELECT title FROM note ORDER BY id");
    orm_close(db);
}

static void test_nested_modes(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, crud_open, crud_create_tables);
    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    assert_fails(db, orm_begin(db, ORM_IMMEDIATE), ORM_MISUSE, NULL, NULL,
                 "a transaction inside a deferred one cannot ask for more than that one has");
    orm_rollback(db);
    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    assert_fails(db, orm_begin(db, ORM_EXCLUSIVE), ORM_MISUSE, NULL, NULL,
                 "a transaction inside an immediate one cannot ask for more than that one has");
    assert_ok(db, orm_begin(db, ORM_READ));
    assert_fails(db, orm_begin(db, ORM_IMMEDIATE), ORM_MISUSE, NULL, NULL,
                 "a transaction inside a read transaction cannot ask for more than that one has");
    orm_rollback(db);
    insert(db, "written");
    assert_ok(db, orm_commit(db));
    assert_fails(db, orm_begin(db, (orm_mode)7), ORM_MISUSE, NULL, NULL, "7 is no orm_mode");
    assert_sql(db, "written", "SELECT title FROM note");
    orm_close(db);
}

/* What a read transaction sees stays as it is. */
static void test_read_transaction(void **state)
{
    char path[PATH_SIZE];
    orm_db *writer =
        new_database(path_in(state, "read.db", path), NULL, crud_open, crud_create_tables);
    orm_db *db = open_crud(path, NULL);
    orm_scope scope = ORM_SCOPE_INIT;
    crud_Note_list list;
    crud_Note note = new_note("refused");
    insert(writer, "first");
    assert_ok(db, orm_begin(db, ORM_READ));
    assert_ok(db, crud_Note_all(db, &scope, &list));
    insert(writer, "second");
    assert_ok(db, crud_Note_all(db, &scope, &list));
    assert_int_equal(list.count, 1);
    assert_fails(db, crud_Note_save(db, &note), ORM_MISUSE, "Note", NULL,
                 "Note: a write inside a transaction that was begun with ORM_READ");
    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    assert_fails(db, crud_Note_insert(db, &note), ORM_MISUSE, "Note", NULL,
                 "Note: a write inside a transaction that was begun with ORM_READ");
    assert_ok(db, orm_commit(db));
    assert_ok(db, orm_commit(db));
    assert_ok(db, crud_Note_all(db, &scope, &list));
    assert_int_equal(list.count, 2);
    insert(db, "third");
    orm_scope_free(&scope);
    orm_close(db);
    orm_close(writer);
}

static void test_close_in_transaction(void **state)
{
    char path[PATH_SIZE];
    orm_db *db =
        new_database(path_in(state, "close.db", path), NULL, crud_open, crud_create_tables);
    insert(db, "kept");
    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    insert(db, "lost");
    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    insert(db, "lost too");
    orm_close(db);
    db = open_crud(path, NULL);
    assert_sql(db, "kept", "SELECT title FROM note");
    orm_close(db);
}

/* ---- Watching ---- */

struct seen {
    unsigned count;
    char last[200];
    int64_t nanoseconds;
};

static void see(void *context, const char *sql, int64_t nanoseconds)
{
    struct seen *seen = context;
    seen->count++;
    snprintf(seen->last, sizeof(seen->last), "%s", sql);
    seen->nanoseconds += nanoseconds;
    assert_true(nanoseconds >= 0);
}

static void test_trace(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, crud_open, crud_create_tables);
    orm_scope scope = ORM_SCOPE_INIT;
    struct seen seen = {0};
    crud_Word word = {.word = {"word"}}, *read;
    orm_trace(db, see, &seen);
    assert_ok(db, crud_Word_insert(db, &word));
    assert_int_equal(seen.count, 1);
    assert_string_equal(seen.last, "INSERT INTO \"word\" (\"word\", \"count\") VALUES (?1, ?2)");
    assert_ok(db, crud_Word_get(db, &scope, word.word, &read));
    assert_int_equal(seen.count, 2);
    assert_string_equal(seen.last, "SELECT \"word\", \"count\" FROM \"word\" WHERE \"word\" = ?1");
    assert_true(seen.nanoseconds > 0);
    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    assert_string_equal(seen.last, "BEGIN");
    orm_rollback(db);
    orm_trace(db, NULL, NULL);
    unsigned before = seen.count;
    assert_ok(db, crud_Word_delete(db, word.word));
    assert_int_equal(seen.count, before);
    orm_scope_free(&scope);
    orm_close(db);
}

static void test_stats(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, crud_open, crud_create_tables);
    orm_scope scope = ORM_SCOPE_INIT;
    crud_Note_list list;
    orm_stats_reset(db);
    for (int i = 0; i < 10; i++) {
        char title[20];
        snprintf(title, sizeof(title), "%d", i);
        insert(db, title);
    }
    assert_ok(db, crud_Note_all(db, &scope, &list));
    orm_stats stats = orm_stats_get(db);
    assert_int_equal(stats.statements, 11);
    assert_int_equal(stats.prepared, 2);
    assert_int_equal(stats.rows_read, 10);
    assert_int_equal(stats.loads, 0);
    orm_stats_reset(db);
    stats = orm_stats_get(db);
    assert_true(stats.statements + stats.prepared + stats.rows_read + stats.loads == 0);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Clock and random bytes ---- */

static void test_sources(void **state)
{
    (void)state;
    struct fixed fixed = {{INT64_C(1709214306123456)}, 0xf0}; /* 2024-02-29 13:45:06.123456 */
    const orm_options options = {.clock = fixed_clock, .random = fixed_random, .context = &fixed};
    orm_db *db = new_database(":memory:", &options, types_open, types_create_tables);
    types_Stamped row = {.label = "first"};
    assert_ok(db, types_Stamped_insert(db, &row));
    assert_sql(db,
               "F0F1F2F3F4F546F7B8F9FAFBFCFDFEFF|018df51c-8f4b-774b-b8f9-fafbfcfdfeff|"
               "F0F1F2F3F4F546F7B8F9FAFBFCFDFEFF|2024-02-29 13:45:06.123456|"
               "2024-02-29 13:45:06.123|2024-02-29|2024-02-29 13:45:06|1709214306123456|19782",
               "SELECT hex(uid4), uid7, hex(uid_maybe), made, made_ms, made_on, changed, changed_n,"
               " changed_on FROM stamped");
    fixed.now.us += INT64_C(86400000000);
    fixed.seed = 0;
    row.label = "second";
    assert_ok(db, types_Stamped_update(db, &row));
    assert_sql(db,
               "second|F0F1F2F3F4F546F7B8F9FAFBFCFDFEFF|2024-02-29 13:45:06.123456|"
               "2024-03-01 13:45:06|1709300706123456|19783",
               "SELECT label, hex(uid4), made, changed, changed_n, changed_on FROM stamped");
    orm_close(db);
}

/* A clock that is out of range is refused like any other value. */
static void test_wrong_clock(void **state)
{
    (void)state;
    struct fixed fixed = {{INT64_MAX}, 0};
    const orm_options options = {.clock = fixed_clock, .context = &fixed};
    orm_db *db = new_database(":memory:", &options, types_open, types_create_tables);
    types_Stamped row = {.label = "x"}, before = row;
    assert_int_equal(types_Stamped_insert(db, &row), ORM_INVALID);
    assert_string_equal(orm_last_error(db)->field, "made");
    assert_memory_equal(&row, &before, sizeof(row));
    orm_close(db);
}

static void test_own_sources(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, types_open, types_create_tables);
    types_Stamped first = {.label = "a"}, second = {.label = "b"};
    assert_ok(db, types_Stamped_insert(db, &first));
    assert_ok(db, types_Stamped_insert(db, &second));
    assert_sql(db, "2|2|1|1",
               "SELECT count(DISTINCT uid4), count(DISTINCT uid7), max(abs(julianday('now') -"
               " julianday(made)) < 0.01), min(uid7) = (SELECT uid7 FROM stamped WHERE id = 1)"
               " FROM stamped");
    assert_sql(db, "4|7",
               "SELECT substr(hex(uid4), 13, 1), substr(uid7, 15, 1) FROM stamped"
               " LIMIT 1");
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_options),
        cmocka_unit_test(test_defences),
        cmocka_unit_test(test_journal_of_file),
        cmocka_unit_test(test_journal_impossible),
        cmocka_unit_test(test_uri),
        cmocka_unit_test(test_vfs),
        cmocka_unit_test(test_wrong_options),
        cmocka_unit_test(test_adopt),
        cmocka_unit_test(test_adopt_in_transaction),
        cmocka_unit_test(test_nested),
        cmocka_unit_test(test_nested_modes),
        cmocka_unit_test(test_read_transaction),
        cmocka_unit_test(test_close_in_transaction),
        cmocka_unit_test(test_trace),
        cmocka_unit_test(test_stats),
        cmocka_unit_test(test_sources),
        cmocka_unit_test(test_wrong_clock),
        cmocka_unit_test(test_own_sources),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}

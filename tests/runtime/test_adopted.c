/* test_adopted.c - handles that a program has opened with settings of its own, files that other
 * tools read, and what SQLite does besides a statement: triggers, actions of foreign keys. */
#include "support.h"

#include "adopted.h"

/* Adopts a database in memory for which the program has run sql. */
static orm_db *adopt(sqlite3 **handle, const char *sql)
{
    orm_db *db;
    orm_error error;
    assert_int_equal(sqlite3_open(":memory:", handle), SQLITE_OK);
    assert_int_equal(sqlite3_exec(*handle, sql, NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(orm_adopt(*handle, NULL, &db, &error), ORM_OK);
    assert_ok(db, adopted_attach(db));
    assert_ok(db, adopted_create_tables(db));
    return db;
}

static void end(orm_db *db, sqlite3 *handle)
{
    orm_close(db);
    assert_int_equal(sqlite3_close(handle), SQLITE_OK);
}

/* A connection that trusts no function of a schema, and one that trusts all of them. */
static void test_json(void **state)
{
    static const char *const settings[] = {"PRAGMA trusted_schema = OFF",
                                           "PRAGMA trusted_schema = ON"};
    (void)state;
    for (size_t i = 0; i < COUNT(settings); i++) {
        sqlite3 *handle;
        orm_db *db = adopt(&handle, settings[i]);
        adopted_Part none = {.name = "none"}, some = {.name = "some", .meta = "{\"a\": [1]}"};
        assert_ok(db, adopted_Part_insert(db, &none));
        assert_ok(db, adopted_Part_insert(db, &some));
        assert_sql(db, "none||some|{\"a\": [1]}",
                   "SELECT group_concat(name || '|' || ifnull(meta, ''), '|') FROM part");
        assert_int_equal(sqlite3_exec(handle, "UPDATE part SET meta = '{'", NULL, NULL, NULL),
                         SQLITE_CONSTRAINT_CHECK);
        end(db, handle);
    }
}

/* A file with a NULL in a json column is in order for every other program. */
static void test_json_elsewhere(void **state)
{
    char path[PATH_SIZE];
    sqlite3 *handle;
    orm_db *db;
    adopted_Part none = {.name = "none"};
    assert_int_equal(adopted_open(path_in(state, "json.db", path), NULL, &db, NULL), ORM_OK);
    assert_ok(db, adopted_create_tables(db));
    assert_ok(db, adopted_Part_insert(db, &none));
    orm_close(db);
    assert_int_equal(sqlite3_open(path, &handle), SQLITE_OK);
    assert_int_equal(orm_adopt(handle, NULL, &db, NULL), ORM_OK);
    assert_sql(db, "ok", "PRAGMA integrity_check");
    assert_int_equal(
        sqlite3_exec(handle, "INSERT INTO part (name) VALUES ('more')", NULL, NULL, NULL),
        SQLITE_OK);
    end(db, handle);
}

/* Turned on before the handle is adopted, or behind our back. */
static void test_count_changes(void **state)
{
    sqlite3 *handle;
    orm_db *db = adopt(&handle, "PRAGMA count_changes = ON");
    adopted_Part part = {.name = "part"};
    (void)state;
    assert_sql(db, "0", "PRAGMA count_changes");
    run_sql(db, "PRAGMA count_changes = ON");
    assert_ok(db, adopted_Part_insert(db, &part));
    part.name = "changed";
    assert_ok(db, adopted_Part_update(db, &part));
    assert_ok(db, adopted_Part_save(db, &part));
    assert_ok(db, adopted_Part_delete(db, part.id));
    assert_fails(db, adopted_Part_delete(db, part.id), ORM_NOT_FOUND, "Part", NULL,
                 "Part 1 does not exist");
    end(db, handle);
}

static void test_blob_of_impossible_size(void **state)
{
    sqlite3 *handle;
    orm_db *db = adopt(&handle, "");
    adopted_Part part = {.name = "part", .data = {"abc", SIZE_MAX}};
    (void)state;
    assert_fails(db, adopted_Part_insert(db, &part), ORM_INVALID, "Part", "data",
                 "Part.data: is larger than SQLite can store");
    end(db, handle);
}

/* A column that another connection has dropped: the same answer from statements old and new. */
static void test_column_dropped(void **state)
{
    char path[PATH_SIZE];
    orm_db *db, *other;
    adopted_Part part = {.name = "part"};
    assert_int_equal(adopted_open(path_in(state, "dropped.db", path), NULL, &db, NULL), ORM_OK);
    assert_ok(db, adopted_create_tables(db));
    assert_ok(db, adopted_Part_insert(db, &part));
    assert_int_equal(adopted_open(path, NULL, &other, NULL), ORM_OK);
    run_sql(other, "ALTER TABLE part DROP COLUMN data");
    orm_close(other);
    assert_int_equal(adopted_Part_insert(db, &part), ORM_SCHEMA);
    assert_int_equal(adopted_Part_save(db, &part), ORM_SCHEMA);
    orm_close(db);
}

static void test_view_is_no_table(void **state)
{
    orm_db *db;
    (void)state;
    assert_int_equal(adopted_open(":memory:", NULL, &db, NULL), ORM_OK);
    run_sql(db, "CREATE VIEW part AS SELECT 1 AS id");
    assert_int_not_equal(adopted_create_tables(db), ORM_OK);
    orm_close(db);
}

static void test_read_only_begin(void **state)
{
    const orm_options readonly = {.readonly = true};
    char path[PATH_SIZE];
    orm_db *db;
    assert_int_equal(adopted_open(path_in(state, "begin.db", path), NULL, &db, NULL), ORM_OK);
    orm_close(db);
    assert_int_equal(adopted_open(path, &readonly, &db, NULL), ORM_OK);
    assert_fails(db, orm_begin(db, ORM_IMMEDIATE), ORM_READONLY, NULL, NULL,
                 "the database can only be read");
    assert_ok(db, orm_begin(db, ORM_READ));
    orm_rollback(db);
    orm_close(db);
}

static void watch(void *context, const char *sql, int64_t nanoseconds)
{
    int64_t *sum = context;
    (void)sql;
    *sum += nanoseconds;
}

static void pause_here(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)context;
    (void)count;
    (void)values;
    sqlite3_sleep(30);
}

/* What a delete does by actions of foreign keys is part of it, and so is what came before them. */
static void test_trace_of_actions(void **state)
{
    const int flags = SQLITE_UTF8 | SQLITE_INNOCUOUS;
    int64_t sum = 0;
    orm_db *db;
    adopted_Part whole = {.name = "whole"}, part = {.name = "part"};
    (void)state;
    assert_int_equal(adopted_open(":memory:", NULL, &db, NULL), ORM_OK);
    assert_ok(db, adopted_create_tables(db));
    assert_ok(db, adopted_Part_insert(db, &whole));
    part.whole_id = adopted_Part_id_some(whole.id);
    assert_ok(db, adopted_Part_insert(db, &part));
    assert_int_equal(sqlite3_create_function(orm_sqlite(db), "pause_here", 0, flags, NULL,
                                             pause_here, NULL, NULL),
                     SQLITE_OK);
    run_sql(db, "CREATE TRIGGER pausing BEFORE DELETE ON part WHEN old.whole_id IS NULL"
                " BEGIN SELECT pause_here(); END");
    orm_trace(db, watch, &sum);
    assert_ok(db, adopted_Part_delete(db, whole.id));
    orm_trace(db, NULL, NULL);
    assert_sql(db, "0", "SELECT count(*) FROM part");
    assert_true(sum >= 30 * 1000 * 1000);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_json),
        cmocka_unit_test(test_json_elsewhere),
        cmocka_unit_test(test_count_changes),
        cmocka_unit_test(test_blob_of_impossible_size),
        cmocka_unit_test(test_column_dropped),
        cmocka_unit_test(test_view_is_no_table),
        cmocka_unit_test(test_read_only_begin),
        cmocka_unit_test(test_trace_of_actions),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}

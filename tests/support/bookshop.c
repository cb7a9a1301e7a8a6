/* bookshop.c - see bookshop.h. The descriptions hold what the tests look at and no more; the
 * functions fail the test that runs when something goes wrong.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "bookshop.h"

/* ---- Descriptions ---- */

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
const orm_model bookshop_book = {
    .name = "Book",
    .table = "book",
    .schema = &bookshop_schema,
    .row_size = 100,
    .n_columns = 2,
    .n_key = 1,
    .n_sql = BOOK_STATEMENTS,
    .columns = book_columns,
    .key = book_key,
    .sql = book_sql,
};
static const orm_model *const shop_models[] = {&bookshop_book};
const orm_schema bookshop_schema = {
    .abi = ORM_ABI,
    .name = "shop",
    .models = shop_models,
    .n_models = 1,
    .n_slots = BOOK_STATEMENTS,
};

const orm_model bookshop_other = {
    .name = "Other", .schema = &bookshop_other_schema, .row_size = 200};
static const orm_model *const other_models[] = {&bookshop_other};
const orm_schema bookshop_other_schema = {
    .abi = ORM_ABI, .name = "other", .models = other_models, .n_models = 1};

/* ---- Files ---- */

char bookshop_directory[200];
char bookshop_path[300];

int bookshop_begin(void **state)
{
    (void)state;
    const char *base = getenv("TMPDIR");
    snprintf(bookshop_directory, sizeof(bookshop_directory), "%s/orm_test_XXXXXX",
             base ? base : "/tmp");
    if (!mkdtemp(bookshop_directory))
        return -1;
    snprintf(bookshop_path, sizeof(bookshop_path), "%s/shop.db", bookshop_directory);
    return 0;
}

int bookshop_clean(void **state)
{
    (void)state;
    static const char *const endings[] = {"", "-wal", "-shm", "-journal"};
    for (size_t i = 0; i < sizeof(endings) / sizeof(*endings); i++) {
        char name[320];
        snprintf(name, sizeof(name), "%s%s", bookshop_path, endings[i]);
        unlink(name);
    }
    return 0;
}

int bookshop_end(void **state)
{
    bookshop_clean(state);
    return rmdir(bookshop_directory);
}

/* ---- Databases ---- */

orm_db *bookshop_open(const char *where)
{
    orm_db *db;
    orm_error error;
    if (orm_gen_open(where, NULL, &bookshop_schema, &db, &error) != ORM_OK)
        fail_msg("%s", error.message);
    bookshop_run(db, "CREATE TABLE book(id INTEGER PRIMARY KEY, author_id INTEGER "
                     "REFERENCES author(id) DEFERRABLE INITIALLY DEFERRED);"
                     "CREATE TABLE author(id INTEGER PRIMARY KEY)");
    return db;
}

orm_status bookshop_insert(orm_db *db, int64_t id)
{
    sqlite3_stmt *statement;
    orm_status rc = ormi_enter(db, &bookshop_book, true);
    if (!rc)
        rc = ormi_statement(db, &bookshop_book, BOOK_INSERT, &statement);
    if (rc)
        return rc;
    sqlite3_bind_int64(statement, 1, id);
    int sqlite_code = ormi_step_first(db, statement);
    rc = sqlite_code == SQLITE_DONE ? ORM_OK : ormi_fail_sqlite(db, sqlite_code);
    ormi_done(db, statement);
    return rc;
}

int64_t bookshop_count(orm_db *db)
{
    return bookshop_ask(db, "SELECT count(*) FROM book");
}

void bookshop_run(orm_db *db, const char *sql)
{
    if (sqlite3_exec(orm_sqlite(db), sql, NULL, NULL, NULL) != SQLITE_OK)
        fail_msg("%s: %s", sql, sqlite3_errmsg(orm_sqlite(db)));
}

int64_t bookshop_ask(orm_db *db, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(orm_sqlite(db), sql, -1, &statement, NULL) != SQLITE_OK ||
        sqlite3_step(statement) != SQLITE_ROW)
        fail_msg("%s: %s", sql, sqlite3_errmsg(orm_sqlite(db)));
    int64_t answer = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return answer;
}

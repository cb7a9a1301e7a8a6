/* support.h - what the tests of generated code share: databases to work in, SQL written by hand to
 * look at what stands in them, what an error says, and pictures of a database, to compare before
 * and after. All of it ends the test that calls it when something is not as it should be. */
#ifndef SUPPORT_H
#define SUPPORT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "orm.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

/* cmocka's own fail(), at the place of the test. */
#define FAIL_AT(file, line, ...)                                                                   \
    do {                                                                                           \
        print_error(__VA_ARGS__);                                                                  \
        print_error("\n");                                                                         \
        _fail(file, line);                                                                         \
    } while (0)

/* ---- Statuses and errors ---- */

/* The call on db answered OK, and left no error behind. */
#define assert_ok(db, call) support_assert_ok(db, call, #call, __FILE__, __LINE__)
void support_assert_ok(orm_db *db, orm_status status, const char *call, const char *file, int line);

/* The call on db failed with this status, place (NULL: none) and message, at no element of an
 * array. */
#define assert_fails(db, call, status, model, field, message)                                      \
    support_assert_fails(db, call, &(const struct expected){status, model, field, message}, #call, \
                         __FILE__, __LINE__)
struct expected {
    orm_status status;
    const char *model, *field, *message;
};
void support_assert_fails(orm_db *db, orm_status status, const struct expected *expected,
                          const char *call, const char *file, int line);

/* The same of an error that was passed. */
#define assert_error(error, status, model, field, message)                                         \
    support_assert_error(error, &(const struct expected){status, model, field, message}, __FILE__, \
                         __LINE__)
void support_assert_error(const orm_error *error, const struct expected *expected, const char *file,
                          int line);

/* ---- Databases ---- */

typedef orm_status open_function(const char *path, const orm_options *options, orm_db **db,
                                 orm_error *error);
typedef orm_status create_function(orm_db *db);

/* A database in memory, or in a file, with the tables of a schema. */
orm_db *new_database(const char *path, const orm_options *options, open_function *open,
                     create_function *create);

/* A folder for the files of a test. The two are setup and teardown functions of cmocka, and
 * *state is the folder's path. */
int make_folder(void **state);
int remove_folder(void **state);

#define PATH_SIZE 512
const char *path_in(void **state, const char *name, char path[PATH_SIZE]);
void write_file(const char *path, const char *text);

/* ---- SQL by hand ---- */

/* Runs statements. %q, %Q and %w are SQLite's. */
void run_sql(orm_db *db, const char *format, ...);

/* The answer to a query is this text: columns separated by "|", rows by newlines, NULL as NULL. */
#define assert_sql(db, expected, ...)                                                              \
    support_assert_sql(db, expected, __FILE__, __LINE__, __VA_ARGS__)
void support_assert_sql(orm_db *db, const char *expected, const char *file, int line,
                        const char *format, ...);

/* The answer to a query, for sqlite3_free. */
char *ask_sql(struct sqlite3 *handle, const char *format, ...);

/* The schema and all rows of all tables as one text, for sqlite3_free. */
char *picture(struct sqlite3 *handle);

/* ---- What must not change ---- */

/* A connection's database, and a scope's size, at one moment. */
struct snapshot {
    orm_db *db;
    const orm_scope *scope;
    char *database;
    size_t scope_size;
};

/* scope may be NULL. Every snapshot is ended by assert_unchanged. */
struct snapshot take_snapshot(orm_db *db, const orm_scope *scope);
#define assert_unchanged(snapshot) support_assert_unchanged(snapshot, __FILE__, __LINE__)
void support_assert_unchanged(struct snapshot *snapshot, const char *file, int line);

/* ---- Watching ---- */

/* The statements that SQLite runs, counted by its own hook: SELECT, INSERT, UPDATE and DELETE. NULL
 * ends it. */
void count_statements(orm_db *db, unsigned *count);

/* A clock and a source of random bytes that a test foresees: the clock answers now, which the test
 * sets; the bytes count up from seed. They are for orm_options, with context = a struct fixed. */
struct fixed {
    orm_datetime now;
    uint8_t seed;
};
orm_datetime fixed_clock(void *context);
void fixed_random(void *context, void *out, size_t size);

#endif

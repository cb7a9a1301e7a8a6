/* real_cases.h - tests of a database that was there before, as macros for the models of a schema: a
 * program defines S as its prefix (of chinook_Artist: chinook_), for each model M the two functions
 * row_M, which adds all values of a row, and key_M, which adds its key, and then declares tests.
 *
 * Each test reads a table whole, goes through its rows, and holds the text of what it finds against
 * the answer to the query. */
#ifndef REAL_CASES_H
#define REAL_CASES_H

#include "real.h"

#define PASTE(a, b, c) PASTE_(a, b, c)
#define PASTE_(a, b, c) a##b##c

/* Begins a test: the rows of M, a text to fill and a number of lines. */
#define WITH_ALL(M)                                                                                \
    orm_db *db = ((const struct real *)*state)->db;                                                \
    orm_scope scope = ORM_SCOPE_INIT;                                                              \
    sqlite3_str *out = sqlite3_str_new(NULL);                                                      \
    size_t lines = 0;                                                                              \
    PASTE(S, M, _list) all;                                                                        \
    orm_stats_reset(db);                                                                           \
    assert_ok(db, PASTE(S, M, _all)(db, &scope, &all))

/* Ends it: this number of statements was run, of which those that load have nothing to load of if
 * the table is empty. */
#define END_ALL(statements_, sql)                                                                  \
    assert_int_equal(orm_stats_get(db).statements, all.count > 0 ? statements_ : 1);               \
    assert_text(db, out, lines, sql);                                                              \
    orm_scope_free(&scope)

/* read_M: every value of every row. */
#define READ(M, sql)                                                                               \
    static void read_##M(void **state)                                                             \
    {                                                                                              \
        WITH_ALL(M);                                                                               \
        for (; lines < all.count; lines++) {                                                       \
            add_line(out);                                                                         \
            row_##M(out, all.items[lines]);                                                        \
        }                                                                                          \
        END_ALL(1, sql);                                                                           \
    }

/* M_r: for each row its key, and that of the T that r refers to or NULL. */
#define TO_ONE(M, r, T, sql)                                                                       \
    static void M##_##r(void **state)                                                              \
    {                                                                                              \
        WITH_ALL(M);                                                                               \
        for (; lines < all.count; lines++) {                                                       \
            PASTE(S, M, ) *row = all.items[lines];                                                 \
            assert_ok(db, PASTE(S, M, _##r##_load)(db, row));                                      \
            add_line(out);                                                                         \
            key_##M(out, row);                                                                     \
            if (row->r)                                                                            \
                key_##T(out, row->r);                                                              \
            else                                                                                   \
                add_text(out, NULL);                                                               \
        }                                                                                          \
        END_ALL(2, sql);                                                                           \
    }

/* M_r: for each row, and each T in its list, both keys. */
#define LISTS(M, r, T, statements, sql)                                                            \
    static void M##_##r(void **state)                                                              \
    {                                                                                              \
        WITH_ALL(M);                                                                               \
        for (size_t i = 0; i < all.count; i++) {                                                   \
            PASTE(S, T, _list) list;                                                               \
            assert_ok(db, PASTE(S, M, _##r##_load)(db, all.items[i], &list));                      \
            for (size_t k = 0; k < list.count; k++, lines++) {                                     \
                add_line(out);                                                                     \
                key_##M(out, all.items[i]);                                                        \
                key_##T(out, list.items[k]);                                                       \
            }                                                                                      \
        }                                                                                          \
        END_ALL(statements, sql);                                                                  \
    }
#define TO_MANY(M, r, T, sql) LISTS(M, r, T, 2, sql)
#define MANY_TO_MANY(M, r, T, sql) LISTS(M, r, T, 3, sql)

/* Writes every row of M as it was read, with the db and the scope of the test. */
#define UPDATE_ALL(M)                                                                              \
    do {                                                                                           \
        PASTE(S, M, _list) all_;                                                                   \
        assert_ok(db, PASTE(S, M, _all)(db, &scope, &all_));                                       \
        for (size_t i_ = 0; i_ < all_.count; i_++)                                                 \
            assert_ok(db, PASTE(S, M, _update)(db, all_.items[i_]));                               \
    } while (0)

#endif

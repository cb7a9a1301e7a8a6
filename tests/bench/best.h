/* best.h - what the files of the driver `best` share: its statements, and the rows that it reads.
 *
 * Rows and their texts lie in an arena, a text behind its row. An operation that has no better way
 * than the driver idiomatic's is done by that, for which its state comes first.
 */
#ifndef BEST_H
#define BEST_H

#include "best_tools.h"
#include "idiomatic.h"

struct best_author {
    int64_t id;
    const char *name;
    const char *country; /* NULL for some */
    struct best_book **books;
    size_t book_count;
};

struct best_tag {
    int64_t id;
    const char *name;
};

struct best_book {
    int64_t id;
    const char *title;
    int64_t author_id;
    int64_t year;
    double price;
    struct best_author *author;
    struct best_tag **tags;
    size_t tag_count;
};

enum best_statement {
#define STATEMENT(name, sql) BEST_##name,
#include "best_statements.def"
#undef STATEMENT
    BEST_STATEMENTS
};

struct best {
    struct idiomatic idiomatic;
    const struct bench_data *data;
    sqlite3 *connection;
    sqlite3_stmt *statements[BEST_STATEMENTS];
    struct best_collect collect;
    struct best_arena arena;   /* what the result is made of */
    struct best_arena scratch; /* what is needed to make it */
    struct best_book **books;
    size_t book_count, book_room;
    struct best_author **authors;
    size_t author_count, author_room;
    struct best_tag **tags; /* of all books */
};

/* Runs a statement whose rows come by collect, each to row. */
void best_read(struct best *best, enum best_statement statement,
               void (*row)(void *best, sqlite3_value **values));

/* Steps a statement that answers no row, and resets it. */
void best_write(struct best *best, enum best_statement statement);

/* For collect(id, title, author_id, year, price): adds to books. */
void best_book_row(void *best, sqlite3_value **values);

/* For collect(id, name, country): adds to authors. */
void best_author_row(void *best, sqlite3_value **values);

struct best_author *best_read_author(struct best_arena *arena, sqlite3_value **values);
void best_fill_author(struct best_author *author, struct best_arena *arena, sqlite3_value **values);

/* best_load.c */
void best_select_related_join(void *state);
void best_select_related_prefetch(void *state);
void best_n_plus_one_single(void *state);
void best_prefetch_reverse(void *state);
void best_prefetch_page(void *state);
void best_prefetch_m2m_nested(void *state);

/* best_write.c */
void best_bulk_insert(void *state);

#endif

/* idiomatic.h - what the files of the driver idiomatic share: its rows, its statements and its
 * arena. */
#ifndef BENCH_IDIOMATIC_H
#define BENCH_IDIOMATIC_H

#include <sqlite3.h>

#include "bench.h"

/* ---- Rows ---- */

struct tag {
    int64_t id;
    const char *name;
};

struct author;

struct book {
    int64_t id;
    const char *title;
    int64_t author_id;
    int64_t year;
    double price;
    struct author *author; /* NULL: not loaded */
    struct tag **tags;
    size_t n_tags;
};

struct author {
    int64_t id;
    const char *name;
    const char *country;
    struct book *books;
    size_t n_books;
};

/* ---- Arena ---- */

struct block {
    struct block *next;
    size_t size, used;
    char data[];
};

struct arena {
    struct block *blocks; /* the one that is being filled comes first */
};

void *arena_add_block(struct arena *arena, size_t size);
void arena_free(struct arena *arena);

static inline void *arena_alloc(struct arena *arena, size_t size)
{
    struct block *block = arena->blocks;
    size = (size + 7) & ~(size_t)7;
    if (!block || block->size - block->used < size)
        return arena_add_block(arena, size);
    void *memory = block->data + block->used;
    block->used += size;
    return memory;
}

static inline const char *arena_column(struct arena *arena, sqlite3_stmt *statement, int column)
{
    const unsigned char *text = sqlite3_column_text(statement, column);
    if (!text)
        return NULL;
    size_t size = (size_t)sqlite3_column_bytes(statement, column) + 1;
    return memcpy(arena_alloc(arena, size), text, size);
}

/* ---- State ---- */

#define BOOK "b.id, b.title, b.author_id, b.year, b.price"
#define AUTHOR "a.id, a.name, a.country"

/* STATEMENT(name, SQL) */
#define STATEMENTS                                                                                 \
    STATEMENT(BEGIN_READ, "BEGIN")                                                                 \
    STATEMENT(BEGIN_WRITE, "BEGIN IMMEDIATE")                                                      \
    STATEMENT(COMMIT, "COMMIT")                                                                    \
    STATEMENT(INSERT_BOOK, "INSERT INTO book (title, author_id, year, price) VALUES (?, ?, ?, ?)") \
    STATEMENT(INSERT_LINK, "INSERT INTO book_tags (book_id, tag_id) VALUES (?, ?)")                \
    STATEMENT(UPDATE_BOOK,                                                                         \
              "UPDATE book SET title = ?, author_id = ?, year = ?, price = ? WHERE id = ?")        \
    STATEMENT(UPDATE_PRICE, "UPDATE book SET price = ? WHERE id = ?")                              \
    STATEMENT(DELETE_BOOK, "DELETE FROM book WHERE id = ?")                                        \
    STATEMENT(DELETE_AUTHOR, "DELETE FROM author WHERE id = ?")                                    \
    STATEMENT(GET_BOOK, "SELECT " BOOK " FROM book AS b WHERE b.id = ?")                           \
    STATEMENT(GET_AUTHOR, "SELECT " AUTHOR " FROM author AS a WHERE a.id = ?")                     \
    STATEMENT(ALL_BOOKS, "SELECT " BOOK " FROM book AS b ORDER BY b.id")                           \
    STATEMENT(BOOKS_OF_YEAR, "SELECT " BOOK " FROM book AS b WHERE b.year = ?")                    \
    STATEMENT(BOOKS_AND_AUTHORS, "SELECT " BOOK ", " AUTHOR " FROM book AS b"                      \
                                 " JOIN author AS a ON a.id = b.author_id ORDER BY b.id")          \
    STATEMENT(BOOKS_OF_COUNTRY, "SELECT " BOOK " FROM author AS a"                                 \
                                " JOIN book AS b ON b.author_id = a.id"                            \
                                " WHERE a.country = ? AND b.year BETWEEN ? AND ? ORDER BY b.id")   \
    STATEMENT(BOOKS_OF_TREE, "SELECT " BOOK " FROM book AS b WHERE b.id BETWEEN ? AND ?"           \
                             " AND (b.year >= ? OR b.price < ?) ORDER BY b.id")                    \
    STATEMENT(ALL_AUTHORS, "SELECT " AUTHOR " FROM author AS a ORDER BY a.id")                     \
    STATEMENT(PAGE, "SELECT " AUTHOR " FROM author AS a WHERE a.id > ? ORDER BY a.id LIMIT ?")     \
    STATEMENT(BOOKS_OF_AUTHORS, "SELECT " BOOK ", k.position FROM keys(?) AS k"                    \
                                " CROSS JOIN book AS b ON b.author_id = k.value")                  \
    STATEMENT(TAGS_OF_BOOKS, "SELECT k.position, l.tag_id FROM keys(?) AS k"                       \
                             " CROSS JOIN book_tags AS l ON l.book_id = k.value")                  \
    STATEMENT(TAGS, "SELECT t.id, t.name FROM keys(?) AS k CROSS JOIN tag AS t ON t.id = k.value")

enum statement {
#define STATEMENT(name, sql) name,
    STATEMENTS
#undef STATEMENT
        N_STATEMENTS
};

struct idiomatic {
    const struct bench_data *data;
    sqlite3 *db;
    sqlite3_stmt *statements[N_STATEMENTS]; /* prepared when first used */
    struct arena arena;
    struct book *books;
    size_t n_books, book_capacity;
    struct author *authors;
    size_t n_authors, author_capacity;
    int64_t *keys; /* that inserts gave */
    uint64_t sum;
};

static inline void need(const struct idiomatic *state, bool ok)
{
    if (!ok)
        bench_need(false, "idiomatic", sqlite3_errmsg(state->db));
}

sqlite3_stmt *idiomatic_statement(struct idiomatic *state, enum statement name);

/* Runs a statement that answers no rows. */
void idiomatic_run(struct idiomatic *state, sqlite3_stmt *statement);

static inline void read_book(struct idiomatic *state, sqlite3_stmt *statement, struct book *book)
{
    book->id = sqlite3_column_int64(statement, 0);
    book->title = arena_column(&state->arena, statement, 1);
    book->author_id = sqlite3_column_int64(statement, 2);
    book->year = sqlite3_column_int64(statement, 3);
    book->price = sqlite3_column_double(statement, 4);
    book->author = NULL;
    book->tags = NULL;
    book->n_tags = 0;
}

static inline void read_author(struct idiomatic *state, sqlite3_stmt *statement, int column,
                               struct author *author)
{
    author->id = sqlite3_column_int64(statement, column);
    author->name = arena_column(&state->arena, statement, column + 1);
    author->country = arena_column(&state->arena, statement, column + 2);
    author->books = NULL;
    author->n_books = 0;
}

static inline uint64_t mix_book(uint64_t sum, const struct book *book)
{
    return bench_mix_book(sum, book->id, book->title, book->author_id, book->year, book->price);
}

/* Room for one more book behind the others. */
struct book *idiomatic_add_book(struct idiomatic *state);

/* Reads the statement's rows into state->books. */
void idiomatic_read_books(struct idiomatic *state, sqlite3_stmt *statement);

void idiomatic_release(void *state);

/* idiomatic_keys.c: an array of keys as the table keys(value, position). */
struct keys {
    const int64_t *values;
    size_t count;
};
int keys_register(sqlite3 *db);
int keys_bind(sqlite3_stmt *statement, int parameter, const struct keys *keys);

/* idiomatic_load.c */
void idiomatic_prefetch_reverse(void *state);
void idiomatic_prefetch_page(void *state);
void idiomatic_prefetch_m2m_nested(void *state);
uint64_t idiomatic_sum_lists(void *state, uint64_t sum);
uint64_t idiomatic_sum_lists_tags(void *state, uint64_t sum);

/* idiomatic_write.c */
void idiomatic_prepare_keys(void *state);
uint64_t idiomatic_sum_keys(void *state, uint64_t sum);
void idiomatic_release_keys(void *state);
void idiomatic_insert_one(void *state);
void idiomatic_bulk_insert(void *state);
void idiomatic_update_one(void *state);
void idiomatic_update_field(void *state);
void idiomatic_delete_one(void *state);
void idiomatic_delete_cascade(void *state);

/* idiomatic_call.c */
void idiomatic_get_by_pk(void *state);
void idiomatic_get_by_pk_read(void *state);
void idiomatic_filter_tree(void *state);
void idiomatic_filter_shapes(void *state);
void idiomatic_cursor(void *state);
uint64_t idiomatic_sum_run(void *state, uint64_t sum);

#endif

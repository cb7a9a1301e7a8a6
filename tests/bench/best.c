/* best.c - the operations by the fastest ways known: what an expert writes who has measured
 * SQLite's own work and makes it do less. Here: the connection, lists, sums.
 */
#include "best.h"

#include <stdlib.h>

static const char *const sql_of[BEST_STATEMENTS] = {
#define STATEMENT(name, sql) [BEST_##name] = sql,
#include "best_statements.def"
#undef STATEMENT
};

static void *open_state(const char *path, const struct bench_data *data)
{
    struct best *best = calloc(1, sizeof(*best));
    best_need(best, "calloc");
    best->data = data;
    best->connection = bench_connect(path);
    best->idiomatic = (struct idiomatic){.data = data, .db = best->connection};
    best_collect_register(best->connection, &best->collect);
    best_items_register(best->connection);
    for (int i = 0; i < BEST_STATEMENTS; i++)
        best_need(sqlite3_prepare_v3(best->connection, sql_of[i], -1, SQLITE_PREPARE_PERSISTENT,
                                     &best->statements[i], NULL) == SQLITE_OK,
                  sql_of[i]);
    return best;
}

static void close_state(void *state)
{
    struct best *best = state;
    for (int i = 0; i < BEST_STATEMENTS; i++)
        sqlite3_finalize(best->statements[i]);
    for (int i = 0; i < N_STATEMENTS; i++)
        sqlite3_finalize(best->idiomatic.statements[i]);
    best_need(sqlite3_close(best->connection) == SQLITE_OK, "sqlite3_close");
    free(best);
}

static void release(void *state)
{
    struct best *best = state;
    best_free(&best->arena);
    free(best->books);
    free(best->authors);
    free(best->tags);
    best->tags = NULL;
    best->books = NULL;
    best->authors = NULL;
    best->book_count = best->book_room = best->author_count = best->author_room = 0;
}

void best_read(struct best *best, enum best_statement statement,
               void (*row)(void *best, sqlite3_value **values))
{
    best->collect = (struct best_collect){row, best};
    best_run(best->statements[statement]);
}

void best_write(struct best *best, enum best_statement statement)
{
    best_need(sqlite3_step(best->statements[statement]) == SQLITE_DONE, sql_of[statement]);
    sqlite3_reset(best->statements[statement]);
}

/* ---- Rows ---- */

/* Room for one more pointer, of those that are count. */
static void *grow(void *items, size_t count, size_t *room)
{
    if (count < *room)
        return items;
    *room = *room ? 2 * *room : 256;
    items = realloc(items, *room * sizeof(void *));
    best_need(items, "realloc");
    return items;
}

void best_book_row(void *state, sqlite3_value **values)
{
    struct best *best = state;
    const unsigned char *title = sqlite3_value_text(values[1]);
    size_t size = (size_t)sqlite3_value_bytes(values[1]) + 1;
    struct best_book *book = best_alloc(&best->arena, sizeof(*book) + size);
    *book = (struct best_book){
        .id = sqlite3_value_int64(values[0]),
        .title = memcpy(book + 1, title, size),
        .author_id = sqlite3_value_int64(values[2]),
        .year = sqlite3_value_int64(values[3]),
        .price = sqlite3_value_double(values[4]),
    };
    best->books = grow(best->books, best->book_count, &best->book_room);
    best->books[best->book_count++] = book;
}

void best_fill_author(struct best_author *author, struct best_arena *arena, sqlite3_value **values)
{
    const unsigned char *name = sqlite3_value_text(values[1]);
    const unsigned char *country = sqlite3_value_text(values[2]);
    size_t name_size = (size_t)sqlite3_value_bytes(values[1]) + 1;
    size_t country_size = country ? (size_t)sqlite3_value_bytes(values[2]) + 1 : 0;
    char *texts = best_alloc(arena, name_size + country_size);
    *author = (struct best_author){
        .id = sqlite3_value_int64(values[0]),
        .name = memcpy(texts, name, name_size),
        .country = country ? memcpy(texts + name_size, country, country_size) : NULL,
    };
}

struct best_author *best_read_author(struct best_arena *arena, sqlite3_value **values)
{
    struct best_author *author = best_alloc(arena, sizeof(*author));
    best_fill_author(author, arena, values);
    return author;
}

void best_author_row(void *state, sqlite3_value **values)
{
    struct best *best = state;
    best->authors = grow(best->authors, best->author_count, &best->author_room);
    best->authors[best->author_count++] = best_read_author(&best->arena, values);
}

/* ---- Lists ---- */

static void list_all(void *state)
{
    best_read(state, BEST_books, best_book_row);
}

static void filter_list(void *state)
{
    struct best *best = state;
    sqlite3_bind_int64(best->statements[BEST_books_of_year], 1,
                       BENCH_FIRST_YEAR + best->data->part);
    best_read(best, BEST_books_of_year, best_book_row);
}

static void rel_filter(void *state)
{
    struct best *best = state;
    sqlite3_stmt *statement = best->statements[BEST_books_of_country];
    int64_t year = BENCH_FIRST_YEAR + best->data->part;
    sqlite3_bind_text(statement, 1, bench_countries[best->data->part], -1, SQLITE_STATIC);
    sqlite3_bind_int64(statement, 2, year);
    sqlite3_bind_int64(statement, 3, year + BENCH_RELATED_YEARS - 1);
    best_read(best, BEST_books_of_country, best_book_row);
}

/* ---- Calls ----
 * Many small reads in one read transaction: two thirds of the time of one goes to its locks. */

static void in_transaction(struct best *best, void (*run)(void *state))
{
    best_write(best, BEST_begin);
    run(best);
    best_write(best, BEST_commit);
}

static void filter_tree(void *state)
{
    in_transaction(state, idiomatic_filter_tree);
}

static void filter_shapes(void *state)
{
    in_transaction(state, idiomatic_filter_shapes);
}

/* ---- Sums ---- */

static uint64_t mix_row(uint64_t sum, const struct best_book *book)
{
    return bench_mix_book(sum, book->id, book->title, book->author_id, book->year, book->price);
}

static uint64_t sum_books(void *state, uint64_t sum)
{
    const struct best *best = state;
    sum = bench_mix(sum, best->book_count);
    for (size_t i = 0; i < best->book_count; i++)
        sum = mix_row(sum, best->books[i]);
    return sum;
}

static uint64_t sum_books_authors(void *state, uint64_t sum)
{
    const struct best *best = state;
    sum = bench_mix(sum, best->book_count);
    for (size_t i = 0; i < best->book_count; i++) {
        const struct best_author *author = best->books[i]->author;
        sum = mix_row(sum, best->books[i]);
        sum = bench_mix_author(sum, author->id, author->name, author->country);
    }
    return sum;
}

static uint64_t mix_tags(uint64_t sum, const struct best_book *book)
{
    sum = bench_mix(sum, book->tag_count);
    for (size_t i = 0; i < book->tag_count; i++)
        sum = bench_mix_tag(sum, book->tags[i]->id, book->tags[i]->name);
    return sum;
}

static uint64_t sum_lists(const struct best *best, uint64_t sum, bool with_tags)
{
    sum = bench_mix(sum, best->author_count);
    for (size_t i = 0; i < best->author_count; i++) {
        const struct best_author *author = best->authors[i];
        sum = bench_mix_author(sum, author->id, author->name, author->country);
        sum = bench_mix(sum, author->book_count);
        for (size_t j = 0; j < author->book_count; j++) {
            sum = mix_row(sum, author->books[j]);
            if (with_tags)
                sum = mix_tags(sum, author->books[j]);
        }
    }
    return sum;
}

static uint64_t sum_authors_books(void *state, uint64_t sum)
{
    return sum_lists(state, sum, false);
}

static uint64_t sum_authors_books_tags(void *state, uint64_t sum)
{
    return sum_lists(state, sum, true);
}

/* ---- The driver ---- */

const struct bench_driver bench_best = {
    .name = "best",
    .open = open_state,
    .close = close_state,
    .ops =
        {
            [BENCH_insert_one] = {idiomatic_prepare_keys, idiomatic_insert_one, idiomatic_sum_keys,
                                  idiomatic_release_keys},
            [BENCH_bulk_insert] = {idiomatic_prepare_keys, best_bulk_insert, idiomatic_sum_keys,
                                   idiomatic_release_keys},
            [BENCH_get_by_pk] = {NULL, idiomatic_get_by_pk_read, idiomatic_sum_run, NULL},
            [BENCH_get_by_pk_read] = {NULL, idiomatic_get_by_pk_read, idiomatic_sum_run, NULL},
            [BENCH_list_all] = {NULL, list_all, sum_books, release},
            [BENCH_filter_list] = {NULL, filter_list, sum_books, release},
            [BENCH_select_related_join] = {NULL, best_select_related_join, sum_books_authors,
                                           release},
            [BENCH_select_related_prefetch] = {NULL, best_select_related_prefetch,
                                               sum_books_authors, release},
            [BENCH_prefetch_reverse] = {NULL, best_prefetch_reverse, sum_authors_books, release},
            [BENCH_prefetch_page] = {NULL, best_prefetch_page, sum_authors_books, release},
            [BENCH_prefetch_m2m_nested] = {NULL, best_prefetch_m2m_nested, sum_authors_books_tags,
                                           release},
            [BENCH_n_plus_one_single] = {NULL, best_n_plus_one_single, sum_books_authors, release},
            [BENCH_n_plus_one_peers] = {NULL, best_select_related_prefetch, sum_books_authors,
                                        release},
            [BENCH_update_one] = {NULL, idiomatic_update_one, NULL, NULL},
            [BENCH_update_field] = {NULL, idiomatic_update_field, NULL, NULL},
            [BENCH_delete_one] = {NULL, idiomatic_delete_one, NULL, NULL},
            [BENCH_delete_cascade] = {NULL, idiomatic_delete_cascade, NULL, NULL},
            [BENCH_rel_filter] = {NULL, rel_filter, sum_books, release},
            [BENCH_filter_tree] = {NULL, filter_tree, idiomatic_sum_run, idiomatic_release},
            [BENCH_filter_shapes] = {NULL, filter_shapes, idiomatic_sum_run, idiomatic_release},
            [BENCH_cursor] = {NULL, idiomatic_cursor, idiomatic_sum_run, NULL},
        },
};

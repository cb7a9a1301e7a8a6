/* idiomatic.c - the driver idiomatic: the operations as an expert writes them by hand, with
 * statements that are prepared once, rows in arrays, their texts in an arena, a JOIN for what a row
 * refers to. Here: what its files share, lists, and to-one relations.
 */
#include "idiomatic.h"

#include <stdlib.h>

/* ---- Arena ---- */

/* Adds a block, larger than the last, and answers the first bytes of it. */
void *arena_add_block(struct arena *arena, size_t size)
{
    size_t room = arena->blocks ? arena->blocks->size * 2 : 1 << 12;
    if (room > 1 << 20)
        room = 1 << 20;
    if (room < size)
        room = size;
    struct block *block = malloc(sizeof(*block) + room);
    bench_need(block, "idiomatic", "malloc");
    *block = (struct block){.next = arena->blocks, .size = room, .used = size};
    arena->blocks = block;
    return block->data;
}

void arena_free(struct arena *arena)
{
    while (arena->blocks) {
        struct block *block = arena->blocks;
        arena->blocks = block->next;
        free(block);
    }
}

/* ---- State ---- */

static void *open_state(const char *path, const struct bench_data *data)
{
    struct idiomatic *state = calloc(1, sizeof(*state));
    bench_need(state, "idiomatic", "calloc");
    state->data = data;
    state->db = bench_connect(path);
    need(state, keys_register(state->db) == SQLITE_OK);
    return state;
}

static void close_state(void *arg)
{
    struct idiomatic *state = arg;
    for (int i = 0; i < N_STATEMENTS; i++)
        sqlite3_finalize(state->statements[i]);
    need(state, sqlite3_close(state->db) == SQLITE_OK);
    free(state);
}

sqlite3_stmt *idiomatic_statement(struct idiomatic *state, enum statement name)
{
    static const char *const sql[] = {
#define STATEMENT(name, text) [name] = text,
        STATEMENTS
#undef STATEMENT
    };
    if (!state->statements[name])
        need(state, sqlite3_prepare_v3(state->db, sql[name], -1, SQLITE_PREPARE_PERSISTENT,
                                       &state->statements[name], NULL) == SQLITE_OK);
    return state->statements[name];
}

void idiomatic_run(struct idiomatic *state, sqlite3_stmt *statement)
{
    need(state, sqlite3_step(statement) == SQLITE_DONE);
    sqlite3_reset(statement);
}

void idiomatic_release(void *arg)
{
    struct idiomatic *state = arg;
    arena_free(&state->arena);
    free(state->books);
    free(state->authors);
    state->books = NULL;
    state->authors = NULL;
    state->n_books = state->book_capacity = 0;
    state->n_authors = state->author_capacity = 0;
}

/* ---- Lists ---- */

struct book *idiomatic_add_book(struct idiomatic *state)
{
    if (state->n_books == state->book_capacity) {
        state->book_capacity = state->book_capacity ? state->book_capacity * 2 : 64;
        state->books = realloc(state->books, state->book_capacity * sizeof(*state->books));
        bench_need(state->books, "idiomatic", "realloc");
    }
    return &state->books[state->n_books++];
}

void idiomatic_read_books(struct idiomatic *state, sqlite3_stmt *statement)
{
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        read_book(state, statement, idiomatic_add_book(state));
    need(state, code == SQLITE_DONE);
    sqlite3_reset(statement);
}

static void list_all(void *arg)
{
    idiomatic_read_books(arg, idiomatic_statement(arg, ALL_BOOKS));
}

static void filter_list(void *arg)
{
    struct idiomatic *state = arg;
    sqlite3_stmt *statement = idiomatic_statement(state, BOOKS_OF_YEAR);
    sqlite3_bind_int64(statement, 1, BENCH_FIRST_YEAR + state->data->part);
    idiomatic_read_books(state, statement);
}

static void rel_filter(void *arg)
{
    struct idiomatic *state = arg;
    sqlite3_stmt *statement = idiomatic_statement(state, BOOKS_OF_COUNTRY);
    int64_t year = BENCH_FIRST_YEAR + state->data->part;
    sqlite3_bind_text(statement, 1, bench_countries[state->data->part], -1, SQLITE_STATIC);
    sqlite3_bind_int64(statement, 2, year);
    sqlite3_bind_int64(statement, 3, year + BENCH_RELATED_YEARS - 1);
    idiomatic_read_books(state, statement);
}

static uint64_t sum_books(void *arg, uint64_t sum)
{
    const struct idiomatic *state = arg;
    sum = bench_mix(sum, state->n_books);
    for (size_t i = 0; i < state->n_books; i++)
        sum = mix_book(sum, &state->books[i]);
    return sum;
}

/* ---- To-one ---- */

static void select_related(void *arg)
{
    struct idiomatic *state = arg;
    sqlite3_stmt *statement = idiomatic_statement(state, BOOKS_AND_AUTHORS);
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        struct book *book = idiomatic_add_book(state);
        read_book(state, statement, book);
        book->author = arena_alloc(&state->arena, sizeof(*book->author));
        read_author(state, statement, 5, book->author);
    }
    need(state, code == SQLITE_DONE);
    sqlite3_reset(statement);
}

static void n_plus_one_single(void *arg)
{
    struct idiomatic *state = arg;
    sqlite3_stmt *statement = idiomatic_statement(state, GET_AUTHOR);
    list_all(state);
    for (size_t i = 0; i < state->n_books; i++) {
        struct book *book = &state->books[i];
        sqlite3_bind_int64(statement, 1, book->author_id);
        need(state, sqlite3_step(statement) == SQLITE_ROW);
        book->author = arena_alloc(&state->arena, sizeof(*book->author));
        read_author(state, statement, 0, book->author);
        sqlite3_reset(statement);
    }
}

static uint64_t sum_books_authors(void *arg, uint64_t sum)
{
    const struct idiomatic *state = arg;
    sum = bench_mix(sum, state->n_books);
    for (size_t i = 0; i < state->n_books; i++) {
        const struct author *author = state->books[i].author;
        sum = mix_book(sum, &state->books[i]);
        sum = bench_mix_author(sum, author->id, author->name, author->country);
    }
    return sum;
}

/* ---- The driver ---- */

const struct bench_driver bench_idiomatic = {
    .name = "idiomatic",
    .open = open_state,
    .close = close_state,
    .ops =
        {
            [BENCH_insert_one] = {idiomatic_prepare_keys, idiomatic_insert_one, idiomatic_sum_keys,
                                  idiomatic_release_keys},
            [BENCH_bulk_insert] = {idiomatic_prepare_keys, idiomatic_bulk_insert,
                                   idiomatic_sum_keys, idiomatic_release_keys},
            [BENCH_get_by_pk] = {NULL, idiomatic_get_by_pk, idiomatic_sum_run, NULL},
            [BENCH_get_by_pk_read] = {NULL, idiomatic_get_by_pk_read, idiomatic_sum_run, NULL},
            [BENCH_list_all] = {NULL, list_all, sum_books, idiomatic_release},
            [BENCH_filter_list] = {NULL, filter_list, sum_books, idiomatic_release},
            [BENCH_select_related_join] = {NULL, select_related, sum_books_authors,
                                           idiomatic_release},
            [BENCH_select_related_prefetch] = {NULL, select_related, sum_books_authors,
                                               idiomatic_release},
            [BENCH_prefetch_reverse] = {NULL, idiomatic_prefetch_reverse, idiomatic_sum_lists,
                                        idiomatic_release},
            [BENCH_prefetch_page] = {NULL, idiomatic_prefetch_page, idiomatic_sum_lists,
                                     idiomatic_release},
            [BENCH_prefetch_m2m_nested] = {NULL, idiomatic_prefetch_m2m_nested,
                                           idiomatic_sum_lists_tags, idiomatic_release},
            [BENCH_n_plus_one_single] = {NULL, n_plus_one_single, sum_books_authors,
                                         idiomatic_release},
            [BENCH_n_plus_one_peers] = {NULL, select_related, sum_books_authors, idiomatic_release},
            [BENCH_update_one] = {NULL, idiomatic_update_one, NULL, NULL},
            [BENCH_update_field] = {NULL, idiomatic_update_field, NULL, NULL},
            [BENCH_delete_one] = {NULL, idiomatic_delete_one, NULL, NULL},
            [BENCH_delete_cascade] = {NULL, idiomatic_delete_cascade, NULL, NULL},
            [BENCH_rel_filter] = {NULL, rel_filter, sum_books, idiomatic_release},
            [BENCH_filter_tree] = {NULL, idiomatic_filter_tree, idiomatic_sum_run,
                                   idiomatic_release},
            [BENCH_filter_shapes] = {NULL, idiomatic_filter_shapes, idiomatic_sum_run,
                                     idiomatic_release},
            [BENCH_cursor] = {NULL, idiomatic_cursor, idiomatic_sum_run, NULL},
        },
};

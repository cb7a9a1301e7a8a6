/* ormgen.c - the operations by the code that ormgen made of library.yaml: what a program that uses
 * it would write, with default options. Here: lists and what is loaded with them.
 */
#include "ormgen.h"

#include <stdlib.h>

static void *open_state(const char *path, const struct bench_data *data)
{
    struct ormgen *state = calloc(1, sizeof(*state));
    bench_need(state, "ormgen", "calloc");
    state->data = data;
    state->path = strdup(path);
    bench_need(state->path, "ormgen", "strdup");
    check(state, library_open(path, NULL, &state->db, NULL));
    bench_tune(orm_sqlite(state->db));
    return state;
}

static void close_state(void *arg)
{
    struct ormgen *state = arg;
    orm_close(state->single);
    orm_close(state->db);
    free(state->path);
    free(state);
}

static void release(void *arg)
{
    struct ormgen *state = arg;
    orm_scope_free(&state->scope);
}

/* ---- Lists ---- */

static void list_all(void *arg)
{
    struct ormgen *state = arg;
    check(state, library_Book_all(state->db, &state->scope, &state->books));
}

static void filter_list(void *arg)
{
    struct ormgen *state = arg;
    int64_t year = BENCH_FIRST_YEAR + state->data->part;
    check(state, library_Book_select(state->db, &state->scope,
                                     library_Book_query(.where = library_Book_year_eq(year)),
                                     &state->books));
}

static void rel_filter(void *arg)
{
    struct ormgen *state = arg;
    const char *country = bench_countries[state->data->part];
    int64_t year = BENCH_FIRST_YEAR + state->data->part;
    library_Book_filter where =
        library_Book_and(library_Book_author_is(library_Author_country_eq(country)),
                         library_Book_year_between(year, year + BENCH_RELATED_YEARS - 1));
    check(state,
          library_Book_select(state->db, &state->scope,
                              library_Book_query(.where = where, .order = {library_Book_id_asc()}),
                              &state->books));
}

static uint64_t sum_books(void *arg, uint64_t sum)
{
    const struct ormgen *state = arg;
    sum = bench_mix(sum, state->books.count);
    for (size_t i = 0; i < state->books.count; i++)
        sum = mix_book(sum, state->books.items[i]);
    return sum;
}

/* ---- To-one ---- */

static void select_related_join(void *arg)
{
    struct ormgen *state = arg;
    check(state, library_Book_select(state->db, &state->scope,
                                     library_Book_query(.order = {library_Book_id_asc()},
                                                        .join_author = library_Author_query()),
                                     &state->books));
}

static void select_related_prefetch(void *arg)
{
    struct ormgen *state = arg;
    check(state, library_Book_select(state->db, &state->scope,
                                     library_Book_query(.order = {library_Book_id_asc()},
                                                        .prefetch_author = library_Author_query()),
                                     &state->books));
}

static void load_authors(struct ormgen *state, orm_db *db)
{
    check(state, library_Book_all(db, &state->scope, &state->books));
    for (size_t i = 0; i < state->books.count; i++)
        check(state, library_Book_author_load(db, state->books.items[i]));
}

static void n_plus_one_peers(void *arg)
{
    struct ormgen *state = arg;
    load_authors(state, state->db);
}

static void prepare_single(void *arg)
{
    struct ormgen *state = arg;
    const orm_options options = {.lazy = ORM_LAZY_SINGLE};
    if (state->single)
        return;
    check(state, library_open(state->path, &options, &state->single, NULL));
    bench_tune(orm_sqlite(state->single));
}

static void n_plus_one_single(void *arg)
{
    struct ormgen *state = arg;
    load_authors(state, state->single);
}

static uint64_t mix_author(uint64_t sum, const library_Author *author)
{
    if (!author)
        return bench_mix(sum, 0);
    return bench_mix_author(sum, author->id.value, author->name, author->country);
}

static uint64_t sum_books_authors(void *arg, uint64_t sum)
{
    const struct ormgen *state = arg;
    sum = bench_mix(sum, state->books.count);
    for (size_t i = 0; i < state->books.count; i++) {
        const library_Book *book = state->books.items[i];
        sum = mix_author(mix_book(sum, book), book->author);
    }
    return sum;
}

/* ---- To-many ---- */

static void prefetch_reverse(void *arg)
{
    struct ormgen *state = arg;
    check(state, library_Author_select(state->db, &state->scope,
                                       library_Author_query(.order = {library_Author_id_asc()},
                                                            .prefetch_books = library_Book_query()),
                                       &state->authors));
}

static void prefetch_page(void *arg)
{
    struct ormgen *state = arg;
    library_Author_id last = library_Author_id_of((int64_t)state->data->part * BENCH_PAGE);
    check(state, library_Author_select(state->db, &state->scope,
                                       library_Author_query(.where = library_Author_id_gt(last),
                                                            .order = {library_Author_id_asc()},
                                                            .limit = BENCH_PAGE,
                                                            .prefetch_books = library_Book_query()),
                                       &state->authors));
}

static void prefetch_m2m_nested(void *arg)
{
    struct ormgen *state = arg;
    check(state,
          library_Author_select(
              state->db, &state->scope,
              library_Author_query(.order = {library_Author_id_asc()},
                                   .prefetch_books =
                                       library_Book_query(.prefetch_tags = library_Tag_query())),
              &state->authors));
}

static uint64_t mix_tags(uint64_t sum, const library_Tag_list *tags)
{
    sum = bench_mix(sum, tags->count);
    for (size_t i = 0; i < tags->count; i++)
        sum = bench_mix_tag(sum, tags->items[i]->id.value, tags->items[i]->name);
    return sum;
}

static uint64_t sum_lists(const struct ormgen *state, uint64_t sum, bool with_tags)
{
    sum = bench_mix(sum, state->authors.count);
    for (size_t i = 0; i < state->authors.count; i++) {
        const library_Author *author = state->authors.items[i];
        const library_Book_list *books = library_Author_books(author);
        sum = bench_mix(mix_author(sum, author), books->count);
        for (size_t j = 0; j < books->count; j++) {
            sum = mix_book(sum, books->items[j]);
            if (with_tags)
                sum = mix_tags(sum, library_Book_tags(books->items[j]));
        }
    }
    return sum;
}

static uint64_t sum_authors_books(void *arg, uint64_t sum)
{
    return sum_lists(arg, sum, false);
}

static uint64_t sum_authors_books_tags(void *arg, uint64_t sum)
{
    return sum_lists(arg, sum, true);
}

/* ---- The driver ---- */

const struct bench_driver bench_ormgen = {
    .name = "ormgen",
    .open = open_state,
    .close = close_state,
    .ops =
        {
            [BENCH_insert_one] = {ormgen_prepare_rows, ormgen_insert_one, ormgen_sum_keys,
                                  ormgen_release_rows},
            [BENCH_bulk_insert] = {ormgen_prepare_rows, ormgen_bulk_insert, ormgen_sum_keys,
                                   ormgen_release_rows},
            [BENCH_get_by_pk] = {NULL, ormgen_get_by_pk, ormgen_sum_run, NULL},
            [BENCH_get_by_pk_read] = {NULL, ormgen_get_by_pk_read, ormgen_sum_run, NULL},
            [BENCH_list_all] = {NULL, list_all, sum_books, release},
            [BENCH_filter_list] = {NULL, filter_list, sum_books, release},
            [BENCH_select_related_join] = {NULL, select_related_join, sum_books_authors, release},
            [BENCH_select_related_prefetch] = {NULL, select_related_prefetch, sum_books_authors,
                                               release},
            [BENCH_prefetch_reverse] = {NULL, prefetch_reverse, sum_authors_books, release},
            [BENCH_prefetch_page] = {NULL, prefetch_page, sum_authors_books, release},
            [BENCH_prefetch_m2m_nested] = {NULL, prefetch_m2m_nested, sum_authors_books_tags,
                                           release},
            [BENCH_n_plus_one_single] = {prepare_single, n_plus_one_single, sum_books_authors,
                                         release},
            [BENCH_n_plus_one_peers] = {NULL, n_plus_one_peers, sum_books_authors, release},
            [BENCH_update_one] = {ormgen_prepare_changes, ormgen_update_one, NULL,
                                  ormgen_release_rows},
            [BENCH_update_field] = {ormgen_prepare_changes, ormgen_update_field, NULL,
                                    ormgen_release_rows},
            [BENCH_delete_one] = {NULL, ormgen_delete_one, NULL, NULL},
            [BENCH_delete_cascade] = {NULL, ormgen_delete_cascade, NULL, NULL},
            [BENCH_rel_filter] = {NULL, rel_filter, sum_books, release},
            [BENCH_filter_tree] = {NULL, ormgen_filter_tree, ormgen_sum_run, NULL},
            [BENCH_filter_shapes] = {NULL, ormgen_filter_shapes, ormgen_sum_run, NULL},
            [BENCH_cursor] = {NULL, ormgen_cursor, ormgen_sum_run, NULL},
        },
};

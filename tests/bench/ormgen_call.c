/* ormgen_call.c - the driver ormgen's many small calls, which sum what they read at once. */
#include "ormgen.h"

uint64_t ormgen_sum_run(void *arg, uint64_t sum)
{
    struct ormgen *state = arg;
    sum = bench_mix(sum, state->sum);
    state->sum = 0;
    return sum;
}

/* ---- By key ---- */

void ormgen_get_by_pk(void *arg)
{
    struct ormgen *state = arg;
    orm_scope scope = ORM_SCOPE_INIT;
    for (int i = 0; i < state->data->size.gets; i++) {
        library_Book *book;
        check(state,
              library_Book_get(state->db, &scope, library_Book_id_of(state->data->keys[i]), &book));
        state->sum = mix_book(state->sum, book);
        orm_scope_clear(&scope);
    }
    orm_scope_free(&scope);
}

void ormgen_get_by_pk_read(void *arg)
{
    struct ormgen *state = arg;
    check(state, orm_begin(state->db, ORM_READ));
    ormgen_get_by_pk(state);
    check(state, orm_commit(state->db));
}

/* ---- By filter ---- */

static void select_books(struct ormgen *state, orm_scope *scope, library_Book_filter where)
{
    library_Book_list books;
    check(state, library_Book_select(
                     state->db, scope,
                     library_Book_query(.where = where, .order = {library_Book_id_asc()}), &books));
    state->sum = bench_mix(state->sum, books.count);
    for (size_t i = 0; i < books.count; i++)
        state->sum = mix_book(state->sum, books.items[i]);
    orm_scope_clear(scope);
}

void ormgen_filter_tree(void *arg)
{
    struct ormgen *state = arg;
    orm_scope scope = ORM_SCOPE_INIT;
    for (int i = 0; i < state->data->size.trees; i++) {
        struct bench_tree tree = bench_tree(state->data, i);
        library_Book_id first = library_Book_id_of(tree.first);
        library_Book_id last = library_Book_id_of(tree.first + BENCH_RANGE - 1);
        select_books(state, &scope,
                     library_Book_and(library_Book_id_between(first, last),
                                      library_Book_or(library_Book_year_ge(tree.year),
                                                      library_Book_price_lt(tree.price))));
    }
    orm_scope_free(&scope);
}

void ormgen_filter_shapes(void *arg)
{
    struct ormgen *state = arg;
    orm_scope scope = ORM_SCOPE_INIT;
    for (int i = 0; i < state->data->size.shapes; i++) {
        unsigned shape = bench_shape(state->data, i);
        library_Book_filter parts[1 + BENCH_CONDITIONS];
        size_t n = 0;
        parts[n++] = library_Book_id_eq(library_Book_id_of(state->data->keys[i]));
#define CONDITION(field, type, operator, sql, value)                                               \
    if (shape & 1)                                                                                 \
        parts[n++] = library_Book_##field##_##operator(value);                                     \
    shape >>= 1;
#include "conditions.def"
#undef CONDITION
        select_books(state, &scope, library_Book_all_of(parts, n));
    }
    orm_scope_free(&scope);
}

/* ---- One row at a time ---- */

void ormgen_cursor(void *arg)
{
    struct ormgen *state = arg;
    library_Book_each each;
    library_Book *book;
    check(state, library_Book_each_open(
                     state->db, library_Book_query(.order = {library_Book_id_asc()}), &each));
    for (;;) {
        check(state, library_Book_each_next(&each, &book));
        if (!book)
            break;
        state->sum = mix_book(state->sum, book);
    }
    library_Book_each_close(&each);
}

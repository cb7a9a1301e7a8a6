/* ormgen_write.c - the driver ormgen's writes, each in one transaction. */
#include <stdlib.h>

#include "ormgen.h"

/* ---- The rows ---- */

/* New rows, and the links of each, which get its key when it has one. */
void ormgen_prepare_rows(void *arg)
{
    struct ormgen *state = arg;
    const struct bench_size *size = &state->data->size;
    size_t links = (size_t)size->books * (size_t)size->links_per_book;
    state->rows = malloc((size_t)size->books * sizeof(*state->rows));
    state->links = malloc(links * sizeof(*state->links));
    bench_need(state->rows && state->links, "ormgen", "malloc");
    for (int i = 0; i < size->books; i++) {
        const struct bench_book *book = &state->data->books[i];
        state->rows[i] = (library_Book){
            .title = book->title,
            .author_id = library_Author_id_of(book->author_id),
            .year = book->year,
            .price = book->price,
        };
    }
    for (size_t i = 0; i < links; i++)
        state->links[i].other = library_Tag_id_of(state->data->links[i].tag_id);
}

/* The rows as they are to become. */
void ormgen_prepare_changes(void *arg)
{
    struct ormgen *state = arg;
    ormgen_prepare_rows(state);
    for (int i = 0; i < state->data->size.books; i++) {
        state->rows[i].id = library_Book_id_of(state->data->books[i].id);
        state->rows[i].price += 1;
    }
}

uint64_t ormgen_sum_keys(void *arg, uint64_t sum)
{
    const struct ormgen *state = arg;
    for (int i = 0; i < state->data->size.books; i++)
        sum = bench_mix(sum, (uint64_t)state->rows[i].id.value);
    return sum;
}

void ormgen_release_rows(void *arg)
{
    struct ormgen *state = arg;
    free(state->rows);
    free(state->links);
    state->rows = NULL;
    state->links = NULL;
}

/* ---- Inserts ---- */

void ormgen_insert_one(void *arg)
{
    struct ormgen *state = arg;
    check(state, orm_begin(state->db, ORM_IMMEDIATE));
    for (int i = 0; i < state->data->size.books; i++)
        check(state, library_Book_insert(state->db, &state->rows[i]));
    check(state, orm_commit(state->db));
}

void ormgen_bulk_insert(void *arg)
{
    struct ormgen *state = arg;
    size_t books = (size_t)state->data->size.books;
    size_t per_book = (size_t)state->data->size.links_per_book;
    check(state, orm_begin(state->db, ORM_IMMEDIATE));
    check(state, library_Book_insert_many(state->db, state->rows, books));
    for (size_t i = 0; i < books * per_book; i++)
        state->links[i].key = state->rows[i / per_book].id;
    check(state, library_Book_tags_add_many(state->db, state->links, books * per_book, NULL));
    check(state, orm_commit(state->db));
}

/* ---- Changes ---- */

void ormgen_update_one(void *arg)
{
    struct ormgen *state = arg;
    check(state, orm_begin(state->db, ORM_IMMEDIATE));
    for (int i = 0; i < state->data->size.books; i++)
        check(state, library_Book_update(state->db, &state->rows[i]));
    check(state, orm_commit(state->db));
}

void ormgen_update_field(void *arg)
{
    struct ormgen *state = arg;
    check(state, orm_begin(state->db, ORM_IMMEDIATE));
    for (int i = 0; i < state->data->size.books; i++) {
        library_Book_set price = library_Book_price_set(state->rows[i].price);
        check(state, library_Book_update_where(state->db, library_Book_id_eq(state->rows[i].id),
                                               &price, 1, NULL));
    }
    check(state, orm_commit(state->db));
}

void ormgen_delete_one(void *arg)
{
    struct ormgen *state = arg;
    check(state, orm_begin(state->db, ORM_IMMEDIATE));
    for (int id = 2; id <= state->data->size.books; id += 2)
        check(state, library_Book_delete(state->db, library_Book_id_of(id)));
    check(state, orm_commit(state->db));
}

void ormgen_delete_cascade(void *arg)
{
    struct ormgen *state = arg;
    check(state, orm_begin(state->db, ORM_IMMEDIATE));
    for (int id = 1; id <= state->data->size.authors / 10; id++)
        check(state, library_Author_delete(state->db, library_Author_id_of(id)));
    check(state, orm_commit(state->db));
}

/* concurrent_ormgen.c - a small transaction by generated code. */
#include "concurrent.h"
#include "ormgen.h"

void concurrent_write_ormgen(void *arg, const struct write *write)
{
    struct ormgen *state = arg;
    const struct bench_book *book = &state->data->books[write->book];
    const library_Book_set price = library_Book_price_set(write->price);
    library_Book copy = {
        .title = book->title,
        .author_id = library_Author_id_of(book->author_id),
        .year = book->year,
        .price = write->price,
    };
    check(state, orm_begin(state->db, ORM_IMMEDIATE));
    check(state, library_Book_update_where(
                     state->db, library_Book_id_eq(library_Book_id_of(book->id)), &price, 1, NULL));
    check(state, library_Book_insert(state->db, &copy));
    check(state, orm_commit(state->db));
}

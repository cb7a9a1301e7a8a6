/* ormgen.h - what the files of the driver ormgen share. */
#ifndef BENCH_ORMGEN_H
#define BENCH_ORMGEN_H

#include "bench.h"
#include "library.h"

struct ormgen {
    const struct bench_data *data;
    char *path;
    orm_db *db;
    orm_db *single; /* with ORM_LAZY_SINGLE; NULL until it is used */
    orm_scope scope;
    library_Book_list books;
    library_Author_list authors;
    library_Book *rows;            /* to be written */
    library_Book_tags_link *links; /* of all books, by book */
    uint64_t sum;
};

static inline void check(const struct ormgen *state, orm_status status)
{
    if (status != ORM_OK)
        bench_need(false, "ormgen", orm_last_error(state->db)->message);
}

static inline uint64_t mix_book(uint64_t sum, const library_Book *book)
{
    return bench_mix_book(sum, book->id.value, book->title, book->author_id.value, book->year,
                          book->price);
}

/* ormgen_write.c */
void ormgen_prepare_rows(void *state);
void ormgen_prepare_changes(void *state);
uint64_t ormgen_sum_keys(void *state, uint64_t sum);
void ormgen_release_rows(void *state);
void ormgen_insert_one(void *state);
void ormgen_bulk_insert(void *state);
void ormgen_update_one(void *state);
void ormgen_update_field(void *state);
void ormgen_delete_one(void *state);
void ormgen_delete_cascade(void *state);

/* ormgen_call.c */
void ormgen_get_by_pk(void *state);
void ormgen_get_by_pk_read(void *state);
void ormgen_filter_tree(void *state);
void ormgen_filter_shapes(void *state);
void ormgen_cursor(void *state);
uint64_t ormgen_sum_run(void *state, uint64_t sum);

#endif

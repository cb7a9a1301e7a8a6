/* load.h - what the files that load relations share. A load gathers the rows of a batch that lack
 * the relation and the distinct keys that they are found by; then fetches by those keys (fetch.c),
 * puts what came in order (bucket.c), and enters it (load_one.c, load_list.c, load_links.c). */
#ifndef ORM_LOAD_H
#define ORM_LOAD_H

#include "internal.h"

#define ORMI_NO_KEY SIZE_MAX

struct ormi_load {
    orm_db *db;
    const orm_model *model;
    const orm_relation *relation;
    unsigned number; /* of the relation in its model */
    struct orm_batch *batch;
    struct ormi_keys keys;
    size_t count;  /* of the rows that lack the relation: */
    size_t *rows;  /* their indexes in the batch */
    size_t *place; /* the positions of their keys, or ORMI_NO_KEY */
};

/* Each reads what the rows lack, and enters it when nothing can fail any more. They leave the
 * region to the caller after a failure. */
orm_status ormi_load_one(struct ormi_load *load);
orm_status ormi_load_list(struct ormi_load *load);
orm_status ormi_load_links(struct ormi_load *load);

/* Whether the pointer of a row of batch fits its key, whose stored values these are (none of them
 * NULL), or the key is known to refer to nothing. */
bool ormi_one_is_loaded(const struct orm_batch *batch, unsigned relation, const void *row,
                        const orm_value *stored);

/* ---- fetch.c: what comes for an array of keys ---- */

/* Numbers, growing on the heap. */
struct ormi_numbers {
    size_t *items;
    size_t count, room;
};
orm_status ormi_numbers_push(orm_db *db, struct ormi_numbers *numbers, size_t number);

/* Rows of model by keys, of which each finds at most one: each row once in rows, and per key in
 * found (the caller zeroes it). */
orm_status ormi_fetch_each(orm_db *db, const orm_model *model, unsigned sql,
                           const struct ormi_keys *keys, struct orm_region *region,
                           struct ormi_rows *rows, void **found);

/* Rows of model by keys, of which each finds any number; and for each row the key's position. */
orm_status ormi_fetch_all(orm_db *db, const orm_model *model, unsigned sql,
                          const struct ormi_keys *keys, struct orm_region *region,
                          struct ormi_rows *rows, struct ormi_numbers *places);

/* The links of a ManyToMany: for each the positions of its keys in keys and in others. */
orm_status ormi_fetch_pairs(orm_db *db, const orm_model *model, const orm_relation *relation,
                            const struct ormi_keys *keys, struct ormi_keys *others,
                            struct ormi_numbers *from, struct ormi_numbers *to);

/* ---- bucket.c: putting it in order ---- */

/* Puts count numbers of things in order of their buckets, keeping the order within each: starts[b]
 * up to starts[b + 1] are those of bucket b in out. bucket is by the thing's number; in: the
 * numbers, or NULL for 0, 1, 2 ... */
void ormi_bucket(const size_t *bucket, size_t n_buckets, const size_t *in, size_t count,
                 size_t *starts, size_t *out);

/* Puts rows in the order of their keys. */
orm_status ormi_sort_rows(orm_db *db, const orm_model *model, void **rows, size_t count);

#endif

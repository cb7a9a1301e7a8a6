/* row.c - rows as they are read, and the batches they end up in.
 *
 * A row struct is decoded once, into the region of the scope that is read into, and never moves; a
 * batch says which rows one edge of one call has read, so that a relation can be loaded for all of
 * them. What fails leaves the region to its caller, who goes back to its mark.
 */
#include "internal.h"

#include <string.h>

/* Columns of models with more are looked up one by one, as they are read. */
#define FEW_COLUMNS 24

static inline orm_status decode_row(orm_db *db, orm_reader *reader, void *row)
{
    reader->error = &db->error;
    reader->model->read(reader, row);
    db->stats.rows_read++;
    return reader->status;
}

/* Decodes the columns from base on. */
static orm_status decode_at(orm_db *db, const orm_model *model, sqlite3_stmt *statement, int base,
                            struct orm_region *region, void *row)
{
    sqlite3_value *values[FEW_COLUMNS];
    int count = model->n_columns <= FEW_COLUMNS ? model->n_columns : 0;
    for (int i = 0; i < count; i++)
        values[i] = sqlite3_column_value(statement, base + i);
    orm_reader reader = {.model = model,
                         .statement = statement,
                         .values = count > 0 ? values : NULL,
                         .base = base,
                         .region = region};
    return decode_row(db, &reader, row);
}

orm_status ormi_row_decode(orm_db *db, const orm_model *model, sqlite3_stmt *statement,
                           struct orm_region *region, void *row)
{
    return decode_at(db, model, statement, 0, region, row);
}

/* Memory for a new row; NULL when out of memory. */
static inline void *alloc_row(orm_db *db, const orm_model *model, struct orm_region *region)
{
    void *row = ormi_region_alloc(region, model->row_size);
    if (!row)
        ormi_fail_nomem(db);
    return row ? memset(row, 0, model->row_size) : NULL;
}

orm_status ormi_row_read_at(orm_db *db, const orm_model *model, sqlite3_stmt *statement, int base,
                            struct orm_region *region, void **row)
{
    *row = alloc_row(db, model, region);
    return *row ? decode_at(db, model, statement, base, region, *row) : ORM_NOMEM;
}

orm_status ormi_row_read_values(orm_db *db, const orm_model *model, sqlite3_value **values,
                                struct orm_region *region, void **row)
{
    orm_reader reader = {.model = model, .values = values, .region = region};
    *row = alloc_row(db, model, region);
    return *row ? decode_row(db, &reader, *row) : ORM_NOMEM;
}

void *ormi_grow(orm_db *db, void *items, size_t count, size_t *room, size_t size)
{
    if (count < *room)
        return items;
    size_t larger = *room > 0 ? *room * 2 : 16;
    void *grown = sqlite3_realloc64(items, larger * size);
    if (grown)
        *room = larger;
    else
        ormi_fail_nomem(db);
    return grown;
}

orm_status ormi_rows_push_more(orm_db *db, struct ormi_rows *rows, void *row)
{
    bool own = rows->own && rows->items == rows->own;
    void **items =
        ormi_grow(db, own ? NULL : rows->items, rows->count, &rows->room, sizeof(*items));
    if (!items)
        return ORM_NOMEM;
    if (own)
        memcpy(items, rows->own, rows->count * sizeof(*items));
    rows->items = items;
    return ormi_rows_push(db, rows, row);
}

void ormi_rows_free(struct ormi_rows *rows)
{
    if (!rows->own || rows->items != rows->own)
        sqlite3_free(rows->items);
    memset(rows, 0, sizeof(*rows));
}

orm_status ormi_batch_one(orm_db *db, const orm_model *model, struct orm_region *region, void *row)
{
    struct {
        struct orm_batch batch;
        void *rows[1];
    } *own = ormi_region_alloc(region, sizeof(*own));
    if (!own)
        return ormi_fail_nomem(db);
    own->rows[0] = row;
    own->batch = (struct orm_batch){region, model, own->rows, 1, NULL};
    *ormi_row(row) = (orm_row){&own->batch, 0};
    return ORM_OK;
}

orm_status ormi_batch_new(orm_db *db, const orm_model *model, struct orm_region *region,
                          const struct ormi_rows *rows, struct orm_batch **out)
{
    size_t count = rows->count;
    struct orm_batch *batch = rows->batch;
    size_t size = count * sizeof(*rows->items);
    void **own = ormi_region_alloc(region, size + (batch ? 0 : sizeof(*batch)));
    *out = NULL;
    if (!own)
        return ormi_fail_nomem(db);
    if (count > 0)
        memcpy(own, rows->items, size);
    if (!batch) {
        batch = (struct orm_batch *)(void *)(own + count);
        for (size_t i = 0; i < count; i++)
            *ormi_row(own[i]) = (orm_row){batch, i};
    }
    *batch = (struct orm_batch){region, model, own, count, NULL};
    *out = batch;
    return ORM_OK;
}

static void *alloc_zeroed(struct orm_region *region, size_t size)
{
    void *memory = ormi_region_alloc(region, size);
    if (memory)
        memset(memory, 0, size);
    return memory;
}

/* False when out of memory: what was made before is found again by the next call. */
static bool make_many(struct orm_batch *batch, enum ormi_part part, struct ormi_links *links)
{
    struct orm_region *region = batch->region;
    size_t n = batch->count;

    switch (part) {
    case ORMI_MATCHING:
        if (!links->matching)
            links->matching = alloc_zeroed(region, n * sizeof(*links->matching));
        return links->matching;
    case ORMI_COUNTED:
        if (links->counts)
            return true;
        links->counts = ormi_region_alloc(region, n * sizeof(*links->counts));
        for (size_t i = 0; links->counts && i < n; i++)
            links->counts[i] = -1;
        return links->counts;
    default:
        if (!links->complete)
            links->complete = alloc_zeroed(region, n * sizeof(*links->complete));
        return links->complete;
    }
}

/* The same of any kind. */
static bool make_links(struct orm_batch *batch, const orm_relation *relation, enum ormi_part part,
                       struct ormi_links *links)
{
    struct orm_region *region = batch->region;
    size_t n = batch->count;

    switch (relation->kind) {
    case ORM_TO_ONE:
        if (!links->dangling)
            links->dangling = alloc_zeroed(region, n * sizeof(*links->dangling));
        return links->dangling;
    case ORM_TO_ONE_REVERSE:
        if (!links->one)
            links->one = alloc_zeroed(region, n * sizeof(*links->one));
        if (!links->one_loaded)
            links->one_loaded = alloc_zeroed(region, n * sizeof(*links->one_loaded));
        return links->one && links->one_loaded;
    default:
        return make_many(batch, part, links);
    }
}

struct ormi_links *ormi_batch_part(struct orm_batch *batch, unsigned relation, enum ormi_part part)
{
    const orm_model *model = batch->model;

    if (!batch->links)
        batch->links = alloc_zeroed(batch->region, model->n_relations * sizeof(*batch->links));
    if (!batch->links)
        return NULL;
    struct ormi_links *links = &batch->links[relation];
    return make_links(batch, &model->relations[relation], part, links) ? links : NULL;
}

struct ormi_links *ormi_batch_links(struct orm_batch *batch, unsigned relation)
{
    return ormi_batch_part(batch, relation, ORMI_COMPLETE);
}

struct orm_batch *ormi_batch_of(const void *row)
{
    const orm_row *own = row;
    struct orm_batch *batch = own->batch;
    return batch && own->index < batch->count && batch->rows[own->index] == row ? batch : NULL;
}

/* rows.h - results and their rows (row.c): rows on their way from a statement into a region, the
 * batch that those of one edge end up in, and what is loaded for them.
 */
#ifndef ORM_ROWS_H
#define ORM_ROWS_H

#include <sqlite3.h>

#include "orm_gen.h"

/* What one edge of one call read: its rows, and per relation what was loaded for them. In the
 * region it is read into. */
struct orm_batch {
    struct orm_region *region;
    const orm_model *model;
    void **rows; /* each row's orm_row.index is its place here */
    size_t count;
    struct ormi_links *links; /* per relation, n_relations of them; NULL until one is loaded */
};

/* What is loaded of one relation, by row index. A list whose items are NULL, or a row without its
 * bit, isn't loaded (a loaded, empty list has items that are not NULL). */
struct ormi_links {
    orm_list *complete; /* TO_MANY, MANY_TO_MANY */
    orm_list *matching; /* the same */
    int64_t *counts;    /* the same; -1: not counted */
    void **one;         /* TO_ONE_REVERSE */
    bool *one_loaded;
    orm_value **dangling; /* TO_ONE: the stored key that was looked up and refers to nothing */
    int singly;           /* how often it was loaded for one row alone */
};

struct orm_reader {
    const orm_model *model;
    sqlite3_stmt *statement;
    sqlite3_value **values;    /* of all columns; NULL: they are statement's */
    int base;                  /* the result column of column 0, the others behind it */
    const int *places;         /* NULL, or the result column of each column, -1: it has none */
    struct orm_region *region; /* texts are copied here; NULL: texts are not read */
    bool plain;                /* messages do not name the row */
    orm_status status;
    orm_error *error;
    sqlite3_value *value; /* of statement's column that was looked at last; NULL: none was */
    unsigned column;
};

/* Rows that are being read, before their number is known: grows on the heap, then becomes a batch.
 * Few rows stay in memory that the caller has, items[room], if own says where that is. */
#define ORMI_FEW_ROWS 32
struct ormi_rows {
    void **items;
    size_t count, room;
    void **own;
    struct orm_batch *batch; /* that they will be, which each is told when it is pushed, while it is
                                in the cache; NULL: when the batch is made */
};

/* The bookkeeping that every row struct begins with. */
static inline orm_row *ormi_row(void *row)
{
    return (orm_row *)row;
}

/* Decodes the current row of statement, from the result column base on, into a new row struct in
 * the region. */
orm_status ormi_row_read_at(orm_db *db, const orm_model *model, sqlite3_stmt *statement, int base,
                            struct orm_region *region, void **row);
static inline orm_status ormi_row_read(orm_db *db, const orm_model *model, sqlite3_stmt *statement,
                                       struct orm_region *region, void **row)
{
    return ormi_row_read_at(db, model, statement, 0, region, row);
}
/* The same from values of a row, as orm_collect has them. */
orm_status ormi_row_read_values(orm_db *db, const orm_model *model, sqlite3_value **values,
                                struct orm_region *region, void **row);
/* Decodes it into memory that is already there, row_size bytes of zeros. */
orm_status ormi_row_decode(orm_db *db, const orm_model *model, sqlite3_stmt *statement,
                           struct orm_region *region, void *row);
/* An array on the heap with room for one more, items or a larger one in its place; NULL when out of
 * memory: NOMEM, and items stays. */
void *ormi_grow(orm_db *db, void *items, size_t count, size_t *room, size_t size);
orm_status ormi_rows_push_more(orm_db *db, struct ormi_rows *rows, void *row);
static inline orm_status ormi_rows_push(orm_db *db, struct ormi_rows *rows, void *row)
{
    if (rows->count == rows->room)
        return ormi_rows_push_more(db, rows, row);
    if (rows->batch)
        *ormi_row(row) = (orm_row){rows->batch, rows->count};
    rows->items[rows->count++] = row;
    return ORM_OK;
}
void ormi_rows_free(struct ormi_rows *rows);

/* Makes a batch of rows (copying the pointers into the region) and tells each row its batch and
 * index. */
orm_status ormi_batch_new(orm_db *db, const orm_model *model, struct orm_region *region,
                          const struct ormi_rows *rows, struct orm_batch **out);
/* The same of one row. */
orm_status ormi_batch_one(orm_db *db, const orm_model *model, struct orm_region *region, void *row);

/* The links of a relation, made if there are none; NULL when out of memory. Of to-many relations
 * each part is made for itself, complete by the first function. */
enum ormi_part { ORMI_COMPLETE, ORMI_MATCHING, ORMI_COUNTED };
struct ormi_links *ormi_batch_links(struct orm_batch *batch, unsigned relation);
struct ormi_links *ormi_batch_part(struct orm_batch *batch, unsigned relation, enum ormi_part part);

/* The batch of a row; NULL for one that a program built, also as a copy of one that was read. */
struct orm_batch *ormi_batch_of(const void *row);

#endif

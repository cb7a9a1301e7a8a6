/* cursor.c - M_each_open, _next and _close: the rows of a query one by one, in constant memory.
 *
 * A cursor reads one row at a time, or, where edges take statements of their own, a chunk of rows
 * that are loaded together; each time into the same memory. Where nothing else is read with it, the
 * row is the same struct each time. Its statement stays in use while there is more to read. The
 * connection knows its cursors: closing it ends them, and their memory stays until they are closed
 * themselves.
 */
#include "load.h"
#include "query.h"

#define CHUNK 1000

struct orm_cursor {
    orm_db *db; /* NULL: it was closed */
    const orm_model *model;
    orm_query *query;
    bool edges; /* that take statements of their own */
    struct ormi_fetch fetch;
    struct ormi_joined joined;
    orm_scope own;   /* the query */
    orm_scope scope; /* the rows, behind mark */
    struct ormi_mark mark;
    struct ormi_rows rows;
    size_t next;            /* of rows */
    void *row;              /* where nothing is read with the rows, each of them; else NULL */
    struct orm_batch batch; /* of row */
    orm_error error;        /* that ended it */
    orm_cursor *newer, *older;
};

/* ---- Opening ---- */

static void enlist(orm_cursor *cursor)
{
    orm_db *db = cursor->db;
    cursor->older = db->cursors;
    if (cursor->older)
        cursor->older->newer = cursor;
    db->cursors = cursor;
}

static void delist(const orm_cursor *cursor)
{
    if (cursor->newer)
        cursor->newer->older = cursor->older;
    else
        cursor->db->cursors = cursor->older;
    if (cursor->older)
        cursor->older->newer = cursor->newer;
}

static void free_cursor(orm_cursor *cursor)
{
    ormi_fetch_close(&cursor->fetch);
    ormi_joined_free(&cursor->joined);
    ormi_rows_free(&cursor->rows);
    orm_scope_free(&cursor->scope);
    orm_scope_free(&cursor->own);
    sqlite3_free(cursor);
}

/* Makes the row that is each row. */
static orm_status make_row(orm_cursor *cursor, struct orm_region *region)
{
    cursor->row = ormi_region_alloc(region, cursor->model->row_size);
    if (!cursor->row)
        return ormi_fail_nomem(cursor->db);
    cursor->batch = (struct orm_batch){region, cursor->model, &cursor->row, 1, NULL};
    return ORM_OK;
}

/* Copies the query and asks for its statement. */
static orm_status prepare_cursor(orm_cursor *cursor, const orm_query *query)
{
    struct orm_region *own = ormi_region(&cursor->own), *region = ormi_region(&cursor->scope);
    if (!own || !region)
        return ormi_fail_nomem(cursor->db);
    orm_status rc = ORM_OK;
    cursor->edges = ormi_has_edges(cursor->model, query);
    if (!cursor->edges && !ormi_has_joins(cursor->model, query))
        rc = make_row(cursor, region);
    cursor->mark = ormi_region_mark(region);
    if (rc == ORM_OK)
        rc = ormi_query_copy(cursor->db, cursor->model, query, own, &cursor->query);
    if (rc != ORM_OK)
        return rc;
    const struct ormi_request request = {.form = ORMI_ROWS,
                                         .model = cursor->model,
                                         .query = cursor->query,
                                         .restricted = true,
                                         .joins = true,
                                         .copy = true};
    return ormi_fetch_open(cursor->db, &request, &cursor->fetch);
}

orm_status orm_gen_each_open(orm_db *db, const orm_model *model, const void *query,
                             orm_cursor **out)
{
    if (out)
        *out = NULL;
    orm_status rc = ormi_enter(db, model, false);
    if (rc == ORM_OK && !out)
        rc = ormi_fail(db, ORM_MISUSE, model->name, NULL, "the pointer for the cursor is NULL");
    if (rc == ORM_OK)
        rc = ormi_check_query(db, model, query, false);
    if (rc != ORM_OK)
        return rc;
    orm_cursor *cursor = sqlite3_malloc64(sizeof(*cursor));
    if (!cursor)
        return ormi_fail_nomem(db);

    memset(cursor, 0, sizeof(*cursor));
    cursor->db = db;
    cursor->model = model;
    rc = prepare_cursor(cursor, query);
    if (rc != ORM_OK) {
        free_cursor(cursor);
        return rc;
    }
    enlist(cursor);
    *out = cursor;
    return ORM_OK;
}

/* ---- Reading ---- */

static orm_status read_chunk(orm_cursor *cursor)
{
    struct orm_region *region = cursor->scope.region;
    struct orm_batch *batch;
    struct ormi_rows *rows = &cursor->rows;
    orm_status rc =
        ormi_fetch_read(&cursor->fetch, region, cursor->edges ? CHUNK : 1, rows, &cursor->joined);
    if (rc == ORM_OK)
        rc = ormi_batch_new(cursor->db, cursor->model, region, rows, &batch);
    if (rc == ORM_OK)
        rc = ormi_joined_enter(cursor->db, &cursor->joined);
    if (rc == ORM_OK && cursor->edges && rows->count > 0)
        rc = ormi_prefetch(cursor->db, cursor->model, region, rows->items, rows->count, false,
                           cursor->query, NULL);
    return rc;
}

/* Replaces the rows by the next ones, none at the end. */
static orm_status read_on(orm_cursor *cursor)
{
    orm_status rc = ORM_OK;
    ormi_region_rewind(cursor->scope.region, cursor->mark);
    cursor->rows.count = 0;
    cursor->next = 0;
    if (cursor->fetch.ended)
        return ORM_OK;
    if (cursor->edges)
        rc = ormi_reads_begin(cursor->db);
    if (rc == ORM_OK) {
        rc = read_chunk(cursor);
        if (cursor->edges)
            rc = ormi_reads_end(cursor->db, rc);
    }
    if (cursor->fetch.ended)
        ormi_fetch_close(&cursor->fetch);
    return rc;
}

/* The next row, NULL at the end. */
static orm_status read_next(orm_cursor *cursor, void **row)
{
    orm_status rc = ORM_OK;
    *row = NULL;
    if (cursor->next == cursor->rows.count)
        rc = read_on(cursor);
    if (rc == ORM_OK && cursor->next < cursor->rows.count)
        *row = cursor->rows.items[cursor->next++];
    return rc;
}

/* The same where nothing is read with the rows. */
static orm_status read_alone(orm_cursor *cursor, void **row)
{
    struct orm_region *region = cursor->scope.region;
    *row = NULL;
    ormi_region_rewind(region, cursor->mark);
    cursor->batch.links = NULL;
    if (cursor->fetch.ended)
        return ORM_OK;
    memset(cursor->row, 0, cursor->model->row_size);
    *ormi_row(cursor->row) = (orm_row){&cursor->batch, 0};
    orm_status rc = ormi_fetch_next(&cursor->fetch, region, cursor->row);
    if (cursor->fetch.ended)
        ormi_fetch_close(&cursor->fetch);
    else
        *row = cursor->row;
    return rc;
}

/* Every later call answers what failed now. */
static orm_status end_cursor(orm_cursor *cursor, orm_status rc)
{
    cursor->error = cursor->db->error;
    cursor->rows.count = 0;
    cursor->next = 0;
    ormi_fetch_close(&cursor->fetch);
    return rc;
}

orm_status orm_gen_each_next(orm_cursor *cursor, void *row)
{
    ormi_give_row(row, NULL);
    if (!cursor || !cursor->db)
        return ORM_MISUSE;
    orm_db *db = cursor->db;
    void *found;
    orm_status rc = ormi_enter(db, NULL, false); /* the schema is attached since it was opened */
    if (cursor->error.status != ORM_OK) {
        db->error = cursor->error;
        return cursor->error.status;
    }
    if (rc == ORM_OK && !row)
        return ormi_fail(db, ORM_MISUSE, cursor->model->name, NULL,
                         "the pointer for the result is NULL");
    if (rc == ORM_OK)
        rc = cursor->row ? read_alone(cursor, &found) : read_next(cursor, &found);
    if (rc != ORM_OK)
        return end_cursor(cursor, rc);
    ormi_give_row(row, found);
    return ORM_OK;
}

/* ---- Closing ---- */

void orm_gen_each_close(orm_cursor **cursor)
{
    if (!cursor || !*cursor)
        return;
    if ((*cursor)->db)
        delist(*cursor);
    free_cursor(*cursor);
    *cursor = NULL;
}

void ormi_cursors_end(orm_db *db)
{
    for (orm_cursor *cursor = db->cursors; cursor; cursor = cursor->older) {
        ormi_fetch_close(&cursor->fetch);
        cursor->db = NULL;
    }
    db->cursors = NULL;
}

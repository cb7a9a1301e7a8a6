/* fetch_query.c - reading the rows of a query, all at once or in parts, with what is joined to
 * them. They are decoded here, into the region; batches are their caller's.
 *
 * Rows are taken one by one: by stepping through the statement, or all in its first step, where it
 * gives them to a collector. What a collector's row fails with is told here, not by SQLite.
 */
#include "load.h"
#include "query.h"

orm_status ormi_fetch_open(orm_db *db, const struct ormi_request *request, struct ormi_fetch *fetch)
{
    memset(fetch, 0, sizeof(*fetch));
    fetch->db = db;
    fetch->model = request->model;
    fetch->query = request->joins ? request->query : NULL;
    return ormi_ask(db, request, &fetch->asked);
}

void ormi_fetch_close(struct ormi_fetch *fetch)
{
    if (fetch->asked.statement)
        ormi_asked_end(fetch->db, &fetch->asked);
}

/* To the next row, or the end. */
static orm_status step_fetch(struct ormi_fetch *fetch)
{
    sqlite3_stmt *statement = fetch->asked.statement;
    int code = fetch->begun ? ormi_step(statement) : ormi_step_first(fetch->db, statement);
    fetch->begun = true;
    fetch->ended = code != SQLITE_ROW;
    return code == SQLITE_ROW || code == SQLITE_DONE ? ORM_OK : ormi_fail_sqlite(fetch->db, code);
}

orm_status ormi_fetch_next(struct ormi_fetch *fetch, struct orm_region *region, void *row)
{
    orm_status rc = step_fetch(fetch);
    if (rc != ORM_OK || fetch->ended)
        return rc;
    return ormi_row_decode(fetch->db, fetch->model, fetch->asked.statement, region, row);
}

/* ---- A row ---- */

/* Rows that are taken, and what they are taken from. */
struct taking {
    struct ormi_result result;
    const orm_model *model;
    struct ormi_rows *rows;
    orm_status (*take)(struct taking *t);
    orm_status status; /* of a row that was collected */

    /* ROWS that are scanned for: the last key, and whether one was less than that before it. */
    bool disordered;
    int64_t last;

    /* BY_KEYS */
    struct ormi_keys seen;
    struct ormi_numbers *places;
    void **found;
};

static orm_status take_row(struct taking *t)
{
    void *row;
    orm_status rc = ormi_result_row(&t->result, t->model, 0, &row);
    if (rc == ORM_OK)
        rc = ormi_rows_push(t->result.db, t->rows, row);
    if (rc == ORM_OK && t->result.joined->count > 0)
        rc = ormi_joined_read(&t->result, row);
    return rc;
}

/* The same of a row that is scanned for, in the order of its key. */
static orm_status take_scanned(struct taking *t)
{
    int64_t key = sqlite3_value_int64(ormi_result_value(&t->result, t->model->key[0]));
    t->disordered = t->disordered || (t->rows->count > 0 && key < t->last);
    t->last = key;
    return take_row(t);
}

/* The row of BY_KEYS that the statement stands on, and the position of its key. */
static orm_status take_by_key(struct taking *t)
{
    const struct ormi_result *r = &t->result;
    size_t position = (size_t)sqlite3_value_int64(ormi_result_value(r, r->joined->columns));
    void *row;
    bool fresh = true;
    orm_status rc;
    if (t->found) {
        rc = ormi_result_once(r, t->model, 0, &t->seen, t->rows, &row, &fresh);
        if (rc == ORM_OK)
            t->found[position] = row;
        return rc == ORM_OK && fresh ? ormi_joined_read(r, row) : rc;
    }
    rc = ormi_numbers_push(r->db, t->places, position);
    return rc == ORM_OK ? take_row(t) : rc;
}

/* Takes a row for a collector. */
static int collect(void *context, sqlite3_value **columns)
{
    struct taking *t = context;
    t->result.values = columns;
    t->status = t->take(t);
    return t->status == ORM_OK ? SQLITE_OK : SQLITE_ABORT;
}

/* ---- All rows, or some ---- */

static orm_status take_steps(struct ormi_fetch *fetch, struct taking *t, size_t most)
{
    orm_status rc = ORM_OK;
    for (size_t n = 0; n < most && !fetch->ended && rc == ORM_OK; n++) {
        rc = step_fetch(fetch);
        if (rc == ORM_OK && !fetch->ended)
            rc = t->take(t);
    }
    return rc;
}

static orm_status take_collected(struct ormi_fetch *fetch, struct taking *t)
{
    int code = ormi_step_first(fetch->db, fetch->asked.statement);
    if (t->status != ORM_OK)
        return t->status;
    if (code != SQLITE_ROW)
        return ormi_fail_sqlite(fetch->db, code);
    if (!t->disordered)
        return ORM_OK;
    t->rows->batch = NULL; /* they are told their places when they have them */
    return ormi_sort_rows(fetch->db, t->model, t->rows->items, t->rows->count);
}

orm_status ormi_fetch_read(struct ormi_fetch *fetch, struct orm_region *region, size_t most,
                           struct ormi_rows *rows, struct ormi_joined *joined)
{
    struct taking t = {
        .result = {fetch->db, fetch->asked.statement, NULL, region, joined, most == 1},
        .model = fetch->model,
        .rows = rows,
        .take = take_row,
    };
    orm_status rc = ormi_joined_plan(fetch->db, joined, fetch->model, fetch->query);
    if (rc == ORM_OK)
        rc = take_steps(fetch, &t, most);
    return rc == ORM_OK ? ormi_joined_batches(fetch->db, region, joined) : rc;
}

/* Reads what was asked for with the collector of t. */
static orm_status fetch_asked(struct ormi_fetch *fetch, struct taking *t)
{
    const struct ormi_result *r = &t->result;
    orm_status rc = ormi_joined_plan(r->db, r->joined, fetch->model, fetch->query);
    if (rc != ORM_OK)
        return rc;
    t->rows->batch = ormi_region_alloc(r->region, sizeof(*t->rows->batch));
    if (!t->rows->batch)
        return ormi_fail_nomem(r->db);
    t->result.statement = fetch->asked.statement;
    if (fetch->asked.scans)
        t->take = take_scanned;
    rc = fetch->asked.collects ? take_collected(fetch, t) : take_steps(fetch, t, SIZE_MAX);
    return rc == ORM_OK ? ormi_joined_batches(r->db, r->region, r->joined) : rc;
}

orm_status ormi_fetch_query(orm_db *db, const struct ormi_request *request,
                            struct orm_region *region, struct ormi_rows *rows,
                            struct ormi_numbers *places, void **found, struct ormi_joined *joined)
{
    struct ormi_fetch fetch;
    struct taking t = {
        .result = {db, NULL, NULL, region, joined, request->most == 1},
        .model = request->model,
        .rows = rows,
        .take = request->form == ORMI_BY_KEYS ? take_by_key : take_row,
        .places = places,
        .found = found,
    };
    const struct ormi_collector collector = {collect, &t};
    struct ormi_request all = *request;
    all.collector = &collector;
    ormi_keys_init(&t.seen, request->model->n_key);
    orm_status rc = ormi_fetch_open(db, &all, &fetch);
    if (rc == ORM_OK)
        rc = fetch_asked(&fetch, &t);
    ormi_fetch_close(&fetch);
    ormi_keys_free(&t.seen);
    return rc;
}

/* fetch_query.c - reading the rows of a query, all at once or in parts, with what is joined to
 * them. They are decoded here, into the region; batches are their caller's.
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
    fetch->asked = (struct ormi_asked){NULL, NULL};
}

/* To the next row, or the end. */
static orm_status step(struct ormi_fetch *fetch)
{
    sqlite3_stmt *statement = fetch->asked.statement;
    int code = fetch->begun ? ormi_step(statement) : ormi_step_first(fetch->db, statement);
    fetch->begun = true;
    fetch->ended = code != SQLITE_ROW;
    return code == SQLITE_ROW || code == SQLITE_DONE ? ORM_OK : ormi_fail_sqlite(fetch->db, code);
}

orm_status ormi_fetch_read(struct ormi_fetch *fetch, struct orm_region *region, size_t most,
                           struct ormi_rows *rows, struct ormi_joined *joined)
{
    struct ormi_result r = {fetch->db, fetch->asked.statement, region, joined, most == 1};
    orm_status rc = ormi_joined_plan(fetch->db, joined, fetch->model, fetch->query);
    for (size_t n = 0; n < most && !fetch->ended && rc == ORM_OK; n++) {
        void *row;
        rc = step(fetch);
        if (rc != ORM_OK || fetch->ended)
            break;
        rc = ormi_row_read(fetch->db, fetch->model, fetch->asked.statement, region, &row);
        if (rc == ORM_OK)
            rc = ormi_rows_push(fetch->db, rows, row);
        if (rc == ORM_OK)
            rc = ormi_joined_read(&r, row);
    }
    return rc == ORM_OK ? ormi_joined_batches(fetch->db, region, joined) : rc;
}

/* The row of BY_KEYS that the statement stands on, and the position of its key. */
static orm_status read_by_key(const struct ormi_result *r, const orm_model *model,
                              struct ormi_keys *seen, struct ormi_rows *rows,
                              struct ormi_numbers *places, void **found)
{
    size_t position = (size_t)sqlite3_column_int64(r->statement, r->joined->columns);
    void *row;
    bool fresh = true;
    orm_status rc;
    if (found) {
        rc = ormi_result_once(r, model, 0, seen, rows, &row, &fresh);
        if (rc == ORM_OK)
            found[position] = row;
    } else {
        rc = ormi_row_read(r->db, model, r->statement, r->region, &row);
        if (rc == ORM_OK)
            rc = ormi_rows_push(r->db, rows, row);
        if (rc == ORM_OK)
            rc = ormi_numbers_push(r->db, places, position);
    }
    return rc == ORM_OK && fresh ? ormi_joined_read(r, row) : rc;
}

static orm_status fetch_by_keys(struct ormi_fetch *fetch, struct orm_region *region,
                                struct ormi_rows *rows, struct ormi_numbers *places, void **found,
                                struct ormi_joined *joined)
{
    struct ormi_result r = {fetch->db, fetch->asked.statement, region, joined, false};
    struct ormi_keys seen;
    ormi_keys_init(&seen, fetch->model->n_key);
    orm_status rc = ormi_joined_plan(fetch->db, joined, fetch->model, fetch->query);
    if (rc == ORM_OK)
        rc = step(fetch);
    while (rc == ORM_OK && !fetch->ended) {
        rc = read_by_key(&r, fetch->model, &seen, rows, places, found);
        if (rc == ORM_OK)
            rc = step(fetch);
    }
    ormi_keys_free(&seen);
    return rc == ORM_OK ? ormi_joined_batches(fetch->db, region, joined) : rc;
}

orm_status ormi_fetch_query(orm_db *db, const struct ormi_request *request,
                            struct orm_region *region, struct ormi_rows *rows,
                            struct ormi_numbers *places, void **found, struct ormi_joined *joined)
{
    struct ormi_fetch fetch;
    orm_status rc = ormi_fetch_open(db, request, &fetch);
    if (rc == ORM_OK)
        rc = request->form == ORMI_BY_KEYS
                 ? fetch_by_keys(&fetch, region, rows, places, found, joined)
                 : ormi_fetch_read(&fetch, region, SIZE_MAX, rows, joined);
    ormi_fetch_close(&fetch);
    return rc;
}

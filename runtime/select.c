/* select.c - M_select, M_first, M_one and M_all: the rows of a query with all its edges.
 *
 * A query without edges that take statements of their own is one statement. Else all statements of
 * the call see one state of the database.
 */
#include "load.h"
#include "query.h"

/* Reads the rows of query (NULL: all, in the order of their key), no more than most of them (0:
 * all), and what is joined to them. */
static orm_status read_root(struct ormi_reading *r, const orm_query *query, int64_t most,
                            struct ormi_rows *rows)
{
    const struct ormi_request request = {.form = ORMI_ROWS,
                                         .model = r->model,
                                         .query = query,
                                         .restricted = true,
                                         .joins = true,
                                         .most = most,
                                         .by_key = !query};
    struct ormi_joined joined = {0};
    struct orm_batch *batch;
    orm_status rc = ormi_fetch_query(r->db, &request, r->region, rows, NULL, NULL, &joined);
    if (rc == ORM_OK)
        rc = ormi_batch_new(r->db, r->model, r->region, rows, &batch);
    if (rc == ORM_OK)
        rc = ormi_joined_enter(r->db, &joined);
    ormi_joined_free(&joined);
    return rc;
}

/* M_one: one row and no other. */
static orm_status check_only_one(orm_db *db, const orm_model *model, size_t count)
{
    orm_status rc = ORM_OK;
    if (count == 0)
        rc = ormi_fail(db, ORM_NOT_FOUND, NULL, NULL, "no %s matches", model->name);
    else if (count > 1)
        rc = ormi_fail(db, ORM_MULTIPLE, NULL, NULL, "more than one %s matches", model->name);
    if (rc != ORM_OK)
        db->error.model = model->name;
    return rc;
}

struct selection {
    const orm_query *query;
    int64_t most;  /* 0: all */
    bool only_one; /* it is an error that there are none or several */
    bool edges;
};

static orm_status read_all(struct ormi_reading *r, const struct selection *s,
                           struct ormi_rows *rows)
{
    orm_status rc = read_root(r, s->query, s->most, rows);
    if (rc == ORM_OK && s->only_one)
        rc = check_only_one(r->db, r->model, rows->count);
    if (rc == ORM_OK && s->edges)
        rc = ormi_prefetch(r->db, r->model, r->region, rows->items, rows->count,
                           s->most == 0 && ormi_is_all(s->query), s->query, NULL);
    return rc;
}

/* The caller frees rows. */
static orm_status select_rows(struct ormi_reading *r, struct selection *s, struct ormi_rows *rows)
{
    orm_status rc = ormi_check_query(r->db, r->model, s->query, false);
    if (rc != ORM_OK)
        return rc;
    s->edges = ormi_has_edges(r->model, s->query);
    if (!s->edges)
        return read_all(r, s, rows);
    rc = ormi_reads_begin(r->db);
    return rc == ORM_OK ? ormi_reads_end(r->db, read_all(r, s, rows)) : rc;
}

/* The rows of a selection; NULL: all of the model. */
static orm_status select_list(orm_db *db, orm_scope *scope, const orm_model *model,
                              struct selection *s, orm_list *out)
{
    struct ormi_reading r;
    void *own[ORMI_FEW_ROWS];
    struct ormi_rows rows = {.items = own, .room = ORMI_FEW_ROWS, .own = own};
    if (out)
        *out = (orm_list){NULL, 0};
    orm_status rc = ormi_reading_begin(&r, db, scope, model, out);
    if (rc != ORM_OK)
        return rc;
    rc = s ? select_rows(&r, s, &rows) : read_root(&r, NULL, 0, &rows);
    if (rc == ORM_OK)
        rc = ormi_reading_list(&r, rows.items, rows.count, out);
    ormi_rows_free(&rows);
    return ormi_reading_end(&r, rc);
}

orm_status orm_gen_select(orm_db *db, orm_scope *scope, const orm_model *model, const void *query,
                          orm_list *out)
{
    struct selection s = {.query = query};
    return select_list(db, scope, model, &s, out);
}

orm_status orm_gen_all(orm_db *db, orm_scope *scope, const orm_model *model, orm_list *out)
{
    return select_list(db, scope, model, NULL, out);
}

static orm_status select_row(orm_db *db, orm_scope *scope, const orm_model *model,
                             struct selection *s, void *out)
{
    struct ormi_reading r;
    void *own[ORMI_FEW_ROWS];
    struct ormi_rows rows = {.items = own, .room = ORMI_FEW_ROWS, .own = own};
    ormi_give_row(out, NULL);
    orm_status rc = ormi_reading_begin(&r, db, scope, model, out);
    if (rc != ORM_OK)
        return rc;
    rc = select_rows(&r, s, &rows);
    if (rc == ORM_OK && rows.count > 0)
        ormi_give_row(out, rows.items[0]);
    ormi_rows_free(&rows);
    return ormi_reading_end(&r, rc);
}

orm_status orm_gen_first(orm_db *db, orm_scope *scope, const orm_model *model, const void *query,
                         void *out)
{
    struct selection first = {.query = query, .most = 1};
    return select_row(db, scope, model, &first, out);
}

orm_status orm_gen_one(orm_db *db, orm_scope *scope, const orm_model *model, const void *query,
                       void *out)
{
    struct selection one = {.query = query, .most = 2, .only_one = true};
    return select_row(db, scope, model, &one, out);
}

/* prefetch.c - the edges of a query, for rows that are there: M_prefetch, and the second part of
 * M_select.
 *
 * Each edge is one load for all rows that lack its relation; then its own edges are applied to what
 * the rows are related to, each row once. Where all of that came with this load it is fresh: its
 * joins came with it, and what is changed in it need not be undone. Where some was there before (an
 * edge that goes back the way that another one came finds the parents), a join is applied like a
 * prefetch: what is joined already lacks nothing, and costs nothing.
 */
#include "load.h"

/* ---- Rows, each once ---- */

orm_status ormi_once_add(orm_db *db, struct ormi_once *once, void *row)
{
    orm_value address = orm_value_int((int64_t)(intptr_t)row);
    size_t at;
    once->addresses.parts = 1;
    orm_status rc = ormi_keys_add(db, &once->addresses, &address, &at);
    return rc == ORM_OK && at == once->rows.count ? ormi_rows_push(db, &once->rows, row) : rc;
}

void ormi_once_free(struct ormi_once *once)
{
    ormi_keys_free(&once->addresses);
    ormi_rows_free(&once->rows);
}

/* A program may have put a row of its own where a pointer is: it is no one's to load into. */
static orm_status add_pointed(orm_db *db, struct ormi_once *once, const orm_model *model,
                              unsigned relation, const void *row, void *other)
{
    const orm_relation *r = &model->relations[relation];
    const struct orm_batch *batch = ormi_batch_of(other);
    if (batch && batch->model == r->target && batch->region == ormi_batch_of(row)->region)
        return ormi_once_add(db, once, other);
    return ormi_fail(db, ORM_MISUSE, model->name, r->name,
                     "it points to a row that was not read into the scope of this one");
}

orm_status ormi_once_add_loaded(orm_db *db, struct ormi_once *once, const orm_model *model,
                                unsigned relation, const void *row, bool matching)
{
    unsigned kind = model->relations[relation].kind;
    orm_status rc = ORM_OK;
    if (kind == ORM_TO_ONE || kind == ORM_TO_ONE_REVERSE) {
        void *other = orm_gen_other(model, relation, row);
        return other ? add_pointed(db, once, model, relation, row, other) : ORM_OK;
    }
    const orm_list *list =
        matching ? orm_gen_matching(model, relation, row) : orm_gen_list(model, relation, row);
    for (size_t i = 0; list && i < list->count && rc == ORM_OK; i++)
        rc = ormi_once_add(db, once, list->items[i]);
    return rc;
}

/* ---- The edges of rows ---- */

struct prefetch {
    orm_db *db;
    struct orm_region *region;
    struct ormi_journal *journal;
};

/* Rows that the edges of a query are applied to. */
struct edge_stage {
    const orm_model *model;
    void *const *rows;
    size_t count;
    bool all; /* these are all rows of model */
    const orm_query *query;
    bool fresh;    /* all came just now, with what query joins to them */
    unsigned back; /* the relation of theirs that leads to where they were reached from, or
                      ORM_NONE; it points to those rows, also where the query joins it */
};

/* Whether an edge is there already: it was joined. */
static bool is_joined(const struct edge_stage *stage, unsigned relation)
{
    return stage->fresh && relation != stage->back &&
           ormi_edge(stage->query, stage->model->relations[relation].join);
}

static const orm_query *edge_of(const struct edge_stage *stage, unsigned relation)
{
    const orm_relation *r = &stage->model->relations[relation];
    const orm_query *edge = ormi_edge(stage->query, r->prefetch);
    return edge ? edge : ormi_edge(stage->query, r->join);
}

/* Is there anything to do for the rows of a stage? */
static bool has_work(const struct edge_stage *stage)
{
    for (unsigned i = 0; i < stage->model->n_relations; i++) {
        const orm_relation *relation = &stage->model->relations[i];
        if (ormi_edge_count(stage->query, relation))
            return true;
        const orm_query *edge = edge_of(stage, i);
        if (edge && (!is_joined(stage, i) || ormi_has_edges(relation->target, edge)))
            return true;
    }
    return false;
}

static orm_status apply(const struct prefetch *p, const struct edge_stage *stage);

/* The edges of next, applied to what relation has brought or found for stage. */
static orm_status apply_next(const struct prefetch *p, const struct edge_stage *stage,
                             unsigned relation, bool matching, struct edge_stage *next)
{
    struct ormi_once once = {0};
    orm_status rc = ORM_OK;
    if (!has_work(next))
        return ORM_OK;
    for (size_t i = 0; i < stage->count && rc == ORM_OK; i++)
        rc = ormi_once_add_loaded(p->db, &once, stage->model, relation, stage->rows[i], matching);
    next->rows = once.rows.items;
    next->count = once.rows.count;
    if (rc == ORM_OK)
        rc = apply(p, next);
    ormi_once_free(&once);
    return rc;
}

static orm_status apply_joined(const struct prefetch *p, const struct edge_stage *stage,
                               unsigned relation)
{
    const orm_relation *r = &stage->model->relations[relation];
    struct edge_stage next = {r->target, NULL,      0, false, edge_of(stage, relation),
                              true,      r->inverse};
    return apply_next(p, stage, relation, false, &next);
}

static orm_status apply_edge(const struct prefetch *p, const struct edge_stage *stage,
                             unsigned relation)
{
    const orm_relation *r = &stage->model->relations[relation];
    struct ormi_load l;
    ormi_load_begin(&l, p->db, stage->model, relation, p->region, edge_of(stage, relation));
    l.journal = stage->fresh ? NULL : p->journal;
    l.all = stage->all;
    orm_status rc = ormi_load_rows(&l, stage->rows, stage->count);
    struct edge_stage next = {r->target,    l.came.items,
                              l.came.count, ormi_fetch_is_scan(&l),
                              l.query,      l.count == stage->count,
                              r->inverse};
    if (rc == ORM_OK)
        rc = next.fresh ? apply(p, &next) : apply_next(p, stage, relation, l.matching, &next);
    ormi_load_free(&l);
    return rc;
}

static orm_status apply(const struct prefetch *p, const struct edge_stage *stage)
{
    orm_status rc = ORM_OK;
    if (stage->count == 0 || !has_work(stage))
        return ORM_OK;
    for (unsigned i = 0; i < stage->model->n_relations && rc == ORM_OK; i++) {
        if (is_joined(stage, i))
            rc = apply_joined(p, stage, i);
        else if (edge_of(stage, i))
            rc = apply_edge(p, stage, i);
        if (rc == ORM_OK && ormi_edge_count(stage->query, &stage->model->relations[i]))
            rc = ormi_count(p->db, stage->model, i, stage->rows, stage->count,
                            stage->fresh ? NULL : p->journal);
    }
    return rc;
}

orm_status ormi_prefetch(orm_db *db, const orm_model *model, struct orm_region *region,
                         void *const *rows, size_t count, bool all, const orm_query *query,
                         struct ormi_journal *journal)
{
    const struct prefetch p = {db, region, journal};
    const struct edge_stage stage = {model, rows, count, all, query, journal == NULL, ORM_NONE};
    return apply(&p, &stage);
}

/* ---- M_prefetch and M_prefetch_row ---- */

/* Are the rows in the order of one batch? Then none comes twice. */
static bool is_in_order(const orm_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        const orm_row *row = list->items[i];
        const orm_row *last = i > 0 ? list->items[i - 1] : NULL;
        if (!row || (last && (row->batch != last->batch || row->index <= last->index)))
            return false;
    }
    return true;
}

static orm_status check_row(orm_db *db, const orm_model *model, const void *row,
                            struct orm_region **region)
{
    const struct orm_batch *batch = ormi_batch_of(row);
    if (!batch || batch->model != model)
        return ormi_fail(db, ORM_MISUSE, model->name, NULL,
                         "only rows that were read can be loaded for");
    if (*region && batch->region != *region)
        return ormi_fail(db, ORM_MISUSE, model->name, NULL,
                         "the rows belong to several scopes: load for those of each by itself");
    *region = batch->region;
    return ORM_OK;
}

orm_status ormi_given_rows(orm_db *db, const orm_model *model, const orm_list *list,
                           struct ormi_once *once, struct orm_region **region)
{
    orm_status rc = ORM_OK;
    *region = NULL;
    if (!list || (!list->items && list->count > 0))
        return ormi_fail(db, ORM_MISUSE, model->name, NULL, "the list is NULL");
    bool in_order = is_in_order(list);
    for (size_t i = 0; i < list->count && rc == ORM_OK; i++) {
        void *row = list->items[i];
        if (!row)
            continue;
        rc = check_row(db, model, row, region);
        if (rc != ORM_OK)
            db->error.index = i;
        else
            rc = in_order ? ormi_rows_push(db, &once->rows, row) : ormi_once_add(db, once, row);
    }
    return rc;
}

orm_status ormi_call_begin(struct ormi_call *call, orm_db *db, struct orm_region *region)
{
    memset(call, 0, sizeof(*call));
    call->db = db;
    call->region = region;
    call->mark = ormi_region_mark(region);
    return ormi_reads_begin(db);
}

orm_status ormi_call_end(struct ormi_call *call, orm_status rc)
{
    rc = ormi_reads_end(call->db, rc);
    if (rc != ORM_OK) {
        ormi_journal_undo(&call->journal);
        ormi_region_rewind(call->region, call->mark);
    }
    ormi_journal_free(&call->journal);
    return rc;
}

static orm_status prefetch(orm_db *db, const orm_model *model, struct orm_region *region,
                           const struct ormi_rows *rows, const orm_query *query)
{
    struct ormi_call call;
    orm_status rc = ormi_call_begin(&call, db, region);
    if (rc != ORM_OK)
        return rc;
    return ormi_call_end(&call, ormi_prefetch(db, model, region, rows->items, rows->count, false,
                                              query, &call.journal));
}

orm_status orm_gen_prefetch(orm_db *db, const orm_model *model, const orm_list *list,
                            const void *query)
{
    struct ormi_once once = {0};
    struct orm_region *region;
    orm_status rc = ormi_enter(db, model, false);
    if (rc != ORM_OK)
        return rc;
    rc = ormi_check_query(db, model, query, true);
    if (rc == ORM_OK)
        rc = ormi_given_rows(db, model, list, &once, &region);
    if (rc == ORM_OK && once.rows.count > 0)
        rc = prefetch(db, model, region, &once.rows, query);
    ormi_once_free(&once);
    return rc;
}

orm_status orm_gen_prefetch_row(orm_db *db, const orm_model *model, void *row, const void *query)
{
    const orm_list list = {&row, 1};
    orm_status rc = row ? ORM_OK : ormi_enter(db, model, false);
    if (rc == ORM_OK && !row)
        rc = ormi_fail(db, ORM_MISUSE, model->name, NULL, "the row is NULL");
    return rc == ORM_OK ? orm_gen_prefetch(db, model, &list, query) : rc;
}

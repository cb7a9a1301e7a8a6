/* query.c - queries as programs pass them: are they sound, and which edges have they?
 *
 * A query is checked with all its edges before anything is read, so that a call that would fail at
 * its last edge does not read the others first. What a filter or an order asks for is looked at
 * where it becomes SQL.
 */
#include "query.h"

/* A query on the way to the one that is being checked. */
struct above {
    const orm_query *query;
    const struct above *next;
};

/* Where a query stands: at the top, or as the edge that model has by relation. */
struct query_place {
    const orm_model *model;
    const orm_relation *relation; /* NULL: at the top */
};

static orm_status fail_query(orm_db *db, const struct query_place *place, orm_status status,
                             const char *message)
{
    return ormi_fail(db, status, place->model->name, place->relation ? place->relation->name : NULL,
                     "%s", message);
}

/* ---- One query ---- */

static bool is_restricted(const orm_query *query)
{
    return !ormi_filter_is_empty(&query->where) || ormi_has_order(query) || query->limit != 0 ||
           query->offset != 0;
}

static bool is_above(const orm_query *query, const struct above *above)
{
    for (; above; above = above->next)
        if (above->query == query)
            return true;
    return false;
}

static orm_status check_place(orm_db *db, const struct query_place *place, const orm_query *query,
                              const struct above *above)
{
    if (query->magic_ != ORM_QUERY_MAGIC)
        return fail_query(db, place, ORM_MISUSE,
                          "the query is not one that M_query() or M_query_new() has made");
    if (is_above(query, above))
        return fail_query(db, place, ORM_MISUSE, "the query is an edge of itself");
    if (query->limit < 0 || query->offset < 0)
        return fail_query(db, place, ORM_MISUSE, "limit and offset must not be negative");
    if (!place->relation && query->after && place->model->n_key == 0)
        return fail_query(db, place, ORM_MISUSE,
                          "a view without a key has no pages by after: use offset");
    if (!place->relation)
        return ORM_OK;
    if (query->after)
        return fail_query(db, place, ORM_MISUSE,
                          "an edge has no pages: after is for the query itself");
    bool many = place->relation->kind == ORM_TO_MANY || place->relation->kind == ORM_MANY_TO_MANY;
    if (!many && is_restricted(query))
        return fail_query(db, place, ORM_INVALID,
                          "an edge to one row takes no where, order, limit or offset");
    return ORM_OK;
}

/* ---- Its edges ---- */

static orm_status check(orm_db *db, const struct query_place *place, const orm_model *model,
                        const orm_query *query, const struct above *above)
{
    const struct above here = {query, above};
    orm_status rc = check_place(db, place, query, above);
    for (unsigned i = 0; i < model->n_relations && rc == ORM_OK; i++) {
        const orm_relation *relation = &model->relations[i];
        const struct query_place edge = {model, relation};
        const orm_query *joined = ormi_edge(query, relation->join);
        const orm_query *prefetched = ormi_edge(query, relation->prefetch);
        if (joined && prefetched)
            rc = fail_query(db, &edge, ORM_MISUSE, "it is both joined and prefetched");
        else if (joined || prefetched)
            rc = check(db, &edge, relation->target, joined ? joined : prefetched, &here);
    }
    return rc;
}

orm_status ormi_check_query(orm_db *db, const orm_model *model, const orm_query *query,
                            bool edges_only)
{
    const struct query_place top = {model, NULL};
    if (!query)
        return fail_query(db, &top, ORM_MISUSE, "the query is NULL");
    orm_status rc = check(db, &top, model, query, NULL);
    if (rc == ORM_OK && edges_only && (is_restricted(query) || query->after))
        rc = fail_query(db, &top, ORM_INVALID,
                        "the rows are there already: only the edges of the query may be given");
    return rc;
}

bool ormi_is_all(const orm_query *query)
{
    return !query || (query->limit == 0 && query->offset == 0 && !query->after &&
                      ormi_filter_is_empty(&query->where));
}

bool ormi_has_order(const orm_query *query)
{
    for (int i = 0; i < ORM_ORDERS; i++)
        if (query->order[i].flags & ORM_ORDER_USED)
            return true;
    return false;
}

bool ormi_has_joins(const orm_model *model, const orm_query *query)
{
    for (unsigned i = 0; i < model->n_relations; i++)
        if (ormi_edge(query, model->relations[i].join))
            return true;
    return false;
}

bool ormi_has_edges(const orm_model *model, const orm_query *query)
{
    for (unsigned i = 0; i < model->n_relations; i++) {
        const orm_relation *relation = &model->relations[i];
        const orm_query *joined = ormi_edge(query, relation->join);
        if (ormi_edge(query, relation->prefetch) || ormi_edge_count(query, relation) ||
            (joined && ormi_has_edges(relation->target, joined)))
            return true;
    }
    return false;
}

/* ---- Queries that are built step by step ---- */

void *orm_gen_query_new(orm_scope *scope, size_t size)
{
    orm_query *query = orm_scope_alloc(scope, size);
    if (query)
        query->magic_ = ORM_QUERY_MAGIC;
    return query;
}

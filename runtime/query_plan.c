/* query_plan.c - M_explain: the SQL and the plan of a query, as a text.
 *
 *     SELECT t0."id", t0."name" FROM "author" AS t0 WHERE t0."name" = ?1
 *       SEARCH t0 USING INDEX author_name_idx (name=?)
 *
 *     books.tags:
 *     SELECT ...
 *
 * First the statement of the query itself, with what is joined to it; then those of each edge that
 * takes statements of its own, under its path. Plans are SQLite's, one line a step; what a step is
 * made of is indented under it. The tables are not read.
 */
#include "load.h"

#define DEPTH 100 /* steps inside steps that are told apart */

struct explaining {
    orm_db *db;
    sqlite3_str *text;
};

/* Where a query stands: its model, and the path that leads there. */
struct plan_stage {
    const struct plan_stage *up; /* NULL: at the top */
    const orm_model *model;
    const orm_relation *relation; /* of the model above */
    const orm_query *query;
    bool all; /* it is for all rows of model */
};

/* ---- One statement ---- */

/* Goes through the steps in SQLite's order, each behind the one that it belongs to. */
static int add_steps(struct explaining *e, sqlite3_stmt *plan)
{
    int inside[DEPTH], depth = 0;
    int code = sqlite3_step(plan);
    for (; code == SQLITE_ROW; code = sqlite3_step(plan)) {
        int parent = sqlite3_column_int(plan, 1);
        while (depth > 0 && inside[depth - 1] != parent)
            depth--;
        const unsigned char *step = sqlite3_column_text(plan, 3);
        if (!step)
            return SQLITE_NOMEM;
        sqlite3_str_appendf(e->text, "%*s%s\n", 2 * depth + 2, "", step);
        if (depth < DEPTH)
            inside[depth++] = sqlite3_column_int(plan, 0);
    }
    return code;
}

static orm_status add_statement(struct explaining *e, sqlite3_stmt *statement)
{
    const char *sql = sqlite3_sql(statement);
    char *explain = sqlite3_mprintf("EXPLAIN QUERY PLAN %s", sql);
    sqlite3_stmt *plan = NULL;
    if (!explain)
        return ormi_fail_nomem(e->db);
    sqlite3_str_appendf(e->text, "%s\n", sql);
    int code = sqlite3_prepare_v3(e->db->handle, explain, -1, 0, &plan, NULL);
    if (code == SQLITE_OK)
        code = add_steps(e, plan);
    orm_status rc = code == SQLITE_DONE ? ORM_OK : ormi_fail_sqlite(e->db, code);
    sqlite3_finalize(plan);
    sqlite3_free(explain);
    return rc;
}

/* As it is when all rows are read: their collector is never called here. */
static orm_status add_request(struct explaining *e, const struct ormi_request *request)
{
    static const struct ormi_collector collector = {NULL, NULL};
    struct ormi_request all = *request;
    struct ormi_asked asked;
    all.collector = &collector;
    orm_status rc = ormi_ask(e->db, &all, &asked);
    if (rc != ORM_OK)
        return rc;
    rc = add_statement(e, asked.statement);
    ormi_asked_end(e->db, &asked);
    return rc;
}

static orm_status add_fixed(struct explaining *e, const orm_model *model, unsigned sql)
{
    sqlite3_stmt *statement = NULL;
    orm_status rc = ormi_statement(e->db, model, sql, &statement);
    if (rc != ORM_OK)
        return rc;
    rc = add_statement(e, statement);
    ormi_done(e->db, statement);
    return rc;
}

/* ---- An edge ---- */

static void add_path(struct explaining *e, const struct plan_stage *stage)
{
    if (!stage->up)
        return;
    add_path(e, stage->up);
    sqlite3_str_appendf(e->text, "%s%s", stage->up->up ? "." : "", stage->relation->name);
}

static void add_heading(struct explaining *e, const struct plan_stage *stage, const char *what)
{
    sqlite3_str_appendall(e->text, "\n");
    add_path(e, stage);
    sqlite3_str_appendf(e->text, "%s:\n", what);
}

static orm_status add_targets(struct explaining *e, const struct ormi_load *load,
                              const struct ormi_keys *keys)
{
    const struct ormi_request request = ormi_fetch_by_keys(load, keys);
    return load->joins ? add_request(e, &request)
                       : add_fixed(e, load->relation->target, ormi_fetch_statement(load->relation));
}

static orm_status add_links(struct explaining *e, const struct ormi_load *load)
{
    const struct ormi_request request = ormi_fetch_by_links(load);
    struct ormi_keys others;
    ormi_keys_init(&others, load->relation->target->n_key);
    orm_status rc = load->restricted ? add_request(e, &request)
                                     : add_fixed(e, load->model,
                                                 load->relation->link + (unsigned)ORM_LINK_PAIRS);
    if (rc == ORM_OK)
        rc = add_targets(e, load, &others);
    ormi_keys_free(&others);
    return rc;
}

/* The statements of a load for which there are no rows. */
static orm_status add_load(struct explaining *e, const struct ormi_load *load)
{
    const struct ormi_request request =
        ormi_fetch_is_scan(load) ? ormi_fetch_by_scan(load) : ormi_fetch_by_keys(load, &load->keys);
    switch (load->relation->kind) {
    case ORM_MANY_TO_MANY:
        return add_links(e, load);
    case ORM_TO_ONE:
        return add_targets(e, load, &load->keys);
    default:
        return ormi_fetch_is_plain(load) && !ormi_fetch_is_scan(load)
                   ? add_fixed(e, load->relation->target, load->relation->load)
                   : add_request(e, &request);
    }
}

/* An edge that goes back to the one row that its rows came from finds it there. */
static bool goes_back(const struct plan_stage *edge)
{
    const orm_relation *came = edge->up->relation;
    bool one = edge->relation->kind == ORM_TO_ONE || edge->relation->kind == ORM_TO_ONE_REVERSE;
    return one && came && came->inverse != ORM_NONE &&
           &came->target->relations[came->inverse] == edge->relation;
}

static orm_status add_edge(struct explaining *e, struct plan_stage *edge, unsigned relation)
{
    struct ormi_load load;
    add_heading(e, edge, "");
    if (goes_back(edge)) {
        sqlite3_str_appendall(e->text, "no statement: these are the rows that it comes from\n");
        return ORM_OK;
    }
    ormi_load_begin(&load, e->db, edge->up->model, relation, NULL, edge->query);
    load.all = edge->up->all;
    edge->all = ormi_fetch_is_scan(&load);
    orm_status rc = add_load(e, &load);
    ormi_load_free(&load);
    return rc;
}

/* What is loaded as a whole need not be counted. */
static orm_status add_count(struct explaining *e, const struct plan_stage *edge, unsigned relation)
{
    struct ormi_load load;
    orm_status rc = ORM_OK;
    ormi_load_begin(&load, e->db, edge->up->model, relation, NULL, edge->query);
    const struct ormi_request request = {
        .form = ORMI_COUNTS, .model = load.model, .relation = load.relation, .keys = &load.keys};
    add_heading(e, edge, " (count)");
    if (edge->query && !load.matching)
        sqlite3_str_appendall(e->text, "no statement: these rows are loaded\n");
    else
        rc = add_request(e, &request);
    ormi_load_free(&load);
    return rc;
}

/* ---- All edges ---- */

static orm_status add_edges(struct explaining *e, const struct plan_stage *stage)
{
    orm_status rc = ORM_OK;
    for (unsigned i = 0; i < stage->model->n_relations && rc == ORM_OK; i++) {
        const orm_relation *relation = &stage->model->relations[i];
        const orm_query *prefetched = ormi_edge(stage->query, relation->prefetch);
        const orm_query *joined = ormi_edge(stage->query, relation->join);
        struct plan_stage edge = {stage, relation->target, relation,
                                  prefetched ? prefetched : joined, false};
        if (prefetched)
            rc = add_edge(e, &edge, i);
        if (rc == ORM_OK && edge.query)
            rc = add_edges(e, &edge);
        if (rc == ORM_OK && ormi_edge_count(stage->query, relation))
            rc = add_count(e, &edge, i);
    }
    return rc;
}

static orm_status add_query(struct explaining *e, const struct plan_stage *top)
{
    const struct ormi_request request = {.form = ORMI_ROWS,
                                         .model = top->model,
                                         .query = top->query,
                                         .restricted = true,
                                         .joins = true};
    orm_status rc = add_request(e, &request);
    return rc == ORM_OK ? add_edges(e, top) : rc;
}

orm_status orm_gen_explain(orm_db *db, orm_scope *scope, const orm_model *model, const void *query,
                           const char **out)
{
    struct ormi_reading r;
    struct explaining e = {.db = db};
    const struct plan_stage top = {NULL, model, NULL, query, ormi_is_all(query)};
    if (out)
        *out = NULL;
    orm_status rc = ormi_reading_begin(&r, db, scope, model, out);
    if (rc != ORM_OK)
        return rc;
    rc = ormi_check_query(db, model, query, false);
    if (rc != ORM_OK)
        return ormi_reading_end(&r, rc);

    e.text = sqlite3_str_new(db->handle);
    rc = add_query(&e, &top);
    int code = sqlite3_str_errcode(e.text);
    char *text = sqlite3_str_finish(e.text);
    if (rc == ORM_OK && code != SQLITE_OK)
        rc = ormi_fail_sqlite(db, code);
    if (rc == ORM_OK)
        *out = orm_scope_strdup(scope, text);
    if (rc == ORM_OK && !*out)
        rc = ormi_fail_nomem(db);
    sqlite3_free(text);
    return ormi_reading_end(&r, rc);
}

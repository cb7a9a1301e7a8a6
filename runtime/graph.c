/* graph.c - M_load_graph: all that is related to rows, and to those, breadth first.
 *
 * At each level each relation is loaded once, for all rows of its model that were reached at the
 * level before. In one call each key of a model is one object: the rows of the list, what is loaded
 * from them already, and then what is read are known by their keys, and a row that is known is not
 * made again. So cycles end. What was loaded before stays as it is.
 */
#include "load.h"

/* The rows of one model. */
struct member {
    const orm_model *model;
    struct ormi_known known;
    struct ormi_once reached;
    size_t begin, end; /* the rows of reached whose relations are being loaded */
};

struct graph {
    orm_db *db;
    struct ormi_call *call;
    const orm_graph_options *options;
    struct member *members;
    size_t count, room;
};

/* ---- Which relations? ---- */

static bool has_edge(const orm_edge *edges, size_t count, const orm_model *model, unsigned relation)
{
    for (size_t i = 0; i < count; i++)
        if (edges[i].model == model && edges[i].relation == relation)
            return true;
    return false;
}

static bool follows(const struct graph *graph, const orm_model *model, unsigned relation)
{
    const orm_graph_options *o = graph->options;
    return !o || ((o->n_only == 0 || has_edge(o->only, o->n_only, model, relation)) &&
                  !has_edge(o->except, o->n_except, model, relation));
}

/* ---- Members ---- */

/* The member for a model: it is found by its index, for they move. */
static orm_status find_member(struct graph *graph, const orm_model *model, size_t *at)
{
    for (*at = 0; *at < graph->count; ++*at)
        if (graph->members[*at].model == model)
            return ORM_OK;
    struct member *members =
        ormi_grow(graph->db, graph->members, graph->count, &graph->room, sizeof(*members));
    if (!members)
        return ORM_NOMEM;
    graph->members = members;
    struct member *added = &graph->members[graph->count++];
    memset(added, 0, sizeof(*added));
    added->model = model;
    ormi_keys_init(&added->known.keys, model->n_key);
    return ORM_OK;
}

static void free_members(struct graph *graph)
{
    for (size_t i = 0; i < graph->count; i++) {
        ormi_keys_free(&graph->members[i].known.keys);
        ormi_rows_free(&graph->members[i].known.rows);
        ormi_once_free(&graph->members[i].reached);
    }
    sqlite3_free(graph->members);
}

/* ---- What is there already ---- */

/* Makes a row known by its key, unless another one is. Nothing leads to a row without a key. */
static orm_status know(struct graph *graph, void *row)
{
    const orm_model *model = ormi_batch_of(row)->model;
    struct ormi_key key;
    size_t at, place;
    if (model->n_key == 0)
        return ORM_OK;
    orm_status rc = find_member(graph, model, &at);
    if (rc == ORM_OK)
        rc = ormi_row_key(model, row, &key, &graph->db->error);
    if (rc != ORM_OK)
        return rc;
    struct ormi_known *known = &graph->members[at].known;
    rc = ormi_keys_add(graph->db, &known->keys, key.values, &place);
    return rc == ORM_OK && place == known->rows.count ? ormi_rows_push(graph->db, &known->rows, row)
                                                      : rc;
}

/* Makes known the rows and what is loaded from them. */
static orm_status know_all(struct graph *graph, const struct ormi_rows *rows)
{
    struct ormi_once once = {0};
    orm_status rc = ORM_OK;
    for (size_t i = 0; i < rows->count && rc == ORM_OK; i++)
        rc = ormi_once_add(graph->db, &once, rows->items[i]);
    for (size_t i = 0; i < once.rows.count && rc == ORM_OK; i++) {
        void *row = once.rows.items[i];
        const orm_model *model = ormi_batch_of(row)->model;
        rc = know(graph, row);
        for (unsigned r = 0; r < model->n_relations && rc == ORM_OK; r++)
            if (follows(graph, model, r))
                rc = ormi_once_add_loaded(graph->db, &once, model, r, row, false);
    }
    ormi_once_free(&once);
    return rc;
}

/* ---- Levels ---- */

/* Loads a relation for the rows of a member, whose targets are another one. */
static orm_status load(struct graph *graph, size_t from, size_t to, unsigned relation)
{
    const struct member *member = &graph->members[from];
    struct ormi_load l;
    ormi_load_begin(&l, graph->db, member->model, relation, graph->call->region, NULL);
    l.journal = &graph->call->journal;
    l.known = &graph->members[to].known;
    orm_status rc =
        ormi_load_rows(&l, member->reached.rows.items + member->begin, member->end - member->begin);
    ormi_load_free(&l);
    return rc;
}

/* The same, and then its targets are reached. */
static orm_status follow_relation(struct graph *graph, size_t from, unsigned relation)
{
    const orm_model *model = graph->members[from].model;
    size_t to;
    orm_status rc = find_member(graph, model->relations[relation].target, &to);
    if (rc == ORM_OK)
        rc = load(graph, from, to, relation);
    for (size_t i = graph->members[from].begin; rc == ORM_OK && i < graph->members[from].end; i++)
        rc = ormi_once_add_loaded(graph->db, &graph->members[to].reached, model, relation,
                                  graph->members[from].reached.rows.items[i], false);
    return rc;
}

static orm_status follow_all(struct graph *graph, size_t from)
{
    const orm_model *model = graph->members[from].model;
    orm_status rc = ORM_OK;
    for (unsigned i = 0; i < model->n_relations && rc == ORM_OK; i++)
        if (follows(graph, model, i))
            rc = follow_relation(graph, from, i);
    return rc;
}

/* The rows that were reached and not followed yet are the next level; false: there are none. */
static bool next_level(struct graph *graph)
{
    bool any = false;
    for (size_t i = 0; i < graph->count; i++) {
        struct member *member = &graph->members[i];
        member->begin = member->end;
        member->end = member->reached.rows.count;
        any = any || member->begin < member->end;
    }
    return any;
}

static orm_status follow_levels(struct graph *graph, const struct ormi_rows *rows, int depth)
{
    size_t first;
    orm_status rc = know_all(graph, rows);
    if (rc == ORM_OK)
        rc = find_member(graph, ormi_batch_of(rows->items[0])->model, &first);
    for (size_t i = 0; i < rows->count && rc == ORM_OK; i++)
        rc = ormi_once_add(graph->db, &graph->members[first].reached, rows->items[i]);
    for (int level = 0; rc == ORM_OK && (depth < 0 || level < depth) && next_level(graph);
         level++) {
        size_t count = graph->count;
        for (size_t i = 0; i < count && rc == ORM_OK; i++)
            if (graph->members[i].begin < graph->members[i].end)
                rc = follow_all(graph, i);
    }
    return rc;
}

/* ---- The call ---- */

static bool names_nothing(const orm_edge *edges, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!edges[i].model)
            return true;
    return false;
}

static orm_status check_options(orm_db *db, const orm_model *model, const orm_graph_options *o)
{
    if (o && ((!o->only && o->n_only > 0) || (!o->except && o->n_except > 0)))
        return ormi_fail(db, ORM_MISUSE, model->name, NULL, "an array of relations is NULL");
    if (o && (names_nothing(o->only, o->n_only) || names_nothing(o->except, o->n_except)))
        return ormi_fail(db, ORM_MISUSE, model->name, NULL,
                         "an array of relations holds one that is zeroed");
    return ORM_OK;
}

static orm_status load_graph(orm_db *db, struct orm_region *region, const struct ormi_rows *rows,
                             int depth, const orm_graph_options *options)
{
    struct ormi_call call;
    struct graph graph = {.db = db, .call = &call, .options = options};
    orm_status rc = ormi_call_begin(&call, db, region);
    if (rc != ORM_OK)
        return rc;
    rc = ormi_call_end(&call, follow_levels(&graph, rows, depth));
    free_members(&graph);
    return rc;
}

orm_status orm_gen_load_graph(orm_db *db, const orm_model *model, const orm_list *list, int depth,
                              const orm_graph_options *options)
{
    struct ormi_once once = {0};
    struct orm_region *region;
    orm_status rc = ormi_enter(db, model, false);
    if (rc != ORM_OK)
        return rc;
    rc = check_options(db, model, options);
    if (rc == ORM_OK)
        rc = ormi_given_rows(db, model, list, &once, &region);
    if (rc == ORM_OK && once.rows.count > 0 && depth != 0)
        rc = load_graph(db, region, &once.rows, depth, options);
    ormi_once_free(&once);
    return rc;
}

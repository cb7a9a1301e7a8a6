/* joined.c - what is joined to the rows of a query.
 *
 * A result row has the columns of the row itself, then those of each joined edge, an edge's own
 * joins behind it. Within an edge the same key is one object: it is looked up before anything is
 * decoded, and what is joined to an object is read with it, once. Pointers are set while reading;
 * what a batch keeps is noted as pairs, and entered when there are batches.
 */
#include "load.h"
#include "query.h"

#define NO_EDGE SIZE_MAX

/* A row and what an edge joined to it, or NULL: nothing. */
struct pair {
    void *row, *target;
};

struct ormi_join {
    const orm_model *model; /* that has the relation */
    const orm_relation *relation;
    unsigned number;
    int base;   /* its first result column */
    size_t end; /* the edges behind it up to this one are joined to it */
    bool back;  /* the way that the edge above came: its rows are those that that is joined to */
    struct ormi_keys seen; /* by position in rows */
    struct ormi_rows rows;
    struct pair *pairs;
    size_t n_pairs, room;
};

/* ---- The edges ---- */

static orm_status add_join(orm_db *db, struct ormi_joined *joined, const struct ormi_join *join)
{
    struct ormi_join *items =
        ormi_grow(db, joined->items, joined->count, &joined->room, sizeof(*items));
    if (!items)
        return ORM_NOMEM;
    joined->items = items;
    joined->items[joined->count++] = *join;
    return ORM_OK;
}

/* Notes the joins of query, which stands at the edge above, and where their columns are. */
static orm_status plan(orm_db *db, struct ormi_joined *joined, const orm_model *model,
                       const orm_query *query, size_t above)
{
    orm_status rc = ORM_OK;
    joined->columns += model->n_columns;
    for (unsigned i = 0; i < model->n_relations && rc == ORM_OK; i++) {
        const orm_relation *relation = &model->relations[i];
        const orm_query *edge = ormi_edge(query, relation->join);
        if (!edge)
            continue;
        size_t at = joined->count;
        struct ormi_join join = {
            .model = model,
            .relation = relation,
            .number = i,
            .base = joined->columns,
            .back = above != NO_EDGE && joined->items[above].relation->inverse == i,
        };
        ormi_keys_init(&join.seen, relation->target->n_key);
        rc = add_join(db, joined, &join);
        if (rc == ORM_OK)
            rc = plan(db, joined, relation->target, edge, at);
        if (rc == ORM_OK)
            joined->items[at].end = joined->count;
    }
    return rc;
}

/* Forgets what was joined, but not which edges there are. */
static void empty(struct ormi_joined *joined)
{
    for (size_t i = 0; i < joined->count; i++) {
        struct ormi_join *join = &joined->items[i];
        if (join->seen.count > 0)
            ormi_keys_free(&join->seen);
        join->rows.count = 0;
        join->n_pairs = 0;
    }
}

orm_status ormi_joined_plan(orm_db *db, struct ormi_joined *joined, const orm_model *model,
                            const orm_query *query)
{
    if (joined->columns > 0) {
        empty(joined);
        return ORM_OK;
    }
    return plan(db, joined, model, query, NO_EDGE);
}

void ormi_joined_free(struct ormi_joined *joined)
{
    for (size_t i = 0; i < joined->count; i++) {
        ormi_keys_free(&joined->items[i].seen);
        ormi_rows_free(&joined->items[i].rows);
        sqlite3_free(joined->items[i].pairs);
    }
    sqlite3_free(joined->items);
    memset(joined, 0, sizeof(*joined));
}

static orm_status add_pair(orm_db *db, struct ormi_join *join, void *row, void *target)
{
    struct pair *pairs = ormi_grow(db, join->pairs, join->n_pairs, &join->room, sizeof(*pairs));
    if (!pairs)
        return ORM_NOMEM;
    join->pairs = pairs;
    join->pairs[join->n_pairs++] = (struct pair){row, target};
    return ORM_OK;
}

/* ---- One result row ---- */

/* Adds the key of a row of model in the result columns from base on. */
static orm_status add_row_key(const struct ormi_result *r, const orm_model *model, int base,
                              struct ormi_keys *keys, size_t *at)
{
    sqlite3_value *value = ormi_result_value(r, base + model->key[0]);
    orm_value stored[ORM_KEY_PARTS];
    orm_status rc = ORM_OK;
    if (model->n_key == 1 && sqlite3_value_type(value) == SQLITE_INTEGER)
        return ormi_keys_add_int(r->db, keys, sqlite3_value_int64(value), at);
    for (unsigned i = 0; i < model->n_key && rc == ORM_OK; i++)
        rc = ormi_key_value(r->db, ormi_result_value(r, base + model->key[i]), &stored[i]);
    return rc == ORM_OK ? ormi_keys_add(r->db, keys, stored, at) : rc;
}

orm_status ormi_result_once(const struct ormi_result *r, const orm_model *model, int base,
                            struct ormi_keys *seen, struct ormi_rows *rows, void **row, bool *fresh)
{
    size_t at = rows->count;
    orm_status rc = r->alone ? ORM_OK : add_row_key(r, model, base, seen, &at);
    if (rc != ORM_OK)
        return rc;
    *fresh = at == rows->count;
    if (*fresh) {
        rc = ormi_result_row(r, model, base, row);
        return rc == ORM_OK ? ormi_rows_push(r->db, rows, *row) : rc;
    }
    *row = rows->items[at];
    return ORM_OK;
}

static bool has_row(const struct ormi_result *r, const struct ormi_join *join)
{
    const orm_relation *relation = join->relation;
    for (unsigned i = 0; i < relation->parts; i++)
        if (sqlite3_value_type(ormi_result_value(r, join->base + relation->there[i])) ==
            SQLITE_NULL)
            return false;
    return true;
}

/* The same relation seen from the target, or NULL. */
static const orm_relation *inverse_of(const orm_relation *relation)
{
    return relation->inverse == ORM_NONE ? NULL : &relation->target->relations[relation->inverse];
}

/* Points row and target (NULL: there is none) at each other. */
static orm_status link_rows(orm_db *db, struct ormi_join *join, void *row, void *target)
{
    const orm_relation *relation = join->relation, *inverse = inverse_of(relation);
    if (relation->kind == ORM_TO_ONE_REVERSE) {
        if (target && inverse)
            ormi_set_pointer(target, inverse, row);
        return add_pair(db, join, row, target);
    }
    ormi_set_pointer(row, relation, target);
    bool noted =
        target ? inverse && inverse->kind == ORM_TO_ONE_REVERSE : ormi_refers(relation, row);
    return noted ? add_pair(db, join, row, target) : ORM_OK;
}

static orm_status read_joined_edges(const struct ormi_result *r, size_t first, size_t end,
                                    void *row, void *above);

/* Reads what edge at joins to row, which itself is joined to above. */
static orm_status read_join(const struct ormi_result *r, size_t at, void *row, void *above)
{
    struct ormi_join *join = &r->joined->items[at];
    void *target = NULL;
    bool fresh = join->back;
    orm_status rc = ORM_OK;
    if (join->back)
        target = above;
    else if (has_row(r, join))
        rc = ormi_result_once(r, join->relation->target, join->base, &join->seen, &join->rows,
                              &target, &fresh);
    if (rc == ORM_OK)
        rc = link_rows(r->db, join, row, target);
    if (rc == ORM_OK && fresh)
        rc = read_joined_edges(r, at + 1, join->end, target, row);
    return rc;
}

/* The edges from first on, up to end, that are joined to row. */
static orm_status read_joined_edges(const struct ormi_result *r, size_t first, size_t end,
                                    void *row, void *above)
{
    orm_status rc = ORM_OK;
    for (size_t at = first; at < end && rc == ORM_OK; at = r->joined->items[at].end)
        rc = read_join(r, at, row, above);
    return rc;
}

orm_status ormi_joined_read(const struct ormi_result *r, void *row)
{
    return read_joined_edges(r, 0, r->joined->count, row, NULL);
}

/* ---- Batches ---- */

orm_status ormi_joined_batches(orm_db *db, struct orm_region *region,
                               const struct ormi_joined *joined)
{
    orm_status rc = ORM_OK;
    for (size_t i = 0; i < joined->count && rc == ORM_OK; i++) {
        const struct ormi_join *join = &joined->items[i];
        struct orm_batch *batch;
        if (join->rows.count > 0)
            rc = ormi_batch_new(db, join->relation->target, region, &join->rows, &batch);
    }
    return rc;
}

/* The stored key by which row names a row that does not exist, in the region. */
static orm_status copy_key_of(orm_db *db, const struct ormi_join *join, const void *row,
                              struct orm_region *region, orm_value **out)
{
    const orm_relation *relation = join->relation;
    struct ormi_key key;
    bool some;
    relation->values(row, key.values);
    orm_status rc = ormi_encode_parts(join->model, relation->columns, relation->parts, key.values,
                                      key.forms, &some, &db->error);
    if (rc != ORM_OK)
        return rc;
    *out = ormi_key_copy(region, key.values, relation->parts);
    return *out ? ORM_OK : ormi_fail_nomem(db);
}

static orm_status enter_pair(orm_db *db, const struct ormi_join *join, const struct pair *pair)
{
    const orm_relation *relation = join->relation;
    bool reverse = relation->kind == ORM_TO_ONE_REVERSE;
    void *keeper = !reverse && pair->target ? pair->target : pair->row;
    unsigned number = keeper == pair->row ? join->number : relation->inverse;
    struct orm_batch *batch = ormi_row(keeper)->batch;
    size_t at = ormi_row(keeper)->index;
    struct ormi_links *links = ormi_batch_links(batch, number);
    if (!links)
        return ormi_fail_nomem(db);
    if (!reverse && !pair->target)
        return copy_key_of(db, join, pair->row, batch->region, &links->dangling[at]);
    links->one[at] = reverse ? pair->target : pair->row;
    links->one_loaded[at] = true;
    return ORM_OK;
}

orm_status ormi_joined_enter(orm_db *db, const struct ormi_joined *joined)
{
    orm_status rc = ORM_OK;
    for (size_t i = 0; i < joined->count; i++) {
        const struct ormi_join *join = &joined->items[i];
        for (size_t n = 0; n < join->n_pairs && rc == ORM_OK; n++)
            rc = enter_pair(db, join, &join->pairs[n]);
    }
    return rc;
}

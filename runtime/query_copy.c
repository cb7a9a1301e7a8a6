/* query_copy.c - a copy of a query that outlives the call it was passed to.
 *
 * A cursor runs its query again and again, while a query literal and the texts and arrays in it die
 * with the block they stand in. All is copied into a region: the query, its edges, and what their
 * filters borrow. The row that a page follows stays the program's.
 */
#include "query.h"

struct copying {
    orm_db *db;
    struct orm_region *region;
    int depth; /* of filters in filters */
};

/* ---- What filters borrow ---- */

/* Puts a copy of size bytes, and a NUL behind it, in place of *data; a NULL stays. */
static orm_status copy_bytes(struct copying *c, const void **data, size_t size)
{
    if (!*data)
        return ORM_OK;
    if (size == ORM_TEXT_SIZE)
        size = strlen(*data);
    char *copy = ormi_region_bytes(c->region, size + 1);
    if (!copy)
        return ormi_fail_nomem(c->db);
    memcpy(copy, *data, size);
    copy[size] = '\0';
    *data = copy;
    return ORM_OK;
}

/* The same of an array of count elements, for those that hold pointers themselves. */
static orm_status copy_array(struct copying *c, const void **data, size_t count, size_t size,
                             void **own)
{
    *own = NULL;
    if (count == 0)
        return ORM_OK;
    if (count > SIZE_MAX / 2 / size || !(*own = ormi_region_aligned(c->region, count * size)))
        return ormi_fail_nomem(c->db);
    memcpy(*own, *data, count * size);
    *data = *own;
    return ORM_OK;
}

static orm_status copy_texts(struct copying *c, orm_node *node)
{
    void *own;
    orm_status rc = copy_array(c, &node->as.blob.data, node->as.blob.size, sizeof(char *), &own);
    const void **texts = own;
    for (size_t i = 0; i < node->as.blob.size && rc == ORM_OK; i++)
        rc = copy_bytes(c, &texts[i], ORM_TEXT_SIZE);
    return rc;
}

static orm_status copy_blobs(struct copying *c, orm_node *node)
{
    void *own;
    orm_status rc = copy_array(c, &node->as.blob.data, node->as.blob.size, sizeof(orm_blob), &own);
    orm_blob *blobs = own;
    for (size_t i = 0; i < node->as.blob.size && rc == ORM_OK; i++)
        rc = copy_bytes(c, &blobs[i].data, blobs[i].size);
    return rc;
}

/* The array of IN and NOT_IN. */
static orm_status copy_items(struct copying *c, const orm_model *model, orm_node *node)
{
    void *own;
    if (node->index >= model->n_columns)
        return ORM_OK;
    switch (model->columns[node->index].kind) {
    case ORM_KIND_TEXT:
    case ORM_KIND_JSON:
        return copy_texts(c, node);
    case ORM_KIND_BLOB:
        return copy_blobs(c, node);
    default:
        return copy_array(c, &node->as.blob.data, node->as.blob.size, (size_t)node->extra, &own);
    }
}

/* ---- Filters ---- */

static orm_status copy_borrowed(struct copying *c, const orm_model *model, orm_filter *filter);

static orm_status copy_filters(struct copying *c, const orm_model *model, orm_node *node)
{
    void *own;
    orm_status rc =
        copy_array(c, &node->as.blob.data, node->as.blob.size, sizeof(orm_filter), &own);
    orm_filter *filters = own;
    c->depth++;
    for (size_t i = 0; i < node->as.blob.size && rc == ORM_OK; i++)
        rc = copy_borrowed(c, model, &filters[i]);
    c->depth--;
    return rc;
}

/* What one node borrows itself. */
static orm_status copy_own(struct copying *c, const orm_model *model, orm_node *node)
{
    switch (node->op) {
    case ORM_OP_ALL_OF:
    case ORM_OP_ANY_OF:
        return copy_filters(c, model, node);
    case ORM_OP_IN:
    case ORM_OP_NOT_IN:
        return copy_items(c, model, node);
    case ORM_OP_PATH:
        return copy_bytes(c, &node->as.blob.data, ORM_TEXT_SIZE);
    default:
        return node->type == ORM_VALUE_TEXT || node->type == ORM_VALUE_BLOB
                   ? copy_bytes(c, &node->as.blob.data, node->as.blob.size)
                   : ORM_OK;
    }
}

/* The part of a filter that begins at node *at, which goes behind it. */
static orm_status copy_part(struct copying *c, const orm_model *model, orm_filter *filter,
                            unsigned *at)
{
    if (*at >= filter->count)
        return ORM_OK;
    orm_node *node = &filter->nodes[(*at)++];
    orm_status rc = copy_own(c, model, node);
    int operands = 0;
    switch (node->op) {
    case ORM_OP_AND:
    case ORM_OP_OR:
        operands = node->extra;
        break;
    case ORM_OP_NOT:
    case ORM_OP_PATH:
        operands = 1;
        break;
    case ORM_OP_IS:
    case ORM_OP_ANY:
    case ORM_OP_NONE:
    case ORM_OP_EVERY:
        if (node->index >= model->n_relations)
            return rc;
        operands = node->extra == 1;
        model = model->relations[node->index].target;
        break;
    default:
        break;
    }
    for (int i = 0; i < operands && rc == ORM_OK; i++)
        rc = copy_part(c, model, filter, at);
    return rc;
}

/* One that is damaged is left as it is: where it becomes SQL it is refused. */
static orm_status copy_borrowed(struct copying *c, const orm_model *model, orm_filter *filter)
{
    unsigned at = 0;
    if (filter->fault != ORM_FILTER_OK || filter->count > ORM_NODES)
        return ORM_OK;
    if (c->depth >= ORMI_FILTER_DEPTH)
        return ormi_fail(c->db, ORM_MISUSE, model->name, NULL, ORMI_FILTER_TOO_DEEP);
    return copy_part(c, model, filter, &at);
}

/* ---- Queries ---- */

/* The bytes of a model's query struct that mean anything. */
static size_t query_size(const orm_model *model)
{
    size_t size = sizeof(orm_query);
    for (unsigned i = 0; i < model->n_relations; i++) {
        const orm_relation *relation = &model->relations[i];
        const size_t ends[] = {relation->join + sizeof(void *), relation->prefetch + sizeof(void *),
                               relation->count + sizeof(bool)};
        for (int k = 0; k < 3; k++)
            size = ends[k] > size ? ends[k] : size;
    }
    return size;
}

static orm_status copy_query(struct copying *c, const orm_model *model, const orm_query *query,
                             orm_query **out);

static orm_status copy_edge(struct copying *c, const orm_relation *relation, orm_query *query,
                            uint32_t at)
{
    const orm_query *edge = ormi_edge(query, at);
    orm_query *copy;
    if (!edge)
        return ORM_OK;
    orm_status rc = copy_query(c, relation->target, edge, &copy);
    if (rc == ORM_OK)
        memcpy((char *)query + at, &copy, sizeof(copy));
    return rc;
}

static orm_status copy_query(struct copying *c, const orm_model *model, const orm_query *query,
                             orm_query **out)
{
    size_t size = query_size(model);
    orm_query *copy = ormi_region_aligned(c->region, size);
    if (!copy)
        return ormi_fail_nomem(c->db);
    memcpy(copy, query, size);
    orm_status rc = copy_borrowed(c, model, &copy->where);
    for (unsigned i = 0; i < model->n_relations && rc == ORM_OK; i++) {
        const orm_relation *relation = &model->relations[i];
        rc = copy_edge(c, relation, copy, relation->join);
        if (rc == ORM_OK)
            rc = copy_edge(c, relation, copy, relation->prefetch);
    }
    *out = copy;
    return rc;
}

orm_status ormi_query_copy(orm_db *db, const orm_model *model, const orm_query *query,
                           struct orm_region *region, orm_query **out)
{
    struct copying c = {db, region, 0};
    return copy_query(&c, model, query, out);
}

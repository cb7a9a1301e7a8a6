/* shape_filter.c - filters: from nodes in prefix order to tokens, with every not() at the leaves.
 *
 * What says nothing is left out, at any depth. Filters that hold arrays of filters are walked by
 * recursion, so their depth is bounded.
 */
#include "shape.h"

/* One that is too deep is not empty: it is refused where it becomes SQL. */
static bool is_empty(const orm_filter *filter, int depth)
{
    if (depth >= ORMI_FILTER_DEPTH)
        return false;
    for (unsigned i = 0; i < filter->count && i < ORM_NODES; i++) {
        const orm_node *node = &filter->nodes[i];
        const orm_filter *filters = node->as.blob.data;
        switch (node->op) {
        case ORM_OP_AND:
        case ORM_OP_OR:
        case ORM_OP_NOT:
            break;
        case ORM_OP_ALL_OF:
        case ORM_OP_ANY_OF:
            for (size_t k = 0; k < node->as.blob.size; k++)
                if (!is_empty(&filters[k], depth + 1))
                    return false;
            break;
        default:
            return false;
        }
    }
    return filter->fault == ORM_FILTER_OK;
}

bool ormi_filter_is_empty(const orm_filter *filter)
{
    return is_empty(filter, 0);
}

/* ---- Walking ---- */

/* A filter that is being walked, and its next node. */
struct filter_walk {
    struct ormi_shape *shape;
    const orm_filter *filter;
    unsigned at;
};

static void misuse_filter(struct ormi_shape *shape, const orm_model *model, const char *message)
{
    if (shape->status == ORM_OK)
        shape->status = ormi_fail(shape->db, ORM_MISUSE, model->name, NULL, "%s", message);
}

static bool walk_node(struct filter_walk *w, const orm_model *model, bool negated);
static bool walk_filter(struct ormi_shape *shape, const orm_model *model, const orm_filter *filter,
                        bool negated);

/* Operands that are joined, between begin_chain and end_chain. */
struct chain {
    size_t start;
    uint32_t count;
};

static struct chain begin_chain(struct ormi_shape *shape, bool all)
{
    struct chain chain = {shape->size, 0};
    ormi_shape_byte(shape, all ? ORMI_T_AND : ORMI_T_OR);
    ormi_shape_bytes(shape, &chain.count, sizeof(chain.count));
    return chain;
}

/* False, with nothing written, if there were no operands. */
static bool end_chain(struct ormi_shape *shape, const struct chain *chain)
{
    if (shape->status != ORM_OK)
        return true;
    if (chain->count == 0)
        shape->size = chain->start;
    else
        memcpy(shape->key + chain->start + 1, &chain->count, sizeof(chain->count));
    return chain->count > 0;
}

static bool walk_chain(struct filter_walk *w, const orm_model *model, const orm_node *node,
                       bool negated)
{
    struct chain chain = begin_chain(w->shape, (node->op == ORM_OP_AND) != negated);
    for (int32_t i = 0; i < node->extra && w->shape->status == ORM_OK; i++)
        chain.count += walk_node(w, model, negated);
    return end_chain(w->shape, &chain);
}

static bool walk_list(struct ormi_shape *shape, const orm_model *model, const orm_node *node,
                      bool negated)
{
    const orm_filter *filters = node->as.blob.data;
    struct chain chain = begin_chain(shape, (node->op == ORM_OP_ALL_OF) != negated);
    for (size_t i = 0; i < node->as.blob.size && shape->status == ORM_OK; i++)
        chain.count += walk_filter(shape, model, &filters[i], negated);
    return end_chain(shape, &chain);
}

static void write_everything(struct ormi_shape *shape, bool negated)
{
    ormi_shape_byte(shape, ORMI_T_TRUE | (negated ? ORMI_T_NOT : 0u));
}

/* none(f) is the complement of any(f), every(f) that of any(not f). */
static void walk_related(struct filter_walk *w, const orm_model *model, const orm_node *node,
                         bool negated)
{
    struct ormi_shape *shape = w->shape;
    size_t start = shape->size;
    bool every = node->op == ORM_OP_EVERY, none = node->op == ORM_OP_NONE;
    if (node->index >= model->n_relations) {
        misuse_filter(shape, model,
                      "the filter goes through a relation that the model does not have");
        return;
    }
    if (negated != (none || every))
        ormi_shape_byte(shape, ORMI_T_RELATED | ORMI_T_NOT);
    else
        ormi_shape_byte(shape, ORMI_T_RELATED);
    ormi_shape_number(shape, node->index);
    ormi_shape_byte(shape, 1);
    bool some = node->extra == 1 && walk_node(w, model->relations[node->index].target, every);
    if (some || shape->status != ORM_OK)
        return;
    shape->key[shape->size - 1] = 0;
    if (every) {
        shape->size = start;
        write_everything(shape, negated);
    }
}

static void walk_count(struct ormi_shape *shape, const orm_model *model, const orm_node *node,
                       bool negated)
{
    if (node->index >= model->n_relations) {
        misuse_filter(shape, model, "the filter counts a relation that the model does not have");
        return;
    }
    bool unequal = node->extra == ORM_OP_NE;
    ormi_shape_condition(shape, ORMI_T_COUNT_OF, negated != unequal, node->index,
                         unequal ? ORM_OP_EQ : (unsigned)node->extra);
    ormi_shape_value(shape, orm_value_int(node->as.i));
}

/* A condition on a column. */
static void walk_leaf(struct filter_walk *w, const orm_model *model, const orm_node *node,
                      bool negated)
{
    if (node->index >= model->n_columns || node->op == ORM_OP_OPERAND || node->op > ORM_OP_GLOB ||
        node->op == 0) {
        misuse_filter(w->shape, model,
                      "the filter is not one that the functions of the model have made");
        return;
    }
    if (node->op == ORM_OP_PATH) {
        const orm_node *operand = w->at < w->filter->count ? &w->filter->nodes[w->at++] : node;
        ormi_shape_path(w->shape, model, node, operand, negated);
    } else if (node->op == ORM_OP_PART) {
        ormi_shape_part(w->shape, model, node, negated);
    } else if (node->op == ORM_OP_IN || node->op == ORM_OP_NOT_IN) {
        ormi_shape_in(w->shape, model, node, negated != (node->op == ORM_OP_NOT_IN));
    } else if (node->op >= ORM_OP_CONTAINS) {
        ormi_shape_text(w->shape, model, node, negated);
    } else {
        ormi_shape_leaf(w->shape, model, node, negated);
    }
}

/* The usual condition: a column compared with a number of its own type. */
static bool walk_number(struct ormi_shape *shape, const orm_model *model, const orm_node *node,
                        bool negated)
{
    orm_value value;
    if (node->op < ORM_OP_EQ || node->op > ORM_OP_GE || node->index >= model->n_columns)
        return false;
    value.type = node->type;
    value.scale = node->extra;
    memcpy(&value.as, &node->as, sizeof(value.as));
    if (!ormi_is_own_form(&model->columns[node->index], &value))
        return false;
    bool unequal = node->op == ORM_OP_NE;
    ormi_shape_condition(shape, ORMI_T_COMPARE, negated != unequal, node->index,
                         unequal ? ORM_OP_EQ : node->op);
    ormi_shape_value(shape, value);
    return true;
}

/* The part of the filter that begins with the next node; false: it is empty. */
static bool walk_node(struct filter_walk *w, const orm_model *model, bool negated)
{
    struct ormi_shape *shape = w->shape;
    if (w->at >= w->filter->count) {
        misuse_filter(shape, model,
                      "the filter is not one that the functions of the model have made");
        return true;
    }
    const orm_node *node = &w->filter->nodes[w->at++];
    switch (node->op) {
    case ORM_OP_AND:
    case ORM_OP_OR:
        return walk_chain(w, model, node, negated);
    case ORM_OP_NOT:
        return walk_node(w, model, !negated);
    case ORM_OP_ALL_OF:
    case ORM_OP_ANY_OF:
        return walk_list(shape, model, node, negated);
    case ORM_OP_EVERYTHING:
        write_everything(shape, negated);
        return true;
    case ORM_OP_IS:
    case ORM_OP_ANY:
    case ORM_OP_NONE:
    case ORM_OP_EVERY:
        walk_related(w, model, node, negated);
        return true;
    case ORM_OP_COUNT_OF:
        walk_count(shape, model, node, negated);
        return true;
    default:
        if (!walk_number(shape, model, node, negated))
            walk_leaf(w, model, node, negated);
        return true;
    }
}

static bool walk_filter(struct ormi_shape *shape, const orm_model *model, const orm_filter *filter,
                        bool negated)
{
    struct filter_walk w = {shape, filter, 0};
    if (shape->status != ORM_OK)
        return true;
    switch (filter->fault) {
    case ORM_FILTER_OK:
        break;
    case ORM_FILTER_TOO_LONG:
        misuse_filter(
            shape, model,
            "the filter has more than 12 parts: M_all_of and M_any_of take any number, from an "
            "array");
        return true;
    default:
        misuse_filter(shape, model, "the filter has an array that is NULL");
        return true;
    }
    if (filter->count == 0)
        return false;
    if (filter->count > ORM_NODES || shape->depth >= ORMI_FILTER_DEPTH) {
        misuse_filter(shape, model,
                      shape->depth >= ORMI_FILTER_DEPTH
                          ? ORMI_FILTER_TOO_DEEP
                          : "the filter is not one that the functions of the model have made");
        return true;
    }
    shape->depth++;
    bool some = walk_node(&w, model, negated);
    shape->depth--;
    return some;
}

bool ormi_shape_filter(struct ormi_shape *shape, const orm_model *model, const orm_filter *filter)
{
    return walk_filter(shape, model, filter, false);
}

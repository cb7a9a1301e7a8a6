/* filter.c - the makers of filters, orders and changes: plain values, from plain values.
 *
 * Nothing here knows a model or allocates. A filter is its nodes in prefix order; only those that
 * count says are filled. One that cannot be made carries its fault, and is not empty, so that the
 * call that gets it answers it rather than "all rows".
 *
 * A maker returns one variable, whose address nothing is passed that is not inline (that is why
 * nodes are copied by a loop): then compilers make the filter where the caller wants it.
 */
#include "orm.h"

#include <string.h>

/* ---- Filters ---- */

static inline void begin_filter(orm_filter *filter)
{
    filter->count = 0;
    filter->fault = ORM_FILTER_OK;
}

static inline void spoil(orm_filter *filter, unsigned fault)
{
    filter->count = 0;
    filter->fault = (uint16_t)fault;
}

static bool is_zero(const orm_filter *filter)
{
    return filter->count == 0 && filter->fault == ORM_FILTER_OK;
}

/* One more node, for which there is room. */
static inline orm_node *add_node(orm_filter *filter, orm_op op, unsigned index)
{
    orm_node *node = &filter->nodes[filter->count++];
    node->op = (uint8_t)op;
    node->type = ORM_VALUE_NULL;
    node->index = (uint16_t)index;
    node->extra = 0;
    node->as.blob.data = NULL;
    node->as.blob.size = 0;
    return node;
}

/* The nodes of part from number first on, or its fault. */
static inline void append(orm_filter *filter, const orm_filter *part, unsigned first)
{
    if (filter->fault != ORM_FILTER_OK)
        return;
    if (part->fault != ORM_FILTER_OK)
        spoil(filter, part->fault);
    else if (part->count - first > ORM_NODES - (unsigned)filter->count)
        spoil(filter, ORM_FILTER_TOO_LONG);
    else
        for (unsigned i = first; i < part->count; i++)
            filter->nodes[filter->count++] = part->nodes[i];
}

static inline void set_value(orm_node *node, const orm_value *value)
{
    node->type = value->type;
    memcpy(&node->as, &value->as, sizeof(node->as));
}

static inline void add_node_with(orm_filter *filter, orm_op op, unsigned column,
                                 const orm_value *value)
{
    orm_node *node = add_node(filter, op, column);
    set_value(node, value);
    node->extra = value->scale;
}

orm_filter orm_filter_value(orm_op op, unsigned column, orm_value value)
{
    orm_filter filter;
    begin_filter(&filter);
    add_node_with(&filter, op, column, &value);
    return filter;
}

orm_filter orm_filter_between(unsigned column, orm_value low, orm_value high)
{
    orm_filter filter;
    begin_filter(&filter);
    add_node(&filter, ORM_OP_AND, 0)->extra = 2;
    add_node_with(&filter, ORM_OP_GE, column, &low);
    add_node_with(&filter, ORM_OP_LE, column, &high);
    return filter;
}

orm_filter orm_filter_null(orm_op op, unsigned column)
{
    orm_filter filter;
    begin_filter(&filter);
    add_node(&filter, op, column);
    return filter;
}

/* A node for an array of count elements. */
static inline orm_node *add_array(orm_filter *filter, orm_op op, unsigned index, const void *data,
                                  size_t count)
{
    orm_node *node = add_node(filter, op, index);
    node->as.blob.data = data;
    node->as.blob.size = count;
    if (!data && count > 0)
        spoil(filter, ORM_FILTER_NO_ARRAY);
    return node;
}

orm_filter orm_filter_in(orm_op op, unsigned column, orm_items items)
{
    orm_filter filter;
    begin_filter(&filter);
    add_array(&filter, op, column, items.data, items.count)->extra = (int32_t)items.size;
    return filter;
}

orm_filter orm_filter_field(orm_op op, unsigned column, unsigned other)
{
    orm_filter filter;
    begin_filter(&filter);
    orm_node *node = add_node(&filter, ORM_OP_FIELD, column);
    node->extra = (int32_t)op;
    node->as.i = other;
    return filter;
}

orm_filter orm_filter_part(orm_op op, orm_part part, unsigned column, orm_value value)
{
    orm_filter filter;
    begin_filter(&filter);
    orm_node *node = add_node(&filter, ORM_OP_PART, column);
    set_value(node, &value);
    node->extra = (int32_t)((unsigned)op | (unsigned)part << 8);
    return filter;
}

orm_filter orm_filter_path(orm_op op, unsigned column, const char *path, orm_value value)
{
    orm_filter filter;
    begin_filter(&filter);
    orm_node *node = add_node(&filter, ORM_OP_PATH, column);
    node->extra = (int32_t)op;
    node->as.blob.data = path;
    add_node_with(&filter, ORM_OP_OPERAND, column, &value);
    return filter;
}

orm_filter orm_filter_through(orm_op op, unsigned relation, const orm_filter *part)
{
    orm_filter filter;
    bool all = op == ORM_OP_EVERY && is_zero(part);
    begin_filter(&filter);
    add_node(&filter, all ? ORM_OP_EVERYTHING : op, all ? 0 : relation)->extra = !is_zero(part);
    append(&filter, part, 0);
    return filter;
}

orm_filter orm_filter_count(orm_op op, unsigned relation, int64_t number)
{
    orm_filter filter;
    begin_filter(&filter);
    orm_node *node = add_node(&filter, ORM_OP_COUNT_OF, relation);
    node->extra = (int32_t)op;
    node->as.i = number;
    return filter;
}

/* A filter that joins operands by op itself gives them to the one that is made. */
static inline void append_operands(orm_filter *filter, orm_op op, const orm_filter *part)
{
    bool same = part->count > 0 && part->nodes[0].op == op;
    int32_t operands = same ? part->nodes[0].extra : 1;
    append(filter, part, same);
    if (filter->fault == ORM_FILTER_OK)
        filter->nodes[0].extra += operands;
}

orm_filter orm_filter_both(orm_op op, const orm_filter *a, const orm_filter *b)
{
    orm_filter filter;
    begin_filter(&filter);
    if (is_zero(a) || is_zero(b)) {
        append(&filter, a, 0);
        append(&filter, b, 0);
    } else {
        add_node(&filter, op, 0);
        append_operands(&filter, op, a);
        append_operands(&filter, op, b);
    }
    return filter;
}

orm_filter orm_filter_not(const orm_filter *part)
{
    orm_filter filter;
    begin_filter(&filter);
    bool twice = part->count > 0 && part->nodes[0].op == ORM_OP_NOT;
    if (!twice && !is_zero(part))
        add_node(&filter, ORM_OP_NOT, 0);
    append(&filter, part, twice);
    return filter;
}

orm_filter orm_filter_list(orm_op op, const orm_filter *filters, size_t count)
{
    orm_filter filter;
    begin_filter(&filter);
    if (count > 0)
        add_array(&filter, op, 0, filters, count);
    return filter;
}

orm_filter orm_filter_everything(void)
{
    orm_filter filter;
    begin_filter(&filter);
    add_node(&filter, ORM_OP_EVERYTHING, 0);
    return filter;
}

/* ---- Orders ---- */

orm_order orm_order_through(unsigned relation, orm_order order)
{
    if (!(order.flags & ORM_ORDER_USED))
        return order;
    if (order.length == ORM_ORDER_PATH) {
        order.flags |= ORM_ORDER_TOO_LONG;
        return order;
    }
    memmove(&order.path[1], &order.path[0], order.length * sizeof(*order.path));
    order.path[0] = (uint16_t)relation;
    order.length++;
    return order;
}

/* ---- Changes ---- */

static orm_set begin_set(orm_set_kind kind, unsigned column)
{
    orm_set set;
    set.kind = (uint8_t)kind;
    set.column = (uint16_t)column;
    set.other = 0;
    set.value = set.otherwise = orm_value_null();
    begin_filter(&set.condition);
    return set;
}

orm_set orm_set_value(orm_set_kind kind, unsigned column, orm_value value)
{
    orm_set set = begin_set(kind, column);
    set.value = value;
    return set;
}

orm_set orm_set_field(unsigned column, unsigned other)
{
    orm_set set = begin_set(ORM_SET_FIELD, column);
    set.other = (uint16_t)other;
    return set;
}

orm_set orm_set_if(unsigned column, const orm_filter *condition, orm_value value,
                   orm_value otherwise)
{
    orm_set set = begin_set(ORM_SET_IF, column);
    set.value = value;
    set.otherwise = otherwise;
    append(&set.condition, condition, 0);
    return set;
}

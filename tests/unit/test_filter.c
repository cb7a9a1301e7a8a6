/* test_filter.c - filters, orders and changes as values: what their makers write into them, what
 * they leave out, and how one that cannot be made tells. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "query.h"

static const orm_filter none;

static orm_filter equal(int64_t value)
{
    return orm_filter_value(ORM_OP_EQ, 3, orm_value_int(value));
}

/* The makers that take filters, of filters without a name. */
static orm_filter both(orm_op op, orm_filter a, orm_filter b)
{
    return orm_filter_both(op, &a, &b);
}

static orm_filter not(orm_filter filter)
{
    return orm_filter_not(&filter);
}

static orm_filter through(orm_op op, orm_filter filter)
{
    return orm_filter_through(op, 1, &filter);
}

/* A filter's operators, one letter each. */
static const char *ops(const orm_filter *filter)
{
    static const char letters[] = "?&|!AO1irnecEN<{>}fpPoIXzZ";
    static char text[ORM_NODES + 1];
    for (unsigned i = 0; i < filter->count; i++)
        text[i] = letters[filter->nodes[i].op];
    text[filter->count] = '\0';
    return text;
}

static void assert_same(const orm_filter *a, const orm_filter *b)
{
    assert_int_equal(a->count, b->count);
    assert_int_equal(a->fault, b->fault);
    assert_memory_equal(a->nodes, b->nodes, a->count * sizeof(*a->nodes));
}

static void test_one_condition(void **state)
{
    (void)state;
    orm_filter filter = orm_filter_value(ORM_OP_LT, 7, orm_value_decimal(orm_decimal_of(105, 2)));
    assert_int_equal(filter.count, 1);
    assert_int_equal(filter.fault, ORM_FILTER_OK);
    assert_int_equal(filter.nodes[0].op, ORM_OP_LT);
    assert_int_equal(filter.nodes[0].index, 7);
    assert_int_equal(filter.nodes[0].type, ORM_VALUE_DECIMAL);
    assert_int_equal(filter.nodes[0].extra, 2);
    assert_int_equal(filter.nodes[0].as.i, 105);
    filter = orm_filter_between(1, orm_value_int(5), orm_value_int(6));
    assert_string_equal(ops(&filter), "&}{");
    filter = orm_filter_path(ORM_OP_GT, 2, "$.a", orm_value_int(5));
    assert_string_equal(ops(&filter), "Po");
    assert_int_equal(filter.nodes[1].as.i, 5);
    filter = orm_filter_part(ORM_OP_EQ, ORM_PART_DAY, 2, orm_value_int(31));
    assert_int_equal(filter.nodes[0].extra, ORM_OP_EQ | ORM_PART_DAY << 8);
    filter = orm_filter_everything();
    assert_string_equal(ops(&filter), "1");
    assert_false(ormi_filter_is_empty(&filter));
}

/* No condition is left out by all that joins conditions. */
static void test_nothing(void **state)
{
    (void)state;
    const orm_filter one = equal(1);
    orm_filter filter = both(ORM_OP_AND, none, one);
    assert_same(&filter, &one);
    filter = both(ORM_OP_OR, one, none);
    assert_same(&filter, &one);
    filter = both(ORM_OP_OR, none, none);
    assert_true(ormi_filter_is_empty(&filter));
    filter = not(none);
    assert_true(ormi_filter_is_empty(&filter));
    filter = orm_filter_list(ORM_OP_ANY_OF, NULL, 0);
    assert_true(ormi_filter_is_empty(&filter));
    filter = through(ORM_OP_EVERY, none);
    assert_string_equal(ops(&filter), "1");
    filter = through(ORM_OP_ANY, none);
    assert_string_equal(ops(&filter), "r");
    assert_int_equal(filter.nodes[0].extra, 0);
    filter = through(ORM_OP_ANY, one);
    assert_string_equal(ops(&filter), "rE");
    assert_int_equal(filter.nodes[0].extra, 1);
}

/* What says nothing is empty however it is wrapped; what says something is not. */
static void test_emptiness(void **state)
{
    (void)state;
    orm_filter all[3] = {none, none, none}, nested[2] = {none, none};
    nested[1] = orm_filter_list(ORM_OP_ANY_OF, all, 3);
    orm_filter filter = not(orm_filter_list(ORM_OP_ALL_OF, nested, 2));
    assert_true(ormi_filter_is_empty(&filter));
    filter = both(ORM_OP_AND, filter, filter);
    assert_true(ormi_filter_is_empty(&filter));
    orm_filter every = through(ORM_OP_EVERY, filter);
    assert_false(ormi_filter_is_empty(&every));
    all[2] = equal(1);
    assert_false(ormi_filter_is_empty(&filter));
    all[2] = through(ORM_OP_NONE, none);
    assert_false(ormi_filter_is_empty(&filter));
    all[2] = none;
    all[2].fault = ORM_FILTER_TOO_LONG;
    assert_false(ormi_filter_is_empty(&filter));
}

/* Operands of the same kind stand side by side, in order. */
static void test_flat(void **state)
{
    (void)state;
    orm_filter left = both(ORM_OP_AND, equal(1), equal(2));
    orm_filter right = both(ORM_OP_AND, equal(3), equal(4));
    orm_filter filter = both(ORM_OP_AND, left, right);
    assert_string_equal(ops(&filter), "&EEEE");
    assert_int_equal(filter.nodes[0].extra, 4);
    for (int i = 1; i <= 4; i++)
        assert_int_equal(filter.nodes[i].as.i, i);
    filter = both(ORM_OP_OR, left, right);
    assert_string_equal(ops(&filter), "|&EE&EE");
    assert_int_equal(filter.nodes[0].extra, 2);
    filter = not(filter);
    assert_string_equal(ops(&filter), "!|&EE&EE");
    filter = not(filter);
    assert_string_equal(ops(&filter), "|&EE&EE");
}

static orm_filter of_length(unsigned n)
{
    orm_filter filter = equal(0);
    for (unsigned i = 3; i <= n; i++)
        filter = both(ORM_OP_AND, filter, equal(i));
    return filter;
}

/* One that is too long says so, also in all that is made of it. */
static void test_too_long(void **state)
{
    (void)state;
    const orm_filter most = of_length(ORM_NODES);
    assert_int_equal(most.count, ORM_NODES);
    assert_int_equal(most.fault, ORM_FILTER_OK);
    const orm_filter filters[9] = {
        of_length(ORM_NODES + 1),
        not(most),
        through(ORM_OP_IS, most),
        both(ORM_OP_OR, most, equal(1)),
        both(ORM_OP_OR, equal(1), most),
        both(ORM_OP_AND, not(most), equal(1)),
        both(ORM_OP_AND, equal(1), not(most)),
        not(not(most)),
        through(ORM_OP_EVERY, not(most)),
    };
    for (size_t i = 0; i < sizeof(filters) / sizeof(*filters); i++) {
        assert_int_equal(filters[i].fault, ORM_FILTER_TOO_LONG);
        assert_int_equal(filters[i].count, 0);
        assert_false(ormi_filter_is_empty(&filters[i]));
    }
}

static void test_arrays(void **state)
{
    (void)state;
    const int64_t numbers[] = {1, 2};
    const orm_filter filters[2] = {equal(1), equal(2)};
    orm_filter filter = orm_filter_in(ORM_OP_NOT_IN, 4, orm_items_int64(numbers, 2));
    assert_ptr_equal(filter.nodes[0].as.blob.data, numbers);
    assert_int_equal(filter.nodes[0].as.blob.size, 2);
    assert_int_equal(filter.nodes[0].extra, sizeof(int64_t));
    filter = orm_filter_list(ORM_OP_ANY_OF, filters, 2);
    assert_ptr_equal(filter.nodes[0].as.blob.data, filters);
    assert_int_equal(filter.nodes[0].as.blob.size, 2);
    filter = orm_filter_in(ORM_OP_IN, 4, orm_items_int64(NULL, 0));
    assert_int_equal(filter.fault, ORM_FILTER_OK);
    filter = orm_filter_in(ORM_OP_IN, 4, orm_items_int64(NULL, 1));
    assert_int_equal(filter.fault, ORM_FILTER_NO_ARRAY);
    filter = both(ORM_OP_AND, equal(1), orm_filter_list(ORM_OP_ALL_OF, NULL, 1));
    assert_int_equal(filter.fault, ORM_FILTER_NO_ARRAY);
}

/* A filter may be made of the one that it replaces. */
static void test_growing(void **state)
{
    (void)state;
    orm_filter filter = equal(1), end = equal(2);
    filter = orm_filter_both(ORM_OP_OR, &filter, &end);
    filter = orm_filter_both(ORM_OP_AND, &end, &filter);
    filter = orm_filter_both(ORM_OP_AND, &filter, &filter);
    assert_string_equal(ops(&filter), "&E|EEE|EE");
    filter = orm_filter_not(&filter);
    filter = orm_filter_through(ORM_OP_ANY, 1, &filter);
    assert_string_equal(ops(&filter), "r!&E|EEE|EE");
    assert_int_equal(filter.nodes[7].as.i, 2);
    assert_int_equal(filter.nodes[9].as.i, 1);
    filter = orm_filter_not(&filter);
    filter = orm_filter_not(&filter);
    assert_string_equal(ops(&filter), "r!&E|EEE|EE");
}

/* A copy is a filter of its own. */
static void test_copies(void **state)
{
    (void)state;
    orm_filter filter = of_length(5), copy = filter, other;
    memset(&other, 0xff, sizeof(other));
    other = filter;
    memset(&filter, 0, sizeof(filter));
    assert_same(&copy, &other);
    assert_string_equal(ops(&other), "&EEEE");
}

static void test_orders(void **state)
{
    (void)state;
    orm_order order = orm_order_of(9, ORM_ORDER_DESC);
    for (unsigned i = 0; i < ORM_ORDER_PATH; i++)
        order = orm_order_through(i, order);
    assert_int_equal(order.flags, ORM_ORDER_USED | ORM_ORDER_DESC);
    assert_int_equal(order.length, ORM_ORDER_PATH);
    assert_int_equal(order.index, 9);
    for (unsigned i = 0; i < ORM_ORDER_PATH; i++)
        assert_int_equal(order.path[i], ORM_ORDER_PATH - 1 - i);
    order = orm_order_through(1, order);
    assert_true(order.flags & ORM_ORDER_TOO_LONG);
    order = orm_order_through(1, (orm_order){0, 0, 0, {0}});
    assert_int_equal(order.flags, 0);
    assert_int_equal(order.length, 0);
}

static void test_sets(void **state)
{
    (void)state;
    orm_set set = orm_set_value(ORM_SET_ADD, 3, orm_value_int(-5));
    assert_int_equal(set.kind, ORM_SET_ADD);
    assert_int_equal(set.column, 3);
    assert_int_equal(set.value.as.i, -5);
    set = orm_set_field(3, 4);
    assert_int_equal(set.kind, ORM_SET_FIELD);
    assert_int_equal(set.other, 4);
    const orm_filter condition = equal(1);
    set = orm_set_if(3, &condition, orm_value_int(1), orm_value_null());
    assert_int_equal(set.kind, ORM_SET_IF);
    assert_string_equal(ops(&set.condition), "E");
    assert_int_equal(set.otherwise.type, ORM_VALUE_NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_one_condition), cmocka_unit_test(test_nothing),
        cmocka_unit_test(test_emptiness),     cmocka_unit_test(test_flat),
        cmocka_unit_test(test_too_long),      cmocka_unit_test(test_arrays),
        cmocka_unit_test(test_growing),       cmocka_unit_test(test_copies),
        cmocka_unit_test(test_orders),        cmocka_unit_test(test_sets),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

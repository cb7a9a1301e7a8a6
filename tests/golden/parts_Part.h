/* parts_Part.h - made by ormgen 0.1.0 from parts.yaml. Do not edit: change the schema.
 * The model Part; parts.h tells what its functions do. */
#ifndef PARTS_PART_H
#define PARTS_PART_H

#include "parts_Part_types.h"
#include "parts_Maker_types.h"

#ifdef __cplusplus
extern "C" {
#endif

struct parts_Part {
    orm_row orm_;
    parts_Maker_id maker_kind;
    int32_t number;
    const char *title;
    struct parts_Maker *maker;
};

parts_Part parts_Part_defaults(void);
parts_Part_id parts_Part_key(const parts_Part *row);
ORM_MUST_USE orm_status parts_Part_validate(const parts_Part *row, orm_error *error);
ORM_MUST_USE orm_status parts_Part_insert(orm_db *db, parts_Part *row);
ORM_MUST_USE orm_status parts_Part_insert_many(orm_db *db, parts_Part *rows, size_t count);
ORM_MUST_USE orm_status parts_Part_update(orm_db *db, parts_Part *row);
ORM_MUST_USE orm_status parts_Part_save(orm_db *db, parts_Part *row);
ORM_MUST_USE orm_status parts_Part_delete(orm_db *db, parts_Part_id key);
ORM_MUST_USE orm_status parts_Part_get(orm_db *db, orm_scope *scope, parts_Part_id key,
    parts_Part **out);
ORM_MUST_USE orm_status parts_Part_get_many(orm_db *db, orm_scope *scope,
    const parts_Part_id *keys, size_t count, parts_Part_list *out);
ORM_MUST_USE orm_status parts_Part_all(orm_db *db, orm_scope *scope, parts_Part_list *out);
ORM_MUST_USE orm_status parts_Part_refresh(orm_db *db, parts_Part *row);

ORM_MUST_USE orm_status parts_Part_maker_load(orm_db *db, parts_Part *row);
bool parts_Part_maker_loaded(const parts_Part *row);
void parts_Part_maker_unload(parts_Part *row);

const parts_Maker_list *parts_Part_best_of(const parts_Part *row);
ORM_MUST_USE orm_status parts_Part_best_of_load(orm_db *db, parts_Part *row, parts_Maker_list *out);
const parts_Maker_list *parts_Part_best_of_matching(const parts_Part *row);
int64_t parts_Part_best_of_count(const parts_Part *row);
bool parts_Part_best_of_loaded(const parts_Part *row);
void parts_Part_best_of_unload(parts_Part *row);

struct parts_Part_query {
    uint32_t magic_;
    parts_Part_filter where;
    parts_Part_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const parts_Part *after;
    parts_Maker_ref join_maker, prefetch_maker;
    parts_Maker_ref prefetch_best_of;
    bool count_best_of;
};
#define parts_Part_query(...) \
    parts_Part_ref_of(&(const struct parts_Part_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct parts_Part_query *parts_Part_query_new(orm_scope *scope);
ORM_MUST_USE orm_status parts_Part_select(orm_db *db, orm_scope *scope, parts_Part_ref query,
    parts_Part_list *out);
ORM_MUST_USE orm_status parts_Part_first(orm_db *db, orm_scope *scope, parts_Part_ref query,
    parts_Part **out);
ORM_MUST_USE orm_status parts_Part_one(orm_db *db, orm_scope *scope, parts_Part_ref query,
    parts_Part **out);
ORM_MUST_USE orm_status parts_Part_count(orm_db *db, parts_Part_filter where, int64_t *out);
ORM_MUST_USE orm_status parts_Part_exists(orm_db *db, parts_Part_filter where, bool *out);
ORM_MUST_USE orm_status parts_Part_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, parts_Part_list *out);
ORM_MUST_USE orm_status parts_Part_explain(orm_db *db, orm_scope *scope, parts_Part_ref query,
    const char **out);
ORM_MUST_USE orm_status parts_Part_each_open(orm_db *db, parts_Part_ref query,
    parts_Part_each *each);
ORM_MUST_USE orm_status parts_Part_each_next(parts_Part_each *each, parts_Part **out);
void parts_Part_each_close(parts_Part_each *each);
ORM_MUST_USE orm_status parts_Part_prefetch(orm_db *db, const parts_Part_list *list,
    parts_Part_ref query);
ORM_MUST_USE orm_status parts_Part_prefetch_row(orm_db *db, parts_Part *row, parts_Part_ref query);
ORM_MUST_USE orm_status parts_Part_load_graph(orm_db *db, const parts_Part_list *list, int depth,
    const orm_graph_options *options);
ORM_MUST_USE orm_status parts_Part_update_where(orm_db *db, parts_Part_filter where,
    const parts_Part_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status parts_Part_delete_where(orm_db *db, parts_Part_filter where,
    int64_t *deleted);

#define parts_Part_and(a, b) ORM_FILTER(parts_Part, orm_filter_both(ORM_OP_AND, (a).parts_Part_, (b).parts_Part_))
#define parts_Part_or(a, b) ORM_FILTER(parts_Part, orm_filter_both(ORM_OP_OR, (a).parts_Part_, (b).parts_Part_))
#define parts_Part_not(a) ORM_FILTER(parts_Part, orm_filter_not((a).parts_Part_))
#define parts_Part_all_of(filters, count) ORM_FILTER(parts_Part, orm_filter_list(ORM_OP_ALL_OF, parts_Part_filters_(filters), count))
#define parts_Part_any_of(filters, count) ORM_FILTER(parts_Part, orm_filter_list(ORM_OP_ANY_OF, parts_Part_filters_(filters), count))
#define parts_Part_everything() ORM_FILTER(parts_Part, orm_filter_everything())
#define parts_Part_maker_kind_eq(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_EQ, 0, parts_Maker_id_value_(v)))
#define parts_Part_maker_kind_ne(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_NE, 0, parts_Maker_id_value_(v)))
#define parts_Part_maker_kind_in(values, count) ORM_FILTER(parts_Part, orm_filter_in(ORM_OP_IN, 0, parts_Maker_id_items_(values, count)))
#define parts_Part_maker_kind_not_in(values, count) ORM_FILTER(parts_Part, orm_filter_in(ORM_OP_NOT_IN, 0, parts_Maker_id_items_(values, count)))
#define parts_Part_maker_kind_asc() parts_Part_order_(orm_order_of(0, 0))
#define parts_Part_maker_kind_desc() parts_Part_order_(orm_order_of(0, ORM_ORDER_DESC))
#define parts_Part_number_eq(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_EQ, 1, orm_value_int(+(v))))
#define parts_Part_number_ne(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_NE, 1, orm_value_int(+(v))))
#define parts_Part_number_lt(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_LT, 1, orm_value_int(+(v))))
#define parts_Part_number_le(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_LE, 1, orm_value_int(+(v))))
#define parts_Part_number_gt(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_GT, 1, orm_value_int(+(v))))
#define parts_Part_number_ge(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_GE, 1, orm_value_int(+(v))))
#define parts_Part_number_between(a, b) ORM_FILTER(parts_Part, orm_filter_between(1, orm_value_int(+(a)), orm_value_int(+(b))))
#define parts_Part_number_in(values, count) ORM_FILTER(parts_Part, orm_filter_in(ORM_OP_IN, 1, orm_items_int32(values, count)))
#define parts_Part_number_not_in(values, count) ORM_FILTER(parts_Part, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_int32(values, count)))
#define parts_Part_number_asc() parts_Part_order_(orm_order_of(1, 0))
#define parts_Part_number_desc() parts_Part_order_(orm_order_of(1, ORM_ORDER_DESC))
#define parts_Part_number_sum(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&parts_Part_model_, ORM_SUM, 1, (where).parts_Part_), out)
#define parts_Part_number_avg(db, where, out) orm_aggregate_float(db, orm_aggregate_of(&parts_Part_model_, ORM_AVG, 1, (where).parts_Part_), out)
#define parts_Part_number_min(db, where, out) orm_aggregate_int32(db, orm_aggregate_of(&parts_Part_model_, ORM_MIN, 1, (where).parts_Part_), out)
#define parts_Part_number_max(db, where, out) orm_aggregate_int32(db, orm_aggregate_of(&parts_Part_model_, ORM_MAX, 1, (where).parts_Part_), out)
#define parts_Part_title_eq(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_EQ, 2, orm_value_text(v)))
#define parts_Part_title_ne(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_NE, 2, orm_value_text(v)))
#define parts_Part_title_lt(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_LT, 2, orm_value_text(v)))
#define parts_Part_title_le(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_LE, 2, orm_value_text(v)))
#define parts_Part_title_gt(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_GT, 2, orm_value_text(v)))
#define parts_Part_title_ge(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_GE, 2, orm_value_text(v)))
#define parts_Part_title_between(a, b) ORM_FILTER(parts_Part, orm_filter_between(2, orm_value_text(a), orm_value_text(b)))
#define parts_Part_title_in(values, count) ORM_FILTER(parts_Part, orm_filter_in(ORM_OP_IN, 2, orm_items_text(values, count)))
#define parts_Part_title_not_in(values, count) ORM_FILTER(parts_Part, orm_filter_in(ORM_OP_NOT_IN, 2, orm_items_text(values, count)))
#define parts_Part_title_is_null() ORM_FILTER(parts_Part, orm_filter_null(ORM_OP_IS_NULL, 2))
#define parts_Part_title_not_null() ORM_FILTER(parts_Part, orm_filter_null(ORM_OP_NOT_NULL, 2))
#define parts_Part_title_contains(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_CONTAINS, 2, orm_value_text(v)))
#define parts_Part_title_startswith(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_STARTSWITH, 2, orm_value_text(v)))
#define parts_Part_title_endswith(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_ENDSWITH, 2, orm_value_text(v)))
#define parts_Part_title_icontains(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_ICONTAINS, 2, orm_value_text(v)))
#define parts_Part_title_istartswith(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_ISTARTSWITH, 2, orm_value_text(v)))
#define parts_Part_title_iendswith(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_IENDSWITH, 2, orm_value_text(v)))
#define parts_Part_title_iexact(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_IEXACT, 2, orm_value_text(v)))
#define parts_Part_title_like(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_LIKE, 2, orm_value_text(v)))
#define parts_Part_title_glob(v) ORM_FILTER(parts_Part, orm_filter_value(ORM_OP_GLOB, 2, orm_value_text(v)))
#define parts_Part_title_asc() parts_Part_order_(orm_order_of(2, 0))
#define parts_Part_title_desc() parts_Part_order_(orm_order_of(2, ORM_ORDER_DESC))
#define parts_Part_title_asc_nulls_last() parts_Part_order_(orm_order_of(2, ORM_ORDER_NULLS_LAST))
#define parts_Part_title_desc_nulls_first() parts_Part_order_(orm_order_of(2, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define parts_Part_title_set(v) parts_Part_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_text(v)))
#define parts_Part_title_set_null() parts_Part_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_null()))
#define parts_Part_title_set_if(filter, a, b) parts_Part_set_(orm_set_if(2, (filter).parts_Part_, orm_value_text(a), orm_value_text(b)))
#define parts_Part_maker_edge() orm_edge_of(&parts_Part_model_, 0)
#define parts_Part_maker_is(filter) ORM_FILTER(parts_Part, orm_filter_through(ORM_OP_IS, 0, (filter).parts_Maker_))
#define parts_Part_maker_by(order) parts_Part_order_(orm_order_through(0, parts_Maker_order_of_(order)))
#define parts_Part_best_of_edge() orm_edge_of(&parts_Part_model_, 1)
#define parts_Part_best_of_any(filter) ORM_FILTER(parts_Part, orm_filter_through(ORM_OP_ANY, 1, (filter).parts_Maker_))
#define parts_Part_best_of_none(filter) ORM_FILTER(parts_Part, orm_filter_through(ORM_OP_NONE, 1, (filter).parts_Maker_))
#define parts_Part_best_of_every(filter) ORM_FILTER(parts_Part, orm_filter_through(ORM_OP_EVERY, 1, (filter).parts_Maker_))
#define parts_Part_best_of_count_eq(n) ORM_FILTER(parts_Part, orm_filter_count(ORM_OP_EQ, 1, +(n)))
#define parts_Part_best_of_count_ne(n) ORM_FILTER(parts_Part, orm_filter_count(ORM_OP_NE, 1, +(n)))
#define parts_Part_best_of_count_lt(n) ORM_FILTER(parts_Part, orm_filter_count(ORM_OP_LT, 1, +(n)))
#define parts_Part_best_of_count_le(n) ORM_FILTER(parts_Part, orm_filter_count(ORM_OP_LE, 1, +(n)))
#define parts_Part_best_of_count_gt(n) ORM_FILTER(parts_Part, orm_filter_count(ORM_OP_GT, 1, +(n)))
#define parts_Part_best_of_count_ge(n) ORM_FILTER(parts_Part, orm_filter_count(ORM_OP_GE, 1, +(n)))
#define parts_Part_best_of_count_asc() parts_Part_order_(orm_order_of(1, ORM_ORDER_COUNT))
#define parts_Part_best_of_count_desc() parts_Part_order_(orm_order_of(1, ORM_ORDER_COUNT | ORM_ORDER_DESC))

#ifdef __cplusplus
}
#endif

#endif

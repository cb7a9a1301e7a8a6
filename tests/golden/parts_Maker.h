/* parts_Maker.h - made by ormgen 0.1.0 from parts.yaml. Do not edit: change the schema.
 * The model Maker; parts.h tells what its functions do. */
#ifndef PARTS_MAKER_H
#define PARTS_MAKER_H

#include "parts_Maker_types.h"
#include "parts_Part_types.h"

#ifdef __cplusplus
extern "C" {
#endif

struct parts_Maker {
    orm_row orm_;
    parts_Maker_id kind;
    parts_Maker_id_opt best_maker_kind;
    orm_int32_opt best_number;
    struct parts_Part *best;
};

const char *parts_Maker_kind_to_text(parts_Maker_kind value);
ORM_MUST_USE orm_status parts_Maker_kind_from_text(const char *text, parts_Maker_kind *out);
parts_Maker parts_Maker_defaults(void);
parts_Maker_id parts_Maker_key(const parts_Maker *row);
ORM_MUST_USE orm_status parts_Maker_validate(const parts_Maker *row, orm_error *error);
ORM_MUST_USE orm_status parts_Maker_insert(orm_db *db, parts_Maker *row);
ORM_MUST_USE orm_status parts_Maker_insert_many(orm_db *db, parts_Maker *rows, size_t count);
ORM_MUST_USE orm_status parts_Maker_update(orm_db *db, parts_Maker *row);
ORM_MUST_USE orm_status parts_Maker_save(orm_db *db, parts_Maker *row);
ORM_MUST_USE orm_status parts_Maker_delete(orm_db *db, parts_Maker_id key);
ORM_MUST_USE orm_status parts_Maker_get(orm_db *db, orm_scope *scope, parts_Maker_id key,
    parts_Maker **out);
ORM_MUST_USE orm_status parts_Maker_get_many(orm_db *db, orm_scope *scope,
    const parts_Maker_id *keys, size_t count, parts_Maker_list *out);
ORM_MUST_USE orm_status parts_Maker_all(orm_db *db, orm_scope *scope, parts_Maker_list *out);
ORM_MUST_USE orm_status parts_Maker_refresh(orm_db *db, parts_Maker *row);

ORM_MUST_USE orm_status parts_Maker_best_load(orm_db *db, parts_Maker *row);
bool parts_Maker_best_loaded(const parts_Maker *row);
void parts_Maker_best_unload(parts_Maker *row);

const parts_Part_list *parts_Maker_parts(const parts_Maker *row);
ORM_MUST_USE orm_status parts_Maker_parts_load(orm_db *db, parts_Maker *row, parts_Part_list *out);
const parts_Part_list *parts_Maker_parts_matching(const parts_Maker *row);
int64_t parts_Maker_parts_count(const parts_Maker *row);
bool parts_Maker_parts_loaded(const parts_Maker *row);
void parts_Maker_parts_unload(parts_Maker *row);

struct parts_Maker_query {
    uint32_t magic_;
    parts_Maker_filter where;
    parts_Maker_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const parts_Maker *after;
    parts_Part_ref join_best, prefetch_best;
    parts_Part_ref prefetch_parts;
    bool count_parts;
};
#define parts_Maker_query(...) \
    parts_Maker_ref_of(&(const struct parts_Maker_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct parts_Maker_query *parts_Maker_query_new(orm_scope *scope);
ORM_MUST_USE orm_status parts_Maker_select(orm_db *db, orm_scope *scope, parts_Maker_ref query,
    parts_Maker_list *out);
ORM_MUST_USE orm_status parts_Maker_first(orm_db *db, orm_scope *scope, parts_Maker_ref query,
    parts_Maker **out);
ORM_MUST_USE orm_status parts_Maker_one(orm_db *db, orm_scope *scope, parts_Maker_ref query,
    parts_Maker **out);
ORM_MUST_USE orm_status parts_Maker_count(orm_db *db, parts_Maker_filter where, int64_t *out);
ORM_MUST_USE orm_status parts_Maker_exists(orm_db *db, parts_Maker_filter where, bool *out);
ORM_MUST_USE orm_status parts_Maker_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, parts_Maker_list *out);
ORM_MUST_USE orm_status parts_Maker_explain(orm_db *db, orm_scope *scope, parts_Maker_ref query,
    const char **out);
ORM_MUST_USE orm_status parts_Maker_each_open(orm_db *db, parts_Maker_ref query,
    parts_Maker_each *each);
ORM_MUST_USE orm_status parts_Maker_each_next(parts_Maker_each *each, parts_Maker **out);
void parts_Maker_each_close(parts_Maker_each *each);
ORM_MUST_USE orm_status parts_Maker_prefetch(orm_db *db, const parts_Maker_list *list,
    parts_Maker_ref query);
ORM_MUST_USE orm_status parts_Maker_prefetch_row(orm_db *db, parts_Maker *row,
    parts_Maker_ref query);
ORM_MUST_USE orm_status parts_Maker_load_graph(orm_db *db, const parts_Maker_list *list, int depth,
    const orm_graph_options *options);
ORM_MUST_USE orm_status parts_Maker_update_where(orm_db *db, parts_Maker_filter where,
    const parts_Maker_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status parts_Maker_delete_where(orm_db *db, parts_Maker_filter where,
    int64_t *deleted);

#define parts_Maker_and(a, b) ORM_FILTER(parts_Maker, orm_filter_both(ORM_OP_AND, (a).parts_Maker_, (b).parts_Maker_))
#define parts_Maker_or(a, b) ORM_FILTER(parts_Maker, orm_filter_both(ORM_OP_OR, (a).parts_Maker_, (b).parts_Maker_))
#define parts_Maker_not(a) ORM_FILTER(parts_Maker, orm_filter_not((a).parts_Maker_))
#define parts_Maker_all_of(filters, count) ORM_FILTER(parts_Maker, orm_filter_list(ORM_OP_ALL_OF, parts_Maker_filters_(filters), count))
#define parts_Maker_any_of(filters, count) ORM_FILTER(parts_Maker, orm_filter_list(ORM_OP_ANY_OF, parts_Maker_filters_(filters), count))
#define parts_Maker_everything() ORM_FILTER(parts_Maker, orm_filter_everything())
ORM_FIELDS(parts_Maker_fields_0)
#define parts_Maker_kind_eq(v) ORM_FILTER(parts_Maker, orm_filter_value(ORM_OP_EQ, 0, parts_Maker_id_value_(v)))
#define parts_Maker_kind_ne(v) ORM_FILTER(parts_Maker, orm_filter_value(ORM_OP_NE, 0, parts_Maker_id_value_(v)))
#define parts_Maker_kind_in(values, count) ORM_FILTER(parts_Maker, orm_filter_in(ORM_OP_IN, 0, parts_Maker_id_items_(values, count)))
#define parts_Maker_kind_not_in(values, count) ORM_FILTER(parts_Maker, orm_filter_in(ORM_OP_NOT_IN, 0, parts_Maker_id_items_(values, count)))
#define parts_Maker_kind_field() parts_Maker_fields_0_of_(0)
#define parts_Maker_kind_eq_field(f) ORM_FILTER(parts_Maker, orm_filter_field(ORM_OP_EQ, 0, parts_Maker_fields_0_column_(f)))
#define parts_Maker_kind_ne_field(f) ORM_FILTER(parts_Maker, orm_filter_field(ORM_OP_NE, 0, parts_Maker_fields_0_column_(f)))
#define parts_Maker_kind_asc() parts_Maker_order_(orm_order_of(0, 0))
#define parts_Maker_kind_desc() parts_Maker_order_(orm_order_of(0, ORM_ORDER_DESC))
#define parts_Maker_best_maker_kind_eq(v) ORM_FILTER(parts_Maker, orm_filter_value(ORM_OP_EQ, 1, parts_Maker_id_value_(v)))
#define parts_Maker_best_maker_kind_ne(v) ORM_FILTER(parts_Maker, orm_filter_value(ORM_OP_NE, 1, parts_Maker_id_value_(v)))
#define parts_Maker_best_maker_kind_in(values, count) ORM_FILTER(parts_Maker, orm_filter_in(ORM_OP_IN, 1, parts_Maker_id_items_(values, count)))
#define parts_Maker_best_maker_kind_not_in(values, count) ORM_FILTER(parts_Maker, orm_filter_in(ORM_OP_NOT_IN, 1, parts_Maker_id_items_(values, count)))
#define parts_Maker_best_maker_kind_is_null() ORM_FILTER(parts_Maker, orm_filter_null(ORM_OP_IS_NULL, 1))
#define parts_Maker_best_maker_kind_not_null() ORM_FILTER(parts_Maker, orm_filter_null(ORM_OP_NOT_NULL, 1))
#define parts_Maker_best_maker_kind_field() parts_Maker_fields_0_of_(1)
#define parts_Maker_best_maker_kind_eq_field(f) ORM_FILTER(parts_Maker, orm_filter_field(ORM_OP_EQ, 1, parts_Maker_fields_0_column_(f)))
#define parts_Maker_best_maker_kind_ne_field(f) ORM_FILTER(parts_Maker, orm_filter_field(ORM_OP_NE, 1, parts_Maker_fields_0_column_(f)))
#define parts_Maker_best_maker_kind_asc() parts_Maker_order_(orm_order_of(1, 0))
#define parts_Maker_best_maker_kind_desc() parts_Maker_order_(orm_order_of(1, ORM_ORDER_DESC))
#define parts_Maker_best_maker_kind_asc_nulls_last() parts_Maker_order_(orm_order_of(1, ORM_ORDER_NULLS_LAST))
#define parts_Maker_best_maker_kind_desc_nulls_first() parts_Maker_order_(orm_order_of(1, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define parts_Maker_best_maker_kind_set(v) parts_Maker_set_(orm_set_value(ORM_SET_VALUE, 1, parts_Maker_id_value_(v)))
#define parts_Maker_best_maker_kind_set_null() parts_Maker_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_null()))
#define parts_Maker_best_maker_kind_set_if(filter, a, b) parts_Maker_set_(orm_set_if(1, (filter).parts_Maker_, parts_Maker_id_value_(a), parts_Maker_id_value_(b)))
#define parts_Maker_best_maker_kind_set_field(f) parts_Maker_set_(orm_set_field(1, parts_Maker_fields_0_column_(f)))
#define parts_Maker_best_number_eq(v) ORM_FILTER(parts_Maker, orm_filter_value(ORM_OP_EQ, 2, orm_value_int(+(v))))
#define parts_Maker_best_number_ne(v) ORM_FILTER(parts_Maker, orm_filter_value(ORM_OP_NE, 2, orm_value_int(+(v))))
#define parts_Maker_best_number_lt(v) ORM_FILTER(parts_Maker, orm_filter_value(ORM_OP_LT, 2, orm_value_int(+(v))))
#define parts_Maker_best_number_le(v) ORM_FILTER(parts_Maker, orm_filter_value(ORM_OP_LE, 2, orm_value_int(+(v))))
#define parts_Maker_best_number_gt(v) ORM_FILTER(parts_Maker, orm_filter_value(ORM_OP_GT, 2, orm_value_int(+(v))))
#define parts_Maker_best_number_ge(v) ORM_FILTER(parts_Maker, orm_filter_value(ORM_OP_GE, 2, orm_value_int(+(v))))
#define parts_Maker_best_number_between(a, b) ORM_FILTER(parts_Maker, orm_filter_between(2, orm_value_int(+(a)), orm_value_int(+(b))))
#define parts_Maker_best_number_in(values, count) ORM_FILTER(parts_Maker, orm_filter_in(ORM_OP_IN, 2, orm_items_int32(values, count)))
#define parts_Maker_best_number_not_in(values, count) ORM_FILTER(parts_Maker, orm_filter_in(ORM_OP_NOT_IN, 2, orm_items_int32(values, count)))
#define parts_Maker_best_number_is_null() ORM_FILTER(parts_Maker, orm_filter_null(ORM_OP_IS_NULL, 2))
#define parts_Maker_best_number_not_null() ORM_FILTER(parts_Maker, orm_filter_null(ORM_OP_NOT_NULL, 2))
#define parts_Maker_best_number_asc() parts_Maker_order_(orm_order_of(2, 0))
#define parts_Maker_best_number_desc() parts_Maker_order_(orm_order_of(2, ORM_ORDER_DESC))
#define parts_Maker_best_number_asc_nulls_last() parts_Maker_order_(orm_order_of(2, ORM_ORDER_NULLS_LAST))
#define parts_Maker_best_number_desc_nulls_first() parts_Maker_order_(orm_order_of(2, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define parts_Maker_best_number_set(v) parts_Maker_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_int(+(v))))
#define parts_Maker_best_number_set_null() parts_Maker_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_null()))
#define parts_Maker_best_number_set_if(filter, a, b) parts_Maker_set_(orm_set_if(2, (filter).parts_Maker_, orm_value_int(+(a)), orm_value_int(+(b))))
#define parts_Maker_best_number_add(v) parts_Maker_set_(orm_set_value(ORM_SET_ADD, 2, orm_value_int(+(v))))
#define parts_Maker_best_number_sum(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&parts_Maker_model_, ORM_SUM, 2, (where).parts_Maker_), out)
#define parts_Maker_best_number_avg(db, where, out) orm_aggregate_float(db, orm_aggregate_of(&parts_Maker_model_, ORM_AVG, 2, (where).parts_Maker_), out)
#define parts_Maker_best_number_min(db, where, out) orm_aggregate_int32(db, orm_aggregate_of(&parts_Maker_model_, ORM_MIN, 2, (where).parts_Maker_), out)
#define parts_Maker_best_number_max(db, where, out) orm_aggregate_int32(db, orm_aggregate_of(&parts_Maker_model_, ORM_MAX, 2, (where).parts_Maker_), out)
#define parts_Maker_best_edge() orm_edge_of(&parts_Maker_model_, 0)
#define parts_Maker_best_is(filter) ORM_FILTER(parts_Maker, orm_filter_through(ORM_OP_IS, 0, (filter).parts_Part_))
#define parts_Maker_best_by(order) parts_Maker_order_(orm_order_through(0, parts_Part_order_of_(order)))
#define parts_Maker_parts_edge() orm_edge_of(&parts_Maker_model_, 1)
#define parts_Maker_parts_any(filter) ORM_FILTER(parts_Maker, orm_filter_through(ORM_OP_ANY, 1, (filter).parts_Part_))
#define parts_Maker_parts_none(filter) ORM_FILTER(parts_Maker, orm_filter_through(ORM_OP_NONE, 1, (filter).parts_Part_))
#define parts_Maker_parts_every(filter) ORM_FILTER(parts_Maker, orm_filter_through(ORM_OP_EVERY, 1, (filter).parts_Part_))
#define parts_Maker_parts_count_eq(n) ORM_FILTER(parts_Maker, orm_filter_count(ORM_OP_EQ, 1, +(n)))
#define parts_Maker_parts_count_ne(n) ORM_FILTER(parts_Maker, orm_filter_count(ORM_OP_NE, 1, +(n)))
#define parts_Maker_parts_count_lt(n) ORM_FILTER(parts_Maker, orm_filter_count(ORM_OP_LT, 1, +(n)))
#define parts_Maker_parts_count_le(n) ORM_FILTER(parts_Maker, orm_filter_count(ORM_OP_LE, 1, +(n)))
#define parts_Maker_parts_count_gt(n) ORM_FILTER(parts_Maker, orm_filter_count(ORM_OP_GT, 1, +(n)))
#define parts_Maker_parts_count_ge(n) ORM_FILTER(parts_Maker, orm_filter_count(ORM_OP_GE, 1, +(n)))
#define parts_Maker_parts_count_asc() parts_Maker_order_(orm_order_of(1, ORM_ORDER_COUNT))
#define parts_Maker_parts_count_desc() parts_Maker_order_(orm_order_of(1, ORM_ORDER_COUNT | ORM_ORDER_DESC))

#ifdef __cplusplus
}
#endif

#endif

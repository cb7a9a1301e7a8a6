/* docs.h - made by ormgen 0.1.0 from docs.yaml. Do not edit: change the schema.
 *
 * For each model M of the schema there are the struct M, its key M_id, and the functions below.
 * Those that can fail answer an orm_status, and orm_last_error(db) says what failed and where. A
 * failed call changes nothing, and sets its out-parameters to zero. What is read belongs to the
 * scope, until orm_scope_free.
 *
 * M_defaults   a new row with the schema's defaults; {0} is a new row without them
 * M_key        the key of a row
 * M_validate   checks a row as a write would, without a database: OK, NOT_NULL, INVALID, NOMEM,
 *              MISUSE; error may be NULL
 * M_insert     writes a new row, and sets its key and its automatic fields
 * M_insert_many   writes an array of new rows, all or none; orm_last_error(db)->index tells which
 *              one is refused
 * M_update     writes all columns of the row with this key, but those that only an insert sets;
 *              NOT_FOUND: no row has it
 * M_save       inserts the row, or updates the one that has its key
 * M_delete     deletes the row with a key, and by CASCADE what refers to it; NOT_FOUND: none
 *     Writes look at columns only (author_id, not author) and keep nothing of the row. They answer
 *     OK, UNIQUE, FOREIGN_KEY, NOT_NULL, CHECK, RESTRICTED, INVALID, BAD_VALUE (what the database
 *     computed is no value of its field).
 * M_get, M_get_by_<unique>   the row with a key, or with values that are unique; NOT_FOUND: none
 * M_get_many   the rows of many keys, in their order, NULL where there is none; a key that comes
 *              twice is one object
 * M_all        all rows, in the order of their keys
 * M_refresh    reads a row that came from a scope again, into its place; NOT_FOUND: it is gone
 *     Reads answer OK, BAD_VALUE (a stored value that its type can't hold), NOT_NULL or INVALID (a
 *     key that no row can have).
 *     A view has only what reads; M_key, M_get, M_get_many and M_refresh if it has a key.
 *     Any call with a db may also answer BUSY, FULL, READONLY, IO, CORRUPT, INTERRUPTED, NOMEM,
 *     MISUSE, SCHEMA, ERROR.
 *
 * For each relation r of M, on rows that came from a scope:
 * M_r_load     loads it for the row and for the other rows of its result (orm_options.lazy), in
 *              one statement, two for a ManyToMany, none if it is loaded; a ForeignKey or OneToOne
 *              sets row->r, to NULL where there is no such row
 * M_r          what is loaded: a list, or the row on the other side of a OneToOne; NULL: nothing
 * M_r_matching the list of a query with a condition, a limit or an offset: a part, not the whole
 * M_r_count    the number of related rows: counted (.count_r), else that of the loaded list; -1:
 *              neither
 * M_r_loaded   is it loaded? M_r_unload: forget it, so that the next load reads it again
 * M_r_add, M_r_remove, M_r_set, M_r_clear, M_r_has   the links of a ManyToMany, by keys. Adding
 *              twice is no error. A new link of a key without a row is FOREIGN_KEY, and nothing
 *              changes; for the other calls such a key just has no links. *changed (it may be NULL)
 *              gets the number of rows of the link table that changed. Where links are rows that
 *              must be given values, M_r_add inserts such a row
 * M_r_add_many   adds links of any keys, each a M_r_link {key, other}
 *
 * Filters, orders and changes are values, made by the macros below each model:
 * M_f_eq(v), _ne, _lt, _le, _gt, _ge, _between(a, b), _in(array, n), _not_in, _is_null, _not_null
 *              field f against values: comparisons with NULL are false, but eq(NULL) of a text is
 *              is_null, and ne is all that eq is not
 * M_f_contains(text), _startswith, _endswith; _icontains, _istartswith, _iendswith, _iexact (the
 *              letters of ASCII in both cases); _like, _glob (SQLite's patterns)
 * M_f_year_eq(n), _month_eq, _day_eq, _hour_eq, _date_eq(date)   parts of dates and times
 * M_f_path_eq("$.a.b", orm_value_int(1))   what stands at a path of a json field
 * M_f_lt_field(M_g_field())   a field against another of the same type
 * M_r_is(filter), M_r_any(filter), _none, _every, M_r_count_gt(n)   through relations; a zeroed
 *              filter is any row
 * M_and(a, b), M_or(a, b), M_not(a), M_all_of(array, n), M_any_of(array, n), M_everything()
 *              _and, _or take two, and nest: a filter holds 12 parts, these among them, and arrays
 *              any number. A zeroed filter is no condition
 * M_f_asc(), _desc(), _asc_nulls_last(), _desc_nulls_first(), M_r_by(T_f_asc()), M_r_count_desc()
 * M_f_set(v), _set_null(), _set_if(filter, a, b), _set_field(M_g_field()), M_f_add(v)
 *     Arrays, texts and blobs must live until the call that runs the filter returns.
 *
 * M_query(.where, .order, .limit, .offset, .after, .join_r, .prefetch_r, .count_r)   a query, for
 *              the call it stands in; one that is built step by step, and any in C++: M_query_new,
 *              then M_ref_of(query). limit 0: all; after: the last row of the page before. A
 *              prefetched to-many edge has all of that for each parent but after; a to-one edge has
 *              only edges
 * M_select     the rows of a query. M_first: the first, NULL if there is none. M_one: the only one;
 *              NOT_FOUND, MULTIPLE
 * M_count, M_exists, M_f_sum(db, filter, &out), _avg, _min, _max   over the rows of a filter; a
 *              zeroed one is all rows; no value at all is NULL
 * M_each_open, M_each_next, M_each_close   the rows one by one, in constant memory: a row lives
 *              until the next call; NULL at the end; an opened cursor must be closed
 * M_from_sql   rows of M from SQL that names M's columns; n params for ?1 and on
 * M_explain    SQL and plan of a query, as text in the scope
 * M_prefetch, M_prefetch_row   load the edges of a query for rows that are there. M_load_graph: all
 *              relations to a depth (-1: all that can be reached), each key one object
 * M_update_where, M_delete_where   change all rows of a filter, which must not be zeroed; the
 *              number of rows goes to the last argument, which may be NULL
 *     They answer what reads and writes answer, and INVALID (a value that its field can't have, an
 *     edge with what it can't have), MISUSE (a filter or query that can't be used: the message
 *     says why).
 */
#ifndef DOCS_H
#define DOCS_H

#include <orm.h>

#if ORM_VERSION_NUMBER < 100
#error "orm.h is older than the ormgen that wrote this file: use the same version of both"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct docs_Order docs_Order;

typedef struct docs_Order_list {
    docs_Order **items;
    size_t count;
} docs_Order_list;

typedef struct docs_Order_id {
    const char *shop;
    int64_t number;
} docs_Order_id;

ORM_QUERY_TYPES(docs_Order)

/* ---- Order ---- */

/* What was bought.
 *
 * One line for each. */
struct docs_Order {
    orm_row orm_;
    /* When it came. */
    orm_datetime created;
    /* In two
     * lines. */
    const char *shop;
    int64_t number;
    orm_int64_opt payer;
    /* What it replaces. */
    const char *before_shop;
    orm_int64_opt before_number;
    struct docs_Order *before;
    /* With whom. */
    struct docs_Order *paid;
    /* The same, by another name. */
    struct docs_Order *billed;
};

docs_Order docs_Order_defaults(void);
docs_Order_id docs_Order_key(const docs_Order *row);
ORM_MUST_USE orm_status docs_Order_validate(const docs_Order *row, orm_error *error);
ORM_MUST_USE orm_status docs_Order_insert(orm_db *db, docs_Order *row);
ORM_MUST_USE orm_status docs_Order_insert_many(orm_db *db, docs_Order *rows, size_t count);
ORM_MUST_USE orm_status docs_Order_update(orm_db *db, docs_Order *row);
ORM_MUST_USE orm_status docs_Order_save(orm_db *db, docs_Order *row);
ORM_MUST_USE orm_status docs_Order_delete(orm_db *db, docs_Order_id key);
ORM_MUST_USE orm_status docs_Order_get(orm_db *db, orm_scope *scope, docs_Order_id key,
    docs_Order **out);
ORM_MUST_USE orm_status docs_Order_get_by_before(orm_db *db, orm_scope *scope,
    const char *before_shop, int64_t before_number, docs_Order **out);
ORM_MUST_USE orm_status docs_Order_get_many(orm_db *db, orm_scope *scope,
    const docs_Order_id *keys, size_t count, docs_Order_list *out);
ORM_MUST_USE orm_status docs_Order_all(orm_db *db, orm_scope *scope, docs_Order_list *out);
ORM_MUST_USE orm_status docs_Order_refresh(orm_db *db, docs_Order *row);

ORM_MUST_USE orm_status docs_Order_before_load(orm_db *db, docs_Order *row);
bool docs_Order_before_loaded(const docs_Order *row);
void docs_Order_before_unload(docs_Order *row);

ORM_MUST_USE orm_status docs_Order_paid_load(orm_db *db, docs_Order *row);
bool docs_Order_paid_loaded(const docs_Order *row);
void docs_Order_paid_unload(docs_Order *row);

ORM_MUST_USE orm_status docs_Order_billed_load(orm_db *db, docs_Order *row);
bool docs_Order_billed_loaded(const docs_Order *row);
void docs_Order_billed_unload(docs_Order *row);

/* Who knows whom. */
const docs_Order_list *docs_Order_twins(const docs_Order *row);
ORM_MUST_USE orm_status docs_Order_twins_load(orm_db *db, docs_Order *row, docs_Order_list *out);
const docs_Order_list *docs_Order_twins_matching(const docs_Order *row);
int64_t docs_Order_twins_count(const docs_Order *row);
bool docs_Order_twins_loaded(const docs_Order *row);
void docs_Order_twins_unload(docs_Order *row);
ORM_MUST_USE orm_status docs_Order_twins_add(orm_db *db, docs_Order_id key,
    const docs_Order_id *keys, size_t count, int64_t *changed);
ORM_LINK(docs_Order_twins_link, docs_Order_id, docs_Order_id)
ORM_MUST_USE orm_status docs_Order_twins_add_many(orm_db *db, const docs_Order_twins_link *links,
    size_t count, int64_t *changed);
ORM_MUST_USE orm_status docs_Order_twins_set(orm_db *db, docs_Order_id key,
    const docs_Order_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status docs_Order_twins_remove(orm_db *db, docs_Order_id key,
    const docs_Order_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status docs_Order_twins_clear(orm_db *db, docs_Order_id key, int64_t *changed);
ORM_MUST_USE orm_status docs_Order_twins_has(orm_db *db, docs_Order_id key, docs_Order_id other,
    bool *out);

docs_Order *docs_Order_after(const docs_Order *row);
ORM_MUST_USE orm_status docs_Order_after_load(orm_db *db, docs_Order *row);
bool docs_Order_after_loaded(const docs_Order *row);
void docs_Order_after_unload(docs_Order *row);

struct docs_Order_query {
    uint32_t magic_;
    docs_Order_filter where;
    docs_Order_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const docs_Order *after;
    docs_Order_ref join_before, prefetch_before;
    docs_Order_ref join_paid, prefetch_paid;
    docs_Order_ref join_billed, prefetch_billed;
    docs_Order_ref prefetch_twins;
    bool count_twins;
    docs_Order_ref join_after, prefetch_after;
};
#define docs_Order_query(...) \
    docs_Order_ref_of(&(const struct docs_Order_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct docs_Order_query *docs_Order_query_new(orm_scope *scope);
ORM_MUST_USE orm_status docs_Order_select(orm_db *db, orm_scope *scope, docs_Order_ref query,
    docs_Order_list *out);
ORM_MUST_USE orm_status docs_Order_first(orm_db *db, orm_scope *scope, docs_Order_ref query,
    docs_Order **out);
ORM_MUST_USE orm_status docs_Order_one(orm_db *db, orm_scope *scope, docs_Order_ref query,
    docs_Order **out);
ORM_MUST_USE orm_status docs_Order_count(orm_db *db, docs_Order_filter where, int64_t *out);
ORM_MUST_USE orm_status docs_Order_exists(orm_db *db, docs_Order_filter where, bool *out);
ORM_MUST_USE orm_status docs_Order_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, docs_Order_list *out);
ORM_MUST_USE orm_status docs_Order_explain(orm_db *db, orm_scope *scope, docs_Order_ref query,
    const char **out);
ORM_MUST_USE orm_status docs_Order_each_open(orm_db *db, docs_Order_ref query,
    docs_Order_each *each);
ORM_MUST_USE orm_status docs_Order_each_next(docs_Order_each *each, docs_Order **out);
void docs_Order_each_close(docs_Order_each *each);
ORM_MUST_USE orm_status docs_Order_prefetch(orm_db *db, const docs_Order_list *list,
    docs_Order_ref query);
ORM_MUST_USE orm_status docs_Order_prefetch_row(orm_db *db, docs_Order *row, docs_Order_ref query);
ORM_MUST_USE orm_status docs_Order_load_graph(orm_db *db, const docs_Order_list *list, int depth,
    const orm_graph_options *options);
ORM_MUST_USE orm_status docs_Order_update_where(orm_db *db, docs_Order_filter where,
    const docs_Order_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status docs_Order_delete_where(orm_db *db, docs_Order_filter where,
    int64_t *deleted);

#define docs_Order_and(a, b) ORM_FILTER(docs_Order, orm_filter_both(ORM_OP_AND, (a).docs_Order_, (b).docs_Order_))
#define docs_Order_or(a, b) ORM_FILTER(docs_Order, orm_filter_both(ORM_OP_OR, (a).docs_Order_, (b).docs_Order_))
#define docs_Order_not(a) ORM_FILTER(docs_Order, orm_filter_not((a).docs_Order_))
#define docs_Order_all_of(filters, count) ORM_FILTER(docs_Order, orm_filter_list(ORM_OP_ALL_OF, docs_Order_filters_(filters), count))
#define docs_Order_any_of(filters, count) ORM_FILTER(docs_Order, orm_filter_list(ORM_OP_ANY_OF, docs_Order_filters_(filters), count))
#define docs_Order_everything() ORM_FILTER(docs_Order, orm_filter_everything())
#define docs_Order_created_eq(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_EQ, 0, orm_value_datetime(v)))
#define docs_Order_created_ne(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_NE, 0, orm_value_datetime(v)))
#define docs_Order_created_lt(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_LT, 0, orm_value_datetime(v)))
#define docs_Order_created_le(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_LE, 0, orm_value_datetime(v)))
#define docs_Order_created_gt(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_GT, 0, orm_value_datetime(v)))
#define docs_Order_created_ge(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_GE, 0, orm_value_datetime(v)))
#define docs_Order_created_between(a, b) ORM_FILTER(docs_Order, orm_filter_between(0, orm_value_datetime(a), orm_value_datetime(b)))
#define docs_Order_created_in(values, count) ORM_FILTER(docs_Order, orm_filter_in(ORM_OP_IN, 0, orm_items_datetime(values, count)))
#define docs_Order_created_not_in(values, count) ORM_FILTER(docs_Order, orm_filter_in(ORM_OP_NOT_IN, 0, orm_items_datetime(values, count)))
#define docs_Order_created_year_eq(n) ORM_FILTER(docs_Order, orm_filter_part(ORM_OP_EQ, ORM_PART_YEAR, 0, orm_value_int(+(n))))
#define docs_Order_created_year_ne(n) ORM_FILTER(docs_Order, orm_filter_part(ORM_OP_NE, ORM_PART_YEAR, 0, orm_value_int(+(n))))
#define docs_Order_created_year_lt(n) ORM_FILTER(docs_Order, orm_filter_part(ORM_OP_LT, ORM_PART_YEAR, 0, orm_value_int(+(n))))
#define docs_Order_created_year_le(n) ORM_FILTER(docs_Order, orm_filter_part(ORM_OP_LE, ORM_PART_YEAR, 0, orm_value_int(+(n))))
#define docs_Order_created_year_gt(n) ORM_FILTER(docs_Order, orm_filter_part(ORM_OP_GT, ORM_PART_YEAR, 0, orm_value_int(+(n))))
#define docs_Order_created_year_ge(n) ORM_FILTER(docs_Order, orm_filter_part(ORM_OP_GE, ORM_PART_YEAR, 0, orm_value_int(+(n))))
#define docs_Order_created_month_eq(n) ORM_FILTER(docs_Order, orm_filter_part(ORM_OP_EQ, ORM_PART_MONTH, 0, orm_value_int(+(n))))
#define docs_Order_created_day_eq(n) ORM_FILTER(docs_Order, orm_filter_part(ORM_OP_EQ, ORM_PART_DAY, 0, orm_value_int(+(n))))
#define docs_Order_created_date_eq(v) ORM_FILTER(docs_Order, orm_filter_part(ORM_OP_EQ, ORM_PART_DATE, 0, orm_value_date(v)))
#define docs_Order_created_date_ne(v) ORM_FILTER(docs_Order, orm_filter_part(ORM_OP_NE, ORM_PART_DATE, 0, orm_value_date(v)))
#define docs_Order_created_date_lt(v) ORM_FILTER(docs_Order, orm_filter_part(ORM_OP_LT, ORM_PART_DATE, 0, orm_value_date(v)))
#define docs_Order_created_date_le(v) ORM_FILTER(docs_Order, orm_filter_part(ORM_OP_LE, ORM_PART_DATE, 0, orm_value_date(v)))
#define docs_Order_created_date_gt(v) ORM_FILTER(docs_Order, orm_filter_part(ORM_OP_GT, ORM_PART_DATE, 0, orm_value_date(v)))
#define docs_Order_created_date_ge(v) ORM_FILTER(docs_Order, orm_filter_part(ORM_OP_GE, ORM_PART_DATE, 0, orm_value_date(v)))
#define docs_Order_created_hour_eq(n) ORM_FILTER(docs_Order, orm_filter_part(ORM_OP_EQ, ORM_PART_HOUR, 0, orm_value_int(+(n))))
#define docs_Order_created_asc() docs_Order_order_(orm_order_of(0, 0))
#define docs_Order_created_desc() docs_Order_order_(orm_order_of(0, ORM_ORDER_DESC))
#define docs_Order_created_set(v) docs_Order_set_(orm_set_value(ORM_SET_VALUE, 0, orm_value_datetime(v)))
#define docs_Order_created_set_if(filter, a, b) docs_Order_set_(orm_set_if(0, (filter).docs_Order_, orm_value_datetime(a), orm_value_datetime(b)))
#define docs_Order_created_min(db, where, out) orm_aggregate_datetime(db, orm_aggregate_of(&docs_Order_model_, ORM_MIN, 0, (where).docs_Order_), out)
#define docs_Order_created_max(db, where, out) orm_aggregate_datetime(db, orm_aggregate_of(&docs_Order_model_, ORM_MAX, 0, (where).docs_Order_), out)
ORM_FIELDS(docs_Order_fields_1)
#define docs_Order_shop_eq(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define docs_Order_shop_ne(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define docs_Order_shop_lt(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define docs_Order_shop_le(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define docs_Order_shop_gt(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define docs_Order_shop_ge(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define docs_Order_shop_between(a, b) ORM_FILTER(docs_Order, orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define docs_Order_shop_in(values, count) ORM_FILTER(docs_Order, orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define docs_Order_shop_not_in(values, count) ORM_FILTER(docs_Order, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define docs_Order_shop_contains(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define docs_Order_shop_startswith(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define docs_Order_shop_endswith(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define docs_Order_shop_icontains(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define docs_Order_shop_istartswith(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define docs_Order_shop_iendswith(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define docs_Order_shop_iexact(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define docs_Order_shop_like(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define docs_Order_shop_glob(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define docs_Order_shop_field() docs_Order_fields_1_of_(1)
#define docs_Order_shop_eq_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_EQ, 1, docs_Order_fields_1_column_(f)))
#define docs_Order_shop_ne_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_NE, 1, docs_Order_fields_1_column_(f)))
#define docs_Order_shop_lt_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_LT, 1, docs_Order_fields_1_column_(f)))
#define docs_Order_shop_le_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_LE, 1, docs_Order_fields_1_column_(f)))
#define docs_Order_shop_gt_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_GT, 1, docs_Order_fields_1_column_(f)))
#define docs_Order_shop_ge_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_GE, 1, docs_Order_fields_1_column_(f)))
#define docs_Order_shop_asc() docs_Order_order_(orm_order_of(1, 0))
#define docs_Order_shop_desc() docs_Order_order_(orm_order_of(1, ORM_ORDER_DESC))
ORM_FIELDS(docs_Order_fields_2)
#define docs_Order_number_eq(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_EQ, 2, orm_value_int(+(v))))
#define docs_Order_number_ne(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_NE, 2, orm_value_int(+(v))))
#define docs_Order_number_lt(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_LT, 2, orm_value_int(+(v))))
#define docs_Order_number_le(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_LE, 2, orm_value_int(+(v))))
#define docs_Order_number_gt(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_GT, 2, orm_value_int(+(v))))
#define docs_Order_number_ge(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_GE, 2, orm_value_int(+(v))))
#define docs_Order_number_between(a, b) ORM_FILTER(docs_Order, orm_filter_between(2, orm_value_int(+(a)), orm_value_int(+(b))))
#define docs_Order_number_in(values, count) ORM_FILTER(docs_Order, orm_filter_in(ORM_OP_IN, 2, orm_items_int64(values, count)))
#define docs_Order_number_not_in(values, count) ORM_FILTER(docs_Order, orm_filter_in(ORM_OP_NOT_IN, 2, orm_items_int64(values, count)))
#define docs_Order_number_field() docs_Order_fields_2_of_(2)
#define docs_Order_number_eq_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_EQ, 2, docs_Order_fields_2_column_(f)))
#define docs_Order_number_ne_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_NE, 2, docs_Order_fields_2_column_(f)))
#define docs_Order_number_lt_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_LT, 2, docs_Order_fields_2_column_(f)))
#define docs_Order_number_le_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_LE, 2, docs_Order_fields_2_column_(f)))
#define docs_Order_number_gt_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_GT, 2, docs_Order_fields_2_column_(f)))
#define docs_Order_number_ge_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_GE, 2, docs_Order_fields_2_column_(f)))
#define docs_Order_number_asc() docs_Order_order_(orm_order_of(2, 0))
#define docs_Order_number_desc() docs_Order_order_(orm_order_of(2, ORM_ORDER_DESC))
#define docs_Order_number_sum(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&docs_Order_model_, ORM_SUM, 2, (where).docs_Order_), out)
#define docs_Order_number_avg(db, where, out) orm_aggregate_float(db, orm_aggregate_of(&docs_Order_model_, ORM_AVG, 2, (where).docs_Order_), out)
#define docs_Order_number_min(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&docs_Order_model_, ORM_MIN, 2, (where).docs_Order_), out)
#define docs_Order_number_max(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&docs_Order_model_, ORM_MAX, 2, (where).docs_Order_), out)
#define docs_Order_payer_eq(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_EQ, 3, orm_value_int(+(v))))
#define docs_Order_payer_ne(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_NE, 3, orm_value_int(+(v))))
#define docs_Order_payer_lt(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_LT, 3, orm_value_int(+(v))))
#define docs_Order_payer_le(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_LE, 3, orm_value_int(+(v))))
#define docs_Order_payer_gt(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_GT, 3, orm_value_int(+(v))))
#define docs_Order_payer_ge(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_GE, 3, orm_value_int(+(v))))
#define docs_Order_payer_between(a, b) ORM_FILTER(docs_Order, orm_filter_between(3, orm_value_int(+(a)), orm_value_int(+(b))))
#define docs_Order_payer_in(values, count) ORM_FILTER(docs_Order, orm_filter_in(ORM_OP_IN, 3, orm_items_int64(values, count)))
#define docs_Order_payer_not_in(values, count) ORM_FILTER(docs_Order, orm_filter_in(ORM_OP_NOT_IN, 3, orm_items_int64(values, count)))
#define docs_Order_payer_is_null() ORM_FILTER(docs_Order, orm_filter_null(ORM_OP_IS_NULL, 3))
#define docs_Order_payer_not_null() ORM_FILTER(docs_Order, orm_filter_null(ORM_OP_NOT_NULL, 3))
#define docs_Order_payer_field() docs_Order_fields_2_of_(3)
#define docs_Order_payer_eq_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_EQ, 3, docs_Order_fields_2_column_(f)))
#define docs_Order_payer_ne_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_NE, 3, docs_Order_fields_2_column_(f)))
#define docs_Order_payer_lt_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_LT, 3, docs_Order_fields_2_column_(f)))
#define docs_Order_payer_le_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_LE, 3, docs_Order_fields_2_column_(f)))
#define docs_Order_payer_gt_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_GT, 3, docs_Order_fields_2_column_(f)))
#define docs_Order_payer_ge_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_GE, 3, docs_Order_fields_2_column_(f)))
#define docs_Order_payer_asc() docs_Order_order_(orm_order_of(3, 0))
#define docs_Order_payer_desc() docs_Order_order_(orm_order_of(3, ORM_ORDER_DESC))
#define docs_Order_payer_asc_nulls_last() docs_Order_order_(orm_order_of(3, ORM_ORDER_NULLS_LAST))
#define docs_Order_payer_desc_nulls_first() docs_Order_order_(orm_order_of(3, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define docs_Order_payer_set(v) docs_Order_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_int(+(v))))
#define docs_Order_payer_set_null() docs_Order_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_null()))
#define docs_Order_payer_set_if(filter, a, b) docs_Order_set_(orm_set_if(3, (filter).docs_Order_, orm_value_int(+(a)), orm_value_int(+(b))))
#define docs_Order_payer_add(v) docs_Order_set_(orm_set_value(ORM_SET_ADD, 3, orm_value_int(+(v))))
#define docs_Order_payer_set_field(f) docs_Order_set_(orm_set_field(3, docs_Order_fields_2_column_(f)))
#define docs_Order_payer_sum(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&docs_Order_model_, ORM_SUM, 3, (where).docs_Order_), out)
#define docs_Order_payer_avg(db, where, out) orm_aggregate_float(db, orm_aggregate_of(&docs_Order_model_, ORM_AVG, 3, (where).docs_Order_), out)
#define docs_Order_payer_min(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&docs_Order_model_, ORM_MIN, 3, (where).docs_Order_), out)
#define docs_Order_payer_max(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&docs_Order_model_, ORM_MAX, 3, (where).docs_Order_), out)
#define docs_Order_before_shop_eq(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_EQ, 4, orm_value_text(v)))
#define docs_Order_before_shop_ne(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_NE, 4, orm_value_text(v)))
#define docs_Order_before_shop_lt(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_LT, 4, orm_value_text(v)))
#define docs_Order_before_shop_le(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_LE, 4, orm_value_text(v)))
#define docs_Order_before_shop_gt(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_GT, 4, orm_value_text(v)))
#define docs_Order_before_shop_ge(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_GE, 4, orm_value_text(v)))
#define docs_Order_before_shop_between(a, b) ORM_FILTER(docs_Order, orm_filter_between(4, orm_value_text(a), orm_value_text(b)))
#define docs_Order_before_shop_in(values, count) ORM_FILTER(docs_Order, orm_filter_in(ORM_OP_IN, 4, orm_items_text(values, count)))
#define docs_Order_before_shop_not_in(values, count) ORM_FILTER(docs_Order, orm_filter_in(ORM_OP_NOT_IN, 4, orm_items_text(values, count)))
#define docs_Order_before_shop_is_null() ORM_FILTER(docs_Order, orm_filter_null(ORM_OP_IS_NULL, 4))
#define docs_Order_before_shop_not_null() ORM_FILTER(docs_Order, orm_filter_null(ORM_OP_NOT_NULL, 4))
#define docs_Order_before_shop_contains(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_CONTAINS, 4, orm_value_text(v)))
#define docs_Order_before_shop_startswith(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_STARTSWITH, 4, orm_value_text(v)))
#define docs_Order_before_shop_endswith(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_ENDSWITH, 4, orm_value_text(v)))
#define docs_Order_before_shop_icontains(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_ICONTAINS, 4, orm_value_text(v)))
#define docs_Order_before_shop_istartswith(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_ISTARTSWITH, 4, orm_value_text(v)))
#define docs_Order_before_shop_iendswith(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_IENDSWITH, 4, orm_value_text(v)))
#define docs_Order_before_shop_iexact(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_IEXACT, 4, orm_value_text(v)))
#define docs_Order_before_shop_like(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_LIKE, 4, orm_value_text(v)))
#define docs_Order_before_shop_glob(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_GLOB, 4, orm_value_text(v)))
#define docs_Order_before_shop_field() docs_Order_fields_1_of_(4)
#define docs_Order_before_shop_eq_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_EQ, 4, docs_Order_fields_1_column_(f)))
#define docs_Order_before_shop_ne_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_NE, 4, docs_Order_fields_1_column_(f)))
#define docs_Order_before_shop_lt_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_LT, 4, docs_Order_fields_1_column_(f)))
#define docs_Order_before_shop_le_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_LE, 4, docs_Order_fields_1_column_(f)))
#define docs_Order_before_shop_gt_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_GT, 4, docs_Order_fields_1_column_(f)))
#define docs_Order_before_shop_ge_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_GE, 4, docs_Order_fields_1_column_(f)))
#define docs_Order_before_shop_asc() docs_Order_order_(orm_order_of(4, 0))
#define docs_Order_before_shop_desc() docs_Order_order_(orm_order_of(4, ORM_ORDER_DESC))
#define docs_Order_before_shop_asc_nulls_last() docs_Order_order_(orm_order_of(4, ORM_ORDER_NULLS_LAST))
#define docs_Order_before_shop_desc_nulls_first() docs_Order_order_(orm_order_of(4, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define docs_Order_before_shop_set(v) docs_Order_set_(orm_set_value(ORM_SET_VALUE, 4, orm_value_text(v)))
#define docs_Order_before_shop_set_null() docs_Order_set_(orm_set_value(ORM_SET_VALUE, 4, orm_value_null()))
#define docs_Order_before_shop_set_if(filter, a, b) docs_Order_set_(orm_set_if(4, (filter).docs_Order_, orm_value_text(a), orm_value_text(b)))
#define docs_Order_before_shop_set_field(f) docs_Order_set_(orm_set_field(4, docs_Order_fields_1_column_(f)))
#define docs_Order_before_number_eq(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_EQ, 5, orm_value_int(+(v))))
#define docs_Order_before_number_ne(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_NE, 5, orm_value_int(+(v))))
#define docs_Order_before_number_lt(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_LT, 5, orm_value_int(+(v))))
#define docs_Order_before_number_le(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_LE, 5, orm_value_int(+(v))))
#define docs_Order_before_number_gt(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_GT, 5, orm_value_int(+(v))))
#define docs_Order_before_number_ge(v) ORM_FILTER(docs_Order, orm_filter_value(ORM_OP_GE, 5, orm_value_int(+(v))))
#define docs_Order_before_number_between(a, b) ORM_FILTER(docs_Order, orm_filter_between(5, orm_value_int(+(a)), orm_value_int(+(b))))
#define docs_Order_before_number_in(values, count) ORM_FILTER(docs_Order, orm_filter_in(ORM_OP_IN, 5, orm_items_int64(values, count)))
#define docs_Order_before_number_not_in(values, count) ORM_FILTER(docs_Order, orm_filter_in(ORM_OP_NOT_IN, 5, orm_items_int64(values, count)))
#define docs_Order_before_number_is_null() ORM_FILTER(docs_Order, orm_filter_null(ORM_OP_IS_NULL, 5))
#define docs_Order_before_number_not_null() ORM_FILTER(docs_Order, orm_filter_null(ORM_OP_NOT_NULL, 5))
#define docs_Order_before_number_field() docs_Order_fields_2_of_(5)
#define docs_Order_before_number_eq_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_EQ, 5, docs_Order_fields_2_column_(f)))
#define docs_Order_before_number_ne_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_NE, 5, docs_Order_fields_2_column_(f)))
#define docs_Order_before_number_lt_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_LT, 5, docs_Order_fields_2_column_(f)))
#define docs_Order_before_number_le_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_LE, 5, docs_Order_fields_2_column_(f)))
#define docs_Order_before_number_gt_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_GT, 5, docs_Order_fields_2_column_(f)))
#define docs_Order_before_number_ge_field(f) ORM_FILTER(docs_Order, orm_filter_field(ORM_OP_GE, 5, docs_Order_fields_2_column_(f)))
#define docs_Order_before_number_asc() docs_Order_order_(orm_order_of(5, 0))
#define docs_Order_before_number_desc() docs_Order_order_(orm_order_of(5, ORM_ORDER_DESC))
#define docs_Order_before_number_asc_nulls_last() docs_Order_order_(orm_order_of(5, ORM_ORDER_NULLS_LAST))
#define docs_Order_before_number_desc_nulls_first() docs_Order_order_(orm_order_of(5, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define docs_Order_before_number_set(v) docs_Order_set_(orm_set_value(ORM_SET_VALUE, 5, orm_value_int(+(v))))
#define docs_Order_before_number_set_null() docs_Order_set_(orm_set_value(ORM_SET_VALUE, 5, orm_value_null()))
#define docs_Order_before_number_set_if(filter, a, b) docs_Order_set_(orm_set_if(5, (filter).docs_Order_, orm_value_int(+(a)), orm_value_int(+(b))))
#define docs_Order_before_number_add(v) docs_Order_set_(orm_set_value(ORM_SET_ADD, 5, orm_value_int(+(v))))
#define docs_Order_before_number_set_field(f) docs_Order_set_(orm_set_field(5, docs_Order_fields_2_column_(f)))
#define docs_Order_before_number_sum(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&docs_Order_model_, ORM_SUM, 5, (where).docs_Order_), out)
#define docs_Order_before_number_avg(db, where, out) orm_aggregate_float(db, orm_aggregate_of(&docs_Order_model_, ORM_AVG, 5, (where).docs_Order_), out)
#define docs_Order_before_number_min(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&docs_Order_model_, ORM_MIN, 5, (where).docs_Order_), out)
#define docs_Order_before_number_max(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&docs_Order_model_, ORM_MAX, 5, (where).docs_Order_), out)
#define docs_Order_before_edge() orm_edge_of(&docs_Order_model_, 0)
#define docs_Order_before_is(filter) ORM_FILTER(docs_Order, orm_filter_through(ORM_OP_IS, 0, (filter).docs_Order_))
#define docs_Order_before_by(order) docs_Order_order_(orm_order_through(0, docs_Order_order_of_(order)))
#define docs_Order_paid_edge() orm_edge_of(&docs_Order_model_, 1)
#define docs_Order_paid_is(filter) ORM_FILTER(docs_Order, orm_filter_through(ORM_OP_IS, 1, (filter).docs_Order_))
#define docs_Order_paid_by(order) docs_Order_order_(orm_order_through(1, docs_Order_order_of_(order)))
#define docs_Order_billed_edge() orm_edge_of(&docs_Order_model_, 2)
#define docs_Order_billed_is(filter) ORM_FILTER(docs_Order, orm_filter_through(ORM_OP_IS, 2, (filter).docs_Order_))
#define docs_Order_billed_by(order) docs_Order_order_(orm_order_through(2, docs_Order_order_of_(order)))
#define docs_Order_twins_edge() orm_edge_of(&docs_Order_model_, 3)
#define docs_Order_twins_any(filter) ORM_FILTER(docs_Order, orm_filter_through(ORM_OP_ANY, 3, (filter).docs_Order_))
#define docs_Order_twins_none(filter) ORM_FILTER(docs_Order, orm_filter_through(ORM_OP_NONE, 3, (filter).docs_Order_))
#define docs_Order_twins_every(filter) ORM_FILTER(docs_Order, orm_filter_through(ORM_OP_EVERY, 3, (filter).docs_Order_))
#define docs_Order_twins_count_eq(n) ORM_FILTER(docs_Order, orm_filter_count(ORM_OP_EQ, 3, +(n)))
#define docs_Order_twins_count_ne(n) ORM_FILTER(docs_Order, orm_filter_count(ORM_OP_NE, 3, +(n)))
#define docs_Order_twins_count_lt(n) ORM_FILTER(docs_Order, orm_filter_count(ORM_OP_LT, 3, +(n)))
#define docs_Order_twins_count_le(n) ORM_FILTER(docs_Order, orm_filter_count(ORM_OP_LE, 3, +(n)))
#define docs_Order_twins_count_gt(n) ORM_FILTER(docs_Order, orm_filter_count(ORM_OP_GT, 3, +(n)))
#define docs_Order_twins_count_ge(n) ORM_FILTER(docs_Order, orm_filter_count(ORM_OP_GE, 3, +(n)))
#define docs_Order_twins_count_asc() docs_Order_order_(orm_order_of(3, ORM_ORDER_COUNT))
#define docs_Order_twins_count_desc() docs_Order_order_(orm_order_of(3, ORM_ORDER_COUNT | ORM_ORDER_DESC))
#define docs_Order_after_edge() orm_edge_of(&docs_Order_model_, 4)
#define docs_Order_after_is(filter) ORM_FILTER(docs_Order, orm_filter_through(ORM_OP_IS, 4, (filter).docs_Order_))
#define docs_Order_after_by(order) docs_Order_order_(orm_order_through(4, docs_Order_order_of_(order)))

/* ---- the schema ---- */

/* Opens a database (see orm_open) and attaches the schema. */
ORM_MUST_USE orm_status docs_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error);

/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */
ORM_MUST_USE orm_status docs_attach(orm_db *db);

/* Creates all tables, indexes and views in an empty database. OK and no change if all tables and
 * views are there; SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, IO, NOMEM,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status docs_create_tables(orm_db *db);

/* Compares the database with the schema: tables, columns with affinity, NOT NULL, key and default,
 * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: *out lists them, in
 * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status docs_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out);

/* Reads every row, and looks for values that can't be read or break a rule of their field, and for
 * references to rows that are not there. OK: there are none; BAD_VALUE: *out lists them, limit at most
 * (0: all), in the scope (out may be NULL). Also SCHEMA, BUSY, IO, CORRUPT, NOMEM, INTERRUPTED,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status docs_check_data(orm_db *db, orm_scope *scope, size_t limit,
    orm_problem_list *out);

#ifdef __cplusplus
}
#endif

#endif

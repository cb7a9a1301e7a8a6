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
 *              a zeroed filter is no condition; more than 12 parts go through arrays
 * M_f_asc(), _desc(), _asc_nulls_last(), _desc_nulls_first(), M_r_by(T_f_asc()), M_r_count_desc()
 * M_f_set(v), _set_null(), _set_if(filter, a, b), _set_field(M_g_field()), M_f_add(v)
 *     Arrays, texts and blobs must live until the call that runs the filter returns.
 *
 * M_query(.where, .order, .limit, .offset, .after, .join_r, .prefetch_r, .count_r)   a query, for
 *              the call it stands in; one that is built step by step: M_query_new, then
 *              M_ref_of(query). limit 0: all; after: the last row of the page before. A prefetched
 *              to-many edge has all of that for each parent but after; a to-one edge has only edges
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

typedef struct docs_Tenant docs_Tenant;
typedef struct docs_Customer docs_Customer;
typedef struct docs_Order docs_Order;

typedef struct docs_Tenant_list {
    docs_Tenant **items;
    size_t count;
} docs_Tenant_list;

typedef struct docs_Customer_list {
    docs_Customer **items;
    size_t count;
} docs_Customer_list;

typedef struct docs_Order_list {
    docs_Order **items;
    size_t count;
} docs_Order_list;

typedef struct docs_Tenant_id {
    int64_t value;
} docs_Tenant_id;
ORM_OPTIONAL(docs_Tenant_id, docs_Tenant_id)
ORM_KEY_VALUES(docs_Tenant_id, int)
static inline docs_Tenant_id docs_Tenant_id_of(int64_t value)
{
    docs_Tenant_id id = {value};
    return id;
}

typedef struct docs_Customer_id {
    docs_Tenant_id tenant_id;
    int64_t number;
} docs_Customer_id;

typedef struct docs_Order_id {
    int64_t value;
} docs_Order_id;
ORM_OPTIONAL(docs_Order_id, docs_Order_id)
ORM_KEY_VALUES(docs_Order_id, int)
static inline docs_Order_id docs_Order_id_of(int64_t value)
{
    docs_Order_id id = {value};
    return id;
}

ORM_QUERY_TYPES(docs_Tenant)
ORM_QUERY_TYPES(docs_Customer)
ORM_QUERY_TYPES(docs_Order)

/* ---- Tenant ---- */

/* Who pays.
 *
 * One line for each. */
struct docs_Tenant {
    orm_row orm_;
    docs_Tenant_id id;
    /* In two
     * lines. */
    const char *name;
};

docs_Tenant docs_Tenant_defaults(void);
docs_Tenant_id docs_Tenant_key(const docs_Tenant *row);
ORM_MUST_USE orm_status docs_Tenant_validate(const docs_Tenant *row, orm_error *error);
ORM_MUST_USE orm_status docs_Tenant_insert(orm_db *db, docs_Tenant *row);
ORM_MUST_USE orm_status docs_Tenant_update(orm_db *db, docs_Tenant *row);
ORM_MUST_USE orm_status docs_Tenant_save(orm_db *db, docs_Tenant *row);
ORM_MUST_USE orm_status docs_Tenant_delete(orm_db *db, docs_Tenant_id key);
ORM_MUST_USE orm_status docs_Tenant_get(orm_db *db, orm_scope *scope, docs_Tenant_id key,
    docs_Tenant **out);
ORM_MUST_USE orm_status docs_Tenant_get_many(orm_db *db, orm_scope *scope,
    const docs_Tenant_id *keys, size_t count, docs_Tenant_list *out);
ORM_MUST_USE orm_status docs_Tenant_all(orm_db *db, orm_scope *scope, docs_Tenant_list *out);
ORM_MUST_USE orm_status docs_Tenant_refresh(orm_db *db, docs_Tenant *row);

const docs_Customer_list *docs_Tenant_customers(const docs_Tenant *row);
ORM_MUST_USE orm_status docs_Tenant_customers_load(orm_db *db, docs_Tenant *row,
    docs_Customer_list *out);
const docs_Customer_list *docs_Tenant_customers_matching(const docs_Tenant *row);
int64_t docs_Tenant_customers_count(const docs_Tenant *row);
bool docs_Tenant_customers_loaded(const docs_Tenant *row);
void docs_Tenant_customers_unload(docs_Tenant *row);

const docs_Order_list *docs_Tenant_orders(const docs_Tenant *row);
ORM_MUST_USE orm_status docs_Tenant_orders_load(orm_db *db, docs_Tenant *row, docs_Order_list *out);
const docs_Order_list *docs_Tenant_orders_matching(const docs_Tenant *row);
int64_t docs_Tenant_orders_count(const docs_Tenant *row);
bool docs_Tenant_orders_loaded(const docs_Tenant *row);
void docs_Tenant_orders_unload(docs_Tenant *row);

struct docs_Tenant_query {
    uint32_t magic_;
    docs_Tenant_filter where;
    docs_Tenant_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const docs_Tenant *after;
    docs_Customer_ref prefetch_customers;
    bool count_customers;
    docs_Order_ref prefetch_orders;
    bool count_orders;
};
#define docs_Tenant_query(...) \
    docs_Tenant_ref_of(&(const struct docs_Tenant_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct docs_Tenant_query *docs_Tenant_query_new(orm_scope *scope);
ORM_MUST_USE orm_status docs_Tenant_select(orm_db *db, orm_scope *scope, docs_Tenant_ref query,
    docs_Tenant_list *out);
ORM_MUST_USE orm_status docs_Tenant_first(orm_db *db, orm_scope *scope, docs_Tenant_ref query,
    docs_Tenant **out);
ORM_MUST_USE orm_status docs_Tenant_one(orm_db *db, orm_scope *scope, docs_Tenant_ref query,
    docs_Tenant **out);
ORM_MUST_USE orm_status docs_Tenant_count(orm_db *db, docs_Tenant_filter where, int64_t *out);
ORM_MUST_USE orm_status docs_Tenant_exists(orm_db *db, docs_Tenant_filter where, bool *out);
ORM_MUST_USE orm_status docs_Tenant_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, docs_Tenant_list *out);
ORM_MUST_USE orm_status docs_Tenant_explain(orm_db *db, orm_scope *scope, docs_Tenant_ref query,
    const char **out);
ORM_MUST_USE orm_status docs_Tenant_each_open(orm_db *db, docs_Tenant_ref query,
    docs_Tenant_each *each);
ORM_MUST_USE orm_status docs_Tenant_each_next(docs_Tenant_each *each, docs_Tenant **out);
void docs_Tenant_each_close(docs_Tenant_each *each);
ORM_MUST_USE orm_status docs_Tenant_prefetch(orm_db *db, const docs_Tenant_list *list,
    docs_Tenant_ref query);
ORM_MUST_USE orm_status docs_Tenant_prefetch_row(orm_db *db, docs_Tenant *row,
    docs_Tenant_ref query);
ORM_MUST_USE orm_status docs_Tenant_load_graph(orm_db *db, const docs_Tenant_list *list, int depth,
    const orm_graph_options *options);
ORM_MUST_USE orm_status docs_Tenant_update_where(orm_db *db, docs_Tenant_filter where,
    const docs_Tenant_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status docs_Tenant_delete_where(orm_db *db, docs_Tenant_filter where,
    int64_t *deleted);

#define docs_Tenant_id_eq(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_EQ, 0, docs_Tenant_id_value_(v)))
#define docs_Tenant_id_ne(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_NE, 0, docs_Tenant_id_value_(v)))
#define docs_Tenant_id_lt(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_LT, 0, docs_Tenant_id_value_(v)))
#define docs_Tenant_id_le(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_LE, 0, docs_Tenant_id_value_(v)))
#define docs_Tenant_id_gt(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_GT, 0, docs_Tenant_id_value_(v)))
#define docs_Tenant_id_ge(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_GE, 0, docs_Tenant_id_value_(v)))
#define docs_Tenant_id_between(a, b) docs_Tenant_filter_(orm_filter_between(0, docs_Tenant_id_value_(a), docs_Tenant_id_value_(b)))
#define docs_Tenant_id_in(values, count) docs_Tenant_filter_(orm_filter_in(ORM_OP_IN, 0, docs_Tenant_id_items_(values, count)))
#define docs_Tenant_id_not_in(values, count) docs_Tenant_filter_(orm_filter_in(ORM_OP_NOT_IN, 0, docs_Tenant_id_items_(values, count)))
#define docs_Tenant_id_asc() docs_Tenant_order_(orm_order_of(0, 0))
#define docs_Tenant_id_desc() docs_Tenant_order_(orm_order_of(0, ORM_ORDER_DESC))
#define docs_Tenant_name_eq(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define docs_Tenant_name_ne(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define docs_Tenant_name_lt(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define docs_Tenant_name_le(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define docs_Tenant_name_gt(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define docs_Tenant_name_ge(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define docs_Tenant_name_between(a, b) docs_Tenant_filter_(orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define docs_Tenant_name_in(values, count) docs_Tenant_filter_(orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define docs_Tenant_name_not_in(values, count) docs_Tenant_filter_(orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define docs_Tenant_name_contains(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define docs_Tenant_name_startswith(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define docs_Tenant_name_endswith(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define docs_Tenant_name_icontains(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define docs_Tenant_name_istartswith(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define docs_Tenant_name_iendswith(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define docs_Tenant_name_iexact(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define docs_Tenant_name_like(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define docs_Tenant_name_glob(v) docs_Tenant_filter_(orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define docs_Tenant_name_asc() docs_Tenant_order_(orm_order_of(1, 0))
#define docs_Tenant_name_desc() docs_Tenant_order_(orm_order_of(1, ORM_ORDER_DESC))
#define docs_Tenant_name_set(v) docs_Tenant_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_text(v)))
#define docs_Tenant_name_set_if(filter, a, b) docs_Tenant_set_(orm_set_if(1, docs_Tenant_filter_of_(filter), orm_value_text(a), orm_value_text(b)))
#define docs_Tenant_customers_edge() orm_edge_of(&docs_Tenant_model_, 0)
#define docs_Tenant_customers_any(filter) docs_Tenant_filter_(orm_filter_through(ORM_OP_ANY, 0, docs_Customer_filter_of_(filter)))
#define docs_Tenant_customers_none(filter) docs_Tenant_filter_(orm_filter_through(ORM_OP_NONE, 0, docs_Customer_filter_of_(filter)))
#define docs_Tenant_customers_every(filter) docs_Tenant_filter_(orm_filter_through(ORM_OP_EVERY, 0, docs_Customer_filter_of_(filter)))
#define docs_Tenant_customers_count_eq(n) docs_Tenant_filter_(orm_filter_count(ORM_OP_EQ, 0, +(n)))
#define docs_Tenant_customers_count_ne(n) docs_Tenant_filter_(orm_filter_count(ORM_OP_NE, 0, +(n)))
#define docs_Tenant_customers_count_lt(n) docs_Tenant_filter_(orm_filter_count(ORM_OP_LT, 0, +(n)))
#define docs_Tenant_customers_count_le(n) docs_Tenant_filter_(orm_filter_count(ORM_OP_LE, 0, +(n)))
#define docs_Tenant_customers_count_gt(n) docs_Tenant_filter_(orm_filter_count(ORM_OP_GT, 0, +(n)))
#define docs_Tenant_customers_count_ge(n) docs_Tenant_filter_(orm_filter_count(ORM_OP_GE, 0, +(n)))
#define docs_Tenant_customers_count_asc() docs_Tenant_order_(orm_order_of(0, ORM_ORDER_COUNT))
#define docs_Tenant_customers_count_desc() docs_Tenant_order_(orm_order_of(0, ORM_ORDER_COUNT | ORM_ORDER_DESC))
#define docs_Tenant_orders_edge() orm_edge_of(&docs_Tenant_model_, 1)
#define docs_Tenant_orders_any(filter) docs_Tenant_filter_(orm_filter_through(ORM_OP_ANY, 1, docs_Order_filter_of_(filter)))
#define docs_Tenant_orders_none(filter) docs_Tenant_filter_(orm_filter_through(ORM_OP_NONE, 1, docs_Order_filter_of_(filter)))
#define docs_Tenant_orders_every(filter) docs_Tenant_filter_(orm_filter_through(ORM_OP_EVERY, 1, docs_Order_filter_of_(filter)))
#define docs_Tenant_orders_count_eq(n) docs_Tenant_filter_(orm_filter_count(ORM_OP_EQ, 1, +(n)))
#define docs_Tenant_orders_count_ne(n) docs_Tenant_filter_(orm_filter_count(ORM_OP_NE, 1, +(n)))
#define docs_Tenant_orders_count_lt(n) docs_Tenant_filter_(orm_filter_count(ORM_OP_LT, 1, +(n)))
#define docs_Tenant_orders_count_le(n) docs_Tenant_filter_(orm_filter_count(ORM_OP_LE, 1, +(n)))
#define docs_Tenant_orders_count_gt(n) docs_Tenant_filter_(orm_filter_count(ORM_OP_GT, 1, +(n)))
#define docs_Tenant_orders_count_ge(n) docs_Tenant_filter_(orm_filter_count(ORM_OP_GE, 1, +(n)))
#define docs_Tenant_orders_count_asc() docs_Tenant_order_(orm_order_of(1, ORM_ORDER_COUNT))
#define docs_Tenant_orders_count_desc() docs_Tenant_order_(orm_order_of(1, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- Customer ---- */

struct docs_Customer {
    orm_row orm_;
    /* When it came. */
    orm_datetime created;
    /* Whose customer. */
    docs_Tenant_id tenant_id;
    int64_t number;
    struct docs_Tenant *tenant;
};

docs_Customer docs_Customer_defaults(void);
docs_Customer_id docs_Customer_key(const docs_Customer *row);
ORM_MUST_USE orm_status docs_Customer_validate(const docs_Customer *row, orm_error *error);
ORM_MUST_USE orm_status docs_Customer_insert(orm_db *db, docs_Customer *row);
ORM_MUST_USE orm_status docs_Customer_save(orm_db *db, docs_Customer *row);
ORM_MUST_USE orm_status docs_Customer_delete(orm_db *db, docs_Customer_id key);
ORM_MUST_USE orm_status docs_Customer_get(orm_db *db, orm_scope *scope, docs_Customer_id key,
    docs_Customer **out);
ORM_MUST_USE orm_status docs_Customer_get_many(orm_db *db, orm_scope *scope,
    const docs_Customer_id *keys, size_t count, docs_Customer_list *out);
ORM_MUST_USE orm_status docs_Customer_all(orm_db *db, orm_scope *scope, docs_Customer_list *out);
ORM_MUST_USE orm_status docs_Customer_refresh(orm_db *db, docs_Customer *row);

ORM_MUST_USE orm_status docs_Customer_tenant_load(orm_db *db, docs_Customer *row);
bool docs_Customer_tenant_loaded(const docs_Customer *row);
void docs_Customer_tenant_unload(docs_Customer *row);

/* Who knows whom. */
const docs_Customer_list *docs_Customer_friends(const docs_Customer *row);
ORM_MUST_USE orm_status docs_Customer_friends_load(orm_db *db, docs_Customer *row,
    docs_Customer_list *out);
const docs_Customer_list *docs_Customer_friends_matching(const docs_Customer *row);
int64_t docs_Customer_friends_count(const docs_Customer *row);
bool docs_Customer_friends_loaded(const docs_Customer *row);
void docs_Customer_friends_unload(docs_Customer *row);
ORM_MUST_USE orm_status docs_Customer_friends_add(orm_db *db, docs_Customer_id key,
    const docs_Customer_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status docs_Customer_friends_set(orm_db *db, docs_Customer_id key,
    const docs_Customer_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status docs_Customer_friends_remove(orm_db *db, docs_Customer_id key,
    const docs_Customer_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status docs_Customer_friends_clear(orm_db *db, docs_Customer_id key,
    int64_t *changed);
ORM_MUST_USE orm_status docs_Customer_friends_has(orm_db *db, docs_Customer_id key,
    docs_Customer_id other, bool *out);

const docs_Order_list *docs_Customer_orders(const docs_Customer *row);
ORM_MUST_USE orm_status docs_Customer_orders_load(orm_db *db, docs_Customer *row,
    docs_Order_list *out);
const docs_Order_list *docs_Customer_orders_matching(const docs_Customer *row);
int64_t docs_Customer_orders_count(const docs_Customer *row);
bool docs_Customer_orders_loaded(const docs_Customer *row);
void docs_Customer_orders_unload(docs_Customer *row);

struct docs_Customer_query {
    uint32_t magic_;
    docs_Customer_filter where;
    docs_Customer_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const docs_Customer *after;
    docs_Tenant_ref join_tenant, prefetch_tenant;
    docs_Customer_ref prefetch_friends;
    bool count_friends;
    docs_Order_ref prefetch_orders;
    bool count_orders;
};
#define docs_Customer_query(...) \
    docs_Customer_ref_of(&(const struct docs_Customer_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct docs_Customer_query *docs_Customer_query_new(orm_scope *scope);
ORM_MUST_USE orm_status docs_Customer_select(orm_db *db, orm_scope *scope, docs_Customer_ref query,
    docs_Customer_list *out);
ORM_MUST_USE orm_status docs_Customer_first(orm_db *db, orm_scope *scope, docs_Customer_ref query,
    docs_Customer **out);
ORM_MUST_USE orm_status docs_Customer_one(orm_db *db, orm_scope *scope, docs_Customer_ref query,
    docs_Customer **out);
ORM_MUST_USE orm_status docs_Customer_count(orm_db *db, docs_Customer_filter where, int64_t *out);
ORM_MUST_USE orm_status docs_Customer_exists(orm_db *db, docs_Customer_filter where, bool *out);
ORM_MUST_USE orm_status docs_Customer_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, docs_Customer_list *out);
ORM_MUST_USE orm_status docs_Customer_explain(orm_db *db, orm_scope *scope,
    docs_Customer_ref query, const char **out);
ORM_MUST_USE orm_status docs_Customer_each_open(orm_db *db, docs_Customer_ref query,
    docs_Customer_each *each);
ORM_MUST_USE orm_status docs_Customer_each_next(docs_Customer_each *each, docs_Customer **out);
void docs_Customer_each_close(docs_Customer_each *each);
ORM_MUST_USE orm_status docs_Customer_prefetch(orm_db *db, const docs_Customer_list *list,
    docs_Customer_ref query);
ORM_MUST_USE orm_status docs_Customer_prefetch_row(orm_db *db, docs_Customer *row,
    docs_Customer_ref query);
ORM_MUST_USE orm_status docs_Customer_load_graph(orm_db *db, const docs_Customer_list *list,
    int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status docs_Customer_update_where(orm_db *db, docs_Customer_filter where,
    const docs_Customer_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status docs_Customer_delete_where(orm_db *db, docs_Customer_filter where,
    int64_t *deleted);

#define docs_Customer_created_eq(v) docs_Customer_filter_(orm_filter_value(ORM_OP_EQ, 0, orm_value_datetime(v)))
#define docs_Customer_created_ne(v) docs_Customer_filter_(orm_filter_value(ORM_OP_NE, 0, orm_value_datetime(v)))
#define docs_Customer_created_lt(v) docs_Customer_filter_(orm_filter_value(ORM_OP_LT, 0, orm_value_datetime(v)))
#define docs_Customer_created_le(v) docs_Customer_filter_(orm_filter_value(ORM_OP_LE, 0, orm_value_datetime(v)))
#define docs_Customer_created_gt(v) docs_Customer_filter_(orm_filter_value(ORM_OP_GT, 0, orm_value_datetime(v)))
#define docs_Customer_created_ge(v) docs_Customer_filter_(orm_filter_value(ORM_OP_GE, 0, orm_value_datetime(v)))
#define docs_Customer_created_between(a, b) docs_Customer_filter_(orm_filter_between(0, orm_value_datetime(a), orm_value_datetime(b)))
#define docs_Customer_created_in(values, count) docs_Customer_filter_(orm_filter_in(ORM_OP_IN, 0, orm_items_datetime(values, count)))
#define docs_Customer_created_not_in(values, count) docs_Customer_filter_(orm_filter_in(ORM_OP_NOT_IN, 0, orm_items_datetime(values, count)))
#define docs_Customer_created_year_eq(n) docs_Customer_filter_(orm_filter_part(ORM_OP_EQ, ORM_PART_YEAR, 0, orm_value_int(+(n))))
#define docs_Customer_created_year_ne(n) docs_Customer_filter_(orm_filter_part(ORM_OP_NE, ORM_PART_YEAR, 0, orm_value_int(+(n))))
#define docs_Customer_created_year_lt(n) docs_Customer_filter_(orm_filter_part(ORM_OP_LT, ORM_PART_YEAR, 0, orm_value_int(+(n))))
#define docs_Customer_created_year_le(n) docs_Customer_filter_(orm_filter_part(ORM_OP_LE, ORM_PART_YEAR, 0, orm_value_int(+(n))))
#define docs_Customer_created_year_gt(n) docs_Customer_filter_(orm_filter_part(ORM_OP_GT, ORM_PART_YEAR, 0, orm_value_int(+(n))))
#define docs_Customer_created_year_ge(n) docs_Customer_filter_(orm_filter_part(ORM_OP_GE, ORM_PART_YEAR, 0, orm_value_int(+(n))))
#define docs_Customer_created_month_eq(n) docs_Customer_filter_(orm_filter_part(ORM_OP_EQ, ORM_PART_MONTH, 0, orm_value_int(+(n))))
#define docs_Customer_created_day_eq(n) docs_Customer_filter_(orm_filter_part(ORM_OP_EQ, ORM_PART_DAY, 0, orm_value_int(+(n))))
#define docs_Customer_created_date_eq(v) docs_Customer_filter_(orm_filter_part(ORM_OP_EQ, ORM_PART_DATE, 0, orm_value_date(v)))
#define docs_Customer_created_date_ne(v) docs_Customer_filter_(orm_filter_part(ORM_OP_NE, ORM_PART_DATE, 0, orm_value_date(v)))
#define docs_Customer_created_date_lt(v) docs_Customer_filter_(orm_filter_part(ORM_OP_LT, ORM_PART_DATE, 0, orm_value_date(v)))
#define docs_Customer_created_date_le(v) docs_Customer_filter_(orm_filter_part(ORM_OP_LE, ORM_PART_DATE, 0, orm_value_date(v)))
#define docs_Customer_created_date_gt(v) docs_Customer_filter_(orm_filter_part(ORM_OP_GT, ORM_PART_DATE, 0, orm_value_date(v)))
#define docs_Customer_created_date_ge(v) docs_Customer_filter_(orm_filter_part(ORM_OP_GE, ORM_PART_DATE, 0, orm_value_date(v)))
#define docs_Customer_created_hour_eq(n) docs_Customer_filter_(orm_filter_part(ORM_OP_EQ, ORM_PART_HOUR, 0, orm_value_int(+(n))))
#define docs_Customer_created_asc() docs_Customer_order_(orm_order_of(0, 0))
#define docs_Customer_created_desc() docs_Customer_order_(orm_order_of(0, ORM_ORDER_DESC))
#define docs_Customer_created_set(v) docs_Customer_set_(orm_set_value(ORM_SET_VALUE, 0, orm_value_datetime(v)))
#define docs_Customer_created_set_if(filter, a, b) docs_Customer_set_(orm_set_if(0, docs_Customer_filter_of_(filter), orm_value_datetime(a), orm_value_datetime(b)))
#define docs_Customer_created_min(db, where, out) orm_aggregate_datetime(db, docs_Customer_aggregate_(ORM_MIN, 0, where), out)
#define docs_Customer_created_max(db, where, out) orm_aggregate_datetime(db, docs_Customer_aggregate_(ORM_MAX, 0, where), out)
#define docs_Customer_tenant_id_eq(v) docs_Customer_filter_(orm_filter_value(ORM_OP_EQ, 1, docs_Tenant_id_value_(v)))
#define docs_Customer_tenant_id_ne(v) docs_Customer_filter_(orm_filter_value(ORM_OP_NE, 1, docs_Tenant_id_value_(v)))
#define docs_Customer_tenant_id_in(values, count) docs_Customer_filter_(orm_filter_in(ORM_OP_IN, 1, docs_Tenant_id_items_(values, count)))
#define docs_Customer_tenant_id_not_in(values, count) docs_Customer_filter_(orm_filter_in(ORM_OP_NOT_IN, 1, docs_Tenant_id_items_(values, count)))
#define docs_Customer_tenant_id_asc() docs_Customer_order_(orm_order_of(1, 0))
#define docs_Customer_tenant_id_desc() docs_Customer_order_(orm_order_of(1, ORM_ORDER_DESC))
#define docs_Customer_number_eq(v) docs_Customer_filter_(orm_filter_value(ORM_OP_EQ, 2, orm_value_int(+(v))))
#define docs_Customer_number_ne(v) docs_Customer_filter_(orm_filter_value(ORM_OP_NE, 2, orm_value_int(+(v))))
#define docs_Customer_number_lt(v) docs_Customer_filter_(orm_filter_value(ORM_OP_LT, 2, orm_value_int(+(v))))
#define docs_Customer_number_le(v) docs_Customer_filter_(orm_filter_value(ORM_OP_LE, 2, orm_value_int(+(v))))
#define docs_Customer_number_gt(v) docs_Customer_filter_(orm_filter_value(ORM_OP_GT, 2, orm_value_int(+(v))))
#define docs_Customer_number_ge(v) docs_Customer_filter_(orm_filter_value(ORM_OP_GE, 2, orm_value_int(+(v))))
#define docs_Customer_number_between(a, b) docs_Customer_filter_(orm_filter_between(2, orm_value_int(+(a)), orm_value_int(+(b))))
#define docs_Customer_number_in(values, count) docs_Customer_filter_(orm_filter_in(ORM_OP_IN, 2, orm_items_int64(values, count)))
#define docs_Customer_number_not_in(values, count) docs_Customer_filter_(orm_filter_in(ORM_OP_NOT_IN, 2, orm_items_int64(values, count)))
#define docs_Customer_number_asc() docs_Customer_order_(orm_order_of(2, 0))
#define docs_Customer_number_desc() docs_Customer_order_(orm_order_of(2, ORM_ORDER_DESC))
#define docs_Customer_number_sum(db, where, out) orm_aggregate_int64(db, docs_Customer_aggregate_(ORM_SUM, 2, where), out)
#define docs_Customer_number_avg(db, where, out) orm_aggregate_float(db, docs_Customer_aggregate_(ORM_AVG, 2, where), out)
#define docs_Customer_number_min(db, where, out) orm_aggregate_int64(db, docs_Customer_aggregate_(ORM_MIN, 2, where), out)
#define docs_Customer_number_max(db, where, out) orm_aggregate_int64(db, docs_Customer_aggregate_(ORM_MAX, 2, where), out)
#define docs_Customer_tenant_edge() orm_edge_of(&docs_Customer_model_, 0)
#define docs_Customer_tenant_is(filter) docs_Customer_filter_(orm_filter_through(ORM_OP_IS, 0, docs_Tenant_filter_of_(filter)))
#define docs_Customer_tenant_by(order) docs_Customer_order_(orm_order_through(0, docs_Tenant_order_of_(order)))
#define docs_Customer_friends_edge() orm_edge_of(&docs_Customer_model_, 1)
#define docs_Customer_friends_any(filter) docs_Customer_filter_(orm_filter_through(ORM_OP_ANY, 1, docs_Customer_filter_of_(filter)))
#define docs_Customer_friends_none(filter) docs_Customer_filter_(orm_filter_through(ORM_OP_NONE, 1, docs_Customer_filter_of_(filter)))
#define docs_Customer_friends_every(filter) docs_Customer_filter_(orm_filter_through(ORM_OP_EVERY, 1, docs_Customer_filter_of_(filter)))
#define docs_Customer_friends_count_eq(n) docs_Customer_filter_(orm_filter_count(ORM_OP_EQ, 1, +(n)))
#define docs_Customer_friends_count_ne(n) docs_Customer_filter_(orm_filter_count(ORM_OP_NE, 1, +(n)))
#define docs_Customer_friends_count_lt(n) docs_Customer_filter_(orm_filter_count(ORM_OP_LT, 1, +(n)))
#define docs_Customer_friends_count_le(n) docs_Customer_filter_(orm_filter_count(ORM_OP_LE, 1, +(n)))
#define docs_Customer_friends_count_gt(n) docs_Customer_filter_(orm_filter_count(ORM_OP_GT, 1, +(n)))
#define docs_Customer_friends_count_ge(n) docs_Customer_filter_(orm_filter_count(ORM_OP_GE, 1, +(n)))
#define docs_Customer_friends_count_asc() docs_Customer_order_(orm_order_of(1, ORM_ORDER_COUNT))
#define docs_Customer_friends_count_desc() docs_Customer_order_(orm_order_of(1, ORM_ORDER_COUNT | ORM_ORDER_DESC))
#define docs_Customer_orders_edge() orm_edge_of(&docs_Customer_model_, 2)
#define docs_Customer_orders_any(filter) docs_Customer_filter_(orm_filter_through(ORM_OP_ANY, 2, docs_Order_filter_of_(filter)))
#define docs_Customer_orders_none(filter) docs_Customer_filter_(orm_filter_through(ORM_OP_NONE, 2, docs_Order_filter_of_(filter)))
#define docs_Customer_orders_every(filter) docs_Customer_filter_(orm_filter_through(ORM_OP_EVERY, 2, docs_Order_filter_of_(filter)))
#define docs_Customer_orders_count_eq(n) docs_Customer_filter_(orm_filter_count(ORM_OP_EQ, 2, +(n)))
#define docs_Customer_orders_count_ne(n) docs_Customer_filter_(orm_filter_count(ORM_OP_NE, 2, +(n)))
#define docs_Customer_orders_count_lt(n) docs_Customer_filter_(orm_filter_count(ORM_OP_LT, 2, +(n)))
#define docs_Customer_orders_count_le(n) docs_Customer_filter_(orm_filter_count(ORM_OP_LE, 2, +(n)))
#define docs_Customer_orders_count_gt(n) docs_Customer_filter_(orm_filter_count(ORM_OP_GT, 2, +(n)))
#define docs_Customer_orders_count_ge(n) docs_Customer_filter_(orm_filter_count(ORM_OP_GE, 2, +(n)))
#define docs_Customer_orders_count_asc() docs_Customer_order_(orm_order_of(2, ORM_ORDER_COUNT))
#define docs_Customer_orders_count_desc() docs_Customer_order_(orm_order_of(2, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- Order ---- */

struct docs_Order {
    orm_row orm_;
    docs_Order_id id;
    docs_Tenant_id tenant_id;
    /* Who ordered. */
    int64_t customer_number;
    /* What it replaces. */
    docs_Order_id_opt before_id;
    struct docs_Tenant *tenant;
    struct docs_Customer *customer;
    /* The same, by another name. */
    struct docs_Customer *payer;
    struct docs_Order *before;
};

docs_Order docs_Order_defaults(void);
docs_Order_id docs_Order_key(const docs_Order *row);
ORM_MUST_USE orm_status docs_Order_validate(const docs_Order *row, orm_error *error);
ORM_MUST_USE orm_status docs_Order_insert(orm_db *db, docs_Order *row);
ORM_MUST_USE orm_status docs_Order_update(orm_db *db, docs_Order *row);
ORM_MUST_USE orm_status docs_Order_save(orm_db *db, docs_Order *row);
ORM_MUST_USE orm_status docs_Order_delete(orm_db *db, docs_Order_id key);
ORM_MUST_USE orm_status docs_Order_get(orm_db *db, orm_scope *scope, docs_Order_id key,
    docs_Order **out);
ORM_MUST_USE orm_status docs_Order_get_by_before(orm_db *db, orm_scope *scope,
    docs_Order_id before_id, docs_Order **out);
ORM_MUST_USE orm_status docs_Order_get_many(orm_db *db, orm_scope *scope,
    const docs_Order_id *keys, size_t count, docs_Order_list *out);
ORM_MUST_USE orm_status docs_Order_all(orm_db *db, orm_scope *scope, docs_Order_list *out);
ORM_MUST_USE orm_status docs_Order_refresh(orm_db *db, docs_Order *row);

ORM_MUST_USE orm_status docs_Order_tenant_load(orm_db *db, docs_Order *row);
bool docs_Order_tenant_loaded(const docs_Order *row);
void docs_Order_tenant_unload(docs_Order *row);

ORM_MUST_USE orm_status docs_Order_customer_load(orm_db *db, docs_Order *row);
bool docs_Order_customer_loaded(const docs_Order *row);
void docs_Order_customer_unload(docs_Order *row);

ORM_MUST_USE orm_status docs_Order_payer_load(orm_db *db, docs_Order *row);
bool docs_Order_payer_loaded(const docs_Order *row);
void docs_Order_payer_unload(docs_Order *row);

ORM_MUST_USE orm_status docs_Order_before_load(orm_db *db, docs_Order *row);
bool docs_Order_before_loaded(const docs_Order *row);
void docs_Order_before_unload(docs_Order *row);

/* What it is about. */
const docs_Tenant_list *docs_Order_items(const docs_Order *row);
ORM_MUST_USE orm_status docs_Order_items_load(orm_db *db, docs_Order *row, docs_Tenant_list *out);
const docs_Tenant_list *docs_Order_items_matching(const docs_Order *row);
int64_t docs_Order_items_count(const docs_Order *row);
bool docs_Order_items_loaded(const docs_Order *row);
void docs_Order_items_unload(docs_Order *row);
ORM_MUST_USE orm_status docs_Order_items_add(orm_db *db, docs_Order_id key,
    const docs_Tenant_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status docs_Order_items_set(orm_db *db, docs_Order_id key,
    const docs_Tenant_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status docs_Order_items_remove(orm_db *db, docs_Order_id key,
    const docs_Tenant_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status docs_Order_items_clear(orm_db *db, docs_Order_id key, int64_t *changed);
ORM_MUST_USE orm_status docs_Order_items_has(orm_db *db, docs_Order_id key, docs_Tenant_id other,
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
    docs_Tenant_ref join_tenant, prefetch_tenant;
    docs_Customer_ref join_customer, prefetch_customer;
    docs_Customer_ref join_payer, prefetch_payer;
    docs_Order_ref join_before, prefetch_before;
    docs_Tenant_ref prefetch_items;
    bool count_items;
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

ORM_FIELDS(docs_Order_fields_0)
#define docs_Order_id_eq(v) docs_Order_filter_(orm_filter_value(ORM_OP_EQ, 0, docs_Order_id_value_(v)))
#define docs_Order_id_ne(v) docs_Order_filter_(orm_filter_value(ORM_OP_NE, 0, docs_Order_id_value_(v)))
#define docs_Order_id_lt(v) docs_Order_filter_(orm_filter_value(ORM_OP_LT, 0, docs_Order_id_value_(v)))
#define docs_Order_id_le(v) docs_Order_filter_(orm_filter_value(ORM_OP_LE, 0, docs_Order_id_value_(v)))
#define docs_Order_id_gt(v) docs_Order_filter_(orm_filter_value(ORM_OP_GT, 0, docs_Order_id_value_(v)))
#define docs_Order_id_ge(v) docs_Order_filter_(orm_filter_value(ORM_OP_GE, 0, docs_Order_id_value_(v)))
#define docs_Order_id_between(a, b) docs_Order_filter_(orm_filter_between(0, docs_Order_id_value_(a), docs_Order_id_value_(b)))
#define docs_Order_id_in(values, count) docs_Order_filter_(orm_filter_in(ORM_OP_IN, 0, docs_Order_id_items_(values, count)))
#define docs_Order_id_not_in(values, count) docs_Order_filter_(orm_filter_in(ORM_OP_NOT_IN, 0, docs_Order_id_items_(values, count)))
#define docs_Order_id_field() docs_Order_fields_0_of_(0)
#define docs_Order_id_eq_field(f) docs_Order_filter_(orm_filter_field(ORM_OP_EQ, 0, docs_Order_fields_0_column_(f)))
#define docs_Order_id_ne_field(f) docs_Order_filter_(orm_filter_field(ORM_OP_NE, 0, docs_Order_fields_0_column_(f)))
#define docs_Order_id_lt_field(f) docs_Order_filter_(orm_filter_field(ORM_OP_LT, 0, docs_Order_fields_0_column_(f)))
#define docs_Order_id_le_field(f) docs_Order_filter_(orm_filter_field(ORM_OP_LE, 0, docs_Order_fields_0_column_(f)))
#define docs_Order_id_gt_field(f) docs_Order_filter_(orm_filter_field(ORM_OP_GT, 0, docs_Order_fields_0_column_(f)))
#define docs_Order_id_ge_field(f) docs_Order_filter_(orm_filter_field(ORM_OP_GE, 0, docs_Order_fields_0_column_(f)))
#define docs_Order_id_asc() docs_Order_order_(orm_order_of(0, 0))
#define docs_Order_id_desc() docs_Order_order_(orm_order_of(0, ORM_ORDER_DESC))
#define docs_Order_tenant_id_eq(v) docs_Order_filter_(orm_filter_value(ORM_OP_EQ, 1, docs_Tenant_id_value_(v)))
#define docs_Order_tenant_id_ne(v) docs_Order_filter_(orm_filter_value(ORM_OP_NE, 1, docs_Tenant_id_value_(v)))
#define docs_Order_tenant_id_in(values, count) docs_Order_filter_(orm_filter_in(ORM_OP_IN, 1, docs_Tenant_id_items_(values, count)))
#define docs_Order_tenant_id_not_in(values, count) docs_Order_filter_(orm_filter_in(ORM_OP_NOT_IN, 1, docs_Tenant_id_items_(values, count)))
#define docs_Order_tenant_id_asc() docs_Order_order_(orm_order_of(1, 0))
#define docs_Order_tenant_id_desc() docs_Order_order_(orm_order_of(1, ORM_ORDER_DESC))
#define docs_Order_tenant_id_set(v) docs_Order_set_(orm_set_value(ORM_SET_VALUE, 1, docs_Tenant_id_value_(v)))
#define docs_Order_tenant_id_set_if(filter, a, b) docs_Order_set_(orm_set_if(1, docs_Order_filter_of_(filter), docs_Tenant_id_value_(a), docs_Tenant_id_value_(b)))
#define docs_Order_customer_number_eq(v) docs_Order_filter_(orm_filter_value(ORM_OP_EQ, 2, orm_value_int(+(v))))
#define docs_Order_customer_number_ne(v) docs_Order_filter_(orm_filter_value(ORM_OP_NE, 2, orm_value_int(+(v))))
#define docs_Order_customer_number_lt(v) docs_Order_filter_(orm_filter_value(ORM_OP_LT, 2, orm_value_int(+(v))))
#define docs_Order_customer_number_le(v) docs_Order_filter_(orm_filter_value(ORM_OP_LE, 2, orm_value_int(+(v))))
#define docs_Order_customer_number_gt(v) docs_Order_filter_(orm_filter_value(ORM_OP_GT, 2, orm_value_int(+(v))))
#define docs_Order_customer_number_ge(v) docs_Order_filter_(orm_filter_value(ORM_OP_GE, 2, orm_value_int(+(v))))
#define docs_Order_customer_number_between(a, b) docs_Order_filter_(orm_filter_between(2, orm_value_int(+(a)), orm_value_int(+(b))))
#define docs_Order_customer_number_in(values, count) docs_Order_filter_(orm_filter_in(ORM_OP_IN, 2, orm_items_int64(values, count)))
#define docs_Order_customer_number_not_in(values, count) docs_Order_filter_(orm_filter_in(ORM_OP_NOT_IN, 2, orm_items_int64(values, count)))
#define docs_Order_customer_number_asc() docs_Order_order_(orm_order_of(2, 0))
#define docs_Order_customer_number_desc() docs_Order_order_(orm_order_of(2, ORM_ORDER_DESC))
#define docs_Order_customer_number_set(v) docs_Order_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_int(+(v))))
#define docs_Order_customer_number_set_if(filter, a, b) docs_Order_set_(orm_set_if(2, docs_Order_filter_of_(filter), orm_value_int(+(a)), orm_value_int(+(b))))
#define docs_Order_customer_number_add(v) docs_Order_set_(orm_set_value(ORM_SET_ADD, 2, orm_value_int(+(v))))
#define docs_Order_customer_number_sum(db, where, out) orm_aggregate_int64(db, docs_Order_aggregate_(ORM_SUM, 2, where), out)
#define docs_Order_customer_number_avg(db, where, out) orm_aggregate_float(db, docs_Order_aggregate_(ORM_AVG, 2, where), out)
#define docs_Order_customer_number_min(db, where, out) orm_aggregate_int64(db, docs_Order_aggregate_(ORM_MIN, 2, where), out)
#define docs_Order_customer_number_max(db, where, out) orm_aggregate_int64(db, docs_Order_aggregate_(ORM_MAX, 2, where), out)
#define docs_Order_before_id_eq(v) docs_Order_filter_(orm_filter_value(ORM_OP_EQ, 3, docs_Order_id_value_(v)))
#define docs_Order_before_id_ne(v) docs_Order_filter_(orm_filter_value(ORM_OP_NE, 3, docs_Order_id_value_(v)))
#define docs_Order_before_id_in(values, count) docs_Order_filter_(orm_filter_in(ORM_OP_IN, 3, docs_Order_id_items_(values, count)))
#define docs_Order_before_id_not_in(values, count) docs_Order_filter_(orm_filter_in(ORM_OP_NOT_IN, 3, docs_Order_id_items_(values, count)))
#define docs_Order_before_id_is_null() docs_Order_filter_(orm_filter_null(ORM_OP_IS_NULL, 3))
#define docs_Order_before_id_not_null() docs_Order_filter_(orm_filter_null(ORM_OP_NOT_NULL, 3))
#define docs_Order_before_id_field() docs_Order_fields_0_of_(3)
#define docs_Order_before_id_eq_field(f) docs_Order_filter_(orm_filter_field(ORM_OP_EQ, 3, docs_Order_fields_0_column_(f)))
#define docs_Order_before_id_ne_field(f) docs_Order_filter_(orm_filter_field(ORM_OP_NE, 3, docs_Order_fields_0_column_(f)))
#define docs_Order_before_id_asc() docs_Order_order_(orm_order_of(3, 0))
#define docs_Order_before_id_desc() docs_Order_order_(orm_order_of(3, ORM_ORDER_DESC))
#define docs_Order_before_id_asc_nulls_last() docs_Order_order_(orm_order_of(3, ORM_ORDER_NULLS_LAST))
#define docs_Order_before_id_desc_nulls_first() docs_Order_order_(orm_order_of(3, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define docs_Order_before_id_set(v) docs_Order_set_(orm_set_value(ORM_SET_VALUE, 3, docs_Order_id_value_(v)))
#define docs_Order_before_id_set_null() docs_Order_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_null()))
#define docs_Order_before_id_set_if(filter, a, b) docs_Order_set_(orm_set_if(3, docs_Order_filter_of_(filter), docs_Order_id_value_(a), docs_Order_id_value_(b)))
#define docs_Order_before_id_set_field(f) docs_Order_set_(orm_set_field(3, docs_Order_fields_0_column_(f)))
#define docs_Order_tenant_edge() orm_edge_of(&docs_Order_model_, 0)
#define docs_Order_tenant_is(filter) docs_Order_filter_(orm_filter_through(ORM_OP_IS, 0, docs_Tenant_filter_of_(filter)))
#define docs_Order_tenant_by(order) docs_Order_order_(orm_order_through(0, docs_Tenant_order_of_(order)))
#define docs_Order_customer_edge() orm_edge_of(&docs_Order_model_, 1)
#define docs_Order_customer_is(filter) docs_Order_filter_(orm_filter_through(ORM_OP_IS, 1, docs_Customer_filter_of_(filter)))
#define docs_Order_customer_by(order) docs_Order_order_(orm_order_through(1, docs_Customer_order_of_(order)))
#define docs_Order_payer_edge() orm_edge_of(&docs_Order_model_, 2)
#define docs_Order_payer_is(filter) docs_Order_filter_(orm_filter_through(ORM_OP_IS, 2, docs_Customer_filter_of_(filter)))
#define docs_Order_payer_by(order) docs_Order_order_(orm_order_through(2, docs_Customer_order_of_(order)))
#define docs_Order_before_edge() orm_edge_of(&docs_Order_model_, 3)
#define docs_Order_before_is(filter) docs_Order_filter_(orm_filter_through(ORM_OP_IS, 3, docs_Order_filter_of_(filter)))
#define docs_Order_before_by(order) docs_Order_order_(orm_order_through(3, docs_Order_order_of_(order)))
#define docs_Order_items_edge() orm_edge_of(&docs_Order_model_, 4)
#define docs_Order_items_any(filter) docs_Order_filter_(orm_filter_through(ORM_OP_ANY, 4, docs_Tenant_filter_of_(filter)))
#define docs_Order_items_none(filter) docs_Order_filter_(orm_filter_through(ORM_OP_NONE, 4, docs_Tenant_filter_of_(filter)))
#define docs_Order_items_every(filter) docs_Order_filter_(orm_filter_through(ORM_OP_EVERY, 4, docs_Tenant_filter_of_(filter)))
#define docs_Order_items_count_eq(n) docs_Order_filter_(orm_filter_count(ORM_OP_EQ, 4, +(n)))
#define docs_Order_items_count_ne(n) docs_Order_filter_(orm_filter_count(ORM_OP_NE, 4, +(n)))
#define docs_Order_items_count_lt(n) docs_Order_filter_(orm_filter_count(ORM_OP_LT, 4, +(n)))
#define docs_Order_items_count_le(n) docs_Order_filter_(orm_filter_count(ORM_OP_LE, 4, +(n)))
#define docs_Order_items_count_gt(n) docs_Order_filter_(orm_filter_count(ORM_OP_GT, 4, +(n)))
#define docs_Order_items_count_ge(n) docs_Order_filter_(orm_filter_count(ORM_OP_GE, 4, +(n)))
#define docs_Order_items_count_asc() docs_Order_order_(orm_order_of(4, ORM_ORDER_COUNT))
#define docs_Order_items_count_desc() docs_Order_order_(orm_order_of(4, ORM_ORDER_COUNT | ORM_ORDER_DESC))
#define docs_Order_after_edge() orm_edge_of(&docs_Order_model_, 5)
#define docs_Order_after_is(filter) docs_Order_filter_(orm_filter_through(ORM_OP_IS, 5, docs_Order_filter_of_(filter)))
#define docs_Order_after_by(order) docs_Order_order_(orm_order_through(5, docs_Order_order_of_(order)))

/* ---- the schema ---- */

/* Opens a database (see orm_open) and attaches the schema. */
ORM_MUST_USE orm_status docs_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error);

/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */
ORM_MUST_USE orm_status docs_attach(orm_db *db);

/* Creates all tables and indexes in an empty database. OK and no change if all tables are there;
 * SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, IO, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status docs_create_tables(orm_db *db);

/* Compares the database with the schema: tables, columns with affinity, NOT NULL, key and default,
 * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: *out lists them, in
 * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status docs_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out);

#ifdef __cplusplus
}
#endif

#endif

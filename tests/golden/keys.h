/* keys.h - made by ormgen 0.1.0 from keys.yaml. Do not edit: change the schema.
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
#ifndef KEYS_H
#define KEYS_H

#include <orm.h>

#if ORM_VERSION_NUMBER < 100
#error "orm.h is older than the ormgen that wrote this file: use the same version of both"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct keys_Country keys_Country;
typedef struct keys_City keys_City;
typedef struct keys_Mayor keys_Mayor;
typedef struct keys_Visit keys_Visit;

typedef struct keys_Country_list {
    keys_Country **items;
    size_t count;
} keys_Country_list;

typedef struct keys_City_list {
    keys_City **items;
    size_t count;
} keys_City_list;

typedef struct keys_Mayor_list {
    keys_Mayor **items;
    size_t count;
} keys_Mayor_list;

typedef struct keys_Visit_list {
    keys_Visit **items;
    size_t count;
} keys_Visit_list;

typedef enum keys_Mayor_term {
    KEYS_MAYOR_TERM_FIRST = 1,
    KEYS_MAYOR_TERM_SECOND = 2
} keys_Mayor_term;
ORM_OPTIONAL(keys_Mayor_term, keys_Mayor_term)
ORM_ENUM_VALUES(keys_Mayor_term)

typedef struct keys_Country_id {
    const char *value;
} keys_Country_id;
ORM_OPTIONAL(keys_Country_id, keys_Country_id)
ORM_KEY_VALUES(keys_Country_id, text)
static inline keys_Country_id keys_Country_id_of(const char *value)
{
    keys_Country_id id = {value};
    return id;
}

typedef struct keys_City_id {
    keys_Country_id country_code;
    const char *name;
} keys_City_id;

typedef struct keys_Mayor_id {
    keys_Country_id city_country_code;
    const char *city_name;
} keys_Mayor_id;

typedef struct keys_Visit_id {
    orm_uuid value;
} keys_Visit_id;
ORM_OPTIONAL(keys_Visit_id, keys_Visit_id)
ORM_KEY_VALUES(keys_Visit_id, uuid)
static inline keys_Visit_id keys_Visit_id_of(orm_uuid value)
{
    keys_Visit_id id = {value};
    return id;
}

ORM_QUERY_TYPES(keys_Country)
ORM_QUERY_TYPES(keys_City)
ORM_QUERY_TYPES(keys_Mayor)
ORM_QUERY_TYPES(keys_Visit)

/* ---- Country ---- */

struct keys_Country {
    orm_row orm_;
    keys_Country_id code;
};

keys_Country keys_Country_defaults(void);
keys_Country_id keys_Country_key(const keys_Country *row);
ORM_MUST_USE orm_status keys_Country_validate(const keys_Country *row, orm_error *error);
ORM_MUST_USE orm_status keys_Country_insert(orm_db *db, keys_Country *row);
ORM_MUST_USE orm_status keys_Country_save(orm_db *db, keys_Country *row);
ORM_MUST_USE orm_status keys_Country_delete(orm_db *db, keys_Country_id key);
ORM_MUST_USE orm_status keys_Country_get(orm_db *db, orm_scope *scope, keys_Country_id key,
    keys_Country **out);
ORM_MUST_USE orm_status keys_Country_get_many(orm_db *db, orm_scope *scope,
    const keys_Country_id *keys, size_t count, keys_Country_list *out);
ORM_MUST_USE orm_status keys_Country_all(orm_db *db, orm_scope *scope, keys_Country_list *out);
ORM_MUST_USE orm_status keys_Country_refresh(orm_db *db, keys_Country *row);

const keys_City_list *keys_Country_cities(const keys_Country *row);
ORM_MUST_USE orm_status keys_Country_cities_load(orm_db *db, keys_Country *row,
    keys_City_list *out);
const keys_City_list *keys_Country_cities_matching(const keys_Country *row);
int64_t keys_Country_cities_count(const keys_Country *row);
bool keys_Country_cities_loaded(const keys_Country *row);
void keys_Country_cities_unload(keys_Country *row);

struct keys_Country_query {
    uint32_t magic_;
    keys_Country_filter where;
    keys_Country_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const keys_Country *after;
    keys_City_ref prefetch_cities;
    bool count_cities;
};
#define keys_Country_query(...) \
    keys_Country_ref_of(&(const struct keys_Country_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct keys_Country_query *keys_Country_query_new(orm_scope *scope);
ORM_MUST_USE orm_status keys_Country_select(orm_db *db, orm_scope *scope, keys_Country_ref query,
    keys_Country_list *out);
ORM_MUST_USE orm_status keys_Country_first(orm_db *db, orm_scope *scope, keys_Country_ref query,
    keys_Country **out);
ORM_MUST_USE orm_status keys_Country_one(orm_db *db, orm_scope *scope, keys_Country_ref query,
    keys_Country **out);
ORM_MUST_USE orm_status keys_Country_count(orm_db *db, keys_Country_filter where, int64_t *out);
ORM_MUST_USE orm_status keys_Country_exists(orm_db *db, keys_Country_filter where, bool *out);
ORM_MUST_USE orm_status keys_Country_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, keys_Country_list *out);
ORM_MUST_USE orm_status keys_Country_explain(orm_db *db, orm_scope *scope, keys_Country_ref query,
    const char **out);
ORM_MUST_USE orm_status keys_Country_each_open(orm_db *db, keys_Country_ref query,
    keys_Country_each *each);
ORM_MUST_USE orm_status keys_Country_each_next(keys_Country_each *each, keys_Country **out);
void keys_Country_each_close(keys_Country_each *each);
ORM_MUST_USE orm_status keys_Country_prefetch(orm_db *db, const keys_Country_list *list,
    keys_Country_ref query);
ORM_MUST_USE orm_status keys_Country_prefetch_row(orm_db *db, keys_Country *row,
    keys_Country_ref query);
ORM_MUST_USE orm_status keys_Country_load_graph(orm_db *db, const keys_Country_list *list,
    int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status keys_Country_update_where(orm_db *db, keys_Country_filter where,
    const keys_Country_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status keys_Country_delete_where(orm_db *db, keys_Country_filter where,
    int64_t *deleted);

#define keys_Country_code_eq(v) keys_Country_filter_(orm_filter_value(ORM_OP_EQ, 0, keys_Country_id_value_(v)))
#define keys_Country_code_ne(v) keys_Country_filter_(orm_filter_value(ORM_OP_NE, 0, keys_Country_id_value_(v)))
#define keys_Country_code_lt(v) keys_Country_filter_(orm_filter_value(ORM_OP_LT, 0, keys_Country_id_value_(v)))
#define keys_Country_code_le(v) keys_Country_filter_(orm_filter_value(ORM_OP_LE, 0, keys_Country_id_value_(v)))
#define keys_Country_code_gt(v) keys_Country_filter_(orm_filter_value(ORM_OP_GT, 0, keys_Country_id_value_(v)))
#define keys_Country_code_ge(v) keys_Country_filter_(orm_filter_value(ORM_OP_GE, 0, keys_Country_id_value_(v)))
#define keys_Country_code_between(a, b) keys_Country_filter_(orm_filter_between(0, keys_Country_id_value_(a), keys_Country_id_value_(b)))
#define keys_Country_code_in(values, count) keys_Country_filter_(orm_filter_in(ORM_OP_IN, 0, keys_Country_id_items_(values, count)))
#define keys_Country_code_not_in(values, count) keys_Country_filter_(orm_filter_in(ORM_OP_NOT_IN, 0, keys_Country_id_items_(values, count)))
#define keys_Country_code_contains(v) keys_Country_filter_(orm_filter_value(ORM_OP_CONTAINS, 0, orm_value_text(v)))
#define keys_Country_code_startswith(v) keys_Country_filter_(orm_filter_value(ORM_OP_STARTSWITH, 0, orm_value_text(v)))
#define keys_Country_code_endswith(v) keys_Country_filter_(orm_filter_value(ORM_OP_ENDSWITH, 0, orm_value_text(v)))
#define keys_Country_code_icontains(v) keys_Country_filter_(orm_filter_value(ORM_OP_ICONTAINS, 0, orm_value_text(v)))
#define keys_Country_code_istartswith(v) keys_Country_filter_(orm_filter_value(ORM_OP_ISTARTSWITH, 0, orm_value_text(v)))
#define keys_Country_code_iendswith(v) keys_Country_filter_(orm_filter_value(ORM_OP_IENDSWITH, 0, orm_value_text(v)))
#define keys_Country_code_iexact(v) keys_Country_filter_(orm_filter_value(ORM_OP_IEXACT, 0, orm_value_text(v)))
#define keys_Country_code_like(v) keys_Country_filter_(orm_filter_value(ORM_OP_LIKE, 0, orm_value_text(v)))
#define keys_Country_code_glob(v) keys_Country_filter_(orm_filter_value(ORM_OP_GLOB, 0, orm_value_text(v)))
#define keys_Country_code_asc() keys_Country_order_(orm_order_of(0, 0))
#define keys_Country_code_desc() keys_Country_order_(orm_order_of(0, ORM_ORDER_DESC))
#define keys_Country_cities_edge() orm_edge_of(&keys_Country_model_, 0)
#define keys_Country_cities_any(filter) keys_Country_filter_(orm_filter_through(ORM_OP_ANY, 0, keys_City_filter_of_(filter)))
#define keys_Country_cities_none(filter) keys_Country_filter_(orm_filter_through(ORM_OP_NONE, 0, keys_City_filter_of_(filter)))
#define keys_Country_cities_every(filter) keys_Country_filter_(orm_filter_through(ORM_OP_EVERY, 0, keys_City_filter_of_(filter)))
#define keys_Country_cities_count_eq(n) keys_Country_filter_(orm_filter_count(ORM_OP_EQ, 0, +(n)))
#define keys_Country_cities_count_ne(n) keys_Country_filter_(orm_filter_count(ORM_OP_NE, 0, +(n)))
#define keys_Country_cities_count_lt(n) keys_Country_filter_(orm_filter_count(ORM_OP_LT, 0, +(n)))
#define keys_Country_cities_count_le(n) keys_Country_filter_(orm_filter_count(ORM_OP_LE, 0, +(n)))
#define keys_Country_cities_count_gt(n) keys_Country_filter_(orm_filter_count(ORM_OP_GT, 0, +(n)))
#define keys_Country_cities_count_ge(n) keys_Country_filter_(orm_filter_count(ORM_OP_GE, 0, +(n)))
#define keys_Country_cities_count_asc() keys_Country_order_(orm_order_of(0, ORM_ORDER_COUNT))
#define keys_Country_cities_count_desc() keys_Country_order_(orm_order_of(0, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- City ---- */

struct keys_City {
    orm_row orm_;
    keys_Country_id country_code;
    const char *name;
    struct keys_Country *country;
};

keys_City keys_City_defaults(void);
keys_City_id keys_City_key(const keys_City *row);
ORM_MUST_USE orm_status keys_City_validate(const keys_City *row, orm_error *error);
ORM_MUST_USE orm_status keys_City_insert(orm_db *db, keys_City *row);
ORM_MUST_USE orm_status keys_City_save(orm_db *db, keys_City *row);
ORM_MUST_USE orm_status keys_City_delete(orm_db *db, keys_City_id key);
ORM_MUST_USE orm_status keys_City_get(orm_db *db, orm_scope *scope, keys_City_id key,
    keys_City **out);
ORM_MUST_USE orm_status keys_City_get_many(orm_db *db, orm_scope *scope, const keys_City_id *keys,
    size_t count, keys_City_list *out);
ORM_MUST_USE orm_status keys_City_all(orm_db *db, orm_scope *scope, keys_City_list *out);
ORM_MUST_USE orm_status keys_City_refresh(orm_db *db, keys_City *row);

ORM_MUST_USE orm_status keys_City_country_load(orm_db *db, keys_City *row);
bool keys_City_country_loaded(const keys_City *row);
void keys_City_country_unload(keys_City *row);

const keys_City_list *keys_City_twins(const keys_City *row);
ORM_MUST_USE orm_status keys_City_twins_load(orm_db *db, keys_City *row, keys_City_list *out);
const keys_City_list *keys_City_twins_matching(const keys_City *row);
int64_t keys_City_twins_count(const keys_City *row);
bool keys_City_twins_loaded(const keys_City *row);
void keys_City_twins_unload(keys_City *row);
ORM_MUST_USE orm_status keys_City_twins_add(orm_db *db, keys_City_id key, const keys_City_id *keys,
    size_t count, int64_t *changed);
ORM_MUST_USE orm_status keys_City_twins_set(orm_db *db, keys_City_id key, const keys_City_id *keys,
    size_t count, int64_t *changed);
ORM_MUST_USE orm_status keys_City_twins_remove(orm_db *db, keys_City_id key,
    const keys_City_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status keys_City_twins_clear(orm_db *db, keys_City_id key, int64_t *changed);
ORM_MUST_USE orm_status keys_City_twins_has(orm_db *db, keys_City_id key, keys_City_id other,
    bool *out);

keys_Mayor *keys_City_mayor(const keys_City *row);
ORM_MUST_USE orm_status keys_City_mayor_load(orm_db *db, keys_City *row);
bool keys_City_mayor_loaded(const keys_City *row);
void keys_City_mayor_unload(keys_City *row);

const keys_Visit_list *keys_City_visits(const keys_City *row);
ORM_MUST_USE orm_status keys_City_visits_load(orm_db *db, keys_City *row, keys_Visit_list *out);
const keys_Visit_list *keys_City_visits_matching(const keys_City *row);
int64_t keys_City_visits_count(const keys_City *row);
bool keys_City_visits_loaded(const keys_City *row);
void keys_City_visits_unload(keys_City *row);

struct keys_City_query {
    uint32_t magic_;
    keys_City_filter where;
    keys_City_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const keys_City *after;
    keys_Country_ref join_country, prefetch_country;
    keys_City_ref prefetch_twins;
    bool count_twins;
    keys_Mayor_ref join_mayor, prefetch_mayor;
    keys_Visit_ref prefetch_visits;
    bool count_visits;
};
#define keys_City_query(...) \
    keys_City_ref_of(&(const struct keys_City_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct keys_City_query *keys_City_query_new(orm_scope *scope);
ORM_MUST_USE orm_status keys_City_select(orm_db *db, orm_scope *scope, keys_City_ref query,
    keys_City_list *out);
ORM_MUST_USE orm_status keys_City_first(orm_db *db, orm_scope *scope, keys_City_ref query,
    keys_City **out);
ORM_MUST_USE orm_status keys_City_one(orm_db *db, orm_scope *scope, keys_City_ref query,
    keys_City **out);
ORM_MUST_USE orm_status keys_City_count(orm_db *db, keys_City_filter where, int64_t *out);
ORM_MUST_USE orm_status keys_City_exists(orm_db *db, keys_City_filter where, bool *out);
ORM_MUST_USE orm_status keys_City_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, keys_City_list *out);
ORM_MUST_USE orm_status keys_City_explain(orm_db *db, orm_scope *scope, keys_City_ref query,
    const char **out);
ORM_MUST_USE orm_status keys_City_each_open(orm_db *db, keys_City_ref query, keys_City_each *each);
ORM_MUST_USE orm_status keys_City_each_next(keys_City_each *each, keys_City **out);
void keys_City_each_close(keys_City_each *each);
ORM_MUST_USE orm_status keys_City_prefetch(orm_db *db, const keys_City_list *list,
    keys_City_ref query);
ORM_MUST_USE orm_status keys_City_prefetch_row(orm_db *db, keys_City *row, keys_City_ref query);
ORM_MUST_USE orm_status keys_City_load_graph(orm_db *db, const keys_City_list *list, int depth,
    const orm_graph_options *options);
ORM_MUST_USE orm_status keys_City_update_where(orm_db *db, keys_City_filter where,
    const keys_City_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status keys_City_delete_where(orm_db *db, keys_City_filter where,
    int64_t *deleted);

#define keys_City_country_code_eq(v) keys_City_filter_(orm_filter_value(ORM_OP_EQ, 0, keys_Country_id_value_(v)))
#define keys_City_country_code_ne(v) keys_City_filter_(orm_filter_value(ORM_OP_NE, 0, keys_Country_id_value_(v)))
#define keys_City_country_code_in(values, count) keys_City_filter_(orm_filter_in(ORM_OP_IN, 0, keys_Country_id_items_(values, count)))
#define keys_City_country_code_not_in(values, count) keys_City_filter_(orm_filter_in(ORM_OP_NOT_IN, 0, keys_Country_id_items_(values, count)))
#define keys_City_country_code_asc() keys_City_order_(orm_order_of(0, 0))
#define keys_City_country_code_desc() keys_City_order_(orm_order_of(0, ORM_ORDER_DESC))
#define keys_City_name_eq(v) keys_City_filter_(orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define keys_City_name_ne(v) keys_City_filter_(orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define keys_City_name_lt(v) keys_City_filter_(orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define keys_City_name_le(v) keys_City_filter_(orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define keys_City_name_gt(v) keys_City_filter_(orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define keys_City_name_ge(v) keys_City_filter_(orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define keys_City_name_between(a, b) keys_City_filter_(orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define keys_City_name_in(values, count) keys_City_filter_(orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define keys_City_name_not_in(values, count) keys_City_filter_(orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define keys_City_name_contains(v) keys_City_filter_(orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define keys_City_name_startswith(v) keys_City_filter_(orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define keys_City_name_endswith(v) keys_City_filter_(orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define keys_City_name_icontains(v) keys_City_filter_(orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define keys_City_name_istartswith(v) keys_City_filter_(orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define keys_City_name_iendswith(v) keys_City_filter_(orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define keys_City_name_iexact(v) keys_City_filter_(orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define keys_City_name_like(v) keys_City_filter_(orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define keys_City_name_glob(v) keys_City_filter_(orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define keys_City_name_asc() keys_City_order_(orm_order_of(1, 0))
#define keys_City_name_desc() keys_City_order_(orm_order_of(1, ORM_ORDER_DESC))
#define keys_City_country_edge() orm_edge_of(&keys_City_model_, 0)
#define keys_City_country_is(filter) keys_City_filter_(orm_filter_through(ORM_OP_IS, 0, keys_Country_filter_of_(filter)))
#define keys_City_country_by(order) keys_City_order_(orm_order_through(0, keys_Country_order_of_(order)))
#define keys_City_twins_edge() orm_edge_of(&keys_City_model_, 1)
#define keys_City_twins_any(filter) keys_City_filter_(orm_filter_through(ORM_OP_ANY, 1, keys_City_filter_of_(filter)))
#define keys_City_twins_none(filter) keys_City_filter_(orm_filter_through(ORM_OP_NONE, 1, keys_City_filter_of_(filter)))
#define keys_City_twins_every(filter) keys_City_filter_(orm_filter_through(ORM_OP_EVERY, 1, keys_City_filter_of_(filter)))
#define keys_City_twins_count_eq(n) keys_City_filter_(orm_filter_count(ORM_OP_EQ, 1, +(n)))
#define keys_City_twins_count_ne(n) keys_City_filter_(orm_filter_count(ORM_OP_NE, 1, +(n)))
#define keys_City_twins_count_lt(n) keys_City_filter_(orm_filter_count(ORM_OP_LT, 1, +(n)))
#define keys_City_twins_count_le(n) keys_City_filter_(orm_filter_count(ORM_OP_LE, 1, +(n)))
#define keys_City_twins_count_gt(n) keys_City_filter_(orm_filter_count(ORM_OP_GT, 1, +(n)))
#define keys_City_twins_count_ge(n) keys_City_filter_(orm_filter_count(ORM_OP_GE, 1, +(n)))
#define keys_City_twins_count_asc() keys_City_order_(orm_order_of(1, ORM_ORDER_COUNT))
#define keys_City_twins_count_desc() keys_City_order_(orm_order_of(1, ORM_ORDER_COUNT | ORM_ORDER_DESC))
#define keys_City_mayor_edge() orm_edge_of(&keys_City_model_, 2)
#define keys_City_mayor_is(filter) keys_City_filter_(orm_filter_through(ORM_OP_IS, 2, keys_Mayor_filter_of_(filter)))
#define keys_City_mayor_by(order) keys_City_order_(orm_order_through(2, keys_Mayor_order_of_(order)))
#define keys_City_visits_edge() orm_edge_of(&keys_City_model_, 3)
#define keys_City_visits_any(filter) keys_City_filter_(orm_filter_through(ORM_OP_ANY, 3, keys_Visit_filter_of_(filter)))
#define keys_City_visits_none(filter) keys_City_filter_(orm_filter_through(ORM_OP_NONE, 3, keys_Visit_filter_of_(filter)))
#define keys_City_visits_every(filter) keys_City_filter_(orm_filter_through(ORM_OP_EVERY, 3, keys_Visit_filter_of_(filter)))
#define keys_City_visits_count_eq(n) keys_City_filter_(orm_filter_count(ORM_OP_EQ, 3, +(n)))
#define keys_City_visits_count_ne(n) keys_City_filter_(orm_filter_count(ORM_OP_NE, 3, +(n)))
#define keys_City_visits_count_lt(n) keys_City_filter_(orm_filter_count(ORM_OP_LT, 3, +(n)))
#define keys_City_visits_count_le(n) keys_City_filter_(orm_filter_count(ORM_OP_LE, 3, +(n)))
#define keys_City_visits_count_gt(n) keys_City_filter_(orm_filter_count(ORM_OP_GT, 3, +(n)))
#define keys_City_visits_count_ge(n) keys_City_filter_(orm_filter_count(ORM_OP_GE, 3, +(n)))
#define keys_City_visits_count_asc() keys_City_order_(orm_order_of(3, ORM_ORDER_COUNT))
#define keys_City_visits_count_desc() keys_City_order_(orm_order_of(3, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- Mayor ---- */

struct keys_Mayor {
    orm_row orm_;
    keys_Country_id city_country_code;
    const char *city_name;
    keys_Mayor_term_opt term;
    struct keys_City *city;
};

const char *keys_Mayor_term_to_text(keys_Mayor_term value);
ORM_MUST_USE orm_status keys_Mayor_term_from_text(const char *text, keys_Mayor_term *out);
keys_Mayor keys_Mayor_defaults(void);
keys_Mayor_id keys_Mayor_key(const keys_Mayor *row);
ORM_MUST_USE orm_status keys_Mayor_validate(const keys_Mayor *row, orm_error *error);
ORM_MUST_USE orm_status keys_Mayor_insert(orm_db *db, keys_Mayor *row);
ORM_MUST_USE orm_status keys_Mayor_update(orm_db *db, keys_Mayor *row);
ORM_MUST_USE orm_status keys_Mayor_save(orm_db *db, keys_Mayor *row);
ORM_MUST_USE orm_status keys_Mayor_delete(orm_db *db, keys_Mayor_id key);
ORM_MUST_USE orm_status keys_Mayor_get(orm_db *db, orm_scope *scope, keys_Mayor_id key,
    keys_Mayor **out);
ORM_MUST_USE orm_status keys_Mayor_get_many(orm_db *db, orm_scope *scope,
    const keys_Mayor_id *keys, size_t count, keys_Mayor_list *out);
ORM_MUST_USE orm_status keys_Mayor_all(orm_db *db, orm_scope *scope, keys_Mayor_list *out);
ORM_MUST_USE orm_status keys_Mayor_refresh(orm_db *db, keys_Mayor *row);

ORM_MUST_USE orm_status keys_Mayor_city_load(orm_db *db, keys_Mayor *row);
bool keys_Mayor_city_loaded(const keys_Mayor *row);
void keys_Mayor_city_unload(keys_Mayor *row);

struct keys_Mayor_query {
    uint32_t magic_;
    keys_Mayor_filter where;
    keys_Mayor_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const keys_Mayor *after;
    keys_City_ref join_city, prefetch_city;
};
#define keys_Mayor_query(...) \
    keys_Mayor_ref_of(&(const struct keys_Mayor_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct keys_Mayor_query *keys_Mayor_query_new(orm_scope *scope);
ORM_MUST_USE orm_status keys_Mayor_select(orm_db *db, orm_scope *scope, keys_Mayor_ref query,
    keys_Mayor_list *out);
ORM_MUST_USE orm_status keys_Mayor_first(orm_db *db, orm_scope *scope, keys_Mayor_ref query,
    keys_Mayor **out);
ORM_MUST_USE orm_status keys_Mayor_one(orm_db *db, orm_scope *scope, keys_Mayor_ref query,
    keys_Mayor **out);
ORM_MUST_USE orm_status keys_Mayor_count(orm_db *db, keys_Mayor_filter where, int64_t *out);
ORM_MUST_USE orm_status keys_Mayor_exists(orm_db *db, keys_Mayor_filter where, bool *out);
ORM_MUST_USE orm_status keys_Mayor_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, keys_Mayor_list *out);
ORM_MUST_USE orm_status keys_Mayor_explain(orm_db *db, orm_scope *scope, keys_Mayor_ref query,
    const char **out);
ORM_MUST_USE orm_status keys_Mayor_each_open(orm_db *db, keys_Mayor_ref query,
    keys_Mayor_each *each);
ORM_MUST_USE orm_status keys_Mayor_each_next(keys_Mayor_each *each, keys_Mayor **out);
void keys_Mayor_each_close(keys_Mayor_each *each);
ORM_MUST_USE orm_status keys_Mayor_prefetch(orm_db *db, const keys_Mayor_list *list,
    keys_Mayor_ref query);
ORM_MUST_USE orm_status keys_Mayor_prefetch_row(orm_db *db, keys_Mayor *row, keys_Mayor_ref query);
ORM_MUST_USE orm_status keys_Mayor_load_graph(orm_db *db, const keys_Mayor_list *list, int depth,
    const orm_graph_options *options);
ORM_MUST_USE orm_status keys_Mayor_update_where(orm_db *db, keys_Mayor_filter where,
    const keys_Mayor_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status keys_Mayor_delete_where(orm_db *db, keys_Mayor_filter where,
    int64_t *deleted);

#define keys_Mayor_city_country_code_eq(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_EQ, 0, keys_Country_id_value_(v)))
#define keys_Mayor_city_country_code_ne(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_NE, 0, keys_Country_id_value_(v)))
#define keys_Mayor_city_country_code_in(values, count) keys_Mayor_filter_(orm_filter_in(ORM_OP_IN, 0, keys_Country_id_items_(values, count)))
#define keys_Mayor_city_country_code_not_in(values, count) keys_Mayor_filter_(orm_filter_in(ORM_OP_NOT_IN, 0, keys_Country_id_items_(values, count)))
#define keys_Mayor_city_country_code_asc() keys_Mayor_order_(orm_order_of(0, 0))
#define keys_Mayor_city_country_code_desc() keys_Mayor_order_(orm_order_of(0, ORM_ORDER_DESC))
#define keys_Mayor_city_name_eq(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define keys_Mayor_city_name_ne(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define keys_Mayor_city_name_lt(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define keys_Mayor_city_name_le(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define keys_Mayor_city_name_gt(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define keys_Mayor_city_name_ge(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define keys_Mayor_city_name_between(a, b) keys_Mayor_filter_(orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define keys_Mayor_city_name_in(values, count) keys_Mayor_filter_(orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define keys_Mayor_city_name_not_in(values, count) keys_Mayor_filter_(orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define keys_Mayor_city_name_contains(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define keys_Mayor_city_name_startswith(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define keys_Mayor_city_name_endswith(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define keys_Mayor_city_name_icontains(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define keys_Mayor_city_name_istartswith(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define keys_Mayor_city_name_iendswith(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define keys_Mayor_city_name_iexact(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define keys_Mayor_city_name_like(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define keys_Mayor_city_name_glob(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define keys_Mayor_city_name_asc() keys_Mayor_order_(orm_order_of(1, 0))
#define keys_Mayor_city_name_desc() keys_Mayor_order_(orm_order_of(1, ORM_ORDER_DESC))
#define keys_Mayor_term_eq(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_EQ, 2, keys_Mayor_term_value_(v)))
#define keys_Mayor_term_ne(v) keys_Mayor_filter_(orm_filter_value(ORM_OP_NE, 2, keys_Mayor_term_value_(v)))
#define keys_Mayor_term_in(values, count) keys_Mayor_filter_(orm_filter_in(ORM_OP_IN, 2, keys_Mayor_term_items_(values, count)))
#define keys_Mayor_term_not_in(values, count) keys_Mayor_filter_(orm_filter_in(ORM_OP_NOT_IN, 2, keys_Mayor_term_items_(values, count)))
#define keys_Mayor_term_is_null() keys_Mayor_filter_(orm_filter_null(ORM_OP_IS_NULL, 2))
#define keys_Mayor_term_not_null() keys_Mayor_filter_(orm_filter_null(ORM_OP_NOT_NULL, 2))
#define keys_Mayor_term_asc() keys_Mayor_order_(orm_order_of(2, 0))
#define keys_Mayor_term_desc() keys_Mayor_order_(orm_order_of(2, ORM_ORDER_DESC))
#define keys_Mayor_term_asc_nulls_last() keys_Mayor_order_(orm_order_of(2, ORM_ORDER_NULLS_LAST))
#define keys_Mayor_term_desc_nulls_first() keys_Mayor_order_(orm_order_of(2, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define keys_Mayor_term_set(v) keys_Mayor_set_(orm_set_value(ORM_SET_VALUE, 2, keys_Mayor_term_value_(v)))
#define keys_Mayor_term_set_null() keys_Mayor_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_null()))
#define keys_Mayor_term_set_if(filter, a, b) keys_Mayor_set_(orm_set_if(2, keys_Mayor_filter_of_(filter), keys_Mayor_term_value_(a), keys_Mayor_term_value_(b)))
#define keys_Mayor_city_edge() orm_edge_of(&keys_Mayor_model_, 0)
#define keys_Mayor_city_is(filter) keys_Mayor_filter_(orm_filter_through(ORM_OP_IS, 0, keys_City_filter_of_(filter)))
#define keys_Mayor_city_by(order) keys_Mayor_order_(orm_order_through(0, keys_City_order_of_(order)))

/* ---- Visit ---- */

struct keys_Visit {
    orm_row orm_;
    keys_Visit_id token;
    keys_Country_id_opt to_country_code;
    const char *to_name;
    orm_datetime_opt since;
    struct keys_City *to;
};

keys_Visit keys_Visit_defaults(void);
keys_Visit_id keys_Visit_key(const keys_Visit *row);
ORM_MUST_USE orm_status keys_Visit_validate(const keys_Visit *row, orm_error *error);
ORM_MUST_USE orm_status keys_Visit_insert(orm_db *db, keys_Visit *row);
ORM_MUST_USE orm_status keys_Visit_update(orm_db *db, keys_Visit *row);
ORM_MUST_USE orm_status keys_Visit_save(orm_db *db, keys_Visit *row);
ORM_MUST_USE orm_status keys_Visit_delete(orm_db *db, keys_Visit_id key);
ORM_MUST_USE orm_status keys_Visit_get(orm_db *db, orm_scope *scope, keys_Visit_id key,
    keys_Visit **out);
ORM_MUST_USE orm_status keys_Visit_get_many(orm_db *db, orm_scope *scope,
    const keys_Visit_id *keys, size_t count, keys_Visit_list *out);
ORM_MUST_USE orm_status keys_Visit_all(orm_db *db, orm_scope *scope, keys_Visit_list *out);
ORM_MUST_USE orm_status keys_Visit_refresh(orm_db *db, keys_Visit *row);

ORM_MUST_USE orm_status keys_Visit_to_load(orm_db *db, keys_Visit *row);
bool keys_Visit_to_loaded(const keys_Visit *row);
void keys_Visit_to_unload(keys_Visit *row);

struct keys_Visit_query {
    uint32_t magic_;
    keys_Visit_filter where;
    keys_Visit_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const keys_Visit *after;
    keys_City_ref join_to, prefetch_to;
};
#define keys_Visit_query(...) \
    keys_Visit_ref_of(&(const struct keys_Visit_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct keys_Visit_query *keys_Visit_query_new(orm_scope *scope);
ORM_MUST_USE orm_status keys_Visit_select(orm_db *db, orm_scope *scope, keys_Visit_ref query,
    keys_Visit_list *out);
ORM_MUST_USE orm_status keys_Visit_first(orm_db *db, orm_scope *scope, keys_Visit_ref query,
    keys_Visit **out);
ORM_MUST_USE orm_status keys_Visit_one(orm_db *db, orm_scope *scope, keys_Visit_ref query,
    keys_Visit **out);
ORM_MUST_USE orm_status keys_Visit_count(orm_db *db, keys_Visit_filter where, int64_t *out);
ORM_MUST_USE orm_status keys_Visit_exists(orm_db *db, keys_Visit_filter where, bool *out);
ORM_MUST_USE orm_status keys_Visit_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, keys_Visit_list *out);
ORM_MUST_USE orm_status keys_Visit_explain(orm_db *db, orm_scope *scope, keys_Visit_ref query,
    const char **out);
ORM_MUST_USE orm_status keys_Visit_each_open(orm_db *db, keys_Visit_ref query,
    keys_Visit_each *each);
ORM_MUST_USE orm_status keys_Visit_each_next(keys_Visit_each *each, keys_Visit **out);
void keys_Visit_each_close(keys_Visit_each *each);
ORM_MUST_USE orm_status keys_Visit_prefetch(orm_db *db, const keys_Visit_list *list,
    keys_Visit_ref query);
ORM_MUST_USE orm_status keys_Visit_prefetch_row(orm_db *db, keys_Visit *row, keys_Visit_ref query);
ORM_MUST_USE orm_status keys_Visit_load_graph(orm_db *db, const keys_Visit_list *list, int depth,
    const orm_graph_options *options);
ORM_MUST_USE orm_status keys_Visit_update_where(orm_db *db, keys_Visit_filter where,
    const keys_Visit_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status keys_Visit_delete_where(orm_db *db, keys_Visit_filter where,
    int64_t *deleted);

#define keys_Visit_token_eq(v) keys_Visit_filter_(orm_filter_value(ORM_OP_EQ, 0, keys_Visit_id_value_(v)))
#define keys_Visit_token_ne(v) keys_Visit_filter_(orm_filter_value(ORM_OP_NE, 0, keys_Visit_id_value_(v)))
#define keys_Visit_token_in(values, count) keys_Visit_filter_(orm_filter_in(ORM_OP_IN, 0, keys_Visit_id_items_(values, count)))
#define keys_Visit_token_not_in(values, count) keys_Visit_filter_(orm_filter_in(ORM_OP_NOT_IN, 0, keys_Visit_id_items_(values, count)))
#define keys_Visit_token_asc() keys_Visit_order_(orm_order_of(0, 0))
#define keys_Visit_token_desc() keys_Visit_order_(orm_order_of(0, ORM_ORDER_DESC))
#define keys_Visit_to_country_code_eq(v) keys_Visit_filter_(orm_filter_value(ORM_OP_EQ, 1, keys_Country_id_value_(v)))
#define keys_Visit_to_country_code_ne(v) keys_Visit_filter_(orm_filter_value(ORM_OP_NE, 1, keys_Country_id_value_(v)))
#define keys_Visit_to_country_code_in(values, count) keys_Visit_filter_(orm_filter_in(ORM_OP_IN, 1, keys_Country_id_items_(values, count)))
#define keys_Visit_to_country_code_not_in(values, count) keys_Visit_filter_(orm_filter_in(ORM_OP_NOT_IN, 1, keys_Country_id_items_(values, count)))
#define keys_Visit_to_country_code_is_null() keys_Visit_filter_(orm_filter_null(ORM_OP_IS_NULL, 1))
#define keys_Visit_to_country_code_not_null() keys_Visit_filter_(orm_filter_null(ORM_OP_NOT_NULL, 1))
#define keys_Visit_to_country_code_asc() keys_Visit_order_(orm_order_of(1, 0))
#define keys_Visit_to_country_code_desc() keys_Visit_order_(orm_order_of(1, ORM_ORDER_DESC))
#define keys_Visit_to_country_code_asc_nulls_last() keys_Visit_order_(orm_order_of(1, ORM_ORDER_NULLS_LAST))
#define keys_Visit_to_country_code_desc_nulls_first() keys_Visit_order_(orm_order_of(1, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define keys_Visit_to_country_code_set(v) keys_Visit_set_(orm_set_value(ORM_SET_VALUE, 1, keys_Country_id_value_(v)))
#define keys_Visit_to_country_code_set_null() keys_Visit_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_null()))
#define keys_Visit_to_country_code_set_if(filter, a, b) keys_Visit_set_(orm_set_if(1, keys_Visit_filter_of_(filter), keys_Country_id_value_(a), keys_Country_id_value_(b)))
#define keys_Visit_to_name_eq(v) keys_Visit_filter_(orm_filter_value(ORM_OP_EQ, 2, orm_value_text(v)))
#define keys_Visit_to_name_ne(v) keys_Visit_filter_(orm_filter_value(ORM_OP_NE, 2, orm_value_text(v)))
#define keys_Visit_to_name_lt(v) keys_Visit_filter_(orm_filter_value(ORM_OP_LT, 2, orm_value_text(v)))
#define keys_Visit_to_name_le(v) keys_Visit_filter_(orm_filter_value(ORM_OP_LE, 2, orm_value_text(v)))
#define keys_Visit_to_name_gt(v) keys_Visit_filter_(orm_filter_value(ORM_OP_GT, 2, orm_value_text(v)))
#define keys_Visit_to_name_ge(v) keys_Visit_filter_(orm_filter_value(ORM_OP_GE, 2, orm_value_text(v)))
#define keys_Visit_to_name_between(a, b) keys_Visit_filter_(orm_filter_between(2, orm_value_text(a), orm_value_text(b)))
#define keys_Visit_to_name_in(values, count) keys_Visit_filter_(orm_filter_in(ORM_OP_IN, 2, orm_items_text(values, count)))
#define keys_Visit_to_name_not_in(values, count) keys_Visit_filter_(orm_filter_in(ORM_OP_NOT_IN, 2, orm_items_text(values, count)))
#define keys_Visit_to_name_is_null() keys_Visit_filter_(orm_filter_null(ORM_OP_IS_NULL, 2))
#define keys_Visit_to_name_not_null() keys_Visit_filter_(orm_filter_null(ORM_OP_NOT_NULL, 2))
#define keys_Visit_to_name_contains(v) keys_Visit_filter_(orm_filter_value(ORM_OP_CONTAINS, 2, orm_value_text(v)))
#define keys_Visit_to_name_startswith(v) keys_Visit_filter_(orm_filter_value(ORM_OP_STARTSWITH, 2, orm_value_text(v)))
#define keys_Visit_to_name_endswith(v) keys_Visit_filter_(orm_filter_value(ORM_OP_ENDSWITH, 2, orm_value_text(v)))
#define keys_Visit_to_name_icontains(v) keys_Visit_filter_(orm_filter_value(ORM_OP_ICONTAINS, 2, orm_value_text(v)))
#define keys_Visit_to_name_istartswith(v) keys_Visit_filter_(orm_filter_value(ORM_OP_ISTARTSWITH, 2, orm_value_text(v)))
#define keys_Visit_to_name_iendswith(v) keys_Visit_filter_(orm_filter_value(ORM_OP_IENDSWITH, 2, orm_value_text(v)))
#define keys_Visit_to_name_iexact(v) keys_Visit_filter_(orm_filter_value(ORM_OP_IEXACT, 2, orm_value_text(v)))
#define keys_Visit_to_name_like(v) keys_Visit_filter_(orm_filter_value(ORM_OP_LIKE, 2, orm_value_text(v)))
#define keys_Visit_to_name_glob(v) keys_Visit_filter_(orm_filter_value(ORM_OP_GLOB, 2, orm_value_text(v)))
#define keys_Visit_to_name_asc() keys_Visit_order_(orm_order_of(2, 0))
#define keys_Visit_to_name_desc() keys_Visit_order_(orm_order_of(2, ORM_ORDER_DESC))
#define keys_Visit_to_name_asc_nulls_last() keys_Visit_order_(orm_order_of(2, ORM_ORDER_NULLS_LAST))
#define keys_Visit_to_name_desc_nulls_first() keys_Visit_order_(orm_order_of(2, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define keys_Visit_to_name_set(v) keys_Visit_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_text(v)))
#define keys_Visit_to_name_set_null() keys_Visit_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_null()))
#define keys_Visit_to_name_set_if(filter, a, b) keys_Visit_set_(orm_set_if(2, keys_Visit_filter_of_(filter), orm_value_text(a), orm_value_text(b)))
#define keys_Visit_since_eq(v) keys_Visit_filter_(orm_filter_value(ORM_OP_EQ, 3, orm_value_datetime(v)))
#define keys_Visit_since_ne(v) keys_Visit_filter_(orm_filter_value(ORM_OP_NE, 3, orm_value_datetime(v)))
#define keys_Visit_since_lt(v) keys_Visit_filter_(orm_filter_value(ORM_OP_LT, 3, orm_value_datetime(v)))
#define keys_Visit_since_le(v) keys_Visit_filter_(orm_filter_value(ORM_OP_LE, 3, orm_value_datetime(v)))
#define keys_Visit_since_gt(v) keys_Visit_filter_(orm_filter_value(ORM_OP_GT, 3, orm_value_datetime(v)))
#define keys_Visit_since_ge(v) keys_Visit_filter_(orm_filter_value(ORM_OP_GE, 3, orm_value_datetime(v)))
#define keys_Visit_since_between(a, b) keys_Visit_filter_(orm_filter_between(3, orm_value_datetime(a), orm_value_datetime(b)))
#define keys_Visit_since_in(values, count) keys_Visit_filter_(orm_filter_in(ORM_OP_IN, 3, orm_items_datetime(values, count)))
#define keys_Visit_since_not_in(values, count) keys_Visit_filter_(orm_filter_in(ORM_OP_NOT_IN, 3, orm_items_datetime(values, count)))
#define keys_Visit_since_year_eq(n) keys_Visit_filter_(orm_filter_part(ORM_OP_EQ, ORM_PART_YEAR, 3, orm_value_int(+(n))))
#define keys_Visit_since_year_ne(n) keys_Visit_filter_(orm_filter_part(ORM_OP_NE, ORM_PART_YEAR, 3, orm_value_int(+(n))))
#define keys_Visit_since_year_lt(n) keys_Visit_filter_(orm_filter_part(ORM_OP_LT, ORM_PART_YEAR, 3, orm_value_int(+(n))))
#define keys_Visit_since_year_le(n) keys_Visit_filter_(orm_filter_part(ORM_OP_LE, ORM_PART_YEAR, 3, orm_value_int(+(n))))
#define keys_Visit_since_year_gt(n) keys_Visit_filter_(orm_filter_part(ORM_OP_GT, ORM_PART_YEAR, 3, orm_value_int(+(n))))
#define keys_Visit_since_year_ge(n) keys_Visit_filter_(orm_filter_part(ORM_OP_GE, ORM_PART_YEAR, 3, orm_value_int(+(n))))
#define keys_Visit_since_month_eq(n) keys_Visit_filter_(orm_filter_part(ORM_OP_EQ, ORM_PART_MONTH, 3, orm_value_int(+(n))))
#define keys_Visit_since_day_eq(n) keys_Visit_filter_(orm_filter_part(ORM_OP_EQ, ORM_PART_DAY, 3, orm_value_int(+(n))))
#define keys_Visit_since_date_eq(v) keys_Visit_filter_(orm_filter_part(ORM_OP_EQ, ORM_PART_DATE, 3, orm_value_date(v)))
#define keys_Visit_since_date_ne(v) keys_Visit_filter_(orm_filter_part(ORM_OP_NE, ORM_PART_DATE, 3, orm_value_date(v)))
#define keys_Visit_since_date_lt(v) keys_Visit_filter_(orm_filter_part(ORM_OP_LT, ORM_PART_DATE, 3, orm_value_date(v)))
#define keys_Visit_since_date_le(v) keys_Visit_filter_(orm_filter_part(ORM_OP_LE, ORM_PART_DATE, 3, orm_value_date(v)))
#define keys_Visit_since_date_gt(v) keys_Visit_filter_(orm_filter_part(ORM_OP_GT, ORM_PART_DATE, 3, orm_value_date(v)))
#define keys_Visit_since_date_ge(v) keys_Visit_filter_(orm_filter_part(ORM_OP_GE, ORM_PART_DATE, 3, orm_value_date(v)))
#define keys_Visit_since_hour_eq(n) keys_Visit_filter_(orm_filter_part(ORM_OP_EQ, ORM_PART_HOUR, 3, orm_value_int(+(n))))
#define keys_Visit_since_asc() keys_Visit_order_(orm_order_of(3, 0))
#define keys_Visit_since_desc() keys_Visit_order_(orm_order_of(3, ORM_ORDER_DESC))
#define keys_Visit_since_set(v) keys_Visit_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_datetime(v)))
#define keys_Visit_since_set_if(filter, a, b) keys_Visit_set_(orm_set_if(3, keys_Visit_filter_of_(filter), orm_value_datetime(a), orm_value_datetime(b)))
#define keys_Visit_since_min(db, where, out) orm_aggregate_datetime(db, keys_Visit_aggregate_(ORM_MIN, 3, where), out)
#define keys_Visit_since_max(db, where, out) orm_aggregate_datetime(db, keys_Visit_aggregate_(ORM_MAX, 3, where), out)
#define keys_Visit_to_edge() orm_edge_of(&keys_Visit_model_, 0)
#define keys_Visit_to_is(filter) keys_Visit_filter_(orm_filter_through(ORM_OP_IS, 0, keys_City_filter_of_(filter)))
#define keys_Visit_to_by(order) keys_Visit_order_(orm_order_through(0, keys_City_order_of_(order)))

/* ---- the schema ---- */

/* Opens a database (see orm_open) and attaches the schema. */
ORM_MUST_USE orm_status keys_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error);

/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */
ORM_MUST_USE orm_status keys_attach(orm_db *db);

/* Creates all tables and indexes in an empty database. OK and no change if all tables are there;
 * SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, IO, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status keys_create_tables(orm_db *db);

/* Compares the database with the schema: tables, columns with affinity, NOT NULL, key and default,
 * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: *out lists them, in
 * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status keys_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out);

#ifdef __cplusplus
}
#endif

#endif

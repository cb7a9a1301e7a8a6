/* weather.h - made by ormgen 0.1.0 from weather.yaml. Do not edit: change the schema.
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
#ifndef WEATHER_H
#define WEATHER_H

#include <orm.h>

#if ORM_VERSION_NUMBER < 100
#error "orm.h is older than the ormgen that wrote this file: use the same version of both"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct weather_Station weather_Station;
typedef struct weather_Reading weather_Reading;

typedef struct weather_Station_list {
    weather_Station **items;
    size_t count;
} weather_Station_list;

typedef struct weather_Reading_list {
    weather_Reading **items;
    size_t count;
} weather_Reading_list;

typedef struct weather_Station_id {
    const char *value;
} weather_Station_id;
ORM_OPTIONAL(weather_Station_id, weather_Station_id)
ORM_KEY_VALUES(weather_Station_id, text)
static inline weather_Station_id weather_Station_id_of(const char *value)
{
    weather_Station_id id = {value};
    return id;
}

typedef struct weather_Reading_id {
    int64_t value;
} weather_Reading_id;
ORM_OPTIONAL(weather_Reading_id, weather_Reading_id)
ORM_KEY_VALUES(weather_Reading_id, int)
static inline weather_Reading_id weather_Reading_id_of(int64_t value)
{
    weather_Reading_id id = {value};
    return id;
}

ORM_QUERY_TYPES(weather_Station)
ORM_QUERY_TYPES(weather_Reading)

/* ---- Station ---- */

struct weather_Station {
    orm_row orm_;
    weather_Station_id name;
    /* in metres above the sea */
    int32_t height;
};

weather_Station weather_Station_defaults(void);
weather_Station_id weather_Station_key(const weather_Station *row);
ORM_MUST_USE orm_status weather_Station_validate(const weather_Station *row, orm_error *error);
ORM_MUST_USE orm_status weather_Station_insert(orm_db *db, weather_Station *row);
ORM_MUST_USE orm_status weather_Station_insert_many(orm_db *db, weather_Station *rows,
    size_t count);
ORM_MUST_USE orm_status weather_Station_update(orm_db *db, weather_Station *row);
ORM_MUST_USE orm_status weather_Station_save(orm_db *db, weather_Station *row);
ORM_MUST_USE orm_status weather_Station_delete(orm_db *db, weather_Station_id key);
ORM_MUST_USE orm_status weather_Station_get(orm_db *db, orm_scope *scope, weather_Station_id key,
    weather_Station **out);
ORM_MUST_USE orm_status weather_Station_get_many(orm_db *db, orm_scope *scope,
    const weather_Station_id *keys, size_t count, weather_Station_list *out);
ORM_MUST_USE orm_status weather_Station_all(orm_db *db, orm_scope *scope,
    weather_Station_list *out);
ORM_MUST_USE orm_status weather_Station_refresh(orm_db *db, weather_Station *row);

const weather_Reading_list *weather_Station_readings(const weather_Station *row);
ORM_MUST_USE orm_status weather_Station_readings_load(orm_db *db, weather_Station *row,
    weather_Reading_list *out);
const weather_Reading_list *weather_Station_readings_matching(const weather_Station *row);
int64_t weather_Station_readings_count(const weather_Station *row);
bool weather_Station_readings_loaded(const weather_Station *row);
void weather_Station_readings_unload(weather_Station *row);

struct weather_Station_query {
    uint32_t magic_;
    weather_Station_filter where;
    weather_Station_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const weather_Station *after;
    weather_Reading_ref prefetch_readings;
    bool count_readings;
};
#define weather_Station_query(...) \
    weather_Station_ref_of(&(const struct weather_Station_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct weather_Station_query *weather_Station_query_new(orm_scope *scope);
ORM_MUST_USE orm_status weather_Station_select(orm_db *db, orm_scope *scope,
    weather_Station_ref query, weather_Station_list *out);
ORM_MUST_USE orm_status weather_Station_first(orm_db *db, orm_scope *scope,
    weather_Station_ref query, weather_Station **out);
ORM_MUST_USE orm_status weather_Station_one(orm_db *db, orm_scope *scope,
    weather_Station_ref query, weather_Station **out);
ORM_MUST_USE orm_status weather_Station_count(orm_db *db, weather_Station_filter where,
    int64_t *out);
ORM_MUST_USE orm_status weather_Station_exists(orm_db *db, weather_Station_filter where, bool *out);
ORM_MUST_USE orm_status weather_Station_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, weather_Station_list *out);
ORM_MUST_USE orm_status weather_Station_explain(orm_db *db, orm_scope *scope,
    weather_Station_ref query, const char **out);
ORM_MUST_USE orm_status weather_Station_each_open(orm_db *db, weather_Station_ref query,
    weather_Station_each *each);
ORM_MUST_USE orm_status weather_Station_each_next(weather_Station_each *each,
    weather_Station **out);
void weather_Station_each_close(weather_Station_each *each);
ORM_MUST_USE orm_status weather_Station_prefetch(orm_db *db, const weather_Station_list *list,
    weather_Station_ref query);
ORM_MUST_USE orm_status weather_Station_prefetch_row(orm_db *db, weather_Station *row,
    weather_Station_ref query);
ORM_MUST_USE orm_status weather_Station_load_graph(orm_db *db, const weather_Station_list *list,
    int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status weather_Station_update_where(orm_db *db, weather_Station_filter where,
    const weather_Station_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status weather_Station_delete_where(orm_db *db, weather_Station_filter where,
    int64_t *deleted);

#define weather_Station_and(a, b) ORM_FILTER(weather_Station, orm_filter_both(ORM_OP_AND, (a).weather_Station_, (b).weather_Station_))
#define weather_Station_or(a, b) ORM_FILTER(weather_Station, orm_filter_both(ORM_OP_OR, (a).weather_Station_, (b).weather_Station_))
#define weather_Station_not(a) ORM_FILTER(weather_Station, orm_filter_not((a).weather_Station_))
#define weather_Station_all_of(filters, count) ORM_FILTER(weather_Station, orm_filter_list(ORM_OP_ALL_OF, weather_Station_filters_(filters), count))
#define weather_Station_any_of(filters, count) ORM_FILTER(weather_Station, orm_filter_list(ORM_OP_ANY_OF, weather_Station_filters_(filters), count))
#define weather_Station_everything() ORM_FILTER(weather_Station, orm_filter_everything())
#define weather_Station_name_eq(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_EQ, 0, weather_Station_id_value_(v)))
#define weather_Station_name_ne(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_NE, 0, weather_Station_id_value_(v)))
#define weather_Station_name_lt(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_LT, 0, weather_Station_id_value_(v)))
#define weather_Station_name_le(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_LE, 0, weather_Station_id_value_(v)))
#define weather_Station_name_gt(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_GT, 0, weather_Station_id_value_(v)))
#define weather_Station_name_ge(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_GE, 0, weather_Station_id_value_(v)))
#define weather_Station_name_between(a, b) ORM_FILTER(weather_Station, orm_filter_between(0, weather_Station_id_value_(a), weather_Station_id_value_(b)))
#define weather_Station_name_in(values, count) ORM_FILTER(weather_Station, orm_filter_in(ORM_OP_IN, 0, weather_Station_id_items_(values, count)))
#define weather_Station_name_not_in(values, count) ORM_FILTER(weather_Station, orm_filter_in(ORM_OP_NOT_IN, 0, weather_Station_id_items_(values, count)))
#define weather_Station_name_contains(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_CONTAINS, 0, orm_value_text(v)))
#define weather_Station_name_startswith(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_STARTSWITH, 0, orm_value_text(v)))
#define weather_Station_name_endswith(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_ENDSWITH, 0, orm_value_text(v)))
#define weather_Station_name_icontains(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_ICONTAINS, 0, orm_value_text(v)))
#define weather_Station_name_istartswith(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_ISTARTSWITH, 0, orm_value_text(v)))
#define weather_Station_name_iendswith(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_IENDSWITH, 0, orm_value_text(v)))
#define weather_Station_name_iexact(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_IEXACT, 0, orm_value_text(v)))
#define weather_Station_name_like(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_LIKE, 0, orm_value_text(v)))
#define weather_Station_name_glob(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_GLOB, 0, orm_value_text(v)))
#define weather_Station_name_asc() weather_Station_order_(orm_order_of(0, 0))
#define weather_Station_name_desc() weather_Station_order_(orm_order_of(0, ORM_ORDER_DESC))
#define weather_Station_height_eq(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_EQ, 1, orm_value_int(+(v))))
#define weather_Station_height_ne(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_NE, 1, orm_value_int(+(v))))
#define weather_Station_height_lt(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_LT, 1, orm_value_int(+(v))))
#define weather_Station_height_le(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_LE, 1, orm_value_int(+(v))))
#define weather_Station_height_gt(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_GT, 1, orm_value_int(+(v))))
#define weather_Station_height_ge(v) ORM_FILTER(weather_Station, orm_filter_value(ORM_OP_GE, 1, orm_value_int(+(v))))
#define weather_Station_height_between(a, b) ORM_FILTER(weather_Station, orm_filter_between(1, orm_value_int(+(a)), orm_value_int(+(b))))
#define weather_Station_height_in(values, count) ORM_FILTER(weather_Station, orm_filter_in(ORM_OP_IN, 1, orm_items_int32(values, count)))
#define weather_Station_height_not_in(values, count) ORM_FILTER(weather_Station, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_int32(values, count)))
#define weather_Station_height_asc() weather_Station_order_(orm_order_of(1, 0))
#define weather_Station_height_desc() weather_Station_order_(orm_order_of(1, ORM_ORDER_DESC))
#define weather_Station_height_set(v) weather_Station_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_int(+(v))))
#define weather_Station_height_set_if(filter, a, b) weather_Station_set_(orm_set_if(1, (filter).weather_Station_, orm_value_int(+(a)), orm_value_int(+(b))))
#define weather_Station_height_add(v) weather_Station_set_(orm_set_value(ORM_SET_ADD, 1, orm_value_int(+(v))))
#define weather_Station_height_sum(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&weather_Station_model_, ORM_SUM, 1, (where).weather_Station_), out)
#define weather_Station_height_avg(db, where, out) orm_aggregate_float(db, orm_aggregate_of(&weather_Station_model_, ORM_AVG, 1, (where).weather_Station_), out)
#define weather_Station_height_min(db, where, out) orm_aggregate_int32(db, orm_aggregate_of(&weather_Station_model_, ORM_MIN, 1, (where).weather_Station_), out)
#define weather_Station_height_max(db, where, out) orm_aggregate_int32(db, orm_aggregate_of(&weather_Station_model_, ORM_MAX, 1, (where).weather_Station_), out)
#define weather_Station_readings_edge() orm_edge_of(&weather_Station_model_, 0)
#define weather_Station_readings_any(filter) ORM_FILTER(weather_Station, orm_filter_through(ORM_OP_ANY, 0, (filter).weather_Reading_))
#define weather_Station_readings_none(filter) ORM_FILTER(weather_Station, orm_filter_through(ORM_OP_NONE, 0, (filter).weather_Reading_))
#define weather_Station_readings_every(filter) ORM_FILTER(weather_Station, orm_filter_through(ORM_OP_EVERY, 0, (filter).weather_Reading_))
#define weather_Station_readings_count_eq(n) ORM_FILTER(weather_Station, orm_filter_count(ORM_OP_EQ, 0, +(n)))
#define weather_Station_readings_count_ne(n) ORM_FILTER(weather_Station, orm_filter_count(ORM_OP_NE, 0, +(n)))
#define weather_Station_readings_count_lt(n) ORM_FILTER(weather_Station, orm_filter_count(ORM_OP_LT, 0, +(n)))
#define weather_Station_readings_count_le(n) ORM_FILTER(weather_Station, orm_filter_count(ORM_OP_LE, 0, +(n)))
#define weather_Station_readings_count_gt(n) ORM_FILTER(weather_Station, orm_filter_count(ORM_OP_GT, 0, +(n)))
#define weather_Station_readings_count_ge(n) ORM_FILTER(weather_Station, orm_filter_count(ORM_OP_GE, 0, +(n)))
#define weather_Station_readings_count_asc() weather_Station_order_(orm_order_of(0, ORM_ORDER_COUNT))
#define weather_Station_readings_count_desc() weather_Station_order_(orm_order_of(0, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- Reading ---- */

struct weather_Reading {
    orm_row orm_;
    weather_Reading_id id;
    weather_Station_id station_name;
    orm_datetime at;
    orm_decimal_opt degrees;
    struct weather_Station *station;
};

weather_Reading weather_Reading_defaults(void);
weather_Reading_id weather_Reading_key(const weather_Reading *row);
ORM_MUST_USE orm_status weather_Reading_validate(const weather_Reading *row, orm_error *error);
ORM_MUST_USE orm_status weather_Reading_insert(orm_db *db, weather_Reading *row);
ORM_MUST_USE orm_status weather_Reading_insert_many(orm_db *db, weather_Reading *rows,
    size_t count);
ORM_MUST_USE orm_status weather_Reading_update(orm_db *db, weather_Reading *row);
ORM_MUST_USE orm_status weather_Reading_save(orm_db *db, weather_Reading *row);
ORM_MUST_USE orm_status weather_Reading_delete(orm_db *db, weather_Reading_id key);
ORM_MUST_USE orm_status weather_Reading_get(orm_db *db, orm_scope *scope, weather_Reading_id key,
    weather_Reading **out);
ORM_MUST_USE orm_status weather_Reading_get_by_station_at(orm_db *db, orm_scope *scope,
    weather_Station_id station_name, orm_datetime at, weather_Reading **out);
ORM_MUST_USE orm_status weather_Reading_get_many(orm_db *db, orm_scope *scope,
    const weather_Reading_id *keys, size_t count, weather_Reading_list *out);
ORM_MUST_USE orm_status weather_Reading_all(orm_db *db, orm_scope *scope,
    weather_Reading_list *out);
ORM_MUST_USE orm_status weather_Reading_refresh(orm_db *db, weather_Reading *row);

ORM_MUST_USE orm_status weather_Reading_station_load(orm_db *db, weather_Reading *row);
bool weather_Reading_station_loaded(const weather_Reading *row);
void weather_Reading_station_unload(weather_Reading *row);

struct weather_Reading_query {
    uint32_t magic_;
    weather_Reading_filter where;
    weather_Reading_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const weather_Reading *after;
    weather_Station_ref join_station, prefetch_station;
};
#define weather_Reading_query(...) \
    weather_Reading_ref_of(&(const struct weather_Reading_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct weather_Reading_query *weather_Reading_query_new(orm_scope *scope);
ORM_MUST_USE orm_status weather_Reading_select(orm_db *db, orm_scope *scope,
    weather_Reading_ref query, weather_Reading_list *out);
ORM_MUST_USE orm_status weather_Reading_first(orm_db *db, orm_scope *scope,
    weather_Reading_ref query, weather_Reading **out);
ORM_MUST_USE orm_status weather_Reading_one(orm_db *db, orm_scope *scope,
    weather_Reading_ref query, weather_Reading **out);
ORM_MUST_USE orm_status weather_Reading_count(orm_db *db, weather_Reading_filter where,
    int64_t *out);
ORM_MUST_USE orm_status weather_Reading_exists(orm_db *db, weather_Reading_filter where, bool *out);
ORM_MUST_USE orm_status weather_Reading_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, weather_Reading_list *out);
ORM_MUST_USE orm_status weather_Reading_explain(orm_db *db, orm_scope *scope,
    weather_Reading_ref query, const char **out);
ORM_MUST_USE orm_status weather_Reading_each_open(orm_db *db, weather_Reading_ref query,
    weather_Reading_each *each);
ORM_MUST_USE orm_status weather_Reading_each_next(weather_Reading_each *each,
    weather_Reading **out);
void weather_Reading_each_close(weather_Reading_each *each);
ORM_MUST_USE orm_status weather_Reading_prefetch(orm_db *db, const weather_Reading_list *list,
    weather_Reading_ref query);
ORM_MUST_USE orm_status weather_Reading_prefetch_row(orm_db *db, weather_Reading *row,
    weather_Reading_ref query);
ORM_MUST_USE orm_status weather_Reading_load_graph(orm_db *db, const weather_Reading_list *list,
    int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status weather_Reading_update_where(orm_db *db, weather_Reading_filter where,
    const weather_Reading_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status weather_Reading_delete_where(orm_db *db, weather_Reading_filter where,
    int64_t *deleted);

#define weather_Reading_and(a, b) ORM_FILTER(weather_Reading, orm_filter_both(ORM_OP_AND, (a).weather_Reading_, (b).weather_Reading_))
#define weather_Reading_or(a, b) ORM_FILTER(weather_Reading, orm_filter_both(ORM_OP_OR, (a).weather_Reading_, (b).weather_Reading_))
#define weather_Reading_not(a) ORM_FILTER(weather_Reading, orm_filter_not((a).weather_Reading_))
#define weather_Reading_all_of(filters, count) ORM_FILTER(weather_Reading, orm_filter_list(ORM_OP_ALL_OF, weather_Reading_filters_(filters), count))
#define weather_Reading_any_of(filters, count) ORM_FILTER(weather_Reading, orm_filter_list(ORM_OP_ANY_OF, weather_Reading_filters_(filters), count))
#define weather_Reading_everything() ORM_FILTER(weather_Reading, orm_filter_everything())
#define weather_Reading_id_eq(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_EQ, 0, weather_Reading_id_value_(v)))
#define weather_Reading_id_ne(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_NE, 0, weather_Reading_id_value_(v)))
#define weather_Reading_id_lt(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_LT, 0, weather_Reading_id_value_(v)))
#define weather_Reading_id_le(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_LE, 0, weather_Reading_id_value_(v)))
#define weather_Reading_id_gt(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_GT, 0, weather_Reading_id_value_(v)))
#define weather_Reading_id_ge(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_GE, 0, weather_Reading_id_value_(v)))
#define weather_Reading_id_between(a, b) ORM_FILTER(weather_Reading, orm_filter_between(0, weather_Reading_id_value_(a), weather_Reading_id_value_(b)))
#define weather_Reading_id_in(values, count) ORM_FILTER(weather_Reading, orm_filter_in(ORM_OP_IN, 0, weather_Reading_id_items_(values, count)))
#define weather_Reading_id_not_in(values, count) ORM_FILTER(weather_Reading, orm_filter_in(ORM_OP_NOT_IN, 0, weather_Reading_id_items_(values, count)))
#define weather_Reading_id_asc() weather_Reading_order_(orm_order_of(0, 0))
#define weather_Reading_id_desc() weather_Reading_order_(orm_order_of(0, ORM_ORDER_DESC))
#define weather_Reading_station_name_eq(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_EQ, 1, weather_Station_id_value_(v)))
#define weather_Reading_station_name_ne(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_NE, 1, weather_Station_id_value_(v)))
#define weather_Reading_station_name_in(values, count) ORM_FILTER(weather_Reading, orm_filter_in(ORM_OP_IN, 1, weather_Station_id_items_(values, count)))
#define weather_Reading_station_name_not_in(values, count) ORM_FILTER(weather_Reading, orm_filter_in(ORM_OP_NOT_IN, 1, weather_Station_id_items_(values, count)))
#define weather_Reading_station_name_asc() weather_Reading_order_(orm_order_of(1, 0))
#define weather_Reading_station_name_desc() weather_Reading_order_(orm_order_of(1, ORM_ORDER_DESC))
#define weather_Reading_station_name_set(v) weather_Reading_set_(orm_set_value(ORM_SET_VALUE, 1, weather_Station_id_value_(v)))
#define weather_Reading_station_name_set_if(filter, a, b) weather_Reading_set_(orm_set_if(1, (filter).weather_Reading_, weather_Station_id_value_(a), weather_Station_id_value_(b)))
#define weather_Reading_at_eq(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_EQ, 2, orm_value_datetime(v)))
#define weather_Reading_at_ne(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_NE, 2, orm_value_datetime(v)))
#define weather_Reading_at_lt(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_LT, 2, orm_value_datetime(v)))
#define weather_Reading_at_le(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_LE, 2, orm_value_datetime(v)))
#define weather_Reading_at_gt(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_GT, 2, orm_value_datetime(v)))
#define weather_Reading_at_ge(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_GE, 2, orm_value_datetime(v)))
#define weather_Reading_at_between(a, b) ORM_FILTER(weather_Reading, orm_filter_between(2, orm_value_datetime(a), orm_value_datetime(b)))
#define weather_Reading_at_in(values, count) ORM_FILTER(weather_Reading, orm_filter_in(ORM_OP_IN, 2, orm_items_datetime(values, count)))
#define weather_Reading_at_not_in(values, count) ORM_FILTER(weather_Reading, orm_filter_in(ORM_OP_NOT_IN, 2, orm_items_datetime(values, count)))
#define weather_Reading_at_year_eq(n) ORM_FILTER(weather_Reading, orm_filter_part(ORM_OP_EQ, ORM_PART_YEAR, 2, orm_value_int(+(n))))
#define weather_Reading_at_year_ne(n) ORM_FILTER(weather_Reading, orm_filter_part(ORM_OP_NE, ORM_PART_YEAR, 2, orm_value_int(+(n))))
#define weather_Reading_at_year_lt(n) ORM_FILTER(weather_Reading, orm_filter_part(ORM_OP_LT, ORM_PART_YEAR, 2, orm_value_int(+(n))))
#define weather_Reading_at_year_le(n) ORM_FILTER(weather_Reading, orm_filter_part(ORM_OP_LE, ORM_PART_YEAR, 2, orm_value_int(+(n))))
#define weather_Reading_at_year_gt(n) ORM_FILTER(weather_Reading, orm_filter_part(ORM_OP_GT, ORM_PART_YEAR, 2, orm_value_int(+(n))))
#define weather_Reading_at_year_ge(n) ORM_FILTER(weather_Reading, orm_filter_part(ORM_OP_GE, ORM_PART_YEAR, 2, orm_value_int(+(n))))
#define weather_Reading_at_month_eq(n) ORM_FILTER(weather_Reading, orm_filter_part(ORM_OP_EQ, ORM_PART_MONTH, 2, orm_value_int(+(n))))
#define weather_Reading_at_day_eq(n) ORM_FILTER(weather_Reading, orm_filter_part(ORM_OP_EQ, ORM_PART_DAY, 2, orm_value_int(+(n))))
#define weather_Reading_at_date_eq(v) ORM_FILTER(weather_Reading, orm_filter_part(ORM_OP_EQ, ORM_PART_DATE, 2, orm_value_date(v)))
#define weather_Reading_at_date_ne(v) ORM_FILTER(weather_Reading, orm_filter_part(ORM_OP_NE, ORM_PART_DATE, 2, orm_value_date(v)))
#define weather_Reading_at_date_lt(v) ORM_FILTER(weather_Reading, orm_filter_part(ORM_OP_LT, ORM_PART_DATE, 2, orm_value_date(v)))
#define weather_Reading_at_date_le(v) ORM_FILTER(weather_Reading, orm_filter_part(ORM_OP_LE, ORM_PART_DATE, 2, orm_value_date(v)))
#define weather_Reading_at_date_gt(v) ORM_FILTER(weather_Reading, orm_filter_part(ORM_OP_GT, ORM_PART_DATE, 2, orm_value_date(v)))
#define weather_Reading_at_date_ge(v) ORM_FILTER(weather_Reading, orm_filter_part(ORM_OP_GE, ORM_PART_DATE, 2, orm_value_date(v)))
#define weather_Reading_at_hour_eq(n) ORM_FILTER(weather_Reading, orm_filter_part(ORM_OP_EQ, ORM_PART_HOUR, 2, orm_value_int(+(n))))
#define weather_Reading_at_asc() weather_Reading_order_(orm_order_of(2, 0))
#define weather_Reading_at_desc() weather_Reading_order_(orm_order_of(2, ORM_ORDER_DESC))
#define weather_Reading_at_set(v) weather_Reading_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_datetime(v)))
#define weather_Reading_at_set_if(filter, a, b) weather_Reading_set_(orm_set_if(2, (filter).weather_Reading_, orm_value_datetime(a), orm_value_datetime(b)))
#define weather_Reading_at_min(db, where, out) orm_aggregate_datetime(db, orm_aggregate_of(&weather_Reading_model_, ORM_MIN, 2, (where).weather_Reading_), out)
#define weather_Reading_at_max(db, where, out) orm_aggregate_datetime(db, orm_aggregate_of(&weather_Reading_model_, ORM_MAX, 2, (where).weather_Reading_), out)
#define weather_Reading_degrees_eq(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_EQ, 3, orm_value_decimal(v)))
#define weather_Reading_degrees_ne(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_NE, 3, orm_value_decimal(v)))
#define weather_Reading_degrees_lt(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_LT, 3, orm_value_decimal(v)))
#define weather_Reading_degrees_le(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_LE, 3, orm_value_decimal(v)))
#define weather_Reading_degrees_gt(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_GT, 3, orm_value_decimal(v)))
#define weather_Reading_degrees_ge(v) ORM_FILTER(weather_Reading, orm_filter_value(ORM_OP_GE, 3, orm_value_decimal(v)))
#define weather_Reading_degrees_between(a, b) ORM_FILTER(weather_Reading, orm_filter_between(3, orm_value_decimal(a), orm_value_decimal(b)))
#define weather_Reading_degrees_in(values, count) ORM_FILTER(weather_Reading, orm_filter_in(ORM_OP_IN, 3, orm_items_decimal(values, count)))
#define weather_Reading_degrees_not_in(values, count) ORM_FILTER(weather_Reading, orm_filter_in(ORM_OP_NOT_IN, 3, orm_items_decimal(values, count)))
#define weather_Reading_degrees_is_null() ORM_FILTER(weather_Reading, orm_filter_null(ORM_OP_IS_NULL, 3))
#define weather_Reading_degrees_not_null() ORM_FILTER(weather_Reading, orm_filter_null(ORM_OP_NOT_NULL, 3))
#define weather_Reading_degrees_asc() weather_Reading_order_(orm_order_of(3, 0))
#define weather_Reading_degrees_desc() weather_Reading_order_(orm_order_of(3, ORM_ORDER_DESC))
#define weather_Reading_degrees_asc_nulls_last() weather_Reading_order_(orm_order_of(3, ORM_ORDER_NULLS_LAST))
#define weather_Reading_degrees_desc_nulls_first() weather_Reading_order_(orm_order_of(3, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define weather_Reading_degrees_set(v) weather_Reading_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_decimal(v)))
#define weather_Reading_degrees_set_null() weather_Reading_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_null()))
#define weather_Reading_degrees_set_if(filter, a, b) weather_Reading_set_(orm_set_if(3, (filter).weather_Reading_, orm_value_decimal(a), orm_value_decimal(b)))
#define weather_Reading_degrees_add(v) weather_Reading_set_(orm_set_value(ORM_SET_ADD, 3, orm_value_decimal(v)))
#define weather_Reading_degrees_sum(db, where, out) orm_aggregate_decimal(db, orm_aggregate_of(&weather_Reading_model_, ORM_SUM, 3, (where).weather_Reading_), out)
#define weather_Reading_degrees_avg(db, where, out) orm_aggregate_float(db, orm_aggregate_of(&weather_Reading_model_, ORM_AVG, 3, (where).weather_Reading_), out)
#define weather_Reading_degrees_min(db, where, out) orm_aggregate_decimal(db, orm_aggregate_of(&weather_Reading_model_, ORM_MIN, 3, (where).weather_Reading_), out)
#define weather_Reading_degrees_max(db, where, out) orm_aggregate_decimal(db, orm_aggregate_of(&weather_Reading_model_, ORM_MAX, 3, (where).weather_Reading_), out)
#define weather_Reading_station_edge() orm_edge_of(&weather_Reading_model_, 0)
#define weather_Reading_station_is(filter) ORM_FILTER(weather_Reading, orm_filter_through(ORM_OP_IS, 0, (filter).weather_Station_))
#define weather_Reading_station_by(order) weather_Reading_order_(orm_order_through(0, weather_Station_order_of_(order)))

/* ---- the schema ---- */

/* Opens a database (see orm_open) and attaches the schema. */
ORM_MUST_USE orm_status weather_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error);

/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */
ORM_MUST_USE orm_status weather_attach(orm_db *db);

/* Creates all tables, indexes and views in an empty database. OK and no change if all tables and
 * views are there; SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, IO, NOMEM,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status weather_create_tables(orm_db *db);

/* Compares the database with the schema: tables, columns with affinity, NOT NULL, key and default,
 * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: *out lists them, in
 * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status weather_check_schema(orm_db *db, orm_scope *scope,
    orm_difference_list *out);

/* Reads every row, and looks for values that can't be read or break a rule of their field, and for
 * references to rows that are not there. OK: there are none; BAD_VALUE: *out lists them, limit at most
 * (0: all), in the scope (out may be NULL). Also SCHEMA, BUSY, IO, CORRUPT, NOMEM, INTERRUPTED,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status weather_check_data(orm_db *db, orm_scope *scope, size_t limit,
    orm_problem_list *out);

#ifdef __cplusplus
}
#endif

#endif

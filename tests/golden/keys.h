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
#ifndef KEYS_H
#define KEYS_H

#include <orm.h>

#if ORM_VERSION_NUMBER < 100
#error "orm.h is older than the ormgen that wrote this file: use the same version of both"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct keys_Part keys_Part;

typedef struct keys_Part_list {
    keys_Part **items;
    size_t count;
} keys_Part_list;

typedef struct keys_Part_id {
    orm_uuid token;
    const char *place;
} keys_Part_id;

ORM_QUERY_TYPES(keys_Part)

/* ---- Part ---- */

struct keys_Part {
    orm_row orm_;
    orm_uuid token;
    const char *place;
    const char *after;
    orm_datetime_opt since;
    struct keys_Part *next;
};

keys_Part keys_Part_defaults(void);
keys_Part_id keys_Part_key(const keys_Part *row);
ORM_MUST_USE orm_status keys_Part_validate(const keys_Part *row, orm_error *error);
ORM_MUST_USE orm_status keys_Part_insert(orm_db *db, keys_Part *row);
ORM_MUST_USE orm_status keys_Part_insert_many(orm_db *db, keys_Part *rows, size_t count);
ORM_MUST_USE orm_status keys_Part_update(orm_db *db, keys_Part *row);
ORM_MUST_USE orm_status keys_Part_save(orm_db *db, keys_Part *row);
ORM_MUST_USE orm_status keys_Part_delete(orm_db *db, keys_Part_id key);
ORM_MUST_USE orm_status keys_Part_get(orm_db *db, orm_scope *scope, keys_Part_id key,
    keys_Part **out);
ORM_MUST_USE orm_status keys_Part_get_many(orm_db *db, orm_scope *scope, const keys_Part_id *keys,
    size_t count, keys_Part_list *out);
ORM_MUST_USE orm_status keys_Part_all(orm_db *db, orm_scope *scope, keys_Part_list *out);
ORM_MUST_USE orm_status keys_Part_refresh(orm_db *db, keys_Part *row);

ORM_MUST_USE orm_status keys_Part_next_load(orm_db *db, keys_Part *row);
bool keys_Part_next_loaded(const keys_Part *row);
void keys_Part_next_unload(keys_Part *row);

struct keys_Part_query {
    uint32_t magic_;
    keys_Part_filter where;
    keys_Part_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const keys_Part *after;
    keys_Part_ref join_next, prefetch_next;
};
#define keys_Part_query(...) \
    keys_Part_ref_of(&(const struct keys_Part_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct keys_Part_query *keys_Part_query_new(orm_scope *scope);
ORM_MUST_USE orm_status keys_Part_select(orm_db *db, orm_scope *scope, keys_Part_ref query,
    keys_Part_list *out);
ORM_MUST_USE orm_status keys_Part_first(orm_db *db, orm_scope *scope, keys_Part_ref query,
    keys_Part **out);
ORM_MUST_USE orm_status keys_Part_one(orm_db *db, orm_scope *scope, keys_Part_ref query,
    keys_Part **out);
ORM_MUST_USE orm_status keys_Part_count(orm_db *db, keys_Part_filter where, int64_t *out);
ORM_MUST_USE orm_status keys_Part_exists(orm_db *db, keys_Part_filter where, bool *out);
ORM_MUST_USE orm_status keys_Part_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, keys_Part_list *out);
ORM_MUST_USE orm_status keys_Part_explain(orm_db *db, orm_scope *scope, keys_Part_ref query,
    const char **out);
ORM_MUST_USE orm_status keys_Part_each_open(orm_db *db, keys_Part_ref query, keys_Part_each *each);
ORM_MUST_USE orm_status keys_Part_each_next(keys_Part_each *each, keys_Part **out);
void keys_Part_each_close(keys_Part_each *each);
ORM_MUST_USE orm_status keys_Part_prefetch(orm_db *db, const keys_Part_list *list,
    keys_Part_ref query);
ORM_MUST_USE orm_status keys_Part_prefetch_row(orm_db *db, keys_Part *row, keys_Part_ref query);
ORM_MUST_USE orm_status keys_Part_load_graph(orm_db *db, const keys_Part_list *list, int depth,
    const orm_graph_options *options);
ORM_MUST_USE orm_status keys_Part_update_where(orm_db *db, keys_Part_filter where,
    const keys_Part_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status keys_Part_delete_where(orm_db *db, keys_Part_filter where,
    int64_t *deleted);

#define keys_Part_and(a, b) ORM_FILTER(keys_Part, orm_filter_both(ORM_OP_AND, (a).keys_Part_, (b).keys_Part_))
#define keys_Part_or(a, b) ORM_FILTER(keys_Part, orm_filter_both(ORM_OP_OR, (a).keys_Part_, (b).keys_Part_))
#define keys_Part_not(a) ORM_FILTER(keys_Part, orm_filter_not((a).keys_Part_))
#define keys_Part_all_of(filters, count) ORM_FILTER(keys_Part, orm_filter_list(ORM_OP_ALL_OF, keys_Part_filters_(filters), count))
#define keys_Part_any_of(filters, count) ORM_FILTER(keys_Part, orm_filter_list(ORM_OP_ANY_OF, keys_Part_filters_(filters), count))
#define keys_Part_everything() ORM_FILTER(keys_Part, orm_filter_everything())
#define keys_Part_token_eq(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_EQ, 0, orm_value_uuid(v)))
#define keys_Part_token_ne(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_NE, 0, orm_value_uuid(v)))
#define keys_Part_token_in(values, count) ORM_FILTER(keys_Part, orm_filter_in(ORM_OP_IN, 0, orm_items_uuid(values, count)))
#define keys_Part_token_not_in(values, count) ORM_FILTER(keys_Part, orm_filter_in(ORM_OP_NOT_IN, 0, orm_items_uuid(values, count)))
#define keys_Part_token_asc() keys_Part_order_(orm_order_of(0, 0))
#define keys_Part_token_desc() keys_Part_order_(orm_order_of(0, ORM_ORDER_DESC))
ORM_FIELDS(keys_Part_fields_1)
#define keys_Part_place_eq(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define keys_Part_place_ne(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define keys_Part_place_lt(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define keys_Part_place_le(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define keys_Part_place_gt(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define keys_Part_place_ge(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define keys_Part_place_between(a, b) ORM_FILTER(keys_Part, orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define keys_Part_place_in(values, count) ORM_FILTER(keys_Part, orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define keys_Part_place_not_in(values, count) ORM_FILTER(keys_Part, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define keys_Part_place_contains(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define keys_Part_place_startswith(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define keys_Part_place_endswith(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define keys_Part_place_icontains(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define keys_Part_place_istartswith(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define keys_Part_place_iendswith(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define keys_Part_place_iexact(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define keys_Part_place_like(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define keys_Part_place_glob(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define keys_Part_place_field() keys_Part_fields_1_of_(1)
#define keys_Part_place_eq_field(f) ORM_FILTER(keys_Part, orm_filter_field(ORM_OP_EQ, 1, keys_Part_fields_1_column_(f)))
#define keys_Part_place_ne_field(f) ORM_FILTER(keys_Part, orm_filter_field(ORM_OP_NE, 1, keys_Part_fields_1_column_(f)))
#define keys_Part_place_lt_field(f) ORM_FILTER(keys_Part, orm_filter_field(ORM_OP_LT, 1, keys_Part_fields_1_column_(f)))
#define keys_Part_place_le_field(f) ORM_FILTER(keys_Part, orm_filter_field(ORM_OP_LE, 1, keys_Part_fields_1_column_(f)))
#define keys_Part_place_gt_field(f) ORM_FILTER(keys_Part, orm_filter_field(ORM_OP_GT, 1, keys_Part_fields_1_column_(f)))
#define keys_Part_place_ge_field(f) ORM_FILTER(keys_Part, orm_filter_field(ORM_OP_GE, 1, keys_Part_fields_1_column_(f)))
#define keys_Part_place_asc() keys_Part_order_(orm_order_of(1, 0))
#define keys_Part_place_desc() keys_Part_order_(orm_order_of(1, ORM_ORDER_DESC))
#define keys_Part_after_eq(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_EQ, 2, orm_value_text(v)))
#define keys_Part_after_ne(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_NE, 2, orm_value_text(v)))
#define keys_Part_after_lt(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_LT, 2, orm_value_text(v)))
#define keys_Part_after_le(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_LE, 2, orm_value_text(v)))
#define keys_Part_after_gt(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_GT, 2, orm_value_text(v)))
#define keys_Part_after_ge(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_GE, 2, orm_value_text(v)))
#define keys_Part_after_between(a, b) ORM_FILTER(keys_Part, orm_filter_between(2, orm_value_text(a), orm_value_text(b)))
#define keys_Part_after_in(values, count) ORM_FILTER(keys_Part, orm_filter_in(ORM_OP_IN, 2, orm_items_text(values, count)))
#define keys_Part_after_not_in(values, count) ORM_FILTER(keys_Part, orm_filter_in(ORM_OP_NOT_IN, 2, orm_items_text(values, count)))
#define keys_Part_after_is_null() ORM_FILTER(keys_Part, orm_filter_null(ORM_OP_IS_NULL, 2))
#define keys_Part_after_not_null() ORM_FILTER(keys_Part, orm_filter_null(ORM_OP_NOT_NULL, 2))
#define keys_Part_after_contains(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_CONTAINS, 2, orm_value_text(v)))
#define keys_Part_after_startswith(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_STARTSWITH, 2, orm_value_text(v)))
#define keys_Part_after_endswith(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_ENDSWITH, 2, orm_value_text(v)))
#define keys_Part_after_icontains(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_ICONTAINS, 2, orm_value_text(v)))
#define keys_Part_after_istartswith(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_ISTARTSWITH, 2, orm_value_text(v)))
#define keys_Part_after_iendswith(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_IENDSWITH, 2, orm_value_text(v)))
#define keys_Part_after_iexact(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_IEXACT, 2, orm_value_text(v)))
#define keys_Part_after_like(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_LIKE, 2, orm_value_text(v)))
#define keys_Part_after_glob(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_GLOB, 2, orm_value_text(v)))
#define keys_Part_after_field() keys_Part_fields_1_of_(2)
#define keys_Part_after_eq_field(f) ORM_FILTER(keys_Part, orm_filter_field(ORM_OP_EQ, 2, keys_Part_fields_1_column_(f)))
#define keys_Part_after_ne_field(f) ORM_FILTER(keys_Part, orm_filter_field(ORM_OP_NE, 2, keys_Part_fields_1_column_(f)))
#define keys_Part_after_lt_field(f) ORM_FILTER(keys_Part, orm_filter_field(ORM_OP_LT, 2, keys_Part_fields_1_column_(f)))
#define keys_Part_after_le_field(f) ORM_FILTER(keys_Part, orm_filter_field(ORM_OP_LE, 2, keys_Part_fields_1_column_(f)))
#define keys_Part_after_gt_field(f) ORM_FILTER(keys_Part, orm_filter_field(ORM_OP_GT, 2, keys_Part_fields_1_column_(f)))
#define keys_Part_after_ge_field(f) ORM_FILTER(keys_Part, orm_filter_field(ORM_OP_GE, 2, keys_Part_fields_1_column_(f)))
#define keys_Part_after_asc() keys_Part_order_(orm_order_of(2, 0))
#define keys_Part_after_desc() keys_Part_order_(orm_order_of(2, ORM_ORDER_DESC))
#define keys_Part_after_asc_nulls_last() keys_Part_order_(orm_order_of(2, ORM_ORDER_NULLS_LAST))
#define keys_Part_after_desc_nulls_first() keys_Part_order_(orm_order_of(2, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define keys_Part_after_set(v) keys_Part_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_text(v)))
#define keys_Part_after_set_null() keys_Part_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_null()))
#define keys_Part_after_set_if(filter, a, b) keys_Part_set_(orm_set_if(2, (filter).keys_Part_, orm_value_text(a), orm_value_text(b)))
#define keys_Part_after_set_field(f) keys_Part_set_(orm_set_field(2, keys_Part_fields_1_column_(f)))
#define keys_Part_since_eq(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_EQ, 3, orm_value_datetime(v)))
#define keys_Part_since_ne(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_NE, 3, orm_value_datetime(v)))
#define keys_Part_since_lt(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_LT, 3, orm_value_datetime(v)))
#define keys_Part_since_le(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_LE, 3, orm_value_datetime(v)))
#define keys_Part_since_gt(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_GT, 3, orm_value_datetime(v)))
#define keys_Part_since_ge(v) ORM_FILTER(keys_Part, orm_filter_value(ORM_OP_GE, 3, orm_value_datetime(v)))
#define keys_Part_since_between(a, b) ORM_FILTER(keys_Part, orm_filter_between(3, orm_value_datetime(a), orm_value_datetime(b)))
#define keys_Part_since_in(values, count) ORM_FILTER(keys_Part, orm_filter_in(ORM_OP_IN, 3, orm_items_datetime(values, count)))
#define keys_Part_since_not_in(values, count) ORM_FILTER(keys_Part, orm_filter_in(ORM_OP_NOT_IN, 3, orm_items_datetime(values, count)))
#define keys_Part_since_year_eq(n) ORM_FILTER(keys_Part, orm_filter_part(ORM_OP_EQ, ORM_PART_YEAR, 3, orm_value_int(+(n))))
#define keys_Part_since_year_ne(n) ORM_FILTER(keys_Part, orm_filter_part(ORM_OP_NE, ORM_PART_YEAR, 3, orm_value_int(+(n))))
#define keys_Part_since_year_lt(n) ORM_FILTER(keys_Part, orm_filter_part(ORM_OP_LT, ORM_PART_YEAR, 3, orm_value_int(+(n))))
#define keys_Part_since_year_le(n) ORM_FILTER(keys_Part, orm_filter_part(ORM_OP_LE, ORM_PART_YEAR, 3, orm_value_int(+(n))))
#define keys_Part_since_year_gt(n) ORM_FILTER(keys_Part, orm_filter_part(ORM_OP_GT, ORM_PART_YEAR, 3, orm_value_int(+(n))))
#define keys_Part_since_year_ge(n) ORM_FILTER(keys_Part, orm_filter_part(ORM_OP_GE, ORM_PART_YEAR, 3, orm_value_int(+(n))))
#define keys_Part_since_month_eq(n) ORM_FILTER(keys_Part, orm_filter_part(ORM_OP_EQ, ORM_PART_MONTH, 3, orm_value_int(+(n))))
#define keys_Part_since_day_eq(n) ORM_FILTER(keys_Part, orm_filter_part(ORM_OP_EQ, ORM_PART_DAY, 3, orm_value_int(+(n))))
#define keys_Part_since_date_eq(v) ORM_FILTER(keys_Part, orm_filter_part(ORM_OP_EQ, ORM_PART_DATE, 3, orm_value_date(v)))
#define keys_Part_since_date_ne(v) ORM_FILTER(keys_Part, orm_filter_part(ORM_OP_NE, ORM_PART_DATE, 3, orm_value_date(v)))
#define keys_Part_since_date_lt(v) ORM_FILTER(keys_Part, orm_filter_part(ORM_OP_LT, ORM_PART_DATE, 3, orm_value_date(v)))
#define keys_Part_since_date_le(v) ORM_FILTER(keys_Part, orm_filter_part(ORM_OP_LE, ORM_PART_DATE, 3, orm_value_date(v)))
#define keys_Part_since_date_gt(v) ORM_FILTER(keys_Part, orm_filter_part(ORM_OP_GT, ORM_PART_DATE, 3, orm_value_date(v)))
#define keys_Part_since_date_ge(v) ORM_FILTER(keys_Part, orm_filter_part(ORM_OP_GE, ORM_PART_DATE, 3, orm_value_date(v)))
#define keys_Part_since_hour_eq(n) ORM_FILTER(keys_Part, orm_filter_part(ORM_OP_EQ, ORM_PART_HOUR, 3, orm_value_int(+(n))))
#define keys_Part_since_asc() keys_Part_order_(orm_order_of(3, 0))
#define keys_Part_since_desc() keys_Part_order_(orm_order_of(3, ORM_ORDER_DESC))
#define keys_Part_since_set(v) keys_Part_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_datetime(v)))
#define keys_Part_since_set_if(filter, a, b) keys_Part_set_(orm_set_if(3, (filter).keys_Part_, orm_value_datetime(a), orm_value_datetime(b)))
#define keys_Part_since_min(db, where, out) orm_aggregate_datetime(db, orm_aggregate_of(&keys_Part_model_, ORM_MIN, 3, (where).keys_Part_), out)
#define keys_Part_since_max(db, where, out) orm_aggregate_datetime(db, orm_aggregate_of(&keys_Part_model_, ORM_MAX, 3, (where).keys_Part_), out)
#define keys_Part_next_edge() orm_edge_of(&keys_Part_model_, 0)
#define keys_Part_next_is(filter) ORM_FILTER(keys_Part, orm_filter_through(ORM_OP_IS, 0, (filter).keys_Part_))
#define keys_Part_next_by(order) keys_Part_order_(orm_order_through(0, keys_Part_order_of_(order)))

/* ---- the schema ---- */

/* Opens a database (see orm_open) and attaches the schema. */
ORM_MUST_USE orm_status keys_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error);

/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */
ORM_MUST_USE orm_status keys_attach(orm_db *db);

/* Creates all tables, indexes and views in an empty database. OK and no change if all tables and
 * views are there; SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, IO, NOMEM,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status keys_create_tables(orm_db *db);

/* Compares the database with the schema: tables, columns with affinity, NOT NULL, key and default,
 * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: *out lists them, in
 * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status keys_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out);

/* Reads every row, and looks for values that can't be read or break a rule of their field, and for
 * references to rows that are not there. OK: there are none; BAD_VALUE: *out lists them, limit at most
 * (0: all), in the scope (out may be NULL). Also SCHEMA, BUSY, IO, CORRUPT, NOMEM, INTERRUPTED,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status keys_check_data(orm_db *db, orm_scope *scope, size_t limit,
    orm_problem_list *out);

#ifdef __cplusplus
}
#endif

#endif

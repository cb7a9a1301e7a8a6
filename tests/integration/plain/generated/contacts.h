/* contacts.h - made by ormgen 0.1.0 from contacts.yaml. Do not edit: change the schema.
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
#ifndef CONTACTS_H
#define CONTACTS_H

#include <orm.h>

#if ORM_VERSION_NUMBER < 100
#error "orm.h is older than the ormgen that wrote this file: use the same version of both"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct contacts_Circle contacts_Circle;
typedef struct contacts_Person contacts_Person;

typedef struct contacts_Circle_list {
    contacts_Circle **items;
    size_t count;
} contacts_Circle_list;

typedef struct contacts_Person_list {
    contacts_Person **items;
    size_t count;
} contacts_Person_list;

typedef struct contacts_Circle_id {
    int64_t value;
} contacts_Circle_id;
ORM_OPTIONAL(contacts_Circle_id, contacts_Circle_id)
ORM_KEY_VALUES(contacts_Circle_id, int)
static inline contacts_Circle_id contacts_Circle_id_of(int64_t value)
{
    contacts_Circle_id id = {value};
    return id;
}

typedef struct contacts_Person_id {
    int64_t value;
} contacts_Person_id;
ORM_OPTIONAL(contacts_Person_id, contacts_Person_id)
ORM_KEY_VALUES(contacts_Person_id, int)
static inline contacts_Person_id contacts_Person_id_of(int64_t value)
{
    contacts_Person_id id = {value};
    return id;
}

ORM_QUERY_TYPES(contacts_Circle)
ORM_QUERY_TYPES(contacts_Person)

/* ---- Circle ---- */

/* People who know each other. */
struct contacts_Circle {
    orm_row orm_;
    contacts_Circle_id id;
    const char *name;
};

contacts_Circle contacts_Circle_defaults(void);
contacts_Circle_id contacts_Circle_key(const contacts_Circle *row);
ORM_MUST_USE orm_status contacts_Circle_validate(const contacts_Circle *row, orm_error *error);
ORM_MUST_USE orm_status contacts_Circle_insert(orm_db *db, contacts_Circle *row);
ORM_MUST_USE orm_status contacts_Circle_insert_many(orm_db *db, contacts_Circle *rows,
    size_t count);
ORM_MUST_USE orm_status contacts_Circle_update(orm_db *db, contacts_Circle *row);
ORM_MUST_USE orm_status contacts_Circle_save(orm_db *db, contacts_Circle *row);
ORM_MUST_USE orm_status contacts_Circle_delete(orm_db *db, contacts_Circle_id key);
ORM_MUST_USE orm_status contacts_Circle_get(orm_db *db, orm_scope *scope, contacts_Circle_id key,
    contacts_Circle **out);
ORM_MUST_USE orm_status contacts_Circle_get_by_name(orm_db *db, orm_scope *scope, const char *name,
    contacts_Circle **out);
ORM_MUST_USE orm_status contacts_Circle_get_many(orm_db *db, orm_scope *scope,
    const contacts_Circle_id *keys, size_t count, contacts_Circle_list *out);
ORM_MUST_USE orm_status contacts_Circle_all(orm_db *db, orm_scope *scope,
    contacts_Circle_list *out);
ORM_MUST_USE orm_status contacts_Circle_refresh(orm_db *db, contacts_Circle *row);

const contacts_Person_list *contacts_Circle_people(const contacts_Circle *row);
ORM_MUST_USE orm_status contacts_Circle_people_load(orm_db *db, contacts_Circle *row,
    contacts_Person_list *out);
const contacts_Person_list *contacts_Circle_people_matching(const contacts_Circle *row);
int64_t contacts_Circle_people_count(const contacts_Circle *row);
bool contacts_Circle_people_loaded(const contacts_Circle *row);
void contacts_Circle_people_unload(contacts_Circle *row);

struct contacts_Circle_query {
    uint32_t magic_;
    contacts_Circle_filter where;
    contacts_Circle_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const contacts_Circle *after;
    contacts_Person_ref prefetch_people;
    bool count_people;
};
#define contacts_Circle_query(...) \
    contacts_Circle_ref_of(&(const struct contacts_Circle_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct contacts_Circle_query *contacts_Circle_query_new(orm_scope *scope);
ORM_MUST_USE orm_status contacts_Circle_select(orm_db *db, orm_scope *scope,
    contacts_Circle_ref query, contacts_Circle_list *out);
ORM_MUST_USE orm_status contacts_Circle_first(orm_db *db, orm_scope *scope,
    contacts_Circle_ref query, contacts_Circle **out);
ORM_MUST_USE orm_status contacts_Circle_one(orm_db *db, orm_scope *scope,
    contacts_Circle_ref query, contacts_Circle **out);
ORM_MUST_USE orm_status contacts_Circle_count(orm_db *db, contacts_Circle_filter where,
    int64_t *out);
ORM_MUST_USE orm_status contacts_Circle_exists(orm_db *db, contacts_Circle_filter where, bool *out);
ORM_MUST_USE orm_status contacts_Circle_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, contacts_Circle_list *out);
ORM_MUST_USE orm_status contacts_Circle_explain(orm_db *db, orm_scope *scope,
    contacts_Circle_ref query, const char **out);
ORM_MUST_USE orm_status contacts_Circle_each_open(orm_db *db, contacts_Circle_ref query,
    contacts_Circle_each *each);
ORM_MUST_USE orm_status contacts_Circle_each_next(contacts_Circle_each *each,
    contacts_Circle **out);
void contacts_Circle_each_close(contacts_Circle_each *each);
ORM_MUST_USE orm_status contacts_Circle_prefetch(orm_db *db, const contacts_Circle_list *list,
    contacts_Circle_ref query);
ORM_MUST_USE orm_status contacts_Circle_prefetch_row(orm_db *db, contacts_Circle *row,
    contacts_Circle_ref query);
ORM_MUST_USE orm_status contacts_Circle_load_graph(orm_db *db, const contacts_Circle_list *list,
    int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status contacts_Circle_update_where(orm_db *db, contacts_Circle_filter where,
    const contacts_Circle_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status contacts_Circle_delete_where(orm_db *db, contacts_Circle_filter where,
    int64_t *deleted);

#define contacts_Circle_and(a, b) ORM_FILTER(contacts_Circle, orm_filter_both(ORM_OP_AND, (a).contacts_Circle_, (b).contacts_Circle_))
#define contacts_Circle_or(a, b) ORM_FILTER(contacts_Circle, orm_filter_both(ORM_OP_OR, (a).contacts_Circle_, (b).contacts_Circle_))
#define contacts_Circle_not(a) ORM_FILTER(contacts_Circle, orm_filter_not((a).contacts_Circle_))
#define contacts_Circle_all_of(filters, count) ORM_FILTER(contacts_Circle, orm_filter_list(ORM_OP_ALL_OF, contacts_Circle_filters_(filters), count))
#define contacts_Circle_any_of(filters, count) ORM_FILTER(contacts_Circle, orm_filter_list(ORM_OP_ANY_OF, contacts_Circle_filters_(filters), count))
#define contacts_Circle_everything() ORM_FILTER(contacts_Circle, orm_filter_everything())
#define contacts_Circle_id_eq(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_EQ, 0, contacts_Circle_id_value_(v)))
#define contacts_Circle_id_ne(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_NE, 0, contacts_Circle_id_value_(v)))
#define contacts_Circle_id_lt(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_LT, 0, contacts_Circle_id_value_(v)))
#define contacts_Circle_id_le(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_LE, 0, contacts_Circle_id_value_(v)))
#define contacts_Circle_id_gt(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_GT, 0, contacts_Circle_id_value_(v)))
#define contacts_Circle_id_ge(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_GE, 0, contacts_Circle_id_value_(v)))
#define contacts_Circle_id_between(a, b) ORM_FILTER(contacts_Circle, orm_filter_between(0, contacts_Circle_id_value_(a), contacts_Circle_id_value_(b)))
#define contacts_Circle_id_in(values, count) ORM_FILTER(contacts_Circle, orm_filter_in(ORM_OP_IN, 0, contacts_Circle_id_items_(values, count)))
#define contacts_Circle_id_not_in(values, count) ORM_FILTER(contacts_Circle, orm_filter_in(ORM_OP_NOT_IN, 0, contacts_Circle_id_items_(values, count)))
#define contacts_Circle_id_asc() contacts_Circle_order_(orm_order_of(0, 0))
#define contacts_Circle_id_desc() contacts_Circle_order_(orm_order_of(0, ORM_ORDER_DESC))
#define contacts_Circle_name_eq(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define contacts_Circle_name_ne(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define contacts_Circle_name_lt(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define contacts_Circle_name_le(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define contacts_Circle_name_gt(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define contacts_Circle_name_ge(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define contacts_Circle_name_between(a, b) ORM_FILTER(contacts_Circle, orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define contacts_Circle_name_in(values, count) ORM_FILTER(contacts_Circle, orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define contacts_Circle_name_not_in(values, count) ORM_FILTER(contacts_Circle, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define contacts_Circle_name_contains(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define contacts_Circle_name_startswith(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define contacts_Circle_name_endswith(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define contacts_Circle_name_icontains(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define contacts_Circle_name_istartswith(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define contacts_Circle_name_iendswith(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define contacts_Circle_name_iexact(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define contacts_Circle_name_like(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define contacts_Circle_name_glob(v) ORM_FILTER(contacts_Circle, orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define contacts_Circle_name_asc() contacts_Circle_order_(orm_order_of(1, 0))
#define contacts_Circle_name_desc() contacts_Circle_order_(orm_order_of(1, ORM_ORDER_DESC))
#define contacts_Circle_name_set(v) contacts_Circle_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_text(v)))
#define contacts_Circle_name_set_if(filter, a, b) contacts_Circle_set_(orm_set_if(1, (filter).contacts_Circle_, orm_value_text(a), orm_value_text(b)))
#define contacts_Circle_people_edge() orm_edge_of(&contacts_Circle_model_, 0)
#define contacts_Circle_people_any(filter) ORM_FILTER(contacts_Circle, orm_filter_through(ORM_OP_ANY, 0, (filter).contacts_Person_))
#define contacts_Circle_people_none(filter) ORM_FILTER(contacts_Circle, orm_filter_through(ORM_OP_NONE, 0, (filter).contacts_Person_))
#define contacts_Circle_people_every(filter) ORM_FILTER(contacts_Circle, orm_filter_through(ORM_OP_EVERY, 0, (filter).contacts_Person_))
#define contacts_Circle_people_count_eq(n) ORM_FILTER(contacts_Circle, orm_filter_count(ORM_OP_EQ, 0, +(n)))
#define contacts_Circle_people_count_ne(n) ORM_FILTER(contacts_Circle, orm_filter_count(ORM_OP_NE, 0, +(n)))
#define contacts_Circle_people_count_lt(n) ORM_FILTER(contacts_Circle, orm_filter_count(ORM_OP_LT, 0, +(n)))
#define contacts_Circle_people_count_le(n) ORM_FILTER(contacts_Circle, orm_filter_count(ORM_OP_LE, 0, +(n)))
#define contacts_Circle_people_count_gt(n) ORM_FILTER(contacts_Circle, orm_filter_count(ORM_OP_GT, 0, +(n)))
#define contacts_Circle_people_count_ge(n) ORM_FILTER(contacts_Circle, orm_filter_count(ORM_OP_GE, 0, +(n)))
#define contacts_Circle_people_count_asc() contacts_Circle_order_(orm_order_of(0, ORM_ORDER_COUNT))
#define contacts_Circle_people_count_desc() contacts_Circle_order_(orm_order_of(0, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- Person ---- */

struct contacts_Person {
    orm_row orm_;
    contacts_Person_id id;
    contacts_Circle_id circle_id;
    const char *name;
    const char *email;
    struct contacts_Circle *circle;
};

contacts_Person contacts_Person_defaults(void);
contacts_Person_id contacts_Person_key(const contacts_Person *row);
ORM_MUST_USE orm_status contacts_Person_validate(const contacts_Person *row, orm_error *error);
ORM_MUST_USE orm_status contacts_Person_insert(orm_db *db, contacts_Person *row);
ORM_MUST_USE orm_status contacts_Person_insert_many(orm_db *db, contacts_Person *rows,
    size_t count);
ORM_MUST_USE orm_status contacts_Person_update(orm_db *db, contacts_Person *row);
ORM_MUST_USE orm_status contacts_Person_save(orm_db *db, contacts_Person *row);
ORM_MUST_USE orm_status contacts_Person_delete(orm_db *db, contacts_Person_id key);
ORM_MUST_USE orm_status contacts_Person_get(orm_db *db, orm_scope *scope, contacts_Person_id key,
    contacts_Person **out);
ORM_MUST_USE orm_status contacts_Person_get_by_email(orm_db *db, orm_scope *scope,
    const char *email, contacts_Person **out);
ORM_MUST_USE orm_status contacts_Person_get_many(orm_db *db, orm_scope *scope,
    const contacts_Person_id *keys, size_t count, contacts_Person_list *out);
ORM_MUST_USE orm_status contacts_Person_all(orm_db *db, orm_scope *scope,
    contacts_Person_list *out);
ORM_MUST_USE orm_status contacts_Person_refresh(orm_db *db, contacts_Person *row);

ORM_MUST_USE orm_status contacts_Person_circle_load(orm_db *db, contacts_Person *row);
bool contacts_Person_circle_loaded(const contacts_Person *row);
void contacts_Person_circle_unload(contacts_Person *row);

struct contacts_Person_query {
    uint32_t magic_;
    contacts_Person_filter where;
    contacts_Person_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const contacts_Person *after;
    contacts_Circle_ref join_circle, prefetch_circle;
};
#define contacts_Person_query(...) \
    contacts_Person_ref_of(&(const struct contacts_Person_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct contacts_Person_query *contacts_Person_query_new(orm_scope *scope);
ORM_MUST_USE orm_status contacts_Person_select(orm_db *db, orm_scope *scope,
    contacts_Person_ref query, contacts_Person_list *out);
ORM_MUST_USE orm_status contacts_Person_first(orm_db *db, orm_scope *scope,
    contacts_Person_ref query, contacts_Person **out);
ORM_MUST_USE orm_status contacts_Person_one(orm_db *db, orm_scope *scope,
    contacts_Person_ref query, contacts_Person **out);
ORM_MUST_USE orm_status contacts_Person_count(orm_db *db, contacts_Person_filter where,
    int64_t *out);
ORM_MUST_USE orm_status contacts_Person_exists(orm_db *db, contacts_Person_filter where, bool *out);
ORM_MUST_USE orm_status contacts_Person_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, contacts_Person_list *out);
ORM_MUST_USE orm_status contacts_Person_explain(orm_db *db, orm_scope *scope,
    contacts_Person_ref query, const char **out);
ORM_MUST_USE orm_status contacts_Person_each_open(orm_db *db, contacts_Person_ref query,
    contacts_Person_each *each);
ORM_MUST_USE orm_status contacts_Person_each_next(contacts_Person_each *each,
    contacts_Person **out);
void contacts_Person_each_close(contacts_Person_each *each);
ORM_MUST_USE orm_status contacts_Person_prefetch(orm_db *db, const contacts_Person_list *list,
    contacts_Person_ref query);
ORM_MUST_USE orm_status contacts_Person_prefetch_row(orm_db *db, contacts_Person *row,
    contacts_Person_ref query);
ORM_MUST_USE orm_status contacts_Person_load_graph(orm_db *db, const contacts_Person_list *list,
    int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status contacts_Person_update_where(orm_db *db, contacts_Person_filter where,
    const contacts_Person_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status contacts_Person_delete_where(orm_db *db, contacts_Person_filter where,
    int64_t *deleted);

#define contacts_Person_and(a, b) ORM_FILTER(contacts_Person, orm_filter_both(ORM_OP_AND, (a).contacts_Person_, (b).contacts_Person_))
#define contacts_Person_or(a, b) ORM_FILTER(contacts_Person, orm_filter_both(ORM_OP_OR, (a).contacts_Person_, (b).contacts_Person_))
#define contacts_Person_not(a) ORM_FILTER(contacts_Person, orm_filter_not((a).contacts_Person_))
#define contacts_Person_all_of(filters, count) ORM_FILTER(contacts_Person, orm_filter_list(ORM_OP_ALL_OF, contacts_Person_filters_(filters), count))
#define contacts_Person_any_of(filters, count) ORM_FILTER(contacts_Person, orm_filter_list(ORM_OP_ANY_OF, contacts_Person_filters_(filters), count))
#define contacts_Person_everything() ORM_FILTER(contacts_Person, orm_filter_everything())
#define contacts_Person_id_eq(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_EQ, 0, contacts_Person_id_value_(v)))
#define contacts_Person_id_ne(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_NE, 0, contacts_Person_id_value_(v)))
#define contacts_Person_id_lt(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_LT, 0, contacts_Person_id_value_(v)))
#define contacts_Person_id_le(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_LE, 0, contacts_Person_id_value_(v)))
#define contacts_Person_id_gt(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_GT, 0, contacts_Person_id_value_(v)))
#define contacts_Person_id_ge(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_GE, 0, contacts_Person_id_value_(v)))
#define contacts_Person_id_between(a, b) ORM_FILTER(contacts_Person, orm_filter_between(0, contacts_Person_id_value_(a), contacts_Person_id_value_(b)))
#define contacts_Person_id_in(values, count) ORM_FILTER(contacts_Person, orm_filter_in(ORM_OP_IN, 0, contacts_Person_id_items_(values, count)))
#define contacts_Person_id_not_in(values, count) ORM_FILTER(contacts_Person, orm_filter_in(ORM_OP_NOT_IN, 0, contacts_Person_id_items_(values, count)))
#define contacts_Person_id_asc() contacts_Person_order_(orm_order_of(0, 0))
#define contacts_Person_id_desc() contacts_Person_order_(orm_order_of(0, ORM_ORDER_DESC))
#define contacts_Person_circle_id_eq(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_EQ, 1, contacts_Circle_id_value_(v)))
#define contacts_Person_circle_id_ne(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_NE, 1, contacts_Circle_id_value_(v)))
#define contacts_Person_circle_id_in(values, count) ORM_FILTER(contacts_Person, orm_filter_in(ORM_OP_IN, 1, contacts_Circle_id_items_(values, count)))
#define contacts_Person_circle_id_not_in(values, count) ORM_FILTER(contacts_Person, orm_filter_in(ORM_OP_NOT_IN, 1, contacts_Circle_id_items_(values, count)))
#define contacts_Person_circle_id_asc() contacts_Person_order_(orm_order_of(1, 0))
#define contacts_Person_circle_id_desc() contacts_Person_order_(orm_order_of(1, ORM_ORDER_DESC))
#define contacts_Person_circle_id_set(v) contacts_Person_set_(orm_set_value(ORM_SET_VALUE, 1, contacts_Circle_id_value_(v)))
#define contacts_Person_circle_id_set_if(filter, a, b) contacts_Person_set_(orm_set_if(1, (filter).contacts_Person_, contacts_Circle_id_value_(a), contacts_Circle_id_value_(b)))
ORM_FIELDS(contacts_Person_fields_2)
#define contacts_Person_name_eq(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_EQ, 2, orm_value_text(v)))
#define contacts_Person_name_ne(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_NE, 2, orm_value_text(v)))
#define contacts_Person_name_lt(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_LT, 2, orm_value_text(v)))
#define contacts_Person_name_le(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_LE, 2, orm_value_text(v)))
#define contacts_Person_name_gt(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_GT, 2, orm_value_text(v)))
#define contacts_Person_name_ge(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_GE, 2, orm_value_text(v)))
#define contacts_Person_name_between(a, b) ORM_FILTER(contacts_Person, orm_filter_between(2, orm_value_text(a), orm_value_text(b)))
#define contacts_Person_name_in(values, count) ORM_FILTER(contacts_Person, orm_filter_in(ORM_OP_IN, 2, orm_items_text(values, count)))
#define contacts_Person_name_not_in(values, count) ORM_FILTER(contacts_Person, orm_filter_in(ORM_OP_NOT_IN, 2, orm_items_text(values, count)))
#define contacts_Person_name_contains(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_CONTAINS, 2, orm_value_text(v)))
#define contacts_Person_name_startswith(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_STARTSWITH, 2, orm_value_text(v)))
#define contacts_Person_name_endswith(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_ENDSWITH, 2, orm_value_text(v)))
#define contacts_Person_name_icontains(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_ICONTAINS, 2, orm_value_text(v)))
#define contacts_Person_name_istartswith(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_ISTARTSWITH, 2, orm_value_text(v)))
#define contacts_Person_name_iendswith(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_IENDSWITH, 2, orm_value_text(v)))
#define contacts_Person_name_iexact(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_IEXACT, 2, orm_value_text(v)))
#define contacts_Person_name_like(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_LIKE, 2, orm_value_text(v)))
#define contacts_Person_name_glob(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_GLOB, 2, orm_value_text(v)))
#define contacts_Person_name_field() contacts_Person_fields_2_of_(2)
#define contacts_Person_name_eq_field(f) ORM_FILTER(contacts_Person, orm_filter_field(ORM_OP_EQ, 2, contacts_Person_fields_2_column_(f)))
#define contacts_Person_name_ne_field(f) ORM_FILTER(contacts_Person, orm_filter_field(ORM_OP_NE, 2, contacts_Person_fields_2_column_(f)))
#define contacts_Person_name_lt_field(f) ORM_FILTER(contacts_Person, orm_filter_field(ORM_OP_LT, 2, contacts_Person_fields_2_column_(f)))
#define contacts_Person_name_le_field(f) ORM_FILTER(contacts_Person, orm_filter_field(ORM_OP_LE, 2, contacts_Person_fields_2_column_(f)))
#define contacts_Person_name_gt_field(f) ORM_FILTER(contacts_Person, orm_filter_field(ORM_OP_GT, 2, contacts_Person_fields_2_column_(f)))
#define contacts_Person_name_ge_field(f) ORM_FILTER(contacts_Person, orm_filter_field(ORM_OP_GE, 2, contacts_Person_fields_2_column_(f)))
#define contacts_Person_name_asc() contacts_Person_order_(orm_order_of(2, 0))
#define contacts_Person_name_desc() contacts_Person_order_(orm_order_of(2, ORM_ORDER_DESC))
#define contacts_Person_name_set(v) contacts_Person_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_text(v)))
#define contacts_Person_name_set_if(filter, a, b) contacts_Person_set_(orm_set_if(2, (filter).contacts_Person_, orm_value_text(a), orm_value_text(b)))
#define contacts_Person_name_set_field(f) contacts_Person_set_(orm_set_field(2, contacts_Person_fields_2_column_(f)))
#define contacts_Person_email_eq(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_EQ, 3, orm_value_text(v)))
#define contacts_Person_email_ne(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_NE, 3, orm_value_text(v)))
#define contacts_Person_email_lt(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_LT, 3, orm_value_text(v)))
#define contacts_Person_email_le(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_LE, 3, orm_value_text(v)))
#define contacts_Person_email_gt(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_GT, 3, orm_value_text(v)))
#define contacts_Person_email_ge(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_GE, 3, orm_value_text(v)))
#define contacts_Person_email_between(a, b) ORM_FILTER(contacts_Person, orm_filter_between(3, orm_value_text(a), orm_value_text(b)))
#define contacts_Person_email_in(values, count) ORM_FILTER(contacts_Person, orm_filter_in(ORM_OP_IN, 3, orm_items_text(values, count)))
#define contacts_Person_email_not_in(values, count) ORM_FILTER(contacts_Person, orm_filter_in(ORM_OP_NOT_IN, 3, orm_items_text(values, count)))
#define contacts_Person_email_is_null() ORM_FILTER(contacts_Person, orm_filter_null(ORM_OP_IS_NULL, 3))
#define contacts_Person_email_not_null() ORM_FILTER(contacts_Person, orm_filter_null(ORM_OP_NOT_NULL, 3))
#define contacts_Person_email_contains(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_CONTAINS, 3, orm_value_text(v)))
#define contacts_Person_email_startswith(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_STARTSWITH, 3, orm_value_text(v)))
#define contacts_Person_email_endswith(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_ENDSWITH, 3, orm_value_text(v)))
#define contacts_Person_email_icontains(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_ICONTAINS, 3, orm_value_text(v)))
#define contacts_Person_email_istartswith(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_ISTARTSWITH, 3, orm_value_text(v)))
#define contacts_Person_email_iendswith(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_IENDSWITH, 3, orm_value_text(v)))
#define contacts_Person_email_iexact(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_IEXACT, 3, orm_value_text(v)))
#define contacts_Person_email_like(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_LIKE, 3, orm_value_text(v)))
#define contacts_Person_email_glob(v) ORM_FILTER(contacts_Person, orm_filter_value(ORM_OP_GLOB, 3, orm_value_text(v)))
#define contacts_Person_email_field() contacts_Person_fields_2_of_(3)
#define contacts_Person_email_eq_field(f) ORM_FILTER(contacts_Person, orm_filter_field(ORM_OP_EQ, 3, contacts_Person_fields_2_column_(f)))
#define contacts_Person_email_ne_field(f) ORM_FILTER(contacts_Person, orm_filter_field(ORM_OP_NE, 3, contacts_Person_fields_2_column_(f)))
#define contacts_Person_email_lt_field(f) ORM_FILTER(contacts_Person, orm_filter_field(ORM_OP_LT, 3, contacts_Person_fields_2_column_(f)))
#define contacts_Person_email_le_field(f) ORM_FILTER(contacts_Person, orm_filter_field(ORM_OP_LE, 3, contacts_Person_fields_2_column_(f)))
#define contacts_Person_email_gt_field(f) ORM_FILTER(contacts_Person, orm_filter_field(ORM_OP_GT, 3, contacts_Person_fields_2_column_(f)))
#define contacts_Person_email_ge_field(f) ORM_FILTER(contacts_Person, orm_filter_field(ORM_OP_GE, 3, contacts_Person_fields_2_column_(f)))
#define contacts_Person_email_asc() contacts_Person_order_(orm_order_of(3, 0))
#define contacts_Person_email_desc() contacts_Person_order_(orm_order_of(3, ORM_ORDER_DESC))
#define contacts_Person_email_asc_nulls_last() contacts_Person_order_(orm_order_of(3, ORM_ORDER_NULLS_LAST))
#define contacts_Person_email_desc_nulls_first() contacts_Person_order_(orm_order_of(3, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define contacts_Person_email_set(v) contacts_Person_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_text(v)))
#define contacts_Person_email_set_null() contacts_Person_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_null()))
#define contacts_Person_email_set_if(filter, a, b) contacts_Person_set_(orm_set_if(3, (filter).contacts_Person_, orm_value_text(a), orm_value_text(b)))
#define contacts_Person_email_set_field(f) contacts_Person_set_(orm_set_field(3, contacts_Person_fields_2_column_(f)))
#define contacts_Person_circle_edge() orm_edge_of(&contacts_Person_model_, 0)
#define contacts_Person_circle_is(filter) ORM_FILTER(contacts_Person, orm_filter_through(ORM_OP_IS, 0, (filter).contacts_Circle_))
#define contacts_Person_circle_by(order) contacts_Person_order_(orm_order_through(0, contacts_Circle_order_of_(order)))

/* ---- the schema ---- */

/* Opens a database (see orm_open) and attaches the schema. */
ORM_MUST_USE orm_status contacts_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error);

/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */
ORM_MUST_USE orm_status contacts_attach(orm_db *db);

/* Creates all tables, indexes and views in an empty database. OK and no change if all tables and
 * views are there; SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, IO, NOMEM,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status contacts_create_tables(orm_db *db);

/* Compares the database with the schema: tables, columns with affinity, NOT NULL, key and default,
 * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: *out lists them, in
 * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status contacts_check_schema(orm_db *db, orm_scope *scope,
    orm_difference_list *out);

/* Reads every row, and looks for values that can't be read or break a rule of their field, and for
 * references to rows that are not there. OK: there are none; BAD_VALUE: *out lists them, limit at most
 * (0: all), in the scope (out may be NULL). Also SCHEMA, BUSY, IO, CORRUPT, NOMEM, INTERRUPTED,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status contacts_check_data(orm_db *db, orm_scope *scope, size_t limit,
    orm_problem_list *out);

#ifdef __cplusplus
}
#endif

#endif

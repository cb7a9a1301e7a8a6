/* chinook.h - made by ormgen 0.1.0 from chinook.yaml. Do not edit: change the schema.
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
#ifndef CHINOOK_H
#define CHINOOK_H

#include <orm.h>

#if ORM_VERSION_NUMBER < 100
#error "orm.h is older than the ormgen that wrote this file: use the same version of both"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct chinook_Artist chinook_Artist;
typedef struct chinook_Album chinook_Album;
typedef struct chinook_MediaType chinook_MediaType;
typedef struct chinook_Genre chinook_Genre;
typedef struct chinook_Track chinook_Track;
typedef struct chinook_Playlist chinook_Playlist;
typedef struct chinook_Employee chinook_Employee;
typedef struct chinook_Customer chinook_Customer;
typedef struct chinook_Invoice chinook_Invoice;
typedef struct chinook_InvoiceLine chinook_InvoiceLine;

typedef struct chinook_Artist_list {
    chinook_Artist **items;
    size_t count;
} chinook_Artist_list;

typedef struct chinook_Album_list {
    chinook_Album **items;
    size_t count;
} chinook_Album_list;

typedef struct chinook_MediaType_list {
    chinook_MediaType **items;
    size_t count;
} chinook_MediaType_list;

typedef struct chinook_Genre_list {
    chinook_Genre **items;
    size_t count;
} chinook_Genre_list;

typedef struct chinook_Track_list {
    chinook_Track **items;
    size_t count;
} chinook_Track_list;

typedef struct chinook_Playlist_list {
    chinook_Playlist **items;
    size_t count;
} chinook_Playlist_list;

typedef struct chinook_Employee_list {
    chinook_Employee **items;
    size_t count;
} chinook_Employee_list;

typedef struct chinook_Customer_list {
    chinook_Customer **items;
    size_t count;
} chinook_Customer_list;

typedef struct chinook_Invoice_list {
    chinook_Invoice **items;
    size_t count;
} chinook_Invoice_list;

typedef struct chinook_InvoiceLine_list {
    chinook_InvoiceLine **items;
    size_t count;
} chinook_InvoiceLine_list;

typedef struct chinook_Artist_id {
    int64_t value;
} chinook_Artist_id;
ORM_OPTIONAL(chinook_Artist_id, chinook_Artist_id)
ORM_KEY_VALUES(chinook_Artist_id, int)
static inline chinook_Artist_id chinook_Artist_id_of(int64_t value)
{
    chinook_Artist_id id = {value};
    return id;
}

typedef struct chinook_Album_id {
    int64_t value;
} chinook_Album_id;
ORM_OPTIONAL(chinook_Album_id, chinook_Album_id)
ORM_KEY_VALUES(chinook_Album_id, int)
static inline chinook_Album_id chinook_Album_id_of(int64_t value)
{
    chinook_Album_id id = {value};
    return id;
}

typedef struct chinook_MediaType_id {
    int64_t value;
} chinook_MediaType_id;
ORM_OPTIONAL(chinook_MediaType_id, chinook_MediaType_id)
ORM_KEY_VALUES(chinook_MediaType_id, int)
static inline chinook_MediaType_id chinook_MediaType_id_of(int64_t value)
{
    chinook_MediaType_id id = {value};
    return id;
}

typedef struct chinook_Genre_id {
    int64_t value;
} chinook_Genre_id;
ORM_OPTIONAL(chinook_Genre_id, chinook_Genre_id)
ORM_KEY_VALUES(chinook_Genre_id, int)
static inline chinook_Genre_id chinook_Genre_id_of(int64_t value)
{
    chinook_Genre_id id = {value};
    return id;
}

typedef struct chinook_Track_id {
    int64_t value;
} chinook_Track_id;
ORM_OPTIONAL(chinook_Track_id, chinook_Track_id)
ORM_KEY_VALUES(chinook_Track_id, int)
static inline chinook_Track_id chinook_Track_id_of(int64_t value)
{
    chinook_Track_id id = {value};
    return id;
}

typedef struct chinook_Playlist_id {
    int64_t value;
} chinook_Playlist_id;
ORM_OPTIONAL(chinook_Playlist_id, chinook_Playlist_id)
ORM_KEY_VALUES(chinook_Playlist_id, int)
static inline chinook_Playlist_id chinook_Playlist_id_of(int64_t value)
{
    chinook_Playlist_id id = {value};
    return id;
}

typedef struct chinook_Employee_id {
    int64_t value;
} chinook_Employee_id;
ORM_OPTIONAL(chinook_Employee_id, chinook_Employee_id)
ORM_KEY_VALUES(chinook_Employee_id, int)
static inline chinook_Employee_id chinook_Employee_id_of(int64_t value)
{
    chinook_Employee_id id = {value};
    return id;
}

typedef struct chinook_Customer_id {
    int64_t value;
} chinook_Customer_id;
ORM_OPTIONAL(chinook_Customer_id, chinook_Customer_id)
ORM_KEY_VALUES(chinook_Customer_id, int)
static inline chinook_Customer_id chinook_Customer_id_of(int64_t value)
{
    chinook_Customer_id id = {value};
    return id;
}

typedef struct chinook_Invoice_id {
    int64_t value;
} chinook_Invoice_id;
ORM_OPTIONAL(chinook_Invoice_id, chinook_Invoice_id)
ORM_KEY_VALUES(chinook_Invoice_id, int)
static inline chinook_Invoice_id chinook_Invoice_id_of(int64_t value)
{
    chinook_Invoice_id id = {value};
    return id;
}

typedef struct chinook_InvoiceLine_id {
    int64_t value;
} chinook_InvoiceLine_id;
ORM_OPTIONAL(chinook_InvoiceLine_id, chinook_InvoiceLine_id)
ORM_KEY_VALUES(chinook_InvoiceLine_id, int)
static inline chinook_InvoiceLine_id chinook_InvoiceLine_id_of(int64_t value)
{
    chinook_InvoiceLine_id id = {value};
    return id;
}

ORM_QUERY_TYPES(chinook_Artist)
ORM_QUERY_TYPES(chinook_Album)
ORM_QUERY_TYPES(chinook_MediaType)
ORM_QUERY_TYPES(chinook_Genre)
ORM_QUERY_TYPES(chinook_Track)
ORM_QUERY_TYPES(chinook_Playlist)
ORM_QUERY_TYPES(chinook_Employee)
ORM_QUERY_TYPES(chinook_Customer)
ORM_QUERY_TYPES(chinook_Invoice)
ORM_QUERY_TYPES(chinook_InvoiceLine)

/* ---- Artist ---- */

struct chinook_Artist {
    orm_row orm_;
    chinook_Artist_id id;
    const char *name;
};

chinook_Artist chinook_Artist_defaults(void);
chinook_Artist_id chinook_Artist_key(const chinook_Artist *row);
ORM_MUST_USE orm_status chinook_Artist_validate(const chinook_Artist *row, orm_error *error);
ORM_MUST_USE orm_status chinook_Artist_insert(orm_db *db, chinook_Artist *row);
ORM_MUST_USE orm_status chinook_Artist_insert_many(orm_db *db, chinook_Artist *rows, size_t count);
ORM_MUST_USE orm_status chinook_Artist_update(orm_db *db, chinook_Artist *row);
ORM_MUST_USE orm_status chinook_Artist_save(orm_db *db, chinook_Artist *row);
ORM_MUST_USE orm_status chinook_Artist_delete(orm_db *db, chinook_Artist_id key);
ORM_MUST_USE orm_status chinook_Artist_get(orm_db *db, orm_scope *scope, chinook_Artist_id key,
    chinook_Artist **out);
ORM_MUST_USE orm_status chinook_Artist_get_many(orm_db *db, orm_scope *scope,
    const chinook_Artist_id *keys, size_t count, chinook_Artist_list *out);
ORM_MUST_USE orm_status chinook_Artist_all(orm_db *db, orm_scope *scope, chinook_Artist_list *out);
ORM_MUST_USE orm_status chinook_Artist_refresh(orm_db *db, chinook_Artist *row);

const chinook_Album_list *chinook_Artist_albums(const chinook_Artist *row);
ORM_MUST_USE orm_status chinook_Artist_albums_load(orm_db *db, chinook_Artist *row,
    chinook_Album_list *out);
const chinook_Album_list *chinook_Artist_albums_matching(const chinook_Artist *row);
int64_t chinook_Artist_albums_count(const chinook_Artist *row);
bool chinook_Artist_albums_loaded(const chinook_Artist *row);
void chinook_Artist_albums_unload(chinook_Artist *row);

struct chinook_Artist_query {
    uint32_t magic_;
    chinook_Artist_filter where;
    chinook_Artist_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const chinook_Artist *after;
    chinook_Album_ref prefetch_albums;
    bool count_albums;
};
#define chinook_Artist_query(...) \
    chinook_Artist_ref_of(&(const struct chinook_Artist_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct chinook_Artist_query *chinook_Artist_query_new(orm_scope *scope);
ORM_MUST_USE orm_status chinook_Artist_select(orm_db *db, orm_scope *scope,
    chinook_Artist_ref query, chinook_Artist_list *out);
ORM_MUST_USE orm_status chinook_Artist_first(orm_db *db, orm_scope *scope,
    chinook_Artist_ref query, chinook_Artist **out);
ORM_MUST_USE orm_status chinook_Artist_one(orm_db *db, orm_scope *scope, chinook_Artist_ref query,
    chinook_Artist **out);
ORM_MUST_USE orm_status chinook_Artist_count(orm_db *db, chinook_Artist_filter where, int64_t *out);
ORM_MUST_USE orm_status chinook_Artist_exists(orm_db *db, chinook_Artist_filter where, bool *out);
ORM_MUST_USE orm_status chinook_Artist_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, chinook_Artist_list *out);
ORM_MUST_USE orm_status chinook_Artist_explain(orm_db *db, orm_scope *scope,
    chinook_Artist_ref query, const char **out);
ORM_MUST_USE orm_status chinook_Artist_each_open(orm_db *db, chinook_Artist_ref query,
    chinook_Artist_each *each);
ORM_MUST_USE orm_status chinook_Artist_each_next(chinook_Artist_each *each, chinook_Artist **out);
void chinook_Artist_each_close(chinook_Artist_each *each);
ORM_MUST_USE orm_status chinook_Artist_prefetch(orm_db *db, const chinook_Artist_list *list,
    chinook_Artist_ref query);
ORM_MUST_USE orm_status chinook_Artist_prefetch_row(orm_db *db, chinook_Artist *row,
    chinook_Artist_ref query);
ORM_MUST_USE orm_status chinook_Artist_load_graph(orm_db *db, const chinook_Artist_list *list,
    int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status chinook_Artist_update_where(orm_db *db, chinook_Artist_filter where,
    const chinook_Artist_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status chinook_Artist_delete_where(orm_db *db, chinook_Artist_filter where,
    int64_t *deleted);

#define chinook_Artist_and(a, b) ORM_FILTER(chinook_Artist, orm_filter_both(ORM_OP_AND, (a).chinook_Artist_, (b).chinook_Artist_))
#define chinook_Artist_or(a, b) ORM_FILTER(chinook_Artist, orm_filter_both(ORM_OP_OR, (a).chinook_Artist_, (b).chinook_Artist_))
#define chinook_Artist_not(a) ORM_FILTER(chinook_Artist, orm_filter_not((a).chinook_Artist_))
#define chinook_Artist_all_of(filters, count) ORM_FILTER(chinook_Artist, orm_filter_list(ORM_OP_ALL_OF, chinook_Artist_filters_(filters), count))
#define chinook_Artist_any_of(filters, count) ORM_FILTER(chinook_Artist, orm_filter_list(ORM_OP_ANY_OF, chinook_Artist_filters_(filters), count))
#define chinook_Artist_everything() ORM_FILTER(chinook_Artist, orm_filter_everything())
#define chinook_Artist_id_eq(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_EQ, 0, chinook_Artist_id_value_(v)))
#define chinook_Artist_id_ne(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_NE, 0, chinook_Artist_id_value_(v)))
#define chinook_Artist_id_lt(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_LT, 0, chinook_Artist_id_value_(v)))
#define chinook_Artist_id_le(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_LE, 0, chinook_Artist_id_value_(v)))
#define chinook_Artist_id_gt(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_GT, 0, chinook_Artist_id_value_(v)))
#define chinook_Artist_id_ge(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_GE, 0, chinook_Artist_id_value_(v)))
#define chinook_Artist_id_between(a, b) ORM_FILTER(chinook_Artist, orm_filter_between(0, chinook_Artist_id_value_(a), chinook_Artist_id_value_(b)))
#define chinook_Artist_id_in(values, count) ORM_FILTER(chinook_Artist, orm_filter_in(ORM_OP_IN, 0, chinook_Artist_id_items_(values, count)))
#define chinook_Artist_id_not_in(values, count) ORM_FILTER(chinook_Artist, orm_filter_in(ORM_OP_NOT_IN, 0, chinook_Artist_id_items_(values, count)))
#define chinook_Artist_id_asc() chinook_Artist_order_(orm_order_of(0, 0))
#define chinook_Artist_id_desc() chinook_Artist_order_(orm_order_of(0, ORM_ORDER_DESC))
#define chinook_Artist_name_eq(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define chinook_Artist_name_ne(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define chinook_Artist_name_lt(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define chinook_Artist_name_le(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define chinook_Artist_name_gt(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define chinook_Artist_name_ge(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define chinook_Artist_name_between(a, b) ORM_FILTER(chinook_Artist, orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define chinook_Artist_name_in(values, count) ORM_FILTER(chinook_Artist, orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define chinook_Artist_name_not_in(values, count) ORM_FILTER(chinook_Artist, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define chinook_Artist_name_is_null() ORM_FILTER(chinook_Artist, orm_filter_null(ORM_OP_IS_NULL, 1))
#define chinook_Artist_name_not_null() ORM_FILTER(chinook_Artist, orm_filter_null(ORM_OP_NOT_NULL, 1))
#define chinook_Artist_name_contains(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define chinook_Artist_name_startswith(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define chinook_Artist_name_endswith(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define chinook_Artist_name_icontains(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define chinook_Artist_name_istartswith(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define chinook_Artist_name_iendswith(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define chinook_Artist_name_iexact(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define chinook_Artist_name_like(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define chinook_Artist_name_glob(v) ORM_FILTER(chinook_Artist, orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define chinook_Artist_name_asc() chinook_Artist_order_(orm_order_of(1, 0))
#define chinook_Artist_name_desc() chinook_Artist_order_(orm_order_of(1, ORM_ORDER_DESC))
#define chinook_Artist_name_asc_nulls_last() chinook_Artist_order_(orm_order_of(1, ORM_ORDER_NULLS_LAST))
#define chinook_Artist_name_desc_nulls_first() chinook_Artist_order_(orm_order_of(1, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Artist_name_set(v) chinook_Artist_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_text(v)))
#define chinook_Artist_name_set_null() chinook_Artist_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_null()))
#define chinook_Artist_name_set_if(filter, a, b) chinook_Artist_set_(orm_set_if(1, (filter).chinook_Artist_, orm_value_text(a), orm_value_text(b)))
#define chinook_Artist_albums_edge() orm_edge_of(&chinook_Artist_model_, 0)
#define chinook_Artist_albums_any(filter) ORM_FILTER(chinook_Artist, orm_filter_through(ORM_OP_ANY, 0, (filter).chinook_Album_))
#define chinook_Artist_albums_none(filter) ORM_FILTER(chinook_Artist, orm_filter_through(ORM_OP_NONE, 0, (filter).chinook_Album_))
#define chinook_Artist_albums_every(filter) ORM_FILTER(chinook_Artist, orm_filter_through(ORM_OP_EVERY, 0, (filter).chinook_Album_))
#define chinook_Artist_albums_count_eq(n) ORM_FILTER(chinook_Artist, orm_filter_count(ORM_OP_EQ, 0, +(n)))
#define chinook_Artist_albums_count_ne(n) ORM_FILTER(chinook_Artist, orm_filter_count(ORM_OP_NE, 0, +(n)))
#define chinook_Artist_albums_count_lt(n) ORM_FILTER(chinook_Artist, orm_filter_count(ORM_OP_LT, 0, +(n)))
#define chinook_Artist_albums_count_le(n) ORM_FILTER(chinook_Artist, orm_filter_count(ORM_OP_LE, 0, +(n)))
#define chinook_Artist_albums_count_gt(n) ORM_FILTER(chinook_Artist, orm_filter_count(ORM_OP_GT, 0, +(n)))
#define chinook_Artist_albums_count_ge(n) ORM_FILTER(chinook_Artist, orm_filter_count(ORM_OP_GE, 0, +(n)))
#define chinook_Artist_albums_count_asc() chinook_Artist_order_(orm_order_of(0, ORM_ORDER_COUNT))
#define chinook_Artist_albums_count_desc() chinook_Artist_order_(orm_order_of(0, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- Album ---- */

struct chinook_Album {
    orm_row orm_;
    chinook_Album_id id;
    const char *title;
    chinook_Artist_id artist_id;
    struct chinook_Artist *artist;
};

chinook_Album chinook_Album_defaults(void);
chinook_Album_id chinook_Album_key(const chinook_Album *row);
ORM_MUST_USE orm_status chinook_Album_validate(const chinook_Album *row, orm_error *error);
ORM_MUST_USE orm_status chinook_Album_insert(orm_db *db, chinook_Album *row);
ORM_MUST_USE orm_status chinook_Album_insert_many(orm_db *db, chinook_Album *rows, size_t count);
ORM_MUST_USE orm_status chinook_Album_update(orm_db *db, chinook_Album *row);
ORM_MUST_USE orm_status chinook_Album_save(orm_db *db, chinook_Album *row);
ORM_MUST_USE orm_status chinook_Album_delete(orm_db *db, chinook_Album_id key);
ORM_MUST_USE orm_status chinook_Album_get(orm_db *db, orm_scope *scope, chinook_Album_id key,
    chinook_Album **out);
ORM_MUST_USE orm_status chinook_Album_get_many(orm_db *db, orm_scope *scope,
    const chinook_Album_id *keys, size_t count, chinook_Album_list *out);
ORM_MUST_USE orm_status chinook_Album_all(orm_db *db, orm_scope *scope, chinook_Album_list *out);
ORM_MUST_USE orm_status chinook_Album_refresh(orm_db *db, chinook_Album *row);

ORM_MUST_USE orm_status chinook_Album_artist_load(orm_db *db, chinook_Album *row);
bool chinook_Album_artist_loaded(const chinook_Album *row);
void chinook_Album_artist_unload(chinook_Album *row);

const chinook_Track_list *chinook_Album_tracks(const chinook_Album *row);
ORM_MUST_USE orm_status chinook_Album_tracks_load(orm_db *db, chinook_Album *row,
    chinook_Track_list *out);
const chinook_Track_list *chinook_Album_tracks_matching(const chinook_Album *row);
int64_t chinook_Album_tracks_count(const chinook_Album *row);
bool chinook_Album_tracks_loaded(const chinook_Album *row);
void chinook_Album_tracks_unload(chinook_Album *row);

struct chinook_Album_query {
    uint32_t magic_;
    chinook_Album_filter where;
    chinook_Album_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const chinook_Album *after;
    chinook_Artist_ref join_artist, prefetch_artist;
    chinook_Track_ref prefetch_tracks;
    bool count_tracks;
};
#define chinook_Album_query(...) \
    chinook_Album_ref_of(&(const struct chinook_Album_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct chinook_Album_query *chinook_Album_query_new(orm_scope *scope);
ORM_MUST_USE orm_status chinook_Album_select(orm_db *db, orm_scope *scope, chinook_Album_ref query,
    chinook_Album_list *out);
ORM_MUST_USE orm_status chinook_Album_first(orm_db *db, orm_scope *scope, chinook_Album_ref query,
    chinook_Album **out);
ORM_MUST_USE orm_status chinook_Album_one(orm_db *db, orm_scope *scope, chinook_Album_ref query,
    chinook_Album **out);
ORM_MUST_USE orm_status chinook_Album_count(orm_db *db, chinook_Album_filter where, int64_t *out);
ORM_MUST_USE orm_status chinook_Album_exists(orm_db *db, chinook_Album_filter where, bool *out);
ORM_MUST_USE orm_status chinook_Album_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, chinook_Album_list *out);
ORM_MUST_USE orm_status chinook_Album_explain(orm_db *db, orm_scope *scope,
    chinook_Album_ref query, const char **out);
ORM_MUST_USE orm_status chinook_Album_each_open(orm_db *db, chinook_Album_ref query,
    chinook_Album_each *each);
ORM_MUST_USE orm_status chinook_Album_each_next(chinook_Album_each *each, chinook_Album **out);
void chinook_Album_each_close(chinook_Album_each *each);
ORM_MUST_USE orm_status chinook_Album_prefetch(orm_db *db, const chinook_Album_list *list,
    chinook_Album_ref query);
ORM_MUST_USE orm_status chinook_Album_prefetch_row(orm_db *db, chinook_Album *row,
    chinook_Album_ref query);
ORM_MUST_USE orm_status chinook_Album_load_graph(orm_db *db, const chinook_Album_list *list,
    int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status chinook_Album_update_where(orm_db *db, chinook_Album_filter where,
    const chinook_Album_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status chinook_Album_delete_where(orm_db *db, chinook_Album_filter where,
    int64_t *deleted);

#define chinook_Album_and(a, b) ORM_FILTER(chinook_Album, orm_filter_both(ORM_OP_AND, (a).chinook_Album_, (b).chinook_Album_))
#define chinook_Album_or(a, b) ORM_FILTER(chinook_Album, orm_filter_both(ORM_OP_OR, (a).chinook_Album_, (b).chinook_Album_))
#define chinook_Album_not(a) ORM_FILTER(chinook_Album, orm_filter_not((a).chinook_Album_))
#define chinook_Album_all_of(filters, count) ORM_FILTER(chinook_Album, orm_filter_list(ORM_OP_ALL_OF, chinook_Album_filters_(filters), count))
#define chinook_Album_any_of(filters, count) ORM_FILTER(chinook_Album, orm_filter_list(ORM_OP_ANY_OF, chinook_Album_filters_(filters), count))
#define chinook_Album_everything() ORM_FILTER(chinook_Album, orm_filter_everything())
#define chinook_Album_id_eq(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_EQ, 0, chinook_Album_id_value_(v)))
#define chinook_Album_id_ne(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_NE, 0, chinook_Album_id_value_(v)))
#define chinook_Album_id_lt(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_LT, 0, chinook_Album_id_value_(v)))
#define chinook_Album_id_le(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_LE, 0, chinook_Album_id_value_(v)))
#define chinook_Album_id_gt(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_GT, 0, chinook_Album_id_value_(v)))
#define chinook_Album_id_ge(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_GE, 0, chinook_Album_id_value_(v)))
#define chinook_Album_id_between(a, b) ORM_FILTER(chinook_Album, orm_filter_between(0, chinook_Album_id_value_(a), chinook_Album_id_value_(b)))
#define chinook_Album_id_in(values, count) ORM_FILTER(chinook_Album, orm_filter_in(ORM_OP_IN, 0, chinook_Album_id_items_(values, count)))
#define chinook_Album_id_not_in(values, count) ORM_FILTER(chinook_Album, orm_filter_in(ORM_OP_NOT_IN, 0, chinook_Album_id_items_(values, count)))
#define chinook_Album_id_asc() chinook_Album_order_(orm_order_of(0, 0))
#define chinook_Album_id_desc() chinook_Album_order_(orm_order_of(0, ORM_ORDER_DESC))
#define chinook_Album_title_eq(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define chinook_Album_title_ne(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define chinook_Album_title_lt(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define chinook_Album_title_le(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define chinook_Album_title_gt(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define chinook_Album_title_ge(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define chinook_Album_title_between(a, b) ORM_FILTER(chinook_Album, orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define chinook_Album_title_in(values, count) ORM_FILTER(chinook_Album, orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define chinook_Album_title_not_in(values, count) ORM_FILTER(chinook_Album, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define chinook_Album_title_contains(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define chinook_Album_title_startswith(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define chinook_Album_title_endswith(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define chinook_Album_title_icontains(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define chinook_Album_title_istartswith(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define chinook_Album_title_iendswith(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define chinook_Album_title_iexact(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define chinook_Album_title_like(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define chinook_Album_title_glob(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define chinook_Album_title_asc() chinook_Album_order_(orm_order_of(1, 0))
#define chinook_Album_title_desc() chinook_Album_order_(orm_order_of(1, ORM_ORDER_DESC))
#define chinook_Album_title_set(v) chinook_Album_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_text(v)))
#define chinook_Album_title_set_if(filter, a, b) chinook_Album_set_(orm_set_if(1, (filter).chinook_Album_, orm_value_text(a), orm_value_text(b)))
#define chinook_Album_artist_id_eq(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_EQ, 2, chinook_Artist_id_value_(v)))
#define chinook_Album_artist_id_ne(v) ORM_FILTER(chinook_Album, orm_filter_value(ORM_OP_NE, 2, chinook_Artist_id_value_(v)))
#define chinook_Album_artist_id_in(values, count) ORM_FILTER(chinook_Album, orm_filter_in(ORM_OP_IN, 2, chinook_Artist_id_items_(values, count)))
#define chinook_Album_artist_id_not_in(values, count) ORM_FILTER(chinook_Album, orm_filter_in(ORM_OP_NOT_IN, 2, chinook_Artist_id_items_(values, count)))
#define chinook_Album_artist_id_asc() chinook_Album_order_(orm_order_of(2, 0))
#define chinook_Album_artist_id_desc() chinook_Album_order_(orm_order_of(2, ORM_ORDER_DESC))
#define chinook_Album_artist_id_set(v) chinook_Album_set_(orm_set_value(ORM_SET_VALUE, 2, chinook_Artist_id_value_(v)))
#define chinook_Album_artist_id_set_if(filter, a, b) chinook_Album_set_(orm_set_if(2, (filter).chinook_Album_, chinook_Artist_id_value_(a), chinook_Artist_id_value_(b)))
#define chinook_Album_artist_edge() orm_edge_of(&chinook_Album_model_, 0)
#define chinook_Album_artist_is(filter) ORM_FILTER(chinook_Album, orm_filter_through(ORM_OP_IS, 0, (filter).chinook_Artist_))
#define chinook_Album_artist_by(order) chinook_Album_order_(orm_order_through(0, chinook_Artist_order_of_(order)))
#define chinook_Album_tracks_edge() orm_edge_of(&chinook_Album_model_, 1)
#define chinook_Album_tracks_any(filter) ORM_FILTER(chinook_Album, orm_filter_through(ORM_OP_ANY, 1, (filter).chinook_Track_))
#define chinook_Album_tracks_none(filter) ORM_FILTER(chinook_Album, orm_filter_through(ORM_OP_NONE, 1, (filter).chinook_Track_))
#define chinook_Album_tracks_every(filter) ORM_FILTER(chinook_Album, orm_filter_through(ORM_OP_EVERY, 1, (filter).chinook_Track_))
#define chinook_Album_tracks_count_eq(n) ORM_FILTER(chinook_Album, orm_filter_count(ORM_OP_EQ, 1, +(n)))
#define chinook_Album_tracks_count_ne(n) ORM_FILTER(chinook_Album, orm_filter_count(ORM_OP_NE, 1, +(n)))
#define chinook_Album_tracks_count_lt(n) ORM_FILTER(chinook_Album, orm_filter_count(ORM_OP_LT, 1, +(n)))
#define chinook_Album_tracks_count_le(n) ORM_FILTER(chinook_Album, orm_filter_count(ORM_OP_LE, 1, +(n)))
#define chinook_Album_tracks_count_gt(n) ORM_FILTER(chinook_Album, orm_filter_count(ORM_OP_GT, 1, +(n)))
#define chinook_Album_tracks_count_ge(n) ORM_FILTER(chinook_Album, orm_filter_count(ORM_OP_GE, 1, +(n)))
#define chinook_Album_tracks_count_asc() chinook_Album_order_(orm_order_of(1, ORM_ORDER_COUNT))
#define chinook_Album_tracks_count_desc() chinook_Album_order_(orm_order_of(1, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- MediaType ---- */

struct chinook_MediaType {
    orm_row orm_;
    chinook_MediaType_id id;
    const char *name;
};

chinook_MediaType chinook_MediaType_defaults(void);
chinook_MediaType_id chinook_MediaType_key(const chinook_MediaType *row);
ORM_MUST_USE orm_status chinook_MediaType_validate(const chinook_MediaType *row, orm_error *error);
ORM_MUST_USE orm_status chinook_MediaType_insert(orm_db *db, chinook_MediaType *row);
ORM_MUST_USE orm_status chinook_MediaType_insert_many(orm_db *db, chinook_MediaType *rows,
    size_t count);
ORM_MUST_USE orm_status chinook_MediaType_update(orm_db *db, chinook_MediaType *row);
ORM_MUST_USE orm_status chinook_MediaType_save(orm_db *db, chinook_MediaType *row);
ORM_MUST_USE orm_status chinook_MediaType_delete(orm_db *db, chinook_MediaType_id key);
ORM_MUST_USE orm_status chinook_MediaType_get(orm_db *db, orm_scope *scope,
    chinook_MediaType_id key, chinook_MediaType **out);
ORM_MUST_USE orm_status chinook_MediaType_get_many(orm_db *db, orm_scope *scope,
    const chinook_MediaType_id *keys, size_t count, chinook_MediaType_list *out);
ORM_MUST_USE orm_status chinook_MediaType_all(orm_db *db, orm_scope *scope,
    chinook_MediaType_list *out);
ORM_MUST_USE orm_status chinook_MediaType_refresh(orm_db *db, chinook_MediaType *row);

const chinook_Track_list *chinook_MediaType_tracks(const chinook_MediaType *row);
ORM_MUST_USE orm_status chinook_MediaType_tracks_load(orm_db *db, chinook_MediaType *row,
    chinook_Track_list *out);
const chinook_Track_list *chinook_MediaType_tracks_matching(const chinook_MediaType *row);
int64_t chinook_MediaType_tracks_count(const chinook_MediaType *row);
bool chinook_MediaType_tracks_loaded(const chinook_MediaType *row);
void chinook_MediaType_tracks_unload(chinook_MediaType *row);

struct chinook_MediaType_query {
    uint32_t magic_;
    chinook_MediaType_filter where;
    chinook_MediaType_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const chinook_MediaType *after;
    chinook_Track_ref prefetch_tracks;
    bool count_tracks;
};
#define chinook_MediaType_query(...) \
    chinook_MediaType_ref_of(&(const struct chinook_MediaType_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct chinook_MediaType_query *chinook_MediaType_query_new(orm_scope *scope);
ORM_MUST_USE orm_status chinook_MediaType_select(orm_db *db, orm_scope *scope,
    chinook_MediaType_ref query, chinook_MediaType_list *out);
ORM_MUST_USE orm_status chinook_MediaType_first(orm_db *db, orm_scope *scope,
    chinook_MediaType_ref query, chinook_MediaType **out);
ORM_MUST_USE orm_status chinook_MediaType_one(orm_db *db, orm_scope *scope,
    chinook_MediaType_ref query, chinook_MediaType **out);
ORM_MUST_USE orm_status chinook_MediaType_count(orm_db *db, chinook_MediaType_filter where,
    int64_t *out);
ORM_MUST_USE orm_status chinook_MediaType_exists(orm_db *db, chinook_MediaType_filter where,
    bool *out);
ORM_MUST_USE orm_status chinook_MediaType_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, chinook_MediaType_list *out);
ORM_MUST_USE orm_status chinook_MediaType_explain(orm_db *db, orm_scope *scope,
    chinook_MediaType_ref query, const char **out);
ORM_MUST_USE orm_status chinook_MediaType_each_open(orm_db *db, chinook_MediaType_ref query,
    chinook_MediaType_each *each);
ORM_MUST_USE orm_status chinook_MediaType_each_next(chinook_MediaType_each *each,
    chinook_MediaType **out);
void chinook_MediaType_each_close(chinook_MediaType_each *each);
ORM_MUST_USE orm_status chinook_MediaType_prefetch(orm_db *db, const chinook_MediaType_list *list,
    chinook_MediaType_ref query);
ORM_MUST_USE orm_status chinook_MediaType_prefetch_row(orm_db *db, chinook_MediaType *row,
    chinook_MediaType_ref query);
ORM_MUST_USE orm_status chinook_MediaType_load_graph(orm_db *db,
    const chinook_MediaType_list *list, int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status chinook_MediaType_update_where(orm_db *db, chinook_MediaType_filter where,
    const chinook_MediaType_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status chinook_MediaType_delete_where(orm_db *db, chinook_MediaType_filter where,
    int64_t *deleted);

#define chinook_MediaType_and(a, b) ORM_FILTER(chinook_MediaType, orm_filter_both(ORM_OP_AND, (a).chinook_MediaType_, (b).chinook_MediaType_))
#define chinook_MediaType_or(a, b) ORM_FILTER(chinook_MediaType, orm_filter_both(ORM_OP_OR, (a).chinook_MediaType_, (b).chinook_MediaType_))
#define chinook_MediaType_not(a) ORM_FILTER(chinook_MediaType, orm_filter_not((a).chinook_MediaType_))
#define chinook_MediaType_all_of(filters, count) ORM_FILTER(chinook_MediaType, orm_filter_list(ORM_OP_ALL_OF, chinook_MediaType_filters_(filters), count))
#define chinook_MediaType_any_of(filters, count) ORM_FILTER(chinook_MediaType, orm_filter_list(ORM_OP_ANY_OF, chinook_MediaType_filters_(filters), count))
#define chinook_MediaType_everything() ORM_FILTER(chinook_MediaType, orm_filter_everything())
#define chinook_MediaType_id_eq(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_EQ, 0, chinook_MediaType_id_value_(v)))
#define chinook_MediaType_id_ne(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_NE, 0, chinook_MediaType_id_value_(v)))
#define chinook_MediaType_id_lt(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_LT, 0, chinook_MediaType_id_value_(v)))
#define chinook_MediaType_id_le(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_LE, 0, chinook_MediaType_id_value_(v)))
#define chinook_MediaType_id_gt(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_GT, 0, chinook_MediaType_id_value_(v)))
#define chinook_MediaType_id_ge(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_GE, 0, chinook_MediaType_id_value_(v)))
#define chinook_MediaType_id_between(a, b) ORM_FILTER(chinook_MediaType, orm_filter_between(0, chinook_MediaType_id_value_(a), chinook_MediaType_id_value_(b)))
#define chinook_MediaType_id_in(values, count) ORM_FILTER(chinook_MediaType, orm_filter_in(ORM_OP_IN, 0, chinook_MediaType_id_items_(values, count)))
#define chinook_MediaType_id_not_in(values, count) ORM_FILTER(chinook_MediaType, orm_filter_in(ORM_OP_NOT_IN, 0, chinook_MediaType_id_items_(values, count)))
#define chinook_MediaType_id_asc() chinook_MediaType_order_(orm_order_of(0, 0))
#define chinook_MediaType_id_desc() chinook_MediaType_order_(orm_order_of(0, ORM_ORDER_DESC))
#define chinook_MediaType_name_eq(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define chinook_MediaType_name_ne(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define chinook_MediaType_name_lt(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define chinook_MediaType_name_le(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define chinook_MediaType_name_gt(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define chinook_MediaType_name_ge(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define chinook_MediaType_name_between(a, b) ORM_FILTER(chinook_MediaType, orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define chinook_MediaType_name_in(values, count) ORM_FILTER(chinook_MediaType, orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define chinook_MediaType_name_not_in(values, count) ORM_FILTER(chinook_MediaType, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define chinook_MediaType_name_is_null() ORM_FILTER(chinook_MediaType, orm_filter_null(ORM_OP_IS_NULL, 1))
#define chinook_MediaType_name_not_null() ORM_FILTER(chinook_MediaType, orm_filter_null(ORM_OP_NOT_NULL, 1))
#define chinook_MediaType_name_contains(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define chinook_MediaType_name_startswith(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define chinook_MediaType_name_endswith(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define chinook_MediaType_name_icontains(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define chinook_MediaType_name_istartswith(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define chinook_MediaType_name_iendswith(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define chinook_MediaType_name_iexact(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define chinook_MediaType_name_like(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define chinook_MediaType_name_glob(v) ORM_FILTER(chinook_MediaType, orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define chinook_MediaType_name_asc() chinook_MediaType_order_(orm_order_of(1, 0))
#define chinook_MediaType_name_desc() chinook_MediaType_order_(orm_order_of(1, ORM_ORDER_DESC))
#define chinook_MediaType_name_asc_nulls_last() chinook_MediaType_order_(orm_order_of(1, ORM_ORDER_NULLS_LAST))
#define chinook_MediaType_name_desc_nulls_first() chinook_MediaType_order_(orm_order_of(1, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_MediaType_name_set(v) chinook_MediaType_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_text(v)))
#define chinook_MediaType_name_set_null() chinook_MediaType_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_null()))
#define chinook_MediaType_name_set_if(filter, a, b) chinook_MediaType_set_(orm_set_if(1, (filter).chinook_MediaType_, orm_value_text(a), orm_value_text(b)))
#define chinook_MediaType_tracks_edge() orm_edge_of(&chinook_MediaType_model_, 0)
#define chinook_MediaType_tracks_any(filter) ORM_FILTER(chinook_MediaType, orm_filter_through(ORM_OP_ANY, 0, (filter).chinook_Track_))
#define chinook_MediaType_tracks_none(filter) ORM_FILTER(chinook_MediaType, orm_filter_through(ORM_OP_NONE, 0, (filter).chinook_Track_))
#define chinook_MediaType_tracks_every(filter) ORM_FILTER(chinook_MediaType, orm_filter_through(ORM_OP_EVERY, 0, (filter).chinook_Track_))
#define chinook_MediaType_tracks_count_eq(n) ORM_FILTER(chinook_MediaType, orm_filter_count(ORM_OP_EQ, 0, +(n)))
#define chinook_MediaType_tracks_count_ne(n) ORM_FILTER(chinook_MediaType, orm_filter_count(ORM_OP_NE, 0, +(n)))
#define chinook_MediaType_tracks_count_lt(n) ORM_FILTER(chinook_MediaType, orm_filter_count(ORM_OP_LT, 0, +(n)))
#define chinook_MediaType_tracks_count_le(n) ORM_FILTER(chinook_MediaType, orm_filter_count(ORM_OP_LE, 0, +(n)))
#define chinook_MediaType_tracks_count_gt(n) ORM_FILTER(chinook_MediaType, orm_filter_count(ORM_OP_GT, 0, +(n)))
#define chinook_MediaType_tracks_count_ge(n) ORM_FILTER(chinook_MediaType, orm_filter_count(ORM_OP_GE, 0, +(n)))
#define chinook_MediaType_tracks_count_asc() chinook_MediaType_order_(orm_order_of(0, ORM_ORDER_COUNT))
#define chinook_MediaType_tracks_count_desc() chinook_MediaType_order_(orm_order_of(0, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- Genre ---- */

struct chinook_Genre {
    orm_row orm_;
    chinook_Genre_id id;
    const char *name;
};

chinook_Genre chinook_Genre_defaults(void);
chinook_Genre_id chinook_Genre_key(const chinook_Genre *row);
ORM_MUST_USE orm_status chinook_Genre_validate(const chinook_Genre *row, orm_error *error);
ORM_MUST_USE orm_status chinook_Genre_insert(orm_db *db, chinook_Genre *row);
ORM_MUST_USE orm_status chinook_Genre_insert_many(orm_db *db, chinook_Genre *rows, size_t count);
ORM_MUST_USE orm_status chinook_Genre_update(orm_db *db, chinook_Genre *row);
ORM_MUST_USE orm_status chinook_Genre_save(orm_db *db, chinook_Genre *row);
ORM_MUST_USE orm_status chinook_Genre_delete(orm_db *db, chinook_Genre_id key);
ORM_MUST_USE orm_status chinook_Genre_get(orm_db *db, orm_scope *scope, chinook_Genre_id key,
    chinook_Genre **out);
ORM_MUST_USE orm_status chinook_Genre_get_many(orm_db *db, orm_scope *scope,
    const chinook_Genre_id *keys, size_t count, chinook_Genre_list *out);
ORM_MUST_USE orm_status chinook_Genre_all(orm_db *db, orm_scope *scope, chinook_Genre_list *out);
ORM_MUST_USE orm_status chinook_Genre_refresh(orm_db *db, chinook_Genre *row);

const chinook_Track_list *chinook_Genre_tracks(const chinook_Genre *row);
ORM_MUST_USE orm_status chinook_Genre_tracks_load(orm_db *db, chinook_Genre *row,
    chinook_Track_list *out);
const chinook_Track_list *chinook_Genre_tracks_matching(const chinook_Genre *row);
int64_t chinook_Genre_tracks_count(const chinook_Genre *row);
bool chinook_Genre_tracks_loaded(const chinook_Genre *row);
void chinook_Genre_tracks_unload(chinook_Genre *row);

struct chinook_Genre_query {
    uint32_t magic_;
    chinook_Genre_filter where;
    chinook_Genre_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const chinook_Genre *after;
    chinook_Track_ref prefetch_tracks;
    bool count_tracks;
};
#define chinook_Genre_query(...) \
    chinook_Genre_ref_of(&(const struct chinook_Genre_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct chinook_Genre_query *chinook_Genre_query_new(orm_scope *scope);
ORM_MUST_USE orm_status chinook_Genre_select(orm_db *db, orm_scope *scope, chinook_Genre_ref query,
    chinook_Genre_list *out);
ORM_MUST_USE orm_status chinook_Genre_first(orm_db *db, orm_scope *scope, chinook_Genre_ref query,
    chinook_Genre **out);
ORM_MUST_USE orm_status chinook_Genre_one(orm_db *db, orm_scope *scope, chinook_Genre_ref query,
    chinook_Genre **out);
ORM_MUST_USE orm_status chinook_Genre_count(orm_db *db, chinook_Genre_filter where, int64_t *out);
ORM_MUST_USE orm_status chinook_Genre_exists(orm_db *db, chinook_Genre_filter where, bool *out);
ORM_MUST_USE orm_status chinook_Genre_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, chinook_Genre_list *out);
ORM_MUST_USE orm_status chinook_Genre_explain(orm_db *db, orm_scope *scope,
    chinook_Genre_ref query, const char **out);
ORM_MUST_USE orm_status chinook_Genre_each_open(orm_db *db, chinook_Genre_ref query,
    chinook_Genre_each *each);
ORM_MUST_USE orm_status chinook_Genre_each_next(chinook_Genre_each *each, chinook_Genre **out);
void chinook_Genre_each_close(chinook_Genre_each *each);
ORM_MUST_USE orm_status chinook_Genre_prefetch(orm_db *db, const chinook_Genre_list *list,
    chinook_Genre_ref query);
ORM_MUST_USE orm_status chinook_Genre_prefetch_row(orm_db *db, chinook_Genre *row,
    chinook_Genre_ref query);
ORM_MUST_USE orm_status chinook_Genre_load_graph(orm_db *db, const chinook_Genre_list *list,
    int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status chinook_Genre_update_where(orm_db *db, chinook_Genre_filter where,
    const chinook_Genre_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status chinook_Genre_delete_where(orm_db *db, chinook_Genre_filter where,
    int64_t *deleted);

#define chinook_Genre_and(a, b) ORM_FILTER(chinook_Genre, orm_filter_both(ORM_OP_AND, (a).chinook_Genre_, (b).chinook_Genre_))
#define chinook_Genre_or(a, b) ORM_FILTER(chinook_Genre, orm_filter_both(ORM_OP_OR, (a).chinook_Genre_, (b).chinook_Genre_))
#define chinook_Genre_not(a) ORM_FILTER(chinook_Genre, orm_filter_not((a).chinook_Genre_))
#define chinook_Genre_all_of(filters, count) ORM_FILTER(chinook_Genre, orm_filter_list(ORM_OP_ALL_OF, chinook_Genre_filters_(filters), count))
#define chinook_Genre_any_of(filters, count) ORM_FILTER(chinook_Genre, orm_filter_list(ORM_OP_ANY_OF, chinook_Genre_filters_(filters), count))
#define chinook_Genre_everything() ORM_FILTER(chinook_Genre, orm_filter_everything())
#define chinook_Genre_id_eq(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_EQ, 0, chinook_Genre_id_value_(v)))
#define chinook_Genre_id_ne(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_NE, 0, chinook_Genre_id_value_(v)))
#define chinook_Genre_id_lt(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_LT, 0, chinook_Genre_id_value_(v)))
#define chinook_Genre_id_le(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_LE, 0, chinook_Genre_id_value_(v)))
#define chinook_Genre_id_gt(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_GT, 0, chinook_Genre_id_value_(v)))
#define chinook_Genre_id_ge(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_GE, 0, chinook_Genre_id_value_(v)))
#define chinook_Genre_id_between(a, b) ORM_FILTER(chinook_Genre, orm_filter_between(0, chinook_Genre_id_value_(a), chinook_Genre_id_value_(b)))
#define chinook_Genre_id_in(values, count) ORM_FILTER(chinook_Genre, orm_filter_in(ORM_OP_IN, 0, chinook_Genre_id_items_(values, count)))
#define chinook_Genre_id_not_in(values, count) ORM_FILTER(chinook_Genre, orm_filter_in(ORM_OP_NOT_IN, 0, chinook_Genre_id_items_(values, count)))
#define chinook_Genre_id_asc() chinook_Genre_order_(orm_order_of(0, 0))
#define chinook_Genre_id_desc() chinook_Genre_order_(orm_order_of(0, ORM_ORDER_DESC))
#define chinook_Genre_name_eq(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define chinook_Genre_name_ne(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define chinook_Genre_name_lt(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define chinook_Genre_name_le(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define chinook_Genre_name_gt(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define chinook_Genre_name_ge(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define chinook_Genre_name_between(a, b) ORM_FILTER(chinook_Genre, orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define chinook_Genre_name_in(values, count) ORM_FILTER(chinook_Genre, orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define chinook_Genre_name_not_in(values, count) ORM_FILTER(chinook_Genre, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define chinook_Genre_name_is_null() ORM_FILTER(chinook_Genre, orm_filter_null(ORM_OP_IS_NULL, 1))
#define chinook_Genre_name_not_null() ORM_FILTER(chinook_Genre, orm_filter_null(ORM_OP_NOT_NULL, 1))
#define chinook_Genre_name_contains(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define chinook_Genre_name_startswith(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define chinook_Genre_name_endswith(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define chinook_Genre_name_icontains(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define chinook_Genre_name_istartswith(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define chinook_Genre_name_iendswith(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define chinook_Genre_name_iexact(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define chinook_Genre_name_like(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define chinook_Genre_name_glob(v) ORM_FILTER(chinook_Genre, orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define chinook_Genre_name_asc() chinook_Genre_order_(orm_order_of(1, 0))
#define chinook_Genre_name_desc() chinook_Genre_order_(orm_order_of(1, ORM_ORDER_DESC))
#define chinook_Genre_name_asc_nulls_last() chinook_Genre_order_(orm_order_of(1, ORM_ORDER_NULLS_LAST))
#define chinook_Genre_name_desc_nulls_first() chinook_Genre_order_(orm_order_of(1, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Genre_name_set(v) chinook_Genre_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_text(v)))
#define chinook_Genre_name_set_null() chinook_Genre_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_null()))
#define chinook_Genre_name_set_if(filter, a, b) chinook_Genre_set_(orm_set_if(1, (filter).chinook_Genre_, orm_value_text(a), orm_value_text(b)))
#define chinook_Genre_tracks_edge() orm_edge_of(&chinook_Genre_model_, 0)
#define chinook_Genre_tracks_any(filter) ORM_FILTER(chinook_Genre, orm_filter_through(ORM_OP_ANY, 0, (filter).chinook_Track_))
#define chinook_Genre_tracks_none(filter) ORM_FILTER(chinook_Genre, orm_filter_through(ORM_OP_NONE, 0, (filter).chinook_Track_))
#define chinook_Genre_tracks_every(filter) ORM_FILTER(chinook_Genre, orm_filter_through(ORM_OP_EVERY, 0, (filter).chinook_Track_))
#define chinook_Genre_tracks_count_eq(n) ORM_FILTER(chinook_Genre, orm_filter_count(ORM_OP_EQ, 0, +(n)))
#define chinook_Genre_tracks_count_ne(n) ORM_FILTER(chinook_Genre, orm_filter_count(ORM_OP_NE, 0, +(n)))
#define chinook_Genre_tracks_count_lt(n) ORM_FILTER(chinook_Genre, orm_filter_count(ORM_OP_LT, 0, +(n)))
#define chinook_Genre_tracks_count_le(n) ORM_FILTER(chinook_Genre, orm_filter_count(ORM_OP_LE, 0, +(n)))
#define chinook_Genre_tracks_count_gt(n) ORM_FILTER(chinook_Genre, orm_filter_count(ORM_OP_GT, 0, +(n)))
#define chinook_Genre_tracks_count_ge(n) ORM_FILTER(chinook_Genre, orm_filter_count(ORM_OP_GE, 0, +(n)))
#define chinook_Genre_tracks_count_asc() chinook_Genre_order_(orm_order_of(0, ORM_ORDER_COUNT))
#define chinook_Genre_tracks_count_desc() chinook_Genre_order_(orm_order_of(0, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- Track ---- */

struct chinook_Track {
    orm_row orm_;
    chinook_Track_id id;
    const char *name;
    chinook_Album_id_opt album_id;
    chinook_MediaType_id media_type_id;
    chinook_Genre_id_opt genre_id;
    const char *composer;
    int64_t milliseconds;
    orm_int64_opt bytes;
    orm_decimal unit_price;
    struct chinook_Album *album;
    struct chinook_MediaType *media_type;
    struct chinook_Genre *genre;
};

chinook_Track chinook_Track_defaults(void);
chinook_Track_id chinook_Track_key(const chinook_Track *row);
ORM_MUST_USE orm_status chinook_Track_validate(const chinook_Track *row, orm_error *error);
ORM_MUST_USE orm_status chinook_Track_insert(orm_db *db, chinook_Track *row);
ORM_MUST_USE orm_status chinook_Track_insert_many(orm_db *db, chinook_Track *rows, size_t count);
ORM_MUST_USE orm_status chinook_Track_update(orm_db *db, chinook_Track *row);
ORM_MUST_USE orm_status chinook_Track_save(orm_db *db, chinook_Track *row);
ORM_MUST_USE orm_status chinook_Track_delete(orm_db *db, chinook_Track_id key);
ORM_MUST_USE orm_status chinook_Track_get(orm_db *db, orm_scope *scope, chinook_Track_id key,
    chinook_Track **out);
ORM_MUST_USE orm_status chinook_Track_get_many(orm_db *db, orm_scope *scope,
    const chinook_Track_id *keys, size_t count, chinook_Track_list *out);
ORM_MUST_USE orm_status chinook_Track_all(orm_db *db, orm_scope *scope, chinook_Track_list *out);
ORM_MUST_USE orm_status chinook_Track_refresh(orm_db *db, chinook_Track *row);

ORM_MUST_USE orm_status chinook_Track_album_load(orm_db *db, chinook_Track *row);
bool chinook_Track_album_loaded(const chinook_Track *row);
void chinook_Track_album_unload(chinook_Track *row);

ORM_MUST_USE orm_status chinook_Track_media_type_load(orm_db *db, chinook_Track *row);
bool chinook_Track_media_type_loaded(const chinook_Track *row);
void chinook_Track_media_type_unload(chinook_Track *row);

ORM_MUST_USE orm_status chinook_Track_genre_load(orm_db *db, chinook_Track *row);
bool chinook_Track_genre_loaded(const chinook_Track *row);
void chinook_Track_genre_unload(chinook_Track *row);

const chinook_Playlist_list *chinook_Track_playlists(const chinook_Track *row);
ORM_MUST_USE orm_status chinook_Track_playlists_load(orm_db *db, chinook_Track *row,
    chinook_Playlist_list *out);
const chinook_Playlist_list *chinook_Track_playlists_matching(const chinook_Track *row);
int64_t chinook_Track_playlists_count(const chinook_Track *row);
bool chinook_Track_playlists_loaded(const chinook_Track *row);
void chinook_Track_playlists_unload(chinook_Track *row);
ORM_MUST_USE orm_status chinook_Track_playlists_add(orm_db *db, chinook_Track_id key,
    const chinook_Playlist_id *keys, size_t count, int64_t *changed);
ORM_LINK(chinook_Track_playlists_link, chinook_Track_id, chinook_Playlist_id)
ORM_MUST_USE orm_status chinook_Track_playlists_add_many(orm_db *db,
    const chinook_Track_playlists_link *links, size_t count, int64_t *changed);
ORM_MUST_USE orm_status chinook_Track_playlists_set(orm_db *db, chinook_Track_id key,
    const chinook_Playlist_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status chinook_Track_playlists_remove(orm_db *db, chinook_Track_id key,
    const chinook_Playlist_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status chinook_Track_playlists_clear(orm_db *db, chinook_Track_id key,
    int64_t *changed);
ORM_MUST_USE orm_status chinook_Track_playlists_has(orm_db *db, chinook_Track_id key,
    chinook_Playlist_id other, bool *out);

const chinook_InvoiceLine_list *chinook_Track_invoice_lines(const chinook_Track *row);
ORM_MUST_USE orm_status chinook_Track_invoice_lines_load(orm_db *db, chinook_Track *row,
    chinook_InvoiceLine_list *out);
const chinook_InvoiceLine_list *chinook_Track_invoice_lines_matching(const chinook_Track *row);
int64_t chinook_Track_invoice_lines_count(const chinook_Track *row);
bool chinook_Track_invoice_lines_loaded(const chinook_Track *row);
void chinook_Track_invoice_lines_unload(chinook_Track *row);

struct chinook_Track_query {
    uint32_t magic_;
    chinook_Track_filter where;
    chinook_Track_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const chinook_Track *after;
    chinook_Album_ref join_album, prefetch_album;
    chinook_MediaType_ref join_media_type, prefetch_media_type;
    chinook_Genre_ref join_genre, prefetch_genre;
    chinook_Playlist_ref prefetch_playlists;
    bool count_playlists;
    chinook_InvoiceLine_ref prefetch_invoice_lines;
    bool count_invoice_lines;
};
#define chinook_Track_query(...) \
    chinook_Track_ref_of(&(const struct chinook_Track_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct chinook_Track_query *chinook_Track_query_new(orm_scope *scope);
ORM_MUST_USE orm_status chinook_Track_select(orm_db *db, orm_scope *scope, chinook_Track_ref query,
    chinook_Track_list *out);
ORM_MUST_USE orm_status chinook_Track_first(orm_db *db, orm_scope *scope, chinook_Track_ref query,
    chinook_Track **out);
ORM_MUST_USE orm_status chinook_Track_one(orm_db *db, orm_scope *scope, chinook_Track_ref query,
    chinook_Track **out);
ORM_MUST_USE orm_status chinook_Track_count(orm_db *db, chinook_Track_filter where, int64_t *out);
ORM_MUST_USE orm_status chinook_Track_exists(orm_db *db, chinook_Track_filter where, bool *out);
ORM_MUST_USE orm_status chinook_Track_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, chinook_Track_list *out);
ORM_MUST_USE orm_status chinook_Track_explain(orm_db *db, orm_scope *scope,
    chinook_Track_ref query, const char **out);
ORM_MUST_USE orm_status chinook_Track_each_open(orm_db *db, chinook_Track_ref query,
    chinook_Track_each *each);
ORM_MUST_USE orm_status chinook_Track_each_next(chinook_Track_each *each, chinook_Track **out);
void chinook_Track_each_close(chinook_Track_each *each);
ORM_MUST_USE orm_status chinook_Track_prefetch(orm_db *db, const chinook_Track_list *list,
    chinook_Track_ref query);
ORM_MUST_USE orm_status chinook_Track_prefetch_row(orm_db *db, chinook_Track *row,
    chinook_Track_ref query);
ORM_MUST_USE orm_status chinook_Track_load_graph(orm_db *db, const chinook_Track_list *list,
    int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status chinook_Track_update_where(orm_db *db, chinook_Track_filter where,
    const chinook_Track_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status chinook_Track_delete_where(orm_db *db, chinook_Track_filter where,
    int64_t *deleted);

#define chinook_Track_and(a, b) ORM_FILTER(chinook_Track, orm_filter_both(ORM_OP_AND, (a).chinook_Track_, (b).chinook_Track_))
#define chinook_Track_or(a, b) ORM_FILTER(chinook_Track, orm_filter_both(ORM_OP_OR, (a).chinook_Track_, (b).chinook_Track_))
#define chinook_Track_not(a) ORM_FILTER(chinook_Track, orm_filter_not((a).chinook_Track_))
#define chinook_Track_all_of(filters, count) ORM_FILTER(chinook_Track, orm_filter_list(ORM_OP_ALL_OF, chinook_Track_filters_(filters), count))
#define chinook_Track_any_of(filters, count) ORM_FILTER(chinook_Track, orm_filter_list(ORM_OP_ANY_OF, chinook_Track_filters_(filters), count))
#define chinook_Track_everything() ORM_FILTER(chinook_Track, orm_filter_everything())
#define chinook_Track_id_eq(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_EQ, 0, chinook_Track_id_value_(v)))
#define chinook_Track_id_ne(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_NE, 0, chinook_Track_id_value_(v)))
#define chinook_Track_id_lt(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_LT, 0, chinook_Track_id_value_(v)))
#define chinook_Track_id_le(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_LE, 0, chinook_Track_id_value_(v)))
#define chinook_Track_id_gt(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_GT, 0, chinook_Track_id_value_(v)))
#define chinook_Track_id_ge(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_GE, 0, chinook_Track_id_value_(v)))
#define chinook_Track_id_between(a, b) ORM_FILTER(chinook_Track, orm_filter_between(0, chinook_Track_id_value_(a), chinook_Track_id_value_(b)))
#define chinook_Track_id_in(values, count) ORM_FILTER(chinook_Track, orm_filter_in(ORM_OP_IN, 0, chinook_Track_id_items_(values, count)))
#define chinook_Track_id_not_in(values, count) ORM_FILTER(chinook_Track, orm_filter_in(ORM_OP_NOT_IN, 0, chinook_Track_id_items_(values, count)))
#define chinook_Track_id_asc() chinook_Track_order_(orm_order_of(0, 0))
#define chinook_Track_id_desc() chinook_Track_order_(orm_order_of(0, ORM_ORDER_DESC))
ORM_FIELDS(chinook_Track_fields_1)
#define chinook_Track_name_eq(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define chinook_Track_name_ne(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define chinook_Track_name_lt(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define chinook_Track_name_le(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define chinook_Track_name_gt(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define chinook_Track_name_ge(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define chinook_Track_name_between(a, b) ORM_FILTER(chinook_Track, orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define chinook_Track_name_in(values, count) ORM_FILTER(chinook_Track, orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define chinook_Track_name_not_in(values, count) ORM_FILTER(chinook_Track, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define chinook_Track_name_contains(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define chinook_Track_name_startswith(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define chinook_Track_name_endswith(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define chinook_Track_name_icontains(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define chinook_Track_name_istartswith(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define chinook_Track_name_iendswith(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define chinook_Track_name_iexact(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define chinook_Track_name_like(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define chinook_Track_name_glob(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define chinook_Track_name_field() chinook_Track_fields_1_of_(1)
#define chinook_Track_name_eq_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_EQ, 1, chinook_Track_fields_1_column_(f)))
#define chinook_Track_name_ne_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_NE, 1, chinook_Track_fields_1_column_(f)))
#define chinook_Track_name_lt_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_LT, 1, chinook_Track_fields_1_column_(f)))
#define chinook_Track_name_le_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_LE, 1, chinook_Track_fields_1_column_(f)))
#define chinook_Track_name_gt_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_GT, 1, chinook_Track_fields_1_column_(f)))
#define chinook_Track_name_ge_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_GE, 1, chinook_Track_fields_1_column_(f)))
#define chinook_Track_name_asc() chinook_Track_order_(orm_order_of(1, 0))
#define chinook_Track_name_desc() chinook_Track_order_(orm_order_of(1, ORM_ORDER_DESC))
#define chinook_Track_name_set(v) chinook_Track_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_text(v)))
#define chinook_Track_name_set_if(filter, a, b) chinook_Track_set_(orm_set_if(1, (filter).chinook_Track_, orm_value_text(a), orm_value_text(b)))
#define chinook_Track_name_set_field(f) chinook_Track_set_(orm_set_field(1, chinook_Track_fields_1_column_(f)))
#define chinook_Track_album_id_eq(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_EQ, 2, chinook_Album_id_value_(v)))
#define chinook_Track_album_id_ne(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_NE, 2, chinook_Album_id_value_(v)))
#define chinook_Track_album_id_in(values, count) ORM_FILTER(chinook_Track, orm_filter_in(ORM_OP_IN, 2, chinook_Album_id_items_(values, count)))
#define chinook_Track_album_id_not_in(values, count) ORM_FILTER(chinook_Track, orm_filter_in(ORM_OP_NOT_IN, 2, chinook_Album_id_items_(values, count)))
#define chinook_Track_album_id_is_null() ORM_FILTER(chinook_Track, orm_filter_null(ORM_OP_IS_NULL, 2))
#define chinook_Track_album_id_not_null() ORM_FILTER(chinook_Track, orm_filter_null(ORM_OP_NOT_NULL, 2))
#define chinook_Track_album_id_asc() chinook_Track_order_(orm_order_of(2, 0))
#define chinook_Track_album_id_desc() chinook_Track_order_(orm_order_of(2, ORM_ORDER_DESC))
#define chinook_Track_album_id_asc_nulls_last() chinook_Track_order_(orm_order_of(2, ORM_ORDER_NULLS_LAST))
#define chinook_Track_album_id_desc_nulls_first() chinook_Track_order_(orm_order_of(2, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Track_album_id_set(v) chinook_Track_set_(orm_set_value(ORM_SET_VALUE, 2, chinook_Album_id_value_(v)))
#define chinook_Track_album_id_set_null() chinook_Track_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_null()))
#define chinook_Track_album_id_set_if(filter, a, b) chinook_Track_set_(orm_set_if(2, (filter).chinook_Track_, chinook_Album_id_value_(a), chinook_Album_id_value_(b)))
#define chinook_Track_media_type_id_eq(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_EQ, 3, chinook_MediaType_id_value_(v)))
#define chinook_Track_media_type_id_ne(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_NE, 3, chinook_MediaType_id_value_(v)))
#define chinook_Track_media_type_id_in(values, count) ORM_FILTER(chinook_Track, orm_filter_in(ORM_OP_IN, 3, chinook_MediaType_id_items_(values, count)))
#define chinook_Track_media_type_id_not_in(values, count) ORM_FILTER(chinook_Track, orm_filter_in(ORM_OP_NOT_IN, 3, chinook_MediaType_id_items_(values, count)))
#define chinook_Track_media_type_id_asc() chinook_Track_order_(orm_order_of(3, 0))
#define chinook_Track_media_type_id_desc() chinook_Track_order_(orm_order_of(3, ORM_ORDER_DESC))
#define chinook_Track_media_type_id_set(v) chinook_Track_set_(orm_set_value(ORM_SET_VALUE, 3, chinook_MediaType_id_value_(v)))
#define chinook_Track_media_type_id_set_if(filter, a, b) chinook_Track_set_(orm_set_if(3, (filter).chinook_Track_, chinook_MediaType_id_value_(a), chinook_MediaType_id_value_(b)))
#define chinook_Track_genre_id_eq(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_EQ, 4, chinook_Genre_id_value_(v)))
#define chinook_Track_genre_id_ne(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_NE, 4, chinook_Genre_id_value_(v)))
#define chinook_Track_genre_id_in(values, count) ORM_FILTER(chinook_Track, orm_filter_in(ORM_OP_IN, 4, chinook_Genre_id_items_(values, count)))
#define chinook_Track_genre_id_not_in(values, count) ORM_FILTER(chinook_Track, orm_filter_in(ORM_OP_NOT_IN, 4, chinook_Genre_id_items_(values, count)))
#define chinook_Track_genre_id_is_null() ORM_FILTER(chinook_Track, orm_filter_null(ORM_OP_IS_NULL, 4))
#define chinook_Track_genre_id_not_null() ORM_FILTER(chinook_Track, orm_filter_null(ORM_OP_NOT_NULL, 4))
#define chinook_Track_genre_id_asc() chinook_Track_order_(orm_order_of(4, 0))
#define chinook_Track_genre_id_desc() chinook_Track_order_(orm_order_of(4, ORM_ORDER_DESC))
#define chinook_Track_genre_id_asc_nulls_last() chinook_Track_order_(orm_order_of(4, ORM_ORDER_NULLS_LAST))
#define chinook_Track_genre_id_desc_nulls_first() chinook_Track_order_(orm_order_of(4, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Track_genre_id_set(v) chinook_Track_set_(orm_set_value(ORM_SET_VALUE, 4, chinook_Genre_id_value_(v)))
#define chinook_Track_genre_id_set_null() chinook_Track_set_(orm_set_value(ORM_SET_VALUE, 4, orm_value_null()))
#define chinook_Track_genre_id_set_if(filter, a, b) chinook_Track_set_(orm_set_if(4, (filter).chinook_Track_, chinook_Genre_id_value_(a), chinook_Genre_id_value_(b)))
#define chinook_Track_composer_eq(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_EQ, 5, orm_value_text(v)))
#define chinook_Track_composer_ne(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_NE, 5, orm_value_text(v)))
#define chinook_Track_composer_lt(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_LT, 5, orm_value_text(v)))
#define chinook_Track_composer_le(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_LE, 5, orm_value_text(v)))
#define chinook_Track_composer_gt(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_GT, 5, orm_value_text(v)))
#define chinook_Track_composer_ge(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_GE, 5, orm_value_text(v)))
#define chinook_Track_composer_between(a, b) ORM_FILTER(chinook_Track, orm_filter_between(5, orm_value_text(a), orm_value_text(b)))
#define chinook_Track_composer_in(values, count) ORM_FILTER(chinook_Track, orm_filter_in(ORM_OP_IN, 5, orm_items_text(values, count)))
#define chinook_Track_composer_not_in(values, count) ORM_FILTER(chinook_Track, orm_filter_in(ORM_OP_NOT_IN, 5, orm_items_text(values, count)))
#define chinook_Track_composer_is_null() ORM_FILTER(chinook_Track, orm_filter_null(ORM_OP_IS_NULL, 5))
#define chinook_Track_composer_not_null() ORM_FILTER(chinook_Track, orm_filter_null(ORM_OP_NOT_NULL, 5))
#define chinook_Track_composer_contains(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_CONTAINS, 5, orm_value_text(v)))
#define chinook_Track_composer_startswith(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_STARTSWITH, 5, orm_value_text(v)))
#define chinook_Track_composer_endswith(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_ENDSWITH, 5, orm_value_text(v)))
#define chinook_Track_composer_icontains(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_ICONTAINS, 5, orm_value_text(v)))
#define chinook_Track_composer_istartswith(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_ISTARTSWITH, 5, orm_value_text(v)))
#define chinook_Track_composer_iendswith(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_IENDSWITH, 5, orm_value_text(v)))
#define chinook_Track_composer_iexact(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_IEXACT, 5, orm_value_text(v)))
#define chinook_Track_composer_like(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_LIKE, 5, orm_value_text(v)))
#define chinook_Track_composer_glob(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_GLOB, 5, orm_value_text(v)))
#define chinook_Track_composer_field() chinook_Track_fields_1_of_(5)
#define chinook_Track_composer_eq_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_EQ, 5, chinook_Track_fields_1_column_(f)))
#define chinook_Track_composer_ne_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_NE, 5, chinook_Track_fields_1_column_(f)))
#define chinook_Track_composer_lt_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_LT, 5, chinook_Track_fields_1_column_(f)))
#define chinook_Track_composer_le_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_LE, 5, chinook_Track_fields_1_column_(f)))
#define chinook_Track_composer_gt_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_GT, 5, chinook_Track_fields_1_column_(f)))
#define chinook_Track_composer_ge_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_GE, 5, chinook_Track_fields_1_column_(f)))
#define chinook_Track_composer_asc() chinook_Track_order_(orm_order_of(5, 0))
#define chinook_Track_composer_desc() chinook_Track_order_(orm_order_of(5, ORM_ORDER_DESC))
#define chinook_Track_composer_asc_nulls_last() chinook_Track_order_(orm_order_of(5, ORM_ORDER_NULLS_LAST))
#define chinook_Track_composer_desc_nulls_first() chinook_Track_order_(orm_order_of(5, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Track_composer_set(v) chinook_Track_set_(orm_set_value(ORM_SET_VALUE, 5, orm_value_text(v)))
#define chinook_Track_composer_set_null() chinook_Track_set_(orm_set_value(ORM_SET_VALUE, 5, orm_value_null()))
#define chinook_Track_composer_set_if(filter, a, b) chinook_Track_set_(orm_set_if(5, (filter).chinook_Track_, orm_value_text(a), orm_value_text(b)))
#define chinook_Track_composer_set_field(f) chinook_Track_set_(orm_set_field(5, chinook_Track_fields_1_column_(f)))
ORM_FIELDS(chinook_Track_fields_6)
#define chinook_Track_milliseconds_eq(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_EQ, 6, orm_value_int(+(v))))
#define chinook_Track_milliseconds_ne(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_NE, 6, orm_value_int(+(v))))
#define chinook_Track_milliseconds_lt(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_LT, 6, orm_value_int(+(v))))
#define chinook_Track_milliseconds_le(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_LE, 6, orm_value_int(+(v))))
#define chinook_Track_milliseconds_gt(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_GT, 6, orm_value_int(+(v))))
#define chinook_Track_milliseconds_ge(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_GE, 6, orm_value_int(+(v))))
#define chinook_Track_milliseconds_between(a, b) ORM_FILTER(chinook_Track, orm_filter_between(6, orm_value_int(+(a)), orm_value_int(+(b))))
#define chinook_Track_milliseconds_in(values, count) ORM_FILTER(chinook_Track, orm_filter_in(ORM_OP_IN, 6, orm_items_int64(values, count)))
#define chinook_Track_milliseconds_not_in(values, count) ORM_FILTER(chinook_Track, orm_filter_in(ORM_OP_NOT_IN, 6, orm_items_int64(values, count)))
#define chinook_Track_milliseconds_field() chinook_Track_fields_6_of_(6)
#define chinook_Track_milliseconds_eq_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_EQ, 6, chinook_Track_fields_6_column_(f)))
#define chinook_Track_milliseconds_ne_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_NE, 6, chinook_Track_fields_6_column_(f)))
#define chinook_Track_milliseconds_lt_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_LT, 6, chinook_Track_fields_6_column_(f)))
#define chinook_Track_milliseconds_le_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_LE, 6, chinook_Track_fields_6_column_(f)))
#define chinook_Track_milliseconds_gt_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_GT, 6, chinook_Track_fields_6_column_(f)))
#define chinook_Track_milliseconds_ge_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_GE, 6, chinook_Track_fields_6_column_(f)))
#define chinook_Track_milliseconds_asc() chinook_Track_order_(orm_order_of(6, 0))
#define chinook_Track_milliseconds_desc() chinook_Track_order_(orm_order_of(6, ORM_ORDER_DESC))
#define chinook_Track_milliseconds_set(v) chinook_Track_set_(orm_set_value(ORM_SET_VALUE, 6, orm_value_int(+(v))))
#define chinook_Track_milliseconds_set_if(filter, a, b) chinook_Track_set_(orm_set_if(6, (filter).chinook_Track_, orm_value_int(+(a)), orm_value_int(+(b))))
#define chinook_Track_milliseconds_add(v) chinook_Track_set_(orm_set_value(ORM_SET_ADD, 6, orm_value_int(+(v))))
#define chinook_Track_milliseconds_set_field(f) chinook_Track_set_(orm_set_field(6, chinook_Track_fields_6_column_(f)))
#define chinook_Track_milliseconds_sum(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&chinook_Track_model_, ORM_SUM, 6, (where).chinook_Track_), out)
#define chinook_Track_milliseconds_avg(db, where, out) orm_aggregate_float(db, orm_aggregate_of(&chinook_Track_model_, ORM_AVG, 6, (where).chinook_Track_), out)
#define chinook_Track_milliseconds_min(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&chinook_Track_model_, ORM_MIN, 6, (where).chinook_Track_), out)
#define chinook_Track_milliseconds_max(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&chinook_Track_model_, ORM_MAX, 6, (where).chinook_Track_), out)
#define chinook_Track_bytes_eq(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_EQ, 7, orm_value_int(+(v))))
#define chinook_Track_bytes_ne(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_NE, 7, orm_value_int(+(v))))
#define chinook_Track_bytes_lt(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_LT, 7, orm_value_int(+(v))))
#define chinook_Track_bytes_le(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_LE, 7, orm_value_int(+(v))))
#define chinook_Track_bytes_gt(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_GT, 7, orm_value_int(+(v))))
#define chinook_Track_bytes_ge(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_GE, 7, orm_value_int(+(v))))
#define chinook_Track_bytes_between(a, b) ORM_FILTER(chinook_Track, orm_filter_between(7, orm_value_int(+(a)), orm_value_int(+(b))))
#define chinook_Track_bytes_in(values, count) ORM_FILTER(chinook_Track, orm_filter_in(ORM_OP_IN, 7, orm_items_int64(values, count)))
#define chinook_Track_bytes_not_in(values, count) ORM_FILTER(chinook_Track, orm_filter_in(ORM_OP_NOT_IN, 7, orm_items_int64(values, count)))
#define chinook_Track_bytes_is_null() ORM_FILTER(chinook_Track, orm_filter_null(ORM_OP_IS_NULL, 7))
#define chinook_Track_bytes_not_null() ORM_FILTER(chinook_Track, orm_filter_null(ORM_OP_NOT_NULL, 7))
#define chinook_Track_bytes_field() chinook_Track_fields_6_of_(7)
#define chinook_Track_bytes_eq_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_EQ, 7, chinook_Track_fields_6_column_(f)))
#define chinook_Track_bytes_ne_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_NE, 7, chinook_Track_fields_6_column_(f)))
#define chinook_Track_bytes_lt_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_LT, 7, chinook_Track_fields_6_column_(f)))
#define chinook_Track_bytes_le_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_LE, 7, chinook_Track_fields_6_column_(f)))
#define chinook_Track_bytes_gt_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_GT, 7, chinook_Track_fields_6_column_(f)))
#define chinook_Track_bytes_ge_field(f) ORM_FILTER(chinook_Track, orm_filter_field(ORM_OP_GE, 7, chinook_Track_fields_6_column_(f)))
#define chinook_Track_bytes_asc() chinook_Track_order_(orm_order_of(7, 0))
#define chinook_Track_bytes_desc() chinook_Track_order_(orm_order_of(7, ORM_ORDER_DESC))
#define chinook_Track_bytes_asc_nulls_last() chinook_Track_order_(orm_order_of(7, ORM_ORDER_NULLS_LAST))
#define chinook_Track_bytes_desc_nulls_first() chinook_Track_order_(orm_order_of(7, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Track_bytes_set(v) chinook_Track_set_(orm_set_value(ORM_SET_VALUE, 7, orm_value_int(+(v))))
#define chinook_Track_bytes_set_null() chinook_Track_set_(orm_set_value(ORM_SET_VALUE, 7, orm_value_null()))
#define chinook_Track_bytes_set_if(filter, a, b) chinook_Track_set_(orm_set_if(7, (filter).chinook_Track_, orm_value_int(+(a)), orm_value_int(+(b))))
#define chinook_Track_bytes_add(v) chinook_Track_set_(orm_set_value(ORM_SET_ADD, 7, orm_value_int(+(v))))
#define chinook_Track_bytes_set_field(f) chinook_Track_set_(orm_set_field(7, chinook_Track_fields_6_column_(f)))
#define chinook_Track_bytes_sum(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&chinook_Track_model_, ORM_SUM, 7, (where).chinook_Track_), out)
#define chinook_Track_bytes_avg(db, where, out) orm_aggregate_float(db, orm_aggregate_of(&chinook_Track_model_, ORM_AVG, 7, (where).chinook_Track_), out)
#define chinook_Track_bytes_min(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&chinook_Track_model_, ORM_MIN, 7, (where).chinook_Track_), out)
#define chinook_Track_bytes_max(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&chinook_Track_model_, ORM_MAX, 7, (where).chinook_Track_), out)
#define chinook_Track_unit_price_eq(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_EQ, 8, orm_value_decimal(v)))
#define chinook_Track_unit_price_ne(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_NE, 8, orm_value_decimal(v)))
#define chinook_Track_unit_price_lt(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_LT, 8, orm_value_decimal(v)))
#define chinook_Track_unit_price_le(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_LE, 8, orm_value_decimal(v)))
#define chinook_Track_unit_price_gt(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_GT, 8, orm_value_decimal(v)))
#define chinook_Track_unit_price_ge(v) ORM_FILTER(chinook_Track, orm_filter_value(ORM_OP_GE, 8, orm_value_decimal(v)))
#define chinook_Track_unit_price_between(a, b) ORM_FILTER(chinook_Track, orm_filter_between(8, orm_value_decimal(a), orm_value_decimal(b)))
#define chinook_Track_unit_price_in(values, count) ORM_FILTER(chinook_Track, orm_filter_in(ORM_OP_IN, 8, orm_items_decimal(values, count)))
#define chinook_Track_unit_price_not_in(values, count) ORM_FILTER(chinook_Track, orm_filter_in(ORM_OP_NOT_IN, 8, orm_items_decimal(values, count)))
#define chinook_Track_unit_price_asc() chinook_Track_order_(orm_order_of(8, 0))
#define chinook_Track_unit_price_desc() chinook_Track_order_(orm_order_of(8, ORM_ORDER_DESC))
#define chinook_Track_unit_price_set(v) chinook_Track_set_(orm_set_value(ORM_SET_VALUE, 8, orm_value_decimal(v)))
#define chinook_Track_unit_price_set_if(filter, a, b) chinook_Track_set_(orm_set_if(8, (filter).chinook_Track_, orm_value_decimal(a), orm_value_decimal(b)))
#define chinook_Track_unit_price_add(v) chinook_Track_set_(orm_set_value(ORM_SET_ADD, 8, orm_value_decimal(v)))
#define chinook_Track_unit_price_sum(db, where, out) orm_aggregate_decimal(db, orm_aggregate_of(&chinook_Track_model_, ORM_SUM, 8, (where).chinook_Track_), out)
#define chinook_Track_unit_price_avg(db, where, out) orm_aggregate_float(db, orm_aggregate_of(&chinook_Track_model_, ORM_AVG, 8, (where).chinook_Track_), out)
#define chinook_Track_unit_price_min(db, where, out) orm_aggregate_decimal(db, orm_aggregate_of(&chinook_Track_model_, ORM_MIN, 8, (where).chinook_Track_), out)
#define chinook_Track_unit_price_max(db, where, out) orm_aggregate_decimal(db, orm_aggregate_of(&chinook_Track_model_, ORM_MAX, 8, (where).chinook_Track_), out)
#define chinook_Track_album_edge() orm_edge_of(&chinook_Track_model_, 0)
#define chinook_Track_album_is(filter) ORM_FILTER(chinook_Track, orm_filter_through(ORM_OP_IS, 0, (filter).chinook_Album_))
#define chinook_Track_album_by(order) chinook_Track_order_(orm_order_through(0, chinook_Album_order_of_(order)))
#define chinook_Track_media_type_edge() orm_edge_of(&chinook_Track_model_, 1)
#define chinook_Track_media_type_is(filter) ORM_FILTER(chinook_Track, orm_filter_through(ORM_OP_IS, 1, (filter).chinook_MediaType_))
#define chinook_Track_media_type_by(order) chinook_Track_order_(orm_order_through(1, chinook_MediaType_order_of_(order)))
#define chinook_Track_genre_edge() orm_edge_of(&chinook_Track_model_, 2)
#define chinook_Track_genre_is(filter) ORM_FILTER(chinook_Track, orm_filter_through(ORM_OP_IS, 2, (filter).chinook_Genre_))
#define chinook_Track_genre_by(order) chinook_Track_order_(orm_order_through(2, chinook_Genre_order_of_(order)))
#define chinook_Track_playlists_edge() orm_edge_of(&chinook_Track_model_, 3)
#define chinook_Track_playlists_any(filter) ORM_FILTER(chinook_Track, orm_filter_through(ORM_OP_ANY, 3, (filter).chinook_Playlist_))
#define chinook_Track_playlists_none(filter) ORM_FILTER(chinook_Track, orm_filter_through(ORM_OP_NONE, 3, (filter).chinook_Playlist_))
#define chinook_Track_playlists_every(filter) ORM_FILTER(chinook_Track, orm_filter_through(ORM_OP_EVERY, 3, (filter).chinook_Playlist_))
#define chinook_Track_playlists_count_eq(n) ORM_FILTER(chinook_Track, orm_filter_count(ORM_OP_EQ, 3, +(n)))
#define chinook_Track_playlists_count_ne(n) ORM_FILTER(chinook_Track, orm_filter_count(ORM_OP_NE, 3, +(n)))
#define chinook_Track_playlists_count_lt(n) ORM_FILTER(chinook_Track, orm_filter_count(ORM_OP_LT, 3, +(n)))
#define chinook_Track_playlists_count_le(n) ORM_FILTER(chinook_Track, orm_filter_count(ORM_OP_LE, 3, +(n)))
#define chinook_Track_playlists_count_gt(n) ORM_FILTER(chinook_Track, orm_filter_count(ORM_OP_GT, 3, +(n)))
#define chinook_Track_playlists_count_ge(n) ORM_FILTER(chinook_Track, orm_filter_count(ORM_OP_GE, 3, +(n)))
#define chinook_Track_playlists_count_asc() chinook_Track_order_(orm_order_of(3, ORM_ORDER_COUNT))
#define chinook_Track_playlists_count_desc() chinook_Track_order_(orm_order_of(3, ORM_ORDER_COUNT | ORM_ORDER_DESC))
#define chinook_Track_invoice_lines_edge() orm_edge_of(&chinook_Track_model_, 4)
#define chinook_Track_invoice_lines_any(filter) ORM_FILTER(chinook_Track, orm_filter_through(ORM_OP_ANY, 4, (filter).chinook_InvoiceLine_))
#define chinook_Track_invoice_lines_none(filter) ORM_FILTER(chinook_Track, orm_filter_through(ORM_OP_NONE, 4, (filter).chinook_InvoiceLine_))
#define chinook_Track_invoice_lines_every(filter) ORM_FILTER(chinook_Track, orm_filter_through(ORM_OP_EVERY, 4, (filter).chinook_InvoiceLine_))
#define chinook_Track_invoice_lines_count_eq(n) ORM_FILTER(chinook_Track, orm_filter_count(ORM_OP_EQ, 4, +(n)))
#define chinook_Track_invoice_lines_count_ne(n) ORM_FILTER(chinook_Track, orm_filter_count(ORM_OP_NE, 4, +(n)))
#define chinook_Track_invoice_lines_count_lt(n) ORM_FILTER(chinook_Track, orm_filter_count(ORM_OP_LT, 4, +(n)))
#define chinook_Track_invoice_lines_count_le(n) ORM_FILTER(chinook_Track, orm_filter_count(ORM_OP_LE, 4, +(n)))
#define chinook_Track_invoice_lines_count_gt(n) ORM_FILTER(chinook_Track, orm_filter_count(ORM_OP_GT, 4, +(n)))
#define chinook_Track_invoice_lines_count_ge(n) ORM_FILTER(chinook_Track, orm_filter_count(ORM_OP_GE, 4, +(n)))
#define chinook_Track_invoice_lines_count_asc() chinook_Track_order_(orm_order_of(4, ORM_ORDER_COUNT))
#define chinook_Track_invoice_lines_count_desc() chinook_Track_order_(orm_order_of(4, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- Playlist ---- */

struct chinook_Playlist {
    orm_row orm_;
    chinook_Playlist_id id;
    const char *name;
};

chinook_Playlist chinook_Playlist_defaults(void);
chinook_Playlist_id chinook_Playlist_key(const chinook_Playlist *row);
ORM_MUST_USE orm_status chinook_Playlist_validate(const chinook_Playlist *row, orm_error *error);
ORM_MUST_USE orm_status chinook_Playlist_insert(orm_db *db, chinook_Playlist *row);
ORM_MUST_USE orm_status chinook_Playlist_insert_many(orm_db *db, chinook_Playlist *rows,
    size_t count);
ORM_MUST_USE orm_status chinook_Playlist_update(orm_db *db, chinook_Playlist *row);
ORM_MUST_USE orm_status chinook_Playlist_save(orm_db *db, chinook_Playlist *row);
ORM_MUST_USE orm_status chinook_Playlist_delete(orm_db *db, chinook_Playlist_id key);
ORM_MUST_USE orm_status chinook_Playlist_get(orm_db *db, orm_scope *scope, chinook_Playlist_id key,
    chinook_Playlist **out);
ORM_MUST_USE orm_status chinook_Playlist_get_many(orm_db *db, orm_scope *scope,
    const chinook_Playlist_id *keys, size_t count, chinook_Playlist_list *out);
ORM_MUST_USE orm_status chinook_Playlist_all(orm_db *db, orm_scope *scope,
    chinook_Playlist_list *out);
ORM_MUST_USE orm_status chinook_Playlist_refresh(orm_db *db, chinook_Playlist *row);

const chinook_Track_list *chinook_Playlist_tracks(const chinook_Playlist *row);
ORM_MUST_USE orm_status chinook_Playlist_tracks_load(orm_db *db, chinook_Playlist *row,
    chinook_Track_list *out);
const chinook_Track_list *chinook_Playlist_tracks_matching(const chinook_Playlist *row);
int64_t chinook_Playlist_tracks_count(const chinook_Playlist *row);
bool chinook_Playlist_tracks_loaded(const chinook_Playlist *row);
void chinook_Playlist_tracks_unload(chinook_Playlist *row);
ORM_MUST_USE orm_status chinook_Playlist_tracks_add(orm_db *db, chinook_Playlist_id key,
    const chinook_Track_id *keys, size_t count, int64_t *changed);
ORM_LINK(chinook_Playlist_tracks_link, chinook_Playlist_id, chinook_Track_id)
ORM_MUST_USE orm_status chinook_Playlist_tracks_add_many(orm_db *db,
    const chinook_Playlist_tracks_link *links, size_t count, int64_t *changed);
ORM_MUST_USE orm_status chinook_Playlist_tracks_set(orm_db *db, chinook_Playlist_id key,
    const chinook_Track_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status chinook_Playlist_tracks_remove(orm_db *db, chinook_Playlist_id key,
    const chinook_Track_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status chinook_Playlist_tracks_clear(orm_db *db, chinook_Playlist_id key,
    int64_t *changed);
ORM_MUST_USE orm_status chinook_Playlist_tracks_has(orm_db *db, chinook_Playlist_id key,
    chinook_Track_id other, bool *out);

struct chinook_Playlist_query {
    uint32_t magic_;
    chinook_Playlist_filter where;
    chinook_Playlist_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const chinook_Playlist *after;
    chinook_Track_ref prefetch_tracks;
    bool count_tracks;
};
#define chinook_Playlist_query(...) \
    chinook_Playlist_ref_of(&(const struct chinook_Playlist_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct chinook_Playlist_query *chinook_Playlist_query_new(orm_scope *scope);
ORM_MUST_USE orm_status chinook_Playlist_select(orm_db *db, orm_scope *scope,
    chinook_Playlist_ref query, chinook_Playlist_list *out);
ORM_MUST_USE orm_status chinook_Playlist_first(orm_db *db, orm_scope *scope,
    chinook_Playlist_ref query, chinook_Playlist **out);
ORM_MUST_USE orm_status chinook_Playlist_one(orm_db *db, orm_scope *scope,
    chinook_Playlist_ref query, chinook_Playlist **out);
ORM_MUST_USE orm_status chinook_Playlist_count(orm_db *db, chinook_Playlist_filter where,
    int64_t *out);
ORM_MUST_USE orm_status chinook_Playlist_exists(orm_db *db, chinook_Playlist_filter where,
    bool *out);
ORM_MUST_USE orm_status chinook_Playlist_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, chinook_Playlist_list *out);
ORM_MUST_USE orm_status chinook_Playlist_explain(orm_db *db, orm_scope *scope,
    chinook_Playlist_ref query, const char **out);
ORM_MUST_USE orm_status chinook_Playlist_each_open(orm_db *db, chinook_Playlist_ref query,
    chinook_Playlist_each *each);
ORM_MUST_USE orm_status chinook_Playlist_each_next(chinook_Playlist_each *each,
    chinook_Playlist **out);
void chinook_Playlist_each_close(chinook_Playlist_each *each);
ORM_MUST_USE orm_status chinook_Playlist_prefetch(orm_db *db, const chinook_Playlist_list *list,
    chinook_Playlist_ref query);
ORM_MUST_USE orm_status chinook_Playlist_prefetch_row(orm_db *db, chinook_Playlist *row,
    chinook_Playlist_ref query);
ORM_MUST_USE orm_status chinook_Playlist_load_graph(orm_db *db, const chinook_Playlist_list *list,
    int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status chinook_Playlist_update_where(orm_db *db, chinook_Playlist_filter where,
    const chinook_Playlist_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status chinook_Playlist_delete_where(orm_db *db, chinook_Playlist_filter where,
    int64_t *deleted);

#define chinook_Playlist_and(a, b) ORM_FILTER(chinook_Playlist, orm_filter_both(ORM_OP_AND, (a).chinook_Playlist_, (b).chinook_Playlist_))
#define chinook_Playlist_or(a, b) ORM_FILTER(chinook_Playlist, orm_filter_both(ORM_OP_OR, (a).chinook_Playlist_, (b).chinook_Playlist_))
#define chinook_Playlist_not(a) ORM_FILTER(chinook_Playlist, orm_filter_not((a).chinook_Playlist_))
#define chinook_Playlist_all_of(filters, count) ORM_FILTER(chinook_Playlist, orm_filter_list(ORM_OP_ALL_OF, chinook_Playlist_filters_(filters), count))
#define chinook_Playlist_any_of(filters, count) ORM_FILTER(chinook_Playlist, orm_filter_list(ORM_OP_ANY_OF, chinook_Playlist_filters_(filters), count))
#define chinook_Playlist_everything() ORM_FILTER(chinook_Playlist, orm_filter_everything())
#define chinook_Playlist_id_eq(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_EQ, 0, chinook_Playlist_id_value_(v)))
#define chinook_Playlist_id_ne(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_NE, 0, chinook_Playlist_id_value_(v)))
#define chinook_Playlist_id_lt(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_LT, 0, chinook_Playlist_id_value_(v)))
#define chinook_Playlist_id_le(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_LE, 0, chinook_Playlist_id_value_(v)))
#define chinook_Playlist_id_gt(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_GT, 0, chinook_Playlist_id_value_(v)))
#define chinook_Playlist_id_ge(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_GE, 0, chinook_Playlist_id_value_(v)))
#define chinook_Playlist_id_between(a, b) ORM_FILTER(chinook_Playlist, orm_filter_between(0, chinook_Playlist_id_value_(a), chinook_Playlist_id_value_(b)))
#define chinook_Playlist_id_in(values, count) ORM_FILTER(chinook_Playlist, orm_filter_in(ORM_OP_IN, 0, chinook_Playlist_id_items_(values, count)))
#define chinook_Playlist_id_not_in(values, count) ORM_FILTER(chinook_Playlist, orm_filter_in(ORM_OP_NOT_IN, 0, chinook_Playlist_id_items_(values, count)))
#define chinook_Playlist_id_asc() chinook_Playlist_order_(orm_order_of(0, 0))
#define chinook_Playlist_id_desc() chinook_Playlist_order_(orm_order_of(0, ORM_ORDER_DESC))
#define chinook_Playlist_name_eq(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define chinook_Playlist_name_ne(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define chinook_Playlist_name_lt(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define chinook_Playlist_name_le(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define chinook_Playlist_name_gt(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define chinook_Playlist_name_ge(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define chinook_Playlist_name_between(a, b) ORM_FILTER(chinook_Playlist, orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define chinook_Playlist_name_in(values, count) ORM_FILTER(chinook_Playlist, orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define chinook_Playlist_name_not_in(values, count) ORM_FILTER(chinook_Playlist, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define chinook_Playlist_name_is_null() ORM_FILTER(chinook_Playlist, orm_filter_null(ORM_OP_IS_NULL, 1))
#define chinook_Playlist_name_not_null() ORM_FILTER(chinook_Playlist, orm_filter_null(ORM_OP_NOT_NULL, 1))
#define chinook_Playlist_name_contains(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define chinook_Playlist_name_startswith(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define chinook_Playlist_name_endswith(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define chinook_Playlist_name_icontains(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define chinook_Playlist_name_istartswith(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define chinook_Playlist_name_iendswith(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define chinook_Playlist_name_iexact(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define chinook_Playlist_name_like(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define chinook_Playlist_name_glob(v) ORM_FILTER(chinook_Playlist, orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define chinook_Playlist_name_asc() chinook_Playlist_order_(orm_order_of(1, 0))
#define chinook_Playlist_name_desc() chinook_Playlist_order_(orm_order_of(1, ORM_ORDER_DESC))
#define chinook_Playlist_name_asc_nulls_last() chinook_Playlist_order_(orm_order_of(1, ORM_ORDER_NULLS_LAST))
#define chinook_Playlist_name_desc_nulls_first() chinook_Playlist_order_(orm_order_of(1, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Playlist_name_set(v) chinook_Playlist_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_text(v)))
#define chinook_Playlist_name_set_null() chinook_Playlist_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_null()))
#define chinook_Playlist_name_set_if(filter, a, b) chinook_Playlist_set_(orm_set_if(1, (filter).chinook_Playlist_, orm_value_text(a), orm_value_text(b)))
#define chinook_Playlist_tracks_edge() orm_edge_of(&chinook_Playlist_model_, 0)
#define chinook_Playlist_tracks_any(filter) ORM_FILTER(chinook_Playlist, orm_filter_through(ORM_OP_ANY, 0, (filter).chinook_Track_))
#define chinook_Playlist_tracks_none(filter) ORM_FILTER(chinook_Playlist, orm_filter_through(ORM_OP_NONE, 0, (filter).chinook_Track_))
#define chinook_Playlist_tracks_every(filter) ORM_FILTER(chinook_Playlist, orm_filter_through(ORM_OP_EVERY, 0, (filter).chinook_Track_))
#define chinook_Playlist_tracks_count_eq(n) ORM_FILTER(chinook_Playlist, orm_filter_count(ORM_OP_EQ, 0, +(n)))
#define chinook_Playlist_tracks_count_ne(n) ORM_FILTER(chinook_Playlist, orm_filter_count(ORM_OP_NE, 0, +(n)))
#define chinook_Playlist_tracks_count_lt(n) ORM_FILTER(chinook_Playlist, orm_filter_count(ORM_OP_LT, 0, +(n)))
#define chinook_Playlist_tracks_count_le(n) ORM_FILTER(chinook_Playlist, orm_filter_count(ORM_OP_LE, 0, +(n)))
#define chinook_Playlist_tracks_count_gt(n) ORM_FILTER(chinook_Playlist, orm_filter_count(ORM_OP_GT, 0, +(n)))
#define chinook_Playlist_tracks_count_ge(n) ORM_FILTER(chinook_Playlist, orm_filter_count(ORM_OP_GE, 0, +(n)))
#define chinook_Playlist_tracks_count_asc() chinook_Playlist_order_(orm_order_of(0, ORM_ORDER_COUNT))
#define chinook_Playlist_tracks_count_desc() chinook_Playlist_order_(orm_order_of(0, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- Employee ---- */

struct chinook_Employee {
    orm_row orm_;
    chinook_Employee_id id;
    const char *last_name;
    const char *first_name;
    const char *title;
    chinook_Employee_id_opt reports_to_id;
    orm_datetime_opt birth_date;
    orm_datetime_opt hire_date;
    const char *address;
    const char *city;
    const char *state;
    const char *country;
    const char *postal_code;
    const char *phone;
    const char *fax;
    const char *email;
    struct chinook_Employee *reports_to;
};

chinook_Employee chinook_Employee_defaults(void);
chinook_Employee_id chinook_Employee_key(const chinook_Employee *row);
ORM_MUST_USE orm_status chinook_Employee_validate(const chinook_Employee *row, orm_error *error);
ORM_MUST_USE orm_status chinook_Employee_insert(orm_db *db, chinook_Employee *row);
ORM_MUST_USE orm_status chinook_Employee_insert_many(orm_db *db, chinook_Employee *rows,
    size_t count);
ORM_MUST_USE orm_status chinook_Employee_update(orm_db *db, chinook_Employee *row);
ORM_MUST_USE orm_status chinook_Employee_save(orm_db *db, chinook_Employee *row);
ORM_MUST_USE orm_status chinook_Employee_delete(orm_db *db, chinook_Employee_id key);
ORM_MUST_USE orm_status chinook_Employee_get(orm_db *db, orm_scope *scope, chinook_Employee_id key,
    chinook_Employee **out);
ORM_MUST_USE orm_status chinook_Employee_get_many(orm_db *db, orm_scope *scope,
    const chinook_Employee_id *keys, size_t count, chinook_Employee_list *out);
ORM_MUST_USE orm_status chinook_Employee_all(orm_db *db, orm_scope *scope,
    chinook_Employee_list *out);
ORM_MUST_USE orm_status chinook_Employee_refresh(orm_db *db, chinook_Employee *row);

ORM_MUST_USE orm_status chinook_Employee_reports_to_load(orm_db *db, chinook_Employee *row);
bool chinook_Employee_reports_to_loaded(const chinook_Employee *row);
void chinook_Employee_reports_to_unload(chinook_Employee *row);

const chinook_Employee_list *chinook_Employee_reports(const chinook_Employee *row);
ORM_MUST_USE orm_status chinook_Employee_reports_load(orm_db *db, chinook_Employee *row,
    chinook_Employee_list *out);
const chinook_Employee_list *chinook_Employee_reports_matching(const chinook_Employee *row);
int64_t chinook_Employee_reports_count(const chinook_Employee *row);
bool chinook_Employee_reports_loaded(const chinook_Employee *row);
void chinook_Employee_reports_unload(chinook_Employee *row);

const chinook_Customer_list *chinook_Employee_customers(const chinook_Employee *row);
ORM_MUST_USE orm_status chinook_Employee_customers_load(orm_db *db, chinook_Employee *row,
    chinook_Customer_list *out);
const chinook_Customer_list *chinook_Employee_customers_matching(const chinook_Employee *row);
int64_t chinook_Employee_customers_count(const chinook_Employee *row);
bool chinook_Employee_customers_loaded(const chinook_Employee *row);
void chinook_Employee_customers_unload(chinook_Employee *row);

struct chinook_Employee_query {
    uint32_t magic_;
    chinook_Employee_filter where;
    chinook_Employee_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const chinook_Employee *after;
    chinook_Employee_ref join_reports_to, prefetch_reports_to;
    chinook_Employee_ref prefetch_reports;
    bool count_reports;
    chinook_Customer_ref prefetch_customers;
    bool count_customers;
};
#define chinook_Employee_query(...) \
    chinook_Employee_ref_of(&(const struct chinook_Employee_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct chinook_Employee_query *chinook_Employee_query_new(orm_scope *scope);
ORM_MUST_USE orm_status chinook_Employee_select(orm_db *db, orm_scope *scope,
    chinook_Employee_ref query, chinook_Employee_list *out);
ORM_MUST_USE orm_status chinook_Employee_first(orm_db *db, orm_scope *scope,
    chinook_Employee_ref query, chinook_Employee **out);
ORM_MUST_USE orm_status chinook_Employee_one(orm_db *db, orm_scope *scope,
    chinook_Employee_ref query, chinook_Employee **out);
ORM_MUST_USE orm_status chinook_Employee_count(orm_db *db, chinook_Employee_filter where,
    int64_t *out);
ORM_MUST_USE orm_status chinook_Employee_exists(orm_db *db, chinook_Employee_filter where,
    bool *out);
ORM_MUST_USE orm_status chinook_Employee_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, chinook_Employee_list *out);
ORM_MUST_USE orm_status chinook_Employee_explain(orm_db *db, orm_scope *scope,
    chinook_Employee_ref query, const char **out);
ORM_MUST_USE orm_status chinook_Employee_each_open(orm_db *db, chinook_Employee_ref query,
    chinook_Employee_each *each);
ORM_MUST_USE orm_status chinook_Employee_each_next(chinook_Employee_each *each,
    chinook_Employee **out);
void chinook_Employee_each_close(chinook_Employee_each *each);
ORM_MUST_USE orm_status chinook_Employee_prefetch(orm_db *db, const chinook_Employee_list *list,
    chinook_Employee_ref query);
ORM_MUST_USE orm_status chinook_Employee_prefetch_row(orm_db *db, chinook_Employee *row,
    chinook_Employee_ref query);
ORM_MUST_USE orm_status chinook_Employee_load_graph(orm_db *db, const chinook_Employee_list *list,
    int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status chinook_Employee_update_where(orm_db *db, chinook_Employee_filter where,
    const chinook_Employee_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status chinook_Employee_delete_where(orm_db *db, chinook_Employee_filter where,
    int64_t *deleted);

#define chinook_Employee_and(a, b) ORM_FILTER(chinook_Employee, orm_filter_both(ORM_OP_AND, (a).chinook_Employee_, (b).chinook_Employee_))
#define chinook_Employee_or(a, b) ORM_FILTER(chinook_Employee, orm_filter_both(ORM_OP_OR, (a).chinook_Employee_, (b).chinook_Employee_))
#define chinook_Employee_not(a) ORM_FILTER(chinook_Employee, orm_filter_not((a).chinook_Employee_))
#define chinook_Employee_all_of(filters, count) ORM_FILTER(chinook_Employee, orm_filter_list(ORM_OP_ALL_OF, chinook_Employee_filters_(filters), count))
#define chinook_Employee_any_of(filters, count) ORM_FILTER(chinook_Employee, orm_filter_list(ORM_OP_ANY_OF, chinook_Employee_filters_(filters), count))
#define chinook_Employee_everything() ORM_FILTER(chinook_Employee, orm_filter_everything())
ORM_FIELDS(chinook_Employee_fields_0)
#define chinook_Employee_id_eq(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_EQ, 0, chinook_Employee_id_value_(v)))
#define chinook_Employee_id_ne(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_NE, 0, chinook_Employee_id_value_(v)))
#define chinook_Employee_id_lt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LT, 0, chinook_Employee_id_value_(v)))
#define chinook_Employee_id_le(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LE, 0, chinook_Employee_id_value_(v)))
#define chinook_Employee_id_gt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GT, 0, chinook_Employee_id_value_(v)))
#define chinook_Employee_id_ge(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GE, 0, chinook_Employee_id_value_(v)))
#define chinook_Employee_id_between(a, b) ORM_FILTER(chinook_Employee, orm_filter_between(0, chinook_Employee_id_value_(a), chinook_Employee_id_value_(b)))
#define chinook_Employee_id_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_IN, 0, chinook_Employee_id_items_(values, count)))
#define chinook_Employee_id_not_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_NOT_IN, 0, chinook_Employee_id_items_(values, count)))
#define chinook_Employee_id_field() chinook_Employee_fields_0_of_(0)
#define chinook_Employee_id_eq_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_EQ, 0, chinook_Employee_fields_0_column_(f)))
#define chinook_Employee_id_ne_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_NE, 0, chinook_Employee_fields_0_column_(f)))
#define chinook_Employee_id_lt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LT, 0, chinook_Employee_fields_0_column_(f)))
#define chinook_Employee_id_le_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LE, 0, chinook_Employee_fields_0_column_(f)))
#define chinook_Employee_id_gt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GT, 0, chinook_Employee_fields_0_column_(f)))
#define chinook_Employee_id_ge_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GE, 0, chinook_Employee_fields_0_column_(f)))
#define chinook_Employee_id_asc() chinook_Employee_order_(orm_order_of(0, 0))
#define chinook_Employee_id_desc() chinook_Employee_order_(orm_order_of(0, ORM_ORDER_DESC))
ORM_FIELDS(chinook_Employee_fields_1)
#define chinook_Employee_last_name_eq(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define chinook_Employee_last_name_ne(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define chinook_Employee_last_name_lt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define chinook_Employee_last_name_le(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define chinook_Employee_last_name_gt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define chinook_Employee_last_name_ge(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define chinook_Employee_last_name_between(a, b) ORM_FILTER(chinook_Employee, orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_last_name_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define chinook_Employee_last_name_not_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define chinook_Employee_last_name_contains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define chinook_Employee_last_name_startswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define chinook_Employee_last_name_endswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define chinook_Employee_last_name_icontains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define chinook_Employee_last_name_istartswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define chinook_Employee_last_name_iendswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define chinook_Employee_last_name_iexact(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define chinook_Employee_last_name_like(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define chinook_Employee_last_name_glob(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define chinook_Employee_last_name_field() chinook_Employee_fields_1_of_(1)
#define chinook_Employee_last_name_eq_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_EQ, 1, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_last_name_ne_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_NE, 1, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_last_name_lt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LT, 1, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_last_name_le_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LE, 1, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_last_name_gt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GT, 1, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_last_name_ge_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GE, 1, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_last_name_asc() chinook_Employee_order_(orm_order_of(1, 0))
#define chinook_Employee_last_name_desc() chinook_Employee_order_(orm_order_of(1, ORM_ORDER_DESC))
#define chinook_Employee_last_name_set(v) chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_text(v)))
#define chinook_Employee_last_name_set_if(filter, a, b) chinook_Employee_set_(orm_set_if(1, (filter).chinook_Employee_, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_last_name_set_field(f) chinook_Employee_set_(orm_set_field(1, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_first_name_eq(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_EQ, 2, orm_value_text(v)))
#define chinook_Employee_first_name_ne(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_NE, 2, orm_value_text(v)))
#define chinook_Employee_first_name_lt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LT, 2, orm_value_text(v)))
#define chinook_Employee_first_name_le(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LE, 2, orm_value_text(v)))
#define chinook_Employee_first_name_gt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GT, 2, orm_value_text(v)))
#define chinook_Employee_first_name_ge(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GE, 2, orm_value_text(v)))
#define chinook_Employee_first_name_between(a, b) ORM_FILTER(chinook_Employee, orm_filter_between(2, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_first_name_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_IN, 2, orm_items_text(values, count)))
#define chinook_Employee_first_name_not_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_NOT_IN, 2, orm_items_text(values, count)))
#define chinook_Employee_first_name_contains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_CONTAINS, 2, orm_value_text(v)))
#define chinook_Employee_first_name_startswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_STARTSWITH, 2, orm_value_text(v)))
#define chinook_Employee_first_name_endswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ENDSWITH, 2, orm_value_text(v)))
#define chinook_Employee_first_name_icontains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ICONTAINS, 2, orm_value_text(v)))
#define chinook_Employee_first_name_istartswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ISTARTSWITH, 2, orm_value_text(v)))
#define chinook_Employee_first_name_iendswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IENDSWITH, 2, orm_value_text(v)))
#define chinook_Employee_first_name_iexact(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IEXACT, 2, orm_value_text(v)))
#define chinook_Employee_first_name_like(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LIKE, 2, orm_value_text(v)))
#define chinook_Employee_first_name_glob(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GLOB, 2, orm_value_text(v)))
#define chinook_Employee_first_name_field() chinook_Employee_fields_1_of_(2)
#define chinook_Employee_first_name_eq_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_EQ, 2, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_first_name_ne_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_NE, 2, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_first_name_lt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LT, 2, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_first_name_le_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LE, 2, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_first_name_gt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GT, 2, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_first_name_ge_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GE, 2, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_first_name_asc() chinook_Employee_order_(orm_order_of(2, 0))
#define chinook_Employee_first_name_desc() chinook_Employee_order_(orm_order_of(2, ORM_ORDER_DESC))
#define chinook_Employee_first_name_set(v) chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_text(v)))
#define chinook_Employee_first_name_set_if(filter, a, b) chinook_Employee_set_(orm_set_if(2, (filter).chinook_Employee_, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_first_name_set_field(f) chinook_Employee_set_(orm_set_field(2, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_title_eq(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_EQ, 3, orm_value_text(v)))
#define chinook_Employee_title_ne(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_NE, 3, orm_value_text(v)))
#define chinook_Employee_title_lt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LT, 3, orm_value_text(v)))
#define chinook_Employee_title_le(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LE, 3, orm_value_text(v)))
#define chinook_Employee_title_gt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GT, 3, orm_value_text(v)))
#define chinook_Employee_title_ge(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GE, 3, orm_value_text(v)))
#define chinook_Employee_title_between(a, b) ORM_FILTER(chinook_Employee, orm_filter_between(3, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_title_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_IN, 3, orm_items_text(values, count)))
#define chinook_Employee_title_not_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_NOT_IN, 3, orm_items_text(values, count)))
#define chinook_Employee_title_is_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_IS_NULL, 3))
#define chinook_Employee_title_not_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_NOT_NULL, 3))
#define chinook_Employee_title_contains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_CONTAINS, 3, orm_value_text(v)))
#define chinook_Employee_title_startswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_STARTSWITH, 3, orm_value_text(v)))
#define chinook_Employee_title_endswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ENDSWITH, 3, orm_value_text(v)))
#define chinook_Employee_title_icontains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ICONTAINS, 3, orm_value_text(v)))
#define chinook_Employee_title_istartswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ISTARTSWITH, 3, orm_value_text(v)))
#define chinook_Employee_title_iendswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IENDSWITH, 3, orm_value_text(v)))
#define chinook_Employee_title_iexact(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IEXACT, 3, orm_value_text(v)))
#define chinook_Employee_title_like(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LIKE, 3, orm_value_text(v)))
#define chinook_Employee_title_glob(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GLOB, 3, orm_value_text(v)))
#define chinook_Employee_title_field() chinook_Employee_fields_1_of_(3)
#define chinook_Employee_title_eq_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_EQ, 3, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_title_ne_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_NE, 3, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_title_lt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LT, 3, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_title_le_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LE, 3, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_title_gt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GT, 3, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_title_ge_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GE, 3, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_title_asc() chinook_Employee_order_(orm_order_of(3, 0))
#define chinook_Employee_title_desc() chinook_Employee_order_(orm_order_of(3, ORM_ORDER_DESC))
#define chinook_Employee_title_asc_nulls_last() chinook_Employee_order_(orm_order_of(3, ORM_ORDER_NULLS_LAST))
#define chinook_Employee_title_desc_nulls_first() chinook_Employee_order_(orm_order_of(3, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Employee_title_set(v) chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_text(v)))
#define chinook_Employee_title_set_null() chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_null()))
#define chinook_Employee_title_set_if(filter, a, b) chinook_Employee_set_(orm_set_if(3, (filter).chinook_Employee_, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_title_set_field(f) chinook_Employee_set_(orm_set_field(3, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_reports_to_id_eq(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_EQ, 4, chinook_Employee_id_value_(v)))
#define chinook_Employee_reports_to_id_ne(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_NE, 4, chinook_Employee_id_value_(v)))
#define chinook_Employee_reports_to_id_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_IN, 4, chinook_Employee_id_items_(values, count)))
#define chinook_Employee_reports_to_id_not_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_NOT_IN, 4, chinook_Employee_id_items_(values, count)))
#define chinook_Employee_reports_to_id_is_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_IS_NULL, 4))
#define chinook_Employee_reports_to_id_not_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_NOT_NULL, 4))
#define chinook_Employee_reports_to_id_field() chinook_Employee_fields_0_of_(4)
#define chinook_Employee_reports_to_id_eq_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_EQ, 4, chinook_Employee_fields_0_column_(f)))
#define chinook_Employee_reports_to_id_ne_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_NE, 4, chinook_Employee_fields_0_column_(f)))
#define chinook_Employee_reports_to_id_asc() chinook_Employee_order_(orm_order_of(4, 0))
#define chinook_Employee_reports_to_id_desc() chinook_Employee_order_(orm_order_of(4, ORM_ORDER_DESC))
#define chinook_Employee_reports_to_id_asc_nulls_last() chinook_Employee_order_(orm_order_of(4, ORM_ORDER_NULLS_LAST))
#define chinook_Employee_reports_to_id_desc_nulls_first() chinook_Employee_order_(orm_order_of(4, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Employee_reports_to_id_set(v) chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 4, chinook_Employee_id_value_(v)))
#define chinook_Employee_reports_to_id_set_null() chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 4, orm_value_null()))
#define chinook_Employee_reports_to_id_set_if(filter, a, b) chinook_Employee_set_(orm_set_if(4, (filter).chinook_Employee_, chinook_Employee_id_value_(a), chinook_Employee_id_value_(b)))
#define chinook_Employee_reports_to_id_set_field(f) chinook_Employee_set_(orm_set_field(4, chinook_Employee_fields_0_column_(f)))
ORM_FIELDS(chinook_Employee_fields_5)
#define chinook_Employee_birth_date_eq(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_EQ, 5, orm_value_datetime(v)))
#define chinook_Employee_birth_date_ne(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_NE, 5, orm_value_datetime(v)))
#define chinook_Employee_birth_date_lt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LT, 5, orm_value_datetime(v)))
#define chinook_Employee_birth_date_le(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LE, 5, orm_value_datetime(v)))
#define chinook_Employee_birth_date_gt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GT, 5, orm_value_datetime(v)))
#define chinook_Employee_birth_date_ge(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GE, 5, orm_value_datetime(v)))
#define chinook_Employee_birth_date_between(a, b) ORM_FILTER(chinook_Employee, orm_filter_between(5, orm_value_datetime(a), orm_value_datetime(b)))
#define chinook_Employee_birth_date_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_IN, 5, orm_items_datetime(values, count)))
#define chinook_Employee_birth_date_not_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_NOT_IN, 5, orm_items_datetime(values, count)))
#define chinook_Employee_birth_date_is_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_IS_NULL, 5))
#define chinook_Employee_birth_date_not_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_NOT_NULL, 5))
#define chinook_Employee_birth_date_year_eq(n) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_EQ, ORM_PART_YEAR, 5, orm_value_int(+(n))))
#define chinook_Employee_birth_date_year_ne(n) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_NE, ORM_PART_YEAR, 5, orm_value_int(+(n))))
#define chinook_Employee_birth_date_year_lt(n) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_LT, ORM_PART_YEAR, 5, orm_value_int(+(n))))
#define chinook_Employee_birth_date_year_le(n) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_LE, ORM_PART_YEAR, 5, orm_value_int(+(n))))
#define chinook_Employee_birth_date_year_gt(n) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_GT, ORM_PART_YEAR, 5, orm_value_int(+(n))))
#define chinook_Employee_birth_date_year_ge(n) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_GE, ORM_PART_YEAR, 5, orm_value_int(+(n))))
#define chinook_Employee_birth_date_month_eq(n) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_EQ, ORM_PART_MONTH, 5, orm_value_int(+(n))))
#define chinook_Employee_birth_date_day_eq(n) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_EQ, ORM_PART_DAY, 5, orm_value_int(+(n))))
#define chinook_Employee_birth_date_date_eq(v) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_EQ, ORM_PART_DATE, 5, orm_value_date(v)))
#define chinook_Employee_birth_date_date_ne(v) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_NE, ORM_PART_DATE, 5, orm_value_date(v)))
#define chinook_Employee_birth_date_date_lt(v) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_LT, ORM_PART_DATE, 5, orm_value_date(v)))
#define chinook_Employee_birth_date_date_le(v) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_LE, ORM_PART_DATE, 5, orm_value_date(v)))
#define chinook_Employee_birth_date_date_gt(v) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_GT, ORM_PART_DATE, 5, orm_value_date(v)))
#define chinook_Employee_birth_date_date_ge(v) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_GE, ORM_PART_DATE, 5, orm_value_date(v)))
#define chinook_Employee_birth_date_hour_eq(n) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_EQ, ORM_PART_HOUR, 5, orm_value_int(+(n))))
#define chinook_Employee_birth_date_field() chinook_Employee_fields_5_of_(5)
#define chinook_Employee_birth_date_eq_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_EQ, 5, chinook_Employee_fields_5_column_(f)))
#define chinook_Employee_birth_date_ne_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_NE, 5, chinook_Employee_fields_5_column_(f)))
#define chinook_Employee_birth_date_lt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LT, 5, chinook_Employee_fields_5_column_(f)))
#define chinook_Employee_birth_date_le_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LE, 5, chinook_Employee_fields_5_column_(f)))
#define chinook_Employee_birth_date_gt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GT, 5, chinook_Employee_fields_5_column_(f)))
#define chinook_Employee_birth_date_ge_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GE, 5, chinook_Employee_fields_5_column_(f)))
#define chinook_Employee_birth_date_asc() chinook_Employee_order_(orm_order_of(5, 0))
#define chinook_Employee_birth_date_desc() chinook_Employee_order_(orm_order_of(5, ORM_ORDER_DESC))
#define chinook_Employee_birth_date_asc_nulls_last() chinook_Employee_order_(orm_order_of(5, ORM_ORDER_NULLS_LAST))
#define chinook_Employee_birth_date_desc_nulls_first() chinook_Employee_order_(orm_order_of(5, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Employee_birth_date_set(v) chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 5, orm_value_datetime(v)))
#define chinook_Employee_birth_date_set_null() chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 5, orm_value_null()))
#define chinook_Employee_birth_date_set_if(filter, a, b) chinook_Employee_set_(orm_set_if(5, (filter).chinook_Employee_, orm_value_datetime(a), orm_value_datetime(b)))
#define chinook_Employee_birth_date_set_field(f) chinook_Employee_set_(orm_set_field(5, chinook_Employee_fields_5_column_(f)))
#define chinook_Employee_birth_date_min(db, where, out) orm_aggregate_datetime(db, orm_aggregate_of(&chinook_Employee_model_, ORM_MIN, 5, (where).chinook_Employee_), out)
#define chinook_Employee_birth_date_max(db, where, out) orm_aggregate_datetime(db, orm_aggregate_of(&chinook_Employee_model_, ORM_MAX, 5, (where).chinook_Employee_), out)
#define chinook_Employee_hire_date_eq(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_EQ, 6, orm_value_datetime(v)))
#define chinook_Employee_hire_date_ne(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_NE, 6, orm_value_datetime(v)))
#define chinook_Employee_hire_date_lt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LT, 6, orm_value_datetime(v)))
#define chinook_Employee_hire_date_le(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LE, 6, orm_value_datetime(v)))
#define chinook_Employee_hire_date_gt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GT, 6, orm_value_datetime(v)))
#define chinook_Employee_hire_date_ge(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GE, 6, orm_value_datetime(v)))
#define chinook_Employee_hire_date_between(a, b) ORM_FILTER(chinook_Employee, orm_filter_between(6, orm_value_datetime(a), orm_value_datetime(b)))
#define chinook_Employee_hire_date_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_IN, 6, orm_items_datetime(values, count)))
#define chinook_Employee_hire_date_not_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_NOT_IN, 6, orm_items_datetime(values, count)))
#define chinook_Employee_hire_date_is_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_IS_NULL, 6))
#define chinook_Employee_hire_date_not_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_NOT_NULL, 6))
#define chinook_Employee_hire_date_year_eq(n) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_EQ, ORM_PART_YEAR, 6, orm_value_int(+(n))))
#define chinook_Employee_hire_date_year_ne(n) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_NE, ORM_PART_YEAR, 6, orm_value_int(+(n))))
#define chinook_Employee_hire_date_year_lt(n) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_LT, ORM_PART_YEAR, 6, orm_value_int(+(n))))
#define chinook_Employee_hire_date_year_le(n) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_LE, ORM_PART_YEAR, 6, orm_value_int(+(n))))
#define chinook_Employee_hire_date_year_gt(n) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_GT, ORM_PART_YEAR, 6, orm_value_int(+(n))))
#define chinook_Employee_hire_date_year_ge(n) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_GE, ORM_PART_YEAR, 6, orm_value_int(+(n))))
#define chinook_Employee_hire_date_month_eq(n) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_EQ, ORM_PART_MONTH, 6, orm_value_int(+(n))))
#define chinook_Employee_hire_date_day_eq(n) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_EQ, ORM_PART_DAY, 6, orm_value_int(+(n))))
#define chinook_Employee_hire_date_date_eq(v) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_EQ, ORM_PART_DATE, 6, orm_value_date(v)))
#define chinook_Employee_hire_date_date_ne(v) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_NE, ORM_PART_DATE, 6, orm_value_date(v)))
#define chinook_Employee_hire_date_date_lt(v) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_LT, ORM_PART_DATE, 6, orm_value_date(v)))
#define chinook_Employee_hire_date_date_le(v) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_LE, ORM_PART_DATE, 6, orm_value_date(v)))
#define chinook_Employee_hire_date_date_gt(v) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_GT, ORM_PART_DATE, 6, orm_value_date(v)))
#define chinook_Employee_hire_date_date_ge(v) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_GE, ORM_PART_DATE, 6, orm_value_date(v)))
#define chinook_Employee_hire_date_hour_eq(n) ORM_FILTER(chinook_Employee, orm_filter_part(ORM_OP_EQ, ORM_PART_HOUR, 6, orm_value_int(+(n))))
#define chinook_Employee_hire_date_field() chinook_Employee_fields_5_of_(6)
#define chinook_Employee_hire_date_eq_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_EQ, 6, chinook_Employee_fields_5_column_(f)))
#define chinook_Employee_hire_date_ne_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_NE, 6, chinook_Employee_fields_5_column_(f)))
#define chinook_Employee_hire_date_lt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LT, 6, chinook_Employee_fields_5_column_(f)))
#define chinook_Employee_hire_date_le_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LE, 6, chinook_Employee_fields_5_column_(f)))
#define chinook_Employee_hire_date_gt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GT, 6, chinook_Employee_fields_5_column_(f)))
#define chinook_Employee_hire_date_ge_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GE, 6, chinook_Employee_fields_5_column_(f)))
#define chinook_Employee_hire_date_asc() chinook_Employee_order_(orm_order_of(6, 0))
#define chinook_Employee_hire_date_desc() chinook_Employee_order_(orm_order_of(6, ORM_ORDER_DESC))
#define chinook_Employee_hire_date_asc_nulls_last() chinook_Employee_order_(orm_order_of(6, ORM_ORDER_NULLS_LAST))
#define chinook_Employee_hire_date_desc_nulls_first() chinook_Employee_order_(orm_order_of(6, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Employee_hire_date_set(v) chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 6, orm_value_datetime(v)))
#define chinook_Employee_hire_date_set_null() chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 6, orm_value_null()))
#define chinook_Employee_hire_date_set_if(filter, a, b) chinook_Employee_set_(orm_set_if(6, (filter).chinook_Employee_, orm_value_datetime(a), orm_value_datetime(b)))
#define chinook_Employee_hire_date_set_field(f) chinook_Employee_set_(orm_set_field(6, chinook_Employee_fields_5_column_(f)))
#define chinook_Employee_hire_date_min(db, where, out) orm_aggregate_datetime(db, orm_aggregate_of(&chinook_Employee_model_, ORM_MIN, 6, (where).chinook_Employee_), out)
#define chinook_Employee_hire_date_max(db, where, out) orm_aggregate_datetime(db, orm_aggregate_of(&chinook_Employee_model_, ORM_MAX, 6, (where).chinook_Employee_), out)
#define chinook_Employee_address_eq(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_EQ, 7, orm_value_text(v)))
#define chinook_Employee_address_ne(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_NE, 7, orm_value_text(v)))
#define chinook_Employee_address_lt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LT, 7, orm_value_text(v)))
#define chinook_Employee_address_le(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LE, 7, orm_value_text(v)))
#define chinook_Employee_address_gt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GT, 7, orm_value_text(v)))
#define chinook_Employee_address_ge(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GE, 7, orm_value_text(v)))
#define chinook_Employee_address_between(a, b) ORM_FILTER(chinook_Employee, orm_filter_between(7, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_address_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_IN, 7, orm_items_text(values, count)))
#define chinook_Employee_address_not_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_NOT_IN, 7, orm_items_text(values, count)))
#define chinook_Employee_address_is_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_IS_NULL, 7))
#define chinook_Employee_address_not_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_NOT_NULL, 7))
#define chinook_Employee_address_contains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_CONTAINS, 7, orm_value_text(v)))
#define chinook_Employee_address_startswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_STARTSWITH, 7, orm_value_text(v)))
#define chinook_Employee_address_endswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ENDSWITH, 7, orm_value_text(v)))
#define chinook_Employee_address_icontains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ICONTAINS, 7, orm_value_text(v)))
#define chinook_Employee_address_istartswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ISTARTSWITH, 7, orm_value_text(v)))
#define chinook_Employee_address_iendswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IENDSWITH, 7, orm_value_text(v)))
#define chinook_Employee_address_iexact(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IEXACT, 7, orm_value_text(v)))
#define chinook_Employee_address_like(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LIKE, 7, orm_value_text(v)))
#define chinook_Employee_address_glob(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GLOB, 7, orm_value_text(v)))
#define chinook_Employee_address_field() chinook_Employee_fields_1_of_(7)
#define chinook_Employee_address_eq_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_EQ, 7, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_address_ne_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_NE, 7, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_address_lt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LT, 7, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_address_le_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LE, 7, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_address_gt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GT, 7, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_address_ge_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GE, 7, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_address_asc() chinook_Employee_order_(orm_order_of(7, 0))
#define chinook_Employee_address_desc() chinook_Employee_order_(orm_order_of(7, ORM_ORDER_DESC))
#define chinook_Employee_address_asc_nulls_last() chinook_Employee_order_(orm_order_of(7, ORM_ORDER_NULLS_LAST))
#define chinook_Employee_address_desc_nulls_first() chinook_Employee_order_(orm_order_of(7, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Employee_address_set(v) chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 7, orm_value_text(v)))
#define chinook_Employee_address_set_null() chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 7, orm_value_null()))
#define chinook_Employee_address_set_if(filter, a, b) chinook_Employee_set_(orm_set_if(7, (filter).chinook_Employee_, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_address_set_field(f) chinook_Employee_set_(orm_set_field(7, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_city_eq(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_EQ, 8, orm_value_text(v)))
#define chinook_Employee_city_ne(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_NE, 8, orm_value_text(v)))
#define chinook_Employee_city_lt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LT, 8, orm_value_text(v)))
#define chinook_Employee_city_le(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LE, 8, orm_value_text(v)))
#define chinook_Employee_city_gt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GT, 8, orm_value_text(v)))
#define chinook_Employee_city_ge(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GE, 8, orm_value_text(v)))
#define chinook_Employee_city_between(a, b) ORM_FILTER(chinook_Employee, orm_filter_between(8, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_city_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_IN, 8, orm_items_text(values, count)))
#define chinook_Employee_city_not_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_NOT_IN, 8, orm_items_text(values, count)))
#define chinook_Employee_city_is_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_IS_NULL, 8))
#define chinook_Employee_city_not_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_NOT_NULL, 8))
#define chinook_Employee_city_contains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_CONTAINS, 8, orm_value_text(v)))
#define chinook_Employee_city_startswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_STARTSWITH, 8, orm_value_text(v)))
#define chinook_Employee_city_endswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ENDSWITH, 8, orm_value_text(v)))
#define chinook_Employee_city_icontains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ICONTAINS, 8, orm_value_text(v)))
#define chinook_Employee_city_istartswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ISTARTSWITH, 8, orm_value_text(v)))
#define chinook_Employee_city_iendswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IENDSWITH, 8, orm_value_text(v)))
#define chinook_Employee_city_iexact(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IEXACT, 8, orm_value_text(v)))
#define chinook_Employee_city_like(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LIKE, 8, orm_value_text(v)))
#define chinook_Employee_city_glob(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GLOB, 8, orm_value_text(v)))
#define chinook_Employee_city_field() chinook_Employee_fields_1_of_(8)
#define chinook_Employee_city_eq_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_EQ, 8, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_city_ne_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_NE, 8, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_city_lt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LT, 8, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_city_le_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LE, 8, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_city_gt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GT, 8, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_city_ge_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GE, 8, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_city_asc() chinook_Employee_order_(orm_order_of(8, 0))
#define chinook_Employee_city_desc() chinook_Employee_order_(orm_order_of(8, ORM_ORDER_DESC))
#define chinook_Employee_city_asc_nulls_last() chinook_Employee_order_(orm_order_of(8, ORM_ORDER_NULLS_LAST))
#define chinook_Employee_city_desc_nulls_first() chinook_Employee_order_(orm_order_of(8, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Employee_city_set(v) chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 8, orm_value_text(v)))
#define chinook_Employee_city_set_null() chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 8, orm_value_null()))
#define chinook_Employee_city_set_if(filter, a, b) chinook_Employee_set_(orm_set_if(8, (filter).chinook_Employee_, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_city_set_field(f) chinook_Employee_set_(orm_set_field(8, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_state_eq(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_EQ, 9, orm_value_text(v)))
#define chinook_Employee_state_ne(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_NE, 9, orm_value_text(v)))
#define chinook_Employee_state_lt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LT, 9, orm_value_text(v)))
#define chinook_Employee_state_le(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LE, 9, orm_value_text(v)))
#define chinook_Employee_state_gt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GT, 9, orm_value_text(v)))
#define chinook_Employee_state_ge(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GE, 9, orm_value_text(v)))
#define chinook_Employee_state_between(a, b) ORM_FILTER(chinook_Employee, orm_filter_between(9, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_state_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_IN, 9, orm_items_text(values, count)))
#define chinook_Employee_state_not_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_NOT_IN, 9, orm_items_text(values, count)))
#define chinook_Employee_state_is_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_IS_NULL, 9))
#define chinook_Employee_state_not_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_NOT_NULL, 9))
#define chinook_Employee_state_contains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_CONTAINS, 9, orm_value_text(v)))
#define chinook_Employee_state_startswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_STARTSWITH, 9, orm_value_text(v)))
#define chinook_Employee_state_endswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ENDSWITH, 9, orm_value_text(v)))
#define chinook_Employee_state_icontains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ICONTAINS, 9, orm_value_text(v)))
#define chinook_Employee_state_istartswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ISTARTSWITH, 9, orm_value_text(v)))
#define chinook_Employee_state_iendswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IENDSWITH, 9, orm_value_text(v)))
#define chinook_Employee_state_iexact(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IEXACT, 9, orm_value_text(v)))
#define chinook_Employee_state_like(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LIKE, 9, orm_value_text(v)))
#define chinook_Employee_state_glob(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GLOB, 9, orm_value_text(v)))
#define chinook_Employee_state_field() chinook_Employee_fields_1_of_(9)
#define chinook_Employee_state_eq_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_EQ, 9, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_state_ne_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_NE, 9, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_state_lt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LT, 9, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_state_le_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LE, 9, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_state_gt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GT, 9, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_state_ge_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GE, 9, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_state_asc() chinook_Employee_order_(orm_order_of(9, 0))
#define chinook_Employee_state_desc() chinook_Employee_order_(orm_order_of(9, ORM_ORDER_DESC))
#define chinook_Employee_state_asc_nulls_last() chinook_Employee_order_(orm_order_of(9, ORM_ORDER_NULLS_LAST))
#define chinook_Employee_state_desc_nulls_first() chinook_Employee_order_(orm_order_of(9, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Employee_state_set(v) chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 9, orm_value_text(v)))
#define chinook_Employee_state_set_null() chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 9, orm_value_null()))
#define chinook_Employee_state_set_if(filter, a, b) chinook_Employee_set_(orm_set_if(9, (filter).chinook_Employee_, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_state_set_field(f) chinook_Employee_set_(orm_set_field(9, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_country_eq(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_EQ, 10, orm_value_text(v)))
#define chinook_Employee_country_ne(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_NE, 10, orm_value_text(v)))
#define chinook_Employee_country_lt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LT, 10, orm_value_text(v)))
#define chinook_Employee_country_le(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LE, 10, orm_value_text(v)))
#define chinook_Employee_country_gt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GT, 10, orm_value_text(v)))
#define chinook_Employee_country_ge(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GE, 10, orm_value_text(v)))
#define chinook_Employee_country_between(a, b) ORM_FILTER(chinook_Employee, orm_filter_between(10, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_country_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_IN, 10, orm_items_text(values, count)))
#define chinook_Employee_country_not_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_NOT_IN, 10, orm_items_text(values, count)))
#define chinook_Employee_country_is_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_IS_NULL, 10))
#define chinook_Employee_country_not_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_NOT_NULL, 10))
#define chinook_Employee_country_contains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_CONTAINS, 10, orm_value_text(v)))
#define chinook_Employee_country_startswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_STARTSWITH, 10, orm_value_text(v)))
#define chinook_Employee_country_endswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ENDSWITH, 10, orm_value_text(v)))
#define chinook_Employee_country_icontains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ICONTAINS, 10, orm_value_text(v)))
#define chinook_Employee_country_istartswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ISTARTSWITH, 10, orm_value_text(v)))
#define chinook_Employee_country_iendswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IENDSWITH, 10, orm_value_text(v)))
#define chinook_Employee_country_iexact(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IEXACT, 10, orm_value_text(v)))
#define chinook_Employee_country_like(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LIKE, 10, orm_value_text(v)))
#define chinook_Employee_country_glob(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GLOB, 10, orm_value_text(v)))
#define chinook_Employee_country_field() chinook_Employee_fields_1_of_(10)
#define chinook_Employee_country_eq_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_EQ, 10, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_country_ne_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_NE, 10, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_country_lt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LT, 10, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_country_le_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LE, 10, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_country_gt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GT, 10, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_country_ge_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GE, 10, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_country_asc() chinook_Employee_order_(orm_order_of(10, 0))
#define chinook_Employee_country_desc() chinook_Employee_order_(orm_order_of(10, ORM_ORDER_DESC))
#define chinook_Employee_country_asc_nulls_last() chinook_Employee_order_(orm_order_of(10, ORM_ORDER_NULLS_LAST))
#define chinook_Employee_country_desc_nulls_first() chinook_Employee_order_(orm_order_of(10, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Employee_country_set(v) chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 10, orm_value_text(v)))
#define chinook_Employee_country_set_null() chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 10, orm_value_null()))
#define chinook_Employee_country_set_if(filter, a, b) chinook_Employee_set_(orm_set_if(10, (filter).chinook_Employee_, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_country_set_field(f) chinook_Employee_set_(orm_set_field(10, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_postal_code_eq(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_EQ, 11, orm_value_text(v)))
#define chinook_Employee_postal_code_ne(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_NE, 11, orm_value_text(v)))
#define chinook_Employee_postal_code_lt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LT, 11, orm_value_text(v)))
#define chinook_Employee_postal_code_le(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LE, 11, orm_value_text(v)))
#define chinook_Employee_postal_code_gt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GT, 11, orm_value_text(v)))
#define chinook_Employee_postal_code_ge(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GE, 11, orm_value_text(v)))
#define chinook_Employee_postal_code_between(a, b) ORM_FILTER(chinook_Employee, orm_filter_between(11, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_postal_code_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_IN, 11, orm_items_text(values, count)))
#define chinook_Employee_postal_code_not_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_NOT_IN, 11, orm_items_text(values, count)))
#define chinook_Employee_postal_code_is_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_IS_NULL, 11))
#define chinook_Employee_postal_code_not_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_NOT_NULL, 11))
#define chinook_Employee_postal_code_contains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_CONTAINS, 11, orm_value_text(v)))
#define chinook_Employee_postal_code_startswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_STARTSWITH, 11, orm_value_text(v)))
#define chinook_Employee_postal_code_endswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ENDSWITH, 11, orm_value_text(v)))
#define chinook_Employee_postal_code_icontains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ICONTAINS, 11, orm_value_text(v)))
#define chinook_Employee_postal_code_istartswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ISTARTSWITH, 11, orm_value_text(v)))
#define chinook_Employee_postal_code_iendswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IENDSWITH, 11, orm_value_text(v)))
#define chinook_Employee_postal_code_iexact(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IEXACT, 11, orm_value_text(v)))
#define chinook_Employee_postal_code_like(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LIKE, 11, orm_value_text(v)))
#define chinook_Employee_postal_code_glob(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GLOB, 11, orm_value_text(v)))
#define chinook_Employee_postal_code_field() chinook_Employee_fields_1_of_(11)
#define chinook_Employee_postal_code_eq_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_EQ, 11, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_postal_code_ne_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_NE, 11, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_postal_code_lt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LT, 11, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_postal_code_le_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LE, 11, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_postal_code_gt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GT, 11, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_postal_code_ge_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GE, 11, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_postal_code_asc() chinook_Employee_order_(orm_order_of(11, 0))
#define chinook_Employee_postal_code_desc() chinook_Employee_order_(orm_order_of(11, ORM_ORDER_DESC))
#define chinook_Employee_postal_code_asc_nulls_last() chinook_Employee_order_(orm_order_of(11, ORM_ORDER_NULLS_LAST))
#define chinook_Employee_postal_code_desc_nulls_first() chinook_Employee_order_(orm_order_of(11, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Employee_postal_code_set(v) chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 11, orm_value_text(v)))
#define chinook_Employee_postal_code_set_null() chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 11, orm_value_null()))
#define chinook_Employee_postal_code_set_if(filter, a, b) chinook_Employee_set_(orm_set_if(11, (filter).chinook_Employee_, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_postal_code_set_field(f) chinook_Employee_set_(orm_set_field(11, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_phone_eq(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_EQ, 12, orm_value_text(v)))
#define chinook_Employee_phone_ne(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_NE, 12, orm_value_text(v)))
#define chinook_Employee_phone_lt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LT, 12, orm_value_text(v)))
#define chinook_Employee_phone_le(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LE, 12, orm_value_text(v)))
#define chinook_Employee_phone_gt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GT, 12, orm_value_text(v)))
#define chinook_Employee_phone_ge(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GE, 12, orm_value_text(v)))
#define chinook_Employee_phone_between(a, b) ORM_FILTER(chinook_Employee, orm_filter_between(12, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_phone_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_IN, 12, orm_items_text(values, count)))
#define chinook_Employee_phone_not_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_NOT_IN, 12, orm_items_text(values, count)))
#define chinook_Employee_phone_is_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_IS_NULL, 12))
#define chinook_Employee_phone_not_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_NOT_NULL, 12))
#define chinook_Employee_phone_contains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_CONTAINS, 12, orm_value_text(v)))
#define chinook_Employee_phone_startswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_STARTSWITH, 12, orm_value_text(v)))
#define chinook_Employee_phone_endswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ENDSWITH, 12, orm_value_text(v)))
#define chinook_Employee_phone_icontains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ICONTAINS, 12, orm_value_text(v)))
#define chinook_Employee_phone_istartswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ISTARTSWITH, 12, orm_value_text(v)))
#define chinook_Employee_phone_iendswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IENDSWITH, 12, orm_value_text(v)))
#define chinook_Employee_phone_iexact(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IEXACT, 12, orm_value_text(v)))
#define chinook_Employee_phone_like(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LIKE, 12, orm_value_text(v)))
#define chinook_Employee_phone_glob(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GLOB, 12, orm_value_text(v)))
#define chinook_Employee_phone_field() chinook_Employee_fields_1_of_(12)
#define chinook_Employee_phone_eq_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_EQ, 12, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_phone_ne_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_NE, 12, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_phone_lt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LT, 12, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_phone_le_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LE, 12, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_phone_gt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GT, 12, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_phone_ge_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GE, 12, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_phone_asc() chinook_Employee_order_(orm_order_of(12, 0))
#define chinook_Employee_phone_desc() chinook_Employee_order_(orm_order_of(12, ORM_ORDER_DESC))
#define chinook_Employee_phone_asc_nulls_last() chinook_Employee_order_(orm_order_of(12, ORM_ORDER_NULLS_LAST))
#define chinook_Employee_phone_desc_nulls_first() chinook_Employee_order_(orm_order_of(12, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Employee_phone_set(v) chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 12, orm_value_text(v)))
#define chinook_Employee_phone_set_null() chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 12, orm_value_null()))
#define chinook_Employee_phone_set_if(filter, a, b) chinook_Employee_set_(orm_set_if(12, (filter).chinook_Employee_, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_phone_set_field(f) chinook_Employee_set_(orm_set_field(12, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_fax_eq(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_EQ, 13, orm_value_text(v)))
#define chinook_Employee_fax_ne(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_NE, 13, orm_value_text(v)))
#define chinook_Employee_fax_lt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LT, 13, orm_value_text(v)))
#define chinook_Employee_fax_le(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LE, 13, orm_value_text(v)))
#define chinook_Employee_fax_gt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GT, 13, orm_value_text(v)))
#define chinook_Employee_fax_ge(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GE, 13, orm_value_text(v)))
#define chinook_Employee_fax_between(a, b) ORM_FILTER(chinook_Employee, orm_filter_between(13, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_fax_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_IN, 13, orm_items_text(values, count)))
#define chinook_Employee_fax_not_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_NOT_IN, 13, orm_items_text(values, count)))
#define chinook_Employee_fax_is_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_IS_NULL, 13))
#define chinook_Employee_fax_not_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_NOT_NULL, 13))
#define chinook_Employee_fax_contains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_CONTAINS, 13, orm_value_text(v)))
#define chinook_Employee_fax_startswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_STARTSWITH, 13, orm_value_text(v)))
#define chinook_Employee_fax_endswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ENDSWITH, 13, orm_value_text(v)))
#define chinook_Employee_fax_icontains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ICONTAINS, 13, orm_value_text(v)))
#define chinook_Employee_fax_istartswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ISTARTSWITH, 13, orm_value_text(v)))
#define chinook_Employee_fax_iendswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IENDSWITH, 13, orm_value_text(v)))
#define chinook_Employee_fax_iexact(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IEXACT, 13, orm_value_text(v)))
#define chinook_Employee_fax_like(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LIKE, 13, orm_value_text(v)))
#define chinook_Employee_fax_glob(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GLOB, 13, orm_value_text(v)))
#define chinook_Employee_fax_field() chinook_Employee_fields_1_of_(13)
#define chinook_Employee_fax_eq_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_EQ, 13, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_fax_ne_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_NE, 13, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_fax_lt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LT, 13, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_fax_le_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LE, 13, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_fax_gt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GT, 13, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_fax_ge_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GE, 13, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_fax_asc() chinook_Employee_order_(orm_order_of(13, 0))
#define chinook_Employee_fax_desc() chinook_Employee_order_(orm_order_of(13, ORM_ORDER_DESC))
#define chinook_Employee_fax_asc_nulls_last() chinook_Employee_order_(orm_order_of(13, ORM_ORDER_NULLS_LAST))
#define chinook_Employee_fax_desc_nulls_first() chinook_Employee_order_(orm_order_of(13, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Employee_fax_set(v) chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 13, orm_value_text(v)))
#define chinook_Employee_fax_set_null() chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 13, orm_value_null()))
#define chinook_Employee_fax_set_if(filter, a, b) chinook_Employee_set_(orm_set_if(13, (filter).chinook_Employee_, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_fax_set_field(f) chinook_Employee_set_(orm_set_field(13, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_email_eq(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_EQ, 14, orm_value_text(v)))
#define chinook_Employee_email_ne(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_NE, 14, orm_value_text(v)))
#define chinook_Employee_email_lt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LT, 14, orm_value_text(v)))
#define chinook_Employee_email_le(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LE, 14, orm_value_text(v)))
#define chinook_Employee_email_gt(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GT, 14, orm_value_text(v)))
#define chinook_Employee_email_ge(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GE, 14, orm_value_text(v)))
#define chinook_Employee_email_between(a, b) ORM_FILTER(chinook_Employee, orm_filter_between(14, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_email_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_IN, 14, orm_items_text(values, count)))
#define chinook_Employee_email_not_in(values, count) ORM_FILTER(chinook_Employee, orm_filter_in(ORM_OP_NOT_IN, 14, orm_items_text(values, count)))
#define chinook_Employee_email_is_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_IS_NULL, 14))
#define chinook_Employee_email_not_null() ORM_FILTER(chinook_Employee, orm_filter_null(ORM_OP_NOT_NULL, 14))
#define chinook_Employee_email_contains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_CONTAINS, 14, orm_value_text(v)))
#define chinook_Employee_email_startswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_STARTSWITH, 14, orm_value_text(v)))
#define chinook_Employee_email_endswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ENDSWITH, 14, orm_value_text(v)))
#define chinook_Employee_email_icontains(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ICONTAINS, 14, orm_value_text(v)))
#define chinook_Employee_email_istartswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_ISTARTSWITH, 14, orm_value_text(v)))
#define chinook_Employee_email_iendswith(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IENDSWITH, 14, orm_value_text(v)))
#define chinook_Employee_email_iexact(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_IEXACT, 14, orm_value_text(v)))
#define chinook_Employee_email_like(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_LIKE, 14, orm_value_text(v)))
#define chinook_Employee_email_glob(v) ORM_FILTER(chinook_Employee, orm_filter_value(ORM_OP_GLOB, 14, orm_value_text(v)))
#define chinook_Employee_email_field() chinook_Employee_fields_1_of_(14)
#define chinook_Employee_email_eq_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_EQ, 14, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_email_ne_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_NE, 14, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_email_lt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LT, 14, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_email_le_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_LE, 14, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_email_gt_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GT, 14, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_email_ge_field(f) ORM_FILTER(chinook_Employee, orm_filter_field(ORM_OP_GE, 14, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_email_asc() chinook_Employee_order_(orm_order_of(14, 0))
#define chinook_Employee_email_desc() chinook_Employee_order_(orm_order_of(14, ORM_ORDER_DESC))
#define chinook_Employee_email_asc_nulls_last() chinook_Employee_order_(orm_order_of(14, ORM_ORDER_NULLS_LAST))
#define chinook_Employee_email_desc_nulls_first() chinook_Employee_order_(orm_order_of(14, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Employee_email_set(v) chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 14, orm_value_text(v)))
#define chinook_Employee_email_set_null() chinook_Employee_set_(orm_set_value(ORM_SET_VALUE, 14, orm_value_null()))
#define chinook_Employee_email_set_if(filter, a, b) chinook_Employee_set_(orm_set_if(14, (filter).chinook_Employee_, orm_value_text(a), orm_value_text(b)))
#define chinook_Employee_email_set_field(f) chinook_Employee_set_(orm_set_field(14, chinook_Employee_fields_1_column_(f)))
#define chinook_Employee_reports_to_edge() orm_edge_of(&chinook_Employee_model_, 0)
#define chinook_Employee_reports_to_is(filter) ORM_FILTER(chinook_Employee, orm_filter_through(ORM_OP_IS, 0, (filter).chinook_Employee_))
#define chinook_Employee_reports_to_by(order) chinook_Employee_order_(orm_order_through(0, chinook_Employee_order_of_(order)))
#define chinook_Employee_reports_edge() orm_edge_of(&chinook_Employee_model_, 1)
#define chinook_Employee_reports_any(filter) ORM_FILTER(chinook_Employee, orm_filter_through(ORM_OP_ANY, 1, (filter).chinook_Employee_))
#define chinook_Employee_reports_none(filter) ORM_FILTER(chinook_Employee, orm_filter_through(ORM_OP_NONE, 1, (filter).chinook_Employee_))
#define chinook_Employee_reports_every(filter) ORM_FILTER(chinook_Employee, orm_filter_through(ORM_OP_EVERY, 1, (filter).chinook_Employee_))
#define chinook_Employee_reports_count_eq(n) ORM_FILTER(chinook_Employee, orm_filter_count(ORM_OP_EQ, 1, +(n)))
#define chinook_Employee_reports_count_ne(n) ORM_FILTER(chinook_Employee, orm_filter_count(ORM_OP_NE, 1, +(n)))
#define chinook_Employee_reports_count_lt(n) ORM_FILTER(chinook_Employee, orm_filter_count(ORM_OP_LT, 1, +(n)))
#define chinook_Employee_reports_count_le(n) ORM_FILTER(chinook_Employee, orm_filter_count(ORM_OP_LE, 1, +(n)))
#define chinook_Employee_reports_count_gt(n) ORM_FILTER(chinook_Employee, orm_filter_count(ORM_OP_GT, 1, +(n)))
#define chinook_Employee_reports_count_ge(n) ORM_FILTER(chinook_Employee, orm_filter_count(ORM_OP_GE, 1, +(n)))
#define chinook_Employee_reports_count_asc() chinook_Employee_order_(orm_order_of(1, ORM_ORDER_COUNT))
#define chinook_Employee_reports_count_desc() chinook_Employee_order_(orm_order_of(1, ORM_ORDER_COUNT | ORM_ORDER_DESC))
#define chinook_Employee_customers_edge() orm_edge_of(&chinook_Employee_model_, 2)
#define chinook_Employee_customers_any(filter) ORM_FILTER(chinook_Employee, orm_filter_through(ORM_OP_ANY, 2, (filter).chinook_Customer_))
#define chinook_Employee_customers_none(filter) ORM_FILTER(chinook_Employee, orm_filter_through(ORM_OP_NONE, 2, (filter).chinook_Customer_))
#define chinook_Employee_customers_every(filter) ORM_FILTER(chinook_Employee, orm_filter_through(ORM_OP_EVERY, 2, (filter).chinook_Customer_))
#define chinook_Employee_customers_count_eq(n) ORM_FILTER(chinook_Employee, orm_filter_count(ORM_OP_EQ, 2, +(n)))
#define chinook_Employee_customers_count_ne(n) ORM_FILTER(chinook_Employee, orm_filter_count(ORM_OP_NE, 2, +(n)))
#define chinook_Employee_customers_count_lt(n) ORM_FILTER(chinook_Employee, orm_filter_count(ORM_OP_LT, 2, +(n)))
#define chinook_Employee_customers_count_le(n) ORM_FILTER(chinook_Employee, orm_filter_count(ORM_OP_LE, 2, +(n)))
#define chinook_Employee_customers_count_gt(n) ORM_FILTER(chinook_Employee, orm_filter_count(ORM_OP_GT, 2, +(n)))
#define chinook_Employee_customers_count_ge(n) ORM_FILTER(chinook_Employee, orm_filter_count(ORM_OP_GE, 2, +(n)))
#define chinook_Employee_customers_count_asc() chinook_Employee_order_(orm_order_of(2, ORM_ORDER_COUNT))
#define chinook_Employee_customers_count_desc() chinook_Employee_order_(orm_order_of(2, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- Customer ---- */

struct chinook_Customer {
    orm_row orm_;
    chinook_Customer_id id;
    const char *first_name;
    const char *last_name;
    const char *company;
    const char *address;
    const char *city;
    const char *state;
    const char *country;
    const char *postal_code;
    const char *phone;
    const char *fax;
    const char *email;
    chinook_Employee_id_opt support_rep_id;
    struct chinook_Employee *support_rep;
};

chinook_Customer chinook_Customer_defaults(void);
chinook_Customer_id chinook_Customer_key(const chinook_Customer *row);
ORM_MUST_USE orm_status chinook_Customer_validate(const chinook_Customer *row, orm_error *error);
ORM_MUST_USE orm_status chinook_Customer_insert(orm_db *db, chinook_Customer *row);
ORM_MUST_USE orm_status chinook_Customer_insert_many(orm_db *db, chinook_Customer *rows,
    size_t count);
ORM_MUST_USE orm_status chinook_Customer_update(orm_db *db, chinook_Customer *row);
ORM_MUST_USE orm_status chinook_Customer_save(orm_db *db, chinook_Customer *row);
ORM_MUST_USE orm_status chinook_Customer_delete(orm_db *db, chinook_Customer_id key);
ORM_MUST_USE orm_status chinook_Customer_get(orm_db *db, orm_scope *scope, chinook_Customer_id key,
    chinook_Customer **out);
ORM_MUST_USE orm_status chinook_Customer_get_many(orm_db *db, orm_scope *scope,
    const chinook_Customer_id *keys, size_t count, chinook_Customer_list *out);
ORM_MUST_USE orm_status chinook_Customer_all(orm_db *db, orm_scope *scope,
    chinook_Customer_list *out);
ORM_MUST_USE orm_status chinook_Customer_refresh(orm_db *db, chinook_Customer *row);

ORM_MUST_USE orm_status chinook_Customer_support_rep_load(orm_db *db, chinook_Customer *row);
bool chinook_Customer_support_rep_loaded(const chinook_Customer *row);
void chinook_Customer_support_rep_unload(chinook_Customer *row);

const chinook_Invoice_list *chinook_Customer_invoices(const chinook_Customer *row);
ORM_MUST_USE orm_status chinook_Customer_invoices_load(orm_db *db, chinook_Customer *row,
    chinook_Invoice_list *out);
const chinook_Invoice_list *chinook_Customer_invoices_matching(const chinook_Customer *row);
int64_t chinook_Customer_invoices_count(const chinook_Customer *row);
bool chinook_Customer_invoices_loaded(const chinook_Customer *row);
void chinook_Customer_invoices_unload(chinook_Customer *row);

struct chinook_Customer_query {
    uint32_t magic_;
    chinook_Customer_filter where;
    chinook_Customer_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const chinook_Customer *after;
    chinook_Employee_ref join_support_rep, prefetch_support_rep;
    chinook_Invoice_ref prefetch_invoices;
    bool count_invoices;
};
#define chinook_Customer_query(...) \
    chinook_Customer_ref_of(&(const struct chinook_Customer_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct chinook_Customer_query *chinook_Customer_query_new(orm_scope *scope);
ORM_MUST_USE orm_status chinook_Customer_select(orm_db *db, orm_scope *scope,
    chinook_Customer_ref query, chinook_Customer_list *out);
ORM_MUST_USE orm_status chinook_Customer_first(orm_db *db, orm_scope *scope,
    chinook_Customer_ref query, chinook_Customer **out);
ORM_MUST_USE orm_status chinook_Customer_one(orm_db *db, orm_scope *scope,
    chinook_Customer_ref query, chinook_Customer **out);
ORM_MUST_USE orm_status chinook_Customer_count(orm_db *db, chinook_Customer_filter where,
    int64_t *out);
ORM_MUST_USE orm_status chinook_Customer_exists(orm_db *db, chinook_Customer_filter where,
    bool *out);
ORM_MUST_USE orm_status chinook_Customer_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, chinook_Customer_list *out);
ORM_MUST_USE orm_status chinook_Customer_explain(orm_db *db, orm_scope *scope,
    chinook_Customer_ref query, const char **out);
ORM_MUST_USE orm_status chinook_Customer_each_open(orm_db *db, chinook_Customer_ref query,
    chinook_Customer_each *each);
ORM_MUST_USE orm_status chinook_Customer_each_next(chinook_Customer_each *each,
    chinook_Customer **out);
void chinook_Customer_each_close(chinook_Customer_each *each);
ORM_MUST_USE orm_status chinook_Customer_prefetch(orm_db *db, const chinook_Customer_list *list,
    chinook_Customer_ref query);
ORM_MUST_USE orm_status chinook_Customer_prefetch_row(orm_db *db, chinook_Customer *row,
    chinook_Customer_ref query);
ORM_MUST_USE orm_status chinook_Customer_load_graph(orm_db *db, const chinook_Customer_list *list,
    int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status chinook_Customer_update_where(orm_db *db, chinook_Customer_filter where,
    const chinook_Customer_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status chinook_Customer_delete_where(orm_db *db, chinook_Customer_filter where,
    int64_t *deleted);

#define chinook_Customer_and(a, b) ORM_FILTER(chinook_Customer, orm_filter_both(ORM_OP_AND, (a).chinook_Customer_, (b).chinook_Customer_))
#define chinook_Customer_or(a, b) ORM_FILTER(chinook_Customer, orm_filter_both(ORM_OP_OR, (a).chinook_Customer_, (b).chinook_Customer_))
#define chinook_Customer_not(a) ORM_FILTER(chinook_Customer, orm_filter_not((a).chinook_Customer_))
#define chinook_Customer_all_of(filters, count) ORM_FILTER(chinook_Customer, orm_filter_list(ORM_OP_ALL_OF, chinook_Customer_filters_(filters), count))
#define chinook_Customer_any_of(filters, count) ORM_FILTER(chinook_Customer, orm_filter_list(ORM_OP_ANY_OF, chinook_Customer_filters_(filters), count))
#define chinook_Customer_everything() ORM_FILTER(chinook_Customer, orm_filter_everything())
#define chinook_Customer_id_eq(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_EQ, 0, chinook_Customer_id_value_(v)))
#define chinook_Customer_id_ne(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_NE, 0, chinook_Customer_id_value_(v)))
#define chinook_Customer_id_lt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LT, 0, chinook_Customer_id_value_(v)))
#define chinook_Customer_id_le(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LE, 0, chinook_Customer_id_value_(v)))
#define chinook_Customer_id_gt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GT, 0, chinook_Customer_id_value_(v)))
#define chinook_Customer_id_ge(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GE, 0, chinook_Customer_id_value_(v)))
#define chinook_Customer_id_between(a, b) ORM_FILTER(chinook_Customer, orm_filter_between(0, chinook_Customer_id_value_(a), chinook_Customer_id_value_(b)))
#define chinook_Customer_id_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_IN, 0, chinook_Customer_id_items_(values, count)))
#define chinook_Customer_id_not_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_NOT_IN, 0, chinook_Customer_id_items_(values, count)))
#define chinook_Customer_id_asc() chinook_Customer_order_(orm_order_of(0, 0))
#define chinook_Customer_id_desc() chinook_Customer_order_(orm_order_of(0, ORM_ORDER_DESC))
ORM_FIELDS(chinook_Customer_fields_1)
#define chinook_Customer_first_name_eq(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define chinook_Customer_first_name_ne(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define chinook_Customer_first_name_lt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define chinook_Customer_first_name_le(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define chinook_Customer_first_name_gt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define chinook_Customer_first_name_ge(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define chinook_Customer_first_name_between(a, b) ORM_FILTER(chinook_Customer, orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_first_name_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define chinook_Customer_first_name_not_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define chinook_Customer_first_name_contains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define chinook_Customer_first_name_startswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define chinook_Customer_first_name_endswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define chinook_Customer_first_name_icontains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define chinook_Customer_first_name_istartswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define chinook_Customer_first_name_iendswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define chinook_Customer_first_name_iexact(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define chinook_Customer_first_name_like(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define chinook_Customer_first_name_glob(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define chinook_Customer_first_name_field() chinook_Customer_fields_1_of_(1)
#define chinook_Customer_first_name_eq_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_EQ, 1, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_first_name_ne_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_NE, 1, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_first_name_lt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LT, 1, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_first_name_le_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LE, 1, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_first_name_gt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GT, 1, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_first_name_ge_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GE, 1, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_first_name_asc() chinook_Customer_order_(orm_order_of(1, 0))
#define chinook_Customer_first_name_desc() chinook_Customer_order_(orm_order_of(1, ORM_ORDER_DESC))
#define chinook_Customer_first_name_set(v) chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_text(v)))
#define chinook_Customer_first_name_set_if(filter, a, b) chinook_Customer_set_(orm_set_if(1, (filter).chinook_Customer_, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_first_name_set_field(f) chinook_Customer_set_(orm_set_field(1, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_last_name_eq(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_EQ, 2, orm_value_text(v)))
#define chinook_Customer_last_name_ne(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_NE, 2, orm_value_text(v)))
#define chinook_Customer_last_name_lt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LT, 2, orm_value_text(v)))
#define chinook_Customer_last_name_le(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LE, 2, orm_value_text(v)))
#define chinook_Customer_last_name_gt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GT, 2, orm_value_text(v)))
#define chinook_Customer_last_name_ge(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GE, 2, orm_value_text(v)))
#define chinook_Customer_last_name_between(a, b) ORM_FILTER(chinook_Customer, orm_filter_between(2, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_last_name_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_IN, 2, orm_items_text(values, count)))
#define chinook_Customer_last_name_not_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_NOT_IN, 2, orm_items_text(values, count)))
#define chinook_Customer_last_name_contains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_CONTAINS, 2, orm_value_text(v)))
#define chinook_Customer_last_name_startswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_STARTSWITH, 2, orm_value_text(v)))
#define chinook_Customer_last_name_endswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ENDSWITH, 2, orm_value_text(v)))
#define chinook_Customer_last_name_icontains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ICONTAINS, 2, orm_value_text(v)))
#define chinook_Customer_last_name_istartswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ISTARTSWITH, 2, orm_value_text(v)))
#define chinook_Customer_last_name_iendswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IENDSWITH, 2, orm_value_text(v)))
#define chinook_Customer_last_name_iexact(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IEXACT, 2, orm_value_text(v)))
#define chinook_Customer_last_name_like(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LIKE, 2, orm_value_text(v)))
#define chinook_Customer_last_name_glob(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GLOB, 2, orm_value_text(v)))
#define chinook_Customer_last_name_field() chinook_Customer_fields_1_of_(2)
#define chinook_Customer_last_name_eq_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_EQ, 2, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_last_name_ne_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_NE, 2, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_last_name_lt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LT, 2, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_last_name_le_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LE, 2, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_last_name_gt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GT, 2, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_last_name_ge_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GE, 2, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_last_name_asc() chinook_Customer_order_(orm_order_of(2, 0))
#define chinook_Customer_last_name_desc() chinook_Customer_order_(orm_order_of(2, ORM_ORDER_DESC))
#define chinook_Customer_last_name_set(v) chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_text(v)))
#define chinook_Customer_last_name_set_if(filter, a, b) chinook_Customer_set_(orm_set_if(2, (filter).chinook_Customer_, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_last_name_set_field(f) chinook_Customer_set_(orm_set_field(2, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_company_eq(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_EQ, 3, orm_value_text(v)))
#define chinook_Customer_company_ne(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_NE, 3, orm_value_text(v)))
#define chinook_Customer_company_lt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LT, 3, orm_value_text(v)))
#define chinook_Customer_company_le(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LE, 3, orm_value_text(v)))
#define chinook_Customer_company_gt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GT, 3, orm_value_text(v)))
#define chinook_Customer_company_ge(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GE, 3, orm_value_text(v)))
#define chinook_Customer_company_between(a, b) ORM_FILTER(chinook_Customer, orm_filter_between(3, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_company_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_IN, 3, orm_items_text(values, count)))
#define chinook_Customer_company_not_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_NOT_IN, 3, orm_items_text(values, count)))
#define chinook_Customer_company_is_null() ORM_FILTER(chinook_Customer, orm_filter_null(ORM_OP_IS_NULL, 3))
#define chinook_Customer_company_not_null() ORM_FILTER(chinook_Customer, orm_filter_null(ORM_OP_NOT_NULL, 3))
#define chinook_Customer_company_contains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_CONTAINS, 3, orm_value_text(v)))
#define chinook_Customer_company_startswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_STARTSWITH, 3, orm_value_text(v)))
#define chinook_Customer_company_endswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ENDSWITH, 3, orm_value_text(v)))
#define chinook_Customer_company_icontains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ICONTAINS, 3, orm_value_text(v)))
#define chinook_Customer_company_istartswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ISTARTSWITH, 3, orm_value_text(v)))
#define chinook_Customer_company_iendswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IENDSWITH, 3, orm_value_text(v)))
#define chinook_Customer_company_iexact(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IEXACT, 3, orm_value_text(v)))
#define chinook_Customer_company_like(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LIKE, 3, orm_value_text(v)))
#define chinook_Customer_company_glob(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GLOB, 3, orm_value_text(v)))
#define chinook_Customer_company_field() chinook_Customer_fields_1_of_(3)
#define chinook_Customer_company_eq_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_EQ, 3, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_company_ne_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_NE, 3, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_company_lt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LT, 3, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_company_le_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LE, 3, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_company_gt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GT, 3, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_company_ge_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GE, 3, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_company_asc() chinook_Customer_order_(orm_order_of(3, 0))
#define chinook_Customer_company_desc() chinook_Customer_order_(orm_order_of(3, ORM_ORDER_DESC))
#define chinook_Customer_company_asc_nulls_last() chinook_Customer_order_(orm_order_of(3, ORM_ORDER_NULLS_LAST))
#define chinook_Customer_company_desc_nulls_first() chinook_Customer_order_(orm_order_of(3, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Customer_company_set(v) chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_text(v)))
#define chinook_Customer_company_set_null() chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_null()))
#define chinook_Customer_company_set_if(filter, a, b) chinook_Customer_set_(orm_set_if(3, (filter).chinook_Customer_, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_company_set_field(f) chinook_Customer_set_(orm_set_field(3, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_address_eq(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_EQ, 4, orm_value_text(v)))
#define chinook_Customer_address_ne(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_NE, 4, orm_value_text(v)))
#define chinook_Customer_address_lt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LT, 4, orm_value_text(v)))
#define chinook_Customer_address_le(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LE, 4, orm_value_text(v)))
#define chinook_Customer_address_gt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GT, 4, orm_value_text(v)))
#define chinook_Customer_address_ge(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GE, 4, orm_value_text(v)))
#define chinook_Customer_address_between(a, b) ORM_FILTER(chinook_Customer, orm_filter_between(4, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_address_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_IN, 4, orm_items_text(values, count)))
#define chinook_Customer_address_not_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_NOT_IN, 4, orm_items_text(values, count)))
#define chinook_Customer_address_is_null() ORM_FILTER(chinook_Customer, orm_filter_null(ORM_OP_IS_NULL, 4))
#define chinook_Customer_address_not_null() ORM_FILTER(chinook_Customer, orm_filter_null(ORM_OP_NOT_NULL, 4))
#define chinook_Customer_address_contains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_CONTAINS, 4, orm_value_text(v)))
#define chinook_Customer_address_startswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_STARTSWITH, 4, orm_value_text(v)))
#define chinook_Customer_address_endswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ENDSWITH, 4, orm_value_text(v)))
#define chinook_Customer_address_icontains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ICONTAINS, 4, orm_value_text(v)))
#define chinook_Customer_address_istartswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ISTARTSWITH, 4, orm_value_text(v)))
#define chinook_Customer_address_iendswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IENDSWITH, 4, orm_value_text(v)))
#define chinook_Customer_address_iexact(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IEXACT, 4, orm_value_text(v)))
#define chinook_Customer_address_like(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LIKE, 4, orm_value_text(v)))
#define chinook_Customer_address_glob(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GLOB, 4, orm_value_text(v)))
#define chinook_Customer_address_field() chinook_Customer_fields_1_of_(4)
#define chinook_Customer_address_eq_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_EQ, 4, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_address_ne_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_NE, 4, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_address_lt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LT, 4, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_address_le_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LE, 4, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_address_gt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GT, 4, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_address_ge_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GE, 4, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_address_asc() chinook_Customer_order_(orm_order_of(4, 0))
#define chinook_Customer_address_desc() chinook_Customer_order_(orm_order_of(4, ORM_ORDER_DESC))
#define chinook_Customer_address_asc_nulls_last() chinook_Customer_order_(orm_order_of(4, ORM_ORDER_NULLS_LAST))
#define chinook_Customer_address_desc_nulls_first() chinook_Customer_order_(orm_order_of(4, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Customer_address_set(v) chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 4, orm_value_text(v)))
#define chinook_Customer_address_set_null() chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 4, orm_value_null()))
#define chinook_Customer_address_set_if(filter, a, b) chinook_Customer_set_(orm_set_if(4, (filter).chinook_Customer_, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_address_set_field(f) chinook_Customer_set_(orm_set_field(4, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_city_eq(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_EQ, 5, orm_value_text(v)))
#define chinook_Customer_city_ne(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_NE, 5, orm_value_text(v)))
#define chinook_Customer_city_lt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LT, 5, orm_value_text(v)))
#define chinook_Customer_city_le(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LE, 5, orm_value_text(v)))
#define chinook_Customer_city_gt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GT, 5, orm_value_text(v)))
#define chinook_Customer_city_ge(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GE, 5, orm_value_text(v)))
#define chinook_Customer_city_between(a, b) ORM_FILTER(chinook_Customer, orm_filter_between(5, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_city_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_IN, 5, orm_items_text(values, count)))
#define chinook_Customer_city_not_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_NOT_IN, 5, orm_items_text(values, count)))
#define chinook_Customer_city_is_null() ORM_FILTER(chinook_Customer, orm_filter_null(ORM_OP_IS_NULL, 5))
#define chinook_Customer_city_not_null() ORM_FILTER(chinook_Customer, orm_filter_null(ORM_OP_NOT_NULL, 5))
#define chinook_Customer_city_contains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_CONTAINS, 5, orm_value_text(v)))
#define chinook_Customer_city_startswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_STARTSWITH, 5, orm_value_text(v)))
#define chinook_Customer_city_endswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ENDSWITH, 5, orm_value_text(v)))
#define chinook_Customer_city_icontains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ICONTAINS, 5, orm_value_text(v)))
#define chinook_Customer_city_istartswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ISTARTSWITH, 5, orm_value_text(v)))
#define chinook_Customer_city_iendswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IENDSWITH, 5, orm_value_text(v)))
#define chinook_Customer_city_iexact(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IEXACT, 5, orm_value_text(v)))
#define chinook_Customer_city_like(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LIKE, 5, orm_value_text(v)))
#define chinook_Customer_city_glob(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GLOB, 5, orm_value_text(v)))
#define chinook_Customer_city_field() chinook_Customer_fields_1_of_(5)
#define chinook_Customer_city_eq_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_EQ, 5, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_city_ne_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_NE, 5, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_city_lt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LT, 5, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_city_le_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LE, 5, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_city_gt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GT, 5, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_city_ge_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GE, 5, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_city_asc() chinook_Customer_order_(orm_order_of(5, 0))
#define chinook_Customer_city_desc() chinook_Customer_order_(orm_order_of(5, ORM_ORDER_DESC))
#define chinook_Customer_city_asc_nulls_last() chinook_Customer_order_(orm_order_of(5, ORM_ORDER_NULLS_LAST))
#define chinook_Customer_city_desc_nulls_first() chinook_Customer_order_(orm_order_of(5, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Customer_city_set(v) chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 5, orm_value_text(v)))
#define chinook_Customer_city_set_null() chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 5, orm_value_null()))
#define chinook_Customer_city_set_if(filter, a, b) chinook_Customer_set_(orm_set_if(5, (filter).chinook_Customer_, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_city_set_field(f) chinook_Customer_set_(orm_set_field(5, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_state_eq(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_EQ, 6, orm_value_text(v)))
#define chinook_Customer_state_ne(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_NE, 6, orm_value_text(v)))
#define chinook_Customer_state_lt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LT, 6, orm_value_text(v)))
#define chinook_Customer_state_le(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LE, 6, orm_value_text(v)))
#define chinook_Customer_state_gt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GT, 6, orm_value_text(v)))
#define chinook_Customer_state_ge(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GE, 6, orm_value_text(v)))
#define chinook_Customer_state_between(a, b) ORM_FILTER(chinook_Customer, orm_filter_between(6, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_state_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_IN, 6, orm_items_text(values, count)))
#define chinook_Customer_state_not_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_NOT_IN, 6, orm_items_text(values, count)))
#define chinook_Customer_state_is_null() ORM_FILTER(chinook_Customer, orm_filter_null(ORM_OP_IS_NULL, 6))
#define chinook_Customer_state_not_null() ORM_FILTER(chinook_Customer, orm_filter_null(ORM_OP_NOT_NULL, 6))
#define chinook_Customer_state_contains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_CONTAINS, 6, orm_value_text(v)))
#define chinook_Customer_state_startswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_STARTSWITH, 6, orm_value_text(v)))
#define chinook_Customer_state_endswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ENDSWITH, 6, orm_value_text(v)))
#define chinook_Customer_state_icontains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ICONTAINS, 6, orm_value_text(v)))
#define chinook_Customer_state_istartswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ISTARTSWITH, 6, orm_value_text(v)))
#define chinook_Customer_state_iendswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IENDSWITH, 6, orm_value_text(v)))
#define chinook_Customer_state_iexact(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IEXACT, 6, orm_value_text(v)))
#define chinook_Customer_state_like(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LIKE, 6, orm_value_text(v)))
#define chinook_Customer_state_glob(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GLOB, 6, orm_value_text(v)))
#define chinook_Customer_state_field() chinook_Customer_fields_1_of_(6)
#define chinook_Customer_state_eq_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_EQ, 6, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_state_ne_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_NE, 6, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_state_lt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LT, 6, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_state_le_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LE, 6, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_state_gt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GT, 6, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_state_ge_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GE, 6, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_state_asc() chinook_Customer_order_(orm_order_of(6, 0))
#define chinook_Customer_state_desc() chinook_Customer_order_(orm_order_of(6, ORM_ORDER_DESC))
#define chinook_Customer_state_asc_nulls_last() chinook_Customer_order_(orm_order_of(6, ORM_ORDER_NULLS_LAST))
#define chinook_Customer_state_desc_nulls_first() chinook_Customer_order_(orm_order_of(6, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Customer_state_set(v) chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 6, orm_value_text(v)))
#define chinook_Customer_state_set_null() chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 6, orm_value_null()))
#define chinook_Customer_state_set_if(filter, a, b) chinook_Customer_set_(orm_set_if(6, (filter).chinook_Customer_, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_state_set_field(f) chinook_Customer_set_(orm_set_field(6, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_country_eq(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_EQ, 7, orm_value_text(v)))
#define chinook_Customer_country_ne(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_NE, 7, orm_value_text(v)))
#define chinook_Customer_country_lt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LT, 7, orm_value_text(v)))
#define chinook_Customer_country_le(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LE, 7, orm_value_text(v)))
#define chinook_Customer_country_gt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GT, 7, orm_value_text(v)))
#define chinook_Customer_country_ge(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GE, 7, orm_value_text(v)))
#define chinook_Customer_country_between(a, b) ORM_FILTER(chinook_Customer, orm_filter_between(7, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_country_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_IN, 7, orm_items_text(values, count)))
#define chinook_Customer_country_not_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_NOT_IN, 7, orm_items_text(values, count)))
#define chinook_Customer_country_is_null() ORM_FILTER(chinook_Customer, orm_filter_null(ORM_OP_IS_NULL, 7))
#define chinook_Customer_country_not_null() ORM_FILTER(chinook_Customer, orm_filter_null(ORM_OP_NOT_NULL, 7))
#define chinook_Customer_country_contains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_CONTAINS, 7, orm_value_text(v)))
#define chinook_Customer_country_startswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_STARTSWITH, 7, orm_value_text(v)))
#define chinook_Customer_country_endswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ENDSWITH, 7, orm_value_text(v)))
#define chinook_Customer_country_icontains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ICONTAINS, 7, orm_value_text(v)))
#define chinook_Customer_country_istartswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ISTARTSWITH, 7, orm_value_text(v)))
#define chinook_Customer_country_iendswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IENDSWITH, 7, orm_value_text(v)))
#define chinook_Customer_country_iexact(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IEXACT, 7, orm_value_text(v)))
#define chinook_Customer_country_like(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LIKE, 7, orm_value_text(v)))
#define chinook_Customer_country_glob(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GLOB, 7, orm_value_text(v)))
#define chinook_Customer_country_field() chinook_Customer_fields_1_of_(7)
#define chinook_Customer_country_eq_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_EQ, 7, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_country_ne_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_NE, 7, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_country_lt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LT, 7, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_country_le_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LE, 7, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_country_gt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GT, 7, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_country_ge_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GE, 7, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_country_asc() chinook_Customer_order_(orm_order_of(7, 0))
#define chinook_Customer_country_desc() chinook_Customer_order_(orm_order_of(7, ORM_ORDER_DESC))
#define chinook_Customer_country_asc_nulls_last() chinook_Customer_order_(orm_order_of(7, ORM_ORDER_NULLS_LAST))
#define chinook_Customer_country_desc_nulls_first() chinook_Customer_order_(orm_order_of(7, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Customer_country_set(v) chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 7, orm_value_text(v)))
#define chinook_Customer_country_set_null() chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 7, orm_value_null()))
#define chinook_Customer_country_set_if(filter, a, b) chinook_Customer_set_(orm_set_if(7, (filter).chinook_Customer_, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_country_set_field(f) chinook_Customer_set_(orm_set_field(7, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_postal_code_eq(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_EQ, 8, orm_value_text(v)))
#define chinook_Customer_postal_code_ne(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_NE, 8, orm_value_text(v)))
#define chinook_Customer_postal_code_lt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LT, 8, orm_value_text(v)))
#define chinook_Customer_postal_code_le(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LE, 8, orm_value_text(v)))
#define chinook_Customer_postal_code_gt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GT, 8, orm_value_text(v)))
#define chinook_Customer_postal_code_ge(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GE, 8, orm_value_text(v)))
#define chinook_Customer_postal_code_between(a, b) ORM_FILTER(chinook_Customer, orm_filter_between(8, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_postal_code_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_IN, 8, orm_items_text(values, count)))
#define chinook_Customer_postal_code_not_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_NOT_IN, 8, orm_items_text(values, count)))
#define chinook_Customer_postal_code_is_null() ORM_FILTER(chinook_Customer, orm_filter_null(ORM_OP_IS_NULL, 8))
#define chinook_Customer_postal_code_not_null() ORM_FILTER(chinook_Customer, orm_filter_null(ORM_OP_NOT_NULL, 8))
#define chinook_Customer_postal_code_contains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_CONTAINS, 8, orm_value_text(v)))
#define chinook_Customer_postal_code_startswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_STARTSWITH, 8, orm_value_text(v)))
#define chinook_Customer_postal_code_endswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ENDSWITH, 8, orm_value_text(v)))
#define chinook_Customer_postal_code_icontains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ICONTAINS, 8, orm_value_text(v)))
#define chinook_Customer_postal_code_istartswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ISTARTSWITH, 8, orm_value_text(v)))
#define chinook_Customer_postal_code_iendswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IENDSWITH, 8, orm_value_text(v)))
#define chinook_Customer_postal_code_iexact(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IEXACT, 8, orm_value_text(v)))
#define chinook_Customer_postal_code_like(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LIKE, 8, orm_value_text(v)))
#define chinook_Customer_postal_code_glob(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GLOB, 8, orm_value_text(v)))
#define chinook_Customer_postal_code_field() chinook_Customer_fields_1_of_(8)
#define chinook_Customer_postal_code_eq_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_EQ, 8, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_postal_code_ne_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_NE, 8, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_postal_code_lt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LT, 8, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_postal_code_le_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LE, 8, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_postal_code_gt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GT, 8, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_postal_code_ge_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GE, 8, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_postal_code_asc() chinook_Customer_order_(orm_order_of(8, 0))
#define chinook_Customer_postal_code_desc() chinook_Customer_order_(orm_order_of(8, ORM_ORDER_DESC))
#define chinook_Customer_postal_code_asc_nulls_last() chinook_Customer_order_(orm_order_of(8, ORM_ORDER_NULLS_LAST))
#define chinook_Customer_postal_code_desc_nulls_first() chinook_Customer_order_(orm_order_of(8, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Customer_postal_code_set(v) chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 8, orm_value_text(v)))
#define chinook_Customer_postal_code_set_null() chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 8, orm_value_null()))
#define chinook_Customer_postal_code_set_if(filter, a, b) chinook_Customer_set_(orm_set_if(8, (filter).chinook_Customer_, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_postal_code_set_field(f) chinook_Customer_set_(orm_set_field(8, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_phone_eq(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_EQ, 9, orm_value_text(v)))
#define chinook_Customer_phone_ne(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_NE, 9, orm_value_text(v)))
#define chinook_Customer_phone_lt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LT, 9, orm_value_text(v)))
#define chinook_Customer_phone_le(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LE, 9, orm_value_text(v)))
#define chinook_Customer_phone_gt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GT, 9, orm_value_text(v)))
#define chinook_Customer_phone_ge(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GE, 9, orm_value_text(v)))
#define chinook_Customer_phone_between(a, b) ORM_FILTER(chinook_Customer, orm_filter_between(9, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_phone_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_IN, 9, orm_items_text(values, count)))
#define chinook_Customer_phone_not_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_NOT_IN, 9, orm_items_text(values, count)))
#define chinook_Customer_phone_is_null() ORM_FILTER(chinook_Customer, orm_filter_null(ORM_OP_IS_NULL, 9))
#define chinook_Customer_phone_not_null() ORM_FILTER(chinook_Customer, orm_filter_null(ORM_OP_NOT_NULL, 9))
#define chinook_Customer_phone_contains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_CONTAINS, 9, orm_value_text(v)))
#define chinook_Customer_phone_startswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_STARTSWITH, 9, orm_value_text(v)))
#define chinook_Customer_phone_endswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ENDSWITH, 9, orm_value_text(v)))
#define chinook_Customer_phone_icontains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ICONTAINS, 9, orm_value_text(v)))
#define chinook_Customer_phone_istartswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ISTARTSWITH, 9, orm_value_text(v)))
#define chinook_Customer_phone_iendswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IENDSWITH, 9, orm_value_text(v)))
#define chinook_Customer_phone_iexact(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IEXACT, 9, orm_value_text(v)))
#define chinook_Customer_phone_like(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LIKE, 9, orm_value_text(v)))
#define chinook_Customer_phone_glob(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GLOB, 9, orm_value_text(v)))
#define chinook_Customer_phone_field() chinook_Customer_fields_1_of_(9)
#define chinook_Customer_phone_eq_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_EQ, 9, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_phone_ne_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_NE, 9, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_phone_lt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LT, 9, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_phone_le_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LE, 9, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_phone_gt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GT, 9, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_phone_ge_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GE, 9, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_phone_asc() chinook_Customer_order_(orm_order_of(9, 0))
#define chinook_Customer_phone_desc() chinook_Customer_order_(orm_order_of(9, ORM_ORDER_DESC))
#define chinook_Customer_phone_asc_nulls_last() chinook_Customer_order_(orm_order_of(9, ORM_ORDER_NULLS_LAST))
#define chinook_Customer_phone_desc_nulls_first() chinook_Customer_order_(orm_order_of(9, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Customer_phone_set(v) chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 9, orm_value_text(v)))
#define chinook_Customer_phone_set_null() chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 9, orm_value_null()))
#define chinook_Customer_phone_set_if(filter, a, b) chinook_Customer_set_(orm_set_if(9, (filter).chinook_Customer_, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_phone_set_field(f) chinook_Customer_set_(orm_set_field(9, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_fax_eq(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_EQ, 10, orm_value_text(v)))
#define chinook_Customer_fax_ne(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_NE, 10, orm_value_text(v)))
#define chinook_Customer_fax_lt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LT, 10, orm_value_text(v)))
#define chinook_Customer_fax_le(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LE, 10, orm_value_text(v)))
#define chinook_Customer_fax_gt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GT, 10, orm_value_text(v)))
#define chinook_Customer_fax_ge(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GE, 10, orm_value_text(v)))
#define chinook_Customer_fax_between(a, b) ORM_FILTER(chinook_Customer, orm_filter_between(10, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_fax_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_IN, 10, orm_items_text(values, count)))
#define chinook_Customer_fax_not_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_NOT_IN, 10, orm_items_text(values, count)))
#define chinook_Customer_fax_is_null() ORM_FILTER(chinook_Customer, orm_filter_null(ORM_OP_IS_NULL, 10))
#define chinook_Customer_fax_not_null() ORM_FILTER(chinook_Customer, orm_filter_null(ORM_OP_NOT_NULL, 10))
#define chinook_Customer_fax_contains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_CONTAINS, 10, orm_value_text(v)))
#define chinook_Customer_fax_startswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_STARTSWITH, 10, orm_value_text(v)))
#define chinook_Customer_fax_endswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ENDSWITH, 10, orm_value_text(v)))
#define chinook_Customer_fax_icontains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ICONTAINS, 10, orm_value_text(v)))
#define chinook_Customer_fax_istartswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ISTARTSWITH, 10, orm_value_text(v)))
#define chinook_Customer_fax_iendswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IENDSWITH, 10, orm_value_text(v)))
#define chinook_Customer_fax_iexact(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IEXACT, 10, orm_value_text(v)))
#define chinook_Customer_fax_like(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LIKE, 10, orm_value_text(v)))
#define chinook_Customer_fax_glob(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GLOB, 10, orm_value_text(v)))
#define chinook_Customer_fax_field() chinook_Customer_fields_1_of_(10)
#define chinook_Customer_fax_eq_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_EQ, 10, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_fax_ne_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_NE, 10, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_fax_lt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LT, 10, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_fax_le_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LE, 10, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_fax_gt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GT, 10, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_fax_ge_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GE, 10, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_fax_asc() chinook_Customer_order_(orm_order_of(10, 0))
#define chinook_Customer_fax_desc() chinook_Customer_order_(orm_order_of(10, ORM_ORDER_DESC))
#define chinook_Customer_fax_asc_nulls_last() chinook_Customer_order_(orm_order_of(10, ORM_ORDER_NULLS_LAST))
#define chinook_Customer_fax_desc_nulls_first() chinook_Customer_order_(orm_order_of(10, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Customer_fax_set(v) chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 10, orm_value_text(v)))
#define chinook_Customer_fax_set_null() chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 10, orm_value_null()))
#define chinook_Customer_fax_set_if(filter, a, b) chinook_Customer_set_(orm_set_if(10, (filter).chinook_Customer_, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_fax_set_field(f) chinook_Customer_set_(orm_set_field(10, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_email_eq(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_EQ, 11, orm_value_text(v)))
#define chinook_Customer_email_ne(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_NE, 11, orm_value_text(v)))
#define chinook_Customer_email_lt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LT, 11, orm_value_text(v)))
#define chinook_Customer_email_le(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LE, 11, orm_value_text(v)))
#define chinook_Customer_email_gt(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GT, 11, orm_value_text(v)))
#define chinook_Customer_email_ge(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GE, 11, orm_value_text(v)))
#define chinook_Customer_email_between(a, b) ORM_FILTER(chinook_Customer, orm_filter_between(11, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_email_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_IN, 11, orm_items_text(values, count)))
#define chinook_Customer_email_not_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_NOT_IN, 11, orm_items_text(values, count)))
#define chinook_Customer_email_contains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_CONTAINS, 11, orm_value_text(v)))
#define chinook_Customer_email_startswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_STARTSWITH, 11, orm_value_text(v)))
#define chinook_Customer_email_endswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ENDSWITH, 11, orm_value_text(v)))
#define chinook_Customer_email_icontains(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ICONTAINS, 11, orm_value_text(v)))
#define chinook_Customer_email_istartswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_ISTARTSWITH, 11, orm_value_text(v)))
#define chinook_Customer_email_iendswith(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IENDSWITH, 11, orm_value_text(v)))
#define chinook_Customer_email_iexact(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_IEXACT, 11, orm_value_text(v)))
#define chinook_Customer_email_like(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_LIKE, 11, orm_value_text(v)))
#define chinook_Customer_email_glob(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_GLOB, 11, orm_value_text(v)))
#define chinook_Customer_email_field() chinook_Customer_fields_1_of_(11)
#define chinook_Customer_email_eq_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_EQ, 11, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_email_ne_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_NE, 11, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_email_lt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LT, 11, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_email_le_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_LE, 11, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_email_gt_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GT, 11, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_email_ge_field(f) ORM_FILTER(chinook_Customer, orm_filter_field(ORM_OP_GE, 11, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_email_asc() chinook_Customer_order_(orm_order_of(11, 0))
#define chinook_Customer_email_desc() chinook_Customer_order_(orm_order_of(11, ORM_ORDER_DESC))
#define chinook_Customer_email_set(v) chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 11, orm_value_text(v)))
#define chinook_Customer_email_set_if(filter, a, b) chinook_Customer_set_(orm_set_if(11, (filter).chinook_Customer_, orm_value_text(a), orm_value_text(b)))
#define chinook_Customer_email_set_field(f) chinook_Customer_set_(orm_set_field(11, chinook_Customer_fields_1_column_(f)))
#define chinook_Customer_support_rep_id_eq(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_EQ, 12, chinook_Employee_id_value_(v)))
#define chinook_Customer_support_rep_id_ne(v) ORM_FILTER(chinook_Customer, orm_filter_value(ORM_OP_NE, 12, chinook_Employee_id_value_(v)))
#define chinook_Customer_support_rep_id_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_IN, 12, chinook_Employee_id_items_(values, count)))
#define chinook_Customer_support_rep_id_not_in(values, count) ORM_FILTER(chinook_Customer, orm_filter_in(ORM_OP_NOT_IN, 12, chinook_Employee_id_items_(values, count)))
#define chinook_Customer_support_rep_id_is_null() ORM_FILTER(chinook_Customer, orm_filter_null(ORM_OP_IS_NULL, 12))
#define chinook_Customer_support_rep_id_not_null() ORM_FILTER(chinook_Customer, orm_filter_null(ORM_OP_NOT_NULL, 12))
#define chinook_Customer_support_rep_id_asc() chinook_Customer_order_(orm_order_of(12, 0))
#define chinook_Customer_support_rep_id_desc() chinook_Customer_order_(orm_order_of(12, ORM_ORDER_DESC))
#define chinook_Customer_support_rep_id_asc_nulls_last() chinook_Customer_order_(orm_order_of(12, ORM_ORDER_NULLS_LAST))
#define chinook_Customer_support_rep_id_desc_nulls_first() chinook_Customer_order_(orm_order_of(12, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Customer_support_rep_id_set(v) chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 12, chinook_Employee_id_value_(v)))
#define chinook_Customer_support_rep_id_set_null() chinook_Customer_set_(orm_set_value(ORM_SET_VALUE, 12, orm_value_null()))
#define chinook_Customer_support_rep_id_set_if(filter, a, b) chinook_Customer_set_(orm_set_if(12, (filter).chinook_Customer_, chinook_Employee_id_value_(a), chinook_Employee_id_value_(b)))
#define chinook_Customer_support_rep_edge() orm_edge_of(&chinook_Customer_model_, 0)
#define chinook_Customer_support_rep_is(filter) ORM_FILTER(chinook_Customer, orm_filter_through(ORM_OP_IS, 0, (filter).chinook_Employee_))
#define chinook_Customer_support_rep_by(order) chinook_Customer_order_(orm_order_through(0, chinook_Employee_order_of_(order)))
#define chinook_Customer_invoices_edge() orm_edge_of(&chinook_Customer_model_, 1)
#define chinook_Customer_invoices_any(filter) ORM_FILTER(chinook_Customer, orm_filter_through(ORM_OP_ANY, 1, (filter).chinook_Invoice_))
#define chinook_Customer_invoices_none(filter) ORM_FILTER(chinook_Customer, orm_filter_through(ORM_OP_NONE, 1, (filter).chinook_Invoice_))
#define chinook_Customer_invoices_every(filter) ORM_FILTER(chinook_Customer, orm_filter_through(ORM_OP_EVERY, 1, (filter).chinook_Invoice_))
#define chinook_Customer_invoices_count_eq(n) ORM_FILTER(chinook_Customer, orm_filter_count(ORM_OP_EQ, 1, +(n)))
#define chinook_Customer_invoices_count_ne(n) ORM_FILTER(chinook_Customer, orm_filter_count(ORM_OP_NE, 1, +(n)))
#define chinook_Customer_invoices_count_lt(n) ORM_FILTER(chinook_Customer, orm_filter_count(ORM_OP_LT, 1, +(n)))
#define chinook_Customer_invoices_count_le(n) ORM_FILTER(chinook_Customer, orm_filter_count(ORM_OP_LE, 1, +(n)))
#define chinook_Customer_invoices_count_gt(n) ORM_FILTER(chinook_Customer, orm_filter_count(ORM_OP_GT, 1, +(n)))
#define chinook_Customer_invoices_count_ge(n) ORM_FILTER(chinook_Customer, orm_filter_count(ORM_OP_GE, 1, +(n)))
#define chinook_Customer_invoices_count_asc() chinook_Customer_order_(orm_order_of(1, ORM_ORDER_COUNT))
#define chinook_Customer_invoices_count_desc() chinook_Customer_order_(orm_order_of(1, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- Invoice ---- */

struct chinook_Invoice {
    orm_row orm_;
    chinook_Invoice_id id;
    chinook_Customer_id customer_id;
    orm_datetime invoice_date;
    const char *billing_address;
    const char *billing_city;
    const char *billing_state;
    const char *billing_country;
    const char *billing_postal_code;
    orm_decimal total;
    struct chinook_Customer *customer;
};

chinook_Invoice chinook_Invoice_defaults(void);
chinook_Invoice_id chinook_Invoice_key(const chinook_Invoice *row);
ORM_MUST_USE orm_status chinook_Invoice_validate(const chinook_Invoice *row, orm_error *error);
ORM_MUST_USE orm_status chinook_Invoice_insert(orm_db *db, chinook_Invoice *row);
ORM_MUST_USE orm_status chinook_Invoice_insert_many(orm_db *db, chinook_Invoice *rows,
    size_t count);
ORM_MUST_USE orm_status chinook_Invoice_update(orm_db *db, chinook_Invoice *row);
ORM_MUST_USE orm_status chinook_Invoice_save(orm_db *db, chinook_Invoice *row);
ORM_MUST_USE orm_status chinook_Invoice_delete(orm_db *db, chinook_Invoice_id key);
ORM_MUST_USE orm_status chinook_Invoice_get(orm_db *db, orm_scope *scope, chinook_Invoice_id key,
    chinook_Invoice **out);
ORM_MUST_USE orm_status chinook_Invoice_get_many(orm_db *db, orm_scope *scope,
    const chinook_Invoice_id *keys, size_t count, chinook_Invoice_list *out);
ORM_MUST_USE orm_status chinook_Invoice_all(orm_db *db, orm_scope *scope,
    chinook_Invoice_list *out);
ORM_MUST_USE orm_status chinook_Invoice_refresh(orm_db *db, chinook_Invoice *row);

ORM_MUST_USE orm_status chinook_Invoice_customer_load(orm_db *db, chinook_Invoice *row);
bool chinook_Invoice_customer_loaded(const chinook_Invoice *row);
void chinook_Invoice_customer_unload(chinook_Invoice *row);

const chinook_InvoiceLine_list *chinook_Invoice_lines(const chinook_Invoice *row);
ORM_MUST_USE orm_status chinook_Invoice_lines_load(orm_db *db, chinook_Invoice *row,
    chinook_InvoiceLine_list *out);
const chinook_InvoiceLine_list *chinook_Invoice_lines_matching(const chinook_Invoice *row);
int64_t chinook_Invoice_lines_count(const chinook_Invoice *row);
bool chinook_Invoice_lines_loaded(const chinook_Invoice *row);
void chinook_Invoice_lines_unload(chinook_Invoice *row);

struct chinook_Invoice_query {
    uint32_t magic_;
    chinook_Invoice_filter where;
    chinook_Invoice_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const chinook_Invoice *after;
    chinook_Customer_ref join_customer, prefetch_customer;
    chinook_InvoiceLine_ref prefetch_lines;
    bool count_lines;
};
#define chinook_Invoice_query(...) \
    chinook_Invoice_ref_of(&(const struct chinook_Invoice_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct chinook_Invoice_query *chinook_Invoice_query_new(orm_scope *scope);
ORM_MUST_USE orm_status chinook_Invoice_select(orm_db *db, orm_scope *scope,
    chinook_Invoice_ref query, chinook_Invoice_list *out);
ORM_MUST_USE orm_status chinook_Invoice_first(orm_db *db, orm_scope *scope,
    chinook_Invoice_ref query, chinook_Invoice **out);
ORM_MUST_USE orm_status chinook_Invoice_one(orm_db *db, orm_scope *scope,
    chinook_Invoice_ref query, chinook_Invoice **out);
ORM_MUST_USE orm_status chinook_Invoice_count(orm_db *db, chinook_Invoice_filter where,
    int64_t *out);
ORM_MUST_USE orm_status chinook_Invoice_exists(orm_db *db, chinook_Invoice_filter where, bool *out);
ORM_MUST_USE orm_status chinook_Invoice_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, chinook_Invoice_list *out);
ORM_MUST_USE orm_status chinook_Invoice_explain(orm_db *db, orm_scope *scope,
    chinook_Invoice_ref query, const char **out);
ORM_MUST_USE orm_status chinook_Invoice_each_open(orm_db *db, chinook_Invoice_ref query,
    chinook_Invoice_each *each);
ORM_MUST_USE orm_status chinook_Invoice_each_next(chinook_Invoice_each *each,
    chinook_Invoice **out);
void chinook_Invoice_each_close(chinook_Invoice_each *each);
ORM_MUST_USE orm_status chinook_Invoice_prefetch(orm_db *db, const chinook_Invoice_list *list,
    chinook_Invoice_ref query);
ORM_MUST_USE orm_status chinook_Invoice_prefetch_row(orm_db *db, chinook_Invoice *row,
    chinook_Invoice_ref query);
ORM_MUST_USE orm_status chinook_Invoice_load_graph(orm_db *db, const chinook_Invoice_list *list,
    int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status chinook_Invoice_update_where(orm_db *db, chinook_Invoice_filter where,
    const chinook_Invoice_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status chinook_Invoice_delete_where(orm_db *db, chinook_Invoice_filter where,
    int64_t *deleted);

#define chinook_Invoice_and(a, b) ORM_FILTER(chinook_Invoice, orm_filter_both(ORM_OP_AND, (a).chinook_Invoice_, (b).chinook_Invoice_))
#define chinook_Invoice_or(a, b) ORM_FILTER(chinook_Invoice, orm_filter_both(ORM_OP_OR, (a).chinook_Invoice_, (b).chinook_Invoice_))
#define chinook_Invoice_not(a) ORM_FILTER(chinook_Invoice, orm_filter_not((a).chinook_Invoice_))
#define chinook_Invoice_all_of(filters, count) ORM_FILTER(chinook_Invoice, orm_filter_list(ORM_OP_ALL_OF, chinook_Invoice_filters_(filters), count))
#define chinook_Invoice_any_of(filters, count) ORM_FILTER(chinook_Invoice, orm_filter_list(ORM_OP_ANY_OF, chinook_Invoice_filters_(filters), count))
#define chinook_Invoice_everything() ORM_FILTER(chinook_Invoice, orm_filter_everything())
#define chinook_Invoice_id_eq(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_EQ, 0, chinook_Invoice_id_value_(v)))
#define chinook_Invoice_id_ne(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_NE, 0, chinook_Invoice_id_value_(v)))
#define chinook_Invoice_id_lt(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LT, 0, chinook_Invoice_id_value_(v)))
#define chinook_Invoice_id_le(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LE, 0, chinook_Invoice_id_value_(v)))
#define chinook_Invoice_id_gt(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GT, 0, chinook_Invoice_id_value_(v)))
#define chinook_Invoice_id_ge(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GE, 0, chinook_Invoice_id_value_(v)))
#define chinook_Invoice_id_between(a, b) ORM_FILTER(chinook_Invoice, orm_filter_between(0, chinook_Invoice_id_value_(a), chinook_Invoice_id_value_(b)))
#define chinook_Invoice_id_in(values, count) ORM_FILTER(chinook_Invoice, orm_filter_in(ORM_OP_IN, 0, chinook_Invoice_id_items_(values, count)))
#define chinook_Invoice_id_not_in(values, count) ORM_FILTER(chinook_Invoice, orm_filter_in(ORM_OP_NOT_IN, 0, chinook_Invoice_id_items_(values, count)))
#define chinook_Invoice_id_asc() chinook_Invoice_order_(orm_order_of(0, 0))
#define chinook_Invoice_id_desc() chinook_Invoice_order_(orm_order_of(0, ORM_ORDER_DESC))
#define chinook_Invoice_customer_id_eq(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_EQ, 1, chinook_Customer_id_value_(v)))
#define chinook_Invoice_customer_id_ne(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_NE, 1, chinook_Customer_id_value_(v)))
#define chinook_Invoice_customer_id_in(values, count) ORM_FILTER(chinook_Invoice, orm_filter_in(ORM_OP_IN, 1, chinook_Customer_id_items_(values, count)))
#define chinook_Invoice_customer_id_not_in(values, count) ORM_FILTER(chinook_Invoice, orm_filter_in(ORM_OP_NOT_IN, 1, chinook_Customer_id_items_(values, count)))
#define chinook_Invoice_customer_id_asc() chinook_Invoice_order_(orm_order_of(1, 0))
#define chinook_Invoice_customer_id_desc() chinook_Invoice_order_(orm_order_of(1, ORM_ORDER_DESC))
#define chinook_Invoice_customer_id_set(v) chinook_Invoice_set_(orm_set_value(ORM_SET_VALUE, 1, chinook_Customer_id_value_(v)))
#define chinook_Invoice_customer_id_set_if(filter, a, b) chinook_Invoice_set_(orm_set_if(1, (filter).chinook_Invoice_, chinook_Customer_id_value_(a), chinook_Customer_id_value_(b)))
#define chinook_Invoice_invoice_date_eq(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_EQ, 2, orm_value_datetime(v)))
#define chinook_Invoice_invoice_date_ne(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_NE, 2, orm_value_datetime(v)))
#define chinook_Invoice_invoice_date_lt(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LT, 2, orm_value_datetime(v)))
#define chinook_Invoice_invoice_date_le(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LE, 2, orm_value_datetime(v)))
#define chinook_Invoice_invoice_date_gt(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GT, 2, orm_value_datetime(v)))
#define chinook_Invoice_invoice_date_ge(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GE, 2, orm_value_datetime(v)))
#define chinook_Invoice_invoice_date_between(a, b) ORM_FILTER(chinook_Invoice, orm_filter_between(2, orm_value_datetime(a), orm_value_datetime(b)))
#define chinook_Invoice_invoice_date_in(values, count) ORM_FILTER(chinook_Invoice, orm_filter_in(ORM_OP_IN, 2, orm_items_datetime(values, count)))
#define chinook_Invoice_invoice_date_not_in(values, count) ORM_FILTER(chinook_Invoice, orm_filter_in(ORM_OP_NOT_IN, 2, orm_items_datetime(values, count)))
#define chinook_Invoice_invoice_date_year_eq(n) ORM_FILTER(chinook_Invoice, orm_filter_part(ORM_OP_EQ, ORM_PART_YEAR, 2, orm_value_int(+(n))))
#define chinook_Invoice_invoice_date_year_ne(n) ORM_FILTER(chinook_Invoice, orm_filter_part(ORM_OP_NE, ORM_PART_YEAR, 2, orm_value_int(+(n))))
#define chinook_Invoice_invoice_date_year_lt(n) ORM_FILTER(chinook_Invoice, orm_filter_part(ORM_OP_LT, ORM_PART_YEAR, 2, orm_value_int(+(n))))
#define chinook_Invoice_invoice_date_year_le(n) ORM_FILTER(chinook_Invoice, orm_filter_part(ORM_OP_LE, ORM_PART_YEAR, 2, orm_value_int(+(n))))
#define chinook_Invoice_invoice_date_year_gt(n) ORM_FILTER(chinook_Invoice, orm_filter_part(ORM_OP_GT, ORM_PART_YEAR, 2, orm_value_int(+(n))))
#define chinook_Invoice_invoice_date_year_ge(n) ORM_FILTER(chinook_Invoice, orm_filter_part(ORM_OP_GE, ORM_PART_YEAR, 2, orm_value_int(+(n))))
#define chinook_Invoice_invoice_date_month_eq(n) ORM_FILTER(chinook_Invoice, orm_filter_part(ORM_OP_EQ, ORM_PART_MONTH, 2, orm_value_int(+(n))))
#define chinook_Invoice_invoice_date_day_eq(n) ORM_FILTER(chinook_Invoice, orm_filter_part(ORM_OP_EQ, ORM_PART_DAY, 2, orm_value_int(+(n))))
#define chinook_Invoice_invoice_date_date_eq(v) ORM_FILTER(chinook_Invoice, orm_filter_part(ORM_OP_EQ, ORM_PART_DATE, 2, orm_value_date(v)))
#define chinook_Invoice_invoice_date_date_ne(v) ORM_FILTER(chinook_Invoice, orm_filter_part(ORM_OP_NE, ORM_PART_DATE, 2, orm_value_date(v)))
#define chinook_Invoice_invoice_date_date_lt(v) ORM_FILTER(chinook_Invoice, orm_filter_part(ORM_OP_LT, ORM_PART_DATE, 2, orm_value_date(v)))
#define chinook_Invoice_invoice_date_date_le(v) ORM_FILTER(chinook_Invoice, orm_filter_part(ORM_OP_LE, ORM_PART_DATE, 2, orm_value_date(v)))
#define chinook_Invoice_invoice_date_date_gt(v) ORM_FILTER(chinook_Invoice, orm_filter_part(ORM_OP_GT, ORM_PART_DATE, 2, orm_value_date(v)))
#define chinook_Invoice_invoice_date_date_ge(v) ORM_FILTER(chinook_Invoice, orm_filter_part(ORM_OP_GE, ORM_PART_DATE, 2, orm_value_date(v)))
#define chinook_Invoice_invoice_date_hour_eq(n) ORM_FILTER(chinook_Invoice, orm_filter_part(ORM_OP_EQ, ORM_PART_HOUR, 2, orm_value_int(+(n))))
#define chinook_Invoice_invoice_date_asc() chinook_Invoice_order_(orm_order_of(2, 0))
#define chinook_Invoice_invoice_date_desc() chinook_Invoice_order_(orm_order_of(2, ORM_ORDER_DESC))
#define chinook_Invoice_invoice_date_set(v) chinook_Invoice_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_datetime(v)))
#define chinook_Invoice_invoice_date_set_if(filter, a, b) chinook_Invoice_set_(orm_set_if(2, (filter).chinook_Invoice_, orm_value_datetime(a), orm_value_datetime(b)))
#define chinook_Invoice_invoice_date_min(db, where, out) orm_aggregate_datetime(db, orm_aggregate_of(&chinook_Invoice_model_, ORM_MIN, 2, (where).chinook_Invoice_), out)
#define chinook_Invoice_invoice_date_max(db, where, out) orm_aggregate_datetime(db, orm_aggregate_of(&chinook_Invoice_model_, ORM_MAX, 2, (where).chinook_Invoice_), out)
ORM_FIELDS(chinook_Invoice_fields_3)
#define chinook_Invoice_billing_address_eq(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_EQ, 3, orm_value_text(v)))
#define chinook_Invoice_billing_address_ne(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_NE, 3, orm_value_text(v)))
#define chinook_Invoice_billing_address_lt(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LT, 3, orm_value_text(v)))
#define chinook_Invoice_billing_address_le(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LE, 3, orm_value_text(v)))
#define chinook_Invoice_billing_address_gt(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GT, 3, orm_value_text(v)))
#define chinook_Invoice_billing_address_ge(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GE, 3, orm_value_text(v)))
#define chinook_Invoice_billing_address_between(a, b) ORM_FILTER(chinook_Invoice, orm_filter_between(3, orm_value_text(a), orm_value_text(b)))
#define chinook_Invoice_billing_address_in(values, count) ORM_FILTER(chinook_Invoice, orm_filter_in(ORM_OP_IN, 3, orm_items_text(values, count)))
#define chinook_Invoice_billing_address_not_in(values, count) ORM_FILTER(chinook_Invoice, orm_filter_in(ORM_OP_NOT_IN, 3, orm_items_text(values, count)))
#define chinook_Invoice_billing_address_is_null() ORM_FILTER(chinook_Invoice, orm_filter_null(ORM_OP_IS_NULL, 3))
#define chinook_Invoice_billing_address_not_null() ORM_FILTER(chinook_Invoice, orm_filter_null(ORM_OP_NOT_NULL, 3))
#define chinook_Invoice_billing_address_contains(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_CONTAINS, 3, orm_value_text(v)))
#define chinook_Invoice_billing_address_startswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_STARTSWITH, 3, orm_value_text(v)))
#define chinook_Invoice_billing_address_endswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_ENDSWITH, 3, orm_value_text(v)))
#define chinook_Invoice_billing_address_icontains(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_ICONTAINS, 3, orm_value_text(v)))
#define chinook_Invoice_billing_address_istartswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_ISTARTSWITH, 3, orm_value_text(v)))
#define chinook_Invoice_billing_address_iendswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_IENDSWITH, 3, orm_value_text(v)))
#define chinook_Invoice_billing_address_iexact(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_IEXACT, 3, orm_value_text(v)))
#define chinook_Invoice_billing_address_like(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LIKE, 3, orm_value_text(v)))
#define chinook_Invoice_billing_address_glob(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GLOB, 3, orm_value_text(v)))
#define chinook_Invoice_billing_address_field() chinook_Invoice_fields_3_of_(3)
#define chinook_Invoice_billing_address_eq_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_EQ, 3, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_address_ne_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_NE, 3, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_address_lt_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_LT, 3, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_address_le_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_LE, 3, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_address_gt_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_GT, 3, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_address_ge_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_GE, 3, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_address_asc() chinook_Invoice_order_(orm_order_of(3, 0))
#define chinook_Invoice_billing_address_desc() chinook_Invoice_order_(orm_order_of(3, ORM_ORDER_DESC))
#define chinook_Invoice_billing_address_asc_nulls_last() chinook_Invoice_order_(orm_order_of(3, ORM_ORDER_NULLS_LAST))
#define chinook_Invoice_billing_address_desc_nulls_first() chinook_Invoice_order_(orm_order_of(3, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Invoice_billing_address_set(v) chinook_Invoice_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_text(v)))
#define chinook_Invoice_billing_address_set_null() chinook_Invoice_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_null()))
#define chinook_Invoice_billing_address_set_if(filter, a, b) chinook_Invoice_set_(orm_set_if(3, (filter).chinook_Invoice_, orm_value_text(a), orm_value_text(b)))
#define chinook_Invoice_billing_address_set_field(f) chinook_Invoice_set_(orm_set_field(3, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_city_eq(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_EQ, 4, orm_value_text(v)))
#define chinook_Invoice_billing_city_ne(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_NE, 4, orm_value_text(v)))
#define chinook_Invoice_billing_city_lt(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LT, 4, orm_value_text(v)))
#define chinook_Invoice_billing_city_le(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LE, 4, orm_value_text(v)))
#define chinook_Invoice_billing_city_gt(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GT, 4, orm_value_text(v)))
#define chinook_Invoice_billing_city_ge(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GE, 4, orm_value_text(v)))
#define chinook_Invoice_billing_city_between(a, b) ORM_FILTER(chinook_Invoice, orm_filter_between(4, orm_value_text(a), orm_value_text(b)))
#define chinook_Invoice_billing_city_in(values, count) ORM_FILTER(chinook_Invoice, orm_filter_in(ORM_OP_IN, 4, orm_items_text(values, count)))
#define chinook_Invoice_billing_city_not_in(values, count) ORM_FILTER(chinook_Invoice, orm_filter_in(ORM_OP_NOT_IN, 4, orm_items_text(values, count)))
#define chinook_Invoice_billing_city_is_null() ORM_FILTER(chinook_Invoice, orm_filter_null(ORM_OP_IS_NULL, 4))
#define chinook_Invoice_billing_city_not_null() ORM_FILTER(chinook_Invoice, orm_filter_null(ORM_OP_NOT_NULL, 4))
#define chinook_Invoice_billing_city_contains(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_CONTAINS, 4, orm_value_text(v)))
#define chinook_Invoice_billing_city_startswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_STARTSWITH, 4, orm_value_text(v)))
#define chinook_Invoice_billing_city_endswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_ENDSWITH, 4, orm_value_text(v)))
#define chinook_Invoice_billing_city_icontains(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_ICONTAINS, 4, orm_value_text(v)))
#define chinook_Invoice_billing_city_istartswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_ISTARTSWITH, 4, orm_value_text(v)))
#define chinook_Invoice_billing_city_iendswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_IENDSWITH, 4, orm_value_text(v)))
#define chinook_Invoice_billing_city_iexact(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_IEXACT, 4, orm_value_text(v)))
#define chinook_Invoice_billing_city_like(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LIKE, 4, orm_value_text(v)))
#define chinook_Invoice_billing_city_glob(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GLOB, 4, orm_value_text(v)))
#define chinook_Invoice_billing_city_field() chinook_Invoice_fields_3_of_(4)
#define chinook_Invoice_billing_city_eq_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_EQ, 4, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_city_ne_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_NE, 4, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_city_lt_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_LT, 4, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_city_le_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_LE, 4, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_city_gt_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_GT, 4, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_city_ge_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_GE, 4, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_city_asc() chinook_Invoice_order_(orm_order_of(4, 0))
#define chinook_Invoice_billing_city_desc() chinook_Invoice_order_(orm_order_of(4, ORM_ORDER_DESC))
#define chinook_Invoice_billing_city_asc_nulls_last() chinook_Invoice_order_(orm_order_of(4, ORM_ORDER_NULLS_LAST))
#define chinook_Invoice_billing_city_desc_nulls_first() chinook_Invoice_order_(orm_order_of(4, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Invoice_billing_city_set(v) chinook_Invoice_set_(orm_set_value(ORM_SET_VALUE, 4, orm_value_text(v)))
#define chinook_Invoice_billing_city_set_null() chinook_Invoice_set_(orm_set_value(ORM_SET_VALUE, 4, orm_value_null()))
#define chinook_Invoice_billing_city_set_if(filter, a, b) chinook_Invoice_set_(orm_set_if(4, (filter).chinook_Invoice_, orm_value_text(a), orm_value_text(b)))
#define chinook_Invoice_billing_city_set_field(f) chinook_Invoice_set_(orm_set_field(4, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_state_eq(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_EQ, 5, orm_value_text(v)))
#define chinook_Invoice_billing_state_ne(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_NE, 5, orm_value_text(v)))
#define chinook_Invoice_billing_state_lt(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LT, 5, orm_value_text(v)))
#define chinook_Invoice_billing_state_le(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LE, 5, orm_value_text(v)))
#define chinook_Invoice_billing_state_gt(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GT, 5, orm_value_text(v)))
#define chinook_Invoice_billing_state_ge(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GE, 5, orm_value_text(v)))
#define chinook_Invoice_billing_state_between(a, b) ORM_FILTER(chinook_Invoice, orm_filter_between(5, orm_value_text(a), orm_value_text(b)))
#define chinook_Invoice_billing_state_in(values, count) ORM_FILTER(chinook_Invoice, orm_filter_in(ORM_OP_IN, 5, orm_items_text(values, count)))
#define chinook_Invoice_billing_state_not_in(values, count) ORM_FILTER(chinook_Invoice, orm_filter_in(ORM_OP_NOT_IN, 5, orm_items_text(values, count)))
#define chinook_Invoice_billing_state_is_null() ORM_FILTER(chinook_Invoice, orm_filter_null(ORM_OP_IS_NULL, 5))
#define chinook_Invoice_billing_state_not_null() ORM_FILTER(chinook_Invoice, orm_filter_null(ORM_OP_NOT_NULL, 5))
#define chinook_Invoice_billing_state_contains(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_CONTAINS, 5, orm_value_text(v)))
#define chinook_Invoice_billing_state_startswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_STARTSWITH, 5, orm_value_text(v)))
#define chinook_Invoice_billing_state_endswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_ENDSWITH, 5, orm_value_text(v)))
#define chinook_Invoice_billing_state_icontains(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_ICONTAINS, 5, orm_value_text(v)))
#define chinook_Invoice_billing_state_istartswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_ISTARTSWITH, 5, orm_value_text(v)))
#define chinook_Invoice_billing_state_iendswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_IENDSWITH, 5, orm_value_text(v)))
#define chinook_Invoice_billing_state_iexact(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_IEXACT, 5, orm_value_text(v)))
#define chinook_Invoice_billing_state_like(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LIKE, 5, orm_value_text(v)))
#define chinook_Invoice_billing_state_glob(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GLOB, 5, orm_value_text(v)))
#define chinook_Invoice_billing_state_field() chinook_Invoice_fields_3_of_(5)
#define chinook_Invoice_billing_state_eq_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_EQ, 5, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_state_ne_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_NE, 5, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_state_lt_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_LT, 5, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_state_le_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_LE, 5, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_state_gt_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_GT, 5, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_state_ge_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_GE, 5, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_state_asc() chinook_Invoice_order_(orm_order_of(5, 0))
#define chinook_Invoice_billing_state_desc() chinook_Invoice_order_(orm_order_of(5, ORM_ORDER_DESC))
#define chinook_Invoice_billing_state_asc_nulls_last() chinook_Invoice_order_(orm_order_of(5, ORM_ORDER_NULLS_LAST))
#define chinook_Invoice_billing_state_desc_nulls_first() chinook_Invoice_order_(orm_order_of(5, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Invoice_billing_state_set(v) chinook_Invoice_set_(orm_set_value(ORM_SET_VALUE, 5, orm_value_text(v)))
#define chinook_Invoice_billing_state_set_null() chinook_Invoice_set_(orm_set_value(ORM_SET_VALUE, 5, orm_value_null()))
#define chinook_Invoice_billing_state_set_if(filter, a, b) chinook_Invoice_set_(orm_set_if(5, (filter).chinook_Invoice_, orm_value_text(a), orm_value_text(b)))
#define chinook_Invoice_billing_state_set_field(f) chinook_Invoice_set_(orm_set_field(5, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_country_eq(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_EQ, 6, orm_value_text(v)))
#define chinook_Invoice_billing_country_ne(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_NE, 6, orm_value_text(v)))
#define chinook_Invoice_billing_country_lt(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LT, 6, orm_value_text(v)))
#define chinook_Invoice_billing_country_le(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LE, 6, orm_value_text(v)))
#define chinook_Invoice_billing_country_gt(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GT, 6, orm_value_text(v)))
#define chinook_Invoice_billing_country_ge(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GE, 6, orm_value_text(v)))
#define chinook_Invoice_billing_country_between(a, b) ORM_FILTER(chinook_Invoice, orm_filter_between(6, orm_value_text(a), orm_value_text(b)))
#define chinook_Invoice_billing_country_in(values, count) ORM_FILTER(chinook_Invoice, orm_filter_in(ORM_OP_IN, 6, orm_items_text(values, count)))
#define chinook_Invoice_billing_country_not_in(values, count) ORM_FILTER(chinook_Invoice, orm_filter_in(ORM_OP_NOT_IN, 6, orm_items_text(values, count)))
#define chinook_Invoice_billing_country_is_null() ORM_FILTER(chinook_Invoice, orm_filter_null(ORM_OP_IS_NULL, 6))
#define chinook_Invoice_billing_country_not_null() ORM_FILTER(chinook_Invoice, orm_filter_null(ORM_OP_NOT_NULL, 6))
#define chinook_Invoice_billing_country_contains(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_CONTAINS, 6, orm_value_text(v)))
#define chinook_Invoice_billing_country_startswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_STARTSWITH, 6, orm_value_text(v)))
#define chinook_Invoice_billing_country_endswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_ENDSWITH, 6, orm_value_text(v)))
#define chinook_Invoice_billing_country_icontains(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_ICONTAINS, 6, orm_value_text(v)))
#define chinook_Invoice_billing_country_istartswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_ISTARTSWITH, 6, orm_value_text(v)))
#define chinook_Invoice_billing_country_iendswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_IENDSWITH, 6, orm_value_text(v)))
#define chinook_Invoice_billing_country_iexact(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_IEXACT, 6, orm_value_text(v)))
#define chinook_Invoice_billing_country_like(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LIKE, 6, orm_value_text(v)))
#define chinook_Invoice_billing_country_glob(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GLOB, 6, orm_value_text(v)))
#define chinook_Invoice_billing_country_field() chinook_Invoice_fields_3_of_(6)
#define chinook_Invoice_billing_country_eq_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_EQ, 6, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_country_ne_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_NE, 6, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_country_lt_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_LT, 6, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_country_le_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_LE, 6, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_country_gt_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_GT, 6, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_country_ge_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_GE, 6, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_country_asc() chinook_Invoice_order_(orm_order_of(6, 0))
#define chinook_Invoice_billing_country_desc() chinook_Invoice_order_(orm_order_of(6, ORM_ORDER_DESC))
#define chinook_Invoice_billing_country_asc_nulls_last() chinook_Invoice_order_(orm_order_of(6, ORM_ORDER_NULLS_LAST))
#define chinook_Invoice_billing_country_desc_nulls_first() chinook_Invoice_order_(orm_order_of(6, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Invoice_billing_country_set(v) chinook_Invoice_set_(orm_set_value(ORM_SET_VALUE, 6, orm_value_text(v)))
#define chinook_Invoice_billing_country_set_null() chinook_Invoice_set_(orm_set_value(ORM_SET_VALUE, 6, orm_value_null()))
#define chinook_Invoice_billing_country_set_if(filter, a, b) chinook_Invoice_set_(orm_set_if(6, (filter).chinook_Invoice_, orm_value_text(a), orm_value_text(b)))
#define chinook_Invoice_billing_country_set_field(f) chinook_Invoice_set_(orm_set_field(6, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_postal_code_eq(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_EQ, 7, orm_value_text(v)))
#define chinook_Invoice_billing_postal_code_ne(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_NE, 7, orm_value_text(v)))
#define chinook_Invoice_billing_postal_code_lt(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LT, 7, orm_value_text(v)))
#define chinook_Invoice_billing_postal_code_le(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LE, 7, orm_value_text(v)))
#define chinook_Invoice_billing_postal_code_gt(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GT, 7, orm_value_text(v)))
#define chinook_Invoice_billing_postal_code_ge(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GE, 7, orm_value_text(v)))
#define chinook_Invoice_billing_postal_code_between(a, b) ORM_FILTER(chinook_Invoice, orm_filter_between(7, orm_value_text(a), orm_value_text(b)))
#define chinook_Invoice_billing_postal_code_in(values, count) ORM_FILTER(chinook_Invoice, orm_filter_in(ORM_OP_IN, 7, orm_items_text(values, count)))
#define chinook_Invoice_billing_postal_code_not_in(values, count) ORM_FILTER(chinook_Invoice, orm_filter_in(ORM_OP_NOT_IN, 7, orm_items_text(values, count)))
#define chinook_Invoice_billing_postal_code_is_null() ORM_FILTER(chinook_Invoice, orm_filter_null(ORM_OP_IS_NULL, 7))
#define chinook_Invoice_billing_postal_code_not_null() ORM_FILTER(chinook_Invoice, orm_filter_null(ORM_OP_NOT_NULL, 7))
#define chinook_Invoice_billing_postal_code_contains(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_CONTAINS, 7, orm_value_text(v)))
#define chinook_Invoice_billing_postal_code_startswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_STARTSWITH, 7, orm_value_text(v)))
#define chinook_Invoice_billing_postal_code_endswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_ENDSWITH, 7, orm_value_text(v)))
#define chinook_Invoice_billing_postal_code_icontains(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_ICONTAINS, 7, orm_value_text(v)))
#define chinook_Invoice_billing_postal_code_istartswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_ISTARTSWITH, 7, orm_value_text(v)))
#define chinook_Invoice_billing_postal_code_iendswith(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_IENDSWITH, 7, orm_value_text(v)))
#define chinook_Invoice_billing_postal_code_iexact(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_IEXACT, 7, orm_value_text(v)))
#define chinook_Invoice_billing_postal_code_like(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LIKE, 7, orm_value_text(v)))
#define chinook_Invoice_billing_postal_code_glob(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GLOB, 7, orm_value_text(v)))
#define chinook_Invoice_billing_postal_code_field() chinook_Invoice_fields_3_of_(7)
#define chinook_Invoice_billing_postal_code_eq_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_EQ, 7, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_postal_code_ne_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_NE, 7, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_postal_code_lt_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_LT, 7, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_postal_code_le_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_LE, 7, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_postal_code_gt_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_GT, 7, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_postal_code_ge_field(f) ORM_FILTER(chinook_Invoice, orm_filter_field(ORM_OP_GE, 7, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_billing_postal_code_asc() chinook_Invoice_order_(orm_order_of(7, 0))
#define chinook_Invoice_billing_postal_code_desc() chinook_Invoice_order_(orm_order_of(7, ORM_ORDER_DESC))
#define chinook_Invoice_billing_postal_code_asc_nulls_last() chinook_Invoice_order_(orm_order_of(7, ORM_ORDER_NULLS_LAST))
#define chinook_Invoice_billing_postal_code_desc_nulls_first() chinook_Invoice_order_(orm_order_of(7, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define chinook_Invoice_billing_postal_code_set(v) chinook_Invoice_set_(orm_set_value(ORM_SET_VALUE, 7, orm_value_text(v)))
#define chinook_Invoice_billing_postal_code_set_null() chinook_Invoice_set_(orm_set_value(ORM_SET_VALUE, 7, orm_value_null()))
#define chinook_Invoice_billing_postal_code_set_if(filter, a, b) chinook_Invoice_set_(orm_set_if(7, (filter).chinook_Invoice_, orm_value_text(a), orm_value_text(b)))
#define chinook_Invoice_billing_postal_code_set_field(f) chinook_Invoice_set_(orm_set_field(7, chinook_Invoice_fields_3_column_(f)))
#define chinook_Invoice_total_eq(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_EQ, 8, orm_value_decimal(v)))
#define chinook_Invoice_total_ne(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_NE, 8, orm_value_decimal(v)))
#define chinook_Invoice_total_lt(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LT, 8, orm_value_decimal(v)))
#define chinook_Invoice_total_le(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_LE, 8, orm_value_decimal(v)))
#define chinook_Invoice_total_gt(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GT, 8, orm_value_decimal(v)))
#define chinook_Invoice_total_ge(v) ORM_FILTER(chinook_Invoice, orm_filter_value(ORM_OP_GE, 8, orm_value_decimal(v)))
#define chinook_Invoice_total_between(a, b) ORM_FILTER(chinook_Invoice, orm_filter_between(8, orm_value_decimal(a), orm_value_decimal(b)))
#define chinook_Invoice_total_in(values, count) ORM_FILTER(chinook_Invoice, orm_filter_in(ORM_OP_IN, 8, orm_items_decimal(values, count)))
#define chinook_Invoice_total_not_in(values, count) ORM_FILTER(chinook_Invoice, orm_filter_in(ORM_OP_NOT_IN, 8, orm_items_decimal(values, count)))
#define chinook_Invoice_total_asc() chinook_Invoice_order_(orm_order_of(8, 0))
#define chinook_Invoice_total_desc() chinook_Invoice_order_(orm_order_of(8, ORM_ORDER_DESC))
#define chinook_Invoice_total_set(v) chinook_Invoice_set_(orm_set_value(ORM_SET_VALUE, 8, orm_value_decimal(v)))
#define chinook_Invoice_total_set_if(filter, a, b) chinook_Invoice_set_(orm_set_if(8, (filter).chinook_Invoice_, orm_value_decimal(a), orm_value_decimal(b)))
#define chinook_Invoice_total_add(v) chinook_Invoice_set_(orm_set_value(ORM_SET_ADD, 8, orm_value_decimal(v)))
#define chinook_Invoice_total_sum(db, where, out) orm_aggregate_decimal(db, orm_aggregate_of(&chinook_Invoice_model_, ORM_SUM, 8, (where).chinook_Invoice_), out)
#define chinook_Invoice_total_avg(db, where, out) orm_aggregate_float(db, orm_aggregate_of(&chinook_Invoice_model_, ORM_AVG, 8, (where).chinook_Invoice_), out)
#define chinook_Invoice_total_min(db, where, out) orm_aggregate_decimal(db, orm_aggregate_of(&chinook_Invoice_model_, ORM_MIN, 8, (where).chinook_Invoice_), out)
#define chinook_Invoice_total_max(db, where, out) orm_aggregate_decimal(db, orm_aggregate_of(&chinook_Invoice_model_, ORM_MAX, 8, (where).chinook_Invoice_), out)
#define chinook_Invoice_customer_edge() orm_edge_of(&chinook_Invoice_model_, 0)
#define chinook_Invoice_customer_is(filter) ORM_FILTER(chinook_Invoice, orm_filter_through(ORM_OP_IS, 0, (filter).chinook_Customer_))
#define chinook_Invoice_customer_by(order) chinook_Invoice_order_(orm_order_through(0, chinook_Customer_order_of_(order)))
#define chinook_Invoice_lines_edge() orm_edge_of(&chinook_Invoice_model_, 1)
#define chinook_Invoice_lines_any(filter) ORM_FILTER(chinook_Invoice, orm_filter_through(ORM_OP_ANY, 1, (filter).chinook_InvoiceLine_))
#define chinook_Invoice_lines_none(filter) ORM_FILTER(chinook_Invoice, orm_filter_through(ORM_OP_NONE, 1, (filter).chinook_InvoiceLine_))
#define chinook_Invoice_lines_every(filter) ORM_FILTER(chinook_Invoice, orm_filter_through(ORM_OP_EVERY, 1, (filter).chinook_InvoiceLine_))
#define chinook_Invoice_lines_count_eq(n) ORM_FILTER(chinook_Invoice, orm_filter_count(ORM_OP_EQ, 1, +(n)))
#define chinook_Invoice_lines_count_ne(n) ORM_FILTER(chinook_Invoice, orm_filter_count(ORM_OP_NE, 1, +(n)))
#define chinook_Invoice_lines_count_lt(n) ORM_FILTER(chinook_Invoice, orm_filter_count(ORM_OP_LT, 1, +(n)))
#define chinook_Invoice_lines_count_le(n) ORM_FILTER(chinook_Invoice, orm_filter_count(ORM_OP_LE, 1, +(n)))
#define chinook_Invoice_lines_count_gt(n) ORM_FILTER(chinook_Invoice, orm_filter_count(ORM_OP_GT, 1, +(n)))
#define chinook_Invoice_lines_count_ge(n) ORM_FILTER(chinook_Invoice, orm_filter_count(ORM_OP_GE, 1, +(n)))
#define chinook_Invoice_lines_count_asc() chinook_Invoice_order_(orm_order_of(1, ORM_ORDER_COUNT))
#define chinook_Invoice_lines_count_desc() chinook_Invoice_order_(orm_order_of(1, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- InvoiceLine ---- */

struct chinook_InvoiceLine {
    orm_row orm_;
    chinook_InvoiceLine_id id;
    chinook_Invoice_id invoice_id;
    chinook_Track_id track_id;
    orm_decimal unit_price;
    int64_t quantity;
    struct chinook_Invoice *invoice;
    struct chinook_Track *track;
};

chinook_InvoiceLine chinook_InvoiceLine_defaults(void);
chinook_InvoiceLine_id chinook_InvoiceLine_key(const chinook_InvoiceLine *row);
ORM_MUST_USE orm_status chinook_InvoiceLine_validate(const chinook_InvoiceLine *row,
    orm_error *error);
ORM_MUST_USE orm_status chinook_InvoiceLine_insert(orm_db *db, chinook_InvoiceLine *row);
ORM_MUST_USE orm_status chinook_InvoiceLine_insert_many(orm_db *db, chinook_InvoiceLine *rows,
    size_t count);
ORM_MUST_USE orm_status chinook_InvoiceLine_update(orm_db *db, chinook_InvoiceLine *row);
ORM_MUST_USE orm_status chinook_InvoiceLine_save(orm_db *db, chinook_InvoiceLine *row);
ORM_MUST_USE orm_status chinook_InvoiceLine_delete(orm_db *db, chinook_InvoiceLine_id key);
ORM_MUST_USE orm_status chinook_InvoiceLine_get(orm_db *db, orm_scope *scope,
    chinook_InvoiceLine_id key, chinook_InvoiceLine **out);
ORM_MUST_USE orm_status chinook_InvoiceLine_get_many(orm_db *db, orm_scope *scope,
    const chinook_InvoiceLine_id *keys, size_t count, chinook_InvoiceLine_list *out);
ORM_MUST_USE orm_status chinook_InvoiceLine_all(orm_db *db, orm_scope *scope,
    chinook_InvoiceLine_list *out);
ORM_MUST_USE orm_status chinook_InvoiceLine_refresh(orm_db *db, chinook_InvoiceLine *row);

ORM_MUST_USE orm_status chinook_InvoiceLine_invoice_load(orm_db *db, chinook_InvoiceLine *row);
bool chinook_InvoiceLine_invoice_loaded(const chinook_InvoiceLine *row);
void chinook_InvoiceLine_invoice_unload(chinook_InvoiceLine *row);

ORM_MUST_USE orm_status chinook_InvoiceLine_track_load(orm_db *db, chinook_InvoiceLine *row);
bool chinook_InvoiceLine_track_loaded(const chinook_InvoiceLine *row);
void chinook_InvoiceLine_track_unload(chinook_InvoiceLine *row);

struct chinook_InvoiceLine_query {
    uint32_t magic_;
    chinook_InvoiceLine_filter where;
    chinook_InvoiceLine_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const chinook_InvoiceLine *after;
    chinook_Invoice_ref join_invoice, prefetch_invoice;
    chinook_Track_ref join_track, prefetch_track;
};
#define chinook_InvoiceLine_query(...) \
    chinook_InvoiceLine_ref_of(&(const struct chinook_InvoiceLine_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct chinook_InvoiceLine_query *chinook_InvoiceLine_query_new(orm_scope *scope);
ORM_MUST_USE orm_status chinook_InvoiceLine_select(orm_db *db, orm_scope *scope,
    chinook_InvoiceLine_ref query, chinook_InvoiceLine_list *out);
ORM_MUST_USE orm_status chinook_InvoiceLine_first(orm_db *db, orm_scope *scope,
    chinook_InvoiceLine_ref query, chinook_InvoiceLine **out);
ORM_MUST_USE orm_status chinook_InvoiceLine_one(orm_db *db, orm_scope *scope,
    chinook_InvoiceLine_ref query, chinook_InvoiceLine **out);
ORM_MUST_USE orm_status chinook_InvoiceLine_count(orm_db *db, chinook_InvoiceLine_filter where,
    int64_t *out);
ORM_MUST_USE orm_status chinook_InvoiceLine_exists(orm_db *db, chinook_InvoiceLine_filter where,
    bool *out);
ORM_MUST_USE orm_status chinook_InvoiceLine_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, chinook_InvoiceLine_list *out);
ORM_MUST_USE orm_status chinook_InvoiceLine_explain(orm_db *db, orm_scope *scope,
    chinook_InvoiceLine_ref query, const char **out);
ORM_MUST_USE orm_status chinook_InvoiceLine_each_open(orm_db *db, chinook_InvoiceLine_ref query,
    chinook_InvoiceLine_each *each);
ORM_MUST_USE orm_status chinook_InvoiceLine_each_next(chinook_InvoiceLine_each *each,
    chinook_InvoiceLine **out);
void chinook_InvoiceLine_each_close(chinook_InvoiceLine_each *each);
ORM_MUST_USE orm_status chinook_InvoiceLine_prefetch(orm_db *db,
    const chinook_InvoiceLine_list *list, chinook_InvoiceLine_ref query);
ORM_MUST_USE orm_status chinook_InvoiceLine_prefetch_row(orm_db *db, chinook_InvoiceLine *row,
    chinook_InvoiceLine_ref query);
ORM_MUST_USE orm_status chinook_InvoiceLine_load_graph(orm_db *db,
    const chinook_InvoiceLine_list *list, int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status chinook_InvoiceLine_update_where(orm_db *db,
    chinook_InvoiceLine_filter where, const chinook_InvoiceLine_set *sets, size_t n,
    int64_t *changed);
ORM_MUST_USE orm_status chinook_InvoiceLine_delete_where(orm_db *db,
    chinook_InvoiceLine_filter where, int64_t *deleted);

#define chinook_InvoiceLine_and(a, b) ORM_FILTER(chinook_InvoiceLine, orm_filter_both(ORM_OP_AND, (a).chinook_InvoiceLine_, (b).chinook_InvoiceLine_))
#define chinook_InvoiceLine_or(a, b) ORM_FILTER(chinook_InvoiceLine, orm_filter_both(ORM_OP_OR, (a).chinook_InvoiceLine_, (b).chinook_InvoiceLine_))
#define chinook_InvoiceLine_not(a) ORM_FILTER(chinook_InvoiceLine, orm_filter_not((a).chinook_InvoiceLine_))
#define chinook_InvoiceLine_all_of(filters, count) ORM_FILTER(chinook_InvoiceLine, orm_filter_list(ORM_OP_ALL_OF, chinook_InvoiceLine_filters_(filters), count))
#define chinook_InvoiceLine_any_of(filters, count) ORM_FILTER(chinook_InvoiceLine, orm_filter_list(ORM_OP_ANY_OF, chinook_InvoiceLine_filters_(filters), count))
#define chinook_InvoiceLine_everything() ORM_FILTER(chinook_InvoiceLine, orm_filter_everything())
#define chinook_InvoiceLine_id_eq(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_EQ, 0, chinook_InvoiceLine_id_value_(v)))
#define chinook_InvoiceLine_id_ne(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_NE, 0, chinook_InvoiceLine_id_value_(v)))
#define chinook_InvoiceLine_id_lt(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_LT, 0, chinook_InvoiceLine_id_value_(v)))
#define chinook_InvoiceLine_id_le(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_LE, 0, chinook_InvoiceLine_id_value_(v)))
#define chinook_InvoiceLine_id_gt(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_GT, 0, chinook_InvoiceLine_id_value_(v)))
#define chinook_InvoiceLine_id_ge(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_GE, 0, chinook_InvoiceLine_id_value_(v)))
#define chinook_InvoiceLine_id_between(a, b) ORM_FILTER(chinook_InvoiceLine, orm_filter_between(0, chinook_InvoiceLine_id_value_(a), chinook_InvoiceLine_id_value_(b)))
#define chinook_InvoiceLine_id_in(values, count) ORM_FILTER(chinook_InvoiceLine, orm_filter_in(ORM_OP_IN, 0, chinook_InvoiceLine_id_items_(values, count)))
#define chinook_InvoiceLine_id_not_in(values, count) ORM_FILTER(chinook_InvoiceLine, orm_filter_in(ORM_OP_NOT_IN, 0, chinook_InvoiceLine_id_items_(values, count)))
#define chinook_InvoiceLine_id_asc() chinook_InvoiceLine_order_(orm_order_of(0, 0))
#define chinook_InvoiceLine_id_desc() chinook_InvoiceLine_order_(orm_order_of(0, ORM_ORDER_DESC))
#define chinook_InvoiceLine_invoice_id_eq(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_EQ, 1, chinook_Invoice_id_value_(v)))
#define chinook_InvoiceLine_invoice_id_ne(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_NE, 1, chinook_Invoice_id_value_(v)))
#define chinook_InvoiceLine_invoice_id_in(values, count) ORM_FILTER(chinook_InvoiceLine, orm_filter_in(ORM_OP_IN, 1, chinook_Invoice_id_items_(values, count)))
#define chinook_InvoiceLine_invoice_id_not_in(values, count) ORM_FILTER(chinook_InvoiceLine, orm_filter_in(ORM_OP_NOT_IN, 1, chinook_Invoice_id_items_(values, count)))
#define chinook_InvoiceLine_invoice_id_asc() chinook_InvoiceLine_order_(orm_order_of(1, 0))
#define chinook_InvoiceLine_invoice_id_desc() chinook_InvoiceLine_order_(orm_order_of(1, ORM_ORDER_DESC))
#define chinook_InvoiceLine_invoice_id_set(v) chinook_InvoiceLine_set_(orm_set_value(ORM_SET_VALUE, 1, chinook_Invoice_id_value_(v)))
#define chinook_InvoiceLine_invoice_id_set_if(filter, a, b) chinook_InvoiceLine_set_(orm_set_if(1, (filter).chinook_InvoiceLine_, chinook_Invoice_id_value_(a), chinook_Invoice_id_value_(b)))
#define chinook_InvoiceLine_track_id_eq(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_EQ, 2, chinook_Track_id_value_(v)))
#define chinook_InvoiceLine_track_id_ne(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_NE, 2, chinook_Track_id_value_(v)))
#define chinook_InvoiceLine_track_id_in(values, count) ORM_FILTER(chinook_InvoiceLine, orm_filter_in(ORM_OP_IN, 2, chinook_Track_id_items_(values, count)))
#define chinook_InvoiceLine_track_id_not_in(values, count) ORM_FILTER(chinook_InvoiceLine, orm_filter_in(ORM_OP_NOT_IN, 2, chinook_Track_id_items_(values, count)))
#define chinook_InvoiceLine_track_id_asc() chinook_InvoiceLine_order_(orm_order_of(2, 0))
#define chinook_InvoiceLine_track_id_desc() chinook_InvoiceLine_order_(orm_order_of(2, ORM_ORDER_DESC))
#define chinook_InvoiceLine_track_id_set(v) chinook_InvoiceLine_set_(orm_set_value(ORM_SET_VALUE, 2, chinook_Track_id_value_(v)))
#define chinook_InvoiceLine_track_id_set_if(filter, a, b) chinook_InvoiceLine_set_(orm_set_if(2, (filter).chinook_InvoiceLine_, chinook_Track_id_value_(a), chinook_Track_id_value_(b)))
#define chinook_InvoiceLine_unit_price_eq(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_EQ, 3, orm_value_decimal(v)))
#define chinook_InvoiceLine_unit_price_ne(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_NE, 3, orm_value_decimal(v)))
#define chinook_InvoiceLine_unit_price_lt(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_LT, 3, orm_value_decimal(v)))
#define chinook_InvoiceLine_unit_price_le(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_LE, 3, orm_value_decimal(v)))
#define chinook_InvoiceLine_unit_price_gt(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_GT, 3, orm_value_decimal(v)))
#define chinook_InvoiceLine_unit_price_ge(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_GE, 3, orm_value_decimal(v)))
#define chinook_InvoiceLine_unit_price_between(a, b) ORM_FILTER(chinook_InvoiceLine, orm_filter_between(3, orm_value_decimal(a), orm_value_decimal(b)))
#define chinook_InvoiceLine_unit_price_in(values, count) ORM_FILTER(chinook_InvoiceLine, orm_filter_in(ORM_OP_IN, 3, orm_items_decimal(values, count)))
#define chinook_InvoiceLine_unit_price_not_in(values, count) ORM_FILTER(chinook_InvoiceLine, orm_filter_in(ORM_OP_NOT_IN, 3, orm_items_decimal(values, count)))
#define chinook_InvoiceLine_unit_price_asc() chinook_InvoiceLine_order_(orm_order_of(3, 0))
#define chinook_InvoiceLine_unit_price_desc() chinook_InvoiceLine_order_(orm_order_of(3, ORM_ORDER_DESC))
#define chinook_InvoiceLine_unit_price_set(v) chinook_InvoiceLine_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_decimal(v)))
#define chinook_InvoiceLine_unit_price_set_if(filter, a, b) chinook_InvoiceLine_set_(orm_set_if(3, (filter).chinook_InvoiceLine_, orm_value_decimal(a), orm_value_decimal(b)))
#define chinook_InvoiceLine_unit_price_add(v) chinook_InvoiceLine_set_(orm_set_value(ORM_SET_ADD, 3, orm_value_decimal(v)))
#define chinook_InvoiceLine_unit_price_sum(db, where, out) orm_aggregate_decimal(db, orm_aggregate_of(&chinook_InvoiceLine_model_, ORM_SUM, 3, (where).chinook_InvoiceLine_), out)
#define chinook_InvoiceLine_unit_price_avg(db, where, out) orm_aggregate_float(db, orm_aggregate_of(&chinook_InvoiceLine_model_, ORM_AVG, 3, (where).chinook_InvoiceLine_), out)
#define chinook_InvoiceLine_unit_price_min(db, where, out) orm_aggregate_decimal(db, orm_aggregate_of(&chinook_InvoiceLine_model_, ORM_MIN, 3, (where).chinook_InvoiceLine_), out)
#define chinook_InvoiceLine_unit_price_max(db, where, out) orm_aggregate_decimal(db, orm_aggregate_of(&chinook_InvoiceLine_model_, ORM_MAX, 3, (where).chinook_InvoiceLine_), out)
#define chinook_InvoiceLine_quantity_eq(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_EQ, 4, orm_value_int(+(v))))
#define chinook_InvoiceLine_quantity_ne(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_NE, 4, orm_value_int(+(v))))
#define chinook_InvoiceLine_quantity_lt(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_LT, 4, orm_value_int(+(v))))
#define chinook_InvoiceLine_quantity_le(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_LE, 4, orm_value_int(+(v))))
#define chinook_InvoiceLine_quantity_gt(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_GT, 4, orm_value_int(+(v))))
#define chinook_InvoiceLine_quantity_ge(v) ORM_FILTER(chinook_InvoiceLine, orm_filter_value(ORM_OP_GE, 4, orm_value_int(+(v))))
#define chinook_InvoiceLine_quantity_between(a, b) ORM_FILTER(chinook_InvoiceLine, orm_filter_between(4, orm_value_int(+(a)), orm_value_int(+(b))))
#define chinook_InvoiceLine_quantity_in(values, count) ORM_FILTER(chinook_InvoiceLine, orm_filter_in(ORM_OP_IN, 4, orm_items_int64(values, count)))
#define chinook_InvoiceLine_quantity_not_in(values, count) ORM_FILTER(chinook_InvoiceLine, orm_filter_in(ORM_OP_NOT_IN, 4, orm_items_int64(values, count)))
#define chinook_InvoiceLine_quantity_asc() chinook_InvoiceLine_order_(orm_order_of(4, 0))
#define chinook_InvoiceLine_quantity_desc() chinook_InvoiceLine_order_(orm_order_of(4, ORM_ORDER_DESC))
#define chinook_InvoiceLine_quantity_set(v) chinook_InvoiceLine_set_(orm_set_value(ORM_SET_VALUE, 4, orm_value_int(+(v))))
#define chinook_InvoiceLine_quantity_set_if(filter, a, b) chinook_InvoiceLine_set_(orm_set_if(4, (filter).chinook_InvoiceLine_, orm_value_int(+(a)), orm_value_int(+(b))))
#define chinook_InvoiceLine_quantity_add(v) chinook_InvoiceLine_set_(orm_set_value(ORM_SET_ADD, 4, orm_value_int(+(v))))
#define chinook_InvoiceLine_quantity_sum(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&chinook_InvoiceLine_model_, ORM_SUM, 4, (where).chinook_InvoiceLine_), out)
#define chinook_InvoiceLine_quantity_avg(db, where, out) orm_aggregate_float(db, orm_aggregate_of(&chinook_InvoiceLine_model_, ORM_AVG, 4, (where).chinook_InvoiceLine_), out)
#define chinook_InvoiceLine_quantity_min(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&chinook_InvoiceLine_model_, ORM_MIN, 4, (where).chinook_InvoiceLine_), out)
#define chinook_InvoiceLine_quantity_max(db, where, out) orm_aggregate_int64(db, orm_aggregate_of(&chinook_InvoiceLine_model_, ORM_MAX, 4, (where).chinook_InvoiceLine_), out)
#define chinook_InvoiceLine_invoice_edge() orm_edge_of(&chinook_InvoiceLine_model_, 0)
#define chinook_InvoiceLine_invoice_is(filter) ORM_FILTER(chinook_InvoiceLine, orm_filter_through(ORM_OP_IS, 0, (filter).chinook_Invoice_))
#define chinook_InvoiceLine_invoice_by(order) chinook_InvoiceLine_order_(orm_order_through(0, chinook_Invoice_order_of_(order)))
#define chinook_InvoiceLine_track_edge() orm_edge_of(&chinook_InvoiceLine_model_, 1)
#define chinook_InvoiceLine_track_is(filter) ORM_FILTER(chinook_InvoiceLine, orm_filter_through(ORM_OP_IS, 1, (filter).chinook_Track_))
#define chinook_InvoiceLine_track_by(order) chinook_InvoiceLine_order_(orm_order_through(1, chinook_Track_order_of_(order)))

/* ---- the schema ---- */

/* Opens a database (see orm_open) and attaches the schema. */
ORM_MUST_USE orm_status chinook_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error);

/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */
ORM_MUST_USE orm_status chinook_attach(orm_db *db);

/* Creates all tables, indexes and views in an empty database. OK and no change if all tables and
 * views are there; SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, IO, NOMEM,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status chinook_create_tables(orm_db *db);

/* Compares the database with the schema: tables, columns with affinity, NOT NULL, key and default,
 * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: *out lists them, in
 * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status chinook_check_schema(orm_db *db, orm_scope *scope,
    orm_difference_list *out);

/* Reads every row, and looks for values that can't be read or break a rule of their field, and for
 * references to rows that are not there. OK: there are none; BAD_VALUE: *out lists them, limit at most
 * (0: all), in the scope (out may be NULL). Also SCHEMA, BUSY, IO, CORRUPT, NOMEM, INTERRUPTED,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status chinook_check_data(orm_db *db, orm_scope *scope, size_t limit,
    orm_problem_list *out);

#ifdef __cplusplus
}
#endif

#endif

/* books.h - made by ormgen 0.1.0 from books.yaml. Do not edit: change the schema.
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
#ifndef BOOKS_H
#define BOOKS_H

#include <orm.h>

#if ORM_VERSION_NUMBER < 100
#error "orm.h is older than the ormgen that wrote this file: use the same version of both"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct books_Author books_Author;
typedef struct books_Book books_Book;

typedef struct books_Author_list {
    books_Author **items;
    size_t count;
} books_Author_list;

typedef struct books_Book_list {
    books_Book **items;
    size_t count;
} books_Book_list;

typedef struct books_Author_id {
    int64_t value;
} books_Author_id;
ORM_OPTIONAL(books_Author_id, books_Author_id)
ORM_KEY_VALUES(books_Author_id, int)
static inline books_Author_id books_Author_id_of(int64_t value)
{
    books_Author_id id = {value};
    return id;
}

typedef struct books_Book_id {
    int64_t value;
} books_Book_id;
ORM_OPTIONAL(books_Book_id, books_Book_id)
ORM_KEY_VALUES(books_Book_id, int)
static inline books_Book_id books_Book_id_of(int64_t value)
{
    books_Book_id id = {value};
    return id;
}

ORM_QUERY_TYPES(books_Author)
ORM_QUERY_TYPES(books_Book)

/* ---- Author ---- */

struct books_Author {
    orm_row orm_;
    books_Author_id id;
    const char *name;
};

books_Author books_Author_defaults(void);
books_Author_id books_Author_key(const books_Author *row);
ORM_MUST_USE orm_status books_Author_validate(const books_Author *row, orm_error *error);
ORM_MUST_USE orm_status books_Author_insert(orm_db *db, books_Author *row);
ORM_MUST_USE orm_status books_Author_insert_many(orm_db *db, books_Author *rows, size_t count);
ORM_MUST_USE orm_status books_Author_update(orm_db *db, books_Author *row);
ORM_MUST_USE orm_status books_Author_save(orm_db *db, books_Author *row);
ORM_MUST_USE orm_status books_Author_delete(orm_db *db, books_Author_id key);
ORM_MUST_USE orm_status books_Author_get(orm_db *db, orm_scope *scope, books_Author_id key,
    books_Author **out);
ORM_MUST_USE orm_status books_Author_get_by_name(orm_db *db, orm_scope *scope, const char *name,
    books_Author **out);
ORM_MUST_USE orm_status books_Author_get_many(orm_db *db, orm_scope *scope,
    const books_Author_id *keys, size_t count, books_Author_list *out);
ORM_MUST_USE orm_status books_Author_all(orm_db *db, orm_scope *scope, books_Author_list *out);
ORM_MUST_USE orm_status books_Author_refresh(orm_db *db, books_Author *row);

const books_Book_list *books_Author_books(const books_Author *row);
ORM_MUST_USE orm_status books_Author_books_load(orm_db *db, books_Author *row,
    books_Book_list *out);
const books_Book_list *books_Author_books_matching(const books_Author *row);
int64_t books_Author_books_count(const books_Author *row);
bool books_Author_books_loaded(const books_Author *row);
void books_Author_books_unload(books_Author *row);

const books_Book_list *books_Author_read(const books_Author *row);
ORM_MUST_USE orm_status books_Author_read_load(orm_db *db, books_Author *row, books_Book_list *out);
const books_Book_list *books_Author_read_matching(const books_Author *row);
int64_t books_Author_read_count(const books_Author *row);
bool books_Author_read_loaded(const books_Author *row);
void books_Author_read_unload(books_Author *row);
ORM_MUST_USE orm_status books_Author_read_add(orm_db *db, books_Author_id key,
    const books_Book_id *keys, size_t count, int64_t *changed);
ORM_LINK(books_Author_read_link, books_Author_id, books_Book_id)
ORM_MUST_USE orm_status books_Author_read_add_many(orm_db *db, const books_Author_read_link *links,
    size_t count, int64_t *changed);
ORM_MUST_USE orm_status books_Author_read_set(orm_db *db, books_Author_id key,
    const books_Book_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status books_Author_read_remove(orm_db *db, books_Author_id key,
    const books_Book_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status books_Author_read_clear(orm_db *db, books_Author_id key, int64_t *changed);
ORM_MUST_USE orm_status books_Author_read_has(orm_db *db, books_Author_id key, books_Book_id other,
    bool *out);

struct books_Author_query {
    uint32_t magic_;
    books_Author_filter where;
    books_Author_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const books_Author *after;
    books_Book_ref prefetch_books;
    bool count_books;
    books_Book_ref prefetch_read;
    bool count_read;
};
#define books_Author_query(...) \
    books_Author_ref_of(&(const struct books_Author_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct books_Author_query *books_Author_query_new(orm_scope *scope);
ORM_MUST_USE orm_status books_Author_select(orm_db *db, orm_scope *scope, books_Author_ref query,
    books_Author_list *out);
ORM_MUST_USE orm_status books_Author_first(orm_db *db, orm_scope *scope, books_Author_ref query,
    books_Author **out);
ORM_MUST_USE orm_status books_Author_one(orm_db *db, orm_scope *scope, books_Author_ref query,
    books_Author **out);
ORM_MUST_USE orm_status books_Author_count(orm_db *db, books_Author_filter where, int64_t *out);
ORM_MUST_USE orm_status books_Author_exists(orm_db *db, books_Author_filter where, bool *out);
ORM_MUST_USE orm_status books_Author_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, books_Author_list *out);
ORM_MUST_USE orm_status books_Author_explain(orm_db *db, orm_scope *scope, books_Author_ref query,
    const char **out);
ORM_MUST_USE orm_status books_Author_each_open(orm_db *db, books_Author_ref query,
    books_Author_each *each);
ORM_MUST_USE orm_status books_Author_each_next(books_Author_each *each, books_Author **out);
void books_Author_each_close(books_Author_each *each);
ORM_MUST_USE orm_status books_Author_prefetch(orm_db *db, const books_Author_list *list,
    books_Author_ref query);
ORM_MUST_USE orm_status books_Author_prefetch_row(orm_db *db, books_Author *row,
    books_Author_ref query);
ORM_MUST_USE orm_status books_Author_load_graph(orm_db *db, const books_Author_list *list,
    int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status books_Author_update_where(orm_db *db, books_Author_filter where,
    const books_Author_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status books_Author_delete_where(orm_db *db, books_Author_filter where,
    int64_t *deleted);

#define books_Author_and(a, b) ORM_FILTER(books_Author, orm_filter_both(ORM_OP_AND, (a).books_Author_, (b).books_Author_))
#define books_Author_or(a, b) ORM_FILTER(books_Author, orm_filter_both(ORM_OP_OR, (a).books_Author_, (b).books_Author_))
#define books_Author_not(a) ORM_FILTER(books_Author, orm_filter_not((a).books_Author_))
#define books_Author_all_of(filters, count) ORM_FILTER(books_Author, orm_filter_list(ORM_OP_ALL_OF, books_Author_filters_(filters), count))
#define books_Author_any_of(filters, count) ORM_FILTER(books_Author, orm_filter_list(ORM_OP_ANY_OF, books_Author_filters_(filters), count))
#define books_Author_everything() ORM_FILTER(books_Author, orm_filter_everything())
#define books_Author_id_eq(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_EQ, 0, books_Author_id_value_(v)))
#define books_Author_id_ne(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_NE, 0, books_Author_id_value_(v)))
#define books_Author_id_lt(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_LT, 0, books_Author_id_value_(v)))
#define books_Author_id_le(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_LE, 0, books_Author_id_value_(v)))
#define books_Author_id_gt(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_GT, 0, books_Author_id_value_(v)))
#define books_Author_id_ge(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_GE, 0, books_Author_id_value_(v)))
#define books_Author_id_between(a, b) ORM_FILTER(books_Author, orm_filter_between(0, books_Author_id_value_(a), books_Author_id_value_(b)))
#define books_Author_id_in(values, count) ORM_FILTER(books_Author, orm_filter_in(ORM_OP_IN, 0, books_Author_id_items_(values, count)))
#define books_Author_id_not_in(values, count) ORM_FILTER(books_Author, orm_filter_in(ORM_OP_NOT_IN, 0, books_Author_id_items_(values, count)))
#define books_Author_id_asc() books_Author_order_(orm_order_of(0, 0))
#define books_Author_id_desc() books_Author_order_(orm_order_of(0, ORM_ORDER_DESC))
#define books_Author_name_eq(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define books_Author_name_ne(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define books_Author_name_lt(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define books_Author_name_le(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define books_Author_name_gt(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define books_Author_name_ge(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define books_Author_name_between(a, b) ORM_FILTER(books_Author, orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define books_Author_name_in(values, count) ORM_FILTER(books_Author, orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define books_Author_name_not_in(values, count) ORM_FILTER(books_Author, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define books_Author_name_contains(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define books_Author_name_startswith(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define books_Author_name_endswith(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define books_Author_name_icontains(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define books_Author_name_istartswith(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define books_Author_name_iendswith(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define books_Author_name_iexact(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define books_Author_name_like(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define books_Author_name_glob(v) ORM_FILTER(books_Author, orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define books_Author_name_asc() books_Author_order_(orm_order_of(1, 0))
#define books_Author_name_desc() books_Author_order_(orm_order_of(1, ORM_ORDER_DESC))
#define books_Author_name_set(v) books_Author_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_text(v)))
#define books_Author_name_set_if(filter, a, b) books_Author_set_(orm_set_if(1, (filter).books_Author_, orm_value_text(a), orm_value_text(b)))
#define books_Author_books_edge() orm_edge_of(&books_Author_model_, 0)
#define books_Author_books_any(filter) ORM_FILTER(books_Author, orm_filter_through(ORM_OP_ANY, 0, (filter).books_Book_))
#define books_Author_books_none(filter) ORM_FILTER(books_Author, orm_filter_through(ORM_OP_NONE, 0, (filter).books_Book_))
#define books_Author_books_every(filter) ORM_FILTER(books_Author, orm_filter_through(ORM_OP_EVERY, 0, (filter).books_Book_))
#define books_Author_books_count_eq(n) ORM_FILTER(books_Author, orm_filter_count(ORM_OP_EQ, 0, +(n)))
#define books_Author_books_count_ne(n) ORM_FILTER(books_Author, orm_filter_count(ORM_OP_NE, 0, +(n)))
#define books_Author_books_count_lt(n) ORM_FILTER(books_Author, orm_filter_count(ORM_OP_LT, 0, +(n)))
#define books_Author_books_count_le(n) ORM_FILTER(books_Author, orm_filter_count(ORM_OP_LE, 0, +(n)))
#define books_Author_books_count_gt(n) ORM_FILTER(books_Author, orm_filter_count(ORM_OP_GT, 0, +(n)))
#define books_Author_books_count_ge(n) ORM_FILTER(books_Author, orm_filter_count(ORM_OP_GE, 0, +(n)))
#define books_Author_books_count_asc() books_Author_order_(orm_order_of(0, ORM_ORDER_COUNT))
#define books_Author_books_count_desc() books_Author_order_(orm_order_of(0, ORM_ORDER_COUNT | ORM_ORDER_DESC))
#define books_Author_read_edge() orm_edge_of(&books_Author_model_, 1)
#define books_Author_read_any(filter) ORM_FILTER(books_Author, orm_filter_through(ORM_OP_ANY, 1, (filter).books_Book_))
#define books_Author_read_none(filter) ORM_FILTER(books_Author, orm_filter_through(ORM_OP_NONE, 1, (filter).books_Book_))
#define books_Author_read_every(filter) ORM_FILTER(books_Author, orm_filter_through(ORM_OP_EVERY, 1, (filter).books_Book_))
#define books_Author_read_count_eq(n) ORM_FILTER(books_Author, orm_filter_count(ORM_OP_EQ, 1, +(n)))
#define books_Author_read_count_ne(n) ORM_FILTER(books_Author, orm_filter_count(ORM_OP_NE, 1, +(n)))
#define books_Author_read_count_lt(n) ORM_FILTER(books_Author, orm_filter_count(ORM_OP_LT, 1, +(n)))
#define books_Author_read_count_le(n) ORM_FILTER(books_Author, orm_filter_count(ORM_OP_LE, 1, +(n)))
#define books_Author_read_count_gt(n) ORM_FILTER(books_Author, orm_filter_count(ORM_OP_GT, 1, +(n)))
#define books_Author_read_count_ge(n) ORM_FILTER(books_Author, orm_filter_count(ORM_OP_GE, 1, +(n)))
#define books_Author_read_count_asc() books_Author_order_(orm_order_of(1, ORM_ORDER_COUNT))
#define books_Author_read_count_desc() books_Author_order_(orm_order_of(1, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- Book ---- */

/* What an author wrote. */
struct books_Book {
    orm_row orm_;
    books_Book_id id;
    /* Who is to be paid. */
    books_Author_id author_id;
    struct books_Author *author;
};

books_Book books_Book_defaults(void);
books_Book_id books_Book_key(const books_Book *row);
ORM_MUST_USE orm_status books_Book_validate(const books_Book *row, orm_error *error);
ORM_MUST_USE orm_status books_Book_insert(orm_db *db, books_Book *row);
ORM_MUST_USE orm_status books_Book_insert_many(orm_db *db, books_Book *rows, size_t count);
ORM_MUST_USE orm_status books_Book_update(orm_db *db, books_Book *row);
ORM_MUST_USE orm_status books_Book_save(orm_db *db, books_Book *row);
ORM_MUST_USE orm_status books_Book_delete(orm_db *db, books_Book_id key);
ORM_MUST_USE orm_status books_Book_get(orm_db *db, orm_scope *scope, books_Book_id key,
    books_Book **out);
ORM_MUST_USE orm_status books_Book_get_many(orm_db *db, orm_scope *scope,
    const books_Book_id *keys, size_t count, books_Book_list *out);
ORM_MUST_USE orm_status books_Book_all(orm_db *db, orm_scope *scope, books_Book_list *out);
ORM_MUST_USE orm_status books_Book_refresh(orm_db *db, books_Book *row);

ORM_MUST_USE orm_status books_Book_author_load(orm_db *db, books_Book *row);
bool books_Book_author_loaded(const books_Book *row);
void books_Book_author_unload(books_Book *row);

/* Who knows it. */
const books_Author_list *books_Book_readers(const books_Book *row);
ORM_MUST_USE orm_status books_Book_readers_load(orm_db *db, books_Book *row,
    books_Author_list *out);
const books_Author_list *books_Book_readers_matching(const books_Book *row);
int64_t books_Book_readers_count(const books_Book *row);
bool books_Book_readers_loaded(const books_Book *row);
void books_Book_readers_unload(books_Book *row);
ORM_MUST_USE orm_status books_Book_readers_add(orm_db *db, books_Book_id key,
    const books_Author_id *keys, size_t count, int64_t *changed);
ORM_LINK(books_Book_readers_link, books_Book_id, books_Author_id)
ORM_MUST_USE orm_status books_Book_readers_add_many(orm_db *db,
    const books_Book_readers_link *links, size_t count, int64_t *changed);
ORM_MUST_USE orm_status books_Book_readers_set(orm_db *db, books_Book_id key,
    const books_Author_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status books_Book_readers_remove(orm_db *db, books_Book_id key,
    const books_Author_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status books_Book_readers_clear(orm_db *db, books_Book_id key, int64_t *changed);
ORM_MUST_USE orm_status books_Book_readers_has(orm_db *db, books_Book_id key,
    books_Author_id other, bool *out);

struct books_Book_query {
    uint32_t magic_;
    books_Book_filter where;
    books_Book_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const books_Book *after;
    books_Author_ref join_author, prefetch_author;
    books_Author_ref prefetch_readers;
    bool count_readers;
};
#define books_Book_query(...) \
    books_Book_ref_of(&(const struct books_Book_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct books_Book_query *books_Book_query_new(orm_scope *scope);
ORM_MUST_USE orm_status books_Book_select(orm_db *db, orm_scope *scope, books_Book_ref query,
    books_Book_list *out);
ORM_MUST_USE orm_status books_Book_first(orm_db *db, orm_scope *scope, books_Book_ref query,
    books_Book **out);
ORM_MUST_USE orm_status books_Book_one(orm_db *db, orm_scope *scope, books_Book_ref query,
    books_Book **out);
ORM_MUST_USE orm_status books_Book_count(orm_db *db, books_Book_filter where, int64_t *out);
ORM_MUST_USE orm_status books_Book_exists(orm_db *db, books_Book_filter where, bool *out);
ORM_MUST_USE orm_status books_Book_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, books_Book_list *out);
ORM_MUST_USE orm_status books_Book_explain(orm_db *db, orm_scope *scope, books_Book_ref query,
    const char **out);
ORM_MUST_USE orm_status books_Book_each_open(orm_db *db, books_Book_ref query,
    books_Book_each *each);
ORM_MUST_USE orm_status books_Book_each_next(books_Book_each *each, books_Book **out);
void books_Book_each_close(books_Book_each *each);
ORM_MUST_USE orm_status books_Book_prefetch(orm_db *db, const books_Book_list *list,
    books_Book_ref query);
ORM_MUST_USE orm_status books_Book_prefetch_row(orm_db *db, books_Book *row, books_Book_ref query);
ORM_MUST_USE orm_status books_Book_load_graph(orm_db *db, const books_Book_list *list, int depth,
    const orm_graph_options *options);
ORM_MUST_USE orm_status books_Book_update_where(orm_db *db, books_Book_filter where,
    const books_Book_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status books_Book_delete_where(orm_db *db, books_Book_filter where,
    int64_t *deleted);

#define books_Book_and(a, b) ORM_FILTER(books_Book, orm_filter_both(ORM_OP_AND, (a).books_Book_, (b).books_Book_))
#define books_Book_or(a, b) ORM_FILTER(books_Book, orm_filter_both(ORM_OP_OR, (a).books_Book_, (b).books_Book_))
#define books_Book_not(a) ORM_FILTER(books_Book, orm_filter_not((a).books_Book_))
#define books_Book_all_of(filters, count) ORM_FILTER(books_Book, orm_filter_list(ORM_OP_ALL_OF, books_Book_filters_(filters), count))
#define books_Book_any_of(filters, count) ORM_FILTER(books_Book, orm_filter_list(ORM_OP_ANY_OF, books_Book_filters_(filters), count))
#define books_Book_everything() ORM_FILTER(books_Book, orm_filter_everything())
#define books_Book_id_eq(v) ORM_FILTER(books_Book, orm_filter_value(ORM_OP_EQ, 0, books_Book_id_value_(v)))
#define books_Book_id_ne(v) ORM_FILTER(books_Book, orm_filter_value(ORM_OP_NE, 0, books_Book_id_value_(v)))
#define books_Book_id_lt(v) ORM_FILTER(books_Book, orm_filter_value(ORM_OP_LT, 0, books_Book_id_value_(v)))
#define books_Book_id_le(v) ORM_FILTER(books_Book, orm_filter_value(ORM_OP_LE, 0, books_Book_id_value_(v)))
#define books_Book_id_gt(v) ORM_FILTER(books_Book, orm_filter_value(ORM_OP_GT, 0, books_Book_id_value_(v)))
#define books_Book_id_ge(v) ORM_FILTER(books_Book, orm_filter_value(ORM_OP_GE, 0, books_Book_id_value_(v)))
#define books_Book_id_between(a, b) ORM_FILTER(books_Book, orm_filter_between(0, books_Book_id_value_(a), books_Book_id_value_(b)))
#define books_Book_id_in(values, count) ORM_FILTER(books_Book, orm_filter_in(ORM_OP_IN, 0, books_Book_id_items_(values, count)))
#define books_Book_id_not_in(values, count) ORM_FILTER(books_Book, orm_filter_in(ORM_OP_NOT_IN, 0, books_Book_id_items_(values, count)))
#define books_Book_id_asc() books_Book_order_(orm_order_of(0, 0))
#define books_Book_id_desc() books_Book_order_(orm_order_of(0, ORM_ORDER_DESC))
#define books_Book_author_id_eq(v) ORM_FILTER(books_Book, orm_filter_value(ORM_OP_EQ, 1, books_Author_id_value_(v)))
#define books_Book_author_id_ne(v) ORM_FILTER(books_Book, orm_filter_value(ORM_OP_NE, 1, books_Author_id_value_(v)))
#define books_Book_author_id_in(values, count) ORM_FILTER(books_Book, orm_filter_in(ORM_OP_IN, 1, books_Author_id_items_(values, count)))
#define books_Book_author_id_not_in(values, count) ORM_FILTER(books_Book, orm_filter_in(ORM_OP_NOT_IN, 1, books_Author_id_items_(values, count)))
#define books_Book_author_id_asc() books_Book_order_(orm_order_of(1, 0))
#define books_Book_author_id_desc() books_Book_order_(orm_order_of(1, ORM_ORDER_DESC))
#define books_Book_author_id_set(v) books_Book_set_(orm_set_value(ORM_SET_VALUE, 1, books_Author_id_value_(v)))
#define books_Book_author_id_set_if(filter, a, b) books_Book_set_(orm_set_if(1, (filter).books_Book_, books_Author_id_value_(a), books_Author_id_value_(b)))
#define books_Book_author_edge() orm_edge_of(&books_Book_model_, 0)
#define books_Book_author_is(filter) ORM_FILTER(books_Book, orm_filter_through(ORM_OP_IS, 0, (filter).books_Author_))
#define books_Book_author_by(order) books_Book_order_(orm_order_through(0, books_Author_order_of_(order)))
#define books_Book_readers_edge() orm_edge_of(&books_Book_model_, 1)
#define books_Book_readers_any(filter) ORM_FILTER(books_Book, orm_filter_through(ORM_OP_ANY, 1, (filter).books_Author_))
#define books_Book_readers_none(filter) ORM_FILTER(books_Book, orm_filter_through(ORM_OP_NONE, 1, (filter).books_Author_))
#define books_Book_readers_every(filter) ORM_FILTER(books_Book, orm_filter_through(ORM_OP_EVERY, 1, (filter).books_Author_))
#define books_Book_readers_count_eq(n) ORM_FILTER(books_Book, orm_filter_count(ORM_OP_EQ, 1, +(n)))
#define books_Book_readers_count_ne(n) ORM_FILTER(books_Book, orm_filter_count(ORM_OP_NE, 1, +(n)))
#define books_Book_readers_count_lt(n) ORM_FILTER(books_Book, orm_filter_count(ORM_OP_LT, 1, +(n)))
#define books_Book_readers_count_le(n) ORM_FILTER(books_Book, orm_filter_count(ORM_OP_LE, 1, +(n)))
#define books_Book_readers_count_gt(n) ORM_FILTER(books_Book, orm_filter_count(ORM_OP_GT, 1, +(n)))
#define books_Book_readers_count_ge(n) ORM_FILTER(books_Book, orm_filter_count(ORM_OP_GE, 1, +(n)))
#define books_Book_readers_count_asc() books_Book_order_(orm_order_of(1, ORM_ORDER_COUNT))
#define books_Book_readers_count_desc() books_Book_order_(orm_order_of(1, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- the schema ---- */

/* Opens a database (see orm_open) and attaches the schema. */
ORM_MUST_USE orm_status books_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error);

/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */
ORM_MUST_USE orm_status books_attach(orm_db *db);

/* Creates all tables, indexes and views in an empty database. OK and no change if all tables and
 * views are there; SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, IO, NOMEM,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status books_create_tables(orm_db *db);

/* Compares the database with the schema: tables, columns with affinity, NOT NULL, key and default,
 * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: *out lists them, in
 * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status books_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out);

/* Reads every row, and looks for values that can't be read or break a rule of their field, and for
 * references to rows that are not there. OK: there are none; BAD_VALUE: *out lists them, limit at most
 * (0: all), in the scope (out may be NULL). Also SCHEMA, BUSY, IO, CORRUPT, NOMEM, INTERRUPTED,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status books_check_data(orm_db *db, orm_scope *scope, size_t limit,
    orm_problem_list *out);

#ifdef __cplusplus
}
#endif

#endif

/* shop.h - made by ormgen 0.1.0 from shop.yaml. Do not edit: change the schema.
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
#ifndef SHOP_H
#define SHOP_H

#include <orm.h>

#if ORM_VERSION_NUMBER < 100
#error "orm.h is older than the ormgen that wrote this file: use the same version of both"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct shop_Author shop_Author;
typedef struct shop_Profile shop_Profile;
typedef struct shop_Book shop_Book;
typedef struct shop_Tag shop_Tag;

typedef struct shop_Author_list {
    shop_Author **items;
    size_t count;
} shop_Author_list;

typedef struct shop_Profile_list {
    shop_Profile **items;
    size_t count;
} shop_Profile_list;

typedef struct shop_Book_list {
    shop_Book **items;
    size_t count;
} shop_Book_list;

typedef struct shop_Tag_list {
    shop_Tag **items;
    size_t count;
} shop_Tag_list;

typedef enum shop_Book_status {
    SHOP_BOOK_STATUS_DRAFT = 1,
    SHOP_BOOK_STATUS_PUBLISHED = 2,
    SHOP_BOOK_STATUS_WITHDRAWN = 3
} shop_Book_status;
ORM_OPTIONAL(shop_Book_status, shop_Book_status)
ORM_ENUM_VALUES(shop_Book_status)

typedef struct shop_Author_id {
    int64_t value;
} shop_Author_id;
ORM_OPTIONAL(shop_Author_id, shop_Author_id)
ORM_KEY_VALUES(shop_Author_id, int)
static inline shop_Author_id shop_Author_id_of(int64_t value)
{
    shop_Author_id id = {value};
    return id;
}

typedef struct shop_Profile_id {
    int64_t value;
} shop_Profile_id;
ORM_OPTIONAL(shop_Profile_id, shop_Profile_id)
ORM_KEY_VALUES(shop_Profile_id, int)
static inline shop_Profile_id shop_Profile_id_of(int64_t value)
{
    shop_Profile_id id = {value};
    return id;
}

typedef struct shop_Book_id {
    int64_t value;
} shop_Book_id;
ORM_OPTIONAL(shop_Book_id, shop_Book_id)
ORM_KEY_VALUES(shop_Book_id, int)
static inline shop_Book_id shop_Book_id_of(int64_t value)
{
    shop_Book_id id = {value};
    return id;
}

typedef struct shop_Tag_id {
    int64_t value;
} shop_Tag_id;
ORM_OPTIONAL(shop_Tag_id, shop_Tag_id)
ORM_KEY_VALUES(shop_Tag_id, int)
static inline shop_Tag_id shop_Tag_id_of(int64_t value)
{
    shop_Tag_id id = {value};
    return id;
}

ORM_QUERY_TYPES(shop_Author)
ORM_QUERY_TYPES(shop_Profile)
ORM_QUERY_TYPES(shop_Book)
ORM_QUERY_TYPES(shop_Tag)

/* ---- Author ---- */

/* A person who writes books. */
struct shop_Author {
    orm_row orm_;
    shop_Author_id id;
    orm_datetime created_at;
    orm_datetime updated_at;
    const char *name;
    const char *email;
    const char *country;
};

shop_Author shop_Author_defaults(void);
shop_Author_id shop_Author_key(const shop_Author *row);
ORM_MUST_USE orm_status shop_Author_validate(const shop_Author *row, orm_error *error);
ORM_MUST_USE orm_status shop_Author_insert(orm_db *db, shop_Author *row);
ORM_MUST_USE orm_status shop_Author_insert_many(orm_db *db, shop_Author *rows, size_t count);
ORM_MUST_USE orm_status shop_Author_update(orm_db *db, shop_Author *row);
ORM_MUST_USE orm_status shop_Author_save(orm_db *db, shop_Author *row);
ORM_MUST_USE orm_status shop_Author_delete(orm_db *db, shop_Author_id key);
ORM_MUST_USE orm_status shop_Author_get(orm_db *db, orm_scope *scope, shop_Author_id key,
    shop_Author **out);
ORM_MUST_USE orm_status shop_Author_get_by_email(orm_db *db, orm_scope *scope, const char *email,
    shop_Author **out);
ORM_MUST_USE orm_status shop_Author_get_many(orm_db *db, orm_scope *scope,
    const shop_Author_id *keys, size_t count, shop_Author_list *out);
ORM_MUST_USE orm_status shop_Author_all(orm_db *db, orm_scope *scope, shop_Author_list *out);
ORM_MUST_USE orm_status shop_Author_refresh(orm_db *db, shop_Author *row);

shop_Profile *shop_Author_profile(const shop_Author *row);
ORM_MUST_USE orm_status shop_Author_profile_load(orm_db *db, shop_Author *row);
bool shop_Author_profile_loaded(const shop_Author *row);
void shop_Author_profile_unload(shop_Author *row);

const shop_Book_list *shop_Author_books(const shop_Author *row);
ORM_MUST_USE orm_status shop_Author_books_load(orm_db *db, shop_Author *row, shop_Book_list *out);
const shop_Book_list *shop_Author_books_matching(const shop_Author *row);
int64_t shop_Author_books_count(const shop_Author *row);
bool shop_Author_books_loaded(const shop_Author *row);
void shop_Author_books_unload(shop_Author *row);

const shop_Book_list *shop_Author_edited_books(const shop_Author *row);
ORM_MUST_USE orm_status shop_Author_edited_books_load(orm_db *db, shop_Author *row,
    shop_Book_list *out);
const shop_Book_list *shop_Author_edited_books_matching(const shop_Author *row);
int64_t shop_Author_edited_books_count(const shop_Author *row);
bool shop_Author_edited_books_loaded(const shop_Author *row);
void shop_Author_edited_books_unload(shop_Author *row);

struct shop_Author_query {
    uint32_t magic_;
    shop_Author_filter where;
    shop_Author_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const shop_Author *after;
    shop_Profile_ref join_profile, prefetch_profile;
    shop_Book_ref prefetch_books;
    bool count_books;
    shop_Book_ref prefetch_edited_books;
    bool count_edited_books;
};
#define shop_Author_query(...) \
    shop_Author_ref_of(&(const struct shop_Author_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct shop_Author_query *shop_Author_query_new(orm_scope *scope);
ORM_MUST_USE orm_status shop_Author_select(orm_db *db, orm_scope *scope, shop_Author_ref query,
    shop_Author_list *out);
ORM_MUST_USE orm_status shop_Author_first(orm_db *db, orm_scope *scope, shop_Author_ref query,
    shop_Author **out);
ORM_MUST_USE orm_status shop_Author_one(orm_db *db, orm_scope *scope, shop_Author_ref query,
    shop_Author **out);
ORM_MUST_USE orm_status shop_Author_count(orm_db *db, shop_Author_filter where, int64_t *out);
ORM_MUST_USE orm_status shop_Author_exists(orm_db *db, shop_Author_filter where, bool *out);
ORM_MUST_USE orm_status shop_Author_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, shop_Author_list *out);
ORM_MUST_USE orm_status shop_Author_explain(orm_db *db, orm_scope *scope, shop_Author_ref query,
    const char **out);
ORM_MUST_USE orm_status shop_Author_each_open(orm_db *db, shop_Author_ref query,
    shop_Author_each *each);
ORM_MUST_USE orm_status shop_Author_each_next(shop_Author_each *each, shop_Author **out);
void shop_Author_each_close(shop_Author_each *each);
ORM_MUST_USE orm_status shop_Author_prefetch(orm_db *db, const shop_Author_list *list,
    shop_Author_ref query);
ORM_MUST_USE orm_status shop_Author_prefetch_row(orm_db *db, shop_Author *row,
    shop_Author_ref query);
ORM_MUST_USE orm_status shop_Author_load_graph(orm_db *db, const shop_Author_list *list, int depth,
    const orm_graph_options *options);
ORM_MUST_USE orm_status shop_Author_update_where(orm_db *db, shop_Author_filter where,
    const shop_Author_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status shop_Author_delete_where(orm_db *db, shop_Author_filter where,
    int64_t *deleted);

#define shop_Author_and(a, b) ORM_FILTER(shop_Author, orm_filter_both(ORM_OP_AND, (a).shop_Author_, (b).shop_Author_))
#define shop_Author_or(a, b) ORM_FILTER(shop_Author, orm_filter_both(ORM_OP_OR, (a).shop_Author_, (b).shop_Author_))
#define shop_Author_not(a) ORM_FILTER(shop_Author, orm_filter_not((a).shop_Author_))
#define shop_Author_all_of(filters, count) ORM_FILTER(shop_Author, orm_filter_list(ORM_OP_ALL_OF, shop_Author_filters_(filters), count))
#define shop_Author_any_of(filters, count) ORM_FILTER(shop_Author, orm_filter_list(ORM_OP_ANY_OF, shop_Author_filters_(filters), count))
#define shop_Author_everything() ORM_FILTER(shop_Author, orm_filter_everything())
#define shop_Author_id_eq(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_EQ, 0, shop_Author_id_value_(v)))
#define shop_Author_id_ne(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_NE, 0, shop_Author_id_value_(v)))
#define shop_Author_id_lt(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_LT, 0, shop_Author_id_value_(v)))
#define shop_Author_id_le(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_LE, 0, shop_Author_id_value_(v)))
#define shop_Author_id_gt(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_GT, 0, shop_Author_id_value_(v)))
#define shop_Author_id_ge(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_GE, 0, shop_Author_id_value_(v)))
#define shop_Author_id_between(a, b) ORM_FILTER(shop_Author, orm_filter_between(0, shop_Author_id_value_(a), shop_Author_id_value_(b)))
#define shop_Author_id_in(values, count) ORM_FILTER(shop_Author, orm_filter_in(ORM_OP_IN, 0, shop_Author_id_items_(values, count)))
#define shop_Author_id_not_in(values, count) ORM_FILTER(shop_Author, orm_filter_in(ORM_OP_NOT_IN, 0, shop_Author_id_items_(values, count)))
#define shop_Author_id_asc() shop_Author_order_(orm_order_of(0, 0))
#define shop_Author_id_desc() shop_Author_order_(orm_order_of(0, ORM_ORDER_DESC))
ORM_FIELDS(shop_Author_fields_1)
#define shop_Author_created_at_eq(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_EQ, 1, orm_value_datetime(v)))
#define shop_Author_created_at_ne(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_NE, 1, orm_value_datetime(v)))
#define shop_Author_created_at_lt(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_LT, 1, orm_value_datetime(v)))
#define shop_Author_created_at_le(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_LE, 1, orm_value_datetime(v)))
#define shop_Author_created_at_gt(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_GT, 1, orm_value_datetime(v)))
#define shop_Author_created_at_ge(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_GE, 1, orm_value_datetime(v)))
#define shop_Author_created_at_between(a, b) ORM_FILTER(shop_Author, orm_filter_between(1, orm_value_datetime(a), orm_value_datetime(b)))
#define shop_Author_created_at_in(values, count) ORM_FILTER(shop_Author, orm_filter_in(ORM_OP_IN, 1, orm_items_datetime(values, count)))
#define shop_Author_created_at_not_in(values, count) ORM_FILTER(shop_Author, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_datetime(values, count)))
#define shop_Author_created_at_year_eq(n) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_EQ, ORM_PART_YEAR, 1, orm_value_int(+(n))))
#define shop_Author_created_at_year_ne(n) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_NE, ORM_PART_YEAR, 1, orm_value_int(+(n))))
#define shop_Author_created_at_year_lt(n) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_LT, ORM_PART_YEAR, 1, orm_value_int(+(n))))
#define shop_Author_created_at_year_le(n) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_LE, ORM_PART_YEAR, 1, orm_value_int(+(n))))
#define shop_Author_created_at_year_gt(n) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_GT, ORM_PART_YEAR, 1, orm_value_int(+(n))))
#define shop_Author_created_at_year_ge(n) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_GE, ORM_PART_YEAR, 1, orm_value_int(+(n))))
#define shop_Author_created_at_month_eq(n) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_EQ, ORM_PART_MONTH, 1, orm_value_int(+(n))))
#define shop_Author_created_at_day_eq(n) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_EQ, ORM_PART_DAY, 1, orm_value_int(+(n))))
#define shop_Author_created_at_date_eq(v) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_EQ, ORM_PART_DATE, 1, orm_value_date(v)))
#define shop_Author_created_at_date_ne(v) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_NE, ORM_PART_DATE, 1, orm_value_date(v)))
#define shop_Author_created_at_date_lt(v) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_LT, ORM_PART_DATE, 1, orm_value_date(v)))
#define shop_Author_created_at_date_le(v) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_LE, ORM_PART_DATE, 1, orm_value_date(v)))
#define shop_Author_created_at_date_gt(v) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_GT, ORM_PART_DATE, 1, orm_value_date(v)))
#define shop_Author_created_at_date_ge(v) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_GE, ORM_PART_DATE, 1, orm_value_date(v)))
#define shop_Author_created_at_hour_eq(n) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_EQ, ORM_PART_HOUR, 1, orm_value_int(+(n))))
#define shop_Author_created_at_field() shop_Author_fields_1_of_(1)
#define shop_Author_created_at_eq_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_EQ, 1, shop_Author_fields_1_column_(f)))
#define shop_Author_created_at_ne_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_NE, 1, shop_Author_fields_1_column_(f)))
#define shop_Author_created_at_lt_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_LT, 1, shop_Author_fields_1_column_(f)))
#define shop_Author_created_at_le_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_LE, 1, shop_Author_fields_1_column_(f)))
#define shop_Author_created_at_gt_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_GT, 1, shop_Author_fields_1_column_(f)))
#define shop_Author_created_at_ge_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_GE, 1, shop_Author_fields_1_column_(f)))
#define shop_Author_created_at_asc() shop_Author_order_(orm_order_of(1, 0))
#define shop_Author_created_at_desc() shop_Author_order_(orm_order_of(1, ORM_ORDER_DESC))
#define shop_Author_created_at_set(v) shop_Author_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_datetime(v)))
#define shop_Author_created_at_set_if(filter, a, b) shop_Author_set_(orm_set_if(1, (filter).shop_Author_, orm_value_datetime(a), orm_value_datetime(b)))
#define shop_Author_created_at_set_field(f) shop_Author_set_(orm_set_field(1, shop_Author_fields_1_column_(f)))
#define shop_Author_created_at_min(db, where, out) orm_aggregate_datetime(db, orm_aggregate_of(&shop_Author_model_, ORM_MIN, 1, (where).shop_Author_), out)
#define shop_Author_created_at_max(db, where, out) orm_aggregate_datetime(db, orm_aggregate_of(&shop_Author_model_, ORM_MAX, 1, (where).shop_Author_), out)
#define shop_Author_updated_at_eq(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_EQ, 2, orm_value_datetime(v)))
#define shop_Author_updated_at_ne(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_NE, 2, orm_value_datetime(v)))
#define shop_Author_updated_at_lt(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_LT, 2, orm_value_datetime(v)))
#define shop_Author_updated_at_le(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_LE, 2, orm_value_datetime(v)))
#define shop_Author_updated_at_gt(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_GT, 2, orm_value_datetime(v)))
#define shop_Author_updated_at_ge(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_GE, 2, orm_value_datetime(v)))
#define shop_Author_updated_at_between(a, b) ORM_FILTER(shop_Author, orm_filter_between(2, orm_value_datetime(a), orm_value_datetime(b)))
#define shop_Author_updated_at_in(values, count) ORM_FILTER(shop_Author, orm_filter_in(ORM_OP_IN, 2, orm_items_datetime(values, count)))
#define shop_Author_updated_at_not_in(values, count) ORM_FILTER(shop_Author, orm_filter_in(ORM_OP_NOT_IN, 2, orm_items_datetime(values, count)))
#define shop_Author_updated_at_year_eq(n) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_EQ, ORM_PART_YEAR, 2, orm_value_int(+(n))))
#define shop_Author_updated_at_year_ne(n) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_NE, ORM_PART_YEAR, 2, orm_value_int(+(n))))
#define shop_Author_updated_at_year_lt(n) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_LT, ORM_PART_YEAR, 2, orm_value_int(+(n))))
#define shop_Author_updated_at_year_le(n) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_LE, ORM_PART_YEAR, 2, orm_value_int(+(n))))
#define shop_Author_updated_at_year_gt(n) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_GT, ORM_PART_YEAR, 2, orm_value_int(+(n))))
#define shop_Author_updated_at_year_ge(n) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_GE, ORM_PART_YEAR, 2, orm_value_int(+(n))))
#define shop_Author_updated_at_month_eq(n) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_EQ, ORM_PART_MONTH, 2, orm_value_int(+(n))))
#define shop_Author_updated_at_day_eq(n) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_EQ, ORM_PART_DAY, 2, orm_value_int(+(n))))
#define shop_Author_updated_at_date_eq(v) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_EQ, ORM_PART_DATE, 2, orm_value_date(v)))
#define shop_Author_updated_at_date_ne(v) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_NE, ORM_PART_DATE, 2, orm_value_date(v)))
#define shop_Author_updated_at_date_lt(v) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_LT, ORM_PART_DATE, 2, orm_value_date(v)))
#define shop_Author_updated_at_date_le(v) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_LE, ORM_PART_DATE, 2, orm_value_date(v)))
#define shop_Author_updated_at_date_gt(v) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_GT, ORM_PART_DATE, 2, orm_value_date(v)))
#define shop_Author_updated_at_date_ge(v) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_GE, ORM_PART_DATE, 2, orm_value_date(v)))
#define shop_Author_updated_at_hour_eq(n) ORM_FILTER(shop_Author, orm_filter_part(ORM_OP_EQ, ORM_PART_HOUR, 2, orm_value_int(+(n))))
#define shop_Author_updated_at_field() shop_Author_fields_1_of_(2)
#define shop_Author_updated_at_eq_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_EQ, 2, shop_Author_fields_1_column_(f)))
#define shop_Author_updated_at_ne_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_NE, 2, shop_Author_fields_1_column_(f)))
#define shop_Author_updated_at_lt_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_LT, 2, shop_Author_fields_1_column_(f)))
#define shop_Author_updated_at_le_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_LE, 2, shop_Author_fields_1_column_(f)))
#define shop_Author_updated_at_gt_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_GT, 2, shop_Author_fields_1_column_(f)))
#define shop_Author_updated_at_ge_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_GE, 2, shop_Author_fields_1_column_(f)))
#define shop_Author_updated_at_asc() shop_Author_order_(orm_order_of(2, 0))
#define shop_Author_updated_at_desc() shop_Author_order_(orm_order_of(2, ORM_ORDER_DESC))
#define shop_Author_updated_at_set(v) shop_Author_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_datetime(v)))
#define shop_Author_updated_at_set_if(filter, a, b) shop_Author_set_(orm_set_if(2, (filter).shop_Author_, orm_value_datetime(a), orm_value_datetime(b)))
#define shop_Author_updated_at_set_field(f) shop_Author_set_(orm_set_field(2, shop_Author_fields_1_column_(f)))
#define shop_Author_updated_at_min(db, where, out) orm_aggregate_datetime(db, orm_aggregate_of(&shop_Author_model_, ORM_MIN, 2, (where).shop_Author_), out)
#define shop_Author_updated_at_max(db, where, out) orm_aggregate_datetime(db, orm_aggregate_of(&shop_Author_model_, ORM_MAX, 2, (where).shop_Author_), out)
ORM_FIELDS(shop_Author_fields_3)
#define shop_Author_name_eq(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_EQ, 3, orm_value_text(v)))
#define shop_Author_name_ne(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_NE, 3, orm_value_text(v)))
#define shop_Author_name_lt(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_LT, 3, orm_value_text(v)))
#define shop_Author_name_le(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_LE, 3, orm_value_text(v)))
#define shop_Author_name_gt(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_GT, 3, orm_value_text(v)))
#define shop_Author_name_ge(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_GE, 3, orm_value_text(v)))
#define shop_Author_name_between(a, b) ORM_FILTER(shop_Author, orm_filter_between(3, orm_value_text(a), orm_value_text(b)))
#define shop_Author_name_in(values, count) ORM_FILTER(shop_Author, orm_filter_in(ORM_OP_IN, 3, orm_items_text(values, count)))
#define shop_Author_name_not_in(values, count) ORM_FILTER(shop_Author, orm_filter_in(ORM_OP_NOT_IN, 3, orm_items_text(values, count)))
#define shop_Author_name_contains(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_CONTAINS, 3, orm_value_text(v)))
#define shop_Author_name_startswith(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_STARTSWITH, 3, orm_value_text(v)))
#define shop_Author_name_endswith(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_ENDSWITH, 3, orm_value_text(v)))
#define shop_Author_name_icontains(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_ICONTAINS, 3, orm_value_text(v)))
#define shop_Author_name_istartswith(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_ISTARTSWITH, 3, orm_value_text(v)))
#define shop_Author_name_iendswith(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_IENDSWITH, 3, orm_value_text(v)))
#define shop_Author_name_iexact(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_IEXACT, 3, orm_value_text(v)))
#define shop_Author_name_like(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_LIKE, 3, orm_value_text(v)))
#define shop_Author_name_glob(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_GLOB, 3, orm_value_text(v)))
#define shop_Author_name_field() shop_Author_fields_3_of_(3)
#define shop_Author_name_eq_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_EQ, 3, shop_Author_fields_3_column_(f)))
#define shop_Author_name_ne_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_NE, 3, shop_Author_fields_3_column_(f)))
#define shop_Author_name_lt_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_LT, 3, shop_Author_fields_3_column_(f)))
#define shop_Author_name_le_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_LE, 3, shop_Author_fields_3_column_(f)))
#define shop_Author_name_gt_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_GT, 3, shop_Author_fields_3_column_(f)))
#define shop_Author_name_ge_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_GE, 3, shop_Author_fields_3_column_(f)))
#define shop_Author_name_asc() shop_Author_order_(orm_order_of(3, 0))
#define shop_Author_name_desc() shop_Author_order_(orm_order_of(3, ORM_ORDER_DESC))
#define shop_Author_name_set(v) shop_Author_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_text(v)))
#define shop_Author_name_set_if(filter, a, b) shop_Author_set_(orm_set_if(3, (filter).shop_Author_, orm_value_text(a), orm_value_text(b)))
#define shop_Author_name_set_field(f) shop_Author_set_(orm_set_field(3, shop_Author_fields_3_column_(f)))
#define shop_Author_email_eq(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_EQ, 4, orm_value_text(v)))
#define shop_Author_email_ne(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_NE, 4, orm_value_text(v)))
#define shop_Author_email_lt(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_LT, 4, orm_value_text(v)))
#define shop_Author_email_le(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_LE, 4, orm_value_text(v)))
#define shop_Author_email_gt(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_GT, 4, orm_value_text(v)))
#define shop_Author_email_ge(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_GE, 4, orm_value_text(v)))
#define shop_Author_email_between(a, b) ORM_FILTER(shop_Author, orm_filter_between(4, orm_value_text(a), orm_value_text(b)))
#define shop_Author_email_in(values, count) ORM_FILTER(shop_Author, orm_filter_in(ORM_OP_IN, 4, orm_items_text(values, count)))
#define shop_Author_email_not_in(values, count) ORM_FILTER(shop_Author, orm_filter_in(ORM_OP_NOT_IN, 4, orm_items_text(values, count)))
#define shop_Author_email_contains(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_CONTAINS, 4, orm_value_text(v)))
#define shop_Author_email_startswith(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_STARTSWITH, 4, orm_value_text(v)))
#define shop_Author_email_endswith(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_ENDSWITH, 4, orm_value_text(v)))
#define shop_Author_email_icontains(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_ICONTAINS, 4, orm_value_text(v)))
#define shop_Author_email_istartswith(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_ISTARTSWITH, 4, orm_value_text(v)))
#define shop_Author_email_iendswith(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_IENDSWITH, 4, orm_value_text(v)))
#define shop_Author_email_iexact(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_IEXACT, 4, orm_value_text(v)))
#define shop_Author_email_like(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_LIKE, 4, orm_value_text(v)))
#define shop_Author_email_glob(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_GLOB, 4, orm_value_text(v)))
#define shop_Author_email_field() shop_Author_fields_3_of_(4)
#define shop_Author_email_eq_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_EQ, 4, shop_Author_fields_3_column_(f)))
#define shop_Author_email_ne_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_NE, 4, shop_Author_fields_3_column_(f)))
#define shop_Author_email_lt_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_LT, 4, shop_Author_fields_3_column_(f)))
#define shop_Author_email_le_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_LE, 4, shop_Author_fields_3_column_(f)))
#define shop_Author_email_gt_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_GT, 4, shop_Author_fields_3_column_(f)))
#define shop_Author_email_ge_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_GE, 4, shop_Author_fields_3_column_(f)))
#define shop_Author_email_asc() shop_Author_order_(orm_order_of(4, 0))
#define shop_Author_email_desc() shop_Author_order_(orm_order_of(4, ORM_ORDER_DESC))
#define shop_Author_email_set(v) shop_Author_set_(orm_set_value(ORM_SET_VALUE, 4, orm_value_text(v)))
#define shop_Author_email_set_if(filter, a, b) shop_Author_set_(orm_set_if(4, (filter).shop_Author_, orm_value_text(a), orm_value_text(b)))
#define shop_Author_email_set_field(f) shop_Author_set_(orm_set_field(4, shop_Author_fields_3_column_(f)))
#define shop_Author_country_eq(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_EQ, 5, orm_value_text(v)))
#define shop_Author_country_ne(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_NE, 5, orm_value_text(v)))
#define shop_Author_country_lt(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_LT, 5, orm_value_text(v)))
#define shop_Author_country_le(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_LE, 5, orm_value_text(v)))
#define shop_Author_country_gt(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_GT, 5, orm_value_text(v)))
#define shop_Author_country_ge(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_GE, 5, orm_value_text(v)))
#define shop_Author_country_between(a, b) ORM_FILTER(shop_Author, orm_filter_between(5, orm_value_text(a), orm_value_text(b)))
#define shop_Author_country_in(values, count) ORM_FILTER(shop_Author, orm_filter_in(ORM_OP_IN, 5, orm_items_text(values, count)))
#define shop_Author_country_not_in(values, count) ORM_FILTER(shop_Author, orm_filter_in(ORM_OP_NOT_IN, 5, orm_items_text(values, count)))
#define shop_Author_country_is_null() ORM_FILTER(shop_Author, orm_filter_null(ORM_OP_IS_NULL, 5))
#define shop_Author_country_not_null() ORM_FILTER(shop_Author, orm_filter_null(ORM_OP_NOT_NULL, 5))
#define shop_Author_country_contains(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_CONTAINS, 5, orm_value_text(v)))
#define shop_Author_country_startswith(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_STARTSWITH, 5, orm_value_text(v)))
#define shop_Author_country_endswith(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_ENDSWITH, 5, orm_value_text(v)))
#define shop_Author_country_icontains(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_ICONTAINS, 5, orm_value_text(v)))
#define shop_Author_country_istartswith(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_ISTARTSWITH, 5, orm_value_text(v)))
#define shop_Author_country_iendswith(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_IENDSWITH, 5, orm_value_text(v)))
#define shop_Author_country_iexact(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_IEXACT, 5, orm_value_text(v)))
#define shop_Author_country_like(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_LIKE, 5, orm_value_text(v)))
#define shop_Author_country_glob(v) ORM_FILTER(shop_Author, orm_filter_value(ORM_OP_GLOB, 5, orm_value_text(v)))
#define shop_Author_country_field() shop_Author_fields_3_of_(5)
#define shop_Author_country_eq_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_EQ, 5, shop_Author_fields_3_column_(f)))
#define shop_Author_country_ne_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_NE, 5, shop_Author_fields_3_column_(f)))
#define shop_Author_country_lt_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_LT, 5, shop_Author_fields_3_column_(f)))
#define shop_Author_country_le_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_LE, 5, shop_Author_fields_3_column_(f)))
#define shop_Author_country_gt_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_GT, 5, shop_Author_fields_3_column_(f)))
#define shop_Author_country_ge_field(f) ORM_FILTER(shop_Author, orm_filter_field(ORM_OP_GE, 5, shop_Author_fields_3_column_(f)))
#define shop_Author_country_asc() shop_Author_order_(orm_order_of(5, 0))
#define shop_Author_country_desc() shop_Author_order_(orm_order_of(5, ORM_ORDER_DESC))
#define shop_Author_country_asc_nulls_last() shop_Author_order_(orm_order_of(5, ORM_ORDER_NULLS_LAST))
#define shop_Author_country_desc_nulls_first() shop_Author_order_(orm_order_of(5, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define shop_Author_country_set(v) shop_Author_set_(orm_set_value(ORM_SET_VALUE, 5, orm_value_text(v)))
#define shop_Author_country_set_null() shop_Author_set_(orm_set_value(ORM_SET_VALUE, 5, orm_value_null()))
#define shop_Author_country_set_if(filter, a, b) shop_Author_set_(orm_set_if(5, (filter).shop_Author_, orm_value_text(a), orm_value_text(b)))
#define shop_Author_country_set_field(f) shop_Author_set_(orm_set_field(5, shop_Author_fields_3_column_(f)))
#define shop_Author_profile_edge() orm_edge_of(&shop_Author_model_, 0)
#define shop_Author_profile_is(filter) ORM_FILTER(shop_Author, orm_filter_through(ORM_OP_IS, 0, (filter).shop_Profile_))
#define shop_Author_profile_by(order) shop_Author_order_(orm_order_through(0, shop_Profile_order_of_(order)))
#define shop_Author_books_edge() orm_edge_of(&shop_Author_model_, 1)
#define shop_Author_books_any(filter) ORM_FILTER(shop_Author, orm_filter_through(ORM_OP_ANY, 1, (filter).shop_Book_))
#define shop_Author_books_none(filter) ORM_FILTER(shop_Author, orm_filter_through(ORM_OP_NONE, 1, (filter).shop_Book_))
#define shop_Author_books_every(filter) ORM_FILTER(shop_Author, orm_filter_through(ORM_OP_EVERY, 1, (filter).shop_Book_))
#define shop_Author_books_count_eq(n) ORM_FILTER(shop_Author, orm_filter_count(ORM_OP_EQ, 1, +(n)))
#define shop_Author_books_count_ne(n) ORM_FILTER(shop_Author, orm_filter_count(ORM_OP_NE, 1, +(n)))
#define shop_Author_books_count_lt(n) ORM_FILTER(shop_Author, orm_filter_count(ORM_OP_LT, 1, +(n)))
#define shop_Author_books_count_le(n) ORM_FILTER(shop_Author, orm_filter_count(ORM_OP_LE, 1, +(n)))
#define shop_Author_books_count_gt(n) ORM_FILTER(shop_Author, orm_filter_count(ORM_OP_GT, 1, +(n)))
#define shop_Author_books_count_ge(n) ORM_FILTER(shop_Author, orm_filter_count(ORM_OP_GE, 1, +(n)))
#define shop_Author_books_count_asc() shop_Author_order_(orm_order_of(1, ORM_ORDER_COUNT))
#define shop_Author_books_count_desc() shop_Author_order_(orm_order_of(1, ORM_ORDER_COUNT | ORM_ORDER_DESC))
#define shop_Author_edited_books_edge() orm_edge_of(&shop_Author_model_, 2)
#define shop_Author_edited_books_any(filter) ORM_FILTER(shop_Author, orm_filter_through(ORM_OP_ANY, 2, (filter).shop_Book_))
#define shop_Author_edited_books_none(filter) ORM_FILTER(shop_Author, orm_filter_through(ORM_OP_NONE, 2, (filter).shop_Book_))
#define shop_Author_edited_books_every(filter) ORM_FILTER(shop_Author, orm_filter_through(ORM_OP_EVERY, 2, (filter).shop_Book_))
#define shop_Author_edited_books_count_eq(n) ORM_FILTER(shop_Author, orm_filter_count(ORM_OP_EQ, 2, +(n)))
#define shop_Author_edited_books_count_ne(n) ORM_FILTER(shop_Author, orm_filter_count(ORM_OP_NE, 2, +(n)))
#define shop_Author_edited_books_count_lt(n) ORM_FILTER(shop_Author, orm_filter_count(ORM_OP_LT, 2, +(n)))
#define shop_Author_edited_books_count_le(n) ORM_FILTER(shop_Author, orm_filter_count(ORM_OP_LE, 2, +(n)))
#define shop_Author_edited_books_count_gt(n) ORM_FILTER(shop_Author, orm_filter_count(ORM_OP_GT, 2, +(n)))
#define shop_Author_edited_books_count_ge(n) ORM_FILTER(shop_Author, orm_filter_count(ORM_OP_GE, 2, +(n)))
#define shop_Author_edited_books_count_asc() shop_Author_order_(orm_order_of(2, ORM_ORDER_COUNT))
#define shop_Author_edited_books_count_desc() shop_Author_order_(orm_order_of(2, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- Profile ---- */

struct shop_Profile {
    orm_row orm_;
    shop_Profile_id id;
    shop_Author_id author_id;
    const char *bio;
    struct shop_Author *author;
};

shop_Profile shop_Profile_defaults(void);
shop_Profile_id shop_Profile_key(const shop_Profile *row);
ORM_MUST_USE orm_status shop_Profile_validate(const shop_Profile *row, orm_error *error);
ORM_MUST_USE orm_status shop_Profile_insert(orm_db *db, shop_Profile *row);
ORM_MUST_USE orm_status shop_Profile_insert_many(orm_db *db, shop_Profile *rows, size_t count);
ORM_MUST_USE orm_status shop_Profile_update(orm_db *db, shop_Profile *row);
ORM_MUST_USE orm_status shop_Profile_save(orm_db *db, shop_Profile *row);
ORM_MUST_USE orm_status shop_Profile_delete(orm_db *db, shop_Profile_id key);
ORM_MUST_USE orm_status shop_Profile_get(orm_db *db, orm_scope *scope, shop_Profile_id key,
    shop_Profile **out);
ORM_MUST_USE orm_status shop_Profile_get_by_author(orm_db *db, orm_scope *scope,
    shop_Author_id author_id, shop_Profile **out);
ORM_MUST_USE orm_status shop_Profile_get_many(orm_db *db, orm_scope *scope,
    const shop_Profile_id *keys, size_t count, shop_Profile_list *out);
ORM_MUST_USE orm_status shop_Profile_all(orm_db *db, orm_scope *scope, shop_Profile_list *out);
ORM_MUST_USE orm_status shop_Profile_refresh(orm_db *db, shop_Profile *row);

ORM_MUST_USE orm_status shop_Profile_author_load(orm_db *db, shop_Profile *row);
bool shop_Profile_author_loaded(const shop_Profile *row);
void shop_Profile_author_unload(shop_Profile *row);

struct shop_Profile_query {
    uint32_t magic_;
    shop_Profile_filter where;
    shop_Profile_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const shop_Profile *after;
    shop_Author_ref join_author, prefetch_author;
};
#define shop_Profile_query(...) \
    shop_Profile_ref_of(&(const struct shop_Profile_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct shop_Profile_query *shop_Profile_query_new(orm_scope *scope);
ORM_MUST_USE orm_status shop_Profile_select(orm_db *db, orm_scope *scope, shop_Profile_ref query,
    shop_Profile_list *out);
ORM_MUST_USE orm_status shop_Profile_first(orm_db *db, orm_scope *scope, shop_Profile_ref query,
    shop_Profile **out);
ORM_MUST_USE orm_status shop_Profile_one(orm_db *db, orm_scope *scope, shop_Profile_ref query,
    shop_Profile **out);
ORM_MUST_USE orm_status shop_Profile_count(orm_db *db, shop_Profile_filter where, int64_t *out);
ORM_MUST_USE orm_status shop_Profile_exists(orm_db *db, shop_Profile_filter where, bool *out);
ORM_MUST_USE orm_status shop_Profile_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, shop_Profile_list *out);
ORM_MUST_USE orm_status shop_Profile_explain(orm_db *db, orm_scope *scope, shop_Profile_ref query,
    const char **out);
ORM_MUST_USE orm_status shop_Profile_each_open(orm_db *db, shop_Profile_ref query,
    shop_Profile_each *each);
ORM_MUST_USE orm_status shop_Profile_each_next(shop_Profile_each *each, shop_Profile **out);
void shop_Profile_each_close(shop_Profile_each *each);
ORM_MUST_USE orm_status shop_Profile_prefetch(orm_db *db, const shop_Profile_list *list,
    shop_Profile_ref query);
ORM_MUST_USE orm_status shop_Profile_prefetch_row(orm_db *db, shop_Profile *row,
    shop_Profile_ref query);
ORM_MUST_USE orm_status shop_Profile_load_graph(orm_db *db, const shop_Profile_list *list,
    int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status shop_Profile_update_where(orm_db *db, shop_Profile_filter where,
    const shop_Profile_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status shop_Profile_delete_where(orm_db *db, shop_Profile_filter where,
    int64_t *deleted);

#define shop_Profile_and(a, b) ORM_FILTER(shop_Profile, orm_filter_both(ORM_OP_AND, (a).shop_Profile_, (b).shop_Profile_))
#define shop_Profile_or(a, b) ORM_FILTER(shop_Profile, orm_filter_both(ORM_OP_OR, (a).shop_Profile_, (b).shop_Profile_))
#define shop_Profile_not(a) ORM_FILTER(shop_Profile, orm_filter_not((a).shop_Profile_))
#define shop_Profile_all_of(filters, count) ORM_FILTER(shop_Profile, orm_filter_list(ORM_OP_ALL_OF, shop_Profile_filters_(filters), count))
#define shop_Profile_any_of(filters, count) ORM_FILTER(shop_Profile, orm_filter_list(ORM_OP_ANY_OF, shop_Profile_filters_(filters), count))
#define shop_Profile_everything() ORM_FILTER(shop_Profile, orm_filter_everything())
#define shop_Profile_id_eq(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_EQ, 0, shop_Profile_id_value_(v)))
#define shop_Profile_id_ne(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_NE, 0, shop_Profile_id_value_(v)))
#define shop_Profile_id_lt(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_LT, 0, shop_Profile_id_value_(v)))
#define shop_Profile_id_le(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_LE, 0, shop_Profile_id_value_(v)))
#define shop_Profile_id_gt(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_GT, 0, shop_Profile_id_value_(v)))
#define shop_Profile_id_ge(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_GE, 0, shop_Profile_id_value_(v)))
#define shop_Profile_id_between(a, b) ORM_FILTER(shop_Profile, orm_filter_between(0, shop_Profile_id_value_(a), shop_Profile_id_value_(b)))
#define shop_Profile_id_in(values, count) ORM_FILTER(shop_Profile, orm_filter_in(ORM_OP_IN, 0, shop_Profile_id_items_(values, count)))
#define shop_Profile_id_not_in(values, count) ORM_FILTER(shop_Profile, orm_filter_in(ORM_OP_NOT_IN, 0, shop_Profile_id_items_(values, count)))
#define shop_Profile_id_asc() shop_Profile_order_(orm_order_of(0, 0))
#define shop_Profile_id_desc() shop_Profile_order_(orm_order_of(0, ORM_ORDER_DESC))
#define shop_Profile_author_id_eq(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_EQ, 1, shop_Author_id_value_(v)))
#define shop_Profile_author_id_ne(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_NE, 1, shop_Author_id_value_(v)))
#define shop_Profile_author_id_in(values, count) ORM_FILTER(shop_Profile, orm_filter_in(ORM_OP_IN, 1, shop_Author_id_items_(values, count)))
#define shop_Profile_author_id_not_in(values, count) ORM_FILTER(shop_Profile, orm_filter_in(ORM_OP_NOT_IN, 1, shop_Author_id_items_(values, count)))
#define shop_Profile_author_id_asc() shop_Profile_order_(orm_order_of(1, 0))
#define shop_Profile_author_id_desc() shop_Profile_order_(orm_order_of(1, ORM_ORDER_DESC))
#define shop_Profile_author_id_set(v) shop_Profile_set_(orm_set_value(ORM_SET_VALUE, 1, shop_Author_id_value_(v)))
#define shop_Profile_author_id_set_if(filter, a, b) shop_Profile_set_(orm_set_if(1, (filter).shop_Profile_, shop_Author_id_value_(a), shop_Author_id_value_(b)))
#define shop_Profile_bio_eq(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_EQ, 2, orm_value_text(v)))
#define shop_Profile_bio_ne(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_NE, 2, orm_value_text(v)))
#define shop_Profile_bio_lt(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_LT, 2, orm_value_text(v)))
#define shop_Profile_bio_le(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_LE, 2, orm_value_text(v)))
#define shop_Profile_bio_gt(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_GT, 2, orm_value_text(v)))
#define shop_Profile_bio_ge(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_GE, 2, orm_value_text(v)))
#define shop_Profile_bio_between(a, b) ORM_FILTER(shop_Profile, orm_filter_between(2, orm_value_text(a), orm_value_text(b)))
#define shop_Profile_bio_in(values, count) ORM_FILTER(shop_Profile, orm_filter_in(ORM_OP_IN, 2, orm_items_text(values, count)))
#define shop_Profile_bio_not_in(values, count) ORM_FILTER(shop_Profile, orm_filter_in(ORM_OP_NOT_IN, 2, orm_items_text(values, count)))
#define shop_Profile_bio_contains(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_CONTAINS, 2, orm_value_text(v)))
#define shop_Profile_bio_startswith(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_STARTSWITH, 2, orm_value_text(v)))
#define shop_Profile_bio_endswith(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_ENDSWITH, 2, orm_value_text(v)))
#define shop_Profile_bio_icontains(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_ICONTAINS, 2, orm_value_text(v)))
#define shop_Profile_bio_istartswith(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_ISTARTSWITH, 2, orm_value_text(v)))
#define shop_Profile_bio_iendswith(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_IENDSWITH, 2, orm_value_text(v)))
#define shop_Profile_bio_iexact(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_IEXACT, 2, orm_value_text(v)))
#define shop_Profile_bio_like(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_LIKE, 2, orm_value_text(v)))
#define shop_Profile_bio_glob(v) ORM_FILTER(shop_Profile, orm_filter_value(ORM_OP_GLOB, 2, orm_value_text(v)))
#define shop_Profile_bio_asc() shop_Profile_order_(orm_order_of(2, 0))
#define shop_Profile_bio_desc() shop_Profile_order_(orm_order_of(2, ORM_ORDER_DESC))
#define shop_Profile_bio_set(v) shop_Profile_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_text(v)))
#define shop_Profile_bio_set_if(filter, a, b) shop_Profile_set_(orm_set_if(2, (filter).shop_Profile_, orm_value_text(a), orm_value_text(b)))
#define shop_Profile_author_edge() orm_edge_of(&shop_Profile_model_, 0)
#define shop_Profile_author_is(filter) ORM_FILTER(shop_Profile, orm_filter_through(ORM_OP_IS, 0, (filter).shop_Author_))
#define shop_Profile_author_by(order) shop_Profile_order_(orm_order_through(0, shop_Author_order_of_(order)))

/* ---- Book ---- */

struct shop_Book {
    orm_row orm_;
    shop_Book_id id;
    const char *title;
    shop_Author_id author_id;
    shop_Author_id_opt editor_id;
    orm_date_opt published;
    orm_decimal price;
    shop_Book_status status;
    struct shop_Author *author;
    struct shop_Author *editor;
};

const char *shop_Book_status_to_text(shop_Book_status value);
ORM_MUST_USE orm_status shop_Book_status_from_text(const char *text, shop_Book_status *out);
shop_Book shop_Book_defaults(void);
shop_Book_id shop_Book_key(const shop_Book *row);
ORM_MUST_USE orm_status shop_Book_validate(const shop_Book *row, orm_error *error);
ORM_MUST_USE orm_status shop_Book_insert(orm_db *db, shop_Book *row);
ORM_MUST_USE orm_status shop_Book_insert_many(orm_db *db, shop_Book *rows, size_t count);
ORM_MUST_USE orm_status shop_Book_update(orm_db *db, shop_Book *row);
ORM_MUST_USE orm_status shop_Book_save(orm_db *db, shop_Book *row);
ORM_MUST_USE orm_status shop_Book_delete(orm_db *db, shop_Book_id key);
ORM_MUST_USE orm_status shop_Book_get(orm_db *db, orm_scope *scope, shop_Book_id key,
    shop_Book **out);
ORM_MUST_USE orm_status shop_Book_get_by_author_title(orm_db *db, orm_scope *scope,
    shop_Author_id author_id, const char *title, shop_Book **out);
ORM_MUST_USE orm_status shop_Book_get_many(orm_db *db, orm_scope *scope, const shop_Book_id *keys,
    size_t count, shop_Book_list *out);
ORM_MUST_USE orm_status shop_Book_all(orm_db *db, orm_scope *scope, shop_Book_list *out);
ORM_MUST_USE orm_status shop_Book_refresh(orm_db *db, shop_Book *row);

ORM_MUST_USE orm_status shop_Book_author_load(orm_db *db, shop_Book *row);
bool shop_Book_author_loaded(const shop_Book *row);
void shop_Book_author_unload(shop_Book *row);

ORM_MUST_USE orm_status shop_Book_editor_load(orm_db *db, shop_Book *row);
bool shop_Book_editor_loaded(const shop_Book *row);
void shop_Book_editor_unload(shop_Book *row);

const shop_Tag_list *shop_Book_tags(const shop_Book *row);
ORM_MUST_USE orm_status shop_Book_tags_load(orm_db *db, shop_Book *row, shop_Tag_list *out);
const shop_Tag_list *shop_Book_tags_matching(const shop_Book *row);
int64_t shop_Book_tags_count(const shop_Book *row);
bool shop_Book_tags_loaded(const shop_Book *row);
void shop_Book_tags_unload(shop_Book *row);
ORM_MUST_USE orm_status shop_Book_tags_add(orm_db *db, shop_Book_id key, const shop_Tag_id *keys,
    size_t count, int64_t *changed);
ORM_LINK(shop_Book_tags_link, shop_Book_id, shop_Tag_id)
ORM_MUST_USE orm_status shop_Book_tags_add_many(orm_db *db, const shop_Book_tags_link *links,
    size_t count, int64_t *changed);
ORM_MUST_USE orm_status shop_Book_tags_set(orm_db *db, shop_Book_id key, const shop_Tag_id *keys,
    size_t count, int64_t *changed);
ORM_MUST_USE orm_status shop_Book_tags_remove(orm_db *db, shop_Book_id key,
    const shop_Tag_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status shop_Book_tags_clear(orm_db *db, shop_Book_id key, int64_t *changed);
ORM_MUST_USE orm_status shop_Book_tags_has(orm_db *db, shop_Book_id key, shop_Tag_id other,
    bool *out);

struct shop_Book_query {
    uint32_t magic_;
    shop_Book_filter where;
    shop_Book_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const shop_Book *after;
    shop_Author_ref join_author, prefetch_author;
    shop_Author_ref join_editor, prefetch_editor;
    shop_Tag_ref prefetch_tags;
    bool count_tags;
};
#define shop_Book_query(...) \
    shop_Book_ref_of(&(const struct shop_Book_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct shop_Book_query *shop_Book_query_new(orm_scope *scope);
ORM_MUST_USE orm_status shop_Book_select(orm_db *db, orm_scope *scope, shop_Book_ref query,
    shop_Book_list *out);
ORM_MUST_USE orm_status shop_Book_first(orm_db *db, orm_scope *scope, shop_Book_ref query,
    shop_Book **out);
ORM_MUST_USE orm_status shop_Book_one(orm_db *db, orm_scope *scope, shop_Book_ref query,
    shop_Book **out);
ORM_MUST_USE orm_status shop_Book_count(orm_db *db, shop_Book_filter where, int64_t *out);
ORM_MUST_USE orm_status shop_Book_exists(orm_db *db, shop_Book_filter where, bool *out);
ORM_MUST_USE orm_status shop_Book_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, shop_Book_list *out);
ORM_MUST_USE orm_status shop_Book_explain(orm_db *db, orm_scope *scope, shop_Book_ref query,
    const char **out);
ORM_MUST_USE orm_status shop_Book_each_open(orm_db *db, shop_Book_ref query, shop_Book_each *each);
ORM_MUST_USE orm_status shop_Book_each_next(shop_Book_each *each, shop_Book **out);
void shop_Book_each_close(shop_Book_each *each);
ORM_MUST_USE orm_status shop_Book_prefetch(orm_db *db, const shop_Book_list *list,
    shop_Book_ref query);
ORM_MUST_USE orm_status shop_Book_prefetch_row(orm_db *db, shop_Book *row, shop_Book_ref query);
ORM_MUST_USE orm_status shop_Book_load_graph(orm_db *db, const shop_Book_list *list, int depth,
    const orm_graph_options *options);
ORM_MUST_USE orm_status shop_Book_update_where(orm_db *db, shop_Book_filter where,
    const shop_Book_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status shop_Book_delete_where(orm_db *db, shop_Book_filter where,
    int64_t *deleted);

#define shop_Book_and(a, b) ORM_FILTER(shop_Book, orm_filter_both(ORM_OP_AND, (a).shop_Book_, (b).shop_Book_))
#define shop_Book_or(a, b) ORM_FILTER(shop_Book, orm_filter_both(ORM_OP_OR, (a).shop_Book_, (b).shop_Book_))
#define shop_Book_not(a) ORM_FILTER(shop_Book, orm_filter_not((a).shop_Book_))
#define shop_Book_all_of(filters, count) ORM_FILTER(shop_Book, orm_filter_list(ORM_OP_ALL_OF, shop_Book_filters_(filters), count))
#define shop_Book_any_of(filters, count) ORM_FILTER(shop_Book, orm_filter_list(ORM_OP_ANY_OF, shop_Book_filters_(filters), count))
#define shop_Book_everything() ORM_FILTER(shop_Book, orm_filter_everything())
#define shop_Book_id_eq(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_EQ, 0, shop_Book_id_value_(v)))
#define shop_Book_id_ne(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_NE, 0, shop_Book_id_value_(v)))
#define shop_Book_id_lt(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_LT, 0, shop_Book_id_value_(v)))
#define shop_Book_id_le(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_LE, 0, shop_Book_id_value_(v)))
#define shop_Book_id_gt(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_GT, 0, shop_Book_id_value_(v)))
#define shop_Book_id_ge(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_GE, 0, shop_Book_id_value_(v)))
#define shop_Book_id_between(a, b) ORM_FILTER(shop_Book, orm_filter_between(0, shop_Book_id_value_(a), shop_Book_id_value_(b)))
#define shop_Book_id_in(values, count) ORM_FILTER(shop_Book, orm_filter_in(ORM_OP_IN, 0, shop_Book_id_items_(values, count)))
#define shop_Book_id_not_in(values, count) ORM_FILTER(shop_Book, orm_filter_in(ORM_OP_NOT_IN, 0, shop_Book_id_items_(values, count)))
#define shop_Book_id_asc() shop_Book_order_(orm_order_of(0, 0))
#define shop_Book_id_desc() shop_Book_order_(orm_order_of(0, ORM_ORDER_DESC))
#define shop_Book_title_eq(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define shop_Book_title_ne(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define shop_Book_title_lt(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define shop_Book_title_le(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define shop_Book_title_gt(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define shop_Book_title_ge(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define shop_Book_title_between(a, b) ORM_FILTER(shop_Book, orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define shop_Book_title_in(values, count) ORM_FILTER(shop_Book, orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define shop_Book_title_not_in(values, count) ORM_FILTER(shop_Book, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define shop_Book_title_contains(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define shop_Book_title_startswith(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define shop_Book_title_endswith(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define shop_Book_title_icontains(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define shop_Book_title_istartswith(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define shop_Book_title_iendswith(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define shop_Book_title_iexact(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define shop_Book_title_like(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define shop_Book_title_glob(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define shop_Book_title_asc() shop_Book_order_(orm_order_of(1, 0))
#define shop_Book_title_desc() shop_Book_order_(orm_order_of(1, ORM_ORDER_DESC))
#define shop_Book_title_set(v) shop_Book_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_text(v)))
#define shop_Book_title_set_if(filter, a, b) shop_Book_set_(orm_set_if(1, (filter).shop_Book_, orm_value_text(a), orm_value_text(b)))
ORM_FIELDS(shop_Book_fields_2)
#define shop_Book_author_id_eq(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_EQ, 2, shop_Author_id_value_(v)))
#define shop_Book_author_id_ne(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_NE, 2, shop_Author_id_value_(v)))
#define shop_Book_author_id_in(values, count) ORM_FILTER(shop_Book, orm_filter_in(ORM_OP_IN, 2, shop_Author_id_items_(values, count)))
#define shop_Book_author_id_not_in(values, count) ORM_FILTER(shop_Book, orm_filter_in(ORM_OP_NOT_IN, 2, shop_Author_id_items_(values, count)))
#define shop_Book_author_id_field() shop_Book_fields_2_of_(2)
#define shop_Book_author_id_eq_field(f) ORM_FILTER(shop_Book, orm_filter_field(ORM_OP_EQ, 2, shop_Book_fields_2_column_(f)))
#define shop_Book_author_id_ne_field(f) ORM_FILTER(shop_Book, orm_filter_field(ORM_OP_NE, 2, shop_Book_fields_2_column_(f)))
#define shop_Book_author_id_asc() shop_Book_order_(orm_order_of(2, 0))
#define shop_Book_author_id_desc() shop_Book_order_(orm_order_of(2, ORM_ORDER_DESC))
#define shop_Book_author_id_set(v) shop_Book_set_(orm_set_value(ORM_SET_VALUE, 2, shop_Author_id_value_(v)))
#define shop_Book_author_id_set_if(filter, a, b) shop_Book_set_(orm_set_if(2, (filter).shop_Book_, shop_Author_id_value_(a), shop_Author_id_value_(b)))
#define shop_Book_author_id_set_field(f) shop_Book_set_(orm_set_field(2, shop_Book_fields_2_column_(f)))
#define shop_Book_editor_id_eq(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_EQ, 3, shop_Author_id_value_(v)))
#define shop_Book_editor_id_ne(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_NE, 3, shop_Author_id_value_(v)))
#define shop_Book_editor_id_in(values, count) ORM_FILTER(shop_Book, orm_filter_in(ORM_OP_IN, 3, shop_Author_id_items_(values, count)))
#define shop_Book_editor_id_not_in(values, count) ORM_FILTER(shop_Book, orm_filter_in(ORM_OP_NOT_IN, 3, shop_Author_id_items_(values, count)))
#define shop_Book_editor_id_is_null() ORM_FILTER(shop_Book, orm_filter_null(ORM_OP_IS_NULL, 3))
#define shop_Book_editor_id_not_null() ORM_FILTER(shop_Book, orm_filter_null(ORM_OP_NOT_NULL, 3))
#define shop_Book_editor_id_field() shop_Book_fields_2_of_(3)
#define shop_Book_editor_id_eq_field(f) ORM_FILTER(shop_Book, orm_filter_field(ORM_OP_EQ, 3, shop_Book_fields_2_column_(f)))
#define shop_Book_editor_id_ne_field(f) ORM_FILTER(shop_Book, orm_filter_field(ORM_OP_NE, 3, shop_Book_fields_2_column_(f)))
#define shop_Book_editor_id_asc() shop_Book_order_(orm_order_of(3, 0))
#define shop_Book_editor_id_desc() shop_Book_order_(orm_order_of(3, ORM_ORDER_DESC))
#define shop_Book_editor_id_asc_nulls_last() shop_Book_order_(orm_order_of(3, ORM_ORDER_NULLS_LAST))
#define shop_Book_editor_id_desc_nulls_first() shop_Book_order_(orm_order_of(3, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define shop_Book_editor_id_set(v) shop_Book_set_(orm_set_value(ORM_SET_VALUE, 3, shop_Author_id_value_(v)))
#define shop_Book_editor_id_set_null() shop_Book_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_null()))
#define shop_Book_editor_id_set_if(filter, a, b) shop_Book_set_(orm_set_if(3, (filter).shop_Book_, shop_Author_id_value_(a), shop_Author_id_value_(b)))
#define shop_Book_editor_id_set_field(f) shop_Book_set_(orm_set_field(3, shop_Book_fields_2_column_(f)))
#define shop_Book_published_eq(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_EQ, 4, orm_value_date(v)))
#define shop_Book_published_ne(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_NE, 4, orm_value_date(v)))
#define shop_Book_published_lt(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_LT, 4, orm_value_date(v)))
#define shop_Book_published_le(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_LE, 4, orm_value_date(v)))
#define shop_Book_published_gt(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_GT, 4, orm_value_date(v)))
#define shop_Book_published_ge(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_GE, 4, orm_value_date(v)))
#define shop_Book_published_between(a, b) ORM_FILTER(shop_Book, orm_filter_between(4, orm_value_date(a), orm_value_date(b)))
#define shop_Book_published_in(values, count) ORM_FILTER(shop_Book, orm_filter_in(ORM_OP_IN, 4, orm_items_date(values, count)))
#define shop_Book_published_not_in(values, count) ORM_FILTER(shop_Book, orm_filter_in(ORM_OP_NOT_IN, 4, orm_items_date(values, count)))
#define shop_Book_published_is_null() ORM_FILTER(shop_Book, orm_filter_null(ORM_OP_IS_NULL, 4))
#define shop_Book_published_not_null() ORM_FILTER(shop_Book, orm_filter_null(ORM_OP_NOT_NULL, 4))
#define shop_Book_published_year_eq(n) ORM_FILTER(shop_Book, orm_filter_part(ORM_OP_EQ, ORM_PART_YEAR, 4, orm_value_int(+(n))))
#define shop_Book_published_year_ne(n) ORM_FILTER(shop_Book, orm_filter_part(ORM_OP_NE, ORM_PART_YEAR, 4, orm_value_int(+(n))))
#define shop_Book_published_year_lt(n) ORM_FILTER(shop_Book, orm_filter_part(ORM_OP_LT, ORM_PART_YEAR, 4, orm_value_int(+(n))))
#define shop_Book_published_year_le(n) ORM_FILTER(shop_Book, orm_filter_part(ORM_OP_LE, ORM_PART_YEAR, 4, orm_value_int(+(n))))
#define shop_Book_published_year_gt(n) ORM_FILTER(shop_Book, orm_filter_part(ORM_OP_GT, ORM_PART_YEAR, 4, orm_value_int(+(n))))
#define shop_Book_published_year_ge(n) ORM_FILTER(shop_Book, orm_filter_part(ORM_OP_GE, ORM_PART_YEAR, 4, orm_value_int(+(n))))
#define shop_Book_published_month_eq(n) ORM_FILTER(shop_Book, orm_filter_part(ORM_OP_EQ, ORM_PART_MONTH, 4, orm_value_int(+(n))))
#define shop_Book_published_day_eq(n) ORM_FILTER(shop_Book, orm_filter_part(ORM_OP_EQ, ORM_PART_DAY, 4, orm_value_int(+(n))))
#define shop_Book_published_asc() shop_Book_order_(orm_order_of(4, 0))
#define shop_Book_published_desc() shop_Book_order_(orm_order_of(4, ORM_ORDER_DESC))
#define shop_Book_published_asc_nulls_last() shop_Book_order_(orm_order_of(4, ORM_ORDER_NULLS_LAST))
#define shop_Book_published_desc_nulls_first() shop_Book_order_(orm_order_of(4, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define shop_Book_published_set(v) shop_Book_set_(orm_set_value(ORM_SET_VALUE, 4, orm_value_date(v)))
#define shop_Book_published_set_null() shop_Book_set_(orm_set_value(ORM_SET_VALUE, 4, orm_value_null()))
#define shop_Book_published_set_if(filter, a, b) shop_Book_set_(orm_set_if(4, (filter).shop_Book_, orm_value_date(a), orm_value_date(b)))
#define shop_Book_published_min(db, where, out) orm_aggregate_date(db, orm_aggregate_of(&shop_Book_model_, ORM_MIN, 4, (where).shop_Book_), out)
#define shop_Book_published_max(db, where, out) orm_aggregate_date(db, orm_aggregate_of(&shop_Book_model_, ORM_MAX, 4, (where).shop_Book_), out)
#define shop_Book_price_eq(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_EQ, 5, orm_value_decimal(v)))
#define shop_Book_price_ne(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_NE, 5, orm_value_decimal(v)))
#define shop_Book_price_lt(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_LT, 5, orm_value_decimal(v)))
#define shop_Book_price_le(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_LE, 5, orm_value_decimal(v)))
#define shop_Book_price_gt(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_GT, 5, orm_value_decimal(v)))
#define shop_Book_price_ge(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_GE, 5, orm_value_decimal(v)))
#define shop_Book_price_between(a, b) ORM_FILTER(shop_Book, orm_filter_between(5, orm_value_decimal(a), orm_value_decimal(b)))
#define shop_Book_price_in(values, count) ORM_FILTER(shop_Book, orm_filter_in(ORM_OP_IN, 5, orm_items_decimal(values, count)))
#define shop_Book_price_not_in(values, count) ORM_FILTER(shop_Book, orm_filter_in(ORM_OP_NOT_IN, 5, orm_items_decimal(values, count)))
#define shop_Book_price_asc() shop_Book_order_(orm_order_of(5, 0))
#define shop_Book_price_desc() shop_Book_order_(orm_order_of(5, ORM_ORDER_DESC))
#define shop_Book_price_set(v) shop_Book_set_(orm_set_value(ORM_SET_VALUE, 5, orm_value_decimal(v)))
#define shop_Book_price_set_if(filter, a, b) shop_Book_set_(orm_set_if(5, (filter).shop_Book_, orm_value_decimal(a), orm_value_decimal(b)))
#define shop_Book_price_add(v) shop_Book_set_(orm_set_value(ORM_SET_ADD, 5, orm_value_decimal(v)))
#define shop_Book_price_sum(db, where, out) orm_aggregate_decimal(db, orm_aggregate_of(&shop_Book_model_, ORM_SUM, 5, (where).shop_Book_), out)
#define shop_Book_price_avg(db, where, out) orm_aggregate_float(db, orm_aggregate_of(&shop_Book_model_, ORM_AVG, 5, (where).shop_Book_), out)
#define shop_Book_price_min(db, where, out) orm_aggregate_decimal(db, orm_aggregate_of(&shop_Book_model_, ORM_MIN, 5, (where).shop_Book_), out)
#define shop_Book_price_max(db, where, out) orm_aggregate_decimal(db, orm_aggregate_of(&shop_Book_model_, ORM_MAX, 5, (where).shop_Book_), out)
#define shop_Book_status_eq(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_EQ, 6, shop_Book_status_value_(v)))
#define shop_Book_status_ne(v) ORM_FILTER(shop_Book, orm_filter_value(ORM_OP_NE, 6, shop_Book_status_value_(v)))
#define shop_Book_status_in(values, count) ORM_FILTER(shop_Book, orm_filter_in(ORM_OP_IN, 6, shop_Book_status_items_(values, count)))
#define shop_Book_status_not_in(values, count) ORM_FILTER(shop_Book, orm_filter_in(ORM_OP_NOT_IN, 6, shop_Book_status_items_(values, count)))
#define shop_Book_status_asc() shop_Book_order_(orm_order_of(6, 0))
#define shop_Book_status_desc() shop_Book_order_(orm_order_of(6, ORM_ORDER_DESC))
#define shop_Book_status_set(v) shop_Book_set_(orm_set_value(ORM_SET_VALUE, 6, shop_Book_status_value_(v)))
#define shop_Book_status_set_if(filter, a, b) shop_Book_set_(orm_set_if(6, (filter).shop_Book_, shop_Book_status_value_(a), shop_Book_status_value_(b)))
#define shop_Book_author_edge() orm_edge_of(&shop_Book_model_, 0)
#define shop_Book_author_is(filter) ORM_FILTER(shop_Book, orm_filter_through(ORM_OP_IS, 0, (filter).shop_Author_))
#define shop_Book_author_by(order) shop_Book_order_(orm_order_through(0, shop_Author_order_of_(order)))
#define shop_Book_editor_edge() orm_edge_of(&shop_Book_model_, 1)
#define shop_Book_editor_is(filter) ORM_FILTER(shop_Book, orm_filter_through(ORM_OP_IS, 1, (filter).shop_Author_))
#define shop_Book_editor_by(order) shop_Book_order_(orm_order_through(1, shop_Author_order_of_(order)))
#define shop_Book_tags_edge() orm_edge_of(&shop_Book_model_, 2)
#define shop_Book_tags_any(filter) ORM_FILTER(shop_Book, orm_filter_through(ORM_OP_ANY, 2, (filter).shop_Tag_))
#define shop_Book_tags_none(filter) ORM_FILTER(shop_Book, orm_filter_through(ORM_OP_NONE, 2, (filter).shop_Tag_))
#define shop_Book_tags_every(filter) ORM_FILTER(shop_Book, orm_filter_through(ORM_OP_EVERY, 2, (filter).shop_Tag_))
#define shop_Book_tags_count_eq(n) ORM_FILTER(shop_Book, orm_filter_count(ORM_OP_EQ, 2, +(n)))
#define shop_Book_tags_count_ne(n) ORM_FILTER(shop_Book, orm_filter_count(ORM_OP_NE, 2, +(n)))
#define shop_Book_tags_count_lt(n) ORM_FILTER(shop_Book, orm_filter_count(ORM_OP_LT, 2, +(n)))
#define shop_Book_tags_count_le(n) ORM_FILTER(shop_Book, orm_filter_count(ORM_OP_LE, 2, +(n)))
#define shop_Book_tags_count_gt(n) ORM_FILTER(shop_Book, orm_filter_count(ORM_OP_GT, 2, +(n)))
#define shop_Book_tags_count_ge(n) ORM_FILTER(shop_Book, orm_filter_count(ORM_OP_GE, 2, +(n)))
#define shop_Book_tags_count_asc() shop_Book_order_(orm_order_of(2, ORM_ORDER_COUNT))
#define shop_Book_tags_count_desc() shop_Book_order_(orm_order_of(2, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- Tag ---- */

struct shop_Tag {
    orm_row orm_;
    shop_Tag_id id;
    const char *name;
};

shop_Tag shop_Tag_defaults(void);
shop_Tag_id shop_Tag_key(const shop_Tag *row);
ORM_MUST_USE orm_status shop_Tag_validate(const shop_Tag *row, orm_error *error);
ORM_MUST_USE orm_status shop_Tag_insert(orm_db *db, shop_Tag *row);
ORM_MUST_USE orm_status shop_Tag_insert_many(orm_db *db, shop_Tag *rows, size_t count);
ORM_MUST_USE orm_status shop_Tag_update(orm_db *db, shop_Tag *row);
ORM_MUST_USE orm_status shop_Tag_save(orm_db *db, shop_Tag *row);
ORM_MUST_USE orm_status shop_Tag_delete(orm_db *db, shop_Tag_id key);
ORM_MUST_USE orm_status shop_Tag_get(orm_db *db, orm_scope *scope, shop_Tag_id key, shop_Tag **out);
ORM_MUST_USE orm_status shop_Tag_get_by_name(orm_db *db, orm_scope *scope, const char *name,
    shop_Tag **out);
ORM_MUST_USE orm_status shop_Tag_get_many(orm_db *db, orm_scope *scope, const shop_Tag_id *keys,
    size_t count, shop_Tag_list *out);
ORM_MUST_USE orm_status shop_Tag_all(orm_db *db, orm_scope *scope, shop_Tag_list *out);
ORM_MUST_USE orm_status shop_Tag_refresh(orm_db *db, shop_Tag *row);

const shop_Book_list *shop_Tag_books(const shop_Tag *row);
ORM_MUST_USE orm_status shop_Tag_books_load(orm_db *db, shop_Tag *row, shop_Book_list *out);
const shop_Book_list *shop_Tag_books_matching(const shop_Tag *row);
int64_t shop_Tag_books_count(const shop_Tag *row);
bool shop_Tag_books_loaded(const shop_Tag *row);
void shop_Tag_books_unload(shop_Tag *row);
ORM_MUST_USE orm_status shop_Tag_books_add(orm_db *db, shop_Tag_id key, const shop_Book_id *keys,
    size_t count, int64_t *changed);
ORM_LINK(shop_Tag_books_link, shop_Tag_id, shop_Book_id)
ORM_MUST_USE orm_status shop_Tag_books_add_many(orm_db *db, const shop_Tag_books_link *links,
    size_t count, int64_t *changed);
ORM_MUST_USE orm_status shop_Tag_books_set(orm_db *db, shop_Tag_id key, const shop_Book_id *keys,
    size_t count, int64_t *changed);
ORM_MUST_USE orm_status shop_Tag_books_remove(orm_db *db, shop_Tag_id key,
    const shop_Book_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status shop_Tag_books_clear(orm_db *db, shop_Tag_id key, int64_t *changed);
ORM_MUST_USE orm_status shop_Tag_books_has(orm_db *db, shop_Tag_id key, shop_Book_id other,
    bool *out);

struct shop_Tag_query {
    uint32_t magic_;
    shop_Tag_filter where;
    shop_Tag_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const shop_Tag *after;
    shop_Book_ref prefetch_books;
    bool count_books;
};
#define shop_Tag_query(...) \
    shop_Tag_ref_of(&(const struct shop_Tag_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct shop_Tag_query *shop_Tag_query_new(orm_scope *scope);
ORM_MUST_USE orm_status shop_Tag_select(orm_db *db, orm_scope *scope, shop_Tag_ref query,
    shop_Tag_list *out);
ORM_MUST_USE orm_status shop_Tag_first(orm_db *db, orm_scope *scope, shop_Tag_ref query,
    shop_Tag **out);
ORM_MUST_USE orm_status shop_Tag_one(orm_db *db, orm_scope *scope, shop_Tag_ref query,
    shop_Tag **out);
ORM_MUST_USE orm_status shop_Tag_count(orm_db *db, shop_Tag_filter where, int64_t *out);
ORM_MUST_USE orm_status shop_Tag_exists(orm_db *db, shop_Tag_filter where, bool *out);
ORM_MUST_USE orm_status shop_Tag_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, shop_Tag_list *out);
ORM_MUST_USE orm_status shop_Tag_explain(orm_db *db, orm_scope *scope, shop_Tag_ref query,
    const char **out);
ORM_MUST_USE orm_status shop_Tag_each_open(orm_db *db, shop_Tag_ref query, shop_Tag_each *each);
ORM_MUST_USE orm_status shop_Tag_each_next(shop_Tag_each *each, shop_Tag **out);
void shop_Tag_each_close(shop_Tag_each *each);
ORM_MUST_USE orm_status shop_Tag_prefetch(orm_db *db, const shop_Tag_list *list,
    shop_Tag_ref query);
ORM_MUST_USE orm_status shop_Tag_prefetch_row(orm_db *db, shop_Tag *row, shop_Tag_ref query);
ORM_MUST_USE orm_status shop_Tag_load_graph(orm_db *db, const shop_Tag_list *list, int depth,
    const orm_graph_options *options);
ORM_MUST_USE orm_status shop_Tag_update_where(orm_db *db, shop_Tag_filter where,
    const shop_Tag_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status shop_Tag_delete_where(orm_db *db, shop_Tag_filter where, int64_t *deleted);

#define shop_Tag_and(a, b) ORM_FILTER(shop_Tag, orm_filter_both(ORM_OP_AND, (a).shop_Tag_, (b).shop_Tag_))
#define shop_Tag_or(a, b) ORM_FILTER(shop_Tag, orm_filter_both(ORM_OP_OR, (a).shop_Tag_, (b).shop_Tag_))
#define shop_Tag_not(a) ORM_FILTER(shop_Tag, orm_filter_not((a).shop_Tag_))
#define shop_Tag_all_of(filters, count) ORM_FILTER(shop_Tag, orm_filter_list(ORM_OP_ALL_OF, shop_Tag_filters_(filters), count))
#define shop_Tag_any_of(filters, count) ORM_FILTER(shop_Tag, orm_filter_list(ORM_OP_ANY_OF, shop_Tag_filters_(filters), count))
#define shop_Tag_everything() ORM_FILTER(shop_Tag, orm_filter_everything())
#define shop_Tag_id_eq(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_EQ, 0, shop_Tag_id_value_(v)))
#define shop_Tag_id_ne(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_NE, 0, shop_Tag_id_value_(v)))
#define shop_Tag_id_lt(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_LT, 0, shop_Tag_id_value_(v)))
#define shop_Tag_id_le(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_LE, 0, shop_Tag_id_value_(v)))
#define shop_Tag_id_gt(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_GT, 0, shop_Tag_id_value_(v)))
#define shop_Tag_id_ge(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_GE, 0, shop_Tag_id_value_(v)))
#define shop_Tag_id_between(a, b) ORM_FILTER(shop_Tag, orm_filter_between(0, shop_Tag_id_value_(a), shop_Tag_id_value_(b)))
#define shop_Tag_id_in(values, count) ORM_FILTER(shop_Tag, orm_filter_in(ORM_OP_IN, 0, shop_Tag_id_items_(values, count)))
#define shop_Tag_id_not_in(values, count) ORM_FILTER(shop_Tag, orm_filter_in(ORM_OP_NOT_IN, 0, shop_Tag_id_items_(values, count)))
#define shop_Tag_id_asc() shop_Tag_order_(orm_order_of(0, 0))
#define shop_Tag_id_desc() shop_Tag_order_(orm_order_of(0, ORM_ORDER_DESC))
#define shop_Tag_name_eq(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define shop_Tag_name_ne(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define shop_Tag_name_lt(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define shop_Tag_name_le(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define shop_Tag_name_gt(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define shop_Tag_name_ge(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define shop_Tag_name_between(a, b) ORM_FILTER(shop_Tag, orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define shop_Tag_name_in(values, count) ORM_FILTER(shop_Tag, orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define shop_Tag_name_not_in(values, count) ORM_FILTER(shop_Tag, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define shop_Tag_name_contains(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define shop_Tag_name_startswith(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define shop_Tag_name_endswith(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define shop_Tag_name_icontains(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define shop_Tag_name_istartswith(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define shop_Tag_name_iendswith(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define shop_Tag_name_iexact(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define shop_Tag_name_like(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define shop_Tag_name_glob(v) ORM_FILTER(shop_Tag, orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define shop_Tag_name_asc() shop_Tag_order_(orm_order_of(1, 0))
#define shop_Tag_name_desc() shop_Tag_order_(orm_order_of(1, ORM_ORDER_DESC))
#define shop_Tag_name_set(v) shop_Tag_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_text(v)))
#define shop_Tag_name_set_if(filter, a, b) shop_Tag_set_(orm_set_if(1, (filter).shop_Tag_, orm_value_text(a), orm_value_text(b)))
#define shop_Tag_books_edge() orm_edge_of(&shop_Tag_model_, 0)
#define shop_Tag_books_any(filter) ORM_FILTER(shop_Tag, orm_filter_through(ORM_OP_ANY, 0, (filter).shop_Book_))
#define shop_Tag_books_none(filter) ORM_FILTER(shop_Tag, orm_filter_through(ORM_OP_NONE, 0, (filter).shop_Book_))
#define shop_Tag_books_every(filter) ORM_FILTER(shop_Tag, orm_filter_through(ORM_OP_EVERY, 0, (filter).shop_Book_))
#define shop_Tag_books_count_eq(n) ORM_FILTER(shop_Tag, orm_filter_count(ORM_OP_EQ, 0, +(n)))
#define shop_Tag_books_count_ne(n) ORM_FILTER(shop_Tag, orm_filter_count(ORM_OP_NE, 0, +(n)))
#define shop_Tag_books_count_lt(n) ORM_FILTER(shop_Tag, orm_filter_count(ORM_OP_LT, 0, +(n)))
#define shop_Tag_books_count_le(n) ORM_FILTER(shop_Tag, orm_filter_count(ORM_OP_LE, 0, +(n)))
#define shop_Tag_books_count_gt(n) ORM_FILTER(shop_Tag, orm_filter_count(ORM_OP_GT, 0, +(n)))
#define shop_Tag_books_count_ge(n) ORM_FILTER(shop_Tag, orm_filter_count(ORM_OP_GE, 0, +(n)))
#define shop_Tag_books_count_asc() shop_Tag_order_(orm_order_of(0, ORM_ORDER_COUNT))
#define shop_Tag_books_count_desc() shop_Tag_order_(orm_order_of(0, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- the schema ---- */

/* Opens a database (see orm_open) and attaches the schema. */
ORM_MUST_USE orm_status shop_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error);

/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */
ORM_MUST_USE orm_status shop_attach(orm_db *db);

/* Creates all tables, indexes and views in an empty database. OK and no change if all tables and
 * views are there; SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, IO, NOMEM,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status shop_create_tables(orm_db *db);

/* Compares the database with the schema: tables, columns with affinity, NOT NULL, key and default,
 * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: *out lists them, in
 * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status shop_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out);

/* Reads every row, and looks for values that can't be read or break a rule of their field, and for
 * references to rows that are not there. OK: there are none; BAD_VALUE: *out lists them, limit at most
 * (0: all), in the scope (out may be NULL). Also SCHEMA, BUSY, IO, CORRUPT, NOMEM, INTERRUPTED,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status shop_check_data(orm_db *db, orm_scope *scope, size_t limit,
    orm_problem_list *out);

#ifdef __cplusplus
}
#endif

#endif

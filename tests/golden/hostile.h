/* hostile.h - made by ormgen 0.1.0 from hostile.yaml. Do not edit: change the schema.
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
#ifndef HOSTILE_H
#define HOSTILE_H

#include <orm.h>

#if ORM_VERSION_NUMBER < 100
#error "orm.h is older than the ormgen that wrote this file: use the same version of both"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct hostile_Evil hostile_Evil;

typedef struct hostile_Evil_list {
    hostile_Evil **items;
    size_t count;
} hostile_Evil_list;

typedef enum hostile_Evil_choice {
    HOSTILE_EVIL_CHOICE_STAR = 1,
    HOSTILE_EVIL_CHOICE_QUOTE = 2,
    HOSTILE_EVIL_CHOICE_SLASH = 3,
    HOSTILE_EVIL_CHOICE_TRI = 4
} hostile_Evil_choice;
ORM_OPTIONAL(hostile_Evil_choice, hostile_Evil_choice)
ORM_ENUM_VALUES(hostile_Evil_choice)

typedef struct hostile_Evil_id {
    int64_t value;
} hostile_Evil_id;
ORM_OPTIONAL(hostile_Evil_id, hostile_Evil_id)
ORM_KEY_VALUES(hostile_Evil_id, int)
static inline hostile_Evil_id hostile_Evil_id_of(int64_t value)
{
    hostile_Evil_id id = {value};
    return id;
}

ORM_QUERY_TYPES(hostile_Evil)

/* ---- Evil ---- */

/* * / int main(void) { abort(); } / * "quoted" 100 %s %n ? ?/
 *
 * ends in a backslash \
 * // and back, * / ? ?/ */
struct hostile_Evil {
    orm_row orm_;
    hostile_Evil_id id;
    /* line one\
     * #define int */
    const char *text;
    const char *number;
    /* * / */
    hostile_Evil_choice choice;
    const char *size;
    const char *code;
    hostile_Evil_id_opt class_id;
    struct hostile_Evil *class_;
};

const char *hostile_Evil_choice_to_text(hostile_Evil_choice value);
ORM_MUST_USE orm_status hostile_Evil_choice_from_text(const char *text, hostile_Evil_choice *out);
hostile_Evil hostile_Evil_defaults(void);
hostile_Evil_id hostile_Evil_key(const hostile_Evil *row);
ORM_MUST_USE orm_status hostile_Evil_validate(const hostile_Evil *row, orm_error *error);
ORM_MUST_USE orm_status hostile_Evil_insert(orm_db *db, hostile_Evil *row);
ORM_MUST_USE orm_status hostile_Evil_insert_many(orm_db *db, hostile_Evil *rows, size_t count);
ORM_MUST_USE orm_status hostile_Evil_update(orm_db *db, hostile_Evil *row);
ORM_MUST_USE orm_status hostile_Evil_save(orm_db *db, hostile_Evil *row);
ORM_MUST_USE orm_status hostile_Evil_delete(orm_db *db, hostile_Evil_id key);
ORM_MUST_USE orm_status hostile_Evil_get(orm_db *db, orm_scope *scope, hostile_Evil_id key,
    hostile_Evil **out);
ORM_MUST_USE orm_status hostile_Evil_get_many(orm_db *db, orm_scope *scope,
    const hostile_Evil_id *keys, size_t count, hostile_Evil_list *out);
ORM_MUST_USE orm_status hostile_Evil_all(orm_db *db, orm_scope *scope, hostile_Evil_list *out);
ORM_MUST_USE orm_status hostile_Evil_refresh(orm_db *db, hostile_Evil *row);

ORM_MUST_USE orm_status hostile_Evil_class_load(orm_db *db, hostile_Evil *row);
bool hostile_Evil_class_loaded(const hostile_Evil *row);
void hostile_Evil_class_unload(hostile_Evil *row);

const hostile_Evil_list *hostile_Evil_order(const hostile_Evil *row);
ORM_MUST_USE orm_status hostile_Evil_order_load(orm_db *db, hostile_Evil *row,
    hostile_Evil_list *out);
const hostile_Evil_list *hostile_Evil_order_matching(const hostile_Evil *row);
int64_t hostile_Evil_order_count(const hostile_Evil *row);
bool hostile_Evil_order_loaded(const hostile_Evil *row);
void hostile_Evil_order_unload(hostile_Evil *row);
ORM_MUST_USE orm_status hostile_Evil_order_add(orm_db *db, hostile_Evil_id key,
    const hostile_Evil_id *keys, size_t count, int64_t *changed);
ORM_LINK(hostile_Evil_order_link, hostile_Evil_id, hostile_Evil_id)
ORM_MUST_USE orm_status hostile_Evil_order_add_many(orm_db *db,
    const hostile_Evil_order_link *links, size_t count, int64_t *changed);
ORM_MUST_USE orm_status hostile_Evil_order_set(orm_db *db, hostile_Evil_id key,
    const hostile_Evil_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status hostile_Evil_order_remove(orm_db *db, hostile_Evil_id key,
    const hostile_Evil_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status hostile_Evil_order_clear(orm_db *db, hostile_Evil_id key, int64_t *changed);
ORM_MUST_USE orm_status hostile_Evil_order_has(orm_db *db, hostile_Evil_id key,
    hostile_Evil_id other, bool *out);

const hostile_Evil_list *hostile_Evil_subclasses(const hostile_Evil *row);
ORM_MUST_USE orm_status hostile_Evil_subclasses_load(orm_db *db, hostile_Evil *row,
    hostile_Evil_list *out);
const hostile_Evil_list *hostile_Evil_subclasses_matching(const hostile_Evil *row);
int64_t hostile_Evil_subclasses_count(const hostile_Evil *row);
bool hostile_Evil_subclasses_loaded(const hostile_Evil *row);
void hostile_Evil_subclasses_unload(hostile_Evil *row);

const hostile_Evil_list *hostile_Evil_group(const hostile_Evil *row);
ORM_MUST_USE orm_status hostile_Evil_group_load(orm_db *db, hostile_Evil *row,
    hostile_Evil_list *out);
const hostile_Evil_list *hostile_Evil_group_matching(const hostile_Evil *row);
int64_t hostile_Evil_group_count(const hostile_Evil *row);
bool hostile_Evil_group_loaded(const hostile_Evil *row);
void hostile_Evil_group_unload(hostile_Evil *row);
ORM_MUST_USE orm_status hostile_Evil_group_add(orm_db *db, hostile_Evil_id key,
    const hostile_Evil_id *keys, size_t count, int64_t *changed);
ORM_LINK(hostile_Evil_group_link, hostile_Evil_id, hostile_Evil_id)
ORM_MUST_USE orm_status hostile_Evil_group_add_many(orm_db *db,
    const hostile_Evil_group_link *links, size_t count, int64_t *changed);
ORM_MUST_USE orm_status hostile_Evil_group_set(orm_db *db, hostile_Evil_id key,
    const hostile_Evil_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status hostile_Evil_group_remove(orm_db *db, hostile_Evil_id key,
    const hostile_Evil_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status hostile_Evil_group_clear(orm_db *db, hostile_Evil_id key, int64_t *changed);
ORM_MUST_USE orm_status hostile_Evil_group_has(orm_db *db, hostile_Evil_id key,
    hostile_Evil_id other, bool *out);

struct hostile_Evil_query {
    uint32_t magic_;
    hostile_Evil_filter where;
    hostile_Evil_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const hostile_Evil *after;
    hostile_Evil_ref join_class, prefetch_class;
    hostile_Evil_ref prefetch_order;
    bool count_order;
    hostile_Evil_ref prefetch_subclasses;
    bool count_subclasses;
    hostile_Evil_ref prefetch_group;
    bool count_group;
};
#define hostile_Evil_query(...) \
    hostile_Evil_ref_of(&(const struct hostile_Evil_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct hostile_Evil_query *hostile_Evil_query_new(orm_scope *scope);
ORM_MUST_USE orm_status hostile_Evil_select(orm_db *db, orm_scope *scope, hostile_Evil_ref query,
    hostile_Evil_list *out);
ORM_MUST_USE orm_status hostile_Evil_first(orm_db *db, orm_scope *scope, hostile_Evil_ref query,
    hostile_Evil **out);
ORM_MUST_USE orm_status hostile_Evil_one(orm_db *db, orm_scope *scope, hostile_Evil_ref query,
    hostile_Evil **out);
ORM_MUST_USE orm_status hostile_Evil_count(orm_db *db, hostile_Evil_filter where, int64_t *out);
ORM_MUST_USE orm_status hostile_Evil_exists(orm_db *db, hostile_Evil_filter where, bool *out);
ORM_MUST_USE orm_status hostile_Evil_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, hostile_Evil_list *out);
ORM_MUST_USE orm_status hostile_Evil_explain(orm_db *db, orm_scope *scope, hostile_Evil_ref query,
    const char **out);
ORM_MUST_USE orm_status hostile_Evil_each_open(orm_db *db, hostile_Evil_ref query,
    hostile_Evil_each *each);
ORM_MUST_USE orm_status hostile_Evil_each_next(hostile_Evil_each *each, hostile_Evil **out);
void hostile_Evil_each_close(hostile_Evil_each *each);
ORM_MUST_USE orm_status hostile_Evil_prefetch(orm_db *db, const hostile_Evil_list *list,
    hostile_Evil_ref query);
ORM_MUST_USE orm_status hostile_Evil_prefetch_row(orm_db *db, hostile_Evil *row,
    hostile_Evil_ref query);
ORM_MUST_USE orm_status hostile_Evil_load_graph(orm_db *db, const hostile_Evil_list *list,
    int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status hostile_Evil_update_where(orm_db *db, hostile_Evil_filter where,
    const hostile_Evil_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status hostile_Evil_delete_where(orm_db *db, hostile_Evil_filter where,
    int64_t *deleted);

#define hostile_Evil_and(a, b) ORM_FILTER(hostile_Evil, orm_filter_both(ORM_OP_AND, (a).hostile_Evil_, (b).hostile_Evil_))
#define hostile_Evil_or(a, b) ORM_FILTER(hostile_Evil, orm_filter_both(ORM_OP_OR, (a).hostile_Evil_, (b).hostile_Evil_))
#define hostile_Evil_not(a) ORM_FILTER(hostile_Evil, orm_filter_not((a).hostile_Evil_))
#define hostile_Evil_all_of(filters, count) ORM_FILTER(hostile_Evil, orm_filter_list(ORM_OP_ALL_OF, hostile_Evil_filters_(filters), count))
#define hostile_Evil_any_of(filters, count) ORM_FILTER(hostile_Evil, orm_filter_list(ORM_OP_ANY_OF, hostile_Evil_filters_(filters), count))
#define hostile_Evil_everything() ORM_FILTER(hostile_Evil, orm_filter_everything())
ORM_FIELDS(hostile_Evil_fields_0)
#define hostile_Evil_id_eq(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_EQ, 0, hostile_Evil_id_value_(v)))
#define hostile_Evil_id_ne(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_NE, 0, hostile_Evil_id_value_(v)))
#define hostile_Evil_id_lt(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_LT, 0, hostile_Evil_id_value_(v)))
#define hostile_Evil_id_le(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_LE, 0, hostile_Evil_id_value_(v)))
#define hostile_Evil_id_gt(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_GT, 0, hostile_Evil_id_value_(v)))
#define hostile_Evil_id_ge(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_GE, 0, hostile_Evil_id_value_(v)))
#define hostile_Evil_id_between(a, b) ORM_FILTER(hostile_Evil, orm_filter_between(0, hostile_Evil_id_value_(a), hostile_Evil_id_value_(b)))
#define hostile_Evil_id_in(values, count) ORM_FILTER(hostile_Evil, orm_filter_in(ORM_OP_IN, 0, hostile_Evil_id_items_(values, count)))
#define hostile_Evil_id_not_in(values, count) ORM_FILTER(hostile_Evil, orm_filter_in(ORM_OP_NOT_IN, 0, hostile_Evil_id_items_(values, count)))
#define hostile_Evil_id_field() hostile_Evil_fields_0_of_(0)
#define hostile_Evil_id_eq_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_EQ, 0, hostile_Evil_fields_0_column_(f)))
#define hostile_Evil_id_ne_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_NE, 0, hostile_Evil_fields_0_column_(f)))
#define hostile_Evil_id_lt_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_LT, 0, hostile_Evil_fields_0_column_(f)))
#define hostile_Evil_id_le_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_LE, 0, hostile_Evil_fields_0_column_(f)))
#define hostile_Evil_id_gt_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_GT, 0, hostile_Evil_fields_0_column_(f)))
#define hostile_Evil_id_ge_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_GE, 0, hostile_Evil_fields_0_column_(f)))
#define hostile_Evil_id_asc() hostile_Evil_order_(orm_order_of(0, 0))
#define hostile_Evil_id_desc() hostile_Evil_order_(orm_order_of(0, ORM_ORDER_DESC))
ORM_FIELDS(hostile_Evil_fields_1)
#define hostile_Evil_text_eq(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define hostile_Evil_text_ne(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define hostile_Evil_text_lt(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define hostile_Evil_text_le(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define hostile_Evil_text_gt(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define hostile_Evil_text_ge(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define hostile_Evil_text_between(a, b) ORM_FILTER(hostile_Evil, orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define hostile_Evil_text_in(values, count) ORM_FILTER(hostile_Evil, orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define hostile_Evil_text_not_in(values, count) ORM_FILTER(hostile_Evil, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define hostile_Evil_text_contains(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define hostile_Evil_text_startswith(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define hostile_Evil_text_endswith(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define hostile_Evil_text_icontains(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define hostile_Evil_text_istartswith(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define hostile_Evil_text_iendswith(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define hostile_Evil_text_iexact(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define hostile_Evil_text_like(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define hostile_Evil_text_glob(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define hostile_Evil_text_field() hostile_Evil_fields_1_of_(1)
#define hostile_Evil_text_eq_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_EQ, 1, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_text_ne_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_NE, 1, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_text_lt_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_LT, 1, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_text_le_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_LE, 1, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_text_gt_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_GT, 1, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_text_ge_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_GE, 1, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_text_asc() hostile_Evil_order_(orm_order_of(1, 0))
#define hostile_Evil_text_desc() hostile_Evil_order_(orm_order_of(1, ORM_ORDER_DESC))
#define hostile_Evil_text_set(v) hostile_Evil_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_text(v)))
#define hostile_Evil_text_set_if(filter, a, b) hostile_Evil_set_(orm_set_if(1, (filter).hostile_Evil_, orm_value_text(a), orm_value_text(b)))
#define hostile_Evil_text_set_field(f) hostile_Evil_set_(orm_set_field(1, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_number_eq(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_EQ, 2, orm_value_text(v)))
#define hostile_Evil_number_ne(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_NE, 2, orm_value_text(v)))
#define hostile_Evil_number_lt(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_LT, 2, orm_value_text(v)))
#define hostile_Evil_number_le(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_LE, 2, orm_value_text(v)))
#define hostile_Evil_number_gt(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_GT, 2, orm_value_text(v)))
#define hostile_Evil_number_ge(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_GE, 2, orm_value_text(v)))
#define hostile_Evil_number_between(a, b) ORM_FILTER(hostile_Evil, orm_filter_between(2, orm_value_text(a), orm_value_text(b)))
#define hostile_Evil_number_in(values, count) ORM_FILTER(hostile_Evil, orm_filter_in(ORM_OP_IN, 2, orm_items_text(values, count)))
#define hostile_Evil_number_not_in(values, count) ORM_FILTER(hostile_Evil, orm_filter_in(ORM_OP_NOT_IN, 2, orm_items_text(values, count)))
#define hostile_Evil_number_contains(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_CONTAINS, 2, orm_value_text(v)))
#define hostile_Evil_number_startswith(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_STARTSWITH, 2, orm_value_text(v)))
#define hostile_Evil_number_endswith(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_ENDSWITH, 2, orm_value_text(v)))
#define hostile_Evil_number_icontains(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_ICONTAINS, 2, orm_value_text(v)))
#define hostile_Evil_number_istartswith(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_ISTARTSWITH, 2, orm_value_text(v)))
#define hostile_Evil_number_iendswith(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_IENDSWITH, 2, orm_value_text(v)))
#define hostile_Evil_number_iexact(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_IEXACT, 2, orm_value_text(v)))
#define hostile_Evil_number_like(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_LIKE, 2, orm_value_text(v)))
#define hostile_Evil_number_glob(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_GLOB, 2, orm_value_text(v)))
#define hostile_Evil_number_field() hostile_Evil_fields_1_of_(2)
#define hostile_Evil_number_eq_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_EQ, 2, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_number_ne_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_NE, 2, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_number_lt_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_LT, 2, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_number_le_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_LE, 2, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_number_gt_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_GT, 2, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_number_ge_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_GE, 2, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_number_asc() hostile_Evil_order_(orm_order_of(2, 0))
#define hostile_Evil_number_desc() hostile_Evil_order_(orm_order_of(2, ORM_ORDER_DESC))
#define hostile_Evil_number_set(v) hostile_Evil_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_text(v)))
#define hostile_Evil_number_set_if(filter, a, b) hostile_Evil_set_(orm_set_if(2, (filter).hostile_Evil_, orm_value_text(a), orm_value_text(b)))
#define hostile_Evil_number_set_field(f) hostile_Evil_set_(orm_set_field(2, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_choice_eq(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_EQ, 3, hostile_Evil_choice_value_(v)))
#define hostile_Evil_choice_ne(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_NE, 3, hostile_Evil_choice_value_(v)))
#define hostile_Evil_choice_in(values, count) ORM_FILTER(hostile_Evil, orm_filter_in(ORM_OP_IN, 3, hostile_Evil_choice_items_(values, count)))
#define hostile_Evil_choice_not_in(values, count) ORM_FILTER(hostile_Evil, orm_filter_in(ORM_OP_NOT_IN, 3, hostile_Evil_choice_items_(values, count)))
#define hostile_Evil_choice_asc() hostile_Evil_order_(orm_order_of(3, 0))
#define hostile_Evil_choice_desc() hostile_Evil_order_(orm_order_of(3, ORM_ORDER_DESC))
#define hostile_Evil_choice_set(v) hostile_Evil_set_(orm_set_value(ORM_SET_VALUE, 3, hostile_Evil_choice_value_(v)))
#define hostile_Evil_choice_set_if(filter, a, b) hostile_Evil_set_(orm_set_if(3, (filter).hostile_Evil_, hostile_Evil_choice_value_(a), hostile_Evil_choice_value_(b)))
#define hostile_Evil_size_eq(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_EQ, 4, orm_value_text(v)))
#define hostile_Evil_size_ne(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_NE, 4, orm_value_text(v)))
#define hostile_Evil_size_lt(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_LT, 4, orm_value_text(v)))
#define hostile_Evil_size_le(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_LE, 4, orm_value_text(v)))
#define hostile_Evil_size_gt(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_GT, 4, orm_value_text(v)))
#define hostile_Evil_size_ge(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_GE, 4, orm_value_text(v)))
#define hostile_Evil_size_between(a, b) ORM_FILTER(hostile_Evil, orm_filter_between(4, orm_value_text(a), orm_value_text(b)))
#define hostile_Evil_size_in(values, count) ORM_FILTER(hostile_Evil, orm_filter_in(ORM_OP_IN, 4, orm_items_text(values, count)))
#define hostile_Evil_size_not_in(values, count) ORM_FILTER(hostile_Evil, orm_filter_in(ORM_OP_NOT_IN, 4, orm_items_text(values, count)))
#define hostile_Evil_size_is_null() ORM_FILTER(hostile_Evil, orm_filter_null(ORM_OP_IS_NULL, 4))
#define hostile_Evil_size_not_null() ORM_FILTER(hostile_Evil, orm_filter_null(ORM_OP_NOT_NULL, 4))
#define hostile_Evil_size_contains(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_CONTAINS, 4, orm_value_text(v)))
#define hostile_Evil_size_startswith(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_STARTSWITH, 4, orm_value_text(v)))
#define hostile_Evil_size_endswith(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_ENDSWITH, 4, orm_value_text(v)))
#define hostile_Evil_size_icontains(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_ICONTAINS, 4, orm_value_text(v)))
#define hostile_Evil_size_istartswith(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_ISTARTSWITH, 4, orm_value_text(v)))
#define hostile_Evil_size_iendswith(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_IENDSWITH, 4, orm_value_text(v)))
#define hostile_Evil_size_iexact(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_IEXACT, 4, orm_value_text(v)))
#define hostile_Evil_size_like(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_LIKE, 4, orm_value_text(v)))
#define hostile_Evil_size_glob(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_GLOB, 4, orm_value_text(v)))
#define hostile_Evil_size_field() hostile_Evil_fields_1_of_(4)
#define hostile_Evil_size_eq_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_EQ, 4, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_size_ne_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_NE, 4, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_size_lt_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_LT, 4, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_size_le_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_LE, 4, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_size_gt_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_GT, 4, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_size_ge_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_GE, 4, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_size_asc() hostile_Evil_order_(orm_order_of(4, 0))
#define hostile_Evil_size_desc() hostile_Evil_order_(orm_order_of(4, ORM_ORDER_DESC))
#define hostile_Evil_size_asc_nulls_last() hostile_Evil_order_(orm_order_of(4, ORM_ORDER_NULLS_LAST))
#define hostile_Evil_size_desc_nulls_first() hostile_Evil_order_(orm_order_of(4, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define hostile_Evil_size_set(v) hostile_Evil_set_(orm_set_value(ORM_SET_VALUE, 4, orm_value_text(v)))
#define hostile_Evil_size_set_null() hostile_Evil_set_(orm_set_value(ORM_SET_VALUE, 4, orm_value_null()))
#define hostile_Evil_size_set_if(filter, a, b) hostile_Evil_set_(orm_set_if(4, (filter).hostile_Evil_, orm_value_text(a), orm_value_text(b)))
#define hostile_Evil_size_set_field(f) hostile_Evil_set_(orm_set_field(4, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_code_eq(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_EQ, 5, orm_value_text(v)))
#define hostile_Evil_code_ne(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_NE, 5, orm_value_text(v)))
#define hostile_Evil_code_lt(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_LT, 5, orm_value_text(v)))
#define hostile_Evil_code_le(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_LE, 5, orm_value_text(v)))
#define hostile_Evil_code_gt(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_GT, 5, orm_value_text(v)))
#define hostile_Evil_code_ge(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_GE, 5, orm_value_text(v)))
#define hostile_Evil_code_between(a, b) ORM_FILTER(hostile_Evil, orm_filter_between(5, orm_value_text(a), orm_value_text(b)))
#define hostile_Evil_code_in(values, count) ORM_FILTER(hostile_Evil, orm_filter_in(ORM_OP_IN, 5, orm_items_text(values, count)))
#define hostile_Evil_code_not_in(values, count) ORM_FILTER(hostile_Evil, orm_filter_in(ORM_OP_NOT_IN, 5, orm_items_text(values, count)))
#define hostile_Evil_code_contains(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_CONTAINS, 5, orm_value_text(v)))
#define hostile_Evil_code_startswith(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_STARTSWITH, 5, orm_value_text(v)))
#define hostile_Evil_code_endswith(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_ENDSWITH, 5, orm_value_text(v)))
#define hostile_Evil_code_icontains(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_ICONTAINS, 5, orm_value_text(v)))
#define hostile_Evil_code_istartswith(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_ISTARTSWITH, 5, orm_value_text(v)))
#define hostile_Evil_code_iendswith(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_IENDSWITH, 5, orm_value_text(v)))
#define hostile_Evil_code_iexact(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_IEXACT, 5, orm_value_text(v)))
#define hostile_Evil_code_like(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_LIKE, 5, orm_value_text(v)))
#define hostile_Evil_code_glob(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_GLOB, 5, orm_value_text(v)))
#define hostile_Evil_code_field() hostile_Evil_fields_1_of_(5)
#define hostile_Evil_code_eq_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_EQ, 5, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_code_ne_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_NE, 5, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_code_lt_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_LT, 5, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_code_le_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_LE, 5, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_code_gt_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_GT, 5, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_code_ge_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_GE, 5, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_code_asc() hostile_Evil_order_(orm_order_of(5, 0))
#define hostile_Evil_code_desc() hostile_Evil_order_(orm_order_of(5, ORM_ORDER_DESC))
#define hostile_Evil_code_set(v) hostile_Evil_set_(orm_set_value(ORM_SET_VALUE, 5, orm_value_text(v)))
#define hostile_Evil_code_set_if(filter, a, b) hostile_Evil_set_(orm_set_if(5, (filter).hostile_Evil_, orm_value_text(a), orm_value_text(b)))
#define hostile_Evil_code_set_field(f) hostile_Evil_set_(orm_set_field(5, hostile_Evil_fields_1_column_(f)))
#define hostile_Evil_class_id_eq(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_EQ, 6, hostile_Evil_id_value_(v)))
#define hostile_Evil_class_id_ne(v) ORM_FILTER(hostile_Evil, orm_filter_value(ORM_OP_NE, 6, hostile_Evil_id_value_(v)))
#define hostile_Evil_class_id_in(values, count) ORM_FILTER(hostile_Evil, orm_filter_in(ORM_OP_IN, 6, hostile_Evil_id_items_(values, count)))
#define hostile_Evil_class_id_not_in(values, count) ORM_FILTER(hostile_Evil, orm_filter_in(ORM_OP_NOT_IN, 6, hostile_Evil_id_items_(values, count)))
#define hostile_Evil_class_id_is_null() ORM_FILTER(hostile_Evil, orm_filter_null(ORM_OP_IS_NULL, 6))
#define hostile_Evil_class_id_not_null() ORM_FILTER(hostile_Evil, orm_filter_null(ORM_OP_NOT_NULL, 6))
#define hostile_Evil_class_id_field() hostile_Evil_fields_0_of_(6)
#define hostile_Evil_class_id_eq_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_EQ, 6, hostile_Evil_fields_0_column_(f)))
#define hostile_Evil_class_id_ne_field(f) ORM_FILTER(hostile_Evil, orm_filter_field(ORM_OP_NE, 6, hostile_Evil_fields_0_column_(f)))
#define hostile_Evil_class_id_asc() hostile_Evil_order_(orm_order_of(6, 0))
#define hostile_Evil_class_id_desc() hostile_Evil_order_(orm_order_of(6, ORM_ORDER_DESC))
#define hostile_Evil_class_id_asc_nulls_last() hostile_Evil_order_(orm_order_of(6, ORM_ORDER_NULLS_LAST))
#define hostile_Evil_class_id_desc_nulls_first() hostile_Evil_order_(orm_order_of(6, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define hostile_Evil_class_id_set(v) hostile_Evil_set_(orm_set_value(ORM_SET_VALUE, 6, hostile_Evil_id_value_(v)))
#define hostile_Evil_class_id_set_null() hostile_Evil_set_(orm_set_value(ORM_SET_VALUE, 6, orm_value_null()))
#define hostile_Evil_class_id_set_if(filter, a, b) hostile_Evil_set_(orm_set_if(6, (filter).hostile_Evil_, hostile_Evil_id_value_(a), hostile_Evil_id_value_(b)))
#define hostile_Evil_class_id_set_field(f) hostile_Evil_set_(orm_set_field(6, hostile_Evil_fields_0_column_(f)))
#define hostile_Evil_class_edge() orm_edge_of(&hostile_Evil_model_, 0)
#define hostile_Evil_class_is(filter) ORM_FILTER(hostile_Evil, orm_filter_through(ORM_OP_IS, 0, (filter).hostile_Evil_))
#define hostile_Evil_class_by(order) hostile_Evil_order_(orm_order_through(0, hostile_Evil_order_of_(order)))
#define hostile_Evil_order_edge() orm_edge_of(&hostile_Evil_model_, 1)
#define hostile_Evil_order_any(filter) ORM_FILTER(hostile_Evil, orm_filter_through(ORM_OP_ANY, 1, (filter).hostile_Evil_))
#define hostile_Evil_order_none(filter) ORM_FILTER(hostile_Evil, orm_filter_through(ORM_OP_NONE, 1, (filter).hostile_Evil_))
#define hostile_Evil_order_every(filter) ORM_FILTER(hostile_Evil, orm_filter_through(ORM_OP_EVERY, 1, (filter).hostile_Evil_))
#define hostile_Evil_order_count_eq(n) ORM_FILTER(hostile_Evil, orm_filter_count(ORM_OP_EQ, 1, +(n)))
#define hostile_Evil_order_count_ne(n) ORM_FILTER(hostile_Evil, orm_filter_count(ORM_OP_NE, 1, +(n)))
#define hostile_Evil_order_count_lt(n) ORM_FILTER(hostile_Evil, orm_filter_count(ORM_OP_LT, 1, +(n)))
#define hostile_Evil_order_count_le(n) ORM_FILTER(hostile_Evil, orm_filter_count(ORM_OP_LE, 1, +(n)))
#define hostile_Evil_order_count_gt(n) ORM_FILTER(hostile_Evil, orm_filter_count(ORM_OP_GT, 1, +(n)))
#define hostile_Evil_order_count_ge(n) ORM_FILTER(hostile_Evil, orm_filter_count(ORM_OP_GE, 1, +(n)))
#define hostile_Evil_order_count_asc() hostile_Evil_order_(orm_order_of(1, ORM_ORDER_COUNT))
#define hostile_Evil_order_count_desc() hostile_Evil_order_(orm_order_of(1, ORM_ORDER_COUNT | ORM_ORDER_DESC))
#define hostile_Evil_subclasses_edge() orm_edge_of(&hostile_Evil_model_, 2)
#define hostile_Evil_subclasses_any(filter) ORM_FILTER(hostile_Evil, orm_filter_through(ORM_OP_ANY, 2, (filter).hostile_Evil_))
#define hostile_Evil_subclasses_none(filter) ORM_FILTER(hostile_Evil, orm_filter_through(ORM_OP_NONE, 2, (filter).hostile_Evil_))
#define hostile_Evil_subclasses_every(filter) ORM_FILTER(hostile_Evil, orm_filter_through(ORM_OP_EVERY, 2, (filter).hostile_Evil_))
#define hostile_Evil_subclasses_count_eq(n) ORM_FILTER(hostile_Evil, orm_filter_count(ORM_OP_EQ, 2, +(n)))
#define hostile_Evil_subclasses_count_ne(n) ORM_FILTER(hostile_Evil, orm_filter_count(ORM_OP_NE, 2, +(n)))
#define hostile_Evil_subclasses_count_lt(n) ORM_FILTER(hostile_Evil, orm_filter_count(ORM_OP_LT, 2, +(n)))
#define hostile_Evil_subclasses_count_le(n) ORM_FILTER(hostile_Evil, orm_filter_count(ORM_OP_LE, 2, +(n)))
#define hostile_Evil_subclasses_count_gt(n) ORM_FILTER(hostile_Evil, orm_filter_count(ORM_OP_GT, 2, +(n)))
#define hostile_Evil_subclasses_count_ge(n) ORM_FILTER(hostile_Evil, orm_filter_count(ORM_OP_GE, 2, +(n)))
#define hostile_Evil_subclasses_count_asc() hostile_Evil_order_(orm_order_of(2, ORM_ORDER_COUNT))
#define hostile_Evil_subclasses_count_desc() hostile_Evil_order_(orm_order_of(2, ORM_ORDER_COUNT | ORM_ORDER_DESC))
#define hostile_Evil_group_edge() orm_edge_of(&hostile_Evil_model_, 3)
#define hostile_Evil_group_any(filter) ORM_FILTER(hostile_Evil, orm_filter_through(ORM_OP_ANY, 3, (filter).hostile_Evil_))
#define hostile_Evil_group_none(filter) ORM_FILTER(hostile_Evil, orm_filter_through(ORM_OP_NONE, 3, (filter).hostile_Evil_))
#define hostile_Evil_group_every(filter) ORM_FILTER(hostile_Evil, orm_filter_through(ORM_OP_EVERY, 3, (filter).hostile_Evil_))
#define hostile_Evil_group_count_eq(n) ORM_FILTER(hostile_Evil, orm_filter_count(ORM_OP_EQ, 3, +(n)))
#define hostile_Evil_group_count_ne(n) ORM_FILTER(hostile_Evil, orm_filter_count(ORM_OP_NE, 3, +(n)))
#define hostile_Evil_group_count_lt(n) ORM_FILTER(hostile_Evil, orm_filter_count(ORM_OP_LT, 3, +(n)))
#define hostile_Evil_group_count_le(n) ORM_FILTER(hostile_Evil, orm_filter_count(ORM_OP_LE, 3, +(n)))
#define hostile_Evil_group_count_gt(n) ORM_FILTER(hostile_Evil, orm_filter_count(ORM_OP_GT, 3, +(n)))
#define hostile_Evil_group_count_ge(n) ORM_FILTER(hostile_Evil, orm_filter_count(ORM_OP_GE, 3, +(n)))
#define hostile_Evil_group_count_asc() hostile_Evil_order_(orm_order_of(3, ORM_ORDER_COUNT))
#define hostile_Evil_group_count_desc() hostile_Evil_order_(orm_order_of(3, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- the schema ---- */

/* Opens a database (see orm_open) and attaches the schema. */
ORM_MUST_USE orm_status hostile_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error);

/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */
ORM_MUST_USE orm_status hostile_attach(orm_db *db);

/* Creates all tables, indexes and views in an empty database. OK and no change if all tables and
 * views are there; SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, IO, NOMEM,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status hostile_create_tables(orm_db *db);

/* Compares the database with the schema: tables, columns with affinity, NOT NULL, key and default,
 * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: *out lists them, in
 * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status hostile_check_schema(orm_db *db, orm_scope *scope,
    orm_difference_list *out);

/* Reads every row, and looks for values that can't be read or break a rule of their field, and for
 * references to rows that are not there. OK: there are none; BAD_VALUE: *out lists them, limit at most
 * (0: all), in the scope (out may be NULL). Also SCHEMA, BUSY, IO, CORRUPT, NOMEM, INTERRUPTED,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status hostile_check_data(orm_db *db, orm_scope *scope, size_t limit,
    orm_problem_list *out);

#ifdef __cplusplus
}
#endif

#endif

/* tasks.h - made by ormgen 0.1.0 from tasks.yaml. Do not edit: change the schema.
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
#ifndef TASKS_H
#define TASKS_H

#include <orm.h>

#if ORM_VERSION_NUMBER < 100
#error "orm.h is older than the ormgen that wrote this file: use the same version of both"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct tasks_Project tasks_Project;
typedef struct tasks_Task tasks_Task;

typedef struct tasks_Project_list {
    tasks_Project **items;
    size_t count;
} tasks_Project_list;

typedef struct tasks_Task_list {
    tasks_Task **items;
    size_t count;
} tasks_Task_list;

typedef enum tasks_Task_state {
    TASKS_TASK_STATE_OPEN = 1,
    TASKS_TASK_STATE_DONE = 2
} tasks_Task_state;
ORM_OPTIONAL(tasks_Task_state, tasks_Task_state)
ORM_ENUM_VALUES(tasks_Task_state)

typedef struct tasks_Project_id {
    int64_t value;
} tasks_Project_id;
ORM_OPTIONAL(tasks_Project_id, tasks_Project_id)
ORM_KEY_VALUES(tasks_Project_id, int)
static inline tasks_Project_id tasks_Project_id_of(int64_t value)
{
    tasks_Project_id id = {value};
    return id;
}

typedef struct tasks_Task_id {
    int64_t value;
} tasks_Task_id;
ORM_OPTIONAL(tasks_Task_id, tasks_Task_id)
ORM_KEY_VALUES(tasks_Task_id, int)
static inline tasks_Task_id tasks_Task_id_of(int64_t value)
{
    tasks_Task_id id = {value};
    return id;
}

ORM_QUERY_TYPES(tasks_Project)
ORM_QUERY_TYPES(tasks_Task)

/* ---- Project ---- */

struct tasks_Project {
    orm_row orm_;
    tasks_Project_id id;
    const char *name;
};

tasks_Project tasks_Project_defaults(void);
tasks_Project_id tasks_Project_key(const tasks_Project *row);
ORM_MUST_USE orm_status tasks_Project_validate(const tasks_Project *row, orm_error *error);
ORM_MUST_USE orm_status tasks_Project_insert(orm_db *db, tasks_Project *row);
ORM_MUST_USE orm_status tasks_Project_insert_many(orm_db *db, tasks_Project *rows, size_t count);
ORM_MUST_USE orm_status tasks_Project_update(orm_db *db, tasks_Project *row);
ORM_MUST_USE orm_status tasks_Project_save(orm_db *db, tasks_Project *row);
ORM_MUST_USE orm_status tasks_Project_delete(orm_db *db, tasks_Project_id key);
ORM_MUST_USE orm_status tasks_Project_get(orm_db *db, orm_scope *scope, tasks_Project_id key,
    tasks_Project **out);
ORM_MUST_USE orm_status tasks_Project_get_by_name(orm_db *db, orm_scope *scope, const char *name,
    tasks_Project **out);
ORM_MUST_USE orm_status tasks_Project_get_many(orm_db *db, orm_scope *scope,
    const tasks_Project_id *keys, size_t count, tasks_Project_list *out);
ORM_MUST_USE orm_status tasks_Project_all(orm_db *db, orm_scope *scope, tasks_Project_list *out);
ORM_MUST_USE orm_status tasks_Project_refresh(orm_db *db, tasks_Project *row);

const tasks_Task_list *tasks_Project_tasks(const tasks_Project *row);
ORM_MUST_USE orm_status tasks_Project_tasks_load(orm_db *db, tasks_Project *row,
    tasks_Task_list *out);
const tasks_Task_list *tasks_Project_tasks_matching(const tasks_Project *row);
int64_t tasks_Project_tasks_count(const tasks_Project *row);
bool tasks_Project_tasks_loaded(const tasks_Project *row);
void tasks_Project_tasks_unload(tasks_Project *row);

struct tasks_Project_query {
    uint32_t magic_;
    tasks_Project_filter where;
    tasks_Project_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const tasks_Project *after;
    tasks_Task_ref prefetch_tasks;
    bool count_tasks;
};
#define tasks_Project_query(...) \
    tasks_Project_ref_of(&(const struct tasks_Project_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct tasks_Project_query *tasks_Project_query_new(orm_scope *scope);
ORM_MUST_USE orm_status tasks_Project_select(orm_db *db, orm_scope *scope, tasks_Project_ref query,
    tasks_Project_list *out);
ORM_MUST_USE orm_status tasks_Project_first(orm_db *db, orm_scope *scope, tasks_Project_ref query,
    tasks_Project **out);
ORM_MUST_USE orm_status tasks_Project_one(orm_db *db, orm_scope *scope, tasks_Project_ref query,
    tasks_Project **out);
ORM_MUST_USE orm_status tasks_Project_count(orm_db *db, tasks_Project_filter where, int64_t *out);
ORM_MUST_USE orm_status tasks_Project_exists(orm_db *db, tasks_Project_filter where, bool *out);
ORM_MUST_USE orm_status tasks_Project_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, tasks_Project_list *out);
ORM_MUST_USE orm_status tasks_Project_explain(orm_db *db, orm_scope *scope,
    tasks_Project_ref query, const char **out);
ORM_MUST_USE orm_status tasks_Project_each_open(orm_db *db, tasks_Project_ref query,
    tasks_Project_each *each);
ORM_MUST_USE orm_status tasks_Project_each_next(tasks_Project_each *each, tasks_Project **out);
void tasks_Project_each_close(tasks_Project_each *each);
ORM_MUST_USE orm_status tasks_Project_prefetch(orm_db *db, const tasks_Project_list *list,
    tasks_Project_ref query);
ORM_MUST_USE orm_status tasks_Project_prefetch_row(orm_db *db, tasks_Project *row,
    tasks_Project_ref query);
ORM_MUST_USE orm_status tasks_Project_load_graph(orm_db *db, const tasks_Project_list *list,
    int depth, const orm_graph_options *options);
ORM_MUST_USE orm_status tasks_Project_update_where(orm_db *db, tasks_Project_filter where,
    const tasks_Project_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status tasks_Project_delete_where(orm_db *db, tasks_Project_filter where,
    int64_t *deleted);

#define tasks_Project_and(a, b) ORM_FILTER(tasks_Project, orm_filter_both(ORM_OP_AND, (a).tasks_Project_, (b).tasks_Project_))
#define tasks_Project_or(a, b) ORM_FILTER(tasks_Project, orm_filter_both(ORM_OP_OR, (a).tasks_Project_, (b).tasks_Project_))
#define tasks_Project_not(a) ORM_FILTER(tasks_Project, orm_filter_not((a).tasks_Project_))
#define tasks_Project_all_of(filters, count) ORM_FILTER(tasks_Project, orm_filter_list(ORM_OP_ALL_OF, tasks_Project_filters_(filters), count))
#define tasks_Project_any_of(filters, count) ORM_FILTER(tasks_Project, orm_filter_list(ORM_OP_ANY_OF, tasks_Project_filters_(filters), count))
#define tasks_Project_everything() ORM_FILTER(tasks_Project, orm_filter_everything())
#define tasks_Project_id_eq(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_EQ, 0, tasks_Project_id_value_(v)))
#define tasks_Project_id_ne(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_NE, 0, tasks_Project_id_value_(v)))
#define tasks_Project_id_lt(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_LT, 0, tasks_Project_id_value_(v)))
#define tasks_Project_id_le(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_LE, 0, tasks_Project_id_value_(v)))
#define tasks_Project_id_gt(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_GT, 0, tasks_Project_id_value_(v)))
#define tasks_Project_id_ge(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_GE, 0, tasks_Project_id_value_(v)))
#define tasks_Project_id_between(a, b) ORM_FILTER(tasks_Project, orm_filter_between(0, tasks_Project_id_value_(a), tasks_Project_id_value_(b)))
#define tasks_Project_id_in(values, count) ORM_FILTER(tasks_Project, orm_filter_in(ORM_OP_IN, 0, tasks_Project_id_items_(values, count)))
#define tasks_Project_id_not_in(values, count) ORM_FILTER(tasks_Project, orm_filter_in(ORM_OP_NOT_IN, 0, tasks_Project_id_items_(values, count)))
#define tasks_Project_id_asc() tasks_Project_order_(orm_order_of(0, 0))
#define tasks_Project_id_desc() tasks_Project_order_(orm_order_of(0, ORM_ORDER_DESC))
#define tasks_Project_name_eq(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_EQ, 1, orm_value_text(v)))
#define tasks_Project_name_ne(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_NE, 1, orm_value_text(v)))
#define tasks_Project_name_lt(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_LT, 1, orm_value_text(v)))
#define tasks_Project_name_le(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_LE, 1, orm_value_text(v)))
#define tasks_Project_name_gt(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_GT, 1, orm_value_text(v)))
#define tasks_Project_name_ge(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_GE, 1, orm_value_text(v)))
#define tasks_Project_name_between(a, b) ORM_FILTER(tasks_Project, orm_filter_between(1, orm_value_text(a), orm_value_text(b)))
#define tasks_Project_name_in(values, count) ORM_FILTER(tasks_Project, orm_filter_in(ORM_OP_IN, 1, orm_items_text(values, count)))
#define tasks_Project_name_not_in(values, count) ORM_FILTER(tasks_Project, orm_filter_in(ORM_OP_NOT_IN, 1, orm_items_text(values, count)))
#define tasks_Project_name_contains(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_CONTAINS, 1, orm_value_text(v)))
#define tasks_Project_name_startswith(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_STARTSWITH, 1, orm_value_text(v)))
#define tasks_Project_name_endswith(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_ENDSWITH, 1, orm_value_text(v)))
#define tasks_Project_name_icontains(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_ICONTAINS, 1, orm_value_text(v)))
#define tasks_Project_name_istartswith(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_ISTARTSWITH, 1, orm_value_text(v)))
#define tasks_Project_name_iendswith(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_IENDSWITH, 1, orm_value_text(v)))
#define tasks_Project_name_iexact(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_IEXACT, 1, orm_value_text(v)))
#define tasks_Project_name_like(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_LIKE, 1, orm_value_text(v)))
#define tasks_Project_name_glob(v) ORM_FILTER(tasks_Project, orm_filter_value(ORM_OP_GLOB, 1, orm_value_text(v)))
#define tasks_Project_name_asc() tasks_Project_order_(orm_order_of(1, 0))
#define tasks_Project_name_desc() tasks_Project_order_(orm_order_of(1, ORM_ORDER_DESC))
#define tasks_Project_name_set(v) tasks_Project_set_(orm_set_value(ORM_SET_VALUE, 1, orm_value_text(v)))
#define tasks_Project_name_set_if(filter, a, b) tasks_Project_set_(orm_set_if(1, (filter).tasks_Project_, orm_value_text(a), orm_value_text(b)))
#define tasks_Project_tasks_edge() orm_edge_of(&tasks_Project_model_, 0)
#define tasks_Project_tasks_any(filter) ORM_FILTER(tasks_Project, orm_filter_through(ORM_OP_ANY, 0, (filter).tasks_Task_))
#define tasks_Project_tasks_none(filter) ORM_FILTER(tasks_Project, orm_filter_through(ORM_OP_NONE, 0, (filter).tasks_Task_))
#define tasks_Project_tasks_every(filter) ORM_FILTER(tasks_Project, orm_filter_through(ORM_OP_EVERY, 0, (filter).tasks_Task_))
#define tasks_Project_tasks_count_eq(n) ORM_FILTER(tasks_Project, orm_filter_count(ORM_OP_EQ, 0, +(n)))
#define tasks_Project_tasks_count_ne(n) ORM_FILTER(tasks_Project, orm_filter_count(ORM_OP_NE, 0, +(n)))
#define tasks_Project_tasks_count_lt(n) ORM_FILTER(tasks_Project, orm_filter_count(ORM_OP_LT, 0, +(n)))
#define tasks_Project_tasks_count_le(n) ORM_FILTER(tasks_Project, orm_filter_count(ORM_OP_LE, 0, +(n)))
#define tasks_Project_tasks_count_gt(n) ORM_FILTER(tasks_Project, orm_filter_count(ORM_OP_GT, 0, +(n)))
#define tasks_Project_tasks_count_ge(n) ORM_FILTER(tasks_Project, orm_filter_count(ORM_OP_GE, 0, +(n)))
#define tasks_Project_tasks_count_asc() tasks_Project_order_(orm_order_of(0, ORM_ORDER_COUNT))
#define tasks_Project_tasks_count_desc() tasks_Project_order_(orm_order_of(0, ORM_ORDER_COUNT | ORM_ORDER_DESC))

/* ---- Task ---- */

struct tasks_Task {
    orm_row orm_;
    tasks_Task_id id;
    tasks_Project_id project_id;
    const char *title;
    orm_date_opt due;
    tasks_Task_state state;
    struct tasks_Project *project;
};

const char *tasks_Task_state_to_text(tasks_Task_state value);
ORM_MUST_USE orm_status tasks_Task_state_from_text(const char *text, tasks_Task_state *out);
tasks_Task tasks_Task_defaults(void);
tasks_Task_id tasks_Task_key(const tasks_Task *row);
ORM_MUST_USE orm_status tasks_Task_validate(const tasks_Task *row, orm_error *error);
ORM_MUST_USE orm_status tasks_Task_insert(orm_db *db, tasks_Task *row);
ORM_MUST_USE orm_status tasks_Task_insert_many(orm_db *db, tasks_Task *rows, size_t count);
ORM_MUST_USE orm_status tasks_Task_update(orm_db *db, tasks_Task *row);
ORM_MUST_USE orm_status tasks_Task_save(orm_db *db, tasks_Task *row);
ORM_MUST_USE orm_status tasks_Task_delete(orm_db *db, tasks_Task_id key);
ORM_MUST_USE orm_status tasks_Task_get(orm_db *db, orm_scope *scope, tasks_Task_id key,
    tasks_Task **out);
ORM_MUST_USE orm_status tasks_Task_get_many(orm_db *db, orm_scope *scope,
    const tasks_Task_id *keys, size_t count, tasks_Task_list *out);
ORM_MUST_USE orm_status tasks_Task_all(orm_db *db, orm_scope *scope, tasks_Task_list *out);
ORM_MUST_USE orm_status tasks_Task_refresh(orm_db *db, tasks_Task *row);

ORM_MUST_USE orm_status tasks_Task_project_load(orm_db *db, tasks_Task *row);
bool tasks_Task_project_loaded(const tasks_Task *row);
void tasks_Task_project_unload(tasks_Task *row);

struct tasks_Task_query {
    uint32_t magic_;
    tasks_Task_filter where;
    tasks_Task_order_term order[ORM_ORDERS];
    int64_t limit, offset;
    const tasks_Task *after;
    tasks_Project_ref join_project, prefetch_project;
};
#define tasks_Task_query(...) \
    tasks_Task_ref_of(&(const struct tasks_Task_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})

struct tasks_Task_query *tasks_Task_query_new(orm_scope *scope);
ORM_MUST_USE orm_status tasks_Task_select(orm_db *db, orm_scope *scope, tasks_Task_ref query,
    tasks_Task_list *out);
ORM_MUST_USE orm_status tasks_Task_first(orm_db *db, orm_scope *scope, tasks_Task_ref query,
    tasks_Task **out);
ORM_MUST_USE orm_status tasks_Task_one(orm_db *db, orm_scope *scope, tasks_Task_ref query,
    tasks_Task **out);
ORM_MUST_USE orm_status tasks_Task_count(orm_db *db, tasks_Task_filter where, int64_t *out);
ORM_MUST_USE orm_status tasks_Task_exists(orm_db *db, tasks_Task_filter where, bool *out);
ORM_MUST_USE orm_status tasks_Task_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, tasks_Task_list *out);
ORM_MUST_USE orm_status tasks_Task_explain(orm_db *db, orm_scope *scope, tasks_Task_ref query,
    const char **out);
ORM_MUST_USE orm_status tasks_Task_each_open(orm_db *db, tasks_Task_ref query,
    tasks_Task_each *each);
ORM_MUST_USE orm_status tasks_Task_each_next(tasks_Task_each *each, tasks_Task **out);
void tasks_Task_each_close(tasks_Task_each *each);
ORM_MUST_USE orm_status tasks_Task_prefetch(orm_db *db, const tasks_Task_list *list,
    tasks_Task_ref query);
ORM_MUST_USE orm_status tasks_Task_prefetch_row(orm_db *db, tasks_Task *row, tasks_Task_ref query);
ORM_MUST_USE orm_status tasks_Task_load_graph(orm_db *db, const tasks_Task_list *list, int depth,
    const orm_graph_options *options);
ORM_MUST_USE orm_status tasks_Task_update_where(orm_db *db, tasks_Task_filter where,
    const tasks_Task_set *sets, size_t n, int64_t *changed);
ORM_MUST_USE orm_status tasks_Task_delete_where(orm_db *db, tasks_Task_filter where,
    int64_t *deleted);

#define tasks_Task_and(a, b) ORM_FILTER(tasks_Task, orm_filter_both(ORM_OP_AND, (a).tasks_Task_, (b).tasks_Task_))
#define tasks_Task_or(a, b) ORM_FILTER(tasks_Task, orm_filter_both(ORM_OP_OR, (a).tasks_Task_, (b).tasks_Task_))
#define tasks_Task_not(a) ORM_FILTER(tasks_Task, orm_filter_not((a).tasks_Task_))
#define tasks_Task_all_of(filters, count) ORM_FILTER(tasks_Task, orm_filter_list(ORM_OP_ALL_OF, tasks_Task_filters_(filters), count))
#define tasks_Task_any_of(filters, count) ORM_FILTER(tasks_Task, orm_filter_list(ORM_OP_ANY_OF, tasks_Task_filters_(filters), count))
#define tasks_Task_everything() ORM_FILTER(tasks_Task, orm_filter_everything())
#define tasks_Task_id_eq(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_EQ, 0, tasks_Task_id_value_(v)))
#define tasks_Task_id_ne(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_NE, 0, tasks_Task_id_value_(v)))
#define tasks_Task_id_lt(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_LT, 0, tasks_Task_id_value_(v)))
#define tasks_Task_id_le(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_LE, 0, tasks_Task_id_value_(v)))
#define tasks_Task_id_gt(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_GT, 0, tasks_Task_id_value_(v)))
#define tasks_Task_id_ge(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_GE, 0, tasks_Task_id_value_(v)))
#define tasks_Task_id_between(a, b) ORM_FILTER(tasks_Task, orm_filter_between(0, tasks_Task_id_value_(a), tasks_Task_id_value_(b)))
#define tasks_Task_id_in(values, count) ORM_FILTER(tasks_Task, orm_filter_in(ORM_OP_IN, 0, tasks_Task_id_items_(values, count)))
#define tasks_Task_id_not_in(values, count) ORM_FILTER(tasks_Task, orm_filter_in(ORM_OP_NOT_IN, 0, tasks_Task_id_items_(values, count)))
#define tasks_Task_id_asc() tasks_Task_order_(orm_order_of(0, 0))
#define tasks_Task_id_desc() tasks_Task_order_(orm_order_of(0, ORM_ORDER_DESC))
#define tasks_Task_project_id_eq(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_EQ, 1, tasks_Project_id_value_(v)))
#define tasks_Task_project_id_ne(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_NE, 1, tasks_Project_id_value_(v)))
#define tasks_Task_project_id_in(values, count) ORM_FILTER(tasks_Task, orm_filter_in(ORM_OP_IN, 1, tasks_Project_id_items_(values, count)))
#define tasks_Task_project_id_not_in(values, count) ORM_FILTER(tasks_Task, orm_filter_in(ORM_OP_NOT_IN, 1, tasks_Project_id_items_(values, count)))
#define tasks_Task_project_id_asc() tasks_Task_order_(orm_order_of(1, 0))
#define tasks_Task_project_id_desc() tasks_Task_order_(orm_order_of(1, ORM_ORDER_DESC))
#define tasks_Task_project_id_set(v) tasks_Task_set_(orm_set_value(ORM_SET_VALUE, 1, tasks_Project_id_value_(v)))
#define tasks_Task_project_id_set_if(filter, a, b) tasks_Task_set_(orm_set_if(1, (filter).tasks_Task_, tasks_Project_id_value_(a), tasks_Project_id_value_(b)))
#define tasks_Task_title_eq(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_EQ, 2, orm_value_text(v)))
#define tasks_Task_title_ne(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_NE, 2, orm_value_text(v)))
#define tasks_Task_title_lt(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_LT, 2, orm_value_text(v)))
#define tasks_Task_title_le(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_LE, 2, orm_value_text(v)))
#define tasks_Task_title_gt(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_GT, 2, orm_value_text(v)))
#define tasks_Task_title_ge(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_GE, 2, orm_value_text(v)))
#define tasks_Task_title_between(a, b) ORM_FILTER(tasks_Task, orm_filter_between(2, orm_value_text(a), orm_value_text(b)))
#define tasks_Task_title_in(values, count) ORM_FILTER(tasks_Task, orm_filter_in(ORM_OP_IN, 2, orm_items_text(values, count)))
#define tasks_Task_title_not_in(values, count) ORM_FILTER(tasks_Task, orm_filter_in(ORM_OP_NOT_IN, 2, orm_items_text(values, count)))
#define tasks_Task_title_contains(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_CONTAINS, 2, orm_value_text(v)))
#define tasks_Task_title_startswith(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_STARTSWITH, 2, orm_value_text(v)))
#define tasks_Task_title_endswith(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_ENDSWITH, 2, orm_value_text(v)))
#define tasks_Task_title_icontains(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_ICONTAINS, 2, orm_value_text(v)))
#define tasks_Task_title_istartswith(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_ISTARTSWITH, 2, orm_value_text(v)))
#define tasks_Task_title_iendswith(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_IENDSWITH, 2, orm_value_text(v)))
#define tasks_Task_title_iexact(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_IEXACT, 2, orm_value_text(v)))
#define tasks_Task_title_like(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_LIKE, 2, orm_value_text(v)))
#define tasks_Task_title_glob(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_GLOB, 2, orm_value_text(v)))
#define tasks_Task_title_asc() tasks_Task_order_(orm_order_of(2, 0))
#define tasks_Task_title_desc() tasks_Task_order_(orm_order_of(2, ORM_ORDER_DESC))
#define tasks_Task_title_set(v) tasks_Task_set_(orm_set_value(ORM_SET_VALUE, 2, orm_value_text(v)))
#define tasks_Task_title_set_if(filter, a, b) tasks_Task_set_(orm_set_if(2, (filter).tasks_Task_, orm_value_text(a), orm_value_text(b)))
#define tasks_Task_due_eq(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_EQ, 3, orm_value_date(v)))
#define tasks_Task_due_ne(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_NE, 3, orm_value_date(v)))
#define tasks_Task_due_lt(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_LT, 3, orm_value_date(v)))
#define tasks_Task_due_le(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_LE, 3, orm_value_date(v)))
#define tasks_Task_due_gt(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_GT, 3, orm_value_date(v)))
#define tasks_Task_due_ge(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_GE, 3, orm_value_date(v)))
#define tasks_Task_due_between(a, b) ORM_FILTER(tasks_Task, orm_filter_between(3, orm_value_date(a), orm_value_date(b)))
#define tasks_Task_due_in(values, count) ORM_FILTER(tasks_Task, orm_filter_in(ORM_OP_IN, 3, orm_items_date(values, count)))
#define tasks_Task_due_not_in(values, count) ORM_FILTER(tasks_Task, orm_filter_in(ORM_OP_NOT_IN, 3, orm_items_date(values, count)))
#define tasks_Task_due_is_null() ORM_FILTER(tasks_Task, orm_filter_null(ORM_OP_IS_NULL, 3))
#define tasks_Task_due_not_null() ORM_FILTER(tasks_Task, orm_filter_null(ORM_OP_NOT_NULL, 3))
#define tasks_Task_due_year_eq(n) ORM_FILTER(tasks_Task, orm_filter_part(ORM_OP_EQ, ORM_PART_YEAR, 3, orm_value_int(+(n))))
#define tasks_Task_due_year_ne(n) ORM_FILTER(tasks_Task, orm_filter_part(ORM_OP_NE, ORM_PART_YEAR, 3, orm_value_int(+(n))))
#define tasks_Task_due_year_lt(n) ORM_FILTER(tasks_Task, orm_filter_part(ORM_OP_LT, ORM_PART_YEAR, 3, orm_value_int(+(n))))
#define tasks_Task_due_year_le(n) ORM_FILTER(tasks_Task, orm_filter_part(ORM_OP_LE, ORM_PART_YEAR, 3, orm_value_int(+(n))))
#define tasks_Task_due_year_gt(n) ORM_FILTER(tasks_Task, orm_filter_part(ORM_OP_GT, ORM_PART_YEAR, 3, orm_value_int(+(n))))
#define tasks_Task_due_year_ge(n) ORM_FILTER(tasks_Task, orm_filter_part(ORM_OP_GE, ORM_PART_YEAR, 3, orm_value_int(+(n))))
#define tasks_Task_due_month_eq(n) ORM_FILTER(tasks_Task, orm_filter_part(ORM_OP_EQ, ORM_PART_MONTH, 3, orm_value_int(+(n))))
#define tasks_Task_due_day_eq(n) ORM_FILTER(tasks_Task, orm_filter_part(ORM_OP_EQ, ORM_PART_DAY, 3, orm_value_int(+(n))))
#define tasks_Task_due_asc() tasks_Task_order_(orm_order_of(3, 0))
#define tasks_Task_due_desc() tasks_Task_order_(orm_order_of(3, ORM_ORDER_DESC))
#define tasks_Task_due_asc_nulls_last() tasks_Task_order_(orm_order_of(3, ORM_ORDER_NULLS_LAST))
#define tasks_Task_due_desc_nulls_first() tasks_Task_order_(orm_order_of(3, ORM_ORDER_DESC | ORM_ORDER_NULLS_FIRST))
#define tasks_Task_due_set(v) tasks_Task_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_date(v)))
#define tasks_Task_due_set_null() tasks_Task_set_(orm_set_value(ORM_SET_VALUE, 3, orm_value_null()))
#define tasks_Task_due_set_if(filter, a, b) tasks_Task_set_(orm_set_if(3, (filter).tasks_Task_, orm_value_date(a), orm_value_date(b)))
#define tasks_Task_due_min(db, where, out) orm_aggregate_date(db, orm_aggregate_of(&tasks_Task_model_, ORM_MIN, 3, (where).tasks_Task_), out)
#define tasks_Task_due_max(db, where, out) orm_aggregate_date(db, orm_aggregate_of(&tasks_Task_model_, ORM_MAX, 3, (where).tasks_Task_), out)
#define tasks_Task_state_eq(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_EQ, 4, tasks_Task_state_value_(v)))
#define tasks_Task_state_ne(v) ORM_FILTER(tasks_Task, orm_filter_value(ORM_OP_NE, 4, tasks_Task_state_value_(v)))
#define tasks_Task_state_in(values, count) ORM_FILTER(tasks_Task, orm_filter_in(ORM_OP_IN, 4, tasks_Task_state_items_(values, count)))
#define tasks_Task_state_not_in(values, count) ORM_FILTER(tasks_Task, orm_filter_in(ORM_OP_NOT_IN, 4, tasks_Task_state_items_(values, count)))
#define tasks_Task_state_asc() tasks_Task_order_(orm_order_of(4, 0))
#define tasks_Task_state_desc() tasks_Task_order_(orm_order_of(4, ORM_ORDER_DESC))
#define tasks_Task_state_set(v) tasks_Task_set_(orm_set_value(ORM_SET_VALUE, 4, tasks_Task_state_value_(v)))
#define tasks_Task_state_set_if(filter, a, b) tasks_Task_set_(orm_set_if(4, (filter).tasks_Task_, tasks_Task_state_value_(a), tasks_Task_state_value_(b)))
#define tasks_Task_project_edge() orm_edge_of(&tasks_Task_model_, 0)
#define tasks_Task_project_is(filter) ORM_FILTER(tasks_Task, orm_filter_through(ORM_OP_IS, 0, (filter).tasks_Project_))
#define tasks_Task_project_by(order) tasks_Task_order_(orm_order_through(0, tasks_Project_order_of_(order)))

/* ---- the schema ---- */

/* Opens a database (see orm_open) and attaches the schema. */
ORM_MUST_USE orm_status tasks_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error);

/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */
ORM_MUST_USE orm_status tasks_attach(orm_db *db);

/* Creates all tables, indexes and views in an empty database. OK and no change if all tables and
 * views are there; SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, IO, NOMEM,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status tasks_create_tables(orm_db *db);

/* Compares the database with the schema: tables, columns with affinity, NOT NULL, key and default,
 * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: *out lists them, in
 * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status tasks_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out);

/* Reads every row, and looks for values that can't be read or break a rule of their field, and for
 * references to rows that are not there. OK: there are none; BAD_VALUE: *out lists them, limit at most
 * (0: all), in the scope (out may be NULL). Also SCHEMA, BUSY, IO, CORRUPT, NOMEM, INTERRUPTED,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status tasks_check_data(orm_db *db, orm_scope *scope, size_t limit,
    orm_problem_list *out);

#ifdef __cplusplus
}
#endif

#endif

/* parts.h - made by ormgen 0.1.0 from parts.yaml. Do not edit: change the schema.
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
#ifndef PARTS_H
#define PARTS_H

#include "parts_schema.h"
#include "parts_Maker.h"
#include "parts_Part.h"

#endif

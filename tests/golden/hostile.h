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
 * M_r_loaded   is it loaded? M_r_unload: forget it, so that the next load reads it again
 * M_r_add, M_r_remove, M_r_set, M_r_clear, M_r_has   the links of a ManyToMany, by keys. Adding
 *              twice is no error. A new link of a key without a row is FOREIGN_KEY, and nothing
 *              changes; for the other calls such a key just has no links. *changed (it may be NULL)
 *              gets the number of rows of the link table that changed. Where links are rows that
 *              must be given values, M_r_add inserts such a row
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

typedef struct hostile_Evil_id {
    int64_t value;
} hostile_Evil_id;
ORM_OPTIONAL(hostile_Evil_id, hostile_Evil_id)
static inline hostile_Evil_id hostile_Evil_id_of(int64_t value)
{
    hostile_Evil_id id = {value};
    return id;
}

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
bool hostile_Evil_order_loaded(const hostile_Evil *row);
void hostile_Evil_order_unload(hostile_Evil *row);
ORM_MUST_USE orm_status hostile_Evil_order_add(orm_db *db, hostile_Evil_id key,
    const hostile_Evil_id *keys, size_t count, int64_t *changed);
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
bool hostile_Evil_subclasses_loaded(const hostile_Evil *row);
void hostile_Evil_subclasses_unload(hostile_Evil *row);

const hostile_Evil_list *hostile_Evil_group(const hostile_Evil *row);
ORM_MUST_USE orm_status hostile_Evil_group_load(orm_db *db, hostile_Evil *row,
    hostile_Evil_list *out);
bool hostile_Evil_group_loaded(const hostile_Evil *row);
void hostile_Evil_group_unload(hostile_Evil *row);
ORM_MUST_USE orm_status hostile_Evil_group_add(orm_db *db, hostile_Evil_id key,
    const hostile_Evil_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status hostile_Evil_group_set(orm_db *db, hostile_Evil_id key,
    const hostile_Evil_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status hostile_Evil_group_remove(orm_db *db, hostile_Evil_id key,
    const hostile_Evil_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status hostile_Evil_group_clear(orm_db *db, hostile_Evil_id key, int64_t *changed);
ORM_MUST_USE orm_status hostile_Evil_group_has(orm_db *db, hostile_Evil_id key,
    hostile_Evil_id other, bool *out);

/* ---- the schema ---- */

/* Opens a database (see orm_open) and attaches the schema. */
ORM_MUST_USE orm_status hostile_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error);

/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */
ORM_MUST_USE orm_status hostile_attach(orm_db *db);

/* Creates all tables and indexes in an empty database. OK and no change if all tables are there;
 * SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, IO, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status hostile_create_tables(orm_db *db);

/* Compares the database with the schema: tables, columns with affinity, NOT NULL, key and default,
 * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: *out lists them, in
 * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status hostile_check_schema(orm_db *db, orm_scope *scope,
    orm_difference_list *out);

#ifdef __cplusplus
}
#endif

#endif

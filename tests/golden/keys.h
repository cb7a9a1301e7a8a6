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
#ifndef KEYS_H
#define KEYS_H

#include <orm.h>

#if ORM_VERSION_NUMBER < 100
#error "orm.h is older than the ormgen that wrote this file: use the same version of both"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct keys_Country keys_Country;
typedef struct keys_City keys_City;
typedef struct keys_Mayor keys_Mayor;
typedef struct keys_Visit keys_Visit;

typedef struct keys_Country_list {
    keys_Country **items;
    size_t count;
} keys_Country_list;

typedef struct keys_City_list {
    keys_City **items;
    size_t count;
} keys_City_list;

typedef struct keys_Mayor_list {
    keys_Mayor **items;
    size_t count;
} keys_Mayor_list;

typedef struct keys_Visit_list {
    keys_Visit **items;
    size_t count;
} keys_Visit_list;

typedef enum keys_Mayor_term {
    KEYS_MAYOR_TERM_FIRST = 1,
    KEYS_MAYOR_TERM_SECOND = 2
} keys_Mayor_term;
ORM_OPTIONAL(keys_Mayor_term, keys_Mayor_term)

typedef struct keys_Country_id {
    const char *value;
} keys_Country_id;
ORM_OPTIONAL(keys_Country_id, keys_Country_id)
static inline keys_Country_id keys_Country_id_of(const char *value)
{
    keys_Country_id id = {value};
    return id;
}

typedef struct keys_City_id {
    keys_Country_id country_code;
    const char *name;
} keys_City_id;

typedef struct keys_Mayor_id {
    keys_Country_id city_country_code;
    const char *city_name;
} keys_Mayor_id;

typedef struct keys_Visit_id {
    orm_uuid value;
} keys_Visit_id;
ORM_OPTIONAL(keys_Visit_id, keys_Visit_id)
static inline keys_Visit_id keys_Visit_id_of(orm_uuid value)
{
    keys_Visit_id id = {value};
    return id;
}

/* ---- Country ---- */

struct keys_Country {
    orm_row orm_;
    keys_Country_id code;
};

keys_Country keys_Country_defaults(void);
keys_Country_id keys_Country_key(const keys_Country *row);
ORM_MUST_USE orm_status keys_Country_validate(const keys_Country *row, orm_error *error);
ORM_MUST_USE orm_status keys_Country_insert(orm_db *db, keys_Country *row);
ORM_MUST_USE orm_status keys_Country_save(orm_db *db, keys_Country *row);
ORM_MUST_USE orm_status keys_Country_delete(orm_db *db, keys_Country_id key);
ORM_MUST_USE orm_status keys_Country_get(orm_db *db, orm_scope *scope, keys_Country_id key,
    keys_Country **out);
ORM_MUST_USE orm_status keys_Country_get_many(orm_db *db, orm_scope *scope,
    const keys_Country_id *keys, size_t count, keys_Country_list *out);
ORM_MUST_USE orm_status keys_Country_all(orm_db *db, orm_scope *scope, keys_Country_list *out);
ORM_MUST_USE orm_status keys_Country_refresh(orm_db *db, keys_Country *row);

const keys_City_list *keys_Country_cities(const keys_Country *row);
ORM_MUST_USE orm_status keys_Country_cities_load(orm_db *db, keys_Country *row,
    keys_City_list *out);
bool keys_Country_cities_loaded(const keys_Country *row);
void keys_Country_cities_unload(keys_Country *row);

/* ---- City ---- */

struct keys_City {
    orm_row orm_;
    keys_Country_id country_code;
    const char *name;
    struct keys_Country *country;
};

keys_City keys_City_defaults(void);
keys_City_id keys_City_key(const keys_City *row);
ORM_MUST_USE orm_status keys_City_validate(const keys_City *row, orm_error *error);
ORM_MUST_USE orm_status keys_City_insert(orm_db *db, keys_City *row);
ORM_MUST_USE orm_status keys_City_save(orm_db *db, keys_City *row);
ORM_MUST_USE orm_status keys_City_delete(orm_db *db, keys_City_id key);
ORM_MUST_USE orm_status keys_City_get(orm_db *db, orm_scope *scope, keys_City_id key,
    keys_City **out);
ORM_MUST_USE orm_status keys_City_get_many(orm_db *db, orm_scope *scope, const keys_City_id *keys,
    size_t count, keys_City_list *out);
ORM_MUST_USE orm_status keys_City_all(orm_db *db, orm_scope *scope, keys_City_list *out);
ORM_MUST_USE orm_status keys_City_refresh(orm_db *db, keys_City *row);

ORM_MUST_USE orm_status keys_City_country_load(orm_db *db, keys_City *row);
bool keys_City_country_loaded(const keys_City *row);
void keys_City_country_unload(keys_City *row);

const keys_City_list *keys_City_twins(const keys_City *row);
ORM_MUST_USE orm_status keys_City_twins_load(orm_db *db, keys_City *row, keys_City_list *out);
bool keys_City_twins_loaded(const keys_City *row);
void keys_City_twins_unload(keys_City *row);
ORM_MUST_USE orm_status keys_City_twins_add(orm_db *db, keys_City_id key, const keys_City_id *keys,
    size_t count, int64_t *changed);
ORM_MUST_USE orm_status keys_City_twins_set(orm_db *db, keys_City_id key, const keys_City_id *keys,
    size_t count, int64_t *changed);
ORM_MUST_USE orm_status keys_City_twins_remove(orm_db *db, keys_City_id key,
    const keys_City_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status keys_City_twins_clear(orm_db *db, keys_City_id key, int64_t *changed);
ORM_MUST_USE orm_status keys_City_twins_has(orm_db *db, keys_City_id key, keys_City_id other,
    bool *out);

keys_Mayor *keys_City_mayor(const keys_City *row);
ORM_MUST_USE orm_status keys_City_mayor_load(orm_db *db, keys_City *row);
bool keys_City_mayor_loaded(const keys_City *row);
void keys_City_mayor_unload(keys_City *row);

const keys_Visit_list *keys_City_visits(const keys_City *row);
ORM_MUST_USE orm_status keys_City_visits_load(orm_db *db, keys_City *row, keys_Visit_list *out);
bool keys_City_visits_loaded(const keys_City *row);
void keys_City_visits_unload(keys_City *row);

/* ---- Mayor ---- */

struct keys_Mayor {
    orm_row orm_;
    keys_Country_id city_country_code;
    const char *city_name;
    keys_Mayor_term_opt term;
    struct keys_City *city;
};

const char *keys_Mayor_term_to_text(keys_Mayor_term value);
ORM_MUST_USE orm_status keys_Mayor_term_from_text(const char *text, keys_Mayor_term *out);
keys_Mayor keys_Mayor_defaults(void);
keys_Mayor_id keys_Mayor_key(const keys_Mayor *row);
ORM_MUST_USE orm_status keys_Mayor_validate(const keys_Mayor *row, orm_error *error);
ORM_MUST_USE orm_status keys_Mayor_insert(orm_db *db, keys_Mayor *row);
ORM_MUST_USE orm_status keys_Mayor_update(orm_db *db, keys_Mayor *row);
ORM_MUST_USE orm_status keys_Mayor_save(orm_db *db, keys_Mayor *row);
ORM_MUST_USE orm_status keys_Mayor_delete(orm_db *db, keys_Mayor_id key);
ORM_MUST_USE orm_status keys_Mayor_get(orm_db *db, orm_scope *scope, keys_Mayor_id key,
    keys_Mayor **out);
ORM_MUST_USE orm_status keys_Mayor_get_many(orm_db *db, orm_scope *scope,
    const keys_Mayor_id *keys, size_t count, keys_Mayor_list *out);
ORM_MUST_USE orm_status keys_Mayor_all(orm_db *db, orm_scope *scope, keys_Mayor_list *out);
ORM_MUST_USE orm_status keys_Mayor_refresh(orm_db *db, keys_Mayor *row);

ORM_MUST_USE orm_status keys_Mayor_city_load(orm_db *db, keys_Mayor *row);
bool keys_Mayor_city_loaded(const keys_Mayor *row);
void keys_Mayor_city_unload(keys_Mayor *row);

/* ---- Visit ---- */

struct keys_Visit {
    orm_row orm_;
    keys_Visit_id token;
    keys_Country_id_opt to_country_code;
    const char *to_name;
    orm_datetime_opt since;
    struct keys_City *to;
};

keys_Visit keys_Visit_defaults(void);
keys_Visit_id keys_Visit_key(const keys_Visit *row);
ORM_MUST_USE orm_status keys_Visit_validate(const keys_Visit *row, orm_error *error);
ORM_MUST_USE orm_status keys_Visit_insert(orm_db *db, keys_Visit *row);
ORM_MUST_USE orm_status keys_Visit_update(orm_db *db, keys_Visit *row);
ORM_MUST_USE orm_status keys_Visit_save(orm_db *db, keys_Visit *row);
ORM_MUST_USE orm_status keys_Visit_delete(orm_db *db, keys_Visit_id key);
ORM_MUST_USE orm_status keys_Visit_get(orm_db *db, orm_scope *scope, keys_Visit_id key,
    keys_Visit **out);
ORM_MUST_USE orm_status keys_Visit_get_many(orm_db *db, orm_scope *scope,
    const keys_Visit_id *keys, size_t count, keys_Visit_list *out);
ORM_MUST_USE orm_status keys_Visit_all(orm_db *db, orm_scope *scope, keys_Visit_list *out);
ORM_MUST_USE orm_status keys_Visit_refresh(orm_db *db, keys_Visit *row);

ORM_MUST_USE orm_status keys_Visit_to_load(orm_db *db, keys_Visit *row);
bool keys_Visit_to_loaded(const keys_Visit *row);
void keys_Visit_to_unload(keys_Visit *row);

/* ---- the schema ---- */

/* Opens a database (see orm_open) and attaches the schema. */
ORM_MUST_USE orm_status keys_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error);

/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */
ORM_MUST_USE orm_status keys_attach(orm_db *db);

/* Creates all tables and indexes in an empty database. OK and no change if all tables are there;
 * SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, IO, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status keys_create_tables(orm_db *db);

/* Compares the database with the schema: tables, columns with affinity, NOT NULL, key and default,
 * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: *out lists them, in
 * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status keys_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out);

#ifdef __cplusplus
}
#endif

#endif

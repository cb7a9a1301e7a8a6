/* parts_schema.h - made by ormgen 0.1.0 from parts.yaml. Do not edit: change the schema.
 * What there is once a schema. */
#ifndef PARTS_SCHEMA_H
#define PARTS_SCHEMA_H

#include <orm.h>

#if ORM_VERSION_NUMBER < 100
#error "orm.h is older than the ormgen that wrote this file: use the same version of both"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- the schema ---- */

/* Opens a database (see orm_open) and attaches the schema. */
ORM_MUST_USE orm_status parts_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error);

/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */
ORM_MUST_USE orm_status parts_attach(orm_db *db);

/* Creates all tables, indexes and views in an empty database. OK and no change if all tables and
 * views are there; SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, IO, NOMEM,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status parts_create_tables(orm_db *db);

/* Compares the database with the schema: tables, columns with affinity, NOT NULL, key and default,
 * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: *out lists them, in
 * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status parts_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out);

/* Reads every row, and looks for values that can't be read or break a rule of their field, and for
 * references to rows that are not there. OK: there are none; BAD_VALUE: *out lists them, limit at most
 * (0: all), in the scope (out may be NULL). Also SCHEMA, BUSY, IO, CORRUPT, NOMEM, INTERRUPTED,
 * MISUSE, ERROR. */
ORM_MUST_USE orm_status parts_check_data(orm_db *db, orm_scope *scope, size_t limit,
    orm_problem_list *out);

#ifdef __cplusplus
}
#endif

#endif

/* schema.c - S_create_tables: all tables, indexes and views of a schema, or none.
 *
 * A database that has all of its tables and views is left as it is; one that has some of them is
 * somebody else's, or was left half made, and is not touched.
 */
#include "internal.h"

/* What of a schema is there. */
struct seen {
    uint32_t count;
    const char *missing, *kind; /* the first that is not there; NULL: all are */
};

/* Counts those of a list, all "table" or "view", that exist. Answers SQLite's result code. */
static int count_existing(orm_db *db, sqlite3_stmt *statement, const char *kind, const orm_ddl *ddl,
                          uint32_t n, struct seen *seen)
{
    int code = sqlite3_bind_text(statement, 2, kind, -1, SQLITE_STATIC);
    for (uint32_t i = 0; i < n && code == SQLITE_OK; i++) {
        code = sqlite3_bind_text(statement, 1, ddl[i].name, -1, SQLITE_STATIC);
        int step = code == SQLITE_OK ? ormi_step_first(db, statement) : code;
        if (step == SQLITE_ROW) {
            seen->count++;
        } else if (step != SQLITE_DONE) {
            code = step;
        } else if (!seen->missing) {
            seen->missing = ddl[i].name;
            seen->kind = kind;
        }
        sqlite3_reset(statement);
    }
    return code;
}

static orm_status look_for_all(orm_db *db, const orm_schema *schema, struct seen *seen)
{
    static const char sql[] = "SELECT 1 FROM sqlite_schema WHERE type = ?2"
                              " AND name = ?1 COLLATE NOCASE";
    sqlite3_stmt *statement = NULL;
    *seen = (struct seen){0, NULL, NULL};
    int code = ormi_prepare(db, sql, &statement);
    if (code == SQLITE_OK)
        code = count_existing(db, statement, "table", schema->tables, schema->n_tables, seen);
    if (code == SQLITE_OK)
        code = count_existing(db, statement, "view", schema->views, schema->n_views, seen);
    orm_status rc = code == SQLITE_OK ? ORM_OK : ormi_fail_sqlite(db, code);
    sqlite3_finalize(statement);
    return rc;
}

/* True in *wanted if no table or view exists; SCHEMA if only some do. */
static orm_status look(orm_db *db, const orm_schema *schema, bool *wanted)
{
    struct seen seen;
    *wanted = false;
    orm_status rc = look_for_all(db, schema, &seen);
    if (rc != ORM_OK || !seen.missing)
        return rc;
    *wanted = seen.count == 0;
    if (*wanted)
        return ORM_OK;
    return ormi_fail(db, ORM_SCHEMA, NULL, NULL,
                     "%s %s is missing, while other tables of schema %s exist: nothing was created",
                     seen.kind, seen.missing, schema->name);
}

static orm_status create(orm_db *db, const orm_ddl *ddl, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        int code = sqlite3_exec(db->handle, ddl[i].sql, NULL, NULL, NULL);
        if (code != SQLITE_OK)
            return ormi_fail_sqlite(db, code);
    }
    return ORM_OK;
}

/* In a transaction: another connection may have created them since the first look. */
static orm_status create_all(orm_db *db, const orm_schema *schema)
{
    bool wanted;
    orm_status rc = look(db, schema, &wanted);
    if (rc == ORM_OK && wanted)
        rc = create(db, schema->tables, schema->n_tables);
    if (rc == ORM_OK && wanted)
        rc = create(db, schema->indexes, schema->n_indexes);
    if (rc == ORM_OK && wanted)
        rc = create(db, schema->views, schema->n_views);
    return rc;
}

orm_status orm_gen_create_tables(orm_db *db, const orm_schema *schema)
{
    bool wanted = false;
    orm_status rc = ormi_enter(db, NULL, true);
    if (rc == ORM_OK)
        rc = look(db, schema, &wanted);
    if (rc != ORM_OK || !wanted)
        return rc;
    rc = ormi_group_begin(db);
    return rc == ORM_OK ? ormi_group_end(db, create_all(db, schema)) : rc;
}

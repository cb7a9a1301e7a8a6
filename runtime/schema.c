/* schema.c - S_create_tables: all tables and indexes of a schema, or none.
 *
 * A database that has all of its tables is left as it is; one that has some of them is somebody
 * else's, or was left half made, and is not touched.
 */
#include "internal.h"

/* The number of the schema's tables that exist, and the first that does not (NULL: all do). */
static orm_status count_tables(orm_db *db, const orm_schema *schema, uint32_t *count,
                               const char **missing)
{
    static const char sql[] = "SELECT 1 FROM sqlite_schema WHERE type = 'table'"
                              " AND name = ?1 COLLATE NOCASE";
    sqlite3_stmt *statement = NULL;
    *count = 0;
    *missing = NULL;
    int code = ormi_prepare(db, sql, &statement);
    for (uint32_t i = 0; i < schema->n_tables && code == SQLITE_OK; i++) {
        const char *name = schema->tables[i].name;
        code = sqlite3_bind_text(statement, 1, name, -1, SQLITE_STATIC);
        int step = code == SQLITE_OK ? ormi_step_first(db, statement) : code;
        if (step == SQLITE_ROW)
            ++*count;
        else if (step == SQLITE_DONE)
            *missing = *missing ? *missing : name;
        else
            code = step;
        sqlite3_reset(statement);
    }
    orm_status rc = code == SQLITE_OK ? ORM_OK : ormi_fail_sqlite(db, code);
    sqlite3_finalize(statement);
    return rc;
}

/* True in *wanted if no table exists; SCHEMA if only some do. */
static orm_status look(orm_db *db, const orm_schema *schema, bool *wanted)
{
    const char *missing;
    uint32_t count;
    *wanted = false;
    orm_status rc = count_tables(db, schema, &count, &missing);
    if (rc != ORM_OK || !missing)
        return rc;
    *wanted = count == 0;
    if (*wanted)
        return ORM_OK;
    return ormi_fail(db, ORM_SCHEMA, NULL, NULL,
                     "table %s is missing, while other tables of schema %s exist: nothing was "
                     "created",
                     missing, schema->name);
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

/* stmt.c - prepared statements.
 *
 * Each SQL text of an attached schema has a slot on the connection, so it is prepared once; those
 * that are made at run time have theirs in the cache. A slot in use (a callback of SQLite may call
 * the runtime again) is never handed out twice.
 */
#include "internal.h"

#include <string.h>

int ormi_prepare(orm_db *db, const char *sql, sqlite3_stmt **out)
{
    int code = sqlite3_prepare_v3(db->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, out, NULL);
    db->stats.prepared += code == SQLITE_OK;
    return code;
}

/* True for what is missing that is no table or column of ours. SQLite names the database before the
 * table where not the statement asks for it, but a trigger, a view or a foreign key. */
static bool is_of_definition(const char *message)
{
    static const char *const begins[] = {
        "no such function: ", "no such module: ", "no such table: main."};
    for (size_t i = 0; i < sizeof(begins) / sizeof(*begins); i++)
        if (strncmp(message, begins[i], strlen(begins[i])) == 0)
            return true;
    return false;
}

orm_status ormi_fail_prepare(orm_db *db, const orm_model *model, int code)
{
    orm_status rc = ormi_fail_sqlite(db, code);
    if (rc != ORM_SCHEMA)
        return rc;
    const char *message = sqlite3_errmsg(db->handle);
    if (is_of_definition(message))
        rc = ormi_fail(db, ORM_SCHEMA, model->name, NULL,
                       "the statement, or a trigger or another definition that it uses, needs what "
                       "is not there: %s",
                       message);
    else
        rc = ormi_fail(db, ORM_SCHEMA, model->name, NULL,
                       "the database does not have the tables of schema %s: %s",
                       model->schema->name, message);
    db->error.sqlite_code = code;
    return rc;
}

void ormi_slot_use(orm_db *db, struct ormi_slot *slot)
{
    slot->busy = true;
    slot->next_busy = db->busy;
    db->busy = slot;
}

/* The statement for a slot that has none that is free: kept, or a temporary one. */
static orm_status prepare_slot(orm_db *db, const orm_model *model, unsigned sql,
                               struct ormi_slot *slot, sqlite3_stmt **out)
{
    int code = ormi_prepare(db, model->sql[sql], out);
    if (code != SQLITE_OK)
        return ormi_fail_prepare(db, model, code);
    if (slot->busy)
        return ORM_OK;
    slot->statement = *out;
    ormi_slot_use(db, slot);
    return ORM_OK;
}

orm_status ormi_statement(orm_db *db, const orm_model *model, unsigned sql, sqlite3_stmt **out)
{
    struct ormi_slot *slots = ormi_slots(db, model->schema);
    *out = NULL;
    if (!slots || sql >= model->n_sql || !model->sql[sql])
        return ormi_fail(db, ORM_MISUSE, model->name, NULL, "it has no statement %u", sql);
    struct ormi_slot *slot = &slots[model->first_slot + sql];
    if (slot->busy || !slot->statement)
        return prepare_slot(db, model, sql, slot, out);
    ormi_slot_use(db, slot);
    *out = slot->statement;
    return ORM_OK;
}

/* False: it was a temporary one, and is no more. */
static bool end_use(orm_db *db, sqlite3_stmt *statement)
{
    struct ormi_slot **link = &db->busy;
    while (*link && (*link)->statement != statement)
        link = &(*link)->next_busy;
    struct ormi_slot *slot = *link;
    if (!slot) {
        sqlite3_finalize(statement);
        return false;
    }
    *link = slot->next_busy;
    slot->next_busy = NULL;
    slot->busy = false;
    /* Only here does SQLite end the transaction, if it ran out of memory for a column's value. */
    int code = sqlite3_reset(statement);
    if (code != SQLITE_OK)
        ormi_note_lost(db, ormi_status(code));
    return true;
}

void ormi_done(orm_db *db, sqlite3_stmt *statement)
{
    if (end_use(db, statement))
        sqlite3_clear_bindings(statement);
}

void ormi_done_bound(orm_db *db, sqlite3_stmt *statement)
{
    end_use(db, statement);
}

int ormi_step_first(orm_db *db, sqlite3_stmt *statement)
{
    if (db->budget >= 0 && db->spent >= db->budget)
        return ORMI_OVER_BUDGET;
    db->spent++;
    db->stats.statements++;
    return sqlite3_step(statement);
}

int ormi_step(sqlite3_stmt *statement)
{
    return sqlite3_step(statement);
}

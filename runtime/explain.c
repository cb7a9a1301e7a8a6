/* explain.c - which rule did SQLite refuse?
 *
 * SQLite's message names the table and columns of a UNIQUE or NOT NULL, and the name of a CHECK:
 * these are looked up in the model. Of a foreign key it tells nothing: the file is asked, after
 * the failure, which reference has no target. What cannot be found out is told in SQLite's own
 * words.
 */
#include "internal.h"

#include <string.h>

/* ---- Reading SQLite's messages ---- */

/* The rest of text behind start, NULL when it begins otherwise. The file may spell its names with
 * other capitals than the schema. */
static const char *behind(const char *text, const char *start)
{
    size_t length = strlen(start);
    return text && sqlite3_strnicmp(text, start, (int)length) == 0 ? text + length : NULL;
}

/* Reads "table.column". */
static const char *behind_column(const char *text, const orm_model *model, unsigned column)
{
    return behind(behind(behind(text, model->table), "."), model->columns[column].name);
}

/* Is text "table.column, table.column" of exactly these columns? */
static bool names_columns(const char *text, const orm_model *model, const uint16_t *columns,
                          unsigned parts)
{
    for (unsigned i = 0; i < parts && text; i++)
        text = behind_column(i > 0 ? behind(text, ", ") : text, model, columns[i]);
    return text && *text == '\0';
}

/* Is text "index 'name'"? */
static bool names_index(const char *text, const char *index)
{
    const char *rest = index ? behind(behind(text, "index '"), index) : NULL;
    return rest && strcmp(rest, "'") == 0;
}

/* ---- The rules that a message tells ---- */

static orm_status explain_unique(orm_db *db, const orm_model *model, int code, const char *message)
{
    const char *text = behind(message, "UNIQUE constraint failed: ");
    for (unsigned i = 0; text && i < model->n_uniques; i++) {
        const orm_unique *unique = &model->uniques[i];
        if (unique->index ? names_index(text, unique->index)
                          : names_columns(text, model, unique->columns, unique->parts))
            return ormi_fail(db, ORM_UNIQUE, model->name, unique->field, "already taken");
    }
    /* Of the model's table, and not of one that a trigger has written; whatever the column. SQLite
     * names none when it is out of memory. */
    bool is_rowid =
        code == SQLITE_CONSTRAINT_ROWID && (!text || behind(behind(text, model->table), "."));
    if (!is_rowid && (!text || !names_columns(text, model, model->key, model->n_key)))
        return db->error.status;
    if (model->n_key == 1)
        return ormi_fail(db, ORM_UNIQUE, model->name, model->columns[model->key[0]].field,
                         "already taken");
    return ormi_fail(db, ORM_UNIQUE, model->name, NULL, "its key is already taken");
}

static orm_status explain_not_null(orm_db *db, const orm_model *model, const char *message)
{
    const char *text = behind(message, "NOT NULL constraint failed: ");
    for (uint16_t i = 0; text && i < model->n_columns; i++)
        if (names_columns(text, model, &i, 1))
            return ormi_fail(db, ORM_NOT_NULL, model->name, model->columns[i].field,
                             "a value is required");
    return db->error.status;
}

static orm_status explain_check(orm_db *db, const orm_model *model, const char *message)
{
    const char *name = behind(message, "CHECK constraint failed: ");
    if (!name)
        return db->error.status;
    for (unsigned i = 0; i < model->n_columns; i++)
        if (strcmp(name, model->columns[i].field) == 0)
            return ormi_fail(db, ORM_CHECK, model->name, model->columns[i].field,
                             "the table's check for it failed");
    return ormi_fail(db, ORM_CHECK, model->name, NULL, "check %s failed", name);
}

/* STRICT tables: "cannot store TEXT value in INTEGER column book.price". */
static orm_status explain_datatype(orm_db *db, const orm_model *model, const char *message)
{
    const char *text = strstr(message, " column ");
    for (uint16_t i = 0; text && i < model->n_columns; i++)
        if (names_columns(text + strlen(" column "), model, &i, 1))
            return ormi_fail(db, ORM_INVALID, model->name, model->columns[i].field, "%s", message);
    return db->error.status;
}

/* ---- Foreign keys ---- */

orm_status ormi_exists(orm_db *db, const orm_model *model, unsigned sql, unsigned parts,
                       const orm_value *values, bool *out)
{
    sqlite3_stmt *statement = NULL;
    *out = false;
    orm_status rc = ormi_statement(db, model, sql, &statement);
    if (rc != ORM_OK)
        return rc;
    int code = ormi_bind_key(statement, 1, values, parts);
    if (code == SQLITE_OK)
        code = ormi_step_first(db, statement);
    *out = code == SQLITE_ROW;
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        rc = ormi_fail_sqlite(db, code);
    ormi_done(db, statement);
    return rc;
}

orm_status ormi_check_reference(orm_db *db, const orm_model *model, const orm_relation *relation,
                                const orm_value *key)
{
    char text[320];
    bool there;
    for (unsigned i = 0; i < relation->parts; i++)
        if (key[i].type == ORM_VALUE_NULL)
            return ORM_OK;
    orm_status rc = ormi_exists(db, relation->target, relation->get, relation->parts, key, &there);
    if (rc != ORM_OK || there)
        return rc;
    return ormi_fail(db, ORM_FOREIGN_KEY, model->name, relation->name, "no %s with %s",
                     relation->target->name,
                     ormi_show_where(relation->target, relation->there, relation->parts, key, text,
                                     sizeof(text)));
}

orm_status ormi_check_references(orm_db *db, const orm_model *model, const orm_value *values)
{
    orm_status rc = ORM_OK;
    for (unsigned i = 0; i < model->n_relations && rc == ORM_OK; i++) {
        const orm_relation *relation = &model->relations[i];
        orm_value key[ORM_KEY_PARTS];
        if (relation->kind != ORM_TO_ONE || relation->unconstrained)
            continue;
        for (unsigned part = 0; part < relation->parts; part++)
            key[part] = values[relation->columns[part]];
        rc = ormi_check_reference(db, model, relation, key);
    }
    return rc;
}

static orm_status explain_foreign_key(orm_db *db, const orm_model *model, const orm_value *values,
                                      const orm_value *key)
{
    orm_error generic = db->error;
    orm_value own[ORM_KEY_PARTS];
    orm_status rc = ORM_OK;
    if (values) {
        rc = ormi_check_references(db, model, values);
        for (unsigned i = 0; i < model->n_key; i++)
            own[i] = values[model->key[i]];
        key = own;
    }
    if (rc == ORM_OK)
        rc = ormi_explain_restricted(db, model, key, values);
    if (rc == ORM_FOREIGN_KEY || rc == ORM_RESTRICTED || rc == ORM_NOMEM)
        return rc;
    db->error = generic;
    return generic.status;
}

/* ON DELETE RESTRICT raises what triggers of the file may raise too, with a text of their own. Out
 * of memory for that, SQLite has only the general one. */
static bool is_restrict(const char *message)
{
    return strcmp(message, "FOREIGN KEY constraint failed") == 0 ||
           strcmp(message, sqlite3_errstr(SQLITE_CONSTRAINT)) == 0;
}

bool ormi_is_foreign_key(const orm_error *error)
{
    return error->sqlite_code == SQLITE_CONSTRAINT_FOREIGNKEY ||
           (error->sqlite_code == SQLITE_CONSTRAINT_TRIGGER && is_restrict(error->message));
}

orm_status ormi_explain_rule(orm_db *db, const orm_model *model, int code)
{
    orm_status rc = ormi_fail_sqlite(db, code);
    const char *message = sqlite3_errmsg(db->handle);

    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        rc = explain_unique(db, model, code, message);
        break;
    case SQLITE_CONSTRAINT_NOTNULL:
        rc = explain_not_null(db, model, message);
        break;
    case SQLITE_CONSTRAINT_CHECK:
        rc = explain_check(db, model, message);
        break;
    case SQLITE_CONSTRAINT_DATATYPE:
        rc = explain_datatype(db, model, message);
        break;
    default:
        return rc;
    }
    db->error.sqlite_code = code;
    return rc;
}

orm_status ormi_explain(orm_db *db, const orm_model *model, int code, const orm_value *values,
                        const orm_value *key)
{
    orm_status rc = ormi_explain_rule(db, model, code);
    if (!ormi_is_foreign_key(&db->error))
        return rc;
    rc = explain_foreign_key(db, model, values, key);
    if (rc != ORM_NOMEM)
        db->error.sqlite_code = code;
    return rc;
}

/* ---- Commit ---- */

/* The ForeignKey of a model of schema that is kept in this column; NULL if it has none. */
static const orm_relation *relation_of_column(const orm_schema *schema, const char *table,
                                              const char *column, const orm_model **model)
{
    for (uint32_t m = 0; m < schema->n_models; m++) {
        *model = schema->models[m];
        if (sqlite3_stricmp((*model)->table, table) != 0)
            continue;
        for (unsigned i = 0; i < (*model)->n_relations; i++) {
            const orm_relation *relation = &(*model)->relations[i];
            if (relation->kind == ORM_TO_ONE &&
                sqlite3_stricmp((*model)->columns[relation->columns[0]].name, column) == 0)
                return relation;
        }
    }
    return NULL;
}

static orm_status fail_dangling(orm_db *db, const char *table, const char *column,
                                const char *parent)
{
    for (size_t i = 0; i < db->n_attached; i++) {
        const orm_model *model;
        const orm_relation *relation =
            relation_of_column(db->attached[i].schema, table, column, &model);
        if (relation)
            return ormi_fail(db, ORM_FOREIGN_KEY, model->name, relation->name,
                             "the %s that a row refers to does not exist", relation->target->name);
    }
    return ormi_fail(db, ORM_FOREIGN_KEY, NULL, NULL,
                     "table %s: column %s of a row refers to a row of %s that does not exist",
                     table, column, parent);
}

orm_status ormi_explain_commit(orm_db *db)
{
    static const char sql[] =
        "SELECT c.\"table\", f.\"from\", c.\"parent\" FROM pragma_foreign_key_check AS c"
        " JOIN pragma_foreign_key_list(c.\"table\") AS f ON f.id = c.fkid AND f.seq = 0 LIMIT 1";
    sqlite3_stmt *statement = NULL;
    orm_status rc = ormi_fail_sqlite(db, SQLITE_CONSTRAINT_FOREIGNKEY);
    int code = ormi_prepare(db, sql, &statement);
    if (code == SQLITE_OK)
        code = ormi_step_first(db, statement);
    if (code == SQLITE_ROW) {
        const char *table = (const char *)sqlite3_column_text(statement, 0);
        const char *column = (const char *)sqlite3_column_text(statement, 1);
        const char *parent = (const char *)sqlite3_column_text(statement, 2);
        rc = table && column && parent ? fail_dangling(db, table, column, parent)
                                       : ormi_fail_nomem(db);
    } else if (ormi_status(code) == ORM_NOMEM) {
        rc = ormi_fail_nomem(db);
    }
    if (rc == ORM_FOREIGN_KEY)
        db->error.sqlite_code = SQLITE_CONSTRAINT_FOREIGNKEY;
    sqlite3_finalize(statement);
    return rc;
}

/* from_sql.c - M_from_sql: rows of a model from SQL that the program writes.
 *
 * Columns are found by name, whatever their order; further ones are left out. All is checked that
 * can be before the statement runs: one that writes and cannot be read afterwards is taken back.
 * The statement is prepared for each call.
 */
#include "internal.h"

#define NO_PLACE (-1)

struct from_sql {
    struct ormi_reading r;
    sqlite3_stmt *statement;
    int *places; /* the result column of each column */
    bool writes;
};

/* ---- The statement ---- */

static orm_status misuse(struct from_sql *f, const char *message)
{
    return ormi_fail(f->r.db, ORM_MISUSE, f->r.model->name, NULL, "%s", message);
}

/* A text that is no SQL is the program's mistake; one that names what the file does not have may
 * be the file's. */
static orm_status fail_sql(struct from_sql *f, int code)
{
    orm_db *db = f->r.db;
    orm_status rc = ormi_fail_sqlite(db, code);
    if (rc != ORM_SCHEMA && code != SQLITE_ERROR)
        return rc;
    rc = ormi_fail(db, rc == ORM_SCHEMA ? ORM_SCHEMA : ORM_MISUSE, f->r.model->name, NULL,
                   "the SQL cannot be prepared: %s", sqlite3_errmsg(db->handle));
    db->error.sqlite_code = code;
    return rc;
}

/* There is nothing but blanks and comments in rest. What cannot be prepared is something too. */
static orm_status check_end(struct from_sql *f, const char *rest)
{
    sqlite3_stmt *next = NULL;
    int code = SQLITE_OK;
    while (*rest && code == SQLITE_OK && !next)
        code = sqlite3_prepare_v3(f->r.db->handle, rest, -1, 0, &next, &rest);
    sqlite3_finalize(next);
    if (code == SQLITE_NOMEM)
        return ormi_fail_nomem(f->r.db);
    return next || code != SQLITE_OK ? misuse(f, "the SQL is more than one statement") : ORM_OK;
}

static orm_status prepare_sql(struct from_sql *f, const char *sql)
{
    orm_db *db = f->r.db;
    const char *rest = NULL;
    if (!sql)
        return misuse(f, "the SQL is NULL");
    int code = sqlite3_prepare_v3(db->handle, sql, -1, 0, &f->statement, &rest);
    if (code != SQLITE_OK)
        return fail_sql(f, code);
    db->stats.prepared++;
    if (!f->statement)
        return misuse(f, "the SQL is no statement");
    if (sqlite3_column_count(f->statement) == 0)
        return misuse(f, "the SQL is a statement that answers no rows");
    f->writes = !sqlite3_stmt_readonly(f->statement);
    orm_status rc = check_end(f, rest);
    return rc == ORM_OK && f->writes ? ormi_enter(db, f->r.model, true) : rc;
}

/* ---- Parameters ---- */

/* Turns a value into what columns store where the schema does not say otherwise. A decimal is its
 * units: only the program knows the scale of the column that it is compared with. */
static orm_status encode_param(orm_value *value, char *form, orm_error *error)
{
    static const orm_model nobody = {0};
    static const orm_column forms[] = {
        [ORM_VALUE_INT] = {.kind = ORM_KIND_INT64},
        [ORM_VALUE_FLOAT] = {.kind = ORM_KIND_FLOAT, .storage = ORM_STORAGE_REAL},
        [ORM_VALUE_TEXT] = {.kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT},
        [ORM_VALUE_BLOB] = {.kind = ORM_KIND_BLOB, .storage = ORM_STORAGE_BLOB},
        [ORM_VALUE_DATE] = {.kind = ORM_KIND_DATE, .storage = ORM_STORAGE_TEXT},
        [ORM_VALUE_TIME] = {.kind = ORM_KIND_TIME, .storage = ORM_STORAGE_TEXT, .digits = 6},
        [ORM_VALUE_DATETIME] = {.kind = ORM_KIND_DATETIME,
                                .storage = ORM_STORAGE_TEXT,
                                .digits = 6},
        [ORM_VALUE_UUID] = {.kind = ORM_KIND_UUID, .storage = ORM_STORAGE_BLOB},
    };
    if (value->type > ORM_VALUE_UUID)
        return ormi_error_set(error, ORM_MISUSE, NULL, NULL, "it is a value of no type");
    if (value->type == ORM_VALUE_NULL)
        return ORM_OK;
    if (value->type == ORM_VALUE_DECIMAL) {
        *value = orm_value_int(value->as.i);
        return ORM_OK;
    }
    return ormi_encode(&nobody, &forms[value->type], value, form, error);
}

static orm_status bind_one(struct from_sql *f, const orm_value *params, size_t i)
{
    orm_db *db = f->r.db;
    char form[ORMI_TEXT_FORM];
    orm_value value = params[i];
    orm_error error;
    orm_status rc = encode_param(&value, form, &error);
    if (rc != ORM_OK) {
        ormi_fail(db, rc, f->r.model->name, NULL, "parameter ?%zu: %s", i + 1, error.message);
        db->error.index = i;
        return rc;
    }
    int code = ormi_bind(f->statement, (int)i + 1, &value, true);
    return code == SQLITE_OK ? ORM_OK : ormi_fail_sqlite(db, code);
}

static orm_status bind_params(struct from_sql *f, const orm_value *params, size_t n)
{
    int wanted = sqlite3_bind_parameter_count(f->statement);
    orm_status rc = ORM_OK;
    if (n != (size_t)wanted)
        return ormi_fail(f->r.db, ORM_MISUSE, f->r.model->name, NULL,
                         "the SQL has %d parameters, but %zu values are given", wanted, n);
    if (n > 0 && !params)
        return misuse(f, "params is NULL");
    for (size_t i = 0; i < n && rc == ORM_OK; i++)
        rc = bind_one(f, params, i);
    return rc;
}

/* ---- Columns ---- */

static orm_status find_place(struct from_sql *f, unsigned column)
{
    orm_db *db = f->r.db;
    const orm_model *model = f->r.model;
    const orm_column *wanted = &model->columns[column];
    int count = sqlite3_column_count(f->statement);
    f->places[column] = NO_PLACE;
    for (int i = 0; i < count; i++) {
        const char *name = sqlite3_column_name(f->statement, i);
        if (!name)
            return ormi_fail_nomem(db);
        if (sqlite3_stricmp(name, wanted->name) != 0)
            continue;
        if (f->places[column] != NO_PLACE)
            return ormi_fail(db, ORM_MISUSE, model->name, wanted->field,
                             "the SQL answers a column %s twice", wanted->name);
        f->places[column] = i;
    }
    if (f->places[column] == NO_PLACE)
        return ormi_fail(db, ORM_MISUSE, model->name, wanted->field, "the SQL answers no column %s",
                         wanted->name);
    return ORM_OK;
}

static orm_status find_places(struct from_sql *f)
{
    orm_status rc = ORM_OK;
    for (unsigned i = 0; i < f->r.model->n_columns && rc == ORM_OK; i++)
        rc = find_place(f, i);
    return rc;
}

/* ---- Rows ---- */

static orm_status read_sql_row(struct from_sql *f, struct ormi_rows *rows)
{
    orm_db *db = f->r.db;
    const orm_model *model = f->r.model;
    orm_reader reader = {.model = model,
                         .statement = f->statement,
                         .places = f->places,
                         .region = f->r.region,
                         .error = &db->error};
    void *row = ormi_region_alloc(f->r.region, model->row_size);
    if (!row)
        return ormi_fail_nomem(db);
    memset(row, 0, model->row_size);
    model->read(&reader, row);
    db->stats.rows_read++;
    return reader.status == ORM_OK ? ormi_rows_push(db, rows, row) : reader.status;
}

/* With its first step the statement may have been prepared anew, for a file that has changed. */
static orm_status read_sql_rows(struct from_sql *f, struct ormi_rows *rows)
{
    int code = ormi_step_first(f->r.db, f->statement);
    orm_status rc = code == SQLITE_ROW ? find_places(f) : ORM_OK;
    while (code == SQLITE_ROW && rc == ORM_OK) {
        rc = read_sql_row(f, rows);
        if (rc == ORM_OK)
            code = ormi_step(f->statement);
    }
    if (rc == ORM_OK && code != SQLITE_DONE)
        rc = ormi_explain_rule(f->r.db, f->r.model, code);
    code = sqlite3_reset(f->statement);
    if (code != SQLITE_OK) /* as in ormi_done */
        ormi_note_lost(f->r.db, ormi_status(code));
    return rc;
}

static orm_status run_given_sql(struct from_sql *f, struct ormi_rows *rows)
{
    if (!f->writes)
        return read_sql_rows(f, rows);
    orm_status rc = ormi_group_begin(f->r.db);
    return rc == ORM_OK ? ormi_group_end(f->r.db, read_sql_rows(f, rows)) : rc;
}

static orm_status give_sql_rows(struct from_sql *f, const struct ormi_rows *rows, orm_list *out)
{
    struct orm_batch *batch;
    orm_status rc = ormi_batch_new(f->r.db, f->r.model, f->r.region, rows, &batch);
    return rc == ORM_OK ? ormi_reading_list(&f->r, rows->items, rows->count, out) : rc;
}

orm_status orm_gen_from_sql(orm_db *db, orm_scope *scope, const orm_model *model, const char *sql,
                            const orm_value *params, size_t n, orm_list *out)
{
    struct from_sql f = {.statement = NULL};
    struct ormi_rows rows = {0};
    if (out)
        *out = (orm_list){NULL, 0};
    orm_status rc = ormi_reading_begin(&f.r, db, scope, model, out);
    if (rc != ORM_OK)
        return rc;
    f.places = ormi_scratch_take(db, model->n_columns * sizeof(*f.places));
    rc = f.places ? prepare_sql(&f, sql) : ormi_fail_nomem(db);
    if (rc == ORM_OK)
        rc = find_places(&f);
    if (rc == ORM_OK)
        rc = bind_params(&f, params, n);
    if (rc == ORM_OK)
        rc = run_given_sql(&f, &rows);
    if (rc == ORM_OK)
        rc = give_sql_rows(&f, &rows, out);
    ormi_rows_free(&rows);
    sqlite3_finalize(f.statement);
    ormi_scratch_give(db, f.places);
    return ormi_reading_end(&f.r, rc);
}

/* crud.c - writing one row.
 *
 * A write works on a copy of the row, in memory that the connection keeps for it: automatic
 * values, the new key and what the database computed go into the copy, which replaces the row only
 * after the statement has succeeded. So a failed call leaves row and database as they were.
 */
#include "internal.h"

#include <string.h>

struct write {
    orm_db *db;
    const orm_model *model;
    void *row;         /* the copy; NULL: there is none yet */
    orm_value *values; /* of all columns, stored forms after encode_columns() */
    char (*forms)[ORMI_TEXT_FORM];
    int *places; /* room for orm_reader.places */
    bool inserting;
    bool assigns; /* the database gives the key */
};

/* ---- The copy and its values ---- */

bool ormi_key_is_zero(const orm_model *model, const void *row)
{
    orm_value key;
    if (!model->auto_key)
        return false;
    model->key_values(row, &key);
    return key.type == ORM_VALUE_NULL || key.as.i == 0;
}

static void forget_generated(const orm_model *model, orm_value *values)
{
    for (unsigned i = 0; i < model->n_columns; i++)
        if (model->columns[i].flags & ORM_COLUMN_GENERATED)
            values[i] = orm_value_null();
}

void ormi_written_values(const orm_model *model, const void *row, orm_value *values)
{
    model->values(row, values);
    if (model->has_generated)
        forget_generated(model, values);
}

/* A row that was read may have the key 0 in the file: only a row that was built is not stored yet.
 */
static bool is_not_stored(const orm_model *model, const void *row)
{
    return ormi_key_is_zero(model, row) && !((const orm_row *)row)->batch;
}

/* moment: of its automatic values; NULL: now. */
static orm_status copy_row(struct write *w, orm_db *db, const orm_model *model, const void *row,
                           bool inserting, const orm_auto *moment)
{
    size_t row_size = (model->row_size + 15) & ~(size_t)15;
    size_t values_size = model->n_columns * sizeof(*w->values);
    size_t forms_size = (size_t)model->n_columns * sizeof(*w->forms);
    size_t places_size = model->n_columns * sizeof(*w->places);
    char *scratch = ormi_scratch_take(db, row_size + values_size + forms_size + places_size);
    if (!scratch)
        return ormi_fail_nomem(db);

    w->db = db;
    w->model = model;
    w->row = scratch;
    w->values = (orm_value *)(void *)(scratch + row_size);
    w->forms = (char(*)[ORMI_TEXT_FORM])(scratch + row_size + values_size);
    w->places = (int *)(void *)(scratch + row_size + values_size + forms_size);
    w->inserting = inserting;
    memcpy(w->row, row, model->row_size);
    if (model->set_auto) {
        const orm_auto now = moment ? *moment : ormi_auto(db, model);
        model->set_auto(w->row, &now, inserting);
    }
    ormi_written_values(model, w->row, w->values);
    return ORM_OK;
}

/* Columns that the statement does not take from the row, whose value there need not be one. */
static bool is_left_out(const struct write *w, const orm_column *column)
{
    if (column->flags & ORM_COLUMN_KEY)
        return w->assigns;
    return !w->inserting && (column->flags & ORM_COLUMN_AUTO_INSERT);
}

static orm_status encode_columns(struct write *w)
{
    const orm_column *column = w->model->columns, *end = column + w->model->n_columns;
    orm_value *value = w->values;
    char(*form)[ORMI_TEXT_FORM] = w->forms;
    for (; column < end; column++, value++, form++) {
        if (is_left_out(w, column)) {
            *value = orm_value_null();
            continue;
        }
        if (ormi_is_stored_form(column, value))
            continue;
        orm_status rc = ormi_encode(w->model, column, value, *form, &w->db->error);
        if (rc != ORM_OK)
            return rc;
    }
    return ORM_OK;
}

orm_status orm_gen_validate(const orm_model *model, const void *row, orm_error *error)
{
    orm_error unwanted;
    char form[ORMI_TEXT_FORM];
    orm_status rc = ORM_OK;
    error = error ? error : &unwanted;
    ormi_error_clear(error);
    if (!row)
        return ormi_error_set(error, ORM_MISUSE, model->name, NULL, "the row is NULL");
    orm_value *values = sqlite3_malloc64(model->n_columns * sizeof(*values));
    if (!values)
        return ormi_error_set(error, ORM_NOMEM, NULL, NULL, "out of memory");

    ormi_written_values(model, row, values);
    for (unsigned i = 0; i < model->n_columns && rc == ORM_OK; i++) {
        const orm_column *column = &model->columns[i];
        bool set_by_write = column->flags & (ORM_COLUMN_AUTO_NOW | ORM_COLUMN_AUTO_INSERT);
        bool open = (column->flags & ORM_COLUMN_KEY) && is_not_stored(model, row);
        if (!set_by_write && !open)
            rc = ormi_encode(model, column, &values[i], form, error);
    }
    sqlite3_free(values);
    return rc;
}

/* ---- Statements ---- */

/* The statement has no bindings yet, which is NULL for every column. */
static int bind_row(const struct write *w, sqlite3_stmt *statement)
{
    int count = sqlite3_bind_parameter_count(statement), columns = w->model->n_columns;
    const orm_value *value = w->values;
    int code = SQLITE_OK;
    for (int i = 1; i <= count && i <= columns && code == SQLITE_OK; i++, value++)
        if (value->type != ORM_VALUE_NULL)
            code = ormi_bind(statement, i, value, false);
    return code;
}

static orm_status read_returned(const struct write *w, sqlite3_stmt *statement)
{
    orm_reader reader = {
        .model = w->model, .statement = statement, .places = w->places, .error = &w->db->error};
    for (unsigned i = 0; i < w->model->n_columns; i++)
        w->places[i] = -1;
    for (int i = 0; i < w->model->n_returned; i++)
        w->places[w->model->returned[i]] = i;
    w->model->read_returned(&reader, w->row);
    return reader.status;
}

/* INSERT always stores a row; SAVE of a row that is all key may find it there. */
static bool must_change(const struct write *w, unsigned sql)
{
    return sql == ORM_SQL_INSERT || w->model->sql[ORM_SQL_UPDATE];
}

static orm_status step_write(const struct write *w, unsigned sql, sqlite3_stmt *statement)
{
    orm_status rc = ORM_OK;
    int code = bind_row(w, statement);
    if (code == SQLITE_OK)
        code = ormi_step_first(w->db, statement);
    if (code == SQLITE_ROW) { /* with PRAGMA count_changes also where nothing is returned */
        rc = w->model->read_returned ? read_returned(w, statement) : ORM_OK;
        code = rc == ORM_OK ? ormi_step(statement) : SQLITE_DONE;
    }
    if (code != SQLITE_DONE)
        return ormi_explain(w->db, w->model, code, w->values, NULL);
    if (rc == ORM_OK && w->inserting && must_change(w, sql) &&
        sqlite3_changes64(w->db->handle) == 0)
        rc = ormi_fail(w->db, ORM_CHECK, w->model->name, NULL,
                       "a trigger of the table left the row out");
    return rc;
}

/* Enters the key that the database gave. A file whose table lacks the CHECK of an int32 may give
 * one that is too large. */
static orm_status enter_key(const struct write *w)
{
    const orm_column *column = &w->model->columns[w->model->key[0]];
    int64_t key = sqlite3_last_insert_rowid(w->db->handle);
    if (column->kind == ORM_KIND_INT32 && (key < INT32_MIN || key > INT32_MAX))
        return ormi_fail(w->db, ORM_BAD_VALUE, w->model->name, column->field,
                         "the database gave it %lld, which is no integer of 32 bits",
                         (long long)key);
    w->model->set_key(w->row, key);
    return ORM_OK;
}

/* Does the database compute what the field may be unable to hold? */
static bool needs_group(const struct write *w, sqlite3_stmt *statement)
{
    return sqlite3_column_count(statement) > 0 ||
           (w->assigns && w->model->columns[w->model->key[0]].kind == ORM_KIND_INT32);
}

/* What the database computed is known when the row is stored: if the field cannot hold it, the row
 * must be taken back. */
static orm_status run_write(const struct write *w, unsigned sql)
{
    sqlite3_stmt *statement = NULL;
    orm_status rc = ormi_statement(w->db, w->model, sql, &statement);
    if (rc != ORM_OK)
        return rc;
    bool group = needs_group(w, statement);
    if (group)
        rc = ormi_group_begin(w->db);
    if (rc == ORM_OK) {
        rc = step_write(w, sql, statement);
        if (rc == ORM_OK && w->assigns)
            rc = enter_key(w);
        if (group) {
            sqlite3_reset(statement);
            rc = ormi_group_end(w->db, rc);
        }
    }
    ormi_done(w->db, statement);
    return rc;
}

/* ---- Calls ---- */

static orm_status enter_write(orm_db *db, const orm_model *model, const void *row)
{
    orm_status rc = ormi_enter_write(db, model);
    if (rc == ORM_OK && !row)
        rc = ormi_fail(db, ORM_MISUSE, model->name, NULL, "the row is NULL");
    return rc;
}

/* The end of a write: the row becomes the copy, unless the write has failed. */
static orm_status end_write(struct write *w, orm_status rc, void *row)
{
    if (rc == ORM_OK)
        memcpy(row, w->row, w->model->row_size);
    if (w->row)
        ormi_scratch_give(w->db, w->row);
    return rc;
}

/* sql: ORM_SQL_INSERT or ORM_SQL_SAVE */
static orm_status write_new(orm_db *db, const orm_model *model, void *row, unsigned sql,
                            bool assigns, const orm_auto *moment)
{
    struct write w = {.assigns = assigns};
    orm_status rc = copy_row(&w, db, model, row, true, moment);
    if (rc == ORM_OK)
        rc = encode_columns(&w);
    if (rc == ORM_OK)
        rc = run_write(&w, sql);
    return end_write(&w, rc, row);
}

orm_status ormi_insert(orm_db *db, const orm_model *model, void *row, const orm_auto *moment)
{
    return write_new(db, model, row, ORM_SQL_INSERT, ormi_key_is_zero(model, row), moment);
}

orm_status orm_gen_insert(orm_db *db, const orm_model *model, void *row)
{
    orm_status rc = enter_write(db, model, row);
    return rc == ORM_OK ? ormi_insert(db, model, row, NULL) : rc;
}

orm_status orm_gen_save(orm_db *db, const orm_model *model, void *row)
{
    orm_status rc = enter_write(db, model, row);
    if (rc != ORM_OK)
        return rc;
    bool assigns = is_not_stored(model, row);
    return write_new(db, model, row, assigns ? ORM_SQL_INSERT : ORM_SQL_SAVE, assigns, NULL);
}

orm_status ormi_fail_missing(orm_db *db, const orm_model *model, const orm_value *key)
{
    char text[128];
    orm_status rc =
        ormi_fail(db, ORM_NOT_FOUND, NULL, NULL, "%s %s does not exist", model->name,
                  ormi_show_key(model, model->key, model->n_key, key, text, sizeof(text)));
    db->error.model = model->name;
    return rc;
}

orm_status orm_gen_update(orm_db *db, const orm_model *model, void *row)
{
    struct write w = {.row = NULL};
    orm_value key[ORM_KEY_PARTS];
    orm_status rc = enter_write(db, model, row);
    if (rc != ORM_OK)
        return rc;
    if (is_not_stored(model, row))
        return ormi_fail(db, ORM_MISUSE, model->name, NULL,
                         "the row has no key yet: insert the row first");
    rc = copy_row(&w, db, model, row, false, NULL);
    if (rc == ORM_OK)
        rc = encode_columns(&w);
    if (rc != ORM_OK)
        return end_write(&w, rc, row);

    for (unsigned i = 0; i < model->n_key; i++)
        key[i] = w.values[model->key[i]];
    rc = run_write(&w, ORM_SQL_UPDATE);
    if (rc == ORM_OK && sqlite3_changes64(db->handle) == 0)
        rc = ormi_fail_missing(db, model, key);
    return end_write(&w, rc, row);
}

orm_status orm_gen_delete(orm_db *db, const orm_model *model, const void *id)
{
    struct ormi_key stored;
    sqlite3_stmt *statement = NULL;
    orm_status rc = ormi_enter_write(db, model);
    if (rc == ORM_OK)
        rc = ormi_given_id(model, id, &stored, &db->error);
    if (rc == ORM_OK)
        rc = ormi_statement(db, model, ORM_SQL_DELETE, &statement);
    if (rc != ORM_OK)
        return rc;

    int code = ormi_bind_key(statement, 1, stored.values, model->n_key);
    if (code == SQLITE_OK)
        code = ormi_step_first(db, statement);
    if (code == SQLITE_ROW) /* as in step_write() */
        code = ormi_step(statement);
    if (code != SQLITE_DONE)
        rc = ormi_explain(db, model, code, NULL, stored.values);
    else if (sqlite3_changes64(db->handle) == 0)
        rc = ormi_fail_missing(db, model, stored.values);
    ormi_done(db, statement);
    return rc;
}

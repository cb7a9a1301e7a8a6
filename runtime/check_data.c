/* check_data.c - S_check_data: reads every row of every table of a schema, and notes each value
 * that a read would refuse or that breaks a rule of its field, and goes on.
 *
 * Rows are looked at where SQLite has them; what is kept of them is the problems. Those of a view
 * have to be readable; the rules are those of its tables.
 */
#include "check_data.h"

/* ---- Problems ---- */

static const char *copy_text(struct ormi_data_check *c, const char *text)
{
    size_t size = strlen(text) + 1;
    char *copy = ormi_region_bytes(c->texts, size);
    return copy ? memcpy(copy, text, size) : NULL;
}

void ormi_data_problem(struct ormi_data_check *c, const orm_model *model, const char *field,
                       const char *key, const char *message)
{
    if (ormi_data_done(c))
        return;
    orm_problem *items = ormi_grow(c->db, c->items, c->count, &c->room, sizeof(*items));
    c->items = items ? items : c->items;
    orm_problem problem = {model->name, field, copy_text(c, key), copy_text(c, message)};
    if (items && problem.key && problem.message)
        c->items[c->count++] = problem;
    else
        c->status = ormi_fail_nomem(c->db);
}

/* ---- Statements ---- */

sqlite3_stmt *ormi_data_prepare(struct ormi_data_check *c, const orm_model *model, sqlite3_str *sql)
{
    sqlite3_stmt *statement = NULL;
    char *text = sqlite3_str_finish(sql);
    if (!text) {
        c->status = ormi_fail_nomem(c->db);
        return NULL;
    }
    int code = ormi_prepare(c->db, text, &statement);
    if (code != SQLITE_OK)
        c->status = ormi_fail_prepare(c->db, model, code);
    sqlite3_free(text);
    return statement;
}

bool ormi_data_next(struct ormi_data_check *c, sqlite3_stmt *statement)
{
    if (!statement || ormi_data_done(c))
        return false;
    int code =
        sqlite3_stmt_busy(statement) ? ormi_step(statement) : ormi_step_first(c->db, statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        c->status = ormi_fail_sqlite(c->db, code);
    return code == SQLITE_ROW;
}

void ormi_data_select(sqlite3_str *sql, const orm_model *model)
{
    for (unsigned i = 0; i < model->n_columns; i++)
        sqlite3_str_appendf(sql, "%s a.\"%w\"", i > 0 ? "," : "SELECT", model->columns[i].name);
    sqlite3_str_appendf(sql, " FROM \"%w\" AS a", model->table);
}

/* ---- Values ---- */

/* A text or blob as SQLite has it. */
static orm_value borrowed(const struct ormi_place *place)
{
    return ormi_stored(sqlite3_column_value(place->statement, place->at));
}

/* As the field's type has it; of what can't be read anything. */
static orm_value read_value(orm_reader *r, const struct ormi_place *place)
{
    unsigned column = place->column;
    switch ((orm_kind)place->model->columns[column].kind) {
    case ORM_KIND_BOOL:
        return orm_value_int(orm_read_bool(r, column));
    case ORM_KIND_INT32:
        return orm_value_int(orm_read_int32(r, column));
    case ORM_KIND_INT64:
        return orm_value_int(orm_read_int64(r, column));
    case ORM_KIND_FLOAT:
        return orm_value_float(orm_read_float(r, column));
    case ORM_KIND_TEXT:
    case ORM_KIND_JSON:
        orm_read_text(r, column);
        return borrowed(place);
    case ORM_KIND_BLOB:
        orm_read_blob(r, column);
        return borrowed(place);
    case ORM_KIND_DATE:
        return orm_value_date(orm_read_date(r, column));
    case ORM_KIND_TIME:
        return orm_value_time(orm_read_time(r, column));
    case ORM_KIND_DATETIME:
        return orm_value_datetime(orm_read_datetime(r, column));
    case ORM_KIND_DECIMAL:
        return orm_value_decimal(orm_read_decimal(r, column));
    case ORM_KIND_UUID:
        return orm_value_uuid(orm_read_uuid(r, column));
    case ORM_KIND_ENUM:
        return orm_value_int(orm_read_enum(r, column));
    }
    return orm_value_null();
}

bool ormi_data_value(struct ormi_data_check *c, const struct ormi_place *place, bool rules,
                     orm_error *error)
{
    char form[ORMI_TEXT_FORM];
    const orm_model *model = place->model;
    orm_reader reader = {.model = model,
                         .statement = place->statement,
                         .base = place->at - (int)place->column,
                         .plain = true,
                         .error = error};
    bool is_null = sqlite3_column_type(place->statement, place->at) == SQLITE_NULL;
    orm_value value = read_value(&reader, place);
    orm_status rc = reader.status;
    if (rc == ORM_OK && rules && !is_null)
        rc = ormi_encode(model, &model->columns[place->column], &value, form, error);
    if (rc == ORM_NOMEM)
        c->status = ormi_fail_nomem(c->db);
    return rc == ORM_OK;
}

void ormi_data_key(struct ormi_data_check *c, const orm_model *model, sqlite3_stmt *statement,
                   char *buffer, size_t size)
{
    orm_value key[ORM_KEY_PARTS];
    for (unsigned i = 0; i < model->n_key && c->status == ORM_OK; i++)
        c->status = ormi_key_value(c->db, sqlite3_column_value(statement, model->key[i]), &key[i]);
    if (c->status == ORM_OK)
        ormi_show_key(model, model->key, model->n_key, key, buffer, size);
}

/* ---- Rows ---- */

static void inspect_row(struct ormi_data_check *c, const orm_model *model, sqlite3_stmt *statement,
                        uint64_t number)
{
    char key[ORMI_SHOWN];
    orm_error error;
    for (unsigned i = 0; i < model->n_columns && !ormi_data_done(c); i++) {
        const struct ormi_place place = {model, i, statement, (int)i};
        if (ormi_data_value(c, &place, !model->view, &error))
            continue;
        if (model->n_key > 0)
            ormi_data_key(c, model, statement, key, sizeof(key));
        else
            sqlite3_snprintf((int)sizeof(key), key, "#%llu", (unsigned long long)number);
        ormi_data_problem(c, model, model->columns[i].field, key, ormi_error_text(&error));
    }
}

static void check_rows(struct ormi_data_check *c, const orm_model *model)
{
    sqlite3_str *sql = sqlite3_str_new(NULL);
    ormi_data_select(sql, model);
    sqlite3_stmt *statement = ormi_data_prepare(c, model, sql);
    for (uint64_t number = 1; ormi_data_next(c, statement); number++)
        inspect_row(c, model, statement, number);
    sqlite3_finalize(statement);
}

/* ---- The check ---- */

static orm_status check_all(struct ormi_data_check *c)
{
    for (uint32_t i = 0; i < c->schema->n_models && !ormi_data_done(c); i++) {
        check_rows(c, c->schema->models[i]);
        ormi_check_links(c, c->schema->models[i]);
    }
    return c->status;
}

/* The problems as the caller's list, and the first of them as the error. */
static orm_status give_problems(struct ormi_data_check *c, orm_problem_list *out)
{
    if (c->count == 0)
        return ORM_OK;
    if (out) {
        size_t size = c->count * sizeof(*c->items);
        orm_problem *items = ormi_region_alloc(c->texts, size);
        if (!items)
            return ormi_fail_nomem(c->db);
        *out = (orm_problem_list){memcpy(items, c->items, size), c->count};
    }
    const orm_problem *first = &c->items[0];
    if (c->count == 1)
        return ormi_fail(c->db, ORM_BAD_VALUE, first->model, first->field, "row %s: %s", first->key,
                         first->message);
    return ormi_fail(c->db, ORM_BAD_VALUE, first->model, first->field,
                     "row %s: %s; it is the first of %s%zu problems", first->key, first->message,
                     c->count == c->limit ? "at least " : "", c->count);
}

orm_status orm_gen_check_data(orm_db *db, orm_scope *scope, const orm_schema *schema, size_t limit,
                              orm_problem_list *out)
{
    struct ormi_data_check check = {.db = db, .schema = schema};
    orm_scope own = ORM_SCOPE_INIT;
    if (out)
        *out = (orm_problem_list){NULL, 0};
    orm_status rc = ormi_enter(db, NULL, false);
    if (rc != ORM_OK)
        return rc;
    if (out && !scope)
        return ormi_fail(db, ORM_MISUSE, NULL, NULL, "a list of problems needs a scope");

    check.limit = !out ? 1 : limit > 0 ? limit : SIZE_MAX;
    check.texts = ormi_region(out ? scope : &own);
    if (!check.texts)
        return ormi_fail_nomem(db);
    struct ormi_mark mark = ormi_region_mark(check.texts);
    rc = ormi_reads_begin(db);
    if (rc == ORM_OK)
        rc = ormi_reads_end(db, check_all(&check));
    if (rc == ORM_OK)
        rc = give_problems(&check, out);
    if (rc != ORM_OK && rc != ORM_BAD_VALUE)
        ormi_region_rewind(check.texts, mark);
    sqlite3_free(check.items);
    orm_scope_free(&own);
    return rc;
}

/* change.c - M_update_where and M_delete_where: one statement that changes all rows of a filter.
 *
 * Unless the filter is a key, it stands in a transaction, or a savepoint, of its own, so that no
 * row is changed if it fails at a later one, however a trigger of the table gives up. Why a foreign
 * key refused is looked for after that, when all is as it was.
 */
#include "query.h"

/* ---- Running ---- */

/* SQLite's only words for a sum that the statement refuses to store. */
static bool is_overflow(orm_db *db, int code)
{
    return code == SQLITE_ERROR && strcmp(sqlite3_errmsg(db->handle), "integer overflow") == 0;
}

/* Which one is known if there is only one. */
static orm_status fail_sum(orm_db *db, const struct ormi_request *request)
{
    const orm_model *model = request->model;
    const char *field = NULL;
    size_t sums = 0;
    for (size_t i = 0; i < request->n_sets; i++) {
        if (request->sets[i].kind != ORM_SET_ADD)
            continue;
        field = model->columns[request->sets[i].column].field;
        sums++;
    }
    return ormi_fail(db, ORM_INVALID, model->name, sums == 1 ? field : NULL,
                     "a sum is too large for its field");
}

static orm_status run_change(orm_db *db, const struct ormi_request *request,
                             sqlite3_stmt *statement, int64_t *changed)
{
    orm_status rc = ORM_OK;
    int code = ormi_step_first(db, statement);
    if (code == SQLITE_ROW) /* with PRAGMA count_changes */
        code = ormi_step(statement);
    if (code == SQLITE_DONE)
        *changed = sqlite3_changes64(db->handle);
    else if (is_overflow(db, code))
        rc = fail_sum(db, request);
    else
        rc = ormi_explain_rule(db, request->model, code);
    return rc;
}

/* Whether the condition is that the key has a value, as for a write of one row. */
static bool is_of_one_row(const orm_model *model, const orm_filter *where)
{
    const orm_node *node = where->nodes;
    return where->count == 1 && node->op == ORM_OP_EQ && model->n_key == 1 &&
           node->index == model->key[0] && node->type != ORM_VALUE_NULL;
}

static orm_status run_as_one(orm_db *db, const struct ormi_request *request,
                             sqlite3_stmt *statement, int64_t *changed)
{
    if (is_of_one_row(request->model, request->where))
        return run_change(db, request, statement, changed);
    orm_status rc = ormi_group_begin(db);
    if (rc != ORM_OK)
        return rc;
    rc = run_change(db, request, statement, changed);
    sqlite3_reset(statement);
    return ormi_group_end(db, rc);
}

static orm_status change_rows(orm_db *db, const struct ormi_request *request, int64_t *out)
{
    struct ormi_asked asked;
    int64_t changed = 0;
    orm_status rc = ormi_ask(db, request, &asked);
    if (rc != ORM_OK)
        return rc;
    rc = run_as_one(db, request, asked.statement, &changed);
    ormi_asked_end(db, &asked);
    if (rc != ORM_OK)
        return ormi_is_foreign_key(&db->error) ? ormi_explain_change(db, request) : rc;
    if (out)
        *out = changed;
    return ORM_OK;
}

static orm_status enter_change(orm_db *db, const orm_model *model, const orm_filter *where)
{
    orm_status rc = ormi_enter_write(db, model);
    if (rc == ORM_OK && (!where || ormi_filter_is_empty(where)))
        rc = ormi_fail(db, ORM_MISUSE, model->name, NULL,
                       "the filter is empty: for all rows, pass %s_%s_everything()",
                       model->schema->name, model->name);
    return rc;
}

/* ---- What is set ---- */

/* Values are checked as those of a row that is written. What is added, or taken from another
 * field, can only be checked by the table. */
static orm_status check_value(orm_db *db, const orm_model *model, unsigned column,
                              const orm_value *value)
{
    char form[ORMI_TEXT_FORM];
    orm_value stored = *value;
    if (ormi_is_stored_form(&model->columns[column], value))
        return ORM_OK;
    return ormi_encode(model, &model->columns[column], &stored, form, &db->error);
}

static orm_status check_set(orm_db *db, const orm_model *model, const orm_set *sets, size_t i)
{
    const orm_set *set = &sets[i];
    bool field = set->kind == ORM_SET_FIELD;
    if (set->kind < ORM_SET_VALUE || set->kind > ORM_SET_IF || set->column >= model->n_columns ||
        (field && set->other >= model->n_columns))
        return ormi_fail(db, ORM_MISUSE, model->name, NULL, "an element of sets is not set");
    for (size_t j = 0; j < i; j++)
        if (sets[j].column == set->column)
            return ormi_fail(db, ORM_MISUSE, model->name, model->columns[set->column].field,
                             "it is set twice");
    if (field || set->kind == ORM_SET_ADD)
        return ORM_OK;
    orm_status rc = check_value(db, model, set->column, &set->value);
    return rc == ORM_OK && set->kind == ORM_SET_IF
               ? check_value(db, model, set->column, &set->otherwise)
               : rc;
}

static orm_status check_sets(orm_db *db, const orm_model *model, const orm_set *sets, size_t n)
{
    orm_status rc = ORM_OK;
    if (!sets || n == 0)
        return ormi_fail(db, ORM_MISUSE, model->name, NULL, "nothing is set");
    for (size_t i = 0; i < n && rc == ORM_OK; i++) {
        rc = check_set(db, model, sets, i);
        if (rc != ORM_OK)
            db->error.index = i;
    }
    return rc;
}

/* A field that every write sets to the moment, unless it is set. */
static bool is_automatic(const orm_model *model, unsigned column, const orm_set *sets, size_t n)
{
    if (!(model->columns[column].flags & ORM_COLUMN_AUTO_NOW))
        return false;
    for (size_t i = 0; i < n; i++)
        if (sets[i].column == column)
            return false;
    return true;
}

static bool any_automatic(const orm_model *model, const orm_set *sets, size_t n)
{
    for (unsigned i = 0; model->set_auto && i < model->n_columns; i++)
        if (is_automatic(model, i, sets, n))
            return true;
    return false;
}

/* A copy of sets with those of automatic fields; NULL if there are none. */
static orm_status with_automatic(orm_db *db, orm_scope *scope, const orm_model *model,
                                 const orm_set *sets, size_t n, orm_set **out, size_t *n_out)
{
    *n_out = n;
    if (!any_automatic(model, sets, n))
        return ORM_OK;
    const orm_auto moment = ormi_auto(db, model);
    size_t given = n;
    *out = orm_scope_alloc(scope, (n + model->n_columns) * sizeof(**out));
    if (!*out)
        return ormi_fail_nomem(db);
    memcpy(*out, sets, n * sizeof(**out));
    for (unsigned i = 0; i < model->n_columns; i++) {
        if (!is_automatic(model, i, sets, given))
            continue;
        orm_value now = model->columns[i].kind == ORM_KIND_DATE
                            ? orm_value_date(orm_auto_date(&moment))
                            : orm_value_datetime(orm_auto_datetime(&moment, i));
        orm_status rc = check_value(db, model, i, &now);
        if (rc != ORM_OK)
            return rc;
        (*out)[n++] = orm_set_value(ORM_SET_VALUE, i, now);
    }
    *n_out = n;
    return ORM_OK;
}

/* ---- Calls ---- */

orm_status orm_gen_update_where(orm_db *db, const orm_model *model, const orm_filter *where,
                                const orm_set *sets, size_t n, int64_t *changed)
{
    struct ormi_request request = {.form = ORMI_UPDATE, .model = model, .where = where};
    orm_scope own = ORM_SCOPE_INIT;
    orm_set *all = NULL;
    if (changed)
        *changed = 0;
    orm_status rc = enter_change(db, model, where);
    if (rc == ORM_OK)
        rc = check_sets(db, model, sets, n);
    if (rc == ORM_OK)
        rc = with_automatic(db, &own, model, sets, n, &all, &request.n_sets);
    request.sets = all ? all : sets;
    if (rc == ORM_OK)
        rc = change_rows(db, &request, changed);
    orm_scope_free(&own);
    return rc;
}

orm_status orm_gen_delete_where(orm_db *db, const orm_model *model, const orm_filter *where,
                                int64_t *deleted)
{
    const struct ormi_request request = {.form = ORMI_DELETE, .model = model, .where = where};
    if (deleted)
        *deleted = 0;
    orm_status rc = enter_change(db, model, where);
    return rc == ORM_OK ? change_rows(db, &request, deleted) : rc;
}

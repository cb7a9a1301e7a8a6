/* resolve_key.c - the key of each model: which fields it has, their columns in order, and the type
 * that it is in C. Then the columns of each model, in the order of its fields.
 */
#include "resolve.h"

/* ---- which fields ---- */

/* Adds f to its model's key, if it can be in one. */
static bool add_key_field(struct resolver *r, struct model_field *f, struct loc loc)
{
    struct model_work *work = work_of(r, f->model);

    if (!resolve_has_column(r, f, loc))
        return false;
    if (f->written->null.value) {
        diag_add(r->diag, DIAG_E207, loc, FIELD_FMT " may be NULL: it can't be in a key",
                 FIELD_ARG(f));
        diag_note(r->diag, f->written->null.loc, "'null: true' is here");
        diag_help(r->diag, "leave 'null: true' out");
        return false;
    }
    if (f->written->generated.given) {
        diag_add(r->diag, DIAG_E262, loc, FIELD_FMT " is generated: it can't be in a key",
                 FIELD_ARG(f));
        diag_note(r->diag, f->written->generated.loc, "'generated' is here");
        diag_help(r->diag, "a key of its columns' values is written by the program; 'unique' is "
                           "possible");
        return false;
    }
    if (f->written->auto_now.value) {
        diag_add(r->diag, DIAG_E232, loc,
                 FIELD_FMT " changes with every write: it can't be in a key", FIELD_ARG(f));
        diag_note(r->diag, f->written->auto_now.loc, "'auto_now: true' is here");
        diag_help(r->diag, "'auto_now_add: true' is set once, when the row is inserted");
        return false;
    }
    for (size_t i = 0; i < work->key_fields.len; i++) {
        if (work->key_fields.at[i] == f) {
            diag_add(r->diag, DIAG_E234, loc, "'" STR_FMT "' is in this list already",
                     STR_ARG(f->name));
            return false;
        }
    }
    *list_add(r->arena, &work->key_fields) = f;
    return true;
}

/* primary_key of the model; a field that says it too is an error. */
static bool add_listed_key(struct resolver *r, struct model *m)
{
    const struct words *list = &work_of(r, m)->written->primary_key;
    bool whole = true;

    for (size_t i = 0; i < m->fields.len; i++) {
        const struct model_field *f = m->fields.at[i];
        if (!f->written->primary_key.value)
            continue;
        diag_add(r->diag, DIAG_E231, f->written->primary_key.loc,
                 "the key of '" STR_FMT "' is declared twice", STR_ARG(m->name));
        diag_note(r->diag, list->loc, "the other declaration is here");
        diag_help(r->diag, "keep one of the two");
        return false;
    }
    for (size_t i = 0; i < list->items.len; i++) {
        struct model_field *f = resolve_field_name(r, m, list->items.at[i]);
        if (!f || !add_key_field(r, f, list->items.at[i].loc))
            whole = false;
    }
    return whole;
}

static bool add_flagged_key(struct resolver *r, struct model *m)
{
    const struct model_field *first = NULL;

    for (size_t i = 0; i < m->fields.len; i++) {
        struct model_field *f = m->fields.at[i];
        if (!f->written->primary_key.value)
            continue;
        if (first) {
            diag_add(r->diag, DIAG_E231, f->written->primary_key.loc,
                     "the key of '" STR_FMT "' is declared twice", STR_ARG(m->name));
            diag_note(r->diag, first->written->primary_key.loc, "the other declaration is here");
            if (m->rowid_key)
                diag_help(r->diag, "keep one of the two");
            else
                diag_help(r->diag,
                          "a key of several fields is 'primary_key: [" STR_FMT ", " STR_FMT
                          "]' on the model",
                          STR_ARG(first->name), STR_ARG(f->name));
            return false;
        }
        first = f;
        if (!add_key_field(r, f, f->written->primary_key.loc))
            return false;
    }
    return true;
}

/* A field "id" would be taken for the key by everybody who reads it. */
static void check_id_is_key(struct resolver *r, struct model *m)
{
    const struct model_work *work = work_of(r, m);
    const struct model_field *id = map_get(&work->fields, STR("id"));

    if (!id || id->written->primary_key.value || !id->written->type.given ||
        work->written->incomplete || m->view)
        return;
    for (size_t i = 0; i < work->written->primary_key.items.len; i++)
        if (str_eq(work->written->primary_key.items.at[i].text, id->name))
            return;
    diag_add(r->diag, DIAG_E208, id->loc, FIELD_FMT " is not the key", FIELD_ARG(id));
    diag_help(r->diag, "add 'primary_key: true' to it, or give it another name (and 'column: id')");
}

void resolve_key_fields(struct resolver *r, struct model *m)
{
    bool listed = work_of(r, m)->written->primary_key.given;

    check_id_is_key(r, m);
    if (listed ? add_listed_key(r, m) : add_flagged_key(r, m))
        return;
    work_of(r, m)->key_fields.len = 0;
    work_of(r, m)->lists_incomplete = true;
}

/* ---- its columns ---- */

static bool has_column(const column_list *list, const struct model_column *c)
{
    for (size_t i = 0; i < list->len; i++)
        if (list->at[i] == c)
            return true;
    return false;
}

static void add_key_columns(struct resolver *r, struct model *m)
{
    const struct model_work *work = work_of(r, m);

    for (size_t i = 0; i < work->key_fields.len; i++) {
        struct model_field *f = work->key_fields.at[i];
        resolve_field(r, f);
        if (is_broken(f)) {
            m->key = (column_list){0};
            work_of(r, m)->lists_incomplete = true;
            return;
        }
        for (size_t j = 0; j < f->columns.len; j++)
            if (!has_column(&m->key, f->columns.at[j]))
                *list_add(r->arena, &m->key) = f->columns.at[j];
    }
    if (m->key.len > KEY_PARTS) {
        diag_add(r->diag, DIAG_E233, work->key_fields.at[0]->loc,
                 "the key of '" STR_FMT "' has %zu columns: %d are possible", STR_ARG(m->name),
                 m->key.len, KEY_PARTS);
        m->key = (column_list){0};
    }
}

/* A key of one column is a type of its own; one that is a reference has the type of that. */
static void set_id_type(struct resolver *r, struct model *m)
{
    struct model_column *c = m->key.at[0];

    if (m->key.len > 1)
        return;
    if (c->is_id) {
        m->id_of = c;
        return;
    }
    c->is_id = true;
    resolve_c_type(c, m->c_id, str_fmt(r->arena, STR_FMT "_opt", STR_ARG(m->c_id)));
    bool is_int = c->type == TYPE_INT32 || c->type == TYPE_INT64;
    /* any other type, INT too, makes a column of its own beside the rowid */
    bool is_rowid = !c->sql_type.at || str_eq_nocase(c->sql_type, STR("INTEGER"));
    m->auto_key = is_int && is_rowid && !c->refers_to && !m->without_rowid && !m->view;
}

static void check_autoincrement(struct resolver *r, const struct model *m)
{
    if (!m->autoincrement || m->auto_key || m->rowid_key || m->view)
        return;
    diag_add(r->diag, DIAG_E249, work_of(r, m)->written->autoincrement.loc,
             "autoincrement needs a key that the database counts");
    if (m->without_rowid)
        diag_note(r->diag, work_of(r, m)->written->without_rowid.loc,
                  "a table without rowids counts none");
    else if (m->key.at[0]->sql_type.at && !m->key.at[0]->refers_to)
        diag_note(r->diag, m->key.at[0]->field->written->sql_type.loc,
                  "only a column of type INTEGER is counted");
    else
        diag_note(r->diag, m->key.at[0]->field->loc, "the key begins here");
    diag_help(r->diag, "such a key is one int32 or int64 in a table with rowids");
}

void resolve_key(struct resolver *r, struct model *m)
{
    struct model_work *work = work_of(r, m);

    if (work->key != NOT_YET)
        return;
    work->key = IN_WORK;
    add_key_columns(r, m);
    for (size_t i = 0; i < m->key.len; i++)
        m->key.at[i]->is_key = true;
    if (m->key.len > 0) {
        set_id_type(r, m);
        check_autoincrement(r, m);
    }
    work->key = DONE;
}

/* ---- all columns ---- */

static void check_number_of_columns(struct resolver *r, struct model *m)
{
    if (m->columns.len <= MOST_COLUMNS)
        return;
    diag_add(r->diag, DIAG_E224, m->loc, "'" STR_FMT "' has %zu columns: %d are possible",
             STR_ARG(m->name), m->columns.len, MOST_COLUMNS);
    m->columns = m->key = (column_list){0};
    for (size_t i = 0; i < m->fields.len; i++)
        m->fields.at[i]->columns = (column_list){0};
}

void resolve_columns(struct resolver *r, struct model *m)
{
    for (size_t i = 0; i < m->fields.len; i++)
        resolve_field(r, m->fields.at[i]);
    for (size_t i = 0; i < m->fields.len; i++) {
        const struct model_field *f = m->fields.at[i];
        m->incomplete = m->incomplete || is_broken(f);
        for (size_t j = 0; j < f->columns.len; j++) {
            struct model_column *c = f->columns.at[j];
            if (c->field != f) /* another field's: it is listed there */
                continue;
            c->index = m->columns.len;
            *list_add(r->arena, &m->columns) = c;
        }
    }
    check_number_of_columns(r, m);
}

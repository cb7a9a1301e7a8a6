/* import_relate_option.c - what else is said of relations, and of keys: columns, what they refer
 * to, actions, defaults, whether there is an index; then what the key of each model is. */
#include "import_parts.h"
#include "import_type.h"

/* ---- columns ---- */

/* Are the columns called as by default, and nobody else's? */
static bool has_default_names(struct import *import, const struct import_table *t,
                              const struct import_reference *reference)
{
    for (size_t i = 0; i < reference->n; i++) {
        size_t column = reference->columns[i];
        struct str by_default = str_fmt(
            import->arena, STR_FMT "_" STR_FMT, STR_ARG(reference->field->written.name.text),
            STR_ARG(reference->target->table->columns.at[reference->there[i]].name));
        if (!import_owns(t, reference->field, column) ||
            !str_eq(t->table->columns.at[column].name, by_default))
            return false;
    }
    return true;
}

static void set_columns(struct import *import, const struct import_table *t,
                        const struct import_reference *reference)
{
    struct written_field *w = &reference->field->written;

    if (has_default_names(import, t, reference))
        w->columns = (struct words){0};
    else if (!w->columns.given)
        w->column = draft_word(t->table->columns.at[reference->columns[0]].name);
    if (!reference->to_key)
        w->to_field = draft_word(reference->target->fields[reference->there[0]]->written.name.text);
}

/* ---- defaults ---- */

static bool is_whole_number(struct str text)
{
    size_t i = text.len > 0 && text.at[0] == '-';

    for (; i < text.len && char_is_digit(text.at[i]); i++)
        ;
    return i == text.len && text.len > 0 && char_is_digit(text.at[text.len - 1]) &&
           (text.len == 1 || text.at[0] != '0');
}

/* The text of an SQL string; no text: it is none. */
static struct str string_value(struct arena *arena, struct str sql)
{
    char *at = arena_alloc(arena, sql.len + 1);
    size_t len = 0;

    if (sql.len < 2 || sql.at[0] != '\'' || sql.at[sql.len - 1] != '\'')
        return (struct str){0};
    for (size_t i = 1; i + 1 < sql.len; i++) {
        if (sql.at[i] == '\'' && (i + 2 >= sql.len || sql.at[++i] != '\''))
            return (struct str){0};
        at[len++] = sql.at[i];
    }
    return (struct str){at, len};
}

/* A plain value as it is, anything else as SQL, which a key can't have. */
static void set_default(struct import *import, struct draft_field *f)
{
    const struct catalog_column *column = f->column;
    struct written_value *out = &f->written.default_value;
    struct str sql = column->default_sql;
    struct str text = string_value(import->arena, sql);

    if (!import_has_default(column))
        return;
    out->given = true;
    if (column->affinity == AFFINITY_TEXT && text.at) {
        out->text = draft_word(text);
        out->text.quoted = true;
    } else if (column->affinity != AFFINITY_TEXT && is_whole_number(sql)) {
        out->text = draft_word(sql);
    } else if (column->key > 0) {
        out->given = false;
        draft_leave_out(import->arena, &f->notes,
                        "DEFAULT " STR_FMT ": a key's default can't be computed", STR_ARG(sql));
    } else {
        out->is_sql = true;
        out->text = draft_word(sql);
    }
}

/* ---- actions ---- */

/* What the action comes to: without defaults SET DEFAULT sets NULL, and where that is refused so is
 * what led to it. */
static enum action effect_of(const struct import_table *t, const struct import_reference *reference,
                             enum action action)
{
    bool all_default = true, all_null = true;

    for (size_t i = 0; i < reference->n; i++) {
        all_default =
            all_default && import_has_default(&t->table->columns.at[reference->columns[i]]);
        all_null = all_null && import_is_nullable(t, reference->columns[i]);
    }
    if (action == ACTION_SET_DEFAULT && !all_default)
        action = ACTION_SET_NULL;
    if (action == ACTION_SET_NULL && !all_null)
        action = ACTION_RESTRICT;
    return action;
}

/* Is it in a key that the file lets be NULL, and a schema does not? */
static bool is_loose_key(const struct import_table *t, const struct import_reference *reference)
{
    for (size_t i = 0; i < reference->n; i++) {
        const struct catalog_column *column = &t->table->columns.at[reference->columns[i]];
        if (column->not_null || t->table->key_is_rowid)
            return false;
    }
    return !t->table->without_rowid;
}

static void set_action(struct import *import, const struct import_table *t,
                       const struct import_reference *reference, const char *event,
                       enum action action, struct written_action *out)
{
    static const char *const names[] = {"CASCADE",  "SET NULL",  "SET DEFAULT",
                                        "RESTRICT", "NO ACTION", "NO ACTION"};
    enum action effect = effect_of(t, reference, action);

    *out = draft_action(effect);
    if (effect == action)
        return;
    if (effect == ACTION_RESTRICT && is_loose_key(t, reference))
        draft_leave_out(import->arena, &reference->field->notes,
                        "ON %s %s: a key is never NULL here", event, names[action]);
    else
        draft_infer(import->arena, &reference->field->notes, "ON %s %s acts as %s: %s", event,
                    names[action], names[effect],
                    effect == ACTION_RESTRICT ? "the column is NOT NULL" : "it has no default");
}

/* The most frequent action becomes the schema's, and is not written where it holds. Of several, it
 * is that of the language, else the one that changes least. */
static void choose_default(struct import *import, struct written_action *of_schema,
                           struct written_action *(*of_field)(struct written_field *w))
{
    size_t counts[ACTIONS] = {0};
    enum action most = ACTION_CASCADE;
    const struct draft *draft = import->draft;

    for (size_t i = 0; i < draft->models.len; i++)
        for (size_t k = 0; k < draft->models.at[i]->fields.len; k++)
            if (draft->models.at[i]->fields.at[k]->key)
                counts[of_field(&draft->models.at[i]->fields.at[k]->written)->value]++;
    for (int i = ACTIONS - 1; i >= 0; i--)
        if (counts[i] > counts[most])
            most = (enum action)i;
    if (most != ACTION_CASCADE)
        *of_schema = draft_action(most);
    for (size_t i = 0; i < draft->models.len; i++) {
        for (size_t k = 0; k < draft->models.at[i]->fields.len; k++) {
            struct draft_field *f = draft->models.at[i]->fields.at[k];
            if (f->key && of_field(&f->written)->value == most)
                of_field(&f->written)->given = false;
        }
    }
}

static struct written_action *delete_of(struct written_field *w)
{
    return &w->on_delete;
}

static struct written_action *update_of(struct written_field *w)
{
    return &w->on_update;
}

/* ---- types ---- */

/* Is the column a key of integers, which is the rowid or is not? */
static bool is_integer_key(const struct catalog_table *table, size_t column, bool is_rowid)
{
    return import_is_lone_key(table, column) && table->key_is_rowid == is_rowid &&
           import_is_alike(table->columns.at[column].affinity, AFFINITY_INTEGER);
}

/* What the column has to say of its type. It is declared as what it refers to by itself; a key of
 * integers is the rowid only where the file has it so. */
static void set_type(const struct import_table *t, const struct import_reference *reference)
{
    size_t column = reference->columns[0], to = reference->there[0];
    const struct catalog_column *here = &t->table->columns.at[column];
    const struct catalog_table *target = reference->target->table;
    struct str declared = here->declared.len > 0 ? here->declared : STR("BLOB");
    struct word *out = &reference->field->written.sql_type;

    if (!import_is_alike(target->columns.at[to].affinity, here->affinity))
        *out = draft_word(declared);
    else if (is_integer_key(t->table, column, true) && is_integer_key(target, to, false))
        *out = draft_word(STR("INTEGER"));
    else if (is_integer_key(t->table, column, false) && !is_integer_key(target, to, false))
        *out = draft_word(import_other_key_type(t->table, here));
}

/* ---- all options ---- */

static void set_relation(struct import *import, struct import_table *t,
                         const struct import_reference *reference)
{
    struct draft_field *f = reference->field;
    struct written_field *w = &f->written;

    set_columns(import, t, reference);
    if (reference->n == 1 && import_owns(t, f, reference->columns[0])) {
        set_default(import, f);
        set_type(t, reference);
    }
    set_action(import, t, reference, "DELETE", f->key->on_delete, &w->on_delete);
    set_action(import, t, reference, "UPDATE", f->key->on_update, &w->on_update);
    if (f->key->deferred)
        w->deferrable = draft_flag(true);
}

void import_set_relations(struct import *import)
{
    for (size_t i = 0; i < import->catalog->tables.len; i++) {
        struct import_table *t = &import->tables[i];
        for (size_t k = 0; k < t->table->foreign_keys.len && t->model; k++)
            if (t->references[k].field)
                set_relation(import, t, &t->references[k]);
    }
    choose_default(import, &import->draft->written.on_delete, delete_of);
    choose_default(import, &import->draft->written.on_update, update_of);
}

/* ---- keys ---- */

bool import_is_automatic_id(const struct import_table *t)
{
    const struct catalog_table *table = t->table;

    if (!table->key_is_rowid || table->key.at[0] != 0 || t->fields[0]->key ||
        !str_eq(table->columns.at[0].name, STR("id")))
        return false;
    for (size_t i = 0; i < table->checks.len; i++)
        if (table->checks.at[i].column == 0)
            return false;
    return true;
}

static void set_key(struct import *import, struct import_table *t, const size_t *key, size_t n)
{
    struct written_model *w = &t->model->written;
    struct draft_field *last = NULL;

    for (size_t i = 0; i < n; i++) {
        struct draft_field *f = t->fields[key[i]];
        if (f != last)
            *list_add(import->arena, &w->primary_key.items) = draft_word(f->written.name.text);
        last = f;
    }
    w->primary_key.given = w->primary_key.items.len > 1;
    if (w->primary_key.given)
        return;
    last->written.primary_key = draft_flag(true);
}

static void set_model_key(struct import *import, struct import_table *t)
{
    const struct catalog_table *table = t->table;
    struct draft_model *model = t->model;

    if (table->without_rowid)
        model->written.without_rowid = draft_flag(true);
    if (table->autoincrement)
        model->written.autoincrement = draft_flag(true);
    if (import_is_rowid_key(t)) {
        model->written.rowid_key = draft_flag(true);
    } else if (table->kind == CATALOG_VIEW) {
        set_key(import, t, t->view_key.at, t->view_key.len);
    } else if (import_is_automatic_id(t)) {
        t->has_automatic_id = true;
        t->fields[0] = NULL;
        for (size_t i = 0; i + 1 < model->fields.len; i++)
            model->fields.at[i] = model->fields.at[i + 1];
        model->fields.len--;
    } else {
        set_key(import, t, table->key.at, table->key.len);
    }
}

void import_set_keys(struct import *import)
{
    for (size_t i = 0; i < import->catalog->tables.len; i++)
        if (import->tables[i].model)
            set_model_key(import, &import->tables[i]);
}

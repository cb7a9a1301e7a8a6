/* import_check.c - CHECKs of a table in the draft: what a CHECK says becomes options of fields, if
 * these say it whole; else it becomes a check of the model as it stands. Types are chosen by now.
 */
#include "import_type.h"

#include "sql.h"

#include <inttypes.h>

/* ---- limits ---- */

/* The limit of a whole number, of which a limit that is open leaves the next one. */
static bool set_whole_limit(struct arena *arena, struct written_value *out,
                            const struct literal *literal, const struct condition *c)
{
    int64_t n = literal->i;

    if (c->open && n == (c->kind == COND_MIN ? INT64_MAX : INT64_MIN))
        return false;
    n += !c->open ? 0 : c->kind == COND_MIN ? 1 : -1;
    out->given = true;
    out->text = draft_word(str_fmt(arena, "%" PRId64, n));
    return true;
}

/* Is it a bound that the type has in the DDL by itself? */
static bool is_own_bound(struct arena *arena, const struct model_column *column,
                         const struct condition *c)
{
    int64_t low, high;

    if (column->storage != STORAGE_INTEGER || c->open || c->value.is_text)
        return false;
    sql_type_range(column, &low, &high);
    int64_t bound = c->kind == COND_MIN ? low : high;
    return low < high && str_eq(c->value.text, str_fmt(arena, "%" PRId64, bound));
}

static bool apply_limit(struct arena *arena, struct written_field *w, const struct condition *c)
{
    const struct model_column column = import_column(arena, w);
    struct written_value *out = c->kind == COND_MIN ? &w->min : &w->max;
    struct word word = draft_word(c->value.text);
    bool is_moment =
        column.type == TYPE_DATE || column.type == TYPE_TIME || column.type == TYPE_DATETIME;
    struct literal literal;

    if (is_own_bound(arena, &column, c))
        return true;
    if (out->given || c->value.is_text != (is_moment && column.storage == STORAGE_TEXT))
        return false;
    word.quoted = c->value.is_text;
    if (!import_value(arena, &column, &word, &literal))
        return false;
    if (column.type == TYPE_INT32 || column.type == TYPE_INT64)
        return set_whole_limit(arena, out, &literal, c);
    if (c->open || (column.type != TYPE_FLOAT && column.type != TYPE_DECIMAL && !is_moment))
        return false;
    if (is_moment && !str_eq(sql_literal(arena, &column, &literal), sql_string(arena, word.text)))
        return false;
    out->given = true;
    out->text = word;
    return true;
}

/* ---- other conditions ---- */

static bool is_type(const struct written_field *w, enum type type)
{
    return str_eq(w->type.text, str_of(type_infos[type].name));
}

static bool apply_length(struct written_field *w, const struct condition *c)
{
    bool is_text = is_type(w, TYPE_TEXT) && !w->choices.given;
    bool is_max = c->kind == COND_MAX_LENGTH;
    struct count *out = is_max ? &w->max_length : &w->min_length;

    if (is_type(w, TYPE_UUID))
        return c->length == (w->storage.given ? 36 : 16);
    if ((!is_text && !(is_max && is_type(w, TYPE_BLOB))) || c->length > 1000000000 ||
        (is_max && c->length == 0))
        return false;
    if (is_max ? !out->given || c->length < out->value : c->length > out->value)
        *out = draft_count(c->length);
    return true;
}

/* The choices that were taken from this condition when the type was chosen. */
static bool apply_choices(const struct written_field *w, const struct condition *c)
{
    if (is_type(w, TYPE_BOOL))
        return import_is_zero_and_one(c);
    if (!w->choices.given || w->choices.items.len != c->values.len)
        return false;
    for (size_t i = 0; i < c->values.len; i++)
        if (!c->values.at[i].is_text ||
            !str_eq(c->values.at[i].text, w->choices.items.at[i].value.text))
            return false;
    return true;
}

static bool apply_pattern(struct written_field *w, const struct condition *c)
{
    if (!is_type(w, TYPE_TEXT) || w->choices.given || w->pattern.given || c->value.text.len == 0)
        return false;
    w->pattern = draft_word(c->value.text);
    return true;
}

/* A STRICT table says itself which class a column has. */
static bool apply_class(const struct catalog_table *table, const struct model_column *column,
                        const struct condition *c)
{
    return table->strict && table->columns.at[c->column].not_null &&
           str_eq(c->value.text, import_storage_name(column->storage));
}

static bool apply(struct arena *arena, const struct catalog_table *table, struct written_field *w,
                  const struct condition *c)
{
    const struct model_column column = import_column(arena, w);

    switch (c->kind) {
    case COND_MIN:
    case COND_MAX:
        return apply_limit(arena, w, c);
    case COND_MIN_LENGTH:
    case COND_MAX_LENGTH:
        return apply_length(w, c);
    case COND_ONE_OF:
        return apply_choices(w, c);
    case COND_PATTERN:
        return apply_pattern(w, c);
    case COND_JSON:
        return is_type(w, TYPE_JSON);
    case COND_FORM:
        return column.storage == STORAGE_TEXT && column.type == c->type &&
               column.digits == c->digits;
    case COND_CLASS:
        return apply_class(table, &column, c);
    }
    return false;
}

/* ---- a check as a whole ---- */

static bool apply_all(struct arena *arena, const struct import_table *it,
                      const condition_list *conditions)
{
    for (size_t i = 0; i < conditions->len; i++) {
        struct draft_field *field = it->fields[conditions->at[i].column];
        if (!field || field->key || !apply(arena, it->table, &field->written, &conditions->at[i]))
            return false;
    }
    return true;
}

/* Options that were changed by a part of a check that can't be told whole are taken back. */
static bool become_options(struct arena *arena, const struct import_table *it,
                           const struct check_reading *reading)
{
    const condition_list *conditions = &reading->conditions;
    struct written_field *before = arena_alloc(arena, conditions->len * sizeof *before);

    if (!reading->understood)
        return false;
    for (size_t i = 0; i < conditions->len; i++)
        if (it->fields[conditions->at[i].column])
            before[i] = it->fields[conditions->at[i].column]->written;
    if (apply_all(arena, it, conditions))
        return true;
    for (size_t i = 0; i < conditions->len; i++)
        if (it->fields[conditions->at[i].column])
            it->fields[conditions->at[i].column]->written = before[i];
    return false;
}

/* ---- checks of the model ---- */

static bool name_is_taken(const struct draft_model *model, struct str name)
{
    for (size_t i = 0; i < model->fields.len; i++)
        if (str_eq_nocase(model->fields.at[i]->written.name.text, name))
            return true;
    for (size_t i = 0; i < model->checks.len; i++)
        if (str_eq_nocase(model->checks.at[i]->written.name.text, name))
            return true;
    return false;
}

static struct str free_name(struct arena *arena, const struct draft_model *model, struct str wanted)
{
    struct str name = wanted;

    for (unsigned n = 2; name_is_taken(model, name); n++)
        name = str_fmt(arena, STR_FMT "_%u", STR_ARG(wanted), n);
    return name;
}

/* A check may not have a field's name, which stands for the rules of that. */
static struct str name_check(struct arena *arena, const struct import_table *it,
                             const struct catalog_check *check)
{
    const struct draft_model *model = it->model;
    const struct draft_field *field =
        check->column == CATALOG_NONE ? NULL : it->fields[check->column];
    struct str base = check->name.len > 0 ? check->name
                      : field             ? field->written.name.text
                                          : str_snake(arena, model->written.name.text);

    if (check->name.len > 0 && !name_is_taken(model, check->name))
        return check->name;
    return free_name(arena, model, str_fmt(arena, STR_FMT "_check", STR_ARG(base)));
}

static void add_check(struct import *import, struct import_table *it,
                      const struct catalog_check *check)
{
    struct draft_check *draft = arena_new(import->arena, struct draft_check);
    struct str why = {0};
    const char *reason = NULL;
    size_t at;

    draft->check = check;
    draft->written.name = draft_word(name_check(import->arena, it, check));
    draft->written.sql = draft_word(check->sql);
    *list_add(import->arena, &it->model->checks) = draft;
    if (!sqltext_is_expression(check->sql, &reason, &at))
        why = str_of(reason);
    else if (sample_understands(import->sampler, it->table, check->sql, &why))
        return;
    draft->dropped = true;
    draft_leave_out(import->arena, &draft->notes, "CHECK (" STR_FMT "): " STR_FMT,
                    STR_ARG(check->sql), STR_ARG(why));
}

void import_apply_checks(struct import *import, struct import_table *it,
                         const struct check_readings *readings)
{
    for (size_t i = 0; i < readings->items.len; i++)
        if (!become_options(import->arena, it, &readings->items.at[i]))
            add_check(import, it, readings->items.at[i].check);
}

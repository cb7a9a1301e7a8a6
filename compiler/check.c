/* check.c - rules over the resolved model that no single name decides: limits and defaults of
 * columns, what several fields say about one column. Names and expressions in SQL are
 * check_sql.c's.
 */
#include "check.h"

#include <sqlite3.h>

/* ---- limits ---- */

/* Of two values of a column's type: below 0, 0, above 0. */
static int compare_values(const struct model_column *c, const struct literal *a,
                          const struct literal *b)
{
    if (c->type == TYPE_FLOAT)
        return (a->f > b->f) - (a->f < b->f);
    return (a->i > b->i) - (a->i < b->i);
}

static void check_limits(struct check *check, const struct model_column *c)
{
    const struct written_field *w = c->field->written;

    if (c->has_min && c->has_max && compare_values(c, &c->min, &c->max) > 0) {
        diag_add(check->diag, DIAG_E215, w->min.text.loc,
                 "min of '" STR_FMT "' is above its max: no value fits", STR_ARG(c->field->name));
        diag_note(check->diag, w->max.text.loc, "max is here");
    }
    if (c->max_length > 0 && c->min_length > c->max_length) {
        diag_add(check->diag, DIAG_E215, w->min_length.loc,
                 "min_length of '" STR_FMT "' is above its max_length: no text fits",
                 STR_ARG(c->field->name));
        diag_note(check->diag, w->max_length.loc, "max_length is here");
    }
}

static size_t count_characters(struct str text)
{
    size_t n = 0;

    for (size_t i = 0; i < text.len; i++)
        n += (text.at[i] & 0xC0) != 0x80;
    return n;
}

static bool has_choice(const struct model_column *c, struct str text)
{
    for (size_t i = 0; i < c->choices.len; i++)
        if (str_eq(c->choices.at[i].text, text))
            return true;
    return c->choices.len == 0;
}

/* The rule of a text column, but for its choices, that text breaks; no text: none. */
static struct str broken_text_rule(struct check *check, const struct model_column *c,
                                   struct str text)
{
    size_t length = count_characters(text);

    if (c->max_length > 0 && length > c->max_length)
        return str_fmt(check->arena, "it has %zu characters, and max_length is %u", length,
                       (unsigned)c->max_length);
    if (length < c->min_length)
        return str_fmt(check->arena, "it has %zu characters, and min_length is %u", length,
                       (unsigned)c->min_length);
    if (c->pattern.at &&
        sqlite3_strglob(str_dup(check->arena, c->pattern).at, str_dup(check->arena, text).at) != 0)
        return str_fmt(check->arena, "it does not match the pattern " STR_FMT, STR_ARG(c->pattern));
    return (struct str){0};
}

/* The rule of its own column that a default breaks; no text: none. */
static struct str broken_rule(struct check *check, const struct model_column *c)
{
    const struct literal *value = &c->default_value;

    if (c->has_min && compare_values(c, value, &c->min) < 0)
        return STR("it is below min");
    if (c->has_max && compare_values(c, value, &c->max) > 0)
        return STR("it is above max");
    if (c->type != TYPE_TEXT)
        return (struct str){0};
    return has_choice(c, value->text) ? broken_text_rule(check, c, value->text)
                                      : STR("it is none of the choices");
}

static void check_default(struct check *check, const struct model_column *c)
{
    if (c->default_value.given) {
        struct str rule = broken_rule(check, c);
        if (rule.at)
            diag_add(check->diag, DIAG_E214, c->default_loc,
                     "the default of '" STR_FMT "' breaks its own rules: " STR_FMT,
                     STR_ARG(c->field->name), STR_ARG(rule));
    }
    if (c->is_key && c->default_sql.at) {
        diag_add(check->diag, DIAG_E214, c->default_loc,
                 "'" STR_FMT "' is in the key: the database can't compute its default",
                 STR_ARG(c->field->name));
        diag_help(check->diag, "give the key before the row is inserted");
    }
    if (c->is_key && c->default_value.given && c->model->auto_key) {
        diag_add(check->diag, DIAG_E214, c->default_loc,
                 "the database counts the key '" STR_FMT "': a default has no effect",
                 STR_ARG(c->field->name));
        diag_help(check->diag, "leave the default out");
    }
}

/* The choices of a text must pass its other rules. */
static void check_choices(struct check *check, const struct model_column *c)
{
    if (c->type != TYPE_TEXT || c->refers_to)
        return;
    for (size_t i = 0; i < c->choices.len; i++) {
        struct str rule = broken_text_rule(check, c, c->choices.at[i].text);
        if (rule.at)
            diag_add(check->diag, DIAG_E216, c->choices.at[i].loc,
                     "choice '" STR_FMT "' of '" STR_FMT "' can't be stored: " STR_FMT,
                     STR_ARG(c->choices.at[i].text), STR_ARG(c->field->name), STR_ARG(rule));
    }
}

/* ---- a column of several fields ---- */

static void check_shared(struct check *check, const struct model_field *f,
                         const struct model_column *c)
{
    if (c->field == f || f->written->null.value || !c->null)
        return;
    diag_add(check->diag, DIAG_E212, f->loc,
             "column '" STR_FMT "' may be NULL for '" STR_FMT "' and not for '" STR_FMT "'",
             STR_ARG(c->sql), STR_ARG(c->field->name), STR_ARG(f->name));
    diag_note(check->diag, c->field->loc, "'" STR_FMT "' is here", STR_ARG(c->field->name));
    diag_help(check->diag, "a reference with a NULL part is NULL: say 'null: true' of both, or of "
                           "neither");
}

static void check_model(struct check *check, const struct model *m)
{
    for (size_t i = 0; i < m->columns.len; i++) {
        const struct model_column *c = m->columns.at[i];
        if (!c->refers_to)
            check_limits(check, c);
        check_default(check, c);
        check_choices(check, c);
    }
    for (size_t i = 0; i < m->fields.len; i++) {
        const struct model_field *f = m->fields.at[i];
        for (size_t k = 0; k < f->columns.len; k++)
            check_shared(check, f, f->columns.at[k]);
    }
}

void model_check_rules(const struct model_set *set, struct arena *arena, struct diag *diag)
{
    struct check check = {
        .arena = arena, .diag = diag, .places = places_new(arena, diag_source(diag))};

    for (size_t i = 0; i < set->models.len; i++)
        check_model(&check, set->models.at[i]);
    check_sql(&check, set);
}

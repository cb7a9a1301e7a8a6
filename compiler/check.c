/* check.c - rules over the resolved model that no single name decides: limits and defaults of
 * columns, what several fields say about one column. Declared types are check_type.c's, names and
 * expressions in SQL check_sql.c's.
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
        diag_add(check->diag, DIAG_E244, w->min.text.loc,
                 "min of " FIELD_FMT " is above its max: no value fits", FIELD_ARG(c->field));
        diag_note(check->diag, w->max.text.loc, "max is here");
    }
    if (c->max_length > 0 && c->min_length > c->max_length) {
        diag_add(check->diag, DIAG_E244, w->min_length.loc,
                 "min_length of " FIELD_FMT " is above its max_length: no text fits",
                 FIELD_ARG(c->field));
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

/* A rule that a value breaks, and where it is; no text: none. */
struct broken {
    struct str rule;
    struct loc loc;
};

/* The rule of a text column, but for its choices, that text breaks. w: of the field that has it. */
static struct broken broken_text_rule(struct check *check, const struct model_column *c,
                                      const struct written_field *w, struct str text)
{
    size_t length = count_characters(text);

    if (c->max_length > 0 && length > c->max_length)
        return (struct broken){str_fmt(check->arena, "it has %zu characters, and max_length is %u",
                                       length, (unsigned)c->max_length),
                               w->max_length.loc};
    if (length < c->min_length)
        return (struct broken){str_fmt(check->arena, "it has %zu characters, and min_length is %u",
                                       length, (unsigned)c->min_length),
                               w->min_length.loc};
    if (c->pattern.at &&
        sqlite3_strglob(str_dup(check->arena, c->pattern).at, str_dup(check->arena, text).at) != 0)
        return (struct broken){
            str_fmt(check->arena, "it does not match the pattern " STR_FMT, STR_ARG(c->pattern)),
            w->pattern.loc};
    return (struct broken){0};
}

/* The rule of its column that a default breaks. A ForeignKey's are those of what it refers to. */
static struct broken broken_rule(struct check *check, const struct model_column *c)
{
    const struct literal *value = &c->default_value;
    const struct model_column *from = c;

    while (from->refers_to)
        from = from->refers_to;
    const struct written_field *w = from->field->written;
    if (c->has_min && compare_values(c, value, &c->min) < 0)
        return (struct broken){STR("it is below min"), w->min.text.loc};
    if (c->has_max && compare_values(c, value, &c->max) > 0)
        return (struct broken){STR("it is above max"), w->max.text.loc};
    if (c->type != TYPE_TEXT)
        return (struct broken){0};
    if (!has_choice(c, value->text) && !c->choices_incomplete)
        return (struct broken){STR("it is none of the choices"), w->choices.loc};
    return broken_text_rule(check, c, w, value->text);
}

/* The nearest choice to a default that is none. */
static void help_choice(struct check *check, const struct model_column *c)
{
    struct str *names = arena_alloc(check->arena, c->choices.len * sizeof *names);

    for (size_t i = 0; i < c->choices.len; i++)
        names[i] = c->choices.at[i].text;
    diag_help_nearest(check->diag, c->default_value.text,
                      (struct candidates){names, NULL, c->choices.len}, (struct str){0});
}

static void check_default(struct check *check, const struct model_column *c)
{
    const struct model_field *f = c->field;

    if (c->default_value.given) {
        struct broken broken = broken_rule(check, c);
        if (broken.rule.at) {
            diag_add(check->diag, DIAG_E240, c->default_loc,
                     "the default of " FIELD_FMT " breaks %s rules: " STR_FMT, FIELD_ARG(f),
                     c->refers_to ? "the" : "its own", STR_ARG(broken.rule));
            diag_note(check->diag, broken.loc, "the rule is here");
            if (!has_choice(c, c->default_value.text))
                help_choice(check, c);
        }
    }
    if (c->is_key && c->default_sql.at) {
        diag_add(check->diag, DIAG_E241, c->default_loc,
                 FIELD_FMT " is in the key: the database can't compute its default", FIELD_ARG(f));
        diag_help(check->diag, "leave it out: the program gives the key before a row is inserted");
    }
    if (c->is_key && c->default_value.given && c->model->auto_key) {
        diag_add(check->diag, DIAG_E242, c->default_loc,
                 "the database counts the key " FIELD_FMT ": a default has no effect",
                 FIELD_ARG(f));
        diag_help(check->diag, "leave the default out");
    }
}

/* The choices of a text must pass its other rules. */
static void check_choices(struct check *check, const struct model_column *c)
{
    if (c->type != TYPE_TEXT || c->refers_to)
        return;
    for (size_t i = 0; i < c->choices.len; i++) {
        struct broken broken = broken_text_rule(check, c, c->field->written, c->choices.at[i].text);
        if (!broken.rule.at)
            continue;
        diag_add(check->diag, DIAG_E248, c->choices.at[i].loc,
                 "choice '" STR_FMT "' of " FIELD_FMT " can't be stored: " STR_FMT,
                 STR_ARG(c->choices.at[i].text), FIELD_ARG(c->field), STR_ARG(broken.rule));
        diag_note(check->diag, broken.loc, "the rule is here");
    }
}

/* ---- a column of several fields ---- */

static void check_shared(struct check *check, const struct model_field *f,
                         const struct model_column *c)
{
    if (c->field == f || f->written->null.value || !c->null)
        return;
    diag_add(check->diag, DIAG_E235, f->loc,
             "column '" STR_FMT "' may be NULL for " FIELD_FMT " and not for " FIELD_FMT,
             STR_ARG(c->sql), FIELD_ARG(c->field), FIELD_ARG(f));
    diag_note(check->diag, c->field->written->null.loc, FIELD_FMT " has 'null: true' here",
              FIELD_ARG(c->field));
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
    check_types(&check, set);
    check_sql(&check, set);
}

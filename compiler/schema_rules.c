/* schema_rules.c - rules that one field alone can break, judged once its options are read. Where
 * the facts come in rows, these are in schema_rules.def, and a rule is one function over them. */
#include "schema_field.h"

/* Neither left out nor null nor false. */
static bool in_use(const struct field_reading *f, enum field_option option)
{
    const struct node *node = f->options[option].value;

    return node && !is_null(node) &&
           !(node->kind == NODE_SCALAR && node->plain && str_eq(node->text, STR("false")));
}

static struct loc key_loc(const struct field_reading *f, enum field_option option)
{
    return f->options[option].key->loc;
}

/* ---- required options ---- */

bool is_required(enum field_option option, enum written_type type)
{
    static const struct {
        enum field_option option;
        unsigned types;
    } rows[] = {
#define REQUIRED(option, types) {OPTION_##option, types},
#include "schema_rules.def"
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].option == option && (rows[i].types >> type & 1) != 0)
            return true;
    return false;
}

static void check_required(struct schema_reader *r, struct field_reading *f)
{
    for (int i = 0; i < OPTIONS; i++) {
        enum field_option option = (enum field_option)i;
        if (!is_required(option, f->type) || f->given[option])
            continue;
        f->unusable = true;
        if (!f->options[option].value)
            diag_add(r->diag, DIAG_E103, f->field->loc,
                     "field '" STR_FMT "' needs the option '" STR_FMT "'",
                     STR_ARG(f->field->name.text), STR_ARG(field_option_names[option]));
    }
}

/* ---- ranges of counts ---- */

static void check_range(struct schema_reader *r, struct field_reading *f, enum field_option option,
                        const struct count *count, uint32_t min, uint32_t max)
{
    const struct count *digits = &f->field->max_digits;

    if (option == OPTION_decimal_places && digits->given && digits->value < max)
        max = digits->value;
    if (!count->given || (count->value >= min && count->value <= max))
        return;
    f->unusable = true;
    diag_add(r->diag, DIAG_E122, count->loc, STR_FMT " is a number from %u to %u",
             STR_ARG(field_option_names[option]), min, max);
}

static void check_ranges(struct schema_reader *r, struct field_reading *f)
{
#define RANGE(option, min, max) check_range(r, f, OPTION_##option, &f->field->option, min, max);
#include "schema_rules.def"
}

/* ---- words that options know ---- */

const struct vocabulary *vocabulary_of(enum field_option option, enum written_type type)
{
    static const struct vocabulary rows[] = {
#define WORDS(option, types, n, ...) {OPTION_##option, types, n, {__VA_ARGS__}},
#include "schema_rules.def"
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].option == option && (rows[i].types >> type & 1) != 0)
            return &rows[i];
    return NULL;
}

static void check_vocabularies(struct schema_reader *r, struct field_reading *f)
{
    for (int i = 0; i < OPTIONS; i++) {
        enum field_option option = (enum field_option)i;
        const struct vocabulary *known = vocabulary_of(option, f->type);
        if (!known || !f->given[option])
            continue;
        const struct node *node = f->options[option].value;
        if (index_of(node->text, known->words, known->n) < known->n)
            continue;
        f->unusable = true;
        diag_add(r->diag, DIAG_E113, node->loc, STR_FMT " can't be '" STR_FMT "'",
                 STR_ARG(field_option_names[option]), STR_ARG(node->text));
        diag_help(r->diag, STR_FMT " of " STR_FMT " takes " STR_FMT,
                  STR_ARG(field_option_names[option]), STR_ARG(field_type_names[f->type]),
                  STR_ARG(join_words(r->arena, known->words, known->n)));
    }
}

/* ---- options that exclude each other ---- */

const struct excluding excluding[EXCLUDINGS] = {
#define EXCLUDING(first, second) {OPTION_##first, OPTION_##second},
#include "schema_rules.def"
};

static void check_excluding(struct schema_reader *r, const struct field_reading *f)
{
    for (size_t i = 0; i < EXCLUDINGS; i++) {
        enum field_option first = excluding[i].first, second = excluding[i].second;
        if (!in_use(f, first) || !in_use(f, second))
            continue;
        diag_add(r->diag, DIAG_E114, key_loc(f, second),
                 "'" STR_FMT "' and '" STR_FMT "' exclude each other",
                 STR_ARG(field_option_names[first]), STR_ARG(field_option_names[second]));
        diag_note(r->diag, key_loc(f, first), "'" STR_FMT "' is here",
                  STR_ARG(field_option_names[first]));
    }
}

/* ---- the rest ---- */

static void check_choices(struct schema_reader *r, struct field_reading *f)
{
    const struct written_field *field = f->field;

    if (!field->choices.given)
        return;
    if (f->type == WRITTEN_TEXT && field->choices.is_map) {
        f->unusable = true;
        diag_add(r->diag, DIAG_E102, field->choices.loc,
                 "the choices of a text are a list, not a map");
    }
    if (f->type == WRITTEN_ENUM && !field->choices.is_map && field->storage.given &&
        str_eq(field->storage.text, STR("integer"))) {
        f->unusable = true;
        diag_add(r->diag, DIAG_E126, field->choices.loc,
                 "an enum that is stored as integer needs a number for each choice");
        diag_help(r->diag, "write the choices as a map: {NAME: 1, OTHER: 2}");
    }
}

static void check_default(struct schema_reader *r, const struct field_reading *f)
{
    if (!f->field->default_value.is_null || f->field->null.value)
        return;
    diag_add(r->diag, DIAG_E124, f->field->default_value.text.loc,
             "default: null goes with null: true only");
    diag_help(r->diag, "without a default, the field must be set before a row is stored");
}

bool is_supported(enum field_option option)
{
    switch (option) {
#define UNSUPPORTED(option) case OPTION_##option:
#include "schema_rules.def"
        return false;
    default:
        return true;
    }
}

static void check_unsupported(struct schema_reader *r, const struct field_reading *f)
{
    if (f->field->lazy.value && f->field->primary_key.value) {
        diag_add(r->diag, DIAG_E116, key_loc(f, OPTION_lazy), "a key can't be lazy");
        return;
    }
    for (int i = 0; i < OPTIONS; i++) {
        enum field_option option = (enum field_option)i;
        if (!is_supported(option) && in_use(f, option) && f->given[option])
            diag_add(r->diag, DIAG_E117, key_loc(f, option), "'" STR_FMT "' is not supported yet",
                     STR_ARG(field_option_names[option]));
    }
}

static void check_relation(struct schema_reader *r, struct field_reading *f)
{
    struct words *through_fields = &f->field->through_fields;

    if (f->type == WRITTEN_OneToOne && f->field->unique.value)
        diag_add(r->diag, DIAG_E115, key_loc(f, OPTION_unique), "a OneToOne is always unique");
    if (through_fields->given && through_fields->items.len != 2) {
        diag_add(r->diag, DIAG_E127, through_fields->loc,
                 "through_fields are two: the ForeignKey to this model, and that to the target");
        through_fields->given = false;
        f->unusable = true;
    }
}

void check_field(struct schema_reader *r, struct field_reading *f)
{
    check_required(r, f);
    check_ranges(r, f);
    check_vocabularies(r, f);
    check_excluding(r, f);
    check_choices(r, f);
    check_default(r, f);
    check_unsupported(r, f);
    check_relation(r, f);
}

/* schema_rules.c - rules that one field alone can break, judged once its options are read. Where
 * the facts come in rows, these are in schema_rules.def, and a rule is one function over them. */
#include "schema_field.h"

/* Neither left out nor null nor false. */
static bool in_use(const struct field_reading *f, enum field_option option)
{
    const struct node *node = f->options[option].value;

    return f->given[option] && !is_null(node) &&
           !(node->kind == NODE_SCALAR && node->plain && str_eq(node->text, STR("false")));
}

static struct loc key_loc(const struct field_reading *f, enum field_option option)
{
    return f->options[option].key->loc;
}

/* ---- required options ---- */

static const struct {
    enum field_option option;
    unsigned types;
    struct str example;
} required[] = {
#define REQUIRED(option, types, example) {OPTION_##option, types, STR_ROW(example)},
#include "schema_rules.def"
};

#define REQUIRED_ROWS (sizeof required / sizeof *required)

bool is_required(enum field_option option, enum written_type type)
{
    for (size_t i = 0; i < REQUIRED_ROWS; i++)
        if (required[i].option == option && (required[i].types >> type & 1) != 0)
            return true;
    return false;
}

/* All that is missing is one message, which shows how it may be written. */
static void check_required(struct schema_reader *r, const struct field_reading *f)
{
    struct str names[REQUIRED_ROWS], examples[REQUIRED_ROWS];
    size_t n = 0;

    for (size_t i = 0; i < REQUIRED_ROWS; i++) {
        enum field_option option = required[i].option;
        if ((required[i].types >> f->type & 1) == 0 || f->options[option].value)
            continue;
        names[n] = str_fmt(r->arena, "'" STR_FMT "'", STR_ARG(field_option_names[option]));
        examples[n++] = required[i].example;
    }
    if (n == 0)
        return;
    diag_add(r->diag, DIAG_E103, f->field->loc, "field '" STR_FMT "' needs the option%s " STR_FMT,
             STR_ARG(f->field->name.text), n > 1 ? "s" : "",
             STR_ARG(n == 2 ? str_fmt(r->arena, STR_FMT " and " STR_FMT, STR_ARG(names[0]),
                                      STR_ARG(names[1]))
                            : join_words(r, names, n)));
    struct str all = join_words(r, examples, n);
    if (f->options[OPTION_type].value)
        diag_help(r->diag, "add '" STR_FMT "'", STR_ARG(all));
    else
        diag_help(r->diag, "write {type: " STR_FMT ", " STR_FMT "}",
                  STR_ARG(field_type_names[f->type]), STR_ARG(all));
}

/* ---- ranges of counts ---- */

static void check_range(struct schema_reader *r, const struct field_reading *f,
                        enum field_option option, const struct count *count, uint32_t min,
                        uint32_t max)
{
    const struct count *digits = &f->field->max_digits;

    if (!count->given)
        return;
    if (count->value < min || count->value > max) {
        diag_add(r->diag, DIAG_E122, count->loc, STR_FMT " is a number from %u to %u",
                 STR_ARG(field_option_names[option]), min, max);
    } else if (option == OPTION_decimal_places && digits->given && count->value > digits->value) {
        diag_add(r->diag, DIAG_E140, count->loc, "decimal_places is %u, but max_digits only %u",
                 count->value, digits->value);
        diag_help(r->diag, "max_digits counts the digits before and behind the point");
    }
}

static void check_ranges(struct schema_reader *r, const struct field_reading *f)
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

static void check_vocabularies(struct schema_reader *r, const struct field_reading *f)
{
    for (int i = 0; i < OPTIONS; i++) {
        enum field_option option = (enum field_option)i;
        const struct vocabulary *known = vocabulary_of(option, f->type);
        if (!known || !f->given[option])
            continue;
        const struct node *node = f->options[option].value;
        if (index_of(node->text, known->words, known->n) < known->n)
            continue;
        diag_add(r->diag, DIAG_E113, node->loc, STR_FMT " can't be '" STR_FMT "'",
                 STR_ARG(field_option_names[option]), STR_ARG(node->text));
        diag_help(r->diag, STR_FMT " of " STR_FMT " takes " STR_FMT,
                  STR_ARG(field_option_names[option]), STR_ARG(field_type_names[f->type]),
                  STR_ARG(join_words(r, known->words, known->n)));
    }
}

/* ---- options that exclude each other ---- */

const struct excluding excluding[EXCLUDINGS] = {
#define EXCLUDING(first, second, code) {OPTION_##first, OPTION_##second, DIAG_##code},
#include "schema_rules.def"
};

static bool stands_before(struct loc a, struct loc b)
{
    return a.line != b.line ? a.line < b.line : a.column < b.column;
}

/* The error is at the one that comes later. */
static void refuse_both(struct schema_reader *r, const struct field_reading *f,
                        const struct excluding *pair)
{
    bool in_order = stands_before(key_loc(f, pair->first), key_loc(f, pair->second));
    enum field_option first = in_order ? pair->first : pair->second,
                      second = in_order ? pair->second : pair->first;

    diag_add(r->diag, pair->code, key_loc(f, second),
             "'" STR_FMT "' and '" STR_FMT "' exclude each other",
             STR_ARG(field_option_names[first]), STR_ARG(field_option_names[second]));
    diag_note(r->diag, key_loc(f, first), "'" STR_FMT "' is here",
              STR_ARG(field_option_names[first]));
    diag_help(r->diag, "leave one of them out");
}

static void check_excluding(struct schema_reader *r, const struct field_reading *f)
{
    for (size_t i = 0; i < EXCLUDINGS; i++)
        if (in_use(f, excluding[i].first) && in_use(f, excluding[i].second))
            refuse_both(r, f, &excluding[i]);
}

/* ---- the rest ---- */

static void check_choices(struct schema_reader *r, const struct field_reading *f)
{
    const struct written_field *field = f->field;

    if (!field->choices.given)
        return;
    if (f->type == WRITTEN_TEXT && field->choices.is_map) {
        diag_add(r->diag, DIAG_E129, field->choices.loc,
                 "the choices of a text are a list, not a map");
        diag_help(r->diag, "an enum has a name in C for each: 'type: enum'");
    }
    if (f->type == WRITTEN_ENUM && !field->choices.is_map && field->storage.given &&
        str_eq(field->storage.text, STR("integer"))) {
        diag_add(r->diag, DIAG_E126, field->choices.loc,
                 "an enum that is stored as integer needs a number for each choice");
        diag_help(r->diag, "write the choices as a map: {NAME: 1, OTHER: 2}");
    }
}

static void check_default(struct schema_reader *r, const struct field_reading *f)
{
    struct written_value *value = &f->field->default_value;

    if (f->type == WRITTEN_BLOB && value->given && !value->is_null && !value->is_sql) {
        diag_add(r->diag, DIAG_E146, key_loc(f, OPTION_default_value),
                 "a blob has no default but one in SQL");
        diag_help(r->diag, "write default: {sql: \"x'00ff'\"}, set it in the program, or allow "
                           "'null: true'");
        value->given = false;
        return;
    }
    if (!value->is_null || f->field->null.value)
        return;
    diag_add(r->diag, DIAG_E124, value->text.loc, "default: null goes with null: true only");
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
        diag_help(r->diag, "every row that is read has its key: leave 'lazy' out");
        return;
    }
    for (int i = 0; i < OPTIONS; i++) {
        enum field_option option = (enum field_option)i;
        if (!is_supported(option) && in_use(f, option) && f->given[option])
            diag_add(r->diag, DIAG_E117, key_loc(f, option), "'" STR_FMT "' is not supported yet",
                     STR_ARG(field_option_names[option]));
    }
}

static void check_relation(struct schema_reader *r, const struct field_reading *f)
{
    const struct words *through_fields = &f->field->through_fields;

    if (f->type == WRITTEN_OneToOne && f->field->unique.given) {
        diag_add(r->diag, DIAG_E115, key_loc(f, OPTION_unique), "a OneToOne is always unique");
        diag_help(r->diag, f->field->unique.value
                               ? "leave 'unique' out"
                               : "leave 'unique' out, or make the field a ForeignKey");
    }
    if (through_fields->given && through_fields->items.len != 2)
        diag_add(r->diag, DIAG_E127, through_fields->loc,
                 "through_fields are two: the ForeignKey to this model, and that to the target");
}

void check_field(struct schema_reader *r, const struct field_reading *f)
{
    check_ranges(r, f);
    check_vocabularies(r, f);
    check_excluding(r, f);
    check_choices(r, f);
    check_unsupported(r, f);
    check_relation(r, f);
    if (f->field->incomplete)
        return;
    check_required(r, f);
    check_default(r, f);
}

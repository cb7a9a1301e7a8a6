/* schema_rules.c - rules that one field alone can break, judged once its options are read. Where
 * the facts come in rows, a rule is a table and one function over it. */
#include "schema_field.h"

#define ROWS(table) (sizeof(table) / sizeof *(table))

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

static bool is_on(const struct field_reading *f, unsigned types)
{
    return (types >> f->type & 1) != 0;
}

/* ---- required options ---- */

static const struct {
    enum field_option option;
    unsigned types;
} required[] = {
    {OPTION_max_digits, ON(DECIMAL)},
    {OPTION_decimal_places, ON(DECIMAL)},
    {OPTION_choices, ON(ENUM)},
    {OPTION_to, TO_ONES | ON(ManyToMany)},
};

static void check_required(struct schema_reader *r, struct field_reading *f)
{
    for (size_t i = 0; i < ROWS(required); i++) {
        enum field_option option = required[i].option;
        if (!is_on(f, required[i].types) || f->given[option])
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
    if (!count->given || (count->value >= min && count->value <= max))
        return;
    f->unusable = true;
    diag_add(r->diag, DIAG_E122, count->loc, STR_FMT " is a number from %u to %u",
             STR_ARG(field_option_names[option]), min, max);
}

static void check_ranges(struct schema_reader *r, struct field_reading *f)
{
    const struct written_field *field = f->field;
    const struct count *digits = &field->max_digits;

    check_range(r, f, OPTION_max_length, &field->max_length, 1, 1000000000);
    check_range(r, f, OPTION_min_length, &field->min_length, 0, 1000000000);
    check_range(r, f, OPTION_precision, &field->precision, 0, 6);
    check_range(r, f, OPTION_max_digits, digits, 1, 18);
    check_range(r, f, OPTION_decimal_places, &field->decimal_places, 0,
                digits->given && digits->value <= 18 ? digits->value : 18);
}

/* ---- words that options know ---- */

static const struct {
    enum field_option option;
    unsigned types;
    size_t n;
    struct str words[3];
} vocabularies[] = {
    {OPTION_storage, TIMES | ON(ENUM), 2, {STR_ROW("text"), STR_ROW("integer")}},
    {OPTION_storage, ON(DECIMAL), 3, {STR_ROW("integer"), STR_ROW("text"), STR_ROW("real")}},
    {OPTION_storage, ON(UUID), 2, {STR_ROW("blob"), STR_ROW("text")}},
    {OPTION_collate, ON(TEXT), 3, {STR_ROW("BINARY"), STR_ROW("NOCASE"), STR_ROW("RTRIM")}},
    {OPTION_auto_uuid, ON(UUID), 2, {STR_ROW("v4"), STR_ROW("v7")}},
};

static void check_vocabularies(struct schema_reader *r, struct field_reading *f)
{
    for (size_t i = 0; i < ROWS(vocabularies); i++) {
        enum field_option option = vocabularies[i].option;
        const struct str *words = vocabularies[i].words;
        size_t n = vocabularies[i].n;
        if (!is_on(f, vocabularies[i].types) || !f->given[option])
            continue;
        const struct node *node = f->options[option].value;
        if (index_of(node->text, words, n) < n)
            continue;
        f->unusable = true;
        diag_add(r->diag, DIAG_E113, node->loc, STR_FMT " can't be '" STR_FMT "'",
                 STR_ARG(field_option_names[option]), STR_ARG(node->text));
        diag_help(r->diag, STR_FMT " of " STR_FMT " takes " STR_FMT,
                  STR_ARG(field_option_names[option]), STR_ARG(field_type_names[f->type]),
                  STR_ARG(join_words(r->arena, words, n)));
    }
}

/* ---- options that exclude each other ---- */

static const struct {
    enum field_option first, second;
} excluding[] = {
    {OPTION_default_value, OPTION_auto_uuid},    {OPTION_default_value, OPTION_auto_now},
    {OPTION_default_value, OPTION_auto_now_add}, {OPTION_auto_now, OPTION_auto_now_add},
    {OPTION_symmetrical, OPTION_related_name},   {OPTION_column, OPTION_columns},
};

static void check_excluding(struct schema_reader *r, const struct field_reading *f)
{
    for (size_t i = 0; i < ROWS(excluding); i++) {
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

static void check_unsupported(struct schema_reader *r, const struct field_reading *f)
{
    static const enum field_option unsupported[] = {OPTION_lazy, OPTION_immutable};

    if (f->field->lazy.value && f->field->primary_key.value) {
        diag_add(r->diag, DIAG_E116, key_loc(f, OPTION_lazy), "a key can't be lazy");
        return;
    }
    for (size_t i = 0; i < ROWS(unsupported); i++)
        if (in_use(f, unsupported[i]) && f->given[unsupported[i]])
            diag_add(r->diag, DIAG_E117, key_loc(f, unsupported[i]),
                     "'" STR_FMT "' is not supported yet",
                     STR_ARG(field_option_names[unsupported[i]]));
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

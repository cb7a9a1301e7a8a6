/* schema_field.c - the fields of a model or mixin: types, options, and which goes with which. What
 * an option is called, how it is read and which types it goes with are rows of schema_options.def.
 */
#include "schema_field.h"

const struct str field_type_names[WRITTEN_TYPES] = {
#define TYPE(id, name, ...) [WRITTEN_##id] = STR_ROW(name),
#include "types.def"
#undef TYPE
    [WRITTEN_INT] = STR_ROW("int"),
    [WRITTEN_ForeignKey] = STR_ROW("ForeignKey"),
    [WRITTEN_OneToOne] = STR_ROW("OneToOne"),
    [WRITTEN_ManyToMany] = STR_ROW("ManyToMany"),
};

const char *const field_type_meanings[WRITTEN_TYPES] = {
#define TYPE(id, name, c, c_opt, read, value, storage, meaning) [WRITTEN_##id] = meaning,
#include "types.def"
#undef TYPE
    [WRITTEN_INT] = "The same as int64.",
    [WRITTEN_ForeignKey] = "Refers to a row of another model, or of the same. Needs to.",
    [WRITTEN_OneToOne] = "A ForeignKey of which no two have the same target. Needs to.",
    [WRITTEN_ManyToMany] = "Links to any number of rows on both sides. Needs to.",
};

const struct str field_option_names[OPTIONS] = {
#define FIELD_OPTION(name, member, ...) [OPTION_##member] = STR_ROW(name),
#include "schema_options.def"
};

static const unsigned option_types[OPTIONS] = {
#define FIELD_OPTION(name, member, reader, types, meaning) [OPTION_##member] = (types),
#include "schema_options.def"
};

bool goes_with(enum field_option option, enum written_type type)
{
    return (option_types[option] >> type & 1) != 0;
}

/* ---- types ---- */

static enum written_type find_type(struct schema_reader *r, const struct node *node)
{
    if (refuse_model_list(r, node) || !expect(r, node, NODE_SCALAR, "a type or a map with a type"))
        return WRITTEN_TYPES;
    size_t type = index_of(node->text, field_type_names, WRITTEN_TYPES);
    if (type == WRITTEN_TYPES)
        refuse_type(r, node);
    return (enum written_type)type;
}

/* ---- readers of options that only fields have ---- */

static void read_value(struct schema_reader *r, const struct node *node, struct written_value *out)
{
    if (expect(r, node, NODE_SCALAR, "a text or a number"))
        out->text = word_of(node);
    out->given = out->text.given;
}

/* value | null | {sql: expression} */
static void read_default(struct schema_reader *r, const struct node *node,
                         struct written_value *out)
{
    static const struct str names[] = {STR_ROW("sql")};

    if (is_null(node)) {
        *out = (struct written_value){.given = true, .is_null = true, .text = word_of(node)};
    } else if (node->kind != NODE_MAP) {
        if (expect(r, node, NODE_SCALAR, "a value or {sql: ...}"))
            read_value(r, node, out);
    } else {
        out->is_sql = true;
        for (size_t i = 0; i < node->pairs.len; i++)
            if (find_option(r, node->pairs.at[i].key, names, 1, "a default") == 0)
                read_value(r, node->pairs.at[i].value, out);
        if (node->pairs.len == 0)
            require_option(r, node, "sql", "a default that is a map", "{sql: \"...\"}");
    }
}

/* {sql: expression, stored: true} */
static void read_generated(struct schema_reader *r, const struct node *node,
                           struct written_generated *out)
{
    enum {
#define GENERATED_OPTION(name, member, ...) GENERATED_##member,
#include "schema_options.def"
        GENERATED_OPTIONS
    };
    static const struct str names[] = {
#define GENERATED_OPTION(name, ...) STR_ROW(name),
#include "schema_options.def"
    };
    size_t before = diag_count(r->diag);

    out->loc = node->loc;
    if (!expect(r, node, NODE_MAP, "a map with 'sql'"))
        return;
    for (size_t i = 0; i < node->pairs.len; i++) {
        const struct pair *pair = &node->pairs.at[i];
        switch (find_option(r, pair->key, names, GENERATED_OPTIONS, "a generated column")) {
#define GENERATED_OPTION(name, member, reader, meaning)                                            \
    case GENERATED_##member:                                                                       \
        read_##reader(r, pair->value, &out->member);                                               \
        break;
#include "schema_options.def"
        default:
            break;
        }
    }
    if (diag_count(r->diag) == before)
        require_option(r, node, "sql", "a generated column", "{sql: \"...\"}");
    out->given = out->sql.given;
}

/* [draft, published] | {DRAFT: draft} */
static void read_choices(struct schema_reader *r, const struct node *node,
                         struct written_choices *out)
{
    out->is_map = node->kind == NODE_MAP;
    out->loc = node->loc;
    if (!out->is_map && !expect(r, node, NODE_LIST, "a list or a map of choices"))
        return;
    if (node->items.len + node->pairs.len == 0 && !node->incomplete)
        refuse_empty(r, node, "there is no choice here");
    for (size_t i = 0; i < node->items.len; i++) {
        struct written_choice choice = {0};
        read_word(r, node->items.at[i], &choice.value);
        choice.name = choice.value;
        if (choice.value.given)
            *list_add(r->arena, &out->items) = choice;
    }
    for (size_t i = 0; i < node->pairs.len; i++) {
        struct written_choice choice = {0};
        read_c_name(r, node->pairs.at[i].key, &choice.name);
        read_word(r, node->pairs.at[i].value, &choice.value);
        if (choice.name.given && choice.value.given)
            *list_add(r->arena, &out->items) = choice;
    }
    out->given = out->items.len > 0 && !node->incomplete &&
                 out->items.len == node->items.len + node->pairs.len;
}

/* ---- options ---- */

/* The names in a set of types, or of the options of a type. */
static struct str names_of(struct schema_reader *r, const struct str *names, size_t n,
                           const bool *chosen)
{
    struct str list[OPTIONS];
    size_t len = 0;

    for (size_t i = 0; i < n; i++)
        if (chosen[i])
            list[len++] = names[i];
    return join_words(r, list, len);
}

static void help_types_of(struct schema_reader *r, enum field_option option)
{
    bool chosen[WRITTEN_TYPES];

    for (unsigned i = 0; i < WRITTEN_TYPES; i++)
        chosen[i] = goes_with(option, (enum written_type)i);
    diag_help(r->diag, STR_FMT " goes with " STR_FMT, STR_ARG(field_option_names[option]),
              STR_ARG(names_of(r, field_type_names, WRITTEN_TYPES, chosen)));
}

/* "text takes type, null, ...", without what isn't supported yet */
static struct str options_of(struct schema_reader *r, enum written_type type)
{
    bool chosen[OPTIONS];

    for (unsigned i = 0; i < OPTIONS; i++)
        chosen[i] = goes_with((enum field_option)i, type) && is_supported((enum field_option)i);
    return str_fmt(r->arena, STR_FMT " takes " STR_FMT, STR_ARG(field_type_names[type]),
                   STR_ARG(names_of(r, field_option_names, OPTIONS, chosen)));
}

static void collect_options(struct schema_reader *r, struct field_reading *f,
                            const struct node *map)
{
    for (size_t i = 0; i < map->pairs.len; i++) {
        const struct node *key = map->pairs.at[i].key;
        size_t option = index_of(key->text, field_option_names, OPTIONS);
        if (option < OPTIONS) {
            f->options[option] = map->pairs.at[i];
            continue;
        }
        refuse_option(r, key, field_option_names, OPTIONS, "a field",
                      f->type < WRITTEN_TYPES ? options_of(r, f->type) : (struct str){0});
        f->field->incomplete = true;
        f->field->may_be_key =
            f->field->may_be_key || may_mean(key->text, field_option_names[OPTION_primary_key]);
    }
}

static void read_option(struct schema_reader *r, struct field_reading *f, enum field_option option)
{
    const struct node *node = f->options[option].value;

    switch (option) {
#define FIELD_OPTION(name, member, reader, types, meaning)                                         \
    case OPTION_##member:                                                                          \
        read_##reader(r, node, &f->field->member);                                                 \
        f->given[option] = f->field->member.given;                                                 \
        break;
#include "schema_options.def"
    case OPTIONS:
        break;
    }
}

static void refuse_for_type(struct schema_reader *r, const struct field_reading *f,
                            enum field_option option)
{
    const struct node *key = f->options[option].key;

    if (f->type == WRITTEN_ManyToMany && (option_types[option] & COLUMNS) == COLUMNS) {
        diag_add(r->diag, DIAG_E145, key->loc,
                 "'" STR_FMT "' is for columns, and a ManyToMany has none", STR_ARG(key->text));
    } else {
        diag_add(r->diag, DIAG_E112, key->loc, STR_FMT " does not go with " STR_FMT,
                 STR_ARG(key->text), STR_ARG(field_type_names[f->type]));
        help_types_of(r, option);
    }
    diag_help(r->diag, STR_FMT, STR_ARG(options_of(r, f->type)));
}

/* Behind what is said of a default that can't be read. */
static void help_json(struct schema_reader *r, const struct node *node)
{
    if (node->kind == NODE_LIST)
        diag_help(r->diag, "JSON is a text here: default: \"[]\"");
    else if (node->kind == NODE_MAP && !node_get(node, "sql"))
        diag_help(r->diag, "JSON is a text here: default: \"{}\"");
}

static void read_options(struct schema_reader *r, struct field_reading *f)
{
    for (int i = 0; i < OPTIONS; i++) {
        enum field_option option = (enum field_option)i;
        bool fits = f->type == WRITTEN_TYPES || goes_with(option, f->type);
        if (!f->options[i].value || option == OPTION_type)
            continue;
        if (fits) {
            read_option(r, f, option);
            if (option == OPTION_default_value && f->type == WRITTEN_JSON && !f->given[option])
                help_json(r, f->options[i].value);
            f->field->incomplete = f->field->incomplete || !f->given[i];
            f->field->may_be_key =
                f->field->may_be_key || (option == OPTION_primary_key && !f->given[i]);
        } else {
            refuse_for_type(r, f, option);
            f->options[i] = (struct pair){NULL, NULL};
        }
    }
}

/* ---- fields ---- */

bool is_field(const struct node *node)
{
    if (node->kind == NODE_MAP)
        return node_get(node, "type") != NULL;
    return node->kind == NODE_SCALAR && looks_like_type(node->text);
}

bool is_model(const struct node *node)
{
    const struct node *fields = node_get(node, "fields");

    return fields && (fields->kind == NODE_MAP || is_null(fields)) && !is_field(fields) &&
           !node_get(node, "type");
}

/* name: type | name: {type: type, option: value, ...} */
static struct written_field *read_field(struct schema_reader *r, const struct pair *pair)
{
    struct field_reading f = {.field = arena_new(r->arena, struct written_field)};
    const struct node *value = pair->value, *type = value;
    size_t before = diag_count(r->diag);

    f.field->name = word_of(pair->key);
    f.field->loc = pair->key->loc;
    check_field_name(r, &f.field->name);
    if (value->kind == NODE_MAP)
        type = node_get(value, "type");
    f.type = type ? find_type(r, type) : WRITTEN_TYPES;
    f.field->incomplete = f.field->may_be_key = value->incomplete;
    collect_options(r, &f, value);
    if (!type && !f.field->incomplete) {
        diag_add(r->diag, DIAG_E130, f.field->loc, "field '" STR_FMT "' has no type",
                 STR_ARG(f.field->name.text));
        diag_help(r->diag, "add what it is, such as 'type: text'");
    }
    read_options(r, &f);
    if (f.type < WRITTEN_TYPES)
        check_field(r, &f);
    if (!f.field->incomplete && diag_count(r->diag) == before)
        f.field->type = word_of(type);
    return f.field;
}

void read_fields(struct schema_reader *r, const struct node *node, written_fields *out)
{
    if (!expect(r, node, NODE_MAP, "a map of fields"))
        return;
    for (size_t i = 0; i < node->pairs.len; i++) {
        const struct pair *pair = &node->pairs.at[i];
        if (is_model(pair->value))
            refuse_deep_model(r, pair->key);
        else
            *list_add(r->arena, out) = read_field(r, pair);
    }
}

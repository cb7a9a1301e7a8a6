/* json_schema.c - the JSON Schema of the language, from the tables that its readers use: which
 * options there are, what each takes, which types it goes with. It sees a schema as a reader of
 * YAML 1.2 does, and says all that can be said of one place; what refers to something else is not
 * judged.
 *
 * Each type of field is a definition of its own, so that an editor offers the options of the type
 * alone.
 */
#include "json_schema.h"

#include "json_schema_reader.h"

/* The rules of a type, an array that is only there if it has one. */
struct rules {
    struct json *j;
    bool any;
};

/* ---- options of a type ---- */

/* What the rules of a type say of an option's value. false: nothing. */
static bool put_ruled(const struct described *d)
{
    const struct vocabulary *known = vocabulary_of(d->option, d->type);

    if (d->option == OPTION_type) {
        json_text(d->j, "const", field_type_names[d->type].at);
    } else if (!is_supported(d->option)) {
        json_flag(d->j, "const", false);
    } else if (d->option == OPTION_unique && d->type == WRITTEN_OneToOne) {
        json_begin(d->j, "not", '{');
        json_end(d->j, '}');
    } else if (known) {
        json_begin(d->j, "enum", '[');
        for (size_t i = 0; i < known->n; i++)
            json_text(d->j, NULL, known->words[i].at);
        json_end(d->j, ']');
    } else {
        return false;
    }
    return true;
}

static void put_option(const struct described *d)
{
    switch (d->option) {
#define FIELD_OPTION(name, member, reader, types, meaning)                                         \
    case OPTION_##member:                                                                          \
        js_begin_option(d->j, name, meaning);                                                      \
        if (!put_ruled(d))                                                                         \
            js_##reader(d);                                                                        \
        json_end(d->j, '}');                                                                       \
        break;
#include "schema_options.def"
    case OPTIONS:
        break;
    }
}

static bool needs_options(enum written_type type)
{
    for (int i = 0; i < OPTIONS; i++)
        if (is_required((enum field_option)i, type))
            return true;
    return false;
}

static void put_required(struct json *j, enum written_type type)
{
    json_begin(j, "required", '[');
    for (int i = 0; i < OPTIONS; i++)
        if (i == OPTION_type || is_required((enum field_option)i, type))
            json_text(j, NULL, field_option_names[i].at);
    json_end(j, ']');
}

/* ---- rules of a type ---- */

/* allOf: [..., {if: {required: [option], properties: {option: */
static void begin_rule(struct rules *rules, enum field_option option)
{
    struct json *j = rules->j;

    if (!rules->any)
        json_begin(j, "allOf", '[');
    rules->any = true;
    json_begin(j, NULL, '{');
    json_begin(j, "if", '{');
    json_texts(j, "required", field_option_names[option].at);
    json_begin(j, "properties", '{');
    json_begin(j, field_option_names[option].at, '{');
}

/* }}, then: {properties: {option: */
static void begin_consequence(struct json *j, enum field_option option)
{
    json_end(j, '}');
    json_end(j, '}');
    json_end(j, '}');
    json_begin(j, "then", '{');
    json_begin(j, "properties", '{');
    json_begin(j, field_option_names[option].at, '{');
}

static void end_rule(struct json *j)
{
    json_end(j, '}');
    json_end(j, '}');
    json_end(j, '}');
    json_end(j, '}');
}

/* The second option of a pair is false where the first is in use. */
static void put_excluding(struct rules *rules, const struct excluding *pair)
{
    struct json *j = rules->j;

    begin_rule(rules, pair->first);
    json_begin(j, "not", '{');
    json_begin(j, "enum", '[');
    json_null(j, NULL);
    json_flag(j, NULL, false);
    json_end(j, ']');
    json_end(j, '}');
    begin_consequence(j, pair->second);
    json_flag(j, "const", false);
    end_rule(j);
}

/* default: null goes with null: true. */
static void put_null_default(struct rules *rules)
{
    struct json *j = rules->j;

    begin_rule(rules, OPTION_default_value);
    json_begin(j, "enum", '[');
    json_null(j, NULL);
    json_end(j, ']');
    begin_consequence(j, OPTION_null);
    json_flag(j, "const", true);
    json_end(j, '}');
    json_end(j, '}');
    json_texts(j, "required", field_option_names[OPTION_null].at);
    json_end(j, '}');
    json_end(j, '}');
}

/* An enum in integers has a number for each choice. */
static void put_numbered_choices(struct rules *rules)
{
    struct json *j = rules->j;

    begin_rule(rules, OPTION_storage);
    json_text(j, "const", "integer");
    begin_consequence(j, OPTION_choices);
    json_text(j, "type", "object");
    json_begin(j, "additionalProperties", '{');
    json_text(j, "type", "integer");
    json_end(j, '}');
    end_rule(j);
}

static void put_rules(struct json *j, enum written_type type)
{
    struct rules rules = {j, false};

    for (size_t i = 0; i < EXCLUDINGS; i++)
        if (goes_with(excluding[i].first, type) && goes_with(excluding[i].second, type))
            put_excluding(&rules, &excluding[i]);
    if (goes_with(OPTION_default_value, type))
        put_null_default(&rules);
    if (type == WRITTEN_ENUM)
        put_numbered_choices(&rules);
    if (rules.any)
        json_end(j, ']');
}

/* The key null is no text to YAML, and the YAML language server finds it by a pattern alone. */
static void put_null_key(struct json *j)
{
    json_begin(j, "patternProperties", '{');
    json_flag(j, "^null$", true);
    json_end(j, '}');
}

static void put_type(struct json *j, enum written_type type)
{
    struct described d = {j, OPTION_type, type};

    js_begin_option(j, field_type_names[type].at, field_type_meanings[type]);
    json_begin(j, "properties", '{');
    for (int i = 0; i < OPTIONS; i++) {
        d.option = (enum field_option)i;
        if (goes_with(d.option, type))
            put_option(&d);
    }
    json_end(j, '}');
    if (goes_with(OPTION_null, type))
        put_null_key(j);
    put_required(j, type);
    js_forbid_others(j);
    put_rules(j, type);
    json_end(j, '}');
}

/* ---- fields ---- */

/* All types, or those that can stand alone: {anyOf: [{const: name, description: ...}]} */
static void put_type_names(struct json *j, const char *key, bool alone)
{
    json_begin(j, key, '{');
    json_begin(j, "anyOf", '[');
    for (int type = 0; type < WRITTEN_TYPES; type++) {
        if (alone && needs_options((enum written_type)type))
            continue;
        json_begin(j, NULL, '{');
        json_text(j, "const", field_type_names[type].at);
        json_text(j, "description", field_type_meanings[type]);
        json_end(j, '}');
    }
    json_end(j, ']');
    json_end(j, '}');
}

/* {if: {properties: {type: {const: name}}, required: [type]}, then: the type's definition} */
static void put_type_case(struct json *j, const char *type)
{
    json_begin(j, NULL, '{');
    json_begin(j, "if", '{');
    json_begin(j, "properties", '{');
    json_begin(j, "type", '{');
    json_text(j, "const", type);
    json_end(j, '}');
    json_end(j, '}');
    json_texts(j, "required", "type");
    json_end(j, '}');
    js_reference(j, "then", type);
    json_end(j, '}');
}

/* {type: type, option: value, ...} */
static void put_field_map(struct json *j, const char *key)
{
    json_begin(j, key, '{');
    json_begin(j, "properties", '{');
    put_type_names(j, "type", false);
    json_end(j, '}');
    json_texts(j, "required", "type");
    json_begin(j, "allOf", '[');
    for (int type = 0; type < WRITTEN_TYPES; type++)
        put_type_case(j, field_type_names[type].at);
    json_end(j, ']');
    json_end(j, '}');
}

static void put_is_map(struct json *j, const char *key)
{
    json_begin(j, key, '{');
    json_text(j, "type", "object");
    json_end(j, '}');
}

/* type | map. What is wrong with a map is said by its own rules, not by the choice between both. */
static void put_field(struct json *j)
{
    json_begin(j, "field", '{');
    json_begin(j, "anyOf", '[');
    put_type_names(j, NULL, true);
    put_is_map(j, NULL);
    json_end(j, ']');
    put_is_map(j, "if");
    put_field_map(j, "then");
    json_end(j, '}');
}

/* ---- models and the whole ---- */

/* Fields may be left out, or have no value, beside mixins. */
static void put_fields_given(struct json *j)
{
    json_begin(j, "if", '{');
    json_texts(j, "required", "mixins");
    json_end(j, '}');
    json_begin(j, "else", '{');
    json_texts(j, "required", "fields");
    json_begin(j, "properties", '{');
    json_begin(j, "fields", '{');
    json_text(j, "type", "object");
    json_end(j, '}');
    json_end(j, '}');
    json_end(j, '}');
}

static void put_model(struct json *j)
{
    const struct described d = {j, OPTIONS, WRITTEN_TYPES};

    json_begin(j, "model", '{');
    json_text(j, "type", "object");
    json_begin(j, "properties", '{');
#define MODEL_OPTION(name, member, reader, meaning)                                                \
    js_begin_option(j, name, meaning);                                                             \
    js_##reader(&d);                                                                               \
    json_end(j, '}');
#include "schema_options.def"
    json_end(j, '}');
    js_forbid_others(j);
    put_fields_given(j);
    json_end(j, '}');
}

/* What the options of the whole take, by their ids. */

static void put_NAME(const struct described *d)
{
    json_text(d->j, "type", "string");
    js_name(d->j, "^(?!orm(_|$))" SNAKE);
    json_begin(d->j, "not", '{');
    json_begin(d->j, "enum", '[');
    for (int i = 0; i < HIDDEN_HEADERS; i++)
        json_text(d->j, NULL, hidden_headers[i].at);
    json_end(d->j, ']');
    json_end(d->j, '}');
}

#define put_SPLIT js_flag

static void put_DEFAULTS(const struct described *d)
{
    struct json *j = d->j;

    json_text(j, "type", "object");
    json_begin(j, "properties", '{');
#define DEFAULTS_OPTION(name, member, reader, meaning)                                             \
    js_begin_option(j, name, meaning);                                                             \
    js_##reader(d);                                                                                \
    json_end(j, '}');
#include "schema_options.def"
    json_end(j, '}');
    js_forbid_others(j);
}

static void put_MIXINS(const struct described *d)
{
    json_text(d->j, "type", "object");
    json_begin(d->j, "additionalProperties", '{');
    json_text(d->j, "type", "object");
    js_field_map(d);
    json_end(d->j, '}');
}

static void put_MODELS(const struct described *d)
{
    json_text(d->j, "type", "object");
    json_number(d->j, "minProperties", 1);
    json_begin(d->j, "propertyNames", '{');
    js_name(d->j, "^" CAMEL);
    json_end(d->j, '}');
    js_reference(d->j, "additionalProperties", "model");
}

static void put_definitions(struct json *j)
{
    json_begin(j, "definitions", '{');
    put_model(j);
    put_field(j);
    for (int type = 0; type < WRITTEN_TYPES; type++)
        put_type(j, (enum written_type)type);
    json_end(j, '}');
}

struct str json_schema(struct arena *arena)
{
    struct text text = {.arena = arena};
    struct json json = {.text = &text}, *j = &json;
    const struct described d = {j, OPTIONS, WRITTEN_TYPES};

    json_begin(j, NULL, '{');
    json_text(j, "$schema", "http://json-schema.org/draft-07/schema#");
    json_text(j, "title", "ormgen schema");
    json_text(j, "description", "A schema of models that ormgen compiles to C.");
    json_text(j, "type", "object");
    json_begin(j, "properties", '{');
#define SCHEMA_OPTION(id, name, meaning)                                                           \
    js_begin_option(j, name, meaning);                                                             \
    put_##id(&d);                                                                                  \
    json_end(j, '}');
#include "schema_options.def"
    json_end(j, '}');
    json_texts(j, "required", "models");
    js_forbid_others(j);
    put_definitions(j);
    json_end(j, '}');
    return text_str(&text);
}

/* json_schema_reader.c - what values each reader of the schema takes: the members of the JSON
 * Schema of an option, for each reader that schema_options.def names.
 */
#include "json_schema_reader.h"

#define DATE "[0-9]{4}-[0-9]{2}-[0-9]{2}"
#define SQL_WORD "[A-Za-z_][A-Za-z0-9_]*"
#define SQL_SIZE " *[+-]?[0-9]+ *"
#define TIME "[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,6})?"

/* ---- parts ---- */

void js_name(struct json *j, const char *pattern)
{
    json_text(j, "pattern", pattern);
    json_number(j, "maxLength", LONGEST_NAME);
}

void js_reference(struct json *j, const char *key, const char *definition)
{
    json_begin(j, key, '{');
    json_text(j, "$ref", str_fmt(j->text->arena, DEFINITIONS "%s", definition).at);
    json_end(j, '}');
}

/* What YAML may take the text for that ormgen reads. */
static void put_scalar(struct json *j)
{
    json_texts(j, "type", "string", "number", "boolean");
}

static void put_scalar_at(struct json *j, const char *key)
{
    json_begin(j, key, '{');
    put_scalar(j);
    json_end(j, '}');
}

void js_begin_option(struct json *j, const char *name, const char *meaning)
{
    json_begin(j, name, '{');
    json_text(j, "description", meaning);
}

void js_forbid_others(struct json *j)
{
    json_flag(j, "additionalProperties", false);
}

/* ---- readers of single values ---- */

void js_word(const struct described *d)
{
    put_scalar(d->j);
}

void js_sql_name(const struct described *d)
{
    put_scalar(d->j);
}

void js_sql_type(const struct described *d)
{
    json_text(d->j, "type", "string");
    json_text(d->j, "pattern",
              "^" SQL_WORD "( +" SQL_WORD ")*( *[(]" SQL_SIZE "(," SQL_SIZE ")?[)])?$");
}

void js_c_name(const struct described *d)
{
    json_text(d->j, "type", "string");
    js_name(d->j, NOT_OURS "[A-Za-z][A-Za-z0-9_]*$");
}

void js_flag(const struct described *d)
{
    json_text(d->j, "type", "boolean");
}

void js_count(const struct described *d)
{
    json_text(d->j, "type", "integer");
    switch (d->option) {
#define RANGE(option, min, max)                                                                    \
    case OPTION_##option:                                                                          \
        json_number(d->j, "minimum", min);                                                         \
        json_number(d->j, "maximum", max);                                                         \
        break;
#include "schema_rules.def"
    default:
        break;
    }
}

/* [Ss][Ee][Tt][ _][Nn]... */
static void add_any_case(struct text *pattern, struct str name)
{
    for (size_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        if (c == '_')
            text_add(pattern, STR("[ _]"));
        else
            text_addf(pattern, "[%c%c]", c, c - 'A' + 'a');
    }
}

void js_action(const struct described *d)
{
    struct text pattern = {.arena = d->j->text->arena};

    json_begin(d->j, "anyOf", '[');
    json_begin(d->j, NULL, '{');
    json_begin(d->j, "enum", '[');
    for (int i = 0; i < ACTIONS; i++) {
        json_text(d->j, NULL, action_names[i].at);
        text_add(&pattern, i == 0 ? STR("^(") : STR("|"));
        add_any_case(&pattern, action_names[i]);
    }
    text_add(&pattern, STR(")$"));
    json_end(d->j, ']');
    json_end(d->j, '}');
    json_begin(d->j, NULL, '{');
    json_text(d->j, "type", "string");
    json_text(d->j, "pattern", text_str(&pattern).at);
    json_end(d->j, '}');
    json_end(d->j, ']');
}

/* ---- readers of values of a type ---- */

static const struct {
    const char *type; /* NULL: any scalar */
    const char *pattern;
} values[WRITTEN_TYPES] = {
    [WRITTEN_BOOL] = {"boolean", NULL},
    [WRITTEN_INT32] = {"integer", NULL},
    [WRITTEN_INT64] = {"integer", NULL},
    [WRITTEN_INT] = {"integer", NULL},
    [WRITTEN_FLOAT] = {"number", NULL},
    [WRITTEN_DECIMAL] = {"number", NULL},
    [WRITTEN_DATE] = {"string", "^" DATE "$"},
    [WRITTEN_TIME] = {"string", "^" TIME "$"},
    [WRITTEN_DATETIME] = {"string", "^" DATE "[ T]" TIME "Z?$"},
    [WRITTEN_UUID] = {"string", "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},
};

void js_value(const struct described *d)
{
    if (values[d->type].type)
        json_text(d->j, "type", values[d->type].type);
    else
        put_scalar(d->j);
    if (values[d->type].pattern)
        json_text(d->j, "pattern", values[d->type].pattern);
}

/* value | null | {sql: expression}; of a blob, no value */
void js_default(const struct described *d)
{
    struct json *j = d->j;

    json_begin(j, "anyOf", '[');
    if (d->type != WRITTEN_BLOB) {
        json_begin(j, NULL, '{');
        js_value(d);
        json_end(j, '}');
    }
    json_begin(j, NULL, '{');
    json_text(j, "type", "null");
    json_end(j, '}');
    json_begin(j, NULL, '{');
    json_text(j, "type", "object");
    json_begin(j, "properties", '{');
    put_scalar_at(j, "sql");
    json_end(j, '}');
    json_texts(j, "required", "sql");
    js_forbid_others(j);
    json_end(j, '}');
    json_end(j, ']');
}

/* ---- readers of lists and maps ---- */

static void put_list(struct json *j, uint32_t least, void put_item(const struct described *),
                     const struct described *d)
{
    json_text(j, "type", "array");
    json_number(j, "minItems", least);
    json_begin(j, "items", '{');
    put_item(d);
    json_end(j, '}');
}

void js_sql_names(const struct described *d)
{
    put_list(d->j, 1, js_sql_name, d);
}

void js_words(const struct described *d)
{
    put_list(d->j, d->option == OPTION_through_fields ? 2 : 1, js_word, d);
    if (d->option == OPTION_through_fields)
        json_number(d->j, "maxItems", 2);
    json_flag(d->j, "uniqueItems", true);
}

/* rowid | [field, ...] */
void js_key_fields(const struct described *d)
{
    json_begin(d->j, "anyOf", '[');
    json_begin(d->j, NULL, '{');
    json_text(d->j, "const", "rowid");
    json_end(d->j, '}');
    json_begin(d->j, NULL, '{');
    js_words(d);
    json_end(d->j, '}');
    json_end(d->j, ']');
}

/* true | SELECT ... */
void js_view(const struct described *d)
{
    json_begin(d->j, "anyOf", '[');
    json_begin(d->j, NULL, '{');
    json_flag(d->j, "const", true);
    json_end(d->j, '}');
    json_begin(d->j, NULL, '{');
    json_text(d->j, "type", "string");
    json_end(d->j, '}');
    json_end(d->j, ']');
}

void js_uniques(const struct described *d)
{
    put_list(d->j, 0, js_words, d);
}

/* [draft, published], of an enum also {DRAFT: draft} */
void js_choices(const struct described *d)
{
    if (d->type != WRITTEN_ENUM) {
        put_list(d->j, 1, js_word, d);
        return;
    }
    json_texts(d->j, "type", "array", "object");
    json_number(d->j, "minItems", 1);
    put_scalar_at(d->j, "items");
    json_number(d->j, "minProperties", 1);
    json_begin(d->j, "propertyNames", '{');
    js_c_name(d);
    json_end(d->j, '}');
    put_scalar_at(d->j, "additionalProperties");
}

void js_related_name(const struct described *d)
{
    json_begin(d->j, "anyOf", '[');
    json_begin(d->j, NULL, '{');
    json_text(d->j, "type", "string");
    js_name(d->j, NOT_OURS SNAKE);
    json_end(d->j, '}');
    json_begin(d->j, NULL, '{');
    json_flag(d->j, "const", false);
    json_end(d->j, '}');
    json_end(d->j, ']');
}

void js_generated(const struct described *d)
{
    struct described part = {d->j, OPTIONS, WRITTEN_TYPES};
    struct json *j = d->j;

    json_text(j, "type", "object");
    json_begin(j, "properties", '{');
#define GENERATED_OPTION(name, member, reader, meaning)                                            \
    js_begin_option(j, name, meaning);                                                             \
    js_##reader(&part);                                                                            \
    json_end(j, '}');
#include "schema_options.def"
    json_end(j, '}');
    json_texts(j, "required", "sql");
    js_forbid_others(j);
}

void js_through(const struct described *d)
{
    struct described part = {d->j, OPTIONS, WRITTEN_TYPES};
    struct json *j = d->j;

    json_texts(j, "type", "string", "object");
    js_name(j, "^(" CAMEL "|" SNAKE ")");
    json_begin(j, "properties", '{');
#define THROUGH_OPTION(name, member, reader, meaning)                                              \
    js_begin_option(j, name, meaning);                                                             \
    js_##reader(&part);                                                                            \
    json_end(j, '}');
#include "schema_options.def"
    json_end(j, '}');
    json_texts(j, "required", "table");
    js_forbid_others(j);
}

/* [name, name desc, {expr: expression}] */
void js_index_items(const struct described *d)
{
    struct json *j = d->j;

    json_text(j, "type", "array");
    json_number(j, "minItems", 1);
    json_begin(j, "items", '{');
    json_texts(j, "type", "string", "object");
    json_text(j, "pattern", "^[^ ]*( *| +desc)$");
    json_begin(j, "properties", '{');
    put_scalar_at(j, "expr");
    json_end(j, '}');
    json_texts(j, "required", "expr");
    js_forbid_others(j);
    json_end(j, '}');
}

static void put_index(const struct described *d)
{
    struct json *j = d->j;

    json_begin(j, "anyOf", '[');
    json_begin(j, NULL, '{');
    js_index_items(d);
    json_end(j, '}');
    json_begin(j, NULL, '{');
    json_text(j, "type", "object");
    json_begin(j, "properties", '{');
#define INDEX_OPTION(name, member, reader, meaning)                                                \
    js_begin_option(j, name, meaning);                                                             \
    js_##reader(d);                                                                                \
    json_end(j, '}');
#include "schema_options.def"
    json_end(j, '}');
    json_texts(j, "required", "fields");
    js_forbid_others(j);
    json_end(j, '}');
    json_end(j, ']');
}

void js_indexes(const struct described *d)
{
    put_list(d->j, 0, put_index, d);
}

void js_checks(const struct described *d)
{
    json_text(d->j, "type", "object");
    json_begin(d->j, "propertyNames", '{');
    json_number(d->j, "minLength", 1);
    json_end(d->j, '}');
    put_scalar_at(d->j, "additionalProperties");
}

void js_field_map(const struct described *d)
{
    json_begin(d->j, "propertyNames", '{');
    js_name(d->j, NOT_OURS SNAKE);
    json_end(d->j, '}');
    js_reference(d->j, "additionalProperties", "field");
}

/* Nothing is a value, too: of a model with mixins. */
void js_fields(const struct described *d)
{
    json_texts(d->j, "type", "object", "null");
    js_field_map(d);
}

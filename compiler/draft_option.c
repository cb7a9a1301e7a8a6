/* draft_option.c - options of a draft in flow form. What they are called are rows of
 * schema_options.def; there is one function for each reader of these, false: not given.
 */
#include "draft_write.h"

#include "schema_field.h"
#include "text.h"

/* What is written: one option, whose field has a type. */
struct writing {
    struct arena *arena;
    bool plain_values; /* the values of the type are no texts */
};

/* ---- flow form ---- */

struct str draft_flow_text(struct arena *arena, const struct draft_flow *flow)
{
    struct text t = {.arena = arena};

    text_add(&t, flow->open);
    for (size_t i = 0; i < flow->items.len; i++) {
        text_add(&t, i > 0 ? STR(", ") : STR(""));
        text_add(&t, flow->items.at[i]);
    }
    text_add(&t, flow->close);
    return text_str(&t);
}

static struct draft_flow flow_list(void)
{
    return (struct draft_flow){.open = STR("["), .close = STR("]")};
}

static struct draft_flow flow_map(void)
{
    return (struct draft_flow){.open = STR("{"), .close = STR("}")};
}

static struct draft_flow flow_scalar(struct arena *arena, struct str s)
{
    struct draft_flow flow = {.open = STR("")};

    *list_add(arena, &flow.items) = s;
    return flow;
}

/* Adds "name: value" to the parts of a map. */
static void add_pair(struct arena *arena, struct draft_flow *map, struct str name, struct str value)
{
    *list_add(arena, &map->items) =
        str_fmt(arena, STR_FMT ": " STR_FMT, STR_ARG(name), STR_ARG(value));
}

/* ---- values ---- */

static bool write_word(const struct writing *w, const struct word *word, struct draft_flow *out)
{
    if (word->given)
        *out = flow_scalar(w->arena, draft_scalar(w->arena, word->text));
    return word->given;
}

#define write_sql_name write_word
#define write_sql_type write_word
#define write_c_name write_word

/* Without a text: false. */
static bool write_related_name(const struct writing *w, const struct word *name,
                               struct draft_flow *out)
{
    if (!name->given || name->text.at)
        return write_word(w, name, out);
    *out = flow_scalar(w->arena, STR("false"));
    return true;
}

static bool write_flag(const struct writing *w, const struct flag *flag, struct draft_flow *out)
{
    if (flag->given)
        *out = flow_scalar(w->arena, flag->value ? STR("true") : STR("false"));
    return flag->given;
}

static bool write_count(const struct writing *w, const struct count *count, struct draft_flow *out)
{
    if (count->given)
        *out = flow_scalar(w->arena, str_fmt(w->arena, "%u", count->value));
    return count->given;
}

static bool write_action(const struct writing *w, const struct written_action *action,
                         struct draft_flow *out)
{
    if (action->given)
        *out = flow_scalar(w->arena, action_names[action->value]);
    return action->given;
}

struct draft_flow draft_words(struct arena *arena, const struct words *words)
{
    struct draft_flow list = flow_list();

    for (size_t i = 0; i < words->items.len; i++)
        *list_add(arena, &list.items) = draft_scalar(arena, words->items.at[i].text);
    return list;
}

static bool write_words(const struct writing *w, const struct words *words, struct draft_flow *out)
{
    if (words->given)
        *out = draft_words(w->arena, words);
    return words->given;
}

#define write_sql_names write_words

static struct str value_text(const struct writing *w, const struct word *value)
{
    return w->plain_values ? draft_number(w->arena, value->text)
                           : draft_scalar(w->arena, value->text);
}

static bool write_value(const struct writing *w, const struct written_value *value,
                        struct draft_flow *out)
{
    if (!value->given)
        return false;
    *out = flow_scalar(w->arena, value->is_null ? STR("null") : value_text(w, &value->text));
    if (value->is_sql) {
        *out = flow_map();
        add_pair(w->arena, out, STR("sql"), draft_scalar(w->arena, value->text.text));
    }
    return true;
}

#define write_default write_value

static bool write_choices(const struct writing *w, const struct written_choices *choices,
                          struct draft_flow *out)
{
    if (!choices->given)
        return false;
    *out = choices->is_map ? flow_map() : flow_list();
    for (size_t i = 0; i < choices->items.len; i++) {
        const struct written_choice *choice = &choices->items.at[i];
        struct str value = value_text(w, &choice->value);
        if (choices->is_map)
            add_pair(w->arena, out, draft_scalar(w->arena, choice->name.text), value);
        else
            *list_add(w->arena, &out->items) = value;
    }
    return true;
}

/* Its SQL always stands in quotes. */
static bool write_generated(const struct writing *w, const struct written_generated *generated,
                            struct draft_flow *out)
{
    struct draft_flow stored;

    if (!generated->given)
        return false;
    *out = flow_map();
    add_pair(w->arena, out, STR("sql"), draft_quoted(w->arena, generated->sql.text));
    if (write_flag(w, &generated->stored, &stored))
        add_pair(w->arena, out, STR("stored"), draft_flow_text(w->arena, &stored));
    return true;
}

static bool write_through(const struct writing *w, const struct written_through *through,
                          struct draft_flow *out)
{
    struct draft_flow value;

    if (!through->given || !through->is_map)
        return through->given && write_word(w, &through->table, out);
    *out = flow_map();
#define THROUGH_OPTION(name, member, reader, meaning)                                              \
    if (write_##reader(w, &through->member, &value))                                               \
        add_pair(w->arena, out, STR(name), draft_flow_text(w->arena, &value));
#include "schema_options.def"
    return true;
}

/* ---- fields ---- */

/* Of a text, "5" is a text too, and stands in quotes; a value of another type doesn't. */
static bool has_plain_values(const struct written_field *field)
{
    static const enum written_type texts[] = {WRITTEN_TEXT, WRITTEN_JSON, WRITTEN_UUID};

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (str_eq(field->type.text, field_type_names[texts[i]]))
            return false;
    return !str_eq(field->type.text, field_type_names[WRITTEN_ENUM]) ||
           str_eq(field->storage.text, STR("integer"));
}

static void add_option(struct arena *arena, const struct written_field *field,
                       enum field_option option, draft_options *out)
{
    struct writing w = {arena, has_plain_values(field)};
    struct draft_flow value;
    bool given = false;

    switch (option) {
#define FIELD_OPTION(name, member, reader, types, meaning)                                         \
    case OPTION_##member:                                                                          \
        given = write_##reader(&w, &field->member, &value);                                        \
        break;
#include "schema_options.def"
    case OPTIONS:
        break;
    }
    if (given)
        *list_add(arena, out) = (struct draft_option){field_option_names[option], value};
}

/* What a person would name first: what the field is, then its rules, at last where it is kept. The
 * others follow in the order of their rows. */
static const enum field_option first_options[] = {
    OPTION_type,        OPTION_to,           OPTION_to_field,   OPTION_null,
    OPTION_primary_key, OPTION_unique,       OPTION_max_digits, OPTION_decimal_places,
    OPTION_precision,   OPTION_min_length,   OPTION_max_length, OPTION_choices,
    OPTION_pattern,     OPTION_collate,      OPTION_storage,    OPTION_default_value,
    OPTION_min,         OPTION_max,          OPTION_index,      OPTION_on_delete,
    OPTION_on_update,   OPTION_deferrable,   OPTION_through,    OPTION_through_fields,
    OPTION_symmetrical, OPTION_related_name, OPTION_columns,    OPTION_column};

void draft_field_options(struct arena *arena, const struct written_field *field, draft_options *out)
{
    bool done[OPTIONS] = {false};

    for (size_t i = 0; i < sizeof first_options / sizeof *first_options; i++) {
        add_option(arena, field, first_options[i], out);
        done[first_options[i]] = true;
    }
    for (int i = 0; i < OPTIONS; i++)
        if (!done[i])
            add_option(arena, field, (enum field_option)i, out);
}

/* ---- the schema, indexes ---- */

void draft_default_options(struct arena *arena, const struct written_schema *schema,
                           draft_options *out)
{
    struct writing w = {arena, false};
    struct draft_flow value;

#define DEFAULTS_OPTION(name, member, reader, meaning)                                             \
    if (write_##reader(&w, &schema->member, &value))                                               \
        *list_add(arena, out) = (struct draft_option){STR(name), value};
#include "schema_options.def"
}

static bool write_index_items(const struct writing *w, const written_index_items *items,
                              struct draft_flow *out)
{
    *out = flow_list();
    for (size_t i = 0; i < items->len; i++) {
        const struct written_index_item *item = &items->at[i];
        struct str text;
        if (item->expr.given)
            text = str_fmt(w->arena, "{expr: " STR_FMT "}",
                           STR_ARG(draft_quoted(w->arena, item->expr.text)));
        else if (item->desc)
            text = str_fmt(w->arena, STR_FMT " desc", STR_ARG(item->name.text));
        else
            text = draft_scalar(w->arena, item->name.text);
        *list_add(w->arena, &out->items) = text;
    }
    return true;
}

struct draft_flow draft_index_flow(struct arena *arena, const struct written_index *index)
{
    struct writing w = {arena, false};
    struct draft_flow map = flow_map(), value;

    if (!index->where.given && !index->name.given && !index->unique.given) {
        write_index_items(&w, &index->items, &value);
        return value;
    }
#define INDEX_OPTION(name, member, reader, meaning)                                                \
    if (write_##reader(&w, &index->member, &value))                                                \
        add_pair(arena, &map, STR(name), draft_flow_text(arena, &value));
#include "schema_options.def"
    return map;
}

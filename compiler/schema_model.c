/* schema_model.c - one model: its options, the fields of its mixins and its own, its unique keys,
 * indexes and checks. */
#include "schema_read.h"

enum model_option {
#define MODEL_OPTION(name, member, ...) OPTION_##member,
#include "schema_options.def"
    OPTIONS
};

static const struct str option_names[OPTIONS] = {
#define MODEL_OPTION(name, member, ...) [OPTION_##member] = STR_ROW(name),
#include "schema_options.def"
};

/* ---- unique keys, indexes, checks ---- */

/* A field where a list of fields is due: the list lacks its inner brackets, and one error is enough
 * for all that it has. */
static void refuse_flat_list(struct schema_reader *r, const struct node *field, const char *sample)
{
    diag_add(r->diag, DIAG_E148, field->loc, "expected a list of fields, not a field");
    diag_help(r->diag, "it is a list of lists: '%s'", sample);
}

/* primary_key: [land, year]; rowid is no list, and read by read_model_options */
static void read_key_fields(struct schema_reader *r, const struct node *node, struct words *out)
{
    read_list(r, node, "a list of fields, or rowid", read_word, out);
}

/* view: true | view: SELECT ... */
static void read_view(struct schema_reader *r, const struct node *node, struct written_view *out)
{
    if (!expect(r, node, NODE_SCALAR, "true or a SELECT"))
        return;
    if (node->plain && str_eq(node->text, STR("false"))) {
        diag_add(r->diag, DIAG_E154, node->loc, "view is true or a SELECT, not false");
        diag_help(r->diag, "leave it out: a model is a table if nothing else is said");
        return;
    }
    *out = (struct written_view){.given = true, .loc = node->loc};
    if (!node->plain || !str_eq(node->text, STR("true")))
        out->sql = word_of(node);
}

/* unique: [[author, title], [slug]] */
static void read_uniques(struct schema_reader *r, const struct node *node, written_uniques *out)
{
    if (!expect(r, node, NODE_LIST, "a list of lists of fields"))
        return;
    for (size_t i = 0; i < node->items.len; i++) {
        struct words fields = {0};
        if (node->items.at[i]->kind == NODE_SCALAR && !is_null(node->items.at[i])) {
            refuse_flat_list(r, node->items.at[i], "unique: [[first, second]]");
            return;
        }
        read_words(r, node->items.at[i], &fields);
        if (fields.given)
            *list_add(r->arena, out) = fields;
    }
}

/* Behind a field's name: nothing, or "desc"; at: where in the text it begins. */
static void refuse_order(struct schema_reader *r, const struct node *node, size_t at)
{
    struct str order = {node->text.at + at, node->text.len - at};
    struct loc loc = node->loc;

    if (node->plain && loc.width == node->text.len) /* so that a byte is a column */
        loc = (struct loc){loc.line, loc.column + (unsigned)at, (unsigned)order.len};
    diag_add(r->diag, DIAG_E135, loc, "'" STR_FMT "' can't stand behind a field", STR_ARG(order));
    if (str_eq_nocase(order, STR("asc")))
        diag_help(r->diag, "leave it out: an index ascends");
    else if (str_eq_nocase(order, STR("desc")))
        diag_help(r->diag, "write it in small letters");
    else
        diag_help(r->diag, "an item is 'name', 'name desc' or {expr: \"...\"}");
}

/* name | name desc */
static void read_index_field(struct schema_reader *r, const struct node *node,
                             struct written_index_item *out)
{
    struct str text = node->text;
    size_t end = 0, order;

    while (end < text.len && text.at[end] != ' ')
        end++;
    for (order = end; order < text.len && text.at[order] == ' ';)
        order++;
    bool desc = str_eq((struct str){text.at + order, text.len - order}, STR("desc"));
    if (order < text.len && !desc) {
        refuse_order(r, node, order);
        return;
    }
    out->name = word_of(node);
    out->name.text.len = end;
    out->desc = desc;
    if (desc)
        out->name.loc.width = (unsigned)end;
}

/* name | name desc | {expr: expression} */
static bool read_index_item(struct schema_reader *r, const struct node *node,
                            struct written_index_item *out)
{
    static const struct str names[] = {STR_ROW("expr")};

    if (node->kind != NODE_MAP) {
        if (expect(r, node, NODE_SCALAR, "a field or {expr: ...}"))
            read_index_field(r, node, out);
        return out->name.given;
    }
    for (size_t i = 0; i < node->pairs.len; i++)
        if (find_option(r, node->pairs.at[i].key, names, 1, "an index's item") == 0)
            read_word(r, node->pairs.at[i].value, &out->expr);
    if (node->pairs.len == 0)
        require_option(r, node, "expr", "an index's item that is a map", "{expr: \"...\"}");
    return out->expr.given;
}

static void read_index_items(struct schema_reader *r, const struct node *node,
                             written_index_items *out)
{
    if (!expect(r, node, NODE_LIST, "a list of fields"))
        return;
    if (node->items.len == 0)
        refuse_empty(r, node, "there is nothing in this list");
    for (size_t i = 0; i < node->items.len; i++) {
        struct written_index_item item = {0};
        if (read_index_item(r, node->items.at[i], &item))
            *list_add(r->arena, out) = item;
    }
}

/* {fields: [...], where: expression, unique: flag, name: name} */
static void read_index_map(struct schema_reader *r, const struct node *map,
                           struct written_index *out)
{
    enum {
#define INDEX_OPTION(name, member, ...) INDEX_##member,
#include "schema_options.def"
        INDEX_OPTIONS
    };
    static const struct str names[] = {
#define INDEX_OPTION(name, ...) STR_ROW(name),
#include "schema_options.def"
    };
    size_t before = diag_count(r->diag);

    for (size_t i = 0; i < map->pairs.len; i++) {
        const struct pair *pair = &map->pairs.at[i];
        switch (find_option(r, pair->key, names, INDEX_OPTIONS, "an index")) {
#define INDEX_OPTION(name, member, reader, meaning)                                                \
    case INDEX_##member:                                                                           \
        read_##reader(r, pair->value, &out->member);                                               \
        break;
#include "schema_options.def"
        default:
            break;
        }
    }
    if (diag_count(r->diag) == before)
        require_option(r, map, "fields", "an index", "{fields: [NAME], ...}");
}

/* An index that something is wrong with is left out. */
static void read_indexes(struct schema_reader *r, const struct node *node, written_indexes *out)
{
    if (!expect(r, node, NODE_LIST, "a list of indexes"))
        return;
    for (size_t i = 0; i < node->items.len; i++) {
        const struct node *item = node->items.at[i];
        struct written_index index = {.loc = item->loc};
        size_t before = diag_count(r->diag);
        if (item->kind == NODE_SCALAR && !is_null(item)) {
            refuse_flat_list(r, item, "indexes: [[first, second]]");
            return;
        }
        if (item->kind == NODE_MAP)
            read_index_map(r, item, &index);
        else if (expect(r, item, NODE_LIST, "a list of fields or {fields: [...]}"))
            read_index_items(r, item, &index.items);
        if (diag_count(r->diag) == before)
            *list_add(r->arena, out) = index;
    }
}

/* checks: {name: expression} */
static void read_checks(struct schema_reader *r, const struct node *node, written_checks *out)
{
    if (!expect(r, node, NODE_MAP, "a map of name to SQL"))
        return;
    for (size_t i = 0; i < node->pairs.len; i++) {
        struct written_check check = {0};
        read_sql_name(r, node->pairs.at[i].key, &check.name);
        read_word(r, node->pairs.at[i].value, &check.sql);
        if (check.name.given && check.sql.given)
            *list_add(r->arena, out) = check;
    }
}

/* ---- fields with mixins ---- */

struct fields_of_model {
    struct written_model *model;
    written_fields all;
    struct map by_name;
};

static void add_field(struct schema_reader *r, struct fields_of_model *fields,
                      struct written_field *field, struct loc loc)
{
    void **known = map_put(r->arena, &fields->by_name, field->name.text);

    if (*known) {
        const struct written_field *first = *known;
        diag_add(r->diag, DIAG_E120, loc, "'" STR_FMT "' is given the field '" STR_FMT "' twice",
                 STR_ARG(fields->model->name.text), STR_ARG(field->name.text));
        diag_note(r->diag, first->loc, "first declared here");
        return;
    }
    *known = field;
    *list_add(r->arena, &fields->all) = field;
}

static void add_mixin(struct schema_reader *r, struct fields_of_model *fields,
                      const struct word *name)
{
    const struct mixin *mixin = map_get(&r->mixins, name->text);

    fields->model->incomplete = fields->model->incomplete || !mixin || mixin->incomplete;
    if (!mixin && !r->mixins_unknown) {
        diag_add(r->diag, DIAG_E119, name->loc, "unknown mixin '" STR_FMT "'", STR_ARG(name->text));
        diag_help_nearest(r->diag, name->text,
                          (struct candidates){r->mixin_names.at, NULL, r->mixin_names.len},
                          STR("a mixin is declared under 'mixins' of the schema"));
    }
    for (size_t i = 0; mixin && i < mixin->fields.len; i++)
        add_field(r, fields, mixin->fields.at[i], name->loc);
}

/* Puts the fields of the mixins before those that the model has of its own. Without mixins, no two
 * of these have one name: they are keys of a map. */
static void add_mixins(struct schema_reader *r, struct written_model *model)
{
    struct fields_of_model fields = {.model = model};
    struct map given = {0};

    if (model->mixins.items.len == 0)
        return;
    for (size_t i = 0; i < model->mixins.items.len; i++) {
        struct word *name = &model->mixins.items.at[i];
        void **place = map_put(r->arena, &given, name->text);
        const struct word *first = *place;
        if (!first) {
            *place = name;
            add_mixin(r, &fields, name);
            continue;
        }
        diag_add(r->diag, DIAG_E123, name->loc, "the mixin '" STR_FMT "' is given twice",
                 STR_ARG(name->text));
        diag_note(r->diag, first->loc, "first given here");
    }
    for (size_t i = 0; i < model->fields.len; i++)
        add_field(r, &fields, model->fields.at[i], model->fields.at[i]->loc);
    model->fields = fields.all;
}

/* ---- models ---- */

static void read_option(struct schema_reader *r, struct written_model *model,
                        enum model_option option, const struct node *node)
{
    switch (option) {
#define MODEL_OPTION(name, member, reader, meaning)                                                \
    case OPTION_##member:                                                                          \
        read_##reader(r, node, &model->member);                                                    \
        break;
#include "schema_options.def"
    case OPTIONS:
        break;
    }
}

/* fields may be left out, or have no value, beside mixins; else none are written {}. stray: there
 * are some elsewhere. */
static void check_fields_given(struct schema_reader *r, const struct written_model *model,
                               const struct node *map, bool stray)
{
    const struct node *fields = node_get(map, "fields");

    if (stray || node_get(map, "mixins") || (fields ? !is_null(fields) : model->incomplete))
        return;
    if (fields)
        diag_add(r->diag, DIAG_E106, fields->loc,
                 "expected a map of fields, but there is no value");
    else
        diag_add(r->diag, DIAG_E131, model->name.loc, "model '" STR_FMT "' has no fields",
                 STR_ARG(model->name.text));
    diag_help(r->diag, "a model without fields of its own has 'fields: {}'");
}

bool is_model_option(struct str word)
{
    return index_of(word, option_names, OPTIONS) < OPTIONS;
}

void refuse_deep_model(struct schema_reader *r, const struct node *name)
{
    diag_add(r->diag, DIAG_E144, name->loc, "the model '" STR_FMT "' stands inside of another",
             STR_ARG(name->text));
    diag_help(r->diag, "models stand below 'models:', all in the same column");
    r->schema->incomplete = true;
}

/* Fields where options belong: 'fields:' was forgotten above the first of them, or has no value
 * because they aren't indented. */
static bool is_stray_field(const struct pair *pair, bool below_fields)
{
    return !is_model_option(pair->key->text) && (below_fields || is_field(pair->value));
}

static void refuse_stray_field(struct schema_reader *r, const struct node *name, bool below_fields)
{
    diag_add(r->diag, DIAG_E142, name->loc, "the field '" STR_FMT "' stands %s 'fields'",
             STR_ARG(name->text), below_fields ? "beside" : "outside of");
    diag_help(r->diag, below_fields ? "indent the fields below 'fields:'"
                                    : "write 'fields:' above it, and indent the fields");
}

static bool is_rowid(enum model_option option, const struct node *node)
{
    return option == OPTION_primary_key && node->kind == NODE_SCALAR &&
           str_eq(node->text, STR("rowid"));
}

/* An option with a value; fields may have none. */
static void read_known_option(struct schema_reader *r, struct written_model *model,
                              enum model_option option, const struct node *node)
{
    if (is_rowid(option, node))
        model->rowid_key = (struct flag){true, true, node->loc};
    else if (option < OPTIONS && !(option == OPTION_fields && is_null(node)))
        read_option(r, model, option, node);
}

/* true: fields stand where options belong. */
static bool read_model_options(struct schema_reader *r, struct written_model *model,
                               const struct node *map)
{
    const struct node *stray = NULL;
    bool below_fields = false;

    for (size_t i = 0; i < map->pairs.len; i++) {
        const struct pair *pair = &map->pairs.at[i];
        size_t before = diag_count(r->diag);
        if (is_model(pair->value)) {
            refuse_deep_model(r, pair->key);
            continue;
        }
        if (is_stray_field(pair, below_fields)) {
            stray = stray ? stray : pair->key;
            continue;
        }
        size_t option = find_option(r, pair->key, option_names, OPTIONS, "a model");
        below_fields = below_fields || (option == OPTION_fields && is_null(pair->value) &&
                                        !node_get(map, "mixins"));
        read_known_option(r, model, (enum model_option)option, pair->value);
        if (option != OPTION_fields || pair->value->kind != NODE_MAP)
            model->incomplete = model->incomplete || diag_count(r->diag) > before;
        model->incomplete = model->incomplete || pair->value->incomplete;
    }
    if (!stray)
        return false;
    model->incomplete = true;
    refuse_stray_field(r, stray, below_fields);
    return true;
}

void read_model(struct schema_reader *r, const struct pair *pair)
{
    struct written_model *model = arena_new(r->arena, struct written_model);
    const struct node *map = pair->value;

    model->name = word_of(pair->key);
    model->meant = check_model_name(r, &model->name);
    *list_add(r->arena, &r->schema->models) = model;
    model->incomplete = !expect(r, map, NODE_MAP, "a map of a model's options") || map->incomplete;
    if (map->kind != NODE_MAP)
        return;
    bool stray = read_model_options(r, model, map);
    check_fields_given(r, model, map, stray);
    add_mixins(r, model);
}

/* schema.c - the tree of a schema's nodes as the schema that it describes: this file reads the
 * outermost map; schema_model.c, schema_field.c and schema_relation.c what is inside, with the
 * readers of schema_value.c and schema_name.c. Everything is judged by itself: names of other
 * things are resolved later.
 */
#include "schema_read.h"

enum schema_option {
#define SCHEMA_OPTION(id, ...) OPTION_##id,
#include "schema_options.def"
    OPTIONS
};

static const struct str option_names[OPTIONS] = {
#define SCHEMA_OPTION(id, name, meaning) STR_ROW(name),
#include "schema_options.def"
};

/* defaults: {on_delete: action, on_update: action} */
static void read_defaults(struct schema_reader *r, const struct node *node)
{
    enum {
#define DEFAULTS_OPTION(name, member, ...) DEFAULT_##member,
#include "schema_options.def"
        DEFAULTS
    };
    static const struct str names[] = {
#define DEFAULTS_OPTION(name, ...) STR_ROW(name),
#include "schema_options.def"
    };

    if (!node || !expect(r, node, NODE_MAP, "a map of defaults"))
        return;
    for (size_t i = 0; i < node->pairs.len; i++) {
        const struct pair *pair = &node->pairs.at[i];
        switch (find_option(r, pair->key, names, DEFAULTS, "defaults")) {
#define DEFAULTS_OPTION(name, member, reader, meaning)                                             \
    case DEFAULT_##member:                                                                         \
        read_##reader(r, pair->value, &r->schema->member);                                         \
        break;
#include "schema_options.def"
        default:
            break;
        }
    }
}

/* A mixin that is written like a model is read as what was meant. */
static const struct node *fields_of_mixin(struct schema_reader *r, const struct node *mixin)
{
    if (!is_model(mixin))
        return mixin;
    const struct node *fields = node_get(mixin, "fields");
    diag_add(r->diag, DIAG_E143, mixin->loc, "'fields' is an option of a model, not of a mixin");
    diag_help(r->diag, "a mixin is its fields: leave 'fields:' out, and all that is beside it");
    return fields;
}

/* mixins: {name: {field: ...}} */
static void read_mixins(struct schema_reader *r, const struct node *node)
{
    if (!node)
        return;
    r->mixins_unknown = !expect(r, node, NODE_MAP, "a map of mixins") || node->incomplete;
    for (size_t i = 0; i < node->pairs.len; i++) {
        struct mixin *mixin = arena_new(r->arena, struct mixin);
        mixin->name = word_of(node->pairs.at[i].key);
        *map_put(r->arena, &r->mixins, mixin->name.text) = mixin;
        *list_add(r->arena, &r->mixin_names) = mixin->name.text;
        const struct node *fields = fields_of_mixin(r, node->pairs.at[i].value);
        mixin->incomplete = fields->kind != NODE_MAP || fields->incomplete;
        read_fields(r, fields, &mixin->fields);
        for (size_t k = 0; k < mixin->fields.len; k++)
            mixin->fields.at[k]->mixin = mixin->name.text;
    }
}

static bool is_shallow_option(const struct node *models, size_t i)
{
    return i < models->pairs.len && is_model_option(models->pairs.at[i].key->text);
}

/* Options in the column of the models, of which the first one is i. */
static void refuse_shallow_options(struct schema_reader *r, const struct node *models, size_t i)
{
    const struct node *key = models->pairs.at[i].key;

    diag_add(r->diag, DIAG_E147, key->loc,
             "'" STR_FMT "' is an option of a model, but stands beside it", STR_ARG(key->text));
    if (i > 0)
        diag_help(r->diag, "indent it below '" STR_FMT "'",
                  STR_ARG(models->pairs.at[i - 1].key->text));
    else
        diag_help(r->diag, "write the model's name above it, and indent it");
}

/* models: {Name: {option: ...}} */
static void read_models(struct schema_reader *r, const struct node *node)
{
    if (!expect(r, node, NODE_MAP, "a map of models"))
        return;
    if (node->pairs.len == 0 && !node->incomplete)
        diag_add(r->diag, DIAG_E132, node->loc, "there is no model here");
    for (size_t i = 0; i < node->pairs.len; i++) {
        const struct pair *pair = &node->pairs.at[i];
        bool is_option = is_shallow_option(node, i), lost = is_shallow_option(node, i + 1);
        r->schema->incomplete = r->schema->incomplete || is_option;
        if (is_option && !(i > 0 && is_shallow_option(node, i - 1)))
            refuse_shallow_options(r, node, i);
        else if (!is_option && !(lost && is_null(pair->value)))
            read_model(r, pair);
    }
}

/* Models where options belong: 'models:' was forgotten above the first of them. */
static bool is_stray_model(const struct pair *pair)
{
    return index_of(pair->key->text, option_names, OPTIONS) == OPTIONS &&
           pair->value->kind == NODE_MAP && node_get(pair->value, "fields");
}

/* Models where options belong; below: 'models' has no value, so that they are those meant. */
static void refuse_stray_model(struct schema_reader *r, const struct node *name, bool below)
{
    diag_add(r->diag, DIAG_E144, name->loc, "the model '" STR_FMT "' stands %s 'models'",
             STR_ARG(name->text), below ? "beside" : "outside of");
    diag_help(r->diag, below ? "indent the models below 'models:'"
                             : "write 'models:' above it, and indent the models");
}

/* Finds what is said of each option. */
static void find_options(struct schema_reader *r, const struct node *root,
                         const struct node **options)
{
    size_t before = diag_count(r->diag);
    const struct node *stray = NULL;

    for (size_t i = 0; i < root->pairs.len; i++) {
        const struct pair *pair = &root->pairs.at[i];
        if (is_stray_model(pair)) {
            stray = stray ? stray : pair->key;
            continue;
        }
        size_t option = find_option(r, pair->key, option_names, OPTIONS, "a schema");
        if (option < OPTIONS)
            options[option] = pair->value;
    }
    r->mixins_unknown =
        !options[OPTION_MIXINS] && (diag_count(r->diag) > before || root->incomplete);
    r->schema->incomplete = stray || !options[OPTION_MODELS] ||
                            options[OPTION_MODELS]->kind != NODE_MAP ||
                            options[OPTION_MODELS]->incomplete;
    if (stray) {
        bool below = options[OPTION_MODELS] && is_null(options[OPTION_MODELS]);
        refuse_stray_model(r, stray, below);
        options[OPTION_MODELS] = below ? NULL : options[OPTION_MODELS];
    } else if (!options[OPTION_MODELS] && diag_count(r->diag) == before && !root->incomplete) {
        diag_add(r->diag, DIAG_E132, root->loc, "a schema needs 'models'");
        diag_help(r->diag, "write 'models:', and the first model below it");
    }
}

struct written_schema *schema_read(struct arena *arena, const struct node *root, struct str stem,
                                   struct diag *diag)
{
    struct schema_reader r = {
        .arena = arena, .diag = diag, .schema = arena_new(arena, struct written_schema)};
    const struct node *options[OPTIONS] = {NULL};

    r.schema->name.text = stem;
    if (!expect(&r, root, NODE_MAP, "a map with the key 'models'"))
        return r.schema;
    find_options(&r, root, options);
    if (!check_size(&r, options[OPTION_MIXINS], options[OPTION_MODELS]))
        return NULL;
    for (size_t i = 0; options[OPTION_MODELS] && i < options[OPTION_MODELS]->pairs.len; i++) {
        struct node *name = options[OPTION_MODELS]->pairs.at[i].key;
        *map_put(arena, &r.models, name->text) = name;
    }
    read_schema_name(&r, options[OPTION_NAME], stem);
    if (options[OPTION_SPLIT])
        read_flag(&r, options[OPTION_SPLIT], &r.schema->split);
    read_defaults(&r, options[OPTION_DEFAULTS]);
    read_mixins(&r, options[OPTION_MIXINS]);
    if (options[OPTION_MODELS])
        read_models(&r, options[OPTION_MODELS]);
    return r.schema;
}

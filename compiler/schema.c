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

/* mixins: {name: {field: ...}} */
static void read_mixins(struct schema_reader *r, const struct node *node)
{
    if (!node || !expect(r, node, NODE_MAP, "a map of mixins"))
        return;
    for (size_t i = 0; i < node->pairs.len; i++) {
        struct mixin *mixin = arena_new(r->arena, struct mixin);
        mixin->name = word_of(node->pairs.at[i].key);
        *map_put(r->arena, &r->mixins, mixin->name.text) = mixin;
        *list_add(r->arena, &r->mixin_names) = mixin->name.text;
        read_fields(r, node->pairs.at[i].value, &mixin->fields);
    }
}

/* models: {Name: {option: ...}} */
static void read_models(struct schema_reader *r, const struct node *node)
{
    if (!expect(r, node, NODE_MAP, "a map of models"))
        return;
    if (node->pairs.len == 0)
        diag_add(r->diag, DIAG_E121, node->loc, "there is no model here");
    for (size_t i = 0; i < node->pairs.len; i++)
        read_model(r, &node->pairs.at[i]);
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
    for (size_t i = 0; i < root->pairs.len; i++) {
        size_t option = find_option(&r, root->pairs.at[i].key, option_names, OPTIONS, "a schema");
        if (option < OPTIONS)
            options[option] = root->pairs.at[i].value;
    }
    read_schema_name(&r, options[OPTION_NAME], stem);
    if (options[OPTION_SPLIT])
        read_flag(&r, options[OPTION_SPLIT], &r.schema->split);
    read_defaults(&r, options[OPTION_DEFAULTS]);
    read_mixins(&r, options[OPTION_MIXINS]);
    if (options[OPTION_MODELS])
        read_models(&r, options[OPTION_MODELS]);
    else
        diag_add(diag, DIAG_E103, root->loc, "a schema needs 'models'");
    return r.schema;
}

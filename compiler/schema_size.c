/* schema_size.c - how much there is in a schema, counted before it is read: what a field or a
 * choice needs later is many times its text, and one that is too much is refused before it takes
 * that. */
#include "schema_read.h"

#define MOST_PARTS 200000 /* 10,000 models of 13 fields and some choices have 190,000 */
#define MODEL_PARTS 3     /* its names in C need as much as so many fields */

/* All that is listed below node. */
static size_t parts_below(const struct node *node)
{
    size_t n = node->items.len + node->pairs.len;

    for (size_t i = 0; i < node->items.len; i++)
        n += parts_below(node->items.at[i]);
    for (size_t i = 0; i < node->pairs.len; i++)
        n += parts_below(node->pairs.at[i].value);
    return n;
}

/* Each field is a part, and what is listed in its options: choices, columns. */
static size_t parts_of_fields(const struct node *fields)
{
    size_t n = fields->pairs.len;

    for (size_t i = 0; i < fields->pairs.len; i++) {
        const struct node *field = fields->pairs.at[i].value;
        for (size_t k = 0; k < field->pairs.len; k++)
            n += parts_below(field->pairs.at[k].value);
    }
    return n;
}

/* The fields that the mixins of a list bring along. */
static size_t parts_of_mixins(const struct map *mixins, const struct node *names)
{
    size_t n = 0;

    for (size_t i = 0; i < names->items.len; i++) {
        const struct node *fields = map_get(mixins, names->items.at[i]->text);
        n += 1 + (fields ? fields->pairs.len : 0);
    }
    return n;
}

static size_t parts_of_model(const struct map *mixins, const struct node *model)
{
    size_t n = MODEL_PARTS;

    for (size_t i = 0; i < model->pairs.len; i++) {
        struct str option = model->pairs.at[i].key->text;
        const struct node *value = model->pairs.at[i].value;
        if (str_eq(option, STR("fields")))
            n += parts_of_fields(value);
        else if (str_eq(option, STR("mixins")))
            n += parts_of_mixins(mixins, value);
        else
            n += parts_below(value);
    }
    return n;
}

/* Says that with what stands at key there is too much. */
static bool fits(struct schema_reader *r, size_t parts, const struct node *key)
{
    if (parts <= MOST_PARTS)
        return true;
    diag_add(r->diag, DIAG_E150, key->loc, "with '" STR_FMT "', the schema has too much in it",
             STR_ARG(key->text));
    diag_help(r->diag, "divide the models among several schemas");
    return false;
}

bool check_size(struct schema_reader *r, const struct node *mixins, const struct node *models)
{
    struct map fields = {0}; /* of each mixin */
    size_t parts = 0;

    for (size_t i = 0; mixins && i < mixins->pairs.len; i++) {
        const struct pair *mixin = &mixins->pairs.at[i];
        *map_put(r->arena, &fields, mixin->key->text) = mixin->value;
        parts += 1 + parts_of_fields(mixin->value);
        if (!fits(r, parts, mixin->key))
            return false;
    }
    for (size_t i = 0; models && i < models->pairs.len; i++) {
        const struct pair *model = &models->pairs.at[i];
        parts += parts_of_model(&fields, model->value);
        if (!fits(r, parts, model->key))
            return false;
    }
    return true;
}

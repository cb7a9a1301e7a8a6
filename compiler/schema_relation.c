/* schema_relation.c - readers of the options that only relations have: related_name and through. */
#include "schema_read.h"

void read_related_name(struct schema_reader *r, const struct node *node, struct word *out)
{
    if (!expect(r, node, NODE_SCALAR, "a name or false"))
        return;
    struct word name = word_of(node);
    if (node->plain && str_eq(name.text, STR("false"))) {
        *out = (struct word){{NULL, 0}, node->loc, true, false};
        return;
    }
    if (node->plain && str_eq(name.text, STR("true"))) {
        diag_add(r->diag, DIAG_E136, name.loc, "related_name takes a name or false, not true");
        diag_help(r->diag, "leave it out for the name that it has by default");
    } else if (str_eq(name.text, STR("+"))) {
        diag_add(r->diag, DIAG_E108, name.loc, "'+' is not a field's name");
        diag_help(r->diag, "where nothing leads back, write related_name: false");
    } else if (check_field_name(r, &name)) {
        *out = name;
    }
}

/* through: {table, from, to, on_delete, on_update, without_rowid, index} */
static void read_through_map(struct schema_reader *r, const struct node *map,
                             struct written_through *out)
{
    enum {
#define THROUGH_OPTION(name, member, ...) THROUGH_##member,
#include "schema_options.def"
        THROUGH_OPTIONS
    };
    static const struct str names[] = {
#define THROUGH_OPTION(name, ...) STR_ROW(name),
#include "schema_options.def"
    };
    size_t before = diag_count(r->diag);

    out->is_map = true;
    for (size_t i = 0; i < map->pairs.len; i++) {
        const struct pair *pair = &map->pairs.at[i];
        switch (find_option(r, pair->key, names, THROUGH_OPTIONS, "through")) {
#define THROUGH_OPTION(name, member, reader, meaning)                                              \
    case THROUGH_##member:                                                                         \
        read_##reader(r, pair->value, &out->member);                                               \
        break;
#include "schema_options.def"
        default:
            break;
        }
    }
    if (diag_count(r->diag) == before)
        require_option(r, map, "table", "through", "{table: NAME, ...}");
    out->given = out->table.given;
}

void read_through(struct schema_reader *r, const struct node *node, struct written_through *out)
{
    out->loc = node->loc;
    if (node->kind == NODE_MAP) {
        read_through_map(r, node, out);
        return;
    }
    if (!expect(r, node, NODE_SCALAR, "a model, a table or a map"))
        return;
    out->is_model = is_camel(node->text);
    if (out->is_model || is_snake(node->text)) {
        out->table = word_of(node);
        out->given = true;
        return;
    }
    diag_add(r->diag, DIAG_E128, node->loc, "'" STR_FMT "' is neither a model nor a plain table",
             STR_ARG(node->text));
    diag_help(r->diag, "a table of another name is written {table: \"" STR_FMT "\"}",
              STR_ARG(node->text));
}

/* schema_relation.c - readers of the options that only relations have: related_name and through. */
#include "schema_read.h"

void read_related_name(struct schema_reader *r, const struct node *node, struct word *out)
{
    if (!expect(r, node, NODE_SCALAR, "a name or false"))
        return;
    struct word name = word_of(node);
    if (node->plain && str_eq(name.text, STR("false"))) {
        *out = (struct word){true, {NULL, 0}, node->loc, false};
        return;
    }
    if (node->plain && str_eq(name.text, STR("true")))
        diag_add(r->diag, DIAG_E113, name.loc, "related_name takes a name or false, not true");
    else if (check_field_name(r, &name))
        *out = name;
}

/* through: {table, from, to, on_delete, on_update, without_rowid, index} */
static void read_through_map(struct schema_reader *r, const struct node *map,
                             struct written_through *out)
{
    enum { TABLE, FROM, TO, ON_DELETE, ON_UPDATE, WITHOUT_ROWID, INDEX, OPTIONS };
    static const struct str names[OPTIONS] = {
        STR_ROW("table"),     STR_ROW("from"),          STR_ROW("to"),   STR_ROW("on_delete"),
        STR_ROW("on_update"), STR_ROW("without_rowid"), STR_ROW("index")};

    out->is_map = true;
    for (size_t i = 0; i < map->pairs.len; i++) {
        const struct pair *pair = &map->pairs.at[i];
        switch (find_option(r, pair->key, names, OPTIONS, "through")) {
        case TABLE:
            read_sql_name(r, pair->value, &out->table);
            break;
        case FROM:
            read_sql_names(r, pair->value, &out->from);
            break;
        case TO:
            read_sql_names(r, pair->value, &out->to);
            break;
        case ON_DELETE:
            read_action(r, pair->value, &out->on_delete);
            break;
        case ON_UPDATE:
            read_action(r, pair->value, &out->on_update);
            break;
        case WITHOUT_ROWID:
            read_flag(r, pair->value, &out->without_rowid);
            break;
        case INDEX:
            read_flag(r, pair->value, &out->index);
            break;
        default:
            break;
        }
    }
    if (!node_get(map, "table"))
        diag_add(r->diag, DIAG_E103, map->loc, "through needs the option 'table'");
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

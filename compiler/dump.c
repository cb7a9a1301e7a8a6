/* dump.c - --dump=yaml: one line for each node, LINE:COLUMN+WIDTH and what it is, indented by its
 * depth. A key stands above its value. */
#include "dump.h"

void dump_text(FILE *out, struct str s)
{
    putc('"', out);
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        if (c == '"' || c == '\\')
            fprintf(out, "\\%c", c);
        else if (c == '\n')
            fputs("\\n", out);
        else if (c < 0x20 || c == 0x7F)
            fprintf(out, "\\x%02X", c);
        else
            putc(c, out);
    }
    putc('"', out);
}

static void dump_node(FILE *out, const struct node *node, int depth)
{
    static const char *const kinds[] = {NULL, "list", "map"};

    fprintf(out, "%*s%u:%u+%u ", depth * 2, "", node->loc.line, node->loc.column, node->loc.width);
    if (node->kind == NODE_SCALAR) {
        fputs(node->plain ? "plain " : "quoted ", out);
        dump_text(out, node->text);
        putc('\n', out);
        return;
    }
    fprintf(out, "%s\n", kinds[node->kind]);
    for (size_t i = 0; i < node->items.len; i++)
        dump_node(out, node->items.at[i], depth + 1);
    for (size_t i = 0; i < node->pairs.len; i++) {
        dump_node(out, node->pairs.at[i].key, depth + 1);
        dump_node(out, node->pairs.at[i].value, depth + 2);
    }
}

void dump_yaml(FILE *out, const struct node *root)
{
    dump_node(out, root, 0);
}

/* dump.c - --dump=yaml: one line for each node, LINE:COLUMN+WIDTH and what it is, indented by its
 * depth. A key stands above its value. */
#include "dump.h"

#include "say.h"

void dump_text(FILE *out, struct str s)
{
    putc('"', out);
    for (size_t i = 0, size; i < s.len; i += size) {
        long c = str_char((struct str){s.at + i, s.len - i}, &size);
        if (c == '"' || c == '\\')
            fprintf(out, "\\%c", (char)c);
        else
            say_text((struct str){s.at + i, size}, out);
    }
    putc('"', out);
}

void dump_name(FILE *out, struct str s)
{
    bool is_plain = s.len > 0;

    for (size_t i = 0; i < s.len; i++)
        is_plain = is_plain && (char_is_lower(s.at[i]) || char_is_upper(s.at[i]) ||
                                char_is_digit(s.at[i]) || s.at[i] == '_');
    if (is_plain)
        fprintf(out, STR_FMT, STR_ARG(s));
    else
        dump_text(out, s);
}

void dump_named(FILE *out, const char *what, struct str name)
{
    fputs(what, out);
    dump_name(out, name);
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

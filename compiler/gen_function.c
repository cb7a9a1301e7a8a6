/* gen_function.c - the functions of the generated interface: prototypes in the header, and the
 * definition of those that are more than a line of orm_functions.h. */
#include "gen.h"

#include <string.h>

struct gen_names gen_model_names(const struct model *m)
{
    return (struct gen_names){.M = m->c_name.at, .id = m->c_id.at, .m = m->name.at};
}

struct gen_names gen_relation_names(struct gen *g, const struct model_relation *r)
{
    struct gen_names n = gen_model_names(r->model);

    n.r = r->name.at;
    n.T = r->target->c_name.at;
    n.Tid = r->target->c_id.at;
    n.i = str_fmt(g->arena, "%zu", r->index).at;
    return n;
}

/* A hole of a relation in a template for a model has no value: a NULL ends the list before it. */
static void emit_names(struct text *t, const struct gen_names *n, const char *template)
{
    emit(t, template, "M", n->M, "id", n->id, "m", n->m, n->r ? "r" : NULL, n->r, "T", n->T, "Tid",
         n->Tid, "i", n->i);
}

/* Prints a signature, with a new line before a parameter that would go past the line's width. */
static void emit_wrapped(struct text *t, struct str s, size_t column)
{
    const size_t width = TEXT_WIDTH;

    for (size_t end; s.len > 0; s = (struct str){s.at + end, s.len - end}) {
        const char *comma = memchr(s.at, ',', s.len);
        end = comma ? (size_t)(comma - s.at) + 1 : s.len;
        if (s.at[0] == ' ' && column + end + 1 > width) {
            text_add(t, STR("\n    "));
            column = 4;
            s = (struct str){s.at + 1, s.len - 1};
            end--;
        }
        text_add(t, (struct str){s.at, end});
        column += end;
    }
}

void gen_prototype(struct gen *g, const struct gen_names *n, const char *signature)
{
    struct text filled = {.arena = g->arena};

    emit_names(&filled, n, signature);
    emit_wrapped(&g->header, text_str(&filled), 0);
    text_add(&g->header, STR(";\n"));
}

void gen_function(struct gen *g, const struct gen_names *n, const char *attribute,
                  const char *signature, struct str body)
{
    struct text filled = {.arena = g->arena};

    gen_prototype(g, n, str_fmt(g->arena, "%s%s", attribute, signature).at);
    emit_names(&filled, n, signature);
    text_add(&g->source, STR("\n"));
    emit_wrapped(&g->source, text_str(&filled), 0);
    text_add(&g->source, STR("\n{\n"));
    text_add(&g->source, body);
    text_add(&g->source, STR("}\n"));
}

void gen_definitions(struct gen *g, const struct gen_names *n, const char *macros)
{
    emit_names(&g->source, n, macros);
}

/* gen_function.c - one function of the generated interface: its prototype and its definition, from
 * one signature. */
#include "gen.h"

static const char *number(struct gen *g, size_t n)
{
    return str_fmt(g->arena, "%zu", n).at;
}

struct gen_names gen_model_names(struct gen *g, const struct model *m)
{
    return (struct gen_names){
        .M = m->c_name.at, .id = m->c_id.at, .m = m->name.at, .k = number(g, m->key.len)};
}

struct gen_names gen_relation_names(struct gen *g, const struct model_relation *r)
{
    struct gen_names n = gen_model_names(g, r->model);

    n.r = r->name.at;
    n.T = r->target->c_name.at;
    n.Tid = r->target->c_id.at;
    n.Tm = r->target->name.at;
    n.Tk = number(g, r->target->key.len);
    n.i = number(g, r->index);
    return n;
}

/* A hole of a relation in a template for a model has no value: a NULL ends the list before it. */
static void emit_names(struct text *t, const struct gen_names *n, const char *template)
{
    emit(t, template, "M", n->M, "id", n->id, "m", n->m, "k", n->k, n->r ? "r" : NULL, n->r, "T",
         n->T, "Tid", n->Tid, "Tm", n->Tm, "Tk", n->Tk, "i", n->i);
}

void gen_function(struct gen *g, const struct gen_names *n, const char *attribute,
                  const char *signature, const char *body)
{
    text_add(&g->header, str_of(attribute));
    emit_names(&g->header, n, signature);
    text_add(&g->header, STR(";\n"));
    text_add(&g->source, STR("\n"));
    emit_names(&g->source, n, signature);
    text_add(&g->source, STR("\n{\n"));
    emit_names(&g->source, n, body);
    text_add(&g->source, STR("}\n"));
}

/* gen_relation.c - the functions of each relation: load, what is loaded, forget; links of a
 * ManyToMany. */
#include "gen.h"

static void gen_state(struct gen *g, const struct gen_names *n)
{
    gen_function(g, n, "", "bool $M$_$r$_loaded(const $M$ *row)",
                 "    return orm_gen_loaded(&$M$_model_, $i$, row);\n");
    gen_function(g, n, "", "void $M$_$r$_unload($M$ *row)",
                 "    orm_gen_unload(&$M$_model_, $i$, row);\n");
}

static void gen_to_one(struct gen *g, const struct gen_names *n, bool reverse)
{
    if (reverse)
        gen_function(g, n, "", "$T$ *$M$_$r$(const $M$ *row)",
                     "    return orm_gen_other(&$M$_model_, $i$, row);\n");
    gen_function(g, n, MUST_USE, "orm_status $M$_$r$_load(orm_db *db, $M$ *row)",
                 "    return orm_gen_load(db, &$M$_model_, $i$, row);\n");
    gen_state(g, n);
}

static void gen_to_many(struct gen *g, const struct gen_names *n)
{
    gen_function(g, n, "", "const $T$_list *$M$_$r$(const $M$ *row)",
                 "    return (const $T$_list *)orm_gen_list(&$M$_model_, $i$, row);\n");
    gen_function(g, n, MUST_USE, "orm_status $M$_$r$_load(orm_db *db, $M$ *row, $T$_list *out)",
                 "    return orm_gen_load_list(db, &$M$_model_, $i$, row, (orm_list *)out);\n");
    gen_function(g, n, "", "const $T$_list *$M$_$r$_matching(const $M$ *row)",
                 "    return (const $T$_list *)orm_gen_matching(&$M$_model_, $i$, row);\n");
    gen_function(g, n, "", "int64_t $M$_$r$_count(const $M$ *row)",
                 "    return orm_gen_count_of(&$M$_model_, $i$, row);\n");
    gen_state(g, n);
}

/* add, remove or set: the same but for their name. */
static void gen_link(struct gen *g, const struct gen_names *n, const char *verb)
{
    struct arena *a = g->arena;

    gen_function(
        g, n, MUST_USE,
        str_fmt(a,
                "orm_status $M$_$r$_%s(orm_db *db, $id$ key, const $Tid$ *keys, size_t count, "
                "int64_t *changed)",
                verb)
            .at,
        str_fmt(a,
                "    orm_value v[$k$];\n"
                "\n"
                "    $m$_id_values(&key, v);\n"
                "    return orm_gen_link_%s(db, &$M$_model_, $i$, v, keys, count, changed);\n",
                verb)
            .at);
}

static void gen_links(struct gen *g, const struct model_relation *r, const struct gen_names *n)
{
    struct gen_names through = *n;

    if (r->junction->needs_row) {
        through.T = r->junction->through->c_name.at;
        through.Tm = r->junction->through->name.at;
        gen_function(g, &through, MUST_USE, "orm_status $M$_$r$_add(orm_db *db, $T$ *row)",
                     "    return orm_gen_insert(db, &$T$_model_, row);\n");
    } else {
        gen_link(g, n, "add");
        gen_link(g, n, "set");
    }
    gen_link(g, n, "remove");
    gen_function(g, n, MUST_USE, "orm_status $M$_$r$_clear(orm_db *db, $id$ key, int64_t *changed)",
                 "    orm_value v[$k$];\n"
                 "\n"
                 "    $m$_id_values(&key, v);\n"
                 "    return orm_gen_link_clear(db, &$M$_model_, $i$, v, changed);\n");
    gen_function(g, n, MUST_USE,
                 "orm_status $M$_$r$_has(orm_db *db, $id$ key, $Tid$ other, bool *out)",
                 "    orm_value v[$k$], w[$Tk$];\n"
                 "\n"
                 "    $m$_id_values(&key, v);\n"
                 "    $T$_model_.id_values(&other, w);\n"
                 "    return orm_gen_link_has(db, &$M$_model_, $i$, v, w, out);\n");
}

void gen_relations(struct gen *g, const struct model *m)
{
    for (size_t i = 0; i < m->relations.len; i++) {
        const struct model_relation *r = m->relations.at[i];
        struct gen_names n = gen_relation_names(g, r);
        text_add(&g->header, STR("\n"));
        if (r->kind == MANY_TO_MANY && r->declared) /* it has no member to stand above */
            emit_comment(&g->header, 0, r->field->doc);
        if (r->kind == TO_ONE || r->kind == TO_ONE_REVERSE)
            gen_to_one(g, &n, r->kind == TO_ONE_REVERSE);
        else
            gen_to_many(g, &n);
        if (r->kind == MANY_TO_MANY)
            gen_links(g, r, &n);
    }
}

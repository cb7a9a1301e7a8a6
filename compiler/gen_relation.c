/* gen_relation.c - the functions of each relation: load, what is loaded, forget; links of a
 * ManyToMany. */
#include "gen.h"

static void gen_state(struct gen *g, const struct gen_names *n)
{
    gen_prototype(g, n, "bool $M$_$r$_loaded(const $M$ *row)");
    gen_prototype(g, n, "void $M$_$r$_unload($M$ *row)");
}

static void gen_to_one(struct gen *g, const struct gen_names *n, bool reverse)
{
    if (reverse) {
        gen_prototype(g, n, "$T$ *$M$_$r$(const $M$ *row)");
        gen_definitions(g, n, "ORM_REVERSE_FUNCTION($M$, $r$, $T$, $i$)\n");
    }
    gen_prototype(g, n, MUST_USE "orm_status $M$_$r$_load(orm_db *db, $M$ *row)");
    gen_state(g, n);
    gen_definitions(g, n, "ORM_TO_ONE_FUNCTIONS($M$, $r$, $i$)\n");
}

static void gen_to_many(struct gen *g, const struct gen_names *n)
{
    gen_prototype(g, n, "const $T$_list *$M$_$r$(const $M$ *row)");
    gen_prototype(g, n, MUST_USE "orm_status $M$_$r$_load(orm_db *db, $M$ *row, $T$_list *out)");
    gen_prototype(g, n, "const $T$_list *$M$_$r$_matching(const $M$ *row)");
    gen_prototype(g, n, "int64_t $M$_$r$_count(const $M$ *row)");
    gen_state(g, n);
    gen_definitions(g, n, "ORM_TO_MANY_FUNCTIONS($M$, $r$, $T$, $i$)\n");
}

/* add, remove or set: the same but for their name. */
static void gen_link(struct gen *g, const struct gen_names *n, const char *verb)
{
    gen_prototype(g, n,
                  str_fmt(g->arena,
                          MUST_USE "orm_status $M$_$r$_%s(orm_db *db, $id$ key, const $Tid$ *keys, "
                                   "size_t count, int64_t *changed)",
                          verb)
                      .at);
}

/* ORM_LINK(shop_Book_tags_link, shop_Book_id, shop_Tag_id), and the function that takes them */
static void gen_add_many(struct gen *g, const struct gen_names *n)
{
    emit(&g->header, "ORM_LINK($M$_$r$_link, $id$, $Tid$)\n", "M", n->M, "r", n->r, "id", n->id,
         "Tid", n->Tid);
    gen_prototype(g, n,
                  MUST_USE "orm_status $M$_$r$_add_many(orm_db *db, const $M$_$r$_link *links, "
                           "size_t count, int64_t *changed)");
}

static void gen_links(struct gen *g, const struct model_relation *r, const struct gen_names *n)
{
    struct gen_names through = *n;

    gen_definitions(g, n, "ORM_LINK_FUNCTIONS($M$, $r$, $T$, $i$)\n");
    if (r->junction->needs_row) {
        through.T = r->junction->through->c_name.at;
        gen_prototype(g, &through, MUST_USE "orm_status $M$_$r$_add(orm_db *db, $T$ *row)");
        gen_definitions(g, &through, "ORM_LINK_BY_ROW_FUNCTION($M$, $r$, $T$)\n");
    } else {
        gen_link(g, n, "add");
        gen_add_many(g, n);
        gen_link(g, n, "set");
        gen_definitions(g, n, "ORM_LINK_BY_KEYS_FUNCTIONS($M$, $r$, $T$, $i$)\n");
    }
    gen_link(g, n, "remove");
    gen_prototype(g, n,
                  MUST_USE "orm_status $M$_$r$_clear(orm_db *db, $id$ key, int64_t *changed)");
    gen_prototype(g, n,
                  MUST_USE "orm_status $M$_$r$_has(orm_db *db, $id$ key, $Tid$ other, bool *out)");
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

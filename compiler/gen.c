/* gen.c - the output files in their order, item by item. */
#include "gen.h"

static void gen_header_types(struct gen *g)
{
    const struct model_set *set = g->set;

    gen_forward(g);
    for (size_t i = 0; i < set->models.len; i++)
        gen_enums(g, set->models.at[i]);
    gen_ids(g);
    gen_query_types(g);
}

static void gen_model(struct gen *g, const struct sql_model *sql, size_t first_slot)
{
    const struct model *m = sql->model;

    emit(&g->header, "\n/* ---- $m$ ---- */\n", "m", m->name.at);
    emit(&g->source, "\n/* ---- $m$ ---- */\n", "m", m->name.at);
    gen_struct(g, m);
    gen_row_functions(g, sql);
    gen_describe(g, sql, first_slot);
    gen_crud(g, sql);
    gen_relations(g, m);
    gen_query(g, m);
    gen_filters(g, m);
}

/* Parts of texts live in an arena of their own, which is emptied after each model. */
struct gen_files gen_files(struct arena *arena, const struct sql_set *sql)
{
    struct arena parts = {0};
    struct gen g = {.arena = &parts,
                    .set = sql->set,
                    .sql = sql,
                    .header = {.arena = arena},
                    .source = {.arena = arena},
                    .ddl = {.arena = arena}};
    size_t slot = 0;

    gen_head(&g);
    gen_header_types(&g);
    for (size_t i = 0; i < sql->models.len; i++)
        gen_describe_choices(&g, sql->models.at[i].model);
    for (size_t i = 0; i < sql->models.len; i++) {
        gen_model(&g, &sql->models.at[i], slot);
        slot += sql->models.at[i].statements.len;
        arena_free(&parts);
    }
    gen_schema(&g);
    gen_ddl(&g);
    arena_free(&parts);
    return (struct gen_files){text_str(&g.header), text_str(&g.source), text_str(&g.ddl)};
}

/* gen_ddl.c - NAME.sql: the tables and indexes for people and other tools, and which deletes
 * cascade. */
#include "gen.h"

static void add_cascade(struct text *list, const struct model_relation *r)
{
    if (r->kind == TO_ONE && r->constrained && r->on_delete == ACTION_CASCADE)
        text_addf(list, "--   %s.%s -> %s\n", r->model->name.at, r->name.at, r->target->name.at);
    if (r->kind == MANY_TO_MANY && r->declared && !r->junction->through &&
        r->junction->on_delete == ACTION_CASCADE)
        text_addf(list, "--   links of %s.%s -> %s, %s\n", r->model->name.at, r->name.at,
                  r->model->name.at, r->target->name.at);
}

static void gen_cascades(struct gen *g)
{
    struct text list = {.arena = g->arena};

    for (size_t i = 0; i < g->set->models.len; i++)
        for (size_t k = 0; k < g->set->models.at[i]->relations.len; k++)
            add_cascade(&list, g->set->models.at[i]->relations.at[k]);
    if (list.len == 0)
        return;
    text_add(&g->ddl, STR("\n-- Deleting a row also deletes the rows that refer to it by:\n"));
    text_add(&g->ddl, text_str(&list));
}

static void gen_statement(struct gen *g, const struct sql_ddl *ddl)
{
    text_add(&g->ddl, STR("\n"));
    if (ddl->model && !ddl->index)
        emit_sql_comment(&g->ddl, ddl->model->doc);
    text_add(&g->ddl, ddl->text);
    text_add(&g->ddl, STR(";\n"));
}

void gen_ddl(struct gen *g)
{
    emit(&g->ddl, "-- $S$.sql - made by ormgen from $source$. Do not edit: change the schema.\n",
         "S", g->set->name.at, "source", c_comment_text(g->arena, g->set->source).at);
    gen_cascades(g);
    for (size_t i = 0; i < g->sql->tables.len; i++)
        if (sql_is_table(&g->sql->tables.at[i]))
            gen_statement(g, &g->sql->tables.at[i]);
    for (size_t i = 0; i < g->sql->indexes.len; i++)
        gen_statement(g, &g->sql->indexes.at[i]);
    for (size_t i = 0; i < g->sql->tables.len; i++)
        if (sql_is_view(&g->sql->tables.at[i]))
            gen_statement(g, &g->sql->tables.at[i]);
}

/* gen.c - the output files in their order, item by item; here those of a schema that is not split.
 */
#include "gen.h"

/* A key comes behind those that it is made of. */
static void gen_id_in_order(struct gen *g, const struct model *m, bool *done)
{
    if (done[m->index])
        return;
    done[m->index] = true;
    for (size_t i = 0; i < m->key.len; i++)
        if (m->key.at[i]->refers_to)
            gen_id_in_order(g, m->key.at[i]->refers_to->model, done);
    gen_id(g, m);
}

static void gen_header_types(struct gen *g)
{
    const struct model_set *set = g->set;
    bool *done = arena_alloc(g->arena, set->models.len);

    text_add(&g->header, STR("\n"));
    for (size_t i = 0; i < set->models.len; i++)
        gen_forward(g, set->models.at[i]);
    for (size_t i = 0; i < set->models.len; i++)
        gen_list(g, set->models.at[i]);
    for (size_t i = 0; i < set->models.len; i++)
        gen_enums(g, set->models.at[i]);
    for (size_t i = 0; i < set->models.len; i++)
        gen_id_in_order(g, set->models.at[i], done);
    text_add(&g->header, STR("\n"));
    for (size_t i = 0; i < set->models.len; i++)
        gen_query_types(g, set->models.at[i]);
}

void gen_model(struct gen *g, const struct sql_model *sql, size_t first_slot)
{
    const struct model *m = sql->model;

    gen_struct(g, m);
    gen_row_functions(g, sql);
    gen_describe(g, sql, first_slot);
    gen_crud(g, sql);
    gen_relations(g, m);
    gen_query(g, m);
    gen_filters(g, m);
}

void gen_add_file(struct gen *g, gen_file_list *files, struct str stem, const char *kind,
                  struct text *text)
{
    struct str name = str_fmt(g->kept, STR_FMT ".%s", STR_ARG(stem), kind);
    struct str whole = text_str(text);

    if (text->arena != g->kept)
        whole = str_dup(g->kept, whole);
    *list_add(g->kept, files) = (struct gen_file){name, whole};
    *text = (struct text){.arena = text->arena};
}

void gen_together(struct gen *g, gen_file_list *files)
{
    const struct model_set *set = g->set;
    size_t slot = 0;

    gen_overview(g);
    gen_guard(g, set->macro);
    gen_version_check(g);
    gen_header_begin(g);
    gen_source_title(g, set->name, set->name);
    gen_source_begin(g);
    gen_header_types(g);
    for (size_t i = 0; i < set->models.len; i++)
        gen_describe_choices(g, set->models.at[i]);
    for (size_t i = 0; i < g->sql->models.len; i++) {
        const char *name = g->sql->models.at[i].model->name.at;
        emit(&g->header, "\n/* ---- $m$ ---- */\n", "m", name);
        emit(&g->source, "\n/* ---- $m$ ---- */\n", "m", name);
        gen_model(g, &g->sql->models.at[i], slot);
        slot += g->sql->models.at[i].statements.len;
        arena_free(g->arena);
    }
    gen_schema(g);
    gen_header_end(g);
    gen_add_file(g, files, set->name, "h", &g->header);
    gen_add_file(g, files, set->name, "c", &g->source);
}

/* Parts of texts live in an arena of their own, which is emptied after each model. */
gen_file_list gen_files(struct arena *arena, const struct sql_set *sql)
{
    gen_file_list files = {0};
    struct arena parts = {0};
    struct arena *texts = sql->set->split ? &parts : arena;
    struct gen g = {.arena = &parts,
                    .kept = arena,
                    .set = sql->set,
                    .sql = sql,
                    .header = {.arena = texts},
                    .source = {.arena = texts},
                    .ddl = {.arena = arena}};

    if (sql->set->split)
        gen_split(&g, &files);
    else
        gen_together(&g, &files);
    gen_ddl(&g);
    gen_add_file(&g, &files, sql->set->name, "sql", &g.ddl);
    arena_free(&parts);
    return files;
}

/* gen_split.c - the output files of a schema that is split. Each model M has
 *
 *     M_types.h   what other models' headers need of it: these include no more than the like
 *     M.h, M.c    the rest
 *
 * and the schema NAME_schema.h and NAME.c for its own functions, and NAME.h, which includes all. */
#include "gen.h"

/* The models whose M_types.h a file includes: each once. */
struct included {
    struct text *text;
    bool *models;
};

static void include_types(struct included *included, const struct model *m)
{
    if (included->models[m->index])
        return;
    included->models[m->index] = true;
    emit(included->text, "#include \"$M$_types.h\"\n", "M", m->c_name.at);
}

/* The type of a column is that of the last one that it refers to. */
static void include_types_of_columns(struct included *included, const column_list *columns)
{
    for (size_t i = 0; i < columns->len; i++)
        for (const struct model_column *c = columns->at[i]->refers_to; c; c = c->refers_to)
            include_types(included, c->model);
}

static void include_types_of_relations(struct included *included, const struct model *m)
{
    for (size_t i = 0; i < m->relations.len; i++) {
        const struct model_relation *r = m->relations.at[i];
        include_types(included, r->target);
        if (r->junction && r->junction->through)
            include_types(included, r->junction->through);
    }
}

static struct included included_new(struct gen *g, struct text *text)
{
    return (struct included){text, arena_alloc(g->arena, g->set->models.len)};
}

static void gen_types_file(struct gen *g, const struct model *m, gen_file_list *files)
{
    struct included included = included_new(g, &g->header);
    struct str stem = str_fmt(g->arena, STR_FMT "_types", STR_ARG(m->c_name));
    struct str macro = str_fmt(g->arena, STR_FMT "_TYPES", STR_ARG(m->macro));
    struct str what = str_fmt(
        g->arena, "The types of " STR_FMT " that other models need; " STR_FMT ".h includes them.",
        STR_ARG(m->name), STR_ARG(m->c_name));

    gen_header_title(g, stem, what.at);
    gen_guard(g, macro);
    included.models[m->index] = true;
    include_types_of_columns(&included, &m->key);
    gen_version_check(g);
    gen_header_begin(g);
    text_add(&g->header, STR("\n"));
    gen_forward(g, m);
    gen_list(g, m);
    gen_enums(g, m);
    gen_id(g, m);
    text_add(&g->header, STR("\n"));
    gen_query_types(g, m);
    gen_header_end(g);
    gen_add_file(g, files, stem, "h", &g->header);
}

/* The choices that the model's columns have, their own or those of what they refer to. */
static void gen_choices(struct gen *g, const struct model *m)
{
    bool *done = arena_alloc(g->arena, g->set->models.len);

    gen_describe_choices(g, m);
    done[m->index] = true;
    for (size_t i = 0; i < m->columns.len; i++) {
        const struct model_column *c = m->columns.at[i];
        while (c->refers_to)
            c = c->refers_to;
        if (c->choices.len > 0 && !done[c->model->index])
            gen_describe_choices(g, c->model);
        done[c->model->index] = true;
    }
}

static void gen_model_files(struct gen *g, const struct sql_model *sql, size_t slot,
                            gen_file_list *files)
{
    const struct model *m = sql->model;
    struct included included = included_new(g, &g->header);
    struct str what =
        str_fmt(g->arena, "The model " STR_FMT "; " STR_FMT ".h tells what its functions do.",
                STR_ARG(m->name), STR_ARG(g->set->name));

    gen_types_file(g, m, files);
    gen_header_title(g, m->c_name, what.at);
    gen_guard(g, m->macro);
    include_types(&included, m);
    include_types_of_columns(&included, &m->columns);
    include_types_of_relations(&included, m);
    gen_header_begin(g);
    included.text = &g->source;
    gen_source_title(g, m->c_name, m->c_name);
    for (size_t i = 0; i < sql->incoming.len; i++)
        include_types(&included, sql->incoming.at[i].incoming->relation->model);
    gen_source_begin(g);
    gen_choices(g, m);
    gen_model(g, sql, slot);
    gen_header_end(g);
    gen_add_file(g, files, m->c_name, "h", &g->header);
    gen_add_file(g, files, m->c_name, "c", &g->source);
}

/* NAME_schema.h and NAME.c. */
static void gen_schema_files(struct gen *g, gen_file_list *files)
{
    struct str name = g->set->name;
    struct str stem = str_fmt(g->arena, STR_FMT "_schema", STR_ARG(name));

    gen_header_title(g, stem, "What there is once a schema.");
    gen_guard(g, str_fmt(g->arena, STR_FMT "_SCHEMA", STR_ARG(g->set->macro)));
    gen_version_check(g);
    gen_header_begin(g);
    gen_source_title(g, name, stem);
    gen_source_begin(g);
    for (size_t i = 0; i < g->set->models.len; i++)
        emit(&g->source, "extern const orm_model $M$_model_;\n", "M",
             g->set->models.at[i]->c_name.at);
    gen_schema(g);
    gen_header_end(g);
    gen_add_file(g, files, stem, "h", &g->header);
    gen_add_file(g, files, name, "c", &g->source);
}

/* NAME.h: all of the others. */
static void gen_whole_header(struct gen *g, gen_file_list *files)
{
    gen_overview(g);
    gen_guard(g, g->set->macro);
    emit(&g->header, "#include \"$S$_schema.h\"\n", "S", g->set->name.at);
    for (size_t i = 0; i < g->set->models.len; i++)
        emit(&g->header, "#include \"$M$.h\"\n", "M", g->set->models.at[i]->c_name.at);
    text_add(&g->header, STR("\n#endif\n"));
    gen_add_file(g, files, g->set->name, "h", &g->header);
}

void gen_split(struct gen *g, gen_file_list *files)
{
    size_t slot = 0;

    gen_whole_header(g, files);
    for (size_t i = 0; i < g->sql->models.len; i++) {
        gen_model_files(g, &g->sql->models.at[i], slot, files);
        slot += g->sql->models.at[i].statements.len;
        arena_free(g->arena);
    }
    gen_schema_files(g, files);
}

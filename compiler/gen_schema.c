/* gen_schema.c - what there is once a schema: its description, the functions that open, attach,
 * create and check. */
#include "gen.h"

/* Some of the schema's definitions. */
struct definitions {
    const char *name;
    const struct sql_ddl *ddl;
    size_t n;
    bool (*is_one)(const struct sql_ddl *ddl);
};

static size_t count_definitions(const struct definitions *d)
{
    size_t n = 0;

    for (size_t i = 0; i < d->n; i++)
        n += d->is_one(&d->ddl[i]);
    return n;
}

/* A list of tables, indexes or views, each with the statement that creates it. */
static void gen_ddl_array(struct gen *g, const struct definitions *d)
{
    struct arena parts = {0}; /* they are all of the schema's */

    if (count_definitions(d) == 0)
        return;
    text_addf(&g->source, "\nstatic const orm_ddl %s_%s[] = {\n", g->set->name.at, d->name);
    for (size_t i = 0; i < d->n; i++)
        if (d->is_one(&d->ddl[i]))
            text_addf(&g->source, "    {%s,\n     %s},\n", c_string(&parts, d->ddl[i].name).at,
                      c_string_lines(&parts, d->ddl[i].text, 5).at);
    text_add(&g->source, STR("};\n"));
    arena_free(&parts);
}

static void gen_description(struct gen *g)
{
    const struct sql_set *sql = g->sql;
    const char *name = g->set->name.at;
    const struct definitions definitions[] = {
        {"tables", sql->tables.at, sql->tables.len, sql_is_table},
        {"indexes", sql->indexes.at, sql->indexes.len, sql_is_table},
        {"views", sql->tables.at, sql->tables.len, sql_is_view},
    };
    size_t kinds = sizeof definitions / sizeof *definitions, slots = 0;

    for (size_t i = 0; i < kinds; i++)
        gen_ddl_array(g, &definitions[i]);
    emit(&g->source, "\nstatic const orm_model *const $S$_models[] = {\n", "S", name);
    for (size_t i = 0; i < sql->models.len; i++) {
        emit(&g->source, "    &$M$_model_,\n", "M", sql->models.at[i].model->c_name.at);
        slots += sql->models.at[i].statements.len;
    }
    emit(&g->source,
         "};\n"
         "\n"
         "$static$const orm_schema $S$_schema_ = {\n"
         "    .abi = ORM_ABI,\n"
         "    .name = \"$S$\",\n"
         "    .models = $S$_models,\n",
         "static", g->set->split ? "" : "static ", "S", name);
    for (size_t i = 0; i < kinds; i++)
        if (count_definitions(&definitions[i]) > 0)
            text_addf(&g->source, "    .%s = %s_%s,\n", definitions[i].name, name,
                      definitions[i].name);
    text_addf(&g->source, "    .n_models = %zu,\n", sql->models.len);
    for (size_t i = 0; i < kinds; i++)
        text_addf(&g->source, "    .n_%s = %zu,\n", definitions[i].name,
                  count_definitions(&definitions[i]));
    text_addf(&g->source, "    .n_slots = %zu,\n};\n", slots);
}

/* The functions of the schema, with M as its name. */
void gen_schema(struct gen *g)
{
    struct gen_names n = {.M = g->set->name.at, .id = "", .m = ""};

    gen_description(g);
    text_add(&g->header, STR("\n/* ---- the schema ---- */\n"
                             "\n"
                             "/* Opens a database (see orm_open) and attaches the schema. */\n"));
    gen_prototype(g, &n,
                  MUST_USE
                  "orm_status $M$_open(const char *path, const orm_options *options, orm_db **db, "
                  "orm_error *error)");
    text_add(
        &g->header,
        STR("\n/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */\n"));
    gen_prototype(g, &n, MUST_USE "orm_status $M$_attach(orm_db *db)");
    text_add(&g->header,
             STR("\n/* Creates all tables, indexes and views in an empty database. OK "
                 "and no change if all tables and\n"
                 " * views are there; SCHEMA and no change if only some are. Also BUSY, "
                 "FULL, READONLY, IO, NOMEM,\n"
                 " * MISUSE, ERROR. */\n"));
    gen_prototype(g, &n, MUST_USE "orm_status $M$_create_tables(orm_db *db)");
    text_add(&g->header,
             STR("\n/* Compares the database with the schema: tables, columns with affinity, NOT "
                 "NULL, key and default,\n"
                 " * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: "
                 "*out lists them, in\n"
                 " * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. "
                 "*/\n"));
    gen_prototype(
        g, &n,
        MUST_USE
        "orm_status $M$_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out)");
    text_add(&g->header,
             STR("\n/* Reads every row, and looks for values that can't be read or break a rule of "
                 "their field, and for\n"
                 " * references to rows that are not there. OK: there are none; BAD_VALUE: *out "
                 "lists them, limit at most\n"
                 " * (0: all), in the scope (out may be NULL). Also SCHEMA, BUSY, IO, CORRUPT, "
                 "NOMEM, INTERRUPTED,\n"
                 " * MISUSE, ERROR. */\n"));
    gen_prototype(g, &n,
                  MUST_USE "orm_status $M$_check_data(orm_db *db, orm_scope *scope, size_t limit, "
                           "orm_problem_list *out)");
    gen_definitions(g, &n, "\nORM_SCHEMA_FUNCTIONS($M$)\n");
}

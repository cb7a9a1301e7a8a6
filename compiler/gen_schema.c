/* gen_schema.c - what there is once a schema: its description, the functions that open, attach,
 * create and check. */
#include "gen.h"

/* A list of tables or of indexes, each with the statement that creates it. */
static void gen_ddl_array(struct gen *g, const char *name, const struct sql_ddl *ddl, size_t n)
{
    struct arena parts = {0}; /* they are all of the schema's */

    if (n == 0)
        return;
    text_addf(&g->source, "\nstatic const orm_ddl %s_%s[] = {\n", g->set->name.at, name);
    for (size_t i = 0; i < n; i++)
        text_addf(&g->source, "    {%s,\n     %s},\n", c_string(&parts, ddl[i].name).at,
                  c_string_lines(&parts, ddl[i].text, 5).at);
    text_add(&g->source, STR("};\n"));
    arena_free(&parts);
}

static void gen_description(struct gen *g)
{
    const struct sql_set *sql = g->sql;
    const char *name = g->set->name.at;
    size_t slots = 0;

    gen_ddl_array(g, "tables", sql->tables.at, sql->tables.len);
    gen_ddl_array(g, "indexes", sql->indexes.at, sql->indexes.len);
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
         "    .models = $S$_models,\n"
         "    .tables = $S$_tables,\n",
         "static", g->set->split ? "" : "static ", "S", name);
    if (sql->indexes.len > 0)
        emit(&g->source, "    .indexes = $S$_indexes,\n", "S", name);
    text_addf(&g->source, "    .n_models = %zu,\n    .n_tables = %zu,\n", sql->models.len,
              sql->tables.len);
    text_addf(&g->source, "    .n_indexes = %zu,\n    .n_slots = %zu,\n};\n", sql->indexes.len,
              slots);
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
    text_add(&g->header, STR("\n/* Creates all tables and indexes in an empty database. OK and no "
                             "change if all tables are there;\n"
                             " * SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, "
                             "IO, NOMEM, MISUSE, ERROR. */\n"));
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

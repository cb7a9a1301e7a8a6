/* gen_schema.c - the heads and ends of the files, and what there is once a schema: its description
 * and the functions that open, attach, create and check. */
#include "gen.h"

#include "orm_gen.h"

#define TEXT_OF(number) TEXT_OF_(number)
#define TEXT_OF_(number) #number

static const char header_head[] =
    "/* $S$.h - made by ormgen $version$ from $source$. Do not edit: change the schema.\n"
    " *\n"
    " * For each model M of the schema there are the struct M, its key M_id, and the functions "
    "below.\n"
    " * Those that can fail answer an orm_status, and orm_last_error(db) says what failed and "
    "where. A\n"
    " * failed call changes nothing, and sets its out-parameters to zero. What is read belongs to "
    "the\n"
    " * scope, until orm_scope_free.\n"
    " *\n"
    " * M_defaults   a new row with the schema's defaults; {0} is a new row without them\n"
    " * M_key        the key of a row\n"
    " * M_validate   checks a row as a write would, without a database: OK, NOT_NULL, INVALID, "
    "NOMEM,\n"
    " *              MISUSE; error may be NULL\n"
    " * M_insert     writes a new row, and sets its key and its automatic fields\n"
    " * M_update     writes all columns of the row with this key, but those that only an insert "
    "sets;\n"
    " *              NOT_FOUND: no row has it\n"
    " * M_save       inserts the row, or updates the one that has its key\n"
    " * M_delete     deletes the row with a key, and by CASCADE what refers to it; NOT_FOUND: "
    "none\n"
    " *     Writes look at columns only (author_id, not author) and keep nothing of the row. They "
    "answer\n"
    " *     OK, UNIQUE, FOREIGN_KEY, NOT_NULL, CHECK, RESTRICTED, INVALID, BAD_VALUE (what the "
    "database\n"
    " *     computed is no value of its field).\n"
    " * M_get, M_get_by_<unique>   the row with a key, or with values that are unique; NOT_FOUND: "
    "none\n"
    " * M_get_many   the rows of many keys, in their order, NULL where there is none; a key that "
    "comes\n"
    " *              twice is one object\n"
    " * M_all        all rows, in the order of their keys\n"
    " * M_refresh    reads a row that came from a scope again, into its place; NOT_FOUND: it is "
    "gone\n"
    " *     Reads answer OK, BAD_VALUE (a stored value that its type can't hold), NOT_NULL or "
    "INVALID (a\n"
    " *     key that no row can have).\n"
    " *     Any call with a db may also answer BUSY, FULL, READONLY, IO, CORRUPT, INTERRUPTED, "
    "NOMEM,\n"
    " *     MISUSE, SCHEMA, ERROR.\n"
    " *\n"
    " * For each relation r of M, on rows that came from a scope:\n"
    " * M_r_load     loads it for the row and for the other rows of its result (orm_options.lazy), "
    "in\n"
    " *              one statement, two for a ManyToMany, none if it is loaded; a ForeignKey or "
    "OneToOne\n"
    " *              sets row->r, to NULL where there is no such row\n"
    " * M_r          what is loaded: a list, or the row on the other side of a OneToOne; NULL: "
    "nothing\n"
    " * M_r_loaded   is it loaded? M_r_unload: forget it, so that the next load reads it again\n"
    " * M_r_add, M_r_remove, M_r_set, M_r_clear, M_r_has   the links of a ManyToMany, by keys. "
    "Adding\n"
    " *              twice is no error. A new link of a key without a row is FOREIGN_KEY, and "
    "nothing\n"
    " *              changes; for the other calls such a key just has no links. *changed (it may "
    "be NULL)\n"
    " *              gets the number of rows of the link table that changed. Where links are rows "
    "that\n"
    " *              must be given values, M_r_add inserts such a row\n"
    " */\n"
    "#ifndef $G$_H\n"
    "#define $G$_H\n"
    "\n"
    "#include <orm.h>\n"
    "\n"
    "#if ORM_VERSION_NUMBER < $number$\n"
    "#error \"orm.h is older than the ormgen that wrote this file: use the same version of both\"\n"
    "#endif\n"
    "\n"
    "#ifdef __cplusplus\n"
    "extern \"C\" {\n"
    "#endif\n";

static const char source_head[] =
    "/* $S$.c - made by ormgen $version$ from $source$. Do not edit: change the schema. */\n"
    "#include \"$S$.h\"\n"
    "\n"
    "#include <orm_gen.h>\n"
    "\n"
    "#if ORM_ABI != $abi$\n"
    "#error \"orm_gen.h is not of the ormgen that wrote this file: run ormgen again\"\n"
    "#endif\n"
    "\n";

void gen_head(struct gen *g)
{
    const struct model_set *set = g->set;
    struct str source = c_comment_text(g->arena, set->source);

    emit(&g->header, header_head, "S", set->name.at, "G", set->macro.at, "version", ORM_VERSION,
         "source", source.at, "number", TEXT_OF(ORM_VERSION_NUMBER));
    emit(&g->source, source_head, "S", set->name.at, "version", ORM_VERSION, "source", source.at,
         "abi", TEXT_OF(ORM_ABI));
    for (size_t i = 0; i < set->models.len; i++)
        emit(&g->source, "static const orm_model $m$_model;\n", "m", set->models.at[i]->name.at);
    emit(&g->source, "static const orm_schema $S$_schema;\n", "S", set->name.at);
}

/* A list of tables or of indexes, each with the statement that creates it. */
static void gen_ddl_array(struct gen *g, const char *name, const struct sql_ddl *ddl, size_t n)
{
    if (n == 0)
        return;
    text_addf(&g->source, "\nstatic const orm_ddl %s_%s[] = {\n", g->set->name.at, name);
    for (size_t i = 0; i < n; i++)
        text_addf(&g->source, "    {%s,\n     %s},\n", c_string(g->arena, ddl[i].name).at,
                  c_string_lines(g->arena, ddl[i].text, 5).at);
    text_add(&g->source, STR("};\n"));
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
        emit(&g->source, "    &$m$_model,\n", "m", sql->models.at[i].model->name.at);
        slots += sql->models.at[i].statements.len;
    }
    emit(&g->source,
         "};\n"
         "\n"
         "static const orm_schema $S$_schema = {\n"
         "    .abi = ORM_ABI,\n"
         "    .name = \"$S$\",\n"
         "    .models = $S$_models,\n"
         "    .tables = $S$_tables,\n",
         "S", name);
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
    struct gen_names n = {.M = g->set->name.at, .id = "", .m = "", .k = ""};

    gen_description(g);
    text_add(&g->header, STR("\n/* ---- the schema ---- */\n"
                             "\n"
                             "/* Opens a database (see orm_open) and attaches the schema. */\n"));
    gen_function(g, &n, MUST_USE,
                 "orm_status $M$_open(const char *path, const orm_options *options, orm_db **db, "
                 "orm_error *error)",
                 "    return orm_gen_open(path, options, &$M$_schema, db, error);\n");
    text_add(
        &g->header,
        STR("\n/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */\n"));
    gen_function(g, &n, MUST_USE, "orm_status $M$_attach(orm_db *db)",
                 "    return orm_gen_attach(db, &$M$_schema);\n");
    text_add(&g->header, STR("\n/* Creates all tables and indexes in an empty database. OK and no "
                             "change if all tables are there;\n"
                             " * SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, "
                             "IO, NOMEM, MISUSE, ERROR. */\n"));
    gen_function(g, &n, MUST_USE, "orm_status $M$_create_tables(orm_db *db)",
                 "    return orm_gen_create_tables(db, &$M$_schema);\n");
    text_add(&g->header,
             STR("\n/* Compares the database with the schema: tables, columns with affinity, NOT "
                 "NULL, key and default,\n"
                 " * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: "
                 "*out lists them, in\n"
                 " * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. "
                 "*/\n"));
    gen_function(
        g, &n, MUST_USE,
        "orm_status $M$_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out)",
        "    return orm_gen_check_schema(db, scope, &$M$_schema, out);\n");
    text_add(&g->header, STR("\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n"));
}

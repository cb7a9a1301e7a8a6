/* verify.c - the schema built in an in-memory SQLite, every statement prepared, every look-up's
 * plan read; and the same for statements like those that the runtime will make (verify_probe.c).
 *
 * Creating a table costs time in proportion to the tables that are there, so models are tried in
 * groups: a group's database has the tables of its models and of what their statements name. A
 * statement that names the table of another model's ForeignKey or ManyToMany is tried with that
 * model. */
#include "verify.h"

#include <sqlite3.h>
#include <string.h>

#include "array.h"
#include "feed.h"
#include "verify_probe.h"

#define GROUP_SIZE 48
#define FUNCTION_FLAGS (SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS)

typedef LIST(const struct sql_statement *) statement_list;
typedef LIST(size_t) index_list;

/* What of a table is in the group's database. */
struct built {
    bool table, indexes;
};

struct verify {
    struct arena *arena;
    const struct sql_set *sql;
    sqlite3 *handle;      /* of the group */
    statement_list *jobs; /* by model: the statements that are tried with it */
    index_list
        *junctions;      /* by model: the places in sql->tables of the junctions that it declares */
    index_list *indexes; /* by place in sql->tables: its indexes in sql->indexes */
    struct built *built; /* by place in sql->tables */
    struct probe_seen seen;
    struct str bug;
};

/* ---- the group's database ---- */

/* Stands for the functions that the runtime registers: SQLite's own json_valid may not be one that
 * a table's definition may use. Only SQL of the schema runs it, and what it answers does not matter
 * there. */
static void first_argument(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    sqlite3_result_value(context, values[0]);
}

/* One thread, and nobody who asks how much memory SQLite has: it need not lock or count. It does
 * not matter where this comes too late. */
static void configure(void)
{
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

sqlite3 *verify_open(void)
{
    sqlite3 *handle = NULL;

    configure();
    if (sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL) ||
        ormi_array_register(handle) != SQLITE_OK || ormi_feed_register(handle) != SQLITE_OK ||
        sqlite3_create_function_v2(handle, "json_valid", 1, FUNCTION_FLAGS, NULL, first_argument,
                                   NULL, NULL, NULL) != SQLITE_OK)
        out_of_memory();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)NULL);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)NULL);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, (int *)NULL);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FKEY, 0, (int *)NULL);
    return handle;
}

/* Not every SQLite has json_extract, which the runtime asks for where a filter needs it. Here
 * statements are prepared and not run, so any function of two arguments will do. */
static sqlite3 *open_group(void)
{
    sqlite3 *handle = verify_open();

    if (sqlite3_create_function_v2(handle, "json_extract", 2, FUNCTION_FLAGS, NULL, first_argument,
                                   NULL, NULL, NULL) != SQLITE_OK)
        out_of_memory();
    return handle;
}

static bool fail(struct verify *v, const char *what, const char *problem, struct str sql)
{
    v->bug = str_fmt(v->arena, "%s: %s, in: %s", what, problem, sql.at);
    return false;
}

/* What a view reads need not be there: a table stands for it. */
static bool build(struct verify *v, const struct sql_ddl *ddl)
{
    struct str text = ddl->text;

    if (!ddl->index && !sql_is_table(ddl))
        text = sql_stand_in(v->arena, ddl->model);
    return sqlite3_exec(v->handle, text.at, NULL, NULL, NULL) == SQLITE_OK ||
           fail(v, ddl->name.at, sqlite3_errmsg(v->handle), text);
}

static bool build_bare_table(struct verify *v, size_t table)
{
    bool built = v->built[table].table;

    v->built[table].table = true;
    return built || build(v, &v->sql->tables.at[table]);
}

static bool build_table(struct verify *v, size_t table)
{
    if (!build_bare_table(v, table))
        return false;
    if (v->built[table].indexes)
        return true;
    v->built[table].indexes = true;
    for (size_t i = 0; i < v->indexes[table].len; i++)
        if (!build(v, &v->sql->indexes.at[v->indexes[table].at[i]]))
            return false;
    return true;
}

/* The tables that the statements of a model name; of a relation's target the key alone is looked
 * up. */
static bool build_model(struct verify *v, const struct model *m)
{
    if (!build_table(v, m->index))
        return false;
    for (size_t i = 0; i < m->relations.len; i++) {
        const struct model_relation *r = m->relations.at[i];
        if (!r->declared)
            continue;
        if (r->kind == TO_ONE && !r->to_key && !build_table(v, r->target->index))
            return false;
        if (!build_bare_table(v, r->target->index))
            return false;
        if (r->kind == MANY_TO_MANY && r->junction->through &&
            !build_table(v, r->junction->through->index))
            return false;
    }
    for (size_t i = 0; i < v->junctions[m->index].len; i++)
        if (!build_table(v, v->junctions[m->index].at[i]))
            return false;
    return true;
}

/* ---- statements ---- */

/* A look-up must not scan: every table that a plan scans is an orm_array. */
static bool check_plan(struct verify *v, const struct sql_statement *statement)
{
    struct str explain = str_fmt(v->arena, "EXPLAIN QUERY PLAN %s", statement->text.at);
    sqlite3_stmt *plan = NULL;
    bool ok = true;

    if (sqlite3_prepare_v2(v->handle, explain.at, -1, &plan, NULL) != SQLITE_OK)
        return fail(v, statement->what.at, sqlite3_errmsg(v->handle), statement->text);
    while (ok && sqlite3_step(plan) == SQLITE_ROW) {
        const char *detail = (const char *)sqlite3_column_text(plan, 3);
        if (detail && strncmp(detail, "SCAN ", 5) == 0 && !strstr(detail, "VIRTUAL TABLE"))
            ok = fail(v, statement->what.at, "scans a table", statement->text);
    }
    sqlite3_finalize(plan);
    return ok;
}

static bool try_statement(struct verify *v, const struct sql_statement *statement)
{
    sqlite3_stmt *prepared = NULL;

    if (!statement->text.at)
        return true;
    if (statement->lookup)
        return check_plan(v, statement);
    if (sqlite3_prepare_v2(v->handle, statement->text.at, -1, &prepared, NULL) != SQLITE_OK)
        return fail(v, statement->what.at, sqlite3_errmsg(v->handle), statement->text);
    sqlite3_finalize(prepared);
    return true;
}

static bool try_probes(struct verify *v, const struct model *m)
{
    struct arena arena = {0}; /* the texts are many */
    probe_list probes = {0};
    bool ok = true;

    probe_columns(&arena, m, &v->seen, &probes);
    probe_relations(&arena, m, &probes);
    for (size_t i = 0; ok && i < probes.len; i++)
        ok = try_statement(v, &probes.at[i]);
    arena_free(&arena);
    return ok;
}

static bool try_group(struct verify *v, size_t from, size_t to)
{
    const struct model_set *set = v->sql->set;

    memset(v->built, 0, v->sql->tables.len * sizeof *v->built);
    for (size_t i = from; i < to; i++)
        if (!build_model(v, set->models.at[i]))
            return false;
    for (size_t i = from; i < to; i++)
        for (size_t k = 0; k < v->jobs[i].len; k++)
            if (!try_statement(v, v->jobs[i].at[k]))
                return false;
    for (size_t i = from; i < to; i++)
        if (!try_probes(v, set->models.at[i]))
            return false;
    return true;
}

/* ---- which statement is tried where ---- */

static void add_jobs(struct verify *v, const struct sql_model *sql, size_t from, size_t n,
                     const struct model *with)
{
    for (size_t i = from; i < from + n; i++)
        *list_add(v->arena, &v->jobs[with->index]) = &sql->statements.at[i];
}

/* A model's own statements, up to those of links and of what refers to it: these are tried with the
 * model that declares the relation. */
static void plan_model(struct verify *v, const struct sql_model *sql)
{
    const struct model *m = sql->model;
    size_t own = sql->incoming.len > 0 ? sql->incoming.at[0].find : sql->statements.len;
    bool *taken = arena_alloc(v->arena, sql->statements.len);

    for (size_t i = 0; i < m->relations.len; i++) {
        if (sql->link[i] == SQL_NONE)
            continue;
        add_jobs(v, sql, sql->link[i], SQL_LINK_STATEMENTS, m->relations.at[i]->junction->model);
        memset(taken + sql->link[i], 1, SQL_LINK_STATEMENTS);
    }
    for (size_t i = 0; i < own; i++)
        if (!taken[i])
            add_jobs(v, sql, i, 1, m);
    for (size_t i = 0; i < sql->incoming.len; i++) {
        const struct model_relation *r = sql->incoming.at[i].incoming->relation;
        add_jobs(v, sql, sql->incoming.at[i].find, 1, r->junction ? r->junction->model : r->model);
    }
}

static void plan(struct verify *v)
{
    const struct sql_set *sql = v->sql;
    struct map places = {0};

    for (size_t i = 0; i < sql->models.len; i++)
        plan_model(v, &sql->models.at[i]);
    for (size_t i = 0; i < sql->tables.len; i++) {
        *map_put(v->arena, &places, sql->tables.at[i].name) = &v->indexes[i];
        if (sql->tables.at[i].junction)
            *list_add(v->arena, &v->junctions[sql->tables.at[i].junction->model->index]) = i;
    }
    for (size_t i = 0; i < sql->indexes.len; i++) {
        const struct sql_ddl *ddl = &sql->indexes.at[i];
        index_list *list = map_get(&places, ddl->model ? ddl->model->table : ddl->junction->table);
        *list_add(v->arena, list) = i;
    }
}

static bool try_groups(struct verify *v)
{
    size_t n = v->sql->models.len;
    bool ok = true;

    v->jobs = arena_alloc(v->arena, n * sizeof *v->jobs);
    v->junctions = arena_alloc(v->arena, n * sizeof *v->junctions);
    v->indexes = arena_alloc(v->arena, v->sql->tables.len * sizeof *v->indexes);
    v->built = arena_alloc(v->arena, v->sql->tables.len * sizeof *v->built);
    plan(v);
    for (size_t from = 0; ok && from < n; from += GROUP_SIZE) {
        v->handle = open_group();
        ok = try_group(v, from, n - from < GROUP_SIZE ? n : from + GROUP_SIZE);
        sqlite3_close(v->handle);
    }
    return ok;
}

bool verify_sql(struct arena *arena, const struct sql_set *sql, struct str *bug)
{
    struct arena own = {0}; /* what is tried is of no use afterwards */
    struct verify v = {.arena = &own, .sql = sql, .seen = {.arena = &own}};
    bool ok = try_groups(&v);

    *bug = str_dup(arena, v.bug);
    arena_free(&own);
    return ok;
}

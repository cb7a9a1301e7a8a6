/* verify_view.c - the SELECT of each view, tried where it has the tables that it names: SQLite must
 * take it, and what it selects must have the columns of its model. Tables are made when SQLite asks
 * for them, with names alone, so that it does not matter which views read which.
 */
#include "verify.h"

#include <sqlite3.h>
#include <string.h>

#include "sql.h"
#include "verify_text.h"

/* ---- the tables that it reads ---- */

static const struct model *find_model(const struct model_set *set, struct str table)
{
    for (size_t i = 0; i < set->models.len; i++)
        if (str_eq_nocase(set->models.at[i]->table, table))
            return set->models.at[i];
    return NULL;
}

static struct str create_view(struct texts *t, const struct model *m)
{
    return str_fmt(t->arena, "CREATE VIEW %s AS " STR_FMT, sql_name(t->arena, m->table).at,
                   STR_ARG(m->select));
}

/* The definition of the table or view of that name; no text: there is none. as_views: other views
 * are what they are, and not tables of their columns. */
static struct str define(struct texts *t, const struct model_set *set, struct str table,
                         bool as_views)
{
    const struct model *m = find_model(set, table);

    if (m)
        return as_views && m->select.at ? create_view(t, m) : sql_stand_in(t->arena, m);
    for (size_t i = 0; i < set->junctions.len; i++) {
        const struct model_junction *j = set->junctions.at[i];
        if (str_eq_nocase(j->table, table))
            return str_fmt(t->arena, "CREATE TABLE %s (%s, %s)", sql_name(t->arena, j->table).at,
                           sql_names(t->arena, j->from.at, j->from.len, "").at,
                           sql_names(t->arena, j->to.at, j->to.len, "").at);
    }
    return (struct str){0};
}

/* Does SQLite lack a table that could be made? */
static bool make_missing(struct texts *t, const struct model_set *set, sqlite3 *handle,
                         bool as_views)
{
    struct str begin = STR("no such table: ");
    struct str said = str_dup(t->arena, str_of(sqlite3_errmsg(handle)));

    if (!str_starts(said, begin))
        return false;
    struct str name = {said.at + begin.len, said.len - begin.len};
    if (str_starts(name, STR("main.")))
        name = (struct str){name.at + 5, name.len - 5};
    struct str create = define(t, set, name, as_views);
    return create.at && sqlite3_exec(handle, create.at, NULL, NULL, NULL) == SQLITE_OK;
}

/* ---- its columns ---- */

static void refuse_missing(struct texts *t, const struct model_column *c, sqlite3_stmt *select)
{
    size_t n = (size_t)sqlite3_column_count(select);
    struct str *names = arena_alloc(t->arena, n * sizeof *names);

    for (size_t i = 0; i < n; i++)
        names[i] = str_dup(t->arena, str_of(sqlite3_column_name(select, (int)i)));
    diag_add(t->diag, DIAG_E273, c->loc, "the SELECT of '" STR_FMT "' has no column '" STR_FMT "'",
             STR_ARG(c->model->name), STR_ARG(c->sql));
    diag_note(t->diag, c->model->select_loc, "it is here");
    diag_help_nearest(t->diag, c->sql, (struct candidates){names, NULL, n},
                      STR("an expression gets a name with AS"));
}

static bool has_column(sqlite3_stmt *select, struct str name)
{
    for (int i = 0; i < sqlite3_column_count(select); i++)
        if (str_eq_nocase(str_of(sqlite3_column_name(select, i)), name))
            return true;
    return false;
}

static void check_columns(struct texts *t, const struct model *m, sqlite3_stmt *select)
{
    for (size_t i = 0; i < m->columns.len; i++)
        if (!has_column(select, m->columns.at[i]->sql))
            refuse_missing(t, m->columns.at[i], select);
}

/* ---- each view ---- */

static sqlite3_stmt *prepare(struct texts *t, const struct model_set *set, sqlite3 *handle,
                             struct str sql, bool as_views)
{
    sqlite3_stmt *select = NULL;
    int code;

    do {
        code = sqlite3_prepare_v2(handle, sql.at, -1, &select, NULL);
    } while (code != SQLITE_OK && make_missing(t, set, handle, as_views));
    return select;
}

/* The SELECT by itself, which SQLite has the most to say of. false: it was refused. */
static bool try_select(struct texts *t, const struct model_set *set, const struct given *given)
{
    struct str sql = str_dup(t->arena, given->sql);
    sqlite3 *handle = verify_open();
    sqlite3_stmt *select = prepare(t, set, handle, sql, false);

    if (select)
        check_columns(t, given->model, select);
    else
        verify_refuse(t, given, sqlite3_errmsg(handle));
    bool taken = select != NULL;
    sqlite3_finalize(select);
    sqlite3_close(handle);
    return taken;
}

/* The same as a view, which can't delete, nor use what SQLite does not trust, nor read itself. What
 * is wrong with other views is said there. false: it was refused. */
static bool try_view(struct texts *t, const struct model_set *set, const struct given *given,
                     bool as_views)
{
    const struct model *m = given->model;
    struct str sql = str_fmt(t->arena, "SELECT * FROM %s", sql_name(t->arena, m->table).at);
    sqlite3 *handle = verify_open();
    sqlite3_stmt *select = NULL;

    if (sqlite3_exec(handle, create_view(t, m).at, NULL, NULL, NULL) == SQLITE_OK)
        select = prepare(t, set, handle, sql, as_views);
    bool refused =
        !select && (!as_views || strstr(sqlite3_errmsg(handle), "circularly defined") != NULL);
    if (refused)
        verify_refuse(t, given, sqlite3_errmsg(handle));
    sqlite3_finalize(select);
    sqlite3_close(handle);
    return !refused;
}

/* Does anything lack in the schema, so that a view may miss it? That has been said. */
static bool is_incomplete(const struct model_set *set)
{
    for (size_t i = 0; i < set->models.len; i++)
        if (set->models.at[i]->incomplete)
            return true;
    return false;
}

void verify_views(struct texts *t, const struct model_set *set)
{
    const char *why;
    size_t at;

    if (is_incomplete(set))
        return;
    for (size_t i = 0; i < set->models.len; i++) {
        const struct model *m = set->models.at[i];
        const struct given given = {m, m->select, m->select_loc, true};
        if (m->select.at && sqltext_is_select(m->select, &why, &at) && try_select(t, set, &given) &&
            try_view(t, set, &given, false))
            try_view(t, set, &given, true);
    }
}

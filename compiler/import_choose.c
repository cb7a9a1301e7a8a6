/* import_choose.c - which tables and views of a database become models or junctions. What was asked
 * for and can't become one is left out with a note. */
#include "import_parts.h"

#include <stdlib.h>

#include "sql.h"
#include "text.h"

#define MOST_COLUMNS 1999 /* of a model */
#define MOST_KEY_PARTS 16

/* ---- what was asked for ---- */

static struct import_table *find_table(const struct import *import, struct str name)
{
    return map_get(&import->found, str_lower(import->arena, name));
}

/* Says that there is no table of that name, and which may have been meant. */
static bool tell_unknown(const struct import *import, struct str name, struct str *why)
{
    size_t n = import->catalog->tables.len;
    struct str *names = arena_alloc(import->arena, n * sizeof *names);

    for (size_t i = 0; i < n; i++)
        names[i] = import->catalog->tables.at[i].name;
    size_t nearest = str_nearest(name, names, n);
    *why = str_fmt(import->arena, "it has no table or view '" STR_FMT "'", STR_ARG(name));
    if (nearest < n)
        *why = str_fmt(import->arena, STR_FMT "; did you mean '" STR_FMT "'?", STR_ARG(*why),
                       STR_ARG(names[nearest]));
    return false;
}

/* Says that a view, or another thing that was told a key, has no such column. */
static bool tell_unknown_column(const struct import *import, const struct catalog_table *view,
                                struct str name, struct str *why)
{
    size_t n = view->columns.len;
    struct str *names = arena_alloc(import->arena, n * sizeof *names);

    for (size_t i = 0; i < n; i++)
        names[i] = view->columns.at[i].name;
    size_t nearest = str_nearest(name, names, n);
    *why = str_fmt(import->arena, "view '" STR_FMT "' has no column '" STR_FMT "'",
                   STR_ARG(view->name), STR_ARG(name));
    if (nearest < n)
        *why = str_fmt(import->arena, STR_FMT "; did you mean '" STR_FMT "'?", STR_ARG(*why),
                       STR_ARG(names[nearest]));
    return false;
}

/* Which columns are the key of a view: by place in the catalog. */
struct asked {
    bool *wanted;
    const struct import_view_key **keys;
};

static bool mark(const struct import *import, const struct str *names, size_t n, bool value,
                 struct asked *asked, struct str *why)
{
    for (size_t i = 0; i < n; i++) {
        const struct import_table *t = find_table(import, names[i]);
        if (!t)
            return tell_unknown(import, names[i], why);
        asked->wanted[t->table->index] = value;
    }
    return true;
}

static bool read_view_keys(const struct import *import, struct asked *asked, struct str *why)
{
    const struct import_options *options = import->options;

    for (size_t i = 0; i < options->view_keys.len; i++) {
        const struct import_view_key *key = &options->view_keys.at[i];
        const struct import_table *t = find_table(import, key->view);
        if (!t)
            return tell_unknown(import, key->view, why);
        if (t->table->kind != CATALOG_VIEW) {
            *why = str_fmt(import->arena, "'" STR_FMT "' is no view: its key is known",
                           STR_ARG(t->table->name));
            return false;
        }
        for (size_t k = 0; k < key->columns.len && !t->table->problem.at; k++)
            if (catalog_find_column(t->table, key->columns.at[k]) == CATALOG_NONE)
                return tell_unknown_column(import, t->table, key->columns.at[k], why);
        asked->keys[t->table->index] = key;
    }
    return true;
}

static bool read_options(const struct import *import, struct asked *asked, struct str *why)
{
    const struct import_options *options = import->options;
    size_t n = import->catalog->tables.len;

    asked->wanted = arena_alloc(import->arena, n * sizeof *asked->wanted);
    asked->keys = arena_alloc(import->arena, n * sizeof(void *));
    for (size_t i = 0; i < n; i++)
        asked->wanted[i] = options->tables.len == 0;
    return mark(import, options->tables.at, options->tables.len, true, asked, why) &&
           mark(import, options->exclude.at, options->exclude.len, false, asked, why) &&
           read_view_keys(import, asked, why);
}

/* ---- what can become a model ---- */

/* A table without a key needs a name for its rowid that no column has taken. */
static bool has_rowid(const struct catalog_table *table)
{
    return catalog_find_column(table, STR("rowid")) == CATALOG_NONE ||
           catalog_find_column(table, STR("_rowid_")) == CATALOG_NONE ||
           catalog_find_column(table, STR("oid")) == CATALOG_NONE;
}

/* Why a table can't become a model; no text: it can. */
static struct str find_obstacle(const struct import *import, const struct catalog_table *table)
{
    if (table->kind == CATALOG_VIRTUAL)
        return STR("it is virtual; what it keeps its rows in is left out, too");
    if (table->problem.at)
        return str_fmt(import->arena, "SQLite can't tell its columns: " STR_FMT,
                       STR_ARG(table->problem));
    if (import_is_refused(table->name))
        return STR("such names are reserved");
    if (table->columns.len > MOST_COLUMNS)
        return str_fmt(import->arena, "it has %zu columns, and %d are possible", table->columns.len,
                       MOST_COLUMNS);
    if (table->key.len > MOST_KEY_PARTS)
        return str_fmt(import->arena, "its key has %zu columns, and %d are possible",
                       table->key.len, MOST_KEY_PARTS);
    if (table->kind == CATALOG_TABLE && table->key.len == 0 && !has_rowid(table))
        return STR("it has no key, and columns have all names of its rowid");
    return (struct str){0};
}

static void choose_table(struct import *import, struct import_table *t,
                         const struct import_view_key *key)
{
    const struct catalog_table *table = t->table;
    bool is_view = table->kind == CATALOG_VIEW;
    struct str obstacle = find_obstacle(import, table);

    if (obstacle.at)
        draft_leave_out(import->arena, &import->draft->notes, "%s '" STR_FMT "': " STR_FMT,
                        is_view ? "view" : "table", STR_ARG(table->name), STR_ARG(obstacle));
    else if (is_view && !key)
        draft_leave_out(import->arena, &import->draft->notes,
                        "view '" STR_FMT "': its key is not known", STR_ARG(table->name));
    else if (table->kind != CATALOG_SHADOW)
        t->role = ROLE_MODEL;
}

/* ---- models ---- */

/* The SELECT of a view with names for its columns, CREATE VIEW name (a, b) AS SELECT ..., as one
 * that brings these along: WITH name (a, b) AS (SELECT ...) SELECT * FROM name. */
static struct str select_with_names(struct arena *arena, const struct catalog_table *view)
{
    const char *name = sql_name(arena, view->name).at;
    struct text t = {.arena = arena};

    for (size_t i = 0; i < view->columns.len; i++)
        text_addf(&t, "%s%s", i > 0 ? ", " : "", sql_name(arena, view->columns.at[i].name).at);
    return str_fmt(arena, "WITH %s (" STR_FMT ") AS (" STR_FMT ") SELECT * FROM %s", name,
                   STR_ARG(text_str(&t)), STR_ARG(view->select), name);
}

static void set_view(struct import *import, struct import_table *t,
                     const struct import_view_key *key)
{
    struct written_view *view = &t->model->written.view;

    view->given = true;
    view->sql = draft_word(t->table->has_column_names ? select_with_names(import->arena, t->table)
                                                      : t->table->select);
    for (size_t i = 0; i < key->columns.len; i++) {
        size_t column = catalog_find_column(t->table, key->columns.at[i]);
        if (!import_is_in_key(t, column))
            *list_add(import->arena, &t->view_key) = column;
    }
}

static void make_model(struct import *import, struct import_table *t,
                       const struct import_view_key *key)
{
    t->model = arena_new(import->arena, struct draft_model);
    t->model->table = t->table;
    t->fields = arena_alloc(import->arena, t->table->columns.len * sizeof *t->fields);
    t->members = arena_alloc(import->arena, t->table->columns.len * sizeof *t->members);
    *list_add(import->arena, &import->draft->models) = t->model;
    if (t->table->kind == CATALOG_VIEW)
        set_view(import, t, key);
}

static int compare_names(const void *a, const void *b)
{
    const struct import_table *const *x = a, *const *y = b;

    return str_compare((*x)->table->name, (*y)->table->name);
}

static void list_tables(struct import *import)
{
    size_t n = import->catalog->tables.len;

    import->tables = arena_alloc(import->arena, n * sizeof *import->tables);
    import->by_name = arena_alloc(import->arena, n * sizeof(void *));
    for (size_t i = 0; i < n; i++) {
        struct import_table *t = &import->tables[i];
        t->table = &import->catalog->tables.at[i];
        import->by_name[i] = t;
        *map_put(import->arena, &import->found, str_lower(import->arena, t->table->name)) = t;
    }
    if (n > 0)
        qsort(import->by_name, n, sizeof(void *), compare_names);
}

/* How the views that lack nothing else become models. */
static void tell_views(struct import *import, const struct asked *asked)
{
    for (size_t i = 0; i < import->catalog->tables.len; i++) {
        const struct catalog_table *table = &import->catalog->tables.at[i];
        if (table->kind != CATALOG_VIEW || !asked->wanted[i] || asked->keys[i] ||
            find_obstacle(import, table).at)
            continue;
        draft_infer(
            import->arena, &import->draft->notes,
            "a view becomes a model by --view-key 'VIEW=COLUMN', the key being a column, or "
            "several with commas between, that no two of its rows share");
        return;
    }
}

static void tell_triggers(struct import *import)
{
    size_t n = import->catalog->triggers.len;

    if (n > 0)
        draft_infer(import->arena, &import->draft->notes,
                    "%zu trigger%s of the database %s not part of a schema, and go%s on working", n,
                    n == 1 ? "" : "s", n == 1 ? "is" : "are", n == 1 ? "es" : "");
}

bool import_choose(struct import *import, struct str *why)
{
    size_t n = import->catalog->tables.len;
    struct asked asked;

    list_tables(import);
    if (!read_options(import, &asked, why))
        return false;
    for (size_t i = 0; i < n; i++)
        if (asked.wanted[i])
            choose_table(import, &import->tables[i], asked.keys[i]);
    tell_views(import, &asked);
    import_refer(import);
    import_find_junctions(import);
    for (size_t i = 0; i < n; i++)
        if (import->tables[i].role == ROLE_MODEL)
            make_model(import, &import->tables[i], asked.keys[i]);
    tell_triggers(import);
    if (import->draft->models.len > 0)
        return true;
    *why = n == 0 ? STR("it has no tables") : STR("it has no table that can become a model");
    return false;
}

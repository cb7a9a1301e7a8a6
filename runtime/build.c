/* build.c - the SQL of a request, from its key.
 *
 * What comes by keys begins with the array of them, which nothing is read before:
 *
 *     SELECT columns, k.position FROM orm_array(?1) AS k CROSS JOIN table AS t0 ON t0.fk = k.c0 ...
 *
 * and where a limit holds for each key, the rows are those of a SELECT that belongs to it.
 */
#include "build.h"

/* ---- Text ---- */

void ormi_put(struct ormi_build *build, sqlite3_str *out, sqlite3_str *text)
{
    if (sqlite3_str_errcode(text) != SQLITE_OK)
        build->code = sqlite3_str_errcode(text);
    if (sqlite3_str_length(text) > 0)
        sqlite3_str_append(out, sqlite3_str_value(text), sqlite3_str_length(text));
    sqlite3_free(sqlite3_str_finish(text));
}

void ormi_select_begin(struct ormi_select *select, struct ormi_build *build, bool may_join)
{
    *select = (struct ormi_select){build, may_join, sqlite3_str_new(build->handle), NULL};
}

/* t1."id" = t0."author_id" AND ... */
static void put_on(sqlite3_str *out, const orm_model *model, const orm_relation *relation,
                   unsigned target, unsigned alias)
{
    sqlite3_str_appendf(out, " JOIN \"%w\" AS t%u ON ", relation->target->table, target);
    ormi_put_match(out, model, relation, target, alias);
}

unsigned ormi_select_join(struct ormi_select *select, const orm_model *model, unsigned relation,
                          unsigned alias, bool inner)
{
    for (struct ormi_path *path = select->paths; path; path = path->next)
        if (path->alias == alias && path->relation == relation)
            return path->target;
    struct ormi_path *path = ormi_region_alloc(select->build->region, sizeof(*path));
    if (!path) {
        select->build->code = SQLITE_NOMEM;
        return alias;
    }
    *path = (struct ormi_path){alias, relation, (unsigned)select->build->aliases++, select->paths};
    select->paths = path;
    sqlite3_str_appendall(select->joins, inner ? "" : " LEFT");
    put_on(select->joins, model, &model->relations[relation], path->target, alias);
    return path->target;
}

/* The names of a key's columns in an alias, joined to those of the array. */
static void put_by_array(sqlite3_str *out, const orm_model *model, const uint16_t *columns,
                         unsigned count, unsigned alias)
{
    for (unsigned i = 0; i < count; i++) {
        sqlite3_str_appendall(out, i > 0 ? " AND " : "");
        ormi_put_column(out, alias, model->columns[columns[i]].name);
        sqlite3_str_appendf(out, " = k.c%u", i);
    }
}

/* The same of a junction's columns. */
static void put_link_by_array(sqlite3_str *out, const struct ormi_plan *plan, unsigned alias)
{
    for (unsigned i = 0; i < plan->parts; i++) {
        sqlite3_str_appendall(out, i > 0 ? " AND " : "");
        ormi_put_column(out, alias, plan->relation->junction->here[i]);
        sqlite3_str_appendf(out, " = k.c%u", i);
    }
}

/* ---- By keys ---- */

static bool has_limits(const struct ormi_plan *plan)
{
    return plan->limit > 0 || plan->offset > 0;
}

static bool has_own_order(const struct ormi_plan *plan)
{
    return (plan->flags & ORMI_KEY_OWN_ORDER) != 0;
}

/* Rows are told apart by their key; where that has several parts, by their rowid if they have one:
 * SQLite searches for a list of rows by the first part alone. */
static bool has_rowid(const orm_model *rows)
{
    return rows->n_key > 1 && rows->rowid;
}

static void put_identity(sqlite3_str *out, const orm_model *rows, unsigned alias, bool compared)
{
    if (has_rowid(rows)) {
        sqlite3_str_appendf(out, "t%u.%s", alias, rows->rowid);
    } else if (compared) {
        ormi_put_key(out, rows, rows->key, rows->n_key, alias);
    } else {
        for (unsigned i = 0; i < rows->n_key; i++) {
            sqlite3_str_appendall(out, i > 0 ? ", " : "");
            ormi_put_column(out, alias, rows->columns[rows->key[i]].name);
        }
    }
}

static void put_junction_columns(sqlite3_str *out, const orm_model *rows,
                                 const orm_junction *junction, unsigned link)
{
    for (unsigned i = 0; i < rows->n_key; i++) {
        sqlite3_str_appendall(out, i > 0 ? ", " : "");
        ormi_put_column(out, link, junction->there[i]);
    }
}

/* The row of alias is the one that a link leads to. */
static void put_link_to(sqlite3_str *out, const orm_model *rows, const orm_junction *junction,
                        unsigned alias, unsigned link)
{
    for (unsigned i = 0; i < rows->n_key; i++) {
        sqlite3_str_appendall(out, i > 0 ? " AND " : "");
        ormi_put_column(out, alias, rows->columns[rows->key[i]].name);
        sqlite3_str_appendall(out, " = ");
        ormi_put_column(out, link, junction->there[i]);
    }
}

static bool leads_by_links(const struct ormi_plan *plan)
{
    return plan->relation && plan->relation->junction;
}

/* The rows that a key of the array leads to, as a condition on their alias. */
static void put_leads_to(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan,
                         unsigned alias)
{
    const orm_model *rows = plan->rows;
    const orm_junction *junction = plan->relation ? plan->relation->junction : NULL;
    if (!junction) {
        put_by_array(out, rows, plan->relation ? plan->relation->there : plan->columns, plan->parts,
                     alias);
        return;
    }
    unsigned link = (unsigned)build->aliases++, target = (unsigned)build->aliases++;
    put_identity(out, rows, alias, true);
    sqlite3_str_appendall(out, " IN (SELECT ");
    if (has_rowid(rows)) {
        put_identity(out, rows, target, false);
        sqlite3_str_appendf(out, " FROM \"%w\" AS t%u JOIN \"%w\" AS t%u ON ", junction->table,
                            link, rows->table, target);
        put_link_to(out, rows, junction, target, link);
    } else {
        put_junction_columns(out, rows, junction, link);
        sqlite3_str_appendf(out, " FROM \"%w\" AS t%u", junction->table, link);
    }
    sqlite3_str_appendall(out, " WHERE ");
    put_link_by_array(out, plan, link);
    sqlite3_str_appendall(out, ")");
}

/* The key of t0 is among those of the rows of one key of the array, up to the limit. */
static void put_limited(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan)
{
    const orm_model *rows = plan->rows;
    unsigned alias = (unsigned)build->aliases++;
    sqlite3_str *where = sqlite3_str_new(build->handle), *order = sqlite3_str_new(build->handle);
    struct ormi_select select;
    ormi_select_begin(&select, build, true);
    put_leads_to(build, where, plan, alias);
    if (plan->where) {
        sqlite3_str_appendall(where, " AND ");
        ormi_put_condition(&select, where, plan->where, alias, true);
    }
    ormi_put_order(&select, order, plan, alias);
    if (rows->n_key > 1 && !has_rowid(rows) && !leads_by_links(plan)) {
        put_leads_to(build, out, plan, 0);
        sqlite3_str_appendall(out, " AND ");
    }
    put_identity(out, rows, 0, true);
    sqlite3_str_appendall(out, " IN (SELECT ");
    put_identity(out, rows, alias, false);
    sqlite3_str_appendf(out, " FROM \"%w\" AS t%u", rows->table, alias);
    ormi_put(build, out, select.joins);
    sqlite3_str_appendall(out, " WHERE ");
    ormi_put(build, out, where);
    ormi_put(build, out, order);
    ormi_put_limits(out, plan);
    sqlite3_str_appendall(out, ")");
}

/* CROSS JOIN the junction, whose alias is answered. */
static unsigned put_links(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan)
{
    unsigned link = (unsigned)build->aliases++;
    sqlite3_str_appendf(out, " CROSS JOIN \"%w\" AS t%u ON ", plan->relation->junction->table,
                        link);
    put_link_by_array(out, plan, link);
    return link;
}

/* The rows t0 that the array's keys lead to by the junction, once for each link. */
static void put_linked(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan)
{
    const orm_model *rows = plan->rows;
    unsigned link = put_links(build, out, plan);
    sqlite3_str_appendf(out, " JOIN \"%w\" AS t0 ON ", rows->table);
    put_link_to(out, rows, plan->relation->junction, 0, link);
}

/* FROM the array and the rows t0 that it leads to, and what is written in parts. A key counts a row
 * once however often it is linked; pairs may come twice. */
static void put_by_keys(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan,
                        struct ormi_parts *parts)
{
    const orm_junction *junction = plan->relation ? plan->relation->junction : NULL;
    if (has_own_order(plan))
        ormi_put_order(&parts->select, parts->order, plan, 0);
    sqlite3_str_appendall(out, " FROM orm_array(?1) AS k");
    if (junction && !has_limits(plan) && plan->form == ORMI_PAIRS) {
        put_linked(build, out, plan);
    } else {
        sqlite3_str_appendf(out, " CROSS JOIN \"%w\" AS t0 ON ", plan->rows->table);
        if (has_limits(plan))
            put_limited(build, out, plan);
        else
            put_leads_to(build, out, plan, 0);
    }
    ormi_parts_end(parts, out);
}

static void build_by_keys(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan)
{
    struct ormi_parts parts;
    ormi_parts_begin(&parts, build, plan, !has_limits(plan));
    ormi_put_result(build, out, plan, &parts, ", k.position");
    put_by_keys(build, out, plan, &parts);
}

/* ---- Links ---- */

static void build_pairs(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan)
{
    const orm_model *rows = plan->rows;
    struct ormi_parts parts;
    sqlite3_str_appendall(out, "SELECT k.position");
    ormi_parts_begin(&parts, build, plan, !has_limits(plan));
    for (unsigned i = 0; i < rows->n_key; i++) {
        sqlite3_str_appendall(out, ", ");
        ormi_put_column(out, 0, rows->columns[rows->key[i]].name);
    }
    ormi_put(build, out, parts.columns);
    put_by_keys(build, out, plan, &parts);
}

static void build_counts(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan)
{
    const orm_junction *junction = plan->relation->junction;
    sqlite3_str_appendall(out, "SELECT k.position, count(*)");
    struct ormi_parts parts;
    if (junction && junction->plain) {
        sqlite3_str_appendall(out, " FROM orm_array(?1) AS k");
        put_links(build, out, plan);
    } else {
        ormi_parts_begin(&parts, build, plan, true);
        ormi_put(build, out, parts.columns); /* none: nothing is joined */
        put_by_keys(build, out, plan, &parts);
    }
    sqlite3_str_appendall(out, " GROUP BY k.position");
}

/* ---- The statement ---- */

static void build_form(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan)
{
    switch (plan->form) {
    case ORMI_ROWS:
        ormi_build_rows(build, out, plan);
        break;
    case ORMI_BY_KEYS:
        build_by_keys(build, out, plan);
        break;
    case ORMI_PAIRS:
        build_pairs(build, out, plan);
        break;
    case ORMI_COUNTS:
        build_counts(build, out, plan);
        break;
    case ORMI_CHILDREN:
        ormi_build_children(out, plan);
        break;
    case ORMI_AT:
        ormi_build_at(out, plan);
        break;
    case ORMI_LINKS:
    case ORMI_ALL_LINKS:
        ormi_build_links(out, plan);
        break;
    case ORMI_COUNT:
    case ORMI_EXISTS:
    case ORMI_AGGREGATE:
        ormi_build_over(build, out, plan);
        break;
    case ORMI_UPDATE:
    case ORMI_DELETE:
        ormi_build_change(build, out, plan);
        break;
    case ORMI_INSERT:
        ormi_build_insert(out, plan->model);
        break;
    }
}

char *ormi_build(orm_db *db, const unsigned char *key, size_t size, int *code)
{
    orm_scope scope = ORM_SCOPE_INIT;
    struct ormi_build build = {db->handle, ormi_region(&scope), 1, SQLITE_OK};
    struct ormi_plan plan;
    char *sql = NULL;
    *code = SQLITE_NOMEM;
    if (build.region && ormi_plan_read(&plan, key, size, build.region)) {
        sqlite3_str *out = sqlite3_str_new(db->handle);
        build_form(&build, out, &plan);
        if (build.code == SQLITE_OK)
            build.code = sqlite3_str_errcode(out);
        *code = build.code;
        sql = sqlite3_str_finish(out);
    }
    if (*code != SQLITE_OK) {
        sqlite3_free(sql);
        sql = NULL;
    }
    orm_scope_free(&scope);
    return sql;
}

/* build.c - the SQL of a request, from its key.
 *
 *     SELECT columns FROM table AS t0 JOIN ... WHERE ... ORDER BY ... LIMIT ?4 OFFSET ?5
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

static void put_columns(sqlite3_str *out, const orm_model *model, unsigned alias)
{
    for (unsigned i = 0; i < model->n_columns; i++) {
        sqlite3_str_appendall(out, i > 0 ? ", " : "");
        ormi_put_column(out, alias, model->columns[i].name);
    }
}

static void put_joined(struct ormi_select *select, sqlite3_str *out, const orm_model *model,
                       const struct ormi_joining *join, unsigned alias)
{
    for (; join; join = join->next) {
        const orm_model *target = model->relations[join->relation].target;
        unsigned joined = ormi_select_join(select, model, join->relation, alias, false);
        sqlite3_str_appendall(out, ", ");
        put_columns(out, target, joined);
        put_joined(select, out, target, join->own, joined);
    }
}

static void put_limits(sqlite3_str *out, const struct ormi_plan *plan)
{
    if (plan->limit > 0)
        sqlite3_str_appendf(out, " LIMIT ?%d", plan->limit);
    else if (plan->offset > 0)
        sqlite3_str_appendall(out, " LIMIT -1");
    if (plan->offset > 0)
        sqlite3_str_appendf(out, " OFFSET ?%d", plan->offset);
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

/* ---- What all SELECTs have ---- */

/* The parts of a SELECT that are written before what stands in front of them is known. */
struct parts {
    struct ormi_select select;
    sqlite3_str *where, *order;
    sqlite3_str *columns; /* of what is joined */
};

/* The conditions and the order of a plan, for the rows t0. */
static void begin_parts(struct parts *parts, struct ormi_build *build, const struct ormi_plan *plan,
                        bool restricted)
{
    ormi_select_begin(&parts->select, build, true);
    parts->where = sqlite3_str_new(build->handle);
    parts->order = sqlite3_str_new(build->handle);
    parts->columns = sqlite3_str_new(build->handle);
    if (plan->where && restricted)
        ormi_put_condition(&parts->select, parts->where, plan->where, 0, true);
    put_joined(&parts->select, parts->columns, plan->model, plan->joins, 0);
}

/* Puts them behind FROM table AS t0. */
static void end_parts(struct parts *parts, sqlite3_str *out)
{
    struct ormi_build *build = parts->select.build;
    ormi_put(build, out, parts->select.joins);
    if (sqlite3_str_length(parts->where) > 0)
        sqlite3_str_appendall(out, " WHERE ");
    ormi_put(build, out, parts->where);
    ormi_put(build, out, parts->order);
}

/* ---- Rows ---- */

static void build_rows(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan)
{
    struct parts parts;
    begin_parts(&parts, build, plan, true);
    if (plan->flags & ORMI_KEY_AFTER) {
        if (sqlite3_str_length(parts.where) > 0)
            sqlite3_str_appendall(parts.where, " AND ");
        ormi_put_after(&parts.select, parts.where, plan, 0);
    }
    ormi_put_order(&parts.select, parts.order, plan, 0);
    sqlite3_str_appendall(out, "SELECT ");
    put_columns(out, plan->model, 0);
    ormi_put(build, out, parts.columns);
    sqlite3_str_appendf(out, " FROM \"%w\" AS t0", plan->model->table);
    end_parts(&parts, out);
    put_limits(out, plan);
}

/* count(*), 1 or a function, over the rows of a condition. */
static void build_over(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan)
{
    static const char *const functions[] = {
        [ORM_SUM] = "sum", [ORM_AVG] = "avg", [ORM_MIN] = "min", [ORM_MAX] = "max"};
    struct parts parts;
    begin_parts(&parts, build, plan, true);
    sqlite3_str_appendall(out, "SELECT ");
    if (plan->form == ORMI_AGGREGATE) {
        sqlite3_str_appendf(out, "%s(", functions[plan->function]);
        ormi_put_column(out, 0, plan->model->columns[plan->column].name);
        sqlite3_str_appendall(out, ")");
    } else {
        sqlite3_str_appendall(out, plan->form == ORMI_COUNT ? "count(*)" : "1");
    }
    ormi_put(build, out, parts.columns);
    sqlite3_str_appendf(out, " FROM \"%w\" AS t0", plan->model->table);
    end_parts(&parts, out);
    if (plan->form == ORMI_EXISTS)
        sqlite3_str_appendall(out, " LIMIT 1");
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
    put_limits(out, plan);
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
                        struct parts *parts)
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
    end_parts(parts, out);
}

static void build_by_keys(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan)
{
    struct parts parts;
    begin_parts(&parts, build, plan, !has_limits(plan));
    sqlite3_str_appendall(out, "SELECT ");
    put_columns(out, plan->rows, 0);
    ormi_put(build, out, parts.columns);
    sqlite3_str_appendall(out, ", k.position");
    put_by_keys(build, out, plan, &parts);
}

/* ---- Links ---- */

static void build_pairs(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan)
{
    const orm_model *rows = plan->rows;
    bool looks = plan->where || has_own_order(plan) || has_limits(plan);
    struct parts parts;
    sqlite3_str_appendall(out, "SELECT k.position");
    if (!looks) {
        for (unsigned i = 0; i < rows->n_key; i++)
            sqlite3_str_appendf(out, ", t%d.\"%w\"", build->aliases,
                                plan->relation->junction->there[i]);
        sqlite3_str_appendall(out, " FROM orm_array(?1) AS k");
        put_links(build, out, plan);
        return;
    }
    begin_parts(&parts, build, plan, !has_limits(plan));
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
    struct parts parts;
    if (junction && junction->plain) {
        sqlite3_str_appendall(out, " FROM orm_array(?1) AS k");
        put_links(build, out, plan);
    } else {
        begin_parts(&parts, build, plan, true);
        ormi_put(build, out, parts.columns); /* none: nothing is joined */
        put_by_keys(build, out, plan, &parts);
    }
    sqlite3_str_appendall(out, " GROUP BY k.position");
}

/* ---- Changes ---- */

/* The column and a value; of a decimal in reals, in units. */
static void put_sum(sqlite3_str *out, const orm_column *column, int value)
{
    sqlite3_str_appendall(out, ormi_is_real(column) ? "round((" : "");
    ormi_put_column(out, 0, column->name);
    sqlite3_str_appendf(out, " + ?%d", value);
    if (ormi_is_real(column))
        sqlite3_str_appendf(out, ") * %lld.0)", ormi_power10(column->scale));
}

/* What a sum must not exceed to be read again, where the table does not see to that; 0: it always
 * can be read. */
static int64_t sum_limit(const orm_column *column)
{
    if (!(column->flags & ORM_COLUMN_LOOSE) && !ormi_is_real(column))
        return 0;
    if (column->kind == ORM_KIND_DECIMAL)
        return ormi_power10(column->digits) - 1;
    if (column->kind == ORM_KIND_INT32)
        return INT32_MAX;
    return column->kind == ORM_KIND_INT64 ? INT64_MAX : 0;
}

/* The sum is one that could not be read again: too large, or infinities that have none. */
static bool put_refused(sqlite3_str *out, const orm_column *column, int value)
{
    int64_t limit = sum_limit(column);
    int64_t least = column->kind == ORM_KIND_DECIMAL ? -limit : -limit - 1;
    bool lost = column->kind == ORM_KIND_FLOAT && (column->flags & ORM_COLUMN_NULL);
    if (limit == 0 && !lost)
        return false;
    sqlite3_str_appendall(out, "CASE WHEN ");
    put_sum(out, column, value);
    if (limit > 0) {
        sqlite3_str_appendf(out, " NOT BETWEEN %lld AND %lld", least, limit);
    } else {
        sqlite3_str_appendall(out, " IS NULL AND ");
        ormi_put_column(out, 0, column->name);
        sqlite3_str_appendall(out, " IS NOT NULL");
    }
    return true;
}

/* SQL raises errors in triggers alone, but for an abs() that is too large: change.c knows it. Its
 * argument is no constant, which SQLite may compute before it is needed. */
static void put_added(sqlite3_str *out, const orm_column *column, int value)
{
    bool checked = put_refused(out, column, value);
    if (checked) {
        sqlite3_str_appendall(out, " THEN abs((");
        ormi_put_column(out, 0, column->name);
        sqlite3_str_appendall(out, " IS NULL) - 9223372036854775807 - 1) ELSE ");
    }
    put_sum(out, column, value);
    if (ormi_is_real(column))
        sqlite3_str_appendf(out, " / %lld.0", ormi_power10(column->scale));
    sqlite3_str_appendall(out, checked ? " END" : "");
}

static void put_change(struct ormi_select *select, sqlite3_str *out, const orm_model *model,
                       const struct ormi_change *change)
{
    const orm_column *column = &model->columns[change->column];
    sqlite3_str_appendf(out, "\"%w\" = ", column->name);
    switch (change->kind) {
    case ORM_SET_ADD:
        put_added(out, column, change->value);
        break;
    case ORM_SET_FIELD:
        ormi_put_column(out, 0, model->columns[change->other].name);
        break;
    case ORM_SET_IF:
        sqlite3_str_appendall(out, "CASE WHEN ");
        ormi_put_condition(select, out, change->condition, 0, false);
        sqlite3_str_appendf(out, " THEN ?%d ELSE ?%d END", change->value, change->value + 1);
        break;
    default:
        sqlite3_str_appendf(out, "?%d", change->value);
        break;
    }
}

static void build_change(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan)
{
    struct ormi_select select;
    ormi_select_begin(&select, build, false);
    if (plan->form == ORMI_DELETE)
        sqlite3_str_appendf(out, "DELETE FROM \"%w\" AS t0", plan->model->table);
    else
        sqlite3_str_appendf(out, "UPDATE \"%w\" AS t0", plan->model->table);
    for (size_t i = 0; i < plan->n_changes; i++) {
        sqlite3_str_appendall(out, i > 0 ? ", " : " SET ");
        put_change(&select, out, plan->model, &plan->changes[i]);
    }
    if (plan->where) {
        sqlite3_str_appendall(out, " WHERE ");
        ormi_put_condition(&select, out, plan->where, 0, true);
    }
    ormi_put(build, out, select.joins);
}

static void build_insert(sqlite3_str *out, const orm_model *model)
{
    sqlite3_str_appendf(out, "INSERT INTO \"%w\" (", model->table);
    for (unsigned i = 0; i < model->n_columns; i++)
        sqlite3_str_appendf(out, "%s\"%w\"", i > 0 ? ", " : "", model->columns[i].name);
    for (unsigned i = 0; i < model->n_columns; i++)
        sqlite3_str_appendf(out, "%sc%u", i > 0 ? ", " : ") SELECT ", i);
    sqlite3_str_appendall(out, " FROM orm_feed(?1)");
}

/* ---- The statement ---- */

static void build_form(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan)
{
    switch (plan->form) {
    case ORMI_ROWS:
        build_rows(build, out, plan);
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
    case ORMI_COUNT:
    case ORMI_EXISTS:
    case ORMI_AGGREGATE:
        build_over(build, out, plan);
        break;
    case ORMI_UPDATE:
    case ORMI_DELETE:
        build_change(build, out, plan);
        break;
    case ORMI_INSERT:
        build_insert(out, plan->model);
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

/* build_rows.c - the SQL of the rows of a query, and of what is said over them.
 *
 *     SELECT orm_collect(?1, columns) FROM table AS t0 NOT INDEXED JOIN ... WHERE ...
 *
 * Without a collector: SELECT columns ... ORDER BY ... LIMIT ?4 OFFSET ?5.
 */
#include "build.h"

void ormi_put_columns(sqlite3_str *out, const orm_model *model, unsigned alias)
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
        ormi_put_columns(out, target, joined);
        put_joined(select, out, target, join->own, joined);
    }
}

void ormi_put_limits(sqlite3_str *out, const struct ormi_plan *plan)
{
    if (plan->limit > 0)
        sqlite3_str_appendf(out, " LIMIT ?%d", plan->limit);
    else if (plan->offset > 0)
        sqlite3_str_appendall(out, " LIMIT -1");
    if (plan->offset > 0)
        sqlite3_str_appendf(out, " OFFSET ?%d", plan->offset);
}

/* ---- What all SELECTs have ---- */

void ormi_parts_begin(struct ormi_parts *parts, struct ormi_build *build,
                      const struct ormi_plan *plan, bool restricted)
{
    ormi_select_begin(&parts->select, build, true);
    parts->where = sqlite3_str_new(build->handle);
    parts->order = sqlite3_str_new(build->handle);
    parts->columns = sqlite3_str_new(build->handle);
    if (plan->where && restricted)
        ormi_put_condition(&parts->select, parts->where, plan->where, 0, true);
    put_joined(&parts->select, parts->columns, plan->model, plan->joins, 0);
}

void ormi_parts_end(struct ormi_parts *parts, sqlite3_str *out)
{
    struct ormi_build *build = parts->select.build;
    ormi_put(build, out, parts->select.joins);
    if (sqlite3_str_length(parts->where) > 0)
        sqlite3_str_appendall(out, " WHERE ");
    ormi_put(build, out, parts->where);
    ormi_put(build, out, parts->order);
}

void ormi_put_result(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan,
                     struct ormi_parts *parts, const char *last)
{
    sqlite3_str_appendall(out, "SELECT ");
    if (plan->collector > 0)
        sqlite3_str_appendf(out, "orm_collect(?%d, ", plan->collector);
    ormi_put_columns(out, plan->rows, 0);
    ormi_put(build, out, parts->columns);
    sqlite3_str_appendall(out, last);
    sqlite3_str_appendall(out, plan->collector > 0 ? ")" : "");
}

/* ---- Rows ---- */

void ormi_build_rows(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan)
{
    struct ormi_parts parts;
    ormi_parts_begin(&parts, build, plan, true);
    if (plan->flags & ORMI_KEY_AFTER) {
        if (sqlite3_str_length(parts.where) > 0)
            sqlite3_str_appendall(parts.where, " AND ");
        ormi_put_after(&parts.select, parts.where, plan, 0);
    }
    ormi_put_order(&parts.select, parts.order, plan, 0);
    ormi_put_result(build, out, plan, &parts, "");
    sqlite3_str_appendf(out, " FROM \"%w\" AS t0%s", plan->model->table,
                        plan->scanned ? " NOT INDEXED" : "");
    ormi_parts_end(&parts, out);
    ormi_put_limits(out, plan);
}

/* count(*), 1 or a function, over the rows of a condition. */
void ormi_build_over(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan)
{
    static const char *const functions[] = {
        [ORM_SUM] = "sum", [ORM_AVG] = "avg", [ORM_MIN] = "min", [ORM_MAX] = "max"};
    struct ormi_parts parts;
    ormi_parts_begin(&parts, build, plan, true);
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
    ormi_parts_end(&parts, out);
    if (plan->form == ORMI_EXISTS)
        sqlite3_str_appendall(out, " LIMIT 1");
}

/* build_change.c - the SQL of changing the rows of a condition, and of inserting those of a feed.
 *
 *     UPDATE table AS t0 SET "price" = "price" + ?1 WHERE ...
 *     INSERT INTO table ("id", "price") SELECT c0, c1 FROM orm_feed(?1)
 */
#include "build.h"

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

void ormi_build_change(struct ormi_build *build, sqlite3_str *out, const struct ormi_plan *plan)
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

void ormi_build_insert(sqlite3_str *out, const orm_model *model)
{
    sqlite3_str_appendf(out, "INSERT INTO \"%w\" (", model->table);
    for (unsigned i = 0; i < model->n_columns; i++)
        sqlite3_str_appendf(out, "%s\"%w\"", i > 0 ? ", " : "", model->columns[i].name);
    for (unsigned i = 0; i < model->n_columns; i++)
        sqlite3_str_appendf(out, "%sc%u", i > 0 ? ", " : ") SELECT ", i);
    sqlite3_str_appendall(out, " FROM orm_feed(?1)");
}

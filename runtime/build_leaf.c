/* build_leaf.c - the text of a condition on one column, or of its complement.
 *
 * A complement holds for NULL where the condition does not; that is written only where the column
 * may be NULL. What has an OR or AND in it stands in parentheses.
 */
#include "build.h"

const char *ormi_op_text(unsigned op, bool negated)
{
    switch (op) {
    case ORM_OP_EQ:
        return negated ? "<>" : "=";
    case ORM_OP_LT:
        return negated ? ">=" : "<";
    case ORM_OP_LE:
        return negated ? ">" : "<=";
    case ORM_OP_GT:
        return negated ? "<=" : ">";
    default:
        return negated ? "<" : ">=";
    }
}

void ormi_put_column(sqlite3_str *out, unsigned alias, const char *name)
{
    sqlite3_str_appendf(out, "t%u.\"%w\"", alias, name);
}

static const orm_column *column_of_leaf(const struct ormi_expr *expr)
{
    return &expr->model->columns[expr->index];
}

static void put_own(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias)
{
    ormi_put_column(out, alias, column_of_leaf(expr)->name);
}

static bool may_be_null(const orm_column *column)
{
    return (column->flags & ORM_COLUMN_NULL) != 0;
}

/* "c < ?2" */
static void put_compared(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias,
                         const char *op, int value)
{
    put_own(out, expr, alias);
    sqlite3_str_appendf(out, " %s ?%d", op, value);
}

/* Around a complement: "(", and " OR c IS NULL)". */
static void open_complement(sqlite3_str *out, const struct ormi_expr *expr)
{
    if (may_be_null(column_of_leaf(expr)))
        sqlite3_str_appendall(out, "(");
}

static void close_complement(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias)
{
    if (!may_be_null(column_of_leaf(expr)))
        return;
    sqlite3_str_appendall(out, " OR ");
    put_own(out, expr, alias);
    sqlite3_str_appendall(out, " IS NULL)");
}

/* ---- Comparisons ---- */

/* (c < ?1 OR c > ?2), and NULL: all but what lies between. */
static void put_outside(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias,
                        const char *above, int low, int high)
{
    sqlite3_str_appendall(out, "(");
    put_compared(out, expr, alias, "<", low);
    sqlite3_str_appendall(out, " OR ");
    put_compared(out, expr, alias, above, high);
    if (may_be_null(column_of_leaf(expr))) {
        sqlite3_str_appendall(out, " OR ");
        put_own(out, expr, alias);
        sqlite3_str_appendall(out, " IS NULL");
    }
    sqlite3_str_appendall(out, ")");
}

/* What is not equal is looked for on both sides where there is an index to look in. */
static void put_unequal(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias)
{
    const orm_column *column = column_of_leaf(expr);
    if (column->flags & ORM_COLUMN_INDEXED)
        put_outside(out, expr, alias, ">", expr->value, expr->value);
    else
        put_compared(out, expr, alias, may_be_null(column) ? "IS NOT" : "<>", expr->value);
}

static void put_comparison(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias)
{
    if (!expr->negated) {
        put_compared(out, expr, alias, ormi_op_text(expr->op, false), expr->value);
    } else if (expr->op == ORM_OP_EQ) {
        put_unequal(out, expr, alias);
    } else {
        open_complement(out, expr);
        put_compared(out, expr, alias, ormi_op_text(expr->op, true), expr->value);
        close_complement(out, expr, alias);
    }
}

static void put_range(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias)
{
    bool closed = expr->token == ORMI_T_CLOSED;
    if (expr->negated) {
        put_outside(out, expr, alias, closed ? ">" : ">=", expr->value, expr->value + 1);
        return;
    }
    sqlite3_str_appendall(out, "(");
    put_compared(out, expr, alias, ">=", expr->value);
    sqlite3_str_appendall(out, " AND ");
    put_compared(out, expr, alias, closed ? "<=" : "<", expr->value + 1);
    sqlite3_str_appendall(out, ")");
}

void ormi_put_exact(sqlite3_str *out, const orm_column *column, unsigned alias)
{
    if (!ormi_is_real(column)) {
        ormi_put_column(out, alias, column->name);
        return;
    }
    sqlite3_str_appendall(out, "round(");
    ormi_put_column(out, alias, column->name);
    sqlite3_str_appendf(out, " * %lld.0)", ormi_power10(column->scale));
}

static void put_fields(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias)
{
    const orm_column *column = column_of_leaf(expr), *other = &expr->model->columns[expr->other];
    bool equal = expr->op == ORM_OP_EQ;
    const char *op =
        equal ? expr->negated ? "IS NOT" : "IS" : ormi_op_text(expr->op, expr->negated);
    bool nulls = !equal && expr->negated;
    if (nulls)
        sqlite3_str_appendall(out, "(");
    ormi_put_exact(out, column, alias);
    sqlite3_str_appendf(out, " %s ", op);
    ormi_put_exact(out, other, alias);
    for (int i = 0; nulls && i < 2; i++) {
        if (!may_be_null(i == 0 ? column : other))
            continue;
        sqlite3_str_appendall(out, " OR ");
        ormi_put_column(out, alias, i == 0 ? column->name : other->name);
        sqlite3_str_appendall(out, " IS NULL");
    }
    if (nulls)
        sqlite3_str_appendall(out, ")");
}

static void put_in(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias)
{
    bool has_null = expr->op != 0, negated = expr->negated;
    /* NULL is in no list: of the rows with NULL it takes a word more to find them. */
    bool finds_null = may_be_null(column_of_leaf(expr)) && has_null != negated;
    if (finds_null)
        sqlite3_str_appendall(out, "(");
    ormi_put_exact(out, column_of_leaf(expr), alias);
    sqlite3_str_appendf(out, " %s (SELECT c0 FROM orm_array(?%d))", negated ? "NOT IN" : "IN",
                        expr->value);
    if (finds_null)
        close_complement(out, expr, alias);
}

/* ---- Parts of dates and times ---- */

/* The seconds since 1970 of an integer column, rounded towards the past, as strftime takes them. */
static void put_seconds(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias)
{
    const orm_column *column = column_of_leaf(expr);
    if (column->kind == ORM_KIND_DATE) {
        put_own(out, expr, alias);
        sqlite3_str_appendall(out, " * 86400");
        return;
    }
    sqlite3_str_appendall(out, "(");
    put_own(out, expr, alias);
    sqlite3_str_appendall(out, " - ((");
    put_own(out, expr, alias);
    sqlite3_str_appendall(out, " % 1000000) + 1000000) % 1000000) / 1000000");
}

static void put_part_value(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias)
{
    static const char formats[] = {
        [ORM_PART_MONTH] = 'm', [ORM_PART_DAY] = 'd', [ORM_PART_HOUR] = 'H'};
    static const int places[] = {[ORM_PART_MONTH] = 6, [ORM_PART_DAY] = 9, [ORM_PART_HOUR] = 12};
    const orm_column *column = column_of_leaf(expr);
    bool is_time = column->kind == ORM_KIND_TIME;
    if (column->storage != ORM_STORAGE_INTEGER) {
        sqlite3_str_appendall(out, "CAST(substr(");
        put_own(out, expr, alias);
        sqlite3_str_appendf(out, ", %d, 2) AS INTEGER)", is_time ? 1 : places[expr->other]);
    } else if (is_time) {
        put_own(out, expr, alias);
        sqlite3_str_appendall(out, " / 3600000000");
    } else {
        sqlite3_str_appendf(out, "CAST(strftime('%%%c', ", formats[expr->other]);
        put_seconds(out, expr, alias);
        sqlite3_str_appendall(out, ", 'unixepoch') AS INTEGER)");
    }
}

static void put_part(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias)
{
    if (expr->negated)
        open_complement(out, expr);
    put_part_value(out, expr, alias);
    sqlite3_str_appendf(out, " %s ?%d", ormi_op_text(expr->op, expr->negated), expr->value);
    if (expr->negated)
        close_complement(out, expr, alias);
}

/* ---- Paths ---- */

static void put_extract(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias)
{
    sqlite3_str_appendall(out, "json_extract(");
    put_own(out, expr, alias);
    sqlite3_str_appendf(out, ", ?%d)", expr->value);
}

/* A number is less than any text: what is less or greater must also be of the same kind. */
static void put_path_order(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias)
{
    bool text = expr->other == ORMI_CLASS_TEXT, negated = expr->negated;
    sqlite3_str_appendall(out, "(");
    put_extract(out, expr, alias);
    sqlite3_str_appendf(out, " %s ?%d %s ", ormi_op_text(expr->op, negated), expr->value + 1,
                        negated ? "OR" : "AND");
    put_extract(out, expr, alias);
    sqlite3_str_appendf(out, " %s ''", ormi_op_text(text ? ORM_OP_GE : ORM_OP_LT, negated));
    if (negated) {
        sqlite3_str_appendall(out, " OR ");
        put_extract(out, expr, alias);
        sqlite3_str_appendall(out, " IS NULL");
    }
    sqlite3_str_appendall(out, ")");
}

static void put_path(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias)
{
    if (expr->op != ORM_OP_EQ) {
        put_path_order(out, expr, alias);
        return;
    }
    put_extract(out, expr, alias);
    sqlite3_str_appendall(out, expr->negated ? " IS NOT " : " IS ");
    if (expr->other == ORMI_CLASS_NULL)
        sqlite3_str_appendall(out, "NULL");
    else
        sqlite3_str_appendf(out, "?%d", expr->value + 1);
}

/* ---- Texts ---- */

/* The form of a test and of its complement: 'c' is the column, '?' the parameter. SQLite prepares
 * LIKE and GLOB anew for each pattern, so that an index may serve; the plus says not to where none
 * can. */
struct test {
    const char *holds, *complement;
};

static const struct test tests[] = {
    [ORM_OP_CONTAINS] = {"instr(c, ?) > 0", "instr(c, ?) = 0"},
    [ORM_OP_STARTSWITH] = {"substr(c, 1, length(?)) = ?", "substr(c, 1, length(?)) <> ?"},
    [ORM_OP_ENDSWITH] = {"substr(c, -length(?)) = ?", "substr(c, -length(?)) <> ?"},
    [ORM_OP_ICONTAINS] = {"instr(lower(c), ?) > 0", "instr(lower(c), ?) = 0"},
    [ORM_OP_ISTARTSWITH] = {"substr(c, 1, length(?)) = ? COLLATE NOCASE",
                            "substr(c, 1, length(?)) <> ? COLLATE NOCASE"},
    [ORM_OP_IENDSWITH] = {"substr(c, -length(?)) = ? COLLATE NOCASE",
                          "substr(c, -length(?)) <> ? COLLATE NOCASE"},
    [ORM_OP_IEXACT] = {"c = ? COLLATE NOCASE", "c <> ? COLLATE NOCASE"},
    [ORM_OP_LIKE] = {"c LIKE +?", "c NOT LIKE +?"},
    [ORM_OP_GLOB] = {"c GLOB +?", "c NOT GLOB +?"},
};

/* LIKE searches an index in NOCASE order, GLOB one in code point order. */
static bool pattern_searches(const struct ormi_expr *expr)
{
    const orm_column *column = column_of_leaf(expr);
    unsigned collation = expr->op == ORM_OP_LIKE ? ORM_COLLATE_NOCASE : ORM_COLLATE_BINARY;
    return (column->flags & ORM_COLUMN_INDEXED) && column->collation == collation && !expr->negated;
}

static void put_test(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias,
                     const char *form)
{
    for (; *form; form++) {
        bool word = form[0] == 'c' && (form[1] == ',' || form[1] == ')' || form[1] == ' ');
        if (word)
            put_own(out, expr, alias);
        else if (*form == '?')
            sqlite3_str_appendf(out, "?%d", expr->value);
        else if (*form != '+' || !pattern_searches(expr))
            sqlite3_str_appendchar(out, 1, *form);
    }
}

static void put_text(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias)
{
    if (!expr->negated) {
        put_test(out, expr, alias, tests[expr->op].holds);
        return;
    }
    open_complement(out, expr);
    put_test(out, expr, alias, tests[expr->op].complement);
    close_complement(out, expr, alias);
}

void ormi_put_leaf(sqlite3_str *out, const struct ormi_expr *expr, unsigned alias)
{
    switch (expr->token) {
    case ORMI_T_NULL:
        put_own(out, expr, alias);
        sqlite3_str_appendall(out, expr->negated ? " IS NOT NULL" : " IS NULL");
        break;
    case ORMI_T_COMPARE:
        put_comparison(out, expr, alias);
        break;
    case ORMI_T_RANGE:
    case ORMI_T_CLOSED:
        put_range(out, expr, alias);
        break;
    case ORMI_T_FIELD:
        put_fields(out, expr, alias);
        break;
    case ORMI_T_TEXT:
        put_text(out, expr, alias);
        break;
    case ORMI_T_PART:
        put_part(out, expr, alias);
        break;
    case ORMI_T_PATH:
        put_path(out, expr, alias);
        break;
    case ORMI_T_IN:
        put_in(out, expr, alias);
        break;
    default:
        sqlite3_str_appendall(out, expr->negated ? "0" : "1");
        break;
    }
}

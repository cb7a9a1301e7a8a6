/* build_filter.c - the text of conditions: chains, and what is related.
 *
 * A chain of any length is written in groups, so that neither the parser's stack nor the depth of
 * SQLite's tree grows with it. Which SQL a relation becomes is chosen here alone, by put_related.
 */
#include "build.h"

#define GROUP 50     /* operands of one chain in SQL */
#define SEPARATE 500 /* conditions joined by AND that SQLite may plan with */

/* ---- Chains ---- */

/* Operands from first on, joined by word. */
static void put_operands(struct ormi_select *select, sqlite3_str *out,
                         const struct ormi_expr *chain, size_t first, size_t count, unsigned alias,
                         bool top)
{
    const char *word = chain->token == ORMI_T_AND ? " AND " : " OR ";
    size_t size = 1;
    while (size * GROUP < count)
        size *= GROUP;
    for (size_t i = 0; i < count; i += size) {
        if (i > 0)
            sqlite3_str_appendall(out, word);
        if (size == 1) {
            ormi_put_condition(select, out, chain->operands[first + i], alias, top);
            continue;
        }
        sqlite3_str_appendall(out, "(");
        put_operands(select, out, chain, first + i, count - i < size ? count - i : size, alias,
                     top);
        sqlite3_str_appendall(out, ")");
    }
}

/* SQLite joins what it has split by AND again, into a tree as deep as there are conditions: those
 * behind the first ones, of which the best come first, it is to take as one. */
static void put_chain(struct ormi_select *select, sqlite3_str *out, const struct ormi_expr *chain,
                      unsigned alias, bool top)
{
    bool many = chain->token == ORMI_T_AND && chain->count > SEPARATE;
    put_operands(select, out, chain, 0, many ? SEPARATE : chain->count, alias, top);
    if (!many)
        return;
    sqlite3_str_appendall(out, " AND +(");
    put_operands(select, out, chain, SEPARATE, chain->count - SEPARATE, alias, top);
    sqlite3_str_appendall(out, ")");
}

/* ---- Related rows ---- */

/* FROM the target of a relation, and for a ManyToMany its junction before it, as aliases that are
 * taken now: link is that of the table that leads back, target that of the rows. */
struct related {
    const orm_relation *relation;
    unsigned link, target;
};

static struct related take_aliases(struct ormi_build *build, const orm_relation *relation)
{
    struct related r = {relation, 0, 0};
    r.link = r.target = (unsigned)build->aliases++;
    if (relation->junction)
        r.target = (unsigned)build->aliases++;
    return r;
}

/* Whether the rows of a relation can be told from its junction alone. */
static bool needs_target(const orm_relation *relation, const struct ormi_expr *condition)
{
    return !relation->junction || !relation->junction->plain || condition;
}

/* The condition that a link leads to the row of the target. */
static void put_link(sqlite3_str *out, const struct related *r)
{
    const orm_model *model = r->relation->target;
    for (unsigned i = 0; i < model->n_key; i++) {
        sqlite3_str_appendall(out, i > 0 ? " AND " : "");
        ormi_put_column(out, r->target, model->columns[model->key[i]].name);
        sqlite3_str_appendall(out, " = ");
        ormi_put_column(out, r->link, r->relation->junction->there[i]);
    }
}

static void put_related_tables(sqlite3_str *out, const struct related *r, bool target,
                               bool target_first)
{
    const orm_junction *junction = r->relation->junction;
    const orm_model *model = r->relation->target;
    if (target_first && junction) {
        sqlite3_str_appendf(out, " FROM \"%w\" AS t%u CROSS JOIN \"%w\" AS t%u ON ", model->table,
                            r->target, junction->table, r->link);
        put_link(out, r);
        return;
    }
    sqlite3_str_appendf(out, " FROM \"%w\" AS t%u", junction ? junction->table : model->table,
                        r->link);
    if (junction && target) {
        sqlite3_str_appendf(out, " JOIN \"%w\" AS t%u ON ", model->table, r->target);
        put_link(out, r);
    }
}

void ormi_put_match(sqlite3_str *out, const orm_model *model, const orm_relation *relation,
                    unsigned target, unsigned alias)
{
    const orm_junction *junction = relation->junction;
    for (unsigned i = 0; i < relation->parts; i++) {
        sqlite3_str_appendall(out, i > 0 ? " AND " : "");
        ormi_put_column(out, target,
                        junction ? junction->here[i]
                                 : relation->target->columns[relation->there[i]].name);
        sqlite3_str_appendall(out, " = ");
        ormi_put_column(out, alias, model->columns[relation->columns[i]].name);
    }
}

/* The condition of a related row with what it joins to it: joins go behind FROM, so both are
 * written before either is put. */
struct inner {
    struct ormi_select select;
    sqlite3_str *condition;
};

static void write_inner(struct inner *inner, struct ormi_build *build,
                        const struct ormi_expr *condition, unsigned alias, bool may_join)
{
    ormi_select_begin(&inner->select, build, may_join);
    inner->condition = sqlite3_str_new(build->handle);
    if (condition)
        ormi_put_condition(&inner->select, inner->condition, condition, alias, true);
}

/* (SELECT 1 FROM ... WHERE the row is related AND it has the condition) */
static void put_exists(struct ormi_select *select, sqlite3_str *out, const struct ormi_expr *expr,
                       unsigned alias)
{
    const orm_relation *relation = &expr->model->relations[expr->index];
    const struct ormi_expr *condition = expr->count > 0 ? expr->operands[0] : NULL;
    struct related r = take_aliases(select->build, relation);
    struct inner inner;
    write_inner(&inner, select->build, condition, r.target, true);
    sqlite3_str_appendall(out, expr->negated ? "NOT EXISTS (SELECT 1" : "EXISTS (SELECT 1");
    put_related_tables(out, &r, needs_target(relation, condition), false);
    ormi_put(select->build, out, inner.select.joins);
    sqlite3_str_appendall(out, " WHERE ");
    ormi_put_match(out, expr->model, relation, r.link, alias);
    if (condition)
        sqlite3_str_appendall(out, " AND ");
    ormi_put(select->build, out, inner.condition);
    sqlite3_str_appendall(out, ")");
}

void ormi_put_key(sqlite3_str *out, const orm_model *model, const uint16_t *columns, unsigned count,
                  unsigned alias)
{
    sqlite3_str_appendall(out, count > 1 ? "(" : "");
    for (unsigned i = 0; i < count; i++) {
        sqlite3_str_appendall(out, i > 0 ? ", " : "");
        ormi_put_column(out, alias, model->columns[columns[i]].name);
    }
    sqlite3_str_appendall(out, count > 1 ? ")" : "");
}

/* key IN (SELECT what leads back FROM ... WHERE it has the condition) */
static void put_among(struct ormi_select *select, sqlite3_str *out, const struct ormi_expr *expr,
                      unsigned alias)
{
    const orm_relation *relation = &expr->model->relations[expr->index];
    const struct ormi_expr *condition = expr->count > 0 ? expr->operands[0] : NULL;
    struct related r = take_aliases(select->build, relation);
    struct inner inner;
    bool searches = condition && expr->search != ORMI_SEARCH_NONE;
    write_inner(&inner, select->build, condition, r.target,
                !searches || condition->search == ORMI_SEARCH_EXACT);
    ormi_put_key(out, expr->model, relation->columns, relation->parts, alias);
    sqlite3_str_appendall(out, " IN (SELECT ");
    for (unsigned i = 0; i < relation->parts; i++) {
        sqlite3_str_appendall(out, i > 0 ? ", " : "");
        ormi_put_column(out, r.link,
                        relation->junction ? relation->junction->here[i]
                                           : relation->target->columns[relation->there[i]].name);
    }
    put_related_tables(out, &r, needs_target(relation, condition), searches);
    ormi_put(select->build, out, inner.select.joins);
    if (condition)
        sqlite3_str_appendall(out, " WHERE ");
    ormi_put(select->build, out, inner.condition);
    sqlite3_str_appendall(out, ")");
}

/* A row that a to-one relation leads to is joined where every row of the result must have it, which
 * leaves SQLite the choice where to begin, unless it would not begin at the index. Related rows
 * that an index finds are looked for first; others are looked at row by row of the result. */
static void put_related(struct ormi_select *select, sqlite3_str *out, const struct ormi_expr *expr,
                        unsigned alias, bool top)
{
    const orm_relation *relation = &expr->model->relations[expr->index];
    bool one = relation->kind == ORM_TO_ONE || relation->kind == ORM_TO_ONE_REVERSE;
    bool wide = expr->search == ORMI_SEARCH_WIDE && expr->operands[0]->search == expr->search;
    if (one && !expr->negated && !wide && top && select->may_join) {
        unsigned target = ormi_select_join(select, expr->model, expr->index, alias, true);
        if (expr->count > 0)
            ormi_put_condition(select, out, expr->operands[0], target, true);
        else
            sqlite3_str_appendall(out, "1");
    } else if (!expr->negated && (one || expr->search != ORMI_SEARCH_NONE)) {
        put_among(select, out, expr, alias);
    } else {
        put_exists(select, out, expr, alias);
    }
}

void ormi_put_count(struct ormi_build *build, sqlite3_str *out, const orm_model *model,
                    unsigned relation, unsigned alias)
{
    const orm_relation *r = &model->relations[relation];
    const orm_model *target = r->target;
    unsigned link = (unsigned)build->aliases++, rows;
    if (!r->junction || r->junction->plain) {
        sqlite3_str_appendf(out, "(SELECT count(*) FROM \"%w\" AS t%u WHERE ",
                            r->junction ? r->junction->table : target->table, link);
        ormi_put_match(out, model, r, link, alias);
        sqlite3_str_appendall(out, ")");
        return;
    }
    /* A row that is linked twice counts once, one that does not exist not at all. */
    rows = (unsigned)build->aliases++;
    sqlite3_str_appendf(out, "(SELECT count(*) FROM \"%w\" AS t%u WHERE ", target->table, rows);
    ormi_put_key(out, target, target->key, target->n_key, rows);
    sqlite3_str_appendall(out, " IN (SELECT ");
    for (unsigned i = 0; i < target->n_key; i++) {
        sqlite3_str_appendall(out, i > 0 ? ", " : "");
        ormi_put_column(out, link, r->junction->there[i]);
    }
    sqlite3_str_appendf(out, " FROM \"%w\" AS t%u WHERE ", r->junction->table, link);
    ormi_put_match(out, model, r, link, alias);
    sqlite3_str_appendall(out, "))");
}

/* ---- Conditions ---- */

void ormi_put_condition(struct ormi_select *select, sqlite3_str *out, const struct ormi_expr *expr,
                        unsigned alias, bool top)
{
    switch (expr->token) {
    case ORMI_T_AND:
        if (!top && expr->count > 1)
            sqlite3_str_appendall(out, "(");
        put_chain(select, out, expr, alias, top);
        if (!top && expr->count > 1)
            sqlite3_str_appendall(out, ")");
        break;
    case ORMI_T_OR:
        if (expr->count > 1)
            sqlite3_str_appendall(out, "(");
        put_chain(select, out, expr, alias, top && expr->count == 1);
        if (expr->count > 1)
            sqlite3_str_appendall(out, ")");
        break;
    case ORMI_T_RELATED:
        put_related(select, out, expr, alias, top);
        break;
    case ORMI_T_COUNT_OF:
        ormi_put_count(select->build, out, expr->model, expr->index, alias);
        sqlite3_str_appendf(out, " %s ?%d", ormi_op_text(expr->op, expr->negated), expr->value);
        break;
    default:
        ormi_put_leaf(out, expr, alias);
        break;
    }
}

/* plan.c - decoding a key: everything that the SQL of a request depends on.
 *
 * The key was written by shape.c and is read in the same order. Each value that it asks for gets
 * the number of its parameter here.
 */
#include "build.h"

/* Reads a key. at goes no further than end, behind which everything is 0. */
struct reader {
    const unsigned char *at, *end;
    struct orm_region *region;
    int values; /* how many parameters there are so far */
    bool failed;
};

static void read_bytes(struct reader *r, void *out, size_t size)
{
    memset(out, 0, size);
    if (size <= (size_t)(r->end - r->at)) {
        memcpy(out, r->at, size);
        r->at += size;
    }
}

static unsigned read_byte(struct reader *r)
{
    unsigned char byte;
    read_bytes(r, &byte, 1);
    return byte;
}

static unsigned read_number(struct reader *r)
{
    uint16_t number;
    read_bytes(r, &number, sizeof(number));
    return number;
}

/* The number of the next parameter, and of count - 1 behind it. */
static int take_values(struct reader *r, int count)
{
    int first = r->values + 1;
    r->values += count;
    return first;
}

/* Zeroed memory, NULL when out of it. */
static void *new_items(struct reader *r, size_t count, size_t size)
{
    void *items = r->failed ? NULL : ormi_region_alloc(r->region, (count + 1) * size);
    if (items)
        memset(items, 0, (count + 1) * size);
    r->failed = !items;
    return items;
}

/* ---- Conditions ---- */

static struct ormi_expr *read_expr(struct reader *r, const orm_model *model);

/* The operand with most levels of relations comes first: what stands behind others takes more of
 * the parser's stack. */
static void deepest_first(struct ormi_expr *expr)
{
    size_t deepest = 0;
    for (size_t i = 1; i < expr->count; i++)
        if (expr->operands[i]->levels > expr->operands[deepest]->levels)
            deepest = i;
    struct ormi_expr *first = expr->operands[deepest];
    memmove(&expr->operands[1], &expr->operands[0], deepest * sizeof(struct ormi_expr *));
    expr->operands[0] = first;
    expr->levels = first->levels;
}

/* An operand that is a chain of the same kind gives its own operands to it. */
static void flatten(struct reader *r, struct ormi_expr *expr)
{
    size_t total = 0, n = 0;
    for (size_t i = 0; i < expr->count; i++)
        total += expr->operands[i]->token == expr->token ? expr->operands[i]->count : 1;
    struct ormi_expr **all = new_items(r, total, sizeof(*all));
    for (size_t i = 0; i < expr->count && all; i++) {
        struct ormi_expr *operand = expr->operands[i];
        bool same = operand->token == expr->token;
        memcpy(&all[n], same ? operand->operands : &expr->operands[i],
               (same ? operand->count : 1) * sizeof(*all));
        n += same ? operand->count : 1;
    }
    expr->operands = all;
    expr->count = n;
}

/* The operands that are searched for come first, as many as there are. */
static void best_first(struct reader *r, struct ormi_expr *expr)
{
    struct ormi_expr **sorted = new_items(r, expr->count, sizeof(*sorted));
    size_t n = 0;
    for (size_t i = 0; i < expr->count && sorted; i++)
        if (expr->operands[i]->search == expr->search)
            sorted[n++] = expr->operands[i];
    for (size_t i = 0; i < expr->count && sorted; i++)
        if (expr->operands[i]->search != expr->search)
            sorted[n++] = expr->operands[i];
    expr->operands = sorted;
    expr->count = n;
}

/* The search of a chain: of all conditions the best is enough, of any each is needed. */
static void read_chain(struct reader *r, struct ormi_expr *expr)
{
    uint32_t count;
    read_bytes(r, &count, sizeof(count));
    expr->operands = new_items(r, count, sizeof(struct ormi_expr *));
    bool all = expr->token == ORMI_T_AND;
    for (uint32_t i = 0; i < count && !r->failed; i++) {
        struct ormi_expr *operand = read_expr(r, expr->model);
        if (!operand)
            return;
        expr->operands[expr->count++] = operand;
        if (i == 0 || (operand->search > expr->search) == all)
            expr->search = operand->search;
    }
    if (!all && expr->count > 1 && expr->search == ORMI_SEARCH_RANGE)
        expr->search = ORMI_SEARCH_WIDE;
    flatten(r, expr);
    if (all)
        best_first(r, expr);
    if (expr->count > 0)
        deepest_first(expr);
}

static bool is_indexed(const orm_model *model, unsigned column)
{
    return (model->columns[column].flags & ORM_COLUMN_INDEXED) != 0;
}

/* What is searched for in a related table is found by the columns that lead back from there. */
static bool finds_back(const orm_model *model, const orm_relation *relation)
{
    return relation->kind == ORM_MANY_TO_MANY || is_indexed(model, relation->columns[0]);
}

static void read_related(struct reader *r, struct ormi_expr *expr)
{
    const orm_relation *relation = &expr->model->relations[expr->index];
    expr->levels = 1;
    if (read_byte(r) == 0)
        return;
    expr->operands = new_items(r, 1, sizeof(struct ormi_expr *));
    struct ormi_expr *operand = r->failed ? NULL : read_expr(r, relation->target);
    if (!operand)
        return;
    expr->operands[0] = operand;
    expr->count = 1;
    expr->levels += operand->levels;
    if (expr->negated || !finds_back(expr->model, relation))
        return;
    expr->search = operand->search == ORMI_SEARCH_RANGE ? ORMI_SEARCH_WIDE : operand->search;
}

/* How an index of the column finds the rows of a condition on it. */
static enum ormi_search search_of(const struct ormi_expr *expr)
{
    switch (expr->token) {
    case ORMI_T_NULL:
        return expr->negated ? ORMI_SEARCH_NONE : ORMI_SEARCH_EXACT;
    case ORMI_T_COMPARE:
        if (expr->op != ORM_OP_EQ)
            return ORMI_SEARCH_RANGE;
        return expr->negated ? ORMI_SEARCH_WIDE : ORMI_SEARCH_EXACT;
    case ORMI_T_RANGE:
    case ORMI_T_CLOSED:
        return expr->negated ? ORMI_SEARCH_WIDE : ORMI_SEARCH_RANGE;
    case ORMI_T_IN:
        return expr->negated || ormi_is_real(&expr->model->columns[expr->index])
                   ? ORMI_SEARCH_NONE
                   : ORMI_SEARCH_EXACT;
    default:
        return ORMI_SEARCH_NONE;
    }
}

/* A condition on a column. */
static void read_leaf(struct reader *r, struct ormi_expr *expr)
{
    switch (expr->token) {
    case ORMI_T_NULL:
        break;
    case ORMI_T_RANGE:
    case ORMI_T_CLOSED:
        expr->value = take_values(r, 2);
        break;
    case ORMI_T_FIELD:
        expr->op = read_byte(r);
        expr->other = read_number(r);
        break;
    case ORMI_T_PART:
        expr->op = read_byte(r);
        expr->other = read_byte(r);
        expr->value = take_values(r, 1);
        break;
    case ORMI_T_PATH:
        expr->op = read_byte(r);
        expr->other = read_byte(r);
        expr->value = take_values(r, expr->other == ORMI_CLASS_NULL ? 1 : 2);
        break;
    default: /* COMPARE, TEXT, IN */
        expr->op = read_byte(r);
        expr->value = take_values(r, 1);
        break;
    }
    if (is_indexed(expr->model, expr->index))
        expr->search = search_of(expr);
}

static struct ormi_expr *read_expr(struct reader *r, const orm_model *model)
{
    struct ormi_expr *expr = new_items(r, 1, sizeof(*expr));
    if (!expr)
        return NULL;
    unsigned token = read_byte(r);
    expr->model = model;
    expr->negated = (token & ORMI_T_NOT) != 0;
    expr->token = token & ~(unsigned)ORMI_T_NOT;
    if (expr->token >= ORMI_T_CHAINS) {
        read_chain(r, expr);
    } else if (expr->token != ORMI_T_TRUE) {
        expr->index = read_number(r);
        if (expr->token == ORMI_T_RELATED) {
            read_related(r, expr);
        } else if (expr->token == ORMI_T_COUNT_OF) {
            expr->op = read_byte(r);
            expr->value = take_values(r, 1);
            expr->levels = 1;
        } else {
            read_leaf(r, expr);
        }
    }
    return r->failed ? NULL : expr;
}

/* ---- Joins, orders, changes ---- */

static struct ormi_joining *read_joins(struct reader *r, const orm_model *model)
{
    struct ormi_joining *first = NULL, **link = &first;
    unsigned relation;
    while (!r->failed && (relation = read_number(r)) != ORM_NONE) {
        struct ormi_joining *join = new_items(r, 1, sizeof(*join));
        if (!join)
            break;
        join->relation = relation;
        join->own = read_joins(r, model->relations[relation].target);
        *link = join;
        link = &join->next;
    }
    return first;
}

static void read_terms(struct reader *r, struct ormi_plan *plan)
{
    bool after = (plan->flags & ORMI_KEY_AFTER) != 0;
    plan->terms = new_items(r, ORM_ORDERS + ORM_KEY_PARTS, sizeof(*plan->terms));
    unsigned flags;
    while (!r->failed && (flags = read_byte(r)) != 0) {
        struct ormi_term *term = &plan->terms[plan->n_terms++];
        term->model = plan->rows;
        term->flags = flags;
        term->length = read_byte(r);
        for (unsigned i = 0; i < term->length; i++)
            term->path[i] = read_number(r);
        term->index = read_number(r);
        if (after && !(flags & ORMI_TERM_AFTER_NULL))
            term->after = take_values(r, 1);
    }
}

static size_t count_room(const struct reader *r)
{
    return (size_t)(r->end - r->at) / 3;
}

static void read_changes(struct reader *r, struct ormi_plan *plan)
{
    plan->changes = new_items(r, count_room(r), sizeof(*plan->changes));
    unsigned kind;
    while (!r->failed && (kind = read_byte(r)) != 0) {
        struct ormi_change *change = &plan->changes[plan->n_changes++];
        change->kind = kind;
        change->column = read_number(r);
        if (kind == ORM_SET_FIELD) {
            change->other = read_number(r);
            continue;
        }
        if (kind == ORM_SET_IF)
            change->condition = read_expr(r, plan->model);
        change->value = take_values(r, kind == ORM_SET_IF ? 2 : 1);
    }
}

/* ---- The whole ---- */

static void read_form(struct reader *r, struct ormi_plan *plan)
{
    switch (plan->form) {
    case ORMI_BY_KEYS:
        take_values(r, 1);
        plan->parts = read_byte(r);
        for (unsigned i = 0; i < plan->parts; i++)
            plan->columns[i] = (uint16_t)read_number(r);
        break;
    case ORMI_PAIRS:
    case ORMI_COUNTS:
        take_values(r, 1);
        plan->parts = read_byte(r);
        /* fallthrough */
    case ORMI_CHILDREN:
    case ORMI_LINKS:
    case ORMI_ALL_LINKS:
        plan->relation = &plan->model->relations[read_number(r)];
        plan->rows = plan->relation->target;
        break;
    case ORMI_AT:
        plan->column = read_number(r);
        break;
    case ORMI_AGGREGATE:
        plan->function = read_byte(r);
        plan->column = read_number(r);
        break;
    case ORMI_UPDATE:
        read_changes(r, plan);
        break;
    default:
        break;
    }
}

bool ormi_plan_read(struct ormi_plan *plan, const unsigned char *key, size_t size,
                    struct orm_region *region)
{
    struct reader r = {key, key + size, region, 0, false};
    memset(plan, 0, sizeof(*plan));
    plan->form = (enum ormi_form)read_byte(&r);
    plan->flags = read_byte(&r);
    read_bytes(&r, &plan->model, sizeof(plan->model));
    plan->rows = plan->model;
    read_form(&r, plan);
    if (plan->flags & ORMI_KEY_JOINS)
        plan->joins = read_joins(&r, plan->model);
    if (plan->flags & ORMI_KEY_WHERE)
        plan->where = read_expr(&r, plan->rows);
    plan->scanned = plan->form == ORMI_ROWS && (plan->flags & ORMI_KEY_ORDER) &&
                    (plan->flags & ORMI_KEY_COLLECT);
    if ((plan->flags & ORMI_KEY_ORDER) && !plan->scanned)
        read_terms(&r, plan);
    if (plan->flags & ORMI_KEY_LIMIT)
        plan->limit = take_values(&r, 1);
    if (plan->flags & ORMI_KEY_OFFSET)
        plan->offset = take_values(&r, 1);
    if (plan->flags & ORMI_KEY_COLLECT)
        plan->collector = take_values(&r, 1);
    return !r.failed;
}

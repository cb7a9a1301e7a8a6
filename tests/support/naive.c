/* naive.c - see naive.h. */
#include "naive.h"

/* ---- Tables ---- */

const struct naive_table *naive_table(const struct naive *naive, const orm_model *model)
{
    for (size_t i = 0; i < naive->count; i++)
        if (naive->tables[i].model == model)
            return &naive->tables[i];
    fail_msg("%s was not read", model->name);
    return NULL;
}

const orm_value *naive_value(const struct naive_table *table, size_t row, unsigned column)
{
    return &table->values[row * table->model->n_columns + column];
}

static void read_rows(struct naive *naive, struct naive_table *table, const orm_model *model)
{
    table->model = model;
    assert_ok(naive->db, orm_gen_all(naive->db, &naive->scope, model, &table->rows));
    table->values = calloc(table->rows.count + 1, model->n_columns * sizeof(orm_value));
    assert_non_null(table->values);
    for (size_t i = 0; i < table->rows.count; i++)
        model->values(table->rows.items[i], &table->values[i * model->n_columns]);
}

/* Whether a result column has the value of a key: a number or a text. */
static bool has_value(sqlite3_stmt *statement, int at, const orm_column *column,
                      const orm_value *value)
{
    sqlite3_value *stored = sqlite3_column_value(statement, at);
    if (sqlite3_value_type(stored) == SQLITE_NULL)
        return false;
    if (value->type == ORM_VALUE_INT)
        return sqlite3_value_int64(stored) == value->as.i;
    orm_value text = orm_value_text((const char *)sqlite3_value_text(stored));
    return naive_compare_bytes(&text, value, column->collation) == 0;
}

static bool has_key(sqlite3_stmt *statement, int first, const struct naive_table *table, size_t row)
{
    const orm_model *model = table->model;
    for (unsigned i = 0; i < model->n_key; i++)
        if (!has_value(statement, first + (int)i, &model->columns[model->key[i]],
                       naive_value(table, row, model->key[i])))
            return false;
    return true;
}

static void read_links(struct naive *naive, const struct naive_table *from,
                       const orm_relation *relation, const struct naive_table *to, bool *related)
{
    sqlite3_str *sql = sqlite3_str_new(NULL);
    sqlite3_stmt *statement;
    sqlite3_str_appendall(sql, "SELECT ");
    for (unsigned i = 0; i < relation->parts; i++)
        sqlite3_str_appendf(sql, "\"%w\", ", relation->junction->here[i]);
    for (unsigned i = 0; i < to->model->n_key; i++)
        sqlite3_str_appendf(sql, "%s\"%w\"", i > 0 ? ", " : "", relation->junction->there[i]);
    sqlite3_str_appendf(sql, " FROM \"%w\"", relation->junction->table);
    char *text = sqlite3_str_finish(sql);
    assert_int_equal(sqlite3_prepare_v2(orm_sqlite(naive->db), text, -1, &statement, NULL), 0);
    sqlite3_free(text);
    while (sqlite3_step(statement) == SQLITE_ROW)
        for (size_t i = 0; i < from->rows.count; i++)
            for (size_t k = 0; k < to->rows.count; k++)
                if (has_key(statement, 0, from, i) && has_key(statement, relation->parts, to, k))
                    related[i * to->rows.count + k] = true;
    sqlite3_finalize(statement);
}

static bool are_related(const struct naive_table *from, size_t row, const orm_relation *relation,
                        const struct naive_table *to, size_t other)
{
    for (unsigned i = 0; i < relation->parts; i++) {
        const orm_value *here = naive_value(from, row, relation->columns[i]);
        const orm_value *there = naive_value(to, other, relation->there[i]);
        if (!naive_compares(&to->model->columns[relation->there[i]], ORM_OP_EQ, here, there) ||
            here->type == ORM_VALUE_NULL)
            return false;
    }
    return true;
}

static void read_relation(struct naive *naive, struct naive_table *from, unsigned number)
{
    const orm_relation *relation = &from->model->relations[number];
    const struct naive_table *to = naive_table(naive, relation->target);
    bool *related = calloc(from->rows.count * to->rows.count + 1, 1);
    assert_non_null(related);
    from->related[number] = related;
    if (relation->junction) {
        read_links(naive, from, relation, to, related);
        return;
    }
    for (size_t i = 0; i < from->rows.count; i++)
        for (size_t k = 0; k < to->rows.count; k++)
            related[i * to->rows.count + k] = are_related(from, i, relation, to, k);
}

void naive_read(struct naive *naive, orm_db *db, const orm_schema *schema)
{
    memset(naive, 0, sizeof(*naive));
    naive->db = db;
    assert_true(schema->n_models <= NAIVE_MODELS);
    for (size_t i = 0; i < schema->n_models; i++)
        read_rows(naive, &naive->tables[naive->count++], schema->models[i]);
    for (size_t i = 0; i < naive->count; i++) {
        struct naive_table *table = &naive->tables[i];
        table->related = calloc(table->model->n_relations + 1u, sizeof(*table->related));
        assert_non_null(table->related);
        for (unsigned k = 0; k < table->model->n_relations; k++)
            read_relation(naive, table, k);
    }
    assert_int_equal(sqlite3_prepare_v2(orm_sqlite(db), "SELECT json_extract(?1, ?2)", -1,
                                        &naive->extract, NULL),
                     SQLITE_OK);
}

void naive_free(struct naive *naive)
{
    for (size_t i = 0; i < naive->count; i++) {
        struct naive_table *table = &naive->tables[i];
        for (unsigned k = 0; k < table->model->n_relations; k++)
            free(table->related[k]);
        free(table->related);
        free(table->values);
    }
    sqlite3_finalize(naive->extract);
    orm_scope_free(&naive->scope);
}

/* ---- Filters ---- */

struct answer {
    bool said; /* false: there is no condition */
    bool holds;
};

static struct answer evaluate(const struct naive *naive, const struct naive_table *table,
                              size_t row, const orm_filter *filter, unsigned *at);

static struct answer evaluate_all(const struct naive *naive, const struct naive_table *table,
                                  size_t row, const orm_filter *filter)
{
    unsigned at = 0;
    return filter->count == 0 ? (struct answer){false, true}
                              : evaluate(naive, table, row, filter, &at);
}

static void add(struct answer *sum, bool all, struct answer one)
{
    if (!one.said)
        return;
    sum->holds = sum->said ? all ? sum->holds && one.holds : sum->holds || one.holds : one.holds;
    sum->said = true;
}

/* The nodes of a related row's filter; *at goes behind them. */
static struct answer evaluate_related(const struct naive *naive, const struct naive_table *table,
                                      size_t row, const orm_filter *filter, unsigned *at)
{
    const orm_node *node = &filter->nodes[*at - 1];
    const struct naive_table *to = naive_table(naive, table->model->relations[node->index].target);
    const bool *related = table->related[node->index] + row * to->rows.count;
    unsigned start = *at;
    size_t some = 0, having = 0;
    struct answer one = {false, true};
    if (node->extra == 1) /* any row tells where the filter ends, and whether it says something */
        one = evaluate(naive, to, 0, filter, at);
    bool said = one.said;
    for (size_t i = 0; i < to->rows.count; i++) {
        unsigned next = start;
        if (!related[i])
            continue;
        if (said)
            one = evaluate(naive, to, i, filter, &next);
        some++;
        having += one.holds;
    }
    switch (node->op) {
    case ORM_OP_NONE:
        return (struct answer){true, having == 0};
    case ORM_OP_EVERY:
        return (struct answer){true, having == some};
    default:
        return (struct answer){true, having > 0};
    }
}

static bool count_holds(const struct naive *naive, const struct naive_table *table, size_t row,
                        const orm_node *node)
{
    const struct naive_table *to = naive_table(naive, table->model->relations[node->index].target);
    int64_t count = 0;
    for (size_t i = 0; i < to->rows.count; i++)
        count += table->related[node->index][row * to->rows.count + i];
    return naive_is_so((unsigned)node->extra, naive_compare_numbers(count, node->as.i));
}

static struct answer evaluate(const struct naive *naive, const struct naive_table *table,
                              size_t row, const orm_filter *filter, unsigned *at)
{
    const orm_node *node = &filter->nodes[(*at)++];
    const orm_filter *filters = node->as.blob.data;
    struct answer sum = {false, true}, one;
    switch (node->op) {
    case ORM_OP_AND:
    case ORM_OP_OR:
        for (int32_t i = 0; i < node->extra; i++)
            add(&sum, node->op == ORM_OP_AND, evaluate(naive, table, row, filter, at));
        return sum;
    case ORM_OP_NOT:
        one = evaluate(naive, table, row, filter, at);
        return (struct answer){one.said, !one.said || !one.holds};
    case ORM_OP_ALL_OF:
    case ORM_OP_ANY_OF:
        for (size_t i = 0; i < node->as.blob.size; i++)
            add(&sum, node->op == ORM_OP_ALL_OF, evaluate_all(naive, table, row, &filters[i]));
        return sum;
    case ORM_OP_EVERYTHING:
        return (struct answer){true, true};
    case ORM_OP_IS:
    case ORM_OP_ANY:
    case ORM_OP_NONE:
    case ORM_OP_EVERY:
        return evaluate_related(naive, table, row, filter, at);
    case ORM_OP_COUNT_OF:
        return (struct answer){true, count_holds(naive, table, row, node)};
    default:
        *at += node->op == ORM_OP_PATH;
        return (struct answer){true, naive_column_holds(naive, table, row, node)};
    }
}

bool naive_holds(const struct naive *naive, const orm_model *model, size_t row,
                 const orm_filter *filter)
{
    return evaluate_all(naive, naive_table(naive, model), row, filter).holds;
}

/* ---- Orders ---- */

static orm_value term_value(const struct naive *naive, const struct naive_table *table, size_t row,
                            const orm_order *term, const orm_column **column)
{
    bool some = true;
    for (unsigned i = 0; i < term->length; i++) {
        const struct naive_table *to =
            naive_table(naive, table->model->relations[term->path[i]].target);
        size_t other = 0;
        while (some && other < to->rows.count &&
               !table->related[term->path[i]][row * to->rows.count + other])
            other++;
        some = some && other < to->rows.count;
        table = to;
        row = other;
    }
    *column = &table->model->columns[0];
    if (!(term->flags & ORM_ORDER_COUNT)) {
        *column = &table->model->columns[term->index];
        return some ? *naive_value(table, row, term->index) : orm_value_null();
    }
    const struct naive_table *to = naive_table(naive, table->model->relations[term->index].target);
    int64_t count = 0;
    for (size_t i = 0; some && i < to->rows.count; i++)
        count += table->related[term->index][row * to->rows.count + i];
    return orm_value_int(count);
}

static int compare_term(const struct naive *naive, const struct naive_table *table,
                        const orm_order *term, size_t a, size_t b)
{
    const orm_column *column;
    orm_value left = term_value(naive, table, a, term, &column);
    orm_value right = term_value(naive, table, b, term, &column);
    bool desc = (term->flags & ORM_ORDER_DESC) != 0;
    int order = naive_compare_values(column, &left, &right);
    bool null = left.type == ORM_VALUE_NULL || right.type == ORM_VALUE_NULL;
    if (null && (term->flags & (ORM_ORDER_NULLS_FIRST | ORM_ORDER_NULLS_LAST)))
        return term->flags & ORM_ORDER_NULLS_LAST ? -order : order;
    return desc ? -order : order;
}

int naive_compare(const struct naive *naive, const orm_model *model, const orm_order *order,
                  size_t n, size_t a, size_t b)
{
    const struct naive_table *table = naive_table(naive, model);
    for (size_t i = 0; i < n; i++) {
        int result =
            order[i].flags & ORM_ORDER_USED ? compare_term(naive, table, &order[i], a, b) : 0;
        if (result != 0)
            return result;
    }
    return a < b ? -1 : a > b; /* tables are in key order */
}

/* ---- Against the database ---- */

/* The query struct of any model begins with an orm_query; what follows is zero. */
union query {
    orm_query query;
    char room[4096];
};

static bool is_row(const struct naive_table *table, const void *row, size_t at)
{
    orm_value key[ORM_KEY_PARTS];
    const orm_model *model = table->model;
    model->key_values(row, key);
    for (unsigned i = 0; i < model->n_key; i++)
        if (naive_compare_values(&model->columns[model->key[i]], &key[i],
                                 naive_value(table, at, model->key[i])) != 0)
            return false;
    return true;
}

static const char *explain(const struct naive *naive, orm_scope *scope, const orm_model *model,
                           const union query *query)
{
    const char *text;
    orm_status rc = orm_gen_explain(naive->db, scope, model, query, &text);
    return rc == ORM_OK ? text : orm_last_error(naive->db)->message;
}

/* The rows of the filter, in key order, are those that it holds for; answers how many. */
static size_t check(const struct naive *naive, const orm_model *model, const orm_filter *filter,
                    const char *what)
{
    const struct naive_table *table = naive_table(naive, model);
    orm_scope scope = ORM_SCOPE_INIT;
    union query query = {.query = {.magic_ = ORM_QUERY_MAGIC, .where = *filter}};
    orm_list rows;
    size_t n = 0;
    for (unsigned i = 0; i < model->n_key; i++)
        query.query.order[i] = orm_order_of(model->key[i], 0);
    if (orm_gen_select(naive->db, &scope, model, &query, &rows) != ORM_OK)
        fail_msg("%s: %s", what, orm_last_error(naive->db)->message);
    for (size_t i = 0; i < table->rows.count; i++) {
        bool holds = naive_holds(naive, model, i, filter);
        if (holds != (n < rows.count && is_row(table, rows.items[n], i)))
            fail_msg("%s: row %d of %s is %s by %s", what, (int)i, model->name,
                     holds ? "not found" : "found", explain(naive, &scope, model, &query));
        n += holds;
    }
    assert_int_equal(n, rows.count);
    orm_scope_free(&scope);
    return n;
}

size_t naive_check(const struct naive *naive, const orm_model *model, const orm_filter *filter,
                   const char *what)
{
    orm_filter complement = orm_filter_list(ORM_OP_ALL_OF, filter, 1);
    complement = orm_filter_not(&complement);
    bool says = evaluate_all(naive, naive_table(naive, model), 0, filter).said;
    int64_t count;
    bool exists;
    size_t n = check(naive, model, filter, what);
    size_t others = check(naive, model, &complement, what);
    size_t all = naive_table(naive, model)->rows.count;
    if (n + others != (says ? all : 2 * all))
        fail_msg("%s: %d rows and %d of its complement are not %d", what, (int)n, (int)others,
                 (int)all);
    assert_ok(naive->db, orm_gen_count(naive->db, model, filter, &count));
    assert_int_equal(count, n);
    assert_ok(naive->db, orm_gen_exists(naive->db, model, filter, &exists));
    assert_int_equal(exists, n > 0);
    return n;
}

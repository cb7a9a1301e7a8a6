/* test_random_filters.c - thousands of random filters and orders, through relations too, held
 * against an evaluation in C over all rows; and their statements: what was asked before finds its
 * statement again, and no two shapes have one in common. */
#include "filters.h"
#include "naive.h"

enum { PEOPLE = 120, FILTERS = 6000, ORDERS = 1500 };

static uint64_t seed;

static unsigned any(unsigned below)
{
    seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (unsigned)(seed >> 33) % below;
}

static void fill(orm_db *db)
{
    run_sql(db,
            "CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1"
            " FROM n) SELECT i FROM n LIMIT %d; PRAGMA foreign_keys = OFF; BEGIN",
            PEOPLE);
    run_sql(db,
            "INSERT INTO land SELECT i + 1, CASE WHEN i %% 4 THEN 'land ' || (i / 3) END, i / 2"
            " FROM n WHERE i < 9;"
            "INSERT INTO town SELECT i %% 7 + 1, 't' || (i / 7), CASE WHEN i %% 5 THEN i %% 6 END"
            " FROM n WHERE i < 25;"
            "INSERT INTO skill SELECT 'Skill' || i, CASE WHEN i %% 3 THEN i END FROM n"
            " WHERE i < 8;"
            "INSERT INTO person SELECT i + 1, 'p' || (i * 37 %% 11),"
            " CASE WHEN i %% 6 THEN i * 31 %% 40 END,"
            " CASE WHEN i %% 4 THEN i %% 7 + 1 END, CASE WHEN i %% 4 THEN 't' || (i %% 3) END,"
            " CASE WHEN i %% 9 THEN i / 3 + 1 END FROM n;"
            "INSERT INTO passport SELECT i + 1, i + 1, i * 7 %% 50 FROM n WHERE i %% 3;");
    run_sql(db, "INSERT INTO person_friends SELECT a.i + 1, b.i + 1 FROM n AS a JOIN n AS b"
                " ON (a.i + b.i) %% 17 = 3 AND a.i < 40 AND b.i < 40;"
                "INSERT INTO person_skills SELECT i + 1, 'sKILL' || (i * 5 %% 8) FROM n;"
                "INSERT OR IGNORE INTO person_skills SELECT i + 1, 'SKILL' || (i %% 3) FROM n"
                " WHERE i %% 2;"
                "INSERT INTO visit SELECT i + 1, CASE WHEN i %% 7 THEN i * 13 %% 140 + 1 END,"
                " i %% 9 + 1, 't' || (i %% 4), CASE WHEN i %% 4 THEN i %% 12 END FROM n;"
                "INSERT INTO visit SELECT i + 1001, i + 1, 2, 't1', i FROM n WHERE i < 20;"
                "COMMIT");
}

static int set_up(void **state)
{
    static const orm_options options = {.cached_statements = 100000};
    struct naive *naive = malloc(sizeof(*naive));
    orm_db *db = new_database(":memory:", &options, filters_open, filters_create_tables);
    assert_non_null(naive);
    fill(db);
    naive_read(naive, db, filters_Person_model_.schema);
    *state = naive;
    return 0;
}

static int tear_down(void **state)
{
    struct naive *naive = *state;
    naive_free(naive);
    orm_close(naive->db);
    free(naive);
    return 0;
}

/* ---- Random filters ---- */

/* What filters point to, until they were run. */
static struct {
    orm_filter filters[2000];
    orm_value values[64];
    int64_t numbers[2000];
    const char *texts[2000];
    size_t n_filters, n_numbers, n_texts;
} pool;

static const orm_model *const models[] = {&filters_Person_model_,   &filters_Town_model_,
                                          &filters_Land_model_,     &filters_Skill_model_,
                                          &filters_Passport_model_, &filters_Visit_model_};

static orm_value any_value(const struct naive *naive, const orm_model *model, unsigned column)
{
    const struct naive_table *table = naive_table(naive, model);
    return *naive_value(table, any((unsigned)table->rows.count), column);
}

static orm_filter any_list(const struct naive *naive, const orm_model *model, unsigned column)
{
    orm_op op = any(2) ? ORM_OP_IN : ORM_OP_NOT_IN;
    bool text = model->columns[column].kind == ORM_KIND_TEXT;
    size_t n = any(6);
    int64_t *numbers = pool.numbers + pool.n_numbers;
    const char **texts = pool.texts + pool.n_texts;
    for (size_t i = 0; i < n; i++) {
        orm_value value = any_value(naive, model, column);
        if (text)
            texts[i] = value.type == ORM_VALUE_NULL ? NULL : value.as.blob.data;
        else
            numbers[i] = value.as.i;
    }
    pool.n_numbers += n;
    pool.n_texts += n;
    return orm_filter_in(op, column, text ? orm_items_text(texts, n) : orm_items_int64(numbers, n));
}

static orm_filter any_leaf(const struct naive *naive, const orm_model *model)
{
    unsigned column = any(model->n_columns);
    bool text = model->columns[column].kind == ORM_KIND_TEXT;
    switch (any(6)) {
    case 0:
        return any_list(naive, model, column);
    case 1:
        return orm_filter_null(any(2) ? ORM_OP_IS_NULL : ORM_OP_NOT_NULL, column);
    case 2:
        if (text)
            return orm_filter_value((orm_op)(ORM_OP_CONTAINS + any(7)), column,
                                    any_value(naive, model, column));
        return orm_filter_between(column, any_value(naive, model, column),
                                  any_value(naive, model, column));
    default:
        return orm_filter_value((orm_op)(ORM_OP_EQ + any(6)), column,
                                any_value(naive, model, column));
    }
}

static orm_filter any_filter(const struct naive *naive, const orm_model *model, unsigned depth);

static orm_filter any_related(const struct naive *naive, const orm_model *model, unsigned depth)
{
    unsigned number = any(model->n_relations);
    const orm_relation *relation = &model->relations[number];
    bool one = relation->kind == ORM_TO_ONE || relation->kind == ORM_TO_ONE_REVERSE;
    orm_filter inner = {0};
    if (!one && any(4) == 0)
        return orm_filter_count((orm_op)(ORM_OP_EQ + any(6)), number, (int64_t)any(4));
    if (any(5) > 0)
        inner = any_filter(naive, relation->target, depth - 1);
    orm_op op = one ? ORM_OP_IS : (orm_op)(ORM_OP_ANY + any(3));
    orm_filter filter = orm_filter_through(op, number, &inner);
    return filter.fault ? any_leaf(naive, model) : filter;
}

static orm_filter any_of_many(const struct naive *naive, const orm_model *model, unsigned depth)
{
    size_t n = any(5), first = pool.n_filters;
    pool.n_filters += n;
    for (size_t i = 0; i < n; i++)
        pool.filters[first + i] = any_filter(naive, model, depth - 1);
    return orm_filter_list(any(2) ? ORM_OP_ALL_OF : ORM_OP_ANY_OF, &pool.filters[first], n);
}

static orm_filter any_filter(const struct naive *naive, const orm_model *model, unsigned depth)
{
    const orm_filter none = {0};
    orm_filter filter, other;
    switch (depth == 0 ? 9 : any(10)) {
    case 0:
    case 1:
    case 2:
        filter = any_filter(naive, model, depth - 1);
        other = any_filter(naive, model, depth - 1);
        filter = orm_filter_both(any(2) ? ORM_OP_AND : ORM_OP_OR, &filter, &other);
        return filter.fault ? any_leaf(naive, model) : filter;
    case 3:
        filter = any_filter(naive, model, depth - 1);
        filter = orm_filter_not(&filter);
        return filter.fault ? any_leaf(naive, model) : filter;
    case 4:
        return any_of_many(naive, model, depth);
    case 5:
    case 6:
    case 7:
        return model->n_relations > 0 ? any_related(naive, model, depth) : any_leaf(naive, model);
    case 8:
        return any(4) == 0 ? none : any(8) == 0 ? orm_filter_everything() : any_leaf(naive, model);
    default:
        return any_leaf(naive, model);
    }
}

static orm_filter new_filter(const struct naive *naive, const orm_model **model)
{
    pool.n_filters = pool.n_numbers = pool.n_texts = 0;
    *model = models[any(any(2) ? 1 : COUNT(models))];
    return any_filter(naive, *model, 1 + any(5));
}

static void finds_the_same_rows(void **state)
{
    const struct naive *naive = *state;
    char what[40];
    size_t found = 0;
    for (unsigned i = 0; i < FILTERS; i++) {
        const orm_model *model;
        seed = i;
        orm_filter filter = new_filter(naive, &model);
        snprintf(what, sizeof(what), "filter of seed %u", i);
        size_t n = naive_check(naive, model, &filter, what);
        found += n > 0 && n < naive_table(naive, model)->rows.count;
    }
    assert_true(found > FILTERS / 3);
}

/* ---- Statements ---- */

static void count_rows(const struct naive *naive, unsigned i)
{
    const orm_model *model;
    int64_t count;
    seed = i;
    orm_filter filter = new_filter(naive, &model);
    assert_ok(naive->db, orm_gen_count(naive->db, model, &filter, &count));
}

static void finds_statements_again(void **state)
{
    const struct naive *naive = *state;
    for (unsigned i = 0; i < 500; i++) {
        count_rows(naive, i);
        orm_stats before = orm_stats_get(naive->db);
        count_rows(naive, i);
        orm_stats after = orm_stats_get(naive->db);
        assert_int_equal(after.hits, before.hits + 1);
        assert_int_equal(after.misses, before.misses);
        assert_int_equal(after.prepared, before.prepared);
    }
}

static void copy_text(void *context, const char *sql, int64_t nanoseconds)
{
    char **text = context;
    (void)nanoseconds;
    sqlite3_free(*text);
    *text = sqlite3_mprintf("%s", sql);
}

/* What runs is what is made for the filter where nothing is kept: no shape finds the statement of
 * another. */
static void shares_no_statement(void **state)
{
    static const orm_options keeps_none = {.cached_statements = -1};
    const struct naive *naive = *state;
    orm_db *db = new_database(":memory:", &keeps_none, filters_open, filters_create_tables);
    char *kept = NULL, *made = NULL;
    orm_trace(naive->db, copy_text, &kept);
    orm_trace(db, copy_text, &made);
    for (unsigned i = 0; i < FILTERS; i++) {
        const orm_model *model;
        int64_t count;
        seed = i * 7u;
        orm_filter filter = new_filter(naive, &model);
        assert_ok(naive->db, orm_gen_count(naive->db, model, &filter, &count));
        assert_ok(db, orm_gen_count(db, model, &filter, &count));
        assert_string_equal(kept, made);
    }
    assert_int_equal(orm_stats_get(db).hits, 0);
    assert_true(orm_stats_get(naive->db).hits > FILTERS / 2);
    orm_trace(naive->db, NULL, NULL);
    orm_close(db);
    sqlite3_free(kept);
    sqlite3_free(made);
}

/* ---- Random orders ---- */

union query {
    orm_query query;
    char room[4096];
};

/* A term that ends where a path of at most two relations leads. */
static orm_order any_term(const orm_model *model, unsigned depth)
{
    unsigned number = model->n_relations > 0 ? any(model->n_relations) : 0;
    const orm_relation *relation = model->n_relations > 0 ? &model->relations[number] : NULL;
    bool one = relation && (relation->kind == ORM_TO_ONE || relation->kind == ORM_TO_ONE_REVERSE);
    unsigned flags = any(2) ? ORM_ORDER_DESC : 0;
    if (one && depth > 0 && any(2))
        return orm_order_through(number, any_term(relation->target, depth - 1));
    if (relation && !one && any(3) == 0)
        return orm_order_of(number, flags | ORM_ORDER_COUNT);
    if (any(3) == 0)
        flags |= flags ? ORM_ORDER_NULLS_FIRST : ORM_ORDER_NULLS_LAST;
    return orm_order_of(any(model->n_columns), flags);
}

/* Everything that an order may need of the row before a page. */
static void load_row(const struct naive *naive, const orm_model *model, void *row, int depth)
{
    for (unsigned i = 0; row && i < model->n_relations; i++) {
        const orm_relation *relation = &model->relations[i];
        orm_list list;
        if (relation->kind == ORM_TO_MANY || relation->kind == ORM_MANY_TO_MANY) {
            assert_ok(naive->db, orm_gen_load_list(naive->db, model, i, row, &list));
        } else {
            assert_ok(naive->db, orm_gen_load(naive->db, model, i, row));
            if (depth > 0)
                load_row(naive, relation->target, orm_gen_other(model, i, row), depth - 1);
        }
    }
}

struct sorting {
    const struct naive *naive;
    const orm_model *model;
    const orm_order *order;
};
static struct sorting sorting;

static int compare_rows(const void *a, const void *b)
{
    return naive_compare(sorting.naive, sorting.model, sorting.order, ORM_ORDERS,
                         *(const size_t *)a, *(const size_t *)b);
}

static void assert_same_row(const struct naive_table *table, size_t expected, const void *row,
                            unsigned i)
{
    orm_value key[ORM_KEY_PARTS];
    const orm_model *model = table->model;
    model->key_values(row, key);
    for (unsigned k = 0; k < model->n_key; k++)
        if (naive_compare_values(&model->columns[model->key[k]], &key[k],
                                 naive_value(table, expected, model->key[k])) != 0)
            fail_msg("order of seed %u: another row of %s at its place", i, model->name);
}

/* Reads all rows, page by page, and holds them against the sorted ones. */
static void read_pages(const struct naive *naive, const orm_model *model, union query *query,
                       const size_t *sorted, size_t count, unsigned i)
{
    orm_scope scope = ORM_SCOPE_INIT;
    size_t at = 0;
    orm_list page;
    do {
        if (orm_gen_select(naive->db, &scope, model, query, &page) != ORM_OK)
            fail_msg("order of seed %u: %s", i, orm_last_error(naive->db)->message);
        for (size_t k = 0; k < page.count; k++) {
            if (at == count)
                fail_msg("order of seed %u: more rows than there are", i);
            assert_same_row(naive_table(naive, model), sorted[at++], page.items[k], i);
        }
        if (page.count == 0)
            break;
        load_row(naive, model, page.items[page.count - 1], 2);
        query->query.after = page.items[page.count - 1];
    } while (page.count == (size_t)query->query.limit);
    if (at != count)
        fail_msg("order of seed %u: %d rows, not %d", i, (int)at, (int)count);
    orm_scope_free(&scope);
}

static void pages_in_order(void **state)
{
    const struct naive *naive = *state;
    for (unsigned i = 0; i < ORDERS; i++) {
        size_t sorted[2 * PEOPLE + 50], n = 0;
        const orm_model *model;
        seed = i;
        union query query = {.query = {.magic_ = ORM_QUERY_MAGIC}};
        query.query.where = new_filter(naive, &model);
        for (unsigned k = any(4); k > 0; k--)
            query.query.order[any(ORM_ORDERS)] = any_term(model, 2);
        for (size_t row = 0; row < naive_table(naive, model)->rows.count; row++)
            if (naive_holds(naive, model, row, &query.query.where))
                sorted[n++] = row;
        sorting = (struct sorting){naive, model, query.query.order};
        qsort(sorted, n, sizeof(*sorted), compare_rows);
        query.query.limit = 1 + (int64_t)any(n > 20 ? 40 : 7);
        read_pages(naive, model, &query, sorted, n, i);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_the_same_rows),
        cmocka_unit_test(finds_statements_again),
        cmocka_unit_test(shares_no_statement),
        cmocka_unit_test(pages_in_order),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

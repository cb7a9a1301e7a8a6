/* test_sample.c - what is counted of the rows of a table, and of which rows. */
#include "text.h"
#include "typed.h"

#define ROWS(n) "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < " #n ")"

/* The sample of the last table. */
static const struct column_sample *sample_last(struct typed *t)
{
    return sample_table(t->import.sampler, &t->catalog.tables.at[t->catalog.tables.len - 1]);
}

static int64_t misfits(struct typed *t, size_t column, const char *condition)
{
    return sample_misfits(t->import.sampler, &t->catalog.tables.at[t->catalog.tables.len - 1],
                          column, str_of(condition));
}

static void test_classes(void **state)
{
    struct typed t;

    (void)state;
    typed_open(&t, "CREATE TABLE \"a \"\"b\" (x, \"y \"\"]\" TEXT);"
                   "INSERT INTO \"a \"\"b\" VALUES (1, 'äb'), (2.5, NULL), ('x', 'abc'),"
                   "(x'0011', CAST(x'610062' AS TEXT)), (NULL, CAST(x'6180' AS TEXT)), (3, '')");
    const struct column_sample *x = sample_last(&t), *y = x + 1;
    assert_int_equal(x->rows, 6);
    assert_int_equal(x->nulls, 1);
    assert_int_equal(x->integers, 2);
    assert_int_equal(x->reals, 1);
    assert_int_equal(x->texts, 1);
    assert_int_equal(x->blobs, 1);
    assert_int_equal(x->longest, 2);
    assert_int_equal(x->bad_texts, 0);
    assert_true(x->whole);
    assert_int_equal(y->nulls, 1);
    assert_int_equal(y->texts, 5);
    assert_int_equal(y->longest, 3);
    assert_int_equal(y->bad_texts, 2);
    assert_int_equal(misfits(&t, 0, "typeof(v) = 'integer'"), 3);
    assert_int_equal(misfits(&t, 1, "length(v) < 3"), 1);
    assert_int_equal(misfits(&t, 1, "NULL"), 5);
    assert_int_equal(misfits(&t, 1, "no_such(v)"), -1);
    typed_close(&t);
}

static void test_empty(void **state)
{
    struct typed t;

    (void)state;
    typed_open(&t, "CREATE TABLE t (a)");
    assert_int_equal(sample_last(&t)->rows, 0);
    assert_true(sample_last(&t)->whole);
    assert_int_equal(misfits(&t, 0, "0"), 0);
    typed_close(&t);
}

/* Of 20,001 rows, 5,000 from either end. */
static void test_ends(void **state)
{
    struct typed t;

    (void)state;
    typed_open(&t, "CREATE TABLE t (rowid INT, _rowid_ INT);" ROWS(
                       20001) "INSERT INTO t SELECT i, 0 FROM r");
    assert_int_equal(sample_last(&t)->rows, SAMPLE_ROWS);
    assert_false(sample_last(&t)->whole);
    assert_int_equal(misfits(&t, 0, "v <= 5000"), 5000);
    assert_int_equal(misfits(&t, 0, "v <= 5000 OR v > 15001"), 0);
    typed_close(&t);
    typed_open(&t, "CREATE TABLE t (a INT);" ROWS(10000) "INSERT INTO t SELECT i FROM r");
    assert_int_equal(sample_last(&t)->rows, SAMPLE_ROWS);
    typed_close(&t);
}

static void test_without_rowid(void **state)
{
    struct typed t;

    (void)state;
    typed_open(&t, "CREATE TABLE t (a INT PRIMARY KEY) WITHOUT ROWID;" ROWS(
                       10001) "INSERT INTO t SELECT i FROM r");
    assert_int_equal(sample_last(&t)->rows, SAMPLE_ROWS);
    assert_false(sample_last(&t)->whole);
    assert_int_equal(misfits(&t, 0, "v <= 10000"), 0);
    typed_close(&t);
}

static void test_wide(void **state)
{
    struct arena arena = {0};
    struct text sql = {.arena = &arena};
    struct typed t;

    (void)state;
    text_add(&sql, STR("CREATE TABLE t (c0 INT"));
    for (int i = 1; i < 2000; i++)
        text_addf(&sql, ", c%d TEXT", i);
    text_add(&sql, STR("); INSERT INTO t (c0, c1999) VALUES (1, 'x'), (2, NULL)"));
    typed_open(&t, text_str(&sql).at);
    assert_int_equal(sample_last(&t)[0].integers, 2);
    assert_int_equal(sample_last(&t)[1998].nulls, 2);
    assert_int_equal(sample_last(&t)[1999].texts, 1);
    typed_close(&t);
    arena_free(&arena);
}

/* Rows of 10 MB each: some are enough. */
static void test_large_values(void **state)
{
    struct typed t;

    (void)state;
    typed_open(&t,
               "CREATE TABLE t (a BLOB);" ROWS(8) "INSERT INTO t SELECT zeroblob(10000000) FROM r");
    assert_in_range(sample_last(&t)->blobs, 1, 7);
    assert_false(sample_last(&t)->whole);
    typed_close(&t);
}

static void test_views(void **state)
{
    struct typed t;

    (void)state;
    typed_open(&t, "CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('x'), (NULL);"
                   "CREATE VIEW v AS SELECT a, 1.5 AS b FROM t");
    assert_int_equal(sample_last(&t)[0].texts, 1);
    assert_int_equal(sample_last(&t)[1].reals, 2);
    const struct catalog_table *view = &t.catalog.tables.at[1];
    assert_int_equal(sample_repeats(t.import.sampler, view, (const size_t[]){1}, 1), 1);
    assert_int_equal(sample_repeats(t.import.sampler, view, (const size_t[]){1, 0}, 2), 0);
    typed_close(&t);
    typed_open(&t, "CREATE VIEW v AS " ROWS(1000000000) "SELECT max(i) AS a FROM r");
    assert_null(sample_last(&t));
    assert_int_equal(misfits(&t, 0, "1"), -1);
    typed_close(&t);
    typed_open(&t, "CREATE VIEW v AS SELECT abs(-9223372036854775807 - 1) AS a");
    assert_null(sample_last(&t));
    typed_close(&t);
}

static void test_defaults(void **state)
{
    struct column_sample counts = {0};
    struct typed t;

    (void)state;
    typed_open(&t, "CREATE TABLE t (a INT DEFAULT '5', b TEXT DEFAULT 5, c DEFAULT (1 + 1.5), d,"
                   "e DEFAULT NULL, f DEFAULT (zeroblob(1000000000)));"
                   "CREATE TABLE u (a INT DEFAULT 5, b ANY DEFAULT '5') STRICT");
    const char *const literals[] = {"5", "'5'", "2.5", NULL, NULL, NULL, NULL, "'5'"};
    for (size_t i = 0; i < sizeof literals / sizeof *literals; i++) {
        struct str got =
            sample_default(t.import.sampler, &t.catalog.tables.at[i / 6], i % 6, &counts);
        assert_true(literals[i] ? got.at && strcmp(got.at, literals[i]) == 0 : !got.at);
    }
    assert_int_equal(counts.integers, 1);
    assert_int_equal(counts.reals, 1);
    assert_int_equal(counts.texts, 2);
    assert_true(sample_fits(t.import.sampler, STR("'5'"), STR("v = '5'")));
    assert_false(sample_fits(t.import.sampler, STR("'5'"), STR("v = 5")));
    assert_false(sample_fits(t.import.sampler, STR("'5'"), STR("no_such(v)")));
    typed_close(&t);
}

/* A view that fails for reasons of its own says nothing of the file. */
static void test_damage(void **state)
{
    struct typed t;

    (void)state;
    typed_open(&t, "CREATE VIEW v AS SELECT no_such(1) AS a UNION SELECT abs(1 << 63)");
    assert_null(sample_last(&t));
    assert_null(sampler_damage(t.import.sampler).at);
    typed_close(&t);
    typed_open(&t, "CREATE TABLE other (a INT PRIMARY KEY) WITHOUT ROWID; CREATE TABLE t (a INT);"
                   "PRAGMA writable_schema = ON;"
                   "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema "
                   "WHERE name = 'other') WHERE name = 't'; PRAGMA writable_schema = RESET");
    assert_null(sample_last(&t));
    assert_string_equal(sampler_damage(t.import.sampler).at,
                        "it is damaged: database disk image is malformed");
    typed_close(&t);
}

static void test_understands(void **state)
{
    struct typed t;
    struct str why = {0};
    int quotes_make_text = 0;

    (void)state;
    typed_open(&t, "CREATE TABLE t (a INT)");
    const struct catalog_table *table = &t.catalog.tables.at[0];
    sqlite3_db_config(t.db, SQLITE_DBCONFIG_DQS_DML, 1, NULL);
    assert_true(sample_understands(t.import.sampler, table, STR("\"a\" > 1"), &why));
    assert_false(sample_understands(t.import.sampler, table, STR("a > \"b\""), &why));
    assert_string_equal(why.at, "no such column: b");
    assert_false(sample_understands(t.import.sampler, NULL, STR("a"), &why));
    assert_true(sample_understands(t.import.sampler, NULL, STR("1 + 1"), &why));
    sqlite3_db_config(t.db, SQLITE_DBCONFIG_DQS_DML, -1, &quotes_make_text);
    assert_int_equal(quotes_make_text, 1);
    typed_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_classes),  cmocka_unit_test(test_empty),
        cmocka_unit_test(test_ends),     cmocka_unit_test(test_without_rowid),
        cmocka_unit_test(test_wide),     cmocka_unit_test(test_large_values),
        cmocka_unit_test(test_views),    cmocka_unit_test(test_damage),
        cmocka_unit_test(test_defaults), cmocka_unit_test(test_understands),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_import_index.c - unique keys and indexes of a database as those of a schema. */
#include "drafted.h"

static void test_unique(void **state)
{
    (void)state;
    DRAFTED("CREATE TABLE t (a INT NOT NULL UNIQUE, b INT NOT NULL, c INT NOT NULL, UNIQUE (c, b));"
            "CREATE UNIQUE INDEX i ON t (b);",
            "a: {type: int64, unique: true}", "b: {type: int64, unique: true}", "c: int64",
            "unique: [[c, b]]");
    /* the key is unique already; what another order is good for is an index */
    DRAFTED("CREATE TABLE t (a INT NOT NULL, b INT NOT NULL, PRIMARY KEY (a, b), UNIQUE (a, b),"
            " UNIQUE (b, a));",
            "primary_key: [a, b]", "a: int64", "b: int64", "indexes: [[b, a]]");
}

static void test_plain(void **state)
{
    (void)state;
    DRAFTED("CREATE TABLE t (a INT NOT NULL, b INT NOT NULL);"
            "CREATE INDEX any_name ON t (a); CREATE INDEX twice ON t (a);"
            "CREATE INDEX t_b_a_idx ON t (b, a); CREATE INDEX b_too ON t (b);",
            "a: {type: int64, index: true}", "b: int64", "- [b, a]", "- [b]");
    DRAFTED("CREATE TABLE t (a INT NOT NULL, b INT NOT NULL); CREATE INDEX named ON t (b, a DESC);",
            "indexes: [{fields: [b, a desc], name: named}]");
    DRAFTED("CREATE TABLE t (id INTEGER PRIMARY KEY, b INT NOT NULL); CREATE INDEX i ON t (b, id);"
            "CREATE UNIQUE INDEX u ON t (id);",
            "b: int64", "indexes: [{fields: [b, id], name: i}]");
}

static void test_special(void **state)
{
    (void)state;
    DRAFTED("CREATE TABLE t (a TEXT NOT NULL, \"group\" TEXT NOT NULL, n TEXT COLLATE NOCASE);"
            "CREATE INDEX i ON t (a COLLATE NOCASE); CREATE INDEX j ON t (lower(a), n);"
            "CREATE UNIQUE INDEX k ON t (a) WHERE a > 'b';"
            "CREATE INDEX l ON t (\"group\" COLLATE RTRIM);"
            "CREATE INDEX t_a_partial_idx ON t (a) WHERE n IS NULL;"
            "CREATE INDEX m ON t (lower(a) DESC);",
            "# left out: index m: an expression is in descending order",
            "- {fields: [{expr: \"a COLLATE NOCASE\"}], name: i}",
            "- {fields: [{expr: \"lower(a)\"}, \"n\"], name: j}",
            "- {fields: [a], where: \"a > 'b'\", unique: true, name: k}",
            "- {fields: [{expr: '\"group\" COLLATE RTRIM'}], name: l}",
            "- {fields: [a], where: n IS NULL}");
}

/* A ForeignKey has an index of its own unless another one does. */
static void test_foreign(void **state)
{
    (void)state;
    DRAFTED(
        "CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (x INT NOT NULL,"
        " first INTEGER NOT NULL REFERENCES a, second INTEGER NOT NULL REFERENCES a,"
        " third INTEGER NOT NULL REFERENCES a, fourth INTEGER NOT NULL REFERENCES a);"
        "CREATE INDEX i ON b (first); CREATE INDEX j ON b (second, x);"
        "CREATE INDEX k ON b (third) WHERE x > 0; CREATE INDEX l ON b (fourth, x);"
        "CREATE INDEX m ON b (fourth);",
        "first: {type: ForeignKey, to: A, related_name: bs_by_first, column: first}",
        "second: {type: ForeignKey, to: A, related_name: bs_by_second, column: second}",
        "third: {type: ForeignKey, to: A, index: false, related_name: bs_by_third, column: third}",
        "fourth: {type: ForeignKey, to: A, related_name: bs_by_fourth, column: fourth}",
        "- {fields: [second, x], name: j}", "- {fields: [third], where: \"x > 0\", name: k}",
        "- {fields: [fourth, x], name: l}", "- [fourth]");
}

static void test_composite(void **state)
{
    (void)state;
    DRAFTED("CREATE TABLE room (house TEXT NOT NULL, m INT NOT NULL, PRIMARY KEY (house, m));"
            "CREATE TABLE desk (h TEXT, m INT, x INT, FOREIGN KEY (h, m) REFERENCES room,"
            " UNIQUE (x, h, m));"
            "CREATE INDEX i ON desk (h, m DESC, x);",
            "room: {type: ForeignKey, to: Room, null: true, columns: [h, m]}",
            "unique: [[x, h, m]]", "indexes: [{fields: [h, m desc, x], name: i}]");
    DRAFTED("CREATE TABLE room (house TEXT NOT NULL, m INT NOT NULL, PRIMARY KEY (house, m));"
            "CREATE TABLE desk (h TEXT, m INT, x INT, FOREIGN KEY (h, m) REFERENCES room,"
            " UNIQUE (x, h, m));",
            "h: {type: ForeignKey, to: Room, null: true, index: false, columns: [h, m]}",
            "unique: [[x, h]]");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_unique),    cmocka_unit_test(test_plain),
        cmocka_unit_test(test_special),   cmocka_unit_test(test_foreign),
        cmocka_unit_test(test_composite),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

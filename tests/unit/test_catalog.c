/* test_catalog.c - databases made of DDL, and what the catalog has of them: printed as text, of
 * which each line is compared. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "catalog.h"
#include "text.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

struct run {
    struct arena arena;
    sqlite3 *db;
    struct catalog catalog;
};

static void run_sql(struct run *run, const char *sql)
{
    if (sqlite3_exec(run->db, sql, NULL, NULL, NULL) != SQLITE_OK)
        fail_msg("%s, in: %s", sqlite3_errmsg(run->db), sql);
}

/* The database has the tables of sql, and is not read yet. */
static void make(struct run *run, const char *sql)
{
    *run = (struct run){0};
    assert_int_equal(sqlite3_open(":memory:", &run->db), SQLITE_OK);
    run_sql(run, sql);
}

static void read_catalog(struct run *run)
{
    struct str why;

    if (!catalog_read(&run->arena, run->db, &run->catalog, &why))
        fail_msg("%s", why.at);
}

static void end(struct run *run)
{
    sqlite3_close(run->db);
    arena_free(&run->arena);
}

/* ---- a catalog as text ---- */

static void add(struct text *t, const char *what, struct str value)
{
    if (value.at)
        text_addf(t, "%s" STR_FMT, what, STR_ARG(value));
}

static void print_column(struct text *t, const struct catalog_column *c)
{
    static const char *const affinities[] = {"int", "text", "blob", "real", "num"};

    text_addf(t, STR_FMT ": %s", STR_ARG(c->name), affinities[c->affinity]);
    add(t, " ", c->declared);
    if (c->not_null)
        text_add(t, STR(" not null"));
    add(t, " or ", c->conflict);
    if (c->key > 0)
        text_addf(t, " key %u", c->key);
    if (!str_eq(c->collation, STR("BINARY")))
        add(t, " collate ", c->collation);
    add(t, " default ", c->default_sql);
    add(t, c->generated == GENERATED_STORED ? " stored " : " virtual ", c->generated_sql);
    text_add(t, STR("\n"));
}

static void print_columns(struct text *t, const struct catalog_table *table, const size_t *at,
                          size_t n)
{
    for (size_t i = 0; i < n; i++)
        text_addf(t, "%s" STR_FMT, i > 0 ? "," : "", STR_ARG(table->columns.at[at[i]].name));
}

static void print_key(struct text *t, const struct catalog_table *table)
{
    if (table->key.len > 0) {
        text_add(t, STR("key "));
        print_columns(t, table, table->key.at, table->key.len);
        text_addf(t, "%s%s", table->key_is_rowid ? " is rowid" : "",
                  table->autoincrement ? " autoincrement" : "");
        add(t, " or ", table->key_conflict);
        text_add(t, STR("\n"));
    }
    if (table->strict)
        text_add(t, STR("strict\n"));
    if (table->without_rowid)
        text_add(t, STR("without rowid\n"));
}

static void print_foreign_key(struct text *t, const struct catalog_table *table,
                              const struct catalog_foreign_key *key)
{
    static const char *const actions[] = {"cascade", "set null", "set default", "restrict", NULL};

    print_columns(t, table, key->columns.at, key->columns.len);
    text_addf(t, " -> " STR_FMT, STR_ARG(key->table));
    for (size_t i = 0; i < key->to.len; i++)
        add(t, i > 0 ? "," : ".", key->to.at[i]);
    if (actions[key->on_delete])
        text_addf(t, " delete %s", actions[key->on_delete]);
    if (actions[key->on_update])
        text_addf(t, " update %s", actions[key->on_update]);
    text_add(t, key->deferred ? STR(" deferred\n") : STR("\n"));
}

static void print_index(struct text *t, const struct catalog_table *table,
                        const struct catalog_index *index)
{
    static const char *const origins[] = {"index", "constraint", "primary key"};

    text_addf(t, "%s%s", index->unique ? "unique " : "", origins[index->origin]);
    for (size_t i = 0; i < index->items.len; i++) {
        const struct catalog_index_item *item = &index->items.at[i];
        text_add(t, i > 0 ? STR(", ") : STR(" "));
        if (item->column == CATALOG_NONE)
            text_addf(t, "(" STR_FMT ")", STR_ARG(item->expr));
        else
            text_add(t, table->columns.at[item->column].name);
        if (!str_eq(item->collation, STR("BINARY")))
            add(t, " collate ", item->collation);
        text_add(t, item->desc ? STR(" desc") : STR(""));
    }
    add(t, " where ", index->where);
    add(t, " or ", index->conflict);
    text_add(t, STR("\n"));
}

static void print_check(struct text *t, const struct catalog_table *table,
                        const struct catalog_check *check)
{
    text_add(t, STR("check "));
    add(t, "[", check->name);
    text_add(t, check->name.at ? STR("] ") : STR(""));
    if (check->column != CATALOG_NONE)
        text_addf(t, "of " STR_FMT ": ", STR_ARG(table->columns.at[check->column].name));
    add(t, "", check->sql);
    text_add(t, STR("\n"));
}

static struct str print_table(struct arena *arena, const struct catalog_table *table)
{
    static const char *const kinds[] = {"", "view\n", "virtual\n", "shadow\n"};
    struct text t = {.arena = arena};

    text_addf(&t, "%s", kinds[table->kind]);
    if (table->problem.at)
        text_addf(&t, "problem: " STR_FMT "\n", STR_ARG(table->problem));
    for (size_t i = 0; i < table->columns.len; i++)
        print_column(&t, &table->columns.at[i]);
    print_key(&t, table);
    for (size_t i = 0; i < table->foreign_keys.len; i++)
        print_foreign_key(&t, table, &table->foreign_keys.at[i]);
    for (size_t i = 0; i < table->indexes.len; i++)
        print_index(&t, table, &table->indexes.at[i]);
    for (size_t i = 0; i < table->checks.len; i++)
        print_check(&t, table, &table->checks.at[i]);
    add(&t, table->has_column_names ? "columns " : "select ", table->select);
    return text_str(&t);
}

/* The table or view of a name that is there. */
static const struct catalog_table *find(struct run *run, const char *name)
{
    const struct catalog_table *table = catalog_find_table(&run->catalog, str_of(name));

    if (!table)
        fail_msg("there is no table %s", name);
    return table;
}

static void assert_table(struct run *run, const char *name, const char *expected)
{
    assert_string_equal(print_table(&run->arena, find(run, name)).at, expected);
}

/* The table t of the database that sql makes. */
static void assert_t(const char *sql, const char *expected)
{
    struct run run;

    print_message("%s\n", sql);
    make(&run, sql);
    read_catalog(&run);
    assert_table(&run, "t", expected);
    end(&run);
}

/* ---- columns ---- */

static void test_types(void **state)
{
    (void)state;
    assert_t("CREATE TABLE t([a]TEXT, 'b'int, `c`\"my type\", d VARCHAR (  40 ), e, \"f\"\"g\"REAL,"
             " h unsigned  big /* , */\n int, i DECIMAL(10 , 2)--)\n, j NUM/* INT */, k DOUBLE)",
             "a: text TEXT\n"
             "b: int INT\n"
             "c: num my type\n"
             "d: text VARCHAR ( 40 )\n"
             "e: blob\n"
             "f\"g: real REAL\n"
             "h: int unsigned big int\n"
             "i: num DECIMAL(10 , 2)\n"
             "j: num NUM\n"
             "k: real DOUBLE\n");
    assert_t("CREATE TABLE t(a ANY, b INT NOT NULL) STRICT", "a: blob ANY\n"
                                                             "b: int INT not null\n"
                                                             "strict\n");
    assert_t("CREATE TABLE t(a ANY, b INT NOT NULL ON CONFLICT REPLACE DEFAULT 1, c NULL,"
             " d NOT NULL ON CONFLICT ABORT)",
             "a: num ANY\n"
             "b: int INT not null or REPLACE default 1\n"
             "c: blob\n"
             "d: blob not null\n");
    assert_t("CREATE TABLE u(a INT, b TEXT); CREATE TABLE t AS SELECT a, b, a + 1 FROM u",
             "a: int INT\nb: text TEXT\na + 1: blob\n");
    assert_t("CREATE TABLE t(a TEXT COLLATE nocase, b COLLATE \"RTRIM\" UNIQUE, c COLLATE binary)",
             "a: text TEXT collate NOCASE\n"
             "b: blob collate RTRIM\n"
             "c: blob\n"
             "unique constraint b collate RTRIM\n");
}

static void test_defaults(void **state)
{
    (void)state;
    assert_t("CREATE TABLE t(a DEFAULT (1 + /* two */ 2), b DEFAULT -5, c DEFAULT 'it''s (',"
             " d DEFAULT \"d\"\"q\", e DEFAULT bare, f DEFAULT current_timestamp, g DEFAULT((1)),"
             " h DEFAULT ((1) + (2)), i DEFAULT null, j DEFAULT true, k DEFAULT \"true\","
             " l DEFAULT x'00ff', m DEFAULT (datetime('now', '+1 day')) NOT NULL, n DEFAULT [key],"
             " o DEFAULT + 1.5e3)",
             "a: blob default 1 + 2\n"
             "b: blob default -5\n"
             "c: blob default 'it''s ('\n"
             "d: blob default 'd\"q'\n"
             "e: blob default 'bare'\n"
             "f: blob default current_timestamp\n"
             "g: blob default 1\n"
             "h: blob default (1) + (2)\n"
             "i: blob default null\n"
             "j: blob default true\n"
             "k: blob default 'true'\n"
             "l: blob default x'00ff'\n"
             "m: blob not null default datetime('now', '+1 day')\n"
             "n: blob default 'key'\n"
             "o: blob default + 1.5e3\n");
}

static void test_generated(void **state)
{
    (void)state;
    assert_t("CREATE TABLE t(a INT, b INT GENERATED ALWAYS AS (a + 1), c AS ((a) || /* x */ ')')"
             " STORED NOT NULL, generated, d TEXT AS (a) VIRTUAL CHECK (d > 1))",
             "a: int INT\n"
             "b: int INT virtual a + 1\n"
             "c: blob not null stored (a) || ')'\n"
             "generated: blob\n"
             "d: text TEXT virtual a\n"
             "check of d: d > 1\n");
}

/* ---- keys ---- */

static void test_keys(void **state)
{
    (void)state;
    assert_t("CREATE TABLE t(id INTEGER PRIMARY KEY AUTOINCREMENT, a)",
             "id: int INTEGER key 1\na: blob\nkey id is rowid autoincrement\n");
    assert_t("CREATE TABLE t(id INTEGER CHECK (id), PRIMARY KEY(id AUTOINCREMENT), CHECK (2))",
             "id: int INTEGER key 1\nkey id is rowid autoincrement\ncheck of id: id\ncheck 2\n");
    assert_t("CREATE TABLE t(a, id integer, PRIMARY KEY(id))",
             "a: blob\nid: int INTEGER key 1\nkey id is rowid\n");
    assert_t("CREATE TABLE t(id INTEGER, PRIMARY KEY(id DESC) ON CONFLICT REPLACE)",
             "id: int INTEGER key 1\nkey id is rowid or REPLACE\n");
    assert_t("CREATE TABLE t(id INTEGER PRIMARY KEY DESC)",
             "id: int INTEGER key 1\nkey id\nunique primary key id desc\n");
    assert_t("CREATE TABLE t(id INT PRIMARY KEY ON CONFLICT IGNORE UNIQUE)",
             "id: int INT key 1\nkey id or IGNORE\nunique primary key id or IGNORE\n");
    assert_t("CREATE TABLE t(a, b NOT NULL, PRIMARY KEY(b, a))",
             "a: blob key 2\nb: blob not null key 1\nkey b,a\nunique primary key b, a\n");
    assert_t("CREATE TABLE t(id INTEGER PRIMARY KEY) WITHOUT ROWID",
             "id: int INTEGER not null key 1\nkey id\nwithout rowid\nunique primary key id\n");
    assert_t("CREATE TABLE t(a, b, c, PRIMARY KEY(c, c, a))",
             "a: blob key 2\nb: blob\nc: blob key 1\nkey c,a\nunique primary key c, c, a\n");
    assert_t("CREATE TABLE t(a TEXT, b TEXT, PRIMARY KEY(a)) WITHOUT ROWID, STRICT",
             "a: text TEXT not null key 1\nb: text TEXT\nkey a\nstrict\nwithout rowid\n"
             "unique primary key a\n");
    assert_t("CREATE TABLE t(a, b)", "a: blob\nb: blob\n");
}

static void test_indexes(void **state)
{
    (void)state;
    assert_t("CREATE TABLE t(a TEXT UNIQUE, b, c, UNIQUE (b, a) ON CONFLICT IGNORE, UNIQUE(c)"
             " UNIQUE(a, c));"
             "CREATE INDEX z ON t(b DESC, a COLLATE NOCASE, c ASC);"
             "CREATE UNIQUE INDEX y ON t(a) WHERE (b > 1 /* x */ AND c = ');');",
             "a: text TEXT\nb: blob\nc: blob\n"
             "unique constraint a\n"
             "unique constraint b, a or IGNORE\n"
             "unique constraint c\n"
             "unique constraint a, c\n"
             "index b desc, a collate NOCASE, c\n"
             "unique index a where b > 1 AND c = ');'\n");
    assert_t("CREATE TABLE t(a, b, \"c,(\");"
             "CREATE INDEX \"i(\" ON t(lower(a) COLLATE nocase DESC, b, max(a, /* , */ \"c,(\"),"
             " ((a || b)) COLLATE \"rtrim\", a || b COLLATE rtrim, (abs(b)) DESC,"
             " (trim(a) COLLATE NOCASE), -\n--\nb) WHERE b",
             "a: blob\nb: blob\nc,(: blob\n"
             "index (lower(a)) collate NOCASE desc, b, (max(a, \"c,(\")),"
             " (a || b) collate RTRIM, (a || b COLLATE rtrim), (abs(b)) desc,"
             " (trim(a)) collate NOCASE, (- b) where b\n");
}

static void test_foreign_keys(void **state)
{
    (void)state;
    assert_t("CREATE TABLE t(a REFERENCES p, b CONSTRAINT x REFERENCES \"check\"(\"a b\") ON UPDATE"
             " SET NULL ON DELETE CASCADE, c REFERENCES t(a) MATCH FULL ON DELETE SET DEFAULT"
             " DEFERRABLE INITIALLY DEFERRED, d, FOREIGN KEY(a, d) REFERENCES p(x, y) ON DELETE"
             " RESTRICT ON UPDATE NO ACTION NOT DEFERRABLE INITIALLY DEFERRED FOREIGN KEY(a, d)"
             " REFERENCES p(y, x) DEFERRABLE)",
             "a: blob\nb: blob\nc: blob\nd: blob\n"
             "a -> p\n"
             "b -> check.a b delete cascade update set null\n"
             "c -> t.a delete set default deferred\n"
             "a,d -> p.x,y delete restrict\n"
             "a,d -> p.y,x\n");
    assert_t("CREATE TABLE t(a REFERENCES p DEFERRABLE INITIALLY DEFERRED NOT DEFERRABLE,"
             " b REFERENCES p CHECK (b) DEFERRABLE INITIALLY DEFERRED,"
             " c DEFERRABLE INITIALLY IMMEDIATE, FOREIGN KEY (A) REFERENCES q)",
             "a: blob\nb: blob\nc: blob\n"
             "a -> p\n"
             "b -> p\n"
             "a -> q\n"
             "check of b: b\n");
}

/* ---- checks ---- */

static void test_checks(void **state)
{
    (void)state;
    assert_t(
        "CREATE TABLE t(a TEXT CHECK (a IN ('x', ')', 'it''s')), b INT CONSTRAINT \"b,\""
        " CONSTRAINT [b positive] CHECK(((b > 0))) /* ( */ NOT NULL CHECK (b < 9), c"
        " DEFAULT 'CHECK (1)' CONSTRAINT none, CONSTRAINT key CHECK (b<>/**/a--)\n AND 1) CHECK"
        " ((a) + (b)), CHECK(c > 0) ON CONFLICT FAIL)",
        "a: text TEXT\n"
        "b: int INT not null\n"
        "c: blob default 'CHECK (1)'\n"
        "check of a: a IN ('x', ')', 'it''s')\n"
        "check [b positive] of b: b > 0\n"
        "check [b positive] of b: b < 9\n"
        "check [key] b<> a AND 1\n"
        "check [key] (a) + (b)\n"
        "check c > 0\n");
}

/* In double quotes is a text what is no column. */
static void test_strings(void **state)
{
    (void)state;
    assert_t(
        "CREATE TABLE t(a, \"b c\", d AS (\"B C\" || \"it's\"), CHECK (a IN (\"x\", \"a\", \"\")"
        " OR \"abs\"(\"t\".\"a\") > CAST(\"1\" AS \"INT\") OR \"rowid\" > 1 OR a = `b c` OR"
        " [a] < \"b\"\"\" COLLATE \"nocase\"));"
        "CREATE INDEX i ON t(\"a\", a || \"x\", (\"d\" COLLATE \"BINARY\")) WHERE a <> \"y\"",
        "a: blob\n"
        "b c: blob\n"
        "d: blob virtual \"B C\" || 'it''s'\n"
        "index a, (a || 'x'), d where a <> 'y'\n"
        "check a IN ('x', \"a\", '') OR \"abs\"(\"t\".\"a\") > CAST('1' AS \"INT\") OR \"rowid\" >"
        " 1 OR a = `b c` OR [a] < 'b\"' COLLATE \"nocase\"\n");
}

static void test_altered(void **state)
{
    (void)state;
    assert_t("CREATE TABLE p(id INTEGER PRIMARY KEY);"
             "CREATE TABLE u(a INT CHECK (a > 0), b, c CONSTRAINT gone CHECK (c), FOREIGN KEY (a)"
             " REFERENCES p(id)); CREATE INDEX i ON u(a + 1) WHERE a;"
             "ALTER TABLE u RENAME COLUMN a TO \"a b\"; ALTER TABLE u DROP COLUMN c;"
             "ALTER TABLE u ADD COLUMN d REFERENCES p ON DELETE CASCADE CHECK (d <> b);"
             "ALTER TABLE u RENAME TO t; ALTER TABLE p RENAME TO \"the p\";",
             "a b: int INT\n"
             "b: blob\n"
             "d: blob\n"
             "d -> the p delete cascade\n"
             "a b -> the p.id\n"
             "index (\"a b\" + 1) where \"a b\"\n"
             "check of a b: \"a b\" > 0\n"
             "check of d: d <> b\n");
}

/* ---- what is no table ---- */

static void test_views(void **state)
{
    struct run run;

    (void)state;
    make(&run, "CREATE TABLE a(x INT, y TEXT);"
               "CREATE VIEW t AS SELECT x /* ; */, y AS \"z;\" FROM a;"
               "CREATE VIEW [as](p, q) AS WITH b AS (SELECT * FROM a) SELECT * FROM b;"
               "CREATE VIEW broken AS SELECT n FROM missing;"
               "CREATE TRIGGER one INSTEAD OF INSERT ON t BEGIN SELECT 1; END;");
    read_catalog(&run);
    assert_table(&run, "T",
                 "view\nx: int INT\nz;: text TEXT\nselect SELECT x , y AS \"z;\" FROM a");
    assert_table(&run, "as",
                 "view\np: int INT\nq: text TEXT\n"
                 "columns WITH b AS (SELECT * FROM a) SELECT * FROM b");
    assert_table(&run, "broken",
                 "view\nproblem: no such table: main.missing\nselect SELECT n FROM missing");
    assert_int_equal(run.catalog.triggers.len, 1);
    assert_string_equal(run.catalog.triggers.at[0].at, "one");
    end(&run);
}

/* The order is that of their making; SQLite's own tables are not among them. */
static void test_tables(void **state)
{
    static const char *const names[] = {"z", "Order Details", "t", "a", "w"};
    struct run run;

    (void)state;
    make(&run, "CREATE TABLE z(id INTEGER PRIMARY KEY AUTOINCREMENT); INSERT INTO z VALUES (1);"
               "CREATE TABLE \"Order Details\"(\"\" INT, \"select\"); CREATE VIEW t AS SELECT 1;"
               "CREATE TABLE a(x); CREATE INDEX i ON a(x); CREATE TABLE w(y); ANALYZE;"
               "CREATE TEMP TABLE \"temporary\"(x)");
    read_catalog(&run);
    assert_int_equal(run.catalog.tables.len, COUNT(names));
    for (size_t i = 0; i < COUNT(names); i++) {
        assert_string_equal(run.catalog.tables.at[i].name.at, names[i]);
        assert_int_equal(run.catalog.tables.at[i].index, i);
        assert_ptr_equal(find(&run, names[i]), &run.catalog.tables.at[i]);
    }
    assert_table(&run, "order details", ": int INT\nselect: blob\n");
    assert_int_equal(catalog_find_column(find(&run, "A"), STR("X")), 0);
    assert_int_equal(catalog_find_column(find(&run, "a"), STR("xx")), CATALOG_NONE);
    assert_null(catalog_find_table(&run.catalog, STR("sqlite_sequence")));
    assert_null(catalog_find_table(&run.catalog, STR("i")));
    end(&run);
    make(&run, "SELECT 1");
    read_catalog(&run);
    assert_int_equal(run.catalog.tables.len, 0);
    assert_null(catalog_find_table(&run.catalog, STR("t")));
    end(&run);
}

/* ---- functions that definitions must not call ---- */

static void answer_first(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    sqlite3_result_value(context, values[0]);
}

/* Each connection has risky(), which SQLite holds for unsafe in every version. */
static int add_risky(sqlite3 *db, char **message, const void *api)
{
    (void)message, (void)api;
    return sqlite3_create_function_v2(db, "risky", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL,
                                      answer_first, NULL, NULL, NULL);
}

static void assert_unsafe(const char *sql, const char *expected)
{
    struct run run;

    make(&run, sql);
    read_catalog(&run);
    assert_string_equal(catalog_unsafe(&run.arena, run.db, &run.catalog).at, expected);
    end(&run);
}

static void test_unsafe(void **state)
{
    static const char *const definitions[] = {
        "CREATE TABLE t(a, b AS (risky(a)))",
        "CREATE TABLE t(a, CHECK (risky(a) > 0))",
        "CREATE TABLE t(a DEFAULT (risky(1)))",
        "CREATE TABLE t(a); CREATE INDEX i ON t(a) WHERE risky(a)",
        "CREATE TABLE t(a); CREATE VIEW v AS SELECT risky(a) FROM t",
        "CREATE TABLE t(a, b); CREATE TRIGGER r UPDATE OF b ON t BEGIN SELECT risky(1); END",
        "CREATE TABLE t(a); CREATE TRIGGER r DELETE ON t BEGIN SELECT risky(1); END",
    };

    (void)state;
    assert_int_equal(sqlite3_auto_extension((void (*)(void))add_risky), SQLITE_OK);
    for (size_t i = 0; i < COUNT(definitions); i++)
        assert_unsafe(definitions[i], "unsafe use of risky()");
    assert_unsafe("CREATE TABLE t(a CHECK (json_valid(a) AND abs(a) < 9), b AS (abs(a)) UNIQUE);"
                  "CREATE VIEW v AS SELECT * FROM nowhere",
                  "");
    sqlite3_reset_auto_extension();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_types),     cmocka_unit_test(test_defaults),
        cmocka_unit_test(test_generated), cmocka_unit_test(test_keys),
        cmocka_unit_test(test_indexes),   cmocka_unit_test(test_foreign_keys),
        cmocka_unit_test(test_checks),    cmocka_unit_test(test_altered),
        cmocka_unit_test(test_strings),   cmocka_unit_test(test_views),
        cmocka_unit_test(test_tables),    cmocka_unit_test(test_unsafe),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

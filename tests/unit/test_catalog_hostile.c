/* test_catalog_hostile.c - schemas that were tampered with: each prefix of a definition, each token
 * taken away, doubled or replaced. SQLite knows the table still, or has read the new text itself;
 * in either case there is an answer. And names and texts that are none, and large schemas. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "catalog_define.h"
#include "text.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

struct run {
    struct arena arena;
    sqlite3 *db;
    struct catalog catalog;
    struct str why;
};

static void run_sql(struct run *run, const char *sql)
{
    if (sqlite3_exec(run->db, sql, NULL, NULL, NULL) != SQLITE_OK)
        fail_msg("%s, in: %s", sqlite3_errmsg(run->db), sql);
}

static void make(struct run *run, const char *sql)
{
    *run = (struct run){0};
    assert_int_equal(sqlite3_open(":memory:", &run->db), SQLITE_OK);
    run_sql(run, sql);
}

static bool read_catalog(struct run *run)
{
    return catalog_read(&run->arena, run->db, &run->catalog, &run->why);
}

static void end(struct run *run)
{
    sqlite3_close(run->db);
    arena_free(&run->arena);
}

/* What is in sqlite_schema under name gets another text, and SQLite reads it only with the next
 * schema. */
static void set_text(struct run *run, const char *name, struct str text)
{
    sqlite3_stmt *update = NULL;

    run_sql(run, "PRAGMA writable_schema = ON");
    sqlite3_prepare_v2(run->db, "UPDATE sqlite_schema SET sql = ?2 WHERE name = ?1", -1, &update,
                       NULL);
    sqlite3_bind_text(update, 1, name, -1, SQLITE_STATIC);
    if (text.at)
        sqlite3_bind_text(update, 2, text.at, (int)text.len, SQLITE_STATIC);
    assert_int_equal(sqlite3_step(update), SQLITE_DONE);
    sqlite3_finalize(update);
}

static const struct catalog_table *find(struct run *run, const char *name)
{
    const struct catalog_table *table = catalog_find_table(&run->catalog, str_of(name));

    assert_non_null(table);
    return table;
}

static const char *problem(struct run *run, const char *name)
{
    return find(run, name)->problem.at;
}

/* ---- texts that are spoiled ---- */

enum { TABLE_T, VIEW_V, INDEX_I };

static const struct {
    const char *name, *sql;
} definitions[] = {
    {"t",
     "CREATE TABLE t([id]INTEGER PRIMARY KEY ON CONFLICT REPLACE AUTOINCREMENT, \"a b\" VARCHAR(4)"
     " NOT NULL ON CONFLICT FAIL DEFAULT ('x') CONSTRAINT c CHECK (length(\"a b\") < 4), 'd' AS"
     " ((id + 1)) STORED, e DECIMAL(1, 2) REFERENCES t(id) ON DELETE SET NULL DEFERRABLE INITIALLY"
     " DEFERRED, f NOT NULL, CHECK (e /* ) */ > 1) CHECK (f), UNIQUE (f, e) ON CONFLICT IGNORE,"
     " FOREIGN KEY (f, e) REFERENCES u(x, y) MATCH FULL ON UPDATE CASCADE NOT DEFERRABLE)"},
    {"v", "CREATE VIEW v(a, [b]) AS SELECT f, ';' FROM t WHERE (e = 1)"},
    {"i", "CREATE UNIQUE INDEX i ON t(f DESC, (lower(e)) COLLATE NOCASE ASC, e + 1) WHERE (f > 1)"},
};

static void make_all(struct run *run)
{
    make(run, "");
    for (size_t i = 0; i < COUNT(definitions); i++)
        run_sql(run, definitions[i].sql);
}

/* A definition against what SQLite has of the right one, in a copy that ends where its bytes end.
 */
static bool fits(struct run *run, size_t which, struct str sql)
{
    struct define define = {.arena = &run->arena};
    char *exact = malloc(sql.len > 0 ? sql.len : 1);
    bool answer;

    assert_non_null(exact);
    memcpy(exact, sql.at, sql.len);
    struct str copy = {exact, sql.len};
    if (which == INDEX_I) {
        struct catalog_table *table = &run->catalog.tables.at[TABLE_T];
        answer = define_index(&define, copy, table, &table->indexes.at[1]);
    } else {
        struct catalog_table table = run->catalog.tables.at[which];
        table.checks.len = table.checks.room = 0;
        answer = which == VIEW_V ? define_view(&define, copy, &table)
                                 : define_table(&define, copy, &table);
    }
    free(exact);
    return answer;
}

/* A definition that SQLite reads anew, with whatever it makes of it. */
static bool is_read(struct run *run, size_t which, struct str sql)
{
    set_text(run, definitions[which].name, sql);
    run_sql(run, "PRAGMA schema_version = 1; PRAGMA schema_version = 2");
    return read_catalog(run) && !problem(run, which == VIEW_V ? "v" : "t");
}

typedef bool is_good(struct run *run, size_t which, struct str sql);

/* How many of the texts that are made of a definition are good; *all: of how many. */
static size_t try_all(struct run *run, size_t which, is_good *good, size_t *all)
{
    static const struct str instead[] = {
        STR_ROW(""),  STR_ROW("("),     STR_ROW(")"),          STR_ROW(","),         STR_ROW("'"),
        STR_ROW(";"), STR_ROW("CHECK"), STR_ROW("CONSTRAINT"), STR_ROW("REFERENCES")};
    struct str sql = str_of(definitions[which].sql);
    token_list tokens = {0};
    size_t count = 0;

    for (size_t len = 0; len < sql.len; len++)
        count += good(run, which, (struct str){sql.at, len});
    token_read(&run->arena, sql, &tokens);
    for (size_t i = 0; i + 1 < tokens.len; i++) {
        struct str token = tokens.at[i].text;
        size_t start = (size_t)(token.at - sql.at), rest = start + token.len;
        for (size_t k = 0; k < COUNT(instead); k++) {
            struct str text = str_fmt(&run->arena, "%.*s" STR_FMT " %s", (int)start, sql.at,
                                      STR_ARG(instead[k]), sql.at + rest);
            count += good(run, which, text);
        }
        count += good(run, which,
                      str_fmt(&run->arena, "%.*s " STR_FMT " %s", (int)rest, sql.at, STR_ARG(token),
                              sql.at + rest));
    }
    *all = sql.len + (tokens.len - 1) * (COUNT(instead) + 1);
    return count;
}

static void test_spoiled(void **state)
{
    (void)state;
    for (size_t which = 0; which < COUNT(definitions); which++) {
        struct run run;
        size_t all;
        make_all(&run);
        assert_true(read_catalog(&run));
        assert_true(fits(&run, which, str_of(definitions[which].sql)));
        size_t count = try_all(&run, which, fits, &all);
        print_message("%s: %zu of %zu fit\n", definitions[which].name, count, all);
        assert_in_range(count, 1, all - 1); /* it is no one answer to all */
        end(&run);
    }
}

static void test_spoiled_and_read(void **state)
{
    (void)state;
    for (size_t which = 0; which < COUNT(definitions); which++) {
        struct run run;
        size_t all;
        make_all(&run);
        size_t count = try_all(&run, which, is_read, &all);
        print_message("%s: %zu of %zu are read\n", definitions[which].name, count, all);
        assert_in_range(count, 1, all); /* a table is read without an index that is none */
        assert_true(is_read(&run, which, str_of(definitions[which].sql)));
        end(&run);
    }
}

/* Without writable_schema, SQLite refuses a schema that is wrong somewhere. */
static void test_malformed(void **state)
{
    struct run run;

    (void)state;
    make_all(&run);
    set_text(&run, "i", STR("CREATE INDEX i ON nothing"));
    run_sql(&run, "PRAGMA writable_schema = RESET");
    assert_false(read_catalog(&run));
    print_message("%s\n", run.why.at);
    assert_true(str_starts(run.why, STR("its schema can't be read: malformed database schema")));
    assert_null(catalog_find_table(&run.catalog, STR("t")));
    end(&run);
}

/* ---- texts that are none ---- */

static void test_missing_texts(void **state)
{
    static const struct str none = {NULL, 0};
    static const struct {
        const char *name, *table;
    } cases[] = {{"t", "t"}, {"v", "v"}, {"i", "t"}};

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct run run;
        make_all(&run);
        set_text(&run, cases[i].name, none);
        assert_true(read_catalog(&run));
        assert_non_null(problem(&run, cases[i].table));
        set_text(&run, cases[i].name, (struct str){"CREATE\0TABLE", 12});
        assert_true(read_catalog(&run));
        assert_non_null(problem(&run, cases[i].table));
        set_text(&run, cases[i].name, str_of(definitions[i].sql));
        assert_true(read_catalog(&run));
        assert_null(problem(&run, cases[i].table));
        end(&run);
    }
}

static void test_not_utf8(void **state)
{
    struct run run;

    (void)state;
    make(&run, "CREATE TABLE \"a\xff\"(x); CREATE TABLE t(\"b\xc3(\" INT);"
               "CREATE TABLE u(x DEFAULT '\xf0\x9f\x98'); CREATE TABLE v(x);"
               "CREATE INDEX \"i\x80\" ON v(x); CREATE TABLE w(x);"
               "CREATE TRIGGER \"r\xfe\" INSERT ON w BEGIN SELECT 1; END");
    assert_true(read_catalog(&run));
    assert_string_equal(problem(&run, "a?"), "its definition is not in UTF-8");
    assert_non_null(problem(&run, "t"));
    assert_non_null(problem(&run, "u"));
    assert_string_equal(problem(&run, "v"), "the definition of its index 'i?' is not one");
    assert_null(problem(&run, "w"));
    assert_string_equal(run.catalog.triggers.at[0].at, "r?");
    end(&run);
}

/* Of a virtual table whose module is missing, SQLite knows neither columns nor what belongs to it.
 */
static void test_missing_module(void **state)
{
    struct run run;

    (void)state;
    make(&run, "CREATE TABLE text_data(x); CREATE TABLE text_more_data(x); CREATE TABLE texts(x);"
               "CREATE TABLE more_text(x); CREATE VIEW text_view AS SELECT * FROM texts;"
               "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('table', 'Text',"
               " 'Text', 0, 'CREATE VIRTUAL TABLE Text USING missing(x)');"
               "PRAGMA schema_version = 9; PRAGMA writable_schema = RESET");
    assert_true(read_catalog(&run));
    assert_string_equal(problem(&run, "text"), "no such module: missing");
    assert_int_equal(find(&run, "text")->kind, CATALOG_VIRTUAL);
    assert_int_equal(find(&run, "text_data")->kind, CATALOG_SHADOW);
    assert_int_equal(find(&run, "text_more_data")->kind, CATALOG_SHADOW);
    assert_int_equal(find(&run, "texts")->kind, CATALOG_TABLE);
    assert_int_equal(find(&run, "more_text")->kind, CATALOG_TABLE);
    assert_int_equal(find(&run, "text_view")->kind, CATALOG_VIEW);
    end(&run);
}

/* ---- large schemas ---- */

static void test_many_columns(void **state)
{
    struct run run;
    struct arena arena = {0};
    struct text t = {.arena = &arena};

    (void)state;
    text_addf(&t, "CREATE TABLE t(c0 INT");
    for (int i = 1; i < 2000; i++)
        text_addf(&t, ", c%d VARCHAR(%d) CHECK (c%d > %d)", i, i, i, i);
    text_addf(&t, ")");
    make(&run, text_str(&t).at);
    assert_true(read_catalog(&run));
    const struct catalog_table *table = find(&run, "t");
    assert_null(table->problem.at);
    assert_int_equal(table->columns.len, 2000);
    assert_int_equal(table->checks.len, 1999);
    for (size_t i = 0; i < 2000; i++)
        assert_int_equal(catalog_find_column(table, str_fmt(&arena, "C%zu", i)), i);
    end(&run);
    arena_free(&arena);
}

static double seconds_of(int tables)
{
    struct run run;

    make(&run, "BEGIN");
    for (int i = 0; i < tables; i++)
        run_sql(&run, str_fmt(&run.arena,
                              "CREATE TABLE t%d(id INTEGER PRIMARY KEY, a TEXT CHECK (a > 'b'), b"
                              " REFERENCES t%d); CREATE INDEX i%d ON t%d(a, b)",
                              i, i / 2, i, i)
                          .at);
    clock_t begin = clock();
    assert_true(read_catalog(&run));
    double seconds = (double)(clock() - begin) / CLOCKS_PER_SEC;
    assert_int_equal(run.catalog.tables.len, tables);
    assert_null(problem(&run, "t7"));
    end(&run);
    return seconds;
}

/* Eight times the tables take eight times as long: twice that is allowed. */
static void test_many_tables(void **state)
{
    double few = seconds_of(100), many = seconds_of(800);

    (void)state;
    print_message("100 tables: %.4f s, 800 tables: %.4f s\n", few, many);
    assert_true(many < few * 16 + 0.05);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_spoiled),      cmocka_unit_test(test_spoiled_and_read),
        cmocka_unit_test(test_malformed),    cmocka_unit_test(test_missing_texts),
        cmocka_unit_test(test_not_utf8),     cmocka_unit_test(test_missing_module),
        cmocka_unit_test(test_many_columns), cmocka_unit_test(test_many_tables),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_sqltype.c - declared types: their form, and that SQLite sees them as we do. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "sqltype.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static const char *const types[] = {"INT",
                                    "integer",
                                    "VARCHAR(40)",
                                    "UNSIGNED BIG INT",
                                    "DECIMAL(10,2)",
                                    "Decimal ( +10 , -2 )",
                                    "DOUBLE  PRECISION",
                                    "TIMESTAMP WITH TIME ZONE",
                                    "NATIVE CHARACTER (70)",
                                    "_x1",
                                    "FLOATING POINT",
                                    "STRING",
                                    "BLOB SUB_TYPE",
                                    "KEY",
                                    "CLOB",
                                    "DATE",
                                    "REAL"};

/* A table with a column of the type; NULL: SQLite does not take it. */
static sqlite3 *table_with(const char *type)
{
    sqlite3 *handle;
    char sql[200];

    assert_int_equal(sqlite3_open(":memory:", &handle), SQLITE_OK);
    snprintf(sql, sizeof sql, "CREATE TABLE t (other, c %s)", type);
    if (sqlite3_exec(handle, sql, NULL, NULL, NULL) == SQLITE_OK)
        return handle;
    sqlite3_close(handle);
    return NULL;
}

/* Is type what SQLite takes for the whole declared type of a column? */
static bool is_declared(const char *type)
{
    sqlite3 *handle = table_with(type);
    const char *declared = NULL;

    if (!handle)
        return false;
    sqlite3_table_column_metadata(handle, NULL, "t", "c", &declared, NULL, NULL, NULL, NULL);
    /* it writes blanks, and types that it knows, in its own way */
    bool same = declared && strlen(declared) > 0 &&
                (strchr(type, '(') || strstr(type, "  ") || sqlite3_stricmp(declared, type) == 0);
    sqlite3_close(handle);
    return same;
}

static void test_takes_types(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(types); i++) {
        print_message("%s\n", types[i]);
        assert_true(sqltype_is_type(str_of(types[i])));
        assert_null(sqltype_foreign_word(str_of(types[i])).at);
        assert_true(is_declared(types[i]));
    }
}

static void test_refuses_other_forms(void **state)
{
    static const char *const others[] = {
        "",          " INT",        "INT ",           "2BYTE",       "VARCHAR(",
        "VARCHAR()", "VARCHAR(a)",  "VARCHAR(1,2,3)", "VARCHAR(1)x", "VARCHAR(1,)",
        "(3)",       "INT;",        "\"INT\"",        "INT--x",      "VARCHAR(1.5)",
        "INT\tINT",  "caf\xc3\xa9", "VARCHAR((1))"};

    (void)state;
    for (size_t i = 0; i < COUNT(others); i++) {
        print_message("%s\n", others[i]);
        assert_false(sqltype_is_type(str_of(others[i])));
    }
    assert_false(sqltype_is_type(STR("INT\0x")));
}

/* Each keyword of this SQLite can be a word of a type, or is refused. */
static void test_knows_keywords(void **state)
{
    size_t taken = 0;

    (void)state;
    for (int i = 0; i < sqlite3_keyword_count(); i++) {
        const char *name;
        char type[100];
        int length;
        sqlite3_keyword_name(i, &name, &length);
        snprintf(type, sizeof type, "INT %.*s", length, name);
        struct str foreign = sqltype_foreign_word(str_of(type));
        print_message("%s\n", type);
        if (foreign.at)
            assert_true(str_eq(foreign, (struct str){name, (size_t)length}));
        else
            assert_true(is_declared(type));
        taken += !foreign.at;
    }
    assert_true(taken > 20);
    assert_non_null(sqltype_foreign_word(STR("int generated always")).at);
}

/* What kind of value a column of that type makes of the given one. */
static void check_becomes(const char *type, const char *value, const char *becomes)
{
    sqlite3 *handle = table_with(type);
    sqlite3_stmt *statement;
    char sql[200];

    assert_non_null(handle);
    snprintf(sql, sizeof sql, "INSERT INTO t (c) VALUES (%s) RETURNING typeof(c)", value);
    assert_int_equal(sqlite3_prepare_v2(handle, sql, -1, &statement, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    assert_string_equal((const char *)sqlite3_column_text(statement, 0), becomes);
    sqlite3_finalize(statement);
    sqlite3_close(handle);
}

static void test_affinity(void **state)
{
    static const struct {
        const char *number, *text, *fraction; /* what they become */
    } kinds[] = {
        [AFFINITY_INTEGER] = {"integer", "integer", "integer"},
        [AFFINITY_TEXT] = {"text", "text", "text"},
        [AFFINITY_BLOB] = {"integer", "text", "real"},
        [AFFINITY_REAL] = {"real", "real", "real"},
        [AFFINITY_NUMERIC] = {"integer", "integer", "integer"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(types); i++) {
        enum affinity affinity = sqltype_affinity(str_of(types[i]));
        print_message("%s\n", types[i]);
        check_becomes(types[i], "1", kinds[affinity].number);
        check_becomes(types[i], "'1'", kinds[affinity].text);
        check_becomes(types[i], "2.0", kinds[affinity].fraction);
    }
    assert_int_equal(sqltype_affinity(STR("")), AFFINITY_BLOB);
}

static void test_numbers_in_texts(void **state)
{
    static const char *const texts[] = {
        "1",   "007",   "-1",  "+1.5", " 2 ",  ".5",    "5.",         "1e5",     "1e+5", "\t3",
        "",    " ",     "-",   ".",    "1e",   "e5",    "0x10",       "1 2",     "1a",   "a1",
        "--1", "1.2.3", "inf", "nan",  "1e5x", "1_000", "2024-01-01", "12:30:00"};

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++) {
        char *value = sqlite3_mprintf("%Q", texts[i]);
        bool is_number = sqltype_looks_like_number(str_of(texts[i]));
        print_message("'%s'\n", texts[i]);
        check_becomes("REAL", value, is_number ? "real" : "text");
        sqlite3_free(value);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_takes_types),      cmocka_unit_test(test_refuses_other_forms),
        cmocka_unit_test(test_knows_keywords),   cmocka_unit_test(test_affinity),
        cmocka_unit_test(test_numbers_in_texts),
    };
    return cmocka_run_group_tests_name("sqltype", tests, NULL, NULL);
}

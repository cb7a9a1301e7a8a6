/* test_schema_text.c - SQL texts compared without white space, and the parts of CREATE INDEX. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "describe.h"

static bool same(const char *a, const char *b)
{
    struct ormi_table_column column = {.name = "own x"};
    const struct ormi_table table = {.columns = &column, .n_columns = 1};
    bool answer = ormi_same_sql(ormi_span(a), ormi_span(b), &table);
    assert_int_equal(ormi_same_sql(ormi_span(b), ormi_span(a), &table), answer);
    return answer;
}

static void test_white_space(void **state)
{
    (void)state;
    assert_true(same("a = 1", "a=1"));
    assert_true(same("\n a\t=  1 ", "a = 1"));
    assert_true(same("a  IS\nNOT NULL", "a IS NOT NULL"));
    assert_true(same("", "  "));
    assert_false(same("a IS NOT NULL", "a ISNOT NULL"));
    assert_false(same("a b", "ab"));
    assert_false(same("a = 1", "a = 12"));
    assert_false(same("a = 1", ""));
}

static void test_quotes(void **state)
{
    (void)state;
    assert_true(same("a='x  y'", "a = 'x  y'"));
    assert_false(same("a = 'x  y'", "a = 'x y'"));
    assert_false(same("a = 'it''s  '", "a = 'it''s '"));
    assert_true(same("\"a\" =[b  c]", "\"a\"= [b  c]"));
    assert_false(same("[b  c]", "[b c]"));
    assert_false(same("'(a)'", "'a'"));
    assert_true(same("a = \"x\"", "a = 'x'"));
    assert_false(same("a = \"x\"", "a = x"));
    assert_false(same("f(\"Own x\")", "f('Own x')"));
    assert_false(same("a = \"x\"", "a = 'y'"));
}

static void assert_blanked(const char *sql, const char *expected)
{
    char text[64];
    memcpy(text, sql, strlen(sql) + 1);
    ormi_blank_comments(text);
    assert_string_equal(text, expected);
}

static void test_comments(void **state)
{
    (void)state;
    assert_blanked("a -- b\nc", "a     \nc");
    assert_blanked("a/* ( */b", "a       b");
    assert_blanked("'--' \"/*\" [--] `/*`", "'--' \"/*\" [--] `/*`");
    assert_blanked("a - -b / *c", "a - -b / *c");
    assert_blanked("/*/ a */ /* b", "             ");
    assert_blanked("--", "  ");
    assert_blanked("-", "-");
    assert_blanked("", "");
}

static void test_outer_parentheses(void **state)
{
    (void)state;
    assert_true(same("(1)", "1"));
    assert_true(same("( (a + 1) )", "a+1"));
    assert_false(same("(a) + (b)", "a) + (b"));
    assert_false(same("(a) + (b)", "(a + b)"));
    assert_true(same("(')')", "')'"));
    assert_false(same("(", ""));
}

static void assert_span(struct ormi_span span, const char *expected)
{
    assert_true(ormi_same_sql(span, ormi_span(expected), NULL));
}

static void test_index_parts(void **state)
{
    (void)state;
    const char *sql = "CREATE UNIQUE INDEX \"i (x)\" ON [t (y)] (\"a,b\" DESC, f(a, ')'), c)\n"
                      " where c > 0 AND d IN (1, 2)";
    assert_span(ormi_index_item_sql(sql, 0), "\"a,b\" DESC");
    assert_span(ormi_index_item_sql(sql, 1), "f(a, ')')");
    assert_span(ormi_index_item_sql(sql, 2), "c");
    assert_span(ormi_index_item_sql(sql, 3), "");
    assert_span(ormi_index_where(sql), "c > 0 AND d IN (1, 2)");
    assert_span(ormi_index_where("CREATE INDEX i ON t (a)"), "");
    assert_span(ormi_index_item_sql("CREATE INDEX i ON t (a", 0), "a");
    assert_span(ormi_index_item_sql("", 0), "");
    assert_span(ormi_index_where(""), "");
}

static void assert_generated(const char *sql, const char *column, const char *expected)
{
    assert_span(ormi_generated_sql(sql, column), expected);
}

static void test_generated(void **state)
{
    (void)state;
    const char *sql =
        "CREATE TABLE \"t (a\"\n"
        "(id INTEGER PRIMARY KEY, plain VARCHAR(40) DEFAULT ('as (x)') CHECK (plain <> 'as'),\n"
        " [as] INT AS (id + 1) STORED,\n"
        " \"c \"\" d\" TEXT NOT NULL GENERATED ALWAYS AS (f(id, ')')) CHECK (1),\n"
        " e as  (id*2), \"f\" COLLATE NOCASE AS ((1)), CHECK (id > 0))";
    assert_generated(sql, "AS", "id + 1");
    assert_generated(sql, "c \" d", "f(id, ')')");
    assert_generated(sql, "E", "id * 2");
    assert_generated(sql, "f", "1");
    assert_generated(sql, "plain", "");
    assert_generated(sql, "c", "");
    assert_generated("CREATE TABLE t (a AS (1", "a", "1");
    assert_generated("CREATE TABLE t (a AS", "a", "");
    assert_generated("", "a", "");
}

static void test_same_number(void **state)
{
    (void)state;
    static const char *const same[][2] = {{"0", "0.00"},    {"0", "0."},  {"-2.5", "-2.500"},
                                          {"(1.0)", " 1 "}, {"10", "10"}, {"1", "'1.0'"},
                                          {"7", "+7"}};
    static const char *const other[][2] = {
        {"0", ""},    {"10", "1"},   {"1", "-1"},         {"1.05", "1.5"}, {"a", "a"},
        {"1", "'x'"}, {".5", ".50"}, {"1.2.3", "1.2.30"}, {"-", "-"},      {"+", "+"}};
    for (size_t i = 0; i < sizeof(same) / sizeof(*same); i++)
        assert_true(ormi_same_number(same[i][0], same[i][1]));
    for (size_t i = 0; i < sizeof(other) / sizeof(*other); i++)
        assert_false(ormi_same_number(other[i][0], other[i][1]));
}

static void test_same_text(void **state)
{
    (void)state;
    static const char *const same[][2] = {
        {"'abc'", "\"abc\""},    {"'abc'", "abc"},    {"'a b'", "[a b]"},
        {"'it''s'", "\"it's\""}, {"''", "\"\""},      {"('x')", " x "},
        {"'\"'", "\"\"\"\""},    {"`a``b`", "'a`b'"}, {"'null'", "\"null\""}};
    static const char *const other[][2] = {{"'abc'", "'ABC'"},
                                           {"'CURRENT_DATE'", "CURRENT_DATE"},
                                           {"'1'", "1"},
                                           {"'a'", "'a' || ''"},
                                           {"'a'", "a + 1"},
                                           {"'ab'", "'a'"},
                                           {"", ""},
                                           {"'", "'"},
                                           {"'current_time'", "current_time"}};
    for (size_t i = 0; i < sizeof(same) / sizeof(*same); i++)
        assert_true(ormi_same_text(same[i][0], same[i][1], false));
    for (size_t i = 0; i < sizeof(other) / sizeof(*other); i++) {
        assert_false(ormi_same_text(other[i][0], other[i][1], false));
        assert_false(ormi_same_text(other[i][1], other[i][0], false));
    }
    assert_true(ormi_same_text("'10'", "10", true));
    assert_true(ormi_same_text("0", "'0'", true));
    assert_false(ormi_same_text("'010'", "010", true));
    assert_false(ormi_same_text("'1.0'", "1.0", true));
}

static void test_words(void **state)
{
    (void)state;
    assert_true(ormi_is_word(" (null) ", "NULL"));
    assert_false(ormi_is_word("'NULL'", "NULL"));
    assert_false(ormi_is_word("NULLS", "NULL"));
}

static void test_numbers_in_texts(void **state)
{
    (void)state;
    static const char *const numbers[] = {"1",  "007", "-1",  "+1.5", " 2 ",
                                          ".5", "5.",  "1e5", "1E-5"};
    static const char *const others[] = {"",    " ",  "-",     ".",   "1e",         "e5",  "0x10",
                                         "1 2", "1a", "1.2.3", "inf", "2024-01-01", ".e1", "1e5x"};
    for (size_t i = 0; i < sizeof(numbers) / sizeof(*numbers); i++)
        assert_true(ormi_looks_like_number(numbers[i]));
    for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
        assert_false(ormi_looks_like_number(others[i]));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_same_text),        cmocka_unit_test(test_words),
        cmocka_unit_test(test_numbers_in_texts), cmocka_unit_test(test_same_number),
        cmocka_unit_test(test_white_space),      cmocka_unit_test(test_quotes),
        cmocka_unit_test(test_comments),         cmocka_unit_test(test_outer_parentheses),
        cmocka_unit_test(test_index_parts),      cmocka_unit_test(test_generated),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

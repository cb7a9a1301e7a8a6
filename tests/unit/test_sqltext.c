/* test_sqltext.c - which texts of a schema may stand between parentheses in SQL, and which as the
 * SELECT of a view. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "model.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static void test_accepts(void **state)
{
    static const char *const texts[] = {
        "1",
        "status = 'published'",
        "(a + b) * (c)",
        "title <> 'it''s; -- /* ? :x ('",
        "\"odd \"\" name;\" > 0",
        "[a ] > `b``;`",
        "a - -b",
        "a -(-b)",
        "a / b * c",
        "price$ > 0",
        "json ->> '$.a' = 1",
        "EXISTS (SELECT 1 FROM \"t\")",
        "'\xc3\xa4' <> \xc3\xa4",
    };
    const char *why;
    size_t at;

    (void)state;
    for (size_t i = 0; i < COUNT(texts); i++) {
        print_message("%s\n", texts[i]);
        assert_true(sqltext_is_expression(str_of(texts[i]), &why, &at));
    }
}

static void test_refuses(void **state)
{
    static const struct {
        const char *text, *why;
    } cases[] = {
        {"", "an SQL expression is missing"},
        {" \t\r\n", "an SQL expression is missing"},
        {"1)", "a parenthesis is closed that was not opened"},
        {"1) OR (1", "a parenthesis is closed that was not opened"},
        {"(1", "a parenthesis is not closed"},
        {"((1)", "a parenthesis is not closed"},
        {"'a", "a quote is not closed"},
        {"'a''", "a quote is not closed"},
        {"\"a", "a quote is not closed"},
        {"[a", "a quote is not closed"},
        {"`a", "a quote is not closed"},
        {"1; DROP TABLE t", "a semicolon would end the statement"},
        {"1 -- x", "a comment is not possible here"},
        {"1 /* x", "a comment is not possible here"},
        {"1 /* x */", "a comment is not possible here"},
        {"a = ?", "a parameter is not possible here"},
        {"a::text", "a cast is written CAST(value AS type)"},
        {"a = ?1", "a parameter is not possible here"},
        {"a = :x", "a parameter is not possible here"},
        {"a = @x", "a parameter is not possible here"},
        {"a = $x", "a parameter is not possible here"},
        {"$x", "a parameter is not possible here"},
    };
    const char *why;
    size_t at;

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        print_message("%s\n", cases[i].text);
        assert_false(sqltext_is_expression(str_of(cases[i].text), &why, &at));
        assert_string_equal(why, cases[i].why);
    }
}

static void test_select(void **state)
{
    static const struct {
        const char *text, *why; /* NULL: it is one */
        size_t at;
    } cases[] = {
        {"SELECT 1", NULL, 0},
        {"\n  select*from t\n", NULL, 0},
        {"VALUES(1), (2)", NULL, 0},
        {"With t AS (SELECT 1) SELECT * FROM t", NULL, 0},
        {"SELECT '; -- ?'", NULL, 0},
        {"", "it begins with neither SELECT, VALUES nor WITH", 0},
        {"SELECT", "it begins with neither SELECT, VALUES nor WITH", 0},
        {"  SELECTED", "it begins with neither SELECT, VALUES nor WITH", 2},
        {"(SELECT 1)", "it begins with neither SELECT, VALUES nor WITH", 0},
        {"SELECT 1;", "a semicolon would end the statement", 8},
        {"SELECT (1", "a parenthesis is not closed", 7},
        {"SELECT 1 -- one", "a comment is not possible here", 9},
        {"SELECT ?1", "a parameter is not possible here", 7},
    };
    const char *why;
    size_t at;

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        print_message("%s\n", cases[i].text);
        assert_int_equal(sqltext_is_select(str_of(cases[i].text), &why, &at), !cases[i].why);
        if (!cases[i].why)
            continue;
        assert_string_equal(why, cases[i].why);
        assert_int_equal(at, cases[i].at);
    }
}

static void test_refuses_nul(void **state)
{
    const char *why;
    size_t at;

    (void)state;
    assert_false(sqltext_is_expression(STR("a\0b"), &why, &at));
    assert_string_equal(why, "a NUL is not possible here");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_accepts),
        cmocka_unit_test(test_refuses),
        cmocka_unit_test(test_select),
        cmocka_unit_test(test_refuses_nul),
    };
    return cmocka_run_group_tests_name("sqltext", tests, NULL, NULL);
}

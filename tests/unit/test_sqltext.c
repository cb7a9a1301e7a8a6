/* test_sqltext.c - which texts of a schema may stand between parentheses in SQL. */
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
        cmocka_unit_test(test_refuses_nul),
    };
    return cmocka_run_group_tests_name("sqltext", tests, NULL, NULL);
}

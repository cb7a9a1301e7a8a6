/* test_catalog_token.c - SQL is cut where SQLite cuts it, and every text gives tokens: each is cut
 * in a copy that ends where its bytes end, so that reading behind them is seen. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "catalog_token.h"
#include "text.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

/* "w<a> n<[b]> ", with a blank before what stands apart. */
static struct str print(struct arena *arena, struct str sql)
{
    static const char kinds[] = "ewnsb0.?";
    struct text t = {.arena = arena};
    token_list tokens = {0};

    token_read(arena, sql, &tokens);
    for (size_t i = 0; tokens.at[i].kind != TOKEN_END; i++)
        text_addf(&t, "%s%c<" STR_FMT ">", tokens.at[i].apart ? " " : "", kinds[tokens.at[i].kind],
                  STR_ARG(tokens.at[i].text));
    assert_int_equal(tokens.at[tokens.len - 1].kind, TOKEN_END);
    return text_str(&t);
}

static void test_cuts(void **state)
{
    static const struct {
        const char *sql, *tokens;
    } cases[] = {
        {"", ""},
        {"  ", ""},
        {"a", "w<a>"},
        {"[a b]TEXT", "n<[a b]>w<TEXT>"},
        {"`a``b` \"c\"\"d\"'e''f'", "n<`a``b`> n<\"c\"\"d\">s<'e''f'>"},
        {"[a]]", "n<[a]>?<]>"},
        {"'' \"\" []", "s<''> n<\"\"> n<[]>"},
        {"x'00fF' X'' x 'a'", "b<x'00fF'> b<X''> w<x> s<'a'>"},
        {"x'0' x'0g' x'00", "?<x'0'> ?<x'0g'> ?<x'00>"},
        {"1 .5 1. 1.5e-3 2E5 0x1F", "0<1> 0<.5> 0<1.> 0<1.5e-3> 0<2E5> 0<0x1F>"},
        {"1e 1e+ 0x 1a 1.5.2", "?<1e> ?<1e>.<+> ?<0x> ?<1a> 0<1.5>0<.2>"},
        {"a.b a$1 $a \xc3\xa4_9", "w<a>.<.>w<b> w<a$1> ?<$a> w<\xc3\xa4_9>"},
        {"a--b\nc/*d*/e/**/f", "w<a> w<c> w<e> w<f>"},
        {"a-- ' \" [ /*\n'--'", "w<a> s<'--'>"},
        {"/* /* */ */ a/*/ b", " .<*>.</> w<a>"},
        {"/*", ".</>.<*>"},
        {"/**", ""},
        {"-- end", ""},
        {"a\t\n\f\r\v b\v", "w<a> w<b>?<\v>"},
        {"\xef\xbb\xbf"
         "a\xef\xbb\xbf"
         "b",
         " w<a\xef\xbb\xbf"
         "b>"},
        {"a->b->>c-d", "w<a>.<->>w<b>.<->>>w<c>.<->w<d>"},
        {"<<=>>===<>!=||&|~%", ".<<<>.<=>.<>>>.<==>.<=>.<<>>.<!=>.<||>.<&>.<|>.<~>.<%>"},
        {"(a,b);", ".<(>w<a>.<,>w<b>.<)>.<;>"},
        {"? :a @b # ! \\ ^", "?<?> ?<:>w<a> ?<@>w<b> ?<#> ?<!> ?<\\> ?<^>"},
        {"'a", "?<'a>"},
        {"[a", "?<[a>"},
        {"\"a\"\"", "?<\"a\"\">"},
        {"a\x80\xff", "w<a\x80\xff>"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct arena arena = {0};
        print_message("%s\n", cases[i].sql);
        assert_string_equal(print(&arena, str_of(cases[i].sql)).at, cases[i].tokens);
        for (size_t len = 0; len <= strlen(cases[i].sql); len++) {
            char *exact = malloc(len > 0 ? len : 1);
            assert_non_null(exact);
            memcpy(exact, cases[i].sql, len);
            print(&arena, (struct str){exact, len});
            free(exact);
        }
        arena_free(&arena);
    }
}

/* A NUL is a byte that SQLite does not know; no text has no tokens. */
static void test_odd_texts(void **state)
{
    struct arena arena = {0};
    token_list tokens = {0};

    (void)state;
    token_read(&arena, (struct str){"a\0b", 3}, &tokens);
    assert_int_equal(tokens.len, 4);
    assert_int_equal(tokens.at[1].kind, TOKEN_BAD);
    token_read(&arena, (struct str){0}, &tokens);
    assert_int_equal(tokens.len, 1);
    arena_free(&arena);
}

static void test_is(void **state)
{
    struct arena arena = {0};
    token_list tokens = {0};

    (void)state;
    token_read(&arena, STR("cHeck \"check\" 'check' ( \"(\""), &tokens);
    assert_true(token_is(tokens.at[0], "CHECK"));
    assert_false(token_is(tokens.at[0], "CHECKS"));
    assert_false(token_is(tokens.at[1], "CHECK"));
    assert_false(token_is(tokens.at[2], "CHECK"));
    assert_true(token_is(tokens.at[3], "("));
    assert_false(token_is(tokens.at[4], "("));
    assert_false(token_is(tokens.at[5], ""));
    arena_free(&arena);
}

/* What token_inside makes of all of a text. */
static void test_texts(void **state)
{
    static const struct {
        const char *sql, *inside;
    } cases[] = {
        {"", ""},
        {" a", "a"},
        {"a /* b */ -- c\n + 1", "a + 1"},
        {"a/**/b", "a b"},
        {"a ||'  --  '", "a ||'  --  '"},
        {"( a )", "a"},
        {"(((a)))", "a"},
        {"((a) + (b))", "(a) + (b)"},
        {"(a) + (b)", "(a) + (b)"},
        {"()", "()"},
        {"(')')", "')'"},
        {"(a", "(a"},
        {"(a))", "(a))"},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct arena arena = {0};
        token_list tokens = {0};
        token_read(&arena, str_of(cases[i].sql), &tokens);
        struct str inside = token_inside(&arena, &tokens, 0, tokens.len - 1);
        assert_string_equal(inside.at, cases[i].inside);
        assert_int_equal(inside.len, strlen(cases[i].inside));
        arena_free(&arena);
    }
}

static void test_skips(void **state)
{
    struct arena arena = {0};
    token_list tokens = {0};

    (void)state;
    token_read(&arena, STR("a (b (c) ')') d ) (e"), &tokens);
    assert_int_equal(token_skip(&tokens, 0), 1);
    assert_int_equal(token_skip(&tokens, 1), 8);
    assert_int_equal(token_skip(&tokens, 3), 6);
    assert_int_equal(token_skip(&tokens, 9), 10);
    assert_int_equal(token_skip(&tokens, 10), 12);
    assert_int_equal(token_skip(&tokens, 12), 12);
    arena_free(&arena);
}

static void test_names(void **state)
{
    static const struct {
        const char *sql, *name;
    } cases[] = {
        {"a$B", "a$B"},     {"\"a\"\"b\"", "a\"b"}, {"`a``b\"`", "a`b\""},
        {"[a\"b]", "a\"b"}, {"'it''s'", "it's"},    {"\"\"", ""},
        {"[]", ""},         {"\"\"\"\"", "\""},     {"\"\"\"a\"", "\"a"},
        {"'a", "'a"},       {"[[]", "["},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct arena arena = {0};
        token_list tokens = {0};
        token_read(&arena, str_of(cases[i].sql), &tokens);
        assert_string_equal(token_name(&arena, tokens.at[0]).at, cases[i].name);
        arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_cuts),  cmocka_unit_test(test_odd_texts),
        cmocka_unit_test(test_is),    cmocka_unit_test(test_texts),
        cmocka_unit_test(test_skips), cmocka_unit_test(test_names),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

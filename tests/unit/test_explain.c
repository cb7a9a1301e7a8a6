/* test_explain.c - codes are found as people write them, and a row is printed wrapped, with its
 * examples indented and what can't be printed escaped. */
#define _POSIX_C_SOURCE 200809L

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "explain.h"

static struct arena arena;

static int end(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static void test_find(void **state)
{
    (void)state;
    assert_ptr_equal(explain_find(&arena, STR("E204")), &error_rows[DIAG_E204]);
    assert_ptr_equal(explain_find(&arena, STR("w301")), &error_rows[DIAG_W301]);
    assert_null(explain_find(&arena, STR("E2")));
    assert_null(explain_find(&arena, STR("E2040")));
    assert_null(explain_find(&arena, STR("")));
}

static void test_nearest(void **state)
{
    (void)state;
    assert_string_equal(explain_nearest(&arena, STR("e2O4")).at, "E204");
    assert_string_equal(explain_nearest(&arena, STR("W30")).at, "W301");
    assert_null(explain_nearest(&arena, STR("model")).at);
}

static void test_source(void **state)
{
    struct source named = explain_source(STR("# book-shop.yaml\nmodels: {}\n")),
                  plain = explain_source(STR("# models:\n"));

    (void)state;
    assert_true(str_eq(named.name, STR("book-shop.yaml")));
    assert_true(str_eq(named.text, STR("# book-shop.yaml\nmodels: {}\n")));
    assert_true(str_eq(plain.name, STR("shop.yaml")));
    assert_true(str_eq(explain_source(STR("")).name, STR("shop.yaml")));
}

static void test_row(void **state)
{
    static const struct error_row row = {
        STR_ROW("W999"),
        SEVERITY_WARNING,
        STR_ROW("a title"),
        STR_ROW("Twelve words that are wrapped at eighty columns, of which `this` is the last "
                "on its line. And more."),
        STR_ROW("a:\n\n\tb: \xE9\0\n"),
        STR_ROW("a: b\n"),
    };
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    (void)state;
    assert_non_null(out);
    explain_row(out, &row);
    fclose(out);
    assert_string_equal(text, "W999, warning: a title\n"
                              "\n"
                              "Twelve words that are wrapped at eighty columns, of which `this` is "
                              "the last on\n"
                              "its line. And more.\n"
                              "\n"
                              "Wrong:\n"
                              "\n"
                              "    a:\n"
                              "\n"
                              "    \\tb: \\xE9\\x00\n"
                              "\n"
                              "Right:\n"
                              "\n"
                              "    a: b\n");
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_find, end),
        cmocka_unit_test_teardown(test_nearest, end),
        cmocka_unit_test(test_source),
        cmocka_unit_test(test_row),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

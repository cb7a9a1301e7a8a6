/* test_emit.c - the printer of the compiler: templates, C strings and items between commas. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "text.h"

static void test_holes(void **state)
{
    struct arena arena = {0};
    struct text t = {.arena = &arena};
    (void)state;
    emit(&t, "$M$_get($id$ key) $$ $M$$id$", "M", "shop_Book", "id", "$M$");
    assert_string_equal(text_str(&t).at, "shop_Book_get($M$ key) $ shop_Book$M$");
    arena_free(&arena);
}

/* Text of a schema, and the literal that it becomes. */
static const struct {
    struct str text;
    const char *literal;
} strings[] = {
    {{"", 0}, "\"\""},
    {{"a \"b\" \\", 7}, "\"a \\\"b\\\" \\\\\""},
    {{"a\nb\t", 4}, "\"a\\nb\\t\""},
    {{"\x01"
      "2",
      2},
     "\"\\0012\""},
    {{"?\?/", 3}, "\"?\\?/\""},
    {{"\xE2\x80\xAE", 3}, "\"\\342\\200\\256\""},
    {{"\xC3\xA9", 2}, "\"\xC3\xA9\""},
};

static void test_strings(void **state)
{
    struct arena arena = {0};
    (void)state;
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++)
        assert_string_equal(c_string(&arena, strings[i].text).at, strings[i].literal);
    arena_free(&arena);
}

/* Lines end behind a line break or a blank, and none is wider than 100 columns. */
static void test_lines(void **state)
{
    struct arena arena = {0};
    struct text t = {.arena = &arena};
    (void)state;
    assert_string_equal(c_string_lines(&arena, STR("one\ntwo"), 4).at,
                        "(\"one\\n\"\n     \"two\")");
    for (int i = 0; i < 100; i++)
        text_add(&t, STR("\"name\" "));
    const char *lines = c_string_lines(&arena, text_str(&t), 4).at;
    for (const char *at = lines; at; at = strchr(at, '\n') ? strchr(at, '\n') + 1 : NULL) {
        size_t width = strcspn(at, "\n");
        assert_in_range(width, 20, 100);
        assert_true(at[width - 1] == '"' || at[width - 1] == ')');
    }
    arena_free(&arena);
}

/* A literal may have 4,095 characters; a longer one is marked. */
static void test_long(void **state)
{
    struct arena arena = {0};
    char text[4096];
    (void)state;
    memset(text, 'x', sizeof text);
    assert_int_equal(c_string_lines(&arena, (struct str){text, 4095}, 0).at[0], '(');
    assert_memory_equal(c_string_lines(&arena, (struct str){text, 4096}, 0).at, "__extension__ (",
                        15);
    arena_free(&arena);
}

static void test_items(void **state)
{
    struct arena arena = {0};
    struct text t = {.arena = &arena};
    (void)state;
    text_add(&t, STR("first line\n    {"));
    struct text_items items = text_items(&t, t.arena, 5);
    text_item(&items, "%s", "one");
    text_item(&items, "%090d", 0);
    text_item(&items, "two");
    assert_string_equal(text_str(&t).at + 11,
                        str_fmt(&arena, "    {one,\n     %090d,\n     two", 0).at);
    arena_free(&arena);
}

/* C has no literals for the least numbers, and a suffix is there only where it must be. */
static void test_numbers(void **state)
{
    struct arena arena = {0};
    (void)state;
    assert_string_equal(c_number(&arena, INT32_MIN).at, "INT32_MIN");
    assert_string_equal(c_number(&arena, INT64_C(1) << 31).at, "INT64_C(2147483648)");
    assert_string_equal(c_number(&arena, INT64_MIN).at, "INT64_MIN");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_holes), cmocka_unit_test(test_strings),
        cmocka_unit_test(test_lines), cmocka_unit_test(test_long),
        cmocka_unit_test(test_items), cmocka_unit_test(test_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

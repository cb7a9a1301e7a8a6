/* test_json.c - JSON as the compiler writes it: texts, and objects and arrays with what stands
 * between values.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "json.h"

static const struct {
    struct str text;
    const char *json;
} texts[] = {
    {STR_ROW(""), "\"\""},
    {STR_ROW("a \"b\" \\ /"), "\"a \\\"b\\\" \\\\ /\""},
    {STR_ROW("\b\t\n\v\f\r"), "\"\\b\\t\\n\\u000b\\f\\r\""},
    {STR_ROW("\0\x1F\x7F"), "\"\\u0000\\u001f\\u007f\""},
    {STR_ROW("\xC3\xA9 \xF0\x9F\x93\x9A"), "\"\xC3\xA9 \xF0\x9F\x93\x9A\""},
    {STR_ROW("\xE2\x80\xAE\xC2\x85"), "\"\\u202e\\u0085\""},
    {STR_ROW("\xFF\xC3"), "\"\\ufffd\\ufffd\""},
};

static void test_texts(void **state)
{
    struct arena arena = {0};
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_string_equal(json_string(&arena, texts[i].text).at, texts[i].json);
    arena_free(&arena);
}

static void test_values(void **state)
{
    struct arena arena = {0};
    struct text t = {.arena = &arena};
    struct json j = {.text = &t};
    (void)state;
    json_begin(&j, NULL, '{');
    json_text(&j, "a\"", "b");
    json_begin(&j, "none", '{');
    json_end(&j, '}');
    json_texts(&j, "list", "x", "y");
    json_begin(&j, "values", '[');
    json_number(&j, NULL, UINT32_MAX);
    json_flag(&j, NULL, false);
    json_null(&j, NULL);
    json_end(&j, ']');
    json_flag(&j, "last", true);
    json_end(&j, '}');
    assert_string_equal(text_str(&t).at, "{\n"
                                         "  \"a\\\"\": \"b\",\n"
                                         "  \"none\": {},\n"
                                         "  \"list\": [\n"
                                         "    \"x\",\n"
                                         "    \"y\"\n"
                                         "  ],\n"
                                         "  \"values\": [\n"
                                         "    4294967295,\n"
                                         "    false,\n"
                                         "    null\n"
                                         "  ],\n"
                                         "  \"last\": true\n"
                                         "}\n");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_texts),
        cmocka_unit_test(test_values),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

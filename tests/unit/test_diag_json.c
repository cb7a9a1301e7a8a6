/* test_diag_json.c - messages as JSON Lines: what an object holds, and texts that JSON can't hold
 * as they are. That a JSON reader takes it: tests/groups/cli.sh. */
#define _POSIX_C_SOURCE 200809L

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "diag.h"

static struct arena arena;

static int end(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static struct diag *start(const char *name)
{
    struct source *source = arena_new(&arena, struct source);

    *source = (struct source){str_of(name), STR("one\ntwo three\n")};
    struct diag *diag = diag_new(&arena, source);
    diag_set_form(diag, DIAG_JSON);
    return diag;
}

static struct str printed(const struct diag *diag)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    assert_non_null(out);
    diag_print(diag, out);
    fclose(out);
    struct str copy = str_dup(&arena, (struct str){text, size});
    free(text);
    return copy;
}

static void test_message(void **state)
{
    static const struct str names[] = {STR_ROW("Book")};
    static const struct loc places[] = {{1, 1, 1}};
    struct diag *diag = start("a.yaml");

    (void)state;
    diag_add(diag, DIAG_E204, (struct loc){2, 5, 5}, "unknown model '%s'", "Boook");
    diag_help_nearest(diag, STR("Boook"), (struct candidates){names, places, 1}, (struct str){0});
    diag_note(diag, (struct loc){1, 1, 3}, "the first");
    diag_help_nearest(diag, STR("Something"), (struct candidates){names, places, 1},
                      (struct str){0});
    diag_help(diag, "the second help");
    diag_note(diag, (struct loc){1, 2, 1}, "the second");
    diag_add(diag, DIAG_W301, (struct loc){1, 1, 0}, "careful");
    assert_string_equal(
        printed(diag).at,
        "{\"file\":\"a.yaml\",\"line\":1,\"column\":1,\"endLine\":1,\"endColumn\":1,"
        "\"severity\":\"warning\",\"code\":\"W301\",\"title\":\"foreign key without an index\","
        "\"message\":\"careful\",\"help\":[],\"notes\":[]}\n"
        "{\"file\":\"a.yaml\",\"line\":2,\"column\":5,\"endLine\":2,\"endColumn\":10,"
        "\"severity\":\"error\",\"code\":\"E204\",\"title\":\"unknown model\","
        "\"message\":\"unknown model 'Boook'\","
        "\"help\":[\"did you mean 'Book' (line 1)?\",\"the second help\"],"
        "\"notes\":[{\"line\":1,\"column\":1,\"endLine\":1,\"endColumn\":4,"
        "\"message\":\"the first\"},{\"line\":1,\"column\":2,\"endLine\":1,\"endColumn\":3,"
        "\"message\":\"the second\"}]}\n");
}

/* A message of the whole file has a place, too. */
static void test_no_place(void **state)
{
    struct diag *diag = start("a.yaml");

    (void)state;
    diag_warnings_are_errors(diag);
    diag_add(diag, DIAG_W301, (struct loc){0}, "careful");
    assert_non_null(strstr(printed(diag).at, "\"line\":1,\"column\":1,\"endLine\":1,"
                                             "\"endColumn\":1,\"severity\":\"error\""));
}

static void test_texts(void **state)
{
    struct diag *diag = start("a \"b\"\\\xFF.yaml");

    (void)state;
    diag_add(diag, DIAG_E101, (struct loc){1, 1, 1},
             "\t\n\r\x1F\x7F \xC2\x9B \xE2\x80\xAE \xE2\x82 \xC3\xA9 \xF0\x9F\x98\x80");
    const char *json = printed(diag).at;
    assert_non_null(strstr(json, "\"file\":\"a \\\"b\\\"\\\\\\ufffd.yaml\""));
    assert_non_null(strstr(json, "\"message\":\"\\t\\n\\r\\u001f\\u007f \\u009b \\u202e "
                                 "\\ufffd\\ufffd \xC3\xA9 \xF0\x9F\x98\x80\""));
}

/* Programs are told all, up to a number that no schema has that a person wrote. */
static void test_many(void **state)
{
    struct diag *diag = start("a.yaml");
    size_t lines = 0;

    (void)state;
    for (int i = 0; i < 1000; i++)
        diag_add(diag, DIAG_E101, (struct loc){1, 1, 1}, "number %d", i);
    struct str json = printed(diag);
    for (size_t i = 0; i < json.len; i++)
        lines += json.at[i] == '\n';
    assert_int_equal(lines, 1000);
}

static void test_too_many(void **state)
{
    struct diag *diag = start("a.yaml");

    (void)state;
    for (int i = 0; i < 100000; i++)
        diag_add(diag, DIAG_E101, (struct loc){1, 1, 1}, "number %d", i);
    diag_add(diag, DIAG_W301, (struct loc){1, 1, 1}, "dropped");
    diag_note(diag, (struct loc){1, 1, 1}, "dropped with it");
    assert_true(str_ends(printed(diag), STR("}\normgen: 1 more message\n")));
    diag_hide_warnings(diag);
    assert_true(str_ends(printed(diag), STR("\"notes\":[]}\n")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_message),  cmocka_unit_test(test_no_place),
        cmocka_unit_test(test_texts),    cmocka_unit_test(test_many),
        cmocka_unit_test(test_too_many),
    };

    return cmocka_run_group_tests(tests, NULL, end);
}

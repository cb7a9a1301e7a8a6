/* test_diag.c - how messages are printed: order, kinds, colours, limits, and text that would steer
 * a terminal. What is shown of the source: test_diag_source.c. */
#define _POSIX_C_SOURCE 200809L

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "diag.h"
#include "text.h"

static struct arena arena;

static int end(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static struct diag *start(const char *text)
{
    struct source *source = arena_new(&arena, struct source);

    *source = (struct source){STR("a.yaml"), str_of(text)};
    return diag_new(&arena, source);
}

static void assert_printed(const struct diag *diag, const char *expected)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    assert_non_null(out);
    diag_print(diag, out);
    fclose(out);
    assert_string_equal(text, expected);
    free(text);
}

static void test_nothing(void **state)
{
    struct diag *diag = start("");

    (void)state;
    assert_false(diag_failed(diag));
    assert_printed(diag, "");
}

static void test_order(void **state)
{
    struct diag *diag = start("one\ntwo three\n");

    (void)state;
    diag_add(diag, DIAG_E101, (struct loc){2, 5, 5}, "third");
    diag_help(diag, "a hint");
    diag_note(diag, (struct loc){1, 1, 3}, "first %s here", "declared");
    diag_add(diag, DIAG_E102, (struct loc){2, 1, 3}, "second");
    diag_add(diag, DIAG_E103, (struct loc){0, 0, 0}, "first");
    diag_add(diag, DIAG_E104, (struct loc){2, 5, 1}, "fourth");
    assert_true(diag_failed(diag));
    assert_printed(diag, "a.yaml: error: first [E103]\n"
                         "a.yaml:2:1: error: second [E102]\n"
                         "    2 | two three\n"
                         "      | ^~~\n"
                         "a.yaml:2:5: error: third [E101]\n"
                         "    2 | two three\n"
                         "      |     ^~~~~\n"
                         "   help: a hint\n"
                         "a.yaml:1:1: note: first declared here\n"
                         "    1 | one\n"
                         "      | ^~~\n"
                         "a.yaml:2:5: error: fourth [E104]\n"
                         "    2 | two three\n"
                         "      |     ^\n");
}

static void test_nearest(void **state)
{
    static const struct str names[] = {STR_ROW("Author"), STR_ROW("Book")};
    static const struct loc places[] = {{3, 1, 1}, {8, 1, 1}};
    const struct candidates plain = {names, NULL, 2}, placed = {names, places, 2}, none = {0};
    struct diag *diag = start("");

    (void)state;
    diag_add(diag, DIAG_E101, (struct loc){0}, "one");
    diag_help_nearest(diag, STR("Boook"), plain, STR("the names are ..."));
    diag_help_nearest(diag, STR("Auther"), placed, STR("the names are ..."));
    diag_help_nearest(diag, STR("Something"), placed, STR("the names are ..."));
    diag_help_nearest(diag, STR("Something"), placed, (struct str){0});
    diag_help_nearest(diag, STR("Book"), none, (struct str){0});
    assert_printed(diag, "a.yaml: error: one [E101]\n"
                         "   help: did you mean 'Book'?\n"
                         "   help: did you mean 'Author' (line 3)?\n"
                         "   help: the names are ...\n");
}

static void test_said_once(void **state)
{
    struct diag *diag = start("one\n");

    (void)state;
    for (int i = 0; i < 5; i++) {
        diag_add(diag, DIAG_E101, (struct loc){1, 1, 1}, "the same");
        diag_add(diag, DIAG_E101, (struct loc){1, 1, 1}, "another");
    }
    assert_printed(diag, "a.yaml:1:1: error: the same [E101]\n"
                         "    1 | one\n"
                         "      | ^\n"
                         "a.yaml:1:1: error: another [E101]\n"
                         "    1 | one\n"
                         "      | ^\n");
}

static void test_warnings(void **state)
{
    struct diag *diag = start("one\n");

    (void)state;
    diag_add(diag, DIAG_W301, (struct loc){1, 1, 1}, "careful");
    assert_false(diag_failed(diag));
    assert_printed(diag, "a.yaml:1:1: warning: careful [W301]\n"
                         "    1 | one\n"
                         "      | ^\n");
    diag_warnings_are_errors(diag);
    assert_true(diag_failed(diag));
    assert_printed(diag, "a.yaml:1:1: error: careful [W301]\n"
                         "    1 | one\n"
                         "      | ^\n");
}

static void test_escapes(void **state)
{
    struct diag *diag = start("x\x1B[31mred\n");

    (void)state;
    diag_add(diag, DIAG_E101, (struct loc){1, 1, 1},
             "a\nb\tc\x1B[0m \xC2\x9B \xE2\x80\x8F \xE2\x80\xAE \xE2\x81\xA6 \xFF \xC3\xA9");
    assert_printed(diag, "a.yaml:1:1: error: a\\nb\\tc\\x1B[0m \\x9B \\u200F \\u202E \\u2066 "
                         "\\xFF \xC3\xA9 [E101]\n"
                         "    1 | x?[31mred\n"
                         "      | ^\n");
}

/* A text is cut between characters, so that the sentence around a long name is still to be read. */
static void test_long_text(void **state)
{
    struct text name = {.arena = &arena};

    (void)state;
    for (int i = 0; i < 1000; i++)
        text_add(&name, STR("\xE2\x82\xAC"));
    struct diag *diag = start("");
    diag_add(diag, DIAG_E101, (struct loc){0}, "'%s' is long", name.at);
    diag_help_nearest(diag, STR("x"), (struct candidates){0}, text_str(&name));
    assert_printed(diag,
                   str_fmt(&arena,
                           "a.yaml: error: '%.*s...%.*s' is long [E101]\n"
                           "   help: %.*s...%.*s\n",
                           133 * 3, name.at, 63 * 3, name.at, 133 * 3, name.at, 66 * 3, name.at)
                       .at);
}

static void test_colors(void **state)
{
    struct diag *diag = start("one two\n");

    (void)state;
    diag_set_form(diag, DIAG_COLORED);
    diag_add(diag, DIAG_E101, (struct loc){1, 5, 3}, "wrong");
    diag_help(diag, "mend it");
    diag_note(diag, (struct loc){1, 1, 3}, "as here");
    diag_add(diag, DIAG_W301, (struct loc){0}, "careful");
    assert_printed(diag, "\033[1ma.yaml:\033[0m \033[1;35mwarning:\033[0m careful "
                         "\033[1;35m[W301]\033[0m\n"
                         "\033[1ma.yaml:1:5:\033[0m \033[1;31merror:\033[0m wrong "
                         "\033[1;31m[E101]\033[0m\n"
                         "    1 | one two\n"
                         "      |     \033[1;32m^~~\033[0m\n"
                         "   \033[1;32mhelp:\033[0m mend it\n"
                         "\033[1ma.yaml:1:1:\033[0m \033[1;36mnote:\033[0m as here\n"
                         "    1 | one two\n"
                         "      | \033[1;32m^~~\033[0m\n");
}

static void test_hidden_warnings(void **state)
{
    struct diag *diag = start("");

    (void)state;
    diag_hide_warnings(diag);
    diag_add(diag, DIAG_W301, (struct loc){0}, "careful");
    diag_add(diag, DIAG_E101, (struct loc){0}, "wrong");
    assert_printed(diag, "a.yaml: error: wrong [E101]\n");
    diag_warnings_are_errors(diag);
    assert_printed(diag, "a.yaml: error: careful [W301]\na.yaml: error: wrong [E101]\n");
}

static void test_many(void **state)
{
    struct diag *diag = start("");
    char expected[2000] = "";

    (void)state;
    for (int i = 0; i < 23; i++) {
        diag_add(diag, DIAG_E101, (struct loc){0}, "number %d", i);
        if (i < 20)
            snprintf(expected + strlen(expected), 100, "a.yaml: error: number %d [E101]\n", i);
    }
    diag_add(diag, DIAG_W301, (struct loc){0}, "a warning");
    strcat(expected, "a.yaml: warning: a warning [W301]\n3 more errors\n");
    assert_printed(diag, expected);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nothing),   cmocka_unit_test(test_order),
        cmocka_unit_test(test_nearest),   cmocka_unit_test(test_said_once),
        cmocka_unit_test(test_warnings),  cmocka_unit_test(test_hidden_warnings),
        cmocka_unit_test(test_colors),    cmocka_unit_test(test_escapes),
        cmocka_unit_test(test_long_text), cmocka_unit_test(test_many),
    };

    return cmocka_run_group_tests(tests, NULL, end);
}

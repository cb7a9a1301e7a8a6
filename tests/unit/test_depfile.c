/* test_depfile.c - dependency files: their form, and names that make would take for something else.
 * That make and ninja read them so: tests/groups/cli.sh. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "depfile.h"

static struct arena arena;

static int end(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static void add_rule(depfile_rules *rules, const char *input, const char *first, const char *second)
{
    struct depfile_rule *rule = list_add(&arena, rules);

    rule->input = str_of(input);
    *list_add(&arena, &rule->outputs) = str_of(first);
    if (second)
        *list_add(&arena, &rule->outputs) = str_of(second);
}

static void test_rules(void **state)
{
    depfile_rules rules = {0};

    (void)state;
    assert_string_equal(depfile_text(&arena, &rules).at, "");
    add_rule(&rules, "a.yaml", "x/a.h", "x/a.c");
    add_rule(&rules, NULL, "x/b.h", NULL);
    add_rule(&rules, "c.yaml", "x/c.h", NULL);
    assert_string_equal(depfile_text(&arena, &rules).at, "x/a.h \\\n x/a.c: a.yaml\n"
                                                         "\n"
                                                         "a.yaml:\n"
                                                         "\n"
                                                         "x/b.h:\n"
                                                         "\n"
                                                         "x/c.h: c.yaml\n"
                                                         "\n"
                                                         "c.yaml:\n");
}

static void test_names(void **state)
{
    static const struct {
        const char *name, *written;
    } rows[] = {
        {"a b", "a\\ b"},
        {"a#b", "a\\#b"},
        {"$(a)", "$$(a)"},
        {"C:x", "C\\:x"},
        {"a\\b", "a\\b"},
        {"a\\ b", "a\\\\\\ b"},
        {"a\\\\#", "a\\\\\\\\\\#"},
        {"\\ \\a:", "\\\\\\ \\a\\:"},
        {"\xC3\xA9'\"", "\xC3\xA9'\""},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        depfile_rules rules = {0};
        add_rule(&rules, rows[i].name, "x", NULL);
        assert_true(depfile_can_name(str_of(rows[i].name)));
        assert_string_equal(depfile_text(&arena, &rules).at,
                            str_fmt(&arena, "x: %s\n\n%s:\n", rows[i].written, rows[i].written).at);
    }
}

static void test_refused(void **state)
{
    static const char *const names[] = {"a\nb", "a\tb", "a;b", "a|b", "a=b", "a%b", "a\\"};

    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        assert_false(depfile_can_name(str_of(names[i])));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rules),
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_refused),
    };

    return cmocka_run_group_tests(tests, NULL, end);
}

/* test_diff.c - unified diffs: hunks as diff -u prints them, and texts in between that patch would
 * make of them. */
#define _POSIX_C_SOURCE 200809L

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "diff.h"

static struct arena arena;

static int end(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

static char *diff(struct str old, struct str text)
{
    char *printed = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&printed, &size);

    assert_non_null(out);
    diff_print(&arena, out, "old", "new", old, text);
    fclose(out);
    return printed;
}

static void assert_diff(const char *old, const char *text, const char *expected)
{
    char *printed = diff(str_of(old), str_of(text));

    assert_string_equal(printed, expected);
    free(printed);
}

static void test_small(void **state)
{
    (void)state;
    assert_diff("same\n", "same\n", "");
    assert_diff("", "", "");
    assert_diff("", "a\nb\n", "--- old\n+++ new\n@@ -0,0 +1,2 @@\n+a\n+b\n");
    assert_diff("a\n", "", "--- old\n+++ new\n@@ -1 +0,0 @@\n-a\n");
    assert_diff("a\n", "a",
                "--- old\n+++ new\n@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n");
    assert_diff("a\nb\nc\n", "a\nx\nc\n", "--- old\n+++ new\n@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n");
}

static void test_hunks(void **state)
{
    (void)state;
    assert_diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n10\n",
                "--- old\n+++ new\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
    /* six lines between two changes: one hunk; seven: two */
    assert_diff("a\n1\n2\n3\n4\n5\n6\nb\n", "1\n2\n3\n4\n5\n6\n",
                "--- old\n+++ new\n@@ -1,8 +1,6 @@\n-a\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n");
    assert_diff("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "1\n2\n3\n4\n5\n6\n7\n",
                "--- old\n+++ new\n@@ -1,4 +1,3 @@\n-a\n 1\n 2\n 3\n"
                "@@ -6,4 +5,3 @@\n 5\n 6\n 7\n-b\n");
}

/* A text of n lines, each one of few. */
static struct str random_text(unsigned *seed, unsigned n)
{
    char *at = arena_alloc(&arena, 2 * (size_t)n + 1);

    for (unsigned i = 0; i < n; i++) {
        *seed = *seed * 1103515245u + 12345u;
        at[2 * i] = (char)('a' + (*seed >> 16) % 4);
        at[2 * i + 1] = '\n';
    }
    return (struct str){at, 2 * (size_t)n};
}

/* The lines with a sign of those given, of hunks that hold the whole texts. */
static void assert_side(const char *printed, const char *signs, struct str expected)
{
    const char *line = strchr(strstr(printed, "@@"), '\n') + 1;
    size_t len = 0;

    for (; *line != '\0'; line = strchr(line, '\n') + 1) {
        assert_non_null(strchr(" -+", *line));
        if (!strchr(signs, *line))
            continue;
        assert_true(len + 2 <= expected.len);
        assert_memory_equal(line + 1, expected.at + len, 2);
        len += 2;
    }
    assert_int_equal(len, expected.len);
}

/* Short texts of few different lines: what is kept and removed is the old text, what is kept and
 * added the new one. They are too short for a second hunk, once a first and last line differ. */
static void test_sides(void **state)
{
    unsigned seed = 1;

    (void)state;
    for (int round = 0; round < 500; round++) {
        struct str old = random_text(&seed, 1 + (unsigned)round % 7);
        struct str text = random_text(&seed, 1 + (unsigned)round % 5);
        if (str_eq(old, text))
            continue;
        old = str_fmt(&arena, "x\n" STR_FMT "x\n", STR_ARG(old));
        text = str_fmt(&arena, "y\n" STR_FMT "y\n", STR_ARG(text));
        char *printed = diff(old, text);
        if (!strstr(strstr(printed, "@@ -") + 4, "@@ -")) {
            assert_side(printed, " -", old);
            assert_side(printed, " +", text);
        }
        free(printed);
    }
}

/* Texts that have nothing in common, of more lines than edits are tried. */
static void test_far_apart(void **state)
{
    struct str old = {arena_alloc(&arena, 6001), 6000}, text = {arena_alloc(&arena, 6001), 6000};

    (void)state;
    for (size_t i = 0; i < 6000; i += 2) {
        memcpy((char *)old.at + i, "a\n", 2);
        memcpy((char *)text.at + i, "b\n", 2);
    }
    char *printed = diff(old, text);
    assert_non_null(strstr(printed, "@@ -1,3000 +1,3000 @@"));
    assert_side(printed, "-", old);
    assert_side(printed, "+", text);
    free(printed);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_small),
        cmocka_unit_test(test_hunks),
        cmocka_unit_test(test_sides),
        cmocka_unit_test(test_far_apart),
    };

    return cmocka_run_group_tests(tests, NULL, end);
}

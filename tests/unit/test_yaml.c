/* test_yaml.c - YAML to nodes: places, aliases, merge keys, limits, and input that is no YAML. */
#define _POSIX_C_SOURCE 200809L

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "dump.h"
#include "yaml.h"

static struct arena arena;

static char *parsed; /* what parse printed last */

static int end(void **state)
{
    (void)state;
    free(parsed);
    arena_free(&arena);
    return 0;
}

/* The dump of the tree, if there is one, and the messages. */
static const char *parse(struct str text)
{
    struct source *source = arena_new(&arena, struct source);
    size_t size;

    *source = (struct source){STR("a"), text};
    struct diag *diag = diag_new(&arena, source);
    const struct node *root = yaml_parse(&arena, source, diag);
    free(parsed);
    FILE *out = open_memstream(&parsed, &size);
    if (root)
        dump_yaml(out, root);
    diag_print(diag, out);
    fclose(out);
    assert_true(root || diag_failed(diag));
    return parsed;
}

static void assert_tree(const char *text, const char *expected)
{
    assert_string_equal(parse(str_of(text)), expected);
}

/* The head of the first message, without its line. */
static void assert_error(const char *text, const char *expected)
{
    const char *printed = parse(str_of(text));

    assert_non_null(strstr(printed, expected));
}

static void test_places(void **state)
{
    (void)state;
    assert_tree("a: b\nlist:\n- \"q \xC3\xA9\"\n- 'x'\n", "1:1+1 map\n"
                                                          "  1:1+1 plain \"a\"\n"
                                                          "    1:4+1 plain \"b\"\n"
                                                          "  2:1+4 plain \"list\"\n"
                                                          "    3:1+1 list\n"
                                                          "      3:3+5 quoted \"q \xC3\xA9\"\n"
                                                          "      4:3+3 quoted \"x\"\n");
    assert_tree("\xC3\xA9: {k: }", "1:1+1 map\n"
                                   "  1:1+1 plain \"\xC3\xA9\"\n"
                                   "    1:4+5 map\n"
                                   "      1:5+1 plain \"k\"\n"
                                   "        1:8+1 plain \"\"\n");
}

static void test_lines(void **state)
{
    (void)state;
    assert_tree("a: 1\r\nb: 2\rc: 3\nd: |\r\n  x\r\n  y\r\n", "1:1+1 map\n"
                                                              "  1:1+1 plain \"a\"\n"
                                                              "    1:4+1 plain \"1\"\n"
                                                              "  2:1+1 plain \"b\"\n"
                                                              "    2:4+1 plain \"2\"\n"
                                                              "  3:1+1 plain \"c\"\n"
                                                              "    3:4+1 plain \"3\"\n"
                                                              "  4:1+1 plain \"d\"\n"
                                                              "    4:4+1 quoted \"x\\ny\\n\"\n");
    assert_tree("\"two\n  lines\"", "1:1+4 quoted \"two lines\"\n");
}

static void test_aliases(void **state)
{
    (void)state;
    assert_tree("a: &x [1]\nb: *x\n", "1:1+1 map\n"
                                      "  1:1+1 plain \"a\"\n"
                                      "    1:4+6 list\n"
                                      "      1:8+1 plain \"1\"\n"
                                      "  2:1+1 plain \"b\"\n"
                                      "    1:4+6 list\n"
                                      "      1:8+1 plain \"1\"\n");
    assert_tree("[&x 1, *x, &x 2, *x]", "1:1+20 list\n"
                                        "  1:2+4 plain \"1\"\n"
                                        "  1:2+4 plain \"1\"\n"
                                        "  1:12+4 plain \"2\"\n"
                                        "  1:12+4 plain \"2\"\n");
    assert_error("&a [*a]", "a:1:5: error: the alias stands inside its own anchor [E014]");
    assert_error("&a {k: [*a]}", "[E014]");
    assert_error("[*a, &a 1]", "a:1:2: error: no anchor '&a' before this alias [E015]");
}

static void test_merge(void **state)
{
    (void)state;
    assert_tree("a: &a {x: 1, y: 2}\nb: {x: 3, <<: *a, z: 4}\n", "1:1+1 map\n"
                                                                 "  1:1+1 plain \"a\"\n"
                                                                 "    1:4+15 map\n"
                                                                 "      1:8+1 plain \"x\"\n"
                                                                 "        1:11+1 plain \"1\"\n"
                                                                 "      1:14+1 plain \"y\"\n"
                                                                 "        1:17+1 plain \"2\"\n"
                                                                 "  2:1+1 plain \"b\"\n"
                                                                 "    2:4+20 map\n"
                                                                 "      2:5+1 plain \"x\"\n"
                                                                 "        2:8+1 plain \"3\"\n"
                                                                 "      1:14+1 plain \"y\"\n"
                                                                 "        1:17+1 plain \"2\"\n"
                                                                 "      2:19+1 plain \"z\"\n"
                                                                 "        2:22+1 plain \"4\"\n");
    /* of two maps the first wins, and an explicit key behind the merge too */
    assert_tree("{<<: [{x: 1}, {x: 2, y: 3}], y: 4}", "1:1+34 map\n"
                                                      "  1:8+1 plain \"x\"\n"
                                                      "    1:11+1 plain \"1\"\n"
                                                      "  1:30+1 plain \"y\"\n"
                                                      "    1:33+1 plain \"4\"\n");
    assert_tree("{\"<<\": 1}", "1:1+9 map\n"
                               "  1:2+4 quoted \"<<\"\n"
                               "    1:8+1 plain \"1\"\n");
    assert_error("{<<: {a: 1}, <<: {b: 1}}", "duplicate key '<<' [E011]");
    assert_error("{<<: 1}", "a:1:6: error: '<<' takes a map or a list of maps [E016]");
}

/* 64 levels are read, one more is an error, by aliases too. */
static void test_depth(void **state)
{
    char text[200] = "";

    (void)state;
    memset(text, '[', 64);
    memset(text + 64, ']', 64);
    assert_null(strstr(parse(str_of(text)), "error"));
    memset(text, '[', 65);
    memset(text + 65, ']', 65);
    assert_error(text, "a:1:65: error: nested deeper than 64 levels [E012]");
    memset(text, '[', 100); /* not even closed */
    assert_error(text, "[E012]");
    assert_error("[&a [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]], "
                 "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[*a]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
                 "[E012]");
}

static void test_copies(void **state)
{
    char text[4000] = "- &a [x, x, x, x, x, x, x, x, x, x]\n";

    (void)state;
    for (int level = 'b'; level <= 'e'; level++) { /* 100,000 is passed in the last */
        char line[100];
        snprintf(line, sizeof line, "- &%c [*%c, *%c, *%c, *%c, *%c, *%c, *%c, *%c, *%c]\n", level,
                 level - 1, level - 1, level - 1, level - 1, level - 1, level - 1, level - 1,
                 level - 1, level - 1);
        strcat(text, line);
    }
    assert_null(strstr(parse(str_of(text)), "error"));
    strcat(text, "- *e\n- *e\n");
    assert_error(text, "the aliases copy more than 100000 values [E013]");
}

static void test_too_large(void **state)
{
    const size_t size = 16 * 1024 * 1024;
    char *text = malloc(size + 1);

    (void)state;
    assert_non_null(text);
    memset(text, '\n', size + 1);
    memcpy(text, "a", 1);
    parse((struct str){text, size});
    assert_string_equal(parsed, "1:1+1 plain \"a\"\n");
    parse((struct str){text, size + 1});
    assert_string_equal(parsed, "a: error: the schema is larger than 16 MB [E001]\n");
    free(text);
}

/* Bytes that are no text: each is refused where it stands. */
static void test_bytes(void **state)
{
    static const struct {
        const char *text;
        size_t size;
        const char *expected;
    } cases[] = {
        {"a: b\nc: \xC3(", 10, "a:2:4: error: byte 0xC3 is not UTF-8 [E002]"},
        {"a: \xF0\x9F\x98", 6, "a:1:4: error: byte 0xF0 is not UTF-8 [E002]"},
        {"\xFF\xFE"
         "a\0",
         4, "a:1:1: error: the schema is in UTF-16"},
        {"\0a\0b", 4, "[E003]"},
        {"a\0\0\0", 4, "[E003]"},
        {"ab: \0", 5, "a:1:5: error: the character U+0000 can't stand here [E004]"},
        {"ab: \x1B", 5, "a:1:5: error: the character U+001B can't stand here [E004]"},
        {"ab: \x7F", 5, "[E004]"},
        {"ab: \xC2\x85", 6, "lines end with LF, CRLF or CR"},
        {"ab: \xEF\xBB\xBF", 7, "U+FEFF"},
        {"ab: \"\\0\"", 8, "a:1:5: error: a text can't hold the character U+0000 [E004]"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_non_null(
            strstr(parse((struct str){cases[i].text, cases[i].size}), cases[i].expected));
}

static void test_documents(void **state)
{
    static const char *const empty[] = {"",      "\n",         "# only this\n",
                                        "---\n", "---\n...\n", "%YAML 1.1\n---"};

    (void)state;
    for (size_t i = 0; i < sizeof empty / sizeof *empty; i++)
        assert_error(empty[i], "there is no schema in this file [E006]");
    assert_tree("%YAML 1.1\n--- a\n...\n", "2:5+1 plain \"a\"\n");
    assert_error("a\n---\nb\n", "a:2:1: error: a schema is one document: this is a second [E007]");
    assert_error("a: 1\n--- [\n", "[E007]");
}

/* Every prefix of a schema with a bit of everything, and the same with a byte changed: a tree or an
 * error, and no more. */
static void test_hostile(void **state)
{
    static const char text[] = "%YAML 1.1\n---\na: &x {b: [1, 'two', \"th\\u00e9\"], <<: {c: d}}\n"
                               "e: |\n  text\n  more\nf: >-\n  folded\n? g\n: *x\nh: !t i # end\n";
    char *copy = malloc(sizeof text);

    (void)state;
    assert_non_null(copy);
    for (size_t i = 0; i < sizeof text; i++) {
        char *exact = malloc(i + 1); /* so that reading behind the end is seen */
        memcpy(exact, text, i);
        parse((struct str){exact, i});
        free(exact);
    }
    for (size_t i = 0; i < sizeof text - 1; i++) {
        static const char bytes[] = "\t\n[]{}:,-*&!|>'\"%@#?\xC3";
        for (size_t k = 0; k < sizeof bytes; k++) {
            memcpy(copy, text, sizeof text);
            copy[i] = bytes[k];
            parse((struct str){copy, sizeof text - 1});
        }
    }
    free(copy);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_places),    cmocka_unit_test(test_lines),
        cmocka_unit_test(test_aliases),   cmocka_unit_test(test_merge),
        cmocka_unit_test(test_depth),     cmocka_unit_test(test_copies),
        cmocka_unit_test(test_too_large), cmocka_unit_test(test_bytes),
        cmocka_unit_test(test_documents), cmocka_unit_test(test_hostile),
    };

    return cmocka_run_group_tests(tests, NULL, end);
}

/* test_place.c - places inside of scalars, in each form that YAML writes them in. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "place.h"
#include "yaml.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static struct arena arena;

static int end(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

/* The place of word in the value of the key k. */
static struct loc find(const char *yaml, const char *word)
{
    const struct source source = {STR("a.yaml"), str_of(yaml)};
    const struct node *root = yaml_parse(&arena, &source, diag_new(&arena, &source));
    const struct node *value = node_get(root, "k");
    const char *at = strstr(value->text.at, word);
    struct places places = places_new(&arena, &source);

    assert_non_null(at);
    return place_inside(&places, value->loc, value->text, (size_t)(at - value->text.at),
                        strlen(word));
}

static void test_found(void **state)
{
    static const struct {
        const char *yaml, *word;
        struct loc loc;
    } cases[] = {
        {"k: plain word", "word", {1, 10, 4}},
        {"k: word", "word", {1, 4, 4}},
        {"k: 'it''s a word'", "word", {1, 13, 4}},
        {"k: 'it''s'", "it's", {1, 5, 5}},
        {"k: \"a \\\"b\\\" word\"", "word", {1, 13, 4}},
        {"k: \"a\\tb\\nword\"", "word", {1, 11, 4}},
        {"k: \"a \\\n  word\"", "word", {2, 3, 4}},
        {"k: plain\n  word", "word", {2, 3, 4}},
        {"k: |\n  one\n\n    word\n", "word", {4, 5, 4}},
        {"k: >-\r\n  one\r\n  a word\r\n", "word", {3, 5, 4}},
        {"k: one\r  two\r  word", "word", {3, 3, 4}},
        {"k: '\xC3\xA4\xE2\x82\xAC \xC3\xA4 \xC3\xB6\xC3\xB6'", "\xC3\xB6\xC3\xB6", {1, 10, 2}},
        {"{k: &a word}", "word", {1, 8, 4}},
        {"k: &a\n  'word'", "word", {2, 4, 4}},
        {"a: &x one word\nk: *x", "word", {1, 11, 4}},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct loc found = find(cases[i].yaml, cases[i].word);
        print_message("%s\n", cases[i].yaml);
        assert_int_equal(found.line, cases[i].loc.line);
        assert_int_equal(found.column, cases[i].loc.column);
        assert_int_equal(found.width, cases[i].loc.width);
    }
}

/* The whole scalar, where the source has other characters than the text. */
static void test_not_found(void **state)
{
    struct loc found = find("k: \"\\x41 word\"", "word");

    (void)state;
    assert_int_equal(found.line, 1);
    assert_int_equal(found.column, 4);
    assert_int_equal(found.width, 11);
}

static void test_no_place(void **state)
{
    const struct source source = {STR("a.yaml"), STR("a")};
    struct places places = places_new(&arena, &source);
    const struct loc nowhere = {0}, far = {9, 1, 1};

    (void)state;
    assert_int_equal(place_inside(&places, nowhere, STR("a"), 0, 1).line, 0);
    assert_int_equal(place_inside(&places, far, STR("a"), 0, 1).line, 9);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_found, end),
        cmocka_unit_test_teardown(test_not_found, end),
        cmocka_unit_test_teardown(test_no_place, end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

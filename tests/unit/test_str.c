/* test_str.c - the base of the compiler: arena, slices, names, lists and maps. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base.h"

static int start(void **state)
{
    static struct arena arena;
    *state = &arena;
    return 0;
}

static int end(void **state)
{
    arena_free(*state);
    return 0;
}

static void assert_str(struct str s, const char *expected)
{
    assert_int_equal(s.len, strlen(expected));
    assert_memory_equal(s.at, expected, s.len + 1);
}

static void test_arena(void **state)
{
    struct arena *arena = *state;
    char *pieces[200];

    for (size_t i = 0; i < 200; i++) {
        size_t size = i * i + 1; /* from one byte to what gets a chunk of its own */
        pieces[i] = arena_alloc(arena, size);
        assert_int_equal((uintptr_t)pieces[i] % _Alignof(max_align_t), 0);
        for (size_t k = 0; k < size; k++)
            assert_int_equal(pieces[i][k], 0);
        memset(pieces[i], (int)i, size);
    }
    for (size_t i = 0; i < 200; i++)
        for (size_t k = 0; k < i * i + 1; k++)
            assert_int_equal((unsigned char)pieces[i][k], i);
}

static void test_snake(void **state)
{
    static const char *const cases[][2] = {{"Book", "book"},
                                           {"OrderItem", "order_item"},
                                           {"HTTPServer", "http_server"},
                                           {"Room2", "room2"},
                                           {"HTTP2Server", "http2_server"},
                                           {"A", "a"},
                                           {"ABC", "abc"},
                                           {"AnA", "an_a"},
                                           {"IPAddress", "ip_address"},
                                           {"already_snake", "already_snake"}};

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_str(str_snake(*state, str_of(cases[i][0])), cases[i][1]);
}

static void test_plural(void **state)
{
    static const char *const cases[][2] = {{"book", "books"},
                                           {"category", "categories"},
                                           {"box", "boxes"},
                                           {"day", "days"},
                                           {"bus", "buses"},
                                           {"church", "churches"},
                                           {"dish", "dishes"},
                                           {"key", "keys"},
                                           {"order_item", "order_items"}};

    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_str(str_plural(*state, str_of(cases[i][0])), cases[i][1]);
}

static void test_case(void **state)
{
    assert_str(str_upper(*state, STR("shop_Book9\xC3\xA9")), "SHOP_BOOK9\xC3\xA9");
    assert_str(str_lower(*state, STR("SHOP_Book")), "shop_book");
    assert_true(str_eq_nocase(STR("Book"), STR("bOOK")));
    assert_false(str_eq_nocase(STR("Book"), STR("Books")));
    assert_false(str_eq_nocase(STR("@"), STR("`"))); /* differ by the bit of case */
}

static void test_compare(void **state)
{
    (void)state;
    assert_true(str_eq(STR(""), (struct str){NULL, 0}));
    assert_true(str_compare(STR("a"), STR("b")) < 0);
    assert_true(str_compare(STR("ab"), STR("a")) > 0);
    assert_int_equal(str_compare(STR("ab"), STR("ab")), 0);
    assert_true(str_compare(STR("\xC3"), STR("a")) > 0);
    assert_true(str_starts(STR("sqlite_x"), STR("sqlite_")));
    assert_false(str_starts(STR("sql"), STR("sqlite_")));
}

static void test_nearest(void **state)
{
    static const struct str names[] = {STR_ROW("null"),   STR_ROW("unique"), STR_ROW("max_length"),
                                       STR_ROW("Author"), STR_ROW("to"),     STR_ROW("min_length")};
    static const char *const cases[][2] = {{"nul", "null"},
                                           {"Auther", "Author"},
                                           {"author", "Author"},
                                           {"uniqeu", "unique"},
                                           {"maxlength", "max_length"},
                                           {"min_lenght", "min_length"},
                                           {"ot", "to"},
                                           {"something", NULL},
                                           {"", NULL},
                                           {"x", NULL},
                                           {"nix", NULL}};
    const size_t n = sizeof names / sizeof *names;
    char much[1000];

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t found = str_nearest(str_of(cases[i][0]), names, n);
        assert_int_equal(found < n, cases[i][1] != NULL);
        if (found < n)
            assert_str(names[found], cases[i][1]);
    }
    memset(much, 'a', sizeof much);
    assert_int_equal(str_nearest((struct str){much, sizeof much}, names, n), n);
    assert_int_equal(str_nearest(STR("null"), NULL, 0), 0);
}

static void test_characters(void **state)
{
    static const struct {
        const char *text;
        long expected;
        size_t size;
    } cases[] = {
        {"a", 'a', 1},
        {"\xC3\xA9", 0xE9, 2},
        {"\xE2\x82\xAC", 0x20AC, 3},
        {"\xF0\x9F\x98\x80", 0x1F600, 4},
        {"\xC3", -1, 1},     /* cut off */
        {"\xC0\x80", -1, 1}, /* longer than it must be */
        {"\xE0\x80\x80", -1, 1},
        {"\xF0\x80\x80\x80", -1, 1},
        {"\xED\xA0\x80", -1, 1},     /* half of a pair */
        {"\xF4\x90\x80\x80", -1, 1}, /* behind the last */
        {"\xF5\x80\x80\x80", -1, 1},
        {"\x80", -1, 1},
        {"\xE2(\xAC", -1, 1},
    };
    size_t size;

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(str_char(str_of(cases[i].text), &size), cases[i].expected);
        assert_int_equal(size, cases[i].size);
    }
}

static void test_format(void **state)
{
    assert_str(str_fmt(*state, "%s_" STR_FMT "_%d", "a", STR_ARG(STR("bc")), 5), "a_bc_5");
    assert_str(str_fmt(*state, "%s", ""), "");
    assert_null(str_dup(*state, (struct str){NULL, 0}).at);
    assert_str(str_dup(*state, (struct str){"shop.yaml", 4}), "shop");
}

static void test_list(void **state)
{
    LIST(size_t) list = {0};

    for (size_t i = 0; i < 1000; i++) {
        size_t *place = list_add(*state, &list);
        assert_int_equal(*place, 0);
        *place = i * 3;
    }
    assert_int_equal(list.len, 1000);
    for (size_t i = 0; i < 1000; i++)
        assert_int_equal(list.at[i], i * 3);
}

static void test_map(void **state)
{
    struct map map = {0};
    int values[1000];

    assert_null(map_get(&map, STR("nothing")));
    for (int i = 0; i < 1000; i++) {
        void **place = map_put(*state, &map, str_fmt(*state, "key %d", i));
        assert_null(*place);
        *place = &values[i];
    }
    assert_int_equal(map.len, 1000);
    for (int i = 0; i < 1000; i++) {
        assert_ptr_equal(map_get(&map, str_fmt(*state, "key %d", i)), &values[i]);
        assert_ptr_equal(*map_put(*state, &map, str_fmt(*state, "key %d", i)), &values[i]);
    }
    assert_int_equal(map.len, 1000);
    assert_null(map_get(&map, STR("key 1000")));
    *map_put(*state, &map, STR("")) = values;
    assert_ptr_equal(map_get(&map, STR("")), values);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arena),      cmocka_unit_test(test_snake),
        cmocka_unit_test(test_plural),     cmocka_unit_test(test_case),
        cmocka_unit_test(test_compare),    cmocka_unit_test(test_nearest),
        cmocka_unit_test(test_characters), cmocka_unit_test(test_format),
        cmocka_unit_test(test_list),       cmocka_unit_test(test_map),
    };

    return cmocka_run_group_tests(tests, start, end);
}

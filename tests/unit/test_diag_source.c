/* test_diag_source.c - the source line of a message and the caret under it: line ends, tabs, wide
 * characters, places behind a line, and lines so long that a part of them is shown. */
#define _POSIX_C_SOURCE 200809L

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "diag.h"
#include "text.h"

#define MOST_COLUMNS 120

static struct arena arena;

static int end(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

/* What is printed of the source for a message at a place: the line and the caret line. */
static struct str printed(struct str text, struct loc at)
{
    struct source source = {STR("a.yaml"), text};
    struct diag *diag = diag_new(&arena, &source);
    char *out_text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&out_text, &size);

    assert_non_null(out);
    diag_add(diag, DIAG_E101, at, "x");
    diag_print(diag, out);
    fclose(out);
    struct str lines = str_dup(&arena, str_of(strchr(out_text, '\n') + 1));
    free(out_text);
    return lines;
}

static void assert_lines(const char *text, struct loc at, const char *expected)
{
    assert_string_equal(printed(str_of(text), at).at, expected);
}

static void test_line_ends(void **state)
{
    const char *text = "one\rtwo\r\nthree\nfour";

    (void)state;
    assert_lines(text, (struct loc){1, 1, 1}, "    1 | one\n      | ^\n");
    assert_lines(text, (struct loc){2, 1, 1}, "    2 | two\n      | ^\n");
    assert_lines(text, (struct loc){3, 1, 1}, "    3 | three\n      | ^\n");
    assert_lines(text, (struct loc){4, 1, 1}, "    4 | four\n      | ^\n");
    assert_lines(text, (struct loc){5, 1, 1}, "    5 | \n      | ^\n");
    assert_lines("", (struct loc){1, 1, 1}, "    1 | \n      | ^\n");
}

/* A token that goes on behind its line is underlined to the end of that. */
static void test_ends_of_tokens(void **state)
{
    (void)state;
    assert_lines("abcde\nf", (struct loc){1, 4, 9}, "    1 | abcde\n      |    ^~\n");
    assert_lines("abcde\r\nf", (struct loc){1, 6, 9}, "    1 | abcde\n      |      ^\n");
    assert_lines("abcde\nf", (struct loc){1, 8, 1}, "    1 | abcde\n      |      ^\n");
    assert_lines("abcde", (struct loc){1, 2, 0}, "    1 | abcde\n      |  ^\n");
}

static void test_columns(void **state)
{
    (void)state;
    assert_lines("\tab\tc", (struct loc){1, 5, 1},
                 "    1 |         ab      c\n"
                 "      |                 ^\n");
    assert_lines("a\tb", (struct loc){1, 2, 2},
                 "    1 | a       b\n"
                 "      |  ^~~~~~~~\n");
    assert_lines("\xC3\xA9: \xE6\x97\xA5\xE6\x9C\xAC x", (struct loc){1, 4, 2},
                 "    1 | \xC3\xA9: \xE6\x97\xA5\xE6\x9C\xAC x\n"
                 "      |    ^~~~\n");
    assert_lines("\xE6\x97\xA5 \xF0\x9F\x98\x80 x", (struct loc){1, 5, 1},
                 "    1 | \xE6\x97\xA5 \xF0\x9F\x98\x80 x\n"
                 "      |       ^\n");
    assert_lines("e\xCC\x81t\xCC\xA3 x", (struct loc){1, 3, 2},
                 "    1 | e\xCC\x81t\xCC\xA3 x\n"
                 "      |  ^\n");
    assert_lines("e\xCC\x81", (struct loc){1, 2, 1}, "    1 | e\xCC\x81\n      |  ^\n");
    assert_lines("\x1B[1m \xFF \xE2\x80\xAE x", (struct loc){1, 10, 1},
                 "    1 | ?[1m ? ? x\n"
                 "      |          ^\n");
}

static void test_large_numbers(void **state)
{
    struct text text = {.arena = &arena};

    (void)state;
    for (int i = 1; i < 100000; i++)
        text_add(&text, STR("\n"));
    text_add(&text, STR("x"));
    assert_string_equal(printed(text_str(&text), (struct loc){100000, 1, 1}).at,
                        "100000 | x\n       | ^\n");
}

/* ---- long lines ---- */

/* A line of so many characters, each its column's last digit. */
static struct str digits(size_t n)
{
    char *at = arena_alloc(&arena, n + 1);

    for (size_t i = 0; i < n; i++)
        at[i] = (char)('0' + (i + 1) % 10);
    return (struct str){at, n};
}

/* The columns of the shown line, which begins and ends with dots or not, and how many are
 * underlined; the first of these must be the place. */
static void assert_window(size_t length, struct loc at, bool left, bool right, size_t columns,
                          size_t underlined)
{
    struct str lines = printed(digits(length), at);
    const char *line = strstr(lines.at, " | ") + 3, *line_end = strchr(line, '\n');
    const char *carets = strstr(line_end, " | ") + 3, *caret = strchr(carets, '^');
    size_t shown = (size_t)(line_end - line);

    assert_int_equal(shown, columns);
    assert_int_equal(strncmp(line, "...", 3) == 0, left);
    assert_int_equal(strncmp(line_end - 3, "...", 3) == 0, right);
    assert_true(caret - carets < line_end - line);
    assert_int_equal(line[caret - carets], '0' + (int)at.column % 10);
    assert_int_equal(strlen(caret), underlined + 1);
}

static void test_window(void **state)
{
    const unsigned inside = MOST_COLUMNS - 6;

    (void)state;
    assert_window(120, (struct loc){1, 120, 1}, false, false, 120, 1);
    assert_window(121, (struct loc){1, 1, 1}, false, true, inside + 3, 1);
    assert_window(121, (struct loc){1, 114, 1}, false, true, inside + 3, 1);
    assert_window(121, (struct loc){1, 115, 1}, true, false, inside + 3, 1);
    assert_window(121, (struct loc){1, 121, 1}, true, false, inside + 3, 1);
    assert_window(16000, (struct loc){1, 1, 16000}, false, true, inside + 3, inside);
    assert_window(16000, (struct loc){1, 8000, 5}, true, true, inside + 6, 5);
    assert_window(16000, (struct loc){1, 8000, 100}, true, true, inside + 6, 100);
    assert_window(16000, (struct loc){1, 8000, 8000}, true, true, inside + 6, inside - inside / 4);
    assert_window(16000, (struct loc){1, 16000, 1}, true, false, inside + 3, 1);
    assert_window(16000, (struct loc){1, 30, 90}, true, true, inside + 6, 90);
}

/* Of wide characters half as many are seen; a mark whose character is cut off is, too; and a place
 * behind a long line is still shown. */
static void test_window_of_wide(void **state)
{
    struct text text = {.arena = &arena}, marked = {.arena = &arena};

    (void)state;
    for (int i = 0; i < 300; i++)
        text_add(&text, STR("\xE6\x97\xA5"));
    struct str lines = printed(text_str(&text), (struct loc){1, 150, 2});
    const char *caret_line = strchr(lines.at, '\n') + 1;
    assert_int_equal(caret_line - lines.at, 8 + 3 + 57 * 3 + 3 + 1);
    assert_int_equal(strlen(strchr(caret_line, '^')), 4 + 1);
    assert_int_equal((strchr(caret_line, '^') - caret_line - 8 - 3) % 2, 0);
    for (int i = 0; i < 300; i++)
        text_add(&marked, STR("e\xCC\x81\xCC\xA3"));
    lines = printed(text_str(&marked), (struct loc){1, 600, 1});
    assert_int_equal(strncmp(lines.at, "    1 | ...e\xCC\x81\xCC\xA3", 16), 0);
    lines = printed(digits(500), (struct loc){1, 501, 1});
    caret_line = strchr(lines.at, '\n') + 1;
    assert_int_equal(strchr(caret_line, '^') - caret_line, caret_line - lines.at - 1);
}

/* Many places of a large file are found in fair time, in many lines as in a single one. */
static void test_speed(void **state)
{
    clock_t start = clock();

    (void)state;
    for (int kind = 0; kind < 2; kind++) {
        struct source source = {STR("a.yaml"), digits((size_t)16 * 1024 * 1024)};
        if (kind == 1)
            memset((char *)(uintptr_t)source.text.at, '\n', source.text.len);
        struct diag *diag = diag_new(&arena, &source);
        char *text = NULL;
        size_t size = 0;
        FILE *out = open_memstream(&text, &size);
        diag_add(diag, DIAG_E101, (struct loc){1, 1, 1}, "x");
        for (unsigned i = 0; i < 1000; i++)
            diag_note(diag,
                      kind == 1 ? (struct loc){16000000 + i, 1, 1}
                                : (struct loc){1, 16000000 + i, 1},
                      "there");
        diag_print(diag, out);
        fclose(out);
        free(text);
        arena_free(&arena);
    }
    assert_true(clock() - start < (clock_t)10 * CLOCKS_PER_SEC);
}

/* ---- the table of columns ---- */

static void test_table(void **state)
{
    static const long ranges[][2] = {
#define ZERO(first, last) {first, last},
#define WIDE(first, last) {first, last},
#include "width.def"
#undef ZERO
#undef WIDE
    };
    long before = 0x9F;

    (void)state;
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        assert_true(before < ranges[i][0] && ranges[i][0] <= ranges[i][1]);
        assert_int_not_equal(char_columns(ranges[i][0]), 1);
        assert_int_equal(char_columns(ranges[i][0]), char_columns(ranges[i][1]));
        before = ranges[i][1];
    }
    assert_true(before <= 0x10FFFF);
}

static void test_widths(void **state)
{
    static const struct {
        long c;
        unsigned columns;
    } rows[] = {
        {' ', 1},     {'~', 1},     {0xE9, 1},     {0xAD, 1},   {0x2FF, 1},   {0x300, 0},
        {0x36F, 0},   {0x370, 1},   {0x3B1, 1},    {0x5D0, 1},  {0x200B, 0},  {0x200D, 0},
        {0x2014, 1},  {0x2500, 1},  {0x3000, 2},   {0x3042, 2}, {0x4E00, 2},  {0x9FFF, 2},
        {0xAC00, 2},  {0xE000, 1},  {0xFE0F, 0},   {0xFF21, 2}, {0xFF61, 1},  {0xFFFD, 1},
        {0x1F600, 2}, {0x1F30D, 2}, {0x2705, 2},   {0x263A, 1}, {0x20000, 2}, {0x30000, 2},
        {0xE0101, 0}, {0xF0000, 1}, {0x10FFFF, 1},
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (char_columns(rows[i].c) != rows[i].columns)
            fail_msg("U+%04lX takes %u columns", (unsigned long)rows[i].c, char_columns(rows[i].c));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_line_ends), cmocka_unit_test(test_ends_of_tokens),
        cmocka_unit_test(test_columns),   cmocka_unit_test(test_large_numbers),
        cmocka_unit_test(test_window),    cmocka_unit_test(test_window_of_wide),
        cmocka_unit_test(test_speed),     cmocka_unit_test(test_table),
        cmocka_unit_test(test_widths),
    };

    return cmocka_run_group_tests(tests, NULL, end);
}

/* test_errors.c - the rows of errors.def: each code's texts are there, its wrong example gives this
 * code and no other, and its right one compiles without a word. Each row is three cases. */
#define _POSIX_C_SOURCE 200809L

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "compile.h"
#include "explain.h"
#include "input.h"
#include "text.h"

#define LONGEST_TITLE 60

static struct arena arena;

static int end(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

/* ---- examples that can't be shown ---- */

/* A schema with 16 MB of comments behind it. */
static struct str large_file(void)
{
    const struct str models = STR("models: {Tag: {fields: {}}}\n");
    const size_t size = (size_t)17 * 1024 * 1024;
    char *text = arena_alloc(&arena, size);

    memset(text, '#', size);
    memcpy(text, models.at, models.len);
    return (struct str){text, size};
}

/* A model with a field too many. */
static struct str wide_model(void)
{
    struct text text = {.arena = &arena};

    text_addf(&text, "models:\n  Reading:\n    fields:\n");
    for (int i = 1; i <= 2000; i++)
        text_addf(&text, "      value_%d: float\n", i);
    return text_str(&text);
}

/* A mixin whose fields are too many, as there are so many models. */
static struct str large_mixin(void)
{
    struct text text = {.arena = &arena};

    text_addf(&text, "mixins:\n  Reading:\n");
    for (int i = 1; i <= 1900; i++)
        text_addf(&text, "    value_%d: float\n", i);
    text_addf(&text, "models:\n");
    for (int i = 1; i <= 200; i++)
        text_addf(&text, "  Sensor%d: {mixins: [Reading]}\n", i);
    return text_str(&text);
}

/* Their rows describe them, in parentheses. */
static const struct {
    enum diag_code code;
    struct str (*make)(void);
} made[] = {
    {DIAG_E001, large_file},
    {DIAG_E150, large_mixin},
    {DIAG_E224, wide_model},
};

static struct str wrong_example(const struct error_row *row)
{
    for (size_t i = 0; i < sizeof made / sizeof *made; i++) {
        if (row != &error_rows[made[i].code])
            continue;
        assert_int_equal(row->wrong.at[0], '(');
        return made[i].make();
    }
    return row->wrong;
}

/* ---- what ormgen says ---- */

static char *messages(struct str text, bool strict)
{
    const struct source source = explain_source(text);
    struct diag *diag = diag_new(&arena, &source);
    char *printed = NULL;
    size_t size;
    FILE *out = open_memstream(&printed, &size);

    if (strict)
        diag_warnings_are_errors(diag);
    compile_front(&arena, &source,
                  (struct compile_options){.stem = input_stem(source.name), .until = STAGE_OUTPUT},
                  diag);
    diag_print(diag, out);
    fclose(out);
    return printed;
}

/* The codes of messages, each once: they end the lines that are not indented. */
static struct str codes_of(const char *printed)
{
    struct str codes = STR("");

    for (const char *line = printed; *line; line++) {
        struct str text = {line, strcspn(line, "\n")};
        line += text.len;
        if (text.len == 0 || text.at[0] == ' ' || !str_ends(text, STR("]")))
            continue;
        struct str code = {line - strlen("E204]"), strlen("E204")};
        if (!str_ends(codes, code))
            codes = str_fmt(&arena, STR_FMT STR_FMT, STR_ARG(codes), STR_ARG(code));
    }
    return codes;
}

static void test_wrong(void **state)
{
    const struct error_row *row = *state;
    char *printed = messages(wrong_example(row), false);

    assert_string_equal(codes_of(printed).at, row->code.at);
    free(printed);
}

static void test_right(void **state)
{
    const struct error_row *row = *state;
    char *printed = messages(row->right, true);

    assert_true(row->right.len > 0);
    assert_string_equal(printed, "");
    free(printed);
}

/* ---- texts ---- */

static size_t sentences(struct str text)
{
    size_t n = 0;

    for (size_t i = 0; i < text.len; i++)
        n += text.at[i] == '.' && (i + 1 == text.len || text.at[i + 1] == ' ');
    return n;
}

static size_t count(struct str text, char c)
{
    size_t n = 0;

    for (size_t i = 0; i < text.len; i++)
        n += text.at[i] == c;
    return n;
}

static void test_texts(void **state)
{
    const struct error_row *row = *state;

    assert_int_equal(row->code.len, 4);
    assert_int_equal(row->code.at[0], row->severity == SEVERITY_ERROR ? 'E' : 'W');
    assert_in_range(row->title.len, 1, LONGEST_TITLE);
    assert_false(str_ends(row->title, STR(".")));
    assert_true(sentences(row->explanation) >= 2);
    assert_true(str_ends(row->explanation, STR(".")));
    assert_int_equal(count(row->title, '`') % 2, 0);
    assert_int_equal(count(row->explanation, '`') % 2, 0);
    assert_null(memchr(row->explanation.at, '\n', row->explanation.len));
}

/* Errors in the order of their codes, then warnings in that of theirs; no mistake stands for two.
 */
static void test_order(void **state)
{
    (void)state;
    for (size_t i = 0; i < DIAG_CODES; i++)
        for (size_t j = 0; j < i; j++) {
            const struct error_row *before = &error_rows[j], *row = &error_rows[i];
            assert_true(str_compare(before->code, row->code) < 0);
            assert_string_not_equal(before->wrong.at, row->wrong.at);
        }
}

int main(void)
{
    static const struct {
        const char *what;
        CMUnitTestFunction run;
    } kinds[] = {{"has its texts", test_texts}, {"wrong", test_wrong}, {"right", test_right}};
    enum { KINDS = sizeof kinds / sizeof *kinds };
    static struct CMUnitTest tests[DIAG_CODES * KINDS + 1];
    struct arena names = {0};

    for (size_t i = 0; i < (size_t)DIAG_CODES * KINDS; i++) {
        const struct error_row *row = &error_rows[i / KINDS];
        tests[i] = (struct CMUnitTest){
            .name = str_fmt(&names, STR_FMT " %s", STR_ARG(row->code), kinds[i % KINDS].what).at,
            .test_func = kinds[i % KINDS].run,
            .teardown_func = end,
            .initial_state = (void *)(uintptr_t)row,
        };
    }
    tests[DIAG_CODES * KINDS] = (struct CMUnitTest)cmocka_unit_test(test_order);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_free(&names);
    return failed;
}

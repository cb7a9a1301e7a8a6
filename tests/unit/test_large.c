/* test_large.c - schemas that are large: what SQLite can't hold is an error of its own, and time
 * grows with the size of the text, however wrong it is. */
#define _POSIX_C_SOURCE 200809L

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "schema.h"
#include "text.h"
#include "verify.h"

#define MOST_SECONDS 30 /* a tenth of it is enough; with quadratic work, minutes are not */

struct run {
    struct arena arena;
    struct text schema;
    struct source source;
    struct diag *diag;
};

static int begin(void **state)
{
    static struct run run;

    run = (struct run){.schema = {.arena = &run.arena}};
    *state = &run;
    return 0;
}

static int end(void **state)
{
    struct run *run = *state;

    arena_free(&run->arena);
    return 0;
}

static bool compile(struct run *run)
{
    struct str bug = {0};

    run->source = (struct source){STR("test.yaml"), text_str(&run->schema)};
    run->diag = diag_new(&run->arena, &run->source);
    struct node *root = yaml_parse(&run->arena, &run->source, run->diag);
    assert_non_null(root);
    struct written_schema *schema = schema_read(&run->arena, root, STR("test"), run->diag);
    assert_non_null(schema);
    struct model_set *set = model_resolve(&run->arena, schema, STR("test.yaml"), run->diag);
    model_check_rules(set, &run->arena, run->diag);
    names_check(set, run->diag);
    if (diag_failed(run->diag))
        return false;
    assert_true(verify_sql(&run->arena, sql_build(&run->arena, set), &bug));
    return !diag_failed(run->diag);
}

/* Compiles the schema in fair time. Errors must hold these words, and their number; no words: there
 * are none. */
static void assert_compiles(struct run *run, const char *words, const char *more)
{
    clock_t start = clock();
    char *printed = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&printed, &size);

    assert_non_null(out);
    assert_int_equal(compile(run), !words);
    diag_print(run->diag, out);
    fclose(out);
    assert_true(clock() - start < (clock_t)MOST_SECONDS * CLOCKS_PER_SEC);
    assert_int_equal(size > 0, words != NULL);
    if (words)
        assert_non_null(strstr(printed, words));
    if (more)
        assert_non_null(strstr(printed, more));
    free(printed);
}

static void add_model_of(struct run *run, int fields, const char *type)
{
    text_addf(&run->schema, "models:\n  Wide:\n    fields:\n");
    for (int i = 0; i < fields; i++)
        text_addf(&run->schema, "      f%d: %s\n", i, type);
}

static void test_most_columns(void **state)
{
    add_model_of(*state, 1998, "int");
    assert_compiles(*state, NULL, NULL);
}

static void test_too_many_columns(void **state)
{
    add_model_of(*state, 1999, "int");
    assert_compiles(
        *state, "test.yaml:2:3: error: 'Wide' has 2000 columns: 1999 are possible [E224]", NULL);
}

static void test_wide_model(void **state)
{
    add_model_of(*state, 100000, "int");
    assert_compiles(*state, "'Wide' has 100001 columns", NULL);
}

static void test_wide_model_of_keys(void **state)
{
    add_model_of(*state, 100000, "{type: ForeignKey, to: self, related_name: false}");
    assert_compiles(*state, "'Wide' has 100001 columns", NULL);
}

static void test_unknown_models(void **state)
{
    struct run *run = *state;

    text_addf(&run->schema, "models:\n");
    for (int i = 0; i < 20000; i++)
        text_addf(&run->schema, "  Model%d: {fields: {a: {type: ForeignKey, to: Modle%d}}}\n", i,
                  i);
    assert_compiles(run, "did you mean 'Model0' (line 2)?", "19980 more errors");
}

static void test_unknown_fields(void **state)
{
    struct run *run = *state;

    text_addf(&run->schema, "models:\n  Wide:\n    unique:\n");
    for (int i = 0; i < 20000; i++)
        text_addf(&run->schema, "      - [first%d, other]\n", i);
    text_addf(&run->schema, "    fields:\n      other: int\n");
    for (int i = 0; i < 1900; i++)
        text_addf(&run->schema, "      firts%d: int\n", i);
    assert_compiles(run, "did you mean 'firts0' (line", "19980 more errors");
}

static void test_one_place_wrong_for_many(void **state)
{
    struct run *run = *state;

    text_addf(&run->schema, "mixins: {M: {a: int, b: {type: int, column: a}}}\nmodels:\n");
    for (int i = 0; i < 20000; i++)
        text_addf(&run->schema, "  Model%d: {mixins: [M]}\n", i);
    assert_compiles(run, "have the same name in SQL: 'a'", "'M.b' and the column of 'M.a'");
}

static void test_many_choices(void **state)
{
    static const char *const types[] = {"enum", "text"};
    struct run *run = *state;

    text_addf(&run->schema, "models:\n  Many:\n    fields:\n");
    for (int type = 0; type < 2; type++) {
        text_addf(&run->schema, "      f%d: {type: %s, choices: [c", type, types[type]);
        for (int i = 0; i < 50000; i++)
            text_addf(&run->schema, ", c%d", i);
        text_addf(&run->schema, "]}\n");
    }
    assert_compiles(run, NULL, NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_most_columns, begin, end),
        cmocka_unit_test_setup_teardown(test_too_many_columns, begin, end),
        cmocka_unit_test_setup_teardown(test_wide_model, begin, end),
        cmocka_unit_test_setup_teardown(test_wide_model_of_keys, begin, end),
        cmocka_unit_test_setup_teardown(test_unknown_models, begin, end),
        cmocka_unit_test_setup_teardown(test_unknown_fields, begin, end),
        cmocka_unit_test_setup_teardown(test_one_place_wrong_for_many, begin, end),
        cmocka_unit_test_setup_teardown(test_many_choices, begin, end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_import_ddl.c - the DDL of a schema, imported, gives the same fields: the forms of CHECKs
 * that the compiler writes are those that the importer knows. */
#include "typed.h"

#include "compile.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

/* The statements that make the tables of a schema. */
static struct str ddl_of(struct arena *arena, struct str schema)
{
    struct source source = {STR("test.yaml"), schema};
    struct compile_options how = {.stem = STR("test"), .until = STAGE_SQL};
    struct diag *diag = diag_new(arena, &source);
    struct compiled made = compile_front(arena, &source, how, diag);
    struct str all = STR("");

    if (!made.sql)
        fail_msg("%s", schema.at);
    for (size_t i = 0; i < made.sql->tables.len; i++)
        all = str_fmt(arena, "%s%s;\n", all.at, made.sql->tables.at[i].text.at);
    return all;
}

/* A field c that comes back as back, or as it is. */
struct field_case {
    const char *field, *back;
};

static void check_field(const char *options, const struct field_case *c)
{
    struct arena arena = {0};
    struct str schema =
        str_fmt(&arena, "models:\n  T:\n%s    fields:\n      c: %s\n", options, c->field);

    print_message("%s%s\n", options, c->field);
    typed_as(ddl_of(&arena, schema).at,
             str_fmt(&arena, "id: int64\nc: %s\n", c->back ? c->back : c->field).at);
    arena_free(&arena);
}

static const struct field_case same[] = {
    {"bool", NULL},
    {"{type: bool, null: true}", NULL},
    {"{type: bool, default: true}", NULL},
    {"int32", NULL},
    {"{type: int32, min: -5}", NULL},
    {"{type: int32, null: true, max: 12}", NULL},
    {"{type: int32, default: 3, min: 1, max: 12}", "{type: int64, default: 3, min: 1, max: 12}"},
    {"int64", NULL},
    {"{type: int64, default: -9223372036854775808}", NULL},
    {"{type: int64, min: 0, max: 9}", NULL},
    {"float", NULL},
    {"{type: float, default: 2.5, min: -1.5, max: 2.5}", NULL},
    {"text", NULL},
    {"{type: text, min_length: 1, max_length: 9, default: \"it's\"}", NULL},
    {"{type: text, null: true, pattern: \"[A-Z]*\", collate: NOCASE}", NULL},
    {"{type: text, choices: [\"+\", \"-\"], default: \"+\"}", NULL},
    {"{type: text, choices: [a, b]}", "{type: enum, choices: [a, b]}"},
    {"blob", NULL},
    {"{type: blob, null: true, max_length: 16}", NULL},
    {"date", NULL},
    {"{type: date, null: true, default: 2024-02-29, min: 2000-01-01, max: 2030-12-31}", NULL},
    {"{type: date, storage: integer}", NULL},
    {"time", NULL},
    {"{type: time, precision: 0, default: \"12:00:00\"}", NULL},
    {"{type: time, precision: 3, min: \"06:00:00.000\"}", NULL},
    {"{type: time, storage: integer}", NULL},
    {"datetime", NULL},
    {"{type: datetime, null: true}", NULL},
    {"{type: datetime, precision: 0, default: {sql: CURRENT_TIMESTAMP}}", NULL},
    {"{type: datetime, precision: 1}", NULL},
    {"{type: datetime, storage: integer}", NULL},
    {"uuid", NULL},
    {"{type: uuid, null: true, storage: text}", NULL},
    {"json", NULL},
    {"{type: json, null: true, default: \"{}\"}", NULL},
    {"{type: enum, choices: [new, in progress, done], default: new}", NULL},
    {"{type: enum, null: true, choices: [on, off]}",
     "{type: enum, null: true, choices: [\"on\", \"off\"]}"},
};

static void test_strict(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(same); i++)
        check_field("", &same[i]);
}

static void test_not_strict(void **state)
{
    const struct field_case cases[] = {
        {"{type: decimal, max_digits: 10, decimal_places: 2, storage: real, default: 0.5, min: 0}",
         NULL},
        {"{type: text, sql_type: STRING}", NULL},
        {"{type: text, sql_type: STRING INT}", NULL},
        {"{type: text, max_length: 7, sql_type: \"STRING(7)\"}", NULL},
        {"{type: json, sql_type: JSON}", NULL},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(same); i++)
        check_field("    strict: false\n", &same[i]);
    for (size_t i = 0; i < COUNT(cases); i++)
        check_field("    strict: false\n", &cases[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_strict),
        cmocka_unit_test(test_not_strict),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_import_type.c - the type that a column gets, of what it is declared as and what it holds. */
#include "typed.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

/* A column c with its declared type, the values of some rows, and the field that it becomes. */
struct column_case {
    const char *declared, *values, *field;
};

static void check_column(const char *format, const struct column_case *c)
{
    struct arena arena = {0};
    struct str sql = str_fmt(&arena, format, c->declared);

    if (c->values)
        sql = str_fmt(&arena, STR_FMT "; INSERT INTO t VALUES %s", STR_ARG(sql), c->values);
    typed_as(sql.at, str_fmt(&arena, "c: %s\n", c->field).at);
    arena_free(&arena);
}

static void check_columns(const char *format, const struct column_case *cases, size_t n)
{
    for (size_t i = 0; i < n; i++)
        check_column(format, &cases[i]);
}

static void test_empty(void **state)
{
    const struct column_case cases[] = {
        {"INTEGER", NULL, "int64"},
        {"UNSIGNED BIG INT", NULL, "int64"},
        {"bigint(20)", NULL, "int64"},
        {"TINYINT(1)", NULL, "int64"},
        {"REAL", NULL, "float"},
        {"DOUBLE PRECISION", NULL, "float"},
        {"TEXT", NULL, "text"},
        {"CLOB", NULL, "text"},
        {"VARCHAR(40)", NULL, "{type: text, max_length: 40}"},
        {"CHARACTER VARYING(255)", NULL, "{type: text, max_length: 255}"},
        {"nvarchar ( 7 )", NULL, "{type: text, max_length: 7}"},
        {"BLOB", NULL, "blob"},
        {"VARBINARY(16)", NULL, "{type: blob, max_length: 16}"},
        {"BOOLEAN", NULL, "bool"},
        {"DATE", NULL, "date"},
        {"DATETIME", NULL, "{type: datetime, precision: 0}"},
        {"TIMESTAMP WITH TIME ZONE", NULL, "{type: datetime, precision: 0}"},
        {"TIME", NULL, "{type: time, precision: 0}"},
        {"DECIMAL(10, 2)", NULL,
         "{type: decimal, max_digits: 10, decimal_places: 2, storage: real}"},
        {"NUMERIC(5)", NULL, "int64"},
        {"NUMERIC(5,0)", NULL, "int64"},
        {"NUMERIC", NULL, "float"},
        {"NUMERIC(30,10)", NULL, "float"},
        {"MONEY", NULL, "{type: decimal, max_digits: 10, decimal_places: 2, storage: real}"},
        {"JSON", NULL, "{type: json, sql_type: JSON}"},
        {"UUID", NULL, "{type: uuid, storage: text}"},
        {"STRING", NULL, "{type: text, sql_type: STRING}"},
    };

    (void)state;
    check_columns("CREATE TABLE t (c %s NOT NULL)", cases, COUNT(cases));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_empty),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

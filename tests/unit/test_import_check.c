/* test_import_check.c - what becomes of CHECKs: options of fields where these say it whole, else
 * checks of the model. */
#include "import_type.h"
#include "typed.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

/* A column c with its type and CHECK, and the lines that it becomes. */
struct check_case {
    const char *column, *lines;
};

static void check_cases(const struct check_case *cases, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        struct arena arena = {0};
        typed_as(str_fmt(&arena, "CREATE TABLE t (c %s)", cases[i].column).at, cases[i].lines);
        arena_free(&arena);
    }
}

static void test_limits(void **state)
{
    const struct check_case cases[] = {
        {"INT NOT NULL CHECK (c >= 0)", "c: {type: int64, min: 0}\n"},
        {"INT NOT NULL CHECK (c > 0)", "c: {type: int64, min: 1}\n"},
        {"INT NOT NULL CHECK (c >= (0))", "c: {type: int64, min: 0}\n"},
        {"INT NOT NULL CHECK (-5 <= \"c\" AND 7 > [c])", "c: {type: int64, min: -5, max: 6}\n"},
        {"INT CHECK (c IS NULL OR c BETWEEN 1 AND 5)",
         "c: {type: int64, null: true, min: 1, max: 5}\n"},
        {"INT CHECK ((`c` BETWEEN (1) AND +5))", "c: {type: int64, null: true, min: 1, max: 5}\n"},
        {"REAL NOT NULL CHECK (c >= 0.0 AND c <= 1)", "c: {type: float, min: 0.0, max: 1.0}\n"},
        {"REAL NOT NULL CHECK (c > 0)", "c: float\nchecks: {c_check: \"c > 0\"}\n"},
        {"DECIMAL(10,2) NOT NULL CHECK (c >= 0.5)",
         "c: {type: decimal, max_digits: 10, decimal_places: 2, storage: real, min: 0.5}\n"},
        {"INT NOT NULL CHECK (c BETWEEN -2147483648 AND 2147483647)", "c: int32\n"},
        {"NUMERIC(5,2) NOT NULL CHECK (c BETWEEN -2147483648 AND 2147483647)",
         "c: {type: decimal, max_digits: 5, decimal_places: 2, storage: real}\n"
         "checks: {c_check: \"c BETWEEN -2147483648 AND 2147483647\"}\n"},
        {"INT NOT NULL CHECK (c <= 2147483647 AND c >= 3)", "c: {type: int32, min: 3}\n"},
        {"TEXT NOT NULL CHECK (c >= 'a')", "c: text\nchecks: {c_check: \"c >= 'a'\"}\n"},
        {"INT NOT NULL CHECK (c >= 0 AND c % 2 = 0)",
         "c: int64\nchecks: {c_check: \"c >= 0 AND c % 2 = 0\"}\n"},
        {"INT NOT NULL CHECK (c >= 0) CHECK (c <> 5)",
         "c: {type: int64, min: 0}\nchecks: {c_check: \"c <> 5\"}\n"},
        {"INT NOT NULL CHECK (CASE WHEN c > 1 AND c < 3 THEN 0 ELSE 1 END)",
         "c: int64\nchecks: {c_check: \"CASE WHEN c > 1 AND c < 3 THEN 0 ELSE 1 END\"}\n"},
        {"INT NOT NULL CHECK (c >= 1e3)", "c: int64\nchecks: {c_check: \"c >= 1e3\"}\n"},
    };

    (void)state;
    check_cases(cases, COUNT(cases));
}

static void test_texts(void **state)
{
    const struct check_case cases[] = {
        {"TEXT NOT NULL CHECK (length(c) <= 5)", "c: {type: text, max_length: 5}\n"},
        {"VARCHAR(9) NOT NULL CHECK (length(c) BETWEEN 2 AND 20)",
         "c: {type: text, min_length: 2, max_length: 9}\n"},
        {"CHAR(2) NOT NULL CHECK (length(c) = 2)",
         "c: {type: text, min_length: 2, max_length: 2}\n"},
        {"TEXT NOT NULL CHECK (length(c) > 0)", "c: {type: text, min_length: 1}\n"},
        {"TEXT NOT NULL CHECK (c GLOB '[A-Z]*')", "c: {type: text, pattern: \"[A-Z]*\"}\n"},
        {"BLOB NOT NULL CHECK (length(c) <= 32)", "c: {type: blob, max_length: 32}\n"},
        {"BLOB NOT NULL CHECK (length(c) = 32)",
         "c: blob\nchecks: {c_check: \"length(c) = 32\"}\n"},
        {"BLOB NOT NULL CONSTRAINT c CHECK (length(c) = 16)", "c: uuid\n"},
        {"TEXT NOT NULL CONSTRAINT c CHECK (length(c) = 36)", "c: {type: uuid, storage: text}\n"},
        {"UUID NOT NULL CHECK (length(c) = 36)", "c: {type: uuid, storage: text}\n"},
        {"BLOB NOT NULL CHECK (length(c) = 16)",
         "c: blob\nchecks: {c_check: \"length(c) = 16\"}\n"},
        {"TEXT NOT NULL CHECK (length(c) = 36)",
         "c: {type: text, min_length: 36, max_length: 36}\n"},
        {"TEXT NOT NULL CHECK (length(c) >= 36 AND length(c) <= 36)",
         "c: {type: text, min_length: 36, max_length: 36}\n"},
        {"BINARY(16) NOT NULL CHECK (length(c) = 16)",
         "c: {type: blob, max_length: 16}\nchecks: {c_check: \"length(c) = 16\"}\n"},
        {"INT NOT NULL CHECK (length(c) = 16)",
         "c: int64\nchecks: {c_check: \"length(c) = 16\"}\n"},
        {"INT CHECK (json_valid(c))",
         "c: {type: int64, null: true}\nchecks: {c_check: \"json_valid(c)\"}\n"},
        {"INT NOT NULL CHECK (c IN ('a', 'b'))", "c: {type: enum, choices: [a, b]}\n"},
        {"TEXT CHECK (json_valid(c))", "c: {type: json, null: true}\n"},
        {"TEXT CHECK (c IS NULL OR json_valid(c))", "c: {type: json, null: true}\n"},
        {"TEXT NOT NULL CHECK (c IN ('a', 'in-progress'))",
         "c: {type: enum, choices: [a, in-progress]}\n"},
        {"TEXT NOT NULL CHECK (c = 'a' OR c = 'b')", "c: {type: enum, choices: [a, b]}\n"},
        {"TEXT NOT NULL CHECK (c IN ('a', 'A'))", "c: {type: text, choices: [a, A]}\n"},
        {"TEXT NOT NULL CHECK (c IN ('+', '-'))", "c: {type: text, choices: [\"+\", \"-\"]}\n"},
        {"TEXT NOT NULL COLLATE NOCASE CHECK (c IN ('a', 'b'))",
         "c: {type: text, collate: NOCASE}\nchecks: {c_check: \"c IN ('a', 'b')\"}\n"},
        {"INT NOT NULL CHECK (c IN (0, 1))", "c: bool\n"},
        {"INT NOT NULL CHECK (c IN (FALSE, TRUE))", "c: bool\n"},
        {"INT NOT NULL CHECK (c IN (1, 2))", "c: int64\nchecks: {c_check: \"c IN (1, 2)\"}\n"},
        {"TEXT NOT NULL CHECK (c <> '')", "c: text\nchecks: {c_check: \"c <> ''\"}\n"},
        {"TEXT NOT NULL CHECK (c IS date(c, '+0 days'))", "c: date\n"},
        {"TEXT CHECK (\"c\" IS datetime(c, '+0 days'))",
         "c: {type: datetime, null: true, precision: 0}\n"},
        {"INT NOT NULL CHECK (c BETWEEN -719528 AND 2932896)",
         "c: {type: date, storage: integer}\n"},
    };

    (void)state;
    check_cases(cases, COUNT(cases));
}

static void test_names(void **state)
{
    (void)state;
    typed_as(
        "CREATE TABLE t (a INT NOT NULL, b INT NOT NULL, CONSTRAINT x CHECK (a < b),"
        " CONSTRAINT a CHECK (a <> b), CHECK (a + b > 0), CHECK (a * b > 0))",
        "a: int64\nb: int64\nchecks:\nx: \"a < b\"\na_check: \"a <> b\"\nt_check: \"a + b > 0\"\n"
        "t_check_2: \"a * b > 0\"\n");
    typed_as("CREATE TABLE t (a INT NOT NULL, CHECK (a IS NOT \"x\"))",
             "a: int64\nchecks: {t_check: \"a IS NOT 'x'\"}\n");
}

/* A function that only the program has which made the table. */
static void test_unknown(void **state)
{
    (void)state;
    typed_as("CREATE TABLE t (a INT NOT NULL, CHECK (abs(a) > 1));"
             "PRAGMA writable_schema = ON;"
             "UPDATE sqlite_schema SET sql = replace(sql, 'abs', 'ours')",
             "a: int64\n# left out: CHECK (ours(a) > 1): no such function: ours\n");
}

/* Some SQLite takes as many parentheses as there are: the stack does not. */
static void test_deep(void **state)
{
    const size_t depth = 60000;
    struct arena arena = {0};
    struct catalog_table table = {0};
    struct check_readings readings;
    char *sql = arena_alloc(&arena, 2 * depth + 1);

    (void)state;
    memset(sql, '(', depth);
    memset(sql + depth, ')', depth - 1);
    sql[depth - 1] = '1';
    *list_add(&arena, &table.checks) = (struct catalog_check){.sql = {sql, 2 * depth - 1}};
    import_read_checks(&arena, &table, &readings);
    assert_false(readings.items.at[0].understood);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_limits),  cmocka_unit_test(test_texts), cmocka_unit_test(test_names),
        cmocka_unit_test(test_unknown), cmocka_unit_test(test_deep),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

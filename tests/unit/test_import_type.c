/* test_import_type.c - the type that a column gets, of what it is declared as and what it holds. */
#include "typed.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

/* A column c with its declared type, the values of some rows, and the field that it becomes, with
 * the lines before it. */
struct column_case {
    const char *declared, *values, *field;
};

static void check_column(const char *format, const struct column_case *c)
{
    struct arena arena = {0};
    struct str sql = str_fmt(&arena, format, c->declared);

    if (c->values)
        sql = str_fmt(&arena, STR_FMT "; INSERT INTO t VALUES %s", STR_ARG(sql), c->values);
    typed_as(sql.at, str_fmt(&arena, "%s%s\n", c->field[0] == '#' ? "" : "c: ", c->field).at);
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
        {"DATETIME(3)", NULL, "{type: datetime, precision: 3}"},
        {"DATETIME(7)", NULL, "{type: datetime, precision: 0}"},
        {"DATETIME(3)", "('2024-02-29 23:59:59')", "{type: datetime, precision: 0}"},
        {"TIMESTAMP WITH TIME ZONE", NULL, "{type: datetime, precision: 0}"},
        {"TIME", NULL, "{type: time, precision: 0}"},
        {"DECIMAL(10, 2)", NULL,
         "{type: decimal, max_digits: 10, decimal_places: 2, storage: real}"},
        {"NUMERIC(5)", NULL, "int64"},
        {"NUMERIC(5,0)", NULL, "int64"},
        {"NUMERIC", NULL, "float # declared NUMERIC, with any number of digits"},
        {"NUMERIC(30,10)", NULL, "float"},
        {"MONEY", NULL, "{type: decimal, max_digits: 10, decimal_places: 2, storage: real}"},
        {"JSON", NULL, "{type: json, sql_type: JSON}"},
        {"UUID", NULL, "{type: uuid, storage: text}"},
        {"STRING", NULL, "{type: text, sql_type: STRING}"},
    };

    (void)state;
    check_columns("CREATE TABLE t (c %s NOT NULL)", cases, COUNT(cases));
}

static void test_rows(void **state)
{
    const struct column_case cases[] = {
        {"BOOLEAN", "(0), (1)", "bool"},
        {"BOOLEAN", "(0), (2)", "int64 # declared BOOLEAN; the rows hold integers"},
        {"BIT", "(1)", "bool"},
        {"TINYINT(1)", "(1), (0)", "bool # declared TINYINT(1); the rows hold 0 and 1"},
        {"TINYINT(1)", "(1), (3)", "int64"},
        {"DATE", "('2024-02-29')", "date"},
        {"DATE", "('2023-02-29')",
         "{type: text, sql_type: STRING} # declared DATE; the rows hold text"},
        {"DATE", "('2024-02-29 00:00:00')",
         "{type: datetime, precision: 0} # declared DATE; the rows hold a time of day, too"},
        {"DATE", "(19000)", "int64 # declared DATE; the rows hold integers"},
        {"DATE", "(2451545.5)", "float # declared DATE; the rows hold numbers"},
        {"DATETIME", "('2024-02-29'), ('2024-03-01')",
         "date # declared DATETIME; the rows hold no time of day"},
        {"DATETIME", "('2024-02-29 23:59:59')", "{type: datetime, precision: 0}"},
        {"DATETIME", "('2024-02-29 23:59:59.123'), ('2024-02-29 23:59:59.000')",
         "{type: datetime, precision: 3}"},
        {"TIMESTAMP", "('2024-02-29 23:59:59.123456')", "datetime"},
        {"DATETIME", "('2024-02-29T23:59:59')",
         "{type: text, sql_type: STRING} # declared DATETIME; the rows hold text"},
        {"DATETIME", "('2024-02-29 23:59:59'), ('2024-02-29 23:59:59.1')",
         "{type: text, sql_type: STRING} # declared DATETIME; the rows hold text"},
        {"TIME", "('23:59:59.1')", "{type: time, precision: 1}"},
        {"NUMERIC(10,2)", "(5), (0.25), (-12345678.9)",
         "{type: decimal, max_digits: 10, decimal_places: 2, storage: real}"},
        {"NUMERIC(10,2)", "(0.255)", "float # declared NUMERIC(10,2); the rows hold numbers"},
        {"NUMERIC(4,2)", "(100)", "int64 # declared NUMERIC(4,2); the rows hold integers"},
        {"NUMERIC", "(5)", "int64 # declared NUMERIC; the rows hold integers"},
        {"NUMERIC", "(5), (0.5)", "float # declared NUMERIC; the rows hold numbers"},
        {"MONEY", "(0.0001)", "{type: decimal, max_digits: 15, decimal_places: 4, storage: real}"},
        {"VARCHAR(3)", "('abc')", "{type: text, max_length: 3}"},
        {"VARCHAR(3)", "('äöü')", "{type: text, max_length: 3}"},
        {"VARCHAR(3)", "('abcd')", "text # declared VARCHAR(3); the rows hold up to 4 characters"},
        {"CHAR(36)", "('3f2b8c1e-8a57-4c0f-9d0e-2a1b3c4d5e6f')",
         "{type: uuid, storage: text} # the rows hold uuids"},
        {"CHAR(36)", "('3F2B8C1E-8A57-4C0F-9D0E-2A1B3C4D5E6F')", "{type: text, max_length: 36}"},
        {"UUID", "(x'00112233445566778899aabbccddeeff')", "uuid"},
        {"UUID", "('{3f2b}')",
         "{type: text, sql_type: STRING} # declared UUID; the rows hold text"},
        {"JSON", "('[1]')", "{type: json, sql_type: JSON}"},
        {"JSON", "('[1')", "{type: text, sql_type: STRING} # declared JSON; the rows hold text"},
        {"INT", "(1), (2.5)", "float # declared INT; the rows hold numbers"},
        {"INT", "('x')", "{type: text, sql_type: STRING INT} # declared INT; the rows hold text"},
        {"REAL", "(1)", "float"},
        {"TEXT", "(x'00')", "blob # declared TEXT; the rows hold blobs"},
        {"BLOB", "('a')", "text # declared BLOB; the rows hold text"},
        {"STRING", "('a')", "{type: text, sql_type: STRING}"},
        {"THING", "('a')", "{type: text, sql_type: STRING} # declared THING; the rows hold text"},
        {"", "(1)", "int64 # no type is declared; the rows hold integers"},
        {"", "('a')", "text # no type is declared; the rows hold text"},
        {"", "(x'')", "blob # no type is declared; the rows hold blobs"},
        {"", NULL, "blob # no type is declared, and no row tells more"},
    };

    (void)state;
    check_columns("CREATE TABLE t (c %s NOT NULL)", cases, COUNT(cases));
}

static void test_strict(void **state)
{
    const struct column_case cases[] = {
        {"INT", "(1)", "int64"},
        {"INTEGER", NULL, "int64"},
        {"REAL", "(1)", "float"},
        {"TEXT", "('2024-02-29')", "text"},
        {"BLOB", NULL, "blob"},
        {"ANY", "(1)", "int64 # declared ANY; the rows hold integers"},
        {"ANY", "('1')", "text # declared ANY; the rows hold text"},
    };

    (void)state;
    check_columns("CREATE TABLE t (c %s NOT NULL) STRICT", cases, COUNT(cases));
}

/* What no type reads is counted. */
static void test_unreadable(void **state)
{
    (void)state;
    typed_as("CREATE TABLE t (c INT); INSERT INTO t VALUES (1), ('x'), (NULL), (x'00')",
             "# left out: 1 of 4 rows holds text, reading it is BAD_VALUE: see S_check_data\n"
             "# left out: 1 of 4 rows holds blobs, reading it is BAD_VALUE: see S_check_data\n"
             "c: {type: int64, null: true}\n");
    typed_as("CREATE TABLE t (c TEXT NOT NULL);"
             "INSERT INTO t VALUES ('a'), (CAST(x'610062' AS TEXT)), (CAST(x'ff' AS TEXT))",
             "# left out: 2 of 3 rows hold text with a NUL in it or that is no UTF-8, reading them "
             "is\n# "
             "BAD_VALUE: see S_check_data\nc: text\n");
    typed_as("CREATE TABLE t (c TEXT PRIMARY KEY); INSERT INTO t VALUES ('a'), (NULL)",
             "c: text # left out: 1 of 2 rows holds NULL, reading it is BAD_VALUE: see "
             "S_check_data\n");
    typed_as("CREATE TABLE t (c ANY NOT NULL) STRICT; INSERT INTO t VALUES (1), (0.5)",
             "# declared ANY; the rows hold numbers\n"
             "# left out: 1 of 2 rows holds integers, reading it is BAD_VALUE: see S_check_data\n"
             "c: float\n");
}

/* A column that converts nothing keeps whole numbers apart. */
static void test_numbers_apart(void **state)
{
    (void)state;
    typed_as("CREATE TABLE t (c); INSERT INTO t VALUES (1), (0.5)",
             "# no type is declared; the rows hold numbers\n"
             "# left out: whole numbers among the others are integers, and real once written\n"
             "c: {type: float, null: true}\n");
}

/* Whole numbers beyond 2^53 are not all real ones. */
static void test_large_numbers(void **state)
{
    (void)state;
    typed_as(
        "CREATE TABLE t (c NUMERIC NOT NULL);"
        "INSERT INTO t VALUES (9007199254740993), (9007199254740994), (1.5)",
        "# declared NUMERIC; the rows hold numbers\n"
        "# left out: 1 of 3 rows holds an integer too large for a real number: it changes once "
        "read and\n# written\nc: float\n");
    typed_as("CREATE TABLE t (c DECIMAL(20,2) NOT NULL); INSERT INTO t VALUES (1.5),"
             "(9223372036854775807), (-9223372036854775808)",
             "# declared DECIMAL(20,2); the rows hold numbers\n# left out: 2 of 3 rows hold "
             "integers too large for a real number: they change once read and\n# written\n"
             "c: float\n");
    typed_as("CREATE TABLE t (c DECIMAL(18,2) NOT NULL);"
             "INSERT INTO t VALUES (1.5), (9007199254740993)",
             "# left out: 1 of 2 rows holds an integer too large for a real number: it can't be "
             "written back\n"
             "c: {type: decimal, max_digits: 18, decimal_places: 2, storage: real}\n");
}

static void test_keys(void **state)
{
    (void)state;
    typed_as("CREATE TABLE t (c INTEGER PRIMARY KEY)", "c: int64\n");
    typed_as("CREATE TABLE t (c INT PRIMARY KEY)", "c: {type: int64, sql_type: INT}\n");
    typed_as("CREATE TABLE t (c INTEGER PRIMARY KEY DESC)", "c: {type: int64, sql_type: INT}\n");
    typed_as("CREATE TABLE t (c BIGINT PRIMARY KEY)", "c: {type: int64, sql_type: BIGINT}\n");
    typed_as("CREATE TABLE t (c INT PRIMARY KEY) WITHOUT ROWID", "c: int64\n");
    typed_as("CREATE TABLE t (c NUMERIC PRIMARY KEY); INSERT INTO t VALUES (5)",
             "c: {type: int64, sql_type: INT} # declared NUMERIC; the rows hold integers\n");
}

static void test_defaults(void **state)
{
    const struct column_case cases[] = {
        {"INT NOT NULL DEFAULT 5", NULL, "{type: int64, default: 5}"},
        {"INT NOT NULL DEFAULT +5", NULL, "{type: int64, default: 5}"},
        {"INT NOT NULL DEFAULT (-5)", NULL, "{type: int64, default: -5}"},
        {"INT NOT NULL DEFAULT '5'", NULL, "{type: int64, default: 5}"},
        {"TEXT NOT NULL DEFAULT 0.10", NULL, "{type: text, default: {sql: \"0.10\"}}"},
        {"INT NOT NULL DEFAULT 'x'", NULL,
         "{type: text, default: x, sql_type: STRING INT} # declared INT; the default is text"},
        {"INT NOT NULL DEFAULT 0x10", NULL, "{type: int64, default: {sql: \"0x10\"}}"},
        {"INT NOT NULL DEFAULT (1 + 1)", NULL, "{type: int64, default: {sql: \"1 + 1\"}}"},
        {"INT DEFAULT NULL", NULL, "{type: int64, null: true}"},
        {"INT NOT NULL DEFAULT 0 CHECK (c > 0)", NULL,
         "{type: int64, default: {sql: \"0\"}, min: 1}"},
        {"BOOLEAN NOT NULL DEFAULT TRUE", NULL, "{type: bool, default: true}"},
        {"BOOLEAN NOT NULL DEFAULT 0", NULL, "{type: bool, default: false}"},
        {"BOOLEAN NOT NULL DEFAULT 2", NULL,
         "{type: int64, default: 2} # declared BOOLEAN; the default is an integer"},
        {"REAL NOT NULL DEFAULT 1", NULL, "{type: float, default: 1.0}"},
        {"REAL NOT NULL DEFAULT 1e3", NULL, "{type: float, default: {sql: \"1e3\"}}"},
        {"NUMERIC(5,2) NOT NULL DEFAULT 0.50", NULL,
         "{type: decimal, max_digits: 5, decimal_places: 2, storage: real, default: 0.5}"},
        {"NUMERIC(5,2) NOT NULL DEFAULT 0.125", NULL,
         "{type: float, default: 0.125} # declared NUMERIC(5,2); the default is a number"},
        {"TEXT NOT NULL DEFAULT 'it''s'", NULL, "{type: text, default: \"it's\"}"},
        {"TEXT NOT NULL DEFAULT \"a\"", NULL, "{type: text, default: a}"},
        {"TEXT NOT NULL DEFAULT word", NULL, "{type: text, default: word}"},
        {"TEXT NOT NULL DEFAULT 0", NULL, "{type: text, default: \"0\"}"},
        {"VARCHAR(2) NOT NULL DEFAULT 'abc'", NULL,
         "{type: text, default: abc} # declared VARCHAR(2); the default has up to 3 characters"},
        {"TEXT NOT NULL DEFAULT 'c' CHECK (c IN ('a', 'b'))", NULL,
         "{type: enum, choices: [a, b], default: {sql: \"'c'\"}}"},
        {"BLOB NOT NULL DEFAULT x'00'", NULL, "{type: blob, default: {sql: \"x'00'\"}}"},
        {"DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP", NULL,
         "{type: datetime, precision: 0, default: {sql: CURRENT_TIMESTAMP}}"},
        {"DATE NOT NULL DEFAULT '2024-02-29'", NULL, "{type: date, default: 2024-02-29}"},
        {"DATE NOT NULL DEFAULT 'today'", NULL,
         "{type: text, default: today, sql_type: STRING} # declared DATE; the default is text"},
        {"TEXT DEFAULT 'k' PRIMARY KEY", NULL, "{type: text, default: k}"},
        {"TEXT DEFAULT (lower('K')) PRIMARY KEY", NULL,
         "text # left out: DEFAULT lower('K'): a key's default can't be computed"},
    };

    (void)state;
    check_columns("CREATE TABLE t (c %s)", cases, COUNT(cases));
}

/* A row in which nothing else was set holds the default. */
static void test_default_values(void **state)
{
    const struct column_case cases[] = {
        {"boolean NOT NULL DEFAULT 'f'", NULL,
         "{type: text, default: f, sql_type: STRING} # declared boolean; the default is text"},
        {"INT NOT NULL DEFAULT ''", NULL,
         "{type: text, default: \"\", sql_type: STRING INT} # declared INT; the default is text"},
        {"JSON NOT NULL DEFAULT ''", NULL,
         "{type: text, default: \"\", sql_type: STRING} # declared JSON; the default is text"},
        {"DATE NOT NULL DEFAULT 0", NULL,
         "{type: int64, default: 0} # declared DATE; the default is an integer"},
        {"TIME NOT NULL DEFAULT '00:00'", NULL,
         "{type: text, default: \"00:00\", sql_type: STRING} # declared TIME; the default is text"},
        {"DATETIME NOT NULL DEFAULT (strftime('%s', 'now'))", NULL,
         "# declared DATETIME; the default is an integer\n"
         "c: {type: int64, default: {sql: \"strftime('%s', 'now')\"}}"},
        {"DATETIME NOT NULL DEFAULT CURRENT_DATE", NULL,
         "# declared DATETIME; the default has no time of day\n"
         "c: {type: date, default: {sql: CURRENT_DATE}}"},
        {"DECIMAL(8,2) NOT NULL DEFAULT 1.005", NULL,
         "{type: float, default: 1.005} # declared DECIMAL(8,2); the default is a number"},
        {"NUMERIC NOT NULL DEFAULT 0", NULL,
         "{type: float, default: 0.0} # declared NUMERIC; the default is a number"},
        {"datetime NOT NULL DEFAULT '0000-00-00 00:00:00'", "('2024-02-29 23:59:59')",
         "# declared datetime; the rows and the default hold text\n"
         "c: {type: text, default: \"0000-00-00 00:00:00\", sql_type: STRING}"},
        {"boolean NOT NULL DEFAULT 'f'", "(0), (1)",
         "# left out: DEFAULT 'f' can't be read: set the field in each row\n"
         "c: {type: bool, default: {sql: \"'f'\"}}"},
        {"INT NOT NULL DEFAULT 5 ", "(5), ('x'), (1)",
         "# left out: 1 of 3 rows holds text, reading it is BAD_VALUE: see S_check_data\n"
         "c: {type: int64, default: 5}"},
    };

    (void)state;
    check_columns("CREATE TABLE t (c %s)", cases, COUNT(cases));
}

/* A type that reads most rows is taken before one that reads few of them. */
static void test_most_rows(void **state)
{
    (void)state;
    typed_as("CREATE TABLE t (c INTEGER NOT NULL); INSERT INTO t VALUES ('x'), ('y'), (1)",
             "# declared INTEGER; most rows hold text\n"
             "# left out: 1 of 3 rows holds integers, reading it is BAD_VALUE: see S_check_data\n"
             "c: {type: text, sql_type: STRING INT}\n");
    typed_as("CREATE TABLE t (c INTEGER NOT NULL); INSERT INTO t VALUES ('x'), ('y'), (1), (2)",
             "c: int64 # left out: 2 of 4 rows hold text, reading them is BAD_VALUE: see "
             "S_check_data\n");
    typed_as("CREATE TABLE t (c TEXT NOT NULL); INSERT INTO t VALUES ('x'), (x'00'), (x'')",
             "# declared TEXT; most rows hold blobs\n"
             "# left out: 1 of 3 rows holds text, reading it is BAD_VALUE: see S_check_data\n"
             "c: blob\n");
}

static void test_generated(void **state)
{
    struct typed t;

    (void)state;
    typed_open(&t, "CREATE TABLE t (a INT, b INT AS (a * 2), c TEXT AS (a || 'x') STORED)");
    import_type(&t.import);
    const struct written_field *b = &t.import.tables[0].fields[1]->written;
    const struct written_field *c = &t.import.tables[0].fields[2]->written;
    assert_true(str_eq(b->type.text, STR("int64")) && b->generated.given);
    assert_true(str_eq(b->generated.sql.text, STR("a * 2")) && !b->generated.stored.given);
    assert_true(str_eq(c->generated.sql.text, STR("a || 'x'")) && c->generated.stored.value);
    assert_false(t.import.tables[0].fields[0]->written.generated.given);
    typed_close(&t);
}

static void test_others(void **state)
{
    (void)state;
    typed_as("CREATE TABLE t (a TEXT COLLATE nocase, b TEXT COLLATE RTRIM, c INT COLLATE NOCASE)",
             "a: {type: text, null: true, collate: NOCASE}\n"
             "b: {type: text, null: true, collate: RTRIM}\nc: {type: int64, null: true}\n");
    typed_as("CREATE TABLE t (a INT NOT NULL) STRICT; INSERT INTO t VALUES (1);"
             "CREATE TABLE u (a INT NOT NULL);"
             "CREATE VIEW v AS SELECT a, a + 1 AS b, upper('x') AS c FROM t",
             "a: int64\n\nu:\nstrict: false\nfields:\na: int64\n\nv:\nfields:\n"
             "a: {type: int64, null: true}\n"
             "b: {type: int64, null: true} # no type is declared; the rows hold integers\n"
             "c: {type: text, null: true} # no type is declared; the rows hold text\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_empty),          cmocka_unit_test(test_rows),
        cmocka_unit_test(test_strict),         cmocka_unit_test(test_unreadable),
        cmocka_unit_test(test_large_numbers),  cmocka_unit_test(test_keys),
        cmocka_unit_test(test_numbers_apart),  cmocka_unit_test(test_defaults),
        cmocka_unit_test(test_default_values), cmocka_unit_test(test_most_rows),
        cmocka_unit_test(test_generated),      cmocka_unit_test(test_others),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

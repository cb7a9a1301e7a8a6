/* test_import_name.c - what the importer takes of a database, and what it calls that. */
#include "drafted.h"

#include "import_parts.h"

/* ---- words ---- */

static void check_words(struct str (*convert)(struct arena *arena, struct str text),
                        const char *const (*cases)[2], size_t n)
{
    struct arena arena = {0};

    for (size_t i = 0; i < n; i++)
        assert_string_equal(convert(&arena, str_of(cases[i][0])).at, cases[i][1]);
    arena_free(&arena);
}

#define CHECK_WORDS(convert, cases) check_words(convert, cases, sizeof(cases) / sizeof *(cases))

static void test_snake(void **state)
{
    static const char *const cases[][2] = {
        {"UnitPrice", "unit_price"},
        {"Order Details", "order_details"},
        {"ORDER_ITEMS", "order_items"},
        {"CustomerID", "customer_id"},
        {"  a--b__c ", "a_b_c"},
        {"Straße", "strasse"},
        {"ÉtatCivil", "etat_civil"},
        {"e\xCC\x81t\xC3\xA9", "ete"},
        {"\xE5\x80\xA4", ""},
        {"", ""},
        {"2nd", "2nd"},
        {"bad\xFF"
         "byte",
         "badbyte"},
    };

    (void)state;
    CHECK_WORDS(import_snake, cases);
}

static void test_camel(void **state)
{
    static const char *const cases[][2] = {
        {"order_items", "OrderItems"}, {"ORDERS", "Orders"},    {"MediaType", "MediaType"},
        {"HTTPServer", "HTTPServer"},  {"tbl_user", "TblUser"}, {"Order Details", "OrderDetails"},
        {"größe", "Grosse"},           {"2024", "2024"},        {"\xE8\xA1\xA8", ""},
    };

    (void)state;
    CHECK_WORDS(import_camel, cases);
}

static void test_singular(void **state)
{
    static const char *const cases[][2] = {
        {"categories", "category"},
        {"boxes", "box"},
        {"statuses", "status"},
        {"addresses", "address"},
        {"people", "person"},
        {"children", "child"},
        {"news", "news"},
        {"series", "series"},
        {"data", "data"},
        {"sales", "sale"},
        {"buses", "bus"},
        {"cases", "case"},
        {"analyses", "analysis"},
        {"indices", "index"},
        {"indexes", "index"},
        {"quizzes", "quiz"},
        {"wolves", "wolf"},
        {"status", "status"},
        {"address", "address"},
        {"bus", "bus"},
        {"class", "class"},
        {"glass", "glass"},
        {"houses", "house"},
        {"branches", "branch"},
        {"heroes", "hero"},
        {"shoes", "shoe"},
        {"ties", "tie"},
        {"movies", "movie"},
        {"databases", "database"},
        {"purchases", "purchase"},
        {"archives", "archive"},
        {"analysis", "analysis"},
        {"photos", "photo"},
        {"gps", "gps"},
        {"sizes", "size"},
        {"menus", "menu"},
        {"book", "book"},
        {"staff", "staff"},
        {"order_details", "order_detail"},
        {"EmployeeTerritories", "EmployeeTerritory"},
        {"SalesPeople", "SalesPerson"},
    };

    (void)state;
    CHECK_WORDS(import_singular, cases);
}

static void test_plural(void **state)
{
    static const char *const cases[][2] = {
        {"book", "books"},        {"person", "people"},   {"order_detail", "order_details"},
        {"series", "series"},     {"index", "indexes"},   {"sales_person", "sales_people"},
        {"analysis", "analyses"}, {"status", "statuses"},
    };

    (void)state;
    CHECK_WORDS(import_plural, cases);
}

/* ---- models and fields ---- */

static void test_models(void **state)
{
    (void)state;
    DRAFTED("CREATE TABLE \"Order Details\" (x INT); CREATE TABLE tbl_user (x INT);"
            "CREATE TABLE \"2024\" (x INT); CREATE TABLE \"\xE8\xA1\xA8\" (x INT);",
            "schema: my_data", "OrderDetail:", "table: Order Details",
            "TblUser:", "Table2024:", "table: \"2024\"", "Table:");
    /* the one that is called as its model has the first choice, wherever it stands */
    DRAFTED("CREATE TABLE orders (x INT); CREATE TABLE \"order\" (y INT);",
            "Orders:", "fields:", "x: {type: int64, null: true}", "Order:");
    DRAFTED("CREATE TABLE \"a b\" (x INT); CREATE TABLE aB (x INT); CREATE TABLE a_b (x INT);",
            "AB:", "table: a b", "AB3:", "table: a_b");
}

static void test_long_names(void **state)
{
    const char *many = "a234567890b234567890c234567890d234567890e234567890f234567890g2";
    struct arena arena = {0};
    struct str sql =
        str_fmt(&arena, "CREATE TABLE t (%s3 INT, %s3_ INT, %s34 INT)", many, many, many);
    struct str first = str_fmt(&arena, "%s3: {type: int64, null: true}", many);
    struct str second = str_fmt(&arena, "%.*s_2:", 61, many);

    (void)state;
    DRAFTED(sql.at, first.at, second.at, "type: int64", "null: true");
    arena_free(&arena);
}

static void test_fields(void **state)
{
    (void)state;
    DRAFTED("CREATE TABLE t (\"x y\" INT, x_y INT, xY INT, \"1st\" INT, \"\xE5\x80\xA4\" INT, "
            "\"ORM a\" INT, orm_b INT, sqlite_c INT)",
            "x_y: {type: int64, null: true, column: x y}",
            "x_y_2: {type: int64, null: true, column: x_y}",
            "x_y_3: {type: int64, null: true, column: xY}",
            "column_1st: {type: int64, null: true, column: 1st}",
            "column_5: {type: int64, null: true, column: \xE5\x80\xA4}",
            "column_orm_a: {type: int64, null: true, column: ORM a}",
            "column_orm_b: {type: int64, null: true, column: orm_b}",
            "sqlite_c: {type: int64, null: true}");
    DRAFTED("CREATE TABLE \"\" (\"\" INT)", "Table:", "table: \"\"",
            "column_1: {type: int64, null: true, column: \"\"}");
}

static void test_keys(void **state)
{
    (void)state;
    DRAFTED("CREATE TABLE Album (AlbumId INTEGER PRIMARY KEY)",
            "id: {type: int64, primary_key: true, column: AlbumId}");
    DRAFTED("CREATE TABLE tbl_users (userid INTEGER PRIMARY KEY)",
            "id: {type: int64, primary_key: true, column: userid}");
    DRAFTED("CREATE TABLE customers (CustomerCode TEXT NOT NULL PRIMARY KEY)",
            "code: {type: text, primary_key: true, column: CustomerCode}");
    /* a name that the key would have is another column's: both keep theirs, as far as they can */
    DRAFTED("CREATE TABLE book (book_id INTEGER PRIMARY KEY, id INT)",
            "book_id: {type: int64, primary_key: true}",
            "book_id_2: {type: int64, null: true, column: id}");
    DRAFTED("CREATE TABLE book (isbn TEXT NOT NULL PRIMARY KEY, id INT)",
            "book_id: {type: int64, null: true, column: id}");
    DRAFTED("CREATE TABLE log (rowid INT, id INT)", "primary_key: rowid",
            "row_id: {type: int64, null: true, column: rowid}",
            "log_id: {type: int64, null: true, column: id}");
}

/* ---- what is taken ---- */

static void add_name(struct drafted *d, void *list, const char *name)
{
    LIST(struct str) *names = list;

    *list_add(&d->arena, names) = str_of(name);
}

static void test_choice(void **state)
{
    const char *sql = "CREATE TABLE author (id INTEGER PRIMARY KEY);"
                      "CREATE TABLE book (id INTEGER PRIMARY KEY, author_id INT REFERENCES author);"
                      "CREATE TABLE tag (id INTEGER PRIMARY KEY);";
    struct drafted d;

    (void)state;
    drafted_begin(&d, sql);
    add_name(&d, &d.options.tables, "BOOK");
    add_name(&d, &d.options.tables, "tag");
    add_name(&d, &d.options.exclude, "Tag");
    drafted_run(&d);
    assert_int_equal(d.draft.models.len, 1);
    drafted_place(&d, "# left out: foreign key to 'author': it is not in this schema");
    drafted_end(&d);
}

static void check_why(const char *sql, const char *table, const char *why)
{
    struct drafted d;

    drafted_begin(&d, sql);
    if (table)
        add_name(&d, &d.options.tables, table);
    drafted_run(&d);
    assert_non_null(d.why.at);
    assert_string_equal(d.why.at, why);
    drafted_end(&d);
}

static void test_nothing_to_take(void **state)
{
    (void)state;
    check_why("", NULL, "it has no tables");
    check_why("CREATE TABLE author (x)", "Autor",
              "it has no table or view 'Autor'; did you mean 'author'?");
    check_why("CREATE TABLE author (x)", "other", "it has no table or view 'other'");
    check_why("CREATE VIEW v AS SELECT 1 AS x", NULL, "it has no table that can become a model");
}

static void test_views(void **state)
{
    struct drafted d;
    struct import_view_key *key;

    (void)state;
    DRAFTED("CREATE TABLE t (x INT); CREATE VIEW v AS SELECT x FROM t;",
            "# left out: view 'v': its key is not known");

    drafted_begin(&d, "CREATE VIEW v AS SELECT 1 AS v_id, 2 AS x;"
                      "CREATE VIEW w (a) AS SELECT 1; CREATE TABLE t (x INT);");
    key = list_add(&d.arena, &d.options.view_keys);
    key->view = STR("V");
    add_name(&d, &key->columns, "v_id");
    key = list_add(&d.arena, &d.options.view_keys);
    key->view = STR("w");
    add_name(&d, &key->columns, "A");
    drafted_run(&d);
    assert_true(drafted_place(&d, "T:") < drafted_place(&d, "V:"));
    drafted_place(&d, "view: \"SELECT 1 AS v_id, 2 AS x\"");
    drafted_place(&d, "view: 'WITH \"w\" (\"a\") AS (SELECT 1) SELECT * FROM \"w\"'");
    drafted_end(&d);

    drafted_begin(&d, "CREATE VIEW v AS SELECT 1 AS number");
    key = list_add(&d.arena, &d.options.view_keys);
    key->view = STR("v");
    add_name(&d, &key->columns, "nunber");
    drafted_run(&d);
    assert_string_equal(d.why.at, "view 'v' has no column 'nunber'; did you mean 'number'?");
    drafted_end(&d);
}

static void test_left_out(void **state)
{
    (void)state;
    DRAFTED("CREATE TABLE t (x INT); CREATE TABLE orm_x (x INT);"
            "CREATE TABLE taken (rowid, _rowid_, oid);"
            "CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END;",
            "# left out: table 'orm_x': such names are reserved",
            "# left out: table 'taken': it has no key, and columns have all names of its rowid",
            "# 1 trigger of the database is not part of a schema, and goes on working");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_snake),    cmocka_unit_test(test_camel),
        cmocka_unit_test(test_singular), cmocka_unit_test(test_plural),
        cmocka_unit_test(test_models),   cmocka_unit_test(test_long_names),
        cmocka_unit_test(test_fields),   cmocka_unit_test(test_keys),
        cmocka_unit_test(test_choice),   cmocka_unit_test(test_nothing_to_take),
        cmocka_unit_test(test_views),    cmocka_unit_test(test_left_out),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

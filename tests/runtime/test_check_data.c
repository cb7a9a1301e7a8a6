/* test_check_data.c - S_check_data, over tables that keep whatever they are given: each value that
 * breaks a rule and each reference to nothing is told, and nothing else. What can't be read of each
 * type is a matter of test_bad_value.c. */
#include "support.h"

#include "errors.h"
#include "links.h"
#include "rowid.h"
#include "types.h"
#include "views.h"

/* ---- Databases ---- */

/* The tables of a schema without their rules. The handle is the test's own: orm_open would turn
 * defensive on. */
static orm_db *open_careless(open_function *open, create_function *create, sqlite3 **handle)
{
    orm_db *strict = new_database(":memory:", NULL, open, create), *db;
    char *tables = ask_sql(orm_sqlite(strict),
                           "SELECT group_concat(replace(replace(replace(sql, ' STRICT', ''), "
                           "' NOT NULL', ''), 'CHECK (', 'CHECK (1 OR '), ';')"
                           " FROM (SELECT sql FROM sqlite_schema WHERE type <> 'index' AND"
                           " name <> 'sqlite_sequence' ORDER BY type)");
    orm_close(strict);
    assert_int_equal(sqlite3_open(":memory:", handle), SQLITE_OK);
    assert_int_equal(sqlite3_exec(*handle, tables, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_free(tables);
    assert_int_equal(orm_adopt(*handle, NULL, &db, NULL), ORM_OK);
    run_sql(db, "PRAGMA foreign_keys = OFF");
    return db;
}

static orm_db *open_types(sqlite3 **handle)
{
    orm_db *db = open_careless(types_open, types_create_tables, handle);
    assert_ok(db, types_attach(db));
    return db;
}

static orm_db *open_errors(sqlite3 **handle)
{
    orm_db *db = open_careless(errors_open, errors_create_tables, handle);
    assert_ok(db, errors_attach(db));
    return db;
}

static orm_db *open_rowid(sqlite3 **handle)
{
    orm_db *db = open_careless(rowid_open, rowid_create_tables, handle);
    assert_ok(db, rowid_attach(db));
    return db;
}

static orm_db *open_views(sqlite3 **handle)
{
    orm_db *db = open_careless(views_open, views_create_tables, handle);
    run_sql(db, "CREATE VIEW stored_view (name, number) AS SELECT name, id FROM tag");
    assert_ok(db, views_attach(db));
    return db;
}

static orm_db *open_links(sqlite3 **handle)
{
    orm_db *db = open_careless(links_open, links_create_tables, handle);
    assert_ok(db, links_attach(db));
    return db;
}

static void close_careless(orm_db *db, sqlite3 *handle)
{
    orm_close(db);
    assert_int_equal(sqlite3_close(handle), SQLITE_OK);
}

/* ---- What is told ---- */

typedef orm_status check_function(orm_db *db, orm_scope *scope, size_t limit,
                                  orm_problem_list *out);

/* All problems, in order: "Model.field KEY: MESSAGE", one a line; "": there is none. */
static void assert_problems(orm_db *db, check_function *check, const char *expected)
{
    orm_scope scope = ORM_SCOPE_INIT;
    orm_problem_list list = {NULL, 9};
    orm_status status = check(db, &scope, 0, &list);
    char *text = sqlite3_mprintf("");
    for (size_t i = 0; i < list.count; i++) {
        const orm_problem *p = &list.items[i];
        char *longer = sqlite3_mprintf("%s%s%s.%s %s: %s", text, i > 0 ? "\n" : "", p->model,
                                       p->field, p->key, p->message);
        sqlite3_free(text);
        text = longer;
    }
    assert_string_equal(text, expected);
    assert_int_equal(status, list.count > 0 ? ORM_BAD_VALUE : ORM_OK);
    sqlite3_free(text);
    orm_scope_free(&scope);
}

/* ---- Rules ---- */

static const struct {
    const char *column, *value, *message; /* NULL: it keeps the rules */
} rules[] = {
    {"small", "-6", "-6 is below the minimum -5"},
    {"small", "5", NULL},
    {"big", "9", "9 is below the minimum 10"},
    {"ratio", "1.6", "1.6 is above the maximum 1.5"},
    {"ratio", "1", NULL},
    {"words", "'a'", "1 characters, at least 2 required"},
    {"words", "'\u00e4\u00f6\u00fc\u00df'", NULL},
    {"words", "'abcde'", "5 characters, at most 4 allowed"},
    {"code", "'a1'", "'a1' does not match the pattern [A-Z][0-9]*"},
    {"size", "'L'", "'L' is none of the choices"},
    {"size", "NULL", "NULL is not allowed here"},
    {"folded", "NULL", NULL},
    {"bytes", "x'00010203'", "4 bytes, at most 3 allowed"},
    {"bytes", "x''", NULL},
    {"day", "'1999-12-31'", "1999-12-31 is below the minimum 2000-01-01"},
    {"day_n", "0", "1970-01-01 is below the minimum 2000-01-01"},
    {"hour", "'17:00:01'", "17:00:01 is above the maximum 17:00:00"},
    {"moment", "'2000-01-01 00:00:00.501'",
     "2000-01-01 00:00:00.501 is above the maximum 2000-01-01 00:00:00.5"},
    {"price", "1001", "10.01 is above the maximum 10.00"},
    {"price_t", "'-0.01'", "-0.01 is below the minimum 0.00"},
    {"price_r", "10.5", "10.50 is above the maximum 10.00"},
    {"price_r", "7", NULL},
};

static void test_rules(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_db *db = open_types(&handle);
    types_Ruled row = types_Ruled_defaults();
    assert_ok(db, types_Ruled_insert(db, &row));
    assert_problems(db, types_check_data, "");
    for (size_t i = 0; i < COUNT(rules); i++) {
        char expected[200] = "";
        if (rules[i].message)
            snprintf(expected, sizeof(expected), "Ruled.%s 1: %s", rules[i].column,
                     rules[i].message);
        run_sql(db, "SAVEPOINT s; UPDATE ruled SET %s = %s", rules[i].column, rules[i].value);
        assert_problems(db, types_check_data, expected);
        run_sql(db, "ROLLBACK TO s; RELEASE s");
    }
    close_careless(db, handle);
}

/* One bad value hides no other, in its row or behind it. */
static void test_goes_on(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_db *db = open_types(&handle);
    for (int i = 0; i < 3; i++) {
        types_Ruled row = types_Ruled_defaults();
        assert_ok(db, types_Ruled_insert(db, &row));
    }
    run_sql(db, "UPDATE ruled SET small = 'x', day = 'soon', price = 2000 WHERE id <> 2;"
                "INSERT INTO maybe (flag, uid) VALUES (2, x'00')");
    assert_problems(db, types_check_data,
                    "Maybe.flag 1: 2 is neither 0 nor 1\n"
                    "Maybe.uid 1: x'00' is no uuid (a blob of 16 bytes)\n"
                    "Ruled.small 1: 'x' is no integer\n"
                    "Ruled.day 1: 'soon' is no date\n"
                    "Ruled.price 1: 20.00 is above the maximum 10.00\n"
                    "Ruled.small 3: 'x' is no integer\n"
                    "Ruled.day 3: 'soon' is no date\n"
                    "Ruled.price 3: 20.00 is above the maximum 10.00");
    close_careless(db, handle);
}

/* The same in a database of UTF-16, whose texts are turned for each look. */
static void test_utf16(void **state)
{
    (void)state;
    orm_db *db;
    sqlite3 *handle;
    assert_int_equal(sqlite3_open(":memory:", &handle), SQLITE_OK);
    assert_int_equal(orm_adopt(handle, NULL, &db, NULL), ORM_OK);
    run_sql(db, "PRAGMA encoding = 'UTF-16le'");
    assert_ok(db, errors_attach(db));
    assert_ok(db, errors_create_tables(db));
    run_sql(db, "INSERT INTO country VALUES (1, 'at', 'A'); PRAGMA foreign_keys = OFF;"
                "INSERT INTO author (name, country_code) VALUES ('A', 'at'), ('B', '\u00e9')");
    assert_problems(db, errors_check_data, "Author.country 2: no Country with code '\u00e9'");
    close_careless(db, handle);
}

/* ---- References ---- */

static void test_references(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_db *db = open_errors(&handle);
    run_sql(db, "INSERT INTO author (id, name, mentor_id, country_code) VALUES"
                " (1, 'A', NULL, NULL), (2, 'B', 1, NULL), (3, 'C', 9, 'xx');"
                "INSERT INTO book (id, author_id, title) VALUES (1, 2, 'B'), (2, 7, 'C');"
                "INSERT INTO edition VALUES (1, 1), (8, 1);"
                "INSERT INTO loan (edition_book_id, edition_number, before_id) VALUES"
                " (1, 1, 1), (1, 2, NULL), (1, NULL, NULL);"
                "INSERT INTO remark (book_id) VALUES (1), (5), (NULL)");
    assert_problems(db, errors_check_data,
                    "Author.country 3: no Country with code 'xx'\n"
                    "Author.mentor 3: no Author with id 9\n"
                    "Book.author 2: no Author with id 7\n"
                    "Edition.book (8, 1): no Book with id 8\n"
                    "Loan.edition 3: NULL is not allowed here\n"
                    "Loan.edition 2: no Edition with (book, number) = (1, 2)\n"
                    "Remark.book 2: no Book with id 5");
    close_careless(db, handle);
}

/* What can't be read is told once, and not that it leads nowhere, too. */
static void test_bad_references(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_db *db = open_errors(&handle);
    run_sql(db, "INSERT INTO author (id, name) VALUES (1, 'A');"
                "INSERT INTO book (id, author_id, title) VALUES (1, 'one', 'B'), (2, '1', 'C')");
    assert_problems(db, errors_check_data, "Book.author 1: 'one' is no integer");
    close_careless(db, handle);
}

/* Values are compared as foreign keys compare them: by the type of the target. */
static void test_other_types(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_db *db = open_errors(&handle);
    run_sql(db, "DROP TABLE region; CREATE TABLE region (id PRIMARY KEY, code TEXT UNIQUE);"
                "INSERT INTO region VALUES ('5', 'a'), (6, 'b');"
                "INSERT INTO office (region_id, code) VALUES (5, 'x'), (6, 'y')");
    assert_problems(db, errors_check_data,
                    "Region.id '5': '5' is no integer\n"
                    "Office.region 1: no Region with id 5");
    close_careless(db, handle);
}

/* Both sides of the links, also to itself; a through model has rows of its own. */
static void test_junctions(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_db *db = open_links(&handle);
    run_sql(db, "INSERT INTO post (id, title) VALUES (1, 'P'); INSERT INTO tag VALUES (1, 'T');"
                "INSERT INTO place VALUES ('A', 1); INSERT INTO user (name) VALUES ('Ann')");
    run_sql(db, "INSERT INTO post_tags VALUES (1, 1), (1, 2), (3, 1), ('x', 1), (1, 'y');"
                "INSERT INTO seen_at VALUES (1, 'A', 1), (1, 'A', 2), (1, 'A', 'z');"
                "INSERT INTO user_friends VALUES ('ANN', 'Ann'), ('Ann', 'Bob');"
                "INSERT INTO visit (post_id, user_name) VALUES (1, 'Ann'), (2, 'Ann')");
    assert_problems(db, links_check_data,
                    "Post.tags (1, 'y'): column tag_id: 'y' is no integer\n"
                    "Post.tags ('x', 1): column post_id: 'x' is no integer\n"
                    "Post.tags (3, 1): no Post with id 3\n"
                    "Post.tags (1, 2): no Tag with id 2\n"
                    "Post.places (1, 'A', 'z'): column at: 'z' is no integer\n"
                    "Post.places (1, 'A', 2): no Place with (row, number) = ('A', 2)\n"
                    "User.friends ('Ann', 'Bob'): no User with name 'Bob'\n"
                    "Visit.post 2: no Post with id 2");
    close_careless(db, handle);
}

/* ---- Rows without a key of their own ---- */

static void test_rowid(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_db *db = open_rowid(&handle);
    run_sql(db, "INSERT INTO note (rowid, title, author_id) VALUES (7, x'00', NULL),"
                " (9, 'N', 5); INSERT INTO tag (_rowid_, rowid) VALUES (3, NULL);"
                "INSERT INTO note_tag VALUES (7, 3), (8, 3);"
                "INSERT INTO line (note_rowid, named_title) VALUES (9, 'N'), (10, 'M')");
    assert_problems(db, rowid_check_data,
                    "Note.title 7: x'00' is no text\n"
                    "Note.author 9: no Author with id 5\n"
                    "Note.tags (8, 3): no Note with rowid 8\n"
                    "Tag.word 3: NULL is not allowed here\n"
                    "Line.note 2: no Note with rowid 10\n"
                    "Line.named 2: no Note with title 'M'");
    close_careless(db, handle);
}

/* A row without any key is named by its place; rules are a matter of its tables. */
static void test_views(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_db *db = open_views(&handle);
    run_sql(db, "INSERT INTO book (id, title, author_id, price, status) VALUES"
                " (1, 'A', 1, 100, 'out'), (2, 'B', 1, 'much', 'out');"
                "INSERT INTO author VALUES (1, 'A'); INSERT INTO tag VALUES (99999999999, 'T')");
    assert_problems(db, views_check_data,
                    "Book.price 2: 'much' is no decimal of the column's digits\n"
                    "BookView.price 2: 'much' is no decimal of the column's digits\n"
                    "AuthorSum.price 1: 100.0 is no decimal of the column's digits\n"
                    "Stored.number 'T': 99999999999 is no integer of 32 bits");
    run_sql(db, "UPDATE book SET price = 5, title = NULL, author_id = 7 WHERE id = 2;"
                "DELETE FROM tag");
    assert_problems(db, views_check_data,
                    "Book.title 2: NULL is not allowed here\n"
                    "Book.author 2: no Author with id 7\n"
                    "BookView.title 2: NULL is not allowed here\n"
                    "Line.text #2: NULL is not allowed here");
    run_sql(db, "DROP VIEW author_sum; CREATE VIEW author_sum AS"
                " SELECT 1 AS author_id, -1 AS books, 0 AS price, 0 AS mean; DELETE FROM book");
    assert_problems(db, views_check_data, "");
    close_careless(db, handle);
}

/* ---- The call ---- */

static orm_db *open_many(sqlite3 **handle)
{
    orm_db *db = open_errors(handle);
    run_sql(db, "INSERT INTO country (code, name) WITH RECURSIVE n (i) AS"
                " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) SELECT i, NULL FROM n");
    return db;
}

static void test_limit(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_problem_list list;
    orm_db *db = open_many(&handle);
    assert_fails(db, errors_check_data(db, &scope, 0, &list), ORM_BAD_VALUE, "Country", "name",
                 "Country.name: row 1: NULL is not allowed here; it is the first of 1000 problems");
    assert_int_equal(list.count, 1000);
    assert_string_equal(list.items[999].key, "1000");
    assert_fails(
        db, errors_check_data(db, &scope, 2, &list), ORM_BAD_VALUE, "Country", "name",
        "Country.name: row 1: NULL is not allowed here; it is the first of at least 2 problems");
    assert_int_equal(list.count, 2);
    assert_fails(db, errors_check_data(db, &scope, 1, &list), ORM_BAD_VALUE, "Country", "name",
                 "Country.name: row 1: NULL is not allowed here");
    assert_int_equal(list.count, 1);
    orm_scope_free(&scope);
    close_careless(db, handle);
}

static void test_call(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_problem_list list = {NULL, 9};
    orm_db *db = open_many(&handle);
    assert_fails(db, errors_check_data(db, NULL, 0, NULL), ORM_BAD_VALUE, "Country", "name",
                 "Country.name: row 1: NULL is not allowed here");
    assert_fails(db, errors_check_data(db, NULL, 0, &list), ORM_MISUSE, NULL, NULL,
                 "a list of problems needs a scope");
    assert_int_equal(list.count, 0);
    assert_int_equal(errors_check_data(NULL, &scope, 0, &list), ORM_MISUSE);

    assert_ok(db, orm_begin(db, ORM_READ));
    assert_int_equal(errors_check_data(db, &scope, 0, &list), ORM_BAD_VALUE);
    assert_ok(db, orm_commit(db));

    assert_non_null(orm_scope_strdup(&scope, "in use"));
    run_sql(db, "DROP TABLE depot");
    assert_fails(db, errors_check_data(db, &scope, 0, &list), ORM_SCHEMA, "Depot", NULL,
                 "Depot: the database does not have the tables of schema errors: "
                 "no such table: depot");
    assert_null(list.items);
    assert_true(sqlite3_get_autocommit(handle));
    orm_scope_free(&scope);
    close_careless(db, handle);
}

static int interrupt(void *context)
{
    int *left = context;
    return --*left < 0;
}

/* Wherever it is interrupted, nothing is left: no transaction, no list. */
static void test_interrupted(void **state)
{
    (void)state;
    sqlite3 *handle;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_problem_list list;
    orm_db *db = open_many(&handle);
    orm_status status = ORM_INTERRUPTED;
    int interrupted = 0;
    for (int steps = 0; status == ORM_INTERRUPTED; steps = steps * 2 + 1) {
        int left = steps;
        sqlite3_progress_handler(handle, 10, interrupt, &left);
        status = errors_check_data(db, &scope, 0, &list);
        sqlite3_progress_handler(handle, 0, NULL, NULL);
        assert_true(sqlite3_get_autocommit(handle));
        if (status != ORM_INTERRUPTED)
            break;
        assert_null(list.items);
        interrupted++;
    }
    assert_int_equal(status, ORM_BAD_VALUE);
    assert_true(interrupted > 5);
    orm_scope_free(&scope);
    close_careless(db, handle);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rules),          cmocka_unit_test(test_goes_on),
        cmocka_unit_test(test_utf16),          cmocka_unit_test(test_references),
        cmocka_unit_test(test_bad_references), cmocka_unit_test(test_other_types),
        cmocka_unit_test(test_junctions),      cmocka_unit_test(test_rowid),
        cmocka_unit_test(test_views),          cmocka_unit_test(test_limit),
        cmocka_unit_test(test_call),           cmocka_unit_test(test_interrupted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

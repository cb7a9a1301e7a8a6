/* test_from_sql.c - M_from_sql: rows from SQL that a program writes, whatever the order of its
 * columns; what is bound to its parameters; SQL that writes; and all that is refused before
 * anything is run, or taken back. */
#include "library.h"

#include "figures.h"

static orm_db *db;
static orm_scope scope;

static int open_library(void **state)
{
    (void)state;
    db = new_library(ORM_LAZY_PEERS);
    scope = (orm_scope)ORM_SCOPE_INIT;
    assert_non_null(orm_scope_alloc(&scope, 1));
    return 0;
}

static int open_figures(void **state)
{
    (void)state;
    db = new_database(":memory:", NULL, figures_open, figures_create_tables);
    scope = (orm_scope)ORM_SCOPE_INIT;
    assert_non_null(orm_scope_alloc(&scope, 1));
    return 0;
}

static int close_all(void **state)
{
    (void)state;
    orm_scope_free(&scope);
    orm_close(db);
    return 0;
}

/* ---- Rows ---- */

static void reads_rows(void **state)
{
    (void)state;
    loading_Book_list books;
    static const char sql[] = "SELECT * FROM book WHERE id > 20 ORDER BY id DESC";
    assert_costs(db, 1, loading_Book_from_sql(db, &scope, sql, NULL, 0, &books));
    assert_rows(db, &books, loading_Book, id, "SELECT id FROM book WHERE id > 20 ORDER BY id DESC");
    assert_int_equal(books.count, 10);
    assert_string_equal(books.items[0]->title, "B30");
    assert_ok(
        db, loading_Book_from_sql(db, &scope, "SELECT * FROM book WHERE id > 99", NULL, 0, &books));
    assert_int_equal(books.count, 0);
    assert_non_null(books.items);
}

/* Any order, any capitals; what is no column of the model does not matter, even twice. */
static void finds_columns_by_name(void **state)
{
    (void)state;
    loading_Author_list authors;
    assert_ok(db, loading_Author_from_sql(
                      db, &scope,
                      "SELECT count(*) AS n, a.NAME, 1 AS n, NULL AS Favourite_ID, a.id AS iD"
                      " FROM author AS a JOIN book AS b ON b.author_id = a.id"
                      " GROUP BY a.id ORDER BY a.id; -- the end\n ; ",
                      NULL, 0, &authors));
    assert_rows(db, &authors, loading_Author, id,
                "SELECT DISTINCT author_id FROM book ORDER BY author_id");
    assert_string_equal(authors.items[0]->name, "A1");
    assert_false(authors.items[0]->favourite_id.some);
}

/* They are one result: a relation is loaded for all of them. */
static void loads_relations(void **state)
{
    (void)state;
    loading_Book_list books;
    assert_ok(db, loading_Book_from_sql(db, &scope, "SELECT * FROM book", NULL, 0, &books));
    assert_costs(db, 1, loading_Book_author_load(db, books.items[3]));
    for (size_t i = 0; i < books.count; i++)
        assert_int_equal(books.items[i]->author->id.value, books.items[i]->author_id.value);
    assert_costs(db, 2,
                 loading_Book_prefetch(db, &books,
                                       loading_Book_query(.prefetch_tags = loading_Tag_query())));
    check_tags_of(db, books.items[7]);
}

/* A table may get columns after the statement was made: the names count. */
static void follows_the_file(void **state)
{
    char path[PATH_SIZE];
    void *folder = NULL;
    orm_db *own;
    loading_Tag_list tags;
    (void)state;
    assert_int_equal(make_folder(&folder), 0);
    own = new_database(path_in(&folder, "l.db", path), NULL, loading_open, loading_create_tables);
    run_sql(own, "INSERT INTO tag (label) VALUES ('x')");
    assert_ok(own, loading_Tag_from_sql(own, &scope, "SELECT * FROM tag", NULL, 0, &tags));
    sqlite3 *other;
    assert_int_equal(sqlite3_open(path, &other), SQLITE_OK);
    assert_int_equal(sqlite3_exec(other,
                                  "DROP TABLE tag; CREATE TABLE tag (slug TEXT, label TEXT, id "
                                  "INTEGER PRIMARY KEY); INSERT INTO tag VALUES ('s', 'l', 5)",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    sqlite3_close(other);
    assert_ok(own, loading_Tag_from_sql(own, &scope, "SELECT * FROM tag", NULL, 0, &tags));
    assert_int_equal(tags.items[0]->id.value, 5);
    assert_string_equal(tags.items[0]->label, "l");
    orm_close(own);
    remove_folder(&folder);
}

/* ---- Parameters ---- */

/* Each type is bound in the form that fields of it have by default; a decimal as its units. */
static void binds_values(void **state)
{
    (void)state;
    static const orm_uuid uuid = {{0x12, 0x3e, 0xff}};
    const orm_blob blob = {"\0z", 2};
    const orm_value params[10] = {orm_value_null(),
                                  orm_value_int(-5),
                                  orm_value_float(0.5),
                                  orm_value_text("it's"),
                                  orm_value_blob(blob),
                                  orm_value_date((orm_date){2024, 2, 29}),
                                  orm_value_time((orm_time){1}),
                                  orm_value_datetime((orm_datetime){-1}),
                                  orm_value_decimal(ORM_DECIMAL(1050, 2)),
                                  orm_value_uuid(uuid)};
    loading_Tag_list tags;
    assert_ok(db,
              loading_Tag_from_sql(
                  db, &scope,
                  "SELECT 7 AS id, NULL AS slug, quote(?1) || ' ' || quote(?2) || ' ' || "
                  "quote(?3) || ' ' || quote(?4) || ' ' || quote(?5) || ' ' || quote(?6) || ' ' "
                  "|| quote(?7) || ' ' || quote(?8) || ' ' || quote(?9) || ' ' || quote(?10) "
                  "AS label",
                  params, COUNT(params), &tags));
    assert_int_equal(tags.count, 1);
    assert_string_equal(tags.items[0]->label,
                        "NULL -5 0.5 'it''s' X'007A' '2024-02-29' '00:00:00.000001' "
                        "'1969-12-31 23:59:59.999999' 1050 X'123EFF00000000000000000000000000'");
}

static void names_parameters(void **state)
{
    (void)state;
    loading_Book_list books;
    const orm_value params[2] = {orm_value_int(3), orm_value_int(5)};
    assert_ok(db, loading_Book_from_sql(db, &scope,
                                        "SELECT * FROM book WHERE id BETWEEN :low AND @high",
                                        params, 2, &books));
    assert_rows(db, &books, loading_Book, id, "SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5");
}

/* ---- SQL that writes ---- */

static void writes(void **state)
{
    (void)state;
    loading_Tag_list tags;
    const orm_value label[] = {orm_value_text("new")};
    assert_costs(db, 1,
                 loading_Tag_from_sql(db, &scope,
                                      "INSERT INTO tag (label) VALUES (?1), ('two') RETURNING *",
                                      label, 1, &tags));
    assert_rows(db, &tags, loading_Tag, id, "SELECT id FROM tag WHERE id > 5");
    assert_string_equal(tags.items[1]->label, "two");
    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    assert_ok(db, loading_Tag_from_sql(db, &scope, "DELETE FROM tag WHERE id > 5 RETURNING *", NULL,
                                       0, &tags));
    assert_int_equal(tags.count, 2);
    orm_rollback(db);
    assert_sql(db, "7", "SELECT count(*) FROM tag");
}

/* The call fails; out is empty, the database and the scope are as they were. */
#define assert_refused(type, sql, params, n, status, model, field, message)                        \
    do {                                                                                           \
        type##_list list_ = {(type **)&scope, 3};                                                  \
        struct snapshot before_ = take_snapshot(db, &scope);                                       \
        assert_fails(db, type##_from_sql(db, &scope, sql, params, n, &list_), status, model,       \
                     field, message);                                                              \
        assert_null(list_.items);                                                                  \
        assert_int_equal(list_.count, 0);                                                          \
        assert_unchanged(&before_);                                                                \
    } while (0)

static void refuses_writes(void **state)
{
    (void)state;
    loading_Tag_list tags;
    static const char sql[] = "INSERT INTO tag (label) VALUES ('x') RETURNING *";
    assert_ok(db, orm_begin(db, ORM_READ));
    assert_refused(loading_Tag, sql, NULL, 0, ORM_MISUSE, "Tag", NULL,
                   "Tag: a write inside a transaction that was begun with ORM_READ");
    assert_ok(db, loading_Tag_from_sql(db, &scope, "SELECT * FROM tag", NULL, 0, &tags));
    assert_ok(db, orm_commit(db));
    assert_refused(loading_Tag,
                   "INSERT INTO tag (label, slug) VALUES ('x', 's'), ('y', 's') RETURNING *", NULL,
                   0, ORM_UNIQUE, "Tag", "slug", "Tag.slug: already taken");
    /* What was written cannot be read: it is taken back, also from a transaction. */
    assert_refused(loading_Tag, "UPDATE tag SET slug = id RETURNING id, 5 AS label, slug", NULL, 0,
                   ORM_BAD_VALUE, "Tag", "label", "Tag.label: row 1 holds 5, which is no text");
    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    assert_refused(loading_Tag, "UPDATE tag SET slug = id RETURNING id, 5 AS label, slug", NULL, 0,
                   ORM_BAD_VALUE, "Tag", "label", "Tag.label: row 1 holds 5, which is no text");
    assert_ok(db, orm_commit(db));
    /* Nothing that could fail later is written before. */
    assert_refused(loading_Tag, "INSERT INTO tag (label) VALUES ('x') RETURNING id, label", NULL, 0,
                   ORM_MISUSE, "Tag", "slug", "Tag.slug: the SQL answers no column slug");
}

/* ---- Refused ---- */

static void refuses_sql(void **state)
{
    (void)state;
    static const struct {
        const char *sql, *message;
    } cases[] = {
        {NULL, "Tag: the SQL is NULL"},
        {"", "Tag: the SQL is no statement"},
        {" -- nothing", "Tag: the SQL is no statement"},
        {"DELETE FROM tag", "Tag: the SQL is a statement that answers no rows"},
        {"BEGIN", "Tag: the SQL is a statement that answers no rows"},
        {"SELECT * FROM tag; DELETE FROM tag", "Tag: the SQL is more than one statement"},
        {"SELECT * FROM tag; ; nonsense", "Tag: the SQL is more than one statement"},
        {"SELEC * FROM tag", "Tag: the SQL cannot be prepared: near \"SELEC\": syntax error"},
        {"SELECT * FROM tag WHERE (", "Tag: the SQL cannot be prepared: incomplete input"},
    };
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_refused(loading_Tag, cases[i].sql, NULL, 0, ORM_MISUSE, "Tag", NULL,
                       cases[i].message);
    assert_int_equal(orm_last_error(db)->sqlite_code, SQLITE_ERROR);
    assert_refused(loading_Tag, "SELECT * FROM nowhere", NULL, 0, ORM_SCHEMA, "Tag", NULL,
                   "Tag: the SQL cannot be prepared: no such table: nowhere");
    assert_refused(loading_Tag, "SELECT naught FROM tag", NULL, 0, ORM_SCHEMA, "Tag", NULL,
                   "Tag: the SQL cannot be prepared: no such column: naught");
}

static void refuses_columns(void **state)
{
    (void)state;
    assert_refused(loading_Tag, "SELECT id, slug FROM tag", NULL, 0, ORM_MISUSE, "Tag", "label",
                   "Tag.label: the SQL answers no column label");
    assert_refused(loading_Author, "SELECT id, name, favourite_id AS favourite FROM author", NULL,
                   0, ORM_MISUSE, "Author", "favourite",
                   "Author.favourite: the SQL answers no column favourite_id");
    assert_refused(loading_Tag, "SELECT *, 'x' AS LABEL FROM tag", NULL, 0, ORM_MISUSE, "Tag",
                   "label", "Tag.label: the SQL answers a column label twice");
    assert_refused(loading_Author, "SELECT a.*, b.* FROM author AS a, book AS b", NULL, 0,
                   ORM_MISUSE, "Author", "id", "Author.id: the SQL answers a column id twice");
}

static void refuses_rows(void **state)
{
    (void)state;
    assert_refused(loading_Tag, "SELECT id, 5 AS label, slug FROM tag", NULL, 0, ORM_BAD_VALUE,
                   "Tag", "label", "Tag.label: row 1 holds 5, which is no text");
    assert_refused(loading_Tag, "SELECT NULL AS id, 'x' AS label, NULL AS slug", NULL, 0,
                   ORM_BAD_VALUE, "Tag", "id",
                   "Tag.id: row NULL holds NULL, which is not allowed here");
    assert_refused(loading_Tag,
                   "SELECT id, label, 'x' || abs(-9223372036854775807 - (id > 3)) AS slug FROM tag",
                   NULL, 0, ORM_ERROR, NULL, NULL, "integer overflow");
}

static void refuses_parameters(void **state)
{
    (void)state;
    static const char one[] = "SELECT * FROM tag WHERE id = ?1", none[] = "SELECT * FROM tag";
    const orm_value good[2] = {orm_value_int(1), orm_value_int(2)};
    assert_refused(loading_Tag, one, good, 0, ORM_MISUSE, "Tag", NULL,
                   "Tag: the SQL has 1 parameters, but 0 values are given");
    assert_refused(loading_Tag, one, good, 2, ORM_MISUSE, "Tag", NULL,
                   "Tag: the SQL has 1 parameters, but 2 values are given");
    assert_refused(loading_Tag, none, good, 1, ORM_MISUSE, "Tag", NULL,
                   "Tag: the SQL has 0 parameters, but 1 values are given");
    assert_refused(loading_Tag, one, NULL, 1, ORM_MISUSE, "Tag", NULL, "Tag: params is NULL");
}

static void refuses_values(void **state)
{
    (void)state;
    static const char sql[] = "SELECT * FROM tag WHERE id IN (?1, ?2)";
    orm_value odd = orm_value_int(1);
    odd.type = 77;
    const struct {
        orm_value value;
        orm_status status;
        const char *message;
    } cases[] = {
        {orm_value_date((orm_date){2023, 2, 29}), ORM_INVALID,
         "Tag: parameter ?2: 2023-02-29 is no date of the years 0 to 9999"},
        {orm_value_time((orm_time){-1}), ORM_INVALID, NULL},
        {orm_value_datetime((orm_datetime){INT64_MAX}), ORM_INVALID, NULL},
        {orm_value_text("\xff"), ORM_INVALID, "Tag: parameter ?2: the text is not valid UTF-8"},
        {orm_value_float(strtod("nan", NULL)), ORM_INVALID,
         "Tag: parameter ?2: NaN is not a number that can be stored"},
        {odd, ORM_MISUSE, "Tag: parameter ?2: it is a value of no type"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        const orm_value params[2] = {orm_value_int(1), cases[i].value};
        loading_Tag_list list = {NULL, 3};
        struct snapshot before = take_snapshot(db, &scope);
        assert_int_equal(loading_Tag_from_sql(db, &scope, sql, params, 2, &list), cases[i].status);
        assert_int_equal(orm_last_error(db)->index, 1);
        if (cases[i].message)
            assert_string_equal(orm_last_error(db)->message, cases[i].message);
        assert_int_equal(list.count, 0);
        assert_unchanged(&before);
    }
}

static void refuses_misuse(void **state)
{
    (void)state;
    loading_Tag_list tags = {NULL, 3};
    static const char sql[] = "SELECT * FROM tag";
    assert_int_equal(loading_Tag_from_sql(NULL, &scope, sql, NULL, 0, &tags), ORM_MISUSE);
    assert_int_equal(tags.count, 0);
    assert_fails(db, loading_Tag_from_sql(db, NULL, sql, NULL, 0, &tags), ORM_MISUSE, "Tag", NULL,
                 "Tag: the scope is NULL");
    assert_fails(db, loading_Tag_from_sql(db, &scope, sql, NULL, 0, NULL), ORM_MISUSE, "Tag", NULL,
                 "Tag: the pointer for the result is NULL");
}

/* Every type of a field is read as a query reads it. */
static void reads_types(void **state)
{
    (void)state;
    figures_Entry_list entries;
    run_sql(db, "INSERT INTO entry (label, small, price, day_n, made_at, changed_at, changed_on) "
                "VALUES ('a', 1, 1050, 19782, '2024-01-01 00:00:00.000', '2024-01-01 "
                "00:00:00.000', '2024-01-01')");
    const orm_value price[] = {orm_value_decimal(ORM_DECIMAL(1050, 2))};
    assert_ok(db, figures_Entry_from_sql(db, &scope, "SELECT * FROM entry WHERE price = ?", price,
                                         1, &entries));
    assert_int_equal(entries.count, 1);
    assert_int_equal(entries.items[0]->price.value.units, 1050);
    assert_int_equal(entries.items[0]->day_n.value.day, 29);
    assert_int_equal(entries.items[0]->state, FIGURES_ENTRY_STATE_OPEN);
}

int main(void)
{
#define TEST(name, open) cmocka_unit_test_setup_teardown(name, open, close_all)
    const struct CMUnitTest tests[] = {
        TEST(reads_rows, open_library),      TEST(finds_columns_by_name, open_library),
        TEST(loads_relations, open_library), TEST(follows_the_file, open_library),
        TEST(binds_values, open_library),    TEST(names_parameters, open_library),
        TEST(writes, open_library),          TEST(refuses_writes, open_library),
        TEST(refuses_sql, open_library),     TEST(refuses_columns, open_library),
        TEST(refuses_rows, open_library),    TEST(refuses_parameters, open_library),
        TEST(refuses_values, open_library),  TEST(refuses_misuse, open_library),
        TEST(reads_types, open_figures),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_check_schema.c - S_check_schema, over the tables of layout.yaml with one thing altered at a
 * time: exactly that difference, or none where it does not count. And S_create_tables, which makes
 * all of a schema's tables or none. */
#include "support.h"

#include "layout.h"
#include "crud.h"

static orm_db *open_layout(void)
{
    return new_database(":memory:", NULL, layout_open, layout_create_tables);
}

/* ---- Databases with something altered ---- */

/* In the statement that creates object, from is replaced by to; to NULL: the object is left out;
 * object NULL: to is run behind the others. */
struct alteration {
    const char *object, *from, *to;
    const char *table, *message; /* of the difference, NULL: there is none */
};

static orm_db *open_altered(const struct alteration *a)
{
    orm_db *as_it_should = open_layout(), *db;
    const char *object = a->object ? a->object : "";
    char *found = ask_sql(orm_sqlite(as_it_should),
                          "SELECT count(*) FROM sqlite_schema WHERE name = %Q AND"
                          " (%Q IS NULL OR instr(sql, %Q))",
                          object, a->from, a->from);
    char *sql =
        ask_sql(orm_sqlite(as_it_should),
                "SELECT group_concat(CASE name WHEN %Q THEN replace(sql, %Q, %Q) ELSE sql END, ';')"
                " FROM (SELECT * FROM sqlite_schema WHERE sql NOT NULL AND NOT (name = %Q AND %d)"
                " ORDER BY rowid)",
                object, a->from, a->to, object, !a->to);
    if (a->object && strcmp(found, "1") != 0)
        fail_msg("there is no %s in %s", a->from, a->object);
    assert_int_equal(layout_open(":memory:", NULL, &db, NULL), ORM_OK);
    run_sql(db, "%s; %s", sql, a->object ? "" : a->to);
    sqlite3_free(sql);
    sqlite3_free(found);
    orm_close(as_it_should);
    return db;
}

static void assert_difference(const struct alteration *a)
{
    orm_db *db = open_altered(a);
    orm_scope scope = ORM_SCOPE_INIT;
    orm_difference_list list;
    char message[300];
    orm_status rc = layout_check_schema(db, &scope, &list);
    if (rc == ORM_OK)
        fail_msg("no difference: %s: %s", a->table, a->message);
    assert_int_equal(rc, ORM_SCHEMA);
    if (list.count != 1 || strcmp(list.items[0].message, a->message) != 0)
        fail_msg("%zu differences: %s\nis not\n%s", list.count, list.items[0].message, a->message);
    assert_string_equal(list.items[0].table, a->table);
    snprintf(message, sizeof(message), "table %s: %s", a->table, a->message);
    assert_fails(db, layout_check_schema(db, NULL, NULL), ORM_SCHEMA, NULL, NULL, message);
    orm_scope_free(&scope);
    orm_close(db);
}

static void assert_differences(const struct alteration *rows, size_t count)
{
    for (size_t i = 0; i < count; i++)
        assert_difference(&rows[i]);
}

/* ---- Tables and columns ---- */

static const struct alteration column_alterations[] = {
    {NULL, NULL, "DROP TABLE thing_tags", "thing_tags", "table is missing"},
    {"thing", "\"price\" REAL,", "", "thing", "column price is missing"},
    {"place", "\"name\" TEXT COLLATE NOCASE,", "", "place", "column name is missing"},
    {NULL, NULL, "ALTER TABLE tag ADD COLUMN own TEXT", "tag", "column own is not in the schema"},
    {NULL, NULL, "ALTER TABLE thing_tags ADD COLUMN own TEXT", "thing_tags",
     "column own is not in the schema"},
    {"tag", "\"name\" TEXT", "\"name\" INTEGER", "tag",
     "column name: type is INTEGER, the schema says TEXT"},
    {"thing", "\"data\" BLOB", "\"data\" TEXT", "thing",
     "column data: type is TEXT, the schema says BLOB"},
    {"place", "\"height\" INTEGER", "\"height\" REAL", "place",
     "column height: type is REAL, the schema says INTEGER"},
    {"thing", "\"place_id\" INTEGER", "\"place_id\" TEXT", "thing",
     "column place_id: type is TEXT, the schema says INTEGER"},
    {"thing_tags", "\"tag_id\" INTEGER", "\"tag_id\" BLOB", "thing_tags",
     "column tag_id: type is BLOB, the schema says INTEGER"},
    {"tag", "\"name\" TEXT NOT NULL", "\"name\" TEXT", "tag", "column name: NOT NULL is missing"},
    {"thing", "\"place_id\" INTEGER NOT NULL", "\"place_id\" INTEGER", "thing",
     "column place_id: NOT NULL is missing"},
    {"thing", "\"data\" BLOB", "\"data\" BLOB NOT NULL", "thing",
     "column data: NOT NULL, the schema allows NULL"},
    {"place", "DEFAULT 5", "", "place", "column height: default is none, the schema says 5"},
    {"place", "DEFAULT 5", "DEFAULT 50", "place",
     "column height: default is 50, the schema says 5"},
    {"place", "(CURRENT_DATE)", "(CURRENT_TIME)", "place",
     "column opened: default is CURRENT_TIME, the schema says CURRENT_DATE"},
    {"tag", "TEXT NOT NULL", "TEXT NOT NULL DEFAULT ''", "tag",
     "column name: default is '', the schema says none"},
    {"thing", "\"price\" REAL", "\"price\" INTEGER", "thing",
     "column price: type is INTEGER, the schema says REAL"},
    {NULL, NULL, "DROP TABLE tag; CREATE VIEW tag AS SELECT 1 AS id, 'a' AS name", "tag",
     "it is a view, the schema says a table"},
    {NULL, NULL, "DROP TABLE tag; CREATE VIEW tag AS SELECT * FROM nowhere", "tag",
     "table can't be read: no such table: main.nowhere"},
};

static const struct alteration key_alterations[] = {
    {"slot", "(\"line\", \"number\")", "(\"number\", \"line\")", "slot",
     "primary key is (number, line), the schema says (line, number)"},
    {"slot", "(\"line\", \"number\")", "(\"line\")", "slot",
     "primary key is (line), the schema says (line, number)"},
    {"tag", "\"id\" INTEGER PRIMARY KEY", "\"id\" INT PRIMARY KEY NOT NULL", "tag",
     "primary key id: it is not the rowid, in the schema it is"},
    {"place", "UNIQUE (\"code\")", "CHECK (1)", "place", "unique key (code) is missing"},
    {"thing", "UNIQUE (\"title\", \"ratio\"),", "", "thing",
     "unique key (title, ratio) is missing"},
    {NULL, NULL, "CREATE UNIQUE INDEX own ON tag (name)", "tag",
     "unique key (name) is not in the schema"},
    {NULL, NULL, "CREATE UNIQUE INDEX own ON thing (place_id, data DESC) WHERE data > 0", "thing",
     "unique key (place_id, data DESC) WHERE data > 0 is not in the schema"},
    {NULL, NULL, "CREATE UNIQUE INDEX own ON thing (ratio, title COLLATE RTRIM)", "thing",
     "unique key (ratio, title) is not in the schema"},
    {NULL, NULL, "CREATE UNIQUE INDEX own ON slot (number, line COLLATE NOCASE)", "slot",
     "unique key (number, line) is not in the schema"},
    {NULL, NULL, "CREATE UNIQUE INDEX own ON slot (line, line)", "slot",
     "unique key (line, line) is not in the schema"},
};

static const struct alteration index_alterations[] = {
    {"thing_place_id_idx", NULL, NULL, "thing", "index on (place_id) is missing"},
    {"thing_tags_reverse_idx", NULL, NULL, "thing_tags", "index on (tag_id, thing_id) is missing"},
    {"thing_ratio_title_idx", " DESC", "", "thing", "index on (ratio DESC, title) is missing"},
    {"thing_ratio_title_idx", ", \"title\"", "", "thing",
     "index on (ratio DESC, title) is missing"},
    {"thing_ratio_title_idx", "\"title\"", "\"title\" COLLATE NOCASE", "thing",
     "index on (ratio DESC, title) is missing"},
    {"thing_data_partial_idx", " WHERE ratio > 0", "", "thing",
     "index on (data) WHERE ratio > 0 is missing"},
    {"thing_data_partial_idx", "ratio > 0", "ratio > 1", "thing",
     "index on (data) WHERE ratio > 0 is missing"},
    {"thing_place_id_idx", "(\"place_id\")", "(\"place_id\") WHERE ratio > 0", "thing",
     "index on (place_id) is missing"},
    {"thing_expr_idx", NULL, NULL, "thing", "unique key ((lower(title))) is missing"},
    {"thing_expr_idx", "UNIQUE ", "", "thing", "unique key ((lower(title))) is missing"},
};

static const struct alteration foreign_alterations[] = {
    {"thing",
     ",\n    FOREIGN KEY (\"place_id\") REFERENCES \"place\" (\"id\") ON DELETE RESTRICT ON UPDATE "
     "NO ACTION",
     "", "thing", "foreign key place_id is missing"},
    {"thing", "RESTRICT", "CASCADE", "thing",
     "foreign key place_id: ON DELETE is CASCADE, the schema says RESTRICT"},
    {"thing", "ON UPDATE NO ACTION", "ON UPDATE CASCADE", "thing",
     "foreign key place_id: ON UPDATE is CASCADE, the schema says NO ACTION"},
    {"thing", "SET NULL", "RESTRICT", "thing",
     "foreign key origin_code: ON DELETE is RESTRICT, the schema says SET NULL"},
    {"thing", "ON UPDATE NO ACTION", "ON UPDATE SET NULL", "thing",
     "foreign key place_id: ON UPDATE is SET NULL, the schema says NO ACTION"},
    {"thing", "REFERENCES \"place\" (\"id\")", "REFERENCES \"tag\" (\"id\")", "thing",
     "foreign key place_id: refers to tag (id), the schema says place (id)"},
    {"thing", "REFERENCES \"place\" (\"code\")", "REFERENCES \"place\" (\"name\")", "thing",
     "foreign key origin_code: refers to place (name), the schema says place (code)"},
    {"guest", "(\"line\", \"number\")", "(\"number\", \"line\")", "guest",
     "foreign key slot_line, slot_number: refers to slot (number, line), the schema says slot "
     "(line, number)"},
    {"tag", "NOT NULL", "NOT NULL REFERENCES place (code)", "tag",
     "foreign key name is not in the schema"},
    {"thing_tags", "(\"tag_id\") REFERENCES \"tag\" (\"id\") ON DELETE CASCADE",
     "(\"tag_id\") REFERENCES \"tag\" (\"id\") ON DELETE NO ACTION", "thing_tags",
     "foreign key tag_id: ON DELETE is NO ACTION, the schema says CASCADE"},
};

static void test_columns(void **state)
{
    (void)state;
    assert_differences(column_alterations, COUNT(column_alterations));
}

static void test_keys(void **state)
{
    (void)state;
    assert_differences(key_alterations, COUNT(key_alterations));
}

static void test_indexes(void **state)
{
    (void)state;
    assert_differences(index_alterations, COUNT(index_alterations));
}

static void test_foreign_keys(void **state)
{
    (void)state;
    assert_differences(foreign_alterations, COUNT(foreign_alterations));
}

/* ---- What does not count ---- */

static const struct alteration allowed[] = {
    {"tag", "\"name\"", "NAME", NULL, NULL},
    {"tag", "\"tag\"", "TAG", NULL, NULL},
    {"tag", "\"name\" TEXT NOT NULL\n) STRICT", "name VARCHAR(40) NOT NULL)", NULL, NULL},
    {"place", "\"height\" INTEGER NOT NULL DEFAULT 5", "height INT DEFAULT (5) NOT NULL", NULL,
     NULL},
    {"place", "CHECK (\"height\" BETWEEN -2147483648 AND 2147483647)", "CHECK (1)", NULL, NULL},
    {"place", "\"opened\" TEXT NOT NULL DEFAULT (CURRENT_DATE)",
     "opened TEXT NOT NULL DEFAULT CURRENT_DATE", NULL, NULL},
    {"thing", "\"price\" REAL", "price REAL DEFAULT NULL", NULL, NULL},
    {"place", "DEFAULT 5", "DEFAULT 5.00", NULL, NULL},
    {"place", "DEFAULT 5", "DEFAULT +5", NULL, NULL},
    {"place", "(CURRENT_DATE)", "(+ CURRENT_DATE)", NULL, NULL},
    {"thing_tags", "\"tag_id\" INTEGER", "\"tag_id\" INTEGER DEFAULT 7", NULL, NULL},
    {"thing", " ON UPDATE NO ACTION", "", NULL, NULL},
    {"thing", "SET NULL", "SET DEFAULT", NULL, NULL},
    {"thing", "RESTRICT", "SET NULL", NULL, NULL},
    {"thing", "RESTRICT", "SET DEFAULT", NULL, NULL},
    {"tag", "NOT NULL", "NOT NULL REFERENCES nowhere (code)", NULL, NULL},
    {"tag", "NOT NULL", "NOT NULL REFERENCES place (name)", NULL, NULL},
    {"tag", "NOT NULL", "NOT NULL REFERENCES place (id)", NULL, NULL},
    {"tag", "PRIMARY KEY", "PRIMARY KEY REFERENCES tag (id)", NULL, NULL},
    {"tag", "NOT NULL", "NOT NULL REFERENCES thing_tags (tag_id)", NULL, NULL},
    {"guest", "(\"slot_line\", \"slot_number\") REFERENCES \"slot\" (\"line\", \"number\")",
     "(slot_number, slot_line) REFERENCES slot (number, line)", NULL, NULL},
    {"guest", "FOREIGN KEY",
     "FOREIGN KEY (slot_number, slot_line) REFERENCES slot (number, line), FOREIGN KEY", NULL,
     NULL},
    {"thing", "\"data\" BLOB", "\"data\" ANY", NULL, NULL},
    {"thing_tags", "\"tag_id\" INTEGER", "\"tag_id\" ANY", NULL, NULL},
    {"thing", "REFERENCES \"place\" (\"id\")", "REFERENCES Place", NULL, NULL},
    {"thing", "UNIQUE (\"title\", \"ratio\")", "CONSTRAINT own UNIQUE (TITLE, RATIO)", NULL, NULL},
    {"place", "\"code\" TEXT NOT NULL,", "\"code\" TEXT NOT NULL UNIQUE,", NULL, NULL},
    {"slot", "\"number\")", "\"number\"), UNIQUE (\"number\", \"line\")", NULL, NULL},
    {"slot", "STRICT", "STRICT, WITHOUT ROWID", NULL, NULL},
    {"thing_tags", ", WITHOUT ROWID", "", NULL, NULL},
    {"thing_place_id_idx", "thing_place_id_idx", "by_place", NULL, NULL},
    {"thing_place_id_idx", "\"place_id\"", "PLACE_ID ASC", NULL, NULL},
    {"thing_data_partial_idx", "ratio > 0", "( ratio>0 )", NULL, NULL},
    {"thing_data_partial_idx", "WHERE ratio > 0", "/* ( */ WHERE ratio > -- 1\n0", NULL, NULL},
    {"thing_expr_idx", "(lower(title))", "lower( title )", NULL, NULL},
    {NULL, NULL, "CREATE TABLE own (x)", NULL, NULL},
    {NULL, NULL, "CREATE INDEX own ON tag (name)", NULL, NULL},
    {NULL, NULL, "CREATE UNIQUE INDEX own ON tag (id)", NULL, NULL},
    {NULL, NULL, "CREATE UNIQUE INDEX own ON thing (ratio DESC, title)", NULL, NULL},
    {NULL, NULL, "CREATE UNIQUE INDEX own ON place (id DESC, code)", NULL, NULL},
    {NULL, NULL, "CREATE VIEW own AS SELECT * FROM tag", NULL, NULL},
    {NULL, NULL, "CREATE TRIGGER own AFTER INSERT ON tag BEGIN SELECT 1; END", NULL, NULL},
};

static void test_no_difference(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(allowed); i++) {
        orm_db *db = open_altered(&allowed[i]);
        orm_scope scope = ORM_SCOPE_INIT;
        orm_difference_list list = {NULL, 9};
        if (layout_check_schema(db, &scope, &list) != ORM_OK)
            fail_msg("%s: %s", allowed[i].to, orm_last_error(db)->message);
        assert_null(list.items);
        assert_int_equal(list.count, 0);
        assert_ok(db, layout_check_schema(db, NULL, NULL));
        orm_scope_free(&scope);
        orm_close(db);
    }
}

/* Types of other names and affinities, which store what the schema's do. */
static void test_types_that_keep(void **state)
{
    (void)state;
    orm_db *db = open_layout();
    run_sql(db, "PRAGMA foreign_keys = OFF; DROP TABLE place;"
                "CREATE TABLE place (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE,"
                " name TEXT COLLATE NOCASE, height NUMERIC NOT NULL DEFAULT 5,"
                " opened DATE NOT NULL DEFAULT CURRENT_DATE)");
    assert_ok(db, layout_check_schema(db, NULL, NULL));
    run_sql(db, "DROP TABLE place;"
                "CREATE TABLE place (id INTEGER PRIMARY KEY, code NUMERIC NOT NULL UNIQUE,"
                " name TEXT COLLATE NOCASE, height INTEGER NOT NULL DEFAULT 5,"
                " opened BLOB NOT NULL DEFAULT CURRENT_DATE)");
    assert_fails(db, layout_check_schema(db, NULL, NULL), ORM_SCHEMA, NULL, NULL,
                 "table place: column code: type is NUMERIC, the schema says TEXT");
    orm_close(db);
}

/* ---- More than one difference ---- */

static void test_several(void **state)
{
    (void)state;
    orm_db *db = open_layout();
    orm_scope scope = ORM_SCOPE_INIT;
    orm_difference_list list;
    run_sql(db, "DROP TABLE guest; DROP TABLE slot");
    assert_fails(db, layout_check_schema(db, &scope, &list), ORM_SCHEMA, NULL, NULL,
                 "2 differences; the first: table slot: table is missing");
    assert_int_equal(list.count, 2);
    assert_string_equal(list.items[0].table, "slot");
    assert_string_equal(list.items[1].table, "guest");
    assert_string_equal(list.items[1].message, "table is missing");
    orm_close(db);

    db = open_layout();
    run_sql(db, "DROP INDEX thing_expr_idx; CREATE UNIQUE INDEX own ON thing (upper(title))");
    assert_fails(db, layout_check_schema(db, &scope, &list), ORM_SCHEMA, NULL, NULL,
                 "2 differences; the first: table thing: unique key ((lower(title))) is missing");
    assert_string_equal(list.items[1].message, "unique key (upper(title)) is not in the schema");
    orm_scope_free(&scope);
    orm_close(db);
}

/* A check writes nothing, and may be made where nothing can be written. */
static void test_check_reads_only(void **state)
{
    char path[PATH_SIZE];
    const orm_options readonly = {.readonly = true};
    orm_difference_list list = {NULL, 9};
    orm_db *db =
        new_database(path_in(state, "check.db", path), NULL, layout_open, layout_create_tables);
    assert_fails(db, layout_check_schema(db, NULL, &list), ORM_MISUSE, NULL, NULL,
                 "a list of differences needs a scope");
    assert_int_equal(list.count, 0);
    orm_close(db);
    assert_int_equal(layout_open(path, &readonly, &db, NULL), ORM_OK);
    assert_ok(db, orm_begin(db, ORM_READ));
    struct snapshot before = take_snapshot(db, NULL);
    assert_ok(db, layout_check_schema(db, NULL, NULL));
    assert_unchanged(&before);
    assert_ok(db, orm_commit(db));
    orm_close(db);
}

/* ---- create_tables ---- */

static void test_create(void **state)
{
    (void)state;
    orm_db *db;
    assert_int_equal(layout_open(":memory:", NULL, &db, NULL), ORM_OK);
    run_sql(db, "CREATE TABLE own (x); CREATE INDEX own_idx ON own (x)");
    assert_ok(db, layout_create_tables(db));
    assert_ok(db, layout_check_schema(db, NULL, NULL));
    run_sql(db, "INSERT INTO tag (name) VALUES ('kept')");
    struct snapshot before = take_snapshot(db, NULL);
    assert_ok(db, layout_create_tables(db));
    assert_unchanged(&before);
    orm_close(db);
}

/* Tables that are there already are not compared: that is what check_schema is for. */
static void test_create_some(void **state)
{
    (void)state;
    orm_db *db = open_layout();
    run_sql(db, "DROP TABLE thing_tags; DROP TABLE tag; CREATE TABLE Tag (own)");
    struct snapshot before = take_snapshot(db, NULL);
    assert_fails(db, layout_create_tables(db), ORM_SCHEMA, NULL, NULL,
                 "table thing_tags is missing, while other tables of schema layout exist: nothing "
                 "was created");
    assert_unchanged(&before);
    run_sql(db, "CREATE TABLE thing_tags (own)");
    assert_ok(db, layout_create_tables(db));
    orm_close(db);
}

/* Where one of them cannot be created, none is. */
static void test_create_fails(void **state)
{
    (void)state;
    orm_db *db;
    assert_int_equal(layout_open(":memory:", NULL, &db, NULL), ORM_OK);
    run_sql(db, "CREATE TABLE own (x); CREATE INDEX thing_place_id_idx ON own (x)");
    struct snapshot before = take_snapshot(db, NULL);
    assert_fails(db, layout_create_tables(db), ORM_ERROR, NULL, NULL,
                 "index thing_place_id_idx already exists");
    assert_unchanged(&before);
    run_sql(db, "DROP TABLE own");
    assert_ok(db, layout_create_tables(db));
    orm_close(db);
}

static void test_create_in_transaction(void **state)
{
    (void)state;
    orm_db *db;
    assert_int_equal(layout_open(":memory:", NULL, &db, NULL), ORM_OK);
    assert_ok(db, orm_begin(db, ORM_READ));
    assert_fails(db, layout_create_tables(db), ORM_MISUSE, NULL, NULL,
                 "a write inside a transaction that was begun with ORM_READ");
    orm_rollback(db);
    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    assert_ok(db, layout_create_tables(db));
    orm_rollback(db);
    assert_sql(db, "0", "SELECT count(*) FROM sqlite_schema");
    assert_ok(db, layout_create_tables(db));
    orm_close(db);
}

/* Every schema of these tests is what its own check expects. */
static void test_other_schema(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, crud_open, crud_create_tables);
    assert_ok(db, crud_check_schema(db, NULL, NULL));
    assert_int_equal(layout_check_schema(db, NULL, NULL), ORM_SCHEMA);
    assert_string_equal(orm_last_error(db)->message,
                        "6 differences; the first: table place: table is missing");
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_columns),
        cmocka_unit_test(test_keys),
        cmocka_unit_test(test_indexes),
        cmocka_unit_test(test_foreign_keys),
        cmocka_unit_test(test_no_difference),
        cmocka_unit_test(test_types_that_keep),
        cmocka_unit_test(test_several),
        cmocka_unit_test_setup_teardown(test_check_reads_only, make_folder, remove_folder),
        cmocka_unit_test(test_create),
        cmocka_unit_test(test_create_some),
        cmocka_unit_test(test_create_fails),
        cmocka_unit_test(test_create_in_transaction),
        cmocka_unit_test(test_other_schema),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

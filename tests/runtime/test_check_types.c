/* test_check_types.c - S_check_schema on tables whose columns are declared with other types: where
 * it finds no difference, rows come back as they were stored; where it finds one, some would not.
 */
#include "support.h"

#include "loose.h"

/* ---- Tables with a column of another type ---- */

/* The table of loose.yaml with a column declared otherwise. */
static orm_db *open_declared(const char *column, const char *from, const char *to,
                             const char *behind)
{
    orm_db *db = new_database(":memory:", NULL, loose_open, loose_create_tables);
    char *sql = ask_sql(orm_sqlite(db),
                        "SELECT replace(sql, '\"%w\" %w', '\"%w\" %w') || %Q FROM sqlite_schema"
                        " WHERE name = 'thing'",
                        column, from, column, to, behind);
    if (!strstr(sql, to))
        fail_msg("%s is not %s: %s", column, from, sql);
    run_sql(db, "DROP TABLE thing; %s", sql);
    sqlite3_free(sql);
    return db;
}

static loose_Thing full_row(void)
{
    return (loose_Thing){.flag = true,
                         .small = -1,
                         .ratio = 2,
                         .words = "1",
                         .bytes = {"12", 2},
                         .day = {2024, 2, 29},
                         .hour = {INT64_C(3600000000)},
                         .moment = {INT64_C(-1)},
                         .price = ORM_DECIMAL(150, 2),
                         .price_t = ORM_DECIMAL(-500, 2),
                         .price_r = orm_decimal_some(ORM_DECIMAL(300, 2)),
                         .uid = {{1}},
                         .doc = "1",
                         .state = LOOSE_THING_STATE_SHUT};
}

/* Does what is stored come back? */
static bool comes_back(orm_db *db)
{
    orm_scope scope = ORM_SCOPE_INIT;
    loose_Thing row = full_row(), *read;
    bool same = loose_Thing_insert(db, &row) == ORM_OK &&
                loose_Thing_get(db, &scope, row.id, &read) == ORM_OK;
    same = same && read->flag && read->small == -1 && read->ratio == 2 &&
           strcmp(read->words, "1") == 0 && read->bytes.size == 2 &&
           memcmp(read->bytes.data, "12", 2) == 0 && read->day.day == 29 &&
           read->hour.us == row.hour.us && read->moment.us == -1 && read->price.units == 150 &&
           read->price_t.units == -500 && read->price_r.value.units == 300 &&
           read->uid.bytes[0] == 1 && strcmp(read->doc, "1") == 0 &&
           read->state == LOOSE_THING_STATE_SHUT;
    orm_scope_free(&scope);
    return same;
}

static const struct {
    const char *column, *from, *to;
    bool keeps;
} types[] = {
    {"small", "INTEGER", "UNSIGNED BIG INT", true},
    {"small", "INTEGER", "NUMERIC", true},
    {"small", "INTEGER", "", true},
    {"small", "INTEGER", "VARCHAR(10)", false},
    {"flag", "BOOLEAN", "BLOB", true},
    {"flag", "BOOLEAN", "CLOB", false},
    {"ratio", "REAL", "NUMERIC", true},
    {"ratio", "REAL", "INT", true},
    {"ratio", "REAL", "DOUBLE PRECISION", true},
    {"ratio", "REAL", "TEXT", false},
    {"words", "TEXT", "NVARCHAR(40)", true},
    {"words", "TEXT", "BLOB", true},
    {"words", "TEXT", "STRING", false},
    {"words", "TEXT", "INTEGER", false},
    {"doc", "TEXT", "JSON", false},
    {"bytes", "BLOB", "TEXT", true},
    {"bytes", "BLOB", "INTEGER", true},
    {"bytes", "BLOB", "IMAGE", true},
    {"day", "DATE", "INTEGER", true},
    {"hour", "TIME", "REAL", true},
    {"moment", "DATETIME", "TIMESTAMP WITH TIME ZONE", true},
    {"price", "INTEGER", "DECIMAL(10,2)", true},
    {"price_t", "TEXT", "NUMERIC", false},
    {"price_r", "NUMERIC(10,2)", "REAL", true},
    {"price_r", "NUMERIC(10,2)", "INTEGER", true},
    {"price_r", "NUMERIC(10,2)", "TEXT", false},
    {"uid", "TEXT", "GUID", true},
    {"uid", "TEXT", "INT", true},
    {"state", "TEXT", "STATUS", true},
};

static void test_types(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(types); i++) {
        orm_db *db = open_declared(types[i].column, types[i].from, types[i].to, "");
        orm_status rc = loose_check_schema(db, NULL, NULL);
        if (rc != (types[i].keeps ? ORM_OK : ORM_SCHEMA))
            fail_msg("%s %s: %s", types[i].column, types[i].to, orm_last_error(db)->message);
        if (comes_back(db) != types[i].keeps)
            fail_msg("%s %s: %s", types[i].column, types[i].to, orm_last_error(db)->message);
        orm_close(db);
    }
}

/* ---- STRICT tables for a schema that is not ---- */

static void test_strict_tables(void **state)
{
    static const struct {
        const char *ratio, *message;
    } cases[] = {
        {"REAL", NULL},
        {"ANY", NULL},
        {"INTEGER", "table thing: column ratio: type is INTEGER, the schema says REAL"},
        {"BLOB", "table thing: column ratio: type is BLOB, the schema says REAL"},
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        orm_db *db;
        assert_int_equal(loose_open(":memory:", NULL, &db, NULL), ORM_OK);
        run_sql(db,
                "CREATE TABLE thing (id INTEGER PRIMARY KEY, flag INT NOT NULL, small INT NOT NULL,"
                " ratio %s NOT NULL, ratio_2 REAL, words TEXT NOT NULL, bytes BLOB NOT NULL,"
                " day TEXT NOT NULL, hour TEXT NOT NULL, moment TEXT NOT NULL,"
                " price INTEGER NOT NULL, price_t TEXT NOT NULL, price_r REAL, uid TEXT NOT NULL,"
                " doc TEXT NOT NULL, state TEXT NOT NULL) STRICT",
                cases[i].ratio);
        if (cases[i].message)
            assert_fails(db, loose_check_schema(db, NULL, NULL), ORM_SCHEMA, NULL, NULL,
                         cases[i].message);
        else
            assert_ok(db, loose_check_schema(db, NULL, NULL));
        if (!cases[i].message)
            assert_true(comes_back(db));
        orm_close(db);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_types),
        cmocka_unit_test(test_strict_tables),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

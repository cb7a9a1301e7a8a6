/* test_generated.c - columns that the database computes, when it reads a row (Virtual) and when it
 * writes one (Stored): they are read like any other, and no write names them. */
#include "support.h"

#include "generated.h"

static orm_db *open_generated(void)
{
    return new_database(":memory:", NULL, generated_open, generated_create_tables);
}

#define M(name) generated_Virtual##name
#define E(name) GENERATED_VIRTUAL_##name
#define T(name) virtual_##name
#define MODEL "Virtual"
#define TABLE "virtual"
#include "generated_cases.h"
#undef M
#undef E
#undef T
#undef MODEL
#undef TABLE

#define M(name) generated_Stored##name
#define E(name) GENERATED_STORED_##name
#define T(name) stored_##name
#define MODEL "Stored"
#define TABLE "stored"
#include "generated_cases.h"

/* ---- Between other columns, and as what is referred to ---- */

static void test_between(void **state)
{
    (void)state;
    orm_db *db = open_generated();
    orm_scope scope = ORM_SCOPE_INIT;
    generated_Word word = {.word = {"four"}, .meaning = "a number", .number = 7}, *read;
    generated_Use use = {.line = 1}, *found;
    assert_ok(db, generated_Word_insert(db, &word));
    assert_int_equal(word.length, 4);
    assert_int_equal(word.code, 407);
    assert_sql(db, "four|4|a number|407|7", "SELECT * FROM word");
    use.word_code = orm_int64_some(word.code);
    assert_ok(db, generated_Use_insert(db, &use));
    word.number = 8;
    word.meaning = NULL;
    assert_ok(db, generated_Word_save(db, &word));
    assert_int_equal(word.code, 408);
    assert_sql(db, "four|4|NULL|408|8", "SELECT * FROM word");
    assert_ok(db, generated_Use_get(db, &scope, use.id, &found));
    assert_int_equal(found->word_code.value, 408);
    assert_ok(db, generated_Use_word_load(db, found));
    assert_string_equal(found->word->word.value, "four");
    assert_ok(db, generated_Word_get_by_code(db, &scope, 408, &read));
    generated_Use_list uses;
    assert_ok(db, generated_Word_uses_load(db, read, &uses));
    assert_int_equal(uses.count, 1);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Files whose expressions give what the field can't hold ---- */

/* The row is then not stored, and one that is there can't be read. */
static void test_bad_value(void **state)
{
    (void)state;
    static const char table[] =
        "CREATE TABLE word (word TEXT PRIMARY KEY NOT NULL, length AS (word || '!'), meaning TEXT,"
        " code INTEGER UNIQUE NOT NULL AS (number) STORED, number INTEGER NOT NULL) WITHOUT ROWID";
    orm_db *db = open_generated();
    orm_scope scope = ORM_SCOPE_INIT;
    generated_Word word = {.word = {"a"}, .number = 1}, *read;
    run_sql(db, "DROP TABLE \"use\"; DROP TABLE word; %s", table);
    struct snapshot before = take_snapshot(db, NULL);
    assert_fails(db, generated_Word_insert(db, &word), ORM_BAD_VALUE, "Word", "length",
                 "Word.length: row holds 'a!', which is no integer");
    assert_unchanged(&before);
    run_sql(db, "INSERT INTO word (word, number) VALUES ('b', 2)");
    assert_fails(db, generated_Word_get(db, &scope, (generated_Word_id){"b"}, &read), ORM_BAD_VALUE,
                 "Word", "length", "Word.length: row 'b' holds 'b!', which is no integer");
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- check_schema ---- */

static const struct {
    const char *table, *from, *to;
    const char *message; /* NULL: no difference */
} alterations[] = {
    {"stored", "(n + 1) STORED", "(n + 1)",
     "table stored: column big: it is VIRTUAL, the schema says STORED"},
    {"virtual", "(n + 1)", "(n + 1) STORED",
     "table virtual: column big: it is STORED, the schema says VIRTUAL"},
    {"virtual", "GENERATED ALWAYS AS (n + 1)", "DEFAULT 0 CHECK (big = 0)",
     "2 differences; the first: table virtual: column big: default is 0, the schema says none"},
    {"virtual", "GENERATED ALWAYS AS (n + 1)", "",
     "table virtual: column big: it is not generated, the schema says VIRTUAL"},
    {"virtual", "(n + 1)", "(n + 2)",
     "table virtual: column big: it is generated as n + 2, the schema says n + 1"},
    {"word", "\"meaning\" TEXT", "\"meaning\" TEXT AS (word)",
     "table word: column meaning: it is VIRTUAL, the schema says not generated"},
    {"virtual", "GENERATED ALWAYS AS (n + 1)", "AS /* (n) */ ((n+1)) -- one more", NULL},
    {"stored", "\"big\" INTEGER NOT NULL", "[BIG] INT NOT NULL", NULL},
};

static void test_check(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(alterations); i++) {
        orm_db *db = open_generated();
        assert_ok(db, generated_check_schema(db, NULL, NULL));
        char *sql = ask_sql(orm_sqlite(db),
                            "SELECT group_concat(replace(sql, %Q, %Q || char(10)), ';') FROM"
                            " (SELECT * FROM sqlite_schema WHERE tbl_name = %Q AND sql NOT NULL)",
                            alterations[i].from, alterations[i].to, alterations[i].table);
        run_sql(db, "PRAGMA foreign_keys = OFF; DROP TABLE \"%w\"; %s", alterations[i].table, sql);
        sqlite3_free(sql);
        if (alterations[i].message)
            assert_fails(db, generated_check_schema(db, NULL, NULL), ORM_SCHEMA, NULL, NULL,
                         alterations[i].message);
        else
            assert_ok(db, generated_check_schema(db, NULL, NULL));
        orm_close(db);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(virtual_test_insert),
        cmocka_unit_test(stored_test_insert),
        cmocka_unit_test(virtual_test_update),
        cmocka_unit_test(stored_test_update),
        cmocka_unit_test(virtual_test_queries),
        cmocka_unit_test(stored_test_queries),
        cmocka_unit_test(virtual_test_update_where),
        cmocka_unit_test(stored_test_update_where),
        cmocka_unit_test(virtual_test_refused),
        cmocka_unit_test(stored_test_refused),
        cmocka_unit_test(test_between),
        cmocka_unit_test(test_bad_value),
        cmocka_unit_test(test_check),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

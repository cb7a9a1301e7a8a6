/* test_calls.c - calls as a program may get them wrong, calls inside calls (a function of the
 * program that SQLite runs during a statement uses the same connection), and keys that a file gives
 * though its schema could not. */
#include "support.h"

#include "crud.h"
#include "loading.h"

static orm_db *open_crud(void)
{
    return new_database(":memory:", NULL, crud_open, crud_create_tables);
}

/* ---- NULL ---- */

static void test_null_results(void **state)
{
    (void)state;
    const char result[] = "Note: the pointer for the result is NULL";
    const crud_Note_id keys[] = {{1}};
    orm_db *db = open_crud();
    orm_scope scope = ORM_SCOPE_INIT;
    crud_Note_list list = {(crud_Note **)&list, 7};
    assert_fails(db, crud_Note_get(db, &scope, keys[0], NULL), ORM_MISUSE, "Note", NULL, result);
    assert_fails(db, crud_Note_get_by_title(db, &scope, "a", NULL), ORM_MISUSE, "Note", NULL,
                 result);
    assert_fails(db, crud_Note_get_many(db, &scope, keys, 1, NULL), ORM_MISUSE, "Note", NULL,
                 result);
    assert_fails(db, crud_Note_all(db, &scope, NULL), ORM_MISUSE, "Note", NULL, result);
    assert_fails(db, crud_Note_get_many(db, &scope, NULL, 1, &list), ORM_MISUSE, "Note", NULL,
                 "Note: the array is NULL");
    assert_null(list.items);
    assert_int_equal(list.count, 0);
    assert_ok(db, crud_Note_get_many(db, &scope, NULL, 0, &list));
    assert_int_equal(list.count, 0);
    orm_scope_free(&scope);
    orm_close(db);
}

static void test_null_answers(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, loading_open, loading_create_tables);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author author = {.name = "Ada"}, *row;
    assert_fails(db, loading_Book_tags_has(db, loading_Book_id_of(1), loading_Tag_id_of(1), NULL),
                 ORM_MISUSE, "Book", "tags", "Book.tags: the pointer for the answer is NULL");
    assert_ok(db, loading_Author_insert(db, &author));
    assert_ok(db, loading_Author_get(db, &scope, author.id, &row));
    assert_ok(db, loading_Author_books_load(db, row, NULL));
    assert_true(loading_Author_books_loaded(row));
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Calls inside calls ---- */

static orm_datetime next_day(void *context)
{
    orm_datetime *now = context;
    now->us += INT64_C(86400000000);
    return *now;
}

static void write_currency(sqlite3_context *context, int count, sqlite3_value **values)
{
    orm_db *db = sqlite3_user_data(context);
    crud_Currency currency = {.code = {"EUR"}, .name = "a name much longer than that of the note"};
    (void)count, (void)values;
    if (crud_Currency_insert(db, &currency) != ORM_OK)
        sqlite3_result_error(context, orm_last_error(db)->message, -1);
}

/* Each write keeps its own row, values and key. */
static void test_write_in_a_write(void **state)
{
    (void)state;
    orm_datetime now = {0};
    const orm_options options = {.clock = next_day, .context = &now};
    orm_db *db = new_database(":memory:", &options, crud_open, crud_create_tables);
    crud_Note note = crud_Note_defaults();
    assert_int_equal(sqlite3_create_function(orm_sqlite(db), "write_currency", 0,
                                             SQLITE_UTF8 | SQLITE_INNOCUOUS, db, write_currency,
                                             NULL, NULL),
                     SQLITE_OK);
    run_sql(db, "CREATE TRIGGER early BEFORE INSERT ON note BEGIN SELECT write_currency(); END");
    note.title = "outer";
    assert_ok(db, crud_Note_insert(db, &note));
    assert_int_equal(note.id.value, 1);
    assert_int_equal(note.created_at.us, INT64_C(86400000000));
    assert_sql(db, "1970-01-02 00:00:00.000000|1970-01-02 00:00:00.000000|outer",
               "SELECT created_at, updated_at, title FROM note");
    assert_sql(db, "1970-01-03 00:00:00.000000",
               "SELECT created_at FROM currency WHERE code = 'EUR'");
    note.title = "again";
    note.id.value = 0;
    assert_fails(db, crud_Note_insert(db, &note), ORM_ERROR, NULL, NULL,
                 "Currency.code: already taken");
    assert_int_equal(note.id.value, 0);
    orm_close(db);
}

/* ---- Keys that do not fit ---- */

static void test_key_of_32_bits(void **state)
{
    (void)state;
    orm_db *db = open_crud();
    crud_Ticket ticket = {.name = "next"};
    run_sql(db, "DROP TABLE ticket");
    run_sql(db, "CREATE TABLE ticket (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL)");
    run_sql(db, "INSERT INTO ticket VALUES (2147483646, 'last but one')");
    assert_ok(db, crud_Ticket_insert(db, &ticket));
    assert_int_equal(ticket.id.value, INT32_MAX);
    ticket.id.value = 0;
    assert_fails(db, crud_Ticket_insert(db, &ticket), ORM_BAD_VALUE, "Ticket", "id",
                 "Ticket.id: the database gave it 2147483648, which is no integer of 32 bits");
    assert_int_equal(ticket.id.value, 0);
    assert_sql(db, "2", "SELECT count(*) FROM ticket");
    orm_close(db);
}

/* ---- Transactions that are gone ---- */

/* A call that finds nothing is not what has ended the transaction. */
static void test_ended_by_the_program(void **state)
{
    (void)state;
    orm_db *db = open_crud();
    orm_scope scope = ORM_SCOPE_INIT;
    crud_Note note = crud_Note_defaults(), *found;
    note.title = "note";
    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    run_sql(db, "COMMIT");
    assert_fails(db, crud_Note_get(db, &scope, crud_Note_id_of(1), &found), ORM_NOT_FOUND, "Note",
                 NULL, "Note 1 does not exist");
    assert_fails(db, crud_Note_insert(db, &note), ORM_MISUSE, NULL, NULL,
                 "the transaction was ended by a statement of the program: roll it back");
    orm_rollback(db);
    assert_ok(db, crud_Note_insert(db, &note));
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Counting ---- */

static void test_check_schema_is_counted(void **state)
{
    (void)state;
    orm_db *db = open_crud();
    unsigned count = 0;
    orm_stats_reset(db);
    count_statements(db, &count);
    assert_ok(db, crud_check_schema(db, NULL, NULL));
    count_statements(db, NULL);
    assert_true(count > 0);
    assert_int_equal(orm_stats_get(db).statements, count);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_null_results),         cmocka_unit_test(test_null_answers),
        cmocka_unit_test(test_write_in_a_write),     cmocka_unit_test(test_key_of_32_bits),
        cmocka_unit_test(test_ended_by_the_program), cmocka_unit_test(test_check_schema_is_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_two_schemas.c - two schemas on one connection, and one schema on two connections: statements
 * are kept apart, transactions are shared or not, and so are rows. */
#include "support.h"

#include "crud.h"
#include "errors.h"
#include "types.h"

static crud_Note new_note(const char *title)
{
    crud_Note row = crud_Note_defaults();
    row.title = title;
    return row;
}

/* ---- Two schemas, one connection ---- */

static orm_db *open_both(void)
{
    orm_db *db = new_database(":memory:", NULL, crud_open, crud_create_tables);
    assert_ok(db, errors_attach(db));
    assert_ok(db, errors_create_tables(db));
    return db;
}

static void test_both_work(void **state)
{
    (void)state;
    orm_db *db = open_both();
    orm_scope scope = ORM_SCOPE_INIT;
    crud_Note note = new_note("note"), *note_read;
    errors_Tag tag = {.name = "tag"}, *tag_read;
    assert_ok(db, crud_check_schema(db, NULL, NULL));
    assert_ok(db, errors_check_schema(db, NULL, NULL));
    assert_ok(db, crud_Note_insert(db, &note));
    assert_ok(db, errors_Tag_insert(db, &tag));
    assert_ok(db, crud_Note_get(db, &scope, note.id, &note_read));
    assert_ok(db, errors_Tag_get(db, &scope, tag.id, &tag_read));
    assert_string_equal(note_read->title, "note");
    assert_string_equal(tag_read->name, "tag");
    tag = (errors_Tag){.name = "tag"};
    assert_fails(db, errors_Tag_insert(db, &tag), ORM_UNIQUE, "Tag", "name",
                 "Tag.name: already taken");
    note = new_note("note");
    assert_fails(db, crud_Note_insert(db, &note), ORM_UNIQUE, "Note", "title",
                 "Note.title: already taken");
    orm_scope_free(&scope);
    orm_close(db);
}

static void test_one_transaction(void **state)
{
    (void)state;
    orm_db *db = open_both();
    crud_Note note = new_note("note");
    errors_Tag tag = {.name = "tag"};
    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    assert_ok(db, crud_Note_insert(db, &note));
    assert_ok(db, errors_Tag_insert(db, &tag));
    orm_rollback(db);
    assert_sql(db, "0|0", "SELECT (SELECT count(*) FROM note), (SELECT count(*) FROM tag)");
    orm_close(db);
}

/* A deferred key of either schema is named when the transaction ends. */
static void test_deferred(void **state)
{
    (void)state;
    orm_db *db = open_both();
    errors_Step step = {.next_id = {true, {9}}};
    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    assert_ok(db, errors_Step_insert(db, &step));
    assert_fails(db, orm_commit(db), ORM_FOREIGN_KEY, "Step", "next",
                 "Step.next: the Step that a row refers to does not exist");
    orm_rollback(db);
    orm_close(db);
}

static void test_not_attached(void **state)
{
    (void)state;
    orm_db *db = open_both();
    orm_scope scope = ORM_SCOPE_INIT;
    types_Plain *row = (types_Plain *)&scope;
    types_Plain_list list = {&row, 1};
    static const char message[] =
        "Plain: schema types is not attached: call types_attach or types_open";
    assert_fails(db, types_Plain_get(db, &scope, types_Plain_id_of(1), &row), ORM_MISUSE, "Plain",
                 NULL, message);
    assert_null(row);
    assert_fails(db, types_Plain_all(db, &scope, &list), ORM_MISUSE, "Plain", NULL, message);
    assert_null(list.items);
    assert_ok(db, types_attach(db)); /* its tables may come later */
    assert_ok(db, types_create_tables(db));
    assert_ok(db, types_Plain_all(db, &scope, &list));
    orm_scope_free(&scope);
    orm_close(db);
}

/* Statements are prepared once for each schema, and found again whichever was attached first. */
static void test_statements(void **state)
{
    (void)state;
    orm_db *db = open_both();
    orm_stats_reset(db);
    for (int i = 0; i < 5; i++) {
        char title[20];
        snprintf(title, sizeof(title), "%d", i);
        crud_Note note = new_note(title);
        errors_Tag tag = {.name = title};
        assert_ok(db, crud_Note_insert(db, &note));
        assert_ok(db, errors_Tag_insert(db, &tag));
    }
    assert_int_equal(orm_stats_get(db).prepared, 2);
    assert_int_equal(orm_stats_get(db).statements, 10);
    orm_close(db);
}

/* ---- One schema, two connections ---- */

static void test_two_files(void **state)
{
    (void)state;
    orm_db *one = new_database(":memory:", NULL, crud_open, crud_create_tables);
    orm_db *two = new_database(":memory:", NULL, crud_open, crud_create_tables);
    orm_scope scope = ORM_SCOPE_INIT;
    crud_Note first = new_note("first"), second = new_note("second"), *from_one, *from_two;
    assert_ok(one, crud_Note_insert(one, &first));
    assert_ok(two, crud_Note_insert(two, &second));
    assert_int_equal(second.id.value, 1);
    assert_ok(one, crud_Note_get(one, &scope, first.id, &from_one));
    assert_ok(two, crud_Note_get(two, &scope, second.id, &from_two));
    assert_string_equal(from_one->title, "first");
    assert_string_equal(from_two->title, "second");

    first = new_note("first"); /* an error is the one connection's */
    assert_int_equal(crud_Note_insert(one, &first), ORM_UNIQUE);
    assert_int_equal(orm_last_error(two)->status, ORM_OK);
    assert_ok(two, crud_Note_refresh(two, from_one)); /* a row is plain memory */
    assert_string_equal(from_one->title, "second");
    orm_close(one);
    assert_string_equal(from_two->title, "second");
    orm_scope_free(&scope);
    orm_close(two);
}

static void test_same_file(void **state)
{
    char path[PATH_SIZE];
    orm_db *one =
        new_database(path_in(state, "shared.db", path), NULL, crud_open, crud_create_tables);
    orm_db *two = new_database(path, NULL, crud_open, crud_create_tables);
    orm_scope scope = ORM_SCOPE_INIT;
    crud_Note note = new_note("note"), *read;
    assert_ok(one, orm_begin(one, ORM_IMMEDIATE));
    assert_ok(one, crud_Note_insert(one, &note));
    assert_fails(two, crud_Note_get(two, &scope, note.id, &read), ORM_NOT_FOUND, "Note", NULL,
                 "Note 1 does not exist");
    assert_ok(one, orm_commit(one));
    assert_ok(two, crud_Note_get(two, &scope, note.id, &read));
    read->title = "changed";
    assert_ok(two, crud_Note_update(two, read));
    assert_sql(one, "changed", "SELECT title FROM note");
    assert_ok(two, crud_Note_delete(two, read->id));
    assert_fails(one, crud_Note_update(one, &note), ORM_NOT_FOUND, "Note", NULL,
                 "Note 1 does not exist");
    orm_scope_free(&scope);
    orm_close(two);
    orm_close(one);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_both_work),  cmocka_unit_test(test_one_transaction),
        cmocka_unit_test(test_deferred),   cmocka_unit_test(test_not_attached),
        cmocka_unit_test(test_statements), cmocka_unit_test(test_two_files),
        cmocka_unit_test(test_same_file),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}

/* test_prefetch_undo.c - a prefetch that fails changes nothing: rows, lists, pointers, numbers and
 * the scope are as they were, whatever statement it was that failed; and the same call works when
 * nothing fails any more. */
#include "library.h"

/* ---- A call that fails at each of its statements ---- */

typedef orm_status call_function(orm_db *db, const loading_Author_list *authors);

struct call {
    call_function *function;
};

static orm_status plain_edges(orm_db *db, const loading_Author_list *authors)
{
    return loading_Author_prefetch(
        db, authors,
        loading_Author_query(.prefetch_profile = loading_Profile_query(),
                             .prefetch_favourite = loading_Book_query(),
                             .prefetch_books =
                                 loading_Book_query(.prefetch_tags = loading_Tag_query(),
                                                    .prefetch_editor = loading_Author_query(
                                                            .prefetch_books =
                                                                loading_Book_query()))));
}

static orm_status edges_back(orm_db *db, const loading_Author_list *authors)
{
    return loading_Author_prefetch(
        db, authors,
        loading_Author_query(
                .prefetch_books = loading_Book_query(
                        .prefetch_author = loading_Author_query(
                                .prefetch_profile = loading_Profile_query(),
                                .prefetch_edited_books = loading_Book_query(
                                        .prefetch_editor = loading_Author_query(
                                                .prefetch_favourite = loading_Book_query(
                                                        .prefetch_tags = loading_Tag_query())))))));
}

static orm_status all_ways(orm_db *db, const loading_Author_list *authors)
{
    return loading_Author_prefetch(
        db, authors,
        loading_Author_query(
                .join_favourite = loading_Book_query(.prefetch_tags = loading_Tag_query()),
                .count_books = true,
                .prefetch_books = loading_Book_query(
                        .where = loading_Book_editor_id_not_null(), .limit = 2,
                        .join_editor = loading_Author_query(.count_edited_books = true),
                        .prefetch_tags =
                            loading_Tag_query(.order = {loading_Tag_label_desc()}, .limit = 1)),
                .prefetch_edited_books =
                    loading_Book_query(.order = {loading_Book_title_desc()}, .count_tags = true)));
}

static orm_status graph(orm_db *db, const loading_Author_list *authors)
{
    return loading_Author_load_graph(db, authors, 3, NULL);
}

/* Lets it have one statement more each time, until it succeeds. Answers how many it takes. */
static int64_t fail_at_each_statement(orm_db *db, const orm_scope *scope,
                                      const loading_Author_list *authors, call_function *call)
{
    for (int64_t statements = 0;; statements++) {
        char *before = describe_authors(authors);
        size_t size = orm_scope_size(scope);
        orm_expect_statements(db, statements);
        orm_status rc = call(db, authors);
        orm_expect_statements(db, -1);
        char *after = describe_authors(authors);
        bool same = strcmp(before, after) == 0;
        sqlite3_free(after);
        sqlite3_free(before);
        if (rc == ORM_OK) {
            assert_false(same);
            assert_ok(db, call(db, authors));
            return statements;
        }
        assert_int_equal(rc, ORM_MISUSE);
        assert_true(same);
        assert_int_equal(orm_scope_size(scope), size);
        assert_in_range((uintmax_t)statements, 0, 40);
    }
}

static void of_rows_without_anything(void **state)
{
    call_function *call = ((const struct call *)*state)->function;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_true(fail_at_each_statement(db, &scope, &authors, call) > 3);
    orm_scope_free(&scope);
    orm_close(db);
}

/* Some of it was loaded before, for some of the rows. */
static void of_rows_with_something(void **state)
{
    call_function *call = ((const struct call *)*state)->function;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    const loading_Author_list first = {authors.items, 3};
    assert_ok(db, loading_Author_prefetch(
                      db, &first,
                      loading_Author_query(.prefetch_books =
                                               loading_Book_query(.prefetch_editor =
                                                                      loading_Author_query()))));
    assert_ok(db, loading_Author_prefetch(
                      db, &first,
                      loading_Author_query(.prefetch_books = loading_Book_query(.limit = 1),
                                           .prefetch_profile = loading_Profile_query(),
                                           .count_edited_books = true)));
    assert_true(fail_at_each_statement(db, &scope, &authors, call) > 2);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Rows of the database that cannot be read ---- */

static void a_table_is_gone(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    char *before = describe_authors(&authors);
    run_sql(db, "PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON; ALTER TABLE tag RENAME "
                "TO gone");
    assert_int_equal(plain_edges(db, &authors), ORM_SCHEMA);
    char *after = describe_authors(&authors);
    assert_string_equal(before, after);
    run_sql(db, "ALTER TABLE gone RENAME TO tag");
    assert_ok(db, plain_edges(db, &authors));
    assert_non_null(loading_Author_books(authors.items[0]));
    sqlite3_free(after);
    sqlite3_free(before);
    orm_scope_free(&scope);
    orm_close(db);
}

/* A failed prefetch ends its own transaction, and leaves the program's open. */
static void transactions(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    orm_expect_statements(db, 1);
    assert_int_equal(plain_edges(db, &authors), ORM_MISUSE);
    orm_expect_statements(db, -1);
    assert_true(sqlite3_get_autocommit(orm_sqlite(db)));

    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    run_sql(db, "UPDATE author SET name = 'changed' WHERE id = 7");
    orm_expect_statements(db, 1);
    assert_int_equal(plain_edges(db, &authors), ORM_MISUSE);
    orm_expect_statements(db, -1);
    assert_false(sqlite3_get_autocommit(orm_sqlite(db)));
    assert_ok(db, plain_edges(db, &authors));
    assert_ok(db, orm_commit(db));
    assert_sql(db, "changed", "SELECT name FROM author WHERE id = 7");
    orm_scope_free(&scope);
    orm_close(db);
}

#define OF(test, of)                                                                               \
    {                                                                                              \
#test " " #of, test, NULL, NULL, &(struct call)                                            \
        {                                                                                          \
            of                                                                                     \
        }                                                                                          \
    }

int main(void)
{
    const struct CMUnitTest tests[] = {
        OF(of_rows_without_anything, plain_edges), OF(of_rows_without_anything, edges_back),
        OF(of_rows_without_anything, all_ways),    OF(of_rows_without_anything, graph),
        OF(of_rows_with_something, plain_edges),   OF(of_rows_with_something, edges_back),
        OF(of_rows_with_something, all_ways),      OF(of_rows_with_something, graph),
        cmocka_unit_test(a_table_is_gone),         cmocka_unit_test(transactions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

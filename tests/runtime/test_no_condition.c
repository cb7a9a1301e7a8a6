/* test_no_condition.c - zeroed filters: what says nothing is left out, and is no licence to change
 * all rows; through a relation it stands for any row. */
#include "library.h"

static const loading_Author_filter nobody = {0};
static const loading_Book_filter nothing = {0};

static int64_t count(orm_db *db, loading_Author_filter filter)
{
    int64_t number = -1;
    assert_ok(db, loading_Author_count(db, filter, &number));
    return number;
}

static int64_t number_of(orm_db *db, const char *condition)
{
    char *sql = sqlite3_mprintf("SELECT count(*) FROM author WHERE %s", condition);
    sqlite3_stmt *statement = NULL;
    assert_int_equal(sqlite3_prepare_v2(orm_sqlite(db), sql, -1, &statement, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    int64_t number = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_free(sql);
    return number;
}

static void is_left_out(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    const loading_Author_filter first = loading_Author_id_eq(loading_Author_id_of(1));
    const loading_Author_filter array[] = {nobody, first, nobody};
    int64_t all = number_of(db, "true");
    assert_true(all > 1);
    assert_int_equal(count(db, nobody), all);
    assert_int_equal(count(db, loading_Author_not(nobody)), all);
    assert_int_equal(count(db, loading_Author_and(nobody, first)), 1);
    assert_int_equal(count(db, loading_Author_or(first, nobody)), 1);
    assert_int_equal(count(db, loading_Author_all_of(array, 3)), 1);
    assert_int_equal(count(db, loading_Author_any_of(array, 3)), 1);
    assert_int_equal(count(db, loading_Author_not(loading_Author_any_of(array, 3))), all - 1);
    assert_int_equal(count(db, loading_Author_any_of(array, 1)), all);
    assert_int_equal(count(db, loading_Author_all_of(NULL, 0)), all);
    orm_close(db);
}

/* not() is the complement of each. */
static void is_any_row_of_a_relation(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    const loading_Book_filter empty[] = {nothing, loading_Book_not(nothing)};
    const struct {
        loading_Author_filter filter;
        const char *sql;
    } cases[] = {
        {loading_Author_books_any(nothing), "id IN (SELECT author_id FROM book)"},
        {loading_Author_books_none(nothing), "id NOT IN (SELECT author_id FROM book)"},
        {loading_Author_books_every(nothing), "true"},
        {loading_Author_books_any(loading_Book_all_of(empty, 2)),
         "id IN (SELECT author_id FROM book)"},
        {loading_Author_books_none(loading_Book_any_of(empty, 2)),
         "id NOT IN (SELECT author_id FROM book)"},
        {loading_Author_books_every(loading_Book_all_of(empty, 2)), "true"},
    };
    int64_t all = number_of(db, "true");
    for (size_t i = 0; i < COUNT(cases); i++) {
        int64_t number = number_of(db, cases[i].sql);
        assert_int_equal(count(db, cases[i].filter), number);
        assert_int_equal(count(db, loading_Author_not(cases[i].filter)), all - number);
    }
    orm_close(db);
}

static void changes_nothing(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    const loading_Author_filter array[] = {nobody, nobody};
    const loading_Author_filter empty[] = {
        nobody,
        loading_Author_not(nobody),
        loading_Author_and(nobody, nobody),
        loading_Author_all_of(array, 2),
        loading_Author_not(loading_Author_any_of(array, 2)),
    };
    int64_t deleted;
    for (size_t i = 0; i < COUNT(empty); i++)
        assert_fails(db, loading_Author_delete_where(db, empty[i], &deleted), ORM_MISUSE, "Author",
                     NULL,
                     "Author: the filter is empty: for all rows, pass loading_Author_everything()");
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_left_out),
        cmocka_unit_test(is_any_row_of_a_relation),
        cmocka_unit_test(changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

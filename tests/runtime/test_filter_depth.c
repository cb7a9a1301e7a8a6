/* test_filter_depth.c - arrays of filters in arrays of filters: 200 are taken, more are refused by
 * every call, as is an array that holds itself. */
#include "library.h"

#define DEEPEST 200

static const char too_deep[] = "Book: the filter is nested too deeply: filters in arrays in "
                               "filters, 200 times";

/* Nests a filter in n arrays; *own holds them. */
static loading_Book_filter nest(loading_Book_filter *own, size_t n)
{
    own[0] = loading_Book_id_le(loading_Book_id_of(3));
    for (size_t i = 1; i < n; i++)
        own[i] = loading_Book_all_of(&own[i - 1], 1);
    return loading_Book_all_of(&own[n - 1], 1);
}

static void takes_many_levels(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    loading_Book_filter own[DEEPEST - 1];
    const loading_Book_filter deep = nest(own, COUNT(own));
    loading_Book_each each;
    loading_Book *book;
    int64_t count = 0;
    assert_ok(db, loading_Book_count(db, deep, &count));
    assert_int_equal(count, 3);
    assert_ok(db, loading_Book_each_open(db, loading_Book_query(.where = deep), &each));
    memset(own, 'Z', sizeof(own)); /* the cursor has its own */
    for (int i = 0; i < 3; i++) {
        assert_ok(db, loading_Book_each_next(&each, &book));
        assert_non_null(book);
    }
    assert_ok(db, loading_Book_each_next(&each, &book));
    assert_null(book);
    loading_Book_each_close(&each);
    orm_close(db);
}

/* Every call that takes a filter refuses this one. */
static void check_refused(orm_db *db, loading_Book_filter filter)
{
    const loading_Book_set set = loading_Book_title_set("new");
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_each each;
    loading_Book_list books;
    loading_Author_list authors;
    int64_t number;
    assert_fails(db, loading_Book_count(db, filter, &number), ORM_MISUSE, "Book", NULL, too_deep);
    assert_fails(db, loading_Book_each_open(db, loading_Book_query(.where = filter), &each),
                 ORM_MISUSE, "Book", NULL, too_deep);
    assert_fails(db, loading_Book_update_where(db, filter, &set, 1, &number), ORM_MISUSE, "Book",
                 NULL, too_deep);
    assert_fails(db, loading_Book_delete_where(db, filter, &number), ORM_MISUSE, "Book", NULL,
                 too_deep);
    assert_fails(db, loading_Book_select(db, &scope, loading_Book_query(.where = filter), &books),
                 ORM_MISUSE, "Book", NULL, too_deep);
    assert_fails(db,
                 loading_Author_select(
                     db, &scope,
                     loading_Author_query(.prefetch_books = loading_Book_query(.where = filter)),
                     &authors),
                 ORM_MISUSE, "Book", NULL, too_deep);
    orm_scope_free(&scope);
}

static void refuses_more(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    loading_Book_filter own[DEEPEST], circle[2];
    check_refused(db, nest(own, COUNT(own)));
    circle[0] = loading_Book_any_of(circle, 2);
    circle[1] = loading_Book_all_of(circle, 2);
    check_refused(db, circle[0]);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_many_levels),
        cmocka_unit_test(refuses_more),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

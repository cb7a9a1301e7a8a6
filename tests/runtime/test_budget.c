/* test_budget.c - orm_expect_statements: a call that would run one statement too many fails with
 * MISUSE, whatever it is, and changes nothing. */
#include "library.h"

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

static int close_library(void **state)
{
    (void)state;
    orm_scope_free(&scope);
    orm_close(db);
    return 0;
}

/* The call takes this number of statements: with a budget of that it succeeds and nothing more can
 * be run; with a budget of one less it fails, and leaves database and scope as they were. */
#define assert_takes(n, call)                                                                      \
    do {                                                                                           \
        char message_[80];                                                                         \
        bool yes_;                                                                                 \
        orm_expect_statements(db, (n)-1);                                                          \
        struct snapshot before_ = take_snapshot(db, &scope);                                       \
        sqlite3_snprintf(sizeof(message_), message_,                                               \
                         "more than %d statements were run since orm_expect_statements", (n)-1);   \
        assert_fails(db, call, ORM_MISUSE, NULL, NULL, message_);                                  \
        assert_int_equal(orm_last_error(db)->sqlite_code, 0);                                      \
        assert_unchanged(&before_);                                                                \
        orm_expect_statements(db, n);                                                              \
        assert_ok(db, call);                                                                       \
        assert_int_equal(loading_Tag_exists(db, (loading_Tag_filter){0}, &yes_), ORM_MISUSE);      \
        orm_expect_statements(db, -1);                                                             \
    } while (0)

static void of_reads(void **state)
{
    (void)state;
    const loading_Author_id ids[] = {{1}, {2}, {1}};
    loading_Author_list authors;
    loading_Author *author;
    int64_t n;
    orm_int64_opt sum;
    assert_takes(1, loading_Author_get(db, &scope, ids[0], &author));
    assert_takes(1, loading_Author_get_by_name(db, &scope, "A2", &author));
    assert_takes(1, loading_Author_get_many(db, &scope, ids, 3, &authors));
    assert_takes(1, loading_Author_all(db, &scope, &authors));
    assert_takes(1, loading_Author_refresh(db, author));
    assert_takes(1, loading_Author_first(db, &scope, loading_Author_query(), &author));
    assert_takes(1, loading_Author_count(db, loading_Author_everything(), &n));
    assert_takes(1, loading_Word_n_sum(db, loading_Word_everything(), &sum));
    assert_takes(1, loading_Author_from_sql(db, &scope, "SELECT * FROM author", NULL, 0, &authors));
}

static void of_edges(void **state)
{
    (void)state;
    loading_Author_list authors;
    loading_Author *author;
    assert_takes(
        4, loading_Author_select(
               db, &scope,
               loading_Author_query(.prefetch_books =
                                        loading_Book_query(.prefetch_tags = loading_Tag_query())),
               &authors));
    assert_takes(
        2, loading_Author_first(db, &scope, loading_Author_query(.count_books = true), &author));
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_takes(1, loading_Author_prefetch_row(
                        db, authors.items[0],
                        loading_Author_query(.prefetch_profile = loading_Profile_query())));
}

/* A load that is refused can be made later. */
static void of_loads(void **state)
{
    (void)state;
    loading_Book_list books;
    loading_Tag_list tags;
    assert_ok(db, loading_Book_all(db, &scope, &books));
    orm_expect_statements(db, 0);
    assert_int_equal(loading_Book_author_load(db, books.items[0]), ORM_MISUSE);
    assert_null(books.items[0]->author);
    assert_false(loading_Book_author_loaded(books.items[0]));
    assert_int_equal(loading_Book_tags_load(db, books.items[0], &tags), ORM_MISUSE);
    orm_expect_statements(db, 1);
    assert_ok(db, loading_Book_author_load(db, books.items[0]));
    for (size_t i = 0; i < books.count; i++)
        assert_ok(db, loading_Book_author_load(db, books.items[i]));
    assert_int_equal(loading_Book_tags_load(db, books.items[0], &tags), ORM_MISUSE);
    assert_null(loading_Book_tags(books.items[0]));
    orm_expect_statements(db, 2);
    assert_ok(db, loading_Book_tags_load(db, books.items[0], &tags));
    check_tags_of(db, books.items[0]);
}

static void of_writes(void **state)
{
    (void)state;
    loading_Tag tag = {.label = "x"};
    const loading_Tag_id ids[] = {{1}, {3}};
    const loading_Tag_set sets[] = {loading_Tag_label_set("y")};
    int64_t changed;
    assert_takes(1, loading_Tag_insert(db, &tag));
    assert_takes(1, loading_Tag_update(db, &tag));
    assert_takes(1, loading_Tag_save(db, &tag));
    assert_takes(1, loading_Tag_delete(db, tag.id));
    assert_takes(1, loading_Tag_update_where(db, loading_Tag_everything(), sets, 1, &changed));
    assert_takes(1, loading_Tag_delete_where(db, loading_Tag_label_eq("z"), &changed));
    assert_takes(1, loading_Book_tags_add(db, (loading_Book_id){2}, ids, 2, &changed));
    assert_takes(2, loading_Book_tags_set(db, (loading_Book_id){1}, ids, 2, &changed));
    assert_takes(1, loading_Book_tags_clear(db, (loading_Book_id){1}, &changed));
}

/* A cursor's statement counts when its first row is read, its edges as they are loaded. */
static void of_cursors(void **state)
{
    (void)state;
    loading_Book_each each;
    loading_Book *book;
    orm_expect_statements(db, 0);
    assert_ok(db, loading_Book_each_open(db, loading_Book_query(), &each));
    assert_fails(db, loading_Book_each_next(&each, &book), ORM_MISUSE, NULL, NULL,
                 "more than 0 statements were run since orm_expect_statements");
    assert_null(book);
    loading_Book_each_close(&each);

    orm_expect_statements(db, 3);
    assert_ok(db, loading_Book_each_open(
                      db, loading_Book_query(.prefetch_tags = loading_Tag_query()), &each));
    for (int i = 0; i < 30; i++) {
        assert_ok(db, loading_Book_each_next(&each, &book));
        assert_non_null(book);
    }
    assert_ok(db, loading_Book_each_next(&each, &book));
    assert_null(book);
    loading_Book_each_close(&each);

    orm_expect_statements(db, 2);
    assert_ok(db, loading_Book_each_open(
                      db, loading_Book_query(.prefetch_tags = loading_Tag_query()), &each));
    assert_int_equal(loading_Book_each_next(&each, &book), ORM_MISUSE);
    assert_null(book);
    loading_Book_each_close(&each);
}

/* In a transaction: what was done before stays, and the transaction goes on. */
static void in_transactions(void **state)
{
    (void)state;
    int64_t changed;
    const loading_Tag_set sets[] = {loading_Tag_label_set("y")};
    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    orm_expect_statements(db, 1);
    assert_ok(db, loading_Tag_update_where(db, loading_Tag_everything(), sets, 1, &changed));
    assert_int_equal(loading_Tag_delete_where(db, loading_Tag_everything(), &changed), ORM_MISUSE);
    assert_int_equal(changed, 0);
    assert_ok(db, orm_commit(db));
    assert_sql(db, "5", "SELECT count(*) FROM tag WHERE label = 'y'");
}

/* A later budget replaces an earlier one; resetting the counters does not touch it. */
static void replaces(void **state)
{
    (void)state;
    bool yes;
    const loading_Tag_filter all = {0};
    orm_expect_statements(db, 1);
    assert_ok(db, loading_Tag_exists(db, all, &yes));
    orm_expect_statements(db, 1);
    assert_ok(db, loading_Tag_exists(db, all, &yes));
    orm_stats_reset(db);
    assert_int_equal(loading_Tag_exists(db, all, &yes), ORM_MISUSE);
    assert_int_equal(orm_stats_get(db).statements, 0);
    orm_expect_statements(db, -1);
    for (int i = 0; i < 10; i++)
        assert_ok(db, loading_Tag_exists(db, all, &yes));
    orm_expect_statements(NULL, 1);
}

/* What refused a write is found out with statements: where these are too many, it is told in
 * SQLite's words. */
static void leaves_reasons(void **state)
{
    (void)state;
    loading_Book book = {.title = "x", .author_id = {99}};
    orm_expect_statements(db, 1);
    assert_fails(db, loading_Book_insert(db, &book), ORM_FOREIGN_KEY, NULL, NULL,
                 "FOREIGN KEY constraint failed");
    orm_expect_statements(db, 2);
    assert_fails(db, loading_Book_insert(db, &book), ORM_FOREIGN_KEY, "Book", "author",
                 "Book.author: no Author with id 99");
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, open_library, close_library)
    const struct CMUnitTest tests[] = {
        TEST(of_reads),   TEST(of_edges),        TEST(of_loads), TEST(of_writes),
        TEST(of_cursors), TEST(in_transactions), TEST(replaces), TEST(leaves_reasons),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

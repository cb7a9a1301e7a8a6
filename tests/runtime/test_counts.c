/* test_counts.c - the number of related rows, without loading them. */
#include "library.h"
#include "links.h"

static int64_t answer(orm_db *db, const char *format, long long id)
{
    char *text = ask_sql(orm_sqlite(db), format, id);
    int64_t number = strtoll(text, NULL, 10);
    sqlite3_free(text);
    return number;
}

static void of_children(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    for (size_t i = 0; i < authors.count; i++)
        assert_int_equal(loading_Author_books_count(authors.items[i]), -1);
    const loading_Author_ref query =
        loading_Author_query(.count_books = true, .count_quotes = true);
    assert_costs(db, 2, loading_Author_prefetch(db, &authors, query));
    for (size_t i = 0; i < authors.count; i++) {
        long long id = authors.items[i]->id.value;
        assert_int_equal(loading_Author_books_count(authors.items[i]),
                         answer(db, "SELECT count(*) FROM book WHERE author_id = %lld", id));
        assert_int_equal(loading_Author_quotes_count(authors.items[i]),
                         answer(db, "SELECT count(*) FROM quote WHERE author_name = 'A%lld'", id));
        assert_int_equal(loading_Author_edited_books_count(authors.items[i]), -1);
        assert_null(loading_Author_books(authors.items[i]));
        assert_false(loading_Author_books_loaded(authors.items[i]));
    }
    assert_int_equal(loading_Author_books_count(authors.items[6]), 0);
    assert_costs(db, 0, loading_Author_prefetch(db, &authors, query));
    orm_scope_free(&scope);
    orm_close(db);
}

static void of_links(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Tag_list tags;
    loading_Person_list persons;
    assert_costs(db, 1 + 1,
                 loading_Tag_select(db, &scope, loading_Tag_query(.count_books = true), &tags));
    assert_int_equal(tags.count, 5);
    for (size_t i = 0; i < tags.count; i++)
        assert_int_equal(loading_Tag_books_count(tags.items[i]),
                         answer(db, "SELECT count(*) FROM book_tags WHERE tag_id = %lld",
                                (long long)tags.items[i]->id.value));
    assert_int_equal(loading_Tag_books_count(tags.items[2]), 0);

    assert_costs(db, 1 + 2,
                 loading_Person_select(
                     db, &scope, loading_Person_query(.count_friends = true, .count_reports = true),
                     &persons));
    for (size_t i = 0; i < persons.count; i++) {
        long long id = persons.items[i]->id.value;
        assert_int_equal(
            loading_Person_friends_count(persons.items[i]),
            answer(db, "SELECT count(*) FROM person_friends WHERE from_person_id = %lld", id));
        assert_int_equal(loading_Person_reports_count(persons.items[i]),
                         answer(db, "SELECT count(*) FROM person WHERE boss_id = %lld", id));
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* It is the length that the list would have: a pair that comes twice counts once, and a link to
 * nothing not at all. */
static void as_long_as_the_list(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, links_open, links_create_tables);
    orm_scope scope = ORM_SCOPE_INIT;
    links_Post_list posts;
    links_User_list guests;
    links_Place_list places;
    run_sql(db, "PRAGMA foreign_keys = OFF;"
                "INSERT INTO post (id, title) VALUES (1, 'a'), (2, 'b'), (3, 'c');"
                "INSERT INTO user (name) VALUES ('Ann'), ('Bob');"
                "INSERT INTO place (row, number) VALUES ('x', 1), ('x', 2);"
                "INSERT INTO visit (post_id, user_name) VALUES (1, 'Bob'), (1, 'ann'), (1, 'Bob'), "
                "(1, 'Nobody'), (1, 'ANN'), (2, 'Nobody');"
                "INSERT INTO glance (post_id, place_row, place_number) VALUES (1, 'x', 1), "
                "(1, 'x', 2), (1, 'y', 1), (2, 'x', 2), (2, 'x', 2)");
    assert_costs(db, 1 + 2,
                 links_Post_select(db, &scope,
                                   links_Post_query(.count_guests = true, .count_glimpses = true),
                                   &posts));
    const int64_t n_guests[] = {2, 0, 0}, n_places[] = {2, 1, 0};
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(links_Post_guests_count(posts.items[i]), n_guests[i]);
        assert_int_equal(links_Post_glimpses_count(posts.items[i]), n_places[i]);
        assert_ok(db, links_Post_guests_load(db, posts.items[i], &guests));
        assert_ok(db, links_Post_glimpses_load(db, posts.items[i], &places));
        assert_int_equal(guests.count, n_guests[i]);
        assert_int_equal(places.count, n_places[i]);
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* Where the list is complete its length is the number, and nothing is counted. */
static void of_what_is_loaded(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Book_list books;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_costs(
        db, 1,
        loading_Author_prefetch(
            db, &authors,
            loading_Author_query(.prefetch_books = loading_Book_query(), .count_books = true)));
    assert_int_equal(loading_Author_books_count(authors.items[1]), 10);

    loading_Author_books_unload(authors.items[1]);
    assert_int_equal(loading_Author_books_count(authors.items[1]), -1);
    run_sql(db, "DELETE FROM book WHERE id = 1");
    const loading_Author_ref count = loading_Author_query(.count_books = true);
    assert_costs(db, 1, loading_Author_prefetch(db, &authors, count));
    assert_int_equal(loading_Author_books_count(authors.items[1]), 9);
    assert_ok(db, loading_Author_books_load(db, authors.items[1], &books));
    orm_scope_free(&scope);
    orm_close(db);
}

static void beside_a_part(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    assert_costs(
        db, 1 + 1 + 1,
        loading_Author_select(db, &scope,
                              loading_Author_query(.prefetch_books = loading_Book_query(.limit = 1),
                                                   .count_books = true),
                              &authors));
    assert_int_equal(loading_Author_books_matching(authors.items[1])->count, 1);
    assert_int_equal(loading_Author_books_count(authors.items[1]), 10);
    loading_Author_books_unload(authors.items[1]);
    assert_int_equal(loading_Author_books_count(authors.items[1]), -1);
    assert_int_equal(loading_Author_books_count(authors.items[0]), 5);
    orm_scope_free(&scope);
    orm_close(db);
}

static void in_edges(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    assert_costs(
        db, 1 + 1 + 2 + 1,
        loading_Book_select(
            db, &scope,
            loading_Book_query(.join_author = loading_Author_query(.count_edited_books = true),
                               .prefetch_tags = loading_Tag_query(.count_books = true)),
            &books));
    for (size_t i = 0; i < books.count; i++) {
        const loading_Tag_list *tags = loading_Book_tags(books.items[i]);
        assert_int_equal(loading_Author_edited_books_count(books.items[i]->author),
                         answer(db, "SELECT count(*) FROM book WHERE editor_id = %lld",
                                (long long)books.items[i]->author_id.value));
        for (size_t k = 0; k < tags->count; k++)
            assert_int_equal(loading_Tag_books_count(tags->items[k]),
                             answer(db, "SELECT count(*) FROM book_tags WHERE tag_id = %lld",
                                    (long long)tags->items[k]->id.value));
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* A row whose key is NULL has none; for no rows nothing is asked. */
static void of_nothing(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Tag_list tags;
    const loading_Tag_list empty = {NULL, 0};
    const loading_Tag_ref query = loading_Tag_query(.count_aliases = true);
    assert_ok(db, loading_Tag_all(db, &scope, &tags));
    assert_costs(db, 0, loading_Tag_prefetch(db, &empty, query));
    assert_costs(db, 0, loading_Tag_prefetch(db, &tags, query));
    for (size_t i = 0; i < tags.count; i++)
        assert_int_equal(loading_Tag_aliases_count(tags.items[i]), 0);

    run_sql(db, "UPDATE tag SET slug = 's' WHERE id = 2;"
                "INSERT INTO alias (id, tag_slug) VALUES (1, 's'), (2, 's'), (3, NULL)");
    assert_ok(db, loading_Tag_all(db, &scope, &tags));
    assert_costs(db, 1, loading_Tag_prefetch(db, &tags, query));
    for (size_t i = 0; i < tags.count; i++)
        assert_int_equal(loading_Tag_aliases_count(tags.items[i]), i == 1 ? 2 : 0);
    orm_scope_free(&scope);
    orm_close(db);
}

/* A row that a program built has no number, and none is there for NULL. */
static void of_no_row(void **state)
{
    (void)state;
    const loading_Author built = loading_Author_defaults();
    assert_int_equal(loading_Author_books_count(&built), -1);
    assert_int_equal(loading_Author_books_count(NULL), -1);
    assert_null(loading_Author_books_matching(&built));
    assert_null(loading_Author_books_matching(NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(of_children),         cmocka_unit_test(of_links),
        cmocka_unit_test(as_long_as_the_list), cmocka_unit_test(of_what_is_loaded),
        cmocka_unit_test(beside_a_part),       cmocka_unit_test(in_edges),
        cmocka_unit_test(of_nothing),          cmocka_unit_test(of_no_row),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

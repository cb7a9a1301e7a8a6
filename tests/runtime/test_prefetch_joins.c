/* test_prefetch_joins.c - joins in edges, edges of what is joined, and joins for rows that are
 * there already. Results are held against SQL written by hand. */
#include "library.h"

/* For rows that are there, a join is a prefetch. */
static void joins_of_rows_that_are_there(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    assert_ok(db, loading_Book_all(db, &scope, &books));
    const loading_Book_ref query =
        loading_Book_query(.join_editor =
                               loading_Author_query(.join_profile = loading_Profile_query(),
                                                    .prefetch_books = loading_Book_query()));
    assert_costs(db, 1 + 1, loading_Book_prefetch(db, &books, query));
    for (size_t i = 0; i < books.count; i++) {
        check_editor_of(db, books.items[i]);
        if (!books.items[i]->editor)
            continue;
        check_profile_of(db, books.items[i]->editor);
        check_books_of(db, books.items[i]->editor);
    }
    assert_costs(db, 0, loading_Book_prefetch(db, &books, query));
    orm_scope_free(&scope);
    orm_close(db);
}

static void joins_in_edges(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Tag_list tags;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_costs(
        db, 1 + 1,
        loading_Author_prefetch(
            db, &authors,
            loading_Author_query(.prefetch_books =
                                     loading_Book_query(.join_editor = loading_Author_query(
                                                                .prefetch_profile =
                                                                    loading_Profile_query())))));
    for (size_t i = 0; i < authors.count; i++) {
        check_books_of(db, authors.items[i]);
        for (size_t k = 0; k < loading_Author_books(authors.items[i])->count; k++) {
            const loading_Book *book = loading_Author_books(authors.items[i])->items[k];
            check_editor_of(db, book);
            if (book->editor)
                check_profile_of(db, book->editor);
        }
    }

    assert_ok(db, loading_Tag_all(db, &scope, &tags));
    assert_costs(db, 2,
                 loading_Tag_prefetch(
                     db, &tags,
                     loading_Tag_query(.prefetch_books = loading_Book_query(
                                               .join_author = loading_Author_query(
                                                       .join_profile = loading_Profile_query())))));
    for (size_t i = 0; i < tags.count; i++)
        for (size_t k = 0; k < loading_Tag_books(tags.items[i])->count; k++) {
            const loading_Book *book = loading_Tag_books(tags.items[i])->items[k];
            assert_int_equal(book->author->id.value, book->author_id.value);
            check_profile_of(db, book->author);
        }
    orm_scope_free(&scope);
    orm_close(db);
}

/* A join on the way back finds the parents too, and its own edges are theirs. */
static void joins_on_the_way_back(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_costs(
        db, 1 + 1 + 1,
        loading_Author_prefetch(
            db, &authors,
            loading_Author_query(.prefetch_books = loading_Book_query(
                                         .join_author = loading_Author_query(
                                                 .join_profile = loading_Profile_query(),
                                                 .prefetch_edited_books = loading_Book_query())))));
    for (size_t i = 0; i < authors.count; i++) {
        check_books_of(db, authors.items[i]);
        if (loading_Author_books(authors.items[i])->count == 0)
            continue;
        check_profile_of(db, authors.items[i]);
        assert_rows(db, loading_Author_edited_books(authors.items[i]), loading_Book, id,
                    "SELECT id FROM book WHERE editor_id = %lld ORDER BY id",
                    (long long)authors.items[i]->id.value);
    }
    orm_scope_free(&scope);
    orm_close(db);
}

static void edges_of_what_is_joined(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    assert_costs(
        db, 1 + 1 + 1 + 2,
        loading_Book_select(
            db, &scope,
            loading_Book_query(.join_author =
                                   loading_Author_query(.join_profile = loading_Profile_query(),
                                                        .prefetch_books = loading_Book_query(
                                                                .prefetch_tags =
                                                                    loading_Tag_query())),
                               .join_editor = loading_Author_query(.prefetch_profile =
                                                                       loading_Profile_query())),
            &books));
    assert_int_equal(books.count, 30);
    for (size_t i = 0; i < books.count; i++) {
        const loading_Author *author = books.items[i]->author;
        check_books_of(db, author);
        check_profile_of(db, author);
        check_tags_of(db, loading_Author_books(author)->items[0]);
        check_editor_of(db, books.items[i]);
        if (books.items[i]->editor)
            check_profile_of(db, books.items[i]->editor);
    }
    orm_scope_free(&scope);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(joins_of_rows_that_are_there),
        cmocka_unit_test(joins_in_edges),
        cmocka_unit_test(joins_on_the_way_back),
        cmocka_unit_test(edges_of_what_is_joined),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

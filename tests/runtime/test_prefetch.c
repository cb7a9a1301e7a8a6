/* test_prefetch.c - the edges of a query for rows that are there: what they load, what they reuse,
 * what they cost, and what they refuse. Results are held against SQL written by hand. */
#include "library.h"

static void all_authors(orm_db *db, orm_scope *scope, loading_Author_list *authors)
{
    assert_ok(db, loading_Author_all(db, scope, authors));
    assert_int_equal(authors->count, 7);
}

static void all_books(orm_db *db, orm_scope *scope, loading_Book_list *books)
{
    assert_ok(db, loading_Book_all(db, scope, books));
    assert_int_equal(books->count, 30);
}

/* ---- One edge ---- */

static void to_many(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    all_authors(db, &scope, &authors);
    const loading_Author_ref query = loading_Author_query(.prefetch_books = loading_Book_query());
    assert_costs(db, 1, loading_Author_prefetch(db, &authors, query));
    for (size_t i = 0; i < authors.count; i++) {
        check_books_of(db, authors.items[i]);
        assert_null(loading_Author_books_matching(authors.items[i]));
        assert_int_equal(loading_Author_books_count(authors.items[i]),
                         loading_Author_books(authors.items[i])->count);
    }
    assert_costs(db, 0, loading_Author_prefetch(db, &authors, query));
    orm_scope_free(&scope);
    orm_close(db);
}

static void to_one(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    loading_Author_list authors;
    all_books(db, &scope, &books);
    assert_costs(db, 1,
                 loading_Book_prefetch(
                     db, &books, loading_Book_query(.prefetch_editor = loading_Author_query())));
    for (size_t i = 0; i < books.count; i++)
        check_editor_of(db, books.items[i]);

    all_authors(db, &scope, &authors);
    const loading_Author_ref query =
        loading_Author_query(.prefetch_profile = loading_Profile_query());
    assert_costs(db, 1, loading_Author_prefetch(db, &authors, query));
    for (size_t i = 0; i < authors.count; i++)
        check_profile_of(db, authors.items[i]);
    assert_costs(db, 0, loading_Author_prefetch(db, &authors, query));
    orm_scope_free(&scope);
    orm_close(db);
}

static void many_to_many(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    loading_Person_list persons;
    all_books(db, &scope, &books);
    assert_costs(db, 2,
                 loading_Book_prefetch(db, &books,
                                       loading_Book_query(.prefetch_tags = loading_Tag_query())));
    for (size_t i = 0; i < books.count; i++)
        check_tags_of(db, books.items[i]);

    assert_ok(db, loading_Person_all(db, &scope, &persons));
    assert_costs(
        db, 2,
        loading_Person_prefetch(db, &persons,
                                loading_Person_query(.prefetch_friends = loading_Person_query())));
    for (size_t i = 0; i < persons.count; i++)
        assert_rows(db, loading_Person_friends(persons.items[i]), loading_Person, id,
                    "SELECT to_person_id FROM person_friends WHERE from_person_id = %lld "
                    "ORDER BY to_person_id",
                    (long long)persons.items[i]->id.value);
    orm_scope_free(&scope);
    orm_close(db);
}

static void one_row(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    all_authors(db, &scope, &authors);
    const loading_Author_ref query = loading_Author_query(.prefetch_books = loading_Book_query());
    assert_costs(db, 1, loading_Author_prefetch_row(db, authors.items[1], query));
    check_books_of(db, authors.items[1]);
    assert_null(loading_Author_books(authors.items[0]));
    assert_fails(db, loading_Author_prefetch_row(db, NULL, query), ORM_MISUSE, "Author", NULL,
                 "Author: the row is NULL");
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Rows that a program passes ---- */

static void rows_of_several_batches(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors, again;
    loading_Author *one, *other;
    all_authors(db, &scope, &authors);
    all_authors(db, &scope, &again);
    assert_ok(db, loading_Author_get(db, &scope, loading_Author_id_of(2), &one));
    assert_ok(db, loading_Author_get(db, &scope, loading_Author_id_of(4), &other));
    loading_Author *items[] = {one, authors.items[4], NULL,           other,
                               one, again.items[3],   again.items[4], NULL};
    const loading_Author_list list = {items, COUNT(items)};
    assert_costs(
        db, 4,
        loading_Author_prefetch(
            db, &list,
            loading_Author_query(.prefetch_books =
                                     loading_Book_query(.prefetch_tags = loading_Tag_query()),
                                 .prefetch_profile = loading_Profile_query())));
    for (size_t i = 0; i < list.count; i++) {
        if (!items[i])
            continue;
        assert_rows(db, loading_Author_books(items[i]), loading_Book, id,
                    "SELECT id FROM book WHERE author_id = %lld ORDER BY id",
                    (long long)items[i]->id.value);
        check_profile_of(db, items[i]);
    }
    check_tags_of(db, loading_Author_books(one)->items[0]);
    assert_null(loading_Author_books(authors.items[1]));
    assert_false(loading_Author_profile_loaded(again.items[0]));
    orm_scope_free(&scope);
    orm_close(db);
}

static void nothing_to_load_for(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author *none[] = {NULL, NULL};
    const loading_Author_list empty = {NULL, 0}, nulls = {none, 2};
    loading_Book_list books;
    const loading_Book_id without_editor[] = {{3}, {6}};
    const loading_Author_ref query = loading_Author_query(.prefetch_books = loading_Book_query());
    assert_costs(db, 0, loading_Author_prefetch(db, &empty, query));
    assert_costs(db, 0, loading_Author_prefetch(db, &nulls, query));
    assert_ok(db, loading_Book_get_many(db, &scope, without_editor, 2, &books));
    assert_costs(
        db, 0,
        loading_Book_prefetch(
            db, &books,
            loading_Book_query(.prefetch_editor =
                                   loading_Author_query(.prefetch_books = loading_Book_query()))));
    assert_costs(db, 0, loading_Book_prefetch(db, &books, loading_Book_query()));
    orm_scope_free(&scope);
    orm_close(db);
}

static void rows_that_are_refused(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT, other = ORM_SCOPE_INIT;
    loading_Author_list authors, others;
    loading_Author built = loading_Author_defaults();
    all_authors(db, &scope, &authors);
    all_authors(db, &other, &others);
    const loading_Author_ref query = loading_Author_query(.prefetch_books = loading_Book_query());
    loading_Author copy = *authors.items[0];
    loading_Author *items[] = {authors.items[0], &built};
    const loading_Author_list list = {items, 2}, no_items = {NULL, 1};

    assert_int_equal(loading_Author_prefetch(db, &list, query), ORM_MISUSE);
    assert_string_equal(orm_last_error(db)->message,
                        "Author: only rows that were read can be loaded for");
    assert_int_equal(orm_last_error(db)->index, 1);
    items[1] = &copy;
    assert_int_equal(loading_Author_prefetch(db, &list, query), ORM_MISUSE);
    items[1] = others.items[0];
    assert_int_equal(loading_Author_prefetch(db, &list, query), ORM_MISUSE);
    assert_string_equal(
        orm_last_error(db)->message,
        "Author: the rows belong to several scopes: load for those of each by itself");
    assert_fails(db, loading_Author_prefetch(db, NULL, query), ORM_MISUSE, "Author", NULL,
                 "Author: the list is NULL");
    assert_fails(db, loading_Author_prefetch(db, &no_items, query), ORM_MISUSE, "Author", NULL,
                 "Author: the list is NULL");
    assert_int_equal(loading_Author_prefetch(NULL, &authors, query), ORM_MISUSE);
    assert_null(loading_Author_books(authors.items[0]));
    orm_scope_free(&other);
    orm_scope_free(&scope);
    orm_close(db);
}

static void queries_that_are_refused(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    all_authors(db, &scope, &authors);
    const loading_Author_ref none = {NULL};
    const struct loading_Author_query unmade = {.limit = 0};
    assert_int_equal(loading_Author_prefetch(db, &authors, none), ORM_MISUSE);
    assert_int_equal(loading_Author_prefetch(db, &authors, loading_Author_ref_of(&unmade)),
                     ORM_MISUSE);
    assert_int_equal(loading_Author_prefetch(db, &authors, loading_Author_query(.limit = 3)),
                     ORM_INVALID);
    assert_int_equal(
        loading_Author_prefetch(db, &authors,
                                loading_Author_query(.join_profile = loading_Profile_query(),
                                                     .prefetch_profile = loading_Profile_query())),
        ORM_MISUSE);
    assert_int_equal(
        loading_Author_prefetch(
            db, &authors,
            loading_Author_query(.prefetch_profile = loading_Profile_query(.limit = 1))),
        ORM_INVALID);
    assert_false(loading_Author_profile_loaded(authors.items[0]));
    orm_scope_free(&scope);
    orm_close(db);
}

/* A pointer that the program has set to a row of its own is loaded, but nothing can be loaded into
 * that row. */
static void rows_of_the_program(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    all_books(db, &scope, &books);
    loading_Author own = loading_Author_defaults();
    own.id = books.items[0]->author_id;
    books.items[0]->author = &own;
    assert_ok(db, loading_Book_prefetch(
                      db, &books, loading_Book_query(.prefetch_author = loading_Author_query())));
    assert_ptr_equal(books.items[0]->author, &own);
    assert_fails(
        db,
        loading_Book_prefetch(
            db, &books,
            loading_Book_query(.prefetch_author =
                                   loading_Author_query(.prefetch_books = loading_Book_query()))),
        ORM_MISUSE, "Book", "author",
        "Book.author: it points to a row that was not read into the scope of this one");
    assert_fails(db, loading_Book_load_graph(db, &books, 2, NULL), ORM_MISUSE, "Book", "author",
                 "Book.author: it points to a row that was not read into the scope of this one");
    assert_null(loading_Author_books(books.items[1]->author));
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Edges of edges ---- */

static void nested(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    all_authors(db, &scope, &authors);
    assert_costs(
        db, 1 + 2 + 2 + 1 + 1,
        loading_Author_prefetch(
            db, &authors,
            loading_Author_query(.prefetch_books = loading_Book_query(
                                         .prefetch_tags =
                                             loading_Tag_query(.prefetch_books =
                                                                   loading_Book_query()),
                                         .prefetch_editor =
                                             loading_Author_query(.prefetch_profile =
                                                                      loading_Profile_query())))));
    for (size_t i = 0; i < authors.count; i++) {
        const loading_Book_list *books = loading_Author_books(authors.items[i]);
        check_books_of(db, authors.items[i]);
        for (size_t k = 0; k < books->count; k++) {
            const loading_Tag_list *tags = loading_Book_tags(books->items[k]);
            check_tags_of(db, books->items[k]);
            check_editor_of(db, books->items[k]);
            if (books->items[k]->editor)
                check_profile_of(db, books->items[k]->editor);
            for (size_t t = 0; t < tags->count; t++)
                assert_rows(db, loading_Tag_books(tags->items[t]), loading_Book, id,
                            "SELECT book_id FROM book_tags WHERE tag_id = %lld ORDER BY book_id",
                            (long long)tags->items[t]->id.value);
        }
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* What is loaded already is not read again, but its edges are. */
static void edges_of_what_is_loaded(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    all_authors(db, &scope, &authors);
    assert_costs(
        db, 1,
        loading_Author_prefetch_row(db, authors.items[0],
                                    loading_Author_query(.prefetch_books = loading_Book_query())));
    const loading_Book_list *books = loading_Author_books(authors.items[0]);
    loading_Book *first = books->items[0];
    assert_costs(db, 1 + 2 + 1,
                 loading_Author_prefetch(
                     db, &authors,
                     loading_Author_query(.prefetch_books = loading_Book_query(
                                                  .prefetch_tags = loading_Tag_query(),
                                                  .prefetch_editor = loading_Author_query()))));
    assert_ptr_equal(loading_Author_books(authors.items[0])->items[0], first);
    for (size_t i = 0; i < authors.count; i++)
        for (size_t k = 0; k < loading_Author_books(authors.items[i])->count; k++) {
            check_tags_of(db, loading_Author_books(authors.items[i])->items[k]);
            check_editor_of(db, loading_Author_books(authors.items[i])->items[k]);
        }
    orm_scope_free(&scope);
    orm_close(db);
}

/* An edge that goes back the way that another one came finds the parents, and goes on from them. */
static void the_way_back(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Profile_list profiles;
    all_authors(db, &scope, &authors);
    assert_costs(
        db, 1 + 0 + 1,
        loading_Author_prefetch(
            db, &authors,
            loading_Author_query(.prefetch_books =
                                     loading_Book_query(.prefetch_author = loading_Author_query(
                                                                .prefetch_profile =
                                                                    loading_Profile_query())))));
    for (size_t i = 0; i < authors.count; i++) {
        check_books_of(db, authors.items[i]);
        assert_int_equal(loading_Author_profile_loaded(authors.items[i]),
                         loading_Author_books(authors.items[i])->count > 0);
    }

    assert_ok(db, loading_Profile_all(db, &scope, &profiles));
    assert_costs(
        db, 1 + 0 + 0,
        loading_Profile_prefetch(
            db, &profiles,
            loading_Profile_query(.prefetch_author = loading_Author_query(
                                          .prefetch_profile =
                                              loading_Profile_query(.prefetch_author =
                                                                        loading_Author_query())))));
    for (size_t i = 0; i < profiles.count; i++)
        assert_ptr_equal(loading_Author_profile(profiles.items[i]->author), profiles.items[i]);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Keys of every kind ---- */

/* Trees of words: the parents of 1, 2, 3, 4 are none, 1, 1, 2; 1 is near 2 and 3, 4 near 1. */
#define KINDS(M, column, code1, code2, code3, code4)                                               \
    do {                                                                                           \
        loading_##M##_list all;                                                                    \
        run_sql(db, "INSERT INTO " column " (code, n, parent_code) VALUES (" code1                 \
                    ", 1, NULL), (" code2 ", 2, " code1 "), (" code3 ", 3, " code1 "), (" code4    \
                    ", 4, " code2 ");"                                                             \
                    "INSERT INTO " column "_near VALUES (" code1 ", " code2 "), (" code1           \
                    ", " code3 "), (" code4 ", " code1 ")");                                       \
        assert_ok(db, loading_##M##_all(db, &scope, &all));                                        \
        assert_costs(                                                                              \
            db, 1 + 1 + 2 + 2,                                                                     \
            loading_##M##_prefetch(db, &all,                                                       \
                                   loading_##M##_query(.prefetch_children = loading_##M##_query(), \
                                                       .prefetch_parent = loading_##M##_query(),   \
                                                       .prefetch_near = loading_##M##_query(),     \
                                                       .prefetch_far = loading_##M##_query())));   \
        for (size_t i = 0; i < all.count; i++) {                                                   \
            const loading_##M *row = all.items[i];                                                 \
            long long n = row->n;                                                                  \
            assert_row(db, row->parent, loading_##M, n,                                            \
                       "SELECT p.n FROM " column " t JOIN " column " p ON p.code = t.parent_code " \
                       "WHERE t.n = %lld",                                                         \
                       n);                                                                         \
            assert_rows(db, loading_##M##_children(row), loading_##M, n,                           \
                        "SELECT c.n FROM " column " t JOIN " column                                \
                        " c ON t.code = c.parent_code "                                            \
                        "WHERE t.n = %lld ORDER BY c.code",                                        \
                        n);                                                                        \
            assert_rows(db, loading_##M##_near(row), loading_##M, n,                               \
                        "SELECT o.n FROM " column " t, " column "_near j, " column " o WHERE "     \
                        "j.from_" column "_code = t.code AND o.code = j.to_" column "_code "       \
                        "AND t.n = %lld ORDER BY o.code",                                          \
                        n);                                                                        \
            assert_rows(db, loading_##M##_far(row), loading_##M, n,                                \
                        "SELECT o.n FROM " column " t, " column "_near j, " column " o WHERE "     \
                        "j.to_" column "_code = t.code AND o.code = j.from_" column "_code "       \
                        "AND t.n = %lld ORDER BY o.code",                                          \
                        n);                                                                        \
        }                                                                                          \
    } while (0)

static void keys_of_every_kind(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    run_sql(db, "PRAGMA foreign_keys = OFF");
    KINDS(Word, "word", "'b'", "'a'", "''", "'c'");
    KINDS(Folded, "folded", "'b'", "'A'", "'a b'", "'C'");
    KINDS(Trimmed, "trimmed", "'b'", "'a  '", "' a'", "'c'");
    KINDS(Token, "token", "x'10000000000000000000000000000000'",
          "x'00000000000000000000000000000000'", "x'000000000000000000000000000000FF'",
          "x'FF000000000000000000000000000000'");
    KINDS(Price, "price", "500", "-1", "0", "1000");
    KINDS(Ratio, "ratio", "0.5", "-1.0", "0.0", "1e10");
    KINDS(Day, "day", "'2024-02-29'", "'0001-01-01'", "'1970-01-01'", "'9999-12-31'");
    KINDS(State, "state", "'warm'", "'cold'", "'mild'", "'Hot'");
    orm_scope_free(&scope);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(to_many),
        cmocka_unit_test(to_one),
        cmocka_unit_test(many_to_many),
        cmocka_unit_test(one_row),
        cmocka_unit_test(rows_of_several_batches),
        cmocka_unit_test(nothing_to_load_for),
        cmocka_unit_test(rows_that_are_refused),
        cmocka_unit_test(queries_that_are_refused),
        cmocka_unit_test(rows_of_the_program),
        cmocka_unit_test(nested),
        cmocka_unit_test(edges_of_what_is_loaded),
        cmocka_unit_test(the_way_back),
        cmocka_unit_test(keys_of_every_kind),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

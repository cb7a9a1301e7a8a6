/* test_loading.c - loading relations: what is loaded, of whom, which objects are shared, and what
 * it costs. Results are held against SQL written by hand. */
#include "library.h"

/* ---- The result equals what loading each parent alone gives ---- */

static void check_books(orm_db *db, loading_Book *book)
{
    loading_Tag_list tags;
    long long id = book->id.value;
    assert_ok(db, loading_Book_author_load(db, book));
    assert_row(db, book->author, loading_Author, id, "SELECT author_id FROM book WHERE id = %lld",
               id);
    assert_ok(db, loading_Book_editor_load(db, book));
    assert_row(db, book->editor, loading_Author, id,
               "SELECT editor_id FROM book WHERE id = %lld AND editor_id IS NOT NULL", id);
    assert_ok(db, loading_Book_tags_load(db, book, &tags));
    assert_rows(db, &tags, loading_Tag, id,
                "SELECT tag_id FROM book_tags WHERE book_id = %lld ORDER BY tag_id", id);
    assert_ptr_equal(loading_Book_tags(book)->items, tags.items);
}

static void check_author(orm_db *db, loading_Author *author)
{
    loading_Book_list books;
    loading_Quote_list quotes;
    long long id = author->id.value;
    assert_ok(db, loading_Author_favourite_load(db, author));
    assert_row(db, author->favourite, loading_Book, id,
               "SELECT favourite_id FROM author WHERE id = %lld AND favourite_id IS NOT NULL", id);
    assert_ok(db, loading_Author_profile_load(db, author));
    assert_row(db, loading_Author_profile(author), loading_Profile, id,
               "SELECT id FROM profile WHERE author_id = %lld", id);
    assert_ok(db, loading_Author_books_load(db, author, &books));
    assert_rows(db, &books, loading_Book, id,
                "SELECT id FROM book WHERE author_id = %lld ORDER BY id", id);
    assert_ok(db, loading_Author_edited_books_load(db, author, &books));
    assert_rows(db, &books, loading_Book, id,
                "SELECT id FROM book WHERE editor_id = %lld ORDER BY id", id);
    assert_ok(db, loading_Author_quotes_load(db, author, &quotes));
    assert_rows(db, &quotes, loading_Quote, id,
                "SELECT id FROM quote WHERE author_name = 'A%lld' ORDER BY id", id);
}

/* Of all rows, and of each alone. */
static void equals_each_alone(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT, alone = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Book_list books;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_ok(db, loading_Book_all(db, &scope, &books));
    assert_int_equal(authors.count, 7);
    assert_int_equal(books.count, 30);
    for (size_t i = 0; i < authors.count; i++) {
        loading_Author *author;
        check_author(db, authors.items[i]);
        assert_ok(db, loading_Author_get(db, &alone, authors.items[i]->id, &author));
        check_author(db, author);
    }
    for (size_t i = 0; i < books.count; i++) {
        loading_Book *book;
        check_books(db, books.items[i]);
        assert_ok(db, loading_Book_get(db, &alone, books.items[i]->id, &book));
        check_books(db, book);
    }
    orm_scope_free(&alone);
    orm_scope_free(&scope);
    orm_close(db);
}

/* In whatever order the parents come. */
static void parents_in_any_order(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    const loading_Author_id ids[] = {{5}, {99}, {2}, {7}, {1}, {4}, {2}};
    loading_Author_list authors;
    assert_ok(db, loading_Author_get_many(db, &scope, ids, COUNT(ids), &authors));
    assert_null(authors.items[1]);
    assert_ptr_equal(authors.items[2], authors.items[6]);
    for (size_t i = 0; i < authors.count; i++)
        if (authors.items[i])
            check_author(db, authors.items[i]);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- The same key is one object within an edge, two through two ---- */

static void one_object_within_an_edge(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    loading_Tag_list tags;
    assert_ok(db, loading_Book_all(db, &scope, &books));
    loading_Book *first = books.items[0], *seventh = books.items[6];
    assert_int_equal(first->author_id.value, seventh->author_id.value);
    assert_ok(db, loading_Book_author_load(db, first));
    assert_ptr_equal(first->author, seventh->author);

    assert_ok(db, loading_Book_tags_load(db, first, &tags));
    assert_int_equal(tags.items[0]->id.value, 1);
    assert_ptr_equal(tags.items[0], loading_Book_tags(seventh)->items[0]);
    orm_scope_free(&scope);
    orm_close(db);
}

static void two_objects_through_two_edges(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Book_list books;
    loading_Author *again;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_ok(db, loading_Book_all(db, &scope, &books));
    loading_Book *book = books.items[2 - 1]; /* by author 5, edited by author 5 */
    assert_int_equal(book->author_id.value, book->editor_id.value.value);
    assert_ok(db, loading_Book_author_load(db, book));
    assert_ok(db, loading_Book_editor_load(db, book));
    assert_ptr_not_equal(book->author, book->editor);
    assert_ptr_not_equal(book->author, authors.items[4]);
    assert_ok(db, loading_Author_get(db, &scope, book->author_id, &again));
    assert_ptr_not_equal(again, book->author);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- The way back costs nothing ---- */

static void children_point_to_their_parent(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Book_list books;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_costs(db, 1, loading_Author_books_load(db, authors.items[0], &books));
    for (size_t i = 0; i < authors.count; i++) {
        const loading_Book_list *own = loading_Author_books(authors.items[i]);
        for (size_t k = 0; k < own->count; k++) {
            assert_ptr_equal(own->items[k]->author, authors.items[i]);
            assert_true(loading_Book_author_loaded(own->items[k]));
            assert_costs(db, 0, loading_Book_author_load(db, own->items[k]));
            assert_null(own->items[k]->editor);
        }
    }
    orm_scope_free(&scope);
    orm_close(db);
}

static void one_to_one_points_both_ways(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Profile_list profiles;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_costs(db, 1, loading_Author_profile_load(db, authors.items[2]));
    assert_null(loading_Author_profile(authors.items[2]));
    loading_Profile *profile = loading_Author_profile(authors.items[0]);
    assert_ptr_equal(profile->author, authors.items[0]);
    assert_costs(db, 0, loading_Profile_author_load(db, profile));

    assert_ok(db, loading_Profile_all(db, &scope, &profiles));
    assert_costs(db, 1, loading_Profile_author_load(db, profiles.items[0]));
    for (size_t i = 0; i < profiles.count; i++) {
        loading_Author *author = profiles.items[i]->author;
        assert_true(loading_Author_profile_loaded(author));
        assert_ptr_equal(loading_Author_profile(author), profiles.items[i]);
        assert_costs(db, 0, loading_Author_profile_load(db, author));
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- The number of parents does not change the number of statements ---- */

static void load_for(orm_db *db, size_t count)
{
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_id *ids = malloc(count * sizeof(*ids));
    loading_Author_list authors;
    loading_Book_list books;
    loading_Tag_list tags;
    assert_non_null(ids);
    for (size_t i = 0; i < count; i++)
        ids[i] = loading_Author_id_of(31 + (int64_t)(count - 1 - i));
    assert_costs(db, 1, loading_Author_get_many(db, &scope, ids, count, &authors));
    assert_costs(db, 1, loading_Author_books_load(db, authors.items[count / 2], &books));
    assert_costs(db, 1, loading_Author_profile_load(db, authors.items[0]));
    assert_costs(db, 2, loading_Book_tags_load(db, books.items[0], &tags));
    assert_costs(db, 1, loading_Book_editor_load(db, books.items[0]));
    assert_costs(db, 1, loading_Author_favourite_load(db, authors.items[0]));
    for (size_t i = 0; i < count; i++) {
        const loading_Book_list *own = loading_Author_books(authors.items[i]);
        assert_int_equal(own->count, 1);
        assert_int_equal(own->items[0]->id.value, ids[i].value);
        assert_int_equal(loading_Author_profile(authors.items[i])->author_id.value, ids[i].value);
        assert_int_equal(loading_Book_tags(own->items[0])->items[0]->id.value, 1);
        assert_int_equal(own->items[0]->editor->id.value, 1 + ids[i].value % 5);
        assert_int_equal(authors.items[i]->favourite->id.value, ids[i].value);
    }
    orm_scope_free(&scope);
    free(ids);
}

static void parents_do_not_count(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    add_authors(db, 30 + 33000);
    run_sql(db, "UPDATE book SET editor_id = 1 + id %% 5 WHERE id > 30;"
                "UPDATE author SET favourite_id = id WHERE id > 30");
    load_for(db, 1);
    load_for(db, 1000);
    load_for(db, 33000);
    orm_close(db);
}

/* ---- NULL, and keys that refer to nothing ---- */

static void null_keys_cost_nothing(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    const loading_Book_id ids[] = {{3}, {6}, {9}};
    loading_Book_list books;
    assert_ok(db, loading_Book_get_many(db, &scope, ids, COUNT(ids), &books));
    assert_true(loading_Book_editor_loaded(books.items[0]));
    assert_costs(db, 0, loading_Book_editor_load(db, books.items[0]));
    assert_null(books.items[0]->editor);

    assert_ok(db, loading_Book_all(db, &scope, &books));
    assert_costs(db, 0, loading_Book_editor_load(db, books.items[2]));
    assert_costs(db, 1, loading_Book_editor_load(db, books.items[0]));
    assert_null(books.items[2]->editor);
    assert_non_null(books.items[1]->editor);
    orm_scope_free(&scope);
    orm_close(db);
}

static void dangling_keys(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Mark_list marks;
    loading_Book_list books;
    run_sql(db, "INSERT INTO mark (id, book_id, shelf_id) VALUES (1, 777, 1), (2, 4, 888), "
                "(3, 777, NULL), (4, NULL, 999)");
    assert_ok(db, loading_Mark_all(db, &scope, &marks));
    assert_costs(db, 1, loading_Mark_book_load(db, marks.items[0]));
    assert_null(marks.items[0]->book);
    assert_int_equal(marks.items[1]->book->id.value, 4);
    for (size_t i = 0; i < marks.count; i++) {
        assert_true(loading_Mark_book_loaded(marks.items[i]));
        assert_costs(db, 0, loading_Mark_book_load(db, marks.items[i]));
    }
    assert_costs(db, 1, loading_Mark_shelf_load(db, marks.items[3]));
    assert_null(marks.items[1]->shelf);
    assert_null(marks.items[3]->shelf);
    assert_int_equal(marks.items[0]->shelf->id.value, 1);
    for (size_t i = 0; i < marks.count; i++) {
        assert_true(loading_Mark_shelf_loaded(marks.items[i]));
        assert_costs(db, 0, loading_Mark_shelf_load(db, marks.items[i]));
    }

    assert_ok(db, loading_Book_all(db, &scope, &books));
    assert_costs(db, 1, loading_Book_shelf_mark_load(db, books.items[29]));
    assert_null(loading_Book_shelf_mark(books.items[29]));
    assert_int_equal(loading_Book_shelf_mark(books.items[0])->id.value, 1);
    orm_scope_free(&scope);
    orm_close(db);
}

/* What is remembered of a key that refers to nothing outlives the load. */
static void dangling_texts(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Word_list words, others;
    run_sql(db,
            "PRAGMA foreign_keys = OFF;"
            "INSERT INTO word (code, n, parent_code) VALUES ('a', 1, 'nothing, and long enough'),"
            " ('b', 2, 'nothing of that length at'), ('c', 3, 'a')");
    assert_ok(db, loading_Word_all(db, &scope, &words));
    assert_costs(db, 1, loading_Word_parent_load(db, words.items[0]));
    run_sql(db, "UPDATE word SET parent_code = 'another one of that size' WHERE n < 3");
    assert_ok(db, loading_Word_all(db, &scope, &others));
    assert_costs(db, 1, loading_Word_parent_load(db, others.items[0]));
    for (size_t i = 0; i < words.count; i++) {
        assert_true(loading_Word_parent_loaded(words.items[i]));
        assert_costs(db, 0, loading_Word_parent_load(db, words.items[i]));
    }
    assert_int_equal(words.items[2]->parent->n, 1);
    orm_scope_free(&scope);
    orm_close(db);
}

/* Constraints were off when somebody deleted what the rows refer to. */
static void dangling_constrained_keys(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    loading_Tag_list tags;
    run_sql(db, "PRAGMA foreign_keys = OFF; DELETE FROM author WHERE id = 2; "
                "DELETE FROM tag WHERE id = 1; PRAGMA foreign_keys = ON");
    assert_ok(db, loading_Book_all(db, &scope, &books));
    assert_costs(db, 1, loading_Book_author_load(db, books.items[0]));
    assert_null(books.items[0]->author);
    assert_non_null(books.items[1]->author);
    assert_costs(db, 0, loading_Book_author_load(db, books.items[0]));
    assert_costs(db, 2, loading_Book_tags_load(db, books.items[0], &tags));
    assert_rows(db, &tags, loading_Tag, id,
                "SELECT t.id FROM book_tags AS j JOIN tag AS t ON t.id = j.tag_id "
                "WHERE j.book_id = 1 ORDER BY t.id");
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Nothing to load ---- */

static void empty_results(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    const loading_Author_id id = {7}, missing = {99};
    loading_Author_list authors;
    loading_Book_list books;
    loading_Tag_list tags;
    run_sql(db, "DELETE FROM book_tags");
    assert_ok(db, loading_Author_get_many(db, &scope, &id, 1, &authors));
    assert_null(loading_Author_books(authors.items[0]));
    assert_costs(db, 1, loading_Author_books_load(db, authors.items[0], &books));
    assert_int_equal(books.count, 0);
    assert_non_null(loading_Author_books(authors.items[0]));
    assert_costs(db, 0, loading_Author_books_load(db, authors.items[0], &books));

    /* No pairs: the second statement has nothing to ask for. */
    assert_ok(db, loading_Book_all(db, &scope, &books));
    assert_costs(db, 1, loading_Book_tags_load(db, books.items[0], &tags));
    assert_int_equal(tags.count, 0);

    assert_costs(db, 0, loading_Author_get_many(db, &scope, NULL, 0, &authors));
    assert_int_equal(authors.count, 0);
    assert_costs(db, 1, loading_Author_get_many(db, &scope, &missing, 1, &authors));
    assert_null(authors.items[0]);
    orm_scope_free(&scope);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(equals_each_alone),
        cmocka_unit_test(parents_in_any_order),
        cmocka_unit_test(one_object_within_an_edge),
        cmocka_unit_test(two_objects_through_two_edges),
        cmocka_unit_test(children_point_to_their_parent),
        cmocka_unit_test(one_to_one_points_both_ways),
        cmocka_unit_test(parents_do_not_count),
        cmocka_unit_test(null_keys_cost_nothing),
        cmocka_unit_test(dangling_keys),
        cmocka_unit_test(dangling_texts),
        cmocka_unit_test(dangling_constrained_keys),
        cmocka_unit_test(empty_results),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

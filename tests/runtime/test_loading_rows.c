/* test_loading_rows.c - loads in time: of the rows of one result together, once and again, before
 * and after writes, from rows that were not read, over self references and cycles, and in scopes
 * and connections that come and go. */
#include "library.h"

/* ---- A load is for all rows of the result ---- */

static void peers_load_together(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Book_list books;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    for (size_t i = 0; i < authors.count; i++) {
        assert_null(loading_Author_books(authors.items[i]));
        assert_false(loading_Author_books_loaded(authors.items[i]));
    }
    orm_stats_reset(db);
    assert_costs(db, 1, loading_Author_books_load(db, authors.items[3], &books));
    assert_int_equal(orm_stats_get(db).loads, 1);
    assert_int_equal(orm_stats_get(db).rows_read, 30);
    for (size_t i = 0; i < authors.count; i++) {
        assert_true(loading_Author_books_loaded(authors.items[i]));
        assert_false(loading_Author_edited_books_loaded(authors.items[i]));
        assert_null(loading_Author_edited_books(authors.items[i]));
        assert_costs(db, 0, loading_Author_books_load(db, authors.items[i], &books));
    }
    assert_int_equal(orm_stats_get(db).loads, 1);

    /* The rows of another result are no peers, though their keys are the same. */
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_false(loading_Author_books_loaded(authors.items[3]));
    orm_scope_free(&scope);
    orm_close(db);
}

/* All books of all authors are one result: a load at one of them is for the others too. */
static void loaded_rows_are_peers(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Book_list books;
    loading_Tag_list tags;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_costs(db, 1, loading_Author_books_load(db, authors.items[0], &books));
    assert_costs(db, 2, loading_Book_tags_load(db, books.items[0], &tags));
    for (size_t i = 0; i < authors.count; i++) {
        const loading_Book_list *own = loading_Author_books(authors.items[i]);
        for (size_t k = 0; k < own->count; k++)
            assert_non_null(loading_Book_tags(own->items[k]));
    }
    orm_scope_free(&scope);
    orm_close(db);
}

static void single_loads_for_one(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_SINGLE);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Book_list books;
    loading_Tag_list tags;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    for (size_t i = 0; i < authors.count; i++) {
        assert_false(loading_Author_books_loaded(authors.items[i]));
        assert_costs(db, 1, loading_Author_books_load(db, authors.items[i], &books));
        assert_rows(db, &books, loading_Book, id,
                    "SELECT id FROM book WHERE author_id = %lld ORDER BY id",
                    authors.items[i]->id.value);
        assert_costs(db, 0, loading_Author_books_load(db, authors.items[i], &books));
    }
    assert_ok(db, loading_Book_all(db, &scope, &books));
    assert_costs(db, 1, loading_Book_author_load(db, books.items[0]));
    assert_null(books.items[6]->author);
    assert_costs(db, 1, loading_Book_author_load(db, books.items[6]));
    assert_ptr_not_equal(books.items[0]->author, books.items[6]->author);
    assert_costs(db, 2, loading_Book_tags_load(db, books.items[0], &tags));
    assert_null(loading_Book_tags(books.items[6]));
    assert_costs(db, 1, loading_Author_profile_load(db, authors.items[0]));
    assert_false(loading_Author_profile_loaded(authors.items[1]));
    orm_scope_free(&scope);
    orm_close(db);
}

static void error_mode_refuses_statements(void **state)
{
    (void)state;
    static const char message[] =
        "Author.books: it is not loaded, and this connection loads nothing by itself "
        "(ORM_LAZY_ERROR)";
    orm_db *db = new_library(ORM_LAZY_ERROR), *other;
    orm_scope scope = ORM_SCOPE_INIT;
    const loading_Book_id unedited = {3};
    loading_Author_list authors;
    loading_Book_list books;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    books.count = 1;
    assert_fails(db, loading_Author_books_load(db, authors.items[0], &books), ORM_MISUSE, "Author",
                 "books", message);
    assert_null(books.items);
    assert_int_equal(books.count, 0);
    assert_false(loading_Author_books_loaded(authors.items[0]));

    /* What needs no statement does not fail: it is loaded, or its key is NULL. */
    assert_int_equal(orm_adopt(orm_sqlite(db), NULL, &other, NULL), ORM_OK);
    assert_ok(other, loading_attach(other));
    assert_ok(other, loading_Author_books_load(other, authors.items[0], &books));
    assert_ok(db, loading_Author_books_load(db, authors.items[6], &books));
    assert_ok(db, loading_Book_author_load(db, loading_Author_books(authors.items[0])->items[0]));
    assert_ok(db, loading_Book_get_many(db, &scope, &unedited, 1, &books));
    assert_ok(db, loading_Book_editor_load(db, books.items[0]));
    orm_scope_free(&scope);
    orm_close(other);
    orm_close(db);
}

/* What a program did to one row does not keep the others from loading. */
static void a_spoilt_peer(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Quote_list quotes;
    assert_ok(db, loading_Quote_all(db, &scope, &quotes));
    quotes.items[1]->author_name = "\xff";
    assert_costs(db, 1, loading_Quote_author_load(db, quotes.items[0]));
    assert_ptr_equal(quotes.items[0]->author, quotes.items[2]->author);
    assert_null(quotes.items[1]->author);
    assert_false(loading_Quote_author_loaded(quotes.items[1]));
    assert_int_equal(loading_Quote_author_load(db, quotes.items[1]), ORM_INVALID);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Writes change no loaded object ---- */

static void writes_change_nothing_loaded(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    const loading_Author_id two[] = {{1}, {2}};
    loading_Author_list authors;
    loading_Book_list books;
    assert_ok(db, loading_Author_get_many(db, &scope, two, 2, &authors));
    assert_ok(db, loading_Author_books_load(db, authors.items[0], &books));
    size_t before = books.count, of_second = loading_Author_books(authors.items[1])->count;
    loading_Book *moved = books.items[0], *deleted = books.items[1];
    moved->author_id = two[1];
    moved->title = "moved";
    assert_ok(db, loading_Book_update(db, moved));
    assert_ok(db, loading_Book_delete(db, deleted->id));

    assert_int_equal(loading_Author_books(authors.items[0])->count, before);
    assert_ptr_equal(loading_Author_books(authors.items[0])->items[1], deleted);
    assert_int_equal(loading_Author_books(authors.items[1])->count, of_second);
    assert_ptr_equal(moved->author, authors.items[0]);

    /* Forgotten and loaded again, for the one that forgot. */
    loading_Author_books_unload(authors.items[0]);
    assert_null(loading_Author_books(authors.items[0]));
    assert_false(loading_Author_books_loaded(authors.items[0]));
    assert_costs(db, 1, loading_Author_books_load(db, authors.items[0], &books));
    assert_rows(db, &books, loading_Book, id, "SELECT id FROM book WHERE author_id = 1 ORDER BY 1");
    assert_int_equal(books.count, before - 2);
    assert_int_equal(loading_Author_books(authors.items[1])->count, of_second);
    loading_Author_books_unload(authors.items[1]);
    assert_costs(db, 1, loading_Author_books_load(db, authors.items[1], &books));
    assert_int_equal(books.count, of_second + 1);
    orm_scope_free(&scope);
    orm_close(db);
}

/* A pointer is held against its key by every load, and by _loaded. */
static void a_changed_key_is_noticed(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    loading_Quote_list quotes;
    assert_ok(db, loading_Book_all(db, &scope, &books));
    loading_Book *book = books.items[0], *peer = books.items[6];
    assert_ok(db, loading_Book_author_load(db, book));
    loading_Author *first = book->author;
    book->author_id = loading_Author_id_of(3);
    assert_ptr_equal(book->author, first);
    assert_false(loading_Book_author_loaded(book));
    assert_costs(db, 1, loading_Book_author_load(db, book));
    assert_int_equal(book->author->id.value, 3);
    assert_ptr_equal(peer->author, first);
    assert_costs(db, 0, loading_Book_author_load(db, book));

    /* To what is not there, and from there to NULL. */
    assert_ok(db, loading_Book_editor_load(db, book));
    book->editor_id = loading_Author_id_some(loading_Author_id_of(99));
    assert_costs(db, 1, loading_Book_editor_load(db, book));
    assert_null(book->editor);
    assert_costs(db, 0, loading_Book_editor_load(db, book));
    book->editor_id = loading_Author_id_some(loading_Author_id_of(98));
    assert_costs(db, 1, loading_Book_editor_load(db, book));
    book->editor_id = (loading_Author_id_opt){0};
    assert_costs(db, 0, loading_Book_editor_load(db, book));
    peer->editor_id = (loading_Author_id_opt){0};
    assert_non_null(peer->editor);
    assert_costs(db, 0, loading_Book_editor_load(db, peer));
    assert_null(peer->editor);

    assert_ok(db, loading_Quote_all(db, &scope, &quotes));
    assert_ok(db, loading_Quote_author_load(db, quotes.items[0]));
    quotes.items[0]->author_name = "A7";
    assert_costs(db, 1, loading_Quote_author_load(db, quotes.items[0]));
    assert_int_equal(quotes.items[0]->author->id.value, 7);
    orm_scope_free(&scope);
    orm_close(db);
}

static void refresh_reads_columns_alone(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book *book;
    loading_Tag_list tags;
    assert_ok(db, loading_Book_get(db, &scope, loading_Book_id_of(1), &book));
    assert_ok(db, loading_Book_author_load(db, book));
    assert_ok(db, loading_Book_tags_load(db, book, &tags));
    run_sql(db, "UPDATE book SET author_id = 7, title = 'new' WHERE id = 1");
    assert_ok(db, loading_Book_refresh(db, book));
    assert_string_equal(book->title, "new");
    assert_int_equal(book->author_id.value, 7);
    assert_false(loading_Book_author_loaded(book));
    assert_costs(db, 1, loading_Book_author_load(db, book));
    assert_int_equal(book->author->id.value, 7);
    assert_ptr_equal(loading_Book_tags(book)->items, tags.items);
    orm_scope_free(&scope);
    orm_close(db);
}

static void unload_of_every_kind(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author *author;
    loading_Book *book;
    loading_Tag_list tags;
    assert_ok(db, loading_Author_get(db, &scope, loading_Author_id_of(1), &author));
    assert_ok(db, loading_Book_get(db, &scope, loading_Book_id_of(1), &book));
    loading_Author_profile_unload(author); /* nothing is loaded yet */
    assert_ok(db, loading_Author_profile_load(db, author));
    loading_Author_profile_unload(author);
    assert_false(loading_Author_profile_loaded(author));
    assert_null(loading_Author_profile(author));
    assert_costs(db, 1, loading_Author_profile_load(db, author));

    assert_ok(db, loading_Book_author_load(db, book));
    loading_Book_author_unload(book);
    assert_null(book->author);
    assert_costs(db, 1, loading_Book_author_load(db, book));

    assert_ok(db, loading_Book_tags_load(db, book, &tags));
    run_sql(db, "DELETE FROM book_tags WHERE book_id = 1");
    loading_Book_tags_unload(book);
    assert_costs(db, 1, loading_Book_tags_load(db, book, &tags));
    assert_int_equal(tags.count, 0);
    orm_scope_free(&scope);
    orm_close(db);
}

/* A key that referred to nothing is looked up again once it was unloaded. */
static void unload_of_a_dangling_key(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Mark_list marks;
    run_sql(db, "INSERT INTO mark (id, book_id) VALUES (1, 777)");
    assert_ok(db, loading_Mark_all(db, &scope, &marks));
    assert_ok(db, loading_Mark_book_load(db, marks.items[0]));
    run_sql(db, "UPDATE book SET id = 777 WHERE id = 30");
    assert_costs(db, 0, loading_Mark_book_load(db, marks.items[0]));
    loading_Mark_book_unload(marks.items[0]);
    assert_costs(db, 1, loading_Mark_book_load(db, marks.items[0]));
    assert_string_equal(marks.items[0]->book->title, "B30");
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Self references and cycles ---- */

static size_t count_reports(orm_db *db, loading_Person *person, unsigned depth)
{
    loading_Person_list reports;
    size_t count = 1;
    assert_in_range(depth, 0, 2);
    assert_ok(db, loading_Person_reports_load(db, person, &reports));
    for (size_t i = 0; i < reports.count; i++)
        count += count_reports(db, reports.items[i], depth + 1);
    return count;
}

/* A statement for each depth of the tree: the rows of a depth are peers. */
static void trees_cost_their_depth(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Person *root;
    assert_ok(db, loading_Person_get(db, &scope, loading_Person_id_of(1), &root));
    orm_stats_reset(db);
    assert_int_equal(count_reports(db, root, 0), 6);
    assert_int_equal(orm_stats_get(db).statements, 3);
    assert_int_equal(count_reports(db, root, 0), 6);
    assert_int_equal(orm_stats_get(db).statements, 3);
    orm_scope_free(&scope);
    orm_close(db);
}

static void cycles_end_by_themselves(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Person_list persons;
    assert_ok(db, loading_Person_all(db, &scope, &persons));
    assert_costs(db, 1, loading_Person_boss_load(db, persons.items[6]));
    loading_Person *self = persons.items[6], *boss = self->boss;
    assert_ptr_not_equal(boss, self); /* two edges: the root and boss */
    assert_int_equal(boss->id.value, 7);
    assert_null(boss->boss);
    assert_int_equal(persons.items[7]->boss->id.value, 9);
    assert_int_equal(persons.items[8]->boss->id.value, 8);
    for (int i = 0; i < 10; i++) {
        assert_costs(db, 1, loading_Person_boss_load(db, boss));
        assert_int_equal(boss->boss->id.value, 7);
        boss = boss->boss;
    }

    loading_Author *author;
    assert_ok(db, loading_Author_get(db, &scope, loading_Author_id_of(5), &author));
    assert_costs(db, 1, loading_Author_favourite_load(db, author));
    assert_int_equal(author->favourite->id.value, 25);
    assert_costs(db, 1, loading_Book_author_load(db, author->favourite));
    assert_int_equal(author->favourite->author->id.value, 2);
    assert_costs(db, 0, loading_Author_favourite_load(db, author->favourite->author));
    orm_scope_free(&scope);
    orm_close(db);
}

/* One statement loads a relation to itself in either direction, and the way back is there. */
static void self_relations(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Person_list persons, found;
    assert_ok(db, loading_Person_all(db, &scope, &persons));
    assert_costs(db, 1, loading_Person_pupil_load(db, persons.items[0]));
    assert_costs(db, 1, loading_Person_mentor_load(db, persons.items[1]));
    assert_costs(db, 1, loading_Person_reports_load(db, persons.items[0], &found));
    assert_costs(db, 2, loading_Person_friends_load(db, persons.items[0], &found));
    for (size_t i = 0; i < persons.count; i++) {
        loading_Person *person = persons.items[i], *pupil = loading_Person_pupil(person);
        long long id = person->id.value;
        assert_row(db, person->mentor, loading_Person, id,
                   "SELECT mentor_id FROM person WHERE id = %lld AND mentor_id > 0", id);
        assert_row(db, pupil, loading_Person, id, "SELECT id FROM person WHERE mentor_id = %lld",
                   id);
        if (pupil)
            assert_ptr_equal(pupil->mentor, person);
        assert_rows(db, loading_Person_reports(person), loading_Person, id,
                    "SELECT id FROM person WHERE boss_id = %lld ORDER BY id", id);
        assert_rows(db, loading_Person_friends(person), loading_Person, id,
                    "SELECT to_person_id FROM person_friends WHERE from_person_id = %lld "
                    "ORDER BY to_person_id",
                    id);
    }
    orm_scope_free(&scope);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(peers_load_together),
        cmocka_unit_test(loaded_rows_are_peers),
        cmocka_unit_test(single_loads_for_one),
        cmocka_unit_test(error_mode_refuses_statements),
        cmocka_unit_test(a_spoilt_peer),
        cmocka_unit_test(writes_change_nothing_loaded),
        cmocka_unit_test(a_changed_key_is_noticed),
        cmocka_unit_test(refresh_reads_columns_alone),
        cmocka_unit_test(unload_of_every_kind),
        cmocka_unit_test(unload_of_a_dangling_key),
        cmocka_unit_test(trees_cost_their_depth),
        cmocka_unit_test(cycles_end_by_themselves),
        cmocka_unit_test(self_relations),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

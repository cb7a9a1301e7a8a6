/* test_loading_scopes.c - where loading meets ownership: rows that were not read, copies of rows,
 * scopes that move or outlive their connection, other connections, and loads that fail. */
#include "library.h"

static void rows_that_were_not_read(void **state)
{
    (void)state;
    static const char message[] = "Author.books: only a row that was read can load it";
    orm_db *db = new_library(ORM_LAZY_PEERS);
    loading_Author author = loading_Author_defaults();
    loading_Book book = {.author_id = {1}};
    loading_Book_list books = {NULL, 5};
    loading_Tag_list tags;
    author.id.value = 1;
    assert_null(loading_Author_books(&author));
    assert_null(loading_Author_profile(&author));
    assert_null(loading_Book_tags(&book));
    assert_false(loading_Author_books_loaded(&author));
    assert_false(loading_Author_profile_loaded(&author));
    assert_false(loading_Book_author_loaded(&book));
    loading_Author_books_unload(&author);
    loading_Author_profile_unload(&author);
    loading_Book_author_unload(&book);

    assert_fails(db, loading_Author_books_load(db, &author, &books), ORM_MISUSE, "Author", "books",
                 message);
    assert_int_equal(books.count, 0);
    assert_fails(db, loading_Book_author_load(db, &book), ORM_MISUSE, "Book", "author",
                 "Book.author: only a row that was read can load it");
    assert_int_equal(loading_Book_tags_load(db, &book, &tags), ORM_MISUSE);
    assert_int_equal(loading_Author_profile_load(db, &author), ORM_MISUSE);
    assert_fails(db, loading_Author_books_load(db, NULL, &books), ORM_MISUSE, "Author", "books",
                 message);
    assert_null(loading_Author_books(NULL));
    assert_null(loading_Author_profile(NULL));
    assert_false(loading_Author_books_loaded(NULL));
    assert_false(loading_Book_author_loaded(NULL));
    loading_Author_books_unload(NULL);
    loading_Book_author_unload(NULL);
    orm_close(db);
}

/* A copy has the columns, and is no part of the result. */
static void copies_of_rows(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author *author;
    loading_Book_list books;
    assert_ok(db, loading_Author_get(db, &scope, loading_Author_id_of(1), &author));
    assert_ok(db, loading_Author_books_load(db, author, &books));
    loading_Author copy = *author;
    loading_Book book = *books.items[0];
    assert_null(loading_Author_books(&copy));
    assert_false(loading_Author_books_loaded(&copy));
    loading_Author_books_unload(&copy);
    assert_non_null(loading_Author_books(author));
    assert_int_equal(loading_Book_author_load(db, &book), ORM_MISUSE);
    assert_ptr_equal(book.author, author); /* a pointer like any other member */
    book.title = "changed";
    assert_ok(db, loading_Book_update(db, &book));
    assert_string_not_equal(books.items[0]->title, "changed");
    assert_int_equal(loading_Author_books_load(db, &copy, &books), ORM_MISUSE);
    orm_scope_free(&scope);
    orm_close(db);
}

/* What is loaded goes where its row is, whatever the scope's variable is called. */
static void moved_scopes(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope first = ORM_SCOPE_INIT, second;
    loading_Author_list authors;
    loading_Book_list books;
    assert_ok(db, loading_Author_all(db, &first, &authors));
    second = first;
    memset(&first, 0, sizeof(first));
    size_t before = orm_scope_size(&second);
    assert_ok(db, loading_Author_books_load(db, authors.items[0], &books));
    assert_true(orm_scope_size(&second) >= before);
    assert_int_equal(orm_scope_size(&first), 0);
    orm_scope_free(&first);
    assert_rows(db, &books, loading_Book, id, "SELECT id FROM book WHERE author_id = 1 ORDER BY 1");
    orm_scope_free(&second);
    orm_close(db);
}

static void scopes_outlive_their_connection(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Book_list books;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_ok(db, loading_Author_books_load(db, authors.items[0], &books));
    orm_close(db);
    assert_string_equal(authors.items[0]->name, "A1");
    assert_ptr_equal(loading_Author_books(authors.items[0])->items[0], books.items[0]);
    assert_ptr_equal(books.items[0]->author, authors.items[0]);
    loading_Author_books_unload(authors.items[0]);
    assert_null(loading_Author_books(authors.items[0]));
    orm_scope_free(&scope);
}

/* The connection that loads need not be the one that read. */
static void other_connections(void **state)
{
    char path[PATH_SIZE];
    orm_db *first =
        new_database(path_in(state, "library.db", path), NULL, loading_open, loading_create_tables);
    orm_db *second;
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author *author;
    loading_Book_list books;
    run_sql(first, "INSERT INTO author (id, name) VALUES (1, 'A');"
                   "INSERT INTO book (id, title, author_id) VALUES (1, 'B', 1)");
    assert_ok(first, loading_Author_get(first, &scope, loading_Author_id_of(1), &author));
    orm_close(first);
    assert_int_equal(loading_open(path, NULL, &second, NULL), ORM_OK);
    assert_costs(second, 1, loading_Author_books_load(second, author, &books));
    assert_string_equal(books.items[0]->title, "B");
    assert_ptr_equal(books.items[0]->author, author);
    orm_close(second);
    orm_scope_free(&scope);
}

/* A stored value that no row can hold: the load fails, and nothing of it stays. */
static void failed_loads_leave_nothing(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Book_list books;
    loading_Tag_list tags = {NULL, 5};
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_ok(db, loading_Author_books_load(db, authors.items[1], &books));
    run_sql(db, "UPDATE tag SET label = CAST(x'610062' AS TEXT) WHERE id = 2;"
                "UPDATE book SET title = CAST(x'610062' AS TEXT) WHERE id = 13;"
                "UPDATE author SET name = CAST(x'610062' AS TEXT) WHERE id = 3;"
                "UPDATE profile SET bio = CAST(x'610062' AS TEXT) WHERE id = 4");
    size_t before = orm_scope_size(&scope);
    loading_Book *book = books.items[0];
    assert_fails(db, loading_Book_tags_load(db, book, &tags), ORM_BAD_VALUE, "Tag", "label",
                 "Tag.label: row 2 holds 'a\\x00b', which is no text: it has a NUL in it");
    assert_null(tags.items);
    assert_int_equal(tags.count, 0);
    assert_null(loading_Book_tags(book));
    assert_int_equal(loading_Author_edited_books_load(db, authors.items[0], &books), ORM_BAD_VALUE);
    assert_null(loading_Author_edited_books(authors.items[0]));
    assert_int_equal(loading_Author_profile_load(db, authors.items[0]), ORM_BAD_VALUE);
    assert_false(loading_Author_profile_loaded(authors.items[0]));
    assert_int_equal(loading_Book_editor_load(db, book), ORM_BAD_VALUE);
    assert_null(book->editor);
    assert_int_equal(orm_scope_size(&scope), before);
    assert_true(sqlite3_get_autocommit(orm_sqlite(db)));

    run_sql(db, "UPDATE tag SET label = 'mended' WHERE id = 2");
    assert_ok(db, loading_Book_tags_load(db, book, &tags));
    assert_int_equal(tags.count, 2);
    orm_scope_free(&scope);
    orm_close(db);
}

/* The editor of book 1 is read, that of book 2 cannot be. */
static void loads_that_fail_half_way(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    run_sql(db, "UPDATE author SET name = CAST(x'610062' AS TEXT) WHERE id = 5");
    assert_ok(db, loading_Book_all(db, &scope, &books));
    size_t before = orm_scope_size(&scope);
    assert_int_equal(loading_Book_editor_load(db, books.items[0]), ORM_BAD_VALUE);
    assert_false(loading_Book_editor_loaded(books.items[0]));
    assert_null(books.items[0]->editor);
    assert_int_equal(orm_scope_size(&scope), before);
    orm_scope_free(&scope);
    orm_close(db);
}

/* In a transaction of the program's own, a load is one of its reads. */
static void loads_in_transactions(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book *book;
    loading_Tag_list tags;
    assert_ok(db, orm_begin(db, ORM_READ));
    assert_ok(db, loading_Book_get(db, &scope, loading_Book_id_of(1), &book));
    assert_costs(db, 2, loading_Book_tags_load(db, book, &tags));
    assert_ok(db, orm_commit(db));
    assert_true(sqlite3_get_autocommit(orm_sqlite(db)));
    assert_int_equal(tags.count, 2);

    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    assert_ok(db, loading_Book_tags_clear(db, book->id, NULL));
    loading_Book_tags_unload(book);
    assert_ok(db, loading_Book_tags_load(db, book, &tags));
    assert_int_equal(tags.count, 0);
    orm_rollback(db);
    loading_Book_tags_unload(book);
    assert_ok(db, loading_Book_tags_load(db, book, &tags));
    assert_int_equal(tags.count, 2);
    orm_scope_free(&scope);
    orm_close(db);
}

/* Deletes what a load of links has yet to read, from another connection. */
static void delete_tags(void *context, const char *sql, int64_t nanoseconds)
{
    (void)nanoseconds;
    if (strstr(sql, "\"book_tags\""))
        run_sql(context, "DELETE FROM tag");
}

static void links_are_of_one_state(void **state)
{
    char path[PATH_SIZE];
    orm_db *db =
        new_database(path_in(state, "library.db", path), NULL, loading_open, loading_create_tables);
    orm_db *other;
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book *book;
    loading_Tag_list tags;
    run_sql(db, "INSERT INTO author (id, name) VALUES (1, 'A');"
                "INSERT INTO book (id, title, author_id) VALUES (1, 'B', 1);"
                "INSERT INTO tag (id, label) VALUES (1, 'T');"
                "INSERT INTO book_tags (book_id, tag_id) VALUES (1, 1)");
    assert_int_equal(loading_open(path, NULL, &other, NULL), ORM_OK);
    assert_ok(db, loading_Book_get(db, &scope, loading_Book_id_of(1), &book));
    orm_trace(db, delete_tags, other);
    assert_ok(db, loading_Book_tags_load(db, book, &tags));
    orm_trace(db, NULL, NULL);
    assert_int_equal(tags.count, 1);
    assert_sql(db, "0", "SELECT count(*) FROM tag");
    orm_close(other);
    orm_close(db);
    orm_scope_free(&scope);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_that_were_not_read),
        cmocka_unit_test(copies_of_rows),
        cmocka_unit_test(moved_scopes),
        cmocka_unit_test(scopes_outlive_their_connection),
        cmocka_unit_test_setup_teardown(other_connections, make_folder, remove_folder),
        cmocka_unit_test(failed_loads_leave_nothing),
        cmocka_unit_test(loads_that_fail_half_way),
        cmocka_unit_test(loads_in_transactions),
        cmocka_unit_test_setup_teardown(links_are_of_one_state, make_folder, remove_folder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

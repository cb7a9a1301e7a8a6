/* library.c - see library.h. */
#include "library.h"

static const char rows[] =
    "CREATE TEMP TABLE numbers AS WITH RECURSIVE numbers(i) AS (SELECT 1 UNION ALL "
    "SELECT i + 1 FROM numbers WHERE i < 30) SELECT i FROM numbers;"
    "INSERT INTO author (id, name) SELECT i, 'A' || i FROM numbers WHERE i <= 7;"
    "INSERT INTO profile (id, author_id, bio) VALUES (9, 1, 'w'), (8, 2, 'x'), (6, 4, 'y'), "
    "(4, 6, 'z');"
    "INSERT INTO book (id, title, author_id, editor_id) SELECT i, 'B' || i, 1 + i * i % 6, "
    "CASE WHEN i % 3 > 0 THEN 1 + i * 2 % 7 END FROM numbers;"
    "UPDATE author SET favourite_id = 5 * id WHERE id IN (1, 3, 5);"
    "INSERT INTO tag (id, label) SELECT i, 'T' || i FROM numbers WHERE i <= 5;"
    "INSERT INTO book_tags (book_id, tag_id) SELECT b.id, t.id FROM book AS b, tag AS t "
    "WHERE b.id * t.id % 3 = 1;"
    "INSERT INTO quote (id, author_name) VALUES (1, 'A4'), (2, 'A1'), (3, 'A4');"
    "INSERT INTO person (id, boss_id, mentor_id) VALUES (1, NULL, NULL), (2, 1, 1), (3, 1, NULL), "
    "(4, 2, 4), (5, 2, 2), (6, 3, NULL), (7, 7, 6), (8, 9, NULL), (9, 8, NULL);"
    "INSERT INTO person_friends (from_person_id, to_person_id) VALUES (1, 2), (2, 1), (2, 5), "
    "(5, 2), (3, 3);";

orm_db *new_library(orm_lazy lazy)
{
    orm_options options = {.lazy = lazy};
    orm_db *db = new_database(":memory:", &options, loading_open, loading_create_tables);
    run_sql(db, "%s", rows);
    return db;
}

void add_authors(orm_db *db, int last)
{
    run_sql(db,
            "INSERT INTO author (id, name) WITH RECURSIVE numbers(i) AS (SELECT 31 UNION ALL "
            "SELECT i + 1 FROM numbers WHERE i < %d) SELECT i, 'A' || i FROM numbers;"
            "INSERT INTO profile (id, author_id, bio) SELECT id, id, '' FROM author WHERE id > 30;"
            "INSERT INTO book (id, title, author_id) SELECT id, '', id FROM author WHERE id > 30;"
            "INSERT INTO book_tags (book_id, tag_id) SELECT id, 1 FROM book WHERE id > 30",
            last);
}

void check_books_of(orm_db *db, const loading_Author *author)
{
    const loading_Book_list *books = loading_Author_books(author);
    assert_non_null(books);
    assert_rows(db, books, loading_Book, id,
                "SELECT id FROM book WHERE author_id = %lld ORDER BY id",
                (long long)author->id.value);
    for (size_t i = 0; i < books->count; i++)
        assert_ptr_equal(books->items[i]->author, author);
}

void check_tags_of(orm_db *db, const loading_Book *book)
{
    const loading_Tag_list *tags = loading_Book_tags(book);
    assert_non_null(tags);
    assert_rows(db, tags, loading_Tag, id,
                "SELECT tag_id FROM book_tags WHERE book_id = %lld ORDER BY tag_id",
                (long long)book->id.value);
}

void check_editor_of(orm_db *db, const loading_Book *book)
{
    assert_true(loading_Book_editor_loaded(book));
    assert_row(db, book->editor, loading_Author, id,
               "SELECT editor_id FROM book WHERE id = %lld AND editor_id IS NOT NULL",
               (long long)book->id.value);
}

void check_profile_of(orm_db *db, const loading_Author *author)
{
    assert_true(loading_Author_profile_loaded(author));
    assert_row(db, loading_Author_profile(author), loading_Profile, id,
               "SELECT id FROM profile WHERE author_id = %lld", (long long)author->id.value);
}

/* ---- What is loaded, as text ---- */

static void describe_book(sqlite3_str *out, const loading_Book *book, int depth);

static void describe_author(sqlite3_str *out, const loading_Author *author, int depth)
{
    const loading_Book_list *lists[] = {
        loading_Author_books(author), loading_Author_books_matching(author),
        loading_Author_edited_books(author), loading_Author_edited_books_matching(author)};
    sqlite3_str_appendf(out, "author %p", (const void *)author);
    if (!author || depth == 0)
        return;
    sqlite3_str_appendf(
        out, " %lld '%s' %p %p %d %lld %lld\n", (long long)author->id.value, author->name,
        (const void *)author->favourite, (const void *)loading_Author_profile(author),
        loading_Author_profile_loaded(author), (long long)loading_Author_books_count(author),
        (long long)loading_Author_edited_books_count(author));
    for (size_t i = 0; i < COUNT(lists); i++) {
        const loading_Book_list *list = lists[i];
        sqlite3_str_appendf(out, "list %p\n", list ? (const void *)list->items : NULL);
        for (size_t k = 0; list && k < list->count; k++)
            describe_book(out, list->items[k], depth - 1);
    }
}

static void describe_book(sqlite3_str *out, const loading_Book *book, int depth)
{
    const loading_Tag_list *lists[] = {loading_Book_tags(book), loading_Book_tags_matching(book)};
    sqlite3_str_appendf(out, "book %p ", (const void *)book);
    if (depth == 0)
        return;
    sqlite3_str_appendf(out, "%lld %d %lld ", (long long)book->id.value,
                        loading_Book_editor_loaded(book), (long long)loading_Book_tags_count(book));
    for (size_t i = 0; i < COUNT(lists); i++) {
        const loading_Tag_list *list = lists[i];
        sqlite3_str_appendf(out, "tags %p: ", list ? (const void *)list->items : NULL);
        for (size_t k = 0; list && k < list->count; k++)
            sqlite3_str_appendf(out, "%p ", (const void *)list->items[k]);
    }
    if (book->author)
        describe_author(out, book->author, depth);
    if (book->editor)
        describe_author(out, book->editor, depth);
}

char *describe_authors(const loading_Author_list *authors)
{
    sqlite3_str *out = sqlite3_str_new(NULL);
    for (size_t i = 0; i < authors->count; i++)
        describe_author(out, authors->items[i], 2);
    char *text = sqlite3_str_finish(out);
    assert_non_null(text);
    return text;
}

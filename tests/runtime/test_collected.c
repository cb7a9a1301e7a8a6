/* test_collected.c - lists that are decoded inside their statement: the same rows in the same order
 * as those of a cursor, which steps through the plain one; and where that way is not taken. */
#include "library.h"

/* How many statements gave their rows to a collector, and how many did not. */
struct ways {
    int collected, plain;
};

static void note_way(void *context, const char *sql, int64_t nanoseconds)
{
    struct ways *ways = context;
    (void)nanoseconds;
    if (strstr(sql, "SELECT orm_collect("))
        ways->collected++;
    else
        ways->plain++;
}

/* Books with authors and editors at random, so that few come in the order of any column. */
static orm_db *new_books(int count)
{
    orm_db *db = new_library(ORM_LAZY_PEERS);
    unsigned random = 7;
    for (int i = 0; i < count; i++) {
        random = random * 1103515245u + 12345u;
        unsigned number = random >> 8;
        run_sql(db,
                "INSERT INTO book (title, author_id, editor_id) VALUES ('%d', %d, nullif(%d, 0))",
                number % 97, 1 + number % 7, number / 7 % 8);
    }
    return db;
}

static void add_book(sqlite3_str *out, const loading_Book *book)
{
    sqlite3_str_appendf(out, "%lld %s %lld %lld", (long long)book->id.value, book->title,
                        (long long)book->author_id.value,
                        book->editor_id.some ? (long long)book->editor_id.value.value : 0LL);
    if (book->author)
        sqlite3_str_appendf(out, " %s", book->author->name);
    if (book->editor)
        sqlite3_str_appendf(out, " %s", book->editor->name);
    sqlite3_str_appendall(out, "\n");
}

static char *finish(sqlite3_str *out)
{
    char *text = sqlite3_str_finish(out);
    assert_non_null(text);
    return text;
}

static char *describe_list(const loading_Book_list *list)
{
    sqlite3_str *out = sqlite3_str_new(NULL);
    sqlite3_str_appendall(out, "books\n");
    for (size_t i = 0; i < list->count; i++)
        add_book(out, list->items[i]);
    return finish(out);
}

static char *describe_each(orm_db *db, loading_Book_ref query)
{
    sqlite3_str *out = sqlite3_str_new(NULL);
    loading_Book_each each;
    loading_Book *book;
    sqlite3_str_appendall(out, "books\n");
    assert_ok(db, loading_Book_each_open(db, query, &each));
    for (;;) {
        assert_ok(db, loading_Book_each_next(&each, &book));
        if (!book)
            break;
        add_book(out, book);
    }
    loading_Book_each_close(&each);
    return finish(out);
}

/* ---- Equal results ---- */

static void check_query(orm_db *db, loading_Book_ref query, bool collected)
{
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    struct ways ways = {0, 0};
    orm_trace(db, note_way, &ways);
    orm_stats_reset(db);
    assert_ok(db, loading_Book_select(db, &scope, query, &books));
    orm_trace(db, NULL, NULL);
    assert_int_equal(ways.collected, collected);
    assert_int_equal(ways.plain, !collected);
    assert_true(orm_stats_get(db).rows_read >= books.count);
    char *list = describe_list(&books), *each = describe_each(db, query);
    assert_string_equal(list, each);
    for (size_t i = 0; i < books.count; i++)
        for (size_t k = 0; k < i && books.items[i]->author; k++)
            assert_int_equal(books.items[i]->author == books.items[k]->author,
                             books.items[i]->author_id.value == books.items[k]->author_id.value);
    sqlite3_free(each);
    sqlite3_free(list);
    orm_scope_free(&scope);
}

static void same_as_a_cursor(void **state)
{
    (void)state;
    orm_db *db = new_books(300);
    const loading_Author_ref author = loading_Author_query();
    check_query(db, loading_Book_query(), true);
    check_query(db, loading_Book_query(.join_author = author, .join_editor = author), true);
    check_query(db, loading_Book_query(.order = {loading_Book_id_asc()}, .join_editor = author),
                true);
    for (int i = 0; i < 100; i += 9) {
        char title[12];
        snprintf(title, sizeof(title), "%d", i);
        check_query(db, loading_Book_query(.where = loading_Book_title_lt(title)), true);
        check_query(db,
                    loading_Book_query(.where = loading_Book_title_startswith(title),
                                       .join_author = author),
                    true);
        check_query(db,
                    loading_Book_query(.where = loading_Book_author_is(
                                           loading_Author_id_lt(loading_Author_id_of(i % 8))),
                                       .join_author = author),
                    true);
    }
    orm_close(db);
}

static void not_when_sorted_or_limited(void **state)
{
    (void)state;
    orm_db *db = new_books(300);
    check_query(db, loading_Book_query(.order = {loading_Book_title_asc()}), false);
    check_query(db, loading_Book_query(.order = {loading_Book_id_desc()}), false);
    check_query(db, loading_Book_query(.limit = 40), false);
    check_query(db, loading_Book_query(.offset = 40), false);
    check_query(
        db,
        loading_Book_query(.where = loading_Book_title_gt("5"), .order = {loading_Book_id_asc()}),
        false);
    orm_close(db);
}

/* A connection may allow fewer arguments of a function than a result has columns; and no function
 * takes more than 127. */
static void not_with_many_columns(void **state)
{
    (void)state;
    orm_db *db = new_books(30);
    const loading_Author_ref leaf = loading_Author_query();
#define BOOK(a) loading_Book_query(.join_author = (a), .join_editor = (a))
#define AUTHOR(book) loading_Author_query(.join_favourite = (book))
    check_query(db, BOOK(AUTHOR(BOOK(AUTHOR(BOOK(leaf))))), true);
    check_query(db, BOOK(AUTHOR(BOOK(AUTHOR(BOOK(AUTHOR(BOOK(leaf))))))), false);
#undef AUTHOR
#undef BOOK
    sqlite3_limit(orm_sqlite(db), SQLITE_LIMIT_FUNCTION_ARG, 9);
    check_query(db, loading_Book_query(), true);
    check_query(db, loading_Book_query(.join_author = leaf), true);
    check_query(db, loading_Book_query(.join_author = leaf, .join_editor = leaf), false);
    orm_close(db);
}

/* ---- The order of keys ---- */

static void check_order(orm_db *db)
{
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    assert_costs(db, 1, loading_Book_all(db, &scope, &books));
    assert_rows(db, &books, loading_Book, id, "SELECT id FROM book ORDER BY id");
    assert_costs(db, 1, loading_Book_editor_load(db, books.items[0]));
    for (size_t i = 0; i < books.count; i++)
        check_editor_of(db, books.items[i]);
    assert_costs(db, 1,
                 loading_Book_select(db, &scope,
                                     loading_Book_query(.order = {loading_Book_id_asc()},
                                                        .join_author = loading_Author_query()),
                                     &books));
    assert_rows(db, &books, loading_Book, id, "SELECT id FROM book ORDER BY id");
    assert_rows(db, &books, loading_Book, author_id, "SELECT author_id FROM book ORDER BY id");
    for (size_t i = 0; i < books.count; i++)
        assert_int_equal(books.items[i]->author->id.value, books.items[i]->author_id.value);
    orm_scope_free(&scope);
}

/* An index that has all columns may be scanned in place of the table; SQLite may be told to read
 * backwards; and the key of a table that others made may not be its rowid. */
static void in_key_order_whatever_is_scanned(void **state)
{
    (void)state;
    orm_db *db = new_books(100);
    check_order(db);
    run_sql(db, "CREATE INDEX narrow ON book (title, author_id, editor_id, id); ANALYZE");
    check_order(db);
    run_sql(db, "PRAGMA reverse_unordered_selects = ON");
    check_order(db);
    run_sql(db, "PRAGMA foreign_keys = OFF; CREATE TABLE other AS SELECT * FROM book; "
                "DROP TABLE book; CREATE TABLE book (id INT PRIMARY KEY, title TEXT NOT NULL, "
                "author_id INT NOT NULL, editor_id INT);"
                "INSERT INTO book SELECT * FROM other ORDER BY title, id % 10, id;"
                "PRAGMA reverse_unordered_selects = OFF");
    check_order(db);
    orm_close(db);
}

/* ---- Rows that fail ---- */

/* The first failing row ends the statement, but not the transaction around it. */
static void failure_keeps_the_transaction(void **state)
{
    (void)state;
    orm_db *db = new_books(30);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    loading_Author author = {.name = "new"};
    run_sql(db, "UPDATE book SET title = CAST(x'ff' AS TEXT) WHERE id IN (20, 25)");
    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    assert_ok(db, loading_Author_insert(db, &author));
    assert_non_null(orm_scope_strdup(&scope, "in use"));
    struct snapshot before = take_snapshot(db, &scope);
    for (int i = 0; i < 2; i++) {
        orm_stats_reset(db);
        assert_fails(db, loading_Book_all(db, &scope, &books), ORM_BAD_VALUE, "Book", "title",
                     "Book.title: row 20 holds '\\xff', which is no valid UTF-8");
        assert_null(books.items);
        assert_int_equal(orm_stats_get(db).rows_read, 20);
    }
    assert_unchanged(&before);
    assert_ok(db, orm_commit(db));
    assert_sql(db, "1", "SELECT count(*) FROM author WHERE name = 'new'");
    run_sql(db, "UPDATE book SET title = 'good' WHERE id IN (20, 25)");
    assert_ok(db, loading_Book_all(db, &scope, &books));
    assert_int_equal(books.count, 60);
    orm_scope_free(&scope);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(same_as_a_cursor),
        cmocka_unit_test(not_when_sorted_or_limited),
        cmocka_unit_test(not_with_many_columns),
        cmocka_unit_test(in_key_order_whatever_is_scanned),
        cmocka_unit_test(failure_keeps_the_transaction),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

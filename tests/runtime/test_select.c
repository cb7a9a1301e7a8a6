/* test_select.c - M_select, M_first and M_one: which rows come, in what order, page by page; and
 * what a query must not be. Results are held against SQL written by hand. */
#include "library.h"

/* ---- Rows ---- */

static void selects_rows(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    const loading_Author_id author = {5};
    assert_costs(db, 1,
                 loading_Book_select(db, &scope,
                                     loading_Book_query(.order = {loading_Book_id_asc()}), &books));
    assert_rows(db, &books, loading_Book, id, "SELECT id FROM book ORDER BY id");
    assert_costs(db, 1,
                 loading_Book_select(db, &scope,
                                     loading_Book_query(.where = loading_Book_author_id_eq(author),
                                                        .order = {loading_Book_title_desc()}),
                                     &books));
    assert_rows(db, &books, loading_Book, id,
                "SELECT id FROM book WHERE author_id = 5 ORDER BY title DESC");
    assert_true(books.count > 2);
    assert_string_equal(books.items[0]->title, "B8");
    orm_scope_free(&scope);
    orm_close(db);
}

/* Nothing is a list of its own, as what M_all answers for an empty table. */
static void selects_nothing(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    assert_costs(db, 1,
                 loading_Book_select(db, &scope,
                                     loading_Book_query(.where = loading_Book_title_eq("no such"),
                                                        .join_author = loading_Author_query()),
                                     &books));
    assert_int_equal(books.count, 0);
    assert_non_null(books.items);
    orm_scope_free(&scope);
    orm_close(db);
}

/* Without an order, a limit takes the first rows by key. */
static void limits(void **state)
{
    (void)state;
    static const struct {
        int64_t limit, offset;
    } cases[] = {{1, 0}, {7, 0}, {7, 7}, {7, 28}, {7, 30}, {7, 99}, {0, 25}, {0, 31}, {1000, 0}};
    orm_db *db = new_library(ORM_LAZY_PEERS);
    for (size_t i = 0; i < COUNT(cases); i++) {
        orm_scope scope = ORM_SCOPE_INIT;
        loading_Book_list books;
        long long limit = cases[i].limit ? cases[i].limit : -1, offset = cases[i].offset;
        assert_costs(db, 1,
                     loading_Book_select(
                         db, &scope,
                         loading_Book_query(.limit = cases[i].limit, .offset = cases[i].offset),
                         &books));
        assert_rows(db, &books, loading_Book, id,
                    "SELECT id FROM book ORDER BY id LIMIT %lld OFFSET %lld", limit, offset);
        assert_ok(db, loading_Book_select(
                          db, &scope,
                          loading_Book_query(.order = {loading_Book_author_id_desc(),
                                                       loading_Book_editor_id_asc()},
                                             .limit = cases[i].limit, .offset = cases[i].offset),
                          &books));
        assert_rows(db, &books, loading_Book, id,
                    "SELECT id FROM book ORDER BY author_id DESC, editor_id, id LIMIT %lld OFFSET "
                    "%lld",
                    limit, offset);
        orm_scope_free(&scope);
    }
    orm_close(db);
}

/* A query may be put together step by step; unused places of its order count for nothing. */
static void built_by_steps(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    struct loading_Book_query *query = loading_Book_query_new(&scope);
    assert_non_null(query);
    query->order[1] = loading_Book_author_id_asc();
    query->order[ORM_ORDERS - 1] = loading_Book_id_desc();
    query->limit = 9;
    query->join_author = loading_Author_query();
    assert_costs(db, 1, loading_Book_select(db, &scope, loading_Book_ref_of(query), &books));
    assert_rows(db, &books, loading_Book, id,
                "SELECT id FROM book ORDER BY author_id, id DESC LIMIT 9");
    for (size_t i = 0; i < books.count; i++)
        assert_int_equal(books.items[i]->author->id.value, books.items[i]->author_id.value);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- The first, and the only one ---- */

static void first_row(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book *book;
    orm_stats_reset(db);
    assert_costs(db, 1, loading_Book_first(db, &scope, loading_Book_query(), &book));
    assert_int_equal(orm_stats_get(db).rows_read, 1);
    assert_row(db, book, loading_Book, id, "SELECT min(id) FROM book");
    assert_ok(db,
              loading_Book_first(
                  db, &scope,
                  loading_Book_query(.order = {loading_Book_author_id_desc()}, .limit = 5), &book));
    assert_row(db, book, loading_Book, id,
               "SELECT id FROM book ORDER BY author_id DESC, id LIMIT 1");
    assert_ok(db,
              loading_Book_first(db, &scope,
                                 loading_Book_query(.order = {loading_Book_id_desc()}, .offset = 3,
                                                    .join_author = loading_Author_query()),
                                 &book));
    assert_row(db, book, loading_Book, id, "SELECT id FROM book ORDER BY id DESC LIMIT 1 OFFSET 3");
    assert_row(db, book->author, loading_Author, id, "SELECT author_id FROM book WHERE id = %lld",
               (long long)book->id.value);

    orm_stats_reset(db);
    assert_ok(db, loading_Book_first(db, &scope, loading_Book_query(.offset = 30), &book));
    assert_null(book);
    assert_costs(db, 1,
                 loading_Book_first(
                     db, &scope, loading_Book_query(.where = loading_Book_title_eq("?")), &book));
    assert_null(book);
    assert_int_equal(orm_stats_get(db).rows_read, 0);
    orm_scope_free(&scope);
    orm_close(db);
}

static void only_one(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book *book;
    assert_costs(db, 1,
                 loading_Book_one(db, &scope,
                                  loading_Book_query(.where = loading_Book_title_eq("B7"),
                                                     .join_author = loading_Author_query()),
                                  &book));
    assert_int_equal(book->id.value, 7);
    assert_int_equal(book->author->id.value, book->author_id.value);

    struct snapshot before = take_snapshot(db, &scope);
    book = (loading_Book *)&scope;
    assert_fails(db,
                 loading_Book_one(db, &scope,
                                  loading_Book_query(.where = loading_Book_title_eq("?")), &book),
                 ORM_NOT_FOUND, "Book", NULL, "no Book matches");
    assert_null(book);
    orm_stats_reset(db);
    book = (loading_Book *)&scope;
    assert_fails(db, loading_Book_one(db, &scope, loading_Book_query(), &book), ORM_MULTIPLE,
                 "Book", NULL, "more than one Book matches");
    assert_null(book);
    assert_int_equal(orm_stats_get(db).rows_read, 2);
    assert_unchanged(&before);

    assert_ok(db, loading_Book_one(
                      db, &scope, loading_Book_query(.order = {loading_Book_id_desc()}, .limit = 1),
                      &book));
    assert_int_equal(book->id.value, 30);
    assert_ok(db, loading_Book_one(db, &scope, loading_Book_query(.offset = 29), &book));
    assert_int_equal(book->id.value, 30);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Edges with statements of their own ---- */

/* Wherever they stand: at the top, behind a join, or only counted. */
static void loads_edges(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    loading_Book *book;
    assert_costs(db, 2,
                 loading_Book_select(db, &scope,
                                     loading_Book_query(.prefetch_author = loading_Author_query()),
                                     &books));
    for (size_t i = 0; i < books.count; i++)
        assert_int_equal(books.items[i]->author->id.value, books.items[i]->author_id.value);
    assert_costs(
        db, 2,
        loading_Book_select(
            db, &scope,
            loading_Book_query(.join_author =
                                   loading_Author_query(.prefetch_books = loading_Book_query())),
            &books));
    for (size_t i = 0; i < books.count; i++)
        assert_rows(db, loading_Author_books(books.items[i]->author), loading_Book, id,
                    "SELECT id FROM book WHERE author_id = %lld ORDER BY id",
                    (long long)books.items[i]->author_id.value);
    assert_costs(db, 2,
                 loading_Book_first(
                     db, &scope,
                     loading_Book_query(.order = {loading_Book_id_desc()}, .count_tags = true),
                     &book));
    assert_int_equal(book->id.value, 30);
    assert_int_equal(loading_Book_tags_count(book), 0);
    assert_costs(db, 2,
                 loading_Book_one(db, &scope,
                                  loading_Book_query(.where = loading_Book_title_eq("B1"),
                                                     .prefetch_author = loading_Author_query()),
                                  &book));
    assert_int_equal(book->author->id.value, book->author_id.value);
    assert_true(sqlite3_get_autocommit(orm_sqlite(db)));
    orm_scope_free(&scope);
    orm_close(db);
}

/* An edge that fails leaves nothing of the rows before it. */
static void edge_fails(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    assert_ok(db, loading_Book_select(db, &scope, loading_Book_query(.limit = 1), &books));
    run_sql(db, "UPDATE author SET name = CAST(x'ff' AS TEXT) WHERE id = 5");
    struct snapshot before = take_snapshot(db, &scope);
    assert_fails(db,
                 loading_Book_select(db, &scope,
                                     loading_Book_query(.prefetch_author = loading_Author_query()),
                                     &books),
                 ORM_BAD_VALUE, "Author", "name",
                 "Author.name: row 5 holds '\\xff', which is no valid UTF-8");
    assert_null(books.items);
    assert_unchanged(&before);
    assert_true(sqlite3_get_autocommit(orm_sqlite(db)));
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Pages ---- */

/* Reads all books of an order by pages of 4 and holds them against SQL with that order. */
static void check_pages(orm_db *db, const loading_Book_order_term order[2], const char *sql)
{
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book *all[40];
    loading_Book_list page = {all, 0};
    size_t count = 0;
    do {
        assert_ok(db,
                  loading_Book_select(db, &scope,
                                      loading_Book_query(.order = {order[0], order[1]}, .limit = 4,
                                                         .after = count ? all[count - 1] : NULL),
                                      &page));
        assert_true(count + page.count <= COUNT(all));
        memcpy(all + count, page.items, page.count * sizeof(*all));
        count += page.count;
    } while (page.count > 0);
    page = (loading_Book_list){all, count};
    assert_int_equal(count, 30);
    assert_rows(db, &page, loading_Book, id, "SELECT id FROM book ORDER BY %s", sql);
    orm_scope_free(&scope);
}

static void pages(void **state)
{
    (void)state;
    const struct {
        loading_Book_order_term order[2];
        const char *sql;
    } cases[] = {
        {{{{0}}}, "id"},
        {{loading_Book_id_desc()}, "id DESC"},
        {{loading_Book_title_asc()}, "title, id"},
        {{loading_Book_title_desc()}, "title DESC, id"},
        {{loading_Book_author_id_desc()}, "author_id DESC, id"},
        {{loading_Book_author_id_asc(), loading_Book_id_desc()}, "author_id, id DESC"},
        {{loading_Book_editor_id_asc()}, "editor_id, id"},
        {{loading_Book_editor_id_desc()}, "editor_id DESC, id"},
        {{loading_Book_editor_id_asc_nulls_last()}, "editor_id ASC NULLS LAST, id"},
        {{loading_Book_editor_id_desc_nulls_first()}, "editor_id DESC NULLS FIRST, id"},
        {{loading_Book_author_id_desc(), loading_Book_editor_id_asc()},
         "author_id DESC, editor_id, id"},
        {{loading_Book_editor_id_desc(), loading_Book_author_id_asc()},
         "editor_id DESC, author_id, id"},
        {{loading_Book_editor_id_asc_nulls_last(), loading_Book_title_desc()},
         "editor_id ASC NULLS LAST, title DESC, id"},
    };
    orm_db *db = new_library(ORM_LAZY_PEERS);
    for (size_t i = 0; i < COUNT(cases); i++)
        check_pages(db, cases[i].order, cases[i].sql);
    orm_close(db);
}

/* Over a composite key whose first part folds case, and a nullable order. */
static void pages_of_composite_keys(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Seat_list page;
    loading_Seat *last = NULL;
    char *found = sqlite3_mprintf("");
    size_t count = 0;
    run_sql(db, "INSERT INTO seat (row, number, n) SELECT CASE WHEN i %% 2 THEN 'a' ELSE 'B' END, "
                "i, i %% 3 FROM numbers WHERE i <= 14");
    run_sql(db, "UPDATE seat SET parent_row = 'A', parent_number = 1 WHERE number %% 4 = 0");
    do {
        assert_ok(db,
                  loading_Seat_select(db, &scope,
                                      loading_Seat_query(.order = {loading_Seat_parent_row_desc(),
                                                                   loading_Seat_n_asc()},
                                                         .limit = 3, .after = last),
                                      &page));
        assert_true((count += page.count) <= 14);
        for (size_t i = 0; i < page.count; i++) {
            last = page.items[i];
            found = sqlite3_mprintf("%z%s%lld\n", found, last->row, (long long)last->number);
        }
    } while (page.count > 0);
    found[strlen(found) - 1] = '\0';
    assert_sql(db, found,
               "SELECT row || number FROM seat ORDER BY parent_row DESC, n, row, number");
    sqlite3_free(found);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- What a query must not be ---- */

static void refuses_queries(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    loading_Book *book;
    const struct loading_Book_query zeroed = {0};
    assert_ok(db, loading_Book_first(db, &scope, loading_Book_query(), &book));
    const struct {
        loading_Book_ref query;
        orm_status status;
        const char *model, *field, *message;
    } cases[] = {
        {{NULL}, ORM_MISUSE, "Book", NULL, "Book: the query is NULL"},
        {{&zeroed},
         ORM_MISUSE,
         "Book",
         NULL,
         "Book: the query is not one that M_query() or M_query_new() has made"},
        {loading_Book_query(.limit = -1), ORM_MISUSE, "Book", NULL,
         "Book: limit and offset must not be negative"},
        {loading_Book_query(.offset = -1), ORM_MISUSE, "Book", NULL,
         "Book: limit and offset must not be negative"},
        {loading_Book_query(.join_author = loading_Author_query(),
                            .prefetch_author = loading_Author_query()),
         ORM_MISUSE, "Book", "author", "Book.author: it is both joined and prefetched"},
        {loading_Book_query(.join_author = loading_Author_query(.limit = 1)), ORM_INVALID, "Book",
         "author", "Book.author: an edge to one row takes no where, order, limit or offset"},
        {loading_Book_query(.prefetch_author =
                                loading_Author_query(.where = loading_Author_name_eq("A1"))),
         ORM_INVALID, "Book", "author",
         "Book.author: an edge to one row takes no where, order, limit or offset"},
        {loading_Book_query(.join_shelf_mark =
                                loading_Mark_query(.order = {loading_Mark_id_asc()})),
         ORM_INVALID, "Book", "shelf_mark",
         "Book.shelf_mark: an edge to one row takes no where, order, limit or offset"},
        {loading_Book_query(.join_author = loading_Author_query(.offset = 1)), ORM_INVALID, "Book",
         "author", "Book.author: an edge to one row takes no where, order, limit or offset"},
        {loading_Book_query(.join_author =
                                loading_Author_query(.prefetch_books =
                                                         loading_Book_query(.after = book))),
         ORM_MISUSE, "Author", "books",
         "Author.books: an edge has no pages: after is for the query itself"},
        {loading_Book_query(.prefetch_tags =
                                loading_Tag_query(.prefetch_books =
                                                      loading_Book_query(.limit = -5))),
         ORM_MISUSE, "Tag", "books", "Tag.books: limit and offset must not be negative"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct snapshot before = take_snapshot(db, &scope);
        books = (loading_Book_list){&book, 7};
        assert_fails(db, loading_Book_select(db, &scope, cases[i].query, &books), cases[i].status,
                     cases[i].model, cases[i].field, cases[i].message);
        assert_null(books.items);
        assert_int_equal(books.count, 0);
        assert_unchanged(&before);
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* Only a query that was built step by step can lead back to itself. */
static void refuses_circles(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    struct loading_Book_query *query = loading_Book_query_new(&scope);
    const struct loading_Author_query author = {.magic_ = ORM_QUERY_MAGIC,
                                                .prefetch_books = {query}};
    query->join_author = (loading_Author_ref){&author};
    assert_fails(db, loading_Book_select(db, &scope, loading_Book_ref_of(query), &books),
                 ORM_MISUSE, "Author", "books", "Author.books: the query is an edge of itself");
    orm_scope_free(&scope);
    orm_close(db);
}

static void refuses_arguments(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    loading_Book *book;
    assert_int_equal(loading_Book_select(NULL, &scope, loading_Book_query(), &books), ORM_MISUSE);
    assert_fails(db, loading_Book_select(db, NULL, loading_Book_query(), &books), ORM_MISUSE,
                 "Book", NULL, "Book: the scope is NULL");
    assert_fails(db, loading_Book_select(db, &scope, loading_Book_query(), NULL), ORM_MISUSE,
                 "Book", NULL, "Book: the pointer for the result is NULL");
    assert_fails(db, loading_Book_first(db, NULL, loading_Book_query(), &book), ORM_MISUSE, "Book",
                 NULL, "Book: the scope is NULL");
    assert_fails(db, loading_Book_one(db, &scope, loading_Book_query(), NULL), ORM_MISUSE, "Book",
                 NULL, "Book: the pointer for the result is NULL");
    assert_int_equal(orm_scope_size(&scope), 0);
    orm_close(db);
}

/* A row that cannot be read takes those before it along. */
static void fails_whole(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    run_sql(db, "UPDATE book SET title = CAST(x'ff' AS TEXT) WHERE id = 20");
    assert_ok(db, loading_Book_select(db, &scope, loading_Book_query(.limit = 19), &books));
    struct snapshot before = take_snapshot(db, &scope);
    assert_fails(db, loading_Book_select(db, &scope, loading_Book_query(.limit = 20), &books),
                 ORM_BAD_VALUE, "Book", "title",
                 "Book.title: row 20 holds '\\xff', which is no valid UTF-8");
    assert_null(books.items);
    assert_unchanged(&before);
    orm_scope_free(&scope);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(selects_rows),
        cmocka_unit_test(selects_nothing),
        cmocka_unit_test(limits),
        cmocka_unit_test(built_by_steps),
        cmocka_unit_test(first_row),
        cmocka_unit_test(only_one),
        cmocka_unit_test(loads_edges),
        cmocka_unit_test(edge_fails),
        cmocka_unit_test(pages),
        cmocka_unit_test(pages_of_composite_keys),
        cmocka_unit_test(refuses_queries),
        cmocka_unit_test(refuses_circles),
        cmocka_unit_test(refuses_arguments),
        cmocka_unit_test(fails_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

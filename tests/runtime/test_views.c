/* test_views.c - models whose rows are those of a view: all that reads them, with a key, with one
 * of several fields, with one that is a reference, and without; tables that refer to one; what asks
 * to write them; creating and comparing them. */
#include "relations.h"

#include "orm_gen.h"
#include "views.h"

static orm_db *new_views(void)
{
    orm_db *db = new_database(":memory:", NULL, views_open, views_create_tables);
    run_sql(db, "INSERT INTO author VALUES (1, 'Ada'), (2, 'Bo'), (3, 'Cy');"
                "INSERT INTO book VALUES (1, 'a', 1, 1000, 'out'), (2, 'b', 1, 501, 'draft'),"
                " (3, 'c', 2, 250, 'out'), (4, 'd', 1, 750, 'out');"
                "INSERT INTO tag VALUES (1, 'x'), (2, 'y');"
                "INSERT INTO book_tags VALUES (1, 1), (2, 1), (1, 2), (3, 2);"
                "INSERT INTO review VALUES (1, 1, 'good'), (2, 2, 'early'), (3, 1, 'fine');"
                "CREATE TABLE stored_view (name, number, other);"
                "INSERT INTO stored_view VALUES ('one', 1, 0), ('none', NULL, 0)");
    return db;
}

/* ---- By key ---- */

static void are_read_by_key(void **state)
{
    (void)state;
    const views_BookView_id keys[] = {{4}, {2}, {1}};
    const views_TagCount_id both = {.author_id = {1}, .tag_id = {1}};
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = new_views();
    views_BookView *book;
    views_BookView_list books;
    views_AuthorSum *sum;
    views_TagCount *count;
    views_Stored *stored;
    assert_ok(db, views_BookView_get(db, &scope, views_BookView_id_of(4), &book));
    assert_string_equal(book->title, "d");
    assert_int_equal(views_BookView_key(book).value, 4);
    assert_fails(db, views_BookView_get(db, &scope, views_BookView_id_of(2), &book), ORM_NOT_FOUND,
                 "BookView", NULL, "BookView 2 does not exist");
    assert_ok(db, views_BookView_get_many(db, &scope, keys, COUNT(keys), &books));
    assert_int_equal(books.items[0]->id.value, 4);
    assert_null(books.items[1]);
    assert_ok(db, views_AuthorSum_get(db, &scope, views_Author_id_of(1), &sum));
    assert_int_equal(sum->books, 3);
    assert_int_equal(sum->price.units, 2251);
    assert_ok(db, views_TagCount_get(db, &scope, both, &count));
    assert_int_equal(count->number, 2);
    assert_ok(db, views_Stored_get(db, &scope, views_Stored_id_of("none"), &stored));
    assert_false(stored->number.some);
    run_sql(db, "UPDATE book SET title = 'A' WHERE id = 1");
    assert_ok(db, views_BookView_refresh(db, books.items[2]));
    assert_string_equal(books.items[2]->title, "A");
    run_sql(db, "UPDATE book SET status = 'draft' WHERE id = 1");
    assert_fails(db, views_BookView_refresh(db, books.items[2]), ORM_NOT_FOUND, "BookView", NULL,
                 "BookView 1 does not exist");
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- By queries ---- */

static void are_selected(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = new_views();
    views_BookView_list first, second;
    views_BookView *one;
    views_AuthorSum_list sums;
    assert_ok(db, views_BookView_all(db, &scope, &first));
    assert_rows(db, &first, views_BookView, id, "VALUES (1), (3), (4)");
    assert_ok(db, views_BookView_select(
                      db, &scope,
                      views_BookView_query(.order = {views_BookView_author_id_desc()}, .limit = 2),
                      &first));
    assert_rows(db, &first, views_BookView, id, "VALUES (3), (1)");
    assert_ok(db,
              views_BookView_select(db, &scope,
                                    views_BookView_query(.order = {views_BookView_author_id_desc()},
                                                         .limit = 2, .after = first.items[1]),
                                    &second));
    assert_rows(db, &second, views_BookView, id, "VALUES (4)");
    assert_ok(db, views_BookView_one(
                      db, &scope,
                      views_BookView_query(.where = views_BookView_price_lt(ORM_DECIMAL(300, 2))),
                      &one));
    assert_int_equal(one->id.value, 3);
    assert_ok(db, views_AuthorSum_select(db, &scope,
                                         views_AuthorSum_query(.where = views_AuthorSum_books_gt(1),
                                                               .join_author = views_Author_query()),
                                         &sums));
    assert_int_equal(sums.count, 1);
    assert_string_equal(sums.items[0]->author->name, "Ada");
    orm_scope_free(&scope);
    orm_close(db);
}

static void are_added_up(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = new_views();
    const orm_value params[] = {orm_value_int(2)};
    orm_decimal_opt sum;
    orm_float_opt most;
    views_AuthorSum_list sums;
    const char *text;
    int64_t number;
    bool exists;
    assert_ok(db, views_BookView_count(db, views_BookView_everything(), &number));
    assert_int_equal(number, 3);
    assert_ok(db, views_BookView_exists(db, views_BookView_title_eq("b"), &exists));
    assert_false(exists);
    assert_ok(db, views_BookView_price_sum(db, views_BookView_everything(), &sum));
    assert_int_equal(sum.value.units, 2000);
    assert_ok(db, views_AuthorSum_mean_max(db, views_AuthorSum_everything(), &most));
    assert_true(most.value > 750 && most.value < 751);
    assert_ok(db,
              views_AuthorSum_from_sql(db, &scope, "SELECT * FROM author_sum WHERE author_id = ?1",
                                       params, 1, &sums));
    assert_int_equal(sums.items[0]->price.units, 250);
    assert_ok(db, views_BookView_explain(db, &scope, views_BookView_query(), &text));
    assert_non_null(strstr(text, "FROM \"out books\" AS t0"));
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Relations ---- */

static void are_related(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = new_views();
    views_Author_list authors;
    views_Review_list reviews;
    int64_t number;
    assert_ok(db, views_Author_select(
                      db, &scope,
                      views_Author_query(.join_sum = views_AuthorSum_query(),
                                         .prefetch_out_books = views_BookView_query(
                                                 .order = {views_BookView_id_desc()}, .limit = 1,
                                                 .prefetch_reviews = views_Review_query()),
                                         .prefetch_tag_counts =
                                             views_TagCount_query(.join_tag = views_Tag_query()),
                                         .count_out_books = true),
                      &authors));
    assert_int_equal(views_Author_sum(authors.items[0])->books, 3);
    assert_null(views_Author_sum(authors.items[2]));
    assert_int_equal(views_Author_out_books_count(authors.items[0]), 2);
    assert_int_equal(views_Author_out_books_matching(authors.items[0])->items[0]->id.value, 4);
    assert_int_equal(views_Author_tag_counts(authors.items[0])->count, 2);
    assert_string_equal(views_Author_tag_counts(authors.items[0])->items[1]->tag->name, "y");
    assert_ok(db, views_Review_all(db, &scope, &reviews));
    assert_ok(db, views_Review_book_load(db, reviews.items[0]));
    assert_string_equal(reviews.items[0]->book->title, "a");
    assert_ptr_equal(reviews.items[2]->book, reviews.items[0]->book);
    assert_null(reviews.items[1]->book); /* the view has no such row: nothing is enforced */
    assert_ok(db, views_Author_count(db,
                                     views_Author_out_books_any(
                                         views_BookView_reviews_any(views_Review_text_eq("fine"))),
                                     &number));
    assert_int_equal(number, 1);
    assert_ok(db,
              views_Author_count(db, views_Author_sum_is(views_AuthorSum_books_eq(1)), &number));
    assert_int_equal(number, 1);
    orm_scope_free(&scope);
    orm_close(db);
}

/* Of so many that other ways of reading are taken. */
static void many_are_related(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = new_views();
    views_Author_list authors;
    views_Review_list reviews;
    run_sql(db, "WITH n(i) AS (VALUES (10) UNION ALL SELECT i + 1 FROM n WHERE i < 400)"
                " INSERT INTO author SELECT i, 'n' || i FROM n;"
                "INSERT INTO book SELECT id, 't', id, 100, 'out' FROM author WHERE id > 9;"
                "INSERT INTO review SELECT id, id, 'r' FROM author WHERE id > 9");
    assert_ok(db,
              views_Author_select(db, &scope,
                                  views_Author_query(.prefetch_out_books = views_BookView_query(),
                                                     .prefetch_sum = views_AuthorSum_query()),
                                  &authors));
    assert_int_equal(views_Author_out_books(authors.items[0])->count, 2);
    for (size_t i = 3; i < authors.count; i++) {
        assert_int_equal(views_Author_out_books(authors.items[i])->count, 1);
        assert_int_equal(views_Author_sum(authors.items[i])->books, 1);
    }
    assert_ok(db, views_Review_select(db, &scope,
                                      views_Review_query(.prefetch_book = views_BookView_query()),
                                      &reviews));
    for (size_t i = 3; i < reviews.count; i++)
        assert_int_equal(reviews.items[i]->book->id.value, reviews.items[i]->id.value);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Without a key ---- */

static void need_no_key(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = new_views();
    views_Line_list lines;
    views_Line *line;
    views_Line_each each;
    const char *text;
    double sum = 0;
    int64_t number;
    assert_ok(db, views_Line_all(db, &scope, &lines));
    assert_int_equal(lines.count, 3);
    assert_ok(db,
              views_Line_select(db, &scope,
                                views_Line_query(.order = {views_Line_euro_desc()}, .limit = 2,
                                                 .offset = 1, .join_author = views_Author_query(),
                                                 .prefetch_book = views_BookView_query()),
                                &lines));
    assert_int_equal(lines.count, 2);
    assert_string_equal(lines.items[0]->text, "d!");
    assert_string_equal(lines.items[1]->author->name, "Bo");
    assert_int_equal(lines.items[1]->book->id.value, 3);
    assert_null(lines.items[0]->tag);
    assert_ok(db, views_Line_select(db, &scope, views_Line_query(.limit = 2), &lines));
    assert_int_equal(lines.count, 2);
    assert_ok(db,
              views_Line_first(db, &scope,
                               views_Line_query(.where = views_Line_text_startswith("c")), &line));
    assert_ok(db, views_Line_author_load(db, line));
    assert_string_equal(line->author->name, "Bo");
    assert_int_equal(views_Line_one(db, &scope, views_Line_query(), &line), ORM_MULTIPLE);
    assert_ok(
        db, views_Line_each_open(db, views_Line_query(.join_book = views_BookView_query()), &each));
    while (views_Line_each_next(&each, &line) == ORM_OK && line)
        sum += line->euro + (double)line->book->id.value;
    views_Line_each_close(&each);
    assert_true(sum > 27.9 && sum < 28.1);
    assert_ok(
        db, views_Line_count(db, views_Line_book_is(views_BookView_id_gt(views_BookView_id_of(1))),
                             &number));
    assert_int_equal(number, 2);
    assert_ok(db, views_Line_explain(db, &scope, views_Line_query(.limit = 1), &text));
    assert_null(strstr(text, "ORDER BY"));
    orm_scope_free(&scope);
    orm_close(db);
}

static void have_a_graph_without_a_key(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = new_views();
    views_Line_list lines;
    assert_ok(db, views_Line_all(db, &scope, &lines));
    assert_ok(db, views_Line_load_graph(db, &lines, 2, NULL));
    assert_ptr_equal(lines.items[0]->author, lines.items[2]->author);
    assert_ptr_equal(lines.items[0]->book->author, lines.items[0]->author);
    assert_int_equal(views_Author_books(lines.items[0]->author)->count, 3);
    assert_int_equal(views_Author_out_books(lines.items[0]->author)->count, 2);
    orm_scope_free(&scope);
    orm_close(db);
}

static void refuse_pages_without_a_key(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = new_views();
    views_Line_list lines;
    assert_ok(db, views_Line_all(db, &scope, &lines));
    assert_fails(
        db,
        views_Line_select(
            db, &scope, views_Line_query(.order = {views_Line_text_asc()}, .after = lines.items[0]),
            &lines),
        ORM_MISUSE, "Line", NULL, "Line: a view without a key has no pages by after: use offset");
    orm_scope_free(&scope);
    orm_close(db);
}

static void tell_bad_values(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = new_views();
    views_Stored_list stored;
    views_Line_list lines;
    run_sql(db, "UPDATE stored_view SET number = 'x' WHERE name = 'one';"
                "DROP VIEW line; CREATE VIEW line AS SELECT 1 AS author_id, 't' AS text,"
                " 'b' AS book_id, 1 AS euro, NULL AS tag_id");
    assert_fails(db, views_Stored_all(db, &scope, &stored), ORM_BAD_VALUE, "Stored", "number",
                 "Stored.number: row 'one' holds 'x', which is no integer");
    assert_fails(db, views_Line_all(db, &scope, &lines), ORM_BAD_VALUE, "Line", "book",
                 "Line.book: row holds 'b', which is no integer");
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Writing ---- */

/* The functions of generated code would have to be called by hand. */
static void are_not_written(void **state)
{
    (void)state;
    static const char message[] = "BookView: it is a view, which is only read";
    orm_db *db = new_views();
    struct snapshot before = take_snapshot(db, NULL);
    const orm_model *model = &views_BookView_model_;
    views_BookView row = {.id = {1}, .title = "a", .author_id = {1}};
    views_BookView_filter all = views_BookView_everything();
    int64_t n;
    assert_fails(db, orm_gen_insert(db, model, &row), ORM_MISUSE, "BookView", NULL, message);
    assert_fails(db, orm_gen_insert_many(db, model, &row, 1), ORM_MISUSE, "BookView", NULL,
                 message);
    assert_fails(db, orm_gen_update(db, model, &row), ORM_MISUSE, "BookView", NULL, message);
    assert_fails(db, orm_gen_save(db, model, &row), ORM_MISUSE, "BookView", NULL, message);
    assert_fails(db, orm_gen_delete(db, model, &row.id), ORM_MISUSE, "BookView", NULL, message);
    assert_fails(db, orm_gen_delete_where(db, model, all.views_BookView_, &n), ORM_MISUSE,
                 "BookView", NULL, message);
    assert_fails(db, orm_gen_update_where(db, model, all.views_BookView_, NULL, 0, &n), ORM_MISUSE,
                 "BookView", NULL, message);
    assert_unchanged(&before);
    orm_close(db);
}

/* ---- The schema ---- */

static void are_created_once(void **state)
{
    (void)state;
    orm_db *db = new_views();
    struct snapshot before = take_snapshot(db, NULL);
    assert_ok(db, views_create_tables(db));
    assert_unchanged(&before);
    run_sql(db, "DROP VIEW line");
    assert_fails(db, views_create_tables(db), ORM_SCHEMA, NULL, NULL,
                 "view line is missing, while other tables of schema views exist: nothing was "
                 "created");
    orm_close(db);
}

static void are_compared(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = new_views();
    orm_difference_list differences;
    assert_ok(db, views_check_schema(db, NULL, NULL));
    run_sql(db, "DROP VIEW line; DROP VIEW author_sum; DROP TABLE stored_view;"
                "CREATE TABLE author_sum (author_id, books, price TEXT NOT NULL, mean);"
                "CREATE VIEW stored_view AS SELECT 1 AS NAME, 2 AS more;"
                "DROP VIEW tag_count; CREATE VIEW tag_count AS SELECT * FROM nowhere");
    assert_int_equal(views_check_schema(db, &scope, &differences), ORM_SCHEMA);
    assert_int_equal(differences.count, 3);
    assert_string_equal(differences.items[0].table, "tag_count");
    assert_string_equal(differences.items[0].message,
                        "view can't be read: no such table: main.nowhere");
    assert_string_equal(differences.items[1].table, "line");
    assert_string_equal(differences.items[1].message, "view is missing");
    assert_string_equal(differences.items[2].table, "stored_view");
    assert_string_equal(differences.items[2].message, "column number is missing");
    orm_scope_free(&scope);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(are_read_by_key),
        cmocka_unit_test(are_selected),
        cmocka_unit_test(are_added_up),
        cmocka_unit_test(are_related),
        cmocka_unit_test(many_are_related),
        cmocka_unit_test(need_no_key),
        cmocka_unit_test(have_a_graph_without_a_key),
        cmocka_unit_test(refuse_pages_without_a_key),
        cmocka_unit_test(tell_bad_values),
        cmocka_unit_test(are_not_written),
        cmocka_unit_test(are_created_once),
        cmocka_unit_test(are_compared),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

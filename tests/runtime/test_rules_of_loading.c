/* test_rules_of_loading.c - the ten rules that docs/loading.md promises, each by itself. */
#include "library.h"

/* 1. The result equals what loading each parent alone would give, in the same order; lists without
 * an order come in key order. */
static void each_as_if_alone(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_SINGLE);
    orm_scope scope = ORM_SCOPE_INIT;
    const loading_Author_id ids[] = {{5}, {2}, {7}, {1}, {4}};
    loading_Author_list authors, singles;
    assert_ok(db, loading_Author_get_many(db, &scope, ids, COUNT(ids), &authors));
    assert_ok(db, loading_Author_get_many(db, &scope, ids, COUNT(ids), &singles));
    assert_ok(db, loading_Author_prefetch(
                      db, &authors,
                      loading_Author_query(.prefetch_books =
                                               loading_Book_query(.prefetch_tags =
                                                                      loading_Tag_query()))));
    for (size_t i = 0; i < authors.count; i++) {
        const loading_Book_list *together = loading_Author_books(authors.items[i]);
        loading_Book_list alone;
        assert_ok(db, loading_Author_books_load(db, singles.items[i], &alone));
        assert_int_equal(together->count, alone.count);
        for (size_t k = 0; k < alone.count; k++) {
            loading_Tag_list tags;
            const loading_Tag_list *same = loading_Book_tags(together->items[k]);
            assert_int_equal(together->items[k]->id.value, alone.items[k]->id.value);
            assert_true(k == 0 || alone.items[k - 1]->id.value < alone.items[k]->id.value);
            assert_ok(db, loading_Book_tags_load(db, alone.items[k], &tags));
            assert_int_equal(tags.count, same->count);
            for (size_t t = 0; t < tags.count; t++)
                assert_int_equal(tags.items[t]->id.value, same->items[t]->id.value);
        }
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* 2. Conditions, order, limit and offset hold for each parent; an edge to one row takes none. */
static void limits_are_each_parents_own(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Book_list books;
    assert_ok(db, loading_Author_select(
                      db, &scope,
                      loading_Author_query(.prefetch_books =
                                               loading_Book_query(.order = {loading_Book_id_desc()},
                                                                  .limit = 2)),
                      &authors));
    for (size_t i = 0; i < authors.count; i++)
        assert_rows(db, loading_Author_books_matching(authors.items[i]), loading_Book, id,
                    "SELECT id FROM book WHERE author_id = %lld ORDER BY id DESC LIMIT 2",
                    (long long)authors.items[i]->id.value);
    assert_int_equal(loading_Book_select(
                         db, &scope,
                         loading_Book_query(.prefetch_author = loading_Author_query(.offset = 1)),
                         &books),
                     ORM_INVALID);
    assert_null(books.items);
    orm_scope_free(&scope);
    orm_close(db);
}

/* 3. Within an edge the same key is one object; through two edges it is two; two calls share
 * nothing; the same edge is not both joined and prefetched. */
static void one_object_an_edge(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books, again;
    const loading_Book_ref query = loading_Book_query(.join_author = loading_Author_query(),
                                                      .prefetch_editor = loading_Author_query());
    assert_ok(db, loading_Book_select(db, &scope, query, &books));
    assert_ok(db, loading_Book_select(db, &scope, query, &again));
    const loading_Book *first = books.items[0], *second = books.items[1];
    assert_ptr_equal(first->author, books.items[4]->author);
    assert_ptr_equal(first->editor, books.items[7]->editor);
    assert_int_equal(second->author_id.value, second->editor_id.value.value);
    assert_ptr_not_equal(second->author, second->editor);
    assert_ptr_not_equal(first->author, again.items[0]->author);
    assert_ptr_not_equal(first->editor, again.items[0]->editor);
    assert_int_equal(
        loading_Book_select(db, &scope,
                            loading_Book_query(.join_author = loading_Author_query(),
                                               .prefetch_author = loading_Author_query()),
                            &books),
        ORM_MISUSE);
    orm_scope_free(&scope);
    orm_close(db);
}

/* 4. Children point to their parent, and an edge that goes back that way reuses the parents. */
static void the_way_back_is_free(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    assert_costs(
        db, 1 + 1,
        loading_Author_select(
            db, &scope,
            loading_Author_query(.prefetch_books =
                                     loading_Book_query(.prefetch_author = loading_Author_query())),
            &authors));
    for (size_t i = 0; i < authors.count; i++)
        for (size_t k = 0; k < loading_Author_books(authors.items[i])->count; k++)
            assert_ptr_equal(loading_Author_books(authors.items[i])->items[k]->author,
                             authors.items[i]);
    orm_scope_free(&scope);
    orm_close(db);
}

/* 5. The number of parents does not change the number of statements. */
static void any_number_of_keys(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    const int64_t counts[] = {1, 1000, 33000};
    add_authors(db, 33030);
    for (size_t i = 0; i < COUNT(counts); i++) {
        orm_scope scope = ORM_SCOPE_INIT;
        loading_Author_list authors;
        assert_costs(
            db, 1 + 1 + 2 + 1,
            loading_Author_select(
                db, &scope,
                loading_Author_query(.where = loading_Author_id_gt(loading_Author_id_of(30)),
                                     .limit = counts[i],
                                     .prefetch_profile = loading_Profile_query(),
                                     .prefetch_books =
                                         loading_Book_query(.prefetch_tags = loading_Tag_query())),
                &authors));
        assert_int_equal(authors.count, counts[i]);
        for (size_t k = 0; k < authors.count; k++) {
            const loading_Book_list *books = loading_Author_books(authors.items[k]);
            assert_int_equal(books->count, 1);
            assert_int_equal(loading_Book_tags(books->items[0])->count, 1);
            assert_int_equal(loading_Author_profile(authors.items[k])->id.value,
                             authors.items[k]->id.value);
        }
        orm_scope_free(&scope);
    }
    orm_close(db);
}

/* 6. A NULL in the middle of a path is skipped, a key that refers to nothing gives NULL. */
static void nulls_are_skipped(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Mark_list marks;
    run_sql(db, "INSERT INTO mark (id, book_id, shelf_id) VALUES (1, 777, 888), (2, 3, NULL), "
                "(3, NULL, 4)");
    const loading_Mark_ref joined =
        loading_Mark_query(.join_book =
                               loading_Book_query(.join_editor = loading_Author_query(
                                                          .join_profile = loading_Profile_query())),
                           .join_shelf = loading_Book_query(.prefetch_tags = loading_Tag_query()));
    const loading_Mark_ref prefetched = loading_Mark_query(
            .prefetch_book =
                loading_Book_query(.prefetch_editor =
                                       loading_Author_query(.prefetch_profile =
                                                                loading_Profile_query())),
            .prefetch_shelf = loading_Book_query(.prefetch_tags = loading_Tag_query()));
    for (int i = 0; i < 2; i++) {
        const unsigned costs = i == 0 ? 1 + 2 : 1 + 1 + 1 + 2; /* book 3 has no editor */
        assert_costs(db, costs,
                     loading_Mark_select(db, &scope, i == 0 ? joined : prefetched, &marks));
        assert_int_equal(marks.count, 3);
        assert_null(marks.items[0]->book);
        assert_null(marks.items[0]->shelf);
        assert_int_equal(marks.items[1]->book->id.value, 3);
        assert_null(marks.items[1]->book->editor);
        assert_null(marks.items[1]->shelf);
        assert_null(marks.items[2]->book);
        assert_int_equal(loading_Book_tags(marks.items[2]->shelf)->count, 2);
        for (size_t k = 0; k < marks.count; k++) {
            assert_true(loading_Mark_book_loaded(marks.items[k]));
            assert_costs(db, 0, loading_Mark_book_load(db, marks.items[k]));
            assert_costs(db, 0, loading_Mark_shelf_load(db, marks.items[k]));
        }
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* 7. A part is never taken for the whole. */
static void complete_or_matching(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    const loading_Author_ref whole = loading_Author_query(.prefetch_books = loading_Book_query());
    const loading_Author_ref ordered =
        loading_Author_query(.prefetch_books =
                                 loading_Book_query(.order = {loading_Book_title_asc()}));
    const loading_Author_ref parts[] = {
        loading_Author_query(.prefetch_books =
                                 loading_Book_query(.where = loading_Book_title_eq("B1"))),
        loading_Author_query(.prefetch_books = loading_Book_query(.limit = 1000)),
        loading_Author_query(.prefetch_books = loading_Book_query(.offset = 1))};
    assert_ok(db, loading_Author_select(db, &scope, whole, &authors));
    assert_non_null(loading_Author_books(authors.items[0]));
    assert_null(loading_Author_books_matching(authors.items[0]));
    assert_ok(db, loading_Author_select(db, &scope, ordered, &authors));
    assert_non_null(loading_Author_books(authors.items[0]));
    assert_null(loading_Author_books_matching(authors.items[0]));
    for (size_t i = 0; i < COUNT(parts); i++) {
        loading_Book_list books;
        assert_ok(db, loading_Author_select(db, &scope, parts[i], &authors));
        assert_null(loading_Author_books(authors.items[0]));
        assert_non_null(loading_Author_books_matching(authors.items[0]));
        assert_false(loading_Author_books_loaded(authors.items[0]));
        assert_costs(db, 1, loading_Author_books_load(db, authors.items[0], &books));
        assert_int_equal(books.count, 5);
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* 8. A load at one row loads for all rows of its batch that lack the relation: also for those that
 * an edge has read. */
static void peers_load_together(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Tag_list tags;
    assert_ok(db, loading_Author_select(
                      db, &scope, loading_Author_query(.prefetch_books = loading_Book_query()),
                      &authors));
    const loading_Book_list *first = loading_Author_books(authors.items[0]);
    const loading_Book_list *second = loading_Author_books(authors.items[1]);
    assert_costs(db, 2, loading_Book_tags_load(db, first->items[0], &tags));
    assert_costs(db, 0, loading_Book_tags_load(db, second->items[1], &tags));
    assert_costs(db, 1, loading_Book_editor_load(db, second->items[0]));
    assert_true(loading_Book_editor_loaded(first->items[1]));
    orm_scope_free(&scope);
    orm_close(db);
}

/* 8. ERROR loads nothing by itself; what a query asks for is no load. */
static void lazy_error(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Book_list books;
    assert_ok(db, loading_Author_select(
                      db, &scope, loading_Author_query(.prefetch_books = loading_Book_query()),
                      &authors));
    assert_costs(db, 0, loading_Author_books_load(db, authors.items[0], &books));
    assert_int_equal(loading_Author_edited_books_load(db, authors.items[0], &books), ORM_MISUSE);
    assert_ok(
        db, loading_Author_prefetch(
                db, &authors, loading_Author_query(.prefetch_edited_books = loading_Book_query())));
    assert_costs(db, 0, loading_Author_edited_books_load(db, authors.items[0], &books));
    orm_scope_free(&scope);
    orm_close(db);
}

/* What orm_trace tells of loading row by row. */
static void collect_reports(void *context, const char *sql, int64_t nanoseconds)
{
    char **reports = context;
    if (strncmp(sql, "--", 2) != 0)
        return;
    assert_int_equal(nanoseconds, 0);
    char *longer = sqlite3_mprintf("%z%s;", *reports, sql);
    assert_non_null(longer);
    *reports = longer;
}

/* 8. SINGLE loads for one row, and tells once that it does so row by row. */
static void lazy_single(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_SINGLE);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Book_list books;
    loading_Tag_list tags;
    char *reports = sqlite3_mprintf("");
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_ok(db, loading_Book_all(db, &scope, &books));
    orm_trace(db, collect_reports, &reports);
    assert_ok(db, loading_Author_books_load(db, authors.items[0], &books));
    assert_ok(db, loading_Book_editor_load(db, books.items[0]));
    assert_ok(db, loading_Book_author_load(db, books.items[0]));
    assert_string_equal(reports, "");
    for (size_t i = 0; i < authors.count; i++) {
        loading_Book_list own;
        assert_ok(db, loading_Author_books_load(db, authors.items[i], &own));
    }
    assert_string_equal(reports, "-- Author.books is loaded row by row (N+1): prefetch it;");
    assert_ok(db, loading_Book_all(db, &scope, &books));
    for (size_t i = 0; i < 3; i++) {
        assert_ok(db, loading_Book_author_load(db, books.items[i]));
        assert_ok(db, loading_Book_tags_load(db, books.items[i], &tags));
    }
    assert_string_equal(reports, "-- Author.books is loaded row by row (N+1): prefetch it;"
                                 "-- Book.author is loaded row by row (N+1): prefetch it;"
                                 "-- Book.tags is loaded row by row (N+1): prefetch it;");
    orm_trace(db, NULL, NULL);
    sqlite3_free(reports);
    orm_scope_free(&scope);
    orm_close(db);
}

/* 9. Writes change no loaded object; a load of one row compares the key with the pointer. */
static void writes_change_no_object(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    assert_ok(db, loading_Author_select(
                      db, &scope, loading_Author_query(.prefetch_books = loading_Book_query()),
                      &authors));
    loading_Book_list books = *loading_Author_books(authors.items[0]);
    loading_Book *book = books.items[0];
    int64_t id = book->id.value;
    assert_ok(db, loading_Book_delete(db, book->id));
    assert_int_equal(loading_Author_books(authors.items[0])->count, 5);
    assert_int_equal(book->id.value, id);
    const loading_Author_ref query = loading_Author_query(.prefetch_books = loading_Book_query());
    assert_costs(db, 0, loading_Author_prefetch(db, &authors, query));
    loading_Author_books_unload(authors.items[0]);
    assert_costs(db, 1, loading_Author_prefetch(db, &authors, query));
    assert_int_equal(loading_Author_books(authors.items[0])->count, 4);

    loading_Book *moved = books.items[1];
    moved->author_id = loading_Author_id_of(4);
    assert_false(loading_Book_author_loaded(moved));
    const loading_Book_list list = {&moved, 1};
    assert_costs(db, 1,
                 loading_Book_prefetch(
                     db, &list, loading_Book_query(.prefetch_author = loading_Author_query())));
    assert_int_equal(moved->author->id.value, 4);
    orm_scope_free(&scope);
    orm_close(db);
}

/* 10. Self references end by the query's own depth. */
static void cycles_end(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Person_list persons;
    assert_costs(
        db, 1 + 3,
        loading_Person_select(
            db, &scope,
            loading_Person_query(.where = loading_Person_id_eq(loading_Person_id_of(8)),
                                 .prefetch_boss =
                                     loading_Person_query(.prefetch_boss = loading_Person_query(
                                                                  .prefetch_boss =
                                                                      loading_Person_query()))),
            &persons));
    const loading_Person *person = persons.items[0];
    assert_int_equal(person->boss->id.value, 9);
    assert_int_equal(person->boss->boss->id.value, 8);
    assert_ptr_not_equal(person->boss->boss, person);
    assert_int_equal(person->boss->boss->boss->id.value, 9);
    assert_null(person->boss->boss->boss->boss);
    assert_false(loading_Person_boss_loaded(person->boss->boss->boss));
    orm_scope_free(&scope);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_as_if_alone),
        cmocka_unit_test(limits_are_each_parents_own),
        cmocka_unit_test(one_object_an_edge),
        cmocka_unit_test(the_way_back_is_free),
        cmocka_unit_test(any_number_of_keys),
        cmocka_unit_test(nulls_are_skipped),
        cmocka_unit_test(complete_or_matching),
        cmocka_unit_test(peers_load_together),
        cmocka_unit_test(lazy_error),
        cmocka_unit_test(lazy_single),
        cmocka_unit_test(writes_change_no_object),
        cmocka_unit_test(cycles_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

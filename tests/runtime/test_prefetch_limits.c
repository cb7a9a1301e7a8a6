/* test_prefetch_limits.c - conditions, orders, limits and offsets of edges: they hold for each
 * parent, as SQL written by hand says, parent by parent. */
#include "library.h"
#include "links.h"

/* All authors, with one edge to books. */
static void prefetch(orm_db *db, orm_scope *scope, loading_Author_list *authors,
                     loading_Book_ref books)
{
    assert_ok(db, loading_Author_all(db, scope, authors));
    assert_costs(
        db, 1, loading_Author_prefetch(db, authors, loading_Author_query(.prefetch_books = books)));
    assert_int_equal(authors->count, 7);
}

/* The books of each author that match are those of the query, in its order. %lld is the author. */
static void check_matching(orm_db *db, const loading_Author_list *authors, const char *sql)
{
    for (loading_Author *const *author = authors->items; author < authors->items + authors->count;
         author++) {
        const loading_Book_list *books = loading_Author_books_matching(*author);
        assert_non_null(books);
        assert_null(loading_Author_books(*author));
        assert_false(loading_Author_books_loaded(*author));
        assert_int_equal(loading_Author_books_count(*author), -1);
        char *text = sqlite3_mprintf(sql, (long long)(*author)->id.value);
        assert_rows(db, books, loading_Book, id, "%s", text);
        sqlite3_free(text);
        for (loading_Book *const *book = books->items; book < books->items + books->count; book++)
            assert_ptr_equal((*book)->author, *author);
    }
}

/* ---- One edge to the other side of a ForeignKey ---- */

static void conditions(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    prefetch(db, &scope, &authors, loading_Book_query(.where = loading_Book_title_endswith("5")));
    check_matching(db, &authors,
                   "SELECT id FROM book WHERE author_id = %lld AND title LIKE '%%5' ORDER BY id");
    prefetch(db, &scope, &authors, loading_Book_query(.where = loading_Book_editor_id_is_null()));
    check_matching(db, &authors,
                   "SELECT id FROM book WHERE author_id = %lld AND editor_id IS NULL ORDER BY id");
    prefetch(db, &scope, &authors,
             loading_Book_query(.where = loading_Book_tags_any(
                                    loading_Tag_id_eq(loading_Tag_id_of(2)))));
    check_matching(db, &authors,
                   "SELECT id FROM book WHERE author_id = %lld AND id IN (SELECT book_id FROM "
                   "book_tags WHERE tag_id = 2) ORDER BY id");
    prefetch(db, &scope, &authors, loading_Book_query(.where = loading_Book_title_eq("none")));
    check_matching(db, &authors, "SELECT id FROM book WHERE author_id = %lld AND 0");
    orm_scope_free(&scope);
    orm_close(db);
}

static void limits(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    prefetch(db, &scope, &authors, loading_Book_query(.limit = 3));
    check_matching(db, &authors, "SELECT id FROM book WHERE author_id = %lld ORDER BY id LIMIT 3");
    prefetch(db, &scope, &authors, loading_Book_query(.offset = 2));
    check_matching(db, &authors,
                   "SELECT id FROM book WHERE author_id = %lld ORDER BY id LIMIT -1 OFFSET 2");
    prefetch(db, &scope, &authors, loading_Book_query(.limit = 2, .offset = 4));
    check_matching(db, &authors,
                   "SELECT id FROM book WHERE author_id = %lld ORDER BY id LIMIT 2 OFFSET 4");
    prefetch(db, &scope, &authors, loading_Book_query(.limit = 1000000, .offset = 1000000));
    check_matching(db, &authors, "SELECT id FROM book WHERE author_id = %lld AND 0");
    orm_scope_free(&scope);
    orm_close(db);
}

static void all_together(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    for (int limit = 0; limit < 4; limit++) {
        for (int offset = 0; offset < 3; offset++) {
            char sql[200];
            prefetch(db, &scope, &authors,
                     loading_Book_query(.where = loading_Book_editor_id_not_null(),
                                        .order = {loading_Book_editor_id_desc(),
                                                  loading_Book_title_asc()},
                                        .limit = limit, .offset = offset));
            sqlite3_snprintf(sizeof(sql), sql,
                             "SELECT id FROM book WHERE author_id = %%lld AND editor_id IS NOT "
                             "NULL ORDER BY editor_id DESC, title, id LIMIT %d OFFSET %d",
                             limit > 0 ? limit : -1, offset);
            check_matching(db, &authors, sql);
        }
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* NULLs first and last, an order through a relation, and the key where the order leaves a tie. */
static void orders(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    prefetch(db, &scope, &authors,
             loading_Book_query(.order = {loading_Book_editor_id_asc_nulls_last()}, .limit = 4));
    check_matching(db, &authors,
                   "SELECT id FROM book WHERE author_id = %lld ORDER BY editor_id NULLS LAST, id "
                   "LIMIT 4");
    prefetch(db, &scope, &authors,
             loading_Book_query(.order = {loading_Book_editor_by(loading_Author_name_desc())},
                                .limit = 4));
    check_matching(db, &authors,
                   "SELECT b.id FROM book AS b LEFT JOIN author AS e ON e.id = b.editor_id WHERE "
                   "b.author_id = %lld ORDER BY e.name DESC, b.id LIMIT 4");
    orm_scope_free(&scope);
    orm_close(db);
}

/* An order alone leaves nothing out: the list is complete. It is read again in another order. */
static void an_order_alone(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Book_list books;
    prefetch(db, &scope, &authors, loading_Book_query(.order = {loading_Book_title_desc()}));
    for (loading_Author *const *author = authors.items; author < authors.items + authors.count;
         author++) {
        assert_rows(db, loading_Author_books(*author), loading_Book, id,
                    "SELECT id FROM book WHERE author_id = %lld ORDER BY title DESC",
                    (long long)(*author)->id.value);
        assert_null(loading_Author_books_matching(*author));
        assert_costs(db, 0, loading_Author_books_load(db, *author, &books));
    }
    const loading_Author_ref plain = loading_Author_query(.prefetch_books = loading_Book_query());
    assert_costs(db, 0, loading_Author_prefetch(db, &authors, plain));
    assert_costs(
        db, 1,
        loading_Author_prefetch(
            db, &authors,
            loading_Author_query(.prefetch_books =
                                     loading_Book_query(.order = {loading_Book_id_desc()}))));
    for (loading_Author *const *author = authors.items; author < authors.items + authors.count;
         author++)
        assert_rows(db, loading_Author_books(*author), loading_Book, id,
                    "SELECT id FROM book WHERE author_id = %lld ORDER BY id DESC",
                    (long long)(*author)->id.value);
    orm_scope_free(&scope);
    orm_close(db);
}

/* The matching list is read anew each time; the complete one beside it stays. */
static void read_anew(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Book_list books;
    prefetch(db, &scope, &authors, loading_Book_query(.limit = 1));
    loading_Author *second = authors.items[1];
    assert_int_equal(loading_Author_books_matching(second)->count, 1);
    assert_costs(db, 1, loading_Author_books_load(db, second, &books));
    assert_int_equal(books.count, 10);
    const loading_Author_ref query =
        loading_Author_query(.prefetch_books =
                                 loading_Book_query(.order = {loading_Book_id_desc()}, .limit = 2));
    assert_costs(db, 1, loading_Author_prefetch(db, &authors, query));
    assert_int_equal(loading_Author_books_matching(second)->count, 2);
    assert_ptr_equal(loading_Author_books(second)->items, books.items);
    assert_ptr_not_equal(loading_Author_books_matching(second)->items[0], books.items[9]);

    loading_Author_books_unload(second);
    assert_null(loading_Author_books_matching(second));
    assert_null(loading_Author_books(second));
    assert_non_null(loading_Author_books_matching(authors.items[0]));
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- ManyToMany ---- */

static void links_with_limits(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    loading_Tag_list tags;
    assert_ok(db, loading_Book_all(db, &scope, &books));
    assert_costs(db, 2,
                 loading_Book_prefetch(
                     db, &books,
                     loading_Book_query(.prefetch_tags =
                                            loading_Tag_query(.order = {loading_Tag_label_desc()},
                                                              .limit = 1))));
    for (loading_Book *const *book = books.items; book < books.items + books.count; book++)
        assert_rows(
            db, loading_Book_tags_matching(*book), loading_Tag, id,
            "SELECT t.id FROM tag AS t JOIN book_tags AS j ON j.tag_id = t.id WHERE j.book_id "
            "= %lld ORDER BY t.label DESC LIMIT 1",
            (long long)(*book)->id.value);

    assert_ok(db, loading_Tag_all(db, &scope, &tags));
    assert_costs(db, 2 + 1,
                 loading_Tag_prefetch(
                     db, &tags,
                     loading_Tag_query(.prefetch_books = loading_Book_query(
                                               .where = loading_Book_id_gt(loading_Book_id_of(7)),
                                               .join_author = loading_Author_query(
                                                       .prefetch_profile = loading_Profile_query()),
                                               .limit = 3, .offset = 1))));
    for (loading_Tag *const *tag = tags.items; tag < tags.items + tags.count; tag++) {
        const loading_Book_list *matching = loading_Tag_books_matching(*tag);
        assert_null(loading_Tag_books(*tag));
        assert_rows(db, matching, loading_Book, id,
                    "SELECT book_id FROM book_tags WHERE tag_id = %lld AND book_id > 7 ORDER BY "
                    "book_id LIMIT 3 OFFSET 1",
                    (long long)(*tag)->id.value);
        for (loading_Book *const *book = matching->items; book < matching->items + matching->count;
             book++) {
            assert_int_equal((*book)->author->id.value, (*book)->author_id.value);
            assert_true(loading_Author_profile_loaded((*book)->author));
        }
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* Within the edge a target is one object, in however many matching lists it stands. */
static void targets_are_shared(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    assert_ok(db, loading_Book_all(db, &scope, &books));
    assert_ok(db,
              loading_Book_prefetch(
                  db, &books,
                  loading_Book_query(.prefetch_tags = loading_Tag_query(
                                             .where = loading_Tag_id_le(loading_Tag_id_of(2)),
                                             .prefetch_books = loading_Book_query(.limit = 2)))));
    const loading_Tag *tag = loading_Book_tags_matching(books.items[0])->items[0];
    assert_ptr_equal(tag, loading_Book_tags_matching(books.items[3])->items[0]);
    assert_rows(db, loading_Tag_books_matching(tag), loading_Book, id,
                "SELECT book_id FROM book_tags WHERE tag_id = 1 ORDER BY book_id LIMIT 2");
    orm_scope_free(&scope);
    orm_close(db);
}

/* A pair that comes twice counts once, and a link to nothing not at all. */
static void pairs_that_come_twice(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, links_open, links_create_tables);
    orm_scope scope = ORM_SCOPE_INIT;
    links_Post_list posts;
    run_sql(db, "PRAGMA foreign_keys = OFF;"
                "INSERT INTO post (id, title) VALUES (1, 'a'), (2, 'b'), (3, 'c');"
                "INSERT INTO user (name) VALUES ('Ann'), ('Bob'), ('Cid'), ('Dan');"
                "INSERT INTO visit (post_id, user_name) VALUES (1, 'Bob'), (1, 'ann'), (1, 'Bob'), "
                "(1, 'Nobody'), (1, 'ANN'), (1, 'Dan'), (2, 'Dan'), (2, 'dan'), (2, 'Cid')");
    assert_ok(db, links_Post_all(db, &scope, &posts));
    assert_costs(
        db, 2,
        links_Post_prefetch(
            db, &posts,
            links_Post_query(.prefetch_guests =
                                 links_User_query(.order = {links_User_name_desc()}, .limit = 2))));
    const char *const names[3][2] = {{"Dan", "Bob"}, {"Dan", "Cid"}, {NULL, NULL}};
    for (size_t i = 0; i < 3; i++) {
        const links_User_list *guests = links_Post_guests_matching(posts.items[i]);
        assert_int_equal(guests->count, i < 2 ? 2 : 0);
        for (size_t k = 0; k < guests->count; k++)
            assert_string_equal(guests->items[k]->name.value, names[i][k]);
    }
    assert_costs(
        db, 2,
        links_Post_prefetch(db, &posts,
                            links_Post_query(.prefetch_guests = links_User_query(.limit = 2))));
    assert_string_equal(links_Post_guests_matching(posts.items[0])->items[0]->name.value, "Ann");
    assert_string_equal(links_Post_guests_matching(posts.items[0])->items[1]->name.value, "Bob");
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Nested, and many parents ---- */

static void nested_limits(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    assert_costs(
        db, 1 + 1 + 2,
        loading_Author_select(
            db, &scope,
            loading_Author_query(.order = {loading_Author_name_desc()}, .limit = 4,
                                 .prefetch_books = loading_Book_query(
                                         .order = {loading_Book_id_desc()}, .limit = 2,
                                         .prefetch_tags =
                                             loading_Tag_query(.order = {loading_Tag_id_desc()},
                                                               .limit = 2))),
            &authors));
    assert_rows(db, &authors, loading_Author, id,
                "SELECT id FROM author ORDER BY name DESC LIMIT 4");
    for (loading_Author *const *author = authors.items; author < authors.items + authors.count;
         author++) {
        const loading_Book_list *books = loading_Author_books_matching(*author);
        assert_rows(db, books, loading_Book, id,
                    "SELECT id FROM book WHERE author_id = %lld ORDER BY id DESC LIMIT 2",
                    (long long)(*author)->id.value);
        for (loading_Book *const *book = books->items; book < books->items + books->count; book++)
            assert_rows(
                db, loading_Book_tags_matching(*book), loading_Tag, id,
                "SELECT tag_id FROM book_tags WHERE book_id = %lld ORDER BY tag_id DESC LIMIT "
                "2",
                (long long)(*book)->id.value);
    }
    orm_scope_free(&scope);
    orm_close(db);
}

static void keys_of_several_columns(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Seat_list seats;
    run_sql(db,
            "INSERT INTO seat (row, number, n, parent_row, parent_number) VALUES ('a', 1, 1, NULL, "
            "NULL), ('a', 2, 2, 'a', 1), ('B', 1, 3, 'a', 1), ('c', 7, 4, 'A', 1), ('c', 8, 5, "
            "'a', 2);"
            "INSERT INTO seat_near VALUES ('a', 1, 'b', 1), ('a', 1, 'c', 7), ('a', 1, 'c', 8), "
            "('B', 1, 'A', 2)");
    assert_ok(db, loading_Seat_all(db, &scope, &seats));
    assert_costs(
        db, 1 + 2,
        loading_Seat_prefetch(
            db, &seats,
            loading_Seat_query(.prefetch_children =
                                   loading_Seat_query(.order = {loading_Seat_n_desc()}, .limit = 2),
                               .prefetch_near = loading_Seat_query(.order = {loading_Seat_n_desc()},
                                                                   .offset = 1))));
    for (loading_Seat *const *seat = seats.items; seat < seats.items + seats.count; seat++) {
        assert_rows(db, loading_Seat_children_matching(*seat), loading_Seat, n,
                    "SELECT c.n FROM seat c JOIN seat p ON c.parent_row = p.row AND "
                    "c.parent_number = p.number WHERE p.n = %lld ORDER BY c.n DESC LIMIT 2",
                    (long long)(*seat)->n);
        assert_rows(db, loading_Seat_near_matching(*seat), loading_Seat, n,
                    "SELECT o.n FROM seat_near j JOIN seat f ON f.row = j.from_seat_row AND "
                    "f.number = j.from_seat_number JOIN seat o ON o.row = j.to_seat_row AND "
                    "o.number = j.to_seat_number WHERE f.n = %lld ORDER BY o.n DESC LIMIT -1 "
                    "OFFSET 1",
                    (long long)(*seat)->n);
    }
    orm_scope_free(&scope);
    orm_close(db);
}

static void keys_without_rowids(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, links_open, links_create_tables);
    orm_scope scope = ORM_SCOPE_INIT;
    links_Shelf_list shelves;
    links_Tag_list tags;
    run_sql(db,
            "INSERT INTO tag VALUES (1, 'x'), (2, 'y'), (3, 'z');"
            "INSERT INTO shelf (row, number, n, tag_id) VALUES ('a', 1, 1, 2), ('a', 2, 2, 1), "
            "('B', 1, 3, 2), ('b', 2, 4, 2), ('c', 1, 5, NULL);"
            "INSERT INTO shelf_near VALUES ('a', 1, 'A', 2), ('a', 1, 'b', 1), ('A', 1, 'c', 1), "
            "('B', 2, 'a', 1)");
    assert_ok(db, links_Tag_all(db, &scope, &tags));
    assert_costs(
        db, 1,
        links_Tag_prefetch(
            db, &tags,
            links_Tag_query(.prefetch_shelves =
                                links_Shelf_query(.order = {links_Shelf_n_desc()}, .limit = 2))));
    for (links_Tag *const *tag = tags.items; tag < tags.items + tags.count; tag++)
        assert_rows(db, links_Tag_shelves_matching(*tag), links_Shelf, n,
                    "SELECT n FROM shelf WHERE tag_id = %lld ORDER BY n DESC LIMIT 2",
                    (long long)(*tag)->id.value);
    assert_ok(db, links_Shelf_all(db, &scope, &shelves));
    assert_costs(
        db, 2,
        links_Shelf_prefetch(
            db, &shelves,
            links_Shelf_query(.prefetch_near =
                                  links_Shelf_query(.order = {links_Shelf_n_desc()}, .limit = 2))));
    for (links_Shelf *const *shelf = shelves.items; shelf < shelves.items + shelves.count; shelf++)
        assert_rows(db, links_Shelf_near_matching(*shelf), links_Shelf, n,
                    "SELECT o.n FROM shelf_near j JOIN shelf f ON f.row = j.from_shelf_row AND "
                    "f.number = j.from_shelf_number JOIN shelf o ON o.row = j.to_shelf_row AND "
                    "o.number = j.to_shelf_number WHERE f.n = %lld ORDER BY o.n DESC LIMIT 2",
                    (long long)(*shelf)->n);
    orm_scope_free(&scope);
    orm_close(db);
}

/* All of no filters is no condition: the list is complete. */
static void links_with_an_empty_filter(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    assert_ok(db, loading_Book_all(db, &scope, &books));
    assert_costs(
        db, 2,
        loading_Book_prefetch(
            db, &books,
            loading_Book_query(.prefetch_tags =
                                   loading_Tag_query(.where = loading_Tag_all_of(NULL, 0)))));
    for (loading_Book *const *book = books.items; book < books.items + books.count; book++)
        check_tags_of(db, *book);
    orm_scope_free(&scope);
    orm_close(db);
}

static void many_parents(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    add_authors(db, 2030);
    run_sql(db, "INSERT INTO book (title, author_id) SELECT 'more', author_id FROM book WHERE id > "
                "30");
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_costs(db, 1,
                 loading_Author_prefetch(
                     db, &authors,
                     loading_Author_query(.prefetch_books =
                                              loading_Book_query(.order = {loading_Book_id_desc()},
                                                                 .limit = 1))));
    for (size_t i = 7; i < authors.count; i++) {
        const loading_Book_list *books = loading_Author_books_matching(authors.items[i]);
        assert_int_equal(books->count, 1);
        assert_string_equal(books->items[0]->title, "more");
        assert_int_equal(books->items[0]->author_id.value, authors.items[i]->id.value);
    }
    orm_scope_free(&scope);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(conditions),
        cmocka_unit_test(limits),
        cmocka_unit_test(all_together),
        cmocka_unit_test(orders),
        cmocka_unit_test(an_order_alone),
        cmocka_unit_test(read_anew),
        cmocka_unit_test(links_with_limits),
        cmocka_unit_test(targets_are_shared),
        cmocka_unit_test(pairs_that_come_twice),
        cmocka_unit_test(nested_limits),
        cmocka_unit_test(keys_of_several_columns),
        cmocka_unit_test(keys_without_rowids),
        cmocka_unit_test(links_with_an_empty_filter),
        cmocka_unit_test(many_parents),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

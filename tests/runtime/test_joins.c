/* test_joins.c - edges that are joined: each in the same statement as its row, each target one
 * object, and nothing left to load. Results are held against SQL written by hand. */
#include "library.h"

/* Joins of both directions, nested: 1 statement, whatever is missing. */
static void joins_forward(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    assert_costs(db, 1,
                 loading_Book_select(db, &scope,
                                     loading_Book_query(.join_author = loading_Author_query(),
                                                        .join_editor = loading_Author_query()),
                                     &books));
    assert_int_equal(books.count, 30);
    for (size_t i = 0; i < books.count; i++) {
        loading_Book *book = books.items[i];
        assert_row(db, book->author, loading_Author, id,
                   "SELECT author_id FROM book WHERE id = %lld", (long long)book->id.value);
        assert_row(db, book->editor, loading_Author, id,
                   "SELECT editor_id FROM book WHERE id = %lld AND editor_id IS NOT NULL",
                   (long long)book->id.value);
        assert_true(loading_Book_author_loaded(book));
        assert_true(loading_Book_editor_loaded(book));
        assert_costs(db, 0, loading_Book_author_load(db, book));
        assert_costs(db, 0, loading_Book_editor_load(db, book));
        for (size_t k = 0; k < i; k++) {
            const loading_Book *other = books.items[k];
            assert_int_equal(book->author == other->author,
                             book->author_id.value == other->author_id.value);
            assert_true(!book->editor || book->editor != other->author);
            assert_true(!book->editor || !other->editor ||
                        (book->editor == other->editor) ==
                            (book->editor_id.value.value == other->editor_id.value.value));
        }
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* The rows of an edge are peers: what is loaded for one is loaded for all. */
static void joined_rows_are_peers(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books, of;
    orm_stats_reset(db);
    assert_ok(db, loading_Book_select(db, &scope,
                                      loading_Book_query(.join_author = loading_Author_query()),
                                      &books));
    assert_int_equal(orm_stats_get(db).rows_read, 30 + 4); /* 1 + i * i % 6 is 1, 2, 4 or 5 */
    assert_costs(db, 1, loading_Author_books_load(db, books.items[0]->author, &of));
    for (size_t i = 0; i < books.count; i++) {
        assert_true(loading_Author_books_loaded(books.items[i]->author));
        assert_costs(db, 0, loading_Author_books_load(db, books.items[i]->author, &of));
        assert_rows(db, &of, loading_Book, id,
                    "SELECT id FROM book WHERE author_id = %lld ORDER BY id",
                    (long long)books.items[i]->author_id.value);
    }
    orm_scope_free(&scope);
    orm_close(db);
}

static void joins_reverse(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    assert_costs(
        db, 1,
        loading_Author_select(db, &scope,
                              loading_Author_query(.order = {loading_Author_id_desc()},
                                                   .join_profile = loading_Profile_query()),
                              &authors));
    assert_rows(db, &authors, loading_Author, id, "SELECT id FROM author ORDER BY id DESC");
    for (size_t i = 0; i < authors.count; i++) {
        loading_Author *author = authors.items[i];
        const loading_Profile *profile = loading_Author_profile(author);
        assert_row(db, profile, loading_Profile, id,
                   "SELECT id FROM profile WHERE author_id = %lld", (long long)author->id.value);
        assert_true(loading_Author_profile_loaded(author));
        assert_costs(db, 0, loading_Author_profile_load(db, author));
        assert_true(!profile || profile->author == author);
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* From the side that has the key, the other side is known too. */
static void joins_one_to_one(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Profile_list profiles;
    assert_costs(
        db, 1,
        loading_Profile_select(
            db, &scope, loading_Profile_query(.join_author = loading_Author_query()), &profiles));
    assert_int_equal(profiles.count, 4);
    for (size_t i = 0; i < profiles.count; i++) {
        loading_Profile *profile = profiles.items[i];
        assert_int_equal(profile->author->id.value, profile->author_id.value);
        assert_true(loading_Author_profile_loaded(profile->author));
        assert_ptr_equal(loading_Author_profile(profile->author), profile);
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* A join that goes back the way it came reads nothing: it is the row itself. */
static void joins_back(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Profile_list profiles;
    loading_Author_list authors;
    orm_stats_reset(db);
    assert_ok(db, loading_Profile_select(
                      db, &scope,
                      loading_Profile_query(.join_author = loading_Author_query(
                                                    .join_profile = loading_Profile_query(
                                                            .join_author = loading_Author_query(
                                                                    .join_favourite =
                                                                        loading_Book_query())))),
                      &profiles));
    for (size_t i = 0; i < profiles.count; i++) {
        const loading_Author *author = profiles.items[i]->author;
        assert_ptr_equal(loading_Author_profile(author), profiles.items[i]);
        assert_row(db, author->favourite, loading_Book, id,
                   "SELECT favourite_id FROM author WHERE id = %lld AND favourite_id IS NOT NULL",
                   (long long)author->id.value);
    }
    assert_int_equal(orm_stats_get(db).rows_read, 4 + 4 + 1);
    assert_ok(db, loading_Author_select(
                      db, &scope,
                      loading_Author_query(.join_profile =
                                               loading_Profile_query(.join_author =
                                                                         loading_Author_query())),
                      &authors));
    for (size_t i = 0; i < authors.count; i++) {
        const loading_Profile *profile = loading_Author_profile(authors.items[i]);
        assert_true(loading_Author_profile_loaded(authors.items[i]));
        assert_true(!profile || profile->author == authors.items[i]);
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* A path of four edges, through rows that are missing. */
static void joins_nested(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    assert_costs(
        db, 1,
        loading_Book_select(
            db, &scope,
            loading_Book_query(.order = {loading_Book_id_asc()},
                               .join_editor = loading_Author_query(
                                       .join_favourite = loading_Book_query(
                                               .join_author = loading_Author_query(
                                                       .join_profile = loading_Profile_query())))),
            &books));
    assert_int_equal(books.count, 30);
    for (size_t i = 0; i < books.count; i++) {
        const loading_Author *editor = books.items[i]->editor;
        const loading_Book *favourite = editor ? editor->favourite : NULL;
        const loading_Author *author = favourite ? favourite->author : NULL;
        const loading_Profile *profile = author ? loading_Author_profile(author) : NULL;
        long long id = books.items[i]->id.value;
        assert_row(db, favourite, loading_Book, id,
                   "SELECT f.id FROM book AS b JOIN author AS e ON e.id = b.editor_id "
                   "JOIN book AS f ON f.id = e.favourite_id WHERE b.id = %lld",
                   id);
        assert_row(db, author, loading_Author, id,
                   "SELECT f.author_id FROM book AS b JOIN author AS e ON e.id = b.editor_id "
                   "JOIN book AS f ON f.id = e.favourite_id WHERE b.id = %lld",
                   id);
        assert_row(db, profile, loading_Profile, id,
                   "SELECT p.id FROM book AS b JOIN author AS e ON e.id = b.editor_id "
                   "JOIN book AS f ON f.id = e.favourite_id JOIN profile AS p "
                   "ON p.author_id = f.author_id WHERE b.id = %lld",
                   id);
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* To the own model, both ways, where a row may even name itself. */
static void joins_self(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Person_list persons;
    assert_costs(
        db, 1,
        loading_Person_select(
            db, &scope,
            loading_Person_query(.order = {loading_Person_id_asc()},
                                 .join_boss =
                                     loading_Person_query(.join_boss = loading_Person_query()),
                                 .join_mentor = loading_Person_query(),
                                 .join_pupil = loading_Person_query()),
            &persons));
    assert_int_equal(persons.count, 9);
    for (size_t i = 0; i < persons.count; i++) {
        const loading_Person *person = persons.items[i], *boss = person->boss;
        long long id = person->id.value;
        assert_row(db, boss, loading_Person, id,
                   "SELECT boss_id FROM person WHERE id = %lld AND boss_id IS NOT NULL", id);
        assert_row(db, boss ? boss->boss : NULL, loading_Person, id,
                   "SELECT b.boss_id FROM person AS p JOIN person AS b ON b.id = p.boss_id "
                   "WHERE p.id = %lld AND b.boss_id IS NOT NULL",
                   id);
        assert_row(db, person->mentor, loading_Person, id,
                   "SELECT mentor_id FROM person WHERE id = %lld AND mentor_id IS NOT NULL", id);
        assert_row(db, loading_Person_pupil(person), loading_Person, id,
                   "SELECT id FROM person WHERE mentor_id = %lld", id);
        assert_true(boss != person);
        if (loading_Person_pupil(person))
            assert_ptr_equal(loading_Person_pupil(person)->mentor, person);
        if (person->mentor)
            assert_ptr_equal(loading_Person_pupil(person->mentor), person);
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Keys ---- */

/* The parents of all rows of a model whose tests/runtime/schemas/loading.yaml has several. */
#define CHECK_KEYS(M, table, on, codes)                                                            \
    do {                                                                                           \
        orm_scope scope = ORM_SCOPE_INIT;                                                          \
        loading_##M##_list list;                                                                   \
        run_sql(db, "INSERT INTO " table " (code, n, parent_code) VALUES " codes);                 \
        assert_costs(                                                                              \
            db, 1,                                                                                 \
            loading_##M##_select(db, &scope,                                                       \
                                 loading_##M##_query(.order = {loading_##M##_n_asc()},             \
                                                     .join_parent = loading_##M##_query()),        \
                                 &list));                                                          \
        assert_int_equal(list.count, 4);                                                           \
        for (size_t i = 0; i < list.count; i++)                                                    \
            assert_row(db, list.items[i]->parent, loading_##M, n,                                  \
                       "SELECT p.n FROM " table " AS c JOIN " table " AS p ON " on                 \
                       " WHERE c.n = %d",                                                          \
                       (int)list.items[i]->n);                                                     \
        assert_ptr_equal(list.items[1]->parent, list.items[2]->parent);                            \
        assert_non_null(list.items[1]->parent);                                                    \
        orm_scope_free(&scope);                                                                    \
    } while (0)

#define UUID(x) "x'0000000000000000000000000000000" #x "'"

static void joins_by_keys(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    CHECK_KEYS(Word, "word", "p.code = c.parent_code",
               "('a', 1, NULL), ('', 2, 'a'), ('A', 3, 'a'), ('aa', 4, 'A')");
    CHECK_KEYS(Folded, "folded", "p.code = c.parent_code",
               "('a', 1, NULL), ('b', 2, 'a'), ('c', 3, 'A'), ('d', 4, 'B')");
    CHECK_KEYS(Trimmed, "trimmed", "p.code = c.parent_code",
               "('a', 1, NULL), ('b ', 2, 'a'), ('c', 3, 'a  '), ('d', 4, 'b')");
    CHECK_KEYS(Token, "token", "p.code = c.parent_code",
               "(" UUID(1) ", 1, NULL), (" UUID(2) ", 2, " UUID(1) "), (" UUID(3) ", 3, " UUID(
                   1) "), (" UUID(4) ", 4, " UUID(3) ")");
    CHECK_KEYS(Price, "price", "p.code = c.parent_code",
               "(100, 1, NULL), (-5, 2, 100), (0, 3, 100), (7, 4, 0)");
    CHECK_KEYS(TextPrice, "text_price", "p.code = c.parent_code",
               "('1.00', 1, NULL), ('-0.05', 2, '1.00'), ('0.00', 3, '1.00'), ('0.07', 4, '0.00')");
    CHECK_KEYS(Ratio, "ratio", "p.code = c.parent_code",
               "(1.5, 1, NULL), (-1.5, 2, 1.5), (0.0, 3, 1.5), (7.25, 4, 0.0)");
    CHECK_KEYS(Day, "day", "p.code = c.parent_code",
               "('2024-02-29', 1, NULL), ('2023-01-01', 2, '2024-02-29'), "
               "('2022-01-01', 3, '2024-02-29'), ('2021-01-01', 4, '2022-01-01')");
    CHECK_KEYS(State, "state", "p.code = c.parent_code",
               "('warm', 1, NULL), ('cold', 2, 'warm'), ('mild', 3, 'warm'), ('Hot', 4, 'cold')");
    orm_close(db);
}

static void joins_by_composite_keys(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Seat_list seats;
    run_sql(db, "INSERT INTO seat (row, number, n, parent_row, parent_number) VALUES "
                "('a', 1, 1, NULL, NULL), ('a', 2, 2, 'A', 1), ('b', 1, 3, 'a', 1), "
                "('b', 2, 4, 'B', 1), ('c', 1, 5, 'b', NULL)");
    assert_costs(
        db, 1,
        loading_Seat_select(
            db, &scope,
            loading_Seat_query(.order = {loading_Seat_n_asc()},
                               .join_parent =
                                   loading_Seat_query(.join_parent = loading_Seat_query())),
            &seats));
    assert_int_equal(seats.count, 5);
    assert_null(seats.items[0]->parent);
    assert_int_equal(seats.items[1]->parent->n, 1);
    assert_ptr_equal(seats.items[2]->parent, seats.items[1]->parent);
    assert_int_equal(seats.items[3]->parent->n, 3);
    assert_int_equal(seats.items[3]->parent->parent->n, 1);
    assert_null(seats.items[4]->parent);
    for (size_t i = 0; i < seats.count; i++)
        assert_costs(db, 0, loading_Seat_parent_load(db, seats.items[i]));
    orm_scope_free(&scope);
    orm_close(db);
}

static void joins_by_other_fields(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Quote_list quotes;
    assert_costs(
        db, 1,
        loading_Quote_select(
            db, &scope,
            loading_Quote_query(.order = {loading_Quote_id_asc()},
                                .join_author =
                                    loading_Author_query(.join_profile = loading_Profile_query())),
            &quotes));
    assert_int_equal(quotes.count, 3);
    assert_string_equal(quotes.items[0]->author->name, "A4");
    assert_string_equal(quotes.items[1]->author->name, "A1");
    assert_ptr_equal(quotes.items[2]->author, quotes.items[0]->author);
    assert_int_equal(loading_Author_profile(quotes.items[0]->author)->id.value, 6);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- What is not there ---- */

/* A key that refers to nothing loses no row, and is not looked up again; another one in its place
 * is. */
static void keys_that_dangle(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Mark_list marks;
    run_sql(db, "INSERT INTO mark (id, book_id, shelf_id) VALUES (1, 7, 99), (2, 77, 8), "
                "(3, NULL, NULL), (4, 77, NULL), (5, 7, 98)");
    assert_costs(db, 1,
                 loading_Mark_select(
                     db, &scope,
                     loading_Mark_query(.order = {loading_Mark_id_asc()},
                                        .join_book = loading_Book_query(.join_author =
                                                                            loading_Author_query()),
                                        .join_shelf = loading_Book_query()),
                     &marks));
    assert_rows(db, &marks, loading_Mark, id, "SELECT id FROM mark ORDER BY id");
    for (size_t i = 0; i < marks.count; i++) {
        loading_Mark *mark = marks.items[i];
        long long id = mark->id.value;
        assert_row(
            db, mark->book, loading_Book, id,
            "SELECT b.id FROM mark AS m JOIN book AS b ON b.id = m.book_id WHERE m.id = %lld", id);
        assert_row(db, mark->shelf, loading_Book, id,
                   "SELECT b.id FROM mark AS m JOIN book AS b ON b.id = m.shelf_id "
                   "WHERE m.id = %lld",
                   id);
        assert_true(loading_Mark_book_loaded(mark));
        assert_true(loading_Mark_shelf_loaded(mark));
        assert_costs(db, 0, loading_Mark_book_load(db, mark));
        assert_costs(db, 0, loading_Mark_shelf_load(db, mark));
    }
    marks.items[1]->book_id.value.value = 9;
    assert_false(loading_Mark_book_loaded(marks.items[1]));
    assert_costs(db, 1, loading_Mark_book_load(db, marks.items[1]));
    assert_int_equal(marks.items[1]->book->id.value, 9);
    orm_scope_free(&scope);
    orm_close(db);
}

/* In a joined row too, and by a key that is a text. */
static void keys_that_dangle_further_on(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Word_list words;
    run_sql(db, "PRAGMA foreign_keys = OFF; INSERT INTO word (code, n, parent_code) VALUES "
                "('a', 1, 'gone'), ('b', 2, 'a'), ('c', 3, 'a'), ('d', 4, ''); "
                "PRAGMA foreign_keys = ON");
    assert_costs(
        db, 1,
        loading_Word_select(
            db, &scope,
            loading_Word_query(.order = {loading_Word_n_asc()},
                               .join_parent =
                                   loading_Word_query(.join_parent = loading_Word_query())),
            &words));
    assert_int_equal(words.count, 4);
    for (size_t i = 0; i < words.count; i++) {
        loading_Word *word = words.items[i];
        assert_true(loading_Word_parent_loaded(word));
        assert_int_equal(word->parent != NULL, i == 1 || i == 2);
        if (word->parent) {
            assert_string_equal(word->parent->code.value, "a");
            assert_null(word->parent->parent);
            assert_true(loading_Word_parent_loaded(word->parent));
            assert_costs(db, 0, loading_Word_parent_load(db, word->parent));
        }
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* A joined row that cannot be read is told with its own model and key. */
static void joined_row_is_bad(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    run_sql(db, "UPDATE author SET name = CAST(x'41ff' AS TEXT) WHERE id = 5");
    struct snapshot before = take_snapshot(db, &scope);
    assert_fails(db,
                 loading_Book_select(
                     db, &scope, loading_Book_query(.join_author = loading_Author_query()), &books),
                 ORM_BAD_VALUE, "Author", "name",
                 "Author.name: row 5 holds 'A\\xff', which is no valid UTF-8");
    assert_null(books.items);
    orm_scope_free(&scope);
    before.scope = NULL;
    assert_unchanged(&before);
    orm_close(db);
}

/* ---- With the rest of a query ---- */

static void joins_with_order_and_limit(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    assert_costs(
        db, 1,
        loading_Book_select(
            db, &scope,
            loading_Book_query(.where = loading_Book_author_is(loading_Author_name_ne("A1")),
                               .order = {loading_Book_editor_by(loading_Author_name_desc()),
                                         loading_Book_author_by(loading_Author_id_asc())},
                               .limit = 12, .offset = 2, .join_author = loading_Author_query(),
                               .join_editor =
                                   loading_Author_query(.join_favourite = loading_Book_query())),
            &books));
    assert_rows(db, &books, loading_Book, id,
                "SELECT b.id FROM book AS b JOIN author AS a ON a.id = b.author_id "
                "LEFT JOIN author AS e ON e.id = b.editor_id WHERE a.name <> 'A1' "
                "ORDER BY e.name DESC, a.id, b.id LIMIT 12 OFFSET 2");
    for (size_t i = 0; i < books.count; i++) {
        const loading_Book *book = books.items[i];
        assert_int_equal(book->author->id.value, book->author_id.value);
        assert_int_equal(book->editor != NULL, book->editor_id.some);
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* The same joins in two calls share nothing. */
static void calls_share_nothing(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book *a, *b;
    loading_Book_ref query = loading_Book_query(.join_author = loading_Author_query());
    assert_ok(db, loading_Book_first(db, &scope, query, &a));
    assert_ok(db, loading_Book_first(db, &scope, query, &b));
    assert_true(a != b && a->author != b->author);
    assert_int_equal(a->author->id.value, b->author->id.value);
    orm_scope_free(&scope);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(joins_forward),
        cmocka_unit_test(joined_rows_are_peers),
        cmocka_unit_test(joins_reverse),
        cmocka_unit_test(joins_one_to_one),
        cmocka_unit_test(joins_back),
        cmocka_unit_test(joins_nested),
        cmocka_unit_test(joins_self),
        cmocka_unit_test(joins_by_keys),
        cmocka_unit_test(joins_by_composite_keys),
        cmocka_unit_test(joins_by_other_fields),
        cmocka_unit_test(keys_that_dangle),
        cmocka_unit_test(keys_that_dangle_further_on),
        cmocka_unit_test(joined_row_is_bad),
        cmocka_unit_test(joins_with_order_and_limit),
        cmocka_unit_test(calls_share_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

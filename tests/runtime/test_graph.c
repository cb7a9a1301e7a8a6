/* test_graph.c - loading all that is related up to a depth: what is loaded and what is not, that a
 * key is one object, that cycles end, and what it costs. */
#include "library.h"

static orm_db *new_marked_library(void)
{
    orm_db *db = new_library(ORM_LAZY_ERROR);
    run_sql(db,
            "UPDATE tag SET slug = 's' || id WHERE id < 4;"
            "INSERT INTO alias (id, tag_slug) VALUES (1, 's1'), (2, 's1'), (3, NULL), (4, 's3');"
            "INSERT INTO mark (id, book_id, shelf_id) VALUES (1, 4, 5), (2, 777, 888), "
            "(3, 4, NULL)");
    return db;
}

/* ---- Depths ---- */

static void depth_nothing(void **state)
{
    (void)state;
    orm_db *db = new_marked_library();
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    const loading_Author_list empty = {NULL, 0};
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    size_t size = orm_scope_size(&scope);
    assert_costs(db, 0, loading_Author_load_graph(db, &authors, 0, NULL));
    assert_costs(db, 0, loading_Author_load_graph(db, &empty, -1, NULL));
    assert_int_equal(orm_scope_size(&scope), size);
    assert_false(loading_Author_books_loaded(authors.items[0]));
    orm_scope_free(&scope);
    orm_close(db);
}

static void depth_one(void **state)
{
    (void)state;
    orm_db *db = new_marked_library();
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_costs(db, 5, loading_Author_load_graph(db, &authors, 1, NULL));
    for (size_t i = 0; i < authors.count; i++) {
        const loading_Author *author = authors.items[i];
        long long id = author->id.value;
        assert_true(loading_Author_favourite_loaded(author));
        assert_row(db, author->favourite, loading_Book, id,
                   "SELECT favourite_id FROM author WHERE id = %lld AND favourite_id IS NOT NULL",
                   id);
        assert_true(loading_Author_profile_loaded(author));
        assert_row(db, loading_Author_profile(author), loading_Profile, id,
                   "SELECT id FROM profile WHERE author_id = %lld", id);
        assert_rows(db, loading_Author_books(author), loading_Book, id,
                    "SELECT id FROM book WHERE author_id = %lld ORDER BY id", id);
        assert_rows(db, loading_Author_edited_books(author), loading_Book, id,
                    "SELECT id FROM book WHERE editor_id = %lld ORDER BY id", id);
        assert_rows(db, loading_Author_quotes(author), loading_Quote, id,
                    "SELECT id FROM quote WHERE author_name = 'A%lld' ORDER BY id", id);
    }
    assert_null(loading_Book_tags(loading_Author_books(authors.items[0])->items[0]));
    assert_costs(db, 0, loading_Author_load_graph(db, &authors, 1, NULL));
    orm_scope_free(&scope);
    orm_close(db);
}

/* At each level each relation costs at most what it costs alone. */
static void depth_two(void **state)
{
    (void)state;
    orm_db *db = new_marked_library();
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author *author;
    assert_ok(db, loading_Author_get(db, &scope, loading_Author_id_of(2), &author));
    const loading_Author_list one = {&author, 1};
    assert_costs(db, 4 + 7, loading_Author_load_graph(db, &one, 2, NULL));
    assert_int_equal(loading_Author_books(author)->count, 10);
    for (size_t i = 0; i < 10; i++) {
        const loading_Book *book = loading_Author_books(author)->items[i];
        assert_rows(db, loading_Book_tags(book), loading_Tag, id,
                    "SELECT tag_id FROM book_tags WHERE book_id = %lld ORDER BY tag_id",
                    (long long)book->id.value);
        assert_true(loading_Book_editor_loaded(book));
        assert_non_null(loading_Book_favoured_by(book));
        assert_non_null(loading_Book_marks(book));
        assert_true(loading_Book_shelf_mark_loaded(book));
        for (size_t k = 0; k < loading_Book_tags(book)->count; k++)
            assert_null(loading_Tag_aliases(loading_Book_tags(book)->items[k]));
    }
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Everything ---- */

/* The objects that were met, by id. */
struct met {
    void *authors[40], *profiles[40], *books[40], *tags[40], *aliases[40], *marks[40], *quotes[40];
    size_t count;
};

/* True the first time that a key is met. Later it must be the same object. */
static bool meet(struct met *met, void **objects, int64_t id, const void *row)
{
    assert_in_range((uintmax_t)id, 1, 39);
    if (objects[id]) {
        assert_ptr_equal(objects[id], row);
        return false;
    }
    memcpy(&objects[id], &row, sizeof(row));
    met->count++;
    return true;
}

static void walk_book(orm_db *db, struct met *met, const loading_Book *book);

static void walk_author(orm_db *db, struct met *met, const loading_Author *author)
{
    long long id = author ? author->id.value : 0;
    if (!author || !meet(met, met->authors, id, author))
        return;
    const loading_Book_list *books = loading_Author_books(author);
    const loading_Book_list *edited = loading_Author_edited_books(author);
    const loading_Quote_list *quotes = loading_Author_quotes(author);
    const loading_Profile *profile = loading_Author_profile(author);
    assert_rows(db, books, loading_Book, id,
                "SELECT id FROM book WHERE author_id = %lld ORDER BY id", id);
    assert_rows(db, edited, loading_Book, id,
                "SELECT id FROM book WHERE editor_id = %lld ORDER BY id", id);
    assert_rows(db, quotes, loading_Quote, id,
                "SELECT id FROM quote WHERE author_name = 'A%lld' ORDER BY id", id);
    assert_row(db, profile, loading_Profile, id, "SELECT id FROM profile WHERE author_id = %lld",
               id);
    assert_row(db, author->favourite, loading_Book, id,
               "SELECT favourite_id FROM author WHERE id = %lld AND favourite_id IS NOT NULL", id);
    for (size_t i = 0; i < books->count; i++)
        walk_book(db, met, books->items[i]);
    for (size_t i = 0; i < edited->count; i++)
        walk_book(db, met, edited->items[i]);
    for (size_t i = 0; i < quotes->count; i++) {
        meet(met, met->quotes, quotes->items[i]->id.value, quotes->items[i]);
        assert_ptr_equal(quotes->items[i]->author, author);
    }
    if (profile && meet(met, met->profiles, profile->id.value, profile))
        assert_ptr_equal(profile->author, author);
    walk_book(db, met, author->favourite);
}

static void walk_tag(orm_db *db, struct met *met, const loading_Tag *tag)
{
    long long id = tag->id.value;
    if (!meet(met, met->tags, id, tag))
        return;
    const loading_Book_list *books = loading_Tag_books(tag);
    const loading_Alias_list *aliases = loading_Tag_aliases(tag);
    assert_rows(db, books, loading_Book, id,
                "SELECT book_id FROM book_tags WHERE tag_id = %lld ORDER BY book_id", id);
    assert_rows(db, aliases, loading_Alias, id,
                "SELECT a.id FROM alias AS a, tag AS t WHERE a.tag_slug = t.slug AND t.id = %lld "
                "ORDER BY a.id",
                id);
    for (size_t i = 0; i < aliases->count; i++) {
        meet(met, met->aliases, aliases->items[i]->id.value, aliases->items[i]);
        assert_ptr_equal(aliases->items[i]->tag, tag);
    }
    for (size_t i = 0; i < books->count; i++)
        walk_book(db, met, books->items[i]);
}

static void walk_mark(orm_db *db, struct met *met, const loading_Mark *mark)
{
    if (!mark || !meet(met, met->marks, mark->id.value, mark))
        return;
    assert_true(loading_Mark_book_loaded(mark));
    assert_true(loading_Mark_shelf_loaded(mark));
    walk_book(db, met, mark->book);
    walk_book(db, met, mark->shelf);
}

static void walk_book(orm_db *db, struct met *met, const loading_Book *book)
{
    long long id = book ? book->id.value : 0;
    if (!book || !meet(met, met->books, id, book))
        return;
    const loading_Tag_list *tags = loading_Book_tags(book);
    const loading_Author_list *favoured = loading_Book_favoured_by(book);
    const loading_Mark_list *marks = loading_Book_marks(book);
    assert_rows(db, tags, loading_Tag, id,
                "SELECT tag_id FROM book_tags WHERE book_id = %lld ORDER BY tag_id", id);
    assert_rows(db, favoured, loading_Author, id,
                "SELECT id FROM author WHERE favourite_id = %lld ORDER BY id", id);
    assert_rows(db, marks, loading_Mark, id, "SELECT id FROM mark WHERE book_id = %lld ORDER BY id",
                id);
    assert_row(db, loading_Book_shelf_mark(book), loading_Mark, id,
               "SELECT id FROM mark WHERE shelf_id = %lld", id);
    assert_int_equal(book->author->id.value, book->author_id.value);
    assert_true(loading_Book_editor_loaded(book));
    walk_author(db, met, book->author);
    walk_author(db, met, book->editor);
    for (size_t i = 0; i < favoured->count; i++)
        walk_author(db, met, favoured->items[i]);
    for (size_t i = 0; i < tags->count; i++)
        walk_tag(db, met, tags->items[i]);
    for (size_t i = 0; i < marks->count; i++)
        walk_mark(db, met, marks->items[i]);
    walk_mark(db, met, loading_Book_shelf_mark(book));
}

/* The number of rows that can be reached from author 2: not tag 3 and its alias, the alias and the
 * mark without a target. */
static const size_t reachable = 7 + 4 + 30 + 4 + 2 + 2 + 3;

static void everything(void **state)
{
    (void)state;
    orm_db *db = new_marked_library();
    orm_scope scope = ORM_SCOPE_INIT;
    struct met met = {.count = 0};
    loading_Author *author;
    assert_ok(db, loading_Author_get(db, &scope, loading_Author_id_of(2), &author));
    const loading_Author_list one = {&author, 1};
    assert_ok(db, loading_Author_load_graph(db, &one, -1, NULL));
    walk_author(db, &met, author);
    assert_ptr_equal(met.authors[2], author);
    assert_int_equal(met.count, reachable);
    assert_costs(db, 0, loading_Author_load_graph(db, &one, -1, NULL));
    orm_scope_free(&scope);
    orm_close(db);
}

/* What is loaded already is part of it: its objects are found again. */
static void everything_with_what_is_there(void **state)
{
    (void)state;
    orm_db *db = new_marked_library();
    orm_scope scope = ORM_SCOPE_INIT;
    struct met met = {.count = 0};
    loading_Author_list authors;
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_costs(
        db, 3,
        loading_Author_prefetch(
            db, &authors,
            loading_Author_query(.prefetch_books =
                                     loading_Book_query(.prefetch_tags = loading_Tag_query()))));
    const loading_Book *book = loading_Author_books(authors.items[1])->items[0];
    const loading_Tag *tag = loading_Book_tags(book)->items[0];
    assert_ok(db, loading_Author_load_graph(db, &authors, -1, NULL));
    walk_author(db, &met, authors.items[1]);
    assert_int_equal(met.count, reachable);
    assert_ptr_equal(met.books[book->id.value], book);
    assert_ptr_equal(met.tags[tag->id.value], tag);
    for (size_t i = 0; i < authors.count; i++)
        assert_ptr_equal(met.authors[i + 1], authors.items[i]);
    orm_scope_free(&scope);
    orm_close(db);
}

/* Two objects with one key that were there before stay two: nothing that is loaded is replaced. */
static void what_is_loaded_stays(void **state)
{
    (void)state;
    orm_db *db = new_marked_library();
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book *book;
    assert_ok(db, loading_Book_get(db, &scope, loading_Book_id_of(2), &book));
    const loading_Book_list one = {&book, 1};
    assert_ok(db, loading_Book_prefetch_row(
                      db, book,
                      loading_Book_query(.prefetch_author = loading_Author_query(),
                                         .prefetch_editor = loading_Author_query())));
    loading_Author *author = book->author, *editor = book->editor;
    assert_ptr_not_equal(author, editor);
    assert_ok(db, loading_Book_load_graph(db, &one, 2, NULL));
    assert_ptr_equal(book->author, author);
    assert_ptr_equal(book->editor, editor);
    assert_int_equal(loading_Author_books(author)->count, loading_Author_books(editor)->count);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Cycles ---- */

static void cycles_end(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Person *person;
    assert_ok(db, loading_Person_get(db, &scope, loading_Person_id_of(8), &person));
    const loading_Person_list one = {&person, 1};
    assert_ok(db, loading_Person_load_graph(db, &one, -1, NULL));
    assert_int_equal(person->boss->id.value, 9);
    assert_ptr_equal(person->boss->boss, person);
    assert_ptr_equal(loading_Person_reports(person)->items[0], person->boss);

    assert_ok(db, loading_Person_get(db, &scope, loading_Person_id_of(7), &person));
    assert_ok(db, loading_Person_load_graph(db, &one, -1, NULL));
    assert_ptr_equal(person->boss, person);
    assert_ptr_equal(loading_Person_reports(person)->items[0], person);
    assert_int_equal(person->mentor->id.value, 6);
    assert_ptr_equal(loading_Person_pupil(person->mentor), person);
    loading_Person *top = person->mentor->boss->boss;
    assert_int_equal(top->id.value, 1);
    assert_null(top->boss);
    assert_true(loading_Person_boss_loaded(top));
    loading_Person *friend = loading_Person_friends(top)->items[0];
    assert_int_equal(friend->id.value, 2);
    assert_ptr_equal(loading_Person_friends(friend)->items[0], top);
    assert_ptr_equal(friend, loading_Person_reports(top)->items[0]);
    orm_scope_free(&scope);
    orm_close(db);
}

/* A chain as long as the number of levels: each level costs the same. */
static void long_chains(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Person *first;
    run_sql(db, "INSERT INTO person (id, boss_id) WITH RECURSIVE n(i) AS (SELECT 101 UNION ALL "
                "SELECT i + 1 FROM n WHERE i < 400) SELECT i, nullif(i - 1, 100) FROM n");
    assert_ok(db, loading_Person_get(db, &scope, loading_Person_id_of(400), &first));
    const loading_Person_list one = {&first, 1};
    const orm_edge up = loading_Person_boss_edge();
    const orm_graph_options options = {.only = &up, .n_only = 1};
    assert_costs(db, 10, loading_Person_load_graph(db, &one, 10, &options));
    assert_costs(db, 289, loading_Person_load_graph(db, &one, -1, &options));
    const loading_Person *person = first;
    for (int64_t id = 400; id > 101; id--) {
        assert_int_equal(person->id.value, id);
        assert_null(loading_Person_reports(person));
        person = person->boss;
    }
    assert_null(person->boss);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Some relations ---- */

static void only_and_except(void **state)
{
    (void)state;
    orm_db *db = new_marked_library();
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    const orm_edge only[3] = {loading_Author_books_edge(), loading_Book_tags_edge(),
                              loading_Book_author_edge()};
    const orm_edge except[2] = {loading_Book_tags_edge(), loading_Author_quotes_edge()};
    const orm_graph_options some = {.only = only, .n_only = 3};
    const orm_graph_options others = {.except = except, .n_except = 2};
    const orm_graph_options both = {.only = only, .n_only = 3, .except = except, .n_except = 1};
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_costs(db, 1, loading_Author_load_graph(db, &authors, -1, &both));
    const loading_Book *book = loading_Author_books(authors.items[0])->items[0];
    assert_null(loading_Book_tags(book));
    assert_ptr_equal(book->author, authors.items[0]);
    assert_costs(db, 2, loading_Author_load_graph(db, &authors, -1, &some));
    assert_non_null(loading_Book_tags(book));
    assert_false(loading_Author_profile_loaded(authors.items[0]));

    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_ok(db, loading_Author_load_graph(db, &authors, -1, &others));
    assert_true(loading_Author_profile_loaded(authors.items[0]));
    assert_null(loading_Author_quotes(authors.items[0]));
    assert_null(loading_Book_tags(loading_Author_books(authors.items[0])->items[0]));
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Keys of other kinds ---- */

static void other_keys(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Seat *seat;
    loading_Folded *folded;
    run_sql(db,
            "INSERT INTO seat (row, number, n, parent_row, parent_number) VALUES ('a', 1, 1, NULL, "
            "NULL), ('a', 2, 2, 'a', 1), ('B', 1, 3, 'a', 1);"
            "INSERT INTO seat_near VALUES ('a', 1, 'b', 1), ('B', 1, 'A', 2), ('a', 2, 'a', 1);"
            "INSERT INTO folded (code, n, parent_code) VALUES ('Top', 1, NULL), ('x', 2, 'TOP'), "
            "('y', 3, 'top')");
    assert_ok(db, loading_Seat_get(db, &scope, (loading_Seat_id){"a", 1}, &seat));
    const loading_Seat_list seats = {&seat, 1};
    assert_ok(db, loading_Seat_load_graph(db, &seats, -1, NULL));
    const loading_Seat_list *children = loading_Seat_children(seat);
    assert_int_equal(children->count, 2);
    assert_ptr_equal(children->items[0]->parent, seat);
    assert_ptr_equal(loading_Seat_near(seat)->items[0], children->items[1]);
    assert_ptr_equal(loading_Seat_near(children->items[1])->items[0], children->items[0]);
    assert_ptr_equal(loading_Seat_far(seat)->items[0], children->items[0]);

    assert_ok(db, loading_Folded_get(db, &scope, loading_Folded_id_of("X"), &folded));
    const loading_Folded_list words = {&folded, 1};
    assert_ok(db, loading_Folded_load_graph(db, &words, -1, NULL));
    assert_string_equal(folded->parent->code.value, "Top");
    assert_int_equal(loading_Folded_children(folded->parent)->count, 2);
    assert_ptr_equal(loading_Folded_children(folded->parent)->items[0], folded);
    assert_ptr_equal(loading_Folded_children(folded->parent)->items[1]->parent, folded->parent);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- What is refused ---- */

static void refused(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    loading_Author built = loading_Author_defaults(), *items[] = {&built};
    const loading_Author_list own = {items, 1};
    const orm_graph_options nothing = {.n_only = 1};
    const orm_edge zeroed[2] = {loading_Book_tags_edge(), {NULL, 0}};
    const orm_graph_options typo = {.except = zeroed, .n_except = 2};
    assert_ok(db, loading_Author_all(db, &scope, &authors));
    assert_fails(db, loading_Author_load_graph(db, &authors, 1, &nothing), ORM_MISUSE, "Author",
                 NULL, "Author: an array of relations is NULL");
    assert_fails(db, loading_Author_load_graph(db, &authors, 1, &typo), ORM_MISUSE, "Author", NULL,
                 "Author: an array of relations holds one that is zeroed");
    assert_fails(db, loading_Author_load_graph(db, NULL, 1, NULL), ORM_MISUSE, "Author", NULL,
                 "Author: the list is NULL");
    assert_int_equal(loading_Author_load_graph(db, &own, 0, NULL), ORM_MISUSE);
    assert_int_equal(loading_Author_load_graph(NULL, &authors, 1, NULL), ORM_MISUSE);
    orm_scope_free(&scope);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(depth_nothing),
        cmocka_unit_test(depth_one),
        cmocka_unit_test(depth_two),
        cmocka_unit_test(everything),
        cmocka_unit_test(everything_with_what_is_there),
        cmocka_unit_test(what_is_loaded_stays),
        cmocka_unit_test(cycles_end),
        cmocka_unit_test(long_chains),
        cmocka_unit_test(only_and_except),
        cmocka_unit_test(other_keys),
        cmocka_unit_test(refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

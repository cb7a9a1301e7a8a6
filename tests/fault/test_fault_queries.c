/* test_fault_queries.c - every memory allocation of everything that a query can do fails once, and
 * then all from it on: see fault.h. Each operation runs on a connection that has not prepared its
 * statements, and on one that has. What failed has left nothing: in the scope, in the rows that
 * were there, in the database, in what the call would have answered. */
#include "fault.h"
#include "library.h"

static orm_db *library;

static int open_database(void **state)
{
    if (fault_install(state) != 0)
        return -1;
    library = new_library(ORM_LAZY_PEERS);
    run_sql(library, "INSERT INTO word (code, n, parent_code) VALUES ('a', 1, NULL), ('b', 2, 'a'),"
                     " ('c', 39, 'a'); INSERT INTO word_near VALUES ('a', 'b'), ('a', 'c');"
                     " WITH RECURSIVE i(n) AS (VALUES (100) UNION ALL SELECT n + 1 FROM i LIMIT 40)"
                     " INSERT INTO word (code, n) SELECT 'i' || n, n FROM i");
    return 0;
}

static int close_database(void **state)
{
    (void)state;
    orm_close(library);
    return 0;
}

/* ---- Operations ---- */

/* What an operation works on, and answers. */
struct own {
    loading_Author_list authors;
    loading_Book_list books;
    loading_Author *author;
    const char *text;
    int64_t number;
    bool yes;
    int64_t before; /* the digest of it */
    size_t scope_size;
};

static loading_Author spoiled = {.id = {5}};

/* What run is to answer it spoils first. */
struct operation {
    const char *name;
    orm_status (*run)(orm_db *db, orm_scope *scope, struct own *own);
    void (*prepare)(orm_db *db, orm_scope *scope, struct own *own); /* may be NULL */
    bool writes;
};

/* ---- What was read, as a number ---- */

static int64_t digest_author(const loading_Author *author, int depth);

static int64_t digest_book(const loading_Book *book, int depth)
{
    if (!book)
        return 0;
    const loading_Tag_list *lists[] = {loading_Book_tags(book), loading_Book_tags_matching(book)};
    int64_t sum = 11 * book->id.value + loading_Book_tags_count(book) + 1;
    for (size_t i = 0; i < COUNT(lists); i++)
        for (size_t k = 0; lists[i] && k < lists[i]->count; k++) {
            const loading_Tag *tag = lists[i]->items[k];
            const loading_Book_list *books = loading_Tag_books(tag);
            sum += (int64_t)(i + 1) * 13 * tag->id.value;
            for (size_t n = 0; depth > 0 && books && n < books->count; n++)
                sum += (int64_t)n * digest_book(books->items[n], depth - 1);
        }
    if (depth > 0)
        sum +=
            3 * digest_author(book->author, depth - 1) + 5 * digest_author(book->editor, depth - 1);
    return sum;
}

static int64_t digest_author(const loading_Author *author, int depth)
{
    if (!author)
        return 0;
    const loading_Book_list *lists[] = {loading_Author_books(author),
                                        loading_Author_books_matching(author)};
    int64_t sum = 17 * author->id.value + loading_Author_edited_books_count(author) + 1;
    if (loading_Author_profile(author))
        sum += 19 * loading_Author_profile(author)->id.value;
    if (depth > 0)
        sum += 7 * digest_book(author->favourite, depth - 1);
    for (size_t i = 0; i < COUNT(lists); i++)
        for (size_t k = 0; depth > 0 && lists[i] && k < lists[i]->count; k++)
            sum += (int64_t)(i + k + 1) * digest_book(lists[i]->items[k], depth - 1);
    return sum;
}

/* Everything that is in own. */
static int64_t digest(const struct own *own)
{
    int64_t sum = own->number + own->yes + digest_author(own->author, 3);
    for (size_t i = 0; own->authors.items && i < own->authors.count; i++)
        sum += digest_author(own->authors.items[i], 3);
    for (size_t i = 0; own->books.items && i < own->books.count; i++)
        sum += digest_book(own->books.items[i], 3);
    sum += (int64_t)(own->authors.count + own->books.count);
    return sum + (own->text ? (int64_t)strlen(own->text) : 0);
}

/* ---- Reading ---- */

static const char *const names[] = {"A1", "A2", "A3", "A5", "A6", "a", "b"};

/* Lists, ranges, relations of each kind, fields of other models. */
static loading_Author_filter some_authors(loading_Author_filter both[2])
{
    const loading_Book_filter book =
        loading_Book_or(loading_Book_tags_any(loading_Tag_label_eq("T2")),
                        loading_Book_editor_is(loading_Author_name_ne("A9")));
    both[0] = loading_Author_and(loading_Author_name_in(names, COUNT(names)),
                                 loading_Author_name_startswith("A"));
    both[1] = loading_Author_or(
        loading_Author_and(loading_Author_books_any(book), loading_Author_books_count_gt(1)),
        loading_Author_not(loading_Author_edited_books_every(loading_Book_title_contains("2"))));
    return loading_Author_all_of(both, 2);
}

static orm_status run_select(orm_db *db, orm_scope *scope, struct own *own)
{
    loading_Author_filter both[2];
    const loading_Tag_ref tags =
        loading_Tag_query(.where = loading_Tag_label_ne("T4"),
                          .prefetch_books =
                              loading_Book_query(.join_author = loading_Author_query()));
    own->authors = (loading_Author_list){NULL, 7};
    return loading_Author_select(
        db, scope,
        loading_Author_query(.where = some_authors(both),
                             .order = {loading_Author_books_count_desc()},
                             .join_profile = loading_Profile_query(),
                             .join_favourite =
                                 loading_Book_query(.join_editor = loading_Author_query()),
                             .prefetch_books =
                                 loading_Book_query(.order = {loading_Book_title_desc()},
                                                    .limit = 3, .offset = 1, .prefetch_tags = tags,
                                                    .count_tags = true),
                             .count_edited_books = true),
        &own->authors);
}

/* More rows than ORMI_FEW_ROWS. */
static orm_status run_many(orm_db *db, orm_scope *scope, struct own *own)
{
    loading_Word_list words;
    orm_status rc =
        loading_Word_select(db, scope, loading_Word_query(.order = {loading_Word_n_asc()}), &words);
    for (size_t i = 0; rc == ORM_OK && i < words.count; i++)
        own->number += (int64_t)(i + 1) * words.items[i]->n;
    return rc;
}

static orm_status run_first(orm_db *db, orm_scope *scope, struct own *own)
{
    own->author = &spoiled;
    return loading_Author_first(
        db, scope,
        loading_Author_query(.where = loading_Author_profile_is(loading_Profile_bio_gt("w")),
                             .order = {loading_Author_favourite_by(loading_Book_title_asc())},
                             .prefetch_books =
                                 loading_Book_query(.where = loading_Book_title_contains("2"))),
        &own->author);
}

static orm_status run_one(orm_db *db, orm_scope *scope, struct own *own)
{
    own->author = &spoiled;
    return loading_Author_one(db, scope,
                              loading_Author_query(.where = loading_Author_name_eq("A2"),
                                                   .prefetch_books = loading_Book_query()),
                              &own->author);
}

/* From open to close, of which a failed call leaves nothing but the sum. */
static orm_status run_cursor(orm_db *db, orm_scope *scope, struct own *own)
{
    loading_Author_filter both[2];
    loading_Author_each each;
    int64_t sum = 0;
    (void)scope;
    orm_status rc = loading_Author_each_open(
        db,
        loading_Author_query(.where = some_authors(both), .join_profile = loading_Profile_query(),
                             .prefetch_books =
                                 loading_Book_query(.limit = 2,
                                                    .prefetch_tags = loading_Tag_query())),
        &each);
    do {
        if (rc == ORM_OK)
            rc = loading_Author_each_next(&each, &own->author);
        if (rc == ORM_OK)
            sum += digest_author(own->author, 3);
    } while (rc == ORM_OK && own->author);
    assert_true(rc == ORM_OK || !own->author);
    loading_Author_each_close(&each);
    own->number = rc == ORM_OK ? sum : 0;
    return rc;
}

static orm_status run_count(orm_db *db, orm_scope *scope, struct own *own)
{
    loading_Author_filter both[2];
    (void)scope;
    own->number = 7;
    return loading_Author_count(db, some_authors(both), &own->number);
}

static orm_status run_exists(orm_db *db, orm_scope *scope, struct own *own)
{
    loading_Author_filter both[2];
    (void)scope;
    own->yes = true;
    return loading_Author_exists(db, some_authors(both), &own->yes);
}

static orm_status run_aggregates(orm_db *db, orm_scope *scope, struct own *own)
{
    const loading_Word_filter where = loading_Word_parent_is(loading_Word_n_lt(5));
    orm_int64_opt sum, least;
    orm_float_opt average;
    (void)scope;
    orm_status rc = loading_Word_n_sum(db, where, &sum);
    if (rc == ORM_OK)
        rc = loading_Word_n_avg(db, where, &average);
    if (rc == ORM_OK)
        rc = loading_Word_n_min(db, where, &least);
    own->number = 0;
    if (rc == ORM_OK)
        own->number = sum.value + (int64_t)average.value + least.value;
    return rc;
}

static orm_status run_from_sql(orm_db *db, orm_scope *scope, struct own *own)
{
    const orm_value params[2] = {orm_value_text("%1%"), orm_value_int(20)};
    own->books = (loading_Book_list){NULL, 7};
    return loading_Book_from_sql(
        db, scope,
        "SELECT 1 AS other, * FROM book WHERE title LIKE ?1 AND id < ?2 ORDER BY id; -- the end\n",
        params, 2, &own->books);
}

static orm_status run_explain(orm_db *db, orm_scope *scope, struct own *own)
{
    loading_Author_filter both[2];
    own->text = "text";
    return loading_Author_explain(db, scope,
                                  loading_Author_query(.where = some_authors(both),
                                                       .join_profile = loading_Profile_query(),
                                                       .prefetch_books = loading_Book_query()),
                                  &own->text);
}

/* ---- On rows that are there ---- */

/* Of two results, one with a list that is loaded and one that the program has unloaded. */
static void prepare_rows(orm_db *db, orm_scope *scope, struct own *own)
{
    loading_Book_list list;
    assert_ok(db, loading_Author_get(db, scope, loading_Author_id_of(1), &own->author));
    assert_ok(db, loading_Author_books_load(db, own->author, &list));
    assert_ok(db, loading_Author_all(db, scope, &own->authors));
    assert_ok(db, loading_Author_prefetch_row(
                      db, own->authors.items[1],
                      loading_Author_query(.prefetch_books = loading_Book_query(.limit = 1),
                                           .count_edited_books = true)));
    loading_Author_books_unload(own->authors.items[1]);
}

static orm_status run_prefetch(orm_db *db, orm_scope *scope, struct own *own)
{
    loading_Author *rows[9] = {own->author};
    const loading_Author_list list = {rows, COUNT(rows)};
    (void)scope;
    for (size_t i = 0; i < own->authors.count; i++)
        rows[i + 2] = own->authors.items[i];
    return loading_Author_prefetch(
        db, &list,
        loading_Author_query(.join_profile = loading_Profile_query(), .count_edited_books = true,
                             .prefetch_favourite =
                                 loading_Book_query(.prefetch_editor = loading_Author_query()),
                             .prefetch_books = loading_Book_query(
                                     .where = loading_Book_id_gt(loading_Book_id_of(2)), .limit = 4,
                                     .prefetch_tags =
                                         loading_Tag_query(.prefetch_books =
                                                               loading_Book_query()))));
}

static orm_status run_graph(orm_db *db, orm_scope *scope, struct own *own)
{
    const orm_edge without[2] = {loading_Author_quotes_edge(), loading_Book_marks_edge()};
    const orm_graph_options options = {.except = without, .n_except = COUNT(without)};
    (void)scope;
    return loading_Author_load_graph(db, &own->authors, 3, &options);
}

/* ---- Writing ---- */

static orm_status run_update(orm_db *db, orm_scope *scope, struct own *own)
{
    const loading_Book_set sets[2] = {
        loading_Book_title_set_if(loading_Book_tags_any(loading_Tag_label_in(names, 2)),
                                  "a title that is longer than the one before", "another"),
        loading_Book_editor_id_set_field(loading_Book_author_id_field()),
    };
    (void)scope;
    own->number = 7;
    return loading_Book_update_where(
        db, loading_Book_author_is(loading_Author_name_in(names, COUNT(names))), sets, COUNT(sets),
        &own->number);
}

static orm_status run_delete(orm_db *db, orm_scope *scope, struct own *own)
{
    (void)scope;
    own->number = 7;
    return loading_Book_delete_where(db, loading_Book_tags_any(loading_Tag_label_startswith("T2")),
                                     &own->number);
}

/* ---- The steps ---- */

struct operation_case {
    const struct operation *operation;
    bool warm;
    int64_t expected; /* the digest of what a run answers */
};

static const struct operation_case *case_of(const struct fault_world *world)
{
    return world->argument;
}

static void begin(const struct operation *operation, orm_db *db, orm_scope *scope, struct own *own)
{
    memset(own, 0, sizeof(*own));
    if (operation->prepare)
        operation->prepare(db, scope, own);
    assert_non_null(orm_scope_alloc(scope, 1));
    own->before = digest(own);
    own->scope_size = orm_scope_size(scope);
}

/* Runs an operation for what it answers; what it wrote is undone. */
static int64_t run_aside(const struct operation *operation, orm_db *db)
{
    orm_scope scope = ORM_SCOPE_INIT;
    struct own own;
    if (operation->writes)
        assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    begin(operation, db, &scope, &own);
    assert_ok(db, operation->run(db, &scope, &own));
    int64_t answer = digest(&own);
    orm_scope_free(&scope);
    if (operation->writes)
        orm_rollback(db);
    return answer;
}

static void prepare(struct fault_world *world)
{
    const struct operation *operation = case_of(world)->operation;
    if (case_of(world)->warm)
        run_aside(operation, world->db);
    world->own = malloc(sizeof(struct own));
    assert_non_null(world->own);
    begin(operation, world->db, &world->scope, world->own);
}

static orm_status run(struct fault_world *world)
{
    return case_of(world)->operation->run(world->db, &world->scope, world->own);
}

static void check(struct fault_world *world, orm_status status)
{
    const struct own *own = world->own;
    if (status == ORM_OK) {
        assert_int_equal(digest(own), case_of(world)->expected);
    } else {
        assert_int_equal(digest(own), own->before);
        assert_int_equal(orm_scope_size(&world->scope), own->scope_size);
    }
}

static void step(const struct operation *operation)
{
    struct operation_case argument = {operation, false, run_aside(operation, library)};
    struct fault_case c = {.name = operation->name,
                           .open = loading_open,
                           .argument = &argument,
                           .writes = operation->writes,
                           .prepare = prepare,
                           .run = run,
                           .check = check};
    assert_true(argument.expected != 0);
    fault_step(&c, orm_sqlite(library));
    argument.warm = true;
    fault_step(&c, orm_sqlite(library));
}

static void test_reading(void **state)
{
    (void)state;
    static const struct operation operations[] = {
        {"select", run_select, NULL, false},
        {"many", run_many, NULL, false},
        {"first", run_first, NULL, false},
        {"one", run_one, NULL, false},
        {"cursor", run_cursor, NULL, false},
        {"count", run_count, NULL, false},
        {"exists", run_exists, NULL, false},
        {"aggregates", run_aggregates, NULL, false},
        {"rows from SQL", run_from_sql, NULL, false},
        {"explain", run_explain, NULL, false},
    };
    for (size_t i = 0; i < COUNT(operations); i++)
        step(&operations[i]);
}

static void test_rows_that_are_there(void **state)
{
    (void)state;
    static const struct operation operations[] = {
        {"prefetch", run_prefetch, prepare_rows, false},
        {"load a graph", run_graph, prepare_rows, false},
    };
    for (size_t i = 0; i < COUNT(operations); i++)
        step(&operations[i]);
}

static void test_writing(void **state)
{
    (void)state;
    static const struct operation operations[] = {
        {"update where", run_update, NULL, true},
        {"delete where", run_delete, NULL, true},
    };
    for (size_t i = 0; i < COUNT(operations); i++)
        step(&operations[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_reading),
        cmocka_unit_test(test_rows_that_are_there),
        cmocka_unit_test(test_writing),
    };
    return cmocka_run_group_tests(tests, open_database, close_database);
}

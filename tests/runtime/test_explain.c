/* test_explain.c - M_explain: the statements that it tells are those that the query then runs, each
 * edge under its path, with SQLite's plan; and that it reads nothing. */
#include "library.h"

static orm_db *db;
static orm_scope scope;

static int open_library(void **state)
{
    (void)state;
    db = new_library(ORM_LAZY_PEERS);
    scope = (orm_scope)ORM_SCOPE_INIT;
    assert_non_null(orm_scope_alloc(&scope, 1));
    return 0;
}

static int close_library(void **state)
{
    (void)state;
    orm_scope_free(&scope);
    orm_close(db);
    return 0;
}

/* ---- What is told, and what is run ---- */

/* The lines of text of one kind: statements, or headings. */
static char *lines_of(const char *text, bool statements)
{
    sqlite3_str *out = sqlite3_str_new(NULL);
    for (const char *end; *text; text = end + 1) {
        end = strchr(text, '\n');
        assert_non_null(end);
        bool is_statement = strncmp(text, "SELECT ", 7) == 0;
        bool is_heading = end > text && end[-1] == ':' && *text != ' ';
        if (statements ? is_statement : is_heading)
            sqlite3_str_append(out, text, (int)(end - text) + 1);
    }
    return sqlite3_str_finish(out);
}

static void note_select(void *context, const char *sql, int64_t nanoseconds)
{
    (void)nanoseconds;
    if (strncmp(sql, "SELECT ", 7) == 0)
        sqlite3_str_appendf(context, "%s\n", sql);
}

/* Explaining a query of authors costs nothing and names these paths; running it runs the statements
 * that were told, in that order. */
static void check_explained(loading_Author_ref query, const char *headings)
{
    sqlite3_str *ran = sqlite3_str_new(NULL);
    loading_Author_list authors;
    const char *text;
    assert_costs(db, 0, loading_Author_explain(db, &scope, query, &text));
    char *told = lines_of(text, true), *paths = lines_of(text, false);
    orm_trace(db, note_select, ran);
    assert_ok(db, loading_Author_select(db, &scope, query, &authors));
    orm_trace(db, NULL, NULL);
    char *run = sqlite3_str_finish(ran);
    assert_string_equal(told, run);
    assert_string_equal(paths ? paths : "", headings);
    sqlite3_free(run);
    sqlite3_free(paths);
    sqlite3_free(told);
}

static void tells_one_statement(void **state)
{
    (void)state;
    check_explained(loading_Author_query(), "");
    check_explained(loading_Author_query(.where = loading_Author_name_eq("A1"), .limit = 3), "");
    check_explained(
        loading_Author_query(.join_favourite =
                                 loading_Book_query(.join_author = loading_Author_query())),
        "");
}

static void tells_edges(void **state)
{
    (void)state;
    check_explained(
        loading_Author_query(.prefetch_favourite =
                                 loading_Book_query(.join_editor = loading_Author_query()),
                             .prefetch_profile = loading_Profile_query(),
                             .prefetch_books =
                                 loading_Book_query(.prefetch_tags = loading_Tag_query(),
                                                    .count_tags = true)),
        "favourite:\nprofile:\nbooks:\nbooks.tags:\nbooks.tags (count):\n");
    check_explained(
        loading_Author_query(.prefetch_books = loading_Book_query(
                                     .where = loading_Book_title_ne("B1"), .limit = 2,
                                     .prefetch_tags =
                                         loading_Tag_query(.order = {loading_Tag_label_asc()},
                                                           .limit = 1)),
                             .count_books = true),
        "books:\nbooks.tags:\nbooks (count):\n");
}

/* What is joined takes no statement, but the edges that lead on from it do. */
static void tells_edges_behind_joins(void **state)
{
    (void)state;
    check_explained(
        loading_Author_query(.join_favourite =
                                 loading_Book_query(.prefetch_tags = loading_Tag_query(),
                                                    .count_favoured_by = true)),
        "favourite.tags:\nfavourite.favoured_by (count):\n");
}

/* An edge that goes back finds the rows there. */
static void tells_edges_that_go_back(void **state)
{
    (void)state;
    const char *text;
    const loading_Author_ref query =
        loading_Author_query(.prefetch_books =
                                 loading_Book_query(.prefetch_author = loading_Author_query(
                                                            .prefetch_profile =
                                                                loading_Profile_query())),
                             .prefetch_edited_books = loading_Book_query());
    check_explained(query, "books:\nbooks.author:\nbooks.author.profile:\nedited_books:\n");
    assert_ok(db, loading_Author_explain(db, &scope, query, &text));
    assert_non_null(
        strstr(text, "\nbooks.author:\nno statement: these are the rows that it comes from\n\n"));
    check_explained(
        loading_Author_query(.join_profile =
                                 loading_Profile_query(.prefetch_author = loading_Author_query())),
        "profile.author:\n");
}

/* ---- Plans ---- */

/* Each step is a line; what a step is made of stands under it. */
static void tells_plans(void **state)
{
    (void)state;
    const char *text;
    assert_ok(db,
              loading_Author_explain(
                  db, &scope, loading_Author_query(.where = loading_Author_name_eq("A1")), &text));
    assert_non_null(
        strstr(text, "?1\n  SEARCH t0 USING INDEX sqlite_autoindex_author_1 (name=?)\n"));
    assert_ok(db, loading_Author_explain(db, &scope,
                                         loading_Author_query(.where = loading_Author_books_none(
                                                                  loading_Book_title_eq("B1"))),
                                         &text));
    assert_non_null(
        strstr(text, "\n  SCAN t0\n  CORRELATED SCALAR SUBQUERY 1\n    SEARCH t1 USING "));
    assert_ok(db,
              loading_Author_explain(
                  db, &scope, loading_Author_query(.prefetch_books = loading_Book_query()), &text));
    assert_non_null(strstr(text, "\n\nbooks:\nSELECT "));
    assert_non_null(strstr(text, " NOT INDEXED\n  SCAN t0\n"));
    assert_ok(db,
              loading_Author_explain(
                  db, &scope,
                  loading_Author_query(.limit = 9, .prefetch_books = loading_Book_query()), &text));
    assert_non_null(strstr(text, "\n  SEARCH t USING INDEX book_author_id_idx (author_id=?)\n"));
}

/* Plans are those of the file: one without the index is read as a whole. */
static void follows_the_file(void **state)
{
    (void)state;
    const char *text;
    const loading_Book_ref query =
        loading_Book_query(.where = loading_Book_author_id_eq(((loading_Author_id){1})));
    assert_ok(db, loading_Book_explain(db, &scope, query, &text));
    assert_non_null(strstr(text, "\n  SEARCH t0 USING INDEX book_author_id_idx "));
    run_sql(db, "DROP INDEX book_author_id_idx");
    assert_ok(db, loading_Book_explain(db, &scope, query, &text));
    assert_non_null(strstr(text, "\n  SCAN t0\n"));
}

/* ---- Failures ---- */

#define assert_refused(call, status, model, field, message)                                        \
    do {                                                                                           \
        text = "text";                                                                             \
        struct snapshot before_ = take_snapshot(db, &scope);                                       \
        assert_fails(db, call, status, model, field, message);                                     \
        assert_null(text);                                                                         \
        assert_unchanged(&before_);                                                                \
    } while (0)

static void refuses(void **state)
{
    (void)state;
    const char *text = "text";
    const loading_Tag_ref none = {NULL};
    assert_refused(loading_Tag_explain(db, &scope, none, &text), ORM_MISUSE, "Tag", NULL,
                   "Tag: the query is NULL");
    assert_refused(loading_Tag_explain(db, NULL, loading_Tag_query(), &text), ORM_MISUSE, "Tag",
                   NULL, "Tag: the scope is NULL");
    assert_refused(loading_Tag_explain(db, &scope, loading_Tag_query(.limit = -1), &text),
                   ORM_MISUSE, "Tag", NULL, "Tag: limit and offset must not be negative");
    assert_refused(loading_Author_explain(
                       db, &scope,
                       loading_Author_query(.prefetch_profile = loading_Profile_query(.limit = 1)),
                       &text),
                   ORM_INVALID, "Author", "profile",
                   "Author.profile: an edge to one row takes no where, order, limit or offset");
    assert_refused(
        loading_Author_explain(
            db, &scope,
            loading_Author_query(.prefetch_books =
                                     loading_Book_query(.where = loading_Book_title_eq("\xff"))),
            &text),
        ORM_INVALID, "Book", "title", "Book.title: the text is not valid UTF-8");
    assert_fails(db, loading_Tag_explain(db, &scope, loading_Tag_query(), NULL), ORM_MISUSE, "Tag",
                 NULL, "Tag: the pointer for the result is NULL");
    run_sql(db, "DROP TABLE alias; DROP TABLE book_tags");
    text = "text";
    assert_int_equal(loading_Book_explain(db, &scope,
                                          loading_Book_query(.prefetch_tags = loading_Tag_query()),
                                          &text),
                     ORM_SCHEMA);
    assert_null(text);
    text = "text";
    assert_int_equal(loading_Tag_explain(NULL, &scope, loading_Tag_query(), &text), ORM_MISUSE);
    assert_null(text);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, open_library, close_library)
    const struct CMUnitTest tests[] = {
        TEST(tells_one_statement),
        TEST(tells_edges),
        TEST(tells_edges_behind_joins),
        TEST(tells_edges_that_go_back),
        TEST(tells_plans),
        TEST(follows_the_file),
        TEST(refuses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

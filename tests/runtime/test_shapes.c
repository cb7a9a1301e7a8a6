/* test_shapes.c - more shapes of queries than statements are kept for, with cursors that stay open
 * on shapes which are evicted, used again and used twice at once: what each reads is held against a
 * statement written by hand that is stepped beside it. */
#include "library.h"

enum { CACHED = 3, CURSORS = 8, STEPS = 20000, VALUES = 31 };

/* X(number, filter of v, the same in SQL): each of another shape. */
#define SHAPES(X)                                                                                  \
    X(0, loading_Book_id_gt(loading_Book_id_of(v)), "id > ?1")                                     \
    X(1, loading_Book_id_le(loading_Book_id_of(v)), "id <= ?1")                                    \
    X(2, loading_Book_not(loading_Book_id_eq(loading_Book_id_of(v))), "id <> ?1")                  \
    X(3, loading_Book_author_id_eq(loading_Author_id_of(v)), "author_id = ?1")                     \
    X(4, loading_Book_editor_id_ne(loading_Author_id_of(v)), "editor_id IS NOT ?1")                \
    X(5, loading_Book_author_is(loading_Author_id_lt(loading_Author_id_of(v))), "author_id < ?1")  \
    X(6, loading_Book_tags_any(loading_Tag_id_ge(loading_Tag_id_of(v))),                           \
      "id IN (SELECT book_id FROM book_tags WHERE tag_id >= ?1)")                                  \
    X(7, loading_Book_tags_none(loading_Tag_id_eq(loading_Tag_id_of(v))),                          \
      "id NOT IN (SELECT book_id FROM book_tags WHERE tag_id = ?1)")                               \
    X(8, loading_Book_tags_count_lt(v % 4),                                                        \
      "(SELECT count(*) FROM book_tags WHERE book_id = id) < ?1 % 4")                              \
    X(9, loading_Book_tags_count_eq(v % 4),                                                        \
      "(SELECT count(*) FROM book_tags WHERE book_id = id) = ?1 % 4")                              \
    X(10,                                                                                          \
      loading_Book_or(loading_Book_id_eq(loading_Book_id_of(v)),                                   \
                      loading_Book_editor_id_is_null()),                                           \
      "id = ?1 OR editor_id IS NULL")                                                              \
    X(11,                                                                                          \
      loading_Book_and(loading_Book_id_ge(loading_Book_id_of(v)),                                  \
                       loading_Book_editor_id_is_null()),                                          \
      "id >= ?1 AND editor_id IS NULL")

#define CASE_OF_SHAPE(number, filter, sql)                                                         \
    case number:                                                                                   \
        return filter;
static loading_Book_filter filter_of(int shape, int v)
{
    switch (shape) {
        SHAPES(CASE_OF_SHAPE)
    default:
        return (loading_Book_filter){0};
    }
}

#define TEXT_OF_SHAPE(number, filter, sql) "SELECT id FROM book WHERE " sql " ORDER BY id",
static const char *const texts[] = {SHAPES(TEXT_OF_SHAPE)};

/* ---- Cursors, and what they should read ---- */

struct reader {
    bool open;
    loading_Book_each each;
    sqlite3_stmt *oracle;
};

static sqlite3_stmt *new_oracle(orm_db *db, int shape, int v)
{
    sqlite3_stmt *oracle;
    if (sqlite3_prepare_v2(orm_sqlite(db), texts[shape], -1, &oracle, NULL) != SQLITE_OK)
        fail_msg("%s: %s", texts[shape], sqlite3_errmsg(orm_sqlite(db)));
    sqlite3_bind_int(oracle, 1, v);
    return oracle;
}

/* The row is the next one of the oracle, NULL its end; false: this is the end. */
static bool matches(sqlite3_stmt *oracle, const loading_Book *book)
{
    int code = sqlite3_step(oracle);
    assert_int_equal(code, book ? SQLITE_ROW : SQLITE_DONE);
    if (book)
        assert_int_equal(book->id.value, sqlite3_column_int64(oracle, 0));
    return book != NULL;
}

static void open_reader(orm_db *db, struct reader *reader, int shape, int v)
{
    const loading_Book_ref query =
        loading_Book_query(.where = filter_of(shape, v), .order = {loading_Book_id_asc()});
    assert_ok(db, loading_Book_each_open(db, query, &reader->each));
    reader->oracle = new_oracle(db, shape, v);
    reader->open = true;
}

static void close_reader(struct reader *reader)
{
    loading_Book_each_close(&reader->each);
    sqlite3_finalize(reader->oracle);
    reader->open = false;
}

static void advance(orm_db *db, struct reader *reader, int rows)
{
    loading_Book *book;
    bool more = true;
    for (int i = 0; i < rows && more; i++) {
        assert_ok(db, loading_Book_each_next(&reader->each, &book));
        more = matches(reader->oracle, book);
    }
    if (!more)
        close_reader(reader);
}

static void select_all(orm_db *db, int shape, int v)
{
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_list books;
    int64_t count;
    sqlite3_stmt *oracle = new_oracle(db, shape, v);
    assert_ok(db, loading_Book_select(db, &scope,
                                      loading_Book_query(.where = filter_of(shape, v),
                                                         .order = {loading_Book_id_asc()}),
                                      &books));
    for (size_t i = 0; i < books.count; i++)
        matches(oracle, books.items[i]);
    matches(oracle, NULL);
    assert_ok(db, loading_Book_count(db, filter_of(shape, v), &count));
    assert_int_equal(count, books.count);
    sqlite3_finalize(oracle);
    orm_scope_free(&scope);
}

/* ---- The tests ---- */

static orm_db *small_cache(void)
{
    const orm_options options = {.cached_statements = CACHED};
    orm_db *db = new_database(":memory:", &options, loading_open, loading_create_tables), *from;
    from = new_library(ORM_LAZY_PEERS);
    sqlite3_backup *backup = sqlite3_backup_init(orm_sqlite(db), "main", orm_sqlite(from), "main");
    assert_non_null(backup);
    assert_int_equal(sqlite3_backup_step(backup, -1), SQLITE_DONE);
    assert_int_equal(sqlite3_backup_finish(backup), SQLITE_OK);
    orm_close(from);
    return db;
}

static int statements_of(orm_db *db)
{
    int count = 0;
    for (sqlite3_stmt *s = NULL; (s = sqlite3_next_stmt(orm_sqlite(db), s)) != NULL;)
        count++;
    return count;
}

static unsigned draw(uint64_t *seed, unsigned below)
{
    *seed = *seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (unsigned)(*seed >> 33) % below;
}

static void any_order(void **state)
{
    (void)state;
    struct reader readers[CURSORS] = {0};
    uint64_t seed = 1;
    orm_db *db = small_cache();
    for (int i = 0; i < STEPS; i++) {
        struct reader *reader = &readers[draw(&seed, CURSORS)];
        int shape = (int)draw(&seed, COUNT(texts)), v = (int)draw(&seed, VALUES);
        if (draw(&seed, 4) == 0)
            select_all(db, shape, v);
        else if (!reader->open)
            open_reader(db, reader, shape, v);
        else if (draw(&seed, 8) == 0)
            close_reader(reader);
        else
            advance(db, reader, 1 + (int)draw(&seed, 12));
    }
    for (int i = 0; i < CURSORS; i++)
        if (readers[i].open)
            close_reader(&readers[i]);
    orm_close(db);
}

/* A cursor's shape is evicted, comes again, and is used by a second cursor and a query meanwhile.
 */
static void one_shape_many_times(void **state)
{
    (void)state;
    struct reader first = {0}, second = {0};
    orm_db *db = small_cache();
    for (int shape = 0; shape < (int)COUNT(texts); shape++) {
        open_reader(db, &first, shape, 2);
        advance(db, &first, 1);
        for (int i = 1; i <= CACHED + 1; i++)
            select_all(db, (shape + i) % (int)COUNT(texts), i);
        if (!second.open)
            open_reader(db, &second, shape, 1);
        select_all(db, shape, 3);
        advance(db, &second, 1);
        if (first.open)
            advance(db, &first, 1000);
        assert_false(first.open);
        if (second.open)
            advance(db, &second, 1000);
    }
    orm_close(db);
}

/* No more statements are kept than the option says; a shape that is kept is a hit. */
static void what_is_kept(void **state)
{
    (void)state;
    struct reader readers[CURSORS] = {0};
    orm_db *db = small_cache();
    open_reader(db, &readers[0], 0, 1);
    close_reader(&readers[0]);
    select_all(db, 0, 1);
    for (int i = 0; i < CACHED; i++)
        select_all(db, i, 1);
    const int kept = statements_of(db);
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < CURSORS; i++)
            open_reader(db, &readers[i], i / 2, 1);
        for (int i = 0; i < CURSORS; i++)
            close_reader(&readers[i]);
        assert_true(statements_of(db) <= kept);
    }

    bool yes;
    assert_ok(db, loading_Book_exists(db, filter_of(0, 1), &yes));
    orm_stats_reset(db);
    for (int i = 0; i < VALUES; i++)
        assert_ok(db, loading_Book_exists(db, filter_of(0, i), &yes));
    assert_int_equal(orm_stats_get(db).hits, VALUES);
    assert_int_equal(orm_stats_get(db).misses, 0);
    for (int i = 0; i < 3 * (CACHED + 1); i++)
        assert_ok(db, loading_Book_exists(db, filter_of(1 + i % (CACHED + 1), 1), &yes));
    assert_int_equal(orm_stats_get(db).hits, VALUES);
    assert_int_equal(orm_stats_get(db).misses, 3 * (CACHED + 1));
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_order),
        cmocka_unit_test(one_shape_many_times),
        cmocka_unit_test(what_is_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

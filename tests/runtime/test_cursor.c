/* test_cursor.c - cursors: the rows of a query one by one, in constant memory, beside other work on
 * the connection; and how they end. */
#include "library.h"
#include "logs.h"

/* The ids that come, and that the end comes again and again. */
#define assert_each(db, each, ...)                                                                 \
    do {                                                                                           \
        loading_Book *row_, *all_[64];                                                             \
        loading_Book copies_[64];                                                                  \
        size_t count_ = 0;                                                                         \
        for (;;) {                                                                                 \
            assert_ok(db, loading_Book_each_next(each, &row_));                                    \
            if (!row_)                                                                             \
                break;                                                                             \
            assert_true(count_ < COUNT(all_));                                                     \
            copies_[count_] = *row_;                                                               \
            all_[count_] = &copies_[count_];                                                       \
            count_++;                                                                              \
        }                                                                                          \
        support_assert_rows(db, all_, count_, offsetof(loading_Book, id), __FILE__, __LINE__,      \
                            __VA_ARGS__);                                                          \
        for (int again_ = 0; again_ < 3; again_++) {                                               \
            row_ = all_[0];                                                                        \
            assert_ok(db, loading_Book_each_next(each, &row_));                                    \
            assert_null(row_);                                                                     \
        }                                                                                          \
    } while (0)

static bool any_is_busy(orm_db *db)
{
    sqlite3_stmt *statement = NULL;
    while ((statement = sqlite3_next_stmt(orm_sqlite(db), statement)))
        if (sqlite3_stmt_busy(statement))
            return true;
    return false;
}

/* ---- Rows ---- */

static void reads_all(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    loading_Book_each each, again;
    orm_stats_reset(db);
    assert_ok(db, loading_Book_each_open(
                      db, loading_Book_query(.order = {loading_Book_title_desc()}), &each));
    assert_int_equal(orm_stats_get(db).statements, 0);
    assert_each(db, &each, "SELECT id FROM book ORDER BY title DESC");
    assert_int_equal(orm_stats_get(db).statements, 1);
    assert_int_equal(orm_stats_get(db).rows_read, 30);
    assert_false(any_is_busy(db)); /* the end came */
    orm_stats_reset(db);
    assert_ok(db, loading_Book_each_open(
                      db, loading_Book_query(.order = {loading_Book_title_desc()}), &again));
    assert_int_equal(orm_stats_get(db).prepared, 0); /* the statement is free again */
    loading_Book_each_close(&again);
    loading_Book_each_close(&each);
    assert_ok(db, loading_Book_each_open(db,
                                         loading_Book_query(.where = loading_Book_title_gt("B3"),
                                                            .order = {loading_Book_author_id_asc()},
                                                            .limit = 5, .offset = 2),
                                         &each));
    assert_each(db, &each,
                "SELECT id FROM book WHERE title > 'B3' ORDER BY author_id, id LIMIT 5 OFFSET 2");
    loading_Book_each_close(&each);
    assert_ok(db, loading_Book_each_open(db, loading_Book_query(.offset = 30), &each));
    assert_each(db, &each, "SELECT id FROM book WHERE 0");
    loading_Book_each_close(&each);
    orm_close(db);
}

/* Each row with what is joined to it; what is loaded for it goes with it. */
static void joins(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    loading_Author_each each;
    loading_Author *author;
    loading_Book_list books;
    int64_t id = 0;
    assert_ok(
        db, loading_Author_each_open(
                db,
                loading_Author_query(.order = {loading_Author_id_asc()},
                                     .join_favourite =
                                         loading_Book_query(.join_author = loading_Author_query()),
                                     .join_profile = loading_Profile_query()),
                &each));
    orm_stats_reset(db);
    for (;;) {
        assert_ok(db, loading_Author_each_next(&each, &author));
        if (!author)
            break;
        assert_int_equal(author->id.value, ++id);
        assert_row(db, author->favourite, loading_Book, id,
                   "SELECT favourite_id FROM author WHERE id = %lld AND favourite_id IS NOT NULL",
                   (long long)id);
        if (author->favourite)
            assert_int_equal(author->favourite->author->id.value,
                             author->favourite->author_id.value);
        assert_row(db, loading_Author_profile(author), loading_Profile, id,
                   "SELECT id FROM profile WHERE author_id = %lld", (long long)id);
        assert_true(loading_Author_profile_loaded(author));
        assert_ok(db, loading_Author_books_load(db, author, &books));
        assert_rows(db, &books, loading_Book, id,
                    "SELECT id FROM book WHERE author_id = %lld ORDER BY id", (long long)id);
    }
    assert_int_equal(id, 7);
    assert_int_equal(orm_stats_get(db).statements, 1 + 7);
    loading_Author_each_close(&each);
    orm_close(db);
}

/* The same with nothing joined: of what was loaded for a row, or written to it, the next one has
 * nothing. */
static void rows_alone(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    loading_Author_each each;
    loading_Author *author;
    loading_Book_list books;
    int64_t id = 0;
    assert_ok(db, loading_Author_each_open(
                      db, loading_Author_query(.order = {loading_Author_id_asc()}), &each));
    for (;;) {
        assert_ok(db, loading_Author_each_next(&each, &author));
        if (!author)
            break;
        assert_int_equal(author->id.value, ++id);
        assert_null(author->favourite);
        assert_int_equal(loading_Author_favourite_loaded(author), !author->favourite_id.some);
        assert_false(loading_Author_profile_loaded(author));
        assert_false(loading_Author_books_loaded(author));
        assert_ok(db, loading_Author_favourite_load(db, author));
        assert_row(db, author->favourite, loading_Book, id,
                   "SELECT favourite_id FROM author WHERE id = %lld AND favourite_id IS NOT NULL",
                   (long long)id);
        assert_ok(db, loading_Author_profile_load(db, author));
        assert_row(db, loading_Author_profile(author), loading_Profile, id,
                   "SELECT id FROM profile WHERE author_id = %lld", (long long)id);
        assert_ok(db, loading_Author_books_load(db, author, &books));
        assert_rows(db, &books, loading_Book, id,
                    "SELECT id FROM book WHERE author_id = %lld ORDER BY id", (long long)id);
        memset(author, 0xee, sizeof(*author));
    }
    assert_int_equal(id, 7);
    loading_Author_each_close(&each);
    orm_close(db);
}

/* Edges that take statements of their own are loaded for 1,000 rows at a time. */
static void edges_in_chunks(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_ERROR);
    loading_Author_each each;
    loading_Author *author;
    int64_t books = 0, count = 0, last = 0;
    add_authors(db, 2530);
    orm_stats_reset(db);
    assert_ok(db,
              loading_Author_each_open(
                  db,
                  loading_Author_query(.order = {loading_Author_id_asc()},
                                       .join_profile = loading_Profile_query(),
                                       .prefetch_books = loading_Book_query(
                                               .where = loading_Book_id_ne((loading_Book_id){40}),
                                               .prefetch_editor = loading_Author_query()),
                                       .count_edited_books = true),
                  &each));
    for (;;) {
        assert_ok(db, loading_Author_each_next(&each, &author));
        if (!author)
            break;
        const loading_Book_list *of = loading_Author_books_matching(author);
        assert_true(author->id.value > last);
        last = author->id.value;
        count++;
        assert_non_null(of);
        books += (int64_t)of->count;
        for (size_t i = 0; i < of->count; i++) {
            assert_ptr_equal(of->items[i]->author, author);
            assert_true(loading_Book_editor_loaded(of->items[i]));
        }
        assert_true(loading_Author_profile_loaded(author));
        assert_int_equal(loading_Author_edited_books_count(author) > 0, last <= 7);
        assert_int_equal(orm_stats_get(db).statements, 1 + (count <= 1000   ? 3
                                                            : count <= 2000 ? 3 + 2
                                                                            : 3 + 2 + 2));
    }
    assert_int_equal(count, 2507);
    assert_int_equal(books, 30 + 2500 - 1);
    loading_Author_each_close(&each);
    assert_false(any_is_busy(db));
    orm_close(db);
}

/* The memory in use does not grow with the rows. */
static void memory_is_constant(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    loading_Book_each each;
    loading_Book *book;
    sqlite3_int64 early = 0, highest = 0;
    add_authors(db, 20000);
    run_sql(db, "PRAGMA cache_size = 10");
    assert_ok(db, loading_Book_each_open(db,
                                         loading_Book_query(.order = {loading_Book_id_asc()},
                                                            .join_author = loading_Author_query()),
                                         &each));
    for (int i = 0;; i++) {
        assert_ok(db, loading_Book_each_next(&each, &book));
        if (!book)
            break;
        if (i == 100)
            early = sqlite3_memory_used();
        if (i > 100 && sqlite3_memory_used() > highest)
            highest = sqlite3_memory_used();
    }
    assert_true(highest > 0 && highest < early + 20000);
    loading_Book_each_close(&each);
    orm_close(db);
}

/* ---- Other work on the connection ---- */

/* Several of one query, which each have their own place. */
static void several(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    loading_Book_each each[3];
    loading_Book *book;
    for (int i = 0; i < 3; i++)
        assert_ok(db, loading_Book_each_open(
                          db, loading_Book_query(.order = {loading_Book_id_asc()}), &each[i]));
    for (int i = 0; i < 3; i++)
        for (int n = 0; n < 5 * i; n++)
            assert_ok(db, loading_Book_each_next(&each[i], &book));
    for (int i = 0; i < 3; i++) {
        assert_ok(db, loading_Book_each_next(&each[i], &book));
        assert_int_equal(book->id.value, 5 * i + 1);
    }
    loading_Book_each_close(&each[1]);
    assert_ok(db, loading_Book_each_next(&each[0], &book));
    assert_int_equal(book->id.value, 2);
    assert_ok(db, loading_Book_each_next(&each[2], &book));
    assert_int_equal(book->id.value, 12);
    loading_Book_each_close(&each[2]);
    loading_Book_each_close(&each[0]);
    assert_false(any_is_busy(db));
    orm_close(db);
}

static void other_work(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Book_each each;
    loading_Book_list books;
    loading_Book *book;
    int seen = 0;
    assert_ok(db, loading_Book_each_open(
                      db,
                      loading_Book_query(.where = loading_Book_id_le((loading_Book_id){30}),
                                         .order = {loading_Book_id_asc()}),
                      &each));
    for (;;) {
        assert_ok(db, loading_Book_each_next(&each, &book));
        if (!book)
            break;
        seen++;
        loading_Book copy = *book;
        copy.title = "read";
        assert_ok(db, loading_Book_update(db, &copy));
        loading_Tag tag = {.label = "new"};
        assert_ok(db, loading_Tag_insert(db, &tag));
        assert_ok(db, loading_Book_select(
                          db, &scope,
                          loading_Book_query(.where = loading_Book_id_le((loading_Book_id){30}),
                                             .order = {loading_Book_id_asc()}),
                          &books));
        assert_int_equal(books.count, 30);
        assert_string_equal(books.items[seen - 1]->title, "read");
        assert_true(loading_Book_author_load(db, book) == ORM_OK && book->author);
    }
    assert_int_equal(seen, 30);
    loading_Book_each_close(&each);
    assert_sql(db, "30", "SELECT count(*) FROM book WHERE title = 'read'");
    assert_sql(db, "35", "SELECT count(*) FROM tag");
    orm_scope_free(&scope);
    orm_close(db);
}

static void early_stop(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    loading_Book_each each;
    loading_Book *book;
    for (int n = 0; n < 4; n++) {
        assert_ok(db, loading_Book_each_open(db, loading_Book_query(), &each));
        for (int i = 0; i < n; i++)
            assert_ok(db, loading_Book_each_next(&each, &book));
        assert_int_equal(any_is_busy(db), n > 0);
        loading_Book_each_close(&each);
        assert_false(any_is_busy(db));
    }
    run_sql(db, "DROP TABLE mark"); /* is locked while a statement runs */
    orm_close(db);
}

/* What a transaction wrote may be seen; that it goes does not break what is read. */
static void rolled_back_underneath(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    loading_Book_each each;
    loading_Book *book;
    loading_Book fresh = {.title = "fresh", .author_id = {1}};
    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    assert_ok(db, loading_Book_insert(db, &fresh));
    assert_ok(db, loading_Book_each_open(db, loading_Book_query(.order = {loading_Book_id_asc()}),
                                         &each));
    for (int i = 0; i < 10; i++)
        assert_ok(db, loading_Book_each_next(&each, &book));
    orm_rollback(db);
    orm_status rc;
    int more = 0;
    while ((rc = loading_Book_each_next(&each, &book)) == ORM_OK && book)
        more++;
    if (rc == ORM_OK)
        assert_int_equal(more, 20);
    else
        assert_int_equal(loading_Book_each_next(&each, &book), rc);
    loading_Book_each_close(&each);
    assert_false(any_is_busy(db));
    assert_ok(db, loading_Book_each_open(db, loading_Book_query(), &each));
    loading_Book_each_close(&each);
    orm_close(db);
}

/* ---- The query may be gone ---- */

/* Memory that is overwritten before it is freed. */
struct heap {
    void *pieces[32];
    size_t sizes[32], count;
};

static void *keep(struct heap *heap, const void *from, size_t size)
{
    void *piece = malloc(size);
    assert_non_null(piece);
    assert_true(heap->count < COUNT(heap->pieces));
    memcpy(piece, from, size);
    heap->pieces[heap->count] = piece;
    heap->sizes[heap->count++] = size;
    return piece;
}

static char *keep_text(struct heap *heap, const char *text)
{
    return keep(heap, text, strlen(text) + 1);
}

static void destroy(struct heap *heap)
{
    while (heap->count-- > 0) {
        memset(heap->pieces[heap->count], 'Z', heap->sizes[heap->count]);
        free(heap->pieces[heap->count]);
    }
}

/* Its texts, arrays and filters of arrays, and the row that its page follows. */
static void query_is_gone(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    orm_scope scope = ORM_SCOPE_INIT;
    struct heap heap = {.count = 0};
    loading_Book_each listed, next;
    loading_Book *after;
    const char *titles[] = {keep_text(&heap, "B7"), keep_text(&heap, "B12")};
    const loading_Book_id ids[] = {{7}, {12}, {13}};
    const loading_Book_filter filters[] = {
        loading_Book_id_in((loading_Book_id *)keep(&heap, ids, sizeof(ids)), 3),
        loading_Book_title_in((const char **)keep(&heap, titles, sizeof(titles)), 2),
        loading_Book_author_is(loading_Author_name_ne(keep_text(&heap, "A9"))),
    };
    struct loading_Book_query query = {
        .magic_ = ORM_QUERY_MAGIC,
        .where = loading_Book_all_of(keep(&heap, filters, sizeof(filters)), COUNT(filters)),
        .order = {loading_Book_title_desc()},
        .join_author = loading_Author_query()};
    assert_ok(db, loading_Book_each_open(
                      db, loading_Book_ref_of(keep(&heap, &query, sizeof(query))), &listed));
    assert_ok(db, loading_Book_get(db, &scope, (loading_Book_id){3}, &after));
    query.order[0] = loading_Book_title_asc();
    query.where = loading_Book_title_ge(keep_text(&heap, "B29"));
    query.after = after;
    assert_ok(db, loading_Book_each_open(
                      db, loading_Book_ref_of(keep(&heap, &query, sizeof(query))), &next));
    orm_scope_free(&scope);
    memset(&query, 'Z', sizeof(query));
    destroy(&heap);
    assert_each(db, &listed, "SELECT id FROM book WHERE id IN (7, 12) ORDER BY title DESC");
    assert_each(db, &next, "SELECT id FROM book WHERE title > 'B3' ORDER BY title");
    loading_Book_each_close(&next);
    loading_Book_each_close(&listed);
    orm_close(db);
}

/* Machine 1 has the event that all filters of new_events fit, and for each of them one that only
 * this does not fit. */
static orm_db *new_logs(void)
{
    orm_db *db = new_database(":memory:", NULL, logs_open, logs_create_tables);
    run_sql(db, "INSERT INTO machine (id, name) VALUES (1, 'a'), (2, 'b'), (3, 'c');"
                "INSERT INTO part (id, label) VALUES (1, 'wheel'), (2, 'wire');"
                "INSERT INTO event (id, machine_id, part_id, label, code, detail) VALUES "
                "(1, 1, 1, 'hot', x'0001', '{\"by\": \"me\"}'),"
                "(2, 1, 1, 'cold', x'0001', '{\"by\": \"me\"}'),"
                "(3, 1, 1, 'hot', x'0002', '{\"by\": \"me\"}'),"
                "(4, 1, 1, 'hot', x'00', '{\"by\": \"you\"}'),"
                "(5, 1, 2, 'hot', x'00', '{\"by\": \"me\"}'),"
                "(6, 1, 1, 'wet', x'00', '{\"by\": \"me\"}'),"
                "(7, 2, 1, 'hot', x'00', '{\"by\": \"me\"}'),"
                "(8, 2, 1, 'dry', x'0003', '{\"by\": \"me\"}')");
    return db;
}

/* What no header has a macro for, as blobs are no usual keys. */
static logs_Event_filter code_in(const orm_blob *codes, size_t count)
{
    logs_Event_filter eq = logs_Event_code_eq(codes[0]);
    unsigned column = eq.logs_Event_->nodes[0].index;
    return ORM_FILTER(logs_Event, orm_filter_in(ORM_OP_IN, column, orm_items_blob(codes, count)));
}

/* A filter of events that borrows all it can. */
static logs_Event_filter new_events(struct heap *heap)
{
    const char *labels[] = {keep_text(heap, "hot"), keep_text(heap, "wet"), keep_text(heap, "dry")};
    const char *wheel = keep_text(heap, "wheel");
    const orm_blob codes[] = {{keep(heap, "\0\1", 2), 2}, {keep(heap, "\0", 1), 1}};
    const orm_blob code = {keep(heap, "\0\3", 2), 2};
    const logs_Event_filter filters[] = {
        logs_Event_label_in((const char **)keep(heap, labels, sizeof(labels)), 3),
        logs_Event_or(code_in(keep(heap, codes, sizeof(codes)), 2), logs_Event_code_eq(code)),
        logs_Event_detail_path_eq(keep_text(heap, "$.by"), orm_value_text(keep_text(heap, "me"))),
        logs_Event_part_is(
            logs_Part_and(logs_Part_label_in((const char **)keep(heap, &wheel, sizeof(wheel)), 1),
                          logs_Part_label_startswith(keep_text(heap, "wh")))),
        logs_Event_not(logs_Event_label_eq(keep_text(heap, "wet"))),
    };
    return logs_Event_all_of(keep(heap, filters, sizeof(filters)), COUNT(filters));
}

/* The edges of a query are run when it is gone long since: for each chunk. */
static void edges_are_gone(void **state)
{
    (void)state;
    orm_db *db = new_logs();
    struct heap heap = {.count = 0};
    logs_Machine_each each;
    logs_Machine *machine;
    const struct logs_Event_query events = {
        .magic_ = ORM_QUERY_MAGIC, .where = new_events(&heap), .prefetch_part = logs_Part_query()};
    const struct logs_Machine_query machines = {
        .magic_ = ORM_QUERY_MAGIC,
        .order = {logs_Machine_id_asc()},
        .prefetch_events = {keep(&heap, &events, sizeof(events))}};
    assert_ok(db, logs_Machine_each_open(
                      db, logs_Machine_ref_of(keep(&heap, &machines, sizeof(machines))), &each));
    destroy(&heap);
    static const char *const expected[] = {"1", "7, 8", "NULL"};
    for (size_t i = 0; i < COUNT(expected); i++) {
        assert_ok(db, logs_Machine_each_next(&each, &machine));
        assert_int_equal(machine->id.value, i + 1);
        assert_rows(db, logs_Machine_events_matching(machine), logs_Event, id,
                    "SELECT id FROM event WHERE id IN (%s) ORDER BY id", expected[i]);
    }
    assert_ok(db, logs_Machine_each_next(&each, &machine));
    assert_null(machine);
    logs_Machine_each_close(&each);
    orm_close(db);
}

/* ---- Failures ---- */

static void fails_at_a_row(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    loading_Book_each each;
    loading_Book *book;
    int64_t count;
    static const char message[] = "Book.title: row 5 holds '\\xff', which is no valid UTF-8";
    run_sql(db, "UPDATE book SET title = CAST(x'ff' AS TEXT) WHERE id = 5");
    assert_ok(db, loading_Book_each_open(db, loading_Book_query(.order = {loading_Book_id_asc()}),
                                         &each));
    for (int i = 0; i < 4; i++) {
        assert_ok(db, loading_Book_each_next(&each, &book));
        assert_int_equal(book->id.value, i + 1);
    }
    for (int i = 0; i < 3; i++) {
        book = (loading_Book *)&each;
        assert_fails(db, loading_Book_each_next(&each, &book), ORM_BAD_VALUE, "Book", "title",
                     message);
        assert_null(book);
        assert_false(any_is_busy(db));
        assert_ok(db, loading_Book_count(db, loading_Book_everything(), &count));
    }
    loading_Book_each_close(&each);
    orm_close(db);
}

static void refuses(void **state)
{
    (void)state;
    orm_db *db = new_library(ORM_LAZY_PEERS);
    loading_Book_each each;
    loading_Book *book;
    memset(&each, 0xee, sizeof(each));
    assert_fails(db, loading_Book_each_open(db, loading_Book_query(.limit = -1), &each), ORM_MISUSE,
                 "Book", NULL, "Book: limit and offset must not be negative");
    assert_int_equal(loading_Book_each_next(&each, &book), ORM_MISUSE);
    assert_null(book);
    loading_Book_each_close(&each);
    loading_Book_each_close(&each);
    memset(&each, 0, sizeof(each));
    assert_int_equal(loading_Book_each_next(&each, &book), ORM_MISUSE);
    loading_Book_each_close(&each);
    assert_int_equal(loading_Book_each_open(NULL, loading_Book_query(), &each), ORM_MISUSE);

    assert_ok(db, loading_Book_each_open(db, loading_Book_query(.order = {loading_Book_id_asc()}),
                                         &each));
    assert_fails(db, loading_Book_each_next(&each, NULL), ORM_MISUSE, "Book", NULL,
                 "Book: the pointer for the result is NULL");
    assert_ok(db, loading_Book_each_next(&each, &book));
    assert_int_equal(book->id.value, 1);
    loading_Book_each_close(&each);
    assert_int_equal(loading_Book_each_next(&each, &book), ORM_MISUSE);
    orm_close(db);
}

/* A connection that is closed ends its cursors, in whatever state they are. */
static void connection_is_closed(void **state)
{
    (void)state;
    sqlite3_int64 before = sqlite3_memory_used();
    orm_db *db = new_library(ORM_LAZY_PEERS);
    loading_Book_each each[4];
    loading_Book *book;
    for (int i = 0; i < 4; i++) {
        assert_ok(db, loading_Book_each_open(
                          db, loading_Book_query(.join_author = loading_Author_query()), &each[i]));
        for (int n = 0; n < 15 * i; n++)
            assert_ok(db, loading_Book_each_next(&each[i], &book));
    }
    assert_null(book);
    loading_Book_each_close(&each[1]);
    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    orm_close(db);
    for (int i = 0; i < 4; i++) {
        book = (loading_Book *)&each;
        assert_int_equal(loading_Book_each_next(&each[i], &book), ORM_MISUSE);
        assert_null(book);
        loading_Book_each_close(&each[i]);
    }
    assert_true(sqlite3_memory_used() == before);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_all),
        cmocka_unit_test(joins),
        cmocka_unit_test(rows_alone),
        cmocka_unit_test(edges_in_chunks),
        cmocka_unit_test(memory_is_constant),
        cmocka_unit_test(several),
        cmocka_unit_test(other_work),
        cmocka_unit_test(early_stop),
        cmocka_unit_test(rolled_back_underneath),
        cmocka_unit_test(query_is_gone),
        cmocka_unit_test(edges_are_gone),
        cmocka_unit_test(fails_at_a_row),
        cmocka_unit_test(refuses),
        cmocka_unit_test(connection_is_closed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_read.c - get, get_by, get_many, all and refresh over every kind of key: what is found, in
 * which order, at which cost, and that a call that fails leaves nothing behind. */
#include "support.h"

#include "crud.h"

struct fixture {
    orm_db *db;
    orm_scope scope;
};

static int open_fixture(void **state)
{
    struct fixture *f = calloc(1, sizeof(*f));
    if (!f)
        return -1;
    f->db = new_database(":memory:", NULL, crud_open, crud_create_tables);
    run_sql(f->db,
            "INSERT INTO note (id, title, page, line, created_at, updated_at) VALUES"
            " (3, 'three', 1, 3, '2024-01-01 00:00:00.000003', '2024-01-01 00:00:00.000000'),"
            " (1, 'one', 1, 1, '2024-01-01 00:00:00.000001', '2024-01-01 00:00:00.000000'),"
            " (-2, 'minus two', 1, NULL, '2024-01-01 00:00:00.000002',"
            "  '2024-01-01 00:00:00.000000')");
    run_sql(f->db, "INSERT INTO seat (line, number, made) VALUES ('B', 1, '2024-01-01'),"
                   " ('A', 10, '2024-01-01'), ('A', 9, '2024-01-01')");
    run_sql(f->db, "INSERT INTO currency (code, name, created_at, updated_at) VALUES"
                   " ('de', 'small', '2024-01-01 00:00:00.000000', '2024-01-01 00:00:00.000000'),"
                   " ('EUR', 'Euro', '2024-01-01 00:00:00.000000', '2024-01-01 00:00:00.000000')");
    run_sql(f->db, "INSERT INTO word VALUES ('b', 1), ('C', 2), ('A', 3)");
    *state = f;
    return 0;
}

static int close_fixture(void **state)
{
    struct fixture *f = *state;
    orm_scope_free(&f->scope);
    orm_close(f->db);
    free(f);
    return 0;
}

/* ---- One row ---- */

static void test_get(void **state)
{
    struct fixture *f = *state;
    crud_Note *note;
    crud_Seat *seat;
    crud_Currency *currency;
    crud_Word *word;
    assert_ok(f->db, crud_Note_get(f->db, &f->scope, crud_Note_id_of(-2), &note));
    assert_string_equal(note->title, "minus two");
    assert_true(note->page.some && note->page.value == 1);
    assert_false(note->line.some);
    assert_null(note->body);
    assert_int_equal(note->created_at.us % 1000000, 2);
    assert_ok(f->db, crud_Seat_get(f->db, &f->scope, (crud_Seat_id){"A", 10}, &seat));
    assert_string_equal(seat->line, "A");
    assert_int_equal(seat->number, 10);
    assert_false(seat->taken);
    assert_ok(f->db, crud_Currency_get(f->db, &f->scope, crud_Currency_id_of("EUR"), &currency));
    assert_string_equal(currency->name, "Euro");
    assert_ok(f->db, crud_Word_get(f->db, &f->scope, crud_Word_id_of("c"), &word));
    assert_string_equal(word->word.value, "C");
}

/* A row outlives its connection. */
static void test_rows_stay(void **state)
{
    struct fixture *f = *state;
    crud_Note *note;
    orm_scope moved;
    assert_ok(f->db, crud_Note_get(f->db, &f->scope, crud_Note_id_of(1), &note));
    orm_close(f->db);
    f->db = NULL;
    moved = f->scope;
    f->scope = (orm_scope)ORM_SCOPE_INIT;
    assert_string_equal(note->title, "one");
    orm_scope_free(&moved);
}

static void test_get_missing(void **state)
{
    struct fixture *f = *state;
    crud_Note *note = (crud_Note *)f;
    crud_Seat *seat;
    crud_Currency *currency;
    crud_Token *token;
    struct snapshot before;
    assert_non_null(orm_scope_strdup(&f->scope, "in use"));
    before = take_snapshot(f->db, &f->scope);
    assert_fails(f->db, crud_Note_get(f->db, &f->scope, crud_Note_id_of(0), &note), ORM_NOT_FOUND,
                 "Note", NULL, "Note 0 does not exist");
    assert_null(note);
    assert_fails(f->db, crud_Seat_get(f->db, &f->scope, (crud_Seat_id){"A", 1}, &seat),
                 ORM_NOT_FOUND, "Seat", NULL, "Seat ('A', 1) does not exist");
    assert_fails(f->db, crud_Seat_get(f->db, &f->scope, (crud_Seat_id){NULL, 1}, &seat),
                 ORM_NOT_NULL, "Seat", "line", "Seat.line: a key to look for must not be NULL");
    assert_fails(f->db,
                 crud_Currency_get(f->db, &f->scope, crud_Currency_id_of("too long"), &currency),
                 ORM_NOT_FOUND, "Currency", NULL, "Currency 'too long' does not exist");
    assert_fails(f->db, crud_Currency_get(f->db, &f->scope, crud_Currency_id_of("\xff"), &currency),
                 ORM_INVALID, "Currency", "code", "Currency.code: the text is not valid UTF-8");
    assert_fails(
        f->db, crud_Token_get(f->db, &f->scope, crud_Token_id_of((orm_uuid){{0xab}}), &token),
        ORM_NOT_FOUND, "Token", NULL, "Token ab000000-0000-0000-0000-000000000000 does not exist");
    assert_fails(f->db, crud_Note_get(f->db, NULL, crud_Note_id_of(1), &note), ORM_MISUSE, "Note",
                 NULL, "Note: the scope is NULL");
    assert_unchanged(&before);
}

static void test_get_by(void **state)
{
    struct fixture *f = *state;
    crud_Note *note;
    assert_ok(f->db, crud_Note_get_by_title(f->db, &f->scope, "three", &note));
    assert_int_equal(note->id.value, 3);
    assert_ok(f->db, crud_Note_get_by_page_line(f->db, &f->scope, 1, 1, &note));
    assert_int_equal(note->id.value, 1);
    assert_fails(f->db, crud_Note_get_by_title(f->db, &f->scope, "it's", &note), ORM_NOT_FOUND,
                 "Note", NULL, "no Note with title 'it''s'");
    assert_null(note);
    assert_fails(f->db, crud_Note_get_by_page_line(f->db, &f->scope, 1, 2, &note), ORM_NOT_FOUND,
                 "Note", NULL, "no Note with (page, line) = (1, 2)");
    assert_fails(f->db, crud_Note_get_by_title(f->db, &f->scope, NULL, &note), ORM_NOT_NULL, "Note",
                 "title", "Note.title: a key to look for must not be NULL");
}

/* ---- Many rows ---- */

static void test_get_many(void **state)
{
    struct fixture *f = *state;
    const crud_Note_id ids[] = {{3}, {9}, {-2}, {3}, {1}, {9}};
    crud_Note_list notes;
    assert_ok(f->db, crud_Note_get_many(f->db, &f->scope, ids, COUNT(ids), &notes));
    assert_int_equal(notes.count, COUNT(ids));
    assert_string_equal(notes.items[0]->title, "three");
    assert_null(notes.items[1]);
    assert_string_equal(notes.items[2]->title, "minus two");
    assert_ptr_equal(notes.items[3], notes.items[0]);
    assert_int_equal(notes.items[4]->id.value, 1);
    assert_null(notes.items[5]);
    assert_ok(f->db, crud_Note_get_many(f->db, &f->scope, ids, 1, &notes));
    assert_int_equal(notes.count, 1);
    assert_int_equal(notes.items[0]->id.value, 3);
    assert_ok(f->db, crud_Note_get_many(f->db, &f->scope, NULL, 0, &notes));
    assert_int_equal(notes.count, 0);
}

static void test_get_many_other_keys(void **state)
{
    struct fixture *f = *state;
    const crud_Seat_id seats[] = {{"A", 9}, {"B", 1}, {"B", 9}, {"A", 9}};
    const crud_Word_id words[] = {{"a"}, {"A"}, {"c"}, {"x"}};
    crud_Seat_list seat_list;
    crud_Word_list word_list;
    assert_ok(f->db, crud_Seat_get_many(f->db, &f->scope, seats, COUNT(seats), &seat_list));
    assert_int_equal(seat_list.count, 4);
    assert_int_equal(seat_list.items[0]->number, 9);
    assert_string_equal(seat_list.items[1]->line, "B");
    assert_null(seat_list.items[2]);
    assert_ptr_equal(seat_list.items[3], seat_list.items[0]);
    assert_ok(f->db, crud_Word_get_many(f->db, &f->scope, words, COUNT(words), &word_list));
    assert_string_equal(word_list.items[0]->word.value, "A");
    assert_ptr_equal(word_list.items[1], word_list.items[0]);
    assert_string_equal(word_list.items[2]->word.value, "C");
    assert_null(word_list.items[3]);
}

static void test_get_many_refused(void **state)
{
    struct fixture *f = *state;
    const crud_Currency_id ids[] = {{"EUR"}, {"de"}, {NULL}, {"x"}};
    crud_Currency *row;
    crud_Currency_list list = {&row, 7};
    struct snapshot before;
    assert_ok(f->db, crud_Currency_get(f->db, &f->scope, ids[0], &row));
    before = take_snapshot(f->db, &f->scope);
    assert_int_equal(crud_Currency_get_many(f->db, &f->scope, ids, COUNT(ids), &list),
                     ORM_NOT_NULL);
    assert_int_equal(orm_last_error(f->db)->index, 2);
    assert_string_equal(orm_last_error(f->db)->message,
                        "Currency.code: a key to look for must not be NULL");
    assert_null(list.items);
    assert_int_equal(list.count, 0);
    assert_unchanged(&before);
}

/* However many keys, it is one statement. */
#define MANY 33000

static void test_get_many_cost(void **state)
{
    struct fixture *f = *state;
    crud_Note_id *ids = malloc(MANY * sizeof(*ids));
    crud_Note_list notes;
    unsigned count;
    assert_non_null(ids);
    for (size_t i = 0; i < MANY; i++)
        ids[i].value = (int64_t)(MANY - i);
    run_sql(f->db,
            "DELETE FROM note; WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1"
            " FROM n WHERE i < %d) INSERT INTO note (id, title, created_at, updated_at)"
            " SELECT i, i, '2024-01-01 00:00:00.000000', '2024-01-01 00:00:00.000000'"
            " FROM n WHERE i %% 10",
            MANY);
    count_statements(f->db, &count);
    orm_stats_reset(f->db);
    assert_ok(f->db, crud_Note_get_many(f->db, &f->scope, ids, MANY, &notes));
    assert_int_equal(count, 1);
    assert_int_equal(orm_stats_get(f->db).statements, 1);
    assert_int_equal(orm_stats_get(f->db).rows_read, MANY / 10 * 9);
    for (size_t i = 0; i < MANY; i++) {
        if (ids[i].value % 10 == 0)
            assert_null(notes.items[i]);
        else
            assert_int_equal(notes.items[i]->id.value, ids[i].value);
    }
    count = 0;
    assert_ok(f->db, crud_Note_get_many(f->db, &f->scope, ids, 0, &notes));
    assert_int_equal(count, 0);
    assert_ok(f->db, crud_Note_get_many(f->db, &f->scope, ids, 1, &notes));
    assert_int_equal(count, 1);
    count_statements(f->db, NULL);
    free(ids);
}

static void test_all(void **state)
{
    struct fixture *f = *state;
    crud_Note_list notes;
    crud_Seat_list seats;
    crud_Currency_list currencies;
    crud_Word_list words;
    crud_Pair_list pairs;
    assert_ok(f->db, crud_Note_all(f->db, &f->scope, &notes));
    assert_int_equal(notes.count, 3);
    assert_int_equal(notes.items[0]->id.value, -2);
    assert_int_equal(notes.items[2]->id.value, 3);
    assert_ok(f->db, crud_Seat_all(f->db, &f->scope, &seats));
    assert_int_equal(seats.items[0]->number, 9);
    assert_int_equal(seats.items[1]->number, 10);
    assert_string_equal(seats.items[2]->line, "B");
    assert_ok(f->db, crud_Currency_all(f->db, &f->scope, &currencies));
    assert_string_equal(currencies.items[0]->code.value, "EUR");
    assert_string_equal(currencies.items[1]->code.value, "de");
    assert_ok(f->db, crud_Word_all(f->db, &f->scope, &words));
    assert_string_equal(words.items[0]->word.value, "A");
    assert_string_equal(words.items[1]->word.value, "b");
    assert_ok(f->db, crud_Pair_all(f->db, &f->scope, &pairs));
    assert_int_equal(pairs.count, 0);
    assert_fails(f->db, crud_Note_all(f->db, NULL, &notes), ORM_MISUSE, "Note", NULL,
                 "Note: the scope is NULL");
    assert_null(notes.items);
}

/* ---- Again ---- */

static void test_refresh(void **state)
{
    struct fixture *f = *state;
    crud_Note *note;
    crud_Note_list all;
    assert_ok(f->db, crud_Note_all(f->db, &f->scope, &all));
    note = all.items[1];
    run_sql(f->db, "UPDATE note SET title = 'changed', body = 'new', page = NULL WHERE id = 1");
    note->stars = 77;
    assert_ok(f->db, crud_Note_refresh(f->db, note));
    assert_string_equal(note->title, "changed");
    assert_string_equal(note->body, "new");
    assert_false(note->page.some);
    assert_int_equal(note->stars, 3);
    assert_ptr_equal(all.items[1], note);
    assert_string_equal(all.items[2]->title, "three");
}

static void test_refresh_refused(void **state)
{
    struct fixture *f = *state;
    crud_Note *note, copy, before, built = {.id = {1}};
    assert_ok(f->db, crud_Note_get(f->db, &f->scope, crud_Note_id_of(1), &note));
    run_sql(f->db, "DELETE FROM note WHERE id = 1");
    memcpy(&before, note, sizeof(before));
    copy = *note;
    assert_fails(f->db, crud_Note_refresh(f->db, note), ORM_NOT_FOUND, "Note", NULL,
                 "Note 1 does not exist");
    assert_memory_equal(note, &before, sizeof(before));
    assert_fails(f->db, crud_Note_refresh(f->db, &copy), ORM_MISUSE, "Note", NULL,
                 "Note: only a row that was read can be refreshed");
    assert_fails(f->db, crud_Note_refresh(f->db, &built), ORM_MISUSE, "Note", NULL,
                 "Note: only a row that was read can be refreshed");
    assert_fails(f->db, crud_Note_refresh(f->db, NULL), ORM_MISUSE, "Note", NULL,
                 "Note: only a row that was read can be refreshed");
}

/* Refreshing many times takes memory, a failed one none. */
static void test_refresh_memory(void **state)
{
    struct fixture *f = *state;
    crud_Note *note;
    assert_ok(f->db, crud_Note_get(f->db, &f->scope, crud_Note_id_of(1), &note));
    size_t size = orm_scope_size(&f->scope);
    run_sql(f->db, "UPDATE note SET id = 100 WHERE id = 1");
    for (int i = 0; i < 1000; i++)
        assert_int_equal(crud_Note_refresh(f->db, note), ORM_NOT_FOUND);
    assert_int_equal(orm_scope_size(&f->scope), size);
}

static void test_cost(void **state)
{
    struct fixture *f = *state;
    crud_Note *note;
    crud_Note_list all;
    unsigned count;
    count_statements(f->db, &count);
    orm_stats_reset(f->db);
    assert_ok(f->db, crud_Note_get(f->db, &f->scope, crud_Note_id_of(1), &note));
    assert_int_equal(count, 1);
    assert_ok(f->db, crud_Note_get_by_title(f->db, &f->scope, "one", &note));
    assert_int_equal(count, 2);
    assert_ok(f->db, crud_Note_refresh(f->db, note));
    assert_int_equal(count, 3);
    assert_ok(f->db, crud_Note_all(f->db, &f->scope, &all));
    assert_int_equal(count, 4);
    assert_int_equal(orm_stats_get(f->db).statements, 4);
    assert_int_equal(orm_stats_get(f->db).rows_read, 6);
    assert_int_equal(orm_stats_get(f->db).prepared, 3);
    count_statements(f->db, NULL);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)
    const struct CMUnitTest tests[] = {
        TEST(test_get),
        TEST(test_rows_stay),
        TEST(test_get_missing),
        TEST(test_get_by),
        TEST(test_get_many),
        TEST(test_get_many_other_keys),
        TEST(test_get_many_refused),
        TEST(test_get_many_cost),
        TEST(test_all),
        TEST(test_refresh),
        TEST(test_refresh_refused),
        TEST(test_refresh_memory),
        TEST(test_cost),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

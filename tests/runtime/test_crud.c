/* test_crud.c - insert, update, save and delete over every kind of key, at a fixed time. A call
 * that fails leaves the row, the scope and the database as they were. */
#include "support.h"

#include "crud.h"

#define MORNING INT64_C(1709193600000001) /* 2024-02-29 08:00:00.000001 */
#define HOUR INT64_C(3600000000)

/* A database whose clock stands at MORNING. */
struct fixture {
    struct fixed fixed;
    orm_db *db;
    orm_scope scope;
};

static int open_fixture(void **state)
{
    struct fixture *f = calloc(1, sizeof(*f));
    if (!f)
        return -1;
    f->fixed = (struct fixed){.now = {MORNING}};
    const orm_options options = {
        .clock = fixed_clock, .random = fixed_random, .context = &f->fixed};
    f->db = new_database(":memory:", &options, crud_open, crud_create_tables);
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

static crud_Note new_note(const char *title)
{
    crud_Note row = crud_Note_defaults();
    row.title = title;
    return row;
}

/* A call that fails changes neither the row nor the database. */
#define assert_row_refused(row, call, status, model, field, message)                               \
    do {                                                                                           \
        char given_[sizeof(*(row))];                                                               \
        struct snapshot before_ = take_snapshot(f->db, &f->scope);                                 \
        memcpy(given_, row, sizeof(given_));                                                       \
        assert_fails(f->db, call, status, model, field, message);                                  \
        assert_memory_equal(row, given_, sizeof(given_));                                          \
        assert_unchanged(&before_);                                                                \
    } while (0)

/* ---- Insert ---- */

static void test_insert_gives_key(void **state)
{
    struct fixture *f = *state;
    crud_Note first = new_note("first"), second = new_note("second"), far = new_note("far");
    assert_ok(f->db, crud_Note_insert(f->db, &first));
    assert_int_equal(first.id.value, 1);
    assert_null(first.orm_.batch);
    assert_int_equal(first.created_at.us, MORNING);
    assert_int_equal(first.updated_at.us, MORNING);
    assert_int_equal(first.stars, 3);
    assert_ok(f->db, crud_Note_insert(f->db, &second));
    assert_int_equal(second.id.value, 2);
    far.id.value = 42;
    assert_ok(f->db, crud_Note_insert(f->db, &far));
    assert_int_equal(far.id.value, 42);
    far = new_note("next");
    assert_ok(f->db, crud_Note_insert(f->db, &far));
    assert_int_equal(far.id.value, 43);
    far = new_note("negative");
    far.id.value = INT64_MIN;
    assert_ok(f->db, crud_Note_insert(f->db, &far));
    assert_sql(f->db, "-9223372036854775808|negative\n1|first\n2|second\n42|far\n43|next",
               "SELECT id, title FROM note ORDER BY id");
    assert_sql(f->db, "2024-02-29 08:00:00.000001|2024-02-29 08:00:00.000001|NULL|3",
               "SELECT created_at, updated_at, body, stars FROM note WHERE id = 1");
}

/* What an insert sets by itself takes no notice of what stands in the row. */
static void test_insert_automatic(void **state)
{
    struct fixture *f = *state;
    const orm_uuid own = {{7}},
                   made = {{0, 1, 2, 3, 4, 5, 0x46, 7, 0x88, 9, 10, 11, 12, 13, 14, 15}};
    crud_Currency currency = {
        .code = {"EUR"}, .name = "Euro", .created_at = {1}, .updated_at = {1}};
    crud_Token token = {0}, given = {.id = {{{7}}}, .name = "given"};
    assert_ok(f->db, crud_Currency_insert(f->db, &currency));
    assert_int_equal(currency.created_at.us, MORNING);
    assert_int_equal(currency.updated_at.us, MORNING);
    assert_ok(f->db, crud_Token_insert(f->db, &token));
    assert_memory_equal(token.id.value.bytes, made.bytes, sizeof(made));
    assert_ok(f->db, crud_Token_insert(f->db, &given));
    assert_memory_equal(given.id.value.bytes, own.bytes, sizeof(own));
    assert_sql(f->db,
               "000102030405460788090A0B0C0D0E0F|NULL\n07000000000000000000000000000000|given",
               "SELECT hex(id), name FROM token ORDER BY id");
}

static void test_insert_refused(void **state)
{
    struct fixture *f = *state;
    crud_Note row = new_note("taken"), other = new_note("taken");
    crud_Seat seat = {.line = "A", .number = 1}, same = seat;
    crud_Currency currency = {.code = {"EUR"}, .name = "Euro"};
    crud_Token token = {0};
    assert_ok(f->db, crud_Note_insert(f->db, &row));
    assert_ok(f->db, crud_Seat_insert(f->db, &seat));
    assert_ok(f->db, crud_Currency_insert(f->db, &currency));
    assert_ok(f->db, crud_Token_insert(f->db, &token));

    assert_row_refused(&other, crud_Note_insert(f->db, &other), ORM_UNIQUE, "Note", "title",
                       "Note.title: already taken");
    other = row;
    other.title = "free";
    assert_row_refused(&other, crud_Note_insert(f->db, &other), ORM_UNIQUE, "Note", "id",
                       "Note.id: already taken");
    assert_row_refused(&same, crud_Seat_insert(f->db, &same), ORM_UNIQUE, "Seat", NULL,
                       "Seat: its key is already taken");
    currency.created_at.us = 0;
    assert_row_refused(&currency, crud_Currency_insert(f->db, &currency), ORM_UNIQUE, "Currency",
                       "code", "Currency.code: already taken");
    memset(&token, 0, sizeof(token));
    assert_row_refused(&token, crud_Token_insert(f->db, &token), ORM_UNIQUE, "Token", "id",
                       "Token.id: already taken");
    assert_fails(f->db, crud_Note_insert(f->db, NULL), ORM_MISUSE, "Note", NULL,
                 "Note: the row is NULL");
}

/* A key of 32 bits: the database's own counting ends where the field does. */
static void test_insert_autoincrement(void **state)
{
    struct fixture *f = *state;
    crud_Ticket row = {.name = "first"};
    assert_ok(f->db, crud_Ticket_insert(f->db, &row));
    assert_ok(f->db, crud_Ticket_delete(f->db, row.id));
    row.id.value = 0;
    assert_ok(f->db, crud_Ticket_insert(f->db, &row));
    assert_int_equal(row.id.value, 2);
    row.id.value = INT32_MAX;
    assert_ok(f->db, crud_Ticket_insert(f->db, &row));
    row.id.value = 0;
    assert_row_refused(&row, crud_Ticket_insert(f->db, &row), ORM_CHECK, "Ticket", "id",
                       "Ticket.id: the table's check for it failed");
}

/* ---- Update ---- */

static void test_update(void **state)
{
    struct fixture *f = *state;
    crud_Note row = new_note("old"), other = new_note("other");
    assert_ok(f->db, crud_Note_insert(f->db, &row));
    assert_ok(f->db, crud_Note_insert(f->db, &other));
    f->fixed.now.us += HOUR;
    row.title = "new";
    row.body = "text";
    row.page = orm_int64_some(1);
    row.created_at.us = 5;
    assert_ok(f->db, crud_Note_update(f->db, &row));
    assert_int_equal(row.updated_at.us, MORNING + HOUR);
    assert_int_equal(row.created_at.us, 5);
    row.body = NULL;
    row.page.some = false;
    assert_ok(f->db, crud_Note_update(f->db, &row));
    assert_sql(f->db,
               "1|new|NULL|NULL|2024-02-29 08:00:00.000001|2024-02-29 09:00:00.000001\n"
               "2|other|NULL|NULL|2024-02-29 08:00:00.000001|2024-02-29 08:00:00.000001",
               "SELECT id, title, body, page, created_at, updated_at FROM note");
}

static void test_update_first_column(void **state)
{
    struct fixture *f = *state;
    crud_Label row = {.name = "old"};
    assert_ok(f->db, crud_Label_insert(f->db, &row));
    row.name = "new";
    assert_ok(f->db, crud_Label_update(f->db, &row));
    assert_sql(f->db, "1|new", "SELECT id, name FROM label");
    row.name = "saved";
    assert_ok(f->db, crud_Label_save(f->db, &row));
    assert_sql(f->db, "1|saved", "SELECT id, name FROM label");
}

static void test_update_refused(void **state)
{
    struct fixture *f = *state;
    crud_Note row = new_note("row"), other = new_note("other");
    crud_Seat seat = {.line = "it's", .number = 7};
    crud_Currency currency = {.code = {"XX"}, .name = "none"};
    assert_row_refused(&row, crud_Note_update(f->db, &row), ORM_MISUSE, "Note", NULL,
                       "Note: the row has no key yet: insert the row first");
    assert_ok(f->db, crud_Note_insert(f->db, &row));
    assert_ok(f->db, crud_Note_insert(f->db, &other));
    f->fixed.now.us += HOUR;
    other.title = "row";
    assert_row_refused(&other, crud_Note_update(f->db, &other), ORM_UNIQUE, "Note", "title",
                       "Note.title: already taken");
    other.title = "far too long for this field";
    assert_row_refused(&other, crud_Note_update(f->db, &other), ORM_INVALID, "Note", "title",
                       "Note.title: 27 characters, at most 20 allowed");
    row.id.value = 99;
    assert_row_refused(&row, crud_Note_update(f->db, &row), ORM_NOT_FOUND, "Note", NULL,
                       "Note 99 does not exist");
    assert_row_refused(&seat, crud_Seat_update(f->db, &seat), ORM_NOT_FOUND, "Seat", NULL,
                       "Seat ('it''s', 7) does not exist");
    assert_row_refused(&currency, crud_Currency_update(f->db, &currency), ORM_NOT_FOUND, "Currency",
                       NULL, "Currency 'XX' does not exist");
    assert_fails(f->db, crud_Note_update(f->db, NULL), ORM_MISUSE, "Note", NULL,
                 "Note: the row is NULL");
}

/* ---- Save ---- */

static void test_save(void **state)
{
    struct fixture *f = *state;
    crud_Note row = new_note("new"), copy;
    assert_ok(f->db, crud_Note_save(f->db, &row));
    assert_int_equal(row.id.value, 1);
    f->fixed.now.us += HOUR;

    copy = new_note("changed"); /* a row that knows only its key */
    copy.id = row.id;
    assert_ok(f->db, crud_Note_save(f->db, &copy));
    assert_int_equal(copy.created_at.us, MORNING);
    assert_int_equal(copy.updated_at.us, MORNING + HOUR);
    assert_sql(f->db, "1|changed|2024-02-29 08:00:00.000001|2024-02-29 09:00:00.000001",
               "SELECT id, title, created_at, updated_at FROM note");

    assert_ok(f->db, crud_Note_delete(f->db, row.id));
    assert_ok(f->db, crud_Note_save(f->db, &copy));
    assert_int_equal(copy.id.value, 1);
    assert_int_equal(copy.created_at.us, MORNING + HOUR);
    assert_sql(f->db, "1|changed|2024-02-29 09:00:00.000001",
               "SELECT id, title, created_at FROM note");
}

static void test_save_other_keys(void **state)
{
    struct fixture *f = *state;
    crud_Currency currency = {.code = {"EUR"}, .name = "Euro"};
    crud_Word word = {.word = {"Word"}, .count = 1}, folded = {.word = {"WORD"}, .count = 2};
    crud_Seat seat = {.line = "A", .number = 1};
    assert_ok(f->db, crud_Currency_save(f->db, &currency));
    assert_ok(f->db, crud_Word_save(f->db, &word));
    assert_ok(f->db, crud_Seat_save(f->db, &seat));
    f->fixed.now.us += 24 * HOUR;
    currency.name = "Euro €";
    currency.created_at.us = 0;
    seat.taken = true;
    seat.made.year = 0;
    assert_ok(f->db, crud_Currency_save(f->db, &currency));
    assert_ok(f->db, crud_Word_save(f->db, &folded));
    assert_ok(f->db, crud_Seat_save(f->db, &seat));
    assert_int_equal(currency.created_at.us, MORNING);
    assert_true(seat.made.year == 2024 && seat.made.month == 2 && seat.made.day == 29);
    assert_sql(f->db, "EUR|Euro €", "SELECT code, name FROM currency");
    assert_sql(f->db, "Word|2", "SELECT word, count FROM word");
    assert_sql(f->db, "A|1|1|2024-02-29", "SELECT line, number, taken, made FROM seat");
}

static void test_save_refused(void **state)
{
    struct fixture *f = *state;
    crud_Note row = new_note("row"), other = new_note("other");
    assert_ok(f->db, crud_Note_save(f->db, &row));
    assert_ok(f->db, crud_Note_save(f->db, &other));
    f->fixed.now.us += HOUR;
    other.title = "row";
    assert_row_refused(&other, crud_Note_save(f->db, &other), ORM_UNIQUE, "Note", "title",
                       "Note.title: already taken");
    other.id.value = 0;
    assert_row_refused(&other, crud_Note_save(f->db, &other), ORM_UNIQUE, "Note", "title",
                       "Note.title: already taken");
    other.title = "free";
    other.page = other.line = row.page = row.line = orm_int64_some(1);
    assert_ok(f->db, crud_Note_save(f->db, &row));
    assert_row_refused(&other, crud_Note_save(f->db, &other), ORM_UNIQUE, "Note", "page, line",
                       "Note.page, line: already taken");
    assert_fails(f->db, crud_Note_save(f->db, NULL), ORM_MISUSE, "Note", NULL,
                 "Note: the row is NULL");
}

/* Every write sets the time, and SQLite keeps the range of a type, too. */
static void test_one_automatic_field(void **state)
{
    struct fixture *f = *state;
    crud_Touched row = {.count = INT32_MIN};
    assert_ok(f->db, crud_Touched_insert(f->db, &row));
    assert_int_equal(row.changed.us, f->fixed.now.us);
    f->fixed.now.us += HOUR;
    row.count = 5;
    assert_ok(f->db, crud_Touched_update(f->db, &row));
    assert_int_equal(row.changed.us, f->fixed.now.us);
    row.count = 6;
    assert_int_equal(crud_Touched_update(f->db, &row), ORM_INVALID);
    assert_int_not_equal(
        sqlite3_exec(orm_sqlite(f->db), "UPDATE touched SET count = -2147483649", NULL, NULL, NULL),
        SQLITE_OK);
    assert_sql(f->db, "5", "SELECT count FROM touched");
}

/* ---- Models that are little more than a key ---- */

static void test_only_a_key(void **state)
{
    struct fixture *f = *state;
    crud_Mark mark = {0};
    crud_Pair pair = {.a = 1, .b = -1}, *read;
    assert_ok(f->db, crud_Mark_insert(f->db, &mark));
    assert_int_equal(mark.id.value, 1);
    assert_ok(f->db, crud_Mark_save(f->db, &mark));
    mark.id.value = 0;
    assert_ok(f->db, crud_Mark_save(f->db, &mark));
    assert_int_equal(mark.id.value, 2);
    assert_sql(f->db, "1\n2", "SELECT id FROM mark");
    assert_ok(f->db, crud_Pair_insert(f->db, &pair));
    assert_ok(f->db, crud_Pair_save(f->db, &pair));
    assert_row_refused(&pair, crud_Pair_insert(f->db, &pair), ORM_UNIQUE, "Pair", NULL,
                       "Pair: its key is already taken");
    assert_ok(f->db, crud_Pair_get(f->db, &f->scope, crud_Pair_key(&pair), &read));
    assert_true(read->a == 1 && read->b == -1);
    assert_ok(f->db, crud_Pair_delete(f->db, crud_Pair_key(&pair)));
    assert_fails(f->db, crud_Pair_delete(f->db, crud_Pair_key(&pair)), ORM_NOT_FOUND, "Pair", NULL,
                 "Pair (1, -1) does not exist");
}

/* What only the first insert sets is read back when the row is there already. */
static void test_save_changes_nothing(void **state)
{
    struct fixture *f = *state;
    crud_Visit visit = {.code = {"a"}};
    assert_ok(f->db, crud_Visit_save(f->db, &visit));
    assert_int_equal(visit.made.us, MORNING);
    f->fixed.now.us += HOUR;
    assert_ok(f->db, crud_Visit_save(f->db, &visit));
    assert_int_equal(visit.made.us, MORNING);
    assert_sql(f->db, "a|2024-02-29 08:00:00.000001", "SELECT code, made FROM visit");
}

/* ---- Delete ---- */

static void test_delete(void **state)
{
    struct fixture *f = *state;
    crud_Note row = new_note("row"), other = new_note("other");
    crud_Seat seat = {.line = "A", .number = 1};
    assert_ok(f->db, crud_Note_insert(f->db, &row));
    assert_ok(f->db, crud_Note_insert(f->db, &other));
    assert_ok(f->db, crud_Seat_insert(f->db, &seat));
    assert_ok(f->db, crud_Note_delete(f->db, row.id));
    assert_fails(f->db, crud_Note_delete(f->db, row.id), ORM_NOT_FOUND, "Note", NULL,
                 "Note 1 does not exist");
    assert_fails(f->db, crud_Note_delete(f->db, crud_Note_id_of(0)), ORM_NOT_FOUND, "Note", NULL,
                 "Note 0 does not exist");
    assert_sql(f->db, "2", "SELECT id FROM note");
    assert_ok(f->db, crud_Seat_delete(f->db, crud_Seat_key(&seat)));
    assert_sql(f->db, "0", "SELECT count(*) FROM seat");
}

/* ---- Key 0 ---- */

/* 0 is "not stored yet" in a row that the program built; a row that was read has the key it has. */
static void test_key_zero(void **state)
{
    struct fixture *f = *state;
    crud_Note *read, built = new_note("built");
    run_sql(f->db, "INSERT INTO note (id, title, created_at, updated_at) VALUES (0, 'zero',"
                   " '2024-01-01 00:00:00.000000', '2024-01-01 00:00:00.000000')");
    assert_ok(f->db, crud_Note_get(f->db, &f->scope, crud_Note_id_of(0), &read));
    read->title = "changed";
    assert_ok(f->db, crud_Note_update(f->db, read));
    read->stars = 5;
    assert_ok(f->db, crud_Note_save(f->db, read));
    assert_ok(f->db, crud_Note_save(f->db, &built));
    assert_sql(f->db, "0|changed|5\n1|built|3", "SELECT id, title, stars FROM note ORDER BY id");
}

/* A row whose key is set to 0 is inserted as a new one, even if it was read, or is a copy of such.
 */
static void test_insert_again(void **state)
{
    struct fixture *f = *state;
    crud_Note first = new_note("first"), copy, *read;
    assert_ok(f->db, crud_Note_insert(f->db, &first));
    assert_ok(f->db, crud_Note_get(f->db, &f->scope, first.id, &read));
    copy = *read;
    copy.id = crud_Note_id_of(0);
    copy.title = "second";
    assert_ok(f->db, crud_Note_insert(f->db, &copy));
    assert_int_equal(copy.id.value, 2);
    read->id = crud_Note_id_of(0);
    read->title = "third";
    assert_ok(f->db, crud_Note_insert(f->db, read));
    assert_int_equal(read->id.value, 3);
    assert_sql(f->db, "1|first\n2|second\n3|third", "SELECT id, title FROM note ORDER BY id");
}

static void test_trigger_that_ignores(void **state)
{
    struct fixture *f = *state;
    crud_Note kept = new_note("kept"), skipped = new_note("skip");
    run_sql(f->db, "CREATE TRIGGER skipping BEFORE INSERT ON note WHEN new.title = 'skip'"
                   " BEGIN SELECT RAISE(IGNORE); END");
    assert_ok(f->db, crud_Note_insert(f->db, &kept));
    assert_row_refused(&skipped, crud_Note_insert(f->db, &skipped), ORM_CHECK, "Note", NULL,
                       "Note: a trigger of the table left the row out");
    skipped.id = crud_Note_id_of(9);
    assert_row_refused(&skipped, crud_Note_save(f->db, &skipped), ORM_CHECK, "Note", NULL,
                       "Note: a trigger of the table left the row out");
    assert_sql(f->db, "1|kept", "SELECT id, title FROM note");
}

/* ---- Cost ---- */

static void test_cost(void **state)
{
    struct fixture *f = *state;
    crud_Note row = new_note("row");
    unsigned count;
    orm_stats_reset(f->db);
    count_statements(f->db, &count);
    assert_ok(f->db, crud_Note_insert(f->db, &row));
    assert_int_equal(count, 1);
    assert_ok(f->db, crud_Note_update(f->db, &row));
    assert_int_equal(count, 2);
    assert_ok(f->db, crud_Note_save(f->db, &row));
    assert_int_equal(count, 3);
    assert_ok(f->db, crud_Note_delete(f->db, row.id));
    assert_int_equal(count, 4);
    assert_ok(f->db, crud_Note_validate(&row, NULL));
    assert_int_equal(count, 4);
    assert_int_equal(orm_stats_get(f->db).statements, 4);
    count_statements(f->db, NULL);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)
    const struct CMUnitTest tests[] = {
        TEST(test_insert_gives_key),
        TEST(test_insert_automatic),
        TEST(test_insert_refused),
        TEST(test_insert_autoincrement),
        TEST(test_update),
        TEST(test_update_first_column),
        TEST(test_update_refused),
        TEST(test_save),
        TEST(test_save_other_keys),
        TEST(test_save_refused),
        TEST(test_one_automatic_field),
        TEST(test_only_a_key),
        TEST(test_save_changes_nothing),
        TEST(test_delete),
        TEST(test_key_zero),
        TEST(test_insert_again),
        TEST(test_trigger_that_ignores),
        TEST(test_cost),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

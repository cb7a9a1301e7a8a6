/* test_insert_many.c - M_insert_many against a loop of M_insert: from equal rows, at one moment,
 * both leave equal databases and equal rows, for every kind of key and every type. In one statement
 * where nothing stands against it. What is refused: test_insert_many_refused.c. */
#include "support.h"

#include "crud.h"
#include "errors.h"
#include "figures.h"
#include "types.h"

#define MORNING INT64_C(1709193600000001) /* 2024-02-29 08:00:00.000001 */
#define ROWS 200

/* The clock moves on by step each time somebody looks at it; random bytes never come twice. */
struct world {
    int64_t now, step;
    uint64_t drawn;
    uint64_t seed;
};

static orm_datetime moving_clock(void *context)
{
    struct world *world = context;
    world->now += world->step;
    return (orm_datetime){world->now};
}

static void counted_random(void *context, void *out, size_t size)
{
    uint64_t drawn = ++((struct world *)context)->drawn * UINT64_C(0x9e3779b97f4a7c15);
    memset(out, 0, size);
    memcpy(out, &drawn, size < sizeof(drawn) ? size : sizeof(drawn));
}

/* A number below n. */
static unsigned draw(struct world *world, unsigned n)
{
    world->seed = world->seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (unsigned)(world->seed >> 33) % n;
}

static char texts[ROWS][20], codes[ROWS][4];

/* ---- Models ---- */

/* A model: fill makes row i, which was zeroed; of a row, compared bytes are compared (others may
 * have padding). */
struct kind {
    const char *name;
    open_function *open;
    create_function *create;
    size_t size, compared;
    void (*fill)(struct world *world, void *row, size_t i);
    orm_status (*insert)(orm_db *db, void *row);
    orm_status (*insert_many)(orm_db *db, void *rows, size_t count);
    const char *before;  /* SQL that is run first, or NULL */
    unsigned statements; /* of insert_many */
};

/* The functions of a model with the types of struct kind. */
#define FUNCTIONS(M)                                                                               \
    static orm_status insert_##M(orm_db *db, void *row)                                            \
    {                                                                                              \
        return M##_insert(db, row);                                                                \
    }                                                                                              \
    static orm_status insert_many_##M(orm_db *db, void *rows, size_t count)                        \
    {                                                                                              \
        return M##_insert_many(db, rows, count);                                                   \
    }

FUNCTIONS(crud_Note)
FUNCTIONS(crud_Ticket)
FUNCTIONS(crud_Label)
FUNCTIONS(crud_Currency)
FUNCTIONS(crud_Word)
FUNCTIONS(crud_Token)
FUNCTIONS(crud_Seat)
FUNCTIONS(crud_Mark)
FUNCTIONS(crud_Pair)
FUNCTIONS(errors_Profile)
FUNCTIONS(errors_Edition)
FUNCTIONS(errors_Author)
FUNCTIONS(errors_Step)
FUNCTIONS(figures_Guest)
FUNCTIONS(types_Maybe)
FUNCTIONS(types_Computed)

/* Keys of the database's, of one's own above and below, in any order. */
static int64_t some_key(struct world *world, size_t i)
{
    switch (draw(world, 8)) {
    case 0:
        return 1000 * ((int64_t)i + 1);
    case 1:
        return -3 * ((int64_t)i + 1);
    default:
        return 0;
    }
}

static void fill_note(struct world *world, void *p, size_t i)
{
    crud_Note *row = p;
    row->id.value = some_key(world, i);
    row->title = texts[i];
    row->body = draw(world, 2) ? texts[draw(world, ROWS)] : NULL;
    row->stars = (int32_t)draw(world, 6);
    row->page = (orm_int64_opt){draw(world, 2) == 1, (int64_t)i};
    row->line = (orm_int64_opt){draw(world, 2) == 1, draw(world, 9)};
    row->created_at.us = 5; /* not taken */
}

static void fill_ticket(struct world *world, void *p, size_t i)
{
    crud_Ticket *row = p;
    row->id.value = (int32_t)some_key(world, i);
    row->name = texts[i];
}

static void fill_label(struct world *world, void *p, size_t i)
{
    crud_Label *row = p;
    row->id.value = some_key(world, i);
    row->name = texts[i];
}

static void fill_currency(struct world *world, void *p, size_t i)
{
    crud_Currency *row = p;
    (void)world;
    row->code.value = codes[i];
    row->name = texts[i];
}

static void fill_word(struct world *world, void *p, size_t i)
{
    crud_Word *row = p;
    row->word.value = texts[i];
    row->count = draw(world, 100);
}

static void fill_token(struct world *world, void *p, size_t i)
{
    crud_Token *row = p;
    if (draw(world, 3) == 0)
        memcpy(row->id.value.bytes, texts[i], sizeof(row->id.value.bytes));
    row->name = draw(world, 2) ? texts[i] : NULL;
}

static void fill_seat(struct world *world, void *p, size_t i)
{
    crud_Seat *row = p;
    row->line = texts[i / 3];
    row->number = 2 - (int32_t)(i % 3);
    row->taken = draw(world, 2) == 1;
}

static void fill_mark(struct world *world, void *p, size_t i)
{
    ((crud_Mark *)p)->id.value = some_key(world, i);
}

static void fill_pair(struct world *world, void *p, size_t i)
{
    crud_Pair *row = p;
    row->a = draw(world, 1000) - (int64_t)500;
    row->b = (int64_t)i;
}

static void fill_profile(struct world *world, void *p, size_t i)
{
    (void)world;
    ((errors_Profile *)p)->author_id.value = (int64_t)(ROWS - i);
}

static void fill_edition(struct world *world, void *p, size_t i)
{
    errors_Edition *row = p;
    row->book_id.value = 1 + draw(world, 3);
    row->number = (int32_t)i;
}

/* A row refers to one before it, or in the table. */
static void fill_author(struct world *world, void *p, size_t i)
{
    errors_Author *row = p;
    row->id.value = 1000 + (int64_t)i;
    row->name = texts[i];
    row->mentor_id.some = i > 0 && draw(world, 3) > 0;
    row->mentor_id.value.value = i > 0 ? 1000 + (int64_t)draw(world, (unsigned)i) : 0;
}

/* A row refers to any other, which may come later. */
static void fill_step(struct world *world, void *p, size_t i)
{
    errors_Step *row = p;
    row->id.value = 1 + (int64_t)i;
    row->next_id.some = draw(world, 3) > 0;
    row->next_id.value.value = 1 + draw(world, ROWS);
}

static void fill_guest(struct world *world, void *p, size_t i)
{
    figures_Guest *row = p;
    (void)i;
    row->seat_row = (orm_int64_opt){true, 1};
    row->seat_number = (orm_int64_opt){draw(world, 3) > 0, 1 + draw(world, 2)};
    row->wish = (orm_int64_opt){draw(world, 2) == 1, draw(world, 9)};
}

#define SOME(world, T, ...) ((T){draw(world, 4) > 0, __VA_ARGS__})

static void fill_maybe(struct world *world, void *p, size_t i)
{
    types_Maybe *row = p;
    const int64_t second = 1000000, day = 86400 * second;
    const orm_date date = orm_date_of(1600 + (int)draw(world, 800), 1 + (int)draw(world, 12), 28);
    const int64_t us = draw(world, 86400) * second, moment = draw(world, 20000) * day + us;
    const int64_t units = (int64_t)draw(world, 2000000) - 1000000;
    orm_uuid uuid = {{0}};
    counted_random(world, uuid.bytes, sizeof(uuid.bytes));
    row->flag = SOME(world, orm_bool_opt, draw(world, 2) == 1);
    row->small = SOME(world, orm_int32_opt, (int32_t)units);
    row->big = SOME(world, orm_int64_opt, units * INT64_C(5000000000));
    row->ratio = SOME(world, orm_float_opt, (double)units / 7);
    row->words = draw(world, 4) > 0 ? texts[i] : NULL;
    row->bytes = draw(world, 4) > 0 ? (orm_blob){texts[i], draw(world, 16)} : (orm_blob){0};
    row->day = SOME(world, orm_date_opt, date);
    row->day_n = SOME(world, orm_date_opt, date);
    row->hour = SOME(world, orm_time_opt, {us + draw(world, 1000000)});
    row->hour_ms = SOME(world, orm_time_opt, {us + 7000});
    row->hour_s = SOME(world, orm_time_opt, {us});
    row->hour_n = SOME(world, orm_time_opt, {us + 1});
    row->moment = SOME(world, orm_datetime_opt, {moment + 1});
    row->moment_ms = SOME(world, orm_datetime_opt, {moment + 1000});
    row->moment_s = SOME(world, orm_datetime_opt, {-moment});
    row->moment_n = SOME(world, orm_datetime_opt, {-moment - 1000});
    row->price = SOME(world, orm_decimal_opt, ORM_DECIMAL(units, 2));
    row->price_t = SOME(world, orm_decimal_opt, ORM_DECIMAL(units, 18));
    row->price_r = SOME(world, orm_decimal_opt, ORM_DECIMAL(units, 1));
    row->uid = SOME(world, orm_uuid_opt, uuid);
    row->uid_t = SOME(world, orm_uuid_opt, uuid);
    row->doc = draw(world, 4) > 0 ? "{\"a\": [1, null]}" : NULL;
    row->state = SOME(world, types_Maybe_state_opt, TYPES_MAYBE_STATE_IN_PROGRESS);
    row->grade = SOME(world, types_Maybe_grade_opt, TYPES_MAYBE_GRADE_BAD);
    row->level = SOME(world, types_Maybe_level_opt, TYPES_MAYBE_LEVEL_LOW);
}

/* What the database computes of it is the same each time. */
static void fill_computed(struct world *world, void *p, size_t i)
{
    types_Computed *row = p;
    row->label = texts[i];
    row->count = SOME(world, orm_int64_opt, (int64_t)i);
    row->ratio = SOME(world, orm_float_opt, 0.25);
    row->moment = (orm_datetime_opt){true, {0}};
    row->uid = (orm_uuid_opt){true, {{(uint8_t)i}}};
}

#define KIND(schema, M, compared, fill, before, statements)                                        \
    {                                                                                              \
#M, schema##_open, schema##_create_tables, sizeof(schema##_##M), compared, fill,           \
            insert_##schema##_##M, insert_many_##schema##_##M, before, statements                  \
    }
#define WHOLE(schema, M, fill, before, statements)                                                 \
    KIND(schema, M, sizeof(schema##_##M), fill, before, statements)

static const char counted_before[] = "INSERT INTO ticket (id, name) VALUES (50, 'x');"
                                     "DELETE FROM ticket;";
static const char authors_before[] =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)"
    " INSERT INTO author (id, name) SELECT i, 'a' || i FROM n;"
    "INSERT INTO book (id, author_id, title) VALUES (1, 1, 'a'), (2, 1, 'b'), (3, 2, 'c')";
static const char seats_before[] = "INSERT INTO seat VALUES (1, 1), (1, 2)";
static const char trigger_before[] =
    "CREATE TRIGGER also AFTER INSERT ON note WHEN new.stars = 5 AND new.title NOT LIKE '%+'"
    " BEGIN INSERT INTO note (title, stars, created_at, updated_at)"
    " VALUES (new.title || '+', 1, new.created_at, new.updated_at); END";

static const struct kind kinds[] = {
    WHOLE(crud, Note, fill_note, NULL, 1),
    WHOLE(crud, Note, fill_note,
          "INSERT INTO note (id, title, created_at, updated_at) VALUES (77, 'x',"
          " '2024-02-29 08:00:00.000001', '2024-02-29 08:00:00.000001')",
          1),
    WHOLE(crud, Note, fill_note, trigger_before, 1 + ROWS),
    WHOLE(crud, Ticket, fill_ticket, NULL, 1),
    WHOLE(crud, Ticket, fill_ticket, counted_before, 1),
    WHOLE(crud, Label, fill_label, NULL, 1),
    WHOLE(crud, Currency, fill_currency, NULL, 1),
    WHOLE(crud, Word, fill_word, NULL, 1),
    WHOLE(crud, Token, fill_token, NULL, 1),
    KIND(crud, Seat, offsetof(crud_Seat, made), fill_seat, NULL, 1),
    WHOLE(crud, Mark, fill_mark, NULL, 1),
    WHOLE(crud, Pair, fill_pair, NULL, 1),
    WHOLE(errors, Profile, fill_profile, authors_before, 1),
    WHOLE(errors, Edition, fill_edition, authors_before, 1),
    WHOLE(errors, Author, fill_author, NULL, ROWS),
    WHOLE(errors, Step, fill_step, NULL, ROWS),
    WHOLE(figures, Guest, fill_guest, seats_before, 1),
    WHOLE(types, Maybe, fill_maybe, NULL, 1),
    KIND(types, Computed, offsetof(types_Computed, count), fill_computed, NULL, ROWS),
};

/* ---- Both ways ---- */

struct result {
    char *rows;
    char *database;
    int64_t last_key;
    uint64_t statements;
};

static orm_status insert_all(const struct kind *kind, orm_db *db, char *rows, bool many)
{
    if (many)
        return kind->insert_many(db, rows, ROWS);
    orm_status rc = orm_begin(db, ORM_IMMEDIATE);
    for (size_t i = 0; i < ROWS && rc == ORM_OK; i++)
        rc = kind->insert(db, rows + i * kind->size);
    return rc == ORM_OK ? orm_commit(db) : rc;
}

static struct result run(const struct kind *kind, uint64_t seed, bool many)
{
    struct world world = {.now = MORNING, .seed = seed};
    const orm_options options = {
        .clock = moving_clock, .random = counted_random, .context = &world};
    orm_db *db = new_database(":memory:", &options, kind->open, kind->create);
    struct result result = {.rows = calloc(ROWS, kind->size)};
    assert_non_null(result.rows);
    if (kind->before)
        run_sql(db, "%s", kind->before);
    for (size_t i = 0; i < ROWS; i++)
        kind->fill(&world, result.rows + i * kind->size, i);
    orm_stats_reset(db);
    assert_ok(db, insert_all(kind, db, result.rows, many));
    result.statements = orm_stats_get(db).statements;
    result.last_key = sqlite3_last_insert_rowid(orm_sqlite(db));
    result.database = picture(orm_sqlite(db));
    orm_close(db);
    return result;
}

static void test_equal(void **state)
{
    (void)state;
    for (size_t k = 0; k < COUNT(kinds); k++) {
        const struct kind *kind = &kinds[k];
        for (uint64_t seed = 1; seed <= 5; seed++) {
            struct result one = run(kind, seed, false), many = run(kind, seed, true);
            if (strcmp(one.database, many.database) != 0)
                FAIL_AT(__FILE__, __LINE__, "%s: other rows in the database", kind->name);
            for (size_t i = 0; i < ROWS; i++)
                if (memcmp(one.rows + i * kind->size, many.rows + i * kind->size, kind->compared))
                    FAIL_AT(__FILE__, __LINE__, "%s: row %zu differs", kind->name, i);
            assert_int_equal(one.last_key, many.last_key);
            assert_int_equal(many.statements, kind->statements);
            assert_int_equal(one.statements, ROWS);
            free(one.rows), free(many.rows);
            sqlite3_free(one.database), sqlite3_free(many.database);
        }
    }
}

/* ---- What the rows get ---- */

static orm_db *open_crud(struct world *world)
{
    const orm_options options = {.clock = moving_clock, .random = counted_random, .context = world};
    return new_database(":memory:", &options, crud_open, crud_create_tables);
}

/* All automatic values are of one moment, and what stood in their place is not looked at. */
static void test_one_moment(void **state)
{
    (void)state;
    struct world world = {.now = MORNING - 1, .step = 1};
    crud_Note notes[3] = {{.title = "a", .created_at = {7}}, {.title = "b"}, {.title = "c"}};
    crud_Seat seats[2] = {{.line = "A", .number = 2}, {.line = "A", .number = 1}};
    crud_Token tokens[3] = {{.name = "a"}, {.id = {{{7}}}}, {.name = "c"}};
    orm_db *db = open_crud(&world);
    assert_ok(db, crud_Note_insert_many(db, notes, 3));
    for (int i = 0; i < 3; i++) {
        assert_int_equal(notes[i].id.value, i + 1);
        assert_int_equal(notes[i].created_at.us, MORNING);
        assert_int_equal(notes[i].updated_at.us, MORNING);
        assert_null(notes[i].orm_.batch);
    }
    assert_sql(db, "2024-02-29 08:00:00.000001|2024-02-29 08:00:00.000001|3",
               "SELECT created_at, updated_at, count(*) FROM note GROUP BY 1, 2");
    assert_ok(db, crud_Seat_insert_many(db, seats, 2));
    assert_int_equal(seats[1].made.day, 29);
    assert_sql(db, "A|1|2024-02-29\nA|2|2024-02-29", "SELECT line, number, made FROM seat");
    assert_ok(db, crud_Token_insert_many(db, tokens, 3));
    assert_int_equal(tokens[1].id.value.bytes[0], 7);
    assert_sql(db, "3|0", "SELECT count(*), sum(id = zeroblob(16)) FROM token");
    assert_memory_not_equal(&tokens[0].id, &tokens[2].id, sizeof(tokens[0].id));
    orm_close(db);
}

/* What the database computed is in the rows. */
static void test_computed(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, types_open, types_create_tables);
    types_Computed rows[2] = {{.label = "a"}, {.label = "b", .count = {true, 7}}};
    assert_ok(db, types_Computed_insert_many(db, rows, 2));
    assert_int_equal(rows[0].count.value, 42);
    assert_int_equal(rows[1].count.value, 7);
    assert_true(rows[1].uid.some);
    assert_int_equal(rows[1].id.value, 2);
    orm_close(db);
}

/* Behind the largest key there is, SQLite looks for one by chance. */
static void test_largest_key(void **state)
{
    (void)state;
    struct world world = {.now = MORNING};
    crud_Mark rows[3] = {{.id = {0}}, {.id = {INT64_MAX}}, {.id = {0}}};
    orm_db *db = open_crud(&world);
    assert_ok(db, crud_Mark_insert_many(db, rows, 3));
    assert_int_equal(rows[0].id.value, 1);
    assert_true(rows[2].id.value > 0 && rows[2].id.value < INT64_MAX);
    assert_sql(db, "3", "SELECT count(*) FROM mark WHERE id IN (1, %lld, %lld)", INT64_MAX,
               rows[2].id.value);
    crud_Mark least[2] = {{.id = {INT64_MIN}}, {.id = {-1}}};
    assert_ok(db, crud_Mark_insert_many(db, least, 2));
    assert_sql(db, "-9223372036854775808\n-1", "SELECT id FROM mark WHERE id < 0 ORDER BY id");
    orm_close(db);
}

/* ---- The call ---- */

static void test_arguments(void **state)
{
    (void)state;
    struct world world = {.now = MORNING};
    crud_Note row = {.title = "a"};
    orm_db *db = open_crud(&world);
    orm_stats_reset(db);
    assert_ok(db, crud_Note_insert_many(db, NULL, 0));
    assert_ok(db, crud_Note_insert_many(db, &row, 0));
    assert_int_equal(orm_stats_get(db).statements, 0);
    assert_int_equal(row.id.value, 0);
    assert_fails(db, crud_Note_insert_many(db, NULL, 1), ORM_MISUSE, "Note", NULL,
                 "Note: the array is NULL");
    assert_int_equal(crud_Note_insert_many(NULL, &row, 1), ORM_MISUSE);
    assert_ok(db, orm_begin(db, ORM_READ));
    assert_int_equal(crud_Note_insert_many(db, &row, 1), ORM_MISUSE);
    orm_rollback(db);
    assert_sql(db, "0", "SELECT count(*) FROM note");
    orm_close(db);
}

/* In a transaction of the program's it is a part of that. */
static void test_transaction(void **state)
{
    (void)state;
    struct world world = {.now = MORNING};
    crud_Note rows[2] = {{.title = "a"}, {.title = "b"}}, more = {.title = "c"};
    orm_db *db = open_crud(&world);
    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    assert_ok(db, crud_Note_insert_many(db, rows, 2));
    orm_rollback(db);
    assert_sql(db, "0", "SELECT count(*) FROM note");
    assert_int_equal(rows[1].id.value, 2);
    rows[0].id.value = rows[1].id.value = 0;
    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    assert_ok(db, crud_Note_insert(db, &more));
    assert_ok(db, crud_Note_insert_many(db, rows, 2));
    assert_ok(db, orm_commit(db));
    assert_sql(db, "1|c\n2|a\n3|b", "SELECT id, title FROM note ORDER BY id");
    orm_close(db);
}

/* Rows that were read are new rows as soon as they have another key. */
static void test_rows_that_were_read(void **state)
{
    (void)state;
    struct world world = {.now = MORNING};
    crud_Label rows[2] = {{.name = "a"}, {.name = "b"}}, copies[2];
    crud_Label_list read;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_db *db = open_crud(&world);
    assert_ok(db, crud_Label_insert_many(db, rows, 2));
    assert_ok(db, crud_Label_all(db, &scope, &read));
    for (int i = 0; i < 2; i++) {
        copies[i] = *read.items[i];
        copies[i].id.value = 0;
    }
    assert_ok(db, crud_Label_insert_many(db, copies, 2));
    assert_sql(db, "1|a\n2|b\n3|a\n4|b", "SELECT id, name FROM label");
    orm_scope_free(&scope);
    orm_close(db);
}

/* The statement is prepared once, and its number does not depend on the rows. */
static void test_cost(void **state)
{
    (void)state;
    struct world world = {.now = MORNING};
    crud_Mark rows[1000];
    unsigned count;
    orm_db *db = open_crud(&world);
    memset(rows, 0, sizeof(rows));
    assert_ok(db, crud_Mark_insert_many(db, rows, 10));
    memset(rows, 0, sizeof(rows));
    orm_stats_reset(db);
    count_statements(db, &count);
    orm_expect_statements(db, 1);
    assert_ok(db, crud_Mark_insert_many(db, rows, 1000));
    assert_int_equal(count, 1);
    assert_int_equal(orm_stats_get(db).statements, 1);
    assert_int_equal(orm_stats_get(db).prepared, 0);
    rows[0].id.value = 0;
    assert_int_equal(crud_Mark_insert_many(db, rows, 1), ORM_MISUSE); /* one too many */
    assert_int_equal(rows[0].id.value, 0);
    count_statements(db, NULL);
    assert_sql(db, "1010", "SELECT count(*) FROM mark");
    orm_close(db);
}

int main(void)
{
    for (unsigned i = 0; i < ROWS; i++) {
        snprintf(codes[i], sizeof(codes[i]), "%u", i % 1000);
        snprintf(texts[i], sizeof(texts[i]), "%u texts of rows", i % 1000);
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_equal),
        cmocka_unit_test(test_one_moment),
        cmocka_unit_test(test_computed),
        cmocka_unit_test(test_largest_key),
        cmocka_unit_test(test_arguments),
        cmocka_unit_test(test_transaction),
        cmocka_unit_test(test_rows_that_were_read),
        cmocka_unit_test(test_cost),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

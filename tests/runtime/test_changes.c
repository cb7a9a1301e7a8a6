/* test_changes.c - M_update_where and M_delete_where: what is set, which rows, how many; values and
 * constraints that refuse, each with its message; and a database that stays as it was. */
#include <math.h>

#include "orm_gen.h"
#include "relations.h"

#include "figures.h"

static const orm_datetime now = {1709251200123456}; /* 2024-03-01 00:00:00.123456 */

/* Units 1 to 3 (u1 ..), entries 1 to 6 (a ..) of units 1, 2, 1, 2, 1, NULL. */
static int open_figures(void **state)
{
    static struct fixed fixed;
    const orm_options options = {.clock = fixed_clock, .random = fixed_random, .context = &fixed};
    fixed.now = now;
    orm_db *db = new_database(":memory:", &options, figures_open, figures_create_tables);
    run_sql(
        db,
        "INSERT INTO unit (id, code) VALUES (1, 'u1'), (2, 'u2'), (3, 'u3');"
        "INSERT INTO entry (id, label, small, big, other, unit_id, made_at, changed_at, changed_on)"
        " SELECT e.*, m.made, m.made, '2024-01-01'"
        " FROM (SELECT '2024-01-01 00:00:00.000' AS made) AS m, (VALUES "
        "(1, 'a', 10, 1, 100, 1), (2, 'b', 20, 2, 100, 2), (3, 'c', 30, 3, 100, 1),"
        "(4, 'd', 40, NULL, 100, 2), (5, 'e', 50, 5, NULL, 1), (6, 'f', 60, NULL, NULL, NULL)) AS "
        "e");
    *state = db;
    return 0;
}

static int close_figures(void **state)
{
    orm_close(*state);
    return 0;
}

/* Values as an array of so many, at most 8. */
#define COUNTED(...) EIGHTH(__VA_ARGS__, 8, 7, 6, 5, 4, 3, 2, 1, 0)
#define EIGHTH(a, b, c, d, e, f, g, h, count, ...) (count)
#define SETS(...) ((const figures_Entry_set[COUNTED(__VA_ARGS__)]){__VA_ARGS__})
#define UPDATE(db, where, changed, ...)                                                            \
    figures_Entry_update_where(db, where, SETS(__VA_ARGS__), COUNTED(__VA_ARGS__), changed)

static figures_Entry_filter entry(int64_t id)
{
    return figures_Entry_id_eq(figures_Entry_id_of(id));
}

/* ---- What is set ---- */

static void sets_values(void **state)
{
    orm_db *db = *state;
    int64_t changed = -1;
    assert_costs(db, 1,
                 UPDATE(db, figures_Entry_small_ge(50), &changed, figures_Entry_small_set(7),
                        figures_Entry_big_set(9), figures_Entry_state_set(FIGURES_ENTRY_STATE_SHUT),
                        figures_Entry_price_set(ORM_DECIMAL(105, 1)),
                        figures_Entry_day_set(((orm_date){2024, 2, 29})),
                        figures_Entry_ratio_set(0.25), figures_Entry_unit_id_set_null()));
    assert_int_equal(changed, 2);
    assert_sql(
        db, "5|7|9|shut|1050|2024-02-29|0.25|NULL\n6|7|9|shut|1050|2024-02-29|0.25|NULL",
        "SELECT id, small, big, state, price, day, ratio, unit_id FROM entry WHERE small = 7");
    assert_sql(db, "4",
               "SELECT count(*) FROM entry WHERE small BETWEEN 10 AND 40 AND ratio IS NULL");
}

static void computes_values(void **state)
{
    orm_db *db = *state;
    int64_t changed;
    assert_ok(db,
              UPDATE(db, figures_Entry_everything(), &changed, figures_Entry_small_add(-5),
                     figures_Entry_big_set_field(figures_Entry_other_field()),
                     figures_Entry_other_add(1),
                     figures_Entry_state_set_if(figures_Entry_big_le(2), FIGURES_ENTRY_STATE_SHUT,
                                                FIGURES_ENTRY_STATE_OPEN)));
    assert_int_equal(changed, 6);
    assert_sql(db,
               "1|5|100|101|shut\n2|15|100|101|shut\n3|25|100|101|open\n4|35|100|101|open\n"
               "5|45|NULL|NULL|open\n6|55|NULL|NULL|open",
               "SELECT id, small, big, other, state FROM entry");
}

/* All sums see the row as it was. */
static void swaps(void **state)
{
    orm_db *db = *state;
    int64_t changed;
    assert_ok(
        db, UPDATE(db, figures_Entry_and(figures_Entry_big_not_null(), figures_Entry_small_lt(25)),
                   &changed, figures_Entry_other_set_field(figures_Entry_big_field()),
                   figures_Entry_big_add(0)));
    assert_int_equal(changed, 2);
    assert_sql(db, "1|1\n2|2\n3|100", "SELECT big, other FROM entry WHERE id < 4");
}

/* auto_now fields that are not set get the moment, cut to their precision; others stay. */
static void sets_the_moment(void **state)
{
    orm_db *db = *state;
    int64_t changed;
    assert_ok(db, UPDATE(db, entry(1), &changed, figures_Entry_small_set(1)));
    assert_ok(db, UPDATE(db, entry(2), &changed, figures_Entry_small_set(1),
                         figures_Entry_changed_on_set(((orm_date){1999, 12, 31}))));
    assert_sql(db,
               "2024-03-01 00:00:00.123|2024-03-01|2024-01-01 00:00:00.000\n"
               "2024-03-01 00:00:00.123|1999-12-31|2024-01-01 00:00:00.000\n"
               "2024-01-01 00:00:00.000|2024-01-01|2024-01-01 00:00:00.000",
               "SELECT changed_at, changed_on, made_at FROM entry WHERE id <= 3");
}

static void changes_through_relations(void **state)
{
    orm_db *db = *state;
    int64_t changed;
    assert_costs(db, 1,
                 UPDATE(db, figures_Entry_unit_is(figures_Unit_code_eq("u1")), &changed,
                        figures_Entry_small_add(1)));
    assert_int_equal(changed, 3);
    assert_sql(db, "11\n20\n31\n40\n51\n60", "SELECT small FROM entry");
    assert_ok(db, figures_Unit_delete_where(
                      db, figures_Unit_entries_none((figures_Entry_filter){0}), &changed));
    assert_int_equal(changed, 1);
    assert_sql(db, "1\n2", "SELECT id FROM unit");
}

static void changes_nothing(void **state)
{
    orm_db *db = *state;
    int64_t changed = -1;
    struct snapshot before = take_snapshot(db, NULL);
    assert_ok(db, UPDATE(db, figures_Entry_small_gt(60), &changed, figures_Entry_small_set(1)));
    assert_int_equal(changed, 0);
    changed = -1;
    assert_ok(db, figures_Entry_delete_where(db, figures_Entry_label_eq("z"), &changed));
    assert_int_equal(changed, 0);
    assert_unchanged(&before);
}

/* Of the model alone: what goes with the rows does not count. */
static void deletes(void **state)
{
    orm_db *db = *state;
    int64_t deleted = -1;
    run_sql(db, "INSERT INTO tree (id) VALUES (1), (2), (3);"
                "INSERT INTO leaf (tree_id) VALUES (1), (1), (3)");
    orm_stats_reset(db);
    assert_ok(db,
              figures_Tree_delete_where(db, figures_Tree_id_lt(figures_Tree_id_of(3)), &deleted));
    assert_int_equal(orm_stats_get(db).statements, 1);
    assert_int_equal(deleted, 2);
    assert_sql(db, "3|3", "SELECT tree.id, leaf.id FROM tree, leaf");
    assert_ok(db, figures_Entry_delete_where(db, figures_Entry_everything(), NULL));
    assert_sql(db, "0", "SELECT count(*) FROM entry");
}

/* A tree goes as a whole, though its rows refer to each other. */
static void deletes_a_cycle(void **state)
{
    orm_db *db = *state;
    int64_t deleted;
    run_sql(db, "INSERT INTO tree (id, parent_id) VALUES (1, NULL), (2, 1), (3, 2), (4, 4);"
                "UPDATE tree SET parent_id = 3 WHERE id = 1");
    assert_ok(db, figures_Tree_delete_where(db, figures_Tree_everything(), &deleted));
    assert_int_equal(deleted, 4);
}

static void in_transactions(void **state)
{
    orm_db *db = *state;
    int64_t changed;
    struct snapshot before = take_snapshot(db, NULL);
    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    assert_ok(db, UPDATE(db, figures_Entry_everything(), &changed, figures_Entry_small_add(1)));
    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    assert_ok(db, figures_Entry_delete_where(db, figures_Entry_everything(), &changed));
    assert_int_equal(changed, 6);
    orm_rollback(db);
    assert_sql(db, "11\n21\n31\n41\n51\n61", "SELECT small FROM entry");
    orm_rollback(db);
    assert_unchanged(&before);
    assert_ok(db, orm_begin(db, ORM_READ));
    changed = -1;
    assert_fails(db, UPDATE(db, figures_Entry_everything(), &changed, figures_Entry_small_add(1)),
                 ORM_MISUSE, "Entry", NULL,
                 "Entry: a write inside a transaction that was begun with ORM_READ");
    assert_int_equal(changed, 0);
    assert_fails(db, figures_Entry_delete_where(db, figures_Entry_everything(), &changed),
                 ORM_MISUSE, "Entry", NULL,
                 "Entry: a write inside a transaction that was begun with ORM_READ");
    assert_ok(db, orm_commit(db));
}

/* ---- Wrong calls ---- */

/* The call fails, sets *changed to 0 and leaves the database as it was. */
#define assert_refused(db, call, status, model, field, message)                                    \
    do {                                                                                           \
        struct snapshot before_ = take_snapshot(db, NULL);                                         \
        changed = -1;                                                                              \
        assert_fails(db, call, status, model, field, message);                                     \
        assert_int_equal(changed, 0);                                                              \
        assert_unchanged(&before_);                                                                \
    } while (0)

/* The same, at an element of the sets. */
#define assert_refused_at(db, call, at, status, field, message)                                    \
    do {                                                                                           \
        struct snapshot before_ = take_snapshot(db, NULL);                                         \
        changed = -1;                                                                              \
        assert_int_equal(call, status);                                                            \
        assert_at(db, at, field, message);                                                         \
        assert_int_equal(changed, 0);                                                              \
        assert_unchanged(&before_);                                                                \
    } while (0)

static void assert_at(orm_db *db, size_t index, const char *field, const char *message)
{
    const orm_error *error = orm_last_error(db);
    assert_string_equal(error->message, message);
    assert_int_equal(error->index, index);
    if (field)
        assert_string_equal(error->field, field);
    else
        assert_null(error->field);
}

static void refuses_empty_filters(void **state)
{
    static const char message[] =
        "Entry: the filter is empty: for all rows, pass figures_Entry_everything()";
    orm_db *db = *state;
    int64_t changed;
    const figures_Entry_filter none = {0}, two[] = {none, none};
    const figures_Entry_filter filters[] = {
        none, figures_Entry_not(none), figures_Entry_and(none, none), figures_Entry_any_of(two, 2),
        figures_Entry_all_of(two, 0)};
    for (size_t i = 0; i < COUNT(filters); i++) {
        assert_refused(db, UPDATE(db, filters[i], &changed, figures_Entry_small_set(1)), ORM_MISUSE,
                       "Entry", NULL, message);
        assert_refused(db, figures_Entry_delete_where(db, filters[i], &changed), ORM_MISUSE,
                       "Entry", NULL, message);
    }
    assert_refused(db, orm_gen_delete_where(db, &figures_Entry_model_, NULL, &changed), ORM_MISUSE,
                   "Entry", NULL, message);
}

static void refuses_no_sets(void **state)
{
    orm_db *db = *state;
    int64_t changed;
    const figures_Entry_filter rows = figures_Entry_everything();
    const figures_Entry_set one = figures_Entry_small_set(1), unset = {0};
    assert_refused(db, figures_Entry_update_where(db, rows, NULL, 0, &changed), ORM_MISUSE, "Entry",
                   NULL, "Entry: nothing is set");
    assert_refused(db, figures_Entry_update_where(db, rows, NULL, 1, &changed), ORM_MISUSE, "Entry",
                   NULL, "Entry: nothing is set");
    assert_refused(db, figures_Entry_update_where(db, rows, &one, 0, &changed), ORM_MISUSE, "Entry",
                   NULL, "Entry: nothing is set");
    assert_refused_at(db, UPDATE(db, rows, &changed, one, unset), 1, ORM_MISUSE, NULL,
                      "Entry: an element of sets is not set");
    assert_refused_at(
        db, UPDATE(db, rows, &changed, one, figures_Entry_big_set(1), figures_Entry_small_add(1)),
        2, ORM_MISUSE, "small", "Entry.small: it is set twice");
    assert_int_equal(figures_Entry_update_where(NULL, rows, &one, 1, &changed), ORM_MISUSE);
    assert_int_equal(figures_Entry_delete_where(NULL, rows, &changed), ORM_MISUSE);
}

static void refuses_values(void **state)
{
    orm_db *db = *state;
    int64_t changed;
    const figures_Entry_filter rows = figures_Entry_everything();
    assert_refused_at(db, UPDATE(db, rows, &changed, figures_Entry_small_set(1001)), 0, ORM_INVALID,
                      "small", "Entry.small: 1001 is above the maximum 1000");
    assert_refused_at(
        db,
        UPDATE(db, rows, &changed, figures_Entry_big_set(1), figures_Entry_label_set("123456789")),
        1, ORM_INVALID, "label", "Entry.label: 9 characters, at most 8 allowed");
    assert_refused_at(db, UPDATE(db, rows, &changed, figures_Entry_label_set((const char *)NULL)),
                      0, ORM_NOT_NULL, "label", "Entry.label: a value is required");
    assert_refused_at(db, UPDATE(db, rows, &changed, figures_Entry_price_set(ORM_DECIMAL(1, 3))), 0,
                      ORM_INVALID, "price", "Entry.price: 0.001 has more than 2 decimal places");
    assert_refused_at(
        db,
        UPDATE(db, rows, &changed, figures_Entry_small_set_if(figures_Entry_big_gt(1), 5, -101)), 0,
        ORM_INVALID, "small", "Entry.small: -101 is below the minimum -100");
    assert_refused_at(
        db,
        UPDATE(db, rows, &changed, figures_Entry_small_set_if(figures_Entry_big_gt(1), 1001, 5)), 0,
        ORM_INVALID, "small", "Entry.small: 1001 is above the maximum 1000");
    assert_refused_at(db,
                      UPDATE(db, rows, &changed, figures_Entry_state_set((figures_Entry_state)0)),
                      0, ORM_NOT_NULL, "state", "Entry.state: a choice is required, and 0 is none");
}

/* A clock that is out of range. */
static void refuses_the_moment(void **state)
{
    (void)state;
    struct fixed fixed = {.now = {INT64_MAX}};
    const orm_options options = {.clock = fixed_clock, .random = fixed_random, .context = &fixed};
    orm_db *db = new_database(":memory:", &options, figures_open, figures_create_tables);
    int64_t changed = -1;
    assert_int_equal(UPDATE(db, figures_Entry_everything(), &changed, figures_Entry_small_set(1)),
                     ORM_INVALID);
    assert_string_equal(orm_last_error(db)->field, "changed_at");
    assert_int_equal(changed, 0);
    orm_close(db);
}

/* ---- Constraints ---- */

static void refuses_rules(void **state)
{
    orm_db *db = *state;
    int64_t changed;
    const figures_Entry_filter rows = figures_Entry_everything();
    assert_refused(db, UPDATE(db, rows, &changed, figures_Entry_label_set("x")), ORM_UNIQUE,
                   "Entry", "label", "Entry.label: already taken");
    assert_int_equal(orm_last_error(db)->sqlite_code, SQLITE_CONSTRAINT_UNIQUE);
    assert_refused(db, UPDATE(db, rows, &changed, figures_Entry_small_add(950)), ORM_CHECK, "Entry",
                   "small", "Entry.small: the table's check for it failed");
    assert_refused(db, UPDATE(db, rows, &changed, figures_Entry_big_set(101)), ORM_CHECK, "Entry",
                   NULL, "Entry: check in_order failed");
    assert_refused(db,
                   UPDATE(db, rows, &changed, figures_Entry_big_set(INT64_MAX),
                          figures_Entry_other_add(INT64_MAX)),
                   ORM_INVALID, "Entry", "other",
                   "Entry.other: cannot store REAL value in INTEGER column entry.other");
    assert_ok(db, UPDATE(db, rows, &changed, figures_Entry_ratio_set(INFINITY)));
    assert_refused(db, UPDATE(db, rows, &changed, figures_Entry_ratio_add(-INFINITY)), ORM_INVALID,
                   "Entry", "ratio", "Entry.ratio: a sum is too large for its field");
    run_sql(db, "CREATE TRIGGER no BEFORE UPDATE ON entry WHEN old.id = 4 "
                "BEGIN SELECT RAISE(ABORT, 'not four'); END");
    assert_refused(db, UPDATE(db, rows, &changed, figures_Entry_ratio_set(1.0)), ORM_CHECK, NULL,
                   NULL, "not four");
}

/* Where the table does not look, a sum that could not be read again is refused all the same. */
static void refuses_large_sums(void **state)
{
    orm_db *db = *state;
    int64_t changed;
    const figures_Loose_filter rows = figures_Loose_everything();
    const figures_Loose_set numbers[1] = {figures_Loose_number_add(5)},
                            least[1] = {figures_Loose_number_add(INT64_MIN)},
                            prices[2] = {figures_Loose_price_add(ORM_DECIMAL(1, 2)),
                                         figures_Loose_number_add(-5)};
    run_sql(db, "INSERT INTO loose (number, price) VALUES (NULL, NULL), (9223372036854775807, 7);"
                "UPDATE entry SET rate = 9999.5 WHERE id = 3");
    assert_refused(db, figures_Loose_update_where(db, rows, numbers, 1, &changed), ORM_INVALID,
                   "Loose", "number", "Loose.number: a sum is too large for its field");
    assert_refused(db,
                   UPDATE(db, figures_Entry_everything(), &changed,
                          figures_Entry_rate_add(ORM_DECIMAL(50, 2))),
                   ORM_INVALID, "Entry", "rate", "Entry.rate: a sum is too large for its field");
    assert_ok(db, UPDATE(db, figures_Entry_everything(), &changed,
                         figures_Entry_rate_add(ORM_DECIMAL(49, 2))));
    assert_sql(db, "NULL\n9999.99\nNULL", "SELECT rate FROM entry WHERE id BETWEEN 2 AND 4");
    assert_ok(db, figures_Loose_update_where(db, rows, prices, 2, &changed));
    assert_sql(db, "NULL|NULL\n9223372036854775802|8", "SELECT number, price FROM loose");
    assert_ok(db, figures_Loose_update_where(db, rows, least, 1, &changed));
    assert_sql(db, "NULL\n-6", "SELECT number FROM loose");
    run_sql(db, "UPDATE loose SET price = 999999 WHERE price = 8");
    assert_refused(db, figures_Loose_update_where(db, rows, prices, 2, &changed), ORM_INVALID,
                   "Loose", NULL, "Loose: a sum is too large for its field");
}

/* A trigger may ask SQLite to keep what was changed before it: it goes back all the same. */
static void takes_back_what_triggers_leave(void **state)
{
    static const char *const ways[] = {"FAIL", "ROLLBACK", "ABORT"};
    orm_db *db = *state;
    int64_t changed;
    for (size_t i = 0; i < COUNT(ways); i++) {
        run_sql(db,
                "CREATE TRIGGER no_u AFTER UPDATE ON entry WHEN old.id = 4 "
                "BEGIN SELECT RAISE(%s, 'no'); END; "
                "CREATE TRIGGER no_d AFTER DELETE ON entry WHEN old.id = 4 "
                "BEGIN SELECT RAISE(%s, 'no'); END",
                ways[i], ways[i]);
        assert_refused(
            db, UPDATE(db, figures_Entry_everything(), &changed, figures_Entry_ratio_set(1.0)),
            ORM_CHECK, NULL, NULL, "no");
        assert_refused(db, figures_Entry_delete_where(db, figures_Entry_everything(), &changed),
                       ORM_CHECK, NULL, NULL, "no");
        run_sql(db, "DROP TRIGGER no_u; DROP TRIGGER no_d");
    }
}

/* One row by its key, which takes no savepoint: alone and in a transaction, which goes on. */
static void changes_one_row(void **state)
{
    orm_db *db = *state;
    int64_t changed;
    run_sql(db, "CREATE TRIGGER no BEFORE UPDATE ON entry WHEN new.small = 13 "
                "BEGIN SELECT RAISE(ABORT, 'no'); END");
    for (int inside = 0; inside < 2; inside++) {
        if (inside)
            assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
        assert_ok(db, UPDATE(db, entry(2), &changed, figures_Entry_small_set(21 + inside)));
        assert_int_equal(changed, 1);
        assert_ok(db, UPDATE(db, entry(99), &changed, figures_Entry_small_set(1)));
        assert_int_equal(changed, 0);
        assert_refused(db, UPDATE(db, entry(2), &changed, figures_Entry_small_set(13)), ORM_CHECK,
                       NULL, NULL, "no");
        assert_ok(db, figures_Entry_delete_where(db, entry(5 + inside), &changed));
        assert_int_equal(changed, 1);
        if (inside)
            assert_ok(db, orm_commit(db));
        assert_sql(db, inside ? "1|10\n2|22\n3|30\n4|40" : "1|10\n2|21\n3|30\n4|40\n6|60",
                   "SELECT id, small FROM entry ORDER BY id");
    }
}

static void refuses_references(void **state)
{
    orm_db *db = *state;
    int64_t changed;
    const figures_Entry_filter rows = figures_Entry_everything();
    const figures_Unit_id none = {99}, two = {2};
    assert_refused(db, UPDATE(db, rows, &changed, figures_Entry_unit_id_set(none)), ORM_FOREIGN_KEY,
                   "Entry", "unit", "Entry.unit: no Unit with id 99");
    assert_int_equal(orm_last_error(db)->sqlite_code, SQLITE_CONSTRAINT_FOREIGNKEY);
    assert_refused(db, UPDATE(db, rows, &changed, figures_Entry_spare_code_set("u4")),
                   ORM_FOREIGN_KEY, "Entry", "spare", "Entry.spare: no Unit with code 'u4'");
    assert_refused(db,
                   UPDATE(db, rows, &changed, figures_Entry_spare_code_set("u1"),
                          figures_Entry_unit_id_set_if(figures_Entry_big_gt(2), two, none)),
                   ORM_FOREIGN_KEY, "Entry", "unit", "Entry.unit: no Unit with id 99");
    assert_refused(
        db,
        UPDATE(db, rows, &changed, figures_Entry_spare_code_set_field(figures_Entry_label_field())),
        ORM_FOREIGN_KEY, "Entry", "spare", "Entry.spare: no Unit with code 'a'");
    /* A value that no row takes is not the reason. */
    assert_refused(db,
                   UPDATE(db, rows, &changed,
                          figures_Entry_unit_id_set_if(figures_Entry_small_gt(0), two, none),
                          figures_Entry_spare_code_set("zz")),
                   ORM_FOREIGN_KEY, "Entry", "spare", "Entry.spare: no Unit with code 'zz'");
    assert_ok(db,
              UPDATE(db, figures_Entry_small_gt(60), &changed, figures_Entry_unit_id_set(none)));
    assert_int_equal(changed, 0);
}

/* Of a reference by two columns, one is set: the other is that of each row. */
static void refuses_parts_of_references(void **state)
{
    orm_db *db = *state;
    int64_t changed;
    const figures_Guest_filter rows = figures_Guest_everything();
    const figures_Guest_set number[1] = {figures_Guest_seat_number_set(2)},
                            added[1] = {figures_Guest_seat_number_add(1)},
                            field[1] = {figures_Guest_seat_number_set_field(
                                figures_Guest_wish_field())},
                            both[2] = {figures_Guest_seat_row_set(3),
                                       figures_Guest_seat_number_set(1)},
                            either[2] = {
                                figures_Guest_seat_row_set_if(figures_Guest_wish_eq(7), 1, 2),
                                figures_Guest_seat_number_set_if(figures_Guest_wish_eq(7), 2, 3)};
    run_sql(db, "INSERT INTO seat VALUES (1, 1), (1, 2), (2, 1);"
                "INSERT INTO guest (seat_row, seat_number, wish) VALUES (1, 1, 2), (2, 1, 7)");
    assert_refused(db, figures_Guest_update_where(db, rows, number, 1, &changed), ORM_FOREIGN_KEY,
                   "Guest", "seat", "Guest.seat: no Seat with (row, number) = (2, 2)");
    assert_refused(db, figures_Guest_update_where(db, rows, added, 1, &changed), ORM_FOREIGN_KEY,
                   "Guest", "seat", "Guest.seat: no Seat with (row, number) = (2, 2)");
    assert_refused(db, figures_Guest_update_where(db, rows, field, 1, &changed), ORM_FOREIGN_KEY,
                   "Guest", "seat", "Guest.seat: no Seat with (row, number) = (2, 7)");
    assert_refused(db, figures_Guest_update_where(db, rows, both, 2, &changed), ORM_FOREIGN_KEY,
                   "Guest", "seat", "Guest.seat: no Seat with (row, number) = (3, 1)");
    assert_refused(db, figures_Guest_update_where(db, rows, either, 2, &changed), ORM_FOREIGN_KEY,
                   "Guest", "seat", "Guest.seat: no Seat with (row, number) = (2, 3)");
    run_sql(db, "DELETE FROM guest WHERE wish = 7");
    assert_ok(db, figures_Guest_update_where(db, rows, field, 1, &changed));
    assert_sql(db, "1|2", "SELECT seat_row, seat_number FROM guest");
}

static void refuses_what_is_referred_to(void **state)
{
    orm_db *db = *state;
    int64_t changed;
    const figures_Unit_set code[] = {figures_Unit_code_set("new")};
    const figures_Unit_filter first = figures_Unit_id_eq(figures_Unit_id_of(1)),
                              two = figures_Unit_code_in(((const char *[]){"u2", "u3"}), 2);
    run_sql(db, "UPDATE entry SET spare_code = 'u1' WHERE id = 6");
    assert_refused(db, figures_Unit_update_where(db, first, code, 1, &changed), ORM_RESTRICTED,
                   "Unit", NULL, "Unit 1: Entry.spare still refers to it");
    assert_int_equal(orm_last_error(db)->sqlite_code, SQLITE_CONSTRAINT_FOREIGNKEY);
    assert_refused(db, figures_Unit_delete_where(db, two, &changed), ORM_RESTRICTED, "Unit", NULL,
                   "Unit 2: Entry.unit still refers to it");
    assert_ok(db, figures_Unit_update_where(db, figures_Unit_code_eq("u2"), code, 1, &changed));
    assert_int_equal(changed, 1);
}

/* What would be deleted too is referred to. */
static void refuses_cascades(void **state)
{
    orm_db *db = *state;
    int64_t changed;
    run_sql(db, "INSERT INTO tree (id, parent_id) VALUES (1, NULL), (2, NULL), (3, 2);"
                "INSERT INTO leaf (id, tree_id) VALUES (7, 1), (8, 2);"
                "INSERT INTO bug (leaf_id) VALUES (8)");
    const figures_Tree_filter second = figures_Tree_id_eq(figures_Tree_id_of(2));
    assert_refused(db, figures_Tree_delete_where(db, figures_Tree_everything(), &changed),
                   ORM_RESTRICTED, "Tree", NULL,
                   "Tree: Bug.leaf still refers to Leaf 8, which would be deleted with it");
    assert_refused(db, figures_Tree_delete_where(db, second, &changed), ORM_RESTRICTED, "Tree",
                   NULL, "Tree 2: Tree.parent still refers to it");
    run_sql(db, "DELETE FROM tree WHERE id = 3");
    assert_refused(db, figures_Tree_delete_where(db, second, &changed), ORM_RESTRICTED, "Tree",
                   NULL, "Tree 2: Bug.leaf still refers to Leaf 8, which would be deleted with it");
}

/* Inside a transaction a deferrable reference counts when that ends; alone, it does at once. */
static void refuses_late(void **state)
{
    orm_db *db = *state;
    int64_t changed;
    const figures_Unit_filter third = figures_Unit_id_eq(figures_Unit_id_of(3));
    const figures_Later_set unit[] = {figures_Later_unit_id_set(figures_Unit_id_of(99))};
    run_sql(db, "INSERT INTO later (unit_id) VALUES (3)");
    assert_refused(db, figures_Unit_delete_where(db, third, &changed), ORM_RESTRICTED, "Unit", NULL,
                   "Unit 3: Later.unit still refers to it");
    assert_refused(db,
                   figures_Later_update_where(db, figures_Later_everything(), unit, 1, &changed),
                   ORM_FOREIGN_KEY, "Later", "unit", "Later.unit: no Unit with id 99");
    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    assert_ok(db, figures_Unit_delete_where(db, third, &changed));
    assert_int_equal(changed, 1);
    assert_fails(db, orm_commit(db), ORM_FOREIGN_KEY, "Later", "unit",
                 "Later.unit: the Unit that a row refers to does not exist");
    orm_rollback(db);
    assert_sql(db, "3", "SELECT count(*) FROM unit");
}

static void refuses_bad_filters(void **state)
{
    orm_db *db = *state;
    int64_t changed = -1;
    const figures_Entry_filter bad = figures_Entry_any_of(NULL, 3);
    struct snapshot before = take_snapshot(db, NULL);
    assert_int_equal(figures_Entry_delete_where(db, bad, &changed), ORM_MISUSE);
    assert_int_equal(changed, 0);
    assert_int_equal(UPDATE(db, bad, &changed, figures_Entry_small_set(1)), ORM_MISUSE);
    assert_int_equal(UPDATE(db, figures_Entry_price_gt(ORM_DECIMAL(1, 19)), &changed,
                            figures_Entry_small_set(1)),
                     ORM_INVALID);
    assert_string_equal(orm_last_error(db)->field, "price");
    assert_unchanged(&before);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, open_figures, close_figures)
    const struct CMUnitTest tests[] = {
        TEST(sets_values),
        TEST(computes_values),
        TEST(swaps),
        TEST(sets_the_moment),
        TEST(changes_through_relations),
        TEST(changes_nothing),
        TEST(deletes),
        TEST(deletes_a_cycle),
        TEST(in_transactions),
        TEST(refuses_empty_filters),
        TEST(refuses_no_sets),
        TEST(refuses_values),
        cmocka_unit_test(refuses_the_moment),
        TEST(refuses_rules),
        TEST(refuses_large_sums),
        TEST(takes_back_what_triggers_leave),
        TEST(changes_one_row),
        TEST(refuses_references),
        TEST(refuses_parts_of_references),
        TEST(refuses_what_is_referred_to),
        TEST(refuses_cascades),
        TEST(refuses_late),
        TEST(refuses_bad_filters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

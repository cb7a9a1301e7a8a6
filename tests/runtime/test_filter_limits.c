/* test_filter_limits.c - how much a filter may be: any number of conditions side by side, four
 * relations deep at their worst; and what SQLite takes no more of, which is told. */
#include "filters.h"
#include "naive.h"

#define MANY 5000

static int set_up(void **state)
{
    struct naive *naive = malloc(sizeof(*naive));
    orm_db *db = new_database(":memory:", NULL, filters_open, filters_create_tables);
    assert_non_null(naive);
    run_sql(db, "INSERT INTO land VALUES (1, 'a', 1), (2, NULL, 2);"
                "INSERT INTO town VALUES (1, 'x', 1), (2, 'y', NULL);"
                "INSERT INTO person VALUES (1, 'a', 1, 1, 'x', NULL), (2, 'b', NULL, 2, 'y', 1),"
                " (3, 'c', 7, NULL, NULL, 2), (4, 'd', 4999, 1, 'x', 3);"
                "INSERT INTO person_friends VALUES (1, 2), (2, 1), (3, 4), (4, 3), (2, 4), (4, 2);"
                "INSERT INTO skill VALUES ('s', 1);"
                "INSERT INTO person_skills VALUES (1, 's'), (3, 's');"
                "INSERT INTO visit VALUES (1, 1, 1, 'x', 1), (2, 3, 2, 'y', 2), (3, 4, 1, 'x', 3)");
    naive_read(naive, db, filters_Person_model_.schema);
    *state = naive;
    return 0;
}

static int tear_down(void **state)
{
    struct naive *naive = *state;
    orm_db *db = naive->db;
    naive_free(naive);
    orm_close(db);
    free(naive);
    return 0;
}

static void check(const struct naive *naive, filters_Person_filter filter, const char *what)
{
    naive_check(naive, &filters_Person_model_, filter.filters_Person_, what);
}

static void check_count(const struct naive *naive, filters_Person_filter filter)
{
    const orm_model *model = &filters_Person_model_;
    int64_t count, expected = 0;
    for (size_t i = 0; i < naive_table(naive, model)->rows.count; i++)
        expected += naive_holds(naive, model, i, filter.filters_Person_);
    assert_ok(naive->db, filters_Person_count(naive->db, filter, &count));
    assert_int_equal(count, expected);
}

/* ---- Side by side ---- */

static void takes_many_conditions(void **state)
{
    static filters_Person_filter few[100], equal[MANY], unequal[MANY];
    for (int i = 0; i < MANY; i++) {
        equal[i] = filters_Person_age_eq(i);
        unequal[i] = filters_Person_or(filters_Person_age_ne(i + 100), filters_Person_name_eq("a"));
    }
    memcpy(few, equal, sizeof(few));
    for (size_t n = 1; n <= COUNT(few); n++)
        check(*state, filters_Person_any_of(few, n), "few");
    for (size_t n = 498; n <= 502; n += 4)
        check(*state, filters_Person_all_of(unequal, n), "as many as are planned with");
    for (size_t n = 2499; n <= 2501; n++)
        check(*state, filters_Person_any_of(equal, n), "as many as two levels of groups hold");
    check_count(*state, filters_Person_any_of(equal, MANY));
    check_count(*state, filters_Person_not(filters_Person_any_of(equal, MANY)));
    for (size_t i = 0; i < COUNT(few); i++)
        few[i] = filters_Person_all_of(&unequal[i * 20], 20);
    check_count(*state, filters_Person_all_of(few, COUNT(few)));
    check_count(*state, filters_Person_all_of(unequal, MANY));
    check_count(*state, filters_Person_not(filters_Person_all_of(unequal, MANY)));
}

/* ---- Levels of relations ---- */

/* Conditions with filter behind them, joined by and or or. */
static filters_Person_filter crowd(filters_Person_filter *own, size_t n, bool all,
                                   filters_Person_filter filter)
{
    for (size_t i = 0; i + 1 < n; i++)
        own[i] = i % 2 ? filters_Person_age_ne((int64_t)i) : filters_Person_name_contains("b");
    own[n - 1] = filter;
    return all ? filters_Person_all_of(own, n) : filters_Person_any_of(own, n);
}

/* One more level, of each kind that takes people to people. */
static filters_Person_filter deeper(unsigned kind, filters_Person_filter filter)
{
    filters_Visit_filter visit = filters_Visit_person_is(filter);
    switch (kind) {
    case 0:
        return filters_Person_friends_any(filter);
    case 1:
        return filters_Person_friends_every(filter);
    case 2:
        return filters_Person_friends_none(filter);
    case 3:
        return filters_Person_staff_every(filter);
    case 4:
        return filters_Person_not(filters_Person_boss_is(filter));
    case 5:
        return filters_Person_boss_is(filter);
    case 6:
        return filters_Person_trips_any(visit);
    default:
        return filters_Person_not(filters_Person_trips_every(visit));
    }
}

#define KINDS 8
#define LEVELS 4

static void takes_four_levels(void **state)
{
    static filters_Person_filter own[LEVELS][200];
    for (unsigned i = 0; i < KINDS * KINDS * KINDS * KINDS; i += 7) {
        filters_Person_filter filter = filters_Person_name_eq("b");
        unsigned kinds = i;
        for (unsigned level = 0; level < LEVELS; level++, kinds /= KINDS) {
            filter = deeper(kinds % KINDS, filter);
            filter = crowd(own[level], 3, (i + level) % 2 == 0, filter);
        }
        check(*state, filter, "four levels");
    }
}

static void takes_four_levels_of_many(void **state)
{
    static filters_Person_filter own[LEVELS][200];
    for (unsigned kind = 0; kind < KINDS; kind++) {
        filters_Person_filter filter = filters_Person_name_eq("b");
        for (unsigned level = 0; level < LEVELS; level++)
            filter = crowd(own[level], 200, level % 2 == 0, deeper(kind, filter));
        check(*state, filter, "four levels of many conditions");
    }
}

/* ---- Too much ---- */

#define assert_too_much(db, filter, part)                                                          \
    do {                                                                                           \
        int64_t count_ = -1;                                                                       \
        assert_int_equal(filters_Person_count(db, filter, &count_), ORM_MISUSE);                   \
        assert_int_equal(count_, 0);                                                               \
        assert_string_equal(orm_last_error(db)->model, "Person");                                  \
        if (!strstr(orm_last_error(db)->message, part))                                            \
            fail_msg("%s", orm_last_error(db)->message);                                           \
    } while (0)

static void tells_limits(void **state)
{
    static filters_Person_filter own[100], tests[100];
    orm_db *db = ((const struct naive *)*state)->db;
    sqlite3 *handle = orm_sqlite(db);
    filters_Person_filter filter = filters_Person_name_eq("b"), bosses = filter;
    for (int i = 0; i < 100; i++) {
        tests[i] = filters_Person_age_gt(i);
        own[i] = filters_Person_friends_none(filter);
        filter = filters_Person_all_of(&own[i], 1);
    }
    assert_too_much(db, filter, "parser stack overflow");
    for (int i = 0; i < 70; i++) {
        own[i] = filters_Person_boss_is(bosses);
        bosses = filters_Person_all_of(&own[i], 1);
    }
    assert_too_much(db, bosses, "at most 64 tables in a join");

    const int limits[] = {SQLITE_LIMIT_VARIABLE_NUMBER, SQLITE_LIMIT_SQL_LENGTH,
                          SQLITE_LIMIT_EXPR_DEPTH};
    const char *const messages[] = {"variable number must be between ?1 and ?50",
                                    "the statement is too long", "Expression tree is too large"};
    const int values[] = {50, 1000, 20};
    for (size_t i = 0; i < COUNT(limits); i++) {
        int before = sqlite3_limit(handle, limits[i], values[i]);
        assert_too_much(db, filters_Person_any_of(tests, 100), messages[i]);
        sqlite3_limit(handle, limits[i], before);
    }
    check(*state, filters_Person_any_of(tests, 100), "within the limits again");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_many_conditions),
        cmocka_unit_test(takes_four_levels),
        cmocka_unit_test(takes_four_levels_of_many),
        cmocka_unit_test(tells_limits),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

/* test_fault_filters.c - allocations that fail while large filters become statements: more of
 * everything than a request has room for without allocating. */
#include "fault.h"
#include "filters.h"

enum { MANY = 60 };

static orm_status fill(orm_db *db)
{
    orm_status rc = ORM_OK;
    for (int i = 0; i < 5 && rc == ORM_OK; i++) {
        filters_Loose row = {.small = {true, i},
                             .words = i % 2 ? "odd" : "even",
                             .day = {true, {2024, 2, (uint8_t)(i + 1)}},
                             .price = {true, ORM_DECIMAL(i, 2)}};
        rc = filters_Loose_insert(db, &row);
    }
    return rc;
}

/* Dates, decimals, texts and uuids, in lists and alone: all that needs a form of its own. */
static filters_Loose_filter many(filters_Loose_filter *own, const orm_date *days,
                                 const char *const *texts)
{
    for (int i = 0; i < MANY; i += 6) {
        own[i] = filters_Loose_day_eq(days[i]);
        own[i + 1] = filters_Loose_day_in(days, (size_t)i + 1);
        own[i + 2] = filters_Loose_words_istartswith(texts[i % 3]);
        own[i + 3] = filters_Loose_words_not_in(texts, 3);
        own[i + 4] = filters_Loose_price_gt(ORM_DECIMAL(i, 1));
        own[i + 5] = filters_Loose_moment_year_eq(2000 + i);
    }
    return filters_Loose_any_of(own, MANY);
}

static orm_status count_many(struct fault_world *world)
{
    static const char *const texts[] = {"o", NULL, "ev"};
    filters_Loose_filter own[MANY];
    orm_date days[MANY];
    int64_t *count = world->own;
    for (int i = 0; i < MANY; i++)
        days[i] = (orm_date){2024, (uint8_t)(i / 28 + 1), (uint8_t)(i % 28 + 1)};
    return filters_Loose_count(world->db, many(own, days, texts), count);
}

/* Through relations, ordered, a page: the SQL is made of several texts. */
static orm_status select_page(struct fault_world *world)
{
    const filters_Person_filter friend = filters_Person_or(
        filters_Person_friends_any(filters_Person_name_startswith("b")),
        filters_Person_visits_every(filters_Town_land_is(filters_Land_name_ne("x"))));
    const filters_Person_filter both[] = {friend,
                                          filters_Person_not(filters_Person_boss_is(friend))};
    filters_Person_list people;
    int64_t *count = world->own;
    orm_status rc =
        filters_Person_select(world->db, &world->scope,
                              filters_Person_query(.where = filters_Person_all_of(both, 2),
                                                   .order = {filters_Person_name_asc(),
                                                             filters_Person_staff_count_desc()},
                                                   .limit = 3),
                              &people);
    *count = (int64_t)people.count;
    return rc;
}

static void prepare(struct fault_world *world)
{
    world->own = calloc(1, sizeof(int64_t));
    assert_non_null(world->own);
}

static void check(struct fault_world *world, orm_status status)
{
    assert_int_equal(*(const int64_t *)world->own,
                     status == ORM_OK ? *(const int *)world->argument : 0);
}

static void test_filters(void **state)
{
    static const int all = 5, some = 3;
    const struct fault_case cases[] = {
        {.name = "a large filter", .run = count_many, .argument = &all},
        {.name = "a page through relations", .run = select_page, .argument = &some}};
    (void)state;
    orm_db *db = new_database(":memory:", NULL, filters_open, filters_create_tables);
    assert_ok(db, fill(db));
    run_sql(db, "INSERT INTO person (id, name) VALUES (1, 'a'), (2, 'b'), (3, 'c')");
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct fault_case c = cases[i];
        c.open = filters_open;
        c.answer = ORM_OK;
        c.prepare = prepare;
        c.check = check;
        fault_step(&c, orm_sqlite(db));
    }
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_filters)};
    return cmocka_run_group_tests(tests, fault_install, NULL);
}

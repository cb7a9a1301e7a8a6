/* test_plans.c - how SQLite runs the statements of filters: a condition on an indexed field, or its
 * complement, through a relation or not, never scans a table. */
#include "filters.h"
#include "naive.h"

static int open_db(void **state)
{
    *state = new_database(":memory:", NULL, filters_open, filters_create_tables);
    return 0;
}

static int close_db(void **state)
{
    orm_close(*state);
    return 0;
}

/* ---- Plans ---- */

/* The query struct of any model begins with an orm_query; what follows is zero. */
union query {
    orm_query query;
    char room[4096];
};

/* The statement of a filter, and how it runs. */
static void plan_of(orm_db *db, const orm_model *model, const orm_filter *filter, char *text,
                    size_t size)
{
    orm_scope scope = ORM_SCOPE_INIT;
    union query query = {.query = {.magic_ = ORM_QUERY_MAGIC, .where = *filter}};
    const char *explained;
    assert_ok(db, orm_gen_explain(db, &scope, model, &query, &explained));
    assert_true(strlen(explained) < size);
    strcpy(text, explained);
    orm_scope_free(&scope);
}

static bool scans(const char *plan)
{
    while ((plan = strstr(plan, "SCAN ")) != NULL) {
        plan += strlen("SCAN ");
        if (strncmp(plan, "orm_array", 9) != 0)
            return true;
    }
    return false;
}

static void check_plan(orm_db *db, const orm_model *model, const orm_filter *filter, bool scan,
                       const char *what)
{
    static char plan[100000];
    plan_of(db, model, filter, plan, sizeof(plan));
    if (scans(plan) != scan)
        fail_msg("%s of %s:\n%s", what, model->name, plan);
}

#define assert_searches(db, M, filter) check_plan(db, &M##_model_, (filter).M##_, false, #filter)
#define assert_scans(db, M, filter) check_plan(db, &M##_model_, (filter).M##_, true, #filter)

/* ---- Fields ---- */

/* A value that the column takes. */
static orm_value sample(const orm_column *column)
{
    switch ((orm_kind)column->kind) {
    case ORM_KIND_FLOAT:
        return orm_value_float(1.5);
    case ORM_KIND_TEXT:
    case ORM_KIND_JSON:
        return orm_value_text("a");
    case ORM_KIND_BLOB:
        return orm_value_blob((orm_blob){"a", 1});
    case ORM_KIND_DATE:
        return orm_value_date((orm_date){2024, 2, 29});
    case ORM_KIND_TIME:
        return orm_value_time((orm_time){0});
    case ORM_KIND_DATETIME:
        return orm_value_datetime((orm_datetime){0});
    case ORM_KIND_DECIMAL:
        return orm_value_decimal(ORM_DECIMAL(1050, 2));
    case ORM_KIND_UUID:
        return orm_value_uuid((orm_uuid){{1}});
    case ORM_KIND_ENUM:
        return orm_value_int(column->choices[0].number);
    default:
        return orm_value_int(1);
    }
}

static const orm_model *const models[] = {&filters_Found_model_, &filters_Solid_model_};

static void searches_for_values(void **state)
{
    for (size_t m = 0; m < COUNT(models); m++) {
        for (unsigned i = 0; i < models[m]->n_columns; i++) {
            const orm_column *column = &models[m]->columns[i];
            bool sorted = column->kind != ORM_KIND_ENUM && column->kind != ORM_KIND_BOOL;
            if (!(column->flags & ORM_COLUMN_INDEXED))
                continue;
            for (unsigned op = ORM_OP_EQ; op <= (sorted ? ORM_OP_GE : ORM_OP_NE); op++) {
                orm_filter filter = orm_filter_value((orm_op)op, i, sample(column));
                check_plan(*state, models[m], &filter, false, column->field);
                filter = orm_filter_not(&filter);
                check_plan(*state, models[m], &filter, false, column->field);
            }
            const orm_filter null = orm_filter_null(ORM_OP_IS_NULL, i);
            if (column->flags & ORM_COLUMN_NULL)
                check_plan(*state, models[m], &null, false, column->field);
        }
    }
}

static void searches_for_lists(void **state)
{
    const int32_t numbers[] = {1, 2, 3};
    const char *const texts[] = {"a", NULL};
    assert_searches(*state, filters_Found, filters_Found_small_in(numbers, 3));
    assert_searches(*state, filters_Solid, filters_Solid_small_in(numbers, 3));
    assert_searches(*state, filters_Found, filters_Found_words_in(texts, 2));
    assert_searches(*state, filters_Found, filters_Found_folded_in(texts, 2));
    assert_searches(*state, filters_Found, filters_Found_not(filters_Found_words_not_in(texts, 2)));
}

static void searches_for_beginnings(void **state)
{
    const filters_Found_filter words = filters_Found_words_startswith("ab");
    const filters_Found_filter folded = filters_Found_folded_istartswith("ab");
    assert_searches(*state, filters_Found, words);
    assert_searches(*state, filters_Found, filters_Found_not(words));
    assert_searches(*state, filters_Found, folded);
    assert_searches(*state, filters_Found, filters_Found_folded_startswith("ab"));
    assert_searches(*state, filters_Found, filters_Found_trimmed_startswith("ab"));
    assert_searches(*state, filters_Found, filters_Found_folded_iexact("ab"));
    assert_searches(*state, filters_Solid, filters_Solid_words_startswith("ab"));
    assert_searches(*state, filters_Solid, filters_Solid_not(filters_Solid_words_startswith("ab")));
}

static void searches_for_years_and_days(void **state)
{
    const filters_Found_filter filters[] = {
        filters_Found_day_year_eq(2024),
        filters_Found_day_n_year_eq(2024),
        filters_Found_moment_year_lt(2024),
        filters_Found_moment_s_year_ge(2024),
        filters_Found_moment_n_year_ne(2024),
        filters_Found_day_year_gt(2024),
        filters_Found_day_year_le(2024),
        filters_Found_moment_date_eq(((orm_date){2024, 2, 29})),
        filters_Found_moment_n_date_lt(((orm_date){2024, 2, 29}))};
    for (size_t i = 0; i < COUNT(filters); i++) {
        assert_searches(*state, filters_Found, filters[i]);
        assert_searches(*state, filters_Found, filters_Found_not(filters[i]));
    }
}

static void searches_in_every_part(void **state)
{
    const filters_Found_filter small = filters_Found_small_eq(1), big = filters_Found_big_lt(5);
    const filters_Found_filter ratio = filters_Found_ratio_eq(1);
    assert_searches(*state, filters_Found, filters_Found_or(small, big));
    assert_searches(*state, filters_Found,
                    filters_Found_and(small, filters_Found_words_contains("x")));
    assert_searches(*state, filters_Found,
                    filters_Found_not(filters_Found_or(small, filters_Found_and(big, ratio))));
    static filters_Found_filter many[600];
    for (size_t i = 0; i < COUNT(many); i++)
        many[i] = filters_Found_small_2_ne((int32_t)i);
    many[COUNT(many) - 1] = small;
    assert_searches(*state, filters_Found, filters_Found_all_of(many, COUNT(many)));
    /* What no index can find. */
    assert_scans(*state, filters_Found, filters_Found_words_contains("x"));
    assert_scans(*state, filters_Found, filters_Found_or(small, filters_Found_small_2_eq(1)));
    assert_scans(*state, filters_Found, filters_Found_small_2_eq(1));
}

/* ---- Through relations ---- */

/* Conditions on indexed fields of a person, and their complements. */
static size_t people(filters_Person_filter *out)
{
    static const int64_t ages[] = {30, 31};
    const filters_Person_filter filters[] = {
        filters_Person_age_eq(30),
        filters_Person_age_ne(30),
        filters_Person_age_gt(30),
        filters_Person_age_between(20, 30),
        filters_Person_age_in(ages, 2),
        filters_Person_age_is_null(),
        filters_Person_name_eq("a"),
        filters_Person_name_ne("a"),
        filters_Person_name_le("a"),
        filters_Person_name_startswith("a"),
        filters_Person_id_gt(filters_Person_id_of(3)),
        filters_Person_or(filters_Person_age_eq(30), filters_Person_name_eq("a")),
        filters_Person_or(filters_Person_age_eq(30), filters_Person_name_ne("a"))};
    size_t n = 0;
    for (size_t i = 0; i < COUNT(filters); i++) {
        bool not_in = i == 4, not_null = i == 5; /* the complements that no index can find */
        out[n++] = filters[i];
        if (!not_in && !not_null)
            out[n++] = filters_Person_not(filters[i]);
    }
    return n;
}

#define MOST 40

static void searches_through_relations(void **state)
{
    filters_Person_filter filters[MOST];
    size_t n = people(filters);
    for (size_t i = 0; i < n; i++) {
        assert_searches(*state, filters_Person, filters[i]);
        assert_searches(*state, filters_Person, filters_Person_boss_is(filters[i]));
        assert_searches(*state, filters_Person, filters_Person_staff_any(filters[i]));
        assert_searches(*state, filters_Person, filters_Person_friends_any(filters[i]));
        assert_searches(*state, filters_Passport, filters_Passport_person_is(filters[i]));
        assert_searches(*state, filters_Town, filters_Town_persons_any(filters[i]));
        assert_searches(*state, filters_Town, filters_Town_visitors_any(filters[i]));
        assert_searches(*state, filters_Skill, filters_Skill_persons_any(filters[i]));
        assert_searches(*state, filters_Visit, filters_Visit_person_is(filters[i]));
    }
}

static void searches_through_two_relations(void **state)
{
    filters_Person_filter filters[MOST];
    size_t n = people(filters);
    for (size_t i = 0; i < n; i++) {
        const filters_Visit_filter visit = filters_Visit_person_is(filters[i]);
        const filters_Person_filter boss = filters_Person_boss_is(filters[i]);
        assert_searches(*state, filters_Passport, filters_Passport_person_is(boss));
        assert_searches(*state, filters_Town, filters_Town_trips_any(visit));
        assert_searches(*state, filters_Town, filters_Town_persons_any(boss));
        assert_searches(*state, filters_Skill, filters_Skill_persons_any(boss));
        assert_searches(*state, filters_Person,
                        filters_Person_staff_any(filters_Person_friends_any(filters[i])));
    }
}

static void searches_beside_others(void **state)
{
    filters_Person_filter filters[MOST];
    size_t n = people(filters);
    for (size_t i = 0; i < n; i++) {
        const filters_Person_filter staff = filters_Person_staff_any(filters[i]);
        assert_searches(*state, filters_Person,
                        filters_Person_or(staff, filters_Person_name_eq("a")));
        assert_searches(
            *state, filters_Person,
            filters_Person_and(staff, filters_Person_town_is((filters_Town_filter){0})));
    }
}

/* What has to look at each row itself looks by keys for what is related to it. */
static void searches_for_each_row(void **state)
{
    static char plan[100000];
    const filters_Skill_filter any_skill = {0};
    const filters_Person_filter filters[] = {
        filters_Person_staff_none(filters_Person_age_eq(30)),
        filters_Person_staff_every(filters_Person_age_eq(30)),
        filters_Person_not(filters_Person_boss_is(filters_Person_age_eq(30))),
        filters_Person_skills_none(any_skill),
        filters_Person_visits_every(filters_Town_rank_eq(1)),
        filters_Person_staff_any(filters_Person_name_contains("a")),
        filters_Person_skills_count_gt(3),
        filters_Person_visits_count_eq(0)};
    for (size_t i = 0; i < COUNT(filters); i++) {
        plan_of(*state, &filters_Person_model_, filters[i].filters_Person_, plan, sizeof(plan));
        const char *first = strstr(plan, "SCAN t0");
        if (!first || scans(first + 4))
            fail_msg("filter %d:\n%s", (int)i, plan);
    }
}

/* A page begins at its place in the index of its order. */
static void pages_by_index(void **state)
{
    orm_db *db = *state;
    orm_scope scope = ORM_SCOPE_INIT;
    const char *text;
    const filters_Person last = {.id = {5}, .name = "m", .age = {true, 3}};
    const filters_Person_ref queries[] = {
        filters_Person_query(.order = {filters_Person_name_asc()}, .limit = 3, .after = &last),
        filters_Person_query(.order = {filters_Person_name_desc()}, .limit = 3, .after = &last),
        filters_Person_query(.order = {filters_Person_age_asc()}, .limit = 3, .after = &last),
        filters_Person_query(.limit = 3, .after = &last)};
    for (size_t i = 0; i < COUNT(queries); i++) {
        assert_ok(db, filters_Person_explain(db, &scope, queries[i], &text));
        if (scans(text) || (i != 1 && strstr(text, "TEMP B-TREE FOR ORDER BY")))
            fail_msg("page %d: %s", (int)i, text);
    }
    orm_scope_free(&scope);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(searches_for_values, open_db, close_db),
        cmocka_unit_test_setup_teardown(searches_for_lists, open_db, close_db),
        cmocka_unit_test_setup_teardown(searches_for_beginnings, open_db, close_db),
        cmocka_unit_test_setup_teardown(searches_for_years_and_days, open_db, close_db),
        cmocka_unit_test_setup_teardown(searches_in_every_part, open_db, close_db),
        cmocka_unit_test_setup_teardown(searches_through_relations, open_db, close_db),
        cmocka_unit_test_setup_teardown(searches_through_two_relations, open_db, close_db),
        cmocka_unit_test_setup_teardown(searches_beside_others, open_db, close_db),
        cmocka_unit_test_setup_teardown(searches_for_each_row, open_db, close_db),
        cmocka_unit_test_setup_teardown(pages_by_index, open_db, close_db),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_requests_refused.c - filters, orders and changes that cannot be, and what the call that runs
 * them says: values of no meaning, more than a value holds, and values that no function of the
 * model has made. Nothing is read or changed then. */
#include "figures.h"
#include "filters.h"
#include "support.h"

static int set_up(void **state)
{
    orm_db *db = new_database(":memory:", NULL, filters_open, filters_create_tables);
    run_sql(db, "INSERT INTO land VALUES (1, 'a', 1);"
                "INSERT INTO town VALUES (1, 'x', 1);"
                "INSERT INTO person VALUES (1, 'a', 1, NULL, NULL, NULL), (2, 'b', 2, 1, 'x', 1);"
                "INSERT INTO person_friends VALUES (1, 2), (2, 1)");
    *state = db;
    return 0;
}

static int tear_down(void **state)
{
    orm_close(*state);
    return 0;
}

/* ---- Filters ---- */

#define assert_filter_fails(filter, status, model, field, message)                                 \
    do {                                                                                           \
        orm_scope scope_ = ORM_SCOPE_INIT;                                                         \
        model##_list rows_;                                                                        \
        struct snapshot before_ = take_snapshot(*state, NULL);                                     \
        assert_fails(*state,                                                                       \
                     model##_select(*state, &scope_, model##_query(.where = filter), &rows_),      \
                     status, strchr(#model, '_') + 1, field, message);                             \
        assert_unchanged(&before_);                                                                \
        orm_scope_free(&scope_);                                                                   \
    } while (0)

static void refuses_values(void **state)
{
    const orm_date no_day = {2023, 2, 29};
    const char *const long_path = "$.a[b]";
    assert_filter_fails(filters_Loose_moment_date_eq(no_day), ORM_INVALID, filters_Loose, "moment",
                        "Loose.moment: the date is none of the years 0 to 9999");
    assert_filter_fails(filters_Loose_words_contains("\xff"), ORM_INVALID, filters_Loose, "words",
                        "Loose.words: the text to look for is not valid UTF-8");
    assert_filter_fails(filters_Loose_doc_path_eq(long_path, orm_value_int(1)), ORM_INVALID,
                        filters_Loose, "doc",
                        "Loose.doc: $.a[b] is no path into a json value, like $.name[0]");
    assert_filter_fails(filters_Loose_doc_path_eq(NULL, orm_value_int(1)), ORM_INVALID,
                        filters_Loose, "doc",
                        "Loose.doc: NULL is no path into a json value, like $.name[0]");
    assert_filter_fails(filters_Loose_doc_path_eq("$[#-]", orm_value_int(1)), ORM_INVALID,
                        filters_Loose, "doc",
                        "Loose.doc: $[#-] is no path into a json value, like $.name[0]");
    assert_filter_fails(filters_Loose_doc_path_eq("$.a", orm_value_uuid((orm_uuid){{0}})),
                        ORM_INVALID, filters_Loose, "doc",
                        "Loose.doc: the value for $.a is none that json has");
    assert_filter_fails(filters_Loose_doc_path_eq("$.a", orm_value_decimal(ORM_DECIMAL(1, 19))),
                        ORM_INVALID, filters_Loose, "doc",
                        "Loose.doc: the value for $.a is none that json has");
}

static void refuses_long_patterns(void **state)
{
    orm_db *db = *state;
    sqlite3 *handle = orm_sqlite(db);
    int limit = sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 5);
    assert_filter_fails(filters_Loose_words_like("123456"), ORM_INVALID, filters_Loose, "words",
                        "Loose.words: the pattern is longer than the 5 bytes that SQLite takes");
    sqlite3_limit(handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, limit);
}

/* A decimal beside json's numbers, and the place behind an array's last element. */
static void reads_paths(void **state)
{
    orm_db *db = *state;
    orm_scope scope = ORM_SCOPE_INIT;
    filters_Loose_list rows;
    run_sql(db, "INSERT INTO loose (id, doc) VALUES (1, '{\"a\": 10.5}'), (2, '[1]')");
    const filters_Loose_filter price =
        filters_Loose_doc_path_eq("$.a", orm_value_decimal(ORM_DECIMAL(1050, 2)));
    assert_ok(db, filters_Loose_select(db, &scope, filters_Loose_query(.where = price), &rows));
    assert_int_equal(rows.count, 1);
    assert_int_equal(rows.items[0]->id.value, 1);
    const filters_Loose_filter behind = filters_Loose_doc_path_eq("$[#]", orm_value_int(1));
    assert_ok(db, filters_Loose_select(db, &scope, filters_Loose_query(.where = behind), &rows));
    assert_int_equal(rows.count, 0);
    orm_scope_free(&scope);
}

static void refuses_too_long(void **state)
{
    filters_Person_filter filter = filters_Person_age_eq(0);
    for (int i = 1; i <= 12; i++)
        filter = filters_Person_or(filter, filters_Person_age_eq(i));
    assert_filter_fails(filter, ORM_MISUSE, filters_Person, NULL,
                        "Person: the filter has more than 12 parts: M_all_of and M_any_of take any "
                        "number, from an array");
}

/* Values that were changed behind the back of the functions that made them. */
static void refuses_made_by_hand(void **state)
{
    filters_Person_filter filter = filters_Person_boss_is(filters_Person_age_eq(1));
    filter.filters_Person_->nodes[0].index = 99;
    assert_filter_fails(filter, ORM_MISUSE, filters_Person, NULL,
                        "Person: the filter goes through a relation that the model does not have");
    filter = filters_Person_friends_count_eq(1);
    filter.filters_Person_->nodes[0].index = 99;
    assert_filter_fails(filter, ORM_MISUSE, filters_Person, NULL,
                        "Person: the filter counts a relation that the model does not have");
    filter = filters_Person_name_eq("a");
    filter.filters_Person_->nodes[0].index = 99;
    assert_filter_fails(filter, ORM_MISUSE, filters_Person, NULL,
                        "Person: the filter is not one that the functions of the model have made");
    filter = filters_Person_and(filters_Person_age_eq(1), filters_Person_age_eq(2));
    filter.filters_Person_->count--;
    assert_filter_fails(filter, ORM_MISUSE, filters_Person, NULL,
                        "Person: the filter is not one that the functions of the model have made");
    filters_Loose_filter fields = filters_Loose_small_eq_field(filters_Loose_small_2_field());
    fields.filters_Loose_->nodes[0].as.i = -1;
    assert_filter_fails(fields, ORM_MISUSE, filters_Loose, NULL,
                        "Loose: the filter names a field that the model does not have");
}

/* ---- Orders ---- */

/* A page of people in this order, behind a row. */
static orm_status page(orm_db *db, orm_scope *scope, filters_Person_order_term term,
                       const filters_Person *after, filters_Person_list *out)
{
    return filters_Person_select(
        db, scope, filters_Person_query(.order = {term}, .after = after, .count_friends = true),
        out);
}

static void pages_need_what_they_are_ordered_by(void **state)
{
    orm_db *db = *state;
    orm_scope scope = ORM_SCOPE_INIT;
    filters_Person_list people, rest;
    const filters_Person_order_term by_boss = filters_Person_boss_by(filters_Person_name_asc()),
                                    by_friends = filters_Person_friends_count_asc();
    assert_ok(db, filters_Person_all(db, &scope, &people));
    assert_fails(
        db, page(db, &scope, by_boss, people.items[1], &rest), ORM_MISUSE, "Person", "boss",
        "Person.boss: the order goes through it, but the row before the page does not have "
        "it loaded: join or prefetch it");
    assert_fails(db, page(db, &scope, by_friends, people.items[1], &rest), ORM_MISUSE, "Person",
                 "friends",
                 "Person.friends: the order counts it, but the row before the page does not have "
                 "the number: ask for it with .count");
    /* Who has no boss needs none loaded. */
    assert_ok(db, page(db, &scope, by_boss, people.items[0], &rest));
    assert_int_equal(rest.count, 1);
    assert_ok(db, page(db, &scope, by_friends, NULL, &people));
    assert_ok(db, page(db, &scope, by_friends, people.items[0], &rest));
    assert_int_equal(rest.count, 1);
    orm_scope_free(&scope);
}

static void refuses_orders(void **state)
{
    orm_db *db = *state;
    orm_scope scope = ORM_SCOPE_INIT;
    filters_Person_list people;
    filters_Person_order_term term = filters_Person_name_asc();
    for (int i = 0; i < 7; i++)
        term = filters_Person_boss_by(term);
    assert_fails(db, page(db, &scope, term, NULL, &people), ORM_MISUSE, "Person", NULL,
                 "Person: a term of the order goes through more than 6 relations");
    term = filters_Person_boss_by(filters_Person_name_asc());
    term.filters_Person_.path[0] = 99;
    assert_fails(
        db, page(db, &scope, term, NULL, &people), ORM_MISUSE, "Person", NULL,
        "Person: a term of the order is not one that the functions of the model have made");
    orm_scope_free(&scope);
}

static void refuses_no_pointers(void **state)
{
    orm_db *db = *state;
    const filters_Person_id keys[1] = {{1}};
    orm_scope scope = ORM_SCOPE_INIT;
    filters_Person_list people;
    assert_fails(db, filters_Person_each_open(db, filters_Person_query(), NULL), ORM_MISUSE,
                 "Person", NULL, "Person: the pointer for the cursor is NULL");
    assert_int_equal(filters_Person_get_many(db, &scope, keys, SIZE_MAX, &people), ORM_NOMEM);
    orm_scope_free(&scope);
}

/* ---- Changes ---- */

static void changes_without_a_condition(void **state)
{
    orm_db *db = new_database(":memory:", NULL, figures_open, figures_create_tables);
    const figures_Loose_filter rows = figures_Loose_everything();
    int64_t changed;
    (void)state;
    run_sql(db, "INSERT INTO loose (id, number) VALUES (1, 1), (2, NULL)");
    figures_Loose_set set = figures_Loose_number_set_if(((figures_Loose_filter){0}), 5, 6);
    assert_ok(db, figures_Loose_update_where(db, rows, &set, 1, &changed));
    assert_sql(db, "5\n5", "SELECT number FROM loose ORDER BY id");
    set = figures_Loose_number_add(1);
    set.figures_Loose_.value = orm_value_null();
    assert_fails(db, figures_Loose_update_where(db, rows, &set, 1, &changed), ORM_INVALID, "Loose",
                 "number", "Loose.number: NULL cannot be added");
    orm_close(db);
}

/* Where the connection makes statements answer with the number of changes. */
static void changes_that_are_counted(void **state)
{
    orm_db *db = new_database(":memory:", NULL, figures_open, figures_create_tables);
    figures_Unit units[3] = {{.code = "a"}, {.code = "b"}, {.code = "c"}};
    const figures_Unit_set set = figures_Unit_code_set("z");
    int64_t changed;
    (void)state;
    run_sql(db, "PRAGMA count_changes = ON");
    assert_ok(db, figures_Unit_insert_many(db, units, 3));
    assert_ok(db, figures_Unit_update_where(db, figures_Unit_code_eq("b"), &set, 1, &changed));
    assert_int_equal(changed, 1);
    assert_ok(db, figures_Unit_delete_where(db, figures_Unit_code_ne("z"), &changed));
    assert_int_equal(changed, 2);
    assert_sql(db, "2|z", "SELECT id, code FROM unit");
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(refuses_values, set_up, tear_down),
        cmocka_unit_test_setup_teardown(refuses_long_patterns, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reads_paths, set_up, tear_down),
        cmocka_unit_test_setup_teardown(refuses_too_long, set_up, tear_down),
        cmocka_unit_test_setup_teardown(refuses_made_by_hand, set_up, tear_down),
        cmocka_unit_test_setup_teardown(pages_need_what_they_are_ordered_by, set_up, tear_down),
        cmocka_unit_test_setup_teardown(refuses_orders, set_up, tear_down),
        cmocka_unit_test_setup_teardown(refuses_no_pointers, set_up, tear_down),
        cmocka_unit_test(changes_without_a_condition),
        cmocka_unit_test(changes_that_are_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_fault_changes.c - changes that are refused, with every memory allocation failing once, and
 * then all from it on: the search for the reason needs memory too. See fault.h. Also rows from SQL
 * that writes. */
#include "fault.h"

#include "figures.h"

static orm_db *figures;

static int open_database(void **state)
{
    if (fault_install(state) != 0)
        return -1;
    figures = new_database(":memory:", NULL, figures_open, figures_create_tables);
    run_sql(figures, "INSERT INTO unit (id, code) VALUES (1, 'u1'), (2, 'u2');"
                     "INSERT INTO seat VALUES (1, 1), (1, 2);"
                     "INSERT INTO guest (seat_row, seat_number, wish) VALUES (1, 1, 1), (1, 2, 7);"
                     "INSERT INTO tree (id, parent_id) VALUES (1, NULL), (2, 1);"
                     "INSERT INTO leaf (id, tree_id) VALUES (5, 2);"
                     "INSERT INTO bug (leaf_id) VALUES (5);"
                     "INSERT INTO later (unit_id) VALUES (2)");
    return 0;
}

static int close_database(void **state)
{
    (void)state;
    orm_close(figures);
    return 0;
}

/* ---- Refused changes ---- */

static orm_status set_a_part(struct fault_world *world)
{
    const figures_Guest_set sets[1] = {
        figures_Guest_seat_number_set_field(figures_Guest_wish_field())};
    int64_t changed = -1;
    orm_status rc =
        figures_Guest_update_where(world->db, figures_Guest_everything(), sets, 1, &changed);
    assert_int_equal(changed, 0);
    return rc;
}

static orm_status set_by_condition(struct fault_world *world)
{
    const figures_Guest_set sets[2] = {
        figures_Guest_seat_number_set_if(figures_Guest_wish_gt(5), 9, 1),
        figures_Guest_seat_row_set(1)};
    int64_t changed = -1;
    orm_status rc =
        figures_Guest_update_where(world->db, figures_Guest_wish_gt(0), sets, 2, &changed);
    assert_int_equal(changed, 0);
    return rc;
}

static orm_status delete_a_tree(struct fault_world *world)
{
    int64_t deleted = -1;
    orm_status rc = figures_Tree_delete_where(world->db, figures_Tree_everything(), &deleted);
    assert_int_equal(deleted, 0);
    return rc;
}

/* The reference is looked at when the change's own transaction is committed. */
static orm_status delete_a_unit(struct fault_world *world)
{
    int64_t deleted = -1;
    orm_status rc = figures_Unit_delete_where(world->db, figures_Unit_code_eq("u2"), &deleted);
    assert_int_equal(deleted, 0);
    return rc;
}

static void check_message(struct fault_world *world, orm_status status)
{
    if (status != ORM_NOMEM)
        assert_string_equal(orm_last_error(world->db)->message, world->argument);
}

static void test_refused(void **state)
{
    (void)state;
    static const struct {
        orm_status (*run)(struct fault_world *);
        const char *name;
        orm_status answer;
        const char *message;
    } cases[] = {
        {set_a_part, "a part of a reference", ORM_FOREIGN_KEY,
         "Guest.seat: no Seat with (row, number) = (1, 7)"},
        {set_by_condition, "a reference by a condition", ORM_FOREIGN_KEY,
         "Guest.seat: no Seat with (row, number) = (1, 9)"},
        {delete_a_tree, "a cascade", ORM_RESTRICTED,
         "Tree: Bug.leaf still refers to Leaf 5, which would be deleted with it"},
        {delete_a_unit, "a late reference", ORM_RESTRICTED,
         "Unit 2: Later.unit still refers to it"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        const struct fault_case c = {.name = cases[i].name,
                                     .open = figures_open,
                                     .argument = cases[i].message,
                                     .answer = cases[i].answer,
                                     .writes = true,
                                     .run = cases[i].run,
                                     .check = check_message};
        fault_step(&c, orm_sqlite(figures));
    }
}

/* ---- SQL that writes ---- */

static orm_status insert_units(struct fault_world *world)
{
    const orm_value codes[2] = {orm_value_text("u3"), orm_value_text("u4")};
    figures_Unit_list units = {(figures_Unit **)world, 7};
    orm_status rc = figures_Unit_from_sql(world->db, &world->scope,
                                          "INSERT INTO unit (code) VALUES (?1), (?2) RETURNING *",
                                          codes, 2, &units);
    assert_int_equal(units.count, rc == ORM_OK ? 2 : 0);
    if (rc == ORM_OK)
        assert_string_equal(units.items[1]->code, "u4");
    return rc;
}

static void test_sql_that_writes(void **state)
{
    (void)state;
    const struct fault_case c = {
        .name = "insert", .open = figures_open, .writes = true, .run = insert_units};
    fault_step(&c, orm_sqlite(figures));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_refused),
        cmocka_unit_test(test_sql_that_writes),
    };
    return cmocka_run_group_tests(tests, open_database, close_database);
}

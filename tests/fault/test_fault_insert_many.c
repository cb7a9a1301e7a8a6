/* test_fault_insert_many.c - M_insert_many with every memory allocation failing once, and then all
 * from it on: in one statement, row by row, and where a row is refused. See fault.h. A failed call
 * leaves the rows in memory as they were too. */
#include "fault.h"

#include "figures.h"

static orm_db *figures;

static int open_database(void **state)
{
    if (fault_install(state) != 0)
        return -1;
    figures = new_database(":memory:", NULL, figures_open, figures_create_tables);
    run_sql(figures, "INSERT INTO unit (id, code) VALUES (1, 'u1'), (2, 'u2');"
                     "INSERT INTO tree (id, parent_id) VALUES (1, NULL)");
    return 0;
}

static int close_database(void **state)
{
    (void)state;
    orm_close(figures);
    return 0;
}

/* ---- Calls ---- */

/* Rows that must be as they were unless rc is OK. */
static orm_status unless_failed(orm_status rc, const void *rows, const void *given, size_t size)
{
    if (rc != ORM_OK)
        assert_memory_equal(rows, given, size);
    return rc;
}

static orm_status insert_units(struct fault_world *world)
{
    figures_Unit rows[] = {{.code = "a"}, {.id = {9}, .code = "b"}, {.code = "c"}}, given[3];
    memcpy(given, rows, sizeof(rows));
    orm_status rc = figures_Unit_insert_many(world->db, rows, 3);
    if (rc == ORM_OK)
        assert_int_equal(rows[2].id.value, 10);
    return unless_failed(rc, rows, given, sizeof(rows));
}

static orm_status insert_entries(struct fault_world *world)
{
    figures_Entry rows[] = {
        {.label = "a", .unit_id = {true, {1}}, .state = FIGURES_ENTRY_STATE_OPEN},
        {.label = "b", .spare_code = "u2", .state = FIGURES_ENTRY_STATE_SHUT}};
    figures_Entry given[2];
    memcpy(given, rows, sizeof(rows));
    orm_status rc = figures_Entry_insert_many(world->db, rows, 2);
    return unless_failed(rc, rows, given, sizeof(rows));
}

static orm_status insert_trees(struct fault_world *world)
{
    figures_Tree rows[] = {{.id = {5}}, {.parent_id = {true, {5}}}}, given[2];
    memcpy(given, rows, sizeof(rows));
    orm_status rc = figures_Tree_insert_many(world->db, rows, 2);
    return unless_failed(rc, rows, given, sizeof(rows));
}

static orm_status insert_twice(struct fault_world *world)
{
    figures_Unit rows[] = {{.code = "a"}, {.code = "u2"}, {.code = "c"}}, given[3];
    memcpy(given, rows, sizeof(rows));
    orm_status rc = figures_Unit_insert_many(world->db, rows, 3);
    return unless_failed(rc, rows, given, sizeof(rows));
}

static orm_status insert_late(struct fault_world *world)
{
    figures_Later rows[] = {{.unit_id = {1}}, {.unit_id = {99}}}, given[2];
    memcpy(given, rows, sizeof(rows));
    orm_status rc = figures_Later_insert_many(world->db, rows, 2);
    return unless_failed(rc, rows, given, sizeof(rows));
}

/* ---- Cases ---- */

static void check_error(struct fault_world *world, orm_status status)
{
    const orm_error *error = orm_last_error(world->db);
    if (status == ORM_NOMEM)
        assert_int_equal(error->index, ORM_NO_INDEX);
    else if (world->argument)
        assert_string_equal(error->message, world->argument);
    if (status != ORM_NOMEM && world->argument)
        assert_int_equal(error->index, 1);
}

static void test_insert_many(void **state)
{
    (void)state;
    static const struct {
        orm_status (*run)(struct fault_world *);
        const char *name;
        orm_status answer;
        const char *message;
    } cases[] = {
        {insert_units, "one statement", ORM_OK, NULL},
        {insert_entries, "with automatic fields", ORM_OK, NULL},
        {insert_trees, "row by row", ORM_OK, NULL},
        {insert_twice, "a value that is taken", ORM_UNIQUE, "Unit.code: already taken"},
        {insert_late, "a late reference", ORM_FOREIGN_KEY, "Later.unit: no Unit with id 99"},
    };
    static struct fixed fixed = {.now = {INT64_C(1709193600000000)}};
    static const orm_options options = {.clock = fixed_clock, .context = &fixed};
    for (size_t i = 0; i < COUNT(cases); i++) {
        const struct fault_case c = {.name = cases[i].name,
                                     .open = figures_open,
                                     .options = &options,
                                     .argument = cases[i].message,
                                     .answer = cases[i].answer,
                                     .writes = true,
                                     .run = cases[i].run,
                                     .check = check_error};
        fault_step(&c, orm_sqlite(figures));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_insert_many),
    };
    return cmocka_run_group_tests(tests, open_database, close_database);
}

/* test_fault_generated.c - writes of rows with generated columns, with every memory allocation
 * failing once, and then all from it on. See fault.h. */
#include "fault.h"

#include "generated.h"

static orm_db *words;

static int open_database(void **state)
{
    if (fault_install(state) != 0)
        return -1;
    words = new_database(":memory:", NULL, generated_open, generated_create_tables);
    run_sql(words, "INSERT INTO word (word, number) VALUES ('two', 2)");
    return 0;
}

static int close_database(void **state)
{
    (void)state;
    orm_close(words);
    return 0;
}

/* A failed call leaves the row as it was. */
static orm_status unless_failed(orm_status rc, const generated_Word *row, int64_t code)
{
    assert_int_equal(row->code, rc == ORM_OK ? code : 0);
    assert_int_equal(row->length, rc == ORM_OK ? 3 : 0);
    return rc;
}

static orm_status insert(struct fault_world *world)
{
    generated_Word row = {.word = {"one"}, .number = 1};
    return unless_failed(generated_Word_insert(world->db, &row), &row, 301);
}

static orm_status save(struct fault_world *world)
{
    generated_Word row = {.word = {"two"}, .number = 7};
    return unless_failed(generated_Word_save(world->db, &row), &row, 307);
}

static orm_status insert_many(struct fault_world *world)
{
    generated_Word rows[2] = {{.word = {"six"}, .number = 8}, {.word = {"ten"}, .number = 9}};
    orm_status rc = generated_Word_insert_many(world->db, rows, 2);
    unless_failed(rc, &rows[0], 308);
    return unless_failed(rc, &rows[1], 309);
}

static orm_status get_by(struct fault_world *world)
{
    generated_Word *row;
    orm_status rc = generated_Word_get_by_code(world->db, &world->scope, 302, &row);
    return rc == ORM_OK ? unless_failed(rc, row, 302) : rc;
}

static void test_generated(void **state)
{
    static const struct {
        orm_status (*run)(struct fault_world *);
        const char *name;
    } cases[] = {
        {insert, "insert"}, {save, "save"}, {insert_many, "insert_many"}, {get_by, "get_by"}};
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        const struct fault_case c = {
            .name = cases[i].name, .open = generated_open, .writes = true, .run = cases[i].run};
        fault_step(&c, orm_sqlite(words));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_generated),
    };
    return cmocka_run_group_tests(tests, open_database, close_database);
}

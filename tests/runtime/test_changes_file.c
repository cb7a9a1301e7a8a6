/* test_changes_file.c - M_update_where and M_delete_where where the database itself is in the way:
 * it lacks the tables, or another connection has locked it. */
#include "relations.h"

#include "figures.h"

static void refuses_missing_tables(void **state)
{
    (void)state;
    orm_db *db;
    int64_t changed = -1;
    const figures_Entry_set small[] = {figures_Entry_small_set(1)};
    assert_int_equal(figures_open(":memory:", NULL, &db, NULL), ORM_OK);
    assert_int_equal(figures_Entry_delete_where(db, figures_Entry_everything(), &changed),
                     ORM_SCHEMA);
    assert_int_equal(changed, 0);
    assert_int_equal(figures_Entry_update_where(db, figures_Entry_everything(), small, 1, &changed),
                     ORM_SCHEMA);
    orm_close(db);
}

/* Another connection has the lock. */
static void waits_for_nobody(void **state)
{
    char path[PATH_SIZE];
    const orm_options impatient = {.busy_timeout_ms = -1};
    int64_t changed = -1;
    const figures_Entry_set small[] = {figures_Entry_small_set(1)};
    void *folder = NULL;
    (void)state;
    assert_int_equal(make_folder(&folder), 0);
    orm_db *db = new_database(path_in(&folder, "f.db", path), &impatient, figures_open,
                              figures_create_tables);
    sqlite3 *other;
    assert_int_equal(sqlite3_open(path, &other), SQLITE_OK);
    assert_int_equal(sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL), SQLITE_OK);
    assert_int_equal(figures_Entry_delete_where(db, figures_Entry_everything(), &changed),
                     ORM_BUSY);
    assert_int_equal(changed, 0);
    assert_int_equal(figures_Entry_update_where(db, figures_Entry_everything(), small, 1, NULL),
                     ORM_BUSY);
    sqlite3_close(other);
    assert_ok(db, figures_Entry_delete_where(db, figures_Entry_everything(), &changed));
    orm_close(db);
    remove_folder(&folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_missing_tables),
        cmocka_unit_test(waits_for_nobody),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

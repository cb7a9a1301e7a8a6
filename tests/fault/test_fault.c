/* test_fault.c - every memory allocation of every operation on rows fails once, and then all from
 * it on: see fault.h. Lists are of thousands of rows, so that results take many chunks. */
#include "fault.h"

#include "crud.h"
#include "small.h"

#define MANY 2000

/* The databases that are copied for each run: few rows, for what is written and compared as a
 * whole; and many. */
static orm_db *few, *many;

static int open_databases(void **state)
{
    if (fault_install(state) != 0)
        return -1;
    few = new_database(":memory:", NULL, crud_open, crud_create_tables);
    run_sql(few, "INSERT INTO note (id, title, created_at, updated_at) VALUES"
                 " (1, 'one', '2024-01-01 00:00:00.000000', '2024-01-01 00:00:00.000000'),"
                 " (2, 'two', '2024-01-01 00:00:00.000000', '2024-01-01 00:00:00.000000')");
    run_sql(few, "INSERT INTO seat (line, number, made) VALUES ('A', 1, '2024-01-01')");
    many = new_database(":memory:", NULL, crud_open, crud_create_tables);
    run_sql(
        many,
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)"
        " INSERT INTO note (id, title, body, created_at, updated_at) SELECT i,"
        " 'title ' || i, replace(hex(zeroblob(i %% 300)), '00', 'x'), '2024-01-01 00:00:00.000000',"
        " '2024-01-01 00:00:00.000000' FROM n",
        MANY);
    return 0;
}

static int close_databases(void **state)
{
    (void)state;
    orm_close(many);
    orm_close(few);
    return 0;
}

/* What the cases keep between prepare, run and check. */
struct own {
    crud_Note row, given, *read;
    crud_Note_list list;
    orm_difference_list differences;
    crud_Note_id ids[MANY];
    size_t scope_size;
};

static struct own *own_of(const struct fault_world *world)
{
    return world->own;
}

static struct own *new_own(struct fault_world *world)
{
    world->own = calloc(1, sizeof(struct own));
    assert_non_null(world->own);
    return world->own;
}

/* The moment of all writes, so that two runs write the same. */
static struct fixed fixed = {{INT64_C(1709193600000000)}, 0};
static const orm_options options = {
    .clock = fixed_clock, .random = fixed_random, .context = &fixed};

/* ---- Opening and creating ---- */

static orm_status run_open(struct fault_world *world)
{
    orm_error error;
    orm_status status = small_open(":memory:", NULL, &world->db, &error);
    assert_int_equal(error.status, status);
    assert_true((world->db == NULL) == (status != ORM_OK));
    return status;
}

static void test_open(void **state)
{
    (void)state;
    fault_step(&(const struct fault_case){.name = "open", .run = run_open}, NULL);
}

static orm_status run_open_and_create(struct fault_world *world)
{
    orm_status status = small_open(":memory:", NULL, &world->db, NULL);
    if (status == ORM_OK)
        status = small_create_tables(world->db);
    if (status != ORM_OK) {
        orm_close(world->db);
        world->db = NULL;
    }
    return status;
}

static void check_created(struct fault_world *world, orm_status status)
{
    if (status == ORM_OK)
        assert_ok(world->db, small_check_schema(world->db, NULL, NULL));
}

/* A file with a journal, which is opened, written, read and closed in each run. */
static char path[PATH_SIZE];

static orm_status save_and_read(orm_db *db)
{
    orm_scope scope = ORM_SCOPE_INIT;
    crud_Pair row = {.a = 1, .b = 2};
    crud_Pair_list list;
    orm_status status = crud_Pair_save(db, &row);
    if (status == ORM_OK)
        status = crud_Pair_all(db, &scope, &list);
    if (status == ORM_OK)
        assert_true(list.count == 1 && list.items[0]->b == 2);
    orm_scope_free(&scope);
    return status;
}

static orm_status run_file(struct fault_world *world)
{
    const orm_options quick = {.synchronous = ORM_SYNC_OFF};
    orm_db *db;
    (void)world;
    orm_status status = crud_open(path, &quick, &db, NULL);
    if (status == ORM_OK)
        status = save_and_read(db);
    orm_close(db);
    return status;
}

static void test_file(void **state)
{
    orm_close(new_database(path_in(state, "fault.db", path), NULL, crud_open, crud_create_tables));
    fault_step(&(const struct fault_case){.name = "open, write and read a file", .run = run_file},
               NULL);
}

static void test_open_and_create(void **state)
{
    (void)state;
    fault_step(&(const struct fault_case){.name = "open and create tables",
                                          .run = run_open_and_create,
                                          .check = check_created},
               NULL);
}

static orm_status run_create(struct fault_world *world)
{
    return small_create_tables(world->db);
}

static void test_create(void **state)
{
    (void)state;
    orm_db *empty;
    assert_int_equal(small_open(":memory:", NULL, &empty, NULL), ORM_OK);
    fault_step(&(const struct fault_case){.name = "create tables",
                                          .open = small_open,
                                          .writes = true,
                                          .run = run_create,
                                          .check = check_created},
               orm_sqlite(empty));
    orm_close(empty);
}

static orm_status run_adopt(struct fault_world *world)
{
    sqlite3 *handle;
    orm_db *db = NULL;
    (void)world;
    int code = sqlite3_open(":memory:", &handle);
    orm_status status = code == SQLITE_OK ? orm_adopt(handle, NULL, &db, NULL) : ORM_NOMEM;
    assert_true((db == NULL) == (status != ORM_OK));
    if (status == ORM_OK)
        status = crud_attach(db);
    if (status == ORM_OK)
        status = small_attach(db);
    orm_close(db);
    sqlite3_close(handle);
    return status;
}

static void test_adopt(void **state)
{
    (void)state;
    fault_step(&(const struct fault_case){.name = "adopt and attach", .run = run_adopt}, NULL);
}

static void prepare_own(struct fault_world *world)
{
    new_own(world);
}

static orm_status run_check_schema(struct fault_world *world)
{
    struct own *own = own_of(world);
    own->differences = (orm_difference_list){NULL, 9};
    return small_check_schema(world->db, &world->scope, &own->differences);
}

static void check_differences(struct fault_world *world, orm_status status)
{
    const struct own *own = own_of(world);
    assert_int_equal(own->differences.count, status == ORM_SCHEMA ? 2 : 0);
    if (status == ORM_NOMEM)
        assert_null(own->differences.items);
    if (status == ORM_SCHEMA)
        assert_string_equal(own->differences.items[0].message, "column own is not in the schema");
}

static void test_check_schema(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, small_open, small_create_tables);
    run_sql(db, "DROP INDEX item_expr_shelf_id_partial_idx; ALTER TABLE item ADD COLUMN own TEXT");
    fault_step(&(const struct fault_case){.name = "check schema",
                                          .open = small_open,
                                          .answer = ORM_SCHEMA,
                                          .prepare = prepare_own,
                                          .run = run_check_schema,
                                          .check = check_differences},
               orm_sqlite(db));
    orm_close(db);
}

static orm_status run_check_data(struct fault_world *world)
{
    orm_problem_list list = {NULL, 9};
    orm_status status = small_check_data(world->db, &world->scope, 0, &list);
    assert_int_equal(list.count, status == ORM_BAD_VALUE ? 9 : 0);
    if (status == ORM_BAD_VALUE)
        assert_string_equal(list.items[8].message, "no Shelf with id 9");
    else
        assert_null(list.items);
    return status;
}

static void test_check_data(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, small_open, small_create_tables);
    run_sql(db, "PRAGMA foreign_keys = OFF;"
                "INSERT INTO item (shelf_id, title) VALUES (1, 'a'), (2, 'b'), (3, 'c'), (4, 'd'),"
                " (5, 'e'), (6, 'f'), (7, 'g'), (8, 'h'), (9, 'i')");
    fault_step(&(const struct fault_case){.name = "check data",
                                          .open = small_open,
                                          .answer = ORM_BAD_VALUE,
                                          .run = run_check_data},
               orm_sqlite(db));
    orm_close(db);
}

/* ---- Writing ---- */

static void prepare_row(struct fault_world *world)
{
    struct own *own = new_own(world);
    own->given = crud_Note_defaults();
    own->given.title = "given";
    own->given.body = "a text that is longer than what fits anywhere without memory of its own";
    own->row = own->given;
}

static void prepare_stored_row(struct fault_world *world)
{
    prepare_row(world);
    own_of(world)->given.id.value = own_of(world)->row.id.value = 2;
}

/* A call that failed has not touched the row. */
static void check_row(struct fault_world *world, orm_status status)
{
    const struct own *own = own_of(world);
    if (status == ORM_OK)
        assert_int_equal(own->row.updated_at.us, fixed.now.us);
    else
        assert_memory_equal(&own->row, &own->given, sizeof(own->row));
}

static orm_status run_insert(struct fault_world *world)
{
    return crud_Note_insert(world->db, &own_of(world)->row);
}

static orm_status run_update(struct fault_world *world)
{
    return crud_Note_update(world->db, &own_of(world)->row);
}

static orm_status run_save(struct fault_world *world)
{
    return crud_Note_save(world->db, &own_of(world)->row);
}

static orm_status run_delete(struct fault_world *world)
{
    return crud_Note_delete(world->db, crud_Note_id_of(1));
}

static void test_writes(void **state)
{
    (void)state;
    static const struct fault_case cases[] = {
        {.name = "insert", .prepare = prepare_row, .run = run_insert, .check = check_row},
        {.name = "update", .prepare = prepare_stored_row, .run = run_update, .check = check_row},
        {.name = "save a new row", .prepare = prepare_row, .run = run_save, .check = check_row},
        {.name = "save", .prepare = prepare_stored_row, .run = run_save, .check = check_row},
        {.name = "delete", .run = run_delete},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct fault_case c = cases[i];
        c.open = crud_open;
        c.options = &options;
        c.writes = true;
        fault_step(&c, orm_sqlite(few));
    }
}

static orm_status run_validate(struct fault_world *world)
{
    orm_error error;
    orm_status status = crud_Note_validate(&own_of(world)->row, &error);
    assert_int_equal(error.status, status);
    return status;
}

static void test_validate(void **state)
{
    (void)state;
    const struct fault_case c = {.name = "validate", .prepare = prepare_row, .run = run_validate};
    fault_step(&c, NULL);
}

/* ---- Transactions ---- */

/* Two rows, the second in a transaction inside the one that is open. */
static orm_status insert_two(orm_db *db)
{
    crud_Seat first = {.line = "B", .number = 1}, second = {.line = "B", .number = 2};
    orm_status status = crud_Seat_insert(db, &first);
    if (status == ORM_OK)
        status = orm_begin(db, ORM_DEFERRED);
    if (status != ORM_OK)
        return status;
    status = crud_Seat_insert(db, &second);
    if (status == ORM_OK)
        status = orm_commit(db);
    if (status != ORM_OK)
        orm_rollback(db);
    return status;
}

static orm_status run_commit(struct fault_world *world)
{
    orm_status status = orm_begin(world->db, ORM_IMMEDIATE);
    if (status != ORM_OK)
        return status;
    status = insert_two(world->db);
    if (status == ORM_OK)
        status = orm_commit(world->db);
    if (status != ORM_OK)
        orm_rollback(world->db);
    return status;
}

static orm_status run_rollback(struct fault_world *world)
{
    orm_status status = orm_begin(world->db, ORM_DEFERRED);
    if (status != ORM_OK)
        return status;
    status = insert_two(world->db);
    orm_rollback(world->db);
    return status;
}

static void test_transactions(void **state)
{
    (void)state;
    struct fault_case c = {.name = "begin and commit",
                           .open = crud_open,
                           .options = &options,
                           .writes = true,
                           .run = run_commit};
    fault_step(&c, orm_sqlite(few));
    c.name = "begin and roll back";
    c.run = run_rollback;
    fault_step(&c, orm_sqlite(few));
}

/* ---- Reading ---- */

/* The keys to look for: in reverse, and each 10th the key of no row. */
static int64_t id_at(size_t i)
{
    return i % 10 == 9 ? -(int64_t)i : (int64_t)(MANY - i);
}

static void prepare_reading(struct fault_world *world)
{
    struct own *own = new_own(world);
    for (size_t i = 0; i < MANY; i++)
        own->ids[i].value = id_at(i);
    assert_non_null(orm_scope_strdup(&world->scope, "in use"));
    own->scope_size = orm_scope_size(&world->scope);
}

static orm_status run_get(struct fault_world *world)
{
    own_of(world)->read = &own_of(world)->row;
    return crud_Note_get(world->db, &world->scope, crud_Note_id_of(299), &own_of(world)->read);
}

static orm_status run_get_by(struct fault_world *world)
{
    own_of(world)->read = &own_of(world)->row;
    return crud_Note_get_by_title(world->db, &world->scope, "title 299", &own_of(world)->read);
}

static void check_read(struct fault_world *world, orm_status status)
{
    const struct own *own = own_of(world);
    if (status == ORM_OK) {
        assert_int_equal(own->read->id.value, 299);
        assert_string_equal(own->read->title, "title 299");
        assert_int_equal(strlen(own->read->body), 299);
    } else {
        assert_null(own->read);
        assert_int_equal(orm_scope_size(&world->scope), own->scope_size);
    }
}

static orm_status run_get_many(struct fault_world *world)
{
    struct own *own = own_of(world);
    own->list = (crud_Note_list){&own->read, 1};
    return crud_Note_get_many(world->db, &world->scope, own->ids, MANY, &own->list);
}

static orm_status run_all(struct fault_world *world)
{
    struct own *own = own_of(world);
    own->list = (crud_Note_list){&own->read, 1};
    return crud_Note_all(world->db, &world->scope, &own->list);
}

static void check_list_failed(const struct fault_world *world)
{
    const struct own *own = own_of(world);
    assert_null(own->list.items);
    assert_int_equal(own->list.count, 0);
    assert_int_equal(orm_scope_size(&world->scope), own->scope_size);
}

static void check_get_many(struct fault_world *world, orm_status status)
{
    const crud_Note_list *list = &own_of(world)->list;
    if (status != ORM_OK) {
        check_list_failed(world);
        return;
    }
    assert_int_equal(list->count, MANY);
    for (size_t i = 0; i < MANY; i++) {
        const crud_Note *row = list->items[i];
        if (id_at(i) < 0 ? row != NULL : !row || row->id.value != id_at(i))
            fail_msg("another row at %zu", i);
    }
}

static void check_all(struct fault_world *world, orm_status status)
{
    const crud_Note_list *list = &own_of(world)->list;
    if (status != ORM_OK) {
        check_list_failed(world);
        return;
    }
    assert_int_equal(list->count, MANY);
    for (size_t i = 0; i < MANY; i++)
        if (list->items[i]->id.value != (int64_t)i + 1 ||
            strlen(list->items[i]->body) != (i + 1) % 300)
            fail_msg("another row at %zu", i);
}

static void prepare_refresh(struct fault_world *world)
{
    prepare_reading(world);
    struct own *own = own_of(world);
    assert_ok(world->db, crud_Note_get(world->db, &world->scope, crud_Note_id_of(299), &own->read));
    own->read->title = "changed";
    own->given = *own->read;
    own->scope_size = orm_scope_size(&world->scope);
}

static orm_status run_refresh(struct fault_world *world)
{
    return crud_Note_refresh(world->db, own_of(world)->read);
}

static void check_refreshed(struct fault_world *world, orm_status status)
{
    const struct own *own = own_of(world);
    if (status == ORM_OK)
        assert_string_equal(own->read->title, "title 299");
    else
        assert_memory_equal(own->read, &own->given, sizeof(own->given));
}

static void test_reads(void **state)
{
    (void)state;
    static const struct fault_case cases[] = {
        {.name = "get", .prepare = prepare_reading, .run = run_get, .check = check_read},
        {.name = "get by", .prepare = prepare_reading, .run = run_get_by, .check = check_read},
        {.name = "get many",
         .prepare = prepare_reading,
         .run = run_get_many,
         .check = check_get_many},
        {.name = "all", .prepare = prepare_reading, .run = run_all, .check = check_all},
        {.name = "refresh",
         .prepare = prepare_refresh,
         .run = run_refresh,
         .check = check_refreshed},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct fault_case c = cases[i];
        c.open = crud_open;
        fault_step(&c, orm_sqlite(many));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_open),
        cmocka_unit_test_setup_teardown(test_file, make_folder, remove_folder),
        cmocka_unit_test(test_open_and_create),
        cmocka_unit_test(test_create),
        cmocka_unit_test(test_adopt),
        cmocka_unit_test(test_check_schema),
        cmocka_unit_test(test_check_data),
        cmocka_unit_test(test_writes),
        cmocka_unit_test(test_validate),
        cmocka_unit_test(test_transactions),
        cmocka_unit_test(test_reads),
    };
    return cmocka_run_group_tests(tests, open_databases, close_databases);
}

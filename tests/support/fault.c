/* fault.c - see fault.h. SQLite's allocator is wrapped by one that counts; lookaside, which would
 * serve small pieces without it, is off. */
#include "fault.h"

static sqlite3_mem_methods real;

/* The one piece of state that SQLite's hook leaves no other place for. */
static struct {
    unsigned countdown; /* to the failing allocation; 0: none is to fail */
    bool for_good;      /* all behind it fail too */
    bool failed;
    long outstanding;
} memory;

/* ---- The allocator ---- */

static bool fails(void)
{
    if (memory.failed)
        return memory.for_good;
    if (memory.countdown == 0 || --memory.countdown > 0)
        return false;
    memory.failed = true;
    return true;
}

static void *counted_malloc(int size)
{
    void *piece = fails() ? NULL : real.xMalloc(size);
    memory.outstanding += piece != NULL;
    return piece;
}

static void *counted_realloc(void *piece, int size)
{
    return fails() ? NULL : real.xRealloc(piece, size);
}

static void counted_free(void *piece)
{
    memory.outstanding -= piece != NULL;
    real.xFree(piece);
}

int fault_install(void **state)
{
    (void)state;
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real) != SQLITE_OK)
        return -1;
    sqlite3_mem_methods counted = real;
    counted.xMalloc = counted_malloc;
    counted.xRealloc = counted_realloc;
    counted.xFree = counted_free;
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &counted) != SQLITE_OK)
        return -1;
    return sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
}

static void arm(unsigned point, bool for_good)
{
    memory.failed = false;
    memory.for_good = for_good;
    memory.countdown = point;
}

/* True if the failure was come to. */
static bool disarm(void)
{
    bool failed = memory.failed;
    memory.failed = false;
    memory.countdown = 0;
    return failed;
}

/* ---- One run ---- */

struct run {
    const struct fault_case *c;
    struct fault_world world;
    char *before;
    const char *after; /* what the database is after a run in which nothing failed */
    unsigned point;
};

static void copy_database(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    assert_non_null(backup);
    assert_int_equal(sqlite3_backup_step(backup, -1), SQLITE_DONE);
    assert_int_equal(sqlite3_backup_finish(backup), SQLITE_OK);
    assert_int_equal(sqlite3_exec(to, "SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL),
                     SQLITE_OK);
}

static void begin(struct run *run, sqlite3 *from)
{
    struct fault_world *world = &run->world;
    *world = (struct fault_world){.argument = run->c->argument};
    run->before = NULL;
    if (run->c->open) {
        assert_int_equal(run->c->open(":memory:", run->c->options, &world->db, NULL), ORM_OK);
        copy_database(from, orm_sqlite(world->db));
    }
    if (run->c->prepare)
        run->c->prepare(world);
    if (run->c->writes)
        run->before = picture(orm_sqlite(world->db));
}

static void end(struct run *run)
{
    sqlite3_free(run->before);
    orm_scope_free(&run->world.scope);
    orm_close(run->world.db);
    free(run->world.own);
}

static void assert_picture(const struct run *run, const char *expected)
{
    char *now = picture(orm_sqlite(run->world.db));
    if (strcmp(now, expected) != 0)
        fail_msg("%s, point %u: the database is\n%s\nnot\n%s", run->c->name, run->point, now,
                 expected);
    sqlite3_free(now);
}

/* No transaction stays open. Where not even ROLLBACK had memory, the next call makes up for it. */
static void assert_no_transaction(struct run *run)
{
    orm_db *db = run->world.db;
    if (!sqlite3_get_autocommit(orm_sqlite(db))) {
        assert_ok(db, orm_begin(db, ORM_READ));
        orm_rollback(db);
    }
    if (!sqlite3_get_autocommit(orm_sqlite(db)))
        fail_msg("%s, point %u: a transaction is open", run->c->name, run->point);
}

/* What a call has answered and left behind. */
static void look_at(struct run *run, orm_status status)
{
    const orm_error *error = orm_last_error(run->world.db);
    if (status != run->c->answer && status != ORM_NOMEM)
        fail_msg("%s, point %u: %s: %s", run->c->name, run->point, orm_status_name(status),
                 error->message);
    if (run->world.db && error->status != status)
        fail_msg("%s, point %u: %s, but the error is %s", run->c->name, run->point,
                 orm_status_name(status), error->message);
    if (run->c->check)
        run->c->check(&run->world, status);
    if (run->world.db)
        assert_no_transaction(run);
    if (run->c->writes)
        assert_picture(run, status == run->c->answer ? run->after : run->before);
}

/* False when the run did not come to the failing allocation. */
static bool run_once(struct run *run, sqlite3 *from, bool for_good)
{
    long outstanding = memory.outstanding;
    begin(run, from);
    arm(run->point, for_good);
    orm_status status = run->c->run(&run->world);
    bool failed = run->world.failed = disarm();
    look_at(run, status);
    if (status == ORM_NOMEM) {
        run->world.failed = false;
        status = run->c->run(&run->world);
        if (status != run->c->answer)
            fail_msg("%s, point %u: with memory again: %s: %s", run->c->name, run->point,
                     orm_status_name(status), orm_last_error(run->world.db)->message);
        look_at(run, status);
    }
    end(run);
    if (memory.outstanding != outstanding)
        fail_msg("%s, point %u: %ld pieces are left", run->c->name, run->point,
                 memory.outstanding - outstanding);
    return failed;
}

/* ---- All runs ---- */

/* A run in which nothing fails: what it answers, and what the database then is. */
static char *run_freely(const struct fault_case *c, sqlite3 *from)
{
    struct run run = {.c = c};
    begin(&run, from);
    orm_status status = c->run(&run.world);
    if (status != c->answer)
        fail_msg("%s: %s: %s", c->name, orm_status_name(status),
                 orm_last_error(run.world.db)->message);
    if (c->check)
        c->check(&run.world, status);
    char *after = c->writes ? picture(orm_sqlite(run.world.db)) : NULL;
    end(&run);
    return after;
}

void fault_step(const struct fault_case *c, struct sqlite3 *from)
{
    char *after = run_freely(c, from);
    unsigned points = 0;
    for (int for_good = 0; for_good < 2; for_good++) {
        struct run run = {.c = c, .after = after, .point = 1};
        while (run_once(&run, from, for_good))
            run.point++;
        points = run.point - 1;
    }
    sqlite3_free(after);
    print_message("# %s: %u points, each alone and with all that follow\n", c->name, points);
    assert_true(points > 0);
}

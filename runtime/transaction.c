/* transaction.c - transactions, savepoints in them, and the groups of statements of one call.
 *
 * The statements that end a transaction are prepared before one begins, so that undoing needs no
 * memory for it. SQLite may end a transaction by itself when a statement fails; db->lost then
 * keeps the reason, and nothing is written until the program has rolled back.
 */
#include "internal.h"

enum control {
    BEGIN_DEFERRED,
    BEGIN_IMMEDIATE,
    BEGIN_EXCLUSIVE,
    COMMIT,
    ROLLBACK,
    SAVEPOINT,
    RELEASE,
    ROLLBACK_TO,
    N_CONTROLS
};

/* One name is enough: RELEASE and ROLLBACK TO mean the innermost savepoint that has it. */
static const char *const control_sql[] = {
    [BEGIN_DEFERRED] = "BEGIN",
    [BEGIN_IMMEDIATE] = "BEGIN IMMEDIATE",
    [BEGIN_EXCLUSIVE] = "BEGIN EXCLUSIVE",
    [COMMIT] = "COMMIT",
    [ROLLBACK] = "ROLLBACK",
    [SAVEPOINT] = "SAVEPOINT orm_savepoint",
    [RELEASE] = "RELEASE orm_savepoint",
    [ROLLBACK_TO] = "ROLLBACK TO orm_savepoint",
};

_Static_assert(N_CONTROLS == ORMI_CONTROLS, "orm_db.controls has another size");

/* ---- Statements ---- */

static orm_status prepare_controls(orm_db *db)
{
    for (int i = 0; i < N_CONTROLS; i++) {
        if (db->controls[i])
            continue;
        int code = ormi_prepare(db, control_sql[i], &db->controls[i]);
        if (code != SQLITE_OK)
            return ormi_fail_sqlite(db, code);
    }
    return ORM_OK;
}

void ormi_controls_free(orm_db *db)
{
    for (int i = 0; i < N_CONTROLS; i++)
        sqlite3_finalize(db->controls[i]);
}

/* Answers SQLite's result code, SQLITE_OK for done. */
static int run_control(orm_db *db, enum control control)
{
    int code = sqlite3_step(db->controls[control]);
    sqlite3_reset(db->controls[control]);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

static bool in_transaction(const orm_db *db)
{
    return !sqlite3_get_autocommit(db->handle);
}

/* Begins a transaction, or a savepoint in the one that is open. */
static orm_status start(orm_db *db, enum control begin)
{
    orm_status rc = prepare_controls(db);
    if (rc != ORM_OK)
        return rc;
    int code = run_control(db, in_transaction(db) ? SAVEPOINT : begin);
    return code == SQLITE_OK ? ORM_OK : ormi_fail_sqlite(db, code);
}

/* Keeps the changes since start. */
static orm_status keep_changes(orm_db *db, bool savepoint)
{
    int code = run_control(db, savepoint ? RELEASE : COMMIT);
    if (code == SQLITE_OK)
        return ORM_OK;
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
        return ormi_explain_commit(db);
    return ormi_fail_sqlite(db, code);
}

/* Undoes the changes since start, and leaves db's error as it is. Going back to a savepoint needs
 * memory; where that fails the whole transaction goes, and is lost. */
static void undo(orm_db *db, bool savepoint)
{
    if (!in_transaction(db))
        return;
    int code = SQLITE_OK;
    if (savepoint) {
        code = run_control(db, ROLLBACK_TO);
        if (code == SQLITE_OK)
            code = run_control(db, RELEASE);
        if (code == SQLITE_OK)
            return;
    }
    int rolled_back = run_control(db, ROLLBACK);
    if (rolled_back != SQLITE_OK && in_transaction(db))
        rolled_back = run_control(db, ROLLBACK); /* the first run may only have prepared it anew */
    if (code == SQLITE_OK)
        code = rolled_back;
    if (db->lost == ORM_OK && (db->depth > 0 || in_transaction(db)))
        db->lost = ormi_status(code);
}

/* ---- Lost transactions ---- */

orm_status ormi_lost(orm_db *db)
{
    if (db->depth == 0 && db->lost != ORM_OK) {
        db->lost = ORM_OK;
        undo(db, false);
    }
    if (db->depth > 0 && db->lost == ORM_OK && !in_transaction(db))
        db->lost = ORM_MISUSE;
    if (db->lost == ORM_OK)
        return ORM_OK;
    return ormi_fail(db, db->lost, NULL, NULL, "the transaction was ended by %s: roll it back",
                     db->lost == ORM_MISUSE ? "a statement of the program" : "an earlier failure");
}

/* ---- Transactions of the program ---- */

static orm_status refuse_mode(orm_db *db, const char *outer)
{
    return ormi_fail(db, ORM_MISUSE, NULL, NULL,
                     "a transaction inside %s cannot ask for more than that one has", outer);
}

/* May a transaction of this mode begin inside what is open? */
static orm_status check_mode(orm_db *db, orm_mode mode)
{
    static const char *const names[] = {"a deferred one", "a read transaction", "an immediate one",
                                        "an exclusive one"};
    if ((unsigned)mode > ORM_EXCLUSIVE)
        return ormi_fail(db, ORM_MISUSE, NULL, NULL, "%u is no orm_mode", (unsigned)mode);
    if (mode < ORM_IMMEDIATE || !in_transaction(db))
        return ORM_OK;
    if (db->read_depth > 0)
        return refuse_mode(db, names[ORM_READ]);
    if (db->depth > 0 && !db->inside)
        return mode > db->mode ? refuse_mode(db, names[db->mode]) : ORM_OK;
    bool writing = sqlite3_txn_state(db->handle, NULL) == SQLITE_TXN_WRITE;
    return writing && mode == ORM_IMMEDIATE ? ORM_OK
                                            : refuse_mode(db, "a transaction of the program's own");
}

orm_status orm_begin(orm_db *db, orm_mode mode)
{
    static const enum control begins[] = {BEGIN_DEFERRED, BEGIN_DEFERRED, BEGIN_IMMEDIATE,
                                          BEGIN_EXCLUSIVE};
    orm_status rc = ormi_enter(db, NULL, false);
    if (rc == ORM_OK)
        rc = ormi_lost(db);
    if (rc == ORM_OK)
        rc = check_mode(db, mode);
    if (rc != ORM_OK)
        return rc;
    bool inside = in_transaction(db);
    if (mode >= ORM_IMMEDIATE && sqlite3_db_readonly(db->handle, "main") == 1)
        return ormi_fail(db, ORM_READONLY, NULL, NULL, "the database can only be read");
    rc = start(db, begins[mode]);
    if (rc != ORM_OK)
        return rc;
    if (db->depth == 0) {
        db->mode = mode;
        db->inside = inside;
    }
    db->depth++;
    if (mode == ORM_READ && db->read_depth == 0)
        db->read_depth = db->depth;
    return ORM_OK;
}

static void leave(orm_db *db)
{
    if (db->read_depth == db->depth)
        db->read_depth = 0;
    if (--db->depth == 0 && !in_transaction(db))
        db->lost = ORM_OK;
}

orm_status orm_commit(orm_db *db)
{
    orm_status rc = ormi_enter(db, NULL, false);
    if (rc != ORM_OK)
        return rc;
    if (db->depth == 0)
        return ormi_fail(db, ORM_MISUSE, NULL, NULL, "no transaction is open");
    rc = ormi_lost(db);
    if (rc == ORM_OK)
        rc = keep_changes(db, db->depth > 1 || db->inside);
    if (rc == ORM_OK)
        leave(db);
    return rc;
}

void orm_rollback(orm_db *db)
{
    if (!db || db->depth == 0)
        return;
    undo(db, db->depth > 1 || db->inside);
    leave(db);
}

/* ---- Groups: the statements of one call ---- */

orm_status ormi_reads_begin(orm_db *db)
{
    bool began = !in_transaction(db);
    orm_status rc = began ? start(db, BEGIN_DEFERRED) : ORM_OK;
    if (rc != ORM_OK)
        return rc;
    db->reads++;
    if (began)
        db->reads_began = db->reads;
    return ORM_OK;
}

orm_status ormi_reads_end(orm_db *db, orm_status status)
{
    bool began = db->reads-- == db->reads_began;
    if (began) {
        db->reads_began = 0;
        if (status == ORM_OK)
            status = keep_changes(db, false);
        if (status != ORM_OK)
            undo(db, false);
    }
    if (status != ORM_OK)
        ormi_note_lost(db, status);
    return status;
}

orm_status ormi_group_begin(orm_db *db)
{
    bool began = !in_transaction(db);
    orm_status rc = start(db, BEGIN_IMMEDIATE);
    if (rc != ORM_OK)
        return rc;
    if (db->groups++ == 0)
        db->group_began = began;
    return ORM_OK;
}

orm_status ormi_group_end(orm_db *db, orm_status status)
{
    bool savepoint = --db->groups > 0 || !db->group_began;
    if (status == ORM_OK)
        status = keep_changes(db, savepoint);
    if (status != ORM_OK) {
        undo(db, savepoint);
        ormi_note_lost(db, status);
    }
    return status;
}

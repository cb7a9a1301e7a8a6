/* db.c - connections: opening, adopting, closing, and the schemas attached to them.
 *
 * A connection that failed to open is freed again, so the caller holds either all of it or NULL;
 * what failed is then in the orm_error that was passed.
 */
#include "internal.h"

#include <string.h>

#define OLDEST_SQLITE 3037000
#define BUSY_TIMEOUT 5000

const char *orm_version(void)
{
    return ORM_VERSION;
}

int orm_version_number(void)
{
    return ORM_VERSION_NUMBER;
}

/* ---- Entering a call ---- */

orm_status ormi_enter(orm_db *db, const orm_model *model, bool writing)
{
    if (!db)
        return ORM_MISUSE;
    ormi_error_clear(&db->error);
    if (model && !ormi_slots(db, model->schema)) {
        const char *name = model->schema->name;
        return ormi_fail(db, ORM_MISUSE, model->name, NULL,
                         "schema %s is not attached: call %s_attach or %s_open", name, name, name);
    }
    bool left_open = db->depth == 0 && db->lost != ORM_OK;
    orm_status rc = writing || left_open ? ormi_lost(db) : ORM_OK;
    if (rc == ORM_OK && writing && db->read_depth > 0)
        rc = ormi_fail(db, ORM_MISUSE, model ? model->name : NULL, NULL,
                       "a write inside a transaction that was begun with ORM_READ");
    return rc;
}

orm_status ormi_enter_write(orm_db *db, const orm_model *model)
{
    orm_status rc = ormi_enter(db, model, true);
    if (rc == ORM_OK && model->view)
        rc = ormi_fail(db, ORM_MISUSE, model->name, NULL, "it is a view, which is only read");
    return rc;
}

void *ormi_scratch_take(orm_db *db, size_t size)
{
    void *memory = db->scratch;
    db->scratch = NULL;
    if (sqlite3_msize(memory) >= size)
        return memory;
    sqlite3_free(memory);
    return sqlite3_malloc64(size);
}

void ormi_scratch_give(orm_db *db, void *memory)
{
    if (!memory)
        return;
    sqlite3_free(db->scratch);
    db->scratch = memory;
}

/* ---- What open and adopt share ---- */

/* A connection without a handle, or NULL with *error set. */
static orm_db *new_db(const orm_options *options, orm_error *error)
{
    if (sqlite3_libversion_number() < OLDEST_SQLITE) {
        ormi_error_set(error, ORM_ERROR, NULL, NULL, "SQLite %s is older than 3.37",
                       sqlite3_libversion());
        return NULL;
    }
    orm_db *db = sqlite3_malloc64(sizeof(*db));
    if (!db) {
        ormi_error_set(error, ORM_NOMEM, NULL, NULL, "out of memory");
        return NULL;
    }
    memset(db, 0, sizeof(*db));
    db->budget = -1;
    ormi_error_clear(&db->error);
    if (options)
        db->options = *options;
    db->options.vfs = NULL; /* the caller's text, of no use after opening */
    return db;
}

/* The end of open and adopt: db for the caller, or its error and nothing. */
static orm_status finish_open(orm_status rc, orm_db *db, orm_db **out, orm_error *error)
{
    if (rc == ORM_OK) {
        *out = db;
        return ORM_OK;
    }
    *error = db->error;
    orm_close(db);
    return rc;
}

static orm_status enforce_foreign_keys(orm_db *db)
{
    int on = 0;
    int code = sqlite3_db_config(db->handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, &on);
    if (code != SQLITE_OK || !on)
        return ormi_fail(db, ORM_ERROR, NULL, NULL, "this SQLite has no foreign keys");
    return ORM_OK;
}

static orm_status prepare_handle(orm_db *db)
{
    sqlite3_extended_result_codes(db->handle, 1);
    orm_status rc = enforce_foreign_keys(db);
    if (rc != ORM_OK)
        return rc;
    int trusted = 0;
    sqlite3_db_config(db->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, -1, &trusted);
    int code = ormi_array_register(db->handle);
    if (code == SQLITE_OK)
        code = ormi_collect_register(db->handle);
    if (code == SQLITE_OK)
        code = ormi_feed_register(db->handle);
    if (code == SQLITE_OK && (db->owned || !trusted))
        code = ormi_json_register(db->handle);
    if (code == SQLITE_OK) /* with it, a write would answer a row */
        code = sqlite3_exec(db->handle, "PRAGMA count_changes = OFF", NULL, NULL, NULL);
    return code == SQLITE_OK ? ORM_OK : ormi_fail_sqlite(db, code);
}

/* ---- Opening ---- */

/* Sets db's error for a path; SQLite's own message does not name it. */
static orm_status fail_path(orm_db *db, const char *path, int code)
{
    orm_status rc = ormi_status(code);
    ormi_fail(db, rc, NULL, NULL, "cannot open %s: %s", path,
              db->handle ? sqlite3_errmsg(db->handle) : sqlite3_errstr(code));
    db->error.sqlite_code = code;
    return rc;
}

/* True for a file of no bytes: one that opening has just created. */
static bool is_empty_file(sqlite3 *handle)
{
    sqlite3_file *file = NULL;
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        !file || !file->pMethods)
        return false;
    return file->pMethods->xFileSize(file, &size) == SQLITE_OK && size == 0;
}

/* First without creating, which tells whether the file was there. */
static orm_status open_handle(orm_db *db, const char *path, const orm_options *options,
                              bool *created)
{
    const int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE;
    int access = options->readonly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    int code = sqlite3_open_v2(path, &db->handle, access | common, options->vfs);
    int primary = code & 0xff;
    bool retry = (primary == SQLITE_CANTOPEN || primary == SQLITE_PERM) && !options->readonly &&
                 !options->must_exist;
    if (retry) {
        sqlite3_close(db->handle);
        db->handle = NULL;
        code =
            sqlite3_open_v2(path, &db->handle, access | common | SQLITE_OPEN_CREATE, options->vfs);
    }
    if (code != SQLITE_OK)
        return fail_path(db, path, code);
    *created = retry && is_empty_file(db->handle);
    return ORM_OK;
}

static void configure_handle(orm_db *db, const orm_options *options)
{
    const struct {
        int option, value;
    } settings[] = {
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, options->trusted_schema},
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
    };
    for (size_t i = 0; i < sizeof(settings) / sizeof(*settings); i++)
        sqlite3_db_config(db->handle, settings[i].option, settings[i].value, (int *)NULL);
    int busy_timeout_ms = options->busy_timeout_ms ? options->busy_timeout_ms : BUSY_TIMEOUT;
    sqlite3_busy_timeout(db->handle, busy_timeout_ms < 0 ? 0 : busy_timeout_ms);
}

/* Sets the journal mode and compares what SQLite answers: a mode that is not possible is not an
 * error to SQLite. It is to a program that asked for it. */
static orm_status set_journal(orm_db *db, const char *mode, bool asked)
{
    char sql[40];
    sqlite3_stmt *statement = NULL;
    sqlite3_snprintf((int)sizeof(sql), sql, "PRAGMA journal_mode=%s", mode);
    int code = sqlite3_prepare_v2(db->handle, sql, -1, &statement, NULL);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    orm_status rc = code == SQLITE_ROW ? ORM_OK : ormi_fail_sqlite(db, code);
    if (rc == ORM_OK && asked) {
        const char *got = (const char *)sqlite3_column_text(statement, 0);
        if (!got)
            rc = ormi_fail_nomem(db);
        else if (sqlite3_stricmp(got, mode) != 0)
            rc = ormi_fail(db, ORM_ERROR, NULL, NULL,
                           "the journal mode %s is not possible here, it is %s", mode, got);
    }
    sqlite3_finalize(statement);
    return rc;
}

static orm_status run_sql(orm_db *db, const char *sql)
{
    int code = sqlite3_exec(db->handle, sql, NULL, NULL, NULL);
    return code == SQLITE_OK ? ORM_OK : ormi_fail_sqlite(db, code);
}

static orm_status configure_file(orm_db *db, const orm_options *options, bool created)
{
    static const char *const journals[] = {"wal", "wal", "delete", "memory"};
    static const char *const levels[] = {"PRAGMA synchronous=NORMAL", "PRAGMA synchronous=OFF",
                                         "PRAGMA synchronous=NORMAL", "PRAGMA synchronous=FULL"};
    bool asked = options->journal != ORM_JOURNAL_DEFAULT;
    orm_status rc = ORM_OK;
    if (asked || created)
        rc = set_journal(db, journals[options->journal], asked);
    return rc == ORM_OK ? run_sql(db, levels[options->synchronous]) : rc;
}

orm_status orm_open(const char *path, const orm_options *options, orm_db **db, orm_error *error)
{
    const orm_options defaults = {0};
    orm_error unused;
    error = error ? error : &unused;
    options = options ? options : &defaults;
    ormi_error_clear(error);
    if (!db)
        return ormi_error_set(error, ORM_MISUSE, NULL, NULL, "db is NULL");
    *db = NULL;
    if (!path || (unsigned)options->journal > ORM_JOURNAL_MEMORY ||
        (unsigned)options->synchronous > ORM_SYNC_FULL || (unsigned)options->lazy > ORM_LAZY_ERROR)
        return ormi_error_set(error, ORM_MISUSE, NULL, NULL,
                              path ? "an option has a number that is none of its values"
                                   : "path is NULL");
    orm_db *opened = new_db(options, error);
    if (!opened)
        return error->status;
    opened->owned = true;
    bool created = false;
    orm_status rc = open_handle(opened, path, options, &created);
    if (rc == ORM_OK)
        rc = prepare_handle(opened);
    if (rc == ORM_OK) {
        configure_handle(opened, options);
        /* The first read: here a file that is no database is found out. */
        int code = sqlite3_exec(opened->handle, "PRAGMA schema_version", NULL, NULL, NULL);
        rc = code == SQLITE_OK ? ORM_OK : fail_path(opened, path, code);
    }
    if (rc == ORM_OK)
        rc = configure_file(opened, options, created);
    return finish_open(rc, opened, db, error);
}

orm_status orm_adopt(struct sqlite3 *handle, const orm_options *options, orm_db **db,
                     orm_error *error)
{
    orm_error unused;
    error = error ? error : &unused;
    ormi_error_clear(error);
    if (!db)
        return ormi_error_set(error, ORM_MISUSE, NULL, NULL, "db is NULL");
    *db = NULL;
    if (!handle || (options && (unsigned)options->lazy > ORM_LAZY_ERROR))
        return ormi_error_set(error, ORM_MISUSE, NULL, NULL,
                              handle ? "options.lazy is none of its values" : "handle is NULL");
    orm_db *adopted = new_db(options, error);
    if (!adopted)
        return error->status;
    adopted->handle = handle;
    return finish_open(prepare_handle(adopted), adopted, db, error);
}

/* ---- Closing ---- */

static void free_slots(struct ormi_attached *attached)
{
    for (uint32_t i = 0; i < attached->schema->n_slots; i++)
        sqlite3_finalize(attached->slots[i].statement);
    sqlite3_free(attached->slots);
}

void orm_close(orm_db *db)
{
    if (!db)
        return;
    ormi_cursors_end(db);
    while (db->depth > 0)
        orm_rollback(db);
    for (size_t i = 0; i < db->n_attached; i++)
        free_slots(&db->attached[i]);
    sqlite3_free(db->attached);
    ormi_cache_free(db);
    ormi_controls_free(db);
    orm_trace(db, NULL, NULL);
    if (db->owned)
        sqlite3_close_v2(db->handle); /* the program may have statements of its own */
    sqlite3_free(db->scratch);
    sqlite3_free(db);
}

struct sqlite3 *orm_sqlite(orm_db *db)
{
    return db ? db->handle : NULL;
}

/* ---- Schemas ---- */

static bool add_schema(orm_db *db, const orm_schema *schema)
{
    size_t size = (db->n_attached + 1) * sizeof(*db->attached);
    struct ormi_attached *attached = sqlite3_realloc64(db->attached, size);
    if (!attached)
        return false;
    db->attached = attached;
    size = ((size_t)schema->n_slots + 1) * sizeof(struct ormi_slot);
    struct ormi_slot *slots = sqlite3_malloc64(size);
    if (!slots)
        return false;
    memset(slots, 0, size);
    attached[db->n_attached].schema = schema;
    attached[db->n_attached].slots = slots;
    db->n_attached++;
    return true;
}

orm_status orm_gen_attach(orm_db *db, const orm_schema *schema)
{
    orm_status rc = ormi_enter(db, NULL, false);
    if (rc != ORM_OK)
        return rc;
    if (schema->abi != ORM_ABI)
        return ormi_fail(db, ORM_MISUSE, NULL, NULL,
                         "schema %s was generated for version %d of the contract between generated "
                         "code and liborm, which has version %d: generate it again",
                         schema->name, schema->abi, ORM_ABI);
    if (ormi_slots(db, schema))
        return ORM_OK;
    return add_schema(db, schema) ? ORM_OK : ormi_fail_nomem(db);
}

orm_status orm_gen_open(const char *path, const orm_options *options, const orm_schema *schema,
                        orm_db **db, orm_error *error)
{
    orm_error unused;
    error = error ? error : &unused;
    orm_status rc = orm_open(path, options, db, error);
    if (rc != ORM_OK)
        return rc;
    rc = orm_gen_attach(*db, schema);
    if (rc != ORM_OK) {
        *error = (*db)->error;
        orm_close(*db);
        *db = NULL;
    }
    return rc;
}

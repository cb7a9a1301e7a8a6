/* idiomatic_keys.c - an array of keys as an SQLite table: keys(?1), bound as a pointer, has the
 * columns value and position (from 0), in the order of the array.
 */
#include "idiomatic.h"

enum { VALUE, POSITION, POINTER };

struct keys_cursor {
    sqlite3_vtab_cursor base;
    const struct keys *keys;
    size_t at;
};

static int connect(sqlite3 *db, void *unused, int argc, const char *const *argv,
                   sqlite3_vtab **table, char **error)
{
    (void)unused, (void)argc, (void)argv, (void)error;
    int code = sqlite3_declare_vtab(db, "CREATE TABLE keys (value, position, pointer HIDDEN)");
    if (code != SQLITE_OK)
        return code;
    *table = sqlite3_malloc(sizeof(**table));
    if (!*table)
        return SQLITE_NOMEM;
    **table = (sqlite3_vtab){0};
    return SQLITE_OK;
}

static int disconnect(sqlite3_vtab *table)
{
    sqlite3_free(table);
    return SQLITE_OK;
}

static int best_index(sqlite3_vtab *table, sqlite3_index_info *info)
{
    (void)table;
    for (int i = 0; i < info->nConstraint; i++) {
        if (info->aConstraint[i].iColumn != POINTER || !info->aConstraint[i].usable)
            continue;
        info->aConstraintUsage[i].argvIndex = 1;
        info->aConstraintUsage[i].omit = 1;
        info->estimatedCost = 1;
        return SQLITE_OK;
    }
    return SQLITE_CONSTRAINT;
}

static int open_cursor(sqlite3_vtab *table, sqlite3_vtab_cursor **out)
{
    (void)table;
    struct keys_cursor *cursor = sqlite3_malloc(sizeof(*cursor));
    if (!cursor)
        return SQLITE_NOMEM;
    *cursor = (struct keys_cursor){0};
    *out = &cursor->base;
    return SQLITE_OK;
}

static int close_cursor(sqlite3_vtab_cursor *cursor)
{
    sqlite3_free(cursor);
    return SQLITE_OK;
}

static int filter(sqlite3_vtab_cursor *base, int number, const char *name, int argc,
                  sqlite3_value **argv)
{
    (void)number, (void)name, (void)argc;
    struct keys_cursor *cursor = (struct keys_cursor *)base;
    cursor->keys = sqlite3_value_pointer(argv[0], "keys");
    cursor->at = 0;
    return cursor->keys ? SQLITE_OK : SQLITE_MISUSE;
}

static int next(sqlite3_vtab_cursor *base)
{
    ((struct keys_cursor *)base)->at++;
    return SQLITE_OK;
}

static int at_end(sqlite3_vtab_cursor *base)
{
    const struct keys_cursor *cursor = (const struct keys_cursor *)base;
    return cursor->at >= cursor->keys->count;
}

static int read_column(sqlite3_vtab_cursor *base, sqlite3_context *context, int column)
{
    const struct keys_cursor *cursor = (const struct keys_cursor *)base;
    sqlite3_result_int64(context, column == VALUE ? cursor->keys->values[cursor->at]
                                                  : (sqlite3_int64)cursor->at);
    return SQLITE_OK;
}

static int read_rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *rowid)
{
    *rowid = (sqlite3_int64)((const struct keys_cursor *)base)->at;
    return SQLITE_OK;
}

int keys_register(sqlite3 *db)
{
    static const sqlite3_module module = {
        .xConnect = connect,
        .xDisconnect = disconnect,
        .xBestIndex = best_index,
        .xOpen = open_cursor,
        .xClose = close_cursor,
        .xFilter = filter,
        .xNext = next,
        .xEof = at_end,
        .xColumn = read_column,
        .xRowid = read_rowid,
    };
    return sqlite3_create_module(db, "keys", &module, NULL);
}

int keys_bind(sqlite3_stmt *statement, int parameter, const struct keys *keys)
{
    return sqlite3_bind_pointer(statement, parameter, (void *)keys, "keys", NULL);
}

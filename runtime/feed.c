/* feed.c - the table-valued function orm_feed.
 *
 * An eponymous-only virtual table, as orm_array is. A row of it exists while the cursor stands on
 * it: no row is kept, and there is no way back.
 */
#include "feed.h"

#include <string.h>

#include "array.h"

#define FEED_TYPE "orm_feed"

struct feed_cursor {
    sqlite3_vtab_cursor base;
    struct ormi_feed *feed;
    sqlite3_int64 row;
};

static int feed_connect(sqlite3 *handle, void *context, int argc, const char *const *argv,
                        sqlite3_vtab **out, char **message)
{
    (void)context, (void)argc, (void)argv, (void)message;
    sqlite3_str *text = sqlite3_str_new(handle);
    sqlite3_str_appendall(text, "CREATE TABLE x(");
    for (int i = 0; i < ORMI_FEED_COLUMNS; i++)
        sqlite3_str_appendf(text, "c%d, ", i);
    sqlite3_str_appendall(text, "feed HIDDEN)");
    char *sql = sqlite3_str_finish(text);
    if (!sql)
        return SQLITE_NOMEM;
    int code = sqlite3_declare_vtab(handle, sql);
    sqlite3_free(sql);
    if (code != SQLITE_OK)
        return code;
    sqlite3_vtab *table = sqlite3_malloc64(sizeof(*table));
    if (!table)
        return SQLITE_NOMEM;
    memset(table, 0, sizeof(*table));
    *out = table;
    return sqlite3_vtab_config(handle, SQLITE_VTAB_DIRECTONLY);
}

static int feed_disconnect(sqlite3_vtab *table)
{
    sqlite3_free(table);
    return SQLITE_OK;
}

/* One plan: the argument is known. */
static int feed_best_index(sqlite3_vtab *table, sqlite3_index_info *info)
{
    (void)table;
    for (int i = 0; i < info->nConstraint; i++) {
        if (info->aConstraint[i].iColumn != ORMI_FEED_COLUMNS || !info->aConstraint[i].usable ||
            info->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ)
            continue;
        info->aConstraintUsage[i].argvIndex = 1;
        info->aConstraintUsage[i].omit = 1;
        info->estimatedCost = 1;
        return SQLITE_OK;
    }
    return SQLITE_CONSTRAINT;
}

static int feed_open(sqlite3_vtab *table, sqlite3_vtab_cursor **out)
{
    (void)table;
    struct feed_cursor *cursor = sqlite3_malloc64(sizeof(*cursor));
    if (!cursor)
        return SQLITE_NOMEM;
    memset(cursor, 0, sizeof(*cursor));
    *out = &cursor->base;
    return SQLITE_OK;
}

static int feed_close(sqlite3_vtab_cursor *base)
{
    sqlite3_free(base);
    return SQLITE_OK;
}

static int feed_filter(sqlite3_vtab_cursor *base, int plan, const char *plan_text, int argc,
                       sqlite3_value **argv)
{
    (void)plan, (void)plan_text;
    struct feed_cursor *cursor = (struct feed_cursor *)base;
    cursor->feed = argc == 1 ? sqlite3_value_pointer(argv[0], FEED_TYPE) : NULL;
    cursor->row = 0;
    if (cursor->feed)
        return cursor->feed->next(cursor->feed);
    sqlite3_free(base->pVtab->zErrMsg);
    base->pVtab->zErrMsg = sqlite3_mprintf("orm_feed: no feed is bound to its argument");
    return SQLITE_ERROR;
}

static int feed_next(sqlite3_vtab_cursor *base)
{
    struct feed_cursor *cursor = (struct feed_cursor *)base;
    cursor->row++;
    return cursor->feed->next(cursor->feed);
}

static int feed_at_end(sqlite3_vtab_cursor *base)
{
    return ((const struct feed_cursor *)base)->feed->at_end;
}

static int feed_column(sqlite3_vtab_cursor *base, sqlite3_context *result, int number)
{
    const struct ormi_feed *feed = ((const struct feed_cursor *)base)->feed;
    if ((unsigned)number < feed->count)
        ormi_array_result(result, &feed->values[number]);
    return SQLITE_OK;
}

static int feed_rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *out)
{
    *out = ((const struct feed_cursor *)base)->row;
    return SQLITE_OK;
}

int ormi_feed_register(sqlite3 *handle)
{
    static const sqlite3_module module = {
        .xConnect = feed_connect,
        .xDisconnect = feed_disconnect,
        .xBestIndex = feed_best_index,
        .xOpen = feed_open,
        .xClose = feed_close,
        .xFilter = feed_filter,
        .xNext = feed_next,
        .xEof = feed_at_end,
        .xColumn = feed_column,
        .xRowid = feed_rowid,
    };
    return sqlite3_create_module(handle, "orm_feed", &module, NULL);
}

int ormi_feed_bind(sqlite3_stmt *statement, int parameter, struct ormi_feed *feed)
{
    return sqlite3_bind_pointer(statement, parameter, feed, FEED_TYPE, NULL);
}

/* watch.c - what a program may watch: counters, and each statement with its duration.
 *
 * SQLite's own profile hook counts in whole milliseconds, too coarse for what takes microseconds:
 * the hook that announces a statement notes when it began.
 */
#include "internal.h"

#include <string.h>
#include <time.h>

orm_stats orm_stats_get(const orm_db *db)
{
    const orm_stats none = {0, 0, 0, 0, 0, 0};
    return db ? db->stats : none;
}

void orm_stats_reset(orm_db *db)
{
    if (db)
        memset(&db->stats, 0, sizeof(db->stats));
}

void orm_expect_statements(orm_db *db, int64_t n)
{
    if (!db)
        return;
    db->budget = n;
    db->spent = 0;
}

/* ---- Tracing ---- */

static int64_t nanoseconds(void)
{
    struct timespec now;
    return timespec_get(&now, TIME_UTC) == TIME_UTC ? (int64_t)now.tv_sec * 1000000000 + now.tv_nsec
                                                    : 0;
}

static struct ormi_watched *find_watched(orm_db *db, const sqlite3_stmt *statement)
{
    for (int i = 0; i < ORMI_WATCHED; i++)
        if (db->watched[i].statement == statement)
            return &db->watched[i];
    return NULL;
}

void ormi_report(orm_db *db, const char *text)
{
    if (db->trace)
        db->trace(db->trace_context, text, 0);
}

/* Statements may run inside one another: one that finds no free place is told with the time that
 * SQLite measured. What a trigger or a foreign key's action does announces itself as a comment, or
 * as the statement that is running, and is no beginning. */
static void statement_begins(orm_db *db, sqlite3_stmt *statement, const char *text)
{
    if (text && strncmp(text, "--", 2) == 0)
        return;
    struct ormi_watched *watched = find_watched(db, statement) ? NULL : find_watched(db, NULL);
    if (watched) {
        watched->statement = statement;
        watched->start = nanoseconds();
    }
}

static void statement_ends(orm_db *db, sqlite3_stmt *statement, int64_t measured)
{
    struct ormi_watched *watched = find_watched(db, statement);
    if (watched) {
        measured = nanoseconds() - watched->start;
        watched->statement = NULL;
    }
    const char *sql = sqlite3_sql(statement);
    db->trace(db->trace_context, sql ? sql : "", measured > 0 ? measured : 0);
}

static int hook(unsigned event, void *context, void *statement, void *detail)
{
    if (event == SQLITE_TRACE_STMT)
        statement_begins(context, statement, detail);
    else if (event == SQLITE_TRACE_PROFILE)
        statement_ends(context, statement, *(const sqlite3_int64 *)detail);
    return 0;
}

void orm_trace(orm_db *db, orm_trace_function *function, void *context)
{
    if (!db || (!function && !db->trace))
        return;
    db->trace = function;
    db->trace_context = context;
    memset(db->watched, 0, sizeof(db->watched));
    if (function)
        sqlite3_trace_v2(db->handle, SQLITE_TRACE_STMT | SQLITE_TRACE_PROFILE, hook, db);
    else
        sqlite3_trace_v2(db->handle, 0, NULL, NULL);
}

/* collect.h - rows decoded inside a statement, so that one sqlite3_step reads them all.
 *
 *     SELECT orm_collect(?1, "id", "title") FROM "book" NOT INDEXED
 *
 * An aggregate whose first argument is a collector: its function is called for each row with the
 * other arguments. The statement has one row, which says nothing. The rows come in the order in
 * which the statement reads them: an ORDER BY of the same SELECT does not count.
 */
#ifndef ORM_COLLECT_H
#define ORM_COLLECT_H

#include <sqlite3.h>
#include <stdbool.h>

/* The most columns that a row may have: SQLite's limit for arguments, without the collector. */
#define ORMI_COLLECT_COLUMNS 126

struct ormi_collector {
    /* Answers SQLITE_OK, or a code that ends the statement; the context knows the reason. */
    int (*row)(void *context, sqlite3_value **columns);
    void *context;
};

/* Whether a connection lets rows have so many columns. */
bool ormi_collect_takes(sqlite3 *handle, int columns);

/* Makes orm_collect known to a connection. Answers SQLite's result code. */
int ormi_collect_register(sqlite3 *handle);

/* Binds collector, which must live until the statement is reset. Answers SQLite's result code. */
int ormi_collect_bind(sqlite3_stmt *statement, int parameter,
                      const struct ormi_collector *collector);

#endif

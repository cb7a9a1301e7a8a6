/* feed.h - rows that C gives one by one as an SQLite table, so that one statement takes any number
 * of them.
 *
 *     INSERT INTO "author" ("id", "name") SELECT c0, c1 FROM orm_feed(?1)
 *
 * The table has the columns c0, c1 and on, ORMI_FEED_COLUMNS of them. Its rows come once, in the
 * order of feed->next, which is called for a row only after SQLite has asked for it.
 */
#ifndef ORM_FEED_H
#define ORM_FEED_H

#include <sqlite3.h>

#include "orm_gen.h"

#define ORMI_FEED_COLUMNS 100

/* next makes the next row the current one, at first the first, or sets at_end; it answers SQLite's
 * result code. Values are stored forms, and live until it is called again. */
struct ormi_feed {
    int (*next)(struct ormi_feed *feed);
    const orm_value *values;
    unsigned count; /* of values; further columns are NULL */
    bool at_end;
};

/* Makes orm_feed known to a connection. Answers SQLite's result code. */
int ormi_feed_register(sqlite3 *handle);

/* Binds feed, which must live until the statement is reset. Answers SQLite's result code. */
int ormi_feed_bind(sqlite3_stmt *statement, int parameter, struct ormi_feed *feed);

#endif

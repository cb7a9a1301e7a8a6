/* verify.h - tries every SQL text in SQLite before anything is written. */
#ifndef VERIFY_H
#define VERIFY_H

#include "diag.h"
#include "sql.h"

struct sqlite3;

/* verify_text.c: tries the SQL that a schema brings along (checks, defaults, what indexes have),
 * each text alone in a table with the columns of its model. What SQLite refuses is added to diag,
 * at the word that it names. A model that something is left out of is passed over. */
void verify_texts(struct arena *arena, const struct model_set *set, struct diag *diag);

/* Builds the tables in memory, prepares each statement and looks at its plan. false: a text of our
 * own is wrong, and *bug says which. */
bool verify_sql(struct arena *arena, const struct sql_set *sql, struct str *bug);

/* verify.c: an in-memory database with the settings of the runtime. */
struct sqlite3 *verify_open(void);

#endif

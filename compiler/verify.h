/* verify.h - tries every SQL text in SQLite before anything is written. */
#ifndef VERIFY_H
#define VERIFY_H

#include "diag.h"
#include "sql.h"

/* Builds the tables in memory, prepares each statement and looks at its plan. SQL of the schema
 * that is wrong is added to diag at its place; false: a text of our own is wrong, *bug says which.
 */
bool verify_sql(struct arena *arena, const struct sql_set *sql, struct diag *diag, struct str *bug);

#endif

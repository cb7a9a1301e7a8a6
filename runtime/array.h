/* array.h - keys from a C array as an SQLite table, so that any number of them is one bound
 * parameter.
 *
 *     SELECT ... FROM orm_array(?1) AS k CROSS JOIN "author" AS t ON t."id" = k.c0
 *
 * The table has the columns position (from 0), c0, c1, ... c15, and comes in the array's order. The
 * compiler registers it too, to look at the plans of the statements that it writes: this file knows
 * nothing else of the runtime.
 */
#ifndef ORM_ARRAY_H
#define ORM_ARRAY_H

#include <sqlite3.h>

#include "orm_gen.h"

/* count rows of parts values each, row after row. Only NULL, INT, FLOAT, TEXT and BLOB; texts with
 * their size. */
struct ormi_array {
    const orm_value *values;
    size_t count;
    unsigned parts;
};

/* The same of integers alone. fill, unless it is NULL, is called when the statement gets there,
 * each time before the first row, and may change the array: so one that stands behind others in a
 * CROSS JOIN can be made of their rows. It answers SQLite's result code. */
struct ormi_integers {
    const int64_t *items;
    size_t count;
    unsigned parts;
    int (*fill)(void *context);
    void *context;
};

/* Makes orm_array known to a connection. Answers SQLite's result code. */
int ormi_array_register(sqlite3 *handle);

/* Bind an array, which must live until the statement is reset. They answer SQLite's result code. */
int ormi_array_bind(sqlite3_stmt *statement, int parameter, const struct ormi_array *array);
int ormi_integers_bind(sqlite3_stmt *statement, int parameter, const struct ormi_integers *array);

/* Makes a stored form the value of a virtual table's column. */
void ormi_array_result(sqlite3_context *result, const orm_value *stored);

#endif

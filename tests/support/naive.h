/* naive.h - filters and orders evaluated in C, row by row over all rows of a database: what the SQL
 * that the runtime makes of them is held against. Slow and simple: a value is compared as its field
 * documents it, rows are related if their keys are equal. Needs orm_gen.h: it works on every model.
 */
#ifndef NAIVE_H
#define NAIVE_H

#include "orm_gen.h"
#include "support.h"

#define NAIVE_MODELS 16

struct naive_table {
    const orm_model *model;
    orm_list rows;
    orm_value *values; /* row by row */
    bool **related;    /* by relation: row by row whether each row of the target is */
};

struct naive {
    orm_db *db;
    orm_scope scope;
    struct naive_table tables[NAIVE_MODELS];
    size_t count;
    sqlite3_stmt *extract;
};

/* Reads all rows of a schema, in key order. */
void naive_read(struct naive *naive, orm_db *db, const orm_schema *schema);
void naive_free(struct naive *naive);
const struct naive_table *naive_table(const struct naive *naive, const orm_model *model);

/* Whether the row at this place of its table has a filter's condition; an empty one: true. */
bool naive_holds(const struct naive *naive, const orm_model *model, size_t row,
                 const orm_filter *filter);

/* Below 0, 0 or above 0: how an order puts two rows. The key decides last. */
int naive_compare(const struct naive *naive, const orm_model *model, const orm_order *order,
                  size_t n, size_t a, size_t b);

/* The filter's rows, and those of its complement, are those that it holds for, and that it does not
 * hold for: none in both, none in neither; and they are so many. Answers how many. what: for the
 * message. */
size_t naive_check(const struct naive *naive, const orm_model *model, const orm_filter *filter,
                   const char *what);

/* ---- naive_values.c ---- */

/* Two values of a column, which may be NULL: NULL first. */
int naive_compare_values(const orm_column *column, const orm_value *a, const orm_value *b);
int naive_compare_bytes(const orm_value *a, const orm_value *b, unsigned collation);
int naive_compare_numbers(int64_t a, int64_t b);

/* Whether an order of two values, or two values, are as an operator EQ to GE says. */
bool naive_is_so(unsigned op, int order);
bool naive_compares(const orm_column *column, unsigned op, const orm_value *a, const orm_value *b);

const orm_value *naive_value(const struct naive_table *table, size_t row, unsigned column);
bool naive_column_holds(const struct naive *naive, const struct naive_table *table, size_t row,
                        const orm_node *node);

#endif

/* relations.h - what the tests of relations share: the rows of a list held against a query that is
 * written by hand, and the statements that a call costs. */
#ifndef RELATIONS_H
#define RELATIONS_H

#include "support.h"

/* The rows of a list (a pointer to any M_list) are those that the query answers, in its order: its
 * one column is the rows' member, an int64_t. The query is a format as run_sql takes it. */
#define assert_rows(db, list, type, member, ...)                                                   \
    support_assert_rows(db, (list)->items, (list)->count, offsetof(type, member), __FILE__,        \
                        __LINE__, __VA_ARGS__)
void support_assert_rows(orm_db *db, const void *items, size_t count, size_t offset,
                         const char *file, int line, const char *format, ...);

/* The same of a row that may be NULL, and a query that answers at most one row. */
#define assert_row(db, row, type, member, ...)                                                     \
    support_assert_row(db, row, offsetof(type, member), __FILE__, __LINE__, __VA_ARGS__)
void support_assert_row(orm_db *db, const void *row, size_t offset, const char *file, int line,
                        const char *format, ...);

/* The call on db answers OK, and runs this number of statements: by SQLite's count, and by ours. */
#define assert_costs(db, statements, call)                                                         \
    do {                                                                                           \
        struct cost cost_;                                                                         \
        begin_cost(db, &cost_);                                                                    \
        support_assert_ok(db, call, #call, __FILE__, __LINE__);                                    \
        support_end_cost(db, &cost_, statements, #call, __FILE__, __LINE__);                       \
    } while (0)
struct cost {
    unsigned counted;
    uint64_t own;
};
void begin_cost(orm_db *db, struct cost *cost);
void support_end_cost(orm_db *db, const struct cost *cost, unsigned expected, const char *call,
                      const char *file, int line);

#endif

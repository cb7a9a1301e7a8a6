/* fault.h - runs an operation again and again, each time with another of its memory allocations
 * failing, until it runs without coming to the one that would fail: once with that one failing
 * alone, once with all from it on. Each run begins in the same state. It must answer NOMEM and
 * change nothing, or do its work where SQLite gets by without the memory; in both cases the same
 * call works when there is memory again, and nothing is left allocated in the end. */
#ifndef FAULT_H
#define FAULT_H

#include "support.h"

/* What a run works in. own is the operation's, from malloc. */
struct fault_world {
    orm_db *db;
    orm_scope scope;
    const void *argument; /* of the case */
    bool failed;          /* an allocation of the run has */
    void *own;
};

struct fault_case {
    const char *name;
    open_function *open; /* NULL: run opens the database */
    const orm_options *options;
    const void *argument;
    orm_status answer;                     /* of a run in which nothing fails */
    bool writes;                           /* compare the whole database, before and after */
    void (*prepare)(struct fault_world *); /* may be NULL */
    orm_status (*run)(struct fault_world *);
    void (*check)(struct fault_world *,
                  orm_status); /* what run has left; the status is NOMEM or answer */
};

/* Puts itself between SQLite and its allocator: before anything else uses SQLite. A setup function
 * of cmocka. */
int fault_install(void **state);

/* Steps through all allocations of a case over copies of a database, and prints their number. */
void fault_step(const struct fault_case *c, struct sqlite3 *from);

#endif

/* run.h - what main.c measured, for report.c. */
#ifndef BENCH_RUN_H
#define BENCH_RUN_H

#include "bench.h"

enum { ROUNDS = 100 }; /* at most */

enum driver { IDIOMATIC, BEST, ORMGEN, DRIVERS };
extern const struct bench_driver *const all_drivers[DRIVERS];

enum database { SHARED, FULL, PARENTS, UNLINKED, DATABASES };

struct operation {
    const char *name;
    enum database database;
    int units, parts;
    double published;           /* best against idiomatic */
    double idiomatic, us, best; /* the budget; 0: none */
};

struct options {
    struct bench_size size;
    int rounds;
    const char *ops, *drivers; /* comma-separated; NULL: all */
    const char *dir;
    bool tsv;
};

/* What one driver took for one operation, sorted; 0 rounds: it does not have it. */
struct times {
    double ms[ROUNDS];
    int rounds;
    uint64_t sum; /* over the sums of all rounds */
};

struct bench {
    struct options options;
    struct bench_data *data;
    struct operation ops[BENCH_OPS];
    void *states[DRIVERS]; /* connections to the shared database, from the first use on */
    struct times times[BENCH_OPS][DRIVERS];
};

/* True if name is in a list with commas, or there is no list. */
bool is_named(const char *list, const char *name);

/* Prints all that was measured, with --tsv for programs. */
void report_print(const struct bench *bench);

/* Names each operation whose sums differ; true: none. */
bool report_sums(const struct bench *bench);

#endif

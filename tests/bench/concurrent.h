/* concurrent.h - what the files of bench-concurrent share: a driver's state for a connection, and
 * its small writes, which the drivers' operations do not have. */
#ifndef BENCH_CONCURRENT_H
#define BENCH_CONCURRENT_H

/* What a writer's transaction n does: it sets the price of one book, and inserts another. */
struct write {
    int book; /* index of both in the data: the one that changes, the one that is copied */
    double price;
};

void concurrent_write_ormgen(void *state, const struct write *write);
void concurrent_write_by_hand(void *state, const struct write *write);

#endif

/* scale.h - what the files of bench-scale share. */
#ifndef BENCH_SCALE_H
#define BENCH_SCALE_H

#include <stdbool.h>
#include <stddef.h>

/* scale_memory.c: of a state of the driver ormgen. */

/* Bytes that the result takes. */
size_t memory_of_result(const void *state);

/* Bytes of what a program sees of the list of books, or of authors, that it asked for: each row's
 * struct, its texts with their ends, each list with its array; what is shared counts once. */
size_t memory_of_values(const void *state, bool of_authors);

/* Runs step, and answers the most bytes that it had at a time, SQLite's pages not counted. */
size_t memory_of_run(void *state, void (*step)(void *));

#endif

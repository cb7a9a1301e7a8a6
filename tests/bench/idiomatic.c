/* idiomatic.c - the operations as an expert writes them by hand: statements that are prepared once,
 * rows and texts in an arena, a JOIN for what a row refers to.
 */
#include "bench.h"

#include <sqlite3.h>

const struct bench_driver bench_idiomatic = {.name = "idiomatic"};

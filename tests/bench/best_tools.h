/* best_tools.h - what the driver `best` builds its operations of: memory that is freed at once, an
 * aggregate that hands rows over inside of SQLite, a table over what is in memory, and sorting.
 *
 * Nothing in here knows the tables of the bench. A failure ends the program.
 */
#ifndef BEST_TOOLS_H
#define BEST_TOOLS_H

#include <sqlite3.h>
#include <stdint.h>

#include "bench.h"

static inline void best_need(bool ok, const char *what)
{
    bench_need(ok, "best", what);
}

/* ---- Memory ---- */

struct best_block;

/* Zeroed: empty. Each block is twice as large as the one before: blocks of one size are given back
 * to the system by free() and faulted in again for the next result, a sixth of a list's time. */
struct best_arena {
    struct best_block *blocks;
    char *next, *end;
};

void *best_alloc_block(struct best_arena *arena, size_t size);
void best_free(struct best_arena *arena);

/* Never NULL; not zeroed. */
static inline void *best_alloc(struct best_arena *arena, size_t size)
{
    size = (size + 7) & ~(size_t)7;
    if ((size_t)(arena->end - arena->next) < size)
        return best_alloc_block(arena, size);
    void *memory = arena->next;
    arena->next += size;
    return memory;
}

/* ---- The aggregate collect(...) ----
 * SELECT collect(a, b) FROM t: sqlite3_step returns once, and row gets each row on the way. What
 * it is called with is found by the function's user data: an argument would be one more value to
 * be made for each row. */

struct best_collect {
    void (*row)(void *context, sqlite3_value **values);
    void *context;
};

/* collect is what the function of this connection calls from now on. */
void best_collect_register(sqlite3 *connection, struct best_collect *collect);

/* Runs a statement whose only result is a collect(...), and resets it. */
void best_run(sqlite3_stmt *statement);

/* ---- The table items(?1) ----
 * Its columns are c0 to c4, its rows what column answers for the row at position. */

struct best_items {
    void (*column)(const struct best_items *items, sqlite3_context *result, int column);
    const void *rows;
    size_t count;
    size_t position;
};

void best_items_register(sqlite3 *connection);
void best_items_bind(sqlite3_stmt *statement, struct best_items *items);

/* ---- Keys ---- */

/* Two numbers, the columns c0 and c1 of best_items_pairs. */
struct best_pair {
    int64_t a, b;
};

struct best_items best_items_pairs(const struct best_pair *pairs, size_t count);

/* Sorts by a; what is equal keeps its order. */
void best_sort(struct best_pair *pairs, size_t count, struct best_arena *scratch);

/* Rows by key. Zeroed: empty. */
struct best_map {
    struct best_place {
        int64_t key;
        void *row;
    } * places;
    size_t count;
    unsigned bits; /* of the number of a place */
};

void best_map_grow(struct best_map *map);
void best_map_free(struct best_map *map);

/* Where the row of a key is: to be set if it is NULL, since the key is new. */
static inline void **best_map_at(struct best_map *map, int64_t key)
{
    if (!map->places || map->count > (size_t)1 << (map->bits - 1))
        best_map_grow(map);
    size_t i = (size_t)((uint64_t)key * 0x9E3779B97F4A7C15u >> (64 - map->bits));
    while (map->places[i].row && map->places[i].key != key)
        i = (i + 1) & (((size_t)1 << map->bits) - 1);
    if (!map->places[i].row) {
        map->places[i].key = key;
        map->count++;
    }
    return &map->places[i].row;
}

/* The keys of a map, ascending, as runs from a to b without a gap: a run is read by one seek. */
struct best_items best_runs(const struct best_map *map, struct best_arena *scratch);

#endif

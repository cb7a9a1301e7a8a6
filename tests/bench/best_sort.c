/* best_sort.c - keys in order, since what is read in the order that it is stored in is read fast,
 * and rows by key.
 */
#include <stdlib.h>
#include <string.h>

#include "best_tools.h"

/* ---- Sorting ---- */

enum { DIGIT_BITS = 11, DIGITS = 1 << DIGIT_BITS };

static uint64_t largest_distance(const struct best_pair *pairs, size_t count, int64_t *least)
{
    int64_t min = pairs[0].a, max = pairs[0].a;
    for (size_t i = 1; i < count; i++) {
        min = pairs[i].a < min ? pairs[i].a : min;
        max = pairs[i].a > max ? pairs[i].a : max;
    }
    *least = min;
    return (uint64_t)max - (uint64_t)min;
}

static bool is_sorted(const struct best_pair *pairs, size_t count)
{
    for (size_t i = 1; i < count; i++)
        if (pairs[i - 1].a > pairs[i].a)
            return false;
    return true;
}

static void sort_by_digit(const struct best_pair *from, struct best_pair *to, size_t count,
                          int64_t least, int shift)
{
    size_t starts[DIGITS + 1] = {0};
    for (size_t i = 0; i < count; i++)
        starts[(((uint64_t)from[i].a - (uint64_t)least) >> shift) % DIGITS + 1]++;
    for (size_t digit = 1; digit < DIGITS; digit++)
        starts[digit] += starts[digit - 1];
    for (size_t i = 0; i < count; i++)
        to[starts[(((uint64_t)from[i].a - (uint64_t)least) >> shift) % DIGITS]++] = from[i];
}

/* By digits from the lowest; of large keys that lie together only the digits in which they can
 * differ count. */
void best_sort(struct best_pair *pairs, size_t count, struct best_arena *scratch)
{
    if (is_sorted(pairs, count))
        return;
    int64_t least;
    uint64_t distance = largest_distance(pairs, count, &least);
    struct best_pair *from = pairs, *to = best_alloc(scratch, count * sizeof(*to));
    for (int shift = 0; shift < 64 && distance >> shift; shift += DIGIT_BITS) {
        sort_by_digit(from, to, count, least, shift);
        struct best_pair *swapped = from;
        from = to;
        to = swapped;
    }
    if (from != pairs)
        memcpy(pairs, from, count * sizeof(*pairs));
}

/* ---- Keys ---- */

void best_map_grow(struct best_map *map)
{
    struct best_map old = *map;
    *map = (struct best_map){.bits = old.places ? old.bits + 1 : 8};
    map->places = calloc((size_t)1 << map->bits, sizeof(*map->places));
    best_need(map->places, "calloc");
    for (size_t i = 0; old.places && i < (size_t)1 << old.bits; i++)
        if (old.places[i].row)
            *best_map_at(map, old.places[i].key) = old.places[i].row;
    best_map_free(&old);
}

void best_map_free(struct best_map *map)
{
    free(map->places);
}

struct best_items best_runs(const struct best_map *map, struct best_arena *scratch)
{
    struct best_pair *runs = best_alloc(scratch, map->count * sizeof(*runs));
    size_t n = 0;
    for (size_t i = 0; map->places && i < (size_t)1 << map->bits; i++)
        if (map->places[i].row)
            runs[n++] = (struct best_pair){map->places[i].key, map->places[i].key};
    if (n == 0)
        return best_items_pairs(runs, 0);
    best_sort(runs, n, scratch);
    size_t last = 0;
    for (size_t i = 1; i < n; i++) {
        if (runs[i].a - 1 == runs[last].b)
            runs[last].b = runs[i].b;
        else
            runs[++last] = runs[i];
    }
    return best_items_pairs(runs, last + 1);
}

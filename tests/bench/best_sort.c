/* best_sort.c - keys in order: what is read in the order that it is stored in is read fast, and
 * what is in order on both sides is matched without a hash table.
 */
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

/* ---- Distinct values ---- */

/* Values that lie close together, by a table with a place for each number between them. */
static void find_close(const int64_t *values, size_t count, int64_t min, size_t span,
                       struct best_distinct *out, struct best_arena *scratch)
{
    uint32_t *places = best_alloc(scratch, span * sizeof(*places));
    memset(places, 0, span * sizeof(*places));
    for (size_t i = 0; i < count; i++)
        places[values[i] - min]++;
    for (size_t i = 0; i < span; i++) {
        if (!places[i])
            continue;
        out->keys[out->count] = min + (int64_t)i;
        out->counts[out->count] = places[i];
        places[i] = (uint32_t)out->count++;
    }
    for (size_t i = 0; i < count; i++)
        out->which[i] = places[values[i] - min];
}

static void find_scattered(const int64_t *values, size_t count, struct best_distinct *out,
                           struct best_arena *scratch)
{
    struct best_pair *pairs = best_alloc(scratch, count * sizeof(*pairs));
    for (size_t i = 0; i < count; i++)
        pairs[i] = (struct best_pair){values[i], (int64_t)i};
    best_sort(pairs, count, scratch);
    for (size_t i = 0; i < count; i++) {
        if (i == 0 || pairs[i].a != pairs[i - 1].a) {
            out->keys[out->count] = pairs[i].a;
            out->counts[out->count++] = 0;
        }
        out->counts[out->count - 1]++;
        out->which[pairs[i].b] = (uint32_t)out->count - 1;
    }
}

struct best_distinct best_distinct(const int64_t *values, size_t count, struct best_arena *scratch)
{
    struct best_distinct out = {
        .keys = best_alloc(scratch, count * sizeof(*out.keys)),
        .counts = best_alloc(scratch, count * sizeof(*out.counts)),
        .which = best_alloc(scratch, count * sizeof(*out.which)),
    };
    if (count == 0)
        return out;
    int64_t min = values[0], max = values[0];
    for (size_t i = 1; i < count; i++) {
        min = values[i] < min ? values[i] : min;
        max = values[i] > max ? values[i] : max;
    }
    uint64_t distance = (uint64_t)max - (uint64_t)min;
    if (distance < 4 * (uint64_t)count)
        find_close(values, count, min, (size_t)distance + 1, &out, scratch);
    else
        find_scattered(values, count, &out, scratch);
    return out;
}

struct best_items best_runs(const int64_t *keys, size_t count, struct best_arena *scratch)
{
    struct best_pair *runs = best_alloc(scratch, count * sizeof(*runs));
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        if (n > 0 && keys[i] - 1 == runs[n - 1].b)
            runs[n - 1].b = keys[i];
        else
            runs[n++] = (struct best_pair){keys[i], keys[i]};
    }
    return best_items_pairs(runs, n);
}

/* pairs.c - integers with places, put in order without comparing them.
 *
 * A radix sort by digits of 11 bits, from the lowest: each pass keeps the order of the one before.
 * Digits that all numbers have in common are left out, so that keys that lie close take two passes.
 */
#include "load.h"

#define DIGIT_BITS 11
#define DIGITS ((size_t)1 << DIGIT_BITS)

orm_status ormi_pairs_push(orm_db *db, struct ormi_pairs *pairs, int64_t number, size_t place)
{
    struct ormi_pair *items =
        ormi_grow(db, pairs->items, pairs->count, &pairs->room, sizeof(*items));
    if (!items)
        return ORM_NOMEM;
    pairs->items = items;
    pairs->items[pairs->count++] = (struct ormi_pair){number, place};
    return ORM_OK;
}

void ormi_pairs_free(struct ormi_pairs *pairs)
{
    sqlite3_free(pairs->items);
    memset(pairs, 0, sizeof(*pairs));
}

/* In the order of these negative numbers come first. */
static size_t digit_of(const struct ormi_pair *pair, unsigned shift)
{
    uint64_t bits = (uint64_t)pair->number ^ (UINT64_C(1) << 63);
    return (size_t)(bits >> shift) & (DIGITS - 1);
}

static void distribute(const struct ormi_pair *from, struct ormi_pair *to, size_t count,
                       unsigned shift)
{
    size_t starts[DIGITS] = {0}, start = 0;
    for (size_t i = 0; i < count; i++)
        starts[digit_of(&from[i], shift)]++;
    for (size_t digit = 0; digit < DIGITS; digit++) {
        size_t n = starts[digit];
        starts[digit] = start;
        start += n;
    }
    for (size_t i = 0; i < count; i++)
        to[starts[digit_of(&from[i], shift)]++] = from[i];
}

orm_status ormi_pairs_sort(orm_db *db, struct ormi_pairs *pairs)
{
    struct ormi_pair *items = pairs->items;
    uint64_t varying = 0;
    bool sorted = true;
    for (size_t i = 1; i < pairs->count; i++) {
        varying |= (uint64_t)items[i].number ^ (uint64_t)items[0].number;
        sorted = sorted && items[i - 1].number <= items[i].number;
    }
    if (sorted)
        return ORM_OK;

    struct ormi_pair *other = sqlite3_malloc64(pairs->count * sizeof(*other));
    if (!other)
        return ormi_fail_nomem(db);
    for (unsigned shift = 0; shift < 64; shift += DIGIT_BITS) {
        if (((varying >> shift) & (DIGITS - 1)) == 0)
            continue;
        distribute(items, other, pairs->count, shift);
        struct ormi_pair *passed = other;
        other = items;
        items = passed;
    }
    sqlite3_free(other);
    pairs->items = items;
    pairs->room = pairs->count;
    return ORM_OK;
}

orm_status ormi_pairs_of_keys(orm_db *db, const struct ormi_keys *keys, struct ormi_pairs *pairs)
{
    orm_status rc = ORM_OK;
    for (size_t i = 0; i < keys->count && rc == ORM_OK; i++)
        rc = ormi_pairs_push(db, pairs, keys->values[i].as.i, i);
    return rc == ORM_OK ? ormi_pairs_sort(db, pairs) : rc;
}

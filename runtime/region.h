/* region.h - taking memory from a region, which is what each row and text does when it is read: the
 * piece that the open chunk has room for is taken here, the rest is scope.c's.
 */
#ifndef ORM_REGION_H
#define ORM_REGION_H

#include <stddef.h>

#include "orm.h"

/* What sqlite3_malloc64 promises, and enough for what the runtime makes. */
#define ORMI_ALIGNMENT 8

/* The header of a block, which pieces follow: its size is a multiple of the alignment. */
struct ormi_chunk {
    _Alignas(ORMI_ALIGNMENT) struct ormi_chunk *older;
    size_t size;
};

/* Memory in chunks, each obtained with sqlite3_malloc64. It stands at the beginning of the block
 * that holds the oldest. */
struct orm_region {
    struct ormi_chunk *newest;
    struct ormi_chunk *open;
    unsigned char *low, *high; /* the free bytes of the open chunk; low is aligned */
    size_t total;
    struct ormi_chunk first;
};

/* A piece for which the open chunk has no room; NULL when out of memory. */
void *ormi_region_alloc_more(struct orm_region *region, size_t size);
void *ormi_region_bytes_more(struct orm_region *region, size_t size);

/* Aligned for any type, not zeroed; NULL when out of memory. */
void *ormi_region_aligned(struct orm_region *region, size_t size);

/* Not zeroed. alloc: aligned for pointers, int64_t and double; bytes: not aligned, for texts and
 * blobs. NULL when out of memory. */
static inline void *ormi_region_alloc(struct orm_region *region, size_t size)
{
    size_t room = (size_t)(region->high - region->low) & ~(size_t)(ORMI_ALIGNMENT - 1);
    if (size > room)
        return ormi_region_alloc_more(region, size);
    void *piece = region->low;
    region->low += (size + ORMI_ALIGNMENT - 1) & ~(size_t)(ORMI_ALIGNMENT - 1);
    return piece;
}

static inline void *ormi_region_bytes(struct orm_region *region, size_t size)
{
    if (size > (size_t)(region->high - region->low))
        return ormi_region_bytes_more(region, size);
    region->high -= size;
    return region->high;
}

#endif

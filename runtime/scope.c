/* scope.c - result memory.
 *
 * A region is a list of chunks. One of them is open: aligned pieces are taken from its low end and
 * bytes from its high end, so that texts between rows cost no padding. Chunks grow with what the
 * region holds already, by a 16th of it, and a large piece gets a chunk of its own where opening
 * another one would waste the rest of this one: what is not used stays under an eighth.
 */
#include "internal.h"

#include <stdalign.h>
#include <string.h>

#define SMALLEST_CHUNK ((size_t)1024)
#define LARGEST_CHUNK ((size_t)1024 * 1024)
#define LARGEST_KEPT ((size_t)64 * 1024) /* by a scope that is cleared */

_Static_assert(alignof(void *) <= ORMI_ALIGNMENT && alignof(double) <= ORMI_ALIGNMENT &&
                   alignof(int64_t) <= ORMI_ALIGNMENT,
               "rows need more than SQLite's allocator promises");
_Static_assert(sizeof(struct ormi_chunk) % ORMI_ALIGNMENT == 0 &&
                   sizeof(struct orm_region) % ORMI_ALIGNMENT == 0,
               "what follows the header of a chunk is not aligned");

static unsigned char *chunk_start(struct ormi_chunk *chunk)
{
    return (unsigned char *)(chunk + 1);
}

/* Pieces are taken from chunk from now on. */
static void open_chunk(struct orm_region *region, struct ormi_chunk *chunk)
{
    region->open = chunk;
    region->low = chunk_start(chunk);
    region->high = (unsigned char *)chunk + chunk->size;
}

static struct orm_region *new_region(size_t size)
{
    struct orm_region *region = sqlite3_malloc64(size);
    if (!region)
        return NULL;
    region->first.older = NULL;
    region->first.size = size - offsetof(struct orm_region, first);
    region->newest = &region->first;
    region->total = size;
    open_chunk(region, &region->first);
    return region;
}

struct orm_region *ormi_region(orm_scope *scope)
{
    if (!scope->region)
        scope->region = new_region(SMALLEST_CHUNK);
    return scope->region;
}

/* A chunk for a piece that the open one has no room for, and opened unless the piece is to have it
 * for its own. */
static struct ormi_chunk *add_chunk(struct orm_region *region, size_t room)
{
    size_t size = sizeof(struct ormi_chunk) + room;
    size_t usual = region->total / 16;
    usual = usual < SMALLEST_CHUNK ? SMALLEST_CHUNK : usual;
    usual = usual > LARGEST_CHUNK ? LARGEST_CHUNK : usual;
    bool own = room > usual / 8 && (size_t)(region->high - region->low) > region->open->size / 8;
    if (!own && size < usual)
        size = usual;
    struct ormi_chunk *chunk = sqlite3_malloc64(size);
    if (!chunk)
        return NULL;
    chunk->older = region->newest;
    chunk->size = size;
    region->newest = chunk;
    region->total += size;
    if (!own)
        open_chunk(region, chunk);
    return chunk;
}

/* Rounded up, for the next piece to be aligned too. */
void *ormi_region_alloc_more(struct orm_region *region, size_t size)
{
    if (size > SIZE_MAX / 2)
        return NULL;
    size = (size + ORMI_ALIGNMENT - 1) & ~(size_t)(ORMI_ALIGNMENT - 1);
    struct ormi_chunk *chunk = add_chunk(region, size);
    if (chunk == region->open)
        region->low += size;
    return chunk ? chunk_start(chunk) : NULL;
}

void *ormi_region_bytes_more(struct orm_region *region, size_t size)
{
    struct ormi_chunk *chunk = size > SIZE_MAX / 2 ? NULL : add_chunk(region, size);
    if (chunk != region->open)
        return chunk ? chunk_start(chunk) : NULL;
    region->high -= size;
    return region->high;
}

struct ormi_mark ormi_region_mark(const struct orm_region *region)
{
    struct ormi_mark mark = {region->newest, region->open, region->low, region->high};
    return mark;
}

void ormi_region_rewind(struct orm_region *region, struct ormi_mark mark)
{
    while (region->newest != mark.newest) {
        struct ormi_chunk *chunk = region->newest;
        region->newest = chunk->older;
        region->total -= chunk->size;
        sqlite3_free(chunk);
    }
    region->open = mark.open;
    region->low = mark.low;
    region->high = mark.high;
}

void orm_scope_free(orm_scope *scope)
{
    if (!scope || !scope->region)
        return;
    struct orm_region *region = scope->region;
    struct ormi_mark all = {&region->first, &region->first, NULL, NULL};
    ormi_region_rewind(region, all);
    sqlite3_free(region);
    scope->region = NULL;
}

/* What took several chunks gets one of their size, so that the next results of that size take no
 * memory anew. */
void orm_scope_clear(orm_scope *scope)
{
    if (!scope || !scope->region)
        return;
    struct orm_region *region = scope->region;
    if (region->newest == &region->first) {
        open_chunk(region, &region->first);
        return;
    }
    size_t size = region->total < LARGEST_KEPT ? region->total : LARGEST_KEPT;
    orm_scope_free(scope);
    scope->region = new_region(size);
}

/* With room to align it further than the runtime needs. */
void *ormi_region_aligned(struct orm_region *region, size_t size)
{
    const size_t alignment = alignof(max_align_t);
    unsigned char *piece =
        size <= SIZE_MAX / 2 ? ormi_region_alloc(region, size + alignment - 1) : NULL;
    return piece ? piece + ((size_t)(0 - (uintptr_t)piece) & (alignment - 1)) : NULL;
}

void *orm_scope_alloc(orm_scope *scope, size_t size)
{
    struct orm_region *region = scope ? ormi_region(scope) : NULL;
    void *piece = region ? ormi_region_aligned(region, size) : NULL;
    return piece ? memset(piece, 0, size) : NULL;
}

const char *orm_scope_strdup(orm_scope *scope, const char *text)
{
    struct orm_region *region = scope && text ? ormi_region(scope) : NULL;
    if (!region)
        return NULL;
    size_t size = strlen(text) + 1;
    char *copy = ormi_region_bytes(region, size);
    return copy ? memcpy(copy, text, size) : NULL;
}

size_t orm_scope_size(const orm_scope *scope)
{
    return scope && scope->region ? scope->region->total : 0;
}

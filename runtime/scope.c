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
#define ALIGNMENT 8 /* what sqlite3_malloc64 promises, and enough for what the runtime makes */

_Static_assert(alignof(void *) <= ALIGNMENT && alignof(double) <= ALIGNMENT &&
                   alignof(int64_t) <= ALIGNMENT,
               "rows need more than SQLite's allocator promises");

/* The header of a block; its free bytes are those from low to high, counted from the header. */
struct chunk {
    struct chunk *older;
    size_t size, low, high;
};

/* At the beginning of the block that holds the oldest chunk. */
struct orm_region {
    struct chunk *newest;
    struct chunk *open;
    size_t total;
    struct chunk first;
};

static void chunk_init(struct chunk *chunk, struct chunk *older, size_t size)
{
    chunk->older = older;
    chunk->size = size;
    chunk->low = sizeof(*chunk);
    chunk->high = size;
}

struct orm_region *ormi_region(orm_scope *scope)
{
    if (scope->region)
        return scope->region;
    struct orm_region *region = sqlite3_malloc64(SMALLEST_CHUNK);
    if (!region)
        return NULL;
    chunk_init(&region->first, NULL, SMALLEST_CHUNK - offsetof(struct orm_region, first));
    region->newest = region->open = &region->first;
    region->total = SMALLEST_CHUNK;
    scope->region = region;
    return region;
}

/* A chunk with room for a piece that the open one has no room for. */
static struct chunk *add_chunk(struct orm_region *region, size_t room)
{
    const struct chunk *open = region->open;
    size_t size = sizeof(struct chunk) + room;
    size_t usual = region->total / 16;
    usual = usual < SMALLEST_CHUNK ? SMALLEST_CHUNK : usual;
    usual = usual > LARGEST_CHUNK ? LARGEST_CHUNK : usual;
    bool own = room > usual / 8 && open->high - open->low > open->size / 8;
    if (!own && size < usual)
        size = usual;
    struct chunk *chunk = sqlite3_malloc64(size);
    if (!chunk)
        return NULL;
    chunk_init(chunk, region->newest, size);
    region->newest = chunk;
    region->total += size;
    if (!own)
        region->open = chunk;
    return chunk;
}

static void *take_low(struct chunk *chunk, size_t size, size_t alignment)
{
    uintptr_t address = (uintptr_t)chunk + chunk->low;
    size_t padding = (size_t)(0 - address) & (alignment - 1);
    if (chunk->high - chunk->low < padding || chunk->high - chunk->low - padding < size)
        return NULL;
    void *piece = (unsigned char *)chunk + chunk->low + padding;
    chunk->low += padding + size;
    return piece;
}

static void *alloc_aligned(struct orm_region *region, size_t size, size_t alignment)
{
    if (size > SIZE_MAX / 2)
        return NULL;
    void *piece = take_low(region->open, size, alignment);
    if (piece)
        return piece;
    struct chunk *chunk = add_chunk(region, size + alignment);
    return chunk ? take_low(chunk, size, alignment) : NULL;
}

void *ormi_region_alloc(struct orm_region *region, size_t size)
{
    return alloc_aligned(region, size, ALIGNMENT);
}

void *ormi_region_bytes(struct orm_region *region, size_t size)
{
    struct chunk *chunk = region->open;
    if (size > SIZE_MAX / 2)
        return NULL;
    if (chunk->high - chunk->low < size && !(chunk = add_chunk(region, size)))
        return NULL;
    chunk->high -= size;
    return (unsigned char *)chunk + chunk->high;
}

struct ormi_mark ormi_region_mark(const struct orm_region *region)
{
    struct ormi_mark mark = {region->newest, region->open, region->open->low, region->open->high};
    return mark;
}

void ormi_region_rewind(struct orm_region *region, struct ormi_mark mark)
{
    while (region->newest != mark.newest) {
        struct chunk *chunk = region->newest;
        region->newest = chunk->older;
        region->total -= chunk->size;
        sqlite3_free(chunk);
    }
    region->open = mark.open;
    region->open->low = mark.low;
    region->open->high = mark.high;
}

void orm_scope_free(orm_scope *scope)
{
    if (!scope || !scope->region)
        return;
    struct orm_region *region = scope->region;
    struct ormi_mark all = {&region->first, &region->first, 0, 0};
    ormi_region_rewind(region, all);
    sqlite3_free(region);
    scope->region = NULL;
}

void *orm_scope_alloc(orm_scope *scope, size_t size)
{
    struct orm_region *region = scope ? ormi_region(scope) : NULL;
    void *piece = region ? alloc_aligned(region, size, alignof(max_align_t)) : NULL;
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

/* arena.c - memory that lives as long as the run, handed out from chunks that grow. There is no
 * other allocation in the compiler, and running out of it ends the program here and nowhere else.
 */
#include "base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_CHUNK ((size_t)64 * 1024)
#define LARGEST_CHUNK ((size_t)4 * 1024 * 1024)

struct arena_chunk {
    struct arena_chunk *next;
    size_t size;         /* of the memory behind it */
    max_align_t start[]; /* aligned for any type */
};

void out_of_memory(void)
{
    fputs("ormgen: out of memory\n", stderr);
    exit(2);
}

static struct arena_chunk *chunk_new(size_t size)
{
    struct arena_chunk *chunk =
        size > SIZE_MAX - sizeof *chunk ? NULL : calloc(1, sizeof *chunk + size);

    if (!chunk)
        out_of_memory();
    chunk->size = size;
    return chunk;
}

/* Larger than a quarter of a chunk: gets one of its own, behind the newest, which stays in use. */
static void *alloc_large(struct arena *arena, size_t size)
{
    struct arena_chunk *chunk = chunk_new(size);

    if (arena->chunks) {
        chunk->next = arena->chunks->next;
        arena->chunks->next = chunk;
    } else {
        arena->chunks = chunk;
        arena->used = arena->room = size;
    }
    return chunk->start;
}

/* What an allocation of size takes. */
static size_t aligned(size_t size)
{
    const size_t align = sizeof(max_align_t);

    if (size > SIZE_MAX - align)
        out_of_memory();
    return size > 0 ? (size + align - 1) / align * align : align;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    size = aligned(size);
    if (size > arena->room - arena->used) {
        if (size > FIRST_CHUNK / 4)
            return alloc_large(arena, size);
        size_t room = arena->room < FIRST_CHUNK / 2 ? FIRST_CHUNK : arena->room * 2;
        struct arena_chunk *chunk = chunk_new(room < LARGEST_CHUNK ? room : LARGEST_CHUNK);
        chunk->next = arena->chunks;
        arena->chunks = chunk;
        arena->room = chunk->size;
        arena->used = 0;
    }
    void *memory = (char *)arena->chunks->start + arena->used;
    arena->used += size;
    return memory;
}

/* The place that points to the chunk that the size bytes at memory have for themselves; NULL: they
 * share one. What begins a chunk may still have other memory behind it. */
static struct arena_chunk **find_own_chunk(struct arena *arena, const void *memory, size_t size)
{
    if (!arena->chunks || size <= FIRST_CHUNK / 4)
        return NULL;
    for (struct arena_chunk **at = &arena->chunks->next; *at; at = &(*at)->next)
        if ((*at)->start == memory)
            return (*at)->size <= aligned(size) ? at : NULL;
    return NULL;
}

/* Was memory handed out last, with room for more behind it? Then it gets that: most texts are built
 * one at a time. */
static bool grow_in_place(struct arena *arena, const void *memory, size_t old_size, size_t size)
{
    if (old_size == 0 || !arena->chunks)
        return false;
    char *end = (char *)arena->chunks->start + arena->used;
    size_t more = aligned(size) - aligned(old_size);
    if ((const char *)memory + aligned(old_size) != end || more > arena->room - arena->used)
        return false;
    arena->used += more;
    return true;
}

void *arena_grow(struct arena *arena, void *memory, size_t old_size, size_t size)
{
    if (grow_in_place(arena, memory, old_size, size))
        return memory;
    struct arena_chunk **own = find_own_chunk(arena, memory, old_size);

    if (own && size < SIZE_MAX - sizeof **own) {
        struct arena_chunk *chunk = realloc(*own, sizeof *chunk + size);
        if (!chunk)
            out_of_memory();
        chunk->size = size;
        *own = chunk;
        return chunk->start;
    }
    void *grown = arena_alloc(arena, size);
    if (old_size > 0)
        memcpy(grown, memory, old_size);
    return grown;
}

void arena_release(struct arena *arena, void *memory, size_t size)
{
    struct arena_chunk **own = find_own_chunk(arena, memory, size);

    if (!own)
        return;
    struct arena_chunk *chunk = *own;
    *own = chunk->next;
    free(chunk);
}

void arena_free(struct arena *arena)
{
    for (struct arena_chunk *chunk = arena->chunks, *next; chunk; chunk = next) {
        next = chunk->next;
        free(chunk);
    }
    *arena = (struct arena){0};
}

void *list_grow(struct arena *arena, void *at, size_t len, size_t *room, size_t size)
{
    if (len < *room)
        return at;
    size_t more = *room > 0 ? *room * 2 : 4;
    if (more > SIZE_MAX / size)
        out_of_memory();
    void *grown = arena_alloc(arena, more * size);
    if (len > 0)
        memcpy(grown, at, len * size);
    *room = more;
    return grown;
}

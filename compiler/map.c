/* map.c - a table from text to pointer: open addressing over a power of two, at most three
 * quarters full. Places of values move when the table grows, so one is used before the next key is
 * put. */
#include "base.h"

struct map_entry {
    struct str key; /* key.at == NULL: free */
    size_t hash;
    void *value;
};

/* FNV-1a. */
static size_t hash_of(struct str key)
{
    uint64_t hash = 14695981039346656037u;

    for (size_t i = 0; i < key.len; i++)
        hash = (hash ^ (unsigned char)key.at[i]) * 1099511628211u;
    return (size_t)(hash ^ hash >> 32);
}

/* The entry of a key, or the free one that it would take. */
static struct map_entry *find(const struct map *map, struct str key, size_t hash)
{
    for (size_t i = hash & (map->room - 1);; i = (i + 1) & (map->room - 1)) {
        struct map_entry *entry = &map->entries[i];
        if (!entry->key.at || (entry->hash == hash && str_eq(entry->key, key)))
            return entry;
    }
}

static void grow(struct arena *arena, struct map *map)
{
    struct map old = *map;

    map->room = old.room > 0 ? old.room * 2 : 8;
    map->entries = arena_alloc(arena, map->room * sizeof *map->entries);
    for (size_t i = 0; i < old.room; i++)
        if (old.entries[i].key.at)
            *find(map, old.entries[i].key, old.entries[i].hash) = old.entries[i];
    arena_release(arena, old.entries, old.room * sizeof *old.entries);
}

void **map_put(struct arena *arena, struct map *map, struct str key)
{
    size_t hash = hash_of(key);

    if (!key.at)
        key = STR("");
    if (map->len >= map->room / 4 * 3)
        grow(arena, map);
    struct map_entry *entry = find(map, key, hash);
    if (!entry->key.at) {
        entry->key = key;
        entry->hash = hash;
        map->len++;
    }
    return &entry->value;
}

void *map_get(const struct map *map, struct str key)
{
    return map->room > 0 ? find(map, key, hash_of(key))->value : NULL;
}

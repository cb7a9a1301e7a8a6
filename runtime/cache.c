/* cache.c - the statements of requests, by their keys: a hash table whose entries also stand in a
 * list, the one that was used last first.
 *
 * Keys are compared whole, so two requests have a statement in common only if their SQL is the
 * same. At most orm_options.cached_statements are kept: the one that was not used for longest gives
 * way, but none that is in use. Where none can, the statement is temporary.
 */
#include "shape.h"

#define USUAL_LIMIT 100

struct ormi_cached {
    struct ormi_slot slot; /* its statement */
    struct ormi_cached *newer, *older;
    struct ormi_cached *next; /* in its bucket */
    uint64_t hash;
    size_t size;
    unsigned char key[];
};

/* ---- The table ---- */

static uint64_t hash_of(const unsigned char *key, size_t size)
{
    uint64_t hash = size, word;
    for (; size >= sizeof(word); key += sizeof(word), size -= sizeof(word)) {
        memcpy(&word, key, sizeof(word));
        hash = (hash ^ word) * UINT64_C(0x9e3779b97f4a7c15);
        hash ^= hash >> 32;
    }
    for (; size > 0; key++, size--)
        hash = (hash ^ *key) * UINT64_C(0x100000001b3);
    return hash ^ (hash >> 29);
}

static size_t limit_of(const orm_db *db)
{
    int limit = db->options.cached_statements;
    return limit == 0 ? USUAL_LIMIT : limit < 0 ? 0 : (size_t)limit;
}

static struct ormi_cached **bucket_of(const struct ormi_cache *cache, uint64_t hash)
{
    return &cache->buckets[hash & (cache->n_buckets - 1)];
}

static struct ormi_cached *find_cached(const struct ormi_cache *cache, const unsigned char *key,
                                       size_t size, uint64_t hash)
{
    struct ormi_cached *entry = cache->count > 0 ? *bucket_of(cache, hash) : NULL;
    while (entry &&
           (entry->hash != hash || entry->size != size || memcmp(entry->key, key, size) != 0))
        entry = entry->next;
    return entry;
}

static void unlink_entry(struct ormi_cache *cache, struct ormi_cached *entry)
{
    *(entry->newer ? &entry->newer->older : &cache->newest) = entry->older;
    *(entry->older ? &entry->older->newer : &cache->oldest) = entry->newer;
}

static void link_newest(struct ormi_cache *cache, struct ormi_cached *entry)
{
    entry->newer = NULL;
    entry->older = cache->newest;
    *(cache->newest ? &cache->newest->newer : &cache->oldest) = entry;
    cache->newest = entry;
}

static void drop(struct ormi_cache *cache, struct ormi_cached *entry)
{
    struct ormi_cached **link = bucket_of(cache, entry->hash);
    while (*link != entry)
        link = &(*link)->next;
    *link = entry->next;
    unlink_entry(cache, entry);
    cache->count--;
    sqlite3_finalize(entry->slot.statement);
    sqlite3_free(entry);
}

void ormi_cache_free(orm_db *db)
{
    struct ormi_cache *cache = &db->cache;
    while (cache->oldest)
        drop(cache, cache->oldest);
    sqlite3_free(cache->buckets);
    memset(cache, 0, sizeof(*cache));
}

/* Room for one more entry, with buckets for twice as many as there may be; false: all that could
 * give way are in use, or out of memory. */
static bool make_cache_room(orm_db *db)
{
    struct ormi_cache *cache = &db->cache;
    size_t limit = limit_of(db);
    if (limit == 0)
        return false;
    if (cache->count >= limit) {
        struct ormi_cached *entry = cache->oldest;
        while (entry && entry->slot.busy)
            entry = entry->newer;
        if (!entry)
            return false;
        drop(cache, entry);
    }
    if (cache->buckets)
        return true;
    size_t n = 16;
    while (n / 2 < limit)
        n *= 2;
    cache->buckets = sqlite3_malloc64(n * sizeof(struct ormi_cached *));
    if (!cache->buckets)
        return false;
    memset(cache->buckets, 0, n * sizeof(struct ormi_cached *));
    cache->n_buckets = n;
    return true;
}

/* Keeps a statement. Where there is no room, or no memory, it stays temporary: that is no failure.
 */
static void keep_statement(orm_db *db, const unsigned char *key, size_t size, uint64_t hash,
                           sqlite3_stmt *statement)
{
    struct ormi_cache *cache = &db->cache;
    if (!make_cache_room(db))
        return;
    struct ormi_cached *entry = sqlite3_malloc64(sizeof(*entry) + size);
    if (!entry)
        return;
    memset(entry, 0, sizeof(*entry));
    entry->slot.statement = statement;
    entry->hash = hash;
    entry->size = size;
    memcpy(entry->key, key, size);
    entry->next = *bucket_of(cache, hash);
    *bucket_of(cache, hash) = entry;
    cache->count++;
    link_newest(cache, entry);
    ormi_slot_use(db, &entry->slot);
}

/* ---- Statements ---- */

/* SQLite has refused SQL that was made for a request: a table is missing, or a limit of SQLite. */
static orm_status fail_request(orm_db *db, const orm_model *model, int code)
{
    orm_status rc = ormi_fail_prepare(db, model, code);
    if (rc != ORM_ERROR && rc != ORM_INVALID)
        return rc;
    const char *text =
        code == SQLITE_TOOBIG ? "the statement is too long" : sqlite3_errmsg(db->handle);
    rc = ormi_fail(db, ORM_MISUSE, model->name, NULL, "the query is more than SQLite can take: %s",
                   text);
    db->error.sqlite_code = code;
    return rc;
}

static void use(orm_db *db, struct ormi_cached *entry, sqlite3_stmt **out)
{
    db->stats.hits++;
    ormi_slot_use(db, &entry->slot);
    *out = entry->slot.statement;
}

/* A loop asks for the same statement again and again. */
orm_status ormi_cache_statement(orm_db *db, const orm_model *model, const unsigned char *key,
                                size_t size, sqlite3_stmt **out)
{
    struct ormi_cached *newest = db->cache.newest;
    *out = NULL;
    if (newest && newest->size == size && !newest->slot.busy &&
        memcmp(newest->key, key, size) == 0) {
        use(db, newest, out);
        return ORM_OK;
    }
    uint64_t hash = hash_of(key, size);
    struct ormi_cached *entry = find_cached(&db->cache, key, size, hash);
    if (entry && !entry->slot.busy) {
        unlink_entry(&db->cache, entry);
        link_newest(&db->cache, entry);
        use(db, entry, out);
        return ORM_OK;
    }
    int code;
    char *sql = ormi_build(db, key, size, &code);
    if (sql)
        code = ormi_prepare(db, sql, out);
    sqlite3_free(sql);
    if (code == SQLITE_NOMEM)
        return ormi_fail_nomem(db);
    if (code != SQLITE_OK)
        return fail_request(db, model, code);
    db->stats.misses++;
    if (!entry)
        keep_statement(db, key, size, hash, *out);
    return ORM_OK;
}

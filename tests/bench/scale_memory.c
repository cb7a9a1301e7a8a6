/* scale_memory.c - the memory of what the driver ormgen loaded. All of it comes from SQLite's
 * allocator, which counts: the figures are exact, and the same in each run. */
#include "scale.h"

#include <sqlite3.h>
#include <stdlib.h>

#include "ormgen.h"

size_t memory_of_result(const void *arg)
{
    const struct ormgen *state = arg;
    return orm_scope_size(&state->scope);
}

/* ---- What a program sees ---- */

struct seen {
    bool *authors, *tags; /* by key */
};

static size_t size_of_text(const char *text)
{
    return text ? strlen(text) + 1 : 0;
}

static size_t size_of_author(const struct seen *seen, const library_Author *author)
{
    if (!author || seen->authors[author->id.value])
        return 0;
    seen->authors[author->id.value] = true;
    return sizeof(*author) + size_of_text(author->name) + size_of_text(author->country);
}

static size_t size_of_tags(const struct seen *seen, const library_Tag_list *tags)
{
    size_t size = sizeof(*tags) + tags->count * sizeof(library_Tag *);
    for (size_t i = 0; i < tags->count; i++) {
        const library_Tag *tag = tags->items[i];
        if (!seen->tags[tag->id.value])
            size += sizeof(*tag) + size_of_text(tag->name);
        seen->tags[tag->id.value] = true;
    }
    return size;
}

static size_t size_of_books(const struct seen *seen, const library_Book_list *books)
{
    size_t size = books->count * sizeof(library_Book *);
    for (size_t i = 0; i < books->count; i++) {
        const library_Book *book = books->items[i];
        const library_Tag_list *tags = library_Book_tags(book);
        size += sizeof(*book) + size_of_text(book->title) + size_of_author(seen, book->author);
        if (tags)
            size += size_of_tags(seen, tags);
    }
    return size;
}

static size_t size_of_authors(const struct seen *seen, const library_Author_list *authors)
{
    size_t size = authors->count * sizeof(library_Author *);
    for (size_t i = 0; i < authors->count; i++) {
        const library_Book_list *books = library_Author_books(authors->items[i]);
        size += size_of_author(seen, authors->items[i]);
        size += sizeof(*books) + size_of_books(seen, books);
    }
    return size;
}

size_t memory_of_values(const void *arg, bool of_authors)
{
    const struct ormgen *state = arg;
    struct seen seen = {calloc((size_t)state->data->size.authors + 1, sizeof(bool)),
                        calloc((size_t)state->data->size.tags + 1, sizeof(bool))};
    bench_need(seen.authors && seen.tags, "ormgen", "calloc");
    size_t size =
        of_authors ? size_of_authors(&seen, &state->authors) : size_of_books(&seen, &state->books);
    free(seen.authors);
    free(seen.tags);
    return size;
}

/* ---- What SQLite counts ---- */

static int64_t page_cache(const struct ormgen *state)
{
    int bytes = 0, unused;
    sqlite3_db_status(orm_sqlite(state->db), SQLITE_DBSTATUS_CACHE_USED, &bytes, &unused, 0);
    return bytes;
}

size_t memory_of_run(void *arg, void (*step)(void *))
{
    const struct ormgen *state = arg;
    int64_t before = sqlite3_memory_used() - page_cache(state);
    sqlite3_memory_highwater(1);
    step(arg);
    int64_t most = sqlite3_memory_highwater(0) - page_cache(state) - before;
    return most > 0 ? (size_t)most : 0;
}

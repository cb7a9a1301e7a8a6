/* idiomatic_load.c - the driver idiomatic's to-many relations: one statement for each relation,
 * over an array of all the parents' keys, whose position in the array comes with each row.
 */
#include <stdlib.h>

#include "idiomatic.h"

static void *allocate(size_t n, size_t size)
{
    void *memory = calloc(n + 1, size);
    bench_need(memory, "idiomatic", "calloc");
    return memory;
}

static void read_authors(struct idiomatic *state, sqlite3_stmt *statement)
{
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        if (state->n_authors == state->author_capacity) {
            state->author_capacity = state->author_capacity ? state->author_capacity * 2 : 64;
            state->authors =
                realloc(state->authors, state->author_capacity * sizeof(*state->authors));
            bench_need(state->authors, "idiomatic", "realloc");
        }
        read_author(state, statement, 0, &state->authors[state->n_authors++]);
    }
    need(state, code == SQLITE_DONE);
    sqlite3_reset(statement);
}

/* ---- One to many ---- */

/* The books of an author come one after the other: while the array of all may still move, an
 * author has the number of its books only. */
static void load_books(struct idiomatic *state)
{
    sqlite3_stmt *statement = idiomatic_statement(state, BOOKS_OF_AUTHORS);
    int64_t *ids = allocate(state->n_authors, sizeof(*ids));
    for (size_t i = 0; i < state->n_authors; i++)
        ids[i] = state->authors[i].id;
    const struct keys keys = {ids, state->n_authors};
    keys_bind(statement, 1, &keys);
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        struct book *book = idiomatic_add_book(state);
        read_book(state, statement, book);
        book->author = &state->authors[sqlite3_column_int64(statement, 5)];
        book->author->n_books++;
    }
    need(state, code == SQLITE_DONE);
    sqlite3_reset(statement);
    free(ids);
    struct book *books = state->books;
    for (size_t i = 0; i < state->n_authors; i++) {
        state->authors[i].books = books;
        books += state->authors[i].n_books;
    }
}

/* Parents and children of one moment, under one lock. */
void idiomatic_prefetch_reverse(void *arg)
{
    struct idiomatic *state = arg;
    idiomatic_run(state, idiomatic_statement(state, BEGIN_READ));
    read_authors(state, idiomatic_statement(state, ALL_AUTHORS));
    load_books(state);
    idiomatic_run(state, idiomatic_statement(state, COMMIT));
}

void idiomatic_prefetch_page(void *arg)
{
    struct idiomatic *state = arg;
    sqlite3_stmt *statement = idiomatic_statement(state, PAGE);
    sqlite3_bind_int64(statement, 1, (int64_t)state->data->part * BENCH_PAGE);
    sqlite3_bind_int64(statement, 2, BENCH_PAGE);
    idiomatic_run(state, idiomatic_statement(state, BEGIN_READ));
    read_authors(state, statement);
    load_books(state);
    idiomatic_run(state, idiomatic_statement(state, COMMIT));
}

/* ---- Many to many ---- */

/* Tags by key, each read once; open addressing over twice as many places as there are tags. */
struct tag_table {
    struct tag **tags;
    size_t mask, count;
};

static struct tag **find_tag(const struct tag_table *table, int64_t id)
{
    size_t at = (size_t)((uint64_t)id * 0x9E3779B97F4A7C15u >> 32) & table->mask;
    while (table->tags[at] && table->tags[at]->id != id)
        at = (at + 1) & table->mask;
    return &table->tags[at];
}

static void grow_tags(struct tag_table *table)
{
    struct tag_table larger = {.mask = table->tags ? table->mask * 2 + 1 : 255,
                               .count = table->count};
    larger.tags = allocate(larger.mask + 1, sizeof(*larger.tags));
    for (size_t i = 0; table->tags && i <= table->mask; i++)
        if (table->tags[i])
            *find_tag(&larger, table->tags[i]->id) = table->tags[i];
    free(table->tags);
    *table = larger;
}

/* The one object for a key; its name is read later. */
static struct tag *tag_of(struct idiomatic *state, struct tag_table *table, int64_t id)
{
    if (!table->tags || table->count * 2 > table->mask)
        grow_tags(table);
    struct tag **place = find_tag(table, id);
    if (!*place) {
        *place = arena_alloc(&state->arena, sizeof(**place));
        **place = (struct tag){.id = id};
        table->count++;
    }
    return *place;
}

static void read_links(struct idiomatic *state, struct tag_table *table)
{
    sqlite3_stmt *statement = idiomatic_statement(state, TAGS_OF_BOOKS);
    int64_t *ids = allocate(state->n_books, sizeof(*ids));
    for (size_t i = 0; i < state->n_books; i++)
        ids[i] = state->books[i].id;
    const struct keys keys = {ids, state->n_books};
    keys_bind(statement, 1, &keys);
    struct tag *list[256]; /* of one book */
    size_t n = 0, of = 0;
    int code;
    do {
        code = sqlite3_step(statement);
        size_t book = code == SQLITE_ROW ? (size_t)sqlite3_column_int64(statement, 0) : of + 1;
        if (book != of && n > 0) {
            state->books[of].tags = arena_alloc(&state->arena, n * sizeof(*list));
            memcpy(state->books[of].tags, list, n * sizeof(*list));
            state->books[of].n_tags = n;
            n = 0;
        }
        of = book;
        bench_need(n < sizeof(list) / sizeof(*list), "idiomatic", "a list of tags");
        if (code == SQLITE_ROW)
            list[n++] = tag_of(state, table, sqlite3_column_int64(statement, 1));
    } while (code == SQLITE_ROW);
    need(state, code == SQLITE_DONE);
    sqlite3_reset(statement);
    free(ids);
}

static void read_tags(struct idiomatic *state, const struct tag_table *table)
{
    sqlite3_stmt *statement = idiomatic_statement(state, TAGS);
    int64_t *ids = allocate(table->count, sizeof(*ids));
    struct keys keys = {ids, 0};
    for (size_t i = 0; table->tags && i <= table->mask; i++)
        if (table->tags[i])
            ids[keys.count++] = table->tags[i]->id;
    keys_bind(statement, 1, &keys);
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        struct tag *tag = *find_tag(table, sqlite3_column_int64(statement, 0));
        tag->name = arena_column(&state->arena, statement, 1);
    }
    need(state, code == SQLITE_DONE);
    sqlite3_reset(statement);
    free(ids);
}

void idiomatic_prefetch_m2m_nested(void *arg)
{
    struct idiomatic *state = arg;
    struct tag_table table = {0};
    idiomatic_run(state, idiomatic_statement(state, BEGIN_READ));
    read_authors(state, idiomatic_statement(state, ALL_AUTHORS));
    load_books(state);
    read_links(state, &table);
    read_tags(state, &table);
    idiomatic_run(state, idiomatic_statement(state, COMMIT));
    free(table.tags);
}

/* ---- Sums ---- */

static uint64_t mix_tags(uint64_t sum, const struct book *book)
{
    sum = bench_mix(sum, book->n_tags);
    for (size_t i = 0; i < book->n_tags; i++)
        sum = bench_mix_tag(sum, book->tags[i]->id, book->tags[i]->name);
    return sum;
}

static uint64_t sum_lists(const struct idiomatic *state, uint64_t sum, bool with_tags)
{
    sum = bench_mix(sum, state->n_authors);
    for (size_t i = 0; i < state->n_authors; i++) {
        const struct author *author = &state->authors[i];
        sum = bench_mix_author(sum, author->id, author->name, author->country);
        sum = bench_mix(sum, author->n_books);
        for (size_t j = 0; j < author->n_books; j++) {
            sum = mix_book(sum, &author->books[j]);
            if (with_tags)
                sum = mix_tags(sum, &author->books[j]);
        }
    }
    return sum;
}

uint64_t idiomatic_sum_lists(void *state, uint64_t sum)
{
    return sum_lists(state, sum, false);
}

uint64_t idiomatic_sum_lists_tags(void *state, uint64_t sum)
{
    return sum_lists(state, sum, true);
}

/* best_load.c - the driver best's relations: rows and what they are related to are two reads in
 * the order in which each table is stored, put together in C. Both see the same state of the
 * database, since they are in one transaction.
 */
#include "best.h"

#include <stdlib.h>

/* ---- To-one ---- */

/* Rows of a to-one's or a link's target, by what was distinct: in ascending order, like them. */
struct targets {
    struct best *best;
    const struct best_distinct *distinct;
    void **rows; /* for each of distinct's keys */
    size_t at;
};

static void add_target(struct targets *targets, int64_t key, void *row)
{
    while (targets->distinct->keys[targets->at] < key)
        targets->rows[targets->at++] = NULL;
    targets->rows[targets->at++] = row;
}

static void author_target(void *context, sqlite3_value **values)
{
    struct targets *targets = context;
    struct best_author *author = best_read_author(&targets->best->arena, values);
    add_target(targets, author->id, author);
}

static void tag_target(void *context, sqlite3_value **values)
{
    struct targets *targets = context;
    const unsigned char *name = sqlite3_value_text(values[1]);
    size_t size = (size_t)sqlite3_value_bytes(values[1]) + 1;
    struct best_tag *tag = best_alloc(&targets->best->arena, sizeof(*tag) + size);
    *tag = (struct best_tag){sqlite3_value_int64(values[0]), memcpy(tag + 1, name, size)};
    add_target(targets, tag->id, tag);
}

/* The rows of all keys. One that is not there is an error: the keys are foreign keys. */
static void **read_targets(struct best *best, const struct best_distinct *distinct,
                           enum best_statement statement,
                           void (*row)(void *targets, sqlite3_value **values))
{
    struct targets targets = {best, distinct, NULL, 0};
    targets.rows = best_alloc(&best->scratch, distinct->count * sizeof(*targets.rows));
    struct best_items runs = best_runs(distinct->keys, distinct->count, &best->scratch);
    best_items_bind(best->statements[statement], &runs);
    best->collect = (struct best_collect){row, &targets};
    best_run(best->statements[statement]);
    best_need(targets.at == distinct->count, "reading of what keys refer to");
    return targets.rows;
}

static struct best_distinct distinct_authors(struct best *best)
{
    int64_t *keys = best_alloc(&best->scratch, best->book_count * sizeof(*keys));
    for (size_t i = 0; i < best->book_count; i++)
        keys[i] = best->books[i]->author_id;
    return best_distinct(keys, best->book_count, &best->scratch);
}

void best_select_related_prefetch(void *state)
{
    struct best *best = state;
    best_write(best, BEST_begin);
    best_read(best, BEST_books, best_book_row);
    struct best_distinct distinct = distinct_authors(best);
    void **authors = read_targets(best, &distinct, BEST_authors_by_runs, author_target);
    for (size_t i = 0; i < best->book_count; i++)
        best->books[i]->author = authors[distinct.which[i]];
    best_write(best, BEST_commit);
    best_free(&best->scratch);
}

static void joined_row(void *state, sqlite3_value **values)
{
    struct best *best = state;
    best_book_row(best, values);
    best->books[best->book_count - 1]->author = best_read_author(&best->arena, values + 5);
}

void best_select_related_join(void *state)
{
    best_read(state, BEST_books_authors, joined_row);
}

static struct best_author *get_author(struct best *best, int64_t id)
{
    sqlite3_stmt *statement = best->statements[BEST_author];
    sqlite3_bind_int64(statement, 1, id);
    best_need(sqlite3_step(statement) == SQLITE_ROW, "reading of an author");
    const unsigned char *name = sqlite3_column_text(statement, 1);
    const unsigned char *country = sqlite3_column_text(statement, 2);
    size_t name_size = (size_t)sqlite3_column_bytes(statement, 1) + 1;
    size_t country_size = country ? (size_t)sqlite3_column_bytes(statement, 2) + 1 : 0;
    struct best_author *author =
        best_alloc(&best->arena, sizeof(*author) + name_size + country_size);
    char *texts = (char *)(author + 1);
    *author = (struct best_author){
        .id = sqlite3_column_int64(statement, 0),
        .name = memcpy(texts, name, name_size),
        .country = country ? memcpy(texts + name_size, country, country_size) : NULL,
    };
    sqlite3_reset(statement);
    return author;
}

/* In a transaction: two thirds of the time of a small read go to its locks. */
void best_n_plus_one_single(void *state)
{
    struct best *best = state;
    best_write(best, BEST_begin);
    best_read(best, BEST_books, best_book_row);
    for (size_t i = 0; i < best->book_count; i++)
        best->books[i]->author = get_author(best, best->books[i]->author_id);
    best_write(best, BEST_commit);
}

/* ---- To-many ---- */

/* Gives each author the list of its books: a counting sort that keeps their order. */
static void group_books(struct best *best)
{
    struct best_distinct distinct = distinct_authors(best);
    struct best_pair *authors = best_alloc(&best->scratch, best->author_count * sizeof(*authors));
    for (size_t i = 0; i < best->author_count; i++)
        authors[i] = (struct best_pair){best->authors[i]->id, (int64_t)i};
    best_sort(authors, best->author_count, &best->scratch);

    struct best_book **next =
        best_alloc(&best->arena, best->book_count * sizeof(struct best_book *));
    struct best_author **owners = best_alloc(&best->scratch, distinct.count * sizeof(*owners));
    for (size_t i = 0, key = 0; key < distinct.count; key++) {
        while (i < best->author_count && authors[i].a < distinct.keys[key])
            i++;
        bool found = i < best->author_count && authors[i].a == distinct.keys[key];
        owners[key] = found ? best->authors[authors[i].b] : NULL;
        if (!found)
            continue;
        owners[key]->books = next;
        next += distinct.counts[key];
    }
    for (size_t i = 0; i < best->book_count; i++) {
        struct best_author *author = owners[distinct.which[i]];
        if (author)
            author->books[author->book_count++] = best->books[i];
    }
}

/* All authors are read, so the books are all books: their table is scanned. */
static void read_all_authors_books(struct best *best)
{
    best_read(best, BEST_authors, best_author_row);
    best_read(best, BEST_books, best_book_row);
    group_books(best);
}

void best_prefetch_reverse(void *state)
{
    struct best *best = state;
    best_write(best, BEST_begin);
    read_all_authors_books(best);
    best_write(best, BEST_commit);
    best_free(&best->scratch);
}

/* Few parents: the index finds the children of each. */
void best_prefetch_page(void *state)
{
    struct best *best = state;
    sqlite3_stmt *statement = best->statements[BEST_authors_page];
    sqlite3_bind_int64(statement, 1, (int64_t)best->data->part * BENCH_PAGE);
    sqlite3_bind_int64(statement, 2, BENCH_PAGE);
    best_write(best, BEST_begin);
    best_read(best, BEST_authors_page, best_author_row);
    struct best_pair keys[BENCH_PAGE];
    for (size_t i = 0; i < best->author_count; i++)
        keys[i] = (struct best_pair){.a = best->authors[i]->id};
    struct best_items items = best_items_pairs(keys, best->author_count);
    best_items_bind(best->statements[BEST_books_by_author], &items);
    best_read(best, BEST_books_by_author, best_book_row);
    best_write(best, BEST_commit);
    for (size_t i = 0, book = 0; i < best->author_count; i++) {
        struct best_author *author = best->authors[i];
        author->books = best->books + book;
        while (book < best->book_count && best->books[book]->author_id == author->id)
            book++;
        author->book_count = (size_t)(best->books + book - author->books);
    }
}

/* ---- Links ---- */

/* The tags of all links, by book. Books and links both come in the order of the books' keys. */
struct links {
    struct best *best;
    int64_t *tag_ids;
    size_t count, room, book;
};

static void link_row(void *context, sqlite3_value **values)
{
    struct links *links = context;
    const struct best *best = links->best;
    int64_t book_id = sqlite3_value_int64(values[0]);
    while (links->book < best->book_count && best->books[links->book]->id < book_id)
        links->book++;
    if (links->book == best->book_count || best->books[links->book]->id != book_id)
        return;
    if (links->count == links->room) {
        links->room = links->room ? 2 * links->room : 1024;
        links->tag_ids = realloc(links->tag_ids, links->room * sizeof(*links->tag_ids));
        best_need(links->tag_ids, "realloc");
    }
    best->books[links->book]->tag_count++;
    links->tag_ids[links->count++] = sqlite3_value_int64(values[1]);
}

/* All books are read, so the table of the links is scanned. */
void best_prefetch_m2m_nested(void *state)
{
    struct best *best = state;
    best_write(best, BEST_begin);
    read_all_authors_books(best);
    struct links links = {.best = best};
    sqlite3_bind_int64(best->statements[BEST_links], 1, best->book_count ? best->books[0]->id : 0);
    best->collect = (struct best_collect){link_row, &links};
    best_run(best->statements[BEST_links]);

    struct best_distinct distinct = best_distinct(links.tag_ids, links.count, &best->scratch);
    void **targets = read_targets(best, &distinct, BEST_tags_by_runs, tag_target);
    best_write(best, BEST_commit);
    struct best_tag **tags = best_alloc(&best->arena, links.count * sizeof(struct best_tag *));
    for (size_t i = 0; i < links.count; i++)
        tags[i] = targets[distinct.which[i]];
    for (size_t i = 0; i < best->book_count; i++) {
        best->books[i]->tags = tags;
        tags += best->books[i]->tag_count;
    }
    free(links.tag_ids);
    best_free(&best->scratch);
}

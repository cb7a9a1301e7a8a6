/* best_load.c - the driver best's relations: rows and what they are related to are two reads in
 * the order in which each table is stored, put together in C. Both see the same state of the
 * database, since they are in one transaction.
 */
#include "best.h"

#include <stdlib.h>

/* ---- To-one ----
 * What a row refers to gets its place when its key is first met, and is read when all keys are
 * known, each once. */

struct targets {
    struct best *best;
    struct best_map rows;
    size_t found;
};

static void book_of_author(void *context, sqlite3_value **values)
{
    struct targets *targets = context;
    struct best *best = targets->best;
    best_book_row(best, values);
    struct best_book *book = best->books[best->book_count - 1];
    void **author = best_map_at(&targets->rows, book->author_id);
    if (!*author)
        *author = best_alloc(&best->arena, sizeof(*book->author));
    book->author = *author;
}

static void author_target(void *context, sqlite3_value **values)
{
    struct targets *targets = context;
    void **author = best_map_at(&targets->rows, sqlite3_value_int64(values[0]));
    best_fill_author(*author, &targets->best->arena, values);
    targets->found++;
}

/* One that is not there is an error: the keys are foreign keys. */
static void read_targets(struct targets *targets, enum best_statement statement,
                         void (*row)(void *targets, sqlite3_value **values))
{
    struct best *best = targets->best;
    struct best_items runs = best_runs(&targets->rows, &best->scratch);
    best_items_bind(best->statements[statement], &runs);
    best->collect = (struct best_collect){row, targets};
    best_run(best->statements[statement]);
    best_need(targets->found == targets->rows.count, "reading of what keys refer to");
    best_map_free(&targets->rows);
}

void best_select_related_prefetch(void *state)
{
    struct best *best = state;
    struct targets authors = {.best = best};
    best_write(best, BEST_begin);
    best->collect = (struct best_collect){book_of_author, &authors};
    best_run(best->statements[BEST_books]);
    read_targets(&authors, BEST_authors_by_runs, author_target);
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

/* Which of best's authors each book has, and how many books each author: small arrays, so that no
 * row is touched again. */
struct parents {
    struct best *best;
    struct best_map authors; /* where in best's list an author is */
    uint32_t *which, *counts;
    size_t room;
};

static void book_of_parent(void *context, sqlite3_value **values)
{
    struct parents *parents = context;
    struct best *best = parents->best;
    best_book_row(best, values);
    size_t book = best->book_count - 1;
    struct best_author **author = *best_map_at(&parents->authors, best->books[book]->author_id);
    best_need(author, "reading of a book's author");
    if (book == parents->room) {
        parents->room = parents->room ? 2 * parents->room : 1024;
        parents->which = realloc(parents->which, parents->room * sizeof(*parents->which));
        best_need(parents->which, "realloc");
    }
    parents->which[book] = (uint32_t)(author - best->authors);
    parents->counts[parents->which[book]]++;
}

/* Gives each author the list of its books: a counting sort that keeps their order. */
static void group_books(const struct parents *parents)
{
    struct best *best = parents->best;
    struct best_book **books = best_alloc(&best->arena, best->book_count * sizeof(*books));
    struct best_book ***next = best_alloc(&best->scratch, best->author_count * sizeof(*next));
    for (size_t i = 0; i < best->author_count; i++) {
        best->authors[i]->books = next[i] = books;
        best->authors[i]->book_count = parents->counts[i];
        books += parents->counts[i];
    }
    for (size_t i = 0; i < best->book_count; i++)
        *next[parents->which[i]]++ = best->books[i];
}

/* All authors are read, so the books are all books: their table is scanned. */
static void read_all_authors_books(struct best *best)
{
    struct parents parents = {.best = best};
    best_read(best, BEST_authors, best_author_row);
    parents.counts = calloc(best->author_count + 1, sizeof(*parents.counts));
    best_need(parents.counts, "calloc");
    for (size_t i = 0; i < best->author_count; i++)
        *best_map_at(&parents.authors, best->authors[i]->id) = &best->authors[i];
    best->collect = (struct best_collect){book_of_parent, &parents};
    best_run(best->statements[BEST_books]);
    group_books(&parents);
    best_map_free(&parents.authors);
    free(parents.which);
    free(parents.counts);
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
    struct targets targets;
    struct best_tag **tags;
    size_t count, room, book;
};

static void link_row(void *context, sqlite3_value **values)
{
    struct links *links = context;
    struct best *best = links->targets.best;
    int64_t book_id = sqlite3_value_int64(values[0]);
    while (links->book < best->book_count && best->books[links->book]->id < book_id)
        links->book++;
    if (links->book == best->book_count || best->books[links->book]->id != book_id)
        return;
    if (links->count == links->room) {
        links->room = links->room ? 2 * links->room : 1024;
        links->tags = realloc(links->tags, links->room * sizeof(struct best_tag *));
        best_need(links->tags, "realloc");
    }
    void **tag = best_map_at(&links->targets.rows, sqlite3_value_int64(values[1]));
    if (!*tag)
        *tag = best_alloc(&best->arena, sizeof(struct best_tag));
    best->books[links->book]->tag_count++;
    links->tags[links->count++] = *tag;
}

static void tag_target(void *context, sqlite3_value **values)
{
    struct targets *targets = context;
    int64_t id = sqlite3_value_int64(values[0]);
    const unsigned char *name = sqlite3_value_text(values[1]);
    size_t size = (size_t)sqlite3_value_bytes(values[1]) + 1;
    struct best_tag *tag = *best_map_at(&targets->rows, id);
    *tag = (struct best_tag){id, memcpy(best_alloc(&targets->best->arena, size), name, size)};
    targets->found++;
}

/* All books are read, so the table of the links is scanned, from the first book on: without that
 * condition SQLite takes the index by tag, which is not in the order of books. */
void best_prefetch_m2m_nested(void *state)
{
    struct best *best = state;
    best_write(best, BEST_begin);
    read_all_authors_books(best);
    struct links links = {.targets.best = best};
    sqlite3_bind_int64(best->statements[BEST_links], 1, best->book_count ? best->books[0]->id : 0);
    best->collect = (struct best_collect){link_row, &links};
    best_run(best->statements[BEST_links]);
    read_targets(&links.targets, BEST_tags_by_runs, tag_target);
    best_write(best, BEST_commit);
    best->tags = links.tags;
    for (size_t i = 0, link = 0; i < best->book_count; i++) {
        best->books[i]->tags = links.tags + link;
        link += best->books[i]->tag_count;
    }
    best_free(&best->scratch);
}

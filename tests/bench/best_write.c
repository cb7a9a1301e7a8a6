/* best_write.c - the driver best's bulk insert: one statement for many new rows, which reads them
 * where they are.
 */
#include "best.h"

static void book_column(const struct best_items *items, sqlite3_context *result, int column)
{
    const struct bench_book *book = (const struct bench_book *)items->rows + items->position;
    switch (column) {
    case 0:
        sqlite3_result_text(result, book->title, -1, SQLITE_STATIC);
        break;
    case 1:
        sqlite3_result_int64(result, book->author_id);
        break;
    case 2:
        sqlite3_result_int64(result, book->year);
        break;
    default:
        sqlite3_result_double(result, book->price);
        break;
    }
}

/* New keys of one statement follow each other, since no table has a trigger or an own key. */
static void insert_books(struct best *best)
{
    struct best_items items = {
        .column = book_column, .rows = best->data->books, .count = (size_t)best->data->size.books};
    best_items_bind(best->statements[BEST_insert_books], &items);
    best_write(best, BEST_insert_books);
    int64_t key = sqlite3_last_insert_rowid(best->connection) - (int64_t)items.count;
    for (size_t i = 0; i < items.count; i++)
        best->idiomatic.keys[i] = ++key;
}

/* The links in the order of their table's key, so that each comes behind the one before. */
static void insert_links(struct best *best)
{
    const struct bench_size *size = &best->data->size;
    size_t count = (size_t)size->books * (size_t)size->links_per_book;
    struct best_pair *pairs = best_alloc(&best->scratch, count * sizeof(*pairs));
    for (size_t i = 0; i < count; i++) {
        const struct bench_link *link = &best->data->links[i];
        pairs[i] = (struct best_pair){best->idiomatic.keys[link->book_id - 1], link->tag_id};
    }
    struct best_items items = best_items_pairs(pairs, count);
    best_items_bind(best->statements[BEST_insert_links], &items);
    best_write(best, BEST_insert_links);
    best_free(&best->scratch);
}

void best_bulk_insert(void *state)
{
    struct best *best = state;
    best_write(best, BEST_begin_immediate);
    insert_books(best);
    insert_links(best);
    best_write(best, BEST_commit);
}

/* idiomatic_write.c - the driver idiomatic's writes, each in one transaction, with a reused
 * statement. */
#include <stdlib.h>

#include "idiomatic.h"

/* ---- Keys of new rows ---- */

void idiomatic_prepare_keys(void *arg)
{
    struct idiomatic *state = arg;
    state->keys = malloc((size_t)state->data->size.books * sizeof(*state->keys));
    bench_need(state->keys, "idiomatic", "malloc");
}

uint64_t idiomatic_sum_keys(void *arg, uint64_t sum)
{
    const struct idiomatic *state = arg;
    for (int i = 0; i < state->data->size.books; i++)
        sum = bench_mix(sum, (uint64_t)state->keys[i]);
    return sum;
}

void idiomatic_release_keys(void *arg)
{
    struct idiomatic *state = arg;
    free(state->keys);
    state->keys = NULL;
}

/* ---- Inserts ---- */

static void insert_books(struct idiomatic *state)
{
    sqlite3_stmt *statement = idiomatic_statement(state, INSERT_BOOK);
    for (int i = 0; i < state->data->size.books; i++) {
        const struct bench_book *book = &state->data->books[i];
        sqlite3_bind_text(statement, 1, book->title, -1, SQLITE_STATIC);
        sqlite3_bind_int64(statement, 2, book->author_id);
        sqlite3_bind_int64(statement, 3, book->year);
        sqlite3_bind_double(statement, 4, book->price);
        idiomatic_run(state, statement);
        state->keys[i] = sqlite3_last_insert_rowid(state->db);
    }
}

void idiomatic_insert_one(void *arg)
{
    struct idiomatic *state = arg;
    idiomatic_run(state, idiomatic_statement(state, BEGIN_WRITE));
    insert_books(state);
    idiomatic_run(state, idiomatic_statement(state, COMMIT));
}

void idiomatic_bulk_insert(void *arg)
{
    struct idiomatic *state = arg;
    sqlite3_stmt *statement = idiomatic_statement(state, INSERT_LINK);
    const struct bench_link *link = state->data->links;
    idiomatic_run(state, idiomatic_statement(state, BEGIN_WRITE));
    insert_books(state);
    for (int i = 0; i < state->data->size.books; i++)
        for (int j = 0; j < state->data->size.links_per_book; j++, link++) {
            sqlite3_bind_int64(statement, 1, state->keys[i]);
            sqlite3_bind_int64(statement, 2, link->tag_id);
            idiomatic_run(state, statement);
        }
    idiomatic_run(state, idiomatic_statement(state, COMMIT));
}

/* ---- Changes ---- */

void idiomatic_update_one(void *arg)
{
    struct idiomatic *state = arg;
    sqlite3_stmt *statement = idiomatic_statement(state, UPDATE_BOOK);
    idiomatic_run(state, idiomatic_statement(state, BEGIN_WRITE));
    for (int i = 0; i < state->data->size.books; i++) {
        const struct bench_book *book = &state->data->books[i];
        sqlite3_bind_text(statement, 1, book->title, -1, SQLITE_STATIC);
        sqlite3_bind_int64(statement, 2, book->author_id);
        sqlite3_bind_int64(statement, 3, book->year);
        sqlite3_bind_double(statement, 4, book->price + 1);
        sqlite3_bind_int64(statement, 5, book->id);
        idiomatic_run(state, statement);
        need(state, sqlite3_changes(state->db) == 1);
    }
    idiomatic_run(state, idiomatic_statement(state, COMMIT));
}

void idiomatic_update_field(void *arg)
{
    struct idiomatic *state = arg;
    sqlite3_stmt *statement = idiomatic_statement(state, UPDATE_PRICE);
    idiomatic_run(state, idiomatic_statement(state, BEGIN_WRITE));
    for (int i = 0; i < state->data->size.books; i++) {
        sqlite3_bind_double(statement, 1, state->data->books[i].price + 1);
        sqlite3_bind_int64(statement, 2, state->data->books[i].id);
        idiomatic_run(state, statement);
        need(state, sqlite3_changes(state->db) == 1);
    }
    idiomatic_run(state, idiomatic_statement(state, COMMIT));
}

static void delete_keys(struct idiomatic *state, enum statement name, int first, int last, int step)
{
    sqlite3_stmt *statement = idiomatic_statement(state, name);
    idiomatic_run(state, idiomatic_statement(state, BEGIN_WRITE));
    for (int id = first; id <= last; id += step) {
        sqlite3_bind_int64(statement, 1, id);
        idiomatic_run(state, statement);
        need(state, sqlite3_changes(state->db) == 1);
    }
    idiomatic_run(state, idiomatic_statement(state, COMMIT));
}

void idiomatic_delete_one(void *arg)
{
    struct idiomatic *state = arg;
    delete_keys(state, DELETE_BOOK, 2, state->data->size.books, 2);
}

void idiomatic_delete_cascade(void *arg)
{
    struct idiomatic *state = arg;
    delete_keys(state, DELETE_AUTHOR, 1, state->data->size.authors / 10, 1);
}

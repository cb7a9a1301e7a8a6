/* concurrent_by_hand.c - a small transaction by the driver idiomatic. */
#include "concurrent.h"
#include "idiomatic.h"

void concurrent_write_by_hand(void *arg, const struct write *write)
{
    struct idiomatic *state = arg;
    const struct bench_book *book = &state->data->books[write->book];
    sqlite3_stmt *update = idiomatic_statement(state, UPDATE_PRICE);
    sqlite3_stmt *insert = idiomatic_statement(state, INSERT_BOOK);
    idiomatic_run(state, idiomatic_statement(state, BEGIN_WRITE));
    sqlite3_bind_double(update, 1, write->price);
    sqlite3_bind_int64(update, 2, book->id);
    idiomatic_run(state, update);
    sqlite3_bind_text(insert, 1, book->title, -1, SQLITE_STATIC);
    sqlite3_bind_int64(insert, 2, book->author_id);
    sqlite3_bind_int64(insert, 3, book->year);
    sqlite3_bind_double(insert, 4, write->price);
    idiomatic_run(state, insert);
    idiomatic_run(state, idiomatic_statement(state, COMMIT));
}

/* idiomatic_call.c - the driver idiomatic's many small calls, which sum what they read at once. */
#include <stdio.h>

#include "idiomatic.h"

uint64_t idiomatic_sum_run(void *arg, uint64_t sum)
{
    struct idiomatic *state = arg;
    sum = bench_mix(sum, state->sum);
    state->sum = 0;
    return sum;
}

/* What the next call reads goes where this one's was. */
static void reuse_memory(struct idiomatic *state)
{
    if (state->arena.blocks)
        state->arena.blocks->used = 0;
    state->n_books = 0;
}

/* ---- By key ---- */

void idiomatic_get_by_pk(void *arg)
{
    struct idiomatic *state = arg;
    sqlite3_stmt *statement = idiomatic_statement(state, GET_BOOK);
    for (int i = 0; i < state->data->size.gets; i++) {
        struct book book;
        sqlite3_bind_int64(statement, 1, state->data->keys[i]);
        need(state, sqlite3_step(statement) == SQLITE_ROW);
        read_book(state, statement, &book);
        sqlite3_reset(statement);
        state->sum = mix_book(state->sum, &book);
        reuse_memory(state);
    }
    arena_free(&state->arena);
}

void idiomatic_get_by_pk_read(void *arg)
{
    struct idiomatic *state = arg;
    idiomatic_run(state, idiomatic_statement(state, BEGIN_READ));
    idiomatic_get_by_pk(state);
    idiomatic_run(state, idiomatic_statement(state, COMMIT));
}

/* ---- By filter ---- */

static void select_books(struct idiomatic *state, sqlite3_stmt *statement)
{
    idiomatic_read_books(state, statement);
    state->sum = bench_mix(state->sum, state->n_books);
    for (size_t i = 0; i < state->n_books; i++)
        state->sum = mix_book(state->sum, &state->books[i]);
    reuse_memory(state);
}

void idiomatic_filter_tree(void *arg)
{
    struct idiomatic *state = arg;
    sqlite3_stmt *statement = idiomatic_statement(state, BOOKS_OF_TREE);
    for (int i = 0; i < state->data->size.trees; i++) {
        struct bench_tree tree = bench_tree(state->data, i);
        sqlite3_bind_int64(statement, 1, tree.first);
        sqlite3_bind_int64(statement, 2, tree.first + BENCH_RANGE - 1);
        sqlite3_bind_int64(statement, 3, tree.year);
        sqlite3_bind_double(statement, 4, tree.price);
        select_books(state, statement);
    }
}

static void bind_int(sqlite3_stmt *statement, int parameter, int64_t value)
{
    sqlite3_bind_int64(statement, parameter, value);
}

static void bind_float(sqlite3_stmt *statement, int parameter, double value)
{
    sqlite3_bind_double(statement, parameter, value);
}

static void bind_text(sqlite3_stmt *statement, int parameter, const char *value)
{
    sqlite3_bind_text(statement, parameter, value, -1, SQLITE_STATIC);
}

static sqlite3_stmt *prepare_shape(const struct idiomatic *state, unsigned shape)
{
    char sql[1024] = "SELECT " BOOK " FROM book AS b WHERE b.id = ?";
    size_t size = strlen(sql);
    sqlite3_stmt *statement = NULL;
#define CONDITION(field, type, operator, text, value)                                              \
    if (shape & 1)                                                                                 \
        size += (size_t)snprintf(sql + size, sizeof(sql) - size, " AND b." #field " " text " ?");  \
    shape >>= 1;
#include "conditions.def"
#undef CONDITION
    need(state, sqlite3_prepare_v2(state->db, sql, (int)size + 1, &statement, NULL) == SQLITE_OK);
    return statement;
}

static void bind_shape(sqlite3_stmt *statement, unsigned shape)
{
    int parameter = 2;
#define CONDITION(field, type, operator, text, value)                                              \
    if (shape & 1)                                                                                 \
        bind_##type(statement, parameter++, value);                                                \
    shape >>= 1;
#include "conditions.def"
#undef CONDITION
}

void idiomatic_filter_shapes(void *arg)
{
    struct idiomatic *state = arg;
    for (int i = 0; i < state->data->size.shapes; i++) {
        unsigned shape = bench_shape(state->data, i);
        sqlite3_stmt *statement = prepare_shape(state, shape);
        sqlite3_bind_int64(statement, 1, state->data->keys[i]);
        bind_shape(statement, shape);
        select_books(state, statement);
        sqlite3_finalize(statement);
    }
}

/* ---- One row at a time ---- */

/* A row is used where SQLite has it: nothing is copied. */
void idiomatic_cursor(void *arg)
{
    struct idiomatic *state = arg;
    sqlite3_stmt *statement = idiomatic_statement(state, ALL_BOOKS);
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        state->sum = bench_mix_book(
            state->sum, sqlite3_column_int64(statement, 0),
            (const char *)sqlite3_column_text(statement, 1), sqlite3_column_int64(statement, 2),
            sqlite3_column_int64(statement, 3), sqlite3_column_double(statement, 4));
    need(state, code == SQLITE_DONE);
    sqlite3_reset(statement);
}

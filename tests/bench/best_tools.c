/* best_tools.c - memory, and what is added to a connection of the driver `best`: the aggregate
 * collect and the table items.
 */
#include "best_tools.h"

#include <stdlib.h>

/* ---- Memory ---- */

struct best_block {
    struct best_block *next;
    size_t size;
};

enum { FIRST_BLOCK = 1 << 16, LAST_BLOCK = 1 << 24 };

void *best_alloc_block(struct best_arena *arena, size_t size)
{
    struct best_block *last = arena->blocks;
    size_t room = !last ? FIRST_BLOCK : last->size < LAST_BLOCK ? 2 * last->size : LAST_BLOCK;
    if (room < size)
        room = size;
    struct best_block *block = malloc(sizeof(*block) + room);
    best_need(block, "malloc");
    *block = (struct best_block){last, room};
    arena->blocks = block;
    arena->next = (char *)(block + 1) + size;
    arena->end = (char *)(block + 1) + room;
    return block + 1;
}

void best_free(struct best_arena *arena)
{
    for (struct best_block *block = arena->blocks, *next; block; block = next) {
        next = block->next;
        free(block);
    }
    *arena = (struct best_arena){0};
}

/* ---- collect ---- */

static void collect_step(sqlite3_context *context, int argc, sqlite3_value **argv)
{
    (void)argc;
    const struct best_collect *collect = sqlite3_user_data(context);
    collect->row(collect->context, argv);
}

static void collect_end(sqlite3_context *context)
{
    (void)context;
}

void best_collect_register(sqlite3 *connection, struct best_collect *collect)
{
    best_need(sqlite3_create_function(connection, "collect", -1, SQLITE_UTF8, collect, NULL,
                                      collect_step, collect_end) == SQLITE_OK,
              "sqlite3_create_function");
}

void best_run(sqlite3_stmt *statement)
{
    best_need(sqlite3_step(statement) == SQLITE_ROW, sqlite3_sql(statement));
    best_need(sqlite3_reset(statement) == SQLITE_OK, sqlite3_sql(statement));
}

/* ---- items ---- */

#define POINTER_TYPE "best_items"
enum { COLUMN_ARGUMENT = 5 };

struct cursor {
    sqlite3_vtab_cursor base;
    struct best_items *items;
};

static int connect_items(sqlite3 *connection, void *context, int argc, const char *const *argv,
                         sqlite3_vtab **out, char **message)
{
    (void)context, (void)argc, (void)argv, (void)message;
    *out = calloc(1, sizeof(**out));
    best_need(*out, "calloc");
    return sqlite3_declare_vtab(connection, "CREATE TABLE x(c0, c1, c2, c3, c4, items HIDDEN)");
}

static int disconnect_items(sqlite3_vtab *table)
{
    free(table);
    return SQLITE_OK;
}

static int best_index(sqlite3_vtab *table, sqlite3_index_info *info)
{
    (void)table;
    for (int i = 0; i < info->nConstraint; i++) {
        if (info->aConstraint[i].iColumn != COLUMN_ARGUMENT || !info->aConstraint[i].usable)
            continue;
        info->aConstraintUsage[i].argvIndex = 1;
        info->aConstraintUsage[i].omit = 1;
        return SQLITE_OK;
    }
    return SQLITE_CONSTRAINT;
}

static int open_items(sqlite3_vtab *table, sqlite3_vtab_cursor **out)
{
    (void)table;
    struct cursor *cursor = calloc(1, sizeof(*cursor));
    best_need(cursor, "calloc");
    *out = &cursor->base;
    return SQLITE_OK;
}

static int close_items(sqlite3_vtab_cursor *base)
{
    free(base);
    return SQLITE_OK;
}

static int filter_items(sqlite3_vtab_cursor *base, int plan, const char *plan_text, int argc,
                        sqlite3_value **argv)
{
    (void)plan, (void)plan_text, (void)argc;
    struct cursor *cursor = (struct cursor *)base;
    cursor->items = sqlite3_value_pointer(argv[0], POINTER_TYPE);
    best_need(cursor->items, "binding of items");
    cursor->items->position = 0;
    return SQLITE_OK;
}

static int next_item(sqlite3_vtab_cursor *base)
{
    ((struct cursor *)base)->items->position++;
    return SQLITE_OK;
}

static int items_end(sqlite3_vtab_cursor *base)
{
    const struct best_items *items = ((struct cursor *)base)->items;
    return items->position >= items->count;
}

static int item_column(sqlite3_vtab_cursor *base, sqlite3_context *result, int column)
{
    const struct best_items *items = ((struct cursor *)base)->items;
    items->column(items, result, column);
    return SQLITE_OK;
}

static int item_rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *out)
{
    *out = (sqlite3_int64)((struct cursor *)base)->items->position;
    return SQLITE_OK;
}

void best_items_register(sqlite3 *connection)
{
    static const sqlite3_module module = {
        .xConnect = connect_items,
        .xDisconnect = disconnect_items,
        .xBestIndex = best_index,
        .xOpen = open_items,
        .xClose = close_items,
        .xFilter = filter_items,
        .xNext = next_item,
        .xEof = items_end,
        .xColumn = item_column,
        .xRowid = item_rowid,
    };
    best_need(sqlite3_create_module(connection, "items", &module, NULL) == SQLITE_OK,
              "sqlite3_create_module");
}

void best_items_bind(sqlite3_stmt *statement, struct best_items *items)
{
    best_need(sqlite3_bind_pointer(statement, 1, items, POINTER_TYPE, NULL) == SQLITE_OK,
              "sqlite3_bind_pointer");
}

static void pair_column(const struct best_items *items, sqlite3_context *result, int column)
{
    const struct best_pair *pair = (const struct best_pair *)items->rows + items->position;
    sqlite3_result_int64(result, column == 0 ? pair->a : pair->b);
}

struct best_items best_items_pairs(const struct best_pair *pairs, size_t count)
{
    return (struct best_items){.column = pair_column, .rows = pairs, .count = count};
}

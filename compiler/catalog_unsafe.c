/* catalog_unsafe.c - do definitions call functions that SQLite holds for unsafe there? It tells
 * when it prepares what would run them, while trusted_schema is off: so statements that read and
 * write each table are prepared, and none is run. Triggers, views, defaults, generated columns and
 * indexes are all in one of them. The checks are not, for SQLite forgets those of a database that
 * it only reads: tables in memory have them once more. */
#include "catalog.h"

#include "sql.h"
#include "text.h"

#define FUNCTION_FLAGS (SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS)
#define UNSAFE "unsafe use of "

/* Stands for the json_valid() that the runtime brings along. */
static void never_called(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    sqlite3_result_value(context, values[0]);
}

/* SQLite's message if that is why it can't prepare the statement. Others are told elsewhere. */
static struct str try_statement(struct arena *arena, sqlite3 *db, struct str sql)
{
    sqlite3_stmt *statement = NULL;
    int code = sqlite3_prepare_v2(db, sql.at, (int)sql.len, &statement, NULL);
    struct str message = code == SQLITE_OK ? STR("") : str_of(sqlite3_errmsg(db));

    sqlite3_finalize(statement);
    return str_starts(message, STR(UNSAFE)) ? str_dup(arena, message) : STR("");
}

/* UPDATE "t" SET "a" = "a", "b" = "b": triggers may be of any column. */
static struct str update_sql(struct arena *arena, const struct catalog_table *table,
                             struct str name)
{
    struct text sql = {.arena = arena};
    const char *before = "SET ";

    text_addf(&sql, "UPDATE " STR_FMT " ", STR_ARG(name));
    for (size_t i = 0; i < table->columns.len; i++) {
        if (table->columns.at[i].generated != GENERATED_NOT)
            continue;
        struct str column = sql_name(arena, table->columns.at[i].name);
        text_addf(&sql, "%s" STR_FMT " = " STR_FMT, before, STR_ARG(column), STR_ARG(column));
        before = ", ";
    }
    return text_str(&sql);
}

static struct str try_table(struct arena *arena, sqlite3 *db, const struct catalog_table *table)
{
    struct str name = sql_name(arena, table->name);
    const struct str statements[] = {
        str_fmt(arena, "SELECT * FROM " STR_FMT, STR_ARG(name)),
        str_fmt(arena, "INSERT INTO " STR_FMT " DEFAULT VALUES", STR_ARG(name)),
        update_sql(arena, table, name),
        str_fmt(arena, "DELETE FROM " STR_FMT, STR_ARG(name)),
    };
    struct str found = STR("");

    for (size_t i = 0; i < sizeof statements / sizeof *statements && found.len == 0; i++)
        found = try_statement(arena, db, statements[i]);
    return found;
}

/* CREATE TABLE "t" ("a", "b", CHECK (a > 0)) */
static struct str try_checks(struct arena *arena, sqlite3 *memory,
                             const struct catalog_table *table)
{
    struct text sql = {.arena = arena};

    if (table->checks.len == 0)
        return STR("");
    text_addf(&sql, "CREATE TABLE " STR_FMT " (", STR_ARG(sql_name(arena, table->name)));
    for (size_t i = 0; i < table->columns.len; i++)
        text_addf(&sql, "%s" STR_FMT, i > 0 ? ", " : "",
                  STR_ARG(sql_name(arena, table->columns.at[i].name)));
    for (size_t i = 0; i < table->checks.len; i++)
        text_addf(&sql, ", CHECK (" STR_FMT ")", STR_ARG(table->checks.at[i].sql));
    text_add(&sql, STR(")"));
    return try_statement(arena, memory, text_str(&sql));
}

static void distrust(sqlite3 *db)
{
    if (sqlite3_create_function_v2(db, "json_valid", 1, FUNCTION_FLAGS, NULL, never_called, NULL,
                                   NULL, NULL) != SQLITE_OK)
        out_of_memory();
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)NULL);
}

struct str catalog_unsafe(struct arena *arena, sqlite3 *db, const struct catalog *catalog)
{
    sqlite3 *memory = NULL;
    struct str found = STR("");

    if (sqlite3_open(":memory:", &memory) != SQLITE_OK)
        out_of_memory();
    distrust(db);
    distrust(memory);
    for (size_t i = 0; i < catalog->tables.len && found.len == 0; i++) {
        const struct catalog_table *table = &catalog->tables.at[i];
        if (table->kind == CATALOG_TABLE || table->kind == CATALOG_VIEW)
            found = try_table(arena, db, table);
        if (found.len == 0)
            found = try_checks(arena, memory, table);
    }
    sqlite3_close(memory);
    return found;
}

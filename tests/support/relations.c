/* relations.c - see relations.h. */
#include "relations.h"

/* The member at offset of a row. */
static long long member(const void *row, size_t offset)
{
    int64_t number;
    memcpy(&number, (const char *)row + offset, sizeof(number));
    return number;
}

static void compare(orm_db *db, sqlite3_str *actual, const char *file, int line, const char *format,
                    va_list arguments)
{
    char *sql = sqlite3_vmprintf(format, arguments);
    char *expected = ask_sql(orm_sqlite(db), "%s", sql);
    char *numbers = sqlite3_str_finish(actual);
    if (strcmp(numbers ? numbers : "", expected) != 0)
        FAIL_AT(file, line, "loaded:\n%s\nbut %s:\n%s", numbers ? numbers : "", sql, expected);
    sqlite3_free(numbers);
    sqlite3_free(expected);
    sqlite3_free(sql);
}

void support_assert_rows(orm_db *db, const void *items, size_t count, size_t offset,
                         const char *file, int line, const char *format, ...)
{
    sqlite3_str *numbers = sqlite3_str_new(NULL);
    va_list arguments;
    if (!items)
        FAIL_AT(file, line, "the list is not loaded");
    for (size_t i = 0; i < count; i++) {
        const void *row;
        memcpy(&row, (const char *)items + i * sizeof(row), sizeof(row));
        sqlite3_str_appendf(numbers, i > 0 ? "\n%lld" : "%lld", member(row, offset));
    }
    va_start(arguments, format);
    compare(db, numbers, file, line, format, arguments);
    va_end(arguments);
}

void support_assert_row(orm_db *db, const void *row, size_t offset, const char *file, int line,
                        const char *format, ...)
{
    sqlite3_str *number = sqlite3_str_new(NULL);
    va_list arguments;
    if (row)
        sqlite3_str_appendf(number, "%lld", member(row, offset));
    va_start(arguments, format);
    compare(db, number, file, line, format, arguments);
    va_end(arguments);
}

void begin_cost(orm_db *db, struct cost *cost)
{
    cost->own = orm_stats_get(db).statements;
    count_statements(db, &cost->counted);
}

void support_end_cost(orm_db *db, const struct cost *cost, unsigned expected, const char *call,
                      const char *file, int line)
{
    unsigned own = (unsigned)(orm_stats_get(db).statements - cost->own);
    count_statements(db, NULL);
    if (cost->counted != expected || own != expected)
        FAIL_AT(file, line, "%s: %u statements by SQLite's count, %u by ours, not %u", call,
                cost->counted, own, expected);
}

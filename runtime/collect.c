/* collect.c - the aggregate orm_collect.
 *
 * Like orm_array it takes a pointer value, which SQL text cannot make.
 */
#include "collect.h"

#include <stddef.h>

#define COLLECTOR_TYPE "orm_collect"

static void collect_step(sqlite3_context *result, int argc, sqlite3_value **argv)
{
    const struct ormi_collector *collector =
        argc > 0 ? sqlite3_value_pointer(argv[0], COLLECTOR_TYPE) : NULL;
    if (!collector) {
        sqlite3_result_error(result, "orm_collect: no collector is bound to its argument", -1);
        return;
    }
    int code = collector->row(collector->context, argv + 1);
    if (code != SQLITE_OK)
        sqlite3_result_error_code(result, code);
}

static void collect_finish(sqlite3_context *result)
{
    (void)result;
}

bool ormi_collect_takes(sqlite3 *handle, int columns)
{
    return columns <= ORMI_COLLECT_COLUMNS &&
           columns < sqlite3_limit(handle, SQLITE_LIMIT_FUNCTION_ARG, -1);
}

int ormi_collect_register(sqlite3 *handle)
{
    return sqlite3_create_function_v2(handle, "orm_collect", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY,
                                      NULL, NULL, collect_step, collect_finish, NULL);
}

int ormi_collect_bind(sqlite3_stmt *statement, int parameter,
                      const struct ormi_collector *collector)
{
    return sqlite3_bind_pointer(statement, parameter, (void *)collector, COLLECTOR_TYPE, NULL);
}

/* array.c - the table-valued function orm_array.
 *
 * An eponymous-only virtual table: it exists on every connection that it is registered on, and is
 * stored in no file. Its argument is a pointer value (sqlite3_bind_pointer), which SQL text cannot
 * make, so no statement can aim it at foreign memory. Without an argument there is no plan.
 */
#include "array.h"

#include <string.h>

#define ARRAY_TYPE "orm_array"
#define INTEGERS_TYPE "orm_integers"
#define COLUMN_POSITION 0
#define COLUMN_ARGUMENT (1 + ORM_KEY_PARTS)

struct array_cursor {
    sqlite3_vtab_cursor base;
    const struct ormi_array *array; /* or, if that is NULL: */
    const struct ormi_integers *integers;
    size_t row, count;
};

static int array_connect(sqlite3 *handle, void *context, int argc, const char *const *argv,
                         sqlite3_vtab **out, char **message)
{
    (void)context, (void)argc, (void)argv, (void)message;
    int code = sqlite3_declare_vtab(
        handle, "CREATE TABLE x(position, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9,"
                " c10, c11, c12, c13, c14, c15, array HIDDEN)");
    if (code != SQLITE_OK)
        return code;
    sqlite3_vtab *table = sqlite3_malloc64(sizeof(*table));
    if (!table)
        return SQLITE_NOMEM;
    memset(table, 0, sizeof(*table));
    *out = table;
    return sqlite3_vtab_config(handle, SQLITE_VTAB_DIRECTONLY);
}

static int array_disconnect(sqlite3_vtab *table)
{
    sqlite3_free(table);
    return SQLITE_OK;
}

/* One plan: the argument is known, and the rows come in the order of position. */
static int array_best_index(sqlite3_vtab *table, sqlite3_index_info *info)
{
    (void)table;
    for (int i = 0; i < info->nConstraint; i++) {
        if (info->aConstraint[i].iColumn != COLUMN_ARGUMENT || !info->aConstraint[i].usable ||
            info->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ)
            continue;
        info->aConstraintUsage[i].argvIndex = 1;
        info->aConstraintUsage[i].omit = 1;
        info->estimatedCost = 1;
        info->estimatedRows = 100;
        info->orderByConsumed = info->nOrderBy == 1 && !info->aOrderBy[0].desc &&
                                info->aOrderBy[0].iColumn == COLUMN_POSITION;
        return SQLITE_OK;
    }
    return SQLITE_CONSTRAINT;
}

static int array_open(sqlite3_vtab *table, sqlite3_vtab_cursor **out)
{
    (void)table;
    struct array_cursor *cursor = sqlite3_malloc64(sizeof(*cursor));
    if (!cursor)
        return SQLITE_NOMEM;
    memset(cursor, 0, sizeof(*cursor));
    *out = &cursor->base;
    return SQLITE_OK;
}

static int array_close(sqlite3_vtab_cursor *base)
{
    sqlite3_free(base);
    return SQLITE_OK;
}

static int array_filter(sqlite3_vtab_cursor *base, int plan, const char *plan_text, int argc,
                        sqlite3_value **argv)
{
    (void)plan, (void)plan_text;
    struct array_cursor *cursor = (struct array_cursor *)base;
    cursor->array = argc == 1 ? sqlite3_value_pointer(argv[0], ARRAY_TYPE) : NULL;
    cursor->integers = argc == 1 ? sqlite3_value_pointer(argv[0], INTEGERS_TYPE) : NULL;
    cursor->row = 0;
    if (cursor->integers) {
        const struct ormi_integers *integers = cursor->integers;
        int code = integers->fill ? integers->fill(integers->context) : SQLITE_OK;
        cursor->count = integers->count;
        return code;
    }
    if (cursor->array) {
        cursor->count = cursor->array->count;
        return SQLITE_OK;
    }
    sqlite3_free(base->pVtab->zErrMsg);
    base->pVtab->zErrMsg = sqlite3_mprintf("orm_array: no array is bound to its argument");
    return SQLITE_ERROR;
}

static int array_next(sqlite3_vtab_cursor *base)
{
    ((struct array_cursor *)base)->row++;
    return SQLITE_OK;
}

static int array_at_end(sqlite3_vtab_cursor *base)
{
    const struct array_cursor *cursor = (const struct array_cursor *)base;
    return cursor->row >= cursor->count;
}

void ormi_array_result(sqlite3_context *result, const orm_value *stored)
{
    const orm_blob *blob = &stored->as.blob;
    switch ((orm_value_type)stored->type) {
    case ORM_VALUE_NULL:
        break;
    case ORM_VALUE_INT:
        sqlite3_result_int64(result, stored->as.i);
        break;
    case ORM_VALUE_FLOAT:
        sqlite3_result_double(result, stored->as.f);
        break;
    case ORM_VALUE_TEXT:
        sqlite3_result_text64(result, blob->data, blob->size, SQLITE_STATIC, SQLITE_UTF8);
        break;
    case ORM_VALUE_BLOB:
        sqlite3_result_blob64(result, blob->data, blob->size, SQLITE_STATIC);
        break;
    default:
        sqlite3_result_error(result, "orm_array: a value that is no stored form", -1);
        break;
    }
}

/* A column that the caller does not set is NULL. */
static int array_column(sqlite3_vtab_cursor *base, sqlite3_context *result, int number)
{
    const struct array_cursor *cursor = (const struct array_cursor *)base;
    const struct ormi_array *array = cursor->array;
    const struct ormi_integers *integers = cursor->integers;
    if (number == COLUMN_POSITION)
        sqlite3_result_int64(result, (sqlite3_int64)cursor->row);
    else if (integers && (unsigned)number <= integers->parts)
        sqlite3_result_int64(result,
                             integers->items[cursor->row * integers->parts + (size_t)number - 1]);
    else if (array && (unsigned)number <= array->parts)
        ormi_array_result(result, &array->values[cursor->row * array->parts + (size_t)number - 1]);
    return SQLITE_OK;
}

static int array_rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *out)
{
    *out = (sqlite3_int64)((const struct array_cursor *)base)->row;
    return SQLITE_OK;
}

int ormi_array_register(sqlite3 *handle)
{
    static const sqlite3_module module = {
        .xConnect = array_connect,
        .xDisconnect = array_disconnect,
        .xBestIndex = array_best_index,
        .xOpen = array_open,
        .xClose = array_close,
        .xFilter = array_filter,
        .xNext = array_next,
        .xEof = array_at_end,
        .xColumn = array_column,
        .xRowid = array_rowid,
    };
    return sqlite3_create_module(handle, "orm_array", &module, NULL);
}

int ormi_array_bind(sqlite3_stmt *statement, int parameter, const struct ormi_array *array)
{
    return sqlite3_bind_pointer(statement, parameter, (void *)array, ARRAY_TYPE, NULL);
}

int ormi_integers_bind(sqlite3_stmt *statement, int parameter, const struct ormi_integers *array)
{
    return sqlite3_bind_pointer(statement, parameter, (void *)array, INTEGERS_TYPE, NULL);
}

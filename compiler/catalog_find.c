/* catalog_find.c - tables and columns by their names, through lists in the order of names. */
#include "catalog_define.h"

#include <stdlib.h>

static int compare_names(struct str a, struct str b)
{
    int order = sqlite3_strnicmp(a.at, b.at, (int)(a.len < b.len ? a.len : b.len));

    return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

static int compare_columns(const void *a, const void *b)
{
    const struct catalog_column *const *left = a, *const *right = b;

    return compare_names((*left)->name, (*right)->name);
}

static int compare_tables(const void *a, const void *b)
{
    const struct catalog_table *const *left = a, *const *right = b;

    return compare_names((*left)->name, (*right)->name);
}

void catalog_sort_columns(struct arena *arena, struct catalog_table *table)
{
    size_t count = table->columns.len;

    table->column_names = arena_alloc(arena, count * sizeof *table->column_names);
    for (size_t i = 0; i < count; i++)
        table->column_names[i] = &table->columns.at[i];
    qsort(table->column_names, count, sizeof *table->column_names, compare_columns);
}

void catalog_sort_tables(struct catalog *catalog)
{
    size_t count = catalog->tables.len;

    catalog->table_names = arena_alloc(catalog->arena, count * sizeof *catalog->table_names);
    for (size_t i = 0; i < count; i++)
        catalog->table_names[i] = &catalog->tables.at[i];
    qsort(catalog->table_names, count, sizeof *catalog->table_names, compare_tables);
}

const struct catalog_table *catalog_find_table(const struct catalog *catalog, struct str name)
{
    const struct catalog_table table = {.name = name}, *wanted = &table;
    const struct catalog_table *const *found =
        bsearch(&wanted, catalog->table_names, catalog->tables.len, sizeof *catalog->table_names,
                compare_tables);

    return found ? *found : NULL;
}

size_t catalog_find_column(const struct catalog_table *table, struct str name)
{
    const struct catalog_column column = {.name = name}, *wanted = &column;

    if (table->columns.len == 0)
        return CATALOG_NONE;
    const struct catalog_column *const *found =
        bsearch(&wanted, table->column_names, table->columns.len, sizeof *table->column_names,
                compare_columns);

    return found ? (size_t)(*found - table->columns.at) : CATALOG_NONE;
}

/* import_refer.c - what foreign keys refer to: the table and the columns that SQLite would look at,
 * whatever becomes of them in the schema. */
#include "import_parts.h"

bool import_is_alike(enum affinity a, enum affinity b)
{
    bool whole_a = a == AFFINITY_INTEGER || a == AFFINITY_NUMERIC;
    bool whole_b = b == AFFINITY_INTEGER || b == AFFINITY_NUMERIC;

    return a == b || (whole_a && whole_b);
}

/* ---- indexes ---- */

/* Is it a column, compared as the column is? */
static bool is_plain_item(const struct catalog_table *table, const struct catalog_index_item *item)
{
    return item->column != CATALOG_NONE &&
           str_eq_nocase(item->collation, table->columns.at[item->column].collation);
}

bool import_is_plain_index(const struct catalog_table *table, const struct catalog_index *index)
{
    for (size_t i = 0; i < index->items.len; i++)
        if (!is_plain_item(table, &index->items.at[i]) || index->items.at[i].desc)
            return false;
    return !index->where.at;
}

bool import_begins_with(const struct catalog_table *table, const struct catalog_index *index,
                        const size_t *columns, size_t n)
{
    if (index->where.at || index->items.len < n)
        return false;
    for (size_t i = 0; i < n; i++)
        if (index->items.at[i].column != columns[i] || !is_plain_item(table, &index->items.at[i]))
            return false;
    return true;
}

/* ---- references ---- */

static bool contains(const size_t *columns, size_t n, size_t column)
{
    for (size_t i = 0; i < n; i++)
        if (columns[i] == column)
            return true;
    return false;
}

/* Is the index a unique one of just these columns, in any order? */
static bool is_unique_of(const struct catalog_table *table, const struct catalog_index *index,
                         const size_t *columns, size_t n)
{
    if (!index->unique || index->where.at || index->items.len != n)
        return false;
    for (size_t i = 0; i < n; i++)
        if (!is_plain_item(table, &index->items.at[i]) ||
            !contains(columns, n, index->items.at[i].column))
            return false;
    return true;
}

/* Are the columns those of the key, in any order? A foreign key may name one of them twice. */
static bool is_key(const struct catalog_table *table, const size_t *columns, size_t n)
{
    if (n == 0 || table->key.len != n)
        return false;
    for (size_t i = 0; i < n; i++)
        if (!contains(columns, n, table->key.at[i]))
            return false;
    return true;
}

/* The columns of the target that key names, or those of its primary key; false: there are none. */
static bool find_there(const struct catalog_table *target, const struct catalog_foreign_key *key,
                       size_t *there)
{
    size_t n = key->columns.len;

    if (key->to.len == 0 ? target->key.len != n : key->to.len != n)
        return false;
    for (size_t i = 0; i < n; i++) {
        there[i] =
            key->to.len == 0 ? target->key.at[i] : catalog_find_column(target, key->to.at[i]);
        if (there[i] == CATALOG_NONE)
            return false;
    }
    return true;
}

/* Puts the pairs of columns into the order of the target's key. */
static void sort_by_key(const struct catalog_table *target, size_t *columns, size_t *there,
                        size_t n)
{
    for (size_t i = 0; i < n; i++) {
        size_t k = i;
        while (there[k] != target->key.at[i])
            k++;
        size_t column = columns[k], to = there[k];
        for (; k > i; k--) {
            columns[k] = columns[k - 1];
            there[k] = there[k - 1];
        }
        columns[i] = column;
        there[i] = to;
    }
}

static void look_up(struct import *import, const struct catalog_foreign_key *key,
                    struct import_reference *out)
{
    struct import_table *target = map_get(&import->found, str_lower(import->arena, key->table));
    size_t n = key->columns.len;
    size_t *columns = arena_alloc(import->arena, n * sizeof *columns);
    size_t *there = arena_alloc(import->arena, n * sizeof *there);

    for (size_t i = 0; i < n; i++)
        columns[i] = key->columns.at[i];
    if (!target || !find_there(target->table, key, there))
        return;
    *out = (struct import_reference){.target = target, .n = n, .columns = columns, .there = there};
    out->to_key = is_key(target->table, there, n);
    out->is_unique = out->to_key;
    if (out->to_key)
        sort_by_key(target->table, columns, there, n);
    for (size_t i = 0; i < target->table->indexes.len; i++)
        out->is_unique =
            out->is_unique || is_unique_of(target->table, &target->table->indexes.at[i], there, n);
}

void import_refer(struct import *import)
{
    for (size_t i = 0; i < import->catalog->tables.len; i++) {
        struct import_table *t = &import->tables[i];
        size_t n = t->table->foreign_keys.len;
        t->references = arena_alloc(import->arena, n * sizeof *t->references);
        for (size_t k = 0; k < n; k++)
            look_up(import, &t->table->foreign_keys.at[k], &t->references[k]);
    }
}

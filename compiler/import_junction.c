/* import_junction.c - tables that are links: a junction is nothing but the keys of two models, a
 * through has more, but its primary key, or another that is never NULL, is theirs. */
#include "import_parts.h"

/* ---- the key ---- */

/* Is the part of the key from at on the columns of the reference, in its order? */
static bool is_part_of_key(const struct catalog_table *table, size_t at,
                           const struct import_reference *reference)
{
    if (at + reference->n > table->key.len)
        return false;
    for (size_t i = 0; i < reference->n; i++)
        if (table->key.at[at + i] != reference->columns[i])
            return false;
    return true;
}

/* Does the reference lead to rows of a model by their key? */
static bool is_side(const struct import_reference *reference)
{
    return reference->target && reference->to_key && reference->target->role == ROLE_MODEL;
}

/* Is the primary key of t two of its foreign keys, one behind the other? They are from and to
 * then. */
static bool find_sides(struct import_table *t)
{
    size_t n = t->table->foreign_keys.len;

    for (size_t i = 0; i < n; i++) {
        const struct import_reference *from = &t->references[i];
        if (!is_side(from) || !is_part_of_key(t->table, 0, from))
            continue;
        for (size_t k = 0; k < n; k++) {
            const struct import_reference *to = &t->references[k];
            if (k == i || !is_side(to) || !is_part_of_key(t->table, from->n, to) ||
                from->n + to->n != t->table->key.len)
                continue;
            t->from = i;
            t->to = k;
            return true;
        }
    }
    return false;
}

/* ---- a unique key ---- */

/* The foreign key that is just this column, leads to a model by its key and is never NULL, or
 * CATALOG_NONE. */
static size_t side_of(const struct import_table *t, size_t column)
{
    for (size_t k = 0; k < t->table->foreign_keys.len; k++)
        if (is_side(&t->references[k]) && t->references[k].n == 1 &&
            t->references[k].columns[0] == column && t->table->columns.at[column].not_null)
            return k;
    return CATALOG_NONE;
}

/* Is a unique key of t two of its foreign keys? The one whose column comes first is from then. Of
 * two such keys neither says more of the rows than the other. */
static bool find_unique_sides(struct import_table *t)
{
    size_t first = CATALOG_NONE, second = CATALOG_NONE;

    for (size_t i = 0; i < t->table->indexes.len; i++) {
        const struct catalog_index *index = &t->table->indexes.at[i];
        if (!index->unique || index->items.len != 2 || !import_is_plain_index(t->table, index))
            continue;
        size_t a = index->items.at[0].column, b = index->items.at[1].column;
        size_t low = a < b ? a : b, high = a < b ? b : a;
        if (side_of(t, low) == CATALOG_NONE || side_of(t, high) == CATALOG_NONE)
            continue;
        if (first != CATALOG_NONE && (first != low || second != high))
            return false;
        first = low;
        second = high;
    }
    if (first == CATALOG_NONE)
        return false;
    t->from = side_of(t, first);
    t->to = side_of(t, second);
    return true;
}

/* ---- nothing else ---- */

/* Is a column of a side just what the language makes of it? ON CONFLICT makes no difference to a
 * link, which has nothing but its key. */
static bool is_bare_column(const struct catalog_column *column, const struct catalog_column *there)
{
    return !column->default_sql.at && column->generated == GENERATED_NOT &&
           str_eq_nocase(column->collation, there->collation) &&
           import_is_alike(there->affinity, column->affinity);
}

static bool is_bare_side(const struct catalog_table *table,
                         const struct import_reference *reference)
{
    for (size_t i = 0; i < reference->n; i++)
        if (!is_bare_column(&table->columns.at[reference->columns[i]],
                            &reference->target->table->columns.at[reference->there[i]]))
            return false;
    return true;
}

static bool are_actions_of_links(const struct catalog_foreign_key *from,
                                 const struct catalog_foreign_key *to)
{
    return from->on_delete == to->on_delete && from->on_update == to->on_update &&
           from->on_delete != ACTION_SET_NULL && from->on_delete != ACTION_SET_DEFAULT &&
           from->on_update != ACTION_SET_NULL && from->on_update != ACTION_SET_DEFAULT &&
           !from->deferred && !to->deferred;
}

static bool has_only_plain_indexes(const struct catalog_table *table)
{
    for (size_t i = 0; i < table->indexes.len; i++) {
        const struct catalog_index *index = &table->indexes.at[i];
        if (index->origin != INDEX_KEY && (index->unique || !import_is_plain_index(table, index)))
            return false;
    }
    return true;
}

static bool is_pure(const struct import_table *t)
{
    const struct catalog_table *table = t->table;
    const struct import_reference *from = &t->references[t->from], *to = &t->references[t->to];

    return table->foreign_keys.len == 2 && table->columns.len == table->key.len &&
           table->checks.len == 0 && is_bare_side(table, from) && is_bare_side(table, to) &&
           are_actions_of_links(&table->foreign_keys.at[t->from], &table->foreign_keys.at[t->to]) &&
           has_only_plain_indexes(table) &&
           table->strict == (from->target->table->strict && to->target->table->strict);
}

void import_find_junctions(struct import *import)
{
    size_t n = import->catalog->tables.len;
    bool *is_referred_to = arena_alloc(import->arena, n * sizeof *is_referred_to);

    for (size_t i = 0; i < n; i++) {
        const struct import_table *t = &import->tables[i];
        for (size_t k = 0; k < t->table->foreign_keys.len && t->role == ROLE_MODEL; k++)
            if (t->references[k].target)
                is_referred_to[t->references[k].target->table->index] = true;
    }
    for (size_t i = 0; i < n; i++) {
        struct import_table *t = &import->tables[i];
        if (t->role != ROLE_MODEL)
            continue;
        bool is_key = find_sides(t);
        if (is_key && !is_referred_to[i] && is_pure(t))
            t->role = ROLE_JUNCTION;
        else
            t->is_through = is_key || find_unique_sides(t);
    }
}

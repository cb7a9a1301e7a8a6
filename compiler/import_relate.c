/* import_relate.c - foreign keys become ForeignKeys and OneToOnes: which can, and all their options
 * but names. Tables are taken in the order of their names, and keys in that of their columns, so
 * that the same is left out wherever a table stands. */
#include "import_parts.h"

#include <stdlib.h>

struct relater {
    struct import *import;
    bool **is_sought; /* by table and column: a key refers to it that refers to no primary key */
    unsigned *seen;   /* by table: the search that has come there */
    unsigned search;
};

/* ---- circles ---- */

/* Has anything its type from the relation: the key that it is in, or a key that refers to it? */
static bool gives_type(const struct relater *r, const struct import_table *t,
                       const struct import_reference *reference)
{
    const bool *is_sought = r->is_sought[t->table->index];
    bool in_key = true, any_sought = false;

    for (size_t i = 0; i < reference->n; i++) {
        in_key = in_key && t->table->columns.at[reference->columns[i]].key > 0;
        any_sought = any_sought || (is_sought && is_sought[reference->columns[i]]);
    }
    return in_key || any_sought;
}

/* Do relations that give types lead from one table to the other? */
static bool leads_to(struct relater *r, const struct import_table *from,
                     const struct import_table *to)
{
    if (from == to)
        return true;
    if (r->seen[from->table->index] == r->search)
        return false;
    r->seen[from->table->index] = r->search;
    for (size_t k = 0; k < from->table->foreign_keys.len; k++) {
        const struct import_reference *reference = &from->references[k];
        if (reference->field && gives_type(r, from, reference) &&
            leads_to(r, reference->target, to))
            return true;
    }
    return false;
}

/* Would keys refer to each other in a circle, so that they had no type? */
static bool makes_circle(struct relater *r, const struct import_table *t,
                         const struct import_reference *reference)
{
    r->search++;
    return gives_type(r, t, reference) && leads_to(r, reference->target, t);
}

static void find_sought(struct relater *r)
{
    struct import *import = r->import;
    size_t n = import->catalog->tables.len;

    r->is_sought = arena_alloc(import->arena, n * sizeof *r->is_sought);
    r->seen = arena_alloc(import->arena, n * sizeof *r->seen);
    for (size_t i = 0; i < n; i++) {
        const struct import_table *t = &import->tables[i];
        for (size_t k = 0; k < t->table->foreign_keys.len; k++) {
            const struct import_reference *reference = &t->references[k];
            if (!reference->target || reference->to_key)
                continue;
            const struct catalog_table *target = reference->target->table;
            bool **columns = &r->is_sought[target->index];
            if (!*columns)
                *columns = arena_alloc(import->arena, target->columns.len * sizeof **columns);
            for (size_t c = 0; c < reference->n; c++)
                (*columns)[reference->there[c]] = true;
        }
    }
}

/* ---- which can ---- */

static const char *type_name(const struct catalog_column *column)
{
    static const char *const names[] = {"INTEGER", "TEXT", "BLOB", "REAL", "NUMERIC"};

    return names[column->affinity];
}

/* Can a column of one affinity hold what the other does? One that changes nothing can, by
 * sql_type; of a STRICT table only ANY is such. */
static bool fits(enum affinity there, enum affinity here)
{
    return import_is_alike(there, here) || here == AFFINITY_BLOB || there == AFFINITY_BLOB;
}

/* What is wrong with a column and the one that it refers to; no text: nothing. */
static struct str find_misfit(const struct relater *r, const struct import_table *t,
                              const struct import_reference *reference, size_t i)
{
    const struct import_table *target = reference->target;
    const struct catalog_column *here = &t->table->columns.at[reference->columns[i]];
    const struct catalog_column *there = &target->table->columns.at[reference->there[i]];

    if (!t->fields[reference->columns[i]] || !target->fields[reference->there[i]])
        return STR("a column has no field");
    if (here->generated != GENERATED_NOT)
        return STR("its column is generated");
    bool is_firm = t->table->strict && !str_eq_nocase(here->declared, STR("ANY"));
    if (reference->n == 1 && !is_firm ? !fits(there->affinity, here->affinity)
                                      : !import_is_alike(there->affinity, here->affinity))
        return str_fmt(r->import->arena, "its column is %s, and that one %s", type_name(here),
                       type_name(there));
    return (struct str){0};
}

/* Do both refer to the same, by the same columns? */
static bool is_same(const struct import_reference *a, const struct import_reference *b)
{
    if (a->target != b->target || a->n != b->n)
        return false;
    for (size_t i = 0; i < a->n; i++)
        if (a->columns[i] != b->columns[i] || a->there[i] != b->there[i])
            return false;
    return true;
}

/* Why a foreign key can't be a relation; no text: it can. */
static struct str find_obstacle(struct relater *r, const struct import_table *t,
                                const struct catalog_foreign_key *key,
                                const struct import_reference *reference)
{
    const struct import_table *target = reference->target;
    struct str named = str_lower(r->import->arena, key->table);
    struct str misfit = {0};

    if (!target)
        return map_get(&r->import->found, named) ? STR("it has no such columns")
                                                 : STR("there is no such table");
    if (target->role != ROLE_MODEL || target->table->kind != CATALOG_TABLE)
        return STR("it is not in this schema");
    if (!reference->is_unique)
        return STR("what it refers to is not unique");
    if (reference->n > 1 && !reference->to_key)
        return STR("several columns that are not its primary key");
    for (size_t i = 0; i < reference->n && !misfit.at; i++)
        misfit = find_misfit(r, t, reference, i);
    if (misfit.at)
        return misfit;
    for (size_t k = 0; k < t->table->foreign_keys.len; k++)
        if (t->references[k].field && is_same(&t->references[k], reference))
            return STR("it is there twice");
    return makes_circle(r, t, reference) ? STR("keys refer to each other in a circle")
                                         : (struct str){0};
}

/* Beside the field of the only column, or else the model; an id may come by itself, without a line
 * of its own. */
static void tell_left_out(struct import *import, struct import_table *t,
                          const struct catalog_foreign_key *key, struct str obstacle)
{
    bool is_beside =
        key->columns.len == 1 && !(key->columns.at[0] == 0 && import_is_automatic_id(t));
    struct draft_field *f = is_beside ? t->fields[key->columns.at[0]] : NULL;
    struct str what = STR("");

    for (size_t i = 0; i < key->columns.len && !f; i++)
        what = str_fmt(import->arena, STR_FMT "%s" STR_FMT, STR_ARG(what), i > 0 ? ", " : " of ",
                       STR_ARG(t->table->columns.at[key->columns.at[i]].name));
    draft_leave_out(import->arena, f ? &f->notes : &t->model->notes,
                    "foreign key" STR_FMT " to '" STR_FMT "': " STR_FMT, STR_ARG(what),
                    STR_ARG(key->table), STR_ARG(obstacle));
}

/* ---- their order ---- */

struct ordered_key {
    const struct catalog_foreign_key *key;
    struct import_reference *reference;
};

/* Those of one column first, for they have it by right; in the order of what they refer to, in
 * which ormgen writes them. */
static int compare_keys(const void *a, const void *b)
{
    const struct ordered_key *x = a, *y = b;
    size_t n = x->key->columns.len, m = y->key->columns.len;
    const size_t *columns = x->reference->target ? x->reference->columns : x->key->columns.at;
    const size_t *others = y->reference->target ? y->reference->columns : y->key->columns.at;

    if (n != m)
        return n < m ? -1 : 1;
    for (size_t i = 0; i < n; i++)
        if (columns[i] != others[i])
            return columns[i] < others[i] ? -1 : 1;
    return str_compare(x->key->table, y->key->table);
}

static void relate_table(struct relater *r, struct import_table *t)
{
    struct import *import = r->import;
    size_t n = t->table->foreign_keys.len;
    struct ordered_key *keys = arena_alloc(import->arena, n * sizeof *keys);

    for (size_t i = 0; i < n; i++)
        keys[i] = (struct ordered_key){&t->table->foreign_keys.at[i], &t->references[i]};
    if (n > 0)
        qsort(keys, n, sizeof *keys, compare_keys);
    for (size_t i = 0; i < n; i++) {
        struct str obstacle = find_obstacle(r, t, keys[i].key, keys[i].reference);
        if (obstacle.at)
            tell_left_out(import, t, keys[i].key, obstacle);
        else
            import_make_relation(import, t, keys[i].key, keys[i].reference);
    }
    import_list_fields(import, t);
}

/* ---- all ---- */

void import_relate(struct import *import)
{
    struct relater r = {.import = import};
    size_t n = import->catalog->tables.len;

    find_sought(&r);
    for (size_t i = 0; i < n; i++)
        if (import->by_name[i]->model)
            relate_table(&r, import->by_name[i]);
    import_name_relations(import);
    import_set_relations(import);
    import_set_keys(import);
    import_relate_many(import);
}

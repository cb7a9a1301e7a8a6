/* import_order.c - models in an order in which each comes behind those that it refers to, as far as
 * there is one, and else as they were. An order that is one already stays as it is. Views come
 * last, as in the tables that ormgen makes of the schema. */
#include "import_parts.h"

struct order {
    const struct import *import;
    bool *is_placed; /* by table */
    LIST(struct draft_model *) models;
};

/* Has all that the model of t refers to been placed? */
static bool is_ready(const struct order *o, const struct import_table *t)
{
    for (size_t k = 0; k < t->table->foreign_keys.len; k++) {
        const struct import_reference *reference = &t->references[k];
        if (reference->field && reference->target != t &&
            !o->is_placed[reference->target->table->index])
            return false;
    }
    for (size_t i = 0; i < t->links.len; i++)
        if (t->links.at[i] != t && !o->is_placed[t->links.at[i]->table->index])
            return false;
    return true;
}

static void place(struct order *o, struct draft_model *model)
{
    o->is_placed[model->table->index] = true;
    *list_add(o->import->arena, &o->models) = model;
}

/* Places those of left that are ready; the others stay. */
static size_t place_ready(struct order *o, struct draft_model **left, size_t n)
{
    size_t kept = 0;

    for (size_t i = 0; i < n; i++) {
        if (is_ready(o, import_table_of(o->import, left[i])))
            place(o, left[i]);
        else
            left[kept++] = left[i];
    }
    return kept;
}

/* Where models refer to each other in a circle, it begins with the one that came first. */
static void place_tables(struct order *o, struct draft_model **left, size_t n)
{
    while (n > 0) {
        size_t kept = place_ready(o, left, n);
        if (kept == n) {
            place(o, left[0]);
            for (size_t i = 1; i < n; i++)
                left[i - 1] = left[i];
            kept--;
        }
        n = kept;
    }
}

void import_order(struct import *import)
{
    struct draft *draft = import->draft;
    struct order o = {.import = import};
    struct draft_model **left = arena_alloc(import->arena, draft->models.len * sizeof *left);
    size_t n = 0;

    o.is_placed = arena_alloc(import->arena, import->catalog->tables.len);
    for (size_t i = 0; i < draft->models.len; i++)
        if (draft->models.at[i]->table->kind != CATALOG_VIEW)
            left[n++] = draft->models.at[i];
    place_tables(&o, left, n);
    for (size_t i = 0; i < draft->models.len; i++)
        if (draft->models.at[i]->table->kind == CATALOG_VIEW)
            place(&o, draft->models.at[i]);
    for (size_t i = 0; i < draft->models.len; i++)
        draft->models.at[i] = o.models.at[i];
}

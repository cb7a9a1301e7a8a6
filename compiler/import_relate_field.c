/* import_relate_field.c - the field of a relation. A foreign key of one column takes the field of
 * that. One of several takes the fields that nothing else needs: lists of a model name fields, so
 * that a column which an index or the key has without the others keeps a field of its own, and so
 * does one with a default. The relation shares these. */
#include "import_parts.h"

bool import_is_nullable(const struct import_table *t, size_t column)
{
    return !t->table->columns.at[column].not_null && t->table->columns.at[column].key == 0;
}

/* ---- which columns are its own ---- */

/* Has the index all columns of the key, behind each other, in one direction, and compared as they
 * are by themselves? */
static bool has_run(const struct catalog_table *table, const struct catalog_index *index,
                    const struct import_reference *reference)
{
    for (size_t at = 0; at + reference->n <= index->items.len; at++) {
        const struct catalog_index_item *items = &index->items.at[at];
        size_t i = 0;
        while (i < reference->n && items[i].column == reference->columns[i] &&
               items[i].desc == items[0].desc &&
               str_eq_nocase(items[i].collation, table->columns.at[items[i].column].collation))
            i++;
        if (i == reference->n)
            return true;
    }
    return false;
}

/* Does an index have the column without the others of the key? */
static bool is_indexed_apart(const struct catalog_table *table,
                             const struct import_reference *reference, size_t column)
{
    for (size_t i = 0; i < table->indexes.len; i++) {
        const struct catalog_index *index = &table->indexes.at[i];
        if (index->origin == INDEX_KEY || has_run(table, index, reference))
            continue;
        for (size_t k = 0; k < index->items.len; k++)
            if (index->items.at[k].column == column)
                return true;
    }
    return false;
}

/* A column's place in the primary key, from 1. */
static unsigned place_in_key(const struct import_table *t, size_t column)
{
    return t->table->columns.at[column].key;
}

/* Can the relation stand for its columns in the primary key? Those that are not its own come before
 * the others, which follow each other. */
static bool fits_key(const struct import_table *t, const struct import_reference *reference,
                     const bool *own)
{
    unsigned next = 0, last_shared = 0;

    for (size_t i = 0; i < reference->n; i++) {
        unsigned place = place_in_key(t, reference->columns[i]);
        if (place == 0 || (own[i] && next > 0 && place != next))
            return false;
        if (own[i])
            next = place + 1;
        else if (place > last_shared)
            last_shared = place;
    }
    return last_shared < next;
}

static bool is_nullable(const struct import_table *t, const struct import_reference *reference)
{
    for (size_t i = 0; i < reference->n; i++)
        if (import_is_nullable(t, reference->columns[i]))
            return true;
    return false;
}

/* May the column be the relation's own, but for the primary key? */
static bool may_take(const struct import_table *t, const struct import_reference *reference,
                     size_t column)
{
    if (t->fields[column]->key)
        return false;
    return reference->n == 1 || (!import_has_default(&t->table->columns.at[column]) &&
                                 is_nullable(t, reference) == import_is_nullable(t, column) &&
                                 !is_indexed_apart(t->table, reference, column));
}

/* By column: is it the relation's own? */
static bool *choose_own(struct import *import, const struct import_table *t,
                        const struct import_reference *reference)
{
    bool *own = arena_alloc(import->arena, reference->n);

    for (size_t i = 0; i < reference->n; i++)
        own[i] = may_take(t, reference, reference->columns[i]);
    bool is_free = reference->n == 1 || fits_key(t, reference, own);
    for (size_t i = 0; i < reference->n; i++)
        own[i] = own[i] && (is_free || place_in_key(t, reference->columns[i]) == 0);
    return own;
}

/* ---- the field ---- */

static struct draft_field *first_field(const struct import_table *t,
                                       const struct import_reference *reference, const bool *own)
{
    const struct draft_field *first = NULL;
    size_t at = 0;

    for (size_t i = 0; i < reference->n; i++) {
        const struct draft_field *f = t->fields[reference->columns[i]];
        if (own[i] && (!first || f->column < first->column)) {
            first = f;
            at = reference->columns[i];
        }
    }
    return first ? t->fields[at] : NULL;
}

/* Names the columns where they are several, or not the relation's own. */
static void list_columns(struct import *import, const struct import_table *t,
                         const struct import_reference *reference, struct words *columns)
{
    columns->given = true;
    for (size_t i = 0; i < reference->n; i++)
        *list_add(import->arena, &columns->items) =
            draft_word(t->table->columns.at[reference->columns[i]].name);
}

void import_make_relation(struct import *import, struct import_table *t,
                          const struct catalog_foreign_key *key, struct import_reference *reference)
{
    bool *own = choose_own(import, t, reference);
    struct draft_field *f = first_field(t, reference, own);
    if (!f) {
        f = arena_new(import->arena, struct draft_field);
        f->column = t->fields[reference->columns[0]]->column;
        *list_add(import->arena, &t->sharing) = f;
    }
    f->key = key;
    f->written.column = (struct word){0};
    f->written.null = is_nullable(t, reference) ? draft_flag(true) : (struct flag){0};
    for (size_t i = 0; i < reference->n; i++) {
        if (!own[i])
            continue;
        import_release(import, t, t->fields[reference->columns[i]]->written.name.text);
        t->fields[reference->columns[i]] = f;
    }
    if (reference->n > 1 || !own[0])
        list_columns(import, t, reference, &f->written.columns);
    reference->field = f;
}

/* The column of the last field that the relation shares a column of: it comes behind that, for what
 * comes first has a column that others share. */
static const struct catalog_column *place_of_sharing(const struct import_table *t,
                                                     const struct draft_field *f)
{
    const struct import_reference *reference = &t->references[f->key - t->table->foreign_keys.at];
    const struct catalog_column *last = f->column;

    for (size_t i = 0; i < reference->n; i++)
        if (t->fields[reference->columns[i]]->column > last)
            last = t->fields[reference->columns[i]]->column;
    return last;
}

void import_list_fields(struct import *import, struct import_table *t)
{
    struct draft_model *model = t->model;

    model->fields.len = 0;
    for (size_t i = 0; i < t->table->columns.len; i++) {
        const struct catalog_column *column = &t->table->columns.at[i];
        if (t->fields[i] && t->fields[i]->column == column)
            *list_add(import->arena, &model->fields) = t->fields[i];
        for (size_t k = 0; k < t->sharing.len; k++)
            if (place_of_sharing(t, t->sharing.at[k]) == column)
                *list_add(import->arena, &model->fields) = t->sharing.at[k];
    }
}

/* import_conflict.c - ON CONFLICT of constraints, which the language does not have: a note for
 * each, where the field or the model is that it is about. The database goes on to do what they say.
 */
#include "import.h"

static void note_column(struct import *import, struct import_table *t, size_t column)
{
    struct str conflict = t->table->columns.at[column].conflict;
    struct draft_field *f = t->fields[column];

    if (conflict.at)
        draft_leave_out(import->arena, f ? &f->notes : &t->model->notes,
                        "NOT NULL ON CONFLICT " STR_FMT, STR_ARG(conflict));
}

static void note_unique(struct import *import, struct import_table *t,
                        const struct catalog_index *index)
{
    struct draft_field *f = index->items.len == 1 ? t->fields[index->items.at[0].column] : NULL;
    struct str names = STR("");

    for (size_t i = 0; i < index->items.len; i++)
        names = str_fmt(import->arena, STR_FMT "%s" STR_FMT, STR_ARG(names), i > 0 ? ", " : "",
                        STR_ARG(t->table->columns.at[index->items.at[i].column].name));
    if (f)
        draft_leave_out(import->arena, &f->notes, "UNIQUE ON CONFLICT " STR_FMT,
                        STR_ARG(index->conflict));
    else
        draft_leave_out(import->arena, &t->model->notes,
                        "UNIQUE (" STR_FMT ") ON CONFLICT " STR_FMT, STR_ARG(names),
                        STR_ARG(index->conflict));
}

void import_conflict(struct import *import)
{
    for (size_t i = 0; i < import->catalog->tables.len; i++) {
        struct import_table *t = &import->tables[i];
        if (!t->model)
            continue;
        if (t->table->key_conflict.at)
            draft_leave_out(import->arena, &t->model->notes, "PRIMARY KEY ON CONFLICT " STR_FMT,
                            STR_ARG(t->table->key_conflict));
        for (size_t k = 0; k < t->table->columns.len; k++)
            note_column(import, t, k);
        for (size_t k = 0; k < t->table->indexes.len; k++) {
            const struct catalog_index *index = &t->table->indexes.at[k];
            if (index->conflict.at && index->origin != INDEX_KEY)
                note_unique(import, t, index);
        }
    }
}

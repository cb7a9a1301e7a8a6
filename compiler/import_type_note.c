/* import_type_note.c - what a type can't read of the rows that were looked at, or would change:
 * counted by storage class, in notes. */
#include "import_type.h"

#include <inttypes.h>

/* "2 of 10 rows hold text, ..." */
static void note_rows(const struct type_facts *facts, struct draft_field *field, int64_t n,
                      const char *what)
{
    if (n > 0)
        draft_leave_out(facts->import->arena, &field->notes,
                        "%" PRId64 " of %" PRId64
                        " rows%s %s %s, reading %s is BAD_VALUE: see S_check_data",
                        n, facts->sample.rows, facts->sample.whole ? "" : " looked at",
                        n == 1 ? "holds" : "hold", what, n == 1 ? "it" : "them");
}

/* Integers that a real number only comes near to, or that SQLite keeps as one once they were read:
 * a float reads the nearest one, a decimal is not written. */
static void note_changed(const struct type_facts *facts, struct draft_field *field, enum type type)
{
    static const char same[] = "typeof(v) <> 'integer' OR (v = CAST(v AS REAL) AND "
                               "v > -9223372036854775808)";
    int64_t n = sample_misfits(facts->import->sampler, facts->table, facts->index, STR(same));
    const char *many =
        type == TYPE_FLOAT ? "they change once read and written" : "they can't be written back";
    const char *one =
        type == TYPE_FLOAT ? "it changes once read and written" : "it can't be written back";

    if (n > 0)
        draft_leave_out(facts->import->arena, &field->notes,
                        "%" PRId64 " of %" PRId64 " rows%s %s too large for a real number: %s", n,
                        facts->sample.rows, facts->sample.whole ? "" : " looked at",
                        n == 1 ? "holds an integer" : "hold integers", n == 1 ? one : many);
}

void import_note_unreadable(const struct type_facts *facts, const struct written_field *type,
                            struct draft_field *field)
{
    const struct column_sample *sample = &facts->sample;
    const struct model_column column = import_column(facts->import->arena, type);
    enum storage storage = column.storage;
    bool reads_integers =
        storage == STORAGE_INTEGER || (storage == STORAGE_REAL && !facts->table->strict);

    if (!field->written.null.value)
        note_rows(facts, field, sample->nulls, "NULL");
    if (storage == STORAGE_TEXT)
        note_rows(facts, field, sample->bad_texts, "text with a NUL in it or that is no UTF-8");
    else
        note_rows(facts, field, sample->texts, "text");
    if (storage != STORAGE_BLOB)
        note_rows(facts, field, sample->blobs, "blobs");
    if (!reads_integers)
        note_rows(facts, field, sample->integers, "integers");
    if (storage != STORAGE_REAL)
        note_rows(facts, field, sample->reals, "real numbers");
    if (storage == STORAGE_REAL && reads_integers && sample->integers > 0)
        note_changed(facts, field, column.type);
    if (storage == STORAGE_REAL && reads_integers && sample->reals > 0 && sample->integers > 0 &&
        facts->column->affinity == AFFINITY_BLOB)
        draft_leave_out(facts->import->arena, &field->notes,
                        "whole numbers among the others are integers, and real once written");
}

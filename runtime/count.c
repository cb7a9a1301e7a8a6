/* count.c - the number of related rows, without loading them: one statement for all rows of an
 * edge whose number is not known. It answers nothing for a key without related rows: those, and
 * rows whose key is NULL, have none.
 */
#include "load.h"

/* Reads the counts by key; counts is zeroed. */
static orm_status read_counts(struct ormi_load *load, int64_t *counts)
{
    const struct ormi_request request = {
        .form = ORMI_COUNTS, .model = load->model, .relation = load->relation, .keys = &load->keys};
    struct ormi_asked asked;
    orm_status rc = ormi_ask(load->db, &request, &asked);
    if (rc != ORM_OK)
        return rc;
    int code = ormi_step_first(load->db, asked.statement);
    while (code == SQLITE_ROW) {
        size_t position = (size_t)sqlite3_column_int64(asked.statement, 0);
        counts[position] = sqlite3_column_int64(asked.statement, 1);
        code = ormi_step(asked.statement);
    }
    if (code != SQLITE_DONE)
        rc = ormi_fail_sqlite(load->db, code);
    ormi_asked_end(load->db, &asked);
    return rc;
}

static orm_status enter_counts(struct ormi_load *load, const int64_t *counts)
{
    orm_status rc = ormi_make_room(load, load->rows, load->count, load->number, ORMI_COUNTED);
    for (size_t i = 0; i < load->count && rc == ORM_OK; i++) {
        const orm_row *row = ormi_row(load->rows[i]);
        const struct orm_batch *batch = row->batch;
        int64_t *entry = &batch->links[load->number].counts[row->index];
        rc = ormi_note(load->db, load->journal, entry, sizeof(*entry));
        if (rc == ORM_OK)
            *entry = load->place[i] == ORMI_NO_KEY ? 0 : counts[load->place[i]];
    }
    return rc;
}

/* The rows whose number is not known. */
static orm_status gather_uncounted(struct ormi_load *load, void *const *rows, size_t count)
{
    orm_status rc = ormi_load_room(load, count);
    for (size_t i = 0; i < count && rc == ORM_OK; i++)
        if (orm_gen_count_of(load->model, load->number, rows[i]) < 0)
            rc = ormi_load_add(load, rows[i], &load->db->error);
    return rc;
}

orm_status ormi_count(orm_db *db, const orm_model *model, unsigned relation, void *const *rows,
                      size_t count, struct ormi_journal *journal)
{
    struct ormi_load load;
    int64_t *counts = NULL;
    ormi_load_begin(&load, db, model, relation, NULL, NULL);
    load.journal = journal;
    orm_status rc = gather_uncounted(&load, rows, count);
    if (rc != ORM_OK || load.count == 0)
        goto out;
    counts = sqlite3_malloc64((load.keys.count + 1) * sizeof(*counts));
    if (!counts) {
        rc = ormi_fail_nomem(db);
        goto out;
    }
    memset(counts, 0, (load.keys.count + 1) * sizeof(*counts));
    if (load.keys.count > 0)
        rc = read_counts(&load, counts);
    if (rc == ORM_OK)
        rc = enter_counts(&load, counts);
out:
    sqlite3_free(counts);
    ormi_load_free(&load);
    return rc;
}

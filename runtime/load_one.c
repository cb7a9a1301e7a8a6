/* load_one.c - loading a ForeignKey or OneToOne: the distinct rows that the keys refer to, read by
 * one statement, become one batch, and each row's pointer is set.
 *
 * A key that refers to nothing is remembered, so that it is not looked up again while it stays the
 * same.
 */
#include "load.h"

#include <string.h>

/* ---- Does a pointer fit its key? ---- */

static unsigned target_unique(const orm_relation *relation)
{
    unsigned i = 0;
    while (relation->target->uniques[i].get != relation->get)
        i++;
    return i;
}

const uint16_t *ormi_target_columns(const orm_relation *relation)
{
    return relation->get == ORM_SQL_GET
               ? relation->target->key
               : relation->target->uniques[target_unique(relation)].columns;
}

/* The values of target's columns that relation names. False when out of memory. */
static bool target_values(const orm_relation *relation, const uint16_t *columns, const void *target,
                          orm_value *values)
{
    const orm_model *model = relation->target;
    if (relation->get == ORM_SQL_GET) {
        model->key_values(target, values);
        return true;
    }
    orm_value *all = sqlite3_malloc64(model->n_columns * sizeof(*all));
    if (!all)
        return false;
    model->values(target, all);
    for (unsigned i = 0; i < relation->parts; i++)
        values[i] = all[columns[i]];
    sqlite3_free(all);
    return true;
}

static bool equal_parts(const orm_relation *relation, const uint16_t *columns, const orm_value *a,
                        const orm_value *b)
{
    for (unsigned i = 0; i < relation->parts; i++) {
        const orm_column *column = &relation->target->columns[columns[i]];
        if (ormi_compare(&a[i], &b[i], (orm_collation)column->collation) != 0)
            return false;
    }
    return true;
}

bool ormi_refers_to(const orm_relation *relation, const orm_value *stored, const void *target)
{
    const uint16_t *columns = ormi_target_columns(relation);
    struct ormi_key key;
    orm_error unwanted;
    bool some;
    return target_values(relation, columns, target, key.values) &&
           ormi_encode_parts(relation->target, columns, relation->parts, key.values, key.forms,
                             &some, &unwanted) == ORM_OK &&
           some && equal_parts(relation, columns, stored, key.values);
}

bool ormi_one_is_loaded(const struct orm_batch *batch, unsigned relation, const void *row,
                        const orm_value *stored)
{
    const orm_relation *to = &batch->model->relations[relation];
    const void *target = ormi_pointer(row, to);
    if (target)
        return ormi_refers_to(to, stored, target);
    orm_value **dangling = batch->links ? batch->links[relation].dangling : NULL;
    const orm_value *missing = dangling ? dangling[((const orm_row *)row)->index] : NULL;
    return missing && equal_parts(to, ormi_target_columns(to), stored, missing);
}

/* ---- Loading ---- */

/* Notes the keys that refer to nothing, each copied once. */
static orm_status note_dangling(struct ormi_load *load, void *const *found)
{
    size_t n = load->keys.count, i = 0;
    while (i < n && found[i])
        i++;
    if (i == n)
        return ORM_OK;

    orm_status rc = ORM_OK;
    struct ormi_links *links = ormi_batch_links(load->batch, load->number);
    orm_value **copies = sqlite3_malloc64(n * sizeof(*copies));
    if (!links || !copies)
        rc = ormi_fail_nomem(load->db);
    for (; i < n && rc == ORM_OK; i++) {
        if (found[i])
            continue;
        const orm_value *key = &load->keys.values[i * load->keys.parts];
        copies[i] = ormi_key_copy(load->batch->region, key, load->keys.parts);
        if (!copies[i])
            rc = ormi_fail_nomem(load->db);
    }
    for (size_t row = 0; row < load->count && rc == ORM_OK; row++) {
        size_t place = load->place[row];
        if (place != ORMI_NO_KEY && !found[place])
            links->dangling[load->rows[row]] = copies[place];
    }
    sqlite3_free(copies);
    return rc;
}

/* The other side of a OneToOne that has been loaded from here is complete: it is the row that the
 * load came from. */
static orm_status set_reverse(struct ormi_load *load, struct orm_batch *targets, void *const *found)
{
    unsigned inverse = load->relation->inverse;
    if (inverse == ORM_NONE ||
        load->relation->target->relations[inverse].kind != ORM_TO_ONE_REVERSE)
        return ORM_OK;
    struct ormi_links *links = ormi_batch_links(targets, inverse);
    if (!links)
        return ormi_fail_nomem(load->db);
    for (size_t i = 0; i < load->count; i++) {
        void *target = load->place[i] == ORMI_NO_KEY ? NULL : found[load->place[i]];
        if (!target)
            continue;
        links->one[ormi_row(target)->index] = load->batch->rows[load->rows[i]];
        links->one_loaded[ormi_row(target)->index] = true;
    }
    return ORM_OK;
}

orm_status ormi_load_one(struct ormi_load *load)
{
    const orm_relation *relation = load->relation;
    struct ormi_rows targets = {0};
    struct orm_batch *batch;
    orm_status rc = ORM_OK;
    size_t n = load->keys.count;
    void **found = sqlite3_malloc64((n + 1) * sizeof(*found));
    if (!found)
        return ormi_fail_nomem(load->db);
    memset(found, 0, (n + 1) * sizeof(*found));

    if (n > 0)
        rc = ormi_fetch_each(load->db, relation->target, relation->load, &load->keys,
                             load->batch->region, &targets, found);
    if (rc == ORM_OK && targets.count > 0) {
        rc = ormi_batch_new(load->db, relation->target, load->batch->region, targets.items,
                            targets.count, &batch);
        if (rc == ORM_OK)
            rc = set_reverse(load, batch, found);
    }
    if (rc == ORM_OK)
        rc = note_dangling(load, found);
    for (size_t i = 0; i < load->count && rc == ORM_OK; i++) {
        void *row = load->batch->rows[load->rows[i]];
        void *target = load->place[i] == ORMI_NO_KEY ? NULL : found[load->place[i]];
        ormi_set_pointer(row, relation, target);
    }
    sqlite3_free(found);
    ormi_rows_free(&targets);
    return rc;
}

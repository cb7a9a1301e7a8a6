/* load_one.c - loading a ForeignKey or OneToOne: the distinct rows that the keys refer to become
 * one batch, and each row's pointer is set.
 *
 * A key that refers to nothing is remembered, so that it is not looked up again while it stays the
 * same.
 */
#include "load.h"

/* ---- Does a pointer fit its key? ---- */

/* The values of target's columns that relation names. False when out of memory. */
static bool target_values(const orm_relation *relation, const void *target, orm_value *values)
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
        values[i] = all[relation->there[i]];
    sqlite3_free(all);
    return true;
}

static bool equal_parts(const orm_relation *relation, const orm_value *a, const orm_value *b)
{
    for (unsigned i = 0; i < relation->parts; i++) {
        const orm_column *column = &relation->target->columns[relation->there[i]];
        if (ormi_compare(&a[i], &b[i], (orm_collation)column->collation) != 0)
            return false;
    }
    return true;
}

bool ormi_refers_to(const orm_relation *relation, const orm_value *stored, const void *target)
{
    struct ormi_key key;
    orm_error unwanted;
    bool some;
    if (!target_values(relation, target, key.values))
        return false;
    if (relation->parts == 1 && ormi_is_integer(relation->target, relation->there[0]))
        return stored->type == ORM_VALUE_INT && stored->as.i == key.values[0].as.i &&
               key.values[0].type == ORM_VALUE_INT;
    return ormi_encode_parts(relation->target, relation->there, relation->parts, key.values,
                             key.forms, &some, &unwanted) == ORM_OK &&
           some && equal_parts(relation, stored, key.values);
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
    return missing && equal_parts(to, stored, missing);
}

/* ---- Reading ---- */

static void *zeroed(size_t count)
{
    void *memory = sqlite3_malloc64((count + 1) * sizeof(void *));
    return memory ? memset(memory, 0, (count + 1) * sizeof(void *)) : NULL;
}

/* Copies the keys that refer to nothing, each once, and makes room to note them. */
static orm_status copy_dangling(struct ormi_load *load)
{
    unsigned parts = load->keys.parts;
    bool some = false;
    for (size_t i = 0; i < load->keys.count; i++) {
        if (load->found[i])
            continue;
        some = true;
        load->dangling[i] = ormi_key_copy(load->region, &load->keys.values[i * parts], parts);
        if (!load->dangling[i])
            return ormi_fail_nomem(load->db);
    }
    for (size_t i = 0; some && i < load->count; i++) {
        size_t place = load->place[i];
        if (place == ORMI_NO_KEY || load->found[place])
            continue;
        orm_status rc = ormi_make_room(load, &load->rows[i], 1, load->number, ORMI_COMPLETE);
        if (rc != ORM_OK)
            return rc;
    }
    return ORM_OK;
}

bool ormi_fills_reverse(const orm_relation *relation)
{
    unsigned inverse = relation->inverse;
    return inverse != ORM_NONE && relation->target->relations[inverse].kind == ORM_TO_ONE_REVERSE;
}

orm_status ormi_one_read(struct ormi_load *load)
{
    size_t n = load->keys.count;
    struct ormi_joined joined = {0};
    orm_status rc = ORM_OK;
    load->found = zeroed(n);
    load->dangling = zeroed(n);
    if (!load->found || !load->dangling)
        return ormi_fail_nomem(load->db);
    rc = ormi_fetch_targets(load, &load->keys, load->found, &joined);
    if (rc == ORM_OK)
        rc = ormi_make_batch(load, &joined);
    ormi_joined_free(&joined);
    if (rc == ORM_OK)
        rc = copy_dangling(load);
    if (rc == ORM_OK && ormi_fills_reverse(load->relation))
        rc = ormi_make_room(load, load->found, n, load->relation->inverse, ORMI_COMPLETE);
    return rc;
}

/* ---- Entering ---- */

/* A target that was known before may have its other side already. */
static orm_status enter_reverse(struct ormi_load *load, void *row, void *target)
{
    struct ormi_journal *journal = load->known ? load->journal : NULL;
    struct ormi_links *links = &ormi_row(target)->batch->links[load->relation->inverse];
    size_t at = ormi_row(target)->index;
    if (load->known && links->one_loaded[at])
        return ORM_OK;
    orm_status rc = ormi_note(load->db, journal, &links->one[at], sizeof(links->one[at]));
    if (rc == ORM_OK)
        rc = ormi_note(load->db, journal, &links->one_loaded[at], sizeof(links->one_loaded[at]));
    if (rc != ORM_OK)
        return rc;
    links->one[at] = row;
    links->one_loaded[at] = true;
    return ORM_OK;
}

static orm_status enter_dangling(struct ormi_load *load, void *row, orm_value *key)
{
    orm_value **dangling = ormi_row(row)->batch->links[load->number].dangling;
    size_t at = ormi_row(row)->index;
    orm_status rc = ormi_note(load->db, load->journal, &dangling[at], sizeof(dangling[at]));
    if (rc == ORM_OK)
        dangling[at] = key;
    return rc;
}

orm_status ormi_one_enter(struct ormi_load *load)
{
    const orm_relation *relation = load->relation;
    bool reverse = ormi_fills_reverse(relation);
    for (size_t i = 0; i < load->count; i++) {
        void *row = load->rows[i];
        size_t place = load->place[i];
        void *target = place == ORMI_NO_KEY ? NULL : load->found[place];
        orm_status rc =
            ormi_note(load->db, load->journal, (char *)row + relation->member, sizeof(target));
        if (rc == ORM_OK && target && reverse)
            rc = enter_reverse(load, row, target);
        if (rc == ORM_OK && !target && place != ORMI_NO_KEY)
            rc = enter_dangling(load, row, load->dangling[place]);
        if (rc != ORM_OK)
            return rc;
        ormi_set_pointer(row, relation, target);
    }
    return ORM_OK;
}

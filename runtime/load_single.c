/* load_single.c - loading a ForeignKey or OneToOne for one row alone: one key, one target, found by
 * the statement that gets a row. A load for many rows, for which load.c gathers keys, would take
 * twice as long.
 */
#include "load.h"

/* The links of the row's relation before the load. */
struct before {
    bool any;
    struct ormi_links links;
};

static struct before links_before(const struct orm_batch *batch, unsigned number)
{
    struct before before = {batch->links != NULL, {0}};
    if (before.any)
        before.links = batch->links[number];
    return before;
}

static void restore(struct orm_batch *batch, unsigned number, const struct before *before)
{
    if (before->any)
        batch->links[number] = before->links;
    else
        batch->links = NULL;
}

/* The other side of a OneToOne is complete with it. */
static orm_status enter_target(orm_db *db, const orm_relation *relation, void *row, void *target)
{
    if (ormi_fills_reverse(relation)) {
        struct ormi_links *links = ormi_batch_links(ormi_row(target)->batch, relation->inverse);
        if (!links)
            return ormi_fail_nomem(db);
        links->one[0] = row;
        links->one_loaded[0] = true;
    }
    ormi_set_pointer(row, relation, target);
    return ORM_OK;
}

/* Notes that the row's key refers to nothing. */
static orm_status enter_missing(orm_db *db, unsigned number, void *row, const orm_value *stored)
{
    struct orm_batch *batch = ormi_row(row)->batch;
    const orm_relation *relation = &batch->model->relations[number];
    orm_value *key = ormi_key_copy(batch->region, stored, relation->parts);
    struct ormi_links *links = key ? ormi_batch_links(batch, number) : NULL;
    if (!links)
        return ormi_fail_nomem(db);
    links->dangling[ormi_row(row)->index] = key;
    ormi_set_pointer(row, relation, NULL);
    return ORM_OK;
}

static orm_status find_target(orm_db *db, unsigned number, void *row, const orm_value *stored)
{
    struct orm_batch *batch = ormi_row(row)->batch;
    const orm_relation *relation = &batch->model->relations[number];
    struct ormi_reading r = {db, relation->target, batch->region, ormi_region_mark(batch->region)};
    void *target = NULL;
    orm_status rc = ORM_OK;
    if (db->options.lazy == ORM_LAZY_SINGLE && !ormi_batch_links(batch, number))
        rc = ormi_fail_nomem(db);
    if (rc == ORM_OK)
        rc = ormi_find_one(&r, relation->get, stored, relation->parts, &target);
    if (rc == ORM_OK)
        rc = target ? enter_target(db, relation, row, target)
                    : enter_missing(db, number, row, stored);
    return ormi_reading_end(&r, rc);
}

orm_status ormi_load_single(orm_db *db, const orm_model *model, unsigned number, void *row)
{
    const orm_relation *relation = &model->relations[number];
    struct orm_batch *batch = ormi_row(row)->batch;
    struct ormi_key key;
    bool some;
    relation->values(row, key.values);
    orm_status rc = ormi_encode_parts(model, relation->columns, relation->parts, key.values,
                                      key.forms, &some, &db->error);
    if (rc == ORM_OK && !some)
        ormi_set_pointer(row, relation, NULL);
    if (rc != ORM_OK || !some)
        return rc;
    rc = ormi_load_allowed(db, model, number);
    if (rc != ORM_OK)
        return rc;

    struct before before = links_before(batch, number);
    rc = find_target(db, number, row, key.values);
    if (rc != ORM_OK)
        restore(batch, number, &before);
    else
        ormi_load_singly(db, batch, number);
    return rc;
}

/* reading.c - what all calls that read into a scope begin and end with.
 *
 * A call that fails takes back all that it has put into the scope.
 */
#include "internal.h"

orm_status ormi_reading_begin(struct ormi_reading *r, orm_db *db, orm_scope *scope,
                              const orm_model *model, const void *out)
{
    orm_status rc = ormi_enter(db, model, false);
    if (rc != ORM_OK)
        return rc;
    if (!scope)
        return ormi_fail(db, ORM_MISUSE, model->name, NULL, "the scope is NULL");
    if (!out)
        return ormi_fail(db, ORM_MISUSE, model->name, NULL, "the pointer for the result is NULL");
    r->db = db;
    r->model = model;
    r->region = ormi_region(scope);
    if (!r->region)
        return ormi_fail_nomem(db);
    r->mark = ormi_region_mark(r->region);
    return ORM_OK;
}

orm_status ormi_reading_end(struct ormi_reading *r, orm_status rc)
{
    if (rc != ORM_OK)
        ormi_region_rewind(r->region, r->mark);
    return rc;
}

orm_status ormi_reading_list(struct ormi_reading *r, void *const *items, size_t count,
                             orm_list *out)
{
    void **own = ormi_region_alloc(r->region, (count + 1) * sizeof(*own));
    if (!own)
        return ormi_fail_nomem(r->db);
    if (count > 0)
        memcpy(own, items, count * sizeof(*own));
    *out = (orm_list){own, count};
    return ORM_OK;
}

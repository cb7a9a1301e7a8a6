/* load_list.c - loading the other side of a ForeignKey or OneToOne: all children of all parents
 * that lack them, read by one statement, become one batch; each parent gets its own, in key order,
 * and each child's pointer is set to its parent.
 */
#include "load.h"

/* The children of a load, ordered by parent: those of key k are items[starts[k]] up to
 * items[starts[k + 1]]. */
struct children {
    struct ormi_rows rows;      /* as they came */
    struct ormi_numbers places; /* the position of each one's parent key */
    size_t *starts;
    size_t *order;
    void **items; /* in the region: the parents' lists are parts of it */
};

static orm_status fetch(struct ormi_load *load, struct children *children)
{
    if (load->keys.count == 0)
        return ORM_OK;
    return ormi_fetch_all(load->db, load->relation->target, load->relation->load, &load->keys,
                          load->batch->region, &children->rows, &children->places);
}

static orm_status order(struct ormi_load *load, struct children *children)
{
    size_t n_keys = load->keys.count, n = children->rows.count;
    orm_status rc = ORM_OK;
    children->starts = sqlite3_malloc64((n_keys + 1) * sizeof(*children->starts));
    children->order = sqlite3_malloc64((n + 1) * sizeof(*children->order));
    children->items = ormi_region_alloc(load->batch->region, (n + 1) * sizeof(*children->items));
    if (!children->starts || !children->order || !children->items)
        return ormi_fail_nomem(load->db);

    ormi_bucket(children->places.items, n_keys, NULL, n, children->starts, children->order);
    for (size_t i = 0; i < n; i++)
        children->items[i] = children->rows.items[children->order[i]];
    for (size_t k = 0; k < n_keys && rc == ORM_OK; k++)
        rc = ormi_sort_rows(load->db, load->relation->target, children->items + children->starts[k],
                            children->starts[k + 1] - children->starts[k]);
    return rc;
}

/* A parent's children. */
static orm_list own(const struct children *children, size_t place)
{
    orm_list list = {children->items, 0};
    if (place != ORMI_NO_KEY) {
        list.items = children->items + children->starts[place];
        list.count = children->starts[place + 1] - children->starts[place];
    }
    return list;
}

static void point_back(const struct ormi_load *load, const orm_list *list, void *parent)
{
    const orm_relation *relation = load->relation;
    if (relation->inverse == ORM_NONE)
        return;
    for (size_t i = 0; i < list->count; i++)
        ormi_set_pointer(list->items[i], &relation->target->relations[relation->inverse], parent);
}

static void enter(const struct ormi_load *load, const struct children *children,
                  struct ormi_links *links)
{
    for (size_t i = 0; i < load->count; i++) {
        size_t row = load->rows[i];
        orm_list list = own(children, load->place[i]);
        if (load->relation->kind == ORM_TO_ONE_REVERSE) {
            links->one[row] = list.count > 0 ? list.items[0] : NULL;
            links->one_loaded[row] = true;
        } else {
            links->complete[row] = list;
        }
        point_back(load, &list, load->batch->rows[row]);
    }
}

orm_status ormi_load_list(struct ormi_load *load)
{
    struct children children = {0};
    struct ormi_links *links = NULL;
    struct orm_batch *batch;
    orm_status rc = fetch(load, &children);
    if (rc == ORM_OK)
        rc = order(load, &children);
    if (rc == ORM_OK)
        rc = ormi_batch_new(load->db, load->relation->target, load->batch->region, children.items,
                            children.rows.count, &batch);
    if (rc == ORM_OK) {
        links = ormi_batch_links(load->batch, load->number);
        if (!links)
            rc = ormi_fail_nomem(load->db);
    }
    if (rc == ORM_OK)
        enter(load, &children, links);
    sqlite3_free(children.order);
    sqlite3_free(children.starts);
    sqlite3_free(children.places.items);
    ormi_rows_free(&children.rows);
    return rc;
}

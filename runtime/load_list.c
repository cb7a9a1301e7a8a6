/* load_list.c - loading the other side of a ForeignKey or OneToOne: all children of all parents
 * that lack them become one batch; each parent gets its own, in key order unless the query has an
 * order, and each child's pointer is set to its parent.
 */
#include "load.h"

/* ---- Reading ---- */

/* The children of a load, as they came. */
struct children {
    struct ormi_rows fetched;
    struct ormi_numbers places; /* the position of each one's parent key */
    size_t *starts;
    size_t *order;
};

/* Orders n rows by parent, and tells each parent its own. */
static orm_status make_child_lists(struct ormi_load *load, struct children *children,
                                   void *const *rows, size_t n)
{
    size_t n_keys = load->keys.count;
    children->starts = sqlite3_malloc64((n_keys + 1) * sizeof(*children->starts));
    children->order = sqlite3_malloc64((n + 1) * sizeof(*children->order));
    load->lists = sqlite3_malloc64((n_keys + 1) * sizeof(*load->lists));
    load->items = ormi_region_alloc(load->region, (n + 1) * sizeof(*load->items));
    if (!children->starts || !children->order || !load->lists || !load->items)
        return ormi_fail_nomem(load->db);

    ormi_bucket(children->places.items, n_keys, NULL, n, children->starts, children->order);
    for (size_t i = 0; i < n; i++)
        load->items[i] = rows[children->order[i]];
    for (size_t k = 0; k < n_keys; k++) {
        orm_list *list = &load->lists[k];
        list->items = load->items + children->starts[k];
        list->count = children->starts[k + 1] - children->starts[k];
        orm_status rc =
            load->ordered || load->sorted
                ? ORM_OK
                : ormi_sort_rows(load->db, load->relation->target, list->items, list->count);
        if (rc != ORM_OK)
            return rc;
    }
    return ORM_OK;
}

orm_status ormi_list_read(struct ormi_load *load)
{
    struct children children = {0};
    struct ormi_joined joined = {0};
    struct ormi_rows *rows = load->known ? &children.fetched : &load->came;
    orm_status rc = ormi_fetch_children(load, rows, &children.places, &joined);
    if (rc == ORM_OK)
        rc = ormi_make_batch(load, &joined);
    ormi_joined_free(&joined);
    if (rc == ORM_OK)
        rc = make_child_lists(load, &children, rows->items, rows->count);
    if (rc == ORM_OK)
        rc = ormi_make_room(load, load->rows, load->count, load->number,
                            load->matching ? ORMI_MATCHING : ORMI_COMPLETE);
    sqlite3_free(children.order);
    sqlite3_free(children.starts);
    sqlite3_free(children.places.items);
    ormi_rows_free(&children.fetched);
    return rc;
}

/* ---- Entering, of all relations but to-one ---- */

static orm_status enter_list(struct ormi_load *load, struct ormi_links *links, size_t at,
                             orm_list list)
{
    orm_list *entry = load->matching ? &links->matching[at] : &links->complete[at];
    orm_status rc = ormi_note(load->db, load->journal, entry, sizeof(*entry));
    if (rc == ORM_OK)
        *entry = list;
    return rc;
}

static orm_status enter_other(struct ormi_load *load, struct ormi_links *links, size_t at,
                              orm_list list)
{
    orm_status rc = ormi_note(load->db, load->journal, &links->one[at], sizeof(links->one[at]));
    if (rc == ORM_OK)
        rc = ormi_note(load->db, load->journal, &links->one_loaded[at],
                       sizeof(links->one_loaded[at]));
    if (rc != ORM_OK)
        return rc;
    links->one[at] = list.count > 0 ? list.items[0] : NULL;
    links->one_loaded[at] = true;
    return ORM_OK;
}

/* A child that was known before may point to its parent already. */
static orm_status point_back(struct ormi_load *load, orm_list list, void *parent)
{
    const orm_relation *back = &load->relation->target->relations[load->relation->inverse];
    struct ormi_journal *journal = load->known ? load->journal : NULL;
    for (size_t i = 0; i < list.count; i++) {
        void *child = list.items[i];
        if (load->known && ormi_pointer(child, back))
            continue;
        orm_status rc = ormi_note(load->db, journal, (char *)child + back->member, sizeof(parent));
        if (rc != ORM_OK)
            return rc;
        ormi_set_pointer(child, back, parent);
    }
    return ORM_OK;
}

orm_status ormi_list_enter(struct ormi_load *load)
{
    unsigned kind = load->relation->kind;
    bool children =
        kind != ORM_MANY_TO_MANY && load->relation->inverse != ORM_NONE && !load->pointed;
    for (size_t i = 0; i < load->count; i++) {
        size_t place = load->place[i], at = ormi_row(load->rows[i])->index;
        struct ormi_links *links = &ormi_row(load->rows[i])->batch->links[load->number];
        orm_list list = place == ORMI_NO_KEY ? (orm_list){load->items, 0} : load->lists[place];
        orm_status rc = kind == ORM_TO_ONE_REVERSE ? enter_other(load, links, at, list)
                                                   : enter_list(load, links, at, list);
        if (rc == ORM_OK && children)
            rc = point_back(load, list, load->rows[i]);
        if (rc != ORM_OK)
            return rc;
    }
    return ORM_OK;
}

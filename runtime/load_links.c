/* load_links.c - loading a ManyToMany: the links of all rows that lack them, as pairs of keys,
 * then each target once.
 *
 * Both come in the order of the statements; the lists are put in key order here, by sorting the
 * targets and then the pairs by their target's place, stably.
 */
#include "load.h"

#include <string.h>

/* What a load of links holds until it is entered. Pair i links the row key from[i] with the target
 * key to[i]. */
struct links {
    struct ormi_keys others; /* the distinct keys of targets */
    struct ormi_numbers from, to;
    struct ormi_rows targets; /* in key order */
    void **found;             /* by key of others */
    size_t *place;            /* of each pair's target in targets */
    size_t *starts, *by_target, *by_row;
    void **items; /* in the region */
};

static orm_status fetch(struct ormi_load *load, struct links *l)
{
    const orm_model *target = load->relation->target;
    struct orm_region *region = load->batch->region;
    orm_status rc = ORM_OK;
    if (load->keys.count > 0)
        rc = ormi_fetch_pairs(load->db, load->model, load->relation, &load->keys, &l->others,
                              &l->from, &l->to);
    if (rc != ORM_OK)
        return rc;
    l->found = sqlite3_malloc64((l->others.count + 1) * sizeof(*l->found));
    if (!l->found)
        return ormi_fail_nomem(load->db);
    memset(l->found, 0, (l->others.count + 1) * sizeof(*l->found));
    if (l->others.count > 0)
        rc = ormi_fetch_each(load->db, target, ORM_SQL_GET_MANY, &l->others, region, &l->targets,
                             l->found);
    return rc;
}

/* Makes the targets a batch, in key order. */
static orm_status make_batch(struct ormi_load *load, struct links *l)
{
    struct orm_batch *batch;
    const orm_model *target = load->relation->target;
    orm_status rc = ormi_sort_rows(load->db, target, l->targets.items, l->targets.count);
    if (rc == ORM_OK)
        rc = ormi_batch_new(load->db, target, load->batch->region, l->targets.items,
                            l->targets.count, &batch);
    return rc;
}

/* Drops the pairs whose target does not exist, and tells the others their target's place. */
static void place_pairs(struct links *l)
{
    size_t kept = 0;
    for (size_t i = 0; i < l->from.count; i++) {
        void *target = l->found[l->to.items[i]];
        if (!target)
            continue;
        l->from.items[kept] = l->from.items[i];
        l->place[kept++] = ormi_row(target)->index;
    }
    l->from.count = kept;
}

static orm_status order(struct ormi_load *load, struct links *l)
{
    size_t n = l->from.count, n_rows = load->keys.count, n_targets = l->targets.count;
    size_t n_starts = n_rows > n_targets ? n_rows : n_targets;
    l->place = sqlite3_malloc64((n + 1) * sizeof(*l->place));
    l->by_target = sqlite3_malloc64((n + 1) * sizeof(*l->by_target));
    l->by_row = sqlite3_malloc64((n + 1) * sizeof(*l->by_row));
    l->starts = sqlite3_malloc64((n_starts + 1) * sizeof(*l->starts));
    l->items = ormi_region_alloc(load->batch->region, (n + 1) * sizeof(*l->items));
    if (!l->place || !l->by_target || !l->by_row || !l->starts || !l->items)
        return ormi_fail_nomem(load->db);

    place_pairs(l);
    n = l->from.count;
    ormi_bucket(l->place, n_targets, NULL, n, l->starts, l->by_target);
    ormi_bucket(l->from.items, n_rows, l->by_target, n, l->starts, l->by_row);
    for (size_t i = 0; i < n; i++)
        l->items[i] = l->targets.items[l->place[l->by_row[i]]];
    return ORM_OK;
}

/* The list of a key, in its part of items: a target that is linked twice stands there once. */
static orm_list make_list(struct links *l, size_t key)
{
    void **items = l->items + l->starts[key];
    size_t count = l->starts[key + 1] - l->starts[key], kept = 0;
    for (size_t i = 0; i < count; i++)
        if (kept == 0 || items[kept - 1] != items[i])
            items[kept++] = items[i];
    return (orm_list){items, kept};
}

static void enter(const struct ormi_load *load, struct links *l, struct ormi_links *links)
{
    for (size_t i = 0; i < load->count; i++)
        links->complete[load->rows[i]] =
            load->place[i] == ORMI_NO_KEY ? (orm_list){l->items, 0} : make_list(l, load->place[i]);
}

orm_status ormi_load_links(struct ormi_load *load)
{
    struct links l = {0};
    struct ormi_links *links = NULL;
    ormi_keys_init(&l.others, load->relation->target->n_key);
    orm_status rc = fetch(load, &l);
    if (rc == ORM_OK)
        rc = make_batch(load, &l);
    if (rc == ORM_OK)
        rc = order(load, &l);
    if (rc == ORM_OK) {
        links = ormi_batch_links(load->batch, load->number);
        if (!links)
            rc = ormi_fail_nomem(load->db);
    }
    if (rc == ORM_OK)
        enter(load, &l, links);
    sqlite3_free(l.starts);
    sqlite3_free(l.by_row);
    sqlite3_free(l.by_target);
    sqlite3_free(l.place);
    sqlite3_free(l.found);
    ormi_rows_free(&l.targets);
    sqlite3_free(l.to.items);
    sqlite3_free(l.from.items);
    ormi_keys_free(&l.others);
    return rc;
}

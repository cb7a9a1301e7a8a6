/* load_links.c - loading a ManyToMany: the links of all rows that lack them, as pairs of keys,
 * then each target once.
 *
 * Both come in the order of the statements. Where the query has no order the lists are put in key
 * order here, by ranking the targets and then sorting the pairs by their target's rank, stably.
 */
#include "load.h"

/* What a load of links holds while it reads. Pair i links the row key from[i] with the target key
 * to[i]. */
struct links {
    struct ormi_keys others; /* the distinct keys of targets */
    struct ormi_numbers from, to;
    void **found;          /* by key of others */
    size_t *rank, *ranked; /* in key order: by key of others, by pair */
    size_t *starts, *by_rank, *by_row;
};

static orm_status fetch_links(struct ormi_load *load, struct links *l)
{
    struct ormi_joined joined = {0};
    orm_status rc = ormi_fetch_pairs(load, &l->others, &l->from, &l->to);
    if (rc != ORM_OK)
        return rc;
    l->found = sqlite3_malloc64((l->others.count + 1) * sizeof(*l->found));
    if (!l->found)
        return ormi_fail_nomem(load->db);
    memset(l->found, 0, (l->others.count + 1) * sizeof(*l->found));
    rc = ormi_fetch_targets(load, &l->others, l->found, &joined);
    if (rc == ORM_OK)
        rc = ormi_make_batch(load, &joined);
    ormi_joined_free(&joined);
    return rc;
}

/* Drops the pairs whose target does not exist. */
static void drop_pairs(struct links *l)
{
    size_t kept = 0;
    for (size_t i = 0; i < l->from.count; i++) {
        if (!l->found[l->to.items[i]])
            continue;
        l->from.items[kept] = l->from.items[i];
        l->to.items[kept++] = l->to.items[i];
    }
    l->from.count = l->to.count = kept;
}

/* Puts the pairs in order of their targets: by_rank. */
static orm_status rank_pairs(struct ormi_load *load, struct links *l)
{
    size_t n = l->from.count, n_others = l->others.count;
    l->rank = sqlite3_malloc64((n_others + 1) * sizeof(*l->rank));
    l->ranked = sqlite3_malloc64((n + 1) * sizeof(*l->ranked));
    l->by_rank = sqlite3_malloc64((n + 1) * sizeof(*l->by_rank));
    if (!l->rank || !l->ranked || !l->by_rank)
        return ormi_fail_nomem(load->db);
    orm_status rc = ormi_rank_rows(load->db, load->relation->target, l->found, n_others, l->rank);
    if (rc != ORM_OK)
        return rc;
    for (size_t i = 0; i < n; i++)
        l->ranked[i] = l->rank[l->to.items[i]];
    ormi_bucket(l->ranked, n_others, NULL, n, l->starts, l->by_rank);
    return ORM_OK;
}

/* The list of a key, in its part of items: a target that is linked twice stands there once. */
static orm_list make_list(void **items, size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (kept == 0 || items[kept - 1] != items[i])
            items[kept++] = items[i];
    return (orm_list){items, kept};
}

static orm_status make_link_lists(struct ormi_load *load, struct links *l)
{
    size_t n_rows = load->keys.count, n_others = l->others.count;
    drop_pairs(l);
    size_t n = l->from.count, n_starts = n_rows > n_others ? n_rows : n_others;
    l->by_row = sqlite3_malloc64((n + 1) * sizeof(*l->by_row));
    l->starts = sqlite3_malloc64((n_starts + 1) * sizeof(*l->starts));
    load->lists = sqlite3_malloc64((n_rows + 1) * sizeof(*load->lists));
    load->items = ormi_region_alloc(load->region, (n + 1) * sizeof(*load->items));
    if (!l->by_row || !l->starts || !load->lists || !load->items)
        return ormi_fail_nomem(load->db);

    orm_status rc = load->ordered ? ORM_OK : rank_pairs(load, l);
    if (rc != ORM_OK)
        return rc;
    ormi_bucket(l->from.items, n_rows, l->by_rank, n, l->starts, l->by_row);
    for (size_t i = 0; i < n; i++)
        load->items[i] = l->found[l->to.items[l->by_row[i]]];
    for (size_t k = 0; k < n_rows; k++)
        load->lists[k] = make_list(load->items + l->starts[k], l->starts[k + 1] - l->starts[k]);
    return ORM_OK;
}

static orm_status read_plain(struct ormi_load *load)
{
    struct links l = {0};
    ormi_keys_init(&l.others, load->relation->target->n_key);
    orm_status rc = fetch_links(load, &l);
    if (rc == ORM_OK)
        rc = make_link_lists(load, &l);
    sqlite3_free(l.starts);
    sqlite3_free(l.by_row);
    sqlite3_free(l.by_rank);
    sqlite3_free(l.ranked);
    sqlite3_free(l.rank);
    sqlite3_free(l.found);
    sqlite3_free(l.to.items);
    sqlite3_free(l.from.items);
    ormi_keys_free(&l.others);
    return rc;
}

orm_status ormi_links_read(struct ormi_load *load)
{
    bool odd = true;
    orm_status rc = ORM_OK;
    if (ormi_fetch_is_many(load))
        rc = ormi_links_read_many(load, &odd);
    if (rc == ORM_OK && odd)
        rc = read_plain(load);
    if (rc == ORM_OK)
        rc = ormi_make_room(load, load->rows, load->count, load->number,
                            load->matching ? ORMI_MATCHING : ORMI_COMPLETE);
    return rc;
}

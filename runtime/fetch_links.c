/* fetch_links.c - the links of many rows and their targets, where both have integers for keys.
 *
 * The keys of this side are put in order, and those that follow each other are one range, which is
 * looked up at once: a range has no key that is not wanted. Of all rows of a table all links are
 * wanted, from the first key on. Links come in the order of these keys, and mostly in that of their
 * targets' keys, each of which is then read once, in order. What is in order is not sorted; what is
 * not, by counting.
 */
#include "load.h"

/* ---- Ranges ---- */

/* The ranges of keys that follow each other: the first and the last of each. */
static orm_status make_ranges(orm_db *db, const struct ormi_keys *keys, int64_t *ends,
                              size_t *count)
{
    struct ormi_pairs sorted = {0};
    orm_status rc = ormi_pairs_of_keys(db, keys, &sorted);
    for (size_t i = 0; i < sorted.count && rc == ORM_OK; i++) {
        int64_t key = sorted.items[i].number;
        if (i == 0 || key - 1 != sorted.items[i - 1].number)
            ends[2 * (*count)++] = key;
        ends[2 * *count - 1] = key;
    }
    ormi_pairs_free(&sorted);
    return rc;
}

static int64_t least_of(const struct ormi_keys *keys)
{
    int64_t least = INT64_MAX;
    for (size_t i = 0; i < keys->count; i++)
        least = keys->values[i].as.i < least ? keys->values[i].as.i : least;
    return least;
}

/* ---- Links ---- */

/* The position of a key of this side, and the place of a target. */
struct target_link {
    uint32_t from, to;
};

struct taking_links {
    struct ormi_taking taking;
    const struct ormi_keys *keys; /* of this side */
    struct target_link *links;
    size_t count, room;
    struct ormi_keys targets; /* the distinct ones */

    /* Whether links come in the order of from; and whether those of each come together, in the
     * order of their targets. */
    bool in_order, ascending;
    uint32_t last_from; /* of the link before, with its keys */
    int64_t last_here, last_there;
};

/* A table without an index on the keys of this side has its links in any order. */
static orm_status add_link(struct taking_links *t, uint32_t from, int64_t here, int64_t there)
{
    orm_db *db = t->taking.db;
    size_t to;
    if (t->count == t->room) {
        struct target_link *links = ormi_grow(db, t->links, t->count, &t->room, sizeof(*links));
        if (!links)
            return ORM_NOMEM;
        t->links = links;
    }
    orm_status rc = ormi_keys_add_int(db, &t->targets, there, &to);
    if (rc != ORM_OK)
        return rc;
    if (from < t->last_from)
        t->in_order = false;
    if (here < t->last_here || (here == t->last_here && there < t->last_there))
        t->ascending = false;
    t->last_from = from;
    t->last_here = here;
    t->last_there = there;
    t->links[t->count++] = (struct target_link){from, (uint32_t)to};
    return ORM_OK;
}

/* A link to NULL leads nowhere. */
static int take_link(void *context, sqlite3_value **columns)
{
    struct taking_links *t = context;
    size_t from;
    if (sqlite3_value_type(columns[0]) != SQLITE_INTEGER)
        return ormi_give_up(&t->taking);
    int64_t here = sqlite3_value_int64(columns[0]);
    if (!ormi_keys_find_int(t->keys, here, &from))
        return SQLITE_OK;
    int type = sqlite3_value_type(columns[1]);
    if (type != SQLITE_INTEGER)
        return type == SQLITE_NULL ? SQLITE_OK : ormi_give_up(&t->taking);
    t->taking.status = add_link(t, (uint32_t)from, here, sqlite3_value_int64(columns[1]));
    return t->taking.status == ORM_OK ? SQLITE_OK : SQLITE_ABORT;
}

static orm_status take_links(struct ormi_load *load, struct taking_links *t)
{
    const struct ormi_request request = {.form = load->all ? ORMI_ALL_LINKS : ORMI_LINKS,
                                         .model = load->model,
                                         .relation = load->relation};
    const struct ormi_collector links = {take_link, t};
    struct ormi_asked asked;
    size_t room = load->all ? 1 : 2 * load->keys.count;
    int64_t *ends = sqlite3_malloc64(room * sizeof(*ends));
    struct ormi_integers array = {ends, load->all ? 1 : 0, load->all ? 1 : 2, NULL, NULL};
    orm_status rc = ends ? ORM_OK : ormi_fail_nomem(load->db);
    if (rc == ORM_OK && load->all)
        ends[0] = least_of(&load->keys);
    else if (rc == ORM_OK)
        rc = make_ranges(load->db, &load->keys, ends, &array.count);
    if (rc == ORM_OK)
        rc = ormi_ask(load->db, &request, &asked);
    if (rc == ORM_OK) {
        int code = ormi_integers_bind(asked.statement, 1, &array);
        if (code == SQLITE_OK)
            code = ormi_collect_bind(asked.statement, 2, &links);
        rc = ormi_take(&t->taking, &asked, code);
    }
    sqlite3_free(ends);
    return rc;
}

/* ---- Targets ---- */

/* Reads the targets, in the order of their keys; links then tell places in this order. */
static orm_status fetch_targets(struct ormi_load *load, struct taking_links *t, void ***found)
{
    const struct ormi_keys *targets = &t->targets;
    struct ormi_pairs sorted = {0};
    size_t room = targets->count + 1;
    int64_t *numbers = sqlite3_malloc64(room * sizeof(*numbers));
    uint32_t *rank = sqlite3_malloc64(room * sizeof(*rank));
    *found = sqlite3_malloc64(room * sizeof(**found));
    orm_status rc = numbers && rank && *found ? ormi_pairs_of_keys(load->db, targets, &sorted)
                                              : ormi_fail_nomem(load->db);
    if (rc != ORM_OK)
        goto out;
    memset(*found, 0, room * sizeof(**found));
    for (size_t i = 0; i < sorted.count; i++) {
        numbers[i] = sorted.items[i].number;
        rank[sorted.items[i].place] = (uint32_t)i;
    }
    for (size_t i = 0; i < t->count; i++)
        t->links[i].to = rank[t->links[i].to];
    const struct ormi_integers array = {numbers, sorted.count, 1, NULL, NULL};
    rc = ormi_fetch_at(load, &array, load->relation->target->key[0], *found, &t->taking.odd);
out:
    ormi_pairs_free(&sorted);
    sqlite3_free(rank);
    sqlite3_free(numbers);
    return rc;
}

/* ---- Lists ---- */

/* Puts links in the order of from, or of to, keeping that of equal ones. */
static orm_status sort_links(struct taking_links *t, size_t n_buckets, bool by_to)
{
    struct target_link *sorted = sqlite3_malloc64((t->count + 1) * sizeof(*sorted));
    size_t *starts = sqlite3_malloc64((n_buckets + 1) * sizeof(*starts));
    if (!sorted || !starts) {
        sqlite3_free(sorted);
        sqlite3_free(starts);
        return ormi_fail_nomem(t->taking.db);
    }
    memset(starts, 0, (n_buckets + 1) * sizeof(*starts));
    for (size_t i = 0; i < t->count; i++)
        starts[(by_to ? t->links[i].to : t->links[i].from) + 1]++;
    for (size_t b = 0; b < n_buckets; b++)
        starts[b + 1] += starts[b];
    for (size_t i = 0; i < t->count; i++)
        sorted[starts[by_to ? t->links[i].to : t->links[i].from]++] = t->links[i];
    sqlite3_free(starts);
    sqlite3_free(t->links);
    t->links = sorted;
    t->room = t->count + 1;
    return ORM_OK;
}

/* Of links in order. Targets that do not exist are left out; one that is linked twice stands in the
 * list once. */
static void fill_lists(struct ormi_load *load, const struct taking_links *t, void *const *found)
{
    size_t kept = 0, i = 0;
    for (size_t k = 0; k < load->keys.count; k++) {
        size_t start = kept;
        for (; i < t->count && t->links[i].from == k; i++) {
            void *target = found[t->links[i].to];
            if (target && (kept == start || load->items[kept - 1] != target))
                load->items[kept++] = target;
        }
        load->lists[k] = (orm_list){load->items + start, kept - start};
    }
}

static orm_status make_target_lists(struct ormi_load *load, struct taking_links *t,
                                    void *const *found)
{
    size_t n_rows = load->keys.count;
    orm_status rc = ORM_OK;
    load->lists = sqlite3_malloc64((n_rows + 1) * sizeof(*load->lists));
    load->items = ormi_region_alloc(load->region, (t->count + 1) * sizeof(*load->items));
    if (!load->lists || !load->items)
        return ormi_fail_nomem(load->db);
    if (!t->ascending)
        rc = sort_links(t, t->targets.count, true);
    if (rc == ORM_OK && !(t->ascending && t->in_order))
        rc = sort_links(t, n_rows, false);
    if (rc == ORM_OK)
        fill_lists(load, t, found);
    return rc;
}

orm_status ormi_links_read_many(struct ormi_load *load, bool *odd)
{
    const struct ormi_joined none = {0};
    struct taking_links t = {.taking = {.db = load->db},
                             .keys = &load->keys,
                             .in_order = true,
                             .ascending = true,
                             .last_here = INT64_MIN,
                             .last_there = INT64_MIN};
    void **found = NULL;
    ormi_keys_init(&t.targets, 1);
    orm_status rc = take_links(load, &t);
    if (rc == ORM_OK && !t.taking.odd)
        rc = fetch_targets(load, &t, &found);
    *odd = t.taking.odd;
    if (rc == ORM_OK && !*odd)
        rc = ormi_make_batch(load, &none);
    if (rc == ORM_OK && !*odd)
        rc = make_target_lists(load, &t, found);
    sqlite3_free(found);
    ormi_keys_free(&t.targets);
    sqlite3_free(t.links);
    return rc;
}

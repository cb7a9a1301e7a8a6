/* fetch_links.c - the links of many rows and their targets, where both have integers for keys.
 *
 * The keys of this side are put in order, and those that follow each other are one range, which is
 * looked up at once: a range has no key that is not wanted. The pairs are then put in the order of
 * their targets' keys, of which each is read once; lists that are filled in this order are sorted.
 */
#include "load.h"

/* Keys in order, each with its position, and the ranges of those that follow each other. */
struct ranges {
    struct ormi_pairs keys;
    int64_t *ends; /* the first and the last key of each */
    size_t *first; /* the place of its first key among keys */
    size_t count;
};

static void free_ranges(struct ranges *ranges)
{
    sqlite3_free(ranges->first);
    sqlite3_free(ranges->ends);
    ormi_pairs_free(&ranges->keys);
}

static orm_status sort_keys(orm_db *db, const struct ormi_keys *keys, struct ormi_pairs *sorted)
{
    orm_status rc = ORM_OK;
    for (size_t i = 0; i < keys->count && rc == ORM_OK; i++)
        rc = ormi_pairs_push(db, sorted, keys->values[i].as.i, i);
    return rc == ORM_OK ? ormi_pairs_sort(db, sorted) : rc;
}

static orm_status make_ranges(orm_db *db, const struct ormi_keys *keys, struct ranges *ranges)
{
    orm_status rc = sort_keys(db, keys, &ranges->keys);
    if (rc != ORM_OK)
        return rc;
    const struct ormi_pair *key = ranges->keys.items;
    ranges->ends = sqlite3_malloc64((2 * keys->count + 1) * sizeof(*ranges->ends));
    ranges->first = sqlite3_malloc64((keys->count + 1) * sizeof(*ranges->first));
    if (!ranges->ends || !ranges->first)
        return ormi_fail_nomem(db);
    for (size_t i = 0; i < keys->count; i++) {
        if (i == 0 || key[i].number - 1 != key[i - 1].number) {
            ranges->first[ranges->count] = i;
            ranges->ends[2 * ranges->count++] = key[i].number;
        }
        ranges->ends[2 * ranges->count - 1] = key[i].number;
    }
    return ORM_OK;
}

/* ---- Pairs ---- */

struct taking_links {
    struct ormi_taking taking;
    const struct ranges *ranges;
};

/* What is between the ends of a range is one of its keys, if it is an integer. A link to NULL leads
 * nowhere. */
static int take_link(void *context, sqlite3_value **columns)
{
    struct taking_links *t = context;
    const struct ranges *ranges = t->ranges;
    size_t range = (size_t)sqlite3_value_int64(columns[0]);
    if (sqlite3_value_type(columns[1]) != SQLITE_INTEGER)
        return ormi_give_up(&t->taking);
    int64_t found = sqlite3_value_int64(columns[1]);
    const int64_t *ends = &ranges->ends[2 * range];
    if (found < ends[0] || found > ends[1])
        return ormi_give_up(&t->taking);
    if (sqlite3_value_type(columns[2]) == SQLITE_NULL)
        return SQLITE_OK;
    size_t at = ranges->first[range] + (size_t)(found - ends[0]);
    return ormi_take_pair(&t->taking, columns[2], ranges->keys.items[at].place);
}

static orm_status take_links(struct ormi_load *load, struct ormi_taking *taking)
{
    const struct ormi_request request = {
        .form = ORMI_LINKS, .model = load->model, .relation = load->relation};
    struct ranges ranges = {0};
    struct taking_links t = {*taking, &ranges};
    const struct ormi_collector links = {take_link, &t};
    struct ormi_asked asked;
    orm_status rc = make_ranges(load->db, &load->keys, &ranges);
    const struct ormi_integers ends = {ranges.ends, ranges.count, 2, NULL, NULL};
    if (rc == ORM_OK)
        rc = ormi_ask(load->db, &request, &asked);
    if (rc == ORM_OK) {
        int code = ormi_integers_bind(asked.statement, 1, &ends);
        if (code == SQLITE_OK)
            code = ormi_collect_bind(asked.statement, 2, &links);
        rc = ormi_take(&t.taking, &asked, code);
    }
    *taking = t.taking;
    free_ranges(&ranges);
    return rc;
}

/* ---- Targets ---- */

/* The distinct numbers of pairs, which are in order; each pair then has the place of its own. */
static size_t number_targets(const struct ormi_pairs *pairs, int64_t *targets,
                             struct ormi_numbers *from, struct ormi_numbers *to)
{
    size_t count = 0;
    for (size_t i = 0; i < pairs->count; i++) {
        const struct ormi_pair *pair = &pairs->items[i];
        if (i == 0 || pair->number != pair[-1].number)
            targets[count++] = pair->number;
        from->items[i] = pair->place;
        to->items[i] = count - 1;
    }
    from->count = to->count = pairs->count;
    return count;
}

static orm_status fetch_targets(struct ormi_load *load, const struct ormi_pairs *pairs,
                                struct ormi_numbers *from, struct ormi_numbers *to, void ***found,
                                bool *odd)
{
    size_t room = pairs->count + 1;
    orm_status rc = ORM_OK;
    int64_t *targets = sqlite3_malloc64(room * sizeof(*targets));
    from->items = sqlite3_malloc64(room * sizeof(*from->items));
    to->items = sqlite3_malloc64(room * sizeof(*to->items));
    if (!targets || !from->items || !to->items) {
        rc = ormi_fail_nomem(load->db);
        goto out;
    }
    from->room = to->room = room;
    const struct ormi_integers numbers = {targets, number_targets(pairs, targets, from, to), 1,
                                          NULL, NULL};
    *found = sqlite3_malloc64((numbers.count + 1) * sizeof(**found));
    if (!*found) {
        rc = ormi_fail_nomem(load->db);
        goto out;
    }
    memset(*found, 0, (numbers.count + 1) * sizeof(**found));
    rc = ormi_fetch_at(load, &numbers, load->relation->target->key[0], *found, odd);
out:
    sqlite3_free(targets);
    return rc;
}

orm_status ormi_fetch_many_links(struct ormi_load *load, struct ormi_numbers *from,
                                 struct ormi_numbers *to, void ***found, bool *odd)
{
    struct ormi_taking taking = {.db = load->db};
    orm_status rc = take_links(load, &taking);
    *odd = taking.odd;
    if (rc == ORM_OK && !*odd)
        rc = ormi_pairs_sort(load->db, &taking.pairs);
    if (rc == ORM_OK && !*odd)
        rc = fetch_targets(load, &taking.pairs, from, to, found, odd);
    load->sorted = rc == ORM_OK && !*odd;
    ormi_pairs_free(&taking.pairs);
    return rc;
}

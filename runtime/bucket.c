/* bucket.c - putting what was fetched in order, in memory: by parent with a counting sort, within
 * a parent by key.
 *
 * Both are linear for rows that come in the order of their keys already, which they do when an
 * index on the foreign key serves them.
 */
#include "load.h"

#include <string.h>

void ormi_bucket(const size_t *bucket, size_t n_buckets, const size_t *in, size_t count,
                 size_t *starts, size_t *out)
{
    memset(starts, 0, (n_buckets + 1) * sizeof(*starts));
    for (size_t i = 0; i < count; i++)
        starts[bucket[i]]++;
    size_t end = 0;
    for (size_t b = 0; b <= n_buckets; b++) {
        end += starts[b];
        starts[b] = end;
    }
    /* From behind, each start comes down from its bucket's end. */
    for (size_t i = count; i-- > 0;) {
        size_t thing = in ? in[i] : i;
        out[--starts[bucket[thing]]] = thing;
    }
}

/* ---- By key ---- */

struct keyed {
    void *row;
    const orm_value *key;
    size_t place; /* among the rows as they came */
};

static int compare_keys(const orm_model *model, const orm_value *a, const orm_value *b)
{
    for (unsigned i = 0; i < model->n_key; i++) {
        const orm_column *column = &model->columns[model->key[i]];
        int order = ormi_compare(&a[i], &b[i], (orm_collation)column->collation);
        if (order != 0)
            return order;
    }
    return 0;
}

static orm_status check_ascending(orm_db *db, const orm_model *model, void *const *rows,
                                  size_t count, bool *ascending)
{
    struct ormi_key keys[2];
    *ascending = true;
    for (size_t i = 0; i < count && *ascending; i++) {
        orm_status rc = ormi_row_key(model, rows[i], &keys[i % 2], &db->error);
        if (rc != ORM_OK)
            return rc;
        if (i > 0)
            *ascending = compare_keys(model, keys[(i - 1) % 2].values, keys[i % 2].values) <= 0;
    }
    return ORM_OK;
}

/* Merges from[low..middle) and from[middle..high) into to. */
static void merge(const orm_model *model, const struct keyed *from, struct keyed *to, size_t low,
                  size_t middle, size_t high)
{
    size_t a = low, b = middle;
    for (size_t i = low; i < high; i++) {
        bool second =
            a == middle || (b < high && compare_keys(model, from[b].key, from[a].key) < 0);
        to[i] = second ? from[b++] : from[a++];
    }
}

static bool is_in_key_order(const orm_model *model, const struct keyed *items, size_t count)
{
    for (size_t i = 1; i < count; i++)
        if (compare_keys(model, items[i - 1].key, items[i].key) > 0)
            return false;
    return true;
}

/* Sorts items with other as spare room; answers the one of both that holds the result. */
static struct keyed *merge_sort(const orm_model *model, struct keyed *items, struct keyed *other,
                                size_t count)
{
    for (size_t width = 1; width < count; width *= 2) {
        for (size_t low = 0; low < count; low += 2 * width) {
            size_t middle = low + width < count ? low + width : count;
            size_t high = low + 2 * width < count ? low + 2 * width : count;
            merge(model, items, other, low, middle, high);
        }
        struct keyed *sorted = other;
        other = items;
        items = sorted;
    }
    return items;
}

/* What a sort holds. */
struct sorting {
    orm_value *keys;
    char (*forms)[ORMI_TEXT_FORM];
    struct keyed *items; /* twice as many as there are rows */
    const struct keyed *sorted;
};

static void free_sorting(struct sorting *s)
{
    sqlite3_free(s->items);
    sqlite3_free(s->forms);
    sqlite3_free(s->keys);
}

/* Sorts rows, NULL ones left out, into s->sorted, *count of them. */
static orm_status sort_rows(orm_db *db, const orm_model *model, void *const *rows, size_t n,
                            struct sorting *s, size_t *count)
{
    unsigned parts = model->n_key;
    s->keys = sqlite3_malloc64((n + 1) * parts * sizeof(*s->keys));
    s->forms = sqlite3_malloc64((n + 1) * parts * sizeof(*s->forms));
    s->items = sqlite3_malloc64(2 * (n + 1) * sizeof(*s->items));
    *count = 0;
    if (!s->keys || !s->forms || !s->items)
        return ormi_fail_nomem(db);
    for (size_t i = 0; i < n; i++) {
        orm_value *key = &s->keys[i * parts];
        bool some;
        if (!rows[i])
            continue;
        model->key_values(rows[i], key);
        orm_status rc = ormi_encode_parts(model, model->key, parts, key, &s->forms[i * parts],
                                          &some, &db->error);
        if (rc != ORM_OK)
            return rc;
        s->items[(*count)++] = (struct keyed){rows[i], key, i};
    }
    s->sorted = is_in_key_order(model, s->items, *count)
                    ? s->items
                    : merge_sort(model, s->items, s->items + *count, *count);
    return ORM_OK;
}

orm_status ormi_sort_rows(orm_db *db, const orm_model *model, void **rows, size_t count)
{
    struct sorting s = {0};
    bool ascending;
    orm_status rc = check_ascending(db, model, rows, count, &ascending);
    if (rc != ORM_OK || ascending)
        return rc;
    rc = sort_rows(db, model, rows, count, &s, &count);
    for (size_t i = 0; i < count && rc == ORM_OK; i++)
        rows[i] = s.sorted[i].row;
    free_sorting(&s);
    return rc;
}

orm_status ormi_rank_rows(orm_db *db, const orm_model *model, void *const *rows, size_t count,
                          size_t *rank)
{
    struct sorting s = {0};
    size_t n, next = 0;
    orm_status rc = sort_rows(db, model, rows, count, &s, &n);
    for (size_t i = 0; i < n && rc == ORM_OK; i++) {
        if (i > 0 && s.sorted[i].row != s.sorted[i - 1].row)
            next++;
        rank[s.sorted[i].place] = next;
    }
    free_sorting(&s);
    return rc;
}

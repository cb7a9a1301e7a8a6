/* link_many.c - M_r_add_many: the links of an array of pairs of keys, all or none.
 *
 * One statement takes the pairs from the array as an orm_feed: of keys that are integers in the
 * order of the link table, so that each row comes behind the one before. Where a key has no row,
 * SQLite does not tell which: the keys are looked up then, in the order of the array.
 */
#include "load.h"

struct adding {
    struct ormi_feed feed; /* the first member: next_link() is given its address */
    orm_db *db;
    const orm_model *model;
    const orm_relation *relation;
    const char *links; /* the program's */
    size_t count, size, other;
    unsigned both;   /* 1: a link is two rows, the second one turned */
    size_t rows;     /* of all links */
    bool by_numbers; /* the keys are integers, which stand in the file as they are */
    size_t at;       /* how many rows the feed has behind it */
    bool begun;
    struct ormi_pairs order; /* of the rows, by the places of pairs; empty: that of the array */
    orm_status status;       /* of a key that no row can have, with db's error set */
    struct ormi_key here, there;
    orm_value values[2 * ORM_KEY_PARTS];
};

/* ---- The links as a feed ---- */

/* The keys of link i, in their stored forms. */
static orm_status read_link(struct adding *a, size_t i)
{
    const char *link = a->links + i * a->size;
    orm_status rc = ormi_given_id(a->model, link, &a->here, &a->db->error);
    if (rc == ORM_OK)
        rc = ormi_given_id(a->relation->target, link + a->other, &a->there, &a->db->error);
    if (rc != ORM_OK)
        a->db->error.index = i;
    return rc;
}

static void put_values(struct adding *a, bool turned)
{
    const struct ormi_key *first = turned ? &a->there : &a->here;
    const struct ormi_key *second = turned ? &a->here : &a->there;
    unsigned n_key = a->model->n_key;
    memcpy(a->values, first->values, n_key * sizeof(*a->values));
    memcpy(a->values + n_key, second->values, a->relation->target->n_key * sizeof(*a->values));
}

/* Row i of all rows: its link, one way or the other. */
static orm_status read_link_row(struct adding *a, size_t i)
{
    const char *link = a->links + (i >> a->both) * a->size;
    bool turned = (i & a->both) == 1;
    if (a->by_numbers) {
        a->model->id_values(link, &a->values[turned]);
        a->relation->target->id_values(link + a->other, &a->values[!turned]);
        return ORM_OK;
    }
    orm_status rc = read_link(a, i >> a->both);
    if (rc == ORM_OK)
        put_values(a, turned);
    return rc;
}

static int next_link(struct ormi_feed *feed)
{
    struct adding *a = (struct adding *)(void *)feed;
    a->at += a->begun;
    a->begun = true;
    feed->at_end = a->at == a->rows;
    if (!feed->at_end)
        a->status = read_link_row(a, a->order.items ? a->order.items[a->at].place : a->at);
    return a->status == ORM_OK ? SQLITE_OK : SQLITE_ABORT;
}

/* ---- Their order ---- */

static bool has_integer(const orm_model *model)
{
    return model->n_key == 1 && ormi_is_integer(model, model->key[0]);
}

/* Whether the rows are in order as they are; first: the place of the key that comes first. */
static bool are_added_sorted(struct adding *a, unsigned first)
{
    int64_t before = INT64_MIN, second_before = INT64_MIN;
    bool sorted = true;
    for (size_t i = 0; i < a->rows && sorted && read_link_row(a, i) == ORM_OK; i++) {
        int64_t number = a->values[first].as.i, second = a->values[1 - first].as.i;
        sorted = before < number || (before == number && second_before <= second);
        before = number;
        second_before = second;
    }
    return sorted;
}

/* Sorts by the second key and then, which keeps that order, by the first. */
static orm_status sort_added(struct adding *a)
{
    unsigned first = a->relation->junction->order == ORM_LINK_ORDER_THERE;
    orm_status rc = ORM_OK;
    if (are_added_sorted(a, first))
        return ORM_OK;
    for (size_t i = 0; i < a->rows && rc == ORM_OK; i++) {
        rc = read_link_row(a, i);
        if (rc == ORM_OK)
            rc = ormi_pairs_push(a->db, &a->order, a->values[1 - first].as.i, i);
    }
    if (rc == ORM_OK)
        rc = ormi_pairs_sort(a->db, &a->order);
    for (size_t i = 0; i < a->order.count && rc == ORM_OK; i++) {
        rc = read_link_row(a, a->order.items[i].place);
        a->order.items[i].number = a->values[first].as.i;
    }
    return rc == ORM_OK ? ormi_pairs_sort(a->db, &a->order) : rc;
}

/* ---- Which key does not exist? ---- */

/* The keys of one side: each is looked up once. */
static orm_status look_up_key(struct adding *a, struct ormi_keys *seen, const orm_model *side,
                              const orm_value *key)
{
    size_t at, known = seen->count;
    bool there = true;
    orm_status rc = ormi_keys_add(a->db, seen, key, &at);
    if (rc == ORM_OK && at == known)
        rc = ormi_exists(a->db, side, ORM_SQL_GET, side->n_key, key, &there);
    if (rc == ORM_OK && !there)
        rc = ormi_fail_unlinked(a->db, a->model, a->relation, side, key);
    return rc;
}

/* OK when all exist. */
static orm_status find_missing_link(struct adding *a)
{
    const orm_model *target = a->relation->target;
    struct ormi_keys here, there;
    orm_status rc = ORM_OK;
    ormi_keys_init(&here, a->model->n_key);
    ormi_keys_init(&there, target->n_key);
    for (size_t i = 0; i < a->count && rc == ORM_OK; i++) {
        rc = read_link(a, i);
        if (rc == ORM_OK)
            rc = look_up_key(a, &here, a->model, a->here.values);
        if (rc == ORM_OK)
            rc = look_up_key(a, &there, target, a->there.values);
        if (rc == ORM_FOREIGN_KEY)
            a->db->error.index = i;
    }
    ormi_keys_free(&here);
    ormi_keys_free(&there);
    return rc;
}

static orm_status explain_adding(struct adding *a, int code)
{
    orm_status generic_rc = ormi_fail_sqlite(a->db, code);
    if (code != SQLITE_CONSTRAINT_FOREIGNKEY)
        return generic_rc;
    orm_error generic = a->db->error;
    orm_status rc = find_missing_link(a);
    if (rc == ORM_FOREIGN_KEY)
        a->db->error.sqlite_code = code;
    if (rc == ORM_FOREIGN_KEY || rc == ORM_NOMEM)
        return rc;
    a->db->error = generic;
    return generic_rc;
}

/* ---- The call ---- */

static orm_status run_adding(struct adding *a, int64_t *changed)
{
    sqlite3_stmt *statement = NULL;
    orm_status rc =
        ormi_statement(a->db, a->model, a->relation->link + ORM_LINK_ADD_MANY, &statement);
    if (rc != ORM_OK)
        return rc;
    int code = ormi_feed_bind(statement, 1, &a->feed);
    if (code == SQLITE_OK)
        code = ormi_step_first(a->db, statement);
    if (code == SQLITE_DONE && changed)
        *changed = sqlite3_changes64(a->db->handle);
    if (code != SQLITE_DONE)
        rc = a->status != ORM_OK ? a->status : explain_adding(a, code);
    ormi_done(a->db, statement);
    return rc;
}

orm_status orm_gen_link_add_many(orm_db *db, const orm_model *model, unsigned relation,
                                 const void *links, size_t count, size_t size, size_t other,
                                 int64_t *changed)
{
    struct adding a = {.db = db,
                       .model = model,
                       .relation = &model->relations[relation],
                       .links = links,
                       .count = count,
                       .size = size,
                       .other = other,
                       .both = model->relations[relation].junction->symmetrical};
    a.feed.next = next_link;
    a.feed.values = a.values;
    a.feed.count = (unsigned)model->n_key + a.relation->target->n_key;
    a.rows = count << a.both;
    a.by_numbers = has_integer(model) && has_integer(a.relation->target);
    if (changed)
        *changed = 0;
    orm_status rc = ormi_enter(db, model, true);
    if (rc == ORM_OK && !links && count > 0)
        rc = ormi_fail(db, ORM_MISUSE, model->name, a.relation->name, "the array is NULL");
    if (rc == ORM_OK && a.by_numbers && a.relation->junction->order != ORM_LINK_ORDER_NONE)
        rc = sort_added(&a);
    if (rc == ORM_OK && count > 0)
        rc = run_adding(&a, changed);
    ormi_pairs_free(&a.order);
    return rc;
}

/* link_many.c - M_r_add_many: the links of an array of pairs of keys, all or none.
 *
 * One statement takes the pairs from the array as an orm_feed. Where a key has no row, SQLite does
 * not tell which: the keys are looked up then, in the order of the array.
 */
#include "internal.h"

struct adding {
    struct ormi_feed feed; /* the first member: next() is given its address */
    orm_db *db;
    const orm_model *model;
    const orm_relation *relation;
    const char *links; /* the program's */
    size_t count, size, other;
    size_t at;         /* the link that the feed stands on */
    bool begun;        /* it stands on one */
    bool turned;       /* on its second row, of a symmetrical relation */
    orm_status status; /* of a key that no row can have, with db's error set */
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

static void put_values(struct adding *a)
{
    const struct ormi_key *first = a->turned ? &a->there : &a->here;
    const struct ormi_key *second = a->turned ? &a->here : &a->there;
    unsigned n_key = a->model->n_key;
    memcpy(a->values, first->values, n_key * sizeof(*a->values));
    memcpy(a->values + n_key, second->values, a->relation->target->n_key * sizeof(*a->values));
}

static int next(struct ormi_feed *feed)
{
    struct adding *a = (struct adding *)(void *)feed;
    a->turned = a->begun && !a->turned && a->relation->junction->symmetrical;
    a->at += a->begun && !a->turned;
    a->begun = true;
    feed->at_end = a->at == a->count;
    if (feed->at_end)
        return SQLITE_OK;
    if (!a->turned)
        a->status = read_link(a, a->at);
    if (a->status != ORM_OK)
        return SQLITE_ABORT;
    put_values(a);
    return SQLITE_OK;
}

/* ---- Which key does not exist? ---- */

/* The keys of one side: each is looked up once. */
static orm_status find_key(struct adding *a, struct ormi_keys *seen, const orm_model *side,
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
static orm_status find_missing(struct adding *a)
{
    const orm_model *target = a->relation->target;
    struct ormi_keys here, there;
    orm_status rc = ORM_OK;
    ormi_keys_init(&here, a->model->n_key);
    ormi_keys_init(&there, target->n_key);
    for (size_t i = 0; i < a->count && rc == ORM_OK; i++) {
        rc = read_link(a, i);
        if (rc == ORM_OK)
            rc = find_key(a, &here, a->model, a->here.values);
        if (rc == ORM_OK)
            rc = find_key(a, &there, target, a->there.values);
        if (rc == ORM_FOREIGN_KEY)
            a->db->error.index = i;
    }
    ormi_keys_free(&here);
    ormi_keys_free(&there);
    return rc;
}

static orm_status explain(struct adding *a, int code)
{
    orm_status generic_rc = ormi_fail_sqlite(a->db, code);
    if (code != SQLITE_CONSTRAINT_FOREIGNKEY)
        return generic_rc;
    orm_error generic = a->db->error;
    orm_status rc = find_missing(a);
    if (rc == ORM_FOREIGN_KEY)
        a->db->error.sqlite_code = code;
    if (rc == ORM_FOREIGN_KEY || rc == ORM_NOMEM)
        return rc;
    a->db->error = generic;
    return generic_rc;
}

/* ---- The call ---- */

static orm_status run(struct adding *a, int64_t *changed)
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
        rc = a->status != ORM_OK ? a->status : explain(a, code);
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
                       .other = other};
    a.feed.next = next;
    a.feed.values = a.values;
    a.feed.count = (unsigned)model->n_key + a.relation->target->n_key;
    if (changed)
        *changed = 0;
    orm_status rc = ormi_enter(db, model, true);
    if (rc == ORM_OK && !links && count > 0)
        rc = ormi_fail(db, ORM_MISUSE, model->name, a.relation->name, "the array is NULL");
    return rc == ORM_OK && count > 0 ? run(&a, changed) : rc;
}

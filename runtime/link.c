/* link.c - the links of a ManyToMany, from either side: a key of this side, and any number of keys
 * of the other as one array.
 *
 * Each call is one statement, set two in one group.
 */
#include "load.h"

#include <string.h>

/* One call: who is linked, and with whom. */
struct linking {
    orm_db *db;
    const orm_model *model;
    const orm_relation *relation;
    struct ormi_key key;     /* of this side */
    struct ormi_keys others; /* each once */
    int64_t changed;
};

/* The position of element i of ids among others, to which it is added. */
static orm_status add_other_key(struct linking *l, const void *ids, size_t i, size_t *at)
{
    const orm_model *target = l->relation->target;
    struct ormi_key key;
    orm_status rc =
        ormi_given_id(target, (const char *)ids + i * target->id_size, &key, &l->db->error);
    if (rc != ORM_OK) {
        l->db->error.index = i;
        return rc;
    }
    return ormi_keys_add(l->db, &l->others, key.values, at);
}

/* Every begin_linking is followed by an end_linking, also after it failed. */
static orm_status begin_linking(struct linking *l, orm_db *db, const orm_model *model,
                                unsigned relation, const void *id, const void *ids, size_t count)
{
    memset(l, 0, sizeof(*l));
    l->db = db;
    l->model = model;
    l->relation = &model->relations[relation];
    ormi_keys_init(&l->others, l->relation->target->n_key);
    orm_status rc = ormi_enter(db, model, true);
    if (rc == ORM_OK && !ids && count > 0)
        rc = ormi_fail(db, ORM_MISUSE, model->name, l->relation->name, "the array is NULL");
    if (rc == ORM_OK)
        rc = ormi_given_id(model, id, &l->key, &db->error);
    for (size_t i = 0; i < count && rc == ORM_OK; i++) {
        size_t at;
        rc = add_other_key(l, ids, i, &at);
    }
    return rc;
}

static orm_status end_linking(struct linking *l, orm_status rc, int64_t *changed)
{
    if (changed)
        *changed = rc == ORM_OK ? l->changed : 0;
    ormi_keys_free(&l->others);
    return rc;
}

/* ---- Which key does not exist? ---- */

orm_status ormi_fail_unlinked(orm_db *db, const orm_model *model, const orm_relation *relation,
                              const orm_model *side, const orm_value *key)
{
    char text[320];
    return ormi_fail(db, ORM_FOREIGN_KEY, model->name, relation->name, "no %s with %s", side->name,
                     ormi_show_where(side, side->key, side->n_key, key, text, sizeof(text)));
}

/* The first element of ids that is the key at position. */
static orm_status find_element(struct linking *l, const void *ids, size_t position, size_t *index)
{
    size_t at;
    orm_status rc = add_other_key(l, ids, 0, &at);
    for (*index = 0; rc == ORM_OK && at != position;)
        rc = add_other_key(l, ids, ++*index, &at);
    return rc;
}

/* OK when all exist. */
static orm_status find_missing_end(struct linking *l, const void *ids)
{
    const orm_model *target = l->relation->target;
    bool there;
    orm_status rc =
        ormi_exists(l->db, l->model, ORM_SQL_GET, l->model->n_key, l->key.values, &there);
    if (rc == ORM_OK && !there)
        rc = ormi_fail_unlinked(l->db, l->model, l->relation, l->model, l->key.values);
    for (size_t i = 0; i < l->others.count && rc == ORM_OK; i++) {
        const orm_value *key = &l->others.values[i * l->others.parts];
        size_t index;
        rc = ormi_exists(l->db, target, ORM_SQL_GET, target->n_key, key, &there);
        if (rc != ORM_OK || there)
            continue;
        rc = find_element(l, ids, i, &index);
        if (rc == ORM_OK) {
            rc = ormi_fail_unlinked(l->db, l->model, l->relation, target, key);
            l->db->error.index = index;
        }
    }
    return rc;
}

/* Links that are rows of a model may be referred to, and then can't be taken away. */
static orm_status fail_link_held(struct linking *l, int code)
{
    orm_status rc = ormi_fail(l->db, ORM_RESTRICTED, l->model->name, l->relation->name,
                              "rows still refer to a link that would be removed");
    l->db->error.sqlite_code = code;
    return rc;
}

static orm_status explain_linking(struct linking *l, enum orm_link_statement which, int code,
                                  const void *ids)
{
    bool triggered = code == SQLITE_CONSTRAINT_TRIGGER &&
                     strcmp(sqlite3_errmsg(l->db->handle), "FOREIGN KEY constraint failed") == 0;
    orm_status generic_rc = ormi_fail_sqlite(l->db, code);
    if (code != SQLITE_CONSTRAINT_FOREIGNKEY && !triggered)
        return generic_rc;
    if (which != ORM_LINK_ADD)
        return fail_link_held(l, code);
    orm_error generic = l->db->error;
    orm_status rc = find_missing_end(l, ids);
    if (rc == ORM_FOREIGN_KEY)
        l->db->error.sqlite_code = code;
    if (rc == ORM_FOREIGN_KEY || rc == ORM_NOMEM)
        return rc;
    l->db->error = generic;
    return generic_rc;
}

/* ---- Statements ---- */

/* Runs one with this side's key and, if ids is not NULL, the array of the others. */
static orm_status run_linking(struct linking *l, enum orm_link_statement which, const void *ids)
{
    struct ormi_array array = {l->others.values, l->others.count, l->others.parts};
    sqlite3_stmt *statement = NULL;
    orm_status rc =
        ormi_statement(l->db, l->model, l->relation->link + (unsigned)which, &statement);
    if (rc != ORM_OK)
        return rc;
    int code = ormi_bind_key(statement, 1, l->key.values, l->model->n_key);
    if (code == SQLITE_OK && ids)
        code = ormi_array_bind(statement, l->model->n_key + 1, &array);
    if (code == SQLITE_OK)
        code = ormi_step_first(l->db, statement);
    if (code == SQLITE_DONE)
        l->changed += sqlite3_changes64(l->db->handle);
    else
        rc = explain_linking(l, which, code, ids);
    ormi_done(l->db, statement);
    return rc;
}

/* ---- Calls ---- */

static orm_status change_links(orm_db *db, const orm_model *model, unsigned relation,
                               enum orm_link_statement which, const void *id, const void *ids,
                               size_t count, int64_t *changed)
{
    struct linking l;
    orm_status rc = begin_linking(&l, db, model, relation, id, ids, count);
    if (rc == ORM_OK && count > 0)
        rc = run_linking(&l, which, ids);
    return end_linking(&l, rc, changed);
}

orm_status orm_gen_link_add(orm_db *db, const orm_model *model, unsigned relation, const void *id,
                            const void *ids, size_t count, int64_t *changed)
{
    return change_links(db, model, relation, ORM_LINK_ADD, id, ids, count, changed);
}

orm_status orm_gen_link_remove(orm_db *db, const orm_model *model, unsigned relation,
                               const void *id, const void *ids, size_t count, int64_t *changed)
{
    return change_links(db, model, relation, ORM_LINK_REMOVE, id, ids, count, changed);
}

orm_status orm_gen_link_set(orm_db *db, const orm_model *model, unsigned relation, const void *id,
                            const void *ids, size_t count, int64_t *changed)
{
    struct linking l;
    orm_status rc = begin_linking(&l, db, model, relation, id, ids, count);
    if (rc == ORM_OK && count == 0)
        rc = run_linking(&l, ORM_LINK_CLEAR, NULL);
    if (rc != ORM_OK || count == 0)
        return end_linking(&l, rc, changed);

    rc = ormi_group_begin(db);
    if (rc == ORM_OK) {
        rc = run_linking(&l, ORM_LINK_REMOVE_OTHERS, ids);
        if (rc == ORM_OK)
            rc = run_linking(&l, ORM_LINK_ADD, ids);
        rc = ormi_group_end(db, rc);
    }
    return end_linking(&l, rc, changed);
}

orm_status orm_gen_link_clear(orm_db *db, const orm_model *model, unsigned relation, const void *id,
                              int64_t *changed)
{
    struct linking l;
    orm_status rc = begin_linking(&l, db, model, relation, id, NULL, 0);
    if (rc == ORM_OK)
        rc = run_linking(&l, ORM_LINK_CLEAR, NULL);
    return end_linking(&l, rc, changed);
}

orm_status orm_gen_link_has(orm_db *db, const orm_model *model, unsigned relation, const void *id,
                            const void *other, bool *out)
{
    const orm_relation *to = &model->relations[relation];
    const orm_model *target = to->target;
    struct ormi_key own, theirs;
    orm_value both[2 * ORM_KEY_PARTS];
    if (out)
        *out = false;
    orm_status rc = ormi_enter(db, model, false);
    if (rc == ORM_OK && !out)
        rc = ormi_fail(db, ORM_MISUSE, model->name, to->name, "the pointer for the answer is NULL");
    if (rc == ORM_OK)
        rc = ormi_given_id(model, id, &own, &db->error);
    if (rc == ORM_OK)
        rc = ormi_given_id(target, other, &theirs, &db->error);
    if (rc != ORM_OK)
        return rc;
    memcpy(both, own.values, model->n_key * sizeof(*both));
    memcpy(both + model->n_key, theirs.values, target->n_key * sizeof(*both));
    return ormi_exists(db, model, to->link + (unsigned)ORM_LINK_HAS,
                       (unsigned)model->n_key + target->n_key, both, out);
}

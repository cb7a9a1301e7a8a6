/* get.c - reading rows by key, by unique key, and one again.
 *
 * What a call reads is one batch; a call that fails takes back all that it has put into the scope.
 */
#include "load.h"

#include <string.h>

/* ---- One row ---- */

/* Reads the row into *row if that is memory for one, else into a new one; *row is NULL when there
 * is none. */
static orm_status find_row(struct ormi_reading *r, unsigned sql, const orm_value *values,
                           unsigned parts, void **row)
{
    sqlite3_stmt *statement = NULL;
    void *memory = *row;
    *row = NULL;
    orm_status rc = ormi_statement(r->db, r->model, sql, &statement);
    if (rc != ORM_OK)
        return rc;
    bool number = parts == 1 && values->type == ORM_VALUE_INT;
    int code = number ? sqlite3_bind_int64(statement, 1, values->as.i)
                      : ormi_bind_key(statement, 1, values, parts);
    if (code == SQLITE_OK)
        code = ormi_step_first(r->db, statement);
    if (code == SQLITE_ROW && memory) {
        *row = memory;
        rc = ormi_row_decode(r->db, r->model, statement, r->region, memory);
    } else if (code == SQLITE_ROW) {
        rc = ormi_row_read(r->db, r->model, statement, r->region, row);
    } else if (code != SQLITE_DONE) {
        rc = ormi_fail_sqlite(r->db, code);
    }
    if (number)
        ormi_done_bound(r->db, statement);
    else
        ormi_done(r->db, statement);
    return rc;
}

orm_status ormi_find_one(struct ormi_reading *r, unsigned sql, const orm_value *values,
                         unsigned parts, void **out)
{
    void *row = NULL;
    orm_status rc = find_row(r, sql, values, parts, &row);
    if (rc == ORM_OK && row)
        rc = ormi_batch_one(r->db, r->model, r->region, row);
    if (rc == ORM_OK)
        *out = row;
    return rc;
}

orm_status orm_gen_get(orm_db *db, orm_scope *scope, const orm_model *model, const void *id,
                       void *out)
{
    struct ormi_reading r;
    struct ormi_key stored;
    void *row = NULL;
    ormi_give_row(out, NULL);
    orm_status rc = ormi_reading_begin(&r, db, scope, model, out);
    if (rc != ORM_OK)
        return rc;
    rc = ormi_given_id(model, id, &stored, &db->error);
    if (rc == ORM_OK)
        rc = ormi_find_one(&r, ORM_SQL_GET, stored.values, model->n_key, &row);
    if (rc == ORM_OK && !row)
        rc = ormi_fail_missing(db, model, stored.values);
    if (rc == ORM_OK)
        ormi_give_row(out, row);
    return ormi_reading_end(&r, rc);
}

orm_status orm_gen_get_by(orm_db *db, orm_scope *scope, const orm_model *model, unsigned unique,
                          const orm_value *values, void *out)
{
    struct ormi_reading r;
    struct ormi_key stored;
    const orm_unique *by = &model->uniques[unique];
    void *row = NULL;
    char text[160];
    ormi_give_row(out, NULL);
    orm_status rc = ormi_reading_begin(&r, db, scope, model, out);
    if (rc != ORM_OK)
        return rc;
    rc = ormi_given_key(model, by->columns, by->parts, values, &stored, &db->error);
    if (rc == ORM_OK)
        rc = ormi_find_one(&r, by->get, stored.values, by->parts, &row);
    if (rc == ORM_OK && !row) {
        rc = ormi_fail(
            db, ORM_NOT_FOUND, NULL, NULL, "no %s with %s", model->name,
            ormi_show_where(model, by->columns, by->parts, stored.values, text, sizeof(text)));
        db->error.model = model->name;
    }
    if (rc == ORM_OK)
        ormi_give_row(out, row);
    return ormi_reading_end(&r, rc);
}

/* ---- Several rows ---- */

/* A batch of rows, and a list of its own for the caller, who may put that in another order. */
static orm_status give_list(struct ormi_reading *r, const struct ormi_rows *rows,
                            void *const *items, size_t count, orm_list *out)
{
    struct orm_batch *batch;
    orm_status rc = ormi_batch_new(r->db, r->model, r->region, rows, &batch);
    return rc == ORM_OK ? ormi_reading_list(r, items, count, out) : rc;
}

/* The distinct keys among ids, and for each id the position of its key. */
static orm_status gather_ids(struct ormi_reading *r, const void *ids, size_t count,
                             struct ormi_keys *keys, size_t *place)
{
    const char *id = ids;
    orm_status rc = ORM_OK;
    for (size_t i = 0; i < count && rc == ORM_OK; i++) {
        struct ormi_key stored;
        rc = ormi_given_id(r->model, id + i * r->model->id_size, &stored, &r->db->error);
        if (rc != ORM_OK)
            r->db->error.index = i;
        else
            rc = ormi_keys_add(r->db, keys, stored.values, &place[i]);
    }
    return rc;
}

orm_status orm_gen_get_many(orm_db *db, orm_scope *scope, const orm_model *model, const void *ids,
                            size_t count, orm_list *out)
{
    struct ormi_reading r;
    struct ormi_keys keys;
    struct ormi_rows rows = {0};
    void **found = NULL, **items = NULL;
    size_t *place = NULL;
    if (out)
        *out = (orm_list){NULL, 0};
    orm_status rc = ormi_reading_begin(&r, db, scope, model, out);
    if (rc == ORM_OK && !ids && count > 0)
        rc = ormi_fail(db, ORM_MISUSE, model->name, NULL, "the array is NULL");
    if (rc == ORM_OK && count >= SIZE_MAX / sizeof(*place))
        rc = ormi_fail_nomem(db);
    if (rc != ORM_OK)
        return rc;

    ormi_keys_init(&keys, model->n_key);
    place = sqlite3_malloc64((count + 1) * sizeof(*place));
    found = sqlite3_malloc64((count + 1) * sizeof(*found));
    items = sqlite3_malloc64((count + 1) * sizeof(*items));
    if (!place || !found || !items) {
        rc = ormi_fail_nomem(db);
        goto out;
    }
    rc = gather_ids(&r, ids, count, &keys, place);
    memset(found, 0, count * sizeof(*found));
    if (rc == ORM_OK && keys.count > 0)
        rc = ormi_fetch_each(db, model, ORM_SQL_GET_MANY, &keys, r.region, &rows, found);
    if (rc != ORM_OK)
        goto out;
    for (size_t i = 0; i < count; i++)
        items[i] = found[place[i]];
    rc = give_list(&r, &rows, items, count, out);
out:
    sqlite3_free(items);
    sqlite3_free(found);
    sqlite3_free(place);
    ormi_rows_free(&rows);
    ormi_keys_free(&keys);
    return ormi_reading_end(&r, rc);
}

/* ---- Again ---- */

/* Keeps in fresh, which is about to replace row, the pointers of row that its columns still refer
 * to. */
static orm_status keep_pointers(orm_db *db, const orm_model *model, const void *row, void *fresh)
{
    for (unsigned i = 0; i < model->n_relations; i++) {
        const orm_relation *relation = &model->relations[i];
        struct ormi_key key;
        bool some;
        if (relation->kind != ORM_TO_ONE)
            continue;
        void *target = ormi_pointer(row, relation);
        relation->values(fresh, key.values);
        orm_status rc = ormi_encode_parts(model, relation->columns, relation->parts, key.values,
                                          key.forms, &some, &db->error);
        if (rc != ORM_OK)
            return rc;
        if (target && some && ormi_refers_to(relation, key.values, target))
            ormi_set_pointer(fresh, relation, target);
    }
    return ORM_OK;
}

orm_status orm_gen_refresh(orm_db *db, const orm_model *model, void *row)
{
    struct ormi_reading r;
    struct ormi_key key;
    orm_status rc = ormi_enter(db, model, false);
    if (rc != ORM_OK)
        return rc;
    struct orm_batch *batch = row ? ormi_batch_of(row) : NULL;
    if (!batch || batch->model != model)
        return ormi_fail(db, ORM_MISUSE, model->name, NULL,
                         "only a row that was read can be refreshed");
    void *memory = ormi_scratch_take(db, model->row_size), *fresh = memory;
    if (!memory)
        return ormi_fail_nomem(db);

    memset(fresh, 0, model->row_size);
    r = (struct ormi_reading){db, model, batch->region, ormi_region_mark(batch->region)};
    rc = ormi_row_key(model, row, &key, &db->error);
    if (rc == ORM_OK)
        rc = find_row(&r, ORM_SQL_GET, key.values, model->n_key, &fresh);
    if (rc == ORM_OK && !fresh)
        rc = ormi_fail_missing(db, model, key.values);
    if (rc == ORM_OK)
        rc = keep_pointers(db, model, row, fresh);
    if (rc == ORM_OK) {
        *ormi_row(fresh) = *ormi_row(row);
        memcpy(row, fresh, model->row_size);
    }
    ormi_scratch_give(db, memory);
    return ormi_reading_end(&r, rc);
}

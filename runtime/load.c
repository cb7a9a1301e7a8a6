/* load.c - M_<relation>_load, and what is loaded.
 *
 * A load is for a row and, by default, for all rows of its batch that lack the relation: then
 * going through a list and loading at each row costs the statements of one. What a load reads
 * belongs to the scope of its row; a load that fails leaves the batch and the scope as they were.
 */
#include "load.h"

/* ---- What is loaded ---- */

/* The links of a row's relation, NULL if none of it has been loaded; the row's place in them. */
static struct ormi_links *links_of(unsigned relation, const void *row, size_t *at)
{
    struct orm_batch *batch = row ? ormi_batch_of(row) : NULL;
    if (!batch || !batch->links)
        return NULL;
    *at = ((const orm_row *)row)->index;
    return &batch->links[relation];
}

const orm_list *orm_gen_list(const orm_model *model, unsigned relation, const void *row)
{
    size_t at;
    const struct ormi_links *links = links_of(relation, row, &at);
    (void)model;
    return links && links->complete && links->complete[at].items ? &links->complete[at] : NULL;
}

void *orm_gen_one(const orm_model *model, unsigned relation, const void *row)
{
    size_t at;
    if (model->relations[relation].kind == ORM_TO_ONE)
        return row ? ormi_pointer(row, &model->relations[relation]) : NULL;
    const struct ormi_links *links = links_of(relation, row, &at);
    return links && links->one ? links->one[at] : NULL;
}

/* Forward: the pointer fits the key, or the key is NULL. */
static bool one_is_loaded(const orm_relation *relation, unsigned number, const void *row)
{
    const struct orm_batch *batch = ormi_batch_of(row);
    struct ormi_key key;
    orm_error unwanted;
    bool some;
    if (!batch)
        return false;
    relation->values(row, key.values);
    if (ormi_encode_parts(batch->model, relation->columns, relation->parts, key.values, key.forms,
                          &some, &unwanted) != ORM_OK)
        return false;
    return some ? ormi_one_is_loaded(batch, number, row, key.values)
                : ormi_pointer(row, relation) == NULL;
}

bool orm_gen_loaded(const orm_model *model, unsigned relation, const void *row)
{
    size_t at;
    if (model->relations[relation].kind == ORM_TO_ONE)
        return row && one_is_loaded(&model->relations[relation], relation, row);
    const struct ormi_links *links = links_of(relation, row, &at);
    if (!links)
        return false;
    return links->complete ? links->complete[at].items != NULL
                           : links->one_loaded && links->one_loaded[at];
}

void orm_gen_unload(const orm_model *model, unsigned relation, void *row)
{
    size_t at;
    if (row && model->relations[relation].kind == ORM_TO_ONE)
        ormi_set_pointer(row, &model->relations[relation], NULL);
    struct ormi_links *links = links_of(relation, row, &at);
    if (!links)
        return;
    if (links->complete)
        links->complete[at] = (orm_list){NULL, 0};
    if (links->dangling)
        links->dangling[at] = NULL;
    if (links->one_loaded) {
        links->one_loaded[at] = false;
        links->one[at] = NULL;
    }
}

/* ---- Gathering the rows that lack it ---- */

/* Adds row i of the batch if it lacks the relation. */
static orm_status gather_row(struct ormi_load *load, size_t i, orm_error *error)
{
    const orm_relation *relation = load->relation;
    const void *row = load->batch->rows[i];
    struct ormi_key key;
    bool some;
    bool forward = relation->kind == ORM_TO_ONE;
    if (!forward && orm_gen_loaded(load->model, load->number, row))
        return ORM_OK;
    relation->values(row, key.values);
    orm_status rc = ormi_encode_parts(load->model, relation->columns, relation->parts, key.values,
                                      key.forms, &some, error);
    if (rc != ORM_OK)
        return rc;
    if (forward && some && ormi_one_is_loaded(load->batch, load->number, row, key.values))
        return ORM_OK;

    size_t place = ORMI_NO_KEY;
    if (some)
        rc = ormi_keys_add(load->db, &load->keys, key.values, &place);
    load->rows[load->count] = i;
    load->place[load->count++] = place;
    return rc;
}

/* The rows to load for: of, and all others of its batch unless the connection loads singly. What a
 * program has put into a peer must not fail a load for of: such a peer is left out. */
static orm_status gather(struct ormi_load *load, const void *of)
{
    size_t own = ((const orm_row *)of)->index, n = load->batch->count;
    bool single = load->db->options.lazy == ORM_LAZY_SINGLE;
    orm_error peer_error = {.status = ORM_OK};
    load->rows = sqlite3_malloc64((n + 1) * sizeof(*load->rows));
    load->place = sqlite3_malloc64((n + 1) * sizeof(*load->place));
    if (!load->rows || !load->place)
        return ormi_fail_nomem(load->db);

    for (size_t i = single ? own : 0; i < (single ? own + 1 : n); i++) {
        orm_status rc = gather_row(load, i, i == own ? &load->db->error : &peer_error);
        if (rc == ORM_NOMEM || (rc != ORM_OK && i == own))
            return rc;
    }
    return ORM_OK;
}

/* ---- Loading ---- */

static orm_status run(struct ormi_load *load)
{
    switch (load->relation->kind) {
    case ORM_TO_ONE:
        return ormi_load_one(load);
    case ORM_MANY_TO_MANY:
        return ormi_load_links(load);
    default:
        return ormi_load_list(load);
    }
}

/* The same, its statements seeing one state of the database. */
static orm_status run_in_one_state(struct ormi_load *load)
{
    bool several = load->relation->kind == ORM_MANY_TO_MANY && load->keys.count > 0;
    if (!several)
        return run(load);
    orm_status rc = ormi_group_begin(load->db, false);
    return rc == ORM_OK ? ormi_group_end(load->db, run(load)) : rc;
}

/* The same, leaving batch and region as they were after a failure. */
static orm_status run_or_undo(struct ormi_load *load)
{
    struct orm_batch *batch = load->batch;
    struct ormi_links *links = batch->links;
    struct ormi_links own = {NULL, NULL, NULL, NULL};
    struct ormi_mark mark = ormi_region_mark(batch->region);
    if (links)
        own = links[load->number];
    orm_status rc = run_in_one_state(load);
    if (rc == ORM_OK)
        return rc;
    batch->links = links;
    if (links)
        links[load->number] = own;
    ormi_region_rewind(batch->region, mark);
    return rc;
}

/* Whether statements are needed, and may be run. */
static orm_status count_load(struct ormi_load *load)
{
    if (load->keys.count == 0)
        return ORM_OK;
    if (load->db->options.lazy == ORM_LAZY_ERROR)
        return ormi_fail(load->db, ORM_MISUSE, load->model->name, load->relation->name,
                         "it is not loaded, and this connection loads nothing by itself "
                         "(ORM_LAZY_ERROR)");
    load->db->stats.loads++;
    return ORM_OK;
}

static orm_status load_relation(orm_db *db, const orm_model *model, unsigned number, void *row)
{
    const orm_relation *relation = &model->relations[number];
    orm_status rc = ormi_enter(db, model, false);
    if (rc != ORM_OK)
        return rc;
    struct orm_batch *batch = row ? ormi_batch_of(row) : NULL;
    if (!batch || batch->model != model)
        return ormi_fail(db, ORM_MISUSE, model->name, relation->name,
                         "only a row that was read can load it");
    if (orm_gen_loaded(model, number, row))
        return ORM_OK;

    struct ormi_load load = {db, model, relation, number, batch, {0}, 0, NULL, NULL};
    ormi_keys_init(&load.keys, relation->parts);
    rc = gather(&load, row);
    if (rc == ORM_OK)
        rc = count_load(&load);
    if (rc == ORM_OK)
        rc = run_or_undo(&load);
    sqlite3_free(load.place);
    sqlite3_free(load.rows);
    ormi_keys_free(&load.keys);
    return rc;
}

orm_status orm_gen_load(orm_db *db, const orm_model *model, unsigned relation, void *row)
{
    return load_relation(db, model, relation, row);
}

orm_status orm_gen_load_list(orm_db *db, const orm_model *model, unsigned relation, void *row,
                             orm_list *out)
{
    if (out)
        *out = (orm_list){NULL, 0};
    orm_status rc = load_relation(db, model, relation, row);
    if (rc == ORM_OK && out)
        *out = *orm_gen_list(model, relation, row);
    return rc;
}

/* load.c - loading a relation for rows, and M_<relation>_load.
 *
 * M_<relation>_load is for a row and, by default, for all rows of its batch that lack the relation:
 * then going through a list and loading at each row costs the statements of one. What a load reads
 * belongs to the scope of its row; a load that fails leaves the batch and the scope as they were.
 */
#include "load.h"

/* ---- A load ---- */

void ormi_load_begin(struct ormi_load *load, orm_db *db, const orm_model *model, unsigned relation,
                     struct orm_region *region, const orm_query *query)
{
    memset(load, 0, sizeof(*load));
    load->db = db;
    load->model = model;
    load->relation = &model->relations[relation];
    load->number = relation;
    load->region = region;
    load->query = query;
    if (query) {
        load->matching =
            !ormi_filter_is_empty(&query->where) || query->limit != 0 || query->offset != 0;
        load->ordered = ormi_has_order(query);
        load->restricted = load->matching || load->ordered;
        load->joins = ormi_has_joins(load->relation->target, query);
    }
    load->integers =
        load->relation->parts == 1 && ormi_is_integer(model, load->relation->columns[0]);
    ormi_keys_init(&load->keys, load->relation->parts);
}

void ormi_load_free(struct ormi_load *load)
{
    ormi_rows_free(&load->came);
    sqlite3_free(load->lists);
    sqlite3_free(load->dangling);
    sqlite3_free(load->found);
    sqlite3_free(load->place);
    sqlite3_free(load->rows);
    ormi_keys_free(&load->keys);
}

orm_status ormi_load_room(struct ormi_load *load, size_t count)
{
    load->rows = sqlite3_malloc64((count + 1) * sizeof(*load->rows));
    load->place = sqlite3_malloc64((count + 1) * sizeof(*load->place));
    return load->rows && load->place ? ORM_OK : ormi_fail_nomem(load->db);
}

/* Whether a row has its TO_ONE relation, whose key's stored form this is. */
static bool has_one(const struct ormi_load *load, const void *row, const orm_value *stored)
{
    const struct orm_batch *batch = ((const orm_row *)row)->batch;
    return load->relation->kind == ORM_TO_ONE &&
           (batch->links || ormi_pointer(row, load->relation)) &&
           ormi_one_is_loaded(batch, load->number, row, stored);
}

static void add_at(struct ormi_load *load, void *row, size_t place)
{
    load->rows[load->count] = row;
    load->place[load->count++] = place;
}

/* Adds a row with the stored form of its key, which is not NULL. */
static orm_status add_with_key(struct ormi_load *load, void *row, const orm_value *stored)
{
    size_t place;
    if (has_one(load, row, stored))
        return ORM_OK;
    orm_status rc = load->integers ? ormi_keys_add_int(load->db, &load->keys, stored->as.i, &place)
                                   : ormi_keys_add(load->db, &load->keys, stored, &place);
    if (rc == ORM_OK)
        add_at(load, row, place);
    return rc;
}

orm_status ormi_load_add(struct ormi_load *load, void *row, orm_error *error)
{
    const orm_relation *relation = load->relation;
    struct ormi_key key;
    bool some;
    if (relation->kind != ORM_TO_ONE && !load->restricted && ormi_row(row)->batch->links &&
        orm_gen_loaded(load->model, load->number, row))
        return ORM_OK;
    relation->values(row, key.values);
    if (load->integers) {
        some = key.values[0].type == ORM_VALUE_INT;
    } else {
        orm_status rc = ormi_encode_parts(load->model, relation->columns, relation->parts,
                                          key.values, key.forms, &some, error);
        if (rc != ORM_OK)
            return rc;
    }
    if (some)
        return add_with_key(load, row, key.values);
    add_at(load, row, ORMI_NO_KEY);
    return ORM_OK;
}

orm_status ormi_load_read(struct ormi_load *load)
{
    switch (load->relation->kind) {
    case ORM_TO_ONE:
        return ormi_one_read(load);
    case ORM_MANY_TO_MANY:
        return ormi_links_read(load);
    default:
        return ormi_list_read(load);
    }
}

orm_status ormi_load_enter(struct ormi_load *load)
{
    return load->relation->kind == ORM_TO_ONE ? ormi_one_enter(load) : ormi_list_enter(load);
}

orm_status ormi_load_rows(struct ormi_load *load, void *const *rows, size_t count)
{
    orm_status rc = ormi_load_room(load, count);
    if (rc == ORM_OK && load->relation->kind != ORM_TO_ONE)
        rc = ormi_keys_reserve(load->db, &load->keys, count);
    for (size_t i = 0; i < count && rc == ORM_OK; i++)
        rc = ormi_load_add(load, rows[i], &load->db->error);
    if (rc == ORM_OK && load->count > 0)
        rc = ormi_load_read(load);
    return rc == ORM_OK && load->count > 0 ? ormi_load_enter(load) : rc;
}

/* ---- What every kind needs ---- */

orm_status ormi_make_room(struct ormi_load *load, void *const *rows, size_t count,
                          unsigned relation, enum ormi_part part)
{
    const struct orm_batch *last = NULL;
    for (size_t i = 0; i < count; i++) {
        struct orm_batch *batch = rows[i] ? ormi_row(rows[i])->batch : NULL;
        if (!batch || batch == last)
            continue;
        orm_status rc = ormi_note_links(load->db, load->journal, batch, relation);
        if (rc != ORM_OK)
            return rc;
        if (!ormi_batch_part(batch, relation, part))
            return ormi_fail_nomem(load->db);
        last = batch;
    }
    return ORM_OK;
}

orm_status ormi_make_batch(struct ormi_load *load, const struct ormi_joined *joined)
{
    struct orm_batch *batch;
    if (load->came.count == 0)
        return ORM_OK;
    orm_status rc =
        ormi_batch_new(load->db, load->relation->target, load->region, &load->came, &batch);
    return rc == ORM_OK ? ormi_joined_enter(load->db, joined) : rc;
}

/* ---- M_<relation>_load ---- */

/* The rows to load for: of, and all others of its batch unless the connection loads singly. What a
 * program has put into a peer must not fail a load for of: such a peer is left out. */
static orm_status gather_peers(struct ormi_load *load, const struct orm_batch *batch,
                               const void *of)
{
    size_t own = ((const orm_row *)of)->index, n = batch->count;
    bool single = load->db->options.lazy == ORM_LAZY_SINGLE;
    orm_error peer_error = {.status = ORM_OK};
    orm_status rc = ormi_load_room(load, n);
    if (rc != ORM_OK)
        return rc;
    for (size_t i = single ? own : 0; i < (single ? own + 1 : n); i++) {
        rc = ormi_load_add(load, batch->rows[i], i == own ? &load->db->error : &peer_error);
        if (rc == ORM_NOMEM || (rc != ORM_OK && i == own))
            return rc;
    }
    return ORM_OK;
}

/* Reads, all statements seeing one state of the database. */
static orm_status read_in_one_state(struct ormi_load *load)
{
    bool several = load->relation->kind == ORM_MANY_TO_MANY && load->keys.count > 0;
    if (!several)
        return ormi_load_read(load);
    orm_status rc = ormi_reads_begin(load->db);
    return rc == ORM_OK ? ormi_reads_end(load->db, ormi_load_read(load)) : rc;
}

/* Reads and enters, or leaves all as it was. */
static orm_status run_load(struct ormi_load *load)
{
    struct ormi_journal journal = {0};
    struct ormi_mark mark = ormi_region_mark(load->region);
    load->journal = &journal;
    orm_status rc = ORM_OK;
    if (load->db->options.lazy == ORM_LAZY_SINGLE)
        rc = ormi_make_room(load, load->rows, load->count, load->number, ORMI_COMPLETE);
    if (rc == ORM_OK)
        rc = read_in_one_state(load);
    load->journal = NULL;
    if (rc == ORM_OK)
        rc = ormi_load_enter(load);
    if (rc != ORM_OK) {
        ormi_journal_undo(&journal);
        ormi_region_rewind(load->region, mark);
    }
    ormi_journal_free(&journal);
    return rc;
}

orm_status ormi_load_allowed(orm_db *db, const orm_model *model, unsigned number)
{
    if (db->options.lazy == ORM_LAZY_ERROR)
        return ormi_fail(db, ORM_MISUSE, model->name, model->relations[number].name,
                         "it is not loaded, and this connection loads nothing by itself "
                         "(ORM_LAZY_ERROR)");
    db->stats.loads++;
    return ORM_OK;
}

void ormi_load_singly(orm_db *db, const struct orm_batch *batch, unsigned number)
{
    struct ormi_links *links = batch->links ? &batch->links[number] : NULL;
    char text[2 * ORMI_SHOWN + 80];
    if (db->options.lazy != ORM_LAZY_SINGLE || !links)
        return;
    if (links->singly < 2 && ++links->singly == 2) {
        sqlite3_snprintf((int)sizeof(text), text,
                         "-- %s.%s is loaded row by row (N+1): prefetch it", batch->model->name,
                         batch->model->relations[number].name);
        ormi_report(db, text);
    }
}

/* For the row, and its peers if it is to be. */
static orm_status load_peers(orm_db *db, const orm_model *model, unsigned number, void *row)
{
    const struct orm_batch *batch = ormi_row(row)->batch;
    struct ormi_load load;
    ormi_load_begin(&load, db, model, number, batch->region, NULL);
    orm_status rc = gather_peers(&load, batch, row);
    bool some = load.keys.count > 0;
    if (rc == ORM_OK && some)
        rc = ormi_load_allowed(db, model, number);
    if (rc == ORM_OK)
        rc = run_load(&load);
    if (rc == ORM_OK && some)
        ormi_load_singly(db, batch, number);
    ormi_load_free(&load);
    return rc;
}

static orm_status load_relation(orm_db *db, const orm_model *model, unsigned number, void *row)
{
    orm_status rc = ormi_enter(db, model, false);
    if (rc != ORM_OK)
        return rc;
    struct orm_batch *batch = row ? ormi_batch_of(row) : NULL;
    if (!batch || batch->model != model)
        return ormi_fail(db, ORM_MISUSE, model->name, model->relations[number].name,
                         "only a row that was read can load it");
    if (orm_gen_loaded(model, number, row))
        return ORM_OK;

    bool alone = db->options.lazy == ORM_LAZY_SINGLE || batch->count == 1;
    return alone && model->relations[number].kind == ORM_TO_ONE
               ? ormi_load_single(db, model, number, row)
               : load_peers(db, model, number, row);
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

/* fetch.c - what is read for an array of keys, and how.
 *
 * Rows are decoded here, into the region; which parent they belong to comes with them as the
 * position of a key in the array. Which way an edge is read is chosen here (of links in
 * load_links.c): by ormi_fetch_is_scan and ormi_fetch_is_many, which have files of their own; else
 * by ormi_fetch_is_plain: the fixed statement of its relation, or one that is asked for by request.
 */
#include "load.h"

orm_status ormi_numbers_push_more(orm_db *db, struct ormi_numbers *numbers, size_t number)
{
    size_t *items = ormi_grow(db, numbers->items, numbers->count, &numbers->room, sizeof(*items));
    if (!items)
        return ORM_NOMEM;
    numbers->items = items;
    return ormi_numbers_push(db, numbers, number);
}

/* A statement of model with the keys bound as its array. */
static orm_status array_statement(orm_db *db, const orm_model *model, unsigned sql,
                                  const struct ormi_array *array, sqlite3_stmt **out)
{
    orm_status rc = ormi_statement(db, model, sql, out);
    if (rc != ORM_OK)
        return rc;
    int code = ormi_array_bind(*out, 1, array);
    if (code == SQLITE_OK)
        return ORM_OK;
    rc = ormi_fail_sqlite(db, code);
    ormi_done(db, *out);
    *out = NULL;
    return rc;
}

static struct ormi_array array_of(const struct ormi_keys *keys)
{
    struct ormi_array array = {keys->values, keys->count, keys->parts};
    return array;
}

/* The end of a loop over rows: code is what its last step answered. */
static orm_status end_rows(orm_db *db, sqlite3_stmt *statement, orm_status rc, int code)
{
    if (rc == ORM_OK && code != SQLITE_DONE)
        rc = ormi_fail_sqlite(db, code);
    ormi_done(db, statement);
    return rc;
}

/* ---- Rows by statements of their model ---- */

/* Reads the row that statement stands on, unless one with its key is known already: two keys that
 * a collation holds for equal find the same row, which is to be one object. A fresh one is known
 * from now on, and is among came. */
static orm_status read_once(orm_db *db, const orm_model *model, sqlite3_stmt *statement,
                            struct orm_region *region, struct ormi_known *known,
                            struct ormi_rows *came, void **out)
{
    struct ormi_mark mark = ormi_region_mark(region);
    struct ormi_key key;
    size_t at = 0;
    void *row;
    orm_status rc = ormi_row_read(db, model, statement, region, &row);
    if (rc == ORM_OK)
        rc = ormi_row_key(model, row, &key, &db->error);
    if (rc == ORM_OK)
        rc = ormi_keys_add(db, &known->keys, key.values, &at);
    if (rc != ORM_OK)
        return rc;
    if (at < known->rows.count) {
        ormi_region_rewind(region, mark);
    } else {
        rc = ormi_rows_push(db, &known->rows, row);
        if (rc == ORM_OK && came)
            rc = ormi_rows_push(db, came, row);
    }
    if (rc == ORM_OK)
        *out = known->rows.items[at];
    return rc;
}

static orm_status fetch_each(orm_db *db, const orm_model *model, unsigned sql,
                             const struct ormi_keys *keys, struct orm_region *region,
                             struct ormi_known *known, struct ormi_rows *came, void **found)
{
    struct ormi_array array = array_of(keys);
    sqlite3_stmt *statement = NULL;
    orm_status rc = array_statement(db, model, sql, &array, &statement);
    if (rc != ORM_OK)
        return rc;
    int code = ormi_step_first(db, statement);
    while (code == SQLITE_ROW && rc == ORM_OK) {
        size_t position = (size_t)sqlite3_column_int64(statement, model->n_columns);
        rc = read_once(db, model, statement, region, known, came, &found[position]);
        if (rc == ORM_OK)
            code = ormi_step(statement);
    }
    return end_rows(db, statement, rc, code);
}

orm_status ormi_fetch_each(orm_db *db, const orm_model *model, unsigned sql,
                           const struct ormi_keys *keys, struct orm_region *region,
                           struct ormi_rows *rows, void **found)
{
    struct ormi_known known = {.rows = *rows};
    ormi_keys_init(&known.keys, model->n_key);
    orm_status rc = fetch_each(db, model, sql, keys, region, &known, NULL, found);
    *rows = known.rows;
    ormi_keys_free(&known.keys);
    return rc;
}

/* ---- The ways of an edge ---- */

bool ormi_fetch_is_plain(const struct ormi_load *load)
{
    return !load->restricted && !load->joins;
}

struct ormi_request ormi_fetch_by_keys(const struct ormi_load *load, const struct ormi_keys *keys)
{
    return (struct ormi_request){.form = ORMI_BY_KEYS,
                                 .model = load->relation->target,
                                 .columns = load->relation->there,
                                 .keys = keys,
                                 .query = load->query,
                                 .restricted = load->restricted && keys == &load->keys,
                                 .joins = load->joins};
}

struct ormi_request ormi_fetch_by_links(const struct ormi_load *load)
{
    return (struct ormi_request){.form = ORMI_PAIRS,
                                 .model = load->model,
                                 .relation = load->relation,
                                 .keys = &load->keys,
                                 .query = load->query,
                                 .restricted = true};
}

/* Are the targets found by their own key? */
static bool is_by_key(const orm_relation *relation)
{
    return relation->kind == ORM_MANY_TO_MANY || relation->get == ORM_SQL_GET;
}

unsigned ormi_fetch_statement(const orm_relation *relation)
{
    return relation->kind == ORM_MANY_TO_MANY ? ORM_SQL_GET_MANY : relation->load;
}

/* The keys whose rows are not known are added to wanted, their positions to at; the others are
 * found. */
static orm_status find_known(struct ormi_load *load, const struct ormi_keys *keys, void **found,
                             struct ormi_keys *wanted, struct ormi_numbers *at)
{
    orm_status rc = ORM_OK;
    for (size_t i = 0; i < keys->count && rc == ORM_OK; i++) {
        const orm_value *key = &keys->values[i * keys->parts];
        size_t place;
        if (is_by_key(load->relation) && ormi_keys_find(&load->known->keys, key, &place)) {
            found[i] = load->known->rows.items[place];
            continue;
        }
        rc = ormi_keys_add(load->db, wanted, key, &place);
        if (rc == ORM_OK)
            rc = ormi_numbers_push(load->db, at, i);
    }
    return rc;
}

/* Those that are known are not read again. */
static orm_status fetch_unknown(struct ormi_load *load, const struct ormi_keys *keys, void **found)
{
    struct ormi_keys wanted;
    struct ormi_numbers at = {0};
    void **read = NULL;
    ormi_keys_init(&wanted, keys->parts);
    orm_status rc = find_known(load, keys, found, &wanted, &at);
    if (rc != ORM_OK || wanted.count == 0)
        goto out;
    read = sqlite3_malloc64(wanted.count * sizeof(*read));
    if (!read) {
        rc = ormi_fail_nomem(load->db);
        goto out;
    }
    memset(read, 0, wanted.count * sizeof(*read));
    rc = fetch_each(load->db, load->relation->target, ormi_fetch_statement(load->relation), &wanted,
                    load->region, load->known, &load->came, read);
    for (size_t i = 0; i < wanted.count && rc == ORM_OK; i++)
        found[at.items[i]] = read[i];
out:
    sqlite3_free(read);
    sqlite3_free(at.items);
    ormi_keys_free(&wanted);
    return rc;
}

orm_status ormi_fetch_targets(struct ormi_load *load, const struct ormi_keys *keys, void **found,
                              struct ormi_joined *joined)
{
    const orm_relation *relation = load->relation;
    if (keys->count == 0)
        return ORM_OK;
    if (load->known)
        return fetch_unknown(load, keys, found);
    if (keys == &load->keys && ormi_fetch_is_many(load)) {
        bool odd = false;
        orm_status rc = ormi_fetch_many_targets(load, found, &odd);
        if (rc != ORM_OK || !odd)
            return rc;
    }
    if (!load->joins)
        return ormi_fetch_each(load->db, relation->target, ormi_fetch_statement(relation), keys,
                               load->region, &load->came, found);
    const struct ormi_request request = ormi_fetch_by_keys(load, keys);
    return ormi_fetch_query(load->db, &request, load->region, &load->came, NULL, found, joined);
}

/* The children of the fixed statement. */
static orm_status fetch_plain_children(struct ormi_load *load, struct ormi_rows *rows,
                                       struct ormi_numbers *places)
{
    orm_db *db = load->db;
    const orm_model *model = load->relation->target;
    struct ormi_array array = array_of(&load->keys);
    sqlite3_stmt *statement = NULL;
    orm_status rc = array_statement(db, model, load->relation->load, &array, &statement);
    if (rc != ORM_OK)
        return rc;
    int code = ormi_step_first(db, statement);
    while (code == SQLITE_ROW && rc == ORM_OK) {
        size_t position = (size_t)sqlite3_column_int64(statement, model->n_columns);
        void *row;
        rc = load->known
                 ? read_once(db, model, statement, load->region, load->known, &load->came, &row)
                 : ormi_row_read(db, model, statement, load->region, &row);
        if (rc == ORM_OK)
            rc = ormi_rows_push(db, rows, row);
        if (rc == ORM_OK)
            rc = ormi_numbers_push(db, places, position);
        if (rc == ORM_OK)
            code = ormi_step(statement);
    }
    return end_rows(db, statement, rc, code);
}

orm_status ormi_fetch_children(struct ormi_load *load, struct ormi_rows *rows,
                               struct ormi_numbers *places, struct ormi_joined *joined)
{
    bool odd = false;
    if (load->keys.count == 0)
        return ORM_OK;
    bool scan = ormi_fetch_is_scan(load);
    if (scan || ormi_fetch_is_many(load)) {
        orm_status rc = scan ? ormi_fetch_scanned_children(load, places, &odd)
                             : ormi_fetch_many_children(load, places, &odd);
        if (rc != ORM_OK || !odd)
            return rc;
    }
    if (ormi_fetch_is_plain(load))
        return fetch_plain_children(load, rows, places);
    const struct ormi_request request = ormi_fetch_by_keys(load, &load->keys);
    return ormi_fetch_query(load->db, &request, load->region, rows, places, NULL, joined);
}

/* ---- Links ---- */

/* The key in the columns of statement from first on. */
static orm_status add_link_key(orm_db *db, sqlite3_stmt *statement, int first,
                               struct ormi_keys *keys, size_t *at)
{
    orm_value values[ORM_KEY_PARTS];
    orm_status rc = ormi_key_in_result(db, statement, first, keys->parts, values);
    return rc == ORM_OK ? ormi_keys_add(db, keys, values, at) : rc;
}

/* The pairs of a statement that has its keys. */
static orm_status read_pairs(orm_db *db, sqlite3_stmt *statement, struct ormi_keys *others,
                             struct ormi_numbers *from, struct ormi_numbers *to)
{
    orm_status rc = ORM_OK;
    int code = ormi_step_first(db, statement);
    while (code == SQLITE_ROW && rc == ORM_OK) {
        size_t at = 0;
        rc = ormi_numbers_push(db, from, (size_t)sqlite3_column_int64(statement, 0));
        if (rc == ORM_OK)
            rc = add_link_key(db, statement, 1, others, &at);
        if (rc == ORM_OK)
            rc = ormi_numbers_push(db, to, at);
        if (rc == ORM_OK)
            code = ormi_step(statement);
    }
    return rc == ORM_OK && code != SQLITE_DONE ? ormi_fail_sqlite(db, code) : rc;
}

static orm_status ask_pairs(struct ormi_load *load, struct ormi_keys *others,
                            struct ormi_numbers *from, struct ormi_numbers *to)
{
    const struct ormi_request request = ormi_fetch_by_links(load);
    struct ormi_asked asked;
    orm_status rc = ormi_ask(load->db, &request, &asked);
    if (rc != ORM_OK)
        return rc;
    rc = read_pairs(load->db, asked.statement, others, from, to);
    ormi_asked_end(load->db, &asked);
    return rc;
}

orm_status ormi_fetch_pairs(struct ormi_load *load, struct ormi_keys *others,
                            struct ormi_numbers *from, struct ormi_numbers *to)
{
    struct ormi_array array = array_of(&load->keys);
    sqlite3_stmt *statement = NULL;
    if (load->keys.count == 0)
        return ORM_OK;
    if (load->restricted)
        return ask_pairs(load, others, from, to);
    orm_status rc = array_statement(
        load->db, load->model, load->relation->link + (unsigned)ORM_LINK_PAIRS, &array, &statement);
    if (rc != ORM_OK)
        return rc;
    rc = read_pairs(load->db, statement, others, from, to);
    ormi_done(load->db, statement);
    return rc;
}

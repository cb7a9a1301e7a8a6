/* restrict.c - who forbids a delete?
 *
 * SQLite does not tell. From the rows to delete on, those that would be deleted with them are
 * followed through the cascades; the first row that refers to one of them and would stay is the
 * answer. The search ends at a number of rows: then SQLite's own message stands. An update is
 * forbidden by a row that refers to the value which it changes.
 */
#include "internal.h"

#include <string.h>

/* The rows to delete and what goes with them. A row is its model's number in the schema, then its
 * key, filled up with NULL. */
struct delete_walk {
    orm_db *db;
    const orm_schema *schema;
    const orm_value *values; /* of an update of one row, else NULL */
    const bool *changes;     /* by column, of an update of any rows, else NULL */
    size_t given;            /* the first rows are those to delete or update */
    struct ormi_keys rows;
};

static orm_status add_row(struct delete_walk *walk, const orm_model *model, const orm_value *key,
                          size_t *at)
{
    orm_value row[1 + ORM_KEY_PARTS];
    int64_t number = 0;
    while (walk->schema->models[number] != model)
        number++;
    row[0] = orm_value_int(number);
    for (unsigned i = 0; i < ORM_KEY_PARTS; i++)
        row[i + 1] = i < model->n_key ? key[i] : orm_value_null();
    return ormi_keys_add(walk->db, &walk->rows, row, at);
}

static const orm_model *model_of(const struct delete_walk *walk, size_t row)
{
    return walk->schema->models[walk->rows.values[row * walk->rows.parts].as.i];
}

static const orm_value *key_of(const struct delete_walk *walk, size_t row)
{
    return &walk->rows.values[row * walk->rows.parts + 1];
}

/* Starts the statement that finds what refers to a row; *code is what its first step answers. */
static orm_status begin_find(struct delete_walk *walk, size_t row, const orm_incoming *incoming,
                             sqlite3_stmt **statement, int *code)
{
    const orm_model *model = model_of(walk, row);
    orm_status rc = ormi_statement(walk->db, model, incoming->find, statement);
    if (rc != ORM_OK)
        return rc;
    *code = ormi_bind_key(*statement, 1, key_of(walk, row), model->n_key);
    if (*code == SQLITE_OK)
        *code = ormi_step_first(walk->db, *statement);
    return ORM_OK;
}

/* Adds the row that a find statement stands on. */
static orm_status add_found(struct delete_walk *walk, const orm_incoming *incoming,
                            sqlite3_stmt *statement, size_t *at)
{
    orm_value key[ORM_KEY_PARTS];
    orm_status rc = ormi_key_in_result(walk->db, statement, 0, incoming->child->n_key, key);
    return rc == ORM_OK ? add_row(walk, incoming->child, key, at) : rc;
}

static orm_status end_find(struct delete_walk *walk, sqlite3_stmt *statement, orm_status rc,
                           int code)
{
    if (rc == ORM_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        rc = ormi_fail_sqlite(walk->db, code);
    ormi_done(walk->db, statement);
    return rc;
}

/* Adds the rows that go with a row by one cascade. */
static orm_status add_cascade(struct delete_walk *walk, size_t row, const orm_incoming *incoming)
{
    sqlite3_stmt *statement = NULL;
    int code;
    orm_status rc = begin_find(walk, row, incoming, &statement, &code);
    if (rc != ORM_OK)
        return rc;
    while (code == SQLITE_ROW && rc == ORM_OK && walk->rows.count < ORMI_SEARCHED) {
        size_t at;
        rc = add_found(walk, incoming, statement, &at);
        if (rc == ORM_OK)
            code = ormi_step(statement);
    }
    return end_find(walk, statement, rc, code);
}

static orm_status add_cascades(struct delete_walk *walk)
{
    orm_status rc = ORM_OK;
    for (size_t row = 0; row < walk->rows.count && walk->rows.count < ORMI_SEARCHED; row++) {
        const orm_model *model = model_of(walk, row);
        for (unsigned i = 0; i < model->n_incoming && rc == ORM_OK; i++)
            if (model->incoming[i].cascade && model->incoming[i].child)
                rc = add_cascade(walk, row, &model->incoming[i]);
        if (rc != ORM_OK)
            return rc;
    }
    return ORM_OK;
}

/* Does a row refer to row through incoming? Rows of the walk count only if inside is set. */
static orm_status is_held(struct delete_walk *walk, size_t row, const orm_incoming *incoming,
                          bool inside, bool *out)
{
    sqlite3_stmt *statement = NULL;
    size_t n = walk->rows.count;
    int code;
    *out = false;
    orm_status rc = begin_find(walk, row, incoming, &statement, &code);
    if (rc != ORM_OK)
        return rc;
    while (code == SQLITE_ROW && rc == ORM_OK && !*out) {
        size_t at = n;
        if (incoming->child && !inside)
            rc = add_found(walk, incoming, statement, &at);
        *out = rc == ORM_OK && at >= n;
        if (rc == ORM_OK && !*out)
            code = ormi_step(statement);
    }
    return end_find(walk, statement, rc, code);
}

/* The ForeignKey of incoming, NULL where a junction table refers. */
static const orm_relation *relation_of_incoming(const orm_model *model,
                                                const orm_incoming *incoming)
{
    const orm_model *child = incoming->child;
    for (unsigned i = 0; child && i < child->n_relations; i++)
        if (child->relations[i].kind == ORM_TO_ONE && child->relations[i].target == model &&
            strcmp(child->relations[i].name, incoming->field) == 0)
            return &child->relations[i];
    return NULL;
}

/* The key stays, and so does a unique value that is found in the file as the update has it: no
 * other row may have it. */
static orm_status is_changed_to(struct delete_walk *walk, const orm_model *model,
                                const orm_relation *relation, const uint16_t *columns, bool *out)
{
    orm_value value[ORM_KEY_PARTS];
    bool there;
    for (unsigned i = 0; i < relation->parts; i++)
        value[i] = walk->values[columns[i]];
    orm_status rc = ormi_exists(walk->db, model, relation->get, relation->parts, value, &there);
    *out = rc == ORM_OK && !there;
    return rc;
}

/* Does the update take away what incoming refers to? */
static orm_status is_changed(struct delete_walk *walk, const orm_model *model,
                             const orm_incoming *incoming, bool *out)
{
    const orm_relation *relation = relation_of_incoming(model, incoming);
    *out = false;
    if (!relation || relation->get == ORM_SQL_GET)
        return ORM_OK;
    const uint16_t *columns = relation->there;
    if (walk->values)
        return is_changed_to(walk, model, relation, columns, out);
    for (unsigned i = 0; i < relation->parts; i++)
        *out = *out || walk->changes[columns[i]];
    return ORM_OK;
}

/* Would the write break incoming, if rows refer by it? */
static orm_status is_broken(struct delete_walk *walk, const orm_model *model,
                            const orm_incoming *incoming, bool *out)
{
    if (walk->values || walk->changes)
        return is_changed(walk, model, incoming, out);
    *out = !incoming->cascade;
    return ORM_OK;
}

/* The first row of the walk that is held, and by what; *by is NULL when none is. */
static orm_status find_holder(struct delete_walk *walk, bool inside, size_t *row,
                              const orm_incoming **by)
{
    size_t n = walk->rows.count;
    for (*row = 0; *row < n; ++*row) {
        const orm_model *model = model_of(walk, *row);
        for (unsigned i = 0; i < model->n_incoming; i++) {
            bool held;
            orm_status rc = is_broken(walk, model, &model->incoming[i], &held);
            if (rc == ORM_OK && held)
                rc = is_held(walk, *row, &model->incoming[i], inside, &held);
            if (rc == ORM_OK && held)
                *by = &model->incoming[i];
            if (rc != ORM_OK || held)
                return rc;
        }
    }
    return ORM_OK;
}

/* Which of several rows would take another along is not said. */
static orm_status fail_row_held(struct delete_walk *walk, size_t row, const orm_incoming *by)
{
    char own[128] = "", held[128];
    const orm_model *model = model_of(walk, 0), *of = model_of(walk, row);
    bool given = row < walk->given;
    if (given || walk->given == 1)
        ormi_show_key(model, model->key, model->n_key, key_of(walk, given ? row : 0), own,
                      sizeof(own));
    ormi_show_key(of, of->key, of->n_key, key_of(walk, row), held, sizeof(held));
    const char *blank = own[0] ? " " : "";
    orm_status rc =
        given ? ormi_fail(walk->db, ORM_RESTRICTED, NULL, NULL, "%s %s: %s.%s still refers to it",
                          model->name, own, by->model, by->field)
              : ormi_fail(walk->db, ORM_RESTRICTED, NULL, NULL,
                          "%s%s%s: %s.%s still refers to %s %s, which would be deleted with it",
                          model->name, blank, own, by->model, by->field, of->name, held);
    walk->db->error.model = model->name;
    return rc;
}

/* Explains the refusal of the rows in the walk. */
static orm_status explain_refusal(struct delete_walk *walk)
{
    bool updating = walk->values || walk->changes;
    const orm_incoming *by = NULL;
    size_t row;
    orm_status rc = ORM_OK;
    walk->given = walk->rows.count;
    if (!updating)
        rc = add_cascades(walk);
    if (rc == ORM_OK && !updating)
        rc = find_holder(walk, false, &row, &by);
    if (rc == ORM_OK && !by) /* RESTRICT holds against rows that go too; an update takes none */
        rc = find_holder(walk, true, &row, &by);
    return rc == ORM_OK && by ? fail_row_held(walk, row, by) : rc;
}

orm_status ormi_explain_restricted(orm_db *db, const orm_model *model, const orm_value *key,
                                   const orm_value *values)
{
    struct delete_walk walk = {.db = db, .schema = model->schema, .values = values};
    size_t row;
    ormi_keys_init(&walk.rows, 1 + ORM_KEY_PARTS);
    orm_status rc = add_row(&walk, model, key, &row);
    if (rc == ORM_OK)
        rc = explain_refusal(&walk);
    ormi_keys_free(&walk.rows);
    return rc;
}

orm_status ormi_explain_restricted_rows(orm_db *db, const orm_model *model,
                                        const struct ormi_keys *keys, const bool *changes)
{
    struct delete_walk walk = {.db = db, .schema = model->schema, .changes = changes};
    orm_status rc = ORM_OK;
    ormi_keys_init(&walk.rows, 1 + ORM_KEY_PARTS);
    for (size_t i = 0; i < keys->count && rc == ORM_OK; i++) {
        size_t row;
        rc = add_row(&walk, model, &keys->values[i * keys->parts], &row);
    }
    if (rc == ORM_OK && keys->count > 0)
        rc = explain_refusal(&walk);
    ormi_keys_free(&walk.rows);
    return rc;
}

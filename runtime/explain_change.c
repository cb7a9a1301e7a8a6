/* explain_change.c - which foreign key refused a change of many rows?
 *
 * SQLite does not tell. The file is asked, which is again as it was before: the rows of the filter
 * are looked at one by one, up to a number, and what the change would make of their references is
 * looked up. What cannot be found out is told in SQLite's own words.
 */
#include "query.h"

#define CONDITIONS 4 /* of set_if in one reference that are followed: each doubles the cases */

/* A reference that an update changes, in one case of its conditions: for which rows, and how. */
struct reference {
    orm_db *db;
    const struct ormi_request *change;
    const orm_relation *relation;
    const orm_set *sets[ORM_KEY_PARTS]; /* of its columns, NULL: stays as it is */
    bool otherwise[ORM_KEY_PARTS];      /* of a set_if, in this case */
    bool constant;                      /* the same for all rows */
    struct ormi_key key;
};

typedef orm_status visit_function(void *context, sqlite3_stmt *statement);

/* Visits up to most rows of a filter, until a visit does not answer OK; the statement has all
 * columns of the model. */
static orm_status each_row(orm_db *db, const orm_model *model, const orm_filter *where,
                           int64_t most, visit_function *visit, void *context)
{
    const orm_query query = {.magic_ = ORM_QUERY_MAGIC, .where = *where};
    const struct ormi_request request = {
        .form = ORMI_ROWS, .model = model, .query = &query, .restricted = true, .most = most};
    struct ormi_asked asked;
    orm_status rc = ormi_ask(db, &request, &asked);
    if (rc != ORM_OK)
        return rc;
    int code = ormi_step_first(db, asked.statement);
    while (code == SQLITE_ROW && rc == ORM_OK) {
        rc = visit(context, asked.statement);
        if (rc == ORM_OK)
            code = ormi_step(asked.statement);
    }
    if (rc == ORM_OK && code != SQLITE_DONE)
        rc = ormi_fail_sqlite(db, code);
    ormi_asked_end(db, &asked);
    return rc;
}

/* ---- References that are set ---- */

static const orm_set *set_for(const struct ormi_request *change, unsigned column)
{
    for (size_t i = 0; i < change->n_sets; i++)
        if (change->sets[i].column == column)
            return &change->sets[i];
    return NULL;
}

/* Does it depend on the row which of two values is set? */
static bool is_conditional(const orm_set *set)
{
    return set && set->kind == ORM_SET_IF && !ormi_filter_is_empty(&set->condition);
}

static orm_value in_row(sqlite3_stmt *statement, unsigned column)
{
    return ormi_stored(sqlite3_column_value(statement, (int)column));
}

/* A sum of integers; NULL, which refers to nothing, for any other. */
static orm_value sum_of(orm_value value, const orm_value *added)
{
    bool integers = value.type == ORM_VALUE_INT && added->type == ORM_VALUE_INT;
    bool fits = integers && (added->as.i < 0 ? value.as.i >= INT64_MIN - added->as.i
                                             : value.as.i <= INT64_MAX - added->as.i);
    return fits ? orm_value_int(value.as.i + added->as.i) : orm_value_null();
}

/* What the update makes of a part of the reference in the row that statement stands on. */
static orm_status make_part(struct reference *r, sqlite3_stmt *statement, unsigned part)
{
    const orm_model *model = r->change->model;
    unsigned column = r->relation->columns[part];
    const orm_set *set = r->sets[part];
    orm_value *value = &r->key.values[part];
    if (set && (set->kind == ORM_SET_VALUE || set->kind == ORM_SET_IF)) {
        *value = r->otherwise[part] ? set->otherwise : set->value;
        return ormi_encode(model, &model->columns[column], value, r->key.forms[part],
                           &r->db->error);
    }
    *value = in_row(statement, set && set->kind == ORM_SET_FIELD ? set->other : column);
    if (set && set->kind == ORM_SET_ADD)
        *value = sum_of(*value, &set->value);
    return ORM_OK;
}

static orm_status visit_reference(void *context, sqlite3_stmt *statement)
{
    struct reference *r = context;
    orm_status rc = ORM_OK;
    for (unsigned i = 0; i < r->relation->parts && rc == ORM_OK; i++)
        rc = make_part(r, statement, i);
    return rc == ORM_OK ? ormi_check_reference(r->db, r->change->model, r->relation, r->key.values)
                        : rc;
}

/* The rows for which the conditions hold, or not, as the bits of which say. */
static orm_status check_case(struct reference *r, unsigned which)
{
    orm_filter filters[1 + CONDITIONS];
    size_t n = 0;
    filters[n++] = *r->change->where;
    for (unsigned i = 0; i < r->relation->parts; i++) {
        if (!is_conditional(r->sets[i]))
            continue;
        r->otherwise[i] = which >> (n - 1) & 1;
        filters[n++] =
            r->otherwise[i] ? orm_filter_not(&r->sets[i]->condition) : r->sets[i]->condition;
    }
    const orm_filter all = orm_filter_list(ORM_OP_ALL_OF, filters, n);
    return each_row(r->db, r->change->model, &all, r->constant ? 1 : ORMI_SEARCHED, visit_reference,
                    r);
}

/* FOREIGN_KEY if the update sets the reference of a row to what does not exist. */
static orm_status check_reference(orm_db *db, const struct ormi_request *change,
                                  const orm_relation *relation)
{
    struct reference r = {.db = db, .change = change, .relation = relation, .constant = true};
    unsigned changed = 0, conditions = 0;
    for (unsigned i = 0; i < relation->parts; i++) {
        const orm_set *set = r.sets[i] = set_for(change, relation->columns[i]);
        changed += set != NULL;
        conditions += is_conditional(set);
        r.constant = r.constant && set && (set->kind == ORM_SET_VALUE || set->kind == ORM_SET_IF);
    }
    orm_status rc = ORM_OK;
    if (changed == 0 || conditions > CONDITIONS)
        return ORM_OK;
    for (unsigned which = 0; which < 1u << conditions && rc == ORM_OK; which++)
        rc = check_case(&r, which);
    return rc;
}

static orm_status check_references(orm_db *db, const struct ormi_request *change)
{
    const orm_model *model = change->model;
    orm_status rc = ORM_OK;
    for (unsigned i = 0; i < model->n_relations && rc == ORM_OK; i++) {
        const orm_relation *relation = &model->relations[i];
        if (relation->kind == ORM_TO_ONE && !relation->unconstrained)
            rc = check_reference(db, change, relation);
    }
    return rc;
}

/* ---- Rows that others refer to ---- */

struct collecting {
    orm_db *db;
    const orm_model *model;
    struct ormi_keys keys;
};

static orm_status visit_key(void *context, sqlite3_stmt *statement)
{
    struct collecting *c = context;
    orm_value key[ORM_KEY_PARTS];
    size_t at;
    orm_status rc = ORM_OK;
    for (unsigned i = 0; i < c->model->n_key && rc == ORM_OK; i++)
        rc = ormi_key_in_result(c->db, statement, c->model->key[i], 1, &key[i]);
    return rc == ORM_OK ? ormi_keys_add(c->db, &c->keys, key, &at) : rc;
}

/* RESTRICTED if rows refer to one that is to be deleted, or to what of it is to be changed. */
static orm_status check_restricted(orm_db *db, const struct ormi_request *change)
{
    const orm_model *model = change->model;
    struct collecting c = {.db = db, .model = model};
    bool *changes = NULL;
    ormi_keys_init(&c.keys, model->n_key);
    orm_status rc = each_row(db, model, change->where, ORMI_SEARCHED, visit_key, &c);
    if (rc != ORM_OK)
        goto out;
    if (change->form == ORMI_UPDATE) {
        changes = sqlite3_malloc64(model->n_columns * sizeof(*changes));
        if (!changes) {
            rc = ormi_fail_nomem(db);
            goto out;
        }
        for (unsigned i = 0; i < model->n_columns; i++)
            changes[i] = set_for(change, i) != NULL;
    }
    rc = ormi_explain_restricted_rows(db, model, &c.keys, changes);
out:
    sqlite3_free(changes);
    ormi_keys_free(&c.keys);
    return rc;
}

orm_status ormi_explain_change(orm_db *db, const struct ormi_request *change)
{
    const orm_error generic = db->error;
    orm_status rc = change->form == ORMI_UPDATE ? check_references(db, change) : ORM_OK;
    if (rc == ORM_OK)
        rc = check_restricted(db, change);
    if (rc == ORM_NOMEM)
        return rc;
    if (rc != ORM_FOREIGN_KEY && rc != ORM_RESTRICTED)
        db->error = generic;
    db->error.sqlite_code = generic.sqlite_code;
    return db->error.status;
}

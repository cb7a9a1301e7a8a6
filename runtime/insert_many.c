/* insert_many.c - M_insert_many: all rows of an array, or none.
 *
 * One INSERT ... SELECT takes the rows from the array as an orm_feed, each encoded when SQLite asks
 * for it. Where that cannot give exactly what M_insert gives row by row, or fails for a reason that
 * concerns a row, all is undone and the rows are inserted one by one: so it is M_insert itself that
 * says which row is refused, and why.
 */
#include "query.h"

/* No key that SQLite gives: it counts up. */
#define NO_KEY INT64_MIN

struct insertion {
    struct ormi_feed feed; /* the first member: next_row() is given its address */
    orm_db *db;
    const orm_model *model;
    char *rows; /* the program's */
    size_t count;
    void *saved; /* a copy of rows, as they were; NULL: no row changes */
    orm_auto moment;
    orm_value *values; /* of the row at, stored forms */
    char (*forms)[ORMI_TEXT_FORM];
    size_t at;
    bool begun;       /* the feed stands on a row */
    int64_t last_key; /* of the last row that SQLite has inserted */
};

static void *row_at(const struct insertion *in, size_t i)
{
    return in->rows + i * in->model->row_size;
}

/* ---- The rows as a feed ---- */

/* SQLite has inserted the row that the feed stands on, and told its key: unless it takes all rows
 * before it inserts the first, as it does where the table has triggers. */
static bool take_key(struct insertion *in)
{
    void *row = row_at(in, in->at);
    in->last_key = sqlite3_last_insert_rowid(in->db->handle);
    if (in->last_key == NO_KEY)
        return false;
    sqlite3_set_last_insert_rowid(in->db->handle, NO_KEY);
    if (!ormi_key_is_zero(in->model, row))
        return true;
    const orm_column *column = &in->model->columns[in->model->key[0]];
    if (column->kind == ORM_KIND_INT32 && (in->last_key < INT32_MIN || in->last_key > INT32_MAX))
        return false;
    in->model->set_key(row, in->last_key);
    return true;
}

static bool encode_row(struct insertion *in)
{
    const orm_model *model = in->model;
    void *row = row_at(in, in->at);
    bool assigns = ormi_key_is_zero(model, row);
    if (model->set_auto)
        model->set_auto(row, &in->moment, true);
    ormi_written_values(model, row, in->values);
    for (unsigned i = 0; i < model->n_columns; i++) {
        const orm_column *column = &model->columns[i];
        if (assigns && (column->flags & ORM_COLUMN_KEY))
            in->values[i] = orm_value_null();
        else if (ormi_encode(model, column, &in->values[i], in->forms[i], &in->db->error) != ORM_OK)
            return false;
    }
    return true;
}

static int next_row(struct ormi_feed *feed)
{
    struct insertion *in = (struct insertion *)(void *)feed;
    if (in->begun && in->model->rowid && !take_key(in))
        return SQLITE_ABORT;
    in->at += in->begun;
    in->begun = true;
    feed->at_end = in->at == in->count;
    return feed->at_end || encode_row(in) ? SQLITE_OK : SQLITE_ABORT;
}

/* ---- All at once ---- */

/* SQLite looks at references when a statement ends: a row that refers to its own table might find
 * there one that comes later, which one by one it does not. */
static bool refers_to_itself(const orm_model *model)
{
    for (unsigned i = 0; i < model->n_relations; i++) {
        const orm_relation *relation = &model->relations[i];
        if (relation->kind == ORM_TO_ONE && relation->target == model && !relation->unconstrained)
            return true;
    }
    return false;
}

static bool may_feed(const orm_model *model)
{
    if (model->n_columns > ORMI_FEED_COLUMNS || (model->auto_key && !model->rowid) ||
        refers_to_itself(model))
        return false;
    for (unsigned i = 0; i < model->n_columns; i++)
        if (model->columns[i].flags & (ORM_COLUMN_DB_DEFAULT | ORM_COLUMN_GENERATED))
            return false;
    return true;
}

/* Answers a status that concerns a row where SQLite, or a row, has refused. */
static orm_status step_insertion(struct insertion *in, sqlite3_stmt *statement)
{
    orm_db *db = in->db;
    orm_status rc = ORM_OK;
    int code = ormi_feed_bind(statement, 1, &in->feed);
    if (code == SQLITE_OK)
        code = ormi_step_first(db, statement);
    if (code == SQLITE_ROW) /* with PRAGMA count_changes */
        code = ormi_step(statement);
    if (code != SQLITE_DONE)
        rc = ormi_fail_sqlite(db, code);
    else if ((uint64_t)sqlite3_changes64(db->handle) != in->count) /* a trigger leaves rows out */
        rc = ORM_CHECK;
    sqlite3_reset(statement);
    return rc;
}

/* The connection's last key is then that of the last row, or what it was. */
static orm_status step_with_keys(struct insertion *in, sqlite3_stmt *statement)
{
    if (!in->model->rowid)
        return step_insertion(in, statement);
    int64_t before = sqlite3_last_insert_rowid(in->db->handle);
    sqlite3_set_last_insert_rowid(in->db->handle, NO_KEY);
    orm_status rc = step_insertion(in, statement);
    sqlite3_set_last_insert_rowid(in->db->handle, rc == ORM_OK ? in->last_key : before);
    return rc;
}

static orm_status feed_rows(struct insertion *in)
{
    const struct ormi_request request = {.form = ORMI_INSERT, .model = in->model};
    struct ormi_asked asked;
    orm_status rc = ormi_ask(in->db, &request, &asked);
    if (rc == ORM_OK)
        rc = step_with_keys(in, asked.statement);
    ormi_asked_end(in->db, &asked);
    return rc;
}

/* ---- One by one ---- */

/* May a row be the reason of a failure with this status? */
static bool concerns_row(orm_status status)
{
    switch (status) {
    case ORM_UNIQUE:
    case ORM_FOREIGN_KEY:
    case ORM_NOT_NULL:
    case ORM_CHECK:
    case ORM_RESTRICTED:
    case ORM_INVALID:
    case ORM_BAD_VALUE:
    case ORM_ERROR:
        return true;
    default:
        return false;
    }
}

static orm_status insert_rows(struct insertion *in)
{
    orm_status rc = ORM_OK;
    for (size_t i = 0; i < in->count && rc == ORM_OK; i++) {
        rc = ormi_insert(in->db, in->model, row_at(in, i), &in->moment);
        if (concerns_row(rc))
            in->db->error.index = i;
    }
    return rc;
}

/* ---- Both ---- */

/* Deferrable references that have no target when a transaction of our own is to be committed. */
static orm_status check_late(struct insertion *in)
{
    int left = 0, most;
    orm_status rc = ORM_OK;
    sqlite3_db_status(in->db->handle, SQLITE_DBSTATUS_DEFERRED_FKS, &left, &most, 0);
    for (in->at = 0; left != 0 && in->at < in->count && rc == ORM_OK; in->at++) {
        rc = encode_row(in) ? ormi_check_references(in->db, in->model, in->values) : ORM_OK;
        if (rc != ORM_FOREIGN_KEY)
            continue;
        in->db->error.index = in->at;
        in->db->error.sqlite_code = SQLITE_CONSTRAINT_FOREIGNKEY;
    }
    return rc;
}

/* Inserts the rows in one way or the other; after a failure rows and database are as before. */
static orm_status attempt(struct insertion *in, orm_status (*insert)(struct insertion *))
{
    bool own = sqlite3_get_autocommit(in->db->handle);
    orm_status rc = ormi_group_begin(in->db);
    if (rc == ORM_OK) {
        rc = insert(in);
        if (rc == ORM_OK && own)
            rc = check_late(in);
        rc = ormi_group_end(in->db, rc);
    }
    if (rc != ORM_OK && in->saved)
        memcpy(in->rows, in->saved, in->count * in->model->row_size);
    return rc;
}

/* Room for what an insertion needs. */
static orm_status prepare_insertion(struct insertion *in)
{
    const orm_model *model = in->model;
    bool changes = model->set_auto || model->auto_key || model->read_returned;
    in->values = sqlite3_malloc64(model->n_columns * (sizeof(*in->values) + sizeof(*in->forms)));
    if (changes)
        in->saved = sqlite3_malloc64(in->count * model->row_size);
    if (!in->values || (changes && !in->saved))
        return ormi_fail_nomem(in->db);
    in->forms = (char(*)[ORMI_TEXT_FORM])(in->values + model->n_columns);
    in->feed =
        (struct ormi_feed){.next = next_row, .values = in->values, .count = model->n_columns};
    in->moment = ormi_auto(in->db, model);
    if (changes)
        memcpy(in->saved, in->rows, in->count * model->row_size);
    return ORM_OK;
}

orm_status orm_gen_insert_many(orm_db *db, const orm_model *model, void *rows, size_t count)
{
    struct insertion in = {.db = db, .model = model, .rows = rows, .count = count};
    orm_status rc = ormi_enter_write(db, model);
    if (rc == ORM_OK && !rows && count > 0)
        rc = ormi_fail(db, ORM_MISUSE, model->name, NULL, "the array is NULL");
    if (rc != ORM_OK || count == 0)
        return rc;

    bool outside = sqlite3_get_autocommit(db->handle);
    bool fed = may_feed(model);
    rc = prepare_insertion(&in);
    if (rc == ORM_OK && fed)
        rc = attempt(&in, feed_rows);
    bool ended = !outside && sqlite3_get_autocommit(db->handle);
    if (rc == ORM_OK ? !fed : concerns_row(rc) && !ended) {
        ormi_error_clear(&db->error);
        rc = attempt(&in, insert_rows);
    }
    sqlite3_free(in.values);
    sqlite3_free(in.saved);
    return rc;
}

/* fetch.c - what a relation's statements read for an array of keys.
 *
 * Rows are decoded here, into the region; which parent they belong to comes with them as the
 * position of a key in the array.
 */
#include "load.h"

orm_status ormi_numbers_push(orm_db *db, struct ormi_numbers *numbers, size_t number)
{
    if (numbers->count == numbers->room) {
        size_t room = numbers->room ? numbers->room * 2 : 16;
        size_t *items = sqlite3_realloc64(numbers->items, room * sizeof(*items));
        if (!items)
            return ormi_fail_nomem(db);
        numbers->items = items;
        numbers->room = room;
    }
    numbers->items[numbers->count++] = number;
    return ORM_OK;
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

/* Reads the row that statement stands on, unless its key is among seen already: two keys that a
 * collation holds for equal find the same row, which is to be one object. */
static orm_status read_once(orm_db *db, const orm_model *model, sqlite3_stmt *statement,
                            struct orm_region *region, struct ormi_keys *seen,
                            struct ormi_rows *rows, void **out)
{
    struct ormi_mark mark = ormi_region_mark(region);
    struct ormi_key key;
    size_t at = 0;
    void *row;
    orm_status rc = ormi_row_read(db, model, statement, region, &row);
    if (rc == ORM_OK)
        rc = ormi_row_key(model, row, &key, &db->error);
    if (rc == ORM_OK)
        rc = ormi_keys_add(db, seen, key.values, &at);
    if (rc != ORM_OK)
        return rc;
    if (at < rows->count)
        ormi_region_rewind(region, mark);
    else
        rc = ormi_rows_push(db, rows, row);
    if (rc == ORM_OK)
        *out = rows->items[at];
    return rc;
}

orm_status ormi_fetch_each(orm_db *db, const orm_model *model, unsigned sql,
                           const struct ormi_keys *keys, struct orm_region *region,
                           struct ormi_rows *rows, void **found)
{
    struct ormi_array array = array_of(keys);
    struct ormi_keys seen;
    sqlite3_stmt *statement = NULL;
    orm_status rc = array_statement(db, model, sql, &array, &statement);
    if (rc != ORM_OK)
        return rc;
    ormi_keys_init(&seen, model->n_key);
    int code = ormi_step_first(db, statement);
    while (code == SQLITE_ROW && rc == ORM_OK) {
        size_t position = (size_t)sqlite3_column_int64(statement, model->n_columns);
        rc = read_once(db, model, statement, region, &seen, rows, &found[position]);
        if (rc == ORM_OK)
            code = ormi_step(statement);
    }
    ormi_keys_free(&seen);
    return end_rows(db, statement, rc, code);
}

orm_status ormi_fetch_all(orm_db *db, const orm_model *model, unsigned sql,
                          const struct ormi_keys *keys, struct orm_region *region,
                          struct ormi_rows *rows, struct ormi_numbers *places)
{
    struct ormi_array array = array_of(keys);
    sqlite3_stmt *statement = NULL;
    orm_status rc = array_statement(db, model, sql, &array, &statement);
    if (rc != ORM_OK)
        return rc;
    int code = ormi_step_first(db, statement);
    while (code == SQLITE_ROW && rc == ORM_OK) {
        size_t position = (size_t)sqlite3_column_int64(statement, model->n_columns);
        void *row;
        rc = ormi_row_read(db, model, statement, region, &row);
        if (rc == ORM_OK)
            rc = ormi_rows_push(db, rows, row);
        if (rc == ORM_OK)
            rc = ormi_numbers_push(db, places, position);
        if (rc == ORM_OK)
            code = ormi_step(statement);
    }
    return end_rows(db, statement, rc, code);
}

/* The key in the columns of statement from first on. */
static orm_status add_key(orm_db *db, sqlite3_stmt *statement, int first, struct ormi_keys *keys,
                          size_t *at)
{
    orm_value values[ORM_KEY_PARTS];
    orm_status rc = ormi_key_in_result(db, statement, first, keys->parts, values);
    return rc == ORM_OK ? ormi_keys_add(db, keys, values, at) : rc;
}

orm_status ormi_fetch_pairs(orm_db *db, const orm_model *model, const orm_relation *relation,
                            const struct ormi_keys *keys, struct ormi_keys *others,
                            struct ormi_numbers *from, struct ormi_numbers *to)
{
    struct ormi_array array = array_of(keys);
    sqlite3_stmt *statement = NULL;
    orm_status rc =
        array_statement(db, model, relation->link + (unsigned)ORM_LINK_PAIRS, &array, &statement);
    if (rc != ORM_OK)
        return rc;
    int code = ormi_step_first(db, statement);
    while (code == SQLITE_ROW && rc == ORM_OK) {
        size_t at = 0;
        rc = ormi_numbers_push(db, from, (size_t)sqlite3_column_int64(statement, 0));
        if (rc == ORM_OK)
            rc = add_key(db, statement, 1, others, &at);
        if (rc == ORM_OK)
            rc = ormi_numbers_push(db, to, at);
        if (rc == ORM_OK)
            code = ormi_step(statement);
    }
    return end_rows(db, statement, rc, code);
}

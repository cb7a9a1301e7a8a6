/* ask.c - a statement for a request, with its values bound.
 *
 * A request whose shape was seen before costs its key, a look into the cache, and the binding.
 */
#include "shape.h"

/* *numbers: all that is bound are. What has no values here may get others later. */
static int bind_shape(sqlite3_stmt *statement, const struct ormi_shape *shape, bool copy,
                      bool *numbers)
{
    int code = SQLITE_OK;
    *numbers = shape->count > 0;
    for (size_t i = 0; i < shape->count && code == SQLITE_OK; i++) {
        const orm_value *value = &shape->values[i];
        *numbers = *numbers && (value->type == ORM_VALUE_INT || value->type == ORM_VALUE_FLOAT);
        if (value->type == ORMI_VALUE_ARRAY)
            code = ormi_array_bind(statement, (int)i + 1, value->as.blob.data);
        else if (value->type == ORMI_VALUE_COLLECTOR)
            code = ormi_collect_bind(statement, (int)i + 1, value->as.blob.data);
        else
            code = ormi_bind(statement, (int)i + 1, value, copy);
    }
    return code;
}

static orm_status ask_by_shape(orm_db *db, const struct ormi_request *request,
                               struct ormi_shape *shape, struct ormi_asked *asked)
{
    ormi_shape_request(shape, db, request);
    if (shape->status != ORM_OK)
        return shape->status;
    orm_status rc =
        ormi_cache_statement(db, request->model, shape->key, shape->size, &asked->statement);
    if (rc != ORM_OK)
        return rc;
    int code = bind_shape(asked->statement, shape, request->copy, &asked->numbers);
    asked->collects = (shape->key[1] & ORMI_KEY_COLLECT) != 0;
    asked->scans =
        asked->collects && request->form == ORMI_ROWS && (shape->key[1] & ORMI_KEY_ORDER);
    if (code == SQLITE_OK)
        return ORM_OK;
    rc = ormi_fail_sqlite(db, code);
    ormi_done(db, asked->statement);
    asked->statement = NULL;
    return rc;
}

orm_status ormi_ask(orm_db *db, const struct ormi_request *request, struct ormi_asked *asked)
{
    struct ormi_shape shape;
    memset(asked, 0, sizeof(*asked));
    orm_status rc = ask_by_shape(db, request, &shape, asked);
    ormi_shape_free(&shape);
    if (rc == ORM_OK)
        asked->memory = shape.borrowed;
    else
        ormi_borrowed_free(db, shape.borrowed);
    return rc;
}

void ormi_asked_end(orm_db *db, struct ormi_asked *asked)
{
    if (asked->statement && asked->numbers)
        ormi_done_bound(db, asked->statement);
    else if (asked->statement)
        ormi_done(db, asked->statement);
    ormi_borrowed_free(db, asked->memory);
    memset(asked, 0, sizeof(*asked));
}

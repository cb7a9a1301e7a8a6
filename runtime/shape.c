/* shape.c - the key of a request and its values, from the request.
 *
 * The common request writes into memory that the shape itself has, and what values point to goes
 * into the connection's scratch memory: it allocates nothing.
 */
#include "shape.h"

#define BORROWED 2000

/* What values point to: places in bytes, and when they are used up, in more. */
struct ormi_borrowed {
    orm_scope more;
    size_t used;
    _Alignas(8) char bytes[BORROWED];
};

void ormi_shape_fail(struct ormi_shape *shape, orm_status status)
{
    if (shape->status == ORM_OK)
        shape->status = status;
}

static void fail_shape_nomem(struct ormi_shape *shape)
{
    if (shape->status == ORM_OK)
        shape->status = ormi_fail_nomem(shape->db);
}

/* ---- Writing ---- */

/* Doubles *room, of elements in at, which is own as long as it is not enough; NULL when out of
 * memory. */
static void *double_room(void *at, const void *own, size_t size, size_t *room)
{
    void *larger = sqlite3_realloc64(at == own ? NULL : at, *room * 2 * size);
    if (!larger)
        return NULL;
    if (at == own)
        memcpy(larger, own, *room * size);
    *room *= 2;
    return larger;
}

bool ormi_shape_room(struct ormi_shape *shape, size_t size)
{
    while (shape->status == ORM_OK && size > shape->room - shape->size) {
        void *larger = double_room(shape->key, shape->own_key, 1, &shape->room);
        if (larger)
            shape->key = larger;
        else
            fail_shape_nomem(shape);
    }
    return shape->status == ORM_OK;
}

bool ormi_shape_values_room(struct ormi_shape *shape)
{
    if (shape->status != ORM_OK)
        return false;
    void *larger =
        double_room(shape->values, shape->own_values, sizeof(*shape->values), &shape->values_room);
    if (larger)
        shape->values = larger;
    else
        fail_shape_nomem(shape);
    return larger;
}

void *ormi_shape_memory(struct ormi_shape *shape, size_t size)
{
    if (shape->status != ORM_OK)
        return NULL;
    struct ormi_borrowed *borrowed = shape->borrowed;
    if (!borrowed) {
        borrowed = shape->borrowed = ormi_scratch_take(shape->db, sizeof(*borrowed));
        if (!borrowed) {
            fail_shape_nomem(shape);
            return NULL;
        }
        borrowed->more = (orm_scope)ORM_SCOPE_INIT;
        borrowed->used = 0;
    }
    if (size <= BORROWED - borrowed->used) {
        void *memory = borrowed->bytes + borrowed->used;
        borrowed->used += (size + 7) & ~(size_t)7;
        return memory;
    }
    struct orm_region *region = ormi_region(&borrowed->more);
    void *memory = region ? ormi_region_alloc(region, size) : NULL;
    if (!memory)
        fail_shape_nomem(shape);
    return memory;
}

void ormi_borrowed_free(orm_db *db, struct ormi_borrowed *borrowed)
{
    if (!borrowed)
        return;
    orm_scope_free(&borrowed->more);
    ormi_scratch_give(db, borrowed);
}

void ormi_shape_free(struct ormi_shape *shape)
{
    if (shape->key != shape->own_key)
        sqlite3_free(shape->key);
    if (shape->values != shape->own_values)
        sqlite3_free(shape->values);
}

bool ormi_shape_keep(struct ormi_shape *shape, orm_value *value, const char *form)
{
    bool in_form = (value->type == ORM_VALUE_TEXT || value->type == ORM_VALUE_BLOB) &&
                   value->as.blob.data == form;
    if (!in_form)
        return true;
    char *copy = ormi_shape_memory(shape, ORMI_TEXT_FORM);
    if (!copy)
        return false;
    memcpy(copy, form, ORMI_TEXT_FORM);
    value->as.blob.data = copy;
    return true;
}

bool ormi_shape_encode(struct ormi_shape *shape, const orm_model *model, unsigned column,
                       orm_value *value)
{
    char form[ORMI_TEXT_FORM];
    if (shape->status != ORM_OK)
        return false;
    orm_error *error = &shape->db->error;
    orm_status rc = ormi_encode_wanted(model, &model->columns[column], value, form, error);
    if (rc == ORM_NOT_NULL) /* 0 of an enum: here it is just no choice */
        rc = error->status = ORM_INVALID;
    if (rc != ORM_OK) {
        ormi_shape_fail(shape, rc);
        return false;
    }
    return ormi_shape_keep(shape, value, form);
}

/* ---- Requests ---- */

static void write_pointer(struct ormi_shape *shape, uint8_t type, const void *pointer)
{
    orm_value value = orm_value_null();
    value.type = type;
    value.as.blob.data = pointer;
    ormi_shape_value(shape, value);
}

/* The keys of a request as an array that lives as long as its statement is in use. */
static void write_keys(struct ormi_shape *shape, const struct ormi_keys *keys)
{
    struct ormi_array *array = ormi_shape_memory(shape, sizeof(*array));
    if (!array)
        return;
    *array = (struct ormi_array){keys->values, keys->count, keys->parts};
    write_pointer(shape, ORMI_VALUE_ARRAY, array);
    ormi_shape_byte(shape, keys->parts);
}

/* The relations that query joins, each with its own; ORM_NONE ends them. Answers how many columns
 * they have. */
static int write_joins(struct ormi_shape *shape, const orm_model *model, const orm_query *query)
{
    int columns = 0;
    for (unsigned i = 0; i < model->n_relations; i++) {
        const orm_query *edge = ormi_edge(query, model->relations[i].join);
        if (!edge)
            continue;
        const orm_model *target = model->relations[i].target;
        ormi_shape_number(shape, i);
        columns += target->n_columns + write_joins(shape, target, edge);
    }
    ormi_shape_number(shape, ORM_NONE);
    return columns;
}

/* What comes of a request: which rows, how many. */
struct result {
    const orm_model *model;
    const orm_query *query; /* NULL: unrestricted */
    const orm_filter *where;
    const void *after;
    int64_t limit, offset;
};

static struct result result_of(const struct ormi_request *request)
{
    struct result r = {request->model, NULL, request->where, NULL, 0, 0};
    bool rows = request->form == ORMI_ROWS;
    if (request->form == ORMI_PAIRS || request->form == ORMI_COUNTS)
        r.model = request->relation->target;
    if (request->query && request->restricted) {
        r.query = request->query;
        r.where = &request->query->where;
        r.after = rows ? request->query->after : NULL;
        r.limit = request->query->limit;
        r.offset = request->query->offset;
    }
    if (rows && request->most > 0 && (r.limit == 0 || r.limit > request->most))
        r.limit = request->most;
    return r;
}

/* A query that is ordered or limited has a complete order. Of M_one, which asks for one row more
 * than there may be, any will do. Rows without a key have the order that is asked for. */
static bool is_ordered(const struct ormi_request *request, const struct result *r)
{
    if (r->model->n_key == 0)
        return r->query && ormi_has_order(r->query);
    if (r->query && (r->query->limit > 0 || r->offset > 0 || r->after || ormi_has_order(r->query)))
        return true;
    return request->most == 1 || request->by_key;
}

static bool is_limited(const struct result *r)
{
    return r->limit > 0 || r->offset > 0 || r->after;
}

/* Whether the order of a query is that of one integer, the key. */
static bool is_key_order(const orm_model *model, const orm_query *query)
{
    bool others = !model->auto_key;
    for (int i = 0; query && !others && i < ORM_ORDERS; i++) {
        const orm_order *term = &query->order[i];
        bool key =
            term->flags == ORM_ORDER_USED && term->length == 0 && term->index == model->key[0];
        others = !key && term->flags != 0;
    }
    return !others;
}

/* Decoding inside the statement is faster where the rows come as they are found; from a sorter, or
 * a SELECT in the SELECT, it is slower. */
static bool is_collected(const struct ormi_shape *shape, const struct ormi_request *request,
                         const struct result *r, int columns)
{
    if (!request->collector || !ormi_collect_takes(shape->db->handle, columns))
        return false;
    if (request->form == ORMI_BY_KEYS)
        return !r->query || !ormi_has_order(r->query);
    if (request->form != ORMI_ROWS || is_limited(r))
        return false;
    bool all = !r->where || ormi_filter_is_empty(r->where);
    return !is_ordered(request, r) || (all && is_key_order(r->model, r->query));
}

/* Writes what the result is made of, and answers the enum ormi_key_flags for that. */
static unsigned write_result(struct ormi_shape *shape, const struct ormi_request *request)
{
    const struct result r = result_of(request);
    unsigned flags = 0;
    int columns = r.model->n_columns + (request->form == ORMI_BY_KEYS);
    if (request->joins && request->query && ormi_has_joins(request->model, request->query)) {
        flags |= ORMI_KEY_JOINS;
        columns += write_joins(shape, request->model, request->query);
    }
    bool collected = is_collected(shape, request, &r, columns);
    if (r.where && ormi_shape_filter(shape, r.model, r.where))
        flags |= ORMI_KEY_WHERE;
    if (is_ordered(request, &r)) {
        flags |= ORMI_KEY_ORDER | (r.after ? ORMI_KEY_AFTER : 0);
        flags |= r.query && ormi_has_order(r.query) ? ORMI_KEY_OWN_ORDER : 0;
        if (!collected || request->form != ORMI_ROWS)
            ormi_shape_order(shape, r.model, r.query, r.after);
    }
    if (r.limit > 0) {
        flags |= ORMI_KEY_LIMIT;
        ormi_shape_value(shape, orm_value_int(r.limit));
    }
    if (r.offset > 0) {
        flags |= ORMI_KEY_OFFSET;
        ormi_shape_value(shape, orm_value_int(r.offset));
    }
    if (collected) {
        flags |= ORMI_KEY_COLLECT;
        write_pointer(shape, ORMI_VALUE_COLLECTOR, request->collector);
    }
    return flags;
}

/* What only some forms have. */
static void write_form(struct ormi_shape *shape, const struct ormi_request *request)
{
    switch (request->form) {
    case ORMI_BY_KEYS:
        write_keys(shape, request->keys);
        for (unsigned i = 0; i < request->keys->parts; i++)
            ormi_shape_number(shape, request->columns[i]);
        break;
    case ORMI_PAIRS:
    case ORMI_COUNTS:
        write_keys(shape, request->keys);
        ormi_shape_number(shape, (unsigned)(request->relation - request->model->relations));
        break;
    case ORMI_CHILDREN:
    case ORMI_LINKS:
    case ORMI_ALL_LINKS:
        ormi_shape_number(shape, (unsigned)(request->relation - request->model->relations));
        break;
    case ORMI_AT:
        ormi_shape_number(shape, request->column);
        break;
    case ORMI_AGGREGATE:
        ormi_shape_byte(shape, request->function);
        ormi_shape_number(shape, request->column);
        break;
    case ORMI_UPDATE:
        ormi_shape_sets(shape, request->model, request->sets, request->n_sets);
        break;
    default:
        break;
    }
}

void ormi_shape_request(struct ormi_shape *shape, orm_db *db, const struct ormi_request *request)
{
    shape->db = db;
    shape->status = ORM_OK;
    shape->depth = 0;
    shape->key = shape->own_key;
    shape->size = 2;
    shape->room = ORMI_OWN_KEY;
    shape->values = shape->own_values;
    shape->count = 0;
    shape->values_room = ORMI_OWN_VALUES;
    shape->borrowed = NULL;
    ormi_shape_bytes(shape, &request->model, sizeof(request->model));
    write_form(shape, request);
    unsigned flags = write_result(shape, request);
    shape->key[0] = (unsigned char)request->form;
    shape->key[1] = (unsigned char)flags;
}

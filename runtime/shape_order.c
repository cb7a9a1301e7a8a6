/* shape_order.c - the order of a query, and the row that its page follows.
 *
 * The key of the model stands behind the terms that the program gives, so that the order is
 * complete. The values of the row before the page come from its struct and from what is loaded of
 * its relations: the row itself may be gone.
 */
#include "shape.h"

/* A row that a term's path leads to from the row before the page. */
struct row_before {
    const orm_model *model;
    const void *row; /* NULL: there is none */
};

static void fail_term(struct ormi_shape *shape, const struct row_before *place, unsigned relation,
                      const char *message)
{
    ormi_shape_fail(shape, ormi_fail(shape->db, ORM_MISUSE, place->model->name,
                                     place->model->relations[relation].name, "%s", message));
}

/* Goes on to the row that a to-one relation leads to. */
static void follow_path(struct ormi_shape *shape, struct row_before *place, unsigned relation)
{
    const orm_relation *r = &place->model->relations[relation];
    const void *other = place->row ? orm_gen_other(place->model, relation, place->row) : NULL;
    bool known = !place->row || other || orm_gen_loaded(place->model, relation, place->row) ||
                 (r->kind == ORM_TO_ONE && !ormi_refers(r, place->row));
    if (!known)
        fail_term(shape, place, relation,
                  "the order goes through it, but the row before the page does not have it loaded: "
                  "join or prefetch it");
    place->model = r->target;
    place->row = other;
}

/* ---- Terms ---- */

static bool is_used(const orm_order *term)
{
    return (term->flags & ORM_ORDER_USED) != 0;
}

/* Whether the path, and what it leads to, are there. */
static bool is_sound(const orm_model *model, const orm_order *term)
{
    if ((term->flags & ORM_ORDER_TOO_LONG) || term->length > ORM_ORDER_PATH)
        return false;
    for (unsigned i = 0; i < term->length; i++) {
        if (term->path[i] >= model->n_relations)
            return false;
        model = model->relations[term->path[i]].target;
    }
    return term->index < (term->flags & ORM_ORDER_COUNT ? model->n_relations : model->n_columns);
}

/* Writes the value of the row before the page; true: it is NULL. */
static bool write_before(struct ormi_shape *shape, const struct row_before *place, unsigned column)
{
    orm_value value = orm_value_null();
    if (place->row) {
        size_t size = place->model->n_columns * sizeof(orm_value);
        orm_value *values = ormi_shape_memory(shape, size);
        if (!values)
            return false;
        place->model->values(place->row, values);
        value = values[column];
    }
    if (value.type == ORM_VALUE_NULL)
        return true;
    if (ormi_shape_exact(shape, place->model, column, &value))
        ormi_shape_value(shape, value);
    return false;
}

static void write_count(struct ormi_shape *shape, const struct row_before *place, unsigned relation)
{
    int64_t count = place->row ? orm_gen_count_of(place->model, relation, place->row) : 0;
    if (count < 0)
        fail_term(shape, place, relation,
                  "the order counts it, but the row before the page does not have the number: ask "
                  "for it with .count");
    ormi_shape_value(shape, orm_value_int(count));
}

/* Writes a term, and its value in the row that comes before the page (NULL: there is no such). */
static void write_term(struct ormi_shape *shape, const orm_model *model, const orm_order *term,
                       const void *after)
{
    struct row_before place = {model, after};
    size_t start = shape->size;
    if (!is_sound(model, term)) {
        ormi_shape_fail(shape,
                        ormi_fail(shape->db, ORM_MISUSE, model->name, NULL, "%s",
                                  term->flags & ORM_ORDER_TOO_LONG
                                      ? "a term of the order goes through more than 6 relations"
                                      : "a term of the order is not one that the functions of "
                                        "the model have made"));
        return;
    }
    ormi_shape_byte(shape, term->flags);
    ormi_shape_byte(shape, term->length);
    for (unsigned i = 0; i < term->length; i++) {
        ormi_shape_number(shape, term->path[i]);
        if (after)
            follow_path(shape, &place, term->path[i]);
    }
    ormi_shape_number(shape, term->index);
    if (!after || shape->status != ORM_OK)
        return;
    if (term->flags & ORM_ORDER_COUNT)
        write_count(shape, &place, term->index);
    else if (write_before(shape, &place, term->index))
        shape->key[start] |= ORMI_TERM_AFTER_NULL;
}

static bool has_term(const orm_query *query, unsigned column)
{
    for (int i = 0; query && i < ORM_ORDERS; i++) {
        const orm_order *term = &query->order[i];
        if (is_used(term) && term->length == 0 && term->index == column &&
            !(term->flags & ORM_ORDER_COUNT))
            return true;
    }
    return false;
}

/* A flag that is none ends the terms. */
void ormi_shape_order(struct ormi_shape *shape, const orm_model *model, const orm_query *query,
                      const void *after)
{
    for (int i = 0; query && i < ORM_ORDERS; i++)
        if (is_used(&query->order[i]))
            write_term(shape, model, &query->order[i], after);
    for (unsigned i = 0; i < model->n_key; i++) {
        const orm_order term = orm_order_of(model->key[i], 0);
        if (!has_term(query, model->key[i]))
            write_term(shape, model, &term, after);
    }
    ormi_shape_byte(shape, 0);
}

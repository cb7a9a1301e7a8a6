/* shape_set.c - the changes of an update: their values keep the rules of their fields, like those
 * of any write. The caller has checked that they are changes of the model. A 0 ends them. */
#include "shape.h"

/* A value to be written: checked by all rules. */
static void write_checked(struct ormi_shape *shape, const orm_model *model, unsigned column,
                          orm_value value)
{
    char form[ORMI_TEXT_FORM];
    if (shape->status != ORM_OK)
        return;
    if (ormi_is_stored_form(&model->columns[column], &value)) {
        ormi_shape_value(shape, value);
        return;
    }
    orm_status rc = ormi_encode(model, &model->columns[column], &value, form, &shape->db->error);
    if (rc != ORM_OK) {
        ormi_shape_fail(shape, rc);
        return;
    }
    if (ormi_shape_keep(shape, &value, form))
        ormi_shape_value(shape, value);
}

/* What is added is no value of the field itself: it may be below its minimum. */
static void write_addend(struct ormi_shape *shape, const orm_model *model, unsigned column,
                         orm_value value)
{
    if (value.type == ORM_VALUE_NULL)
        ormi_shape_fail(shape, ormi_fail(shape->db, ORM_INVALID, model->name,
                                         model->columns[column].field, "NULL cannot be added"));
    if (ormi_shape_encode(shape, model, column, &value))
        ormi_shape_value(shape, value);
}

static void write_set(struct ormi_shape *shape, const orm_model *model, const orm_set *set)
{
    ormi_shape_byte(shape, set->kind);
    ormi_shape_number(shape, set->column);
    switch (set->kind) {
    case ORM_SET_ADD:
        write_addend(shape, model, set->column, set->value);
        break;
    case ORM_SET_FIELD:
        ormi_shape_number(shape, set->other);
        break;
    case ORM_SET_IF:
        if (!ormi_shape_filter(shape, model, &set->condition))
            ormi_shape_byte(shape, ORMI_T_TRUE);
        write_checked(shape, model, set->column, set->value);
        write_checked(shape, model, set->column, set->otherwise);
        break;
    default:
        write_checked(shape, model, set->column, set->value);
        break;
    }
}

void ormi_shape_sets(struct ormi_shape *shape, const orm_model *model, const orm_set *sets,
                     size_t count)
{
    for (size_t i = 0; i < count; i++)
        write_set(shape, model, &sets[i]);
    ormi_shape_byte(shape, 0);
}

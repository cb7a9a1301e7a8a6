/* shape_leaf.c - conditions on one column: comparisons, lists, parts of dates, paths.
 *
 * A value that decides by itself (a comparison with NULL, a list of nothing) becomes a condition
 * that is always or never true, so what the SQL does with NULL never matters.
 */
#include "shape.h"

/* A condition without an operator. */
static void write_column(struct ormi_shape *shape, unsigned token, bool negated, unsigned column)
{
    ormi_shape_byte(shape, token | (negated ? ORMI_T_NOT : 0u));
    ormi_shape_number(shape, column);
}

/* Never true; negated: always. */
static void write_false(struct ormi_shape *shape, bool negated)
{
    ormi_shape_byte(shape, negated ? ORMI_T_TRUE : ORMI_T_TRUE | ORMI_T_NOT);
}

static orm_value value_of(const orm_node *node)
{
    orm_value value;
    value.type = node->type;
    value.scale = node->extra;
    memcpy(&value.as, &node->as, sizeof(value.as));
    return value;
}

/* ---- Comparisons ---- */

/* Half a unit more or less than units, or what is stored for them where a double cannot tell. */
#define HALVES_END (INT64_C(1) << 50)

bool ormi_shape_real(struct ormi_shape *shape, const orm_model *model, unsigned column,
                     orm_value *value, orm_value *high)
{
    const orm_column *c = &model->columns[column];
    const orm_value given = *value;
    int64_t units;
    if (!ormi_shape_encode(shape, model, column, value))
        return false;
    *high = *value;
    if (!ormi_rescale(given.as.i, given.scale, c->scale, &units) || units >= HALVES_END ||
        units <= -HALVES_END)
        return true;
    double power = (double)ormi_power10(c->scale);
    *value = orm_value_float(((double)units - 0.5) / power);
    *high = orm_value_float(((double)units + 0.5) / power);
    return true;
}

bool ormi_shape_exact(struct ormi_shape *shape, const orm_model *model, unsigned column,
                      orm_value *value)
{
    const orm_column *c = &model->columns[column];
    const orm_value given = *value;
    int64_t units;
    if (!ormi_shape_encode(shape, model, column, value))
        return false;
    if (ormi_is_real(c) && ormi_rescale(given.as.i, given.scale, c->scale, &units))
        *value = orm_value_int(units);
    return true;
}

/* A decimal whose stored form may be a little off is a range. */
static void compare_real(struct ormi_shape *shape, const orm_model *model, unsigned column,
                         unsigned op, orm_value value, bool negated)
{
    orm_value high;
    if (!ormi_shape_real(shape, model, column, &value, &high))
        return;
    if (op == ORM_OP_EQ) {
        write_column(shape, ORMI_T_CLOSED, negated, column);
        ormi_shape_value(shape, value);
        ormi_shape_value(shape, high);
        return;
    }
    ormi_shape_condition(shape, ORMI_T_COMPARE, negated, column, op);
    ormi_shape_value(shape, op == ORM_OP_LT || op == ORM_OP_GE ? value : high);
}

/* op: EQ, or LT to GE. */
static void compare(struct ormi_shape *shape, const orm_model *model, const orm_node *node,
                    unsigned op, bool negated)
{
    unsigned column = node->index;
    orm_value value = value_of(node);
    if (value.type == ORM_VALUE_NULL) {
        if (op == ORM_OP_EQ)
            write_column(shape, ORMI_T_NULL, negated, column);
        else
            write_false(shape, negated);
    } else if (ormi_is_real(&model->columns[column])) {
        compare_real(shape, model, column, op, value, negated);
    } else if (ormi_shape_encode(shape, model, column, &value)) {
        ormi_shape_condition(shape, ORMI_T_COMPARE, negated, column, op);
        ormi_shape_value(shape, value);
    }
}

static void compare_fields(struct ormi_shape *shape, const orm_model *model, const orm_node *node,
                           bool negated)
{
    unsigned op = (unsigned)node->extra;
    if (node->as.i < 0 || node->as.i >= model->n_columns) {
        ormi_shape_fail(shape, ormi_fail(shape->db, ORM_MISUSE, model->name, NULL,
                                         "the filter names a field that the model does not have"));
        return;
    }
    ormi_shape_condition(shape, ORMI_T_FIELD, negated != (op == ORM_OP_NE), node->index,
                         op == ORM_OP_NE ? ORM_OP_EQ : op);
    ormi_shape_number(shape, (unsigned)node->as.i);
}

void ormi_shape_leaf(struct ormi_shape *shape, const orm_model *model, const orm_node *node,
                     bool negated)
{
    switch (node->op) {
    case ORM_OP_IS_NULL:
    case ORM_OP_NOT_NULL:
        write_column(shape, ORMI_T_NULL, negated != (node->op == ORM_OP_NOT_NULL), node->index);
        break;
    case ORM_OP_FIELD:
        compare_fields(shape, model, node, negated);
        break;
    case ORM_OP_NE:
        compare(shape, model, node, ORM_OP_EQ, !negated);
        break;
    default:
        compare(shape, model, node, node->op, negated);
        break;
    }
}

/* ---- Parts of dates and times ---- */

/* The stored form of the moment when a day begins; days may be one day out of range. */
static orm_value day_bound(struct ormi_shape *shape, const orm_column *column, int64_t days)
{
    if (column->storage == ORM_STORAGE_INTEGER)
        return orm_value_int(column->kind == ORM_KIND_DATE ? days : days * ORMI_DAY);
    orm_value value = orm_value_text(days < ORMI_FIRST_DAY ? "" : ":"); /* ':' is behind '9' */
    value.as.blob.size = days < ORMI_FIRST_DAY ? 0 : 1;
    char *form = days < ORMI_FIRST_DAY || days > ORMI_LAST_DAY
                     ? NULL
                     : ormi_shape_memory(shape, ORMI_TEXT_FORM);
    if (form) {
        value.as.blob.data = form;
        value.as.blob.size = ormi_date_print(ormi_days_date(days), form);
    }
    return value;
}

/* Where a year begins, as days: before the first and behind the last for years that are not. */
static int64_t year_start(int64_t year)
{
    if (year < 0)
        return ORMI_FIRST_DAY - 1;
    if (year > 9999)
        return ORMI_LAST_DAY + 1;
    return ormi_date_days((orm_date){(int32_t)year, 1, 1});
}

/* A part that is the days from first up to below end. */
static void compare_days(struct ormi_shape *shape, const orm_model *model, const orm_node *node,
                         int64_t first, int64_t end, bool negated)
{
    const orm_column *column = &model->columns[node->index];
    unsigned op = (unsigned)node->extra & 0xff;
    orm_value low = day_bound(shape, column, first), high = day_bound(shape, column, end);
    switch (op) {
    case ORM_OP_LT:
    case ORM_OP_GE:
        ormi_shape_condition(shape, ORMI_T_COMPARE, negated, node->index, op);
        ormi_shape_value(shape, low);
        break;
    case ORM_OP_LE:
    case ORM_OP_GT:
        ormi_shape_condition(shape, ORMI_T_COMPARE, negated, node->index,
                             op == ORM_OP_LE ? ORM_OP_LT : ORM_OP_GE);
        ormi_shape_value(shape, high);
        break;
    default:
        write_column(shape, ORMI_T_RANGE, negated != (op == ORM_OP_NE), node->index);
        ormi_shape_value(shape, low);
        ormi_shape_value(shape, high);
        break;
    }
}

void ormi_shape_part(struct ormi_shape *shape, const orm_model *model, const orm_node *node,
                     bool negated)
{
    const orm_column *column = &model->columns[node->index];
    unsigned op = (unsigned)node->extra & 0xff, part = (unsigned)node->extra >> 8;
    if (part == ORM_PART_DATE) {
        if (!ormi_date_valid(node->as.date)) {
            ormi_shape_fail(shape, ormi_fail(shape->db, ORM_INVALID, model->name, column->field,
                                             "the date is none of the years 0 to 9999"));
            return;
        }
        int64_t days = ormi_date_days(node->as.date);
        compare_days(shape, model, node, days, days + 1, negated);
    } else if (part == ORM_PART_YEAR) {
        int64_t year = node->as.i < -1 ? -1 : node->as.i > 10000 ? 10000 : node->as.i;
        compare_days(shape, model, node, year_start(year), year_start(year + 1), negated);
    } else {
        ormi_shape_condition(shape, ORMI_T_PART, negated != (op == ORM_OP_NE), node->index,
                             op == ORM_OP_NE ? ORM_OP_EQ : op);
        ormi_shape_byte(shape, part);
        ormi_shape_value(shape, orm_value_int(node->as.i));
    }
}

/* ---- Paths into json ---- */

/* One step of a path, from its '.' or '[': where the next one begins, NULL if it is none. */
static const char *path_step(const char *at)
{
    if (*at == '.') {
        const char *end = at + 1;
        if (*end == '"') {
            end = strchr(end + 1, '"');
            return end ? end + 1 : NULL;
        }
        end += strcspn(end, ".[");
        return end > at + 1 ? end : NULL;
    }
    at++;
    if (*at == '#') {
        at++;
        if (*at == ']')
            return at + 1;
        if (*at++ != '-')
            return NULL;
    }
    size_t digits = strspn(at, "0123456789");
    return digits > 0 && at[digits] == ']' ? at + digits + 1 : NULL;
}

static bool is_path(const char *path)
{
    size_t characters;
    if (!path || !ormi_utf8(path, strlen(path), &characters) || *path++ != '$')
        return false;
    while (path && (*path == '.' || *path == '['))
        path = path_step(path);
    return path && *path == '\0';
}

/* What json_extract would give for an equal value. */
static bool path_operand(const orm_node *operand, orm_value *value)
{
    size_t characters;
    *value = value_of(operand);
    switch ((orm_value_type)value->type) {
    case ORM_VALUE_NULL:
    case ORM_VALUE_INT:
        return true;
    case ORM_VALUE_FLOAT:
        return value->as.f == value->as.f;
    case ORM_VALUE_TEXT:
        if (value->as.blob.size == ORM_TEXT_SIZE)
            value->as.blob.size = strlen(value->as.blob.data);
        return ormi_utf8(value->as.blob.data, value->as.blob.size, &characters);
    case ORM_VALUE_DECIMAL:
        if (value->scale < 0 || value->scale > 18)
            return false;
        *value = orm_value_float((double)value->as.i / (double)ormi_power10(value->scale));
        return true;
    default:
        return false;
    }
}

void ormi_shape_path(struct ormi_shape *shape, const orm_model *model, const orm_node *node,
                     const orm_node *operand, bool negated)
{
    const char *path = node->as.blob.data, *field = model->columns[node->index].field;
    unsigned op = (unsigned)node->extra, class = ORMI_CLASS_NUMBER;
    orm_value value, path_value = orm_value_text(path);
    if (!is_path(path)) {
        ormi_shape_fail(shape, ormi_fail(shape->db, ORM_INVALID, model->name, field,
                                         "%s is no path into a json value, like $.name[0]",
                                         path ? path : "NULL"));
        return;
    }
    if (!path_operand(operand, &value)) {
        ormi_shape_fail(shape, ormi_fail(shape->db, ORM_INVALID, model->name, field,
                                         "the value for %s is none that json has", path));
        return;
    }
    bool equal = op == ORM_OP_EQ || op == ORM_OP_NE;
    if (value.type == ORM_VALUE_NULL && !equal) {
        write_false(shape, negated);
        return;
    }
    if (value.type == ORM_VALUE_NULL)
        class = ORMI_CLASS_NULL;
    else if (value.type == ORM_VALUE_TEXT)
        class = ORMI_CLASS_TEXT;
    ormi_shape_condition(shape, ORMI_T_PATH, negated != (op == ORM_OP_NE), node->index,
                         equal ? ORM_OP_EQ : op);
    ormi_shape_byte(shape, class);
    path_value.as.blob.size = strlen(path);
    ormi_shape_value(shape, path_value);
    if (class != ORMI_CLASS_NULL)
        ormi_shape_value(shape, value);
}

/* ---- Lists ---- */

/* Element at of an array of the column's C type. */
static orm_value element(const orm_column *column, const char *at)
{
    orm_value value = orm_value_null();
    const char *text;
    orm_time time;
    orm_decimal decimal;
    int32_t small;
    bool flag;
    switch ((orm_kind)column->kind) {
    case ORM_KIND_BOOL:
        memcpy(&flag, at, sizeof(flag));
        return orm_value_int(flag);
    case ORM_KIND_INT32:
    case ORM_KIND_ENUM:
        memcpy(&small, at, sizeof(small));
        return orm_value_int(small);
    case ORM_KIND_TEXT:
    case ORM_KIND_JSON:
        memcpy(&text, at, sizeof(text));
        return orm_value_text(text);
    case ORM_KIND_BLOB:
        memcpy(&value.as.blob, at, sizeof(value.as.blob));
        return orm_value_blob(value.as.blob);
    case ORM_KIND_DECIMAL:
        memcpy(&decimal, at, sizeof(decimal));
        return orm_value_decimal(decimal);
    case ORM_KIND_TIME:
        memcpy(&time, at, sizeof(time));
        return orm_value_time(time);
    case ORM_KIND_INT64:
        value.type = ORM_VALUE_INT;
        memcpy(&value.as.i, at, sizeof(value.as.i));
        return value;
    case ORM_KIND_FLOAT:
        value.type = ORM_VALUE_FLOAT;
        memcpy(&value.as.f, at, sizeof(value.as.f));
        return value;
    case ORM_KIND_DATE:
        value.type = ORM_VALUE_DATE;
        memcpy(&value.as.date, at, sizeof(value.as.date));
        return value;
    case ORM_KIND_DATETIME:
        value.type = ORM_VALUE_DATETIME;
        memcpy(&value.as.i, at, sizeof(value.as.i));
        return value;
    case ORM_KIND_UUID:
        value.type = ORM_VALUE_UUID;
        memcpy(&value.as.uuid, at, sizeof(value.as.uuid));
        return value;
    }
    return value;
}

/* The elements that are not NULL. */
static struct ormi_array *read_elements(struct ormi_shape *shape, const orm_model *model,
                                        const orm_node *node)
{
    const orm_column *column = &model->columns[node->index];
    size_t count = node->as.blob.size, size = (size_t)node->extra;
    struct ormi_array *array = ormi_shape_memory(shape, sizeof(*array));
    orm_value *values = NULL;
    if (count > SIZE_MAX / 2 / sizeof(*values))
        ormi_shape_fail(shape, ormi_fail_nomem(shape->db));
    else
        values = ormi_shape_memory(shape, count * sizeof(*values));
    if (!array || !values)
        return NULL;
    *array = (struct ormi_array){values, 0, 1};
    for (size_t i = 0; i < count; i++) {
        orm_value *value = &values[array->count];
        *value = element(column, (const char *)node->as.blob.data + i * size);
        if (value->type == ORM_VALUE_NULL)
            continue;
        if (!ormi_shape_exact(shape, model, node->index, value)) {
            if (shape->status == ORM_INVALID)
                shape->db->error.index = i;
            return NULL;
        }
        array->count++;
    }
    return array;
}

void ormi_shape_in(struct ormi_shape *shape, const orm_model *model, const orm_node *node,
                   bool negated)
{
    orm_value value = orm_value_null();
    if (node->as.blob.size == 0) {
        write_false(shape, negated);
        return;
    }
    struct ormi_array *array = read_elements(shape, model, node);
    if (!array)
        return;
    bool has_null = array->count < node->as.blob.size;
    if (array->count == 0) {
        write_column(shape, ORMI_T_NULL, negated, node->index);
        return;
    }
    ormi_shape_condition(shape, ORMI_T_IN, negated, node->index, has_null);
    value.type = ORMI_VALUE_ARRAY;
    value.as.blob.data = array;
    ormi_shape_value(shape, value);
}

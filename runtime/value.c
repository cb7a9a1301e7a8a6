/* value.c - from a field's value to what its column stores.
 *
 * ormi_encode holds every rule of the schema that concerns one value, so that a bad one is refused
 * with its name and reason before SQLite sees it. What comes out is a stored form: NULL, INT,
 * FLOAT, TEXT or BLOB, ready to be bound or compared.
 */
#include "internal.h"

#include <inttypes.h>
#include <string.h>

/* Where a value is checked: what a message needs, and whether the rules of the column count. */
struct value_place {
    const orm_model *model;
    const orm_column *column;
    orm_error *error;
    bool rules;
};

#define REFUSE(place, ...)                                                                         \
    ormi_error_set((place)->error, ORM_INVALID, (place)->model->name, (place)->column->field,      \
                   __VA_ARGS__)

/* "<value> <rule>", with the value as messages show it. */
static orm_status refuse_value(const struct value_place *p, const orm_value *value,
                               const char *rule)
{
    char shown[ORMI_SHOWN];
    return REFUSE(p, "%s %s", ormi_show_values(value, 1, shown, sizeof(shown)), rule);
}

static orm_status refuse_limit(const struct value_place *p, const orm_value *value,
                               const orm_value *limit, bool below)
{
    char shown[ORMI_SHOWN], shown_limit[ORMI_SHOWN];
    return REFUSE(p, "%s is %s %s", ormi_show_values(value, 1, shown, sizeof(shown)),
                  below ? "below the minimum" : "above the maximum",
                  ormi_show_values(limit, 1, shown_limit, sizeof(shown_limit)));
}

/* ---- Rules ---- */

/* A limit as a value of the kind that it limits, for a message. */
static orm_value limit_value(const orm_column *column, uint8_t type, int64_t limit)
{
    orm_value value = orm_value_of((orm_value_type)type);
    value.as.i = limit;
    value.scale = column->scale;
    if (type == ORM_VALUE_DATE)
        value.as.date = ormi_days_date(limit);
    return value;
}

static orm_status check_range(const struct value_place *p, const orm_value *value, int64_t number)
{
    const orm_column *column = p->column;
    bool below = (column->flags & ORM_COLUMN_MIN) && number < column->min;
    bool above = (column->flags & ORM_COLUMN_MAX) && number > column->max;
    if (!p->rules || (!below && !above))
        return ORM_OK;
    orm_value limit = limit_value(column, value->type, below ? column->min : column->max);
    return refuse_limit(p, value, &limit, below);
}

static orm_status check_float(const struct value_place *p, const orm_value *value)
{
    const orm_column *column = p->column;
    double number = value->as.f;
    if (number != number)
        return REFUSE(p, "NaN is not a number that can be stored");
    bool below = (column->flags & ORM_COLUMN_MIN) && number < column->float_min;
    bool above = (column->flags & ORM_COLUMN_MAX) && number > column->float_max;
    if (!p->rules || (!below && !above))
        return ORM_OK;
    orm_value limit = orm_value_float(below ? column->float_min : column->float_max);
    return refuse_limit(p, value, &limit, below);
}

static orm_status check_lengths(const struct value_place *p, size_t length, const char *unit)
{
    const orm_column *column = p->column;
    if (!p->rules)
        return ORM_OK;
    if (length < column->min_length)
        return REFUSE(p, "%zu %s, at least %" PRIu32 " required", length, unit, column->min_length);
    if (column->max_length > 0 && length > column->max_length)
        return REFUSE(p, "%zu %s, at most %" PRIu32 " allowed", length, unit, column->max_length);
    return ORM_OK;
}

static bool text_is_choice(const orm_column *column, const char *text)
{
    for (unsigned i = 0; i < column->n_choices; i++)
        if (strcmp(column->choices[i].text, text) == 0)
            return true;
    return column->n_choices == 0;
}

/* ---- One function per kind ---- */

static orm_status encode_integer(const struct value_place *p, orm_value *value)
{
    uint8_t kind = p->column->kind;
    int64_t number = value->as.i;
    if (kind == ORM_KIND_BOOL && (number < 0 || number > 1))
        return refuse_value(p, value, "is neither 0 nor 1");
    if (kind == ORM_KIND_INT32 && (number < INT32_MIN || number > INT32_MAX))
        return refuse_value(p, value, "does not fit 32 bits");
    return check_range(p, value, number);
}

static orm_status encode_text(const struct value_place *p, orm_value *value)
{
    const orm_column *column = p->column;
    const char *text = value->as.blob.data;
    size_t characters;
    if (value->as.blob.size == ORM_TEXT_SIZE)
        value->as.blob.size = strlen(text);
    size_t size = value->as.blob.size;
    if (!ormi_utf8(text, size, &characters))
        return REFUSE(p, memchr(text, 0, size) ? "the text has a NUL in it"
                                               : "the text is not valid UTF-8");
    if (column->kind == ORM_KIND_JSON)
        return ormi_json_valid(text, size) ? ORM_OK : refuse_value(p, value, "is not valid JSON");
    orm_status rc = check_lengths(p, characters, "characters");
    if (rc != ORM_OK || !p->rules)
        return rc;
    if (!text_is_choice(column, text))
        return refuse_value(p, value, "is none of the choices");
    if (column->pattern && sqlite3_strglob(column->pattern, text) != 0) {
        char shown[ORMI_SHOWN];
        return REFUSE(p, "%s does not match the pattern %s",
                      ormi_show_values(value, 1, shown, sizeof(shown)), column->pattern);
    }
    return ORM_OK;
}

/* Makes *value the text in form. */
static void become_text(orm_value *value, const char *form, size_t size)
{
    *value = orm_value_text(form);
    value->as.blob.size = size;
}

static orm_status encode_date(const struct value_place *p, orm_value *value, char *form)
{
    if (!ormi_date_valid(value->as.date))
        return refuse_value(p, value, "is no date of the years 0 to 9999");
    int64_t days = ormi_date_days(value->as.date);
    orm_status rc = check_range(p, value, days);
    if (rc != ORM_OK)
        return rc;
    if (p->column->storage == ORM_STORAGE_INTEGER)
        *value = orm_value_int(days);
    else
        become_text(value, form, ormi_date_print(value->as.date, form));
    return ORM_OK;
}

/* time and datetime */
static orm_status encode_moment(const struct value_place *p, orm_value *value, char *form)
{
    const orm_column *column = p->column;
    bool is_time = column->kind == ORM_KIND_TIME;
    int64_t us = value->as.i;
    if (is_time ? !ormi_time_valid(us) : !ormi_datetime_valid(us))
        return refuse_value(p, value,
                            is_time ? "is no time of a day" : "is not in the years 0 to 9999");
    if (ormi_cut(us, column->digits) != us) {
        char shown[ORMI_SHOWN];
        return REFUSE(p, "%s has more than %d digits of a second",
                      ormi_show_values(value, 1, shown, sizeof(shown)), column->digits);
    }
    orm_status rc = check_range(p, value, us);
    if (rc != ORM_OK)
        return rc;
    if (column->storage == ORM_STORAGE_INTEGER)
        *value = orm_value_int(us);
    else if (is_time)
        become_text(value, form, ormi_time_print(us, column->digits, form));
    else
        become_text(value, form, ormi_datetime_print(us, column->digits, form));
    return ORM_OK;
}

/* A whole number goes in as an integer, which is exact however large it is. */
static orm_status store_real(const struct value_place *p, orm_value *value, int64_t units)
{
    int scale = p->column->scale;
    int64_t power = ormi_power10(scale), back;
    double number = (double)units / (double)power;
    if (units % power == 0)
        *value = orm_value_int(units / power);
    else if (!ormi_real_units(number, scale, &back) || back != units)
        return refuse_value(p, value, "has more digits than a real number can hold");
    else
        *value = orm_value_float(number);
    return ORM_OK;
}

static orm_status encode_decimal(const struct value_place *p, orm_value *value, char *form)
{
    const orm_column *column = p->column;
    char shown[ORMI_SHOWN];
    int64_t units;
    if (value->scale < 0 || value->scale > 18)
        return REFUSE(p, "a decimal of scale %" PRId32 ", which is not 0 to 18", value->scale);
    if (!ormi_rescale(value->as.i, value->scale, column->scale, &units)) {
        bool places = value->scale > column->scale;
        return REFUSE(p, "%s has more than %d %s", ormi_show_values(value, 1, shown, sizeof(shown)),
                      places ? column->scale : column->digits,
                      places ? "decimal places" : "digits");
    }
    int64_t beyond = ormi_power10(column->digits);
    if (units >= beyond || units <= -beyond)
        return REFUSE(p, "%s has more than %d digits",
                      ormi_show_values(value, 1, shown, sizeof(shown)), column->digits);
    orm_status rc = check_range(p, value, units);
    if (rc != ORM_OK)
        return rc;
    if (column->storage == ORM_STORAGE_REAL)
        return store_real(p, value, units);
    *value = orm_value_int(units);
    if (column->storage == ORM_STORAGE_TEXT) {
        orm_decimal_format(orm_decimal_of(units, column->scale), form);
        become_text(value, form, strlen(form));
    }
    return ORM_OK;
}

static orm_status encode_uuid(const struct value_place *p, orm_value *value, char *form)
{
    if (p->column->storage == ORM_STORAGE_TEXT) {
        orm_uuid_format(value->as.uuid, form);
        become_text(value, form, ORM_UUID_SIZE - 1);
        return ORM_OK;
    }
    orm_blob blob = {form, sizeof(value->as.uuid.bytes)};
    memcpy(form, value->as.uuid.bytes, sizeof(value->as.uuid.bytes));
    *value = orm_value_blob(blob);
    return ORM_OK;
}

static orm_status encode_enum(const struct value_place *p, orm_value *value)
{
    const orm_column *column = p->column;
    for (unsigned i = 0; i < column->n_choices; i++) {
        if (column->choices[i].number != value->as.i)
            continue;
        if (column->storage == ORM_STORAGE_TEXT)
            become_text(value, column->choices[i].text, strlen(column->choices[i].text));
        return ORM_OK;
    }
    if (value->as.i == 0 && !(column->flags & ORM_COLUMN_NULL))
        return ormi_error_set(p->error, ORM_NOT_NULL, p->model->name, column->field,
                              "a choice is required, and 0 is none");
    return refuse_value(p, value, "is none of the choices");
}

/* ---- Encoding ---- */

/* The type that a value of each orm_kind has. */
static const uint8_t type_of_kind[] = {
    [ORM_KIND_BOOL] = ORM_VALUE_INT,          [ORM_KIND_INT32] = ORM_VALUE_INT,
    [ORM_KIND_INT64] = ORM_VALUE_INT,         [ORM_KIND_FLOAT] = ORM_VALUE_FLOAT,
    [ORM_KIND_TEXT] = ORM_VALUE_TEXT,         [ORM_KIND_BLOB] = ORM_VALUE_BLOB,
    [ORM_KIND_DATE] = ORM_VALUE_DATE,         [ORM_KIND_TIME] = ORM_VALUE_TIME,
    [ORM_KIND_DATETIME] = ORM_VALUE_DATETIME, [ORM_KIND_DECIMAL] = ORM_VALUE_DECIMAL,
    [ORM_KIND_UUID] = ORM_VALUE_UUID,         [ORM_KIND_JSON] = ORM_VALUE_TEXT,
    [ORM_KIND_ENUM] = ORM_VALUE_INT,
};

/* SQLite counts bytes in an int. */
static bool is_too_large(const orm_value *value)
{
    return value->type == ORM_VALUE_BLOB && value->as.blob.size > INT32_MAX;
}

static orm_status encode_value(const struct value_place *place, orm_value *value, char *form)
{
    const orm_column *column = place->column;
    if (is_too_large(value))
        return ormi_error_set(place->error, ORM_INVALID, place->model->name, column->field,
                              "is larger than SQLite can store");
    if (value->type != type_of_kind[column->kind])
        return refuse_value(place, value, "is a value of another type");
    switch ((orm_kind)column->kind) {
    case ORM_KIND_BOOL:
    case ORM_KIND_INT32:
    case ORM_KIND_INT64:
        return encode_integer(place, value);
    case ORM_KIND_FLOAT:
        return check_float(place, value);
    case ORM_KIND_TEXT:
    case ORM_KIND_JSON:
        return encode_text(place, value);
    case ORM_KIND_BLOB:
        return check_lengths(place, value->as.blob.size, "bytes");
    case ORM_KIND_DATE:
        return encode_date(place, value, form);
    case ORM_KIND_TIME:
    case ORM_KIND_DATETIME:
        return encode_moment(place, value, form);
    case ORM_KIND_DECIMAL:
        return encode_decimal(place, value, form);
    case ORM_KIND_UUID:
        return encode_uuid(place, value, form);
    case ORM_KIND_ENUM:
        return encode_enum(place, value);
    }
    return refuse_value(place, value, "is a value of no known kind");
}

orm_status ormi_encode(const orm_model *model, const orm_column *column, orm_value *value,
                       char *form, orm_error *error)
{
    const struct value_place place = {model, column, error, true};
    if (value->type != ORM_VALUE_NULL)
        return encode_value(&place, value, form);
    if (column->flags & (ORM_COLUMN_NULL | ORM_COLUMN_DB_DEFAULT | ORM_COLUMN_GENERATED))
        return ORM_OK;
    return ormi_error_set(error, ORM_NOT_NULL, model->name, column->field, "a value is required");
}

orm_status ormi_encode_wanted(const orm_model *model, const orm_column *column, orm_value *value,
                              char *form, orm_error *error)
{
    const struct value_place place = {model, column, error, false};
    if (value->type == ORM_VALUE_NULL || ormi_is_own_form(column, value))
        return ORM_OK;
    return encode_value(&place, value, form);
}

/* ---- Choices ---- */

const char *orm_gen_choice_text(const orm_choice *choices, size_t count, int number)
{
    for (size_t i = 0; i < count; i++)
        if (choices[i].number == number)
            return choices[i].text;
    return NULL;
}

orm_status orm_gen_choice_number(const orm_choice *choices, size_t count, const char *text,
                                 int *number)
{
    *number = 0;
    for (size_t i = 0; text && i < count; i++) {
        if (strcmp(choices[i].text, text) == 0) {
            *number = choices[i].number;
            return ORM_OK;
        }
    }
    return ORM_INVALID;
}

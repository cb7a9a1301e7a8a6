/* stored.c - stored forms: NULL, INT, FLOAT, TEXT and BLOB as SQLite holds them.
 *
 * Binding them, taking them from a result, and comparing two as SQLite would.
 */
#include "internal.h"

#include <math.h>
#include <string.h>

int ormi_bind(sqlite3_stmt *statement, int parameter, const orm_value *stored, bool copy)
{
    sqlite3_destructor_type life = copy ? SQLITE_TRANSIENT : SQLITE_STATIC;
    const orm_blob *blob = &stored->as.blob;
    switch ((orm_value_type)stored->type) {
    case ORM_VALUE_NULL:
        return sqlite3_bind_null(statement, parameter);
    case ORM_VALUE_INT:
        return sqlite3_bind_int64(statement, parameter, stored->as.i);
    case ORM_VALUE_FLOAT:
        return sqlite3_bind_double(statement, parameter, stored->as.f);
    case ORM_VALUE_TEXT:
        return sqlite3_bind_text64(statement, parameter, blob->data, blob->size, life, SQLITE_UTF8);
    case ORM_VALUE_BLOB:
        return sqlite3_bind_blob64(statement, parameter, blob->data, blob->size, life);
    default:
        return SQLITE_MISUSE;
    }
}

orm_value ormi_stored(sqlite3_value *value)
{
    orm_value stored = orm_value_null();
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return orm_value_int(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return orm_value_float(sqlite3_value_double(value));
    case SQLITE_TEXT:
        stored.type = ORM_VALUE_TEXT;
        stored.as.blob.data = sqlite3_value_text(value);
        stored.as.blob.size = (size_t)sqlite3_value_bytes(value);
        return stored;
    case SQLITE_BLOB:
        stored.type = ORM_VALUE_BLOB;
        stored.as.blob.data = sqlite3_value_blob(value);
        stored.as.blob.size = (size_t)sqlite3_value_bytes(value);
        if (stored.as.blob.size == 0)
            stored.as.blob.data = "";
        return stored;
    default:
        return stored;
    }
}

/* ---- Order ---- */

/* NULL, then numbers, then texts, then blobs. */
static int class_of(const orm_value *value)
{
    switch ((orm_value_type)value->type) {
    case ORM_VALUE_NULL:
        return 0;
    case ORM_VALUE_TEXT:
        return 2;
    case ORM_VALUE_BLOB:
        return 3;
    default:
        return 1;
    }
}

/* An integer and a float by their exact values: a double cannot hold every int64. */
static int compare_mixed(int64_t a, double b)
{
    if (b != b || b < -9223372036854775808.0)
        return 1;
    if (b >= 9223372036854775808.0)
        return -1;
    int64_t whole = (int64_t)b;
    if (a != whole)
        return a < whole ? -1 : 1;
    double rest = b - (double)whole;
    return rest > 0 ? -1 : rest < 0;
}

/* Two numbers, of which not both are integers. */
static int compare_numbers(const orm_value *a, const orm_value *b)
{
    if (a->type == ORM_VALUE_INT)
        return compare_mixed(a->as.i, b->as.f);
    if (b->type == ORM_VALUE_INT)
        return -compare_mixed(b->as.i, a->as.f);
    return a->as.f < b->as.f ? -1 : a->as.f > b->as.f;
}

static int compare_bytes(const orm_blob *a, const orm_blob *b)
{
    size_t size = a->size < b->size ? a->size : b->size;
    int order = size > 0 ? memcmp(a->data, b->data, size) : 0;
    if (order != 0)
        return order;
    return a->size < b->size ? -1 : a->size > b->size;
}

/* NOCASE: the letters of ASCII only, and a text that goes on is greater. */
static int compare_folded(const orm_blob *a, const orm_blob *b)
{
    size_t size = a->size < b->size ? a->size : b->size;
    int order = size > 0 ? sqlite3_strnicmp(a->data, b->data, (int)size) : 0;
    if (order != 0)
        return order;
    return a->size < b->size ? -1 : a->size > b->size;
}

static orm_blob without_blanks(orm_blob text)
{
    const char *bytes = text.data;
    while (text.size > 0 && bytes[text.size - 1] == ' ')
        text.size--;
    return text;
}

int ormi_compare(const orm_value *a, const orm_value *b, orm_collation collation)
{
    if (a->type == ORM_VALUE_INT && b->type == ORM_VALUE_INT)
        return a->as.i < b->as.i ? -1 : a->as.i > b->as.i;
    int a_class = class_of(a), b_class = class_of(b);
    if (a_class != b_class)
        return a_class < b_class ? -1 : 1;
    if (a_class == 0)
        return 0;
    if (a_class == 1)
        return compare_numbers(a, b);
    if (a_class == 3 || collation == ORM_COLLATE_BINARY)
        return compare_bytes(&a->as.blob, &b->as.blob);
    if (collation == ORM_COLLATE_NOCASE)
        return compare_folded(&a->as.blob, &b->as.blob);
    orm_blob a_text = without_blanks(a->as.blob), b_text = without_blanks(b->as.blob);
    return compare_bytes(&a_text, &b_text);
}

/* ---- Decimals in REAL columns ---- */

/* Up to here every unit has a double of its own. */
#define EXACT 9007199254740992.0

/* A number that is next to the one for its units is taken for it: some processors round twice. */
bool ormi_real_units(double number, int scale, int64_t *units)
{
    double power = (double)ormi_power10(scale);
    double scaled = number * power;
    if (!(scaled > -EXACT && scaled < EXACT))
        return false;
    int64_t nearest = (int64_t)(scaled + (scaled < 0 ? -0.5 : 0.5));
    double distance = scaled - (double)nearest;
    *units = nearest;
    return (distance >= -1e-6 && distance <= 1e-6) ||
           nextafter((double)nearest / power, number) == number;
}

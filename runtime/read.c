/* read.c - the orm_read_* functions: from a column of the current row to a C value.
 *
 * A file may hold anything, whoever wrote it: each function checks the storage class and the form,
 * and the first column that fails sets the reader's error, with model, field and key. All go
 * through sqlite3_value, and texts and blobs are copied once.
 */
#include "internal.h"

#include <string.h>

/* ---- Columns ---- */

/* The result column of statement that a model's column is in, or -1 if it is in none. */
static inline int place_of(const orm_reader *r, unsigned column)
{
    return r->places ? r->places[column] : r->base + (int)column;
}

/* The value in a column, or NULL if it was not read. */
static sqlite3_value *shown_value(const orm_reader *r, unsigned column)
{
    if (r->values)
        return r->values[column];
    int place = place_of(r, column);
    return place >= 0 ? sqlite3_column_value(r->statement, place) : NULL;
}

/* The key of the row as messages show it: " 17", or nothing where it was not read. */
static void show_key(const orm_reader *r, char *buffer, size_t size)
{
    orm_value key[ORM_KEY_PARTS];
    unsigned parts = r->model->n_key;
    buffer[0] = '\0';
    for (unsigned i = 0; i < parts; i++) {
        sqlite3_value *value = shown_value(r, r->model->key[i]);
        if (!value)
            return;
        key[i] = ormi_stored(value);
    }
    if (parts > 0) {
        buffer[0] = ' ';
        ormi_show_key(r->model, r->model->key, parts, key, buffer + 1, size - 1);
    }
}

/* The reader is done: it has no values to give from here on. */
static void stop(orm_reader *r, orm_status status)
{
    r->status = status;
    r->values = NULL;
}

static void fail_reader_nomem(orm_reader *r)
{
    if (r->status == ORM_OK)
        stop(r, ormi_error_set(r->error, ORM_NOMEM, NULL, NULL, "out of memory"));
}

/* "Book.price: row 17 holds 'abc', which is no decimal"; only the first failure counts. */
static void fail_value(orm_reader *r, unsigned column, sqlite3_value *value, const char *reason)
{
    char key[ORMI_SHOWN], shown[ORMI_SHOWN];
    if (r->status != ORM_OK)
        return;
    orm_value stored = ormi_stored(value);
    if (stored.type == ORM_VALUE_TEXT && !stored.as.blob.data) {
        fail_reader_nomem(r);
        return;
    }
    const char *model = r->model->name, *field = r->model->columns[column].field;
    ormi_show_values(&stored, 1, shown, sizeof(shown));
    if (r->plain) {
        stop(r, ormi_error_set(r->error, ORM_BAD_VALUE, model, field, "%s is %s", shown, reason));
        return;
    }
    show_key(r, key, sizeof(key));
    stop(r, ormi_error_set(r->error, ORM_BAD_VALUE, model, field, "row%s holds %s, which is %s",
                           key, shown, reason));
}

/* A value that is not of the storage class that was expected, or NULL after a failure. A NULL is an
 * error unless the column may be. reason: what a value of another class is not. */
static void refuse(orm_reader *r, unsigned column, sqlite3_value *value, const char *reason)
{
    if (!value)
        return;
    if (sqlite3_value_type(value) != SQLITE_NULL)
        fail_value(r, column, value, reason);
    else if (!(r->model->columns[column].flags & ORM_COLUMN_NULL))
        fail_value(r, column, value, "not allowed here");
}

/* The value in a column of the statement, kept, for a column may be looked at first for NULL, then
 * for its value; NULL if the reader has failed. */
static sqlite3_value *value_of_statement(orm_reader *r, unsigned column)
{
    if (r->status != ORM_OK)
        return NULL;
    if (!r->value || r->column != column) {
        r->column = column;
        r->value = sqlite3_column_value(r->statement, place_of(r, column));
    }
    return r->value;
}

/* The value in a column; NULL if the reader has failed. */
static inline sqlite3_value *value_at(orm_reader *r, unsigned column)
{
    return r->values ? r->values[column] : value_of_statement(r, column);
}

/* The value if it has the storage class type; else NULL, which is an error as refuse says. */
static inline sqlite3_value *value_of_type(orm_reader *r, unsigned column, int type,
                                           const char *reason)
{
    sqlite3_value *value = value_at(r, column);
    if (value && sqlite3_value_type(value) == type)
        return value;
    refuse(r, column, value, reason);
    return NULL;
}

/* The bytes of a text, whose size is *size; NULL when memory is out. */
static const char *text_of(orm_reader *r, sqlite3_value *value, size_t *size)
{
    const char *text = (const char *)sqlite3_value_text(value);
    *size = (size_t)sqlite3_value_bytes(value);
    if (!text)
        fail_reader_nomem(r);
    return text;
}

/* The text in a column that keeps a fixed form as text. */
static const char *form_of(orm_reader *r, unsigned column, const char *reason, size_t *size,
                           sqlite3_value **value)
{
    *value = value_of_type(r, column, SQLITE_TEXT, reason);
    return *value ? text_of(r, *value, size) : NULL;
}

bool orm_read_present(orm_reader *r, unsigned column)
{
    sqlite3_value *value = value_at(r, column);
    if (value && sqlite3_value_type(value) != SQLITE_NULL)
        return true;
    refuse(r, column, value, "");
    return false;
}

/* ---- Numbers ---- */

bool orm_read_bool(orm_reader *r, unsigned column)
{
    static const char reason[] = "neither 0 nor 1";
    sqlite3_value *value = value_of_type(r, column, SQLITE_INTEGER, reason);
    int64_t number = value ? sqlite3_value_int64(value) : 0;
    if (number != 0 && number != 1)
        fail_value(r, column, value, reason);
    return number == 1;
}

int32_t orm_read_int32(orm_reader *r, unsigned column)
{
    sqlite3_value *value = value_of_type(r, column, SQLITE_INTEGER, "no integer");
    int64_t number = value ? sqlite3_value_int64(value) : 0;
    if (number >= INT32_MIN && number <= INT32_MAX)
        return (int32_t)number;
    fail_value(r, column, value, "no integer of 32 bits");
    return 0;
}

int64_t orm_read_int64(orm_reader *r, unsigned column)
{
    sqlite3_value *value = value_of_type(r, column, SQLITE_INTEGER, "no integer");
    return value ? sqlite3_value_int64(value) : 0;
}

/* Of a generated column, RETURNING gives whole numbers as integers in STRICT tables, too. */
double orm_read_float(orm_reader *r, unsigned column)
{
    const unsigned loose = ORM_COLUMN_LOOSE | ORM_COLUMN_GENERATED;
    sqlite3_value *value = value_at(r, column);
    int type = value ? sqlite3_value_type(value) : SQLITE_NULL;
    if (type == SQLITE_FLOAT ||
        (type == SQLITE_INTEGER && r->model->columns[column].flags & loose))
        return sqlite3_value_double(value);
    refuse(r, column, value, "no float");
    return 0;
}

/* ---- Texts and blobs ---- */

/* What is wrong with a text that is not well-formed. */
static const char *fault_of(const char *text, size_t size)
{
    return memchr(text, 0, size) ? "no text: it has a NUL in it" : "no valid UTF-8";
}

const char *orm_read_text(orm_reader *r, unsigned column)
{
    bool json = r->model->columns[column].kind == ORM_KIND_JSON;
    size_t characters;
    sqlite3_value *value = value_of_type(r, column, SQLITE_TEXT, json ? "no JSON" : "no text");
    if (!value)
        return NULL;
    const char *text = (const char *)sqlite3_value_text(value);
    size_t size = (size_t)sqlite3_value_bytes(value);
    char *copy = NULL;
    if (!text)
        fail_reader_nomem(r);
    else if (!ormi_utf8(text, size, &characters))
        fail_value(r, column, value, fault_of(text, size));
    else if (json && !ormi_json_valid(text, size))
        fail_value(r, column, value, "no JSON");
    else if (r->region && !(copy = ormi_region_bytes(r->region, size + 1)))
        fail_reader_nomem(r);
    return copy ? memcpy(copy, text, size + 1) : NULL; /* SQLite ends it in a NUL */
}

orm_blob orm_read_blob(orm_reader *r, unsigned column)
{
    orm_blob blob = {NULL, 0};
    sqlite3_value *value = value_of_type(r, column, SQLITE_BLOB, "no blob");
    if (!value || !r->region)
        return blob;
    const void *bytes = sqlite3_value_blob(value);
    size_t size = (size_t)sqlite3_value_bytes(value);
    void *copy = ormi_region_bytes(r->region, size + 1);
    if (!copy || (!bytes && size > 0)) {
        fail_reader_nomem(r);
        return blob;
    }
    if (size > 0)
        memcpy(copy, bytes, size);
    blob.data = copy;
    blob.size = size;
    return blob;
}

/* ---- Days and times ---- */

orm_date orm_read_date(orm_reader *r, unsigned column)
{
    static const char reason[] = "no date";
    orm_date date = {0, 0, 0};
    sqlite3_value *value;
    if (r->model->columns[column].storage == ORM_STORAGE_INTEGER) {
        value = value_of_type(r, column, SQLITE_INTEGER, reason);
        int64_t days = value ? sqlite3_value_int64(value) : 0;
        if (days < ORMI_FIRST_DAY || days > ORMI_LAST_DAY)
            fail_value(r, column, value, reason);
        else if (value)
            date = ormi_days_date(days);
        return date;
    }
    size_t size;
    const char *text = form_of(r, column, reason, &size, &value);
    if (text && !ormi_date_scan(text, size, &date))
        fail_value(r, column, value, reason);
    return date;
}

/* A time or datetime in microseconds. */
static int64_t read_moment(orm_reader *r, unsigned column, const char *reason)
{
    const orm_column *c = &r->model->columns[column];
    bool is_time = c->kind == ORM_KIND_TIME;
    int64_t us = 0;
    sqlite3_value *value;
    if (c->storage == ORM_STORAGE_INTEGER) {
        value = value_of_type(r, column, SQLITE_INTEGER, reason);
        us = value ? sqlite3_value_int64(value) : 0;
        if ((is_time ? ormi_time_valid(us) : ormi_datetime_valid(us)) &&
            ormi_cut(us, c->digits) == us)
            return us;
    } else {
        size_t size;
        const char *text = form_of(r, column, reason, &size, &value);
        if (!text || (is_time ? ormi_time_scan(text, size, c->digits, &us)
                              : ormi_datetime_scan(text, size, c->digits, &us)))
            return us;
    }
    fail_value(r, column, value, reason);
    return 0;
}

orm_time orm_read_time(orm_reader *r, unsigned column)
{
    orm_time time = {read_moment(r, column, "no time of the column's form")};
    return time;
}

orm_datetime orm_read_datetime(orm_reader *r, unsigned column)
{
    orm_datetime moment = {read_moment(r, column, "no datetime of the column's form")};
    return moment;
}

/* ---- Decimals, uuids, enums ---- */

/* The units, at the column's scale, of a stored number that is no NULL. */
static bool decimal_units(orm_reader *r, const orm_column *c, sqlite3_value *value, int64_t *units)
{
    int type = sqlite3_value_type(value);
    orm_decimal decimal = {0, 0};
    if (c->storage == ORM_STORAGE_REAL && type == SQLITE_FLOAT)
        return ormi_real_units(sqlite3_value_double(value), c->scale, units);
    if (c->storage == ORM_STORAGE_TEXT) {
        size_t size;
        const char *text = type == SQLITE_TEXT ? text_of(r, value, &size) : NULL;
        return text && ormi_decimal_scan(text, size, &decimal) &&
               ormi_rescale(decimal.units, decimal.scale, c->scale, units);
    }
    if (type != SQLITE_INTEGER)
        return false;
    *units = sqlite3_value_int64(value);
    return c->storage == ORM_STORAGE_INTEGER || ormi_rescale(*units, 0, c->scale, units);
}

orm_decimal orm_read_decimal(orm_reader *r, unsigned column)
{
    static const char reason[] = "no decimal of the column's digits";
    const orm_column *c = &r->model->columns[column];
    orm_decimal decimal = {0, 0};
    sqlite3_value *value = value_at(r, column);
    if (!value || sqlite3_value_type(value) == SQLITE_NULL) {
        refuse(r, column, value, reason);
        return decimal;
    }
    int64_t units, beyond = ormi_power10(c->digits);
    if (!decimal_units(r, c, value, &units) || units >= beyond || units <= -beyond)
        fail_value(r, column, value, reason);
    else
        decimal = orm_decimal_of(units, c->scale);
    return decimal;
}

orm_uuid orm_read_uuid(orm_reader *r, unsigned column)
{
    orm_uuid uuid = {{0}};
    size_t size;
    sqlite3_value *value;
    if (r->model->columns[column].storage == ORM_STORAGE_TEXT) {
        static const char reason[] = "no uuid (36 characters, small letters)";
        const char *text = form_of(r, column, reason, &size, &value);
        if (text && !ormi_uuid_scan(text, size, false, &uuid))
            fail_value(r, column, value, reason);
        return uuid;
    }
    value = value_of_type(r, column, SQLITE_BLOB, "no uuid (a blob of 16 bytes)");
    if (!value)
        return uuid;
    const void *bytes = sqlite3_value_blob(value);
    if (sqlite3_value_bytes(value) != (int)sizeof(uuid.bytes))
        fail_value(r, column, value, "no uuid (a blob of 16 bytes)");
    else if (!bytes)
        fail_reader_nomem(r);
    else
        memcpy(uuid.bytes, bytes, sizeof(uuid.bytes));
    return uuid;
}

/* The first characters tell most choices apart. */
static bool is_text_of(const orm_choice *choice, const char *text, size_t size)
{
    return choice->text[0] == text[0] && strcmp(choice->text, text) == 0 && strlen(text) == size;
}

/* The choice that is stored as text, or as number. */
static const orm_choice *find_choice(const orm_column *c, const char *text, size_t size,
                                     int64_t number)
{
    for (unsigned i = 0; i < c->n_choices; i++) {
        const orm_choice *choice = &c->choices[i];
        if (text ? is_text_of(choice, text, size) : choice->number == number)
            return choice;
    }
    return NULL;
}

int orm_read_enum(orm_reader *r, unsigned column)
{
    static const char reason[] = "none of the choices";
    const orm_column *c = &r->model->columns[column];
    bool as_text = c->storage == ORM_STORAGE_TEXT;
    sqlite3_value *value = value_of_type(r, column, as_text ? SQLITE_TEXT : SQLITE_INTEGER, reason);
    const char *text = NULL;
    size_t size = 0;
    if (!value || (as_text && !(text = text_of(r, value, &size))))
        return 0;
    const orm_choice *choice = find_choice(c, text, size, as_text ? 0 : sqlite3_value_int64(value));
    if (!choice)
        fail_value(r, column, value, reason);
    return choice ? choice->number : 0;
}

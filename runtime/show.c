/* show.c - values as messages show them.
 *
 * One line of printable text whatever the value holds: control characters and bytes that are no
 * UTF-8 appear as \x0a, and what is longer than the buffer ends in "...".
 */
#include "internal.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define LONGEST_PIECE 40 /* no piece that add_piece() is given is longer */

/* Text that grows in a buffer; once a piece did not fit, it is closed. */
struct line {
    char *buffer;
    size_t used, size;
    bool closed;
};

/* Adds a piece that is never cut, keeping room for "..." behind it. */
static void add_piece(struct line *line, const char *piece)
{
    size_t length = strlen(piece);
    if (line->closed)
        return;
    if (line->used + length + sizeof("...") > line->size) {
        line->closed = true;
        piece = "...";
        length = sizeof("...") - 1;
    }
    memcpy(line->buffer + line->used, piece, length + 1);
    line->used += length;
}

/* The bytes of the UTF-8 character at text, 1 if they are none. */
static size_t character_length(const char *text, size_t size)
{
    unsigned char lead = (unsigned char)text[0];
    size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    size_t characters;
    return length <= size && ormi_utf8(text, length, &characters) ? length : 1;
}

static void add_text(struct line *line, const char *text, size_t size)
{
    add_piece(line, "'");
    for (size_t i = 0; i < size && !line->closed;) {
        size_t length = character_length(text + i, size - i);
        unsigned char byte = (unsigned char)text[i];
        char piece[5] = "";
        if (length == 1 && (byte < 0x20 || byte >= 0x7f))
            snprintf(piece, sizeof(piece), "\\x%02x", byte);
        else if (byte == '\'')
            memcpy(piece, "''", 3);
        else
            memcpy(piece, text + i, length);
        add_piece(line, piece);
        i += length;
    }
    add_piece(line, "'");
}

static void add_blob(struct line *line, const unsigned char *bytes, size_t size)
{
    add_piece(line, "x'");
    for (size_t i = 0; i < size && !line->closed; i++) {
        char piece[3];
        snprintf(piece, sizeof(piece), "%02x", bytes[i]);
        add_piece(line, piece);
    }
    add_piece(line, "'");
}

static void add_date(struct line *line, orm_date date)
{
    char piece[LONGEST_PIECE];
    snprintf(piece, sizeof(piece), "%04" PRId32 "-%02u-%02u", date.year, date.month, date.day);
    add_piece(line, piece);
}

/* A time or datetime of so many digits as it needs; out of range, its microseconds. */
static void add_moment(struct line *line, int64_t us, bool with_date)
{
    char piece[LONGEST_PIECE];
    int digits = 0;
    if (with_date ? !ormi_datetime_valid(us) : !ormi_time_valid(us)) {
        snprintf(piece, sizeof(piece), "%" PRId64 " microseconds", us);
        add_piece(line, piece);
        return;
    }
    while (ormi_cut(us, digits) != us)
        digits++;
    if (with_date)
        ormi_datetime_print(us, digits, piece);
    else
        ormi_time_print(us, digits, piece);
    add_piece(line, piece);
}

static void add_shown(struct line *line, const orm_value *value)
{
    char piece[LONGEST_PIECE] = "NULL";
    size_t size = value->as.blob.size;
    switch ((orm_value_type)value->type) {
    case ORM_VALUE_TEXT:
        if (size == ORM_TEXT_SIZE)
            size = strlen(value->as.blob.data);
        add_text(line, value->as.blob.data, size);
        return;
    case ORM_VALUE_BLOB:
        add_blob(line, value->as.blob.data, size);
        return;
    case ORM_VALUE_DATE:
        add_date(line, value->as.date);
        return;
    case ORM_VALUE_TIME:
    case ORM_VALUE_DATETIME:
        add_moment(line, value->as.i, value->type == ORM_VALUE_DATETIME);
        return;
    case ORM_VALUE_INT:
        snprintf(piece, sizeof(piece), "%" PRId64, value->as.i);
        break;
    case ORM_VALUE_FLOAT: /* SQLite's printf: a point whatever the locale */
        sqlite3_snprintf((int)sizeof(piece), piece, "%!.15g", value->as.f);
        break;
    case ORM_VALUE_DECIMAL:
        orm_decimal_format(orm_decimal_of(value->as.i, value->scale), piece);
        break;
    case ORM_VALUE_UUID:
        orm_uuid_format(value->as.uuid, piece);
        break;
    case ORM_VALUE_NULL:
        break;
    }
    add_piece(line, piece);
}

const char *ormi_show_values(const orm_value *values, unsigned count, char *buffer, size_t size)
{
    struct line line = {.buffer = buffer, .size = size};
    if (size < sizeof("...")) {
        if (size > 0)
            buffer[0] = '\0';
        return buffer;
    }
    buffer[0] = '\0';
    if (count > 1)
        add_piece(&line, "(");
    for (unsigned i = 0; i < count; i++) {
        if (i > 0)
            add_piece(&line, ", ");
        add_shown(&line, &values[i]);
    }
    if (count > 1)
        add_piece(&line, ")");
    return buffer;
}

/* ---- Keys ---- */

/* A stored value as its field's type has it, as far as that reads better. */
static orm_value readable(const orm_column *column, const orm_value *stored)
{
    orm_value value = *stored;
    if (column->kind == ORM_KIND_UUID && stored->type == ORM_VALUE_BLOB &&
        stored->as.blob.size == sizeof(orm_uuid)) {
        value.type = ORM_VALUE_UUID;
        memcpy(value.as.uuid.bytes, stored->as.blob.data, sizeof(orm_uuid));
    } else if (column->kind == ORM_KIND_DECIMAL && stored->type == ORM_VALUE_INT &&
               column->storage == ORM_STORAGE_INTEGER) {
        value.type = ORM_VALUE_DECIMAL;
        value.scale = column->scale;
    }
    return value;
}

const char *ormi_show_key(const orm_model *model, const uint16_t *columns, unsigned parts,
                          const orm_value *stored, char *buffer, size_t size)
{
    orm_value values[ORM_KEY_PARTS];
    for (unsigned i = 0; i < parts; i++)
        values[i] = readable(&model->columns[columns[i]], &stored[i]);
    return ormi_show_values(values, parts, buffer, size);
}

const char *ormi_show_where(const orm_model *model, const uint16_t *columns, unsigned parts,
                            const orm_value *stored, char *buffer, size_t size)
{
    char names[128], values[128];
    size_t used = 0;
    names[0] = '\0';
    for (unsigned i = 0; i < parts && used < sizeof(names); i++) {
        int length = snprintf(names + used, sizeof(names) - used, "%s%s", i > 0 ? ", " : "",
                              model->columns[columns[i]].field);
        used += length < 0 ? 0 : (size_t)length;
    }
    ormi_show_key(model, columns, parts, stored, values, sizeof(values));
    snprintf(buffer, size, parts > 1 ? "(%s) = %s" : "%s %s", names, values);
    return buffer;
}

/* shape_text.c - text tests: contains, startswith, endswith, their forms for both cases, like and
 * glob.
 *
 * A text that begins with another is, in the order of code points, at or behind that one and before
 * its successor: a range, which an index serves. Where the column compares otherwise than by code
 * point the range is only wide enough, and an exact test stands beside it.
 */
#include "shape.h"

/* ---- Texts ---- */

/* The code point that begins at text, and its length. The text is well-formed. */
static uint32_t decode_point(const unsigned char *text, unsigned *length)
{
    uint32_t lead = text[0];
    *length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    uint32_t point = *length == 1 ? lead : lead & (0x7fu >> *length);
    for (unsigned i = 1; i < *length; i++)
        point = point << 6 | (text[i] & 0x3fu);
    return point;
}

static unsigned encode_point(uint32_t point, unsigned char *text)
{
    unsigned length = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    static const unsigned char leads[] = {0, 0, 0xc0, 0xe0, 0xf0};
    for (unsigned i = length; i-- > 1; point >>= 6)
        text[i] = (unsigned char)(0x80 | (point & 0x3f));
    text[0] = (unsigned char)(leads[length] | point);
    return length;
}

/* Turns a text into the first one behind all that begin with it: its last code point that has a
 * successor is raised, and what follows cut off. Answers the size, 0 if nothing is behind. text has
 * room for one byte more. */
static size_t raise(unsigned char *text, size_t size, bool blank_counts)
{
    while (size > 0) {
        unsigned length;
        do
            size--;
        while (size > 0 && (text[size] & 0xc0) == 0x80);
        uint32_t point = decode_point(text + size, &length) + 1;
        if (point == ' ' && !blank_counts)
            point++;
        if (point == 0xd800) /* surrogates are no code points of a text */
            point = 0xe000;
        if (point <= 0x10ffff)
            return size + encode_point(point, text + size);
    }
    return 0;
}

static void fold(char *text, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (text[i] >= 'A' && text[i] <= 'Z')
            text[i] = (char)(text[i] - 'A' + 'a');
}

/* A copy with room for one byte more. */
static char *copy_of(struct ormi_shape *shape, const orm_value *value)
{
    char *copy = ormi_shape_memory(shape, value->as.blob.size + 2);
    if (copy && value->as.blob.size > 0)
        memcpy(copy, value->as.blob.data, value->as.blob.size);
    return copy;
}

/* ---- Conditions ---- */

static void write_test(struct ormi_shape *shape, unsigned column, unsigned op, orm_value value,
                       bool negated)
{
    ormi_shape_condition(shape, ORMI_T_TEXT, negated, column, op);
    ormi_shape_value(shape, value);
}

/* From value up to its successor, or just from value. */
static void write_range(struct ormi_shape *shape, const orm_column *c, unsigned column,
                        orm_value value, bool negated)
{
    char *text = copy_of(shape, &value);
    orm_value end = value;
    if (!text)
        return;
    if (c->collation == ORM_COLLATE_NOCASE)
        fold(text, value.as.blob.size);
    end.as.blob.data = text;
    end.as.blob.size =
        raise((unsigned char *)text, value.as.blob.size, c->collation != ORM_COLLATE_RTRIM);
    if (end.as.blob.size == 0) {
        ormi_shape_condition(shape, ORMI_T_COMPARE, negated, column, ORM_OP_GE);
        ormi_shape_value(shape, value);
        return;
    }
    ormi_shape_byte(shape, ORMI_T_RANGE | (negated ? ORMI_T_NOT : 0u));
    ormi_shape_number(shape, column);
    ormi_shape_value(shape, value);
    ormi_shape_value(shape, end);
}

/* A test that the range of the column's collation is wide enough for. Its complement is only the
 * test: the range adds nothing. */
static void write_ranged(struct ormi_shape *shape, const orm_column *c, unsigned column,
                         unsigned op, orm_value value, bool negated)
{
    const uint32_t two = 2;
    if (!negated) {
        ormi_shape_byte(shape, ORMI_T_AND);
        ormi_shape_bytes(shape, &two, sizeof(two));
        write_range(shape, c, column, value, false);
    }
    write_test(shape, column, op, value, negated);
}

static void write_folded(struct ormi_shape *shape, unsigned column, orm_value value, bool negated)
{
    char *text = copy_of(shape, &value);
    if (!text)
        return;
    fold(text, value.as.blob.size);
    value.as.blob.data = text;
    write_test(shape, column, ORM_OP_ICONTAINS, value, negated);
}

/* The text of a node, with its size. */
static bool read_text(struct ormi_shape *shape, const orm_model *model, const orm_node *node,
                      orm_value *value)
{
    const char *field = model->columns[node->index].field;
    size_t characters;
    *value = orm_value_text(node->as.blob.data);
    value->as.blob.size = node->as.blob.size;
    if (value->as.blob.size == ORM_TEXT_SIZE)
        value->as.blob.size = strlen(value->as.blob.data);
    size_t size = value->as.blob.size;
    if (!ormi_utf8(value->as.blob.data, size, &characters)) {
        ormi_shape_fail(shape, ormi_fail(shape->db, ORM_INVALID, model->name, field,
                                         "the text to look for is not valid UTF-8"));
        return false;
    }
    bool pattern = node->op == ORM_OP_LIKE || node->op == ORM_OP_GLOB;
    int limit = sqlite3_limit(shape->db->handle, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, -1);
    if (pattern && size > (size_t)limit) {
        ormi_shape_fail(
            shape, ormi_fail(shape->db, ORM_INVALID, model->name, field,
                             "the pattern is longer than the %d bytes that SQLite takes", limit));
        return false;
    }
    return true;
}

/* Whether an empty text changes what the test means. */
static bool is_about_part(unsigned op)
{
    return op != ORM_OP_IEXACT && op != ORM_OP_LIKE && op != ORM_OP_GLOB;
}

void ormi_shape_text(struct ormi_shape *shape, const orm_model *model, const orm_node *node,
                     bool negated)
{
    const orm_column *column = &model->columns[node->index];
    orm_value value;
    if (node->type != ORM_VALUE_TEXT) {
        ormi_shape_byte(shape, negated ? ORMI_T_TRUE : ORMI_T_TRUE | ORMI_T_NOT);
        return;
    }
    if (!read_text(shape, model, node, &value))
        return;
    if (value.as.blob.size == 0 && is_about_part(node->op)) { /* every text has an empty part */
        ormi_shape_byte(shape, ORMI_T_NULL | (negated ? 0u : ORMI_T_NOT));
        ormi_shape_number(shape, node->index);
    } else if (node->op == ORM_OP_STARTSWITH && column->collation == ORM_COLLATE_BINARY) {
        write_range(shape, column, node->index, value, negated);
    } else if (node->op == ORM_OP_STARTSWITH ||
               (node->op == ORM_OP_ISTARTSWITH && column->collation == ORM_COLLATE_NOCASE)) {
        write_ranged(shape, column, node->index, node->op, value, negated);
    } else if (node->op == ORM_OP_ICONTAINS) {
        write_folded(shape, node->index, value, negated);
    } else {
        write_test(shape, node->index, node->op, value, negated);
    }
}

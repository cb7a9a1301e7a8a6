/* text.c - UTF-8, and the text forms of decimals and uuids.
 *
 * The scan functions take the whole of a slice or nothing, so that what is read back is what was
 * written; the public parse and format functions of orm.h stand on them.
 */
#include "internal.h"

#include <string.h>

/* ---- UTF-8 ---- */

/* The bytes of the character at text, which is not ASCII; 0 if it is malformed: cut short, longer
 * than needed, a surrogate, or beyond U+10FFFF. */
static size_t sequence_length(const unsigned char *text, size_t size)
{
    unsigned char lead = text[0];
    size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || length > size)
        return 0;
    for (size_t i = 1; i < length; i++)
        if ((text[i] & 0xc0) != 0x80)
            return 0;
    bool overlong = (lead == 0xe0 && text[1] < 0xa0) || (lead == 0xf0 && text[1] < 0x90);
    bool surrogate = lead == 0xed && text[1] >= 0xa0;
    bool beyond = lead == 0xf4 && text[1] >= 0x90;
    return overlong || surrogate || beyond ? 0 : length;
}

/* True if the eight bytes are ASCII and none is a NUL. */
static bool plain(const unsigned char *text)
{
    const uint64_t high = UINT64_C(0x8080808080808080);
    uint64_t word;
    memcpy(&word, text, sizeof(word));
    return ((word | (word - UINT64_C(0x0101010101010101))) & high) == 0;
}

/* The bytes at the beginning that are ASCII and no NULs: all of them, or as many as a general look
 * need not look at. The last eight may have been among those before. */
static size_t plain_bytes(const unsigned char *bytes, size_t size)
{
    size_t i = 0;
    if (size < 8)
        return 0;
    while (size - i >= 8) {
        if (!plain(bytes + i))
            return i;
        i += 8;
    }
    return plain(bytes + size - 8) ? size : i;
}

bool ormi_utf8(const char *text, size_t size, size_t *characters)
{
    const unsigned char *bytes = (const unsigned char *)text;
    size_t i = plain_bytes(bytes, size), count = i;
    while (i < size) {
        size_t length = 1;
        if (size - i >= 8 && plain(bytes + i)) {
            i += 8;
            count += 8;
            continue;
        }
        if (bytes[i] == 0)
            return false;
        if (bytes[i] >= 0x80)
            length = sequence_length(bytes + i, size - i);
        if (length == 0)
            return false;
        i += length;
        count++;
    }
    *characters = count;
    return true;
}

/* ---- Decimals ---- */

#define THOUSAND INT64_C(1000)
#define POWERS(unit) (unit), 10 * (unit), 100 * (unit)

int64_t ormi_power10(int exponent)
{
    static const int64_t powers[] = {
        POWERS(INT64_C(1)),
        POWERS(THOUSAND),
        POWERS(THOUSAND * THOUSAND),
        POWERS(THOUSAND * THOUSAND * THOUSAND),
        POWERS(THOUSAND * THOUSAND * THOUSAND * THOUSAND),
        POWERS(THOUSAND * THOUSAND * THOUSAND * THOUSAND * THOUSAND),
        THOUSAND * THOUSAND * THOUSAND * THOUSAND * THOUSAND * THOUSAND,
    };
    return powers[exponent];
}

bool ormi_rescale(int64_t units, int32_t from, int32_t to, int64_t *out)
{
    if (from < 0 || from > 18 || to < 0 || to > 18)
        return false;
    if (from == to) {
        *out = units;
        return true;
    }
    int64_t factor = ormi_power10(from > to ? from - to : to - from);
    if (from > to) {
        *out = units / factor;
        return units % factor == 0;
    }
    if (units > INT64_MAX / factor || units < INT64_MIN / factor)
        return false;
    *out = units * factor;
    return true;
}

/* [-]digits[.digits] */
bool ormi_decimal_scan(const char *text, size_t size, orm_decimal *out)
{
    bool negative = size > 0 && text[0] == '-';
    uint64_t limit = negative ? (uint64_t)INT64_MAX + 1 : (uint64_t)INT64_MAX;
    uint64_t units = 0;
    size_t i = negative ? 1 : 0, start = i, point = size;
    for (; i < size; i++) {
        if (text[i] == '.' && point == size && i > start) {
            point = i;
            continue;
        }
        unsigned digit = (unsigned)(text[i] - '0');
        if (digit > 9 || units > (limit - digit) / 10)
            return false;
        units = units * 10 + digit;
    }
    size_t scale = point == size ? 0 : size - point - 1;
    if (start == size || point + 1 == size || scale > 18)
        return false;
    out->units = negative ? (int64_t)(0 - units) : (int64_t)units;
    out->scale = (int32_t)scale;
    return true;
}

orm_status orm_decimal_parse(const char *text, orm_decimal *out)
{
    memset(out, 0, sizeof(*out));
    return text && ormi_decimal_scan(text, strlen(text), out) ? ORM_OK : ORM_INVALID;
}

/* Written from its end, so that the digits come as division yields them. */
const char *orm_decimal_format(orm_decimal value, char buffer[ORM_DECIMAL_SIZE])
{
    char digits[ORM_DECIMAL_SIZE];
    char *at = digits + sizeof(digits);
    uint64_t rest = value.units < 0 ? 0 - (uint64_t)value.units : (uint64_t)value.units;
    buffer[0] = '\0';
    if (value.scale < 0 || value.scale > 18)
        return buffer;
    *--at = '\0';
    for (int32_t i = 0; i <= value.scale || rest > 0; i++) {
        if (i > 0 && i == value.scale)
            *--at = '.';
        *--at = (char)('0' + rest % 10);
        rest /= 10;
    }
    if (value.units < 0)
        *--at = '-';
    return memcpy(buffer, at, (size_t)(digits + sizeof(digits) - at));
}

static int32_t clamp_scale(int32_t scale)
{
    return scale < 0 ? 0 : scale > 18 ? 18 : scale;
}

/* First the whole parts, then what is left of each in units of 10^-18. */
int orm_decimal_compare(orm_decimal a, orm_decimal b)
{
    int32_t a_scale = clamp_scale(a.scale), b_scale = clamp_scale(b.scale);
    int64_t a_power = ormi_power10(a_scale), b_power = ormi_power10(b_scale);
    int64_t a_part = a.units / a_power, b_part = b.units / b_power;
    if (a_part == b_part) {
        a_part = a.units % a_power * ormi_power10(18 - a_scale);
        b_part = b.units % b_power * ormi_power10(18 - b_scale);
    }
    return a_part < b_part ? -1 : a_part > b_part;
}

/* ---- Uuids ---- */

static int hex_digit(char c, bool capitals)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (capitals && c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/* 8, 4, 4, 4 and 12 hexadecimal digits: hyphens stand before the bytes 4, 6, 8 and 10. */
static bool hyphen_before(int byte)
{
    return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

bool ormi_uuid_scan(const char *text, size_t size, bool capitals, orm_uuid *out)
{
    orm_uuid uuid;
    if (size != ORM_UUID_SIZE - 1)
        return false;
    for (int i = 0; i < 16; i++) {
        if (hyphen_before(i) && *text++ != '-')
            return false;
        int high = hex_digit(text[0], capitals), low = hex_digit(text[1], capitals);
        if (high < 0 || low < 0)
            return false;
        uuid.bytes[i] = (uint8_t)(high << 4 | low);
        text += 2;
    }
    *out = uuid;
    return true;
}

orm_status orm_uuid_parse(const char *text, orm_uuid *out)
{
    memset(out, 0, sizeof(*out));
    return text && ormi_uuid_scan(text, strlen(text), true, out) ? ORM_OK : ORM_INVALID;
}

const char *orm_uuid_format(orm_uuid value, char buffer[ORM_UUID_SIZE])
{
    static const char digits[] = "0123456789abcdef";
    char *at = buffer;
    for (int i = 0; i < 16; i++) {
        if (hyphen_before(i))
            *at++ = '-';
        *at++ = digits[value.bytes[i] >> 4];
        *at++ = digits[value.bytes[i] & 15];
    }
    *at = '\0';
    return buffer;
}

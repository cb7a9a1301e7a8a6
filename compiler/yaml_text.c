/* yaml_text.c - the bytes of a schema: refused if they are none that it may have, and divided into
 * lines. libyaml takes more characters for ends of lines than we do: those are refused too, so that
 * both count the same lines.
 */
#include "yaml_text.h"

#include <string.h>

#define LARGEST_FILE ((size_t)16 * 1024 * 1024)
#define BYTE_ORDER_MARK 0xFEFF

/* ---- places ---- */

static bool is_line_end(char c)
{
    return c == '\n' || c == '\r';
}

/* The last line that begins at an offset, or at a character, or before it. */
static size_t find_line(const struct yaml_text *text, size_t at, bool is_offset)
{
    size_t low = 0, high = text->n;

    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        const struct yaml_line *line = &text->lines[middle];
        if ((is_offset ? line->start : line->first) <= at)
            low = middle;
        else
            high = middle;
    }
    return low;
}

size_t yaml_line_end(const struct yaml_text *text, size_t number)
{
    size_t start = text->lines[number].start;
    size_t end = number + 1 < text->n ? text->lines[number + 1].start : text->all.len;

    while (end > start && is_line_end(text->all.at[end - 1]))
        end--;
    return end;
}

struct loc yaml_place(const struct yaml_text *text, size_t first, size_t last)
{
    size_t number = find_line(text, first, false);
    const struct yaml_line *line = &text->lines[number];

    if (number + 1 < text->n && last >= text->lines[number + 1].first) {
        size_t behind = text->lines[number + 1].start - yaml_line_end(text, number);
        last = text->lines[number + 1].first - behind;
    }
    return (struct loc){(unsigned)number + 1, (unsigned)(first - line->first) + 1,
                        last > first ? (unsigned)(last - first) : 1};
}

size_t yaml_line_number(const struct yaml_text *text, size_t at)
{
    return find_line(text, at, true);
}

size_t yaml_offset(const struct yaml_text *text, size_t index)
{
    const struct yaml_line *line = &text->lines[find_line(text, index, false)];
    size_t at = line->start, size;

    for (size_t left = index - line->first; left > 0 && at < text->all.len; left--, at += size)
        str_char((struct str){text->all.at + at, text->all.len - at}, &size);
    return at;
}

/* The character at an offset, by its number. */
static size_t index_at(const struct yaml_text *text, size_t at)
{
    const struct yaml_line *line = &text->lines[yaml_line_number(text, at)];
    size_t n = 0;

    for (size_t i = line->start, size; i < at; i += size, n++)
        str_char((struct str){text->all.at + i, text->all.len - i}, &size);
    return line->first + n;
}

struct loc yaml_offset_place(const struct yaml_text *text, size_t start, size_t end)
{
    return yaml_place(text, index_at(text, start), index_at(text, end));
}

/* ---- characters ---- */

/* Characters that YAML, or a schema, doesn't have. */
static bool is_refused(long c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0) ||
           c == 0x2028 || c == 0x2029 || c == BYTE_ORDER_MARK || c == 0xFFFE || c == 0xFFFF;
}

static void refuse(struct diag *diag, long c, unsigned char byte, struct loc at)
{
    if (c < 0)
        diag_add(diag, DIAG_E002, at, "byte 0x%02X is not UTF-8", byte);
    else
        diag_add(diag, DIAG_E004, at, "the character U+%04lX can't stand here", (unsigned long)c);
    if (c == 0x85 || c == 0x2028 || c == 0x2029)
        diag_help(diag, "lines end with LF, CRLF or CR");
    if (c == BYTE_ORDER_MARK)
        diag_help(diag, "it is a byte order mark, which only begins a file: were files joined?");
}

/* Does a line end with the character at i? */
static bool ends_line(struct str all, size_t i)
{
    return all.at[i] == '\n' || (all.at[i] == '\r' && (i + 1 == all.len || all.at[i + 1] != '\n'));
}

/* Counts the lines; 0: the text has a character that it must not have. */
static size_t count_lines(struct str all, struct diag *diag)
{
    struct loc at = {1, 1, 1};

    for (size_t i = 0, size; i < all.len; i += size) {
        long c = str_char((struct str){all.at + i, all.len - i}, &size);
        if (c < 0 || is_refused(c)) {
            refuse(diag, c, (unsigned char)all.at[i], at);
            return 0;
        }
        at = ends_line(all, i) ? (struct loc){at.line + 1, 1, 1}
                               : (struct loc){at.line, at.column + 1, 1};
    }
    return at.line;
}

static void find_lines(struct yaml_text *text, struct arena *arena, size_t n)
{
    struct yaml_line *lines = arena_alloc(arena, n * sizeof *lines);
    uint32_t index = 0;

    text->lines = lines;
    text->n = 1;
    for (size_t i = 0; i < text->all.len; i++) {
        index += (text->all.at[i] & 0xC0) != 0x80;
        if (ends_line(text->all, i))
            lines[text->n++] = (struct yaml_line){(uint32_t)i + 1, index};
    }
}

/* A mark of UTF-16 or UTF-32, or the zeros that they have beside the first letter. */
static bool is_wide(struct str text)
{
    return text.len >= 2 &&
           (memcmp(text.at, "\xFF\xFE", 2) == 0 || memcmp(text.at, "\xFE\xFF", 2) == 0 ||
            (text.at[0] == '\0') != (text.at[1] == '\0') ||
            (text.len >= 4 && memcmp(text.at, "\0\0\0", 3) == 0 && text.at[3] != '\0') ||
            (text.len >= 4 && memcmp(text.at, "\0\0\xFE\xFF", 4) == 0));
}

bool yaml_text_read(struct yaml_text *text, struct arena *arena, struct str all, struct diag *diag)
{
    *text = (struct yaml_text){.all = all};
    if (all.len > LARGEST_FILE) {
        diag_add(diag, DIAG_E001, (struct loc){0}, "the schema is larger than 16 MB");
        return false;
    }
    if (is_wide(all)) {
        diag_add(diag, DIAG_E003, (struct loc){1, 1, 1},
                 "the schema is in UTF-16 or UTF-32; it must be UTF-8");
        return false;
    }
    size_t n = count_lines(all, diag);
    if (n > 0)
        find_lines(text, arena, n);
    return n > 0;
}

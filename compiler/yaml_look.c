/* yaml_look.c - looks at a text without reading it as YAML. */
#include "yaml_look.h"

#include <string.h>

#include "yaml.h"

#define LONGEST_WORD 40 /* bytes */

char look_at(const struct yaml_text *text, size_t at)
{
    return at < text->all.len ? text->all.at[at] : '\0';
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static struct str rest(struct str s, size_t at)
{
    return at < s.len ? (struct str){s.at + at, s.len - at} : STR("");
}

static size_t skip_blanks(struct str s, size_t at)
{
    while (at < s.len && is_blank(s.at[at]))
        at++;
    return at;
}

/* ---- lines ---- */

size_t look_skip_blanks(const struct yaml_text *text, size_t at)
{
    return skip_blanks(text->all, at);
}

struct str look_line(const struct yaml_text *text, size_t number)
{
    if (number >= text->n)
        return STR("");
    size_t start = text->lines[number].start;
    return (struct str){text->all.at + start, yaml_line_end(text, number) - start};
}

size_t look_indent(struct str line)
{
    size_t n = 0;

    while (n < line.len && line.at[n] == ' ')
        n++;
    return n;
}

bool look_is_empty(struct str line)
{
    size_t first = skip_blanks(line, 0);

    return first == line.len || line.at[first] == '#';
}

bool look_begins_line(const struct yaml_text *text, size_t at)
{
    size_t start = text->lines[yaml_line_number(text, at)].start;

    return skip_blanks(text->all, start) >= at;
}

static bool ends_word(char c)
{
    return c == '\0' || strchr(" \t\r\n,:[]{}", c);
}

struct str look_word(const struct yaml_text *text, size_t at)
{
    struct str s = rest(text->all, at);
    size_t len = 0;

    if (s.len > 0)
        str_char(s, &len);
    while (len < s.len && len < LONGEST_WORD && !ends_word(s.at[0]) && !ends_word(s.at[len]))
        len++;
    while (len < s.len && (s.at[len] & 0xC0) == 0x80)
        len++; /* not a part of a character */
    return (struct str){s.at, len};
}

/* ---- signs without a blank ---- */

static bool is_letter(char c)
{
    return char_is_upper(c) || char_is_lower(c) || c == '_';
}

/* Behind a word of letters and digits, or one in quotes, at at; else at. */
static size_t skip_word(struct str s, size_t at)
{
    size_t i = at;

    if (i < s.len && (s.at[i] == '"' || s.at[i] == '\'')) {
        const char *close = memchr(s.at + i + 1, s.at[i], s.len - i - 1);
        return close ? (size_t)(close - s.at) + 1 : at;
    }
    if (i < s.len && is_letter(s.at[i]))
        while (i < s.len && (is_letter(s.at[i]) || char_is_digit(s.at[i])))
            i++;
    return i;
}

size_t look_tight_colon(struct str s)
{
    size_t start = skip_blanks(s, 0);

    if (start + 1 < s.len && s.at[start] == '-' && is_blank(s.at[start + 1]))
        start = skip_blanks(s, start + 1);
    size_t colon = skip_word(s, start);
    bool is_tight = colon > start && colon + 1 < s.len && s.at[colon] == ':' &&
                    !strchr(" \t\r\n:/", s.at[colon + 1]);
    return is_tight ? colon : s.len;
}

size_t look_colon(struct str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.at[i] == ':' && (i + 1 == s.len || is_blank(s.at[i + 1])))
            return i;
    return s.len;
}

size_t look_tight_dash(struct str s)
{
    size_t dash = skip_blanks(s, 0);
    bool is_tight = dash + 1 < s.len && s.at[dash] == '-' &&
                    (is_letter(s.at[dash + 1]) || strchr("\"'[{", s.at[dash + 1]));

    return is_tight ? dash : s.len;
}

bool look_is_other_comment(struct str s)
{
    return str_starts(s, STR("//")) || str_starts(s, STR("/*")) || str_starts(s, STR("--"));
}

bool text_has_other_comment(struct str text)
{
    for (size_t i = 1; i < text.len; i++)
        if (text.at[i - 1] == ' ' && look_is_other_comment(rest(text, i)))
            return true;
    return false;
}

bool look_is_conflict(struct str line)
{
    static const char signs[] = "<=>";

    for (size_t i = 0; i < sizeof signs - 1; i++) {
        size_t n = 0;
        while (n < line.len && line.at[n] == signs[i])
            n++;
        if (n == 7 && (n == line.len || line.at[n] == ' '))
            return true;
    }
    return false;
}

/* ---- characters that look like others ---- */

static const struct look_alike alikes[] = {
    {0x00A0, "no-break space", "a blank", ALIKE_BLANK},
    {0x2002, "en space", "a blank", ALIKE_BLANK},
    {0x2003, "em space", "a blank", ALIKE_BLANK},
    {0x2009, "thin space", "a blank", ALIKE_BLANK},
    {0x200B, "zero width space", "a blank", ALIKE_BLANK},
    {0x202F, "narrow no-break space", "a blank", ALIKE_BLANK},
    {0x3000, "ideographic space", "a blank", ALIKE_BLANK},
    {0x2018, "left single quote", "a '", ALIKE_QUOTE},
    {0x2019, "right single quote", "a '", ALIKE_QUOTE},
    {0x201C, "left double quote", "a \"", ALIKE_QUOTE},
    {0x201D, "right double quote", "a \"", ALIKE_QUOTE},
    {0x201E, "low double quote", "a \"", ALIKE_QUOTE},
    {0xFF1A, "full-width colon", "a ':'", ALIKE_SIGN},
    {0xFF0C, "full-width comma", "a ','", ALIKE_SIGN},
    {0xFF5B, "full-width brace", "a '{'", ALIKE_SIGN},
    {0xFF5D, "full-width brace", "a '}'", ALIKE_SIGN},
    {0xFF3B, "full-width bracket", "a '['", ALIKE_SIGN},
    {0xFF3D, "full-width bracket", "a ']'", ALIKE_SIGN},
};

static const struct look_alike *alike_at(struct str s, size_t at)
{
    size_t size;

    if (at >= s.len || (unsigned char)s.at[at] < 0x80)
        return NULL;
    long c = str_char(rest(s, at), &size);
    for (size_t i = 0; i < sizeof alikes / sizeof *alikes; i++)
        if (alikes[i].c == c)
            return &alikes[i];
    return NULL;
}

const struct look_alike *look_find_alike(struct str s, size_t *at)
{
    const struct look_alike *found = NULL;

    for (size_t i = 0; i < s.len && !found; i++) {
        found = alike_at(s, i);
        *at = i;
    }
    return found;
}

const struct look_alike *look_find_alike_around(struct str s, size_t *at)
{
    const struct look_alike *first = alike_at(s, 0), *last = NULL;
    size_t end = s.len;

    while (end > 0 && (s.at[--end] & 0xC0) == 0x80)
        ;
    if (end > 0)
        last = alike_at(s, end);
    *at = 0;
    if (first && (first->kind == ALIKE_BLANK ||
                  (first->kind == ALIKE_QUOTE && last && last->kind == ALIKE_QUOTE)))
        return first;
    *at = end;
    return last && last->kind == ALIKE_BLANK ? last : NULL;
}

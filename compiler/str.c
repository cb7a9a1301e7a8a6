/* str.c - slices of text: making, comparing, turning one style of name into another, and finding
 * the name that was probably meant. Case is that of ASCII, as in SQLite and in the names of a
 * schema. */
#include "base.h"

#include <stdio.h>
#include <string.h>

struct str str_of(const char *text)
{
    return text ? (struct str){text, strlen(text)} : (struct str){NULL, 0};
}

struct str str_dup(struct arena *arena, struct str s)
{
    if (!s.at)
        return s;
    char *copy = arena_alloc(arena, s.len + 1);
    memcpy(copy, s.at, s.len);
    return (struct str){copy, s.len};
}

struct str str_vfmt(struct arena *arena, const char *format, va_list args)
{
    char room[256]; /* most texts fit, and are printed once */
    va_list again;

    va_copy(again, args);
    int len = vsnprintf(room, sizeof room, format, again);
    va_end(again);
    if (len < 0)
        out_of_memory(); /* the only other reason is a text of more than INT_MAX bytes */
    char *at = arena_alloc(arena, (size_t)len + 1);
    if ((size_t)len < sizeof room)
        memcpy(at, room, (size_t)len);
    else
        vsnprintf(at, (size_t)len + 1, format, args);
    return (struct str){at, (size_t)len};
}

struct str str_fmt(struct arena *arena, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    struct str s = str_vfmt(arena, format, args);
    va_end(args);
    return s;
}

/* ---- characters ---- */

bool char_is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool char_is_lower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool char_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static char to_lower(char c)
{
    return char_is_upper(c) ? (char)(c - 'A' + 'a') : c;
}

static char to_upper(char c)
{
    return char_is_lower(c) ? (char)(c - 'a' + 'A') : c;
}

/* ---- UTF-8 ---- */

long str_char(struct str text, size_t *size)
{
    static const long smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    unsigned char first = (unsigned char)text.at[0];
    size_t n = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    long c = n > 1 ? first & (0x7F >> n) : first;

    *size = 1;
    if (n == 0 || first > 0xF4 || n > text.len)
        return -1;
    for (size_t i = 1; i < n; i++) {
        if ((text.at[i] & 0xC0) != 0x80)
            return -1;
        c = c << 6 | (text.at[i] & 0x3F);
    }
    if (c < smallest[n] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
        return -1;
    *size = n;
    return c;
}

bool char_is_control(long c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x061C || c == 0x200E || c == 0x200F ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/* ---- comparing ---- */

bool str_eq(struct str a, struct str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0);
}

bool str_eq_nocase(struct str a, struct str b)
{
    if (a.len != b.len)
        return false;
    for (size_t i = 0; i < a.len; i++)
        if (to_lower(a.at[i]) != to_lower(b.at[i]))
            return false;
    return true;
}

int str_compare(struct str a, struct str b)
{
    size_t len = a.len < b.len ? a.len : b.len;
    int order = len > 0 ? memcmp(a.at, b.at, len) : 0;

    return order != 0 ? order : (a.len > b.len) - (a.len < b.len);
}

bool str_starts(struct str s, struct str prefix)
{
    return s.len >= prefix.len && str_eq((struct str){s.at, prefix.len}, prefix);
}

bool str_ends(struct str s, struct str end)
{
    return s.len >= end.len && str_eq((struct str){s.at + s.len - end.len, end.len}, end);
}

/* ---- names ---- */

static struct str map_chars(struct arena *arena, struct str s, char (*to)(char))
{
    char *at = arena_alloc(arena, s.len + 1);

    for (size_t i = 0; i < s.len; i++)
        at[i] = to(s.at[i]);
    return (struct str){at, s.len};
}

struct str str_upper(struct arena *arena, struct str s)
{
    return map_chars(arena, s, to_upper);
}

struct str str_lower(struct arena *arena, struct str s)
{
    return map_chars(arena, s, to_lower);
}

/* A word begins at a capital behind something else, and at the last of several capitals if a small
 * letter follows. */
static bool word_begins(struct str s, size_t i)
{
    if (i == 0 || !char_is_upper(s.at[i]) || s.at[i - 1] == '_')
        return false;
    return !char_is_upper(s.at[i - 1]) || (i + 1 < s.len && char_is_lower(s.at[i + 1]));
}

struct str str_snake(struct arena *arena, struct str camel)
{
    char *at = arena_alloc(arena, camel.len * 2 + 1);
    size_t len = 0;

    for (size_t i = 0; i < camel.len; i++) {
        if (word_begins(camel, i))
            at[len++] = '_';
        at[len++] = to_lower(camel.at[i]);
    }
    return (struct str){at, len};
}

static bool ends_in_hiss(struct str s)
{
    return str_ends(s, STR("s")) || str_ends(s, STR("x")) || str_ends(s, STR("z")) ||
           str_ends(s, STR("ch")) || str_ends(s, STR("sh"));
}

struct str str_plural(struct arena *arena, struct str snake)
{
    bool vowel_before = snake.len >= 2 && strchr("aeiou", snake.at[snake.len - 2]);

    if (str_ends(snake, STR("y")) && !vowel_before)
        return str_fmt(arena, STR_FMT "ies", (int)snake.len - 1, snake.at);
    if (ends_in_hiss(snake))
        return str_fmt(arena, STR_FMT "es", STR_ARG(snake));
    return str_fmt(arena, STR_FMT "s", STR_ARG(snake));
}

/* ---- what was meant ---- */

#define LONGEST_GUESS 64

static size_t min(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* How many letters must be changed, added, dropped or swapped with their neighbour to turn a into
 * b; case does not count. Both are at most LONGEST_GUESS long. */
static size_t distance(struct str a, struct str b)
{
    size_t rows[3][LONGEST_GUESS + 1];
    size_t *before = rows[0], *last = rows[1], *row = rows[2];

    for (size_t j = 0; j <= b.len; j++)
        last[j] = j;
    for (size_t i = 1; i <= a.len; i++) {
        row[0] = i;
        for (size_t j = 1; j <= b.len; j++) {
            char x = to_lower(a.at[i - 1]), y = to_lower(b.at[j - 1]);
            row[j] = min(min(last[j], row[j - 1]) + 1, last[j - 1] + (x != y));
            if (i > 1 && j > 1 && x == to_lower(b.at[j - 2]) && to_lower(a.at[i - 2]) == y)
                row[j] = min(row[j], before[j - 2] + 1);
        }
        size_t *oldest = before;
        before = last;
        last = row;
        row = oldest;
    }
    return last[b.len];
}

size_t str_nearest(struct str s, const struct str *names, size_t n)
{
    size_t nearest = n, limit = (s.len + 1) / 3; /* a third may be wrong */

    if (s.len > LONGEST_GUESS)
        return nearest;
    for (size_t i = 0; i < n; i++) {
        size_t longer = names[i].len > s.len ? names[i].len - s.len : s.len - names[i].len;
        if (names[i].len > LONGEST_GUESS || longer > limit)
            continue;
        size_t d = distance(s, names[i]);
        if (d > (names[i].len + 1) / 3)
            continue;
        if (d < limit || (d == limit && nearest == n && limit > 0)) {
            nearest = i;
            if (d == 0)
                break;
            limit = d;
        }
    }
    return nearest;
}

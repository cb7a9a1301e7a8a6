/* text.c - growing texts, templates with named holes, and the escapers of C and SQL comments. */
#include "text.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Makes room for len bytes more, and a NUL. */
static void reserve(struct text *t, size_t len)
{
    if (len + 1 > t->room - t->len) {
        size_t room = t->room + t->room / 2 + len + 32;
        t->at = arena_grow(t->arena, t->at, t->room, room);
        t->room = room;
    }
}

void text_add(struct text *t, struct str s)
{
    reserve(t, s.len);
    if (s.len > 0)
        memcpy(t->at + t->len, s.at, s.len);
    t->len += s.len;
    t->at[t->len] = '\0';
}

void text_addf(struct text *t, const char *format, ...)
{
    va_list args, again;

    reserve(t, 1);
    va_start(args, format);
    va_copy(again, args);
    int len = vsnprintf(t->at + t->len, t->room - t->len, format, args);
    va_end(args);
    if (len < 0)
        out_of_memory(); /* the only other reason is a text of more than INT_MAX bytes */
    if ((size_t)len >= t->room - t->len) {
        reserve(t, (size_t)len);
        vsnprintf(t->at + t->len, t->room - t->len, format, again);
    }
    va_end(again);
    t->len += (size_t)len;
}

struct str text_str(const struct text *t)
{
    return t->at ? (struct str){t->at, t->len} : STR("");
}

struct text_items text_items(struct text *t, struct arena *parts, unsigned indent)
{
    size_t line = t->len;

    while (line > 0 && t->at[line - 1] != '\n')
        line--;
    return (struct text_items){t, parts, indent, line, false};
}

void text_item(struct text_items *items, const char *format, ...)
{
    struct text *t = items->text;
    struct str item;
    va_list args;

    va_start(args, format);
    item = str_vfmt(items->parts, format, args);
    va_end(args);
    if (items->any)
        text_add(t, STR(","));
    if (items->any && t->len - items->line + item.len + 3 > TEXT_WIDTH) {
        items->line = t->len + 1;
        text_addf(t, "\n%*s", (int)items->indent, "");
    } else if (items->any) {
        text_add(t, STR(" "));
    }
    text_add(t, item);
    items->any = true;
}

/* The value of a hole among name, value pairs that end in NULL. */
static const char *hole_value(struct str name, va_list args)
{
    for (const char *key; (key = va_arg(args, const char *)) != NULL;) {
        const char *value = va_arg(args, const char *);
        if (str_eq(str_of(key), name))
            return value;
    }
    return NULL;
}

void emit_holes(struct text *t, const char *template, ...)
{
    for (const char *at = template; *at != '\0';) {
        const char *dollar = strchr(at, '$');
        if (!dollar) {
            text_add(t, str_of(at));
            return;
        }
        text_add(t, (struct str){at, (size_t)(dollar - at)});
        const char *end = strchr(dollar + 1, '$');
        struct str name = {dollar + 1, end ? (size_t)(end - dollar - 1) : 0};
        va_list args;
        va_start(args, template);
        const char *value = name.len == 0 ? "$" : hole_value(name, args);
        va_end(args);
        if (!end || !value) {
            fprintf(stderr, "ormgen: internal error: no value for a hole at '%.40s'\n", dollar);
            abort();
        }
        text_add(t, str_of(value));
        at = end + 1;
    }
}

/* Is this byte part of a character that turns the direction of writing (U+200E to U+202E, U+2066 to
 * U+2069)? Compilers refuse them, since they can make code look like other code. */
static bool is_bidi(struct str s, size_t i)
{
    for (size_t back = 0; back < 3 && back <= i; back++) {
        const unsigned char *c = (const unsigned char *)s.at + i - back;
        if (i - back + 3 > s.len || c[0] != 0xE2)
            continue;
        return (c[1] == 0x80 && (c[2] == 0x8E || c[2] == 0x8F || (c[2] >= 0xAA && c[2] <= 0xAE))) ||
               (c[1] == 0x81 && c[2] >= 0xA6 && c[2] <= 0xA9);
    }
    return false;
}

/* One byte of a C string literal. A question mark is escaped behind another, against trigraphs; a
 * digit can't follow an octal escape of three. */
static void add_c_byte(struct text *t, struct str s, size_t i)
{
    const char *plain = "abtnvfr";
    unsigned char c = (unsigned char)s.at[i];
    bool after_question = i > 0 && s.at[i - 1] == '?';

    if (c == '"' || c == '\\' || (c == '?' && after_question))
        text_addf(t, "\\%c", c);
    else if (c >= '\a' && c <= '\r')
        text_addf(t, "\\%c", plain[c - '\a']);
    else if (c < 0x20 || c == 0x7f || is_bidi(s, i))
        text_addf(t, "\\%03o", c);
    else
        text_add(t, (struct str){(const char *)&c, 1});
}

struct str c_string(struct arena *arena, struct str s)
{
    struct text t = {.arena = arena};

    text_add(&t, STR("\""));
    for (size_t i = 0; i < s.len; i++)
        add_c_byte(&t, s, i);
    text_add(&t, STR("\""));
    return text_str(&t);
}

/* Where a line of s ends that takes at most width columns as a C string: behind a line break, else
 * behind the last blank, else between two characters. */
static size_t line_end(struct str s, size_t from, size_t width)
{
    size_t blank = from, used = 0, to = from;

    while (to < s.len && used < width) {
        char c = s.at[to++];
        used += c == '"' || c == '\\' || c == '\n' ? 2 : 1;
        if (c == '\n')
            return to;
        if (c == ' ')
            blank = to;
    }
    if (to == s.len)
        return to;
    if (blank > from)
        return blank;
    while (to > from + 1 && ((unsigned char)s.at[to] & 0xC0) == 0x80)
        to--;
    return to;
}

/* C promises 4,095 characters in a literal; compilers take more, and say so unless it is marked. */
static struct str mark_long(struct arena *arena, struct str literal, size_t len)
{
    return len > 4095 ? str_fmt(arena, "__extension__ %s", literal.at) : literal;
}

struct str c_string_lines(struct arena *arena, struct str s, unsigned indent)
{
    struct text t = {.arena = arena};
    size_t width = TEXT_WIDTH - indent - 5;

    if (line_end(s, 0, width) == s.len)
        return c_string(arena, s);
    for (size_t from = 0, to; from < s.len; from = to) {
        to = line_end(s, from, width);
        if (from == 0)
            text_add(&t, STR("("));
        else
            text_addf(&t, "\n%*s", (int)indent + 1, "");
        text_add(&t, c_string(arena, (struct str){s.at + from, to - from}));
    }
    text_add(&t, STR(")"));
    return mark_long(arena, text_str(&t), s.len);
}

struct str c_number(struct arena *arena, int64_t n)
{
    if (n == INT64_MIN)
        return STR("INT64_MIN");
    if (n > INT32_MAX || n < INT32_MIN)
        return str_fmt(arena, "INT64_C(%" PRId64 ")", n);
    if (n == INT32_MIN)
        return STR("INT32_MIN");
    return str_fmt(arena, "%" PRId64, n);
}

struct str c_double(struct arena *arena, double d)
{
    struct str s;

    s = str_fmt(arena, "%.17g", d);
    if (strtod(str_fmt(arena, "%.15g", d).at, NULL) == d)
        s = str_fmt(arena, "%.15g", d);
    if (strcspn(s.at, ".en") == s.len)
        s = str_fmt(arena, "%s.0", s.at);
    return s;
}

/* The next line of a comment: up to width bytes, or to a line break, ended at a blank where there
 * is one. *rest is what follows it. */
static struct str comment_line(struct str s, size_t width, struct str *rest)
{
    size_t end = 0, blank = 0;

    while (end < s.len && s.at[end] != '\n' && s.at[end] != '\r') {
        if (s.at[end] == ' ')
            blank = end;
        if (end >= width && blank > 0) {
            end = blank;
            break;
        }
        end++;
    }
    size_t next = end;
    if (next < s.len)
        next += s.at[next] == '\r' && next + 1 < s.len && s.at[next + 1] == '\n' ? 2 : 1;
    *rest = (struct str){s.at + next, s.len - next};
    return (struct str){s.at, end};
}

/* A line of text without what could end a comment or deceive: control characters, turned
 * directions, a slash beside a star, trigraphs. */
static void add_comment_text(struct text *t, struct str line)
{
    char before = ' ';

    for (size_t i = 0; i < line.len; i++) {
        unsigned char byte = (unsigned char)line.at[i];
        char c = byte < 0x20 || byte == 0x7f ? ' ' : line.at[i];
        if (is_bidi(line, i))
            continue;
        if ((c == '/' && before == '*') || (c == '*' && before == '/') ||
            (c == '?' && before == '?'))
            text_add(t, STR(" "));
        text_add(t, (struct str){&c, 1});
        before = c;
    }
}

static struct str trimmed(struct str s)
{
    while (s.len > 0 && (unsigned char)s.at[s.len - 1] <= ' ')
        s.len--;
    while (s.len > 0 && (unsigned char)s.at[0] <= ' ')
        s = (struct str){s.at + 1, s.len - 1};
    return s;
}

struct str c_comment_text(struct arena *arena, struct str line)
{
    struct text t = {.arena = arena};

    add_comment_text(&t, line);
    return text_str(&t);
}

void emit_comment(struct text *t, unsigned indent, struct str s)
{
    s = trimmed(s);
    if (s.len == 0)
        return;
    text_addf(t, "%*s/* ", (int)indent, "");
    for (bool first = true; s.len > 0; first = false) {
        struct str line = comment_line(s, TEXT_WIDTH - 8 - indent, &s);
        if (!first)
            text_addf(t, "\n%*s *%s", (int)indent, "", line.len > 0 ? " " : "");
        add_comment_text(t, line);
    }
    text_add(t, STR(" */\n"));
}

void emit_sql_comment(struct text *t, struct str s)
{
    for (s = trimmed(s); s.len > 0;) {
        struct str line = comment_line(s, TEXT_WIDTH - 4, &s);
        text_add(t, line.len > 0 ? STR("-- ") : STR("--"));
        add_comment_text(t, line);
        text_add(t, STR("\n"));
    }
}

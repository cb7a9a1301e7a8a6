/* json.c - is a text JSON?
 *
 * SQLite has json_valid() in SQL, but nothing in its C interface, so the grammar of RFC 8259 is
 * here. The functions move a pointer over what they read and answer false where it does not follow
 * the grammar; nesting is a stack of bytes, so deep texts need no C stack.
 */
#include "internal.h"

#include <string.h>

#define DEEPEST 1000

struct scanner {
    const char *at, *end;
};

static void blanks(struct scanner *s)
{
    while (s->at < s->end && (*s->at == ' ' || *s->at == '\t' || *s->at == '\n' || *s->at == '\r'))
        s->at++;
}

static bool take_char(struct scanner *s, char c)
{
    if (s->at == s->end || *s->at != c)
        return false;
    s->at++;
    return true;
}

static bool take_word(struct scanner *s, const char *word)
{
    size_t length = strlen(word);
    if ((size_t)(s->end - s->at) < length || memcmp(s->at, word, length) != 0)
        return false;
    s->at += length;
    return true;
}

/* One digit or more. */
static bool take_digits(struct scanner *s)
{
    const char *start = s->at;
    while (s->at < s->end && *s->at >= '0' && *s->at <= '9')
        s->at++;
    return s->at > start;
}

/* [-] (0 | 1-9 digits) [. digits] [(e | E) [+ | -] digits] */
static bool take_number(struct scanner *s)
{
    take_char(s, '-');
    if (!take_char(s, '0') && !take_digits(s))
        return false;
    if (take_char(s, '.') && !take_digits(s))
        return false;
    if (take_char(s, 'e') || take_char(s, 'E')) {
        if (!take_char(s, '+'))
            take_char(s, '-');
        return take_digits(s);
    }
    return true;
}

static bool take_hex(struct scanner *s)
{
    for (int i = 0; i < 4; i++, s->at++)
        if (s->at == s->end || !*s->at || !strchr("0123456789abcdefABCDEF", *s->at))
            return false;
    return true;
}

static bool take_string(struct scanner *s)
{
    if (!take_char(s, '"'))
        return false;
    while (s->at < s->end && (unsigned char)*s->at >= 0x20) {
        char c = *s->at++;
        if (c == '"')
            return true;
        if (c != '\\')
            continue;
        if (s->at == s->end || !*s->at || !strchr("\"\\/bfnrtu", *s->at))
            return false;
        if (*s->at++ == 'u' && !take_hex(s))
            return false;
    }
    return false;
}

static bool take_scalar(struct scanner *s)
{
    if (s->at == s->end)
        return false;
    switch (*s->at) {
    case '"':
        return take_string(s);
    case 't':
        return take_word(s, "true");
    case 'f':
        return take_word(s, "false");
    case 'n':
        return take_word(s, "null");
    default:
        return take_number(s);
    }
}

/* The name and colon that stand before each value of an object. */
static bool take_name(struct scanner *s)
{
    blanks(s);
    if (!take_string(s))
        return false;
    blanks(s);
    return take_char(s, ':');
}

/* Reads up to the first scalar or empty container: every "[" or "{" on the way is pushed. */
static bool take_value(struct scanner *s, char *open, size_t *depth)
{
    for (;;) {
        blanks(s);
        bool object = s->at < s->end && *s->at == '{';
        if (!object && (s->at == s->end || *s->at != '['))
            return take_scalar(s);
        s->at++;
        blanks(s);
        if (take_char(s, object ? '}' : ']'))
            return true;
        if (*depth == DEEPEST)
            return false;
        open[(*depth)++] = object ? '}' : ']';
        if (object && !take_name(s))
            return false;
    }
}

bool ormi_json_valid(const char *text, size_t size)
{
    struct scanner s = {text, text + size};
    char open[DEEPEST];
    size_t depth = 0;
    for (;;) {
        if (!take_value(&s, open, &depth))
            return false;
        blanks(&s);
        while (depth > 0 && take_char(&s, open[depth - 1])) {
            depth--;
            blanks(&s);
        }
        if (depth == 0)
            return s.at == s.end;
        if (!take_char(&s, ',') || (open[depth - 1] == '}' && !take_name(&s)))
            return false;
    }
}

/* ---- json_valid of SQL ---- */

static void json_valid(sqlite3_context *context, int count, sqlite3_value **values)
{
    (void)count;
    const char *text = (const char *)sqlite3_value_text(values[0]);
    if (text)
        sqlite3_result_int(context, ormi_json_valid(text, (size_t)sqlite3_value_bytes(values[0])));
    else if (sqlite3_value_type(values[0]) != SQLITE_NULL)
        sqlite3_result_error_nomem(context);
}

int ormi_json_register(sqlite3 *handle)
{
    return sqlite3_create_function_v2(handle, "json_valid", 1,
                                      SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, NULL,
                                      json_valid, NULL, NULL, NULL);
}

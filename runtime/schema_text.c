/* schema_text.c - SQL texts as check_schema.c compares them: token by token, with white space and
 * parentheses around the whole left out.
 *
 * Quoted parts stand as they are. Comments are not known here: ormi_blank_comments takes them away
 * first.
 */
#include "describe.h"

#include <string.h>

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (unsigned char)c >= 0x80;
}

struct ormi_span ormi_span(const char *text)
{
    return (struct ormi_span){text, text + strlen(text)};
}

/* Behind the quoted part or the one character at the beginning of span. */
static const char *behind_token(struct ormi_span span)
{
    char open = *span.at, close = open == '[' ? ']' : open;
    const char *at = span.at + 1;
    if (open != '\'' && open != '"' && open != '`' && open != '[')
        return at;
    for (; at < span.end; at++) {
        if (*at != close)
            continue;
        if (open == '[' || at + 1 == span.end || at[1] != close)
            return at + 1;
        at++;
    }
    return span.end;
}

/* The comment at the beginning of span, or nothing. */
static size_t comment_size(struct ormi_span span)
{
    const char *at = span.at + 2;
    if (span.end - span.at < 2 ||
        !(strncmp(span.at, "--", 2) == 0 || strncmp(span.at, "/*", 2) == 0))
        return 0;
    if (*span.at == '-')
        return 2 + strcspn(at, "\n");
    const char *end = strstr(at, "*/");
    return (size_t)((end ? end + 2 : span.end) - span.at);
}

void ormi_blank_comments(char *sql)
{
    struct ormi_span rest = ormi_span(sql);
    while (rest.at < rest.end) {
        size_t size = comment_size(rest);
        memset(sql + (rest.at - sql), ' ', size);
        rest.at = size > 0 ? rest.at + size : behind_token(rest);
    }
}

static struct ormi_span trim(struct ormi_span span)
{
    while (span.at < span.end && is_blank(*span.at))
        span.at++;
    while (span.at < span.end && is_blank(span.end[-1]))
        span.end--;
    return span;
}

/* The parenthesis that closes the one at the beginning of span; its end when none does. */
static const char *closing(struct ormi_span span)
{
    int depth = 0;
    while (span.at < span.end) {
        depth += (*span.at == '(') - (*span.at == ')');
        if (depth == 0)
            return span.at;
        span.at = behind_token(span);
    }
    return span.end;
}

static struct ormi_span unwrap(struct ormi_span span)
{
    span = trim(span);
    while (span.at < span.end && *span.at == '(' && closing(span) == span.end - 1) {
        span.at++;
        span.end--;
        span = trim(span);
    }
    return span;
}

/* Skips blanks; true if they separate two words. */
static bool skip_blanks(struct ormi_span *span, const char *start)
{
    bool blank = span->at < span->end && is_blank(*span->at);
    char before = span->at > start ? span->at[-1] : ' ';
    while (span->at < span->end && is_blank(*span->at))
        span->at++;
    return blank && span->at < span->end && is_word(before) && is_word(*span->at);
}

/* Is token the name, in quotes or without? */
static bool is_name(struct ormi_span token, const char *name)
{
    char quote = '\0';
    if (token.end - token.at > 1 && strchr("\"`'[", *token.at)) {
        quote = *token.at == '[' ? '\0' : *token.at;
        token.at++;
        token.end--;
    }
    for (; token.at < token.end && sqlite3_strnicmp(token.at, name, 1) == 0; name++)
        token.at += quote && *token.at == quote ? 2 : 1;
    return token.at == token.end && !*name;
}

static bool is_column(const struct ormi_table *table, struct ormi_span name)
{
    for (size_t i = 0; table && i < table->n_columns; i++)
        if (is_name(name, table->columns[i].name))
            return true;
    return false;
}

/* SQLite takes "abc" for 'abc' where no column has that name. */
static bool same_token(struct ormi_span a, struct ormi_span b, const struct ormi_table *table)
{
    size_t size = (size_t)(a.end - a.at);
    if (size != (size_t)(b.end - b.at))
        return false;
    if (*a.at == *b.at)
        return memcmp(a.at, b.at, size) == 0;
    return size > 2 && strchr("'\"", *a.at) && strchr("'\"", *b.at) &&
           memcmp(a.at + 1, b.at + 1, size - 2) == 0 && !is_column(table, a);
}

bool ormi_same_sql(struct ormi_span a, struct ormi_span b, const struct ormi_table *table)
{
    a = unwrap(a);
    b = unwrap(b);
    const char *a_start = a.at, *b_start = b.at;
    for (;;) {
        if (skip_blanks(&a, a_start) != skip_blanks(&b, b_start))
            return false;
        if (a.at == a.end || b.at == b.end)
            return a.at == a.end && b.at == b.end;
        struct ormi_span x = {a.at, behind_token(a)}, y = {b.at, behind_token(b)};
        if (!same_token(x, y, table))
            return false;
        a.at = x.end;
        b.at = y.end;
    }
}

bool ormi_is_word(const char *text, const char *word)
{
    struct ormi_span span = unwrap(ormi_span(text));
    size_t length = strlen(word);
    return (size_t)(span.end - span.at) == length &&
           sqlite3_strnicmp(span.at, word, (int)length) == 0;
}

/* ---- Constants ---- */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* A whole number as SQLite writes it. */
static bool is_whole(struct ormi_span span)
{
    const char *at = span.at;
    while (at < span.end && is_digit(*at))
        at++;
    return at == span.end && at > span.at && (*span.at != '0' || span.end == span.at + 1);
}

/* A word that a default may be instead of a text in quotes. */
static bool is_bare_text(struct ormi_span span)
{
    static const char *const known[] = {"CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP"};
    size_t length = (size_t)(span.end - span.at);
    for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
        if (strlen(known[i]) == length && sqlite3_strnicmp(span.at, known[i], (int)length) == 0)
            return false;
    for (const char *at = span.at; at < span.end; at++)
        if (!is_word(*at))
            return false;
    return length > 0 && !is_digit(*span.at);
}

/* What stands between the quotes of a constant that is a text, where *quote stands for itself when
 * it is doubled; at NULL: it is none. */
static struct ormi_span text_constant(const char *text, bool numbers, char *quote)
{
    struct ormi_span span = unwrap(ormi_span(text)), none = {NULL, NULL};
    *quote = '\0';
    if (span.at == span.end || is_bare_text(span) || (numbers && is_whole(span)))
        return span.at == span.end ? none : span;
    if (!strchr("'\"`[", *span.at) || behind_token(span) != span.end || span.end - span.at < 2)
        return none;
    *quote = *span.at == '[' ? '\0' : *span.at;
    return (struct ormi_span){span.at + 1, span.end - 1};
}

bool ormi_same_text(const char *a, const char *b, bool numbers)
{
    char a_quote, b_quote;
    struct ormi_span x = text_constant(a, numbers, &a_quote);
    struct ormi_span y = text_constant(b, numbers, &b_quote);
    while (x.at && y.at && x.at < x.end && y.at < y.end && *x.at == *y.at) {
        x.at += a_quote && *x.at == a_quote ? 2 : 1;
        y.at += b_quote && *y.at == b_quote ? 2 : 1;
    }
    return x.at && y.at && x.at == x.end && y.at == y.end;
}

static const char *behind_digits(const char *at)
{
    while (is_digit(*at))
        at++;
    return at;
}

bool ormi_looks_like_number(const char *text)
{
    while (is_blank(*text))
        text++;
    text += *text == '-' || *text == '+';
    const char *at = behind_digits(text);
    bool digits = at > text || is_digit(at[*at == '.']);
    if (*at == '.')
        at = behind_digits(at + 1);
    if (*at == 'e' || *at == 'E') {
        const char *power = at + 1 + (at[1] == '-' || at[1] == '+');
        at = is_digit(*power) ? behind_digits(power) : at;
    }
    while (is_blank(*at))
        at++;
    return digits && !*at;
}

/* A plain number without the zeros that end its fraction, so 2.5 of "2.50" and 0 of "0.00"; empty
 * where text is something else. */
static struct ormi_span plain_number(const char *text)
{
    struct ormi_span number = unwrap(ormi_span(text)), none = {text, text};
    if (number.end - number.at > 1 && *number.at == '\'' && behind_token(number) == number.end) {
        number.at++;
        number.end--;
    }
    number.at += number.at < number.end && *number.at == '+';
    const char *at = number.at + (number.at < number.end && *number.at == '-');
    const char *digits = at, *point = NULL;
    for (; at < number.end && ((*at >= '0' && *at <= '9') || (*at == '.' && !point)); at++)
        if (*at == '.')
            point = at;
    if (at != number.end || digits == at || point == digits)
        return none;
    while (point && number.end > point && (number.end[-1] == '0' || number.end[-1] == '.'))
        number.end--;
    return number;
}

bool ormi_same_number(const char *a, const char *b)
{
    struct ormi_span x = plain_number(a), y = plain_number(b);
    size_t size = (size_t)(x.end - x.at);
    return size > 0 && size == (size_t)(y.end - y.at) && memcmp(x.at, y.at, size) == 0;
}

/* ---- Lists ---- */

/* The items, without their parentheses: the first that stand outside of a quoted name. */
static struct ormi_span item_list(const char *sql)
{
    struct ormi_span span = ormi_span(sql);
    while (span.at < span.end && *span.at != '(')
        span.at = behind_token(span);
    span.end = closing(span);
    if (span.at < span.end)
        span.at++;
    return span;
}

/* The item at the beginning of a list. */
static struct ormi_span first_item(struct ormi_span list)
{
    struct ormi_span item = {list.at, list.at};
    while (item.end < list.end && *item.end != ',') {
        struct ormi_span rest = {item.end, list.end};
        item.end = *rest.at == '(' ? closing(rest) : behind_token(rest);
    }
    return item;
}

struct ormi_span ormi_index_item_sql(const char *sql, size_t number)
{
    struct ormi_span list = item_list(sql), item = first_item(list);
    for (size_t i = 0; i < number; i++) {
        if (item.end == list.end)
            return (struct ormi_span){list.end, list.end};
        item = first_item((struct ormi_span){item.end + 1, list.end});
    }
    return item;
}

/* ---- CREATE TABLE ---- */

/* The name or other token at the beginning of span. */
static struct ormi_span first_token(struct ormi_span span)
{
    struct ormi_span token = {span.at, span.at};
    while (token.end < span.end && (is_word(*token.end) || *token.end == '$'))
        token.end++;
    if (token.end == token.at && span.at < span.end)
        token.end = behind_token(span);
    return token;
}

/* What stands in the parentheses behind AS in the definition of a column. */
static struct ormi_span behind_as(struct ormi_span item)
{
    bool as = false;
    while (item.at < item.end) {
        struct ormi_span token = first_token(item);
        if (*item.at == '(') {
            token.end = closing(item);
            if (as)
                return (struct ormi_span){item.at + 1, token.end};
        }
        as = is_blank(*item.at) ? as : is_name(token, "AS");
        item.at = token.end;
    }
    return item;
}

struct ormi_span ormi_generated_sql(const char *sql, const char *column)
{
    struct ormi_span list = item_list(sql);
    while (list.at < list.end) {
        struct ormi_span item = first_item(list), name = first_token(trim(item));
        if (is_name(name, column))
            return behind_as((struct ormi_span){name.end, item.end});
        list.at = item.end < list.end ? item.end + 1 : list.end;
    }
    return list;
}

/* ---- CREATE INDEX ---- */

struct ormi_span ormi_index_where(const char *sql)
{
    static const char word[] = "WHERE";
    struct ormi_span rest = {item_list(sql).end, NULL};
    rest.end = rest.at + strlen(rest.at);
    if (rest.at < rest.end)
        rest.at++;
    rest = trim(rest);
    if ((size_t)(rest.end - rest.at) > strlen(word) &&
        sqlite3_strnicmp(rest.at, word, (int)strlen(word)) == 0)
        rest.at += strlen(word);
    return rest;
}

/* catalog_token.c - SQL cut into tokens. Each function below takes a text that begins with what it
 * is named for, and answers how many bytes of it that takes. */
#include "catalog_token.h"

#include <string.h>

static char char_at(struct str s, size_t i)
{
    return i < s.len ? s.at[i] : '\0';
}

static bool is_hex(char c)
{
    return char_is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static bool is_word(char c)
{
    return char_is_lower(c) || char_is_upper(c) || char_is_digit(c) || c == '_' || c == '$' ||
           (unsigned char)c >= 0x80;
}

static size_t digits(struct str s, size_t from)
{
    while (char_is_digit(char_at(s, from)))
        from++;
    return from;
}

/* ---- between tokens ---- */

/* A vertical tab is white space only behind other white space. */
static size_t white_space(struct str s)
{
    size_t i = 0;

    while (i < s.len && (s.at[i] == ' ' || (s.at[i] >= '\t' && s.at[i] <= '\r')) &&
           (i > 0 || s.at[i] != '\v'))
        i++;
    return i;
}

/* One that is not closed goes to the end. */
static size_t comment(struct str s)
{
    size_t i = 2;

    if (str_starts(s, STR("--"))) {
        while (i < s.len && s.at[i] != '\n')
            i++;
        return i;
    }
    if (!str_starts(s, STR("/*")) || s.len == 2)
        return 0;
    while (i < s.len && !(s.at[i] == '*' && char_at(s, i + 1) == '/'))
        i++;
    return i < s.len ? i + 2 : i;
}

static size_t gap(struct str s)
{
    size_t i = 0, more;

    do {
        struct str rest = {s.at + i, s.len - i};
        more = white_space(rest);
        if (more == 0)
            more = comment(rest);
        if (more == 0 && str_starts(rest, STR("\xef\xbb\xbf")))
            more = 3;
        i += more;
    } while (more > 0);
    return i;
}

/* ---- tokens ---- */

/* A quote that is written twice stands for itself, but for brackets. One that is not closed goes to
 * the end. */
static size_t quoted(struct str s, enum token_kind *kind)
{
    char close = s.at[0] == '[' ? ']' : s.at[0];

    *kind = close == '\'' ? TOKEN_STRING : TOKEN_NAME;
    for (size_t i = 1; i < s.len; i++) {
        if (s.at[i] != close)
            continue;
        if (close == ']' || char_at(s, i + 1) != close)
            return i + 1;
        i++;
    }
    *kind = TOKEN_BAD;
    return s.len;
}

static size_t blob(struct str s, enum token_kind *kind)
{
    size_t i = 2;

    while (is_hex(char_at(s, i)))
        i++;
    *kind = char_at(s, i) == '\'' && i % 2 == 0 ? TOKEN_BLOB : TOKEN_BAD;
    while (i < s.len && s.at[i] != '\'')
        i++;
    return i < s.len ? i + 1 : i;
}

static size_t number(struct str s, enum token_kind *kind)
{
    size_t i = digits(s, 0);

    if (s.at[0] == '0' && (char_at(s, 1) | 0x20) == 'x' && is_hex(char_at(s, 2))) {
        for (i = 3; is_hex(char_at(s, i)); i++)
            continue;
    } else {
        if (char_at(s, i) == '.')
            i = digits(s, i + 1);
        size_t sign = char_at(s, i + 1) == '+' || char_at(s, i + 1) == '-';
        if ((char_at(s, i) | 0x20) == 'e' && char_is_digit(char_at(s, i + 1 + sign)))
            i = digits(s, i + 2 + sign);
    }
    *kind = is_word(char_at(s, i)) ? TOKEN_BAD : TOKEN_NUMBER;
    while (is_word(char_at(s, i)))
        i++;
    return i;
}

static size_t sign(struct str s, enum token_kind *kind)
{
    static const struct str signs[] = {
        STR_ROW("->>"), STR_ROW("->"), STR_ROW("=="), STR_ROW("<="), STR_ROW("<>"), STR_ROW("<<"),
        STR_ROW(">="),  STR_ROW(">>"), STR_ROW("!="), STR_ROW("||"), STR_ROW("-"),  STR_ROW("("),
        STR_ROW(")"),   STR_ROW(";"),  STR_ROW("+"),  STR_ROW("*"),  STR_ROW("/"),  STR_ROW("%"),
        STR_ROW("="),   STR_ROW("<"),  STR_ROW(">"),  STR_ROW("|"),  STR_ROW(","),  STR_ROW("&"),
        STR_ROW("~"),   STR_ROW("."),
    };

    *kind = TOKEN_SIGN;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (str_starts(s, signs[i]))
            return signs[i].len;
    *kind = TOKEN_BAD;
    return 1;
}

static size_t word(struct str s, enum token_kind *kind)
{
    size_t i = 1;

    *kind = s.at[0] == '$' ? TOKEN_BAD : TOKEN_WORD;
    while (is_word(char_at(s, i)))
        i++;
    return i;
}

static size_t any_token(struct str s, enum token_kind *kind)
{
    char c = s.at[0];

    if (c == '\'' || c == '"' || c == '`' || c == '[')
        return quoted(s, kind);
    if ((c | 0x20) == 'x' && char_at(s, 1) == '\'')
        return blob(s, kind);
    if (char_is_digit(c) || (c == '.' && char_is_digit(char_at(s, 1))))
        return number(s, kind);
    return is_word(c) ? word(s, kind) : sign(s, kind);
}

void token_read(struct arena *arena, struct str sql, token_list *out)
{
    struct token token;

    out->len = 0;
    if (!sql.at)
        sql = STR("");
    do {
        size_t skipped = gap(sql);
        sql = (struct str){sql.at + skipped, sql.len - skipped};
        token = (struct token){.text = {sql.at, 0}, .apart = skipped > 0};
        if (sql.len > 0)
            token.text.len = any_token(sql, &token.kind);
        *list_add(arena, out) = token;
        sql = (struct str){sql.at + token.text.len, sql.len - token.text.len};
    } while (token.kind != TOKEN_END);
}

/* ---- what they are asked for ---- */

bool token_is(struct token token, const char *text)
{
    return (token.kind == TOKEN_WORD || token.kind == TOKEN_SIGN) &&
           str_eq_nocase(token.text, str_of(text));
}

size_t token_skip(const token_list *tokens, size_t at)
{
    size_t depth = 0;

    for (; tokens->at[at].kind != TOKEN_END; at++) {
        depth += token_is(tokens->at[at], "(");
        depth -= depth > 0 && token_is(tokens->at[at], ")");
        if (depth == 0)
            return at + 1;
    }
    return at;
}

struct str token_text(struct arena *arena, const token_list *tokens, size_t first, size_t end)
{
    size_t size = 0, len = 0;

    for (size_t i = first; i < end; i++)
        size += tokens->at[i].text.len + 1;
    char *at = arena_alloc(arena, size + 1);
    for (size_t i = first; i < end; i++) {
        struct token token = tokens->at[i];
        if (i > first && token.apart)
            at[len++] = ' ';
        memcpy(at + len, token.text.at, token.text.len);
        len += token.text.len;
    }
    return (struct str){at, len};
}

struct str token_inside(struct arena *arena, const token_list *tokens, size_t first, size_t end)
{
    while (end - first > 2 && token_is(tokens->at[first], "(") &&
           token_is(tokens->at[end - 1], ")") && token_skip(tokens, first) == end) {
        first++;
        end--;
    }
    return token_text(arena, tokens, first, end);
}

struct str token_name(struct arena *arena, struct token token)
{
    struct str s = token.text;
    size_t len = 0;

    if (token.kind != TOKEN_NAME && token.kind != TOKEN_STRING)
        return str_dup(arena, s);
    char *at = arena_alloc(arena, s.len);
    for (size_t i = 1; i + 1 < s.len; i++) {
        at[len++] = s.at[i];
        if (s.at[i] == s.at[s.len - 1])
            i++;
    }
    return (struct str){at, len};
}

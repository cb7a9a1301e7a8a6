/* sqltext.c - is a text of the schema one SQL expression? It will stand between parentheses in a
 * statement: it must not be able to close them, to end the statement, to hide what follows in a
 * comment or a quote, or to wait for a parameter. The same holds for the SELECT of a view. Whether
 * SQLite understands it is found out by preparing it, later.
 */
#include "model.h"

/* The end of the quoted piece that begins at at (a doubled quote stands for itself), or 0: open. */
static size_t quote_end(struct str text, size_t at)
{
    char close = text.at[at] == '[' ? ']' : text.at[at];

    for (size_t i = at + 1; i < text.len; i++) {
        if (text.at[i] != close)
            continue;
        if (close != ']' && i + 1 < text.len && text.at[i + 1] == close) {
            i++;
            continue;
        }
        return i;
    }
    return 0;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static bool is_word(char c)
{
    return char_is_lower(c) || char_is_upper(c) || char_is_digit(c) || c == '_' ||
           (unsigned char)c >= 0x80;
}

/* What is wrong with the character at at, outside quotes; NULL: nothing. */
static const char *refuse(struct str text, size_t at)
{
    char c = text.at[at], next = at + 1 < text.len ? text.at[at + 1] : ' ';

    if (c == ';')
        return "a semicolon would end the statement";
    if ((c == '-' && next == '-') || (c == '/' && next == '*'))
        return "a comment is not possible here";
    if (c == ':' && next == ':')
        return "a cast is written CAST(value AS type)";
    if (c == '?' || c == '@' || c == ':' || c == '#')
        return "a parameter is not possible here";
    /* in a name, SQLite takes $ as a letter */
    if (c == '$' && (at == 0 || !is_word(text.at[at - 1])))
        return "a parameter is not possible here";
    return NULL;
}

/* Is all that text opens closed in it, and nothing in it that ends the statement? */
static bool is_whole(struct str text, const char **why, size_t *at)
{
    size_t depth = 0, opened = 0;

    *why = "a NUL is not possible here";
    for (*at = 0; *at < text.len; ++*at)
        if (text.at[*at] == '\0')
            return false;
    for (size_t i = *at = 0; i < text.len; *at = ++i) {
        char c = text.at[i];
        if (c == '\'' || c == '"' || c == '`' || c == '[') {
            i = quote_end(text, i);
            *why = "a quote is not closed";
            if (i == 0)
                return false;
        } else if (c == '(') {
            opened = depth++ == 0 ? i : opened;
        } else if (c == ')') {
            *why = "a parenthesis is closed that was not opened";
            if (depth-- == 0)
                return false;
        } else if ((*why = refuse(text, i)) != NULL) {
            return false;
        }
    }
    *at = opened;
    *why = "a parenthesis is not closed";
    return depth == 0;
}

/* The first character of text that is no blank; text.len: it has none. */
static size_t skip_blanks(struct str text)
{
    size_t at = 0;

    while (at < text.len && is_blank(text.at[at]))
        at++;
    return at;
}

bool sqltext_is_expression(struct str text, const char **why, size_t *at)
{
    if (!is_whole(text, why, at))
        return false;
    *why = "an SQL expression is missing";
    return skip_blanks(text) < text.len;
}

bool sqltext_is_select(struct str text, const char **why, size_t *at)
{
    static const struct str words[] = {STR_ROW("SELECT"), STR_ROW("VALUES"), STR_ROW("WITH")};

    if (!is_whole(text, why, at))
        return false;
    *at = skip_blanks(text);
    struct str rest = {text.at + *at, text.len - *at};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (rest.len > words[i].len && !is_word(rest.at[words[i].len]) &&
            str_eq_nocase((struct str){rest.at, words[i].len}, words[i]))
            return true;
    *why = "it begins with neither SELECT, VALUES nor WITH";
    return false;
}

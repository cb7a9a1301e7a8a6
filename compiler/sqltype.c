/* sqltype.c - declared types of SQL. SQLite takes nearly any words for a type, and finds in them
 * what affinity the column has; a STRICT table knows six of them.
 *
 *     type = word { blank word } [ "(" number [ "," number ] ")" ]
 */
#include "sqltype.h"

static bool is_word_char(char c)
{
    return char_is_lower(c) || char_is_upper(c) || char_is_digit(c) || c == '_';
}

/* ---- affinity ---- */

static bool contains(struct str text, struct str word)
{
    for (size_t i = 0; i + word.len <= text.len; i++)
        if (str_eq_nocase((struct str){text.at + i, word.len}, word))
            return true;
    return false;
}

enum affinity sqltype_affinity(struct str type)
{
    /* SQLite's rules, in their order */
    static const struct {
        struct str word;
        enum affinity affinity;
    } rows[] = {
        {STR_ROW("INT"), AFFINITY_INTEGER}, {STR_ROW("CHAR"), AFFINITY_TEXT},
        {STR_ROW("CLOB"), AFFINITY_TEXT},   {STR_ROW("TEXT"), AFFINITY_TEXT},
        {STR_ROW("BLOB"), AFFINITY_BLOB},   {STR_ROW("REAL"), AFFINITY_REAL},
        {STR_ROW("FLOA"), AFFINITY_REAL},   {STR_ROW("DOUB"), AFFINITY_REAL},
    };

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (contains(type, rows[i].word))
            return rows[i].affinity;
    return type.len == 0 ? AFFINITY_BLOB : AFFINITY_NUMERIC;
}

/* ---- form ---- */

static size_t skip_blanks(struct str text, size_t at)
{
    while (at < text.len && text.at[at] == ' ')
        at++;
    return at;
}

static size_t word_end(struct str text, size_t at)
{
    while (at < text.len && is_word_char(text.at[at]))
        at++;
    return at;
}

/* Behind "10", "+10" or "-10"; the same place: there is no number. */
static size_t number_end(struct str text, size_t at)
{
    size_t digits = at + (at < text.len && (text.at[at] == '+' || text.at[at] == '-')),
           end = digits;

    while (end < text.len && char_is_digit(text.at[end]))
        end++;
    return end > digits ? end : at;
}

/* Is what begins at at "(10)" or "(10, 2)", and nothing else? */
static bool is_size(struct str text, size_t at)
{
    for (int numbers = 0; numbers < 2; numbers++) {
        size_t from = skip_blanks(text, at + 1), end = number_end(text, from);
        at = skip_blanks(text, end);
        if (end == from || at == text.len)
            return false;
        if (text.at[at] == ')')
            return at + 1 == text.len;
        if (text.at[at] != ',')
            return false;
    }
    return false;
}

bool sqltype_is_type(struct str text)
{
    size_t at = 0, words = 0;

    while (at < text.len && is_word_char(text.at[at]) && !char_is_digit(text.at[at])) {
        size_t end = word_end(text, at);
        at = skip_blanks(text, end);
        words++;
        if (at == text.len)
            return at == end;
    }
    return words > 0 && at < text.len && text.at[at] == '(' && is_size(text, at);
}

struct str sqltype_foreign_word(struct str type)
{
    static const struct str words[] = {
#define SQL_WORD(word) STR_ROW(word),
#include "sqltype_words.def"
    };

    for (size_t at = 0, end; at < type.len; at = end + 1) {
        end = word_end(type, at);
        struct str word = {type.at + at, end - at};
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            if (str_eq_nocase(word, words[i]))
                return word;
    }
    return (struct str){0};
}

/* ---- numbers in texts ---- */

static size_t skip_digits(struct str text, size_t at)
{
    while (at < text.len && char_is_digit(text.at[at]))
        at++;
    return at;
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool sqltype_looks_like_number(struct str text)
{
    size_t at = 0;

    while (text.len > 0 && is_blank(text.at[text.len - 1]))
        text.len--;
    while (at < text.len && is_blank(text.at[at]))
        at++;
    at += at < text.len && (text.at[at] == '+' || text.at[at] == '-');
    size_t digits = skip_digits(text, at) - at;
    at += digits;
    if (at < text.len && text.at[at] == '.') {
        size_t end = skip_digits(text, at + 1);
        digits += end - at - 1;
        at = end;
    }
    if (digits > 0 && at < text.len && (text.at[at] == 'e' || text.at[at] == 'E'))
        at = number_end(text, at + 1) > at + 1 ? number_end(text, at + 1) : at;
    return digits > 0 && at == text.len;
}

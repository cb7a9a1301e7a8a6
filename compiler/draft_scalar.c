/* draft_scalar.c - text of a database as scalars and comments of YAML. What is plain is judged by
 * few characters that are known to be harmless, not by all of the rules of YAML.
 */
#include "draft_write.h"

#include <string.h>

#include "text.h"
#include "yaml_look.h"

#define LONGEST_PLAIN 100 /* a longer text is prose, or no name at least */

/* ---- characters ---- */

/* Can't be seen, or not be told from others, or can't stand in a schema. */
static bool is_hidden(struct str at, long c)
{
    size_t where;
    const struct look_alike *alike = look_find_alike(at, &where);

    return char_is_control(c) || c == 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF ||
           c == 0xFFFE || c == 0xFFFF || (alike && alike->kind == ALIKE_BLANK);
}

static void add_number(struct text *t, long c)
{
    text_addf(t, c < 0x100 ? "\\x%02lX" : c < 0x10000 ? "\\u%04lX" : "\\U%08lX", (unsigned long)c);
}

/* ---- without quotes ---- */

static bool is_alnum(char c)
{
    return char_is_upper(c) || char_is_lower(c) || char_is_digit(c);
}

/* Words that are no text to this reader or to others, in any case. */
static bool is_keyword(struct str s)
{
    static const char *const words[] = {"null", "true", "false", "yes", "no",
                                        "on",   "off",  "y",     "n"};

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq_nocase(s, str_of(words[i])))
            return true;
    return false;
}

/* Digits and what may stand between them in numbers, dates and times of day, of any reader. */
static bool is_number_like(struct str s)
{
    if (!char_is_digit(s.at[0]) && s.at[0] != '-' && s.at[0] != '+' && s.at[0] != '.')
        return false;
    for (size_t i = 0; i < s.len; i++)
        if (!strchr("0123456789abcdefABCDEFxXoOtTzZ_.+- ", s.at[i]))
            return false;
    return true;
}

/* Letters, digits, and between them what neither YAML nor a comment of any language begins with. */
static bool is_harmless(struct str s)
{
    size_t at;

    if (s.len == 0 || s.len > LONGEST_PLAIN || look_find_alike(s, &at))
        return false;
    for (size_t i = 0, size; i < s.len; i += size) {
        struct str rest = {s.at + i, s.len - i};
        long c = str_char(rest, &size);
        bool is_inside = i > 0 && i + size < s.len && s.at[i - 1] != ' ' && s.at[i - 1] != '-';
        if (c < 0 || is_hidden((struct str){rest.at, size}, c))
            return false;
        if (c < 0x80 && !is_alnum((char)c) && c != '_' && !(is_inside && strchr(" -.+%", (char)c)))
            return false;
    }
    return true;
}

/* A number or a date in plain digits, or a flag. */
static bool is_number(struct str s)
{
    bool fits = s.len > 0;

    if (str_eq(s, STR("true")) || str_eq(s, STR("false")))
        return true;
    for (size_t i = 0; i < s.len; i++)
        fits = fits && (char_is_digit(s.at[i]) || (s.at[i] == '.' && i > 0) ||
                        (s.at[i] == '-' && i + 1 < s.len));
    return fits;
}

/* ---- in quotes ---- */

static void add_escaped(struct text *t, struct str at, long c)
{
    if (c == '\n')
        text_add(t, STR("\\n"));
    else if (c == '\t')
        text_add(t, STR("\\t"));
    else if (c == '"' || c == '\\')
        text_addf(t, "\\%c", (char)c);
    else if (c < 0)
        text_add(t, STR("\\uFFFD"));
    else if (is_hidden(at, c))
        add_number(t, c);
    else
        text_add(t, at);
}

static struct str double_quoted(struct arena *arena, struct str s)
{
    struct text t = {.arena = arena};

    text_add(&t, STR("\""));
    for (size_t i = 0, size; i < s.len; i += size) {
        long c = str_char((struct str){s.at + i, s.len - i}, &size);
        add_escaped(&t, (struct str){s.at + i, size}, c);
    }
    text_add(&t, STR("\""));
    return text_str(&t);
}

/* In single quotes nothing is escaped: for texts with double quotes, such as names in SQL. */
static bool fits_single_quotes(struct str s)
{
    bool has_double = false;

    for (size_t i = 0, size; i < s.len; i += size) {
        long c = str_char((struct str){s.at + i, s.len - i}, &size);
        if (c < 0 || c == '\'' || is_hidden((struct str){s.at + i, size}, c))
            return false;
        has_double = has_double || c == '"' || c == '\\';
    }
    return has_double;
}

struct str draft_quoted(struct arena *arena, struct str s)
{
    return fits_single_quotes(s) ? str_fmt(arena, "'" STR_FMT "'", STR_ARG(s))
                                 : double_quoted(arena, s);
}

struct str draft_scalar(struct arena *arena, struct str s)
{
    return is_harmless(s) && !is_keyword(s) && !is_number_like(s) ? s : draft_quoted(arena, s);
}

struct str draft_number(struct arena *arena, struct str s)
{
    return is_number(s) ? s : draft_scalar(arena, s);
}

/* ---- in lines of their own ---- */

/* Not of one that begins or ends with a blank line, nor with blanks at the ends of lines, for these
 * can't be seen; nor of one whose first line is indented, as that tells how far the others are. */
static bool fits_block(struct str s)
{
    if (s.len == 0 || !memchr(s.at, '\n', s.len) || s.at[0] == ' ' || s.at[0] == '\n' ||
        s.at[s.len - 1] == '\n' || s.at[s.len - 1] == ' ')
        return false;
    for (size_t i = 0, size; i < s.len; i += size) {
        long c = str_char((struct str){s.at + i, s.len - i}, &size);
        bool is_hidden_here = c != '\n' && is_hidden((struct str){s.at + i, size}, c);
        if (c < 0 || is_hidden_here || (c == '\n' && s.at[i - 1] == ' '))
            return false;
    }
    return true;
}

/* Is the blank at i one at which a folded text can go on in the next line? */
static bool is_fold(struct str s, size_t i)
{
    return s.at[i] == ' ' && i > 0 && i + 1 < s.len && s.at[i - 1] != ' ' && s.at[i + 1] != ' ';
}

/* Does a clause of a SELECT begin behind the blank at i? */
static bool begins_clause(struct str s, size_t i)
{
    static const struct str words[] = {STR_ROW("FROM "),   STR_ROW("WHERE "), STR_ROW("GROUP BY "),
                                       STR_ROW("HAVING "), STR_ROW("UNION "), STR_ROW("ORDER BY ")};
    struct str rest = {s.at + i + 1, s.len - i - 1};

    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (rest.len > words[k].len && str_eq_nocase((struct str){rest.at, words[k].len}, words[k]))
            return true;
    return false;
}

/* Where the first line of s ends: before the first clause, else at the last blank within width, or
 * the first behind it. */
static size_t fold_end(struct str s, size_t width)
{
    size_t end = s.len;

    for (size_t i = 1; i < s.len && (i <= width || end == s.len); i++) {
        if (!is_fold(s, i))
            continue;
        if (begins_clause(s, i))
            return i;
        end = i;
    }
    return s.len <= width ? s.len : end;
}

static bool folds(struct str s, size_t width)
{
    if (s.len <= width || s.at[0] == ' ' || s.at[s.len - 1] == ' ')
        return false;
    for (size_t i = 0, size; i < s.len; i += size) {
        long c = str_char((struct str){s.at + i, s.len - i}, &size);
        if (c < 0 || is_hidden((struct str){s.at + i, size}, c))
            return false;
    }
    return true;
}

static struct str take_fold(struct str *rest, size_t width)
{
    size_t end = fold_end(*rest, width), behind = end < rest->len ? end + 1 : end;
    struct str line = {rest->at, end};

    *rest = (struct str){rest->at + behind, rest->len - behind};
    return line;
}

/* Takes the first line off the rest; behind the last one there is no text. */
static struct str take_line(struct str *rest)
{
    const char *end = memchr(rest->at, '\n', rest->len);
    struct str line = {rest->at, end ? (size_t)(end - rest->at) : rest->len};

    *rest = end ? (struct str){end + 1, rest->len - line.len - 1} : (struct str){0};
    return line;
}

struct str draft_text(struct arena *arena, struct str s, unsigned indent)
{
    struct text t = {.arena = arena};

    if (fits_block(s)) {
        text_add(&t, STR("|-"));
        for (struct str rest = s; rest.at;) {
            struct str line = take_line(&rest);
            text_addf(&t, "\n%*s" STR_FMT, line.len > 0 ? (int)indent : 0, "", STR_ARG(line));
        }
    } else if (folds(s, TEXT_WIDTH - indent)) {
        text_add(&t, STR(">-"));
        for (struct str rest = s; rest.len > 0;) {
            struct str line = take_fold(&rest, TEXT_WIDTH - indent);
            text_addf(&t, "\n%*s" STR_FMT, (int)indent, "", STR_ARG(line));
        }
    } else {
        return draft_quoted(arena, s);
    }
    return text_str(&t);
}

/* ---- comments ---- */

struct str draft_comment(struct arena *arena, struct str s)
{
    struct text t = {.arena = arena};

    for (size_t i = 0, size; i < s.len; i += size) {
        struct str at = {s.at + i, s.len - i};
        long c = str_char(at, &size);
        at.len = size;
        if (c == '\n' || c == '\t' || c == '\r')
            text_add(&t, STR(" "));
        else if (c < 0)
            add_number(&t, (unsigned char)s.at[i]);
        else if (is_hidden(at, c))
            add_number(&t, c);
        else
            text_add(&t, at);
    }
    return text_str(&t);
}

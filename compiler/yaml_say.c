/* yaml_say.c - messages about a text that is no YAML. Each stands where the mistake is, which may
 * be lines before the place where libyaml noticed it.
 */
#include "yaml_say.h"

#include <string.h>

/* ---- places ---- */

char at(const struct problem *p, size_t offset)
{
    return look_at(p->text, offset);
}

size_t line_of(const struct problem *p, size_t offset)
{
    return yaml_line_number(p->text, offset);
}

struct str line_text(const struct problem *p, size_t offset)
{
    return look_line(p->text, line_of(p, offset));
}

struct loc place(const struct problem *p, size_t offset, size_t len)
{
    return yaml_offset_place(p->text, offset, offset + len);
}

struct loc word_place(const struct problem *p, size_t offset)
{
    return place(p, offset, look_word(p->text, offset).len);
}

bool is_closing(char c)
{
    return c == ']' || c == '}';
}

/* ---- what is wrong ---- */

void say_tab(const struct problem *p, size_t tab)
{
    size_t len = 1;

    while (at(p, tab + len) == '\t')
        len++;
    diag_add(p->diag, DIAG_E018, place(p, tab, len), "a tab can't indent");
    diag_help(p->diag, "indent with blanks");
}

void say_begins(const struct problem *p, size_t offset)
{
    diag_add(p->diag, DIAG_E023, word_place(p, offset),
             "a text that begins with '%c' must be quoted", at(p, offset));
}

void say_tight_colon(const struct problem *p, size_t colon)
{
    diag_add(p->diag, DIAG_E017, place(p, colon, 1), "a blank is missing behind ':'");
}

void say_alike(const struct problem *p, size_t offset, const struct look_alike *alike)
{
    diag_add(p->diag, DIAG_E033, place(p, offset, 1), "U+%04lX, a %s, is not %s",
             (unsigned long)alike->c, alike->name, alike->of);
}

void say_conflict(const struct problem *p, size_t line)
{
    size_t start = p->text->lines[line].start;

    diag_add(p->diag, DIAG_E036, place(p, start, yaml_line_end(p->text, line) - start),
             "two versions of the file meet here");
    diag_help(p->diag, "keep what is right of both, and take out the lines of <, = and >");
}

void say_long_key(const struct problem *p, size_t key)
{
    diag_add(p->diag, DIAG_E031, place(p, key, 1),
             "a key has at most %d characters, and stands on one line", LONGEST_KEY);
}

/* The line that seems to stand behind what begins at an offset and is never closed. */
static void note_line_behind(const struct problem *p, size_t offset)
{
    size_t indent = look_indent(line_text(p, offset));

    for (size_t i = line_of(p, offset) + 1; i < p->text->n; i++) {
        struct str line = look_line(p->text, i);
        if (look_is_empty(line) || look_indent(line) > indent || is_closing(line.at[indent]))
            continue;
        size_t first = p->text->lines[i].start + look_indent(line);
        diag_note(p->diag, word_place(p, first), "this seems to stand behind it");
        return;
    }
}

/* A comment between a bracket and where reading stopped that has what would close the bracket; else
 * p->at. */
static size_t closing_comment(const struct problem *p, size_t bracket)
{
    char close = at(p, bracket) == '{' ? '}' : ']', quote = '\0';

    for (size_t i = bracket + 1; i < p->at; i++) {
        char c = at(p, i), before = at(p, i - 1);
        if (quote) {
            quote = c == quote ? '\0' : quote;
        } else if ((c == '"' || c == '\'') && strchr(" \t\r\n[{,:", before)) {
            quote = c;
        } else if (c == '#' && strchr(" \t\r\n", before)) {
            size_t end = yaml_line_end(p->text, line_of(p, i));
            if (memchr(p->text->all.at + i, close, end - i))
                return i;
            i = end;
        }
    }
    return p->at;
}

void say_open_bracket(const struct problem *p, size_t bracket)
{
    size_t comment = closing_comment(p, bracket);

    diag_add(p->diag, DIAG_E019, place(p, bracket, 1), "the '%c' is never closed", at(p, bracket));
    if (comment == p->at) {
        note_line_behind(p, bracket);
        return;
    }
    diag_note(p->diag, place(p, comment, 1), "here begins a comment, which has the '%c' in it",
              at(p, bracket) == '{' ? '}' : ']');
    diag_help(p->diag, "a text with a '#' at its start or behind a blank must be quoted");
}

void say_open_quote(const struct problem *p, size_t quote)
{
    diag_add(p->diag, DIAG_E020, place(p, quote, 1), "the quote is never closed");
    note_line_behind(p, quote);
}

void say_closes_nothing(const struct problem *p)
{
    diag_add(p->diag, DIAG_E025, place(p, p->at, 1), "the '%c' closes nothing", at(p, p->at));
}

void say_closes_other(const struct problem *p, size_t open)
{
    diag_add(p->diag, DIAG_E025, place(p, p->at, 1), "the '%c' can't close a '%c'", at(p, p->at),
             at(p, open));
    diag_note(p->diag, place(p, open, 1), "this is opened here");
}

static void help_comment(const struct problem *p, size_t start)
{
    if (look_is_other_comment(look_word(p->text, start)))
        diag_help(p->diag, "a comment begins with '#'");
}

bool say_no_pair(const struct problem *p, size_t start)
{
    size_t number = line_of(p, start), i;
    struct str rest = {p->text->all.at + start, yaml_line_end(p->text, number) - start};
    const struct look_alike *alike = look_find_alike(rest, &i);

    if (look_is_conflict(look_line(p->text, number))) {
        say_conflict(p, number);
    } else if (alike && alike->kind != ALIKE_QUOTE) {
        say_alike(p, start + i, alike);
    } else if ((i = look_tight_colon(rest)) < rest.len) {
        say_tight_colon(p, start + i);
    } else if ((i = look_tight_dash(rest)) < rest.len) {
        diag_add(p->diag, DIAG_E030, place(p, start + i, 1), "a blank is missing behind '-'");
    } else {
        struct str word = look_word(p->text, start);
        diag_add(p->diag, DIAG_E021, place(p, start, word.len),
                 "a ':' is missing behind '" STR_FMT "'", STR_ARG(word));
        help_comment(p, start);
        return true;
    }
    return false;
}

/* The first thing of the line above, behind "- ". */
static size_t first_above(const struct problem *p, size_t offset)
{
    size_t i = line_of(p, offset);

    while (i > 0 && look_is_empty(look_line(p->text, i - 1)))
        i--;
    if (i == 0)
        return offset;
    size_t first = look_skip_blanks(p->text, p->text->lines[i - 1].start);
    return at(p, first) == '-' && at(p, first + 1) == ' ' ? look_skip_blanks(p->text, first + 1)
                                                          : first;
}

static unsigned apart(unsigned a, unsigned b)
{
    return a > b ? a - b : b - a;
}

void say_indent(const struct problem *p, size_t offset)
{
    struct str word = look_word(p->text, offset);
    struct loc here = word_place(p, offset), best = word_place(p, first_above(p, offset));

    for (const struct yaml_open *open = p->open; open; open = open->outer) {
        struct loc other = word_place(p, yaml_offset(p->text, open->latest));
        if (!open->in_brackets &&
            apart(other.column, here.column) < apart(best.column, here.column))
            best = other;
    }
    diag_add(p->diag, DIAG_E022, here, "wrong indentation: '" STR_FMT "' begins in column %u",
             STR_ARG(word), here.column);
    if (best.line < here.line)
        diag_note(p->diag, best, "this begins in column %u", best.column);
}

bool ran_over_keys(const struct problem *p)
{
    if (p->read.kind != READ_QUOTED || line_of(p, p->read.first) == line_of(p, p->read.last - 1))
        return false;
    size_t start = p->text->lines[line_of(p, p->read.last - 1)].start;
    struct str last_line = {p->text->all.at + start, p->read.last - start};
    return look_colon(last_line) < last_line.len;
}

void say_behind(const struct problem *p)
{
    bool is_quoted = p->read.kind == READ_QUOTED;

    if (ran_over_keys(p)) {
        say_open_quote(p, p->read.first);
        return;
    }
    diag_add(p->diag, DIAG_E026, word_place(p, p->at), "this stands behind the closing %s",
             is_quoted ? "quote" : "bracket");
    help_comment(p, p->at);
    if (!is_quoted)
        return;
    diag_note(p->diag, place(p, p->read.first, 1), "the quote is opened here");
    if (p->at > p->read.last)
        diag_help(p->diag, "put all of the text in quotes");
    else if (at(p, p->at) != ':')
        diag_help(p->diag, at(p, p->read.first) == '"' ? "inside \"...\" write \\\" for a quote"
                                                       : "inside '...' write '' for a quote");
}

void say_no_key(const struct problem *p)
{
    diag_add(p->diag, DIAG_E035, place(p, p->at, 1), "there is no key before this ':'");
}

/* The first closing bracket from start to the end of the line that nothing opens there; else the
 * end. */
static size_t unopened_bracket(const struct problem *p, size_t start)
{
    size_t end = yaml_line_end(p->text, line_of(p, start)), depth = 0;

    for (size_t i = start; i < end; i++) {
        const char *quoted =
            at(p, i) == '"' ? memchr(p->text->all.at + i + 1, '"', end - i - 1) : NULL;
        if (quoted)
            i = (size_t)(quoted - p->text->all.at);
        else if (at(p, i) == '[' || at(p, i) == '{')
            depth++;
        else if (is_closing(at(p, i)) && depth-- == 0)
            return i;
    }
    return end;
}

void say_colon_in_text(const struct problem *p)
{
    size_t bracket = unopened_bracket(p, p->read.first);
    struct str word = look_word(p->text, p->read.first);

    if (is_closing(at(p, bracket)) && !(p->open && p->open->in_brackets)) {
        diag_add(p->diag, DIAG_E025, place(p, p->read.first, word.len),
                 "a '%c' is missing before '" STR_FMT "'", at(p, bracket) == '}' ? '{' : '[',
                 STR_ARG(word));
        diag_note(p->diag, place(p, bracket, 1), "this closes it");
        return;
    }
    diag_add(p->diag, DIAG_E024, place(p, p->at, 1), "a text with ': ' in it must be quoted");
}

void say_bracket_in_text(const struct problem *p)
{
    diag_add(p->diag, DIAG_E024, place(p, p->at, 1), "a text with '%c' in it must be quoted here",
             at(p, p->at));
    diag_note(p->diag, word_place(p, p->read.first), "the text begins here");
}

void say_no_comma(const struct problem *p, size_t before)
{
    struct str word = look_word(p->text, before);

    diag_add(p->diag, DIAG_E027, place(p, before, word.len),
             "a ',' is missing before '" STR_FMT "'", STR_ARG(word));
}

/* yaml_problem.c - what libyaml says, as what is wrong: one function for each of the things that it
 * wants and does not find. What was read before, and the text around, tell which mistake it is.
 */
#include "yaml_problem.h"

#include <string.h>

#include "yaml_say.h"

/* ---- what libyaml wanted ---- */

static void no_token(const struct problem *p)
{
    if (at(p, p->at) == '\t')
        say_tab(p, p->at);
    else
        say_begins(p, p->at);
}

static void tab(const struct problem *p)
{
    say_tab(p, p->at);
}

/* What should be an anchor, an alias or the head of a block of text. */
static void no_sign(const struct problem *p)
{
    if (look_is_conflict(line_text(p, p->context)))
        say_conflict(p, line_of(p, p->context));
    else
        say_begins(p, p->context);
}

static void begins(const struct problem *p)
{
    say_begins(p, p->at);
}

static void tight_colon(const struct problem *p)
{
    say_tight_colon(p, p->at);
}

static void open_quote(const struct problem *p)
{
    say_open_quote(p, ran_over_keys(p) ? p->read.first : p->context);
}

static void wrong_escape(const struct problem *p)
{
    size_t escape = p->at, size;

    while (escape > p->context && at(p, escape) != '\\')
        escape--;
    if (escape + 1 >= p->text->all.len) {
        say_open_quote(p, p->context);
        return;
    }
    struct str sign = {p->text->all.at + escape + 1, p->text->all.len - escape - 1};
    str_char(sign, &size);
    sign.len = size;
    diag_add(p->diag, DIAG_E032, place(p, escape, p->at - escape + 1), "\\" STR_FMT " is no escape",
             STR_ARG(sign));
    diag_help(p->diag, "write \\\\ for a backslash, or put the text in '...'");
}

static void list_on_line(const struct problem *p)
{
    diag_add(p->diag, DIAG_E034, place(p, p->at, 1),
             "the first '-' of a list can't stand on the line of its key");
    diag_help(p->diag, "begin the list on the next line, or write it as [a, b]");
}

/* A ':' behind something that can't be a key. */
static void no_key_before(const struct problem *p)
{
    size_t first = p->read.first, line = line_of(p, p->at);

    if (p->read.kind == READ_NOTHING || look_skip_blanks(p->text, p->read.last) != p->at) {
        say_no_key(p);
    } else if (p->read.kind == READ_PLAIN && look_is_other_comment(look_word(p->text, first)) &&
               !look_begins_line(p->text, first)) {
        diag_add(p->diag, DIAG_E005, word_place(p, first), "this can't stand here");
        diag_help(p->diag, "a comment begins with '#'");
    } else if (p->read.last - first > LONGEST_KEY ||
               (p->read.kind == READ_QUOTED && line_of(p, first) < line)) {
        say_long_key(p, first);
    } else if (p->read.kind != READ_PLAIN) {
        say_behind(p);
    } else if (line_of(p, first) == line) {
        say_colon_in_text(p);
    } else if (look_begins_line(p->text, first)) {
        say_no_pair(p, first);
    } else {
        if (look_is_conflict(look_line(p->text, line_of(p, first) + 1)))
            say_conflict(p, line_of(p, first) + 1);
        else
            say_indent(p, p->text->lines[line].start + look_indent(look_line(p->text, line)));
    }
}

static void no_colon(const struct problem *p)
{
    if (p->at - p->context > LONGEST_KEY && line_of(p, p->at) == line_of(p, p->context))
        say_long_key(p, p->context);
    else if (p->read.kind == READ_BLOCK && p->read.is_empty)
        diag_add(p->diag, DIAG_E022, word_place(p, p->context),
                 "wrong indentation: a text behind '|' or '>' begins deeper than its key");
    else
        say_no_pair(p, p->context);
}

/* Is what was read a text on a line of its own, in the column of what comes now? */
static bool is_lone_text(const struct problem *p, unsigned column)
{
    return p->read.kind == READ_PLAIN && look_begins_line(p->text, p->read.first) &&
           place(p, p->read.first, 1).column == column;
}

/* In a block of keys, or of items, comes something else. */
static void no_next(const struct problem *p, bool is_list)
{
    char c = at(p, p->at);
    bool is_item = c == '-' && strchr(" \r\n", at(p, p->at + 1));
    struct loc here = word_place(p, p->at), first = place(p, p->context, 1);

    if (is_closing(c)) {
        say_closes_nothing(p);
    } else if (!look_begins_line(p->text, p->at)) {
        if (p->read.kind == READ_QUOTED || p->read.kind == READ_BRACKETS)
            say_behind(p);
        else
            diag_add(p->diag, DIAG_E005, here, "this can't stand here");
    } else if (c == ':') {
        say_no_key(p);
    } else if (is_lone_text(p, here.column)) {
        say_no_pair(p, p->read.first);
    } else if (here.column == first.column && is_list != is_item) {
        diag_add(p->diag, DIAG_E029, here,
                 is_list ? "a key can't stand among items of a list"
                         : "an item of a list can't stand among keys");
        diag_note(p->diag, first, is_list ? "the list begins here" : "the keys begin here");
    } else {
        say_indent(p, p->at);
    }
}

static void no_key(const struct problem *p)
{
    no_next(p, false);
}

static void no_item(const struct problem *p)
{
    no_next(p, true);
}

/* The last of several words in a text without quotes, which may be the next key. */
static size_t last_word(const struct problem *p)
{
    size_t word = p->read.last;

    while (word > p->read.first && !strchr(" \t\r\n", at(p, word - 1)))
        word--;
    return word;
}

/* Does a value begin at an offset, behind a ':' on the same line? */
static bool is_value(const struct problem *p, size_t start)
{
    while (start > 0 && at(p, start - 1) == ' ')
        start--;
    return start > 0 && at(p, start - 1) == ':';
}

/* In brackets, behind a text without quotes. */
static void no_comma_behind_plain(const struct problem *p)
{
    struct str text = {p->text->all.at + p->read.first, p->read.last - p->read.first};
    size_t i, word = last_word(p);
    const struct look_alike *alike = look_find_alike(text, &i);
    char c = at(p, p->at);

    if (alike && alike->kind == ALIKE_SIGN)
        say_alike(p, p->read.first + i, alike);
    else if (text.len > LONGEST_KEY)
        say_long_key(p, p->read.first);
    else if (c == ':' && word > p->read.first)
        say_no_comma(p, word);
    else if (c == ':')
        say_colon_in_text(p);
    else if ((c == '{' || c == '[') && is_value(p, p->read.first))
        say_bracket_in_text(p);
    else if (at(p, p->context) == '{')
        say_no_pair(p, p->read.first);
    else
        say_no_comma(p, p->at);
}

/* In brackets comes neither a ',' nor what closes them. */
static void no_comma(const struct problem *p)
{
    struct str line = line_text(p, p->at);
    size_t bracket = p->context, end = yaml_line_end(p->text, line_of(p, p->at));
    struct str rest = {p->text->all.at + p->at, end > p->at ? end - p->at : 0};

    if (ran_over_keys(p))
        say_open_quote(p, p->read.first);
    else if (p->at >= p->text->all.len ||
             (line_of(p, p->at) > line_of(p, bracket) &&
              look_indent(line) <= look_indent(line_text(p, bracket)) && !is_closing(at(p, p->at))))
        say_open_bracket(p, bracket);
    else if (is_closing(at(p, p->at)))
        say_closes_other(p, bracket);
    else if (p->read.kind == READ_PLAIN)
        no_comma_behind_plain(p);
    else if (at(p, p->at) == ':' || (at(p, bracket) == '{' && look_colon(rest) == rest.len))
        say_behind(p);
    else
        say_no_comma(p, p->at);
}

static void no_content(const struct problem *p)
{
    char c = at(p, p->at);
    bool in_brackets = p->open && p->open->in_brackets;

    if (in_brackets && p->at >= p->text->all.len)
        say_open_bracket(p, yaml_offset(p->text, p->open->first));
    else if (is_closing(c) && in_brackets)
        say_closes_other(p, yaml_offset(p->text, p->open->first));
    else if (is_closing(c))
        say_closes_nothing(p);
    else if (c == ',' && in_brackets)
        diag_add(p->diag, DIAG_E028, place(p, p->at, 1), "there is nothing before this ','");
    else
        say_begins(p, p->at);
}

/* ---- documents, directives, tags ---- */

static void no_document(const struct problem *p)
{
    char c = at(p, p->at);

    if (p->read.kind == READ_NOTHING) {
        diag_add(p->diag, DIAG_E008, place(p, p->context, 1),
                 "a directive ends with a line of ---");
        diag_note(p->diag, word_place(p, p->at), "the schema begins here");
    } else if (is_closing(c)) {
        say_closes_nothing(p);
    } else if (p->read.kind == READ_QUOTED || p->read.kind == READ_BRACKETS) {
        say_behind(p);
    } else if (p->read.kind == READ_END) {
        diag_add(p->diag, DIAG_E007, word_place(p, p->at),
                 "a schema is one document, and this stands behind its end");
    } else if (is_lone_text(p, place(p, p->at, 1).column)) {
        say_no_pair(p, p->read.first);
    } else {
        say_indent(p, p->at);
    }
}

static void directive(const struct problem *p)
{
    size_t start = p->text->lines[line_of(p, p->at)].start;

    diag_add(p->diag, DIAG_E008, word_place(p, start),
             "no directive but one %%YAML 1.1 or 1.2 may be used");
}

bool yaml_has_tag_directive(const struct yaml_text *text, struct diag *diag)
{
    for (size_t i = 0; i < text->n; i++) {
        struct str line = look_line(text, i);
        size_t start = text->lines[i].start;
        if (str_starts(line, STR("%TAG"))) {
            diag_add(diag, DIAG_E008, yaml_offset_place(text, start, start + 4),
                     "the directive %%TAG can't be used");
            return true;
        }
        if (!look_is_empty(line) && line.at[0] != '%')
            return false;
    }
    return false;
}

bool yaml_has_second(const struct yaml_text *text, size_t end, struct diag *diag)
{
    size_t offset = yaml_offset(text, end), i = yaml_line_number(text, offset);

    if (offset > text->lines[i].start)
        i++;
    while (i < text->n &&
           (look_is_empty(look_line(text, i)) || str_starts(look_line(text, i), STR("..."))))
        i++;
    struct str line = look_line(text, i);
    if (!str_starts(line, STR("---")) && !str_starts(line, STR("%")))
        return false;
    size_t start = text->lines[i].start;
    diag_add(diag, DIAG_E007, yaml_offset_place(text, start, start + look_word(text, start).len),
             "a schema is one document: this is a second");
    return true;
}

static void tag(const struct problem *p)
{
    diag_add(p->diag, DIAG_E009, word_place(p, p->context),
             "tags can't be used: the schema knows its types");
}

/* What libyaml says, and what finds out what is wrong. */
static const struct {
    const char *words;
    void (*say)(const struct problem *p);
} problems[] = {
    {"found character that cannot start any token", no_token},
    {"found a tab character that violates indentation", tab},
    {"found a tab character where an indentation space is expected", tab},
    {"did not find expected alphabetic or numeric character", no_sign},
    {"did not find expected comment or line break", no_sign},
    {"found an indentation indicator equal to 0", no_sign},
    {"mapping keys are not allowed in this context", begins},
    {"found unexpected ':'", tight_colon},
    {"found unexpected end of stream", open_quote},
    {"found unexpected document indicator", open_quote},
    {"found unknown escape character", wrong_escape},
    {"did not find expected hexdecimal number", wrong_escape},
    {"found invalid Unicode character escape code", wrong_escape},
    {"block sequence entries are not allowed in this context", list_on_line},
    {"mapping values are not allowed in this context", no_key_before},
    {"could not find expected ':'", no_colon},
    {"did not find expected key", no_key},
    {"did not find expected '-' indicator", no_item},
    {"did not find expected ',' or '}'", no_comma},
    {"did not find expected ',' or ']'", no_comma},
    {"did not find expected node content", no_content},
    {"did not find expected <document start>", no_document},
    {"found unknown directive name", directive},
    {"could not find expected directive name", directive},
    {"found unexpected non-alphabetical character", directive},
    {"did not find expected whitespace", directive},
    {"did not find expected digit or '.' character", directive},
    {"did not find expected version number", directive},
    {"found extremely long version number", directive},
    {"found incompatible YAML document", directive},
    {"found duplicate %YAML directive", directive},
    {"found duplicate %TAG directive", directive},
    {"found undefined tag handle", tag},
    {"did not find expected whitespace or line break", tag},
    {"did not find the expected '>'", tag},
    {"did not find expected '!'", tag},
    {"did not find expected tag URI", tag},
    {"did not find URI escaped octet", tag},
    {"found an incorrect leading UTF-8 octet", tag},
    {"found an incorrect trailing UTF-8 octet", tag},
};

void yaml_problem(const struct yaml_text *text, const struct yaml_progress *progress,
                  const yaml_parser_t *parser, struct diag *diag)
{
    struct problem problem = {.text = text,
                              .diag = diag,
                              .open = progress->open,
                              .read = progress->read,
                              .at = yaml_offset(text, parser->problem_mark.index),
                              .context = yaml_offset(text, parser->context_mark.index)};
    const char *words = parser->problem ? parser->problem : "it can't be read";

    problem.read.first = yaml_offset(text, progress->read.first);
    problem.read.last = yaml_offset(text, progress->read.last);
    for (size_t i = 0; i < sizeof problems / sizeof *problems; i++) {
        if (strcmp(words, problems[i].words) == 0) {
            problems[i].say(&problem);
            return;
        }
    }
    diag_add(diag, DIAG_E005, word_place(&problem, problem.at), "not YAML: %s", words);
}

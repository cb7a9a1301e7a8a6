/* yaml_scalar.c - texts without quotes that are YAML, but hardly the YAML that was meant: a key
 * that holds its own value, or characters that only look like those of YAML. What is of use to
 * someone, such as a pattern or a time with a ':' in it, is left alone.
 */
#include <string.h>

#include "yaml.h"
#include "yaml_say.h"

static struct problem problem_at(const struct yaml_text *text, size_t first, size_t last,
                                 struct diag *diag)
{
    return (struct problem){
        .text = text,
        .diag = diag,
        .read = {.first = yaml_offset(text, first), .last = yaml_offset(text, last)}};
}

/* The scalar as it is written. */
static struct str written(const struct problem *p)
{
    return (struct str){p->text->all.at + p->read.first, p->read.last - p->read.first};
}

/* "Tag:{fields" of "Tag:{fields: {}}": where the ':' is; else s.len. */
static size_t colon_before_bracket(struct str s)
{
    for (size_t i = 0; i + 1 < s.len; i++)
        if (s.at[i] == ':' && s.at[i + 1] != '\0' && strchr("{[\"'", s.at[i + 1]))
            return i;
    return s.len;
}

/* "name {type" of "name {type: text}". */
static bool has_bracket_inside(struct str s)
{
    for (size_t i = 0; i + 1 < s.len; i++)
        if (s.at[i] == ' ' && (s.at[i + 1] == '{' || s.at[i + 1] == '['))
            return true;
    return false;
}

bool yaml_key_is_wrong(const struct yaml_text *text, struct str key, size_t first, size_t last,
                       struct diag *diag)
{
    size_t i;
    const struct look_alike *alike = look_find_alike(key, &i);

    if (!alike && colon_before_bracket(key) == key.len && !has_bracket_inside(key))
        return false;
    struct problem p = problem_at(text, first, last, diag);
    struct str s = written(&p);
    if ((alike = look_find_alike(s, &i)))
        say_alike(&p, p.read.first + i, alike);
    else if ((i = colon_before_bracket(s)) < s.len)
        say_tight_colon(&p, p.read.first + i);
    else
        say_no_pair(&p, p.read.first);
    return true;
}

static size_t count(struct str s, char c)
{
    size_t n = 0;

    for (size_t i = 0; i < s.len; i++)
        n += s.at[i] == c;
    return n;
}

static bool has_open_parenthesis(struct str s)
{
    return count(s, '(') > count(s, ')');
}

/* A text, as against a type, a flag or a number, of which a part may have been cut off. */
static bool may_be_cut(const struct pair *pair)
{
    const struct node *value = pair->value;

    return value->kind == NODE_SCALAR && value->plain && value->text.len > 0 &&
           !str_eq(pair->key->text, STR("type")) && !str_eq(value->text, STR("true")) &&
           !str_eq(value->text, STR("false")) && !char_is_digit(value->text.at[0]);
}

/* "decimal(10" of "{type: decimal(10,2)}". */
static bool is_cut_call(const struct pair *pair)
{
    return pair->value->kind == NODE_SCALAR && pair->value->plain &&
           has_open_parenthesis(pair->value->text);
}

static void say_cut_call(const struct pair *pair, struct diag *diag)
{
    diag_add(diag, DIAG_E024, pair->value->loc,
             "a text in braces ends at a ',', so that this one is '" STR_FMT "'",
             STR_ARG(pair->value->text));
    if (str_eq(pair->key->text, STR("type")))
        diag_help(diag, "what a type has in (...) are options here: {type: decimal, max_digits: 10,"
                        " decimal_places: 2}, {type: enum, choices: [a, b]}");
    else
        diag_help(diag, "a text with ',' in it must be quoted");
}

static void help_no_value(const struct pair *before, struct diag *diag)
{
    if (before && may_be_cut(before)) {
        diag_note(diag, before->value->loc, "the ',' ends this text");
        diag_help(diag, "a text with ',' in it must be quoted, a list stands in brackets: [a, b]");
    } else {
        diag_help(diag, "each entry is 'name: value', such as 'type: text' or 'null: true'");
    }
}

void yaml_key_alone(const struct yaml_text *text, size_t first, size_t last,
                    const struct pair *before, struct diag *diag)
{
    struct problem p = problem_at(text, first, last, diag);

    if (last - first > LONGEST_KEY)
        say_long_key(&p, p.read.first);
    else if (before && is_cut_call(before))
        say_cut_call(before, diag);
    else if (say_no_pair(&p, p.read.first))
        help_no_value(before, diag);
}

bool yaml_value_is_wrong(const struct yaml_text *text, struct str value, size_t first, size_t last,
                         struct diag *diag)
{
    size_t i;
    const struct look_alike *alike = look_find_alike_around(value, &i);

    if (!alike)
        return false;
    struct problem p = problem_at(text, first, last, diag);
    if ((alike = look_find_alike_around(written(&p), &i)))
        say_alike(&p, p.read.first + i, alike);
    return alike != NULL;
}

void yaml_value_cut(const struct yaml_text *text, struct str value, size_t first, size_t last,
                    struct diag *diag)
{
    if (!has_open_parenthesis(value))
        return;
    struct problem p = problem_at(text, first, last, diag);
    size_t comment = look_skip_blanks(text, p.read.last);
    if (at(&p, comment) != '#')
        return;
    diag_add(diag, DIAG_W304, place(&p, comment, 1), "a comment begins here, inside of '(...)'");
    diag_help(diag, "a text with ' #' in it must be quoted");
}

bool node_lacks_blank(const struct node *node, struct diag *diag)
{
    size_t i;

    if (node->kind != NODE_SCALAR || !node->plain)
        return false;
    struct loc at = {node->loc.line, node->loc.column, 1};
    if ((i = look_tight_colon(node->text)) < node->text.len) {
        at.column += (unsigned)i;
        diag_add(diag, DIAG_E017, at, "a blank is missing behind ':'");
    } else if ((i = look_tight_dash(node->text)) < node->text.len) {
        at.column += (unsigned)i;
        diag_add(diag, DIAG_E030, at, "a blank is missing behind '-'");
    }
    return i < node->text.len;
}

/* place.c - from a byte of a scalar's text to its place in the source. YAML folds lines, takes
 * indentation away and doubles quotes, so text and source are walked side by side: both have the
 * same characters in the same order, and differ in blanks and quotes alone. Where they differ in
 * more, the scalar's own place is the answer.
 */
#include "place.h"

struct places places_new(struct arena *arena, const struct source *source)
{
    struct places places = {.arena = arena, .source = source};
    struct str text = source->text;

    *list_add(arena, &places.lines) = 0;
    for (size_t i = 0; i < text.len; i++) {
        bool pair = text.at[i] == '\r' && i + 1 < text.len && text.at[i + 1] == '\n';
        if (text.at[i] == '\n' || (text.at[i] == '\r' && !pair))
            *list_add(arena, &places.lines) = i + 1;
    }
    return places;
}

/* Where in the source the walk is. */
struct walk {
    struct str source;
    size_t at;
    unsigned line, column;
    char quote; /* around the scalar, or 0 */
};

static char here(const struct walk *w)
{
    return w->at < w->source.len ? w->source.at[w->at] : '\0';
}

static void step(struct walk *w)
{
    char c = here(w);
    size_t size;

    if (w->at >= w->source.len)
        return;
    str_char((struct str){w->source.at + w->at, w->source.len - w->at}, &size);
    w->at += size;
    w->column++;
    if (c == '\n' || (c == '\r' && here(w) != '\n')) {
        w->line++;
        w->column = 1;
    }
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Skips what is no character of the text: blanks, and escapes that stand for blanks. */
static void skip_blanks(struct walk *w)
{
    for (;;) {
        char next = w->at + 1 < w->source.len ? w->source.at[w->at + 1] : '\0';
        if (w->quote == '"' && here(w) == '\\' && (next == 'n' || next == 't' || is_blank(next)))
            step(w);
        else if (!is_blank(here(w)))
            return;
        step(w);
    }
}

/* Before the first character of the text. */
static void enter_scalar(struct walk *w)
{
    char c;

    while (here(w) == '&') { /* an anchor stands before it */
        while (here(w) && !is_blank(here(w)))
            step(w);
        skip_blanks(w);
    }
    c = here(w);
    if (c == '\'' || c == '"') {
        w->quote = c;
        step(w);
    }
    for (unsigned line = w->line; (c == '|' || c == '>') && w->line == line && here(w);)
        step(w);
    skip_blanks(w);
}

/* Past the character of the text at c; false: the source has another one. */
static bool pass(struct walk *w, struct str c)
{
    char next = w->at + 1 < w->source.len ? w->source.at[w->at + 1] : '\0';

    if ((w->quote == '"' && here(w) == '\\') || (w->quote == '\'' && here(w) == '\'')) {
        if (next != c.at[0])
            return false;
        step(w);
    }
    for (size_t i = 0; i < c.len; i++)
        if (w->at + i >= w->source.len || w->source.at[w->at + i] != c.at[i])
            return false;
    step(w);
    return true;
}

struct loc place_inside(const struct places *places, struct loc whole, struct str text, size_t from,
                        size_t len)
{
    struct walk w = {.source = places->source->text, .line = whole.line, .column = 1};
    struct loc found = whole;

    if (whole.line == 0 || whole.line > places->lines.len)
        return whole;
    w.at = places->lines.at[whole.line - 1];
    while (w.column < whole.column && here(&w))
        step(&w);
    enter_scalar(&w);
    for (size_t i = 0, size; i < from + len && i < text.len; i += size) {
        struct str rest = {text.at + i, text.len - i};
        str_char(rest, &size);
        if (is_blank(text.at[i]))
            continue;
        skip_blanks(&w);
        if (i <= from)
            found = (struct loc){w.line, w.column, 0};
        if (!pass(&w, (struct str){rest.at, size}))
            return whole;
        found.width = w.line == found.line ? w.column - found.column : found.width;
    }
    return found;
}

/* diag.c - messages to the user: collected in any order, printed sorted by place, each once. A text
 * is cut in its middle when it is long, as it is when a schema has names of a megabyte. */
#include "diag_message.h"

#include <stdlib.h>
#include <string.h>

#define LONGEST_TEXT 600 /* bytes */
#define LONGEST_TAIL 200 /* of them, what is left behind the cut */
#define MOST_KEPT 100000

struct diag *diag_new(struct arena *arena, const struct source *source)
{
    struct diag *diag = arena_new(arena, struct diag);

    diag->arena = arena;
    diag->source = source;
    return diag;
}

const struct source *diag_source(const struct diag *diag)
{
    return diag->source;
}

/* ---- adding ---- */

static bool is_inside_char(struct str s, size_t i)
{
    return ((unsigned char)s.at[i] & 0xC0) == 0x80;
}

static struct str cut_text(struct arena *arena, struct str s)
{
    size_t head = LONGEST_TEXT - LONGEST_TAIL, tail = s.len - LONGEST_TAIL;

    if (s.len <= LONGEST_TEXT)
        return str_dup(arena, s);
    while (is_inside_char(s, head))
        head--;
    while (tail < s.len && is_inside_char(s, tail))
        tail++;
    return str_fmt(arena, STR_FMT "..." STR_FMT, (int)head, s.at, (int)(s.len - tail), s.at + tail);
}

static struct str format_text(struct arena *arena, const char *format, va_list args)
{
    char room[LONGEST_TEXT + 1];
    struct arena whole = {0};
    va_list again;

    va_copy(again, args);
    int len = vsnprintf(room, sizeof room, format, again);
    va_end(again);
    if (len >= 0 && len <= LONGEST_TEXT)
        return str_dup(arena, (struct str){room, (size_t)len});
    struct str text = cut_text(arena, str_vfmt(&whole, format, args));
    arena_free(&whole);
    return text;
}

static bool is_error_code(const struct diag *diag, enum diag_code code)
{
    return diag->warnings_are_errors || error_rows[code].severity == SEVERITY_ERROR;
}

void diag_add(struct diag *diag, enum diag_code code, struct loc at, const char *format, ...)
{
    va_list args;

    diag->drops = diag_is_full(diag);
    if (diag->drops) {
        ++*(is_error_code(diag, code) ? &diag->dropped_errors : &diag->dropped_warnings);
        return;
    }
    struct message *message = list_add(diag->arena, &diag->messages);
    va_start(args, format);
    message->text = format_text(diag->arena, format, args);
    va_end(args);
    message->code = code;
    message->at = at;
    message->order = diag->messages.len;
}

/* What belongs to the message added last. */
static void add_extra(struct diag *diag, struct extra extra)
{
    struct message *message = &diag->messages.at[diag->messages.len - 1];

    if (diag->drops)
        return;
    struct extra *added = arena_new(diag->arena, struct extra);
    *added = extra;
    if (message->last_extra)
        message->last_extra->next = added;
    else
        message->extras = added;
    message->last_extra = added;
}

void diag_help(struct diag *diag, const char *format, ...)
{
    va_list args;

    if (diag->drops)
        return;
    va_start(args, format);
    add_extra(diag, (struct extra){.kind = HELP, .text = format_text(diag->arena, format, args)});
    va_end(args);
}

void diag_note(struct diag *diag, struct loc at, const char *format, ...)
{
    va_list args;

    if (diag->drops)
        return;
    va_start(args, format);
    add_extra(diag, (struct extra){
                        .kind = NOTE, .at = at, .text = format_text(diag->arena, format, args)});
    va_end(args);
}

void diag_help_nearest(struct diag *diag, struct str word, struct candidates candidates,
                       struct str otherwise)
{
    add_extra(diag, (struct extra){.kind = HELP_NEAREST,
                                   .text = cut_text(diag->arena, otherwise),
                                   .word = word,
                                   .candidates = candidates});
}

/* ---- what they are ---- */

void diag_warnings_are_errors(struct diag *diag)
{
    diag->warnings_are_errors = true;
}

void diag_hide_warnings(struct diag *diag)
{
    diag->hides_warnings = true;
}

void diag_set_form(struct diag *diag, enum diag_form form)
{
    diag->form = form;
}

bool diag_is_error(const struct diag *diag, const struct message *message)
{
    return is_error_code(diag, message->code);
}

bool diag_failed(const struct diag *diag)
{
    for (size_t i = 0; i < diag->messages.len; i++)
        if (diag_is_error(diag, &diag->messages.at[i]))
            return true;
    return diag->dropped_errors > 0;
}

bool diag_is_full(const struct diag *diag)
{
    return diag->messages.len == MOST_KEPT;
}

bool diag_next_error(const struct diag *diag, size_t *i, struct diag_error *out)
{
    while (*i < diag->messages.len) {
        const struct message *message = &diag->messages.at[(*i)++];
        *out = (struct diag_error){message->code, message->at, message->text};
        if (diag_is_error(diag, message))
            return true;
    }
    return false;
}

size_t diag_count(const struct diag *diag)
{
    return diag->messages.len + diag->dropped_errors + diag->dropped_warnings;
}

/* "did you mean 'Author' (line 8)?" */
struct str diag_help_text(struct arena *arena, const struct extra *extra)
{
    const struct candidates *candidates = &extra->candidates;
    size_t i = extra->kind == HELP_NEAREST
                   ? str_nearest(extra->word, candidates->names, candidates->n)
                   : candidates->n;
    struct str line = STR("");

    if (i == candidates->n)
        return extra->text;
    if (candidates->places)
        line = str_fmt(arena, " (line %u)", candidates->places[i].line);
    return str_fmt(arena, "did you mean '" STR_FMT "'" STR_FMT "?", STR_ARG(candidates->names[i]),
                   STR_ARG(line));
}

/* ---- printing ---- */

static int compare_places(const void *left, const void *right)
{
    const struct message *a = *(const struct message *const *)left,
                         *b = *(const struct message *const *)right;

    if (a->at.line != b->at.line)
        return a->at.line < b->at.line ? -1 : 1;
    if (a->at.column != b->at.column)
        return a->at.column < b->at.column ? -1 : 1;
    return a->order < b->order ? -1 : 1;
}

static bool same_place(const struct message *a, const struct message *b)
{
    return a->at.line == b->at.line && a->at.column == b->at.column;
}

/* Copies of an alias, and a mixin used twice, are wrong at one place in the same words. said: what
 * was told of the place before. */
static bool said_before(struct arena *arena, struct map *said, const struct message *message)
{
    void **place = map_put(
        arena, said, str_fmt(arena, "%d " STR_FMT, (int)message->code, STR_ARG(message->text)));
    bool is_known = *place != NULL;

    *place = said;
    return is_known;
}

void diag_print(const struct diag *diag, FILE *out)
{
    size_t n = diag->messages.len;
    struct map said = {0};
    message_list list = {0};
    const struct message **sorted = arena_alloc(diag->arena, n * sizeof *sorted);

    for (size_t i = 0; i < n; i++)
        sorted[i] = &diag->messages.at[i];
    qsort(sorted, n, sizeof *sorted, compare_places);
    for (size_t i = 0; i < n; i++) {
        bool follows = i > 0 && same_place(sorted[i - 1], sorted[i]);
        bool is_followed = i + 1 < n && same_place(sorted[i], sorted[i + 1]);
        if (!follows)
            said = (struct map){0};
        if (diag->hides_warnings && !diag_is_error(diag, sorted[i]))
            continue;
        if ((follows || is_followed) && said_before(diag->arena, &said, sorted[i]))
            continue;
        *list_add(diag->arena, &list) = sorted[i];
    }
    if (diag->form == DIAG_JSON)
        diag_print_json(diag, list, out);
    else
        diag_print_lines(diag, list, out);
}

/* diag.c - messages to the user: collected in any order, printed sorted by place, each with its
 * source line and a caret under the place. Text of the user is printed with its control characters
 * escaped, so that a schema can't write to the terminal. */
#include "diag.h"

#include <stdlib.h>
#include <string.h>

#define MOST_PRINTED 20
#define LONGEST_TEXT 600 /* bytes of one message */
#define LONGEST_LINE 160 /* columns of a source line */

struct extra {
    enum { NOTE, HELP, HELP_NEAREST } kind;
    struct loc at;   /* of a note */
    struct str text; /* of HELP_NEAREST: where no candidate is near */
    struct str word;
    struct candidates candidates;
};

struct message {
    enum diag_code code;
    struct loc at;
    struct str text;
    size_t order; /* of being added */
    LIST(struct extra) extras;
};

struct diag {
    struct arena *arena;
    const struct source *source;
    LIST(struct message) messages;
    bool warnings_are_errors;
};

struct diag *diag_new(struct arena *arena, const struct source *source)
{
    struct diag *diag = arena_new(arena, struct diag);

    diag->arena = arena;
    diag->source = source;
    return diag;
}

void diag_add(struct diag *diag, enum diag_code code, struct loc at, const char *format, ...)
{
    struct message *message = list_add(diag->arena, &diag->messages);
    va_list args;

    va_start(args, format);
    message->text = str_vfmt(diag->arena, format, args);
    va_end(args);
    message->code = code;
    message->at = at;
    message->order = diag->messages.len;
}

/* What belongs to the message added last. */
static void add_extra(struct diag *diag, struct extra extra)
{
    struct message *last = &diag->messages.at[diag->messages.len - 1];

    *list_add(diag->arena, &last->extras) = extra;
}

void diag_help(struct diag *diag, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    add_extra(diag, (struct extra){.kind = HELP, .text = str_vfmt(diag->arena, format, args)});
    va_end(args);
}

void diag_note(struct diag *diag, struct loc at, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    add_extra(diag,
              (struct extra){.kind = NOTE, .at = at, .text = str_vfmt(diag->arena, format, args)});
    va_end(args);
}

void diag_help_nearest(struct diag *diag, struct str word, struct candidates candidates,
                       struct str otherwise)
{
    add_extra(diag,
              (struct extra){
                  .kind = HELP_NEAREST, .text = otherwise, .word = word, .candidates = candidates});
}

void diag_warnings_are_errors(struct diag *diag)
{
    diag->warnings_are_errors = true;
}

static bool is_error(const struct diag *diag, const struct message *message)
{
    return diag->warnings_are_errors || error_rows[message->code].severity == SEVERITY_ERROR;
}

bool diag_failed(const struct diag *diag)
{
    for (size_t i = 0; i < diag->messages.len; i++)
        if (is_error(diag, &diag->messages.at[i]))
            return true;
    return false;
}

/* ---- printing ---- */

void diag_print_text(struct str text, FILE *out)
{
    for (size_t i = 0, size; i < text.len; i += size) {
        struct str rest = {text.at + i, text.len - i};
        long c = str_char(rest, &size);
        if (i > LONGEST_TEXT) {
            fputs("...", out);
            return;
        }
        if (c == '\n')
            fputs("\\n", out);
        else if (c == '\t')
            fputs("\\t", out);
        else if (c < 0)
            fprintf(out, "\\x%02X", (unsigned char)text.at[i]);
        else if (char_is_control(c))
            fprintf(out, c < 0x100 ? "\\x%02lX" : "\\u%04lX", (unsigned long)c);
        else
            fwrite(rest.at, 1, size, out);
    }
}

static struct str source_line(struct str text, unsigned line)
{
    size_t start = 0, end;

    for (;; line--) {
        for (end = start; end < text.len && text.at[end] != '\n' && text.at[end] != '\r';)
            end++;
        if (line <= 1 || end == text.len)
            break;
        start = end + (text.at[end] == '\r' && end + 1 < text.len && text.at[end + 1] == '\n') + 1;
    }
    return line <= 1 ? (struct str){text.at + start, end - start} : STR("");
}

/* The line with its number, and the caret line. What can't be printed is a question mark, so that
 * columns stay what they are; of a long line only the surroundings of the place are shown. */
static void print_line(struct str line, struct loc at, FILE *out)
{
    unsigned from = at.column > LONGEST_LINE / 2 + 20 ? at.column - LONGEST_LINE / 2 : 1;
    unsigned width = at.width > 0 ? at.width : 1, column = 1;
    struct {
        char at[LONGEST_LINE + 2];
        size_t len;
    } blanks = {.len = 0};

    fprintf(out, "%5u | %s", at.line, from > 1 ? "..." : "");
    for (size_t i = 0, size; i < line.len && column < from + LONGEST_LINE; i += size, column++) {
        long c = str_char((struct str){line.at + i, line.len - i}, &size);
        if (column < from)
            continue;
        if (column < at.column)
            blanks.at[blanks.len++] = c == '\t' ? '\t' : ' ';
        if (c == '\t' || !(c < 0 || char_is_control(c)))
            fwrite(line.at + i, 1, size, out);
        else
            putc('?', out);
    }
    fprintf(out, "\n      | %s%.*s^", from > 1 ? "   " : "", (int)blanks.len, blanks.at);
    for (unsigned i = 1; i < width && at.column + i < from + LONGEST_LINE; i++)
        putc('~', out);
    putc('\n', out);
}

static void print_head(const struct diag *diag, struct loc at, const char *kind, FILE *out)
{
    diag_print_text(diag->source->name, out);
    if (at.line > 0)
        fprintf(out, ":%u:%u", at.line, at.column);
    fprintf(out, ": %s: ", kind);
}

static void print_place(const struct diag *diag, struct loc at, FILE *out)
{
    if (at.line > 0)
        print_line(source_line(diag->source->text, at.line), at, out);
}

static void print_help(struct str text, FILE *out)
{
    fputs("   help: ", out);
    diag_print_text(text, out);
    putc('\n', out);
}

/* "did you mean 'Author' (line 8)?" */
static void print_nearest(const struct diag *diag, const struct extra *extra, FILE *out)
{
    const struct candidates *candidates = &extra->candidates;
    size_t i = str_nearest(extra->word, candidates->names, candidates->n);
    struct str line = STR("");

    if (i < candidates->n) {
        if (candidates->places)
            line = str_fmt(diag->arena, " (line %u)", candidates->places[i].line);
        print_help(str_fmt(diag->arena, "did you mean '" STR_FMT "'" STR_FMT "?",
                           STR_ARG(candidates->names[i]), STR_ARG(line)),
                   out);
    } else if (extra->text.at) {
        print_help(extra->text, out);
    }
}

static void print_note(const struct diag *diag, const struct extra *note, FILE *out)
{
    print_head(diag, note->at, "note", out);
    diag_print_text(note->text, out);
    putc('\n', out);
    print_place(diag, note->at, out);
}

static void print_message(const struct diag *diag, const struct message *message, FILE *out)
{
    print_head(diag, message->at, is_error(diag, message) ? "error" : "warning", out);
    diag_print_text(message->text, out);
    fprintf(out, " [" STR_FMT "]\n", STR_ARG(error_rows[message->code].code));
    print_place(diag, message->at, out);
    for (size_t i = 0; i < message->extras.len; i++) {
        const struct extra *extra = &message->extras.at[i];
        if (extra->kind == NOTE)
            print_note(diag, extra, out);
        else if (extra->kind == HELP)
            print_help(extra->text, out);
        else
            print_nearest(diag, extra, out);
    }
}

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

/* Copies of an alias, and a mixin used twice, are wrong at one place in the same words. */
static bool said_before(const struct diag *diag, struct map *said, const struct message *message)
{
    void **place = map_put(diag->arena, said,
                           str_fmt(diag->arena, "%u:%u %d " STR_FMT, message->at.line,
                                   message->at.column, (int)message->code, STR_ARG(message->text)));
    bool is_known = *place != NULL;

    *place = said;
    return is_known;
}

static void print_rest(size_t n, const char *what, FILE *out)
{
    if (n > MOST_PRINTED)
        fprintf(out, "%zu more %s%s\n", n - MOST_PRINTED, what, n - MOST_PRINTED > 1 ? "s" : "");
}

void diag_print(const struct diag *diag, FILE *out)
{
    size_t n = diag->messages.len, errors = 0, warnings = 0;
    struct map said = {0};
    const struct message **sorted = arena_alloc(diag->arena, n * sizeof *sorted);

    for (size_t i = 0; i < n; i++)
        sorted[i] = &diag->messages.at[i];
    qsort(sorted, n, sizeof *sorted, compare_places);
    for (size_t i = 0; i < n; i++) {
        if (said_before(diag, &said, sorted[i]))
            continue;
        size_t *count = is_error(diag, sorted[i]) ? &errors : &warnings;
        if (++*count <= MOST_PRINTED)
            print_message(diag, sorted[i], out);
    }
    print_rest(errors, "error", out);
    print_rest(warnings, "warning", out);
}

/* diag_text.c - messages as people read them: place, kind and text, the source line with a caret
 * under the place, then help and notes. Text of the user is printed with its control characters
 * escaped, so that a schema can't write to the terminal; colours are ours alone. */
#include "diag_message.h"
#include "say.h"

#define MOST_PRINTED 20

enum color { PLACE, IS_ERROR, IS_WARNING, IS_NOTE, IS_HELP, CARET, COLORS };

static const char *const colors[COLORS] = {
    [PLACE] = "\033[1m",      [IS_ERROR] = "\033[1;31m", [IS_WARNING] = "\033[1;35m",
    [IS_NOTE] = "\033[1;36m", [IS_HELP] = "\033[1;32m",  [CARET] = "\033[1;32m",
};

struct printer {
    const struct diag *diag;
    struct source_index index;
    FILE *out;
};

static const char *color_start(const struct printer *p, enum color color)
{
    return p->diag->form == DIAG_COLORED ? colors[color] : "";
}

static const char *color_end(const struct printer *p)
{
    return p->diag->form == DIAG_COLORED ? "\033[0m" : "";
}

static void print_head(const struct printer *p, struct loc at, enum color color, const char *kind)
{
    fputs(color_start(p, PLACE), p->out);
    say_text(p->diag->source->name, p->out);
    if (at.line > 0)
        fprintf(p->out, ":%u:%u", at.line, at.column);
    fprintf(p->out, ":%s %s%s:%s ", color_end(p), color_start(p, color), kind, color_end(p));
}

static void print_place(const struct printer *p, struct loc at)
{
    if (at.line > 0)
        source_print(&p->index, at, color_start(p, CARET), color_end(p), p->out);
}

static void print_help(const struct printer *p, struct str text)
{
    if (!text.at)
        return;
    fprintf(p->out, "   %shelp:%s ", color_start(p, IS_HELP), color_end(p));
    say_text(text, p->out);
    putc('\n', p->out);
}

static void print_note(const struct printer *p, const struct extra *note)
{
    print_head(p, note->at, IS_NOTE, "note");
    say_text(note->text, p->out);
    putc('\n', p->out);
    print_place(p, note->at);
}

static void print_message(const struct printer *p, const struct message *message)
{
    bool is_error = diag_is_error(p->diag, message);
    enum color color = is_error ? IS_ERROR : IS_WARNING;

    print_head(p, message->at, color, is_error ? "error" : "warning");
    say_text(message->text, p->out);
    fprintf(p->out, " %s[" STR_FMT "]%s\n", color_start(p, color),
            STR_ARG(error_rows[message->code].code), color_end(p));
    print_place(p, message->at);
    for (const struct extra *extra = message->extras; extra; extra = extra->next) {
        if (extra->kind == NOTE)
            print_note(p, extra);
        else
            print_help(p, diag_help_text(p->diag->arena, extra));
    }
}

static void print_rest(size_t n, const char *what, FILE *out)
{
    if (n > MOST_PRINTED)
        fprintf(out, "%zu more %s%s\n", n - MOST_PRINTED, what, n - MOST_PRINTED > 1 ? "s" : "");
}

void diag_print_lines(const struct diag *diag, message_list messages, FILE *out)
{
    struct printer printer = {diag, source_index(diag->arena, diag->source->text), out};
    size_t errors = 0, warnings = 0;

    for (size_t i = 0; i < messages.len; i++) {
        size_t *count = diag_is_error(diag, messages.at[i]) ? &errors : &warnings;
        if (++*count <= MOST_PRINTED)
            print_message(&printer, messages.at[i]);
    }
    print_rest(errors + diag->dropped_errors, "error", out);
    print_rest(warnings + (diag->hides_warnings ? 0 : diag->dropped_warnings), "warning", out);
}

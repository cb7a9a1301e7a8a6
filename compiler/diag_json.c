/* diag_json.c - messages as programs read them: JSON Lines, an object for each message. All that is
 * printed is valid JSON in UTF-8, whatever the schema holds. */
#include "diag_message.h"
#include "json.h"

static void print_string(struct arena *arena, struct str text, FILE *out)
{
    fputs(json_string(arena, text).at, out);
}

/* "line":3,"column":5,"endLine":3,"endColumn":9 - the end is behind the last character. What is
 * said of the file as a whole is at its beginning. */
static void print_place(struct loc at, FILE *out)
{
    if (at.line == 0)
        at = (struct loc){1, 1, 0};
    fprintf(out, "\"line\":%u,\"column\":%u,\"endLine\":%u,\"endColumn\":%u", at.line, at.column,
            at.line, at.column + at.width);
}

static void print_help(const struct diag *diag, const struct message *message, FILE *out)
{
    const char *comma = "";

    fputs(",\"help\":[", out);
    for (const struct extra *extra = message->extras; extra; extra = extra->next) {
        struct str text =
            extra->kind == NOTE ? (struct str){0} : diag_help_text(diag->arena, extra);
        if (!text.at)
            continue;
        fputs(comma, out);
        print_string(diag->arena, text, out);
        comma = ",";
    }
    putc(']', out);
}

static void print_notes(const struct diag *diag, const struct message *message, FILE *out)
{
    const char *comma = "";

    fputs(",\"notes\":[", out);
    for (const struct extra *extra = message->extras; extra; extra = extra->next) {
        if (extra->kind != NOTE)
            continue;
        fprintf(out, "%s{", comma);
        print_place(extra->at, out);
        fputs(",\"message\":", out);
        print_string(diag->arena, extra->text, out);
        putc('}', out);
        comma = ",";
    }
    putc(']', out);
}

void diag_print_json(const struct diag *diag, message_list messages, FILE *out)
{
    for (size_t i = 0; i < messages.len; i++) {
        const struct message *message = messages.at[i];
        const struct error_row *row = &error_rows[message->code];
        fputs("{\"file\":", out);
        print_string(diag->arena, diag->source->name, out);
        putc(',', out);
        print_place(message->at, out);
        fprintf(out, ",\"severity\":\"%s\",\"code\":\"" STR_FMT "\",\"title\":",
                diag_is_error(diag, message) ? "error" : "warning", STR_ARG(row->code));
        print_string(diag->arena, row->title, out);
        fputs(",\"message\":", out);
        print_string(diag->arena, message->text, out);
        print_help(diag, message, out);
        print_notes(diag, message, out);
        fputs("}\n", out);
    }
    size_t dropped = diag->dropped_errors + (diag->hides_warnings ? 0 : diag->dropped_warnings);
    if (dropped > 0)
        fprintf(out, "ormgen: %zu more message%s\n", dropped, dropped > 1 ? "s" : "");
}

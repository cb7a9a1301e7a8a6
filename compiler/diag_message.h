/* diag_message.h - the messages of a run, as diag.c collects them and diag_text.c and diag_json.c
 * print them; and the lines of the source. Only the files of diag include it. */
#ifndef DIAG_MESSAGE_H
#define DIAG_MESSAGE_H

#include "diag.h"

struct extra {
    enum { NOTE, HELP, HELP_NEAREST } kind;
    struct loc at;   /* of a note */
    struct str text; /* of HELP_NEAREST: where no candidate is near */
    struct str word;
    struct candidates candidates;
    struct extra *next; /* of the message */
};

struct message {
    enum diag_code code;
    struct loc at;
    struct str text;
    size_t order; /* of being added */
    struct extra *extras, *last_extra;
};

typedef LIST(const struct message *) message_list;

struct diag {
    struct arena *arena;
    const struct source *source;
    LIST(struct message) messages;
    size_t dropped_errors, dropped_warnings; /* messages that are only counted */
    bool drops;                              /* the message added last is one of them */
    bool warnings_are_errors, hides_warnings;
    enum diag_form form;
};

bool diag_is_error(const struct diag *diag, const struct message *message);
/* The text of HELP or HELP_NEAREST; no text: nothing was near. */
struct str diag_help_text(struct arena *arena, const struct extra *extra);

void diag_print_json(const struct diag *diag, message_list messages, FILE *out);
void diag_print_lines(const struct diag *diag, message_list messages, FILE *out);

/* ---- diag_source.c ---- */

/* Where places of the source are in its text. */
struct source_index {
    struct str text;
    LIST(struct source_spot) spots;
};

struct source_index source_index(struct arena *arena, struct str text);
/* Prints the line of a place with its number, and a caret line under it. color: what starts the
 * colour of the caret and what ends it, or no texts. */
void source_print(const struct source_index *index, struct loc at, const char *color,
                  const char *plain, FILE *out);

#endif

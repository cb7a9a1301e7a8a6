/* diag.h - what the user is told: the source, places in it, and messages that are collected while a
 * stage runs on and printed sorted by place at the end, for people or for programs. */
#ifndef DIAG_H
#define DIAG_H

#include <stdio.h>

#include "errors.h"

/* A place in the source: lines and columns from 1, columns count code points. width: code points
 * that the caret underlines. line 0: no place. */
struct loc {
    unsigned line, column, width;
};

struct source {
    struct str name; /* as given on the command line; "<stdin>" */
    struct str text; /* without a byte order mark; LF, CRLF or CR end lines */
};

enum diag_form { DIAG_PLAIN, DIAG_COLORED, DIAG_JSON };

struct diag; /* one run's messages */

struct diag *diag_new(struct arena *arena, const struct source *source);
const struct source *diag_source(const struct diag *diag);

/* Adds a message: an error or a warning, as the code's row in errors.def says. */
void diag_add(struct diag *diag, enum diag_code code, struct loc at, const char *format, ...)
    BASE_PRINTF(4, 5);
/* Belong to the message added last. */
void diag_help(struct diag *diag, const char *format, ...) BASE_PRINTF(2, 3);
void diag_note(struct diag *diag, struct loc at, const char *format, ...) BASE_PRINTF(3, 4);

/* Names of which a wrong word may have meant one. They stay where they are until messages are
 * printed. */
struct candidates {
    const struct str *names;
    const struct loc *places; /* of the same names; NULL: of no interest */
    size_t n;
};

/* A help line with the candidate that is nearest to word, or else with otherwise, which may be no
 * text. Looking for it takes time, so only messages that are printed do. */
void diag_help_nearest(struct diag *diag, struct str word, struct candidates candidates,
                       struct str otherwise);

void diag_warnings_are_errors(struct diag *diag); /* --strict */
void diag_hide_warnings(struct diag *diag);       /* --quiet */
void diag_set_form(struct diag *diag, enum diag_form form);
bool diag_failed(const struct diag *diag);  /* an error was added */
size_t diag_count(const struct diag *diag); /* messages so far */
bool diag_is_full(const struct diag *diag); /* those that come are only counted */

/* One of the errors, for a program: its place, and what it says. */
struct diag_error {
    enum diag_code code;
    struct loc at;
    struct str text;
};
/* The first error at i or behind it, and where the next one may be; false: there is none. */
bool diag_next_error(const struct diag *diag, size_t *i, struct diag_error *out);

/* Prints all messages, sorted. In JSON each is an object on a line of its own; as text there are 20
 * errors and 20 warnings at most, then "N more errors". */
void diag_print(const struct diag *diag, FILE *out);

#endif

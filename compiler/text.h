/* text.h - a growing text, and the one printer of the compiler: templates with named holes. */
#ifndef TEXT_H
#define TEXT_H

#include "base.h"

#define TEXT_WIDTH 100 /* of the output */

struct text {
    struct arena *arena;
    char *at;
    size_t len, room;
};

void text_add(struct text *t, struct str s);
void text_addf(struct text *t, const char *format, ...) BASE_PRINTF(2, 3);
struct str text_str(const struct text *t);

/* Prints items with commas between them; one that would go past the width of a line begins a new
 * one. */
struct text_items {
    struct text *text;
    struct arena *parts; /* for the items until they are printed */
    unsigned indent;     /* of the lines but the first */
    size_t line;         /* where the line begins in text */
    bool any;
};
struct text_items text_items(struct text *t, struct arena *parts, unsigned indent);
void text_item(struct text_items *items, const char *format, ...) BASE_PRINTF(2, 3);

/* Prints a template. $name$ is a hole, filled with the value behind its name in the arguments; what
 * is filled in is not looked at again. $$ is a dollar sign. A hole without a value is a bug of ours
 * and ends the program.
 *
 *     emit(o, "typedef struct $M$ $M$;\n", "M", model->c_name.at); */
#define emit(...) emit_holes(__VA_ARGS__, (const char *)NULL)
void emit_holes(struct text *t, const char *template, ...);

/* Escapers: the only way for text of a schema into the output. */
struct str c_string(struct arena *arena, struct str s); /* "a \"b\"\n" with its quotes */
struct str c_number(struct arena *arena, int64_t n);    /* INT64_MIN where it must */
struct str c_double(struct arena *arena, double d);
/* A C string over several lines, broken at blanks, each line but the first indented. Several stand
 * in parentheses: a comma seems to be missing between them otherwise. */
struct str c_string_lines(struct arena *arena, struct str s, unsigned indent);
/* One line as it may stand inside a comment. */
struct str c_comment_text(struct arena *arena, struct str line);
/* A comment that holds text, wrapped; with opening and closing marks, and a newline. No text:
 * nothing. */
void emit_comment(struct text *t, unsigned indent, struct str s);
/* The same for SQL: lines that begin with --. */
void emit_sql_comment(struct text *t, struct str s);

#endif

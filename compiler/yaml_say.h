/* yaml_say.h - the messages about a text that is no YAML, and the places that they need. Only
 * yaml_*.c include it.
 */
#ifndef YAML_SAY_H
#define YAML_SAY_H

#include "yaml_look.h"
#include "yaml_problem.h"

#define LONGEST_KEY 1024 /* characters, of libyaml */

/* Where libyaml stopped, and what was read before. Offsets. */
struct problem {
    const struct yaml_text *text;
    struct diag *diag;
    const struct yaml_open *open;
    struct yaml_read read;
    size_t at;
    size_t context; /* where that begins which libyaml was reading */
};

char at(const struct problem *p, size_t offset);
size_t line_of(const struct problem *p, size_t offset);
struct str line_text(const struct problem *p, size_t offset);
struct loc place(const struct problem *p, size_t offset, size_t len);
struct loc word_place(const struct problem *p, size_t offset);
bool is_closing(char c); /* a bracket or a brace */

void say_tab(const struct problem *p, size_t tab);
void say_begins(const struct problem *p, size_t offset); /* a text with what begins no text */
void say_tight_colon(const struct problem *p, size_t colon);
void say_alike(const struct problem *p, size_t offset, const struct look_alike *alike);
void say_conflict(const struct problem *p, size_t line);
void say_long_key(const struct problem *p, size_t key);
void say_open_bracket(const struct problem *p, size_t bracket);
void say_open_quote(const struct problem *p, size_t quote);
/* A bracket at p->at that closes nothing, or can't close the one at open. */
void say_closes_nothing(const struct problem *p);
void say_closes_other(const struct problem *p, size_t open);
/* The beginning of a line that should be a key with its value, and has no ": ". true: it lacks just
 * that, so that more may be said of it. */
bool say_no_pair(const struct problem *p, size_t start);
/* What stands at the wrong column, with the nearest column that would be right. */
void say_indent(const struct problem *p, size_t offset);
/* Does the text in quotes that was read end in a line with a key? Then its end is the beginning of
 * another one. */
bool ran_over_keys(const struct problem *p);
/* Something at p->at behind what was read, a text in quotes or in brackets. */
void say_behind(const struct problem *p);
void say_no_key(const struct problem *p); /* before a ':' at p->at */
/* A ": " at p->at in a text that was read: quotes are missing, or a bracket before it. */
void say_colon_in_text(const struct problem *p);
void say_bracket_in_text(const struct problem *p); /* at p->at, in braces */
void say_no_comma(const struct problem *p, size_t before);

#endif

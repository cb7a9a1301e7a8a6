/* yaml_problem.h - why a text is no YAML, or is other YAML than was meant, in words of a schema.
 * libyaml tells where it stopped and what it wanted there; what was read before, and a look at the
 * text around the place, tell what is wrong. Places are libyaml's characters.
 */
#ifndef YAML_PROBLEM_H
#define YAML_PROBLEM_H

#include <yaml.h>

#include "yaml_text.h"

struct pair; /* of yaml.h */

/* A list or a map that is being read. */
struct yaml_open {
    const struct yaml_open *outer;
    bool in_brackets;
    size_t first, latest; /* where it begins, and its newest key or item */
};

/* What was read last. */
struct yaml_read {
    enum {
        READ_NOTHING,
        READ_PLAIN,
        READ_QUOTED,
        READ_BLOCK,    /* a text behind | or > */
        READ_BRACKETS, /* the end of a list or map in them */
        READ_OTHER,
        READ_END /* of the document */
    } kind;
    bool is_empty;
    size_t first, last;
};

struct yaml_progress {
    const struct yaml_open *open; /* the innermost one; NULL: none */
    struct yaml_read read;
};

/* ---- yaml_problem.c ---- */

/* Says why libyaml stopped. */
void yaml_problem(const struct yaml_text *text, const struct yaml_progress *progress,
                  const yaml_parser_t *parser, struct diag *diag);

/* Is there a %TAG before the document? libyaml's time for them grows with the square of their
 * number, so it is asked, and said, before libyaml sees them. */
bool yaml_has_tag_directive(const struct yaml_text *text, struct diag *diag);
/* Does a second document begin behind the end of the first? For the same reason. */
bool yaml_has_second(const struct yaml_text *text, size_t end, struct diag *diag);

/* ---- yaml_scalar.c ---- */

/* Scalars without quotes that libyaml reads, and that a person meant otherwise. Each says so, or
 * answers false. first and last: what the scalar's event has. */
bool yaml_key_is_wrong(const struct yaml_text *text, struct str key, size_t first, size_t last,
                       struct diag *diag);
/* A key in braces with neither ':' nor value behind it. before: what stands before it; NULL: it is
 * the first. */
void yaml_key_alone(const struct yaml_text *text, size_t first, size_t last,
                    const struct pair *before, struct diag *diag);
/* Warns of a text that seems to be cut by a comment. */
void yaml_value_cut(const struct yaml_text *text, struct str value, size_t first, size_t last,
                    struct diag *diag);
bool yaml_value_is_wrong(const struct yaml_text *text, struct str value, size_t first, size_t last,
                         struct diag *diag);

#endif

/* yaml_look.h - what a part of the text looks like to a person, where libyaml sees something else
 * in it. These are looks at the bytes around a place, never a reading of YAML: what they find only
 * chooses the words of an error that is one anyway.
 */
#ifndef YAML_LOOK_H
#define YAML_LOOK_H

#include "yaml_text.h"

char look_at(const struct yaml_text *text, size_t at); /* '\0' behind the end */
size_t look_skip_blanks(const struct yaml_text *text, size_t at);
struct str look_line(const struct yaml_text *text, size_t number); /* "" for one that isn't there */
size_t look_indent(struct str line);                            /* its blanks, and nothing else */
bool look_is_empty(struct str line);                            /* or holds a comment only */
bool look_begins_line(const struct yaml_text *text, size_t at); /* behind blanks only */
/* What stands there in short, for a message: a word, or a sign. */
struct str look_word(const struct yaml_text *text, size_t at);

/* "key:value" at the start of s, behind blanks and "- ": where the ':' is; else s.len. Not of what
 * has a blank behind the ':', nor of an address, "https://...". */
size_t look_tight_colon(struct str s);
/* "key: value" or "key:" is in s: where the ':' is; else s.len. */
size_t look_colon(struct str s);
/* "-item" at the start of s, behind blanks: where the '-' is; else s.len. */
size_t look_tight_dash(struct str s);
/* What begins a comment in C, SQL and others. */
bool look_is_other_comment(struct str s);
/* A line that a version control system puts where changes met. */
bool look_is_conflict(struct str line);

/* A character that is taken for one of YAML's, and is none. */
struct look_alike {
    long c;
    const char *name, *of; /* what it is, and what it looks like: "a blank", "':'" */
    enum { ALIKE_BLANK, ALIKE_SIGN, ALIKE_QUOTE } kind;
};
/* The first one of s, and its offset there; NULL: none. */
const struct look_alike *look_find_alike(struct str s, size_t *at);
/* The same, of a text without quotes in which other characters of the kind are fine: a blank at one
 * of its ends, or quotes around all of it. */
const struct look_alike *look_find_alike_around(struct str s, size_t *at);

#endif

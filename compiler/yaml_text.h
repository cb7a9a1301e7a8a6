/* yaml_text.h - the text of a schema as yaml*.c look at it: its lines, and places in it. An offset
 * is one in bytes; libyaml counts characters. Comments are no part of the tree, since libyaml drops
 * them, but the text is kept: they stand between the places of neighbouring nodes.
 */
#ifndef YAML_TEXT_H
#define YAML_TEXT_H

#include "diag.h"

/* Where a line begins. A schema of 16 MB may be as many lines, so this is small. */
struct yaml_line {
    uint32_t start; /* its offset */
    uint32_t first; /* its first character */
};

struct yaml_text {
    struct str all;
    const struct yaml_line *lines;
    size_t n; /* of the lines, at least one */
};

/* Finds the lines. false: the text is none that a schema may have, which is said. */
bool yaml_text_read(struct yaml_text *text, struct arena *arena, struct str all, struct diag *diag);

/* The place of what stands from one of libyaml's characters to another; of more than a line the
 * first. */
struct loc yaml_place(const struct yaml_text *text, size_t first, size_t last);

/* By offsets; this and the next take time that grows with the length of the line. */
struct loc yaml_offset_place(const struct yaml_text *text, size_t start, size_t end);
size_t yaml_offset(const struct yaml_text *text, size_t index); /* of libyaml's character */
/* The number of the line that holds an offset, from 0. */
size_t yaml_line_number(const struct yaml_text *text, size_t at);
size_t yaml_line_end(const struct yaml_text *text, size_t number); /* without what ends it */

#endif

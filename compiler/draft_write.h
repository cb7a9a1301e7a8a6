/* draft_write.h - what draft_yaml.c puts into lines: options in flow form, and the escapers, which
 * are the only way for text of a database into a schema. Only draft*.c include it. */
#ifndef DRAFT_WRITE_H
#define DRAFT_WRITE_H

#include "schema.h"

/* ---- draft_option.c ---- */

/* "[a, b]" in its parts; a scalar is one between no brackets. */
struct draft_flow {
    struct str open, close;
    LIST(struct str) items;
};

struct draft_option {
    struct str name;
    struct draft_flow value;
};

typedef LIST(struct draft_option) draft_options;

/* All that are given, in the order in which a person would name them. */
void draft_field_options(struct arena *arena, const struct written_field *field,
                         draft_options *out);
void draft_default_options(struct arena *arena, const struct written_schema *schema,
                           draft_options *out);
struct draft_flow draft_words(struct arena *arena, const struct words *words);
/* An index: a list of its items, or a map if there is more to say. */
struct draft_flow draft_index_flow(struct arena *arena, const struct written_index *index);
struct str draft_flow_text(struct arena *arena, const struct draft_flow *flow);

/* ---- draft_scalar.c ---- */

/* A scalar in any place but that of a block, on one line: without quotes only if our own reader is
 * sure to read the same text, and no other takes it for a number or a flag. A byte that is no UTF-8
 * becomes U+FFFD. */
struct str draft_scalar(struct arena *arena, struct str s);
/* The same of a value that is no text: numbers and flags, too, stand without quotes. */
struct str draft_number(struct arena *arena, struct str s);
/* Always in quotes, as SQL is. */
struct str draft_quoted(struct arena *arena, struct str s);
/* The same as the value of an option in a block: a text that has lines keeps them, and a long one
 * gets some; indent: of these lines. */
struct str draft_text(struct arena *arena, struct str s, unsigned indent);
/* One line that may stand in a comment. */
struct str draft_comment(struct arena *arena, struct str s);

#endif

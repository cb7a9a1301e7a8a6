/* explain.h - what the codes of messages mean, for people who met one: the rows of errors.def as
 * text and as a page. */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include <stdio.h>

#include "diag.h"

/* The row of a code, in capitals or not; NULL: there is no such code. */
const struct error_row *explain_find(struct arena *arena, struct str code);
/* The code that is nearest to one that is unknown; no text: none is near. */
struct str explain_nearest(struct arena *arena, struct str code);

/* An example as a file: shop.yaml, or the name in a comment that is its first line. */
struct source explain_source(struct str example);

void explain_row(FILE *out, const struct error_row *row);
void explain_list(FILE *out); /* all codes with their titles */
/* All rows as Markdown, with what ormgen says of the wrong examples: docs/errors.md. */
void explain_page(struct arena *arena, FILE *out);

#endif

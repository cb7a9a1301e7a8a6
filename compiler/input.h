/* input.h - the schema file, or standard input, as a source. */
#ifndef INPUT_H
#define INPUT_H

#include "diag.h"

/* Reads the file at path, or standard input for "-", without a byte order mark. false: it can't be
 * read, and standard error says why. */
bool input_read(struct arena *arena, const char *path, struct source *out);

struct str input_base(struct str path); /* "schemas/shop.yaml" -> "shop.yaml" */
struct str input_stem(struct str path); /* "schemas/shop.yaml" -> "shop" */

#endif

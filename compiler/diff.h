/* diff.h - two texts as a unified diff. */
#ifndef DIFF_H
#define DIFF_H

#include <stdio.h>

#include "base.h"

/* Prints what turns old into text; nothing when they are equal. */
void diff_print(struct arena *arena, FILE *out, const char *old_name, const char *name,
                struct str old, struct str text);

#endif

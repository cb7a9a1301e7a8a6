/* depfile.h - what was made from what, for make and ninja. */
#ifndef DEPFILE_H
#define DEPFILE_H

#include "base.h"

/* Files that are made from one other. */
struct depfile_rule {
    LIST(struct str) outputs;
    struct str input; /* no text: standard input, which no build can look at */
};

typedef LIST(struct depfile_rule) depfile_rules;

/* Can a dependency file hold this path? Make has no way to write some characters in a name. */
bool depfile_can_name(struct str path);

/* The rules as the text of a dependency file. Its paths are such as it can hold. */
struct str depfile_text(struct arena *arena, const depfile_rules *rules);

#endif

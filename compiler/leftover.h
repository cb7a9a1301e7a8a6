/* leftover.h - files that an earlier run made from a schema, and this one would not: those of a
 * model that is gone, or of a schema that is split no more. */
#ifndef LEFTOVER_H
#define LEFTOVER_H

#include "output.h"

struct leftover_schema {
    struct str name;   /* "shop": how its files begin */
    struct str source; /* "shop.yaml" */
};

typedef LIST(struct leftover_schema) leftover_schemas;

/* Looks for those of all schemas in a folder, and says on standard error what they are: 0 there are
 * none, 1 there are some, 2 the folder can't be read. files: what is made now. */
int leftover_check(struct arena *arena, const char *dir, const leftover_schemas *schemas,
                   const output_list *files);

#endif

/* vendor.h - the runtime as files, for programs that bring it along instead of linking liborm:
 * orm.c and its headers, as they were when ormgen was built. */
#ifndef VENDOR_H
#define VENDOR_H

#include "output.h"

struct vendored {
    const char *name;
    const char *const *pieces; /* of its text; NULL ends them */
};

/* Made by scripts/embed.sh; one without a name ends it. */
extern const struct vendored vendored[];

/* Adds the files, in a folder. */
void vendor_add(struct arena *arena, const char *dir, output_list *files);

#endif

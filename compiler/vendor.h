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

/* The files, *n of them, for output_write and output_check. */
struct output_file *vendor_files(struct arena *arena, size_t *n);

#endif

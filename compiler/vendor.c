/* vendor.c - the files of the runtime, put together from the pieces that are part of ormgen: a C
 * compiler need not take a longer string.
 */
#include "vendor.h"

#include <string.h>

static struct str text_of(struct arena *arena, const char *const *pieces)
{
    size_t size = 0;

    for (size_t i = 0; pieces[i]; i++)
        size += strlen(pieces[i]);
    char *text = arena_alloc(arena, size + 1), *end = text;
    for (size_t i = 0; pieces[i]; i++) {
        size_t length = strlen(pieces[i]);
        memcpy(end, pieces[i], length);
        end += length;
    }
    return (struct str){text, size};
}

void vendor_add(struct arena *arena, const char *dir, output_list *files)
{
    for (const struct vendored *file = vendored; file->name; file++)
        output_add(arena, files, dir, str_of(file->name), text_of(arena, file->pieces),
                   STR("--runtime"));
}

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

struct output_file *vendor_files(struct arena *arena, size_t *n)
{
    *n = 0;
    while (vendored[*n].name)
        ++*n;
    struct output_file *files = arena_alloc(arena, *n * sizeof *files);
    for (size_t i = 0; i < *n; i++)
        files[i] =
            (struct output_file){str_of(vendored[i].name), text_of(arena, vendored[i].pieces)};
    return files;
}

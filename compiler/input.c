/* input.c - reads a file, a pipe or standard input to its end. What is too large to be a schema is
 * read only as far as it takes to know that. */
#include "input.h"

#include <errno.h>
#include <string.h>

#include "say.h"

#define FIRST_ROOM ((size_t)64 * 1024)
#define ENOUGH ((size_t)17 * 1024 * 1024) /* yaml.c refuses what is larger than 16 MB */

static bool read_all(struct arena *arena, FILE *file, struct str *out)
{
    size_t room = FIRST_ROOM, len = 0;
    char *at = arena_alloc(arena, room + 1);

    for (;;) {
        size_t n = fread(at + len, 1, room - len, file);
        len += n;
        if (n == 0 || len > ENOUGH)
            break;
        if (len == room) {
            char *grown = arena_alloc(arena, room * 2 + 1);
            memcpy(grown, at, len);
            at = grown;
            room *= 2;
        }
    }
    *out = (struct str){at, len};
    return !ferror(file);
}

bool input_read(struct arena *arena, const char *path, struct source *out)
{
    const struct str mark = STR("\xEF\xBB\xBF");
    bool is_stdin = strcmp(path, "-") == 0;
    FILE *file = is_stdin ? stdin : fopen(path, "rb");

    out->name = is_stdin ? STR("<stdin>") : str_of(path);
    bool done = file && read_all(arena, file, &out->text);
    if (!done)
        say(STR_FMT ": %s", STR_ARG(out->name), strerror(errno));
    if (file && !is_stdin)
        fclose(file); /* only read: nothing can be lost */
    if (done && str_starts(out->text, mark))
        out->text = (struct str){out->text.at + mark.len, out->text.len - mark.len};
    return done;
}

struct str input_base(struct str path)
{
    size_t start = path.len;

    while (start > 0 && path.at[start - 1] != '/')
        start--;
    return (struct str){path.at + start, path.len - start};
}

struct str input_stem(struct str path)
{
    struct str base = input_base(path);
    size_t end = base.len;

    while (end > 0 && base.at[end - 1] != '.')
        end--;
    return end > 1 ? (struct str){base.at, end - 1} : base;
}

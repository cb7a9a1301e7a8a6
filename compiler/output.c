/* output.c - each file is first written under a name of its own beside the place where it belongs,
 * and moved there when all of them are complete; what is left of them after a failure is removed.
 * A file that has the right text already is not touched, so that its time stays what it was.
 */
#define _POSIX_C_SOURCE 200809L

#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "diff.h"
#include "say.h"

#define MOST_TRIES 100

/* ---- the system ---- */

static int system_create(const char *path)
{
    return open(path, O_WRONLY | O_CREAT | O_EXCL, 0666);
}

static long system_write(int file, const void *data, size_t size)
{
    return (long)write(file, data, size);
}

const struct output_ops output_system = {system_create, system_write, close, rename};

static bool fail(const char *path)
{
    say("%s: %s", path, strerror(errno));
    return false;
}

/* "wrote generated/shop.h" */
static void tell(FILE *report, const char *what, struct str path)
{
    fprintf(report, "%s ", what);
    say_text(path, report);
    putc('\n', report);
}

/* ---- what is there ---- */

/* The text of a file; one that is missing has none (out->at is NULL). false: it can't be read. */
static bool read_file(struct arena *arena, const char *path, struct str *out)
{
    struct stat info;
    FILE *file = fopen(path, "rb");

    *out = (struct str){NULL, 0};
    if (!file)
        return errno == ENOENT;
    bool done = fstat(fileno(file), &info) == 0;
    if (done) {
        size_t size = info.st_size > 0 ? (size_t)info.st_size : 0;
        char *at = arena_alloc(arena, size + 1);
        *out = (struct str){at, fread(at, 1, size, file)};
        done = !ferror(file);
    }
    int error = errno;
    fclose(file);
    errno = error;
    return done;
}

/* A pipe would hold us up, and a folder fail the rename when other files are in place already. */
static bool is_place_for_file(const char *path)
{
    struct stat info;

    if (stat(path, &info) != 0 || S_ISREG(info.st_mode))
        return true;
    say("%s: not a regular file", path);
    return false;
}

/* ---- the files ---- */

struct str output_path(struct arena *arena, const char *dir, struct str name)
{
    size_t len = strlen(dir);

    while (len > 0 && dir[len - 1] == '/')
        len--;
    return str_fmt(arena, STR_FMT "/" STR_FMT, (int)len, dir, STR_ARG(name));
}

void output_add(struct arena *arena, output_list *files, const char *dir, struct str name,
                struct str text, struct str maker)
{
    *list_add(arena, files) = (struct output_file){output_path(arena, dir, name), text, maker};
}

bool output_is_distinct(struct arena *arena, const output_list *files)
{
    struct map makers = {0};

    for (size_t i = 0; i < files->len; i++) {
        struct output_file *file = &files->at[i];
        void **known = map_put(arena, &makers, str_lower(arena, file->path));
        const struct output_file *first = *known;
        if (first) {
            say(STR_FMT " and " STR_FMT " both make " STR_FMT, STR_ARG(first->maker),
                STR_ARG(file->maker), STR_ARG(file->path));
            return false;
        }
        *known = file;
    }
    return true;
}

/* What tells a file that is there from all others, whatever its path; no text: there is none. */
static struct str identity(struct arena *arena, const char *path)
{
    struct stat info;

    if (stat(path, &info) != 0)
        return (struct str){0};
    return str_fmt(arena, "%ju %ju", (uintmax_t)info.st_dev, (uintmax_t)info.st_ino);
}

bool output_spares(struct arena *arena, const output_list *files, char **inputs, size_t n)
{
    struct map known = {0};

    for (size_t i = 0; i < n; i++) {
        struct str key = identity(arena, inputs[i]);
        if (key.at)
            *map_put(arena, &known, key) = inputs[i];
    }
    for (size_t i = 0; i < files->len; i++) {
        const char *path = files->at[i].path.at;
        struct str key = identity(arena, path);
        const char *input = key.at ? map_get(&known, key) : NULL;
        if (input) {
            say("%s: would overwrite the schema %s", path, input);
            return false;
        }
    }
    return true;
}

/* ---- writing ---- */

/* A file on its way: written to temporary, then renamed to its path. */
struct writing {
    struct str temporary; /* no text: there is none, or none any more */
    bool differs;         /* from the file that was there */
};

/* The folder of a path, with the slash behind it; none: it is where we are. */
static struct str folder_of(struct str path)
{
    while (path.len > 0 && path.at[path.len - 1] != '/')
        path.len--;
    return path;
}

static int create_temporary(struct arena *arena, const struct output_ops *ops, struct str place,
                            struct str *path)
{
    struct str folder = folder_of(place);

    for (int i = 0; i < MOST_TRIES; i++) {
        *path = str_fmt(arena, STR_FMT ".%s.%ld.%d", STR_ARG(folder), place.at + folder.len,
                        (long)getpid(), i);
        int file = ops->create(path->at);
        if (file >= 0 || errno != EEXIST)
            return file;
    }
    return -1;
}

static bool write_all(const struct output_ops *ops, int file, struct str text)
{
    while (text.len > 0) {
        long n = ops->write(file, text.at, text.len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            errno = n == 0 ? ENOSPC : errno;
            return false;
        }
        text = (struct str){text.at + n, text.len - (size_t)n};
    }
    return true;
}

/* Is the file there with this text? */
static bool is_there(const char *path, struct str text)
{
    char block[16 * 1024];
    FILE *file = fopen(path, "rb");
    bool same = true;

    if (!file)
        return false;
    for (size_t n; same && (n = fread(block, 1, sizeof block, file)) > 0;) {
        same = n <= text.len && memcmp(block, text.at, n) == 0;
        if (same)
            text = (struct str){text.at + n, text.len - n};
    }
    same = same && !ferror(file) && text.len == 0;
    fclose(file);
    return same;
}

/* Writes a file under its temporary name, unless it is there already with this text. */
static bool write_temporary(struct arena *arena, const struct output_ops *ops,
                            const struct output_file *output, struct writing *writing)
{
    struct str temporary;

    if (!is_place_for_file(output->path.at))
        return false;
    writing->differs = !is_there(output->path.at, output->text);
    if (!writing->differs)
        return true;
    int file = create_temporary(arena, ops, output->path, &temporary);
    if (file < 0)
        return fail(output->path.at);
    writing->temporary = temporary;
    bool written = write_all(ops, file, output->text) || fail(output->path.at);
    bool closed = ops->close(file) == 0;
    return written && (closed || fail(output->path.at));
}

static bool put_in_place(const struct output_ops *ops, const struct output_file *output,
                         struct writing *writing)
{
    if (!writing->differs)
        return true;
    if (ops->rename(writing->temporary.at, output->path.at) != 0)
        return fail(output->path.at);
    writing->temporary.at = NULL;
    return true;
}

/* Makes the folder at path, and those above it that are missing. */
static bool make_folder(struct arena *arena, struct str path)
{
    while (path.len > 1 && path.at[path.len - 1] == '/')
        path.len--;
    const char *name = str_dup(arena, path).at;
    if (path.len == 0 || mkdir(name, 0777) == 0 || errno == EEXIST)
        return true;
    struct str parent = folder_of(path);
    if (errno != ENOENT || parent.len == 0)
        return fail(name);
    return make_folder(arena, parent) && (mkdir(name, 0777) == 0 || errno == EEXIST || fail(name));
}

static bool write_files(struct arena *arena, const struct output_ops *ops, const output_list *files,
                        struct writing *writing)
{
    struct str made = {0};

    for (size_t i = 0; i < files->len; i++) {
        struct str folder = folder_of(files->at[i].path);
        if (!str_eq(folder, made) && !make_folder(arena, folder))
            return false;
        made = folder;
        if (!write_temporary(arena, ops, &files->at[i], &writing[i]))
            return false;
    }
    for (size_t i = 0; i < files->len; i++)
        if (!put_in_place(ops, &files->at[i], &writing[i]))
            return false;
    return true;
}

bool output_write(struct arena *arena, const struct output_ops *ops, const output_list *files,
                  FILE *report)
{
    struct writing *writing = arena_alloc(arena, files->len * sizeof *writing);
    bool done = write_files(arena, ops, files, writing);

    for (size_t i = 0; i < files->len; i++) {
        if (writing[i].temporary.at)
            unlink(writing[i].temporary.at);
        if (done && report)
            tell(report, writing[i].differs ? "wrote" : "unchanged", files->at[i].path);
    }
    return done;
}

/* ---- comparing ---- */

int output_check(struct arena *arena, const output_list *files, FILE *out, FILE *report)
{
    int status = 0;

    for (size_t i = 0; i < files->len; i++) {
        const char *path = files->at[i].path.at;
        struct str text = files->at[i].text, there;
        if (!is_place_for_file(path))
            return 2;
        if (!read_file(arena, path, &there)) {
            fail(path);
            return 2;
        }
        if (there.at && str_eq(there, text)) {
            if (report)
                tell(report, "unchanged", files->at[i].path);
            continue;
        }
        status = 1;
        if (!there.at)
            say("%s: missing", path);
        diff_print(arena, out, there.at ? path : "/dev/null", path, there, text);
    }
    return status;
}

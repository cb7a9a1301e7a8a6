/* output.c - each file is first written under a name of its own beside the place where it belongs,
 * and moved there when all of them are complete; what is left of them after a failure is removed.
 * A file that has the right text already is not touched, so that its time stays what it was.
 */
#define _POSIX_C_SOURCE 200809L

#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "diff.h"

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
    fprintf(stderr, "ormgen: %s: %s\n", path, strerror(errno));
    return false;
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
    fprintf(stderr, "ormgen: %s: not a regular file\n", path);
    return false;
}

static struct str path_of(struct arena *arena, const char *dir, struct str name)
{
    return str_fmt(arena, "%s/" STR_FMT, dir, STR_ARG(name));
}

/* ---- writing ---- */

/* A file on its way: written to temporary, then renamed to path. */
struct writing {
    struct str path, temporary; /* no temporary: there is none, or none any more */
};

static int create_temporary(struct arena *arena, const struct output_ops *ops, const char *dir,
                            struct str name, struct str *path)
{
    for (int i = 0; i < MOST_TRIES; i++) {
        *path = str_fmt(arena, "%s/." STR_FMT ".%ld.%d", dir, STR_ARG(name), (long)getpid(), i);
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
static bool write_temporary(struct arena *arena, const struct output_ops *ops, const char *dir,
                            const struct output_file *output, struct writing *writing)
{
    struct str temporary;

    writing->path = path_of(arena, dir, output->name);
    if (!is_place_for_file(writing->path.at))
        return false;
    if (is_there(writing->path.at, output->text))
        return true;
    int file = create_temporary(arena, ops, dir, output->name, &temporary);
    if (file < 0)
        return fail(writing->path.at);
    writing->temporary = temporary;
    bool written = write_all(ops, file, output->text) || fail(writing->path.at);
    bool closed = ops->close(file) == 0;
    return written && (closed || fail(writing->path.at));
}

static bool put_in_place(const struct output_ops *ops, struct writing *writing)
{
    if (!writing->temporary.at)
        return true;
    if (ops->rename(writing->temporary.at, writing->path.at) != 0)
        return fail(writing->path.at);
    writing->temporary.at = NULL;
    return true;
}

/* Makes the folder at path, and those above it that are missing. */
static bool make_folder(struct arena *arena, const char *path)
{
    struct str parent = str_of(path);

    if (mkdir(path, 0777) == 0 || errno == EEXIST)
        return true;
    while (parent.len > 0 && parent.at[parent.len - 1] == '/')
        parent.len--;
    while (parent.len > 0 && parent.at[parent.len - 1] != '/')
        parent.len--;
    if (errno != ENOENT || parent.len == 0)
        return fail(path);
    return make_folder(arena, str_dup(arena, parent).at) &&
           (mkdir(path, 0777) == 0 || errno == EEXIST || fail(path));
}

bool output_write(struct arena *arena, const struct output_ops *ops, const char *dir,
                  const struct output_file *files, size_t n)
{
    struct writing *writing = arena_alloc(arena, n * sizeof *writing);
    bool done = make_folder(arena, dir);

    for (size_t i = 0; i < n && done; i++)
        done = write_temporary(arena, ops, dir, &files[i], &writing[i]);
    for (size_t i = 0; i < n && done; i++)
        done = put_in_place(ops, &writing[i]);
    for (size_t i = 0; i < n; i++)
        if (writing[i].temporary.at)
            unlink(writing[i].temporary.at);
    return done;
}

/* ---- comparing ---- */

int output_check(struct arena *arena, const char *dir, const struct output_file *files, size_t n,
                 FILE *out)
{
    int status = 0;

    for (size_t i = 0; i < n; i++) {
        struct str path = path_of(arena, dir, files[i].name), there;
        if (!is_place_for_file(path.at))
            return 2;
        if (!read_file(arena, path.at, &there)) {
            fail(path.at);
            return 2;
        }
        if (there.at && str_eq(there, files[i].text))
            continue;
        status = 1;
        diff_print(arena, out, there.at ? path.at : "/dev/null", path.at, there, files[i].text);
    }
    return status;
}

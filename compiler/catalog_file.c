/* catalog_file.c - opening a database without leaving a trace. A file with a rollback journal is
 * read where it is: SQLite writes nothing for a reader of it. Readers of a database in WAL mode
 * leave files beside it, so that one is copied with its -wal into a folder of our own, and read
 * there. Locks of this process on the file are lost when it opens and closes it once more, so
 * whatever is looked at here is closed before SQLite opens it.
 */
#define _POSIX_C_SOURCE 200809L
#define _XOPEN_SOURCE 700 /* for realpath() */
#define _DARWIN_C_SOURCE  /* for the same, and the nanoseconds of a file's time */

#include "catalog.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#ifdef __APPLE__
#define st_mtim st_mtimespec
#endif

#define BUSY_MS 1000 /* that a program which writes is waited for */
#define TRIES 5      /* to copy a file that nobody writes to meanwhile */
#define TRY_MS 100   /* between them */
#define TICK_MS 20   /* two writes that are closer may have the same time */

/* The bytes that SQLite locks, all of them or one, to write to a file with a rollback journal. */
#define LOCK_START 0x40000000
#define LOCK_SIZE 512

/* Of the file format of SQLite: the header of a file, and of a -wal. */
#define HEADER 100
#define WAL_HEADER 32
#define NEWEST_FORMAT 2
#define NEWEST_SCHEMA_FORMAT 4

#define FOR_READING (O_RDONLY | O_CLOEXEC | O_NONBLOCK) /* a pipe must not hold us up */

struct target {
    struct arena *arena;
    struct str *why;
    struct str path; /* no symbolic link: side files are beside this one */
    unsigned char header[HEADER];
    int64_t size;
};

/* ---- files ---- */

static bool fail(const struct target *target, struct str why)
{
    *target->why = why;
    return false;
}

static bool fail_system(const struct target *target)
{
    return fail(target, str_dup(target->arena, str_of(strerror(errno))));
}

static const char *side_file(const struct target *target, const char *end)
{
    return str_fmt(target->arena, STR_FMT "%s", STR_ARG(target->path), end).at;
}

/* The path without symbolic links, from the root on. */
static bool resolve_path(struct arena *arena, const char *path, struct str *out)
{
    char *real = realpath(path, NULL);

    if (real)
        *out = str_dup(arena, str_of(real));
    free(real);
    return out->at != NULL;
}

static ssize_t read_start(int file, void *out, size_t size)
{
    size_t len = 0;
    ssize_t n = 1;

    while (len < size && (n = read(file, (char *)out + len, size - len)) > 0)
        len += (size_t)n;
    return n < 0 ? n : (ssize_t)len;
}

/* The first bytes of a side file; how many there are, 0 also where there is no such file. */
static size_t side_start(const struct target *target, const char *end, void *out, size_t size)
{
    int file = open(side_file(target, end), FOR_READING);
    ssize_t n = file >= 0 ? read_start(file, out, size) : 0;
    if (file >= 0)
        close(file);
    return n > 0 ? (size_t)n : 0;
}

/* ---- what it is ---- */

static bool find_file(struct target *target, const char *path)
{
    struct stat info;

    if (!resolve_path(target->arena, path, &target->path) || stat(target->path.at, &info) != 0)
        return fail_system(target);
    errno = EISDIR;
    if (S_ISDIR(info.st_mode))
        return fail_system(target);
    if (!S_ISREG(info.st_mode)) /* which reading might never come to the end of */
        return fail(target, STR("not a regular file"));
    target->size = info.st_size;
    return true;
}

static uint32_t number_at(const unsigned char *bytes)
{
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static bool is_newer(const struct target *target)
{
    return target->header[19] > NEWEST_FORMAT ||
           number_at(target->header + 44) > NEWEST_SCHEMA_FORMAT;
}

static bool look_at_header(struct target *target)
{
    int file = open(target->path.at, FOR_READING);
    ssize_t n = file >= 0 ? read_start(file, target->header, HEADER) : -1;
    bool done = n >= 0 || fail_system(target);

    if (file >= 0)
        close(file);
    if (!done)
        return false;
    if (n == 0)
        return fail(target, STR("it is empty: there is no database in it yet"));
    if (n < HEADER || memcmp(target->header, "SQLite format 3", 16) != 0)
        return fail(target, STR("it is no SQLite database, or an encrypted one"));
    if (is_newer(target))
        return fail(target, str_fmt(target->arena,
                                    "its format is newer than that of SQLite %s, which ormgen uses",
                                    sqlite3_libversion()));
    return true;
}

static bool needs_copy(const struct target *target)
{
    struct stat info;

    return target->header[18] == 2 || target->header[19] == 2 ||
           lstat(side_file(target, "-wal"), &info) == 0;
}

/* ---- SQLite ---- */

/* The bytes that the file has according to its header; 0: this does not tell. */
static int64_t header_size(const struct target *target)
{
    uint32_t page = (uint32_t)target->header[16] << 8 | target->header[17];
    bool counts = number_at(target->header + 24) == number_at(target->header + 92);

    return counts ? (int64_t)(page == 1 ? 65536 : page) * number_at(target->header + 28) : 0;
}

static struct str explain_cut(const struct target *target, int64_t size, int64_t whole)
{
    return str_fmt(target->arena, "it is cut short: %lld of its %lld bytes are there",
                   (long long)size, (long long)whole);
}

static struct str explain_code(const struct target *target, sqlite3 *db, int code)
{
    const char *text = db ? sqlite3_errmsg(db) : sqlite3_errstr(code);

    if (code == SQLITE_READONLY_ROLLBACK)
        return STR("a program stopped in the middle of writing to it; reading it once with sqlite3 "
                   "mends it");
    switch (code & 0xff) {
    case SQLITE_BUSY:
        return STR("it is locked by another program");
    case SQLITE_NOTADB:
        return STR("it is no SQLite database, or an encrypted one");
    case SQLITE_CORRUPT:
        if (target->size < header_size(target))
            return explain_cut(target, target->size, header_size(target));
        return str_fmt(target->arena, "it is damaged: %s", text);
    case SQLITE_NOMEM:
        out_of_memory();
    default:
        return str_fmt(target->arena, "SQLite can't read it: %s", text);
    }
}

/* Definitions in the file may call all functions of this connection: these are SQLite's own, which
 * only compute, and some versions of it (3.40 is one) would not read a file whose definitions call
 * its functions on JSON. What else stands in the file is not to be trusted: damage is to be found
 * where it is. */
static int configure(sqlite3 *db)
{
    static const struct {
        int option, value;
    } settings[] = {
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1},
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    };

    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
        sqlite3_db_config(db, settings[i].option, settings[i].value, (int *)NULL);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_busy_timeout(db, BUSY_MS);
    return sqlite3_exec(db, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0", NULL, NULL, NULL);
}

static int64_t ask_number(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    int64_t number = 0;

    if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        number = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return number;
}

/* Where a part of the last page is missing, SQLite tells only when it comes to that. What is
 * missing may stand in a -wal. */
static bool is_whole(const struct target *target, sqlite3 *db, const char *path)
{
    const char *wal = str_fmt(target->arena, "%s-wal", path).at;
    int64_t whole = ask_number(db, "PRAGMA page_count") * ask_number(db, "PRAGMA page_size");
    struct stat info;

    if ((stat(wal, &info) == 0 && info.st_size > 0) || stat(path, &info) != 0)
        return true;
    return info.st_size >= whole || fail(target, explain_cut(target, info.st_size, whole));
}

/* path begins with a slash, so SQLite takes it for nothing but the name of a file. */
static sqlite3 *open_database(const struct target *target, const char *path)
{
    sqlite3 *db = NULL;
    int code = sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_EXRESCODE, NULL);

    if (code == SQLITE_OK)
        code = configure(db);
    if (code == SQLITE_OK) /* the first read takes the lock, and reads the whole schema */
        code = sqlite3_exec(db, "BEGIN; SELECT count(sql) FROM sqlite_schema", NULL, NULL, NULL);
    if (code == SQLITE_OK && is_whole(target, db, path))
        return db;
    if (code != SQLITE_OK)
        *target->why = explain_code(target, db, code);
    sqlite3_close(db);
    return NULL;
}

/* ---- the copy ---- */

/* What tells of a write to the file. Of its -wal only the header does: where frames were added to
 * it meanwhile, the copy has some of them, and SQLite those of whole transactions. */
struct stamp {
    int64_t size, ns;
    unsigned char wal[WAL_HEADER];
    size_t wal_len;
};

static bool take_stamp(const struct target *target, struct stamp *out)
{
    struct stat info;

    *out = (struct stamp){0};
    if (stat(target->path.at, &info) != 0)
        return fail_system(target);
    out->size = info.st_size;
    out->ns = (int64_t)info.st_mtim.tv_sec * 1000000000 + info.st_mtim.tv_nsec;
    out->wal_len = side_start(target, "-wal", out->wal, WAL_HEADER);
    return true;
}

static bool same_stamp(const struct stamp *a, const struct stamp *b)
{
    return a->size == b->size && a->ns == b->ns && a->wal_len == b->wal_len &&
           memcmp(a->wal, b->wal, a->wal_len) == 0;
}

/* The next write might leave the time of the last one as it is. */
static bool is_fresh(const struct stamp *stamp)
{
    struct timespec now;

    clock_gettime(CLOCK_REALTIME, &now);
    int64_t age = (int64_t)now.tv_sec * 1000000000 + now.tv_nsec - stamp->ns;
    return age >= 0 && age < (int64_t)TICK_MS * 1000000;
}

static bool write_all(int file, const char *at, size_t len)
{
    for (ssize_t n; len > 0; at += n, len -= (size_t)n)
        if ((n = write(file, at, len)) < 0)
            return false;
    return true;
}

static bool copy_bytes(int from, int to)
{
    char bytes[65536];
    ssize_t n;

    while ((n = read(from, bytes, sizeof bytes)) > 0)
        if (!write_all(to, bytes, (size_t)n))
            return false;
    return n == 0;
}

/* A file that is missing leaves none. */
static bool copy_file(const struct target *target, const char *from_path, const char *to_path)
{
    unlink(to_path); /* of the try before */
    int from = open(from_path, FOR_READING);
    if (from < 0 && errno == ENOENT)
        return true;
    if (from < 0)
        return fail(target,
                    str_fmt(target->arena, "%s can't be read: %s", from_path, strerror(errno)));
    int to = open(to_path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    bool done = to >= 0 && copy_bytes(from, to);
    int error = errno;
    if (to >= 0)
        close(to); /* read by this process alone: it need not last */
    close(from);
    return done || fail(target, str_fmt(target->arena, "it can't be copied to %s: %s", to_path,
                                        strerror(error)));
}

static bool copy_both(const struct target *target, const char *copy)
{
    const char *copy_wal = str_fmt(target->arena, "%s-wal", copy).at;
    const struct timespec pause = {.tv_nsec = TRY_MS * 1000000L};
    struct stamp before, after;

    for (int i = 0; i < TRIES; i++) {
        if (!take_stamp(target, &before))
            return false;
        if (!is_fresh(&before)) {
            if (!copy_file(target, target->path.at, copy) ||
                !copy_file(target, side_file(target, "-wal"), copy_wal) ||
                !take_stamp(target, &after))
                return false;
            if (same_stamp(&before, &after))
                return true;
        }
        nanosleep(&pause, NULL);
    }
    return fail(target, STR("other programs write to it too often to copy it; try again later"));
}

static bool make_folder(const struct target *target, struct str *out)
{
    const char *parent = getenv("TMPDIR");
    struct str real = {0};

    if (!parent || parent[0] == '\0')
        parent = "/tmp";
    if (resolve_path(target->arena, parent, &real)) {
        struct str name = str_fmt(target->arena, STR_FMT "/ormgen-XXXXXX", STR_ARG(real));
        char *folder = memcpy(arena_alloc(target->arena, name.len + 1), name.at, name.len);
        *out = str_of(folder);
        if (mkdtemp(folder))
            return true;
    }
    return fail(target, str_fmt(target->arena, "it needs a copy, and %s takes none: %s", parent,
                                strerror(errno)));
}

static void remove_copy(struct arena *arena, struct str folder)
{
    static const char *const names[] = {"", "-wal", "-shm", "-journal"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        unlink(str_fmt(arena, STR_FMT "/copy%s", STR_ARG(folder), names[i]).at);
    rmdir(folder.at);
}

/* A program writes to the file, which is not in WAL mode: readers of the file itself would wait for
 * that, too. */
static bool is_locked(const struct target *target)
{
    struct flock lock = {
        .l_type = F_RDLCK, .l_whence = SEEK_SET, .l_start = LOCK_START, .l_len = LOCK_SIZE};
    int file = open(target->path.at, FOR_READING);
    bool locked = file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;

    if (file >= 0)
        close(file);
    return locked;
}

static bool wait_for_writer(const struct target *target)
{
    const struct timespec pause = {.tv_nsec = TRY_MS * 1000000L};

    for (int waited = 0; is_locked(target); waited += TRY_MS) {
        if (waited >= BUSY_MS)
            return false;
        nanosleep(&pause, NULL);
    }
    return true;
}

/* It comes first where there is one: it holds what the file was. */
static bool has_journal(const struct target *target)
{
    char first = 0;

    return side_start(target, "-journal", &first, 1) > 0 && first != 0;
}

/* What keeps a copy from being a whole database, as SQLite would tell it; SQLITE_OK: nothing. */
static int find_writer(const struct target *target)
{
    if ((target->header[18] != 2 || has_journal(target)) && !wait_for_writer(target))
        return SQLITE_BUSY;
    return has_journal(target) ? SQLITE_READONLY_ROLLBACK : SQLITE_OK;
}

/* SQLite has all files open by the time that it has read from them, so they are removed as soon as
 * that: nothing of the database is left elsewhere, however this process ends. */
static sqlite3 *open_copy(const struct target *target)
{
    struct str folder;
    sqlite3 *db = NULL;
    int code = find_writer(target);

    if (code != SQLITE_OK) {
        *target->why = explain_code(target, NULL, code);
        return NULL;
    }
    if (!make_folder(target, &folder))
        return NULL;
    const char *copy = str_fmt(target->arena, STR_FMT "/copy", STR_ARG(folder)).at;
    if (copy_both(target, copy))
        db = open_database(target, copy);
    remove_copy(target->arena, folder);
    return db;
}

sqlite3 *catalog_open(struct arena *arena, const char *path, struct str *why)
{
    struct target target = {.arena = arena, .why = why};

    if (!find_file(&target, path) || !look_at_header(&target))
        return NULL;
    return needs_copy(&target) ? open_copy(&target) : open_database(&target, target.path.at);
}

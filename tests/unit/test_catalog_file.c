/* test_catalog_file.c - opening databases of all kinds, and what is none. Whatever becomes of it,
 * the file and its folder are as they were: names, times and content. Other programs that have the
 * file open are child processes, as locks of the same process would be lost. */
#define _POSIX_C_SOURCE 200809L

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "catalog.h"

static struct arena arena;
static char top[100];    /* of it all */
static char folder[120]; /* with the databases of a test */
static char copies[120]; /* TMPDIR */

/* ---- the folder ---- */

static const char *path(const char *name)
{
    return str_fmt(&arena, "%s/%s", folder, name).at;
}

static void remove_files(const char *of)
{
    DIR *dir = opendir(of);

    for (struct dirent *entry; dir && (entry = readdir(dir)) != NULL;)
        if (entry->d_name[0] != '.')
            remove(str_fmt(&arena, "%s/%s", of, entry->d_name).at);
    if (dir)
        closedir(dir);
}

static int count_files(const char *of)
{
    DIR *dir = opendir(of);
    int n = 0;

    assert_non_null(dir);
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;)
        n += entry->d_name[0] != '.';
    closedir(dir);
    return n;
}

static int begin(void **state)
{
    (void)state;
    snprintf(top, sizeof top, "/tmp/test_catalog.XXXXXX");
    if (!mkdtemp(top))
        return -1;
    snprintf(folder, sizeof folder, "%s/data", top);
    snprintf(copies, sizeof copies, "%s/copies", top);
    return mkdir(folder, 0777) || mkdir(copies, 0777) || setenv("TMPDIR", copies, 1);
}

static int clean(void **state)
{
    (void)state;
    remove_files(folder);
    remove_files(copies);
    return 0;
}

static int end(void **state)
{
    clean(state);
    rmdir(folder);
    rmdir(copies);
    arena_free(&arena);
    return rmdir(top);
}

static void put(const char *name, const void *bytes, size_t size)
{
    FILE *file = fopen(path(name), "wb");

    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, size, file), size);
    assert_int_equal(fclose(file), 0);
}

static struct str get(const char *name)
{
    FILE *file = fopen(path(name), "rb");
    char *at = arena_alloc(&arena, 1 << 20);

    assert_non_null(file);
    struct str text = {at, fread(at, 1, 1 << 20, file)};
    fclose(file);
    return text;
}

/* Changes some bytes of a file. */
static void patch(const char *name, long at, const void *bytes, size_t size)
{
    FILE *file = fopen(path(name), "r+b");

    assert_non_null(file);
    assert_int_equal(fseek(file, at, SEEK_SET), 0);
    assert_int_equal(fwrite(bytes, 1, size, file), size);
    assert_int_equal(fclose(file), 0);
}

/* Old times, so that a change shows in them. */
static void age(void)
{
    const struct timespec times[2] = {{.tv_sec = 1000000000}, {.tv_sec = 1000000000}};
    DIR *dir = opendir(folder);

    assert_non_null(dir);
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;)
        if (strcmp(entry->d_name, "..") != 0)
            utimensat(dirfd(dir), entry->d_name, times, 0);
    closedir(dir);
}

/* What stands in the folder, whose time tells of files that came and went. */
static struct str describe(void)
{
    struct dirent **entries;
    struct str all = {0};
    int n = scandir(folder, &entries, NULL, alphasort);

    assert_true(n > 0);
    for (int i = 0; i < n; free(entries[i++])) {
        struct stat info;
        const char *name = entries[i]->d_name;
        if (strcmp(name, "..") == 0)
            continue;
        assert_int_equal(stat(path(name), &info), 0);
        struct str content = S_ISREG(info.st_mode) ? get(name) : STR("");
        unsigned long sum = 0;
        for (size_t k = 0; k < content.len; k++)
            sum = sum * 31 + (unsigned char)content.at[k];
        all = str_fmt(&arena, "%s%s %lld %lld.%09ld %lu\n", all.at ? all.at : "", name,
                      (long long)info.st_size, (long long)info.st_mtim.tv_sec, info.st_mtim.tv_nsec,
                      sum);
    }
    free(entries);
    return all;
}

/* ---- databases ---- */

static void run(sqlite3 *db, const char *sql)
{
    char *error = NULL;

    if (sqlite3_exec(db, sql, NULL, NULL, &error) != SQLITE_OK)
        fail_msg("%s: %s", sql, error);
}

static sqlite3 *open_as_others(const char *name)
{
    sqlite3 *db;

    assert_int_equal(sqlite3_open(path(name), &db), SQLITE_OK);
    return db;
}

#define TABLE "CREATE TABLE t (v); INSERT INTO t VALUES (1), (2), (3);"

static void make(const char *name, const char *sql)
{
    sqlite3 *db = open_as_others(name);

    run(db, sql);
    assert_int_equal(sqlite3_close(db), SQLITE_OK);
}

/* A program that runs SQL on a database; it ends in the middle, or when it is told so. */
struct other {
    pid_t pid;
    int stop;
};

static struct other start_other(const char *name, const char *sql, bool stays)
{
    int ready[2], stop[2];
    struct other other;
    char c = 0;

    assert_int_equal(pipe(ready), 0);
    assert_int_equal(pipe(stop), 0);
    other.pid = fork();
    assert_true(other.pid >= 0);
    if (other.pid == 0) {
        sqlite3 *db;
        close(stop[1]);
        bool done = sqlite3_open(path(name), &db) == SQLITE_OK &&
                    sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK;
        bool told = write(ready[1], &c, 1) == 1;
        if (stays)
            told = read(stop[0], &c, 1) == 0;
        _exit(!done || !told);
    }
    close(stop[0]);
    assert_int_equal(read(ready[0], &c, 1), 1);
    close(ready[0]);
    close(ready[1]);
    other.stop = stop[1];
    return other;
}

static void end_other(struct other other)
{
    int status;

    close(other.stop);
    assert_int_equal(waitpid(other.pid, &status, 0), other.pid);
    assert_int_equal(status, 0);
}

/* Ends without closing the database. */
static void make_and_die(const char *name, const char *sql)
{
    end_other(start_other(name, sql, false));
}

/* ---- what is expected ---- */

/* The sum of t, which the file has that where names. */
static void expect_sum(const char *where, int64_t sum)
{
    struct str why = {0};
    sqlite3_stmt *statement;

    age();
    struct str before = describe();
    sqlite3 *db = catalog_open(&arena, where, &why);
    if (!db)
        fail_msg("%s: %s", where, why.at);
    assert_int_equal(sqlite3_get_autocommit(db), 0);
    assert_int_equal(sqlite3_prepare_v2(db, "SELECT sum(v) FROM t", -1, &statement, NULL),
                     SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    assert_int_equal(sqlite3_column_int64(statement, 0), sum);
    sqlite3_finalize(statement);
    assert_int_equal(sqlite3_close(db), SQLITE_OK);
    assert_string_equal(describe().at, before.at);
    assert_int_equal(count_files(copies), 0);
}

static void expect_refusal(const char *where, const char *expected)
{
    struct str why = {0};

    age();
    struct str before = describe();
    assert_null(catalog_open(&arena, where, &why));
    assert_non_null(why.at);
    assert_string_equal(why.at, expected);
    assert_string_equal(describe().at, before.at);
    assert_int_equal(count_files(copies), 0);
}

/* ---- what can be read ---- */

static void test_rollback_journal(void **state)
{
    (void)state;
    make("a.db", TABLE);
    expect_sum(path("a.db"), 6);
    make("b.db", "PRAGMA journal_mode = PERSIST;" TABLE);
    expect_sum(path("b.db"), 6);
    make("c.db", "PRAGMA encoding = 'UTF-16be';" TABLE);
    expect_sum(path("c.db"), 6);
    assert_int_equal(chmod(path("a.db"), 0400), 0);
    assert_int_equal(chmod(folder, 0500), 0);
    expect_sum(path("a.db"), 6);
    assert_int_equal(chmod(folder, 0700), 0);
}

static void test_paths(void **state)
{
    static const char *const names[] = {
        ":memory:", "file:a.db",   "a?mode=memory", "a#b", "a%41",         " a  b ",
        "a\nb",     "\xC3\xA9.db", "\xFF.db",       "-",   "a'b\"c&vfs=x",
    };

    (void)state;
    int here = open(".", O_RDONLY);
    assert_true(here >= 0);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        make(names[i], TABLE);
        expect_sum(path(names[i]), 6);
        assert_int_equal(chdir(folder), 0);
        expect_sum(names[i], 6);
        assert_int_equal(fchdir(here), 0);
    }
    close(here);
}

static void test_symbolic_link(void **state)
{
    (void)state;
    assert_int_equal(mkdir(path("links"), 0777), 0);
    make_and_die("a.db", "PRAGMA journal_mode = WAL;" TABLE);
    assert_int_equal(symlink("../a.db", path("links/l.db")), 0);
    expect_sum(path("links/l.db"), 6);
    assert_int_equal(unlink(path("links/l.db")), 0);
}

static void test_wal(void **state)
{
    (void)state;
    make("a.db", "PRAGMA journal_mode = WAL;" TABLE);
    expect_sum(path("a.db"), 6); /* no -wal is there */
    make_and_die("a.db", "INSERT INTO t VALUES (10)");
    expect_sum(path("a.db"), 16); /* the row is in that alone */
    struct other other = start_other("a.db", "INSERT INTO t VALUES (100)", true);
    expect_sum(path("a.db"), 116);
    end_other(other);
    other = start_other("a.db", "BEGIN; INSERT INTO t VALUES (1000)", true);
    expect_sum(path("a.db"), 116); /* of a transaction that has not ended */
    end_other(other);
    other =
        start_other("a.db", "PRAGMA locking_mode = EXCLUSIVE; INSERT INTO t VALUES (1000)", true);
    expect_sum(path("a.db"), 1116);
    end_other(other);
}

/* A header that does not tell of the WAL yet, or no longer. */
static void test_wal_beside_rollback(void **state)
{
    (void)state;
    make("a.db", TABLE);
    put("a.db-wal", "", 0);
    expect_sum(path("a.db"), 6);
    put("a.db-wal", "this is no WAL, but so long that it might be one", 48);
    expect_sum(path("a.db"), 6);
}

/* That of another database is none of this one. */
static void test_wal_of_others(void **state)
{
    (void)state;
    make("a.db", "PRAGMA journal_mode = WAL;" TABLE);
    make_and_die("b.db", "PRAGMA page_size = 512; PRAGMA journal_mode = WAL;" TABLE);
    struct str wal = get("b.db-wal");
    wal.len /= 2; /* so that no transaction of it is whole */
    put("a.db-wal", wal.at, 40);
    expect_sum(path("a.db"), 6);
}

/* Programs that go on writing: what was copied is whole all the same. */
static void test_busy_wal(void **state)
{
    (void)state;
    make("a.db", "PRAGMA journal_mode = WAL;" TABLE);
    pid_t pid = fork();
    assert_true(pid >= 0);
    if (pid == 0) {
        sqlite3 *db;
        bool done = sqlite3_open(path("a.db"), &db) == SQLITE_OK &&
                    sqlite3_exec(db, "PRAGMA synchronous = OFF", NULL, NULL, NULL) == SQLITE_OK;
        for (int i = 0; done && i < 2500; i++)
            done = sqlite3_exec(db,
                                "BEGIN; INSERT INTO t VALUES (5); INSERT INTO t VALUES (-5);"
                                "COMMIT",
                                NULL, NULL, NULL) == SQLITE_OK;
        _exit(!done);
    }
    int status;
    for (bool over = false; !over;) {
        struct str why = {0};
        over = waitpid(pid, &status, WNOHANG) != 0;
        sqlite3_stmt *statement = NULL;
        sqlite3 *db = catalog_open(&arena, path("a.db"), &why);
        if (!db) {
            assert_false(over);
            assert_string_equal(why.at,
                                "other programs write to it too often to copy it; try again later");
            continue;
        }
        sqlite3_prepare_v2(db, "SELECT sum(v) FROM t", -1, &statement, NULL);
        assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
        assert_int_equal(sqlite3_column_int64(statement, 0), 6);
        sqlite3_finalize(statement);
        assert_int_equal(sqlite3_close(db), SQLITE_OK);
    }
    assert_int_equal(status, 0);
    assert_int_equal(count_files(copies), 0);
}

/* ---- what can't ---- */

static void test_no_database(void **state)
{
    char noise[4096];

    (void)state;
    expect_refusal(path("missing.db"), "No such file or directory");
    expect_refusal("", "No such file or directory");
    expect_refusal(folder, "Is a directory");
    expect_refusal("/dev/zero", "not a regular file");
    assert_int_equal(mkfifo(path("pipe"), 0666), 0);
    expect_refusal(path("pipe"), "not a regular file");
    assert_int_equal(unlink(path("pipe")), 0);
    put("a.db", "", 0);
    expect_refusal(path("a.db"), "it is empty: there is no database in it yet");
    expect_refusal(path("a.db/b"), "Not a directory");
    put("a.db", "models: {}\n", 11);
    expect_refusal(path("a.db"), "it is no SQLite database, or an encrypted one");
    memset(noise, 0x5A, sizeof noise);
    put("a.db", noise, sizeof noise);
    expect_refusal(path("a.db"), "it is no SQLite database, or an encrypted one");
    make("b.db", TABLE);
    patch("b.db", 16, noise, 84); /* some leave the first bytes as they are */
    patch("b.db", 16, "\x10\x00\x01\x01", 4);
    patch("b.db", 44, "\0\0\0\4", 4);
    expect_refusal(path("b.db"), "it is no SQLite database, or an encrypted one");
}

static void test_no_permission(void **state)
{
    uid_t self = geteuid();
    struct str why = {0};

    (void)state;
    make("a.db", TABLE);
    assert_int_equal(chmod(path("a.db"), 0000), 0);
    assert_int_equal(chmod(top, 0755), 0);
    if (self == 0) /* who may read all */
        assert_int_equal(seteuid(65534), 0);
    sqlite3 *db = catalog_open(&arena, path("a.db"), &why);
    assert_int_equal(seteuid(self), 0);
    assert_null(db);
    assert_string_equal(why.at, "Permission denied");
}

static void test_newer_format(void **state)
{
    static const struct {
        long at;
        char byte;
    } rows[] = {{19, 3}, {47, 5}};
    const char *expected =
        str_fmt(&arena, "its format is newer than that of SQLite %s, which ormgen uses",
                sqlite3_libversion())
            .at;

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        make("a.db", TABLE);
        patch("a.db", rows[i].at, &rows[i].byte, 1);
        expect_refusal(path("a.db"), expected);
        remove_files(folder);
    }
}

#define INTERRUPTED                                                                                \
    "a program stopped in the middle of writing to it; reading it once with sqlite3 mends it"

/* More than the cache has room for, so that some is in the file already. */
#define UNFINISHED                                                                                 \
    "PRAGMA cache_size = 1; BEGIN; UPDATE t SET v = v + 1;"                                        \
    "CREATE TABLE u AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"            \
    " WHERE i < 2000) SELECT i, hex(zeroblob(50)) FROM n"

static void test_hot_journal(void **state)
{
    (void)state;
    make("a.db", TABLE);
    make_and_die("a.db", UNFINISHED);
    expect_refusal(path("a.db"), INTERRUPTED);
    make("a.db", "SELECT * FROM t"); /* what is advised */
    expect_sum(path("a.db"), 6);
    make("b.db", "PRAGMA journal_mode = WAL;" TABLE);
    put("b.db-journal", "\xD9\xD5\x05\xF9", 4);
    expect_refusal(path("b.db"), INTERRUPTED);
    put("b.db-journal", "", 0);
    expect_sum(path("b.db"), 6);
}

static void test_locked(void **state)
{
    (void)state;
    make("a.db", TABLE);
    struct other other = start_other("a.db", "BEGIN EXCLUSIVE", true);
    expect_refusal(path("a.db"), "it is locked by another program");
    end_other(other);
    other = start_other("a.db", "BEGIN IMMEDIATE; INSERT INTO t VALUES (10)", true);
    expect_sum(path("a.db"), 6);
    end_other(other);
}

/* Files that are copied: the lock tells a writer from one that stopped. */
static void test_locked_beside_wal(void **state)
{
    static const char *const writers[] = {"BEGIN EXCLUSIVE", UNFINISHED};

    (void)state;
    for (size_t i = 0; i < sizeof writers / sizeof *writers; i++) {
        make("a.db", TABLE);
        struct other other = start_other("a.db", writers[i], true);
        put("a.db-wal", "", 0);
        expect_refusal(path("a.db"), "it is locked by another program");
        end_other(other);
        if (i == 0)
            expect_sum(path("a.db"), 6);
        else
            expect_refusal(path("a.db"), INTERRUPTED);
        remove_files(folder);
    }
}

static void test_damaged(void **state)
{
    (void)state;
    make("a.db", TABLE);
    assert_int_equal(truncate(path("a.db"), 5000), 0);
    expect_refusal(path("a.db"), "it is cut short: 5000 of its 8192 bytes are there");
    assert_int_equal(truncate(path("a.db"), 4096), 0);
    expect_refusal(path("a.db"), "it is cut short: 4096 of its 8192 bytes are there");
    make("b.db", TABLE);
    patch("b.db", 100, "\xFF\xFF\xFF\xFF", 4);
    expect_refusal(path("b.db"), "it is damaged: database disk image is malformed");
    make("c.db", TABLE "PRAGMA writable_schema = ON;"
                       "UPDATE sqlite_schema SET sql = 'CREATE TABLE t (v nonsense(';");
    expect_refusal(path("c.db"), "it is damaged: malformed database schema (t) - incomplete input");
}

static void test_no_room_for_copy(void **state)
{
    (void)state;
    make("a.db", "PRAGMA journal_mode = WAL;" TABLE);
    setenv("TMPDIR", "/nowhere", 1);
    expect_refusal(path("a.db"),
                   "it needs a copy, and /nowhere takes none: No such file or directory");
    setenv("TMPDIR", copies, 1);
    assert_int_equal(mkdir(path("a.db-wal"), 0777), 0);
    struct str why;
    assert_null(catalog_open(&arena, path("a.db"), &why));
    assert_true(str_ends(why, STR("/copy-wal: Is a directory")));
    assert_int_equal(count_files(copies), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(test_rollback_journal, clean),
        cmocka_unit_test_teardown(test_paths, clean),
        cmocka_unit_test_teardown(test_symbolic_link, clean),
        cmocka_unit_test_teardown(test_wal, clean),
        cmocka_unit_test_teardown(test_wal_beside_rollback, clean),
        cmocka_unit_test_teardown(test_wal_of_others, clean),
        cmocka_unit_test_teardown(test_busy_wal, clean),
        cmocka_unit_test_teardown(test_no_database, clean),
        cmocka_unit_test_teardown(test_no_permission, clean),
        cmocka_unit_test_teardown(test_newer_format, clean),
        cmocka_unit_test_teardown(test_hot_journal, clean),
        cmocka_unit_test_teardown(test_locked, clean),
        cmocka_unit_test_teardown(test_locked_beside_wal, clean),
        cmocka_unit_test_teardown(test_damaged, clean),
        cmocka_unit_test_teardown(test_no_room_for_copy, clean),
    };

    return cmocka_run_group_tests(tests, begin, end);
}

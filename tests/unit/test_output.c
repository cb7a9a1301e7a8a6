/* test_output.c - writing files and comparing them: what is there stays when anything fails. Each
 * call that can fail is made to fail in turn, by operations that count down. */
#define _POSIX_C_SOURCE 200809L

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "output.h"

static struct arena arena;
static char dir[100];

enum { FILES = 3 };

static const struct str names[FILES] = {STR_ROW("a.h"), STR_ROW("a.c"), STR_ROW("a.sql")};
static const struct str texts[FILES] = {STR_ROW("one\ntwo\n"), STR_ROW("three\n"), STR_ROW("")};

/* ---- the folder ---- */

static const char *path(const char *name)
{
    return str_fmt(&arena, "%s/%s", dir, name).at;
}

/* The first n files, in a folder. */
static output_list *files_in(const char *folder, size_t n)
{
    output_list *files = arena_alloc(&arena, sizeof *files);

    for (size_t i = 0; i < n; i++)
        output_add(&arena, files, folder, names[i], texts[i], STR("a.yaml"));
    return files;
}

static void put(const char *name, const char *text)
{
    FILE *file = fopen(path(name), "w");

    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
}

static void assert_file(const char *name, const char *expected)
{
    char text[100] = "";
    FILE *file = fopen(path(name), "r");

    assert_int_equal(file != NULL, expected != NULL);
    if (!file)
        return;
    text[fread(text, 1, sizeof text - 1, file)] = '\0';
    fclose(file);
    assert_string_equal(text, expected);
}

static int count_files(void)
{
    DIR *folder = opendir(dir);
    int n = 0;

    assert_non_null(folder);
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;)
        n += strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
    closedir(folder);
    return n;
}

static int make_folder(void **state)
{
    (void)state;
    snprintf(dir, sizeof dir, "/tmp/test_output.XXXXXX");
    return mkdtemp(dir) ? 0 : -1;
}

static int remove_folder(void **state)
{
    DIR *folder = opendir(dir);

    (void)state;
    for (struct dirent *entry; folder && (entry = readdir(folder)) != NULL;) {
        remove(path(entry->d_name));
    }
    if (folder)
        closedir(folder);
    rmdir(dir);
    arena_free(&arena);
    return 0;
}

/* ---- operations that fail ---- */

static int left; /* operations until one fails; negative: none does */

static bool fails(int error)
{
    errno = error;
    return left-- == 0;
}

static int failing_create(const char *name)
{
    return fails(EACCES) ? -1 : output_system.create(name);
}

/* Writes one byte at a time. */
static long failing_write(int file, const void *data, size_t size)
{
    (void)size;
    return fails(ENOSPC) ? -1 : output_system.write(file, data, 1);
}

/* A file is closed even when that tells an error. */
static int failing_close(int file)
{
    int status = output_system.close(file);

    return fails(EIO) ? -1 : status;
}

static int failing_rename(const char *from, const char *to)
{
    return fails(EROFS) ? -1 : output_system.rename(from, to);
}

static const struct output_ops failing = {failing_create, failing_write, failing_close,
                                          failing_rename};

/* ---- tests ---- */

static void assert_written(void)
{
    assert_int_equal(count_files(), FILES);
    assert_file("a.h", "one\ntwo\n");
    assert_file("a.c", "three\n");
    assert_file("a.sql", "");
}

/* The files are written, and this is told of them; of it %s is the folder. */
static void assert_reported(const char *expected)
{
    char *text = NULL, whole[300];
    size_t size = 0;
    FILE *report = open_memstream(&text, &size);

    assert_non_null(report);
    assert_true(output_write(&arena, &output_system, files_in(dir, FILES), report));
    fclose(report);
    snprintf(whole, sizeof whole, expected, dir, dir, dir);
    assert_string_equal(text, whole);
    free(text);
}

static void test_write(void **state)
{
    struct stat before, after;

    (void)state;
    assert_reported("wrote %s/a.h\nwrote %s/a.c\nwrote %s/a.sql\n");
    assert_written();
    assert_int_equal(stat(path("a.h"), &before), 0);
    put("a.c", "old\n");
    assert_reported("unchanged %s/a.h\nwrote %s/a.c\nunchanged %s/a.sql\n");
    assert_written();
    assert_int_equal(stat(path("a.h"), &after), 0);
    assert_int_equal(before.st_ino, after.st_ino); /* it had the text: it is the same file */
    left = 0; /* nothing to write: no operation that could fail */
    assert_true(output_write(&arena, &failing, files_in(dir, FILES), NULL));
}

static void test_new_folder(void **state)
{
    const char *inner = path("new"), *deep = path("new//of/it/");

    (void)state;
    assert_true(output_write(&arena, &output_system, files_in(inner, 1), NULL));
    assert_true(output_write(&arena, &output_system, files_in(deep, 1), NULL));
    assert_int_equal(remove(path("new/of/it/a.h")), 0);
    assert_int_equal(rmdir(path("new/of/it")), 0);
    assert_int_equal(rmdir(path("new/of")), 0);
    assert_int_equal(remove(path("new/a.h")), 0);
    assert_int_equal(rmdir(inner), 0);
    put("file", "");
    assert_false(output_write(&arena, &output_system, files_in(path("file"), 1), NULL));
    assert_false(output_write(&arena, &output_system, files_in(path("file/new"), 1), NULL));
}

/* Until the first file is put in its place, a failure changes nothing; no failure leaves a file of
 * another name, or half of one. */
static void test_failures(void **state)
{
    int points = 0;

    (void)state;
    for (bool done = false; !done; points++) {
        put("a.h", "old h\n");
        put("a.c", "old c\n");
        put("a.sql", "old sql\n");
        left = points;
        done = output_write(&arena, &failing, files_in(dir, FILES), NULL);
        if (done)
            break;
        assert_int_equal(count_files(), FILES);
        bool placed = points > 3 * 2 + 8 + 6; /* creates, closes, bytes: then the renames */
        assert_file("a.h", placed ? "one\ntwo\n" : "old h\n");
        assert_file("a.sql", "old sql\n");
    }
    assert_written();
    assert_int_equal(points, 3 * 3 + 8 + 6);
}

static void assert_check(int status, const char *expected)
{
    char *text = NULL;
    size_t size = 0;
    FILE *out = open_memstream(&text, &size);

    assert_non_null(out);
    assert_int_equal(output_check(&arena, files_in(dir, FILES), out, NULL), status);
    fclose(out);
    assert_string_equal(text, expected);
    free(text);
}

static void test_check(void **state)
{
    (void)state;
    assert_true(output_write(&arena, &output_system, files_in(dir, FILES), NULL));
    assert_check(0, "");
    put("a.h", "one\n2");
    remove(path("a.c"));
    assert_check(1, str_fmt(&arena,
                            "--- %s/a.h\n+++ %s/a.h\n"
                            "@@ -1,2 +1,2 @@\n one\n-2\n\\ No newline at end of file\n+two\n"
                            "--- /dev/null\n+++ %s/a.c\n"
                            "@@ -0,0 +1 @@\n+three\n",
                            dir, dir, dir)
                        .at);
    assert_file("a.h", "one\n2");
    assert_file("a.c", NULL);
    remove(path("a.h"));
    assert_int_equal(mkdir(path("a.h"), 0777), 0);
    assert_check(2, "");
}

/* Files may be of several folders, and of none; each name is made once. */
static void test_several_folders(void **state)
{
    output_list *files = files_in(path("one//"), FILES);

    (void)state;
    assert_string_equal(files->at[0].path.at, path("one/a.h"));
    output_add(&arena, files, path("two"), STR("a.h"), STR("2"), STR("b.yaml"));
    assert_true(output_is_distinct(&arena, files));
    assert_true(output_write(&arena, &output_system, files, NULL));
    assert_file("one/a.h", "one\ntwo\n");
    assert_file("two/a.h", "2");
    output_add(&arena, files, path("two"), STR("A.h"), STR("2"), STR("c.yaml"));
    assert_false(output_is_distinct(&arena, files));
    for (int i = 0; i < FILES; i++)
        remove(path(str_fmt(&arena, "one/%s", names[i].at).at));
    remove(path("two/a.h"));
    output_list here = {0};
    *list_add(&arena, &here) = (struct output_file){.path = STR("a.d"), .text = STR("x")};
    assert_int_equal(chdir(dir), 0);
    assert_true(output_write(&arena, &output_system, &here, NULL));
    assert_file("a.d", "x");
    assert_int_equal(chdir("/"), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_write, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(test_new_folder, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(test_failures, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(test_several_folders, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(test_check, make_folder, remove_folder),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_names.c - struct members whose name C, C++ or a macro has taken. The headers that have such
 * macros are included here, so that a member with the underscore is tried with all of them.
 */
#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <fenv.h>
#include <inttypes.h>
#include <limits.h>
#include <locale.h>
#include <math.h>
#include <netdb.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <signal.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <stdnoreturn.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>
#ifndef __TINYC__ /* which has none of its own, and can't read glibc's complex.h */
#include <complex.h>
#include <iso646.h>
#include <stdatomic.h>
#endif

#include <cmocka.h>

#include "model.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static const char *const words[] = {
#define NAME(word) #word,
#include "names.def"
#undef NAME
};

static void test_table_is_in_order(void **state)
{
    (void)state;
    for (size_t i = 1; i < COUNT(words); i++) {
        print_message("%s %s\n", words[i - 1], words[i]);
        assert_true(strcmp(words[i - 1], words[i]) < 0);
    }
}

static void assert_escaped(const char *word, bool escaped)
{
    struct arena arena = {0};
    struct str name = names_member(&arena, str_of(word));

    print_message("%s\n", word);
    assert_int_equal(name.len, strlen(word) + escaped);
    assert_memory_equal(name.at, word, strlen(word));
    if (escaped)
        assert_int_equal(name.at[name.len - 1], '_');
    arena_free(&arena);
}

static void test_table_is_used(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(words); i++)
        assert_escaped(words[i], true);
}

static void test_macros_of_headers(void **state)
{
    static const char *const names[] = {
        "errno",      "stdin",    "stdout",        "stderr",  "assert",
        "complex",    "I",        "EOF",           "NULL",    "SIGINT",
        "EINVAL",     "E2BIG",    "INT_MAX",       "INT_MIN", "PRId64",
        "SCNu8",      "LC_ALL",   "FE_ALL_EXCEPT", "FP_NAN",  "ATOMIC_INT_LOCK_FREE",
        "INT64_C",    "TIME_UTC", "EXIT_FAILURE",  "DBL_DIG", "NAN",
        "noreturn",   "linux",    "unix",          "i386",    "and",
        "bool",       "offsetof", "st_mtime",      "h_addr",  "s6_addr",
        "sa_handler", "alignas",  "SEEK_SET",      "BUFSIZ",  "co_await",
        "nullptr",    "char8_t",  "typeof_unqual",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(names); i++)
        assert_escaped(names[i], true);
}

static void test_other_names_stay(void **state)
{
    static const char *const names[] = {
        "name",  "title",   "integer", "ints", "Int",    "ID",    "Name", "url", "e",  "E",
        "Email", "signal_", "Sig",     "PRI",  "string", "value", "max",  "MAX", "id",
    };

    (void)state;
    for (size_t i = 0; i < COUNT(names); i++)
        assert_escaped(names[i], false);
}

/* The compiler is the test: no member here is a keyword or a macro. */
struct members {
#define NAME(word) char word##_;
#include "names.def"
#undef NAME
};

static void test_underscore_is_enough(void **state)
{
    (void)state;
    assert_int_equal(sizeof(struct members), COUNT(words));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_table_is_in_order),    cmocka_unit_test(test_table_is_used),
        cmocka_unit_test(test_macros_of_headers),    cmocka_unit_test(test_other_names_stay),
        cmocka_unit_test(test_underscore_is_enough),
    };
    return cmocka_run_group_tests_name("names", tests, NULL, NULL);
}

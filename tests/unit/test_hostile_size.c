/* test_hostile_size.c - schemas that are too much of something. Each is compiled in a process of
 * its own, which may use so much of the processor and of memory, and must give a right answer. */
#define _POSIX_C_SOURCE 200809L

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "../fuzz/front.h"

#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifndef SANITIZED
#define SANITIZED 0
#endif

#if defined __OPTIMIZE__ && !defined __TINYC__ /* which takes -O and does nothing */
#define OPTIMIZED 1
#else
#define OPTIMIZED 0
#endif

#define MOST_MEMORY ((rlim_t)512 * 1024 * 1024)
#define MILLION 1000000

/* ---- schemas ---- */

/* A schema is made of a head, parts that are repeated, and a tail. In a part, each $ is its number,
 * and @ the next one's. */
struct bomb {
    const char *name;
    const char *head, *part;
    size_t times;
    const char *tail;
    const char *expected; /* in the messages; "": it is accepted */
};

#define TAG "models:\n  Tag:\n    fields:\n"
#define X20 "xxxxxxxxxxxxxxxxxxxx"

static const struct bomb bombs[] = {
    /* larger than a schema may be */
    {"17 MB", TAG "      a: text\n", "# 3456789abcdef\n", 17 * MILLION / 16, "", "[E001]"},
    {"16 MB of values", "models: [", "a,", 8 * MILLION, "", "[E001]"},
    {"16 MB of lines", "", "\n", 16 * MILLION, "", "[E006]"},
    {"16 MB of CR", "", "\r", 16 * MILLION, "", "[E006]"},
    {"16 MB of comments", "", "#x\n", 5 * MILLION, "", "[E006]"},
    {"16 MB of blanks", "", " ", 16 * MILLION, "", "[E006]"},
    {"a text of 15 MB", "models: {Tag: {fields: {a: text}, doc: \"", "x y z", 3 * MILLION, "\"}}",
     ""},
    {"a block of 12 MB", TAG "      a: text\n    doc: |\n", "      x\n", 3 * MILLION / 2, "", ""},

    /* deeper than a schema may be */
    {"lists in lists", "", "[", 50000, "", "[E012]"},
    {"maps in maps", "", "{a: ", 50000, "", "[E012]"},
    {"items in items", "", "- ", 50000, "", "[E012]"},
    {"keys in keys", "", "? ", 50000, "", "[E012]"},
    {"lists in lists on lines", "", "[\n", 50000, "", "[E012]"},
    {"lists and maps", "", "[{a: ", 50000, "", "[E012]"},
    {"16 MB of lists in lists", "", "[", 16 * MILLION, "", "[E012]"},
    {"texts before lists", "", "[a, ", 50000, "", "[E012]"},

    /* what libyaml needs long for, or we would */
    {"%TAG", "", "%TAG !$! x\n", 100000, "---\na\n", "[E008]"},
    {"%TAG behind a document", "a\n...\n", "%TAG !$! x\n", 100000, "---\na\n", "[E007]"},
    {"anchors", TAG "      a: text\nx:\n", "- &a$ x\n", 100000, "- *b1\n", "[E015]"},
    {"aliases", "x: &x y\nmodels: [", "*x, ", 200000, "]\n", "[E013]"},
    {"tags", "", "- !x y\n", 200000, "", "[E009]"},
    {"keys that are there", "", "a: b\n", 200000, "", " more errors\n"},
    {"keys that are there, in a line", "{", "\xC3\xA9: b, ", 200000, "}", "[E011]"},
    {"colons", "", ":", 4 * MILLION, "", "[E031]"},
    {"keys without values", "models: {", "? , ", MILLION, "}", "[E021]"},
    {"quotes", "models: '", "''", 4 * MILLION, "", "[E020]"},
    {"signs of anchors", "", "&", 4 * MILLION, "", "[E023]"},
    {"signs of tags", "", "!", 4 * MILLION, "", "[E009]"},

    /* a megabyte of a name, a type or a value */
    {"a long key", TAG "      ", X20, 50000, ": text\n", "[E031]"},
    {"a long key in braces", "{", X20, 50000, ": text}\n", "[E031]"},
    {"a long model", "models:\n  ? X", X20, 50000, "\n  : {fields: {}}\n", "[E107]"},
    {"a long field", TAG "      ? ", X20, 50000, "\n      : text\n", "[E108]"},
    {"a long option", TAG "      a:\n        ? ", X20, 50000, "\n        : text\n", "[E101]"},
    {"a long type", TAG "      a: ", X20, 50000, "\n", "[E110]"},
    {"a long target", TAG "      a: {type: ForeignKey, to: ", X20, 50000, "}\n", "[E204]"},
    {"a long table", TAG "      a: text\n    table: ", X20, 50000, "\n", ""},
    {"a long column", TAG "      a: {type: text, column: ", X20, 50000, "}\n", ""},
    {"a long default", TAG "      a: {type: text, default: ", X20, 50000, "}\n", ""},
    {"a long number", TAG "      a: {type: int, default: ", "1", MILLION, "}\n", "[E214]"},
    {"a long decimal", TAG "      a: {type: decimal, max_digits: 9, decimal_places: 2, min: ", "1",
     MILLION, "}\n", "[E215]"},
    {"a long float", TAG "      a: {type: float, default: 0.", "1", MILLION, "}\n", ""},
    {"a long count", TAG "      a: {type: text, max_length: ", "1", MILLION, "}\n", "[E122]"},
    {"a long choice", TAG "      a: {type: text, choices: [", X20, 50000, "]}\n", ""},
    {"a long pattern", TAG "      a: {type: text, pattern: \"", "*a", 500000, "\"}\n", ""},
    {"deep JSON", TAG "      a: {type: json, default: \"", "[", MILLION, "\"}\n", "[E214]"},
    {"a long check", TAG "      a: text\n    checks: {c: \"a <> '", X20, 60000, "'\"}\n", ""},
    {"a deep check", TAG "      a: text\n    checks: {c: \"", "(", MILLION, "\"}\n", "[E220]"},
    {"a wide check", TAG "      a: text\n    checks: {c: \"a", " or a", 200000, "\"}\n", "[E401]"},

    /* more than a table, or C, can take */
    {"fields", TAG, "      f$: text\n", 10000, "", "[E224]"},
    {"fields of mixins", "mixins:\n  M: {a: text}\n" TAG, "      f$: text\n", 10000,
     "    mixins: [M]\n", "[E224]"},
    {"choices", TAG "      a: {type: enum, choices: [", "c$, ", 100000, "]}\n", ""},
    {"choices with numbers", TAG "      a: {type: enum, storage: integer, choices: {", "c$: $, ",
     100000, "}}\n", ""},
    {"choices that are there", TAG "      a: {type: enum, choices: [", "c, ", 100000, "]}\n",
     "[E247]"},
    {"fields in an index", TAG "      a: text\n    indexes: [[", "a, ", 100000, "]]\n", "[E234]"},

    /* more than a schema may have */
    {"500,000 fields", TAG, "      f$: txet\n", 500000, "", "[E150]"},
    {"300,000 models", "models:\n", "  M$: {fields: {}}\n", 300000, "", "[E150]"},
    {"a million choices", TAG "      a: {type: enum, choices: [", "c$,", MILLION, "]}\n", "[E150]"},
    {"400,000 checks", TAG "      a: text\n    checks: {", "c$: a >,", 400000, "}\n", "[E150]"},
    {"300,000 indexes", TAG "      a: text\n    indexes: [", "[b$],", 300000, "]\n", "[E150]"},
    {"a mixin of all models", "mixins: {X: {a: text, b: text, c: text, d: text}}\nmodels:\n",
     "  M$: {mixins: [X]}\n", 100000, "", "[E150]"},

    /* many errors */
    {"500,000 unknown options", TAG "      a:\n        type: text\n", "        o$: 1\n", 500000, "",
     "[E101]"},
    {"1,000 errors", TAG, "      f$: txet\n", 1000, "", "\n980 more errors\n"},
    {"100,000 errors", TAG, "      f$: txet\n", 100000, "", "\n99980 more errors\n"},
    {"errors at one place", "models:\n", "  T: {fields: {a: text}}\n", 100000, "", "[E011]"},
    {"unknown models", TAG "      a: text\n",
     "      f$: {type: ManyToMany, to: Tga$, related_name: r$}\n", 20000, "", "[E204]"},
    {"unknown mixins", TAG "      a: text\n    mixins: [", "M$, ", 100000, "]\n", "[E119]"},
    {"unknown fields", TAG "      a: text\n    indexes: [", "[b$], ", 90000, "]\n", "[E205]"},

    /* models that hang together */
    {"a circle of models", "models:\n",
     "  M$: {fields: {a: {type: ForeignKey, to: M@, related_name: r}}}\n", 2000,
     "  M2000: {fields: {a: {type: ForeignKey, to: M0, related_name: r}}}\n", ""},
    {"a circle of keys", "models:\n",
     "  M$: {fields: {a: {type: OneToOne, primary_key: true, to: M@, related_name: r}}}\n", 2000,
     "  M2000: {fields: {a: {type: OneToOne, primary_key: true, to: M0}}}\n", "[E209]"},
    {"a model that all refer to", "models:\n  A: {fields: {x: text}}\n",
     "  M$: {fields: {a: {type: ForeignKey, to: A, related_name: r$}}}\n", 2000, "", ""},
    {"a model with all mixins", "mixins:\n", "  M$: {f$: text}\n", 1500,
     "models: {A: {mixins: [M0, M1, M1499], fields: {}}}\n", ""},
};

static void add_part(FILE *out, const char *part, size_t number)
{
    for (const char *c = part; *c; c++)
        if (*c == '$')
            fprintf(out, "%zu", number);
        else if (*c == '@')
            fprintf(out, "%zu", number + 1);
        else
            putc(*c, out);
}

static char *make(const struct bomb *bomb, size_t *size)
{
    char *text = NULL;
    FILE *out = open_memstream(&text, size);

    fputs(bomb->head, out);
    for (size_t i = 0; i < bomb->times; i++)
        add_part(out, bomb->part, i);
    fputs(bomb->tail, out);
    fclose(out);
    return text;
}

/* ---- processes ---- */

enum outcome { RIGHT, FAULTY, OTHER_ANSWER };

static void limit(int what, rlim_t most)
{
    struct rlimit limit = {most, most};

    setrlimit(what, &limit);
}

/* Of the processor. A quiet machine takes 2 at most, one with much to do twice that; what grows too
 * fast takes minutes. Code that is not optimized, sanitizers, and a machine that another one plays
 * are slow. */
static rlim_t most_seconds(void)
{
    const char *runner = getenv("RUNNER");

    return SANITIZED || !OPTIMIZED || (runner && *runner) ? 60 : 10;
}

/* What the process does. */
static enum outcome compile(const struct bomb *bomb)
{
    size_t size;
    char *text = make(bomb, &size);

    limit(RLIMIT_CPU, most_seconds());
    if (!SANITIZED) /* which take terabytes of addresses */
        limit(RLIMIT_AS, MOST_MEMORY);
    struct front_answer answer = front_compile(text, size);
    bool is_expected = bomb->expected[0] ? !answer.accepted : answer.accepted;
    enum outcome outcome = answer.fault                                             ? FAULTY
                           : is_expected && strstr(answer.messages, bomb->expected) ? RIGHT
                                                                                    : OTHER_ANSWER;
    if (outcome != RIGHT)
        fprintf(stderr, "# %s\n%.2000s\n", answer.fault ? answer.fault : "", answer.messages);
    front_free(&answer);
    free(text);
    return outcome;
}

static void test_bomb(void **state)
{
    const struct bomb *bomb = *state;
    int status;
    pid_t child = fork();

    assert_true(child >= 0);
    if (child == 0)
        _exit((int)compile(bomb));
    assert_int_equal(waitpid(child, &status, 0), child);
    if (WIFSIGNALED(status))
        fail_msg("signal %d", WTERMSIG(status));
    assert_int_equal(WEXITSTATUS(status), RIGHT); /* 2: also out of memory */
}

/* Models that each are all that stands before another's name, fields too. */
static void test_prefixes_of_names(void **state)
{
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);

    (void)state;
    fputs("models:\n", out);
    for (int i = 1; i <= 40; i++) {
        fprintf(out, "  %.*s:\n    fields:\n", i, "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
        for (int k = 1; k <= 20; k++)
            fprintf(out, "      %.*s: text\n", k, "bbbbbbbbbbbbbbbbbbbb");
    }
    fclose(out);
    struct front_answer answer = front_compile(text, size);
    assert_null(answer.fault);
    assert_string_equal(answer.messages, "");
    front_free(&answer);
    free(text);
}

int main(void)
{
    static struct CMUnitTest tests[sizeof bombs / sizeof *bombs + 1];
    size_t n = 0;

    for (; n < sizeof bombs / sizeof *bombs; n++)
        tests[n] = (struct CMUnitTest){bombs[n].name, test_bomb, NULL, NULL, (void *)&bombs[n]};
    tests[n] = (struct CMUnitTest)cmocka_unit_test(test_prefixes_of_names);
    return cmocka_run_group_tests_name("hostile_size", tests, NULL, NULL);
}

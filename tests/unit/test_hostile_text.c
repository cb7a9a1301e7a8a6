/* test_hostile_text.c - schemas that are broken in every place: each prefix, each word taken out or
 * written twice, each byte another one. Whatever comes out, it is a right answer. */
#define _POSIX_C_SOURCE 200809L

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "../fuzz/front.h"

#define LARGEST 8192
#define MOST_SECONDS 2 /* of the processor, for one schema */

struct schema {
    char bytes[LARGEST];
    size_t size;
};

static struct schema shop, everything;

static void read_schema(const char *path, struct schema *schema)
{
    FILE *file = fopen(path, "rb");

    assert_non_null(file);
    schema->size = fread(schema->bytes, 1, LARGEST, file);
    assert_in_range(schema->size, 1, LARGEST - 1);
    fclose(file);
}

static int start(void **state)
{
    (void)state;
    read_schema("schemas/shop.yaml", &shop);
    read_schema("tests/fuzz/corpus/everything.yaml", &everything);
    return 0;
}

/* Compiles a copy that ends where the bytes end, so that reading behind them is seen. */
static bool is_accepted(const char *bytes, size_t size)
{
    char *exact = malloc(size > 0 ? size : 1);
    clock_t begin = clock();

    assert_non_null(exact);
    memcpy(exact, bytes, size);
    struct front_answer answer = front_compile(exact, size);
    bool accepted = answer.accepted;
    if (answer.fault)
        fail_msg("%s, for:\n%.*s", answer.fault, (int)size, bytes);
    if (clock() - begin > MOST_SECONDS * CLOCKS_PER_SEC)
        fail_msg("it takes too long:\n%.*s", (int)size, bytes);
    front_free(&answer);
    free(exact);
    return accepted;
}

static void try_prefixes(const struct schema *schema)
{
    assert_true(is_accepted(schema->bytes, schema->size));
    for (size_t i = 0; i < schema->size; i++)
        is_accepted(schema->bytes, i);
}

static void test_prefixes(void **state)
{
    (void)state;
    try_prefixes(&shop);
    try_prefixes(&everything);
}

/* ---- words ---- */

/* The bytes of the token at i: a word, a run of blanks, or a sign. */
static size_t token(const struct schema *schema, size_t i)
{
    const char *at = schema->bytes + i;
    size_t word = strspn(at, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
    size_t blanks = strspn(at, " ");

    return word > 0 ? word : blanks > 0 ? blanks : 1;
}

/* With the bytes from start to end written so many times. */
static bool is_accepted_with(const struct schema *schema, size_t start, size_t end, int times)
{
    char copy[LARGEST * 2];
    size_t len = start;

    memcpy(copy, schema->bytes, start);
    for (int i = 0; i < times; i++, len += end - start)
        memcpy(copy + len, schema->bytes + start, end - start);
    memcpy(copy + len, schema->bytes + end, schema->size - end);
    return is_accepted(copy, len + schema->size - end);
}

static void try_tokens(const struct schema *schema)
{
    size_t accepted = 0, all = 0;

    for (size_t i = 0, len; i < schema->size; i += len) {
        len = token(schema, i);
        accepted += is_accepted_with(schema, i, i + len, 0);
        accepted += is_accepted_with(schema, i, i + len, 2);
        all += 2;
    }
    assert_in_range(accepted, all / 20, all - all / 20); /* it is no one answer to all */
}

static void test_tokens(void **state)
{
    (void)state;
    try_tokens(&shop);
    try_tokens(&everything);
}

/* Each pair of neighbours the other way round. */
static void test_swapped(void **state)
{
    (void)state;
    for (size_t i = 0, len; i < shop.size; i += len) {
        char copy[LARGEST];
        len = token(&shop, i);
        size_t next = i + len < shop.size ? token(&shop, i + len) : 0;
        memcpy(copy, shop.bytes, shop.size);
        memcpy(copy + i, shop.bytes + i + len, next);
        memcpy(copy + i + next, shop.bytes + i, len);
        is_accepted(copy, shop.size);
    }
}

/* ---- bytes ---- */

/* Of every step bytes one. */
static void try_bytes(const struct schema *schema, size_t step)
{
    static const char bytes[] = "\t\n\r \"'#&*!|>%@`?:-,[]{}<=0aZ_\x01\x7F\x80\xC3\xFE\xFF";
    char copy[LARGEST];

    for (size_t i = 0; i < schema->size; i += step) {
        memcpy(copy, schema->bytes, schema->size);
        copy[i] = bytes[i % sizeof bytes]; /* one of them is NUL */
        is_accepted(copy, schema->size);
        copy[i] = (char)(schema->bytes[i] ^ (1 << i % 8));
        is_accepted(copy, schema->size);
    }
}

static void test_bytes(void **state)
{
    (void)state;
    try_bytes(&shop, 1);
    try_bytes(&everything, 5);
}

/* Bytes of a simple generator, all of them, and those that YAML has a use for. */
static void test_random(void **state)
{
    static const char signs[] = "{}[]:,-?&*!|>'\"%@`# \n  ab1";
    uint32_t seed = 1;

    (void)state;
    for (int i = 0; i < 2000; i++) {
        char bytes[256];
        size_t size = 0;
        while (size < sizeof bytes) {
            seed = seed * 1664525 + 1013904223;
            bytes[size++] = i % 2 ? (char)(seed >> 24) : signs[(seed >> 16) % (sizeof signs - 1)];
        }
        is_accepted(bytes, (seed >> 8) % sizeof bytes);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_prefixes), cmocka_unit_test(test_tokens),
        cmocka_unit_test(test_swapped),  cmocka_unit_test(test_bytes),
        cmocka_unit_test(test_random),
    };

    return cmocka_run_group_tests(tests, start, NULL);
}

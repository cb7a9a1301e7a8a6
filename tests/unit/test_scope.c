/* test_scope.c - result memory: alignment, growth, rewinding, and running out. That nothing is
 * leaked or written beyond a piece is for the sanitizers to see, under which these tests run too.
 */
#include <setjmp.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "internal.h"

static void test_empty_scope(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    assert_int_equal(orm_scope_size(&scope), 0);
    orm_scope_free(&scope);
    orm_scope_free(&scope);
    orm_scope_free(NULL);
    assert_null(orm_scope_strdup(&scope, NULL));
    assert_null(orm_scope_alloc(NULL, 1));
    assert_null(scope.region);
}

static void test_alloc_is_aligned_and_zeroed(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    for (size_t size = 0; size < 300; size++) {
        assert_non_null(orm_scope_strdup(&scope, "x"));
        unsigned char *piece = orm_scope_alloc(&scope, size);
        assert_non_null(piece);
        assert_int_equal((uintptr_t)piece % alignof(max_align_t), 0);
        for (size_t i = 0; i < size; i++)
            assert_int_equal(piece[i], 0);
        memset(piece, 0xff, size);
    }
    orm_scope_free(&scope);
    assert_int_equal(orm_scope_size(&scope), 0);
}

/* Pieces of both kinds and many sizes keep what was written to them. */
static void test_pieces_do_not_overlap(void **state)
{
    (void)state;
    enum { N = 3000 };
    static unsigned char *pieces[N];
    static size_t sizes[N];
    orm_scope scope = ORM_SCOPE_INIT;
    struct orm_region *region = ormi_region(&scope);
    for (size_t i = 0; i < N; i++) {
        sizes[i] = i % 97 == 0 ? i * 7 : i % 61 + 1;
        pieces[i] =
            i % 2 ? ormi_region_bytes(region, sizes[i]) : ormi_region_alloc(region, sizes[i]);
        assert_non_null(pieces[i]);
        memset(pieces[i], (int)(i % 251), sizes[i]);
    }
    for (size_t i = 0; i < N; i++)
        for (size_t k = 0; k < sizes[i]; k++)
            assert_int_equal(pieces[i][k], i % 251);
    orm_scope_free(&scope);
}

/* Pieces of odd sizes, and one that takes the last byte of a chunk, leave the next one aligned. */
static void test_chunk_is_used_to_its_end(void **state)
{
    (void)state;
    for (size_t odd = 0; odd <= 2 * ORMI_ALIGNMENT; odd++) {
        orm_scope scope = ORM_SCOPE_INIT;
        struct orm_region *region = ormi_region(&scope);
        unsigned char *end = region->high;
        assert_ptr_equal(ormi_region_bytes(region, odd), end - odd);
        unsigned char *piece = ormi_region_alloc(region, odd);
        size_t room = (size_t)(region->high - region->low);
        size_t whole = room - room % ORMI_ALIGNMENT;
        struct ormi_mark mark = ormi_region_mark(region);
        assert_true(piece <= region->low && region->low < piece + odd + ORMI_ALIGNMENT);

        assert_ptr_equal(ormi_region_bytes(region, room), region->low);
        assert_ptr_equal(region->low, region->high);
        assert_ptr_equal(region->newest, &region->first);
        ormi_region_rewind(region, mark);
        assert_ptr_equal(ormi_region_alloc(region, whole), mark.low);
        assert_ptr_equal(region->newest, &region->first);
        ormi_region_rewind(region, mark);
        assert_int_equal((uintptr_t)ormi_region_alloc(region, whole + 1) % ORMI_ALIGNMENT, 0);
        assert_ptr_not_equal(region->newest, &region->first);
        ormi_region_rewind(region, mark);
        assert_non_null(ormi_region_bytes(region, room + 1));
        assert_ptr_not_equal(region->newest, &region->first);
        assert_int_equal((uintptr_t)ormi_region_alloc(region, 8) % ORMI_ALIGNMENT, 0);
        orm_scope_free(&scope);
    }
}

/* What the region takes for rows and texts stays within an eighth and a first chunk of them. */
static void test_waste_is_bounded(void **state)
{
    (void)state;
    const size_t texts[] = {5, 300, 700, 5000, 200000};
    for (size_t t = 0; t < sizeof(texts) / sizeof(*texts); t++) {
        orm_scope scope = ORM_SCOPE_INIT;
        struct orm_region *region = ormi_region(&scope);
        size_t used = 0;
        for (int i = 0; i < 2000 && used < 20000000; i++) {
            assert_non_null(ormi_region_alloc(region, 56));
            assert_non_null(ormi_region_bytes(region, texts[t]));
            used += 56 + texts[t];
            if (used > 16384)
                assert_true(orm_scope_size(&scope) <= used + used * 3 / 20 + 2048);
        }
        orm_scope_free(&scope);
    }
}

static void test_rewind_frees(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    struct orm_region *region = ormi_region(&scope);
    const char *kept = orm_scope_strdup(&scope, "kept");
    assert_non_null(ormi_region_bytes(region, 5000));
    size_t size = orm_scope_size(&scope);
    struct ormi_mark mark = ormi_region_mark(region);
    void *first = ormi_region_alloc(region, 64);
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < 100; i++) {
            assert_non_null(ormi_region_alloc(region, 400));
            assert_non_null(ormi_region_bytes(region, 3000));
        }
        assert_true(orm_scope_size(&scope) > size);
        ormi_region_rewind(region, mark);
        assert_int_equal(orm_scope_size(&scope), size);
        assert_ptr_equal(ormi_region_alloc(region, 64), first);
    }
    assert_string_equal(kept, "kept");
    orm_scope_free(&scope);
}

/* Results that one block has room for are read into the same block again and again. */
static void test_clear_keeps_memory(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    orm_scope_clear(NULL);
    orm_scope_clear(&scope);
    assert_null(scope.region);

    const char *first = orm_scope_strdup(&scope, "first");
    size_t size = orm_scope_size(&scope);
    orm_scope_clear(&scope);
    assert_int_equal(orm_scope_size(&scope), size);
    assert_ptr_equal(orm_scope_strdup(&scope, "again"), first);

    for (int i = 0; i < 100; i++)
        assert_non_null(orm_scope_alloc(&scope, 100));
    size = orm_scope_size(&scope);
    for (int round = 0; round < 3; round++) {
        orm_scope_clear(&scope);
        assert_int_equal(orm_scope_size(&scope), size);
        for (int i = 0; i < 100; i++)
            assert_non_null(orm_scope_alloc(&scope, 100));
    }
    assert_int_equal(orm_scope_size(&scope), size);
    assert_ptr_equal(scope.region->newest, &scope.region->first);
    orm_scope_free(&scope);
    assert_int_equal(orm_scope_size(&scope), 0);
}

/* A large result does not keep its memory for ever. */
static void test_clear_keeps_little(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    assert_non_null(orm_scope_alloc(&scope, 1000000));
    orm_scope_clear(&scope);
    assert_in_range(orm_scope_size(&scope), 1, 65536);
    orm_scope_free(&scope);
}

static void test_moved_scope(void **state)
{
    (void)state;
    orm_scope first = ORM_SCOPE_INIT;
    const char *text = orm_scope_strdup(&first, "moved");
    orm_scope second = first;
    first = (orm_scope)ORM_SCOPE_INIT;
    orm_scope_free(&first);
    assert_string_equal(text, "moved");
    orm_scope_free(&second);
    assert_null(second.region);
    assert_string_equal(orm_scope_strdup(&second, "again"), "again");
    orm_scope_free(&second);
}

static void test_impossible_sizes(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    assert_null(orm_scope_alloc(&scope, SIZE_MAX));
    assert_null(orm_scope_alloc(&scope, SIZE_MAX / 2));
    assert_null(ormi_region_bytes(ormi_region(&scope), SIZE_MAX));
    assert_null(ormi_region_bytes(ormi_region(&scope), SIZE_MAX / 2));
    assert_non_null(orm_scope_alloc(&scope, 10));
    orm_scope_free(&scope);
}

static void test_out_of_memory(void **state)
{
    (void)state;
    orm_scope scope = ORM_SCOPE_INIT;
    sqlite3_int64 before = sqlite3_memory_used();
    assert_non_null(orm_scope_alloc(&scope, 10));
    size_t size = orm_scope_size(&scope);
    sqlite3_hard_heap_limit64(before + 100000);
    assert_null(orm_scope_alloc(&scope, 200000));
    assert_int_equal(orm_scope_size(&scope), size);
    assert_string_equal(orm_scope_strdup(&scope, "small"), "small");
    sqlite3_hard_heap_limit64(0);
    assert_non_null(orm_scope_alloc(&scope, 200000));
    sqlite3_hard_heap_limit64(sqlite3_memory_used() - 200000 + 1000);
    orm_scope_clear(&scope);
    sqlite3_hard_heap_limit64(0);
    assert_int_equal(orm_scope_size(&scope), 0);
    assert_string_equal(orm_scope_strdup(&scope, "small"), "small");
    orm_scope_free(&scope);
    assert_int_equal(sqlite3_memory_used(), before);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_empty_scope),
        cmocka_unit_test(test_alloc_is_aligned_and_zeroed),
        cmocka_unit_test(test_pieces_do_not_overlap),
        cmocka_unit_test(test_chunk_is_used_to_its_end),
        cmocka_unit_test(test_waste_is_bounded),
        cmocka_unit_test(test_rewind_frees),
        cmocka_unit_test(test_clear_keeps_memory),
        cmocka_unit_test(test_clear_keeps_little),
        cmocka_unit_test(test_moved_scope),
        cmocka_unit_test(test_impossible_sizes),
        cmocka_unit_test(test_out_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

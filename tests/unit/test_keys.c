/* test_keys.c - sets of keys, and putting rows in order by their keys. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "load.h"

static orm_db db; /* for its error alone */

static size_t add(struct ormi_keys *keys, const orm_value *key)
{
    size_t at = SIZE_MAX;
    assert_int_equal(ormi_keys_add(&db, keys, key, &at), ORM_OK);
    return at;
}

static orm_value text(const char *value)
{
    orm_value stored = orm_value_text(value);
    stored.as.blob.size = strlen(value);
    return stored;
}

static orm_value blob(const char *value)
{
    orm_value stored = text(value);
    stored.type = ORM_VALUE_BLOB;
    return stored;
}

/* ---- Sets ---- */

static void test_each_key_once(void **state)
{
    (void)state;
    struct ormi_keys keys;
    ormi_keys_init(&keys, 1);
    for (int round = 0; round < 2; round++)
        for (int64_t i = 0; i < 5000; i++) {
            orm_value key = orm_value_int(i * 1024 - 2500);
            assert_int_equal(add(&keys, &key), i);
        }
    assert_int_equal(keys.count, 5000);
    for (int64_t i = 0; i < 5000; i++)
        assert_int_equal(keys.values[i].as.i, i * 1024 - 2500);
    ormi_keys_free(&keys);
    assert_int_equal(keys.count, 0);
}

/* Adds a key as one integer and finds it as a value, or the other way round. */
static void check_int(struct ormi_keys *keys, int64_t number, size_t expected, bool as_value)
{
    orm_value key = orm_value_int(number);
    size_t at = SIZE_MAX, found = SIZE_MAX;
    if (as_value)
        at = add(keys, &key);
    else
        assert_int_equal(ormi_keys_add_int(&db, keys, number, &at), ORM_OK);
    assert_int_equal(at, expected);
    assert_true(ormi_keys_find(keys, &key, &found));
    assert_int_equal(found, expected);
}

static void test_integers(void **state)
{
    (void)state;
    const int64_t steps[] = {1, -1, 7, INT64_C(1) << 8, INT64_C(1) << 32, INT64_C(1) << 48};
    struct ormi_keys keys;
    for (size_t s = 0; s < sizeof(steps) / sizeof(*steps); s++) {
        ormi_keys_init(&keys, 1);
        for (int round = 0; round < 3; round++) {
            check_int(&keys, INT64_MIN, 0, round == 0);
            check_int(&keys, INT64_MAX, 1, round == 1);
            for (int64_t i = 0; i < 3000; i++)
                check_int(&keys, i * steps[s], (size_t)i + 2, i % 2 == round % 2);
        }
        assert_int_equal(keys.count, 3002);
        for (int64_t i = 0; i < 3000; i++)
            assert_int_equal(keys.values[i + 2].as.i, i * steps[s]);
        ormi_keys_free(&keys);
    }
}

/* Of integers that lie close, in any order, some gaps among them: none but they are found, before
 * and after one comes that is far from them, or no integer. */
static void check_near(int64_t first, int64_t step, int64_t range, const orm_value *other)
{
    struct ormi_keys keys;
    size_t at;
    ormi_keys_init(&keys, 1);
    for (int round = 0; round < 3; round++) {
        for (int64_t i = 0; i < range; i += 2) {
            int64_t number = first + i * step % range;
            size_t count = keys.count;
            assert_int_equal(ormi_keys_find_int(&keys, number, &at), round > 0);
            check_int(&keys, number, round == 0 ? (size_t)i / 2 : at, i % 3 == 0);
            assert_int_equal(keys.count, count + (round == 0));
        }
        for (int64_t i = -3 * range; i < 3 * range; i++) {
            orm_value key = orm_value_int(first + i);
            bool there = i >= 0 && i < range && i * step % range % 2 == 0;
            if (step == 1)
                assert_int_equal(ormi_keys_find(&keys, &key, &at), there);
            assert_int_equal(ormi_keys_find_int(&keys, key.as.i, &at),
                             ormi_keys_find(&keys, &key, &at));
        }
        assert_int_equal(ormi_keys_find(&keys, other, &at), round > 1);
        if (round == 1)
            assert_int_equal(add(&keys, other), (range + 1) / 2);
    }
    ormi_keys_free(&keys);
}

static void test_near_integers(void **state)
{
    (void)state;
    const orm_value others[5] = {orm_value_int(INT64_MIN), orm_value_int(INT64_C(1) << 40),
                                 orm_value_float(1), orm_value_null(), text("1")};
    for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++) {
        check_near(1, 1, 5000, &others[i]);
        check_near(-2500, 37, 5001, &others[i]);
        check_near(-2500, 5000, 5001, &others[i]);
        check_near(INT64_MAX - 20000, 1, 17, &others[i]);
    }
}

/* What has the bits of an integer is not one. */
static void test_integers_among_others(void **state)
{
    (void)state;
    orm_value zero = orm_value_float(0), null = orm_value_null(), digit = text("0");
    struct ormi_keys keys;
    size_t at;
    ormi_keys_init(&keys, 1);
    assert_int_equal(add(&keys, &zero), 0);
    assert_int_equal(add(&keys, &null), 1);
    check_int(&keys, 0, 2, false);
    assert_int_equal(add(&keys, &digit), 3);
    check_int(&keys, 0, 2, true);
    assert_int_equal(add(&keys, &zero), 0);
    assert_int_equal(add(&keys, &null), 1);
    zero = orm_value_int(1);
    assert_false(ormi_keys_find(&keys, &zero, &at));
    ormi_keys_free(&keys);
}

static void test_types_are_told_apart(void **state)
{
    (void)state;
    const orm_value values[14] = {
        orm_value_null(),   orm_value_int(0), orm_value_int(1), orm_value_float(0),
        orm_value_float(1), text(""),         text("0"),        text("1"),
        blob(""),           blob("1"),        text("10"),       text("A"),
        text("a"),          text("a "),
    };
    const size_t n = sizeof(values) / sizeof(*values);
    struct ormi_keys keys;
    ormi_keys_init(&keys, 1);
    for (int round = 0; round < 2; round++)
        for (size_t i = 0; i < n; i++)
            assert_int_equal(add(&keys, &values[i]), i);
    assert_int_equal(keys.count, n);
    ormi_keys_free(&keys);
}

static void test_all_parts_count(void **state)
{
    (void)state;
    const orm_value keys_of[][3] = {
        {orm_value_int(1), text("a"), text("bc")},
        {orm_value_int(1), text("ab"), text("c")},
        {orm_value_int(2), text("a"), text("bc")},
        {orm_value_int(1), text("a"), orm_value_null()},
    };
    struct ormi_keys keys;
    ormi_keys_init(&keys, 3);
    for (size_t i = 0; i < 4; i++)
        assert_int_equal(add(&keys, keys_of[i]), i);
    assert_int_equal(add(&keys, keys_of[2]), 2);
    assert_int_equal(keys.count, 4);
    ormi_keys_free(&keys);
}

static void test_texts_are_copied(void **state)
{
    (void)state;
    char changing[16];
    struct ormi_keys keys;
    ormi_keys_init(&keys, 1);
    for (int i = 0; i < 100; i++) {
        snprintf(changing, sizeof(changing), "key %d", i);
        orm_value key = text(changing);
        assert_int_equal(add(&keys, &key), i);
    }
    orm_value again = text("key 42");
    assert_int_equal(add(&keys, &again), 42);
    assert_memory_equal(keys.values[7].as.blob.data, "key 7", 5);
    assert_int_equal(keys.values[7].as.blob.size, 5);
    ormi_keys_free(&keys);
}

/* ---- Buckets ---- */

static void test_buckets_keep_the_order(void **state)
{
    (void)state;
    const size_t bucket[] = {2, 0, 2, 4, 0, 2};
    const size_t expected_starts[] = {0, 2, 2, 5, 5, 6}, expected[] = {1, 4, 0, 2, 5, 3};
    const size_t backwards[] = {5, 4, 3, 2, 1, 0}, expected_backwards[] = {4, 1, 5, 2, 0, 3};
    size_t starts[6], out[6];
    ormi_bucket(bucket, 5, NULL, 6, starts, out);
    assert_memory_equal(starts, expected_starts, sizeof(starts));
    assert_memory_equal(out, expected, sizeof(out));
    ormi_bucket(bucket, 5, backwards, 6, starts, out);
    assert_memory_equal(starts, expected_starts, sizeof(starts));
    assert_memory_equal(out, expected_backwards, sizeof(out));
}

static void test_no_buckets(void **state)
{
    (void)state;
    size_t starts[1] = {9}, out[1] = {9};
    ormi_bucket(NULL, 0, NULL, 0, starts, out);
    assert_int_equal(starts[0], 0);
    assert_int_equal(out[0], 9);
}

/* ---- Pairs ---- */

static void assert_sorted(const int64_t *numbers, size_t n)
{
    struct ormi_pairs pairs = {0};
    for (size_t i = 0; i < n; i++)
        assert_int_equal(ormi_pairs_push(&db, &pairs, numbers[i], i), ORM_OK);
    assert_int_equal(ormi_pairs_sort(&db, &pairs), ORM_OK);
    assert_int_equal(pairs.count, n);
    for (size_t i = 0; i < n; i++) {
        const struct ormi_pair *pair = &pairs.items[i];
        assert_int_equal(pair->number, numbers[pair->place]);
        if (i > 0)
            assert_true(pair[-1].number < pair->number ||
                        (pair[-1].number == pair->number && pair[-1].place < pair->place));
    }
    assert_int_equal(ormi_pairs_push(&db, &pairs, 5, n), ORM_OK);
    ormi_pairs_free(&pairs);
}

static void test_pairs_in_order(void **state)
{
    (void)state;
    int64_t numbers[1000];
    uint64_t seed = 1;
    for (unsigned bits = 1; bits <= 64; bits += 7)
        for (size_t n = 0; n <= 1000; n += n < 4 ? 1 : 332) {
            for (size_t i = 0; i < n; i++) {
                seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
                numbers[i] = (int64_t)(seed >> (64 - bits)) - (bits < 60 ? 100 : 0);
            }
            assert_sorted(numbers, n);
        }
    const int64_t ends[] = {INT64_MAX, 0, INT64_MIN, -1, INT64_MIN, INT64_MAX, 1};
    assert_sorted(ends, 7);
}

/* ---- Order by key ---- */

struct person {
    orm_row orm_;
    const char *name;
    int64_t number;
};

static void person_key(const void *row, orm_value *out)
{
    const struct person *person = row;
    out[0] = orm_value_text(person->name);
    out[1] = orm_value_int(person->number);
}

static const orm_column columns[] = {
    {.field = "name",
     .name = "name",
     .kind = ORM_KIND_TEXT,
     .storage = ORM_STORAGE_TEXT,
     .collation = ORM_COLLATE_NOCASE,
     .max_length = 1},
    {.field = "number", .name = "number", .kind = ORM_KIND_INT64},
};

static const orm_model model = {.name = "Person",
                                .n_columns = 2,
                                .columns = columns,
                                .n_key = 2,
                                .key = (const uint16_t[]){0, 1},
                                .key_values = person_key};

static int compare(const struct person *a, const struct person *b)
{
    int order = sqlite3_stricmp(a->name, b->name);
    return order ? order : (a->number > b->number) - (a->number < b->number);
}

static void test_sorted_by_all_parts(void **state)
{
    (void)state;
    static const char *const names[] = {"b", "A", "a long one", "B", "c"};
    static struct person people[777];
    void *rows[777];
    for (size_t n = 0; n <= 777; n += n < 8 ? 1 : 256) {
        for (size_t i = 0; i < n; i++) {
            people[i].name = names[i * 7 % 5];
            people[i].number = (int64_t)(i * 613 % 777);
            rows[i] = &people[i];
        }
        assert_int_equal(ormi_sort_rows(&db, &model, rows, n), ORM_OK);
        for (size_t i = 1; i < n; i++)
            assert_true(compare(rows[i - 1], rows[i]) < 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_key_once),        cmocka_unit_test(test_integers),
        cmocka_unit_test(test_near_integers),        cmocka_unit_test(test_integers_among_others),
        cmocka_unit_test(test_types_are_told_apart), cmocka_unit_test(test_all_parts_count),
        cmocka_unit_test(test_texts_are_copied),     cmocka_unit_test(test_buckets_keep_the_order),
        cmocka_unit_test(test_no_buckets),           cmocka_unit_test(test_pairs_in_order),
        cmocka_unit_test(test_sorted_by_all_parts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_literal.c - values of a schema: which texts are a value of which type, and what the value
 * is. */
#include <float.h>
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "model.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static const char uuid_text[] = "00112233-4455-6677-8899-aAbBcCdDeEfF";

static bool parse(const struct model_column *column, const char *text, bool quoted,
                  struct literal *out)
{
    struct arena arena = {0};
    struct word word = {str_of(text), {0}, true, quoted};
    struct str why = {0};
    bool valid = literal_parse(&arena, column, &word, out, &why);

    print_message("%s %s\n", type_infos[column->type].name, text);
    assert_int_equal(out->given, valid);
    assert_int_equal(why.at == NULL, valid);
    arena_free(&arena);
    return valid;
}

/* ---- values that are integers in C ---- */

static void test_integers(void **state)
{
    const struct {
        struct model_column column;
        const char *text;
        int64_t value;
    } cases[] = {
        {{.type = TYPE_BOOL}, "true", 1},
        {{.type = TYPE_BOOL}, "false", 0},
        {{.type = TYPE_INT32}, "0", 0},
        {{.type = TYPE_INT32}, "-0", 0},
        {{.type = TYPE_INT32}, "+7", 7},
        {{.type = TYPE_INT32}, "2147483647", INT32_MAX},
        {{.type = TYPE_INT32}, "-2147483648", INT32_MIN},
        {{.type = TYPE_INT64}, "9223372036854775807", INT64_MAX},
        {{.type = TYPE_INT64}, "-9223372036854775808", INT64_MIN},
        {{.type = TYPE_DECIMAL, .digits = 8, .scale = 2}, "10", 1000},
        {{.type = TYPE_DECIMAL, .digits = 8, .scale = 2}, "-0.5", -50},
        {{.type = TYPE_DECIMAL, .digits = 4, .scale = 2}, "99.99", 9999},
        {{.type = TYPE_DECIMAL, .digits = 2, .scale = 2}, "0.99", 99},
        {{.type = TYPE_DECIMAL, .digits = 18, .scale = 18},
         "-0.999999999999999999",
         -INT64_C(999999999999999999)},
        {{.type = TYPE_DECIMAL, .digits = 18}, "999999999999999999", INT64_C(999999999999999999)},
        {{.type = TYPE_DATE}, "1970-01-01", 0},
        {{.type = TYPE_DATE}, "1969-12-31", -1},
        {{.type = TYPE_DATE}, "2000-02-29", 11016},
        {{.type = TYPE_DATE}, "0000-01-01", -719528},
        {{.type = TYPE_DATE}, "0000-03-01", -719468},
        {{.type = TYPE_DATE}, "9999-12-31", 2932896},
        {{.type = TYPE_TIME, .digits = 6}, "00:00:00", 0},
        {{.type = TYPE_TIME, .digits = 6}, "23:59:59.999999", INT64_C(86399999999)},
        {{.type = TYPE_TIME, .digits = 3}, "00:00:00.5", 500000},
        {{.type = TYPE_DATETIME, .digits = 0}, "1970-01-01 00:00:01", 1000000},
        {{.type = TYPE_DATETIME, .digits = 6}, "1969-12-31T23:59:59.999999Z", -1},
        {{.type = TYPE_DATETIME, .digits = 6}, "0000-01-01 00:00:00", INT64_C(-62167219200000000)},
        {{.type = TYPE_DATETIME, .digits = 6},
         "9999-12-31 23:59:59.999999",
         INT64_C(253402300799999999)},
    };
    struct literal out;

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        assert_true(parse(&cases[i].column, cases[i].text, false, &out));
        assert_int_equal(out.i, cases[i].value);
    }
}

static void test_not_integers(void **state)
{
    const struct {
        struct model_column column;
        const char *text;
    } cases[] = {
        {{.type = TYPE_BOOL}, "yes"},
        {{.type = TYPE_BOOL}, "True"},
        {{.type = TYPE_BOOL}, "1"},
        {{.type = TYPE_INT32}, ""},
        {{.type = TYPE_INT32}, "-"},
        {{.type = TYPE_INT32}, "1.0"},
        {{.type = TYPE_INT32}, "007"},
        {{.type = TYPE_INT32}, "0x1F"},
        {{.type = TYPE_INT32}, "1_000"},
        {{.type = TYPE_INT32}, "1e3"},
        {{.type = TYPE_INT32}, " 1"},
        {{.type = TYPE_INT32}, "2147483648"},
        {{.type = TYPE_INT32}, "-2147483649"},
        {{.type = TYPE_INT64}, "9223372036854775808"},
        {{.type = TYPE_INT64}, "-9223372036854775809"},
        {{.type = TYPE_INT64}, "99999999999999999999"},
        {{.type = TYPE_DECIMAL, .digits = 4, .scale = 2}, "1.005"},
        {{.type = TYPE_DECIMAL, .digits = 4, .scale = 2}, "100"},
        {{.type = TYPE_DECIMAL, .digits = 4, .scale = 2}, "1."},
        {{.type = TYPE_DECIMAL, .digits = 4, .scale = 2}, ".5"},
        {{.type = TYPE_DECIMAL, .digits = 2, .scale = 2}, "1.00"},
        {{.type = TYPE_DATE}, "2023-02-29"},
        {{.type = TYPE_DATE}, "1900-02-29"},
        {{.type = TYPE_DATE}, "2024-00-10"},
        {{.type = TYPE_DATE}, "2024-13-10"},
        {{.type = TYPE_DATE}, "2024-04-31"},
        {{.type = TYPE_DATE}, "2024-4-3"},
        {{.type = TYPE_DATE}, "2024-04-03 "},
        {{.type = TYPE_DATE}, "12024-04-03"},
        {{.type = TYPE_DATE}, ""},
        {{.type = TYPE_TIME, .digits = 6}, "24:00:00"},
        {{.type = TYPE_TIME, .digits = 6}, "23:60:00"},
        {{.type = TYPE_TIME, .digits = 6}, "23:59:60"},
        {{.type = TYPE_TIME, .digits = 6}, "23:59"},
        {{.type = TYPE_TIME, .digits = 6}, "23:59:59."},
        {{.type = TYPE_TIME, .digits = 6}, "23:59:59.1234567"},
        {{.type = TYPE_TIME, .digits = 2}, "23:59:59.123"},
        {{.type = TYPE_DATETIME, .digits = 6}, "2024-01-01"},
        {{.type = TYPE_DATETIME, .digits = 6}, "2024-01-01  00:00:00"},
        {{.type = TYPE_DATETIME, .digits = 6}, "2024-01-01 00:00:00+01:00"},
        {{.type = TYPE_DATETIME, .digits = 6}, "2024-01-01 00:00:00ZZ"},
    };
    struct literal out;

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++)
        assert_false(parse(&cases[i].column, cases[i].text, false, &out));
}

static void test_numbers_have_no_quotes(void **state)
{
    const struct model_column columns[] = {
        {.type = TYPE_INT32},
        {.type = TYPE_INT64},
        {.type = TYPE_FLOAT},
        {.type = TYPE_DECIMAL, .digits = 4, .scale = 2},
    };
    struct literal out;

    (void)state;
    for (size_t i = 0; i < COUNT(columns); i++) {
        assert_true(parse(&columns[i], "5", false, &out));
        assert_false(parse(&columns[i], "5", true, &out));
    }
}

/* ---- other values ---- */

static void test_floats(void **state)
{
    const struct model_column column = {.type = TYPE_FLOAT};
    static const struct {
        const char *text;
        double value;
    } cases[] = {{"0", 0}, {"-1.5", -1.5}, {"+0.25", 0.25}, {"0.1", 0.1}, {"100000", 1e5}};
    static const char *const refused[] = {"", "nan", "inf", "1e5", ".5", "5.", "1,5", "0x1p3"};
    char huge[400];
    struct literal out;

    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        assert_true(parse(&column, cases[i].text, false, &out));
        assert_memory_equal(&out.f, &cases[i].value, sizeof out.f);
    }
    for (size_t i = 0; i < COUNT(refused); i++)
        assert_false(parse(&column, refused[i], false, &out));
    memset(huge, '9', sizeof huge - 1);
    huge[sizeof huge - 1] = '\0';
    assert_false(parse(&column, huge, false, &out));
}

static void test_uuids(void **state)
{
    const struct model_column column = {.type = TYPE_UUID};
    static const char *const refused[] = {
        "",
        "00112233445566778899aabbccddeeff",
        "00112233-4455-6677-8899-aabbccddeef",
        "00112233-4455-6677-8899-aabbccddeeffa",
        "0011223-34455-6677-8899-aabbccddeeff",
        "g0112233-4455-6677-8899-aabbccddeeff",
        "00112233x4455-6677-8899-aabbccddeeff",
    };
    struct literal out;

    (void)state;
    assert_true(parse(&column, uuid_text, true, &out));
    for (int i = 0; i < 16; i++)
        assert_int_equal(out.uuid[i], i * 0x11);
    for (size_t i = 0; i < COUNT(refused); i++)
        assert_false(parse(&column, refused[i], false, &out));
}

static void test_json(void **state)
{
    const struct model_column column = {.type = TYPE_JSON};
    static const char *const valid[] = {"{}", "[1, null, \"x\"]", "1", "\"\"", "{\"a\": {}}"};
    static const char *const refused[] = {"", "{a: 1}", "[1,]", "{", "'x'", "1 2"};
    struct literal out;

    (void)state;
    for (size_t i = 0; i < COUNT(valid); i++) {
        assert_true(parse(&column, valid[i], true, &out));
        assert_true(str_eq(out.text, str_of(valid[i])));
    }
    for (size_t i = 0; i < COUNT(refused); i++)
        assert_false(parse(&column, refused[i], true, &out));
}

static void test_choices(void **state)
{
    struct model_choice choices[2] = {{.text = STR("draft"), .number = 1},
                                      {.text = STR("in print"), .number = -7}};
    const struct model_column column = {.type = TYPE_ENUM, .choices = {choices, 2, 2}};
    struct arena arena = {0};
    struct word word = {STR("drafts"), {0}, true, false};
    struct literal out;
    struct str why;

    (void)state;
    assert_true(parse(&column, "in print", true, &out));
    assert_int_equal(out.i, -7);
    assert_true(str_eq(out.text, STR("in print")));
    assert_false(literal_parse(&arena, &column, &word, &out, &why));
    assert_true(str_eq(why, STR("one of draft, in print")));
    arena_free(&arena);
}

static void test_texts(void **state)
{
    const struct model_column text = {.type = TYPE_TEXT}, blob = {.type = TYPE_BLOB};
    struct literal out;

    (void)state;
    assert_true(parse(&text, "", true, &out));
    assert_non_null(out.text.at);
    assert_true(parse(&text, "no", false, &out));
    assert_true(str_eq(out.text, STR("no")));
    assert_false(parse(&blob, "x", true, &out));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_integers),
        cmocka_unit_test(test_not_integers),
        cmocka_unit_test(test_numbers_have_no_quotes),
        cmocka_unit_test(test_floats),
        cmocka_unit_test(test_uuids),
        cmocka_unit_test(test_json),
        cmocka_unit_test(test_choices),
        cmocka_unit_test(test_texts),
    };
    return cmocka_run_group_tests_name("literal", tests, NULL, NULL);
}

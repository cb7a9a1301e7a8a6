/* test_text.c - text forms: UTF-8, JSON, decimals, uuids, days and times. Expected values are
 * written by hand or counted by SQLite's own functions.
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "internal.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

/* ---- UTF-8 ---- */

static void test_utf8_counts_characters(void **state)
{
    (void)state;
    const struct {
        const char *text;
        size_t characters;
    } cases[] = {
        {"", 0},
        {"abc", 3},
        {"abcdefgh", 8},
        {"abcdefghij\xc3\xa9", 11},
        {"\x7f\x01", 2},
        {"\xc2\x80\xdf\xbf", 2},
        {"\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf", 4},
        {"\xf0\x90\x80\x80\xf4\x8f\xbf\xbf", 2},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        size_t characters = 99;
        assert_true(ormi_utf8(cases[i].text, strlen(cases[i].text), &characters));
        assert_int_equal(characters, cases[i].characters);
    }
}

static void test_utf8_refuses(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "\x80",
        "\xbf",
        "\xc0\x80",
        "\xc1\xbf",
        "\xc3",
        "\xc3(",
        "\xe0\x9f\xbf",
        "\xed\xa0\x80",
        "\xed\xbf\xbf",
        "\xe2\x82",
        "\xf0\x8f\xbf\xbf",
        "\xf4\x90\x80\x80",
        "\xf5\x80\x80\x80",
        "\xff",
        "abcdefgh\xfe",
    };
    for (size_t i = 0; i < COUNT(texts); i++) {
        size_t characters;
        assert_false(ormi_utf8(texts[i], strlen(texts[i]), &characters));
    }
}

/* Every place of a NUL, against every length of the fast path. */
/* Wherever in a text a character of two bytes, or half of one, stands. */
static void test_utf8_at_every_place(void **state)
{
    (void)state;
    for (size_t size = 2; size < 30; size++) {
        for (size_t place = 0; place + 1 < size; place++) {
            char text[30];
            size_t characters;
            memset(text, 'a', sizeof(text));
            memcpy(text + place, "\xc3\xa9", 2);
            assert_true(ormi_utf8(text, size, &characters));
            assert_int_equal(characters, size - 1);
            assert_false(ormi_utf8(text, place + 1, &characters));
            text[place + 1] = 'a';
            assert_false(ormi_utf8(text, size, &characters));
        }
    }
}

static void test_utf8_refuses_nul(void **state)
{
    (void)state;
    for (size_t size = 1; size < 20; size++) {
        for (size_t place = 0; place < size; place++) {
            char text[20];
            size_t characters;
            memset(text, 'a', sizeof(text));
            text[place] = '\0';
            assert_false(ormi_utf8(text, size, &characters));
        }
    }
}

/* ---- JSON ---- */

static void test_json(void **state)
{
    (void)state;
    static const char *const good[] = {
        "null",
        "true",
        "false",
        "0",
        "-0",
        "12",
        "-1.5e+10",
        "1E-2",
        "\"\"",
        "\"a\\n\\u00e9\"",
        "[]",
        "{}",
        " [ ] ",
        "[1,2]",
        "[[],{}]",
        "{\"a\":1}",
        "{\"a\":[1,{\"b\":null}],\"c\":2}",
        "\t\r\n{ \"a\" : [ 1 , 2 ] } ",
        "\"\xc3\xa9\"",
        "[[[[1]],2]]",
    };
    static const char *const bad[] = {
        "",      " ",     "nul",       "nulll",       "01",       "-",        "1.",
        ".5",    "+1",    "1e",        "1e+",         "[",        "]",        "[1,]",
        "[,1]",  "[1 2]", "{",         "{\"a\"}",     "{a:1}",    "{\"a\":}", "{\"a\":1,}",
        "{,}",   "\"",    "\"\\x\"",   "\"\\u12g4\"", "\"\\u12",  "\"\n\"",   "'a'",
        "1 2",   "[1}",   "{\"a\":1]", "NaN",         "Infinity", "[1],",     "true false",
        "/**/1",
    };
    for (size_t i = 0; i < COUNT(good); i++)
        if (!ormi_json_valid(good[i], strlen(good[i])))
            fail_msg("refused: %s", good[i]);
    for (size_t i = 0; i < COUNT(bad); i++)
        if (ormi_json_valid(bad[i], strlen(bad[i])))
            fail_msg("taken: %s", bad[i]);
    assert_false(ormi_json_valid("1\0", 2));
    assert_false(ormi_json_valid("\"\\\0\"", 4));
    assert_false(ormi_json_valid("\"\\u\0\0\0\0\"", 8));
}

static void test_json_depth(void **state)
{
    (void)state;
    static char text[2002];
    memset(text, '[', 1000);
    memset(text + 1000, ']', 1000);
    assert_true(ormi_json_valid(text, 2000));
    memset(text, '[', 1001);
    memset(text + 1001, ']', 1001);
    text[1000] = '1';
    assert_false(ormi_json_valid(text, 2002));
    memset(text, '[', 2002);
    assert_false(ormi_json_valid(text, 2002));
}

/* ---- Decimals ---- */

static void test_decimal_round_trip(void **state)
{
    (void)state;
    const struct {
        const char *text;
        int64_t units;
        int32_t scale;
    } cases[] = {
        {"0", 0, 0},
        {"10.50", 1050, 2},
        {"-10.50", -1050, 2},
        {"0.05", 5, 2},
        {"-0.001", -1, 3},
        {"9223372036854775807", INT64_MAX, 0},
        {"-9223372036854775808", INT64_MIN, 0},
        {"-9.223372036854775808", INT64_MIN, 18},
        {"0.000000000000000001", 1, 18},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        char buffer[ORM_DECIMAL_SIZE];
        orm_decimal decimal;
        assert_int_equal(orm_decimal_parse(cases[i].text, &decimal), ORM_OK);
        assert_true(decimal.units == cases[i].units);
        assert_int_equal(decimal.scale, cases[i].scale);
        assert_string_equal(orm_decimal_format(decimal, buffer), cases[i].text);
    }
}

static void test_decimal_refuses(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",
        "-",
        ".",
        "1.",
        ".5",
        "-.5",
        "1..2",
        "1.2.3",
        "+1",
        " 1",
        "1 ",
        "1e5",
        "1,5",
        "--1",
        "9223372036854775808",
        "-9223372036854775809",
        "99999999999999999999",
        "0.0000000000000000001",
        "0x10",
        "-.",
        "1-",
    };
    for (size_t i = 0; i < COUNT(texts); i++) {
        orm_decimal decimal = {7, 7};
        if (orm_decimal_parse(texts[i], &decimal) != ORM_INVALID)
            fail_msg("taken: '%s'", texts[i]);
        assert_true(decimal.units == 0 && decimal.scale == 0);
    }
    orm_decimal decimal;
    assert_int_equal(orm_decimal_parse(NULL, &decimal), ORM_INVALID);
    char buffer[ORM_DECIMAL_SIZE];
    assert_string_equal(orm_decimal_format(orm_decimal_of(1, 19), buffer), "");
    assert_string_equal(orm_decimal_format(orm_decimal_of(1, -1), buffer), "");
}

static void test_decimal_compare(void **state)
{
    (void)state;
    const struct {
        orm_decimal a, b;
        int order;
    } cases[] = {
        {{15, 1}, {150, 2}, 0},
        {{151, 2}, {15, 1}, 1},
        {{-5, 1}, {3, 1}, -1},
        {{-15, 1}, {-149, 2}, -1},
        {{INT64_MAX, 0}, {INT64_MAX, 18}, 1},
        {{INT64_MIN, 0}, {INT64_MIN, 18}, -1},
        {{INT64_MAX, 18}, {INT64_MAX, 18}, 0},
        {{1, 18}, {0, 0}, 1},
        {{0, 18}, {0, 0}, 0},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        int order = orm_decimal_compare(cases[i].a, cases[i].b);
        int reverse = orm_decimal_compare(cases[i].b, cases[i].a);
        assert_int_equal((order > 0) - (order < 0), cases[i].order);
        assert_int_equal((reverse > 0) - (reverse < 0), -cases[i].order);
    }
}

static void test_rescale(void **state)
{
    (void)state;
    int64_t units;
    assert_true(ormi_rescale(15, 1, 3, &units) && units == 1500);
    assert_true(ormi_rescale(-1500, 3, 1, &units) && units == -15);
    assert_true(ormi_rescale(INT64_MIN, 4, 4, &units) && units == INT64_MIN);
    assert_false(ormi_rescale(1505, 3, 1, &units));
    assert_false(ormi_rescale(INT64_MAX / 10 + 1, 0, 1, &units));
    assert_false(ormi_rescale(INT64_MIN / 10 - 1, 0, 1, &units));
    assert_false(ormi_rescale(1, 19, 0, &units));
    assert_false(ormi_rescale(1, 0, -1, &units));
}

/* Each number of units up to 15 digits comes back from the double nearest to it. */
static void test_real_units(void **state)
{
    (void)state;
    int64_t units, power = 1;
    for (int scale = 0; scale <= 9; scale++, power *= 10) {
        for (int64_t n = 1; n < INT64_C(1000000000000000); n = n * 7 + 3) {
            assert_true(ormi_real_units((double)n / (double)power, scale, &units) && units == n);
            assert_true(ormi_real_units((double)-n / (double)power, scale, &units) && units == -n);
        }
    }
    /* What a sum of such numbers may come to. */
    double near = nextafter(123456789012.34, INFINITY);
    assert_true(ormi_real_units(near, 2, &units) && units == INT64_C(12345678901234));
    assert_false(ormi_real_units(nextafter(near, INFINITY), 2, &units));
    assert_false(ormi_real_units(1.005, 2, &units));
    assert_false(ormi_real_units(1e300, 2, &units));
    assert_false(ormi_real_units(9007199254740993.0, 0, &units));
    double zero = 0;
    assert_false(ormi_real_units(zero / zero, 2, &units));
}

/* ---- Uuids ---- */

static void test_uuid(void **state)
{
    (void)state;
    static const char text[] = "00112233-4455-6677-8899-aabbccddeeff";
    char buffer[ORM_UUID_SIZE];
    orm_uuid uuid;
    assert_int_equal(orm_uuid_parse(text, &uuid), ORM_OK);
    for (int i = 0; i < 16; i++)
        assert_int_equal(uuid.bytes[i], i * 0x11);
    assert_string_equal(orm_uuid_format(uuid, buffer), text);
    assert_int_equal(orm_uuid_parse("00112233-4455-6677-8899-AABBCCDDEEFF", &uuid), ORM_OK);
    assert_string_equal(orm_uuid_format(uuid, buffer), text);
    assert_false(ormi_uuid_scan("00112233-4455-6677-8899-AABBCCDDEEFF", 36, false, &uuid));
    static const char *const bad[] = {
        "",
        "00112233-4455-6677-8899-aabbccddeef",
        "00112233-4455-6677-8899-aabbccddeeff0",
        "00112233x4455-6677-8899-aabbccddeeff",
        "00112233-4455-6677-8899-aabbccddeefg",
        "0011223-34455-6677-8899-aabbccddeeff",
        "{0112233-4455-6677-8899-aabbccddeef}",
    };
    for (size_t i = 0; i < COUNT(bad); i++) {
        assert_int_equal(orm_uuid_parse(bad[i], &uuid), ORM_INVALID);
        assert_true(orm_uuid_is_zero(uuid));
    }
}

/* ---- Days and times ---- */

/* Every day of the years 0 to 9999, one after the other, and the ends against the constants. */
static void test_days(void **state)
{
    (void)state;
    orm_date previous = {0, 0, 0};
    for (int64_t day = ORMI_FIRST_DAY; day <= ORMI_LAST_DAY; day++) {
        orm_date date = ormi_days_date(day);
        bool same_month = date.month == previous.month && date.day == previous.day + 1;
        if (!ormi_date_valid(date) || ormi_date_days(date) != day || (!same_month && date.day != 1))
            fail_msg("day %lld is %d-%u-%u", (long long)day, date.year, date.month, date.day);
        previous = date;
    }
    assert_int_equal(ormi_days_date(ORMI_FIRST_DAY).year, 0);
    assert_true(previous.year == 9999 && previous.month == 12 && previous.day == 31);
    orm_date epoch = {1970, 1, 1}, leap = {2000, 2, 29}, march = {2000, 3, 1};
    assert_int_equal(ormi_date_days(epoch), 0);
    assert_int_equal(ormi_date_days(leap), 11016);
    assert_int_equal(ormi_date_days(march), 11017);
}

/* Against SQLite's julianday, over the whole range. */
static void test_days_as_sqlite(void **state)
{
    (void)state;
    sqlite3 *handle;
    sqlite3_stmt *statement;
    assert_int_equal(sqlite3_open(":memory:", &handle), SQLITE_OK);
    assert_int_equal(
        sqlite3_prepare_v2(handle, "SELECT date(2440587.5 + ?1)", -1, &statement, NULL), SQLITE_OK);
    for (int64_t day = ORMI_FIRST_DAY; day <= ORMI_LAST_DAY; day += 997) {
        char buffer[ORM_DATE_SIZE];
        sqlite3_bind_int64(statement, 1, day);
        assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
        assert_string_equal(orm_date_format(ormi_days_date(day), buffer),
                            (const char *)sqlite3_column_text(statement, 0));
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    sqlite3_close(handle);
}

static void test_date_text(void **state)
{
    (void)state;
    static const char *const good[] = {"0000-01-01", "2024-02-29", "2000-02-29", "9999-12-31",
                                       "1969-12-31"};
    static const char *const bad[] = {
        "",           "2023-02-29",  "1900-02-29",  "2024-00-10",  "2024-13-01",
        "2024-01-00", "2024-04-31",  "2024-1-01",   "2024-01-1",   "24-01-01",
        "2024/01/01", "2024-01-011", " 2024-01-01", "2024-01-01 ", "-024-01-01",
        "2024-0a-01", "20240101",
    };
    char buffer[ORM_DATE_SIZE];
    orm_date date;
    for (size_t i = 0; i < COUNT(good); i++) {
        assert_int_equal(orm_date_parse(good[i], &date), ORM_OK);
        assert_string_equal(orm_date_format(date, buffer), good[i]);
    }
    for (size_t i = 0; i < COUNT(bad); i++) {
        date.year = 7;
        if (orm_date_parse(bad[i], &date) != ORM_INVALID || date.year != 0)
            fail_msg("taken: '%s'", bad[i]);
    }
    assert_int_equal(orm_date_parse(NULL, &date), ORM_INVALID);
    orm_date none = {2023, 2, 29}, later = {10000, 1, 1};
    assert_string_equal(orm_date_format(none, buffer), "");
    assert_string_equal(orm_date_format(later, buffer), "");
}

/* Every character in every place of a form: what is accepted prints as it was. */
static void test_forms_by_character(void **state)
{
    (void)state;
    const char *const moment = "2024-02-28 13:34:56.123456";
    size_t accepted = 0;
    for (size_t place = 0; place < ORM_DATETIME_SIZE - 1; place++) {
        for (int c = 0; c < 256; c++) {
            char text[ORM_DATETIME_SIZE], printed[ORM_DATETIME_SIZE];
            orm_date date;
            int64_t us;
            memcpy(text, moment, sizeof(text));
            text[place] = (char)c;
            if (ormi_date_scan(text, 10, &date)) {
                ormi_date_print(date, printed);
                assert_memory_equal(printed, text, 10);
            }
            if (ormi_datetime_scan(text, sizeof(text) - 1, 6, &us)) {
                ormi_datetime_print(us, 6, printed);
                assert_string_equal(printed, text);
                accepted++;
            }
        }
    }
    /* year, month, day, hour, minute, second, fraction, what stands between them */
    assert_int_equal(accepted,
                     4 * 10 + (2 + 9) + (3 + 10) + (3 + 10) + (6 + 10) + (6 + 10) + 6 * 10 + 6);
}

static void test_time_text(void **state)
{
    (void)state;
    const struct {
        const char *text;
        int64_t us;
    } good[] = {
        {"00:00:00", 0},        {"23:59:59.999999", ORMI_DAY - 1}, {"01:02:03.5", 3723500000},
        {"00:00:00.000001", 1}, {"00:01:00.10", 60100000},
    };
    static const char *const bad[] = {
        "",          "24:00:00",     "23:60:00",         "23:59:60",   "1:00:00",
        "01:00",     "01:00:00.",    "01:00:00.1234567", "01:00:00,5", "01-00-00",
        "01:00:00Z", "01:00:00.12x", " 01:00:00",        "01:00:00 ",
    };
    char buffer[ORM_TIME_SIZE];
    orm_time time;
    for (size_t i = 0; i < COUNT(good); i++) {
        assert_int_equal(orm_time_parse(good[i].text, &time), ORM_OK);
        assert_true(time.us == good[i].us);
    }
    for (size_t i = 0; i < COUNT(bad); i++) {
        time.us = 7;
        if (orm_time_parse(bad[i], &time) != ORM_INVALID || time.us != 0)
            fail_msg("taken: '%s'", bad[i]);
    }
    time.us = ORMI_DAY - 1;
    assert_string_equal(orm_time_format(time, buffer), "23:59:59.999999");
    time.us = ORMI_DAY;
    assert_string_equal(orm_time_format(time, buffer), "");
    time.us = -1;
    assert_string_equal(orm_time_format(time, buffer), "");
}

static void test_datetime_text(void **state)
{
    (void)state;
    const struct {
        const char *text;
        int64_t us;
    } good[] = {
        {"1970-01-01 00:00:00", 0},
        {"1970-01-02T00:00:00Z", ORMI_DAY},
        {"1969-12-31 23:59:59.999999", -1},
        {"2024-02-29T12:00:00.25", INT64_C(1709208000250000)},
        {"0000-01-01 00:00:00", ORMI_FIRST_DAY * ORMI_DAY},
        {"9999-12-31 23:59:59.999999Z", (ORMI_LAST_DAY + 1) * ORMI_DAY - 1},
    };
    static const char *const bad[] = {
        "",
        "Z",
        "2024-02-29",
        "2024-02-29 ",
        "2024-02-29 12:00",
        "2024-02-30 12:00:00",
        "2024-02-29 24:00:00",
        "2024-02-29t12:00:00",
        "2024-02-29 12:00:00z",
        "2024-02-29 12:00:00+00:00",
        "2024-02-29 12:00:00ZZ",
        "10000-01-01 00:00:00",
    };
    char buffer[ORM_DATETIME_SIZE];
    orm_datetime moment;
    for (size_t i = 0; i < COUNT(good); i++) {
        assert_int_equal(orm_datetime_parse(good[i].text, &moment), ORM_OK);
        assert_true(moment.us == good[i].us);
        orm_datetime again;
        assert_int_equal(orm_datetime_parse(orm_datetime_format(moment, buffer), &again), ORM_OK);
        assert_true(again.us == moment.us);
    }
    for (size_t i = 0; i < COUNT(bad); i++) {
        moment.us = 7;
        if (orm_datetime_parse(bad[i], &moment) != ORM_INVALID || moment.us != 0)
            fail_msg("taken: '%s'", bad[i]);
    }
    moment.us = (ORMI_LAST_DAY + 1) * ORMI_DAY;
    assert_string_equal(orm_datetime_format(moment, buffer), "");
    moment.us = INT64_MIN;
    assert_string_equal(orm_datetime_format(moment, buffer), "");
}

/* A column of three digits takes three digits, a blank, and nothing else. */
static void test_fixed_digits(void **state)
{
    (void)state;
    int64_t us;
    assert_true(ormi_datetime_scan("2024-02-29 12:00:00.250", 23, 3, &us));
    assert_false(ormi_datetime_scan("2024-02-29 12:00:00.25", 22, 3, &us));
    assert_false(ormi_datetime_scan("2024-02-29 12:00:00", 19, 3, &us));
    assert_false(ormi_datetime_scan("2024-02-29T12:00:00.250", 23, 3, &us));
    assert_false(ormi_datetime_scan("2024-02-29 12:00:00.250Z", 24, 3, &us));
    assert_true(ormi_datetime_scan("2024-02-29 12:00:00", 19, 0, &us));
    char buffer[ORM_DATETIME_SIZE];
    assert_int_equal(ormi_datetime_print(us, 0, buffer), 19);
    assert_string_equal(buffer, "2024-02-29 12:00:00");
    assert_int_equal(ormi_time_print(3723500000, 1, buffer), 10);
    assert_string_equal(buffer, "01:02:03.5");
}

static void values_are_made_of_parts(void **state)
{
    char text[ORM_DATETIME_SIZE];
    (void)state;
    orm_datetime value = orm_datetime_of(orm_date_of(2024, 2, 29), orm_time_of(23, 59, 58));
    assert_string_equal(orm_datetime_format(value, text), "2024-02-29 23:59:58.000000");
    value = orm_datetime_of(orm_date_of(0, 1, 1), orm_time_of(0, 0, 0));
    assert_string_equal(orm_datetime_format(value, text), "0000-01-01 00:00:00.000000");
    assert_false(ormi_date_valid(orm_date_of(2023, 2, 29)));
    assert_false(ormi_date_valid(orm_date_of(2024, 257, 1)));
    assert_false(ormi_date_valid(orm_date_of(2024, 1, -255)));
    assert_false(ormi_date_valid(orm_date_of(10000, 1, 1)));
    assert_false(ormi_time_valid(orm_time_of(24, 0, 0).us));
    assert_false(ormi_time_valid(orm_time_of(0, 60, 0).us));
    assert_false(ormi_time_valid(orm_time_of(0, 0, 60).us));
    assert_false(ormi_time_valid(orm_time_of(-1, 60, 0).us));
    value = orm_datetime_of(orm_date_of(2024, 2, 30), orm_time_of(0, 0, 0));
    assert_false(ormi_datetime_valid(value.us));
    value = orm_datetime_of(orm_date_of(2024, 2, 29), orm_time_of(0, 0, 61));
    assert_false(ormi_datetime_valid(value.us));
}

static void test_day_of_moment(void **state)
{
    (void)state;
    orm_datetime before = {-1}, out = {INT64_MIN};
    orm_date day = orm_datetime_date(before);
    assert_true(day.year == 1969 && day.month == 12 && day.day == 31);
    assert_true(orm_date_midnight(day).us == -ORMI_DAY);
    assert_false(ormi_date_valid(orm_datetime_date(out)));
    orm_date none = {INT32_MAX, 255, 255};
    assert_false(ormi_datetime_valid(orm_date_midnight(none).us));
    assert_true(ormi_cut(-1, 0) == -1000000);
    assert_true(ormi_cut(1999, 3) == 1000);
    assert_true(ormi_cut(1999, 6) == 1999);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_utf8_counts_characters),
        cmocka_unit_test(test_utf8_refuses),
        cmocka_unit_test(test_utf8_at_every_place),
        cmocka_unit_test(test_utf8_refuses_nul),
        cmocka_unit_test(test_json),
        cmocka_unit_test(test_json_depth),
        cmocka_unit_test(test_decimal_round_trip),
        cmocka_unit_test(test_decimal_refuses),
        cmocka_unit_test(test_decimal_compare),
        cmocka_unit_test(test_rescale),
        cmocka_unit_test(test_real_units),
        cmocka_unit_test(test_uuid),
        cmocka_unit_test(test_days),
        cmocka_unit_test(test_days_as_sqlite),
        cmocka_unit_test(test_date_text),
        cmocka_unit_test(test_forms_by_character),
        cmocka_unit_test(test_time_text),
        cmocka_unit_test(test_datetime_text),
        cmocka_unit_test(test_fixed_digits),
        cmocka_unit_test(test_day_of_moment),
        cmocka_unit_test(values_are_made_of_parts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

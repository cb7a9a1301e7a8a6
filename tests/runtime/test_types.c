/* test_types.c - every type in each of its storage forms, written and read through generated code:
 * ordinary values, the first and the last of their ranges, NULL. What stands in the file is looked
 * at with SQL written by hand. */
#include "support.h"

#include <math.h>

#include "types.h"

static orm_db *open_types(void)
{
    return new_database(":memory:", NULL, types_open, types_create_tables);
}

/* What a column holds: its storage class and its value as SQL writes it. */
struct form {
    const char *column, *stored;
};

static void assert_forms(orm_db *db, const char *table, const struct form *forms, size_t count)
{
    for (size_t i = 0; i < count; i++)
        assert_sql(db, forms[i].stored, "SELECT typeof(\"%w\") || ' ' || quote(\"%w\") FROM \"%w\"",
                   forms[i].column, forms[i].column, table);
}

/* ---- Rows of all types ---- */

static const orm_uuid some_uuid = {{0x12, 0x3e, 0x45, 0x67, 0xe8, 0x9b, 0x42, 0xd3, 0xa4, 0x56,
                                    0x42, 0x66, 0x14, 0x17, 0x40, 0xff}};

static const struct form ordinary_forms[] = {
    {"flag", "integer 1"},
    {"small", "integer -42"},
    {"big", "integer 1234567890123"},
    {"ratio", "real 1.5"},
    {"words", "text 'it''s größer \n\xf0\x9f\x99\x82'"},
    {"bytes", "blob X'0001FF'"},
    {"day", "text '2024-02-29'"},
    {"day_n", "integer 19782"},
    {"hour", "text '13:45:06.000007'"},
    {"hour_ms", "text '13:45:06.500'"},
    {"hour_s", "text '13:45:06'"},
    {"hour_n", "integer 49506000007"},
    {"moment", "text '2024-02-29 13:45:06.000007'"},
    {"moment_ms", "text '2024-02-29 13:45:06.500'"},
    {"moment_s", "text '2024-02-29 13:45:06'"},
    {"moment_n", "integer -1000"},
    {"price", "integer 1050"},
    {"price_t", "text '-0.250000000000000000'"},
    {"price_r", "real 10.05"},
    {"uid", "blob X'123E4567E89B42D3A4564266141740FF'"},
    {"uid_t", "text '123e4567-e89b-42d3-a456-4266141740ff'"},
    {"doc", "text '{\"a\": [1, \"\\u0000\"]}'"},
    {"state", "text 'in progress'"},
    {"grade", "text '+'"},
    {"level", "integer 7"},
};

static types_Plain ordinary(void)
{
    const orm_time hour = {INT64_C(49506000007)};
    const orm_datetime moment = {INT64_C(1709214306000007)};
    return (types_Plain){
        .flag = true,
        .small = -42,
        .big = 1234567890123,
        .ratio = 1.5,
        .words = "it's größer \n\xf0\x9f\x99\x82",
        .bytes = {"\0\x01\xff", 3},
        .day = {2024, 2, 29},
        .day_n = {2024, 2, 29},
        .hour = hour,
        .hour_ms = {hour.us - 7 + 500000},
        .hour_s = {hour.us - 7},
        .hour_n = hour,
        .moment = moment,
        .moment_ms = {moment.us - 7 + 500000},
        .moment_s = {moment.us - 7},
        .moment_n = {-1000},
        .price = ORM_DECIMAL(105, 1),
        .price_t = ORM_DECIMAL(-25, 2),
        .price_r = ORM_DECIMAL(1005, 2),
        .uid = some_uuid,
        .uid_t = some_uuid,
        .doc = "{\"a\": [1, \"\\u0000\"]}",
        .state = TYPES_PLAIN_STATE_IN_PROGRESS,
        .grade = TYPES_PLAIN_GRADE_GOOD,
        .level = TYPES_PLAIN_LEVEL_HIGH,
    };
}

static const struct form lowest_forms[] = {
    {"flag", "integer 0"},
    {"small", "integer -2147483648"},
    {"big", "integer -9223372036854775808"},
    {"ratio", "real -Inf"},
    {"words", "text ''"},
    {"bytes", "blob X''"},
    {"day", "text '0000-01-01'"},
    {"day_n", "integer -719528"},
    {"hour", "text '00:00:00.000000'"},
    {"hour_ms", "text '00:00:00.000'"},
    {"hour_s", "text '00:00:00'"},
    {"hour_n", "integer 0"},
    {"moment", "text '0000-01-01 00:00:00.000000'"},
    {"moment_ms", "text '0000-01-01 00:00:00.000'"},
    {"moment_s", "text '0000-01-01 00:00:00'"},
    {"moment_n", "integer -62167219200000000"},
    {"price", "integer -9999999999"},
    {"price_t", "text '-0.999999999999999999'"},
    {"price_r", "real -99999999.99"},
    {"uid", "blob X'00000000000000000000000000000000'"},
    {"uid_t", "text '00000000-0000-0000-0000-000000000000'"},
    {"doc", "text '0'"},
    {"state", "text 'new'"},
    {"grade", "text ''"},
    {"level", "integer -2147483648"},
};

static types_Plain lowest(void)
{
    const orm_date day = {0, 1, 1};
    const orm_datetime moment = {INT64_C(-62167219200000000)};
    return (types_Plain){
        .small = INT32_MIN,
        .big = INT64_MIN,
        .ratio = -INFINITY,
        .words = "",
        .bytes = {"", 0},
        .day = day,
        .day_n = day,
        .moment = moment,
        .moment_ms = moment,
        .moment_s = moment,
        .moment_n = moment,
        .price = ORM_DECIMAL(-9999999999, 2),
        .price_t = ORM_DECIMAL(-999999999999999999, 18),
        .price_r = ORM_DECIMAL(-9999999999, 2),
        .doc = "0",
        .state = TYPES_PLAIN_STATE_NEW,
        .grade = TYPES_PLAIN_GRADE_NONE,
        .level = TYPES_PLAIN_LEVEL_LOW,
    };
}

static const struct form highest_forms[] = {
    {"flag", "integer 1"},
    {"small", "integer 2147483647"},
    {"big", "integer 9223372036854775807"},
    {"ratio", "real Inf"},
    {"day", "text '9999-12-31'"},
    {"day_n", "integer 2932896"},
    {"hour", "text '23:59:59.999999'"},
    {"hour_ms", "text '23:59:59.999'"},
    {"hour_s", "text '23:59:59'"},
    {"hour_n", "integer 86399999999"},
    {"moment", "text '9999-12-31 23:59:59.999999'"},
    {"moment_ms", "text '9999-12-31 23:59:59.999'"},
    {"moment_s", "text '9999-12-31 23:59:59'"},
    {"moment_n", "integer 253402300799999000"},
    {"price", "integer 9999999999"},
    {"price_t", "text '0.999999999999999999'"},
    {"price_r", "real 99999999.99"},
    {"state", "text 'done'"},
    {"grade", "text '-'"},
    {"level", "integer 0"},
};

static types_Plain highest(void)
{
    const orm_date day = {9999, 12, 31};
    const orm_time hour = {INT64_C(86399999999)};
    const orm_datetime moment = {INT64_C(253402300799999999)};
    types_Plain row = ordinary();
    row.small = INT32_MAX;
    row.big = INT64_MAX;
    row.ratio = INFINITY;
    row.day = row.day_n = day;
    row.hour = row.hour_n = hour;
    row.hour_ms.us = hour.us - 999;
    row.hour_s.us = hour.us - 999999;
    row.moment = moment;
    row.moment_ms.us = row.moment_n.us = moment.us - 999;
    row.moment_s.us = moment.us - 999999;
    row.price = row.price_r = ORM_DECIMAL(9999999999, 2);
    row.price_t = ORM_DECIMAL(999999999999999999, 18);
    row.state = TYPES_PLAIN_STATE_DONE;
    row.grade = TYPES_PLAIN_GRADE_BAD;
    row.level = TYPES_PLAIN_LEVEL_MIDDLE;
    return row;
}

/* ---- Comparing rows ---- */

#define SAME_NUMBER(member) assert_true(a->member == b->member)
#define SAME_DAY(member)                                                                           \
    assert_true(a->member.year == b->member.year && a->member.month == b->member.month &&          \
                a->member.day == b->member.day)
#define SAME_DECIMAL(member) assert_int_equal(orm_decimal_compare(a->member, b->member), 0)
#define SAME_UUID(member)                                                                          \
    assert_memory_equal(a->member.bytes, b->member.bytes, sizeof(a->member.bytes))

static void assert_same_row(const types_Plain *a, const types_Plain *b)
{
    SAME_NUMBER(flag);
    SAME_NUMBER(small);
    SAME_NUMBER(big);
    SAME_NUMBER(ratio);
    assert_string_equal(a->words, b->words);
    SAME_NUMBER(bytes.size);
    assert_memory_equal(a->bytes.data, b->bytes.data, a->bytes.size);
    SAME_DAY(day);
    SAME_DAY(day_n);
    SAME_NUMBER(hour.us);
    SAME_NUMBER(hour_ms.us);
    SAME_NUMBER(hour_s.us);
    SAME_NUMBER(hour_n.us);
    SAME_NUMBER(moment.us);
    SAME_NUMBER(moment_ms.us);
    SAME_NUMBER(moment_s.us);
    SAME_NUMBER(moment_n.us);
    SAME_DECIMAL(price);
    SAME_DECIMAL(price_t);
    SAME_DECIMAL(price_r);
    SAME_UUID(uid);
    SAME_UUID(uid_t);
    assert_string_equal(a->doc, b->doc);
    SAME_NUMBER(state);
    SAME_NUMBER(grade);
    SAME_NUMBER(level);
}

static void round_trip(const types_Plain *given, const struct form *forms, size_t count)
{
    orm_db *db = open_types();
    orm_scope scope = ORM_SCOPE_INIT;
    types_Plain row = *given, *read;
    assert_ok(db, types_Plain_validate(&row, NULL));
    assert_ok(db, types_Plain_insert(db, &row));
    assert_forms(db, "plain", forms, count);
    assert_ok(db, types_Plain_get(db, &scope, row.id, &read));
    assert_same_row(read, given);
    orm_scope_free(&scope);
    orm_close(db);
}

static void test_ordinary(void **state)
{
    (void)state;
    const types_Plain row = ordinary();
    round_trip(&row, ordinary_forms, COUNT(ordinary_forms));
}

static void test_lowest(void **state)
{
    (void)state;
    const types_Plain row = lowest();
    round_trip(&row, lowest_forms, COUNT(lowest_forms));
}

static void test_highest(void **state)
{
    (void)state;
    const types_Plain row = highest();
    round_trip(&row, highest_forms, COUNT(highest_forms));
}

static void test_update(void **state)
{
    (void)state;
    orm_db *db = open_types();
    orm_scope scope = ORM_SCOPE_INIT;
    types_Plain row = lowest(), other = ordinary(), *read;
    assert_ok(db, types_Plain_insert(db, &row));
    other.id = row.id;
    assert_ok(db, types_Plain_update(db, &other));
    assert_forms(db, "plain", ordinary_forms, COUNT(ordinary_forms));
    assert_ok(db, types_Plain_get(db, &scope, row.id, &read));
    assert_same_row(read, &other);
    assert_ok(db, types_Plain_save(db, &row));
    assert_forms(db, "plain", lowest_forms, COUNT(lowest_forms));
    assert_ok(db, types_Plain_refresh(db, read));
    assert_same_row(read, &row);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Optional fields ---- */

static types_Maybe maybe_of(const types_Plain *row)
{
    return (types_Maybe){
        .flag = orm_bool_some(row->flag),
        .small = orm_int32_some(row->small),
        .big = orm_int64_some(row->big),
        .ratio = orm_float_some(row->ratio),
        .words = row->words,
        .bytes = row->bytes,
        .day = orm_date_some(row->day),
        .day_n = orm_date_some(row->day_n),
        .hour = orm_time_some(row->hour),
        .hour_ms = orm_time_some(row->hour_ms),
        .hour_s = orm_time_some(row->hour_s),
        .hour_n = orm_time_some(row->hour_n),
        .moment = orm_datetime_some(row->moment),
        .moment_ms = orm_datetime_some(row->moment_ms),
        .moment_s = orm_datetime_some(row->moment_s),
        .moment_n = orm_datetime_some(row->moment_n),
        .price = orm_decimal_some(row->price),
        .price_t = orm_decimal_some(row->price_t),
        .price_r = orm_decimal_some(row->price_r),
        .uid = orm_uuid_some(row->uid),
        .uid_t = orm_uuid_some(row->uid_t),
        .doc = row->doc,
        .state = types_Maybe_state_some((types_Maybe_state)row->state),
        .grade = types_Maybe_grade_some((types_Maybe_grade)row->grade),
        .level = types_Maybe_level_some((types_Maybe_level)row->level),
    };
}

#define SOME(member) assert_true(read->member.some)
#define NONE(member) assert_false(read->member.some)
#define EACH_OPTIONAL(check)                                                                       \
    check(flag);                                                                                   \
    check(small);                                                                                  \
    check(big);                                                                                    \
    check(ratio);                                                                                  \
    check(day);                                                                                    \
    check(day_n);                                                                                  \
    check(hour);                                                                                   \
    check(hour_ms);                                                                                \
    check(hour_s);                                                                                 \
    check(hour_n);                                                                                 \
    check(moment);                                                                                 \
    check(moment_ms);                                                                              \
    check(moment_s);                                                                               \
    check(moment_n);                                                                               \
    check(price);                                                                                  \
    check(price_t);                                                                                \
    check(price_r);                                                                                \
    check(uid);                                                                                    \
    check(uid_t);                                                                                  \
    check(state);                                                                                  \
    check(grade);                                                                                  \
    check(level)

static types_Plain plain_of(const types_Maybe *read)
{
    EACH_OPTIONAL(SOME);
    return (types_Plain){
        .flag = read->flag.value,
        .small = read->small.value,
        .big = read->big.value,
        .ratio = read->ratio.value,
        .words = read->words,
        .bytes = read->bytes,
        .day = read->day.value,
        .day_n = read->day_n.value,
        .hour = read->hour.value,
        .hour_ms = read->hour_ms.value,
        .hour_s = read->hour_s.value,
        .hour_n = read->hour_n.value,
        .moment = read->moment.value,
        .moment_ms = read->moment_ms.value,
        .moment_s = read->moment_s.value,
        .moment_n = read->moment_n.value,
        .price = read->price.value,
        .price_t = read->price_t.value,
        .price_r = read->price_r.value,
        .uid = read->uid.value,
        .uid_t = read->uid_t.value,
        .doc = read->doc,
        .state = (types_Plain_state)read->state.value,
        .grade = (types_Plain_grade)read->grade.value,
        .level = (types_Plain_level)read->level.value,
    };
}

static void test_optional(void **state)
{
    (void)state;
    orm_db *db = open_types();
    orm_scope scope = ORM_SCOPE_INIT;
    types_Plain first = ordinary(), last = lowest();
    types_Maybe row = maybe_of(&first), *read;
    assert_ok(db, types_Maybe_insert(db, &row));
    assert_forms(db, "maybe", ordinary_forms, COUNT(ordinary_forms));
    assert_ok(db, types_Maybe_get(db, &scope, row.id, &read));
    first = plain_of(read);
    last.id.value = row.id.value;
    row = maybe_of(&last);
    row.id = read->id;
    assert_ok(db, types_Maybe_update(db, &row));
    assert_forms(db, "maybe", lowest_forms, COUNT(lowest_forms));
    assert_ok(db, types_Maybe_refresh(db, read));
    const types_Plain again = plain_of(read), ordinary_row = ordinary();
    assert_same_row(&again, &last);
    assert_same_row(&first, &ordinary_row);
    orm_scope_free(&scope);
    orm_close(db);
}

static void test_null(void **state)
{
    (void)state;
    orm_db *db = open_types();
    orm_scope scope = ORM_SCOPE_INIT;
    types_Maybe row = {0}, *read;
    assert_ok(db, types_Maybe_insert(db, &row));
    for (size_t i = 0; i < COUNT(ordinary_forms); i++)
        assert_sql(db, "null", "SELECT typeof(\"%w\") FROM maybe", ordinary_forms[i].column);
    assert_ok(db, types_Maybe_get(db, &scope, row.id, &read));
    EACH_OPTIONAL(NONE);
    assert_null(read->words);
    assert_null(read->doc);
    assert_null(read->bytes.data);
    assert_int_equal(read->bytes.size, 0);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Sizes ---- */

#define LARGE 5000000

static void test_large(void **state)
{
    (void)state;
    orm_db *db = open_types();
    orm_scope scope = ORM_SCOPE_INIT;
    types_Plain row = ordinary(), *read;
    char *words = malloc(LARGE + 1);
    assert_non_null(words);
    memset(words, 'x', LARGE);
    words[LARGE] = '\0';
    row.words = words;
    row.bytes = (orm_blob){words, LARGE};
    assert_ok(db, types_Plain_insert(db, &row));
    assert_sql(db, "5000000|5000000|1",
               "SELECT length(words), length(bytes), words = CAST(bytes AS "
               "TEXT) FROM plain");
    assert_ok(db, types_Plain_get(db, &scope, row.id, &read));
    assert_same_row(read, &row);
    assert_in_range(orm_scope_size(&scope), 2 * LARGE, 2 * LARGE + LARGE / 4);
    free(words);
    orm_scope_free(&scope);
    orm_close(db);
}

/* An empty blob is no NULL one, and points somewhere. */
static void test_empty_blob(void **state)
{
    (void)state;
    orm_db *db = open_types();
    orm_scope scope = ORM_SCOPE_INIT;
    types_Maybe row = {.bytes = {"", 0}, .words = ""}, *read;
    assert_ok(db, types_Maybe_insert(db, &row));
    assert_ok(db, types_Maybe_get(db, &scope, row.id, &read));
    assert_non_null(read->bytes.data);
    assert_int_equal(read->bytes.size, 0);
    assert_string_equal(read->words, "");
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Enums ---- */

static void test_enum_texts(void **state)
{
    (void)state;
    types_Plain_state progress;
    types_Plain_level level;
    types_Plain_grade grade;
    assert_string_equal(types_Plain_state_to_text(TYPES_PLAIN_STATE_IN_PROGRESS), "in progress");
    assert_null(types_Plain_state_to_text((types_Plain_state)0));
    assert_null(types_Plain_state_to_text((types_Plain_state)4));
    assert_int_equal(types_Plain_state_from_text("done", &progress), ORM_OK);
    assert_int_equal(progress, TYPES_PLAIN_STATE_DONE);
    assert_int_equal(types_Plain_state_from_text("Done", &progress), ORM_INVALID);
    assert_int_equal(progress, 0);
    assert_int_equal(types_Plain_state_from_text(NULL, &progress), ORM_INVALID);
    assert_int_equal(types_Plain_grade_from_text("", &grade), ORM_OK);
    assert_int_equal(grade, TYPES_PLAIN_GRADE_NONE);
    assert_string_equal(types_Plain_level_to_text(TYPES_PLAIN_LEVEL_LOW), "LOW");
    assert_int_equal(types_Plain_level_from_text("MIDDLE", &level), ORM_OK);
    assert_int_equal(level, TYPES_PLAIN_LEVEL_MIDDLE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ordinary),   cmocka_unit_test(test_lowest),
        cmocka_unit_test(test_highest),    cmocka_unit_test(test_update),
        cmocka_unit_test(test_optional),   cmocka_unit_test(test_null),
        cmocka_unit_test(test_large),      cmocka_unit_test(test_empty_blob),
        cmocka_unit_test(test_enum_texts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

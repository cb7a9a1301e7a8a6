/* test_aggregates.c - M_count, M_exists, and sum, average, least and greatest value of a field:
 * held against SQL written by hand, over all types that have them; sums that do not fit, and files
 * that hold what they should not. */
#include "orm_gen.h"
#include "relations.h"

#include "figures.h"
#include "loading.h"

static const figures_Entry_filter all = {0};

/* Four entries; the optional fields of the first are all NULL. */
static orm_db *new_figures(void)
{
    orm_db *db = new_database(":memory:", NULL, figures_open, figures_create_tables);
    run_sql(db,
            "INSERT INTO entry (id, label, small, big, other, ratio, price, rate, day, day_n, hour,"
            " moment, made_at, changed_at, changed_on) SELECT e.*, m.made, m.made, '2024-01-01' "
            "FROM (SELECT '2024-01-01 00:00:00.000' AS made) AS m, (VALUES "
            "(1, 'a', 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL), "
            "(2, 'b', -7, 40, 50, 0.5, 1050, 10.5, '2024-02-29', 19782, '23:59:59',"
            " '2024-02-29 23:59:59.000001'), "
            "(3, 'c', 100, 2, 50, -2.25, -5, 3.0, '0001-01-01', -719162, '00:00:00',"
            " '0001-01-01 00:00:00.000000'), "
            "(4, 'd', 4, 5, 5, 4.0, 999999, -0.01, '9999-12-31', 2932896, '12:00:00',"
            " '9999-12-31 00:00:00.500000')) AS e");
    return db;
}

/* ---- How many ---- */

static void counts_rows(void **state)
{
    (void)state;
    orm_db *db = new_figures();
    int64_t n = -1;
    assert_costs(db, 1, figures_Entry_count(db, all, &n));
    assert_int_equal(n, 4);
    assert_costs(db, 1, figures_Entry_count(db, figures_Entry_everything(), &n));
    assert_int_equal(n, 4);
    assert_ok(db, figures_Entry_count(db, figures_Entry_big_gt(4), &n));
    assert_int_equal(n, 2);
    assert_ok(db, figures_Entry_count(db, figures_Entry_not(figures_Entry_big_gt(4)), &n));
    assert_int_equal(n, 2);
    assert_ok(db, figures_Entry_count(db, figures_Entry_label_eq("z"), &n));
    assert_int_equal(n, 0);
    assert_ok(db, orm_gen_count(db, &figures_Entry_model_, NULL, &n));
    assert_int_equal(n, 4);
    orm_close(db);
}

static void tells_existence(void **state)
{
    (void)state;
    orm_db *db = new_figures();
    bool yes = false;
    assert_costs(db, 1, figures_Entry_exists(db, all, &yes));
    assert_true(yes);
    assert_ok(db, orm_gen_exists(db, &figures_Entry_model_, NULL, &yes));
    assert_true(yes);
    assert_costs(db, 1, figures_Entry_exists(db, figures_Entry_small_gt(100), &yes));
    assert_false(yes);
    assert_ok(db, figures_Entry_exists(db, figures_Entry_small_ge(100), &yes));
    assert_true(yes);
    run_sql(db, "DELETE FROM entry");
    assert_ok(db, figures_Entry_exists(db, figures_Entry_everything(), &yes));
    assert_false(yes);
    orm_close(db);
}

/* A row counts once, however many related rows match. */
static void counts_through_relations(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, loading_open, loading_create_tables);
    int64_t n;
    orm_int64_opt sum;
    run_sql(db, "INSERT INTO author (id, name) VALUES (1, 'A'), (2, 'B'), (4, 'C');"
                "INSERT INTO book (title, author_id) VALUES ('x', 1), ('x', 1), ('y', 2);"
                "INSERT INTO word (code, n) VALUES ('a', 5), ('b', 7);"
                "INSERT INTO word_near VALUES ('a', 'a'), ('a', 'b'), ('b', 'a')");
    assert_ok(db,
              loading_Author_count(db, loading_Author_books_any(loading_Book_title_eq("x")), &n));
    assert_int_equal(n, 1);
    assert_ok(db,
              loading_Author_count(db, loading_Author_books_none((loading_Book_filter){0}), &n));
    assert_int_equal(n, 1);
    assert_ok(db, loading_Book_count(db, loading_Book_author_is(loading_Author_name_eq("A")), &n));
    assert_int_equal(n, 2);
    assert_ok(db, loading_Word_n_sum(db, loading_Word_near_any(loading_Word_n_gt(0)), &sum));
    assert_true(sum.some);
    assert_int_equal(sum.value, 12);
    orm_close(db);
}

/* ---- Numbers ---- */

static void adds_up_integers(void **state)
{
    (void)state;
    orm_db *db = new_figures();
    orm_int64_opt sum = {0};
    orm_int32_opt small = {0};
    orm_float_opt average = {0};
    assert_costs(db, 1, figures_Entry_small_sum(db, all, &sum));
    assert_true(sum.some);
    assert_int_equal(sum.value, 100);
    assert_ok(db, figures_Entry_big_sum(db, figures_Entry_label_ne("d"), &sum));
    assert_int_equal(sum.value, 42);
    assert_ok(db, figures_Entry_small_avg(db, all, &average));
    assert_true(average.some && average.value == 25.0);
    assert_ok(db, figures_Entry_big_avg(
                      db, figures_Entry_label_in(((const char *[]){"a", "c", "d"}), 3), &average));
    assert_true(average.some && average.value == 3.5);
    assert_ok(db, figures_Entry_small_min(db, all, &small));
    assert_true(small.some && small.value == -7);
    assert_ok(db, figures_Entry_small_max(db, figures_Entry_small_lt(100), &small));
    assert_true(small.some && small.value == 4);
    assert_ok(db, figures_Entry_big_min(db, all, &sum));
    assert_true(sum.some && sum.value == 2);
    assert_ok(db, figures_Entry_big_max(db, all, &sum));
    assert_true(sum.some && sum.value == 40);
    orm_close(db);
}

static void adds_up_floats(void **state)
{
    (void)state;
    orm_db *db = new_figures();
    orm_float_opt result = {0};
    assert_ok(db, figures_Entry_ratio_sum(db, all, &result));
    assert_true(result.some && result.value == 2.25);
    assert_ok(db, figures_Entry_ratio_avg(db, all, &result));
    assert_true(result.some && result.value == 0.75);
    assert_ok(db, figures_Entry_ratio_min(db, all, &result));
    assert_true(result.some && result.value == -2.25);
    assert_ok(db, figures_Entry_ratio_max(db, all, &result));
    assert_true(result.some && result.value == 4.0);
    orm_close(db);
}

#define assert_decimal(result, units_, scale_)                                                     \
    do {                                                                                           \
        assert_true((result).some);                                                                \
        assert_int_equal((result).value.units, units_);                                            \
        assert_int_equal((result).value.scale, scale_);                                            \
    } while (0)

/* A sum has more digits than its field allows; an average is in the number's own units. */
static void adds_up_decimals(void **state)
{
    (void)state;
    orm_db *db = new_figures();
    orm_decimal_opt result = {0};
    orm_float_opt average = {0};
    const double mean = 5.225; /* which in an expression may be more exact than a double */
    assert_ok(db, figures_Entry_price_sum(db, all, &result));
    assert_decimal(result, 1001044, 2);
    assert_ok(db, figures_Entry_price_avg(db, figures_Entry_label_ne("d"), &average));
    assert_true(average.some && average.value == mean);
    assert_ok(db, figures_Entry_price_min(db, all, &result));
    assert_decimal(result, -5, 2);
    assert_ok(db, figures_Entry_price_max(db, all, &result));
    assert_decimal(result, 999999, 2);
    assert_ok(db, figures_Entry_rate_sum(db, all, &result));
    assert_decimal(result, 1349, 2);
    assert_ok(db, figures_Entry_rate_sum(db, figures_Entry_label_eq("d"), &result));
    assert_decimal(result, -1, 2);
    assert_ok(db, figures_Entry_rate_avg(db, figures_Entry_label_ne("d"), &average));
    assert_true(average.some && average.value == 6.75);
    assert_ok(db, figures_Entry_rate_min(db, all, &result));
    assert_decimal(result, -1, 2);
    assert_ok(db, figures_Entry_rate_max(db, all, &result));
    assert_decimal(result, 1050, 2);
    orm_close(db);
}

/* A tenth has no float of its own: 20,000 of them are still 2,000 exactly. */
static void rounds_sums_of_reals(void **state)
{
    (void)state;
    orm_db *db = new_figures();
    orm_decimal_opt sum;
    run_sql(db, "UPDATE entry SET rate = NULL;"
                "INSERT INTO entry (label, small, rate, made_at, changed_at, changed_on) "
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                "SELECT 'n' || i, 0, 0.1, '2024-01-01 00:00:00.000', '2024-01-01 00:00:00.000', "
                "'2024-01-01' FROM n");
    assert_ok(db, figures_Entry_rate_sum(db, all, &sum));
    assert_decimal(sum, 200000, 2);
    orm_close(db);
}

/* ---- Days and times ---- */

static void finds_limits_of_days(void **state)
{
    (void)state;
    orm_db *db = new_figures();
    orm_date_opt day;
    orm_time_opt hour;
    orm_datetime_opt moment;
    char text[ORM_DATETIME_SIZE];
    assert_ok(db, figures_Entry_day_min(db, all, &day));
    assert_true(day.some);
    assert_string_equal(orm_date_format(day.value, text), "0001-01-01");
    assert_ok(db, figures_Entry_day_max(db, figures_Entry_small_lt(0), &day));
    assert_string_equal(orm_date_format(day.value, text), "2024-02-29");
    assert_ok(db, figures_Entry_day_n_min(db, all, &day));
    assert_string_equal(orm_date_format(day.value, text), "0001-01-01");
    assert_ok(db, figures_Entry_day_n_max(db, all, &day));
    assert_string_equal(orm_date_format(day.value, text), "9999-12-31");
    assert_ok(db, figures_Entry_hour_min(db, all, &hour));
    assert_string_equal(orm_time_format(hour.value, text), "00:00:00.000000");
    assert_ok(db, figures_Entry_hour_max(db, all, &hour));
    assert_string_equal(orm_time_format(hour.value, text), "23:59:59.000000");
    assert_ok(db, figures_Entry_moment_min(db, all, &moment));
    assert_string_equal(orm_datetime_format(moment.value, text), "0001-01-01 00:00:00.000000");
    assert_ok(db, figures_Entry_moment_max(db, figures_Entry_label_eq("b"), &moment));
    assert_true(moment.some);
    assert_string_equal(orm_datetime_format(moment.value, text), "2024-02-29 23:59:59.000001");
    orm_close(db);
}

/* ---- No value ---- */

#define assert_none(db, call, out)                                                                 \
    do {                                                                                           \
        static const char zeros_[sizeof(out)];                                                     \
        memset(&(out), 0xff, sizeof(out));                                                         \
        assert_ok(db, call);                                                                       \
        assert_memory_equal(&(out), zeros_, sizeof(out));                                          \
    } while (0)

/* No row, or rows in which the field is NULL. */
static void nothing_is_null(void **state)
{
    (void)state;
    const figures_Entry_filter filters[] = {figures_Entry_small_gt(100),
                                            figures_Entry_label_eq("a")};
    orm_db *db = new_figures();
    for (size_t i = 0; i < COUNT(filters); i++) {
        orm_int64_opt integer;
        orm_float_opt number;
        orm_decimal_opt decimal;
        orm_date_opt day;
        orm_time_opt hour;
        orm_datetime_opt moment;
        assert_none(db, figures_Entry_big_sum(db, filters[i], &integer), integer);
        assert_none(db, figures_Entry_big_max(db, filters[i], &integer), integer);
        assert_none(db, figures_Entry_big_avg(db, filters[i], &number), number);
        assert_none(db, figures_Entry_ratio_sum(db, filters[i], &number), number);
        assert_none(db, figures_Entry_ratio_min(db, filters[i], &number), number);
        assert_none(db, figures_Entry_price_sum(db, filters[i], &decimal), decimal);
        assert_none(db, figures_Entry_price_avg(db, filters[i], &number), number);
        assert_none(db, figures_Entry_price_min(db, filters[i], &decimal), decimal);
        assert_none(db, figures_Entry_rate_sum(db, filters[i], &decimal), decimal);
        assert_none(db, figures_Entry_day_min(db, filters[i], &day), day);
        assert_none(db, figures_Entry_hour_max(db, filters[i], &hour), hour);
        assert_none(db, figures_Entry_moment_min(db, filters[i], &moment), moment);
    }
    orm_close(db);
}

/* ---- Failures ---- */

static void refuses_large_sums(void **state)
{
    (void)state;
    orm_db *db = new_figures();
    orm_int64_opt sum = {true, 1};
    orm_decimal_opt decimal = {true, {1, 1}};
    run_sql(db, "UPDATE entry SET other = NULL, big = 0x7fffffffffffffff WHERE id > 2");
    assert_fails(db, figures_Entry_big_sum(db, all, &sum), ORM_INVALID, "Entry", "big",
                 "Entry.big: the sum does not fit");
    assert_false(sum.some || sum.value);
    assert_ok(db, figures_Entry_big_sum(db, figures_Entry_id_eq(figures_Entry_id_of(3)), &sum));
    assert_int_equal(sum.value, INT64_MAX);
    run_sql(db, "UPDATE entry SET rate = 9e16");
    assert_fails(db, figures_Entry_rate_sum(db, all, &decimal), ORM_INVALID, "Entry", "rate",
                 "Entry.rate: the sum does not fit");
    assert_false(decimal.some || decimal.value.scale);
    orm_close(db);
}

static void add_loose(orm_db *db, const char *column, const char *value)
{
    run_sql(db,
            "DELETE FROM loose; PRAGMA ignore_check_constraints = ON;"
            "INSERT INTO loose (\"%w\") VALUES (%s)",
            column, value);
}

/* A table that is not STRICT holds anything. */
static void refuses_bad_values(void **state)
{
    (void)state;
    const figures_Loose_filter rows = {0};
    orm_db *db = new_figures();
    orm_int64_opt integer = {true, 1};
    orm_float_opt number = {true, 1};
    orm_decimal_opt decimal = {true, {1, 1}};
    orm_date_opt day = {true, {1, 1, 1}};

    add_loose(db, "number", "1.5");
    assert_fails(db, figures_Loose_number_sum(db, rows, &integer), ORM_BAD_VALUE, "Loose", "number",
                 "Loose.number: a row holds what is no integer");
    assert_false(integer.some);
    assert_fails(db, figures_Loose_number_max(db, rows, &integer), ORM_BAD_VALUE, "Loose", "number",
                 "Loose.number: row holds 1.5, which is no integer");
    assert_fails(db, figures_Loose_number_min(db, rows, &integer), ORM_BAD_VALUE, "Loose", "number",
                 "Loose.number: row holds 1.5, which is no integer");
    add_loose(db, "ratio", "'abc'");
    assert_fails(db, figures_Loose_ratio_max(db, rows, &number), ORM_BAD_VALUE, "Loose", "ratio",
                 "Loose.ratio: row holds 'abc', which is no float");
    assert_false(number.some || number.value > 0);
    add_loose(db, "price", "10000000");
    assert_fails(db, figures_Loose_price_max(db, rows, &decimal), ORM_BAD_VALUE, "Loose", "price",
                 "Loose.price: row holds 10000000, which is no decimal of the column's digits");
    assert_false(decimal.some || decimal.value.scale);
    add_loose(db, "price", "0.5");
    assert_fails(db, figures_Loose_price_sum(db, rows, &decimal), ORM_BAD_VALUE, "Loose", "price",
                 "Loose.price: a row holds what is no integer");
    add_loose(db, "day", "'2024-02-30'");
    assert_fails(db, figures_Loose_day_min(db, rows, &day), ORM_BAD_VALUE, "Loose", "day",
                 "Loose.day: row holds '2024-02-30', which is no date");
    assert_false(day.some || day.value.year || day.value.day);
    orm_close(db);
}

static void refuses_misuse(void **state)
{
    (void)state;
    orm_db *db = new_figures();
    orm_db *other = new_database(":memory:", NULL, loading_open, loading_create_tables);
    int64_t n = 1;
    bool yes = true;
    orm_int64_opt sum = {true, 1};
    assert_int_equal(figures_Entry_count(NULL, all, &n), ORM_MISUSE);
    assert_int_equal(n, 0);
    assert_fails(db, figures_Entry_count(db, all, NULL), ORM_MISUSE, "Entry", NULL,
                 "Entry: the pointer for the result is NULL");
    assert_fails(db, figures_Entry_exists(db, all, NULL), ORM_MISUSE, "Entry", NULL,
                 "Entry: the pointer for the result is NULL");
    assert_fails(db, figures_Entry_big_sum(db, all, NULL), ORM_MISUSE, "Entry", NULL,
                 "Entry: the pointer for the result is NULL");
    assert_fails(other, figures_Entry_exists(other, all, &yes), ORM_MISUSE, "Entry", NULL,
                 "Entry: schema figures is not attached: call figures_attach or figures_open");
    assert_false(yes);
    assert_fails(other, figures_Entry_big_sum(other, all, &sum), ORM_MISUSE, "Entry", NULL,
                 "Entry: schema figures is not attached: call figures_attach or figures_open");
    assert_false(sum.some || sum.value);
    orm_close(other);
    orm_close(db);
}

static void refuses_missing_tables(void **state)
{
    (void)state;
    orm_db *db;
    int64_t n = 1;
    orm_int64_opt sum = {true, 1};
    assert_int_equal(figures_open(":memory:", NULL, &db, NULL), ORM_OK);
    assert_int_equal(figures_Entry_count(db, all, &n), ORM_SCHEMA);
    assert_int_equal(n, 0);
    assert_int_equal(figures_Entry_big_sum(db, all, &sum), ORM_SCHEMA);
    assert_false(sum.some || sum.value);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_rows),
        cmocka_unit_test(tells_existence),
        cmocka_unit_test(counts_through_relations),
        cmocka_unit_test(adds_up_integers),
        cmocka_unit_test(adds_up_floats),
        cmocka_unit_test(adds_up_decimals),
        cmocka_unit_test(rounds_sums_of_reals),
        cmocka_unit_test(finds_limits_of_days),
        cmocka_unit_test(nothing_is_null),
        cmocka_unit_test(refuses_large_sums),
        cmocka_unit_test(refuses_bad_values),
        cmocka_unit_test(refuses_misuse),
        cmocka_unit_test(refuses_missing_tables),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

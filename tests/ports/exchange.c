/* exchange write|read FILE - makes a database with values of each type in each of its storage
 * forms, or prints what is in one, checked with M_check_schema of the reader. What is printed is
 * the same on every machine, whichever wrote the file. Exit status 1: a call failed, and says why.
 */
#include <float.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "types.h"

enum { ROWS = 40 };

static types_Plain row_of(int i)
{
    static const char *const words[] = {"", "plain", "größer", "a\nb"};
    static const types_Plain_level levels[] = {TYPES_PLAIN_LEVEL_LOW, TYPES_PLAIN_LEVEL_MIDDLE,
                                               TYPES_PLAIN_LEVEL_HIGH};
    static const double ratios[] = {0, -0.0, DBL_MIN, -DBL_MAX, 0.1, 1.0 / 3, 1e300};
    const int64_t sign = i % 2 ? -1 : 1, many = INT64_C(0x0102030405060708) * i;
    const orm_date day = {1900 + i, (uint8_t)(i % 12 + 1), (uint8_t)(i % 28 + 1)};
    types_Plain row = {
        .flag = i % 3 == 0,
        .small = INT32_MIN + i * 100000007,
        .big = i == 0 ? INT64_MIN : sign * many,
        .ratio = ratios[i % 7],
        .words = words[i % 4],
        .bytes = {"\0\x01\xfe\xff", (size_t)(i % 5)},
        .day = day,
        .day_n = day,
        .hour = {i * INT64_C(2160000001)},
        .hour_ms = {i * INT64_C(2160001000)},
        .hour_s = {i * INT64_C(2160000000)},
        .hour_n = {i * INT64_C(2160000001)},
        .moment = {sign * i * INT64_C(1500000000000001)},
        .moment_ms = {sign * i * INT64_C(1500000000001000)},
        .moment_s = {sign * i * INT64_C(1500000000000000)},
        .moment_n = {sign * i * INT64_C(1500000000001000)},
        .price = ORM_DECIMAL(sign * i * 249999999, 2),
        .price_t = ORM_DECIMAL(sign * i * INT64_C(24999999999999999), 18),
        .price_r = ORM_DECIMAL(sign * i * 249999999, 2),
        .doc = i % 2 ? "{\"a\": [1, null]}" : "\"\\u00e9\"",
        .state = (types_Plain_state)(TYPES_PLAIN_STATE_NEW + i % 3),
        .grade = (types_Plain_grade)(TYPES_PLAIN_GRADE_GOOD + i % 3),
        .level = levels[i % 3],
    };
    for (size_t byte = 0; byte < sizeof(row.uid.bytes); byte++)
        row.uid.bytes[byte] = row.uid_t.bytes[byte] = (uint8_t)((size_t)i * 16 + byte);
    return row;
}

/* Half of the rows one by one, the others at once. */
static orm_status write_rows(orm_db *db)
{
    types_Plain rows[ROWS];
    orm_status rc = types_create_tables(db);
    for (int i = 0; i < ROWS; i++)
        rows[i] = row_of(i);
    for (int i = 0; i < ROWS / 2 && rc == ORM_OK; i++)
        rc = types_Plain_insert(db, &rows[i]);
    return rc != ORM_OK ? rc : types_Plain_insert_many(db, rows + ROWS / 2, ROWS - ROWS / 2);
}

static void print_bytes(const void *data, size_t size)
{
    const unsigned char *bytes = data;
    for (size_t i = 0; i < size; i++)
        printf("%02x", bytes[i]);
    putchar(' ');
}

static void print_row(const types_Plain *row)
{
    printf("%" PRId64 " %d %" PRId32 " %" PRId64 " %.17g '%s' ", row->id.value, row->flag,
           row->small, row->big, row->ratio, row->words);
    print_bytes(row->bytes.data, row->bytes.size);
    printf("%d-%d-%d %d-%d-%d ", row->day.year, row->day.month, row->day.day, row->day_n.year,
           row->day_n.month, row->day_n.day);
    printf("%" PRId64 " %" PRId64 " %" PRId64 " %" PRId64 " ", row->hour.us, row->hour_ms.us,
           row->hour_s.us, row->hour_n.us);
    printf("%" PRId64 " %" PRId64 " %" PRId64 " %" PRId64 " ", row->moment.us, row->moment_ms.us,
           row->moment_s.us, row->moment_n.us);
    printf("%" PRId64 " %" PRId64 " %" PRId64 " ", row->price.units, row->price_t.units,
           row->price_r.units);
    print_bytes(row->uid.bytes, sizeof(row->uid.bytes));
    print_bytes(row->uid_t.bytes, sizeof(row->uid_t.bytes));
    printf("%s %d %d %d\n", row->doc, row->state, row->grade, row->level);
}

/* All rows, and how many a filter finds that has values of each of them. */
static orm_status read_rows(orm_db *db)
{
    orm_scope scope = ORM_SCOPE_INIT;
    types_Plain_list rows;
    orm_status rc = types_check_schema(db, &scope, NULL);
    if (rc == ORM_OK)
        rc = types_Plain_all(db, &scope, &rows);
    for (size_t i = 0; rc == ORM_OK && i < rows.count; i++)
        print_row(rows.items[i]);
    for (int i = 0; rc == ORM_OK && i < ROWS; i++) {
        const types_Plain row = row_of(i);
        const types_Plain_filter filters[6] = {
            types_Plain_big_eq(row.big),         types_Plain_ratio_eq(row.ratio),
            types_Plain_uid_eq(row.uid),         types_Plain_moment_eq(row.moment),
            types_Plain_price_t_eq(row.price_t), types_Plain_price_r_eq(row.price_r),
        };
        const types_Plain_filter all = types_Plain_all_of(filters, 6);
        rc = types_Plain_select(db, &scope, types_Plain_query(.where = all), &rows);
        if (rc == ORM_OK)
            printf("%d: %zu\n", i, rows.count);
    }
    orm_scope_free(&scope);
    return rc;
}

int main(int argc, char **argv)
{
    orm_db *db = NULL;
    orm_error error;
    if (argc != 3 || (strcmp(argv[1], "write") != 0 && strcmp(argv[1], "read") != 0)) {
        fputs("usage: exchange write|read FILE\n", stderr);
        return 2;
    }
    if (types_open(argv[2], NULL, &db, &error) != ORM_OK) {
        fprintf(stderr, "exchange: %s\n", error.message);
        return 1;
    }
    orm_status rc = *argv[1] == 'w' ? write_rows(db) : read_rows(db);
    if (rc != ORM_OK)
        fprintf(stderr, "exchange: %s\n", orm_last_error(db)->message);
    orm_close(db);
    return rc != ORM_OK;
}

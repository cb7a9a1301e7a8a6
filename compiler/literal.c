/* literal.c - text of the schema as a value of a column's type. Input: a scalar as written and the
 * column, whose type, precision, digits and choices count. Output: the value as the runtime holds
 * it. Only the form is judged here; min, max, length and pattern are rules of check.c.
 */
#include "model.h"

#include <math.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#define US_PER_SECOND INT64_C(1000000)
#define US_PER_DAY (INT64_C(86400) * US_PER_SECOND)

/* ---- numbers ---- */

/* A number as the language writes it: sign? digits ("." digits)?, without leading zeros. */
struct number {
    bool negative;
    struct str whole, fraction;
};

static size_t digits_at(struct str s, size_t at)
{
    size_t n = 0;

    while (at + n < s.len && char_is_digit(s.at[at + n]))
        n++;
    return n;
}

static bool number_split(struct str s, struct number *out)
{
    size_t at = 0;

    *out = (struct number){0};
    if (s.len > 0 && (s.at[0] == '-' || s.at[0] == '+'))
        out->negative = s.at[at++] == '-';
    out->whole = (struct str){s.at + at, digits_at(s, at)};
    if (out->whole.len == 0 || (out->whole.len > 1 && out->whole.at[0] == '0'))
        return false;
    at += out->whole.len;
    out->fraction = (struct str){s.at + at, 0};
    if (at < s.len && s.at[at] == '.') {
        at++;
        out->fraction = (struct str){s.at + at, digits_at(s, at)};
        if (out->fraction.len == 0)
            return false;
        at += out->fraction.len;
    }
    return at == s.len;
}

/* n = n * 10 + digit, towards the sign's side, so that INT64_MIN can be reached. */
static bool add_digits(int64_t *n, struct str digits, bool negative)
{
    for (size_t i = 0; i < digits.len; i++) {
        int digit = digits.at[i] - '0';
        if (negative ? *n < (INT64_MIN + digit) / 10 : *n > (INT64_MAX - digit) / 10)
            return false;
        *n = *n * 10 + (negative ? -digit : digit);
    }
    return true;
}

static bool parse_int(const struct word *word, int64_t min, int64_t max, int64_t *out)
{
    struct number number;

    *out = 0;
    return !word->quoted && number_split(word->text, &number) && number.fraction.len == 0 &&
           add_digits(out, number.whole, number.negative) && *out >= min && *out <= max;
}

static bool parse_float(struct arena *arena, const struct word *word, double *out)
{
    struct number number;

    if (word->quoted || !number_split(word->text, &number))
        return false;
    *out = strtod(str_dup(arena, word->text).at, NULL);
    return isfinite(*out);
}

static bool parse_decimal(const struct model_column *column, const struct word *word, int64_t *out)
{
    struct number number;

    *out = 0;
    if (word->quoted || !number_split(word->text, &number))
        return false;
    size_t whole = number.whole.at[0] == '0' ? 0 : number.whole.len;
    if (number.fraction.len > column->scale || whole + column->scale > column->digits)
        return false;
    if (!add_digits(out, number.whole, number.negative) ||
        !add_digits(out, number.fraction, number.negative))
        return false;
    for (size_t i = number.fraction.len; i < column->scale; i++)
        *out *= 10;
    return true;
}

/* ---- dates and times ---- */

/* A place in a text that is read by pieces. ok turns false at the first that is missing. */
struct scan {
    struct str text;
    size_t at;
    bool ok;
};

static int scan_digits(struct scan *scan, size_t n)
{
    int value = 0;

    if (digits_at(scan->text, scan->at) < n) {
        scan->ok = false;
        return 0;
    }
    for (size_t i = 0; i < n; i++)
        value = value * 10 + (scan->text.at[scan->at++] - '0');
    return value;
}

static bool scan_one_of(struct scan *scan, const char *characters)
{
    if (scan->at >= scan->text.len || strchr(characters, scan->text.at[scan->at]) == NULL)
        return false;
    scan->at++;
    return true;
}

static void scan_mark(struct scan *scan, const char *characters)
{
    if (!scan_one_of(scan, characters))
        scan->ok = false;
}

static int days_in_month(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return month == 2 && leap ? 29 : days[month - 1];
}

/* Days since 1970-01-01. Years are counted from March, so that the leap day is a year's last. */
static int64_t days_of(int year, int month, int day)
{
    int64_t y = month <= 2 ? year - 1 : year;
    int64_t month_from_march = (month + 9) % 12;
    int64_t leap_days = (y + 400) / 4 - (y + 400) / 100 + (y + 400) / 400 - 97;

    return y * 365 + leap_days + (month_from_march * 153 + 2) / 5 + day - 1 - 719468;
}

static int64_t scan_date(struct scan *scan)
{
    int year = scan_digits(scan, 4);

    scan_mark(scan, "-");
    int month = scan_digits(scan, 2);
    scan_mark(scan, "-");
    int day = scan_digits(scan, 2);
    if (!scan->ok || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month)) {
        scan->ok = false;
        return 0;
    }
    return days_of(year, month, day);
}

/* Microseconds of a day, of which a fraction must fit into so many digits. */
static int64_t scan_time(struct scan *scan, unsigned precision)
{
    int64_t hour = scan_digits(scan, 2);

    scan_mark(scan, ":");
    int64_t minute = scan_digits(scan, 2);
    scan_mark(scan, ":");
    int64_t second = scan_digits(scan, 2);
    int64_t fraction = 0;
    if (scan_one_of(scan, ".")) {
        size_t n = digits_at(scan->text, scan->at);
        if (n == 0 || n > precision)
            scan->ok = false;
        else
            fraction = scan_digits(scan, n);
        for (size_t i = n; i < 6; i++)
            fraction *= 10;
    }
    if (hour > 23 || minute > 59 || second > 59)
        scan->ok = false;
    return ((hour * 60 + minute) * 60 + second) * US_PER_SECOND + fraction;
}

static bool parse_date(struct str text, int64_t *out)
{
    struct scan scan = {text, 0, true};

    *out = scan_date(&scan);
    return scan.ok && scan.at == text.len;
}

static bool parse_time(struct str text, unsigned precision, int64_t *out)
{
    struct scan scan = {text, 0, true};

    *out = scan_time(&scan, precision);
    return scan.ok && scan.at == text.len;
}

static bool parse_datetime(struct str text, unsigned precision, int64_t *out)
{
    struct scan scan = {text, 0, true};
    int64_t days = scan_date(&scan);

    scan_mark(&scan, " T");
    *out = days * US_PER_DAY + scan_time(&scan, precision);
    scan_one_of(&scan, "Z");
    return scan.ok && scan.at == text.len;
}

/* ---- other types ---- */

static int hex_digit(char c)
{
    if (char_is_digit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

static bool parse_uuid(struct str text, uint8_t out[16])
{
    size_t n = 0;

    if (text.len != 36)
        return false;
    for (size_t i = 0; i < text.len; i++) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (text.at[i] != '-')
                return false;
            continue;
        }
        int digit = hex_digit(text.at[i]);
        if (digit < 0)
            return false;
        out[n / 2] = (uint8_t)(out[n / 2] * 16 + digit);
        n++;
    }
    return true;
}

/* The judge is SQLite's own json_valid, which the table's CHECK will ask too. */
static bool parse_json(struct str text)
{
    sqlite3 *db = NULL;
    sqlite3_stmt *statement = NULL;
    bool valid = false;

    if (text.len > INT32_MAX || sqlite3_open(":memory:", &db) != SQLITE_OK ||
        sqlite3_prepare_v2(db, "SELECT json_valid(?1)", -1, &statement, NULL) != SQLITE_OK ||
        sqlite3_bind_text(statement, 1, text.at, (int)text.len, SQLITE_STATIC) != SQLITE_OK)
        goto out;
    valid = sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_int(statement, 0) == 1;
out:
    if (sqlite3_errcode(db) == SQLITE_NOMEM)
        out_of_memory();
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return valid;
}

static bool find_choice(const struct model_column *column, struct str text, struct literal *out)
{
    for (size_t i = 0; i < column->choices.len; i++) {
        if (str_eq(column->choices.at[i].text, text)) {
            out->i = column->choices.at[i].number;
            return true;
        }
    }
    return false;
}

static struct str all_choices(struct arena *arena, const struct model_column *column)
{
    struct str list = STR("one of");

    for (size_t i = 0; i < column->choices.len; i++)
        list = str_fmt(arena, STR_FMT "%s " STR_FMT, STR_ARG(list), i == 0 ? "" : ",",
                       STR_ARG(column->choices.at[i].text));
    return list;
}

/* Digits, and a sign at most: what they lack is told by the range. */
static bool is_whole(const struct word *word)
{
    struct str text = word->text;
    size_t from = text.len > 1 && text.at[0] == '-';

    if (word->quoted || (text.len > from + 1 && text.at[from] == '0'))
        return false;
    for (size_t i = from; i < text.len; i++)
        if (!char_is_digit(text.at[i]))
            return false;
    return text.len > 0;
}

/* What is expected, for a column whose text was not that. */
static struct str expected(struct arena *arena, const struct model_column *column,
                           const struct word *word)
{
    switch (column->type) {
    case TYPE_BOOL:
        return STR("true or false, without quotes");
    case TYPE_INT32:
        return is_whole(word) ? STR("a whole number from -2147483648 to 2147483647")
                              : STR("a whole number like 42, without quotes");
    case TYPE_INT64:
        return is_whole(word)
                   ? STR("a whole number from -9223372036854775808 to 9223372036854775807")
                   : STR("a whole number like 42, without quotes");
    case TYPE_FLOAT:
        return STR("a number like -1.5, without quotes");
    case TYPE_DECIMAL:
        return str_fmt(arena,
                       "a number of at most %d digits, at most %d of them behind the point, "
                       "without quotes",
                       column->digits, column->scale);
    case TYPE_DATE:
        return STR("a day like 2024-02-29");
    case TYPE_TIME:
        return str_fmt(arena, "a time like 23:59:59, with at most %d digits behind a point",
                       column->digits);
    case TYPE_DATETIME:
        return str_fmt(arena,
                       "a time like 2024-02-29 23:59:59, with at most %d digits behind a point",
                       column->digits);
    case TYPE_UUID:
        return STR("a uuid like 123e4567-e89b-42d3-a456-426614174000");
    case TYPE_JSON:
        return STR("the text of a JSON value");
    case TYPE_ENUM:
        return all_choices(arena, column);
    case TYPE_TEXT:
    case TYPE_BLOB:
    case TYPES:
        break;
    }
    return STR("no value: a blob has none in a schema");
}

static bool parse(struct arena *arena, const struct model_column *column, const struct word *word,
                  struct literal *out)
{
    switch (column->type) {
    case TYPE_BOOL:
        out->i = str_eq(word->text, STR("true"));
        return !word->quoted && (out->i || str_eq(word->text, STR("false")));
    case TYPE_INT32:
        return parse_int(word, INT32_MIN, INT32_MAX, &out->i);
    case TYPE_INT64:
        return parse_int(word, INT64_MIN, INT64_MAX, &out->i);
    case TYPE_FLOAT:
        return parse_float(arena, word, &out->f);
    case TYPE_DECIMAL:
        return parse_decimal(column, word, &out->i);
    case TYPE_DATE:
        return parse_date(word->text, &out->i);
    case TYPE_TIME:
        return parse_time(word->text, column->digits, &out->i);
    case TYPE_DATETIME:
        return parse_datetime(word->text, column->digits, &out->i);
    case TYPE_UUID:
        return parse_uuid(word->text, out->uuid);
    case TYPE_JSON:
        out->text = word->text;
        return parse_json(word->text);
    case TYPE_ENUM:
        out->text = word->text;
        return find_choice(column, word->text, out);
    case TYPE_TEXT:
        out->text = word->text;
        return true;
    case TYPE_BLOB:
    case TYPES:
        break;
    }
    return false;
}

bool literal_parse(struct arena *arena, const struct model_column *column, const struct word *text,
                   struct literal *out, struct str *why)
{
    *out = (struct literal){0};
    out->given = true;
    if (parse(arena, column, text, out))
        return true;
    *out = (struct literal){0};
    *why = expected(arena, column, text);
    return false;
}

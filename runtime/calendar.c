/* calendar.c - days, times of day and moments: arithmetic in the Gregorian calendar (years 0 to
 * 9999, UTC, no leap seconds) and their text forms.
 *
 * The forms have a fixed width, so that they sort as text. The scan functions change *out only
 * when they answer true.
 */
#include "internal.h"

#include <string.h>

#define SECOND INT64_C(1000000)
#define MINUTE (60 * SECOND)
#define HOUR (60 * MINUTE)

/* ---- Arithmetic ---- */

static bool is_leap(int32_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int month_length(int32_t year, int month)
{
    static const uint8_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : lengths[month - 1];
}

bool ormi_date_valid(orm_date date)
{
    return date.year >= 0 && date.year <= 9999 && date.month >= 1 && date.month <= 12 &&
           date.day >= 1 && date.day <= month_length(date.year, date.month);
}

bool ormi_time_valid(int64_t us)
{
    return us >= 0 && us < ORMI_DAY;
}

bool ormi_datetime_valid(int64_t us)
{
    return us >= ORMI_FIRST_DAY * ORMI_DAY && us < (ORMI_LAST_DAY + 1) * ORMI_DAY;
}

/* The day of the year on which a month of a year that begins in March begins. Such a year has its
 * leap day at its end, so that one formula fits all. */
static int month_start(int month)
{
    return (153 * month + 2) / 5;
}

int64_t ormi_date_days(orm_date date)
{
    int month = (date.month + 9) % 12;                       /* March is 0 */
    int64_t year = (int64_t)date.year + 400 - (month >= 10); /* 400 more: never below 0 */
    int64_t leap_days = year / 4 - year / 100 + year / 400;
    return year * 365 + leap_days + month_start(month) + date.day - 1 - 865565;
}

/* Counts from 0000-03-01 of a calendar moved 400 years (146,097 days) back, in cycles of 400, 100,
 * 4 and 1 years. The last day of a cycle would begin a fifth part of it, hence the limits of 3. */
orm_date ormi_days_date(int64_t days)
{
    int64_t rest = days + 865565;
    int64_t years = rest / 146097 * 400;
    rest %= 146097;
    int64_t part = rest / 36524 < 3 ? rest / 36524 : 3;
    years += part * 100;
    rest -= part * 36524;
    years += rest / 1461 * 4;
    rest %= 1461;
    part = rest / 365 < 3 ? rest / 365 : 3;
    years += part;
    rest -= part * 365;
    int month = (int)((5 * rest + 2) / 153);
    orm_date date;
    date.year = (int32_t)(years - 400 + (month >= 10));
    date.month = (uint8_t)((month + 2) % 12 + 1);
    date.day = (uint8_t)(rest - month_start(month) + 1);
    return date;
}

static int64_t floor_to(int64_t us, int64_t unit)
{
    int64_t rest = us % unit;
    return us - (rest < 0 ? rest + unit : rest);
}

int64_t ormi_cut(int64_t us, int digits)
{
    return digits >= 6 ? us : floor_to(us, ormi_power10(6 - digits));
}

/* What is out of range stays so, in both directions: no write takes it for a day. */
orm_date orm_datetime_date(orm_datetime value)
{
    const orm_date none = {0, 0, 0};
    return ormi_datetime_valid(value.us) ? ormi_days_date(floor_to(value.us, ORMI_DAY) / ORMI_DAY)
                                         : none;
}

orm_datetime orm_date_midnight(orm_date value)
{
    orm_datetime midnight = {INT64_MIN};
    if (ormi_date_valid(value))
        midnight.us = ormi_date_days(value) * ORMI_DAY;
    return midnight;
}

static bool is_part(int number, int end)
{
    return number >= 0 && number < end;
}

orm_date orm_date_of(int year, int month, int day)
{
    orm_date date = {year, 0, 0};
    if (is_part(month, 13) && is_part(day, 32)) {
        date.month = (uint8_t)month;
        date.day = (uint8_t)day;
    }
    return date;
}

orm_time orm_time_of(int hour, int minute, int second)
{
    orm_time time = {-1};
    if (is_part(hour, 24) && is_part(minute, 60) && is_part(second, 60))
        time.us = ((int64_t)hour * 3600 + minute * 60 + second) * 1000000;
    return time;
}

orm_datetime orm_datetime_of(orm_date date, orm_time time)
{
    orm_datetime value = {INT64_MIN};
    if (ormi_date_valid(date) && ormi_time_valid(time.us))
        value.us = orm_date_midnight(date).us + time.us;
    return value;
}

/* ---- Reading ---- */

/* True if each of the eight characters lies between those of the two forms, which differ by 15 at
 * most. All are looked at together: what a character is above the first form's, a number below 16,
 * must not become one of 16 when the difference to 15 is added. */
static bool has_form(const char *text, const char *first, const char *last)
{
    const uint64_t fifteens = UINT64_C(0x0f0f0f0f0f0f0f0f);
    uint64_t word, least, greatest;
    memcpy(&word, text, sizeof(word));
    memcpy(&least, first, sizeof(least));
    memcpy(&greatest, last, sizeof(greatest));
    uint64_t above = word ^ least;
    return ((above | (above + (fifteens ^ least ^ greatest))) & ~fifteens) == 0;
}

/* The number that two digits make. */
static int two_digits(const char *text)
{
    return (text[0] - '0') * 10 + (text[1] - '0');
}

/* A number of exactly so many digits; -1 if another character is among them. */
static int scan_number(const char *text, int digits)
{
    int number = 0;
    for (int i = 0; i < digits; i++) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/* YYYY-MM-DD */
bool ormi_date_scan(const char *text, size_t size, orm_date *out)
{
    if (size != ORM_DATE_SIZE - 1 || !has_form(text, "0000-00-", "9999-19-") ||
        !has_form(text + 2, "00-00-00", "99-19-39"))
        return false;
    int year = two_digits(text) * 100 + two_digits(text + 2);
    orm_date date = {year, (uint8_t)two_digits(text + 5), (uint8_t)two_digits(text + 8)};
    if (!ormi_date_valid(date))
        return false;
    *out = date;
    return true;
}

/* HH:MM:SS[.digits] */
bool ormi_time_scan(const char *text, size_t size, int digits, int64_t *us)
{
    if (size < 8 || !has_form(text, "00:00:00", "29:59:59"))
        return false;
    int found = size > 9 && size < 16 ? (int)size - 9 : 0;
    if (size > 8 && (text[8] != '.' || found == 0))
        return false;
    if (digits != ORMI_ANY_DIGITS && digits != found)
        return false;
    int hour = two_digits(text), fraction = scan_number(text + 9, found);
    if (hour > 23 || fraction < 0)
        return false;
    *us = hour * HOUR + two_digits(text + 3) * MINUTE + two_digits(text + 6) * SECOND +
          fraction * ormi_power10(6 - found);
    return true;
}

/* date, blank, time; with ORMI_ANY_DIGITS also T for the blank and Z at the end */
bool ormi_datetime_scan(const char *text, size_t size, int digits, int64_t *us)
{
    bool lenient = digits == ORMI_ANY_DIGITS;
    orm_date date;
    int64_t time;
    if (lenient && size > 0 && text[size - 1] == 'Z')
        size--;
    if (size < ORM_DATE_SIZE || (text[10] != ' ' && !(lenient && text[10] == 'T')))
        return false;
    if (!ormi_date_scan(text, 10, &date) || !ormi_time_scan(text + 11, size - 11, digits, &time))
        return false;
    *us = ormi_date_days(date) * ORMI_DAY + time;
    return true;
}

orm_status orm_date_parse(const char *text, orm_date *out)
{
    memset(out, 0, sizeof(*out));
    return text && ormi_date_scan(text, strlen(text), out) ? ORM_OK : ORM_INVALID;
}

orm_status orm_time_parse(const char *text, orm_time *out)
{
    out->us = 0;
    return text && ormi_time_scan(text, strlen(text), ORMI_ANY_DIGITS, &out->us) ? ORM_OK
                                                                                 : ORM_INVALID;
}

orm_status orm_datetime_parse(const char *text, orm_datetime *out)
{
    out->us = 0;
    return text && ormi_datetime_scan(text, strlen(text), ORMI_ANY_DIGITS, &out->us) ? ORM_OK
                                                                                     : ORM_INVALID;
}

/* ---- Writing ---- */

static void print_number(char *buffer, int64_t number, int digits)
{
    while (digits-- > 0) {
        buffer[digits] = (char)('0' + number % 10);
        number /= 10;
    }
}

size_t ormi_date_print(orm_date date, char *buffer)
{
    memcpy(buffer, "0000-00-00", ORM_DATE_SIZE);
    print_number(buffer, date.year, 4);
    print_number(buffer + 5, date.month, 2);
    print_number(buffer + 8, date.day, 2);
    return ORM_DATE_SIZE - 1;
}

size_t ormi_time_print(int64_t us, int digits, char *buffer)
{
    size_t length = digits > 0 ? 9 + (size_t)digits : 8;
    memcpy(buffer, "00:00:00.", 9);
    print_number(buffer, us / HOUR, 2);
    print_number(buffer + 3, us / MINUTE % 60, 2);
    print_number(buffer + 6, us / SECOND % 60, 2);
    if (digits > 0)
        print_number(buffer + 9, us % SECOND / ormi_power10(6 - digits), digits);
    buffer[length] = '\0';
    return length;
}

size_t ormi_datetime_print(int64_t us, int digits, char *buffer)
{
    int64_t midnight = floor_to(us, ORMI_DAY);
    ormi_date_print(ormi_days_date(midnight / ORMI_DAY), buffer);
    buffer[10] = ' ';
    return 11 + ormi_time_print(us - midnight, digits, buffer + 11);
}

const char *orm_date_format(orm_date value, char buffer[ORM_DATE_SIZE])
{
    buffer[0] = '\0';
    if (ormi_date_valid(value))
        ormi_date_print(value, buffer);
    return buffer;
}

const char *orm_time_format(orm_time value, char buffer[ORM_TIME_SIZE])
{
    buffer[0] = '\0';
    if (ormi_time_valid(value.us))
        ormi_time_print(value.us, 6, buffer);
    return buffer;
}

const char *orm_datetime_format(orm_datetime value, char buffer[ORM_DATETIME_SIZE])
{
    buffer[0] = '\0';
    if (ormi_datetime_valid(value.us))
        ormi_datetime_print(value.us, 6, buffer);
    return buffer;
}

/* sql_literal.c - names and values as SQL text. Whatever a schema holds comes into SQL through
 * these.
 */
#include "sql.h"
#include "text.h"

#include <inttypes.h>

/* text between two quote characters, the quote doubled inside. */
static struct str quoted(struct arena *arena, struct str s, char quote)
{
    struct text t = {.arena = arena};

    text_addf(&t, "%c", quote);
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] == quote)
            text_addf(&t, "%c", quote);
        text_add(&t, (struct str){s.at + i, 1});
    }
    text_addf(&t, "%c", quote);
    return text_str(&t);
}

struct str sql_name(struct arena *arena, struct str name)
{
    return quoted(arena, name, '"');
}

struct str sql_string(struct arena *arena, struct str text)
{
    return quoted(arena, text, '\'');
}

struct str sql_names(struct arena *arena, const struct str *names, size_t n, const char *prefix)
{
    struct text t = {.arena = arena};

    for (size_t i = 0; i < n; i++)
        text_addf(&t, "%s%s%s", i > 0 ? ", " : "", prefix, sql_name(arena, names[i]).at);
    return text_str(&t);
}

struct str sql_column_names(struct arena *arena, const column_list *columns, const char *prefix)
{
    struct text t = {.arena = arena};

    for (size_t i = 0; i < columns->len; i++)
        text_addf(&t, "%s%s%s", i > 0 ? ", " : "", prefix, sql_name(arena, columns->at[i]->sql).at);
    return text_str(&t);
}

/* By Howard Hinnant's counting: years begin in March, eras are 400 years of 146,097 days. */
struct sql_date sql_date_of(int64_t days)
{
    int64_t shifted = days + 719468;
    int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    int64_t day_of_era = shifted - era * 146097;
    int64_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t month = (5 * day_of_year + 2) / 153;
    int64_t day = day_of_year - (153 * month + 2) / 5 + 1;

    month = month < 10 ? month + 3 : month - 9;
    return (struct sql_date){(int)(year_of_era + era * 400 + (month <= 2 ? 1 : 0)), (int)month,
                             (int)day};
}

static struct str date_text(struct arena *arena, int64_t days)
{
    struct sql_date date = sql_date_of(days);

    return str_fmt(arena, "%04d-%02d-%02d", date.year, date.month, date.day);
}

static struct str time_text(struct arena *arena, int64_t us, unsigned digits)
{
    int64_t seconds = us / 1000000;
    struct str text = str_fmt(arena, "%02" PRId64 ":%02" PRId64 ":%02" PRId64, seconds / 3600,
                              seconds / 60 % 60, seconds % 60);
    struct str fraction = str_fmt(arena, "%06" PRId64, us % 1000000);

    return digits == 0 ? text : str_fmt(arena, "%s.%.*s", text.at, (int)digits, fraction.at);
}

static struct str datetime_text(struct arena *arena, int64_t us, unsigned digits)
{
    const int64_t day = INT64_C(86400000000);
    int64_t days = us / day - (us % day < 0 ? 1 : 0);

    return str_fmt(arena, "%s %s", date_text(arena, days).at,
                   time_text(arena, us - days * day, digits).at);
}

static struct str decimal_text(struct arena *arena, int64_t units, unsigned scale)
{
    uint64_t size = units < 0 ? 0 - (uint64_t)units : (uint64_t)units;
    struct str digits = str_fmt(arena, "%0*" PRIu64, (int)scale + 1, size);
    size_t whole = digits.len - scale;

    return str_fmt(arena, "%s%.*s%s%s", units < 0 ? "-" : "", (int)whole, digits.at,
                   scale > 0 ? "." : "", digits.at + whole);
}

static struct str uuid_text(struct arena *arena, const uint8_t *bytes, bool as_blob)
{
    struct text t = {.arena = arena};

    text_addf(&t, as_blob ? "x'" : "'");
    for (unsigned i = 0; i < 16; i++)
        text_addf(&t, "%s%02x", !as_blob && (i == 4 || i == 6 || i == 8 || i == 10) ? "-" : "",
                  bytes[i]);
    text_addf(&t, "'");
    return text_str(&t);
}

struct str sql_literal(struct arena *arena, const struct model_column *column,
                       const struct literal *value)
{
    bool as_text = column->storage == STORAGE_TEXT;

    switch (column->type) {
    case TYPE_FLOAT:
        return c_double(arena, value->f);
    case TYPE_TEXT:
    case TYPE_JSON:
        return sql_string(arena, value->text);
    case TYPE_ENUM:
        return as_text ? sql_string(arena, value->text) : str_fmt(arena, "%" PRId64, value->i);
    case TYPE_DATE:
        return as_text ? sql_string(arena, date_text(arena, value->i))
                       : str_fmt(arena, "%" PRId64, value->i);
    case TYPE_TIME:
        return as_text ? sql_string(arena, time_text(arena, value->i, column->digits))
                       : str_fmt(arena, "%" PRId64, value->i);
    case TYPE_DATETIME:
        return as_text ? sql_string(arena, datetime_text(arena, value->i, column->digits))
                       : str_fmt(arena, "%" PRId64, value->i);
    case TYPE_DECIMAL:
        if (column->storage == STORAGE_INTEGER)
            return str_fmt(arena, "%" PRId64, value->i);
        return as_text ? sql_string(arena, decimal_text(arena, value->i, column->scale))
                       : decimal_text(arena, value->i, column->scale);
    case TYPE_UUID:
        return uuid_text(arena, value->uuid, !as_text);
    case TYPE_BLOB:
        return STR("x''");
    default:
        return value->i == INT64_MIN ? STR("-9223372036854775808")
                                     : str_fmt(arena, "%" PRId64, value->i);
    }
}

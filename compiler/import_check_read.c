/* import_check_read.c - what the CHECKs of a table say, where that is no more than a field's
 * options can tell: limits, choices, lengths, patterns, and the forms that the DDL of a schema has.
 * Input: the text of a CHECK; output: conditions, each on one column, which together are the CHECK.
 *
 *     check: all ("OR" all)*        one column: choices, or NULL and the rest
 *     all:   one ("AND" one)*
 *     one:   "(" check ")" | column op constant | length(column) op number | ... */
#include "import_type.h"

#include "catalog_token.h"
#include "sql.h"

#define DEEPEST 100 /* parentheses inside of others */
#define FORMS 15    /* date, and time and datetime with 0 to 6 digits of a second */

struct form {
    enum type type;
    uint8_t digits;
    token_list tokens; /* the rule of a column "v" */
};

struct check_reader {
    struct arena *arena;
    const struct catalog_table *table;
    token_list tokens;
    struct form forms[FORMS];
    unsigned depth;
    condition_list *out;
};

static bool read_check(struct check_reader *r, size_t at, size_t end);

static bool is(const struct check_reader *r, size_t at, size_t end, const char *text)
{
    return at < end && token_is(r->tokens.at[at], text);
}

/* Adds a condition. */
static struct condition *add(struct check_reader *r, enum condition_kind kind, size_t column)
{
    struct condition *c = list_add(r->arena, r->out);

    c->kind = kind;
    c->column = column;
    return c;
}

/* ---- columns and constants ---- */

/* The column that a token names; CATALOG_NONE: it names none. */
static size_t column_at(const struct check_reader *r, size_t at, size_t end)
{
    if (at >= end || (r->tokens.at[at].kind != TOKEN_WORD && r->tokens.at[at].kind != TOKEN_NAME))
        return CATALOG_NONE;
    return catalog_find_column(r->table, token_name(r->arena, r->tokens.at[at]));
}

static bool plain_constant(const struct check_reader *r, size_t at, size_t end,
                           struct constant *out)
{
    struct token token = r->tokens.at[at];
    bool has_sign = is(r, at, end, "-") || is(r, at, end, "+");

    *out = (struct constant){0};
    if (has_sign && at + 2 == end && r->tokens.at[at + 1].kind == TOKEN_NUMBER) {
        struct str sign = token.text.at[0] == '-' ? token.text : STR("");
        out->text =
            str_fmt(r->arena, STR_FMT STR_FMT, STR_ARG(sign), STR_ARG(r->tokens.at[at + 1].text));
        return true;
    }
    if (at + 1 != end)
        return false;
    out->text = token.text;
    if (token.kind == TOKEN_NUMBER)
        return true;
    if (column_at(r, at, end) != CATALOG_NONE)
        return false;
    if (token_is(token, "TRUE") || token_is(token, "FALSE")) {
        out->text = token_is(token, "TRUE") ? STR("1") : STR("0");
        return true;
    }
    out->is_text =
        token.kind == TOKEN_STRING || (token.kind == TOKEN_NAME && token.text.at[0] == '"');
    out->text = token_name(r->arena, token);
    return out->is_text;
}

/* The tokens from at to end as one constant, in parentheses or not. */
static bool constant_at(const struct check_reader *r, size_t at, size_t end, struct constant *out)
{
    while (is(r, at, end, "(") && token_skip(&r->tokens, at) == end) {
        at++;
        end--;
    }
    return at < end && plain_constant(r, at, end, out);
}

static bool length_of(const struct constant *constant, uint32_t *out)
{
    uint64_t n = 0;

    for (size_t i = 0; i < constant->text.len; i++) {
        if (!char_is_digit(constant->text.at[i]) || n > UINT32_MAX)
            return false;
        n = n * 10 + (uint64_t)(constant->text.at[i] - '0');
    }
    *out = (uint32_t)n;
    return !constant->is_text && constant->text.len > 0 && n <= UINT32_MAX;
}

/* ---- comparisons ---- */

enum comparison { LESS, AT_MOST, AT_LEAST, MORE, EQUAL, NO_COMPARISON };

static enum comparison comparison_at(const struct check_reader *r, size_t at, size_t end)
{
    static const char *const signs[] = {"<", "<=", ">=", ">", "="};

    if (is(r, at, end, "=="))
        return EQUAL;
    for (int i = LESS; i < NO_COMPARISON; i++)
        if (is(r, at, end, signs[i]))
            return (enum comparison)i;
    return NO_COMPARISON;
}

/* What is compared: a column's value, its length, or its storage class. */
struct operand {
    enum { VALUE, LENGTH, CLASS } what;
    size_t column;
};

/* Behind the operand that begins at at; at: there is none. */
static size_t operand_at(const struct check_reader *r, size_t at, size_t end, struct operand *out)
{
    bool is_length = is(r, at, end, "length"), is_class = is(r, at, end, "typeof");

    *out = (struct operand){.what = is_length ? LENGTH : is_class ? CLASS : VALUE};
    if ((is_length || is_class) && is(r, at + 1, end, "(") && is(r, at + 3, end, ")")) {
        out->column = column_at(r, at + 2, end);
        return out->column == CATALOG_NONE ? at : at + 4;
    }
    out->what = VALUE;
    out->column = column_at(r, at, end);
    return out->column == CATALOG_NONE ? at : at + 1;
}

static void add_length(struct check_reader *r, enum condition_kind kind, size_t column,
                       uint32_t length, bool exact)
{
    struct condition *c = add(r, kind, column);

    c->length = length;
    c->exact = exact;
}

/* length(column) <= 3 */
static bool add_lengths(struct check_reader *r, size_t column, enum comparison comparison,
                        const struct constant *constant)
{
    bool exact = comparison == EQUAL;
    uint32_t n;

    if (!length_of(constant, &n) || (comparison == LESS && n == 0) || n == UINT32_MAX)
        return false;
    n = comparison == LESS ? n - 1 : comparison == MORE ? n + 1 : n;
    if (comparison != LESS && comparison != AT_MOST)
        add_length(r, COND_MIN_LENGTH, column, n, exact);
    if (comparison != MORE && comparison != AT_LEAST)
        add_length(r, COND_MAX_LENGTH, column, n, exact);
    return true;
}

static bool add_comparison(struct check_reader *r, const struct operand *operand,
                           enum comparison comparison, const struct constant *constant)
{
    bool below = comparison == LESS || comparison == AT_MOST;

    if (operand->what == LENGTH)
        return add_lengths(r, operand->column, comparison, constant);
    if (operand->what == CLASS) {
        add(r, COND_CLASS, operand->column)->value = *constant;
        return comparison == EQUAL && constant->is_text;
    }
    if (comparison == EQUAL) {
        struct condition *c = add(r, COND_ONE_OF, operand->column);
        *list_add(r->arena, &c->values) = *constant;
        return true;
    }
    struct condition *c = add(r, below ? COND_MAX : COND_MIN, operand->column);
    c->value = *constant;
    c->open = comparison == LESS || comparison == MORE;
    return true;
}

/* ---- one condition ---- */

/* (1, 2, 3) from at to end */
static bool read_list(struct check_reader *r, size_t column, size_t at, size_t end)
{
    struct condition *c = add(r, COND_ONE_OF, column);

    if (!is(r, at, end, "(") || token_skip(&r->tokens, at) != end)
        return false;
    for (at++; at < end;) {
        size_t next = at;
        while (next < end - 1 && !is(r, next, end, ","))
            next = token_skip(&r->tokens, next);
        if (!constant_at(r, at, next, list_add(r->arena, &c->values)))
            return false;
        at = next + 1;
    }
    return true;
}

/* What follows an operand. */
static bool read_rest(struct check_reader *r, const struct operand *operand, size_t at, size_t end)
{
    enum comparison comparison = comparison_at(r, at, end);
    struct constant low, high;

    if (comparison != NO_COMPARISON)
        return constant_at(r, at + 1, end, &low) && add_comparison(r, operand, comparison, &low);
    if (is(r, at, end, "BETWEEN")) {
        size_t and = at + 1;
        while (and < end && !is(r, and, end, "AND"))
            and = token_skip(&r->tokens, and);
        return constant_at(r, at + 1, and, &low) && constant_at(r, and+1, end, &high) &&
               add_comparison(r, operand, AT_LEAST, &low) &&
               add_comparison(r, operand, AT_MOST, &high);
    }
    if (operand->what != VALUE)
        return false;
    if (is(r, at, end, "IN"))
        return read_list(r, operand->column, at + 1, end);
    if (is(r, at, end, "GLOB") && constant_at(r, at + 1, end, &low) && low.is_text) {
        add(r, COND_PATTERN, operand->column)->value = low;
        return true;
    }
    return false;
}

/* 0 <= column */
static bool read_turned(struct check_reader *r, size_t at, size_t end)
{
    static const enum comparison turned[] = {MORE, AT_LEAST, AT_MOST, LESS, EQUAL};
    struct constant constant;
    struct operand operand;
    size_t sign = at;

    while (sign < end && comparison_at(r, sign, end) == NO_COMPARISON)
        sign = token_skip(&r->tokens, sign);
    return sign < end && constant_at(r, at, sign, &constant) &&
           operand_at(r, sign + 1, end, &operand) == end && sign + 1 < end &&
           add_comparison(r, &operand, turned[comparison_at(r, sign, end)], &constant);
}

/* What stands in parentheses. */
static bool read_inner(struct check_reader *r, size_t at, size_t end)
{
    if (r->depth == DEEPEST)
        return false;
    r->depth++;
    bool understood = read_check(r, at, end);
    r->depth--;
    return understood;
}

static bool read_one(struct check_reader *r, size_t at, size_t end)
{
    struct operand operand;

    if (is(r, at, end, "(") && token_skip(&r->tokens, at) == end)
        return read_inner(r, at + 1, end - 1);
    if (is(r, at, end, "json_valid") && at + 4 == end && is(r, at + 1, end, "(")) {
        size_t column = column_at(r, at + 2, end);
        add(r, COND_JSON, column);
        return column != CATALOG_NONE;
    }
    size_t behind = operand_at(r, at, end, &operand);
    return behind > at ? read_rest(r, &operand, behind, end) : read_turned(r, at, end);
}

/* ---- the forms of dates and times ---- */

static void make_forms(struct check_reader *r)
{
    for (size_t i = 0; i < FORMS; i++) {
        struct form *form = &r->forms[i];
        form->type = i == 0 ? TYPE_DATE : i < 8 ? TYPE_TIME : TYPE_DATETIME;
        form->digits = (uint8_t)(i == 0 ? 0 : (i - 1) % 7);
        const struct model_column column = {.sql = STR("v"),
                                            .type = form->type,
                                            .storage = STORAGE_TEXT,
                                            .digits = form->digits,
                                            .null = true};
        token_read(r->arena, sql_column_rules(r->arena, &column), &form->tokens);
    }
}

/* Behind the tokens from at on that are those of the form, of one column; at: they are others. */
static size_t form_at(const struct check_reader *r, const struct form *form, size_t at, size_t end,
                      size_t *column)
{
    *column = CATALOG_NONE;
    for (size_t i = 0; i + 1 < form->tokens.len; i++) {
        struct token token = form->tokens.at[i];
        if (at + i >= end)
            return at;
        if (token.kind == TOKEN_NAME) {
            size_t named = column_at(r, at + i, end);
            if (named == CATALOG_NONE || (*column != CATALOG_NONE && named != *column))
                return at;
            *column = named;
        } else if (token.kind != r->tokens.at[at + i].kind ||
                   !str_eq_nocase(token.text, r->tokens.at[at + i].text)) {
            return at;
        }
    }
    return at + form->tokens.len - 1;
}

static size_t read_form(struct check_reader *r, size_t at, size_t end)
{
    for (size_t i = 0; i < FORMS; i++) {
        size_t column, behind = form_at(r, &r->forms[i], at, end, &column);
        if (behind == at || (behind < end && !is(r, behind, end, "AND")))
            continue;
        struct condition *c = add(r, COND_FORM, column);
        c->type = r->forms[i].type;
        c->digits = r->forms[i].digits;
        return behind;
    }
    return at;
}

/* ---- AND, OR ---- */

/* The first place from at on where word stands by itself: not in parentheses, a CASE or, if it is
 * AND, a BETWEEN. */
static size_t find_word(const struct check_reader *r, size_t at, size_t end, const char *word)
{
    size_t cases = 0, betweens = 0;

    for (; at < end; at = token_skip(&r->tokens, at)) {
        bool is_and = is(r, at, end, "AND");
        cases += is(r, at, end, "CASE");
        cases -= cases > 0 && is(r, at, end, "END");
        betweens += is(r, at, end, "BETWEEN");
        if (is_and && betweens > 0)
            betweens--;
        else if (cases == 0 && is(r, at, end, word))
            return at;
    }
    return end;
}

static bool read_all(struct check_reader *r, size_t at, size_t end)
{
    while (at < end) {
        size_t next = read_form(r, at, end);
        if (next == at) {
            next = find_word(r, at, end, "AND");
            if (!read_one(r, at, next))
                return false;
        }
        if (next == end)
            return true;
        at = next + 1;
    }
    return false;
}

/* column IS NULL, in parentheses or not */
static bool is_null(const struct check_reader *r, size_t at, size_t end, size_t *column)
{
    while (is(r, at, end, "(") && token_skip(&r->tokens, at) == end) {
        at++;
        end--;
    }
    *column = column_at(r, at, end);
    return *column != CATALOG_NONE && at + 3 == end && is(r, at + 1, end, "IS") &&
           is(r, at + 2, end, "NULL");
}

/* Conditions from the one at first on: are they on this column? The choices of alternatives become
 * one list. */
static bool join_alternatives(struct check_reader *r, size_t first, size_t alternatives,
                              size_t column)
{
    struct condition *c = &r->out->at[first];

    for (size_t i = first; i < r->out->len; i++)
        if (r->out->at[i].column != column ||
            (alternatives > 1 && r->out->at[i].kind != COND_ONE_OF))
            return false;
    if (alternatives < 2)
        return true;
    if (r->out->len - first != alternatives)
        return false;
    for (size_t i = first + 1; i < r->out->len; i++)
        for (size_t k = 0; k < r->out->at[i].values.len; k++)
            *list_add(r->arena, &c->values) = r->out->at[i].values.at[k];
    r->out->len = first + 1;
    return true;
}

/* Alternatives: NULL, and one that may be anything, or several that are choices. */
static bool read_check(struct check_reader *r, size_t at, size_t end)
{
    size_t first = r->out->len, alternatives = 0, null_of = CATALOG_NONE, column;

    if (find_word(r, at, end, "OR") == end)
        return read_all(r, at, end);
    for (size_t next; at < end; at = next + 1) {
        next = find_word(r, at, end, "OR");
        if (is_null(r, at, next, &column) && (null_of == CATALOG_NONE || null_of == column))
            null_of = column;
        else if (read_all(r, at, next))
            alternatives++;
        else
            return false;
    }
    if (r->out->len == first)
        return false;
    return join_alternatives(r, first, alternatives,
                             null_of == CATALOG_NONE ? r->out->at[first].column : null_of);
}

void import_read_checks(struct arena *arena, const struct catalog_table *table,
                        struct check_readings *out)
{
    struct check_reader r = {.arena = arena, .table = table};

    *out = (struct check_readings){0};
    if (table->checks.len > 0)
        make_forms(&r);
    for (size_t i = 0; i < table->checks.len; i++) {
        struct check_reading *reading = list_add(arena, &out->items);
        reading->check = &table->checks.at[i];
        token_read(arena, reading->check->sql, &r.tokens);
        r.out = &reading->conditions;
        reading->understood = read_check(&r, 0, r.tokens.len - 1);
        for (size_t k = 0; k < reading->conditions.len; k++)
            reading->conditions.at[k].name = reading->check->name;
    }
}

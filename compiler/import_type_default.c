/* import_type_default.c - the DEFAULT of a column: a value of the field's type where SQLite would
 * store just that, else the expression as it is. Types and rules are in the draft by now. */
#include "import_type.h"

#include "catalog_token.h"
#include "sql.h"

/* A DEFAULT that is a constant: a number with its sign, or a text, for which any name stands, too.
 */
static bool read_constant(struct arena *arena, struct str sql, struct constant *out)
{
    token_list tokens = {0};

    token_read(arena, sql, &tokens);
    bool negative = token_is(tokens.at[0], "-");
    size_t at = negative || token_is(tokens.at[0], "+");
    if (at + 2 != tokens.len)
        return false;
    struct token token = tokens.at[at];
    *out = (struct constant){.text = token.text};
    if (token.kind == TOKEN_NUMBER) {
        out->text = str_fmt(arena, "%s" STR_FMT, negative ? "-" : "", STR_ARG(token.text));
        return true;
    }
    if (at > 0)
        return false;
    if (token_is(token, "TRUE") || token_is(token, "FALSE")) {
        out->text = token_is(token, "TRUE") ? STR("1") : STR("0");
        return true;
    }
    if (token.kind == TOKEN_WORD && str_starts(str_upper(arena, token.text), STR("CURRENT_")))
        return false;
    out->is_text =
        token.kind == TOKEN_STRING || token.kind == TOKEN_NAME || token.kind == TOKEN_WORD;
    out->text = token_name(arena, token);
    return out->is_text;
}

static size_t characters_of(struct str text)
{
    size_t n = 0;

    for (size_t i = 0; i < text.len; i++)
        n += (text.at[i] & 0xC0) != 0x80;
    return n;
}

/* Does a text pass the rules of its own field, which the compiler wants of a default? */
static bool passes(struct arena *arena, const struct written_field *w, struct str text)
{
    size_t length = characters_of(text);
    bool is_choice = !w->choices.given;

    for (size_t i = 0; i < w->choices.items.len; i++)
        is_choice |= str_eq(w->choices.items.at[i].value.text, text);
    if (!is_choice || length < w->min_length.value ||
        (w->max_length.given && length > w->max_length.value))
        return false;
    return !w->pattern.given ||
           sqlite3_strglob(str_dup(arena, w->pattern.text).at, str_dup(arena, text).at) == 0;
}

/* Is the number below min, or above max? */
static bool is_outside(struct arena *arena, const struct model_column *column,
                       const struct written_field *w, const struct literal *value)
{
    struct literal min = *value, max = *value;
    struct str why;

    if (w->min.given)
        literal_parse(arena, column, &w->min.text, &min, &why);
    if (w->max.given)
        literal_parse(arena, column, &w->max.text, &max, &why);
    return value->i < min.i || value->i > max.i || value->f < min.f || value->f > max.f;
}

/* Is a number the same as text? */
static bool is_whole(struct str number)
{
    for (size_t i = 0; i < number.len; i++)
        if (!char_is_digit(number.at[i]))
            return false;
    return number.len < 19 && (number.at[0] != '0' || number.len == 1);
}

/* The constant as a value of the field's type, as which a column of the affinity stores it, too. */
static bool set_value(struct arena *arena, struct written_field *w, enum affinity affinity,
                      const struct constant *constant)
{
    const struct model_column column = import_column(arena, w);
    struct word word = draft_word(constant->text);
    struct literal literal;

    if (constant->is_text ? column.storage != STORAGE_TEXT && affinity == AFFINITY_BLOB
                          : column.storage == STORAGE_TEXT &&
                                (affinity != AFFINITY_TEXT || !is_whole(constant->text)))
        return false;
    if (column.type == TYPE_BOOL)
        word.text = str_eq(word.text, STR("1"))   ? STR("true")
                    : str_eq(word.text, STR("0")) ? STR("false")
                                                  : word.text;
    if (column.type == TYPE_BLOB || !import_value(arena, &column, &word, &literal) ||
        is_outside(arena, &column, w, &literal))
        return false;
    if (column.storage == STORAGE_TEXT &&
        (!str_eq(sql_literal(arena, &column, &literal), sql_string(arena, constant->text)) ||
         !passes(arena, w, constant->text)))
        return false;
    w->default_value = (struct written_value){.given = true, .text = word};
    return true;
}

void import_default(struct import *import, const struct import_table *it, struct draft_field *field)
{
    struct arena *arena = import->arena;
    struct str sql = field->column->default_sql, why = {0};
    bool is_any = it->table->strict && str_eq_nocase(field->column->declared, STR("ANY"));
    enum affinity affinity = is_any ? AFFINITY_BLOB : field->column->affinity;
    struct constant constant;
    const char *reason;
    size_t at;

    if (!sql.at || str_eq_nocase(sql, STR("NULL")))
        return;
    bool is_constant = read_constant(arena, sql, &constant);
    bool is_key = field->column->key > 0;
    if (is_key && it->table->key_is_rowid) {
        draft_infer(arena, &field->notes, "DEFAULT " STR_FMT " never acts: SQLite counts the key",
                    STR_ARG(sql));
        return;
    }
    if (is_constant && set_value(arena, &field->written, affinity, &constant))
        return;
    if (is_key)
        why = STR("a key's default can't be computed");
    else if (!is_constant && !sqltext_is_expression(sql, &reason, &at))
        why = str_of(reason);
    if (why.at || (!is_constant && !sample_understands(import->sampler, NULL, sql, &why))) {
        draft_leave_out(arena, &field->notes, "DEFAULT " STR_FMT ": " STR_FMT, STR_ARG(sql),
                        STR_ARG(why));
        return;
    }
    if (is_constant && constant.is_text)
        sql = sql_string(arena, constant.text);
    field->written.default_value =
        (struct written_value){.given = true, .is_sql = true, .text = draft_word(sql)};
}

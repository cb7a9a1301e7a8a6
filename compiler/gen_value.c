/* gen_value.c - C expressions and declarations for the values of columns. */
#include "gen.h"

#include <inttypes.h>

/* "int64_t value", "const char *value": no blank behind a star. */
struct str gen_declaration(struct gen *g, struct str type, struct str name)
{
    bool star = type.len > 0 && type.at[type.len - 1] == '*';

    return str_fmt(g->arena, "%s%s%s", type.at, star ? "" : " ", name.at);
}

/* The C type of a column's value without key struct and without optional. */
struct str gen_scalar_type(const struct model_column *c)
{
    return c->type == TYPE_ENUM ? c->choice_c_prefix : str_of(type_infos[c->type].c_type);
}

/* orm_value_int(row->id.value): place is of the column's c_type. */
struct str gen_plain_value(struct gen *g, const struct model_column *c, struct str place)
{
    return str_fmt(g->arena, "orm_value_%s(%s%s)", type_infos[c->type].value, place.at,
                   c->is_id ? ".value" : "");
}

/* The same of a member, which may be an optional. */
struct str gen_value(struct gen *g, const struct model_column *c, struct str place)
{
    if (!c->optional)
        return gen_plain_value(g, c, place);
    return str_fmt(g->arena, "%s.some ? %s : orm_value_null()", place.at,
                   gen_plain_value(g, c, str_fmt(g->arena, "%s.value", place.at)).at);
}

static struct str uuid_literal(struct gen *g, const uint8_t *bytes)
{
    struct text t = {.arena = g->arena};

    text_add(&t, STR("(orm_uuid){{"));
    for (unsigned i = 0; i < 16; i++)
        text_addf(&t, "%s0x%02x", i > 0 ? ", " : "", bytes[i]);
    text_add(&t, STR("}}"));
    return text_str(&t);
}

static struct str choice_name(const struct model_column *c, int64_t number)
{
    for (size_t i = 0; i < c->choices.len; i++)
        if (c->choices.at[i].number == number)
            return c->choices.at[i].c_name;
    return STR("0");
}

struct str gen_literal(struct gen *g, const struct model_column *c, const struct literal *value)
{
    struct sql_date date;

    switch (c->type) {
    case TYPE_BOOL:
        return value->i ? STR("true") : STR("false");
    case TYPE_FLOAT:
        return c_double(g->arena, value->f);
    case TYPE_TEXT:
    case TYPE_JSON:
        return c_string_lines(g->arena, value->text, 8);
    case TYPE_DATE:
        date = sql_date_of(value->i);
        return str_fmt(g->arena, "(orm_date){%d, %d, %d}", date.year, date.month, date.day);
    case TYPE_TIME:
        return str_fmt(g->arena, "(orm_time){%s}", c_number(g->arena, value->i).at);
    case TYPE_DATETIME:
        return str_fmt(g->arena, "(orm_datetime){%s}", c_number(g->arena, value->i).at);
    case TYPE_DECIMAL:
        return str_fmt(g->arena, "ORM_DECIMAL(%s, %d)", c_number(g->arena, value->i).at, c->scale);
    case TYPE_UUID:
        return uuid_literal(g, value->uuid);
    case TYPE_ENUM:
        return choice_name(c, value->i);
    default:
        return c_number(g->arena, value->i);
    }
}

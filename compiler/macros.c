/* macros.c - what a column's type, storage and place in its model say about its macros. */
#include "macros.h"

const struct macro macros[] = {
#define MACRO(kind, name, parameters, trait, body)                                                 \
    {MACRO_##kind, name, parameters, MACRO_##trait, body},
#include "macros.def"
#undef MACRO
};

const size_t n_macros = sizeof macros / sizeof *macros;

/* What values of the type can do, wherever they stand. */
static unsigned type_traits(const struct model_column *c)
{
    const unsigned plain = MACRO_EQUAL | MACRO_LISTED;
    const unsigned sorted = plain | MACRO_SORTED | MACRO_ORDERED;
    const unsigned number = sorted | MACRO_ADDED | MACRO_ADDED_UP | MACRO_RANGED;

    switch (c->type) {
    case TYPE_BOOL:
        return MACRO_EQUAL | MACRO_ORDERED;
    case TYPE_INT32:
    case TYPE_INT64:
    case TYPE_FLOAT:
        return number;
    case TYPE_DECIMAL: /* as a text it has no order in SQL */
        return c->storage == STORAGE_TEXT ? plain : number;
    case TYPE_TEXT:
        return sorted | MACRO_TEXT;
    case TYPE_DATE:
        return sorted | MACRO_RANGED | MACRO_DAY;
    case TYPE_TIME:
        return sorted | MACRO_RANGED | MACRO_CLOCK;
    case TYPE_DATETIME:
        return sorted | MACRO_RANGED | MACRO_DAY | MACRO_MOMENT | MACRO_CLOCK;
    case TYPE_UUID:
    case TYPE_ENUM:
        return plain | MACRO_ORDERED;
    case TYPE_BLOB:
        return MACRO_EQUAL;
    case TYPE_JSON:
        return MACRO_JSON;
    default:
        return 0;
    }
}

/* A key of another row is compared and sorted, but not counted with. */
static unsigned key_traits(const struct model_column *c, unsigned traits)
{
    if (!c->is_id)
        return traits;
    if (c->refers_to)
        return traits & (MACRO_EQUAL | MACRO_LISTED | MACRO_ORDERED);
    return traits & (MACRO_EQUAL | MACRO_LISTED | MACRO_ORDERED | MACRO_SORTED | MACRO_TEXT);
}

static bool has_family(const struct model_column *c)
{
    const struct model *m = c->model;

    for (size_t i = 0; i < m->columns.len; i++)
        if (m->columns.at[i] != c && macro_same_family(m->columns.at[i], c))
            return true;
    return false;
}

unsigned macro_column_traits(const struct model_column *c)
{
    unsigned traits = key_traits(c, type_traits(c));
    bool is_compared = (traits & MACRO_EQUAL) && has_family(c);
    bool is_changed = !c->is_key && !c->generated.at && !c->model->view; /* by changes of rows */

    if (is_changed)
        traits |= MACRO_CHANGED;
    else
        traits &= ~(unsigned)MACRO_ADDED;
    if (c->null)
        traits |= MACRO_NULLABLE;
    if (c->null && is_changed)
        traits |= MACRO_CHANGED_NULL;
    if (c->null && (traits & MACRO_ORDERED))
        traits |= MACRO_ORDERED_NULLS;
    if (is_compared)
        traits |= MACRO_FIELDS;
    if (is_compared && (traits & MACRO_SORTED))
        traits |= MACRO_SORTED_FIELDS;
    if (is_compared && is_changed)
        traits |= MACRO_CHANGED_FIELD;
    return traits;
}

unsigned macro_relation_traits(const struct model_relation *r)
{
    bool one = r->kind == TO_ONE || r->kind == TO_ONE_REVERSE;

    return MACRO_EDGE | (one ? MACRO_ONE : MACRO_MANY);
}

/* A member that is a keyword has a trailing underscore, which its macros do not need. */
struct str macro_column_stem(struct arena *arena, const struct model_column *c)
{
    struct str word = c->member;

    if (word.len > 1 && word.at[word.len - 1] == '_')
        word.len--;
    return str_fmt(arena, STR_FMT "_" STR_FMT, STR_ARG(c->model->c_name), STR_ARG(word));
}

struct str macro_relation_stem(struct arena *arena, const struct model_relation *r)
{
    return str_fmt(arena, STR_FMT "_" STR_FMT, STR_ARG(r->model->c_name), STR_ARG(r->name));
}

bool macro_same_family(const struct model_column *a, const struct model_column *b)
{
    bool ints = (a->type == TYPE_INT32 || a->type == TYPE_INT64) &&
                (b->type == TYPE_INT32 || b->type == TYPE_INT64);

    if (a->is_id || b->is_id || a->type == TYPE_ENUM)
        return str_eq(a->c_type, b->c_type);
    return (a->type == b->type || ints) && a->storage == b->storage && a->digits == b->digits &&
           a->scale == b->scale;
}

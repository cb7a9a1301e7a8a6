/* gen_filter.c - the macros of macros.def: filters, orders, changes and aggregates, one line each,
 * over typed functions of the runtime, so that a value of a wrong type does not compile; and
 * (filter).shop_Book_ is a member that filters of other models do not have. */
#include "gen.h"
#include "macros.h"

/* What the holes of a macro's body are filled with: for a column all but the relation and its
 * target, for a relation those two alone, for a model none. */
struct holes {
    struct str v, a, b, items, family, column;
    const char *type, *sum; /* orm_aggregate_ suffixes: of a value of the column, of its sum */
    struct str relation;
    const char *target;
};

static bool is_int(const struct model_column *c)
{
    return c->type == TYPE_INT32 || c->type == TYPE_INT64;
}

/* orm_value_decimal(v), orm_value_int(+(v)), shop_Book_id_value_(v). C turns a pointer into a
 * number with no more than a warning, which may be off; but it has no plus for pointers. */
static struct str value_of(struct gen *g, const struct model_column *c, const char *parameter)
{
    if (c->is_id || c->type == TYPE_ENUM)
        return str_fmt(g->arena, "%s_value_(%s)", c->c_type.at, parameter);
    return str_fmt(g->arena, is_int(c) ? "orm_value_%s(+(%s))" : "orm_value_%s(%s)",
                   type_infos[c->type].value, parameter);
}

/* orm_items_decimal(values, count), shop_Book_id_items_(values, count) */
static struct str items_of(struct gen *g, const struct model_column *c)
{
    if (c->is_id || c->type == TYPE_ENUM)
        return str_fmt(g->arena, "%s_items_(values, count)", c->c_type.at);
    return str_fmt(g->arena, "orm_items_%s(values, count)", type_infos[c->type].read);
}

/* shop_Book_fields_3: the type of all fields that can be compared with this one, by the first of
 * them. */
static struct str family_of(struct gen *g, const struct model_column *c)
{
    const struct model *m = c->model;
    size_t first = 0;

    while (!macro_same_family(m->columns.at[first], c))
        first++;
    return str_fmt(g->arena, "%s_fields_%zu", m->c_name.at, first);
}

/* A hole that the macro's column or relation does not have has no value, and is in no body. */
static void emit_body(struct gen *g, const struct model *m, const struct holes *h,
                      const char *template)
{
    emit(&g->header, template, "M", m->c_name.at, "v", h->v.at, "a", h->a.at, "b", h->b.at, "items",
         h->items.at, "F", h->family.at, "type", h->type, "sum", h->sum, "c", h->column.at, "i",
         h->relation.at, "T", h->target);
}

/* #define shop_Book_price_gt(v) ORM_FILTER(shop_Book, orm_filter_value(...)) */
static void gen_macro(struct gen *g, const struct model *m, struct str stem,
                      const struct macro *macro, const struct holes *h)
{
    static const char *const wrappers[MACRO_KINDS] = {[MACRO_FILTER] = "ORM_FILTER($M$, ",
                                                      [MACRO_ORDER] = "$M$_order_(",
                                                      [MACRO_SET] = "$M$_set_("};
    const char *wrapper = wrappers[macro->kind];

    text_addf(&g->header, "#define %s_%s(%s) ", stem.at, macro->name, macro->parameters);
    if (wrapper)
        emit(&g->header, wrapper, "M", m->c_name.at);
    emit_body(g, m, h, macro->body);
    text_add(&g->header, wrapper ? STR(")\n") : STR("\n"));
}

static void gen_macros(struct gen *g, const struct model *m, struct str stem, unsigned traits,
                       const struct holes *h)
{
    for (size_t i = 0; i < n_macros; i++)
        if (traits & macros[i].trait)
            gen_macro(g, m, stem, &macros[i], h);
}

/* ORM_FIELDS(shop_Book_fields_3): before the macros of the first such field. */
static void gen_family(struct gen *g, const struct model_column *c, struct str family)
{
    const struct model *m = c->model;

    for (size_t i = 0; i < c->index; i++)
        if (macro_same_family(m->columns.at[i], c))
            return;
    emit(&g->header, "ORM_FIELDS($F$)\n", "F", family.at);
}

static void gen_column_macros(struct gen *g, const struct model_column *c)
{
    unsigned traits = macro_column_traits(c);
    const char *read = type_infos[c->type].read;
    struct holes h = {.v = value_of(g, c, "v"),
                      .a = value_of(g, c, "a"),
                      .b = value_of(g, c, "b"),
                      .items = items_of(g, c),
                      .family = family_of(g, c),
                      .column = str_fmt(g->arena, "%zu", c->index),
                      .type = read,
                      .sum = is_int(c) ? "int64" : read};

    if (traits & MACRO_FIELDS)
        gen_family(g, c, h.family);
    gen_macros(g, c->model, macro_column_stem(g->arena, c), traits, &h);
}

static void gen_relation_macros(struct gen *g, const struct model_relation *r)
{
    struct holes h = {.relation = str_fmt(g->arena, "%zu", r->index),
                      .target = r->target->c_name.at};

    gen_macros(g, r->model, macro_relation_stem(g->arena, r), macro_relation_traits(r), &h);
}

void gen_filters(struct gen *g, const struct model *m)
{
    const struct holes none = {0};

    text_add(&g->header, STR("\n"));
    gen_macros(g, m, m->c_name, MACRO_MODEL, &none);
    for (size_t i = 0; i < m->columns.len; i++)
        gen_column_macros(g, m->columns.at[i]);
    for (size_t i = 0; i < m->relations.len; i++)
        gen_relation_macros(g, m->relations.at[i]);
}

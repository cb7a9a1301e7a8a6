/* graph.c - what a diagram says of fields and relations, whatever draws it. */
#include "graph.h"

/* ---- fields ---- */

struct str graph_type(const struct model_field *f)
{
    if (f->relation)
        return f->written->type.text;
    return str_of(type_infos[f->columns.at[0]->type].name);
}

struct str graph_size(struct arena *arena, const struct model_field *f)
{
    const struct model_column *c = f->relation ? NULL : f->columns.at[0];

    if (c && c->type == TYPE_DECIMAL)
        return str_fmt(arena, "%d,%d", c->digits, c->scale);
    if (c && c->max_length > 0)
        return str_fmt(arena, "%lu", (unsigned long)c->max_length);
    return STR("");
}

bool graph_is_key(const struct model_field *f)
{
    size_t n = 0;

    while (n < f->columns.len && f->columns.at[n]->is_key)
        n++;
    return n > 0 && n == f->columns.len;
}

bool graph_is_null(const struct model_field *f)
{
    for (size_t i = 0; i < f->columns.len; i++)
        if (f->columns.at[i]->null)
            return true;
    return false;
}

/* ---- uniqueness ---- */

static bool same_columns(const column_list *a, const column_list *b)
{
    if (a->len != b->len || a->len == 0)
        return false;
    for (size_t i = 0; i < a->len; i++) {
        size_t j = 0;
        while (j < b->len && b->at[j] != a->at[i])
            j++;
        if (j == b->len)
            return false;
    }
    return true;
}

static bool are_unique(const struct model *m, const column_list *columns)
{
    for (size_t i = 0; i < m->uniques.len; i++)
        if (same_columns(&m->uniques.at[i]->columns, columns))
            return true;
    return same_columns(&m->key, columns);
}

bool graph_is_unique(const struct model_field *f)
{
    return are_unique(f->model, &f->columns);
}

/* ---- relations ---- */

bool graph_is_drawn(const struct model_relation *r)
{
    return r->declared && (r->kind == TO_ONE || r->kind == MANY_TO_MANY);
}

bool graph_has_one_back(const struct model_relation *r)
{
    return r->kind == TO_ONE && are_unique(r->model, &r->here);
}

bool graph_has_one(const struct model_relation *r)
{
    return r->kind == TO_ONE;
}

bool graph_needs_one(const struct model_relation *r)
{
    return r->kind == TO_ONE && !graph_is_null(r->field);
}

struct str graph_rule(struct arena *arena, const struct model_relation *r)
{
    if (r->kind == MANY_TO_MANY && r->junction->through)
        return str_fmt(arena, "through " STR_FMT, STR_ARG(r->junction->through->name));
    if (r->kind == MANY_TO_MANY)
        return str_fmt(arena, "in " STR_FMT, STR_ARG(r->junction->table));
    return r->constrained ? action_names[r->on_delete] : STR("no constraint");
}

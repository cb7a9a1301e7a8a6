/* build_order.c - ORDER BY, and the condition that a row comes behind the last one of a page.
 *
 * A term that goes through relations joins them, outer, so that no row is lost. For a page the
 * terms are compared one by one, nested: behind in the first, or equal in it and behind in the
 * others. Before that stands a bound of the first term alone, where an index can begin.
 */
#include "build.h"

/* The model that a term's column or count is of. */
static const orm_model *end_of(const struct ormi_term *term)
{
    const orm_model *model = term->model;
    for (unsigned i = 0; i < term->length; i++)
        model = model->relations[term->path[i]].target;
    return model;
}

static bool term_may_be_null(const struct ormi_term *term)
{
    if (term->flags & ORM_ORDER_COUNT)
        return false;
    return term->length > 0 || (end_of(term)->columns[term->index].flags & ORM_COLUMN_NULL);
}

/* SQLite has NULL before everything else. */
static bool nulls_last(const struct ormi_term *term)
{
    if (term->flags & ORM_ORDER_DESC)
        return !(term->flags & ORM_ORDER_NULLS_FIRST);
    return (term->flags & ORM_ORDER_NULLS_LAST) != 0;
}

/* What a term orders by. */
static void put_term(struct ormi_select *select, sqlite3_str *out, const struct ormi_term *term,
                     unsigned alias)
{
    const orm_model *model = term->model;
    for (unsigned i = 0; i < term->length; i++) {
        alias = ormi_select_join(select, model, term->path[i], alias, false);
        model = model->relations[term->path[i]].target;
    }
    if (term->flags & ORM_ORDER_COUNT)
        ormi_put_count(select->build, out, model, term->index, alias);
    else
        ormi_put_exact(out, &model->columns[term->index], alias);
}

void ormi_put_order(struct ormi_select *select, sqlite3_str *out, const struct ormi_plan *plan,
                    unsigned alias)
{
    for (size_t i = 0; i < plan->n_terms; i++) {
        const struct ormi_term *term = &plan->terms[i];
        bool nulls = (term->flags & (ORM_ORDER_NULLS_FIRST | ORM_ORDER_NULLS_LAST)) != 0;
        sqlite3_str_appendall(out, i > 0 ? ", " : " ORDER BY ");
        put_term(select, out, term, alias);
        if (term->flags & ORM_ORDER_DESC)
            sqlite3_str_appendall(out, " DESC");
        if (nulls && term_may_be_null(term))
            sqlite3_str_appendall(out, nulls_last(term) ? " NULLS LAST" : " NULLS FIRST");
    }
}

/* ---- Pages ---- */

/* "price > ?3", with the equal values if so asked. */
static void put_beyond(struct ormi_select *select, sqlite3_str *out, const struct ormi_term *term,
                       unsigned alias, bool or_equal)
{
    put_term(select, out, term, alias);
    sqlite3_str_appendf(out, " %s%s ?%d", term->flags & ORM_ORDER_DESC ? "<" : ">",
                        or_equal ? "=" : "", term->after);
}

static void put_null(struct ormi_select *select, sqlite3_str *out, const struct ormi_term *term,
                     unsigned alias, const char *test)
{
    put_term(select, out, term, alias);
    sqlite3_str_appendall(out, test);
}

/* Behind the row in this term alone; no OR in it is open. */
static void put_behind(struct ormi_select *select, sqlite3_str *out, const struct ormi_term *term,
                       unsigned alias)
{
    if (term->after == 0 && nulls_last(term)) {
        sqlite3_str_appendall(out, "0");
    } else if (term->after == 0) {
        put_null(select, out, term, alias, " IS NOT NULL");
    } else {
        put_beyond(select, out, term, alias, false);
        if (nulls_last(term) && term_may_be_null(term)) {
            sqlite3_str_appendall(out, " OR ");
            put_null(select, out, term, alias, " IS NULL");
        }
    }
}

static void put_equal(struct ormi_select *select, sqlite3_str *out, const struct ormi_term *term,
                      unsigned alias)
{
    if (term->after == 0) {
        put_null(select, out, term, alias, " IS NULL");
        return;
    }
    put_term(select, out, term, alias);
    sqlite3_str_appendf(out, " = ?%d", term->after);
}

static void put_terms_from(struct ormi_select *select, sqlite3_str *out,
                           const struct ormi_plan *plan, size_t first, unsigned alias)
{
    const struct ormi_term *term = &plan->terms[first];
    sqlite3_str_appendall(out, "(");
    put_behind(select, out, term, alias);
    if (first + 1 < plan->n_terms) {
        sqlite3_str_appendall(out, " OR (");
        put_equal(select, out, term, alias);
        sqlite3_str_appendall(out, " AND ");
        put_terms_from(select, out, plan, first + 1, alias);
        sqlite3_str_appendall(out, ")");
    }
    sqlite3_str_appendall(out, ")");
}

void ormi_put_after(struct ormi_select *select, sqlite3_str *out, const struct ormi_plan *plan,
                    unsigned alias)
{
    const struct ormi_term *first = &plan->terms[0];
    bool bounded = first->after > 0 && !(nulls_last(first) && term_may_be_null(first));
    if (bounded && plan->n_terms > 1) {
        put_beyond(select, out, first, alias, true);
        sqlite3_str_appendall(out, " AND ");
    }
    put_terms_from(select, out, plan, 0, alias);
}

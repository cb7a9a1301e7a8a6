/* verify_probe.c - probes: statements that stand for those of queries, which are made at run time.
 * A probe names columns in each form that their macros allow, or the tables of a relation as a
 * filter through it does, or as what reads ranges of links. Where a description promises an index,
 * the probe is a look-up, so that its plan is read. */
#include "verify_probe.h"

#include "macros.h"
#include "text.h"

#define COLUMNS_AT_ONCE 100 /* a result has at most 2,000 columns */

static void add_probe(struct arena *arena, probe_list *out, const struct text *text, bool lookup,
                      const struct model *m, const char *what, struct str name)
{
    struct str where = str_fmt(arena, "%s: %s %s", m->name.at, what, name.at);

    *list_add(arena, out) = (struct sql_statement){text_str(text), where, lookup};
}

/* ---- columns ---- */

/* An expression around a column's name. */
struct form {
    unsigned traits; /* for columns with any of them */
    struct str before, after;
};

static const struct form forms[] = {
    {MACRO_SORTED, STR_ROW("t0."), STR_ROW(" < ?1")},
    {MACRO_LISTED, STR_ROW("t0."), STR_ROW(" IN (SELECT k.c0 FROM orm_array(?1) AS k)")},
    {MACRO_TEXT, STR_ROW("instr(t0."), STR_ROW(", ?1)")},
    {MACRO_TEXT, STR_ROW("substr(t0."), STR_ROW(", 1, ?1)")},
    {MACRO_TEXT, STR_ROW("lower(t0."), STR_ROW(")")},
    {MACRO_TEXT, STR_ROW("t0."), STR_ROW(" LIKE ?1")},
    {MACRO_TEXT, STR_ROW("t0."), STR_ROW(" GLOB ?1")},
    {MACRO_DAY | MACRO_CLOCK, STR_ROW("strftime('%m', t0."), STR_ROW(")")},
    {MACRO_JSON, STR_ROW("json_extract(t0."), STR_ROW(", ?1)")},
    {MACRO_ADDED, STR_ROW("t0."), STR_ROW(" + ?1")},
    {MACRO_ADDED_UP, STR_ROW("sum(t0."), STR_ROW(")")},
    {MACRO_RANGED, STR_ROW("max(t0."), STR_ROW(")")},
};

/* Is the column the first with such facts? The SQL of any other differs in the name alone, which
 * is tried by itself. */
static bool is_new(struct probe_seen *seen, const struct model_column *c, unsigned traits)
{
    for (size_t i = 0; i < seen->facts.len; i++)
        if (seen->facts.at[i].traits == traits && seen->facts.at[i].storage == c->storage)
            return false;
    *list_add(seen->arena, &seen->facts) = (struct probe_facts){traits, c->storage};
    return true;
}

/* Of some columns, what one SELECT and one UPDATE have: results, terms of ORDER BY, assignments. */
struct lists {
    struct text results, orders, changes;
};

/* before, name and after at the end of a list */
static void add_item(struct text *list, struct str before, struct str name, struct str after)
{
    if (list->len > 0)
        text_add(list, STR(", "));
    text_add(list, before);
    text_add(list, name);
    text_add(list, after);
}

/* t0."a" IS ?1, and for new facts all else that the column can stand in. */
static void add_column(struct lists *lists, struct probe_seen *seen, const struct model_column *c,
                       struct str name)
{
    unsigned traits = macro_column_traits(c);

    add_item(&lists->results, STR("t0."), name, STR(" IS ?1"));
    if (!is_new(seen, c, traits))
        return;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (traits & forms[i].traits)
            add_item(&lists->results, forms[i].before, name, forms[i].after);
    if (traits & MACRO_ORDERED)
        add_item(&lists->orders, STR("t0."), name, STR(" DESC NULLS FIRST"));
    if (traits & MACRO_CHANGED)
        add_item(&lists->changes, STR(""), name, STR(" = CASE WHEN ?1 THEN ?2 ELSE ?3 END"));
}

/* SELECT t0."a" IS ?1, t0."a" < ?1, ... FROM "book" AS t0 ORDER BY t0."a" DESC NULLS FIRST, ...
 * UPDATE "book" AS t0 SET "a" = CASE WHEN ?1 THEN ?2 ELSE ?3 END, ... */
static void probe_lists(struct arena *arena, const struct model *m, const struct lists *lists,
                        const struct model_column *first, probe_list *out)
{
    struct str table = sql_name(arena, m->table);
    struct text read = {.arena = arena}, change = {.arena = arena};

    text_addf(&read, "SELECT %s FROM %s AS t0", text_str(&lists->results).at, table.at);
    if (lists->orders.len > 0)
        text_addf(&read, " ORDER BY %s", text_str(&lists->orders).at);
    add_probe(arena, out, &read, false, m, "rows by fields from", first->field->name);
    text_addf(&change, "UPDATE %s AS t0 SET %s", table.at, text_str(&lists->changes).at);
    if (lists->changes.len > 0)
        add_probe(arena, out, &change, false, m, "changes of fields from", first->field->name);
}

/* SELECT 1 FROM "book" AS t0 WHERE t0."author_id" = ?1 */
static void probe_index(struct arena *arena, const struct model *m, const struct model_column *c,
                        probe_list *out)
{
    struct text t = {.arena = arena};

    text_addf(&t, "SELECT 1 FROM %s AS t0 WHERE t0.%s = ?1", sql_name(arena, m->table).at,
              sql_name(arena, c->sql).at);
    add_probe(arena, out, &t, true, m, "rows by", c->field->name);
}

void probe_columns(struct arena *arena, const struct model *m, struct probe_seen *seen,
                   probe_list *out)
{
    const column_list *columns = &m->columns;

    for (size_t from = 0; from < columns->len; from += COLUMNS_AT_ONCE) {
        struct lists lists = {{.arena = arena}, {.arena = arena}, {.arena = arena}};
        for (size_t i = from; i < columns->len && i < from + COLUMNS_AT_ONCE; i++)
            add_column(&lists, seen, columns->at[i], sql_name(arena, columns->at[i]->sql));
        probe_lists(arena, m, &lists, columns->at[from], out);
    }
    for (size_t i = 0; i < columns->len; i++)
        if (columns->at[i]->indexed)
            probe_index(arena, m, columns->at[i], out);
}

/* ---- relations ---- */

/* t1."a" = t0."b" AND ..., of two lists of columns */
static void add_match(struct text *t, struct arena *arena, const char *a, const column_list *left,
                      const char *b, const column_list *right)
{
    for (size_t i = 0; i < left->len; i++)
        text_addf(t, "%s%s.%s = %s.%s", i > 0 ? " AND " : "", a,
                  sql_name(arena, left->at[i]->sql).at, b, sql_name(arena, right->at[i]->sql).at);
}

/* j."book_id" = t0."id" AND ... */
static void add_link(struct text *t, struct arena *arena, const struct str *names, const char *b,
                     const column_list *columns)
{
    for (size_t i = 0; i < columns->len; i++)
        text_addf(t, "%sj.%s = %s.%s", i > 0 ? " AND " : "", sql_name(arena, names[i]).at, b,
                  sql_name(arena, columns->at[i]->sql).at);
}

/* Behind FROM: the related rows, with the junction if there is one. */
static void add_related(struct text *t, struct arena *arena, const struct model_relation *r)
{
    const struct model_junction *j = r->junction;

    if (j)
        text_addf(t, "%s AS j JOIN ", sql_name(arena, j->table).at);
    text_addf(t, "%s AS t1", sql_name(arena, r->target->table).at);
    if (j) {
        text_add(t, STR(" ON "));
        add_link(t, arena, j->to.at, "t1", &r->there);
    }
}

/* SELECT EXISTS (SELECT 1 FROM "author" AS t1 WHERE t1."id" = t0."author_id") FROM "book" AS t0
 * WHERE (t0."author_id") IN (SELECT t1."id" FROM "author" AS t1 WHERE t1."id" = ?1)
 *
 * Each column of the relation is looked up by once; the other side looks up by the same ones. */
static void probe_relation(struct arena *arena, const struct model_relation *r, probe_list *out)
{
    const struct model_junction *j = r->junction;
    struct text t = {.arena = arena};

    text_add(&t, STR("SELECT EXISTS (SELECT 1 FROM "));
    add_related(&t, arena, r);
    text_add(&t, STR(" WHERE "));
    if (j)
        add_link(&t, arena, j->from.at, "t0", &r->here);
    else
        add_match(&t, arena, "t1", &r->there, "t0", &r->here);
    text_addf(&t, ") FROM %s AS t0 WHERE (%s) IN (SELECT %s FROM ",
              sql_name(arena, r->model->table).at, sql_column_names(arena, &r->here, "t0.").at,
              j ? sql_names(arena, j->from.at, j->from.len, "j.").at
                : sql_column_names(arena, &r->there, "t1.").at);
    add_related(&t, arena, r);
    text_add(&t, STR(" WHERE "));
    for (size_t i = 0; i < r->target->key.len; i++)
        text_addf(&t, "%st1.%s = ?%zu", i > 0 ? " AND " : "",
                  sql_name(arena, r->target->key.at[i]->sql).at, i + 1);
    text_add(&t, STR(")"));
    add_probe(arena, out, &t, sql_is_served(arena, r), r->model, "rows through", r->name);
}

/* SELECT j."tag_id" FROM orm_array(?1) AS k CROSS JOIN "book_tags" AS j
 * ON j."book_id" BETWEEN k.c0 AND k.c1 */
static void probe_links(struct arena *arena, const struct model_relation *r, struct str here,
                        struct str there, probe_list *out)
{
    struct text t = {.arena = arena};

    text_addf(&t,
              "SELECT j.%s FROM orm_array(?1) AS k CROSS JOIN %s AS j ON j.%s BETWEEN k.c0 AND "
              "k.c1",
              sql_name(arena, there).at, sql_name(arena, r->junction->table).at,
              sql_name(arena, here).at);
    add_probe(arena, out, &t, r->junction->index, r->model, "links of", r->name);
}

void probe_relations(struct arena *arena, const struct model *m, probe_list *out)
{
    for (size_t i = 0; i < m->relations.len; i++) {
        const struct model_relation *r = m->relations.at[i];
        const struct model_junction *j = r->junction;
        if (!r->declared)
            continue;
        probe_relation(arena, r, out);
        if (j && j->from.len == 1 && j->to.len == 1) {
            probe_links(arena, r, j->from.at[0], j->to.at[0], out);
            probe_links(arena, r, j->to.at[0], j->from.at[0], out);
        }
    }
}

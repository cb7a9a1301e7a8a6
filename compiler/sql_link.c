/* sql_link.c - the statements of a ManyToMany: pairs of keys read, links added, removed and asked
 * for. Each is written from one side: "here" are the junction's columns of that side, "there" the
 * other's. ?1 and on are the key of this side, behind it stands an orm_array of keys of the other.
 */
#include "sql.h"
#include "text.h"

struct link {
    struct arena *arena;
    const struct model_junction *junction;
    struct str table; /* quoted */
    const struct str *here, *there;
    size_t n_here, n_there;
    const column_list *own, *others; /* the keys that here and there refer to */
};

/* "a" = ?1 AND "b" = ?2, numbered from first. */
static struct str equals(const struct link *l, const struct str *names, size_t n, size_t first)
{
    struct text t = {.arena = l->arena};

    for (size_t i = 0; i < n; i++)
        text_addf(&t, "%s%s = ?%zu", i > 0 ? " AND " : "", sql_name(l->arena, names[i]).at,
                  first + i);
    return text_str(&t);
}

/* k.c0, k.c1 */
static struct str array_columns(const struct link *l)
{
    struct text t = {.arena = l->arena};

    for (size_t i = 0; i < l->n_there; i++)
        text_addf(&t, "%sk.c%zu", i > 0 ? ", " : "", i);
    return text_str(&t);
}

/* ?1, ?2 */
static struct str parameters(const struct link *l)
{
    struct text t = {.arena = l->arena};

    for (size_t i = 0; i < l->n_here; i++)
        text_addf(&t, "%s?%zu", i > 0 ? ", " : "", i + 1);
    return text_str(&t);
}

/* "a" = ?1 AND ("b", "c") IN (SELECT k.c0, k.c1 FROM orm_array(?2) AS k) */
static struct str is_linked(const struct link *l, const char *in)
{
    struct str columns = sql_names(l->arena, l->there, l->n_there, "");
    bool row = l->n_there > 1;

    return str_fmt(l->arena, "%s AND %s%s%s %s (SELECT %s FROM orm_array(?%zu) AS k)",
                   equals(l, l->here, l->n_here, 1).at, row ? "(" : "", columns.at, row ? ")" : "",
                   in, array_columns(l).at, l->n_here + 1);
}

/* The same, or seen from the other side where a link is stored both ways. */
static struct str is_linked_either(const struct link *l, const char *in)
{
    struct link turned = *l;

    if (!l->junction->symmetrical)
        return is_linked(l, in);
    turned.here = l->there;
    turned.there = l->here;
    return str_fmt(l->arena, "(%s) OR (%s)", is_linked(l, in).at, is_linked(&turned, in).at);
}

static struct str pairs(const struct link *l)
{
    struct text t = {.arena = l->arena};

    text_addf(&t, "SELECT k.position, %s FROM orm_array(?1) AS k CROSS JOIN %s AS j ON ",
              sql_names(l->arena, l->there, l->n_there, "j.").at, l->table.at);
    for (size_t i = 0; i < l->n_here; i++)
        text_addf(&t, "%sj.%s = k.c%zu", i > 0 ? " AND " : "", sql_name(l->arena, l->here[i]).at,
                  i);
    return text_str(&t);
}

/* k.c0 COLLATE NOCASE, k.c1: so that DISTINCT takes for one what the link table does. */
static struct str collated_columns(const struct link *l)
{
    struct text t = {.arena = l->arena};

    for (size_t i = 0; i < l->n_there; i++)
        text_addf(&t, "%sk.c%zu%s", i > 0 ? ", " : "", i, sql_collation(l->others->at[i]));
    return text_str(&t);
}

/* WHERE NOT EXISTS (SELECT 1 FROM "t" AS j WHERE j."a" = ?1 AND j."b" = k.c0) */
static struct str where_not_there(const struct link *l)
{
    struct text t = {.arena = l->arena};

    text_addf(&t, " WHERE NOT EXISTS (SELECT 1 FROM %s AS j WHERE ", l->table.at);
    for (size_t i = 0; i < l->n_here; i++)
        text_addf(&t, "j.%s = ?%zu AND ", sql_name(l->arena, l->here[i]).at, i + 1);
    for (size_t i = 0; i < l->n_there; i++)
        text_addf(&t, "%sj.%s = k.c%zu", i > 0 ? " AND " : "", sql_name(l->arena, l->there[i]).at,
                  i);
    text_add(&t, STR(")"));
    return text_str(&t);
}

/* Where pairs are unique, what is there is found by ON CONFLICT. Else it is looked up, and keys
 * that a collation holds for equal count once: the statement does not see what itself has added. */
static struct str add(const struct link *l)
{
    struct text t = {.arena = l->arena};
    bool unique = l->junction->unique_pair;
    struct str columns = unique ? array_columns(l) : collated_columns(l);
    const char *select = unique ? "SELECT" : "SELECT DISTINCT";
    size_t array = l->n_here + 1;
    struct link turned = *l;

    turned.here = l->there;
    turned.there = l->here;
    text_addf(&t, "INSERT INTO %s (%s, %s) ", l->table.at,
              sql_names(l->arena, l->here, l->n_here, "").at,
              sql_names(l->arena, l->there, l->n_there, "").at);
    if (l->junction->symmetrical)
        text_addf(&t, "%s %s, %s FROM orm_array(?%zu) AS k%s UNION ", select, columns.at,
                  parameters(l).at, array, unique ? "" : where_not_there(&turned).at);
    text_addf(&t, "%s %s, %s FROM orm_array(?%zu) AS k", select, parameters(l).at, columns.at,
              array);
    if (unique)
        text_addf(&t, " WHERE true ON CONFLICT (%s, %s) DO NOTHING",
                  sql_names(l->arena, l->here, l->n_here, "").at,
                  sql_names(l->arena, l->there, l->n_there, "").at);
    else
        text_add(&t, where_not_there(l));
    return text_str(&t);
}

/* k.c0 COLLATE NOCASE, numbered from first */
static void add_pair(const struct link *l, struct text *t, const column_list *key, size_t first)
{
    for (size_t i = 0; i < key->len; i++)
        text_addf(t, "%sk.c%zu%s", first + i > 0 ? ", " : "", first + i,
                  l->junction->unique_pair ? "" : sql_collation(key->at[i]));
}

/* j."a" = k.c0, numbered from first */
static void add_match(const struct link *l, struct text *t, const struct str *names, size_t n,
                      size_t first)
{
    for (size_t i = 0; i < n; i++)
        text_addf(t, "%sj.%s = k.c%zu", first + i > 0 ? " AND " : "",
                  sql_name(l->arena, names[i]).at, first + i);
}

/* The same as add() for pairs of keys from an orm_feed, which has those of a symmetrical link both
 * ways. */
static struct str add_many(const struct link *l)
{
    struct text t = {.arena = l->arena};
    bool unique = l->junction->unique_pair;
    struct str here = sql_names(l->arena, l->here, l->n_here, "");
    struct str there = sql_names(l->arena, l->there, l->n_there, "");

    text_addf(&t, "INSERT INTO %s (%s, %s) SELECT %s", l->table.at, here.at, there.at,
              unique ? "" : "DISTINCT ");
    add_pair(l, &t, l->own, 0);
    add_pair(l, &t, l->others, l->n_here);
    text_add(&t, STR(" FROM orm_feed(?1) AS k WHERE "));
    if (unique) {
        text_addf(&t, "true ON CONFLICT (%s, %s) DO NOTHING", here.at, there.at);
        return text_str(&t);
    }
    text_addf(&t, "NOT EXISTS (SELECT 1 FROM %s AS j WHERE ", l->table.at);
    add_match(l, &t, l->here, l->n_here, 0);
    add_match(l, &t, l->there, l->n_there, l->n_here);
    text_add(&t, STR(")"));
    return text_str(&t);
}

static struct str clear(const struct link *l)
{
    struct str here = equals(l, l->here, l->n_here, 1);

    if (!l->junction->symmetrical)
        return str_fmt(l->arena, "DELETE FROM %s WHERE %s", l->table.at, here.at);
    return str_fmt(l->arena, "DELETE FROM %s WHERE (%s) OR (%s)", l->table.at, here.at,
                   equals(l, l->there, l->n_there, 1).at);
}

void sql_build_link(struct arena *arena, struct sql_model *sql, const struct model_relation *r)
{
    const struct model_junction *j = r->junction;
    struct link l = {.arena = arena,
                     .junction = j,
                     .table = sql_name(arena, j->table),
                     .here = j->from.at,
                     .there = j->to.at,
                     .n_here = j->from.len,
                     .n_there = j->to.len,
                     .own = &r->model->key,
                     .others = &r->target->key};
    struct str none = {0};
    const char *name = r->name.at;

    if (r->turned) {
        l.here = j->to.at;
        l.n_here = j->to.len;
        l.there = j->from.at;
        l.n_there = j->from.len;
    }
    sql_add(sql, pairs(&l), j->index, "%s_load", name);
    sql_add(sql, j->needs_row ? none : add(&l), false, "%s_add", name);
    sql_add(sql,
            str_fmt(arena, "DELETE FROM %s WHERE %s", l.table.at, is_linked_either(&l, "IN").at),
            j->index, "%s_remove", name);
    sql_add(sql,
            j->needs_row ? none
                         : str_fmt(arena, "DELETE FROM %s WHERE %s", l.table.at,
                                   is_linked_either(&l, "NOT IN").at),
            j->index, "%s_set", name);
    sql_add(sql, clear(&l), j->index, "%s_clear", name);
    sql_add(sql,
            str_fmt(arena, "SELECT 1 FROM %s WHERE %s AND %s LIMIT 1", l.table.at,
                    equals(&l, l.here, l.n_here, 1).at,
                    equals(&l, l.there, l.n_there, l.n_here + 1).at),
            j->index, "%s_has", name);
    sql_add(sql, j->needs_row ? none : add_many(&l), false, "%s_add_many", name);
}

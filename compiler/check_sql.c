/* check_sql.c - what goes into SQL from the schema: names of tables, columns and indexes, each once
 * where SQLite wants it once (without regard to case), and expressions, each of one piece.
 */
#include "check.h"

/* ---- names ---- */

/* What has a name in SQL, and how it gets another. */
struct named {
    struct str what;
    struct loc loc;
    const char *hint;
    bool is_column;  /* which SQLite lets have any name */
    bool is_foreign; /* a column of a ForeignKey, which may share it */
};

static bool begins_nocase(struct str s, struct str start)
{
    return s.len >= start.len && str_eq_nocase((struct str){s.at, start.len}, start);
}

static bool check_reserved(struct check *check, const struct named *named, struct str name)
{
    bool sqlite = begins_nocase(name, STR("sqlite_"));

    if (!sqlite && !begins_nocase(name, STR("orm_")))
        return true;
    diag_add(check->diag, DIAG_E201, named->loc,
             STR_FMT " would be called '" STR_FMT "', and such names are %s", STR_ARG(named->what),
             STR_ARG(name), sqlite ? "SQLite's own" : "reserved");
    diag_help(check->diag, "%s", named->hint);
    return false;
}

/* Puts name into names; who has it already is an error. Is it free? */
static bool claim(struct check *check, struct map *names, enum diag_code code, struct str name,
                  struct named named)
{
    void **place = map_put(check->arena, names, str_lower(check->arena, name));
    const struct named *first = *place;

    if (!first) {
        struct named *kept = arena_new(check->arena, struct named);
        *kept = named;
        *place = kept;
        return named.is_column || check_reserved(check, kept, name);
    }
    diag_add(
        check->diag, code, named.loc,
        STR_FMT " and " STR_FMT " have the same name in SQL: '" STR_FMT "'", STR_ARG(named.what),
        STR_ARG(str_eq(named.what, first->what) ? STR("another") : first->what), STR_ARG(name));
    diag_note(check->diag, first->loc, "the other is here");
    diag_help(check->diag, "%s", named.hint);
    if (named.is_foreign || first->is_foreign)
        diag_help(check->diag,
                  "if both mean one column, write 'columns: [" STR_FMT "]' in the "
                  "ForeignKey",
                  STR_ARG(name));
    return false;
}

/* "the table of 'Book'" */
static struct str of_model(struct check *check, const char *what, const struct model *m)
{
    return str_fmt(check->arena, "%s of '" STR_FMT "'", what, STR_ARG(m->name));
}

static void check_columns(struct check *check, const struct model *m)
{
    struct map names = {0};

    for (size_t i = 0; i < m->columns.len; i++) {
        const struct model_column *c = m->columns.at[i];
        struct str what = str_fmt(check->arena, "the column of " FIELD_FMT, FIELD_ARG(c->field));
        claim(check, &names, DIAG_E202, c->sql,
              (struct named){.what = what,
                             .loc = c->loc,
                             .hint = "name its column with 'column'",
                             .is_column = true,
                             .is_foreign = c->refers_to != NULL});
    }
}

static void check_junction_columns(struct check *check, const struct model_junction *j)
{
    struct map names = {0};

    for (size_t i = 0; i < j->from.len + j->to.len; i++) {
        bool from = i < j->from.len;
        struct str name = from ? j->from.at[i] : j->to.at[i - j->from.len];
        const struct model *side = from ? j->model : j->target;
        const struct words *given =
            from ? &j->field->written->through.from : &j->field->written->through.to;
        size_t part = from ? i : i - j->from.len;
        claim(check, &names, DIAG_E226, name,
              (struct named){
                  .what = of_model(check, "the key of a link", side),
                  .loc = given->given ? given->items.at[part].loc : j->loc,
                  .hint = "name the columns with 'through: {table: ..., from: [...], to: [...]}'",
                  .is_column = true});
    }
}

/* Where the table's own name is wrong, those of indexes that begin with it are not looked at. */
static void check_indexes(struct check *check, struct map *names, const struct model *m,
                          bool table_is_free)
{
    for (size_t i = 0; i < m->indexes.len; i++) {
        const struct model_index *index = &m->indexes.at[i];
        if (table_is_free || !begins_nocase(index->name, m->table))
            claim(check, names, DIAG_E225, index->name,
                  (struct named){
                      .what = of_model(check, "an index", m),
                      .loc = index->name_loc,
                      .hint = "name the index with 'indexes: [{fields: [...], name: ...}]'"});
    }
}

/* Tables and indexes have one space of names. */
static void check_names(struct check *check, const struct model_set *set)
{
    struct map names = {0};
    const char *hint = "name the junction's table with 'through'";
    bool *is_free = arena_alloc(check->arena, (set->models.len + set->junctions.len));
    bool *is_junction_free = is_free + set->models.len;

    for (size_t i = 0; i < set->models.len; i++) {
        const struct model *m = set->models.at[i];
        is_free[i] = claim(check, &names, DIAG_E225, m->table,
                           (struct named){.what = of_model(check, "the table", m),
                                          .loc = m->table_loc,
                                          .hint = "name the model's table with 'table'"});
        check_columns(check, m);
    }
    for (size_t i = 0; i < set->junctions.len; i++) {
        const struct model_junction *j = set->junctions.at[i];
        is_junction_free[i] =
            claim(check, &names, DIAG_E225, j->table,
                  (struct named){.what = of_model(check, "a junction table", j->model),
                                 .loc = j->loc,
                                 .hint = hint});
        check_junction_columns(check, j);
    }
    for (size_t i = 0; i < set->models.len; i++)
        check_indexes(check, &names, set->models.at[i], is_free[i]);
    for (size_t i = 0; i < set->junctions.len; i++) {
        const struct model_junction *j = set->junctions.at[i];
        struct str name = str_fmt(check->arena, STR_FMT "_reverse_idx", STR_ARG(j->table));
        if (j->index && is_junction_free[i])
            claim(check, &names, DIAG_E225, name,
                  (struct named){.what = of_model(check, "the index of a junction", j->model),
                                 .loc = j->loc,
                                 .hint = hint});
    }
}

/* ---- expressions ---- */

static void check_expression(struct check *check, struct str sql, struct loc loc)
{
    const char *why;
    size_t at;

    if (sql.at && !sqltext_is_expression(sql, &why, &at))
        diag_add(check->diag, DIAG_E220, place_inside(&check->places, loc, sql, at, 1),
                 "this is not one SQL expression: %s", why);
}

/* The checks of a field's own rules have its name, which messages rely on. */
static void check_check_name(struct check *check, const struct model *m,
                             const struct model_check *rule)
{
    for (size_t i = 0; i < m->fields.len; i++) {
        if (!str_eq_nocase(m->fields.at[i]->name, rule->name))
            continue;
        diag_add(check->diag, DIAG_E227, rule->name_loc,
                 "check '" STR_FMT "' has the name of a field of '" STR_FMT "'",
                 STR_ARG(rule->name), STR_ARG(m->name));
        diag_note(check->diag, m->fields.at[i]->loc, "the field is here");
        diag_help(check->diag, "say in the name what the check demands");
    }
}

static void check_select(struct check *check, const struct model *m)
{
    const char *why;
    size_t at;

    if (!m->select.at || sqltext_is_select(m->select, &why, &at))
        return;
    diag_add(check->diag, DIAG_E274, place_inside(&check->places, m->select_loc, m->select, at, 1),
             "this is not one SELECT: %s", why);
    if (at == 0)
        diag_help(check->diag, "'view: true' is for a view that exists already");
}

static void check_expressions(struct check *check, const struct model *m)
{
    check_select(check, m);
    for (size_t i = 0; i < m->columns.len; i++) {
        check_expression(check, m->columns.at[i]->default_sql, m->columns.at[i]->default_loc);
        check_expression(check, m->columns.at[i]->generated, m->columns.at[i]->generated_loc);
    }
    for (size_t i = 0; i < m->indexes.len; i++) {
        const struct model_index *index = &m->indexes.at[i];
        check_expression(check, index->where, index->where_loc);
        for (size_t k = 0; k < index->items.len; k++)
            check_expression(check, index->items.at[k].expr, index->items.at[k].loc);
    }
    for (size_t i = 0; i < m->checks.len; i++) {
        check_expression(check, m->checks.at[i].sql, m->checks.at[i].loc);
        check_check_name(check, m, &m->checks.at[i]);
    }
}

void check_sql(struct check *check, const struct model_set *set)
{
    check_names(check, set);
    for (size_t i = 0; i < set->models.len; i++)
        check_expressions(check, set->models.at[i]);
}

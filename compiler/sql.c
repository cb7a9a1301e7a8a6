/* sql.c - the statements of each model. Columns are in the model's order everywhere, so column i of
 * a row is ?(i+1), and the runtime needs no other map between rows and statements. */
#include "sql.h"
#include "text.h"

void sql_add(struct sql_model *sql, struct str text, bool lookup, const char *what, ...)
{
    struct sql_statement *statement = list_add(sql->arena, &sql->statements);
    va_list args;

    statement->text = text.at ? str_dup(sql->arena, text) : text;
    statement->lookup = lookup;
    va_start(args, what);
    statement->what =
        str_fmt(sql->arena, "%s: %s", sql->model->name.at, str_vfmt(sql->arena, what, args).at);
    va_end(args);
}

static struct str table(struct arena *arena, const struct model *m)
{
    return sql_name(arena, m->table);
}

/* "a" = ?1 AND "b" = ?2, over columns; row: numbered as columns of a row. */
static struct str equals(struct arena *arena, const column_list *columns, bool row)
{
    struct text t = {.arena = arena};

    for (size_t i = 0; i < columns->len; i++)
        text_addf(&t, "%s%s = ?%zu", i > 0 ? " AND " : "", sql_name(arena, columns->at[i]->sql).at,
                  (row ? columns->at[i]->index : i) + 1);
    return text_str(&t);
}

/* t."a" = k.c0 AND t."b" = k.c1 */
static struct str equals_array(struct arena *arena, const column_list *columns)
{
    struct text t = {.arena = arena};

    for (size_t i = 0; i < columns->len; i++)
        text_addf(&t, "%st.%s = k.c%zu", i > 0 ? " AND " : "",
                  sql_name(arena, columns->at[i]->sql).at, i);
    return text_str(&t);
}

/* All columns of the rows whose columns equal a key of an array, with the position of the key. */
static struct str select_by_array(struct arena *arena, const struct model *m,
                                  const column_list *columns)
{
    return str_fmt(arena, "SELECT %s, k.position FROM orm_array(?1) AS k CROSS JOIN %s AS t ON %s",
                   sql_column_names(arena, &m->columns, "t.").at, table(arena, m).at,
                   equals_array(arena, columns).at);
}

static struct str select_by(struct arena *arena, const struct model *m, const column_list *columns)
{
    return str_fmt(arena, "SELECT %s FROM %s WHERE %s", sql_column_names(arena, &m->columns, "").at,
                   table(arena, m).at, equals(arena, columns, false).at);
}

/* Columns that an insert sets, and an update leaves alone. */
static bool set_by_insert_only(const struct model_column *column)
{
    return column->is_key || column->auto_now_add || column->auto_uuid != 0;
}

/* What INSERT and SAVE return: values that the database computes, and what SAVE does not change.
 * Texts and blobs would have no owner: they are not read back. */
static bool is_returned(const struct model_column *column)
{
    if (column->type == TYPE_TEXT || column->type == TYPE_JSON || column->type == TYPE_BLOB)
        return false;
    return column->db_default || column->generated.at ||
           (!column->is_key && set_by_insert_only(column));
}

/* The columns that the database does not compute. */
static column_list written_columns(struct arena *arena, const struct model *m)
{
    column_list columns = {0};

    for (size_t i = 0; i < m->columns.len; i++)
        if (!m->columns.at[i]->generated.at)
            *list_add(arena, &columns) = m->columns.at[i];
    return columns;
}

static struct str insert_into(struct arena *arena, const struct model *m)
{
    struct text t = {.arena = arena};
    column_list columns = written_columns(arena, m);

    text_addf(&t, "INSERT INTO %s (%s) VALUES (", table(arena, m).at,
              sql_column_names(arena, &columns, "").at);
    for (size_t i = 0; i < columns.len; i++) {
        const struct model_column *column = columns.at[i];
        const char *comma = i > 0 ? ", " : "";
        if (column->db_default)
            text_addf(&t, "%scoalesce(?%zu, (%s))", comma, column->index + 1,
                      column->default_sql.at);
        else
            text_addf(&t, "%s?%zu", comma, column->index + 1);
    }
    text_add(&t, STR(")"));
    return text_str(&t);
}

static struct str returning(struct arena *arena, const column_list *columns)
{
    return columns->len == 0
               ? STR("")
               : str_fmt(arena, " RETURNING %s", sql_column_names(arena, columns, "").at);
}

static struct str insert(struct arena *arena, const struct sql_model *sql)
{
    bool computed = false;

    for (size_t i = 0; i < sql->returned.len; i++)
        computed = computed || sql->returned.at[i]->db_default || sql->returned.at[i]->generated.at;
    return str_fmt(arena, "%s%s", insert_into(arena, sql->model).at,
                   computed ? returning(arena, &sql->returned).at : "");
}

/* "title" = ?2, "price" = ?5; values of another row with excluded. No text: there is nothing to
 * set. */
static struct str assignments(struct arena *arena, const struct model *m, bool excluded)
{
    struct text t = {.arena = arena};

    for (size_t i = 0; i < m->columns.len; i++) {
        const struct model_column *column = m->columns.at[i];
        struct str name = sql_name(arena, column->sql);
        const char *comma = t.len > 0 ? ", " : "";
        if (set_by_insert_only(column) || column->generated.at)
            continue;
        if (column->db_default)
            text_addf(&t, "%s%s = coalesce(?%zu, %s)", comma, name.at, i + 1, name.at);
        else if (excluded)
            text_addf(&t, "%s%s = excluded.%s", comma, name.at, name.at);
        else
            text_addf(&t, "%s%s = ?%zu", comma, name.at, i + 1);
    }
    return t.len > 0 ? text_str(&t) : (struct str){0};
}

static struct str update(struct arena *arena, const struct model *m)
{
    struct str set = assignments(arena, m, false);

    if (!set.at)
        return set;
    return str_fmt(arena, "UPDATE %s SET %s WHERE %s", table(arena, m).at, set.at,
                   equals(arena, &m->key, true).at);
}

static struct str save(struct arena *arena, const struct sql_model *sql)
{
    const struct model *m = sql->model;
    struct str set = assignments(arena, m, true);
    struct str key = sql_name(arena, m->key.at[0]->sql);
    struct str action = STR("NOTHING");

    if (!set.at && sql->returned.len > 0) /* DO NOTHING returns nothing */
        set = str_fmt(arena, "%s = excluded.%s", key.at, key.at);
    if (set.at)
        action = str_fmt(arena, "UPDATE SET %s", set.at);
    return str_fmt(arena, "%s ON CONFLICT (%s) DO %s%s", insert_into(arena, m).at,
                   sql_column_names(arena, &m->key, "").at, action.at,
                   returning(arena, &sql->returned).at);
}

static void add_look_ups(struct arena *arena, struct sql_model *sql)
{
    const struct model *m = sql->model;
    struct str none = {0};

    sql_add(sql, m->key.len > 0 ? select_by(arena, m, &m->key) : none, true, "get");
    sql_add(sql, m->key.len > 0 ? select_by_array(arena, m, &m->key) : none, true, "get_many");
}

/* A view is not written. */
static void add_fixed_of_view(struct arena *arena, struct sql_model *sql)
{
    static const char *const writes[] = {"insert", "update", "save", "delete"};

    for (size_t i = 0; i < sizeof writes / sizeof *writes; i++)
        sql_add(sql, (struct str){0}, false, "%s", writes[i]);
    add_look_ups(arena, sql);
}

static void add_fixed(struct arena *arena, struct sql_model *sql)
{
    const struct model *m = sql->model;
    struct str name = table(arena, m);

    if (m->view) {
        add_fixed_of_view(arena, sql);
        return;
    }
    sql_add(sql, insert(arena, sql), false, "insert");
    sql_add(sql, update(arena, m), true, "update");
    sql_add(sql, save(arena, sql), false, "save");
    sql_add(sql,
            str_fmt(arena, "DELETE FROM %s WHERE %s", name.at, equals(arena, &m->key, false).at),
            true, "delete");
    add_look_ups(arena, sql);
}

/* Is the unique key one that a to_field refers to? */
static bool is_referred_to(const struct model *m, const struct model_unique *unique)
{
    for (size_t i = 0; i < m->incoming.len; i++)
        if (m->incoming.at[i].relation->to_unique == unique)
            return true;
    return false;
}

static void add_uniques(struct arena *arena, struct sql_model *sql)
{
    const struct model *m = sql->model;

    for (size_t i = 0; i < m->uniques.len; i++) {
        const struct model_unique *unique = m->uniques.at[i];
        sql->unique_get[i] = sql->statements.len;
        sql_add(sql, select_by(arena, m, &unique->columns), true, "get_by_%s", unique->name.at);
        sql->unique_load[i] = SQL_NONE;
        if (is_referred_to(m, unique)) {
            sql->unique_load[i] = sql->statements.len;
            sql_add(sql, select_by_array(arena, m, &unique->columns), true, "many by %s",
                    unique->name.at);
        }
    }
}

static void add_relations(struct arena *arena, struct sql_model *sql)
{
    const struct model *m = sql->model;

    for (size_t i = 0; i < m->relations.len; i++) {
        const struct model_relation *r = m->relations.at[i];
        sql->fk_load[i] = sql->link[i] = SQL_NONE;
        if (r->kind == TO_ONE && r->inverse) {
            sql->fk_load[i] = sql->statements.len;
            sql_add(sql, select_by_array(arena, m, &r->here), r->indexed, "many by %s", r->name.at);
        } else if (r->kind == MANY_TO_MANY) {
            sql->link[i] = sql->statements.len;
            sql_build_link(arena, sql, r);
        }
    }
}

/* The keys of the rows that refer to the row with a key by r, a ForeignKey to another unique field.
 */
static struct str find_by_unique(struct arena *arena, const struct model_relation *r)
{
    struct text t = {.arena = arena};

    text_addf(&t, "SELECT %s FROM %s AS p CROSS JOIN %s AS t ON ",
              sql_column_names(arena, &r->model->key, "t.").at, table(arena, r->target).at,
              table(arena, r->model).at);
    for (size_t i = 0; i < r->here.len; i++)
        text_addf(&t, "%st.%s = p.%s", i > 0 ? " AND " : "", sql_name(arena, r->here.at[i]->sql).at,
                  sql_name(arena, r->there.at[i]->sql).at);
    for (size_t i = 0; i < r->target->key.len; i++)
        text_addf(&t, "%sp.%s = ?%zu", i > 0 ? " AND " : " WHERE ",
                  sql_name(arena, r->target->key.at[i]->sql).at, i + 1);
    return text_str(&t);
}

static struct str find_link(struct arena *arena, const struct model_relation *r, bool turned)
{
    const struct model_junction *j = r->junction;
    struct text t = {.arena = arena};
    size_t parts = turned ? j->to.len : j->from.len;

    text_addf(&t, "SELECT 1 FROM %s WHERE ", sql_name(arena, j->table).at);
    for (size_t i = 0; i < parts; i++)
        text_addf(&t, "%s%s = ?%zu", i > 0 ? " AND " : "",
                  sql_name(arena, turned ? j->to.at[i] : j->from.at[i]).at, i + 1);
    return text_str(&t);
}

/* Only what can forbid a delete, or hand it on to rows that can. */
static bool matters_for_delete(const struct model_relation *r)
{
    enum action action = r->junction ? r->junction->on_delete : r->on_delete;

    if (r->junction)
        return !r->junction->through && (action == ACTION_RESTRICT || action == ACTION_NO_ACTION);
    return r->constrained &&
           (action == ACTION_RESTRICT || action == ACTION_NO_ACTION || action == ACTION_CASCADE);
}

static void add_incoming(struct arena *arena, struct sql_model *sql)
{
    const struct model *m = sql->model;

    for (size_t i = 0; i < m->incoming.len; i++) {
        const struct model_incoming *incoming = &m->incoming.at[i];
        const struct model_relation *r = incoming->relation;
        if (!matters_for_delete(r))
            continue;
        *list_add(sql->arena, &sql->incoming) =
            (struct sql_incoming){incoming, sql->statements.len};
        bool lookup = r->junction ? r->junction->index : r->indexed;
        struct str text;
        if (r->junction) {
            text = find_link(arena, r, incoming->turned);
        } else if (r->to_key) {
            text = str_fmt(arena, "SELECT %s FROM %s WHERE %s",
                           sql_column_names(arena, &r->model->key, "").at,
                           table(arena, r->model).at, equals(arena, &r->here, false).at);
        } else {
            text = find_by_unique(arena, r);
            lookup = sql_is_served(arena, r);
        }
        sql_add(sql, text, lookup, "rows referring by %s.%s", r->model->name.at, r->name.at);
    }
}

static void build_model(struct arena *arena, struct sql_model *sql, const struct model *m)
{
    sql->model = m;
    sql->unique_get = arena_alloc(sql->arena, m->uniques.len * sizeof(size_t));
    sql->unique_load = arena_alloc(sql->arena, m->uniques.len * sizeof(size_t));
    sql->fk_load = arena_alloc(sql->arena, m->relations.len * sizeof(size_t));
    sql->link = arena_alloc(sql->arena, m->relations.len * sizeof(size_t));
    for (size_t i = 0; i < m->columns.len; i++)
        if (is_returned(m->columns.at[i]))
            *list_add(sql->arena, &sql->returned) = m->columns.at[i];
    add_fixed(arena, sql);
    add_uniques(arena, sql);
    add_relations(arena, sql);
    add_incoming(arena, sql);
}

struct sql_set *sql_build(struct arena *arena, const struct model_set *set)
{
    struct sql_set *sql = arena_new(arena, struct sql_set);
    struct arena parts = {0};

    sql->set = set;
    for (size_t i = 0; i < set->models.len; i++) {
        struct sql_model *model = list_add(arena, &sql->models);
        model->arena = arena;
        build_model(&parts, model, set->models.at[i]);
        arena_free(&parts);
    }
    sql_build_ddl(arena, sql);
    return sql;
}

/* gen_describe.c - the constant descriptions of models (orm_gen.h): columns, SQL, relations, keys.
 */
#include "gen.h"

#include <inttypes.h>

/* (const uint16_t[]){0, 3}, or NULL for none. */
static struct str indexes(struct gen *g, const column_list *columns)
{
    struct text t = {.arena = g->arena};

    if (columns->len == 0)
        return STR("NULL");
    text_add(&t, STR("(const uint16_t[]){"));
    for (size_t i = 0; i < columns->len; i++)
        text_addf(&t, "%s%zu", i > 0 ? ", " : "", columns->at[i]->index);
    text_add(&t, STR("}"));
    return text_str(&t);
}

static struct str flags(struct gen *g, const struct model_column *c)
{
    const struct {
        bool on;
        const char *name;
    } rows[] = {{c->null, "NULL"},
                {c->has_min, "MIN"},
                {c->has_max, "MAX"},
                {c->db_default, "DB_DEFAULT"},
                {!c->model->strict, "LOOSE"},
                {!c->refers_to && c->auto_now, "AUTO_NOW"},
                {gen_is_automatic(c) && !c->auto_now, "AUTO_INSERT"},
                {c->is_key, "KEY"},
                {c->indexed, "INDEXED"},
                {c->generated.at != NULL, "GENERATED"}};
    struct text t = {.arena = g->arena};

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].on)
            text_addf(&t, "%sORM_COLUMN_%s", t.len > 0 ? " | " : "", rows[i].name);
    return text_str(&t);
}

static void add_limit(struct gen *g, struct text_items *items, const struct model_column *c,
                      const char *name, const struct literal *limit)
{
    if (c->type == TYPE_FLOAT)
        text_item(items, ".float_%s = %s", name, c_double(g->arena, limit->f).at);
    else
        text_item(items, ".%s = %s", name, c_number(g->arena, limit->i).at);
}

static void add_rules(struct gen *g, struct text_items *items, const struct model_column *c)
{
    if (c->digits > 0)
        text_item(items, ".digits = %u", c->digits);
    if (c->scale > 0)
        text_item(items, ".scale = %u", c->scale);
    if (c->min_length > 0)
        text_item(items, ".min_length = %" PRIu32, c->min_length);
    if (c->max_length > 0)
        text_item(items, ".max_length = %" PRIu32, c->max_length);
    if (c->has_min)
        add_limit(g, items, c, "min", &c->min);
    if (c->has_max)
        add_limit(g, items, c, "max", &c->max);
    if (c->pattern.at)
        text_item(items, ".pattern = %s", c_string(g->arena, c->pattern).at);
}

/* The name of the choices' array: that of the column which declares them. */
struct str gen_choices_name(struct gen *g, const struct model_column *c)
{
    while (c->refers_to)
        c = c->refers_to;
    return str_fmt(g->arena, "%s_%s_choices", c->model->name.at, c->field->name.at);
}

static void gen_column(struct gen *g, const struct model_column *c)
{
    text_add(&g->source, STR("    {"));
    struct text_items items = text_items(&g->source, g->arena, 5);
    text_item(&items, ".field = %s", c_string(g->arena, c->field->name).at);
    text_item(&items, ".name = %s", c_string(g->arena, c->sql).at);
    text_item(&items, ".kind = ORM_KIND_%s", type_infos[c->type].id);
    text_item(&items, ".storage = ORM_STORAGE_%s", storage_names[c->storage]);
    if (c->collation != COLLATE_BINARY)
        text_item(&items, ".collation = ORM_COLLATE_%s", collation_names[c->collation]);
    add_rules(g, &items, c);
    if (c->choices.len > 0) {
        text_item(&items, ".choices = %s", gen_choices_name(g, c).at);
        text_item(&items, ".n_choices = %zu", c->choices.len);
    }
    if (flags(g, c).len > 0)
        text_item(&items, ".flags = %s", flags(g, c).at);
    text_add(&g->source, STR("},\n"));
}

void gen_describe_choices(struct gen *g, const struct model *m)
{
    for (size_t i = 0; i < m->columns.len; i++) {
        const struct model_column *c = m->columns.at[i];
        if (c->choices.len == 0 || c->refers_to)
            continue;
        text_addf(&g->source, "\nstatic const orm_choice %s[] = {\n", gen_choices_name(g, c).at);
        for (size_t k = 0; k < c->choices.len; k++)
            text_addf(&g->source, "    {%s, %s},\n", c_number(g->arena, c->choices.at[k].number).at,
                      c_string(g->arena, c->choices.at[k].text).at);
        text_add(&g->source, STR("};\n"));
    }
}

static void gen_columns(struct gen *g, const struct model *m)
{
    emit(&g->source, "\nstatic const orm_column $m$_columns[] = {\n", "m", m->name.at);
    for (size_t i = 0; i < m->columns.len; i++)
        gen_column(g, m->columns.at[i]);
    text_add(&g->source, STR("};\n"));
}

static void gen_sql(struct gen *g, const struct sql_model *sql)
{
    emit(&g->source, "\nstatic const char *const $m$_sql[] = {\n", "m", sql->model->name.at);
    for (size_t i = 0; i < sql->statements.len; i++) {
        const struct sql_statement *statement = &sql->statements.at[i];
        text_addf(&g->source, "    /* %zu %s */\n    %s,\n", i, statement->what.at,
                  statement->text.at ? c_string_lines(g->arena, statement->text, 4).at : "NULL");
    }
    text_add(&g->source, STR("};\n"));
}

static void gen_unique(struct gen *g, const struct model_unique *unique, size_t get)
{
    struct text fields = {.arena = g->arena};

    for (size_t i = 0; i < unique->fields.len; i++)
        text_addf(&fields, "%s%s", i > 0 ? ", " : "", unique->fields.at[i]->name.at);
    text_addf(&g->source, "    {.field = %s, .parts = %zu, .columns = %s, .get = %zu},\n",
              c_string(g->arena, text_str(&fields)).at, unique->columns.len,
              indexes(g, &unique->columns).at, get);
}

/* A unique index with a condition or expressions: only a message needs it. SQLite names an index
 * with expressions by its own name, else its columns. */
static void gen_unique_index(struct gen *g, const struct model_index *index)
{
    struct text fields = {.arena = g->arena};
    column_list columns = {0};

    for (size_t i = 0; i < index->items.len; i++) {
        struct model_column *column = index->items.at[i].column;
        if (column) {
            text_addf(&fields, "%s%s", fields.len > 0 ? ", " : "", column->field->name.at);
            *list_add(g->arena, &columns) = column;
        }
    }
    text_addf(&g->source, "    {.field = %s, .get = ORM_NONE",
              c_string(g->arena, fields.len > 0 ? text_str(&fields) : index->name).at);
    if (columns.len == index->items.len)
        text_addf(&g->source, ", .parts = %zu, .columns = %s},\n", columns.len,
                  indexes(g, &columns).at);
    else
        text_addf(&g->source, ", .index = %s},\n", c_string(g->arena, index->name).at);
}

/* A unique index that is no unique key: it has a condition, or expressions. */
static bool is_only_index(const struct model_index *index)
{
    if (!index->unique || index->where.at)
        return index->unique;
    for (size_t i = 0; i < index->items.len; i++)
        if (!index->items.at[i].column)
            return true;
    return false;
}

static size_t count_uniques(const struct model *m)
{
    size_t n = m->uniques.len;

    for (size_t i = 0; i < m->indexes.len; i++)
        n += is_only_index(&m->indexes.at[i]);
    return n;
}

static void gen_uniques(struct gen *g, const struct sql_model *sql)
{
    const struct model *m = sql->model;

    if (count_uniques(m) == 0)
        return;
    emit(&g->source, "\nstatic const orm_unique $m$_uniques[] = {\n", "m", m->name.at);
    for (size_t i = 0; i < m->uniques.len; i++)
        gen_unique(g, m->uniques.at[i], sql->unique_get[i]);
    for (size_t i = 0; i < m->indexes.len; i++)
        if (is_only_index(&m->indexes.at[i]))
            gen_unique_index(g, &m->indexes.at[i]);
    text_add(&g->source, STR("};\n"));
}

/* ---- relations ---- */

static const char *kind_name(enum relation_kind kind)
{
    static const char *const names[] = {"ORM_TO_ONE", "ORM_TO_ONE_REVERSE", "ORM_TO_MANY",
                                        "ORM_MANY_TO_MANY"};

    return names[kind];
}

/* The statement that loads the other side, in the target's sql. */
static size_t load_statement(struct gen *g, const struct model_relation *r)
{
    const struct sql_model *target = &g->sql->models.at[r->target->index];

    if (r->kind == MANY_TO_MANY || (r->kind == TO_ONE && r->to_key))
        return SQL_GET_MANY;
    if (r->kind != TO_ONE)
        return target->fk_load[r->inverse->index];
    for (size_t i = 0; i < r->target->uniques.len; i++)
        if (r->target->uniques.at[i] == r->to_unique)
            return target->unique_load[i];
    return SQL_GET_MANY;
}

static size_t get_statement(struct gen *g, const struct model_relation *r)
{
    const struct sql_model *target = &g->sql->models.at[r->target->index];

    for (size_t i = 0; !r->to_key && i < r->target->uniques.len; i++)
        if (r->target->uniques.at[i] == r->to_unique)
            return target->unique_get[i];
    return SQL_GET;
}

/* (const char *const[]){"book_id"} */
static struct str strings(struct gen *g, const struct str *names, size_t n)
{
    struct text t = {.arena = g->arena};

    text_add(&t, STR("(const char *const[]){"));
    for (size_t i = 0; i < n; i++)
        text_addf(&t, "%s%s", i > 0 ? ", " : "", c_string(g->arena, names[i]).at);
    text_add(&t, STR("}"));
    return text_str(&t);
}

/* &(const orm_junction){"book_tags", (const char *const[]){"book_id"}, ..., true, false,
 * ORM_LINK_ORDER_HERE} */
static struct str junction(struct gen *g, const struct model_relation *r)
{
    const struct model_junction *j = r->junction;
    struct str from = strings(g, j->from.at, j->from.len), to = strings(g, j->to.at, j->to.len);

    return str_fmt(g->arena, "&(const orm_junction){%s, %s, %s, %s, %s, %s}",
                   c_string(g->arena, j->table).at, r->turned ? to.at : from.at,
                   r->turned ? from.at : to.at, j->plain ? "true" : "false",
                   j->symmetrical ? "true" : "false",
                   j->through  ? "ORM_LINK_ORDER_NONE"
                   : r->turned ? "ORM_LINK_ORDER_THERE"
                               : "ORM_LINK_ORDER_HERE");
}

/* Where the edges of the relation stand in its model's query struct. */
static void add_edges(struct text_items *items, const struct model_relation *r)
{
    const char *query = r->model->c_name.at, *name = r->name.at;

    if (r->kind == TO_ONE || r->kind == TO_ONE_REVERSE)
        text_item(items, ".join = offsetof(struct %s_query, join_%s)", query, name);
    text_item(items, ".prefetch = offsetof(struct %s_query, prefetch_%s)", query, name);
    if (r->kind == TO_MANY || r->kind == MANY_TO_MANY)
        text_item(items, ".count = offsetof(struct %s_query, count_%s)", query, name);
}

static void gen_relation(struct gen *g, const struct sql_model *sql, const struct model_relation *r)
{
    text_add(&g->source, STR("    {"));
    struct text_items items = text_items(&g->source, g->arena, 5);
    text_item(&items, ".name = %s", c_string(g->arena, r->name).at);
    text_item(&items, ".target = &%s_model_", r->target->c_name.at);
    text_item(&items, ".kind = %s", kind_name(r->kind));
    text_item(&items, ".parts = %zu", r->here.len);
    text_item(&items, ".columns = %s", indexes(g, &r->here).at);
    text_item(&items, ".there = %s", indexes(g, &r->there).at);
    if (gen_by_key(r))
        text_item(&items, ".values = %s_key_values", r->model->name.at);
    else
        text_item(&items, ".values = %s", gen_values_name(g, r).at);
    if (r->inverse)
        text_item(&items, ".inverse = %zu", r->inverse->index);
    else
        text_item(&items, ".inverse = ORM_NONE");
    text_item(&items, ".load = %zu", load_statement(g, r));
    if (r->kind == TO_ONE) {
        text_item(&items, ".get = %zu", get_statement(g, r));
        text_item(&items, ".member = offsetof(%s, %s)", r->model->c_name.at, r->member.at);
        if (!r->constrained)
            text_item(&items, ".unconstrained = true");
    }
    if (r->kind == MANY_TO_MANY) {
        text_item(&items, ".junction = %s", junction(g, r).at);
        text_item(&items, ".link = %zu", sql->link[r->index]);
    }
    add_edges(&items, r);
    text_add(&g->source, STR("},\n"));
}

static void gen_relation_rows(struct gen *g, const struct sql_model *sql)
{
    const struct model *m = sql->model;

    if (m->relations.len == 0)
        return;
    emit(&g->source, "\nstatic const orm_relation $m$_relations[] = {\n", "m", m->name.at);
    for (size_t i = 0; i < m->relations.len; i++)
        gen_relation(g, sql, m->relations.at[i]);
    text_add(&g->source, STR("};\n"));
}

static void gen_incoming(struct gen *g, const struct sql_model *sql)
{
    if (sql->incoming.len == 0)
        return;
    emit(&g->source, "\nstatic const orm_incoming $m$_incoming[] = {\n", "m", sql->model->name.at);
    for (size_t i = 0; i < sql->incoming.len; i++) {
        const struct model_relation *r = sql->incoming.at[i].incoming->relation;
        const char *child =
            r->junction ? "NULL" : str_fmt(g->arena, "&%s_model_", r->model->c_name.at).at;
        text_addf(&g->source, "    {.model = %s, .field = %s, .child = %s, .find = %zu%s},\n",
                  c_string(g->arena, r->model->name).at, c_string(g->arena, r->field->name).at,
                  child, sql->incoming.at[i].find,
                  !r->junction && r->on_delete == ACTION_CASCADE ? ", .cascade = true" : "");
    }
    text_add(&g->source, STR("};\n"));
}

/* A member of the model's description that is an array of its own, and its length. */
static void add_array(struct gen *g, const struct model *m, const char *member, const char *length,
                      size_t n)
{
    if (n > 0)
        text_addf(&g->source, "    .%s = %zu,\n    .%s = %s_%s,\n", length, n, member, m->name.at,
                  member);
}

static void add_function(struct gen *g, const struct model *m, const char *name, bool is_there)
{
    if (is_there)
        text_addf(&g->source, "    .%s = %s_%s,\n", name, m->name.at, name);
}

static void gen_orm_model(struct gen *g, const struct sql_model *sql, size_t first_slot)
{
    const struct model *m = sql->model;
    bool automatic = false, generated = false;

    for (size_t i = 0; i < m->columns.len; i++) {
        automatic = automatic || gen_is_automatic(m->columns.at[i]);
        generated = generated || m->columns.at[i]->generated.at;
    }
    emit(&g->source,
         "\nconst orm_model $M$_model_ = {\n"
         "    .name = $name$,\n"
         "    .table = $table$,\n"
         "    .schema = &$S$_schema_,\n"
         "    .row_size = sizeof($M$),\n",
         "m", m->name.at, "name", c_string(g->arena, m->name).at, "table",
         c_string(g->arena, m->table).at, "S", g->set->name.at, "M", m->c_name.at);
    if (m->key.len > 0)
        emit(&g->source, "    .id_size = sizeof($id$),\n", "id", m->c_id.at);
    if (m->rowid.at)
        text_addf(&g->source, "    .rowid = \"%s\",\n", m->rowid.at);
    if (m->auto_key)
        text_add(&g->source, STR("    .auto_key = true,\n"));
    if (m->view)
        text_add(&g->source, STR("    .view = true,\n"));
    if (generated)
        text_add(&g->source, STR("    .has_generated = true,\n"));
    add_array(g, m, "columns", "n_columns", m->columns.len);
    if (m->key.len > 0)
        text_addf(&g->source, "    .n_key = %zu,\n    .key = %s,\n", m->key.len,
                  indexes(g, &m->key).at);
    if (sql->returned.len > 0)
        text_addf(&g->source, "    .n_returned = %zu,\n    .returned = %s,\n", sql->returned.len,
                  indexes(g, &sql->returned).at);
    add_array(g, m, "relations", "n_relations", m->relations.len);
    add_array(g, m, "uniques", "n_uniques", count_uniques(m));
    add_array(g, m, "incoming", "n_incoming", sql->incoming.len);
    add_array(g, m, "sql", "n_sql", sql->statements.len);
    text_addf(&g->source, "    .first_slot = %zu,\n", first_slot);
    add_function(g, m, "values", true);
    add_function(g, m, "key_values", m->key.len > 0);
    add_function(g, m, "id_values", m->key.len > 0);
    add_function(g, m, "read", true);
    add_function(g, m, "read_returned", sql->returned.len > 0);
    add_function(g, m, "set_key", m->auto_key);
    add_function(g, m, "set_auto", automatic);
    text_add(&g->source, STR("};\n"));
}

void gen_describe(struct gen *g, const struct sql_model *sql, size_t first_slot)
{
    gen_columns(g, sql->model);
    gen_sql(g, sql);
    gen_uniques(g, sql);
    gen_relation_rows(g, sql);
    gen_incoming(g, sql);
    gen_orm_model(g, sql, first_slot);
}

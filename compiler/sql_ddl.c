/* sql_ddl.c - the tables and indexes. Each rule of a field that SQLite can express is a CHECK named
 * after the field, so that a message of SQLite says which field it is about. */
#include "sql.h"
#include "text.h"

#include <inttypes.h>

#define LINE_WIDTH 95

/* The declared type, if the schema doesn't tell: one of the four storage classes; in a table that
 * is not STRICT the names that other tools look for. */
static const char *default_type(struct arena *arena, const struct model_column *c)
{
    if (c->model->strict)
        return storage_names[c->storage];
    if (c->type == TYPE_BOOL)
        return "BOOLEAN";
    if (c->type == TYPE_DECIMAL && c->storage == STORAGE_REAL)
        return str_fmt(arena, "NUMERIC(%d,%d)", c->digits, c->scale).at;
    if (c->storage == STORAGE_TEXT) {
        if (c->type == TYPE_DATE)
            return "DATE";
        if (c->type == TYPE_TIME)
            return "TIME";
        if (c->type == TYPE_DATETIME)
            return "DATETIME";
    }
    return storage_names[c->storage];
}

/* The declared type in a table that is STRICT or not: what the schema says of a column is said of
 * one in a table like its model's. */
static const char *declared_type(struct arena *arena, const struct model_column *c, bool strict)
{
    if (c->sql_type.at && c->model->strict == strict)
        return str_dup(arena, c->sql_type).at;
    return default_type(arena, c);
}

static enum affinity affinity_of(struct arena *arena, const struct model_column *c)
{
    struct str type = str_of(declared_type(arena, c, c->model->strict));

    if (c->model->strict && str_eq_nocase(type, STR("ANY")))
        return AFFINITY_BLOB;
    return sqltype_affinity(type);
}

static bool is_numeric(enum affinity affinity)
{
    return affinity != AFFINITY_TEXT && affinity != AFFINITY_BLOB;
}

static bool is_alike(struct arena *arena, const struct model_relation *r)
{
    for (size_t i = 0; i < r->here.len; i++)
        if (is_numeric(affinity_of(arena, r->there.at[i])) !=
            is_numeric(affinity_of(arena, r->here.at[i])))
            return false;
    return true;
}

/* Has each column of the relation an index that serves? What serves a view is unknown. */
bool sql_is_served(struct arena *arena, const struct model_relation *r)
{
    const struct model_junction *j = r->junction;

    if (!j)
        return r->indexed && !r->target->view && is_alike(arena, r);
    return j->index &&
           (!j->through || (is_alike(arena, j->through_from) && is_alike(arena, j->through_to)));
}

struct rules {
    struct arena *arena;
    struct text text;
    const char *name; /* the column's, quoted */
};

static void rule(struct rules *rules, const char *format, ...) BASE_PRINTF(2, 3);
static void rule(struct rules *rules, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    text_addf(&rules->text, "%s%s", rules->text.len > 0 ? " AND " : "",
              str_vfmt(rules->arena, format, args).at);
    va_end(args);
}

/* A text of the form date, blank, time: as SQLite writes it itself, and with its fraction. IS makes
 * NULL pass and what is no date fail; '+0 days' makes SQLite normalise 2024-02-30. */
static void add_time_form(struct rules *rules, const struct model_column *c, const char *function,
                          unsigned length)
{
    const char *name = rules->name;
    struct text digits = {.arena = rules->arena};

    if (c->type == TYPE_DATE || c->digits == 0) {
        rule(rules, "%s IS %s(%s, '+0 days')", name, function, name);
        return;
    }
    for (unsigned i = 0; i < c->digits; i++)
        text_add(&digits, STR("[0-9]"));
    rule(rules, "substr(%s, %u) GLOB '.%s'", name, length + 1, text_str(&digits).at);
    rule(rules, "substr(%s, 1, %u) IS %s(substr(%s, 1, %u), '+0 days')", name, length, function,
         name, length);
}

void sql_type_range(const struct model_column *c, int64_t *low, int64_t *high)
{
    *low = *high = 0;
    if (c->type == TYPE_INT32) {
        *low = INT32_MIN;
        *high = INT32_MAX;
    } else if (c->type == TYPE_DECIMAL) {
        for (unsigned i = 0; i < c->digits; i++)
            *high = *high * 10 + 9;
        *low = -*high;
    } else if (c->type == TYPE_DATE) {
        *low = -719528;
        *high = 2932896;
    } else if (c->type == TYPE_TIME) {
        *high = INT64_C(86399999999);
    } else if (c->type == TYPE_DATETIME) {
        *low = INT64_C(-62167219200000000);
        *high = INT64_C(253402300799999999);
    }
}

static void add_type_range(struct rules *rules, const struct model_column *c)
{
    int64_t low, high;

    sql_type_range(c, &low, &high);
    if (low == high)
        return;
    if (!c->has_min && !c->has_max)
        rule(rules, "%s BETWEEN %" PRId64 " AND %" PRId64, rules->name, low, high);
    else if (!c->has_min)
        rule(rules, "%s >= %" PRId64, rules->name, low);
    else if (!c->has_max)
        rule(rules, "%s <= %" PRId64, rules->name, high);
}

static void add_choices(struct rules *rules, const struct model_column *c)
{
    struct text list = {.arena = rules->arena};

    for (size_t i = 0; i < c->choices.len; i++) {
        const struct model_choice *choice = &c->choices.at[i];
        struct str value = c->storage == STORAGE_INTEGER
                               ? str_fmt(rules->arena, "%" PRId32, choice->number)
                               : sql_string(rules->arena, choice->text);
        text_addf(&list, "%s%s", i > 0 ? ", " : "", value.at);
    }
    if (list.len > 0)
        rule(rules, "%s IN (%s)", rules->name, text_str(&list).at);
}

static void add_type_rules(struct rules *rules, const struct model_column *c)
{
    const char *name = rules->name;

    switch (c->type) {
    case TYPE_BOOL:
        rule(rules, "%s IN (0, 1)", name);
        break;
    case TYPE_DATE:
        if (c->storage == STORAGE_TEXT)
            add_time_form(rules, c, "date", 10);
        break;
    case TYPE_TIME:
        if (c->storage == STORAGE_TEXT)
            add_time_form(rules, c, "time", 8);
        break;
    case TYPE_DATETIME:
        if (c->storage == STORAGE_TEXT)
            add_time_form(rules, c, "datetime", 19);
        break;
    case TYPE_UUID:
        rule(rules, "length(%s) = %d", name, c->storage == STORAGE_TEXT ? 36 : 16);
        break;
    case TYPE_JSON:
        /* SQLite before 3.41 answers false, not NULL, for NULL. */
        if (c->null)
            rule(rules, "(%s IS NULL OR json_valid(%s))", name, name);
        else
            rule(rules, "json_valid(%s)", name);
        break;
    default:
        break;
    }
    if (c->storage == STORAGE_INTEGER)
        add_type_range(rules, c);
}

static void add_limits(struct rules *rules, const struct model_column *c)
{
    const char *name = rules->name;
    bool comparable = c->type != TYPE_DECIMAL || c->storage != STORAGE_TEXT;

    if (c->has_min && comparable)
        rule(rules, "%s >= %s", name, sql_literal(rules->arena, c, &c->min).at);
    if (c->has_max && comparable)
        rule(rules, "%s <= %s", name, sql_literal(rules->arena, c, &c->max).at);
    if (c->min_length > 0)
        rule(rules, "length(%s) >= %" PRIu32, name, c->min_length);
    if (c->max_length > 0)
        rule(rules, "length(%s) <= %" PRIu32, name, c->max_length);
    if (c->pattern.at)
        rule(rules, "%s GLOB %s", name, sql_string(rules->arena, c->pattern).at);
}

struct str sql_column_rules(struct arena *arena, const struct model_column *c)
{
    struct rules rules = {arena, {.arena = arena}, sql_name(arena, c->sql).at};

    if (c->refers_to)
        return (struct str){0};
    add_type_rules(&rules, c);
    add_choices(&rules, c);
    add_limits(&rules, c);
    return rules.text.len > 0 ? text_str(&rules.text) : (struct str){0};
}

const char *sql_collation(const struct model_column *c)
{
    static const char *const names[] = {"", " COLLATE NOCASE", " COLLATE RTRIM"};

    return names[c->collation];
}

/* "price" INTEGER NOT NULL DEFAULT 0 CONSTRAINT "price" CHECK ("price" >= 0) */
static struct str column_definition(struct arena *arena, const struct model_column *c)
{
    const struct model *m = c->model;
    struct text t = {.arena = arena};
    struct str rules = sql_column_rules(arena, c);
    bool only_key = c->is_key && m->key.len == 1;

    text_addf(&t, "%s %s", sql_name(arena, c->sql).at, declared_type(arena, c, m->strict));
    if (!c->null && !(only_key && m->auto_key))
        text_add(&t, STR(" NOT NULL"));
    if (only_key)
        text_addf(&t, " PRIMARY KEY%s", m->autoincrement ? " AUTOINCREMENT" : "");
    text_addf(&t, "%s", sql_collation(c));
    if (c->default_sql.at)
        text_addf(&t, " DEFAULT (%s)", c->default_sql.at);
    else if (c->default_value.given)
        text_addf(&t, " DEFAULT %s", sql_literal(arena, c, &c->default_value).at);
    if (c->generated.at)
        text_addf(&t, " GENERATED ALWAYS AS (" STR_FMT ")%s", STR_ARG(c->generated),
                  c->stored ? " STORED" : "");
    if (rules.at) {
        struct str check = str_fmt(arena, "CONSTRAINT %s CHECK (%s)",
                                   sql_name(arena, c->field->name).at, rules.at);
        text_addf(&t, "%s%s", t.len + check.len < LINE_WIDTH ? " " : "\n        ", check.at);
    }
    return text_str(&t);
}

static const char *action_name(enum action action)
{
    static const char *const names[] = {"CASCADE",  "SET NULL",  "SET DEFAULT",
                                        "RESTRICT", "NO ACTION", "NO ACTION"};

    return names[action];
}

static struct str foreign_key(struct arena *arena, const struct model_relation *r)
{
    return str_fmt(arena, "FOREIGN KEY (%s) REFERENCES %s (%s) ON DELETE %s ON UPDATE %s%s",
                   sql_column_names(arena, &r->here, "").at, sql_name(arena, r->target->table).at,
                   sql_column_names(arena, &r->there, "").at, action_name(r->on_delete),
                   action_name(r->on_update),
                   r->deferrable ? " DEFERRABLE INITIALLY DEFERRED" : "");
}

static struct str table_options(struct arena *arena, bool strict, bool without_rowid)
{
    return str_fmt(arena, "%s%s%s", strict ? " STRICT" : "", strict && without_rowid ? "," : "",
                   without_rowid ? " WITHOUT ROWID" : "");
}

/* One line of a table's definition. */
static void add_line(struct text *t, struct str line)
{
    text_addf(t, "%s\n    %s", t->at[t->len - 1] == '(' ? "" : ",", line.at);
}

static struct str model_table(struct arena *arena, const struct model *m)
{
    struct text t = {.arena = arena};

    text_addf(&t, "CREATE TABLE %s (", sql_name(arena, m->table).at);
    for (size_t i = 0; i < m->columns.len; i++)
        if (!m->rowid_key || !m->columns.at[i]->is_key)
            add_line(&t, column_definition(arena, m->columns.at[i]));
    if (m->key.len > 1)
        add_line(&t, str_fmt(arena, "PRIMARY KEY (%s)", sql_column_names(arena, &m->key, "").at));
    for (size_t i = 0; i < m->uniques.len; i++)
        if (!m->uniques.at[i]->index.at)
            add_line(&t, str_fmt(arena, "UNIQUE (%s)",
                                 sql_column_names(arena, &m->uniques.at[i]->columns, "").at));
    for (size_t i = 0; i < m->relations.len; i++)
        if (m->relations.at[i]->kind == TO_ONE && m->relations.at[i]->constrained)
            add_line(&t, foreign_key(arena, m->relations.at[i]));
    for (size_t i = 0; i < m->checks.len; i++)
        add_line(&t, str_fmt(arena, "CONSTRAINT %s CHECK (%s)",
                             sql_name(arena, m->checks.at[i].name).at, m->checks.at[i].sql.at));
    text_addf(&t, "\n)%s", table_options(arena, m->strict, m->without_rowid).at);
    return text_str(&t);
}

/* CREATE VIEW "book_sales" AS SELECT ... */
static struct str view(struct arena *arena, const struct model *m)
{
    struct str select = m->select;

    if (!select.at)
        return select;
    while (select.len > 0 && (unsigned char)select.at[select.len - 1] <= ' ')
        select.len--; /* what ends a text of several lines */
    return str_fmt(arena, "CREATE VIEW %s AS " STR_FMT, sql_name(arena, m->table).at,
                   STR_ARG(select));
}

struct str sql_stand_in(struct arena *arena, const struct model *m)
{
    struct text t = {.arena = arena};

    text_addf(&t, "CREATE TABLE %s (%s", sql_name(arena, m->table).at,
              sql_column_names(arena, &m->columns, "").at);
    if (m->key.len > 0)
        text_addf(&t, ", PRIMARY KEY (%s)", sql_column_names(arena, &m->key, "").at);
    text_add(&t, STR(")"));
    return text_str(&t);
}

bool sql_is_table(const struct sql_ddl *ddl)
{
    return !ddl->model || !ddl->model->view;
}

bool sql_is_view(const struct sql_ddl *ddl)
{
    return ddl->model && ddl->model->view && ddl->text.at;
}

/* The columns of one side of a junction. */
static void add_junction_columns(struct text *t, const struct model *target,
                                 const struct str *names, bool strict)
{
    for (size_t i = 0; i < target->key.len; i++) {
        const struct model_column *key = target->key.at[i];
        add_line(t, str_fmt(t->arena, "%s %s NOT NULL%s", sql_name(t->arena, names[i]).at,
                            declared_type(t->arena, key, strict), sql_collation(key)));
    }
}

static void add_junction_key(struct text *t, const struct model_junction *j,
                             const struct model *target, const struct str *names)
{
    struct arena *arena = t->arena;

    if (j->on_delete == ACTION_DO_NOTHING)
        return;
    add_line(t, str_fmt(arena, "FOREIGN KEY (%s) REFERENCES %s (%s) ON DELETE %s ON UPDATE %s",
                        sql_names(arena, names, target->key.len, "").at,
                        sql_name(arena, target->table).at,
                        sql_column_names(arena, &target->key, "").at, action_name(j->on_delete),
                        action_name(j->on_update)));
}

static struct str junction_table(struct arena *arena, const struct model_junction *j)
{
    struct text t = {.arena = arena};
    struct str from = sql_names(arena, j->from.at, j->from.len, "");
    struct str to = sql_names(arena, j->to.at, j->to.len, "");
    bool strict = j->model->strict && j->target->strict;

    text_addf(&t, "CREATE TABLE %s (", sql_name(arena, j->table).at);
    add_junction_columns(&t, j->model, j->from.at, strict);
    add_junction_columns(&t, j->target, j->to.at, strict);
    add_line(&t, str_fmt(arena, "PRIMARY KEY (%s, %s)", from.at, to.at));
    add_junction_key(&t, j, j->model, j->from.at);
    add_junction_key(&t, j, j->target, j->to.at);
    text_addf(&t, "\n)%s", table_options(arena, strict, j->without_rowid).at);
    return text_str(&t);
}

static struct str index_items(struct arena *arena, const struct model_index *index)
{
    struct text t = {.arena = arena};

    for (size_t i = 0; i < index->items.len; i++) {
        const struct model_index_item *item = &index->items.at[i];
        struct str what = item->column ? sql_name(arena, item->column->sql)
                                       : str_fmt(arena, "(%s)", item->expr.at);
        text_addf(&t, "%s%s%s", i > 0 ? ", " : "", what.at, item->desc ? " DESC" : "");
    }
    return text_str(&t);
}

static struct str index_text(struct arena *arena, const struct model *m,
                             const struct model_index *index)
{
    return str_fmt(arena, "CREATE %sINDEX %s ON %s (%s)%s%s", index->unique ? "UNIQUE " : "",
                   sql_name(arena, index->name).at, sql_name(arena, m->table).at,
                   index_items(arena, index).at, index->where.at ? " WHERE " : "",
                   index->where.at ? index->where.at : "");
}

static void add_model_ddl(struct arena *arena, struct sql_set *sql, const struct model *m)
{
    *list_add(arena, &sql->tables) = (struct sql_ddl){
        .name = m->table, .text = m->view ? view(arena, m) : model_table(arena, m), .model = m};
    for (size_t i = 0; i < m->indexes.len; i++)
        *list_add(arena, &sql->indexes) =
            (struct sql_ddl){.name = m->indexes.at[i].name,
                             .text = index_text(arena, m, &m->indexes.at[i]),
                             .model = m,
                             .index = &m->indexes.at[i]};
}

static void add_junction_ddl(struct arena *arena, struct sql_set *sql,
                             const struct model_junction *j)
{
    struct str name = str_fmt(arena, "%s_reverse_idx", j->table.at);

    *list_add(arena, &sql->tables) =
        (struct sql_ddl){.name = j->table, .text = junction_table(arena, j), .junction = j};
    if (!j->index)
        return;
    *list_add(arena, &sql->indexes) = (struct sql_ddl){
        .name = name,
        .text = str_fmt(arena, "CREATE INDEX %s ON %s (%s, %s)", sql_name(arena, name).at,
                        sql_name(arena, j->table).at, sql_names(arena, j->to.at, j->to.len, "").at,
                        sql_names(arena, j->from.at, j->from.len, "").at),
        .junction = j};
}

void sql_build_ddl(struct arena *arena, struct sql_set *sql)
{
    const struct model_set *set = sql->set;

    for (size_t i = 0; i < set->models.len; i++)
        add_model_ddl(arena, sql, set->models.at[i]);
    for (size_t i = 0; i < set->junctions.len; i++)
        add_junction_ddl(arena, sql, set->junctions.at[i]);
}

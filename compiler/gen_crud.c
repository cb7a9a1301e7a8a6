/* gen_crud.c - the functions of each model that write and read rows by key. */
#include "gen.h"

/* const char *shop_Book_status_to_text(shop_Book_status value); and back. */
static void gen_enum_functions(struct gen *g, const struct model *m)
{
    for (size_t i = 0; i < m->columns.len; i++) {
        const struct model_column *c = m->columns.at[i];
        struct gen_names n = gen_model_names(g, m);
        if (c->type != TYPE_ENUM || c->refers_to)
            continue;
        n.M = c->choice_c_prefix.at;
        n.k = str_fmt(g->arena, "%zu", c->choices.len).at;
        n.id = c->field->name.at;
        gen_function(g, &n, "", "const char *$M$_to_text($M$ value)",
                     "    return orm_gen_choice_text($m$_$id$_choices, $k$, (int)value);\n");
        gen_must_use(
            g, &n, "orm_status $M$_from_text(const char *text, $M$ *out)",
            "    int number;\n"
            "    orm_status status = orm_gen_choice_number($m$_$id$_choices, $k$, text, &number);\n"
            "\n"
            "    *out = ($M$)number;\n"
            "    return status;\n");
    }
}

/* A row with the schema's defaults. */
static void gen_defaults(struct gen *g, const struct model *m, const struct gen_names *n)
{
    struct text body = {.arena = g->arena};

    emit(&body, "    $M$ row = {0};\n\n", "M", m->c_name.at);
    for (size_t i = 0; i < m->columns.len; i++) {
        const struct model_column *c = m->columns.at[i];
        if (!c->default_value.given)
            continue;
        if (c->optional)
            text_addf(&body, "    row.%s.some = true;\n", c->member.at);
        text_addf(&body, "    row.%s%s%s = %s;\n", c->member.at, c->optional ? ".value" : "",
                  c->is_id ? ".value" : "", gen_literal(g, c, &c->default_value).at);
    }
    text_add(&body, STR("    return row;\n"));
    gen_function(g, n, "", "$M$ $M$_defaults(void)", "");
    g->source.len -= 2;
    text_add(&g->source, text_str(&body));
    text_add(&g->source, STR("}\n"));
}

/* The key of a row: its one member, or a struct of its members. */
static void gen_key(struct gen *g, const struct model *m, const struct gen_names *n)
{
    struct text body = {.arena = g->arena};

    if (m->key.len == 1)
        text_addf(&body, "    return row->%s;\n", m->key.at[0]->member.at);
    else
        emit(&body, "    $id$ key = {0};\n\n", "id", m->c_id.at);
    for (size_t i = 0; m->key.len > 1 && i < m->key.len; i++)
        text_addf(&body, "    key.%s = row->%s;\n", m->key.at[i]->member.at,
                  m->key.at[i]->member.at);
    if (m->key.len > 1)
        text_add(&body, STR("    return key;\n"));
    gen_function(g, n, "", "$id$ $M$_key(const $M$ *row)", text_str(&body).at);
}

/* A column's member as a parameter, beside those that get_by has already. */
static struct str parameter(struct gen *g, const struct model_column *c)
{
    static const char *const taken[] = {"db", "scope", "out", "v"};

    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
        if (str_eq(c->member, str_of(taken[i])))
            return str_fmt(g->arena, "%s_", c->member.at);
    return c->member;
}

/* shop_Author_get_by_email(db, scope, "a@b", &author) */
static void gen_get_by(struct gen *g, const struct model *m, const struct model_unique *unique,
                       size_t index, const struct gen_names *n)
{
    struct text parameters = {.arena = g->arena};
    struct text body = {.arena = g->arena};

    text_addf(&body, "    orm_value v[%zu];\n\n", unique->columns.len);
    for (size_t i = 0; i < unique->columns.len; i++) {
        const struct model_column *c = unique->columns.at[i];
        struct str name = parameter(g, c);
        text_addf(&parameters, "%s, ", gen_declaration(g, c->c_type, name).at);
        text_addf(&body, "    v[%zu] = %s;\n", i, gen_plain_value(g, c, name).at);
    }
    text_addf(&body, "    return orm_gen_get_by(db, scope, &%s_model_, %zu, v, out);\n",
              m->c_name.at, index);
    gen_must_use(g, n,
                 str_fmt(g->arena,
                         "orm_status $M$_get_by_%s(orm_db *db, orm_scope *scope, %s$M$ **out)",
                         unique->name.at, text_str(&parameters).at)
                     .at,
                 text_str(&body).at);
}

static void gen_reads(struct gen *g, const struct sql_model *sql, const struct gen_names *n)
{
    const struct model *m = sql->model;

    gen_must_use(g, n, "orm_status $M$_get(orm_db *db, orm_scope *scope, $id$ key, $M$ **out)",
                 "    orm_value v[$k$];\n"
                 "\n"
                 "    $m$_id_values(&key, v);\n"
                 "    return orm_gen_get(db, scope, &$M$_model_, v, out);\n");
    for (size_t i = 0; i < m->uniques.len; i++)
        gen_get_by(g, m, m->uniques.at[i], i, n);
    gen_must_use(
        g, n,
        "orm_status $M$_get_many(orm_db *db, orm_scope *scope, const $id$ *keys, size_t "
        "count, $M$_list *out)",
        "    return orm_gen_get_many(db, scope, &$M$_model_, keys, count, (orm_list *)out);\n");
    gen_must_use(g, n, "orm_status $M$_all(orm_db *db, orm_scope *scope, $M$_list *out)",
                 "    return orm_gen_all(db, scope, &$M$_model_, (orm_list *)out);\n");
    gen_must_use(g, n, "orm_status $M$_refresh(orm_db *db, $M$ *row)",
                 "    return orm_gen_refresh(db, &$M$_model_, row);\n");
}

void gen_crud(struct gen *g, const struct sql_model *sql)
{
    const struct model *m = sql->model;
    struct gen_names n = gen_model_names(g, m);

    text_add(&g->header, STR("\n"));
    gen_enum_functions(g, m);
    gen_defaults(g, m, &n);
    gen_key(g, m, &n);
    gen_must_use(g, &n, "orm_status $M$_validate(const $M$ *row, orm_error *error)",
                 "    return orm_gen_validate(&$M$_model_, row, error);\n");
    gen_must_use(g, &n, "orm_status $M$_insert(orm_db *db, $M$ *row)",
                 "    return orm_gen_insert(db, &$M$_model_, row);\n");
    if (sql->statements.at[SQL_UPDATE].text.at)
        gen_must_use(g, &n, "orm_status $M$_update(orm_db *db, $M$ *row)",
                     "    return orm_gen_update(db, &$M$_model_, row);\n");
    gen_must_use(g, &n, "orm_status $M$_save(orm_db *db, $M$ *row)",
                 "    return orm_gen_save(db, &$M$_model_, row);\n");
    gen_must_use(g, &n, "orm_status $M$_delete(orm_db *db, $id$ key)",
                 "    orm_value v[$k$];\n"
                 "\n"
                 "    $m$_id_values(&key, v);\n"
                 "    return orm_gen_delete(db, &$M$_model_, v);\n");
    gen_reads(g, sql, &n);
}

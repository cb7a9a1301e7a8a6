/* gen_crud.c - the functions of each model that write and read rows by key. */
#include "gen.h"

/* const char *shop_Book_status_to_text(shop_Book_status value); and back. */
static void gen_enum_functions(struct gen *g, const struct model *m)
{
    for (size_t i = 0; i < m->columns.len; i++) {
        const struct model_column *c = m->columns.at[i];
        struct gen_names n = {.M = c->choice_c_prefix.at, .m = gen_choices_name(g, c).at, .id = ""};
        if (c->type != TYPE_ENUM || c->refers_to)
            continue;
        gen_prototype(g, &n, "const char *$M$_to_text($M$ value)");
        gen_prototype(g, &n, MUST_USE "orm_status $M$_from_text(const char *text, $M$ *out)");
        gen_definitions(g, &n, "\nORM_ENUM_FUNCTIONS($M$, $m$)\n");
    }
}

static bool has_defaults(const struct model *m)
{
    for (size_t i = 0; i < m->columns.len; i++)
        if (m->columns.at[i]->default_value.given)
            return true;
    return false;
}

/* A row with the schema's defaults. */
static void gen_defaults(struct gen *g, const struct model *m, const struct gen_names *n)
{
    struct text body = {.arena = g->arena};

    if (!has_defaults(m)) {
        gen_prototype(g, n, "$M$ $M$_defaults(void)");
        gen_definitions(g, n, "\nORM_NO_DEFAULTS($M$)\n");
        return;
    }
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
    gen_function(g, n, "", "$M$ $M$_defaults(void)", text_str(&body));
}

/* The key of a row; gen_row.c defines that of one member. */
static void gen_key(struct gen *g, const struct model *m, const struct gen_names *n)
{
    const char *signature = "$id$ $M$_key(const $M$ *row)";
    struct text body = {.arena = g->arena};

    if (m->key.len == 1) {
        gen_prototype(g, n, signature);
        return;
    }
    emit(&body, "    $id$ key = {0};\n\n", "id", m->c_id.at);
    for (size_t i = 0; i < m->key.len; i++)
        text_addf(&body, "    key.%s = row->%s;\n", m->key.at[i]->member.at,
                  m->key.at[i]->member.at);
    text_add(&body, STR("    return key;\n"));
    gen_function(g, n, "", signature, text_str(&body));
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

    /* With its size: tcc counts the values of structs wrongly. */
    text_addf(&body, "    const orm_value v[%zu] = {", unique->columns.len);
    struct text_items items = text_items(&body, g->arena, 8);
    for (size_t i = 0; i < unique->columns.len; i++) {
        const struct model_column *c = unique->columns.at[i];
        struct str name = parameter(g, c);
        text_addf(&parameters, "%s, ", gen_declaration(g, c->c_type, name).at);
        text_item(&items, "%s", gen_plain_value(g, c, name).at);
    }
    text_addf(&body, "};\n\n    return orm_gen_get_by(db, scope, &%s_model_, %zu, v, out);\n",
              m->c_name.at, index);
    gen_function(g, n, MUST_USE,
                 str_fmt(g->arena,
                         "orm_status $M$_get_by_%s(orm_db *db, orm_scope *scope, %s$M$ **out)",
                         unique->name.at, text_str(&parameters).at)
                     .at,
                 text_str(&body));
}

static void gen_all(struct gen *g, const struct gen_names *n)
{
    gen_prototype(g, n, MUST_USE "orm_status $M$_all(orm_db *db, orm_scope *scope, $M$_list *out)");
}

static void gen_reads(struct gen *g, const struct model *m, const struct gen_names *n)
{
    gen_prototype(g, n,
                  MUST_USE "orm_status $M$_get(orm_db *db, orm_scope *scope, $id$ key, $M$ **out)");
    for (size_t i = 0; i < m->uniques.len; i++)
        gen_get_by(g, m, m->uniques.at[i], i, n);
    gen_prototype(g, n,
                  MUST_USE "orm_status $M$_get_many(orm_db *db, orm_scope *scope, const $id$ "
                           "*keys, size_t count, $M$_list *out)");
    gen_all(g, n);
    gen_prototype(g, n, MUST_USE "orm_status $M$_refresh(orm_db *db, $M$ *row)");
}

/* Its rows are read, by key if it has one. */
static void gen_view(struct gen *g, const struct model *m, const struct gen_names *n)
{
    if (m->key.len > 0) {
        gen_key(g, m, n);
        gen_reads(g, m, n);
        gen_definitions(g, n, "\nORM_VIEW_FUNCTIONS($M$)\nORM_LOOK_UP_FUNCTIONS($M$)\n");
    } else {
        gen_all(g, n);
        gen_definitions(g, n, "\nORM_VIEW_FUNCTIONS($M$)\n");
    }
}

void gen_crud(struct gen *g, const struct sql_model *sql)
{
    const struct model *m = sql->model;
    struct gen_names n = gen_model_names(m);
    bool has_update = sql->statements.at[SQL_UPDATE].text.at;

    text_add(&g->header, STR("\n"));
    gen_enum_functions(g, m);
    if (m->view) {
        gen_view(g, m, &n);
        return;
    }
    gen_defaults(g, m, &n);
    gen_key(g, m, &n);
    gen_prototype(g, &n, MUST_USE "orm_status $M$_validate(const $M$ *row, orm_error *error)");
    gen_prototype(g, &n, MUST_USE "orm_status $M$_insert(orm_db *db, $M$ *row)");
    gen_prototype(g, &n,
                  MUST_USE "orm_status $M$_insert_many(orm_db *db, $M$ *rows, size_t count)");
    if (has_update)
        gen_prototype(g, &n, MUST_USE "orm_status $M$_update(orm_db *db, $M$ *row)");
    gen_prototype(g, &n, MUST_USE "orm_status $M$_save(orm_db *db, $M$ *row)");
    gen_prototype(g, &n, MUST_USE "orm_status $M$_delete(orm_db *db, $id$ key)");
    gen_reads(g, m, &n);
    gen_definitions(g, &n, "\nORM_MODEL_FUNCTIONS($M$)\n");
    if (has_update)
        gen_definitions(g, &n, "ORM_UPDATE_FUNCTION($M$)\n");
}

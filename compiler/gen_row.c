/* gen_row.c - the functions between a row struct and the runtime: values out of it, values into it.
 * They are plain typed calls, so that the C compiler checks each one against the struct. */
#include "gen.h"

/* The head of a function whose parameter p is a row. */
static void begin(struct gen *g, const struct model *m, const char *signature, bool is_const)
{
    emit(&g->source, "\nstatic void ", "M", "");
    emit(&g->source, signature, "m", m->name.at);
    emit(&g->source, is_const ? "\n{\n    const $M$ *row = p;\n\n" : "\n{\n    $M$ *row = p;\n\n",
         "M", m->c_name.at);
}

static struct str member(struct gen *g, const struct model_column *c)
{
    return str_fmt(g->arena, "row->%s", c->member.at);
}

static void end(struct gen *g)
{
    text_add(&g->source, STR("}\n"));
}

/* v[2] = row->editor_id.some ? orm_value_int(row->editor_id.value.value) : orm_value_null();
 * over three lines where one is too short. */
static void put_value(struct gen *g, size_t i, const struct model_column *c)
{
    struct str place = member(g, c);
    struct str value = gen_value(g, c, place);

    if (!c->optional || value.len <= TEXT_WIDTH - sizeof("    v[00] = ;"))
        text_addf(&g->source, "    v[%zu] = %s;\n", i, value.at);
    else
        text_addf(&g->source, "    v[%zu] = %s.some\n        ? %s\n        : orm_value_null();\n",
                  i, place.at, gen_plain_value(g, c, str_fmt(g->arena, "%s.value", place.at)).at);
}

static void put_values(struct gen *g, const column_list *columns)
{
    for (size_t i = 0; i < columns->len; i++)
        put_value(g, i, columns->at[i]);
}

/* row->price = orm_read_decimal(r, 6); optionals in two lines. */
static void read_column(struct gen *g, const struct model_column *c)
{
    const char *read = type_infos[c->type].read;
    struct str cast =
        c->type == TYPE_ENUM ? str_fmt(g->arena, "(%s)", c->choice_c_prefix.at) : STR("");

    if (c->optional)
        text_addf(&g->source, "    row->%s.some = orm_read_present(r, %zu);\n", c->member.at,
                  c->index);
    text_addf(&g->source, "    row->%s%s%s = %sorm_read_%s(r, %zu);\n", c->member.at,
              c->optional ? ".value" : "", c->is_id ? ".value" : "", cast.at, read, c->index);
}

/* ORM_KEY_FUNCTIONS(shop_Book, Book, id, int) */
static void gen_key_of_one(struct gen *g, const struct model *m)
{
    const struct model_column *key = m->key.at[0];

    text_addf(&g->source, "\nORM_KEY_FUNCTIONS(%s, %s, %s, %s)\n", m->c_name.at, m->name.at,
              key->member.at, type_infos[key->type].value);
    if (m->auto_key)
        text_addf(&g->source, "ORM_SET_KEY_FUNCTION(%s, %s, %s, %s)\n", m->c_name.at, m->name.at,
                  key->member.at, type_infos[key->type].c_type);
}

static void gen_key_values(struct gen *g, const struct model *m)
{
    begin(g, m, "$m$_key_values(const void *p, orm_value *v)", true);
    put_values(g, &m->key);
    end(g);
    emit(&g->source,
         "\nstatic void $m$_id_values(const void *p, orm_value *v)\n"
         "{\n"
         "    const $id$ *id = p;\n\n",
         "m", m->name.at, "id", m->c_id.at);
    for (size_t i = 0; i < m->key.len; i++) {
        const struct model_column *c = m->key.at[i];
        struct str place = str_fmt(g->arena, "id->%s", c->member.at);
        text_addf(&g->source, "    v[%zu] = %s;\n", i, gen_plain_value(g, c, place).at);
    }
    end(g);
}

static void gen_read(struct gen *g, const struct sql_model *sql)
{
    const struct model *m = sql->model;

    begin(g, m, "$m$_read(orm_reader *r, void *p)", false);
    for (size_t i = 0; i < m->columns.len; i++)
        read_column(g, m->columns.at[i]);
    end(g);
    if (sql->returned.len == 0)
        return;
    begin(g, m, "$m$_read_returned(orm_reader *r, void *p)", false);
    for (size_t i = 0; i < sql->returned.len; i++)
        read_column(g, sql->returned.at[i]);
    end(g);
}

bool gen_is_automatic(const struct model_column *c)
{
    return !c->refers_to && (c->auto_now || c->auto_now_add || c->auto_uuid != 0);
}

/* One automatic column: a moment, or a uuid where none is set. */
static void set_auto_column(struct gen *g, const struct model_column *c)
{
    struct text *s = &g->source;
    const char *member = c->member.at;
    const char *place = str_fmt(g->arena, "row->%s%s%s", member, c->optional ? ".value" : "",
                                c->is_id ? ".value" : "")
                            .at;
    const char *indent = c->auto_now ? "    " : "        ";

    if (c->auto_uuid != 0 && c->optional)
        text_addf(s, "    if (inserting && (!row->%s.some || orm_uuid_is_zero(%s))) {\n", member,
                  place);
    else if (c->auto_uuid != 0)
        text_addf(s, "    if (inserting && orm_uuid_is_zero(%s)) {\n", place);
    else if (c->auto_now_add)
        text_add(s, STR("    if (inserting) {\n"));
    if (c->optional)
        text_addf(s, "%srow->%s.some = true;\n", indent, member);
    if (c->auto_uuid != 0)
        text_addf(s, "%s%s = orm_auto_uuid%d(a);\n", indent, place, c->auto_uuid);
    else if (c->type == TYPE_DATE)
        text_addf(s, "%s%s = orm_auto_date(a);\n", indent, place);
    else
        text_addf(s, "%s%s = orm_auto_datetime(a, %zu);\n", indent, place, c->index);
    if (!c->auto_now)
        text_add(s, STR("    }\n"));
}

static void gen_set_auto(struct gen *g, const struct model *m)
{
    bool any = false, by_insert = false;

    for (size_t i = 0; i < m->columns.len; i++) {
        any = any || gen_is_automatic(m->columns.at[i]);
        by_insert =
            by_insert || (gen_is_automatic(m->columns.at[i]) && !m->columns.at[i]->auto_now);
    }
    if (!any)
        return;
    begin(g, m, "$m$_set_auto(void *p, const orm_auto *a, bool inserting)", false);
    if (!by_insert)
        text_add(&g->source, STR("    (void)inserting;\n"));
    for (size_t i = 0; i < m->columns.len; i++)
        if (gen_is_automatic(m->columns.at[i]))
            set_auto_column(g, m->columns.at[i]);
    end(g);
}

/* Only look-ups by the key use the model's own function. */
bool gen_by_key(const struct model_relation *r)
{
    return r->kind == MANY_TO_MANY || (r->kind != TO_ONE && r->inverse->to_key);
}

struct str gen_values_name(struct gen *g, const struct model_relation *r)
{
    return str_fmt(g->arena, "%s_values_of_%s", r->model->name.at, r->name.at);
}

static void gen_relation_values(struct gen *g, const struct model_relation *r)
{
    if (gen_by_key(r))
        return;
    begin(g, r->model,
          str_fmt(g->arena, "%s(const void *p, orm_value *v)", gen_values_name(g, r).at).at, true);
    put_values(g, &r->here);
    end(g);
}

void gen_row_functions(struct gen *g, const struct sql_model *sql)
{
    const struct model *m = sql->model;

    begin(g, m, "$m$_values(const void *p, orm_value *v)", true);
    put_values(g, &m->columns);
    end(g);
    if (m->key.len == 1)
        gen_key_of_one(g, m);
    else if (m->key.len > 1)
        gen_key_values(g, m);
    for (size_t i = 0; i < m->relations.len; i++)
        gen_relation_values(g, m->relations.at[i]);
    gen_read(g, sql);
    gen_set_auto(g, m);
}

/* gen_struct.c - the types of the header: lists, enums, keys and row structs. */
#include "gen.h"

/* typedef struct shop_Book shop_Book; */
void gen_forward(struct gen *g, const struct model *m)
{
    emit(&g->header, "typedef struct $M$ $M$;\n", "M", m->c_name.at);
}

/* typedef struct shop_Book_list {
 *     shop_Book **items;
 *     size_t count;
 * } shop_Book_list; */
void gen_list(struct gen *g, const struct model *m)
{
    emit(&g->header,
         "\n"
         "typedef struct $M$_list {\n"
         "    $M$ **items;\n"
         "    size_t count;\n"
         "} $M$_list;\n",
         "M", m->c_name.at);
}

/* typedef enum shop_Book_status {
 *     SHOP_BOOK_STATUS_DRAFT = 1,
 * } shop_Book_status;
 * ORM_OPTIONAL(shop_Book_status, shop_Book_status)
 * ORM_ENUM_VALUES(shop_Book_status) */
void gen_enums(struct gen *g, const struct model *m)
{
    for (size_t i = 0; i < m->columns.len; i++) {
        const struct model_column *c = m->columns.at[i];
        if (c->type != TYPE_ENUM || c->refers_to)
            continue;
        emit(&g->header, "\ntypedef enum $E$ {\n", "E", c->choice_c_prefix.at);
        for (size_t k = 0; k < c->choices.len; k++)
            text_addf(&g->header, "    %s = %s%s\n", c->choices.at[k].c_name.at,
                      c_number(g->arena, c->choices.at[k].number).at,
                      k + 1 < c->choices.len ? "," : "");
        emit(&g->header, "} $E$;\nORM_OPTIONAL($E$, $E$)\nORM_ENUM_VALUES($E$)\n", "E",
             c->choice_c_prefix.at);
    }
}

/* typedef struct shop_Book_id {
 *     int64_t value;
 * } shop_Book_id;
 * ORM_OPTIONAL(shop_Book_id, shop_Book_id)
 * ORM_KEY_VALUES(shop_Book_id, int)
 * static inline shop_Book_id shop_Book_id_of(int64_t value) ... */
static void gen_single_id(struct gen *g, const struct model *m)
{
    const struct model_column *key = m->key.at[0];
    struct str value = gen_declaration(g, gen_scalar_type(key), STR("value"));

    if (m->id_of)
        emit(&g->header, "\ntypedef $base$ $id$;\n", "base", m->id_of->c_type.at, "id", m->c_id.at);
    else
        emit(&g->header, "\ntypedef struct $id$ {\n    $value$;\n} $id$;\n", "id", m->c_id.at,
             "value", value.at);
    emit(&g->header,
         "ORM_OPTIONAL($id$, $id$)\n"
         "ORM_KEY_VALUES($id$, $kind$)\n"
         "static inline $id$ $id$_of($value$)\n"
         "{\n"
         "    $id$ id = {value};\n"
         "    return id;\n"
         "}\n",
         "id", m->c_id.at, "kind", type_infos[key->type].value, "value", value.at);
}

/* What its parts are made of must come before. A view may have no key. */
void gen_id(struct gen *g, const struct model *m)
{
    if (m->key.len == 0)
        return;
    if (m->key.len == 1) {
        gen_single_id(g, m);
        return;
    }
    emit(&g->header, "\ntypedef struct $id$ {\n", "id", m->c_id.at);
    for (size_t i = 0; i < m->key.len; i++)
        text_addf(&g->header, "    %s;\n",
                  gen_declaration(g, m->key.at[i]->c_type, m->key.at[i]->member).at);
    emit(&g->header, "} $id$;\n", "id", m->c_id.at);
}

/* The first column that is not another field's; NULL: f has only such ones. */
static const struct model_column *first_own_column(const struct model_field *f)
{
    for (size_t i = 0; i < f->columns.len; i++)
        if (f->columns.at[i]->field == f)
            return f->columns.at[i];
    return NULL;
}

static void gen_member(struct gen *g, const struct model_column *c)
{
    struct str type = c->optional ? c->c_opt : c->c_type;

    if (first_own_column(c->field) == c)
        emit_comment(&g->header, 4, c->field->doc);
    text_addf(&g->header, "    %s;\n", gen_declaration(g, type, c->member).at);
}

static void gen_pointer(struct gen *g, const struct model_relation *r)
{
    if (!first_own_column(r->field))
        emit_comment(&g->header, 4, r->field->doc);
    emit(&g->header, "    struct $T$ *$member$;\n", "T", r->target->c_name.at, "member",
         r->member.at);
}

/* struct shop_Book { ... }; */
void gen_struct(struct gen *g, const struct model *m)
{
    struct text *h = &g->header;

    text_addf(h, "\n");
    emit_comment(h, 0, m->doc);
    emit(h, "struct $M$ {\n    orm_row orm_;\n", "M", m->c_name.at);
    for (size_t i = 0; i < m->columns.len; i++)
        gen_member(g, m->columns.at[i]);
    for (size_t i = 0; i < m->relations.len; i++)
        if (m->relations.at[i]->kind == TO_ONE)
            gen_pointer(g, m->relations.at[i]);
    text_add(h, STR("};\n"));
}

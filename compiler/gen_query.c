/* gen_query.c - queries: the types that each model has for them, its query struct, and the
 * prototypes of the functions that take one. */
#include "gen.h"

/* ORM_QUERY_TYPES(shop_Book): before all query structs, which name each other's. */
void gen_query_types(struct gen *g, const struct model *m)
{
    emit(&g->header, "ORM_QUERY_TYPES($M$)\n", "M", m->c_name.at);
}

/* shop_Author_ref join_author, prefetch_author; */
static void gen_edge(struct gen *g, const struct model_relation *r)
{
    const char *target = r->target->c_name.at, *name = r->name.at;

    if (r->kind == TO_ONE || r->kind == TO_ONE_REVERSE)
        emit(&g->header, "    $T$_ref join_$r$, prefetch_$r$;\n", "T", target, "r", name);
    else
        emit(&g->header, "    $T$_ref prefetch_$r$;\n    bool count_$r$;\n", "T", target, "r",
             name);
}

/* struct shop_Book_query { ... }; and the macro that makes one. */
static void gen_query_struct(struct gen *g, const struct model *m)
{
    emit(&g->header,
         "\n"
         "struct $M$_query {\n"
         "    uint32_t magic_;\n"
         "    $M$_filter where;\n"
         "    $M$_order_term order[ORM_ORDERS];\n"
         "    int64_t limit, offset;\n"
         "    const $M$ *after;\n",
         "M", m->c_name.at);
    for (size_t i = 0; i < m->relations.len; i++)
        gen_edge(g, m->relations.at[i]);
    emit(&g->header,
         "};\n"
         "#define $M$_query(...) \\\n"
         "    $M$_ref_of(&(const struct $M$_query){.magic_ = ORM_QUERY_MAGIC, __VA_ARGS__})\n"
         "\n",
         "M", m->c_name.at);
}

/* Those that take one. */
static const char *const functions[] = {
    "struct $M$_query *$M$_query_new(orm_scope *scope)",
    MUST_USE "orm_status $M$_select(orm_db *db, orm_scope *scope, $M$_ref query, $M$_list *out)",
    MUST_USE "orm_status $M$_first(orm_db *db, orm_scope *scope, $M$_ref query, $M$ **out)",
    MUST_USE "orm_status $M$_one(orm_db *db, orm_scope *scope, $M$_ref query, $M$ **out)",
    MUST_USE "orm_status $M$_count(orm_db *db, $M$_filter where, int64_t *out)",
    MUST_USE "orm_status $M$_exists(orm_db *db, $M$_filter where, bool *out)",
    MUST_USE "orm_status $M$_from_sql(orm_db *db, orm_scope *scope, const char *sql, const "
             "orm_value *params, size_t n, $M$_list *out)",
    MUST_USE "orm_status $M$_explain(orm_db *db, orm_scope *scope, $M$_ref query, const char "
             "**out)",
    MUST_USE "orm_status $M$_each_open(orm_db *db, $M$_ref query, $M$_each *each)",
    MUST_USE "orm_status $M$_each_next($M$_each *each, $M$ **out)",
    "void $M$_each_close($M$_each *each)",
    MUST_USE "orm_status $M$_prefetch(orm_db *db, const $M$_list *list, $M$_ref query)",
    MUST_USE "orm_status $M$_prefetch_row(orm_db *db, $M$ *row, $M$_ref query)",
    MUST_USE "orm_status $M$_load_graph(orm_db *db, const $M$_list *list, int depth, const "
             "orm_graph_options *options)",
};

/* And those that change rows. */
static const char *const changes[] = {
    MUST_USE "orm_status $M$_update_where(orm_db *db, $M$_filter where, const $M$_set *sets, "
             "size_t n, int64_t *changed)",
    MUST_USE "orm_status $M$_delete_where(orm_db *db, $M$_filter where, int64_t *deleted)",
};

void gen_query(struct gen *g, const struct model *m)
{
    struct gen_names n = gen_model_names(m);

    gen_query_struct(g, m);
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        gen_prototype(g, &n, functions[i]);
    for (size_t i = 0; !m->view && i < sizeof changes / sizeof *changes; i++)
        gen_prototype(g, &n, changes[i]);
}

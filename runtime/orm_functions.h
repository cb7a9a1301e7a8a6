/* orm_functions.h - definitions of the functions that generated code has for each model, relation
 * and enum, where they depend on nothing but names. Part of orm_gen.h, which includes it; used in
 * generated .c files only.
 *
 * The generated header declares each of these functions in full, and the .c file defines them by
 * one line: ORM_MODEL_FUNCTIONS(shop_Book), ORM_TO_MANY_FUNCTIONS(shop_Author, books, shop_Book,
 * 1). M is a model, T the target of its relation r, i the relation's index in M's description. What
 * a function does is said in the generated header.
 */
#ifndef ORM_FUNCTIONS_H
#define ORM_FUNCTIONS_H

#ifndef ORM_GEN_H
#error "include orm_gen.h"
/* ---- The schema ---- */

#define ORM_SCHEMA_FUNCTIONS(S)                                                                    \
    orm_status S##_open(const char *path, const orm_options *options, orm_db **db,                 \
                        orm_error *error)                                                          \
    {                                                                                              \
        return orm_gen_open(path, options, &S##_schema_, db, error);                               \
    }                                                                                              \
    orm_status S##_attach(orm_db *db)                                                              \
    {                                                                                              \
        return orm_gen_attach(db, &S##_schema_);                                                   \
    }                                                                                              \
    orm_status S##_create_tables(orm_db *db)                                                       \
    {                                                                                              \
        return orm_gen_create_tables(db, &S##_schema_);                                            \
    }                                                                                              \
    orm_status S##_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out)            \
    {                                                                                              \
        return orm_gen_check_schema(db, scope, &S##_schema_, out);                                 \
    }                                                                                              \
    orm_status S##_check_data(orm_db *db, orm_scope *scope, size_t limit, orm_problem_list *out)   \
    {                                                                                              \
        return orm_gen_check_data(db, scope, &S##_schema_, limit, out);                            \
    }

#endif

/* ---- Every model ---- */

/* Of a table. */
#define ORM_MODEL_FUNCTIONS(M)                                                                     \
    ORM_WRITE_FUNCTIONS(M)                                                                         \
    ORM_LOOK_UP_FUNCTIONS(M)                                                                       \
    ORM_VIEW_FUNCTIONS(M)                                                                          \
    ORM_CHANGE_FUNCTIONS(M)

/* All that a view without a key has. */
#define ORM_VIEW_FUNCTIONS(M)                                                                      \
    ORM_ALL_FUNCTION(M)                                                                            \
    ORM_QUERY_FUNCTIONS(M)                                                                         \
    ORM_EDGE_FUNCTIONS(M)

#define ORM_WRITE_FUNCTIONS(M)                                                                     \
    orm_status M##_validate(const M *row, orm_error *error)                                        \
    {                                                                                              \
        return orm_gen_validate(&M##_model_, row, error);                                          \
    }                                                                                              \
    orm_status M##_insert(orm_db *db, M *row)                                                      \
    {                                                                                              \
        return orm_gen_insert(db, &M##_model_, row);                                               \
    }                                                                                              \
    orm_status M##_insert_many(orm_db *db, M *rows, size_t count)                                  \
    {                                                                                              \
        return orm_gen_insert_many(db, &M##_model_, rows, count);                                  \
    }                                                                                              \
    orm_status M##_save(orm_db *db, M *row)                                                        \
    {                                                                                              \
        return orm_gen_save(db, &M##_model_, row);                                                 \
    }                                                                                              \
    orm_status M##_delete(orm_db *db, M##_id key)                                                  \
    {                                                                                              \
        return orm_gen_delete(db, &M##_model_, &key);                                              \
    }

/* Not of a model whose columns are all key. */
#define ORM_UPDATE_FUNCTION(M)                                                                     \
    orm_status M##_update(orm_db *db, M *row)                                                      \
    {                                                                                              \
        return orm_gen_update(db, &M##_model_, row);                                               \
    }

#define ORM_LOOK_UP_FUNCTIONS(M)                                                                   \
    orm_status M##_get(orm_db *db, orm_scope *scope, M##_id key, M **out)                          \
    {                                                                                              \
        return orm_gen_get(db, scope, &M##_model_, &key, out);                                     \
    }                                                                                              \
    orm_status M##_get_many(orm_db *db, orm_scope *scope, const M##_id *keys, size_t count,        \
                            M##_list *out)                                                         \
    {                                                                                              \
        return orm_gen_get_many(db, scope, &M##_model_, keys, count, (orm_list *)out);             \
    }                                                                                              \
    orm_status M##_refresh(orm_db *db, M *row)                                                     \
    {                                                                                              \
        return orm_gen_refresh(db, &M##_model_, row);                                              \
    }

#define ORM_ALL_FUNCTION(M)                                                                        \
    orm_status M##_all(orm_db *db, orm_scope *scope, M##_list *out)                                \
    {                                                                                              \
        return orm_gen_all(db, scope, &M##_model_, (orm_list *)out);                               \
    }

#define ORM_QUERY_FUNCTIONS(M)                                                                     \
    struct M##_query *M##_query_new(orm_scope *scope)                                              \
    {                                                                                              \
        return orm_gen_query_new(scope, sizeof(struct M##_query));                                 \
    }                                                                                              \
    orm_status M##_select(orm_db *db, orm_scope *scope, M##_ref query, M##_list *out)              \
    {                                                                                              \
        return orm_gen_select(db, scope, &M##_model_, query.query, (orm_list *)out);               \
    }                                                                                              \
    orm_status M##_first(orm_db *db, orm_scope *scope, M##_ref query, M **out)                     \
    {                                                                                              \
        return orm_gen_first(db, scope, &M##_model_, query.query, out);                            \
    }                                                                                              \
    orm_status M##_one(orm_db *db, orm_scope *scope, M##_ref query, M **out)                       \
    {                                                                                              \
        return orm_gen_one(db, scope, &M##_model_, query.query, out);                              \
    }                                                                                              \
    orm_status M##_count(orm_db *db, M##_filter where, int64_t *out)                               \
    {                                                                                              \
        return orm_gen_count(db, &M##_model_, where.M##_, out);                                    \
    }                                                                                              \
    orm_status M##_exists(orm_db *db, M##_filter where, bool *out)                                 \
    {                                                                                              \
        return orm_gen_exists(db, &M##_model_, where.M##_, out);                                   \
    }                                                                                              \
    orm_status M##_from_sql(orm_db *db, orm_scope *scope, const char *sql,                         \
                            const orm_value *params, size_t n, M##_list *out)                      \
    {                                                                                              \
        return orm_gen_from_sql(db, scope, &M##_model_, sql, params, n, (orm_list *)out);          \
    }                                                                                              \
    orm_status M##_explain(orm_db *db, orm_scope *scope, M##_ref query, const char **out)          \
    {                                                                                              \
        return orm_gen_explain(db, scope, &M##_model_, query.query, out);                          \
    }                                                                                              \
    orm_status M##_each_open(orm_db *db, M##_ref query, M##_each *each)                            \
    {                                                                                              \
        return orm_gen_each_open(db, &M##_model_, query.query, each ? &each->cursor_ : NULL);      \
    }                                                                                              \
    orm_status M##_each_next(M##_each *each, M **out)                                              \
    {                                                                                              \
        return orm_gen_each_next(each ? each->cursor_ : NULL, out);                                \
    }                                                                                              \
    void M##_each_close(M##_each *each)                                                            \
    {                                                                                              \
        orm_gen_each_close(each ? &each->cursor_ : NULL);                                          \
    }

#define ORM_EDGE_FUNCTIONS(M)                                                                      \
    orm_status M##_prefetch(orm_db *db, const M##_list *list, M##_ref query)                       \
    {                                                                                              \
        return orm_gen_prefetch(db, &M##_model_, (const orm_list *)list, query.query);             \
    }                                                                                              \
    orm_status M##_prefetch_row(orm_db *db, M *row, M##_ref query)                                 \
    {                                                                                              \
        return orm_gen_prefetch_row(db, &M##_model_, row, query.query);                            \
    }                                                                                              \
    orm_status M##_load_graph(orm_db *db, const M##_list *list, int depth,                         \
                              const orm_graph_options *options)                                    \
    {                                                                                              \
        return orm_gen_load_graph(db, &M##_model_, (const orm_list *)list, depth, options);        \
    }

#define ORM_CHANGE_FUNCTIONS(M)                                                                    \
    orm_status M##_update_where(orm_db *db, M##_filter where, const M##_set *sets, size_t n,       \
                                int64_t *changed)                                                  \
    {                                                                                              \
        return orm_gen_update_where(db, &M##_model_, where.M##_, (const orm_set *)sets, n,         \
                                    changed);                                                      \
    }                                                                                              \
    orm_status M##_delete_where(orm_db *db, M##_filter where, int64_t *deleted)                    \
    {                                                                                              \
        return orm_gen_delete_where(db, &M##_model_, where.M##_, deleted);                         \
    }

/* A model without default values. */
#define ORM_NO_DEFAULTS(M)                                                                         \
    M M##_defaults(void)                                                                           \
    {                                                                                              \
        M row = {0};                                                                               \
        return row;                                                                                \
    }

/* A key of one column: the key of a row, and its value from a row and from a M_id, for the
 * description of m, which is M without the schema. kind is that of orm_value_... */
#define ORM_KEY_FUNCTIONS(M, m, member, kind)                                                      \
    M##_id M##_key(const M *row)                                                                   \
    {                                                                                              \
        return row->member;                                                                        \
    }                                                                                              \
    static void m##_key_values(const void *row, orm_value *v)                                      \
    {                                                                                              \
        v[0] = orm_value_##kind(((const M *)row)->member.value);                                   \
    }                                                                                              \
    static void m##_id_values(const void *id, orm_value *v)                                        \
    {                                                                                              \
        v[0] = orm_value_##kind(((const M##_id *)id)->value);                                      \
    }

/* A key that the database counts, of a C type. */
#define ORM_SET_KEY_FUNCTION(M, m, member, type)                                                   \
    static void m##_set_key(void *row, int64_t key)                                                \
    {                                                                                              \
        ((M *)row)->member.value = (type)key;                                                      \
    }

/* ---- Enums ---- */

/* E is the C type of an enum, choices the array of its choices. */
#define ORM_ENUM_FUNCTIONS(E, choices)                                                             \
    const char *E##_to_text(E value)                                                               \
    {                                                                                              \
        return orm_gen_choice_text(choices, sizeof(choices) / sizeof(*choices), (int)value);       \
    }                                                                                              \
    orm_status E##_from_text(const char *text, E *out)                                             \
    {                                                                                              \
        int number;                                                                                \
        orm_status status =                                                                        \
            orm_gen_choice_number(choices, sizeof(choices) / sizeof(*choices), text, &number);     \
        *out = (E)number;                                                                          \
        return status;                                                                             \
    }

/* ---- Relations ---- */

/* A ForeignKey or OneToOne. */
#define ORM_TO_ONE_FUNCTIONS(M, r, i)                                                              \
    orm_status M##_##r##_load(orm_db *db, M *row)                                                  \
    {                                                                                              \
        return orm_gen_load(db, &M##_model_, i, row);                                              \
    }                                                                                              \
    bool M##_##r##_loaded(const M *row)                                                            \
    {                                                                                              \
        return orm_gen_loaded(&M##_model_, i, row);                                                \
    }                                                                                              \
    void M##_##r##_unload(M *row)                                                                  \
    {                                                                                              \
        orm_gen_unload(&M##_model_, i, row);                                                       \
    }

/* The other side of a OneToOne: with ORM_TO_ONE_FUNCTIONS. */
#define ORM_REVERSE_FUNCTION(M, r, T, i)                                                           \
    T *M##_##r(const M *row)                                                                       \
    {                                                                                              \
        return orm_gen_other(&M##_model_, i, row);                                                 \
    }

/* The other side of a ForeignKey, or a ManyToMany. */
#define ORM_TO_MANY_FUNCTIONS(M, r, T, i)                                                          \
    const T##_list *M##_##r(const M *row)                                                          \
    {                                                                                              \
        return (const T##_list *)orm_gen_list(&M##_model_, i, row);                                \
    }                                                                                              \
    const T##_list *M##_##r##_matching(const M *row)                                               \
    {                                                                                              \
        return (const T##_list *)orm_gen_matching(&M##_model_, i, row);                            \
    }                                                                                              \
    int64_t M##_##r##_count(const M *row)                                                          \
    {                                                                                              \
        return orm_gen_count_of(&M##_model_, i, row);                                              \
    }                                                                                              \
    orm_status M##_##r##_load(orm_db *db, M *row, T##_list *out)                                   \
    {                                                                                              \
        return orm_gen_load_list(db, &M##_model_, i, row, (orm_list *)out);                        \
    }                                                                                              \
    bool M##_##r##_loaded(const M *row)                                                            \
    {                                                                                              \
        return orm_gen_loaded(&M##_model_, i, row);                                                \
    }                                                                                              \
    void M##_##r##_unload(M *row)                                                                  \
    {                                                                                              \
        orm_gen_unload(&M##_model_, i, row);                                                       \
    }

/* A ManyToMany: with ORM_TO_MANY_FUNCTIONS and one of those that follow. */
#define ORM_LINK_FUNCTIONS(M, r, T, i)                                                             \
    orm_status M##_##r##_remove(orm_db *db, M##_id key, const T##_id *keys, size_t count,          \
                                int64_t *changed)                                                  \
    {                                                                                              \
        return orm_gen_link_remove(db, &M##_model_, i, &key, keys, count, changed);                \
    }                                                                                              \
    orm_status M##_##r##_clear(orm_db *db, M##_id key, int64_t *changed)                           \
    {                                                                                              \
        return orm_gen_link_clear(db, &M##_model_, i, &key, changed);                              \
    }                                                                                              \
    orm_status M##_##r##_has(orm_db *db, M##_id key, T##_id other, bool *out)                      \
    {                                                                                              \
        return orm_gen_link_has(db, &M##_model_, i, &key, &other, out);                            \
    }

/* Links that are made of keys alone. */
#define ORM_LINK_BY_KEYS_FUNCTIONS(M, r, T, i)                                                     \
    orm_status M##_##r##_add(orm_db *db, M##_id key, const T##_id *keys, size_t count,             \
                             int64_t *changed)                                                     \
    {                                                                                              \
        return orm_gen_link_add(db, &M##_model_, i, &key, keys, count, changed);                   \
    }                                                                                              \
    orm_status M##_##r##_add_many(orm_db *db, const M##_##r##_link *links, size_t count,           \
                                  int64_t *changed)                                                \
    {                                                                                              \
        return orm_gen_link_add_many(db, &M##_model_, i, links, count, sizeof(M##_##r##_link),     \
                                     offsetof(M##_##r##_link, other), changed);                    \
    }                                                                                              \
    orm_status M##_##r##_set(orm_db *db, M##_id key, const T##_id *keys, size_t count,             \
                             int64_t *changed)                                                     \
    {                                                                                              \
        return orm_gen_link_set(db, &M##_model_, i, &key, keys, count, changed);                   \
    }

/* Links that are rows of a model L with values of their own. */
#define ORM_LINK_BY_ROW_FUNCTION(M, r, L)                                                          \
    orm_status M##_##r##_add(orm_db *db, L *row)                                                   \
    {                                                                                              \
        return orm_gen_insert(db, &L##_model_, row);                                               \
    }

/* ---- The schema ---- */

#define ORM_SCHEMA_FUNCTIONS(S)                                                                    \
    orm_status S##_open(const char *path, const orm_options *options, orm_db **db,                 \
                        orm_error *error)                                                          \
    {                                                                                              \
        return orm_gen_open(path, options, &S##_schema_, db, error);                               \
    }                                                                                              \
    orm_status S##_attach(orm_db *db)                                                              \
    {                                                                                              \
        return orm_gen_attach(db, &S##_schema_);                                                   \
    }                                                                                              \
    orm_status S##_create_tables(orm_db *db)                                                       \
    {                                                                                              \
        return orm_gen_create_tables(db, &S##_schema_);                                            \
    }                                                                                              \
    orm_status S##_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out)            \
    {                                                                                              \
        return orm_gen_check_schema(db, scope, &S##_schema_, out);                                 \
    }                                                                                              \
    orm_status S##_check_data(orm_db *db, orm_scope *scope, size_t limit, orm_problem_list *out)   \
    {                                                                                              \
        return orm_gen_check_data(db, scope, &S##_schema_, limit, out);                            \
    }

#endif

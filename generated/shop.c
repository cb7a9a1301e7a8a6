/* shop.c - made by ormgen 0.1.0 from shop.yaml. Do not edit: change the schema. */
#include "shop.h"

#include <orm_gen.h>

#if ORM_ABI != 2
#error "orm_gen.h is not of the ormgen that wrote this file: run ormgen again"
#endif

static const orm_schema shop_schema;

static const orm_choice Book_status_choices[] = {
    {1, "draft"},
    {2, "published"},
    {3, "withdrawn"},
};

/* ---- Author ---- */

static void Author_values(const void *p, orm_value *v)
{
    const shop_Author *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_datetime(row->created_at);
    v[2] = orm_value_datetime(row->updated_at);
    v[3] = orm_value_text(row->name);
    v[4] = orm_value_text(row->email);
    v[5] = orm_value_text(row->country);
}

static void Author_key_values(const void *p, orm_value *v)
{
    const shop_Author *row = p;

    v[0] = orm_value_int(row->id.value);
}

static void Author_id_values(const void *p, orm_value *v)
{
    const shop_Author_id *id = p;

    v[0] = orm_value_int(id->value);
}

static void Author_read(orm_reader *r, void *p)
{
    shop_Author *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->created_at = orm_read_datetime(r, 1);
    row->updated_at = orm_read_datetime(r, 2);
    row->name = orm_read_text(r, 3);
    row->email = orm_read_text(r, 4);
    row->country = orm_read_text(r, 5);
}

static void Author_read_returned(orm_reader *r, void *p)
{
    shop_Author *row = p;

    row->created_at = orm_read_datetime(r, 1);
}

static void Author_set_key(void *p, int64_t key)
{
    shop_Author *row = p;

    row->id.value = key;
}

static void Author_set_auto(void *p, const orm_auto *a, bool inserting)
{
    shop_Author *row = p;

    if (inserting) {
        row->created_at = orm_auto_datetime(a, 1);
    }
    row->updated_at = orm_auto_datetime(a, 2);
}

static const orm_column Author_columns[] = {
    {.field = "id", .name = "id", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "created_at", .name = "created_at", .kind = ORM_KIND_DATETIME,
     .storage = ORM_STORAGE_TEXT, .digits = 6, .flags = ORM_COLUMN_AUTO_INSERT},
    {.field = "updated_at", .name = "updated_at", .kind = ORM_KIND_DATETIME,
     .storage = ORM_STORAGE_TEXT, .digits = 6, .flags = ORM_COLUMN_AUTO_NOW},
    {.field = "name", .name = "name", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 120},
    {.field = "email", .name = "email", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .flags = ORM_COLUMN_INDEXED},
    {.field = "country", .name = "country", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .flags = ORM_COLUMN_NULL},
};

static const char *const Author_sql[] = {
    /* 0 Author: insert */
    ("INSERT INTO \"author\" (\"id\", \"created_at\", \"updated_at\", \"name\", \"email\", "
     "\"country\") VALUES (?1, ?2, ?3, ?4, ?5, ?6)"),
    /* 1 Author: update */
    ("UPDATE \"author\" SET \"updated_at\" = ?3, \"name\" = ?4, \"email\" = ?5, \"country\" = ?6 "
     "WHERE \"id\" = ?1"),
    /* 2 Author: save */
    ("INSERT INTO \"author\" (\"id\", \"created_at\", \"updated_at\", \"name\", \"email\", "
     "\"country\") VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (\"id\") DO UPDATE SET "
     "\"updated_at\" = excluded.\"updated_at\", \"name\" = excluded.\"name\", \"email\" = "
     "excluded.\"email\", \"country\" = excluded.\"country\" RETURNING \"created_at\""),
    /* 3 Author: delete */
    "DELETE FROM \"author\" WHERE \"id\" = ?1",
    /* 4 Author: get */
    ("SELECT \"id\", \"created_at\", \"updated_at\", \"name\", \"email\", \"country\" FROM "
     "\"author\" WHERE \"id\" = ?1"),
    /* 5 Author: get_many */
    ("SELECT t.\"id\", t.\"created_at\", t.\"updated_at\", t.\"name\", t.\"email\", "
     "t.\"country\", k.position FROM orm_array(?1) AS k CROSS JOIN \"author\" AS t ON t.\"id\" = "
     "k.c0"),
    /* 6 Author: all */
    ("SELECT \"id\", \"created_at\", \"updated_at\", \"name\", \"email\", \"country\" FROM "
     "\"author\" ORDER BY \"id\""),
    /* 7 Author: get_by_email */
    ("SELECT \"id\", \"created_at\", \"updated_at\", \"name\", \"email\", \"country\" FROM "
     "\"author\" WHERE \"email\" = ?1"),
    /* 8 Author: rows referring by Profile.author */
    "SELECT \"id\" FROM \"profile\" WHERE \"author_id\" = ?1",
    /* 9 Author: rows referring by Book.author */
    "SELECT \"id\" FROM \"book\" WHERE \"author_id\" = ?1",
};

static const orm_unique Author_uniques[] = {
    {.field = "email", .parts = 1, .columns = (const uint16_t[]){4}, .get = 7},
};

static const orm_relation Author_relations[] = {
    {.name = "profile", .target = &shop_Profile_model_, .kind = ORM_TO_ONE_REVERSE, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){1}, .values = Author_key_values,
     .inverse = 0, .load = 8, .join = offsetof(struct shop_Author_query, join_profile),
     .prefetch = offsetof(struct shop_Author_query, prefetch_profile)},
    {.name = "books", .target = &shop_Book_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){2}, .values = Author_key_values,
     .inverse = 0, .load = 8, .prefetch = offsetof(struct shop_Author_query, prefetch_books),
     .count = offsetof(struct shop_Author_query, count_books)},
    {.name = "edited_books", .target = &shop_Book_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){3}, .values = Author_key_values,
     .inverse = 1, .load = 9,
     .prefetch = offsetof(struct shop_Author_query, prefetch_edited_books),
     .count = offsetof(struct shop_Author_query, count_edited_books)},
};

static const orm_incoming Author_incoming[] = {
    {.model = "Profile", .field = "author", .child = &shop_Profile_model_, .find = 8, .cascade = true},
    {.model = "Book", .field = "author", .child = &shop_Book_model_, .find = 9},
};

const orm_model shop_Author_model_ = {
    .name = "Author",
    .table = "author",
    .schema = &shop_schema,
    .row_size = sizeof(shop_Author),
    .id_size = sizeof(shop_Author_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 6,
    .columns = Author_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_returned = 1,
    .returned = (const uint16_t[]){1},
    .n_relations = 3,
    .relations = Author_relations,
    .n_uniques = 1,
    .uniques = Author_uniques,
    .n_incoming = 2,
    .incoming = Author_incoming,
    .n_sql = 10,
    .sql = Author_sql,
    .first_slot = 0,
    .values = Author_values,
    .key_values = Author_key_values,
    .id_values = Author_id_values,
    .read = Author_read,
    .read_returned = Author_read_returned,
    .set_key = Author_set_key,
    .set_auto = Author_set_auto,
};

shop_Author shop_Author_defaults(void)
{
    shop_Author row = {0};

    return row;
}

shop_Author_id shop_Author_key(const shop_Author *row)
{
    return row->id;
}

orm_status shop_Author_validate(const shop_Author *row, orm_error *error)
{
    return orm_gen_validate(&shop_Author_model_, row, error);
}

orm_status shop_Author_insert(orm_db *db, shop_Author *row)
{
    return orm_gen_insert(db, &shop_Author_model_, row);
}

orm_status shop_Author_update(orm_db *db, shop_Author *row)
{
    return orm_gen_update(db, &shop_Author_model_, row);
}

orm_status shop_Author_save(orm_db *db, shop_Author *row)
{
    return orm_gen_save(db, &shop_Author_model_, row);
}

orm_status shop_Author_delete(orm_db *db, shop_Author_id key)
{
    orm_value v[1];

    Author_id_values(&key, v);
    return orm_gen_delete(db, &shop_Author_model_, v);
}

orm_status shop_Author_get(orm_db *db, orm_scope *scope, shop_Author_id key, shop_Author **out)
{
    orm_value v[1];

    Author_id_values(&key, v);
    return orm_gen_get(db, scope, &shop_Author_model_, v, out);
}

orm_status shop_Author_get_by_email(orm_db *db, orm_scope *scope, const char *email,
    shop_Author **out)
{
    orm_value v[1];

    v[0] = orm_value_text(email);
    return orm_gen_get_by(db, scope, &shop_Author_model_, 0, v, out);
}

orm_status shop_Author_get_many(orm_db *db, orm_scope *scope, const shop_Author_id *keys,
    size_t count, shop_Author_list *out)
{
    return orm_gen_get_many(db, scope, &shop_Author_model_, keys, count, (orm_list *)out);
}

orm_status shop_Author_all(orm_db *db, orm_scope *scope, shop_Author_list *out)
{
    return orm_gen_all(db, scope, &shop_Author_model_, (orm_list *)out);
}

orm_status shop_Author_refresh(orm_db *db, shop_Author *row)
{
    return orm_gen_refresh(db, &shop_Author_model_, row);
}

shop_Profile *shop_Author_profile(const shop_Author *row)
{
    return orm_gen_other(&shop_Author_model_, 0, row);
}

orm_status shop_Author_profile_load(orm_db *db, shop_Author *row)
{
    return orm_gen_load(db, &shop_Author_model_, 0, row);
}

bool shop_Author_profile_loaded(const shop_Author *row)
{
    return orm_gen_loaded(&shop_Author_model_, 0, row);
}

void shop_Author_profile_unload(shop_Author *row)
{
    orm_gen_unload(&shop_Author_model_, 0, row);
}

const shop_Book_list *shop_Author_books(const shop_Author *row)
{
    return (const shop_Book_list *)orm_gen_list(&shop_Author_model_, 1, row);
}

orm_status shop_Author_books_load(orm_db *db, shop_Author *row, shop_Book_list *out)
{
    return orm_gen_load_list(db, &shop_Author_model_, 1, row, (orm_list *)out);
}

const shop_Book_list *shop_Author_books_matching(const shop_Author *row)
{
    return (const shop_Book_list *)orm_gen_matching(&shop_Author_model_, 1, row);
}

int64_t shop_Author_books_count(const shop_Author *row)
{
    return orm_gen_count_of(&shop_Author_model_, 1, row);
}

bool shop_Author_books_loaded(const shop_Author *row)
{
    return orm_gen_loaded(&shop_Author_model_, 1, row);
}

void shop_Author_books_unload(shop_Author *row)
{
    orm_gen_unload(&shop_Author_model_, 1, row);
}

const shop_Book_list *shop_Author_edited_books(const shop_Author *row)
{
    return (const shop_Book_list *)orm_gen_list(&shop_Author_model_, 2, row);
}

orm_status shop_Author_edited_books_load(orm_db *db, shop_Author *row, shop_Book_list *out)
{
    return orm_gen_load_list(db, &shop_Author_model_, 2, row, (orm_list *)out);
}

const shop_Book_list *shop_Author_edited_books_matching(const shop_Author *row)
{
    return (const shop_Book_list *)orm_gen_matching(&shop_Author_model_, 2, row);
}

int64_t shop_Author_edited_books_count(const shop_Author *row)
{
    return orm_gen_count_of(&shop_Author_model_, 2, row);
}

bool shop_Author_edited_books_loaded(const shop_Author *row)
{
    return orm_gen_loaded(&shop_Author_model_, 2, row);
}

void shop_Author_edited_books_unload(shop_Author *row)
{
    orm_gen_unload(&shop_Author_model_, 2, row);
}

struct shop_Author_query *shop_Author_query_new(orm_scope *scope)
{
    return orm_gen_query_new(scope, sizeof(struct shop_Author_query));
}

orm_status shop_Author_select(orm_db *db, orm_scope *scope, shop_Author_ref query,
    shop_Author_list *out)
{
    return orm_gen_select(db, scope, &shop_Author_model_, query.query, (orm_list *)out);
}

orm_status shop_Author_first(orm_db *db, orm_scope *scope, shop_Author_ref query,
    shop_Author **out)
{
    return orm_gen_first(db, scope, &shop_Author_model_, query.query, out);
}

orm_status shop_Author_one(orm_db *db, orm_scope *scope, shop_Author_ref query, shop_Author **out)
{
    return orm_gen_one(db, scope, &shop_Author_model_, query.query, out);
}

orm_status shop_Author_count(orm_db *db, shop_Author_filter where, int64_t *out)
{
    return orm_gen_count(db, &shop_Author_model_, &where.shop_Author_, out);
}

orm_status shop_Author_exists(orm_db *db, shop_Author_filter where, bool *out)
{
    return orm_gen_exists(db, &shop_Author_model_, &where.shop_Author_, out);
}

orm_status shop_Author_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, shop_Author_list *out)
{
    return orm_gen_from_sql(db, scope, &shop_Author_model_, sql, params, n, (orm_list *)out);
}

orm_status shop_Author_explain(orm_db *db, orm_scope *scope, shop_Author_ref query,
    const char **out)
{
    return orm_gen_explain(db, scope, &shop_Author_model_, query.query, out);
}

orm_status shop_Author_each_open(orm_db *db, shop_Author_ref query, shop_Author_each *each)
{
    return orm_gen_each_open(db, &shop_Author_model_, query.query, each ? &each->shop_Author_ : NULL);
}

orm_status shop_Author_each_next(shop_Author_each *each, shop_Author **out)
{
    return orm_gen_each_next(each ? each->shop_Author_ : NULL, out);
}

void shop_Author_each_close(shop_Author_each *each)
{
    orm_gen_each_close(each ? &each->shop_Author_ : NULL);
}

orm_status shop_Author_prefetch(orm_db *db, const shop_Author_list *list, shop_Author_ref query)
{
    return orm_gen_prefetch(db, &shop_Author_model_, (const orm_list *)list, query.query);
}

orm_status shop_Author_prefetch_row(orm_db *db, shop_Author *row, shop_Author_ref query)
{
    return orm_gen_prefetch_row(db, &shop_Author_model_, row, query.query);
}

orm_status shop_Author_load_graph(orm_db *db, const shop_Author_list *list, int depth,
    const orm_graph_options *options)
{
    return orm_gen_load_graph(db, &shop_Author_model_, (const orm_list *)list, depth, options);
}

orm_status shop_Author_update_where(orm_db *db, shop_Author_filter where,
    const shop_Author_set *sets, size_t n, int64_t *changed)
{
    return orm_gen_update_where(db, &shop_Author_model_, &where.shop_Author_, (const orm_set *)sets, n, changed);
}

orm_status shop_Author_delete_where(orm_db *db, shop_Author_filter where, int64_t *deleted)
{
    return orm_gen_delete_where(db, &shop_Author_model_, &where.shop_Author_, deleted);
}

/* ---- Profile ---- */

static void Profile_values(const void *p, orm_value *v)
{
    const shop_Profile *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_int(row->author_id.value);
    v[2] = orm_value_text(row->bio);
}

static void Profile_key_values(const void *p, orm_value *v)
{
    const shop_Profile *row = p;

    v[0] = orm_value_int(row->id.value);
}

static void Profile_id_values(const void *p, orm_value *v)
{
    const shop_Profile_id *id = p;

    v[0] = orm_value_int(id->value);
}

static void Profile_values_of_author(const void *p, orm_value *v)
{
    const shop_Profile *row = p;

    v[0] = orm_value_int(row->author_id.value);
}

static void Profile_read(orm_reader *r, void *p)
{
    shop_Profile *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->author_id.value = orm_read_int64(r, 1);
    row->bio = orm_read_text(r, 2);
}

static void Profile_set_key(void *p, int64_t key)
{
    shop_Profile *row = p;

    row->id.value = key;
}

static const orm_column Profile_columns[] = {
    {.field = "id", .name = "id", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "author", .name = "author_id", .kind = ORM_KIND_INT64,
     .storage = ORM_STORAGE_INTEGER, .flags = ORM_COLUMN_INDEXED},
    {.field = "bio", .name = "bio", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT},
};

static const char *const Profile_sql[] = {
    /* 0 Profile: insert */
    "INSERT INTO \"profile\" (\"id\", \"author_id\", \"bio\") VALUES (?1, ?2, ?3)",
    /* 1 Profile: update */
    "UPDATE \"profile\" SET \"author_id\" = ?2, \"bio\" = ?3 WHERE \"id\" = ?1",
    /* 2 Profile: save */
    ("INSERT INTO \"profile\" (\"id\", \"author_id\", \"bio\") VALUES (?1, ?2, ?3) ON CONFLICT "
     "(\"id\") DO UPDATE SET \"author_id\" = excluded.\"author_id\", \"bio\" = excluded.\"bio\""),
    /* 3 Profile: delete */
    "DELETE FROM \"profile\" WHERE \"id\" = ?1",
    /* 4 Profile: get */
    "SELECT \"id\", \"author_id\", \"bio\" FROM \"profile\" WHERE \"id\" = ?1",
    /* 5 Profile: get_many */
    ("SELECT t.\"id\", t.\"author_id\", t.\"bio\", k.position FROM orm_array(?1) AS k CROSS JOIN "
     "\"profile\" AS t ON t.\"id\" = k.c0"),
    /* 6 Profile: all */
    "SELECT \"id\", \"author_id\", \"bio\" FROM \"profile\" ORDER BY \"id\"",
    /* 7 Profile: get_by_author */
    "SELECT \"id\", \"author_id\", \"bio\" FROM \"profile\" WHERE \"author_id\" = ?1",
    /* 8 Profile: many by author */
    ("SELECT t.\"id\", t.\"author_id\", t.\"bio\", k.position FROM orm_array(?1) AS k CROSS JOIN "
     "\"profile\" AS t ON t.\"author_id\" = k.c0"),
};

static const orm_unique Profile_uniques[] = {
    {.field = "author", .parts = 1, .columns = (const uint16_t[]){1}, .get = 7},
};

static const orm_relation Profile_relations[] = {
    {.name = "author", .target = &shop_Author_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){1}, .there = (const uint16_t[]){0},
     .values = Profile_values_of_author, .inverse = 0, .load = 5, .get = 4,
     .member = offsetof(shop_Profile, author),
     .join = offsetof(struct shop_Profile_query, join_author),
     .prefetch = offsetof(struct shop_Profile_query, prefetch_author)},
};

const orm_model shop_Profile_model_ = {
    .name = "Profile",
    .table = "profile",
    .schema = &shop_schema,
    .row_size = sizeof(shop_Profile),
    .id_size = sizeof(shop_Profile_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 3,
    .columns = Profile_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 1,
    .relations = Profile_relations,
    .n_uniques = 1,
    .uniques = Profile_uniques,
    .n_sql = 9,
    .sql = Profile_sql,
    .first_slot = 10,
    .values = Profile_values,
    .key_values = Profile_key_values,
    .id_values = Profile_id_values,
    .read = Profile_read,
    .set_key = Profile_set_key,
};

shop_Profile shop_Profile_defaults(void)
{
    shop_Profile row = {0};

    row.bio = "";
    return row;
}

shop_Profile_id shop_Profile_key(const shop_Profile *row)
{
    return row->id;
}

orm_status shop_Profile_validate(const shop_Profile *row, orm_error *error)
{
    return orm_gen_validate(&shop_Profile_model_, row, error);
}

orm_status shop_Profile_insert(orm_db *db, shop_Profile *row)
{
    return orm_gen_insert(db, &shop_Profile_model_, row);
}

orm_status shop_Profile_update(orm_db *db, shop_Profile *row)
{
    return orm_gen_update(db, &shop_Profile_model_, row);
}

orm_status shop_Profile_save(orm_db *db, shop_Profile *row)
{
    return orm_gen_save(db, &shop_Profile_model_, row);
}

orm_status shop_Profile_delete(orm_db *db, shop_Profile_id key)
{
    orm_value v[1];

    Profile_id_values(&key, v);
    return orm_gen_delete(db, &shop_Profile_model_, v);
}

orm_status shop_Profile_get(orm_db *db, orm_scope *scope, shop_Profile_id key, shop_Profile **out)
{
    orm_value v[1];

    Profile_id_values(&key, v);
    return orm_gen_get(db, scope, &shop_Profile_model_, v, out);
}

orm_status shop_Profile_get_by_author(orm_db *db, orm_scope *scope, shop_Author_id author_id,
    shop_Profile **out)
{
    orm_value v[1];

    v[0] = orm_value_int(author_id.value);
    return orm_gen_get_by(db, scope, &shop_Profile_model_, 0, v, out);
}

orm_status shop_Profile_get_many(orm_db *db, orm_scope *scope, const shop_Profile_id *keys,
    size_t count, shop_Profile_list *out)
{
    return orm_gen_get_many(db, scope, &shop_Profile_model_, keys, count, (orm_list *)out);
}

orm_status shop_Profile_all(orm_db *db, orm_scope *scope, shop_Profile_list *out)
{
    return orm_gen_all(db, scope, &shop_Profile_model_, (orm_list *)out);
}

orm_status shop_Profile_refresh(orm_db *db, shop_Profile *row)
{
    return orm_gen_refresh(db, &shop_Profile_model_, row);
}

orm_status shop_Profile_author_load(orm_db *db, shop_Profile *row)
{
    return orm_gen_load(db, &shop_Profile_model_, 0, row);
}

bool shop_Profile_author_loaded(const shop_Profile *row)
{
    return orm_gen_loaded(&shop_Profile_model_, 0, row);
}

void shop_Profile_author_unload(shop_Profile *row)
{
    orm_gen_unload(&shop_Profile_model_, 0, row);
}

struct shop_Profile_query *shop_Profile_query_new(orm_scope *scope)
{
    return orm_gen_query_new(scope, sizeof(struct shop_Profile_query));
}

orm_status shop_Profile_select(orm_db *db, orm_scope *scope, shop_Profile_ref query,
    shop_Profile_list *out)
{
    return orm_gen_select(db, scope, &shop_Profile_model_, query.query, (orm_list *)out);
}

orm_status shop_Profile_first(orm_db *db, orm_scope *scope, shop_Profile_ref query,
    shop_Profile **out)
{
    return orm_gen_first(db, scope, &shop_Profile_model_, query.query, out);
}

orm_status shop_Profile_one(orm_db *db, orm_scope *scope, shop_Profile_ref query,
    shop_Profile **out)
{
    return orm_gen_one(db, scope, &shop_Profile_model_, query.query, out);
}

orm_status shop_Profile_count(orm_db *db, shop_Profile_filter where, int64_t *out)
{
    return orm_gen_count(db, &shop_Profile_model_, &where.shop_Profile_, out);
}

orm_status shop_Profile_exists(orm_db *db, shop_Profile_filter where, bool *out)
{
    return orm_gen_exists(db, &shop_Profile_model_, &where.shop_Profile_, out);
}

orm_status shop_Profile_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, shop_Profile_list *out)
{
    return orm_gen_from_sql(db, scope, &shop_Profile_model_, sql, params, n, (orm_list *)out);
}

orm_status shop_Profile_explain(orm_db *db, orm_scope *scope, shop_Profile_ref query,
    const char **out)
{
    return orm_gen_explain(db, scope, &shop_Profile_model_, query.query, out);
}

orm_status shop_Profile_each_open(orm_db *db, shop_Profile_ref query, shop_Profile_each *each)
{
    return orm_gen_each_open(db, &shop_Profile_model_, query.query, each ? &each->shop_Profile_ : NULL);
}

orm_status shop_Profile_each_next(shop_Profile_each *each, shop_Profile **out)
{
    return orm_gen_each_next(each ? each->shop_Profile_ : NULL, out);
}

void shop_Profile_each_close(shop_Profile_each *each)
{
    orm_gen_each_close(each ? &each->shop_Profile_ : NULL);
}

orm_status shop_Profile_prefetch(orm_db *db, const shop_Profile_list *list, shop_Profile_ref query)
{
    return orm_gen_prefetch(db, &shop_Profile_model_, (const orm_list *)list, query.query);
}

orm_status shop_Profile_prefetch_row(orm_db *db, shop_Profile *row, shop_Profile_ref query)
{
    return orm_gen_prefetch_row(db, &shop_Profile_model_, row, query.query);
}

orm_status shop_Profile_load_graph(orm_db *db, const shop_Profile_list *list, int depth,
    const orm_graph_options *options)
{
    return orm_gen_load_graph(db, &shop_Profile_model_, (const orm_list *)list, depth, options);
}

orm_status shop_Profile_update_where(orm_db *db, shop_Profile_filter where,
    const shop_Profile_set *sets, size_t n, int64_t *changed)
{
    return orm_gen_update_where(db, &shop_Profile_model_, &where.shop_Profile_, (const orm_set *)sets, n, changed);
}

orm_status shop_Profile_delete_where(orm_db *db, shop_Profile_filter where, int64_t *deleted)
{
    return orm_gen_delete_where(db, &shop_Profile_model_, &where.shop_Profile_, deleted);
}

/* ---- Book ---- */

static void Book_values(const void *p, orm_value *v)
{
    const shop_Book *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_text(row->title);
    v[2] = orm_value_int(row->author_id.value);
    v[3] = row->editor_id.some ? orm_value_int(row->editor_id.value.value) : orm_value_null();
    v[4] = row->published.some ? orm_value_date(row->published.value) : orm_value_null();
    v[5] = orm_value_decimal(row->price);
    v[6] = orm_value_int(row->status);
}

static void Book_key_values(const void *p, orm_value *v)
{
    const shop_Book *row = p;

    v[0] = orm_value_int(row->id.value);
}

static void Book_id_values(const void *p, orm_value *v)
{
    const shop_Book_id *id = p;

    v[0] = orm_value_int(id->value);
}

static void Book_values_of_author(const void *p, orm_value *v)
{
    const shop_Book *row = p;

    v[0] = orm_value_int(row->author_id.value);
}

static void Book_values_of_editor(const void *p, orm_value *v)
{
    const shop_Book *row = p;

    v[0] = row->editor_id.some ? orm_value_int(row->editor_id.value.value) : orm_value_null();
}

static void Book_read(orm_reader *r, void *p)
{
    shop_Book *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->title = orm_read_text(r, 1);
    row->author_id.value = orm_read_int64(r, 2);
    row->editor_id.some = orm_read_present(r, 3);
    row->editor_id.value.value = orm_read_int64(r, 3);
    row->published.some = orm_read_present(r, 4);
    row->published.value = orm_read_date(r, 4);
    row->price = orm_read_decimal(r, 5);
    row->status = (shop_Book_status)orm_read_enum(r, 6);
}

static void Book_set_key(void *p, int64_t key)
{
    shop_Book *row = p;

    row->id.value = key;
}

static const orm_column Book_columns[] = {
    {.field = "id", .name = "id", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "title", .name = "title", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT},
    {.field = "author", .name = "author_id", .kind = ORM_KIND_INT64,
     .storage = ORM_STORAGE_INTEGER, .flags = ORM_COLUMN_INDEXED},
    {.field = "editor", .name = "editor_id", .kind = ORM_KIND_INT64,
     .storage = ORM_STORAGE_INTEGER, .flags = ORM_COLUMN_NULL | ORM_COLUMN_INDEXED},
    {.field = "published", .name = "published", .kind = ORM_KIND_DATE, .storage = ORM_STORAGE_TEXT,
     .flags = ORM_COLUMN_NULL | ORM_COLUMN_INDEXED},
    {.field = "price", .name = "price", .kind = ORM_KIND_DECIMAL, .storage = ORM_STORAGE_INTEGER,
     .digits = 8, .scale = 2, .min = 0, .flags = ORM_COLUMN_MIN},
    {.field = "status", .name = "status", .kind = ORM_KIND_ENUM, .storage = ORM_STORAGE_TEXT,
     .choices = Book_status_choices, .n_choices = 3},
};

static const char *const Book_sql[] = {
    /* 0 Book: insert */
    ("INSERT INTO \"book\" (\"id\", \"title\", \"author_id\", \"editor_id\", \"published\", "
     "\"price\", \"status\") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"),
    /* 1 Book: update */
    ("UPDATE \"book\" SET \"title\" = ?2, \"author_id\" = ?3, \"editor_id\" = ?4, \"published\" "
     "= ?5, \"price\" = ?6, \"status\" = ?7 WHERE \"id\" = ?1"),
    /* 2 Book: save */
    ("INSERT INTO \"book\" (\"id\", \"title\", \"author_id\", \"editor_id\", \"published\", "
     "\"price\", \"status\") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (\"id\") DO UPDATE "
     "SET \"title\" = excluded.\"title\", \"author_id\" = excluded.\"author_id\", \"editor_id\" "
     "= excluded.\"editor_id\", \"published\" = excluded.\"published\", \"price\" = "
     "excluded.\"price\", \"status\" = excluded.\"status\""),
    /* 3 Book: delete */
    "DELETE FROM \"book\" WHERE \"id\" = ?1",
    /* 4 Book: get */
    ("SELECT \"id\", \"title\", \"author_id\", \"editor_id\", \"published\", \"price\", "
     "\"status\" FROM \"book\" WHERE \"id\" = ?1"),
    /* 5 Book: get_many */
    ("SELECT t.\"id\", t.\"title\", t.\"author_id\", t.\"editor_id\", t.\"published\", "
     "t.\"price\", t.\"status\", k.position FROM orm_array(?1) AS k CROSS JOIN \"book\" AS t ON "
     "t.\"id\" = k.c0"),
    /* 6 Book: all */
    ("SELECT \"id\", \"title\", \"author_id\", \"editor_id\", \"published\", \"price\", "
     "\"status\" FROM \"book\" ORDER BY \"id\""),
    /* 7 Book: get_by_author_title */
    ("SELECT \"id\", \"title\", \"author_id\", \"editor_id\", \"published\", \"price\", "
     "\"status\" FROM \"book\" WHERE \"author_id\" = ?1 AND \"title\" = ?2"),
    /* 8 Book: many by author */
    ("SELECT t.\"id\", t.\"title\", t.\"author_id\", t.\"editor_id\", t.\"published\", "
     "t.\"price\", t.\"status\", k.position FROM orm_array(?1) AS k CROSS JOIN \"book\" AS t ON "
     "t.\"author_id\" = k.c0"),
    /* 9 Book: many by editor */
    ("SELECT t.\"id\", t.\"title\", t.\"author_id\", t.\"editor_id\", t.\"published\", "
     "t.\"price\", t.\"status\", k.position FROM orm_array(?1) AS k CROSS JOIN \"book\" AS t ON "
     "t.\"editor_id\" = k.c0"),
    /* 10 Book: tags_load */
    ("SELECT k.position, j.\"tag_id\" FROM orm_array(?1) AS k CROSS JOIN \"book_tags\" AS j ON "
     "j.\"book_id\" = k.c0"),
    /* 11 Book: tags_add */
    ("INSERT INTO \"book_tags\" (\"book_id\", \"tag_id\") SELECT ?1, k.c0 FROM orm_array(?2) AS "
     "k WHERE true ON CONFLICT (\"book_id\", \"tag_id\") DO NOTHING"),
    /* 12 Book: tags_remove */
    ("DELETE FROM \"book_tags\" WHERE \"book_id\" = ?1 AND \"tag_id\" IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 13 Book: tags_set */
    ("DELETE FROM \"book_tags\" WHERE \"book_id\" = ?1 AND \"tag_id\" NOT IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 14 Book: tags_clear */
    "DELETE FROM \"book_tags\" WHERE \"book_id\" = ?1",
    /* 15 Book: tags_has */
    "SELECT 1 FROM \"book_tags\" WHERE \"book_id\" = ?1 AND \"tag_id\" = ?2 LIMIT 1",
};

static const orm_unique Book_uniques[] = {
    {.field = "author, title", .parts = 2, .columns = (const uint16_t[]){2, 1}, .get = 7},
};

static const orm_relation Book_relations[] = {
    {.name = "author", .target = &shop_Author_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){2}, .there = (const uint16_t[]){0},
     .values = Book_values_of_author, .inverse = 1, .load = 5, .get = 4,
     .member = offsetof(shop_Book, author), .join = offsetof(struct shop_Book_query, join_author),
     .prefetch = offsetof(struct shop_Book_query, prefetch_author)},
    {.name = "editor", .target = &shop_Author_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){3}, .there = (const uint16_t[]){0},
     .values = Book_values_of_editor, .inverse = 2, .load = 5, .get = 4,
     .member = offsetof(shop_Book, editor), .join = offsetof(struct shop_Book_query, join_editor),
     .prefetch = offsetof(struct shop_Book_query, prefetch_editor)},
    {.name = "tags", .target = &shop_Tag_model_, .kind = ORM_MANY_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){0}, .values = Book_key_values,
     .inverse = 0, .load = 5,
     .junction = &(const orm_junction){"book_tags", (const char *const[]){"book_id"}, (const char *const[]){"tag_id"}, true},
     .link = 10, .prefetch = offsetof(struct shop_Book_query, prefetch_tags),
     .count = offsetof(struct shop_Book_query, count_tags)},
};

const orm_model shop_Book_model_ = {
    .name = "Book",
    .table = "book",
    .schema = &shop_schema,
    .row_size = sizeof(shop_Book),
    .id_size = sizeof(shop_Book_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 7,
    .columns = Book_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 3,
    .relations = Book_relations,
    .n_uniques = 1,
    .uniques = Book_uniques,
    .n_sql = 16,
    .sql = Book_sql,
    .first_slot = 19,
    .values = Book_values,
    .key_values = Book_key_values,
    .id_values = Book_id_values,
    .read = Book_read,
    .set_key = Book_set_key,
};

const char *shop_Book_status_to_text(shop_Book_status value)
{
    return orm_gen_choice_text(Book_status_choices, 3, (int)value);
}

orm_status shop_Book_status_from_text(const char *text, shop_Book_status *out)
{
    int number;
    orm_status status = orm_gen_choice_number(Book_status_choices, 3, text, &number);

    *out = (shop_Book_status)number;
    return status;
}

shop_Book shop_Book_defaults(void)
{
    shop_Book row = {0};

    row.status = SHOP_BOOK_STATUS_DRAFT;
    return row;
}

shop_Book_id shop_Book_key(const shop_Book *row)
{
    return row->id;
}

orm_status shop_Book_validate(const shop_Book *row, orm_error *error)
{
    return orm_gen_validate(&shop_Book_model_, row, error);
}

orm_status shop_Book_insert(orm_db *db, shop_Book *row)
{
    return orm_gen_insert(db, &shop_Book_model_, row);
}

orm_status shop_Book_update(orm_db *db, shop_Book *row)
{
    return orm_gen_update(db, &shop_Book_model_, row);
}

orm_status shop_Book_save(orm_db *db, shop_Book *row)
{
    return orm_gen_save(db, &shop_Book_model_, row);
}

orm_status shop_Book_delete(orm_db *db, shop_Book_id key)
{
    orm_value v[1];

    Book_id_values(&key, v);
    return orm_gen_delete(db, &shop_Book_model_, v);
}

orm_status shop_Book_get(orm_db *db, orm_scope *scope, shop_Book_id key, shop_Book **out)
{
    orm_value v[1];

    Book_id_values(&key, v);
    return orm_gen_get(db, scope, &shop_Book_model_, v, out);
}

orm_status shop_Book_get_by_author_title(orm_db *db, orm_scope *scope, shop_Author_id author_id,
    const char *title, shop_Book **out)
{
    orm_value v[2];

    v[0] = orm_value_int(author_id.value);
    v[1] = orm_value_text(title);
    return orm_gen_get_by(db, scope, &shop_Book_model_, 0, v, out);
}

orm_status shop_Book_get_many(orm_db *db, orm_scope *scope, const shop_Book_id *keys, size_t count,
    shop_Book_list *out)
{
    return orm_gen_get_many(db, scope, &shop_Book_model_, keys, count, (orm_list *)out);
}

orm_status shop_Book_all(orm_db *db, orm_scope *scope, shop_Book_list *out)
{
    return orm_gen_all(db, scope, &shop_Book_model_, (orm_list *)out);
}

orm_status shop_Book_refresh(orm_db *db, shop_Book *row)
{
    return orm_gen_refresh(db, &shop_Book_model_, row);
}

orm_status shop_Book_author_load(orm_db *db, shop_Book *row)
{
    return orm_gen_load(db, &shop_Book_model_, 0, row);
}

bool shop_Book_author_loaded(const shop_Book *row)
{
    return orm_gen_loaded(&shop_Book_model_, 0, row);
}

void shop_Book_author_unload(shop_Book *row)
{
    orm_gen_unload(&shop_Book_model_, 0, row);
}

orm_status shop_Book_editor_load(orm_db *db, shop_Book *row)
{
    return orm_gen_load(db, &shop_Book_model_, 1, row);
}

bool shop_Book_editor_loaded(const shop_Book *row)
{
    return orm_gen_loaded(&shop_Book_model_, 1, row);
}

void shop_Book_editor_unload(shop_Book *row)
{
    orm_gen_unload(&shop_Book_model_, 1, row);
}

const shop_Tag_list *shop_Book_tags(const shop_Book *row)
{
    return (const shop_Tag_list *)orm_gen_list(&shop_Book_model_, 2, row);
}

orm_status shop_Book_tags_load(orm_db *db, shop_Book *row, shop_Tag_list *out)
{
    return orm_gen_load_list(db, &shop_Book_model_, 2, row, (orm_list *)out);
}

const shop_Tag_list *shop_Book_tags_matching(const shop_Book *row)
{
    return (const shop_Tag_list *)orm_gen_matching(&shop_Book_model_, 2, row);
}

int64_t shop_Book_tags_count(const shop_Book *row)
{
    return orm_gen_count_of(&shop_Book_model_, 2, row);
}

bool shop_Book_tags_loaded(const shop_Book *row)
{
    return orm_gen_loaded(&shop_Book_model_, 2, row);
}

void shop_Book_tags_unload(shop_Book *row)
{
    orm_gen_unload(&shop_Book_model_, 2, row);
}

orm_status shop_Book_tags_add(orm_db *db, shop_Book_id key, const shop_Tag_id *keys, size_t count,
    int64_t *changed)
{
    orm_value v[1];

    Book_id_values(&key, v);
    return orm_gen_link_add(db, &shop_Book_model_, 2, v, keys, count, changed);
}

orm_status shop_Book_tags_set(orm_db *db, shop_Book_id key, const shop_Tag_id *keys, size_t count,
    int64_t *changed)
{
    orm_value v[1];

    Book_id_values(&key, v);
    return orm_gen_link_set(db, &shop_Book_model_, 2, v, keys, count, changed);
}

orm_status shop_Book_tags_remove(orm_db *db, shop_Book_id key, const shop_Tag_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[1];

    Book_id_values(&key, v);
    return orm_gen_link_remove(db, &shop_Book_model_, 2, v, keys, count, changed);
}

orm_status shop_Book_tags_clear(orm_db *db, shop_Book_id key, int64_t *changed)
{
    orm_value v[1];

    Book_id_values(&key, v);
    return orm_gen_link_clear(db, &shop_Book_model_, 2, v, changed);
}

orm_status shop_Book_tags_has(orm_db *db, shop_Book_id key, shop_Tag_id other, bool *out)
{
    orm_value v[1], w[1];

    Book_id_values(&key, v);
    shop_Tag_model_.id_values(&other, w);
    return orm_gen_link_has(db, &shop_Book_model_, 2, v, w, out);
}

struct shop_Book_query *shop_Book_query_new(orm_scope *scope)
{
    return orm_gen_query_new(scope, sizeof(struct shop_Book_query));
}

orm_status shop_Book_select(orm_db *db, orm_scope *scope, shop_Book_ref query, shop_Book_list *out)
{
    return orm_gen_select(db, scope, &shop_Book_model_, query.query, (orm_list *)out);
}

orm_status shop_Book_first(orm_db *db, orm_scope *scope, shop_Book_ref query, shop_Book **out)
{
    return orm_gen_first(db, scope, &shop_Book_model_, query.query, out);
}

orm_status shop_Book_one(orm_db *db, orm_scope *scope, shop_Book_ref query, shop_Book **out)
{
    return orm_gen_one(db, scope, &shop_Book_model_, query.query, out);
}

orm_status shop_Book_count(orm_db *db, shop_Book_filter where, int64_t *out)
{
    return orm_gen_count(db, &shop_Book_model_, &where.shop_Book_, out);
}

orm_status shop_Book_exists(orm_db *db, shop_Book_filter where, bool *out)
{
    return orm_gen_exists(db, &shop_Book_model_, &where.shop_Book_, out);
}

orm_status shop_Book_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, shop_Book_list *out)
{
    return orm_gen_from_sql(db, scope, &shop_Book_model_, sql, params, n, (orm_list *)out);
}

orm_status shop_Book_explain(orm_db *db, orm_scope *scope, shop_Book_ref query, const char **out)
{
    return orm_gen_explain(db, scope, &shop_Book_model_, query.query, out);
}

orm_status shop_Book_each_open(orm_db *db, shop_Book_ref query, shop_Book_each *each)
{
    return orm_gen_each_open(db, &shop_Book_model_, query.query, each ? &each->shop_Book_ : NULL);
}

orm_status shop_Book_each_next(shop_Book_each *each, shop_Book **out)
{
    return orm_gen_each_next(each ? each->shop_Book_ : NULL, out);
}

void shop_Book_each_close(shop_Book_each *each)
{
    orm_gen_each_close(each ? &each->shop_Book_ : NULL);
}

orm_status shop_Book_prefetch(orm_db *db, const shop_Book_list *list, shop_Book_ref query)
{
    return orm_gen_prefetch(db, &shop_Book_model_, (const orm_list *)list, query.query);
}

orm_status shop_Book_prefetch_row(orm_db *db, shop_Book *row, shop_Book_ref query)
{
    return orm_gen_prefetch_row(db, &shop_Book_model_, row, query.query);
}

orm_status shop_Book_load_graph(orm_db *db, const shop_Book_list *list, int depth,
    const orm_graph_options *options)
{
    return orm_gen_load_graph(db, &shop_Book_model_, (const orm_list *)list, depth, options);
}

orm_status shop_Book_update_where(orm_db *db, shop_Book_filter where, const shop_Book_set *sets,
    size_t n, int64_t *changed)
{
    return orm_gen_update_where(db, &shop_Book_model_, &where.shop_Book_, (const orm_set *)sets, n, changed);
}

orm_status shop_Book_delete_where(orm_db *db, shop_Book_filter where, int64_t *deleted)
{
    return orm_gen_delete_where(db, &shop_Book_model_, &where.shop_Book_, deleted);
}

/* ---- Tag ---- */

static void Tag_values(const void *p, orm_value *v)
{
    const shop_Tag *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_text(row->name);
}

static void Tag_key_values(const void *p, orm_value *v)
{
    const shop_Tag *row = p;

    v[0] = orm_value_int(row->id.value);
}

static void Tag_id_values(const void *p, orm_value *v)
{
    const shop_Tag_id *id = p;

    v[0] = orm_value_int(id->value);
}

static void Tag_read(orm_reader *r, void *p)
{
    shop_Tag *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->name = orm_read_text(r, 1);
}

static void Tag_set_key(void *p, int64_t key)
{
    shop_Tag *row = p;

    row->id.value = key;
}

static const orm_column Tag_columns[] = {
    {.field = "id", .name = "id", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "name", .name = "name", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .flags = ORM_COLUMN_INDEXED},
};

static const char *const Tag_sql[] = {
    /* 0 Tag: insert */
    "INSERT INTO \"tag\" (\"id\", \"name\") VALUES (?1, ?2)",
    /* 1 Tag: update */
    "UPDATE \"tag\" SET \"name\" = ?2 WHERE \"id\" = ?1",
    /* 2 Tag: save */
    ("INSERT INTO \"tag\" (\"id\", \"name\") VALUES (?1, ?2) ON CONFLICT (\"id\") DO UPDATE SET "
     "\"name\" = excluded.\"name\""),
    /* 3 Tag: delete */
    "DELETE FROM \"tag\" WHERE \"id\" = ?1",
    /* 4 Tag: get */
    "SELECT \"id\", \"name\" FROM \"tag\" WHERE \"id\" = ?1",
    /* 5 Tag: get_many */
    ("SELECT t.\"id\", t.\"name\", k.position FROM orm_array(?1) AS k CROSS JOIN \"tag\" AS t ON "
     "t.\"id\" = k.c0"),
    /* 6 Tag: all */
    "SELECT \"id\", \"name\" FROM \"tag\" ORDER BY \"id\"",
    /* 7 Tag: get_by_name */
    "SELECT \"id\", \"name\" FROM \"tag\" WHERE \"name\" = ?1",
    /* 8 Tag: books_load */
    ("SELECT k.position, j.\"book_id\" FROM orm_array(?1) AS k CROSS JOIN \"book_tags\" AS j ON "
     "j.\"tag_id\" = k.c0"),
    /* 9 Tag: books_add */
    ("INSERT INTO \"book_tags\" (\"tag_id\", \"book_id\") SELECT ?1, k.c0 FROM orm_array(?2) AS "
     "k WHERE true ON CONFLICT (\"tag_id\", \"book_id\") DO NOTHING"),
    /* 10 Tag: books_remove */
    ("DELETE FROM \"book_tags\" WHERE \"tag_id\" = ?1 AND \"book_id\" IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 11 Tag: books_set */
    ("DELETE FROM \"book_tags\" WHERE \"tag_id\" = ?1 AND \"book_id\" NOT IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 12 Tag: books_clear */
    "DELETE FROM \"book_tags\" WHERE \"tag_id\" = ?1",
    /* 13 Tag: books_has */
    "SELECT 1 FROM \"book_tags\" WHERE \"tag_id\" = ?1 AND \"book_id\" = ?2 LIMIT 1",
};

static const orm_unique Tag_uniques[] = {
    {.field = "name", .parts = 1, .columns = (const uint16_t[]){1}, .get = 7},
};

static const orm_relation Tag_relations[] = {
    {.name = "books", .target = &shop_Book_model_, .kind = ORM_MANY_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){0}, .values = Tag_key_values,
     .inverse = 2, .load = 5,
     .junction = &(const orm_junction){"book_tags", (const char *const[]){"tag_id"}, (const char *const[]){"book_id"}, true},
     .link = 8, .prefetch = offsetof(struct shop_Tag_query, prefetch_books),
     .count = offsetof(struct shop_Tag_query, count_books)},
};

const orm_model shop_Tag_model_ = {
    .name = "Tag",
    .table = "tag",
    .schema = &shop_schema,
    .row_size = sizeof(shop_Tag),
    .id_size = sizeof(shop_Tag_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 2,
    .columns = Tag_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 1,
    .relations = Tag_relations,
    .n_uniques = 1,
    .uniques = Tag_uniques,
    .n_sql = 14,
    .sql = Tag_sql,
    .first_slot = 35,
    .values = Tag_values,
    .key_values = Tag_key_values,
    .id_values = Tag_id_values,
    .read = Tag_read,
    .set_key = Tag_set_key,
};

shop_Tag shop_Tag_defaults(void)
{
    shop_Tag row = {0};

    return row;
}

shop_Tag_id shop_Tag_key(const shop_Tag *row)
{
    return row->id;
}

orm_status shop_Tag_validate(const shop_Tag *row, orm_error *error)
{
    return orm_gen_validate(&shop_Tag_model_, row, error);
}

orm_status shop_Tag_insert(orm_db *db, shop_Tag *row)
{
    return orm_gen_insert(db, &shop_Tag_model_, row);
}

orm_status shop_Tag_update(orm_db *db, shop_Tag *row)
{
    return orm_gen_update(db, &shop_Tag_model_, row);
}

orm_status shop_Tag_save(orm_db *db, shop_Tag *row)
{
    return orm_gen_save(db, &shop_Tag_model_, row);
}

orm_status shop_Tag_delete(orm_db *db, shop_Tag_id key)
{
    orm_value v[1];

    Tag_id_values(&key, v);
    return orm_gen_delete(db, &shop_Tag_model_, v);
}

orm_status shop_Tag_get(orm_db *db, orm_scope *scope, shop_Tag_id key, shop_Tag **out)
{
    orm_value v[1];

    Tag_id_values(&key, v);
    return orm_gen_get(db, scope, &shop_Tag_model_, v, out);
}

orm_status shop_Tag_get_by_name(orm_db *db, orm_scope *scope, const char *name, shop_Tag **out)
{
    orm_value v[1];

    v[0] = orm_value_text(name);
    return orm_gen_get_by(db, scope, &shop_Tag_model_, 0, v, out);
}

orm_status shop_Tag_get_many(orm_db *db, orm_scope *scope, const shop_Tag_id *keys, size_t count,
    shop_Tag_list *out)
{
    return orm_gen_get_many(db, scope, &shop_Tag_model_, keys, count, (orm_list *)out);
}

orm_status shop_Tag_all(orm_db *db, orm_scope *scope, shop_Tag_list *out)
{
    return orm_gen_all(db, scope, &shop_Tag_model_, (orm_list *)out);
}

orm_status shop_Tag_refresh(orm_db *db, shop_Tag *row)
{
    return orm_gen_refresh(db, &shop_Tag_model_, row);
}

const shop_Book_list *shop_Tag_books(const shop_Tag *row)
{
    return (const shop_Book_list *)orm_gen_list(&shop_Tag_model_, 0, row);
}

orm_status shop_Tag_books_load(orm_db *db, shop_Tag *row, shop_Book_list *out)
{
    return orm_gen_load_list(db, &shop_Tag_model_, 0, row, (orm_list *)out);
}

const shop_Book_list *shop_Tag_books_matching(const shop_Tag *row)
{
    return (const shop_Book_list *)orm_gen_matching(&shop_Tag_model_, 0, row);
}

int64_t shop_Tag_books_count(const shop_Tag *row)
{
    return orm_gen_count_of(&shop_Tag_model_, 0, row);
}

bool shop_Tag_books_loaded(const shop_Tag *row)
{
    return orm_gen_loaded(&shop_Tag_model_, 0, row);
}

void shop_Tag_books_unload(shop_Tag *row)
{
    orm_gen_unload(&shop_Tag_model_, 0, row);
}

orm_status shop_Tag_books_add(orm_db *db, shop_Tag_id key, const shop_Book_id *keys, size_t count,
    int64_t *changed)
{
    orm_value v[1];

    Tag_id_values(&key, v);
    return orm_gen_link_add(db, &shop_Tag_model_, 0, v, keys, count, changed);
}

orm_status shop_Tag_books_set(orm_db *db, shop_Tag_id key, const shop_Book_id *keys, size_t count,
    int64_t *changed)
{
    orm_value v[1];

    Tag_id_values(&key, v);
    return orm_gen_link_set(db, &shop_Tag_model_, 0, v, keys, count, changed);
}

orm_status shop_Tag_books_remove(orm_db *db, shop_Tag_id key, const shop_Book_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[1];

    Tag_id_values(&key, v);
    return orm_gen_link_remove(db, &shop_Tag_model_, 0, v, keys, count, changed);
}

orm_status shop_Tag_books_clear(orm_db *db, shop_Tag_id key, int64_t *changed)
{
    orm_value v[1];

    Tag_id_values(&key, v);
    return orm_gen_link_clear(db, &shop_Tag_model_, 0, v, changed);
}

orm_status shop_Tag_books_has(orm_db *db, shop_Tag_id key, shop_Book_id other, bool *out)
{
    orm_value v[1], w[1];

    Tag_id_values(&key, v);
    shop_Book_model_.id_values(&other, w);
    return orm_gen_link_has(db, &shop_Tag_model_, 0, v, w, out);
}

struct shop_Tag_query *shop_Tag_query_new(orm_scope *scope)
{
    return orm_gen_query_new(scope, sizeof(struct shop_Tag_query));
}

orm_status shop_Tag_select(orm_db *db, orm_scope *scope, shop_Tag_ref query, shop_Tag_list *out)
{
    return orm_gen_select(db, scope, &shop_Tag_model_, query.query, (orm_list *)out);
}

orm_status shop_Tag_first(orm_db *db, orm_scope *scope, shop_Tag_ref query, shop_Tag **out)
{
    return orm_gen_first(db, scope, &shop_Tag_model_, query.query, out);
}

orm_status shop_Tag_one(orm_db *db, orm_scope *scope, shop_Tag_ref query, shop_Tag **out)
{
    return orm_gen_one(db, scope, &shop_Tag_model_, query.query, out);
}

orm_status shop_Tag_count(orm_db *db, shop_Tag_filter where, int64_t *out)
{
    return orm_gen_count(db, &shop_Tag_model_, &where.shop_Tag_, out);
}

orm_status shop_Tag_exists(orm_db *db, shop_Tag_filter where, bool *out)
{
    return orm_gen_exists(db, &shop_Tag_model_, &where.shop_Tag_, out);
}

orm_status shop_Tag_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, shop_Tag_list *out)
{
    return orm_gen_from_sql(db, scope, &shop_Tag_model_, sql, params, n, (orm_list *)out);
}

orm_status shop_Tag_explain(orm_db *db, orm_scope *scope, shop_Tag_ref query, const char **out)
{
    return orm_gen_explain(db, scope, &shop_Tag_model_, query.query, out);
}

orm_status shop_Tag_each_open(orm_db *db, shop_Tag_ref query, shop_Tag_each *each)
{
    return orm_gen_each_open(db, &shop_Tag_model_, query.query, each ? &each->shop_Tag_ : NULL);
}

orm_status shop_Tag_each_next(shop_Tag_each *each, shop_Tag **out)
{
    return orm_gen_each_next(each ? each->shop_Tag_ : NULL, out);
}

void shop_Tag_each_close(shop_Tag_each *each)
{
    orm_gen_each_close(each ? &each->shop_Tag_ : NULL);
}

orm_status shop_Tag_prefetch(orm_db *db, const shop_Tag_list *list, shop_Tag_ref query)
{
    return orm_gen_prefetch(db, &shop_Tag_model_, (const orm_list *)list, query.query);
}

orm_status shop_Tag_prefetch_row(orm_db *db, shop_Tag *row, shop_Tag_ref query)
{
    return orm_gen_prefetch_row(db, &shop_Tag_model_, row, query.query);
}

orm_status shop_Tag_load_graph(orm_db *db, const shop_Tag_list *list, int depth,
    const orm_graph_options *options)
{
    return orm_gen_load_graph(db, &shop_Tag_model_, (const orm_list *)list, depth, options);
}

orm_status shop_Tag_update_where(orm_db *db, shop_Tag_filter where, const shop_Tag_set *sets,
    size_t n, int64_t *changed)
{
    return orm_gen_update_where(db, &shop_Tag_model_, &where.shop_Tag_, (const orm_set *)sets, n, changed);
}

orm_status shop_Tag_delete_where(orm_db *db, shop_Tag_filter where, int64_t *deleted)
{
    return orm_gen_delete_where(db, &shop_Tag_model_, &where.shop_Tag_, deleted);
}

static const orm_ddl shop_tables[] = {
    {"author",
     ("CREATE TABLE \"author\" (\n"
      "    \"id\" INTEGER PRIMARY KEY,\n"
      "    \"created_at\" TEXT NOT NULL\n"
      "        CONSTRAINT \"created_at\" CHECK (substr(\"created_at\", 20) GLOB "
      "'.[0-9][0-9][0-9][0-9][0-9][0-9]' AND substr(\"created_at\", 1, 19) IS "
      "datetime(substr(\"created_at\", 1, 19), '+0 days')),\n"
      "    \"updated_at\" TEXT NOT NULL\n"
      "        CONSTRAINT \"updated_at\" CHECK (substr(\"updated_at\", 20) GLOB "
      "'.[0-9][0-9][0-9][0-9][0-9][0-9]' AND substr(\"updated_at\", 1, 19) IS "
      "datetime(substr(\"updated_at\", 1, 19), '+0 days')),\n"
      "    \"name\" TEXT NOT NULL CONSTRAINT \"name\" CHECK (length(\"name\") <= 120),\n"
      "    \"email\" TEXT NOT NULL,\n"
      "    \"country\" TEXT,\n"
      "    UNIQUE (\"email\")\n"
      ") STRICT")},
    {"profile",
     ("CREATE TABLE \"profile\" (\n"
      "    \"id\" INTEGER PRIMARY KEY,\n"
      "    \"author_id\" INTEGER NOT NULL,\n"
      "    \"bio\" TEXT NOT NULL DEFAULT '',\n"
      "    UNIQUE (\"author_id\"),\n"
      "    FOREIGN KEY (\"author_id\") REFERENCES \"author\" (\"id\") ON DELETE CASCADE ON "
      "UPDATE CASCADE\n"
      ") STRICT")},
    {"book",
     ("CREATE TABLE \"book\" (\n"
      "    \"id\" INTEGER PRIMARY KEY,\n"
      "    \"title\" TEXT NOT NULL,\n"
      "    \"author_id\" INTEGER NOT NULL,\n"
      "    \"editor_id\" INTEGER,\n"
      "    \"published\" TEXT CONSTRAINT \"published\" CHECK (\"published\" IS "
      "date(\"published\", '+0 days')),\n"
      "    \"price\" INTEGER NOT NULL CONSTRAINT \"price\" CHECK (\"price\" <= 99999999 AND "
      "\"price\" >= 0),\n"
      "    \"status\" TEXT NOT NULL DEFAULT 'draft'\n"
      "        CONSTRAINT \"status\" CHECK (\"status\" IN ('draft', 'published', 'withdrawn')),\n"
      "    UNIQUE (\"author_id\", \"title\"),\n"
      "    FOREIGN KEY (\"author_id\") REFERENCES \"author\" (\"id\") ON DELETE RESTRICT ON "
      "UPDATE CASCADE,\n"
      "    FOREIGN KEY (\"editor_id\") REFERENCES \"author\" (\"id\") ON DELETE SET NULL ON "
      "UPDATE CASCADE,\n"
      "    CONSTRAINT \"title_given\" CHECK (length(title) > 0)\n"
      ") STRICT")},
    {"tag",
     ("CREATE TABLE \"tag\" (\n"
      "    \"id\" INTEGER PRIMARY KEY,\n"
      "    \"name\" TEXT NOT NULL,\n"
      "    UNIQUE (\"name\")\n"
      ") STRICT")},
    {"book_tags",
     ("CREATE TABLE \"book_tags\" (\n"
      "    \"book_id\" INTEGER NOT NULL,\n"
      "    \"tag_id\" INTEGER NOT NULL,\n"
      "    PRIMARY KEY (\"book_id\", \"tag_id\"),\n"
      "    FOREIGN KEY (\"book_id\") REFERENCES \"book\" (\"id\") ON DELETE CASCADE ON UPDATE "
      "CASCADE,\n"
      "    FOREIGN KEY (\"tag_id\") REFERENCES \"tag\" (\"id\") ON DELETE CASCADE ON UPDATE "
      "CASCADE\n"
      ") STRICT, WITHOUT ROWID")},
};

static const orm_ddl shop_indexes[] = {
    {"book_published_idx",
     "CREATE INDEX \"book_published_idx\" ON \"book\" (\"published\")"},
    {"book_author_id_published_partial_idx",
     ("CREATE INDEX \"book_author_id_published_partial_idx\" ON \"book\" (\"author_id\", "
      "\"published\") WHERE status = 'published'")},
    {"book_editor_id_idx",
     "CREATE INDEX \"book_editor_id_idx\" ON \"book\" (\"editor_id\")"},
    {"book_tags_reverse_idx",
     "CREATE INDEX \"book_tags_reverse_idx\" ON \"book_tags\" (\"tag_id\", \"book_id\")"},
};

static const orm_model *const shop_models[] = {
    &shop_Author_model_,
    &shop_Profile_model_,
    &shop_Book_model_,
    &shop_Tag_model_,
};

static const orm_schema shop_schema = {
    .abi = ORM_ABI,
    .name = "shop",
    .models = shop_models,
    .tables = shop_tables,
    .indexes = shop_indexes,
    .n_models = 4,
    .n_tables = 5,
    .n_indexes = 4,
    .n_slots = 49,
};

orm_status shop_open(const char *path, const orm_options *options, orm_db **db, orm_error *error)
{
    return orm_gen_open(path, options, &shop_schema, db, error);
}

orm_status shop_attach(orm_db *db)
{
    return orm_gen_attach(db, &shop_schema);
}

orm_status shop_create_tables(orm_db *db)
{
    return orm_gen_create_tables(db, &shop_schema);
}

orm_status shop_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out)
{
    return orm_gen_check_schema(db, scope, &shop_schema, out);
}

/* books.c - made by ormgen 0.1.0 from books.yaml. Do not edit: change the schema. */
#include "books.h"

#include <orm_gen.h>

#if ORM_ABI != 2
#error "orm_gen.h is not of the ormgen that wrote this file: run ormgen again"
#endif

static const orm_schema books_schema;

/* ---- Author ---- */

static void Author_values(const void *p, orm_value *v)
{
    const books_Author *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_text(row->name);
}

static void Author_key_values(const void *p, orm_value *v)
{
    const books_Author *row = p;

    v[0] = orm_value_int(row->id.value);
}

static void Author_id_values(const void *p, orm_value *v)
{
    const books_Author_id *id = p;

    v[0] = orm_value_int(id->value);
}

static void Author_read(orm_reader *r, void *p)
{
    books_Author *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->name = orm_read_text(r, 1);
}

static void Author_set_key(void *p, int64_t key)
{
    books_Author *row = p;

    row->id.value = key;
}

static const orm_column Author_columns[] = {
    {.field = "id", .name = "id", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "name", .name = "name", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .flags = ORM_COLUMN_INDEXED},
};

static const char *const Author_sql[] = {
    /* 0 Author: insert */
    "INSERT INTO \"author\" (\"id\", \"name\") VALUES (?1, ?2)",
    /* 1 Author: update */
    "UPDATE \"author\" SET \"name\" = ?2 WHERE \"id\" = ?1",
    /* 2 Author: save */
    ("INSERT INTO \"author\" (\"id\", \"name\") VALUES (?1, ?2) ON CONFLICT (\"id\") DO UPDATE "
     "SET \"name\" = excluded.\"name\""),
    /* 3 Author: delete */
    "DELETE FROM \"author\" WHERE \"id\" = ?1",
    /* 4 Author: get */
    "SELECT \"id\", \"name\" FROM \"author\" WHERE \"id\" = ?1",
    /* 5 Author: get_many */
    ("SELECT t.\"id\", t.\"name\", k.position FROM orm_array(?1) AS k CROSS JOIN \"author\" AS t "
     "ON t.\"id\" = k.c0"),
    /* 6 Author: all */
    "SELECT \"id\", \"name\" FROM \"author\" ORDER BY \"id\"",
    /* 7 Author: get_by_name */
    "SELECT \"id\", \"name\" FROM \"author\" WHERE \"name\" = ?1",
    /* 8 Author: read_load */
    ("SELECT k.position, j.\"book_id\" FROM orm_array(?1) AS k CROSS JOIN \"book_readers\" AS j "
     "ON j.\"author_id\" = k.c0"),
    /* 9 Author: read_add */
    ("INSERT INTO \"book_readers\" (\"author_id\", \"book_id\") SELECT ?1, k.c0 FROM "
     "orm_array(?2) AS k WHERE true ON CONFLICT (\"author_id\", \"book_id\") DO NOTHING"),
    /* 10 Author: read_remove */
    ("DELETE FROM \"book_readers\" WHERE \"author_id\" = ?1 AND \"book_id\" IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 11 Author: read_set */
    ("DELETE FROM \"book_readers\" WHERE \"author_id\" = ?1 AND \"book_id\" NOT IN (SELECT k.c0 "
     "FROM orm_array(?2) AS k)"),
    /* 12 Author: read_clear */
    "DELETE FROM \"book_readers\" WHERE \"author_id\" = ?1",
    /* 13 Author: read_has */
    "SELECT 1 FROM \"book_readers\" WHERE \"author_id\" = ?1 AND \"book_id\" = ?2 LIMIT 1",
    /* 14 Author: rows referring by Book.author */
    "SELECT \"id\" FROM \"book\" WHERE \"author_id\" = ?1",
};

static const orm_unique Author_uniques[] = {
    {.field = "name", .parts = 1, .columns = (const uint16_t[]){1}, .get = 7},
};

static const orm_relation Author_relations[] = {
    {.name = "books", .target = &books_Book_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){1}, .values = Author_key_values,
     .inverse = 0, .load = 7, .prefetch = offsetof(struct books_Author_query, prefetch_books),
     .count = offsetof(struct books_Author_query, count_books)},
    {.name = "read", .target = &books_Book_model_, .kind = ORM_MANY_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){0}, .values = Author_key_values,
     .inverse = 1, .load = 5,
     .junction = &(const orm_junction){"book_readers", (const char *const[]){"author_id"}, (const char *const[]){"book_id"}, true},
     .link = 8, .prefetch = offsetof(struct books_Author_query, prefetch_read),
     .count = offsetof(struct books_Author_query, count_read)},
};

static const orm_incoming Author_incoming[] = {
    {.model = "Book", .field = "author", .child = &books_Book_model_, .find = 14},
};

const orm_model books_Author_model_ = {
    .name = "Author",
    .table = "author",
    .schema = &books_schema,
    .row_size = sizeof(books_Author),
    .id_size = sizeof(books_Author_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 2,
    .columns = Author_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 2,
    .relations = Author_relations,
    .n_uniques = 1,
    .uniques = Author_uniques,
    .n_incoming = 1,
    .incoming = Author_incoming,
    .n_sql = 15,
    .sql = Author_sql,
    .first_slot = 0,
    .values = Author_values,
    .key_values = Author_key_values,
    .id_values = Author_id_values,
    .read = Author_read,
    .set_key = Author_set_key,
};

books_Author books_Author_defaults(void)
{
    books_Author row = {0};

    return row;
}

books_Author_id books_Author_key(const books_Author *row)
{
    return row->id;
}

orm_status books_Author_validate(const books_Author *row, orm_error *error)
{
    return orm_gen_validate(&books_Author_model_, row, error);
}

orm_status books_Author_insert(orm_db *db, books_Author *row)
{
    return orm_gen_insert(db, &books_Author_model_, row);
}

orm_status books_Author_update(orm_db *db, books_Author *row)
{
    return orm_gen_update(db, &books_Author_model_, row);
}

orm_status books_Author_save(orm_db *db, books_Author *row)
{
    return orm_gen_save(db, &books_Author_model_, row);
}

orm_status books_Author_delete(orm_db *db, books_Author_id key)
{
    orm_value v[1];

    Author_id_values(&key, v);
    return orm_gen_delete(db, &books_Author_model_, v);
}

orm_status books_Author_get(orm_db *db, orm_scope *scope, books_Author_id key, books_Author **out)
{
    orm_value v[1];

    Author_id_values(&key, v);
    return orm_gen_get(db, scope, &books_Author_model_, v, out);
}

orm_status books_Author_get_by_name(orm_db *db, orm_scope *scope, const char *name,
    books_Author **out)
{
    orm_value v[1];

    v[0] = orm_value_text(name);
    return orm_gen_get_by(db, scope, &books_Author_model_, 0, v, out);
}

orm_status books_Author_get_many(orm_db *db, orm_scope *scope, const books_Author_id *keys,
    size_t count, books_Author_list *out)
{
    return orm_gen_get_many(db, scope, &books_Author_model_, keys, count, (orm_list *)out);
}

orm_status books_Author_all(orm_db *db, orm_scope *scope, books_Author_list *out)
{
    return orm_gen_all(db, scope, &books_Author_model_, (orm_list *)out);
}

orm_status books_Author_refresh(orm_db *db, books_Author *row)
{
    return orm_gen_refresh(db, &books_Author_model_, row);
}

const books_Book_list *books_Author_books(const books_Author *row)
{
    return (const books_Book_list *)orm_gen_list(&books_Author_model_, 0, row);
}

orm_status books_Author_books_load(orm_db *db, books_Author *row, books_Book_list *out)
{
    return orm_gen_load_list(db, &books_Author_model_, 0, row, (orm_list *)out);
}

const books_Book_list *books_Author_books_matching(const books_Author *row)
{
    return (const books_Book_list *)orm_gen_matching(&books_Author_model_, 0, row);
}

int64_t books_Author_books_count(const books_Author *row)
{
    return orm_gen_count_of(&books_Author_model_, 0, row);
}

bool books_Author_books_loaded(const books_Author *row)
{
    return orm_gen_loaded(&books_Author_model_, 0, row);
}

void books_Author_books_unload(books_Author *row)
{
    orm_gen_unload(&books_Author_model_, 0, row);
}

const books_Book_list *books_Author_read(const books_Author *row)
{
    return (const books_Book_list *)orm_gen_list(&books_Author_model_, 1, row);
}

orm_status books_Author_read_load(orm_db *db, books_Author *row, books_Book_list *out)
{
    return orm_gen_load_list(db, &books_Author_model_, 1, row, (orm_list *)out);
}

const books_Book_list *books_Author_read_matching(const books_Author *row)
{
    return (const books_Book_list *)orm_gen_matching(&books_Author_model_, 1, row);
}

int64_t books_Author_read_count(const books_Author *row)
{
    return orm_gen_count_of(&books_Author_model_, 1, row);
}

bool books_Author_read_loaded(const books_Author *row)
{
    return orm_gen_loaded(&books_Author_model_, 1, row);
}

void books_Author_read_unload(books_Author *row)
{
    orm_gen_unload(&books_Author_model_, 1, row);
}

orm_status books_Author_read_add(orm_db *db, books_Author_id key, const books_Book_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[1];

    Author_id_values(&key, v);
    return orm_gen_link_add(db, &books_Author_model_, 1, v, keys, count, changed);
}

orm_status books_Author_read_set(orm_db *db, books_Author_id key, const books_Book_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[1];

    Author_id_values(&key, v);
    return orm_gen_link_set(db, &books_Author_model_, 1, v, keys, count, changed);
}

orm_status books_Author_read_remove(orm_db *db, books_Author_id key, const books_Book_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[1];

    Author_id_values(&key, v);
    return orm_gen_link_remove(db, &books_Author_model_, 1, v, keys, count, changed);
}

orm_status books_Author_read_clear(orm_db *db, books_Author_id key, int64_t *changed)
{
    orm_value v[1];

    Author_id_values(&key, v);
    return orm_gen_link_clear(db, &books_Author_model_, 1, v, changed);
}

orm_status books_Author_read_has(orm_db *db, books_Author_id key, books_Book_id other, bool *out)
{
    orm_value v[1], w[1];

    Author_id_values(&key, v);
    books_Book_model_.id_values(&other, w);
    return orm_gen_link_has(db, &books_Author_model_, 1, v, w, out);
}

struct books_Author_query *books_Author_query_new(orm_scope *scope)
{
    return orm_gen_query_new(scope, sizeof(struct books_Author_query));
}

orm_status books_Author_select(orm_db *db, orm_scope *scope, books_Author_ref query,
    books_Author_list *out)
{
    return orm_gen_select(db, scope, &books_Author_model_, query.query, (orm_list *)out);
}

orm_status books_Author_first(orm_db *db, orm_scope *scope, books_Author_ref query,
    books_Author **out)
{
    return orm_gen_first(db, scope, &books_Author_model_, query.query, out);
}

orm_status books_Author_one(orm_db *db, orm_scope *scope, books_Author_ref query,
    books_Author **out)
{
    return orm_gen_one(db, scope, &books_Author_model_, query.query, out);
}

orm_status books_Author_count(orm_db *db, books_Author_filter where, int64_t *out)
{
    return orm_gen_count(db, &books_Author_model_, &where.books_Author_, out);
}

orm_status books_Author_exists(orm_db *db, books_Author_filter where, bool *out)
{
    return orm_gen_exists(db, &books_Author_model_, &where.books_Author_, out);
}

orm_status books_Author_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, books_Author_list *out)
{
    return orm_gen_from_sql(db, scope, &books_Author_model_, sql, params, n, (orm_list *)out);
}

orm_status books_Author_explain(orm_db *db, orm_scope *scope, books_Author_ref query,
    const char **out)
{
    return orm_gen_explain(db, scope, &books_Author_model_, query.query, out);
}

orm_status books_Author_each_open(orm_db *db, books_Author_ref query, books_Author_each *each)
{
    return orm_gen_each_open(db, &books_Author_model_, query.query, each ? &each->books_Author_ : NULL);
}

orm_status books_Author_each_next(books_Author_each *each, books_Author **out)
{
    return orm_gen_each_next(each ? each->books_Author_ : NULL, out);
}

void books_Author_each_close(books_Author_each *each)
{
    orm_gen_each_close(each ? &each->books_Author_ : NULL);
}

orm_status books_Author_prefetch(orm_db *db, const books_Author_list *list, books_Author_ref query)
{
    return orm_gen_prefetch(db, &books_Author_model_, (const orm_list *)list, query.query);
}

orm_status books_Author_prefetch_row(orm_db *db, books_Author *row, books_Author_ref query)
{
    return orm_gen_prefetch_row(db, &books_Author_model_, row, query.query);
}

orm_status books_Author_load_graph(orm_db *db, const books_Author_list *list, int depth,
    const orm_graph_options *options)
{
    return orm_gen_load_graph(db, &books_Author_model_, (const orm_list *)list, depth, options);
}

orm_status books_Author_update_where(orm_db *db, books_Author_filter where,
    const books_Author_set *sets, size_t n, int64_t *changed)
{
    return orm_gen_update_where(db, &books_Author_model_, &where.books_Author_, (const orm_set *)sets, n, changed);
}

orm_status books_Author_delete_where(orm_db *db, books_Author_filter where, int64_t *deleted)
{
    return orm_gen_delete_where(db, &books_Author_model_, &where.books_Author_, deleted);
}

/* ---- Book ---- */

static void Book_values(const void *p, orm_value *v)
{
    const books_Book *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_int(row->author_id.value);
}

static void Book_key_values(const void *p, orm_value *v)
{
    const books_Book *row = p;

    v[0] = orm_value_int(row->id.value);
}

static void Book_id_values(const void *p, orm_value *v)
{
    const books_Book_id *id = p;

    v[0] = orm_value_int(id->value);
}

static void Book_values_of_author(const void *p, orm_value *v)
{
    const books_Book *row = p;

    v[0] = orm_value_int(row->author_id.value);
}

static void Book_read(orm_reader *r, void *p)
{
    books_Book *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->author_id.value = orm_read_int64(r, 1);
}

static void Book_set_key(void *p, int64_t key)
{
    books_Book *row = p;

    row->id.value = key;
}

static const orm_column Book_columns[] = {
    {.field = "id", .name = "id", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "author", .name = "author_id", .kind = ORM_KIND_INT64,
     .storage = ORM_STORAGE_INTEGER, .flags = ORM_COLUMN_INDEXED},
};

static const char *const Book_sql[] = {
    /* 0 Book: insert */
    "INSERT INTO \"book\" (\"id\", \"author_id\") VALUES (?1, ?2)",
    /* 1 Book: update */
    "UPDATE \"book\" SET \"author_id\" = ?2 WHERE \"id\" = ?1",
    /* 2 Book: save */
    ("INSERT INTO \"book\" (\"id\", \"author_id\") VALUES (?1, ?2) ON CONFLICT (\"id\") DO "
     "UPDATE SET \"author_id\" = excluded.\"author_id\""),
    /* 3 Book: delete */
    "DELETE FROM \"book\" WHERE \"id\" = ?1",
    /* 4 Book: get */
    "SELECT \"id\", \"author_id\" FROM \"book\" WHERE \"id\" = ?1",
    /* 5 Book: get_many */
    ("SELECT t.\"id\", t.\"author_id\", k.position FROM orm_array(?1) AS k CROSS JOIN \"book\" "
     "AS t ON t.\"id\" = k.c0"),
    /* 6 Book: all */
    "SELECT \"id\", \"author_id\" FROM \"book\" ORDER BY \"id\"",
    /* 7 Book: many by author */
    ("SELECT t.\"id\", t.\"author_id\", k.position FROM orm_array(?1) AS k CROSS JOIN \"book\" "
     "AS t ON t.\"author_id\" = k.c0"),
    /* 8 Book: readers_load */
    ("SELECT k.position, j.\"author_id\" FROM orm_array(?1) AS k CROSS JOIN \"book_readers\" AS "
     "j ON j.\"book_id\" = k.c0"),
    /* 9 Book: readers_add */
    ("INSERT INTO \"book_readers\" (\"book_id\", \"author_id\") SELECT ?1, k.c0 FROM "
     "orm_array(?2) AS k WHERE true ON CONFLICT (\"book_id\", \"author_id\") DO NOTHING"),
    /* 10 Book: readers_remove */
    ("DELETE FROM \"book_readers\" WHERE \"book_id\" = ?1 AND \"author_id\" IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 11 Book: readers_set */
    ("DELETE FROM \"book_readers\" WHERE \"book_id\" = ?1 AND \"author_id\" NOT IN (SELECT k.c0 "
     "FROM orm_array(?2) AS k)"),
    /* 12 Book: readers_clear */
    "DELETE FROM \"book_readers\" WHERE \"book_id\" = ?1",
    /* 13 Book: readers_has */
    "SELECT 1 FROM \"book_readers\" WHERE \"book_id\" = ?1 AND \"author_id\" = ?2 LIMIT 1",
};

static const orm_relation Book_relations[] = {
    {.name = "author", .target = &books_Author_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){1}, .there = (const uint16_t[]){0},
     .values = Book_values_of_author, .inverse = 0, .load = 5, .get = 4,
     .member = offsetof(books_Book, author),
     .join = offsetof(struct books_Book_query, join_author),
     .prefetch = offsetof(struct books_Book_query, prefetch_author)},
    {.name = "readers", .target = &books_Author_model_, .kind = ORM_MANY_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){0}, .values = Book_key_values,
     .inverse = 1, .load = 5,
     .junction = &(const orm_junction){"book_readers", (const char *const[]){"book_id"}, (const char *const[]){"author_id"}, true},
     .link = 8, .prefetch = offsetof(struct books_Book_query, prefetch_readers),
     .count = offsetof(struct books_Book_query, count_readers)},
};

const orm_model books_Book_model_ = {
    .name = "Book",
    .table = "book",
    .schema = &books_schema,
    .row_size = sizeof(books_Book),
    .id_size = sizeof(books_Book_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 2,
    .columns = Book_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 2,
    .relations = Book_relations,
    .n_sql = 14,
    .sql = Book_sql,
    .first_slot = 15,
    .values = Book_values,
    .key_values = Book_key_values,
    .id_values = Book_id_values,
    .read = Book_read,
    .set_key = Book_set_key,
};

books_Book books_Book_defaults(void)
{
    books_Book row = {0};

    return row;
}

books_Book_id books_Book_key(const books_Book *row)
{
    return row->id;
}

orm_status books_Book_validate(const books_Book *row, orm_error *error)
{
    return orm_gen_validate(&books_Book_model_, row, error);
}

orm_status books_Book_insert(orm_db *db, books_Book *row)
{
    return orm_gen_insert(db, &books_Book_model_, row);
}

orm_status books_Book_update(orm_db *db, books_Book *row)
{
    return orm_gen_update(db, &books_Book_model_, row);
}

orm_status books_Book_save(orm_db *db, books_Book *row)
{
    return orm_gen_save(db, &books_Book_model_, row);
}

orm_status books_Book_delete(orm_db *db, books_Book_id key)
{
    orm_value v[1];

    Book_id_values(&key, v);
    return orm_gen_delete(db, &books_Book_model_, v);
}

orm_status books_Book_get(orm_db *db, orm_scope *scope, books_Book_id key, books_Book **out)
{
    orm_value v[1];

    Book_id_values(&key, v);
    return orm_gen_get(db, scope, &books_Book_model_, v, out);
}

orm_status books_Book_get_many(orm_db *db, orm_scope *scope, const books_Book_id *keys,
    size_t count, books_Book_list *out)
{
    return orm_gen_get_many(db, scope, &books_Book_model_, keys, count, (orm_list *)out);
}

orm_status books_Book_all(orm_db *db, orm_scope *scope, books_Book_list *out)
{
    return orm_gen_all(db, scope, &books_Book_model_, (orm_list *)out);
}

orm_status books_Book_refresh(orm_db *db, books_Book *row)
{
    return orm_gen_refresh(db, &books_Book_model_, row);
}

orm_status books_Book_author_load(orm_db *db, books_Book *row)
{
    return orm_gen_load(db, &books_Book_model_, 0, row);
}

bool books_Book_author_loaded(const books_Book *row)
{
    return orm_gen_loaded(&books_Book_model_, 0, row);
}

void books_Book_author_unload(books_Book *row)
{
    orm_gen_unload(&books_Book_model_, 0, row);
}

const books_Author_list *books_Book_readers(const books_Book *row)
{
    return (const books_Author_list *)orm_gen_list(&books_Book_model_, 1, row);
}

orm_status books_Book_readers_load(orm_db *db, books_Book *row, books_Author_list *out)
{
    return orm_gen_load_list(db, &books_Book_model_, 1, row, (orm_list *)out);
}

const books_Author_list *books_Book_readers_matching(const books_Book *row)
{
    return (const books_Author_list *)orm_gen_matching(&books_Book_model_, 1, row);
}

int64_t books_Book_readers_count(const books_Book *row)
{
    return orm_gen_count_of(&books_Book_model_, 1, row);
}

bool books_Book_readers_loaded(const books_Book *row)
{
    return orm_gen_loaded(&books_Book_model_, 1, row);
}

void books_Book_readers_unload(books_Book *row)
{
    orm_gen_unload(&books_Book_model_, 1, row);
}

orm_status books_Book_readers_add(orm_db *db, books_Book_id key, const books_Author_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[1];

    Book_id_values(&key, v);
    return orm_gen_link_add(db, &books_Book_model_, 1, v, keys, count, changed);
}

orm_status books_Book_readers_set(orm_db *db, books_Book_id key, const books_Author_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[1];

    Book_id_values(&key, v);
    return orm_gen_link_set(db, &books_Book_model_, 1, v, keys, count, changed);
}

orm_status books_Book_readers_remove(orm_db *db, books_Book_id key, const books_Author_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[1];

    Book_id_values(&key, v);
    return orm_gen_link_remove(db, &books_Book_model_, 1, v, keys, count, changed);
}

orm_status books_Book_readers_clear(orm_db *db, books_Book_id key, int64_t *changed)
{
    orm_value v[1];

    Book_id_values(&key, v);
    return orm_gen_link_clear(db, &books_Book_model_, 1, v, changed);
}

orm_status books_Book_readers_has(orm_db *db, books_Book_id key, books_Author_id other, bool *out)
{
    orm_value v[1], w[1];

    Book_id_values(&key, v);
    books_Author_model_.id_values(&other, w);
    return orm_gen_link_has(db, &books_Book_model_, 1, v, w, out);
}

struct books_Book_query *books_Book_query_new(orm_scope *scope)
{
    return orm_gen_query_new(scope, sizeof(struct books_Book_query));
}

orm_status books_Book_select(orm_db *db, orm_scope *scope, books_Book_ref query,
    books_Book_list *out)
{
    return orm_gen_select(db, scope, &books_Book_model_, query.query, (orm_list *)out);
}

orm_status books_Book_first(orm_db *db, orm_scope *scope, books_Book_ref query, books_Book **out)
{
    return orm_gen_first(db, scope, &books_Book_model_, query.query, out);
}

orm_status books_Book_one(orm_db *db, orm_scope *scope, books_Book_ref query, books_Book **out)
{
    return orm_gen_one(db, scope, &books_Book_model_, query.query, out);
}

orm_status books_Book_count(orm_db *db, books_Book_filter where, int64_t *out)
{
    return orm_gen_count(db, &books_Book_model_, &where.books_Book_, out);
}

orm_status books_Book_exists(orm_db *db, books_Book_filter where, bool *out)
{
    return orm_gen_exists(db, &books_Book_model_, &where.books_Book_, out);
}

orm_status books_Book_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, books_Book_list *out)
{
    return orm_gen_from_sql(db, scope, &books_Book_model_, sql, params, n, (orm_list *)out);
}

orm_status books_Book_explain(orm_db *db, orm_scope *scope, books_Book_ref query, const char **out)
{
    return orm_gen_explain(db, scope, &books_Book_model_, query.query, out);
}

orm_status books_Book_each_open(orm_db *db, books_Book_ref query, books_Book_each *each)
{
    return orm_gen_each_open(db, &books_Book_model_, query.query, each ? &each->books_Book_ : NULL);
}

orm_status books_Book_each_next(books_Book_each *each, books_Book **out)
{
    return orm_gen_each_next(each ? each->books_Book_ : NULL, out);
}

void books_Book_each_close(books_Book_each *each)
{
    orm_gen_each_close(each ? &each->books_Book_ : NULL);
}

orm_status books_Book_prefetch(orm_db *db, const books_Book_list *list, books_Book_ref query)
{
    return orm_gen_prefetch(db, &books_Book_model_, (const orm_list *)list, query.query);
}

orm_status books_Book_prefetch_row(orm_db *db, books_Book *row, books_Book_ref query)
{
    return orm_gen_prefetch_row(db, &books_Book_model_, row, query.query);
}

orm_status books_Book_load_graph(orm_db *db, const books_Book_list *list, int depth,
    const orm_graph_options *options)
{
    return orm_gen_load_graph(db, &books_Book_model_, (const orm_list *)list, depth, options);
}

orm_status books_Book_update_where(orm_db *db, books_Book_filter where, const books_Book_set *sets,
    size_t n, int64_t *changed)
{
    return orm_gen_update_where(db, &books_Book_model_, &where.books_Book_, (const orm_set *)sets, n, changed);
}

orm_status books_Book_delete_where(orm_db *db, books_Book_filter where, int64_t *deleted)
{
    return orm_gen_delete_where(db, &books_Book_model_, &where.books_Book_, deleted);
}

static const orm_ddl books_tables[] = {
    {"author",
     ("CREATE TABLE \"author\" (\n"
      "    \"id\" INTEGER PRIMARY KEY,\n"
      "    \"name\" TEXT NOT NULL,\n"
      "    UNIQUE (\"name\")\n"
      ") STRICT")},
    {"book",
     ("CREATE TABLE \"book\" (\n"
      "    \"id\" INTEGER PRIMARY KEY,\n"
      "    \"author_id\" INTEGER NOT NULL,\n"
      "    FOREIGN KEY (\"author_id\") REFERENCES \"author\" (\"id\") ON DELETE RESTRICT ON "
      "UPDATE CASCADE\n"
      ") STRICT")},
    {"book_readers",
     ("CREATE TABLE \"book_readers\" (\n"
      "    \"book_id\" INTEGER NOT NULL,\n"
      "    \"author_id\" INTEGER NOT NULL,\n"
      "    PRIMARY KEY (\"book_id\", \"author_id\"),\n"
      "    FOREIGN KEY (\"book_id\") REFERENCES \"book\" (\"id\") ON DELETE CASCADE ON UPDATE "
      "CASCADE,\n"
      "    FOREIGN KEY (\"author_id\") REFERENCES \"author\" (\"id\") ON DELETE CASCADE ON "
      "UPDATE CASCADE\n"
      ") STRICT, WITHOUT ROWID")},
};

static const orm_ddl books_indexes[] = {
    {"book_author_id_idx",
     "CREATE INDEX \"book_author_id_idx\" ON \"book\" (\"author_id\")"},
    {"book_readers_reverse_idx",
     "CREATE INDEX \"book_readers_reverse_idx\" ON \"book_readers\" (\"author_id\", \"book_id\")"},
};

static const orm_model *const books_models[] = {
    &books_Author_model_,
    &books_Book_model_,
};

static const orm_schema books_schema = {
    .abi = ORM_ABI,
    .name = "books",
    .models = books_models,
    .tables = books_tables,
    .indexes = books_indexes,
    .n_models = 2,
    .n_tables = 3,
    .n_indexes = 2,
    .n_slots = 29,
};

orm_status books_open(const char *path, const orm_options *options, orm_db **db, orm_error *error)
{
    return orm_gen_open(path, options, &books_schema, db, error);
}

orm_status books_attach(orm_db *db)
{
    return orm_gen_attach(db, &books_schema);
}

orm_status books_create_tables(orm_db *db)
{
    return orm_gen_create_tables(db, &books_schema);
}

orm_status books_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out)
{
    return orm_gen_check_schema(db, scope, &books_schema, out);
}

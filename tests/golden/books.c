/* books.c - made by ormgen 0.1.0 from books.yaml. Do not edit: change the schema. */
#include "books.h"

#include <orm_gen.h>

#if ORM_ABI != 8
#error "orm_gen.h is not of the ormgen that wrote this file: run ormgen again"
#endif

static const orm_schema books_schema_;

/* ---- Author ---- */

static void Author_values(const void *p, orm_value *v)
{
    const books_Author *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_text(row->name);
}

ORM_KEY_FUNCTIONS(books_Author, Author, id, int)
ORM_SET_KEY_FUNCTION(books_Author, Author, id, int64_t)

static void Author_read(orm_reader *r, void *p)
{
    books_Author *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->name = orm_read_text(r, 1);
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
    /* 6 Author: get_by_name */
    "SELECT \"id\", \"name\" FROM \"author\" WHERE \"name\" = ?1",
    /* 7 Author: read_load */
    ("SELECT k.position, j.\"book_id\" FROM orm_array(?1) AS k CROSS JOIN \"book_readers\" AS j "
     "ON j.\"author_id\" = k.c0"),
    /* 8 Author: read_add */
    ("INSERT INTO \"book_readers\" (\"author_id\", \"book_id\") SELECT ?1, k.c0 FROM "
     "orm_array(?2) AS k WHERE true ON CONFLICT (\"author_id\", \"book_id\") DO NOTHING"),
    /* 9 Author: read_remove */
    ("DELETE FROM \"book_readers\" WHERE \"author_id\" = ?1 AND \"book_id\" IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 10 Author: read_set */
    ("DELETE FROM \"book_readers\" WHERE \"author_id\" = ?1 AND \"book_id\" NOT IN (SELECT k.c0 "
     "FROM orm_array(?2) AS k)"),
    /* 11 Author: read_clear */
    "DELETE FROM \"book_readers\" WHERE \"author_id\" = ?1",
    /* 12 Author: read_has */
    "SELECT 1 FROM \"book_readers\" WHERE \"author_id\" = ?1 AND \"book_id\" = ?2 LIMIT 1",
    /* 13 Author: read_add_many */
    ("INSERT INTO \"book_readers\" (\"author_id\", \"book_id\") SELECT k.c0, k.c1 FROM "
     "orm_feed(?1) AS k WHERE true ON CONFLICT (\"author_id\", \"book_id\") DO NOTHING"),
    /* 14 Author: rows referring by Book.author */
    "SELECT \"id\" FROM \"book\" WHERE \"author_id\" = ?1",
};

static const orm_unique Author_uniques[] = {
    {.field = "name", .parts = 1, .columns = (const uint16_t[]){1}, .get = 6},
};

static const orm_relation Author_relations[] = {
    {.name = "books", .target = &books_Book_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){1}, .values = Author_key_values,
     .inverse = 0, .load = 6, .prefetch = offsetof(struct books_Author_query, prefetch_books),
     .count = offsetof(struct books_Author_query, count_books)},
    {.name = "read", .target = &books_Book_model_, .kind = ORM_MANY_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){0}, .values = Author_key_values,
     .inverse = 1, .load = 5,
     .junction = &(const orm_junction){"book_readers", (const char *const[]){"author_id"}, (const char *const[]){"book_id"}, true, false, ORM_LINK_ORDER_THERE},
     .link = 7, .prefetch = offsetof(struct books_Author_query, prefetch_read),
     .count = offsetof(struct books_Author_query, count_read)},
};

static const orm_incoming Author_incoming[] = {
    {.model = "Book", .field = "author", .child = &books_Book_model_, .find = 14},
};

const orm_model books_Author_model_ = {
    .name = "Author",
    .table = "author",
    .schema = &books_schema_,
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

ORM_NO_DEFAULTS(books_Author)

orm_status books_Author_get_by_name(orm_db *db, orm_scope *scope, const char *name,
    books_Author **out)
{
    const orm_value v[1] = {orm_value_text(name)};

    return orm_gen_get_by(db, scope, &books_Author_model_, 0, v, out);
}

ORM_MODEL_FUNCTIONS(books_Author)
ORM_UPDATE_FUNCTION(books_Author)
ORM_TO_MANY_FUNCTIONS(books_Author, books, books_Book, 0)
ORM_TO_MANY_FUNCTIONS(books_Author, read, books_Book, 1)
ORM_LINK_FUNCTIONS(books_Author, read, books_Book, 1)
ORM_LINK_BY_KEYS_FUNCTIONS(books_Author, read, books_Book, 1)

/* ---- Book ---- */

static void Book_values(const void *p, orm_value *v)
{
    const books_Book *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_int(row->author_id.value);
}

ORM_KEY_FUNCTIONS(books_Book, Book, id, int)
ORM_SET_KEY_FUNCTION(books_Book, Book, id, int64_t)

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
    /* 6 Book: many by author */
    ("SELECT t.\"id\", t.\"author_id\", k.position FROM orm_array(?1) AS k CROSS JOIN \"book\" "
     "AS t ON t.\"author_id\" = k.c0"),
    /* 7 Book: readers_load */
    ("SELECT k.position, j.\"author_id\" FROM orm_array(?1) AS k CROSS JOIN \"book_readers\" AS "
     "j ON j.\"book_id\" = k.c0"),
    /* 8 Book: readers_add */
    ("INSERT INTO \"book_readers\" (\"book_id\", \"author_id\") SELECT ?1, k.c0 FROM "
     "orm_array(?2) AS k WHERE true ON CONFLICT (\"book_id\", \"author_id\") DO NOTHING"),
    /* 9 Book: readers_remove */
    ("DELETE FROM \"book_readers\" WHERE \"book_id\" = ?1 AND \"author_id\" IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 10 Book: readers_set */
    ("DELETE FROM \"book_readers\" WHERE \"book_id\" = ?1 AND \"author_id\" NOT IN (SELECT k.c0 "
     "FROM orm_array(?2) AS k)"),
    /* 11 Book: readers_clear */
    "DELETE FROM \"book_readers\" WHERE \"book_id\" = ?1",
    /* 12 Book: readers_has */
    "SELECT 1 FROM \"book_readers\" WHERE \"book_id\" = ?1 AND \"author_id\" = ?2 LIMIT 1",
    /* 13 Book: readers_add_many */
    ("INSERT INTO \"book_readers\" (\"book_id\", \"author_id\") SELECT k.c0, k.c1 FROM "
     "orm_feed(?1) AS k WHERE true ON CONFLICT (\"book_id\", \"author_id\") DO NOTHING"),
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
     .junction = &(const orm_junction){"book_readers", (const char *const[]){"book_id"}, (const char *const[]){"author_id"}, true, false, ORM_LINK_ORDER_HERE},
     .link = 7, .prefetch = offsetof(struct books_Book_query, prefetch_readers),
     .count = offsetof(struct books_Book_query, count_readers)},
};

const orm_model books_Book_model_ = {
    .name = "Book",
    .table = "book",
    .schema = &books_schema_,
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

ORM_NO_DEFAULTS(books_Book)

ORM_MODEL_FUNCTIONS(books_Book)
ORM_UPDATE_FUNCTION(books_Book)
ORM_TO_ONE_FUNCTIONS(books_Book, author, 0)
ORM_TO_MANY_FUNCTIONS(books_Book, readers, books_Author, 1)
ORM_LINK_FUNCTIONS(books_Book, readers, books_Author, 1)
ORM_LINK_BY_KEYS_FUNCTIONS(books_Book, readers, books_Author, 1)

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

static const orm_schema books_schema_ = {
    .abi = ORM_ABI,
    .name = "books",
    .models = books_models,
    .tables = books_tables,
    .indexes = books_indexes,
    .n_models = 2,
    .n_tables = 3,
    .n_indexes = 2,
    .n_views = 0,
    .n_slots = 29,
};

ORM_SCHEMA_FUNCTIONS(books)

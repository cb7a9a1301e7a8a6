/* shop.c - made by ormgen 0.1.0 from shop.yaml. Do not edit: change the schema. */
#include "shop.h"

#include <orm_gen.h>

#if ORM_ABI != 8
#error "orm_gen.h is not of the ormgen that wrote this file: run ormgen again"
#endif

static const orm_schema shop_schema_;

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

ORM_KEY_FUNCTIONS(shop_Author, Author, id, int)
ORM_SET_KEY_FUNCTION(shop_Author, Author, id, int64_t)

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
    /* 6 Author: get_by_email */
    ("SELECT \"id\", \"created_at\", \"updated_at\", \"name\", \"email\", \"country\" FROM "
     "\"author\" WHERE \"email\" = ?1"),
    /* 7 Author: rows referring by Profile.author */
    "SELECT \"id\" FROM \"profile\" WHERE \"author_id\" = ?1",
    /* 8 Author: rows referring by Book.author */
    "SELECT \"id\" FROM \"book\" WHERE \"author_id\" = ?1",
};

static const orm_unique Author_uniques[] = {
    {.field = "email", .parts = 1, .columns = (const uint16_t[]){4}, .get = 6},
};

static const orm_relation Author_relations[] = {
    {.name = "profile", .target = &shop_Profile_model_, .kind = ORM_TO_ONE_REVERSE, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){1}, .values = Author_key_values,
     .inverse = 0, .load = 7, .join = offsetof(struct shop_Author_query, join_profile),
     .prefetch = offsetof(struct shop_Author_query, prefetch_profile)},
    {.name = "books", .target = &shop_Book_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){2}, .values = Author_key_values,
     .inverse = 0, .load = 7, .prefetch = offsetof(struct shop_Author_query, prefetch_books),
     .count = offsetof(struct shop_Author_query, count_books)},
    {.name = "edited_books", .target = &shop_Book_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){3}, .values = Author_key_values,
     .inverse = 1, .load = 8,
     .prefetch = offsetof(struct shop_Author_query, prefetch_edited_books),
     .count = offsetof(struct shop_Author_query, count_edited_books)},
};

static const orm_incoming Author_incoming[] = {
    {.model = "Profile", .field = "author", .child = &shop_Profile_model_, .find = 7, .cascade = true},
    {.model = "Book", .field = "author", .child = &shop_Book_model_, .find = 8},
};

const orm_model shop_Author_model_ = {
    .name = "Author",
    .table = "author",
    .schema = &shop_schema_,
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
    .n_sql = 9,
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

ORM_NO_DEFAULTS(shop_Author)

orm_status shop_Author_get_by_email(orm_db *db, orm_scope *scope, const char *email,
    shop_Author **out)
{
    const orm_value v[1] = {orm_value_text(email)};

    return orm_gen_get_by(db, scope, &shop_Author_model_, 0, v, out);
}

ORM_MODEL_FUNCTIONS(shop_Author)
ORM_UPDATE_FUNCTION(shop_Author)
ORM_REVERSE_FUNCTION(shop_Author, profile, shop_Profile, 0)
ORM_TO_ONE_FUNCTIONS(shop_Author, profile, 0)
ORM_TO_MANY_FUNCTIONS(shop_Author, books, shop_Book, 1)
ORM_TO_MANY_FUNCTIONS(shop_Author, edited_books, shop_Book, 2)

/* ---- Profile ---- */

static void Profile_values(const void *p, orm_value *v)
{
    const shop_Profile *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_int(row->author_id.value);
    v[2] = orm_value_text(row->bio);
}

ORM_KEY_FUNCTIONS(shop_Profile, Profile, id, int)
ORM_SET_KEY_FUNCTION(shop_Profile, Profile, id, int64_t)

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
    /* 6 Profile: get_by_author */
    "SELECT \"id\", \"author_id\", \"bio\" FROM \"profile\" WHERE \"author_id\" = ?1",
    /* 7 Profile: many by author */
    ("SELECT t.\"id\", t.\"author_id\", t.\"bio\", k.position FROM orm_array(?1) AS k CROSS JOIN "
     "\"profile\" AS t ON t.\"author_id\" = k.c0"),
};

static const orm_unique Profile_uniques[] = {
    {.field = "author", .parts = 1, .columns = (const uint16_t[]){1}, .get = 6},
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
    .schema = &shop_schema_,
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
    .n_sql = 8,
    .sql = Profile_sql,
    .first_slot = 9,
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

orm_status shop_Profile_get_by_author(orm_db *db, orm_scope *scope, shop_Author_id author_id,
    shop_Profile **out)
{
    const orm_value v[1] = {orm_value_int(author_id.value)};

    return orm_gen_get_by(db, scope, &shop_Profile_model_, 0, v, out);
}

ORM_MODEL_FUNCTIONS(shop_Profile)
ORM_UPDATE_FUNCTION(shop_Profile)
ORM_TO_ONE_FUNCTIONS(shop_Profile, author, 0)

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

ORM_KEY_FUNCTIONS(shop_Book, Book, id, int)
ORM_SET_KEY_FUNCTION(shop_Book, Book, id, int64_t)

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
    /* 6 Book: get_by_author_title */
    ("SELECT \"id\", \"title\", \"author_id\", \"editor_id\", \"published\", \"price\", "
     "\"status\" FROM \"book\" WHERE \"author_id\" = ?1 AND \"title\" = ?2"),
    /* 7 Book: many by author */
    ("SELECT t.\"id\", t.\"title\", t.\"author_id\", t.\"editor_id\", t.\"published\", "
     "t.\"price\", t.\"status\", k.position FROM orm_array(?1) AS k CROSS JOIN \"book\" AS t ON "
     "t.\"author_id\" = k.c0"),
    /* 8 Book: many by editor */
    ("SELECT t.\"id\", t.\"title\", t.\"author_id\", t.\"editor_id\", t.\"published\", "
     "t.\"price\", t.\"status\", k.position FROM orm_array(?1) AS k CROSS JOIN \"book\" AS t ON "
     "t.\"editor_id\" = k.c0"),
    /* 9 Book: tags_load */
    ("SELECT k.position, j.\"tag_id\" FROM orm_array(?1) AS k CROSS JOIN \"book_tags\" AS j ON "
     "j.\"book_id\" = k.c0"),
    /* 10 Book: tags_add */
    ("INSERT INTO \"book_tags\" (\"book_id\", \"tag_id\") SELECT ?1, k.c0 FROM orm_array(?2) AS "
     "k WHERE true ON CONFLICT (\"book_id\", \"tag_id\") DO NOTHING"),
    /* 11 Book: tags_remove */
    ("DELETE FROM \"book_tags\" WHERE \"book_id\" = ?1 AND \"tag_id\" IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 12 Book: tags_set */
    ("DELETE FROM \"book_tags\" WHERE \"book_id\" = ?1 AND \"tag_id\" NOT IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 13 Book: tags_clear */
    "DELETE FROM \"book_tags\" WHERE \"book_id\" = ?1",
    /* 14 Book: tags_has */
    "SELECT 1 FROM \"book_tags\" WHERE \"book_id\" = ?1 AND \"tag_id\" = ?2 LIMIT 1",
    /* 15 Book: tags_add_many */
    ("INSERT INTO \"book_tags\" (\"book_id\", \"tag_id\") SELECT k.c0, k.c1 FROM orm_feed(?1) AS "
     "k WHERE true ON CONFLICT (\"book_id\", \"tag_id\") DO NOTHING"),
};

static const orm_unique Book_uniques[] = {
    {.field = "author, title", .parts = 2, .columns = (const uint16_t[]){2, 1}, .get = 6},
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
     .junction = &(const orm_junction){"book_tags", (const char *const[]){"book_id"}, (const char *const[]){"tag_id"}, true, false, ORM_LINK_ORDER_HERE},
     .link = 9, .prefetch = offsetof(struct shop_Book_query, prefetch_tags),
     .count = offsetof(struct shop_Book_query, count_tags)},
};

const orm_model shop_Book_model_ = {
    .name = "Book",
    .table = "book",
    .schema = &shop_schema_,
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
    .first_slot = 17,
    .values = Book_values,
    .key_values = Book_key_values,
    .id_values = Book_id_values,
    .read = Book_read,
    .set_key = Book_set_key,
};

ORM_ENUM_FUNCTIONS(shop_Book_status, Book_status_choices)

shop_Book shop_Book_defaults(void)
{
    shop_Book row = {0};

    row.status = SHOP_BOOK_STATUS_DRAFT;
    return row;
}

orm_status shop_Book_get_by_author_title(orm_db *db, orm_scope *scope, shop_Author_id author_id,
    const char *title, shop_Book **out)
{
    const orm_value v[2] = {orm_value_int(author_id.value), orm_value_text(title)};

    return orm_gen_get_by(db, scope, &shop_Book_model_, 0, v, out);
}

ORM_MODEL_FUNCTIONS(shop_Book)
ORM_UPDATE_FUNCTION(shop_Book)
ORM_TO_ONE_FUNCTIONS(shop_Book, author, 0)
ORM_TO_ONE_FUNCTIONS(shop_Book, editor, 1)
ORM_TO_MANY_FUNCTIONS(shop_Book, tags, shop_Tag, 2)
ORM_LINK_FUNCTIONS(shop_Book, tags, shop_Tag, 2)
ORM_LINK_BY_KEYS_FUNCTIONS(shop_Book, tags, shop_Tag, 2)

/* ---- Tag ---- */

static void Tag_values(const void *p, orm_value *v)
{
    const shop_Tag *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_text(row->name);
}

ORM_KEY_FUNCTIONS(shop_Tag, Tag, id, int)
ORM_SET_KEY_FUNCTION(shop_Tag, Tag, id, int64_t)

static void Tag_read(orm_reader *r, void *p)
{
    shop_Tag *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->name = orm_read_text(r, 1);
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
    /* 6 Tag: get_by_name */
    "SELECT \"id\", \"name\" FROM \"tag\" WHERE \"name\" = ?1",
    /* 7 Tag: books_load */
    ("SELECT k.position, j.\"book_id\" FROM orm_array(?1) AS k CROSS JOIN \"book_tags\" AS j ON "
     "j.\"tag_id\" = k.c0"),
    /* 8 Tag: books_add */
    ("INSERT INTO \"book_tags\" (\"tag_id\", \"book_id\") SELECT ?1, k.c0 FROM orm_array(?2) AS "
     "k WHERE true ON CONFLICT (\"tag_id\", \"book_id\") DO NOTHING"),
    /* 9 Tag: books_remove */
    ("DELETE FROM \"book_tags\" WHERE \"tag_id\" = ?1 AND \"book_id\" IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 10 Tag: books_set */
    ("DELETE FROM \"book_tags\" WHERE \"tag_id\" = ?1 AND \"book_id\" NOT IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 11 Tag: books_clear */
    "DELETE FROM \"book_tags\" WHERE \"tag_id\" = ?1",
    /* 12 Tag: books_has */
    "SELECT 1 FROM \"book_tags\" WHERE \"tag_id\" = ?1 AND \"book_id\" = ?2 LIMIT 1",
    /* 13 Tag: books_add_many */
    ("INSERT INTO \"book_tags\" (\"tag_id\", \"book_id\") SELECT k.c0, k.c1 FROM orm_feed(?1) AS "
     "k WHERE true ON CONFLICT (\"tag_id\", \"book_id\") DO NOTHING"),
};

static const orm_unique Tag_uniques[] = {
    {.field = "name", .parts = 1, .columns = (const uint16_t[]){1}, .get = 6},
};

static const orm_relation Tag_relations[] = {
    {.name = "books", .target = &shop_Book_model_, .kind = ORM_MANY_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){0}, .values = Tag_key_values,
     .inverse = 2, .load = 5,
     .junction = &(const orm_junction){"book_tags", (const char *const[]){"tag_id"}, (const char *const[]){"book_id"}, true, false, ORM_LINK_ORDER_THERE},
     .link = 7, .prefetch = offsetof(struct shop_Tag_query, prefetch_books),
     .count = offsetof(struct shop_Tag_query, count_books)},
};

const orm_model shop_Tag_model_ = {
    .name = "Tag",
    .table = "tag",
    .schema = &shop_schema_,
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
    .first_slot = 33,
    .values = Tag_values,
    .key_values = Tag_key_values,
    .id_values = Tag_id_values,
    .read = Tag_read,
    .set_key = Tag_set_key,
};

ORM_NO_DEFAULTS(shop_Tag)

orm_status shop_Tag_get_by_name(orm_db *db, orm_scope *scope, const char *name, shop_Tag **out)
{
    const orm_value v[1] = {orm_value_text(name)};

    return orm_gen_get_by(db, scope, &shop_Tag_model_, 0, v, out);
}

ORM_MODEL_FUNCTIONS(shop_Tag)
ORM_UPDATE_FUNCTION(shop_Tag)
ORM_TO_MANY_FUNCTIONS(shop_Tag, books, shop_Book, 0)
ORM_LINK_FUNCTIONS(shop_Tag, books, shop_Book, 0)
ORM_LINK_BY_KEYS_FUNCTIONS(shop_Tag, books, shop_Book, 0)

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

static const orm_schema shop_schema_ = {
    .abi = ORM_ABI,
    .name = "shop",
    .models = shop_models,
    .tables = shop_tables,
    .indexes = shop_indexes,
    .n_models = 4,
    .n_tables = 5,
    .n_indexes = 4,
    .n_views = 0,
    .n_slots = 47,
};

ORM_SCHEMA_FUNCTIONS(shop)

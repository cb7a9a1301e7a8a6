/* contacts.c - made by ormgen 0.1.0 from contacts.yaml. Do not edit: change the schema. */
#include "contacts.h"

#include <orm_gen.h>

#if ORM_ABI != 8
#error "orm_gen.h is not of the ormgen that wrote this file: run ormgen again"
#endif

static const orm_schema contacts_schema_;

/* ---- Circle ---- */

static void Circle_values(const void *p, orm_value *v)
{
    const contacts_Circle *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_text(row->name);
}

ORM_KEY_FUNCTIONS(contacts_Circle, Circle, id, int)
ORM_SET_KEY_FUNCTION(contacts_Circle, Circle, id, int64_t)

static void Circle_read(orm_reader *r, void *p)
{
    contacts_Circle *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->name = orm_read_text(r, 1);
}

static const orm_column Circle_columns[] = {
    {.field = "id", .name = "id", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "name", .name = "name", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .flags = ORM_COLUMN_INDEXED},
};

static const char *const Circle_sql[] = {
    /* 0 Circle: insert */
    "INSERT INTO \"circle\" (\"id\", \"name\") VALUES (?1, ?2)",
    /* 1 Circle: update */
    "UPDATE \"circle\" SET \"name\" = ?2 WHERE \"id\" = ?1",
    /* 2 Circle: save */
    ("INSERT INTO \"circle\" (\"id\", \"name\") VALUES (?1, ?2) ON CONFLICT (\"id\") DO UPDATE "
     "SET \"name\" = excluded.\"name\""),
    /* 3 Circle: delete */
    "DELETE FROM \"circle\" WHERE \"id\" = ?1",
    /* 4 Circle: get */
    "SELECT \"id\", \"name\" FROM \"circle\" WHERE \"id\" = ?1",
    /* 5 Circle: get_many */
    ("SELECT t.\"id\", t.\"name\", k.position FROM orm_array(?1) AS k CROSS JOIN \"circle\" AS t "
     "ON t.\"id\" = k.c0"),
    /* 6 Circle: get_by_name */
    "SELECT \"id\", \"name\" FROM \"circle\" WHERE \"name\" = ?1",
    /* 7 Circle: rows referring by Person.circle */
    "SELECT \"id\" FROM \"person\" WHERE \"circle_id\" = ?1",
};

static const orm_unique Circle_uniques[] = {
    {.field = "name", .parts = 1, .columns = (const uint16_t[]){1}, .get = 6},
};

static const orm_relation Circle_relations[] = {
    {.name = "people", .target = &contacts_Person_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){1}, .values = Circle_key_values,
     .inverse = 0, .load = 7, .prefetch = offsetof(struct contacts_Circle_query, prefetch_people),
     .count = offsetof(struct contacts_Circle_query, count_people)},
};

static const orm_incoming Circle_incoming[] = {
    {.model = "Person", .field = "circle", .child = &contacts_Person_model_, .find = 7, .cascade = true},
};

const orm_model contacts_Circle_model_ = {
    .name = "Circle",
    .table = "circle",
    .schema = &contacts_schema_,
    .row_size = sizeof(contacts_Circle),
    .id_size = sizeof(contacts_Circle_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 2,
    .columns = Circle_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 1,
    .relations = Circle_relations,
    .n_uniques = 1,
    .uniques = Circle_uniques,
    .n_incoming = 1,
    .incoming = Circle_incoming,
    .n_sql = 8,
    .sql = Circle_sql,
    .first_slot = 0,
    .values = Circle_values,
    .key_values = Circle_key_values,
    .id_values = Circle_id_values,
    .read = Circle_read,
    .set_key = Circle_set_key,
};

ORM_NO_DEFAULTS(contacts_Circle)

orm_status contacts_Circle_get_by_name(orm_db *db, orm_scope *scope, const char *name,
    contacts_Circle **out)
{
    const orm_value v[1] = {orm_value_text(name)};

    return orm_gen_get_by(db, scope, &contacts_Circle_model_, 0, v, out);
}

ORM_MODEL_FUNCTIONS(contacts_Circle)
ORM_UPDATE_FUNCTION(contacts_Circle)
ORM_TO_MANY_FUNCTIONS(contacts_Circle, people, contacts_Person, 0)

/* ---- Person ---- */

static void Person_values(const void *p, orm_value *v)
{
    const contacts_Person *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_int(row->circle_id.value);
    v[2] = orm_value_text(row->name);
    v[3] = orm_value_text(row->email);
}

ORM_KEY_FUNCTIONS(contacts_Person, Person, id, int)
ORM_SET_KEY_FUNCTION(contacts_Person, Person, id, int64_t)

static void Person_values_of_circle(const void *p, orm_value *v)
{
    const contacts_Person *row = p;

    v[0] = orm_value_int(row->circle_id.value);
}

static void Person_read(orm_reader *r, void *p)
{
    contacts_Person *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->circle_id.value = orm_read_int64(r, 1);
    row->name = orm_read_text(r, 2);
    row->email = orm_read_text(r, 3);
}

static const orm_column Person_columns[] = {
    {.field = "id", .name = "id", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "circle", .name = "circle_id", .kind = ORM_KIND_INT64,
     .storage = ORM_STORAGE_INTEGER, .flags = ORM_COLUMN_INDEXED},
    {.field = "name", .name = "name", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .max_length = 80},
    {.field = "email", .name = "email", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .flags = ORM_COLUMN_NULL | ORM_COLUMN_INDEXED},
};

static const char *const Person_sql[] = {
    /* 0 Person: insert */
    "INSERT INTO \"person\" (\"id\", \"circle_id\", \"name\", \"email\") VALUES (?1, ?2, ?3, ?4)",
    /* 1 Person: update */
    "UPDATE \"person\" SET \"circle_id\" = ?2, \"name\" = ?3, \"email\" = ?4 WHERE \"id\" = ?1",
    /* 2 Person: save */
    ("INSERT INTO \"person\" (\"id\", \"circle_id\", \"name\", \"email\") VALUES (?1, ?2, ?3, "
     "?4) ON CONFLICT (\"id\") DO UPDATE SET \"circle_id\" = excluded.\"circle_id\", \"name\" = "
     "excluded.\"name\", \"email\" = excluded.\"email\""),
    /* 3 Person: delete */
    "DELETE FROM \"person\" WHERE \"id\" = ?1",
    /* 4 Person: get */
    "SELECT \"id\", \"circle_id\", \"name\", \"email\" FROM \"person\" WHERE \"id\" = ?1",
    /* 5 Person: get_many */
    ("SELECT t.\"id\", t.\"circle_id\", t.\"name\", t.\"email\", k.position FROM orm_array(?1) "
     "AS k CROSS JOIN \"person\" AS t ON t.\"id\" = k.c0"),
    /* 6 Person: get_by_email */
    "SELECT \"id\", \"circle_id\", \"name\", \"email\" FROM \"person\" WHERE \"email\" = ?1",
    /* 7 Person: many by circle */
    ("SELECT t.\"id\", t.\"circle_id\", t.\"name\", t.\"email\", k.position FROM orm_array(?1) "
     "AS k CROSS JOIN \"person\" AS t ON t.\"circle_id\" = k.c0"),
};

static const orm_unique Person_uniques[] = {
    {.field = "email", .parts = 1, .columns = (const uint16_t[]){3}, .get = 6},
};

static const orm_relation Person_relations[] = {
    {.name = "circle", .target = &contacts_Circle_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){1}, .there = (const uint16_t[]){0},
     .values = Person_values_of_circle, .inverse = 0, .load = 5, .get = 4,
     .member = offsetof(contacts_Person, circle),
     .join = offsetof(struct contacts_Person_query, join_circle),
     .prefetch = offsetof(struct contacts_Person_query, prefetch_circle)},
};

const orm_model contacts_Person_model_ = {
    .name = "Person",
    .table = "person",
    .schema = &contacts_schema_,
    .row_size = sizeof(contacts_Person),
    .id_size = sizeof(contacts_Person_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 4,
    .columns = Person_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 1,
    .relations = Person_relations,
    .n_uniques = 1,
    .uniques = Person_uniques,
    .n_sql = 8,
    .sql = Person_sql,
    .first_slot = 8,
    .values = Person_values,
    .key_values = Person_key_values,
    .id_values = Person_id_values,
    .read = Person_read,
    .set_key = Person_set_key,
};

ORM_NO_DEFAULTS(contacts_Person)

orm_status contacts_Person_get_by_email(orm_db *db, orm_scope *scope, const char *email,
    contacts_Person **out)
{
    const orm_value v[1] = {orm_value_text(email)};

    return orm_gen_get_by(db, scope, &contacts_Person_model_, 0, v, out);
}

ORM_MODEL_FUNCTIONS(contacts_Person)
ORM_UPDATE_FUNCTION(contacts_Person)
ORM_TO_ONE_FUNCTIONS(contacts_Person, circle, 0)

static const orm_ddl contacts_tables[] = {
    {"circle",
     ("CREATE TABLE \"circle\" (\n"
      "    \"id\" INTEGER PRIMARY KEY,\n"
      "    \"name\" TEXT NOT NULL,\n"
      "    UNIQUE (\"name\")\n"
      ") STRICT")},
    {"person",
     ("CREATE TABLE \"person\" (\n"
      "    \"id\" INTEGER PRIMARY KEY,\n"
      "    \"circle_id\" INTEGER NOT NULL,\n"
      "    \"name\" TEXT NOT NULL CONSTRAINT \"name\" CHECK (length(\"name\") <= 80),\n"
      "    \"email\" TEXT,\n"
      "    UNIQUE (\"email\"),\n"
      "    FOREIGN KEY (\"circle_id\") REFERENCES \"circle\" (\"id\") ON DELETE CASCADE ON "
      "UPDATE CASCADE\n"
      ") STRICT")},
};

static const orm_ddl contacts_indexes[] = {
    {"person_circle_id_idx",
     "CREATE INDEX \"person_circle_id_idx\" ON \"person\" (\"circle_id\")"},
};

static const orm_model *const contacts_models[] = {
    &contacts_Circle_model_,
    &contacts_Person_model_,
};

static const orm_schema contacts_schema_ = {
    .abi = ORM_ABI,
    .name = "contacts",
    .models = contacts_models,
    .tables = contacts_tables,
    .indexes = contacts_indexes,
    .n_models = 2,
    .n_tables = 2,
    .n_indexes = 1,
    .n_views = 0,
    .n_slots = 16,
};

ORM_SCHEMA_FUNCTIONS(contacts)

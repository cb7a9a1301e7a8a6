/* keys.c - made by ormgen 0.1.0 from keys.yaml. Do not edit: change the schema. */
#include "keys.h"

#include <orm_gen.h>

#if ORM_ABI != 8
#error "orm_gen.h is not of the ormgen that wrote this file: run ormgen again"
#endif

static const orm_schema keys_schema_;

/* ---- Part ---- */

static void Part_values(const void *p, orm_value *v)
{
    const keys_Part *row = p;

    v[0] = orm_value_uuid(row->token);
    v[1] = orm_value_text(row->place);
    v[2] = orm_value_text(row->after);
    v[3] = row->since.some ? orm_value_datetime(row->since.value) : orm_value_null();
}

static void Part_key_values(const void *p, orm_value *v)
{
    const keys_Part *row = p;

    v[0] = orm_value_uuid(row->token);
    v[1] = orm_value_text(row->place);
}

static void Part_id_values(const void *p, orm_value *v)
{
    const keys_Part_id *id = p;

    v[0] = orm_value_uuid(id->token);
    v[1] = orm_value_text(id->place);
}

static void Part_values_of_next(const void *p, orm_value *v)
{
    const keys_Part *row = p;

    v[0] = orm_value_uuid(row->token);
    v[1] = orm_value_text(row->after);
}

static void Part_read(orm_reader *r, void *p)
{
    keys_Part *row = p;

    row->token = orm_read_uuid(r, 0);
    row->place = orm_read_text(r, 1);
    row->after = orm_read_text(r, 2);
    row->since.some = orm_read_present(r, 3);
    row->since.value = orm_read_datetime(r, 3);
}

static void Part_read_returned(orm_reader *r, void *p)
{
    keys_Part *row = p;

    row->since.some = orm_read_present(r, 3);
    row->since.value = orm_read_datetime(r, 3);
}

static void Part_set_auto(void *p, const orm_auto *a, bool inserting)
{
    keys_Part *row = p;

    if (inserting && orm_uuid_is_zero(row->token)) {
        row->token = orm_auto_uuid7(a);
    }
}

static const orm_column Part_columns[] = {
    {.field = "token", .name = "token", .kind = ORM_KIND_UUID, .storage = ORM_STORAGE_BLOB,
     .flags = ORM_COLUMN_AUTO_INSERT | ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "place", .name = "place", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .collation = ORM_COLLATE_NOCASE, .max_length = 2, .flags = ORM_COLUMN_KEY},
    {.field = "after", .name = "after", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .collation = ORM_COLLATE_NOCASE, .flags = ORM_COLUMN_NULL},
    {.field = "since", .name = "since", .kind = ORM_KIND_DATETIME, .storage = ORM_STORAGE_TEXT,
     .flags = ORM_COLUMN_DB_DEFAULT},
};

static const char *const Part_sql[] = {
    /* 0 Part: insert */
    ("INSERT INTO \"part\" (\"token\", \"place\", \"after\", \"since\") VALUES (?1, ?2, ?3, "
     "coalesce(?4, (CURRENT_TIMESTAMP))) RETURNING \"since\""),
    /* 1 Part: update */
    ("UPDATE \"part\" SET \"after\" = ?3, \"since\" = coalesce(?4, \"since\") WHERE \"token\" = "
     "?1 AND \"place\" = ?2"),
    /* 2 Part: save */
    ("INSERT INTO \"part\" (\"token\", \"place\", \"after\", \"since\") VALUES (?1, ?2, ?3, "
     "coalesce(?4, (CURRENT_TIMESTAMP))) ON CONFLICT (\"token\", \"place\") DO UPDATE SET "
     "\"after\" = excluded.\"after\", \"since\" = coalesce(?4, \"since\") RETURNING \"since\""),
    /* 3 Part: delete */
    "DELETE FROM \"part\" WHERE \"token\" = ?1 AND \"place\" = ?2",
    /* 4 Part: get */
    ("SELECT \"token\", \"place\", \"after\", \"since\" FROM \"part\" WHERE \"token\" = ?1 AND "
     "\"place\" = ?2"),
    /* 5 Part: get_many */
    ("SELECT t.\"token\", t.\"place\", t.\"after\", t.\"since\", k.position FROM orm_array(?1) "
     "AS k CROSS JOIN \"part\" AS t ON t.\"token\" = k.c0 AND t.\"place\" = k.c1"),
    /* 6 Part: rows referring by Part.next */
    "SELECT \"token\", \"place\" FROM \"part\" WHERE \"token\" = ?1 AND \"after\" = ?2",
};

static const orm_relation Part_relations[] = {
    {.name = "next", .target = &keys_Part_model_, .kind = ORM_TO_ONE, .parts = 2,
     .columns = (const uint16_t[]){0, 2}, .there = (const uint16_t[]){0, 1},
     .values = Part_values_of_next, .inverse = ORM_NONE, .load = 5, .get = 4,
     .member = offsetof(keys_Part, next), .join = offsetof(struct keys_Part_query, join_next),
     .prefetch = offsetof(struct keys_Part_query, prefetch_next)},
};

static const orm_incoming Part_incoming[] = {
    {.model = "Part", .field = "next", .child = &keys_Part_model_, .find = 6, .cascade = true},
};

const orm_model keys_Part_model_ = {
    .name = "Part",
    .table = "part",
    .schema = &keys_schema_,
    .row_size = sizeof(keys_Part),
    .id_size = sizeof(keys_Part_id),
    .rowid = "rowid",
    .n_columns = 4,
    .columns = Part_columns,
    .n_key = 2,
    .key = (const uint16_t[]){0, 1},
    .n_returned = 1,
    .returned = (const uint16_t[]){3},
    .n_relations = 1,
    .relations = Part_relations,
    .n_incoming = 1,
    .incoming = Part_incoming,
    .n_sql = 7,
    .sql = Part_sql,
    .first_slot = 0,
    .values = Part_values,
    .key_values = Part_key_values,
    .id_values = Part_id_values,
    .read = Part_read,
    .read_returned = Part_read_returned,
    .set_auto = Part_set_auto,
};

ORM_NO_DEFAULTS(keys_Part)

keys_Part_id keys_Part_key(const keys_Part *row)
{
    keys_Part_id key = {0};

    key.token = row->token;
    key.place = row->place;
    return key;
}

ORM_MODEL_FUNCTIONS(keys_Part)
ORM_UPDATE_FUNCTION(keys_Part)
ORM_TO_ONE_FUNCTIONS(keys_Part, next, 0)

static const orm_ddl keys_tables[] = {
    {"part",
     ("CREATE TABLE \"part\" (\n"
      "    \"token\" BLOB NOT NULL CONSTRAINT \"token\" CHECK (length(\"token\") = 16),\n"
      "    \"place\" TEXT NOT NULL COLLATE NOCASE CONSTRAINT \"place\" CHECK (length(\"place\") "
      "<= 2),\n"
      "    \"after\" TEXT COLLATE NOCASE,\n"
      "    \"since\" TEXT NOT NULL DEFAULT (CURRENT_TIMESTAMP)\n"
      "        CONSTRAINT \"since\" CHECK (\"since\" IS datetime(\"since\", '+0 days')),\n"
      "    PRIMARY KEY (\"token\", \"place\"),\n"
      "    FOREIGN KEY (\"token\", \"after\") REFERENCES \"part\" (\"token\", \"place\") ON "
      "DELETE CASCADE ON UPDATE CASCADE\n"
      ") STRICT")},
};

static const orm_ddl keys_indexes[] = {
    {"part_token_after_idx",
     "CREATE INDEX \"part_token_after_idx\" ON \"part\" (\"token\", \"after\")"},
};

static const orm_model *const keys_models[] = {
    &keys_Part_model_,
};

static const orm_schema keys_schema_ = {
    .abi = ORM_ABI,
    .name = "keys",
    .models = keys_models,
    .tables = keys_tables,
    .indexes = keys_indexes,
    .n_models = 1,
    .n_tables = 1,
    .n_indexes = 1,
    .n_views = 0,
    .n_slots = 7,
};

ORM_SCHEMA_FUNCTIONS(keys)

/* parts_Part.c - made by ormgen 0.1.0 from parts.yaml. Do not edit: change the schema. */
#include "parts_Part.h"

#include <orm_gen.h>

#if ORM_ABI != 8
#error "orm_gen.h is not of the ormgen that wrote this file: run ormgen again"
#endif

extern const orm_schema parts_schema_;

static const orm_choice Maker_kind_choices[] = {
    {1, "works"},
    {2, "shop"},
};

static void Part_values(const void *p, orm_value *v)
{
    const parts_Part *row = p;

    v[0] = orm_value_int(row->maker_kind.value);
    v[1] = orm_value_int(row->number);
    v[2] = orm_value_text(row->title);
}

static void Part_key_values(const void *p, orm_value *v)
{
    const parts_Part *row = p;

    v[0] = orm_value_int(row->maker_kind.value);
    v[1] = orm_value_int(row->number);
}

static void Part_id_values(const void *p, orm_value *v)
{
    const parts_Part_id *id = p;

    v[0] = orm_value_int(id->maker_kind.value);
    v[1] = orm_value_int(id->number);
}

static void Part_values_of_maker(const void *p, orm_value *v)
{
    const parts_Part *row = p;

    v[0] = orm_value_int(row->maker_kind.value);
}

static void Part_read(orm_reader *r, void *p)
{
    parts_Part *row = p;

    row->maker_kind.value = (parts_Maker_kind)orm_read_enum(r, 0);
    row->number = orm_read_int32(r, 1);
    row->title = orm_read_text(r, 2);
}

static const orm_column Part_columns[] = {
    {.field = "maker", .name = "maker_kind", .kind = ORM_KIND_ENUM, .storage = ORM_STORAGE_TEXT,
     .choices = Maker_kind_choices, .n_choices = 2, .flags = ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "number", .name = "number", .kind = ORM_KIND_INT32, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_KEY},
    {.field = "title", .name = "title", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .flags = ORM_COLUMN_NULL},
};

static const char *const Part_sql[] = {
    /* 0 Part: insert */
    "INSERT INTO \"part\" (\"maker_kind\", \"number\", \"title\") VALUES (?1, ?2, ?3)",
    /* 1 Part: update */
    "UPDATE \"part\" SET \"title\" = ?3 WHERE \"maker_kind\" = ?1 AND \"number\" = ?2",
    /* 2 Part: save */
    ("INSERT INTO \"part\" (\"maker_kind\", \"number\", \"title\") VALUES (?1, ?2, ?3) ON "
     "CONFLICT (\"maker_kind\", \"number\") DO UPDATE SET \"title\" = excluded.\"title\""),
    /* 3 Part: delete */
    "DELETE FROM \"part\" WHERE \"maker_kind\" = ?1 AND \"number\" = ?2",
    /* 4 Part: get */
    ("SELECT \"maker_kind\", \"number\", \"title\" FROM \"part\" WHERE \"maker_kind\" = ?1 AND "
     "\"number\" = ?2"),
    /* 5 Part: get_many */
    ("SELECT t.\"maker_kind\", t.\"number\", t.\"title\", k.position FROM orm_array(?1) AS k "
     "CROSS JOIN \"part\" AS t ON t.\"maker_kind\" = k.c0 AND t.\"number\" = k.c1"),
    /* 6 Part: many by maker */
    ("SELECT t.\"maker_kind\", t.\"number\", t.\"title\", k.position FROM orm_array(?1) AS k "
     "CROSS JOIN \"part\" AS t ON t.\"maker_kind\" = k.c0"),
    /* 7 Part: rows referring by Maker.best */
    "SELECT \"kind\" FROM \"maker\" WHERE \"best_maker_kind\" = ?1 AND \"best_number\" = ?2",
};

static const orm_relation Part_relations[] = {
    {.name = "maker", .target = &parts_Maker_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){0},
     .values = Part_values_of_maker, .inverse = 1, .load = 5, .get = 4,
     .member = offsetof(parts_Part, maker), .join = offsetof(struct parts_Part_query, join_maker),
     .prefetch = offsetof(struct parts_Part_query, prefetch_maker)},
    {.name = "best_of", .target = &parts_Maker_model_, .kind = ORM_TO_MANY, .parts = 2,
     .columns = (const uint16_t[]){0, 1}, .there = (const uint16_t[]){1, 2},
     .values = Part_key_values, .inverse = 0, .load = 6,
     .prefetch = offsetof(struct parts_Part_query, prefetch_best_of),
     .count = offsetof(struct parts_Part_query, count_best_of)},
};

static const orm_incoming Part_incoming[] = {
    {.model = "Maker", .field = "best", .child = &parts_Maker_model_, .find = 7, .cascade = true},
};

const orm_model parts_Part_model_ = {
    .name = "Part",
    .table = "part",
    .schema = &parts_schema_,
    .row_size = sizeof(parts_Part),
    .id_size = sizeof(parts_Part_id),
    .rowid = "rowid",
    .n_columns = 3,
    .columns = Part_columns,
    .n_key = 2,
    .key = (const uint16_t[]){0, 1},
    .n_relations = 2,
    .relations = Part_relations,
    .n_incoming = 1,
    .incoming = Part_incoming,
    .n_sql = 8,
    .sql = Part_sql,
    .first_slot = 8,
    .values = Part_values,
    .key_values = Part_key_values,
    .id_values = Part_id_values,
    .read = Part_read,
};

ORM_NO_DEFAULTS(parts_Part)

parts_Part_id parts_Part_key(const parts_Part *row)
{
    parts_Part_id key = {0};

    key.maker_kind = row->maker_kind;
    key.number = row->number;
    return key;
}

ORM_MODEL_FUNCTIONS(parts_Part)
ORM_UPDATE_FUNCTION(parts_Part)
ORM_TO_ONE_FUNCTIONS(parts_Part, maker, 0)
ORM_TO_MANY_FUNCTIONS(parts_Part, best_of, parts_Maker, 1)

/* parts_Maker.c - made by ormgen 0.1.0 from parts.yaml. Do not edit: change the schema. */
#include "parts_Maker.h"

#include <orm_gen.h>

#if ORM_ABI != 8
#error "orm_gen.h is not of the ormgen that wrote this file: run ormgen again"
#endif

extern const orm_schema parts_schema_;

static const orm_choice Maker_kind_choices[] = {
    {1, "works"},
    {2, "shop"},
};

static void Maker_values(const void *p, orm_value *v)
{
    const parts_Maker *row = p;

    v[0] = orm_value_int(row->kind.value);
    v[1] = row->best_maker_kind.some
        ? orm_value_int(row->best_maker_kind.value.value)
        : orm_value_null();
    v[2] = row->best_number.some ? orm_value_int(row->best_number.value) : orm_value_null();
}

ORM_KEY_FUNCTIONS(parts_Maker, Maker, kind, int)

static void Maker_values_of_best(const void *p, orm_value *v)
{
    const parts_Maker *row = p;

    v[0] = row->best_maker_kind.some
        ? orm_value_int(row->best_maker_kind.value.value)
        : orm_value_null();
    v[1] = row->best_number.some ? orm_value_int(row->best_number.value) : orm_value_null();
}

static void Maker_read(orm_reader *r, void *p)
{
    parts_Maker *row = p;

    row->kind.value = (parts_Maker_kind)orm_read_enum(r, 0);
    row->best_maker_kind.some = orm_read_present(r, 1);
    row->best_maker_kind.value.value = (parts_Maker_kind)orm_read_enum(r, 1);
    row->best_number.some = orm_read_present(r, 2);
    row->best_number.value = orm_read_int32(r, 2);
}

static const orm_column Maker_columns[] = {
    {.field = "kind", .name = "kind", .kind = ORM_KIND_ENUM, .storage = ORM_STORAGE_TEXT,
     .choices = Maker_kind_choices, .n_choices = 2, .flags = ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "best", .name = "best_maker_kind", .kind = ORM_KIND_ENUM,
     .storage = ORM_STORAGE_TEXT, .choices = Maker_kind_choices, .n_choices = 2,
     .flags = ORM_COLUMN_NULL | ORM_COLUMN_INDEXED},
    {.field = "best", .name = "best_number", .kind = ORM_KIND_INT32,
     .storage = ORM_STORAGE_INTEGER, .flags = ORM_COLUMN_NULL},
};

static const char *const Maker_sql[] = {
    /* 0 Maker: insert */
    "INSERT INTO \"maker\" (\"kind\", \"best_maker_kind\", \"best_number\") VALUES (?1, ?2, ?3)",
    /* 1 Maker: update */
    "UPDATE \"maker\" SET \"best_maker_kind\" = ?2, \"best_number\" = ?3 WHERE \"kind\" = ?1",
    /* 2 Maker: save */
    ("INSERT INTO \"maker\" (\"kind\", \"best_maker_kind\", \"best_number\") VALUES (?1, ?2, ?3) "
     "ON CONFLICT (\"kind\") DO UPDATE SET \"best_maker_kind\" = excluded.\"best_maker_kind\", "
     "\"best_number\" = excluded.\"best_number\""),
    /* 3 Maker: delete */
    "DELETE FROM \"maker\" WHERE \"kind\" = ?1",
    /* 4 Maker: get */
    "SELECT \"kind\", \"best_maker_kind\", \"best_number\" FROM \"maker\" WHERE \"kind\" = ?1",
    /* 5 Maker: get_many */
    ("SELECT t.\"kind\", t.\"best_maker_kind\", t.\"best_number\", k.position FROM orm_array(?1) "
     "AS k CROSS JOIN \"maker\" AS t ON t.\"kind\" = k.c0"),
    /* 6 Maker: many by best */
    ("SELECT t.\"kind\", t.\"best_maker_kind\", t.\"best_number\", k.position FROM orm_array(?1) "
     "AS k CROSS JOIN \"maker\" AS t ON t.\"best_maker_kind\" = k.c0 AND t.\"best_number\" = k.c1"),
    /* 7 Maker: rows referring by Part.maker */
    "SELECT \"maker_kind\", \"number\" FROM \"part\" WHERE \"maker_kind\" = ?1",
};

static const orm_relation Maker_relations[] = {
    {.name = "best", .target = &parts_Part_model_, .kind = ORM_TO_ONE, .parts = 2,
     .columns = (const uint16_t[]){1, 2}, .there = (const uint16_t[]){0, 1},
     .values = Maker_values_of_best, .inverse = 1, .load = 5, .get = 4,
     .member = offsetof(parts_Maker, best), .join = offsetof(struct parts_Maker_query, join_best),
     .prefetch = offsetof(struct parts_Maker_query, prefetch_best)},
    {.name = "parts", .target = &parts_Part_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){0}, .values = Maker_key_values,
     .inverse = 0, .load = 6, .prefetch = offsetof(struct parts_Maker_query, prefetch_parts),
     .count = offsetof(struct parts_Maker_query, count_parts)},
};

static const orm_incoming Maker_incoming[] = {
    {.model = "Part", .field = "maker", .child = &parts_Part_model_, .find = 7, .cascade = true},
};

const orm_model parts_Maker_model_ = {
    .name = "Maker",
    .table = "maker",
    .schema = &parts_schema_,
    .row_size = sizeof(parts_Maker),
    .id_size = sizeof(parts_Maker_id),
    .rowid = "rowid",
    .n_columns = 3,
    .columns = Maker_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 2,
    .relations = Maker_relations,
    .n_incoming = 1,
    .incoming = Maker_incoming,
    .n_sql = 8,
    .sql = Maker_sql,
    .first_slot = 0,
    .values = Maker_values,
    .key_values = Maker_key_values,
    .id_values = Maker_id_values,
    .read = Maker_read,
};

ORM_ENUM_FUNCTIONS(parts_Maker_kind, Maker_kind_choices)

ORM_NO_DEFAULTS(parts_Maker)

ORM_MODEL_FUNCTIONS(parts_Maker)
ORM_UPDATE_FUNCTION(parts_Maker)
ORM_TO_ONE_FUNCTIONS(parts_Maker, best, 0)
ORM_TO_MANY_FUNCTIONS(parts_Maker, parts, parts_Part, 1)

/* weather.c - made by ormgen 0.1.0 from weather.yaml. Do not edit: change the schema. */
#include "weather.h"

#include <orm_gen.h>

#if ORM_ABI != 8
#error "orm_gen.h is not of the ormgen that wrote this file: run ormgen again"
#endif

static const orm_schema weather_schema_;

/* ---- Station ---- */

static void Station_values(const void *p, orm_value *v)
{
    const weather_Station *row = p;

    v[0] = orm_value_text(row->name.value);
    v[1] = orm_value_int(row->height);
}

ORM_KEY_FUNCTIONS(weather_Station, Station, name, text)

static void Station_read(orm_reader *r, void *p)
{
    weather_Station *row = p;

    row->name.value = orm_read_text(r, 0);
    row->height = orm_read_int32(r, 1);
}

static const orm_column Station_columns[] = {
    {.field = "name", .name = "name", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .flags = ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "height", .name = "height", .kind = ORM_KIND_INT32, .storage = ORM_STORAGE_INTEGER},
};

static const char *const Station_sql[] = {
    /* 0 Station: insert */
    "INSERT INTO \"station\" (\"name\", \"height\") VALUES (?1, ?2)",
    /* 1 Station: update */
    "UPDATE \"station\" SET \"height\" = ?2 WHERE \"name\" = ?1",
    /* 2 Station: save */
    ("INSERT INTO \"station\" (\"name\", \"height\") VALUES (?1, ?2) ON CONFLICT (\"name\") DO "
     "UPDATE SET \"height\" = excluded.\"height\""),
    /* 3 Station: delete */
    "DELETE FROM \"station\" WHERE \"name\" = ?1",
    /* 4 Station: get */
    "SELECT \"name\", \"height\" FROM \"station\" WHERE \"name\" = ?1",
    /* 5 Station: get_many */
    ("SELECT t.\"name\", t.\"height\", k.position FROM orm_array(?1) AS k CROSS JOIN \"station\" "
     "AS t ON t.\"name\" = k.c0"),
    /* 6 Station: rows referring by Reading.station */
    "SELECT \"id\" FROM \"reading\" WHERE \"station_name\" = ?1",
};

static const orm_relation Station_relations[] = {
    {.name = "readings", .target = &weather_Reading_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){1},
     .values = Station_key_values, .inverse = 0, .load = 7,
     .prefetch = offsetof(struct weather_Station_query, prefetch_readings),
     .count = offsetof(struct weather_Station_query, count_readings)},
};

static const orm_incoming Station_incoming[] = {
    {.model = "Reading", .field = "station", .child = &weather_Reading_model_, .find = 6, .cascade = true},
};

const orm_model weather_Station_model_ = {
    .name = "Station",
    .table = "station",
    .schema = &weather_schema_,
    .row_size = sizeof(weather_Station),
    .id_size = sizeof(weather_Station_id),
    .rowid = "rowid",
    .n_columns = 2,
    .columns = Station_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 1,
    .relations = Station_relations,
    .n_incoming = 1,
    .incoming = Station_incoming,
    .n_sql = 7,
    .sql = Station_sql,
    .first_slot = 0,
    .values = Station_values,
    .key_values = Station_key_values,
    .id_values = Station_id_values,
    .read = Station_read,
};

ORM_NO_DEFAULTS(weather_Station)

ORM_MODEL_FUNCTIONS(weather_Station)
ORM_UPDATE_FUNCTION(weather_Station)
ORM_TO_MANY_FUNCTIONS(weather_Station, readings, weather_Reading, 0)

/* ---- Reading ---- */

static void Reading_values(const void *p, orm_value *v)
{
    const weather_Reading *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_text(row->station_name.value);
    v[2] = orm_value_datetime(row->at);
    v[3] = row->degrees.some ? orm_value_decimal(row->degrees.value) : orm_value_null();
}

ORM_KEY_FUNCTIONS(weather_Reading, Reading, id, int)
ORM_SET_KEY_FUNCTION(weather_Reading, Reading, id, int64_t)

static void Reading_values_of_station(const void *p, orm_value *v)
{
    const weather_Reading *row = p;

    v[0] = orm_value_text(row->station_name.value);
}

static void Reading_read(orm_reader *r, void *p)
{
    weather_Reading *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->station_name.value = orm_read_text(r, 1);
    row->at = orm_read_datetime(r, 2);
    row->degrees.some = orm_read_present(r, 3);
    row->degrees.value = orm_read_decimal(r, 3);
}

static const orm_column Reading_columns[] = {
    {.field = "id", .name = "id", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "station", .name = "station_name", .kind = ORM_KIND_TEXT,
     .storage = ORM_STORAGE_TEXT, .flags = ORM_COLUMN_INDEXED},
    {.field = "at", .name = "at", .kind = ORM_KIND_DATETIME, .storage = ORM_STORAGE_TEXT},
    {.field = "degrees", .name = "degrees", .kind = ORM_KIND_DECIMAL,
     .storage = ORM_STORAGE_INTEGER, .digits = 4, .scale = 1, .flags = ORM_COLUMN_NULL},
};

static const char *const Reading_sql[] = {
    /* 0 Reading: insert */
    ("INSERT INTO \"reading\" (\"id\", \"station_name\", \"at\", \"degrees\") VALUES (?1, ?2, "
     "?3, ?4)"),
    /* 1 Reading: update */
    ("UPDATE \"reading\" SET \"station_name\" = ?2, \"at\" = ?3, \"degrees\" = ?4 WHERE \"id\" = "
     "?1"),
    /* 2 Reading: save */
    ("INSERT INTO \"reading\" (\"id\", \"station_name\", \"at\", \"degrees\") VALUES (?1, ?2, "
     "?3, ?4) ON CONFLICT (\"id\") DO UPDATE SET \"station_name\" = excluded.\"station_name\", "
     "\"at\" = excluded.\"at\", \"degrees\" = excluded.\"degrees\""),
    /* 3 Reading: delete */
    "DELETE FROM \"reading\" WHERE \"id\" = ?1",
    /* 4 Reading: get */
    "SELECT \"id\", \"station_name\", \"at\", \"degrees\" FROM \"reading\" WHERE \"id\" = ?1",
    /* 5 Reading: get_many */
    ("SELECT t.\"id\", t.\"station_name\", t.\"at\", t.\"degrees\", k.position FROM "
     "orm_array(?1) AS k CROSS JOIN \"reading\" AS t ON t.\"id\" = k.c0"),
    /* 6 Reading: get_by_station_at */
    ("SELECT \"id\", \"station_name\", \"at\", \"degrees\" FROM \"reading\" WHERE "
     "\"station_name\" = ?1 AND \"at\" = ?2"),
    /* 7 Reading: many by station */
    ("SELECT t.\"id\", t.\"station_name\", t.\"at\", t.\"degrees\", k.position FROM "
     "orm_array(?1) AS k CROSS JOIN \"reading\" AS t ON t.\"station_name\" = k.c0"),
};

static const orm_unique Reading_uniques[] = {
    {.field = "station, at", .parts = 2, .columns = (const uint16_t[]){1, 2}, .get = 6},
};

static const orm_relation Reading_relations[] = {
    {.name = "station", .target = &weather_Station_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){1}, .there = (const uint16_t[]){0},
     .values = Reading_values_of_station, .inverse = 0, .load = 5, .get = 4,
     .member = offsetof(weather_Reading, station),
     .join = offsetof(struct weather_Reading_query, join_station),
     .prefetch = offsetof(struct weather_Reading_query, prefetch_station)},
};

const orm_model weather_Reading_model_ = {
    .name = "Reading",
    .table = "reading",
    .schema = &weather_schema_,
    .row_size = sizeof(weather_Reading),
    .id_size = sizeof(weather_Reading_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 4,
    .columns = Reading_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 1,
    .relations = Reading_relations,
    .n_uniques = 1,
    .uniques = Reading_uniques,
    .n_sql = 8,
    .sql = Reading_sql,
    .first_slot = 7,
    .values = Reading_values,
    .key_values = Reading_key_values,
    .id_values = Reading_id_values,
    .read = Reading_read,
    .set_key = Reading_set_key,
};

ORM_NO_DEFAULTS(weather_Reading)

orm_status weather_Reading_get_by_station_at(orm_db *db, orm_scope *scope,
    weather_Station_id station_name, orm_datetime at, weather_Reading **out)
{
    const orm_value v[2] = {orm_value_text(station_name.value), orm_value_datetime(at)};

    return orm_gen_get_by(db, scope, &weather_Reading_model_, 0, v, out);
}

ORM_MODEL_FUNCTIONS(weather_Reading)
ORM_UPDATE_FUNCTION(weather_Reading)
ORM_TO_ONE_FUNCTIONS(weather_Reading, station, 0)

static const orm_ddl weather_tables[] = {
    {"station",
     ("CREATE TABLE \"station\" (\n"
      "    \"name\" TEXT NOT NULL PRIMARY KEY,\n"
      "    \"height\" INTEGER NOT NULL\n"
      "        CONSTRAINT \"height\" CHECK (\"height\" BETWEEN -2147483648 AND 2147483647)\n"
      ") STRICT")},
    {"reading",
     ("CREATE TABLE \"reading\" (\n"
      "    \"id\" INTEGER PRIMARY KEY,\n"
      "    \"station_name\" TEXT NOT NULL,\n"
      "    \"at\" TEXT NOT NULL CONSTRAINT \"at\" CHECK (\"at\" IS datetime(\"at\", '+0 days')),\n"
      "    \"degrees\" INTEGER CONSTRAINT \"degrees\" CHECK (\"degrees\" BETWEEN -9999 AND "
      "9999),\n"
      "    UNIQUE (\"station_name\", \"at\"),\n"
      "    FOREIGN KEY (\"station_name\") REFERENCES \"station\" (\"name\") ON DELETE CASCADE ON "
      "UPDATE CASCADE\n"
      ") STRICT")},
};

static const orm_model *const weather_models[] = {
    &weather_Station_model_,
    &weather_Reading_model_,
};

static const orm_schema weather_schema_ = {
    .abi = ORM_ABI,
    .name = "weather",
    .models = weather_models,
    .tables = weather_tables,
    .n_models = 2,
    .n_tables = 2,
    .n_indexes = 0,
    .n_views = 0,
    .n_slots = 15,
};

ORM_SCHEMA_FUNCTIONS(weather)

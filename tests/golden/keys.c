/* keys.c - made by ormgen 0.1.0 from keys.yaml. Do not edit: change the schema. */
#include "keys.h"

#include <orm_gen.h>

#if ORM_ABI != 2
#error "orm_gen.h is not of the ormgen that wrote this file: run ormgen again"
#endif

static const orm_schema keys_schema;

static const orm_choice Mayor_term_choices[] = {
    {1, "first"},
    {2, "second"},
};

/* ---- Country ---- */

static void Country_values(const void *p, orm_value *v)
{
    const keys_Country *row = p;

    v[0] = orm_value_text(row->code.value);
}

static void Country_key_values(const void *p, orm_value *v)
{
    const keys_Country *row = p;

    v[0] = orm_value_text(row->code.value);
}

static void Country_id_values(const void *p, orm_value *v)
{
    const keys_Country_id *id = p;

    v[0] = orm_value_text(id->value);
}

static void Country_read(orm_reader *r, void *p)
{
    keys_Country *row = p;

    row->code.value = orm_read_text(r, 0);
}

static const orm_column Country_columns[] = {
    {.field = "code", .name = "code", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .collation = ORM_COLLATE_NOCASE, .max_length = 2,
     .flags = ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
};

static const char *const Country_sql[] = {
    /* 0 Country: insert */
    "INSERT INTO \"country\" (\"code\") VALUES (?1)",
    /* 1 Country: update */
    NULL,
    /* 2 Country: save */
    "INSERT INTO \"country\" (\"code\") VALUES (?1) ON CONFLICT (\"code\") DO NOTHING",
    /* 3 Country: delete */
    "DELETE FROM \"country\" WHERE \"code\" = ?1",
    /* 4 Country: get */
    "SELECT \"code\" FROM \"country\" WHERE \"code\" = ?1",
    /* 5 Country: get_many */
    ("SELECT t.\"code\", k.position FROM orm_array(?1) AS k CROSS JOIN \"country\" AS t ON "
     "t.\"code\" = k.c0"),
    /* 6 Country: all */
    "SELECT \"code\" FROM \"country\" ORDER BY \"code\"",
    /* 7 Country: rows referring by City.country */
    "SELECT \"country_code\", \"name\" FROM \"city\" WHERE \"country_code\" = ?1",
};

static const orm_relation Country_relations[] = {
    {.name = "cities", .target = &keys_City_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){0},
     .values = Country_key_values, .inverse = 0, .load = 7,
     .prefetch = offsetof(struct keys_Country_query, prefetch_cities),
     .count = offsetof(struct keys_Country_query, count_cities)},
};

static const orm_incoming Country_incoming[] = {
    {.model = "City", .field = "country", .child = &keys_City_model_, .find = 7, .cascade = true},
};

const orm_model keys_Country_model_ = {
    .name = "Country",
    .table = "country",
    .schema = &keys_schema,
    .row_size = sizeof(keys_Country),
    .id_size = sizeof(keys_Country_id),
    .rowid = "rowid",
    .n_columns = 1,
    .columns = Country_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 1,
    .relations = Country_relations,
    .n_incoming = 1,
    .incoming = Country_incoming,
    .n_sql = 8,
    .sql = Country_sql,
    .first_slot = 0,
    .values = Country_values,
    .key_values = Country_key_values,
    .id_values = Country_id_values,
    .read = Country_read,
};

keys_Country keys_Country_defaults(void)
{
    keys_Country row = {0};

    return row;
}

keys_Country_id keys_Country_key(const keys_Country *row)
{
    return row->code;
}

orm_status keys_Country_validate(const keys_Country *row, orm_error *error)
{
    return orm_gen_validate(&keys_Country_model_, row, error);
}

orm_status keys_Country_insert(orm_db *db, keys_Country *row)
{
    return orm_gen_insert(db, &keys_Country_model_, row);
}

orm_status keys_Country_save(orm_db *db, keys_Country *row)
{
    return orm_gen_save(db, &keys_Country_model_, row);
}

orm_status keys_Country_delete(orm_db *db, keys_Country_id key)
{
    orm_value v[1];

    Country_id_values(&key, v);
    return orm_gen_delete(db, &keys_Country_model_, v);
}

orm_status keys_Country_get(orm_db *db, orm_scope *scope, keys_Country_id key, keys_Country **out)
{
    orm_value v[1];

    Country_id_values(&key, v);
    return orm_gen_get(db, scope, &keys_Country_model_, v, out);
}

orm_status keys_Country_get_many(orm_db *db, orm_scope *scope, const keys_Country_id *keys,
    size_t count, keys_Country_list *out)
{
    return orm_gen_get_many(db, scope, &keys_Country_model_, keys, count, (orm_list *)out);
}

orm_status keys_Country_all(orm_db *db, orm_scope *scope, keys_Country_list *out)
{
    return orm_gen_all(db, scope, &keys_Country_model_, (orm_list *)out);
}

orm_status keys_Country_refresh(orm_db *db, keys_Country *row)
{
    return orm_gen_refresh(db, &keys_Country_model_, row);
}

const keys_City_list *keys_Country_cities(const keys_Country *row)
{
    return (const keys_City_list *)orm_gen_list(&keys_Country_model_, 0, row);
}

orm_status keys_Country_cities_load(orm_db *db, keys_Country *row, keys_City_list *out)
{
    return orm_gen_load_list(db, &keys_Country_model_, 0, row, (orm_list *)out);
}

const keys_City_list *keys_Country_cities_matching(const keys_Country *row)
{
    return (const keys_City_list *)orm_gen_matching(&keys_Country_model_, 0, row);
}

int64_t keys_Country_cities_count(const keys_Country *row)
{
    return orm_gen_count_of(&keys_Country_model_, 0, row);
}

bool keys_Country_cities_loaded(const keys_Country *row)
{
    return orm_gen_loaded(&keys_Country_model_, 0, row);
}

void keys_Country_cities_unload(keys_Country *row)
{
    orm_gen_unload(&keys_Country_model_, 0, row);
}

struct keys_Country_query *keys_Country_query_new(orm_scope *scope)
{
    return orm_gen_query_new(scope, sizeof(struct keys_Country_query));
}

orm_status keys_Country_select(orm_db *db, orm_scope *scope, keys_Country_ref query,
    keys_Country_list *out)
{
    return orm_gen_select(db, scope, &keys_Country_model_, query.query, (orm_list *)out);
}

orm_status keys_Country_first(orm_db *db, orm_scope *scope, keys_Country_ref query,
    keys_Country **out)
{
    return orm_gen_first(db, scope, &keys_Country_model_, query.query, out);
}

orm_status keys_Country_one(orm_db *db, orm_scope *scope, keys_Country_ref query,
    keys_Country **out)
{
    return orm_gen_one(db, scope, &keys_Country_model_, query.query, out);
}

orm_status keys_Country_count(orm_db *db, keys_Country_filter where, int64_t *out)
{
    return orm_gen_count(db, &keys_Country_model_, &where.keys_Country_, out);
}

orm_status keys_Country_exists(orm_db *db, keys_Country_filter where, bool *out)
{
    return orm_gen_exists(db, &keys_Country_model_, &where.keys_Country_, out);
}

orm_status keys_Country_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, keys_Country_list *out)
{
    return orm_gen_from_sql(db, scope, &keys_Country_model_, sql, params, n, (orm_list *)out);
}

orm_status keys_Country_explain(orm_db *db, orm_scope *scope, keys_Country_ref query,
    const char **out)
{
    return orm_gen_explain(db, scope, &keys_Country_model_, query.query, out);
}

orm_status keys_Country_each_open(orm_db *db, keys_Country_ref query, keys_Country_each *each)
{
    return orm_gen_each_open(db, &keys_Country_model_, query.query, each ? &each->keys_Country_ : NULL);
}

orm_status keys_Country_each_next(keys_Country_each *each, keys_Country **out)
{
    return orm_gen_each_next(each ? each->keys_Country_ : NULL, out);
}

void keys_Country_each_close(keys_Country_each *each)
{
    orm_gen_each_close(each ? &each->keys_Country_ : NULL);
}

orm_status keys_Country_prefetch(orm_db *db, const keys_Country_list *list, keys_Country_ref query)
{
    return orm_gen_prefetch(db, &keys_Country_model_, (const orm_list *)list, query.query);
}

orm_status keys_Country_prefetch_row(orm_db *db, keys_Country *row, keys_Country_ref query)
{
    return orm_gen_prefetch_row(db, &keys_Country_model_, row, query.query);
}

orm_status keys_Country_load_graph(orm_db *db, const keys_Country_list *list, int depth,
    const orm_graph_options *options)
{
    return orm_gen_load_graph(db, &keys_Country_model_, (const orm_list *)list, depth, options);
}

orm_status keys_Country_update_where(orm_db *db, keys_Country_filter where,
    const keys_Country_set *sets, size_t n, int64_t *changed)
{
    return orm_gen_update_where(db, &keys_Country_model_, &where.keys_Country_, (const orm_set *)sets, n, changed);
}

orm_status keys_Country_delete_where(orm_db *db, keys_Country_filter where, int64_t *deleted)
{
    return orm_gen_delete_where(db, &keys_Country_model_, &where.keys_Country_, deleted);
}

/* ---- City ---- */

static void City_values(const void *p, orm_value *v)
{
    const keys_City *row = p;

    v[0] = orm_value_text(row->country_code.value);
    v[1] = orm_value_text(row->name);
}

static void City_key_values(const void *p, orm_value *v)
{
    const keys_City *row = p;

    v[0] = orm_value_text(row->country_code.value);
    v[1] = orm_value_text(row->name);
}

static void City_id_values(const void *p, orm_value *v)
{
    const keys_City_id *id = p;

    v[0] = orm_value_text(id->country_code.value);
    v[1] = orm_value_text(id->name);
}

static void City_values_of_country(const void *p, orm_value *v)
{
    const keys_City *row = p;

    v[0] = orm_value_text(row->country_code.value);
}

static void City_read(orm_reader *r, void *p)
{
    keys_City *row = p;

    row->country_code.value = orm_read_text(r, 0);
    row->name = orm_read_text(r, 1);
}

static const orm_column City_columns[] = {
    {.field = "country", .name = "country_code", .kind = ORM_KIND_TEXT,
     .storage = ORM_STORAGE_TEXT, .collation = ORM_COLLATE_NOCASE, .max_length = 2,
     .flags = ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "name", .name = "name", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .flags = ORM_COLUMN_KEY},
};

static const char *const City_sql[] = {
    /* 0 City: insert */
    "INSERT INTO \"city\" (\"country_code\", \"name\") VALUES (?1, ?2)",
    /* 1 City: update */
    NULL,
    /* 2 City: save */
    ("INSERT INTO \"city\" (\"country_code\", \"name\") VALUES (?1, ?2) ON CONFLICT "
     "(\"country_code\", \"name\") DO NOTHING"),
    /* 3 City: delete */
    "DELETE FROM \"city\" WHERE \"country_code\" = ?1 AND \"name\" = ?2",
    /* 4 City: get */
    ("SELECT \"country_code\", \"name\" FROM \"city\" WHERE \"country_code\" = ?1 AND \"name\" = "
     "?2"),
    /* 5 City: get_many */
    ("SELECT t.\"country_code\", t.\"name\", k.position FROM orm_array(?1) AS k CROSS JOIN "
     "\"city\" AS t ON t.\"country_code\" = k.c0 AND t.\"name\" = k.c1"),
    /* 6 City: all */
    "SELECT \"country_code\", \"name\" FROM \"city\" ORDER BY \"country_code\", \"name\"",
    /* 7 City: many by country */
    ("SELECT t.\"country_code\", t.\"name\", k.position FROM orm_array(?1) AS k CROSS JOIN "
     "\"city\" AS t ON t.\"country_code\" = k.c0"),
    /* 8 City: twins_load */
    ("SELECT k.position, j.\"to_city_country_code\", j.\"to_city_name\" FROM orm_array(?1) AS k "
     "CROSS JOIN \"city_twins\" AS j ON j.\"from_city_country_code\" = k.c0 AND "
     "j.\"from_city_name\" = k.c1"),
    /* 9 City: twins_add */
    ("INSERT INTO \"city_twins\" (\"from_city_country_code\", \"from_city_name\", "
     "\"to_city_country_code\", \"to_city_name\") SELECT k.c0, k.c1, ?1, ?2 FROM orm_array(?3) "
     "AS k UNION SELECT ?1, ?2, k.c0, k.c1 FROM orm_array(?3) AS k WHERE true ON CONFLICT "
     "(\"from_city_country_code\", \"from_city_name\", \"to_city_country_code\", "
     "\"to_city_name\") DO NOTHING"),
    /* 10 City: twins_remove */
    ("DELETE FROM \"city_twins\" WHERE (\"from_city_country_code\" = ?1 AND \"from_city_name\" = "
     "?2 AND (\"to_city_country_code\", \"to_city_name\") IN (SELECT k.c0, k.c1 FROM "
     "orm_array(?3) AS k)) OR (\"to_city_country_code\" = ?1 AND \"to_city_name\" = ?2 AND "
     "(\"from_city_country_code\", \"from_city_name\") IN (SELECT k.c0, k.c1 FROM orm_array(?3) "
     "AS k))"),
    /* 11 City: twins_set */
    ("DELETE FROM \"city_twins\" WHERE (\"from_city_country_code\" = ?1 AND \"from_city_name\" = "
     "?2 AND (\"to_city_country_code\", \"to_city_name\") NOT IN (SELECT k.c0, k.c1 FROM "
     "orm_array(?3) AS k)) OR (\"to_city_country_code\" = ?1 AND \"to_city_name\" = ?2 AND "
     "(\"from_city_country_code\", \"from_city_name\") NOT IN (SELECT k.c0, k.c1 FROM "
     "orm_array(?3) AS k))"),
    /* 12 City: twins_clear */
    ("DELETE FROM \"city_twins\" WHERE (\"from_city_country_code\" = ?1 AND \"from_city_name\" = "
     "?2) OR (\"to_city_country_code\" = ?1 AND \"to_city_name\" = ?2)"),
    /* 13 City: twins_has */
    ("SELECT 1 FROM \"city_twins\" WHERE \"from_city_country_code\" = ?1 AND \"from_city_name\" "
     "= ?2 AND \"to_city_country_code\" = ?3 AND \"to_city_name\" = ?4 LIMIT 1"),
    /* 14 City: rows referring by Mayor.city */
    ("SELECT \"city_country_code\", \"city_name\" FROM \"mayor\" WHERE \"city_country_code\" = "
     "?1 AND \"city_name\" = ?2"),
};

static const orm_relation City_relations[] = {
    {.name = "country", .target = &keys_Country_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){0},
     .values = City_values_of_country, .inverse = 0, .load = 5, .get = 4,
     .member = offsetof(keys_City, country),
     .join = offsetof(struct keys_City_query, join_country),
     .prefetch = offsetof(struct keys_City_query, prefetch_country)},
    {.name = "twins", .target = &keys_City_model_, .kind = ORM_MANY_TO_MANY, .parts = 2,
     .columns = (const uint16_t[]){0, 1}, .there = (const uint16_t[]){0, 1},
     .values = City_key_values, .inverse = ORM_NONE, .load = 5,
     .junction = &(const orm_junction){"city_twins", (const char *const[]){"from_city_country_code", "from_city_name"}, (const char *const[]){"to_city_country_code", "to_city_name"}, true},
     .link = 8, .prefetch = offsetof(struct keys_City_query, prefetch_twins),
     .count = offsetof(struct keys_City_query, count_twins)},
    {.name = "mayor", .target = &keys_Mayor_model_, .kind = ORM_TO_ONE_REVERSE, .parts = 2,
     .columns = (const uint16_t[]){0, 1}, .there = (const uint16_t[]){0, 1},
     .values = City_key_values, .inverse = 0, .load = 7,
     .join = offsetof(struct keys_City_query, join_mayor),
     .prefetch = offsetof(struct keys_City_query, prefetch_mayor)},
    {.name = "visits", .target = &keys_Visit_model_, .kind = ORM_TO_MANY, .parts = 2,
     .columns = (const uint16_t[]){0, 1}, .there = (const uint16_t[]){1, 2},
     .values = City_key_values, .inverse = 0, .load = 7,
     .prefetch = offsetof(struct keys_City_query, prefetch_visits),
     .count = offsetof(struct keys_City_query, count_visits)},
};

static const orm_incoming City_incoming[] = {
    {.model = "Mayor", .field = "city", .child = &keys_Mayor_model_, .find = 14, .cascade = true},
};

const orm_model keys_City_model_ = {
    .name = "City",
    .table = "city",
    .schema = &keys_schema,
    .row_size = sizeof(keys_City),
    .id_size = sizeof(keys_City_id),
    .rowid = "rowid",
    .n_columns = 2,
    .columns = City_columns,
    .n_key = 2,
    .key = (const uint16_t[]){0, 1},
    .n_relations = 4,
    .relations = City_relations,
    .n_incoming = 1,
    .incoming = City_incoming,
    .n_sql = 15,
    .sql = City_sql,
    .first_slot = 8,
    .values = City_values,
    .key_values = City_key_values,
    .id_values = City_id_values,
    .read = City_read,
};

keys_City keys_City_defaults(void)
{
    keys_City row = {0};

    return row;
}

keys_City_id keys_City_key(const keys_City *row)
{
    keys_City_id key = {0};

    key.country_code = row->country_code;
    key.name = row->name;
    return key;
}

orm_status keys_City_validate(const keys_City *row, orm_error *error)
{
    return orm_gen_validate(&keys_City_model_, row, error);
}

orm_status keys_City_insert(orm_db *db, keys_City *row)
{
    return orm_gen_insert(db, &keys_City_model_, row);
}

orm_status keys_City_save(orm_db *db, keys_City *row)
{
    return orm_gen_save(db, &keys_City_model_, row);
}

orm_status keys_City_delete(orm_db *db, keys_City_id key)
{
    orm_value v[2];

    City_id_values(&key, v);
    return orm_gen_delete(db, &keys_City_model_, v);
}

orm_status keys_City_get(orm_db *db, orm_scope *scope, keys_City_id key, keys_City **out)
{
    orm_value v[2];

    City_id_values(&key, v);
    return orm_gen_get(db, scope, &keys_City_model_, v, out);
}

orm_status keys_City_get_many(orm_db *db, orm_scope *scope, const keys_City_id *keys, size_t count,
    keys_City_list *out)
{
    return orm_gen_get_many(db, scope, &keys_City_model_, keys, count, (orm_list *)out);
}

orm_status keys_City_all(orm_db *db, orm_scope *scope, keys_City_list *out)
{
    return orm_gen_all(db, scope, &keys_City_model_, (orm_list *)out);
}

orm_status keys_City_refresh(orm_db *db, keys_City *row)
{
    return orm_gen_refresh(db, &keys_City_model_, row);
}

orm_status keys_City_country_load(orm_db *db, keys_City *row)
{
    return orm_gen_load(db, &keys_City_model_, 0, row);
}

bool keys_City_country_loaded(const keys_City *row)
{
    return orm_gen_loaded(&keys_City_model_, 0, row);
}

void keys_City_country_unload(keys_City *row)
{
    orm_gen_unload(&keys_City_model_, 0, row);
}

const keys_City_list *keys_City_twins(const keys_City *row)
{
    return (const keys_City_list *)orm_gen_list(&keys_City_model_, 1, row);
}

orm_status keys_City_twins_load(orm_db *db, keys_City *row, keys_City_list *out)
{
    return orm_gen_load_list(db, &keys_City_model_, 1, row, (orm_list *)out);
}

const keys_City_list *keys_City_twins_matching(const keys_City *row)
{
    return (const keys_City_list *)orm_gen_matching(&keys_City_model_, 1, row);
}

int64_t keys_City_twins_count(const keys_City *row)
{
    return orm_gen_count_of(&keys_City_model_, 1, row);
}

bool keys_City_twins_loaded(const keys_City *row)
{
    return orm_gen_loaded(&keys_City_model_, 1, row);
}

void keys_City_twins_unload(keys_City *row)
{
    orm_gen_unload(&keys_City_model_, 1, row);
}

orm_status keys_City_twins_add(orm_db *db, keys_City_id key, const keys_City_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[2];

    City_id_values(&key, v);
    return orm_gen_link_add(db, &keys_City_model_, 1, v, keys, count, changed);
}

orm_status keys_City_twins_set(orm_db *db, keys_City_id key, const keys_City_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[2];

    City_id_values(&key, v);
    return orm_gen_link_set(db, &keys_City_model_, 1, v, keys, count, changed);
}

orm_status keys_City_twins_remove(orm_db *db, keys_City_id key, const keys_City_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[2];

    City_id_values(&key, v);
    return orm_gen_link_remove(db, &keys_City_model_, 1, v, keys, count, changed);
}

orm_status keys_City_twins_clear(orm_db *db, keys_City_id key, int64_t *changed)
{
    orm_value v[2];

    City_id_values(&key, v);
    return orm_gen_link_clear(db, &keys_City_model_, 1, v, changed);
}

orm_status keys_City_twins_has(orm_db *db, keys_City_id key, keys_City_id other, bool *out)
{
    orm_value v[2], w[2];

    City_id_values(&key, v);
    keys_City_model_.id_values(&other, w);
    return orm_gen_link_has(db, &keys_City_model_, 1, v, w, out);
}

keys_Mayor *keys_City_mayor(const keys_City *row)
{
    return orm_gen_other(&keys_City_model_, 2, row);
}

orm_status keys_City_mayor_load(orm_db *db, keys_City *row)
{
    return orm_gen_load(db, &keys_City_model_, 2, row);
}

bool keys_City_mayor_loaded(const keys_City *row)
{
    return orm_gen_loaded(&keys_City_model_, 2, row);
}

void keys_City_mayor_unload(keys_City *row)
{
    orm_gen_unload(&keys_City_model_, 2, row);
}

const keys_Visit_list *keys_City_visits(const keys_City *row)
{
    return (const keys_Visit_list *)orm_gen_list(&keys_City_model_, 3, row);
}

orm_status keys_City_visits_load(orm_db *db, keys_City *row, keys_Visit_list *out)
{
    return orm_gen_load_list(db, &keys_City_model_, 3, row, (orm_list *)out);
}

const keys_Visit_list *keys_City_visits_matching(const keys_City *row)
{
    return (const keys_Visit_list *)orm_gen_matching(&keys_City_model_, 3, row);
}

int64_t keys_City_visits_count(const keys_City *row)
{
    return orm_gen_count_of(&keys_City_model_, 3, row);
}

bool keys_City_visits_loaded(const keys_City *row)
{
    return orm_gen_loaded(&keys_City_model_, 3, row);
}

void keys_City_visits_unload(keys_City *row)
{
    orm_gen_unload(&keys_City_model_, 3, row);
}

struct keys_City_query *keys_City_query_new(orm_scope *scope)
{
    return orm_gen_query_new(scope, sizeof(struct keys_City_query));
}

orm_status keys_City_select(orm_db *db, orm_scope *scope, keys_City_ref query, keys_City_list *out)
{
    return orm_gen_select(db, scope, &keys_City_model_, query.query, (orm_list *)out);
}

orm_status keys_City_first(orm_db *db, orm_scope *scope, keys_City_ref query, keys_City **out)
{
    return orm_gen_first(db, scope, &keys_City_model_, query.query, out);
}

orm_status keys_City_one(orm_db *db, orm_scope *scope, keys_City_ref query, keys_City **out)
{
    return orm_gen_one(db, scope, &keys_City_model_, query.query, out);
}

orm_status keys_City_count(orm_db *db, keys_City_filter where, int64_t *out)
{
    return orm_gen_count(db, &keys_City_model_, &where.keys_City_, out);
}

orm_status keys_City_exists(orm_db *db, keys_City_filter where, bool *out)
{
    return orm_gen_exists(db, &keys_City_model_, &where.keys_City_, out);
}

orm_status keys_City_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, keys_City_list *out)
{
    return orm_gen_from_sql(db, scope, &keys_City_model_, sql, params, n, (orm_list *)out);
}

orm_status keys_City_explain(orm_db *db, orm_scope *scope, keys_City_ref query, const char **out)
{
    return orm_gen_explain(db, scope, &keys_City_model_, query.query, out);
}

orm_status keys_City_each_open(orm_db *db, keys_City_ref query, keys_City_each *each)
{
    return orm_gen_each_open(db, &keys_City_model_, query.query, each ? &each->keys_City_ : NULL);
}

orm_status keys_City_each_next(keys_City_each *each, keys_City **out)
{
    return orm_gen_each_next(each ? each->keys_City_ : NULL, out);
}

void keys_City_each_close(keys_City_each *each)
{
    orm_gen_each_close(each ? &each->keys_City_ : NULL);
}

orm_status keys_City_prefetch(orm_db *db, const keys_City_list *list, keys_City_ref query)
{
    return orm_gen_prefetch(db, &keys_City_model_, (const orm_list *)list, query.query);
}

orm_status keys_City_prefetch_row(orm_db *db, keys_City *row, keys_City_ref query)
{
    return orm_gen_prefetch_row(db, &keys_City_model_, row, query.query);
}

orm_status keys_City_load_graph(orm_db *db, const keys_City_list *list, int depth,
    const orm_graph_options *options)
{
    return orm_gen_load_graph(db, &keys_City_model_, (const orm_list *)list, depth, options);
}

orm_status keys_City_update_where(orm_db *db, keys_City_filter where, const keys_City_set *sets,
    size_t n, int64_t *changed)
{
    return orm_gen_update_where(db, &keys_City_model_, &where.keys_City_, (const orm_set *)sets, n, changed);
}

orm_status keys_City_delete_where(orm_db *db, keys_City_filter where, int64_t *deleted)
{
    return orm_gen_delete_where(db, &keys_City_model_, &where.keys_City_, deleted);
}

/* ---- Mayor ---- */

static void Mayor_values(const void *p, orm_value *v)
{
    const keys_Mayor *row = p;

    v[0] = orm_value_text(row->city_country_code.value);
    v[1] = orm_value_text(row->city_name);
    v[2] = row->term.some ? orm_value_int(row->term.value) : orm_value_null();
}

static void Mayor_key_values(const void *p, orm_value *v)
{
    const keys_Mayor *row = p;

    v[0] = orm_value_text(row->city_country_code.value);
    v[1] = orm_value_text(row->city_name);
}

static void Mayor_id_values(const void *p, orm_value *v)
{
    const keys_Mayor_id *id = p;

    v[0] = orm_value_text(id->city_country_code.value);
    v[1] = orm_value_text(id->city_name);
}

static void Mayor_values_of_city(const void *p, orm_value *v)
{
    const keys_Mayor *row = p;

    v[0] = orm_value_text(row->city_country_code.value);
    v[1] = orm_value_text(row->city_name);
}

static void Mayor_read(orm_reader *r, void *p)
{
    keys_Mayor *row = p;

    row->city_country_code.value = orm_read_text(r, 0);
    row->city_name = orm_read_text(r, 1);
    row->term.some = orm_read_present(r, 2);
    row->term.value = (keys_Mayor_term)orm_read_enum(r, 2);
}

static const orm_column Mayor_columns[] = {
    {.field = "city", .name = "city_country_code", .kind = ORM_KIND_TEXT,
     .storage = ORM_STORAGE_TEXT, .collation = ORM_COLLATE_NOCASE, .max_length = 2,
     .flags = ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "city", .name = "city_name", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .flags = ORM_COLUMN_KEY},
    {.field = "term", .name = "term", .kind = ORM_KIND_ENUM, .storage = ORM_STORAGE_TEXT,
     .choices = Mayor_term_choices, .n_choices = 2, .flags = ORM_COLUMN_NULL},
};

static const char *const Mayor_sql[] = {
    /* 0 Mayor: insert */
    "INSERT INTO \"mayor\" (\"city_country_code\", \"city_name\", \"term\") VALUES (?1, ?2, ?3)",
    /* 1 Mayor: update */
    "UPDATE \"mayor\" SET \"term\" = ?3 WHERE \"city_country_code\" = ?1 AND \"city_name\" = ?2",
    /* 2 Mayor: save */
    ("INSERT INTO \"mayor\" (\"city_country_code\", \"city_name\", \"term\") VALUES (?1, ?2, ?3) "
     "ON CONFLICT (\"city_country_code\", \"city_name\") DO UPDATE SET \"term\" = "
     "excluded.\"term\""),
    /* 3 Mayor: delete */
    "DELETE FROM \"mayor\" WHERE \"city_country_code\" = ?1 AND \"city_name\" = ?2",
    /* 4 Mayor: get */
    ("SELECT \"city_country_code\", \"city_name\", \"term\" FROM \"mayor\" WHERE "
     "\"city_country_code\" = ?1 AND \"city_name\" = ?2"),
    /* 5 Mayor: get_many */
    ("SELECT t.\"city_country_code\", t.\"city_name\", t.\"term\", k.position FROM orm_array(?1) "
     "AS k CROSS JOIN \"mayor\" AS t ON t.\"city_country_code\" = k.c0 AND t.\"city_name\" = k.c1"),
    /* 6 Mayor: all */
    ("SELECT \"city_country_code\", \"city_name\", \"term\" FROM \"mayor\" ORDER BY "
     "\"city_country_code\", \"city_name\""),
    /* 7 Mayor: many by city */
    ("SELECT t.\"city_country_code\", t.\"city_name\", t.\"term\", k.position FROM orm_array(?1) "
     "AS k CROSS JOIN \"mayor\" AS t ON t.\"city_country_code\" = k.c0 AND t.\"city_name\" = k.c1"),
};

static const orm_relation Mayor_relations[] = {
    {.name = "city", .target = &keys_City_model_, .kind = ORM_TO_ONE, .parts = 2,
     .columns = (const uint16_t[]){0, 1}, .there = (const uint16_t[]){0, 1},
     .values = Mayor_values_of_city, .inverse = 2, .load = 5, .get = 4,
     .member = offsetof(keys_Mayor, city), .join = offsetof(struct keys_Mayor_query, join_city),
     .prefetch = offsetof(struct keys_Mayor_query, prefetch_city)},
};

const orm_model keys_Mayor_model_ = {
    .name = "Mayor",
    .table = "mayor",
    .schema = &keys_schema,
    .row_size = sizeof(keys_Mayor),
    .id_size = sizeof(keys_Mayor_id),
    .rowid = "rowid",
    .n_columns = 3,
    .columns = Mayor_columns,
    .n_key = 2,
    .key = (const uint16_t[]){0, 1},
    .n_relations = 1,
    .relations = Mayor_relations,
    .n_sql = 8,
    .sql = Mayor_sql,
    .first_slot = 23,
    .values = Mayor_values,
    .key_values = Mayor_key_values,
    .id_values = Mayor_id_values,
    .read = Mayor_read,
};

const char *keys_Mayor_term_to_text(keys_Mayor_term value)
{
    return orm_gen_choice_text(Mayor_term_choices, 2, (int)value);
}

orm_status keys_Mayor_term_from_text(const char *text, keys_Mayor_term *out)
{
    int number;
    orm_status status = orm_gen_choice_number(Mayor_term_choices, 2, text, &number);

    *out = (keys_Mayor_term)number;
    return status;
}

keys_Mayor keys_Mayor_defaults(void)
{
    keys_Mayor row = {0};

    return row;
}

keys_Mayor_id keys_Mayor_key(const keys_Mayor *row)
{
    keys_Mayor_id key = {0};

    key.city_country_code = row->city_country_code;
    key.city_name = row->city_name;
    return key;
}

orm_status keys_Mayor_validate(const keys_Mayor *row, orm_error *error)
{
    return orm_gen_validate(&keys_Mayor_model_, row, error);
}

orm_status keys_Mayor_insert(orm_db *db, keys_Mayor *row)
{
    return orm_gen_insert(db, &keys_Mayor_model_, row);
}

orm_status keys_Mayor_update(orm_db *db, keys_Mayor *row)
{
    return orm_gen_update(db, &keys_Mayor_model_, row);
}

orm_status keys_Mayor_save(orm_db *db, keys_Mayor *row)
{
    return orm_gen_save(db, &keys_Mayor_model_, row);
}

orm_status keys_Mayor_delete(orm_db *db, keys_Mayor_id key)
{
    orm_value v[2];

    Mayor_id_values(&key, v);
    return orm_gen_delete(db, &keys_Mayor_model_, v);
}

orm_status keys_Mayor_get(orm_db *db, orm_scope *scope, keys_Mayor_id key, keys_Mayor **out)
{
    orm_value v[2];

    Mayor_id_values(&key, v);
    return orm_gen_get(db, scope, &keys_Mayor_model_, v, out);
}

orm_status keys_Mayor_get_many(orm_db *db, orm_scope *scope, const keys_Mayor_id *keys,
    size_t count, keys_Mayor_list *out)
{
    return orm_gen_get_many(db, scope, &keys_Mayor_model_, keys, count, (orm_list *)out);
}

orm_status keys_Mayor_all(orm_db *db, orm_scope *scope, keys_Mayor_list *out)
{
    return orm_gen_all(db, scope, &keys_Mayor_model_, (orm_list *)out);
}

orm_status keys_Mayor_refresh(orm_db *db, keys_Mayor *row)
{
    return orm_gen_refresh(db, &keys_Mayor_model_, row);
}

orm_status keys_Mayor_city_load(orm_db *db, keys_Mayor *row)
{
    return orm_gen_load(db, &keys_Mayor_model_, 0, row);
}

bool keys_Mayor_city_loaded(const keys_Mayor *row)
{
    return orm_gen_loaded(&keys_Mayor_model_, 0, row);
}

void keys_Mayor_city_unload(keys_Mayor *row)
{
    orm_gen_unload(&keys_Mayor_model_, 0, row);
}

struct keys_Mayor_query *keys_Mayor_query_new(orm_scope *scope)
{
    return orm_gen_query_new(scope, sizeof(struct keys_Mayor_query));
}

orm_status keys_Mayor_select(orm_db *db, orm_scope *scope, keys_Mayor_ref query,
    keys_Mayor_list *out)
{
    return orm_gen_select(db, scope, &keys_Mayor_model_, query.query, (orm_list *)out);
}

orm_status keys_Mayor_first(orm_db *db, orm_scope *scope, keys_Mayor_ref query, keys_Mayor **out)
{
    return orm_gen_first(db, scope, &keys_Mayor_model_, query.query, out);
}

orm_status keys_Mayor_one(orm_db *db, orm_scope *scope, keys_Mayor_ref query, keys_Mayor **out)
{
    return orm_gen_one(db, scope, &keys_Mayor_model_, query.query, out);
}

orm_status keys_Mayor_count(orm_db *db, keys_Mayor_filter where, int64_t *out)
{
    return orm_gen_count(db, &keys_Mayor_model_, &where.keys_Mayor_, out);
}

orm_status keys_Mayor_exists(orm_db *db, keys_Mayor_filter where, bool *out)
{
    return orm_gen_exists(db, &keys_Mayor_model_, &where.keys_Mayor_, out);
}

orm_status keys_Mayor_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, keys_Mayor_list *out)
{
    return orm_gen_from_sql(db, scope, &keys_Mayor_model_, sql, params, n, (orm_list *)out);
}

orm_status keys_Mayor_explain(orm_db *db, orm_scope *scope, keys_Mayor_ref query, const char **out)
{
    return orm_gen_explain(db, scope, &keys_Mayor_model_, query.query, out);
}

orm_status keys_Mayor_each_open(orm_db *db, keys_Mayor_ref query, keys_Mayor_each *each)
{
    return orm_gen_each_open(db, &keys_Mayor_model_, query.query, each ? &each->keys_Mayor_ : NULL);
}

orm_status keys_Mayor_each_next(keys_Mayor_each *each, keys_Mayor **out)
{
    return orm_gen_each_next(each ? each->keys_Mayor_ : NULL, out);
}

void keys_Mayor_each_close(keys_Mayor_each *each)
{
    orm_gen_each_close(each ? &each->keys_Mayor_ : NULL);
}

orm_status keys_Mayor_prefetch(orm_db *db, const keys_Mayor_list *list, keys_Mayor_ref query)
{
    return orm_gen_prefetch(db, &keys_Mayor_model_, (const orm_list *)list, query.query);
}

orm_status keys_Mayor_prefetch_row(orm_db *db, keys_Mayor *row, keys_Mayor_ref query)
{
    return orm_gen_prefetch_row(db, &keys_Mayor_model_, row, query.query);
}

orm_status keys_Mayor_load_graph(orm_db *db, const keys_Mayor_list *list, int depth,
    const orm_graph_options *options)
{
    return orm_gen_load_graph(db, &keys_Mayor_model_, (const orm_list *)list, depth, options);
}

orm_status keys_Mayor_update_where(orm_db *db, keys_Mayor_filter where, const keys_Mayor_set *sets,
    size_t n, int64_t *changed)
{
    return orm_gen_update_where(db, &keys_Mayor_model_, &where.keys_Mayor_, (const orm_set *)sets, n, changed);
}

orm_status keys_Mayor_delete_where(orm_db *db, keys_Mayor_filter where, int64_t *deleted)
{
    return orm_gen_delete_where(db, &keys_Mayor_model_, &where.keys_Mayor_, deleted);
}

/* ---- Visit ---- */

static void Visit_values(const void *p, orm_value *v)
{
    const keys_Visit *row = p;

    v[0] = orm_value_uuid(row->token.value);
    v[1] = row->to_country_code.some
        ? orm_value_text(row->to_country_code.value.value)
        : orm_value_null();
    v[2] = orm_value_text(row->to_name);
    v[3] = row->since.some ? orm_value_datetime(row->since.value) : orm_value_null();
}

static void Visit_key_values(const void *p, orm_value *v)
{
    const keys_Visit *row = p;

    v[0] = orm_value_uuid(row->token.value);
}

static void Visit_id_values(const void *p, orm_value *v)
{
    const keys_Visit_id *id = p;

    v[0] = orm_value_uuid(id->value);
}

static void Visit_values_of_to(const void *p, orm_value *v)
{
    const keys_Visit *row = p;

    v[0] = row->to_country_code.some
        ? orm_value_text(row->to_country_code.value.value)
        : orm_value_null();
    v[1] = orm_value_text(row->to_name);
}

static void Visit_read(orm_reader *r, void *p)
{
    keys_Visit *row = p;

    row->token.value = orm_read_uuid(r, 0);
    row->to_country_code.some = orm_read_present(r, 1);
    row->to_country_code.value.value = orm_read_text(r, 1);
    row->to_name = orm_read_text(r, 2);
    row->since.some = orm_read_present(r, 3);
    row->since.value = orm_read_datetime(r, 3);
}

static void Visit_read_returned(orm_reader *r, void *p)
{
    keys_Visit *row = p;

    row->since.some = orm_read_present(r, 3);
    row->since.value = orm_read_datetime(r, 3);
}

static void Visit_set_auto(void *p, const orm_auto *a, bool inserting)
{
    keys_Visit *row = p;

    if (inserting && orm_uuid_is_zero(row->token.value)) {
        row->token.value = orm_auto_uuid7(a);
    }
}

static const orm_column Visit_columns[] = {
    {.field = "token", .name = "token", .kind = ORM_KIND_UUID, .storage = ORM_STORAGE_BLOB,
     .flags = ORM_COLUMN_AUTO_INSERT | ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "to", .name = "to_country_code", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .collation = ORM_COLLATE_NOCASE, .max_length = 2,
     .flags = ORM_COLUMN_NULL | ORM_COLUMN_INDEXED},
    {.field = "to", .name = "to_name", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .flags = ORM_COLUMN_NULL},
    {.field = "since", .name = "since", .kind = ORM_KIND_DATETIME, .storage = ORM_STORAGE_TEXT,
     .flags = ORM_COLUMN_DB_DEFAULT},
};

static const char *const Visit_sql[] = {
    /* 0 Visit: insert */
    ("INSERT INTO \"visit\" (\"token\", \"to_country_code\", \"to_name\", \"since\") VALUES (?1, "
     "?2, ?3, coalesce(?4, (CURRENT_TIMESTAMP))) RETURNING \"since\""),
    /* 1 Visit: update */
    ("UPDATE \"visit\" SET \"to_country_code\" = ?2, \"to_name\" = ?3, \"since\" = coalesce(?4, "
     "\"since\") WHERE \"token\" = ?1"),
    /* 2 Visit: save */
    ("INSERT INTO \"visit\" (\"token\", \"to_country_code\", \"to_name\", \"since\") VALUES (?1, "
     "?2, ?3, coalesce(?4, (CURRENT_TIMESTAMP))) ON CONFLICT (\"token\") DO UPDATE SET "
     "\"to_country_code\" = excluded.\"to_country_code\", \"to_name\" = excluded.\"to_name\", "
     "\"since\" = coalesce(?4, \"since\") RETURNING \"since\""),
    /* 3 Visit: delete */
    "DELETE FROM \"visit\" WHERE \"token\" = ?1",
    /* 4 Visit: get */
    ("SELECT \"token\", \"to_country_code\", \"to_name\", \"since\" FROM \"visit\" WHERE "
     "\"token\" = ?1"),
    /* 5 Visit: get_many */
    ("SELECT t.\"token\", t.\"to_country_code\", t.\"to_name\", t.\"since\", k.position FROM "
     "orm_array(?1) AS k CROSS JOIN \"visit\" AS t ON t.\"token\" = k.c0"),
    /* 6 Visit: all */
    ("SELECT \"token\", \"to_country_code\", \"to_name\", \"since\" FROM \"visit\" ORDER BY "
     "\"token\""),
    /* 7 Visit: many by to */
    ("SELECT t.\"token\", t.\"to_country_code\", t.\"to_name\", t.\"since\", k.position FROM "
     "orm_array(?1) AS k CROSS JOIN \"visit\" AS t ON t.\"to_country_code\" = k.c0 AND "
     "t.\"to_name\" = k.c1"),
};

static const orm_relation Visit_relations[] = {
    {.name = "to", .target = &keys_City_model_, .kind = ORM_TO_ONE, .parts = 2,
     .columns = (const uint16_t[]){1, 2}, .there = (const uint16_t[]){0, 1},
     .values = Visit_values_of_to, .inverse = 3, .load = 5, .get = 4,
     .member = offsetof(keys_Visit, to), .join = offsetof(struct keys_Visit_query, join_to),
     .prefetch = offsetof(struct keys_Visit_query, prefetch_to)},
};

const orm_model keys_Visit_model_ = {
    .name = "Visit",
    .table = "visit",
    .schema = &keys_schema,
    .row_size = sizeof(keys_Visit),
    .id_size = sizeof(keys_Visit_id),
    .rowid = "rowid",
    .n_columns = 4,
    .columns = Visit_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_returned = 1,
    .returned = (const uint16_t[]){3},
    .n_relations = 1,
    .relations = Visit_relations,
    .n_sql = 8,
    .sql = Visit_sql,
    .first_slot = 31,
    .values = Visit_values,
    .key_values = Visit_key_values,
    .id_values = Visit_id_values,
    .read = Visit_read,
    .read_returned = Visit_read_returned,
    .set_auto = Visit_set_auto,
};

keys_Visit keys_Visit_defaults(void)
{
    keys_Visit row = {0};

    return row;
}

keys_Visit_id keys_Visit_key(const keys_Visit *row)
{
    return row->token;
}

orm_status keys_Visit_validate(const keys_Visit *row, orm_error *error)
{
    return orm_gen_validate(&keys_Visit_model_, row, error);
}

orm_status keys_Visit_insert(orm_db *db, keys_Visit *row)
{
    return orm_gen_insert(db, &keys_Visit_model_, row);
}

orm_status keys_Visit_update(orm_db *db, keys_Visit *row)
{
    return orm_gen_update(db, &keys_Visit_model_, row);
}

orm_status keys_Visit_save(orm_db *db, keys_Visit *row)
{
    return orm_gen_save(db, &keys_Visit_model_, row);
}

orm_status keys_Visit_delete(orm_db *db, keys_Visit_id key)
{
    orm_value v[1];

    Visit_id_values(&key, v);
    return orm_gen_delete(db, &keys_Visit_model_, v);
}

orm_status keys_Visit_get(orm_db *db, orm_scope *scope, keys_Visit_id key, keys_Visit **out)
{
    orm_value v[1];

    Visit_id_values(&key, v);
    return orm_gen_get(db, scope, &keys_Visit_model_, v, out);
}

orm_status keys_Visit_get_many(orm_db *db, orm_scope *scope, const keys_Visit_id *keys,
    size_t count, keys_Visit_list *out)
{
    return orm_gen_get_many(db, scope, &keys_Visit_model_, keys, count, (orm_list *)out);
}

orm_status keys_Visit_all(orm_db *db, orm_scope *scope, keys_Visit_list *out)
{
    return orm_gen_all(db, scope, &keys_Visit_model_, (orm_list *)out);
}

orm_status keys_Visit_refresh(orm_db *db, keys_Visit *row)
{
    return orm_gen_refresh(db, &keys_Visit_model_, row);
}

orm_status keys_Visit_to_load(orm_db *db, keys_Visit *row)
{
    return orm_gen_load(db, &keys_Visit_model_, 0, row);
}

bool keys_Visit_to_loaded(const keys_Visit *row)
{
    return orm_gen_loaded(&keys_Visit_model_, 0, row);
}

void keys_Visit_to_unload(keys_Visit *row)
{
    orm_gen_unload(&keys_Visit_model_, 0, row);
}

struct keys_Visit_query *keys_Visit_query_new(orm_scope *scope)
{
    return orm_gen_query_new(scope, sizeof(struct keys_Visit_query));
}

orm_status keys_Visit_select(orm_db *db, orm_scope *scope, keys_Visit_ref query,
    keys_Visit_list *out)
{
    return orm_gen_select(db, scope, &keys_Visit_model_, query.query, (orm_list *)out);
}

orm_status keys_Visit_first(orm_db *db, orm_scope *scope, keys_Visit_ref query, keys_Visit **out)
{
    return orm_gen_first(db, scope, &keys_Visit_model_, query.query, out);
}

orm_status keys_Visit_one(orm_db *db, orm_scope *scope, keys_Visit_ref query, keys_Visit **out)
{
    return orm_gen_one(db, scope, &keys_Visit_model_, query.query, out);
}

orm_status keys_Visit_count(orm_db *db, keys_Visit_filter where, int64_t *out)
{
    return orm_gen_count(db, &keys_Visit_model_, &where.keys_Visit_, out);
}

orm_status keys_Visit_exists(orm_db *db, keys_Visit_filter where, bool *out)
{
    return orm_gen_exists(db, &keys_Visit_model_, &where.keys_Visit_, out);
}

orm_status keys_Visit_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, keys_Visit_list *out)
{
    return orm_gen_from_sql(db, scope, &keys_Visit_model_, sql, params, n, (orm_list *)out);
}

orm_status keys_Visit_explain(orm_db *db, orm_scope *scope, keys_Visit_ref query, const char **out)
{
    return orm_gen_explain(db, scope, &keys_Visit_model_, query.query, out);
}

orm_status keys_Visit_each_open(orm_db *db, keys_Visit_ref query, keys_Visit_each *each)
{
    return orm_gen_each_open(db, &keys_Visit_model_, query.query, each ? &each->keys_Visit_ : NULL);
}

orm_status keys_Visit_each_next(keys_Visit_each *each, keys_Visit **out)
{
    return orm_gen_each_next(each ? each->keys_Visit_ : NULL, out);
}

void keys_Visit_each_close(keys_Visit_each *each)
{
    orm_gen_each_close(each ? &each->keys_Visit_ : NULL);
}

orm_status keys_Visit_prefetch(orm_db *db, const keys_Visit_list *list, keys_Visit_ref query)
{
    return orm_gen_prefetch(db, &keys_Visit_model_, (const orm_list *)list, query.query);
}

orm_status keys_Visit_prefetch_row(orm_db *db, keys_Visit *row, keys_Visit_ref query)
{
    return orm_gen_prefetch_row(db, &keys_Visit_model_, row, query.query);
}

orm_status keys_Visit_load_graph(orm_db *db, const keys_Visit_list *list, int depth,
    const orm_graph_options *options)
{
    return orm_gen_load_graph(db, &keys_Visit_model_, (const orm_list *)list, depth, options);
}

orm_status keys_Visit_update_where(orm_db *db, keys_Visit_filter where, const keys_Visit_set *sets,
    size_t n, int64_t *changed)
{
    return orm_gen_update_where(db, &keys_Visit_model_, &where.keys_Visit_, (const orm_set *)sets, n, changed);
}

orm_status keys_Visit_delete_where(orm_db *db, keys_Visit_filter where, int64_t *deleted)
{
    return orm_gen_delete_where(db, &keys_Visit_model_, &where.keys_Visit_, deleted);
}

static const orm_ddl keys_tables[] = {
    {"country",
     ("CREATE TABLE \"country\" (\n"
      "    \"code\" TEXT NOT NULL PRIMARY KEY COLLATE NOCASE CONSTRAINT \"code\" CHECK "
      "(length(\"code\") <= 2)\n"
      ") STRICT")},
    {"city",
     ("CREATE TABLE \"city\" (\n"
      "    \"country_code\" TEXT NOT NULL COLLATE NOCASE,\n"
      "    \"name\" TEXT NOT NULL,\n"
      "    PRIMARY KEY (\"country_code\", \"name\"),\n"
      "    FOREIGN KEY (\"country_code\") REFERENCES \"country\" (\"code\") ON DELETE CASCADE ON "
      "UPDATE CASCADE\n"
      ") STRICT")},
    {"mayor",
     ("CREATE TABLE \"mayor\" (\n"
      "    \"city_country_code\" TEXT NOT NULL COLLATE NOCASE,\n"
      "    \"city_name\" TEXT NOT NULL,\n"
      "    \"term\" TEXT CONSTRAINT \"term\" CHECK (\"term\" IN ('first', 'second')),\n"
      "    PRIMARY KEY (\"city_country_code\", \"city_name\"),\n"
      "    FOREIGN KEY (\"city_country_code\", \"city_name\") REFERENCES \"city\" "
      "(\"country_code\", \"name\") ON DELETE CASCADE ON UPDATE CASCADE\n"
      ") STRICT")},
    {"visit",
     ("CREATE TABLE \"visit\" (\n"
      "    \"token\" BLOB NOT NULL PRIMARY KEY CONSTRAINT \"token\" CHECK (length(\"token\") = "
      "16),\n"
      "    \"to_country_code\" TEXT COLLATE NOCASE,\n"
      "    \"to_name\" TEXT,\n"
      "    \"since\" TEXT NOT NULL DEFAULT (CURRENT_TIMESTAMP)\n"
      "        CONSTRAINT \"since\" CHECK (\"since\" IS datetime(\"since\", '+0 days')),\n"
      "    FOREIGN KEY (\"to_country_code\", \"to_name\") REFERENCES \"city\" (\"country_code\", "
      "\"name\") ON DELETE SET NULL ON UPDATE CASCADE\n"
      ") STRICT")},
    {"city_twins",
     ("CREATE TABLE \"city_twins\" (\n"
      "    \"from_city_country_code\" TEXT NOT NULL COLLATE NOCASE,\n"
      "    \"from_city_name\" TEXT NOT NULL,\n"
      "    \"to_city_country_code\" TEXT NOT NULL COLLATE NOCASE,\n"
      "    \"to_city_name\" TEXT NOT NULL,\n"
      "    PRIMARY KEY (\"from_city_country_code\", \"from_city_name\", "
      "\"to_city_country_code\", \"to_city_name\"),\n"
      "    FOREIGN KEY (\"from_city_country_code\", \"from_city_name\") REFERENCES \"city\" "
      "(\"country_code\", \"name\") ON DELETE CASCADE ON UPDATE CASCADE,\n"
      "    FOREIGN KEY (\"to_city_country_code\", \"to_city_name\") REFERENCES \"city\" "
      "(\"country_code\", \"name\") ON DELETE CASCADE ON UPDATE CASCADE\n"
      ") STRICT, WITHOUT ROWID")},
};

static const orm_ddl keys_indexes[] = {
    {"visit_to_country_code_to_name_idx",
     ("CREATE INDEX \"visit_to_country_code_to_name_idx\" ON \"visit\" (\"to_country_code\", "
      "\"to_name\")")},
    {"city_twins_reverse_idx",
     ("CREATE INDEX \"city_twins_reverse_idx\" ON \"city_twins\" (\"to_city_country_code\", "
      "\"to_city_name\", \"from_city_country_code\", \"from_city_name\")")},
};

static const orm_model *const keys_models[] = {
    &keys_Country_model_,
    &keys_City_model_,
    &keys_Mayor_model_,
    &keys_Visit_model_,
};

static const orm_schema keys_schema = {
    .abi = ORM_ABI,
    .name = "keys",
    .models = keys_models,
    .tables = keys_tables,
    .indexes = keys_indexes,
    .n_models = 4,
    .n_tables = 5,
    .n_indexes = 2,
    .n_slots = 39,
};

orm_status keys_open(const char *path, const orm_options *options, orm_db **db, orm_error *error)
{
    return orm_gen_open(path, options, &keys_schema, db, error);
}

orm_status keys_attach(orm_db *db)
{
    return orm_gen_attach(db, &keys_schema);
}

orm_status keys_create_tables(orm_db *db)
{
    return orm_gen_create_tables(db, &keys_schema);
}

orm_status keys_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out)
{
    return orm_gen_check_schema(db, scope, &keys_schema, out);
}

/* hostile.c - made by ormgen 0.1.0 from hostile.yaml. Do not edit: change the schema. */
#include "hostile.h"

#include <orm_gen.h>

#if ORM_ABI != 2
#error "orm_gen.h is not of the ormgen that wrote this file: run ormgen again"
#endif

static const orm_schema hostile_schema;

static const orm_choice Evil_choice_choices[] = {
    {1, "*/"},
    {2, "'\""},
    {3, "\\"},
    {4, "?\?/"},
};

static const orm_choice Evil_size_choices[] = {
    {0, "it's"},
    {0, "\""},
    {0, "?\?="},
};

/* ---- Evil ---- */

static void Evil_values(const void *p, orm_value *v)
{
    const hostile_Evil *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_text(row->text);
    v[2] = orm_value_text(row->number);
    v[3] = orm_value_int(row->choice);
    v[4] = orm_value_text(row->size);
    v[5] = orm_value_text(row->code);
    v[6] = row->class_id.some ? orm_value_int(row->class_id.value.value) : orm_value_null();
}

static void Evil_key_values(const void *p, orm_value *v)
{
    const hostile_Evil *row = p;

    v[0] = orm_value_int(row->id.value);
}

static void Evil_id_values(const void *p, orm_value *v)
{
    const hostile_Evil_id *id = p;

    v[0] = orm_value_int(id->value);
}

static void Evil_values_of_class(const void *p, orm_value *v)
{
    const hostile_Evil *row = p;

    v[0] = row->class_id.some ? orm_value_int(row->class_id.value.value) : orm_value_null();
}

static void Evil_read(orm_reader *r, void *p)
{
    hostile_Evil *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->text = orm_read_text(r, 1);
    row->number = orm_read_text(r, 2);
    row->choice = (hostile_Evil_choice)orm_read_enum(r, 3);
    row->size = orm_read_text(r, 4);
    row->code = orm_read_text(r, 5);
    row->class_id.some = orm_read_present(r, 6);
    row->class_id.value.value = orm_read_int64(r, 6);
}

static void Evil_set_key(void *p, int64_t key)
{
    hostile_Evil *row = p;

    row->id.value = key;
}

static const orm_column Evil_columns[] = {
    {.field = "id", .name = "id", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_KEY | ORM_COLUMN_INDEXED},
    {.field = "text", .name = "it's [one]; -- ?\?/", .kind = ORM_KIND_TEXT,
     .storage = ORM_STORAGE_TEXT},
    {.field = "int", .name = "%s", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT},
    {.field = "choice", .name = "choice", .kind = ORM_KIND_ENUM, .storage = ORM_STORAGE_TEXT,
     .choices = Evil_choice_choices, .n_choices = 4},
    {.field = "size", .name = "size", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .choices = Evil_size_choices, .n_choices = 3, .flags = ORM_COLUMN_NULL},
    {.field = "code", .name = "code", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT,
     .pattern = "[a-z'\"\\?\?/]*"},
    {.field = "class", .name = "x\"y", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_NULL | ORM_COLUMN_INDEXED},
};

static const char *const Evil_sql[] = {
    /* 0 Evil: insert */
    ("INSERT INTO \"a \"\"quoted\"\" */ table\\\" (\"id\", \"it's [one]; -- ?\?/\", \"%s\", "
     "\"choice\", \"size\", \"code\", \"x\"\"y\") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"),
    /* 1 Evil: update */
    ("UPDATE \"a \"\"quoted\"\" */ table\\\" SET \"it's [one]; -- ?\?/\" = ?2, \"%s\" = ?3, "
     "\"choice\" = ?4, \"size\" = ?5, \"code\" = ?6, \"x\"\"y\" = ?7 WHERE \"id\" = ?1"),
    /* 2 Evil: save */
    ("INSERT INTO \"a \"\"quoted\"\" */ table\\\" (\"id\", \"it's [one]; -- ?\?/\", \"%s\", "
     "\"choice\", \"size\", \"code\", \"x\"\"y\") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON "
     "CONFLICT (\"id\") DO UPDATE SET \"it's [one]; -- ?\?/\" = excluded.\"it's [one]; -- ?\?/\", "
     "\"%s\" = excluded.\"%s\", \"choice\" = excluded.\"choice\", \"size\" = excluded.\"size\", "
     "\"code\" = excluded.\"code\", \"x\"\"y\" = excluded.\"x\"\"y\""),
    /* 3 Evil: delete */
    "DELETE FROM \"a \"\"quoted\"\" */ table\\\" WHERE \"id\" = ?1",
    /* 4 Evil: get */
    ("SELECT \"id\", \"it's [one]; -- ?\?/\", \"%s\", \"choice\", \"size\", \"code\", \"x\"\"y\" "
     "FROM \"a \"\"quoted\"\" */ table\\\" WHERE \"id\" = ?1"),
    /* 5 Evil: get_many */
    ("SELECT t.\"id\", t.\"it's [one]; -- ?\?/\", t.\"%s\", t.\"choice\", t.\"size\", t.\"code\", "
     "t.\"x\"\"y\", k.position FROM orm_array(?1) AS k CROSS JOIN \"a \"\"quoted\"\" */ "
     "table\\\" AS t ON t.\"id\" = k.c0"),
    /* 6 Evil: all */
    ("SELECT \"id\", \"it's [one]; -- ?\?/\", \"%s\", \"choice\", \"size\", \"code\", \"x\"\"y\" "
     "FROM \"a \"\"quoted\"\" */ table\\\" ORDER BY \"id\""),
    /* 7 Evil: many by class */
    ("SELECT t.\"id\", t.\"it's [one]; -- ?\?/\", t.\"%s\", t.\"choice\", t.\"size\", t.\"code\", "
     "t.\"x\"\"y\", k.position FROM orm_array(?1) AS k CROSS JOIN \"a \"\"quoted\"\" */ "
     "table\\\" AS t ON t.\"x\"\"y\" = k.c0"),
    /* 8 Evil: order_load */
    ("SELECT k.position, j.\"?\?/to\" FROM orm_array(?1) AS k CROSS JOIN \"li\"\"nk */\" AS j ON "
     "j.\"fr'om\" = k.c0"),
    /* 9 Evil: order_add */
    ("INSERT INTO \"li\"\"nk */\" (\"fr'om\", \"?\?/to\") SELECT ?1, k.c0 FROM orm_array(?2) AS k "
     "WHERE true ON CONFLICT (\"fr'om\", \"?\?/to\") DO NOTHING"),
    /* 10 Evil: order_remove */
    ("DELETE FROM \"li\"\"nk */\" WHERE \"fr'om\" = ?1 AND \"?\?/to\" IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 11 Evil: order_set */
    ("DELETE FROM \"li\"\"nk */\" WHERE \"fr'om\" = ?1 AND \"?\?/to\" NOT IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 12 Evil: order_clear */
    "DELETE FROM \"li\"\"nk */\" WHERE \"fr'om\" = ?1",
    /* 13 Evil: order_has */
    "SELECT 1 FROM \"li\"\"nk */\" WHERE \"fr'om\" = ?1 AND \"?\?/to\" = ?2 LIMIT 1",
    /* 14 Evil: group_load */
    ("SELECT k.position, j.\"fr'om\" FROM orm_array(?1) AS k CROSS JOIN \"li\"\"nk */\" AS j ON "
     "j.\"?\?/to\" = k.c0"),
    /* 15 Evil: group_add */
    ("INSERT INTO \"li\"\"nk */\" (\"?\?/to\", \"fr'om\") SELECT ?1, k.c0 FROM orm_array(?2) AS k "
     "WHERE true ON CONFLICT (\"?\?/to\", \"fr'om\") DO NOTHING"),
    /* 16 Evil: group_remove */
    ("DELETE FROM \"li\"\"nk */\" WHERE \"?\?/to\" = ?1 AND \"fr'om\" IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 17 Evil: group_set */
    ("DELETE FROM \"li\"\"nk */\" WHERE \"?\?/to\" = ?1 AND \"fr'om\" NOT IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 18 Evil: group_clear */
    "DELETE FROM \"li\"\"nk */\" WHERE \"?\?/to\" = ?1",
    /* 19 Evil: group_has */
    "SELECT 1 FROM \"li\"\"nk */\" WHERE \"?\?/to\" = ?1 AND \"fr'om\" = ?2 LIMIT 1",
    /* 20 Evil: rows referring by Evil.class */
    "SELECT \"id\" FROM \"a \"\"quoted\"\" */ table\\\" WHERE \"x\"\"y\" = ?1",
};

static const orm_relation Evil_relations[] = {
    {.name = "class", .target = &hostile_Evil_model_, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){6}, .there = (const uint16_t[]){0},
     .values = Evil_values_of_class, .inverse = 2, .load = 5, .get = 4,
     .member = offsetof(hostile_Evil, class_),
     .join = offsetof(struct hostile_Evil_query, join_class),
     .prefetch = offsetof(struct hostile_Evil_query, prefetch_class)},
    {.name = "order", .target = &hostile_Evil_model_, .kind = ORM_MANY_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){0}, .values = Evil_key_values,
     .inverse = 3, .load = 5,
     .junction = &(const orm_junction){"li\"nk */", (const char *const[]){"fr'om"}, (const char *const[]){"?\?/to"}, true},
     .link = 8, .prefetch = offsetof(struct hostile_Evil_query, prefetch_order),
     .count = offsetof(struct hostile_Evil_query, count_order)},
    {.name = "subclasses", .target = &hostile_Evil_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){6}, .values = Evil_key_values,
     .inverse = 0, .load = 7, .prefetch = offsetof(struct hostile_Evil_query, prefetch_subclasses),
     .count = offsetof(struct hostile_Evil_query, count_subclasses)},
    {.name = "group", .target = &hostile_Evil_model_, .kind = ORM_MANY_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){0}, .values = Evil_key_values,
     .inverse = 1, .load = 5,
     .junction = &(const orm_junction){"li\"nk */", (const char *const[]){"?\?/to"}, (const char *const[]){"fr'om"}, true},
     .link = 14, .prefetch = offsetof(struct hostile_Evil_query, prefetch_group),
     .count = offsetof(struct hostile_Evil_query, count_group)},
};

static const orm_incoming Evil_incoming[] = {
    {.model = "Evil", .field = "class", .child = &hostile_Evil_model_, .find = 20, .cascade = true},
};

const orm_model hostile_Evil_model_ = {
    .name = "Evil",
    .table = "a \"quoted\" */ table\\",
    .schema = &hostile_schema,
    .row_size = sizeof(hostile_Evil),
    .id_size = sizeof(hostile_Evil_id),
    .rowid = "rowid",
    .auto_key = true,
    .n_columns = 7,
    .columns = Evil_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 4,
    .relations = Evil_relations,
    .n_incoming = 1,
    .incoming = Evil_incoming,
    .n_sql = 21,
    .sql = Evil_sql,
    .first_slot = 0,
    .values = Evil_values,
    .key_values = Evil_key_values,
    .id_values = Evil_id_values,
    .read = Evil_read,
    .set_key = Evil_set_key,
};

const char *hostile_Evil_choice_to_text(hostile_Evil_choice value)
{
    return orm_gen_choice_text(Evil_choice_choices, 4, (int)value);
}

orm_status hostile_Evil_choice_from_text(const char *text, hostile_Evil_choice *out)
{
    int number;
    orm_status status = orm_gen_choice_number(Evil_choice_choices, 4, text, &number);

    *out = (hostile_Evil_choice)number;
    return status;
}

hostile_Evil hostile_Evil_defaults(void)
{
    hostile_Evil row = {0};

    row.number = ("a\"b\\c'd\n"
         "\t?\?/*/%s\342\200\256");
    row.choice = HOSTILE_EVIL_CHOICE_TRI;
    row.code = "'";
    return row;
}

hostile_Evil_id hostile_Evil_key(const hostile_Evil *row)
{
    return row->id;
}

orm_status hostile_Evil_validate(const hostile_Evil *row, orm_error *error)
{
    return orm_gen_validate(&hostile_Evil_model_, row, error);
}

orm_status hostile_Evil_insert(orm_db *db, hostile_Evil *row)
{
    return orm_gen_insert(db, &hostile_Evil_model_, row);
}

orm_status hostile_Evil_update(orm_db *db, hostile_Evil *row)
{
    return orm_gen_update(db, &hostile_Evil_model_, row);
}

orm_status hostile_Evil_save(orm_db *db, hostile_Evil *row)
{
    return orm_gen_save(db, &hostile_Evil_model_, row);
}

orm_status hostile_Evil_delete(orm_db *db, hostile_Evil_id key)
{
    orm_value v[1];

    Evil_id_values(&key, v);
    return orm_gen_delete(db, &hostile_Evil_model_, v);
}

orm_status hostile_Evil_get(orm_db *db, orm_scope *scope, hostile_Evil_id key, hostile_Evil **out)
{
    orm_value v[1];

    Evil_id_values(&key, v);
    return orm_gen_get(db, scope, &hostile_Evil_model_, v, out);
}

orm_status hostile_Evil_get_many(orm_db *db, orm_scope *scope, const hostile_Evil_id *keys,
    size_t count, hostile_Evil_list *out)
{
    return orm_gen_get_many(db, scope, &hostile_Evil_model_, keys, count, (orm_list *)out);
}

orm_status hostile_Evil_all(orm_db *db, orm_scope *scope, hostile_Evil_list *out)
{
    return orm_gen_all(db, scope, &hostile_Evil_model_, (orm_list *)out);
}

orm_status hostile_Evil_refresh(orm_db *db, hostile_Evil *row)
{
    return orm_gen_refresh(db, &hostile_Evil_model_, row);
}

orm_status hostile_Evil_class_load(orm_db *db, hostile_Evil *row)
{
    return orm_gen_load(db, &hostile_Evil_model_, 0, row);
}

bool hostile_Evil_class_loaded(const hostile_Evil *row)
{
    return orm_gen_loaded(&hostile_Evil_model_, 0, row);
}

void hostile_Evil_class_unload(hostile_Evil *row)
{
    orm_gen_unload(&hostile_Evil_model_, 0, row);
}

const hostile_Evil_list *hostile_Evil_order(const hostile_Evil *row)
{
    return (const hostile_Evil_list *)orm_gen_list(&hostile_Evil_model_, 1, row);
}

orm_status hostile_Evil_order_load(orm_db *db, hostile_Evil *row, hostile_Evil_list *out)
{
    return orm_gen_load_list(db, &hostile_Evil_model_, 1, row, (orm_list *)out);
}

const hostile_Evil_list *hostile_Evil_order_matching(const hostile_Evil *row)
{
    return (const hostile_Evil_list *)orm_gen_matching(&hostile_Evil_model_, 1, row);
}

int64_t hostile_Evil_order_count(const hostile_Evil *row)
{
    return orm_gen_count_of(&hostile_Evil_model_, 1, row);
}

bool hostile_Evil_order_loaded(const hostile_Evil *row)
{
    return orm_gen_loaded(&hostile_Evil_model_, 1, row);
}

void hostile_Evil_order_unload(hostile_Evil *row)
{
    orm_gen_unload(&hostile_Evil_model_, 1, row);
}

orm_status hostile_Evil_order_add(orm_db *db, hostile_Evil_id key, const hostile_Evil_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[1];

    Evil_id_values(&key, v);
    return orm_gen_link_add(db, &hostile_Evil_model_, 1, v, keys, count, changed);
}

orm_status hostile_Evil_order_set(orm_db *db, hostile_Evil_id key, const hostile_Evil_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[1];

    Evil_id_values(&key, v);
    return orm_gen_link_set(db, &hostile_Evil_model_, 1, v, keys, count, changed);
}

orm_status hostile_Evil_order_remove(orm_db *db, hostile_Evil_id key, const hostile_Evil_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[1];

    Evil_id_values(&key, v);
    return orm_gen_link_remove(db, &hostile_Evil_model_, 1, v, keys, count, changed);
}

orm_status hostile_Evil_order_clear(orm_db *db, hostile_Evil_id key, int64_t *changed)
{
    orm_value v[1];

    Evil_id_values(&key, v);
    return orm_gen_link_clear(db, &hostile_Evil_model_, 1, v, changed);
}

orm_status hostile_Evil_order_has(orm_db *db, hostile_Evil_id key, hostile_Evil_id other,
    bool *out)
{
    orm_value v[1], w[1];

    Evil_id_values(&key, v);
    hostile_Evil_model_.id_values(&other, w);
    return orm_gen_link_has(db, &hostile_Evil_model_, 1, v, w, out);
}

const hostile_Evil_list *hostile_Evil_subclasses(const hostile_Evil *row)
{
    return (const hostile_Evil_list *)orm_gen_list(&hostile_Evil_model_, 2, row);
}

orm_status hostile_Evil_subclasses_load(orm_db *db, hostile_Evil *row, hostile_Evil_list *out)
{
    return orm_gen_load_list(db, &hostile_Evil_model_, 2, row, (orm_list *)out);
}

const hostile_Evil_list *hostile_Evil_subclasses_matching(const hostile_Evil *row)
{
    return (const hostile_Evil_list *)orm_gen_matching(&hostile_Evil_model_, 2, row);
}

int64_t hostile_Evil_subclasses_count(const hostile_Evil *row)
{
    return orm_gen_count_of(&hostile_Evil_model_, 2, row);
}

bool hostile_Evil_subclasses_loaded(const hostile_Evil *row)
{
    return orm_gen_loaded(&hostile_Evil_model_, 2, row);
}

void hostile_Evil_subclasses_unload(hostile_Evil *row)
{
    orm_gen_unload(&hostile_Evil_model_, 2, row);
}

const hostile_Evil_list *hostile_Evil_group(const hostile_Evil *row)
{
    return (const hostile_Evil_list *)orm_gen_list(&hostile_Evil_model_, 3, row);
}

orm_status hostile_Evil_group_load(orm_db *db, hostile_Evil *row, hostile_Evil_list *out)
{
    return orm_gen_load_list(db, &hostile_Evil_model_, 3, row, (orm_list *)out);
}

const hostile_Evil_list *hostile_Evil_group_matching(const hostile_Evil *row)
{
    return (const hostile_Evil_list *)orm_gen_matching(&hostile_Evil_model_, 3, row);
}

int64_t hostile_Evil_group_count(const hostile_Evil *row)
{
    return orm_gen_count_of(&hostile_Evil_model_, 3, row);
}

bool hostile_Evil_group_loaded(const hostile_Evil *row)
{
    return orm_gen_loaded(&hostile_Evil_model_, 3, row);
}

void hostile_Evil_group_unload(hostile_Evil *row)
{
    orm_gen_unload(&hostile_Evil_model_, 3, row);
}

orm_status hostile_Evil_group_add(orm_db *db, hostile_Evil_id key, const hostile_Evil_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[1];

    Evil_id_values(&key, v);
    return orm_gen_link_add(db, &hostile_Evil_model_, 3, v, keys, count, changed);
}

orm_status hostile_Evil_group_set(orm_db *db, hostile_Evil_id key, const hostile_Evil_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[1];

    Evil_id_values(&key, v);
    return orm_gen_link_set(db, &hostile_Evil_model_, 3, v, keys, count, changed);
}

orm_status hostile_Evil_group_remove(orm_db *db, hostile_Evil_id key, const hostile_Evil_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[1];

    Evil_id_values(&key, v);
    return orm_gen_link_remove(db, &hostile_Evil_model_, 3, v, keys, count, changed);
}

orm_status hostile_Evil_group_clear(orm_db *db, hostile_Evil_id key, int64_t *changed)
{
    orm_value v[1];

    Evil_id_values(&key, v);
    return orm_gen_link_clear(db, &hostile_Evil_model_, 3, v, changed);
}

orm_status hostile_Evil_group_has(orm_db *db, hostile_Evil_id key, hostile_Evil_id other,
    bool *out)
{
    orm_value v[1], w[1];

    Evil_id_values(&key, v);
    hostile_Evil_model_.id_values(&other, w);
    return orm_gen_link_has(db, &hostile_Evil_model_, 3, v, w, out);
}

struct hostile_Evil_query *hostile_Evil_query_new(orm_scope *scope)
{
    return orm_gen_query_new(scope, sizeof(struct hostile_Evil_query));
}

orm_status hostile_Evil_select(orm_db *db, orm_scope *scope, hostile_Evil_ref query,
    hostile_Evil_list *out)
{
    return orm_gen_select(db, scope, &hostile_Evil_model_, query.query, (orm_list *)out);
}

orm_status hostile_Evil_first(orm_db *db, orm_scope *scope, hostile_Evil_ref query,
    hostile_Evil **out)
{
    return orm_gen_first(db, scope, &hostile_Evil_model_, query.query, out);
}

orm_status hostile_Evil_one(orm_db *db, orm_scope *scope, hostile_Evil_ref query,
    hostile_Evil **out)
{
    return orm_gen_one(db, scope, &hostile_Evil_model_, query.query, out);
}

orm_status hostile_Evil_count(orm_db *db, hostile_Evil_filter where, int64_t *out)
{
    return orm_gen_count(db, &hostile_Evil_model_, &where.hostile_Evil_, out);
}

orm_status hostile_Evil_exists(orm_db *db, hostile_Evil_filter where, bool *out)
{
    return orm_gen_exists(db, &hostile_Evil_model_, &where.hostile_Evil_, out);
}

orm_status hostile_Evil_from_sql(orm_db *db, orm_scope *scope, const char *sql,
    const orm_value *params, size_t n, hostile_Evil_list *out)
{
    return orm_gen_from_sql(db, scope, &hostile_Evil_model_, sql, params, n, (orm_list *)out);
}

orm_status hostile_Evil_explain(orm_db *db, orm_scope *scope, hostile_Evil_ref query,
    const char **out)
{
    return orm_gen_explain(db, scope, &hostile_Evil_model_, query.query, out);
}

orm_status hostile_Evil_each_open(orm_db *db, hostile_Evil_ref query, hostile_Evil_each *each)
{
    return orm_gen_each_open(db, &hostile_Evil_model_, query.query, each ? &each->hostile_Evil_ : NULL);
}

orm_status hostile_Evil_each_next(hostile_Evil_each *each, hostile_Evil **out)
{
    return orm_gen_each_next(each ? each->hostile_Evil_ : NULL, out);
}

void hostile_Evil_each_close(hostile_Evil_each *each)
{
    orm_gen_each_close(each ? &each->hostile_Evil_ : NULL);
}

orm_status hostile_Evil_prefetch(orm_db *db, const hostile_Evil_list *list, hostile_Evil_ref query)
{
    return orm_gen_prefetch(db, &hostile_Evil_model_, (const orm_list *)list, query.query);
}

orm_status hostile_Evil_prefetch_row(orm_db *db, hostile_Evil *row, hostile_Evil_ref query)
{
    return orm_gen_prefetch_row(db, &hostile_Evil_model_, row, query.query);
}

orm_status hostile_Evil_load_graph(orm_db *db, const hostile_Evil_list *list, int depth,
    const orm_graph_options *options)
{
    return orm_gen_load_graph(db, &hostile_Evil_model_, (const orm_list *)list, depth, options);
}

orm_status hostile_Evil_update_where(orm_db *db, hostile_Evil_filter where,
    const hostile_Evil_set *sets, size_t n, int64_t *changed)
{
    return orm_gen_update_where(db, &hostile_Evil_model_, &where.hostile_Evil_, (const orm_set *)sets, n, changed);
}

orm_status hostile_Evil_delete_where(orm_db *db, hostile_Evil_filter where, int64_t *deleted)
{
    return orm_gen_delete_where(db, &hostile_Evil_model_, &where.hostile_Evil_, deleted);
}

static const orm_ddl hostile_tables[] = {
    {"a \"quoted\" */ table\\",
     ("CREATE TABLE \"a \"\"quoted\"\" */ table\\\" (\n"
      "    \"id\" INTEGER PRIMARY KEY,\n"
      "    \"it's [one]; -- ?\?/\" TEXT NOT NULL,\n"
      "    \"%s\" TEXT NOT NULL DEFAULT 'a\"b\\c''d\n"
      "\t?\?/*/%s\342\200\256',\n"
      "    \"choice\" TEXT NOT NULL DEFAULT '?\?/'\n"
      "        CONSTRAINT \"choice\" CHECK (\"choice\" IN ('*/', '''\"', '\\', '?\?/')),\n"
      "    \"size\" TEXT CONSTRAINT \"size\" CHECK (\"size\" IN ('it''s', '\"', '?\?=')),\n"
      "    \"code\" TEXT NOT NULL DEFAULT '''' CONSTRAINT \"code\" CHECK (\"code\" GLOB "
      "'[a-z''\"\\?\?/]*'),\n"
      "    \"x\"\"y\" INTEGER,\n"
      "    FOREIGN KEY (\"x\"\"y\") REFERENCES \"a \"\"quoted\"\" */ table\\\" (\"id\") ON "
      "DELETE CASCADE ON UPDATE CASCADE,\n"
      "    CONSTRAINT \"said\" CHECK (\"%s\" <> '*/ ''?\" \\')\n"
      ") STRICT")},
    {"li\"nk */",
     ("CREATE TABLE \"li\"\"nk */\" (\n"
      "    \"fr'om\" INTEGER NOT NULL,\n"
      "    \"?\?/to\" INTEGER NOT NULL,\n"
      "    PRIMARY KEY (\"fr'om\", \"?\?/to\"),\n"
      "    FOREIGN KEY (\"fr'om\") REFERENCES \"a \"\"quoted\"\" */ table\\\" (\"id\") ON DELETE "
      "CASCADE ON UPDATE CASCADE,\n"
      "    FOREIGN KEY (\"?\?/to\") REFERENCES \"a \"\"quoted\"\" */ table\\\" (\"id\") ON DELETE "
      "CASCADE ON UPDATE CASCADE\n"
      ") STRICT, WITHOUT ROWID")},
};

static const orm_ddl hostile_indexes[] = {
    {"in\"dex",
     ("CREATE INDEX \"in\"\"dex\" ON \"a \"\"quoted\"\" */ table\\\" ((lower(\"%s\") || '?\?/')) "
      "WHERE \"%s\" <> '\"'")},
    {"a \"quoted\" */ table\\_x\"y_idx",
     ("CREATE INDEX \"a \"\"quoted\"\" */ table\\_x\"\"y_idx\" ON \"a \"\"quoted\"\" */ "
      "table\\\" (\"x\"\"y\")")},
    {"li\"nk */_reverse_idx",
     "CREATE INDEX \"li\"\"nk */_reverse_idx\" ON \"li\"\"nk */\" (\"?\?/to\", \"fr'om\")"},
};

static const orm_model *const hostile_models[] = {
    &hostile_Evil_model_,
};

static const orm_schema hostile_schema = {
    .abi = ORM_ABI,
    .name = "hostile",
    .models = hostile_models,
    .tables = hostile_tables,
    .indexes = hostile_indexes,
    .n_models = 1,
    .n_tables = 2,
    .n_indexes = 3,
    .n_slots = 21,
};

orm_status hostile_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error)
{
    return orm_gen_open(path, options, &hostile_schema, db, error);
}

orm_status hostile_attach(orm_db *db)
{
    return orm_gen_attach(db, &hostile_schema);
}

orm_status hostile_create_tables(orm_db *db)
{
    return orm_gen_create_tables(db, &hostile_schema);
}

orm_status hostile_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out)
{
    return orm_gen_check_schema(db, scope, &hostile_schema, out);
}

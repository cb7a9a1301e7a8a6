/* hostile.c - made by ormgen 0.1.0 from hostile.yaml. Do not edit: change the schema. */
#include "hostile.h"

#include <orm_gen.h>

#if ORM_ABI != 8
#error "orm_gen.h is not of the ormgen that wrote this file: run ormgen again"
#endif

static const orm_schema hostile_schema_;

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

ORM_KEY_FUNCTIONS(hostile_Evil, Evil, id, int)
ORM_SET_KEY_FUNCTION(hostile_Evil, Evil, id, int64_t)

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
    /* 6 Evil: many by class */
    ("SELECT t.\"id\", t.\"it's [one]; -- ?\?/\", t.\"%s\", t.\"choice\", t.\"size\", t.\"code\", "
     "t.\"x\"\"y\", k.position FROM orm_array(?1) AS k CROSS JOIN \"a \"\"quoted\"\" */ "
     "table\\\" AS t ON t.\"x\"\"y\" = k.c0"),
    /* 7 Evil: order_load */
    ("SELECT k.position, j.\"?\?/to\" FROM orm_array(?1) AS k CROSS JOIN \"li\"\"nk */\" AS j ON "
     "j.\"fr'om\" = k.c0"),
    /* 8 Evil: order_add */
    ("INSERT INTO \"li\"\"nk */\" (\"fr'om\", \"?\?/to\") SELECT ?1, k.c0 FROM orm_array(?2) AS k "
     "WHERE true ON CONFLICT (\"fr'om\", \"?\?/to\") DO NOTHING"),
    /* 9 Evil: order_remove */
    ("DELETE FROM \"li\"\"nk */\" WHERE \"fr'om\" = ?1 AND \"?\?/to\" IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 10 Evil: order_set */
    ("DELETE FROM \"li\"\"nk */\" WHERE \"fr'om\" = ?1 AND \"?\?/to\" NOT IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 11 Evil: order_clear */
    "DELETE FROM \"li\"\"nk */\" WHERE \"fr'om\" = ?1",
    /* 12 Evil: order_has */
    "SELECT 1 FROM \"li\"\"nk */\" WHERE \"fr'om\" = ?1 AND \"?\?/to\" = ?2 LIMIT 1",
    /* 13 Evil: order_add_many */
    ("INSERT INTO \"li\"\"nk */\" (\"fr'om\", \"?\?/to\") SELECT k.c0, k.c1 FROM orm_feed(?1) AS "
     "k WHERE true ON CONFLICT (\"fr'om\", \"?\?/to\") DO NOTHING"),
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
    /* 20 Evil: group_add_many */
    ("INSERT INTO \"li\"\"nk */\" (\"?\?/to\", \"fr'om\") SELECT k.c0, k.c1 FROM orm_feed(?1) AS "
     "k WHERE true ON CONFLICT (\"?\?/to\", \"fr'om\") DO NOTHING"),
    /* 21 Evil: rows referring by Evil.class */
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
     .junction = &(const orm_junction){"li\"nk */", (const char *const[]){"fr'om"}, (const char *const[]){"?\?/to"}, true, false, ORM_LINK_ORDER_HERE},
     .link = 7, .prefetch = offsetof(struct hostile_Evil_query, prefetch_order),
     .count = offsetof(struct hostile_Evil_query, count_order)},
    {.name = "subclasses", .target = &hostile_Evil_model_, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){6}, .values = Evil_key_values,
     .inverse = 0, .load = 6, .prefetch = offsetof(struct hostile_Evil_query, prefetch_subclasses),
     .count = offsetof(struct hostile_Evil_query, count_subclasses)},
    {.name = "group", .target = &hostile_Evil_model_, .kind = ORM_MANY_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .there = (const uint16_t[]){0}, .values = Evil_key_values,
     .inverse = 1, .load = 5,
     .junction = &(const orm_junction){"li\"nk */", (const char *const[]){"?\?/to"}, (const char *const[]){"fr'om"}, true, false, ORM_LINK_ORDER_THERE},
     .link = 14, .prefetch = offsetof(struct hostile_Evil_query, prefetch_group),
     .count = offsetof(struct hostile_Evil_query, count_group)},
};

static const orm_incoming Evil_incoming[] = {
    {.model = "Evil", .field = "class", .child = &hostile_Evil_model_, .find = 21, .cascade = true},
};

const orm_model hostile_Evil_model_ = {
    .name = "Evil",
    .table = "a \"quoted\" */ table\\",
    .schema = &hostile_schema_,
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
    .n_sql = 22,
    .sql = Evil_sql,
    .first_slot = 0,
    .values = Evil_values,
    .key_values = Evil_key_values,
    .id_values = Evil_id_values,
    .read = Evil_read,
    .set_key = Evil_set_key,
};

ORM_ENUM_FUNCTIONS(hostile_Evil_choice, Evil_choice_choices)

hostile_Evil hostile_Evil_defaults(void)
{
    hostile_Evil row = {0};

    row.number = ("a\"b\\c'd\n"
         "\t?\?/*/%s\342\200\256");
    row.choice = HOSTILE_EVIL_CHOICE_TRI;
    row.code = "'";
    return row;
}

ORM_MODEL_FUNCTIONS(hostile_Evil)
ORM_UPDATE_FUNCTION(hostile_Evil)
ORM_TO_ONE_FUNCTIONS(hostile_Evil, class, 0)
ORM_TO_MANY_FUNCTIONS(hostile_Evil, order, hostile_Evil, 1)
ORM_LINK_FUNCTIONS(hostile_Evil, order, hostile_Evil, 1)
ORM_LINK_BY_KEYS_FUNCTIONS(hostile_Evil, order, hostile_Evil, 1)
ORM_TO_MANY_FUNCTIONS(hostile_Evil, subclasses, hostile_Evil, 2)
ORM_TO_MANY_FUNCTIONS(hostile_Evil, group, hostile_Evil, 3)
ORM_LINK_FUNCTIONS(hostile_Evil, group, hostile_Evil, 3)
ORM_LINK_BY_KEYS_FUNCTIONS(hostile_Evil, group, hostile_Evil, 3)

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

static const orm_schema hostile_schema_ = {
    .abi = ORM_ABI,
    .name = "hostile",
    .models = hostile_models,
    .tables = hostile_tables,
    .indexes = hostile_indexes,
    .n_models = 1,
    .n_tables = 2,
    .n_indexes = 3,
    .n_views = 0,
    .n_slots = 22,
};

ORM_SCHEMA_FUNCTIONS(hostile)

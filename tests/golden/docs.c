/* docs.c - made by ormgen 0.1.0 from docs.yaml. Do not edit: change the schema. */
#include "docs.h"

#include <orm_gen.h>

#if ORM_ABI != 1
#error "orm_gen.h is not of the ormgen that wrote this file: run ormgen again"
#endif

static const orm_model Tenant_model;
static const orm_model Customer_model;
static const orm_model Order_model;
static const orm_schema docs_schema;

/* ---- Tenant ---- */

static void Tenant_values(const void *p, orm_value *v)
{
    const docs_Tenant *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_text(row->name);
}

static void Tenant_key_values(const void *p, orm_value *v)
{
    const docs_Tenant *row = p;

    v[0] = orm_value_int(row->id.value);
}

static void Tenant_id_values(const void *p, orm_value *v)
{
    const docs_Tenant_id *id = p;

    v[0] = orm_value_int(id->value);
}

static void Tenant_read(orm_reader *r, void *p)
{
    docs_Tenant *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->name = orm_read_text(r, 1);
}

static void Tenant_set_key(void *p, int64_t key)
{
    docs_Tenant *row = p;

    row->id.value = key;
}

static const orm_column Tenant_columns[] = {
    {.field = "id", .name = "id", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_KEY},
    {.field = "name", .name = "name", .kind = ORM_KIND_TEXT, .storage = ORM_STORAGE_TEXT},
};

static const char *const Tenant_sql[] = {
    /* 0 Tenant: insert */
    "INSERT INTO \"tenant\" (\"id\", \"name\") VALUES (?1, ?2)",
    /* 1 Tenant: update */
    "UPDATE \"tenant\" SET \"name\" = ?2 WHERE \"id\" = ?1",
    /* 2 Tenant: save */
    ("INSERT INTO \"tenant\" (\"id\", \"name\") VALUES (?1, ?2) ON CONFLICT (\"id\") DO UPDATE "
     "SET \"name\" = excluded.\"name\""),
    /* 3 Tenant: delete */
    "DELETE FROM \"tenant\" WHERE \"id\" = ?1",
    /* 4 Tenant: get */
    "SELECT \"id\", \"name\" FROM \"tenant\" WHERE \"id\" = ?1",
    /* 5 Tenant: get_many */
    ("SELECT t.\"id\", t.\"name\", k.position FROM orm_array(?1) AS k CROSS JOIN \"tenant\" AS t "
     "ON t.\"id\" = k.c0"),
    /* 6 Tenant: all */
    "SELECT \"id\", \"name\" FROM \"tenant\" ORDER BY \"id\"",
    /* 7 Tenant: rows referring by Customer.tenant */
    "SELECT \"tenant_id\", \"number\" FROM \"customer\" WHERE \"tenant_id\" = ?1",
    /* 8 Tenant: rows referring by Order.tenant */
    "SELECT \"id\" FROM \"order\" WHERE \"tenant_id\" = ?1",
};

static const orm_relation Tenant_relations[] = {
    {.name = "customers", .target = &Customer_model, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .values = Tenant_key_values, .inverse = 0, .load = 7},
    {.name = "orders", .target = &Order_model, .kind = ORM_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .values = Tenant_key_values, .inverse = 0, .load = 8},
};

static const orm_incoming Tenant_incoming[] = {
    {.model = "Customer", .field = "tenant", .child = &Customer_model, .find = 7, .cascade = true},
    {.model = "Order", .field = "tenant", .child = &Order_model, .find = 8, .cascade = true},
};

static const orm_model Tenant_model = {
    .name = "Tenant",
    .table = "tenant",
    .schema = &docs_schema,
    .row_size = sizeof(docs_Tenant),
    .id_size = sizeof(docs_Tenant_id),
    .auto_key = true,
    .n_columns = 2,
    .columns = Tenant_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 2,
    .relations = Tenant_relations,
    .n_incoming = 2,
    .incoming = Tenant_incoming,
    .n_sql = 9,
    .sql = Tenant_sql,
    .first_slot = 0,
    .values = Tenant_values,
    .key_values = Tenant_key_values,
    .id_values = Tenant_id_values,
    .read = Tenant_read,
    .set_key = Tenant_set_key,
};

docs_Tenant docs_Tenant_defaults(void)
{
    docs_Tenant row = {0};

    return row;
}

docs_Tenant_id docs_Tenant_key(const docs_Tenant *row)
{
    return row->id;
}

orm_status docs_Tenant_validate(const docs_Tenant *row, orm_error *error)
{
    return orm_gen_validate(&Tenant_model, row, error);
}

orm_status docs_Tenant_insert(orm_db *db, docs_Tenant *row)
{
    return orm_gen_insert(db, &Tenant_model, row);
}

orm_status docs_Tenant_update(orm_db *db, docs_Tenant *row)
{
    return orm_gen_update(db, &Tenant_model, row);
}

orm_status docs_Tenant_save(orm_db *db, docs_Tenant *row)
{
    return orm_gen_save(db, &Tenant_model, row);
}

orm_status docs_Tenant_delete(orm_db *db, docs_Tenant_id key)
{
    orm_value v[1];

    Tenant_id_values(&key, v);
    return orm_gen_delete(db, &Tenant_model, v);
}

orm_status docs_Tenant_get(orm_db *db, orm_scope *scope, docs_Tenant_id key, docs_Tenant **out)
{
    orm_value v[1];

    Tenant_id_values(&key, v);
    return orm_gen_get(db, scope, &Tenant_model, v, out);
}

orm_status docs_Tenant_get_many(orm_db *db, orm_scope *scope, const docs_Tenant_id *keys,
    size_t count, docs_Tenant_list *out)
{
    return orm_gen_get_many(db, scope, &Tenant_model, keys, count, (orm_list *)out);
}

orm_status docs_Tenant_all(orm_db *db, orm_scope *scope, docs_Tenant_list *out)
{
    return orm_gen_all(db, scope, &Tenant_model, (orm_list *)out);
}

orm_status docs_Tenant_refresh(orm_db *db, docs_Tenant *row)
{
    return orm_gen_refresh(db, &Tenant_model, row);
}

const docs_Customer_list *docs_Tenant_customers(const docs_Tenant *row)
{
    return (const docs_Customer_list *)orm_gen_list(&Tenant_model, 0, row);
}

orm_status docs_Tenant_customers_load(orm_db *db, docs_Tenant *row, docs_Customer_list *out)
{
    return orm_gen_load_list(db, &Tenant_model, 0, row, (orm_list *)out);
}

bool docs_Tenant_customers_loaded(const docs_Tenant *row)
{
    return orm_gen_loaded(&Tenant_model, 0, row);
}

void docs_Tenant_customers_unload(docs_Tenant *row)
{
    orm_gen_unload(&Tenant_model, 0, row);
}

const docs_Order_list *docs_Tenant_orders(const docs_Tenant *row)
{
    return (const docs_Order_list *)orm_gen_list(&Tenant_model, 1, row);
}

orm_status docs_Tenant_orders_load(orm_db *db, docs_Tenant *row, docs_Order_list *out)
{
    return orm_gen_load_list(db, &Tenant_model, 1, row, (orm_list *)out);
}

bool docs_Tenant_orders_loaded(const docs_Tenant *row)
{
    return orm_gen_loaded(&Tenant_model, 1, row);
}

void docs_Tenant_orders_unload(docs_Tenant *row)
{
    orm_gen_unload(&Tenant_model, 1, row);
}

/* ---- Customer ---- */

static void Customer_values(const void *p, orm_value *v)
{
    const docs_Customer *row = p;

    v[0] = orm_value_datetime(row->created);
    v[1] = orm_value_int(row->tenant_id.value);
    v[2] = orm_value_int(row->number);
}

static void Customer_key_values(const void *p, orm_value *v)
{
    const docs_Customer *row = p;

    v[0] = orm_value_int(row->tenant_id.value);
    v[1] = orm_value_int(row->number);
}

static void Customer_id_values(const void *p, orm_value *v)
{
    const docs_Customer_id *id = p;

    v[0] = orm_value_int(id->tenant_id.value);
    v[1] = orm_value_int(id->number);
}

static void Customer_values_of_tenant(const void *p, orm_value *v)
{
    const docs_Customer *row = p;

    v[0] = orm_value_int(row->tenant_id.value);
}

static void Customer_read(orm_reader *r, void *p)
{
    docs_Customer *row = p;

    row->created = orm_read_datetime(r, 0);
    row->tenant_id.value = orm_read_int64(r, 1);
    row->number = orm_read_int64(r, 2);
}

static void Customer_read_returned(orm_reader *r, void *p)
{
    docs_Customer *row = p;

    row->created = orm_read_datetime(r, 0);
}

static void Customer_set_auto(void *p, const orm_auto *a, bool inserting)
{
    docs_Customer *row = p;

    if (inserting) {
        row->created = orm_auto_datetime(a, 0);
    }
}

static const orm_column Customer_columns[] = {
    {.field = "created", .name = "created", .kind = ORM_KIND_DATETIME, .storage = ORM_STORAGE_TEXT,
     .digits = 6, .flags = ORM_COLUMN_AUTO_INSERT},
    {.field = "tenant", .name = "tenant_id", .kind = ORM_KIND_INT64,
     .storage = ORM_STORAGE_INTEGER, .flags = ORM_COLUMN_KEY},
    {.field = "number", .name = "number", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_KEY},
};

static const char *const Customer_sql[] = {
    /* 0 Customer: insert */
    "INSERT INTO \"customer\" (\"created\", \"tenant_id\", \"number\") VALUES (?1, ?2, ?3)",
    /* 1 Customer: update */
    NULL,
    /* 2 Customer: save */
    ("INSERT INTO \"customer\" (\"created\", \"tenant_id\", \"number\") VALUES (?1, ?2, ?3) ON "
     "CONFLICT (\"tenant_id\", \"number\") DO UPDATE SET \"tenant_id\" = excluded.\"tenant_id\" "
     "RETURNING \"created\""),
    /* 3 Customer: delete */
    "DELETE FROM \"customer\" WHERE \"tenant_id\" = ?1 AND \"number\" = ?2",
    /* 4 Customer: get */
    ("SELECT \"created\", \"tenant_id\", \"number\" FROM \"customer\" WHERE \"tenant_id\" = ?1 "
     "AND \"number\" = ?2"),
    /* 5 Customer: get_many */
    ("SELECT t.\"created\", t.\"tenant_id\", t.\"number\", k.position FROM orm_array(?1) AS k "
     "CROSS JOIN \"customer\" AS t ON t.\"tenant_id\" = k.c0 AND t.\"number\" = k.c1"),
    /* 6 Customer: all */
    ("SELECT \"created\", \"tenant_id\", \"number\" FROM \"customer\" ORDER BY \"tenant_id\", "
     "\"number\""),
    /* 7 Customer: many by tenant */
    ("SELECT t.\"created\", t.\"tenant_id\", t.\"number\", k.position FROM orm_array(?1) AS k "
     "CROSS JOIN \"customer\" AS t ON t.\"tenant_id\" = k.c0"),
    /* 8 Customer: friends_load */
    ("SELECT k.position, j.\"to_customer_tenant_id\", j.\"to_customer_number\" FROM "
     "orm_array(?1) AS k CROSS JOIN \"customer_friends\" AS j ON j.\"from_customer_tenant_id\" = "
     "k.c0 AND j.\"from_customer_number\" = k.c1"),
    /* 9 Customer: friends_add */
    ("INSERT INTO \"customer_friends\" (\"from_customer_tenant_id\", \"from_customer_number\", "
     "\"to_customer_tenant_id\", \"to_customer_number\") SELECT k.c0, k.c1, ?1, ?2 FROM "
     "orm_array(?3) AS k UNION SELECT ?1, ?2, k.c0, k.c1 FROM orm_array(?3) AS k WHERE true ON "
     "CONFLICT (\"from_customer_tenant_id\", \"from_customer_number\", "
     "\"to_customer_tenant_id\", \"to_customer_number\") DO NOTHING"),
    /* 10 Customer: friends_remove */
    ("DELETE FROM \"customer_friends\" WHERE (\"from_customer_tenant_id\" = ?1 AND "
     "\"from_customer_number\" = ?2 AND (\"to_customer_tenant_id\", \"to_customer_number\") IN "
     "(SELECT k.c0, k.c1 FROM orm_array(?3) AS k)) OR (\"to_customer_tenant_id\" = ?1 AND "
     "\"to_customer_number\" = ?2 AND (\"from_customer_tenant_id\", \"from_customer_number\") IN "
     "(SELECT k.c0, k.c1 FROM orm_array(?3) AS k))"),
    /* 11 Customer: friends_set */
    ("DELETE FROM \"customer_friends\" WHERE (\"from_customer_tenant_id\" = ?1 AND "
     "\"from_customer_number\" = ?2 AND (\"to_customer_tenant_id\", \"to_customer_number\") NOT "
     "IN (SELECT k.c0, k.c1 FROM orm_array(?3) AS k)) OR (\"to_customer_tenant_id\" = ?1 AND "
     "\"to_customer_number\" = ?2 AND (\"from_customer_tenant_id\", \"from_customer_number\") "
     "NOT IN (SELECT k.c0, k.c1 FROM orm_array(?3) AS k))"),
    /* 12 Customer: friends_clear */
    ("DELETE FROM \"customer_friends\" WHERE (\"from_customer_tenant_id\" = ?1 AND "
     "\"from_customer_number\" = ?2) OR (\"to_customer_tenant_id\" = ?1 AND "
     "\"to_customer_number\" = ?2)"),
    /* 13 Customer: friends_has */
    ("SELECT 1 FROM \"customer_friends\" WHERE \"from_customer_tenant_id\" = ?1 AND "
     "\"from_customer_number\" = ?2 AND \"to_customer_tenant_id\" = ?3 AND "
     "\"to_customer_number\" = ?4 LIMIT 1"),
    /* 14 Customer: rows referring by Order.customer */
    "SELECT \"id\" FROM \"order\" WHERE \"tenant_id\" = ?1 AND \"customer\" = ?2",
    /* 15 Customer: rows referring by Order.payer */
    "SELECT \"id\" FROM \"order\" WHERE \"tenant_id\" = ?1 AND \"customer\" = ?2",
};

static const orm_relation Customer_relations[] = {
    {.name = "tenant", .target = &Tenant_model, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){1}, .values = Customer_values_of_tenant, .inverse = 0,
     .load = 5, .get = 4, .member = offsetof(docs_Customer, tenant)},
    {.name = "friends", .target = &Customer_model, .kind = ORM_MANY_TO_MANY, .parts = 2,
     .columns = (const uint16_t[]){1, 2}, .values = Customer_key_values, .inverse = ORM_NONE,
     .load = 5, .link = 8},
    {.name = "orders", .target = &Order_model, .kind = ORM_TO_MANY, .parts = 2,
     .columns = (const uint16_t[]){1, 2}, .values = Customer_key_values, .inverse = 1, .load = 9},
};

static const orm_incoming Customer_incoming[] = {
    {.model = "Order", .field = "customer", .child = &Order_model, .find = 14, .cascade = true},
    {.model = "Order", .field = "payer", .child = &Order_model, .find = 15, .cascade = true},
};

static const orm_model Customer_model = {
    .name = "Customer",
    .table = "customer",
    .schema = &docs_schema,
    .row_size = sizeof(docs_Customer),
    .id_size = sizeof(docs_Customer_id),
    .n_columns = 3,
    .columns = Customer_columns,
    .n_key = 2,
    .key = (const uint16_t[]){1, 2},
    .n_returned = 1,
    .returned = (const uint16_t[]){0},
    .n_relations = 3,
    .relations = Customer_relations,
    .n_incoming = 2,
    .incoming = Customer_incoming,
    .n_sql = 16,
    .sql = Customer_sql,
    .first_slot = 9,
    .values = Customer_values,
    .key_values = Customer_key_values,
    .id_values = Customer_id_values,
    .read = Customer_read,
    .read_returned = Customer_read_returned,
    .set_auto = Customer_set_auto,
};

docs_Customer docs_Customer_defaults(void)
{
    docs_Customer row = {0};

    return row;
}

docs_Customer_id docs_Customer_key(const docs_Customer *row)
{
    docs_Customer_id key = {0};

    key.tenant_id = row->tenant_id;
    key.number = row->number;
    return key;
}

orm_status docs_Customer_validate(const docs_Customer *row, orm_error *error)
{
    return orm_gen_validate(&Customer_model, row, error);
}

orm_status docs_Customer_insert(orm_db *db, docs_Customer *row)
{
    return orm_gen_insert(db, &Customer_model, row);
}

orm_status docs_Customer_save(orm_db *db, docs_Customer *row)
{
    return orm_gen_save(db, &Customer_model, row);
}

orm_status docs_Customer_delete(orm_db *db, docs_Customer_id key)
{
    orm_value v[2];

    Customer_id_values(&key, v);
    return orm_gen_delete(db, &Customer_model, v);
}

orm_status docs_Customer_get(orm_db *db, orm_scope *scope, docs_Customer_id key,
    docs_Customer **out)
{
    orm_value v[2];

    Customer_id_values(&key, v);
    return orm_gen_get(db, scope, &Customer_model, v, out);
}

orm_status docs_Customer_get_many(orm_db *db, orm_scope *scope, const docs_Customer_id *keys,
    size_t count, docs_Customer_list *out)
{
    return orm_gen_get_many(db, scope, &Customer_model, keys, count, (orm_list *)out);
}

orm_status docs_Customer_all(orm_db *db, orm_scope *scope, docs_Customer_list *out)
{
    return orm_gen_all(db, scope, &Customer_model, (orm_list *)out);
}

orm_status docs_Customer_refresh(orm_db *db, docs_Customer *row)
{
    return orm_gen_refresh(db, &Customer_model, row);
}

orm_status docs_Customer_tenant_load(orm_db *db, docs_Customer *row)
{
    return orm_gen_load(db, &Customer_model, 0, row);
}

bool docs_Customer_tenant_loaded(const docs_Customer *row)
{
    return orm_gen_loaded(&Customer_model, 0, row);
}

void docs_Customer_tenant_unload(docs_Customer *row)
{
    orm_gen_unload(&Customer_model, 0, row);
}

const docs_Customer_list *docs_Customer_friends(const docs_Customer *row)
{
    return (const docs_Customer_list *)orm_gen_list(&Customer_model, 1, row);
}

orm_status docs_Customer_friends_load(orm_db *db, docs_Customer *row, docs_Customer_list *out)
{
    return orm_gen_load_list(db, &Customer_model, 1, row, (orm_list *)out);
}

bool docs_Customer_friends_loaded(const docs_Customer *row)
{
    return orm_gen_loaded(&Customer_model, 1, row);
}

void docs_Customer_friends_unload(docs_Customer *row)
{
    orm_gen_unload(&Customer_model, 1, row);
}

orm_status docs_Customer_friends_add(orm_db *db, docs_Customer_id key,
    const docs_Customer_id *keys, size_t count, int64_t *changed)
{
    orm_value v[2];

    Customer_id_values(&key, v);
    return orm_gen_link_add(db, &Customer_model, 1, v, keys, count, changed);
}

orm_status docs_Customer_friends_set(orm_db *db, docs_Customer_id key,
    const docs_Customer_id *keys, size_t count, int64_t *changed)
{
    orm_value v[2];

    Customer_id_values(&key, v);
    return orm_gen_link_set(db, &Customer_model, 1, v, keys, count, changed);
}

orm_status docs_Customer_friends_remove(orm_db *db, docs_Customer_id key,
    const docs_Customer_id *keys, size_t count, int64_t *changed)
{
    orm_value v[2];

    Customer_id_values(&key, v);
    return orm_gen_link_remove(db, &Customer_model, 1, v, keys, count, changed);
}

orm_status docs_Customer_friends_clear(orm_db *db, docs_Customer_id key, int64_t *changed)
{
    orm_value v[2];

    Customer_id_values(&key, v);
    return orm_gen_link_clear(db, &Customer_model, 1, v, changed);
}

orm_status docs_Customer_friends_has(orm_db *db, docs_Customer_id key, docs_Customer_id other,
    bool *out)
{
    orm_value v[2], w[2];

    Customer_id_values(&key, v);
    Customer_model.id_values(&other, w);
    return orm_gen_link_has(db, &Customer_model, 1, v, w, out);
}

const docs_Order_list *docs_Customer_orders(const docs_Customer *row)
{
    return (const docs_Order_list *)orm_gen_list(&Customer_model, 2, row);
}

orm_status docs_Customer_orders_load(orm_db *db, docs_Customer *row, docs_Order_list *out)
{
    return orm_gen_load_list(db, &Customer_model, 2, row, (orm_list *)out);
}

bool docs_Customer_orders_loaded(const docs_Customer *row)
{
    return orm_gen_loaded(&Customer_model, 2, row);
}

void docs_Customer_orders_unload(docs_Customer *row)
{
    orm_gen_unload(&Customer_model, 2, row);
}

/* ---- Order ---- */

static void Order_values(const void *p, orm_value *v)
{
    const docs_Order *row = p;

    v[0] = orm_value_int(row->id.value);
    v[1] = orm_value_int(row->tenant_id.value);
    v[2] = orm_value_int(row->customer_number);
    v[3] = row->before_id.some ? orm_value_int(row->before_id.value.value) : orm_value_null();
}

static void Order_key_values(const void *p, orm_value *v)
{
    const docs_Order *row = p;

    v[0] = orm_value_int(row->id.value);
}

static void Order_id_values(const void *p, orm_value *v)
{
    const docs_Order_id *id = p;

    v[0] = orm_value_int(id->value);
}

static void Order_values_of_tenant(const void *p, orm_value *v)
{
    const docs_Order *row = p;

    v[0] = orm_value_int(row->tenant_id.value);
}

static void Order_values_of_customer(const void *p, orm_value *v)
{
    const docs_Order *row = p;

    v[0] = orm_value_int(row->tenant_id.value);
    v[1] = orm_value_int(row->customer_number);
}

static void Order_values_of_payer(const void *p, orm_value *v)
{
    const docs_Order *row = p;

    v[0] = orm_value_int(row->tenant_id.value);
    v[1] = orm_value_int(row->customer_number);
}

static void Order_values_of_before(const void *p, orm_value *v)
{
    const docs_Order *row = p;

    v[0] = row->before_id.some ? orm_value_int(row->before_id.value.value) : orm_value_null();
}

static void Order_read(orm_reader *r, void *p)
{
    docs_Order *row = p;

    row->id.value = orm_read_int64(r, 0);
    row->tenant_id.value = orm_read_int64(r, 1);
    row->customer_number = orm_read_int64(r, 2);
    row->before_id.some = orm_read_present(r, 3);
    row->before_id.value.value = orm_read_int64(r, 3);
}

static void Order_set_key(void *p, int64_t key)
{
    docs_Order *row = p;

    row->id.value = key;
}

static const orm_column Order_columns[] = {
    {.field = "id", .name = "id", .kind = ORM_KIND_INT64, .storage = ORM_STORAGE_INTEGER,
     .flags = ORM_COLUMN_KEY},
    {.field = "tenant", .name = "tenant_id", .kind = ORM_KIND_INT64,
     .storage = ORM_STORAGE_INTEGER},
    {.field = "customer", .name = "customer", .kind = ORM_KIND_INT64,
     .storage = ORM_STORAGE_INTEGER},
    {.field = "before", .name = "before_id", .kind = ORM_KIND_INT64,
     .storage = ORM_STORAGE_INTEGER, .flags = ORM_COLUMN_NULL},
};

static const char *const Order_sql[] = {
    /* 0 Order: insert */
    ("INSERT INTO \"order\" (\"id\", \"tenant_id\", \"customer\", \"before_id\") VALUES (?1, ?2, "
     "?3, ?4)"),
    /* 1 Order: update */
    ("UPDATE \"order\" SET \"tenant_id\" = ?2, \"customer\" = ?3, \"before_id\" = ?4 WHERE "
     "\"id\" = ?1"),
    /* 2 Order: save */
    ("INSERT INTO \"order\" (\"id\", \"tenant_id\", \"customer\", \"before_id\") VALUES (?1, ?2, "
     "?3, ?4) ON CONFLICT (\"id\") DO UPDATE SET \"tenant_id\" = excluded.\"tenant_id\", "
     "\"customer\" = excluded.\"customer\", \"before_id\" = excluded.\"before_id\""),
    /* 3 Order: delete */
    "DELETE FROM \"order\" WHERE \"id\" = ?1",
    /* 4 Order: get */
    "SELECT \"id\", \"tenant_id\", \"customer\", \"before_id\" FROM \"order\" WHERE \"id\" = ?1",
    /* 5 Order: get_many */
    ("SELECT t.\"id\", t.\"tenant_id\", t.\"customer\", t.\"before_id\", k.position FROM "
     "orm_array(?1) AS k CROSS JOIN \"order\" AS t ON t.\"id\" = k.c0"),
    /* 6 Order: all */
    "SELECT \"id\", \"tenant_id\", \"customer\", \"before_id\" FROM \"order\" ORDER BY \"id\"",
    /* 7 Order: get_by_before */
    ("SELECT \"id\", \"tenant_id\", \"customer\", \"before_id\" FROM \"order\" WHERE "
     "\"before_id\" = ?1"),
    /* 8 Order: many by tenant */
    ("SELECT t.\"id\", t.\"tenant_id\", t.\"customer\", t.\"before_id\", k.position FROM "
     "orm_array(?1) AS k CROSS JOIN \"order\" AS t ON t.\"tenant_id\" = k.c0"),
    /* 9 Order: many by customer */
    ("SELECT t.\"id\", t.\"tenant_id\", t.\"customer\", t.\"before_id\", k.position FROM "
     "orm_array(?1) AS k CROSS JOIN \"order\" AS t ON t.\"tenant_id\" = k.c0 AND t.\"customer\" "
     "= k.c1"),
    /* 10 Order: many by before */
    ("SELECT t.\"id\", t.\"tenant_id\", t.\"customer\", t.\"before_id\", k.position FROM "
     "orm_array(?1) AS k CROSS JOIN \"order\" AS t ON t.\"before_id\" = k.c0"),
    /* 11 Order: items_load */
    ("SELECT k.position, j.\"tenant_id\" FROM orm_array(?1) AS k CROSS JOIN \"order_items\" AS j "
     "ON j.\"order_id\" = k.c0"),
    /* 12 Order: items_add */
    ("INSERT INTO \"order_items\" (\"order_id\", \"tenant_id\") SELECT ?1, k.c0 FROM "
     "orm_array(?2) AS k WHERE true ON CONFLICT (\"order_id\", \"tenant_id\") DO NOTHING"),
    /* 13 Order: items_remove */
    ("DELETE FROM \"order_items\" WHERE \"order_id\" = ?1 AND \"tenant_id\" IN (SELECT k.c0 FROM "
     "orm_array(?2) AS k)"),
    /* 14 Order: items_set */
    ("DELETE FROM \"order_items\" WHERE \"order_id\" = ?1 AND \"tenant_id\" NOT IN (SELECT k.c0 "
     "FROM orm_array(?2) AS k)"),
    /* 15 Order: items_clear */
    "DELETE FROM \"order_items\" WHERE \"order_id\" = ?1",
    /* 16 Order: items_has */
    "SELECT 1 FROM \"order_items\" WHERE \"order_id\" = ?1 AND \"tenant_id\" = ?2 LIMIT 1",
    /* 17 Order: rows referring by Order.before */
    "SELECT \"id\" FROM \"order\" WHERE \"before_id\" = ?1",
};

static const orm_unique Order_uniques[] = {
    {.field = "before", .parts = 1, .columns = (const uint16_t[]){3}, .get = 7},
};

static const orm_relation Order_relations[] = {
    {.name = "tenant", .target = &Tenant_model, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){1}, .values = Order_values_of_tenant, .inverse = 1, .load = 5,
     .get = 4, .member = offsetof(docs_Order, tenant)},
    {.name = "customer", .target = &Customer_model, .kind = ORM_TO_ONE, .parts = 2,
     .columns = (const uint16_t[]){1, 2}, .values = Order_values_of_customer, .inverse = 2,
     .load = 5, .get = 4, .member = offsetof(docs_Order, customer)},
    {.name = "payer", .target = &Customer_model, .kind = ORM_TO_ONE, .parts = 2,
     .columns = (const uint16_t[]){1, 2}, .values = Order_values_of_payer, .inverse = ORM_NONE,
     .load = 5, .get = 4, .member = offsetof(docs_Order, payer)},
    {.name = "before", .target = &Order_model, .kind = ORM_TO_ONE, .parts = 1,
     .columns = (const uint16_t[]){3}, .values = Order_values_of_before, .inverse = 5, .load = 5,
     .get = 4, .member = offsetof(docs_Order, before)},
    {.name = "items", .target = &Tenant_model, .kind = ORM_MANY_TO_MANY, .parts = 1,
     .columns = (const uint16_t[]){0}, .values = Order_key_values, .inverse = ORM_NONE, .load = 5,
     .link = 11},
    {.name = "after", .target = &Order_model, .kind = ORM_TO_ONE_REVERSE, .parts = 1,
     .columns = (const uint16_t[]){0}, .values = Order_key_values, .inverse = 3, .load = 10},
};

static const orm_incoming Order_incoming[] = {
    {.model = "Order", .field = "before", .child = &Order_model, .find = 17, .cascade = true},
};

static const orm_model Order_model = {
    .name = "Order",
    .table = "order",
    .schema = &docs_schema,
    .row_size = sizeof(docs_Order),
    .id_size = sizeof(docs_Order_id),
    .auto_key = true,
    .n_columns = 4,
    .columns = Order_columns,
    .n_key = 1,
    .key = (const uint16_t[]){0},
    .n_relations = 6,
    .relations = Order_relations,
    .n_uniques = 1,
    .uniques = Order_uniques,
    .n_incoming = 1,
    .incoming = Order_incoming,
    .n_sql = 18,
    .sql = Order_sql,
    .first_slot = 25,
    .values = Order_values,
    .key_values = Order_key_values,
    .id_values = Order_id_values,
    .read = Order_read,
    .set_key = Order_set_key,
};

docs_Order docs_Order_defaults(void)
{
    docs_Order row = {0};

    return row;
}

docs_Order_id docs_Order_key(const docs_Order *row)
{
    return row->id;
}

orm_status docs_Order_validate(const docs_Order *row, orm_error *error)
{
    return orm_gen_validate(&Order_model, row, error);
}

orm_status docs_Order_insert(orm_db *db, docs_Order *row)
{
    return orm_gen_insert(db, &Order_model, row);
}

orm_status docs_Order_update(orm_db *db, docs_Order *row)
{
    return orm_gen_update(db, &Order_model, row);
}

orm_status docs_Order_save(orm_db *db, docs_Order *row)
{
    return orm_gen_save(db, &Order_model, row);
}

orm_status docs_Order_delete(orm_db *db, docs_Order_id key)
{
    orm_value v[1];

    Order_id_values(&key, v);
    return orm_gen_delete(db, &Order_model, v);
}

orm_status docs_Order_get(orm_db *db, orm_scope *scope, docs_Order_id key, docs_Order **out)
{
    orm_value v[1];

    Order_id_values(&key, v);
    return orm_gen_get(db, scope, &Order_model, v, out);
}

orm_status docs_Order_get_by_before(orm_db *db, orm_scope *scope, docs_Order_id before_id,
    docs_Order **out)
{
    orm_value v[1];

    v[0] = orm_value_int(before_id.value);
    return orm_gen_get_by(db, scope, &Order_model, 0, v, out);
}

orm_status docs_Order_get_many(orm_db *db, orm_scope *scope, const docs_Order_id *keys,
    size_t count, docs_Order_list *out)
{
    return orm_gen_get_many(db, scope, &Order_model, keys, count, (orm_list *)out);
}

orm_status docs_Order_all(orm_db *db, orm_scope *scope, docs_Order_list *out)
{
    return orm_gen_all(db, scope, &Order_model, (orm_list *)out);
}

orm_status docs_Order_refresh(orm_db *db, docs_Order *row)
{
    return orm_gen_refresh(db, &Order_model, row);
}

orm_status docs_Order_tenant_load(orm_db *db, docs_Order *row)
{
    return orm_gen_load(db, &Order_model, 0, row);
}

bool docs_Order_tenant_loaded(const docs_Order *row)
{
    return orm_gen_loaded(&Order_model, 0, row);
}

void docs_Order_tenant_unload(docs_Order *row)
{
    orm_gen_unload(&Order_model, 0, row);
}

orm_status docs_Order_customer_load(orm_db *db, docs_Order *row)
{
    return orm_gen_load(db, &Order_model, 1, row);
}

bool docs_Order_customer_loaded(const docs_Order *row)
{
    return orm_gen_loaded(&Order_model, 1, row);
}

void docs_Order_customer_unload(docs_Order *row)
{
    orm_gen_unload(&Order_model, 1, row);
}

orm_status docs_Order_payer_load(orm_db *db, docs_Order *row)
{
    return orm_gen_load(db, &Order_model, 2, row);
}

bool docs_Order_payer_loaded(const docs_Order *row)
{
    return orm_gen_loaded(&Order_model, 2, row);
}

void docs_Order_payer_unload(docs_Order *row)
{
    orm_gen_unload(&Order_model, 2, row);
}

orm_status docs_Order_before_load(orm_db *db, docs_Order *row)
{
    return orm_gen_load(db, &Order_model, 3, row);
}

bool docs_Order_before_loaded(const docs_Order *row)
{
    return orm_gen_loaded(&Order_model, 3, row);
}

void docs_Order_before_unload(docs_Order *row)
{
    orm_gen_unload(&Order_model, 3, row);
}

const docs_Tenant_list *docs_Order_items(const docs_Order *row)
{
    return (const docs_Tenant_list *)orm_gen_list(&Order_model, 4, row);
}

orm_status docs_Order_items_load(orm_db *db, docs_Order *row, docs_Tenant_list *out)
{
    return orm_gen_load_list(db, &Order_model, 4, row, (orm_list *)out);
}

bool docs_Order_items_loaded(const docs_Order *row)
{
    return orm_gen_loaded(&Order_model, 4, row);
}

void docs_Order_items_unload(docs_Order *row)
{
    orm_gen_unload(&Order_model, 4, row);
}

orm_status docs_Order_items_add(orm_db *db, docs_Order_id key, const docs_Tenant_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[1];

    Order_id_values(&key, v);
    return orm_gen_link_add(db, &Order_model, 4, v, keys, count, changed);
}

orm_status docs_Order_items_set(orm_db *db, docs_Order_id key, const docs_Tenant_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[1];

    Order_id_values(&key, v);
    return orm_gen_link_set(db, &Order_model, 4, v, keys, count, changed);
}

orm_status docs_Order_items_remove(orm_db *db, docs_Order_id key, const docs_Tenant_id *keys,
    size_t count, int64_t *changed)
{
    orm_value v[1];

    Order_id_values(&key, v);
    return orm_gen_link_remove(db, &Order_model, 4, v, keys, count, changed);
}

orm_status docs_Order_items_clear(orm_db *db, docs_Order_id key, int64_t *changed)
{
    orm_value v[1];

    Order_id_values(&key, v);
    return orm_gen_link_clear(db, &Order_model, 4, v, changed);
}

orm_status docs_Order_items_has(orm_db *db, docs_Order_id key, docs_Tenant_id other, bool *out)
{
    orm_value v[1], w[1];

    Order_id_values(&key, v);
    Tenant_model.id_values(&other, w);
    return orm_gen_link_has(db, &Order_model, 4, v, w, out);
}

docs_Order *docs_Order_after(const docs_Order *row)
{
    return orm_gen_one(&Order_model, 5, row);
}

orm_status docs_Order_after_load(orm_db *db, docs_Order *row)
{
    return orm_gen_load(db, &Order_model, 5, row);
}

bool docs_Order_after_loaded(const docs_Order *row)
{
    return orm_gen_loaded(&Order_model, 5, row);
}

void docs_Order_after_unload(docs_Order *row)
{
    orm_gen_unload(&Order_model, 5, row);
}

static const orm_ddl docs_tables[] = {
    {"tenant",
     ("CREATE TABLE \"tenant\" (\n"
      "    \"id\" INTEGER PRIMARY KEY,\n"
      "    \"name\" TEXT NOT NULL\n"
      ") STRICT")},
    {"customer",
     ("CREATE TABLE \"customer\" (\n"
      "    \"created\" TEXT NOT NULL\n"
      "        CONSTRAINT \"created\" CHECK (substr(\"created\", 20) GLOB "
      "'.[0-9][0-9][0-9][0-9][0-9][0-9]' AND substr(\"created\", 1, 19) IS "
      "datetime(substr(\"created\", 1, 19), '+0 days')),\n"
      "    \"tenant_id\" INTEGER NOT NULL,\n"
      "    \"number\" INTEGER NOT NULL,\n"
      "    PRIMARY KEY (\"tenant_id\", \"number\"),\n"
      "    FOREIGN KEY (\"tenant_id\") REFERENCES \"tenant\" (\"id\") ON DELETE CASCADE ON "
      "UPDATE CASCADE\n"
      ") STRICT")},
    {"order",
     ("CREATE TABLE \"order\" (\n"
      "    \"id\" INTEGER PRIMARY KEY,\n"
      "    \"tenant_id\" INTEGER NOT NULL,\n"
      "    \"customer\" INTEGER NOT NULL,\n"
      "    \"before_id\" INTEGER,\n"
      "    UNIQUE (\"before_id\"),\n"
      "    FOREIGN KEY (\"tenant_id\") REFERENCES \"tenant\" (\"id\") ON DELETE CASCADE ON "
      "UPDATE CASCADE,\n"
      "    FOREIGN KEY (\"tenant_id\", \"customer\") REFERENCES \"customer\" (\"tenant_id\", "
      "\"number\") ON DELETE CASCADE ON UPDATE CASCADE,\n"
      "    FOREIGN KEY (\"tenant_id\", \"customer\") REFERENCES \"customer\" (\"tenant_id\", "
      "\"number\") ON DELETE CASCADE ON UPDATE CASCADE,\n"
      "    FOREIGN KEY (\"before_id\") REFERENCES \"order\" (\"id\") ON DELETE CASCADE ON UPDATE "
      "CASCADE\n"
      ") STRICT")},
    {"customer_friends",
     ("CREATE TABLE \"customer_friends\" (\n"
      "    \"from_customer_tenant_id\" INTEGER NOT NULL,\n"
      "    \"from_customer_number\" INTEGER NOT NULL,\n"
      "    \"to_customer_tenant_id\" INTEGER NOT NULL,\n"
      "    \"to_customer_number\" INTEGER NOT NULL,\n"
      "    PRIMARY KEY (\"from_customer_tenant_id\", \"from_customer_number\", "
      "\"to_customer_tenant_id\", \"to_customer_number\"),\n"
      "    FOREIGN KEY (\"from_customer_tenant_id\", \"from_customer_number\") REFERENCES "
      "\"customer\" (\"tenant_id\", \"number\") ON DELETE CASCADE ON UPDATE CASCADE,\n"
      "    FOREIGN KEY (\"to_customer_tenant_id\", \"to_customer_number\") REFERENCES "
      "\"customer\" (\"tenant_id\", \"number\") ON DELETE CASCADE ON UPDATE CASCADE\n"
      ") STRICT, WITHOUT ROWID")},
    {"order_items",
     ("CREATE TABLE \"order_items\" (\n"
      "    \"order_id\" INTEGER NOT NULL,\n"
      "    \"tenant_id\" INTEGER NOT NULL,\n"
      "    PRIMARY KEY (\"order_id\", \"tenant_id\"),\n"
      "    FOREIGN KEY (\"order_id\") REFERENCES \"order\" (\"id\") ON DELETE CASCADE ON UPDATE "
      "CASCADE,\n"
      "    FOREIGN KEY (\"tenant_id\") REFERENCES \"tenant\" (\"id\") ON DELETE CASCADE ON "
      "UPDATE CASCADE\n"
      ") STRICT, WITHOUT ROWID")},
};

static const orm_ddl docs_indexes[] = {
    {"order_tenant_id_idx",
     "CREATE INDEX \"order_tenant_id_idx\" ON \"order\" (\"tenant_id\")"},
    {"order_tenant_id_customer_idx",
     "CREATE INDEX \"order_tenant_id_customer_idx\" ON \"order\" (\"tenant_id\", \"customer\")"},
    {"customer_friends_reverse_idx",
     ("CREATE INDEX \"customer_friends_reverse_idx\" ON \"customer_friends\" "
      "(\"to_customer_tenant_id\", \"to_customer_number\", \"from_customer_tenant_id\", "
      "\"from_customer_number\")")},
    {"order_items_reverse_idx",
     "CREATE INDEX \"order_items_reverse_idx\" ON \"order_items\" (\"tenant_id\", \"order_id\")"},
};

static const orm_model *const docs_models[] = {
    &Tenant_model,
    &Customer_model,
    &Order_model,
};

static const orm_schema docs_schema = {
    .abi = ORM_ABI,
    .name = "docs",
    .models = docs_models,
    .tables = docs_tables,
    .indexes = docs_indexes,
    .n_models = 3,
    .n_tables = 5,
    .n_indexes = 4,
    .n_slots = 43,
};

orm_status docs_open(const char *path, const orm_options *options, orm_db **db, orm_error *error)
{
    return orm_gen_open(path, options, &docs_schema, db, error);
}

orm_status docs_attach(orm_db *db)
{
    return orm_gen_attach(db, &docs_schema);
}

orm_status docs_create_tables(orm_db *db)
{
    return orm_gen_create_tables(db, &docs_schema);
}

orm_status docs_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out)
{
    return orm_gen_check_schema(db, scope, &docs_schema, out);
}

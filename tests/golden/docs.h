/* docs.h - made by ormgen 0.1.0 from docs.yaml. Do not edit: change the schema.
 *
 * For each model M of the schema there are the struct M, its key M_id, and the functions below.
 * Those that can fail answer an orm_status, and orm_last_error(db) says what failed and where. A
 * failed call changes nothing, and sets its out-parameters to zero. What is read belongs to the
 * scope, until orm_scope_free.
 *
 * M_defaults   a new row with the schema's defaults; {0} is a new row without them
 * M_key        the key of a row
 * M_validate   checks a row as a write would, without a database: OK, NOT_NULL, INVALID, NOMEM,
 *              MISUSE; error may be NULL
 * M_insert     writes a new row, and sets its key and its automatic fields
 * M_update     writes all columns of the row with this key, but those that only an insert sets;
 *              NOT_FOUND: no row has it
 * M_save       inserts the row, or updates the one that has its key
 * M_delete     deletes the row with a key, and by CASCADE what refers to it; NOT_FOUND: none
 *     Writes look at columns only (author_id, not author) and keep nothing of the row. They answer
 *     OK, UNIQUE, FOREIGN_KEY, NOT_NULL, CHECK, RESTRICTED, INVALID, BAD_VALUE (what the database
 *     computed is no value of its field).
 * M_get, M_get_by_<unique>   the row with a key, or with values that are unique; NOT_FOUND: none
 * M_get_many   the rows of many keys, in their order, NULL where there is none; a key that comes
 *              twice is one object
 * M_all        all rows, in the order of their keys
 * M_refresh    reads a row that came from a scope again, into its place; NOT_FOUND: it is gone
 *     Reads answer OK, BAD_VALUE (a stored value that its type can't hold), NOT_NULL or INVALID (a
 *     key that no row can have).
 *     Any call with a db may also answer BUSY, FULL, READONLY, IO, CORRUPT, INTERRUPTED, NOMEM,
 *     MISUSE, SCHEMA, ERROR.
 *
 * For each relation r of M, on rows that came from a scope:
 * M_r_load     loads it for the row and for the other rows of its result (orm_options.lazy), in
 *              one statement, two for a ManyToMany, none if it is loaded; a ForeignKey or OneToOne
 *              sets row->r, to NULL where there is no such row
 * M_r          what is loaded: a list, or the row on the other side of a OneToOne; NULL: nothing
 * M_r_loaded   is it loaded? M_r_unload: forget it, so that the next load reads it again
 * M_r_add, M_r_remove, M_r_set, M_r_clear, M_r_has   the links of a ManyToMany, by keys. Adding
 *              twice is no error. A new link of a key without a row is FOREIGN_KEY, and nothing
 *              changes; for the other calls such a key just has no links. *changed (it may be NULL)
 *              gets the number of rows of the link table that changed. Where links are rows that
 *              must be given values, M_r_add inserts such a row
 */
#ifndef DOCS_H
#define DOCS_H

#include <orm.h>

#if ORM_VERSION_NUMBER < 100
#error "orm.h is older than the ormgen that wrote this file: use the same version of both"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct docs_Tenant docs_Tenant;
typedef struct docs_Customer docs_Customer;
typedef struct docs_Order docs_Order;

typedef struct docs_Tenant_list {
    docs_Tenant **items;
    size_t count;
} docs_Tenant_list;

typedef struct docs_Customer_list {
    docs_Customer **items;
    size_t count;
} docs_Customer_list;

typedef struct docs_Order_list {
    docs_Order **items;
    size_t count;
} docs_Order_list;

typedef struct docs_Tenant_id {
    int64_t value;
} docs_Tenant_id;
ORM_OPTIONAL(docs_Tenant_id, docs_Tenant_id)
static inline docs_Tenant_id docs_Tenant_id_of(int64_t value)
{
    docs_Tenant_id id = {value};
    return id;
}

typedef struct docs_Customer_id {
    docs_Tenant_id tenant_id;
    int64_t number;
} docs_Customer_id;

typedef struct docs_Order_id {
    int64_t value;
} docs_Order_id;
ORM_OPTIONAL(docs_Order_id, docs_Order_id)
static inline docs_Order_id docs_Order_id_of(int64_t value)
{
    docs_Order_id id = {value};
    return id;
}

/* ---- Tenant ---- */

/* Who pays.
 *
 * One line for each. */
struct docs_Tenant {
    orm_row orm_;
    docs_Tenant_id id;
    /* In two
     * lines. */
    const char *name;
};

docs_Tenant docs_Tenant_defaults(void);
docs_Tenant_id docs_Tenant_key(const docs_Tenant *row);
ORM_MUST_USE orm_status docs_Tenant_validate(const docs_Tenant *row, orm_error *error);
ORM_MUST_USE orm_status docs_Tenant_insert(orm_db *db, docs_Tenant *row);
ORM_MUST_USE orm_status docs_Tenant_update(orm_db *db, docs_Tenant *row);
ORM_MUST_USE orm_status docs_Tenant_save(orm_db *db, docs_Tenant *row);
ORM_MUST_USE orm_status docs_Tenant_delete(orm_db *db, docs_Tenant_id key);
ORM_MUST_USE orm_status docs_Tenant_get(orm_db *db, orm_scope *scope, docs_Tenant_id key,
    docs_Tenant **out);
ORM_MUST_USE orm_status docs_Tenant_get_many(orm_db *db, orm_scope *scope,
    const docs_Tenant_id *keys, size_t count, docs_Tenant_list *out);
ORM_MUST_USE orm_status docs_Tenant_all(orm_db *db, orm_scope *scope, docs_Tenant_list *out);
ORM_MUST_USE orm_status docs_Tenant_refresh(orm_db *db, docs_Tenant *row);

const docs_Customer_list *docs_Tenant_customers(const docs_Tenant *row);
ORM_MUST_USE orm_status docs_Tenant_customers_load(orm_db *db, docs_Tenant *row,
    docs_Customer_list *out);
bool docs_Tenant_customers_loaded(const docs_Tenant *row);
void docs_Tenant_customers_unload(docs_Tenant *row);

const docs_Order_list *docs_Tenant_orders(const docs_Tenant *row);
ORM_MUST_USE orm_status docs_Tenant_orders_load(orm_db *db, docs_Tenant *row, docs_Order_list *out);
bool docs_Tenant_orders_loaded(const docs_Tenant *row);
void docs_Tenant_orders_unload(docs_Tenant *row);

/* ---- Customer ---- */

struct docs_Customer {
    orm_row orm_;
    /* When it came. */
    orm_datetime created;
    /* Whose customer. */
    docs_Tenant_id tenant_id;
    int64_t number;
    struct docs_Tenant *tenant;
};

docs_Customer docs_Customer_defaults(void);
docs_Customer_id docs_Customer_key(const docs_Customer *row);
ORM_MUST_USE orm_status docs_Customer_validate(const docs_Customer *row, orm_error *error);
ORM_MUST_USE orm_status docs_Customer_insert(orm_db *db, docs_Customer *row);
ORM_MUST_USE orm_status docs_Customer_save(orm_db *db, docs_Customer *row);
ORM_MUST_USE orm_status docs_Customer_delete(orm_db *db, docs_Customer_id key);
ORM_MUST_USE orm_status docs_Customer_get(orm_db *db, orm_scope *scope, docs_Customer_id key,
    docs_Customer **out);
ORM_MUST_USE orm_status docs_Customer_get_many(orm_db *db, orm_scope *scope,
    const docs_Customer_id *keys, size_t count, docs_Customer_list *out);
ORM_MUST_USE orm_status docs_Customer_all(orm_db *db, orm_scope *scope, docs_Customer_list *out);
ORM_MUST_USE orm_status docs_Customer_refresh(orm_db *db, docs_Customer *row);

ORM_MUST_USE orm_status docs_Customer_tenant_load(orm_db *db, docs_Customer *row);
bool docs_Customer_tenant_loaded(const docs_Customer *row);
void docs_Customer_tenant_unload(docs_Customer *row);

/* Who knows whom. */
const docs_Customer_list *docs_Customer_friends(const docs_Customer *row);
ORM_MUST_USE orm_status docs_Customer_friends_load(orm_db *db, docs_Customer *row,
    docs_Customer_list *out);
bool docs_Customer_friends_loaded(const docs_Customer *row);
void docs_Customer_friends_unload(docs_Customer *row);
ORM_MUST_USE orm_status docs_Customer_friends_add(orm_db *db, docs_Customer_id key,
    const docs_Customer_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status docs_Customer_friends_set(orm_db *db, docs_Customer_id key,
    const docs_Customer_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status docs_Customer_friends_remove(orm_db *db, docs_Customer_id key,
    const docs_Customer_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status docs_Customer_friends_clear(orm_db *db, docs_Customer_id key,
    int64_t *changed);
ORM_MUST_USE orm_status docs_Customer_friends_has(orm_db *db, docs_Customer_id key,
    docs_Customer_id other, bool *out);

const docs_Order_list *docs_Customer_orders(const docs_Customer *row);
ORM_MUST_USE orm_status docs_Customer_orders_load(orm_db *db, docs_Customer *row,
    docs_Order_list *out);
bool docs_Customer_orders_loaded(const docs_Customer *row);
void docs_Customer_orders_unload(docs_Customer *row);

/* ---- Order ---- */

struct docs_Order {
    orm_row orm_;
    docs_Order_id id;
    docs_Tenant_id tenant_id;
    /* Who ordered. */
    int64_t customer_number;
    /* What it replaces. */
    docs_Order_id_opt before_id;
    struct docs_Tenant *tenant;
    struct docs_Customer *customer;
    /* The same, by another name. */
    struct docs_Customer *payer;
    struct docs_Order *before;
};

docs_Order docs_Order_defaults(void);
docs_Order_id docs_Order_key(const docs_Order *row);
ORM_MUST_USE orm_status docs_Order_validate(const docs_Order *row, orm_error *error);
ORM_MUST_USE orm_status docs_Order_insert(orm_db *db, docs_Order *row);
ORM_MUST_USE orm_status docs_Order_update(orm_db *db, docs_Order *row);
ORM_MUST_USE orm_status docs_Order_save(orm_db *db, docs_Order *row);
ORM_MUST_USE orm_status docs_Order_delete(orm_db *db, docs_Order_id key);
ORM_MUST_USE orm_status docs_Order_get(orm_db *db, orm_scope *scope, docs_Order_id key,
    docs_Order **out);
ORM_MUST_USE orm_status docs_Order_get_by_before(orm_db *db, orm_scope *scope,
    docs_Order_id before_id, docs_Order **out);
ORM_MUST_USE orm_status docs_Order_get_many(orm_db *db, orm_scope *scope,
    const docs_Order_id *keys, size_t count, docs_Order_list *out);
ORM_MUST_USE orm_status docs_Order_all(orm_db *db, orm_scope *scope, docs_Order_list *out);
ORM_MUST_USE orm_status docs_Order_refresh(orm_db *db, docs_Order *row);

ORM_MUST_USE orm_status docs_Order_tenant_load(orm_db *db, docs_Order *row);
bool docs_Order_tenant_loaded(const docs_Order *row);
void docs_Order_tenant_unload(docs_Order *row);

ORM_MUST_USE orm_status docs_Order_customer_load(orm_db *db, docs_Order *row);
bool docs_Order_customer_loaded(const docs_Order *row);
void docs_Order_customer_unload(docs_Order *row);

ORM_MUST_USE orm_status docs_Order_payer_load(orm_db *db, docs_Order *row);
bool docs_Order_payer_loaded(const docs_Order *row);
void docs_Order_payer_unload(docs_Order *row);

ORM_MUST_USE orm_status docs_Order_before_load(orm_db *db, docs_Order *row);
bool docs_Order_before_loaded(const docs_Order *row);
void docs_Order_before_unload(docs_Order *row);

/* What it is about. */
const docs_Tenant_list *docs_Order_items(const docs_Order *row);
ORM_MUST_USE orm_status docs_Order_items_load(orm_db *db, docs_Order *row, docs_Tenant_list *out);
bool docs_Order_items_loaded(const docs_Order *row);
void docs_Order_items_unload(docs_Order *row);
ORM_MUST_USE orm_status docs_Order_items_add(orm_db *db, docs_Order_id key,
    const docs_Tenant_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status docs_Order_items_set(orm_db *db, docs_Order_id key,
    const docs_Tenant_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status docs_Order_items_remove(orm_db *db, docs_Order_id key,
    const docs_Tenant_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status docs_Order_items_clear(orm_db *db, docs_Order_id key, int64_t *changed);
ORM_MUST_USE orm_status docs_Order_items_has(orm_db *db, docs_Order_id key, docs_Tenant_id other,
    bool *out);

docs_Order *docs_Order_after(const docs_Order *row);
ORM_MUST_USE orm_status docs_Order_after_load(orm_db *db, docs_Order *row);
bool docs_Order_after_loaded(const docs_Order *row);
void docs_Order_after_unload(docs_Order *row);

/* ---- the schema ---- */

/* Opens a database (see orm_open) and attaches the schema. */
ORM_MUST_USE orm_status docs_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error);

/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */
ORM_MUST_USE orm_status docs_attach(orm_db *db);

/* Creates all tables and indexes in an empty database. OK and no change if all tables are there;
 * SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, IO, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status docs_create_tables(orm_db *db);

/* Compares the database with the schema: tables, columns with affinity, NOT NULL, key and default,
 * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: *out lists them, in
 * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status docs_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out);

#ifdef __cplusplus
}
#endif

#endif

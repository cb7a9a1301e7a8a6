/* shop.h - made by ormgen 0.1.0 from shop.yaml. Do not edit: change the schema.
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
#ifndef SHOP_H
#define SHOP_H

#include <orm.h>

#if ORM_VERSION_NUMBER < 100
#error "orm.h is older than the ormgen that wrote this file: use the same version of both"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct shop_Author shop_Author;
typedef struct shop_Profile shop_Profile;
typedef struct shop_Book shop_Book;
typedef struct shop_Tag shop_Tag;

typedef struct shop_Author_list {
    shop_Author **items;
    size_t count;
} shop_Author_list;

typedef struct shop_Profile_list {
    shop_Profile **items;
    size_t count;
} shop_Profile_list;

typedef struct shop_Book_list {
    shop_Book **items;
    size_t count;
} shop_Book_list;

typedef struct shop_Tag_list {
    shop_Tag **items;
    size_t count;
} shop_Tag_list;

typedef enum shop_Book_status {
    SHOP_BOOK_STATUS_DRAFT = 1,
    SHOP_BOOK_STATUS_PUBLISHED = 2,
    SHOP_BOOK_STATUS_WITHDRAWN = 3
} shop_Book_status;
ORM_OPTIONAL(shop_Book_status, shop_Book_status)

typedef struct shop_Author_id {
    int64_t value;
} shop_Author_id;
ORM_OPTIONAL(shop_Author_id, shop_Author_id)
static inline shop_Author_id shop_Author_id_of(int64_t value)
{
    shop_Author_id id = {value};
    return id;
}

typedef struct shop_Profile_id {
    int64_t value;
} shop_Profile_id;
ORM_OPTIONAL(shop_Profile_id, shop_Profile_id)
static inline shop_Profile_id shop_Profile_id_of(int64_t value)
{
    shop_Profile_id id = {value};
    return id;
}

typedef struct shop_Book_id {
    int64_t value;
} shop_Book_id;
ORM_OPTIONAL(shop_Book_id, shop_Book_id)
static inline shop_Book_id shop_Book_id_of(int64_t value)
{
    shop_Book_id id = {value};
    return id;
}

typedef struct shop_Tag_id {
    int64_t value;
} shop_Tag_id;
ORM_OPTIONAL(shop_Tag_id, shop_Tag_id)
static inline shop_Tag_id shop_Tag_id_of(int64_t value)
{
    shop_Tag_id id = {value};
    return id;
}

/* ---- Author ---- */

/* A person who writes books. */
struct shop_Author {
    orm_row orm_;
    shop_Author_id id;
    orm_datetime created_at;
    orm_datetime updated_at;
    const char *name;
    const char *email;
    const char *country;
};

shop_Author shop_Author_defaults(void);
shop_Author_id shop_Author_key(const shop_Author *row);
ORM_MUST_USE orm_status shop_Author_validate(const shop_Author *row, orm_error *error);
ORM_MUST_USE orm_status shop_Author_insert(orm_db *db, shop_Author *row);
ORM_MUST_USE orm_status shop_Author_update(orm_db *db, shop_Author *row);
ORM_MUST_USE orm_status shop_Author_save(orm_db *db, shop_Author *row);
ORM_MUST_USE orm_status shop_Author_delete(orm_db *db, shop_Author_id key);
ORM_MUST_USE orm_status shop_Author_get(orm_db *db, orm_scope *scope, shop_Author_id key,
    shop_Author **out);
ORM_MUST_USE orm_status shop_Author_get_by_email(orm_db *db, orm_scope *scope, const char *email,
    shop_Author **out);
ORM_MUST_USE orm_status shop_Author_get_many(orm_db *db, orm_scope *scope,
    const shop_Author_id *keys, size_t count, shop_Author_list *out);
ORM_MUST_USE orm_status shop_Author_all(orm_db *db, orm_scope *scope, shop_Author_list *out);
ORM_MUST_USE orm_status shop_Author_refresh(orm_db *db, shop_Author *row);

shop_Profile *shop_Author_profile(const shop_Author *row);
ORM_MUST_USE orm_status shop_Author_profile_load(orm_db *db, shop_Author *row);
bool shop_Author_profile_loaded(const shop_Author *row);
void shop_Author_profile_unload(shop_Author *row);

const shop_Book_list *shop_Author_books(const shop_Author *row);
ORM_MUST_USE orm_status shop_Author_books_load(orm_db *db, shop_Author *row, shop_Book_list *out);
bool shop_Author_books_loaded(const shop_Author *row);
void shop_Author_books_unload(shop_Author *row);

const shop_Book_list *shop_Author_edited_books(const shop_Author *row);
ORM_MUST_USE orm_status shop_Author_edited_books_load(orm_db *db, shop_Author *row,
    shop_Book_list *out);
bool shop_Author_edited_books_loaded(const shop_Author *row);
void shop_Author_edited_books_unload(shop_Author *row);

/* ---- Profile ---- */

struct shop_Profile {
    orm_row orm_;
    shop_Profile_id id;
    shop_Author_id author_id;
    const char *bio;
    struct shop_Author *author;
};

shop_Profile shop_Profile_defaults(void);
shop_Profile_id shop_Profile_key(const shop_Profile *row);
ORM_MUST_USE orm_status shop_Profile_validate(const shop_Profile *row, orm_error *error);
ORM_MUST_USE orm_status shop_Profile_insert(orm_db *db, shop_Profile *row);
ORM_MUST_USE orm_status shop_Profile_update(orm_db *db, shop_Profile *row);
ORM_MUST_USE orm_status shop_Profile_save(orm_db *db, shop_Profile *row);
ORM_MUST_USE orm_status shop_Profile_delete(orm_db *db, shop_Profile_id key);
ORM_MUST_USE orm_status shop_Profile_get(orm_db *db, orm_scope *scope, shop_Profile_id key,
    shop_Profile **out);
ORM_MUST_USE orm_status shop_Profile_get_by_author(orm_db *db, orm_scope *scope,
    shop_Author_id author_id, shop_Profile **out);
ORM_MUST_USE orm_status shop_Profile_get_many(orm_db *db, orm_scope *scope,
    const shop_Profile_id *keys, size_t count, shop_Profile_list *out);
ORM_MUST_USE orm_status shop_Profile_all(orm_db *db, orm_scope *scope, shop_Profile_list *out);
ORM_MUST_USE orm_status shop_Profile_refresh(orm_db *db, shop_Profile *row);

ORM_MUST_USE orm_status shop_Profile_author_load(orm_db *db, shop_Profile *row);
bool shop_Profile_author_loaded(const shop_Profile *row);
void shop_Profile_author_unload(shop_Profile *row);

/* ---- Book ---- */

struct shop_Book {
    orm_row orm_;
    shop_Book_id id;
    const char *title;
    shop_Author_id author_id;
    shop_Author_id_opt editor_id;
    orm_date_opt published;
    orm_decimal price;
    shop_Book_status status;
    struct shop_Author *author;
    struct shop_Author *editor;
};

const char *shop_Book_status_to_text(shop_Book_status value);
ORM_MUST_USE orm_status shop_Book_status_from_text(const char *text, shop_Book_status *out);
shop_Book shop_Book_defaults(void);
shop_Book_id shop_Book_key(const shop_Book *row);
ORM_MUST_USE orm_status shop_Book_validate(const shop_Book *row, orm_error *error);
ORM_MUST_USE orm_status shop_Book_insert(orm_db *db, shop_Book *row);
ORM_MUST_USE orm_status shop_Book_update(orm_db *db, shop_Book *row);
ORM_MUST_USE orm_status shop_Book_save(orm_db *db, shop_Book *row);
ORM_MUST_USE orm_status shop_Book_delete(orm_db *db, shop_Book_id key);
ORM_MUST_USE orm_status shop_Book_get(orm_db *db, orm_scope *scope, shop_Book_id key,
    shop_Book **out);
ORM_MUST_USE orm_status shop_Book_get_by_author_title(orm_db *db, orm_scope *scope,
    shop_Author_id author_id, const char *title, shop_Book **out);
ORM_MUST_USE orm_status shop_Book_get_many(orm_db *db, orm_scope *scope, const shop_Book_id *keys,
    size_t count, shop_Book_list *out);
ORM_MUST_USE orm_status shop_Book_all(orm_db *db, orm_scope *scope, shop_Book_list *out);
ORM_MUST_USE orm_status shop_Book_refresh(orm_db *db, shop_Book *row);

ORM_MUST_USE orm_status shop_Book_author_load(orm_db *db, shop_Book *row);
bool shop_Book_author_loaded(const shop_Book *row);
void shop_Book_author_unload(shop_Book *row);

ORM_MUST_USE orm_status shop_Book_editor_load(orm_db *db, shop_Book *row);
bool shop_Book_editor_loaded(const shop_Book *row);
void shop_Book_editor_unload(shop_Book *row);

const shop_Tag_list *shop_Book_tags(const shop_Book *row);
ORM_MUST_USE orm_status shop_Book_tags_load(orm_db *db, shop_Book *row, shop_Tag_list *out);
bool shop_Book_tags_loaded(const shop_Book *row);
void shop_Book_tags_unload(shop_Book *row);
ORM_MUST_USE orm_status shop_Book_tags_add(orm_db *db, shop_Book_id key, const shop_Tag_id *keys,
    size_t count, int64_t *changed);
ORM_MUST_USE orm_status shop_Book_tags_set(orm_db *db, shop_Book_id key, const shop_Tag_id *keys,
    size_t count, int64_t *changed);
ORM_MUST_USE orm_status shop_Book_tags_remove(orm_db *db, shop_Book_id key,
    const shop_Tag_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status shop_Book_tags_clear(orm_db *db, shop_Book_id key, int64_t *changed);
ORM_MUST_USE orm_status shop_Book_tags_has(orm_db *db, shop_Book_id key, shop_Tag_id other,
    bool *out);

/* ---- Tag ---- */

struct shop_Tag {
    orm_row orm_;
    shop_Tag_id id;
    const char *name;
};

shop_Tag shop_Tag_defaults(void);
shop_Tag_id shop_Tag_key(const shop_Tag *row);
ORM_MUST_USE orm_status shop_Tag_validate(const shop_Tag *row, orm_error *error);
ORM_MUST_USE orm_status shop_Tag_insert(orm_db *db, shop_Tag *row);
ORM_MUST_USE orm_status shop_Tag_update(orm_db *db, shop_Tag *row);
ORM_MUST_USE orm_status shop_Tag_save(orm_db *db, shop_Tag *row);
ORM_MUST_USE orm_status shop_Tag_delete(orm_db *db, shop_Tag_id key);
ORM_MUST_USE orm_status shop_Tag_get(orm_db *db, orm_scope *scope, shop_Tag_id key, shop_Tag **out);
ORM_MUST_USE orm_status shop_Tag_get_by_name(orm_db *db, orm_scope *scope, const char *name,
    shop_Tag **out);
ORM_MUST_USE orm_status shop_Tag_get_many(orm_db *db, orm_scope *scope, const shop_Tag_id *keys,
    size_t count, shop_Tag_list *out);
ORM_MUST_USE orm_status shop_Tag_all(orm_db *db, orm_scope *scope, shop_Tag_list *out);
ORM_MUST_USE orm_status shop_Tag_refresh(orm_db *db, shop_Tag *row);

const shop_Book_list *shop_Tag_books(const shop_Tag *row);
ORM_MUST_USE orm_status shop_Tag_books_load(orm_db *db, shop_Tag *row, shop_Book_list *out);
bool shop_Tag_books_loaded(const shop_Tag *row);
void shop_Tag_books_unload(shop_Tag *row);
ORM_MUST_USE orm_status shop_Tag_books_add(orm_db *db, shop_Tag_id key, const shop_Book_id *keys,
    size_t count, int64_t *changed);
ORM_MUST_USE orm_status shop_Tag_books_set(orm_db *db, shop_Tag_id key, const shop_Book_id *keys,
    size_t count, int64_t *changed);
ORM_MUST_USE orm_status shop_Tag_books_remove(orm_db *db, shop_Tag_id key,
    const shop_Book_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status shop_Tag_books_clear(orm_db *db, shop_Tag_id key, int64_t *changed);
ORM_MUST_USE orm_status shop_Tag_books_has(orm_db *db, shop_Tag_id key, shop_Book_id other,
    bool *out);

/* ---- the schema ---- */

/* Opens a database (see orm_open) and attaches the schema. */
ORM_MUST_USE orm_status shop_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error);

/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */
ORM_MUST_USE orm_status shop_attach(orm_db *db);

/* Creates all tables and indexes in an empty database. OK and no change if all tables are there;
 * SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, IO, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status shop_create_tables(orm_db *db);

/* Compares the database with the schema: tables, columns with affinity, NOT NULL, key and default,
 * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: *out lists them, in
 * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status shop_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out);

#ifdef __cplusplus
}
#endif

#endif

/* books.h - made by ormgen 0.1.0 from books.yaml. Do not edit: change the schema.
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
#ifndef BOOKS_H
#define BOOKS_H

#include <orm.h>

#if ORM_VERSION_NUMBER < 100
#error "orm.h is older than the ormgen that wrote this file: use the same version of both"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct books_Author books_Author;
typedef struct books_Book books_Book;

typedef struct books_Author_list {
    books_Author **items;
    size_t count;
} books_Author_list;

typedef struct books_Book_list {
    books_Book **items;
    size_t count;
} books_Book_list;

typedef struct books_Author_id {
    int64_t value;
} books_Author_id;
ORM_OPTIONAL(books_Author_id, books_Author_id)
static inline books_Author_id books_Author_id_of(int64_t value)
{
    books_Author_id id = {value};
    return id;
}

typedef struct books_Book_id {
    int64_t value;
} books_Book_id;
ORM_OPTIONAL(books_Book_id, books_Book_id)
static inline books_Book_id books_Book_id_of(int64_t value)
{
    books_Book_id id = {value};
    return id;
}

/* ---- Author ---- */

struct books_Author {
    orm_row orm_;
    books_Author_id id;
    const char *name;
};

books_Author books_Author_defaults(void);
books_Author_id books_Author_key(const books_Author *row);
ORM_MUST_USE orm_status books_Author_validate(const books_Author *row, orm_error *error);
ORM_MUST_USE orm_status books_Author_insert(orm_db *db, books_Author *row);
ORM_MUST_USE orm_status books_Author_update(orm_db *db, books_Author *row);
ORM_MUST_USE orm_status books_Author_save(orm_db *db, books_Author *row);
ORM_MUST_USE orm_status books_Author_delete(orm_db *db, books_Author_id key);
ORM_MUST_USE orm_status books_Author_get(orm_db *db, orm_scope *scope, books_Author_id key,
    books_Author **out);
ORM_MUST_USE orm_status books_Author_get_by_name(orm_db *db, orm_scope *scope, const char *name,
    books_Author **out);
ORM_MUST_USE orm_status books_Author_get_many(orm_db *db, orm_scope *scope,
    const books_Author_id *keys, size_t count, books_Author_list *out);
ORM_MUST_USE orm_status books_Author_all(orm_db *db, orm_scope *scope, books_Author_list *out);
ORM_MUST_USE orm_status books_Author_refresh(orm_db *db, books_Author *row);

const books_Book_list *books_Author_books(const books_Author *row);
ORM_MUST_USE orm_status books_Author_books_load(orm_db *db, books_Author *row,
    books_Book_list *out);
bool books_Author_books_loaded(const books_Author *row);
void books_Author_books_unload(books_Author *row);

const books_Book_list *books_Author_read(const books_Author *row);
ORM_MUST_USE orm_status books_Author_read_load(orm_db *db, books_Author *row, books_Book_list *out);
bool books_Author_read_loaded(const books_Author *row);
void books_Author_read_unload(books_Author *row);
ORM_MUST_USE orm_status books_Author_read_add(orm_db *db, books_Author_id key,
    const books_Book_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status books_Author_read_set(orm_db *db, books_Author_id key,
    const books_Book_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status books_Author_read_remove(orm_db *db, books_Author_id key,
    const books_Book_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status books_Author_read_clear(orm_db *db, books_Author_id key, int64_t *changed);
ORM_MUST_USE orm_status books_Author_read_has(orm_db *db, books_Author_id key, books_Book_id other,
    bool *out);

/* ---- Book ---- */

/* What an author wrote. */
struct books_Book {
    orm_row orm_;
    books_Book_id id;
    /* Who is to be paid. */
    books_Author_id author_id;
    struct books_Author *author;
};

books_Book books_Book_defaults(void);
books_Book_id books_Book_key(const books_Book *row);
ORM_MUST_USE orm_status books_Book_validate(const books_Book *row, orm_error *error);
ORM_MUST_USE orm_status books_Book_insert(orm_db *db, books_Book *row);
ORM_MUST_USE orm_status books_Book_update(orm_db *db, books_Book *row);
ORM_MUST_USE orm_status books_Book_save(orm_db *db, books_Book *row);
ORM_MUST_USE orm_status books_Book_delete(orm_db *db, books_Book_id key);
ORM_MUST_USE orm_status books_Book_get(orm_db *db, orm_scope *scope, books_Book_id key,
    books_Book **out);
ORM_MUST_USE orm_status books_Book_get_many(orm_db *db, orm_scope *scope,
    const books_Book_id *keys, size_t count, books_Book_list *out);
ORM_MUST_USE orm_status books_Book_all(orm_db *db, orm_scope *scope, books_Book_list *out);
ORM_MUST_USE orm_status books_Book_refresh(orm_db *db, books_Book *row);

ORM_MUST_USE orm_status books_Book_author_load(orm_db *db, books_Book *row);
bool books_Book_author_loaded(const books_Book *row);
void books_Book_author_unload(books_Book *row);

/* Who knows it. */
const books_Author_list *books_Book_readers(const books_Book *row);
ORM_MUST_USE orm_status books_Book_readers_load(orm_db *db, books_Book *row,
    books_Author_list *out);
bool books_Book_readers_loaded(const books_Book *row);
void books_Book_readers_unload(books_Book *row);
ORM_MUST_USE orm_status books_Book_readers_add(orm_db *db, books_Book_id key,
    const books_Author_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status books_Book_readers_set(orm_db *db, books_Book_id key,
    const books_Author_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status books_Book_readers_remove(orm_db *db, books_Book_id key,
    const books_Author_id *keys, size_t count, int64_t *changed);
ORM_MUST_USE orm_status books_Book_readers_clear(orm_db *db, books_Book_id key, int64_t *changed);
ORM_MUST_USE orm_status books_Book_readers_has(orm_db *db, books_Book_id key,
    books_Author_id other, bool *out);

/* ---- the schema ---- */

/* Opens a database (see orm_open) and attaches the schema. */
ORM_MUST_USE orm_status books_open(const char *path, const orm_options *options, orm_db **db,
    orm_error *error);

/* Makes the schema known to a connection, beside others: OK, NOMEM, MISUSE. */
ORM_MUST_USE orm_status books_attach(orm_db *db);

/* Creates all tables and indexes in an empty database. OK and no change if all tables are there;
 * SCHEMA and no change if only some are. Also BUSY, FULL, READONLY, IO, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status books_create_tables(orm_db *db);

/* Compares the database with the schema: tables, columns with affinity, NOT NULL, key and default,
 * unique keys, indexes, foreign keys with actions. OK: no difference; SCHEMA: *out lists them, in
 * the scope (out may be NULL). Also BUSY, IO, CORRUPT, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status books_check_schema(orm_db *db, orm_scope *scope, orm_difference_list *out);

#ifdef __cplusplus
}
#endif

#endif

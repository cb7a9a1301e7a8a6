/* internal.h - what the files of the runtime share. Order of the layers, each using only those
 * above it: error, scope, value, array | stmt, db, transaction | row, key | crud, load, link,
 * explain, check_schema. */
#ifndef ORM_INTERNAL_H
#define ORM_INTERNAL_H

#include <sqlite3.h>

#include "array.h"
#include "orm_gen.h"

/* ---- error.c ---- */

/* Fills *error and answers status. model and field may be NULL; they stand before the message as
 * "Book.title: ". The text is cut at ORM_MESSAGE_SIZE between characters, with "..." at its end.
 * Never allocates. */
orm_status ormi_error_set(orm_error *error, orm_status status, const char *model, const char *field,
                          const char *format, ...) ORM_PRINTF(5, 6);
void ormi_error_clear(orm_error *error);

/* The status for an extended result code of SQLite. */
orm_status ormi_status(int sqlite_code);

/* Sets db's error, or answers it from SQLite's own code and message. */
orm_status ormi_fail(orm_db *db, orm_status status, const char *model, const char *field,
                     const char *format, ...) ORM_PRINTF(5, 6);
orm_status ormi_fail_sqlite(orm_db *db, int sqlite_code);
orm_status ormi_fail_nomem(orm_db *db);

/* Writes values as a message shows a key: 99, 'text', x'00ff', (1, 'b'); long ones shortened.
 * Answers buffer. */
const char *ormi_show_values(const orm_value *values, unsigned count, char *buffer, size_t size);

/* ---- scope.c ---- */

/* Memory in chunks, each obtained with sqlite3_malloc64. */
struct orm_region;

/* The scope's region, made if it has none; NULL when out of memory. */
struct orm_region *ormi_region(orm_scope *scope);
void *ormi_region_alloc(struct orm_region *region,
                        size_t size); /* aligned for any type, not zeroed */
void *ormi_region_bytes(struct orm_region *region,
                        size_t size); /* not aligned: for texts and blobs */

/* A place in a region, and going back to it: what was allocated since is freed. */
struct ormi_mark {
    void *chunk;
    size_t used;
};
struct ormi_mark ormi_region_mark(const struct orm_region *region);
void ormi_region_rewind(struct orm_region *region, struct ormi_mark mark);

/* ---- value.c: between orm_value and what a column stores ---- */

#define ORMI_TEXT_FORM                                                                             \
    40 /* the longest text form that a value without text of its own takes, and its NUL */

/* Checks *value against the rules of column and turns it into what is stored: NULL, INT, FLOAT,
 * TEXT or BLOB, with the size of a text filled in. A text form is written to form (ORMI_TEXT_FORM
 * bytes), which *value then borrows. A value that breaks a rule: NOT_NULL or INVALID, with *error
 * set. */
orm_status ormi_encode(const orm_model *model, const orm_column *column, orm_value *value,
                       char *form, orm_error *error);

/* Binds a stored form. copy: SQLite copies texts and blobs (SQLITE_TRANSIENT); else they must live
 * until the reset. Answers SQLite's result code. */
int ormi_bind(sqlite3_stmt *statement, int parameter, const orm_value *stored, bool copy);

/* The stored form in a result column, borrowing its text or blob; and in order, as SQLite compares
 * two of one column. */
orm_value ormi_stored(sqlite3_value *value);
int ormi_compare(const orm_value *a, const orm_value *b, orm_collation collation);

/* ---- stmt.c ---- */

/* The statement sql of a model, prepared once a connection, reset and without bindings. It is db's;
 * it is in use until ormi_done, and is not handed out twice (a second, temporary one is prepared
 * then, which ormi_done finalizes). */
orm_status ormi_statement(orm_db *db, const orm_model *model, unsigned sql, sqlite3_stmt **out);
void ormi_done(orm_db *db, sqlite3_stmt *statement);

/* sqlite3_step, counted: a statement is counted when its first step is. */
int ormi_step_first(orm_db *db, sqlite3_stmt *statement);
int ormi_step(orm_db *db, sqlite3_stmt *statement);

/* ---- db.c ---- */

struct ormi_attached {
    const orm_schema *schema;
    struct ormi_slot *slots; /* schema->n_slots */
};

struct ormi_slot {
    sqlite3_stmt *statement;
    bool busy;
};

struct orm_db {
    sqlite3 *handle;
    bool owned; /* ours to close */
    orm_options options;
    struct ormi_attached *attached;
    size_t n_attached;
    orm_error error;
    orm_stats stats;
    orm_trace_function *trace;
    void *trace_context;
    int depth;       /* open begins */
    orm_mode mode;   /* of the outermost */
    orm_status lost; /* the error that made SQLite end the transaction, ORM_OK: none */
    void *scratch;   /* a copy of the row that is written, the largest of all attached models */
    size_t scratch_size;
};

/* Begins every public call: clears the error; MISUSE when db is NULL (nothing else can be done
 * then), when the model's schema is not attached. For writing also MISUSE in an ORM_READ
 * transaction, or the status of a transaction that was lost. */
orm_status ormi_enter(orm_db *db, const orm_model *model, bool writing);

/* A transaction, or savepoint, around several statements of one call: end commits when status is
 * OK, else rolls back (keeping the error that db has), and answers what came of it. */
orm_status ormi_group_begin(orm_db *db, bool writing);
orm_status ormi_group_end(orm_db *db, orm_status status);

struct orm_auto {
    orm_db *db;
    const orm_model *model;
    orm_datetime now;
};
orm_auto ormi_auto(orm_db *db, const orm_model *model);

/* ---- row.c: results and their rows ---- */

/* What one edge of one call read: its rows, and per relation what was loaded for them. In the
 * region it is read into. */
struct orm_batch {
    struct orm_region *region;
    const orm_model *model;
    void **rows; /* each row's orm_row.index is its place here */
    size_t count;
    struct ormi_links *links; /* per relation, n_relations of them; NULL until one is loaded */
};

/* What is loaded of one relation, by row index. A list whose items are NULL, or a row without its
 * bit, isn't loaded (a loaded, empty list has items that are not NULL). */
struct ormi_links {
    orm_list *complete; /* TO_MANY, MANY_TO_MANY */
    void **one;         /* TO_ONE_REVERSE */
    bool *one_loaded;
};

struct orm_reader {
    const orm_model *model;
    sqlite3_stmt *statement;
    const uint16_t
        *map; /* result column of a model column is its place in map; NULL: its own index */
    struct orm_region *region; /* texts are copied here; NULL: texts are not read */
    orm_status status;
    orm_error *error;
};

/* Rows that are being read, before their number is known: grows on the heap, then becomes a batch.
 */
struct ormi_rows {
    void **items;
    size_t count, room;
};

/* Decodes the current row of statement into a new row struct in the region. */
orm_status ormi_row_read(orm_db *db, const orm_model *model, sqlite3_stmt *statement,
                         struct orm_region *region, void **row);
orm_status ormi_rows_push(orm_db *db, struct ormi_rows *rows, void *row);
void ormi_rows_free(struct ormi_rows *rows);

/* Makes a batch of rows (copying the pointers into the region) and tells each row its batch and
 * index. */
orm_status ormi_batch_new(orm_db *db, const orm_model *model, struct orm_region *region,
                          void *const *rows, size_t count, struct orm_batch **out);

/* The links of a relation, made if there are none; NULL when out of memory. */
struct ormi_links *ormi_batch_links(struct orm_batch *batch, unsigned relation);

/* ---- key.c: sets of keys ---- */

/* Stored forms of keys, each once: a hash table on the heap. Equal is equal in bytes and type. */
struct ormi_keys {
    unsigned parts;
    orm_value
        *values; /* count * parts, in the order they were added; texts are the keys' own copies */
    size_t count;
    size_t room;
    uint32_t *table;
    size_t table_size;
    struct orm_region *region; /* of the copies */
};

orm_status ormi_keys_init(orm_db *db, struct ormi_keys *keys, unsigned parts);
void ormi_keys_free(struct ormi_keys *keys);

/* Adds a key unless it is there, and answers its position in *at. */
orm_status ormi_keys_add(orm_db *db, struct ormi_keys *keys, const orm_value *stored, size_t *at);

/* The stored forms of the values by which a relation is found (or of a key), in out; forms: room
 * for their text forms. *some is false when any of them is NULL. */
orm_status ormi_encode_parts(orm_db *db, const orm_model *model, const uint16_t *columns,
                             unsigned parts, orm_value *values, char (*forms)[ORMI_TEXT_FORM],
                             bool *some);

/* ---- explain.c: which rule did SQLite refuse? ---- */

/* After a write failed with sqlite_code: finds the constraint, asking the file where SQLite does
 * not tell, and sets db's error: UNIQUE, FOREIGN_KEY, NOT_NULL, CHECK, RESTRICTED, or what
 * ormi_fail_sqlite says. values: the row's columns as given, or NULL for a delete; key: the row's
 * key, or NULL. */
orm_status ormi_explain(orm_db *db, const orm_model *model, int sqlite_code,
                        const orm_value *values, const orm_value *key);
/* After a commit failed with a foreign key: the rows that refer to nothing, by PRAGMA
 * foreign_key_check. */
orm_status ormi_explain_commit(orm_db *db);

/* True if a row of model->sql[get] with these values exists. */
orm_status ormi_exists(orm_db *db, const orm_model *model, unsigned get, const uint16_t *columns,
                       unsigned parts, const orm_value *values, bool *out);

#endif

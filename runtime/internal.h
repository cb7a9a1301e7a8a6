/* internal.h - what the files of the runtime share. The layers, each using only itself and those
 * before it: error show scope text calendar json value stored array collect feed | stmt db
 * transaction auto watch | read row reading key | filter query shape* plan build* cache ask |
 * crud get journal loaded joined fetch* load* pairs bucket count prefetch graph select cursor
 * query_* aggregate change insert_many from_sql link* explain* restrict schema* check* describe.
 * Three calls go forward: transaction asks explain why a commit failed, db ends the cursors of a
 * connection that is closed, shape_order asks loaded what the row before a page has. */
#ifndef ORM_INTERNAL_H
#define ORM_INTERNAL_H

#include <sqlite3.h>
#include <string.h>

#include "array.h"
#include "collect.h"
#include "feed.h"
#include "orm_gen.h"
#include "region.h"
#include "rows.h"

/* ---- error.c ---- */

/* Fills *error and answers status. model and field may be NULL; they stand before the message as
 * "Book.title: ". The text is cut at ORM_MESSAGE_SIZE between characters, with "..." at its end.
 * Never allocates. */
orm_status ormi_error_set(orm_error *error, orm_status status, const char *model, const char *field,
                          const char *format, ...) ORM_PRINTF(5, 6);
void ormi_error_clear(orm_error *error);
/* The message of such an error without the model and field before it. */
const char *ormi_error_text(const orm_error *error);

/* The status for an extended result code of SQLite. */
orm_status ormi_status(int code);

/* Sets db's error, from SQLite's own code and message or otherwise, and answers its status. */
orm_status ormi_fail(orm_db *db, orm_status status, const char *model, const char *field,
                     const char *format, ...) ORM_PRINTF(5, 6);
orm_status ormi_fail_sqlite(orm_db *db, int code);
orm_status ormi_fail_nomem(orm_db *db);

/* After a failure of SQLite (ormi_fail_sqlite calls it): if that ended the transaction that the
 * program had begun, notes status as the reason. */
void ormi_note_lost(orm_db *db, orm_status status);

/* ---- show.c ---- */

#define ORMI_SHOWN 80 /* room for a value in a message */

/* Writes values as a message shows a key: 99, 'text', x'00ff', (1, 'b'); long ones shortened.
 * Answers buffer. */
const char *ormi_show_values(const orm_value *values, unsigned count, char *buffer, size_t size);

/* A key in a message: 99, (1, 'b'); and with the names of its fields: id 99, (a, b) = (1, 'b').
 * They answer buffer. */
const char *ormi_show_key(const orm_model *model, const uint16_t *columns, unsigned parts,
                          const orm_value *stored, char *buffer, size_t size);
const char *ormi_show_where(const orm_model *model, const uint16_t *columns, unsigned parts,
                            const orm_value *stored, char *buffer, size_t size);

/* ---- scope.c; region.h has what takes memory ---- */

/* The scope's region, made if it has none; NULL when out of memory. */
struct orm_region *ormi_region(orm_scope *scope);

/* A place in a region, and going back to it: what was allocated since is freed. */
struct ormi_mark {
    struct ormi_chunk *newest, *open;
    unsigned char *low, *high;
};
struct ormi_mark ormi_region_mark(const struct orm_region *region);
void ormi_region_rewind(struct orm_region *region, struct ormi_mark mark);

/* ---- text.c: UTF-8, decimals, uuids; calendar.c: days and times; json.c ---- */

/* True if text is well-formed UTF-8 without a NUL; *characters is then the number of code points.
 */
bool ormi_utf8(const char *text, size_t size, size_t *characters);

/* True if text is one JSON value (RFC 8259), nested at most 1,000 deep. Its UTF-8 is not looked
 * at. */
bool ormi_json_valid(const char *text, size_t size);

/* Makes the same the json_valid of a connection: the CHECK of a json field calls it, and where
 * trusted_schema is off, some versions of SQLite (3.40 is one) let no CHECK call their own. Answers
 * SQLite's result code. */
int ormi_json_register(sqlite3 *handle);

/* 10^exponent, 0 to 18. */
int64_t ormi_power10(int exponent);

/* The units of the same number at another scale; false if they are not whole or do not fit. */
bool ormi_rescale(int64_t units, int32_t from, int32_t to, int64_t *out);

/* Reading: the whole of text must have the form, else false and *out is not touched. digits: of a
 * second, exactly so many, or ORMI_ANY_DIGITS for what orm_time_parse takes. */
#define ORMI_ANY_DIGITS (-1)
bool ormi_decimal_scan(const char *text, size_t size, orm_decimal *out);
bool ormi_uuid_scan(const char *text, size_t size, bool capitals, orm_uuid *out);
bool ormi_date_scan(const char *text, size_t size, orm_date *out);
bool ormi_time_scan(const char *text, size_t size, int digits, int64_t *us);
bool ormi_datetime_scan(const char *text, size_t size, int digits, int64_t *us);

/* Writing a valid value with its NUL; they answer the length. */
size_t ormi_date_print(orm_date date, char *buffer);
size_t ormi_time_print(int64_t us, int digits, char *buffer);
size_t ormi_datetime_print(int64_t us, int digits, char *buffer);

#define ORMI_DAY INT64_C(86400000000) /* microseconds of a day */
#define ORMI_FIRST_DAY (-719528)      /* 0000-01-01 in days since 1970-01-01 */
#define ORMI_LAST_DAY 2932896         /* 9999-12-31 */
bool ormi_date_valid(orm_date date);
bool ormi_time_valid(int64_t us);
bool ormi_datetime_valid(int64_t us);
int64_t ormi_date_days(orm_date date);
orm_date ormi_days_date(int64_t days);

/* us without what is finer than digits of a second, towards the past. */
int64_t ormi_cut(int64_t us, int digits);

/* ---- value.c: between orm_value and what a column stores; stored.c ---- */

#define ORMI_TEXT_FORM                                                                             \
    40 /* the longest text form that a value without text of its own takes, and its NUL */

/* Checks *value against the rules of column and turns it into what is stored: NULL, INT, FLOAT,
 * TEXT or BLOB, with the size of a text filled in. A text form is written to form (ORMI_TEXT_FORM
 * bytes), which *value then borrows. A value that breaks a rule: NOT_NULL or INVALID, with *error
 * set. A text ends in a NUL even if its size is given. */
orm_status ormi_encode(const orm_model *model, const orm_column *column, orm_value *value,
                       char *form, orm_error *error);

/* Whether ormi_encode would leave a value as it is: a number without limits in a column of its own
 * type, as the usual column has it. */
static inline bool ormi_is_stored_form(const orm_column *column, const orm_value *value)
{
    if (column->flags & (ORM_COLUMN_MIN | ORM_COLUMN_MAX))
        return false;
    return (value->type == ORM_VALUE_INT && column->kind == ORM_KIND_INT64) ||
           (value->type == ORM_VALUE_FLOAT && column->kind == ORM_KIND_FLOAT &&
            value->as.f == value->as.f); /* no NaN */
}

/* Integers, the usual keys, are stored as they are. */
static inline bool ormi_holds_integers(const orm_column *column)
{
    return column->kind == ORM_KIND_INT64 || column->kind == ORM_KIND_INT32;
}

/* Whether ormi_encode_wanted would: a number that is looked for in a column of its own type. */
static inline bool ormi_is_own_form(const orm_column *column, const orm_value *value)
{
    if (value->type == ORM_VALUE_INT)
        return ormi_holds_integers(column);
    return value->type == ORM_VALUE_FLOAT && column->kind == ORM_KIND_FLOAT &&
           value->as.f == value->as.f; /* no NaN */
}

/* As ormi_encode, a value to look for, which may be NULL and break rules: a file that others wrote
 * may hold what they forbid. */
orm_status ormi_encode_wanted(const orm_model *model, const orm_column *column, orm_value *value,
                              char *form, orm_error *error);

/* Binds a stored form. copy: SQLite copies texts and blobs (SQLITE_TRANSIENT); else they must live
 * until the reset. Answers SQLite's result code. */
int ormi_bind(sqlite3_stmt *statement, int parameter, const orm_value *stored, bool copy);

/* The units of a number in a decimal column of ORM_STORAGE_REAL; false if it is not within 1e-6 of
 * a unit, or too large for a double to tell. */
bool ormi_real_units(double number, int scale, int64_t *units);

/* The stored form in a result column, borrowing its text or blob (whose data is NULL when SQLite
 * was out of memory); and in order, as SQLite compares two of one column. */
orm_value ormi_stored(sqlite3_value *value);
int ormi_compare(const orm_value *a, const orm_value *b, orm_collation collation);

/* ---- stmt.c ---- */

/* The statement sql of a model, prepared once a connection, reset and without bindings, unless
 * ormi_done_bound has left them. It is db's; it is in use until ormi_done, and is not handed out
 * twice (a second, temporary one is prepared then, which ormi_done finalizes). */
orm_status ormi_statement(orm_db *db, const orm_model *model, unsigned sql, sqlite3_stmt **out);
void ormi_done(orm_db *db, sqlite3_stmt *statement);

/* The same, which leaves the bindings of a statement: they are numbers, which refer to no memory,
 * and whoever uses it next sets them all. */
void ormi_done_bound(orm_db *db, sqlite3_stmt *statement);

struct ormi_slot;

/* Notes that the statement of a slot, which is free, is in use until ormi_done. */
void ormi_slot_use(orm_db *db, struct ormi_slot *slot);

/* After preparing failed with code: SCHEMA where a table or column is missing, for the tables are
 * then not those of model's schema; else what ormi_fail_sqlite says. */
orm_status ormi_fail_prepare(orm_db *db, const orm_model *model, int code);

/* Prepares a statement that is kept, and counts it. Answers SQLite's result code. */
int ormi_prepare(orm_db *db, const char *sql, sqlite3_stmt **out);

/* sqlite3_step, counted: a statement is counted when its first step is, and not run at all if that
 * were one too many; ormi_fail_sqlite says so for the code that is then answered. */
#define ORMI_OVER_BUDGET (SQLITE_MISUSE | 255 << 8)
int ormi_step_first(orm_db *db, sqlite3_stmt *statement);
int ormi_step(sqlite3_stmt *statement);

/* ---- watch.c ---- */

/* Tells text, a comment, to the program's orm_trace function. */
void ormi_report(orm_db *db, const char *text);

/* ---- db.c ---- */

struct ormi_attached {
    const orm_schema *schema;
    struct ormi_slot *slots; /* schema->n_slots */
};

struct ormi_slot {
    sqlite3_stmt *statement;
    bool busy;
    struct ormi_slot *next_busy;
};

/* The statements that were made at run time (cache.c). */
struct ormi_cached;
struct ormi_cache {
    struct ormi_cached **buckets;
    size_t n_buckets; /* a power of 2 */
    size_t count;
    struct ormi_cached *newest, *oldest;
};
void ormi_cache_free(orm_db *db);

/* A statement that orm_trace watches, and when it began. */
struct ormi_watched {
    sqlite3_stmt *statement;
    int64_t start;
};

#define ORMI_CONTROLS 8 /* BEGIN, COMMIT and the like: transaction.c lists them */
#define ORMI_WATCHED 8

struct orm_db {
    sqlite3 *handle;
    bool owned; /* ours to close */
    orm_options options;
    struct ormi_attached *attached;
    size_t n_attached;
    struct ormi_slot *busy; /* the slots that are in use, the last one first */
    struct ormi_cache cache;
    sqlite3_stmt *controls[ORMI_CONTROLS];
    orm_error error;
    orm_stats stats;
    int64_t budget, spent; /* of orm_expect_statements; budget below 0: there is none */
    orm_trace_function *trace;
    void *trace_context;
    struct ormi_watched watched[ORMI_WATCHED];
    int depth;        /* open begins */
    int read_depth;   /* the depth at which an ORM_READ began, 0: none is open */
    int groups;       /* open groups that write */
    int reads;        /* and those that only read */
    int reads_began;  /* which of the latter is a transaction, 0: none */
    orm_mode mode;    /* of the outermost begin */
    bool inside;      /* the outermost begin is a savepoint: the program had a transaction open */
    bool group_began; /* the outermost group is a transaction, not a savepoint */
    orm_status lost;  /* the error that made SQLite end the transaction, ORM_OK: none */
    orm_cursor *cursors; /* that are open, the newest first */
    void *scratch;       /* kept from call to call; NULL while a call has it */
};

/* Begins every public call: clears the error; MISUSE when db is NULL (nothing else can be done
 * then), when the model's schema is not attached. For writing also MISUSE in an ORM_READ
 * transaction, or the status of a transaction that was lost. */
orm_status ormi_enter(orm_db *db, const orm_model *model, bool writing);

/* The same for a call that changes rows of model: MISUSE of those of a view. */
orm_status ormi_enter_write(orm_db *db, const orm_model *model);

/* The slots of an attached schema, or NULL. */
static inline struct ormi_slot *ormi_slots(const orm_db *db, const orm_schema *schema)
{
    for (size_t i = 0; i < db->n_attached; i++)
        if (db->attached[i].schema == schema)
            return db->attached[i].slots;
    return NULL;
}

/* Memory of at least size bytes for one call, NULL when out of memory; give takes it back (or
 * NULL). db keeps it, but two calls never have the same: a function of the program that SQLite
 * calls during a statement may call the runtime. */
void *ormi_scratch_take(orm_db *db, size_t size);
void ormi_scratch_give(orm_db *db, void *memory);

/* The status of a transaction that was lost, with db's error set; OK if none was. */
orm_status ormi_lost(orm_db *db);

/* Finalizes the statements of begin, commit and the like. */
void ormi_controls_free(orm_db *db);

/* A transaction, or savepoint, around several statements of one call: end commits when status is
 * OK, else rolls back (keeping the error that db has), and answers what came of it. */
orm_status ormi_group_begin(orm_db *db);
orm_status ormi_group_end(orm_db *db, orm_status status);

/* The same around statements that only read, for which an open transaction is enough: they see one
 * state of the database. */
orm_status ormi_reads_begin(orm_db *db);
orm_status ormi_reads_end(orm_db *db, orm_status status);

/* Ends the cursors that are open, which keep their memory until they are closed (cursor.c). */
void ormi_cursors_end(orm_db *db);

struct orm_auto {
    orm_db *db;
    const orm_model *model;
    orm_datetime now;
};
orm_auto ormi_auto(orm_db *db, const orm_model *model);

/* ---- reading.c: calls that read into a scope ---- */

struct ormi_reading {
    orm_db *db;
    const orm_model *model;
    struct orm_region *region;
    struct ormi_mark mark;
};

/* Enters the call; out is where the result is to go. Only what was begun with OK is ended, which
 * answers rc: after a failure the scope is as it was. */
orm_status ormi_reading_begin(struct ormi_reading *r, orm_db *db, orm_scope *scope,
                              const orm_model *model, const void *out);
orm_status ormi_reading_end(struct ormi_reading *r, orm_status rc);

/* Makes the caller's list of rows. */
orm_status ormi_reading_list(struct ormi_reading *r, void *const *items, size_t count,
                             orm_list *out);

/* Puts a row where a pointer to its struct is wanted. */
static inline void ormi_give_row(void *out, void *row)
{
    if (out)
        memcpy(out, &row, sizeof(row));
}

/* ---- key.c: sets of keys ---- */

/* Stored forms of keys, each once: a hash table on the heap. Equal is equal in bytes and type.
 *
 * While all are single integers, and near: the range from the least to the greatest is no larger
 * than the table, they need no hash. Each has a place of its own, which tells it. */
struct ormi_keys {
    unsigned parts;
    orm_value
        *values; /* count * parts, in the order they were added; texts are the keys' own copies */
    size_t count;
    size_t room;
    uint32_t *table; /* positions + 1 */
    size_t table_size;
    int64_t least;
    uint64_t span;             /* of the range of near ones; 0: they are not near */
    struct orm_region *region; /* of the copies */
};

void ormi_keys_init(struct ormi_keys *keys, unsigned parts);
/* Makes room for so many keys. */
orm_status ormi_keys_reserve(orm_db *db, struct ormi_keys *keys, size_t count);
void ormi_keys_free(struct ormi_keys *keys);

/* Adds a key unless it is there, and answers its position in *at; false: it is not there. */
orm_status ormi_keys_add(orm_db *db, struct ormi_keys *keys, const orm_value *stored, size_t *at);
bool ormi_keys_find(const struct ormi_keys *keys, const orm_value *stored, size_t *at);

/* The same of a key that is one integer, in a set of such. */
orm_status ormi_keys_add_far(orm_db *db, struct ormi_keys *keys, int64_t number, size_t *at);
bool ormi_keys_find_far(const struct ormi_keys *keys, int64_t number, size_t *at);

/* What stands at the place of a near key: its position + 1, or 0. */
static inline uint32_t ormi_keys_near(const struct ormi_keys *keys, int64_t number)
{
    return (uint64_t)number - (uint64_t)keys->least < keys->span
               ? keys->table[(uint64_t)number & (keys->table_size - 1)]
               : 0;
}

static inline orm_status ormi_keys_add_int(orm_db *db, struct ormi_keys *keys, int64_t number,
                                           size_t *at)
{
    uint32_t near = ormi_keys_near(keys, number);
    if (near == 0)
        return ormi_keys_add_far(db, keys, number, at);
    *at = near - 1;
    return ORM_OK;
}

static inline bool ormi_keys_find_int(const struct ormi_keys *keys, int64_t number, size_t *at)
{
    uint32_t near = ormi_keys_near(keys, number);
    if (near == 0)
        return keys->span == 0 && ormi_keys_find_far(keys, number, at);
    *at = near - 1;
    return true;
}

static inline bool ormi_is_integer(const orm_model *model, unsigned column)
{
    return ormi_holds_integers(&model->columns[column]);
}

/* Turns values of columns, a key or what a relation is found by, into their stored forms; the rules
 * of the columns do not count, for one may look for any value. forms: room for their text forms.
 * *some is false when any of them is NULL. */
orm_status ormi_encode_parts(const orm_model *model, const uint16_t *columns, unsigned parts,
                             orm_value *values, char (*forms)[ORMI_TEXT_FORM], bool *some,
                             orm_error *error);

/* Whether a row has values for a relation, none of them NULL. */
bool ormi_refers(const orm_relation *relation, const void *row);

/* One key in its stored form, with room for what it borrows. */
struct ormi_key {
    orm_value values[ORM_KEY_PARTS];
    char forms[ORM_KEY_PARTS][ORMI_TEXT_FORM];
};

/* The key of a row, and a key that the caller gave: NOT_NULL when a part of that is NULL. */
orm_status ormi_row_key(const orm_model *model, const void *row, struct ormi_key *key,
                        orm_error *error);
orm_status ormi_given_key(const orm_model *model, const uint16_t *columns, unsigned parts,
                          const orm_value *given, struct ormi_key *key, orm_error *error);
/* The same for a M_id. */
orm_status ormi_given_id(const orm_model *model, const void *id, struct ormi_key *key,
                         orm_error *error);

/* The stored key in a value, or in the columns of a result from first on, which it borrows. */
orm_status ormi_key_value(orm_db *db, sqlite3_value *value, orm_value *stored);
orm_status ormi_key_in_result(orm_db *db, sqlite3_stmt *statement, int first, unsigned parts,
                              orm_value *stored);

/* A copy of a stored key in the region; NULL when out of memory. */
orm_value *ormi_key_copy(struct orm_region *region, const orm_value *stored, unsigned parts);

/* Binds a key's parts from parameter on. Answers SQLite's result code. */
int ormi_bind_key(sqlite3_stmt *statement, int parameter, const orm_value *stored, unsigned parts);

/* ---- get.c ---- */

/* Reads the row that a statement of r's model finds for these values, as a batch of its own; *out
 * is NULL when there is none. */
orm_status ormi_find_one(struct ormi_reading *r, unsigned sql, const orm_value *values,
                         unsigned parts, void **out);

/* ---- crud.c ---- */

/* Inserts one row in a call that has been entered; its automatic values are of moment, NULL: now.
 */
orm_status ormi_insert(orm_db *db, const orm_model *model, void *row, const orm_auto *moment);

/* The values of the row's columns; NULL for those that the database computes. */
void ormi_written_values(const orm_model *model, const void *row, orm_value *values);

/* True if the key is one that the database gives and the row has none yet. */
bool ormi_key_is_zero(const orm_model *model, const void *row);

/* NOT_FOUND: "Book 7 does not exist". */
orm_status ormi_fail_missing(orm_db *db, const orm_model *model, const orm_value *key);

/* ---- link.c ---- */

/* FOREIGN_KEY: a link of model's relation to a key of side, which is one of its two models. */
orm_status ormi_fail_unlinked(orm_db *db, const orm_model *model, const orm_relation *relation,
                              const orm_model *side, const orm_value *key);

/* ---- load.c ---- */

/* The pointer member of a TO_ONE relation. */
static inline void *ormi_pointer(const void *row, const orm_relation *relation)
{
    void *target;
    memcpy(&target, (const char *)row + relation->member, sizeof(target));
    return target;
}

static inline void ormi_set_pointer(void *row, const orm_relation *relation, void *target)
{
    memcpy((char *)row + relation->member, &target, sizeof(target));
}

/* Whether target is the row that these stored values of a TO_ONE relation refer to. */
bool ormi_refers_to(const orm_relation *relation, const orm_value *stored, const void *target);

/* ---- explain.c: which rule did SQLite refuse? ---- */

/* After a write failed with code: finds the constraint, asking the file where SQLite does
 * not tell, and sets db's error: UNIQUE, FOREIGN_KEY, NOT_NULL, CHECK, RESTRICTED, or what
 * ormi_fail_sqlite says. values: the row's columns as given, or NULL for a delete; key: the row's
 * key, or NULL. */
orm_status ormi_explain(orm_db *db, const orm_model *model, int code, const orm_value *values,
                        const orm_value *key);

/* Its parts: what SQLite's message tells, a foreign key excepted; whether it was a foreign key that
 * refused; FOREIGN_KEY if a reference has these values, none of them NULL, and no target. */
orm_status ormi_explain_rule(orm_db *db, const orm_model *model, int code);
bool ormi_is_foreign_key(const orm_error *error);
orm_status ormi_check_reference(orm_db *db, const orm_model *model, const orm_relation *relation,
                                const orm_value *key);
/* The same of all references of a row with these columns. */
orm_status ormi_check_references(orm_db *db, const orm_model *model, const orm_value *values);

/* After a delete or update of the row with this key was refused: RESTRICTED, naming who still
 * refers to it, or to what would be deleted with it. OK, with no error set, when nobody does.
 * values: the row's columns as an update gives them, or NULL for a delete. */
orm_status ormi_explain_restricted(orm_db *db, const orm_model *model, const orm_value *key,
                                   const orm_value *values);
/* The same of the rows with these keys; changes: by column, whether the update sets it, or NULL for
 * a delete. */
orm_status ormi_explain_restricted_rows(orm_db *db, const orm_model *model,
                                        const struct ormi_keys *keys, const bool *changes);

/* How many rows a search for the reason looks at. */
#define ORMI_SEARCHED 10000

/* After a commit failed with a foreign key: the rows that refer to nothing, by PRAGMA
 * foreign_key_check. */
orm_status ormi_explain_commit(orm_db *db);

/* Does the statement sql of model find a row for these values? */
orm_status ormi_exists(orm_db *db, const orm_model *model, unsigned sql, unsigned parts,
                       const orm_value *values, bool *out);

#endif

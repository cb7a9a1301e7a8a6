/* orm.h - the runtime library of ormgen: connections, values, result memory, errors.
 *
 * Generated code (ormgen schema.yaml) gives each model its own types and functions; what does not
 * depend on a schema is declared here. Every function that can fail answers an orm_status. A failed
 * call changes neither the database nor the caller's memory, and sets its out-parameters to zero.
 *
 * Threads: a connection, and a scope, is used by one thread at a time. Different connections and
 * scopes are independent. Rows that were read are plain memory: many threads may read them while
 * none loads into them.
 */
#ifndef ORM_H
#define ORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define ORM_VERSION "0.1.0"
#define ORM_VERSION_NUMBER 100 /* major * 10000 + minor * 100 + patch */

#if defined(__GNUC__) || defined(__clang__)
#define ORM_MUST_USE __attribute__((warn_unused_result))
#define ORM_PRINTF(text, first) __attribute__((__format__(__printf__, text, first)))
#define ORM_MAY_ALIAS __attribute__((may_alias))
#else
#define ORM_MUST_USE
#define ORM_PRINTF(text, first)
#define ORM_MAY_ALIAS
#endif

/* What is declared between these two is all that the shared library exports. */
#ifdef __GNUC__
#define ORM_EXPORTS_BEGIN _Pragma("GCC visibility push(default)")
#define ORM_EXPORTS_END _Pragma("GCC visibility pop")
#else
#define ORM_EXPORTS_BEGIN
#define ORM_EXPORTS_END
#endif

/* As malloc aligns. */
#ifdef __cplusplus
#define ORM_ALIGNED alignas(max_align_t)
#else
#define ORM_ALIGNED _Alignas(max_align_t)
#endif

ORM_EXPORTS_BEGIN

struct sqlite3;

/* The version of the library that the program runs with, as ORM_VERSION and ORM_VERSION_NUMBER
 * spell it. */
const char *orm_version(void);
int orm_version_number(void);

/* ---- Status and errors ---- */

/* The numbers are fixed: they may be stored and logged. */
typedef enum orm_status {
    ORM_OK = 0,
    ORM_NOT_FOUND = -1,       /* no row has that key */
    ORM_MULTIPLE = -2,        /* more than one row where one was asked for */
    ORM_UNIQUE = -3,          /* another row has this value already */
    ORM_FOREIGN_KEY = -4,     /* a reference names a row that does not exist */
    ORM_NOT_NULL = -5,        /* a value is missing where one is required */
    ORM_CHECK = -6,           /* a CHECK constraint or a trigger of the table refused the row */
    ORM_RESTRICTED = -7,      /* rows that still refer to this one forbid the change */
    ORM_INVALID = -8,         /* a value breaks a rule of its field; nothing reached the database */
    ORM_STALE = -9,           /* the row was changed by somebody else since it was read */
    ORM_BUSY = -10,           /* another connection holds the lock */
    ORM_NOMEM = -11,          /* out of memory */
    ORM_BAD_VALUE = -12,      /* the file holds a value that the field's type cannot */
    ORM_SCHEMA = -13,         /* the database does not have the tables or columns of the schema, or
                                 the connection not the functions that definitions call */
    ORM_IO = -14,             /* reading or writing the file failed */
    ORM_FULL = -15,           /* the disk, or the database, is full */
    ORM_READONLY = -16,       /* the database cannot be written */
    ORM_CORRUPT = -17,        /* the file is damaged, or is not a database */
    ORM_INTERRUPTED = -18,    /* sqlite3_interrupt() ended the call */
    ORM_MISUSE = -19,         /* the program called it wrongly; the message says how */
    ORM_ERROR = -20,          /* any other failure of SQLite; the message says which */
    ORM_RETRY = -21,          /* reserved */
    ORM_CONNECTION = -22,     /* reserved */
    ORM_UNKNOWN_OUTCOME = -23 /* reserved */
} orm_status;

#define ORM_MESSAGE_SIZE 512
#define ORM_NO_INDEX SIZE_MAX

/* What failed, and where. model and field are NULL where the failure is not about one; they are
 * static texts. */
typedef struct orm_error {
    orm_status status;
    int sqlite_code; /* SQLite's extended result code, 0 where SQLite was not asked */
    const char *model;
    const char *field;
    size_t index; /* the failing element of an array that was passed, else ORM_NO_INDEX */
    char message[ORM_MESSAGE_SIZE]; /* a sentence; a long value in it is shortened and ends in "..."
                                     */
} orm_error;

/* The name of a status, as "NOT_FOUND"; "UNKNOWN" for a number that is none. Never NULL, static. */
const char *orm_status_name(orm_status status);

/* ---- Values ---- */

typedef struct orm_date {
    int32_t year; /* 0 to 9999 */
    uint8_t month;
    uint8_t day;
} orm_date;

/* Microseconds since midnight, 0 to 86,399,999,999. */
typedef struct orm_time {
    int64_t us;
} orm_time;

/* Microseconds since 1970-01-01 00:00:00 UTC. */
typedef struct orm_datetime {
    int64_t us;
} orm_datetime;

/* units / 10^scale, exactly: {1050, 2} is 10.50. */
typedef struct orm_decimal {
    int64_t units;
    int32_t scale; /* 0 to 18 */
} orm_decimal;

typedef struct orm_uuid {
    uint8_t bytes[16];
} orm_uuid;

/* An empty blob has a pointer that is not NULL; {NULL, 0} is SQL's NULL. */
typedef struct orm_blob {
    const void *data;
    size_t size;
} orm_blob;

#define ORM_OPTIONAL(name, type)                                                                   \
    typedef struct name##_opt {                                                                    \
        bool some;                                                                                 \
        type value;                                                                                \
    } name##_opt;                                                                                  \
    static inline name##_opt name##_some(type value)                                               \
    {                                                                                              \
        name##_opt opt = {true, value};                                                            \
        return opt;                                                                                \
    }

/* A link of a ManyToMany, by the keys of its two sides. */
#define ORM_LINK(name, key_type, other_type)                                                       \
    typedef struct name {                                                                          \
        key_type key;                                                                              \
        other_type other;                                                                          \
    } name;

/* A value that may be NULL: {some, value}. A zeroed one is NULL; orm_date_some(d) and the like make
 * one that is not. */
ORM_OPTIONAL(orm_bool, bool)
ORM_OPTIONAL(orm_int32, int32_t)
ORM_OPTIONAL(orm_int64, int64_t)
ORM_OPTIONAL(orm_float, double)
ORM_OPTIONAL(orm_date, orm_date)
ORM_OPTIONAL(orm_time, orm_time)
ORM_OPTIONAL(orm_datetime, orm_datetime)
ORM_OPTIONAL(orm_decimal, orm_decimal)
ORM_OPTIONAL(orm_uuid, orm_uuid)

static inline orm_decimal orm_decimal_of(int64_t units, int32_t scale)
{
    orm_decimal value = {units, scale};
    return value;
}

/* A decimal from its units and its scale: ORM_DECIMAL(1050, 2) is 10.50. */
#define ORM_DECIMAL(units, scale) orm_decimal_of(units, scale)

/* Text forms. Each parse reads the whole of a NUL-terminated text and answers ORM_OK, or
 * ORM_INVALID and a zeroed *out if the text has another form or names no such day or time. Each
 * format writes at most the named size with its NUL and answers the buffer; a value out of range
 * gives "" (a valid one never does).
 *
 *     date      2024-02-29
 *     time      23:59:59.000000; a fraction of 1 to 6 digits, or none, is read
 *     datetime  2024-02-29 23:59:59.000000, UTC; a T between and a Z at the end are read too
 *     decimal   -10.50; at most 18 digits behind the point, scale is their number
 *     uuid      36 characters, small letters; capitals are read too */
#define ORM_DATE_SIZE 11
#define ORM_TIME_SIZE 16
#define ORM_DATETIME_SIZE 27
#define ORM_DECIMAL_SIZE 24
#define ORM_UUID_SIZE 37
ORM_MUST_USE orm_status orm_date_parse(const char *text, orm_date *out);
ORM_MUST_USE orm_status orm_time_parse(const char *text, orm_time *out);
ORM_MUST_USE orm_status orm_datetime_parse(const char *text, orm_datetime *out);
ORM_MUST_USE orm_status orm_decimal_parse(const char *text, orm_decimal *out);
ORM_MUST_USE orm_status orm_uuid_parse(const char *text, orm_uuid *out);
const char *orm_date_format(orm_date value, char buffer[ORM_DATE_SIZE]);
const char *orm_time_format(orm_time value, char buffer[ORM_TIME_SIZE]);
const char *orm_datetime_format(orm_datetime value, char buffer[ORM_DATETIME_SIZE]);
const char *orm_decimal_format(orm_decimal value, char buffer[ORM_DECIMAL_SIZE]);
const char *orm_uuid_format(orm_uuid value, char buffer[ORM_UUID_SIZE]);

/* Compares by value, whatever the scales: 1.5 equals 1.50. Below 0, 0 or above 0. */
int orm_decimal_compare(orm_decimal a, orm_decimal b);

/* The day of a point in time, and midnight (UTC) of a day. */
orm_date orm_datetime_date(orm_datetime value);
orm_datetime orm_date_midnight(orm_date value);

/* Values from their parts: orm_datetime_of(orm_date_of(2024, 2, 29), orm_time_of(23, 59, 59)).
 * Where a part is out of range (a second of 60 is), what comes is no value either, and is refused
 * where it is used. */
orm_date orm_date_of(int year, int month, int day);
orm_time orm_time_of(int hour, int minute, int second);
orm_datetime orm_datetime_of(orm_date date, orm_time time);

/* ---- Result memory ---- */

/* What is read belongs to a scope: rows, texts, lists, and all that is loaded through them later.
 * One orm_scope_free ends it all. A scope starts as ORM_SCOPE_INIT (all zero), may be moved by
 * assignment (not copied: one of the two is then dead), and is independent of the connection that
 * was read from. */
typedef struct orm_scope {
    struct orm_region *region;
} orm_scope;

#define ORM_SCOPE_INIT                                                                             \
    {                                                                                              \
        NULL                                                                                       \
    }

/* Frees everything in the scope, which is then empty and may be used again. An empty scope is left
 * as it is. */
void orm_scope_free(orm_scope *scope);

/* The same, but memory for results of the same size (at most 64 KB) is kept for the next ones: for
 * a loop that reads, uses and forgets. orm_scope_free ends the scope in the end. */
void orm_scope_clear(orm_scope *scope);

/* Memory of size bytes, zeroed and aligned for any type, that lives as long as the scope; NULL when
 * out of memory. */
void *orm_scope_alloc(orm_scope *scope, size_t size);

/* A copy of text that lives as long as the scope; NULL when text is NULL or memory is out. */
const char *orm_scope_strdup(orm_scope *scope, const char *text);

/* The bytes that the scope has taken from the allocator. */
size_t orm_scope_size(const orm_scope *scope);

/* Bookkeeping at the start of every row: which result it came from. Zero in rows that the program
 * builds. */
typedef struct orm_row {
    struct orm_batch *batch;
    size_t index;
} orm_row;

/* ---- Connections ---- */

typedef struct orm_db orm_db;

typedef enum orm_journal {
    ORM_JOURNAL_DEFAULT,
    ORM_JOURNAL_WAL,
    ORM_JOURNAL_DELETE,
    ORM_JOURNAL_MEMORY
} orm_journal;
typedef enum orm_sync { ORM_SYNC_DEFAULT, ORM_SYNC_OFF, ORM_SYNC_NORMAL, ORM_SYNC_FULL } orm_sync;

/* What M_<relation>_load does for the other rows of the result that its row came from. */
typedef enum orm_lazy {
    ORM_LAZY_PEERS,  /* loads for all of them that lack it, in the same statements */
    ORM_LAZY_SINGLE, /* loads for the one row */
    ORM_LAZY_ERROR   /* a load that would need a statement answers ORM_MISUSE: for tests */
} orm_lazy;

/* A zeroed one is all defaults; NULL may be passed for it. */
typedef struct orm_options {
    bool readonly;        /* open for reading only; the file must exist */
    bool must_exist;      /* ORM_IO instead of creating the file */
    bool trusted_schema;  /* definitions in the file may call functions that SQLite holds for
                             unsafe there: only for files of people that you trust */
    const char *vfs;      /* an SQLite VFS by name; NULL: SQLite's default */
    int busy_timeout_ms;  /* 0: 5,000 milliseconds; below 0: do not wait */
    orm_journal journal;  /* default: WAL for a file that this call creates, else as the file is */
    orm_sync synchronous; /* default: NORMAL. In WAL mode a power cut can then cost the last
                             commits, never more; for other modes SQLite recommends FULL */
    orm_lazy lazy;
    int cached_statements; /* the most statements of queries that are kept prepared; 0: 100,
                              below 0: none */
    orm_datetime (*clock)(void *context); /* the time for auto_now; NULL: the system's */
    void (*random)(void *context, void *out, size_t size); /* for uuids; NULL: sqlite3_randomness */
    void *context;                                         /* passed to clock and random */
} orm_options;

/* Opens a database: a path, a "file:" URI or ":memory:". Foreign keys are enforced, trusted_schema
 * is off unless options say so, defensive is on, double-quoted text is no string. *db is the
 * caller's, for orm_close; NULL after a failure. error (may be NULL) receives what failed. Answers
 * OK, IO, CORRUPT, BUSY, FULL, READONLY, NOMEM, MISUSE, ERROR. Generated code has S_open, which
 * attaches its schema as well. */
ORM_MUST_USE orm_status orm_open(const char *path, const orm_options *options, orm_db **db,
                                 orm_error *error);

/* Uses a handle that the program has opened. The handle stays the program's: it is left open by
 * orm_close, and none of its settings is changed but three: foreign_keys and extended result codes
 * are turned on, count_changes off. It also gets the table-valued function orm_array, and a
 * json_valid where trusted_schema is off. Of options, only lazy, cached_statements, clock, random
 * and context count. Answers OK, NOMEM, MISUSE, ERROR. */
ORM_MUST_USE orm_status orm_adopt(struct sqlite3 *handle, const orm_options *options, orm_db **db,
                                  orm_error *error);

/* Rolls an open transaction back, finalizes the statements and closes the connection. NULL is
 * allowed. Scopes stay. */
void orm_close(orm_db *db);

/* SQLite's own handle, for what ormgen has no function for. It is the connection's: never close it.
 */
struct sqlite3 *orm_sqlite(orm_db *db);

/* What failed in the last call on db: status ORM_OK after a call that succeeded. Valid until the
 * next call on db. */
const orm_error *orm_last_error(orm_db *db);

/* ---- Transactions ---- */

typedef enum orm_mode {
    ORM_DEFERRED,  /* locks when the first statement needs it */
    ORM_READ,      /* deferred, and writes in it answer ORM_MISUSE */
    ORM_IMMEDIATE, /* takes the write lock now */
    ORM_EXCLUSIVE  /* keeps readers out too, outside WAL */
} orm_mode;

/* Begins a transaction; inside one, a savepoint (whose mode must not ask for more than the outer
 * one has: MISUSE). Every begin is ended by one commit or rollback. Answers OK, BUSY, MISUSE,
 * NOMEM, IO, FULL, READONLY, CORRUPT, INTERRUPTED, ERROR. */
ORM_MUST_USE orm_status orm_begin(orm_db *db, orm_mode mode);

/* Ends the innermost transaction and keeps its changes. After a failure it is still open, so that
 * it can be tried again (BUSY) or rolled back. Answers OK, BUSY, FOREIGN_KEY (a deferred key
 * without a target; the message names it), MISUSE (none is open), NOMEM, IO, FULL, CORRUPT,
 * INTERRUPTED, ERROR. After an error that made SQLite end the transaction itself (FULL, IO, NOMEM,
 * INTERRUPTED can), every begin, write and commit answers that error until the outermost rollback.
 */
ORM_MUST_USE orm_status orm_commit(orm_db *db);

/* Ends the innermost transaction and undoes its changes; orm_last_error stays what it was. Does
 * nothing when none is open. */
void orm_rollback(orm_db *db);

/* ---- Watching ---- */

typedef struct orm_stats {
    uint64_t statements; /* SELECT, INSERT, UPDATE and DELETE statements that were run */
    uint64_t prepared;   /* statements that were prepared */
    uint64_t rows_read;  /* rows that were decoded into structs */
    uint64_t loads;      /* relation loads that ran a statement */
    uint64_t hits;   /* queries whose statement was there, prepared for another of their shape */
    uint64_t misses; /* queries whose SQL had to be made */
} orm_stats;

/* Counts since the connection was opened or orm_stats_reset. */
orm_stats orm_stats_get(const orm_db *db);
void orm_stats_reset(orm_db *db);

/* Calls function after each statement, with its SQL (valid during the call) and the nanoseconds
 * that it took. NULL ends it. It takes the connection's sqlite3_trace_v2 hook. The function must
 * not use db. Under ORM_LAZY_SINGLE it is also told, by a comment and 0 nanoseconds, that a
 * relation is loaded row by row: once for those rows and that relation. */
typedef void orm_trace_function(void *context, const char *sql, int64_t nanoseconds);
void orm_trace(orm_db *db, orm_trace_function *function, void *context);

/* Sets a budget, for tests: of the statements that orm_stats counts, at most n may follow; a call
 * that needs one more fails with MISUSE. A later call replaces it, n below 0 ends it. */
void orm_expect_statements(orm_db *db, int64_t n);

/* ---- Schema checks ---- */

/* One difference between a database and a schema, for S_check_schema. */
typedef struct orm_difference {
    const char *table;
    const char *message; /* "column title: NOT NULL is missing" */
} orm_difference;

typedef struct orm_difference_list {
    orm_difference *items;
    size_t count;
} orm_difference_list;

/* One thing in a database that breaks the rules of a schema, for S_check_data. */
typedef struct orm_problem {
    const char *model, *field;
    const char *key; /* of the row: "17", "'ab'", "(1, 2)"; "#3": the third of rows without key */
    const char *message; /* "'abc' is no decimal of the column's digits", "no Author with id 99" */
} orm_problem;

typedef struct orm_problem_list {
    orm_problem *items;
    size_t count;
} orm_problem_list;

ORM_EXPORTS_END

#ifdef __cplusplus
}
#endif

#include "orm_query.h"

#endif

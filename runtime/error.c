/* error.c - statuses and messages.
 *
 * Each failure ends in ormi_error_set, which writes the sentence that orm_last_error shows.
 * Nothing here allocates, so that running out of memory can be told like any other failure.
 */
#include "internal.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

const char *orm_status_name(orm_status status)
{
    static const char *const names[] = {
        "OK",          "NOT_FOUND",  "MULTIPLE", "UNIQUE", "FOREIGN_KEY", "NOT_NULL",
        "CHECK",       "RESTRICTED", "INVALID",  "STALE",  "BUSY",        "NOMEM",
        "BAD_VALUE",   "SCHEMA",     "IO",       "FULL",   "READONLY",    "CORRUPT",
        "INTERRUPTED", "MISUSE",     "ERROR",    "RETRY",  "CONNECTION",  "UNKNOWN_OUTCOME",
    };
    unsigned number = 0 - (unsigned)status;
    return number < sizeof(names) / sizeof(*names) ? names[number] : "UNKNOWN";
}

void ormi_error_clear(orm_error *error)
{
    error->status = ORM_OK;
    error->sqlite_code = 0;
    error->model = NULL;
    error->field = NULL;
    error->index = ORM_NO_INDEX;
    error->message[0] = '\0';
}

/* Ends a message that did not fit with "...", between two characters. */
static void shorten(char *message)
{
    size_t end = ORM_MESSAGE_SIZE - sizeof("...");
    while (end > 0 && ((unsigned char)message[end] & 0xc0) == 0x80)
        end--;
    memcpy(message + end, "...", sizeof("..."));
}

static void write_message(orm_error *error, const char *model, const char *field,
                          const char *format, va_list arguments)
{
    char *message = error->message;
    int prefix = 0;
    message[0] = '\0';
    if (model)
        prefix = snprintf(message, ORM_MESSAGE_SIZE, "%s%s%s: ", model, field ? "." : "",
                          field ? field : "");
    if (prefix < 0)
        return;
    size_t used = (size_t)prefix;
    if (used < ORM_MESSAGE_SIZE) {
        int text = vsnprintf(message + used, ORM_MESSAGE_SIZE - used, format, arguments);
        used += text < 0 ? 0 : (size_t)text;
    }
    if (used >= ORM_MESSAGE_SIZE)
        shorten(message);
}

static void set(orm_error *error, orm_status status, const char *model, const char *field,
                const char *format, va_list arguments)
{
    ormi_error_clear(error);
    error->status = status;
    error->model = model;
    error->field = field;
    write_message(error, model, field, format, arguments);
}

const char *ormi_error_text(const orm_error *error)
{
    size_t prefix = error->model ? strlen(error->model) + strlen(": ") : 0;
    if (error->model && error->field)
        prefix += strlen(".") + strlen(error->field);
    return prefix < strlen(error->message) ? error->message + prefix : error->message;
}

orm_status ormi_error_set(orm_error *error, orm_status status, const char *model, const char *field,
                          const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    set(error, status, model, field, format, arguments);
    va_end(arguments);
    return status;
}

static orm_status constraint_status(int code)
{
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return ORM_UNIQUE;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return ORM_FOREIGN_KEY;
    case SQLITE_CONSTRAINT_NOTNULL:
        return ORM_NOT_NULL;
    case SQLITE_CONSTRAINT_CHECK:
    case SQLITE_CONSTRAINT_TRIGGER:
        return ORM_CHECK;
    case SQLITE_CONSTRAINT_DATATYPE:
        return ORM_INVALID;
    default:
        return ORM_ERROR;
    }
}

orm_status ormi_status(int code)
{
    if (code == SQLITE_IOERR_NOMEM)
        return ORM_NOMEM;
    switch (code & 0xff) {
    case SQLITE_OK:
    case SQLITE_ROW:
    case SQLITE_DONE:
        return ORM_OK;
    case SQLITE_CONSTRAINT:
        return constraint_status(code);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return ORM_BUSY;
    case SQLITE_NOMEM:
        return ORM_NOMEM;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ORM_IO;
    case SQLITE_FULL:
        return ORM_FULL;
    case SQLITE_READONLY:
        return ORM_READONLY;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ORM_CORRUPT;
    case SQLITE_INTERRUPT:
        return ORM_INTERRUPTED;
    case SQLITE_SCHEMA:
        return ORM_SCHEMA;
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
        return ORM_INVALID;
    default:
        return ORM_ERROR;
    }
}

/* SQLite may end a transaction when a statement fails: what was written in it is then gone, and
 * nothing more must be written as if it were still there. */
void ormi_note_lost(orm_db *db, orm_status status)
{
    if (db->depth > 0 && db->lost == ORM_OK && sqlite3_get_autocommit(db->handle))
        db->lost = status;
}

orm_status ormi_fail(orm_db *db, orm_status status, const char *model, const char *field,
                     const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    set(&db->error, status, model, field, format, arguments);
    va_end(arguments);
    return status;
}

orm_status ormi_fail_sqlite(orm_db *db, int code)
{
    if (code == ORMI_OVER_BUDGET)
        return ormi_fail(db, ORM_MISUSE, NULL, NULL,
                         "more than %lld statements were run since orm_expect_statements",
                         (long long)db->budget);
    const char *text = sqlite3_extended_errcode(db->handle) == code ? sqlite3_errmsg(db->handle)
                                                                    : sqlite3_errstr(code);
    orm_status status = ormi_status(code);
    if (code == SQLITE_ERROR &&
        (strncmp(text, "no such ", 8) == 0 || strstr(text, " has no column named ")))
        status = ORM_SCHEMA;
    ormi_fail(db, status, NULL, NULL, "%s", text);
    db->error.sqlite_code = code;
    ormi_note_lost(db, status);
    return status;
}

orm_status ormi_fail_nomem(orm_db *db)
{
    return ormi_fail(db, ORM_NOMEM, NULL, NULL, "out of memory");
}

const orm_error *orm_last_error(orm_db *db)
{
    static const orm_error no_db = {.status = ORM_MISUSE,
                                    .index = ORM_NO_INDEX,
                                    .message = "there is no connection: db is NULL"};
    return db ? &db->error : &no_db;
}

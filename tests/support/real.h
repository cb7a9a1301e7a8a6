/* real.h - databases that were there before: loaded from the files that ORMGEN_DATA has, and what
 * was read of them as text, to be held against what SQL answers. */
#ifndef REAL_H
#define REAL_H

#include "support.h"

struct real {
    orm_db *db;
    char path[PATH_SIZE];
    void *folder;  /* the state of make_folder */
    char *picture; /* of the database as it was loaded */
};

/* Whether ORMGEN_DATA has NAME.sql. */
bool has_data(const char *name);

/* A test that skips, and says why, for a program whose data is absent. */
void data_is_absent(void **state);

/* Loads NAME.sql into a file of its own and opens that; NULL: it can't. */
struct real *open_real(const char *name, open_function *open);
void close_real(struct real *real);

/* The file's bytes, of which *size is the number, for free. */
char *read_bytes(const char *path, size_t *size);

/* ---- Text of rows ---- */

/* Adds a value to a line as support.h's answers have it: parted by "|", rows by newlines. A decimal
 * has its digits, a date or datetime its text form with whole seconds. */
#define ADD(out, value)                                                                            \
    _Generic((value),                                                                              \
        int64_t: add_int,                                                                          \
        orm_int64_opt: add_int_opt,                                                                \
        double: add_float,                                                                         \
        const char *: add_text,                                                                    \
        orm_blob: add_blob,                                                                        \
        orm_decimal: add_decimal,                                                                  \
        orm_decimal_opt: add_decimal_opt,                                                          \
        orm_date_opt: add_date_opt,                                                                \
        orm_datetime: add_datetime,                                                                \
        orm_datetime_opt: add_datetime_opt)(out, value)

/* Adds an optional key. */
#define ADD_KEY(out, key) ((key).some ? ADD(out, (key).value.value) : add_text(out, NULL))

void add_int(sqlite3_str *out, int64_t value);
void add_int_opt(sqlite3_str *out, orm_int64_opt value);
void add_float(sqlite3_str *out, double value);
void add_text(sqlite3_str *out, const char *value);
void add_blob(sqlite3_str *out, orm_blob value); /* its size */
void add_decimal(sqlite3_str *out, orm_decimal value);
void add_decimal_opt(sqlite3_str *out, orm_decimal_opt value);
void add_date_opt(sqlite3_str *out, orm_date_opt value);
void add_datetime(sqlite3_str *out, orm_datetime value);
void add_datetime_opt(sqlite3_str *out, orm_datetime_opt value);
void add_line(sqlite3_str *out); /* begins a line */

/* The text is the answer to a query, which has this number of lines; frees it. */
void assert_text(orm_db *db, sqlite3_str *text, size_t lines, const char *sql);

#endif

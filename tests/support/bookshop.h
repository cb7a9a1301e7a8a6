/* bookshop.h - a schema whose descriptions are written by hand, for unit tests of the runtime's
 * lower layers, and databases of it. Files are made in a directory of their own under TMPDIR.
 */
#ifndef BOOKSHOP_H
#define BOOKSHOP_H

#include "internal.h"

/* The statements of bookshop_book; the table that BOOK_MISSING asks for does not exist. */
enum {
    BOOK_INSERT = ORM_SQL_INSERT,
    BOOK_COUNT = ORM_SQL_FIRST_OWN,
    BOOK_MISSING,
    BOOK_STATEMENTS
};

/* A schema "shop" with the model Book, and a second one with the model Other, whose rows are larger
 * (100 and 200 bytes). Column 1 of Book is a datetime of 3 digits. */
extern const orm_schema bookshop_schema, bookshop_other_schema;
extern const orm_model bookshop_book, bookshop_other;

extern char bookshop_directory[200];
extern char bookshop_path[300]; /* a file in it, which the tests may make */

/* For cmocka: make the directory, remove the file, remove both. */
int bookshop_begin(void **state);
int bookshop_clean(void **state);
int bookshop_end(void **state);

/* A connection with the schema's tables: a book's author_id is checked when its transaction ends.
 */
orm_db *bookshop_open(const char *where);

/* Inserts a book as a generated function would: entering, and the statement of its slot. */
orm_status bookshop_insert(orm_db *db, int64_t id);
int64_t bookshop_count(orm_db *db);

/* SQL that must succeed, and the integer that a query answers. */
void bookshop_run(orm_db *db, const char *sql);
int64_t bookshop_ask(orm_db *db, const char *sql);

#endif

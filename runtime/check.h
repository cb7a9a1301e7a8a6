/* check.h - one S_check_schema in progress: shared by check_schema.c (tables, columns, primary
 * keys) and check_keys.c (indexes, unique and foreign keys). */
#ifndef ORM_CHECK_H
#define ORM_CHECK_H

#include "describe.h"

struct ormi_check {
    orm_db *db;
    const orm_schema *schema;
    struct orm_region *messages; /* of the differences */
    orm_difference *items;       /* on the heap */
    size_t count, room;
    const char *table; /* that is compared now: as it should be, and as it is */
    struct ormi_table expected, actual;
    orm_status status; /* sticky */
};

/* Notes a difference of the table: a text that SQLite made, which is freed here; NULL: it was out
 * of memory. */
void ormi_differ_text(struct ormi_check *c, char *text);

/* check_keys.c */
void ormi_check_indexes(struct ormi_check *c);
void ormi_check_foreign_keys(struct ormi_check *c);

#endif

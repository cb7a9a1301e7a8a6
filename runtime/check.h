/* check.h - one S_check_schema in progress: shared by check_schema.c (tables, primary keys),
 * check_column.c, check_keys.c (indexes, unique and foreign keys) and check_views.c. */
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

ORM_PRINTF(2, 3)
void ormi_differ(struct ormi_check *c, const char *format, ...);

/* Describes the table as it is. false: c has failed; or SQLite can't tell, as of a view of what is
 * not there, or of itself, and of a virtual table without its module: that is noted as a difference
 * of the kind, "table" or "view". */
bool ormi_describe_actual(struct ormi_check *c, struct ormi_describer *actual,
                          struct orm_region *region, const char *kind);

/* The name of the column that is part number of the primary key, from 1; NULL: there is none. */
const char *ormi_key_part(const struct ormi_table *table, int number);
/* Is the primary key the rowid, which needs no index of its own? */
bool ormi_key_is_rowid(const struct ormi_table *table);

/* check_column.c */
const struct ormi_table_column *ormi_find_column(const struct ormi_table *table, const char *name);
/* The model's column of this name, NULL: it has none. */
const orm_column *ormi_own_column(const orm_model *model, const char *name);
void ormi_check_columns(struct ormi_check *c);
/* What a column has as its default, in the simplest words; NULL: none, which is what DEFAULT NULL
 * does. */
const char *ormi_fallback_of(const struct ormi_table_column *column);

/* check_views.c */
void ormi_check_views(struct ormi_check *c, struct ormi_describer *actual);

/* check_keys.c */
void ormi_check_indexes(struct ormi_check *c);
void ormi_check_foreign_keys(struct ormi_check *c);

#endif

/* check_data.h - one S_check_data in progress: shared by check_data.c (the rows of models) and
 * check_links.c (references, and the rows of junction tables). */
#ifndef ORM_CHECK_DATA_H
#define ORM_CHECK_DATA_H

#include "internal.h"

struct ormi_data_check {
    orm_db *db;
    const orm_schema *schema;
    struct orm_region *texts; /* of the problems */
    orm_problem *items;       /* on the heap */
    size_t count, room;
    size_t limit;      /* of count */
    orm_status status; /* sticky */
};

/* What is looked at: a column of a model, in a row of a statement. */
struct ormi_place {
    const orm_model *model;
    unsigned column;
    sqlite3_stmt *statement;
    int at; /* the result column */
};

/* True: nothing more is to be looked for. */
static inline bool ormi_data_done(const struct ormi_data_check *c)
{
    return c->status != ORM_OK || c->count == c->limit;
}

/* Prepares SQL that is taken over, and frees it; NULL: it was out of memory. model: for an error.
 * NULL after a failure. */
sqlite3_stmt *ormi_data_prepare(struct ormi_data_check *c, const orm_model *model,
                                sqlite3_str *sql);
/* Steps to the next row; false: there is none, or nothing more is to be looked for. */
bool ormi_data_next(struct ormi_data_check *c, sqlite3_stmt *statement);

/* "SELECT " and all columns of the model as a: column i is result column i. */
void ormi_data_select(sqlite3_str *sql, const orm_model *model);

/* Reads a value, and, with rules, holds it against the rules of its column. false: it can't be
 * read, or breaks one, and *error says what is wrong; or c has failed. */
bool ormi_data_value(struct ormi_data_check *c, const struct ormi_place *place, bool rules,
                     orm_error *error);

/* Writes the key of a row, all columns of which are in order in the statement. */
void ormi_data_key(struct ormi_data_check *c, const orm_model *model, sqlite3_stmt *statement,
                   char *buffer, size_t size);

/* Notes a problem; the texts are copied. */
void ormi_data_problem(struct ormi_data_check *c, const orm_model *model, const char *field,
                       const char *key, const char *message);

/* check_links.c, but for views: the references of a model's rows to rows that are not there; the
 * values and references of its junction tables. */
void ormi_check_links(struct ormi_data_check *c, const orm_model *model);

#endif

/* describe.h - a table as a database has it: columns, indexes, foreign keys. For check_schema.c,
 * which compares the tables that a schema creates with those that are there. */
#ifndef ORM_DESCRIBE_H
#define ORM_DESCRIBE_H

#include "internal.h"

enum ormi_generated { ORMI_NOT_GENERATED, ORMI_VIRTUAL, ORMI_STORED };

struct ormi_table_column {
    const char *name, *type;
    const char *fallback; /* the text of DEFAULT, NULL: none */
    bool not_null;
    int key; /* its place in the primary key from 1, 0: it is not part of it */
    enum ormi_generated generated;
};

struct ormi_index_item {
    const char *column; /* NULL: an expression */
    const char *collation;
    bool desc;
};

struct ormi_index {
    const char *name;
    const char *sql; /* without comments, only of a partial index or one with expressions */
    bool unique, partial;
    bool primary; /* the primary key's own */
    struct ormi_index_item *items;
    size_t n_items;
};

struct ormi_foreign_key {
    const char *table, *on_update, *on_delete;
    const char **from, **to;
    size_t parts;
};

/* No columns: there is no such table. */
struct ormi_table {
    struct ormi_table_column *columns;
    struct ormi_index *indexes;
    struct ormi_foreign_key *keys;
    size_t n_columns, n_indexes, n_keys;
    bool strict, view;
    const char *sql; /* without comments, only of a table with generated columns */
};

enum ormi_question {
    ORMI_TABLE,
    ORMI_TABLE_SQL,
    ORMI_COLUMNS,
    ORMI_INDEXES,
    ORMI_INDEX_ITEMS,
    ORMI_INDEX_SQL,
    ORMI_FOREIGN
};
#define ORMI_QUESTIONS 7

/* Asks one database. status is sticky: after a failure nothing more is asked. */
struct ormi_describer {
    orm_db *db; /* whose error is set */
    sqlite3 *handle;
    sqlite3_stmt *statements[ORMI_QUESTIONS];
    orm_status status;
};

void ormi_describe(struct ormi_describer *d, const char *table, struct orm_region *region,
                   struct ormi_table *out);
void ormi_describer_free(struct ormi_describer *d);

/* ---- schema_text.c: SQL texts, compared without their white space ---- */

struct ormi_span {
    const char *at, *end;
};

struct ormi_span ormi_span(const char *text);

/* Puts blanks in the place of comments. */
void ormi_blank_comments(char *sql);

/* The same tokens, but for parentheses around the whole? table: whose columns they may name, or
 * NULL. */
bool ormi_same_sql(struct ormi_span a, struct ormi_span b, const struct ormi_table *table);

/* Plain numbers of the same value, like 0, +0, 0.00 and '0'? */
bool ormi_same_number(const char *a, const char *b);

/* Constants of the same text: 'abc', and "abc" and abc as a default has them? numbers: one may be a
 * whole number. */
bool ormi_same_text(const char *a, const char *b, bool numbers);

/* Is the text just this word, in any case? */
bool ormi_is_word(const char *text, const char *word);

/* Does a column for numbers store the text as one? */
bool ormi_looks_like_number(const char *text);

/* The expression of a generated column in a CREATE TABLE; empty when there is none. */
struct ormi_span ormi_generated_sql(const char *sql, const char *column);

/* Item number of a CREATE INDEX, and the condition behind WHERE; empty when there is none. */
struct ormi_span ormi_index_item_sql(const char *sql, size_t number);
struct ormi_span ormi_index_where(const char *sql);

#endif

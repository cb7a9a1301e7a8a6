/* catalog.h - a database as it stands: its tables and views, with what SQLite tells of them by
 * pragmas, and what stands only in the texts of their definitions. Nothing is decided here.
 *
 * Names and texts are in UTF-8, names as SQLite has them, not quoted. Lists are in the order in
 * which things were created or stand in definitions. Texts of SQL have one blank for white space
 * and comments, and are otherwise as they are written; but in expressions of a table, "x" that is
 * no column is a text for SQLite, and is 'x' here. */
#ifndef CATALOG_H
#define CATALOG_H

#include "schema.h"
#include "sqltype.h"

#include <sqlite3.h>

#define CATALOG_NONE SIZE_MAX /* no column */

enum catalog_generated { GENERATED_NOT, GENERATED_VIRTUAL, GENERATED_STORED };

struct catalog_column {
    struct str name;
    struct str declared; /* the type as it is written; no text: none */
    enum affinity affinity;
    bool not_null;
    unsigned key;           /* its place in the primary key from 1; 0: it is not in it */
    struct str default_sql; /* the expression of DEFAULT, without outer parentheses, names that
                               stand for texts as 'text'; no text: none */
    struct str collation;   /* "BINARY"; SQLite's own three in capitals */
    enum catalog_generated generated;
    struct str generated_sql; /* its expression, without outer parentheses and comments */
    struct str conflict;      /* of NOT NULL ON CONFLICT: "REPLACE"; no text: none, or ABORT */
};

/* A CHECK of a table or of one of its columns. */
struct catalog_check {
    struct str name; /* no text: none */
    struct str sql;  /* without outer parentheses and comments */
    size_t column;   /* that it is written behind, or CATALOG_NONE */
};

struct catalog_foreign_key {
    struct str table;                 /* as it is written: there may be no such table */
    LIST(size_t) columns;             /* of this table */
    LIST(struct str) to;              /* empty: the primary key */
    enum action on_delete, on_update; /* as written; ACTION_NO_ACTION where nothing is */
    bool deferred;                    /* DEFERRABLE INITIALLY DEFERRED */
};

struct catalog_index_item {
    size_t column;        /* or CATALOG_NONE, and */
    struct str expr;      /* an expression, without COLLATE and DESC of the item */
    struct str collation; /* "BINARY" */
    bool desc;
};

enum index_origin {
    INDEX_CREATED,
    INDEX_UNIQUE,
    INDEX_KEY
}; /* CREATE INDEX, UNIQUE, PRIMARY KEY */

struct catalog_index {
    struct str name;
    enum index_origin origin;
    bool unique;
    LIST(struct catalog_index_item) items;
    struct str where;    /* without comments; no text: every row */
    struct str conflict; /* of UNIQUE or PRIMARY KEY ON CONFLICT: "REPLACE"; no text: none */
};

enum catalog_kind {
    CATALOG_TABLE,
    CATALOG_VIEW,
    CATALOG_VIRTUAL,
    CATALOG_SHADOW, /* a virtual table keeps its rows in it */
};

struct catalog_table {
    size_t index; /* in its catalog */
    struct str name;
    enum catalog_kind kind;
    struct str problem; /* why it can't be read, or not all of it; no text: it can */
    LIST(struct catalog_column) columns; /* a virtual table's without those that are hidden */
    const struct catalog_column **column_names; /* the same, for catalog_find_column() */
    LIST(size_t) key;  /* the columns of the primary key, in its order; empty: none is declared */
    bool key_is_rowid; /* INTEGER PRIMARY KEY: the key is another name of the rowid */
    struct str key_conflict; /* of PRIMARY KEY ON CONFLICT */
    bool without_rowid, strict, autoincrement;
    LIST(struct catalog_foreign_key) foreign_keys;
    LIST(struct catalog_index) indexes;
    LIST(struct catalog_check) checks;
    struct str select;     /* a view's SELECT, without comments */
    bool has_column_names; /* CREATE VIEW name (columns) AS */
};

struct catalog {
    struct arena *arena;
    LIST(struct catalog_table) tables;
    const struct catalog_table **table_names; /* the same, for catalog_find_table() */
    LIST(struct str) triggers;                /* their names */
};

/* catalog.c: reads all of an open database, in one read transaction of the caller's. false: *why
 * says why not. Tables of SQLite's own (sqlite_sequence) are not in it. */
bool catalog_read(struct arena *arena, sqlite3 *db, struct catalog *out, struct str *why);

/* ---- catalog_find.c ---- */

/* The table or column of a name, compared as SQLite does; NULL, CATALOG_NONE: there is none. */
const struct catalog_table *catalog_find_table(const struct catalog *catalog, struct str name);
size_t catalog_find_column(const struct catalog_table *table, struct str name);

/* catalog_unsafe.c: what SQLite says of a definition that calls a function which it holds for
 * unsafe there: "unsafe use of json_type()". No text: a program can use the database while
 * trusted_schema is off. Afterwards the connection is of no use but for closing it. */
struct str catalog_unsafe(struct arena *arena, sqlite3 *db, const struct catalog *catalog);

/* ---- catalog_file.c: opening a database without leaving a trace ---- */

/* Opens the database at path for reading, and begins a read transaction: neither the file nor its
 * folder is changed, not even for a moment. The caller closes it, by sqlite3_close(). NULL: *why
 * says what is wrong with the file, as a sentence's end: "it is locked by another program". */
sqlite3 *catalog_open(struct arena *arena, const char *path, struct str *why);

#endif

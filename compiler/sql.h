/* sql.h - every SQL text that the output holds, built once: for the C code, for the .sql file and
 * for verify.c, which tries them all. */
#ifndef SQL_H
#define SQL_H

#include "model.h"

/* The statements that each model has, in the order of enum orm_statement in orm_gen.h. */
enum sql_fixed { SQL_INSERT, SQL_UPDATE, SQL_SAVE, SQL_DELETE, SQL_GET, SQL_GET_MANY, SQL_FIXED };

/* Those of a ManyToMany, in the order of enum orm_link_statement. */
enum sql_link {
    SQL_LINK_PAIRS,
    SQL_LINK_ADD,
    SQL_LINK_REMOVE,
    SQL_LINK_REMOVE_OTHERS,
    SQL_LINK_CLEAR,
    SQL_LINK_HAS,
    SQL_LINK_ADD_MANY,
    SQL_LINK_STATEMENTS
};

#define SQL_NONE SIZE_MAX

struct sql_statement {
    struct str text; /* no text: this model has no such statement */
    struct str what; /* "Book: get_by_email", for messages */
    bool lookup;     /* a scan of a table would be a mistake */
};

/* What refers to a model, where it can forbid a delete or hand it on. */
struct sql_incoming {
    const struct model_incoming *incoming;
    size_t find;
};

struct sql_model {
    struct arena *arena; /* of what is kept; parts of texts are built in another */
    const struct model *model;
    LIST(struct sql_statement) statements;
    size_t *unique_get; /* by unique: get_by */
    size_t *
        unique_load; /* by unique: rows by an array of its values; SQL_NONE: nothing refers to it */
    size_t *fk_load; /* by relation, TO_ONE: rows by an array of foreign keys; SQL_NONE: no reverse
                        side */
    size_t *link;    /* by relation, MANY_TO_MANY: the first of its statements */
    LIST(struct sql_incoming) incoming;
    column_list returned; /* what SAVE returns, and INSERT where the database computes a column */
};

struct sql_ddl {
    struct str name, text;
    const struct model *model; /* or; of a view that exists there is no text */
    const struct model_junction *junction;
    const struct model_index *index; /* of model, when it creates that */
};

struct sql_set {
    const struct model_set *set;
    LIST(struct sql_model) models; /* as in set */
    LIST(struct sql_ddl) tables;   /* the models', views among them, then the junctions' */
    LIST(struct sql_ddl) indexes;
};

struct sql_set *sql_build(struct arena *arena, const struct model_set *set);

/* sql_literal.c: names and values as SQL, and parts of statements. */
struct str sql_name(struct arena *arena, struct str name);   /* "book" */
struct str sql_string(struct arena *arena, struct str text); /* 'it''s' */
struct str sql_literal(struct arena *arena, const struct model_column *column,
                       const struct literal *value);
/* The civil date of a day counted from 1970-01-01. */
struct sql_date {
    int year, month, day;
};
struct sql_date sql_date_of(int64_t days);

struct str sql_names(struct arena *arena, const struct str *names, size_t n, const char *prefix);
struct str sql_column_names(struct arena *arena, const column_list *columns, const char *prefix);
const char *sql_collation(const struct model_column *c); /* " COLLATE NOCASE", or nothing */
/* Can SQLite look up by the columns of one side what it finds in those of the other? Where it would
 * have to make numbers of them for that, it reads the whole table. */
bool sql_is_served(struct arena *arena, const struct model_relation *r);

/* sql_ddl.c: the tables and indexes of a set, into sql. */
void sql_build_ddl(struct arena *arena, struct sql_set *sql);
/* The rules of a column as one expression; no text: none. A foreign key has those of what it refers
 * to. */
struct str sql_column_rules(struct arena *arena, const struct model_column *c);
/* The bounds that a column's type has by itself, where its storage lets a value pass them; 0, 0:
 * none. */
void sql_type_range(const struct model_column *c, int64_t *low, int64_t *high);
/* Is it a table, or a view, that the DDL creates? Views come behind all else. */
bool sql_is_table(const struct sql_ddl *ddl);
bool sql_is_view(const struct sql_ddl *ddl);
/* The definition of a table with the columns and the key of a view, to try statements on. */
struct str sql_stand_in(struct arena *arena, const struct model *m);

/* sql_link.c: the statements of a ManyToMany, added to model's. */
void sql_build_link(struct arena *arena, struct sql_model *sql,
                    const struct model_relation *relation);

/* sql.c, for sql_link.c: adds a copy of a statement. */
void sql_add(struct sql_model *sql, struct str text, bool lookup, const char *what, ...)
    BASE_PRINTF(4, 5);

#endif

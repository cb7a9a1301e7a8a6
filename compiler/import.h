/* import.h - from a database as it stands to a schema: the steps, in their order. Each fills more
 * of the draft and reads what the steps before it decided. Only import*.c and command_import.c
 * include it.
 *
 *     catalog_open, catalog_read     the facts                                catalog*.c
 *     import_choose                  which tables become models, junctions    import_choose.c
 *     import_name                    names of models and fields               import_name*.c
 *     import_relate                  ForeignKey, OneToOne, ManyToMany         import_relate*.c
 *     import_type                    types of the other fields, their rules   import_type*.c,
 *                                                                             import_check*.c
 *     import_index                   unique keys and indexes                  import_index.c
 *     import_conflict                notes on ON CONFLICT                     import_conflict.c
 *     import_order                   what is referred to comes first          import_order.c
 *     import_settle                  ormgen compiles it, what it refuses goes import_settle.c */
#ifndef IMPORT_H
#define IMPORT_H

#include "draft.h"
#include "sample.h"

typedef LIST(struct str) import_names;

/* What the command line asks for. Names of tables and views are compared as SQLite does. */
struct import_view_key {
    struct str view;
    import_names columns;
};

struct import_options {
    struct str schema;    /* the schema's name; no text: from the file's */
    import_names tables;  /* only these; empty: all */
    import_names exclude; /* but not these */
    LIST(struct import_view_key) view_keys;
};

/* A foreign key as SQLite takes it. */
struct import_reference {
    struct import_table *target; /* NULL: there is none, or it has no such columns */
    size_t n;
    const size_t *columns, *there; /* of the table and of the target, in the order of its key */
    bool to_key;                   /* those of the target are its primary key */
    bool is_unique;                /* of the target, so that a key can refer to them */
    struct draft_field *field;     /* the relation that it became, or NULL */
};

/* What becomes of a table of the catalog. */
enum import_role {
    ROLE_LEFT_OUT, /* the draft's notes say why, unless nobody asked for it */
    ROLE_MODEL,    /* a model, also of a view */
    ROLE_JUNCTION  /* the table of a ManyToMany, and nothing else */
};

struct import_table {
    const struct catalog_table *table;
    enum import_role role;
    struct draft_model *model; /* ROLE_MODEL */
    /* by column of the table: its field; NULL while none is made. The columns of a ForeignKey have
     * that; a column of several has the first. */
    struct draft_field **fields;
    struct str *members; /* by column: what it is called in C, once a relation asks */
    bool is_through; /* ROLE_MODEL: a key of it is two foreign keys: also a ManyToMany's through */
    size_t from, to; /* junction, through: the foreign keys of both sides */
    LIST(size_t) view_key;               /* of a view: the columns that were told */
    struct import_reference *references; /* as its foreign keys */
    LIST(struct draft_field *) sharing;  /* relations all of whose columns are other fields' */
    LIST(struct import_table *) links;   /* targets of its ManyToManys */
    bool has_automatic_id;               /* the first column is an id that no field names */
    struct map names; /* of the model's fields and relations in C that are taken: not NULL */
};

struct import {
    struct arena *arena;
    const struct catalog *catalog;
    struct sampler *sampler;
    const struct import_options *options;
    struct draft *draft;
    struct import_table *tables;   /* as in the catalog */
    struct import_table **by_name; /* the same, in the order of their names: what is named or
                                      numbered in it stays the same when tables change places */
    struct map found;              /* name in small letters -> struct import_table */
};

/* import_choose.c. false: *why says which name of the options is none of the database, or that
 * there is nothing to import. Makes the models, whose written.name is unset. */
bool import_choose(struct import *import, struct str *why);
/* import_name.c: names of the schema and of all models (with table), then a field for each column
 * of a model, with name and column set as for a scalar. Names are valid, and distinct in their
 * model. */
void import_name(struct import *import);
/* The same for relations, later: a name like wanted that is none of the model's fields or related
 * names yet, and is from now on. */
struct str import_free_name(struct import *import, const struct draft_model *model,
                            struct str wanted);
/* import_relate.c: turns fields of foreign keys into relations, adds ManyToMany, sets key,
 * defaults. */
void import_relate(struct import *import);
/* import_type.c: types, null, default, rules, generated, checks of the fields that are no
 * relations, key options of the model. */
void import_type(struct import *import);
/* import_index.c */
void import_index(struct import *import);
/* import_conflict.c */
void import_conflict(struct import *import);
/* import_order.c */
void import_order(struct import *import);

/* import.c: all steps. NULL: *why says why not. */
struct draft *import_database(struct arena *arena, sqlite3 *db, struct str source,
                              const struct import_options *options, struct str *why);
/* import_settle.c: the draft's text, which ormgen compiles without an error: what it refuses is
 * dropped with a note. false: *why says what can't be mended, a bug of ours. */
bool import_settle(struct arena *arena, struct draft *draft, struct str *yaml, struct str *why);

#endif

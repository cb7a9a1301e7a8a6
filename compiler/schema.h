/* schema.h - the schema as it is written: every option of the language, with its place, checked for
 * its own form only (a flag is a flag, a name is a name). What refers to something else is still a
 * name. */
#ifndef SCHEMA_H
#define SCHEMA_H

#include "yaml.h"

/* Options. None is given where given is false. */
struct word {
    struct str text;
    struct loc loc;
    bool given, quoted;
};

struct flag {
    bool given, value;
    struct loc loc;
};

struct count {
    bool given;
    uint32_t value;
    struct loc loc;
};

/* A value of the field's type, as text until the type is known; or an SQL expression; or null. */
struct written_value {
    bool given, is_null, is_sql;
    struct word text;
};

struct words {
    bool given;
    struct loc loc;
    LIST(struct word) items;
};

struct written_choice {
    struct word name;  /* the C name as written, or taken from the text */
    struct word value; /* stored text, or number */
};

struct written_choices {
    bool given, is_map;
    struct loc loc;
    LIST(struct written_choice) items;
};

enum action {
    ACTION_CASCADE,
    ACTION_SET_NULL,
    ACTION_SET_DEFAULT,
    ACTION_RESTRICT,
    ACTION_NO_ACTION,
    ACTION_DO_NOTHING,
    ACTIONS
};

extern const struct str action_names[ACTIONS]; /* schema_value.c: "SET_NULL" */

struct written_action {
    bool given;
    enum action value;
    struct loc loc;
};

struct written_through {
    bool given, is_map, is_model; /* a model's name; else a table */
    struct word table;            /* the model or the table */
    struct words from, to;
    struct written_action on_delete, on_update;
    struct flag without_rowid, index;
    struct loc loc;
};

/* generated: {sql: ..., stored: true} */
struct written_generated {
    bool given;
    struct word sql;
    struct flag stored;
    struct loc loc;
};

/* view: true, for one that exists; or its SELECT. */
struct written_view {
    bool given;
    struct word sql; /* not given: it exists */
    struct loc loc;
};

struct written_field {
    struct word name;
    struct loc loc;   /* of the name */
    struct str mixin; /* that has it; no text: the model itself */
    bool incomplete;  /* options are missing that could not be read */
    bool may_be_key;  /* one of those may have said that it is the key */
    struct word type;
    struct flag null, unique, index, primary_key, immutable, lazy;
    struct word column, c_name, doc, sql_type;
    struct written_generated generated;
    struct written_value default_value, min, max;
    struct count max_length, min_length, max_digits, decimal_places, precision;
    struct word pattern, collate, storage, auto_uuid; /* auto_uuid: the option "auto" */
    struct flag auto_now, auto_now_add;
    struct written_choices choices;
    /* relations */
    struct word to, to_field;
    struct written_action on_delete, on_update;
    struct word related_name; /* given with no text: false */
    struct words columns, through_fields;
    struct flag db_constraint, deferrable, symmetrical;
    struct written_through through;
};

struct written_index_item {
    struct word name; /* a field, or */
    struct word expr; /* an SQL expression */
    bool desc;
};

typedef LIST(struct written_index_item) written_index_items;

struct written_index {
    struct loc loc;
    written_index_items items;
    struct word where, name;
    struct flag unique;
};

struct written_check {
    struct word name, sql;
};

typedef LIST(struct written_field *) written_fields;
typedef LIST(struct words) written_uniques;
typedef LIST(struct written_index) written_indexes;
typedef LIST(struct written_check) written_checks;

struct written_model {
    struct word name;
    struct str meant; /* the name that a wrong one should be; else no text */
    bool incomplete;  /* fields or options are missing that could not be read */
    struct word doc, table, c_name;
    struct words mixins, primary_key;
    struct flag rowid_key; /* primary_key: rowid */
    struct written_view view;
    written_fields fields; /* the mixins' first, as if written here */
    written_uniques uniques;
    written_indexes indexes;
    written_checks checks;
    struct flag without_rowid, strict, autoincrement;
};

struct written_schema {
    struct word name;  /* given, or from the file's stem (then without place) */
    bool name_refused; /* it can't be a part of names in C */
    struct written_action on_delete, on_update; /* of "defaults", like the next */
    struct flag strict;
    struct flag split;
    LIST(struct written_model *) models;
    bool incomplete; /* there are others that could not be read */
};

/* The schema that root describes; what is wrong with it is added to diag, and the rest is read all
 * the same. NULL: there is too much of it. */
struct written_schema *schema_read(struct arena *arena, const struct node *root, struct str stem,
                                   struct diag *diag);

/* Is it one that a schema can have? It is in schema_name.c. */
bool schema_may_be_called(struct str name);

#endif

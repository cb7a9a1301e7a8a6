/* model.h - the resolved model: every name, type, order and default that the output needs, decided.
 * Made by resolve.c from the schema as written, checked by check.c, and const for every later
 * stage. */
#ifndef MODEL_H
#define MODEL_H

#include "schema.h"
#include "sqltype.h"
#include "types.h"

/* One choice of an enum, or of a text (then number is 0 and c_name unused). */
struct model_choice {
    struct str c_name; /* "SHOP_BOOK_STATUS_DRAFT" */
    struct str text;   /* stored text, or the word that to_text gives */
    int32_t number;
    struct loc loc;
};

typedef LIST(struct model_choice) choice_list;

/* A column of a table, which is a member of the row struct. A ForeignKey has one for each part of
 * the key it refers to; the type facts of such a column are those of the column it refers to. */
struct model_column {
    size_t index; /* in its model */
    struct model *model;
    struct model_field *field; /* that declares it */
    struct str sql;            /* the column's name in SQL, not quoted */
    struct str sql_type;       /* its declared type; no text: that of its storage */
    struct str member;         /* in the row struct: "author_id" */
    struct loc loc;
    struct model_column
        *refers_to; /* of a ForeignKey's column: the column it copies its type from */

    enum type type;
    enum storage storage;
    enum collation collation;
    bool null, is_key;
    bool indexed; /* the key or an index that holds every row begins with it */
    bool auto_now, auto_now_add;
    int auto_uuid; /* 0, or the version: 4, 7 */
    bool has_min, has_max;
    struct literal min, max;
    uint32_t min_length, max_length; /* 0: no limit */
    uint8_t digits,
        scale; /* decimal: all, and behind the point; time, datetime: digits of a second */
    struct str pattern;
    choice_list choices;
    bool choices_incomplete;    /* one was left out, which has been said */
    struct str choice_c_prefix; /* enum: the C type, "shop_Book_status" */

    struct literal default_value; /* given: written by M_defaults and the DDL */
    struct str default_sql;       /* SQL expression of the DDL's DEFAULT; no text: none */
    struct loc default_loc;
    struct str
        generated; /* SQL expression that the column is computed by; no text: it is written */
    bool stored;   /* generated: when a row is written; else when it is read */
    struct loc generated_loc;
    bool db_default; /* NOT NULL with default_sql: an optional in C; the database fills it */

    /* How C sees it. The whole type of the member is c_opt when optional, else c_type. */
    struct str c_type; /* "int64_t", "const char *", "shop_Author_id", "shop_Book_status" */
    struct str c_opt;  /* "shop_Author_id_opt", used or not; no text: c_type has a NULL itself */
    bool optional;     /* the member is {some, value} */
    bool is_id;        /* c_type is a key's struct: the plain value is in its .value */
};

typedef LIST(struct model_column *) column_list;

enum field_kind { FIELD_SCALAR, FIELD_FOREIGN_KEY, FIELD_ONE_TO_ONE, FIELD_MANY_TO_MANY };

struct model_field {
    size_t index; /* in its model */
    struct model *model;
    struct str name;  /* as in the schema */
    struct str owner; /* the name of what it is written in: the model, or a mixin */
    struct str doc;
    struct loc loc;
    enum field_kind kind;
    const struct written_field *written;
    column_list columns;             /* empty for a ManyToMany */
    struct model_relation *relation; /* NULL for a scalar */
};

/* How messages name a field: 'Book.title'. A mixin's is named after that, so that what is wrong
 * with it is said once, and not for each model that has it. */
#define FIELD_FMT "'" STR_FMT "." STR_FMT "'"
#define FIELD_ARG(f) STR_ARG((f)->owner), STR_ARG((f)->name)

enum relation_kind {
    TO_ONE,
    TO_ONE_REVERSE,
    TO_MANY,
    MANY_TO_MANY
}; /* the order of orm_relation_kind */

/* A relation as seen from one model. Both sides of a ForeignKey are one each, inverse to each
 * other. */
struct model_relation {
    size_t index; /* in its model's relations */
    struct model *model, *target;
    struct str name;   /* in the schema: "author", "books" */
    struct str member; /* TO_ONE: the pointer member; else the same word, for functions: "books" */
    enum relation_kind kind;
    struct model_field *field;      /* that declares it, on either side */
    struct model_relation *inverse; /* NULL: related_name is false, or symmetrical */
    struct loc loc;                 /* of related_name, or of the field */
    bool declared;                  /* this is the side with the field */

    /* this side's columns and the target's that they match: TO_ONE: foreign key -> key (or
     * to_field); reverse sides: key (or to_field) -> foreign key; MANY_TO_MANY: the key of each
     * side */
    column_list here, there;
    bool to_key; /* a ForeignKey refers to the primary key, not to another unique field */
    struct model_unique *to_unique; /* else the unique key it refers to */

    enum action on_delete, on_update;
    bool constrained;         /* the DDL has a constraint for it */
    bool deferrable, indexed; /* indexed: an index serves look-ups by the foreign key */

    struct model_junction *junction; /* MANY_TO_MANY */
    bool turned; /* MANY_TO_MANY: seen from the target: the junction's "to" columns are this side's
                  */
};

struct model_junction {
    struct model *model, *target; /* that declares it, and that it leads to */
    const struct model_field *field;
    struct str table;
    LIST(struct str) from, to; /* columns of the side that declares it, and of its target */
    struct model *through;     /* a model of the schema, or NULL: the junction's own table */
    struct model_relation *through_from, *through_to; /* its ForeignKeys */
    enum action on_delete, on_update;
    bool without_rowid, index, symmetrical;
    bool needs_row; /* through: it has columns that a link by keys can't fill: add takes its row */
    bool unique_pair; /* a key or unique index covers exactly the pair: ON CONFLICT finds it */
    bool plain; /* each row of it is a link between rows that exist, and no two rows are the same */
    struct loc loc;
};

struct model_unique {
    struct str name; /* "email", "author_title": behind get_by_ */
    struct str
        index; /* the SQL index's name when it is one, else no text: in the table's definition */
    column_list columns;
    LIST(struct model_field *) fields;
    struct loc loc;
};

struct model_index_item {
    struct model_column *column; /* or */
    struct str expr;
    struct loc loc;
    bool desc;
};

struct model_index {
    struct str name; /* in SQL */
    struct loc name_loc;
    LIST(struct model_index_item) items;
    struct str where;
    struct loc where_loc, loc;
    bool unique; /* with where or expressions: no get_by */
};

struct model_check {
    struct str name, sql;
    struct loc name_loc, loc;
};

/* A foreign key, or a junction's, that refers to a model: it can forbid a delete. */
struct model_incoming {
    struct model_relation
        *relation; /* TO_ONE of the model that refers, or the MANY_TO_MANY that declares it */
    bool turned;   /* junction: this model is its target */
};

struct model {
    size_t index;
    struct str name;   /* "Book" */
    struct str c_name; /* "shop_Book" */
    struct str macro;  /* "SHOP_BOOK" */
    struct str table;  /* not quoted */
    struct str doc;
    struct loc loc, table_loc, c_name_loc;
    bool incomplete; /* a field of it was left out, which has been said */
    struct str c_id; /* "shop_Book_id" */
    struct model_column
        *id_of; /* the key is one ForeignKey: c_id is a typedef of that column's c_type */
    bool auto_key, without_rowid, strict, autoincrement;
    bool rowid_key;    /* the key is no column of the table but its rowid */
    bool view;         /* it is only read, and may have no key */
    struct str select; /* of a view that the DDL creates; no text: it exists */
    struct loc select_loc;
    struct str rowid; /* what SQL calls its rowid; no text: it has none, or columns of all names */

    LIST(struct model_field *) fields; /* with the automatic id in front */
    column_list columns;
    column_list key;
    LIST(struct model_relation *)
    relations; /* TO_ONE and ManyToMany in field order, then what others declared */
    LIST(struct model_unique *) uniques; /* field, OneToOne and model level; not the key */
    LIST(struct model_index)
    indexes; /* with the automatic ones of foreign keys; also partial unique ones */
    LIST(struct model_check) checks; /* of the schema; those that follow from types are sql.c's */
    LIST(struct model_incoming) incoming;
};

struct model_set {
    struct str name;   /* "shop": file names and symbols */
    struct str macro;  /* "SHOP" */
    bool name_refused; /* names in C that begin with it are none */
    struct str source; /* the schema file's name without folders, for the head of the output */
    bool split;        /* each model has files of its own */
    LIST(struct model *) models;
    LIST(struct model_junction *)
    junctions; /* those that need a table, each once, in order of declaration */
};

/* resolve.c: what is wrong is added to diag; then the answer is incomplete and of no use to later
 * stages. */
struct model_set *model_resolve(struct arena *arena, const struct written_schema *schema,
                                struct str source, struct diag *diag);

/* check.c: rules over the resolved model. */
void model_check_rules(const struct model_set *set, struct arena *arena, struct diag *diag);

/* names.c: every C identifier that will be generated, once; two sources of one are an error. Also
 * the rules for names: keywords, macros, and the trailing underscore. */
void names_check(const struct model_set *set, struct diag *diag);
struct str names_member(struct arena *arena, struct str name); /* "int" -> "int_", else as it is */

/* literal.c: text of the schema as a value of a column's type (which has its digits, choices,
 * storage); false: *why says what is expected. */
bool literal_parse(struct arena *arena, const struct model_column *column, const struct word *text,
                   struct literal *out, struct str *why);

/* check_type.c: does every value that a field stores in such a column come back from one of that
 * affinity? */
bool check_keeps_all(const struct model_column *c, enum affinity affinity);

/* sqltext.c: is text one expression that parentheses around it keep whole? false: *why says why
 * not, and *at which character is to blame. */
bool sqltext_is_expression(struct str text, const char **why, size_t *at);
/* The same for a SELECT, which stands behind CREATE VIEW ... AS. */
bool sqltext_is_select(struct str text, const char **why, size_t *at);

#endif

/* orm_gen.h - the contract between generated code and the runtime. Programs do not include or call
 * it themselves.
 *
 * Generated code describes each model once, as constant data and a few typed functions that move
 * values between a row struct and orm_value or orm_reader. The runtime does the rest from that
 * description: it never reads a schema. ORM_ABI is raised with every change that generated code
 * could notice; both sides check it.
 */
#ifndef ORM_GEN_H
#define ORM_GEN_H

#include "orm.h"

#ifdef __cplusplus
extern "C" {
#endif

ORM_EXPORTS_BEGIN

#define ORM_ABI 8
#define ORM_NONE UINT16_MAX /* no index */
#define ORM_KEY_PARTS 16    /* the most columns that a key may have */

/* ---- Reading ---- */

/* Where a row's columns are read from. The first column that cannot be read sets the reader's
 * error, with model, field and key; the functions then answer zero. Texts and blobs are copied
 * once, into the scope that is read into. A NULL in a column that may be NULL is zero; in one that
 * may not it is BAD_VALUE. */
typedef struct orm_reader orm_reader;

bool orm_read_present(orm_reader *r, unsigned column); /* false: NULL */
bool orm_read_bool(orm_reader *r, unsigned column);
int32_t orm_read_int32(orm_reader *r, unsigned column);
int64_t orm_read_int64(orm_reader *r, unsigned column);
double orm_read_float(orm_reader *r, unsigned column);
const char *orm_read_text(orm_reader *r, unsigned column); /* json too */
orm_blob orm_read_blob(orm_reader *r, unsigned column);
orm_date orm_read_date(orm_reader *r, unsigned column);
orm_time orm_read_time(orm_reader *r, unsigned column);
orm_datetime orm_read_datetime(orm_reader *r, unsigned column);
orm_decimal orm_read_decimal(orm_reader *r, unsigned column);
orm_uuid orm_read_uuid(orm_reader *r, unsigned column);
int orm_read_enum(orm_reader *r, unsigned column); /* the number of the choice */

/* ---- Automatic values ---- */

/* The moment, and the source of random bytes, of one write. */
typedef struct orm_auto orm_auto;

orm_date orm_auto_date(const orm_auto *a);
orm_datetime orm_auto_datetime(const orm_auto *a,
                               unsigned column); /* cut to the column's precision */
orm_uuid orm_auto_uuid4(const orm_auto *a);
orm_uuid orm_auto_uuid7(const orm_auto *a);

static inline bool orm_uuid_is_zero(orm_uuid value)
{
    unsigned sum = 0;
    for (unsigned i = 0; i < 16; i++)
        sum |= value.bytes[i];
    return sum == 0;
}

/* ---- Descriptions ---- */

typedef enum orm_kind {
    ORM_KIND_BOOL,
    ORM_KIND_INT32,
    ORM_KIND_INT64,
    ORM_KIND_FLOAT,
    ORM_KIND_TEXT,
    ORM_KIND_BLOB,
    ORM_KIND_DATE,
    ORM_KIND_TIME,
    ORM_KIND_DATETIME,
    ORM_KIND_DECIMAL,
    ORM_KIND_UUID,
    ORM_KIND_JSON,
    ORM_KIND_ENUM
} orm_kind;

/* How the values of a column stand in the file. */
typedef enum orm_storage {
    ORM_STORAGE_INTEGER,
    ORM_STORAGE_REAL,
    ORM_STORAGE_TEXT,
    ORM_STORAGE_BLOB
} orm_storage;

typedef enum orm_collation {
    ORM_COLLATE_BINARY,
    ORM_COLLATE_NOCASE,
    ORM_COLLATE_RTRIM
} orm_collation;

enum orm_column_flag {
    ORM_COLUMN_NULL = 1,         /* may be NULL */
    ORM_COLUMN_MIN = 2,          /* min counts (float: float_min) */
    ORM_COLUMN_MAX = 4,          /* max counts */
    ORM_COLUMN_DB_DEFAULT = 8,   /* NOT NULL, but NULL may be written: the database then fills it */
    ORM_COLUMN_LOOSE = 16,       /* the table is not STRICT: a float may be stored as an integer */
    ORM_COLUMN_AUTO_NOW = 32,    /* set by every write */
    ORM_COLUMN_AUTO_INSERT = 64, /* set by insert, and not changed by update */
    ORM_COLUMN_KEY = 128,
    ORM_COLUMN_INDEXED = 256,  /* an index, or the key, begins with it (and holds every row) */
    ORM_COLUMN_GENERATED = 512 /* computed by the database: read, never written */
};

/* A choice of an enum (number and text) or of a text (text alone). */
typedef struct orm_choice {
    int32_t number;
    const char *text;
} orm_choice;

typedef struct orm_column {
    const char *field; /* the field's name in the schema: what messages say */
    const char *name;  /* the column's name in SQL */
    uint8_t kind;      /* orm_kind */
    uint8_t storage;   /* orm_storage */
    uint8_t collation; /* orm_collation */
    uint8_t digits;    /* decimal: all digits; time, datetime: digits of a second */
    uint8_t scale;     /* decimal: digits behind the point */
    uint16_t flags;    /* orm_column_flag */
    uint16_t n_choices;
    uint32_t min_length; /* text: characters */
    uint32_t max_length; /* text: characters; blob: bytes; 0: no limit */
    int64_t min, max;    /* as in orm_value.as.i; of a date the days since 1970-01-01 */
    double float_min, float_max;
    const orm_choice *choices;
    const char *pattern; /* a GLOB that a text must match, or NULL */
} orm_column;

typedef struct orm_schema orm_schema;
typedef void orm_values_function(const void *from, orm_value *out);

typedef enum orm_relation_kind {
    ORM_TO_ONE,         /* ForeignKey or OneToOne; the row struct has a pointer member */
    ORM_TO_ONE_REVERSE, /* the other side of a OneToOne */
    ORM_TO_MANY,        /* the other side of a ForeignKey */
    ORM_MANY_TO_MANY
} orm_relation_kind;

/* The statements of a ManyToMany, in the model's sql from orm_relation.link on. ?1 and on are the
 * key of this side; behind it stands an orm_array of keys of the other side (ORM_LINK_HAS: one
 * key's parts). */
enum orm_link_statement {
    ORM_LINK_PAIRS, /* ?1 is an array of keys of this side; columns: position, then the key of the
                       other side */
    ORM_LINK_ADD,   /* NULL where links are rows of a through model with columns of its own */
    ORM_LINK_REMOVE,
    ORM_LINK_REMOVE_OTHERS, /* NULL where ADD is */
    ORM_LINK_CLEAR,
    ORM_LINK_HAS,
    ORM_LINK_ADD_MANY /* ?1 is an orm_feed of keys of both sides; NULL where ADD is */
};

/* In which order the rows of a link table stand in the file. */
enum orm_link_order {
    ORM_LINK_ORDER_NONE, /* of another key than their pair */
    ORM_LINK_ORDER_HERE, /* of the key of this side, then of the other */
    ORM_LINK_ORDER_THERE /* the other way round */
};

/* The table between the two sides of a ManyToMany, seen from one of them. */
typedef struct orm_junction {
    const char *table;
    const char *const *here;  /* its columns that hold the key of this side */
    const char *const *there; /* and of the other */
    bool plain;       /* a row is a link to a row that exists: pairs are unique, never NULL, and the
                         database enforces the reference */
    bool symmetrical; /* a link is two rows, seen from both sides */
    uint8_t order;    /* orm_link_order */
} orm_junction;

typedef struct orm_relation {
    const char *name;
    const orm_model *target;
    uint8_t kind;                 /* orm_relation_kind */
    bool unconstrained;           /* ORM_TO_ONE: the database does not enforce it */
    uint16_t parts;               /* how many values find the other side */
    const uint16_t *columns;      /* the columns of this model that those values are of */
    const uint16_t *there;        /* the columns of target that they find; MANY_TO_MANY: its key */
    const orm_junction *junction; /* ORM_MANY_TO_MANY, else NULL */
    orm_values_function *values;  /* row -> those values; NULL in any part: refers to nothing */
    size_t member;                /* ORM_TO_ONE: offset of the pointer in the row struct */
    uint16_t inverse;             /* the same relation seen from target, or ORM_NONE */
    uint16_t
        load; /* in target->sql: rows by an array of values; not for ORM_MANY_TO_MANY (GET_MANY) */
    uint16_t get;  /* ORM_TO_ONE: in target->sql: the row that the values refer to */
    uint16_t link; /* ORM_MANY_TO_MANY: the first of its statements in this model's sql */
    uint32_t join, prefetch, count; /* offsets in the model's query struct of the refs join_r and
                                       prefetch_r and the flag count_r; 0: it has none */
} orm_relation;

/* A unique key: get_by_<...>, and what a message names. */
typedef struct orm_unique {
    const char *field; /* "email"; of several "author, title" */
    uint16_t parts;
    const uint16_t *columns;
    uint16_t
        get; /* in sql: the row with these values; ORM_NONE for a partial or expression index */
    const char *index; /* the name of the index if it is one over expressions, else NULL */
} orm_unique;

/* What refers to a model, and so can forbid a delete. The statement (in this model's sql, ?1 and
 * on: this model's key) finds the keys of the rows that refer to it (a junction table: 1). */
typedef struct orm_incoming {
    const char *model;      /* "Book" */
    const char *field;      /* "author" */
    const orm_model *child; /* NULL: a junction table */
    bool cascade;           /* these rows go with it: they forbid nothing themselves */
    uint16_t find;
} orm_incoming;

/* The statements that every model has, at the beginning of its sql. NULL where the model has none.
 * A select lists all columns of the model, in order. A statement that takes a row has column i as
 * ?(i+1). */
enum orm_statement {
    ORM_SQL_INSERT,   /* as those that follow NULL for a view */
    ORM_SQL_UPDATE,   /* NULL: all columns are key */
    ORM_SQL_SAVE,     /* insert, or update the row with this key */
    ORM_SQL_DELETE,   /* ?1 and on: the key */
    ORM_SQL_GET,      /* ?1 and on: the key */
    ORM_SQL_GET_MANY, /* ?1: an orm_array of keys; the last column is the position in it */
    ORM_SQL_FIRST_OWN /* get_by, relations, incoming */
};

struct orm_model {
    const char *name;
    const char *table;
    const orm_schema *schema;
    const char
        *rowid; /* what its table calls the rowid; NULL: it has none, or columns of its names */
    size_t row_size;
    size_t id_size;
    uint16_t n_columns, n_key, n_relations, n_uniques, n_incoming, n_returned, n_sql;
    bool auto_key; /* the key is one integer that the database assigns: 0 in a new row means "not
                      stored yet" */
    bool view;     /* it is only read, and may have no key */
    bool has_generated; /* a column is ORM_COLUMN_GENERATED */
    const orm_column *columns;
    const uint16_t *key;      /* the columns of the key */
    const uint16_t *returned; /* the columns that INSERT and SAVE return */
    const orm_relation *relations;
    const orm_unique *uniques;
    const orm_incoming *incoming;
    const char *const *sql;
    uint32_t first_slot;             /* of its statements among those of the schema */
    orm_values_function *values;     /* row -> all columns */
    orm_values_function *key_values; /* row -> key; NULL: it has none */
    orm_values_function *id_values;  /* M_id -> key; NULL: it has none */
    void (*read)(orm_reader *r, void *row);
    void (*read_returned)(orm_reader *r, void *row);                /* NULL: nothing is returned */
    void (*set_key)(void *row, int64_t key);                        /* with auto_key, else NULL */
    void (*set_auto)(void *row, const orm_auto *a, bool inserting); /* NULL: no automatic fields */
};

/* A table, an index or a view and the statement that creates it, in an order that works. */
typedef struct orm_ddl {
    const char *name;
    const char *sql;
} orm_ddl;

struct orm_schema {
    int abi; /* ORM_ABI when the generated code was compiled */
    const char *name;
    const orm_model *const *models;
    const orm_ddl *tables;
    const orm_ddl *indexes;
    const orm_ddl *views; /* that the schema creates */
    uint32_t n_models, n_tables, n_indexes, n_views;
    uint32_t n_slots; /* statements of all models */
};

/* A list as the generated list types have it. */
typedef struct ORM_MAY_ALIAS orm_list {
    void **items;
    size_t count;
} orm_list;

/* ---- What generated functions call ---- */

/* The generated functions of the same name document these. */
ORM_MUST_USE orm_status orm_gen_open(const char *path, const orm_options *options,
                                     const orm_schema *schema, orm_db **db, orm_error *error);
ORM_MUST_USE orm_status orm_gen_attach(orm_db *db, const orm_schema *schema);
ORM_MUST_USE orm_status orm_gen_create_tables(orm_db *db, const orm_schema *schema);
ORM_MUST_USE orm_status orm_gen_check_schema(orm_db *db, orm_scope *scope, const orm_schema *schema,
                                             orm_difference_list *out);
ORM_MUST_USE orm_status orm_gen_check_data(orm_db *db, orm_scope *scope, const orm_schema *schema,
                                           size_t limit, orm_problem_list *out);

/* id is the address of a M_id, out that of a pointer to a row struct. */
ORM_MUST_USE orm_status orm_gen_validate(const orm_model *model, const void *row, orm_error *error);
ORM_MUST_USE orm_status orm_gen_insert(orm_db *db, const orm_model *model, void *row);
ORM_MUST_USE orm_status orm_gen_insert_many(orm_db *db, const orm_model *model, void *rows,
                                            size_t count);
ORM_MUST_USE orm_status orm_gen_update(orm_db *db, const orm_model *model, void *row);
ORM_MUST_USE orm_status orm_gen_save(orm_db *db, const orm_model *model, void *row);
ORM_MUST_USE orm_status orm_gen_delete(orm_db *db, const orm_model *model, const void *id);
ORM_MUST_USE orm_status orm_gen_get(orm_db *db, orm_scope *scope, const orm_model *model,
                                    const void *id, void *out);
ORM_MUST_USE orm_status orm_gen_get_by(orm_db *db, orm_scope *scope, const orm_model *model,
                                       unsigned unique, const orm_value *values, void *out);
ORM_MUST_USE orm_status orm_gen_get_many(orm_db *db, orm_scope *scope, const orm_model *model,
                                         const void *ids, size_t count, orm_list *out);
ORM_MUST_USE orm_status orm_gen_all(orm_db *db, orm_scope *scope, const orm_model *model,
                                    orm_list *out);
ORM_MUST_USE orm_status orm_gen_refresh(orm_db *db, const orm_model *model, void *row);

/* Relations: load for the row and its peers; what is loaded (NULL: not loaded, or for _one also:
 * none). */
ORM_MUST_USE orm_status orm_gen_load(orm_db *db, const orm_model *model, unsigned relation,
                                     void *row);
ORM_MUST_USE orm_status orm_gen_load_list(orm_db *db, const orm_model *model, unsigned relation,
                                          void *row, orm_list *out);
const orm_list *orm_gen_list(const orm_model *model, unsigned relation, const void *row);
void *orm_gen_other(const orm_model *model, unsigned relation, const void *row);
bool orm_gen_loaded(const orm_model *model, unsigned relation, const void *row);
void orm_gen_unload(const orm_model *model, unsigned relation, void *row);

/* What matches, where a query had a condition or a limit; the number of related rows (-1: neither
 * counted nor loaded). */
const orm_list *orm_gen_matching(const orm_model *model, unsigned relation, const void *row);
int64_t orm_gen_count_of(const orm_model *model, unsigned relation, const void *row);

/* Queries. query is the address of a generated query struct, as a M_ref holds it; out for one row
 * the address of a pointer to a row struct. */
ORM_MUST_USE orm_status orm_gen_select(orm_db *db, orm_scope *scope, const orm_model *model,
                                       const void *query, orm_list *out);
ORM_MUST_USE orm_status orm_gen_first(orm_db *db, orm_scope *scope, const orm_model *model,
                                      const void *query, void *out);
ORM_MUST_USE orm_status orm_gen_one(orm_db *db, orm_scope *scope, const orm_model *model,
                                    const void *query, void *out);
ORM_MUST_USE orm_status orm_gen_count(orm_db *db, const orm_model *model, const orm_filter *where,
                                      int64_t *out);
ORM_MUST_USE orm_status orm_gen_exists(orm_db *db, const orm_model *model, const orm_filter *where,
                                       bool *out);
ORM_MUST_USE orm_status orm_gen_from_sql(orm_db *db, orm_scope *scope, const orm_model *model,
                                         const char *sql, const orm_value *params, size_t n,
                                         orm_list *out);
ORM_MUST_USE orm_status orm_gen_explain(orm_db *db, orm_scope *scope, const orm_model *model,
                                        const void *query, const char **out);
ORM_MUST_USE orm_status orm_gen_update_where(orm_db *db, const orm_model *model,
                                             const orm_filter *where, const orm_set *sets, size_t n,
                                             int64_t *changed);
ORM_MUST_USE orm_status orm_gen_delete_where(orm_db *db, const orm_model *model,
                                             const orm_filter *where, int64_t *deleted);
void *orm_gen_query_new(orm_scope *scope, size_t size); /* zeroed but for its magic number */

/* Cursors: *out is NULL after a failure. next: *row is NULL at the end. */
ORM_MUST_USE orm_status orm_gen_each_open(orm_db *db, const orm_model *model, const void *query,
                                          orm_cursor **out);
ORM_MUST_USE orm_status orm_gen_each_next(orm_cursor *cursor, void *row);
void orm_gen_each_close(orm_cursor **cursor);

/* The edges of a query, or relations up to a depth, for rows that are there. */
ORM_MUST_USE orm_status orm_gen_prefetch(orm_db *db, const orm_model *model, const orm_list *list,
                                         const void *query);
ORM_MUST_USE orm_status orm_gen_prefetch_row(orm_db *db, const orm_model *model, void *row,
                                             const void *query);
ORM_MUST_USE orm_status orm_gen_load_graph(orm_db *db, const orm_model *model, const orm_list *list,
                                           int depth, const orm_graph_options *options);

/* Links of a ManyToMany. id is a M_id, other one of the target, ids an array of count of those;
 * *changed (may be NULL) gets the rows changed. */
ORM_MUST_USE orm_status orm_gen_link_add(orm_db *db, const orm_model *model, unsigned relation,
                                         const void *id, const void *ids, size_t count,
                                         int64_t *changed);
/* links is an array of structs of this size: a M_id, and at offset other a M_id of the target. */
ORM_MUST_USE orm_status orm_gen_link_add_many(orm_db *db, const orm_model *model, unsigned relation,
                                              const void *links, size_t count, size_t size,
                                              size_t other, int64_t *changed);
ORM_MUST_USE orm_status orm_gen_link_remove(orm_db *db, const orm_model *model, unsigned relation,
                                            const void *id, const void *ids, size_t count,
                                            int64_t *changed);
ORM_MUST_USE orm_status orm_gen_link_set(orm_db *db, const orm_model *model, unsigned relation,
                                         const void *id, const void *ids, size_t count,
                                         int64_t *changed);
ORM_MUST_USE orm_status orm_gen_link_clear(orm_db *db, const orm_model *model, unsigned relation,
                                           const void *id, int64_t *changed);
ORM_MUST_USE orm_status orm_gen_link_has(orm_db *db, const orm_model *model, unsigned relation,
                                         const void *id, const void *other, bool *out);

/* The text of a choice, NULL for a number that is none; and the number of a text (INVALID: none,
 * *number is 0). */
const char *orm_gen_choice_text(const orm_choice *choices, size_t count, int number);
ORM_MUST_USE orm_status orm_gen_choice_number(const orm_choice *choices, size_t count,
                                              const char *text, int *number);

ORM_EXPORTS_END

#ifdef __cplusplus
}
#endif

#include "orm_functions.h"

#endif

/* shape.h - a request as bytes, and from those bytes its SQL.
 *
 * The key of a request has everything that its SQL depends on, in a fixed order: form, model, what
 * is joined, conditions with every not() at its leaves, orders, limits. Values are not in it; they
 * stand in a list, in the order in which the key asks for them, which numbers the parameters.
 */
#ifndef ORM_RUNTIME_SHAPE_H
#define ORM_RUNTIME_SHAPE_H

#include "query.h"

/* ---- What a key has ---- */

/* Conditions, in prefix form. Those below ORMI_T_CHAINS hold when their complement does not:
 * ORMI_T_NOT is added for that. */
enum ormi_token {
    ORMI_T_NULL,     /* column */
    ORMI_T_COMPARE,  /* column, op; a value */
    ORMI_T_RANGE,    /* column; two values: from the first up to below the second */
    ORMI_T_CLOSED,   /* column; two values: from the first to the second */
    ORMI_T_FIELD,    /* column, op, other column */
    ORMI_T_TEXT,     /* column, op: an orm_op; a value */
    ORMI_T_PART,     /* column, op, part; a value */
    ORMI_T_PATH,     /* column, op, enum ormi_class; a path, and a value unless it is NULL */
    ORMI_T_IN,       /* column, has a NULL; an array */
    ORMI_T_RELATED,  /* relation, has a condition; the condition: a row that is related has it */
    ORMI_T_COUNT_OF, /* relation, op; a value */
    ORMI_T_TRUE,     /* (its complement: false) */
    ORMI_T_CHAINS,   /* these have no complement: */
    ORMI_T_AND = ORMI_T_CHAINS, /* the number of operands in 32 bits; the operands */
    ORMI_T_OR,
    ORMI_T_NOT = 0x80
};

/* What a path is compared as. */
enum ormi_class { ORMI_CLASS_NULL, ORMI_CLASS_NUMBER, ORMI_CLASS_TEXT };

enum ormi_key_flag {
    ORMI_KEY_WHERE = 1, /* a condition */
    ORMI_KEY_JOINS = 2,
    ORMI_KEY_ORDER = 4,
    ORMI_KEY_LIMIT = 8,
    ORMI_KEY_OFFSET = 16,
    ORMI_KEY_AFTER = 32,
    ORMI_KEY_OWN_ORDER = 64, /* the program has asked for an order */
    ORMI_KEY_COLLECT = 128   /* rows go to a collector; those of ROWS that have an ORDER too as the
                                table is scanned: no terms say so */
};

/* Added to the orm_order_flags of a term: the row before the page has NULL there. */
#define ORMI_TERM_AFTER_NULL 64

/* ---- Writing a key (shape.c) ---- */

/* The types of values that are bound as pointers: as.blob.data is a struct ormi_array, or a struct
 * ormi_collector. */
#define ORMI_VALUE_ARRAY 255
#define ORMI_VALUE_COLLECTOR 254

#define ORMI_OWN_KEY 512 /* bytes of a key, and values, that need no allocation */
#define ORMI_OWN_VALUES 24

struct ormi_borrowed;

/* status is sticky: after a failure, with db's error set, what is written is of no use. */
struct ormi_shape {
    orm_db *db;
    orm_status status;
    int depth; /* of filters in filters */
    unsigned char *key;
    size_t size, room;
    orm_value *values;
    size_t count, values_room;
    struct ormi_borrowed *borrowed; /* what values point to, but for the program's */
    unsigned char own_key[ORMI_OWN_KEY];
    orm_value own_values[ORMI_OWN_VALUES];
};

/* Writes the key of a request, and its values. free leaves borrowed to the caller. */
void ormi_shape_request(struct ormi_shape *shape, orm_db *db, const struct ormi_request *request);
void ormi_shape_free(struct ormi_shape *shape);

/* Makes status that of a failure which has set db's error. */
void ormi_shape_fail(struct ormi_shape *shape, orm_status status);

/* Makes room for bytes of the key; false after a failure. */
bool ormi_shape_room(struct ormi_shape *shape, size_t size);

/* Where size bytes more go; NULL after a failure. */
static inline unsigned char *ormi_shape_take(struct ormi_shape *shape, size_t size)
{
    if (size > shape->room - shape->size && !ormi_shape_room(shape, size))
        return NULL;
    unsigned char *at = shape->key + shape->size;
    shape->size += size;
    return at;
}

static inline void ormi_shape_bytes(struct ormi_shape *shape, const void *bytes, size_t size)
{
    unsigned char *at = ormi_shape_take(shape, size);
    if (at)
        memcpy(at, bytes, size);
}

static inline void ormi_shape_byte(struct ormi_shape *shape, unsigned byte)
{
    unsigned char *at = ormi_shape_take(shape, 1);
    if (at)
        *at = (unsigned char)byte;
}

/* Of 16 bits. */
static inline void ormi_shape_number(struct ormi_shape *shape, unsigned number)
{
    uint16_t two = (uint16_t)number;
    ormi_shape_bytes(shape, &two, sizeof(two));
}

/* A token, a column and an operator. */
static inline void ormi_shape_condition(struct ormi_shape *shape, unsigned token, bool negated,
                                        unsigned column, unsigned op)
{
    unsigned char *at = ormi_shape_take(shape, 4);
    uint16_t two = (uint16_t)column;
    if (!at)
        return;
    at[0] = (unsigned char)(negated ? token | ORMI_T_NOT : token);
    memcpy(at + 1, &two, sizeof(two));
    at[3] = (unsigned char)op;
}

/* Makes room for one value more; false after a failure. */
bool ormi_shape_values_room(struct ormi_shape *shape);

static inline void ormi_shape_value(struct ormi_shape *shape, orm_value stored)
{
    if (shape->count < shape->values_room || ormi_shape_values_room(shape))
        shape->values[shape->count++] = stored;
}

/* Memory that lives as long as the statement has its values; NULL after a failure. */
void *ormi_shape_memory(struct ormi_shape *shape, size_t size);
void ormi_borrowed_free(orm_db *db, struct ormi_borrowed *borrowed);

/* A value of a column in its stored form, by the rules for what one may look for; false after a
 * failure. keep: one that borrows form, which is gone soon (ORMI_TEXT_FORM bytes). */
bool ormi_shape_encode(struct ormi_shape *shape, const orm_model *model, unsigned column,
                       orm_value *value);
bool ormi_shape_keep(struct ormi_shape *shape, orm_value *value, const char *form);

/* The same of what is compared with ormi_put_exact: of a decimal that is stored as a real number,
 * its units. */
bool ormi_shape_exact(struct ormi_shape *shape, const orm_model *model, unsigned column,
                      orm_value *value);

/* ---- shape_filter.c ---- */

/* Writes a filter, or its complement; false: it is empty, and nothing is written. */
bool ormi_shape_filter(struct ormi_shape *shape, const orm_model *model, const orm_filter *filter);

/* ---- shape_leaf.c, shape_text.c: conditions on one column ---- */

/* Writes the condition of a node, or its complement. */
void ormi_shape_leaf(struct ormi_shape *shape, const orm_model *model, const orm_node *node,
                     bool negated);
void ormi_shape_text(struct ormi_shape *shape, const orm_model *model, const orm_node *node,
                     bool negated);
void ormi_shape_part(struct ormi_shape *shape, const orm_model *model, const orm_node *node,
                     bool negated);
void ormi_shape_path(struct ormi_shape *shape, const orm_model *model, const orm_node *node,
                     const orm_node *operand, bool negated);
void ormi_shape_in(struct ormi_shape *shape, const orm_model *model, const orm_node *node,
                   bool negated);

/* The ends of what counts as one value of a decimal column of ORM_STORAGE_REAL: value is replaced
 * by the lower one. False after a failure. */
bool ormi_shape_real(struct ormi_shape *shape, const orm_model *model, unsigned column,
                     orm_value *value, orm_value *high);

/* True for a decimal that is stored as a real number. */
static inline bool ormi_is_real(const orm_column *column)
{
    return column->kind == ORM_KIND_DECIMAL && column->storage == ORM_STORAGE_REAL;
}

/* ---- shape_order.c, shape_set.c ---- */

/* The terms of the query's order, the key behind them, and the values of the row that comes before
 * the page. query and after may be NULL. */
void ormi_shape_order(struct ormi_shape *shape, const orm_model *model, const orm_query *query,
                      const void *after);
void ormi_shape_sets(struct ormi_shape *shape, const orm_model *model, const orm_set *sets,
                     size_t count);

/* ---- build.c ---- */

/* The SQL of a key, for sqlite3_free; NULL when out of memory, or with *code another result code of
 * SQLite. */
char *ormi_build(orm_db *db, const unsigned char *key, size_t size, int *code);

/* ---- cache.c ---- */

/* The statement of a key, prepared and in use until ormi_done. */
orm_status ormi_cache_statement(orm_db *db, const orm_model *model, const unsigned char *key,
                                size_t size, sqlite3_stmt **out);

#endif

/* orm_query.h - filters, orders, changes and queries as values. Part of orm.h, which includes it.
 *
 * Programs do not write these types by hand: generated code gives each model its own
 * (shop_Book_filter, shop_Book_order_term, shop_Book_set, struct shop_Book_query), so that those of
 * two models do not mix, and the macros that make them (shop_Book_price_gt). All are plain values:
 * they are copied, returned and stored freely, and nothing needs to be freed. Texts, blobs and
 * arrays that are passed to a maker stay the program's, and must live until the call that runs the
 * query returns.
 */
#ifndef ORM_QUERY_H
#define ORM_QUERY_H

#ifndef ORM_H
#error "include orm.h"
#endif

#ifdef __cplusplus
extern "C" {
#endif

ORM_EXPORTS_BEGIN

typedef struct orm_model orm_model;

/* ---- Values of any type ---- */

typedef enum orm_value_type {
    ORM_VALUE_NULL,
    ORM_VALUE_INT, /* bool, int32, int64 and enum numbers */
    ORM_VALUE_FLOAT,
    ORM_VALUE_TEXT,
    ORM_VALUE_BLOB,
    ORM_VALUE_DATE,
    ORM_VALUE_TIME,
    ORM_VALUE_DATETIME,
    ORM_VALUE_DECIMAL,
    ORM_VALUE_UUID
} orm_value_type;

/* One value of a field, a parameter of M_from_sql, or what a path into a json field is compared
 * with: made by orm_value_int(5), orm_value_text("x") and the like. Texts and blobs are borrowed.
 */
typedef struct orm_value {
    uint8_t type;  /* orm_value_type */
    int32_t scale; /* of a decimal */
    union {
        int64_t i; /* INT, TIME and DATETIME (microseconds), DECIMAL (units) */
        double f;
        orm_date date;
        orm_uuid uuid;
        orm_blob blob; /* TEXT too; the size of a text is that of its bytes, or ORM_TEXT_SIZE: up to
                          its NUL */
    } as;
} orm_value;

#define ORM_TEXT_SIZE SIZE_MAX

static inline orm_value orm_value_of(orm_value_type type)
{
    orm_value v;
    v.type = (uint8_t)type;
    v.scale = 0;
    v.as.blob.data = NULL;
    v.as.blob.size = 0;
    return v;
}

static inline orm_value orm_value_null(void)
{
    return orm_value_of(ORM_VALUE_NULL);
}

static inline orm_value orm_value_int(int64_t value)
{
    orm_value v = orm_value_of(ORM_VALUE_INT);
    v.as.i = value;
    return v;
}

static inline orm_value orm_value_float(double value)
{
    orm_value v = orm_value_of(ORM_VALUE_FLOAT);
    v.as.f = value;
    return v;
}

/* A NULL pointer is NULL. */
static inline orm_value orm_value_text(const char *value)
{
    orm_value v = orm_value_of(value ? ORM_VALUE_TEXT : ORM_VALUE_NULL);
    v.as.blob.data = value;
    v.as.blob.size = ORM_TEXT_SIZE;
    return v;
}

/* A NULL pointer is NULL. */
static inline orm_value orm_value_blob(orm_blob value)
{
    orm_value v = orm_value_of(value.data ? ORM_VALUE_BLOB : ORM_VALUE_NULL);
    v.as.blob = value;
    return v;
}

static inline orm_value orm_value_date(orm_date value)
{
    orm_value v = orm_value_of(ORM_VALUE_DATE);
    v.as.date = value;
    return v;
}

static inline orm_value orm_value_time(orm_time value)
{
    orm_value v = orm_value_of(ORM_VALUE_TIME);
    v.as.i = value.us;
    return v;
}

static inline orm_value orm_value_datetime(orm_datetime value)
{
    orm_value v = orm_value_of(ORM_VALUE_DATETIME);
    v.as.i = value.us;
    return v;
}

static inline orm_value orm_value_decimal(orm_decimal value)
{
    orm_value v = orm_value_of(ORM_VALUE_DECIMAL);
    v.scale = value.scale;
    v.as.i = value.units;
    return v;
}

static inline orm_value orm_value_uuid(orm_uuid value)
{
    orm_value v = orm_value_of(ORM_VALUE_UUID);
    v.as.uuid = value;
    return v;
}

/* An array of values for in and not_in, of the C type of its field. */
typedef struct orm_items {
    const void *data;
    size_t count;
    size_t size; /* of one */
} orm_items;

static inline orm_items orm_items_of(const void *data, size_t count, size_t size)
{
    orm_items items = {data, count, size};
    return items;
}

#define ORM_ITEMS(name, type)                                                                      \
    static inline orm_items orm_items_##name(type const *data, size_t count)                       \
    {                                                                                              \
        return orm_items_of(data, count, sizeof(*data));                                           \
    }

ORM_ITEMS(bool, bool)
ORM_ITEMS(int32, int32_t)
ORM_ITEMS(int64, int64_t)
ORM_ITEMS(float, double)
ORM_ITEMS(text, const char *)
ORM_ITEMS(blob, orm_blob)
ORM_ITEMS(date, orm_date)
ORM_ITEMS(time, orm_time)
ORM_ITEMS(datetime, orm_datetime)
ORM_ITEMS(decimal, orm_decimal)
ORM_ITEMS(uuid, orm_uuid)

/* ---- Filters ---- */

typedef enum orm_op {
    ORM_OP_AND = 1, /* node.extra operands follow */
    ORM_OP_OR,
    ORM_OP_NOT,    /* one operand follows */
    ORM_OP_ALL_OF, /* as.blob: an array of filters and their number */
    ORM_OP_ANY_OF,
    ORM_OP_EVERYTHING,
    ORM_OP_IS, /* node.index: a relation; its filter follows if node.extra is 1 */
    ORM_OP_ANY,
    ORM_OP_NONE,
    ORM_OP_EVERY,
    ORM_OP_COUNT_OF, /* node.index: a relation; node.extra: EQ to GE; as.i */
    ORM_OP_EQ,       /* node.index: a column, here and below; compared with the value */
    ORM_OP_NE,
    ORM_OP_LT,
    ORM_OP_LE,
    ORM_OP_GT,
    ORM_OP_GE,
    ORM_OP_FIELD, /* node.extra: EQ to GE; as.i: the other column */
    ORM_OP_PART,  /* node.extra: EQ to GE, and orm_part << 8; the value: a date for ORM_PART_DATE */
    ORM_OP_PATH,  /* node.extra: EQ to GE; as.blob.data: the path; the next node holds the value */
    ORM_OP_OPERAND, /* the value of the node before it */
    ORM_OP_IN,      /* as.blob: the array and its number; node.extra: the size of an element */
    ORM_OP_NOT_IN,
    ORM_OP_IS_NULL,
    ORM_OP_NOT_NULL,
    ORM_OP_CONTAINS,
    ORM_OP_STARTSWITH,
    ORM_OP_ENDSWITH,
    ORM_OP_ICONTAINS,
    ORM_OP_ISTARTSWITH,
    ORM_OP_IENDSWITH,
    ORM_OP_IEXACT,
    ORM_OP_LIKE,
    ORM_OP_GLOB
} orm_op;

typedef enum orm_part {
    ORM_PART_YEAR,
    ORM_PART_MONTH,
    ORM_PART_DAY,
    ORM_PART_HOUR,
    ORM_PART_DATE /* the day of a datetime */
} orm_part;

/* One part of a filter. Parts stand in prefix order: what an operator works on follows it. */
typedef struct orm_node {
    uint8_t op;     /* orm_op */
    uint8_t type;   /* orm_value_type of as */
    uint16_t index; /* of a column or a relation in the model */
    int32_t extra;  /* scale of a decimal; see orm_op */
    union {
        int64_t i;
        double f;
        orm_date date;
        orm_uuid uuid;
        orm_blob blob;
    } as;
} orm_node;

#define ORM_NODES 12 /* what a filter holds itself; more goes through M_all_of and M_any_of */

/* Why a filter cannot be used; the call that gets it answers MISUSE. */
typedef enum orm_filter_fault {
    ORM_FILTER_OK,
    ORM_FILTER_TOO_LONG, /* more than ORM_NODES parts */
    ORM_FILTER_NO_ARRAY  /* an array is NULL, but its number is not 0 */
} orm_filter_fault;

/* A condition on the rows of a model. A zeroed one is no condition: it takes no part in and, or and
 * not. Only the first count nodes hold anything. It is aligned so that compilers make it where it
 * is wanted, and do not copy it there. */
typedef struct ORM_MAY_ALIAS orm_filter {
    ORM_ALIGNED uint16_t count;
    uint16_t fault; /* orm_filter_fault */
    orm_node nodes[ORM_NODES];
} orm_filter;

/* What the macros of generated headers call. op: for _value EQ to GE and the text operators. */
orm_filter orm_filter_value(orm_op op, unsigned column, orm_value value);
orm_filter orm_filter_between(unsigned column, orm_value low, orm_value high);
orm_filter orm_filter_null(orm_op op, unsigned column);
orm_filter orm_filter_in(orm_op op, unsigned column, orm_items items);
orm_filter orm_filter_field(orm_op op, unsigned column, unsigned other);
orm_filter orm_filter_part(orm_op op, orm_part part, unsigned column, orm_value value);
orm_filter orm_filter_path(orm_op op, unsigned column, const char *path, orm_value value);
orm_filter orm_filter_through(orm_op op, unsigned relation, const orm_filter *filter);
orm_filter orm_filter_count(orm_op op, unsigned relation, int64_t number);
orm_filter orm_filter_both(orm_op op, const orm_filter *a, const orm_filter *b); /* AND, OR */
orm_filter orm_filter_not(const orm_filter *filter);
orm_filter orm_filter_list(orm_op op, const orm_filter *filters, size_t count); /* ALL_OF, ANY_OF */
orm_filter orm_filter_everything(void);

/* The type of the filters of a model M: an array of one, so that makers can be passed the address
 * also of a filter that has no name. And such a filter, from what makes it: the value of a literal,
 * which goes into the variable, the query or the argument that it is for. (A function that turned
 * one type into the other would copy it several times.) In C {0} is none, without more braces. */
#ifdef __cplusplus
#define ORM_FILTER_TYPE(M)                                                                         \
    typedef struct M##_filter {                                                                    \
        orm_filter M##_[1];                                                                        \
    } M##_filter;
#define ORM_FILTER(M, filter) (M##_filter{{filter}})
#else
#define ORM_FILTER_TYPE(M)                                                                         \
    typedef union M##_filter {                                                                     \
        uint32_t none;                                                                             \
        orm_filter M##_[1];                                                                        \
    } M##_filter;
#define ORM_FILTER(M, filter) ((M##_filter){.M##_ = {filter}})
#endif

/* ---- Orders ---- */

#define ORM_ORDERS 8     /* terms of a query's order */
#define ORM_ORDER_PATH 6 /* relations that a term goes through */

enum orm_order_flag {
    ORM_ORDER_USED = 1,
    ORM_ORDER_DESC = 2,
    ORM_ORDER_NULLS_FIRST = 4,
    ORM_ORDER_NULLS_LAST = 8,
    ORM_ORDER_COUNT = 16,   /* by the number of related rows; index is a relation */
    ORM_ORDER_TOO_LONG = 32 /* through more than ORM_ORDER_PATH relations: MISUSE */
};

/* One term of an order; a zeroed one is none. */
typedef struct ORM_MAY_ALIAS orm_order {
    uint8_t flags;  /* orm_order_flag */
    uint8_t length; /* of path */
    uint16_t index; /* of a column, or of a relation, in the model that path leads to */
    uint16_t path[ORM_ORDER_PATH];
} orm_order;

static inline orm_order orm_order_of(unsigned index, unsigned flags)
{
    orm_order order = {(uint8_t)(ORM_ORDER_USED | flags), 0, (uint16_t)index, {0}};
    return order;
}

orm_order orm_order_through(unsigned relation, orm_order order);

/* ---- Changes, for M_update_where ---- */

typedef enum orm_set_kind {
    ORM_SET_VALUE = 1,
    ORM_SET_ADD,
    ORM_SET_FIELD, /* to the value of the column other */
    ORM_SET_IF     /* to value where condition holds, else to otherwise */
} orm_set_kind;

typedef struct ORM_MAY_ALIAS orm_set {
    uint8_t kind; /* orm_set_kind */
    uint16_t column;
    uint16_t other;
    orm_value value, otherwise;
    orm_filter condition;
} orm_set;

orm_set orm_set_value(orm_set_kind kind, unsigned column, orm_value value); /* VALUE, ADD */
orm_set orm_set_field(unsigned column, unsigned other);
orm_set orm_set_if(unsigned column, const orm_filter *condition, orm_value value,
                   orm_value otherwise);

/* ---- Aggregates ---- */

typedef enum orm_function { ORM_SUM, ORM_AVG, ORM_MIN, ORM_MAX } orm_function;

/* A function of a column over the rows of a filter: what M_<field>_sum and the like pass. */
typedef struct orm_aggregate {
    const orm_model *model;
    orm_function function;
    unsigned column;
    const orm_filter *where;
} orm_aggregate;

static inline orm_aggregate orm_aggregate_of(const orm_model *model, orm_function function,
                                             unsigned column, const orm_filter *where)
{
    orm_aggregate aggregate = {model, function, column, where};
    return aggregate;
}

/* NULL (some is false) where no row has a value. A sum that does not fit 64 bits is INVALID. Answer
 * OK, INVALID, BAD_VALUE, MISUSE, NOMEM, SCHEMA, BUSY, IO, CORRUPT, INTERRUPTED, ERROR. */
ORM_MUST_USE orm_status orm_aggregate_int32(orm_db *db, orm_aggregate what, orm_int32_opt *out);
ORM_MUST_USE orm_status orm_aggregate_int64(orm_db *db, orm_aggregate what, orm_int64_opt *out);
ORM_MUST_USE orm_status orm_aggregate_float(orm_db *db, orm_aggregate what, orm_float_opt *out);
ORM_MUST_USE orm_status orm_aggregate_date(orm_db *db, orm_aggregate what, orm_date_opt *out);
ORM_MUST_USE orm_status orm_aggregate_time(orm_db *db, orm_aggregate what, orm_time_opt *out);
ORM_MUST_USE orm_status orm_aggregate_datetime(orm_db *db, orm_aggregate what,
                                               orm_datetime_opt *out);
ORM_MUST_USE orm_status orm_aggregate_decimal(orm_db *db, orm_aggregate what, orm_decimal_opt *out);

/* ---- Queries ---- */

#define ORM_QUERY_MAGIC 0x6f726d71u

/* What every generated query struct begins with; its edges follow. */
typedef struct ORM_MAY_ALIAS orm_query {
    uint32_t magic_; /* ORM_QUERY_MAGIC: M_query(...) and M_query_new set it */
    orm_filter where;
    orm_order order[ORM_ORDERS];
    int64_t limit; /* 0: all */
    int64_t offset;
    const void *after; /* the last row of the page before, or NULL */
} orm_query;

/* A relation as a constant: shop_Book_tags_edge. */
typedef struct orm_edge {
    const orm_model *model;
    unsigned relation;
} orm_edge;

static inline orm_edge orm_edge_of(const orm_model *model, unsigned relation)
{
    orm_edge edge = {model, relation};
    return edge;
}

/* Which relations M_load_graph follows: those of only (none given: all), without those of except.
 */
typedef struct orm_graph_options {
    const orm_edge *only;
    size_t n_only;
    const orm_edge *except;
    size_t n_except;
} orm_graph_options;

typedef struct orm_cursor orm_cursor;

/* ---- The types of a model ---- */

/* A type of one member, value, as a value and in arrays: the key of a model. */
#define ORM_KEY_VALUES(name, kind)                                                                 \
    static inline orm_value name##_value_(name key)                                                \
    {                                                                                              \
        return orm_value_##kind(key.value);                                                        \
    }                                                                                              \
    static inline orm_items name##_items_(const name *keys, size_t count)                          \
    {                                                                                              \
        return orm_items_of(keys, count, sizeof(*keys));                                           \
    }

/* The same for an enum. */
#define ORM_ENUM_VALUES(name)                                                                      \
    static inline orm_value name##_value_(name value)                                              \
    {                                                                                              \
        return orm_value_int((int64_t)value);                                                      \
    }                                                                                              \
    static inline orm_items name##_items_(const name *values, size_t count)                        \
    {                                                                                              \
        return orm_items_of(values, count, sizeof(*values));                                       \
    }

/* Fields of a model that can be compared with each other: a type for them. */
#define ORM_FIELDS(name)                                                                           \
    typedef struct name##_field_ {                                                                 \
        unsigned column;                                                                           \
    } name##_field_;                                                                               \
    static inline name##_field_ name##_of_(unsigned column)                                        \
    {                                                                                              \
        name##_field_ field = {column};                                                            \
        return field;                                                                              \
    }                                                                                              \
    static inline unsigned name##_column_(name##_field_ field)                                     \
    {                                                                                              \
        return field.column;                                                                       \
    }

/* For a model M: M_filter, M_order_term, M_set, M_ref (of a query), M_each (a cursor), and
 *
 *     M_ref_of(query)  a query that was built step by step (M_query_new), to be passed on
 */
#define ORM_QUERY_TYPES(M)                                                                         \
    extern const orm_model M##_model_;                                                             \
    ORM_FILTER_TYPE(M)                                                                             \
    typedef struct M##_order_term {                                                                \
        orm_order M##_;                                                                            \
    } M##_order_term;                                                                              \
    typedef struct M##_set {                                                                       \
        orm_set M##_;                                                                              \
    } M##_set;                                                                                     \
    typedef struct M##_ref {                                                                       \
        const struct M##_query *query;                                                             \
    } M##_ref;                                                                                     \
    typedef struct M##_each {                                                                      \
        orm_cursor *cursor_;                                                                       \
    } M##_each;                                                                                    \
    static inline M##_order_term M##_order_(orm_order o)                                           \
    {                                                                                              \
        M##_order_term order = {o};                                                                \
        return order;                                                                              \
    }                                                                                              \
    static inline orm_order M##_order_of_(M##_order_term order)                                    \
    {                                                                                              \
        return order.M##_;                                                                         \
    }                                                                                              \
    static inline M##_set M##_set_(orm_set s)                                                      \
    {                                                                                              \
        M##_set set = {s};                                                                         \
        return set;                                                                                \
    }                                                                                              \
    static inline M##_ref M##_ref_of(const struct M##_query *query)                                \
    {                                                                                              \
        M##_ref ref = {query};                                                                     \
        return ref;                                                                                \
    }                                                                                              \
    static inline const orm_filter *M##_filters_(const M##_filter *filters)                        \
    {                                                                                              \
        return (const orm_filter *)filters;                                                        \
    }

ORM_EXPORTS_END

#ifdef __cplusplus
}
#endif

#endif

/* macros.h - which macros of macros.def a model, its fields and its relations get, and under what
 * name: for names.c, which looks for clashes, and for gen_filter.c, which prints them. */
#ifndef MACROS_H
#define MACROS_H

#include "model.h"

/* What a column, a relation or a model is, each a bit. */
enum macro_trait {
    MACRO_EQUAL = 1 << 0,  /* is compared for equality */
    MACRO_SORTED = 1 << 1, /* has an order that SQL sees */
    MACRO_LISTED = 1 << 2, /* values of it come in arrays */
    MACRO_NULLABLE = 1 << 3,
    MACRO_TEXT = 1 << 4,
    MACRO_DAY = 1 << 5,    /* has a year, a month, a day */
    MACRO_MOMENT = 1 << 6, /* is a day and a time */
    MACRO_CLOCK = 1 << 7,  /* has an hour */
    MACRO_JSON = 1 << 8,
    MACRO_FIELDS = 1 << 9, /* another field of the model can be compared with it */
    MACRO_SORTED_FIELDS = 1 << 10,
    MACRO_ORDERED = 1 << 11, /* rows can be ordered by it */
    MACRO_ORDERED_NULLS = 1 << 12,
    MACRO_CHANGED = 1 << 13, /* a set-wise update may set it */
    MACRO_CHANGED_NULL = 1 << 14,
    MACRO_CHANGED_FIELD = 1 << 15,
    MACRO_ADDED = 1 << 16,    /* and add to it */
    MACRO_ADDED_UP = 1 << 17, /* has a sum */
    MACRO_RANGED = 1 << 18,   /* has a minimum as a value */
    MACRO_EDGE = 1 << 19,     /* is a relation: to one row, or to many */
    MACRO_ONE = 1 << 20,
    MACRO_MANY = 1 << 21,
    MACRO_MODEL = 1 << 22 /* is a model */
};

/* Of what type it is: of the model's filters, orders or changes, or another. */
enum macro_kind { MACRO_FILTER, MACRO_ORDER, MACRO_SET, MACRO_PLAIN, MACRO_KINDS };

struct macro {
    enum macro_kind kind;
    const char *name;       /* "gt" */
    const char *parameters; /* "v" */
    enum macro_trait trait;
    const char *body; /* a template: see macros.def */
};

extern const struct macro macros[];
extern const size_t n_macros;

unsigned macro_column_traits(const struct model_column *c);
unsigned macro_relation_traits(const struct model_relation *r);

/* What stands before a macro's name: "shop_Book_price". */
struct str macro_column_stem(struct arena *arena, const struct model_column *c);
struct str macro_relation_stem(struct arena *arena, const struct model_relation *r);

/* Can values of two columns of a model be compared as they are stored, with one C type? */
bool macro_same_family(const struct model_column *a, const struct model_column *b);

#endif

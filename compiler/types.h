/* types.h - the column types, from the rows of types.def, and values of them as a schema writes
 * them. */
#ifndef TYPES_H
#define TYPES_H

#include "base.h"

enum type {
#define TYPE(id, ...) TYPE_##id,
#include "types.def"
#undef TYPE
    TYPES
};

enum storage { STORAGE_INTEGER, STORAGE_REAL, STORAGE_TEXT, STORAGE_BLOB };
enum collation { COLLATE_BINARY, COLLATE_NOCASE, COLLATE_RTRIM };

struct type_info {
    const char *name;
    const char *c_type;
    const char *c_opt; /* "": NULL has a value of its own in c_type */
    const char *read, *value;
    enum storage storage;
    const char *id; /* "INT32": behind ORM_KIND_ */
};

extern const struct type_info type_infos[TYPES];
extern const char *const storage_names[];   /* "INTEGER", as SQL says it */
extern const char *const collation_names[]; /* "NOCASE" */

/* A value of a type, as orm_value in the runtime holds it. */
struct literal {
    bool given;
    int64_t i; /* bool, ints, enum number; date in days, time and datetime in microseconds since
                  their zero; decimal in units of the column's scale */
    double f;  /* float */
    struct str text; /* text, json; the stored text of an enum's choice */
    uint8_t uuid[16];
};

#endif

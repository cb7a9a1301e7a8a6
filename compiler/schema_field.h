/* schema_field.h - the types and options of fields, as schema_field.c reads them and schema_rules.c
 * judges them. */
#ifndef SCHEMA_FIELD_H
#define SCHEMA_FIELD_H

#include "schema_read.h"
#include "types.h"

enum written_type {
#define TYPE(id, name, c, c_opt, read, value, storage) WRITTEN_##id,
#include "types.def"
#undef TYPE
    WRITTEN_INT, /* another name of int64 */
    WRITTEN_ForeignKey,
    WRITTEN_OneToOne,
    WRITTEN_ManyToMany,
    WRITTEN_TYPES
};

/* Sets of types, as bits. */
#define ON(type) (1u << WRITTEN_##type)
#define ALL ((1u << WRITTEN_TYPES) - 1)
#define COLUMNS (ALL & ~ON(ManyToMany))
#define TO_ONES (ON(ForeignKey) | ON(OneToOne))
#define NUMBERS (ON(INT) | ON(INT32) | ON(INT64) | ON(FLOAT) | ON(DECIMAL))
#define TIMES (ON(DATE) | ON(TIME) | ON(DATETIME))

enum field_option {
#define FIELD_OPTION(name, member, reader, types) OPTION_##member,
#include "schema_options.def"
    OPTIONS
};

/* A field while it is read. One whose options can't be used keeps its name but loses its type:
 * later stages then know that there is a field, and pass it over in silence. */
struct field_reading {
    struct written_field *field;
    enum written_type type;       /* WRITTEN_TYPES: unknown */
    struct pair options[OPTIONS]; /* as written; {NULL, NULL} */
    bool given[OPTIONS];          /* and could be read */
    bool unusable;
};

extern const struct str field_type_names[WRITTEN_TYPES];
extern const struct str field_option_names[OPTIONS];

/* schema_rules.c: what one field alone can do wrong. */
void check_field(struct schema_reader *r, struct field_reading *f);

#endif

/* schema_field.h - the types and options of fields, as schema_field.c reads them and schema_rules.c
 * judges them. */
#ifndef SCHEMA_FIELD_H
#define SCHEMA_FIELD_H

#include "schema_read.h"
#include "types.h"

enum written_type {
#define TYPE(id, ...) WRITTEN_##id,
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
#define FIELD_OPTION(name, member, ...) OPTION_##member,
#include "schema_options.def"
    OPTIONS
};

/* A field while it is read. One that something is wrong with keeps its name but loses its type:
 * later stages then know that there is a field, and pass it over in silence. */
struct field_reading {
    struct written_field *field;
    enum written_type type;       /* WRITTEN_TYPES: unknown */
    struct pair options[OPTIONS]; /* as written; {NULL, NULL} */
    bool given[OPTIONS];          /* and could be read */
};

extern const struct str field_type_names[WRITTEN_TYPES];
extern const char *const field_type_meanings[WRITTEN_TYPES];
extern const struct str field_option_names[OPTIONS];

bool goes_with(enum field_option option, enum written_type type);

/* ---- schema_rules.c: what one field alone must hold to ---- */

struct vocabulary {
    enum field_option option;
    unsigned types;
    size_t n;
    struct str words[3];
};

struct excluding {
    enum field_option first, second;
    enum diag_code code;
};

enum {
#define EXCLUDING(first, second, code) EXCLUDING_##first##_##second,
#include "schema_rules.def"
    EXCLUDINGS
};

extern const struct excluding excluding[EXCLUDINGS];

bool is_required(enum field_option option, enum written_type type);
bool is_supported(enum field_option option);
/* The words that the option of a type knows; NULL: it takes others too. */
const struct vocabulary *vocabulary_of(enum field_option option, enum written_type type);

void check_field(struct schema_reader *r, const struct field_reading *f);

#endif

/* import_type.h - the parts of import_type(): what a declared type says, what CHECKs say, and the
 * type that goes with both and with the rows. */
#ifndef IMPORT_TYPE_H
#define IMPORT_TYPE_H

#include "import.h"
#include "model.h"

/* ---- import_type_word.c: the declared type ---- */

enum meaning {
    MEANS_NOTHING, /* no type is declared, or one that nobody knows */
    MEANS_INT,
    MEANS_TINYINT,
    MEANS_FLOAT,
    MEANS_TEXT,
    MEANS_BLOB,
    MEANS_BOOL,
    MEANS_DATE,
    MEANS_TIME,
    MEANS_DATETIME,
    MEANS_DECIMAL,
    MEANS_MONEY,
    MEANS_JSON,
    MEANS_UUID
};

struct declared {
    enum meaning meaning;
    unsigned n_numbers; /* in its parentheses: (10, 2) has two */
    uint32_t numbers[2];
};

struct declared import_declared(struct str type, bool strict);
/* Is the column the whole key of a table that has rowids? It may be that, or another one. */
bool import_is_lone_key(const struct catalog_table *table, size_t column);
/* The type of a key of integers that is not the rowid, and that the database does not count. */
struct str import_other_key_type(const struct catalog_table *table,
                                 const struct catalog_column *column);

/* ---- import_check_read.c: what a CHECK says ---- */

enum condition_kind {
    COND_MIN,
    COND_MAX,
    COND_MIN_LENGTH,
    COND_MAX_LENGTH,
    COND_ONE_OF,
    COND_PATTERN,
    COND_JSON,
    COND_FORM, /* the rule that the DDL has for a date, time or datetime in a text */
    COND_CLASS /* typeof(column) = 'text' */
};

/* A text or number in SQL; numbers have their sign. */
struct constant {
    struct str text;
    bool is_text;
};

/* What one column's values must be, or be NULL. */
struct condition {
    enum condition_kind kind;
    size_t column;
    struct constant value; /* MIN, MAX, PATTERN, CLASS */
    bool open;             /* MIN, MAX: the value itself is not allowed */
    uint32_t length;
    bool exact;                   /* MIN_LENGTH, MAX_LENGTH: they are one length */
    struct str name;              /* of its CHECK; no text: none */
    LIST(struct constant) values; /* ONE_OF */
    enum type type;               /* FORM */
    uint8_t digits;               /* FORM: of a second */
};

typedef LIST(struct condition) condition_list;

struct check_reading {
    const struct catalog_check *check;
    condition_list conditions; /* all that it says, if it is understood */
    bool understood;
};

struct check_readings {
    LIST(struct check_reading) items; /* as in the table */
};

void import_read_checks(struct arena *arena, const struct catalog_table *table,
                        struct check_readings *out);

/* ---- import_check.c ---- */

/* Those conditions of a check into the options of the fields: a check that can't be told by them
 * becomes one of the model, or is left out. */
void import_apply_checks(struct import *import, struct import_table *it,
                         const struct check_readings *readings);

/* ---- import_type_choose.c: the type ---- */

/* What is known of a column when its type is chosen. */
struct type_facts {
    struct import *import;
    const struct catalog_table *table;
    const struct catalog_column *column;
    size_t index; /* of the column */
    struct declared declared;
    struct column_sample sample; /* zeroed where it can't be read */
    int64_t values;              /* of sample, that are not NULL; the default counts, too, where */
    struct str default_value;    /* this literal stands for it: it is no row, but of a class */
    const struct check_readings *checks;
};

/* Sets type, storage, digits, precision and choices. */
void import_choose_type(const struct type_facts *facts, struct draft_field *field);

/* ---- import_type_check.c ---- */

/* The same by CHECKs alone; false: they tell nothing. */
bool import_choose_by_checks(const struct type_facts *facts, struct written_field *w);
/* Are the choices those of a flag? */
bool import_is_zero_and_one(const struct condition *c);

/* ---- import_type_try.c ---- */

void import_set_type(struct written_field *w, enum type type);
void import_set_storage(struct written_field *w, enum storage storage);
/* Has the column a row that is not NULL? The default is none. */
bool import_has_rows(const struct type_facts *facts);
/* A decision stands on the rows, which the schema's head says. */
void import_use_rows(const struct type_facts *facts);
/* Are all values of that class? */
bool import_all_integers(const struct type_facts *facts);
bool import_all_numbers(const struct type_facts *facts);
bool import_all_texts(const struct type_facts *facts);
bool import_all_blobs(const struct type_facts *facts);
/* Are all values such that condition, over v, is true? */
bool import_all_are(const struct type_facts *facts, const char *condition);
/* Characters of a date, time or datetime with so many digits of a second. */
int64_t import_form_length(enum type type, unsigned digits);

/* Each sets the type if all values are of its form. */
bool import_try_form(const struct type_facts *facts, struct written_field *w, enum type type,
                     uint8_t digits);
bool import_try_uuid(const struct type_facts *facts, struct written_field *w, bool as_text);
bool import_try_json(const struct type_facts *facts, struct written_field *w);
bool import_try_bool(const struct type_facts *facts, struct written_field *w);

/* ---- import_type_column.c ---- */

/* As the option says it, and typeof() in SQL. */
struct str import_storage_name(enum storage storage);
/* The column of a field as the compiler will see it, as far as literals and rules go. */
struct model_column import_column(struct arena *arena, const struct written_field *field);
/* The value that word is of the column's type; numbers are written anew, all in one way. false:
 * the language can't write it. */
bool import_value(struct arena *arena, const struct model_column *column, struct word *word,
                  struct literal *out);

/* ---- import_type_note.c ---- */

/* Notes how many values a field of that type can't read. */
void import_note_unreadable(const struct type_facts *facts, const struct written_field *type,
                            struct draft_field *field);

/* ---- import_type_default.c ---- */

void import_default(struct import *import, const struct import_table *it,
                    struct draft_field *field);

#endif

/* resolve.h - what the files of the resolver share: the state of one run, and the steps in their
 * order. Only resolve*.c include it.
 */
#ifndef RESOLVE_H
#define RESOLVE_H

#include "model.h"

#define KEY_PARTS 16      /* columns of a key at most: ORM_KEY_PARTS of the runtime */
#define MOST_COLUMNS 1999 /* with the position of a key, what SQLite takes in a result: 2,000 */

enum progress { NOT_YET, IN_WORK, DONE };

/* What is known of a field before its relation is made. */
struct field_work {
    enum progress progress;
    struct model *target; /* of a relation; NULL: there is none, and that has been said */
    column_list there;    /* the target's columns that a ForeignKey's columns match */
    bool to_key;
};

struct model_work {
    const struct written_model *written;
    enum progress key;
    struct map fields;       /* name -> struct model_field */
    struct map related;      /* name -> struct model_relation: what other models added */
    struct map columns;      /* name in SQL, in small letters -> struct model_column */
    struct field_work *work; /* by index of the field */
    LIST(struct model_field *) key_fields;
    bool lists_incomplete;         /* a key, unique or index was left out, which has been said */
    struct candidates field_names; /* made when the first wrong name is met */
    struct str field_list;         /* the same as help, if they are few */
};

struct resolver {
    struct arena *arena;
    const struct written_schema *schema;
    struct model_set *set;
    struct diag *diag;
    struct map models; /* name -> struct model */
    struct candidates model_names;
    struct str model_list;
    struct map tables;    /* name, in small letters -> struct model */
    struct map junctions; /* table, in small letters -> struct model_junction */
    struct map owners;    /* place of a field -> the first struct model that has it */
    struct map reversed;  /* "Author.books" -> struct model_field; made for the first help */
    bool knows_reversed;
    struct model_work *work; /* by index of the model */
};

static inline struct model_work *work_of(struct resolver *r, const struct model *m)
{
    return &r->work[m->index];
}

static inline struct field_work *field_work_of(struct resolver *r, const struct model_field *f)
{
    return &r->work[f->model->index].work[f->index];
}

/* A field that an error was found in has no columns: what stands on it is passed over in silence.
 */
static inline bool is_broken(const struct model_field *f)
{
    return f->kind != FIELD_MANY_TO_MANY && f->columns.len == 0;
}

/* ---- resolve.c ---- */

/* The model or field of a name; an unknown one is an error with the nearest name as a hint, or else
 * otherwise, and NULL. */
struct model *resolve_model_name(struct resolver *r, struct word name, struct str otherwise);
struct model_field *resolve_field_name(struct resolver *r, const struct model *m, struct word name);
/* Has f, which a list or a reference names at loc, a column? That it has none is an error. */
bool resolve_has_column(struct resolver *r, const struct model_field *f, struct loc loc);

/* resolve_relation.c: the name of the reverse side of f; no text: it has none. */
struct str resolve_related_name(struct resolver *r, const struct model_field *f);

/* ---- resolve_column.c ---- */

enum type resolve_type(struct str name); /* TYPES: none of a column */
/* "in-progress" -> "IN_PROGRESS": what is no letter or digit becomes one underscore between words.
 */
struct str resolve_choice_word(struct arena *arena, struct str text);
void resolve_scalar(struct resolver *r, struct model_field *f, enum type type);
void resolve_c_type(struct model_column *c, struct str c_type, struct str c_opt);
/* Makes a new column f's; from now on it is found by its name. */
void resolve_add_column(struct resolver *r, struct model_field *f, struct model_column *c);
/* The values that fields are written with, as values of their columns. */
void resolve_values(struct resolver *r, struct model *m);

/* ---- resolve_key.c ---- */

void resolve_key_fields(struct resolver *r, struct model *m); /* which fields are the key */
void resolve_key(struct resolver *r, struct model *m);
/* The columns of all fields of m, in the order of the fields. */
void resolve_columns(struct resolver *r, struct model *m);

/* ---- resolve_rowid.c ---- */

/* The field for the rowid, which is the key of m; NULL: it can't be, which has been said. */
const struct written_field *resolve_rowid_key(struct resolver *r, struct model *m);
/* What SQL calls the rowid of m. */
void resolve_rowid(struct resolver *r, struct model *m);

/* ---- resolve_view.c ---- */

/* Says what m, a view, has that no view can have. */
void resolve_view(struct resolver *r, struct model *m);
/* Is m a view whose key is not told? */
bool resolve_is_keyless(struct resolver *r, const struct model *m);

/* ---- resolve_foreign.c ---- */

void resolve_field(struct resolver *r, struct model_field *f);

/* ---- resolve_index.c ---- */

bool columns_are_same_set(const column_list *a, const column_list *b);
void resolve_uniques(struct resolver *r, struct model *m);
void resolve_indexes(struct resolver *r, struct model *m);
void resolve_checks(struct resolver *r, struct model *m);

/* ---- resolve_relation.c ---- */

void resolve_relations(struct resolver *r, struct model *m);
void resolve_reverse_relations(struct resolver *r, struct model *m);
void resolve_incoming(struct resolver *r, struct model *m);

/* ---- resolve_through.c ---- */

void resolve_junctions(struct resolver *r, struct model *m);

#endif

/* schema_read.h - what the files of the schema reader share: its state, and readers of single
 * values. Only schema*.c include it.
 *
 * A reader takes the node of an option's value and fills in what the option is in schema.h. What is
 * wrong is added to diag, and the option then counts as not given.
 */
#ifndef SCHEMA_READ_H
#define SCHEMA_READ_H

#include "schema.h"

#define LONGEST_NAME 63

struct mixin {
    struct word name;
    written_fields fields;
    bool incomplete; /* it could not be read */
};

struct schema_reader {
    struct arena *arena;
    struct diag *diag;
    struct written_schema *schema;
    struct map mixins; /* name -> struct mixin */
    LIST(struct str) mixin_names;
    bool mixins_unknown; /* they could not be read */
    struct map models;   /* the names of all, also of those not read yet */
};

/* ---- schema_value.c ---- */

bool is_null(const struct node *node); /* null, ~ or nothing */
/* Is node of the kind? what: what is expected, "a list of fields". */
bool expect(struct schema_reader *r, const struct node *node, enum node_kind kind,
            const char *what);
/* The index of an option's key among n names; n: there is no such option of owner, which is said.
 */
size_t find_option(struct schema_reader *r, const struct node *key, const struct str *names,
                   size_t n, const char *owner);
/* Says that a map lacks an option, unless that may be what could not be read. */
void require_option(struct schema_reader *r, const struct node *map, const char *name,
                    const char *owner, const char *example);
void refuse_empty(struct schema_reader *r, const struct node *node, const char *what);
size_t index_of(struct str word, const struct str *names, size_t n); /* n: it is none of them */
/* "a, b, c", for a message; no text: as messages are only counted now. */
struct str join_words(struct schema_reader *r, const struct str *words, size_t n);
struct word word_of(const struct node *scalar);
void read_word(struct schema_reader *r, const struct node *node, struct word *out);
/* A list that is not empty, of what item reads; what: "a list of columns". */
typedef void read_item(struct schema_reader *r, const struct node *node, struct word *out);
void read_list(struct schema_reader *r, const struct node *node, const char *what, read_item *item,
               struct words *out);
void read_words(struct schema_reader *r, const struct node *node, struct words *out);
void read_flag(struct schema_reader *r, const struct node *node, struct flag *out);
void read_count(struct schema_reader *r, const struct node *node, struct count *out);
void read_action(struct schema_reader *r, const struct node *node, struct written_action *out);

/* ---- schema_hint.c ---- */

/* Help for a word that is none of the names: the nearest one, or, behind what, all. */
void help_names(struct schema_reader *r, struct str word, const struct str *names, size_t n,
                const char *what);
void help_action(struct schema_reader *r, struct str written);
void refuse_type(struct schema_reader *r, const struct node *node);
/* Refuses "[Book]" where a type is due; false: it isn't that. */
bool refuse_model_list(struct schema_reader *r, const struct node *node);
bool looks_like_type(struct str word);             /* "text", "varchar(40)" */
bool may_mean(struct str word, struct str option); /* an unknown option: is it this one? */
/* Says that owner, which has n options, has none of that key; otherwise: the help where no option
 * is near. */
void refuse_option(struct schema_reader *r, const struct node *key, const struct str *names,
                   size_t n, const char *owner, struct str otherwise);

/* ---- schema_name.c ---- */

bool is_camel(struct str s);
bool is_snake(struct str s);
/* What a wrong name was meant to be; no text: it is a name, or nobody can tell. */
struct str check_model_name(struct schema_reader *r, const struct word *name);
bool check_field_name(struct schema_reader *r, const struct word *name);
/* Names of tables and columns: any text. Which ones SQLite keeps for itself is seen later. */
void read_sql_name(struct schema_reader *r, const struct node *node, struct word *out);
void read_sql_names(struct schema_reader *r, const struct node *node, struct words *out);
void read_c_name(struct schema_reader *r, const struct node *node, struct word *out);
/* Declared types: their form, and that SQL takes all of their words for a type. */
void read_sql_type(struct schema_reader *r, const struct node *node, struct word *out);
/* Names that a schema can't have. */
enum {
#define HEADER(name) HEADER_##name,
#include "schema_headers.def"
    HIDDEN_HEADERS
};
extern const struct str hidden_headers[HIDDEN_HEADERS];
void read_schema_name(struct schema_reader *r, const struct node *node, struct str stem);

/* ---- schema_relation.c ---- */

void read_related_name(struct schema_reader *r, const struct node *node, struct word *out);
void read_through(struct schema_reader *r, const struct node *node, struct written_through *out);

/* ---- schema_field.c ---- */

void read_fields(struct schema_reader *r, const struct node *node, written_fields *out);
/* A type, or a map with one, as only a field has. */
bool is_field(const struct node *node);
/* Is it a map with fields of its own, as only a model has? Not if "fields" is a field's name. */
bool is_model(const struct node *node);

/* ---- schema_size.c ---- */

/* Says so if there is more in the schema than can be compiled. Either may be NULL. */
bool check_size(struct schema_reader *r, const struct node *mixins, const struct node *models);

/* ---- schema_model.c ---- */

bool is_model_option(struct str word);
/* Says that a model stands among the fields or options of another. */
void refuse_deep_model(struct schema_reader *r, const struct node *name);
void read_model(struct schema_reader *r, const struct pair *pair);

#endif

/* gen.h - the generators: model and SQL to C text. Each prints one kind of item and decides
 * nothing: every name, order and text is in the model or in sql. */
#ifndef GEN_H
#define GEN_H

#include "sql.h"
#include "text.h"

struct gen {
    struct arena *arena; /* of parts of texts */
    struct arena *kept;  /* of the files */
    const struct model_set *set;
    const struct sql_set *sql;
    struct text header, source, ddl;
};

/* A file of the output. */
struct gen_file {
    struct str name; /* "shop.h" */
    struct str text;
};

typedef LIST(struct gen_file) gen_file_list;

gen_file_list gen_files(struct arena *arena, const struct sql_set *sql);

/* gen.c, gen_split.c: all in one header and one source, or files for each model; both without
 * NAME.sql. */
void gen_together(struct gen *g, gen_file_list *files);
void gen_split(struct gen *g, gen_file_list *files);
/* Adds a file with what is in text, which is empty then. */
void gen_add_file(struct gen *g, gen_file_list *files, struct str stem, const char *kind,
                  struct text *text);
/* What there is of a model but the types that other models need. */
void gen_model(struct gen *g, const struct sql_model *sql, size_t first_slot);

/* gen_struct.c: the types of the header. */
void gen_forward(struct gen *g, const struct model *m);
void gen_list(struct gen *g, const struct model *m);
void gen_enums(struct gen *g, const struct model *m);
void gen_id(struct gen *g, const struct model *m);
void gen_struct(struct gen *g, const struct model *m);

/* gen_value.c: parts of expressions. */
struct str gen_value(struct gen *g, const struct model_column *c, struct str place);
struct str gen_plain_value(struct gen *g, const struct model_column *c, struct str place);
struct str gen_literal(struct gen *g, const struct model_column *c, const struct literal *value);
struct str gen_scalar_type(const struct model_column *c);
struct str gen_declaration(struct gen *g, struct str type, struct str name);

/* gen_row.c: the functions that move values between a row struct and the runtime. */
void gen_row_functions(struct gen *g, const struct sql_model *sql);
bool gen_is_automatic(const struct model_column *c);
/* Is the other side found by this side's key? */
bool gen_by_key(const struct model_relation *r);
/* The function for the values that find the other side, where they are not the key. */
struct str gen_values_name(struct gen *g, const struct model_relation *r);

/* gen_describe.c: the constant descriptions. */
void gen_describe_choices(struct gen *g, const struct model *m);
struct str gen_choices_name(struct gen *g, const struct model_column *c);
void gen_describe(struct gen *g, const struct sql_model *sql, size_t first_slot);

/* gen_query.c: the types of queries; each model's query struct and the functions that take it.
 * gen_filter.c: the macros that make filters, orders and changes. */
void gen_query_types(struct gen *g, const struct model *m);
void gen_query(struct gen *g, const struct model *m);
void gen_filters(struct gen *g, const struct model *m);

/* gen_crud.c, gen_relation.c, gen_schema.c: what users call. */
void gen_crud(struct gen *g, const struct sql_model *sql);
void gen_relations(struct gen *g, const struct model *m);
void gen_schema(struct gen *g);

/* gen_head.c: the beginnings and ends of files, in the order in which they are called. */
void gen_overview(struct gen *g);
void gen_header_title(struct gen *g, struct str file, const char *what);
void gen_guard(struct gen *g, struct str macro);
void gen_version_check(struct gen *g);
void gen_header_begin(struct gen *g);
void gen_header_end(struct gen *g);
void gen_source_title(struct gen *g, struct str file, struct str header);
void gen_source_begin(struct gen *g);

/* gen_ddl.c: NAME.sql. */
void gen_ddl(struct gen *g);

/* gen_function.c: what users call, each declared in the header. */
struct gen_names {
    const char *M, *id, *m;  /* the model: c_name, key type, name */
    const char *r, *T, *Tid; /* a relation: its name, and the same of its target */
    const char *i;           /* its index */
};

struct gen_names gen_model_names(const struct model *m);
struct gen_names gen_relation_names(struct gen *g, const struct model_relation *r);

#define MUST_USE "ORM_MUST_USE " /* the attribute of all that can fail */

/* Signatures and macros are templates over the names' members. A function that is declared alone is
 * defined by a macro of orm_functions.h. */
void gen_prototype(struct gen *g, const struct gen_names *n, const char *signature);
void gen_definitions(struct gen *g, const struct gen_names *n, const char *macros);
void gen_function(struct gen *g, const struct gen_names *n, const char *attribute,
                  const char *signature, struct str body);

#endif

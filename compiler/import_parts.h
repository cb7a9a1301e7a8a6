/* import_parts.h - what the files of the importer share that name things and relate them. */
#ifndef IMPORT_PARTS_H
#define IMPORT_PARTS_H

#include "import.h"

#define IMPORT_LONGEST_NAME 63 /* of a model, a field or a schema */

/* ---- import_name_word.c: words ---- */

/* Words of any text, in small ASCII letters, digits and single underscores; empty: it has none. */
struct str import_snake(struct arena *arena, struct str text);
/* The same in CamelCase; what is written so already keeps its capitals. */
struct str import_camel(struct arena *arena, struct str text);
/* Of a name in snake case or CamelCase, by its last word. */
struct str import_singular(struct arena *arena, struct str name);
/* Of a name in snake case. */
struct str import_plural(struct arena *arena, struct str snake);

/* ---- import_name.c ---- */

/* Is name, of a field or a relation, free in the model? */
bool import_is_free(const struct import_table *table, struct str name);
/* Is it what a function or type of every model is called, as no relation to several rows, or from
 * the other side, can be? */
bool import_is_function(struct str name);
void import_claim(struct import *import, struct import_table *table, struct str name);
void import_release(struct import *import, struct import_table *table, struct str name);
/* Is the column one of the key, or of those that were told to be a view's? */
bool import_is_in_key(const struct import_table *t, size_t column);
/* A name of a table or an index that SQLite takes, and the language does not. */
bool import_is_refused(struct str name);
/* Sets the option column or table, unless the name is the one by default. */
void import_set_name(struct word *option, struct str name, struct str by_default);

/* ---- import_refer.c: foreign keys as SQLite takes them ---- */

/* Looks up what the foreign keys of all tables refer to. */
void import_refer(struct import *import);
/* Is the index one of columns, in their own collations, for all rows? */
bool import_is_plain_index(const struct catalog_table *table, const struct catalog_index *index);
/* Does the index begin with the n columns, so that the language sees that too? */
bool import_begins_with(const struct catalog_table *table, const struct catalog_index *index,
                        const size_t *columns, size_t n);
/* Do columns of both affinities keep what the language stores in one of the first? */
bool import_is_alike(enum affinity a, enum affinity b);

/* ---- import_junction.c ---- */

/* Finds the tables that are junctions or throughs, once it is known which tables are left out. */
void import_find_junctions(struct import *import);

/* ---- import_relate_field.c ---- */

/* Makes the reference a relation: the field of its column, or of those of its columns that are
 * nobody else's, or a field that shares all of them. */
void import_make_relation(struct import *import, struct import_table *t,
                          const struct catalog_foreign_key *key,
                          struct import_reference *reference);
/* The fields of t's model, in the order of their columns. */
void import_list_fields(struct import *import, struct import_table *t);
/* May the column be NULL, as far as a schema can say? */
bool import_is_nullable(const struct import_table *t, size_t column);

/* ---- import_relate_name.c ---- */

/* Names relations, of which it is known what they refer to, and then their reverse sides. */
void import_name_relations(struct import *import);
/* The column without what says that it is a key: "SupportRepId" -> "support_rep". */
struct str import_relation_word(struct import *import, const struct import_table *t, size_t column,
                                const struct import_table *target, size_t there);
/* How many relations of t lead to the target? */
size_t import_count_relations(const struct import_table *t, const struct import_table *target);
/* Is name free for many rows? Counting them is a function, too, which a field may be called. */
bool import_is_free_plural(struct import *import, const struct import_table *table,
                           struct str name);

/* ---- import_relate_option.c ---- */

/* The options of relations: what they refer to, actions, defaults. */
void import_set_relations(struct import *import);
/* Is the first column an id that every model has which says nothing of its key? */
bool import_is_automatic_id(const struct import_table *t);
/* Says of each model what its key is, and leaves an id out that comes by itself. */
void import_set_keys(struct import *import);

/* ---- import_relate_many.c ---- */

/* Adds a ManyToMany for each junction and through. */
void import_relate_many(struct import *import);

static inline struct import_table *import_table_of(const struct import *import,
                                                   const struct draft_model *model)
{
    return &import->tables[model->table->index];
}

static inline bool import_has_default(const struct catalog_column *column)
{
    return column->default_sql.at && !str_eq_nocase(column->default_sql, STR("NULL"));
}

/* Is the column of t the field's own, and not one that it shares? */
static inline bool import_owns(const struct import_table *t, const struct draft_field *field,
                               size_t column)
{
    return t->fields[column] == field;
}

static inline bool import_is_rowid_key(const struct import_table *table)
{
    return table->table->kind == CATALOG_TABLE && table->table->key.len == 0;
}

#endif

/* catalog_define.h - between catalog.c, which asks SQLite, catalog_define.c, which reads the texts
 * of definitions, and catalog_find.c. */
#ifndef CATALOG_DEFINE_H
#define CATALOG_DEFINE_H

#include "catalog.h"
#include "catalog_token.h"

/* Where texts are read; the list of tokens is used again and again. */
struct define {
    struct arena *arena;
    token_list tokens;
};

/* Add to what SQLite told of a table, a view or an index what only its definition tells. false: sql
 * is not the definition of this one. */
bool define_table(struct define *define, struct str sql, struct catalog_table *table);
bool define_view(struct define *define, struct str sql, struct catalog_table *view);
bool define_index(struct define *define, struct str sql, const struct catalog_table *table,
                  struct catalog_index *index);

/* A declared type, without comments. */
struct str define_type(struct define *define, struct str written);
/* The expression of DEFAULT. */
struct str define_default(struct define *define, struct str written);

/* catalog_find.c: makes what names are looked up in, when the list is complete. */
void catalog_sort_columns(struct arena *arena, struct catalog_table *table);
void catalog_sort_tables(struct catalog *catalog);

#endif

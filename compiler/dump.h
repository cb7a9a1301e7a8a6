/* dump.h - --dump: each stage's value as text, for people and for tests. */
#ifndef DUMP_H
#define DUMP_H

#include <stdio.h>

#include "model.h"
#include "sql.h"

void dump_yaml(FILE *out, const struct node *root);               /* dump.c */
void dump_schema(FILE *out, const struct written_schema *schema); /* dump_schema.c */
void dump_model(FILE *out, const struct model_set *set);          /* dump_model.c */
void dump_sql(FILE *out, const struct sql_set *sql);              /* dump_sql.c */

void dump_text(FILE *out, struct str s); /* in quotes, escaped */
void dump_name(FILE *out, struct str s); /* the same, or as it is where that is a plain word */
void dump_named(FILE *out, const char *what, struct str name); /* what, and a name */

#endif

/* compile.h - the front end as one function: from the text of a schema to SQL that SQLite takes. */
#ifndef COMPILE_H
#define COMPILE_H

#include "diag.h"
#include "schema.h"
#include "sql.h"

enum stage { STAGE_YAML, STAGE_SCHEMA, STAGE_MODEL, STAGE_SQL, STAGE_OUTPUT };

struct compile_options {
    struct str stem;  /* names the schema if it does not do so itself; no text: it has to */
    bool split;       /* as if the schema said so */
    enum stage until; /* the last stage of interest */
};

/* What the stages made, each from the one before it; NULL: not reached. */
struct compiled {
    const struct node *tree;
    const struct written_schema *schema;
    const struct model_set *set;
    const struct sql_set *sql; /* with STAGE_OUTPUT: SQLite has taken all of it */
    struct str bug;            /* a text of our own that SQLite refused; else no text */
};

/* Runs the stages up to options.until, or until what is wrong with the schema, which is added to
 * diag, makes the next one senseless. */
struct compiled compile_front(struct arena *arena, const struct source *source,
                              struct compile_options options, struct diag *diag);

#endif

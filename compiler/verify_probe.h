/* verify_probe.h - statements like those that the runtime will make of a model, for verify.c. */
#ifndef VERIFY_PROBE_H
#define VERIFY_PROBE_H

#include "sql.h"

typedef LIST(struct sql_statement) probe_list;

/* What decides the SQL around a column's name. */
struct probe_facts {
    unsigned traits; /* enum macro_trait */
    enum storage storage;
};

/* Of columns that have been tried in all forms. */
struct probe_seen {
    struct arena *arena;
    LIST(struct probe_facts) facts;
};

/* Of a model's own columns: each by its name, and one of each kind in filters, orders, changes and
 * aggregates. */
void probe_columns(struct arena *arena, const struct model *m, struct probe_seen *seen,
                   probe_list *out);

/* Of the relations that a model declares: they name its table, those of its targets and of its
 * junctions. */
void probe_relations(struct arena *arena, const struct model *m, probe_list *out);

#endif

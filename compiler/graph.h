/* graph.h - a schema as an entity-relationship diagram: the models with their fields, and how they
 * refer to each other. Texts for programs that draw.
 */
#ifndef GRAPH_H
#define GRAPH_H

#include "model.h"
#include "text.h"

enum graph_format { GRAPH_DOT, GRAPH_MERMAID, GRAPH_FORMATS };

struct str graph_dot(struct arena *arena, const struct model_set *set);     /* graph_dot.c */
struct str graph_mermaid(struct arena *arena, const struct model_set *set); /* graph_mermaid.c */

/* ---- graph.c: what both say ---- */

/* A field's type as the schema calls it, and behind it the limits of its size: "decimal", "8,2". */
struct str graph_type(const struct model_field *f);
struct str graph_size(struct arena *arena, const struct model_field *f);
bool graph_is_key(const struct model_field *f);
bool graph_is_null(const struct model_field *f);
bool graph_is_unique(const struct model_field *f);

/* Is this side drawn? Each relation is, from the model that declares it. */
bool graph_is_drawn(const struct model_relation *r);
/* How many rows of the model a row of its target can have, and the other way round: at most one,
 * else any number; and of a row of the model, at least one, else maybe none. */
bool graph_has_one_back(const struct model_relation *r);
bool graph_has_one(const struct model_relation *r);
bool graph_needs_one(const struct model_relation *r);
/* What happens when a target is deleted, or where the links are. */
struct str graph_rule(struct arena *arena, const struct model_relation *r);

#endif

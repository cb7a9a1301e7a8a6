/* yaml.h - the bytes of a schema as a tree of nodes with places. The only user of libyaml. Aliases
 * and merge keys are resolved: the tree has neither. */
#ifndef YAML_TREE_H
#define YAML_TREE_H

#include "diag.h"

enum node_kind { NODE_SCALAR, NODE_LIST, NODE_MAP };

struct node {
    enum node_kind kind;
    struct loc loc;
    struct str text; /* of a scalar */
    bool plain;      /* a scalar without quotes */
    bool incomplete; /* a map that lacks entries which were refused */
    LIST(struct node *) items;
    LIST(struct pair) pairs; /* in the order written; keys are scalars, each once */
};

struct pair {
    struct node *key, *value;
};

/* The document's root. What is wrong is added to diag; NULL where that ends the run, as an error of
 * syntax does. Nodes may be shared by several aliases. */
struct node *yaml_parse(struct arena *arena, const struct source *source, struct diag *diag);

/* Says that a blank is missing in a text that stands where a list or a map is due, "-item" or
 * "key:value"; false: it looks like neither. */
bool node_lacks_blank(const struct node *node, struct diag *diag);

/* Has a text a comment of another language behind it, as "text // and why"? */
bool text_has_other_comment(struct str text);

/* The value of a key of a map; NULL: none. */
struct node *node_get(const struct node *map, const char *key);

#endif

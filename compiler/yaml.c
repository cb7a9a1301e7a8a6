/* yaml.c - the events of libyaml as a tree. Reading is by descent, one function for each kind of
 * node; when one returns, its last event is the current one. NULL from any of them means that
 * reading ended with an error. The text is checked before libyaml sees it, and places are taken
 * from its count of characters.
 */
#include "yaml.h"

#include <string.h>

#include "yaml_problem.h"

#define DEEPEST 64
#define MOST_COPIED 100000  /* nodes, by all aliases of a file */
#define MOST_EVENTS 2000000 /* those of a schema of 10,000 models are 1,200,000 */

struct anchor {
    struct node *node;
    bool open; /* its node is not complete */
    bool used;
};

struct reader {
    struct arena *arena;
    struct diag *diag;
    yaml_parser_t parser;
    yaml_event_t event; /* the current one */
    struct yaml_text text;
    struct yaml_progress progress;
    struct map anchors;
    LIST(struct str) anchor_names;
    LIST(struct anchor *) all_anchors; /* as the names */
    size_t copied, events;
};

/* ---- events ---- */

static struct loc event_place(const struct reader *r)
{
    return yaml_place(&r->text, r->event.start_mark.index, r->event.end_mark.index);
}

/* What an event that has a place in the text was. */
static struct yaml_read what_was_read(const yaml_event_t *event)
{
    struct yaml_read read = {READ_OTHER, false, event->start_mark.index, event->end_mark.index};

    if (event->type == YAML_DOCUMENT_END_EVENT)
        read.kind = READ_END;
    else if (event->type == YAML_SEQUENCE_END_EVENT || event->type == YAML_MAPPING_END_EVENT)
        read.kind = READ_BRACKETS;
    if (event->type != YAML_SCALAR_EVENT)
        return read;
    yaml_scalar_style_t style = event->data.scalar.style;
    bool is_block = style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE;
    read.kind = style == YAML_PLAIN_SCALAR_STYLE ? READ_PLAIN : is_block ? READ_BLOCK : READ_QUOTED;
    read.is_empty = event->data.scalar.length == 0;
    return read;
}

static bool next(struct reader *r)
{
    yaml_event_delete(&r->event);
    if (!yaml_parser_parse(&r->parser, &r->event)) {
        if (r->parser.error == YAML_MEMORY_ERROR)
            out_of_memory();
        yaml_problem(&r->text, &r->progress, &r->parser, r->diag);
        return false;
    }
    if (++r->events > MOST_EVENTS) {
        diag_add(r->diag, DIAG_E001, event_place(r), "the schema has more than %d keys and values",
                 MOST_EVENTS);
        return false;
    }
    if (r->event.end_mark.index > r->event.start_mark.index ||
        r->event.type == YAML_DOCUMENT_START_EVENT)
        r->progress.read = what_was_read(&r->event);
    return true;
}

/* ---- anchors and aliases ---- */

static struct anchor *anchor_add(struct reader *r, const yaml_char_t *name, struct node *node)
{
    if (!name)
        return NULL;
    struct anchor *anchor = arena_new(r->arena, struct anchor);
    *anchor = (struct anchor){.node = node, .open = true};
    struct str copy = str_dup(r->arena, str_of((const char *)name));
    *map_put(r->arena, &r->anchors, copy) = anchor;
    *list_add(r->arena, &r->anchor_names) = copy;
    *list_add(r->arena, &r->all_anchors) = anchor;
    return anchor;
}

static bool too_deep(struct reader *r, unsigned depth)
{
    if (depth <= DEEPEST)
        return false;
    diag_add(r->diag, DIAG_E012, event_place(r), "nested deeper than %d levels", DEEPEST);
    return true;
}

/* Counts what an alias stands for. The nodes themselves are shared: nothing changes them, and an
 * alias has the places of what it stands for. */
static bool count_copies(struct reader *r, const struct node *node, unsigned depth)
{
    if (too_deep(r, depth))
        return false;
    if (++r->copied > MOST_COPIED) {
        diag_add(r->diag, DIAG_E013, event_place(r), "the aliases copy more than %d values",
                 MOST_COPIED);
        return false;
    }
    for (size_t i = 0; i < node->items.len; i++)
        if (!count_copies(r, node->items.at[i], depth + 1))
            return false;
    for (size_t i = 0; i < node->pairs.len; i++)
        if (!count_copies(r, node->pairs.at[i].value, depth + 1))
            return false;
    return true;
}

static struct node *read_alias(struct reader *r, unsigned depth)
{
    struct str name = str_of((const char *)r->event.data.alias.anchor);
    struct anchor *anchor = map_get(&r->anchors, name);

    if (!anchor) {
        diag_add(r->diag, DIAG_E015, event_place(r), "no anchor '&" STR_FMT "' before this alias",
                 STR_ARG(name));
        diag_help_nearest(r->diag, str_dup(r->arena, name),
                          (struct candidates){r->anchor_names.at, NULL, r->anchor_names.len},
                          STR("a text that begins with '*' must be quoted"));
        return NULL;
    }
    if (anchor->open) {
        diag_add(r->diag, DIAG_E014, event_place(r), "the alias stands inside its own anchor");
        diag_note(r->diag, anchor->node->loc, "the anchor is here");
        return NULL;
    }
    anchor->used = true;
    return count_copies(r, anchor->node, depth) ? anchor->node : NULL;
}

/* Before a text without quotes, an anchor that nothing uses may have been the text's first word. */
static void check_anchors(struct reader *r)
{
    for (size_t i = 0; i < r->all_anchors.len; i++) {
        const struct anchor *anchor = r->all_anchors.at[i];
        if (anchor->used || anchor->node->kind != NODE_SCALAR || !anchor->node->plain)
            continue;
        diag_add(r->diag, DIAG_W305, anchor->node->loc,
                 "'&" STR_FMT "' is no part of this text, but an anchor that nothing uses",
                 STR_ARG(r->anchor_names.at[i]));
        diag_help(r->diag, "a text that begins with '&' stands in quotes");
    }
}

/* ---- nodes ---- */

static struct node *read_node(struct reader *r, unsigned depth);

static struct node *node_new(struct reader *r, enum node_kind kind, const yaml_char_t *tag)
{
    struct node *node = arena_new(r->arena, struct node);

    node->kind = kind;
    node->loc = event_place(r);
    if (kind != NODE_SCALAR)
        node->loc.width = 1;
    if (tag) {
        diag_add(r->diag, DIAG_E009, node->loc, "tags can't be used: the schema knows its types");
        if (tag[0] == '!')
            diag_help(r->diag, "a text that begins with '!' must be quoted");
    }
    return node;
}

/* Opens a list or a map that the current event begins. */
static struct yaml_open open_node(struct reader *r, bool in_brackets)
{
    size_t first = r->event.start_mark.index;

    return (struct yaml_open){r->progress.open, in_brackets, first, first};
}

/* What stands in brackets is underlined up to the closing one, or the end of its first line. */
static void close_node(struct reader *r, struct node *node, const struct yaml_open *open)
{
    r->progress.open = open->outer;
    if (open->in_brackets)
        node->loc = yaml_place(&r->text, open->first, r->event.end_mark.index);
}

static struct node *scalar_new(struct reader *r)
{
    const yaml_char_t *value = r->event.data.scalar.value;
    size_t len = r->event.data.scalar.length;
    struct node *node = node_new(r, NODE_SCALAR, r->event.data.scalar.tag);

    node->text = str_dup(r->arena, (struct str){(const char *)value, len});
    node->plain = r->event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
    if (memchr(value, '\0', len))
        diag_add(r->diag, DIAG_E004, node->loc, "a text can't hold the character U+0000");
    return node;
}

static struct node *read_list(struct reader *r, unsigned depth)
{
    struct node *list = node_new(r, NODE_LIST, r->event.data.sequence_start.tag);
    struct anchor *anchor = anchor_add(r, r->event.data.sequence_start.anchor, list);
    struct yaml_open open =
        open_node(r, r->event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE);

    r->progress.open = &open;
    while (next(r)) {
        if (r->event.type == YAML_SEQUENCE_END_EVENT) {
            close_node(r, list, &open);
            if (anchor)
                anchor->open = false;
            return list;
        }
        open.latest = r->event.start_mark.index;
        struct node *item = read_node(r, depth + 1);
        if (!item)
            break;
        *list_add(r->arena, &list->items) = item;
    }
    return NULL;
}

static bool is_merge(const struct node *key)
{
    return key->plain && str_eq(key->text, STR("<<"));
}

/* Adds the pairs of a map that is merged into another, but those whose keys it has. */
static void merge_map(struct reader *r, struct map *keys, struct node *into,
                      const struct node *from)
{
    into->incomplete = into->incomplete || from->kind != NODE_MAP || from->incomplete;
    if (from->kind != NODE_MAP) {
        diag_add(r->diag, DIAG_E016, from->loc, "'<<' takes a map or a list of maps");
        return;
    }
    for (size_t i = 0; i < from->pairs.len; i++) {
        void **known = map_put(r->arena, keys, from->pairs.at[i].key->text);
        if (*known)
            continue;
        *known = from->pairs.at[i].key;
        *list_add(r->arena, &into->pairs) = from->pairs.at[i];
    }
}

/* Puts what is merged in the place of the '<<', once all keys that are written are known. */
static void merge(struct reader *r, struct map *keys, struct node *map)
{
    struct node written = *map;

    memset(&map->pairs, 0, sizeof map->pairs);
    for (size_t i = 0; i < written.pairs.len; i++) {
        struct pair *pair = &written.pairs.at[i];
        if (!is_merge(pair->key))
            *list_add(r->arena, &map->pairs) = *pair;
        else if (pair->value->kind != NODE_LIST)
            merge_map(r, keys, map, pair->value);
        else
            for (size_t j = 0; j < pair->value->items.len; j++)
                merge_map(r, keys, map, pair->value->items.at[j]);
    }
}

static void add_pair(struct reader *r, struct map *keys, struct node *map, struct pair pair)
{
    if (pair.key->kind != NODE_SCALAR) {
        diag_add(r->diag, DIAG_E010, pair.key->loc, "a key must be a word, not a list or a map");
        map->incomplete = true;
        return;
    }
    void **known = map_put(r->arena, keys, pair.key->text);
    if (*known) {
        const struct node *first = *known;
        diag_add(r->diag, DIAG_E011, pair.key->loc, "duplicate key '" STR_FMT "'",
                 STR_ARG(pair.key->text));
        diag_note(r->diag, first->loc, "first declared here");
        map->incomplete = true;
        return;
    }
    *known = pair.key;
    *list_add(r->arena, &map->pairs) = pair;
}

/* Reads the value of a key of map; the key is the current event. */
static struct node *read_value(struct reader *r, const struct node *map, const struct node *key,
                               bool in_braces, unsigned depth)
{
    size_t first = r->event.start_mark.index, last = r->event.end_mark.index;

    if (key->plain && yaml_key_is_wrong(&r->text, key->text, first, last, r->diag))
        return NULL;
    if (!next(r))
        return NULL;
    if (in_braces && key->kind == NODE_SCALAR && r->event.type == YAML_SCALAR_EVENT &&
        r->event.start_mark.index == last && r->event.end_mark.index == last) {
        size_t n = map->pairs.len;
        yaml_key_alone(&r->text, first, last, n > 0 ? &map->pairs.at[n - 1] : NULL, r->diag);
        return NULL;
    }
    return read_node(r, depth);
}

static struct node *read_map(struct reader *r, unsigned depth)
{
    struct node *map = node_new(r, NODE_MAP, r->event.data.mapping_start.tag);
    struct anchor *anchor = anchor_add(r, r->event.data.mapping_start.anchor, map);
    struct yaml_open open =
        open_node(r, r->event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE);
    struct map keys = {0};
    bool merges = false;

    r->progress.open = &open;
    while (next(r)) {
        if (r->event.type == YAML_MAPPING_END_EVENT) {
            if (merges)
                merge(r, &keys, map);
            if (anchor)
                anchor->open = false;
            close_node(r, map, &open);
            return map;
        }
        struct pair pair = {0};
        open.latest = r->event.start_mark.index;
        pair.key = read_node(r, depth + 1);
        pair.value = pair.key ? read_value(r, map, pair.key, open.in_brackets, depth + 1) : NULL;
        if (!pair.value)
            break;
        merges = merges || is_merge(pair.key);
        add_pair(r, &keys, map, pair);
    }
    return NULL;
}

/* scalar ::= anchor? text */
static struct node *read_scalar(struct reader *r)
{
    struct node *scalar = scalar_new(r);
    struct anchor *anchor = anchor_add(r, r->event.data.scalar.anchor, scalar);

    if (anchor)
        anchor->open = false;
    if (anchor && scalar->plain && scalar->text.len == 0) {
        diag_add(r->diag, DIAG_E023, scalar->loc, "a text that begins with '&' must be quoted");
        return NULL;
    }
    size_t first = r->event.start_mark.index, last = r->event.end_mark.index;
    if (scalar->plain)
        yaml_value_cut(&r->text, scalar->text, first, last, r->diag);
    if (scalar->plain && yaml_value_is_wrong(&r->text, scalar->text, first, last, r->diag))
        return NULL;
    return scalar;
}

static struct node *read_node(struct reader *r, unsigned depth)
{
    if (r->event.type == YAML_ALIAS_EVENT)
        return read_alias(r, depth);
    if (r->event.type == YAML_SCALAR_EVENT)
        return read_scalar(r);
    if (too_deep(r, depth))
        return NULL;
    return r->event.type == YAML_SEQUENCE_START_EVENT ? read_list(r, depth) : read_map(r, depth);
}

/* stream ::= STREAM-START (DOCUMENT-START node DOCUMENT-END)? STREAM-END */
static struct node *read_stream(struct reader *r)
{
    if (yaml_has_tag_directive(&r->text, r->diag) || !next(r) || !next(r))
        return NULL;
    if (r->event.type == YAML_STREAM_END_EVENT) {
        diag_add(r->diag, DIAG_E006, (struct loc){1, 1, 1}, "there is no schema in this file");
        return NULL;
    }
    struct node *root = next(r) ? read_node(r, 1) : NULL;
    if (!root || !next(r))
        return NULL;
    if (!yaml_has_second(&r->text, r->event.end_mark.index, r->diag) && !next(r))
        return NULL;
    if (root->kind == NODE_SCALAR && root->plain && root->text.len == 0) {
        diag_add(r->diag, DIAG_E006, root->loc, "there is no schema in this file");
        return NULL;
    }
    check_anchors(r);
    return root;
}

struct node *yaml_parse(struct arena *arena, const struct source *source, struct diag *diag)
{
    struct reader reader = {.arena = arena, .diag = diag};

    if (!yaml_text_read(&reader.text, arena, source->text, diag))
        return NULL;
    if (!yaml_parser_initialize(&reader.parser))
        out_of_memory();
    yaml_parser_set_encoding(&reader.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&reader.parser, (const unsigned char *)source->text.at,
                                 source->text.len);
    struct node *root = read_stream(&reader);
    yaml_event_delete(&reader.event);
    yaml_parser_delete(&reader.parser);
    return root;
}

struct node *node_get(const struct node *map, const char *key)
{
    for (size_t i = 0; i < map->pairs.len; i++)
        if (str_eq(map->pairs.at[i].key->text, str_of(key)))
            return map->pairs.at[i].value;
    return NULL;
}

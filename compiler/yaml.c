/* yaml.c - the events of libyaml as a tree. Reading is by descent, one function for each kind of
 * node; when one returns, its last event is the current one. NULL from any of them means that
 * reading ended with an error. The texts are checked before libyaml sees them, and places are taken
 * from its count of characters, since it takes more characters for line breaks than we do.
 */
#include "yaml.h"

#include <string.h>
#include <yaml.h>

#define LARGEST_FILE ((size_t)16 * 1024 * 1024)
#define DEEPEST 64
#define MOST_COPIED 100000 /* nodes, by all aliases of a file */

/* A line of the source, in characters from the source's start; end: behind its last one. */
struct line {
    size_t start, end;
};

struct anchor {
    struct node *node;
    bool open; /* its node is not complete */
};

struct reader {
    struct arena *arena;
    struct diag *diag;
    yaml_parser_t parser;
    yaml_event_t event; /* the current one */
    LIST(struct line) lines;
    struct map anchors;
    size_t copied;
};

/* ---- places ---- */

static const struct line *line_of(const struct reader *r, size_t index)
{
    size_t low = 0, high = r->lines.len;

    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (r->lines.at[middle].start <= index)
            low = middle;
        else
            high = middle;
    }
    return &r->lines.at[low];
}

static struct loc place(const struct reader *r, size_t index, size_t end)
{
    const struct line *line = line_of(r, index);

    if (end > line->end)
        end = line->end;
    return (struct loc){(unsigned)(line - r->lines.at) + 1, (unsigned)(index - line->start) + 1,
                        end > index ? (unsigned)(end - index) : 1};
}

static struct loc event_place(const struct reader *r)
{
    return place(r, r->event.start_mark.index, r->event.end_mark.index);
}

/* ---- the text ---- */

/* Characters that YAML, or a schema, doesn't have. */
static bool is_refused(long c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0) ||
           c == 0x2028 || c == 0x2029 || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
}

static void refuse(struct reader *r, long c, unsigned char byte, struct loc at)
{
    if (c < 0)
        diag_add(r->diag, DIAG_E002, at, "byte 0x%02X is not UTF-8", byte);
    else
        diag_add(r->diag, DIAG_E004, at, "the character U+%04lX can't stand here",
                 (unsigned long)c);
    if (c == 0x85 || c == 0x2028 || c == 0x2029)
        diag_help(r->diag, "lines end with LF, CRLF or CR");
}

/* Finds the lines; false: the text has a character that it must not have. */
static bool scan_text(struct reader *r, struct str text)
{
    size_t index = 0;
    struct line *line = list_add(r->arena, &r->lines);

    for (size_t i = 0, size; i < text.len; i += size, index++) {
        long c = str_char((struct str){text.at + i, text.len - i}, &size);
        line->end = index + 1;
        if (c < 0 || is_refused(c)) {
            refuse(r, c, (unsigned char)text.at[i], place(r, index, index + 1));
            return false;
        }
        if (c == '\n' || (c == '\r' && (i + 1 == text.len || text.at[i + 1] != '\n'))) {
            line->end = index - (c == '\n' && i > 0 && text.at[i - 1] == '\r');
            line = list_add(r->arena, &r->lines);
            line->start = line->end = index + 1;
        }
    }
    return true;
}

/* A mark of UTF-16 or UTF-32, or the zeros that they have beside the first letter. */
static bool is_wide(struct str text)
{
    return text.len >= 2 &&
           (memcmp(text.at, "\xFF\xFE", 2) == 0 || memcmp(text.at, "\xFE\xFF", 2) == 0 ||
            (text.at[0] == '\0') != (text.at[1] == '\0'));
}

static bool check_text(struct reader *r, struct str text)
{
    if (text.len > LARGEST_FILE) {
        diag_add(r->diag, DIAG_E001, (struct loc){0}, "the schema is larger than 16 MB");
        return false;
    }
    if (is_wide(text)) {
        diag_add(r->diag, DIAG_E003, (struct loc){1, 1, 1},
                 "the schema is in UTF-16 or UTF-32; it must be UTF-8");
        return false;
    }
    return scan_text(r, text);
}

/* ---- events ---- */

/* What libyaml says, and what we say. */
static const struct problem {
    const char *problem;
    enum diag_code code;
    const char *text;
} problems[] = {
    {"found unknown directive name", DIAG_E008, "no directive but %YAML may be used"},
    {"found undefined tag handle", DIAG_E009, "tags can't be used: the schema knows its types"},
    {"found character that cannot start any token", DIAG_E005,
     "a value can't begin with this character unless it is quoted, and tabs don't indent"},
    {"mapping values are not allowed in this context", DIAG_E005,
     "a ':' can't stand here: is the indentation right, or is a text to be quoted?"},
    {"did not find expected key", DIAG_E005, "expected a key: is the indentation right?"},
    {"could not find expected ':'", DIAG_E005, "expected a ':' behind this key"},
    {"did not find expected ',' or '}'", DIAG_E005, "expected ',' or '}'"},
    {"did not find expected ',' or ']'", DIAG_E005, "expected ',' or ']'"},
    {"did not find expected '-' indicator", DIAG_E005, "expected a '-': is the indentation right?"},
    {"found unexpected end of stream", DIAG_E005, "the quotes are not closed"},
};

static void report_problem(struct reader *r)
{
    const yaml_parser_t *parser = &r->parser;
    const struct problem *known = NULL;

    if (parser->error == YAML_MEMORY_ERROR)
        out_of_memory();
    for (size_t i = 0; i < sizeof problems / sizeof *problems && !known; i++)
        if (parser->problem && strcmp(parser->problem, problems[i].problem) == 0)
            known = &problems[i];
    size_t index = parser->problem_mark.index;
    if (known)
        diag_add(r->diag, known->code, place(r, index, index + 1), "%s", known->text);
    else
        diag_add(r->diag, DIAG_E005, place(r, index, index + 1), "not YAML: %s",
                 parser->problem ? parser->problem : "it can't be read");
    bool is_syntax = !known || known->code == DIAG_E005;
    if (is_syntax && parser->context && parser->context_mark.index < index)
        diag_note(r->diag, place(r, parser->context_mark.index, 0), "%s that begins here",
                  parser->context);
}

static bool next(struct reader *r)
{
    yaml_event_delete(&r->event);
    if (yaml_parser_parse(&r->parser, &r->event))
        return true;
    report_problem(r);
    return false;
}

/* ---- anchors and aliases ---- */

static struct anchor *anchor_add(struct reader *r, const yaml_char_t *name, struct node *node)
{
    if (!name)
        return NULL;
    struct anchor *anchor = arena_new(r->arena, struct anchor);
    *anchor = (struct anchor){node, true};
    *map_put(r->arena, &r->anchors, str_dup(r->arena, str_of((const char *)name))) = anchor;
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
        return NULL;
    }
    if (anchor->open) {
        diag_add(r->diag, DIAG_E014, event_place(r), "the alias stands inside its own anchor");
        diag_note(r->diag, anchor->node->loc, "the anchor is here");
        return NULL;
    }
    return count_copies(r, anchor->node, depth) ? anchor->node : NULL;
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
    if (tag)
        diag_add(r->diag, DIAG_E009, node->loc, "tags can't be used: the schema knows its types");
    return node;
}

static struct node *read_scalar(struct reader *r)
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

    while (next(r)) {
        if (r->event.type == YAML_SEQUENCE_END_EVENT) {
            if (anchor)
                anchor->open = false;
            return list;
        }
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
        return;
    }
    void **known = map_put(r->arena, keys, pair.key->text);
    if (*known) {
        const struct node *first = *known;
        diag_add(r->diag, DIAG_E011, pair.key->loc, "duplicate key '" STR_FMT "'",
                 STR_ARG(pair.key->text));
        diag_note(r->diag, first->loc, "first declared here");
        return;
    }
    *known = pair.key;
    *list_add(r->arena, &map->pairs) = pair;
}

static struct node *read_map(struct reader *r, unsigned depth)
{
    struct node *map = node_new(r, NODE_MAP, r->event.data.mapping_start.tag);
    struct anchor *anchor = anchor_add(r, r->event.data.mapping_start.anchor, map);
    struct map keys = {0};
    bool merges = false;

    while (next(r)) {
        if (r->event.type == YAML_MAPPING_END_EVENT) {
            if (merges)
                merge(r, &keys, map);
            if (anchor)
                anchor->open = false;
            return map;
        }
        struct pair pair = {0};
        pair.key = read_node(r, depth + 1);
        pair.value = pair.key && next(r) ? read_node(r, depth + 1) : NULL;
        if (!pair.value)
            break;
        merges = merges || is_merge(pair.key);
        add_pair(r, &keys, map, pair);
    }
    return NULL;
}

static struct node *read_node(struct reader *r, unsigned depth)
{
    if (r->event.type == YAML_ALIAS_EVENT)
        return read_alias(r, depth);
    if (r->event.type == YAML_SCALAR_EVENT) {
        struct node *scalar = read_scalar(r);
        struct anchor *anchor = anchor_add(r, r->event.data.scalar.anchor, scalar);
        if (anchor)
            anchor->open = false;
        return scalar;
    }
    if (too_deep(r, depth))
        return NULL;
    return r->event.type == YAML_SEQUENCE_START_EVENT ? read_list(r, depth) : read_map(r, depth);
}

/* stream ::= STREAM-START (DOCUMENT-START node DOCUMENT-END)? STREAM-END */
static struct node *read_stream(struct reader *r)
{
    if (!next(r) || !next(r))
        return NULL;
    if (r->event.type == YAML_STREAM_END_EVENT) {
        diag_add(r->diag, DIAG_E006, (struct loc){1, 1, 1}, "there is no schema in this file");
        return NULL;
    }
    if (r->event.data.document_start.tag_directives.start !=
        r->event.data.document_start.tag_directives.end)
        diag_add(r->diag, DIAG_E008, event_place(r), "the directive %%TAG can't be used");
    struct node *root = next(r) ? read_node(r, 1) : NULL;
    if (!root || !next(r) || !next(r))
        return NULL;
    if (r->event.type != YAML_STREAM_END_EVENT)
        diag_add(r->diag, DIAG_E007, event_place(r), "a schema is one document: this is a second");
    if (root->kind == NODE_SCALAR && root->plain && root->text.len == 0) {
        diag_add(r->diag, DIAG_E006, root->loc, "there is no schema in this file");
        return NULL;
    }
    return root;
}

struct node *yaml_parse(struct arena *arena, const struct source *source, struct diag *diag)
{
    struct reader reader = {.arena = arena, .diag = diag};

    if (!check_text(&reader, source->text))
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

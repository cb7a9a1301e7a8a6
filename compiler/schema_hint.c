/* schema_hint.c - what somebody may have meant with a word that the language does not have: the
 * nearest name, what other tools call the thing, or an option of something else. The words of other
 * tools are in schema_words.def. */
#include <string.h>

#include "schema_field.h"

void help_names(struct schema_reader *r, struct str word, const struct str *names, size_t n,
                const char *what)
{
    diag_help_nearest(r->diag, word, (struct candidates){names, NULL, n},
                      str_fmt(r->arena, "%s " STR_FMT, what, STR_ARG(join_words(r, names, n))));
}

/* ---- types ---- */

static const struct {
    struct str word;
    enum written_type type;
} type_words[] = {
#define TYPE_WORD(word, type) {STR_ROW(word), WRITTEN_##type},
#include "schema_words.def"
};

/* What to write instead of something that the language does not have. */
struct instead {
    struct str word;
    const char *help;
};

static const struct instead no_type_words[] = {
#define NO_TYPE_WORD(word, help) {STR_ROW(word), help},
#include "schema_words.def"
};

static const struct instead no_option_words[] = {
#define NO_OPTION_WORD(word, help) {STR_ROW(word), help},
#include "schema_words.def"
};

/* NULL: it is none of the words. */
static const char *instead_of(struct str word, const struct instead *words, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_eq_nocase(word, words[i].word))
            return words[i].help;
    return NULL;
}

/* WRITTEN_TYPES: it is neither a type nor what somebody calls one. */
static enum written_type type_meant(struct str word)
{
    for (size_t i = 0; i < sizeof type_words / sizeof *type_words; i++)
        if (str_eq_nocase(word, type_words[i].word))
            return type_words[i].type;
    size_t type = 0;
    while (type < WRITTEN_TYPES && !str_eq_nocase(word, field_type_names[type]))
        type++;
    return (enum written_type)type;
}

/* "Column(Integer)" -> "Integer)" */
static struct str without_wrapper(struct str word)
{
    static const struct str wrappers[] = {STR_ROW("Optional["),      STR_ROW("Column("),
                                          STR_ROW("mapped_column("), STR_ROW("models."),
                                          STR_ROW("List["),          STR_ROW("list[")};

    for (size_t i = 0; i < sizeof wrappers / sizeof *wrappers; i++)
        if (str_starts(word, wrappers[i]))
            return (struct str){word.at + wrappers[i].len, word.len - wrappers[i].len};
    return word;
}

/* "varchar(40)", "text?" and "text unique" begin with the type. */
static struct str type_part(struct str word)
{
    struct str part = without_wrapper(word);
    size_t len = 0;

    while (len < part.len && !strchr("( ,?[])", part.at[len]))
        len++;
    return (struct str){part.at, len};
}

bool looks_like_type(struct str word)
{
    return type_meant(type_part(word)) < WRITTEN_TYPES;
}

static bool ends_with(struct str word, struct str end)
{
    return word.len >= end.len && str_eq((struct str){word.at + word.len - end.len, end.len}, end);
}

static bool may_be_null(struct str word)
{
    return ends_with(word, STR("?")) || str_starts(word, STR("Optional["));
}

/* A type is more than a word: "varchar(40)", "text?", "text // why". */
static void refuse_more(struct schema_reader *r, const struct node *node, enum written_type meant)
{
    diag_add(r->diag, DIAG_E149, node->loc, "'" STR_FMT "' is more than a type",
             STR_ARG(node->text));
    if (text_has_other_comment(node->text))
        diag_help(r->diag, "a comment begins with '#'");
    if (may_be_null(node->text))
        diag_help(r->diag, "write {type: " STR_FMT ", null: true}",
                  STR_ARG(field_type_names[meant]));
    else
        diag_help(r->diag, "write {type: " STR_FMT ", ...}, with the rest as options",
                  STR_ARG(field_type_names[meant]));
}

/* A model where a type is due; many: as in "Book[]". */
static void help_relation(struct schema_reader *r, struct str model, bool many, bool null)
{
    if (many)
        diag_help(r->diag,
                  "write {type: ManyToMany, to: " STR_FMT "}, or, where each of them has one of "
                  "these, a ForeignKey there",
                  STR_ARG(model));
    else
        diag_help(r->diag, "write {type: ForeignKey, to: " STR_FMT "%s}", STR_ARG(model),
                  null ? ", null: true" : "");
}

bool refuse_model_list(struct schema_reader *r, const struct node *node)
{
    if (node->kind != NODE_LIST || node->items.len != 1 || node->items.at[0]->kind != NODE_SCALAR ||
        !map_get(&r->models, node->items.at[0]->text))
        return false;
    struct str model = node->items.at[0]->text;
    diag_add(r->diag, DIAG_E110, node->loc, "unknown type '[" STR_FMT "]'", STR_ARG(model));
    help_relation(r, model, true, false);
    return true;
}

/* "Book[]", "List[Book]" */
static bool means_many(struct str word)
{
    return ends_with(word, STR("[]")) || str_starts(word, STR("List[")) ||
           str_starts(word, STR("list["));
}

void refuse_type(struct schema_reader *r, const struct node *node)
{
    struct str part = type_part(node->text);
    bool many = means_many(node->text);
    enum written_type meant = many ? WRITTEN_TYPES : type_meant(part);
    const char *instead =
        instead_of(part, no_type_words, sizeof no_type_words / sizeof *no_type_words);

    if (meant < WRITTEN_TYPES && part.len < node->text.len) {
        refuse_more(r, node, meant);
        return;
    }
    diag_add(r->diag, DIAG_E110, node->loc, "unknown type '" STR_FMT "'", STR_ARG(node->text));
    if (meant < WRITTEN_TYPES)
        diag_help(r->diag, "did you mean '" STR_FMT "'?", STR_ARG(field_type_names[meant]));
    else if (instead)
        diag_help(r->diag, "%s", instead);
    else if (map_get(&r->models, part))
        help_relation(r, part, many, may_be_null(node->text));
    else
        help_names(r, node->text, field_type_names, WRITTEN_TYPES, "the types are");
}

/* ---- actions ---- */

static const struct {
    struct str word;
    enum action action;
} action_words[] = {
#define ACTION_WORD(word, action) {STR_ROW(word), ACTION_##action},
#include "schema_words.def"
};

/* "models.CASCADE" -> "CASCADE" */
static struct str behind_dot(struct str word)
{
    size_t start = word.len;

    while (start > 0 && word.at[start - 1] != '.')
        start--;
    return (struct str){word.at + start, word.len - start};
}

void help_action(struct schema_reader *r, struct str written)
{
    struct str word = behind_dot(written);

    for (size_t i = 0; i < sizeof action_words / sizeof *action_words; i++) {
        if (!str_eq_nocase(word, action_words[i].word))
            continue;
        diag_help(r->diag, "did you mean '" STR_FMT "'?",
                  STR_ARG(action_names[action_words[i].action]));
        return;
    }
    help_names(r, word, action_names, ACTIONS, "the actions are");
}

/* ---- options ---- */

static const struct {
    struct str word, option;
} option_words[] = {
#define OPTION_WORD(word, option) {STR_ROW(word), STR_ROW(option)},
#include "schema_words.def"
};

/* What each option belongs to, and beside what it stands there. */
static const struct owner {
    struct str option;
    const char *name, *place;
} owners[] = {
#define SCHEMA_OPTION(id, name, ...) {STR_ROW(name), "a schema", "'models'"},
#define MODEL_OPTION(name, ...) {STR_ROW(name), "a model", "'fields'"},
#define FIELD_OPTION(name, ...) {STR_ROW(name), "a field", "'type'"},
#define INDEX_OPTION(name, ...) {STR_ROW(name), "an index", "its 'fields'"},
#define THROUGH_OPTION(name, ...) {STR_ROW(name), "through", "'table'"},
#include "schema_options.def"
};

/* NULL: nothing has such an option. */
static const struct owner *owner_of(struct str word)
{
    for (size_t i = 0; i < sizeof owners / sizeof *owners; i++)
        if (str_eq(word, owners[i].option))
            return &owners[i];
    return NULL;
}

/* n: there is none, or none of the names is meant. */
static size_t option_meant(struct str word, const struct str *names, size_t n)
{
    for (size_t i = 0; i < sizeof option_words / sizeof *option_words; i++)
        if (str_eq_nocase(word, option_words[i].word))
            return index_of(option_words[i].option, names, n);
    return n;
}

bool may_mean(struct str word, struct str option)
{
    return option_meant(word, &option, 1) == 0 || str_nearest(word, &option, 1) == 0;
}

void refuse_option(struct schema_reader *r, const struct node *key, const struct str *names,
                   size_t n, const char *owner, struct str otherwise)
{
    const struct owner *other = owner_of(key->text);
    size_t meant = option_meant(key->text, names, n);
    bool of_field = index_of(STR("type"), names, n) < n;
    const char *instead =
        instead_of(key->text, no_option_words, sizeof no_option_words / sizeof *no_option_words);

    if (other && meant == n && str_nearest(key->text, names, n) == n) {
        diag_add(r->diag, DIAG_E143, key->loc, "'" STR_FMT "' is an option of %s, not of %s",
                 STR_ARG(key->text), other->name, owner);
        diag_help(r->diag, "there it stands beside %s", other->place);
        return;
    }
    diag_add(r->diag, DIAG_E101, key->loc, "unknown option '" STR_FMT "' of %s", STR_ARG(key->text),
             owner);
    if (meant < n)
        diag_help(r->diag, "did you mean '" STR_FMT "'?", STR_ARG(names[meant]));
    else if (of_field && instead)
        diag_help(r->diag, "%s", instead);
    else if (of_field && looks_like_type(key->text))
        diag_help(r->diag, "the type is an option, too: 'type: " STR_FMT "'",
                  STR_ARG(field_type_names[type_meant(type_part(key->text))]));
    else
        diag_help_nearest(r->diag, key->text, (struct candidates){names, NULL, n}, otherwise);
}

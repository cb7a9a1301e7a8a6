/* schema_hint.c - what somebody may have meant with a word that the language does not have: the
 * nearest name, what other tools call the thing, or an option of something else. The words of other
 * tools are in schema_words.def. */
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

static const struct {
    struct str word;
    const char *help;
} no_type_words[] = {
#define NO_TYPE_WORD(word, help) {STR_ROW(word), help},
#include "schema_words.def"
};

/* NULL: it is no such word. */
static const char *instead_of_type(struct str word)
{
    for (size_t i = 0; i < sizeof no_type_words / sizeof *no_type_words; i++)
        if (str_eq_nocase(word, no_type_words[i].word))
            return no_type_words[i].help;
    return NULL;
}

/* WRITTEN_TYPES: it is neither a type nor what somebody calls one. */
static enum written_type type_meant(struct str word)
{
    for (size_t i = 0; i < sizeof type_words / sizeof *type_words; i++)
        if (str_eq_nocase(word, type_words[i].word))
            return type_words[i].type;
    return (enum written_type)index_of(word, field_type_names, WRITTEN_TYPES);
}

/* "varchar(40)" and "text unique" begin with the type. */
static struct str type_part(struct str word)
{
    size_t len = 0;

    while (len < word.len && word.at[len] != '(' && word.at[len] != ' ')
        len++;
    return (struct str){word.at, len};
}

bool looks_like_type(struct str word)
{
    return type_meant(type_part(word)) < WRITTEN_TYPES;
}

void refuse_type(struct schema_reader *r, const struct node *node)
{
    struct str part = type_part(node->text);
    enum written_type meant = type_meant(part);

    const char *instead = instead_of_type(part);

    if (meant < WRITTEN_TYPES && part.len < node->text.len) {
        diag_add(r->diag, DIAG_E149, node->loc, "'" STR_FMT "' is more than a type",
                 STR_ARG(node->text));
        if (text_has_other_comment(node->text))
            diag_help(r->diag, "a comment begins with '#'");
        diag_help(r->diag, "write {type: " STR_FMT ", ...}, with the rest as options",
                  STR_ARG(field_type_names[meant]));
        return;
    }
    diag_add(r->diag, DIAG_E110, node->loc, "unknown type '" STR_FMT "'", STR_ARG(node->text));
    if (meant < WRITTEN_TYPES)
        diag_help(r->diag, "did you mean '" STR_FMT "'?", STR_ARG(field_type_names[meant]));
    else if (instead)
        diag_help(r->diag, "%s", instead);
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

void help_action(struct schema_reader *r, struct str word)
{
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
    else if (index_of(STR("type"), names, n) < n && looks_like_type(key->text))
        diag_help(r->diag, "the type is an option, too: 'type: " STR_FMT "'",
                  STR_ARG(field_type_names[type_meant(type_part(key->text))]));
    else
        diag_help_nearest(r->diag, key->text, (struct candidates){names, NULL, n}, otherwise);
}

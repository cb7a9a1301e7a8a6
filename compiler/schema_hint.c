/* schema_hint.c - what somebody may have meant with a word that the language does not have: the
 * nearest name, what other tools call the thing, or an option of something else. */
#include "schema_field.h"

void help_names(struct schema_reader *r, struct str word, const struct str *names, size_t n,
                const char *what)
{
    diag_help_nearest(
        r->diag, word, (struct candidates){names, NULL, n},
        str_fmt(r->arena, "%s " STR_FMT, what, STR_ARG(join_words(r->arena, names, n))));
}

/* ---- types ---- */

/* What other languages and libraries call our types. */
static const struct {
    struct str word;
    enum written_type type;
} type_synonyms[] = {
    {STR_ROW("string"), WRITTEN_TEXT},
    {STR_ROW("str"), WRITTEN_TEXT},
    {STR_ROW("varchar"), WRITTEN_TEXT},
    {STR_ROW("char"), WRITTEN_TEXT},
    {STR_ROW("integer"), WRITTEN_INT64},
    {STR_ROW("bigint"), WRITTEN_INT64},
    {STR_ROW("long"), WRITTEN_INT64},
    {STR_ROW("smallint"), WRITTEN_INT32},
    {STR_ROW("boolean"), WRITTEN_BOOL},
    {STR_ROW("double"), WRITTEN_FLOAT},
    {STR_ROW("real"), WRITTEN_FLOAT},
    {STR_ROW("number"), WRITTEN_FLOAT},
    {STR_ROW("numeric"), WRITTEN_DECIMAL},
    {STR_ROW("money"), WRITTEN_DECIMAL},
    {STR_ROW("timestamp"), WRITTEN_DATETIME},
    {STR_ROW("bytes"), WRITTEN_BLOB},
    {STR_ROW("binary"), WRITTEN_BLOB},
    {STR_ROW("bytea"), WRITTEN_BLOB},
    {STR_ROW("guid"), WRITTEN_UUID},
    {STR_ROW("jsonb"), WRITTEN_JSON},
    {STR_ROW("fk"), WRITTEN_ForeignKey},
    {STR_ROW("reference"), WRITTEN_ForeignKey},
    {STR_ROW("foreign_key"), WRITTEN_ForeignKey},
    {STR_ROW("one_to_one"), WRITTEN_OneToOne},
    {STR_ROW("m2m"), WRITTEN_ManyToMany},
    {STR_ROW("many_to_many"), WRITTEN_ManyToMany},
};

/* WRITTEN_TYPES: it is neither a type nor what somebody calls one. */
static enum written_type type_meant(struct str word)
{
    for (size_t i = 0; i < sizeof type_synonyms / sizeof *type_synonyms; i++)
        if (str_eq_nocase(word, type_synonyms[i].word))
            return type_synonyms[i].type;
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

    if (meant < WRITTEN_TYPES && part.len < node->text.len) {
        diag_add(r->diag, DIAG_E149, node->loc, "'" STR_FMT "' is more than a type",
                 STR_ARG(node->text));
        diag_help(r->diag, "write {type: " STR_FMT ", ...}, with the rest as options",
                  STR_ARG(field_type_names[meant]));
        return;
    }
    diag_add(r->diag, DIAG_E110, node->loc, "unknown type '" STR_FMT "'", STR_ARG(node->text));
    if (meant < WRITTEN_TYPES)
        diag_help(r->diag, "did you mean '" STR_FMT "'?", STR_ARG(field_type_names[meant]));
    else
        help_names(r, node->text, field_type_names, WRITTEN_TYPES, "the types are");
}

/* ---- actions ---- */

/* What they call our actions. */
static const struct {
    struct str word;
    enum action action;
} action_synonyms[] = {
    {STR_ROW("protect"), ACTION_RESTRICT},    {STR_ROW("deny"), ACTION_RESTRICT},
    {STR_ROW("nullify"), ACTION_SET_NULL},    {STR_ROW("null"), ACTION_SET_NULL},
    {STR_ROW("default"), ACTION_SET_DEFAULT}, {STR_ROW("delete"), ACTION_CASCADE},
    {STR_ROW("nothing"), ACTION_DO_NOTHING},
};

void help_action(struct schema_reader *r, struct str word)
{
    for (size_t i = 0; i < sizeof action_synonyms / sizeof *action_synonyms; i++) {
        if (!str_eq_nocase(word, action_synonyms[i].word))
            continue;
        diag_help(r->diag, "did you mean '" STR_FMT "'?",
                  STR_ARG(action_names[action_synonyms[i].action]));
        return;
    }
    help_names(r, word, action_names, ACTIONS, "the actions are");
}

/* ---- options ---- */

/* What they call our options. */
static const struct {
    struct str word, option;
} option_synonyms[] = {
    {STR_ROW("nullable"), STR_ROW("null")},
    {STR_ROW("optional"), STR_ROW("null")},
    {STR_ROW("pk"), STR_ROW("primary_key")},
    {STR_ROW("primary"), STR_ROW("primary_key")},
    {STR_ROW("key"), STR_ROW("primary_key")},
    {STR_ROW("length"), STR_ROW("max_length")},
    {STR_ROW("size"), STR_ROW("max_length")},
    {STR_ROW("default_value"), STR_ROW("default")},
    {STR_ROW("comment"), STR_ROW("doc")},
    {STR_ROW("description"), STR_ROW("doc")},
    {STR_ROW("help_text"), STR_ROW("doc")},
    {STR_ROW("db_column"), STR_ROW("column")},
    {STR_ROW("column_name"), STR_ROW("column")},
    {STR_ROW("db_table"), STR_ROW("table")},
    {STR_ROW("table_name"), STR_ROW("table")},
    {STR_ROW("references"), STR_ROW("to")},
    {STR_ROW("ref"), STR_ROW("to")},
    {STR_ROW("target"), STR_ROW("to")},
    {STR_ROW("model"), STR_ROW("to")},
    {STR_ROW("foreign_key"), STR_ROW("to")},
    {STR_ROW("backref"), STR_ROW("related_name")},
    {STR_ROW("back_populates"), STR_ROW("related_name")},
    {STR_ROW("reverse"), STR_ROW("related_name")},
    {STR_ROW("values"), STR_ROW("choices")},
    {STR_ROW("options"), STR_ROW("choices")},
    {STR_ROW("digits"), STR_ROW("max_digits")},
    {STR_ROW("scale"), STR_ROW("decimal_places")},
    {STR_ROW("places"), STR_ROW("decimal_places")},
    {STR_ROW("regex"), STR_ROW("pattern")},
    {STR_ROW("collation"), STR_ROW("collate")},
    {STR_ROW("constraints"), STR_ROW("checks")},
    {STR_ROW("index_together"), STR_ROW("indexes")},
    {STR_ROW("unique_together"), STR_ROW("unique")},
    {STR_ROW("db_index"), STR_ROW("index")},
    {STR_ROW("name"), STR_ROW("schema")},
    {STR_ROW("tables"), STR_ROW("models")},
    {STR_ROW("entities"), STR_ROW("models")},
    {STR_ROW("columns"), STR_ROW("fields")},
    {STR_ROW("attributes"), STR_ROW("fields")},
    {STR_ROW("properties"), STR_ROW("fields")},
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
static size_t synonym_of(struct str word, const struct str *names, size_t n)
{
    for (size_t i = 0; i < sizeof option_synonyms / sizeof *option_synonyms; i++)
        if (str_eq_nocase(word, option_synonyms[i].word))
            return index_of(option_synonyms[i].option, names, n);
    return n;
}

void refuse_option(struct schema_reader *r, const struct node *key, const struct str *names,
                   size_t n, const char *owner, struct str otherwise)
{
    const struct owner *other = owner_of(key->text);
    size_t meant = synonym_of(key->text, names, n);

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

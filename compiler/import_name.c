/* import_name.c - names of the schema, its models and their fields: what a person would make of the
 * database's names, valid and distinct. Tables are named in the order of their names, those first
 * that are called as their model would be by default: what is named does not change when tables
 * change places. */
#include "import_parts.h"

/* ---- any name ---- */

static bool begins_nocase(struct str s, struct str start)
{
    return s.len >= start.len && str_eq_nocase((struct str){s.at, start.len}, start);
}

bool import_is_refused(struct str name)
{
    return begins_nocase(name, STR("orm_")) || begins_nocase(name, STR("sqlite_"));
}

void import_set_name(struct word *option, struct str name, struct str by_default)
{
    *option = str_eq(name, by_default) ? (struct word){0} : draft_word(name);
}

/* At most max characters of it, without an underscore at the end. */
static struct str shorten(struct str name, size_t max)
{
    if (name.len > max)
        name.len = max;
    while (name.len > 0 && name.at[name.len - 1] == '_')
        name.len--;
    return name;
}

/* name as the n-th of its kind: "name_2", "Name2" */
static struct str numbered(struct arena *arena, struct str name, const char *between, size_t n)
{
    struct str end = str_fmt(arena, "%s%zu", between, n);

    name = shorten(name, IMPORT_LONGEST_NAME - end.len);
    return str_fmt(arena, STR_FMT STR_FMT, STR_ARG(name), STR_ARG(end));
}

/* Is the name, in snake case as far as its characters go, one that the language takes? */
static bool is_name(struct str name)
{
    return name.len > 0 && char_is_lower(name.at[0]) && !str_starts(name, STR("orm_"));
}

/* ---- names of a model's fields and relations ---- */

bool import_is_free(const struct import_table *table, struct str name)
{
    return !map_get(&table->names, name);
}

bool import_is_function(struct str name)
{
    static const struct str functions[] = {
#define FUNCTION(name) STR_ROW(#name),
#include "names_model.def"
    };

    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (str_eq(functions[i], name))
            return true;
    return false;
}

void import_claim(struct import *import, struct import_table *table, struct str name)
{
    *map_put(import->arena, &table->names, name) = table;
}

void import_release(struct import *import, struct import_table *table, struct str name)
{
    *map_put(import->arena, &table->names, name) = NULL;
}

struct str import_free_name(struct import *import, const struct draft_model *model,
                            struct str wanted)
{
    struct import_table *table = import_table_of(import, model);
    struct str name = shorten(wanted, IMPORT_LONGEST_NAME);

    for (size_t n = 2; !import_is_free(table, name); n++)
        name = numbered(import->arena, wanted, "_", n);
    import_claim(import, table, name);
    return name;
}

/* ---- the schema ---- */

static bool hides_header(struct str name)
{
    static const struct str headers[] = {
#define HEADER(name) STR_ROW(#name),
#include "schema_headers.def"
    };

    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++)
        if (str_eq(headers[i], name))
            return true;
    return false;
}

/* "chinook.db" -> "chinook" */
static struct str stem_of(struct str source)
{
    for (size_t i = source.len; i > 1; i--)
        if (source.at[i - 1] == '.')
            return (struct str){source.at, i - 1};
    return source;
}

static void name_schema(struct import *import)
{
    struct str name = import_snake(import->arena, stem_of(import->draft->source));

    if (name.len == 0)
        name = STR("db");
    else if (!is_name(name) || str_eq(name, STR("orm")))
        name = str_fmt(import->arena, "db_" STR_FMT, STR_ARG(name));
    else if (hides_header(name))
        name = str_fmt(import->arena, STR_FMT "_db", STR_ARG(name));
    if (import->options->schema.at)
        name = import->options->schema;
    import->draft->written.name = draft_word(shorten(name, IMPORT_LONGEST_NAME));
}

/* ---- models ---- */

/* The model that a table would be called after, singular or as it stands. */
static struct str model_word(struct import *import, const struct catalog_table *table,
                             bool is_singular)
{
    struct str name = import_camel(import->arena, table->name);

    if (is_singular)
        name = import_singular(import->arena, name);
    if (name.len == 0)
        return STR("Table");
    if (char_is_digit(name.at[0]))
        name = str_fmt(import->arena, "Table" STR_FMT, STR_ARG(name));
    return shorten(name, IMPORT_LONGEST_NAME);
}

static bool claim_model(struct import *import, struct map *models, struct import_table *t,
                        struct str name)
{
    /* in any case of letters: enumerators have the model in capitals */
    void **place = map_put(import->arena, models, str_lower(import->arena, name));

    if (*place)
        return false;
    *place = t;
    t->model->written.name = draft_word(name);
    import_set_name(&t->model->written.table, t->table->name, str_snake(import->arena, name));
    return true;
}

static void name_model(struct import *import, struct map *models, struct import_table *t)
{
    struct str name = model_word(import, t->table, true);

    if (claim_model(import, models, t, name) ||
        claim_model(import, models, t, model_word(import, t->table, false)))
        return;
    for (size_t n = 2; !claim_model(import, models, t, numbered(import->arena, name, "", n));)
        n++;
}

static void name_models(struct import *import)
{
    struct map models = {0};
    size_t n = import->catalog->tables.len;

    for (size_t i = 0; i < n; i++) {
        struct import_table *t = import->by_name[i];
        if (t->model &&
            str_eq(t->table->name, str_snake(import->arena, model_word(import, t->table, true))))
            name_model(import, &models, t);
    }
    for (size_t i = 0; i < n; i++)
        if (import->by_name[i]->model && !import->by_name[i]->model->written.name.given)
            name_model(import, &models, import->by_name[i]);
}

/* ---- fields ---- */

static struct str field_word(struct import *import, const struct catalog_table *table,
                             size_t column)
{
    struct str name = import_snake(import->arena, table->columns.at[column].name);

    if (name.len == 0)
        return str_fmt(import->arena, "column_%zu", column + 1);
    if (!is_name(name))
        name = str_fmt(import->arena, "column_" STR_FMT, STR_ARG(name));
    return shorten(name, IMPORT_LONGEST_NAME);
}

/* Is it what rows of the table are called, or the end of that? */
static bool is_called(struct import *import, const struct catalog_table *table, struct str word)
{
    struct str name = import_snake(import->arena, table->name);
    struct str names[] = {name, import_singular(import->arena, name)};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        bool ends = str_ends(names[i], word);
        size_t before = names[i].len - word.len;
        if (ends && (before == 0 || names[i].at[before - 1] == '_'))
            return true;
    }
    return false;
}

/* A key that has its table's name in front loses that: "AlbumId" of "Album" -> "id". */
static struct str key_word(struct import *import, const struct catalog_table *table, size_t column)
{
    struct str name = field_word(import, table, column);

    for (size_t i = 1; i + 1 < name.len; i++) {
        struct str rest = {name.at + i + 1, name.len - i - 1};
        if (name.at[i] == '_' && is_name(rest) &&
            is_called(import, table, (struct str){name.at, i}))
            return rest;
    }
    if (name.len > 2 && str_ends(name, STR("id")) &&
        is_called(import, table, (struct str){name.at, name.len - 2}))
        return STR("id");
    return name;
}

/* What is not the key can't be called as one. */
static struct str other_word(struct import *import, const struct import_table *t, size_t column)
{
    struct str name = field_word(import, t->table, column);

    if (str_eq(name, STR("id")))
        return str_fmt(import->arena, STR_FMT "_id",
                       STR_ARG(str_snake(import->arena, t->model->written.name.text)));
    if (str_eq(name, STR("rowid")) && import_is_rowid_key(t))
        return STR("row_id");
    return name;
}

bool import_is_in_key(const struct import_table *t, size_t column)
{
    for (size_t i = 0; i < t->view_key.len; i++)
        if (t->view_key.at[i] == column)
            return true;
    return t->table->columns.at[column].key > 0;
}

/* The only column of the key, or CATALOG_NONE. */
static size_t only_key(const struct import_table *t)
{
    if (t->table->kind == CATALOG_VIEW)
        return t->view_key.len == 1 ? t->view_key.at[0] : CATALOG_NONE;
    return t->table->key.len == 1 ? t->table->key.at[0] : CATALOG_NONE;
}

static bool has_column_called(struct import *import, const struct catalog_table *table,
                              struct str word)
{
    for (size_t i = 0; i < table->columns.len; i++)
        if (str_eq(field_word(import, table, i), word))
            return true;
    return false;
}

static void make_field(struct import *import, struct import_table *t, size_t column,
                       struct str wanted)
{
    struct draft_field *f = arena_new(import->arena, struct draft_field);
    struct str name = import_free_name(import, t->model, wanted);

    f->column = &t->table->columns.at[column];
    f->written.name = draft_word(name);
    import_set_name(&f->written.column, f->column->name, name);
    t->fields[column] = f;
}

/* The key's column has the first choice. */
static void name_fields(struct import *import, struct import_table *t)
{
    const struct catalog_table *table = t->table;
    size_t key = only_key(t);

    if (import_is_rowid_key(t))
        import_claim(import, t, STR("rowid"));
    if (key != CATALOG_NONE) {
        struct str word = key_word(import, table, key);
        bool is_taken = has_column_called(import, table, word);
        make_field(import, t, key, is_taken ? field_word(import, table, key) : word);
    }
    for (size_t i = 0; i < table->columns.len; i++)
        if (i != key)
            make_field(import, t, i,
                       import_is_in_key(t, i) ? field_word(import, table, i)
                                              : other_word(import, t, i));
    for (size_t i = 0; i < table->columns.len; i++)
        *list_add(import->arena, &t->model->fields) = t->fields[i];
}

void import_name(struct import *import)
{
    name_schema(import);
    name_models(import);
    for (size_t i = 0; i < import->catalog->tables.len; i++)
        if (import->tables[i].model)
            name_fields(import, &import->tables[i]);
}

/* check_column.c - compares the columns of a table: whether they store what the program gives them,
 * NOT NULL, and defaults.
 *
 * A type of another spelling or affinity is no difference as long as every value that the model
 * stores comes back.
 */
#include "check.h"

#include <string.h>

/* ---- Types ---- */

static bool contains(const char *type, const char *word)
{
    size_t length = strlen(word);
    for (; *type; type++)
        if (sqlite3_strnicmp(type, word, (int)length) == 0)
            return true;
    return false;
}

enum affinity { INTEGER, TEXT, BLOB, REAL, NUMERIC };

/* SQLite's rules, in their order. ANY of a STRICT table has none, like BLOB of another. */
static enum affinity affinity_of(const char *type, bool strict)
{
    if (strict && sqlite3_stricmp(type, "ANY") == 0)
        return BLOB;
    if (contains(type, "INT"))
        return INTEGER;
    if (contains(type, "CHAR") || contains(type, "CLOB") || contains(type, "TEXT"))
        return TEXT;
    if (contains(type, "BLOB") || !*type)
        return BLOB;
    if (contains(type, "REAL") || contains(type, "FLOA") || contains(type, "DOUB"))
        return REAL;
    return NUMERIC;
}

/* The column of the model's key whose values are in the column name of a junction table, which has
 * the key in the columns names; NULL: none. */
static const orm_column *linked_column(const orm_model *model, const char *const *names,
                                       const char *name)
{
    for (unsigned i = 0; i < model->n_key; i++)
        if (sqlite3_stricmp(names[i], name) == 0)
            return &model->columns[model->key[i]];
    return NULL;
}

const orm_column *ormi_own_column(const orm_model *model, const char *name)
{
    for (unsigned i = 0; i < model->n_columns; i++)
        if (sqlite3_stricmp(model->columns[i].name, name) == 0)
            return &model->columns[i];
    return NULL;
}

static const orm_column *junction_column(const struct ormi_check *c, const orm_model *model,
                                         const char *name)
{
    const orm_column *found = NULL;
    for (unsigned i = 0; i < model->n_relations && !found; i++) {
        const orm_relation *relation = &model->relations[i];
        const orm_junction *junction = relation->junction;
        if (!junction || sqlite3_stricmp(junction->table, c->table) != 0)
            continue;
        found = linked_column(model, junction->here, name);
        found = found ? found : linked_column(relation->target, junction->there, name);
    }
    return found;
}

/* The model's column in the table, of a junction table the column of a key that it refers to. */
static const orm_column *model_column(const struct ormi_check *c, const char *name)
{
    const orm_column *found = NULL;
    for (uint32_t m = 0; m < c->schema->n_models && !found; m++) {
        const orm_model *model = c->schema->models[m];
        bool own = sqlite3_stricmp(model->table, c->table) == 0;
        found = own ? ormi_own_column(model, name) : junction_column(c, model, name);
    }
    return found;
}

/* Can no text of the column look like a number, which a numeric affinity would make of it? */
static bool is_wordy(const orm_column *column)
{
    switch (column->kind) {
    case ORM_KIND_DATE:
    case ORM_KIND_TIME:
    case ORM_KIND_DATETIME:
    case ORM_KIND_UUID:
        return true;
    case ORM_KIND_TEXT:
    case ORM_KIND_ENUM:
        for (unsigned i = 0; i < column->n_choices; i++)
            if (ormi_looks_like_number(column->choices[i].text))
                return false;
        return column->n_choices > 0;
    default:
        return false;
    }
}

/* A STRICT table takes a value as it is, or refuses it. */
static bool strict_keeps(const orm_column *column, enum affinity actual)
{
    static const enum affinity of_storage[] = {[ORM_STORAGE_INTEGER] = INTEGER,
                                               [ORM_STORAGE_REAL] = REAL,
                                               [ORM_STORAGE_TEXT] = TEXT,
                                               [ORM_STORAGE_BLOB] = BLOB};
    return actual == of_storage[column->storage];
}

/* Does a column keep what the model stores in it? INTEGER and NUMERIC make a whole number of 5.0,
 * which is read as a float only where the schema's table is not STRICT. */
static bool keeps(const orm_column *column, enum affinity actual)
{
    bool whole = actual == INTEGER || actual == NUMERIC;
    switch (column->storage) {
    case ORM_STORAGE_INTEGER:
        return whole;
    case ORM_STORAGE_REAL:
        return actual == REAL ||
               (whole && (column->kind == ORM_KIND_DECIMAL || column->flags & ORM_COLUMN_LOOSE));
    case ORM_STORAGE_TEXT:
        return actual == TEXT || is_wordy(column);
    default:
        return true;
    }
}

static bool same_type(const struct ormi_check *c, const struct ormi_table_column *expected,
                      const struct ormi_table_column *actual)
{
    const orm_column *column = model_column(c, expected->name);
    bool strict = c->actual.strict;
    enum affinity wanted = affinity_of(expected->type, c->expected.strict);
    enum affinity found = affinity_of(actual->type, strict);
    bool any = strict ? sqlite3_stricmp(actual->type, "ANY") == 0 : found == BLOB;
    if (any || !column)
        return any || wanted == found;
    return strict ? strict_keeps(column, found) : wanted == found || keeps(column, found);
}

/* ---- Columns ---- */

const struct ormi_table_column *ormi_find_column(const struct ormi_table *table, const char *name)
{
    for (size_t i = 0; i < table->n_columns; i++)
        if (sqlite3_stricmp(table->columns[i].name, name) == 0)
            return &table->columns[i];
    return NULL;
}

const char *ormi_fallback_of(const struct ormi_table_column *column)
{
    const char *fallback = column->fallback;
    while (fallback && (*fallback == '+' || *fallback == ' '))
        fallback++;
    if (!fallback || ormi_is_word(fallback, "NULL"))
        return NULL;
    return ormi_is_word(fallback, "TRUE") ? "1" : ormi_is_word(fallback, "FALSE") ? "0" : fallback;
}

/* What a column for numbers makes of 0, 0.00 and '0' is the same; one for texts keeps how it is
 * written. */
static bool same_default(const char *a, const char *b, enum affinity affinity)
{
    bool numeric = affinity != TEXT && affinity != BLOB;
    if (!a || !b)
        return a == b;
    return ormi_same_sql(ormi_span(a), ormi_span(b), NULL) ||
           ormi_same_text(a, b, affinity == TEXT) || (numeric && ormi_same_number(a, b));
}

/* A key's never acts, for what the library inserts has its key, or one that SQLite counts. */
static void compare_defaults(struct ormi_check *c, const struct ormi_table_column *expected,
                             const struct ormi_table_column *actual)
{
    const char *a = ormi_fallback_of(expected), *b = ormi_fallback_of(actual);
    if (expected->key == 0 && !same_default(a, b, affinity_of(actual->type, c->actual.strict)))
        ormi_differ(c, "column %s: default is %s, the schema says %s", expected->name,
                    b ? b : "none", a ? a : "none");
}

static void compare_generated(struct ormi_check *c, const struct ormi_table_column *expected,
                              const struct ormi_table_column *actual)
{
    static const char *const kinds[] = {[ORMI_NOT_GENERATED] = "not generated",
                                        [ORMI_VIRTUAL] = "VIRTUAL",
                                        [ORMI_STORED] = "STORED"};
    if (expected->generated != actual->generated) {
        ormi_differ(c, "column %s: it is %s, the schema says %s", expected->name,
                    kinds[actual->generated], kinds[expected->generated]);
        return;
    }
    if (expected->generated == ORMI_NOT_GENERATED || !c->expected.sql || !c->actual.sql)
        return;
    struct ormi_span a = ormi_generated_sql(c->expected.sql, expected->name);
    struct ormi_span b = ormi_generated_sql(c->actual.sql, actual->name);
    if (!ormi_same_sql(a, b, &c->actual))
        ormi_differ(c, "column %s: it is generated as %.*s, the schema says %.*s", expected->name,
                    (int)(b.end - b.at), b.at, (int)(a.end - a.at), a.at);
}

static void compare_column(struct ormi_check *c, const struct ormi_table_column *expected,
                           const struct ormi_table_column *actual)
{
    const char *name = expected->name;
    if (!same_type(c, expected, actual))
        ormi_differ(c, "column %s: type is %s, the schema says %s", name,
                    *actual->type ? actual->type : "none", expected->type);
    bool in_key = expected->key > 0 || actual->key > 0;
    if (!in_key && expected->not_null && !actual->not_null)
        ormi_differ(c, "column %s: NOT NULL is missing", name);
    if (!in_key && !expected->not_null && actual->not_null)
        ormi_differ(c, "column %s: NOT NULL, the schema allows NULL", name);
    compare_defaults(c, expected, actual);
    compare_generated(c, expected, actual);
}

void ormi_check_columns(struct ormi_check *c)
{
    for (size_t i = 0; i < c->expected.n_columns; i++) {
        const struct ormi_table_column *column = &c->expected.columns[i];
        const struct ormi_table_column *actual = ormi_find_column(&c->actual, column->name);
        if (actual)
            compare_column(c, column, actual);
        else
            ormi_differ(c, "column %s is missing", column->name);
    }
    for (size_t i = 0; i < c->actual.n_columns; i++)
        if (!ormi_find_column(&c->expected, c->actual.columns[i].name))
            ormi_differ(c, "column %s is not in the schema", c->actual.columns[i].name);
}

/* check_keys.c - compares the indexes, unique keys and foreign keys of a table.
 *
 * Names do not matter. An index that the schema has must be there, others may be; a rule that the
 * table has beyond the schema's (a unique key, a foreign key) is a difference, for it refuses
 * rows. Of foreign keys only those count that a schema can say, between tables of this one, and
 * their actions as what they do.
 */
#include "check.h"

#include <string.h>

/* ---- Indexes ---- */

static bool same_item(const struct ormi_table *table, const struct ormi_index *a,
                      const struct ormi_index *b, size_t i)
{
    const struct ormi_index_item *x = &a->items[i], *y = &b->items[i];
    if (x->desc != y->desc || sqlite3_stricmp(x->collation, y->collation) != 0)
        return false;
    if (x->column && y->column)
        return sqlite3_stricmp(x->column, y->column) == 0;
    return !x->column && !y->column && a->sql && b->sql &&
           ormi_same_sql(ormi_index_item_sql(a->sql, i), ormi_index_item_sql(b->sql, i), table);
}

/* The same, of tables that have the same columns? */
static bool same_index(const struct ormi_table *table, const struct ormi_index *a,
                       const struct ormi_index *b)
{
    if (a->n_items != b->n_items || a->partial != b->partial)
        return false;
    for (size_t i = 0; i < a->n_items; i++)
        if (!same_item(table, a, b, i))
            return false;
    return !a->partial ||
           (a->sql && b->sql &&
            ormi_same_sql(ormi_index_where(a->sql), ormi_index_where(b->sql), table));
}

static bool has_index_like(const struct ormi_table *table, const struct ormi_index *like,
                           bool unique)
{
    for (size_t i = 0; i < table->n_indexes; i++)
        if ((table->indexes[i].unique || !unique) && same_index(table, &table->indexes[i], like))
            return true;
    return false;
}

/* Has the index the column? collation: compared so, NULL: anyhow. */
static bool has_column(const struct ormi_index *index, const char *column, const char *collation)
{
    for (size_t i = 0; i < index->n_items; i++) {
        const struct ormi_index_item *item = &index->items[i];
        if (item->column && sqlite3_stricmp(item->column, column) == 0 &&
            (!collation || sqlite3_stricmp(item->collation, collation) == 0))
            return true;
    }
    return false;
}

/* Has the index all columns of the key, compared alike? */
static bool covers_key(const struct ormi_index *index, const struct ormi_index *key)
{
    for (size_t i = 0; i < key->n_items; i++) {
        const struct ormi_index_item *part = &key->items[i];
        if (!part->column || !has_column(index, part->column, part->collation))
            return false;
    }
    return true;
}

/* A unique key with all columns of another one, or of the primary key, refuses nothing that the
 * other does not. */
static bool repeats_key(const struct ormi_table *table, const struct ormi_index *index)
{
    for (size_t i = 0; i < table->n_indexes; i++) {
        const struct ormi_index *key = &table->indexes[i];
        if (key->unique && !key->partial && covers_key(index, key))
            return true;
    }
    return ormi_key_is_rowid(table) && has_column(index, ormi_key_part(table, 1), NULL);
}

/* "unique key (a, b) is missing", "index on (a DESC) WHERE c > 0 is missing" */
static void differ_index(struct ormi_check *c, const struct ormi_index *index, const char *how)
{
    sqlite3_str *text = sqlite3_str_new(NULL);
    sqlite3_str_appendall(text, index->unique ? "unique key (" : "index on (");
    for (size_t i = 0; i < index->n_items; i++) {
        const struct ormi_index_item *item = &index->items[i];
        struct ormi_span span = item->column ? ormi_span(item->column)
                                : index->sql ? ormi_index_item_sql(index->sql, i)
                                             : ormi_span("?");
        sqlite3_str_appendall(text, i > 0 ? ", " : "");
        sqlite3_str_append(text, span.at, (int)(span.end - span.at));
        sqlite3_str_appendall(text, item->column && item->desc ? " DESC" : "");
    }
    sqlite3_str_appendall(text, ")");
    if (index->partial && index->sql) {
        struct ormi_span where = ormi_index_where(index->sql);
        sqlite3_str_appendall(text, " WHERE");
        sqlite3_str_append(text, where.at, (int)(where.end - where.at));
    }
    sqlite3_str_appendall(text, how);
    ormi_differ_text(c, sqlite3_str_finish(text));
}

void ormi_check_indexes(struct ormi_check *c)
{
    for (size_t i = 0; i < c->expected.n_indexes; i++) {
        const struct ormi_index *index = &c->expected.indexes[i];
        if (!index->primary && !has_index_like(&c->actual, index, index->unique))
            differ_index(c, index, " is missing");
    }
    for (size_t i = 0; i < c->actual.n_indexes; i++) {
        const struct ormi_index *index = &c->actual.indexes[i];
        if (index->unique && !index->primary && !has_index_like(&c->expected, index, true) &&
            !repeats_key(&c->expected, index))
            differ_index(c, index, " is not in the schema");
    }
}

/* ---- Foreign keys ---- */

static bool same_names(const char **a, const char **b, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (sqlite3_stricmp(a[i], b[i]) != 0)
            return false;
    return true;
}

static bool same_columns(const struct ormi_foreign_key *a, const struct ormi_foreign_key *b)
{
    return a->parts == b->parts && same_names(a->from, b->from, a->parts);
}

/* Do both say the same, perhaps in another order of their columns? */
static bool says_same(const struct ormi_foreign_key *a, const struct ormi_foreign_key *b)
{
    size_t found = 0;
    for (size_t i = 0; i < a->parts; i++)
        for (size_t j = 0; j < b->parts; j++)
            found += sqlite3_stricmp(a->from[i], b->from[j]) == 0 &&
                     sqlite3_stricmp(a->to[i], b->to[j]) == 0;
    return a->parts == b->parts && found == a->parts && sqlite3_stricmp(a->table, b->table) == 0;
}

/* The same foreign key, or one of the same columns. */
static const struct ormi_foreign_key *find_foreign_key(const struct ormi_table *table,
                                                       const struct ormi_foreign_key *like)
{
    const struct ormi_foreign_key *found = NULL;
    for (size_t i = 0; i < table->n_keys; i++) {
        const struct ormi_foreign_key *key = &table->keys[i];
        if (says_same(key, like))
            return key;
        if (same_columns(key, like) && !found)
            found = key;
    }
    return found;
}

static void add_names(sqlite3_str *text, const char **names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        sqlite3_str_appendf(text, "%s%s", i > 0 ? ", " : "", names[i]);
}

/* "foreign key a, b" and what is said about it. */
static sqlite3_str *begin_key(const struct ormi_foreign_key *key)
{
    sqlite3_str *text = sqlite3_str_new(NULL);
    sqlite3_str_appendall(text, "foreign key ");
    add_names(text, key->from, key->parts);
    return text;
}

static void differ_key(struct ormi_check *c, const struct ormi_foreign_key *key, const char *how)
{
    sqlite3_str *text = begin_key(key);
    sqlite3_str_appendall(text, how);
    ormi_differ_text(c, sqlite3_str_finish(text));
}

static void compare_targets(struct ormi_check *c, const struct ormi_foreign_key *expected,
                            const struct ormi_foreign_key *actual)
{
    if (says_same(expected, actual))
        return;
    sqlite3_str *text = begin_key(expected);
    sqlite3_str_appendf(text, ": refers to %s (", actual->table);
    add_names(text, actual->to, actual->parts);
    sqlite3_str_appendf(text, "), the schema says %s (", expected->table);
    add_names(text, expected->to, expected->parts);
    sqlite3_str_appendall(text, ")");
    ormi_differ_text(c, sqlite3_str_finish(text));
}

/* What an action does: SET DEFAULT of columns without one is SET NULL, and SET NULL of a column
 * that is never NULL fails at once, like RESTRICT (but it is NOT NULL that SQLite then names). To a
 * schema the columns of a key are never NULL, whatever the table says. */
static const char *effect(const struct ormi_table *table, const struct ormi_foreign_key *key,
                          const char *action)
{
    bool falls_back = false, never_null = false;
    for (size_t i = 0; i < key->parts; i++) {
        const struct ormi_table_column *column = ormi_find_column(table, key->from[i]);
        if (!column)
            continue;
        falls_back = falls_back || ormi_fallback_of(column);
        never_null = never_null || column->not_null || column->key > 0;
    }
    if (strcmp(action, "SET DEFAULT") == 0 && !falls_back)
        action = "SET NULL";
    return strcmp(action, "SET NULL") == 0 && never_null ? "RESTRICT" : action;
}

static void compare_actions(struct ormi_check *c, const struct ormi_foreign_key *key,
                            const char *event, const char *expected, const char *actual)
{
    if (strcmp(effect(&c->expected, key, expected), effect(&c->actual, key, actual)) == 0)
        return;
    sqlite3_str *text = begin_key(key);
    sqlite3_str_appendf(text, ": %s is %s, the schema says %s", event, actual, expected);
    ormi_differ_text(c, sqlite3_str_finish(text));
}

static const orm_model *model_in_table(const struct ormi_check *c, const char *table)
{
    for (uint32_t i = 0; i < c->schema->n_models; i++)
        if (sqlite3_stricmp(c->schema->models[i]->table, table) == 0)
            return c->schema->models[i];
    return NULL;
}

/* Are the key's targets the columns listed, in any order? A key may name one of them twice. */
static bool are_targets(const struct ormi_foreign_key *key, const orm_model *target,
                        const uint16_t *columns, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        size_t j = 0;
        while (j < key->parts && sqlite3_stricmp(target->columns[columns[i]].name, key->to[j]) != 0)
            j++;
        if (j == key->parts)
            return false;
    }
    return key->parts == count;
}

/* Can a ForeignKey refer to what the key refers to: the key of the target, or one unique field? */
static bool has_target(const struct ormi_foreign_key *key, const orm_model *target)
{
    bool found = are_targets(key, target, target->key, target->n_key);
    for (unsigned i = 0; i < target->n_uniques && !found; i++)
        found = target->uniques[i].get != ORM_NONE && target->uniques[i].parts == 1 &&
                are_targets(key, target, target->uniques[i].columns, 1);
    return found;
}

/* Can the columns of a table be those of a ForeignKey? Those of a junction table always are. */
static bool has_columns(const struct ormi_foreign_key *key, const orm_model *model,
                        const orm_model *target)
{
    for (size_t i = 0; model && i < key->parts; i++) {
        const orm_column *from = ormi_own_column(model, key->from[i]);
        const orm_column *to = ormi_own_column(target, key->to[i]);
        if (!from || !to || from->storage != to->storage || from->flags & ORM_COLUMN_GENERATED)
            return false;
    }
    return true;
}

static bool is_expected(const struct ormi_check *c, const struct ormi_foreign_key *key)
{
    for (size_t i = 0; i < c->expected.n_keys; i++) {
        const struct ormi_foreign_key *expected = &c->expected.keys[i];
        if (says_same(expected, key) || find_foreign_key(&c->actual, expected) == key)
            return true;
    }
    return false;
}

/* Every row refers to itself by its own columns. */
static bool key_refers_to_itself(const struct ormi_check *c, const struct ormi_foreign_key *key)
{
    return sqlite3_stricmp(key->table, c->table) == 0 && same_names(key->from, key->to, key->parts);
}

/* A key that the table has: is it one that the schema could have, and does not? */
static void compare_actual(struct ormi_check *c, const struct ormi_foreign_key *key)
{
    const orm_model *target = model_in_table(c, key->table);
    if (target && !key_refers_to_itself(c, key) && !is_expected(c, key) &&
        has_target(key, target) && has_columns(key, model_in_table(c, c->table), target))
        differ_key(c, key, " is not in the schema");
}

void ormi_check_foreign_keys(struct ormi_check *c)
{
    for (size_t i = 0; i < c->expected.n_keys; i++) {
        const struct ormi_foreign_key *key = &c->expected.keys[i];
        const struct ormi_foreign_key *actual = find_foreign_key(&c->actual, key);
        if (!actual) {
            differ_key(c, key, " is missing");
            continue;
        }
        compare_targets(c, key, actual);
        compare_actions(c, key, "ON DELETE", key->on_delete, actual->on_delete);
        compare_actions(c, key, "ON UPDATE", key->on_update, actual->on_update);
    }
    for (size_t i = 0; i < c->actual.n_keys; i++)
        compare_actual(c, &c->actual.keys[i]);
}

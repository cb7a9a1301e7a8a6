/* describe.c - reads a table's description by SQLite's pragmas, as table-valued functions, into a
 * region.
 *
 * Names are as the database spells them.
 */
#include "describe.h"

#include <string.h>

static const char *const questions[] = {
    [ORMI_TABLE] = "SELECT strict, type = 'view' FROM pragma_table_list(?1)"
                   " WHERE schema = 'main'",
    [ORMI_TABLE_SQL] = "SELECT sql FROM sqlite_schema WHERE type = 'table'"
                       " AND name = ?1 COLLATE NOCASE",
    [ORMI_COLUMNS] = "SELECT name, type, \"notnull\", dflt_value, pk, hidden"
                     " FROM pragma_table_xinfo(?1)",
    [ORMI_INDEXES] = "SELECT name, \"unique\", origin, partial FROM pragma_index_list(?1)",
    [ORMI_INDEX_ITEMS] = "SELECT name, coll, \"desc\" FROM pragma_index_xinfo(?1)"
                         " WHERE key = 1 ORDER BY seqno",
    [ORMI_INDEX_SQL] = "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?1",
    [ORMI_FOREIGN] = "SELECT \"table\", \"from\", \"to\", on_update, on_delete, seq"
                     " FROM pragma_foreign_key_list(?1) ORDER BY id, seq",
};

_Static_assert(sizeof(questions) / sizeof(*questions) == ORMI_QUESTIONS, "a question is missing");

void ormi_describer_free(struct ormi_describer *d)
{
    for (int i = 0; i < ORMI_QUESTIONS; i++)
        sqlite3_finalize(d->statements[i]);
}

/* ---- Rows and what stands in them ---- */

static void fail_answer(struct ormi_describer *d, int code)
{
    if (d->status == ORM_OK)
        d->status = ormi_fail_sqlite(d->db, code);
}

/* Begins the answer to a question about name. What is asked of the private database is no statement
 * of the connection. */
static void begin_answer(struct ormi_describer *d, enum ormi_question which, const char *name)
{
    sqlite3_stmt **statement = &d->statements[which];
    bool counts = d->handle == d->db->handle;
    int code = SQLITE_OK;
    if (d->status != ORM_OK)
        return;
    if (*statement) {
        sqlite3_reset(*statement);
    } else {
        code = sqlite3_prepare_v2(d->handle, questions[which], -1, statement, NULL);
        d->db->stats.prepared += counts && code == SQLITE_OK;
    }
    if (code == SQLITE_OK)
        code = sqlite3_bind_text(*statement, 1, name, -1, SQLITE_STATIC);
    if (code != SQLITE_OK)
        fail_answer(d, code);
    d->db->stats.statements += counts && code == SQLITE_OK;
}

/* The next row of an answer; false at its end, and after a failure. */
static bool next_answer(struct ormi_describer *d, enum ormi_question which)
{
    if (d->status != ORM_OK)
        return false;
    int code = ormi_step(d->statements[which]);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        fail_answer(d, code);
    sqlite3_reset(d->statements[which]);
    return false;
}

static int number(struct ormi_describer *d, enum ormi_question which, int column)
{
    return sqlite3_column_int(d->statements[which], column);
}

/* A copy of a text; NULL for NULL, and when out of memory. */
static char *text(struct ormi_describer *d, enum ormi_question which, int column,
                  struct orm_region *region)
{
    sqlite3_stmt *statement = d->statements[which];
    if (sqlite3_column_type(statement, column) == SQLITE_NULL)
        return NULL;
    const unsigned char *from = sqlite3_column_text(statement, column);
    size_t size = (size_t)sqlite3_column_bytes(statement, column) + 1;
    char *copy = from ? ormi_region_bytes(region, size) : NULL;
    if (!copy)
        fail_answer(d, SQLITE_NOMEM);
    return copy ? memcpy(copy, from, size) : NULL;
}

/* Room for one more item of size bytes behind the count that are in items, zeroed: the array
 * doubles whenever count is a power of two. Answers the array, NULL when out of memory. */
static void *grow_items(struct ormi_describer *d, struct orm_region *region, void *items,
                        size_t count, size_t size)
{
    if ((count & (count - 1)) == 0) {
        char *larger = ormi_region_alloc(region, (count > 0 ? count * 2 : 1) * size);
        if (larger && count > 0)
            memcpy(larger, items, count * size);
        items = larger;
    }
    if (items)
        memset((char *)items + count * size, 0, size);
    else
        fail_answer(d, SQLITE_NOMEM);
    return items;
}

/* ---- Columns ---- */

/* What pragma_table_xinfo says of a column that it calls hidden. */
static enum ormi_generated generated_of(int hidden)
{
    return hidden == 2 ? ORMI_VIRTUAL : hidden == 3 ? ORMI_STORED : ORMI_NOT_GENERATED;
}

static void read_columns(struct ormi_describer *d, const char *table, struct orm_region *region,
                         struct ormi_table *out)
{
    bool generated = false;
    begin_answer(d, ORMI_COLUMNS, table);
    while (next_answer(d, ORMI_COLUMNS)) {
        out->columns = grow_items(d, region, out->columns, out->n_columns, sizeof(*out->columns));
        if (!out->columns)
            return;
        struct ormi_table_column *column = &out->columns[out->n_columns++];
        column->name = text(d, ORMI_COLUMNS, 0, region);
        column->type = text(d, ORMI_COLUMNS, 1, region);
        column->not_null = number(d, ORMI_COLUMNS, 2) != 0;
        column->fallback = text(d, ORMI_COLUMNS, 3, region);
        column->key = number(d, ORMI_COLUMNS, 4);
        column->generated = generated_of(number(d, ORMI_COLUMNS, 5));
        generated = generated || column->generated != ORMI_NOT_GENERATED;
    }
    if (!generated)
        return;
    begin_answer(d, ORMI_TABLE_SQL, table);
    char *sql = next_answer(d, ORMI_TABLE_SQL) ? text(d, ORMI_TABLE_SQL, 0, region) : NULL;
    if (sql)
        ormi_blank_comments(sql);
    out->sql = sql;
}

/* ---- Indexes ---- */

static void read_items(struct ormi_describer *d, struct orm_region *region,
                       struct ormi_index *index)
{
    bool expressions = false;
    begin_answer(d, ORMI_INDEX_ITEMS, index->name);
    while (next_answer(d, ORMI_INDEX_ITEMS)) {
        index->items = grow_items(d, region, index->items, index->n_items, sizeof(*index->items));
        if (!index->items)
            return;
        struct ormi_index_item *item = &index->items[index->n_items++];
        item->column = text(d, ORMI_INDEX_ITEMS, 0, region);
        item->collation = text(d, ORMI_INDEX_ITEMS, 1, region);
        item->desc = number(d, ORMI_INDEX_ITEMS, 2) != 0;
        expressions = expressions || !item->column;
    }
    if (!expressions && !index->partial)
        return;
    begin_answer(d, ORMI_INDEX_SQL, index->name);
    char *sql = next_answer(d, ORMI_INDEX_SQL) ? text(d, ORMI_INDEX_SQL, 0, region) : NULL;
    if (sql)
        ormi_blank_comments(sql);
    index->sql = sql;
}

static void read_indexes(struct ormi_describer *d, const char *table, struct orm_region *region,
                         struct ormi_table *out)
{
    begin_answer(d, ORMI_INDEXES, table);
    while (next_answer(d, ORMI_INDEXES)) {
        out->indexes = grow_items(d, region, out->indexes, out->n_indexes, sizeof(*out->indexes));
        if (!out->indexes)
            return;
        struct ormi_index *index = &out->indexes[out->n_indexes++];
        index->name = text(d, ORMI_INDEXES, 0, region);
        index->unique = number(d, ORMI_INDEXES, 1) != 0;
        const char *origin = text(d, ORMI_INDEXES, 2, region);
        index->primary = origin && strcmp(origin, "pk") == 0;
        index->partial = number(d, ORMI_INDEXES, 3) != 0;
    }
    for (size_t i = 0; i < out->n_indexes && d->status == ORM_OK; i++)
        read_items(d, region, &out->indexes[i]);
}

/* ---- Foreign keys ---- */

static void add_part(struct ormi_describer *d, struct orm_region *region,
                     struct ormi_foreign_key *key)
{
    key->from = grow_items(d, region, key->from, key->parts, sizeof(*key->from));
    key->to = grow_items(d, region, key->to, key->parts, sizeof(*key->to));
    if (!key->from || !key->to)
        return;
    key->from[key->parts] = text(d, ORMI_FOREIGN, 1, region);
    key->to[key->parts++] = text(d, ORMI_FOREIGN, 2, region);
}

/* A foreign key that names no columns refers to the primary key of its table. */
static void name_target(struct ormi_describer *d, struct orm_region *region,
                        struct ormi_foreign_key *key)
{
    struct ormi_table target = {0};
    if (d->status != ORM_OK || key->to[0])
        return;
    read_columns(d, key->table, region, &target);
    for (size_t i = 0; i < key->parts; i++) {
        key->to[i] = "";
        for (size_t c = 0; c < target.n_columns && d->status == ORM_OK; c++)
            if (target.columns[c].key == (int)i + 1)
                key->to[i] = target.columns[c].name;
    }
}

static void read_keys(struct ormi_describer *d, const char *table, struct orm_region *region,
                      struct ormi_table *out)
{
    begin_answer(d, ORMI_FOREIGN, table);
    while (next_answer(d, ORMI_FOREIGN)) {
        if (number(d, ORMI_FOREIGN, 5) == 0) {
            out->keys = grow_items(d, region, out->keys, out->n_keys, sizeof(*out->keys));
            if (!out->keys)
                return;
            struct ormi_foreign_key *key = &out->keys[out->n_keys++];
            key->table = text(d, ORMI_FOREIGN, 0, region);
            key->on_update = text(d, ORMI_FOREIGN, 3, region);
            key->on_delete = text(d, ORMI_FOREIGN, 4, region);
        }
        add_part(d, region, &out->keys[out->n_keys - 1]);
    }
    for (size_t i = 0; i < out->n_keys && d->status == ORM_OK; i++)
        name_target(d, region, &out->keys[i]);
}

void ormi_describe(struct ormi_describer *d, const char *table, struct orm_region *region,
                   struct ormi_table *out)
{
    memset(out, 0, sizeof(*out));
    begin_answer(d, ORMI_TABLE, table);
    if (next_answer(d, ORMI_TABLE)) {
        out->strict = number(d, ORMI_TABLE, 0) != 0;
        out->view = number(d, ORMI_TABLE, 1) != 0;
    }
    read_columns(d, table, region, out);
    read_indexes(d, table, region, out);
    read_keys(d, table, region, out);
}

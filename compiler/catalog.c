/* catalog.c - a catalog from an open database. sqlite_schema has the names and texts, pragmas tell
 * the rest, each by one statement that is prepared once. A table that can't be read has a problem
 * and is in the catalog all the same.
 */
#include "catalog.h"

#include "catalog_define.h"

#include <string.h>

/* What pragma_table_list tells of a table. */
struct listed {
    enum catalog_kind kind;
    bool without_rowid, strict;
};

struct reader {
    struct arena *arena;
    sqlite3 *db;
    struct catalog *catalog;
    struct map listed;    /* by name in small letters: struct listed */
    struct map indexes;   /* likewise: of those that were created, the text, a struct str */
    LIST(struct str) sql; /* by table: its definition; no text: it has none */
    sqlite3_stmt *of_columns, *of_indexes, *of_items, *of_keys;
    struct define define;
};

/* ---- rows ---- */

static bool is_text(struct str s)
{
    size_t size;

    for (; s.len > 0; s = (struct str){s.at + size, s.len - size})
        if (str_char(s, &size) <= 0)
            return false;
    return true;
}

/* With a question mark for each byte that is no UTF-8. */
static struct str as_text(struct reader *r, struct str s)
{
    char *at = arena_alloc(r->arena, s.len + 1);
    size_t size;

    for (size_t i = 0; i < s.len; i += size) {
        bool good = str_char((struct str){s.at + i, s.len - i}, &size) > 0;
        memcpy(at + i, s.at + i, size);
        memset(at + i, '?', good ? 0 : size);
    }
    return (struct str){at, s.len};
}

static sqlite3_stmt *prepare(struct reader *r, const char *sql)
{
    sqlite3_stmt *statement = NULL;

    if (sqlite3_prepare_v2(r->db, sql, -1, &statement, NULL) == SQLITE_NOMEM)
        out_of_memory();
    return statement;
}

/* The next row. false: there is none; where that is an error, *problem is its message. */
static bool next(struct reader *r, sqlite3_stmt *statement, struct str *problem)
{
    int code = sqlite3_step(statement);

    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_NOMEM)
        out_of_memory();
    if (code != SQLITE_DONE)
        *problem = as_text(r, str_of(sqlite3_errmsg(r->db)));
    sqlite3_reset(statement);
    return false;
}

/* no text: NULL. */
static struct str text_at(struct reader *r, sqlite3_stmt *statement, int column)
{
    const char *text = (const char *)sqlite3_column_text(statement, column);

    if (!text && sqlite3_column_type(statement, column) != SQLITE_NULL)
        out_of_memory();
    return str_dup(r->arena, (struct str){text, (size_t)sqlite3_column_bytes(statement, column)});
}

static bool flag_at(sqlite3_stmt *statement, int column)
{
    return sqlite3_column_int(statement, column) != 0;
}

static void ask(sqlite3_stmt *statement, struct str name)
{
    if (sqlite3_bind_text64(statement, 1, name.at, name.len, SQLITE_STATIC, SQLITE_UTF8) !=
        SQLITE_OK)
        out_of_memory();
}

/* ---- the schema ---- */

static bool read_list(struct reader *r, struct str *problem)
{
    sqlite3_stmt *rows =
        prepare(r, "SELECT name, type, wr, strict FROM pragma_table_list WHERE schema = 'main'");

    while (rows && next(r, rows, problem)) {
        struct listed *listed = arena_new(r->arena, struct listed);
        struct str type = text_at(r, rows, 1);
        listed->kind = str_eq(type, STR("table"))    ? CATALOG_TABLE
                       : str_eq(type, STR("view"))   ? CATALOG_VIEW
                       : str_eq(type, STR("shadow")) ? CATALOG_SHADOW
                                                     : CATALOG_VIRTUAL;
        listed->without_rowid = flag_at(rows, 2);
        listed->strict = flag_at(rows, 3);
        *map_put(r->arena, &r->listed, str_lower(r->arena, text_at(r, rows, 0))) = listed;
    }
    sqlite3_finalize(rows);
    return rows && !problem->at;
}

static void add_table(struct reader *r, struct str name, struct str sql)
{
    struct catalog_table *table = list_add(r->arena, &r->catalog->tables);
    const struct listed *listed = map_get(&r->listed, str_lower(r->arena, name));

    table->index = r->catalog->tables.len - 1;
    table->name = name;
    *list_add(r->arena, &r->sql) = sql;
    if (!is_text(name) || !is_text(sql)) {
        table->name = as_text(r, name);
        table->problem = STR("its definition is not in UTF-8");
    } else if (!listed) {
        table->problem = STR("SQLite does not know it");
    }
    if (listed) {
        table->kind = listed->kind;
        table->without_rowid = listed->without_rowid;
        table->strict = listed->strict;
    }
}

static void add_entry(struct reader *r, struct str type, struct str name, struct str sql)
{
    if (str_eq(type, STR("trigger"))) {
        *list_add(r->arena, &r->catalog->triggers) = as_text(r, name);
    } else if (str_eq(type, STR("index"))) {
        struct str *kept = arena_new(r->arena, struct str);
        *kept = sql;
        *map_put(r->arena, &r->indexes, str_lower(r->arena, name)) = kept;
    } else if (str_eq(type, STR("table")) || str_eq(type, STR("view"))) {
        if (name.len < 7 || sqlite3_strnicmp(name.at, "sqlite_", 7) != 0)
            add_table(r, name, sql);
    }
}

static bool read_schema(struct reader *r, struct str *problem)
{
    sqlite3_stmt *rows = prepare(r, "SELECT type, name, sql FROM main.sqlite_schema WHERE name "
                                    "IS NOT NULL AND type IS NOT NULL ORDER BY rowid");

    while (rows && next(r, rows, problem))
        add_entry(r, text_at(r, rows, 0), text_at(r, rows, 1), text_at(r, rows, 2));
    sqlite3_finalize(rows);
    return rows && !problem->at;
}

/* ---- columns ---- */

/* SQLite's own collations have one spelling here. */
static struct str collation(struct reader *r, struct str name)
{
    static const struct str own[] = {STR_ROW("BINARY"), STR_ROW("NOCASE"), STR_ROW("RTRIM")};

    for (size_t i = 0; i < 3; i++)
        if (!name.at || str_eq_nocase(name, own[i]))
            return own[i];
    return str_dup(r->arena, name);
}

static void read_column(struct reader *r, struct catalog_table *table, sqlite3_stmt *row)
{
    struct catalog_column *c = list_add(r->arena, &table->columns);
    struct str declared = text_at(r, row, 1), value = text_at(r, row, 3);
    int hidden = sqlite3_column_int(row, 5);

    c->name = text_at(r, row, 0);
    c->affinity = table->strict && str_eq_nocase(declared, STR("ANY")) ? AFFINITY_BLOB
                                                                       : sqltype_affinity(declared);
    if (declared.len > 0)
        c->declared = define_type(&r->define, declared);
    c->not_null = flag_at(row, 2);
    if (value.at)
        c->default_sql = define_default(&r->define, value);
    c->key = (unsigned)sqlite3_column_int(row, 4);
    c->collation = STR("BINARY");
    c->generated = hidden == 2 ? GENERATED_VIRTUAL : hidden == 3 ? GENERATED_STORED : GENERATED_NOT;
    if (!is_text(c->name)) {
        c->name = as_text(r, c->name);
        table->problem = STR("the name of a column is not in UTF-8");
    }
}

/* What no pragma tells. */
static void read_column_rest(struct reader *r, struct catalog_table *table,
                             struct catalog_column *c)
{
    const char *name = NULL;
    int autoincrement = 0;

    int code = sqlite3_table_column_metadata(r->db, "main", table->name.at, c->name.at, NULL, &name,
                                             NULL, NULL, &autoincrement);
    if (code == SQLITE_NOMEM)
        out_of_memory();
    if (code != SQLITE_OK)
        return;
    c->collation = collation(r, str_of(name));
    table->autoincrement = table->autoincrement || autoincrement;
}

/* Places are counted anew: PRIMARY KEY (a, a, b) leaves some out. */
static void set_key(struct reader *r, struct catalog_table *table)
{
    for (size_t i = 0; i < table->columns.len; i++) {
        if (table->columns.at[i].key == 0)
            continue;
        *list_add(r->arena, &table->key) = i;
        for (size_t k = table->key.len - 1; k > 0; k--) {
            size_t before = table->key.at[k - 1];
            if (table->columns.at[before].key < table->columns.at[i].key)
                break;
            table->key.at[k - 1] = i;
            table->key.at[k] = before;
        }
    }
    for (size_t k = 0; k < table->key.len; k++)
        table->columns.at[table->key.at[k]].key = (unsigned)k + 1;
}

static void read_columns(struct reader *r, struct catalog_table *table)
{
    ask(r->of_columns, table->name);
    while (next(r, r->of_columns, &table->problem))
        if (sqlite3_column_int(r->of_columns, 5) != 1)
            read_column(r, table, r->of_columns);
    for (size_t i = 0; i < table->columns.len; i++)
        if (table->kind == CATALOG_TABLE && !table->problem.at)
            read_column_rest(r, table, &table->columns.at[i]);
    catalog_sort_columns(r->arena, table);
    set_key(r, table);
}

/* ---- indexes and foreign keys ---- */

/* In the order in which they were created: SQLite tells the last one first. */
static void read_indexes(struct reader *r, struct catalog_table *table)
{
    ask(r->of_indexes, table->name);
    while (next(r, r->of_indexes, &table->problem)) {
        struct catalog_index *index = list_add(r->arena, &table->indexes);
        struct str origin = text_at(r, r->of_indexes, 2);
        index->name = text_at(r, r->of_indexes, 0);
        index->unique = flag_at(r->of_indexes, 1);
        index->origin = str_eq(origin, STR("c"))   ? INDEX_CREATED
                        : str_eq(origin, STR("u")) ? INDEX_UNIQUE
                                                   : INDEX_KEY;
    }
    for (size_t i = 0; i < table->indexes.len / 2; i++) {
        struct catalog_index *other = &table->indexes.at[table->indexes.len - 1 - i];
        struct catalog_index index = table->indexes.at[i];
        table->indexes.at[i] = *other;
        *other = index;
    }
}

static void read_items(struct reader *r, struct catalog_table *table, struct catalog_index *index)
{
    ask(r->of_items, index->name);
    while (next(r, r->of_items, &table->problem)) {
        struct catalog_index_item *item = list_add(r->arena, &index->items);
        int column = sqlite3_column_int(r->of_items, 0);
        item->column =
            column >= 0 && (size_t)column < table->columns.len ? (size_t)column : CATALOG_NONE;
        item->desc = flag_at(r->of_items, 1);
        item->collation = collation(r, text_at(r, r->of_items, 2));
    }
    const struct str *sql = map_get(&r->indexes, str_lower(r->arena, index->name));
    if (index->origin == INDEX_CREATED && !table->problem.at &&
        !(sql && sql->at && is_text(*sql) && define_index(&r->define, *sql, table, index)))
        table->problem = str_fmt(r->arena, "the definition of its index '" STR_FMT "' is not one",
                                 STR_ARG(as_text(r, index->name)));
}

static enum action action_of(struct str name)
{
    static const struct str names[] = {STR_ROW("CASCADE"), STR_ROW("SET NULL"),
                                       STR_ROW("SET DEFAULT"), STR_ROW("RESTRICT")};
    size_t i = 0;

    while (i < 4 && !str_eq(name, names[i]))
        i++;
    return i < 4 ? (enum action)i : ACTION_NO_ACTION;
}

/* In the order of the definition: SQLite tells the last one first. */
static void read_foreign_keys(struct reader *r, struct catalog_table *table)
{
    ask(r->of_keys, table->name);
    while (next(r, r->of_keys, &table->problem)) {
        sqlite3_stmt *row = r->of_keys;
        struct str to = text_at(r, row, 4);
        if (sqlite3_column_int(row, 1) == 0)
            *list_add(r->arena, &table->foreign_keys) =
                (struct catalog_foreign_key){.table = text_at(r, row, 2),
                                             .on_update = action_of(text_at(r, row, 5)),
                                             .on_delete = action_of(text_at(r, row, 6))};
        struct catalog_foreign_key *key = &table->foreign_keys.at[table->foreign_keys.len - 1];
        *list_add(r->arena, &key->columns) = catalog_find_column(table, text_at(r, row, 3));
        if (to.at)
            *list_add(r->arena, &key->to) = to;
    }
}

/* ---- tables ---- */

static bool define(struct reader *r, struct catalog_table *table)
{
    struct str sql = r->sql.at[table->index];

    if (table->kind == CATALOG_VIRTUAL || table->kind == CATALOG_SHADOW)
        return true;
    return sql.at && (table->kind == CATALOG_VIEW ? define_view(&r->define, sql, table)
                                                  : define_table(&r->define, sql, table));
}

static void read_table(struct reader *r, struct catalog_table *table)
{
    read_columns(r, table);
    if (table->kind == CATALOG_TABLE) {
        read_foreign_keys(r, table);
        read_indexes(r, table);
        table->key_is_rowid = table->key.len == 1 && !table->without_rowid;
        for (size_t i = 0; i < table->indexes.len; i++) {
            read_items(r, table, &table->indexes.at[i]);
            if (table->indexes.at[i].origin == INDEX_KEY)
                table->key_is_rowid = false;
        }
    }
    if (!define(r, table) && !table->problem.at)
        table->problem = STR("its definition is not one of what SQLite knows of it");
}

/* The tables that a virtual table keeps its rows in have names that begin with its own. Which they
 * are only its module could tell, and SQLite does where it has that. */
static void find_belonging(struct catalog *catalog)
{
    for (size_t i = 0; i < catalog->tables.len; i++) {
        struct catalog_table *table = &catalog->tables.at[i];
        for (size_t len = 0; len < table->name.len && table->kind == CATALOG_TABLE; len++) {
            const struct catalog_table *owner =
                table->name.at[len] == '_'
                    ? catalog_find_table(catalog, (struct str){table->name.at, len})
                    : NULL;
            if (owner && owner->kind == CATALOG_VIRTUAL && owner->problem.at)
                table->kind = CATALOG_SHADOW;
        }
    }
}

/* ---- all of it ---- */

static bool prepare_all(struct reader *r)
{
    r->of_columns = prepare(r, "SELECT name, type, \"notnull\", dflt_value, pk, hidden FROM "
                               "pragma_table_xinfo(?1, 'main')");
    r->of_indexes =
        prepare(r, "SELECT name, \"unique\", origin FROM pragma_index_list(?1, 'main')");
    r->of_items =
        prepare(r, "SELECT cid, \"desc\", coll FROM pragma_index_xinfo(?1, 'main') WHERE key");
    r->of_keys = prepare(r, "SELECT id, seq, \"table\", \"from\", \"to\", on_update, on_delete "
                            "FROM pragma_foreign_key_list(?1, 'main') ORDER BY id DESC, seq");
    return r->of_columns && r->of_indexes && r->of_items && r->of_keys;
}

bool catalog_read(struct arena *arena, sqlite3 *db, struct catalog *out, struct str *why)
{
    struct reader r = {.arena = arena, .db = db, .catalog = out, .define = {.arena = arena}};
    struct str problem = {0};

    *out = (struct catalog){.arena = arena};
    bool ok = read_list(&r, &problem) && read_schema(&r, &problem) && prepare_all(&r);
    if (!ok && !problem.at)
        problem = as_text(&r, str_of(sqlite3_errmsg(db)));
    if (!ok)
        *why = str_fmt(arena, "its schema can't be read: " STR_FMT, STR_ARG(problem));
    for (size_t i = 0; ok && i < out->tables.len; i++)
        if (!out->tables.at[i].problem.at)
            read_table(&r, &out->tables.at[i]);
    catalog_sort_tables(out);
    find_belonging(out);
    sqlite3_finalize(r.of_columns);
    sqlite3_finalize(r.of_indexes);
    sqlite3_finalize(r.of_items);
    sqlite3_finalize(r.of_keys);
    return ok;
}

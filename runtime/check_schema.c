/* check_schema.c - S_check_schema: builds the schema in a private database in memory, and compares
 * each of its tables with the one that is there.
 *
 * What differs without changing what a program can store or read is no difference: the spelling of
 * types, names of indexes, further tables and indexes.
 */
#include "check.h"

#include <stdarg.h>
#include <string.h>

/* ---- Differences ---- */

void ormi_differ_text(struct ormi_check *c, char *text)
{
    size_t size = text ? strlen(text) + 1 : 0;
    char *message = text ? ormi_region_bytes(c->messages, size) : NULL;
    if (message && c->count == c->room) {
        size_t room = c->room ? c->room * 2 : 8;
        orm_difference *items = sqlite3_realloc64(c->items, room * sizeof(*items));
        c->room = items ? room : c->room;
        c->items = items ? items : c->items;
    }
    if (!message || c->count == c->room)
        c->status = c->status != ORM_OK ? c->status : ormi_fail_nomem(c->db);
    else
        c->items[c->count++] = (orm_difference){c->table, memcpy(message, text, size)};
    sqlite3_free(text);
}

void ormi_differ(struct ormi_check *c, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    ormi_differ_text(c, sqlite3_vmprintf(format, arguments));
    va_end(arguments);
}

/* ---- The primary key ---- */

const char *ormi_key_part(const struct ormi_table *table, int number)
{
    for (size_t i = 0; i < table->n_columns; i++)
        if (table->columns[i].key == number)
            return table->columns[i].name;
    return NULL;
}

static bool same_primary_key(const struct ormi_table *a, const struct ormi_table *b)
{
    for (int i = 1;; i++) {
        const char *x = ormi_key_part(a, i), *y = ormi_key_part(b, i);
        if (!x || !y)
            return x == y;
        if (sqlite3_stricmp(x, y) != 0)
            return false;
    }
}

static void name_key(sqlite3_str *text, const struct ormi_table *table)
{
    const char *name;
    for (int i = 1; (name = ormi_key_part(table, i)) != NULL; i++)
        sqlite3_str_appendf(text, "%s%s", i > 1 ? ", " : "", name);
}

bool ormi_key_is_rowid(const struct ormi_table *table)
{
    for (size_t i = 0; i < table->n_indexes; i++)
        if (table->indexes[i].primary)
            return false;
    return ormi_key_part(table, 1) != NULL;
}

static void check_primary_key(struct ormi_check *c)
{
    if (!same_primary_key(&c->expected, &c->actual)) {
        sqlite3_str *text = sqlite3_str_new(NULL);
        sqlite3_str_appendall(text, "primary key is (");
        name_key(text, &c->actual);
        sqlite3_str_appendall(text, "), the schema says (");
        name_key(text, &c->expected);
        sqlite3_str_appendall(text, ")");
        ormi_differ_text(c, sqlite3_str_finish(text));
    } else if (ormi_key_is_rowid(&c->expected) != ormi_key_is_rowid(&c->actual)) {
        ormi_differ(c, "primary key %s: %s", ormi_key_part(&c->expected, 1),
                    ormi_key_is_rowid(&c->actual) ? "it is the rowid, in the schema it is not"
                                                  : "it is not the rowid, in the schema it is");
    }
}

/* ---- The check ---- */

static orm_status build(struct ormi_check *c, sqlite3 **handle)
{
    const orm_schema *schema = c->schema;
    int code = sqlite3_open_v2(
        ":memory:", handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL);
    if (code == SQLITE_OK)
        code = sqlite3_exec(*handle, "BEGIN", NULL, NULL, NULL);
    for (uint32_t i = 0; i < schema->n_tables && code == SQLITE_OK; i++)
        code = sqlite3_exec(*handle, schema->tables[i].sql, NULL, NULL, NULL);
    for (uint32_t i = 0; i < schema->n_indexes && code == SQLITE_OK; i++)
        code = sqlite3_exec(*handle, schema->indexes[i].sql, NULL, NULL, NULL);
    return code == SQLITE_OK ? ORM_OK : ormi_fail_sqlite(c->db, code);
}

bool ormi_describe_actual(struct ormi_check *c, struct ormi_describer *actual,
                          struct orm_region *region, const char *kind)
{
    ormi_describe(actual, c->table, region, &c->actual);
    if (actual->status == ORM_ERROR || actual->status == ORM_SCHEMA) {
        actual->status = ORM_OK;
        ormi_differ(c, "%s can't be read: %s", kind, ormi_error_text(&c->db->error));
        return false;
    }
    c->status = actual->status;
    return c->status == ORM_OK;
}

static void compare_table(struct ormi_check *c)
{
    if (c->actual.n_columns == 0) {
        ormi_differ(c, "table is missing");
    } else if (c->actual.view) {
        ormi_differ(c, "it is a view, the schema says a table");
    } else {
        ormi_check_columns(c);
        check_primary_key(c);
        ormi_check_indexes(c);
        ormi_check_foreign_keys(c);
    }
}

static void check_table(struct ormi_check *c, struct ormi_describer *expected,
                        struct ormi_describer *actual)
{
    orm_scope scope = ORM_SCOPE_INIT;
    struct orm_region *region = ormi_region(&scope);
    if (!region) {
        c->status = ormi_fail_nomem(c->db);
        return;
    }
    ormi_describe(expected, c->table, region, &c->expected);
    c->status = expected->status;
    if (c->status == ORM_OK && ormi_describe_actual(c, actual, region, "table"))
        compare_table(c);
    orm_scope_free(&scope);
}

static orm_status check_tables(struct ormi_check *c)
{
    struct ormi_describer expected = {.db = c->db, .status = ORM_OK};
    struct ormi_describer actual = {.db = c->db, .handle = c->db->handle, .status = ORM_OK};
    c->status = build(c, &expected.handle);
    for (uint32_t i = 0; i < c->schema->n_tables && c->status == ORM_OK; i++) {
        c->table = c->schema->tables[i].name;
        check_table(c, &expected, &actual);
    }
    ormi_check_views(c, &actual);
    ormi_describer_free(&actual);
    ormi_describer_free(&expected);
    sqlite3_close(expected.handle);
    return c->status;
}

/* The differences as the caller's list, and the first of them as the error. */
static orm_status give_differences(struct ormi_check *c, orm_difference_list *out)
{
    if (c->count == 0)
        return ORM_OK;
    if (out) {
        size_t size = c->count * sizeof(*c->items);
        orm_difference *items = ormi_region_alloc(c->messages, size);
        if (!items)
            return ormi_fail_nomem(c->db);
        *out = (orm_difference_list){memcpy(items, c->items, size), c->count};
    }
    const orm_difference *first = &c->items[0];
    if (c->count == 1)
        return ormi_fail(c->db, ORM_SCHEMA, NULL, NULL, "table %s: %s", first->table,
                         first->message);
    return ormi_fail(c->db, ORM_SCHEMA, NULL, NULL, "%zu differences; the first: table %s: %s",
                     c->count, first->table, first->message);
}

orm_status orm_gen_check_schema(orm_db *db, orm_scope *scope, const orm_schema *schema,
                                orm_difference_list *out)
{
    struct ormi_check check = {.db = db, .schema = schema};
    orm_scope own = ORM_SCOPE_INIT;
    if (out)
        *out = (orm_difference_list){NULL, 0};
    orm_status rc = ormi_enter(db, NULL, false);
    if (rc != ORM_OK)
        return rc;
    if (out && !scope)
        return ormi_fail(db, ORM_MISUSE, NULL, NULL, "a list of differences needs a scope");

    check.messages = ormi_region(out ? scope : &own);
    if (!check.messages)
        return ormi_fail_nomem(db);
    struct ormi_mark mark = ormi_region_mark(check.messages);
    rc = ormi_reads_begin(db);
    if (rc == ORM_OK)
        rc = ormi_reads_end(db, check_tables(&check));
    if (rc == ORM_OK)
        rc = give_differences(&check, out);
    if (rc != ORM_OK && rc != ORM_SCHEMA)
        ormi_region_rewind(check.messages, mark);
    sqlite3_free(check.items);
    orm_scope_free(&own);
    return rc;
}

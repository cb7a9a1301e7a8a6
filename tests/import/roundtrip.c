/* roundtrip DATABASE [off] - what generated code makes of a database that was there before it. The
 * schema that it is linked with, imported_schema, is known by its description alone.
 *
 * The database is such as the schema says; every row of every model is read, found again by its
 * key, and written back as it is; its relations are loaded; its links are added once more. None of
 * that may change what the database holds, which the caller compares. Prints how many rows hold a
 * value that their model can't read. "off": foreign keys are not enforced, as where one refers to a
 * table that isn't there. */
#include "orm_gen.h"
#include "orm_query.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sqlite3.h>

extern const orm_schema *const imported_schema;

struct trip {
    orm_db *db;
    int64_t unreadable;
    bool failed;
};

static void fail(struct trip *t, const orm_model *model, const char *what)
{
    printf("%s: %s: %s\n", model ? model->name : "schema", what, orm_last_error(t->db)->message);
    t->failed = true;
}

static void try(struct trip *t, const orm_model *model, const char *what, orm_status status)
{
    if (status != ORM_OK)
        fail(t, model, what);
}

/* ---- Keys ---- */

/* The next member of a key struct. */
#define PUT(type, value)                                                                           \
    do {                                                                                           \
        type part = value;                                                                         \
        at = (at + _Alignof(type) - 1) / _Alignof(type) * _Alignof(type);                          \
        memcpy(id + at, &part, sizeof(part));                                                      \
        at += sizeof(part);                                                                        \
    } while (0)

static size_t put_value(char *id, size_t at, const orm_column *column, const orm_value *v)
{
    switch ((orm_kind)column->kind) {
    case ORM_KIND_BOOL:
        PUT(bool, v->as.i != 0);
        break;
    case ORM_KIND_INT32:
        PUT(int32_t, (int32_t)v->as.i);
        break;
    case ORM_KIND_INT64:
    case ORM_KIND_TIME:
    case ORM_KIND_DATETIME:
        PUT(int64_t, v->as.i);
        break;
    case ORM_KIND_ENUM:
        PUT(int, (int)v->as.i);
        break;
    case ORM_KIND_FLOAT:
        PUT(double, v->as.f);
        break;
    case ORM_KIND_TEXT:
    case ORM_KIND_JSON:
        PUT(const char *, v->as.blob.data);
        break;
    case ORM_KIND_BLOB:
        PUT(orm_blob, v->as.blob);
        break;
    case ORM_KIND_DATE:
        PUT(orm_date, v->as.date);
        break;
    case ORM_KIND_DECIMAL:
        PUT(orm_decimal, orm_decimal_of(v->as.i, v->scale));
        break;
    case ORM_KIND_UUID:
        PUT(orm_uuid, v->as.uuid);
        break;
    }
    return at;
}

/* The M_id of a row, into id: a struct of the types of its parts, in their order. */
static void put_id(char *id, const orm_model *model, const void *row)
{
    orm_value key[ORM_KEY_PARTS];
    size_t at = 0;

    memset(id, 0, model->id_size);
    model->key_values(row, key);
    for (unsigned i = 0; i < model->n_key; i++)
        at = put_value(id, at, &model->columns[model->key[i]], &key[i]);
}

/* ---- Rows ---- */

/* Nothing is written to a view. */
static bool is_view(struct trip *t, const char *name)
{
    sqlite3_stmt *statement = NULL;
    bool view = false;

    if (sqlite3_prepare_v2(
            orm_sqlite(t->db),
            "SELECT 1 FROM sqlite_schema WHERE type = 'view' AND lower(name) = lower(?1)", -1,
            &statement, NULL) == SQLITE_OK) {
        sqlite3_bind_text(statement, 1, name, -1, SQLITE_STATIC);
        view = sqlite3_step(statement) == SQLITE_ROW;
    }
    sqlite3_finalize(statement);
    return view;
}

static int64_t count_of(struct trip *t, const char *table)
{
    char *sql = sqlite3_mprintf("SELECT count(*) FROM \"%w\"", table);
    sqlite3_stmt *statement = NULL;
    int64_t count = -1;

    if (sql && sqlite3_prepare_v2(orm_sqlite(t->db), sql, -1, &statement, NULL) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        count = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_free(sql);
    return count;
}

static void one_row(struct trip *t, const orm_model *model, void *row)
{
    orm_scope scope = ORM_SCOPE_INIT;
    void *again = NULL;

    if (model->n_key > 0) {
        char *id = orm_scope_alloc(&scope, model->id_size);
        put_id(id, model, row);
        try(t, model, "finding by key", orm_gen_get(t->db, &scope, model, id, &again));
    }
    if (!is_view(t, model->table))
        try(t, model, "writing back",
            model->sql[ORM_SQL_UPDATE] ? orm_gen_update(t->db, model, row)
                                       : orm_gen_save(t->db, model, row)); /* all of it is key */
    orm_scope_free(&scope);
}

/* One row by its place in the table. NULL: there is no memory. */
static char *select_at(const orm_model *model, int64_t place)
{
    sqlite3_str *sql = sqlite3_str_new(NULL);

    for (unsigned i = 0; i < model->n_columns; i++)
        sqlite3_str_appendf(sql, "%s \"%w\" AS \"%w\"", i > 0 ? "," : "SELECT",
                            model->columns[i].name, model->columns[i].name);
    sqlite3_str_appendf(sql, " FROM \"%w\" LIMIT 1 OFFSET %lld", model->table, place);
    return sqlite3_str_finish(sql);
}

/* Rows one at a time, where not all of them can be read. */
static void rows_by_place(struct trip *t, const orm_model *model)
{
    int64_t count = count_of(t, model->table);

    for (int64_t i = 0; i < count; i++) {
        orm_scope scope = ORM_SCOPE_INIT;
        orm_list rows = {NULL, 0};
        char *sql = select_at(model, i);
        orm_status rc = orm_gen_from_sql(t->db, &scope, model, sql, NULL, 0, &rows);
        if (rc == ORM_BAD_VALUE)
            t->unreadable++;
        else if (rc != ORM_OK || rows.count != 1)
            fail(t, model, "reading a row");
        else
            one_row(t, model, rows.items[0]);
        sqlite3_free(sql);
        orm_scope_free(&scope);
    }
}

/* ---- Relations ---- */

/* Adds the links of a row that are there: returns how many they are. */
static int64_t add_links(struct trip *t, orm_scope *scope, const orm_model *model,
                         unsigned relation, void *row)
{
    const orm_model *target = model->relations[relation].target;
    char *id = orm_scope_alloc(scope, model->id_size), *ids;
    orm_list list = {NULL, 0};
    int64_t changed = 0;

    try(t, model, "loading links", orm_gen_load_list(t->db, model, relation, row, &list));
    ids = orm_scope_alloc(scope, list.count * target->id_size + 1);
    put_id(id, model, row);
    for (size_t i = 0; i < list.count; i++)
        put_id(ids + i * target->id_size, target, list.items[i]);
    if (model->sql[model->relations[relation].link + (unsigned)ORM_LINK_ADD]) {
        try(t, model, "adding links",
            orm_gen_link_add(t->db, model, relation, id, ids, list.count, &changed));
        if (changed != 0)
            fail(t, model, "links that are there are added");
    }
    return (int64_t)list.count;
}

static void relations_of(struct trip *t, orm_scope *scope, const orm_model *model,
                         const orm_list *rows)
{
    for (unsigned r = 0; r < model->n_relations; r++) {
        const orm_relation *relation = &model->relations[r];
        int64_t links = 0;
        orm_list others;
        for (size_t i = 0; i < rows->count; i++) {
            if (relation->kind == ORM_MANY_TO_MANY)
                links += add_links(t, scope, model, r, rows->items[i]);
            else if (relation->kind == ORM_TO_MANY)
                try(t, model, relation->name,
                    orm_gen_load_list(t->db, model, r, rows->items[i], &others));
            else
                try(t, model, relation->name, orm_gen_load(t->db, model, r, rows->items[i]));
        }
        if (relation->kind == ORM_MANY_TO_MANY && relation->junction->plain &&
            links != count_of(t, relation->junction->table))
            fail(t, model, "not all links are found");
    }
}

/* ---- The trip ---- */

static void one_model(struct trip *t, const orm_model *model)
{
    orm_scope scope = ORM_SCOPE_INIT;
    orm_list rows = {NULL, 0};
    orm_status rc = orm_gen_all(t->db, &scope, model, &rows);

    if (rc == ORM_BAD_VALUE && !is_view(t, model->table)) {
        const orm_error *error = orm_last_error(t->db);
        if (!error->model || !error->field)
            fail(t, model, "the message does not say which value it is");
        rows_by_place(t, model);
    } else if (rc != ORM_OK) {
        fail(t, model, "reading all rows");
    } else {
        if ((int64_t)rows.count != count_of(t, model->table))
            fail(t, model, "not all rows are read");
        for (size_t i = 0; i < rows.count; i++)
            one_row(t, model, rows.items[i]);
        relations_of(t, &scope, model, &rows);
    }
    orm_scope_free(&scope);
}

static void check_schema(struct trip *t)
{
    orm_scope scope = ORM_SCOPE_INIT;
    orm_difference_list list;

    try(t, NULL, "S_check_schema", orm_gen_check_schema(t->db, &scope, imported_schema, &list));
    for (size_t i = 0; i < list.count; i++)
        printf("    table %s: %s\n", list.items[i].table, list.items[i].message);
    orm_scope_free(&scope);
}

/* What S_check_data finds is printed: values that can't be read, rows that refer to nothing. */
static int64_t count_problems(struct trip *t)
{
    orm_scope scope = ORM_SCOPE_INIT;
    orm_problem_list list = {NULL, 0};
    orm_status rc = orm_gen_check_data(t->db, &scope, imported_schema, 0, &list);
    int64_t count = (int64_t)list.count;

    if (rc != ORM_OK && rc != ORM_BAD_VALUE)
        fail(t, NULL, "S_check_data");
    for (size_t i = 0; i < list.count; i++)
        printf("    %s.%s of %s: %s\n", list.items[i].model, list.items[i].field, list.items[i].key,
               list.items[i].message);
    orm_scope_free(&scope);
    return count;
}

int main(int argc, char **argv)
{
    struct trip t = {NULL, 0, false};
    orm_options options = {.must_exist = true, .synchronous = ORM_SYNC_OFF};
    orm_error error;

    if (argc < 2 || orm_gen_open(argv[1], &options, imported_schema, &t.db, &error) != ORM_OK) {
        printf("%s\n", argc < 2 ? "usage: roundtrip DATABASE [off]" : error.message);
        return EXIT_FAILURE;
    }
    check_schema(&t);
    if (argc > 2)
        sqlite3_exec(orm_sqlite(t.db), "PRAGMA foreign_keys = OFF", NULL, NULL, NULL);
    try(&t, NULL, "beginning", orm_begin(t.db, ORM_IMMEDIATE));
    for (uint32_t i = 0; i < imported_schema->n_models; i++)
        one_model(&t, imported_schema->models[i]);
    try(&t, NULL, "committing", orm_commit(t.db));
    int64_t problems = count_problems(&t);
    orm_close(t.db);
    if (!t.failed)
        printf("unreadable: %" PRId64 ", problems: %" PRId64 "\n", t.unreadable, problems);
    return t.failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

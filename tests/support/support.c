/* support.c - see support.h. */
#define _POSIX_C_SOURCE 200809L

#include "support.h"

#include <dirent.h>
#include <unistd.h>

/* ---- Statuses and errors ---- */

void support_assert_ok(orm_db *db, orm_status status, const char *call, const char *file, int line)
{
    const orm_error *error = orm_last_error(db);
    if (status != ORM_OK)
        FAIL_AT(file, line, "%s: %s, %s", call, orm_status_name(status), error->message);
    if (error->status != ORM_OK || error->message[0] != '\0')
        FAIL_AT(file, line, "%s: OK, but the last error is %s", call, error->message);
}

static bool same_text(const char *a, const char *b)
{
    return a && b ? strcmp(a, b) == 0 : a == b;
}

static const char *shown(const char *text)
{
    return text ? text : "NULL";
}

static void compare_error(const orm_error *error, const struct expected *expected, const char *call,
                          const char *file, int line)
{
    if (error->status != expected->status || !same_text(error->message, expected->message))
        FAIL_AT(file, line, "%s:\n%s, %s\nis not\n%s, %s", call, orm_status_name(error->status),
                error->message, orm_status_name(expected->status), expected->message);
    if (!same_text(error->model, expected->model) || !same_text(error->field, expected->field))
        FAIL_AT(file, line, "%s: at %s.%s, not %s.%s", call, shown(error->model),
                shown(error->field), shown(expected->model), shown(expected->field));
    if (error->index != ORM_NO_INDEX)
        FAIL_AT(file, line, "%s: at element %zu", call, error->index);
}

void support_assert_fails(orm_db *db, orm_status status, const struct expected *expected,
                          const char *call, const char *file, int line)
{
    const orm_error *error = orm_last_error(db);
    if (status != expected->status)
        FAIL_AT(file, line, "%s: %s (%s), not %s", call, orm_status_name(status), error->message,
                orm_status_name(expected->status));
    compare_error(error, expected, call, file, line);
}

void support_assert_error(const orm_error *error, const struct expected *expected, const char *file,
                          int line)
{
    compare_error(error, expected, "the error", file, line);
}

/* ---- Databases ---- */

orm_db *new_database(const char *path, const orm_options *options, open_function *open,
                     create_function *create)
{
    orm_db *db;
    orm_error error;
    if (open(path, options, &db, &error) != ORM_OK)
        fail_msg("%s", error.message);
    if (create(db) != ORM_OK)
        fail_msg("%s", orm_last_error(db)->message);
    return db;
}

int make_folder(void **state)
{
    const char *base = getenv("TMPDIR");
    char *folder = malloc(PATH_SIZE);
    if (!folder)
        return -1;
    snprintf(folder, PATH_SIZE, "%s/orm_test_XXXXXX", base ? base : "/tmp");
    *state = folder;
    return mkdtemp(folder) ? 0 : -1;
}

int remove_folder(void **state)
{
    char path[PATH_SIZE + 300];
    DIR *folder = opendir(*state);
    for (const struct dirent *entry; folder && (entry = readdir(folder));) {
        snprintf(path, sizeof(path), "%s/%s", (const char *)*state, entry->d_name);
        if (entry->d_name[0] != '.')
            remove(path);
    }
    if (folder)
        closedir(folder);
    int failed = rmdir(*state);
    free(*state);
    return failed;
}

const char *path_in(void **state, const char *name, char path[PATH_SIZE])
{
    int length = snprintf(path, PATH_SIZE, "%s/%s", (const char *)*state, name);
    assert_in_range(length, 1, PATH_SIZE - 1);
    return path;
}

void write_file(const char *path, const char *text)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
    assert_int_equal(fclose(file), 0);
}

/* ---- SQL by hand ---- */

void run_sql(orm_db *db, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *sql = sqlite3_vmprintf(format, arguments);
    va_end(arguments);
    if (sqlite3_exec(orm_sqlite(db), sql, NULL, NULL, NULL) != SQLITE_OK)
        fail_msg("%s: %s", sql, sqlite3_errmsg(orm_sqlite(db)));
    sqlite3_free(sql);
}

/* Appends the answer to a query. */
static void add_answer(sqlite3 *handle, sqlite3_str *answer, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, NULL) != SQLITE_OK)
        fail_msg("%s: %s", sql, sqlite3_errmsg(handle));
    for (int row = 0; sqlite3_step(statement) == SQLITE_ROW; row++) {
        for (int i = 0; i < sqlite3_column_count(statement); i++) {
            const char *text = (const char *)sqlite3_column_text(statement, i);
            const char *between = i > 0 ? "|" : row > 0 ? "\n" : "";
            sqlite3_str_appendf(answer, "%s%s", between, text ? text : "NULL");
        }
    }
    if (sqlite3_finalize(statement) != SQLITE_OK)
        fail_msg("%s: %s", sql, sqlite3_errmsg(handle));
}

static char *ask(sqlite3 *handle, const char *format, va_list arguments)
{
    sqlite3_str *answer = sqlite3_str_new(NULL);
    char *sql = sqlite3_vmprintf(format, arguments);
    add_answer(handle, answer, sql);
    sqlite3_free(sql);
    char *text = sqlite3_str_finish(answer);
    return text ? text : sqlite3_mprintf("");
}

char *ask_sql(struct sqlite3 *handle, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *answer = ask(handle, format, arguments);
    va_end(arguments);
    return answer;
}

void support_assert_sql(orm_db *db, const char *expected, const char *file, int line,
                        const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    char *answer = ask(orm_sqlite(db), format, arguments);
    va_end(arguments);
    if (strcmp(answer, expected) != 0)
        FAIL_AT(file, line, "%s:\n%s\nis not\n%s", format, answer, expected);
    sqlite3_free(answer);
}

/* "SELECT quote("a") || '|' || quote("b") FROM "t" ORDER BY 1", for a table as SQL has it. */
static const char picture_query[] =
    "SELECT 'SELECT ' || group_concat('quote(\"' || replace(c.name, '\"', '\"\"') || '\")',"
    " ' || ''|'' || ') || ' FROM \"' || replace(t.name, '\"', '\"\"') || '\" ORDER BY 1'"
    " FROM sqlite_schema AS t JOIN pragma_table_xinfo(t.name) AS c"
    " WHERE t.type = 'table' AND t.name = %Q";

char *picture(struct sqlite3 *handle)
{
    sqlite3_str *all = sqlite3_str_new(NULL);
    sqlite3_stmt *tables = NULL;
    add_answer(handle, all, "SELECT sql FROM sqlite_schema ORDER BY name");
    const char sql[] = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    assert_int_equal(sqlite3_prepare_v2(handle, sql, -1, &tables, NULL), SQLITE_OK);
    while (sqlite3_step(tables) == SQLITE_ROW) {
        const char *name = (const char *)sqlite3_column_text(tables, 0);
        char *query = ask_sql(handle, picture_query, name);
        sqlite3_str_appendf(all, "\n-- %s\n", name);
        add_answer(handle, all, query);
        sqlite3_free(query);
    }
    assert_int_equal(sqlite3_finalize(tables), SQLITE_OK);
    sqlite3_str_appendchar(all, 1, '\n');
    return sqlite3_str_finish(all);
}

/* ---- What must not change ---- */

struct snapshot take_snapshot(orm_db *db, const orm_scope *scope)
{
    struct snapshot snapshot = {db, scope, picture(orm_sqlite(db)), orm_scope_size(scope)};
    return snapshot;
}

void support_assert_unchanged(struct snapshot *snapshot, const char *file, int line)
{
    char *now = picture(orm_sqlite(snapshot->db));
    if (strcmp(now, snapshot->database) != 0)
        FAIL_AT(file, line, "the database was\n%s\nand is\n%s", snapshot->database, now);
    if (orm_scope_size(snapshot->scope) != snapshot->scope_size)
        FAIL_AT(file, line, "the scope had %zu bytes and has %zu", snapshot->scope_size,
                orm_scope_size(snapshot->scope));
    sqlite3_free(now);
    sqlite3_free(snapshot->database);
    snapshot->database = NULL;
}

/* ---- Watching ---- */

static int count_statement(unsigned event, void *count, void *statement, void *text)
{
    static const char *const verbs[] = {"SELECT", "INSERT", "UPDATE", "DELETE"};
    (void)event, (void)statement;
    for (size_t i = 0; i < COUNT(verbs); i++)
        if (strncmp(text, verbs[i], strlen(verbs[i])) == 0)
            ++*(unsigned *)count;
    return 0;
}

void count_statements(orm_db *db, unsigned *count)
{
    sqlite3_trace_v2(orm_sqlite(db), count ? SQLITE_TRACE_STMT : 0, count_statement, count);
    if (count)
        *count = 0;
}

orm_datetime fixed_clock(void *context)
{
    return ((const struct fixed *)context)->now;
}

void fixed_random(void *context, void *out, size_t size)
{
    uint8_t *bytes = out;
    for (size_t i = 0; i < size; i++)
        bytes[i] = (uint8_t)(((struct fixed *)context)->seed + i);
}

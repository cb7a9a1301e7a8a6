/* real.c - see real.h. */
#include "real.h"

/* ---- Files ---- */

static bool data_path(const char *name, char path[PATH_SIZE])
{
    const char *folder = getenv("ORMGEN_DATA");
    if (!folder || !*folder)
        return false;
    int length = snprintf(path, PATH_SIZE, "%s/%s.sql", folder, name);
    return length > 0 && length < PATH_SIZE;
}

bool has_data(const char *name)
{
    char path[PATH_SIZE];
    FILE *file = data_path(name, path) ? fopen(path, "rb") : NULL;
    if (file)
        fclose(file);
    return file != NULL;
}

void data_is_absent(void **state)
{
    (void)state;
    printf("skipped: ORMGEN_DATA names no folder with this database\n");
    skip();
}

char *read_bytes(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    assert_int_equal(fseek(file, 0, SEEK_END), 0);
    *size = (size_t)ftell(file);
    rewind(file);
    char *bytes = malloc(*size + 1);
    assert_non_null(bytes);
    assert_int_equal(fread(bytes, 1, *size, file), *size);
    bytes[*size] = '\0';
    fclose(file);
    return bytes;
}

/* ---- Databases ---- */

static void load(const char *database, const char *name)
{
    char path[PATH_SIZE];
    size_t size;
    sqlite3 *handle = NULL;
    assert_true(data_path(name, path));
    char *sql = read_bytes(path, &size);
    assert_int_equal(sqlite3_open(database, &handle), SQLITE_OK);
    sqlite3_exec(handle, "PRAGMA synchronous = OFF", NULL, NULL, NULL);
    if (sqlite3_exec(handle, sql, NULL, NULL, NULL) != SQLITE_OK)
        fail_msg("%s: %s", path, sqlite3_errmsg(handle));
    assert_int_equal(sqlite3_close(handle), SQLITE_OK);
    free(sql);
}

struct real *open_real(const char *name, open_function *open)
{
    struct real *real = calloc(1, sizeof(*real));
    orm_error error;
    if (!real || make_folder(&real->folder) != 0)
        return NULL;
    load(path_in(&real->folder, name, real->path), name);
    if (open(real->path, NULL, &real->db, &error) != ORM_OK)
        fail_msg("%s", error.message);
    real->picture = picture(orm_sqlite(real->db));
    return real;
}

void close_real(struct real *real)
{
    orm_close(real->db);
    sqlite3_free(real->picture);
    remove_folder(&real->folder);
    free(real);
}

/* ---- Text of rows ---- */

/* The place of a value in its line. */
static void begin_value(sqlite3_str *out)
{
    int length = sqlite3_str_length(out);
    if (length > 0 && sqlite3_str_value(out)[length - 1] != '\n')
        sqlite3_str_appendchar(out, 1, '|');
}

void add_line(sqlite3_str *out)
{
    if (sqlite3_str_length(out) > 0)
        sqlite3_str_appendchar(out, 1, '\n');
}

void add_text(sqlite3_str *out, const char *value)
{
    begin_value(out);
    sqlite3_str_appendall(out, value ? value : "NULL");
}

void add_int(sqlite3_str *out, int64_t value)
{
    begin_value(out);
    sqlite3_str_appendf(out, "%lld", (long long)value);
}

void add_int_opt(sqlite3_str *out, orm_int64_opt value)
{
    value.some ? add_int(out, value.value) : add_text(out, NULL);
}

void add_float(sqlite3_str *out, double value)
{
    begin_value(out);
    sqlite3_str_appendf(out, "%!.15g", value);
}

void add_blob(sqlite3_str *out, orm_blob value)
{
    value.data ? add_int(out, (int64_t)value.size) : add_text(out, NULL);
}

void add_decimal(sqlite3_str *out, orm_decimal value)
{
    char text[ORM_DECIMAL_SIZE];
    add_text(out, orm_decimal_format(value, text));
}

void add_decimal_opt(sqlite3_str *out, orm_decimal_opt value)
{
    value.some ? add_decimal(out, value.value) : add_text(out, NULL);
}

void add_date_opt(sqlite3_str *out, orm_date_opt value)
{
    char text[ORM_DATE_SIZE];
    add_text(out, value.some ? orm_date_format(value.value, text) : NULL);
}

void add_datetime(sqlite3_str *out, orm_datetime value)
{
    char text[ORM_DATETIME_SIZE];
    orm_datetime_format(value, text);
    text[strlen("2009-01-01 00:00:00")] = '\0';
    add_text(out, text);
}

void add_datetime_opt(sqlite3_str *out, orm_datetime_opt value)
{
    value.some ? add_datetime(out, value.value) : add_text(out, NULL);
}

void assert_text(orm_db *db, sqlite3_str *text, size_t lines, const char *sql)
{
    char *expected = ask_sql(orm_sqlite(db), "%s", sql), *actual = sqlite3_str_finish(text);
    char *count = ask_sql(orm_sqlite(db), "SELECT count(*) FROM (%s)", sql);
    if (strcmp(actual ? actual : "", expected) != 0)
        fail_msg("%s:\n%s\nbut read was:\n%s", sql, expected, actual ? actual : "");
    assert_int_equal(lines, strtoull(count, NULL, 10));
    sqlite3_free(count);
    sqlite3_free(actual);
    sqlite3_free(expected);
}

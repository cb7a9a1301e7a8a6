/* sample.c - counts what the columns of a table hold. Input: a table of the catalog and its
 * database; output: for each column how many values are of which storage class. A statement of ours
 * reads at most SAMPLE_ROWS rows and takes at most so many steps, and what it can't read is
 * answered as such: only damage of the file is an error. */
#include "sample.h"

#include "sql.h"
#include "text.h"

#include <inttypes.h>

#define COLUMNS_AT_ONCE 500 /* a result has at most 2,000 columns */
#define BYTES_AT_ONCE (64 << 20)
#define LONGEST_DEFAULT 1000000
#define STEPS_BETWEEN 10000 /* of SQLite's machine, between two looks at what is left */
#define STEPS_LEFT 5000     /* of these */

struct table_sample {
    struct column_sample *columns; /* NULL: they can't be read */
    struct str parts[2];           /* what stands behind FROM to take a part of the rows */
    size_t n_parts;
    bool read, whole;
};

struct sampler {
    struct arena *arena;
    sqlite3 *db;
    LIST(struct table_sample) tables; /* as in the catalog */
    int steps_left;
    struct str damage;
};

struct sampler *sampler_new(struct arena *arena, sqlite3 *db)
{
    struct sampler *sampler = arena_new(arena, struct sampler);

    sampler->arena = arena;
    sampler->db = db;
    return sampler;
}

struct str sampler_damage(const struct sampler *sampler)
{
    return sampler->damage;
}

/* ---- statements ---- */

/* Each statement on a table may take so many steps; all on a view together, for each of them does
 * the work of the view. */
static void allow_steps(struct sampler *sampler, const struct catalog_table *table)
{
    if (table->kind != CATALOG_VIEW)
        sampler->steps_left = STEPS_LEFT;
}

static int count_steps(void *context)
{
    struct sampler *sampler = context;

    return sampler->steps_left-- <= 0;
}

/* What a statement ended with: that it isn't understood, or takes too long, is no damage. */
static void note_code(struct sampler *sampler, int code)
{
    const char *what = "it is damaged";

    switch (code & 0xff) {
    case SQLITE_NOMEM:
        out_of_memory();
    case SQLITE_IOERR:
        what = "SQLite can't read it";
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        break;
    default:
        return;
    }
    if (!sampler->damage.at)
        sampler->damage = str_fmt(sampler->arena, "%s: %s", what, sqlite3_errmsg(sampler->db));
}

/* NULL: SQLite does not understand it, or the database can't be read. */
static sqlite3_stmt *prepare(struct sampler *sampler, struct str sql)
{
    sqlite3_stmt *statement = NULL;

    sqlite3_progress_handler(sampler->db, STEPS_BETWEEN, count_steps, sampler);
    if (sql.len > INT32_MAX)
        out_of_memory();
    note_code(sampler, sqlite3_prepare_v2(sampler->db, sql.at, (int)sql.len, &statement, NULL));
    return statement;
}

/* Did it end without an error? */
static bool finish(struct sampler *sampler, sqlite3_stmt *statement)
{
    int code = sqlite3_finalize(statement);

    sqlite3_progress_handler(sampler->db, 0, NULL, NULL);
    note_code(sampler, code);
    return statement && code == SQLITE_OK;
}

/* The integer that sql gives, if it gives one. */
static bool read_integer(struct sampler *sampler, struct str sql, int64_t *out)
{
    sqlite3_stmt *statement = prepare(sampler, sql);
    bool found = statement && sqlite3_step(statement) == SQLITE_ROW;

    *out = found ? sqlite3_column_int64(statement, 0) : 0;
    return finish(sampler, statement) && found;
}

/* ---- parts of a table ---- */

/* What the table calls its rowid; no text: it has none, or columns of all such names. */
static struct str rowid_of(const struct catalog_table *table)
{
    static const struct str names[] = {STR_ROW("rowid"), STR_ROW("_rowid_"), STR_ROW("oid")};

    for (size_t i = 0;
         table->kind == CATALOG_TABLE && !table->without_rowid && i < sizeof names / sizeof *names;
         i++)
        if (catalog_find_column(table, names[i]) == CATALOG_NONE)
            return names[i];
    return (struct str){0};
}

/* The rowid of the row at a place from the beginning or the end of the table. */
static bool rowid_at(struct sampler *sampler, struct str table, struct str rowid, const char *order,
                     int place, int64_t *out)
{
    struct str sql =
        str_fmt(sampler->arena,
                "SELECT " STR_FMT " FROM " STR_FMT " ORDER BY " STR_FMT " %s LIMIT 1 OFFSET %d",
                STR_ARG(rowid), STR_ARG(table), STR_ARG(rowid), order, place);

    return read_integer(sampler, sql, out);
}

static void set_parts(struct sampler *sampler, const struct catalog_table *table,
                      struct table_sample *sample)
{
    struct str name = sql_name(sampler->arena, table->name), rowid = rowid_of(table);
    int64_t beyond, low, high;

    sample->n_parts = 1;
    sample->parts[0] = str_fmt(sampler->arena, " LIMIT %d", SAMPLE_ROWS);
    if (!rowid.at || !rowid_at(sampler, name, rowid, "ASC", SAMPLE_ROWS, &beyond) ||
        !rowid_at(sampler, name, rowid, "ASC", SAMPLE_ROWS / 2 - 1, &low) ||
        !rowid_at(sampler, name, rowid, "DESC", SAMPLE_ROWS / 2 - 1, &high))
        return;
    sample->n_parts = 2;
    sample->parts[0] =
        str_fmt(sampler->arena, " WHERE " STR_FMT " <= %" PRId64, STR_ARG(rowid), low);
    sample->parts[1] =
        str_fmt(sampler->arena, " WHERE " STR_FMT " >= %" PRId64, STR_ARG(rowid), high);
}

/* ---- counting ---- */

static void count_text(struct column_sample *sample, struct str text)
{
    int64_t characters = 0;
    bool bad = false;
    size_t size;

    for (size_t at = 0; at < text.len; at += size, characters++)
        bad |= str_char((struct str){text.at + at, text.len - at}, &size) <= 0;
    sample->texts++;
    sample->bad_texts += bad;
    sample->longest = characters > sample->longest ? characters : sample->longest;
}

/* Counts a value; the bytes that were read for it. */
static int64_t count_value(struct column_sample *sample, sqlite3_stmt *statement, int column)
{
    int type = sqlite3_column_type(statement, column);
    const char *text = NULL;
    int64_t size = 0;

    sample->rows++;
    if (type == SQLITE_TEXT && !(text = (const char *)sqlite3_column_text(statement, column)))
        out_of_memory();
    if (type == SQLITE_TEXT || type == SQLITE_BLOB)
        size = sqlite3_column_bytes(statement, column);
    sample->nulls += type == SQLITE_NULL;
    sample->integers += type == SQLITE_INTEGER;
    sample->reals += type == SQLITE_FLOAT;
    if (type == SQLITE_TEXT)
        count_text(sample, (struct str){text, (size_t)size});
    if (type == SQLITE_BLOB) {
        sample->blobs++;
        sample->longest = size > sample->longest ? size : sample->longest;
    }
    return size;
}

static struct str columns_text(struct arena *arena, const struct catalog_table *table, size_t from,
                               size_t n)
{
    struct text t = {.arena = arena};

    for (size_t i = from; i < from + n; i++)
        text_addf(&t, "%s%s", i > from ? ", " : "", sql_name(arena, table->columns.at[i].name).at);
    return text_str(&t);
}

/* Counts some columns of one part. false: not one row can be read. */
static bool count_part(struct sampler *sampler, const struct catalog_table *table,
                       struct table_sample *sample, size_t part, size_t from, size_t n)
{
    struct str sql =
        str_fmt(sampler->arena, "SELECT " STR_FMT " FROM " STR_FMT STR_FMT,
                STR_ARG(columns_text(sampler->arena, table, from, n)),
                STR_ARG(sql_name(sampler->arena, table->name)), STR_ARG(sample->parts[part]));
    allow_steps(sampler, table);
    sqlite3_stmt *statement = prepare(sampler, sql);
    int64_t bytes = 0, rows = 0;

    for (; statement && bytes <= BYTES_AT_ONCE && sqlite3_step(statement) == SQLITE_ROW; rows++)
        for (size_t i = 0; i < n; i++)
            bytes += count_value(&sample->columns[from + i], statement, (int)i);
    bool complete = finish(sampler, statement);
    if (!complete || bytes > BYTES_AT_ONCE || rows >= SAMPLE_ROWS)
        sample->whole = false;
    return complete || rows > 0;
}

/* false: the table can't be read. */
static bool count_columns(struct sampler *sampler, const struct catalog_table *table,
                          struct table_sample *sample)
{
    for (size_t from = 0; from < table->columns.len; from += COLUMNS_AT_ONCE) {
        size_t left = table->columns.len - from;
        size_t n = left < COLUMNS_AT_ONCE ? left : COLUMNS_AT_ONCE;
        for (size_t part = 0; part < sample->n_parts; part++)
            if (!count_part(sampler, table, sample, part, from, n))
                return false;
    }
    for (size_t i = 0; i < table->columns.len; i++)
        sample->columns[i].whole = sample->whole;
    return true;
}

static const struct table_sample *sample_of(struct sampler *sampler,
                                            const struct catalog_table *table)
{
    while (sampler->tables.len <= table->index)
        list_add(sampler->arena, &sampler->tables);
    struct table_sample *sample = &sampler->tables.at[table->index];
    if (sample->read)
        return sample;
    sample->read = true;
    sampler->steps_left = STEPS_LEFT;
    if (table->problem.at)
        return sample;
    set_parts(sampler, table, sample);
    sample->whole = sample->n_parts == 1;
    sample->columns = arena_alloc(sampler->arena, table->columns.len * sizeof *sample->columns);
    if (!count_columns(sampler, table, sample))
        sample->columns = NULL;
    return sample;
}

const struct column_sample *sample_table(struct sampler *sampler, const struct catalog_table *table)
{
    return sample_of(sampler, table)->columns;
}

int64_t sample_misfits(struct sampler *sampler, const struct catalog_table *table, size_t column,
                       struct str condition)
{
    const struct table_sample *sample = sample_of(sampler, table);
    struct str name = sql_name(sampler->arena, table->columns.at[column].name);
    int64_t misfits = 0, n;

    if (!sample->columns)
        return -1;
    for (size_t i = 0; i < sample->n_parts; i++) {
        struct str sql =
            str_fmt(sampler->arena,
                    "SELECT count(*) FROM (SELECT " STR_FMT " AS v FROM " STR_FMT STR_FMT
                    ") WHERE v IS NOT NULL AND (" STR_FMT ") IS NOT TRUE",
                    STR_ARG(name), STR_ARG(sql_name(sampler->arena, table->name)),
                    STR_ARG(sample->parts[i]), STR_ARG(condition));
        allow_steps(sampler, table);
        if (!read_integer(sampler, sql, &n))
            return -1;
        misfits += n;
    }
    return misfits;
}

int64_t sample_repeats(struct sampler *sampler, const struct catalog_table *table,
                       const size_t *columns, size_t n)
{
    struct arena *arena = sampler->arena;
    struct text list = {.arena = arena};
    int64_t repeats;

    for (size_t i = 0; i < n; i++)
        text_addf(&list, "%s%s", i > 0 ? ", " : "",
                  sql_name(arena, table->columns.at[columns[i]].name).at);
    struct str names = text_str(&list);
    struct str sql =
        str_fmt(arena,
                "SELECT count(*) FROM (SELECT 1 FROM (SELECT " STR_FMT
                " FROM %s LIMIT %d) GROUP BY " STR_FMT " HAVING count(*) > 1)",
                STR_ARG(names), sql_name(arena, table->name).at, SAMPLE_ROWS, STR_ARG(names));
    return read_integer(sampler, sql, &repeats) ? repeats : -1;
}

/* ---- defaults ---- */

/* The expression's value in a column of that affinity; no column of the database is asked, for
 * none of them is to be written. */
static sqlite3_stmt *insert_default(sqlite3 *db, struct arena *arena, enum affinity affinity,
                                    struct str expression)
{
    static const char *const types[] = {"INTEGER", "TEXT", "BLOB", "REAL", "NUMERIC"};
    const char *sql = str_fmt(arena, "CREATE TABLE t (v %s); INSERT INTO t VALUES ((" STR_FMT "))",
                              types[affinity], STR_ARG(expression))
                          .at;
    sqlite3_stmt *statement = NULL;

    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, LONGEST_DEFAULT);
    if (sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK)
        sqlite3_prepare_v2(db, "SELECT v, quote(v) FROM t WHERE v IS NOT NULL", -1, &statement,
                           NULL);
    return statement;
}

struct str sample_default(struct sampler *sampler, const struct catalog_table *table, size_t column,
                          struct column_sample *counts)
{
    const struct catalog_column *c = &table->columns.at[column];
    struct str literal = {0};
    sqlite3 *db = NULL;

    if (!c->default_sql.at || (table->strict && !str_eq_nocase(c->declared, STR("ANY"))))
        return literal;
    if (sqlite3_open(":memory:", &db) != SQLITE_OK)
        out_of_memory();
    enum affinity affinity = table->strict ? AFFINITY_BLOB : c->affinity;
    sqlite3_stmt *statement = insert_default(db, sampler->arena, affinity, c->default_sql);
    if (statement && sqlite3_step(statement) == SQLITE_ROW) {
        const char *quoted = (const char *)sqlite3_column_text(statement, 1);
        if (quoted) {
            literal = str_dup(sampler->arena, str_of(quoted));
            count_value(counts, statement, 0);
        }
    }
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return literal;
}

bool sample_fits(struct sampler *sampler, struct str literal, struct str condition)
{
    int64_t n;

    sampler->steps_left = STEPS_LEFT;
    return read_integer(sampler,
                        str_fmt(sampler->arena,
                                "SELECT (" STR_FMT ") IS TRUE FROM (SELECT " STR_FMT " AS v)",
                                STR_ARG(condition), STR_ARG(literal)),
                        &n) &&
           n != 0;
}

/* ---- expressions ---- */

bool sample_understands(struct sampler *sampler, const struct catalog_table *table,
                        struct str expression, struct str *why)
{
    struct arena *arena = sampler->arena;
    struct str from = table ? str_fmt(arena, " FROM %s", sql_name(arena, table->name).at) : STR("");
    struct str sql = str_fmt(arena, "SELECT 1" STR_FMT " WHERE (" STR_FMT ")", STR_ARG(from),
                             STR_ARG(expression));
    int quotes_make_text = 0;

    sampler->steps_left = STEPS_LEFT;
    sqlite3_db_config(sampler->db, SQLITE_DBCONFIG_DQS_DML, -1, &quotes_make_text);
    sqlite3_db_config(sampler->db, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
    sqlite3_stmt *statement = prepare(sampler, sql);
    if (!statement)
        *why = str_dup(sampler->arena, str_of(sqlite3_errmsg(sampler->db)));
    sqlite3_db_config(sampler->db, SQLITE_DBCONFIG_DQS_DML, quotes_make_text, NULL);
    finish(sampler, statement);
    return statement != NULL;
}

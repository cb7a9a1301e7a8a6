/* workload.c - the rows of the bench, the databases that hold them, and the sums over these.
 *
 * Everything comes from the sizes and one sequence of pseudo-random numbers: two runs of the same
 * size do the same.
 */
#include "bench.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

#include "library.h"

const char *const bench_countries[BENCH_COUNTRIES] = {
    "Austria", "Belgium", "Brazil", "Canada", "Chile",  "Denmark", "Egypt",
    "Finland", "France",  "Greece", "India",  "Italy",  "Japan",   "Kenya",
    "Mexico",  "Norway",  "Peru",   "Spain",  "Sweden", "Turkey",
};

void bench_need(bool ok, const char *driver, const char *what)
{
    if (ok)
        return;
    fprintf(stderr, "bench: %s: %s failed\n", driver, what);
    exit(1);
}

static void need(bool ok, const char *what)
{
    bench_need(ok, "workload", what);
}

/* ---- Rows ---- */

/* xorshift64*; never 0. */
static uint64_t next_random(uint64_t *state)
{
    *state ^= *state >> 12;
    *state ^= *state << 25;
    *state ^= *state >> 27;
    return *state * 0x2545F4914F6CDD1Du >> 11;
}

static void *new_array(int n, size_t size)
{
    void *array = calloc((size_t)n + 1, size);
    need(array, "calloc");
    return array;
}

static char *text_of(const char *format, int number, const char *word)
{
    char *text = sqlite3_mprintf(format, number, word);
    need(text, "sqlite3_mprintf");
    return text;
}

static const char *const words[] = {
    "river",  "winter", "the old house", "a garden", "letters",        "night",
    "bridge", "silver", "harbour",       "summer",   "a long journey", "salt",
};
enum { WORDS = sizeof(words) / sizeof(*words) };

static void make_authors(struct bench_data *data, uint64_t *random)
{
    for (int i = 0; i < data->size.authors; i++) {
        uint64_t number = next_random(random);
        data->authors[i] = (struct bench_author){
            .id = i + 1,
            .name = text_of("Author %d of the %s", i + 1, words[number % WORDS]),
            .country = number % 10 == 0 ? NULL : bench_countries[number % BENCH_COUNTRIES],
            .bio = text_of("Life %d began with %s", i + 1, words[number / 16 % WORDS]),
        };
    }
}

/* From the author of one book to that of the next. A prime: all authors get their turn. */
enum { AUTHOR_STEP = 37 };

static void make_books(struct bench_data *data, uint64_t *random)
{
    for (int i = 0; i < data->size.books; i++) {
        uint64_t number = next_random(random);
        data->books[i] = (struct bench_book){
            .id = i + 1,
            .title = text_of("Book %d about %s", i + 1, words[number % WORDS]),
            .author_id = (int64_t)i * AUTHOR_STEP % data->size.authors + 1,
            .year = BENCH_FIRST_YEAR + (int64_t)(number / 16 % BENCH_YEARS),
            .price = 1.0 + (double)(number / 2048 % 9900) / 100.0,
        };
    }
}

/* The tags of a book are as far apart as they go round, so no two are the same. */
static void make_links(struct bench_data *data, uint64_t *random)
{
    const struct bench_size *size = &data->size;
    struct bench_link *link = data->links;
    for (int i = 0; i < size->books; i++) {
        int64_t first = (int64_t)(next_random(random) % (uint64_t)size->tags);
        for (int j = 0; j < size->links_per_book; j++) {
            int64_t tag = (first + (int64_t)j * size->tags / size->links_per_book) % size->tags;
            *link++ = (struct bench_link){i + 1, tag + 1};
        }
    }
}

struct bench_data *bench_data_new(const struct bench_size *size)
{
    uint64_t random = 20240229;
    struct bench_data *data = new_array(1, sizeof(*data));
    data->size = *size;
    data->authors = new_array(size->authors, sizeof(*data->authors));
    data->books = new_array(size->books, sizeof(*data->books));
    data->tags = new_array(size->tags, sizeof(*data->tags));
    data->links = new_array(size->books * size->links_per_book, sizeof(*data->links));
    data->keys = new_array(size->gets, sizeof(*data->keys));
    make_authors(data, &random);
    make_books(data, &random);
    make_links(data, &random);
    for (int i = 0; i < size->tags; i++)
        data->tags[i] = (struct bench_tag){i + 1, text_of("tag %d: %s", i + 1, words[i % WORDS])};
    for (int i = 0; i < size->gets; i++)
        data->keys[i] = 1 + (int64_t)(next_random(&random) % (uint64_t)size->books);
    return data;
}

void bench_data_free(struct bench_data *data)
{
    for (int i = 0; i < data->size.authors; i++) {
        sqlite3_free((char *)data->authors[i].name);
        sqlite3_free((char *)data->authors[i].bio);
    }
    for (int i = 0; i < data->size.books; i++)
        sqlite3_free((char *)data->books[i].title);
    for (int i = 0; i < data->size.tags; i++)
        sqlite3_free((char *)data->tags[i].name);
    free(data->authors);
    free(data->books);
    free(data->tags);
    free(data->links);
    free(data->keys);
    free(data);
}

/* ---- Calls with a filter ---- */

struct bench_tree bench_tree(const struct bench_data *data, int n)
{
    int64_t key = data->keys[n % data->size.gets];
    return (struct bench_tree){key, BENCH_FIRST_YEAR + key % BENCH_YEARS, (double)(key % 50)};
}

/* An odd factor visits all numbers below a power of two before it comes to one again. */
unsigned bench_shape(const struct bench_data *data, int n)
{
    unsigned number = (unsigned)data->round * (unsigned)data->size.shapes + (unsigned)n;
    return number * 20021u % (1u << BENCH_CONDITIONS);
}

/* ---- Databases ---- */

static void run_sql(sqlite3 *connection, const char *sql)
{
    need(sqlite3_exec(connection, sql, NULL, NULL, NULL) == SQLITE_OK, sql);
}

sqlite3 *bench_connect(const char *path)
{
    static const int settings[][2] = {
        {SQLITE_DBCONFIG_ENABLE_FKEY, 1}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_DEFENSIVE, 1},   {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
    };
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX |
                      SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE;
    sqlite3 *connection = NULL;
    need(sqlite3_open_v2(path, &connection, flags, NULL) == SQLITE_OK, path);
    for (size_t i = 0; i < sizeof(settings) / sizeof(*settings); i++)
        sqlite3_db_config(connection, settings[i][0], settings[i][1], (int *)NULL);
    sqlite3_busy_timeout(connection, 5000);
    run_sql(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL");
    bench_tune(connection);
    return connection;
}

/* With SQLite's own 2 MB most of the time goes to reading pages from the file system again, the
 * same for all drivers: a program that reads 100,000 rows gives it more, and the bench is about
 * what lies above the cache. */
void bench_tune(sqlite3 *connection)
{
    run_sql(connection, "PRAGMA cache_size=-65536");
}

/* Runs sql once for each row of values, by which bind binds element n. */
static void insert_rows(sqlite3 *connection, const char *sql, int n,
                        void (*bind)(sqlite3_stmt *, const struct bench_data *, int),
                        const struct bench_data *data)
{
    sqlite3_stmt *statement = NULL;
    need(sqlite3_prepare_v2(connection, sql, -1, &statement, NULL) == SQLITE_OK, sql);
    for (int i = 0; i < n; i++) {
        bind(statement, data, i);
        need(sqlite3_step(statement) == SQLITE_DONE, sql);
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

static void bind_author(sqlite3_stmt *statement, const struct bench_data *data, int i)
{
    sqlite3_bind_int64(statement, 1, data->authors[i].id);
    sqlite3_bind_text(statement, 2, data->authors[i].name, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 3, data->authors[i].country, -1, SQLITE_STATIC);
}

static void bind_profile(sqlite3_stmt *statement, const struct bench_data *data, int i)
{
    sqlite3_bind_int64(statement, 1, data->authors[i].id);
    sqlite3_bind_text(statement, 2, data->authors[i].bio, -1, SQLITE_STATIC);
}

static void bind_book(sqlite3_stmt *statement, const struct bench_data *data, int i)
{
    const struct bench_book *book = &data->books[i];
    sqlite3_bind_int64(statement, 1, book->id);
    sqlite3_bind_text(statement, 2, book->title, -1, SQLITE_STATIC);
    sqlite3_bind_int64(statement, 3, book->author_id);
    sqlite3_bind_int64(statement, 4, book->year);
    sqlite3_bind_double(statement, 5, book->price);
}

static void bind_tag(sqlite3_stmt *statement, const struct bench_data *data, int i)
{
    sqlite3_bind_int64(statement, 1, data->tags[i].id);
    sqlite3_bind_text(statement, 2, data->tags[i].name, -1, SQLITE_STATIC);
}

static void bind_link(sqlite3_stmt *statement, const struct bench_data *data, int i)
{
    sqlite3_bind_int64(statement, 1, data->links[i].book_id);
    sqlite3_bind_int64(statement, 2, data->links[i].tag_id);
}

static void create_tables(const char *path)
{
    orm_db *db = NULL;
    need(library_open(path, NULL, &db, NULL) == ORM_OK, path);
    need(library_create_tables(db) == ORM_OK, "library_create_tables");
    orm_close(db);
}

void bench_fill(const char *path, const struct bench_data *data, enum bench_content content)
{
    const struct bench_size *size = &data->size;
    int books = content == BENCH_PARENTS ? 0 : size->books;
    int links = content == BENCH_FULL ? size->books * size->links_per_book : 0;
    create_tables(path);
    sqlite3 *c = bench_connect(path);
    run_sql(c, "BEGIN IMMEDIATE");
    insert_rows(c, "INSERT INTO author (id, name, country) VALUES (?, ?, ?)", size->authors,
                bind_author, data);
    insert_rows(c, "INSERT INTO profile (author_id, bio) VALUES (?, ?)", size->authors,
                bind_profile, data);
    insert_rows(c, "INSERT INTO tag (id, name) VALUES (?, ?)", size->tags, bind_tag, data);
    insert_rows(c, "INSERT INTO book (id, title, author_id, year, price) VALUES (?, ?, ?, ?, ?)",
                books, bind_book, data);
    insert_rows(c, "INSERT INTO book_tags (book_id, tag_id) VALUES (?, ?)", links, bind_link, data);
    run_sql(c, "COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
    need(sqlite3_close(c) == SQLITE_OK, "sqlite3_close");
}

/* ---- Sums of databases ---- */

static uint64_t sum_column(uint64_t sum, sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return bench_mix(sum, (uint64_t)sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return bench_mix_float(sum, sqlite3_column_double(statement, column));
    default:
        return bench_mix_text(sum, (const char *)sqlite3_column_text(statement, column));
    }
}

static uint64_t sum_query(uint64_t sum, sqlite3 *connection, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    need(sqlite3_prepare_v2(connection, sql, -1, &statement, NULL) == SQLITE_OK, sql);
    int code;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        for (int column = 0; column < sqlite3_column_count(statement); column++)
            sum = sum_column(sum, statement, column);
    need(code == SQLITE_DONE, sql);
    sqlite3_finalize(statement);
    return sum;
}

uint64_t bench_sum_file(const char *path)
{
    sqlite3 *connection = bench_connect(path);
    uint64_t sum = sum_query(0, connection, "SELECT * FROM author ORDER BY id");
    sum = sum_query(sum, connection, "SELECT * FROM profile ORDER BY id");
    sum = sum_query(sum, connection, "SELECT * FROM book ORDER BY id");
    sum = sum_query(sum, connection, "SELECT * FROM tag ORDER BY id");
    sum = sum_query(sum, connection, "SELECT * FROM book_tags ORDER BY book_id, tag_id");
    sqlite3_close(connection);
    return sum;
}

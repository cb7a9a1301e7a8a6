/* bench.h - what the programs of the bench agree on: the work, and how a driver does it.
 *
 * A driver does each operation of ops.def in its own way, on a connection of its own to the same
 * tables. What it read it keeps until it is told to release it, so that the sums over all that was
 * read, which have to be equal for all drivers, are made outside the measured time.
 */
#ifndef BENCH_H
#define BENCH_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

struct sqlite3;

/* ---- The work ---- */

struct bench_size {
    int authors, books, tags, links_per_book;
    int gets;   /* keys that are looked up, with repetitions */
    int trees;  /* calls with a filter tree */
    int shapes; /* calls with a filter of a new shape */
};

struct bench_author {
    int64_t id;
    const char *name;
    const char *country; /* NULL for some */
    const char *bio;     /* of the profile, whose key is the author's */
};

struct bench_book {
    int64_t id;
    const char *title;
    int64_t author_id;
    int64_t year;
    double price;
};

struct bench_tag {
    int64_t id;
    const char *name;
};

/* Of these there are books * links_per_book, by book; no link is there twice. */
struct bench_link {
    int64_t book_id, tag_id;
};

/* Rows are in the order of their keys, which are 1, 2, 3 ...; an author's books are as many rows
 * apart as there are authors, and the author of the next book is not the next author: going from a
 * key to the next one SQLite has a shortcut, which would make a JOIN cheaper than it is in life. */
struct bench_data {
    struct bench_size size;
    struct bench_author *authors;
    struct bench_book *books;
    struct bench_tag *tags;
    struct bench_link *links;
    int64_t *keys; /* of books, size.gets of them */
    int round;     /* set before each step: the round, and the part of the operation */
    int part;
};

enum {
    BENCH_FIRST_YEAR = 1950,
    BENCH_YEARS = 70,
    BENCH_COUNTRIES = 20,
    BENCH_PAGE = 20,          /* authors of a page */
    BENCH_RANGE = 8,          /* keys that a filter tree looks at */
    BENCH_RELATED_YEARS = 10, /* of rel_filter */
};

/* How many rows conditions.def has. */
enum {
    BENCH_CONDITIONS = 0
#define CONDITION(...) +1
#include "conditions.def"
#undef CONDITION
};

extern const char *const bench_countries[BENCH_COUNTRIES];

struct bench_data *bench_data_new(const struct bench_size *size);
void bench_data_free(struct bench_data *data);

/* What is in a database to begin with. Profiles come with the authors. */
enum bench_content {
    BENCH_FULL,     /* all rows */
    BENCH_PARENTS,  /* authors and tags */
    BENCH_UNLINKED, /* all but the links */
};

/* Makes a database of a new file. */
void bench_fill(const char *path, const struct bench_data *data, enum bench_content content);

/* The settings of a connection that the drivers by hand open: those of an ormgen connection. */
struct sqlite3 *bench_connect(const char *path);

/* Sets what is no default of ormgen's, for any driver's connection. */
void bench_tune(struct sqlite3 *connection);

/* A sum over all rows of a database. */
uint64_t bench_sum_file(const char *path);

/* Ends the program with a message if ok is false. */
void bench_need(bool ok, const char *driver, const char *what);

/* filter_tree, call n: the rows of BENCH_RANGE keys from .first that are of .year or later, or
 * cheaper than .price. */
struct bench_tree {
    int64_t first, year;
    double price;
};
struct bench_tree bench_tree(const struct bench_data *data, int n);

/* filter_shapes, call n of this round: which conditions of conditions.def stand behind that of the
 * key. No answer comes twice until each was there. */
unsigned bench_shape(const struct bench_data *data, int n);

/* ---- Drivers ---- */

enum bench_op {
#define OP(name, ...) BENCH_##name,
#include "ops.def"
#undef OP
    BENCH_OPS
};

/* What main.c calls in this order, for each part of an operation; those that are NULL are left
 * out. Only run and release are measured. */
struct bench_steps {
    void (*prepare)(void *state);
    void (*run)(void *state);
    uint64_t (*sum)(void *state, uint64_t sum); /* goes on with the sum that it is given */
    void (*release)(void *state);
};

struct bench_driver {
    const char *name;
    void *(*open)(const char *path, const struct bench_data *data);
    void (*close)(void *state);
    struct bench_steps ops[BENCH_OPS];
};

extern const struct bench_driver bench_idiomatic, bench_best, bench_ormgen;

/* ---- Sums ----
 * Every column of a row, in the order of the struct; what a row is related to behind it. A list is
 * its count, then its rows. NULL, also for a related row, is the number 0. */

static inline uint64_t bench_mix(uint64_t sum, uint64_t value)
{
    sum = (sum ^ value) * 0x9E3779B97F4A7C15u;
    return sum ^ sum >> 29;
}

static inline uint64_t bench_mix_text(uint64_t sum, const char *text)
{
    if (!text)
        return bench_mix(sum, 0);
    size_t size = strlen(text);
    for (; size >= 8; size -= 8, text += 8) {
        uint64_t word;
        memcpy(&word, text, 8);
        sum = bench_mix(sum, word);
    }
    uint64_t rest = 0;
    memcpy(&rest, text, size);
    return bench_mix(sum, rest << 8 | 8 | size);
}

static inline uint64_t bench_mix_float(uint64_t sum, double value)
{
    uint64_t bits;
    memcpy(&bits, &value, sizeof(bits));
    return bench_mix(sum, bits);
}

static inline uint64_t bench_mix_author(uint64_t sum, int64_t id, const char *name,
                                        const char *country)
{
    return bench_mix_text(bench_mix_text(bench_mix(sum, (uint64_t)id), name), country);
}

static inline uint64_t bench_mix_book(uint64_t sum, int64_t id, const char *title,
                                      int64_t author_id, int64_t year, double price)
{
    sum = bench_mix_text(bench_mix(sum, (uint64_t)id), title);
    return bench_mix_float(bench_mix(bench_mix(sum, (uint64_t)author_id), (uint64_t)year), price);
}

static inline uint64_t bench_mix_tag(uint64_t sum, int64_t id, const char *name)
{
    return bench_mix_text(bench_mix(sum, (uint64_t)id), name);
}

#endif

/* sample.h - what rows hold: decisions about types stand on it where the declared type tells too
 * little. Of a table with more than SAMPLE_ROWS rows only so many are looked at: half of them from
 * its beginning and half from its end, by rowid; of a view, or a table WITHOUT ROWID, the first. Of
 * rows that are very large fewer are, and a view that takes too long is given up: then what was
 * seen until there counts. */
#ifndef SAMPLE_H
#define SAMPLE_H

#include "catalog.h"

#define SAMPLE_ROWS 10000

struct sampler; /* one database */

struct sampler *sampler_new(struct arena *arena, sqlite3 *db);
/* What is wrong with the file, as catalog_open() says it, once rows could not be read for that; no
 * text: nothing was found. */
struct str sampler_damage(const struct sampler *sampler);

/* The values of a column that were looked at, by storage class. */
struct column_sample {
    int64_t rows, nulls, integers, reals, texts, blobs;
    int64_t bad_texts; /* of texts, those with a NUL inside or that are no UTF-8 */
    int64_t longest;   /* of texts in characters, of blobs in bytes */
    bool whole;        /* there are no other rows */
};

/* By column of the table, read once; NULL: it can't be read. */
const struct column_sample *sample_table(struct sampler *sampler,
                                         const struct catalog_table *table);
/* How many of those of column, not NULL, are not such that condition is true: an SQL expression, in
 * which v is the value. -1: it can't be read. */
int64_t sample_misfits(struct sampler *sampler, const struct catalog_table *table, size_t column,
                       struct str condition);
/* How many values of those columns together stand in several of a view's rows. -1: it can't be
 * read. */
int64_t sample_repeats(struct sampler *sampler, const struct catalog_table *table,
                       const size_t *columns, size_t n);
/* The value that an insert gives to a column that it doesn't set, as a literal in SQL, and counted
 * once more in counts; no text: NULL, or SQLite can't compute it, or a STRICT table says its class
 * already. */
struct str sample_default(struct sampler *sampler, const struct catalog_table *table, size_t column,
                          struct column_sample *counts);
/* Is such a condition true of that literal? */
bool sample_fits(struct sampler *sampler, struct str literal, struct str condition);
/* Does SQLite understand an expression over the table's columns, or with NULL over none, in which
 * double quotes make no text? false: *why says why not. */
bool sample_understands(struct sampler *sampler, const struct catalog_table *table,
                        struct str expression, struct str *why);

#endif

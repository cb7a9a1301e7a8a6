/* sample.h - what rows hold: decisions about types stand on it where the declared type tells too
 * little. Of a large table only a part is looked at. */
#ifndef SAMPLE_H
#define SAMPLE_H

#include "catalog.h"

struct sampler; /* one database */

struct sampler *sampler_new(struct arena *arena, sqlite3 *db);

/* The values of a column that were looked at, by storage class. */
struct column_sample {
    int64_t rows, nulls, integers, reals, texts, blobs;
    int64_t longest; /* of texts in characters, of blobs in bytes */
    bool whole;      /* there are no other rows */
};

/* By column of the table, read once; NULL: it can't be read. */
const struct column_sample *sample_table(struct sampler *sampler,
                                         const struct catalog_table *table);
/* How many of those of column, not NULL, are not such that condition is true: an SQL expression, in
 * which v is the value. -1: it can't be read. */
int64_t sample_misfits(struct sampler *sampler, const struct catalog_table *table, size_t column,
                       struct str condition);

#endif

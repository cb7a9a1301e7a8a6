/* library.h - a database of tests/runtime/schemas/loading.yaml with rows, written by hand: 7
 * authors (3, 6 and 7 without books, 3, 5 and 7 without a profile), 30 books by them (every third
 * without an editor and without tags), 5 tags (3 without books), 9 persons. */
#ifndef LIBRARY_H
#define LIBRARY_H

#include "loading.h"
#include "relations.h"

orm_db *new_library(orm_lazy lazy);

/* More authors, up to id last, each with a profile, and a book of the author's own id with tag 1.
 */
void add_authors(orm_db *db, int last);

#endif

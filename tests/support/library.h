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

/* What is loaded of a row is what SQL answers: its complete lists, and both ways of a pointer. */
void check_books_of(orm_db *db, const loading_Author *author);
void check_tags_of(orm_db *db, const loading_Book *book);
void check_editor_of(orm_db *db, const loading_Book *book);
void check_profile_of(orm_db *db, const loading_Author *author);

/* What is loaded from authors, by addresses, as one text for sqlite3_free: it is the same only
 * where nothing has changed. */
char *describe_authors(const loading_Author_list *authors);

#endif

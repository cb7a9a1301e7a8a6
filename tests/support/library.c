/* library.c - see library.h. */
#include "library.h"

static const char rows[] =
    "CREATE TEMP TABLE numbers AS WITH RECURSIVE numbers(i) AS (SELECT 1 UNION ALL "
    "SELECT i + 1 FROM numbers WHERE i < 30) SELECT i FROM numbers;"
    "INSERT INTO author (id, name) SELECT i, 'A' || i FROM numbers WHERE i <= 7;"
    "INSERT INTO profile (id, author_id, bio) VALUES (9, 1, 'w'), (8, 2, 'x'), (6, 4, 'y'), "
    "(4, 6, 'z');"
    "INSERT INTO book (id, title, author_id, editor_id) SELECT i, 'B' || i, 1 + i * i % 6, "
    "CASE WHEN i % 3 > 0 THEN 1 + i * 2 % 7 END FROM numbers;"
    "UPDATE author SET favourite_id = 5 * id WHERE id IN (1, 3, 5);"
    "INSERT INTO tag (id, label) SELECT i, 'T' || i FROM numbers WHERE i <= 5;"
    "INSERT INTO book_tags (book_id, tag_id) SELECT b.id, t.id FROM book AS b, tag AS t "
    "WHERE b.id * t.id % 3 = 1;"
    "INSERT INTO quote (id, author_name) VALUES (1, 'A4'), (2, 'A1'), (3, 'A4');"
    "INSERT INTO person (id, boss_id, mentor_id) VALUES (1, NULL, NULL), (2, 1, 1), (3, 1, NULL), "
    "(4, 2, 4), (5, 2, 2), (6, 3, NULL), (7, 7, 6), (8, 9, NULL), (9, 8, NULL);"
    "INSERT INTO person_friends (from_person_id, to_person_id) VALUES (1, 2), (2, 1), (2, 5), "
    "(5, 2), (3, 3);";

orm_db *new_library(orm_lazy lazy)
{
    orm_options options = {.lazy = lazy};
    orm_db *db = new_database(":memory:", &options, loading_open, loading_create_tables);
    run_sql(db, "%s", rows);
    return db;
}

void add_authors(orm_db *db, int last)
{
    run_sql(db,
            "INSERT INTO author (id, name) WITH RECURSIVE numbers(i) AS (SELECT 31 UNION ALL "
            "SELECT i + 1 FROM numbers WHERE i < %d) SELECT i, 'A' || i FROM numbers;"
            "INSERT INTO profile (id, author_id, bio) SELECT id, id, '' FROM author WHERE id > 30;"
            "INSERT INTO book (id, title, author_id) SELECT id, '', id FROM author WHERE id > 30;"
            "INSERT INTO book_tags (book_id, tag_id) SELECT id, 1 FROM book WHERE id > 30",
            last);
}

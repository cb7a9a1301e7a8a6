/* test_import_relate.c - foreign keys and links of a database as the relations of a schema. */
#include "drafted.h"

#define AUTHOR "CREATE TABLE author (id INTEGER PRIMARY KEY, code TEXT UNIQUE, n INT);"
#define TAG "CREATE TABLE tag (id INTEGER PRIMARY KEY);"

static void test_names(void **state)
{
    (void)state;
    DRAFTED(AUTHOR "CREATE TABLE a (author_id INT REFERENCES author); "
                   "CREATE TABLE b (AuthorID INT REFERENCES author);"
                   "CREATE TABLE c (fk_author INT REFERENCES author);"
                   "CREATE TABLE d (authorid INT REFERENCES author);"
                   "CREATE TABLE e (author_code TEXT REFERENCES author (code));"
                   "CREATE TABLE f (SupportRepId INT REFERENCES author);"
                   "CREATE TABLE g (ReportsTo INT REFERENCES g2 (id)); CREATE TABLE g2 (id INTEGER "
                   "PRIMARY KEY);",
            "author: {type: ForeignKey, to: Author, null: true, index: false}",
            "author: {type: ForeignKey, to: Author, null: true, index: false, column: AuthorID}",
            "author: {type: ForeignKey, to: Author, null: true, index: false, column: fk_author}",
            "author: {type: ForeignKey, to: Author, null: true, index: false, column: authorid}",
            "author: {type: ForeignKey, to: Author, to_field: code, null: true, index: false}",
            "support_rep: {type: ForeignKey, to: Author, null: true, index: false, column: "
            "SupportRepId}");
}

/* Members in C count: a ForeignKey "author" is an "author_id" as well. */
static void test_taken_names(void **state)
{
    (void)state;
    DRAFTED(
        AUTHOR "CREATE TABLE book (author_id INT REFERENCES author, author TEXT);",
        "author_id: {type: ForeignKey, to: Author, null: true, index: false, column: author_id}",
        "author: {type: text, null: true}");
    DRAFTED(AUTHOR "CREATE TABLE book (writer INT REFERENCES author, writer_id TEXT, author INT);",
            "writer_2: {type: ForeignKey, to: Author, null: true, index: false, column: writer}",
            "writer_id: {type: text, null: true}");
}

static void test_reverse_names(void **state)
{
    (void)state;
    DRAFTED(
        AUTHOR "CREATE TABLE person (author_id INT REFERENCES author);",
        "author: {type: ForeignKey, to: Author, null: true, index: false, related_name: people}");
    DRAFTED(AUTHOR "CREATE TABLE book (author_id INT NOT NULL REFERENCES author,"
                   " editor_id INT NOT NULL REFERENCES author);",
            "author: {type: ForeignKey, to: Author, index: false, related_name: books_by_author}",
            "editor: {type: ForeignKey, to: Author, index: false, related_name: books_by_editor}");
    /* a field of the target has the name, or that of the function which counts */
    DRAFTED("CREATE TABLE author (id INTEGER PRIMARY KEY, books INT);"
            "CREATE TABLE book (author_id INT NOT NULL REFERENCES author);",
            "author: {type: ForeignKey, to: Author, index: false, related_name: books_by_author}");
    DRAFTED("CREATE TABLE author (id INTEGER PRIMARY KEY, books_count INT);"
            "CREATE TABLE book (author_id INT NOT NULL REFERENCES author);",
            "author: {type: ForeignKey, to: Author, index: false, related_name: books_by_author}");
    /* every model has functions and types of these names */
    DRAFTED(AUTHOR "CREATE TABLE \"key\" (author_id INT NOT NULL UNIQUE REFERENCES author);"
                   "CREATE TABLE \"default\" (author_id INT NOT NULL REFERENCES author);"
                   "CREATE TABLE id_some (author_id INT NOT NULL UNIQUE REFERENCES author);",
            "author: {type: OneToOne, to: Author, related_name: key_by_author}",
            "author: {type: ForeignKey, to: Author, index: false, related_name: "
            "defaults_by_author}",
            "author: {type: OneToOne, to: Author, related_name: id_some_by_author}");
}

static void test_one_to_one(void **state)
{
    (void)state;
    DRAFTED(AUTHOR "CREATE TABLE a (author_id INT NOT NULL UNIQUE REFERENCES author);"
                   "CREATE TABLE b (author_id INTEGER PRIMARY KEY REFERENCES author);"
                   "CREATE TABLE c (author_id INT NOT NULL REFERENCES author);"
                   "CREATE UNIQUE INDEX i ON c (author_id) WHERE author_id > 0;",
            "author: {type: OneToOne, to: Author}",
            "author: {type: OneToOne, to: Author, primary_key: true}",
            "author: {type: ForeignKey, to: Author, index: false}");
    /* a OneToOne is compared as what it refers to */
    DRAFTED(AUTHOR "CREATE TABLE a (code TEXT COLLATE NOCASE NOT NULL UNIQUE"
                   " REFERENCES author (code));",
            "code: {type: ForeignKey, to: Author, to_field: code, index: false, column: code}",
            "indexes: [{fields: [{expr: \"code COLLATE NOCASE\"}], unique: true}]");
}

static void test_options(void **state)
{
    (void)state;
    DRAFTED(
        AUTHOR
        "CREATE TABLE a (author_id INTEGER NOT NULL DEFAULT 1 REFERENCES author ON DELETE CASCADE);"
        "CREATE TABLE b (author_id INTEGER NOT NULL DEFAULT (1 + 1) REFERENCES author);"
        "CREATE TABLE c (code TEXT NOT NULL DEFAULT 'it''s' REFERENCES author (code)"
        " DEFERRABLE INITIALLY DEFERRED);"
        "CREATE TABLE d (author_id REFERENCES author);",
        "defaults: {on_delete: NO_ACTION, on_update: NO_ACTION, strict: false}",
        "author: {type: ForeignKey, to: Author, default: 1, index: false, on_delete: CASCADE}",
        "author: {type: ForeignKey, to: Author, default: {sql: \"1 + 1\"}, index: false}",
        "to_field: code", "default: \"it's\"", "deferrable: true", "column: code",
        "author: {type: ForeignKey, to: Author, null: true, index: false, sql_type: BLOB}");
}

/* Actions are written as what they come to. */
static void test_actions(void **state)
{
    (void)state;
    DRAFTED(
        AUTHOR "CREATE TABLE n (x INTEGER REFERENCES author, z INTEGER REFERENCES author);"
               "CREATE TABLE a (author_id INTEGER REFERENCES author ON DELETE SET DEFAULT);"
               "CREATE TABLE b (author_id INTEGER NOT NULL REFERENCES author ON DELETE SET NULL);"
               "CREATE TABLE c (author_id INTEGER DEFAULT 1 REFERENCES author"
               " ON DELETE SET DEFAULT);",
        "# ON DELETE SET DEFAULT acts as SET NULL: it has no default",
        "author: {type: ForeignKey, to: Author, null: true, index: false, on_delete: SET_NULL}",
        "# ON DELETE SET NULL acts as RESTRICT: the column is NOT NULL",
        "author: {type: ForeignKey, to: Author, index: false, on_delete: RESTRICT}",
        "author: {type: ForeignKey, to: Author, null: true, default: 1, index: false, on_delete: "
        "SET_DEFAULT}");
}

/* A key's default, and what sets it, can't be an expression. */
static void test_defaults_of_keys(void **state)
{
    (void)state;
    DRAFTED("CREATE TABLE word (k TEXT PRIMARY KEY NOT NULL);"
            "CREATE TABLE a (k TEXT PRIMARY KEY NOT NULL DEFAULT 'x' REFERENCES word);"
            "CREATE TABLE b (k TEXT PRIMARY KEY NOT NULL DEFAULT (lower('X')) REFERENCES word);",
            "k: {type: OneToOne, to: Word, primary_key: true, default: x, column: k}",
            "# left out: DEFAULT lower('X'): a key's default can't be computed",
            "k: {type: OneToOne, to: Word, primary_key: true, column: k}");
}

static void test_left_out(void **state)
{
    (void)state;
    DRAFTED(
        AUTHOR "CREATE VIEW v AS SELECT 1 AS id; CREATE TABLE book (a INT REFERENCES nowhere,"
               " b INT REFERENCES author (missing), c INT REFERENCES author (n),"
               " d TEXT REFERENCES author, e INT REFERENCES v (id),"
               " f AS (1) REFERENCES author, g INTEGER REFERENCES author,"
               " FOREIGN KEY (g) REFERENCES author);",
        "a: {type: int64, null: true} # left out: foreign key to 'nowhere': there is no such table",
        "b: {type: int64, null: true} # left out: foreign key to 'author': it has no such columns",
        "# left out: foreign key to 'author': what it refers to is not unique",
        "# left out: foreign key to 'author': its column is TEXT, and that one INTEGER",
        "e: {type: int64, null: true} # left out: foreign key to 'v': it is not in this schema",
        "# left out: foreign key to 'author': its column is generated",
        "# left out: foreign key to 'author': it is there twice");
    DRAFTED(AUTHOR "CREATE TABLE s (id INTEGER PRIMARY KEY, a BLOB REFERENCES author,"
                   " b ANY REFERENCES author) STRICT;",
            "# left out: foreign key to 'author': its column is BLOB, and that one INTEGER",
            "b: {type: ForeignKey, to: Author, null: true, index: false, column: b, sql_type: "
            "ANY}");
    DRAFTED("CREATE TABLE a (id INTEGER PRIMARY KEY REFERENCES b);"
            "CREATE TABLE b (id INTEGER PRIMARY KEY REFERENCES a);",
            "# left out: foreign key of id to 'a': keys refer to each other in a circle",
            "b: {type: OneToOne, to: B, primary_key: true, column: id}");
}

/* ---- keys of several columns ---- */

#define ROOM                                                                                       \
    "CREATE TABLE room (house TEXT NOT NULL, m INT NOT NULL, PRIMARY KEY (house, m))"              \
    " WITHOUT ROWID;"

static void test_composite(void **state)
{
    (void)state;
    DRAFTED(ROOM "CREATE TABLE desk (room_house TEXT, room_m INT, place INT,"
                 " FOREIGN KEY (room_house, room_m) REFERENCES room);"
                 "CREATE INDEX i ON desk (room_house, room_m);",
            "room: {type: ForeignKey, to: Room, null: true}", "place: {type: int64, null: true}");
    DRAFTED(ROOM "CREATE TABLE desk (h TEXT NOT NULL, m INT NOT NULL, x INT NOT NULL,"
                 " PRIMARY KEY (h, m, x), FOREIGN KEY (m, h) REFERENCES room (m, house));",
            "primary_key: [h, x]", "h: {type: ForeignKey, to: Room, columns: [h, m]}");
    /* what an index has alone keeps its field */
    DRAFTED(ROOM "CREATE TABLE desk (h TEXT, m INT, FOREIGN KEY (h, m) REFERENCES room);"
                 "CREATE INDEX i ON desk (m);",
            "h: {type: ForeignKey, to: Room, null: true, index: false, columns: [h, m]}",
            "m: {type: int64, null: true, index: true}");
}

static void test_shared(void **state)
{
    (void)state;
    DRAFTED("CREATE TABLE tenant (id INTEGER PRIMARY KEY);"
            "CREATE TABLE customer (tenant_id INTEGER NOT NULL REFERENCES tenant, m INT NOT NULL,"
            " invited_by INT, PRIMARY KEY (tenant_id, m),"
            " FOREIGN KEY (tenant_id, invited_by) REFERENCES customer);",
            "primary_key: [tenant, m]", "tenant: {type: ForeignKey, to: Tenant}",
            "invited_by: {type: ForeignKey, to: self, null: true, index: false, columns: "
            "[tenant_id, invited_by]}");
}

/* ---- links ---- */

#define BOOK AUTHOR "CREATE TABLE book (id INTEGER PRIMARY KEY);"

static void test_junctions(void **state)
{
    (void)state;
    DRAFTED(BOOK
            "CREATE TABLE book_authors"
            "(book_id INTEGER NOT NULL REFERENCES book ON DELETE CASCADE ON UPDATE CASCADE,"
            " author_id INTEGER NOT NULL REFERENCES author ON DELETE CASCADE ON UPDATE CASCADE,"
            " PRIMARY KEY (book_id, author_id)) WITHOUT ROWID;"
            "CREATE INDEX i ON book_authors (author_id, book_id);",
            "Book:", "authors: {type: ManyToMany, to: Author}");
    DRAFTED(BOOK "CREATE TABLE x (b INTEGER REFERENCES book, a INTEGER REFERENCES author,"
                 " PRIMARY KEY (a, b));",
            "Author:", "books:", "type: ManyToMany", "to: Book",
            "through: {table: x, from: [a], to: [b], on_delete: NO_ACTION, on_update: NO_ACTION,",
            "without_rowid: false, index: false}");
}

static void test_junctions_to_itself(void **state)
{
    (void)state;
    DRAFTED("CREATE TABLE person (id INTEGER PRIMARY KEY);"
            "CREATE TABLE parents (child_id INTEGER REFERENCES person,"
            " parent_id INTEGER REFERENCES person, PRIMARY KEY (child_id, parent_id));",
            "parents:", "to: self", "related_name: children");
}

static void test_several_junctions(void **state)
{
    (void)state;
    DRAFTED(BOOK "CREATE TABLE book_writer (book_id INTEGER REFERENCES book,"
                 " author_id INTEGER REFERENCES author, PRIMARY KEY (book_id, author_id));"
                 "CREATE TABLE book_editor (book_id INTEGER REFERENCES book,"
                 " author_id INTEGER REFERENCES author, PRIMARY KEY (book_id, author_id));",
            "editors:", "related_name: books_by_editor",
            "writers:", "related_name: books_by_writer");
}

static void test_throughs(void **state)
{
    (void)state;
    DRAFTED(BOOK "CREATE TABLE loan (book_id INTEGER REFERENCES book,"
                 " author_id INTEGER REFERENCES author, since TEXT,"
                 " PRIMARY KEY (book_id, author_id));",
            "authors: {type: ManyToMany, to: Author, through: Loan}",
            "Loan:", "primary_key: [book, author]");
    DRAFTED(
        BOOK "CREATE TABLE loan (book_id INTEGER REFERENCES book,"
             " author_id INTEGER REFERENCES author, second_id INTEGER REFERENCES author,"
             " PRIMARY KEY (book_id, author_id));",
        "authors: {type: ManyToMany, to: Author, through: Loan, through_fields: [book, author]}");
    /* others refer to it */
    DRAFTED(BOOK "CREATE TABLE link (book_id INTEGER REFERENCES book,"
                 " author_id INTEGER REFERENCES author, PRIMARY KEY (book_id, author_id));"
                 "CREATE TABLE note (book_id INTEGER, author_id INTEGER,"
                 " FOREIGN KEY (book_id, author_id) REFERENCES link);",
            "authors: {type: ManyToMany, to: Author, through: Link}",
            "link: {type: ForeignKey, to: Link, null: true, index: false, columns: [book_id, "
            "author_id]}");
}

#define LOAN(null)                                                                                 \
    BOOK "CREATE TABLE loan (id INTEGER PRIMARY KEY, book_id INTEGER NOT NULL REFERENCES book,"    \
         " author_id INTEGER " null                                                                \
         " REFERENCES author, by_id INTEGER NOT NULL REFERENCES author, "

static void assert_no_links(const char *sql)
{
    struct drafted d;

    drafted_begin(&d, sql);
    drafted_run(&d);
    assert_null(strstr(d.text.at, "ManyToMany"));
    drafted_end(&d);
}

/* Links that have a key of their own, or none, and a unique one. */
static void test_throughs_by_unique_keys(void **state)
{
    (void)state;
    DRAFTED("CREATE TABLE auth_group (id INTEGER PRIMARY KEY);"
            "CREATE TABLE auth_permission (id INTEGER PRIMARY KEY);"
            "CREATE TABLE auth_group_permissions (id INTEGER PRIMARY KEY,"
            " group_id INTEGER NOT NULL REFERENCES auth_group,"
            " permission_id INTEGER NOT NULL REFERENCES auth_permission);"
            "CREATE UNIQUE INDEX u ON auth_group_permissions (permission_id, group_id);",
            "permissions: {type: ManyToMany, to: AuthPermission, through: AuthGroupPermission}");
    DRAFTED(BOOK "CREATE TABLE authors_books (author_id INTEGER NOT NULL REFERENCES author,"
                 " book_id INTEGER NOT NULL REFERENCES book, UNIQUE (author_id, book_id));",
            "books: {type: ManyToMany, to: Book, through: AuthorsBook}",
            "AuthorsBook:", "primary_key: rowid");
    DRAFTED(
        LOAN("NOT NULL") "UNIQUE (book_id, author_id));",
        "authors: {type: ManyToMany, to: Author, through: Loan, through_fields: [book, author]}");
    assert_no_links(LOAN("") "UNIQUE (book_id, author_id));");
    assert_no_links(LOAN("NOT NULL") "UNIQUE (book_id, author_id), UNIQUE (book_id, by_id));");
    assert_no_links(LOAN("NOT NULL") "UNIQUE (book_id, author_id, by_id));");
    assert_no_links(LOAN("NOT NULL") "x INT); CREATE UNIQUE INDEX u ON loan (book_id, author_id)"
                                     " WHERE x = 1;");
}

/* ---- keys and order ---- */

static void test_keys(void **state)
{
    (void)state;
    DRAFTED("CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT, x INT NOT NULL);"
            "CREATE TABLE b (x INT NOT NULL, id INTEGER PRIMARY KEY);"
            "CREATE TABLE c (id INT NOT NULL PRIMARY KEY);"
            "CREATE TABLE d (x INT NOT NULL, z INT NOT NULL, PRIMARY KEY (z, x)) WITHOUT ROWID;"
            "CREATE TABLE e (id INT PRIMARY KEY REFERENCES a);"
            "CREATE TABLE f (id INTEGER PRIMARY KEY REFERENCES c);"
            "CREATE TABLE g (x INT NOT NULL);",
            "A:", "autoincrement: true", "B:", "id: {type: int64, primary_key: true}",
            "C:", "id: {type: int64, primary_key: true, sql_type: INT}",
            "D:", "primary_key: [z, x]", "without_rowid: true",
            "E:", "a: {type: OneToOne, to: A, primary_key: true, column: id, sql_type: INT}",
            "F:", "c: {type: OneToOne, to: C, primary_key: true, column: id, sql_type: INTEGER}",
            "G:", "primary_key: rowid");
}

static void test_order(void **state)
{
    (void)state;
    DRAFTED("CREATE VIEW v AS SELECT 1; CREATE TABLE c (a_id INT REFERENCES a, b_id INT REFERENCES "
            "b); CREATE TABLE b (id INTEGER PRIMARY KEY, a_id INT REFERENCES a);"
            "CREATE TABLE a (id INTEGER PRIMARY KEY, up INT REFERENCES a);" TAG,
            "A:", "Tag:", "B:", "C:");
    /* of a circle the first one comes first, and what is in order stays so */
    DRAFTED("CREATE TABLE x (id INTEGER PRIMARY KEY, z_id INT REFERENCES z);"
            "CREATE TABLE z (id INTEGER PRIMARY KEY, x_id INT REFERENCES x);" TAG,
            "Tag:", "X:", "Z:");
    DRAFTED("CREATE TABLE post (id INTEGER PRIMARY KEY);"
            "CREATE TABLE post_tags (post_id INT REFERENCES post, tag_id INT REFERENCES tag,"
            " PRIMARY KEY (post_id, tag_id));" TAG,
            "Tag:", "Post:");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_taken_names),
        cmocka_unit_test(test_reverse_names),
        cmocka_unit_test(test_one_to_one),
        cmocka_unit_test(test_options),
        cmocka_unit_test(test_actions),
        cmocka_unit_test(test_defaults_of_keys),
        cmocka_unit_test(test_left_out),
        cmocka_unit_test(test_composite),
        cmocka_unit_test(test_shared),
        cmocka_unit_test(test_junctions),
        cmocka_unit_test(test_junctions_to_itself),
        cmocka_unit_test(test_several_junctions),
        cmocka_unit_test(test_throughs),
        cmocka_unit_test(test_throughs_by_unique_keys),
        cmocka_unit_test(test_keys),
        cmocka_unit_test(test_order),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

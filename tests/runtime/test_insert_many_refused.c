/* test_insert_many_refused.c - an array of which a row is refused: the error is the one that
 * M_insert gives for that row, with its index, and rows and database are as they were. */
#include "support.h"

#include "crud.h"
#include "errors.h"
#include "figures.h"

#define ROWS 6

static orm_db *open_errors(void)
{
    orm_db *db = new_database(":memory:", NULL, errors_open, errors_create_tables);
    run_sql(db, "INSERT INTO country VALUES (1, 'IE', 'Ireland');"
                "INSERT INTO author (id, name, email) VALUES (1, 'Ada', 'ada@a'), (2, 'Ben', NULL);"
                "INSERT INTO book (author_id, title, shelf) VALUES (1, 'Taken', 5)");
    return db;
}

static void make_books(errors_Book books[ROWS])
{
    static const char *const titles[ROWS] = {"a", "b", "c", "d", "e", "f"};
    memset(books, 0, ROWS * sizeof(*books));
    for (int i = 0; i < ROWS; i++) {
        books[i].title = titles[i];
        books[i].author_id.value = 1;
    }
}

/* Row at of rows is the first that M_insert refuses, with this text; so does M_insert_many.
 */
#define assert_refused(db, M, rows, at, text)                                                      \
    do {                                                                                           \
        M copies_[COUNT(rows)];                                                                    \
        orm_status one_ = ORM_OK;                                                                  \
        size_t at_ = 0;                                                                            \
        memcpy(copies_, rows, sizeof(copies_));                                                    \
        assert_ok(db, orm_begin(db, ORM_IMMEDIATE));                                               \
        for (; at_ < COUNT(rows) && one_ == ORM_OK; at_++)                                         \
            one_ = M##_insert(db, &copies_[at_]);                                                  \
        const orm_error expected_ = *orm_last_error(db);                                           \
        orm_rollback(db);                                                                          \
        assert_int_not_equal(one_, ORM_OK);                                                        \
        assert_int_equal(at_ - 1, at);                                                             \
        assert_string_equal(expected_.message, text);                                              \
        memcpy(copies_, rows, sizeof(copies_));                                                    \
        struct snapshot before_ = take_snapshot(db, NULL);                                         \
        assert_int_equal(M##_insert_many(db, rows, COUNT(rows)), one_);                            \
        assert_same_error(orm_last_error(db), &expected_, at);                                     \
        assert_memory_equal(rows, copies_, sizeof(copies_));                                       \
        assert_unchanged(&before_);                                                                \
    } while (0)

static void assert_same_error(const orm_error *error, const orm_error *expected, size_t index)
{
    assert_string_equal(error->message, expected->message);
    assert_int_equal(error->status, expected->status);
    assert_int_equal(error->sqlite_code, expected->sqlite_code);
    assert_ptr_equal(error->model, expected->model);
    assert_ptr_equal(error->field, expected->field);
    assert_int_equal(error->index, index);
}

/* ---- Rules ---- */

static void test_rules(void **state)
{
    (void)state;
    orm_db *db = open_errors();
    errors_Book books[ROWS];

    make_books(books);
    books[3].title = NULL;
    assert_refused(db, errors_Book, books, 3, "Book.title: a value is required");
    books[3].title = "\xff";
    assert_refused(db, errors_Book, books, 3, "Book.title: the text is not valid UTF-8");
    books[3].title = "";
    assert_refused(db, errors_Book, books, 3, "Book: check title_given failed");
    books[3].title = "Taken";
    assert_refused(db, errors_Book, books, 3, "Book.author, title: already taken");
    books[3].title = "a";
    assert_refused(db, errors_Book, books, 3, "Book.author, title: already taken");
    books[3].title = "d";
    books[3].author_id.value = 99;
    assert_refused(db, errors_Book, books, 3, "Book.author: no Author with id 99");

    make_books(books);
    books[5].id.value = 1;
    assert_refused(db, errors_Book, books, 5, "Book.id: already taken");
    books[5].id.value = 4; /* the third row has it by then */
    assert_refused(db, errors_Book, books, 5, "Book.id: already taken");
    make_books(books);
    books[0].author_id.value = 99;
    assert_refused(db, errors_Book, books, 0, "Book.author: no Author with id 99");
    orm_close(db);
}

/* Of several rows it is the first, whatever is wrong with the later ones. */
static void test_first_of_several(void **state)
{
    (void)state;
    orm_db *db = open_errors();
    errors_Book books[ROWS];
    make_books(books);
    books[2].author_id.value = 99; /* SQLite looks at it when the statement ends */
    books[3].title = "Taken";
    books[4].title = NULL;
    assert_refused(db, errors_Book, books, 2, "Book.author: no Author with id 99");
    books[2].author_id.value = 1;
    assert_refused(db, errors_Book, books, 3, "Book.author, title: already taken");
    orm_close(db);
}

static void test_other_keys(void **state)
{
    (void)state;
    orm_db *db = open_errors();
    errors_Profile profiles[] = {{.author_id = {1}}, {.author_id = {2}}, {.author_id = {2}}};
    errors_Edition editions[] = {{.book_id = {1}, .number = 1}, {.book_id = {7}, .number = 1}};
    errors_Author authors[] = {{.name = "a", .country_code = "IE"},
                               {.name = "b", .email = "ada@a"}};
    assert_refused(db, errors_Profile, profiles, 2, "Profile.author: already taken");
    assert_refused(db, errors_Edition, editions, 1, "Edition.book: no Book with id 7");
    assert_refused(db, errors_Author, authors, 1, "Author.email: already taken");
    authors[0].country_code = "XX";
    assert_refused(db, errors_Author, authors, 0, "Author.country: no Country with code 'XX'");
    orm_close(db);
}

/* A row may refer to one before it, but to none behind it. */
static void test_own_table(void **state)
{
    (void)state;
    orm_db *db = open_errors();
    errors_Author authors[] = {{.id = {10}, .name = "a"},
                               {.id = {11}, .name = "b", .mentor_id = {true, {10}}},
                               {.id = {12}, .name = "c", .mentor_id = {true, {13}}},
                               {.id = {13}, .name = "d"}};
    assert_refused(db, errors_Author, authors, 2, "Author.mentor: no Author with id 13");
    authors[2].mentor_id.value.value = 11;
    assert_ok(db, errors_Author_insert_many(db, authors, 4));
    assert_sql(db, "3",
               "SELECT count(*) FROM author WHERE id BETWEEN 10 AND 13 AND mentor_id IS"
               " NOT NULL OR id = 10");
    orm_close(db);
}

/* An int32 ends before the keys of SQLite do. */
static void test_last_key(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, crud_open, crud_create_tables);
    crud_Ticket tickets[] = {{.name = "a"}, {.id = {INT32_MAX}, .name = "b"}, {.name = "c"}};
    run_sql(db, "DROP TABLE ticket;"
                "CREATE TABLE ticket (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL)");
    assert_refused(db, crud_Ticket, tickets, 2,
                   "Ticket.id: the database gave it 2147483648, which is no integer of 32 bits");
    run_sql(db, "INSERT INTO ticket VALUES (9223372036854775807, 'last')");
    crud_Ticket none[] = {{.name = "a"}};
    struct snapshot before = take_snapshot(db, NULL);
    assert_int_equal(crud_Ticket_insert_many(db, none, 1), ORM_FULL);
    assert_int_equal(orm_last_error(db)->index, ORM_NO_INDEX);
    assert_int_equal(none[0].id.value, 0);
    assert_unchanged(&before);
    orm_close(db);
}

/* ---- References that are looked at when the transaction ends ---- */

static void test_deferred(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, figures_open, figures_create_tables);
    run_sql(db, "INSERT INTO unit (id, code) VALUES (1, 'u1')");
    figures_Later rows[] = {{.unit_id = {1}}, {.unit_id = {1}}, {.unit_id = {9}}}, given[3];
    memcpy(given, rows, sizeof(given));
    struct snapshot before = take_snapshot(db, NULL);
    assert_int_equal(figures_Later_insert_many(db, rows, 3), ORM_FOREIGN_KEY);
    const orm_error error = *orm_last_error(db);
    assert_memory_equal(rows, given, sizeof(given));
    assert_unchanged(&before);
    assert_int_equal(figures_Later_insert(db, &rows[2]), ORM_FOREIGN_KEY);
    assert_same_error(&error, orm_last_error(db), 2);
    assert_string_equal(error.message, "Later.unit: no Unit with id 9");

    assert_ok(db, orm_begin(db, ORM_IMMEDIATE)); /* then it is commit that looks */
    assert_ok(db, figures_Later_insert_many(db, rows, 3));
    figures_Unit unit = {.id = {9}, .code = "u9"};
    assert_ok(db, figures_Unit_insert(db, &unit));
    assert_ok(db, orm_commit(db));
    assert_sql(db, "1\n1\n9", "SELECT unit_id FROM later ORDER BY id");
    orm_close(db);
}

/* ---- Transactions ---- */

/* What the program did before in its transaction stays. */
static void test_inside_a_transaction(void **state)
{
    (void)state;
    orm_db *db = open_errors();
    errors_Book books[ROWS], first = {.title = "first", .author_id = {1}};
    make_books(books);
    books[4].title = "first";
    assert_ok(db, orm_begin(db, ORM_DEFERRED));
    assert_ok(db, errors_Book_insert(db, &first));
    assert_int_equal(errors_Book_insert_many(db, books, ROWS), ORM_UNIQUE);
    assert_int_equal(orm_last_error(db)->index, 4);
    assert_int_equal(books[0].id.value, 0);
    assert_ok(db, orm_commit(db));
    assert_sql(db, "Taken\nfirst", "SELECT title FROM book ORDER BY id");
    orm_close(db);
}

/* SQLite tells the key of the last row that was inserted, which is gone again. */
static void test_last_insert_rowid(void **state)
{
    (void)state;
    orm_db *db = open_errors();
    errors_Book books[ROWS];
    make_books(books);
    books[4].title = "Taken";
    assert_int_equal(errors_Book_insert_many(db, books, ROWS), ORM_UNIQUE);
    assert_int_equal(sqlite3_last_insert_rowid(orm_sqlite(db)), 5); /* as after a loop */
    orm_close(db);
}

/* ---- Triggers of the file ---- */

static void test_triggers(void **state)
{
    (void)state;
    orm_db *db = open_errors();
    errors_Book books[ROWS];
    make_books(books);
    run_sql(db, "CREATE TRIGGER stop BEFORE INSERT ON book WHEN new.title = 'd' BEGIN"
                " SELECT raise(ABORT, 'no d'); END");
    assert_refused(db, errors_Book, books, 3, "no d");
    run_sql(db, "DROP TRIGGER stop; CREATE TRIGGER skip BEFORE INSERT ON book WHEN new.title = 'e'"
                " BEGIN SELECT raise(IGNORE); END");
    assert_refused(db, errors_Book, books, 4, "Book: a trigger of the table left the row out");
    errors_Edition editions[] = {{.book_id = {1}, .number = 1}, {.book_id = {1}, .number = 2}};
    run_sql(db, "CREATE TRIGGER skip_edition BEFORE INSERT ON edition WHEN new.number = 2"
                " BEGIN SELECT raise(IGNORE); END");
    assert_refused(db, errors_Edition, editions, 1,
                   "Edition: a trigger of the table left the row out");
    orm_close(db);
}

/* A trigger may end the transaction: nothing of it is left, and nothing is written behind it. */
static void test_trigger_rolls_back(void **state)
{
    (void)state;
    orm_db *db = open_errors();
    errors_Book books[ROWS], given[ROWS];
    errors_Edition editions[] = {{.book_id = {1}, .number = 1}, {.book_id = {1}, .number = 2}};
    make_books(books);
    memcpy(given, books, sizeof(given));
    run_sql(db, "CREATE TRIGGER stop BEFORE INSERT ON book WHEN new.title = 'd' BEGIN"
                " SELECT raise(ROLLBACK, 'no d'); END;"
                "CREATE TRIGGER stop_edition BEFORE INSERT ON edition WHEN new.number = 2 BEGIN"
                " SELECT raise(ROLLBACK, 'no 2'); END");
    struct snapshot before = take_snapshot(db, NULL);
    for (int inside = 0; inside < 2; inside++) {
        if (inside)
            assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
        assert_int_equal(errors_Book_insert_many(db, books, ROWS), ORM_CHECK);
        assert_string_equal(orm_last_error(db)->message, "no d");
        assert_int_equal(orm_last_error(db)->index, 3);
        assert_memory_equal(books, given, sizeof(given));
        orm_rollback(db);
        if (inside)
            assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
        assert_int_equal(errors_Edition_insert_many(db, editions, 2), ORM_CHECK);
        assert_string_equal(orm_last_error(db)->message, "no 2");
        if (inside)
            assert_int_equal(errors_Edition_insert_many(db, editions, 1), ORM_CHECK); /* lost */
        orm_rollback(db);
    }
    assert_unchanged(&before);
    orm_close(db);
}

/* ---- Failures of the whole ---- */

static void test_no_table(void **state)
{
    (void)state;
    orm_db *db = open_errors();
    errors_Book books[ROWS];
    make_books(books);
    run_sql(db, "DROP TABLE book");
    assert_fails(db, errors_Book_insert_many(db, books, ROWS), ORM_SCHEMA, "Book", NULL,
                 "Book: the database does not have the tables of schema errors:"
                 " no such table: book");
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rules),
        cmocka_unit_test(test_first_of_several),
        cmocka_unit_test(test_other_keys),
        cmocka_unit_test(test_own_table),
        cmocka_unit_test(test_last_key),
        cmocka_unit_test(test_deferred),
        cmocka_unit_test(test_inside_a_transaction),
        cmocka_unit_test(test_last_insert_rowid),
        cmocka_unit_test(test_triggers),
        cmocka_unit_test(test_trigger_rolls_back),
        cmocka_unit_test(test_no_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_errors.c - constraints: each failure says which, in the words of the schema, and changes
 * nothing. What the schema does not know of is told in SQLite's words. */
#include "support.h"

#include "errors.h"

struct fixture {
    orm_db *db;
    errors_Author author;
    errors_Book book;
};

/* Author 1 with book 1, edition (1, 2), loan 1. */
static int open_fixture(void **state)
{
    struct fixture *f = calloc(1, sizeof(*f));
    if (!f)
        return -1;
    f->db = new_database(":memory:", NULL, errors_open, errors_create_tables);
    run_sql(f->db, "INSERT INTO country (code, name) VALUES ('AT', 'Austria')");
    f->author = (errors_Author){.name = "Author", .email = "a@b", .country_code = "AT"};
    assert_ok(f->db, errors_Author_insert(f->db, &f->author));
    f->book =
        (errors_Book){.author_id = f->author.id, .title = "Title", .shelf = orm_int32_some(1)};
    assert_ok(f->db, errors_Book_insert(f->db, &f->book));
    run_sql(f->db, "INSERT INTO edition VALUES (1, 2);"
                   "INSERT INTO loan (edition_book_id, edition_number) VALUES (1, 2)");
    *state = f;
    return 0;
}

static int close_fixture(void **state)
{
    struct fixture *f = *state;
    orm_close(f->db);
    free(f);
    return 0;
}

/* The call fails, and neither the row nor the database changes. */
#define assert_refused(row, call, status, model, field, message)                                   \
    do {                                                                                           \
        char given_[sizeof(*(row))];                                                               \
        struct snapshot before_ = take_snapshot(f->db, NULL);                                      \
        memcpy(given_, row, sizeof(given_));                                                       \
        assert_fails(f->db, call, status, model, field, message);                                  \
        assert_true(orm_last_error(f->db)->sqlite_code % 256 == SQLITE_CONSTRAINT);                \
        assert_memory_equal(row, given_, sizeof(given_));                                          \
        assert_unchanged(&before_);                                                                \
    } while (0)

#define assert_delete_refused(call, model, message)                                                \
    do {                                                                                           \
        struct snapshot before_ = take_snapshot(f->db, NULL);                                      \
        assert_fails(f->db, call, ORM_RESTRICTED, model, NULL, message);                           \
        assert_true(orm_last_error(f->db)->sqlite_code % 256 == SQLITE_CONSTRAINT);                \
        assert_unchanged(&before_);                                                                \
    } while (0)

/* ---- UNIQUE ---- */

static void test_unique(void **state)
{
    struct fixture *f = *state;
    errors_Author author = {.name = "Other", .email = "a@b"};
    errors_Book book = f->book;
    errors_Edition edition = {.book_id = {1}, .number = 2};
    errors_Profile profile = {.author_id = {1}};
    assert_refused(&author, errors_Author_insert(f->db, &author), ORM_UNIQUE, "Author", "email",
                   "Author.email: already taken");
    assert_refused(&book, errors_Book_insert(f->db, &book), ORM_UNIQUE, "Book", "id",
                   "Book.id: already taken");
    book.id.value = 0;
    book.lent = true;
    book.shelf.value = 2;
    assert_refused(&book, errors_Book_insert(f->db, &book), ORM_UNIQUE, "Book", "author, title",
                   "Book.author, title: already taken");
    book.title = "Other";
    book.lent = false;
    book.shelf.value = 1;
    assert_refused(&book, errors_Book_insert(f->db, &book), ORM_UNIQUE, "Book", "shelf",
                   "Book.shelf: already taken");
    assert_refused(&edition, errors_Edition_insert(f->db, &edition), ORM_UNIQUE, "Edition", NULL,
                   "Edition: its key is already taken");
    assert_ok(f->db, errors_Profile_insert(f->db, &profile));
    assert_refused(&profile, errors_Profile_insert(f->db, &profile), ORM_UNIQUE, "Profile",
                   "author", "Profile.author: already taken");
}

/* An index over expressions is named by SQLite as a whole. */
static void test_unique_expression(void **state)
{
    struct fixture *f = *state;
    errors_Book book = {
        .author_id = {1}, .title = "TITLE", .shelf = orm_int32_some(1), .lent = true};
    assert_refused(&book, errors_Book_insert(f->db, &book), ORM_UNIQUE, "Book", "shelf",
                   "Book.shelf: already taken");
}

/* ---- FOREIGN_KEY ---- */

static void test_foreign_key(void **state)
{
    struct fixture *f = *state;
    errors_Author author = {.name = "Other", .country_code = "it's"};
    errors_Book book = {.author_id = {99}, .title = "Other"};
    errors_Loan loan = {.edition_book_id = {1}, .edition_number = 3};
    errors_Profile profile = {.author_id = {7}};
    assert_refused(&book, errors_Book_insert(f->db, &book), ORM_FOREIGN_KEY, "Book", "author",
                   "Book.author: no Author with id 99");
    assert_refused(&author, errors_Author_insert(f->db, &author), ORM_FOREIGN_KEY, "Author",
                   "country", "Author.country: no Country with code 'it''s'");
    author.country_code = NULL;
    author.mentor_id = errors_Author_id_some(errors_Author_id_of(-1));
    assert_refused(&author, errors_Author_insert(f->db, &author), ORM_FOREIGN_KEY, "Author",
                   "mentor", "Author.mentor: no Author with id -1");
    assert_refused(&loan, errors_Loan_insert(f->db, &loan), ORM_FOREIGN_KEY, "Loan", "edition",
                   "Loan.edition: no Edition with (book, number) = (1, 3)");
    assert_refused(&profile, errors_Profile_save(f->db, &profile), ORM_FOREIGN_KEY, "Profile",
                   "author", "Profile.author: no Author with id 7");
    f->book.author_id.value = 98;
    assert_refused(&f->book, errors_Book_update(f->db, &f->book), ORM_FOREIGN_KEY, "Book", "author",
                   "Book.author: no Author with id 98");
    assert_refused(&f->book, errors_Book_save(f->db, &f->book), ORM_FOREIGN_KEY, "Book", "author",
                   "Book.author: no Author with id 98");
}

/* A new row may refer to itself only when it has its key already. */
static void test_foreign_key_to_itself(void **state)
{
    struct fixture *f = *state;
    errors_Author author = {.id = {5}, .name = "Own", .mentor_id = {true, {5}}};
    assert_ok(f->db, errors_Author_insert(f->db, &author));
    author.mentor_id.value.value = 6;
    assert_refused(&author, errors_Author_update(f->db, &author), ORM_FOREIGN_KEY, "Author",
                   "mentor", "Author.mentor: no Author with id 6");
    assert_ok(f->db, errors_Author_delete(f->db, author.id));
}

/* DO_NOTHING leaves the constraint out. */
static void test_unconstrained(void **state)
{
    struct fixture *f = *state;
    errors_Remark remark = {.book_id = {true, {99}}};
    assert_ok(f->db, errors_Remark_insert(f->db, &remark));
    assert_sql(f->db, "99", "SELECT book_id FROM remark");
}

static void test_links(void **state)
{
    struct fixture *f = *state;
    errors_Tag tag = {.name = "tag"};
    errors_Tag_id tags[] = {{1}, {77}};
    int64_t changed = 5;
    assert_ok(f->db, errors_Tag_insert(f->db, &tag));
    struct snapshot before = take_snapshot(f->db, NULL);
    assert_int_equal(errors_Book_tags_add(f->db, f->book.id, tags, 2, &changed), ORM_FOREIGN_KEY);
    assert_string_equal(orm_last_error(f->db)->message, "Book.tags: no Tag with id 77");
    assert_string_equal(orm_last_error(f->db)->model, "Book");
    assert_string_equal(orm_last_error(f->db)->field, "tags");
    assert_int_equal(orm_last_error(f->db)->index, 1);
    assert_int_equal(changed, 0);
    assert_fails(f->db, errors_Book_tags_add(f->db, errors_Book_id_of(9), tags, 1, &changed),
                 ORM_FOREIGN_KEY, "Book", "tags", "Book.tags: no Book with id 9");
    assert_unchanged(&before);
}

/* ---- Deferred ---- */

static void test_deferred(void **state)
{
    struct fixture *f = *state;
    errors_Step step = {.next_id = {true, {2}}}, second = {.id = {2}};
    assert_refused(&step, errors_Step_insert(f->db, &step), ORM_FOREIGN_KEY, "Step", "next",
                   "Step.next: no Step with id 2");
    assert_ok(f->db, orm_begin(f->db, ORM_IMMEDIATE));
    assert_ok(f->db, errors_Step_insert(f->db, &step));
    assert_fails(f->db, orm_commit(f->db), ORM_FOREIGN_KEY, "Step", "next",
                 "Step.next: the Step that a row refers to does not exist");
    assert_int_equal(orm_last_error(f->db)->sqlite_code, SQLITE_CONSTRAINT_FOREIGNKEY);
    assert_ok(f->db, errors_Step_insert(f->db, &second));
    assert_ok(f->db, orm_commit(f->db));
    assert_sql(f->db, "1|2\n2|NULL", "SELECT id, next_id FROM step");

    assert_ok(f->db, orm_begin(f->db, ORM_DEFERRED));
    assert_ok(f->db, errors_Step_delete(f->db, second.id));
    assert_fails(f->db, orm_commit(f->db), ORM_FOREIGN_KEY, "Step", "next",
                 "Step.next: the Step that a row refers to does not exist");
    orm_rollback(f->db);
    assert_sql(f->db, "1|2\n2|NULL", "SELECT id, next_id FROM step");
}

/* ---- RESTRICTED ---- */

static void test_restricted(void **state)
{
    struct fixture *f = *state;
    errors_Author pupil = {.name = "Pupil", .mentor_id = {true, {1}}};
    assert_delete_refused(errors_Author_delete(f->db, f->author.id), "Author",
                          "Author 1: Book.author still refers to it");
    assert_delete_refused(errors_Country_delete(f->db, errors_Country_id_of(1)), "Country",
                          "Country 1: Author.country still refers to it");
    assert_ok(f->db, errors_Book_delete(f->db, f->book.id));
    assert_ok(f->db, errors_Author_insert(f->db, &pupil));
    assert_delete_refused(errors_Author_delete(f->db, f->author.id), "Author",
                          "Author 1: Author.mentor still refers to it");
    assert_ok(f->db, errors_Author_delete(f->db, pupil.id));
    assert_ok(f->db, errors_Author_delete(f->db, f->author.id));
    assert_ok(f->db, errors_Country_delete(f->db, errors_Country_id_of(1)));
}

/* Book cascades to Edition, this to Loan, and a Fine keeps the loan. */
static void test_restricted_through_cascades(void **state)
{
    struct fixture *f = *state;
    errors_Fine fine = {.loan_id = {1}};
    assert_ok(f->db, errors_Fine_insert(f->db, &fine));
    assert_delete_refused(
        errors_Book_delete(f->db, f->book.id), "Book",
        "Book 1: Fine.loan still refers to Loan 1, which would be deleted with it");
    assert_delete_refused(
        errors_Edition_delete(f->db, (errors_Edition_id){{1}, 2}), "Edition",
        "Edition (1, 2): Fine.loan still refers to Loan 1, which would be deleted with it");
    assert_delete_refused(errors_Loan_delete(f->db, errors_Loan_id_of(1)), "Loan",
                          "Loan 1: Fine.loan still refers to it");
    assert_ok(f->db, errors_Fine_delete(f->db, fine.id));
    assert_ok(f->db, errors_Book_delete(f->db, f->book.id));
    assert_sql(f->db, "0|0", "SELECT (SELECT count(*) FROM edition), (SELECT count(*) FROM loan)");
}

/* A row that goes too holds nothing, unless its rule is RESTRICT: who stays is told. */
static void test_restricted_by_who_stays(void **state)
{
    struct fixture *f = *state;
    errors_Fine fine = {.loan_id = {2}};
    run_sql(f->db,
            "INSERT INTO loan (edition_book_id, edition_number, before_id) VALUES (1, 2, 1)");
    assert_ok(f->db, errors_Fine_insert(f->db, &fine));
    assert_delete_refused(
        errors_Book_delete(f->db, f->book.id), "Book",
        "Book 1: Fine.loan still refers to Loan 2, which would be deleted with it");
    assert_ok(f->db, errors_Fine_delete(f->db, fine.id));
    assert_delete_refused(errors_Loan_delete(f->db, errors_Loan_id_of(1)), "Loan",
                          "Loan 1: Loan.before still refers to it");
    assert_ok(f->db, errors_Book_delete(f->db, f->book.id));
}

/* Of two editions' jackets, the second one is referred to. */
static void test_restricted_by_two_columns(void **state)
{
    struct fixture *f = *state;
    run_sql(f->db,
            "INSERT INTO edition VALUES (1, 3);"
            "INSERT INTO jacket (edition_book_id, edition_number) VALUES (1, 2), (1, 3);"
            "INSERT INTO print (jacket_edition_book_id, jacket_edition_number) VALUES (1, 3)");
    assert_delete_refused(
        errors_Book_delete(f->db, f->book.id), "Book",
        "Book 1: Print.jacket still refers to Jacket 2, which would be deleted with it");
}

static void test_restricted_update(void **state)
{
    struct fixture *f = *state;
    errors_Region region = {.code = "north"};
    errors_Depot depot = {.region_code = "north"};
    assert_ok(f->db, errors_Region_insert(f->db, &region));
    assert_ok(f->db, errors_Depot_insert(f->db, &depot));
    region.code = "south";
    assert_refused(&region, errors_Region_update(f->db, &region), ORM_RESTRICTED, "Region", NULL,
                   "Region 1: Depot.region still refers to it");
}

/* An update takes no rows along: who holds one that a delete would take is no reason. */
static void test_update_held_by_the_file(void **state)
{
    struct fixture *f = *state;
    errors_Region region = {.id = {1}, .code = "south"};
    run_sql(f->db, "INSERT INTO region (code) VALUES ('north');"
                   "INSERT INTO office (region_id, code) VALUES (1, 'office');"
                   "INSERT INTO desk (office_code) VALUES ('office');"
                   "CREATE TABLE own (region REFERENCES region (code));"
                   "INSERT INTO own VALUES ('north')");
    assert_refused(&region, errors_Region_update(f->db, &region), ORM_FOREIGN_KEY, NULL, NULL,
                   "FOREIGN KEY constraint failed");
}

/* ---- CHECK and NOT NULL ---- */

static void test_check(void **state)
{
    struct fixture *f = *state;
    errors_Book book = {.author_id = {1}, .title = ""};
    assert_refused(&book, errors_Book_insert(f->db, &book), ORM_CHECK, "Book", NULL,
                   "Book: check title_given failed");
    book.title = "x";
    book.shelf = orm_int32_some(13);
    assert_refused(&book, errors_Book_insert(f->db, &book), ORM_CHECK, "Book", NULL,
                   "Book: check it's failed");
}

/* A table with stricter rules than the schema's. */
static void test_rules_of_the_file(void **state)
{
    struct fixture *f = *state;
    errors_Author author = {.name = "Author", .email = "other"};
    errors_Tag tag = {.name = "tag"};
    run_sql(f->db, "CREATE UNIQUE INDEX own ON author (name)");
    assert_refused(&author, errors_Author_insert(f->db, &author), ORM_UNIQUE, NULL, NULL,
                   "UNIQUE constraint failed: author.name");
    run_sql(f->db, "CREATE TRIGGER own BEFORE INSERT ON author BEGIN"
                   " SELECT RAISE(ABORT, 'not today'); END");
    assert_refused(&author, errors_Author_insert(f->db, &author), ORM_CHECK, NULL, NULL,
                   "not today");
    run_sql(f->db, "DROP TRIGGER own; DROP TABLE tag; CREATE TABLE tag (id INTEGER PRIMARY KEY,"
                   " name TEXT NOT NULL, own INTEGER NOT NULL)");
    assert_refused(&tag, errors_Tag_insert(f->db, &tag), ORM_NOT_NULL, NULL, NULL,
                   "NOT NULL constraint failed: tag.own");
    run_sql(f->db, "DROP TABLE tag; CREATE TABLE tag (id INTEGER PRIMARY KEY, name INT) STRICT");
    assert_refused(&tag, errors_Tag_insert(f->db, &tag), ORM_INVALID, "Tag", "name",
                   "Tag.name: cannot store TEXT value in INT column tag.name");
    run_sql(f->db, "DROP TABLE tag; CREATE TABLE tag (id INTEGER PRIMARY KEY,"
                   " name TEXT REFERENCES country (code))");
    assert_refused(&tag, errors_Tag_insert(f->db, &tag), ORM_FOREIGN_KEY, NULL, NULL,
                   "FOREIGN KEY constraint failed");
}

static void test_not_null_of_the_file(void **state)
{
    struct fixture *f = *state;
    errors_Author author = {.name = "Other"};
    run_sql(f->db, "PRAGMA foreign_keys = OFF");
    run_sql(f->db, "DROP TABLE author; CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT,"
                   " email TEXT NOT NULL, country_code TEXT, mentor_id INTEGER)");
    assert_refused(&author, errors_Author_insert(f->db, &author), ORM_NOT_NULL, "Author", "email",
                   "Author.email: a value is required");
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)
    const struct CMUnitTest tests[] = {
        TEST(test_unique),
        TEST(test_unique_expression),
        TEST(test_foreign_key),
        TEST(test_foreign_key_to_itself),
        TEST(test_unconstrained),
        TEST(test_links),
        TEST(test_deferred),
        TEST(test_restricted),
        TEST(test_restricted_through_cascades),
        TEST(test_restricted_by_who_stays),
        TEST(test_restricted_by_two_columns),
        TEST(test_restricted_update),
        TEST(test_update_held_by_the_file),
        TEST(test_check),
        TEST(test_rules_of_the_file),
        TEST(test_not_null_of_the_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_fault_select.c - every memory allocation of queries and cursors fails once, and then all
 * from it on: see fault.h. A query that failed has left nothing in the scope; a cursor that failed
 * stays failed. */
#include "fault.h"

#include "errors.h"

static orm_db *library;

#define NUMBERS "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d) "

/* Author i has a mentor, but for each 10th, a country, and a profile, but for each 4th; book i is
 * of author i % 30 + 1, and the remark on it is on none for each 7th. */
static int open_databases(void **state)
{
    if (fault_install(state) != 0)
        return -1;
    library = new_database(":memory:", NULL, errors_open, errors_create_tables);
    run_sql(library,
            "INSERT INTO country (code, name) VALUES ('AT', 'Austria'), ('DE', 'Germany')");
    run_sql(library,
            NUMBERS "INSERT INTO author (id, name, email, country_code, mentor_id)"
                    " SELECT i, 'author ' || i, i || '@example.org',"
                    " iif(i %% 2, 'AT', 'DE'), iif(i %% 10 = 0, NULL, i / 10 + 1) FROM n",
            40);
    run_sql(library, "INSERT INTO profile SELECT id FROM author WHERE id %% 4");
    run_sql(library,
            NUMBERS "INSERT INTO book (id, author_id, title)"
                    " SELECT i, i %% 30 + 1, 'a title of some length, number ' || i FROM n",
            200);
    run_sql(library,
            "INSERT INTO remark (book_id) SELECT iif(id %% 7, id, -id) FROM book ORDER BY id");
    return 0;
}

static int close_databases(void **state)
{
    (void)state;
    orm_close(library);
    return 0;
}

/* ---- Queries ---- */

struct own {
    errors_Remark_list remarks;
    errors_Author *author;
    size_t scope_size;
};

static struct own *own_of(const struct fault_world *world)
{
    return world->own;
}

static void prepare(struct fault_world *world)
{
    world->own = calloc(1, sizeof(struct own));
    assert_non_null(world->own);
    assert_non_null(orm_scope_alloc(&world->scope, 1));
    own_of(world)->scope_size = orm_scope_size(&world->scope);
}

/* Through rows that are missing, both ways of a OneToOne, a filter and an order. */
static orm_status run_select(struct fault_world *world)
{
    return errors_Remark_select(
        world->db, &world->scope,
        errors_Remark_query(.where = errors_Remark_id_le(errors_Remark_id_of(150)),
                            .order = {errors_Remark_id_desc()},
                            .join_book =
                                errors_Book_query(.join_author = errors_Author_query(
                                                          .join_country = errors_Country_query(),
                                                          .join_mentor = errors_Author_query(),
                                                          .join_profile = errors_Profile_query()))),
        &own_of(world)->remarks);
}

static void check_select(struct fault_world *world, orm_status status)
{
    const errors_Remark_list *remarks = &own_of(world)->remarks;
    if (status != ORM_OK) {
        assert_null(remarks->items);
        assert_int_equal(remarks->count, 0);
        assert_int_equal(orm_scope_size(&world->scope), own_of(world)->scope_size);
        return;
    }
    assert_int_equal(remarks->count, 150);
    for (size_t i = 0; i < 150; i++) {
        const errors_Remark *remark = remarks->items[i];
        assert_int_equal(remark->id.value, 150 - i);
        assert_true(errors_Remark_book_loaded(remark));
        assert_int_equal(remark->book == NULL, remark->id.value % 7 == 0);
        const errors_Author *author = remark->book ? remark->book->author : NULL;
        if (!author)
            continue;
        assert_int_equal(author->id.value, remark->id.value % 30 + 1);
        assert_string_equal(author->country->code, author->id.value % 2 ? "AT" : "DE");
        assert_int_equal(author->mentor == NULL, author->id.value % 10 == 0);
        assert_true(errors_Author_profile_loaded(author));
        assert_int_equal(errors_Author_profile(author) == NULL, author->id.value % 4 == 0);
    }
}

/* The rows of M_one and M_first; a second match is found out after reading. */
static orm_status run_one(struct fault_world *world)
{
    return errors_Author_one(world->db, &world->scope,
                             errors_Author_query(.where = errors_Author_email_eq("7@example.org"),
                                                 .join_profile = errors_Profile_query()),
                             &own_of(world)->author);
}

static orm_status run_several(struct fault_world *world)
{
    return errors_Author_one(world->db, &world->scope,
                             errors_Author_query(.join_mentor = errors_Author_query()),
                             &own_of(world)->author);
}

static void check_one(struct fault_world *world, orm_status status)
{
    const errors_Author *author = own_of(world)->author;
    assert_int_equal(author != NULL, status == ORM_OK);
    if (author)
        assert_ptr_equal(errors_Author_profile(author)->author, author);
    else
        assert_int_equal(orm_scope_size(&world->scope), own_of(world)->scope_size);
}

static void test_queries(void **state)
{
    (void)state;
    static const struct fault_case cases[] = {
        {.name = "select with joins", .run = run_select, .check = check_select},
        {.name = "the only one", .run = run_one, .check = check_one},
        {.name = "not the only one",
         .run = run_several,
         .check = check_one,
         .answer = ORM_MULTIPLE},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct fault_case c = cases[i];
        c.open = errors_open;
        c.prepare = prepare;
        fault_step(&c, orm_sqlite(library));
    }
}

/* ---- Cursors ---- */

/* From open to close; filters of arrays are copied. */
static orm_status run_cursor(struct fault_world *world)
{
    static const char *const emails[] = {"5@example.org", "1@example.org", "20@example.org"};
    const errors_Author_filter filters[] = {errors_Author_email_in(emails, 3),
                                            errors_Author_name_startswith("author")};
    errors_Author_each each;
    errors_Author *author;
    int64_t sum = 0;
    orm_status rc =
        errors_Author_each_open(world->db,
                                errors_Author_query(.where = errors_Author_all_of(filters, 2),
                                                    .join_mentor = errors_Author_query(),
                                                    .join_profile = errors_Profile_query()),
                                &each);
    while (rc == ORM_OK) {
        rc = errors_Author_each_next(&each, &author);
        if (!author)
            break;
        sum += author->id.value * (author->mentor ? author->mentor->id.value : 1);
    }
    if (rc == ORM_OK)
        assert_int_equal(sum, 5 * 1 + 1 * 1 + 20 * 1);
    else
        assert_int_equal(errors_Author_each_next(&each, &author), each.cursor_ ? rc : ORM_MISUSE);
    errors_Author_each_close(&each);
    return rc;
}

static void test_cursors(void **state)
{
    (void)state;
    const struct fault_case c = {.name = "cursor", .open = errors_open, .run = run_cursor};
    fault_step(&c, orm_sqlite(library));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_queries),
        cmocka_unit_test(test_cursors),
    };
    return cmocka_run_group_tests(tests, open_databases, close_databases);
}

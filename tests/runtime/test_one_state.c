/* test_one_state.c - what a query reads with several statements is one state of the database,
 * whatever others write between them; and a query nests as deep as one likes. */
#include "chinook.h"
#include "library.h"

/* ---- Another connection writes between two statements ---- */

struct other {
    orm_db *db;
    int writes; /* that it has made */
};

static void write_between(void *context, const char *sql, int64_t nanoseconds)
{
    struct other *other = context;
    (void)nanoseconds;
    if (strncmp(sql, "SELECT", 6) != 0)
        return;
    run_sql(other->db, "INSERT INTO author (name) SELECT 'late' || max(id) FROM author");
    run_sql(other->db, "UPDATE book SET author_id = (SELECT max(id) FROM author)");
    other->writes++;
}

/* Each book is with one of the authors, who were read before it. */
static void check_books(const loading_Author_list *authors)
{
    size_t books = 0;
    for (size_t i = 0; i < authors->count; i++) {
        const loading_Book_list *own = loading_Author_books(authors->items[i]);
        books += own->count;
        for (size_t k = 0; k < own->count; k++)
            assert_int_equal(own->items[k]->author_id.value, authors->items[i]->id.value);
    }
    assert_int_equal(books, 2);
}

/* Also in a transaction of the program, which is enough for that. */
static void reads_one_state(void **state)
{
    (void)state;
    void *folder = NULL;
    char path[PATH_SIZE];
    assert_int_equal(make_folder(&folder), 0);
    snprintf(path, sizeof(path), "%s/library.db", (const char *)folder);
    orm_db *db = new_database(path, NULL, loading_open, loading_create_tables);
    struct other other = {NULL, 0};
    orm_scope scope = ORM_SCOPE_INIT;
    loading_Author_list authors;
    run_sql(db, "INSERT INTO author (id, name) VALUES (1, 'a'), (2, 'b')");
    run_sql(db, "INSERT INTO book (id, title, author_id) VALUES (1, 'x', 1), (2, 'y', 2)");
    assert_int_equal(loading_open(path, NULL, &other.db, NULL), ORM_OK);

    for (int inside = 0; inside < 2; inside++) {
        size_t before = 2 + (size_t)other.writes;
        if (inside)
            assert_ok(db, orm_begin(db, ORM_DEFERRED));
        orm_trace(db, write_between, &other);
        assert_ok(db, loading_Author_select(
                          db, &scope,
                          loading_Author_query(.prefetch_books =
                                                   loading_Book_query(.prefetch_tags =
                                                                          loading_Tag_query()),
                                               .count_edited_books = true),
                          &authors));
        orm_trace(db, NULL, NULL);
        if (inside)
            assert_ok(db, orm_commit(db));
        assert_true(other.writes + 2 >= (int)before + 3);
        assert_int_equal(authors.count, before);
        check_books(&authors);
    }
    orm_scope_free(&scope);
    orm_close(other.db);
    orm_close(db);
    remove_folder(&folder);
}

/* ---- Depth ---- */

#define LEVELS 300

static void nests_deeply(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, chinook_open, chinook_create_tables);
    orm_scope scope = ORM_SCOPE_INIT;
    chinook_Employee *employee;
    char sql[300];
    snprintf(sql, sizeof(sql),
             "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <= %d) INSERT "
             "INTO Employee (EmployeeId, LastName, FirstName, ReportsTo) SELECT i, i, '', "
             "nullif(i - 1, 0) FROM n",
             LEVELS);
    run_sql(db, sql);

    struct chinook_Employee_query *query = chinook_Employee_query_new(&scope);
    for (int i = 0; i < LEVELS; i++) {
        struct chinook_Employee_query *outer = chinook_Employee_query_new(&scope);
        assert_non_null(outer);
        outer->prefetch_reports = chinook_Employee_ref_of(query);
        query = outer;
    }
    query->where = chinook_Employee_reports_to_id_is_null();
    orm_stats_reset(db);
    assert_ok(db, chinook_Employee_one(db, &scope, chinook_Employee_ref_of(query), &employee));
    assert_int_equal(orm_stats_get(db).statements, LEVELS + 1);
    for (int i = 0; i < LEVELS; i++) {
        const chinook_Employee_list *reports = chinook_Employee_reports(employee);
        assert_int_equal(reports->count, 1);
        assert_ptr_equal(reports->items[0]->reports_to, employee);
        employee = reports->items[0];
    }
    assert_int_equal(employee->id.value, LEVELS + 1);
    orm_scope_free(&scope);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_one_state),
        cmocka_unit_test(nests_deeply),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_fault_views.c - tables without a key of their own, and views with a key and without: each
 * memory allocation of reading them with what they refer to, and of telling why a rowid was
 * refused, fails, once, and then all from it on. See fault.h. */
#include "fault.h"

#include "rowid.h"
#include "views.h"

static orm_db *views, *notes;

static int open_databases(void **state)
{
    if (fault_install(state) != 0)
        return -1;
    views = new_database(":memory:", NULL, views_open, views_create_tables);
    run_sql(views, "INSERT INTO author VALUES (1, 'Ada'), (2, 'Bo');"
                   "INSERT INTO book VALUES (1, 'a', 1, 1000, 'out'), (2, 'b', 1, 501, 'draft'),"
                   " (3, 'c', 2, 250, 'out');"
                   "INSERT INTO review VALUES (1, 1, 'good'), (2, 2, 'early')");
    notes = new_database(":memory:", NULL, rowid_open, rowid_create_tables);
    run_sql(notes, "INSERT INTO note (rowid, title) VALUES (3, 'c')");
    return 0;
}

static int close_databases(void **state)
{
    (void)state;
    orm_close(views);
    orm_close(notes);
    return 0;
}

static orm_status read_without_key(struct fault_world *world)
{
    views_Line_list lines;
    orm_status rc = views_Line_select(
        world->db, &world->scope,
        views_Line_query(.order = {views_Line_text_desc()}, .limit = 2,
                         .join_author = views_Author_query(),
                         .prefetch_book =
                             views_BookView_query(.prefetch_reviews = views_Review_query())),
        &lines);
    if (rc == ORM_OK)
        assert_string_equal(lines.items[1]->author->name, "Ada");
    else
        assert_int_equal(lines.count, 0);
    return rc;
}

static orm_status load_graph(struct fault_world *world)
{
    views_Line_list lines;
    orm_status rc = views_Line_all(world->db, &world->scope, &lines);
    if (rc == ORM_OK)
        rc = views_Line_load_graph(world->db, &lines, 2, NULL);
    if (rc == ORM_OK)
        assert_int_equal(views_Author_books(lines.items[0]->author)->count, 2);
    return rc;
}

static orm_status load_related(struct fault_world *world)
{
    views_Author_list authors;
    orm_status rc =
        views_Author_select(world->db, &world->scope,
                            views_Author_query(.join_sum = views_AuthorSum_query(),
                                               .prefetch_out_books = views_BookView_query()),
                            &authors);
    if (rc == ORM_OK)
        assert_int_equal(views_Author_sum(authors.items[0])->books, 2);
    return rc;
}

static orm_status insert_taken(struct fault_world *world)
{
    rowid_Note note = {.rowid = {3}, .title = "other"};
    orm_status rc = rowid_Note_insert(world->db, &note);
    if (rc == ORM_UNIQUE)
        assert_string_equal(orm_last_error(world->db)->message, "Note.rowid: already taken");
    return rc;
}

static void test_rows(void **state)
{
    (void)state;
    const struct fault_case cases[] = {
        {.name = "rows without a key", .run = read_without_key},
        {.name = "graph of rows without a key", .run = load_graph},
        {.name = "rows of views that are related", .run = load_related},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct fault_case c = cases[i];
        c.open = views_open;
        fault_step(&c, orm_sqlite(views));
    }
    fault_step(&(const struct fault_case){.name = "a rowid that is taken",
                                          .open = rowid_open,
                                          .answer = ORM_UNIQUE,
                                          .writes = true,
                                          .run = insert_taken},
               orm_sqlite(notes));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows),
    };
    return cmocka_run_group_tests(tests, open_databases, close_databases);
}

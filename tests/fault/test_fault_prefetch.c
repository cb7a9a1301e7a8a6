/* test_fault_prefetch.c - every memory allocation of queries and prefetches with edges of all
 * kinds, of counts and of graphs fails once, and then all from it on: see fault.h. What failed has
 * changed nothing that was loaded before. */
#include "fault.h"

#include "library.h"

static orm_db *library;

static int open_library(void **state)
{
    if (fault_install(state) != 0)
        return -1;
    library = new_library(ORM_LAZY_PEERS);
    return 0;
}

static int close_library(void **state)
{
    (void)state;
    orm_close(library);
    return 0;
}

/* ---- Calls ---- */

typedef orm_status call_function(orm_db *db, const loading_Author_list *authors);

struct call {
    call_function *function;
    bool some; /* some edges are loaded before, for some rows */
};

static orm_status plain_edges(orm_db *db, const loading_Author_list *authors)
{
    return loading_Author_prefetch(
        db, authors,
        loading_Author_query(.prefetch_profile = loading_Profile_query(),
                             .prefetch_favourite = loading_Book_query(),
                             .prefetch_books =
                                 loading_Book_query(.prefetch_tags = loading_Tag_query(),
                                                    .prefetch_editor = loading_Author_query(
                                                            .prefetch_books =
                                                                loading_Book_query()))));
}

static orm_status edges_back(orm_db *db, const loading_Author_list *authors)
{
    return loading_Author_prefetch(
        db, authors,
        loading_Author_query(
                .prefetch_books = loading_Book_query(
                        .prefetch_author = loading_Author_query(
                                .prefetch_profile = loading_Profile_query(),
                                .prefetch_edited_books = loading_Book_query(
                                        .prefetch_editor = loading_Author_query(
                                                .prefetch_favourite = loading_Book_query(
                                                        .prefetch_tags = loading_Tag_query())))))));
}

static orm_status all_ways(orm_db *db, const loading_Author_list *authors)
{
    return loading_Author_prefetch(
        db, authors,
        loading_Author_query(
                .join_favourite = loading_Book_query(.prefetch_tags = loading_Tag_query()),
                .count_books = true,
                .prefetch_books = loading_Book_query(
                        .where = loading_Book_editor_id_not_null(), .limit = 2,
                        .join_editor = loading_Author_query(.count_edited_books = true),
                        .prefetch_tags =
                            loading_Tag_query(.order = {loading_Tag_label_desc()}, .limit = 1)),
                .prefetch_edited_books =
                    loading_Book_query(.order = {loading_Book_title_desc()}, .count_tags = true)));
}

static orm_status graph(orm_db *db, const loading_Author_list *authors)
{
    return loading_Author_load_graph(db, authors, -1, NULL);
}

/* ---- For rows that are there ---- */

struct own {
    loading_Author_list authors;
    size_t scope_size;
    char before[400000];
};

static const struct call *call_of(const struct fault_world *world)
{
    return world->argument;
}

static void prepare(struct fault_world *world)
{
    struct own *own = calloc(1, sizeof(*own));
    assert_non_null(own);
    world->own = own;
    assert_ok(world->db, loading_Author_all(world->db, &world->scope, &own->authors));
    if (call_of(world)->some) {
        const loading_Author_list first = {own->authors.items, 3};
        assert_ok(world->db,
                  loading_Author_prefetch(
                      world->db, &first,
                      loading_Author_query(.prefetch_books =
                                               loading_Book_query(.prefetch_editor =
                                                                      loading_Author_query()),
                                           .prefetch_profile = loading_Profile_query(),
                                           .count_edited_books = true)));
    }
    char *text = describe_authors(&own->authors);
    assert_true(strlen(text) < sizeof(own->before));
    memcpy(own->before, text, strlen(text) + 1);
    sqlite3_free(text);
    own->scope_size = orm_scope_size(&world->scope);
}

static orm_status run(struct fault_world *world)
{
    const struct own *own = world->own;
    return call_of(world)->function(world->db, &own->authors);
}

static void check(struct fault_world *world, orm_status status)
{
    const struct own *own = world->own;
    char *text = describe_authors(&own->authors);
    assert_int_equal(strcmp(text, own->before) == 0, status != ORM_OK);
    assert_int_equal(orm_scope_size(&world->scope) == own->scope_size, status != ORM_OK);
    sqlite3_free(text);
}

static void rows_that_are_there(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        struct call call;
    } cases[] = {
        {"plain edges", {plain_edges, false}},
        {"plain edges, some loaded", {plain_edges, true}},
        {"edges back", {edges_back, false}},
        {"edges back, some loaded", {edges_back, true}},
        {"all ways", {all_ways, false}},
        {"all ways, some loaded", {all_ways, true}},
        {"graph", {graph, false}},
        {"graph, some loaded", {graph, true}},
    };
    for (size_t i = 0; i < COUNT(cases); i++)
        fault_step(&(const struct fault_case){.name = cases[i].name,
                                              .open = loading_open,
                                              .argument = &cases[i].call,
                                              .prepare = prepare,
                                              .run = run,
                                              .check = check},
                   orm_sqlite(library));
}

/* ---- For rows that are read ---- */

static orm_status run_select(struct fault_world *world)
{
    loading_Author_list authors = {NULL, 5};
    orm_status status = loading_Author_select(
        world->db, &world->scope,
        loading_Author_query(.where = loading_Author_books_any(loading_Book_title_contains("1")),
                             .order = {loading_Author_name_desc()}, .limit = 3,
                             .join_profile = loading_Profile_query(), .count_quotes = true,
                             .prefetch_books = loading_Book_query(
                                     .where = loading_Book_title_startswith("B"),
                                     .order = {loading_Book_id_desc()}, .limit = 3,
                                     .join_editor =
                                         loading_Author_query(.join_profile =
                                                                  loading_Profile_query()),
                                     .prefetch_tags = loading_Tag_query(.prefetch_books =
                                                                            loading_Book_query()))),
        &authors);
    assert_int_equal(authors.count, status == ORM_OK ? 3 : 0);
    return status;
}

static void check_select(struct fault_world *world, orm_status status)
{
    if (status != ORM_OK)
        assert_true(orm_scope_size(&world->scope) <= 1024);
}

static void rows_that_are_read(void **state)
{
    (void)state;
    fault_step(&(const struct fault_case){.name = "select with edges",
                                          .open = loading_open,
                                          .run = run_select,
                                          .check = check_select},
               orm_sqlite(library));
}

/* ---- For many rows ---- */

/* So many that children and links are read in the way of many, children in another order than
 * parents; books are those of all authors, edited books need not be. */
static orm_status run_many(struct fault_world *world)
{
    loading_Author_list authors = {NULL, 5};
    orm_status status = loading_Author_select(
        world->db, &world->scope,
        loading_Author_query(.prefetch_books =
                                 loading_Book_query(.prefetch_tags = loading_Tag_query()),
                             .prefetch_edited_books = loading_Book_query(),
                             .prefetch_quotes = loading_Quote_query()),
        &authors);
    assert_int_equal(authors.count, status == ORM_OK ? 107 : 0);
    return status;
}

/* Its statements are there. */
static void prepare_many(struct fault_world *world)
{
    assert_int_equal(run_many(world), ORM_OK);
    orm_scope_free(&world->scope);
}

static void many_rows(void **state)
{
    (void)state;
    orm_db *many = new_library(ORM_LAZY_PEERS);
    add_authors(many, 130);
    run_sql(many, "UPDATE book SET author_id = 161 - author_id WHERE author_id > 30");
    const struct fault_case cold = {
        .name = "edges of many", .open = loading_open, .run = run_many, .check = check_select};
    const struct fault_case warm = {.name = "edges of many, again",
                                    .open = loading_open,
                                    .prepare = prepare_many,
                                    .run = run_many,
                                    .check = check_select};
    fault_step(&cold, orm_sqlite(many));
    fault_step(&warm, orm_sqlite(many));
    orm_close(many);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_that_are_there),
        cmocka_unit_test(rows_that_are_read),
        cmocka_unit_test(many_rows),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}

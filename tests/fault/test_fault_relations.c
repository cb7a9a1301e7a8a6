/* test_fault_relations.c - every memory allocation of every kind of load, of links and of the
 * explanation of a constraint that failed, fails once, and then all from it on: see fault.h. Loads
 * are for hundreds of rows at once, and what they read takes many chunks. A load that failed has
 * loaded nothing for any row. */
#include "fault.h"

#include "errors.h"

#define AUTHORS 200
#define BOOKS 1000

/* The databases that are copied for each run. */
static orm_db *few, *many;

#define NUMBERS "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d) "

/* Author i has a mentor, but for each 10th, a country, and a profile, but for each 4th; book i is
 * of author i % 150 + 1, and has tags, but for each 5th, an edition, a loan, and a remark whose
 * book is missing for each 7th. */
static void fill(orm_db *db, int authors, int books)
{
    run_sql(db, "INSERT INTO country (code, name) VALUES ('AT', 'Austria'), ('DE', 'Germany')");
    run_sql(db,
            NUMBERS "INSERT INTO author (id, name, email, country_code, mentor_id)"
                    " SELECT i, 'author ' || i, i || '@example.org',"
                    " iif(i %% 2, 'AT', 'DE'), iif(i %% 10 = 0, NULL, i / 10 + 1) FROM n",
            authors);
    run_sql(db, "INSERT INTO profile SELECT id FROM author WHERE id %% 4");
    run_sql(db,
            NUMBERS "INSERT INTO book (id, author_id, title)"
                    " SELECT i, i %% %d + 1, 'a title of some length, number ' || i FROM n",
            books, authors * 3 / 4);
    run_sql(db, NUMBERS "INSERT INTO tag (id, name) SELECT i, 'tag ' || i FROM n", 20);
    run_sql(db, "INSERT INTO book_tags SELECT book.id, tag.id FROM book JOIN tag"
                " ON (tag.id + book.id) %% 7 = 0 WHERE book.id %% 5");
    run_sql(db, "INSERT INTO edition SELECT id, id %% 3 FROM book;"
                "INSERT INTO loan (edition_book_id, edition_number) SELECT * FROM edition;"
                "INSERT INTO remark (book_id) SELECT iif(id %% 7, id, -id) FROM book");
}

static int open_databases(void **state)
{
    if (fault_install(state) != 0)
        return -1;
    few = new_database(":memory:", NULL, errors_open, errors_create_tables);
    fill(few, 4, 6);
    many = new_database(":memory:", NULL, errors_open, errors_create_tables);
    fill(many, AUTHORS, BOOKS);
    return 0;
}

static int close_databases(void **state)
{
    (void)state;
    orm_close(many);
    orm_close(few);
    return 0;
}

/* ---- Loading ---- */

/* All rows of one model, in one batch. */
struct own {
    errors_Author_list authors;
    errors_Book_list books;
    errors_Loan_list loans;
    errors_Tag_list tags;
    errors_Remark_list remarks;
    errors_Profile_list profiles;
    size_t loaded; /* before the load: keys that are NULL need none */
    size_t scope_size;
    int64_t changed;
    bool has;
};

/* A relation: how its rows are read, loaded at the first row, and looked at in all rows. */
struct load {
    const char *name;
    orm_status (*read)(orm_db *db, orm_scope *scope, struct own *own);
    orm_status (*run)(orm_db *db, struct own *own);
    size_t (*loaded)(const struct own *own); /* the rows that have it loaded */
    int64_t (*sum)(const struct own *own);   /* of what is loaded, and for whom */
    const char *sql;                         /* the same sum by hand */
};

struct load_case {
    const struct load *load;
    int64_t expected;
};

#define READ(M, list)                                                                              \
    static orm_status read_##list(orm_db *db, orm_scope *scope, struct own *own)                   \
    {                                                                                              \
        return errors_##M##_all(db, scope, &own->list);                                            \
    }
READ(Author, authors)
READ(Book, books)
READ(Loan, loans)
READ(Tag, tags)
READ(Remark, remarks)
READ(Profile, profiles)

/* One row alone. */
#define READ_ONE(M, list, condition)                                                               \
    static orm_status read_one_##list(orm_db *db, orm_scope *scope, struct own *own)               \
    {                                                                                              \
        return errors_##M##_select(db, scope, errors_##M##_query(.where = condition), &own->list); \
    }
READ_ONE(Book, books, errors_Book_id_eq(errors_Book_id_of(5)))
READ_ONE(Loan, loans, errors_Loan_id_eq(errors_Loan_id_of(5)))
READ_ONE(Remark, remarks, errors_Remark_book_id_eq(errors_Book_id_of(-7)))
READ_ONE(Profile, profiles, errors_Profile_author_id_eq(errors_Author_id_of(5)))

#define LOOK(M, r, list, value)                                                                    \
    static size_t loaded_##M##_##r(const struct own *own)                                          \
    {                                                                                              \
        size_t count = 0;                                                                          \
        for (size_t i = 0; i < own->list.count; i++)                                               \
            count += errors_##M##_##r##_loaded(own->list.items[i]);                                \
        return count;                                                                              \
    }                                                                                              \
    static int64_t sum_##M##_##r(const struct own *own)                                            \
    {                                                                                              \
        int64_t sum = 0;                                                                           \
        for (size_t i = 0; i < own->list.count; i++) {                                             \
            const errors_##M *row = own->list.items[i];                                            \
            sum += (value);                                                                        \
        }                                                                                          \
        return sum;                                                                                \
    }

/* A ForeignKey or OneToOne, either side; value is what row adds to the sum. */
#define TO_ONE(M, r, list, value)                                                                  \
    static orm_status run_##M##_##r(orm_db *db, struct own *own)                                   \
    {                                                                                              \
        return errors_##M##_##r##_load(db, own->list.items[0]);                                    \
    }                                                                                              \
    LOOK(M, r, list, value)

/* The other side of a ForeignKey, and a ManyToMany; item is what each of T adds. */
#define TO_MANY(M, r, list, T, item)                                                               \
    static orm_status run_##M##_##r(orm_db *db, struct own *own)                                   \
    {                                                                                              \
        errors_##T##_list loaded = {NULL, 5};                                                      \
        orm_status status = errors_##M##_##r##_load(db, own->list.items[0], &loaded);              \
        assert_true((loaded.items == NULL) == (status != ORM_OK));                                 \
        return status;                                                                             \
    }                                                                                              \
    static int64_t add_##M##_##r(const errors_##M *row)                                            \
    {                                                                                              \
        const errors_##T##_list *targets = errors_##M##_##r(row);                                  \
        int64_t sum = 0;                                                                           \
        for (size_t i = 0; targets && i < targets->count; i++) {                                   \
            const errors_##T *target = targets->items[i];                                          \
            sum += (item);                                                                         \
        }                                                                                          \
        return sum;                                                                                \
    }                                                                                              \
    LOOK(M, r, list, add_##M##_##r(row))

TO_ONE(Book, author, books, row->author ? row->id.value * row->author->id.value : 0)
TO_ONE(Author, country, authors, row->country ? row->id.value * row->country->id.value : 0)
TO_ONE(Author, mentor, authors, row->mentor ? row->id.value * row->mentor->id.value : 0)
TO_ONE(Author, profile, authors,
       errors_Author_profile(row) ? errors_Author_profile(row)->author_id.value : 0)
TO_ONE(Loan, edition, loans, row->edition ? row->id.value * row->edition->book_id.value : 0)
TO_ONE(Remark, book, remarks, row->book ? row->id.value * row->book->id.value : 0)
TO_ONE(Profile, author, profiles,
       row->author &&errors_Author_profile(row->author) == row ? row->author->id.value : 0)
TO_MANY(Author, books, authors, Book,
        target->author == row ? row->id.value * target->id.value : INT32_MAX)
TO_MANY(Author, pupils, authors, Author, row->id.value * target->id.value)
TO_MANY(Book, tags, books, Tag, row->id.value * target->id.value)
TO_MANY(Tag, books, tags, Book, row->id.value * target->id.value)

#define LOAD(M, r, list, sql)                                                                      \
    {                                                                                              \
        "load " #M "." #r, read_##list, run_##M##_##r, loaded_##M##_##r, sum_##M##_##r, sql        \
    }

#define LOAD_ONE(M, r, list, sql)                                                                  \
    {                                                                                              \
        "load " #M "." #r " of one", read_one_##list, run_##M##_##r, loaded_##M##_##r,             \
            sum_##M##_##r, sql                                                                     \
    }

static const struct load loads[] = {
    LOAD(Book, author, books, "SELECT sum(id * author_id) FROM book"),
    LOAD(Author, country, authors,
         "SELECT sum(a.id * c.id) FROM author AS a JOIN country AS c ON c.code = a.country_code"),
    LOAD(Author, mentor, authors, "SELECT sum(id * mentor_id) FROM author"),
    LOAD(Author, profile, authors, "SELECT sum(author_id) FROM profile"),
    LOAD(Loan, edition, loans, "SELECT sum(id * edition_book_id) FROM loan"),
    LOAD(Remark, book, remarks, "SELECT sum(id * book_id) FROM remark WHERE book_id > 0"),
    LOAD(Profile, author, profiles, "SELECT sum(author_id) FROM profile"),
    LOAD_ONE(Book, author, books, "SELECT id * author_id FROM book WHERE id = 5"),
    LOAD_ONE(Loan, edition, loans, "SELECT id * edition_book_id FROM loan WHERE id = 5"),
    LOAD_ONE(Remark, book, remarks, "SELECT 0"),
    LOAD_ONE(Profile, author, profiles, "SELECT 5"),
    LOAD(Author, books, authors, "SELECT sum(id * author_id) FROM book"),
    LOAD(Author, pupils, authors, "SELECT sum(id * mentor_id) FROM author"),
    LOAD(Book, tags, books, "SELECT sum(book_id * tag_id) FROM book_tags"),
    LOAD(Tag, books, tags, "SELECT sum(book_id * tag_id) FROM book_tags"),
};

static struct own *own_of(const struct fault_world *world)
{
    return world->own;
}

static void prepare_own(struct fault_world *world)
{
    world->own = calloc(1, sizeof(struct own));
    assert_non_null(world->own);
}

static const struct load_case *load_of(const struct fault_world *world)
{
    return world->argument;
}

static void prepare_load(struct fault_world *world)
{
    prepare_own(world);
    struct own *own = own_of(world);
    assert_ok(world->db, load_of(world)->load->read(world->db, &world->scope, own));
    own->loaded = load_of(world)->load->loaded(own);
    own->scope_size = orm_scope_size(&world->scope);
}

static orm_status run_load(struct fault_world *world)
{
    return load_of(world)->load->run(world->db, own_of(world));
}

static void check_load(struct fault_world *world, orm_status status)
{
    const struct load *load = load_of(world)->load;
    const struct own *own = own_of(world);
    size_t count = own->authors.count + own->books.count + own->loans.count + own->tags.count +
                   own->remarks.count + own->profiles.count;
    if (status == ORM_OK) {
        assert_int_equal(load->loaded(own), count);
        assert_int_equal(load->sum(own), load_of(world)->expected);
    } else {
        assert_int_equal(load->loaded(own), own->loaded);
        assert_int_equal(load->sum(own), 0);
        assert_int_equal(orm_scope_size(&world->scope), own->scope_size);
    }
}

static void test_loads(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(loads); i++) {
        char *sum = ask_sql(orm_sqlite(many), "%s", loads[i].sql);
        const struct load_case argument = {&loads[i], atoll(sum)};
        sqlite3_free(sum);
        fault_step(&(const struct fault_case){.name = loads[i].name,
                                              .open = errors_open,
                                              .argument = &argument,
                                              .prepare = prepare_load,
                                              .run = run_load,
                                              .check = check_load},
                   orm_sqlite(many));
    }
}

/* ---- Links ---- */

static const errors_Tag_id tags[] = {{3}, {20}, {4}, {1}, {4}, {2}, {5}, {6}, {7}, {8}};

static orm_status run_add(struct fault_world *world)
{
    return errors_Book_tags_add(world->db, errors_Book_id_of(1), tags, COUNT(tags),
                                &own_of(world)->changed);
}

static orm_status run_remove(struct fault_world *world)
{
    return errors_Book_tags_remove(world->db, errors_Book_id_of(3), tags, COUNT(tags),
                                   &own_of(world)->changed);
}

static orm_status run_set(struct fault_world *world)
{
    return errors_Book_tags_set(world->db, errors_Book_id_of(3), tags, COUNT(tags),
                                &own_of(world)->changed);
}

static orm_status run_clear(struct fault_world *world)
{
    return errors_Tag_books_clear(world->db, errors_Tag_id_of(4), &own_of(world)->changed);
}

static orm_status run_has(struct fault_world *world)
{
    return errors_Book_tags_has(world->db, errors_Book_id_of(3), tags[2], &own_of(world)->has);
}

static orm_status run_add_unknown(struct fault_world *world)
{
    static const errors_Book_id books[] = {{1}, {2}, {99}};
    return errors_Tag_books_add(world->db, errors_Tag_id_of(1), books, 3, &own_of(world)->changed);
}

static orm_status run_add_many(struct fault_world *world)
{
    static const errors_Book_tags_link links[] = {{{1}, {3}}, {{3}, {20}}, {{1}, {3}}, {{2}, {5}}};
    return errors_Book_tags_add_many(world->db, links, COUNT(links), &own_of(world)->changed);
}

static orm_status run_add_many_unknown(struct fault_world *world)
{
    static const errors_Tag_books_link links[] = {{{1}, {3}}, {{3}, {1}}, {{99}, {3}}, {{1}, {99}}};
    orm_status rc =
        errors_Tag_books_add_many(world->db, links, COUNT(links), &own_of(world)->changed);
    if (rc == ORM_FOREIGN_KEY)
        assert_int_equal(orm_last_error(world->db)->index, 2);
    return rc;
}

static void prepare_link(struct fault_world *world)
{
    prepare_own(world);
    own_of(world)->changed = -5;
}

static void check_link(struct fault_world *world, orm_status status)
{
    if (status == ORM_OK)
        assert_true(own_of(world)->changed > 0);
    else
        assert_int_equal(own_of(world)->changed, 0);
}

static void check_has(struct fault_world *world, orm_status status)
{
    assert_int_equal(own_of(world)->has, status == ORM_OK);
}

static void test_links(void **state)
{
    (void)state;
    static const struct fault_case cases[] = {
        {.name = "add links", .run = run_add, .check = check_link},
        {.name = "remove links", .run = run_remove, .check = check_link},
        {.name = "set links", .run = run_set, .check = check_link},
        {.name = "clear links", .run = run_clear, .check = check_link},
        {.name = "look for a link", .run = run_has, .check = check_has},
        {.name = "add many links", .run = run_add_many, .check = check_link},
        {.name = "add many links, one to nothing",
         .answer = ORM_FOREIGN_KEY,
         .run = run_add_many_unknown,
         .check = check_link},
        {.name = "add a link to nothing",
         .answer = ORM_FOREIGN_KEY,
         .run = run_add_unknown,
         .check = check_link},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct fault_case c = cases[i];
        c.open = errors_open;
        c.writes = true;
        c.prepare = prepare_link;
        fault_step(&c, orm_sqlite(few));
    }
}

/* ---- Explanations ---- */

static orm_status run_unique(struct fault_world *world)
{
    errors_Author row = {.name = "x", .email = "1@example.org"};
    return errors_Author_insert(world->db, &row);
}

static orm_status run_foreign_key(struct fault_world *world)
{
    errors_Loan row = {.edition_book_id = {1}, .edition_number = 77};
    return errors_Loan_insert(world->db, &row);
}

static orm_status run_restricted(struct fault_world *world)
{
    return errors_Book_delete(world->db, errors_Book_id_of(1));
}

static orm_status run_check(struct fault_world *world)
{
    errors_Book row = {.author_id = {1}, .title = ""};
    return errors_Book_insert(world->db, &row);
}

static orm_status run_deferred(struct fault_world *world)
{
    errors_Step row = {.next_id = {true, {9}}};
    orm_status status = orm_begin(world->db, ORM_IMMEDIATE);
    if (status != ORM_OK)
        return status;
    status = errors_Step_insert(world->db, &row);
    if (status == ORM_OK)
        status = orm_commit(world->db);
    orm_rollback(world->db);
    return status;
}

/* SQLite itself may not have had the memory to say which constraint it was. */
static void check_message(struct fault_world *world, orm_status status)
{
    const char *message = orm_last_error(world->db)->message;
    if (!(world->failed && strcmp(message, "constraint failed") == 0))
        assert_string_equal(message, status == ORM_NOMEM ? "out of memory" : world->argument);
}

static void test_explanations(void **state)
{
    (void)state;
    static const struct fault_case cases[] = {
        {.name = "explain UNIQUE",
         .answer = ORM_UNIQUE,
         .run = run_unique,
         .argument = "Author.email: already taken"},
        {.name = "explain FOREIGN_KEY",
         .answer = ORM_FOREIGN_KEY,
         .run = run_foreign_key,
         .argument = "Loan.edition: no Edition with (book, number) = (1, 77)"},
        {.name = "explain RESTRICTED",
         .answer = ORM_RESTRICTED,
         .run = run_restricted,
         .argument = "Book 1: Fine.loan still refers to Loan 1, which would be deleted with it"},
        {.name = "explain CHECK",
         .answer = ORM_CHECK,
         .run = run_check,
         .argument = "Book: check title_given failed"},
        {.name = "explain a commit",
         .answer = ORM_FOREIGN_KEY,
         .run = run_deferred,
         .argument = "Step.next: the Step that a row refers to does not exist"},
    };
    run_sql(few, "INSERT INTO fine (loan_id) VALUES (1)");
    for (size_t i = 0; i < COUNT(cases); i++) {
        struct fault_case c = cases[i];
        c.open = errors_open;
        c.writes = true;
        c.check = check_message;
        fault_step(&c, orm_sqlite(few));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_loads),
        cmocka_unit_test(test_links),
        cmocka_unit_test(test_explanations),
    };
    return cmocka_run_group_tests(tests, open_databases, close_databases);
}

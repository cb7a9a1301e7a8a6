/* test_link_many.c - M_r_add_many against a call of M_r_add for each link: both leave the same
 * links and count the same changes, from both sides of every kind of ManyToMany. What it costs,
 * what is refused.
 */
#include "edges.h"
#include "links.h"
#include "relations.h"

#define PAIRS 60

static const char *const names[] = {"Cid", "Ann", "Bob", "Dan"};

#define POST(n) links_Post_id_of(1 + (n) % 5)
#define TAG(n) links_Tag_id_of(1 + (n) % 5)
#define PLACE(n) ((links_Place_id){(n) % 4 < 2 ? "a" : "b", (n) % 2 == 0 ? 1 : -5})
#define USER(n) links_User_id_of(names[(n) % 4])

/* Posts, tags, places and users; no links. */
static orm_db *new_links(void)
{
    orm_db *db = new_database(":memory:", NULL, links_open, links_create_tables);
    run_sql(db, "INSERT INTO post (id, title) VALUES (1, ''), (2, ''), (3, ''), (4, ''), (5, '');"
                "INSERT INTO tag (id, label) VALUES (1, ''), (2, ''), (3, ''), (4, ''), (5, '');"
                "INSERT INTO place VALUES ('a', 1), ('a', -5), ('b', 1), ('b', -5);"
                "INSERT INTO user VALUES ('Cid'), ('Ann'), ('Bob'), ('Dan')");
    return db;
}

/* ---- Equal results ---- */

struct kind {
    const char *name, *query; /* of all links */
    orm_status (*add)(orm_db *db, const unsigned pair[2], int64_t *changed);
    orm_status (*add_many)(orm_db *db, unsigned (*pairs)[2], size_t count, int64_t *changed);
};

/* The functions of a relation with the types of struct kind: numbers stand for keys. */
#define FUNCTIONS(M, r, KEY, OTHER)                                                                \
    static orm_status add_##M##_##r(orm_db *db, const unsigned pair[2], int64_t *changed)          \
    {                                                                                              \
        const M##_##r##_link link = {KEY(pair[0]), OTHER(pair[1])};                                \
        return M##_##r##_add(db, link.key, &link.other, 1, changed);                               \
    }                                                                                              \
    static orm_status add_many_##M##_##r(orm_db *db, unsigned(*pairs)[2], size_t count,            \
                                         int64_t *changed)                                         \
    {                                                                                              \
        M##_##r##_link links[PAIRS];                                                               \
        for (size_t i = 0; i < count; i++)                                                         \
            links[i] = (M##_##r##_link){KEY(pairs[i][0]), OTHER(pairs[i][1])};                     \
        return M##_##r##_add_many(db, links, count, changed);                                      \
    }
#define KIND(M, r, query)                                                                          \
    {                                                                                              \
#M "." #r, query, add_##M##_##r, add_many_##M##_##r                                        \
    }

FUNCTIONS(links_Post, tags, POST, TAG)
FUNCTIONS(links_Tag, posts, TAG, POST)
FUNCTIONS(links_Post, topics, POST, TAG)
FUNCTIONS(links_Post, places, POST, PLACE)
FUNCTIONS(links_Place, posts, PLACE, POST)
FUNCTIONS(links_Post, glimpses, POST, PLACE)
FUNCTIONS(links_Place, glimpsed, PLACE, POST)
FUNCTIONS(links_Post, readers, POST, USER)
FUNCTIONS(links_User, read, USER, POST)
FUNCTIONS(links_Post, guests, POST, USER)
FUNCTIONS(links_User, visited, USER, POST)
FUNCTIONS(links_User, friends, USER, USER)
FUNCTIONS(links_User, follows, USER, USER)
FUNCTIONS(links_User, followers, USER, USER)
FUNCTIONS(links_User, met, USER, USER)

static const struct kind kinds[] = {
    KIND(links_Post, tags, "SELECT * FROM post_tags ORDER BY 1, 2"),
    KIND(links_Tag, posts, "SELECT * FROM post_tags ORDER BY 1, 2"),
    KIND(links_Post, topics, "SELECT * FROM post_topic ORDER BY 1, 2"),
    KIND(links_Post, places, "SELECT * FROM seen_at ORDER BY 1, 2, 3"),
    KIND(links_Place, posts, "SELECT * FROM seen_at ORDER BY 1, 2, 3"),
    KIND(links_Post, glimpses,
         "SELECT post_id, place_row, place_number FROM glance ORDER BY 1, 2, 3"),
    KIND(links_Place, glimpsed,
         "SELECT post_id, place_row, place_number FROM glance ORDER BY 1, 2, 3"),
    KIND(links_Post, readers, "SELECT * FROM reading ORDER BY 1, 2"),
    KIND(links_User, read, "SELECT * FROM reading ORDER BY 1, 2"),
    KIND(links_Post, guests, "SELECT post_id, user_name FROM visit ORDER BY 1, 2"),
    KIND(links_User, visited, "SELECT post_id, user_name FROM visit ORDER BY 1, 2"),
    KIND(links_User, friends, "SELECT * FROM user_friends ORDER BY 1, 2"),
    KIND(links_User, follows, "SELECT * FROM user_follows ORDER BY 1, 2"),
    KIND(links_User, followers, "SELECT * FROM user_follows ORDER BY 1, 2"),
    KIND(links_User, met, "SELECT who_name, whom_name FROM meeting ORDER BY 1, 2"),
};

/* What stands in the table after some links one by one, then the others in one way or the other. */
static char *links_after(const struct kind *kind, unsigned (*pairs)[2], bool many, int64_t *changed)
{
    orm_db *db = new_links();
    *changed = 0;
    for (size_t i = 0; i < (many ? 5 : PAIRS); i++) {
        int64_t n;
        assert_ok(db, kind->add(db, pairs[i], &n));
        *changed += i < 5 ? 0 : n;
    }
    orm_stats_reset(db);
    if (many) {
        assert_ok(db, kind->add_many(db, pairs + 5, PAIRS - 5, changed));
        assert_int_equal(orm_stats_get(db).statements, 1);
    }
    char *rows = ask_sql(orm_sqlite(db), "%s", kind->query);
    orm_close(db);
    return rows;
}

static void equal_to_one_by_one(void **state)
{
    (void)state;
    uint64_t seed = 1;
    for (size_t k = 0; k < COUNT(kinds); k++) {
        for (int round = 0; round < 5; round++) {
            unsigned pairs[PAIRS][2];
            int64_t changed, changed_many;
            for (size_t i = 0; i < PAIRS; i++)
                for (size_t side = 0; side < 2; side++) {
                    seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407u;
                    pairs[i][side] = (unsigned)(seed >> 33);
                }
            char *one = links_after(&kinds[k], pairs, false, &changed);
            char *many = links_after(&kinds[k], pairs, true, &changed_many);
            if (strcmp(one, many) != 0 || changed != changed_many)
                FAIL_AT(__FILE__, __LINE__, "%s: %d changes leave\n%s\nnot %d and\n%s",
                        kinds[k].name, (int)changed_many, many, (int)changed, one);
            sqlite3_free(one);
            sqlite3_free(many);
        }
    }
}

/* Of integer keys the rows are sorted before they are written, those of both ways together. */
static void symmetrical_integers(void **state)
{
    (void)state;
    orm_db *db = new_database(":memory:", NULL, edges_open, edges_create_tables);
    const edges_Item_friends_link links[] = {{{3}, {1}}, {{2}, {2}}, {{1}, {3}}, {{4}, {-1}}};
    int64_t changed;
    run_sql(db, "INSERT INTO item (id, n, rank) VALUES (1, 1, 0), (2, 2, 0), (3, 3, 0), (4, 4, 0),"
                " (-1, 5, 0)");
    assert_costs(db, 1, edges_Item_friends_add_many(db, links, 4, &changed));
    assert_int_equal(changed, 5);
    assert_sql(db, "-1|4\n1|3\n2|2\n3|1\n4|-1", "SELECT * FROM item_friends ORDER BY 1, 2");
    orm_close(db);
}

/* ---- Costs and refusals ---- */

static const char post_tags[] = "SELECT * FROM post_tags ORDER BY 1, 2";

static void arguments(void **state)
{
    (void)state;
    orm_db *db = new_links();
    const links_Post_tags_link link = {POST(0), TAG(0)};
    int64_t changed = 5;
    assert_costs(db, 0, links_Post_tags_add_many(db, NULL, 0, &changed));
    assert_int_equal(changed, 0);
    assert_costs(db, 0, links_Post_tags_add_many(db, &link, 0, NULL));
    assert_fails(db, links_Post_tags_add_many(db, NULL, 1, &changed), ORM_MISUSE, "Post", "tags",
                 "Post.tags: the array is NULL");
    assert_int_equal(links_Post_tags_add_many(NULL, &link, 1, NULL), ORM_MISUSE);
    assert_ok(db, orm_begin(db, ORM_READ));
    assert_int_equal(links_Post_tags_add_many(db, &link, 1, &changed), ORM_MISUSE);
    orm_rollback(db);
    assert_costs(db, 1, links_Post_tags_add_many(db, &link, 1, NULL));
    assert_sql(db, "1|1", post_tags);
    orm_close(db);
}

static void many_links(void **state)
{
    (void)state;
    enum { MANY = 40000 };
    orm_db *db = new_links();
    int64_t changed;
    links_Tag_posts_link *links = malloc(MANY * sizeof(*links));
    assert_non_null(links);
    for (int i = 0; i < MANY; i++)
        links[i] = (links_Tag_posts_link){links_Tag_id_of(MANY - i), POST((unsigned)i / 2)};
    run_sql(db,
            "INSERT INTO tag (id, label) WITH RECURSIVE n(i) AS (SELECT 6 UNION ALL "
            "SELECT i + 1 FROM n WHERE i < %d) SELECT i, '' FROM n",
            MANY);
    assert_costs(db, 1, links_Tag_posts_add_many(db, links, MANY, &changed));
    assert_int_equal(changed, MANY);
    assert_costs(db, 1, links_Tag_posts_add_many(db, links, MANY, &changed));
    assert_int_equal(changed, 0);
    assert_sql(db, "40000|5", "SELECT count(*), count(DISTINCT post_id) FROM post_tags");
    free(links);
    orm_close(db);
}

/* The call is refused for the link at index, and changes nothing. */
static void assert_refused(orm_db *db, orm_status status, const int64_t *changed,
                           orm_status expected, size_t index, const char *message)
{
    const orm_error *error = orm_last_error(db);
    assert_int_equal(status, expected);
    assert_int_equal(error->status, expected);
    assert_int_equal(error->index, index);
    assert_string_equal(error->message, message);
    assert_int_equal(*changed, 0);
}

static void unknown_keys(void **state)
{
    (void)state;
    orm_db *db = new_links();
    int64_t n = 5;
    links_Post_tags_link tags[] = {{{1}, {1}}, {{2}, {1}}, {{1}, {77}}, {{66}, {1}}};
    const links_Tag_posts_link posts[] = {{{1}, {1}}, {{1}, {66}}};
    const links_Place_posts_link places[] = {{{"a", 1}, {1}}, {{"a", 9}, {1}}};
    const links_User_friends_link users[] = {{{"Ann"}, {"Zoe"}}};
    run_sql(db, "INSERT INTO post_tags VALUES (1, 5)");
    struct snapshot before = take_snapshot(db, NULL);
    assert_refused(db, links_Post_tags_add_many(db, tags, 4, &n), &n, ORM_FOREIGN_KEY, 2,
                   "Post.tags: no Tag with id 77");
    assert_int_equal(orm_last_error(db)->sqlite_code, SQLITE_CONSTRAINT_FOREIGNKEY);
    tags[2].other.value = 2;
    n = 5;
    assert_refused(db, links_Post_tags_add_many(db, tags, 4, &n), &n, ORM_FOREIGN_KEY, 3,
                   "Post.tags: no Post with id 66");
    assert_refused(db, links_Tag_posts_add_many(db, posts, 2, &n), &n, ORM_FOREIGN_KEY, 1,
                   "Tag.posts: no Post with id 66");
    assert_refused(db, links_Place_posts_add_many(db, places, 2, &n), &n, ORM_FOREIGN_KEY, 1,
                   "Place.posts: no Place with (row, number) = ('a', 9)");
    assert_refused(db, links_User_friends_add_many(db, users, 1, &n), &n, ORM_FOREIGN_KEY, 0,
                   "User.friends: no User with name 'Zoe'");
    assert_unchanged(&before);
    assert_true(sqlite3_get_autocommit(orm_sqlite(db)));

    assert_ok(db, orm_begin(db, ORM_IMMEDIATE)); /* the failed call alone is undone */
    assert_ok(db, links_Post_tags_add_many(db, tags, 1, NULL));
    assert_int_equal(links_Post_tags_add_many(db, tags, 4, NULL), ORM_FOREIGN_KEY);
    assert_ok(db, orm_commit(db));
    assert_sql(db, "1|1\n1|5", post_tags);
    orm_close(db);
}

static void keys_that_no_row_can_have(void **state)
{
    (void)state;
    orm_db *db = new_links();
    int64_t n = 5;
    links_Post_readers_link links[] = {{{1}, {"Ann"}}, {{1}, {NULL}}, {{99}, {"Bob"}}};
    assert_refused(db, links_Post_readers_add_many(db, links, 3, &n), &n, ORM_NOT_NULL, 1,
                   "User.name: a key to look for must not be NULL");
    links[1].other.value = "\xff";
    assert_refused(db, links_Post_readers_add_many(db, links, 3, &n), &n, ORM_INVALID, 1,
                   "User.name: the text is not valid UTF-8");
    assert_sql(db, "0", "SELECT count(*) FROM reading");
    orm_close(db);
}

/* Both keys exist, or a trigger says no: SQLite's own words, of no link. */
static void refused_by_the_file(void **state)
{
    (void)state;
    orm_db *db = new_links();
    const links_Post_tags_link links[] = {{{1}, {1}}, {{1}, {2}}};
    int64_t n = 5;
    run_sql(db, "CREATE TRIGGER no BEFORE INSERT ON post_tags WHEN new.tag_id = 2 BEGIN"
                " SELECT raise(ABORT, 'not 2'); END");
    assert_refused(db, links_Post_tags_add_many(db, links, 2, &n), &n, ORM_CHECK, ORM_NO_INDEX,
                   "not 2");
    run_sql(db, "PRAGMA foreign_keys = OFF; DROP TABLE post_tags; CREATE TABLE own (id INTEGER "
                "PRIMARY KEY); CREATE TABLE post_tags (post_id INTEGER, tag_id INTEGER REFERENCES "
                "own (id), PRIMARY KEY (post_id, tag_id)); PRAGMA foreign_keys = ON");
    assert_refused(db, links_Post_tags_add_many(db, links, 2, &n), &n, ORM_FOREIGN_KEY,
                   ORM_NO_INDEX, "FOREIGN KEY constraint failed");
    assert_sql(db, "0", "SELECT count(*) FROM post_tags");
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(equal_to_one_by_one), cmocka_unit_test(symmetrical_integers),
        cmocka_unit_test(arguments),           cmocka_unit_test(many_links),
        cmocka_unit_test(unknown_keys),        cmocka_unit_test(keys_that_no_row_can_have),
        cmocka_unit_test(refused_by_the_file),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_links.c - adding, removing, setting, clearing and asking for the links of a ManyToMany, from
 * both sides: what stands in the link table afterwards, what changed, what it costs, what is
 * refused.
 */
#include "links.h"
#include "relations.h"

#define POST(n) links_Post_id_of(n)
#define TAG(n) links_Tag_id_of(n)
#define USER(name) links_User_id_of(name)

/* Five posts, five tags, four places, four users; no links. */
static orm_db *new_links(void)
{
    orm_db *db = new_database(":memory:", NULL, links_open, links_create_tables);
    run_sql(db, "INSERT INTO post (id, title) VALUES (1, ''), (2, ''), (3, ''), (4, ''), (5, '');"
                "INSERT INTO tag (id, label) VALUES (1, ''), (2, ''), (3, ''), (4, ''), (5, '');"
                "INSERT INTO place VALUES ('a', 1), ('a', 2), ('b', 1), ('b', -5);"
                "INSERT INTO user VALUES ('Cid'), ('Ann'), ('Bob'), ('Dan')");
    return db;
}

static const char post_tags[] = "SELECT * FROM post_tags ORDER BY 1, 2";

/* The call on db answers OK, runs this number of statements, and sets changed to a number. */
#define assert_changes(db, statements, number, call)                                               \
    do {                                                                                           \
        changed = -1;                                                                              \
        assert_costs(db, statements, call);                                                        \
        assert_int_equal(changed, number);                                                         \
    } while (0)

static void add(void **state)
{
    (void)state;
    orm_db *db = new_links();
    int64_t changed;
    const links_Tag_id tags[] = {{3}, {1}, {5}};
    const links_Post_id posts[] = {{2}, {1}};
    assert_changes(db, 1, 3, links_Post_tags_add(db, POST(1), tags, 3, &changed));
    assert_sql(db, "1|1\n1|3\n1|5", post_tags);
    assert_changes(db, 1, 1, links_Tag_posts_add(db, TAG(3), posts, 2, &changed));
    assert_sql(db, "1|1\n1|3\n1|5\n2|3", post_tags);
    assert_changes(db, 1, 0, links_Post_tags_add(db, POST(1), tags, 3, &changed));
    assert_ok(db, links_Post_tags_add(db, POST(1), tags, 3, NULL));
    assert_sql(db, "1|1\n1|3\n1|5\n2|3", post_tags);
    orm_close(db);
}

static void keys_that_come_twice(void **state)
{
    (void)state;
    orm_db *db = new_links();
    int64_t changed;
    const links_Tag_id tags[] = {{3}, {3}, {1}, {3}};
    const links_User_id users[] = {{"ann"}, {"ANN"}, {"Bob"}, {"Ann"}};
    assert_changes(db, 1, 2, links_Post_tags_add(db, POST(1), tags, 4, &changed));
    assert_sql(db, "1|1\n1|3", post_tags);
    assert_changes(db, 2, 1, links_Post_tags_set(db, POST(1), tags, 2, &changed));
    assert_changes(db, 1, 1, links_Post_tags_remove(db, POST(1), tags, 4, &changed));

    /* The collation holds three of them for one; the pairs of a visit need not be unique. */
    assert_changes(db, 1, 2, links_Post_readers_add(db, POST(1), users, 4, &changed));
    assert_changes(db, 1, 2, links_Post_guests_add(db, POST(1), users, 4, &changed));
    assert_sql(db, "2", "SELECT count(*) FROM visit");
    assert_changes(db, 1, 0, links_Post_guests_add(db, POST(1), users, 4, &changed));
    orm_close(db);
}

static void remove_and_clear(void **state)
{
    (void)state;
    orm_db *db = new_links();
    int64_t changed;
    const links_Tag_id tags[] = {{1}, {2}, {3}, {4}, {99}};
    const links_Post_id posts[] = {{2}, {3}};
    run_sql(db, "INSERT INTO post_tags SELECT p.id, t.id FROM post AS p, tag AS t WHERE t.id < 4 "
                "AND p.id < 4");
    assert_changes(db, 1, 2, links_Post_tags_remove(db, POST(1), &tags[1], 4, &changed));
    assert_changes(db, 1, 0, links_Post_tags_remove(db, POST(1), &tags[1], 4, &changed));
    assert_changes(db, 1, 2, links_Tag_posts_remove(db, TAG(2), posts, 2, &changed));
    assert_sql(db, "1|1\n2|1\n2|3\n3|1\n3|3", post_tags);
    assert_changes(db, 1, 2, links_Post_tags_clear(db, POST(3), &changed));
    assert_changes(db, 1, 2, links_Tag_posts_clear(db, TAG(1), &changed));
    assert_sql(db, "2|3", post_tags);
    assert_changes(db, 1, 0, links_Tag_posts_clear(db, TAG(99), &changed));
    orm_close(db);
}

static void set(void **state)
{
    (void)state;
    orm_db *db = new_links();
    int64_t changed;
    const links_Tag_id tags[] = {{4}, {2}, {1}};
    const links_Post_id posts[] = {{5}};
    run_sql(db, "INSERT INTO post_tags VALUES (1, 1), (1, 3), (1, 5), (2, 5)");
    assert_changes(db, 2, 4, links_Post_tags_set(db, POST(1), tags, 3, &changed));
    assert_sql(db, "1|1\n1|2\n1|4\n2|5", post_tags);
    assert_changes(db, 2, 0, links_Post_tags_set(db, POST(1), tags, 3, &changed));
    assert_changes(db, 2, 2, links_Tag_posts_set(db, TAG(5), posts, 1, &changed));
    assert_sql(db, "1|1\n1|2\n1|4\n5|5", post_tags);
    assert_true(sqlite3_get_autocommit(orm_sqlite(db)));
    orm_close(db);
}

static void has(void **state)
{
    (void)state;
    orm_db *db = new_links();
    bool is;
    run_sql(db, "INSERT INTO post_tags VALUES (1, 2); INSERT INTO seen_at VALUES (1, 'b', -5);"
                "INSERT INTO reading (post_id, user_name) VALUES (1, 'Ann')");
    assert_costs(db, 1, links_Post_tags_has(db, POST(1), TAG(2), &is));
    assert_true(is);
    assert_costs(db, 1, links_Post_tags_has(db, POST(2), TAG(1), &is));
    assert_false(is);
    assert_ok(db, links_Tag_posts_has(db, TAG(2), POST(1), &is));
    assert_true(is);
    assert_ok(db, links_Tag_posts_has(db, TAG(1), POST(2), &is));
    assert_false(is);
    assert_ok(db, links_Tag_posts_has(db, TAG(99), POST(99), &is));
    assert_false(is);
    assert_ok(db, links_Post_places_has(db, POST(1), (links_Place_id){"b", -5}, &is));
    assert_true(is);
    assert_ok(db, links_Place_posts_has(db, (links_Place_id){"b", 1}, POST(1), &is));
    assert_false(is);
    assert_ok(db, links_Post_readers_has(db, POST(1), USER("aNN"), &is));
    assert_true(is);
    orm_close(db);
}

static void nothing_to_do(void **state)
{
    (void)state;
    orm_db *db = new_links();
    int64_t changed;
    const links_Tag_id tags[] = {{1}};
    run_sql(db, "INSERT INTO post_tags VALUES (1, 1), (1, 3)");
    assert_changes(db, 0, 0, links_Post_tags_add(db, POST(1), tags, 0, &changed));
    assert_changes(db, 0, 0, links_Post_tags_add(db, POST(1), NULL, 0, &changed));
    assert_changes(db, 0, 0, links_Post_tags_remove(db, POST(1), NULL, 0, &changed));
    assert_changes(db, 1, 2, links_Post_tags_set(db, POST(1), NULL, 0, &changed));
    assert_sql(db, "", post_tags);
    changed = 5;
    assert_fails(db, links_Post_tags_add(db, POST(1), NULL, 1, &changed), ORM_MISUSE, "Post",
                 "tags", "Post.tags: the array is NULL");
    assert_int_equal(changed, 0);
    orm_close(db);
}

/* ---- Keys without a row ---- */

/* The last error is about element index of an array, and nothing stands in the table. */
static void assert_missing(orm_db *db, orm_status status, const char *field, size_t index,
                           const char *message)
{
    const orm_error *error = orm_last_error(db);
    assert_int_equal(status, ORM_FOREIGN_KEY);
    assert_int_equal(error->status, ORM_FOREIGN_KEY);
    assert_string_equal(error->message, message);
    assert_string_equal(error->field, field);
    assert_int_equal(error->index, index);
    assert_int_equal(error->sqlite_code, SQLITE_CONSTRAINT_FOREIGNKEY);
}

static void unknown_keys(void **state)
{
    (void)state;
    orm_db *db = new_links();
    int64_t changed = 5;
    const links_Tag_id tags[] = {{1}, {1}, {2}, {77}, {78}, {77}};
    const links_Place_id places[] = {{"a", 1}, {"a", 9}};
    const links_User_id users[] = {{"Zoe"}, {"Ann"}};
    run_sql(db, "INSERT INTO post_tags VALUES (1, 5)");
    struct snapshot before = take_snapshot(db, NULL);
    assert_missing(db, links_Post_tags_add(db, POST(1), tags, 6, &changed), "tags", 3,
                   "Post.tags: no Tag with id 77");
    assert_int_equal(changed, 0);
    assert_missing(db, links_Post_tags_set(db, POST(1), tags, 6, &changed), "tags", 3,
                   "Post.tags: no Tag with id 77");
    assert_missing(db, links_Post_tags_add(db, POST(66), tags, 3, NULL), "tags", ORM_NO_INDEX,
                   "Post.tags: no Post with id 66");
    assert_missing(db, links_Tag_posts_add(db, TAG(66), &(links_Post_id){1}, 1, NULL), "posts",
                   ORM_NO_INDEX, "Tag.posts: no Tag with id 66");
    assert_missing(db, links_Post_places_add(db, POST(1), places, 2, NULL), "places", 1,
                   "Post.places: no Place with (row, number) = ('a', 9)");
    assert_missing(db, links_Post_readers_set(db, POST(1), users, 2, NULL), "readers", 0,
                   "Post.readers: no User with name 'Zoe'");
    assert_missing(db, links_User_friends_add(db, USER("Ann"), users, 2, NULL), "friends", 0,
                   "User.friends: no User with name 'Zoe'");
    assert_unchanged(&before);
    assert_true(sqlite3_get_autocommit(orm_sqlite(db)));
    orm_close(db);
}

/* In a transaction the failed call alone is undone. */
/* A reference that the schema does not know of: both keys exist. */
static void refused_by_the_file(void **state)
{
    (void)state;
    orm_db *db = new_links();
    const links_Tag_id tag = {1};
    int64_t changed = 5;
    run_sql(db, "PRAGMA foreign_keys = OFF; DROP TABLE post_tags; CREATE TABLE own (id INTEGER "
                "PRIMARY KEY); CREATE TABLE post_tags (post_id INTEGER, tag_id INTEGER REFERENCES "
                "own (id), PRIMARY KEY (post_id, tag_id)); PRAGMA foreign_keys = ON");
    assert_fails(db, links_Post_tags_add(db, POST(1), &tag, 1, &changed), ORM_FOREIGN_KEY, NULL,
                 NULL, "FOREIGN KEY constraint failed");
    assert_int_equal(changed, 0);
    assert_sql(db, "0", "SELECT count(*) FROM post_tags");
    orm_close(db);
}

static void unknown_keys_in_a_transaction(void **state)
{
    (void)state;
    orm_db *db = new_links();
    const links_Tag_id tags[] = {{1}, {2}, {77}};
    assert_ok(db, orm_begin(db, ORM_IMMEDIATE));
    assert_ok(db, links_Post_tags_add(db, POST(1), &tags[0], 1, NULL));
    assert_int_equal(links_Post_tags_set(db, POST(1), &tags[1], 2, NULL), ORM_FOREIGN_KEY);
    assert_ok(db, links_Post_tags_add(db, POST(2), &tags[1], 1, NULL));
    assert_ok(db, orm_commit(db));
    assert_sql(db, "1|1\n2|2", post_tags);
    orm_close(db);
}

static void keys_that_no_row_can_have(void **state)
{
    (void)state;
    orm_db *db = new_links();
    int64_t changed = 5;
    bool is = true;
    const links_User_id users[] = {{"Ann"}, {NULL}, {"\xff"}};
    assert_int_equal(links_Post_readers_add(db, POST(1), users, 2, &changed), ORM_NOT_NULL);
    assert_int_equal(orm_last_error(db)->index, 1);
    assert_int_equal(changed, 0);
    assert_int_equal(links_Post_readers_add(db, POST(1), &users[2], 1, NULL), ORM_INVALID);
    assert_int_equal(links_User_read_clear(db, users[1], NULL), ORM_NOT_NULL);
    assert_int_equal(orm_last_error(db)->index, ORM_NO_INDEX);
    assert_int_equal(links_Post_readers_has(db, POST(1), users[1], &is), ORM_NOT_NULL);
    assert_false(is);
    assert_sql(db, "0", "SELECT count(*) FROM reading");
    orm_close(db);
}

/* ---- Junction tables of one's own ---- */

static void named_tables(void **state)
{
    (void)state;
    orm_db *db = new_links();
    int64_t changed;
    const links_Tag_id tags[] = {{2}, {1}};
    const links_Place_id places[] = {{"b", 1}, {"b", -5}, {"a", 2}};
    const links_Post_id posts[] = {{3}, {1}};
    assert_changes(db, 1, 2, links_Post_topics_add(db, POST(1), tags, 2, &changed));
    assert_changes(db, 1, 1, links_Tag_topic_of_remove(db, TAG(1), posts, 2, &changed));
    assert_sql(db, "1|2", "SELECT post_id, tag_id FROM post_topic");
    assert_sql(db, "0", "SELECT count(*) FROM post_tags");

    assert_changes(db, 1, 3, links_Post_places_add(db, POST(1), places, 3, &changed));
    assert_changes(db, 1, 1, links_Place_posts_add(db, places[0], posts, 2, &changed));
    assert_sql(db, "1|a|2\n1|b|-5\n1|b|1\n3|b|1",
               "SELECT post, in_row, at FROM seen_at ORDER BY 1, 2, 3");
    assert_changes(db, 2, 2, links_Post_places_set(db, POST(1), &places[2], 1, &changed));
    assert_changes(db, 2, 2, links_Place_posts_set(db, places[0], &posts[1], 1, &changed));
    assert_sql(db, "1|a|2\n1|b|1", "SELECT post, in_row, at FROM seen_at ORDER BY 1, 2, 3");
    assert_changes(db, 1, 1, links_Post_places_remove(db, POST(1), places, 2, &changed));
    assert_changes(db, 1, 1, links_Place_posts_clear(db, places[2], &changed));
    orm_close(db);
}

/* ---- To itself ---- */

static const char friends[] = "SELECT * FROM user_friends ORDER BY 1, 2";

/* A link is two rows, one where somebody is linked with himself. */
static void symmetrical(void **state)
{
    (void)state;
    orm_db *db = new_links();
    int64_t changed;
    bool is;
    const links_User_id users[] = {{"Bob"}, {"Ann"}, {"Cid"}};
    assert_changes(db, 1, 5, links_User_friends_add(db, USER("Ann"), users, 3, &changed));
    assert_sql(db, "Ann|Ann\nAnn|Bob\nAnn|Cid\nBob|Ann\nCid|Ann", friends);
    assert_changes(db, 1, 0, links_User_friends_add(db, USER("Bob"), &users[1], 1, &changed));
    assert_ok(db, links_User_friends_has(db, USER("Cid"), USER("Ann"), &is));
    assert_true(is);
    assert_changes(db, 1, 2, links_User_friends_remove(db, USER("Bob"), &users[1], 1, &changed));
    assert_sql(db, "Ann|Ann\nAnn|Cid\nCid|Ann", friends);
    assert_changes(db, 2, 4, links_User_friends_set(db, USER("Cid"), &users[0], 1, &changed));
    assert_sql(db, "Ann|Ann\nBob|Cid\nCid|Bob", friends);
    assert_changes(db, 1, 2, links_User_friends_clear(db, USER("Bob"), &changed));
    assert_changes(db, 1, 1, links_User_friends_clear(db, USER("Ann"), &changed));
    assert_sql(db, "", friends);
    orm_close(db);
}

/* The rows of a through model, where nothing keeps a pair from coming twice. */
static void symmetrical_through_a_model(void **state)
{
    (void)state;
    orm_db *db = new_links();
    int64_t changed;
    const links_User_id users[] = {{"BOB"}, {"Ann"}, {"Bob"}, {"ANN"}};
    static const char met[] = "SELECT upper(who_name), upper(whom_name) FROM meeting ORDER BY 1, 2";
    assert_changes(db, 1, 3, links_User_met_add(db, USER("Ann"), users, 4, &changed));
    assert_sql(db, "ANN|ANN\nANN|BOB\nBOB|ANN", met);
    assert_changes(db, 1, 0, links_User_met_add(db, USER("Ann"), users, 4, &changed));
    assert_changes(db, 1, 0, links_User_met_add(db, USER("bob"), users + 1, 1, &changed));
    assert_changes(db, 1, 2, links_User_met_remove(db, USER("Bob"), users + 1, 1, &changed));
    assert_sql(db, "ANN|ANN", met);
    orm_close(db);
}

static void not_symmetrical(void **state)
{
    (void)state;
    orm_db *db = new_links();
    int64_t changed;
    bool is;
    const links_User_id users[] = {{"Bob"}, {"Ann"}};
    static const char follows[] =
        "SELECT from_user_name, to_user_name FROM user_follows ORDER BY 1, 2";
    assert_changes(db, 1, 2, links_User_follows_add(db, USER("Ann"), users, 2, &changed));
    assert_sql(db, "Ann|Ann\nAnn|Bob", follows);
    assert_changes(db, 1, 1, links_User_followers_add(db, USER("Ann"), users, 2, &changed));
    assert_sql(db, "Ann|Ann\nAnn|Bob\nBob|Ann", follows);
    assert_ok(db, links_User_follows_has(db, USER("Cid"), USER("Ann"), &is));
    assert_false(is);
    assert_changes(db, 1, 2, links_User_follows_clear(db, USER("Ann"), &changed));
    assert_sql(db, "Bob|Ann", follows);
    assert_changes(db, 2, 2, links_User_followers_set(db, USER("Ann"), &users[1], 1, &changed));
    assert_sql(db, "Ann|Ann", follows);
    orm_close(db);
}

/* ---- Through models ---- */

/* The other columns of the link's row have their defaults. */
static void through_a_model(void **state)
{
    (void)state;
    orm_db *db = new_links();
    orm_scope scope = ORM_SCOPE_INIT;
    int64_t changed;
    const links_User_id users[] = {{"Bob"}, {"Ann"}};
    links_Reading *reading;
    links_Post *post;
    links_User_list readers;
    assert_changes(db, 1, 2, links_Post_readers_add(db, POST(1), users, 2, &changed));
    run_sql(db, "UPDATE reading SET times = 7 WHERE user_name = 'Ann'");
    assert_changes(db, 1, 0,
                   links_User_read_add(db, USER("Ann"), &(links_Post_id){1}, 1, &changed));
    assert_changes(db, 2, 1, links_Post_readers_set(db, POST(1), &users[1], 1, &changed));
    assert_sql(db, "1|Ann|7|NULL", "SELECT post_id, user_name, times, note FROM reading");
    assert_ok(db, links_Reading_get(db, &scope, (links_Reading_id){{1}, {"ANN"}}, &reading));
    assert_int_equal(reading->times, 7);
    assert_ok(db, links_Post_get(db, &scope, POST(1), &post));
    assert_costs(db, 2, links_Post_readers_load(db, post, &readers));
    assert_int_equal(readers.count, 1);
    assert_string_equal(readers.items[0]->name.value, "Ann");
    orm_scope_free(&scope);
    orm_close(db);
}

/* A target that is linked twice is loaded once; removing it removes both links. */
/* Pairs of which one side has two columns, and which may come twice. */
static void linked_twice_by_two_columns(void **state)
{
    (void)state;
    orm_db *db = new_links();
    int64_t changed;
    const links_Place_id places[] = {{"a", 1}, {"a", 2}, {"b", 1}};
    const links_Post_id posts[] = {{1}, {2}};
    run_sql(db, "INSERT INTO glance (post_id, place_row, place_number) VALUES (1, 'a', 1)");
    assert_changes(db, 1, 2, links_Post_glimpses_add(db, POST(1), places, 3, &changed));
    assert_changes(db, 1, 1, links_Post_glimpses_remove(db, POST(1), places, 1, &changed));
    assert_changes(db, 1, 1, links_Place_glimpsed_add(db, places[1], posts, 2, &changed));
    assert_changes(db, 1, 0, links_Place_glimpsed_add(db, places[1], posts, 2, &changed));
    assert_sql(db, "1|a|2\n1|b|1\n2|a|2",
               "SELECT post_id, place_row, place_number FROM glance ORDER BY 1, 2, 3");
    orm_close(db);
}

static void linked_twice(void **state)
{
    (void)state;
    orm_db *db = new_links();
    orm_scope scope = ORM_SCOPE_INIT;
    int64_t changed;
    const links_User_id users[] = {{"Bob"}, {"Ann"}}, cid = {"Cid"};
    links_Post_list posts;
    links_User_list guests;
    run_sql(db, "INSERT INTO visit (post_id, user_name) VALUES (1, 'Bob'), (2, 'Ann'), (1, 'BOB'), "
                "(1, 'Ann'), (2, 'Bob')");
    assert_ok(db, links_Post_all(db, &scope, &posts));
    assert_costs(db, 2, links_Post_guests_load(db, posts.items[0], &guests));
    assert_int_equal(guests.count, 2);
    assert_string_equal(guests.items[0]->name.value, "Ann");
    assert_string_equal(guests.items[1]->name.value, "Bob");
    assert_ptr_equal(links_Post_guests(posts.items[1])->items[0], guests.items[0]);
    assert_int_equal(links_Post_guests(posts.items[1])->count, 2);
    assert_int_equal(links_Post_guests(posts.items[2])->count, 0);

    assert_changes(db, 1, 0, links_Post_guests_add(db, POST(1), users, 2, &changed));
    assert_changes(db, 1, 2, links_Post_guests_remove(db, POST(1), users, 1, &changed));
    assert_changes(db, 2, 3, links_Post_guests_set(db, POST(2), &cid, 1, &changed));
    assert_sql(db, "1|Ann\n2|Cid", "SELECT post_id, user_name FROM visit ORDER BY 1");
    orm_scope_free(&scope);
    orm_close(db);
}

/* What has columns that must be given is added as a row. */
static void through_rows_that_must_be_given(void **state)
{
    (void)state;
    orm_db *db = new_links();
    orm_scope scope = ORM_SCOPE_INIT;
    int64_t changed;
    bool is;
    links_Purchase first = {.post_id = {1}, .user_name = {"Ann"}, .price = 5}, second = first;
    links_Purchase wrong = {.post_id = {1}, .user_name = {"Zoe"}, .price = 5};
    links_User_list buyers;
    links_Post *post;
    assert_costs(db, 1, links_Post_buyers_add(db, &first));
    assert_costs(db, 1, links_User_bought_add(db, &second));
    assert_int_equal(first.id.value, 1);
    assert_int_equal(second.id.value, 2);
    assert_fails(db, links_Post_buyers_add(db, &wrong), ORM_FOREIGN_KEY, "Purchase", "user",
                 "Purchase.user: no User with name 'Zoe'");
    assert_ok(db, links_Post_buyers_has(db, POST(1), USER("Ann"), &is));
    assert_true(is);
    assert_ok(db, links_Post_get(db, &scope, POST(1), &post));
    assert_costs(db, 2, links_Post_buyers_load(db, post, &buyers));
    assert_int_equal(buyers.count, 1);
    assert_fails(db, links_User_delete(db, USER("Ann")), ORM_RESTRICTED, "User", NULL,
                 "User 'Ann': Purchase.user still refers to it");
    assert_changes(db, 1, 2,
                   links_User_bought_remove(db, USER("ann"), &(links_Post_id){1}, 1, &changed));
    assert_ok(db, links_User_delete(db, USER("Ann")));
    assert_changes(db, 1, 0, links_Post_buyers_clear(db, POST(1), &changed));
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Deletes, and many ---- */

static void assert_held(orm_db *db, orm_status status, const char *field)
{
    char message[100];
    snprintf(message, sizeof(message), "Post.%s: rows still refer to a link that would be removed",
             field);
    assert_fails(db, status, ORM_RESTRICTED, "Post", field, message);
    assert_sql(db, "1|1", "SELECT (SELECT count(*) FROM sale), (SELECT count(*) FROM stay)");
}

static void links_that_are_referred_to(void **state)
{
    (void)state;
    orm_db *db = new_links();
    const links_User_id ann = USER("Ann"), bob = USER("Bob");
    run_sql(db, "INSERT INTO sale (post_id, user_name, price) VALUES (1, 'Ann', 5);"
                "INSERT INTO refund (sale_id) VALUES (1);"
                "INSERT INTO stay (post_id, user_name) VALUES (1, 'Ann');"
                "INSERT INTO photo (stay_id) VALUES (1)");
    assert_held(db, links_Post_sellers_remove(db, POST(1), &ann, 1, NULL), "sellers");
    assert_held(db, links_Post_sellers_clear(db, POST(1), NULL), "sellers");
    assert_held(db, links_Post_hosts_remove(db, POST(1), &ann, 1, NULL), "hosts");
    assert_held(db, links_Post_hosts_set(db, POST(1), &bob, 1, NULL), "hosts");
    orm_close(db);
}

static void deletes_take_links_along(void **state)
{
    (void)state;
    orm_db *db = new_links();
    run_sql(db, "INSERT INTO post_tags VALUES (1, 1), (1, 2), (2, 1);"
                "INSERT INTO seen_at VALUES (1, 'a', 1), (2, 'a', 1);"
                "INSERT INTO user_friends VALUES ('Ann', 'Bob'), ('Bob', 'Ann');"
                "INSERT INTO reading (post_id, user_name) VALUES (1, 'Ann'), (2, 'Bob')");
    assert_ok(db, links_Tag_delete(db, TAG(1)));
    assert_sql(db, "1|2", post_tags);
    assert_ok(db, links_Post_delete(db, POST(1)));
    assert_sql(db, "", post_tags);
    assert_sql(db, "2", "SELECT post FROM seen_at");
    assert_ok(db, links_User_delete(db, USER("BOB")));
    assert_sql(db, "", friends);
    assert_sql(db, "0", "SELECT count(*) FROM reading");
    orm_close(db);
}

static void many_keys(void **state)
{
    (void)state;
    enum { MANY = 40000 };
    orm_db *db = new_links();
    int64_t changed;
    links_Tag_id *tags = malloc(MANY * sizeof(*tags));
    assert_non_null(tags);
    for (int i = 0; i < MANY; i++)
        tags[i] = TAG(MANY - i);
    run_sql(db,
            "INSERT INTO tag (id, label) WITH RECURSIVE n(i) AS (SELECT 6 UNION ALL "
            "SELECT i + 1 FROM n WHERE i < %d) SELECT i, '' FROM n",
            MANY);
    assert_changes(db, 1, MANY, links_Post_tags_add(db, POST(1), tags, MANY, &changed));
    assert_changes(db, 2, 10, links_Post_tags_set(db, POST(1), tags + 10, MANY - 10, &changed));
    assert_changes(db, 1, MANY - 10, links_Post_tags_remove(db, POST(1), tags, MANY, &changed));
    free(tags);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(add),
        cmocka_unit_test(keys_that_come_twice),
        cmocka_unit_test(remove_and_clear),
        cmocka_unit_test(set),
        cmocka_unit_test(has),
        cmocka_unit_test(nothing_to_do),
        cmocka_unit_test(unknown_keys),
        cmocka_unit_test(refused_by_the_file),
        cmocka_unit_test(unknown_keys_in_a_transaction),
        cmocka_unit_test(keys_that_no_row_can_have),
        cmocka_unit_test(named_tables),
        cmocka_unit_test(symmetrical),
        cmocka_unit_test(symmetrical_through_a_model),
        cmocka_unit_test(not_symmetrical),
        cmocka_unit_test(through_a_model),
        cmocka_unit_test(linked_twice),
        cmocka_unit_test(linked_twice_by_two_columns),
        cmocka_unit_test(through_rows_that_must_be_given),
        cmocka_unit_test(links_that_are_referred_to),
        cmocka_unit_test(deletes_take_links_along),
        cmocka_unit_test(many_keys),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* test_many.c - what many parents are read by is what each of them alone is read by: the same
 * children and links in the same order, on random data in all kinds of tables, and the same failure
 * where the file is not as its schema says.
 */
#include "many.h"
#include "orm_gen.h"
#include "relations.h"

/* From so many keys on there is another way. */
#define MANY 16
#define MANY_LINKED 100

static uint64_t seed;

static int64_t below(int64_t n)
{
    seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (int64_t)((seed >> 33) % (uint64_t)n);
}

/* ---- Data ---- */

#define ROOTS 330

/* Ranges with gaps, on both sides of 0, and the ends of all integers. */
static int64_t root_id(int64_t i)
{
    static const int64_t ends[] = {INT64_MIN, INT64_MIN + 1, INT64_MAX - 1, INT64_MAX};
    if (i < 4)
        return ends[i];
    return i < 200 ? i - 100 : i * 1000000007 - (i % 3) * 700000000000;
}

/* As SQL, which has no literal for the least. */
static const char *show(int64_t id, char text[40])
{
    snprintf(text, 40, "%lld", (long long)id);
    return id == INT64_MIN ? "-9223372036854775807 - 1" : text;
}

/* A key of Root: NULL, one of few, any, or (dangling) one that there is not. */
static const char *any_root(char text[40], bool dangling)
{
    int64_t kind = below(10);
    if (kind == 0)
        return "NULL";
    if (kind == 1 && dangling)
        return "123456789";
    return show(root_id(kind < 5 ? below(9) * 30 : below(ROOTS)), text);
}

static void fill_roots(orm_db *db)
{
    char text[40];
    for (int i = 0; i < ROOTS; i++)
        run_sql(db, "INSERT INTO root VALUES (%s, %d)", show(root_id(i), text), i);
    for (int i = 0; i < 60; i++)
        run_sql(db, "INSERT INTO tag VALUES (%d, 't')", (int)(i * i * (i % 2 ? 1 : -1)));
    run_sql(db, "INSERT INTO loose (root_id, tag_id) SELECT root.id, tag.id FROM root, tag "
                "WHERE abs(tag.id) < 20 ORDER BY tag.id DESC, root.id");
    for (int i = 0; i < 150; i++)
        run_sql(db, "INSERT INTO text VALUES ('%c%d')", i % 2 ? 'a' : 'A', i);
}

static void fill_children(orm_db *db, int i)
{
    char root[40];
    run_sql(db, "INSERT INTO plain (root_id, text) VALUES (%s, 'p%d')", any_root(root, false), i);
    run_sql(db, "INSERT OR IGNORE INTO one (root_id, by_n_n) VALUES (%s, %d)",
            any_root(root, false), (int)below(ROOTS));
    run_sql(db, "INSERT INTO unruled (root_id, rowid) VALUES (%s, %d)", any_root(root, true),
            (int)below(20));
    run_sql(db, "INSERT OR IGNORE INTO hidden VALUES ('%d', %s, 1, 2, %d)", (int)below(2000),
            any_root(root, false), (int)below(20));
    run_sql(db, "INSERT OR IGNORE INTO named VALUES ('%c%d', %s, %d)", i % 3 ? 'x' : 'Y',
            (int)below(2000), any_root(root, false), (int)below(20));
    run_sql(db, "INSERT OR IGNORE INTO without VALUES (%d, %s)", (int)below(4000) - 2000,
            any_root(root, false));
    run_sql(db, "INSERT OR IGNORE INTO pair VALUES ('%d', %d, %s)", (int)below(30), (int)below(200),
            any_root(root, false));
    run_sql(db, "INSERT INTO of_text (of_key) SELECT %s(key) FROM text WHERE rowid = %d",
            i % 2 ? "lower" : "upper", (int)below(200));
}

static void fill_links(orm_db *db)
{
    static const char *const tags[] = {"NULL", "99999", "1", "-4", "9", "3364"};
    char a[40], b[40];
    run_sql(db,
            "INSERT OR IGNORE INTO root_tags SELECT root.id, tag.id FROM root, tag "
            "WHERE root.id = %s AND tag.id %% 5 = %d",
            any_root(a, false), (int)below(5));
    run_sql(db, "INSERT OR IGNORE INTO root_peers VALUES (%s, %s)", any_root(a, false),
            any_root(b, false));
    run_sql(db, "INSERT INTO note (root_id, tag_id) VALUES (%s, %s)", any_root(a, false),
            tags[below(COUNT(tags))]);
}

static orm_db *new_many(void)
{
    orm_db *db = new_database(":memory:", NULL, many_open, many_create_tables);
    fill_roots(db);
    for (int i = 0; i < 700; i++) {
        fill_children(db, i);
        fill_links(db);
    }
    return db;
}

/* ---- Comparing ---- */

/* What a relation of a row is loaded to, of whatever kind. */
static orm_list loaded(const orm_model *model, unsigned relation, const void *row, void **one)
{
    if (model->relations[relation].kind != ORM_TO_ONE_REVERSE)
        return *orm_gen_list(model, relation, row);
    *one = orm_gen_other(model, relation, row);
    return (orm_list){one, *one ? 1 : 0};
}

static void assert_same_value(const orm_value *a, const orm_value *b)
{
    assert_int_equal(a->type, b->type);
    if (a->type == ORM_VALUE_TEXT)
        assert_string_equal(a->as.blob.data, b->as.blob.data);
    else if (a->type != ORM_VALUE_NULL)
        assert_int_equal(a->as.i, b->as.i);
}

static void assert_same_rows(const orm_model *model, orm_list a, orm_list b)
{
    orm_value left[20], right[20];
    assert_int_equal(a.count, b.count);
    for (size_t i = 0; i < a.count; i++) {
        model->values(a.items[i], left);
        model->values(b.items[i], right);
        for (unsigned c = 0; c < model->n_columns; c++)
            assert_same_value(&left[c], &right[c]);
    }
}

/* The row with an id, alone in its batch. */
static void *read_alone(orm_db *db, orm_scope *scope, const orm_model *model, const void *id)
{
    orm_list list;
    assert_ok(db, orm_gen_get_many(db, scope, model, id, 1, &list));
    return list.items[0];
}

/* The children that are one parent's point to it. */
static void assert_points_back(const orm_relation *relation, orm_list list, const void *parent)
{
    if (relation->kind == ORM_MANY_TO_MANY)
        return;
    const orm_relation *back = &relation->target->relations[relation->inverse];
    for (size_t i = 0; i < list.count; i++)
        assert_ptr_equal(*(void **)((char *)list.items[i] + back->member), parent);
}

/* A relation of all rows with ids is what it is for each of them. odd: the way of many may be gone
 * in vain. */
static void compare_relation(orm_db *db, const orm_model *model, unsigned relation, const void *ids,
                             size_t count, bool odd)
{
    const orm_relation *r = &model->relations[relation];
    orm_scope all = ORM_SCOPE_INIT;
    orm_list rows;
    assert_ok(db, orm_gen_get_many(db, &all, model, ids, count, &rows));
    orm_expect_statements(db, (r->kind == ORM_MANY_TO_MANY ? 2 : 1) * (odd ? 2 : 1));
    assert_ok(db, orm_gen_load(db, model, relation, rows.items[0]));
    orm_expect_statements(db, -1);
    for (size_t i = 0; i < count; i++) {
        orm_scope alone = ORM_SCOPE_INIT;
        void *one[2];
        void *row = read_alone(db, &alone, model, (const char *)ids + i * model->id_size);
        assert_ok(db, orm_gen_load(db, model, relation, row));
        orm_list list = loaded(model, relation, rows.items[i], &one[0]);
        assert_same_rows(r->target, list, loaded(model, relation, row, &one[1]));
        assert_points_back(r, list, rows.items[i]);
        orm_scope_free(&alone);
    }
    orm_scope_free(&all);
}

static void compare(orm_db *db, const orm_model *model, const void *ids, size_t count, bool odd)
{
    for (unsigned i = 0; i < model->n_relations; i++)
        if (model->relations[i].kind != ORM_TO_ONE)
            compare_relation(db, model, i, ids, count, odd);
}

/* ---- Tests ---- */

/* Some in their order, some in any; some come twice. */
static void many_is_each_of_them(void **state)
{
    (void)state;
    static const size_t counts[] = {1, 9, MANY - 1, MANY, MANY + 1, MANY_LINKED, ROOTS};
    for (size_t round = 0; round < 2 * COUNT(counts); round++) {
        many_Root_id ids[ROOTS];
        size_t count = counts[round / 2];
        seed = round + 1;
        orm_db *db = new_many();
        for (size_t i = 0; i < count; i++)
            ids[i] = many_Root_id_of(root_id(round % 2 ? below(ROOTS) : (int64_t)i));
        compare(db, &many_Root_model_, ids, count, false);
        orm_close(db);
    }
}

static void many_texts(void **state)
{
    (void)state;
    many_Text_list texts;
    orm_scope scope = ORM_SCOPE_INIT;
    seed = 17;
    orm_db *db = new_many();
    assert_ok(db, many_Text_all(db, &scope, &texts));
    many_Text_id *ids = malloc(texts.count * sizeof(*ids));
    assert_non_null(ids);
    for (size_t i = 0; i < texts.count; i++)
        ids[i] = texts.items[texts.count - 1 - i]->key;
    compare(db, &many_Text_model_, ids, texts.count, false);
    free(ids);
    orm_scope_free(&scope);
    orm_close(db);
}

static void many_tags(void **state)
{
    (void)state;
    many_Tag_list tags;
    orm_scope scope = ORM_SCOPE_INIT;
    seed = 18;
    orm_db *db = new_many();
    for (int i = 0; i < 100; i++)
        run_sql(db, "INSERT INTO tag VALUES (%d, 'more')", 5000 + i);
    assert_ok(db, many_Tag_all(db, &scope, &tags));
    many_Tag_id *ids = malloc(tags.count * sizeof(*ids));
    assert_non_null(ids);
    for (size_t i = 0; i < tags.count; i++)
        ids[i] = tags.items[i]->id;
    compare(db, &many_Tag_model_, ids, tags.count, false);
    free(ids);
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Which way ---- */

static void note_collects(void *context, const char *sql, int64_t nanoseconds)
{
    int *collects = context;
    (void)nanoseconds;
    *collects += strstr(sql, "orm_collect(") != NULL;
}

static int collects_for(orm_db *db, unsigned relation, size_t count)
{
    many_Root_id ids[ROOTS];
    orm_scope scope = ORM_SCOPE_INIT;
    many_Root_list rows;
    int collects = 0;
    for (size_t i = 0; i < count; i++)
        ids[i] = many_Root_id_of(root_id((int64_t)i));
    assert_ok(db, many_Root_get_many(db, &scope, ids, count, &rows));
    orm_trace(db, note_collects, &collects);
    assert_ok(db, orm_gen_load(db, &many_Root_model_, relation, rows.items[0]));
    orm_trace(db, NULL, NULL);
    orm_scope_free(&scope);
    return collects;
}

static void from_so_many_on(void **state)
{
    (void)state;
    const orm_model *model = &many_Root_model_;
    seed = 3;
    orm_db *db = new_many();
    for (unsigned i = 0; i < model->n_relations; i++) {
        const orm_relation *r = &model->relations[i];
        bool rowid = r->target != &many_Hidden_model_ && r->target != &many_Without_model_;
        bool loose = i == many_Root_loose_edge().relation;
        int most = loose                         ? 0
                   : r->kind == ORM_MANY_TO_MANY ? 2
                   : rowid && r->columns[0] == 0 ? 1
                                                 : 0;
        size_t many = r->kind == ORM_MANY_TO_MANY ? MANY_LINKED : MANY;
        assert_int_equal(collects_for(db, i, many - 1), 0);
        if (r->columns[0] == 0)
            assert_int_equal(collects_for(db, i, many), most);
    }
    orm_close(db);
}

/* ---- Of all rows ---- */

struct seen {
    int arrays, statements;
};

static void note_arrays(void *context, const char *sql, int64_t nanoseconds)
{
    struct seen *seen = context;
    (void)nanoseconds;
    seen->arrays += strstr(sql, "orm_array(") != NULL;
    seen->statements += strncmp(sql, "SELECT", 6) == 0;
}

static void assert_alone(orm_db *db, const orm_model *model, unsigned relation, void *row,
                         const void *id)
{
    orm_scope scope = ORM_SCOPE_INIT;
    void *alone = read_alone(db, &scope, model, id);
    assert_ok(db, orm_gen_load(db, model, relation, alone));
    orm_list list = *orm_gen_list(model, relation, row);
    assert_same_rows(model->relations[relation].target, list,
                     *orm_gen_list(model, relation, alone));
    assert_points_back(&model->relations[relation], list, row);
    orm_scope_free(&scope);
}

/* All roots, or some, with two levels of children: arrays is how many of the three statements look
 * up by keys. */
static void compare_levels(orm_db *db, struct many_Root_query q, int arrays)
{
    orm_scope scope = ORM_SCOPE_INIT;
    many_Root_list roots;
    struct seen seen = {0, 0};
    q.prefetch_must = many_Must_query(.prefetch_named = many_MustNamed_query());
    const many_Root_ref query = {&q};
    orm_trace(db, note_arrays, &seen);
    assert_ok(db, many_Root_select(db, &scope, query, &roots));
    orm_trace(db, NULL, NULL);
    assert_int_equal(seen.statements, 3);
    assert_int_equal(seen.arrays, arrays);
    for (size_t i = 0; i < roots.count; i++) {
        many_Root *root = roots.items[i];
        const many_Must_list *list = many_Root_must(root);
        assert_alone(db, &many_Root_model_, many_Root_must_edge().relation, root, &root->id);
        for (size_t k = 0; k < list->count; k++)
            assert_alone(db, &many_Must_model_, many_Must_named_edge().relation, list->items[k],
                         &list->items[k]->id);
    }
    orm_scope_free(&scope);
}

static orm_db *new_levels(void)
{
    char root[40];
    orm_db *db = new_database(":memory:", NULL, many_open, many_create_tables);
    fill_roots(db);
    for (int i = 1; i <= 500; i++)
        run_sql(db, "INSERT INTO must VALUES (%d, %s, NULL)", 501 - i,
                show(root_id(below(ROOTS)), root));
    for (int i = 0; i < 500; i++)
        run_sql(db, "INSERT OR IGNORE INTO must_named VALUES ('%c%d', %d)", i % 2 ? 'a' : 'A',
                (int)below(900), 1 + (int)below(500));
    return db;
}

static void children_of_all_rows(void **state)
{
    (void)state;
    seed = 21;
    orm_db *db = new_levels();
    const struct many_Root_query all = {.magic_ = ORM_QUERY_MAGIC};
    struct many_Root_query some = all, first = all, ordered = all, later = all;
    some.where = many_Root_n_lt(200);
    first.limit = 150;
    later.offset = 150;
    ordered.order[0] = many_Root_n_desc();
    compare_levels(db, all, 0);
    compare_levels(db, ordered, 0);
    compare_levels(db, some, 2);
    compare_levels(db, first, 2);
    compare_levels(db, later, 2);
    run_sql(db, "PRAGMA reverse_unordered_selects = ON");
    compare_levels(db, all, 0);
    run_sql(db, "PRAGMA foreign_keys = OFF; DELETE FROM root WHERE n %% 3 = 0;"
                "DELETE FROM must WHERE id %% 5 = 0");
    compare_levels(db, all, 0);
    orm_close(db);
}

/* Those of parents that are not there are not read. */
static void odd_children_of_all_rows(void **state)
{
    (void)state;
    static const char *const cases[] = {
        "INSERT INTO must VALUES (1, 0, NULL), (2, 1.5, NULL), (3, 1, NULL), (4, '1', NULL),"
        "(5, NULL, NULL), (6, x'00', NULL), (7, 4000, x'00')",
        "INSERT INTO must VALUES (2, 1, NULL), (1, 1, NULL), (NULL, NULL, NULL), ('x', 4000, 1)",
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        orm_db *db = new_database(":memory:", NULL, many_open, many_create_tables);
        fill_roots(db);
        run_sql(db, "PRAGMA foreign_keys = OFF; DROP TABLE must; CREATE TABLE must (id INT, "
                    "root_id, next_id INT);"
                    "CREATE INDEX must_root ON must (root_id)");
        run_sql(db, "%s", cases[i]);
        orm_scope scope = ORM_SCOPE_INIT;
        many_Root_list roots;
        assert_ok(db, many_Root_select(
                          db, &scope, many_Root_query(.prefetch_must = many_Must_query()), &roots));
        for (size_t k = 0; k < roots.count; k++)
            assert_alone(db, &many_Root_model_, many_Root_must_edge().relation, roots.items[k],
                         &roots.items[k]->id);
        orm_scope_free(&scope);
        orm_close(db);
    }
}

/* Links of all roots are those of each; every file has more keys than MANY_LINKED. */
static void compare_links(orm_db *db, int statements)
{
    orm_scope scope = ORM_SCOPE_INIT;
    many_Root_list roots;
    orm_expect_statements(db, statements);
    assert_ok(db, many_Root_select(db, &scope,
                                   many_Root_query(.prefetch_tags = many_Tag_query(),
                                                   .prefetch_peers = many_Root_query(),
                                                   .prefetch_noted = many_Tag_query(),
                                                   .prefetch_loose = many_Tag_query()),
                                   &roots));
    orm_expect_statements(db, -1);
    for (size_t i = 0; i < roots.count; i++) {
        many_Root *root = roots.items[i];
        assert_alone(db, &many_Root_model_, many_Root_tags_edge().relation, root, &root->id);
        assert_alone(db, &many_Root_model_, many_Root_peers_edge().relation, root, &root->id);
        assert_alone(db, &many_Root_model_, many_Root_noted_edge().relation, root, &root->id);
        assert_alone(db, &many_Root_model_, many_Root_loose_edge().relation, root, &root->id);
    }
    orm_scope_free(&scope);
}

static void links_of_all_rows(void **state)
{
    (void)state;
    seed = 22;
    orm_db *db = new_many();
    compare_links(db, 9);
    run_sql(db, "PRAGMA reverse_unordered_selects = ON");
    compare_links(db, 9);
    run_sql(db, "PRAGMA foreign_keys = OFF; DELETE FROM root WHERE n %% 3 = 0 OR n < 2;"
                "DELETE FROM tag WHERE id %% 5 = 0");
    compare_links(db, 9);
    orm_close(db);
}

/* ---- Targets ---- */

/* What rows of a model refer to is what each of them alone refers to. */
static void compare_targets(orm_db *db, const orm_model *model, unsigned relation, int statements)
{
    orm_scope all = ORM_SCOPE_INIT;
    orm_list rows;
    assert_ok(db, orm_gen_all(db, &all, model, &rows));
    orm_expect_statements(db, statements);
    assert_ok(db, orm_gen_load(db, model, relation, rows.items[0]));
    orm_expect_statements(db, -1);
    for (size_t i = 0; i < rows.count; i++) {
        orm_scope alone = ORM_SCOPE_INIT;
        orm_value id;
        model->key_values(rows.items[i], &id);
        void *row = read_alone(db, &alone, model, &id.as.i);
        assert_ok(db, orm_gen_load(db, model, relation, row));
        assert_true(orm_gen_loaded(model, relation, rows.items[i]));
        void *targets[] = {orm_gen_other(model, relation, rows.items[i]),
                           orm_gen_other(model, relation, row)};
        assert_int_equal(targets[0] != NULL, targets[1] != NULL);
        assert_same_rows(model->relations[relation].target,
                         (orm_list){&targets[0], targets[0] ? 1 : 0},
                         (orm_list){&targets[1], targets[1] ? 1 : 0});
        orm_scope_free(&alone);
    }
    orm_scope_free(&all);
}

static void targets_of_many(void **state)
{
    (void)state;
    seed = 23;
    orm_db *db = new_many();
    for (int round = 0; round < 2; round++) {
        compare_targets(db, &many_Plain_model_, many_Plain_root_edge().relation, 1);
        compare_targets(db, &many_One_model_, many_One_root_edge().relation, 1);
        compare_targets(db, &many_One_model_, many_One_by_n_edge().relation, 1);
        compare_targets(db, &many_Unruled_model_, many_Unruled_root_edge().relation, 1);
        run_sql(db, "PRAGMA foreign_keys = OFF; DELETE FROM root WHERE n %% 3 = 0");
    }
    /* The key of one target is another's too, and one is not there: the plain way reads them. */
    run_sql(db, "ALTER TABLE root RENAME TO old; CREATE TABLE root (id INT, n INT);"
                "INSERT INTO root SELECT id, n FROM old ORDER BY n;"
                "INSERT INTO root SELECT id, 1000 FROM root WHERE n = 40;"
                "DELETE FROM root WHERE n = 41");
    compare_targets(db, &many_Plain_model_, many_Plain_root_edge().relation, 2);
    orm_close(db);
}

/* ---- Files that are not as the schema says ---- */

/* Tables without the rules of the schema, and what stands in them. */
static orm_db *new_odd(const char *sql)
{
    orm_db *db = new_database(":memory:", NULL, many_open, many_create_tables);
    fill_roots(db);
    run_sql(db, "DROP TABLE plain; CREATE TABLE plain (id INT, root_id INT, text);"
                "CREATE INDEX plain_root ON plain (root_id);"
                "DROP TABLE root_tags; CREATE TABLE root_tags (root_id, tag_id);"
                "CREATE INDEX root_tags_root ON root_tags (root_id);"
                "CREATE INDEX root_tags_tag ON root_tags (tag_id);"
                "DROP TABLE tag; CREATE TABLE tag (id INT, name TEXT)");
    run_sql(db, "%s", sql);
    return db;
}

static void root_ids(many_Root_id ids[ROOTS])
{
    for (size_t i = 0; i < ROOTS; i++)
        ids[i] = many_Root_id_of(root_id((int64_t)i));
}

static void keys_of_other_kinds(void **state)
{
    (void)state;
    static const char *const cases[] = {
        "INSERT INTO plain VALUES (5, 0, 'a'), (5, 1, 'b'), (3, 0, 'c'), (5, 0, 'a')",
        "INSERT INTO root_tags VALUES (0.0, 9), (0, 9), (1, 9.0), (2, 4), (2, NULL), ('x', 4),"
        "(x'00', 9), (0, 10); INSERT INTO tag VALUES (9, 'a'), (4, 'b'), (10, 'c')",
        "INSERT INTO root_tags VALUES (1, 9), (1, '9'), (2, 9.5), (3, 4);"
        "INSERT INTO tag VALUES (9, 'a'), (4, 'b')",
        "INSERT INTO root_tags VALUES (0, 9), (1, 9), (2, 4);"
        "INSERT INTO tag VALUES (9, 'a'), (4, 'b'), (9, 'a')",
        /* a table without rowids */
        "DROP TABLE pair; CREATE TABLE pair (a TEXT, b INTEGER, root_id INTEGER,"
        "PRIMARY KEY (a, b)) WITHOUT ROWID; CREATE INDEX pair_root ON pair (root_id);"
        "INSERT INTO pair SELECT 'x', n, id FROM root;"
        "INSERT INTO pair SELECT 'a', n, id FROM root",
    };
    many_Root_id ids[ROOTS];
    root_ids(ids);
    for (size_t i = 0; i < COUNT(cases); i++) {
        orm_db *db = new_odd(cases[i]);
        compare(db, &many_Root_model_, ids, ROOTS, true);
        compare_links(db, -1);
        orm_close(db);
    }
}

static void assert_bad(const char *sql, const char *field, const char *message)
{
    orm_db *db = new_odd(sql);
    many_Root_id ids[ROOTS];
    root_ids(ids);
    for (size_t count = 1; count <= ROOTS; count += ROOTS - 1) {
        orm_scope scope = ORM_SCOPE_INIT;
        many_Root_list rows;
        assert_ok(db, many_Root_get_many(db, &scope, ids + ROOTS - count, count, &rows));
        size_t before = orm_scope_size(&scope);
        assert_fails(db, many_Root_plain_load(db, rows.items[0], NULL), ORM_BAD_VALUE, "Plain",
                     field, message);
        assert_int_equal(orm_scope_size(&scope), before);
        assert_null(many_Root_plain(rows.items[0]));
        orm_scope_free(&scope);
    }
    orm_close(db);
}

static void bad_values(void **state)
{
    (void)state;
    char root[40], sql[200];
    snprintf(root, sizeof(root), "%lld", (long long)root_id(ROOTS - 1));
    snprintf(sql, sizeof(sql), "INSERT INTO plain VALUES (1, 0, 'a'), (7, %s, x'00')", root);
    assert_bad(sql, "text", "Plain.text: row 7 holds x'00', which is no text");
    snprintf(sql, sizeof(sql), "INSERT INTO plain VALUES (1, 0, 'a'), ('x', %s, 'b')", root);
    assert_bad(sql, "id", "Plain.id: row 'x' holds 'x', which is no integer");
    snprintf(sql, sizeof(sql), "INSERT INTO plain VALUES (1, 0, 'a'), (NULL, %s, 'b')", root);
    assert_bad(sql, "id", "Plain.id: row NULL holds NULL, which is not allowed here");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(many_is_each_of_them),
        cmocka_unit_test(many_texts),
        cmocka_unit_test(many_tags),
        cmocka_unit_test(from_so_many_on),
        cmocka_unit_test(children_of_all_rows),
        cmocka_unit_test(odd_children_of_all_rows),
        cmocka_unit_test(links_of_all_rows),
        cmocka_unit_test(targets_of_many),
        cmocka_unit_test(keys_of_other_kinds),
        cmocka_unit_test(bad_values),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

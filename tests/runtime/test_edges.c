/* test_edges.c - every kind of relation in both directions, joined and prefetched through three
 * levels, with and without conditions per parent, for no parents and for 40,000: what comes is held
 * against SQL written by hand, which is run parent by parent, and the statements are counted.
 *
 * Relations and paths are lists of rows below; a model's rows are known by their numbers n. */
#include "relations.h"

#include "edges.h"

/* ---- What is looked at ---- */

/* X(kind, model, relation, target, FROM): of the rows t that the row s is related to. A reverse
 * OneToOne is an OTHER; a kind tells the statements that an edge takes. */
#define EDGES(X)                                                                                   \
    X(ONE, Item, box, Box, "item s JOIN box t ON t.id = s.box_id")                                 \
    X(MANY, Box, items, Item, "box s JOIN item t ON t.box_id = s.id")                              \
    X(ONE, Item, lid, Box, "item s JOIN box t ON t.id = s.lid_id")                                 \
    X(OTHER, Box, lidded, Item, "box s JOIN item t ON t.lid_id = s.id")                            \
    X(LINKS, Item, plain, Box, LINKED("item", "item_plain", "item_id", "box_id", "box"))           \
    X(LINKS, Box, plain, Item, LINKED("box", "item_plain", "box_id", "item_id", "item"))           \
    X(LINKS, Item, named, Box, LINKED("item", "item_in_box", "item_id", "box_id", "box"))          \
    X(LINKS, Box, named, Item, LINKED("box", "item_in_box", "box_id", "item_id", "item"))          \
    X(LINKS, Item, through, Box, PACKED("item", "item_id", "box_id", "box"))                       \
    X(LINKS, Box, through, Item, PACKED("box", "box_id", "item_id", "item"))                       \
    X(ONE, Item, parent, Item, "item s JOIN item t ON t.id = s.parent_id")                         \
    X(MANY, Item, children, Item, "item s JOIN item t ON t.parent_id = s.id")                      \
    X(ONE, Item, mate, Item, "item s JOIN item t ON t.id = s.mate_id")                             \
    X(OTHER, Item, mated, Item, "item s JOIN item t ON t.mate_id = s.id")                          \
    X(LINKS, Item, near, Item, LINKED("item", "item_near", "from_item_id", "to_item_id", "item"))  \
    X(LINKS, Item, far, Item, LINKED("item", "item_near", "to_item_id", "from_item_id", "item"))   \
    X(LINKS, Item, friends, Item,                                                                  \
      LINKED("item", "item_friends", "from_item_id", "to_item_id", "item"))                        \
    X(ONE, Word, parent, Word, "word s JOIN word t ON t.code = s.parent_code")                     \
    X(MANY, Word, children, Word, "word s JOIN word t ON t.parent_code = s.code")                  \
    X(LINKS, Word, near, Word, WORDS("from", "to"))                                                \
    X(LINKS, Word, far, Word, WORDS("to", "from"))                                                 \
    X(ONE, Seat, parent, Seat, SEATS("t", "s", "parent"))                                          \
    X(MANY, Seat, children, Seat, SEATS("s", "t", "parent"))                                       \
    X(ONE, Seat, mate, Seat, SEATS("t", "s", "mate"))                                              \
    X(OTHER, Seat, mated, Seat, SEATS("s", "t", "mate"))                                           \
    X(LINKS, Seat, near, Seat, LINKED_SEATS("from", "to"))                                         \
    X(LINKS, Seat, far, Seat, LINKED_SEATS("to", "from"))

#define LINKED(s, links, here, there, t)                                                           \
    s " s JOIN " links " j ON j." here " = s.id JOIN " t " t ON t.id = j." there
#define PACKED(s, here, there, t)                                                                  \
    s " s JOIN " t " t ON t.id IN (SELECT " there " FROM packing WHERE " here " = s.id)"
#define WORDS(here, there)                                                                         \
    "word s JOIN word_near j ON j." here "_word_code = s.code "                                    \
    "JOIN word t ON t.code = j." there "_word_code"
#define SEATS(one, other, name)                                                                    \
    "seat s JOIN seat t ON " one ".row = " other "." name "_row AND " one ".number = " other       \
    "." name "_number"
#define LINKED_SEATS(here, there)                                                                  \
    "seat s JOIN seat_near j ON j." here "_seat_row = s.row AND j." here "_seat_number = s.number" \
    " JOIN seat t ON t.row = j." there "_seat_row AND t.number = j." there "_seat_number"

/* X(costs, model, way, relation, target, way, relation, ...): a path of three edges, and for each
 * whether it takes statements of its own: 0 where it is joined or goes back the way that another
 * one came. */
#define PATHS(X)                                                                                   \
    X(110, Item, prefetch, box, Box, prefetch, items, Item, prefetch, box, Box)                    \
    X(100, Box, prefetch, items, Item, prefetch, box, Box, prefetch, items, Item)                  \
    X(100, Item, prefetch, lid, Box, prefetch, lidded, Item, prefetch, lid, Box)                   \
    X(100, Box, prefetch, lidded, Item, prefetch, lid, Box, prefetch, lidded, Item)                \
    X(111, Item, prefetch, plain, Box, prefetch, plain, Item, prefetch, plain, Box)                \
    X(111, Box, prefetch, plain, Item, prefetch, plain, Box, prefetch, plain, Item)                \
    X(111, Item, prefetch, named, Box, prefetch, named, Item, prefetch, named, Box)                \
    X(111, Box, prefetch, named, Item, prefetch, named, Box, prefetch, named, Item)                \
    X(111, Item, prefetch, through, Box, prefetch, through, Item, prefetch, through, Box)          \
    X(111, Box, prefetch, through, Item, prefetch, through, Box, prefetch, through, Item)          \
    X(111, Item, prefetch, parent, Item, prefetch, parent, Item, prefetch, parent, Item)           \
    X(111, Item, prefetch, children, Item, prefetch, children, Item, prefetch, children, Item)     \
    X(100, Item, prefetch, children, Item, prefetch, parent, Item, prefetch, children, Item)       \
    X(111, Item, prefetch, mate, Item, prefetch, mate, Item, prefetch, mate, Item)                 \
    X(111, Item, prefetch, mated, Item, prefetch, mated, Item, prefetch, mated, Item)              \
    X(100, Item, prefetch, mated, Item, prefetch, mate, Item, prefetch, mated, Item)               \
    X(111, Item, prefetch, near, Item, prefetch, near, Item, prefetch, near, Item)                 \
    X(111, Item, prefetch, near, Item, prefetch, far, Item, prefetch, near, Item)                  \
    X(111, Item, prefetch, far, Item, prefetch, far, Item, prefetch, far, Item)                    \
    X(111, Item, prefetch, friends, Item, prefetch, friends, Item, prefetch, friends, Item)        \
    X(111, Word, prefetch, parent, Word, prefetch, near, Word, prefetch, children, Word)           \
    X(111, Word, prefetch, children, Word, prefetch, far, Word, prefetch, parent, Word)            \
    X(111, Seat, prefetch, parent, Seat, prefetch, near, Seat, prefetch, mated, Seat)              \
    X(111, Seat, prefetch, far, Seat, prefetch, mate, Seat, prefetch, children, Seat)              \
    X(000, Item, join, box, Box, join, lidded, Item, join, lid, Box)                               \
    X(000, Box, join, lidded, Item, join, lid, Box, join, lidded, Item)                            \
    X(000, Item, join, parent, Item, join, parent, Item, join, parent, Item)                       \
    X(000, Item, join, mate, Item, join, mate, Item, join, mated, Item)                            \
    X(000, Item, join, mated, Item, join, mated, Item, join, parent, Item)                         \
    X(000, Word, join, parent, Word, join, parent, Word, join, parent, Word)                       \
    X(000, Seat, join, parent, Seat, join, mated, Seat, join, mate, Seat)                          \
    X(001, Seat, join, mate, Seat, join, parent, Seat, prefetch, far, Seat)                        \
    X(010, Item, join, lid, Box, prefetch, items, Item, join, mate, Item)                          \
    X(101, Box, prefetch, plain, Item, join, mate, Item, prefetch, near, Item)

enum { LARGEST = 40000 };

enum edge_kind { ONE, OTHER, MANY, LINKS };

struct edge {
    enum edge_kind kind;
    const char *from, *order;
    /* The i-th related row, with its number; NULL behind the last. */
    const void *(*related)(const void *row, size_t i, bool matching, int64_t *n);
    bool (*loaded)(const void *row);
};

/* ---- The models ---- */

#define ORDER_Box "t.id"
#define ORDER_Item "t.id"
#define ORDER_Word "t.code"
#define ORDER_Seat "t.row, t.number"

/* Rows with their numbers, each once. */
struct rows {
    size_t count;
    const void *items[LARGEST];
    int64_t numbers[LARGEST];
};

/* One call: which query, whether it is applied to rows that were read before. */
struct run {
    orm_db *db;
    orm_scope scope;
    int at;
    bool there;
    unsigned statements; /* of the call, but for the one that reads the rows */
    struct rows *rows;
};

static void begin_run(struct run *run, unsigned *counted)
{
    orm_stats_reset(run->db);
    count_statements(run->db, counted);
}

static void end_run(struct run *run, unsigned counted)
{
    count_statements(run->db, NULL);
    assert_int_equal(counted, orm_stats_get(run->db).statements);
    run->statements = counted - !run->there;
}

/* run_M: runs a query, and has its rows. */
#define MODEL(M)                                                                                   \
    static void run_##M(struct run *run, edges_##M##_ref query)                                    \
    {                                                                                              \
        edges_##M##_list list;                                                                     \
        unsigned counted;                                                                          \
        if (run->there)                                                                            \
            assert_ok(run->db, edges_##M##_all(run->db, &run->scope, &list));                      \
        begin_run(run, &counted);                                                                  \
        if (run->there)                                                                            \
            assert_ok(run->db, edges_##M##_prefetch(run->db, &list, query));                       \
        else                                                                                       \
            assert_ok(run->db, edges_##M##_select(run->db, &run->scope, query, &list));            \
        end_run(run, counted);                                                                     \
        run->rows->count = list.count;                                                             \
        for (size_t i = 0; i < list.count; i++) {                                                  \
            run->rows->items[i] = list.items[i];                                                   \
            run->rows->numbers[i] = list.items[i]->n;                                              \
        }                                                                                          \
    }
MODEL(Box)
MODEL(Item)
MODEL(Word)
MODEL(Seat)

#define RELATED(M, r, T, get)                                                                      \
    static const void *related_##M##_##r(const void *row, size_t i, bool matching, int64_t *n)     \
    {                                                                                              \
        const edges_##T *other = get;                                                              \
        (void)matching;                                                                            \
        *n = other ? other->n : 0;                                                                 \
        return other;                                                                              \
    }
#define RELATED_ONE(M, r, T) RELATED(M, r, T, i > 0 ? NULL : ((const edges_##M *)row)->r)
#define RELATED_OTHER(M, r, T) RELATED(M, r, T, i > 0 ? NULL : edges_##M##_##r(row))
#define RELATED_MANY(M, r, T)                                                                      \
    static const edges_##T *item_##M##_##r(const edges_##T##_list *list, size_t i)                 \
    {                                                                                              \
        assert_non_null(list);                                                                     \
        return i < list->count ? list->items[i] : NULL;                                            \
    }                                                                                              \
    RELATED(M, r, T,                                                                               \
            item_##M##_##r(matching ? edges_##M##_##r##_matching(row) : edges_##M##_##r(row), i))
#define RELATED_LINKS(M, r, T) RELATED_MANY(M, r, T)

#define DEFINE_EDGE(kind, M, r, T, from)                                                           \
    RELATED_##kind(M, r, T) static bool loaded_##M##_##r(const void *row)                          \
    {                                                                                              \
        return edges_##M##_##r##_loaded(row);                                                      \
    }
EDGES(DEFINE_EDGE)

#define NUMBER_OF_EDGE(kind, M, r, T, from) M##_##r,
enum { EDGES(NUMBER_OF_EDGE) EDGE_COUNT };

#define ROW_OF_EDGE(kind, M, r, T, from)                                                           \
    {kind, from, ORDER_##T, related_##M##_##r, loaded_##M##_##r},
static const struct edge edges[] = {EDGES(ROW_OF_EDGE)};

/* ---- What should come ---- */

/* The numbers of the rows that each number is related to: those of i stand from first[i] on. */
struct answer {
    size_t first[LARGEST + 1];
    int64_t *numbers;
};

/* Asks for each number alone. */
static void ask(orm_db *db, int size, const struct edge *edge, const char *tail, struct answer *out)
{
    size_t room = 0, count = 0;
    sqlite3_stmt *statement;
    char *sql = sqlite3_mprintf("SELECT t.n FROM %s WHERE s.n = ?1 %s", edge->from, tail);
    if (sqlite3_prepare_v2(orm_sqlite(db), sql, -1, &statement, NULL) != SQLITE_OK)
        fail_msg("%s: %s", sql, sqlite3_errmsg(orm_sqlite(db)));
    for (int i = 0; i < size; i++) {
        sqlite3_bind_int(statement, 1, i);
        out->first[i] = count;
        for (; sqlite3_step(statement) == SQLITE_ROW; count++) {
            if (count == room) {
                room = 2 * room + 100;
                out->numbers = realloc(out->numbers, room * sizeof(*out->numbers));
                assert_non_null(out->numbers);
            }
            out->numbers[count] = sqlite3_column_int64(statement, 0);
        }
        assert_int_equal(sqlite3_reset(statement), SQLITE_OK);
    }
    out->first[size] = count;
    sqlite3_finalize(statement);
    sqlite3_free(sql);
}

/* A library of one size. */
struct world {
    orm_db *db;
    int size;
    struct answer *answers; /* of each edge, whole */
    struct rows *rows[2];
    const void *by_number[LARGEST];
};

/* Compares what an edge has brought for rows; the same number is the same object. next, if not
 * NULL, gets the rows that came; the statements that it should take are answered. */
static unsigned compare(struct world *w, const char *name, const struct edge *edge,
                        const struct answer *answer, bool matching, const struct rows *rows,
                        struct rows *next)
{
    size_t count = 0;
    memset(w->by_number, 0, sizeof(w->by_number));
    for (size_t i = 0; i < rows->count; i++) {
        const size_t n = (size_t)rows->numbers[i], first = answer->first[n];
        const size_t end = answer->first[n + 1];
        int64_t number;
        for (size_t k = 0; k <= end - first; k++) {
            const void *other = edge->related(rows->items[i], k, matching, &number);
            if ((other != NULL) != (first + k < end) ||
                (other && number != answer->numbers[first + k]))
                fail_msg("%s, %d rows: row %zu has another one at %zu", name, w->size, n, k);
            if (!other)
                break;
            if (w->by_number[number] && w->by_number[number] != other)
                fail_msg("%s, %d rows: row %d is two objects", name, w->size, (int)number);
            if (!w->by_number[number] && next) {
                next->items[count] = other;
                next->numbers[count] = number;
            }
            count += !w->by_number[number];
            w->by_number[number] = other;
        }
        if (edge->loaded(rows->items[i]) == matching)
            fail_msg("%s, %d rows: row %zu is loaded or not", name, w->size, n);
    }
    if (next)
        next->count = count;
    if (rows->count == 0)
        return 0;
    if (count == 0)
        return edge->kind != ONE;
    return edge->kind == LINKS ? 2 : 1;
}

/* ---- Paths ---- */

#define NAME_OF_PATH(M, w1, a, w2, b, w3, c) #M ": " #w1 " " #a ", " #w2 " " #b ", " #w3 " " #c

#define DEFINE_PATH(costs, M, w1, a, T, w2, b, U, w3, c, V)                                        \
    static void run_##M##_##w1##_##a##_##w2##_##b##_##w3##_##c(struct run *run)                    \
    {                                                                                              \
        const edges_##M##_ref queries[] = {                                                        \
            edges_##M##_query(.w1##_##a = edges_##T##_query()),                                    \
            edges_##M##_query(.w1##_##a = edges_##T##_query(.w2##_##b = edges_##U##_query())),     \
            edges_##M##_query(.w1##_##a =                                                          \
                                  edges_##T##_query(.w2##_##b = edges_##U##_query(                 \
                                                            .w3##_##c = edges_##V##_query()))),    \
        };                                                                                         \
        run_##M(run, queries[run->at]);                                                            \
    }
PATHS(DEFINE_PATH)

struct path {
    const char *name, *costs;
    void (*run)(struct run *);
    int edges[3];
    bool joined;
};

#define ROW_OF_PATH(costs, M, w1, a, T, w2, b, U, w3, c, V)                                        \
    {NAME_OF_PATH(M, w1, a, w2, b, w3, c),                                                         \
     #costs,                                                                                       \
     run_##M##_##w1##_##a##_##w2##_##b##_##w3##_##c,                                               \
     {M##_##a, T##_##b, U##_##c},                                                                  \
     strstr(#w1 #w2 #w3, "join") != NULL},

static void check_path(struct world *w, const struct path *path, int depth, bool there)
{
    struct run run = {w->db, ORM_SCOPE_INIT, depth - 1, there, 0, w->rows[0]};
    unsigned statements = 0;
    path->run(&run);
    for (int i = 0; i < depth; i++) {
        unsigned costs = compare(w, path->name, &edges[path->edges[i]], &w->answers[path->edges[i]],
                                 false, w->rows[i % 2], w->rows[(i + 1) % 2]);
        if (path->costs[i] == '1')
            statements += costs;
    }
    if (run.statements != statements)
        fail_msg("%s, %d rows, depth %d, %s: %u statements, not %u", path->name, w->size, depth,
                 there ? "prefetched" : "selected", run.statements, statements);
    orm_scope_free(&run.scope);
}

/* With most rows, only some of what a deeper query shows too. */
static void check_paths(struct world *w)
{
    const struct path paths[] = {PATHS(ROW_OF_PATH)};
    for (int i = 0; i < (int)COUNT(paths); i++)
        for (int depth = 1; depth <= 3; depth++) {
            if (w->size < LARGEST || depth == 3 || depth == 1 + i % 3)
                check_path(w, &paths[i], depth, false);
            if (w->size < LARGEST && !paths[i].joined)
                check_path(w, &paths[i], depth, true);
        }
}

/* ---- Conditions per parent, and counts ---- */

static const struct part {
    const char *where, *order, *tail;
    bool matching, counted;
} parts[] = {
    {"", "", "", false, true},
    {"AND t.rank <> 1", "", "", true, false},
    {"", "t.rank DESC, ", "", false, false},
    {"", "", "LIMIT 2", true, false},
    {"", "", "LIMIT -1 OFFSET 1", true, true},
    {"AND t.rank <> 1", "t.rank DESC, ", "LIMIT 2 OFFSET 1", true, true},
};

#define TO_MANY_ONE(M, r, T)
#define TO_MANY_OTHER(M, r, T)
#define TO_MANY_LINKS(M, r, T) TO_MANY_MANY(M, r, T)
#define TO_MANY_MANY(M, r, T)                                                                      \
    static void run_parts_##M##_##r(struct run *run)                                               \
    {                                                                                              \
        const edges_##T##_filter where = edges_##T##_rank_ne(1);                                   \
        const edges_##T##_order_term order = edges_##T##_rank_desc();                              \
        const edges_##M##_ref queries[] = {                                                        \
            edges_##M##_query(.count_##r = true),                                                  \
            edges_##M##_query(.prefetch_##r = edges_##T##_query(.where = where)),                  \
            edges_##M##_query(.prefetch_##r = edges_##T##_query(.order = {order})),                \
            edges_##M##_query(.prefetch_##r = edges_##T##_query(.limit = 2)),                      \
            edges_##M##_query(.prefetch_##r = edges_##T##_query(.offset = 1), .count_##r = true),  \
            edges_##M##_query(.prefetch_##r = edges_##T##_query(.where = where, .order = {order},  \
                                                                .limit = 2, .offset = 1),          \
                              .count_##r = true),                                                  \
        };                                                                                         \
        run_##M(run, queries[run->at]);                                                            \
    }                                                                                              \
    static int64_t count_##M##_##r(const void *row)                                                \
    {                                                                                              \
        return edges_##M##_##r##_count(row);                                                       \
    }
#define DEFINE_TO_MANY(kind, M, r, T, from) TO_MANY_##kind(M, r, T)
EDGES(DEFINE_TO_MANY)

struct to_many {
    const char *name;
    int edge;
    void (*run)(struct run *);
    int64_t (*count)(const void *row);
};

#define ROW_ONE(M, r)
#define ROW_OTHER(M, r)
#define ROW_LINKS(M, r) ROW_MANY(M, r)
#define ROW_MANY(M, r) {#M ": " #r, M##_##r, run_parts_##M##_##r, count_##M##_##r},
#define ROW_OF_TO_MANY(kind, M, r, T, from) ROW_##kind(M, r)
static const struct to_many to_manys[] = {EDGES(ROW_OF_TO_MANY)};

static void check_counts(const struct world *w, const struct to_many *many)
{
    const struct answer *answer = &w->answers[many->edge];
    for (size_t i = 0; i < w->rows[0]->count; i++) {
        const int64_t n = w->rows[0]->numbers[i], count = many->count(w->rows[0]->items[i]);
        if (count != (int64_t)(answer->first[n + 1] - answer->first[n]))
            fail_msg("%s, %d rows: row %d counts %d", many->name, w->size, (int)n, (int)count);
    }
}

static void check_part(struct world *w, const struct to_many *many, int at)
{
    static struct answer answer;
    const struct part *part = &parts[at];
    const struct edge *edge = &edges[many->edge];
    struct run run = {w->db, ORM_SCOPE_INIT, at, at % 2, 0, w->rows[0]};
    unsigned statements = part->counted && w->size > 0;
    many->run(&run);
    if (part->counted)
        check_counts(w, many);
    if (at > 0) {
        char *tail = sqlite3_mprintf("%s ORDER BY %s%s %s", part->where, part->order, edge->order,
                                     part->tail);
        ask(w->db, w->size, edge, tail, &answer);
        statements += compare(w, many->name, edge, &answer, part->matching, w->rows[0], NULL);
        free(answer.numbers);
        answer.numbers = NULL;
        sqlite3_free(tail);
    }
    if (run.statements != statements)
        fail_msg("%s, %d rows, part %d: %u statements, not %u", many->name, w->size, at,
                 run.statements, statements);
    orm_scope_free(&run.scope);
}

/* With most rows, counts and pages. */
static bool is_checked(const struct world *w, int at)
{
    return w->size < LARGEST || at == 0 || at == (int)COUNT(parts) - 1;
}

static void check_parts(struct world *w)
{
    for (size_t i = 0; i < COUNT(to_manys); i++)
        for (int at = 0; at < (int)COUNT(parts); at++)
            if (is_checked(w, at))
                check_part(w, &to_manys[i], at);
}

/* ---- Rows ---- */

/* Some rows are then gone, but not from the keys of others. Keys have another order than numbers,
 * and those of texts are not written as what they refer to is. */
static void fill(orm_db *db, int size)
{
    run_sql(
        db,
        "PRAGMA foreign_keys = OFF; BEGIN;"
        "CREATE TEMP TABLE k AS WITH RECURSIVE k (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM k)"
        " SELECT n, n * 7919 %% 40009 + 1 AS id FROM k LIMIT %d;"
        "CREATE UNIQUE INDEX temp.k_n ON k (n);"
        "CREATE TEMP TABLE l AS SELECT k.id, o.id AS other FROM k JOIN k AS o ON o.n IN"
        " (k.n, (k.n + 1) %% %d, (k.n + 3) %% %d, k.n * 2 %% %d) WHERE k.n %% 4 <> 1;",
        size, size, size, size);
    run_sql(
        db,
        "INSERT INTO box SELECT id, n, n %% 3 FROM k;"
        "INSERT INTO item SELECT id, n, n %% 3,"
        " (SELECT id FROM k AS o WHERE o.n = k.n / 5 AND k.n %% 5 <> 4),"
        " (SELECT id FROM k AS o WHERE o.n = %d - 1 - k.n AND k.n %% 7 <> 4),"
        " (SELECT id FROM k AS o WHERE o.n = k.n / 4 AND k.n %% 9 <> 8),"
        " (SELECT id FROM k AS o WHERE o.n = (k.n + 5) %% %d AND k.n %% 8 <> 3) FROM k;"
        "INSERT INTO item_plain SELECT id, other FROM l;"
        "INSERT INTO item_in_box SELECT id, other FROM l WHERE (id + other) %% 3;"
        "INSERT INTO packing (item_id, box_id) SELECT id, other FROM l UNION ALL"
        " SELECT id, other FROM l WHERE id %% 2;"
        "INSERT INTO item_near SELECT other, id FROM l;"
        "INSERT OR IGNORE INTO item_friends SELECT id, other FROM l UNION SELECT other, id FROM l;",
        size, size);
    run_sql(
        db,
        "INSERT INTO word SELECT n, rank, 'k' || id, 'K' || parent_id FROM item;"
        "UPDATE word SET code = upper(code) WHERE n %% 2;"
        "INSERT INTO word_near SELECT 'K' || from_item_id, 'k' || to_item_id FROM item_near;"
        "INSERT INTO seat SELECT n, rank, 'Row' || (id / 9), id %% 9,"
        " 'ROW' || (parent_id / 9), parent_id %% 9, 'row' || (mate_id / 9), mate_id %% 9 FROM item;"
        "INSERT INTO seat_near SELECT 'ROW' || (from_item_id / 9), from_item_id %% 9,"
        " 'roW' || (to_item_id / 9), to_item_id %% 9 FROM item_near;");
    run_sql(db, "DELETE FROM box WHERE n %% 11 = 3; DELETE FROM item WHERE n %% 13 = 5;"
                "DELETE FROM word WHERE n %% 13 = 5; DELETE FROM seat WHERE n %% 13 = 5;"
                "COMMIT; ANALYZE");
}

/* Counts rely on what constraints say of links, so those must hold. */
static void delete_links_of_nothing(orm_db *db)
{
    run_sql(db,
            "DELETE FROM item_plain WHERE item_id NOT IN (SELECT id FROM item)"
            " OR box_id NOT IN (SELECT id FROM box);"
            "DELETE FROM item_in_box WHERE item_id NOT IN (SELECT id FROM item)"
            " OR box_id NOT IN (SELECT id FROM box);"
            "DELETE FROM item_near WHERE from_item_id NOT IN (SELECT id FROM item)"
            " OR to_item_id NOT IN (SELECT id FROM item);"
            "DELETE FROM item_friends WHERE from_item_id NOT IN (SELECT id FROM item)"
            " OR to_item_id NOT IN (SELECT id FROM item);"
            "DELETE FROM word_near WHERE from_word_code NOT IN (SELECT code FROM word)"
            " OR to_word_code NOT IN (SELECT code FROM word);"
            "DELETE FROM seat_near AS l WHERE NOT EXISTS (SELECT 1 FROM seat WHERE"
            " (row, number) = (l.from_seat_row, l.from_seat_number)) OR NOT EXISTS (SELECT 1 FROM"
            " seat WHERE (row, number) = (l.to_seat_row, l.to_seat_number))");
}

static void check_size(int size)
{
    struct world *w = calloc(1, sizeof(*w));
    assert_non_null(w);
    w->db = new_database(":memory:", NULL, edges_open, edges_create_tables);
    w->size = size;
    w->answers = calloc(EDGE_COUNT, sizeof(*w->answers));
    w->rows[0] = calloc(2, sizeof(struct rows));
    assert_true(w->answers && w->rows[0]);
    w->rows[1] = w->rows[0] + 1;
    fill(w->db, size);
    for (int i = 0; i < EDGE_COUNT; i++) {
        char *tail = sqlite3_mprintf("ORDER BY %s", edges[i].order);
        ask(w->db, size, &edges[i], tail, &w->answers[i]);
        sqlite3_free(tail);
    }
    check_paths(w);
    delete_links_of_nothing(w->db);
    check_parts(w);
    for (int i = 0; i < EDGE_COUNT; i++)
        free(w->answers[i].numbers);
    free(w->rows[0]);
    free(w->answers);
    orm_close(w->db);
    free(w);
}

static void no_rows(void **state)
{
    (void)state;
    check_size(0);
}

static void one_row(void **state)
{
    (void)state;
    check_size(1);
}

static void seven_rows(void **state)
{
    (void)state;
    check_size(7);
}

static void a_thousand_rows(void **state)
{
    (void)state;
    check_size(1000);
}

static void forty_thousand_rows(void **state)
{
    (void)state;
    check_size(LARGEST);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_rows),
        cmocka_unit_test(one_row),
        cmocka_unit_test(seven_rows),
        cmocka_unit_test(a_thousand_rows),
        cmocka_unit_test(forty_thousand_rows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

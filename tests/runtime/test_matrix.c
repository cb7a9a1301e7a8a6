/* test_matrix.c - every kind of relation x every kind of key x null or not x to itself or to
 * another model: rows are inserted and linked, relations loaded in both directions for one row,
 * several and all, by calls and by queries, and asked for in filters, rows deleted. The cases are
 * made by tests/matrix/generate.sh, one set of tables for each.
 *
 * A row is known by its number n. What should stand in the tables is kept in naive C, what a load
 * should give is asked with SQL written by hand. */
#include "matrix.h"
#include "relations.h"

enum { ROWS = 8 };

/* ---- Keys ---- */

/* The keys of row i. Their order is not that of i. */
static int64_t int_key(int i)
{
    return 100 - 7 * i;
}

static const char *text_key(int i)
{
    static const char *const keys[ROWS] = {"m", "B", "a", "é", "", "zz", "aa", "10"};
    return keys[i];
}

static orm_uuid uuid_key(int i)
{
    orm_uuid key;
    memset(key.bytes, 91 * i & 0xff, sizeof(key.bytes));
    return key;
}

static int64_t ref_key(int i)
{
    return 1 + (5 * i + 3) % ROWS;
}

static const char *pair_text(int i)
{
    return text_key(i / 2);
}

static int32_t pair_number(int i)
{
    return i % 2 ? -i : i;
}

/* The M_id of row i; and the key of row i put into a row, at the members with this prefix, where it
 * may be NULL or not. */
#define ID_int(i)                                                                                  \
    {                                                                                              \
        int_key(i)                                                                                 \
    }
#define ID_text(i)                                                                                 \
    {                                                                                              \
        text_key(i)                                                                                \
    }
#define ID_uuid(i)                                                                                 \
    {                                                                                              \
        uuid_key(i)                                                                                \
    }
#define ID_ref(i)                                                                                  \
    {                                                                                              \
        ref_key(i)                                                                                 \
    }
#define ID_pair(i)                                                                                 \
    {                                                                                              \
        pair_text(i), pair_number(i)                                                               \
    }

#define PUT_int(row, prefix, i) ((row)->prefix##id.value = int_key(i))
#define PUT_text(row, prefix, i) ((row)->prefix##id.value = text_key(i))
#define PUT_uuid(row, prefix, i) ((row)->prefix##id.value = uuid_key(i))
#define PUT_ref(row, prefix, i) ((row)->prefix##base_id.value = ref_key(i))
#define PUT_pair(row, prefix, i)                                                                   \
    ((row)->prefix##a = pair_text(i), (row)->prefix##b = pair_number(i))

#define SOME_int(row, prefix, i)                                                                   \
    ((row)->prefix##id.some = true, (row)->prefix##id.value.value = int_key(i))
#define SOME_text(row, prefix, i)                                                                  \
    ((row)->prefix##id.some = true, (row)->prefix##id.value.value = text_key(i))
#define SOME_uuid(row, prefix, i)                                                                  \
    ((row)->prefix##id.some = true, (row)->prefix##id.value.value = uuid_key(i))
#define SOME_ref(row, prefix, i)                                                                   \
    ((row)->prefix##base_id.some = true, (row)->prefix##base_id.value.value = ref_key(i))
#define SOME_pair(row, prefix, i)                                                                  \
    ((row)->prefix##a = pair_text(i), (row)->prefix##b = orm_int32_some(pair_number(i)))

/* ---- References, in naive C: to[i] is the row that row i refers to ---- */

enum { NOTHING = -1, GONE = -2 };
enum place { OTHER, SELF };

/* A tree, whose root refers to itself. */
static void refer_to_few(int *to)
{
    for (int i = 0; i < ROWS; i++)
        to[i] = i / 3;
}

/* No two to the same: three pairs to one another, two rows to themselves. */
static void refer_to_each(int *to)
{
    for (int i = 0; i < ROWS; i++)
        to[i] = i < 6 ? i ^ 1 : i;
}

static void leave_some_out(int *to)
{
    for (int i = 1; i < ROWS; i += 4)
        to[i] = NOTHING;
}

/* What a delete of target does. */
static void set_null(int *to, int target)
{
    for (int i = 0; i < ROWS; i++)
        if (to[i] == target)
            to[i] = NOTHING;
}

static void cascade(int *to, int target, enum place place)
{
    if (place == SELF)
        to[target] = GONE;
    for (int i = 0; i < ROWS; i++) {
        if (to[i] != target)
            continue;
        to[i] = GONE;
        if (place == SELF)
            cascade(to, i, place);
    }
}

/* The query answers n of each row and n of what it refers to. */
static void assert_references(orm_db *db, const int *to, const char *sql)
{
    char text[ROWS * 20] = "", *end = text;
    for (int i = 0; i < ROWS; i++) {
        const char *line = end > text ? "\n" : "";
        if (to[i] >= 0)
            end += sprintf(end, "%s%d|%d", line, i, to[i]);
        else if (to[i] == NOTHING)
            end += sprintf(end, "%s%d|NULL", line, i);
    }
    assert_sql(db, text, "%s", sql);
}

/* ---- Links, in naive C ---- */

enum change { ADD, REMOVE, SET, CLEAR };

struct naive {
    bool symmetrical;
    bool linked[ROWS][ROWS];
};

static bool *linked(struct naive *naive, int one, int other)
{
    return &naive->linked[one][other];
}

/* Counts what it changes. */
static int put(struct naive *naive, int one, int other, bool value)
{
    int changed = *linked(naive, one, other) != value;
    *linked(naive, one, other) = value;
    if (naive->symmetrical && one != other) {
        changed *= 2;
        *linked(naive, other, one) = value;
    }
    return changed;
}

static bool among(const int *others, int count, int other)
{
    for (int i = 0; i < count; i++)
        if (others[i] == other)
            return true;
    return false;
}

/* The number of rows that the same change makes in a table of links. */
static int change_naive(struct naive *naive, enum change change, int one, const int *others,
                        int count)
{
    int changed = 0;
    for (int other = 0; other < ROWS; other++) {
        bool given = among(others, count, other);
        if (change == CLEAR || (change == REMOVE && given) || (change == SET && !given))
            changed += put(naive, one, other, false);
        else if (change != REMOVE && given)
            changed += put(naive, one, other, true);
    }
    return changed;
}

/* Looks at it from the other side. */
static void turn(struct naive *naive)
{
    for (int i = 0; i < ROWS; i++) {
        for (int k = 0; k < i; k++) {
            bool swapped = naive->linked[i][k];
            naive->linked[i][k] = naive->linked[k][i];
            naive->linked[k][i] = swapped;
        }
    }
}

/* What a delete of row one does. */
static void clear_naive(struct naive *naive, int one, enum place place)
{
    for (int i = 0; i < ROWS; i++) {
        naive->linked[one][i] = false;
        if (place == SELF)
            naive->linked[i][one] = false;
    }
}

/* The query answers the pairs of n that are linked. */
static void assert_links(orm_db *db, const struct naive *naive, const char *sql)
{
    char text[ROWS * ROWS * 5] = "", *end = text;
    for (int i = 0; i < ROWS; i++)
        for (int k = 0; k < ROWS; k++)
            if (naive->linked[i][k])
                end += sprintf(end, "%s%d|%d", end > text ? "\n" : "", i, k);
    assert_sql(db, text, "%s", sql);
}

/* The query answers this number. */
static void assert_count(orm_db *db, int64_t count, const char *sql, int n)
{
    char text[24];
    snprintf(text, sizeof(text), "%lld", (long long)count);
    assert_sql(db, text, sql, n);
}

/* ---- The cases ---- */

#include "matrix.inc"

static int begin(void **state)
{
    orm_db *db = new_database(":memory:", NULL, matrix_open, matrix_create_tables);
    for (int i = 0; i < ROWS; i++)
        run_sql(db, "INSERT INTO base (id) VALUES (%d)", i + 1);
    *state = db;
    return 0;
}

static int end(void **state)
{
    orm_close(*state);
    return 0;
}

int main(void)
{
    printf("# %zu cases\n", COUNT(matrix_tests));
    return cmocka_run_group_tests(matrix_tests, begin, end);
}

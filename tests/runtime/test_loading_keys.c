/* test_loading_keys.c - loading by keys of every kind, whose order is SQLite's: texts by collation,
 * composite keys, uuids, decimals and dates as they are stored. Each model refers to itself, and
 * its rows are known by n. References are written in another form of the key where the collation
 * takes it for the same. */
#include "library.h"

/* The SQL of a model: its columns, and those of its links. */
struct keyed {
    const char *table, *key, *parent, *from, *to;
};

/* Rows with these keys (SQL literals) in this order, each but the first with a parent, each linked
 * to three others. other_form is an expression over the key that the references are written as. */
static void fill(orm_db *db, const struct keyed *m, const char *const *keys, size_t count,
                 const char *other_form)
{
    for (size_t i = 0; i < count; i++)
        run_sql(db, "INSERT INTO %s (n, %s) VALUES (%d, %s)", m->table, m->key, (int)i, keys[i]);
    run_sql(db,
            "UPDATE %s AS t SET (%s) = (SELECT %s FROM %s AS p WHERE p.n = t.n / 4) "
            "WHERE n > 0",
            m->table, m->parent, other_form, m->table);
    run_sql(db,
            "INSERT INTO %s_near (%s, %s) SELECT a.*, b.* FROM (SELECT %s FROM %s) AS a, "
            "(SELECT %s FROM %s WHERE n %% 2 = 0) AS b",
            m->table, m->from, m->to, other_form, m->table, m->key, m->table);
}

/* A query for the n of the rows that one is linked with, in key order. */
static char *linked(const struct keyed *m, const char *there, const char *here, int64_t n)
{
    return sqlite3_mprintf("SELECT n FROM %s WHERE (%s) IN (SELECT %s FROM %s_near WHERE (%s) = "
                           "(SELECT %s FROM %s WHERE n = %lld)) ORDER BY %s",
                           m->table, m->key, there, m->table, here, m->key, m->table, (long long)n,
                           m->key);
}

/* Declares the test of a model. */
#define TEST_OF(M, name, other_form, ...)                                                          \
    static void check_##name(orm_db *db, const struct keyed *m, loading_##M *row)                  \
    {                                                                                              \
        loading_##M##_list list;                                                                   \
        char *far = linked(m, m->to, m->from, row->n), *near = linked(m, m->from, m->to, row->n);  \
        assert_ok(db, loading_##M##_parent_load(db, row));                                         \
        assert_row(db, row->parent, loading_##M, n,                                                \
                   "SELECT n FROM %s WHERE (%s) = (SELECT %s FROM %s WHERE n = %lld)", m->table,   \
                   m->key, m->parent, m->table, (long long)row->n);                                \
        assert_ok(db, loading_##M##_children_load(db, row, &list));                                \
        assert_rows(db, &list, loading_##M, n,                                                     \
                    "SELECT n FROM %s WHERE (%s) = (SELECT %s FROM %s WHERE n = %lld) ORDER BY "   \
                    "%s",                                                                          \
                    m->table, m->parent, m->key, m->table, (long long)row->n, m->key);             \
        assert_ok(db, loading_##M##_near_load(db, row, &list));                                    \
        assert_rows(db, &list, loading_##M, n, "%s", far);                                         \
        assert_ok(db, loading_##M##_far_load(db, row, &list));                                     \
        assert_rows(db, &list, loading_##M, n, "%s", near);                                        \
        sqlite3_free(far);                                                                         \
        sqlite3_free(near);                                                                        \
    }                                                                                              \
    static void name(void **state)                                                                 \
    {                                                                                              \
        static const char *const keys[] = {__VA_ARGS__};                                           \
        orm_db *db = new_library(ORM_LAZY_PEERS);                                                  \
        orm_scope scope = ORM_SCOPE_INIT, alone = ORM_SCOPE_INIT;                                  \
        loading_##M##_list all;                                                                    \
        loading_##M *one;                                                                          \
        (void)state;                                                                               \
        fill(db, &keyed_##name, keys, COUNT(keys), other_form);                                    \
        assert_ok(db, loading_##M##_all(db, &scope, &all));                                        \
        assert_rows(db, &all, loading_##M, n, "SELECT n FROM %s ORDER BY %s", keyed_##name.table,  \
                    keyed_##name.key);                                                             \
        assert_int_equal(all.count, COUNT(keys));                                                  \
        for (size_t i = 0; i < all.count; i++) {                                                   \
            check_##name(db, &keyed_##name, all.items[i]);                                         \
            assert_ok(db, loading_##M##_get(db, &alone, loading_##M##_key(all.items[i]), &one));   \
            check_##name(db, &keyed_##name, one);                                                  \
        }                                                                                          \
        orm_scope_free(&alone);                                                                    \
        orm_scope_free(&scope);                                                                    \
        orm_close(db);                                                                             \
    }

#define KEYED(name)                                                                                \
    static const struct keyed keyed_##name = {#name, "code", "parent_code", "from_" #name "_code", \
                                              "to_" #name "_code"};

KEYED(word)
TEST_OF(Word, word, "code", "'b'", "'a'", "'B'", "'ab'", "''", "'é'", "'z'", "'\xf0\x9f\x98\x80'",
        "' '", "'\xef\xbf\xbf'", "'a b'", "'10'", "'9'")

KEYED(folded)
TEST_OF(Folded, folded, "upper(code)", "'beta'", "'Alpha'", "'gamma'", "'DELTA'", "'_'", "'é'",
        "'É'", "'[x'", "'zz'", "'Z'", "''")

KEYED(trimmed)
TEST_OF(Trimmed, trimmed, "code || '  '", "'b  '", "'a'", "'a a'", "''", "'c '", "'B'", "' b'")

KEYED(token)
TEST_OF(Token, token, "code", "x'ff000000000000000000000000000000'",
        "x'00000000000000000000000000000001'", "x'7f000000000000000000000000000000'",
        "x'80000000000000000000000000000000'", "x'00000000000000000000000000000000'",
        "x'0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a'")

KEYED(text_token)
TEST_OF(TextToken, text_token, "code", "'ff000000-0000-0000-0000-000000000000'",
        "'00000000-0000-0000-0000-000000000001'", "'7f000000-0000-0000-0000-000000000000'",
        "'80000000-0000-0000-0000-000000000000'", "'0a0a0a0a-0a0a-0a0a-0a0a-0a0a0a0a0a0a'")

KEYED(price)
TEST_OF(Price, price, "code", "900", "-1000", "1000", "0", "999999", "-999999", "-1")

KEYED(text_price)
TEST_OF(TextPrice, text_price, "code", "'9.00'", "'-10.00'", "'10.00'", "'0.00'", "'-9.00'",
        "'100.00'")

KEYED(ratio)
TEST_OF(Ratio, ratio, "code", "0.5", "-2.25", "1e300", "-1e300", "0.0", "1e-300", "10.0", "9.0")

KEYED(day)
TEST_OF(Day, day, "code", "'2024-02-29'", "'1969-12-31'", "'0000-01-01'", "'9999-12-31'",
        "'1970-01-01'", "'2024-10-01'")

/* By text, not by the order of the choices. */
KEYED(state)
TEST_OF(State, state, "code", "'warm'", "'cold'", "'mild'", "'Hot'")

static const struct keyed keyed_seat = {"seat", "row, number", "parent_row, parent_number",
                                        "from_seat_row, from_seat_number",
                                        "to_seat_row, to_seat_number"};
TEST_OF(Seat, seat, "lower(row), number", "'B', 2", "'a', 10", "'A', 9", "'b', -1", "'', 0",
        "'AB', 1", "'a', -2147483648", "'C', 2147483647")

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(word),       cmocka_unit_test(folded),     cmocka_unit_test(trimmed),
        cmocka_unit_test(token),      cmocka_unit_test(text_token), cmocka_unit_test(price),
        cmocka_unit_test(text_price), cmocka_unit_test(ratio),      cmocka_unit_test(day),
        cmocka_unit_test(state),      cmocka_unit_test(seat),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

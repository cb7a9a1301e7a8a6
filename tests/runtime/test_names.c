/* test_names.c - names that C, C++ or SQL have taken, quotes and blanks in names of tables and
 * columns; and keys of every type that a key may have. */
#include "support.h"

#include "types.h"

static orm_db *open_types(void)
{
    return new_database(":memory:", NULL, types_open, types_create_tables);
}

/* ---- Odd names ---- */

static types_strange strange(void)
{
    types_strange row = types_strange_defaults();
    row.int_ = 1;
    row.class_ = "class";
    row.where = "x";
    row.other = 2;
    return row;
}

static void test_odd_names(void **state)
{
    (void)state;
    orm_db *db = open_types();
    orm_scope scope = ORM_SCOPE_INIT;
    types_strange row = strange(), *read;
    assert_string_equal(row.default_, "*/ ?"
                                      "?/");
    assert_int_equal(row.kind, TYPES_STRANGE_KIND_DEFAULT);
    assert_ok(db, types_strange_insert(db, &row));
    assert_sql(db,
               "1|class|NULL|*/ ?"
               "?/|x|2|select",
               "SELECT \"select\", \"a b\", \"quo\"\"te\", \"größe\", \"'\", \"[x]\", \"group\""
               " FROM \"odd \"\"table\"\"; -- 'x'\"");
    row.errno_ = "error";
    row.kind = TYPES_STRANGE_KIND_INT;
    assert_ok(db, types_strange_save(db, &row));
    assert_ok(db, types_strange_get_by_int_class(db, &scope, 1, "class", &read));
    assert_string_equal(read->errno_, "error");
    assert_int_equal(read->kind, TYPES_STRANGE_KIND_INT);
    assert_string_equal(types_strange_kind_to_text(read->kind), "from");
    assert_ok(db, types_check_schema(db, NULL, NULL));
    orm_scope_free(&scope);
    orm_close(db);
}

/* Messages say the names of the schema, whatever C and SQL call them. */
static void test_odd_messages(void **state)
{
    (void)state;
    orm_db *db = open_types();
    orm_scope scope = ORM_SCOPE_INIT;
    types_strange row = strange(), *read;
    assert_ok(db, types_strange_insert(db, &row));
    row.id.value = 0;
    assert_fails(db, types_strange_insert(db, &row), ORM_UNIQUE, "Odd", "int, class",
                 "Odd.int, class: already taken");
    row.class_ = NULL;
    assert_fails(db, types_strange_insert(db, &row), ORM_NOT_NULL, "Odd", "class",
                 "Odd.class: a value is required");
    assert_fails(db, types_strange_get_by_int_class(db, &scope, 2, "x", &read), ORM_NOT_FOUND,
                 "Odd", NULL, "no Odd with (int, class) = (2, 'x')");
    run_sql(db, "PRAGMA ignore_check_constraints = ON");
    run_sql(db, "UPDATE \"odd \"\"table\"\"; -- 'x'\" SET \"select\" = 3000000000");
    assert_fails(db, types_strange_get(db, &scope, types_strange_id_of(1), &read), ORM_BAD_VALUE,
                 "Odd", "int", "Odd.int: row 1 holds 3000000000, which is no integer of 32 bits");
    orm_scope_free(&scope);
    orm_close(db);
}

/* ---- Keys of every type ---- */

/* Inserts rows with two keys, reads, updates and deletes them by key; third is the key of none. */
#define CHECK_KEY(M, first, second, third)                                                         \
    do {                                                                                           \
        orm_scope scope_ = ORM_SCOPE_INIT;                                                         \
        M row_ = {.words = "one"}, *read_;                                                         \
        M##_list list_;                                                                            \
        const M##_id ids_[3] = {M##_id_of second, M##_id_of third, M##_id_of first};               \
        row_.code = ids_[2];                                                                       \
        assert_ok(db, M##_insert(db, &row_));                                                      \
        row_.code = ids_[0];                                                                       \
        assert_ok(db, M##_save(db, &row_));                                                        \
        row_.words = "two";                                                                        \
        assert_ok(db, M##_update(db, &row_));                                                      \
        assert_ok(db, M##_get(db, &scope_, ids_[0], &read_));                                      \
        assert_string_equal(read_->words, "two");                                                  \
        assert_int_equal(M##_get(db, &scope_, ids_[1], &read_), ORM_NOT_FOUND);                    \
        assert_ok(db, M##_get_many(db, &scope_, ids_, 3, &list_));                                 \
        assert_string_equal(list_.items[0]->words, "two");                                         \
        assert_null(list_.items[1]);                                                               \
        assert_string_equal(list_.items[2]->words, "one");                                         \
        assert_ok(db, M##_refresh(db, list_.items[0]));                                            \
        assert_ok(db, M##_all(db, &scope_, &list_));                                               \
        assert_int_equal(list_.count, 2);                                                          \
        assert_string_equal(list_.items[0]->words, "one");                                         \
        assert_ok(db, M##_delete(db, ids_[2]));                                                    \
        assert_int_equal(M##_delete(db, ids_[2]), ORM_NOT_FOUND);                                  \
        assert_int_equal(M##_insert(db, &row_), ORM_UNIQUE);                                       \
        assert_string_equal(orm_last_error(db)->field, "code");                                    \
        orm_scope_free(&scope_);                                                                   \
    } while (0)

static void test_number_keys(void **state)
{
    (void)state;
    orm_db *db = open_types();
    CHECK_KEY(types_BySmall, (INT32_MIN), (INT32_MAX), (1));
    CHECK_KEY(types_ByRatio, (-1.5), (0.1), (0.2));
    CHECK_KEY(types_ByPrice, (ORM_DECIMAL(-1, 0)), (ORM_DECIMAL(15, 1)), (ORM_DECIMAL(1, 2)));
    CHECK_KEY(types_ByPriceText, (ORM_DECIMAL(0, 0)), (ORM_DECIMAL(5, 1)), (ORM_DECIMAL(1, 18)));
    orm_close(db);
}

static void test_text_keys(void **state)
{
    (void)state;
    orm_db *db = open_types();
    CHECK_KEY(types_ByWords, (""), ("\xf0\x9f\x99\x82"), ("a"));
    CHECK_KEY(types_ByDoc, ("[]"), ("{}"), ("[ ]"));
    CHECK_KEY(types_ByBytes, (((orm_blob){"", 0})), (((orm_blob){"\0\1", 2})),
              (((orm_blob){"\0", 1})));
    CHECK_KEY(types_ByUid, (((orm_uuid){{0}})), (((orm_uuid){{0xff}})), (((orm_uuid){{1}})));
    orm_close(db);
}

static void test_time_keys(void **state)
{
    (void)state;
    orm_db *db = open_types();
    CHECK_KEY(types_ByDay, (((orm_date){0, 1, 1})), (((orm_date){9999, 12, 31})),
              (((orm_date){2024, 2, 29})));
    CHECK_KEY(types_ByHour, (((orm_time){0})), (((orm_time){86399999999})), (((orm_time){1})));
    CHECK_KEY(types_ByMoment, (((orm_datetime){-1})), (((orm_datetime){0})), (((orm_datetime){1})));
    orm_close(db);
}

/* A flag and an enum have too few values for a key that is missing. */
static void test_small_keys(void **state)
{
    (void)state;
    orm_db *db = open_types();
    orm_scope scope = ORM_SCOPE_INIT;
    types_ByFlag flag = {.code = {true}, .words = "yes"}, *flag_read;
    types_ByState by_state = {.code = {TYPES_BYSTATE_CODE_DONE}, .words = "d"}, *state_read;
    assert_ok(db, types_ByFlag_insert(db, &flag));
    assert_ok(db, types_ByFlag_get(db, &scope, types_ByFlag_id_of(true), &flag_read));
    assert_string_equal(flag_read->words, "yes");
    assert_fails(db, types_ByFlag_delete(db, types_ByFlag_id_of(false)), ORM_NOT_FOUND, "ByFlag",
                 NULL, "ByFlag 0 does not exist");
    assert_ok(db, types_ByState_insert(db, &by_state));
    assert_ok(db, types_ByState_get(db, &scope, by_state.code, &state_read));
    assert_string_equal(state_read->words, "d");
    assert_fails(
        db, types_ByState_get(db, &scope, types_ByState_id_of(TYPES_BYSTATE_CODE_NEW), &state_read),
        ORM_NOT_FOUND, "ByState", NULL, "ByState 'new' does not exist");
    orm_scope_free(&scope);
    orm_close(db);
}

/* A key that no row can have is refused, not just not found. */
static void test_wrong_keys(void **state)
{
    (void)state;
    orm_db *db = open_types();
    orm_scope scope = ORM_SCOPE_INIT;
    types_ByDay *day;
    types_ByState *by_state;
    types_ByPrice *price;
    assert_fails(db, types_ByPrice_delete(db, types_ByPrice_id_of(ORM_DECIMAL(15, 1))),
                 ORM_NOT_FOUND, "ByPrice", NULL, "ByPrice 1.50 does not exist");
    assert_fails(db, types_ByDay_get(db, &scope, types_ByDay_id_of((orm_date){2023, 2, 29}), &day),
                 ORM_INVALID, "ByDay", "code",
                 "ByDay.code: 2023-02-29 is no date of the years 0 to 9999");
    assert_fails(
        db, types_ByState_get(db, &scope, types_ByState_id_of((types_ByState_code)9), &by_state),
        ORM_INVALID, "ByState", "code", "ByState.code: 9 is none of the choices");
    assert_fails(db, types_ByPrice_get(db, &scope, types_ByPrice_id_of(ORM_DECIMAL(1, 3)), &price),
                 ORM_INVALID, "ByPrice", "code",
                 "ByPrice.code: 0.001 has more than 2 decimal places");
    orm_scope_free(&scope);
    orm_close(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_odd_names),   cmocka_unit_test(test_odd_messages),
        cmocka_unit_test(test_number_keys), cmocka_unit_test(test_text_keys),
        cmocka_unit_test(test_time_keys),   cmocka_unit_test(test_small_keys),
        cmocka_unit_test(test_wrong_keys),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

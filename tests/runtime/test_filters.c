/* test_filters.c - every operator of every type in each of its forms: the rows that the database
 * finds are those that it holds for by a comparison in C, for values that are there and others. */
#include "filters.h"
#include "naive.h"

#define ROWS 60

/* What stands in the fields of one name, as SQL. NULL is added where the field may be NULL. */
static const struct pool {
    const char *field;
    const char *literals[16];
} pools[] = {
    {"flag", {"0", "1"}},
    {"small", {"-2147483648", "-1", "0", "1", "7", "2147483647"}},
    {"small_2", {"-1", "0", "1", "7", "8"}},
    {"big", {"-9223372036854775808", "-1", "0", "1", "9007199254740993", "9223372036854775807"}},
    {"ratio", {"-1.5", "0.0", "0.1", "1.0", "1e300", "-9e999", "9e999"}},
    {"words",
     {"''", "'a'", "'A'", "'ab'", "'Abc'", "'aBcab'", "'%'", "'a_c'", "'[a]'", "'*'", "'Zz'",
      "'[' || 'z'", "'é'", "'Éa'", "char(1114111) || 'x'", "'a' || char(55295)"}},
    {"words_2", {"''", "'a'", "'A'", "'ab '", "'Abc'", "'%'", "'é'", "'Zz'"}},
    {"folded",
     {"''", "'a'", "'A'", "'ab'", "'AB'", "'aBc'", "'Z'", "'zz'", "'['", "'@b'", "'`'", "'é'",
      "'É'", "'_b'", "'aZ'", "'a['"}},
    {"trimmed",
     {"''", "' '", "'a'", "'a '", "'a  '", "'a b'", "'A'", "'a' || char(31)", "'a!'", "'  b'"}},
    {"bytes", {"x''", "x'00'", "x'0001'", "x'ff'", "x'61'"}},
    {"day",
     {"'0000-01-01'", "'1969-12-31'", "'2023-12-31'", "'2024-01-01'", "'2024-02-29'",
      "'9999-12-31'"}},
    {"day_n", {"-719528", "-1", "0", "19722", "19723", "2932896"}},
    {"hour", {"'00:00:00.000000'", "'00:59:59.999999'", "'12:00:00.000001'", "'23:59:59.000000'"}},
    {"hour_n", {"0", "3599999999", "43200000001", "86399999999"}},
    {"moment",
     {"'0000-01-01 00:00:00.000000'", "'1969-12-31 23:59:59.999999'",
      "'2023-12-31 23:00:00.000001'", "'2024-01-01 00:00:00.000000'",
      "'2024-02-29 12:30:00.500000'", "'9999-12-31 23:59:59.999999'"}},
    {"moment_s", {"'1969-12-31 23:59:59'", "'2024-01-01 00:00:00'", "'2024-02-29 12:30:00'"}},
    {"moment_n",
     {"-62167219200000000", "-1", "0", "1704067199999999", "1704067200000000",
      "253402300799999999"}},
    {"price", {"-100", "0", "1", "1050", "9999999999"}},
    {"price_t", {"'-1.00'", "'0.00'", "'0.01'", "'10.50'", "'99999999.99'"}},
    {"price_r", {"-1.0", "0.0", "0.01", "10.5", "10.5 + 1e-10", "10.51", "10.49", "99999999.99"}},
    {"price_r2", {"0.0", "0.01 + 1e-10", "10.5", "10.5 - 1e-10", "10.51"}},
    {"uid",
     {"zeroblob(16)", "x'00112233445566778899aabbccddeeff'",
      "x'ffffffffffffffffffffffffffffffff'"}},
    {"uid_t", {"'00000000-0000-0000-0000-000000000000'", "'00112233-4455-6677-8899-aabbccddeeff'"}},
    {"doc",
     {"'{}'", "'{\"a\":1}'", "'{\"a\":2.5,\"b\":[1,\"x\"]}'", "'{\"a\":\"1\"}'", "'{\"a\":null}'",
      "'{\"a\":true}'", "'{\"a\":\"z\",\"b\":[7]}'", "'[3]'"}},
    {"state", {"'new'", "'open'", "'done'"}},
    {"level", {"-1", "7"}},
};

static unsigned random_number(uint64_t *state, unsigned below)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (unsigned)(*state >> 33) % below;
}

static const char *literal_for(const orm_column *column, uint64_t *state)
{
    unsigned n = 0;
    for (size_t i = 0; i < COUNT(pools); i++) {
        if (strcmp(pools[i].field, column->field) != 0)
            continue;
        while (n < COUNT(pools[i].literals) && pools[i].literals[n])
            n++;
        unsigned at = random_number(state, n + (column->flags & ORM_COLUMN_NULL ? 1 : 0));
        return at == n ? "NULL" : pools[i].literals[at];
    }
    fail_msg("no values for %s", column->field);
    return NULL;
}

static void fill(orm_db *db, const orm_model *model, uint64_t seed)
{
    for (int row = 0; row < ROWS; row++) {
        sqlite3_str *sql = sqlite3_str_new(NULL);
        sqlite3_str_appendf(sql, "INSERT INTO \"%w\" VALUES (%d", model->table, row + 1);
        for (unsigned i = 1; i < model->n_columns; i++)
            sqlite3_str_appendf(sql, ", %s", literal_for(&model->columns[i], &seed));
        sqlite3_str_appendall(sql, ")");
        char *text = sqlite3_str_finish(sql);
        run_sql(db, "%s", text);
        sqlite3_free(text);
    }
}

static const orm_model *const filled[] = {&filters_Loose_model_, &filters_Found_model_,
                                          &filters_Solid_model_};

static int set_up(void **state)
{
    struct naive *naive = malloc(sizeof(*naive));
    orm_db *db = new_database(":memory:", NULL, filters_open, filters_create_tables);
    assert_non_null(naive);
    for (size_t i = 0; i < COUNT(filled); i++)
        fill(db, filled[i], i + 1);
    naive_read(naive, db, filters_Loose_model_.schema);
    *state = naive;
    return 0;
}

static int tear_down(void **state)
{
    struct naive *naive = *state;
    naive_free(naive);
    orm_close(naive->db);
    free(naive);
    return 0;
}

/* ---- Values ---- */

/* The values of a column: each that is there, NULL if it is. */
static size_t values_of(const struct naive *naive, const orm_model *model, unsigned column,
                        orm_value *out)
{
    const struct naive_table *table = naive_table(naive, model);
    const orm_column *c = &model->columns[column];
    size_t n = 0;
    for (size_t i = 0; i < table->rows.count; i++) {
        const orm_value *value = naive_value(table, i, column);
        bool known = false;
        for (size_t k = 0; k < n && !known; k++)
            known = naive_compare_values(c, value, &out[k]) == 0;
        if (!known)
            out[n++] = *value;
    }
    return n;
}

static bool is_sorted(const orm_column *column)
{
    bool text_decimal = column->kind == ORM_KIND_DECIMAL && column->storage == ORM_STORAGE_TEXT;
    return column->kind != ORM_KIND_UUID && column->kind != ORM_KIND_ENUM &&
           column->kind != ORM_KIND_BOOL && !text_decimal;
}

static void describe(char *what, size_t size, const orm_model *model, unsigned column,
                     const char *test)
{
    snprintf(what, size, "%s.%s %s", model->name, model->columns[column].field, test);
}

#define EACH_COLUMN(model, column)                                                                 \
    for (size_t m_ = 0; m_ < COUNT(filled); m_++)                                                  \
        for (const orm_model *model = filled[m_]; model; model = NULL)                             \
            for (unsigned column = 0; column < model->n_columns; column++)

static void compares_values(void **state)
{
    const struct naive *naive = *state;
    char what[100];
    EACH_COLUMN(model, column)
    {
        orm_value values[ROWS];
        size_t n = values_of(naive, model, column, values);
        if (model->columns[column].kind == ORM_KIND_JSON)
            continue;
        for (unsigned op = ORM_OP_EQ; op <= ORM_OP_GE; op++) {
            for (size_t i = 0; i < n; i++) {
                if (op > ORM_OP_NE && !is_sorted(&model->columns[column]))
                    continue;
                orm_filter filter = orm_filter_value((orm_op)op, column, values[i]);
                describe(what, sizeof(what), model, column, "compared");
                naive_check(naive, model, &filter, what);
            }
        }
    }
}

static void between_values(void **state)
{
    const struct naive *naive = *state;
    char what[100];
    EACH_COLUMN(model, column)
    {
        orm_value values[ROWS];
        size_t n = values_of(naive, model, column, values);
        if (!is_sorted(&model->columns[column]) || model->columns[column].kind == ORM_KIND_JSON)
            continue;
        for (size_t i = 0; i < n; i++) {
            orm_filter filter = orm_filter_between(column, values[i], values[(i * 3 + 2) % n]);
            describe(what, sizeof(what), model, column, "between");
            naive_check(naive, model, &filter, what);
        }
    }
}

static void knows_null(void **state)
{
    const struct naive *naive = *state;
    char what[100];
    EACH_COLUMN(model, column)
    {
        orm_filter null = orm_filter_null(ORM_OP_IS_NULL, column);
        orm_filter some = orm_filter_null(ORM_OP_NOT_NULL, column);
        orm_filter equal = orm_filter_value(ORM_OP_EQ, column, orm_value_null());
        orm_filter less = orm_filter_value(ORM_OP_LT, column, orm_value_null());
        describe(what, sizeof(what), model, column, "NULL");
        naive_check(naive, model, &null, what);
        naive_check(naive, model, &some, what);
        naive_check(naive, model, &equal, what);
        naive_check(naive, model, &less, what);
    }
}

/* ---- Lists ---- */

/* Values as an array of the field's C type. */
static orm_items items_of(const orm_column *column, const orm_value *values, size_t n, void *memory)
{
    static const size_t sizes[] = {
        [ORM_KIND_BOOL] = sizeof(bool),         [ORM_KIND_INT32] = sizeof(int32_t),
        [ORM_KIND_INT64] = sizeof(int64_t),     [ORM_KIND_FLOAT] = sizeof(double),
        [ORM_KIND_TEXT] = sizeof(char *),       [ORM_KIND_BLOB] = sizeof(orm_blob),
        [ORM_KIND_DATE] = sizeof(orm_date),     [ORM_KIND_TIME] = sizeof(orm_time),
        [ORM_KIND_DATETIME] = sizeof(orm_time), [ORM_KIND_DECIMAL] = sizeof(orm_decimal),
        [ORM_KIND_UUID] = sizeof(orm_uuid),     [ORM_KIND_JSON] = sizeof(char *),
        [ORM_KIND_ENUM] = sizeof(int32_t)};
    size_t size = sizes[column->kind];
    for (size_t i = 0; i < n; i++) {
        char *at = (char *)memory + i * size;
        const int32_t small = (int32_t)values[i].as.i;
        const bool flag = values[i].as.i != 0;
        const orm_decimal decimal = orm_decimal_of(values[i].as.i, values[i].scale);
        if (size == sizeof(flag))
            memcpy(at, &flag, size);
        else if (column->kind == ORM_KIND_INT32 || column->kind == ORM_KIND_ENUM)
            memcpy(at, &small, size);
        else if (column->kind == ORM_KIND_DECIMAL)
            memcpy(at, &decimal, size);
        else
            memcpy(at, &values[i].as, size);
    }
    return orm_items_of(memory, n, size);
}

static void is_in_lists(void **state)
{
    const struct naive *naive = *state;
    uint64_t seed = 5;
    char what[100];
    EACH_COLUMN(model, column)
    {
        const orm_column *c = &model->columns[column];
        orm_value values[ROWS], chosen[ROWS];
        orm_uuid memory[ROWS];
        size_t n = values_of(naive, model, column, values);
        if (c->kind == ORM_KIND_JSON)
            continue;
        for (int round = 0; round < 6; round++) {
            size_t m = 0;
            for (size_t i = 0; i < n; i++)
                if (random_number(&seed, 2) == 0 &&
                    (values[i].type != ORM_VALUE_NULL || c->kind == ORM_KIND_TEXT ||
                     c->kind == ORM_KIND_BLOB))
                    chosen[m++] = values[i];
            orm_items items = items_of(c, chosen, round == 5 ? 0 : m, memory);
            orm_filter in = orm_filter_in(ORM_OP_IN, column, items);
            orm_filter not_in = orm_filter_in(ORM_OP_NOT_IN, column, items);
            describe(what, sizeof(what), model, column, "in");
            naive_check(naive, model, &in, what);
            naive_check(naive, model, &not_in, what);
        }
    }
}

/* Of NULL alone, and with NULL among others. */
static void finds_null_in_lists(void **state)
{
    const struct naive *naive = *state;
    static const char *const lists[][3] = {{NULL}, {"a", NULL}, {NULL, "a", "Abc"}, {"", "a"}};
    static const size_t counts[] = {1, 2, 3, 2};
    for (size_t i = 0; i < COUNT(lists); i++) {
        filters_Loose_filter in = filters_Loose_words_in(lists[i], counts[i]);
        filters_Solid_filter solid = filters_Solid_words_not_in(lists[i], counts[i]);
        naive_check(naive, &filters_Loose_model_, in.filters_Loose_, "in with NULL");
        naive_check(naive, &filters_Solid_model_, solid.filters_Solid_, "not in with NULL");
    }
}

/* ---- Texts ---- */

static void tests_texts(void **state)
{
    static const char *const parts[] = {"",
                                        "a",
                                        "A",
                                        "b",
                                        "ab",
                                        "AB",
                                        "%",
                                        "_",
                                        "[",
                                        "*",
                                        "z",
                                        "Z",
                                        "é",
                                        "É",
                                        "a_c",
                                        "a%",
                                        "[a]",
                                        "a*",
                                        "?",
                                        "@",
                                        "`",
                                        "a ",
                                        " ",
                                        "aZ",
                                        "bc",
                                        "abc",
                                        "a\x1f",
                                        "cab",
                                        "xy",
                                        "{|}~",
                                        "\xf4\x8f\xbf\xbf",
                                        "a\xed\x9f\xbf"};
    const struct naive *naive = *state;
    char what[100];
    EACH_COLUMN(model, column)
    {
        if (model->columns[column].kind != ORM_KIND_TEXT)
            continue;
        for (unsigned op = ORM_OP_CONTAINS; op <= ORM_OP_GLOB; op++) {
            for (size_t i = 0; i < COUNT(parts); i++) {
                orm_filter filter = orm_filter_value((orm_op)op, column, orm_value_text(parts[i]));
                snprintf(what, sizeof(what), "%s.%s text test %u with '%s'", model->name,
                         model->columns[column].field, op - ORM_OP_CONTAINS, parts[i]);
                naive_check(naive, model, &filter, what);
            }
            orm_filter null = orm_filter_value((orm_op)op, column, orm_value_null());
            assert_int_equal(naive_check(naive, model, &null, "a test with NULL"), 0);
        }
    }
}

/* ---- Parts, fields, paths ---- */

static void looks_at_parts(void **state)
{
    static const int64_t numbers[] = {INT64_MIN, -1,   0,    1,    2,    12,   23,    29,       31,
                                      1969,      1970, 2023, 2024, 2025, 9999, 10000, INT64_MAX};
    const struct naive *naive = *state;
    char what[100];
    EACH_COLUMN(model, column)
    {
        unsigned kind = model->columns[column].kind;
        if (kind < ORM_KIND_DATE || kind > ORM_KIND_DATETIME)
            continue;
        for (unsigned part = ORM_PART_YEAR; part <= ORM_PART_HOUR; part++) {
            if ((part == ORM_PART_HOUR) ? kind == ORM_KIND_DATE : kind == ORM_KIND_TIME)
                continue;
            for (unsigned op = ORM_OP_EQ; op <= ORM_OP_GE; op++) {
                for (size_t i = 0; i < COUNT(numbers); i++) {
                    orm_filter filter = orm_filter_part((orm_op)op, (orm_part)part, column,
                                                        orm_value_int(numbers[i]));
                    snprintf(what, sizeof(what), "%s.%s part %u, op %u, %lld", model->name,
                             model->columns[column].field, part, op, (long long)numbers[i]);
                    naive_check(naive, model, &filter, what);
                }
            }
        }
    }
}

static void looks_at_days(void **state)
{
    static const orm_date days[] = {{0, 1, 1},     {1969, 12, 31}, {1970, 1, 1},  {2023, 12, 31},
                                    {2024, 2, 29}, {2024, 1, 1},   {9999, 12, 31}};
    const struct naive *naive = *state;
    EACH_COLUMN(model, column)
    {
        if (model->columns[column].kind != ORM_KIND_DATETIME)
            continue;
        for (unsigned op = ORM_OP_EQ; op <= ORM_OP_GE; op++) {
            for (size_t i = 0; i < COUNT(days); i++) {
                orm_filter filter =
                    orm_filter_part((orm_op)op, ORM_PART_DATE, column, orm_value_date(days[i]));
                naive_check(naive, model, &filter, model->columns[column].field);
            }
        }
    }
}

static void compares_fields(void **state)
{
    const struct naive *naive = *state;
    char what[100];
    EACH_COLUMN(model, column)
    {
        const orm_column *c = &model->columns[column];
        for (unsigned other = 0; other < model->n_columns; other++) {
            const orm_column *o = &model->columns[other];
            if (c->kind != o->kind || c->storage != o->storage || c->scale != o->scale ||
                c->digits != o->digits || c->kind == ORM_KIND_JSON ||
                c->collation != o->collation || (c->kind == ORM_KIND_ENUM && c != o))
                continue;
            for (unsigned op = ORM_OP_EQ; op <= (is_sorted(c) ? ORM_OP_GE : ORM_OP_NE); op++) {
                orm_filter filter = orm_filter_field((orm_op)op, column, other);
                describe(what, sizeof(what), model, column, o->field);
                naive_check(naive, model, &filter, what);
            }
        }
    }
}

static void looks_into_json(void **state)
{
    static const char *const paths[] = {"$", "$.a", "$.b[0]", "$.b[#-1]", "$[0]", "$.\"a\"", "$.x"};
    const orm_value values[9] = {orm_value_null(),     orm_value_int(1),    orm_value_int(2),
                                 orm_value_float(2.5), orm_value_text("1"), orm_value_text("x"),
                                 orm_value_text(""),   orm_value_int(-5),   orm_value_float(1e300)};
    const struct naive *naive = *state;
    for (unsigned op = ORM_OP_EQ; op <= ORM_OP_GE; op++)
        for (size_t i = 0; i < COUNT(paths); i++)
            for (size_t k = 0; k < COUNT(values); k++)
                for (unsigned column = 0; column < filters_Loose_model_.n_columns; column++) {
                    if (filters_Loose_model_.columns[column].kind != ORM_KIND_JSON)
                        continue;
                    orm_filter filter = orm_filter_path((orm_op)op, column, paths[i], values[k]);
                    naive_check(naive, &filters_Loose_model_, &filter, paths[i]);
                }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(compares_values),     cmocka_unit_test(between_values),
        cmocka_unit_test(knows_null),          cmocka_unit_test(is_in_lists),
        cmocka_unit_test(finds_null_in_lists), cmocka_unit_test(tests_texts),
        cmocka_unit_test(looks_at_parts),      cmocka_unit_test(looks_at_days),
        cmocka_unit_test(compares_fields),     cmocka_unit_test(looks_into_json),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

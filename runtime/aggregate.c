/* aggregate.c - M_count, M_exists, and the sum, average, least and greatest value of a field.
 *
 * Each is one statement that answers at most one row of one column. What comes back is checked as a
 * value of the field is; a sum or an average may be larger than its field allows.
 */
#include "query.h"

/* ---- One value ---- */

/* SQLite has no code of its own for it. */
static bool is_large_sum(orm_db *db, const struct ormi_request *request, int code)
{
    return request->form == ORMI_AGGREGATE && code == SQLITE_ERROR &&
           strcmp(sqlite3_errmsg(db->handle), "integer overflow") == 0;
}

static orm_status fail_aggregate(orm_db *db, const struct ormi_request *request)
{
    return ormi_fail(db, ORM_INVALID, request->model->name,
                     request->model->columns[request->column].field, "the sum does not fit");
}

/* Asks for the row, if there is one; ormi_asked_end is due if this answers OK. */
static orm_status ask_row(orm_db *db, const struct ormi_request *request, struct ormi_asked *asked,
                          bool *found)
{
    orm_status rc = ormi_ask(db, request, asked);
    if (rc != ORM_OK)
        return rc;
    int code = ormi_step_first(db, asked->statement);
    *found = code == SQLITE_ROW;
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return ORM_OK;
    rc = is_large_sum(db, request, code) ? fail_aggregate(db, request) : ormi_fail_sqlite(db, code);
    ormi_asked_end(db, asked);
    return rc;
}

static orm_status enter_aggregate(orm_db *db, const orm_model *model, const void *out)
{
    orm_status rc = ormi_enter(db, model, false);
    if (rc == ORM_OK && !out)
        rc = ormi_fail(db, ORM_MISUSE, model->name, NULL, "the pointer for the result is NULL");
    return rc;
}

/* ---- How many rows ---- */

/* Asks a form for the rows of where (NULL: all); as with ask_row. */
static orm_status ask_about(orm_db *db, enum ormi_form form, const orm_model *model,
                            const orm_filter *where, const void *out, struct ormi_asked *asked,
                            bool *found)
{
    const struct ormi_request request = {.form = form, .model = model, .where = where};
    orm_status rc = enter_aggregate(db, model, out);
    return rc == ORM_OK ? ask_row(db, &request, asked, found) : rc;
}

orm_status orm_gen_count(orm_db *db, const orm_model *model, const orm_filter *where, int64_t *out)
{
    struct ormi_asked asked;
    bool found;
    if (out)
        *out = 0;
    orm_status rc = ask_about(db, ORMI_COUNT, model, where, out, &asked, &found);
    if (rc != ORM_OK)
        return rc;
    *out = sqlite3_column_int64(asked.statement, 0);
    ormi_asked_end(db, &asked);
    return ORM_OK;
}

orm_status orm_gen_exists(orm_db *db, const orm_model *model, const orm_filter *where, bool *out)
{
    struct ormi_asked asked;
    bool found;
    if (out)
        *out = false;
    orm_status rc = ask_about(db, ORMI_EXISTS, model, where, out, &asked, &found);
    if (rc != ORM_OK)
        return rc;
    *out = found;
    ormi_asked_end(db, &asked);
    return ORM_OK;
}

/* ---- Functions of a field ---- */

struct aggregating {
    orm_db *db;
    struct ormi_request request;
    struct ormi_asked asked;
    int *places; /* of the reader: the column, and nothing else */
    orm_reader reader;
};

static const orm_column *aggregated_column(const struct aggregating *a)
{
    return &a->request.model->columns[a->request.column];
}

static orm_status make_reader(struct aggregating *a)
{
    const orm_model *model = a->request.model;
    a->places = ormi_scratch_take(a->db, model->n_columns * sizeof(*a->places));
    if (!a->places)
        return ormi_fail_nomem(a->db);
    for (unsigned i = 0; i < model->n_columns; i++)
        a->places[i] = i == a->request.column ? 0 : -1;
    a->reader = (orm_reader){.model = model,
                             .statement = a->asked.statement,
                             .places = a->places,
                             .error = &a->db->error};
    return ORM_OK;
}

static orm_status end_aggregate(struct aggregating *a, orm_status rc)
{
    ormi_scratch_give(a->db, a->places);
    ormi_asked_end(a->db, &a->asked);
    return rc;
}

/* Runs the statement; *some is false where no row has a value. end is due if this answers OK. */
static orm_status begin_aggregate(struct aggregating *a, orm_db *db, const orm_aggregate *what,
                                  const void *out, bool *some)
{
    bool found;
    a->db = db;
    a->places = NULL;
    a->request = (struct ormi_request){.form = ORMI_AGGREGATE,
                                       .model = what->model,
                                       .where = what->where,
                                       .function = what->function,
                                       .column = what->column};
    orm_status rc = enter_aggregate(db, what->model, out);
    if (rc == ORM_OK)
        rc = ask_row(db, &a->request, &a->asked, &found);
    if (rc != ORM_OK)
        return rc;
    *some = found && sqlite3_column_type(a->asked.statement, 0) != SQLITE_NULL;
    rc = make_reader(a);
    return rc == ORM_OK ? ORM_OK : end_aggregate(a, rc);
}

/* Ends it with what came of it: the result goes to out, unless rc says that it failed. */
static orm_status give_result(struct aggregating *a, orm_status rc, void *out, const void *result,
                              size_t size)
{
    if (rc == ORM_OK)
        memcpy(out, result, size);
    return end_aggregate(a, rc);
}

/* The least and greatest of values that cannot be added up. */
#define RANGED(kind)                                                                               \
    orm_status orm_aggregate_##kind(orm_db *db, orm_aggregate what, orm_##kind##_opt *out)         \
    {                                                                                              \
        struct aggregating a;                                                                      \
        orm_##kind##_opt result = {0};                                                             \
        if (out)                                                                                   \
            *out = result;                                                                         \
        orm_status rc = begin_aggregate(&a, db, &what, out, &result.some);                         \
        if (rc != ORM_OK)                                                                          \
            return rc;                                                                             \
        if (result.some)                                                                           \
            result.value = orm_read_##kind(&a.reader, what.column);                                \
        return give_result(&a, a.reader.status, out, &result, sizeof(result));                     \
    }

/* int32 has only these here: its sum is an int64. */
RANGED(int32)
RANGED(date)
RANGED(time)
RANGED(datetime)

/* ---- Sums ---- */

/* The sum of what stands in the file as integers; where a table is not STRICT, it may hold what is
 * none. */
static orm_status read_sum(const struct aggregating *a, int64_t *sum)
{
    if (sqlite3_column_type(a->asked.statement, 0) != SQLITE_INTEGER)
        return ormi_fail(a->db, ORM_BAD_VALUE, a->request.model->name, aggregated_column(a)->field,
                         "a row holds what is no integer");
    *sum = sqlite3_column_int64(a->asked.statement, 0);
    return ORM_OK;
}

/* The sum of a decimal's numbers in ORM_STORAGE_REAL, to the nearest unit; beyond 2^53, a float
 * does not tell units apart. */
static orm_status read_real_sum(const struct aggregating *a, int64_t *units)
{
    const double beyond = 9007199254740992.0;
    int scale = aggregated_column(a)->scale;
    if (sqlite3_column_type(a->asked.statement, 0) == SQLITE_INTEGER)
        return ormi_rescale(sqlite3_column_int64(a->asked.statement, 0), 0, scale, units)
                   ? ORM_OK
                   : fail_aggregate(a->db, &a->request);
    double sum = sqlite3_column_double(a->asked.statement, 0) * (double)ormi_power10(scale);
    if (!(sum > -beyond && sum < beyond))
        return fail_aggregate(a->db, &a->request);
    *units = (int64_t)(sum + (sum < 0 ? -0.5 : 0.5));
    return ORM_OK;
}

orm_status orm_aggregate_int64(orm_db *db, orm_aggregate what, orm_int64_opt *out)
{
    struct aggregating a;
    orm_int64_opt result = {0};
    if (out)
        *out = result;
    orm_status rc = begin_aggregate(&a, db, &what, out, &result.some);
    if (rc != ORM_OK)
        return rc;
    if (result.some && what.function == ORM_SUM) {
        rc = read_sum(&a, &result.value);
    } else if (result.some) {
        result.value = orm_read_int64(&a.reader, what.column);
        rc = a.reader.status;
    }
    return give_result(&a, rc, out, &result, sizeof(result));
}

orm_status orm_aggregate_decimal(orm_db *db, orm_aggregate what, orm_decimal_opt *out)
{
    struct aggregating a;
    orm_decimal_opt result = {0};
    if (out)
        *out = result;
    orm_status rc = begin_aggregate(&a, db, &what, out, &result.some);
    if (rc != ORM_OK)
        return rc;
    if (result.some && what.function == ORM_SUM) {
        result.value.scale = aggregated_column(&a)->scale;
        rc = aggregated_column(&a)->storage == ORM_STORAGE_REAL
                 ? read_real_sum(&a, &result.value.units)
                 : read_sum(&a, &result.value.units);
    } else if (result.some) {
        result.value = orm_read_decimal(&a.reader, what.column);
        rc = a.reader.status;
    }
    return give_result(&a, rc, out, &result, sizeof(result));
}

/* ---- Floats, and averages of any numbers ---- */

/* SQLite's average, which is a float; of a scaled integer it is in units. */
static double read_average(const struct aggregating *a)
{
    const orm_column *column = aggregated_column(a);
    double average = sqlite3_column_double(a->asked.statement, 0);
    bool scaled = column->kind == ORM_KIND_DECIMAL && column->storage == ORM_STORAGE_INTEGER;
    return scaled ? average / (double)ormi_power10(column->scale) : average;
}

orm_status orm_aggregate_float(orm_db *db, orm_aggregate what, orm_float_opt *out)
{
    struct aggregating a;
    orm_float_opt result = {0};
    if (out)
        *out = result;
    orm_status rc = begin_aggregate(&a, db, &what, out, &result.some);
    if (rc != ORM_OK)
        return rc;
    if (result.some && what.function == ORM_AVG)
        result.value = read_average(&a);
    else if (result.some)
        result.value = orm_read_float(&a.reader, what.column);
    return give_result(&a, a.reader.status, out, &result, sizeof(result));
}

/* naive_values.c - comparing values, and conditions on one column; see naive.h. */
#include "naive.h"

/* ---- Values ---- */

static size_t size_of(const orm_value *value)
{
    return value->as.blob.size == ORM_TEXT_SIZE ? strlen(value->as.blob.data) : value->as.blob.size;
}

static char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

int naive_compare_bytes(const orm_value *a, const orm_value *b, unsigned collation)
{
    const char *left = a->as.blob.data, *right = b->as.blob.data;
    size_t n_left = size_of(a), n_right = size_of(b);
    while (collation == ORM_COLLATE_RTRIM && n_left > 0 && left[n_left - 1] == ' ')
        n_left--;
    while (collation == ORM_COLLATE_RTRIM && n_right > 0 && right[n_right - 1] == ' ')
        n_right--;
    for (size_t i = 0; i < n_left && i < n_right; i++) {
        bool fold = collation == ORM_COLLATE_NOCASE;
        unsigned char l = (unsigned char)(fold ? folded(left[i]) : left[i]);
        unsigned char r = (unsigned char)(fold ? folded(right[i]) : right[i]);
        if (l != r)
            return l < r ? -1 : 1;
    }
    return n_left < n_right ? -1 : n_left > n_right;
}

int naive_compare_numbers(int64_t a, int64_t b)
{
    return a < b ? -1 : a > b;
}

static int64_t number_of_date(orm_date date)
{
    return ((int64_t)date.year * 16 + date.month) * 64 + date.day;
}

/* What an enum is stored as decides its order. */
static const char *choice_of(const orm_column *column, int64_t number)
{
    return orm_gen_choice_text(column->choices, column->n_choices, (int)number);
}

static int compare_some(const orm_column *column, const orm_value *a, const orm_value *b)
{
    switch ((orm_value_type)a->type) {
    case ORM_VALUE_FLOAT:
        return a->as.f < b->as.f ? -1 : a->as.f > b->as.f;
    case ORM_VALUE_TEXT:
    case ORM_VALUE_BLOB:
        return naive_compare_bytes(a, b, column->collation);
    case ORM_VALUE_DATE:
        return naive_compare_numbers(number_of_date(a->as.date), number_of_date(b->as.date));
    case ORM_VALUE_UUID:
        return memcmp(a->as.uuid.bytes, b->as.uuid.bytes, sizeof(a->as.uuid.bytes));
    case ORM_VALUE_DECIMAL:
        return orm_decimal_compare(orm_decimal_of(a->as.i, a->scale),
                                   orm_decimal_of(b->as.i, b->scale));
    default:
        if (column->kind == ORM_KIND_ENUM && column->storage == ORM_STORAGE_TEXT)
            return strcmp(choice_of(column, a->as.i), choice_of(column, b->as.i));
        return naive_compare_numbers(a->as.i, b->as.i);
    }
}

int naive_compare_values(const orm_column *column, const orm_value *a, const orm_value *b)
{
    bool left = a->type != ORM_VALUE_NULL, right = b->type != ORM_VALUE_NULL;
    return left && right ? compare_some(column, a, b) : left - right;
}

/* op: EQ to GE. */
bool naive_is_so(unsigned op, int order)
{
    switch (op) {
    case ORM_OP_EQ:
        return order == 0;
    case ORM_OP_NE:
        return order != 0;
    case ORM_OP_LT:
        return order < 0;
    case ORM_OP_LE:
        return order <= 0;
    case ORM_OP_GT:
        return order > 0;
    default:
        return order >= 0;
    }
}

bool naive_compares(const orm_column *column, unsigned op, const orm_value *a, const orm_value *b)
{
    bool both = a->type != ORM_VALUE_NULL && b->type != ORM_VALUE_NULL;
    return (both || op == ORM_OP_EQ || op == ORM_OP_NE) &&
           naive_is_so(op, naive_compare_values(column, a, b));
}

/* ---- Conditions on one column ---- */

static bool text_holds(unsigned op, const char *text, const char *part)
{
    size_t size = strlen(text), n = strlen(part);
    bool fold = op >= ORM_OP_ICONTAINS && op <= ORM_OP_IEXACT;
    orm_value whole = orm_value_text(text), other = orm_value_text(part);
    if (op == ORM_OP_LIKE)
        return sqlite3_strlike(part, text, 0) == 0;
    if (op == ORM_OP_GLOB)
        return sqlite3_strglob(part, text) == 0;
    if (op == ORM_OP_IEXACT)
        return naive_compare_bytes(&whole, &other, ORM_COLLATE_NOCASE) == 0;
    bool start = op == ORM_OP_STARTSWITH || op == ORM_OP_ISTARTSWITH;
    bool end = op == ORM_OP_ENDSWITH || op == ORM_OP_IENDSWITH;
    for (size_t at = 0; at + n <= size; at++) {
        size_t same = 0;
        while (same < n && (fold ? folded(text[at + same]) == folded(part[same])
                                 : text[at + same] == part[same]))
            same++;
        if (same == n && (!start || at == 0) && (!end || at + n == size))
            return true;
    }
    return false;
}

static bool part_holds(const orm_column *column, const orm_value *value, const orm_node *node)
{
    unsigned op = (unsigned)node->extra & 0xff, part = (unsigned)node->extra >> 8;
    bool is_date = column->kind == ORM_KIND_DATE, is_time = column->kind == ORM_KIND_TIME;
    if (value->type == ORM_VALUE_NULL)
        return op == ORM_OP_NE;
    orm_date date = {0, 0, 0};
    if (!is_time)
        date = is_date ? value->as.date : orm_datetime_date((orm_datetime){value->as.i});
    int64_t day = INT64_C(86400000000);
    int64_t hour = is_date ? 0 : ((value->as.i % day + day) % day) / INT64_C(3600000000);
    const int64_t numbers[] = {[ORM_PART_YEAR] = date.year,
                               [ORM_PART_MONTH] = date.month,
                               [ORM_PART_DAY] = date.day,
                               [ORM_PART_HOUR] = hour,
                               [ORM_PART_DATE] = number_of_date(date)};
    int64_t wanted = part == ORM_PART_DATE ? number_of_date(node->as.date) : node->as.i;
    return naive_is_so(op, naive_compare_numbers(numbers[part], wanted));
}

/* What stands at the path: NULL, a number or a text. */
static orm_value extract(const struct naive *naive, const orm_value *doc, const char *path)
{
    static char text[100];
    sqlite3_stmt *statement = naive->extract;
    orm_value value = orm_value_null();
    sqlite3_reset(statement);
    sqlite3_bind_text(statement, 1, doc->as.blob.data, -1, SQLITE_STATIC);
    sqlite3_bind_text(statement, 2, path, -1, SQLITE_STATIC);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    int type = sqlite3_column_type(statement, 0);
    if (type == SQLITE_INTEGER || type == SQLITE_FLOAT)
        value = orm_value_float(sqlite3_column_double(statement, 0));
    if (type == SQLITE_TEXT) {
        snprintf(text, sizeof(text), "%s", (const char *)sqlite3_column_text(statement, 0));
        value = orm_value_text(text);
    }
    sqlite3_reset(statement);
    return value;
}

static bool path_holds(const struct naive *naive, const orm_column *column, const orm_value *doc,
                       const orm_node *node, const orm_node *operand)
{
    orm_value value = orm_value_null(), wanted = orm_value_null();
    if (doc->type != ORM_VALUE_NULL)
        value = extract(naive, doc, node->as.blob.data);
    wanted.type = operand->type;
    memcpy(&wanted.as, &operand->as, sizeof(wanted.as));
    if (wanted.type == ORM_VALUE_INT)
        wanted = orm_value_float((double)wanted.as.i);
    bool comparable =
        value.type == wanted.type || value.type == ORM_VALUE_NULL || wanted.type == ORM_VALUE_NULL;
    return comparable ? naive_compares(column, (unsigned)node->extra, &value, &wanted)
                      : node->extra == ORM_OP_NE;
}

/* Element i of an array of the column's C type. */
static orm_value element(const orm_column *column, const orm_node *node, size_t i)
{
    const char *at = (const char *)node->as.blob.data + i * (size_t)node->extra;
    switch ((orm_kind)column->kind) {
    case ORM_KIND_BOOL:
        return orm_value_int(*(const bool *)(const void *)at);
    case ORM_KIND_INT32:
    case ORM_KIND_ENUM:
        return orm_value_int(*(const int32_t *)(const void *)at);
    case ORM_KIND_INT64:
        return orm_value_int(*(const int64_t *)(const void *)at);
    case ORM_KIND_FLOAT:
        return orm_value_float(*(const double *)(const void *)at);
    case ORM_KIND_TEXT:
    case ORM_KIND_JSON:
        return orm_value_text(*(const char *const *)(const void *)at);
    case ORM_KIND_BLOB:
        return orm_value_blob(*(const orm_blob *)(const void *)at);
    case ORM_KIND_DATE:
        return orm_value_date(*(const orm_date *)(const void *)at);
    case ORM_KIND_TIME:
        return orm_value_time(*(const orm_time *)(const void *)at);
    case ORM_KIND_DATETIME:
        return orm_value_datetime(*(const orm_datetime *)(const void *)at);
    case ORM_KIND_DECIMAL:
        return orm_value_decimal(*(const orm_decimal *)(const void *)at);
    case ORM_KIND_UUID:
        return orm_value_uuid(*(const orm_uuid *)(const void *)at);
    }
    return orm_value_null();
}

static bool is_in(const orm_column *column, const orm_value *value, const orm_node *node)
{
    for (size_t i = 0; i < node->as.blob.size; i++) {
        orm_value one = element(column, node, i);
        if (naive_compare_values(column, value, &one) == 0)
            return true;
    }
    return false;
}

bool naive_column_holds(const struct naive *naive, const struct naive_table *table, size_t row,
                        const orm_node *node)
{
    const orm_column *column = &table->model->columns[node->index];
    const orm_value *value = naive_value(table, row, node->index);
    orm_value operand = orm_value_null();
    operand.type = node->type;
    operand.scale = node->extra;
    memcpy(&operand.as, &node->as, sizeof(operand.as));
    switch (node->op) {
    case ORM_OP_IS_NULL:
        return value->type == ORM_VALUE_NULL;
    case ORM_OP_NOT_NULL:
        return value->type != ORM_VALUE_NULL;
    case ORM_OP_FIELD:
        return naive_compares(column, (unsigned)node->extra, value,
                              naive_value(table, row, (unsigned)node->as.i));
    case ORM_OP_PART:
        return part_holds(column, value, node);
    case ORM_OP_PATH:
        return path_holds(naive, column, value, node, node + 1);
    case ORM_OP_IN:
        return is_in(column, value, node);
    case ORM_OP_NOT_IN:
        return !is_in(column, value, node);
    default:
        if (node->op >= ORM_OP_CONTAINS)
            return value->type != ORM_VALUE_NULL && operand.type != ORM_VALUE_NULL &&
                   text_holds(node->op, value->as.blob.data, operand.as.blob.data);
        return naive_compares(column, node->op, value, &operand);
    }
}

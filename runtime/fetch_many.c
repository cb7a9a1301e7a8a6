/* fetch_many.c - what is related to many rows, read in the order in which the file has it.
 *
 * Of children an index on the foreign key tells the rowids first, without their rows; in order,
 * these find the rows in one pass over the table, however the children of a parent lie. Both is one
 * statement, in which collectors take rowids and rows.
 *
 * This takes rowids and keys for integers that are unique. Where the file has others, against what
 * its schema says, nothing is fetched: the plain way then does it, or says what is wrong.
 */
#include "load.h"

/* From so many keys on it is faster. */
#define MANY_PARENTS 16
#define MANY_LINKED 100
#define MANY_TARGETS 100

/* ---- When ---- */

static bool has_integers(const orm_relation *relation, const orm_model *model)
{
    const orm_model *target = relation->target;
    return relation->parts == 1 && target->n_key == 1 &&
           ormi_is_integer(model, relation->columns[0]) && ormi_is_integer(target, target->key[0]);
}

static bool has_rowids(const orm_relation *relation)
{
    const orm_model *target = relation->target;
    return target->rowid && (target->columns[relation->there[0]].flags & ORM_COLUMN_INDEXED);
}

static bool is_column_indexed(const orm_model *model, const char *column)
{
    unsigned i = 0;
    while (i < model->n_columns && strcmp(model->columns[i].name, column) != 0)
        i++;
    return i < model->n_columns && (model->columns[i].flags & ORM_COLUMN_INDEXED);
}

/* Whether an index finds the links of a range of keys of this side: those of a through model may
 * have none, and each range would then read the whole table. */
static bool has_link_index(const orm_schema *schema, const orm_junction *junction)
{
    for (uint32_t i = 0; i < schema->n_models; i++)
        if (strcmp(schema->models[i]->table, junction->table) == 0)
            return is_column_indexed(schema->models[i], junction->here[0]);
    return true;
}

bool ormi_fetch_is_many(const struct ormi_load *load)
{
    const orm_relation *relation = load->relation;
    if (load->known || !ormi_fetch_is_plain(load) ||
        !ormi_collect_takes(load->db->handle, relation->target->n_columns + 1))
        return false;
    switch (relation->kind) {
    case ORM_MANY_TO_MANY:
        return load->keys.count >= MANY_LINKED && has_integers(relation, load->model) &&
               (load->all || has_link_index(load->model->schema, relation->junction));
    case ORM_TO_ONE:
        return load->keys.count >= MANY_TARGETS && load->integers &&
               ormi_is_integer(relation->target, relation->there[0]);
    default:
        return load->keys.count >= MANY_PARENTS && has_rowids(relation);
    }
}

/* ---- What collectors take ---- */

orm_status ormi_take(struct ormi_taking *taking, struct ormi_asked *asked, int code)
{
    orm_db *db = taking->db;
    orm_status rc = ORM_OK;
    if (code == SQLITE_OK)
        code = ormi_step_first(db, asked->statement);
    if (code == SQLITE_ROW)
        code = ormi_step(asked->statement);
    if (code != SQLITE_DONE && !taking->odd)
        rc = taking->status != ORM_OK ? taking->status : ormi_fail_sqlite(db, code);
    ormi_asked_end(db, asked);
    return rc;
}

int ormi_give_up(struct ormi_taking *taking)
{
    taking->odd = true;
    return SQLITE_ABORT;
}

int ormi_take_pair(struct ormi_taking *taking, sqlite3_value *number, size_t place)
{
    if (sqlite3_value_type(number) != SQLITE_INTEGER)
        return ormi_give_up(taking);
    taking->status =
        ormi_pairs_push(taking->db, &taking->pairs, sqlite3_value_int64(number), place);
    return taking->status == ORM_OK ? SQLITE_OK : SQLITE_ABORT;
}

/* ---- Rows ---- */

/* The rows that are found by numbers: in load->came. */
struct taking_rows {
    struct ormi_taking taking;
    struct ormi_load *load;
    struct ormi_integers numbers;
    struct ormi_numbers *at; /* of each row the place of its number */
};

/* Room for as many rows as there are numbers. */
static orm_status make_row_room(struct taking_rows *t)
{
    struct ormi_rows *came = &t->load->came;
    size_t room = t->numbers.count + 1;
    came->items = sqlite3_malloc64(room * sizeof(*came->items));
    t->at->items = sqlite3_malloc64(room * sizeof(*t->at->items));
    if (!came->items || !t->at->items)
        return ormi_fail_nomem(t->load->db);
    came->room = t->at->room = room;
    return ORM_OK;
}

/* Rows come in the order of the numbers: two of one come behind each other. */
static int take_numbered_row(void *context, sqlite3_value **columns)
{
    struct taking_rows *t = context;
    const orm_model *model = t->load->relation->target;
    struct ormi_rows *came = &t->load->came;
    size_t at = (size_t)sqlite3_value_int64(columns[model->n_columns]);
    void *row;
    if (came->count == t->numbers.count || (came->count > 0 && t->at->items[came->count - 1] == at))
        return ormi_give_up(&t->taking);
    t->taking.status = ormi_row_read_values(t->load->db, model, columns, t->load->region, &row);
    if (t->taking.status != ORM_OK)
        return SQLITE_ABORT;
    t->at->items[came->count] = at;
    came->items[came->count++] = row;
    return SQLITE_OK;
}

/* Runs a statement that takes rows; forgets them if it gave up. */
static orm_status take_rows(struct taking_rows *t, struct ormi_asked *asked, int code)
{
    struct ormi_mark mark = ormi_region_mark(t->load->region);
    orm_status rc = ormi_take(&t->taking, asked, code);
    if (t->taking.odd) {
        ormi_rows_free(&t->load->came);
        ormi_region_rewind(t->load->region, mark);
    }
    return rc;
}

orm_status ormi_fetch_at(struct ormi_load *load, const struct ormi_integers *numbers,
                         unsigned column, void **found, bool *odd)
{
    const struct ormi_request request = {
        .form = ORMI_AT, .model = load->relation->target, .column = column};
    struct ormi_numbers at = {0};
    struct taking_rows t = {{.db = load->db}, load, *numbers, &at};
    const struct ormi_collector rows = {take_numbered_row, &t};
    struct ormi_asked asked;
    orm_status rc = make_row_room(&t);
    if (rc == ORM_OK && numbers->count > 0)
        rc = ormi_ask(load->db, &request, &asked);
    if (rc == ORM_OK && numbers->count > 0) {
        int code = ormi_integers_bind(asked.statement, 1, numbers);
        if (code == SQLITE_OK)
            code = ormi_collect_bind(asked.statement, 2, &rows);
        rc = take_rows(&t, &asked, code);
    }
    *odd = t.taking.odd;
    for (size_t i = 0; i < load->came.count && rc == ORM_OK; i++)
        found[at.items[i]] = load->came.items[i];
    sqlite3_free(at.items);
    return rc;
}

/* ---- Targets ---- */

orm_status ormi_fetch_many_targets(struct ormi_load *load, void **found, bool *odd)
{
    struct ormi_pairs sorted = {0};
    size_t n = load->keys.count;
    int64_t *numbers = sqlite3_malloc64(n * sizeof(*numbers));
    void **in_order = sqlite3_malloc64(n * sizeof(*in_order));
    orm_status rc = numbers && in_order ? ormi_pairs_of_keys(load->db, &load->keys, &sorted)
                                        : ormi_fail_nomem(load->db);
    if (rc != ORM_OK)
        goto out;
    memset(in_order, 0, n * sizeof(*in_order));
    for (size_t i = 0; i < n; i++)
        numbers[i] = sorted.items[i].number;
    const struct ormi_integers array = {numbers, n, 1, NULL, NULL};
    rc = ormi_fetch_at(load, &array, load->relation->there[0], in_order, odd);
    for (size_t i = 0; i < n && rc == ORM_OK; i++)
        found[sorted.items[i].place] = in_order[i];
out:
    ormi_pairs_free(&sorted);
    sqlite3_free(in_order);
    sqlite3_free(numbers);
    return rc;
}

/* ---- Children ---- */

static int take_rowid(void *context, sqlite3_value **columns)
{
    struct taking_rows *t = context;
    return ormi_take_pair(&t->taking, columns[1], (size_t)sqlite3_value_int64(columns[0]));
}

/* All rowids are there: puts them in order, and makes an array of them. */
static orm_status sort_rowids(struct taking_rows *t)
{
    struct ormi_pairs *pairs = &t->taking.pairs;
    orm_status rc = ormi_pairs_sort(t->load->db, pairs);
    if (rc != ORM_OK)
        return rc;
    int64_t *rowids = sqlite3_malloc64((pairs->count + 1) * sizeof(*rowids));
    if (!rowids)
        return ormi_fail_nomem(t->load->db);
    for (size_t i = 0; i < pairs->count; i++)
        rowids[i] = pairs->items[i].number;
    t->numbers.items = rowids;
    t->numbers.count = pairs->count;
    return make_row_room(t);
}

static int fill_rowids(void *context)
{
    struct taking_rows *t = context;
    t->taking.status = sort_rowids(t);
    return t->taking.status == ORM_OK ? SQLITE_OK : SQLITE_ABORT;
}

static int bind_children(struct taking_rows *t, sqlite3_stmt *statement,
                         const struct ormi_array *keys, const struct ormi_collector *rows,
                         const struct ormi_collector *rowids)
{
    int code = ormi_array_bind(statement, 1, keys);
    if (code == SQLITE_OK)
        code = ormi_collect_bind(statement, 2, rows);
    if (code == SQLITE_OK)
        code = ormi_integers_bind(statement, 3, &t->numbers);
    return code == SQLITE_OK ? ormi_collect_bind(statement, 4, rowids) : code;
}

orm_status ormi_fetch_many_children(struct ormi_load *load, struct ormi_numbers *places, bool *odd)
{
    const struct ormi_request request = {
        .form = ORMI_CHILDREN, .model = load->model, .relation = load->relation};
    const struct ormi_array keys = {load->keys.values, load->keys.count, load->keys.parts};
    struct taking_rows t = {{.db = load->db}, load, {NULL, 0, 1, fill_rowids, &t}, places};
    const struct ormi_collector rows = {take_numbered_row, &t}, rowids = {take_rowid, &t};
    struct ormi_asked asked;
    orm_status rc = ormi_ask(load->db, &request, &asked);
    if (rc == ORM_SCHEMA) { /* as where the file's table has no rowids */
        ormi_error_clear(&load->db->error);
        *odd = true;
        return ORM_OK;
    }
    if (rc != ORM_OK)
        return rc;
    rc = take_rows(&t, &asked, bind_children(&t, asked.statement, &keys, &rows, &rowids));
    *odd = t.taking.odd;
    for (size_t i = 0; i < load->came.count && rc == ORM_OK; i++)
        places->items[i] = t.taking.pairs.items[places->items[i]].place;
    places->count = load->came.count;
    load->sorted = load->relation->target->auto_key && !*odd;
    sqlite3_free((void *)t.numbers.items);
    ormi_pairs_free(&t.taking.pairs);
    return rc;
}

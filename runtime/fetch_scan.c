/* fetch_scan.c - the children of all rows of a table, which are all rows of theirs: that is scanned
 * once, and each child finds its parent here, by an integer. One without is not decoded.
 */
#include "load.h"

bool ormi_fetch_is_scan(const struct ormi_load *load)
{
    const orm_relation *relation = load->relation;
    const orm_model *target = relation->target;
    bool children = relation->kind == ORM_TO_MANY || relation->kind == ORM_TO_ONE_REVERSE;
    if (!load->all || !children || !load->integers || load->known || !ormi_fetch_is_plain(load) ||
        !ormi_collect_takes(load->db->handle, target->n_columns))
        return false;
    return relation->inverse != ORM_NONE && !target->relations[relation->inverse].unconstrained &&
           !(target->columns[relation->there[0]].flags & ORM_COLUMN_NULL);
}

struct ormi_request ormi_fetch_by_scan(const struct ormi_load *load)
{
    const orm_model *target = load->relation->target;
    return (struct ormi_request){.form = ORMI_ROWS, .model = target, .by_key = target->auto_key};
}

struct scanning {
    struct ormi_taking taking;
    struct ormi_load *load;
    struct ormi_numbers *places;
    int64_t last; /* the key of the row before */
    bool disordered;
};

static orm_status take_scanned_row(struct scanning *s, sqlite3_value **columns, size_t place)
{
    struct ormi_load *load = s->load;
    const orm_model *model = load->relation->target;
    int64_t key = sqlite3_value_int64(columns[model->key[0]]);
    void *row;
    s->disordered = s->disordered || (load->came.count > 0 && key < s->last);
    s->last = key;
    orm_status rc = ormi_row_read_values(load->db, model, columns, load->region, &row);
    if (rc != ORM_OK)
        return rc;
    if (load->pointed)
        ormi_set_pointer(row, &model->relations[load->relation->inverse], load->rows[place]);
    rc = ormi_rows_push(load->db, &load->came, row);
    return rc == ORM_OK ? ormi_numbers_push(load->db, s->places, place) : rc;
}

static int take_child(void *context, sqlite3_value **columns)
{
    struct scanning *s = context;
    sqlite3_value *parent = columns[s->load->relation->there[0]];
    size_t place;
    int type = sqlite3_value_type(parent);
    if (type == SQLITE_NULL)
        return SQLITE_OK;
    if (type != SQLITE_INTEGER)
        return ormi_give_up(&s->taking);
    if (!ormi_keys_find_int(&s->load->keys, sqlite3_value_int64(parent), &place))
        return SQLITE_OK;
    s->taking.status = take_scanned_row(s, columns, place);
    return s->taking.status == ORM_OK ? SQLITE_OK : SQLITE_ABORT;
}

orm_status ormi_fetch_scanned_children(struct ormi_load *load, struct ormi_numbers *places,
                                       bool *odd)
{
    struct scanning s = {.taking = {.db = load->db}, .load = load, .places = places};
    const struct ormi_collector children = {take_child, &s};
    struct ormi_request request = ormi_fetch_by_scan(load);
    request.collector = &children;
    struct ormi_mark mark = ormi_region_mark(load->region);
    struct ormi_asked asked;
    load->came.batch = ormi_region_alloc(load->region, sizeof(*load->came.batch));
    if (!load->came.batch)
        return ormi_fail_nomem(load->db);
    load->pointed = ormi_load_is_direct(load);
    orm_status rc = ormi_ask(load->db, &request, &asked);
    if (rc != ORM_OK)
        return rc;
    rc = ormi_take(&s.taking, &asked, SQLITE_OK);
    *odd = s.taking.odd;
    if (*odd) {
        ormi_rows_free(&load->came);
        places->count = 0;
        ormi_region_rewind(load->region, mark);
        load->pointed = false;
    }
    load->sorted = request.by_key && !s.disordered && !*odd;
    return rc;
}

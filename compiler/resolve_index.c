/* resolve_index.c - unique keys, indexes and checks of a model: their fields become columns, and
 * those that the language adds by itself are added. A ForeignKey gets an index unless a key or an
 * index begins with its columns already.
 */
#include "resolve.h"

#include "text.h"

/* ---- lists of columns ---- */

static bool begins_with(const column_list *list, const column_list *begin)
{
    if (list->len < begin->len)
        return false;
    for (size_t i = 0; i < begin->len; i++)
        if (list->at[i] != begin->at[i])
            return false;
    return true;
}

static bool contains_all(const column_list *list, const column_list *other)
{
    for (size_t i = 0; i < other->len; i++) {
        size_t j = 0;
        while (j < list->len && list->at[j] != other->at[i])
            j++;
        if (j == list->len)
            return false;
    }
    return true;
}

bool columns_are_same_set(const column_list *a, const column_list *b)
{
    return contains_all(a, b) && contains_all(b, a);
}

/* A field that unique or indexes name, with columns; NULL: none, which has been said. */
static struct model_field *find_listed_field(struct resolver *r, const struct model *m,
                                             struct word name)
{
    struct model_field *f = resolve_field_name(r, m, name);

    if (!f || is_broken(f) || !resolve_has_column(r, f, name.loc))
        return NULL;
    if (m->rowid_key && f->columns.at[0]->is_key) {
        diag_add(r->diag, DIAG_E219, name.loc, FIELD_FMT " is the rowid and has no column",
                 FIELD_ARG(f));
        diag_note(r->diag, f->loc, "'primary_key: rowid' is here");
        diag_help(r->diag, "leave it out: the rowid is unique, and rows stand in its order");
        return NULL;
    }
    return f;
}

/* ---- unique ---- */

static void add_unique_field(struct resolver *r, struct model_unique *unique, struct model_field *f)
{
    unique->name = unique->fields.len == 0 ? f->name
                                           : str_fmt(r->arena, STR_FMT "_" STR_FMT,
                                                     STR_ARG(unique->name), STR_ARG(f->name));
    *list_add(r->arena, &unique->fields) = f;
    for (size_t i = 0; i < f->columns.len; i++) {
        const column_list one = {&f->columns.at[i], 1, 1};
        if (!contains_all(&unique->columns, &one))
            *list_add(r->arena, &unique->columns) = f->columns.at[i];
    }
}

/* Where the key of a model is declared. */
static struct loc place_of_key(struct resolver *r, const struct model *m)
{
    const struct model_work *work = work_of(r, m);

    return work->written->primary_key.given ? work->written->primary_key.loc
                                            : work->key_fields.at[0]->written->primary_key.loc;
}

/* Adds unique to its model, unless the same columns are unique already. */
static void add_unique(struct resolver *r, struct model *m, struct model_unique *unique)
{
    if (columns_are_same_set(&unique->columns, &m->key)) {
        diag_add(r->diag, DIAG_E218, unique->loc, "the key of '" STR_FMT "' is unique already",
                 STR_ARG(m->name));
        diag_note(r->diag, place_of_key(r, m), "the key is declared here");
        diag_help(r->diag, "leave it out");
        return;
    }
    for (size_t i = 0; i < m->uniques.len; i++) {
        const struct model_unique *other = m->uniques.at[i];
        if (!columns_are_same_set(&unique->columns, &other->columns))
            continue;
        diag_add(r->diag, DIAG_E218, unique->loc,
                 "these fields of '" STR_FMT "' are unique already", STR_ARG(m->name));
        if (other->fields.at[0]->kind == FIELD_ONE_TO_ONE && other->fields.len == 1)
            diag_note(r->diag, other->loc, "a OneToOne is unique by itself");
        else
            diag_note(r->diag, other->loc, "first declared here");
        diag_help(r->diag, "leave it out");
        return;
    }
    if (unique->columns.len > KEY_PARTS) {
        diag_add(r->diag, DIAG_E233, unique->loc,
                 "this unique key has %zu columns: %d are possible", unique->columns.len,
                 KEY_PARTS);
        return;
    }
    *list_add(r->arena, &m->uniques) = unique;
}

static struct model_unique *new_unique(struct resolver *r, struct loc loc)
{
    struct model_unique *unique = arena_new(r->arena, struct model_unique);

    unique->loc = loc;
    return unique;
}

static void add_field_unique(struct resolver *r, struct model_field *f)
{
    const struct flag *flag = &f->written->unique;
    bool one_to_one = f->kind == FIELD_ONE_TO_ONE;

    if (is_broken(f) || !(flag->value || one_to_one))
        return;
    struct model_unique *unique = new_unique(r, flag->value ? flag->loc : f->loc);
    add_unique_field(r, unique, f);
    if (one_to_one && columns_are_same_set(&unique->columns, &f->model->key))
        return;
    if (one_to_one && f->model->view) {
        diag_add(r->diag, DIAG_E270, f->loc,
                 FIELD_FMT " is unique, and the key is what a view can promise", FIELD_ARG(f));
        diag_note(r->diag, work_of(r, f->model)->written->view.loc, "'view' is here");
        diag_help(r->diag, "make it a ForeignKey, or the key");
        return;
    }
    add_unique(r, f->model, unique);
}

/* Is the field of an item that of an earlier one too? */
static bool is_named_before(struct resolver *r, const struct word *item, struct map *named)
{
    void **place = map_put(r->arena, named, item->text);

    if (!*place) {
        *place = named;
        return false;
    }
    diag_add(r->diag, DIAG_E234, item->loc, "'" STR_FMT "' is in this list already",
             STR_ARG(item->text));
    return true;
}

static void add_listed_unique(struct resolver *r, struct model *m, const struct words *list)
{
    struct map named = {0};
    struct model_unique *unique = new_unique(r, list->loc);
    bool whole = true;

    for (size_t i = 0; i < list->items.len; i++) {
        struct model_field *f = find_listed_field(r, m, list->items.at[i]);
        whole = whole && f && !is_named_before(r, &list->items.at[i], &named);
        if (whole)
            add_unique_field(r, unique, f);
    }
    if (whole)
        add_unique(r, m, unique);
    else
        work_of(r, m)->lists_incomplete = true;
}

/* ---- indexes as they are written ---- */

static struct str index_name(struct resolver *r, const struct model *m,
                             const struct model_index *index)
{
    struct str name = m->table;

    for (size_t i = 0; i < index->items.len; i++) {
        const struct model_index_item *item = &index->items.at[i];
        name = str_fmt(r->arena, STR_FMT "_" STR_FMT, STR_ARG(name),
                       STR_ARG(item->column ? item->column->sql : STR("expr")));
    }
    return str_fmt(r->arena, STR_FMT "%s_idx", STR_ARG(name), index->where.at ? "_partial" : "");
}

static void add_index_columns(struct resolver *r, struct model_index *index,
                              const struct model_field *f, struct loc loc, bool desc)
{
    for (size_t i = 0; i < f->columns.len; i++)
        *list_add(r->arena, &index->items) =
            (struct model_index_item){.column = f->columns.at[i], .loc = loc, .desc = desc};
}

static bool add_index_items(struct resolver *r, const struct model *m,
                            const struct written_index *written, struct model_index *index)
{
    struct map named = {0};
    bool whole = true;

    for (size_t i = 0; i < written->items.len; i++) {
        const struct written_index_item *item = &written->items.at[i];
        if (item->expr.given) {
            *list_add(r->arena, &index->items) = (struct model_index_item){
                .expr = item->expr.text, .loc = item->expr.loc, .desc = item->desc};
            continue;
        }
        const struct model_field *f = find_listed_field(r, m, item->name);
        if (f)
            add_index_columns(r, index, f, item->name.loc, item->desc);
        whole = whole && f && !is_named_before(r, &item->name, &named);
    }
    return whole;
}

/* A unique index of plain columns is a unique key too, which rows are looked up by. */
static void add_unique_of_index(struct resolver *r, struct model *m,
                                const struct written_index *written,
                                const struct model_index *index)
{
    struct model_unique *unique = new_unique(r, index->loc);

    if (index->where.at)
        return;
    for (size_t i = 0; i < written->items.len; i++)
        if (written->items.at[i].expr.given)
            return;
    for (size_t i = 0; i < written->items.len; i++)
        add_unique_field(r, unique, resolve_field_name(r, m, written->items.at[i].name));
    unique->index = index->name;
    add_unique(r, m, unique);
}

/* All that an index is but its name. */
static struct str index_facts(struct resolver *r, const struct model_index *index)
{
    struct text facts = {.arena = r->arena};

    for (size_t i = 0; i < index->items.len; i++) {
        const struct model_index_item *item = &index->items.at[i];
        text_addf(&facts, "%s" STR_FMT "%s, ", item->column ? "" : "= ",
                  STR_ARG(item->column ? item->column->sql : item->expr),
                  item->desc ? " desc" : "");
    }
    text_add(&facts, index->unique ? STR("unique: ") : STR(": "));
    text_add(&facts, index->where.at ? index->where : STR(""));
    return text_str(&facts);
}

/* Is there an index like it? Under the same name it can't be made; else it is of no use. */
static bool is_first_index(struct resolver *r, const struct model *m, struct map *known,
                           const struct model_index *index)
{
    void **place = map_put(r->arena, known, index_facts(r, index));
    const struct model_index *other = *place;
    bool same_name = other && str_eq_nocase(other->name, index->name);

    if (!other) {
        struct model_index *kept = arena_new(r->arena, struct model_index);
        *kept = *index;
        *place = kept;
        return true;
    }
    diag_add(r->diag, same_name ? DIAG_E258 : DIAG_W302, index->loc,
             "'" STR_FMT "' has an index like this already", STR_ARG(m->name));
    diag_note(r->diag, other->loc, "first declared here");
    diag_help(r->diag, "leave one of the two out");
    return !same_name;
}

static void add_written_index(struct resolver *r, struct model *m, struct map *known,
                              const struct written_index *written)
{
    struct model_index index = {.loc = written->loc, .unique = written->unique.value};

    if (written->where.given) {
        index.where = written->where.text;
        index.where_loc = written->where.loc;
    }
    if (!add_index_items(r, m, written, &index)) {
        work_of(r, m)->lists_incomplete = true;
        return;
    }
    index.name = written->name.given ? written->name.text : index_name(r, m, &index);
    index.name_loc = written->name.given ? written->name.loc : index.loc;
    if (!is_first_index(r, m, known, &index))
        return;
    if (index.unique)
        add_unique_of_index(r, m, written, &index);
    *list_add(r->arena, &m->indexes) = index;
}

/* Unique indexes come here too: relations by to_field look for what is unique before indexes are
 * complete. */
void resolve_uniques(struct resolver *r, struct model *m)
{
    const struct written_model *written = work_of(r, m)->written;
    struct map known = {0};

    for (size_t i = 0; i < m->fields.len; i++)
        if (m->fields.at[i]->kind != FIELD_MANY_TO_MANY)
            add_field_unique(r, m->fields.at[i]);
    for (size_t i = 0; i < written->uniques.len; i++)
        add_listed_unique(r, m, &written->uniques.at[i]);
    for (size_t i = 0; i < written->indexes.len; i++)
        add_written_index(r, m, &known, &written->indexes.at[i]);
}

/* ---- indexes of fields ---- */

static bool index_begins_with(const struct model_index *index, const column_list *columns)
{
    if (index->where.at || index->items.len < columns->len)
        return false;
    for (size_t i = 0; i < columns->len; i++)
        if (index->items.at[i].column != columns->at[i])
            return false;
    return true;
}

/* Does a key or an index of m begin with these columns? Then *at is its place. */
static bool is_indexed(struct resolver *r, const struct model *m, const column_list *columns,
                       struct loc *at)
{
    if (begins_with(&m->key, columns)) {
        *at = place_of_key(r, m);
        return true;
    }
    for (size_t i = 0; i < m->uniques.len; i++) {
        *at = m->uniques.at[i]->loc;
        if (begins_with(&m->uniques.at[i]->columns, columns))
            return true;
    }
    for (size_t i = 0; i < m->indexes.len; i++) {
        *at = m->indexes.at[i].loc;
        if (index_begins_with(&m->indexes.at[i], columns))
            return true;
    }
    return false;
}

static void add_field_index(struct resolver *r, struct model_field *f)
{
    struct model_index index = {.loc = f->loc, .name_loc = f->loc};

    add_index_columns(r, &index, f, f->loc, false);
    index.name = index_name(r, f->model, &index);
    *list_add(r->arena, &f->model->indexes) = index;
}

static void resolve_field_index(struct resolver *r, struct model_field *f)
{
    const struct flag *flag = &f->written->index;
    struct loc other;
    bool indexed = is_indexed(r, f->model, &f->columns, &other), foreign = f->kind != FIELD_SCALAR;

    if (indexed && flag->value) {
        diag_add(r->diag, DIAG_W302, flag->loc, FIELD_FMT " needs no index of its own",
                 FIELD_ARG(f));
        diag_note(r->diag, other, "this key or index begins with it");
        diag_help(r->diag, "leave 'index: true' out");
    }
    if (!indexed && foreign && flag->given && !flag->value) {
        if (work_of(r, f->model)->lists_incomplete || work_of(r, f->model)->written->incomplete)
            return;
        diag_add(r->diag, DIAG_W301, flag->loc,
                 "without an index, every look-up by " FIELD_FMT " reads the whole table",
                 FIELD_ARG(f));
        diag_help(r->diag, "leave 'index: false' out");
        return;
    }
    if (!indexed && (foreign || flag->value)) {
        add_field_index(r, f);
        indexed = true;
    }
    if (f->relation)
        f->relation->indexed = indexed;
}

void resolve_indexes(struct resolver *r, struct model *m)
{
    if (m->view) /* what serves it is not known here */
        return;
    for (size_t i = 0; i < m->fields.len; i++)
        if (m->fields.at[i]->columns.len > 0)
            resolve_field_index(r, m->fields.at[i]);
    for (size_t i = 0; i < m->columns.len; i++) {
        column_list own = {.at = &m->columns.at[i], .len = 1};
        struct loc at;
        m->columns.at[i]->indexed = is_indexed(r, m, &own, &at);
    }
}

/* ---- checks ---- */

void resolve_checks(struct resolver *r, struct model *m)
{
    const struct written_model *written = work_of(r, m)->written;

    for (size_t i = 0; i < written->checks.len; i++) {
        const struct written_check *check = &written->checks.at[i];
        *list_add(r->arena, &m->checks) = (struct model_check){check->name.text, check->sql.text,
                                                               check->name.loc, check->sql.loc};
    }
}

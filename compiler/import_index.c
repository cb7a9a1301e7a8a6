/* import_index.c - unique keys and indexes. Lists name fields, so that a relation stands for all
 * its columns. What the language adds by itself, an index for each ForeignKey, is not written, and
 * where the file has none that is said. */
#include "catalog_token.h"
#include "import_parts.h"
#include "sql.h"
#include "text.h"

#define MOST_KEY_PARTS 16

struct indexer {
    struct import *import;
    struct import_table *t;
    const struct catalog_table *table;
    struct map known;                              /* what an index is -> itself */
    LIST(const struct catalog_index *) written;    /* those that the schema has, unique or not */
    LIST(const struct catalog_index *) short_ones; /* plain ones of one field, to be decided */
};

/* ---- fields of columns ---- */

/* How the schema compares a column. */
static struct str collation_of(const struct import_table *t, size_t column)
{
    const struct draft_field *f = t->fields[column];

    if (!f)
        return STR("BINARY");
    if (!f->key)
        return f->written.collate.given ? f->written.collate.text : STR("BINARY");
    const struct import_reference *reference = &t->references[f->key - t->table->foreign_keys.at];
    size_t i = 0;
    while (reference->columns[i] != column)
        i++;
    return collation_of(reference->target, reference->there[i]);
}

static bool is_plain_item(const struct indexer *x, const struct catalog_index_item *item)
{
    return item->column != CATALOG_NONE &&
           str_eq_nocase(item->collation, collation_of(x->t, item->column));
}

/* Are the items all columns as they are, in ascending order, of all rows? */
static bool is_plain(const struct indexer *x, const struct catalog_index *index)
{
    for (size_t i = 0; i < index->items.len; i++)
        if (!is_plain_item(x, &index->items.at[i]) || index->items.at[i].desc)
            return false;
    return !index->where.at;
}

/* The same in any direction. */
static bool is_of_columns(const struct indexer *x, const struct catalog_index *index)
{
    for (size_t i = 0; i < index->items.len; i++)
        if (!is_plain_item(x, &index->items.at[i]))
            return false;
    return !index->where.at;
}

/* The relation of several columns that the index has from at on. */
static const struct import_reference *find_run(const struct indexer *x,
                                               const struct catalog_index *index, size_t at)
{
    for (size_t k = 0; k < x->table->foreign_keys.len; k++) {
        const struct import_reference *reference = &x->t->references[k];
        size_t i = 0;
        if (!reference->field || reference->n == 1 || at + reference->n > index->items.len)
            continue;
        while (i < reference->n && index->items.at[at + i].column == reference->columns[i] &&
               is_plain_item(x, &index->items.at[at + i]) &&
               index->items.at[at + i].desc == index->items.at[at].desc)
            i++;
        /* one that shares all columns is not needed: they have names of their own */
        if (i == reference->n && reference->field->column &&
            import_owns(x->t, reference->field,
                        (size_t)(reference->field->column - x->table->columns.at)))
            return reference;
    }
    return NULL;
}

/* The field of the column alone; NULL: it has none. */
static const struct draft_field *field_alone(const struct indexer *x, size_t column)
{
    const struct draft_field *f = x->t->fields[column];

    if (f && f->key && f->key->columns.len > 1)
        return NULL;
    return f;
}

/* An item of a list: a name in a schema, and how many columns it stands for. */
static bool name_item(const struct indexer *x, const struct catalog_index *index, size_t at,
                      struct str *name, size_t *columns)
{
    const struct import_reference *run = find_run(x, index, at);
    const struct catalog_index_item *item = &index->items.at[at];

    *columns = run ? run->n : 1;
    if (run) {
        *name = run->field->written.name.text;
    } else if (x->t->has_automatic_id && item->column == 0) {
        *name = STR("id");
    } else {
        const struct draft_field *f = field_alone(x, item->column);
        if (!f)
            return false;
        *name = f->written.name.text;
    }
    return true;
}

/* ---- what is known ---- */

static bool begins_with(const struct indexer *x, const struct catalog_index *index,
                        const size_t *columns, size_t n)
{
    if (index->where.at || index->items.len < n)
        return false;
    for (size_t i = 0; i < n; i++)
        if (index->items.at[i].column != columns[i] || !is_plain_item(x, &index->items.at[i]))
            return false;
    return true;
}

static bool key_begins_with(const struct indexer *x, const size_t *columns, size_t n)
{
    if (x->table->key.len < n)
        return false;
    for (size_t i = 0; i < n; i++)
        if (x->table->key.at[i] != columns[i])
            return false;
    return true;
}

/* Does the key begin with the columns, or something that the schema has? */
static bool is_covered(const struct indexer *x, const size_t *columns, size_t n)
{
    if (key_begins_with(x, columns, n))
        return true;
    for (size_t i = 0; i < x->written.len; i++)
        if (begins_with(x, x->written.at[i], columns, n))
            return true;
    return false;
}

/* The columns as a set, as a text. */
static struct str set_of(struct indexer *x, const size_t *columns, size_t n)
{
    struct arena *arena = x->import->arena;
    bool *has = arena_alloc(arena, x->table->columns.len);
    struct text text = {.arena = arena};

    text_add(&text, STR("set"));
    for (size_t i = 0; i < n; i++)
        has[columns[i]] = true;
    for (size_t i = 0; i < x->table->columns.len; i++)
        if (has[i])
            text_addf(&text, " %zu", i);
    return text_str(&text);
}

/* Is there none like it yet? */
static bool is_first(struct indexer *x, struct str facts)
{
    void **place = map_put(x->import->arena, &x->known, facts);
    bool is_new = !*place;

    *place = x;
    return is_new;
}

static size_t *columns_of(const struct indexer *x, const struct catalog_index *index)
{
    size_t *columns = arena_alloc(x->import->arena, index->items.len * sizeof *columns);

    for (size_t i = 0; i < index->items.len; i++)
        columns[i] = index->items.at[i].column;
    return columns;
}

/* ---- notes ---- */

/* How an index is called in a note. */
static struct str describe(const struct indexer *x, const struct catalog_index *index)
{
    struct arena *arena = x->import->arena;
    struct str text = index->origin == INDEX_CREATED ? index->name : STR("unique (");

    for (size_t i = 0; i < index->items.len && index->origin != INDEX_CREATED; i++)
        text = str_fmt(arena, STR_FMT "%s" STR_FMT, STR_ARG(text), i > 0 ? ", " : "",
                       STR_ARG(x->table->columns.at[index->items.at[i].column].name));
    return index->origin == INDEX_CREATED ? str_fmt(arena, "index " STR_FMT, STR_ARG(text))
                                          : str_fmt(arena, STR_FMT ")", STR_ARG(text));
}

static void leave_out(const struct indexer *x, const struct catalog_index *index, const char *why)
{
    draft_leave_out(x->import->arena, &x->t->model->notes, STR_FMT ": %s",
                    STR_ARG(describe(x, index)), why);
}

/* ---- unique keys ---- */

static bool is_one(const struct import_reference *reference)
{
    return reference->field && str_eq(reference->field->written.type.text, STR("OneToOne"));
}

/* false: a column of it has no field of its own. */
static bool add_unique_list(struct indexer *x, const struct catalog_index *index)
{
    struct draft_unique *unique = arena_new(x->import->arena, struct draft_unique);
    size_t columns;

    unique->index = index;
    unique->written.given = true;
    for (size_t i = 0; i < index->items.len; i += columns) {
        struct str name;
        if (!name_item(x, index, i, &name, &columns))
            return false;
        *list_add(x->import->arena, &unique->written.items) = draft_word(name);
    }
    *list_add(x->import->arena, &x->written) = index;
    *list_add(x->import->arena, &x->t->model->uniques) = unique;
    return true;
}

/* Is there a OneToOne of just these columns, in their order? */
static bool is_one_to_one(const struct indexer *x, const size_t *columns, size_t n)
{
    for (size_t k = 0; k < x->table->foreign_keys.len; k++) {
        const struct import_reference *reference = &x->t->references[k];
        size_t i = 0;
        if (!is_one(reference) || reference->n != n)
            continue;
        while (i < n && reference->columns[i] == columns[i])
            i++;
        if (i == n)
            return true;
    }
    return false;
}

/* What is unique without being said. */
static void know_unique(struct indexer *x)
{
    is_first(x, set_of(x, x->table->key.at, x->table->key.len));
    for (size_t k = 0; k < x->table->foreign_keys.len; k++) {
        const struct import_reference *reference = &x->t->references[k];
        if (is_one(reference))
            is_first(x, set_of(x, reference->columns, reference->n));
    }
}

/* ---- indexes ---- */

/* The name that the language gives to an index. */
static struct str default_name(const struct indexer *x, const struct catalog_index *index,
                               const struct written_index *written)
{
    struct arena *arena = x->import->arena;
    struct text name = {.arena = arena};
    size_t at = 0;

    text_add(&name, x->table->name);
    for (size_t i = 0; i < written->items.len; i++) {
        size_t columns = 1;
        struct str part = STR("expr"), ignored;
        if (!written->items.at[i].expr.given)
            name_item(x, index, at, &ignored, &columns);
        for (size_t k = 0; k < columns; k++) {
            if (!written->items.at[i].expr.given)
                part = x->table->columns.at[index->items.at[at + k].column].name;
            text_addf(&name, "_" STR_FMT, STR_ARG(part));
        }
        at += columns;
    }
    text_add(&name, index->where.at ? STR("_partial_idx") : STR("_idx"));
    return text_str(&name);
}

/* May the name stand in an expression as it is? */
static bool is_bare_name(struct str name)
{
    if (name.len == 0 || char_is_digit(name.at[0]))
        return false;
    for (size_t i = 0; i < name.len; i++)
        if (!char_is_lower(name.at[i]) && !char_is_upper(name.at[i]) &&
            !char_is_digit(name.at[i]) && name.at[i] != '_')
            return false;
    return !sqlite3_keyword_check(name.at, (int)name.len);
}

static struct str written_name(struct arena *arena, struct str name)
{
    return is_bare_name(name) ? name : sql_name(arena, name);
}

/* Is the expression a call, which a COLLATE behind it is of as a whole? */
static bool is_call(struct arena *arena, struct str expr)
{
    token_list tokens = {0};

    token_read(arena, expr, &tokens);
    return tokens.len > 2 && tokens.at[0].kind == TOKEN_WORD && token_is(tokens.at[1], "(") &&
           token_skip(&tokens, 1) == tokens.len - 1;
}

/* An item that no field's name says: an expression, a column compared in another way, or one that
 * is only a part of a field. */
static void set_expression(const struct indexer *x, const struct catalog_index_item *item,
                           struct written_index_item *out)
{
    struct arena *arena = x->import->arena;
    bool is_column = item->column != CATALOG_NONE;
    struct str sql =
        is_column ? written_name(arena, x->table->columns.at[item->column].name) : item->expr;

    if (is_column && !is_plain_item(x, item))
        sql = str_fmt(arena, STR_FMT " COLLATE " STR_FMT, STR_ARG(sql),
                      STR_ARG(written_name(arena, item->collation)));
    else if (!is_column && !str_eq_nocase(item->collation, STR("BINARY")))
        sql = str_fmt(arena, is_call(arena, sql) ? "%s COLLATE %s" : "(%s) COLLATE %s", sql.at,
                      written_name(arena, item->collation).at);
    out->expr = draft_word(sql);
}

/* What can't be said of the index; NULL: nothing. */
static const char *set_items(const struct indexer *x, const struct catalog_index *index,
                             struct written_index *written)
{
    size_t columns = 1;

    for (size_t i = 0; i < index->items.len; i += columns) {
        const struct catalog_index_item *item = &index->items.at[i];
        struct written_index_item *out = list_add(x->import->arena, &written->items);
        struct str name;
        columns = 1;
        out->desc = item->desc;
        if (is_plain_item(x, item) && name_item(x, index, i, &name, &columns))
            out->name = draft_word(name);
        else
            set_expression(x, item, out);
        if (out->expr.given && out->desc)
            return "an expression is in descending order";
    }
    return NULL;
}

static struct str facts_of(struct indexer *x, const struct catalog_index *index)
{
    struct text facts = {.arena = x->import->arena};

    text_add(&facts, index->unique ? STR("unique") : STR("index"));
    for (size_t i = 0; i < index->items.len; i++) {
        const struct catalog_index_item *item = &index->items.at[i];
        text_addf(&facts, ", %zu " STR_FMT " %d ", item->column, STR_ARG(item->collation),
                  item->desc);
        text_add(&facts, item->expr);
    }
    text_add(&facts, STR(": "));
    text_add(&facts, index->where);
    return text_str(&facts);
}

static void add_index(struct indexer *x, const struct catalog_index *index, bool is_named)
{
    struct draft_index *added = arena_new(x->import->arena, struct draft_index);
    const char *obstacle = set_items(x, index, &added->written);

    if (obstacle) {
        leave_out(x, index, obstacle);
        return;
    }
    added->index = index;
    if (index->where.at)
        added->written.where = draft_word(index->where);
    if (index->unique)
        added->written.unique = draft_flag(true);
    if (is_named && index->origin == INDEX_CREATED && !import_is_refused(index->name))
        import_set_name(&added->written.name, index->name, default_name(x, index, &added->written));
    *list_add(x->import->arena, &x->written) = index;
    *list_add(x->import->arena, &x->t->model->indexes) = added;
}

/* Is it a plain index of what one field stands for? */
static bool is_short(const struct indexer *x, const struct catalog_index *index)
{
    struct str name;
    size_t columns;

    return !index->unique && is_plain(x, index) && name_item(x, index, 0, &name, &columns) &&
           columns == index->items.len;
}

static void read_index(struct indexer *x, const struct catalog_index *index)
{
    if (!is_first(x, facts_of(x, index)))
        return;
    if (is_short(x, index))
        *list_add(x->import->arena, &x->short_ones) = index;
    else
        add_index(x, index, true);
}

/* Nothing like it was unique before. */
static void add_unique(struct indexer *x, const struct catalog_index *index)
{
    size_t *columns = columns_of(x, index), n = index->items.len;
    struct draft_field *f = n == 1 ? x->t->fields[columns[0]] : NULL;

    if (n > MOST_KEY_PARTS) {
        leave_out(x, index, "it has too many columns");
    } else if (!is_plain(x, index)) {
        read_index(x, index);
    } else if (f && !(f->key && f->key->columns.len > 1)) {
        f->written.unique = draft_flag(true);
        *list_add(x->import->arena, &x->written) = index;
    } else if (!add_unique_list(x, index)) {
        read_index(x, index);
    }
}

/* The columns are unique already. What another order of them is good for is an index. */
static void repeat_unique(struct indexer *x, const struct catalog_index *index)
{
    size_t *columns = columns_of(x, index), n = index->items.len;

    if (is_one_to_one(x, columns, n) && is_plain(x, index)) {
        *list_add(x->import->arena, &x->written) = index;
    } else if (!is_plain(x, index) || !is_covered(x, columns, n)) {
        struct catalog_index *plain = arena_new(x->import->arena, struct catalog_index);
        *plain = *index;
        plain->unique = false;
        read_index(x, plain);
    }
}

/* The key compares its columns as these do by themselves. */
static void read_key(struct indexer *x, const struct catalog_index *index)
{
    for (size_t i = 0; i < index->items.len; i++) {
        const struct catalog_column *column = &x->table->columns.at[index->items.at[i].column];
        if (!str_eq_nocase(index->items.at[i].collation, column->collation))
            draft_leave_out(x->import->arena, &x->t->model->notes,
                            "COLLATE " STR_FMT " of " STR_FMT " in the primary key",
                            STR_ARG(index->items.at[i].collation), STR_ARG(column->name));
    }
}

static void read_any(struct indexer *x, const struct catalog_index *index)
{
    if (index->origin == INDEX_KEY)
        read_key(x, index);
    else if (!index->unique || !is_of_columns(x, index))
        read_index(x, index);
    else if (is_first(x, set_of(x, columns_of(x, index), index->items.len)))
        add_unique(x, index);
    else
        repeat_unique(x, index);
}

/* One that the language adds by itself is not written, one of a field is said of that, and one that
 * begins another is listed. */
static void add_short(struct indexer *x, const struct catalog_index *index)
{
    size_t *columns = columns_of(x, index);
    const struct import_reference *run = find_run(x, index, 0);
    struct draft_field *f = run ? run->field : x->t->fields[columns[0]];

    if (!f || is_covered(x, columns, index->items.len)) {
        add_index(x, index, false);
        return;
    }
    if (!f->key)
        f->written.index = draft_flag(true);
    *list_add(x->import->arena, &x->written) = index;
}

/* ---- all ---- */

/* A relation that nothing serves gets no index either. */
static void refuse_automatic(struct indexer *x)
{
    for (size_t k = 0; k < x->table->foreign_keys.len; k++) {
        const struct import_reference *reference = &x->t->references[k];
        if (reference->field && !is_one(reference) &&
            !is_covered(x, reference->columns, reference->n))
            reference->field->written.index = draft_flag(false);
    }
}

void import_index(struct import *import)
{
    for (size_t i = 0; i < import->catalog->tables.len; i++) {
        struct import_table *t = &import->tables[i];
        struct indexer x = {.import = import, .t = t, .table = t->table};
        if (!t->model)
            continue;
        know_unique(&x);
        for (size_t k = 0; k < t->table->indexes.len; k++)
            read_any(&x, &t->table->indexes.at[k]);
        for (size_t k = 0; k < x.short_ones.len; k++)
            add_short(&x, x.short_ones.at[k]);
        refuse_automatic(&x);
    }
}

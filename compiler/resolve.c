/* resolve.c - the schema as written becomes the model: names are looked up, defaults filled in,
 * both sides of each relation made. This file names models and fields and runs the steps; each step
 * is done for all models before the next begins, since models refer to each other in any order.
 *
 * Invariant: what an error was found in is left out (a field then has no columns, a relation no
 * target), and what stands on something left out is left out without another message.
 */
#include "resolve.h"

#include "text.h"

#define MOST_LISTED 20 /* names in a help line */

/* "the models are Author, Book", if they are few; else no text. */
static struct str list_of(struct resolver *r, struct str what, const struct candidates *names)
{
    struct text list = {.arena = r->arena};

    if (names->n == 0 || names->n > MOST_LISTED)
        return (struct str){0};
    text_add(&list, what);
    for (size_t i = 0; i < names->n; i++)
        text_addf(&list, "%s " STR_FMT, i > 0 ? "," : "", STR_ARG(names->names[i]));
    return text_str(&list);
}

/* "Author.id" -> "Author" */
static struct str before_dot(struct str name)
{
    size_t len = 0;

    while (len < name.len && name.at[len] != '.')
        len++;
    return (struct str){name.at, len};
}

struct model *resolve_model_name(struct resolver *r, struct word name, struct str otherwise)
{
    struct model *found = map_get(&r->models, name.text);

    if (found || r->schema->incomplete)
        return found;
    diag_add(r->diag, DIAG_E204, name.loc, "unknown model '" STR_FMT "'", STR_ARG(name.text));
    struct str model = before_dot(name.text);
    if (model.len < name.text.len && map_get(&r->models, model)) {
        diag_help(r->diag, "write '" STR_FMT "'; to_field names a field that is not its key",
                  STR_ARG(model));
        return NULL;
    }
    if (!r->model_list.at)
        r->model_list = list_of(r, STR("the models are"), &r->model_names);
    diag_help_nearest(r->diag, name.text, r->model_names, otherwise.at ? otherwise : r->model_list);
    return NULL;
}

/* ---- names of fields ---- */

static void list_fields(struct resolver *r, const struct model *m)
{
    struct model_work *work = work_of(r, m);
    struct str *names = arena_alloc(r->arena, m->fields.len * sizeof *names);
    struct loc *places = arena_alloc(r->arena, m->fields.len * sizeof *places);

    for (size_t i = 0; i < m->fields.len; i++) {
        names[i] = m->fields.at[i]->name;
        places[i] = m->fields.at[i]->loc;
    }
    work->field_names = (struct candidates){names, places, m->fields.len};
    work->field_list =
        list_of(r, str_fmt(r->arena, "the fields of '" STR_FMT "' are", STR_ARG(m->name)),
                &work->field_names);
}

static bool is_column_of(const struct model_field *f, struct str name)
{
    const struct written_field *w = f->written;
    size_t len = f->name.len;

    for (size_t i = 0; i < w->columns.items.len; i++)
        if (str_eq(w->columns.items.at[i].text, name))
            return true;
    if (w->column.given || w->columns.given)
        return str_eq(w->column.text, name);
    return (f->kind == FIELD_FOREIGN_KEY || f->kind == FIELD_ONE_TO_ONE) &&
           str_starts(name, f->name) && name.len > len && name.at[len] == '_';
}

/* "Author.books" -> the field that has it as its reverse side, of all fields. */
static void map_reversed(struct resolver *r)
{
    for (size_t i = 0; i < r->set->models.len; i++) {
        const struct model *m = r->set->models.at[i];
        for (size_t k = 0; k < m->fields.len; k++) {
            struct model_field *f = m->fields.at[k];
            const struct model *target = field_work_of(r, f)->target;
            struct str name = target ? resolve_related_name(r, f) : (struct str){0};
            if (name.at)
                *map_put(r->arena, &r->reversed,
                         str_fmt(r->arena, STR_FMT "." STR_FMT, STR_ARG(target->name),
                                 STR_ARG(name))) = f;
        }
    }
}

static const struct model_field *find_reversed(struct resolver *r, const struct model *m,
                                               struct str name)
{
    if (!r->knows_reversed)
        map_reversed(r);
    r->knows_reversed = true;
    return map_get(&r->reversed,
                   str_fmt(r->arena, STR_FMT "." STR_FMT, STR_ARG(m->name), STR_ARG(name)));
}

/* What people name in place of a field: its column, the other side of a relation, an order. */
static void help_field(struct resolver *r, const struct model *m, struct str name)
{
    struct model_work *work = work_of(r, m);
    const struct model_field *reversed = find_reversed(r, m, name);
    struct str rest = {name.at + 1, name.len - 1};

    for (size_t i = 0; i < m->fields.len; i++) {
        const struct model_field *f = m->fields.at[i];
        if (!is_column_of(f, name))
            continue;
        diag_help(r->diag,
                  "a schema names fields, SQL names columns: write '" STR_FMT
                  "' for the column '" STR_FMT "'",
                  STR_ARG(f->name), STR_ARG(name));
        return;
    }
    if (reversed) {
        diag_help(r->diag,
                  "'" STR_FMT "." STR_FMT "' is the reverse side of " FIELD_FMT
                  ", which has the column",
                  STR_ARG(m->name), STR_ARG(name), FIELD_ARG(reversed));
    } else if (name.len > 1 && name.at[0] == '-' && map_get(&work->fields, rest)) {
        diag_help(r->diag, "descending is '" STR_FMT " desc'", STR_ARG(rest));
    } else {
        if (!work->field_names.names)
            list_fields(r, m);
        diag_help_nearest(r->diag, name, work->field_names, work->field_list);
    }
}

struct model_field *resolve_field_name(struct resolver *r, const struct model *m, struct word name)
{
    const struct model_work *work = work_of(r, m);
    struct model_field *found = map_get(&work->fields, name.text);

    if (found || work->written->incomplete)
        return found;
    diag_add(r->diag, DIAG_E205, name.loc, "unknown field '" STR_FMT "' of '" STR_FMT "'",
             STR_ARG(name.text), STR_ARG(m->name));
    help_field(r, m, name.text);
    return NULL;
}

bool resolve_has_column(struct resolver *r, const struct model_field *f, struct loc loc)
{
    if (f->kind != FIELD_MANY_TO_MANY)
        return true;
    diag_add(r->diag, DIAG_E219, loc, FIELD_FMT " is a ManyToMany and has no column", FIELD_ARG(f));
    diag_note(r->diag, f->loc, "the field is here");
    diag_help(r->diag, "leave it out, or name a field that has a column");
    return false;
}

/* ---- models ---- */

/* All models' names and places, for hints. */
static struct candidates names_of_models(struct resolver *r)
{
    size_t n = r->schema->models.len;
    struct str *names = arena_alloc(r->arena, n * sizeof *names);
    struct loc *places = arena_alloc(r->arena, n * sizeof *places);

    for (size_t i = 0; i < n; i++) {
        names[i] = r->schema->models.at[i]->name.text;
        places[i] = r->schema->models.at[i]->name.loc;
    }
    return (struct candidates){names, places, n};
}

static void add_model(struct resolver *r, const struct written_model *written)
{
    struct arena *arena = r->arena;
    struct model *m = arena_new(arena, struct model);
    bool renamed = written->meant.at && !map_get(&r->models, written->meant);
    struct str name = renamed ? written->meant : written->name.text;
    struct str word = written->c_name.given ? written->c_name.text : name;
    const struct flag *strict = written->strict.given ? &written->strict : &r->schema->strict;

    m->index = r->set->models.len;
    m->name = written->name.text;
    m->c_name = str_fmt(arena, STR_FMT "_" STR_FMT, STR_ARG(r->set->name), STR_ARG(word));
    m->macro = str_upper(arena, m->c_name);
    m->c_id = str_fmt(arena, STR_FMT "_id", STR_ARG(m->c_name));
    m->table = written->table.given ? written->table.text : str_snake(arena, m->name);
    m->doc = written->doc.text;
    m->loc = written->name.loc;
    m->table_loc = written->table.given ? written->table.loc : m->loc;
    m->c_name_loc = written->c_name.given ? written->c_name.loc : m->loc;
    m->incomplete = written->incomplete;
    m->without_rowid = written->without_rowid.value;
    m->strict = !written->view.given && (strict->given ? strict->value : true);
    m->autoincrement = written->autoincrement.value;
    m->rowid_key = written->rowid_key.value;
    m->view = written->view.given;
    m->select = written->view.sql.text;
    m->select_loc = written->view.sql.loc;
    *list_add(arena, &r->set->models) = m;
    *map_put(arena, &r->models, m->name) = m;
    if (renamed)
        *map_put(arena, &r->models, name) = m;
    *map_put(arena, &r->tables, str_lower(arena, m->table)) = m;
}

/* ---- fields ---- */

static enum field_kind field_kind_of(struct str type)
{
    if (str_eq(type, STR("ForeignKey")))
        return FIELD_FOREIGN_KEY;
    if (str_eq(type, STR("OneToOne")))
        return FIELD_ONE_TO_ONE;
    if (str_eq(type, STR("ManyToMany")))
        return FIELD_MANY_TO_MANY;
    return FIELD_SCALAR;
}

/* The model that has the field at loc, or the first of several, where an alias copies it. */
static struct str first_owner(struct resolver *r, const struct model *m, struct loc loc)
{
    void **owner = map_put(r->arena, &r->owners, str_fmt(r->arena, "%u:%u", loc.line, loc.column));

    if (!*owner)
        *owner = (void *)(uintptr_t)m;
    return ((const struct model *)*owner)->name;
}

static struct model_field *add_field(struct resolver *r, struct model *m,
                                     const struct written_field *written)
{
    struct model_field *f = arena_new(r->arena, struct model_field);

    f->index = m->fields.len;
    f->model = m;
    f->name = written->name.text;
    f->owner = written->mixin.at ? written->mixin : first_owner(r, m, written->loc);
    f->doc = written->doc.text;
    f->loc = written->loc;
    f->kind = field_kind_of(written->type.text);
    f->written = written;
    *list_add(r->arena, &m->fields) = f;
    /* a field with capitals is an error of its own: it is found as it should be called too */
    void **meant = map_put(r->arena, &work_of(r, m)->fields, str_snake(r->arena, f->name));
    *meant = *meant ? *meant : f;
    *map_put(r->arena, &work_of(r, m)->fields, f->name) = f;
    return f;
}

static bool declares_key(const struct written_model *written)
{
    for (size_t i = 0; i < written->fields.len; i++)
        if (written->fields.at[i]->primary_key.value)
            return true;
    return written->primary_key.given;
}

/* A key may be among what could not be read. */
static bool may_declare_key(const struct written_model *written)
{
    bool may = written->incomplete;

    for (size_t i = 0; i < written->fields.len; i++)
        may = may || written->fields.at[i]->may_be_key;
    return may;
}

/* The key of a model that declares none, as if it had been written. */
static void add_automatic_id(struct resolver *r, struct model *m)
{
    struct written_field *written = arena_new(r->arena, struct written_field);

    written->name = (struct word){STR("id"), m->loc, true, false};
    written->loc = m->loc;
    written->type = (struct word){STR("int64"), m->loc, true, false};
    written->primary_key = (struct flag){true, true, m->loc};
    add_field(r, m, written);
}

static const struct written_field *find_written(const struct written_model *written,
                                                struct str name)
{
    for (size_t i = 0; i < written->fields.len; i++)
        if (str_eq(written->fields.at[i]->name.text, name))
            return written->fields.at[i];
    return NULL;
}

/* The key of a table that is none of the fields that are written. */
static void add_key_field(struct resolver *r, struct model *m)
{
    struct model_work *work = work_of(r, m);
    const struct written_model *written = work->written;

    if (written->rowid_key.value) {
        const struct written_field *key = resolve_rowid_key(r, m);
        work->lists_incomplete = !key;
        if (key)
            add_field(r, m, key);
    } else if (!declares_key(written) && !may_declare_key(written) &&
               !find_written(written, STR("id"))) {
        add_automatic_id(r, m);
        if (m->without_rowid) {
            diag_add(r->diag, DIAG_E217, written->without_rowid.loc,
                     "the automatic key of '" STR_FMT "' needs a table with rowids",
                     STR_ARG(m->name));
            diag_help(r->diag, "declare a key with 'primary_key', or leave without_rowid out");
        }
    }
}

static void add_fields(struct resolver *r, struct model *m)
{
    struct model_work *work = work_of(r, m);
    const struct written_model *written = work->written;

    if (m->view)
        resolve_view(r, m);
    else
        add_key_field(r, m);
    for (size_t i = 0; i < written->fields.len; i++)
        add_field(r, m, written->fields.at[i]);
    work->work = arena_alloc(r->arena, m->fields.len * sizeof *work->work);
    for (size_t i = 0; i < m->fields.len; i++) {
        struct model_field *f = m->fields.at[i];
        enum type type = resolve_type(f->written->type.text);
        if (f->kind == FIELD_SCALAR && type != TYPES)
            resolve_scalar(r, f, type);
    }
}

/* The target of each relation of m; self is m. */
static void find_targets(struct resolver *r, struct model *m)
{
    for (size_t i = 0; i < m->fields.len; i++) {
        struct model_field *f = m->fields.at[i];
        if (f->kind == FIELD_SCALAR || !f->written->to.given)
            continue;
        struct word to = f->written->to;
        field_work_of(r, f)->target =
            str_eq(to.text, STR("self")) ? m : resolve_model_name(r, to, (struct str){0});
    }
}

/* ---- the run ---- */

static void for_each_model(struct resolver *r, void (*step)(struct resolver *r, struct model *m))
{
    for (size_t i = 0; i < r->set->models.len; i++)
        step(r, r->set->models.at[i]);
}

struct model_set *model_resolve(struct arena *arena, const struct written_schema *schema,
                                struct str source, struct diag *diag)
{
    struct model_set *set = arena_new(arena, struct model_set);
    struct resolver r = {.arena = arena, .schema = schema, .set = set, .diag = diag};

    set->name = str_dup(arena, schema->name.text); /* the stem of a file name goes on behind it */
    set->macro = str_upper(arena, set->name);
    set->name_refused = schema->name_refused;
    set->source = source;
    set->split = schema->split.value;
    r.model_names = names_of_models(&r);
    r.work = arena_alloc(arena, schema->models.len * sizeof *r.work);
    for (size_t i = 0; i < schema->models.len; i++) {
        r.work[i].written = schema->models.at[i];
        add_model(&r, schema->models.at[i]);
    }
    for_each_model(&r, add_fields);
    for_each_model(&r, find_targets);
    for_each_model(&r, resolve_key_fields);
    for_each_model(&r, resolve_key);
    for_each_model(&r, resolve_columns);
    for_each_model(&r, resolve_values);
    for_each_model(&r, resolve_uniques);
    for_each_model(&r, resolve_relations);
    for_each_model(&r, resolve_reverse_relations);
    for_each_model(&r, resolve_indexes);
    for_each_model(&r, resolve_checks);
    for_each_model(&r, resolve_junctions);
    for_each_model(&r, resolve_incoming);
    for_each_model(&r, resolve_rowid);
    return set;
}

/* resolve_foreign.c - the columns of a ForeignKey or OneToOne: one for each part of the key, or of
 * the unique field, that it refers to, of the same type. A key may itself be such a field, so the
 * target's columns are resolved first; who comes back to a field in work has found a circle.
 *
 * A column that "columns" names may be another field's: it is then one column and one member.
 */
#include "resolve.h"

/* ---- what is referred to ---- */

/* The field that to_field names, if it can be referred to. */
static struct model_field *find_to_field(struct resolver *r, const struct model_field *f,
                                         const struct model *target)
{
    struct word name = f->written->to_field;
    struct model_field *to = resolve_field_name(r, target, name);

    return to && resolve_has_column(r, to, name.loc) ? to : NULL;
}

static bool is_only_key(struct resolver *r, const struct model *m, const struct model_field *f)
{
    const struct model_work *work = work_of(r, m);

    return work->key_fields.len == 1 && work->key_fields.at[0] == f;
}

/* The target's columns that f refers to; empty: they are broken, or a circle was found. */
static column_list find_there(struct resolver *r, struct model_field *f)
{
    const column_list none = {0};
    struct field_work *work = field_work_of(r, f);
    struct model *target = work->target;
    struct model_field *to = NULL;

    if (f->written->to_field.given) {
        to = find_to_field(r, f, target);
        if (!to)
            return none;
    }
    work->to_key = !to || is_only_key(r, target, to);
    if (work->to_key && resolve_is_keyless(r, target)) {
        diag_add(r->diag, DIAG_E272, f->loc,
                 FIELD_FMT " refers to the view '" STR_FMT "', which has no key", FIELD_ARG(f),
                 STR_ARG(target->name));
        diag_note(r->diag, work_of(r, target)->written->view.loc, "'view' is here");
        diag_help(r->diag, "say with 'primary_key' which fields no two of its rows have in common");
        return none;
    }
    enum progress progress =
        work->to_key ? work_of(r, target)->key : field_work_of(r, to)->progress;
    if (progress == IN_WORK) {
        diag_add(r->diag, DIAG_E209, f->loc,
                 "keys refer to each other in a circle, so that " FIELD_FMT " has no type",
                 FIELD_ARG(f));
        if (target != f->model)
            diag_note(r->diag, (to ? to : work_of(r, target)->key_fields.at[0])->loc,
                      "what it refers to is here");
        diag_help(r->diag, "one key of the circle must be a field with a type of its own");
        return none;
    }
    if (work->to_key) {
        resolve_key(r, target);
        return target->key;
    }
    resolve_field(r, to);
    return to->columns;
}

/* ---- names ---- */

/* The names of f's columns in SQL, one for each part. */
static bool name_columns(struct resolver *r, const struct model_field *f, const column_list *there,
                         struct word *names)
{
    const struct written_field *w = f->written;
    struct loc loc = w->column.given ? w->column.loc : w->columns.loc;
    size_t given = w->column.given ? 1 : w->columns.items.len;

    if ((w->column.given || w->columns.given) && given != there->len) {
        diag_add(r->diag, DIAG_E211, loc,
                 FIELD_FMT " refers to %zu column%s of '" STR_FMT "', and %zu %s named here",
                 FIELD_ARG(f), there->len, there->len == 1 ? "" : "s",
                 STR_ARG(there->at[0]->model->name), given, given == 1 ? "is" : "are");
        diag_note(r->diag, there->at[0]->field->loc, "what it refers to begins here");
        if (w->column.given)
            diag_help(r->diag, "name them all, in the order of the key, with 'columns: [...]'");
        return false;
    }
    for (size_t i = 0; i < there->len; i++) {
        if (w->column.given)
            names[i] = w->column;
        else if (w->columns.given)
            names[i] = w->columns.items.at[i];
        else
            names[i] = (struct word){str_fmt(r->arena, STR_FMT "_" STR_FMT, STR_ARG(f->name),
                                             STR_ARG(there->at[i]->sql)),
                                     f->loc, true, false};
    }
    return true;
}

/* "author" and the key's member "id" -> "author_id". An underscore that was put behind a reserved
 * word is not needed any more. */
static struct str member_name(struct resolver *r, const struct model_field *f,
                              const struct model_column *to)
{
    const struct written_field *w = f->written;
    struct str base = w->c_name.given ? w->c_name.text : f->name;
    struct str part = to->member;

    if (part.len > 1 && part.at[part.len - 1] == '_')
        part.len--;
    return names_member(r->arena,
                        str_fmt(r->arena, STR_FMT "_" STR_FMT, STR_ARG(base), STR_ARG(part)));
}

/* ---- columns ---- */

/* Makes c f's column for what to is: all facts of a type are to's, what a field decides is f's. */
static void fill_column(struct resolver *r, struct model_column *c, struct model_field *f,
                        struct model_column *to, struct word name)
{
    const struct written_value *value = &f->written->default_value;
    const struct field_work *work = field_work_of(r, f);
    bool is_key = c->is_key;

    *c = *to;
    c->model = f->model;
    c->field = f;
    c->sql = name.text;
    c->member = member_name(r, f, to);
    c->loc = name.loc;
    if (f->written->sql_type.given || f->model->strict != to->model->strict)
        c->sql_type = f->written->sql_type.text;
    c->refers_to = to;
    c->null = f->written->null.value;
    c->is_key = is_key;
    c->auto_now = c->auto_now_add = c->db_default = false;
    c->auto_uuid = 0;
    c->default_value = (struct literal){0};
    c->default_sql = c->generated = (struct str){0};
    c->stored = false;
    c->default_loc = (struct loc){0};
    if (value->given && !value->is_null)
        c->default_loc = value->text.loc;
    if (value->given && value->is_sql) {
        c->default_sql = value->text.text;
        c->db_default = !c->null;
    }
    if (work->to_key && work->there.len == 1) {
        struct str id = to->model->c_id;
        c->is_id = true;
        resolve_c_type(c, id, str_fmt(r->arena, STR_FMT "_opt", STR_ARG(id)));
    } else {
        resolve_c_type(c, to->c_type, to->c_opt);
    }
}

/* The column of that name that another field of the model has, if one of the two asks for it. */
static struct model_column *find_shared(struct resolver *r, const struct model_field *f,
                                        struct str name)
{
    struct map *columns = &work_of(r, f->model)->columns;
    struct model_column *c = map_get(columns, str_lower(r->arena, name));

    if (!c || c->field == f || is_broken(c->field))
        return NULL;
    return f->written->columns.given || c->field->written->columns.given ? c : NULL;
}

static bool is_same_type(const struct model_column *a, const struct model_column *b)
{
    return a->type == b->type && a->storage == b->storage && a->collation == b->collation &&
           a->digits == b->digits && a->scale == b->scale;
}

static bool has_default(const struct model_field *f)
{
    return f->written->default_value.given && !f->written->default_value.is_null;
}

/* f's column for to is also another field's. It stays that field's, unless that one has only
 * borrowed its name by "columns" and f has it by right. */
static bool share_column(struct resolver *r, struct model_field *f, struct model_column *shared,
                         struct model_column *to, struct word name)
{
    const struct model_field *owner = shared->field, *borrower = f;
    const struct type_info *type = &type_infos[shared->type], *to_type = &type_infos[to->type];

    if (!is_same_type(shared, to)) {
        diag_add(r->diag, DIAG_E212, name.loc,
                 "column '" STR_FMT "' would be %s for " FIELD_FMT " and %s for " FIELD_FMT "%s",
                 STR_ARG(name.text), to_type->name, FIELD_ARG(f), type->name, FIELD_ARG(owner),
                 type == to_type ? ", in another form" : "");
        diag_note(r->diag, shared->loc, FIELD_FMT " is here", FIELD_ARG(owner));
        diag_note(r->diag, to->field->loc, FIELD_FMT ", which " FIELD_FMT " refers to, is here",
                  FIELD_ARG(to->field), FIELD_ARG(f));
        return false;
    }
    if (owner->written->columns.given && !f->written->columns.given) {
        borrower = owner;
        owner = f;
        fill_column(r, shared, f, to, name);
    }
    if (shared->generated.at) {
        diag_add(r->diag, DIAG_E263, name.loc,
                 "column '" STR_FMT "' of " FIELD_FMT " is generated: " FIELD_FMT
                 " can't be written to it",
                 STR_ARG(name.text), FIELD_ARG(owner), FIELD_ARG(f));
        diag_note(r->diag, owner->written->generated.loc, "'generated' is here");
        diag_help(r->diag, "give the ForeignKey a column of its own");
        return false;
    }
    if (has_default(borrower)) {
        diag_add(r->diag, DIAG_E236, borrower->written->default_value.text.loc,
                 "column '" STR_FMT "' belongs to " FIELD_FMT ", and so does its default",
                 STR_ARG(name.text), FIELD_ARG(owner));
        diag_note(r->diag, owner->loc, FIELD_FMT " is here", FIELD_ARG(owner));
        diag_help(r->diag, "write the default there, and none here");
        return false;
    }
    return true;
}

static bool add_column(struct resolver *r, struct model_field *f, struct model_column *to,
                       struct word name)
{
    struct model_column *c = find_shared(r, f, name.text);

    for (size_t i = 0; i < f->columns.len; i++) {
        if (!str_eq_nocase(f->columns.at[i]->sql, name.text))
            continue;
        diag_add(r->diag, DIAG_E234, name.loc, "'" STR_FMT "' is in this list already",
                 STR_ARG(name.text));
        return false;
    }
    if (c) {
        if (!share_column(r, f, c, to, name))
            return false;
        *list_add(r->arena, &f->columns) = c;
    } else {
        c = arena_new(r->arena, struct model_column);
        fill_column(r, c, f, to, name);
        resolve_add_column(r, f, c);
    }
    return true;
}

static void resolve_foreign_key(struct resolver *r, struct model_field *f)
{
    struct field_work *work = field_work_of(r, f);

    if (!work->target)
        return;
    work->there = find_there(r, f);
    size_t n = work->there.len;
    struct word *names = arena_alloc(r->arena, n * sizeof *names);
    if (n == 0 || !name_columns(r, f, &work->there, names))
        return;
    for (size_t i = 0; i < n; i++) {
        if (!add_column(r, f, work->there.at[i], names[i])) {
            f->columns = (column_list){0};
            return;
        }
    }
}

void resolve_field(struct resolver *r, struct model_field *f)
{
    struct field_work *work = field_work_of(r, f);

    if (work->progress != NOT_YET)
        return;
    work->progress = IN_WORK;
    if (f->kind == FIELD_FOREIGN_KEY || f->kind == FIELD_ONE_TO_ONE)
        resolve_foreign_key(r, f);
    work->progress = DONE;
}

/* resolve_through.c - the junction of each ManyToMany: a table of its own, named and shaped by
 * default or as "through" says, or a model of the schema whose rows are the links.
 */
#include "resolve.h"

/* ---- a table of its own ---- */

/* "book_id", or "from_person_id" where both sides are the same model. */
static void name_side(struct resolver *r, const struct model_relation *relation, bool is_from,
                      const struct words *given, struct model_junction *j)
{
    const struct model *side = is_from ? relation->model : relation->target;
    const char *prefix = relation->model != relation->target ? "" : is_from ? "from_" : "to_";
    struct str model = str_snake(r->arena, side->name);

    for (size_t i = 0; i < side->key.len; i++) {
        struct str name = given->given ? given->items.at[i].text
                                       : str_fmt(r->arena, "%s" STR_FMT "_" STR_FMT, prefix,
                                                 STR_ARG(model), STR_ARG(side->key.at[i]->sql));
        if (is_from)
            *list_add(r->arena, &j->from) = name;
        else
            *list_add(r->arena, &j->to) = name;
    }
}

static bool check_side(struct resolver *r, const struct model *side, const struct words *given)
{
    if (!given->given || given->items.len == side->key.len)
        return true;
    diag_add(r->diag, DIAG_E221, given->loc,
             "the key of '" STR_FMT "' has %zu column%s, and %zu %s named here",
             STR_ARG(side->name), side->key.len, side->key.len == 1 ? "" : "s", given->items.len,
             given->items.len == 1 ? "is" : "are");
    return false;
}

/* The columns of a link are its key: they are never NULL and have no default. */
static void check_link_action(struct resolver *r, const struct written_action *action)
{
    if (!action->given || (action->value != ACTION_SET_NULL && action->value != ACTION_SET_DEFAULT))
        return;
    diag_add(r->diag, DIAG_E213, action->loc, STR_FMT " is not possible: a link is its two keys",
             STR_ARG(action_names[action->value]));
    diag_help(r->diag, "CASCADE deletes the link");
}

static bool flag_or(const struct flag *flag, bool by_default)
{
    return flag->given ? flag->value : by_default;
}

static enum action action_or_cascade(const struct written_action *action)
{
    return action->given ? action->value : ACTION_CASCADE;
}

/* Is the table free for this junction? */
static bool claim_table(struct resolver *r, struct model_junction *j)
{
    struct str key = str_lower(r->arena, j->table);
    const struct model *owner = map_get(&r->tables, key);
    void **place = map_put(r->arena, &r->junctions, key);
    const struct model_junction *other = *place;

    if (owner) {
        diag_add(r->diag, DIAG_E223, j->loc,
                 "junction table '" STR_FMT "' is the table of model '" STR_FMT "'",
                 STR_ARG(j->table), STR_ARG(owner->name));
        diag_note(r->diag, owner->loc, "first declared here");
        diag_help(r->diag,
                  "'through: " STR_FMT "' makes that model's rows the links; "
                  "'through: {table: ...}' names another table",
                  STR_ARG(owner->name));
        return false;
    }
    if (other) {
        diag_add(r->diag, DIAG_E223, j->loc,
                 "junction table '" STR_FMT "' belongs to another ManyToMany", STR_ARG(j->table));
        diag_note(r->diag, other->loc, "first declared here");
        diag_help(r->diag, "declare it on one side only: related_name names the other");
        return false;
    }
    *place = j;
    return true;
}

static void make_own_table(struct resolver *r, struct model_relation *relation,
                           struct model_junction *j)
{
    const struct written_through *w = &relation->field->written->through;

    if (!check_side(r, j->model, &w->from) || !check_side(r, j->target, &w->to))
        return;
    name_side(r, relation, true, &w->from, j);
    name_side(r, relation, false, &w->to, j);
    if (w->table.given) {
        j->table = w->table.text;
        j->loc = w->table.loc;
    } else {
        j->table = str_fmt(r->arena, STR_FMT "_" STR_FMT,
                           STR_ARG(str_snake(r->arena, j->model->name)), STR_ARG(relation->name));
    }
    check_link_action(r, &w->on_delete);
    check_link_action(r, &w->on_update);
    j->on_delete = action_or_cascade(&w->on_delete);
    j->on_update = action_or_cascade(&w->on_update);
    j->without_rowid = flag_or(&w->without_rowid, true);
    j->index = flag_or(&w->index, true);
    j->unique_pair = true;
    j->plain = j->on_delete != ACTION_DO_NOTHING;
    if (claim_table(r, j))
        *list_add(r->arena, &r->set->junctions) = j;
}

/* ---- a through model ---- */

/* The one ForeignKey of through to side's key; NULL: none, or several, which has been said. */
static struct model_relation *find_only_key(struct resolver *r, const struct model *through,
                                            const struct model *side, struct loc loc)
{
    struct model_relation *found = NULL;

    for (size_t i = 0; i < through->fields.len; i++) {
        const struct model_field *f = through->fields.at[i];
        if (f->kind != FIELD_MANY_TO_MANY && is_broken(f))
            return NULL;
        if (!f->relation || f->relation->kind != TO_ONE || f->relation->target != side)
            continue;
        if (found) {
            diag_add(r->diag, DIAG_E222, loc,
                     "through model '" STR_FMT "' has several ForeignKeys to '" STR_FMT
                     "': '" STR_FMT "' and '" STR_FMT "'",
                     STR_ARG(through->name), STR_ARG(side->name), STR_ARG(found->name),
                     STR_ARG(f->name));
            diag_help(r->diag, "name both keys with 'through_fields: [to this model, to the "
                               "target]'");
            return NULL;
        }
        found = f->relation;
    }
    if (!found)
        diag_add(r->diag, DIAG_E221, loc,
                 "through model '" STR_FMT "' has no ForeignKey to '" STR_FMT "'",
                 STR_ARG(through->name), STR_ARG(side->name));
    return found;
}

static struct model_relation *find_named_key(struct resolver *r, const struct model *through,
                                             const struct model *side, struct word name)
{
    const struct model_field *f = resolve_field_name(r, through, name);

    if (!f || is_broken(f))
        return NULL;
    if (f->relation && f->relation->kind == TO_ONE && f->relation->target == side)
        return f->relation;
    diag_add(r->diag, DIAG_E221, name.loc,
             "'" STR_FMT "' of '" STR_FMT "' is not a ForeignKey to '" STR_FMT "'",
             STR_ARG(name.text), STR_ARG(through->name), STR_ARG(side->name));
    return NULL;
}

static bool find_through_keys(struct resolver *r, const struct model_field *f,
                              struct model_junction *j)
{
    const struct words *names = &f->written->through_fields;
    struct loc loc = f->written->through.table.loc;

    if (names->given && names->items.len == 2) {
        j->through_from = find_named_key(r, j->through, j->model, names->items.at[0]);
        j->through_to = find_named_key(r, j->through, j->target, names->items.at[1]);
    } else {
        j->through_from = find_only_key(r, j->through, j->model, loc);
        j->through_to =
            j->model == j->target ? j->through_from : find_only_key(r, j->through, j->target, loc);
    }
    if (!j->through_from || !j->through_to)
        return false;
    if (j->through_from == j->through_to) {
        diag_add(r->diag, DIAG_E221, names->given ? names->loc : loc,
                 "through model '" STR_FMT "' needs two ForeignKeys to '" STR_FMT "'",
                 STR_ARG(j->through->name), STR_ARG(j->model->name));
        return false;
    }
    const struct model_relation *keys[] = {j->through_from, j->through_to};
    for (int i = 0; i < 2; i++) {
        if (keys[i]->to_key)
            continue;
        diag_add(r->diag, DIAG_E221, loc,
                 "'" STR_FMT "." STR_FMT "' refers to another field than the key of '" STR_FMT "'",
                 STR_ARG(j->through->name), STR_ARG(keys[i]->name), STR_ARG(keys[i]->target->name));
        return false;
    }
    return true;
}

/* The columns of a link: both keys. */
static column_list link_columns(struct resolver *r, const struct model_junction *j)
{
    column_list columns = {0};

    for (size_t i = 0; i < j->through_from->here.len; i++)
        *list_add(r->arena, &columns) = j->through_from->here.at[i];
    for (size_t i = 0; i < j->through_to->here.len; i++)
        *list_add(r->arena, &columns) = j->through_to->here.at[i];
    return columns;
}

/* Can the database fill the column by itself when a link is added by its two keys? */
static bool fills_itself(const struct model_column *c)
{
    if (c->auto_now || c->auto_now_add || c->auto_uuid)
        return false;
    return c->null || c->default_sql.at || c->default_value.given ||
           (c->is_key && c->model->auto_key);
}

static bool needs_row(const struct model *through, const column_list *link)
{
    for (size_t i = 0; i < through->columns.len; i++) {
        struct model_column *c = through->columns.at[i];
        bool of_link = false;
        for (size_t j = 0; j < link->len; j++)
            of_link = of_link || link->at[j] == c;
        if (!of_link && !fills_itself(c))
            return true;
    }
    return false;
}

static bool is_unique_pair(const struct model *through, const column_list *link)
{
    if (columns_are_same_set(&through->key, link))
        return true;
    for (size_t i = 0; i < through->uniques.len; i++)
        if (columns_are_same_set(&through->uniques.at[i]->columns, link))
            return true;
    return false;
}

/* Does each row refer to one that exists? */
static bool always_refers(const struct model_relation *relation)
{
    for (size_t i = 0; i < relation->here.len; i++)
        if (relation->here.at[i]->null)
            return false;
    return relation->constrained;
}

static void use_through_model(struct resolver *r, struct model_relation *relation,
                              struct model_junction *j)
{
    struct word name = relation->field->written->through.table;

    j->loc = name.loc;
    j->through = resolve_model_name(r, name);
    if (!j->through || !find_through_keys(r, relation->field, j))
        return;
    column_list link = link_columns(r, j);
    for (size_t i = 0; i < j->through_from->here.len; i++)
        *list_add(r->arena, &j->from) = j->through_from->here.at[i]->sql;
    for (size_t i = 0; i < j->through_to->here.len; i++)
        *list_add(r->arena, &j->to) = j->through_to->here.at[i]->sql;
    j->table = j->through->table;
    j->on_delete = j->through_from->on_delete;
    j->on_update = j->through_from->on_update;
    j->without_rowid = j->through->without_rowid;
    j->index = j->through_from->indexed && j->through_to->indexed;
    j->needs_row = needs_row(j->through, &link);
    j->unique_pair = is_unique_pair(j->through, &link);
    j->plain = j->unique_pair && always_refers(j->through_from) && always_refers(j->through_to);
    if (j->symmetrical && j->needs_row)
        diag_add(r->diag, DIAG_E221, relation->field->written->symmetrical.loc,
                 "a symmetrical link is two rows, but those of '" STR_FMT
                 "' need values that ormgen does not have",
                 STR_ARG(j->through->name));
}

/* ---- each ManyToMany ---- */

static void resolve_junction(struct resolver *r, struct model_relation *relation)
{
    const struct written_field *w = relation->field->written;
    struct model_junction *j = arena_new(r->arena, struct model_junction);

    j->model = relation->model;
    j->target = relation->target;
    j->symmetrical = w->symmetrical.value;
    j->loc = relation->loc;
    relation->junction = j;
    if (relation->inverse)
        relation->inverse->junction = j;
    if (w->through.given && w->through.is_model)
        use_through_model(r, relation, j);
    else
        make_own_table(r, relation, j);
    if (w->through_fields.given && !(w->through.given && w->through.is_model))
        diag_add(r->diag, DIAG_E221, w->through_fields.loc,
                 "through_fields are of a through model, and there is none");
    if (w->symmetrical.value && relation->model != relation->target) {
        diag_add(r->diag, DIAG_E221, w->symmetrical.loc,
                 "symmetrical is for a ManyToMany from a model to itself");
    }
}

void resolve_junctions(struct resolver *r, struct model *m)
{
    for (size_t i = 0; i < m->fields.len; i++) {
        struct model_relation *relation = m->fields.at[i]->relation;
        if (relation && relation->kind == MANY_TO_MANY)
            resolve_junction(r, relation);
    }
}

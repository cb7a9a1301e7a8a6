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
    diag_add(r->diag, DIAG_E256, given->loc,
             "the key of '" STR_FMT "' has %zu column%s, and %zu %s named here",
             STR_ARG(side->name), side->key.len, side->key.len == 1 ? "" : "s", given->items.len,
             given->items.len == 1 ? "is" : "are");
    diag_note(r->diag, side->key.at[0]->field->loc, "the key begins here");
    return false;
}

/* The columns of a link are its key: they are never NULL and have no default. */
static void check_link_action(struct resolver *r, const struct model_field *f,
                              const struct written_action *action)
{
    if (!action->given || (action->value != ACTION_SET_NULL && action->value != ACTION_SET_DEFAULT))
        return;
    diag_add(r->diag, DIAG_E239, action->loc,
             STR_FMT " of " FIELD_FMT " is not possible: a link is its two keys",
             STR_ARG(action_names[action->value]), FIELD_ARG(f));
    diag_help(r->diag, "CASCADE deletes the link, RESTRICT keeps what it links");
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
        diag_note(r->diag, owner->table_loc, "its table is named here");
        diag_help(r->diag,
                  "'through: " STR_FMT "' makes that model's rows the links; "
                  "'through: {table: ...}' names another table",
                  STR_ARG(owner->name));
        return false;
    }
    if (other) {
        diag_add(r->diag, DIAG_E257, j->loc, "junction table '" STR_FMT "' belongs to " FIELD_FMT,
                 STR_ARG(j->table), FIELD_ARG(other->field));
        diag_note(r->diag, other->loc, "it is named here");
        diag_help(r->diag, "declare it on one side only: related_name names the other");
        return false;
    }
    *place = j;
    return true;
}

/* The links of a rowid have no constraint, so that nothing deletes them. */
static void check_can_refer(struct resolver *r, const struct model_junction *j)
{
    const struct model *side = j->model->rowid_key ? j->model : j->target;

    if (!side->rowid_key || j->on_delete == ACTION_DO_NOTHING)
        return;
    diag_add(r->diag, DIAG_E268, j->field->loc,
             "links of " FIELD_FMT " refer to the rowid of '" STR_FMT
             "': no constraint can do that",
             FIELD_ARG(j->field), STR_ARG(side->name));
    diag_note(r->diag, work_of(r, side)->written->rowid_key.loc, "'primary_key: rowid' is here");
    diag_help(r->diag,
              "write 'through: {table: ..., on_delete: DO_NOTHING}', or give '" STR_FMT "' a key",
              STR_ARG(side->name));
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
    check_link_action(r, relation->field, &w->on_delete);
    check_link_action(r, relation->field, &w->on_update);
    j->on_delete = action_or_cascade(&w->on_delete);
    j->on_update = action_or_cascade(&w->on_update);
    j->without_rowid = flag_or(&w->without_rowid, true);
    j->index = flag_or(&w->index, true);
    j->unique_pair = true;
    j->plain = j->on_delete != ACTION_DO_NOTHING;
    check_can_refer(r, j);
    if (claim_table(r, j))
        *list_add(r->arena, &r->set->junctions) = j;
}

/* ---- a through model ---- */

/* The first two ForeignKeys of through to side. */
struct keys_to {
    struct model_relation *at[2];
    size_t n;
};

static struct keys_to find_keys(const struct model *through, const struct model *side)
{
    struct keys_to keys = {.n = 0};

    for (size_t i = 0; i < through->fields.len && keys.n < 2; i++) {
        const struct model_field *f = through->fields.at[i];
        if (f->relation && f->relation->kind == TO_ONE && f->relation->target == side)
            keys.at[keys.n++] = f->relation;
    }
    return keys;
}

static void tell_missing(struct resolver *r, const struct model_junction *j, struct loc loc,
                         bool no_from, bool no_to)
{
    const struct model *through = j->through, *missing = no_from ? j->model : j->target;

    if (j->model == j->target)
        diag_add(r->diag, DIAG_E221, loc,
                 "through model '" STR_FMT "' needs two ForeignKeys to '" STR_FMT "'",
                 STR_ARG(through->name), STR_ARG(missing->name));
    else if (no_from && no_to)
        diag_add(r->diag, DIAG_E221, loc,
                 "through model '" STR_FMT "' has a ForeignKey neither to '" STR_FMT
                 "' nor to '" STR_FMT "'",
                 STR_ARG(through->name), STR_ARG(j->model->name), STR_ARG(j->target->name));
    else
        diag_add(r->diag, DIAG_E221, loc,
                 "through model '" STR_FMT "' has no ForeignKey to '" STR_FMT "'",
                 STR_ARG(through->name), STR_ARG(missing->name));
    diag_note(r->diag, through->loc, "the through model is here");
    diag_help(r->diag, "each row of it is a link, so that it needs a ForeignKey to either side");
}

static void tell_ambiguous(struct resolver *r, const struct model_junction *j, struct loc loc,
                           const struct keys_to *from, const struct keys_to *to)
{
    const struct keys_to *several = from->n > 1 ? from : to;
    const struct model_relation *second = j->model == j->target ? to->at[1] : to->at[0];

    diag_add(r->diag, DIAG_E222, loc,
             "through model '" STR_FMT "' has several ForeignKeys to '" STR_FMT "'",
             STR_ARG(j->through->name), STR_ARG(several->at[0]->target->name));
    for (size_t i = 0; i < 2; i++)
        diag_note(r->diag, several->at[i]->loc, FIELD_FMT " is one",
                  FIELD_ARG(several->at[i]->field));
    diag_help(r->diag,
              "say which ones link, the key to this model first: 'through_fields: [" STR_FMT
              ", " STR_FMT "]'",
              STR_ARG(from->at[0]->name), STR_ARG(second->name));
}

/* The keys of a through model that has no others to its sides. */
static bool find_only_keys(struct resolver *r, struct model_junction *j, struct loc loc)
{
    struct keys_to from = find_keys(j->through, j->model), to = find_keys(j->through, j->target);
    bool self = j->model == j->target;

    if (j->through->incomplete)
        return false;
    if (from.n == 0 || to.n == 0 || (self && from.n == 1)) {
        tell_missing(r, j, loc, from.n == 0 || self, to.n == 0);
        return false;
    }
    if (from.n > 1 || to.n > 1) {
        tell_ambiguous(r, j, loc, &from, &to);
        return false;
    }
    j->through_from = from.at[0];
    j->through_to = to.at[0];
    return true;
}

static bool leads_to(const struct model_field *f, const struct model *side)
{
    return f->relation && f->relation->kind == TO_ONE && f->relation->target == side;
}

static bool check_leads_to(struct resolver *r, const struct model_field *f,
                           const struct model *side, struct word name)
{
    if (leads_to(f, side))
        return true;
    diag_add(r->diag, DIAG_E250, name.loc, FIELD_FMT " is not a ForeignKey to '" STR_FMT "'",
             FIELD_ARG(f), STR_ARG(side->name));
    diag_note(r->diag, f->loc, "the field is here");
    return false;
}

/* The keys that through_fields name. */
static bool find_named_keys(struct resolver *r, struct model_junction *j, const struct words *names)
{
    const struct word *from = &names->items.at[0], *to = &names->items.at[1];
    const struct model_field *first = resolve_field_name(r, j->through, *from),
                             *second = resolve_field_name(r, j->through, *to);

    if (!first || !second || is_broken(first) || is_broken(second))
        return false;
    if (first == second) {
        diag_add(r->diag, DIAG_E234, to->loc, "'" STR_FMT "' is in this list already",
                 STR_ARG(to->text));
        return false;
    }
    if (j->model != j->target && leads_to(first, j->target) && leads_to(second, j->model)) {
        diag_add(r->diag, DIAG_E251, names->loc,
                 "the through_fields of " FIELD_FMT " are in the wrong order", FIELD_ARG(j->field));
        diag_note(r->diag, first->loc, FIELD_FMT " refers to the target", FIELD_ARG(first));
        diag_help(r->diag,
                  "the key to this model comes first: 'through_fields: [" STR_FMT ", " STR_FMT "]'",
                  STR_ARG(to->text), STR_ARG(from->text));
        return false;
    }
    if (!check_leads_to(r, first, j->model, *from) || !check_leads_to(r, second, j->target, *to))
        return false;
    j->through_from = first->relation;
    j->through_to = second->relation;
    return true;
}

static bool find_through_keys(struct resolver *r, const struct model_field *f,
                              struct model_junction *j)
{
    const struct words *names = &f->written->through_fields;
    struct loc loc = f->written->through.table.loc;

    if (!(names->given ? find_named_keys(r, j, names) : find_only_keys(r, j, loc)))
        return false;
    const struct model_relation *keys[] = {j->through_from, j->through_to};
    for (int i = 0; i < 2; i++) {
        if (keys[i]->to_key)
            continue;
        diag_add(r->diag, DIAG_E252, loc,
                 FIELD_FMT " refers to another field than the key of '" STR_FMT "'",
                 FIELD_ARG(keys[i]->field), STR_ARG(keys[i]->target->name));
        diag_note(r->diag, keys[i]->field->written->to_field.loc, "its to_field is here");
        diag_help(r->diag, "a link is made of the keys of both sides: leave to_field out");
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
    return c->null || c->default_sql.at || c->default_value.given || c->generated.at ||
           (c->is_key && c->model->auto_key);
}

/* The first column that a link by its two keys leaves without a value; NULL: none. */
static const struct model_column *find_unfilled(const struct model *through,
                                                const column_list *link)
{
    for (size_t i = 0; i < through->columns.len; i++) {
        const struct model_column *c = through->columns.at[i];
        bool of_link = false;
        for (size_t j = 0; j < link->len; j++)
            of_link = of_link || link->at[j] == c;
        if (!of_link && !fills_itself(c))
            return c;
    }
    return NULL;
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
    j->through = resolve_model_name(
        r, name,
        str_fmt(r->arena,
                "a table that no model has is named in snake case: 'through: " STR_FMT "'",
                STR_ARG(str_snake(r->arena, name.text))));
    if (j->through && j->through->view) {
        diag_add(r->diag, DIAG_E271, name.loc, "'" STR_FMT "' is a view: no links are added to it",
                 STR_ARG(name.text));
        diag_note(r->diag, work_of(r, j->through)->written->view.loc, "'view' is here");
        diag_help(r->diag, "name the table that it reads");
        return;
    }
    if (!j->through || !find_through_keys(r, relation->field, j))
        return;
    column_list link = link_columns(r, j);
    const struct model_column *unfilled = find_unfilled(j->through, &link);
    for (size_t i = 0; i < j->through_from->here.len; i++)
        *list_add(r->arena, &j->from) = j->through_from->here.at[i]->sql;
    for (size_t i = 0; i < j->through_to->here.len; i++)
        *list_add(r->arena, &j->to) = j->through_to->here.at[i]->sql;
    j->table = j->through->table;
    j->on_delete = j->through_from->on_delete;
    j->on_update = j->through_from->on_update;
    j->without_rowid = j->through->without_rowid;
    j->index = j->through_from->indexed && j->through_to->indexed;
    j->needs_row = unfilled != NULL;
    j->unique_pair = is_unique_pair(j->through, &link);
    j->plain = j->unique_pair && always_refers(j->through_from) && always_refers(j->through_to);
    if (!j->symmetrical || !unfilled)
        return;
    diag_add(r->diag, DIAG_E253, relation->field->written->symmetrical.loc,
             "a symmetrical link is two rows of '" STR_FMT
             "', but these need values that a link does not have",
             STR_ARG(j->through->name));
    diag_note(r->diag, unfilled->field->loc, FIELD_FMT " needs a value",
              FIELD_ARG(unfilled->field));
    diag_help(r->diag, "give it a default or 'null: true', or leave 'symmetrical' out");
}

/* ---- each ManyToMany ---- */

static void resolve_junction(struct resolver *r, struct model_relation *relation)
{
    const struct written_field *w = relation->field->written;
    struct model_junction *j = arena_new(r->arena, struct model_junction);

    j->field = relation->field;
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
    if (w->through_fields.given && !(w->through.given && w->through.is_model)) {
        diag_add(r->diag, DIAG_E254, w->through_fields.loc,
                 FIELD_FMT " has through_fields, but no through model", FIELD_ARG(relation->field));
        diag_help(r->diag, "name the model with 'through', or leave through_fields out");
    }
    if (w->symmetrical.value && relation->model != relation->target) {
        diag_add(r->diag, DIAG_E255, w->symmetrical.loc,
                 "symmetrical is for a ManyToMany from a model to itself, and " FIELD_FMT
                 " leads to '" STR_FMT "'",
                 FIELD_ARG(relation->field), STR_ARG(relation->target->name));
        diag_help(r->diag, "leave it out: 'related_name' names the other side");
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

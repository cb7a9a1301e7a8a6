/* resolve_relation.c - relations: one for each side. First what each model declares, in the order
 * of its fields; then, behind those, what the fields of others add to it.
 */
#include "resolve.h"

static struct model_relation *new_relation(struct resolver *r, struct model *m,
                                           struct model *target, struct model_field *f)
{
    struct model_relation *relation = arena_new(r->arena, struct model_relation);

    relation->index = m->relations.len;
    relation->model = m;
    relation->target = target;
    relation->field = f;
    *list_add(r->arena, &m->relations) = relation;
    return relation;
}

/* ---- actions ---- */

struct chosen_action {
    enum action value;
    struct loc loc;
    bool by_default; /* of the schema: loc is there */
};

static struct chosen_action choose_action(const struct written_action *own,
                                          const struct written_action *of_schema, struct loc loc)
{
    if (own->given)
        return (struct chosen_action){own->value, own->loc, false};
    if (of_schema->given)
        return (struct chosen_action){of_schema->value, of_schema->loc, true};
    return (struct chosen_action){ACTION_CASCADE, loc, false};
}

static bool has_no_default(const struct model_column *c)
{
    return !c->field->written->default_value.given || c->field->written->default_value.is_null;
}

/* The column of a key that an action can't be done to; NULL: none. */
static const struct model_column *find_unfit(const struct model_relation *relation,
                                             enum action action)
{
    for (size_t i = 0; i < relation->here.len; i++) {
        const struct model_column *c = relation->here.at[i];
        if ((action == ACTION_SET_NULL && !c->null) ||
            (action == ACTION_SET_DEFAULT && has_no_default(c)))
            return c;
    }
    return NULL;
}

/* Can the key take the action? */
static bool check_action(struct resolver *r, const struct model_relation *relation,
                         const char *option, struct chosen_action chosen)
{
    const struct model_field *f = relation->field;
    struct str name = action_names[chosen.value];
    const struct model_column *unfit = find_unfit(relation, chosen.value);
    bool is_null = chosen.value == ACTION_SET_NULL;

    if (!unfit)
        return true;
    diag_add(r->diag, is_null ? DIAG_E213 : DIAG_E237, chosen.by_default ? f->loc : chosen.loc,
             "%s: " STR_FMT " of " FIELD_FMT " needs %s", option, STR_ARG(name), FIELD_ARG(f),
             is_null ? "'null: true'" : "a default");
    if (chosen.by_default)
        diag_note(r->diag, chosen.loc, STR_FMT " comes from these defaults", STR_ARG(name));
    if (unfit->field != f)
        diag_note(r->diag, unfit->field->loc, "its column '" STR_FMT "' belongs to " FIELD_FMT,
                  STR_ARG(unfit->sql), FIELD_ARG(unfit->field));
    diag_help(r->diag, "add %s to " FIELD_FMT ", or choose another %s",
              is_null ? "'null: true'" : "'default: ...'", FIELD_ARG(unfit->field), option);
    return false;
}

/* An action that the key can't have anyway: there is no constraint. */
static void check_effect(struct resolver *r, const struct model_relation *relation,
                         struct chosen_action on_update)
{
    const struct model_field *f = relation->field;
    const struct written_field *w = f->written;

    if (relation->on_update == ACTION_DO_NOTHING && relation->on_delete != ACTION_DO_NOTHING) {
        diag_add(r->diag, DIAG_E238, on_update.by_default ? f->loc : on_update.loc,
                 "on_update: DO_NOTHING leaves the constraint of " FIELD_FMT " out, so that "
                 "on_delete has no effect",
                 FIELD_ARG(f));
        if (on_update.by_default)
            diag_note(r->diag, on_update.loc, "DO_NOTHING comes from these defaults");
        diag_help(r->diag, "NO_ACTION keeps the constraint; DO_NOTHING belongs to both");
    } else if (!relation->constrained && relation->on_delete != ACTION_DO_NOTHING &&
               (w->on_delete.given || w->on_update.given)) {
        diag_add(r->diag, DIAG_W303, w->on_delete.given ? w->on_delete.loc : w->on_update.loc,
                 FIELD_FMT " has no constraint, so that this action has no effect", FIELD_ARG(f));
        if (w->db_constraint.given)
            diag_note(r->diag, w->db_constraint.loc, "'db_constraint: false' is here");
        diag_help(r->diag, "leave the action out");
    }
}

/* SQL can't refer to a rowid that no column of its table has. */
static void check_can_refer(struct resolver *r, const struct model_relation *relation)
{
    const struct model *target = relation->target;

    if (!relation->constrained || !relation->to_key || !target->rowid_key)
        return;
    diag_add(r->diag, DIAG_E268, relation->field->loc,
             FIELD_FMT " refers to the rowid of '" STR_FMT "': no constraint can do that",
             FIELD_ARG(relation->field), STR_ARG(target->name));
    diag_note(r->diag, work_of(r, target)->written->rowid_key.loc, "'primary_key: rowid' is here");
    diag_help(r->diag, "name a unique field with 'to_field', or write 'db_constraint: false'");
}

/* Actions, and whether the table has a constraint at all. */
static void set_constraint(struct resolver *r, struct model_relation *relation)
{
    const struct written_field *w = relation->field->written;
    struct chosen_action on_delete =
        choose_action(&w->on_delete, &r->schema->on_delete, relation->field->loc);
    struct chosen_action on_update =
        choose_action(&w->on_update, &r->schema->on_update, relation->field->loc);

    relation->on_delete = on_delete.value;
    relation->on_update = on_update.value;
    relation->deferrable = w->deferrable.value;
    bool of_view = relation->model->view || relation->target->view;
    relation->constrained = !of_view && on_delete.value != ACTION_DO_NOTHING &&
                            on_update.value != ACTION_DO_NOTHING &&
                            (!w->db_constraint.given || w->db_constraint.value);
    /* what both lack is said once */
    if (!of_view &&
        (check_action(r, relation, "on_delete", on_delete) || on_update.value != on_delete.value))
        check_action(r, relation, "on_update", on_update);
    check_effect(r, relation, on_update);
    check_can_refer(r, relation);
}

/* ---- what a model declares ---- */

static void find_to_unique(struct resolver *r, struct model_relation *relation)
{
    struct word to = relation->field->written->to_field;
    const struct model *target = relation->target;

    for (size_t i = 0; i < target->uniques.len; i++)
        if (columns_are_same_set(&target->uniques.at[i]->columns, &relation->there))
            relation->to_unique = target->uniques.at[i];
    if (relation->to_unique || work_of(r, target)->lists_incomplete ||
        work_of(r, target)->written->incomplete)
        return;
    const struct model_field *f = relation->there.at[0]->field;
    diag_add(r->diag, DIAG_E210, to.loc, FIELD_FMT " is not unique: no key can refer to it",
             STR_ARG(target->name), STR_ARG(to.text));
    diag_note(r->diag, f->loc, "the field is here");
    diag_help(r->diag, "add 'unique: true' to it, or leave to_field out to refer to the key");
}

static void add_to_one(struct resolver *r, struct model_field *f)
{
    const struct field_work *work = field_work_of(r, f);
    const struct written_field *w = f->written;

    if (is_broken(f))
        return;
    struct model_relation *relation = new_relation(r, f->model, work->target, f);
    f->relation = relation;
    relation->kind = TO_ONE;
    relation->name = f->name;
    relation->member = names_member(r->arena, w->c_name.given ? w->c_name.text : f->name);
    relation->loc = f->loc;
    relation->declared = true;
    relation->here = f->columns;
    relation->there = work->there;
    relation->to_key = work->to_key;
    if (!relation->to_key)
        find_to_unique(r, relation);
    set_constraint(r, relation);
}

static void add_many_to_many(struct resolver *r, struct model_field *f)
{
    struct model *target = field_work_of(r, f)->target;

    if (target && (f->model->view || target->view)) {
        const struct model *view = f->model->view ? f->model : target;
        diag_add(r->diag, DIAG_E271, f->loc,
                 "'" STR_FMT "' is a view: " FIELD_FMT " can't be a ManyToMany",
                 STR_ARG(view->name), FIELD_ARG(f));
        diag_note(r->diag, work_of(r, view)->written->view.loc, "'view' is here");
        diag_help(r->diag, "links of a view are rows of another model, with a ForeignKey to it");
        return;
    }
    if (!target || target->key.len == 0 || f->model->key.len == 0)
        return;
    struct model_relation *relation = new_relation(r, f->model, target, f);
    f->relation = relation;
    relation->kind = MANY_TO_MANY;
    relation->name = relation->member = f->name;
    relation->loc = f->loc;
    relation->declared = true;
    relation->here = f->model->key;
    relation->there = target->key;
}

void resolve_relations(struct resolver *r, struct model *m)
{
    for (size_t i = 0; i < m->fields.len; i++) {
        struct model_field *f = m->fields.at[i];
        if (f->kind == FIELD_MANY_TO_MANY)
            add_many_to_many(r, f);
        else if (f->kind != FIELD_SCALAR)
            add_to_one(r, f);
    }
}

/* ---- what others add ---- */

struct str resolve_related_name(struct resolver *r, const struct model_field *f)
{
    const struct word *word = &f->written->related_name;
    struct str model = str_snake(r->arena, f->model->name);

    if (word->given)
        return word->text.len > 0 ? word->text : (struct str){0};
    if (f->written->symmetrical.value)
        return (struct str){0};
    return f->kind == FIELD_ONE_TO_ONE ? model : str_plural(r->arena, model);
}

/* Is other, the field of f's target that has the name of f's reverse side, the same relation
 * written from its other side? Of the two, the later one is told. */
static bool check_both_sides(struct resolver *r, const struct model_field *f,
                             const struct model_field *other)
{
    bool is_later = f->loc.line > other->loc.line ||
                    (f->loc.line == other->loc.line && f->loc.column > other->loc.column);

    if (field_work_of(r, other)->target != f->model || other->kind == FIELD_SCALAR ||
        !str_eq(resolve_related_name(r, other), f->name))
        return true;
    if (!is_later)
        return false;
    diag_add(r->diag, DIAG_E230, f->loc,
             FIELD_FMT " and " FIELD_FMT " are each the reverse side of the other", FIELD_ARG(f),
             FIELD_ARG(other));
    diag_note(r->diag, other->loc, "the other side is here");
    diag_help(r->diag, "declare one of them: the other comes by its related_name");
    diag_help(r->diag, "if they are two relations, give each a related_name of its own");
    return false;
}

static void tell_taken(struct resolver *r, const struct model_field *f,
                       const struct model_relation *other, const struct model_field *field,
                       struct loc loc)
{
    struct str name = resolve_related_name(r, f);
    const struct model *target = field_work_of(r, f)->target;
    bool given = f->written->related_name.given;

    diag_add(r->diag, DIAG_E206, loc,
             "the reverse side of " FIELD_FMT " would be '" STR_FMT "." STR_FMT "', which is %s",
             FIELD_ARG(f), STR_ARG(target->name), STR_ARG(name),
             field ? "a field" : "another reverse side");
    if (field)
        diag_note(r->diag, field->loc, "the field is here");
    else if (other->loc.line == loc.line && other->loc.column == loc.column)
        diag_note(r->diag, other->target->loc, "it is that of '" STR_FMT "." STR_FMT "'",
                  STR_ARG(other->target->name), STR_ARG(other->field->name));
    else
        diag_note(r->diag, other->loc, "it is that of " FIELD_FMT, FIELD_ARG(other->field));
    if (other && other->loc.line == loc.line && other->loc.column == loc.column)
        diag_help(r->diag, "in a mixin leave 'related_name' out: each model then has its own");
    else
        diag_help(r->diag, "%s 'related_name' here, or 'related_name: false' for no reverse side",
                  given ? "choose another" : "add a");
}

/* Is the name free on the target? If not, both places are told. */
static bool claim_name(struct resolver *r, const struct model *target, const struct model_field *f,
                       struct str name, struct loc loc)
{
    struct model_work *work = work_of(r, target);
    const struct model_field *field = map_get(&work->fields, name);
    const struct model_relation *other = map_get(&work->related, name);

    if (!field && !other)
        return true;
    if (!field || field == f || check_both_sides(r, f, field))
        tell_taken(r, f, other, field, loc);
    return false;
}

/* Rows without a key can't be told apart where they are listed for others: nothing leads back to
 * them, which is an error only where a name asks for it. */
static void refuse_reverse(struct resolver *r, const struct model_field *f)
{
    if (!f->written->related_name.given || f->written->related_name.text.len == 0)
        return;
    diag_add(r->diag, DIAG_E272, f->written->related_name.loc,
             "nothing leads back to the view '" STR_FMT "', which has no key",
             STR_ARG(f->model->name));
    diag_note(r->diag, work_of(r, f->model)->written->view.loc, "'view' is here");
    diag_help(r->diag, "say with 'primary_key' which fields no two of its rows have in common, or "
                       "leave 'related_name' out");
}

static void add_reverse(struct resolver *r, struct model_relation *relation)
{
    struct model_field *f = relation->field;
    struct model *target = relation->target;
    const struct word *word = &f->written->related_name;
    struct loc loc = word->given ? word->loc : f->loc;
    struct str name = resolve_related_name(r, f);

    if (resolve_is_keyless(r, f->model)) {
        refuse_reverse(r, f);
        return;
    }
    if (!name.at || !claim_name(r, target, f, name, loc))
        return;
    struct model_relation *reverse = new_relation(r, target, relation->model, f);
    *map_put(r->arena, &work_of(r, target)->related, name) = reverse;
    reverse->name = reverse->member = name;
    reverse->loc = loc;
    reverse->kind = f->kind == FIELD_MANY_TO_MANY ? MANY_TO_MANY
                    : f->kind == FIELD_ONE_TO_ONE ? TO_ONE_REVERSE
                                                  : TO_MANY;
    reverse->here = relation->there;
    reverse->there = relation->here;
    reverse->to_key = relation->to_key;
    reverse->to_unique = relation->to_unique;
    reverse->on_delete = relation->on_delete;
    reverse->on_update = relation->on_update;
    reverse->constrained = relation->constrained;
    reverse->deferrable = relation->deferrable;
    reverse->turned = f->kind == FIELD_MANY_TO_MANY;
    reverse->inverse = relation;
    relation->inverse = reverse;
}

void resolve_reverse_relations(struct resolver *r, struct model *m)
{
    for (size_t i = 0; i < m->fields.len; i++)
        if (m->fields.at[i]->relation)
            add_reverse(r, m->fields.at[i]->relation);
}

/* ---- what can forbid a delete ---- */

static void add_incoming(struct resolver *r, struct model *m, struct model_relation *relation,
                         bool turned)
{
    *list_add(r->arena, &m->incoming) = (struct model_incoming){relation, turned};
}

void resolve_incoming(struct resolver *r, struct model *m)
{
    for (size_t i = 0; i < m->fields.len; i++) {
        struct model_relation *relation = m->fields.at[i]->relation;
        if (!relation)
            continue;
        if (relation->kind == TO_ONE) {
            add_incoming(r, relation->target, relation, false);
        } else if (relation->junction && !relation->junction->through) {
            add_incoming(r, m, relation, false);
            add_incoming(r, relation->target, relation, true);
        }
    }
}

/* check_type.c - the declared types that a schema gives to columns: is the type one of the table's
 * kind, and does a column of it keep what its field stores?
 */
#include "check.h"

/* ---- STRICT tables ---- */

static const struct strict_type {
    struct str name;
    bool any;
    enum storage storage; /* that it keeps */
} strict_types[] = {
    {STR_ROW("INT"), false, STORAGE_INTEGER}, {STR_ROW("INTEGER"), false, STORAGE_INTEGER},
    {STR_ROW("REAL"), false, STORAGE_REAL},   {STR_ROW("TEXT"), false, STORAGE_TEXT},
    {STR_ROW("BLOB"), false, STORAGE_BLOB},   {STR_ROW("ANY"), true, STORAGE_BLOB},
};

static const struct strict_type *find_strict_type(struct str name)
{
    for (size_t i = 0; i < sizeof strict_types / sizeof *strict_types; i++)
        if (str_eq_nocase(name, strict_types[i].name))
            return &strict_types[i];
    return NULL;
}

static void refuse_strict_type(struct check *check, const struct model_column *c)
{
    diag_add(check->diag, DIAG_E259, c->field->written->sql_type.loc,
             "a STRICT table knows no type '" STR_FMT "'", STR_ARG(c->sql_type));
    diag_help(check->diag,
              "it knows INT, INTEGER, REAL, TEXT, BLOB and ANY; 'strict: false' of '" //
              STR_FMT "' takes others",
              STR_ARG(c->model->name));
}

/* ---- what a column keeps ---- */

static bool is_numeric(enum affinity affinity)
{
    return affinity != AFFINITY_TEXT && affinity != AFFINITY_BLOB;
}

/* Does every value that the field stores come back from a column of that affinity, but for texts
 * that look like numbers? */
static bool keeps(const struct model_column *c, enum affinity affinity)
{
    switch (c->storage) {
    case STORAGE_INTEGER:
        return affinity != AFFINITY_TEXT && affinity != AFFINITY_REAL;
    case STORAGE_REAL:
        return affinity != AFFINITY_TEXT;
    case STORAGE_TEXT:
        return c->type != TYPE_DECIMAL || !is_numeric(affinity);
    case STORAGE_BLOB:
        break;
    }
    return true;
}

static bool may_look_like_number(const struct model_column *c)
{
    if (c->storage != STORAGE_TEXT ||
        (c->type != TYPE_TEXT && c->type != TYPE_JSON && c->type != TYPE_ENUM))
        return false;
    for (size_t i = 0; i < c->choices.len; i++)
        if (sqltype_looks_like_number(c->choices.at[i].text))
            return true;
    return c->choices.len == 0;
}

bool check_keeps_all(const struct model_column *c, enum affinity affinity)
{
    return keeps(c, affinity) && !(is_numeric(affinity) && may_look_like_number(c));
}

static void check_kept(struct check *check, const struct model_column *c)
{
    const struct strict_type *strict = c->model->strict ? find_strict_type(c->sql_type) : NULL;
    enum affinity affinity = sqltype_affinity(c->sql_type);
    struct loc loc = c->field->written->sql_type.loc;
    const char *storage = storage_names[c->storage];

    if (strict ? !strict->any && strict->storage != c->storage : !keeps(c, affinity)) {
        diag_add(check->diag, DIAG_E260, loc,
                 FIELD_FMT " is stored as %s, which a column of type '" STR_FMT "' does not keep",
                 FIELD_ARG(c->field), storage, STR_ARG(c->sql_type));
        diag_help(check->diag, "leave 'sql_type' out, or choose one that keeps %s", storage);
    } else if (!strict && is_numeric(affinity) && may_look_like_number(c)) {
        diag_add(check->diag, DIAG_W306, loc,
                 "a column of type '" STR_FMT "' makes numbers of texts that look like one",
                 STR_ARG(c->sql_type));
        diag_note(check->diag, c->field->loc, FIELD_FMT " stores texts", FIELD_ARG(c->field));
        diag_help(check->diag, "a type with CHAR or TEXT in its name keeps every text");
    }
}

/* ---- fields ---- */

/* Has f, which gives a declared type, one column, and is it f's own? */
static bool has_own_column(struct check *check, const struct model_field *f)
{
    struct loc loc = f->written->sql_type.loc;

    if (f->columns.len > 1) {
        diag_add(check->diag, DIAG_E261, loc,
                 FIELD_FMT " has %zu columns: they have the types of what they refer to",
                 FIELD_ARG(f), f->columns.len);
        return false;
    }
    const struct model_field *owner = f->columns.at[0]->field;
    if (owner == f)
        return true;
    diag_add(check->diag, DIAG_E261, loc,
             "column '" STR_FMT "' belongs to " FIELD_FMT ", and so does its type",
             STR_ARG(f->columns.at[0]->sql), FIELD_ARG(owner));
    diag_note(check->diag, owner->loc, FIELD_FMT " is here", FIELD_ARG(owner));
    diag_help(check->diag, "write 'sql_type' there, and none here");
    return false;
}

static void check_field_type(struct check *check, const struct model_field *f)
{
    if (!f->written->sql_type.given || f->columns.len == 0 || !has_own_column(check, f))
        return;
    const struct model_column *c = f->columns.at[0];
    if (c->model->strict && !find_strict_type(c->sql_type))
        refuse_strict_type(check, c);
    else
        check_kept(check, c);
}

void check_types(struct check *check, const struct model_set *set)
{
    for (size_t i = 0; i < set->models.len; i++)
        for (size_t k = 0; k < set->models.at[i]->fields.len; k++)
            check_field_type(check, set->models.at[i]->fields.at[k]);
}

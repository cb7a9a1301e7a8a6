/* names.c - every identifier of the generated C, each with what it comes from, in one table. Two
 * sources of one identifier are an error at the later one. What has no source of its own in the
 * schema (a model's functions) counts for the model. Macros of fields and relations are most of all
 * names, and are added only where they could meet another. */
#include "macros.h"
#include "model.h"

/* What an identifier comes from, and which option gives it another. */
struct origin {
    struct str what;
    const char *hint;
    struct loc loc;
    const void *owner; /* the model, field, reverse side or unique key that it belongs to */
    bool is_choice;
};

struct names {
    struct arena *arena;
    struct diag *diag;
    struct map all;      /* identifier -> struct origin */
    struct map stems;    /* what macros begin with -> the struct stem of it */
    const void *accused; /* the owner in the error added last, and the one it met: one error is */
    const void *met;     /* enough for each pair */
};

/* What the names of a field's or a relation's macros begin with. They can meet another name only
 * where one stem is the beginning of it (price_year_eq: price, or price_year?). */
struct stem {
    bool meets; /* its macros are to be added */
};

static struct origin *new_origin(struct names *names, const void *owner, struct str what,
                                 struct loc loc, const char *hint)
{
    struct origin *origin = arena_new(names->arena, struct origin);

    *origin = (struct origin){.what = what, .hint = hint, .loc = loc, .owner = owner};
    return origin;
}

static bool is_before(struct loc a, struct loc b)
{
    return a.line != b.line ? a.line < b.line : a.column < b.column;
}

static void add(struct names *names, const struct origin *origin, enum diag_code code,
                struct str name)
{
    void **place = map_put(names->arena, &names->all, name);
    const struct origin *first = *place, *later = origin;

    if (!first) {
        *place = (void *)(uintptr_t)origin;
        return;
    }
    if (is_before(origin->loc, first->loc)) {
        later = first;
        first = origin;
    }
    if (names->accused == later->owner && names->met == first->owner)
        return;
    names->accused = later->owner;
    names->met = first->owner;
    if (first->is_choice && later->is_choice)
        code = DIAG_E229;
    diag_add(names->diag, code, later->loc,
             STR_FMT " and " STR_FMT " have the same name in C: '" STR_FMT "'",
             STR_ARG(later->what), STR_ARG(first->what), STR_ARG(name));
    if (first->loc.line > 0) /* not the schema */
        diag_note(names->diag, first->loc, "the other is here");
    diag_help(names->diag, "%s", later->hint);
}

/* stem and ending, which is borrowed */
static void add_with(struct names *names, const struct origin *origin, struct str stem,
                     const char *ending)
{
    add(names, origin, DIAG_E203, str_fmt(names->arena, STR_FMT "%s", STR_ARG(stem), ending));
}

static void add_all(struct names *names, const struct origin *origin, struct str stem,
                    const char *const *endings, size_t n)
{
    for (size_t i = 0; i < n; i++)
        add_with(names, origin, stem, endings[i]);
}

#define ADD_ALL(names, origin, stem, endings)                                                      \
    add_all(names, origin, stem, endings, sizeof(endings) / sizeof *(endings))

/* ---- what a model gives ---- */

/* The guards of a model's headers: where they differ, so do the names of its files, in any case of
 * letters. */
static void add_guards(struct names *names, const struct origin *origin, const struct model *m)
{
    static const char *const endings[] = {"_H", "_TYPES_H"};

    ADD_ALL(names, origin, m->macro, endings);
}

static void add_model(struct names *names, const struct model *m, bool split)
{
    static const char *const endings[] = {
        "",
#define FUNCTION(name) "_" #name,
#include "names_model.def"
    };
    struct str what = str_fmt(names->arena, "model '" STR_FMT "'", STR_ARG(m->name));
    const struct origin *origin =
        new_origin(names, m, what, m->c_name_loc, "give the model another name in C with 'c_name'");

    ADD_ALL(names, origin, m->c_name, endings);
    if (split)
        add_guards(names, origin, m);
}

static struct str field_origin(struct names *names, const char *kind, const struct model *m,
                               struct str name)
{
    return str_fmt(names->arena, "%s '" STR_FMT "." STR_FMT "'", kind, STR_ARG(m->name),
                   STR_ARG(name));
}

/* Where a field has its name in C. */
static struct loc field_place(const struct model_field *f)
{
    return f->written->c_name.given ? f->written->c_name.loc : f->loc;
}

static void add_enum(struct names *names, const struct model_column *c)
{
    static const char *const endings[] = {"", "_opt", "_some", "_to_text", "_from_text"};
    const struct origin *origin =
        new_origin(names, c->field, field_origin(names, "enum", c->model, c->field->name),
                   field_place(c->field), "give the field another name in C with 'c_name'");

    ADD_ALL(names, origin, c->choice_c_prefix, endings);
    for (size_t i = 0; i < c->choices.len; i++) {
        const struct model_choice *choice = &c->choices.at[i];
        struct str what =
            str_fmt(names->arena, "choice '" STR_FMT "' of '" STR_FMT "." STR_FMT "'",
                    STR_ARG(choice->text), STR_ARG(c->model->name), STR_ARG(c->field->name));
        struct origin *of_choice =
            new_origin(names, c->field, what, choice->loc,
                       "write the choices as a map of C name to text, or rename the field in C "
                       "with 'c_name'");
        of_choice->is_choice = true;
        add(names, of_choice, DIAG_E203, choice->c_name);
    }
}

/* Two columns of one name in SQL are an error already. */
static bool has_twin_in_sql(struct names *names, struct map *sql, const struct model_column *c)
{
    void **place = map_put(names->arena, sql, str_lower(names->arena, c->sql));
    bool is_known = *place != NULL;

    *place = sql;
    return is_known;
}

static struct stem *stem_of(struct names *names, struct str name)
{
    void **place = map_put(names->arena, &names->stems, name);

    if (!*place)
        *place = arena_new(names->arena, struct stem);
    return *place;
}

/* Marks the stems that name goes on from, and name if it is a stem too. */
static void mark_stems(struct names *names, struct str name, bool is_stem)
{
    for (size_t i = 1; i < name.len; i++) {
        struct stem *begin =
            name.at[i] == '_' ? map_get(&names->stems, (struct str){name.at, i}) : NULL;
        if (begin)
            begin->meets = true;
        if (begin && is_stem)
            stem_of(names, name)->meets = true;
    }
}

/* A stem of two, as c_name can give a field that of a relation, meets itself. */
static void add_stem(struct names *names, struct str name)
{
    if (map_get(&names->stems, name))
        stem_of(names, name)->meets = true;
    else
        stem_of(names, name);
}

static void find_stems(struct names *names, const struct model *m)
{
    for (size_t i = 0; i < m->columns.len; i++)
        add_stem(names, macro_column_stem(names->arena, m->columns.at[i]));
    for (size_t i = 0; i < m->relations.len; i++)
        add_stem(names, macro_relation_stem(names->arena, m->relations.at[i]));
}

static void find_meeting_stems(struct names *names, const struct model *m)
{
    mark_stems(names, m->c_name, false);
    for (size_t i = 0; i < m->columns.len; i++) {
        mark_stems(names, macro_column_stem(names->arena, m->columns.at[i]), true);
        mark_stems(names, m->columns.at[i]->choice_c_prefix, false);
    }
    for (size_t i = 0; i < m->relations.len; i++)
        mark_stems(names, macro_relation_stem(names->arena, m->relations.at[i]), true);
    for (size_t i = 0; i < m->uniques.len; i++)
        mark_stems(names,
                   str_fmt(names->arena, STR_FMT "_get_by_%s", STR_ARG(m->c_name),
                           m->uniques.at[i]->name.at),
                   false);
}

/* "shop_Book_price_gt" and the like. */
static void add_macros(struct names *names, const struct origin *origin, struct str stem,
                       unsigned traits)
{
    if (!stem_of(names, stem)->meets)
        return;
    for (size_t i = 0; i < n_macros; i++)
        if (traits & macros[i].trait)
            add(names, origin, DIAG_E203,
                str_fmt(names->arena, STR_FMT "_%s", STR_ARG(stem), macros[i].name));
}

/* "shop_Book.title", which can't meet an identifier */
static void add_member(struct names *names, const struct origin *origin, struct str dot,
                       struct str member)
{
    add(names, origin, DIAG_E228,
        str_fmt(names->arena, STR_FMT STR_FMT, STR_ARG(dot), STR_ARG(member)));
}

/* The members of the row struct. */
static void add_members(struct names *names, const struct model *m)
{
    struct str dot = str_fmt(names->arena, STR_FMT ".", STR_ARG(m->c_name));
    struct str own = str_fmt(names->arena, "the bookkeeping of '" STR_FMT "'", STR_ARG(m->name));
    struct map sql = {0};

    add_member(names, new_origin(names, m, own, m->loc, ""), dot, STR("orm_"));
    for (size_t i = 0; i < m->columns.len; i++) {
        const struct model_column *c = m->columns.at[i];
        if (has_twin_in_sql(names, &sql, c))
            continue;
        const struct origin *origin =
            new_origin(names, c->field, field_origin(names, "field", m, c->field->name),
                       field_place(c->field), "give the field another name in C with 'c_name'");
        add_member(names, origin, dot, c->member);
        add_macros(names, origin, macro_column_stem(names->arena, c), macro_column_traits(c));
        if (c->type == TYPE_ENUM && !c->refers_to)
            add_enum(names, c);
    }
    for (size_t i = 0; i < m->relations.len; i++) {
        const struct model_relation *r = m->relations.at[i];
        if (r->kind == TO_ONE)
            add_member(
                names,
                new_origin(names, r->field, field_origin(names, "the row behind", m, r->name),
                           field_place(r->field), "give the field another name in C with 'c_name'"),
                dot, r->member);
    }
}

static void add_relation(struct names *names, const struct model_relation *r)
{
    static const char *const all[] = {"_load", "_loaded", "_unload"};
    static const char *const many[] = {"_matching", "_count"};
    static const char *const links[] = {"_add",    "_link",  "_add_many", "_set",
                                        "_remove", "_clear", "_has"};
    struct str stem = macro_relation_stem(names->arena, r);
    const struct origin *origin =
        r->declared ? new_origin(names, r->field, field_origin(names, "field", r->model, r->name),
                                 field_place(r->field), "give the field another name")
                    : new_origin(names, r, field_origin(names, "reverse side", r->model, r->name),
                                 r->loc, "choose another 'related_name'");

    ADD_ALL(names, origin, stem, all);
    if (r->kind != TO_ONE)
        add(names, origin, DIAG_E203, stem);
    if (r->kind == TO_MANY || r->kind == MANY_TO_MANY)
        ADD_ALL(names, origin, stem, many);
    if (r->kind == MANY_TO_MANY)
        ADD_ALL(names, origin, stem, links);
    add_macros(names, origin, stem, macro_relation_traits(r));
}

static void add_unique(struct names *names, const struct model *m,
                       const struct model_unique *unique)
{
    struct str what =
        str_fmt(names->arena, "unique [" STR_FMT, STR_ARG(unique->fields.at[0]->name));

    for (size_t i = 1; i < unique->fields.len; i++)
        what = str_fmt(names->arena, STR_FMT ", " STR_FMT, STR_ARG(what),
                       STR_ARG(unique->fields.at[i]->name));
    what = str_fmt(names->arena, STR_FMT "] of '" STR_FMT "'", STR_ARG(what), STR_ARG(m->name));
    const struct origin *origin =
        new_origin(names, unique, what, unique->loc, "give one of the fields another name");

    add_with(names, origin, m->c_name, str_fmt(names->arena, "_get_by_%s", unique->name.at).at);
}

/* ---- all of a schema ---- */

static void add_schema(struct names *names, const struct model_set *set)
{
    static const char *const endings[] = {
        "_open",    "_attach", "_create_tables", "_check_schema", "_check_data",
        "_schema_", "_models", "_tables",        "_indexes",      "_views"};
    struct loc nowhere = {0};
    struct str what = str_fmt(names->arena, "schema '" STR_FMT "'", STR_ARG(set->name));
    const struct origin *origin = new_origin(names, set, what, nowhere, "");

    ADD_ALL(names, origin, set->name, endings);
    add_with(names, origin, set->macro, "_H");
    if (set->split)
        add_with(names, origin, set->macro, "_SCHEMA_H");
}

void names_check(const struct model_set *set, struct diag *diag)
{
    struct arena arena = {0}; /* all identifiers take much memory, and only here */
    struct names names = {.arena = &arena, .diag = diag};
    struct map models = {0}; /* by the names that they have in C */

    if (set->name_refused)
        return;
    add_schema(&names, set);
    for (size_t i = 0; i < set->models.len; i++)
        find_stems(&names, set->models.at[i]);
    for (size_t i = 0; i < set->models.len; i++)
        find_meeting_stems(&names, set->models.at[i]);
    for (size_t i = 0; i < set->models.len; i++) {
        const struct model *m = set->models.at[i];
        const struct model *twin = map_get(&models, m->c_name);
        add_model(&names, m, set->split);
        *map_put(&arena, &models, m->c_name) = set->models.at[i];
        if (twin) /* which has been said of their types */
            continue;
        add_members(&names, m);
        for (size_t k = 0; k < m->relations.len; k++)
            add_relation(&names, m->relations.at[k]);
        for (size_t k = 0; k < m->uniques.len; k++)
            add_unique(&names, m, m->uniques.at[k]);
    }
    arena_free(&arena);
}

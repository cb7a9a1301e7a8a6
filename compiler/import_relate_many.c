/* import_relate_many.c - a ManyToMany for each junction and each through. It is declared by the
 * side whose columns come first in the key. */
#include "import_parts.h"

struct many {
    struct import *import;
    struct import_table *t, *from, *to; /* the links, and both sides */
    const struct import_reference *here, *there;
    bool is_only; /* no other table links these two */
};

/* ---- names ---- */

/* Both tables in any order, as a key of a map. */
static struct str pair_of(struct import *import, const struct import_table *t)
{
    size_t a = t->references[t->from].target->table->index;
    size_t b = t->references[t->to].target->table->index;

    return str_fmt(import->arena, "%zu %zu", a < b ? a : b, a < b ? b : a);
}

static struct str word_of(const struct many *m, const struct import_table *t)
{
    return str_snake(m->import->arena, t->model->written.name.text);
}

static struct str without_begin(struct str name, struct str begin)
{
    if (name.len <= begin.len + 1 || !str_starts(name, begin) || name.at[begin.len] != '_')
        return name;
    return (struct str){name.at + begin.len + 1, name.len - begin.len - 1};
}

/* What the table of the links is called, without its sides: "movie_directors" -> "directors". */
static struct str word_of_links(const struct many *m)
{
    struct arena *arena = m->import->arena;
    struct str name = import_snake(arena, m->t->table->name);
    const struct import_table *sides[] = {m->from, m->to};

    for (size_t i = 0; i < 2; i++) {
        struct str word = word_of(m, sides[i]), before = name;
        name = without_begin(name, import_snake(arena, sides[i]->table->name));
        if (name.len == before.len)
            name = without_begin(name, word);
    }
    if (name.len == 0 || !char_is_lower(name.at[0]) || str_starts(name, STR("orm_")))
        return STR("links");
    return import_plural(arena, import_singular(arena, name));
}

/* The side's own plural, or to the same model what its column says. */
static struct str word_of_side(const struct many *m, const struct import_reference *side)
{
    struct arena *arena = m->import->arena;

    if (m->from != m->to)
        return import_plural(arena, word_of(m, side->target));
    if (side->n > 1)
        return word_of_links(m);
    struct str word =
        import_relation_word(m->import, m->t, side->columns[0], side->target, side->there[0]);
    return str_ends(word, STR("ed")) || str_ends(word, STR("ing")) ? word
                                                                   : import_plural(arena, word);
}

/* What tells one of several between the same two: "authors", or behind "people_by_loan". */
static struct str told_apart(const struct many *m, struct str word, struct str links)
{
    return str_fmt(m->import->arena, STR_FMT "_by_" STR_FMT, STR_ARG(word),
                   STR_ARG(import_singular(m->import->arena, links)));
}

/* The plural that the field is called: of "auth_permission" the column "permission_id" tells what
 * matters. */
static struct str word_of_target(const struct many *m)
{
    struct str word = word_of_side(m, m->there);

    if (m->from == m->to || m->there->n > 1)
        return word;
    struct str end =
        import_plural(m->import->arena, import_relation_word(m->import, m->t, m->there->columns[0],
                                                             m->to, m->there->there[0]));
    bool ends = str_ends(word, end) && word.len > end.len && word.at[word.len - end.len - 1] == '_';
    return ends ? end : word;
}

static struct str name_field(const struct many *m)
{
    struct str word = word_of_target(m), links = word_of_links(m);
    bool is_clear = m->is_only || m->from == m->to;

    if (is_clear && import_is_free_plural(m->import, m->from, word))
        return import_free_name(m->import, m->from->model, word);
    if (import_is_free_plural(m->import, m->from, links))
        return import_free_name(m->import, m->from->model, links);
    return import_free_name(m->import, m->from->model, told_apart(m, word, links));
}

static struct str name_related(const struct many *m)
{
    struct str word = word_of_side(m, m->here);
    bool is_clear = m->is_only || m->from == m->to;

    if (!is_clear || !import_is_free_plural(m->import, m->to, word))
        word = told_apart(m, word, word_of_links(m));
    return import_free_name(m->import, m->to->model, word);
}

/* ---- a junction ---- */

/* Lists the columns of a side, unless they are called as by default. */
static void list_side(const struct many *m, const struct import_reference *side, const char *prefix,
                      struct words *out)
{
    struct arena *arena = m->import->arena;
    bool is_default = true;

    for (size_t i = 0; i < side->n; i++) {
        struct str name = m->t->table->columns.at[side->columns[i]].name;
        struct str by_default =
            str_fmt(arena, "%s" STR_FMT "_" STR_FMT, m->from == m->to ? prefix : "",
                    STR_ARG(word_of(m, side->target)),
                    STR_ARG(side->target->table->columns.at[side->there[i]].name));
        is_default = is_default && str_eq(name, by_default);
        *list_add(arena, &out->items) = draft_word(name);
    }
    out->given = !is_default;
}

/* Is it an index on all columns, those of the target first? */
static bool is_way_back(const struct many *m, const struct catalog_index *index)
{
    size_t n = m->there->n;

    if (index->items.len != n + m->here->n || index->unique)
        return false;
    for (size_t i = 0; i < index->items.len; i++)
        if (index->items.at[i].column != (i < n ? m->there->columns[i] : m->here->columns[i - n]))
            return false;
    return true;
}

static void set_way_back(const struct many *m, struct draft_field *f)
{
    const struct catalog_table *table = m->t->table;
    const struct catalog_index *other = NULL;

    for (size_t i = 0; i < table->indexes.len; i++) {
        const struct catalog_index *index = &table->indexes.at[i];
        if (is_way_back(m, index))
            return;
        if (!other && index->origin != INDEX_KEY &&
            import_begins_with(table, index, m->there->columns, m->there->n))
            other = index;
    }
    f->written.through.index = draft_flag(false);
    if (other)
        draft_infer(m->import->arena, &f->notes,
                    "index " STR_FMT " of the table serves the way back", STR_ARG(other->name));
}

static void set_junction(const struct many *m, struct draft_field *f)
{
    const struct catalog_foreign_key *key = &m->t->table->foreign_keys.at[m->t->from];
    struct written_through *through = &f->written.through;

    *through = (struct written_through){.given = true, .is_map = true};
    through->table = draft_word(m->t->table->name);
    list_side(m, m->here, "from_", &through->from);
    list_side(m, m->there, "to_", &through->to);
    if (key->on_delete != ACTION_CASCADE)
        through->on_delete = draft_action(key->on_delete);
    if (key->on_update != ACTION_CASCADE)
        through->on_update = draft_action(key->on_update);
    if (!m->t->table->without_rowid)
        through->without_rowid = draft_flag(false);
    set_way_back(m, f);
    bool is_bare = !through->from.given && !through->to.given && !through->on_delete.given &&
                   !through->on_update.given && !through->without_rowid.given &&
                   !through->index.given;
    struct str by_default = str_fmt(m->import->arena, STR_FMT "_" STR_FMT,
                                    STR_ARG(word_of(m, m->from)), STR_ARG(f->written.name.text));
    if (is_bare && str_eq(m->t->table->name, by_default))
        *through = (struct written_through){0};
}

/* ---- a model between ---- */

static void set_through(const struct many *m, struct draft_field *f)
{
    struct written_through *through = &f->written.through;
    struct words *fields = &f->written.through_fields;

    *through = (struct written_through){.given = true, .is_model = true};
    through->table = draft_word(m->t->model->written.name.text);
    if (import_count_relations(m->t, m->from) == 1 && import_count_relations(m->t, m->to) == 1)
        return;
    fields->given = true;
    *list_add(m->import->arena, &fields->items) = draft_word(m->here->field->written.name.text);
    *list_add(m->import->arena, &fields->items) = draft_word(m->there->field->written.name.text);
}

/* ---- each ---- */

static void add_many(const struct many *m)
{
    struct import *import = m->import;
    struct draft_field *f = arena_new(import->arena, struct draft_field);
    struct str name = name_field(m);

    f->written.name = draft_word(name);
    f->written.type = draft_word(STR("ManyToMany"));
    f->written.to = draft_word(m->from == m->to ? STR("self") : m->to->model->written.name.text);
    import_set_name(&f->written.related_name, name_related(m),
                    str_plural(import->arena, word_of(m, m->from)));
    if (m->t->role == ROLE_JUNCTION)
        set_junction(m, f);
    else
        set_through(m, f);
    *list_add(import->arena, &m->from->model->fields) = f;
    *list_add(import->arena, &m->from->links) = m->to;
}

/* Does the table link two models, also after its foreign keys were looked at? */
static bool is_link(const struct import_table *t)
{
    return t->role == ROLE_JUNCTION ||
           (t->is_through && t->references[t->from].field && t->references[t->to].field);
}

void import_relate_many(struct import *import)
{
    size_t n = import->catalog->tables.len;
    struct map pairs = {0};

    for (size_t i = 0; i < n; i++) {
        struct import_table *t = import->by_name[i];
        if (!is_link(t))
            continue;
        void **place = map_put(import->arena, &pairs, pair_of(import, t));
        *place = *place ? (void *)import : (void *)t; /* the table itself: it is the only one */
    }
    for (size_t i = 0; i < n; i++) {
        struct import_table *t = import->by_name[i];
        if (!is_link(t))
            continue;
        struct many m = {.import = import, .t = t};
        m.here = &t->references[t->from];
        m.there = &t->references[t->to];
        m.from = m.here->target;
        m.to = m.there->target;
        m.is_only = map_get(&pairs, pair_of(import, t)) == t;
        add_many(&m);
    }
}

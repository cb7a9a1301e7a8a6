/* graph_mermaid.c - the diagram in the language of Mermaid, which many pages with Markdown draw:
 * entities with attributes, and relationships. All text of the schema goes through quoted().
 */
#include "graph.h"

#include <string.h>

/* "text": Mermaid has no escapes inside quotes, but numbers of characters. What is not plain in its
 * language, or in the HTML that it makes, is written so. */
static struct str quoted(struct arena *arena, struct str s)
{
    struct text t = {.arena = arena};

    text_add(&t, STR("\""));
    for (size_t i = 0, size; i < s.len; i += size) {
        long c = str_char((struct str){s.at + i, s.len - i}, &size);
        if (c < 0 || char_is_control(c))
            text_add(&t, STR(" "));
        else if (strchr("\"#%&;<>\\`", (int)c))
            text_addf(&t, "#%ld;", c);
        else
            text_add(&t, (struct str){s.at + i, size});
    }
    text_add(&t, STR("\""));
    return text_str(&t);
}

/* ---- models ---- */

static const char *key_mark(const struct model_field *f)
{
    bool refers = f->columns.len > 0 && f->relation;

    if (graph_is_key(f))
        return refers ? " PK, FK" : " PK";
    if (refers)
        return " FK";
    return graph_is_unique(f) ? " UK" : "";
}

/* What a mark can't tell: (8,2), null */
static struct str remark(struct arena *arena, const struct model_field *f)
{
    struct str size = graph_size(arena, f);
    const char *null = graph_is_null(f) ? "null" : "";

    if (size.len == 0)
        return str_of(null);
    return str_fmt(arena, "(%s)%s%s", size.at, null[0] ? ", " : "", null);
}

/* A name that is the word of a mark, in any case, is taken for it. */
static struct str attribute_name(struct arena *arena, struct str name)
{
    static const char *const taken[] = {"pk", "fk", "uk"};

    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
        if (str_eq(name, str_of(taken[i])))
            return str_fmt(arena, STR_FMT "_", STR_ARG(name));
    return name;
}

/* text email UK "(120), null" */
static void put_field(struct text *t, const struct model_field *f)
{
    struct str note = remark(t->arena, f);

    emit(t, "        $type$ $name$$mark$", "type", graph_type(f).at, "name",
         attribute_name(t->arena, f->name).at, "mark", key_mark(f));
    if (note.len > 0)
        emit(t, " $note$", "note", quoted(t->arena, note).at);
    text_add(t, STR("\n"));
}

static void put_model(struct text *t, const struct model *m)
{
    emit(t, "    \"$Model$\" {\n", "Model", m->name.at);
    for (size_t i = 0; i < m->fields.len; i++)
        put_field(t, m->fields.at[i]);
    text_add(t, STR("    }\n"));
}

/* ---- relations ---- */

static const char *there(const struct model_relation *r)
{
    if (!graph_has_one(r))
        return "o{";
    return graph_needs_one(r) ? "||" : "o|";
}

/* "Book" }o--|| "Author" : "author, RESTRICT" */
static void put_relation(struct text *t, const struct model_relation *r)
{
    struct str label =
        str_fmt(t->arena, STR_FMT ", " STR_FMT, STR_ARG(r->name), STR_ARG(graph_rule(t->arena, r)));

    emit(t, "    \"$Model$\" $back$--$there$ \"$Target$\" : $label$\n", "Model", r->model->name.at,
         "back", graph_has_one_back(r) ? "|o" : "}o", "there", there(r), "Target",
         r->target->name.at, "label", quoted(t->arena, label).at);
}

/* ---- the whole ---- */

struct str graph_mermaid(struct arena *arena, const struct model_set *set)
{
    struct text t = {.arena = arena};

    text_add(&t, STR("erDiagram\n"));
    for (size_t i = 0; i < set->models.len; i++)
        put_model(&t, set->models.at[i]);
    for (size_t i = 0; i < set->models.len; i++)
        for (size_t k = 0; k < set->models.at[i]->relations.len; k++)
            if (graph_is_drawn(set->models.at[i]->relations.at[k]))
                put_relation(&t, set->models.at[i]->relations.at[k]);
    return text_str(&t);
}

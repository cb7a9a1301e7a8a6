/* graph_dot.c - the diagram in the language of Graphviz: a table for each model, a row for each
 * field, and edges from the row of a field to the model that it refers to. All text of the schema
 * goes through html().
 */
#include "graph.h"

/* Text in a label of Graphviz that is written like HTML. */
static struct str html(struct arena *arena, struct str s)
{
    struct text t = {.arena = arena};

    for (size_t i = 0, size; i < s.len; i += size) {
        long c = str_char((struct str){s.at + i, s.len - i}, &size);
        if (c < 0 || char_is_control(c))
            text_add(&t, STR(" "));
        else if (c == '<' || c == '>' || c == '&' || c == '"')
            text_addf(&t, "&#%ld;", c);
        else
            text_add(&t, (struct str){s.at + i, size});
    }
    return text_str(&t);
}

/* ---- models ---- */

static struct str type_text(struct arena *arena, const struct model_field *f)
{
    struct str type = html(arena, graph_type(f)), size = graph_size(arena, f);

    return size.len > 0 ? str_fmt(arena, "%s(%s)", type.at, size.at) : type;
}

static const char *marks(const struct model_field *f)
{
    if (graph_is_key(f))
        return "key";
    if (graph_is_unique(f))
        return graph_is_null(f) ? "unique, null" : "unique";
    return graph_is_null(f) ? "null" : " ";
}

/* <tr><td>name</td><td>type</td><td port="f1">marks</td></tr> */
static void put_field(struct text *t, const struct model_field *f)
{
    struct str name = html(t->arena, f->name);

    if (graph_is_key(f))
        name = str_fmt(t->arena, "<b>%s</b>", name.at);
    emit(t,
         "            <tr><td align=\"left\" bgcolor=\"$shade$\">$name$</td>"
         "<td align=\"left\" bgcolor=\"$shade$\"><font color=\"#57606a\">$type$</font></td>"
         "<td align=\"right\" bgcolor=\"$shade$\" port=\"f$i$\">"
         "<font color=\"#57606a\" point-size=\"9\">$marks$</font></td></tr>\n",
         "shade", f->index % 2 == 0 ? "#ffffff" : "#f1f4f8", "name", name.at, "type",
         type_text(t->arena, f).at, "i", str_fmt(t->arena, "%zu", f->index).at, "marks", marks(f));
}

static void put_model(struct text *t, const struct model *m)
{
    emit(t,
         "\n    \"$Model$\" [label=<\n"
         "        <table border=\"1\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"5\""
         " color=\"#6b7b8f\" bgcolor=\"#ffffff\">\n"
         "            <tr><td port=\"model\" colspan=\"3\" bgcolor=\"#3a5478\">"
         "<font color=\"#ffffff\"><b>$Model$</b></font></td></tr>\n",
         "Model", m->name.at);
    for (size_t i = 0; i < m->fields.len; i++)
        put_field(t, m->fields.at[i]);
    text_add(t, STR("        </table>>]\n"));
}

/* ---- relations ---- */

static const char *style(const struct model_relation *r)
{
    if (r->kind == MANY_TO_MANY)
        return "dashed";
    return r->constrained ? "solid" : "dotted";
}

static const char *head(const struct model_relation *r)
{
    if (!graph_has_one(r))
        return "crowodot";
    return graph_needs_one(r) ? "teetee" : "teeodot";
}

/* "Book":f2:e -> "Author" [arrowtail=..., arrowhead=..., label=<books<br/>RESTRICT>]
 *
 * Labels of edges that lead back to their own model would lie on each other: those are placed when
 * all else is drawn. */
static void put_relation(struct text *t, const struct model_relation *r)
{
    bool to_itself = r->target == r->model;
    struct str rule = html(t->arena, graph_rule(t->arena, r));

    if (r->inverse)
        rule = str_fmt(t->arena, "%s<br/>%s", html(t->arena, r->inverse->name).at, rule.at);
    emit(t,
         "    \"$Model$\":f$i$:e -> \"$Target$\"$port$ [style=$style$, arrowtail=$tail$, "
         "arrowhead=$head$, $label$=<$rule$>]\n",
         "Model", r->model->name.at, "i", str_fmt(t->arena, "%zu", r->field->index).at, "Target",
         r->target->name.at, "port", to_itself ? ":model:e" : "", "style", style(r), "tail",
         graph_has_one_back(r) ? "teeodot" : "crowodot", "head", head(r), "label",
         to_itself ? "xlabel" : "label", "rule", rule.at);
}

/* ---- the whole ---- */

struct str graph_dot(struct arena *arena, const struct model_set *set)
{
    struct text t = {.arena = arena};

    emit(&t,
         "// made by ormgen from $source$\n"
         "digraph \"$S$\" {\n"
         "    graph [rankdir=LR, bgcolor=transparent, pad=0.2, nodesep=0.5, ranksep=1.4]\n"
         "    node [shape=plain, fontname=Helvetica, fontsize=12, fontcolor=\"#1f2328\"]\n"
         "    edge [dir=both, color=\"#6b7b8f\", fontname=Helvetica, fontsize=10,"
         " fontcolor=\"#6b7b8f\"]\n",
         "source", c_comment_text(arena, set->source).at, "S", set->name.at);
    for (size_t i = 0; i < set->models.len; i++)
        put_model(&t, set->models.at[i]);
    text_add(&t, STR("\n"));
    for (size_t i = 0; i < set->models.len; i++)
        for (size_t k = 0; k < set->models.at[i]->relations.len; k++)
            if (graph_is_drawn(set->models.at[i]->relations.at[k]))
                put_relation(&t, set->models.at[i]->relations.at[k]);
    text_add(&t, STR("}\n"));
    return text_str(&t);
}

/* dump_model.c - --dump=model: the resolved model as text, one line for each column, relation, key
 * and index. For people and for tests; nothing reads it back.
 */
#include "dump.h"

#include <inttypes.h>

static const char *const kind_names[] = {"to one", "to one, reverse", "to many", "many to many"};

/* ---- parts of lines ---- */

static void dump_literal(FILE *out, const char *what, const struct model_column *c,
                         const struct literal *value)
{
    fprintf(out, ", %s ", what);
    switch (c->type) {
    case TYPE_FLOAT:
        fprintf(out, "%.17g", value->f);
        break;
    case TYPE_TEXT:
    case TYPE_JSON:
        dump_text(out, value->text);
        break;
    case TYPE_ENUM:
        fprintf(out, "%" PRId64 " ", value->i);
        dump_text(out, value->text);
        break;
    case TYPE_UUID:
        for (int i = 0; i < 16; i++)
            fprintf(out, "%02x", value->uuid[i]);
        break;
    default:
        fprintf(out, "%" PRId64, value->i);
        break;
    }
}

static void dump_columns(FILE *out, const column_list *columns)
{
    fputc('(', out);
    for (size_t i = 0; i < columns->len; i++) {
        fputs(i == 0 ? "" : ", ", out);
        dump_name(out, columns->at[i]->sql);
    }
    fputc(')', out);
}

static void dump_names(FILE *out, const struct str *names, size_t n)
{
    fputc('(', out);
    for (size_t i = 0; i < n; i++) {
        fputs(i == 0 ? "" : ", ", out);
        dump_name(out, names[i]);
    }
    fputc(')', out);
}

static void dump_flag(FILE *out, const char *name, bool is_set)
{
    if (is_set)
        fprintf(out, ", %s", name);
}

/* ---- columns ---- */

static void dump_type(FILE *out, const struct model_column *c)
{
    fputs(type_infos[c->type].name, out);
    if (c->type == TYPE_DECIMAL)
        fprintf(out, "(%d,%d)", c->digits, c->scale);
    if (c->type == TYPE_TIME || c->type == TYPE_DATETIME)
        fprintf(out, "(%d)", c->digits);
    fprintf(out, " in %s", storage_names[c->storage]);
    if (c->sql_type.at) {
        fputs(", declared ", out);
        dump_text(out, c->sql_type);
    }
    if (c->collation != COLLATE_BINARY)
        fprintf(out, " %s", collation_names[c->collation]);
}

static void dump_rules(FILE *out, const struct model_column *c)
{
    if (c->has_min)
        dump_literal(out, "min", c, &c->min);
    if (c->has_max)
        dump_literal(out, "max", c, &c->max);
    if (c->min_length > 0)
        fprintf(out, ", min_length %" PRIu32, c->min_length);
    if (c->max_length > 0)
        fprintf(out, ", max_length %" PRIu32, c->max_length);
    if (c->pattern.at) {
        fputs(", pattern ", out);
        dump_text(out, c->pattern);
    }
    if (c->default_value.given)
        dump_literal(out, "default", c, &c->default_value);
    if (c->default_sql.at) {
        fputs(", default sql ", out);
        dump_text(out, c->default_sql);
    }
    if (c->generated.at) {
        fputs(c->stored ? ", generated and stored " : ", generated ", out);
        dump_text(out, c->generated);
    }
    if (c->auto_uuid != 0)
        fprintf(out, ", auto v%d", c->auto_uuid);
}

static void dump_choices(FILE *out, const struct model_column *c)
{
    for (size_t i = 0; i < c->choices.len && !c->refers_to; i++) {
        const struct model_choice *choice = &c->choices.at[i];
        fputs("    choice ", out);
        dump_text(out, choice->text);
        if (c->type == TYPE_ENUM)
            fprintf(out, " = %" PRId32 " " STR_FMT, choice->number, STR_ARG(choice->c_name));
        fputc('\n', out);
    }
}

/* column author_id: int64 in integer, C shop_Author_id author_id, refers to Author.id */
static void dump_column(FILE *out, const struct model_column *c)
{
    struct str c_type = c->optional ? c->c_opt : c->c_type;

    dump_named(out, "  column ", c->sql);
    fputs(": ", out);
    dump_type(out, c);
    fprintf(out, ", C " STR_FMT " " STR_FMT, STR_ARG(c_type), STR_ARG(c->member));
    if (c->refers_to) {
        fprintf(out, ", refers to " STR_FMT, STR_ARG(c->refers_to->model->name));
        dump_named(out, ".", c->refers_to->sql);
    }
    dump_flag(out, "key", c->is_key);
    dump_flag(out, "null", c->null);
    dump_flag(out, "id", c->is_id);
    dump_flag(out, "filled by the database", c->db_default);
    dump_flag(out, "auto_now", c->auto_now);
    dump_flag(out, "auto_now_add", c->auto_now_add);
    dump_rules(out, c);
    fputc('\n', out);
    dump_choices(out, c);
}

/* ---- relations ---- */

static void dump_relation(FILE *out, const struct model_relation *r)
{
    fprintf(out, "  relation " STR_FMT ": %s " STR_FMT ", ", STR_ARG(r->name), kind_names[r->kind],
            STR_ARG(r->target->name));
    dump_columns(out, &r->here);
    fputs(" -> ", out);
    dump_columns(out, &r->there);
    if (r->kind == TO_ONE)
        fprintf(out, ", C " STR_FMT, STR_ARG(r->member));
    if (r->inverse)
        fprintf(out, ", inverse " STR_FMT, STR_ARG(r->inverse->name));
    if (r->to_unique)
        fprintf(out, ", to unique " STR_FMT, STR_ARG(r->to_unique->name));
    if (r->kind == MANY_TO_MANY) {
        dump_named(out, ", by ", r->junction->table);
        dump_flag(out, "turned", r->turned);
    } else if (r->declared) {
        fprintf(out, ", on delete " STR_FMT ", on update " STR_FMT,
                STR_ARG(action_names[r->on_delete]), STR_ARG(action_names[r->on_update]));
        dump_flag(out, "no constraint", !r->constrained);
        dump_flag(out, "deferrable", r->deferrable);
        dump_flag(out, "not indexed", !r->indexed);
    }
    fputc('\n', out);
}

static void dump_junction(FILE *out, const struct model_junction *j)
{
    dump_named(out, "    links ", j->table);
    fputc(' ', out);
    dump_names(out, j->from.at, j->from.len);
    fputs(" - ", out);
    dump_names(out, j->to.at, j->to.len);
    if (j->through)
        fprintf(out, ", rows of " STR_FMT, STR_ARG(j->through->name));
    else
        fprintf(out, ", on delete " STR_FMT ", on update " STR_FMT,
                STR_ARG(action_names[j->on_delete]), STR_ARG(action_names[j->on_update]));
    dump_flag(out, "without rowid", j->without_rowid);
    dump_flag(out, "not indexed", !j->index);
    dump_flag(out, "symmetrical", j->symmetrical);
    dump_flag(out, "needs a row", j->needs_row);
    dump_flag(out, "pair not unique", !j->unique_pair);
    fputc('\n', out);
}

/* ---- keys, indexes, checks ---- */

static void dump_index(FILE *out, const struct model_index *index)
{
    dump_named(out, index->unique ? "  unique index " : "  index ", index->name);
    fputs(" (", out);
    for (size_t i = 0; i < index->items.len; i++) {
        const struct model_index_item *item = &index->items.at[i];
        fputs(i == 0 ? "" : ", ", out);
        if (item->column)
            dump_name(out, item->column->sql);
        else
            dump_text(out, item->expr);
        fputs(item->desc ? " desc" : "", out);
    }
    fputc(')', out);
    if (index->where.at) {
        fputs(" where ", out);
        dump_text(out, index->where);
    }
    fputc('\n', out);
}

static void dump_keys(FILE *out, const struct model *m)
{
    for (size_t i = 0; i < m->uniques.len; i++) {
        const struct model_unique *unique = m->uniques.at[i];
        fprintf(out, "  unique " STR_FMT " ", STR_ARG(unique->name));
        dump_columns(out, &unique->columns);
        if (unique->index.at)
            dump_named(out, " by ", unique->index);
        fputc('\n', out);
    }
    for (size_t i = 0; i < m->indexes.len; i++)
        dump_index(out, &m->indexes.at[i]);
    for (size_t i = 0; i < m->checks.len; i++) {
        dump_named(out, "  check ", m->checks.at[i].name);
        fputc(' ', out);
        dump_text(out, m->checks.at[i].sql);
        fputc('\n', out);
    }
    for (size_t i = 0; i < m->incoming.len; i++) {
        const struct model_relation *r = m->incoming.at[i].relation;
        fprintf(out, "  referred to by " STR_FMT "." STR_FMT "%s\n", STR_ARG(r->model->name),
                STR_ARG(r->name), m->incoming.at[i].turned ? ", turned" : "");
    }
}

/* ---- models ---- */

static void dump_one(FILE *out, const struct model *m)
{
    fprintf(out, "\nmodel " STR_FMT, STR_ARG(m->name));
    dump_named(out, ": table ", m->table);
    fprintf(out, ", C " STR_FMT " " STR_FMT ", key ", STR_ARG(m->c_name), STR_ARG(m->macro));
    dump_columns(out, &m->key);
    fprintf(out, " " STR_FMT, STR_ARG(m->c_id));
    if (m->id_of)
        fprintf(out, " = " STR_FMT, STR_ARG(m->id_of->c_type));
    dump_flag(out, "counted", m->auto_key);
    dump_flag(out, "autoincrement", m->autoincrement);
    dump_flag(out, "without rowid", m->without_rowid);
    dump_flag(out, "not strict", !m->strict && !m->view);
    dump_flag(out, "the rowid", m->rowid_key);
    dump_flag(out, m->select.at ? "view" : "view that exists", m->view);
    fputc('\n', out);
    for (size_t i = 0; i < m->columns.len; i++)
        dump_column(out, m->columns.at[i]);
    for (size_t i = 0; i < m->relations.len; i++) {
        dump_relation(out, m->relations.at[i]);
        if (m->relations.at[i]->declared && m->relations.at[i]->junction)
            dump_junction(out, m->relations.at[i]->junction);
    }
    dump_keys(out, m);
}

void dump_model(FILE *out, const struct model_set *set)
{
    fprintf(out, "schema " STR_FMT " " STR_FMT, STR_ARG(set->name), STR_ARG(set->macro));
    dump_flag(out, "split", set->split);
    putc('\n', out);
    for (size_t i = 0; i < set->models.len; i++)
        dump_one(out, set->models.at[i]);
}

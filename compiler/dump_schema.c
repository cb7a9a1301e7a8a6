/* dump_schema.c - --dump=schema: every option that is given, by the rows of schema_options.def, one
 * on each line under its model or field. There is one function for each reader. */
#include "dump.h"

/* The beginning of a line. */
static void dump_option(FILE *out, int indent, const char *name)
{
    fprintf(out, "%*s%s", indent, "", name);
}

/* ---- values ---- */

static void dump_word(FILE *out, int indent, const char *name, const struct word *word)
{
    if (!word->given)
        return;
    dump_option(out, indent, name);
    if (word->text.at) {
        putc(' ', out);
        dump_text(out, word->text);
    }
    putc('\n', out);
}

#define dump_sql_name dump_word
#define dump_sql_type dump_word
#define dump_c_name dump_word
#define dump_related_name dump_word /* without a text: false */

static void dump_flag(FILE *out, int indent, const char *name, const struct flag *flag)
{
    if (flag->given)
        fprintf(out, "%*s%s %s\n", indent, "", name, flag->value ? "true" : "false");
}

static void dump_count(FILE *out, int indent, const char *name, const struct count *count)
{
    if (count->given)
        fprintf(out, "%*s%s %u\n", indent, "", name, count->value);
}

static void dump_action(FILE *out, int indent, const char *name,
                        const struct written_action *action)
{
    if (action->given)
        fprintf(out, "%*s%s " STR_FMT "\n", indent, "", name, STR_ARG(action_names[action->value]));
}

static void dump_words(FILE *out, int indent, const char *name, const struct words *words)
{
    if (!words->given)
        return;
    dump_option(out, indent, name);
    for (size_t i = 0; i < words->items.len; i++) {
        putc(' ', out);
        dump_text(out, words->items.at[i].text);
    }
    putc('\n', out);
}

#define dump_sql_names dump_words
#define dump_key_fields dump_words

static void dump_value(FILE *out, int indent, const char *name, const struct written_value *value)
{
    if (!value->given)
        return;
    dump_option(out, indent, name);
    fputs(value->is_sql ? " sql " : " ", out);
    if (value->is_null)
        fputs("null", out);
    else
        dump_text(out, value->text.text);
    putc('\n', out);
}

#define dump_default dump_value

static void dump_choices(FILE *out, int indent, const char *name,
                         const struct written_choices *choices)
{
    if (!choices->given)
        return;
    dump_option(out, indent, name);
    for (size_t i = 0; i < choices->items.len; i++) {
        const struct written_choice *choice = &choices->items.at[i];
        putc(' ', out);
        if (choices->is_map)
            fprintf(out, STR_FMT "=", STR_ARG(choice->name.text));
        dump_text(out, choice->value.text);
    }
    putc('\n', out);
}

static void dump_through(FILE *out, int indent, const char *name,
                         const struct written_through *through)
{
    dump_word(out, indent, name, &through->table);
    dump_words(out, indent + 2, "from", &through->from);
    dump_words(out, indent + 2, "to", &through->to);
    dump_action(out, indent + 2, "on_delete", &through->on_delete);
    dump_action(out, indent + 2, "on_update", &through->on_update);
    dump_flag(out, indent + 2, "without_rowid", &through->without_rowid);
    dump_flag(out, indent + 2, "index", &through->index);
}

static void dump_view(FILE *out, int indent, const char *name, const struct written_view *view)
{
    if (view->given && !view->sql.given)
        fprintf(out, "%*s%s\n", indent, "", name);
    dump_word(out, indent, name, &view->sql);
}

static void dump_generated(FILE *out, int indent, const char *name,
                           const struct written_generated *generated)
{
    (void)name;
#define GENERATED_OPTION(name, member, reader, meaning)                                            \
    dump_##reader(out, indent, "generated " name, &generated->member);
#include "schema_options.def"
}

/* ---- fields ---- */

static void dump_fields(FILE *out, int indent, const char *name, const written_fields *fields)
{
    (void)name;
    for (size_t i = 0; i < fields->len; i++) {
        const struct written_field *field = fields->at[i];
        dump_option(out, indent, "field ");
        dump_name(out, field->name.text);
        putc('\n', out);
#define FIELD_OPTION(name, member, reader, types, meaning)                                         \
    dump_##reader(out, indent + 2, name, &field->member);
#include "schema_options.def"
    }
}

/* ---- models ---- */

static void dump_uniques(FILE *out, int indent, const char *name, const written_uniques *uniques)
{
    for (size_t i = 0; i < uniques->len; i++)
        dump_words(out, indent, name, &uniques->at[i]);
}

static void dump_indexes(FILE *out, int indent, const char *name, const written_indexes *indexes)
{
    (void)name;
    for (size_t i = 0; i < indexes->len; i++) {
        const struct written_index *index = &indexes->at[i];
        fprintf(out, "%*sindex\n", indent, "");
        for (size_t j = 0; j < index->items.len; j++) {
            const struct written_index_item *item = &index->items.at[j];
            dump_word(out, indent + 2, item->desc ? "desc" : "field", &item->name);
            dump_word(out, indent + 2, "expr", &item->expr);
        }
        dump_word(out, indent + 2, "where", &index->where);
        dump_flag(out, indent + 2, "unique", &index->unique);
        dump_word(out, indent + 2, "name", &index->name);
    }
}

static void dump_checks(FILE *out, int indent, const char *name, const written_checks *checks)
{
    (void)name;
    for (size_t i = 0; i < checks->len; i++) {
        dump_word(out, indent, "check", &checks->at[i].name);
        dump_word(out, indent + 2, "sql", &checks->at[i].sql);
    }
}

void dump_schema(FILE *out, const struct written_schema *schema)
{
    dump_named(out, "schema ", schema->name.text);
    putc('\n', out);
    dump_flag(out, 0, "split", &schema->split);
#define DEFAULTS_OPTION(name, member, reader, meaning) dump_##reader(out, 0, name, &schema->member);
#include "schema_options.def"
    for (size_t i = 0; i < schema->models.len; i++) {
        const struct written_model *model = schema->models.at[i];
        dump_named(out, "model ", model->name.text);
        putc('\n', out);
        if (model->rowid_key.value)
            fputs("  primary_key rowid\n", out);
#define MODEL_OPTION(name, member, reader, meaning) dump_##reader(out, 2, name, &model->member);
#include "schema_options.def"
    }
}

/* import_settle_part.c - fields and models that ormgen refuses, made simpler step by step: first
 * without the option that the message is about, then as a plain column, at last not at all. Each
 * step leaves less, but a new name, which is tried in the first rounds only.
 */
#include <string.h>

#include "import_settle.h"
#include "schema_field.h"

#define MOST_NAMES 4 /* that are tried */

/* ---- names ---- */

static void replace_word(struct words *words, struct str from, struct str to)
{
    for (size_t i = 0; i < words->items.len; i++)
        if (str_eq(words->items.at[i].text, from))
            words->items.at[i].text = to;
}

/* Gives a field another name wherever its model uses it, and says so once. */
static void rename_field(const struct refusal *r, struct draft_field *field)
{
    bool is_first = !field->first_name.at;
    struct str from = field->written.name.text;
    struct str begin = is_first ? from : field->first_name;
    struct str to = str_fmt(r->arena, STR_FMT "_%u", STR_ARG(begin), r->round + 2);
    struct draft_model *model = r->model;

    field->first_name = begin;
    field->written.name.text = to;
    if (!field->written.column.given && field->column)
        field->written.column = draft_word(field->column->name);
    replace_word(&model->written.primary_key, from, to);
    for (size_t i = 0; i < model->uniques.len; i++)
        replace_word(&model->uniques.at[i]->written, from, to);
    for (size_t i = 0; i < model->indexes.len; i++) {
        written_index_items *items = &model->indexes.at[i]->written.items;
        for (size_t j = 0; j < items->len; j++)
            if (str_eq(items->at[j].name.text, from))
                items->at[j].name.text = to;
    }
    if (is_first)
        draft_infer(r->arena, &field->notes, "named otherwise: " STR_FMT, STR_ARG(r->message));
}

/* Gives the reverse side of a relation a name that says where it comes from; if it has one, none.
 */
static void rename_reverse(const struct refusal *r, struct draft_field *field)
{
    struct word *name = &field->written.related_name;

    if (name->given) {
        *name = (struct word){.given = true};
        draft_leave_out(r->arena, &field->notes, "its reverse side: " STR_FMT, STR_ARG(r->message));
        return;
    }
    *name = draft_word(str_fmt(r->arena, STR_FMT "_by_" STR_FMT,
                               STR_ARG(str_snake(r->arena, r->model->written.name.text)),
                               STR_ARG(field->written.name.text)));
    draft_infer(r->arena, &field->notes, "its reverse side is named otherwise: " STR_FMT,
                STR_ARG(r->message));
}

/* The same of a model, wherever fields refer to it. */
static void rename_model(const struct refusal *r)
{
    struct draft_model *model = r->model;
    struct str from = model->written.name.text,
               to = str_fmt(r->arena, STR_FMT "%u", STR_ARG(from), r->round + 2);

    for (size_t i = 0; i < r->draft->models.len; i++) {
        const struct draft_model *other = r->draft->models.at[i];
        for (size_t j = 0; j < other->fields.len; j++) {
            struct written_field *field = &other->fields.at[j]->written;
            if (str_eq(field->to.text, from))
                field->to.text = to;
            if (!field->through.is_map && str_eq(field->through.table.text, from))
                field->through.table.text = to;
        }
    }
    model->written.name.text = to;
    if (!model->written.table.given && model->table)
        model->written.table = draft_word(model->table->name);
    draft_infer(r->arena, &model->notes, "named otherwise: " STR_FMT, STR_ARG(r->message));
}

/* ---- options ---- */

/* May a field be without the option, and stay what it is? */
static bool is_rule(const struct written_field *field, enum field_option option)
{
    static const enum field_option others[] = {OPTION_type,    OPTION_to,      OPTION_through,
                                               OPTION_column,  OPTION_columns, OPTION_primary_key,
                                               OPTION_to_field};

    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (option == others[i])
            return false;
    for (size_t type = 0; type < WRITTEN_TYPES; type++)
        if (str_eq(field->type.text, field_type_names[type]) &&
            is_required(option, (enum written_type)type))
            return false;
    return option < OPTIONS;
}

static enum field_option option_of(struct str name)
{
    size_t i = 0;

    while (i < OPTIONS && !str_eq(name, field_option_names[i]))
        i++;
    return (enum field_option)i;
}

/* Takes the option away; false: the field hasn't it. */
static bool take_option(struct written_field *field, enum field_option option)
{
    bool given = false;

    switch (option) {
#define FIELD_OPTION(name, member, reader, types, meaning)                                         \
    case OPTION_##member:                                                                          \
        given = field->member.given;                                                               \
        memset(&field->member, 0, sizeof field->member);                                           \
        break;
#include "schema_options.def"
    case OPTIONS:
        break;
    }
    return given;
}

/* ---- fields ---- */

static void drop_field(const struct refusal *r, const struct draft_field *field)
{
    struct draft_model *model = r->model;
    size_t n = 0;

    for (size_t i = 0; i < model->fields.len; i++)
        if (model->fields.at[i] != field)
            model->fields.at[n++] = model->fields.at[i];
    model->fields.len = n;
    draft_leave_out(r->arena, &model->notes, "the field " STR_FMT ": " STR_FMT,
                    STR_ARG(field->written.name.text), STR_ARG(r->message));
}

/* The type that reads what a column of an affinity mostly holds. */
static struct str plain_type(enum affinity affinity)
{
    static const enum written_type types[] = {[AFFINITY_INTEGER] = WRITTEN_INT64,
                                              [AFFINITY_TEXT] = WRITTEN_TEXT,
                                              [AFFINITY_BLOB] = WRITTEN_BLOB,
                                              [AFFINITY_REAL] = WRITTEN_FLOAT,
                                              [AFFINITY_NUMERIC] = WRITTEN_FLOAT};
    return field_type_names[types[affinity]];
}

static void write_plain(struct draft_field *field, struct word name)
{
    struct str column = field->column->name;
    struct written_field plain = {.name = name,
                                  .type = draft_word(plain_type(field->column->affinity)),
                                  .null = field->written.null,
                                  .primary_key = field->written.primary_key};

    if (!str_eq(column, name.text))
        plain.column = draft_word(column);
    field->written = plain;
    field->key = NULL;
    field->is_plain = true;
}

static bool has_field(const struct draft_model *model, const struct catalog_column *column)
{
    for (size_t i = 0; i < model->fields.len; i++)
        if (model->fields.at[i]->column == column)
            return true;
    return false;
}

/* The columns of a foreign key that was left out, but the first one. */
static void add_columns(const struct refusal *r, const struct catalog_foreign_key *key)
{
    for (size_t i = 0; i < key->columns.len; i++) {
        size_t number = key->columns.at[i];
        const struct catalog_column *column = &r->model->table->columns.at[number];
        if (has_field(r->model, column))
            continue;
        struct draft_field *field = arena_new(r->arena, struct draft_field);
        field->column = column;
        if (!column->not_null)
            field->written.null = draft_flag(true);
        write_plain(field, draft_word(str_fmt(r->arena, "column_%zu", number + 1)));
        *list_add(r->arena, &r->model->fields) = field;
    }
}

static void make_plain(const struct refusal *r, struct draft_field *field)
{
    const struct catalog_foreign_key *key = field->key;

    write_plain(field, field->written.name);
    draft_leave_out(r->arena, &field->notes, "%s: " STR_FMT,
                    key ? "a foreign key" : "its type and rules", STR_ARG(r->message));
    if (key)
        add_columns(r, key);
}

/* An action that the columns can't take refuses what leads to it. It may be the schema's, so that
 * only the message tells which it is. */
static void refuse_action(const struct refusal *r, struct draft_field *field)
{
    bool is_update = str_starts(r->message, STR("on_update"));

    *(is_update ? &field->written.on_update : &field->written.on_delete) =
        draft_action(ACTION_RESTRICT);
    draft_leave_out(r->arena, &field->notes, STR_FMT, STR_ARG(r->message));
}

void settle_field(const struct refusal *r, struct draft_field *field)
{
    enum field_option option = option_of(r->option);
    bool is_reverse = r->code == DIAG_E203 && str_starts(r->message, STR("reverse side"));

    if (r->code == DIAG_E206 || is_reverse) {
        rename_reverse(r, field);
    } else if (field->key && (r->code == DIAG_E213 || r->code == DIAG_E237)) {
        refuse_action(r, field);
    } else if (option == OPTIONS && r->round < MOST_NAMES) {
        rename_field(r, field);
    } else if (is_rule(&field->written, option) && take_option(&field->written, option)) {
        draft_leave_out(r->arena, &field->notes, STR_FMT ": " STR_FMT,
                        STR_ARG(field_option_names[option]), STR_ARG(r->message));
    } else if (field->column && !field->is_plain) {
        make_plain(r, field);
    } else {
        drop_field(r, field);
    }
}

/* ---- models ---- */

static void drop_model(const struct refusal *r)
{
    struct draft *draft = r->draft;
    size_t n = 0;

    for (size_t i = 0; i < draft->models.len; i++)
        if (draft->models.at[i] != r->model)
            draft->models.at[n++] = draft->models.at[i];
    draft->models.len = n;
    draft_leave_out(r->arena, &draft->notes, "the model " STR_FMT ": " STR_FMT,
                    STR_ARG(r->model->written.name.text), STR_ARG(r->message));
}

/* Takes one of the options away without which a table is much the same; false: it has none. */
static bool take_model_option(struct written_model *model, struct str option)
{
    bool given = true;

    if (model->view.sql.given && str_eq(option, STR("view")))
        model->view.sql = (struct word){0};
    else if (model->without_rowid.given && str_eq(option, STR("without_rowid")))
        model->without_rowid = (struct flag){0};
    else if (model->autoincrement.given && str_eq(option, STR("autoincrement")))
        model->autoincrement = (struct flag){0};
    else
        given = false;
    return given;
}

void settle_model(const struct refusal *r)
{
    if (r->option.len == 0 && r->round < MOST_NAMES)
        rename_model(r);
    else if (take_model_option(&r->model->written, r->option))
        draft_leave_out(r->arena, &r->model->notes, STR_FMT ": " STR_FMT, STR_ARG(r->option),
                        STR_ARG(r->message));
    else
        drop_model(r);
}

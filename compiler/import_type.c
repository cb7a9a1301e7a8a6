/* import_type.c - the fields of all models that are no relations: type, null, collation, what the
 * database computes, declared type and default; then the CHECKs of their tables. */
#include "import_type.h"

#include <inttypes.h>

static bool is_relation(const struct draft_field *field)
{
    return !field->column || field->key;
}

/* ---- the key ---- */

static bool is_in_key(const struct import_table *it, const struct draft_field *field)
{
    const struct written_model *model = &it->model->written;

    for (size_t i = 0; i < model->primary_key.items.len; i++)
        if (str_eq(model->primary_key.items.at[i].text, field->written.name.text))
            return true;
    return field->written.primary_key.value || field->column->key > 0;
}

static void set_null(const struct import_table *it, struct draft_field *field)
{
    if (!field->column->not_null && !is_in_key(it, field))
        field->written.null = draft_flag(true);
}

/* ---- collation ---- */

static void set_collation(const struct type_facts *facts, struct draft_field *field)
{
    struct arena *arena = facts->import->arena;
    struct str collation = facts->column->collation;
    struct written_field *w = &field->written;
    bool is_text = str_eq(w->type.text, STR("text"));

    if (!collation.at || str_eq_nocase(collation, STR("BINARY")))
        return;
    if (is_text)
        for (int i = COLLATE_NOCASE; i <= COLLATE_RTRIM; i++)
            if (str_eq_nocase(collation, str_of(collation_names[i])))
                w->collate = draft_word(str_of(collation_names[i]));
    if (!w->collate.given && import_column(arena, w).storage == STORAGE_TEXT)
        draft_leave_out(arena, &field->notes, "COLLATE " STR_FMT, STR_ARG(collation));
}

/* ---- the declared type ---- */

/* A type of the column's own affinity that means the same type where no row tells: the declared one
 * if it does. */
static struct str declared_like(const struct type_facts *facts, const struct written_field *w)
{
    static const char *const behind[] = {" INT", " TEXT", " BLOB", " REAL", ""};
    bool is_text = str_eq(w->type.text, STR("text")) && !w->choices.given;
    bool is_json = str_eq(w->type.text, STR("json"));
    bool is_limited = facts->declared.n_numbers > 0 && !w->max_length.given;

    if ((is_text && (facts->declared.meaning != MEANS_TEXT || is_limited)) ||
        (is_json && facts->declared.meaning != MEANS_JSON))
        return str_fmt(facts->import->arena, "%s%s", is_json ? "JSON" : "STRING",
                       behind[facts->column->affinity]);
    return facts->column->declared;
}

static void set_declared(const struct type_facts *facts, struct draft_field *field)
{
    struct written_field *w = &field->written;
    const struct model_column column = import_column(facts->import->arena, w);
    const struct catalog_table *table = facts->table;
    bool is_int = column.type == TYPE_INT32 || column.type == TYPE_INT64;

    if (is_int && import_is_lone_key(table, facts->index) && !table->key_is_rowid)
        w->sql_type = draft_word(import_other_key_type(table, facts->column));
    else if (table->kind == CATALOG_TABLE && !table->strict &&
             !check_keeps_all(&column, facts->column->affinity))
        w->sql_type = draft_word(declared_like(facts, w));
}

/* ---- a field ---- */

static void set_generated(struct draft_field *field)
{
    const struct catalog_column *column = field->column;
    struct written_generated *generated = &field->written.generated;

    if (column->generated == GENERATED_NOT)
        return;
    generated->given = true;
    generated->sql = draft_word(column->generated_sql);
    if (column->generated == GENERATED_STORED)
        generated->stored = draft_flag(true);
}

static struct type_facts facts_of(struct import *import, const struct import_table *it,
                                  const struct check_readings *checks, size_t column)
{
    const struct column_sample *samples = sample_table(import->sampler, it->table);
    struct type_facts facts = {.import = import,
                               .table = it->table,
                               .column = &it->table->columns.at[column],
                               .index = column,
                               .checks = checks};

    facts.declared = import_declared(facts.column->declared, it->table->strict);
    if (samples)
        facts.sample = samples[column];
    facts.values = facts.sample.rows - facts.sample.nulls;
    return facts;
}

static void set_type(struct import *import, struct import_table *it,
                     const struct check_readings *checks, size_t column)
{
    struct draft_field *field = it->fields[column];
    const struct type_facts facts = facts_of(import, it, checks, column);

    set_null(it, field);
    import_choose_type(&facts, field);
    set_collation(&facts, field);
    set_generated(field);
    import_note_unreadable(&facts, &field->written, field);
    set_declared(&facts, field);
}

/* A column of a relation may be a part of the field of another. */
static bool is_own_field(const struct import_table *it, size_t column)
{
    const struct draft_field *field = it->fields[column];

    return field && !is_relation(field) && field->column == &it->table->columns.at[column];
}

/* The key of a view is what a person said. */
static void note_repeats(struct import *import, struct import_table *it)
{
    if (it->view_key.len == 0)
        return;
    int64_t n = sample_repeats(import->sampler, it->table, it->view_key.at, it->view_key.len);
    if (n > 0)
        draft_leave_out(import->arena, &it->model->notes,
                        "%" PRId64 " %s of the key %s in more than one row: it tells no row apart",
                        n, n == 1 ? "value" : "values", n == 1 ? "stands" : "stand");
}

static void type_model(struct import *import, struct import_table *it)
{
    struct check_readings checks;

    import_read_checks(import->arena, it->table, &checks);
    for (size_t i = 0; i < it->table->columns.len; i++)
        if (is_own_field(it, i))
            set_type(import, it, &checks, i);
    note_repeats(import, it);
    import_apply_checks(import, it, &checks);
    for (size_t i = 0; i < it->table->columns.len; i++)
        if (is_own_field(it, i) && it->table->columns.at[i].generated == GENERATED_NOT)
            import_default(import, it, it->fields[i]);
}

/* ---- relations ---- */

/* Relations that lead to relations are followed so far. */
#define DEEPEST 64

/* Where the relation that a column is of leads to; *column becomes that of the target. NULL: the
 * column is of none. */
static const struct import_table *follow(const struct import_table *it, size_t *column)
{
    const struct draft_field *field = it->fields[*column];

    for (size_t i = 0; field && field->key && i < it->table->foreign_keys.len; i++) {
        const struct import_reference *reference = &it->references[i];
        for (size_t k = 0; reference->field == field && k < reference->n; k++) {
            if (reference->columns[k] == *column) {
                *column = reference->there[k];
                return reference->target;
            }
        }
    }
    return NULL;
}

/* The field whose type the column of a relation has; NULL: it is no such column. */
static const struct written_field *type_of_relation(const struct import_table *it, size_t column)
{
    const struct import_table *target = follow(it, &column);
    unsigned depth = 0;

    for (const struct import_table *next = target; next && depth < DEEPEST; depth++) {
        target = next;
        next = follow(next, &column);
    }
    return target && target->fields[column] ? &target->fields[column]->written : NULL;
}

static void note_relations(struct import *import, struct import_table *it)
{
    static const struct check_readings none;

    for (size_t i = 0; i < it->table->columns.len; i++) {
        struct draft_field *field = it->fields[i];
        const struct written_field *type = type_of_relation(it, i);
        if (!type)
            continue;
        const struct type_facts facts = facts_of(import, it, &none, i);
        import_note_unreadable(&facts, type, field);
    }
}

/* ---- STRICT ---- */

/* What all tables have in common stands under "defaults". */
static void set_strict(struct import *import)
{
    bool all_loose = true;

    for (size_t i = 0; i < import->catalog->tables.len; i++) {
        const struct import_table *it = &import->tables[i];
        all_loose &= !it->model || it->table->kind != CATALOG_TABLE || !it->table->strict;
    }
    if (all_loose)
        import->draft->written.strict = draft_flag(false);
    for (size_t i = 0; i < import->catalog->tables.len && !all_loose; i++) {
        const struct import_table *it = &import->tables[i];
        if (it->model && it->table->kind == CATALOG_TABLE && !it->table->strict)
            it->model->written.strict = draft_flag(false);
    }
}

void import_type(struct import *import)
{
    for (size_t i = 0; i < import->catalog->tables.len; i++)
        if (import->tables[i].model)
            type_model(import, &import->tables[i]);
    for (size_t i = 0; i < import->catalog->tables.len; i++)
        if (import->tables[i].model)
            note_relations(import, &import->tables[i]);
    set_strict(import);
}

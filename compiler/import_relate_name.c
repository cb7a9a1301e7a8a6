/* import_relate_name.c - names of relations: a field after its column, the reverse side after the
 * model. Members in C count too: a ForeignKey "author" is also an "author_id". */
#include "import_parts.h"

#define LONGEST_MEMBER 255 /* that is looked at */

/* ---- words ---- */

static struct str without_end(struct str name, struct str end)
{
    if (name.len <= end.len + 1 || !str_ends(name, end) || name.at[name.len - end.len - 1] != '_')
        return name;
    return (struct str){name.at, name.len - end.len - 1};
}

static struct str without_key_words(struct str name)
{
    static const struct str ends[] = {STR_ROW("id"), STR_ROW("code"), STR_ROW("key"),
                                      STR_ROW("fk"), STR_ROW("uuid"), STR_ROW("guid"),
                                      STR_ROW("ref")};
    static const struct str begins[] = {STR_ROW("id_"), STR_ROW("fk_")};

    for (size_t i = 0; i < sizeof begins / sizeof *begins; i++)
        if (str_starts(name, begins[i]) && name.len > begins[i].len)
            return (struct str){name.at + begins[i].len, name.len - begins[i].len};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (without_end(name, ends[i]).len < name.len)
            return without_end(name, ends[i]);
    return name;
}

/* "authorid", of a table that has authors, has no underscore to tell. */
static struct str without_joined_key(struct import *import, struct str name, struct str key,
                                     const struct import_table *target)
{
    struct str rest = {name.at, name.len > key.len ? name.len - key.len : 0};
    struct str model = str_snake(import->arena, target->model->written.name.text);

    return str_ends(name, key) && str_eq(rest, model) ? rest : name;
}

static struct str target_word(struct import *import, const struct import_table *target)
{
    return str_snake(import->arena, target->model->written.name.text);
}

struct str import_relation_word(struct import *import, const struct import_table *t, size_t column,
                                const struct import_table *target, size_t there)
{
    struct str name = import_snake(import->arena, t->table->columns.at[column].name);
    struct str key = import_snake(import->arena, target->table->columns.at[there].name);
    struct str field = target->fields[there] ? target->fields[there]->written.name.text : STR("id");
    struct str word;

    word = without_end(name, field);
    if (word.len == name.len)
        word = without_key_words(name);
    if (word.len == name.len)
        word = without_end(name, key);
    if (word.len == name.len)
        word = without_joined_key(import, name, field, target);
    if (word.len == 0 || str_eq(word, STR("id")))
        return target_word(import, target);
    if (!char_is_lower(word.at[0]) || str_starts(word, STR("orm_")))
        return str_fmt(import->arena, "column_" STR_FMT, STR_ARG(word));
    return word;
}

/* "billing_address" of (tenant_id, billing_address_id), which refers to (tenant_id, id): a column
 * that has the name of the other one tells nothing. */
static struct str composite_word(struct import *import, const struct import_table *t,
                                 const struct import_reference *reference)
{
    size_t telling = 0, n = 0;

    for (size_t i = reference->n; i-- > 0;) {
        const struct catalog_column *here = &t->table->columns.at[reference->columns[i]];
        const struct catalog_column *there =
            &reference->target->table->columns.at[reference->there[i]];
        struct str name = import_snake(import->arena, here->name);
        struct str word = without_end(name, import_snake(import->arena, there->name));
        if (word.len < name.len && char_is_lower(word.at[0]) && !str_starts(word, STR("orm_")))
            return word;
        if (!str_eq_nocase(here->name, there->name)) {
            telling = i;
            n++;
        }
    }
    if (n == 1)
        return import_relation_word(import, t, reference->columns[telling], reference->target,
                                    reference->there[telling]);
    return target_word(import, reference->target);
}

/* ---- fields ---- */

static void name_relation(struct import *import, struct import_table *t,
                          const struct import_reference *reference);

/* What the column of t is called in C. Where keys refer to keys that refer to keys, its begin. */
static struct str member_of(struct import *import, struct import_table *t, size_t column)
{
    const struct draft_field *f = t->fields[column];
    struct str *member = &t->members[column];

    if (!f->key)
        return f->written.name.text;
    if (member->at)
        return *member;
    const struct import_reference *reference = &t->references[f->key - t->table->foreign_keys.at];
    size_t i = 0;
    while (reference->columns[i] != column)
        i++;
    if (!f->written.to.given)
        name_relation(import, t, reference);
    *member = str_fmt(import->arena, STR_FMT "_" STR_FMT, STR_ARG(f->written.name.text),
                      STR_ARG(member_of(import, reference->target, reference->there[i])));
    if (member->len > LONGEST_MEMBER)
        member->len = LONGEST_MEMBER;
    return *member;
}

/* Are the name and the members that come with it free? They are claimed then. */
static bool claim_relation(struct import *import, struct import_table *t,
                           const struct import_reference *reference, struct str name)
{
    struct str *members = arena_alloc(import->arena, reference->n * sizeof *members);
    size_t n = 0;

    if (!import_is_free(t, name))
        return false;
    for (size_t i = 0; i < reference->n; i++) {
        if (!import_owns(t, reference->field, reference->columns[i]))
            continue;
        struct str part = member_of(import, reference->target, reference->there[i]);
        members[n] = str_fmt(import->arena, STR_FMT "_" STR_FMT, STR_ARG(name), STR_ARG(part));
        if (!import_is_free(t, members[n++]))
            return false;
    }
    import_claim(import, t, name);
    for (size_t i = 0; i < n; i++)
        import_claim(import, t, members[i]);
    reference->field->written.name = draft_word(name);
    return true;
}

/* "author", or where that is taken "author_id", "writer" of the model Writer, "author_2". */
static void name_relation(struct import *import, struct import_table *t,
                          const struct import_reference *reference)
{
    struct import_table *target = reference->target;
    struct str column =
        import_snake(import->arena, t->table->columns.at[reference->columns[0]].name);
    struct str word = reference->n > 1 ? composite_word(import, t, reference)
                                       : import_relation_word(import, t, reference->columns[0],
                                                              target, reference->there[0]);

    if (word.len > IMPORT_LONGEST_NAME)
        word.len = IMPORT_LONGEST_NAME;
    while (word.at[word.len - 1] == '_')
        word.len--;
    reference->field->written.to = draft_word(target->model->written.name.text);
    if (target == t)
        reference->field->written.to = draft_word(STR("self"));
    if (claim_relation(import, t, reference, word) ||
        (str_starts(column, word) && column.len <= IMPORT_LONGEST_NAME &&
         claim_relation(import, t, reference, column)) ||
        claim_relation(import, t, reference, target_word(import, target)))
        return;
    for (size_t n = 2;; n++) {
        struct str end = str_fmt(import->arena, "_%zu", n);
        size_t room = IMPORT_LONGEST_NAME - end.len;
        struct str begin = {word.at, word.len < room ? word.len : room};
        if (claim_relation(import, t, reference,
                           str_fmt(import->arena, STR_FMT STR_FMT, STR_ARG(begin), STR_ARG(end))))
            return;
    }
}

/* ---- reverse sides ---- */

bool import_is_free_plural(struct import *import, const struct import_table *table, struct str name)
{
    return import_is_free(table, name) && !import_is_function(name) &&
           import_is_free(table, str_fmt(import->arena, STR_FMT "_count", STR_ARG(name)));
}

size_t import_count_relations(const struct import_table *t, const struct import_table *target)
{
    size_t n = 0;

    for (size_t k = 0; k < t->table->foreign_keys.len; k++)
        n += t->references[k].field && t->references[k].target == target;
    return n;
}

static void name_reverse(struct import *import, struct import_table *t,
                         const struct import_reference *reference)
{
    struct written_field *w = &reference->field->written;
    struct import_table *target = reference->target;
    struct str model = str_snake(import->arena, t->model->written.name.text);
    bool is_one = str_eq(w->type.text, STR("OneToOne"));
    struct str wanted = is_one ? model : import_plural(import->arena, model);
    struct str by_default = is_one ? model : str_plural(import->arena, model);
    struct str by_field =
        str_fmt(import->arena, STR_FMT "_by_" STR_FMT, STR_ARG(wanted), STR_ARG(w->name.text));
    bool is_free = is_one ? import_is_free(target, wanted) && !import_is_function(wanted)
                          : import_is_free_plural(import, target, wanted);

    if (!is_free || import_count_relations(t, target) > 1)
        wanted = by_field;
    import_set_name(&w->related_name, import_free_name(import, target->model, wanted), by_default);
}

/* ---- all ---- */

static bool are_columns(const struct import_reference *reference, const size_t *columns, size_t n)
{
    if (reference->n != n)
        return false;
    for (size_t i = 0; i < n; i++)
        if (reference->columns[i] != columns[i])
            return false;
    return true;
}

/* Are the columns compared as those that they refer to, which a schema takes for granted? */
static bool is_compared_alike(const struct import_table *t,
                              const struct import_reference *reference)
{
    const struct catalog_table *target = reference->target->table;

    for (size_t i = 0; i < reference->n; i++)
        if (!str_eq_nocase(t->table->columns.at[reference->columns[i]].collation,
                           target->columns.at[reference->there[i]].collation))
            return false;
    return true;
}

/* A OneToOne is one by a unique key of just its columns, in their order. Of several relations only
 * one says that the columns are unique. */
static struct str type_of(const struct import_table *t, const struct import_reference *reference)
{
    const struct catalog_table *table = t->table;

    if (are_columns(reference, table->key.at, table->key.len))
        return STR("OneToOne");
    for (size_t k = 0; k < table->foreign_keys.len; k++) {
        const struct import_reference *other = &t->references[k];
        if (other->field && str_eq(other->field->written.type.text, STR("OneToOne")) &&
            are_columns(reference, other->columns, other->n))
            return STR("ForeignKey");
    }
    for (size_t i = 0; i < table->indexes.len && is_compared_alike(t, reference); i++) {
        const struct catalog_index *index = &table->indexes.at[i];
        if (index->unique && index->items.len == reference->n &&
            import_is_plain_index(table, index) &&
            import_begins_with(table, index, reference->columns, reference->n))
            return STR("OneToOne");
    }
    return STR("ForeignKey");
}

/* Calls name for the relations of t, in the order of its fields. */
static void for_each_relation(struct import *import, struct import_table *t,
                              void (*name)(struct import *import, struct import_table *t,
                                           const struct import_reference *reference))
{
    if (!t->model)
        return;
    for (size_t i = 0; i < t->model->fields.len; i++) {
        const struct draft_field *f = t->model->fields.at[i];
        if (f->key)
            name(import, t, &t->references[f->key - t->table->foreign_keys.at]);
    }
}

static void name_forth(struct import *import, struct import_table *t,
                       const struct import_reference *reference)
{
    reference->field->written.type = draft_word(type_of(t, reference));
    if (!reference->field->written.to.given)
        name_relation(import, t, reference);
}

void import_name_relations(struct import *import)
{
    size_t n = import->catalog->tables.len;

    for (size_t i = 0; i < n; i++)
        for_each_relation(import, import->by_name[i], name_forth);
    for (size_t i = 0; i < n; i++)
        for_each_relation(import, import->by_name[i], name_reverse);
}

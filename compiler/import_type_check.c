/* import_type_check.c - the type of a column by what its CHECKs demand: choices, flags, the forms
 * and bounds that the DDL of a schema writes for its types. */
#include "import_type.h"

#include "resolve.h"
#include "sql.h"
#include "text.h"

#include <inttypes.h>

/* Can the column hold values of that class? */
static bool may_hold(const struct type_facts *facts, enum storage storage)
{
    struct str declared = facts->column->declared;
    enum affinity affinity = facts->column->affinity;

    if (!facts->table->strict)
        return storage != STORAGE_INTEGER ||
               (affinity != AFFINITY_TEXT && affinity != AFFINITY_REAL);
    if (str_eq_nocase(declared, STR("INT")))
        declared = STR("INTEGER");
    return str_eq_nocase(declared, STR("ANY")) ||
           str_eq_nocase(declared, str_of(storage_names[storage]));
}

static bool is_number(const struct constant *constant, const char *number)
{
    return !constant->is_text && str_eq(constant->text, str_of(number));
}

bool import_is_zero_and_one(const struct condition *c)
{
    return c->values.len == 2 &&
           ((is_number(&c->values.at[0], "0") && is_number(&c->values.at[1], "1")) ||
            (is_number(&c->values.at[0], "1") && is_number(&c->values.at[1], "0")));
}

static bool are_texts(const struct condition *c)
{
    for (size_t i = 0; i < c->values.len; i++)
        if (!c->values.at[i].is_text)
            return false;
    return true;
}

/* Has every text a name in C, which no other has? */
static bool can_be_enum(struct arena *arena, const struct condition *c)
{
    struct map names = {0};

    for (size_t i = 0; i < c->values.len; i++) {
        struct str name = resolve_choice_word(arena, c->values.at[i].text);
        if (name.len == 0 || map_get(&names, name))
            return false;
        *map_put(arena, &names, name) = &names;
    }
    return true;
}

static bool has_twice(struct arena *arena, const struct condition *c)
{
    struct map texts = {0};

    for (size_t i = 0; i < c->values.len; i++) {
        if (map_get(&texts, c->values.at[i].text))
            return true;
        *map_put(arena, &texts, c->values.at[i].text) = &texts;
    }
    return false;
}

/* Choices are compared byte by byte: those of another collation are none. */
static bool choose_choices(const struct type_facts *facts, struct written_field *w,
                           const struct condition *c)
{
    struct arena *arena = facts->import->arena;
    struct text list = {.arena = arena};

    for (size_t i = 0; i < c->values.len; i++)
        text_addf(&list, "%s%s", i > 0 ? ", " : "", sql_string(arena, c->values.at[i].text).at);
    if (!str_eq(facts->column->collation, STR("BINARY")) || !import_all_texts(facts) ||
        has_twice(arena, c) ||
        !import_all_are(facts, str_fmt(arena, "v IN (%s)", text_str(&list).at).at))
        return false;
    import_set_type(w, can_be_enum(arena, c) ? TYPE_ENUM : TYPE_TEXT);
    w->choices.given = true;
    for (size_t i = 0; i < c->values.len; i++) {
        struct word word = draft_word(c->values.at[i].text);
        *list_add(arena, &w->choices.items) = (struct written_choice){word, word};
    }
    return true;
}

/* Integers between the bounds that a type has in the DDL where it is stored so. */
static bool choose_range(const struct type_facts *facts, struct written_field *w,
                         const struct condition *min, const struct condition *max)
{
    static const enum type types[] = {TYPE_INT32, TYPE_DATE, TYPE_TIME, TYPE_DATETIME};
    struct arena *arena = facts->import->arena;

    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        const struct model_column column = {.type = types[i], .storage = STORAGE_INTEGER};
        int64_t low = 0, high = 0;
        sql_type_range(&column, &low, &high);
        if (!is_number(&max->value, str_fmt(arena, "%" PRId64, high).at) &&
            (low == 0 || !is_number(&min->value, str_fmt(arena, "%" PRId64, low).at)))
            continue;
        if (!import_all_integers(facts) ||
            !import_all_are(facts,
                            str_fmt(arena, "v BETWEEN %" PRId64 " AND %" PRId64, low, high).at))
            continue;
        import_set_type(w, types[i]);
        if (types[i] != TYPE_INT32)
            import_set_storage(w, STORAGE_INTEGER);
        return true;
    }
    return false;
}

/* Could the CHECK of a column that is declared so, or as nothing, be the one of a type that the DDL
 * stores as such? */
static bool is_declared_as(const struct type_facts *facts, enum meaning storage)
{
    bool is_untyped = facts->declared.meaning == MEANS_NOTHING &&
                      (facts->table->strict || facts->column->affinity == AFFINITY_BLOB);

    return facts->declared.meaning == storage || (storage == MEANS_BLOB && is_untyped);
}

/* Texts or blobs that all have the length of a uuid, where rows, the declared type or the
 * name of the rule, as the DDL has it, tell that they are some. */
static bool choose_by_length(const struct type_facts *facts, struct written_field *w,
                             const struct condition *length)
{
    bool as_text = length->length == 36;

    return length->exact && (as_text || length->length == 16) &&
           may_hold(facts, as_text ? STORAGE_TEXT : STORAGE_BLOB) &&
           (facts->values > 0 || facts->declared.meaning == MEANS_UUID ||
            (str_eq(length->name, w->name.text) &&
             is_declared_as(facts, as_text ? MEANS_TEXT : MEANS_BLOB))) &&
           import_try_uuid(facts, w, as_text);
}

/* The last condition of a kind on the column; NULL: none. */
static const struct condition *condition_of(const struct type_facts *facts,
                                            enum condition_kind kind)
{
    const struct condition *found = NULL;

    for (size_t i = 0; i < facts->checks->items.len; i++) {
        const struct check_reading *reading = &facts->checks->items.at[i];
        for (size_t k = 0; reading->understood && k < reading->conditions.len; k++) {
            const struct condition *c = &reading->conditions.at[k];
            if (c->column == facts->index && c->kind == kind)
                found = c;
        }
    }
    return found;
}

/* Forms and choices that are texts. */
static bool choose_texts(const struct type_facts *facts, struct written_field *w)
{
    const struct condition *form = condition_of(facts, COND_FORM);
    const struct condition *values = condition_of(facts, COND_ONE_OF);

    if (!may_hold(facts, STORAGE_TEXT))
        return false;
    if (form && import_try_form(facts, w, form->type, form->digits))
        return true;
    if (condition_of(facts, COND_JSON) &&
        (facts->values > 0 || facts->declared.meaning == MEANS_JSON ||
         is_declared_as(facts, MEANS_TEXT)) &&
        import_try_json(facts, w))
        return true;
    return values && are_texts(values) && choose_choices(facts, w, values);
}

static bool choose_integers(const struct type_facts *facts, struct written_field *w)
{
    const struct condition *values = condition_of(facts, COND_ONE_OF);
    const struct condition *min = condition_of(facts, COND_MIN);
    const struct condition *max = condition_of(facts, COND_MAX);
    enum meaning meaning = facts->declared.meaning;

    if (!may_hold(facts, STORAGE_INTEGER))
        return false;
    if (values && import_is_zero_and_one(values) && import_try_bool(facts, w))
        return true;
    return min && max && (meaning == MEANS_INT || meaning == MEANS_NOTHING) &&
           choose_range(facts, w, min, max);
}

bool import_choose_by_checks(const struct type_facts *facts, struct written_field *w)
{
    const struct condition *length = condition_of(facts, COND_MAX_LENGTH);

    return choose_texts(facts, w) || choose_integers(facts, w) ||
           (length && choose_by_length(facts, w, length));
}

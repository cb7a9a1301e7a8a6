/* import_type_choose.c - the type of a column: by what its CHECKs demand, else by what its declared
 * type means and its rows hold. A type is chosen only if the runtime reads all rows that were
 * looked at as it, and writes each back as it was stored; where there is no such type, the declared
 * one stands, and whoever calls says what can't be read. */
#include "import_type.h"

#include "resolve.h"
#include "sql.h"
#include "text.h"

#include <inttypes.h>

static void set_type(struct written_field *w, enum type type)
{
    w->type = draft_word(str_of(type_infos[type].name));
}

static void set_storage(struct written_field *w, enum storage storage)
{
    w->storage = draft_word(str_of((const char *[]){"integer", "real", "text", "blob"}[storage]));
}

bool import_all_are(const struct type_facts *facts, const char *condition)
{
    struct import *import = facts->import;

    import->draft->sampled |= facts->values > 0;
    return facts->values == 0 ||
           sample_misfits(import->sampler, facts->table, facts->index, str_of(condition)) == 0;
}

static bool all_integers(const struct type_facts *facts)
{
    return facts->sample.integers == facts->values;
}

static bool all_numbers(const struct type_facts *facts)
{
    return facts->sample.integers + facts->sample.reals == facts->values;
}

static bool all_texts(const struct type_facts *facts)
{
    return facts->sample.texts == facts->values;
}

static bool all_blobs(const struct type_facts *facts)
{
    return facts->sample.blobs == facts->values;
}

/* ---- forms of texts ---- */

/* Characters of a date, time or datetime with so many digits of a second. */
static int64_t form_length(enum type type, unsigned digits)
{
    int64_t whole = type == TYPE_DATE ? 10 : type == TYPE_TIME ? 8 : 19;

    return digits > 0 ? whole + 1 + digits : whole;
}

static bool choose_form(const struct type_facts *facts, struct written_field *w, enum type type,
                        uint8_t digits)
{
    struct arena *arena = facts->import->arena;
    const struct model_column column = {
        .sql = STR("v"), .type = type, .storage = STORAGE_TEXT, .digits = digits, .null = true};
    struct str rules = sql_column_rules(arena, &column);

    if (!all_texts(facts) ||
        !import_all_are(facts, str_fmt(arena, "length(v) = %" PRId64 " AND " STR_FMT,
                                       form_length(type, digits), STR_ARG(rules))
                                   .at))
        return false;
    set_type(w, type);
    if (type != TYPE_DATE && digits < 6)
        w->precision = draft_count(digits);
    return true;
}

/* Of a type's forms the one that is as long as the longest text. */
static bool choose_form_by_length(const struct type_facts *facts, struct written_field *w,
                                  enum type type)
{
    for (uint8_t digits = 0; digits <= (type == TYPE_DATE ? 0 : 6); digits++)
        if (facts->sample.longest == form_length(type, digits))
            return choose_form(facts, w, type, digits);
    return false;
}

static bool choose_moment(const struct type_facts *facts, struct draft_field *field, enum type type)
{
    struct written_field *w = &field->written;
    struct arena *arena = facts->import->arena;

    if (facts->values == 0)
        return choose_form(facts, w, type, 0);
    if (choose_form_by_length(facts, w, type))
        return true;
    if (type == TYPE_DATETIME && choose_form_by_length(facts, w, TYPE_DATE)) {
        draft_infer(arena, &field->notes, "declared " STR_FMT "; the rows hold no time of day",
                    STR_ARG(facts->column->declared));
        return true;
    }
    if (type == TYPE_DATE && choose_form_by_length(facts, w, TYPE_DATETIME)) {
        draft_infer(arena, &field->notes, "declared " STR_FMT "; the rows hold a time of day, too",
                    STR_ARG(facts->column->declared));
        return true;
    }
    return false;
}

static bool choose_uuid(const struct type_facts *facts, struct written_field *w, bool as_text)
{
    static const char form[] = "length(v) = 36 AND replace(v, '-', '') NOT GLOB '*[^0-9a-f]*' AND "
                               "v LIKE '________-____-____-____-____________' AND "
                               "length(replace(v, '-', '')) = 32";

    if (as_text ? !all_texts(facts) || !import_all_are(facts, form)
                : !all_blobs(facts) || !import_all_are(facts, "length(v) = 16"))
        return false;
    set_type(w, TYPE_UUID);
    if (as_text)
        set_storage(w, STORAGE_TEXT);
    return true;
}

static bool choose_json(const struct type_facts *facts, struct written_field *w)
{
    if (!all_texts(facts) || !import_all_are(facts, "json_valid(v)"))
        return false;
    set_type(w, TYPE_JSON);
    return true;
}

static bool choose_bool(const struct type_facts *facts, struct written_field *w)
{
    if (!all_integers(facts) || !import_all_are(facts, "v IN (0, 1)"))
        return false;
    set_type(w, TYPE_BOOL);
    return true;
}

/* TINYINT(1), as other databases have it for flags */
static bool choose_tiny_bool(const struct type_facts *facts, struct draft_field *field)
{
    if (facts->values == 0 || facts->declared.n_numbers != 1 || facts->declared.numbers[0] != 1 ||
        !choose_bool(facts, &field->written))
        return false;
    draft_infer(facts->import->arena, &field->notes, "declared " STR_FMT "; the rows hold 0 and 1",
                STR_ARG(facts->column->declared));
    return true;
}

static bool choose_int(const struct type_facts *facts, struct written_field *w)
{
    if (!all_integers(facts))
        return false;
    set_type(w, TYPE_INT64);
    return true;
}

/* ---- texts, blobs, decimals ---- */

/* The length in the declared type, of which rules are made; 0: none. A view has no rules. */
static uint32_t length_limit(const struct type_facts *facts)
{
    uint32_t limit = facts->declared.n_numbers == 1 ? facts->declared.numbers[0] : 0;

    return facts->table->kind == CATALOG_VIEW || limit > 1000000000 ? 0 : limit;
}

static bool choose_text(const struct type_facts *facts, struct draft_field *field)
{
    struct written_field *w = &field->written;
    uint32_t limit = length_limit(facts);

    if (facts->declared.numbers[0] == 36 && facts->values > 0 && choose_uuid(facts, w, true)) {
        draft_infer(facts->import->arena, &field->notes, "the rows hold uuids");
        return true;
    }
    if (!all_texts(facts))
        return false;
    set_type(w, TYPE_TEXT);
    if (limit == 0 || w->choices.given)
        return true;
    if (facts->sample.longest <= limit)
        w->max_length = draft_count(limit);
    else
        draft_infer(facts->import->arena, &field->notes,
                    "declared " STR_FMT "; the rows hold up to %" PRId64 " characters",
                    STR_ARG(facts->column->declared), facts->sample.longest);
    return true;
}

static bool choose_blob(const struct type_facts *facts, struct written_field *w)
{
    uint32_t limit = length_limit(facts);

    if (!all_blobs(facts))
        return false;
    set_type(w, TYPE_BLOB);
    if (limit > 0 && facts->sample.longest <= limit)
        w->max_length = draft_count(limit);
    return true;
}

/* A real number is taken if it is the one that its digits are stored as. */
static bool choose_decimal(const struct type_facts *facts, struct written_field *w, uint32_t digits,
                           uint32_t places)
{
    if (digits < 1 || digits > 18 || places > digits || !all_numbers(facts))
        return false;
    const char *form = str_fmt(facts->import->arena,
                               "abs(v) < 1e%u AND (typeof(v) = 'integer' OR "
                               "(abs(v) < 9e%u AND round(v * 1e%u) / 1e%u = v))",
                               digits - places, 15 - (places < 15 ? places : 15), places, places)
                           .at;
    if (!import_all_are(facts, form))
        return false;
    set_type(w, TYPE_DECIMAL);
    set_storage(w, STORAGE_REAL);
    w->max_digits = draft_count(digits);
    w->decimal_places = draft_count(places);
    return true;
}

static bool choose_declared_decimal(const struct type_facts *facts, struct written_field *w)
{
    const struct declared *declared = &facts->declared;
    uint32_t places = declared->n_numbers == 2 ? declared->numbers[1] : 0;

    if (declared->n_numbers == 0 || places == 0)
        return (declared->n_numbers > 0 || facts->values > 0) && choose_int(facts, w);
    return choose_decimal(facts, w, declared->numbers[0], places);
}

/* ---- by the declared type ---- */

static bool choose_by_meaning(const struct type_facts *facts, struct draft_field *field)
{
    struct written_field *w = &field->written;

    switch (facts->declared.meaning) {
    case MEANS_NOTHING:
    case MEANS_FLOAT:
        return false;
    case MEANS_TINYINT:
        return choose_tiny_bool(facts, field) || choose_int(facts, w);
    case MEANS_INT:
        return choose_int(facts, w);
    case MEANS_TEXT:
        return choose_text(facts, field);
    case MEANS_BLOB:
        return choose_blob(facts, w);
    case MEANS_BOOL:
        return choose_bool(facts, w);
    case MEANS_DATE:
        return choose_moment(facts, field, TYPE_DATE);
    case MEANS_TIME:
        return choose_moment(facts, field, TYPE_TIME);
    case MEANS_DATETIME:
        return choose_moment(facts, field, TYPE_DATETIME);
    case MEANS_DECIMAL:
        return choose_declared_decimal(facts, w);
    case MEANS_MONEY:
        return choose_decimal(facts, w, 10, 2) || choose_decimal(facts, w, 15, 4);
    case MEANS_JSON:
        return choose_json(facts, w);
    case MEANS_UUID:
        return choose_uuid(facts, w, true) || choose_uuid(facts, w, false);
    }
    return false;
}

/* ---- by the rows alone ---- */

/* The type of a column whose rows no type reads, or that has none: that which the declared type is
 * nearest to. */
static enum type nearest_type(const struct type_facts *facts)
{
    switch (facts->declared.meaning) {
    case MEANS_INT:
    case MEANS_TINYINT:
        return TYPE_INT64;
    case MEANS_BOOL:
    case MEANS_DECIMAL:
    case MEANS_MONEY:
        return facts->sample.reals > 0 || facts->values == 0 ? TYPE_FLOAT : TYPE_INT64;
    case MEANS_FLOAT:
        return TYPE_FLOAT;
    case MEANS_BLOB:
        return TYPE_BLOB;
    case MEANS_NOTHING:
        return facts->values > 0 && facts->sample.texts == 0 && facts->sample.blobs == 0
                   ? TYPE_FLOAT
               : facts->sample.texts > 0                                              ? TYPE_TEXT
               : facts->column->affinity == AFFINITY_NUMERIC && !facts->table->strict ? TYPE_FLOAT
                                                                                      : TYPE_BLOB;
    default:
        return TYPE_TEXT;
    }
}

/* The type of rows that are all of one kind, and what these are; NULL: they aren't. */
static const char *kind_held(const struct type_facts *facts, enum type *type)
{
    if (all_integers(facts) && facts->declared.meaning != MEANS_FLOAT)
        return *type = TYPE_INT64, "integers";
    if (all_numbers(facts))
        return *type = TYPE_FLOAT, "numbers";
    if (all_texts(facts))
        return *type = TYPE_TEXT, "text";
    if (all_blobs(facts))
        return *type = TYPE_BLOB, "blobs";
    return NULL;
}

/* Does the declared type mean just that, or numbers of any kind? */
static bool is_declared(const struct type_facts *facts, enum type type)
{
    return type == TYPE_FLOAT &&
           (facts->declared.meaning == MEANS_FLOAT ||
            (facts->declared.meaning == MEANS_DECIMAL && facts->declared.n_numbers == 0));
}

static void choose_by_rows(const struct type_facts *facts, struct draft_field *field)
{
    struct str declared = facts->column->declared;
    struct str what = declared.len > 0
                          ? str_fmt(facts->import->arena, "declared " STR_FMT, STR_ARG(declared))
                          : STR("no type is declared");
    enum type type = nearest_type(facts);
    const char *held = facts->values > 0 ? kind_held(facts, &type) : NULL;

    facts->import->draft->sampled |= facts->values > 0;
    if (held && !is_declared(facts, type))
        draft_infer(facts->import->arena, &field->notes, STR_FMT "; the rows hold %s",
                    STR_ARG(what), held);
    else if (facts->values == 0 && facts->declared.meaning == MEANS_NOTHING)
        draft_infer(facts->import->arena, &field->notes, STR_FMT ", and no row tells more",
                    STR_ARG(what));
    set_type(&field->written, type);
}

/* ---- by CHECKs ---- */

static bool is_number(const struct constant *constant, const char *number)
{
    return !constant->is_text && str_eq(constant->text, str_of(number));
}

static bool is_zero_and_one(const struct condition *c)
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
    if (!str_eq(facts->column->collation, STR("BINARY")) || !all_texts(facts) ||
        has_twice(arena, c) ||
        !import_all_are(facts, str_fmt(arena, "v IN (%s)", text_str(&list).at).at))
        return false;
    bool as_enum = str_eq_nocase(facts->column->collation, STR("BINARY")) && can_be_enum(arena, c);
    set_type(w, as_enum ? TYPE_ENUM : TYPE_TEXT);
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
        if (!all_integers(facts) ||
            !import_all_are(facts,
                            str_fmt(arena, "v BETWEEN %" PRId64 " AND %" PRId64, low, high).at))
            continue;
        set_type(w, types[i]);
        if (types[i] != TYPE_INT32)
            set_storage(w, STORAGE_INTEGER);
        return true;
    }
    return false;
}

/* Texts or blobs that all have the length of a uuid. */
static bool choose_by_length(const struct type_facts *facts, struct written_field *w,
                             const struct condition *length)
{
    if (!length->exact)
        return false;
    return (length->length == 36 && facts->column->affinity != AFFINITY_BLOB &&
            choose_uuid(facts, w, true)) ||
           (length->length == 16 && facts->column->affinity != AFFINITY_TEXT &&
            choose_uuid(facts, w, false));
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

static bool choose_by_checks(const struct type_facts *facts, struct written_field *w)
{
    const struct condition *form = condition_of(facts, COND_FORM);
    const struct condition *values = condition_of(facts, COND_ONE_OF);
    const struct condition *min = condition_of(facts, COND_MIN);
    const struct condition *max = condition_of(facts, COND_MAX);
    const struct condition *length = condition_of(facts, COND_MAX_LENGTH);
    enum affinity affinity = facts->column->affinity;

    if (form && choose_form(facts, w, form->type, form->digits))
        return true;
    if (condition_of(facts, COND_JSON) && choose_json(facts, w))
        return true;
    if (values && is_zero_and_one(values) && affinity != AFFINITY_TEXT &&
        affinity != AFFINITY_REAL && choose_bool(facts, w))
        return true;
    if (values && are_texts(values) && choose_choices(facts, w, values))
        return true;
    if (min && max && affinity != AFFINITY_TEXT && affinity != AFFINITY_REAL &&
        choose_range(facts, w, min, max))
        return true;
    return length && choose_by_length(facts, w, length);
}

void import_choose_type(const struct type_facts *facts, struct draft_field *field)
{
    if (facts->table->key_is_rowid && facts->column->key > 0)
        set_type(&field->written, TYPE_INT64);
    else if (!choose_by_checks(facts, &field->written) && !choose_by_meaning(facts, field))
        choose_by_rows(facts, field);
}

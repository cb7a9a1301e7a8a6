/* import_type_try.c - types that a column may get if its rows are all of one form: each is tried,
 * and sets the field's options if it fits. No rows fit everything. */
#include "import_type.h"

#include "sql.h"

#include <inttypes.h>

void import_set_type(struct written_field *w, enum type type)
{
    w->type = draft_word(str_of(type_infos[type].name));
}

void import_set_storage(struct written_field *w, enum storage storage)
{
    w->storage = draft_word(import_storage_name(storage));
}

bool import_has_rows(const struct type_facts *facts)
{
    return facts->sample.rows > facts->sample.nulls;
}

void import_use_rows(const struct type_facts *facts)
{
    struct draft *draft = facts->import->draft;

    draft->sampled |= import_has_rows(facts);
    draft->sampled_part |= import_has_rows(facts) && !facts->sample.whole;
}

bool import_all_are(const struct type_facts *facts, const char *condition)
{
    struct sampler *sampler = facts->import->sampler;
    struct str v = str_of(condition);

    import_use_rows(facts);
    return (!facts->default_value.at || sample_fits(sampler, facts->default_value, v)) &&
           (!import_has_rows(facts) || sample_misfits(sampler, facts->table, facts->index, v) == 0);
}

bool import_all_integers(const struct type_facts *facts)
{
    return facts->sample.integers == facts->values;
}

bool import_all_numbers(const struct type_facts *facts)
{
    return facts->sample.integers + facts->sample.reals == facts->values;
}

bool import_all_texts(const struct type_facts *facts)
{
    return facts->sample.texts == facts->values;
}

bool import_all_blobs(const struct type_facts *facts)
{
    return facts->sample.blobs == facts->values;
}

int64_t import_form_length(enum type type, unsigned digits)
{
    int64_t whole = type == TYPE_DATE ? 10 : type == TYPE_TIME ? 8 : 19;

    return digits > 0 ? whole + 1 + digits : whole;
}

bool import_try_form(const struct type_facts *facts, struct written_field *w, enum type type,
                     uint8_t digits)
{
    struct arena *arena = facts->import->arena;
    const struct model_column column = {
        .sql = STR("v"), .type = type, .storage = STORAGE_TEXT, .digits = digits, .null = true};
    struct str rules = sql_column_rules(arena, &column);

    if (!import_all_texts(facts) ||
        !import_all_are(facts, str_fmt(arena, "length(v) = %" PRId64 " AND " STR_FMT,
                                       import_form_length(type, digits), STR_ARG(rules))
                                   .at))
        return false;
    import_set_type(w, type);
    if (type != TYPE_DATE && digits < 6)
        w->precision = draft_count(digits);
    return true;
}

bool import_try_uuid(const struct type_facts *facts, struct written_field *w, bool as_text)
{
    static const char form[] = "length(v) = 36 AND replace(v, '-', '') NOT GLOB '*[^0-9a-f]*' AND "
                               "v LIKE '________-____-____-____-____________' AND "
                               "length(replace(v, '-', '')) = 32";

    if (as_text ? !import_all_texts(facts) || !import_all_are(facts, form)
                : !import_all_blobs(facts) || !import_all_are(facts, "length(v) = 16"))
        return false;
    import_set_type(w, TYPE_UUID);
    if (as_text)
        import_set_storage(w, STORAGE_TEXT);
    return true;
}

bool import_try_json(const struct type_facts *facts, struct written_field *w)
{
    if (!import_all_texts(facts) || !import_all_are(facts, "json_valid(v)"))
        return false;
    import_set_type(w, TYPE_JSON);
    return true;
}

bool import_try_bool(const struct type_facts *facts, struct written_field *w)
{
    if (!import_all_integers(facts) || !import_all_are(facts, "v IN (0, 1)"))
        return false;
    import_set_type(w, TYPE_BOOL);
    return true;
}

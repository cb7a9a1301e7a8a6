/* import_type_choose.c - the type of a column: by what its CHECKs demand, else by what its declared
 * type means and its rows hold. A type is chosen only if the runtime reads all rows that were
 * looked at as it, and writes each back as it was stored; where there is no such type, the declared
 * one stands, and whoever calls says what can't be read. */
#include "import_type.h"

#include <inttypes.h>

static const char *who_holds(const struct type_facts *facts)
{
    return !import_has_rows(facts)   ? "default has"
           : facts->default_value.at ? "rows and the default hold"
                                     : "rows hold";
}

/* Of a type's forms the one that is as long as the longest text. */
static bool choose_form_by_length(const struct type_facts *facts, struct written_field *w,
                                  enum type type)
{
    for (uint8_t digits = 0; digits <= (type == TYPE_DATE ? 0 : 6); digits++)
        if (facts->sample.longest == import_form_length(type, digits))
            return import_try_form(facts, w, type, digits);
    return false;
}

/* DATETIME(6), as other databases have it; what SQLite itself fills in has no fraction. */
static uint8_t declared_precision(const struct type_facts *facts)
{
    uint32_t digits = facts->declared.n_numbers == 1 ? facts->declared.numbers[0] : 0;

    return digits <= 6 && !facts->column->default_sql.at ? (uint8_t)digits : 0;
}

static bool choose_moment(const struct type_facts *facts, struct draft_field *field, enum type type)
{
    struct written_field *w = &field->written;
    struct arena *arena = facts->import->arena;

    if (facts->values == 0)
        return import_try_form(facts, w, type, declared_precision(facts));
    if (choose_form_by_length(facts, w, type))
        return true;
    if (type == TYPE_DATETIME && choose_form_by_length(facts, w, TYPE_DATE)) {
        draft_infer(arena, &field->notes, "declared " STR_FMT "; the %s no time of day",
                    STR_ARG(facts->column->declared), who_holds(facts));
        return true;
    }
    if (type == TYPE_DATE && choose_form_by_length(facts, w, TYPE_DATETIME)) {
        draft_infer(arena, &field->notes, "declared " STR_FMT "; the %s a time of day, too",
                    STR_ARG(facts->column->declared), who_holds(facts));
        return true;
    }
    return false;
}

/* TINYINT(1), as other databases have it for flags */
static bool choose_tiny_bool(const struct type_facts *facts, struct draft_field *field)
{
    if (!import_has_rows(facts) || facts->declared.n_numbers != 1 ||
        facts->declared.numbers[0] != 1 || !import_try_bool(facts, &field->written))
        return false;
    draft_infer(facts->import->arena, &field->notes, "declared " STR_FMT "; the rows hold 0 and 1",
                STR_ARG(facts->column->declared));
    return true;
}

static bool choose_int(const struct type_facts *facts, struct written_field *w)
{
    if (!import_all_integers(facts))
        return false;
    import_set_type(w, TYPE_INT64);
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

    if (facts->declared.numbers[0] == 36 && import_has_rows(facts) &&
        import_try_uuid(facts, w, true)) {
        draft_infer(facts->import->arena, &field->notes, "the rows hold uuids");
        return true;
    }
    if (!import_all_texts(facts))
        return false;
    import_set_type(w, TYPE_TEXT);
    if (limit == 0 || w->choices.given)
        return true;
    if (facts->sample.longest <= limit)
        w->max_length = draft_count(limit);
    else
        draft_infer(facts->import->arena, &field->notes,
                    "declared " STR_FMT "; the %s up to %" PRId64 " characters",
                    STR_ARG(facts->column->declared), who_holds(facts), facts->sample.longest);
    return true;
}

static bool choose_blob(const struct type_facts *facts, struct written_field *w)
{
    uint32_t limit = length_limit(facts);

    if (!import_all_blobs(facts))
        return false;
    import_set_type(w, TYPE_BLOB);
    if (limit > 0 && facts->sample.longest <= limit)
        w->max_length = draft_count(limit);
    return true;
}

/* A real number is taken if it is the one that its digits are stored as. */
static bool choose_decimal(const struct type_facts *facts, struct written_field *w, uint32_t digits,
                           uint32_t places)
{
    if (digits < 1 || digits > 18 || places > digits || !import_all_numbers(facts))
        return false;
    const char *form = str_fmt(facts->import->arena,
                               "abs(v) < 1e%u AND (typeof(v) = 'integer' OR "
                               "(abs(v) < 9e%u AND round(v * 1e%u) / 1e%u = v))",
                               digits - places, 15 - (places < 15 ? places : 15), places, places)
                           .at;
    if (!import_all_are(facts, form))
        return false;
    import_set_type(w, TYPE_DECIMAL);
    import_set_storage(w, STORAGE_REAL);
    w->max_digits = draft_count(digits);
    w->decimal_places = draft_count(places);
    return true;
}

static bool choose_declared_decimal(const struct type_facts *facts, struct written_field *w)
{
    const struct declared *declared = &facts->declared;
    uint32_t places = declared->n_numbers == 2 ? declared->numbers[1] : 0;

    if (declared->n_numbers == 0)
        return false;
    if (places == 0)
        return choose_int(facts, w);
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
        return import_try_bool(facts, w);
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
        return import_try_json(facts, w);
    case MEANS_UUID:
        return import_try_uuid(facts, w, true) || import_try_uuid(facts, w, false);
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

/* Does no row say that the column, which may hold any number, holds integers alone? */
static bool may_be_real(const struct type_facts *facts)
{
    enum meaning meaning = facts->declared.meaning;

    return meaning == MEANS_FLOAT ||
           (!import_has_rows(facts) &&
            (meaning == MEANS_DECIMAL || meaning == MEANS_MONEY ||
             (meaning == MEANS_NOTHING && facts->column->affinity == AFFINITY_NUMERIC)));
}

/* Values that are all, or most of them, of one kind, and the type that reads these. */
struct kind {
    enum type type;
    const char *many, *one;
};

static const struct kind kinds[] = {{TYPE_INT64, "integers", "an integer"},
                                    {TYPE_FLOAT, "numbers", "a number"},
                                    {TYPE_TEXT, "text", "text"},
                                    {TYPE_BLOB, "blobs", "a blob"}};

#define KINDS (sizeof kinds / sizeof *kinds)

/* How many of the values the type of the kind reads. */
static int64_t count_kind(const struct type_facts *facts, const struct kind *kind)
{
    const struct column_sample *sample = &facts->sample;

    switch (kind->type) {
    case TYPE_INT64:
        return sample->integers;
    case TYPE_FLOAT:
        return sample->integers + sample->reals;
    case TYPE_TEXT:
        return sample->texts;
    default:
        return sample->blobs;
    }
}

/* The first kind that all values are of; NULL: there is none. */
static const struct kind *kind_of_all(const struct type_facts *facts)
{
    for (size_t i = may_be_real(facts); i < KINDS && facts->values > 0; i++)
        if (count_kind(facts, &kinds[i]) == facts->values)
            return &kinds[i];
    return NULL;
}

/* That of most, if the nearest type does not read as many; NULL: there is none. */
static const struct kind *kind_of_most(const struct type_facts *facts, enum type nearest)
{
    const struct kind *most = NULL;

    for (size_t i = 0; i < KINDS; i++) {
        bool is_most = count_kind(facts, &kinds[i]) * 2 > facts->values;
        if (is_most && kinds[i].type == nearest)
            return NULL;
        if (is_most && !most)
            most = &kinds[i];
    }
    return most;
}

static struct str declared_text(const struct type_facts *facts)
{
    struct str declared = facts->column->declared;

    return declared.len > 0 ? str_fmt(facts->import->arena, "declared " STR_FMT, STR_ARG(declared))
                            : STR("no type is declared");
}

static bool choose_by_kind(const struct type_facts *facts, struct draft_field *field)
{
    const struct kind *kind = kind_of_all(facts);
    struct arena *arena = facts->import->arena;
    struct str declared = declared_text(facts);

    if (!kind)
        return false;
    import_use_rows(facts);
    import_set_type(&field->written, kind->type);
    if (kind->type == TYPE_FLOAT && facts->declared.meaning == MEANS_FLOAT)
        return true;
    if (!import_has_rows(facts))
        draft_infer(arena, &field->notes, STR_FMT "; the default is %s", STR_ARG(declared),
                    kind->one);
    else
        draft_infer(arena, &field->notes, STR_FMT "; the rows%s hold %s", STR_ARG(declared),
                    facts->default_value.at ? " and the default" : "", kind->many);
    return true;
}

/* Values of several kinds, or none. */
static void choose_nearest(const struct type_facts *facts, struct draft_field *field)
{
    enum type type = nearest_type(facts);
    const struct kind *most = kind_of_most(facts, type);
    struct arena *arena = facts->import->arena;
    struct str declared = declared_text(facts);

    import_use_rows(facts);
    if (most)
        draft_infer(arena, &field->notes, STR_FMT "; most rows hold %s", STR_ARG(declared),
                    most->many);
    else if (facts->values == 0 && facts->declared.meaning == MEANS_NOTHING)
        draft_infer(arena, &field->notes, STR_FMT ", and no row tells more", STR_ARG(declared));
    else if (facts->values == 0 && facts->declared.meaning == MEANS_DECIMAL &&
             facts->declared.n_numbers == 0)
        draft_infer(arena, &field->notes, STR_FMT ", with any number of digits", STR_ARG(declared));
    import_set_type(&field->written, most ? most->type : type);
}

/* ---- with the default ---- */

/* Could the type read a value of the default's class? */
static bool reads_class(const struct type_facts *with, const struct type_facts *facts,
                        const struct written_field *w)
{
    for (size_t i = 0; i < KINDS; i++)
        if (str_eq(w->type.text, str_of(type_infos[kinds[i].type].name)))
            return count_kind(with, &kinds[i]) > count_kind(facts, &kinds[i]);
    return false;
}

/* By the rows alone, where no type reads them and the default. */
static void choose_without_default(const struct type_facts *with, const struct type_facts *facts,
                                   struct draft_field *field)
{
    if (!choose_by_meaning(facts, field) && !choose_by_kind(facts, field))
        choose_nearest(facts, field);
    if (!reads_class(with, facts, &field->written))
        draft_leave_out(facts->import->arena, &field->notes,
                        "DEFAULT " STR_FMT " can't be read: set the field in each row",
                        STR_ARG(facts->column->default_sql));
}

/* An insert that doesn't set the field makes a row of the default: it counts as one. */
static void choose_by_values(const struct type_facts *facts, struct draft_field *field)
{
    struct type_facts with = *facts;

    with.default_value =
        sample_default(facts->import->sampler, facts->table, facts->index, &with.sample);
    with.sample.rows = facts->sample.rows;
    with.values += with.default_value.at != NULL;
    if (choose_by_meaning(&with, field) || choose_by_kind(&with, field))
        return;
    if (with.default_value.at)
        choose_without_default(&with, facts, field);
    else
        choose_nearest(facts, field);
}

void import_choose_type(const struct type_facts *facts, struct draft_field *field)
{
    if (facts->table->key_is_rowid && facts->column->key > 0)
        import_set_type(&field->written, TYPE_INT64);
    else if (!import_choose_by_checks(facts, &field->written))
        choose_by_values(facts, field);
}

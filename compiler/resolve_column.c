/* resolve_column.c - the column of a scalar field: its type with all that the type has (storage,
 * digits, limits, choices), how C sees it, and the values it is written with. Values are read for
 * the columns of a ForeignKey too, once these have the type of what they refer to.
 */
#include "resolve.h"

#include <inttypes.h>

/* ---- types ---- */

enum type resolve_type(struct str name)
{
    if (str_eq(name, STR("int")))
        return TYPE_INT64;
    for (int i = 0; i < TYPES; i++)
        if (str_eq(name, str_of(type_infos[i].name)))
            return (enum type)i;
    return TYPES;
}

static enum storage storage_of(struct word word, enum storage by_default)
{
    for (int i = STORAGE_INTEGER; word.given && i <= STORAGE_BLOB; i++)
        if (str_eq_nocase(word.text, str_of(storage_names[i])))
            return (enum storage)i;
    return by_default;
}

static enum collation collation_of(struct word word)
{
    for (int i = COLLATE_BINARY; word.given && i <= COLLATE_RTRIM; i++)
        if (str_eq(word.text, str_of(collation_names[i])))
            return (enum collation)i;
    return COLLATE_BINARY;
}

void resolve_c_type(struct model_column *c, struct str c_type, struct str c_opt)
{
    c->c_type = c_type;
    c->c_opt = c_opt;
    c->optional = c_opt.at && (c->null || c->db_default);
}

void resolve_add_column(struct resolver *r, struct model_field *f, struct model_column *c)
{
    void **place = map_put(r->arena, &work_of(r, f->model)->columns, str_lower(r->arena, c->sql));

    if (!*place)
        *place = c;
    *list_add(r->arena, &f->columns) = c;
}

static struct str base_name(const struct model_field *f)
{
    return f->written->c_name.given ? f->written->c_name.text : f->name;
}

/* ---- choices ---- */

struct str resolve_choice_word(struct arena *arena, struct str text)
{
    char *at = arena_alloc(arena, text.len + 1);
    struct str upper = str_upper(arena, text);
    size_t n = 0;
    bool gap = false;

    for (size_t i = 0; i < upper.len; i++) {
        char c = upper.at[i];
        if (!char_is_upper(c) && !char_is_digit(c)) {
            gap = n > 0;
            continue;
        }
        if (gap)
            at[n++] = '_';
        gap = false;
        at[n++] = c;
    }
    return (struct str){at, n};
}

/* The number of a choice: as written, or its position. */
static bool choice_number(struct resolver *r, const struct model_column *c,
                          const struct written_choice *written, struct model_choice *choice)
{
    const struct model_column int32 = {.type = TYPE_INT32};
    struct literal number;
    struct str why;
    bool is_number = literal_parse(r->arena, &int32, &written->value, &number, &why);

    if (c->storage == STORAGE_INTEGER) {
        if (!is_number)
            diag_add(r->diag, DIAG_E216, written->value.loc,
                     "choice '" STR_FMT "' of " FIELD_FMT ": expected " STR_FMT,
                     STR_ARG(written->name.text), FIELD_ARG(c->field), STR_ARG(why));
        choice->number = (int32_t)number.i;
        choice->text = written->name.text;
        return is_number;
    }
    ptrdiff_t position = written - c->field->written->choices.items.at;
    choice->number = c->type == TYPE_ENUM ? (int32_t)position + 1 : 0;
    choice->text = written->value.text;
    if (!c->field->written->choices.is_map || !is_number)
        return true;
    if (!c->choices_incomplete) { /* of several numbers, the first is enough */
        diag_add(r->diag, DIAG_E245, written->value.loc,
                 "choice '" STR_FMT "' of " FIELD_FMT " is a number, but the field stores text",
                 STR_ARG(written->name.text), FIELD_ARG(c->field));
        diag_help(r->diag, "add 'storage: integer', or put the text in quotes");
    }
    return false;
}

/* The name of an enum's choice in C; no text: it has none, which has been said. */
static struct str choice_c_name(struct resolver *r, const struct model_column *c,
                                const struct written_choice *written, struct loc loc)
{
    struct str word = resolve_choice_word(r->arena, written->name.text);

    if (word.len > 0)
        return str_fmt(r->arena, STR_FMT "_" STR_FMT "_" STR_FMT, STR_ARG(c->model->macro),
                       STR_ARG(str_upper(r->arena, base_name(c->field))), STR_ARG(word));
    diag_add(r->diag, DIAG_E246, loc, "choice '" STR_FMT "' of " FIELD_FMT " has no name in C",
             STR_ARG(written->name.text), FIELD_ARG(c->field));
    diag_help(r->diag, "write the choices as a map of C name to text: {NAME: \"" STR_FMT "\"}",
              STR_ARG(written->name.text));
    return (struct str){0};
}

/* What the choices of one column must not have twice, each with the place of its choice. */
struct choice_maps {
    struct map texts, numbers, c_names;
};

/* Is the key of a choice in the map already, which is an error, or put there? */
static bool is_taken(struct resolver *r, const struct model_column *c, struct map *map,
                     enum diag_code code, const char *what, struct str key, struct loc loc)
{
    void **place = map_put(r->arena, map, key);
    const struct loc *first = *place;

    if (first) {
        diag_add(r->diag, code, loc, "two choices of " FIELD_FMT " have the same %s '" STR_FMT "'",
                 FIELD_ARG(c->field), what, STR_ARG(key));
        diag_note(r->diag, *first, "first declared here");
        return true;
    }
    struct loc *kept = arena_new(r->arena, struct loc);
    *kept = loc;
    *place = kept;
    return false;
}

static bool add_choice(struct resolver *r, struct model_column *c, struct choice_maps *maps,
                       const struct written_choice *written)
{
    bool is_map = c->field->written->choices.is_map;
    struct model_choice choice = {.loc = is_map ? written->name.loc : written->value.loc};

    if (!choice_number(r, c, written, &choice) ||
        is_taken(r, c, &maps->texts, DIAG_E247, "text", choice.text, choice.loc))
        return false;
    if (c->type == TYPE_ENUM) {
        choice.c_name = choice_c_name(r, c, written, choice.loc);
        if (!choice.c_name.at || is_taken(r, c, &maps->numbers, DIAG_E247, "number",
                                          str_fmt(r->arena, "%" PRId32, choice.number), choice.loc))
            return false;
        if (!r->set->name_refused &&
            is_taken(r, c, &maps->c_names, DIAG_E229, "C name", choice.c_name, choice.loc)) {
            diag_help(r->diag, is_map ? "give one of them another C name"
                                      : "write the choices as a map of C name to text");
            return false;
        }
    }
    *list_add(r->arena, &c->choices) = choice;
    return true;
}

static void add_choices(struct resolver *r, struct model_column *c,
                        const struct written_choices *written)
{
    struct choice_maps maps = {0};

    for (size_t i = 0; i < written->items.len; i++)
        if (!add_choice(r, c, &maps, &written->items.at[i]))
            c->choices_incomplete = true;
}

/* ---- the column ---- */

static bool is_one_of(struct str text, const struct str *words, size_t n)
{
    if (text.len > 2 && str_eq((struct str){text.at + text.len - 2, 2}, STR("()")))
        text.len -= 2;
    for (size_t i = 0; i < n; i++)
        if (str_eq_nocase(text, words[i]))
            return true;
    return false;
}

/* What a value was likely meant to be. */
static void help_value(struct resolver *r, const struct model_column *c, struct str text)
{
    static const struct str now[] = {STR_ROW("now"),          STR_ROW("today"),
                                     STR_ROW("current"),      STR_ROW("current_timestamp"),
                                     STR_ROW("current_date"), STR_ROW("timezone.now"),
                                     STR_ROW("utcnow"),       STR_ROW("datetime.now")};
    static const struct str uuids[] = {STR_ROW("uuid"), STR_ROW("uuid4"), STR_ROW("uuid.uuid4"),
                                       STR_ROW("uuid_generate_v4"), STR_ROW("gen_random_uuid")};

    if (c->type == TYPE_ENUM) {
        struct str *names = arena_alloc(r->arena, c->choices.len * sizeof *names);
        for (size_t i = 0; i < c->choices.len; i++)
            names[i] = c->choices.at[i].text;
        diag_help_nearest(r->diag, text, (struct candidates){names, NULL, c->choices.len},
                          (struct str){0});
    }
    if ((c->type == TYPE_DATE || c->type == TYPE_DATETIME) &&
        is_one_of(text, now, sizeof now / sizeof *now))
        diag_help(r->diag, "'auto_now_add: true' sets it when a row is inserted, "
                           "'auto_now: true' with every write");
    if (c->type == TYPE_UUID && is_one_of(text, uuids, sizeof uuids / sizeof *uuids))
        diag_help(r->diag, "'auto: v4' makes one when a row is inserted");
}

static bool read_value(struct resolver *r, const struct model_column *c, const char *what,
                       const struct written_value *value, enum diag_code code, struct literal *out)
{
    struct str why;

    if (!value->given || value->is_null || value->is_sql)
        return false;
    if (literal_parse(r->arena, c, &value->text, out, &why))
        return true;
    if (c->type == TYPE_ENUM && c->choices_incomplete)
        return false;
    diag_add(r->diag, code, value->text.loc, "%s of " FIELD_FMT ": expected " STR_FMT, what,
             FIELD_ARG(c->field), STR_ARG(why));
    if (c->refers_to)
        diag_note(r->diag, c->refers_to->field->loc, "it is the value of " FIELD_FMT,
                  FIELD_ARG(c->refers_to->field));
    help_value(r, c, value->text.text);
    return false;
}

static void set_digits(struct model_column *c, const struct written_field *w)
{
    if (c->type == TYPE_DECIMAL) {
        c->digits = (uint8_t)w->max_digits.value;
        c->scale = (uint8_t)w->decimal_places.value;
    } else if (c->type == TYPE_TIME || c->type == TYPE_DATETIME) {
        c->digits = w->precision.given ? (uint8_t)w->precision.value : 6;
    }
}

static void set_defaults(struct model_column *c, const struct written_field *w)
{
    const struct written_value *value = &w->default_value;

    if (!value->given || value->is_null)
        return;
    c->default_loc = value->text.loc;
    if (value->is_sql) {
        c->default_sql = value->text.text;
        c->db_default = !c->null;
    }
}

void resolve_scalar(struct resolver *r, struct model_field *f, enum type type)
{
    const struct written_field *w = f->written;
    struct model_column *c = arena_new(r->arena, struct model_column);
    const struct type_info *info = &type_infos[type];

    c->model = f->model;
    c->field = f;
    c->sql = w->column.given ? w->column.text : f->name;
    c->member = names_member(r->arena, base_name(f));
    c->sql_type = w->sql_type.text;
    c->loc = w->column.given ? w->column.loc : f->loc;
    c->type = type;
    c->storage = storage_of(w->storage, info->storage);
    c->collation = collation_of(w->collate);
    c->null = w->null.value;
    c->auto_now = w->auto_now.value;
    c->auto_now_add = w->auto_now_add.value;
    c->auto_uuid = !w->auto_uuid.given ? 0 : str_eq(w->auto_uuid.text, STR("v4")) ? 4 : 7;
    c->min_length = w->min_length.value;
    c->max_length = w->max_length.value;
    c->pattern = w->pattern.given ? w->pattern.text : (struct str){0};
    set_digits(c, w);
    set_defaults(c, w);
    c->generated = w->generated.sql.text;
    c->generated_loc = w->generated.sql.loc;
    c->stored = w->generated.stored.value;
    add_choices(r, c, &w->choices);
    c->has_min = read_value(r, c, "min", &w->min, DIAG_E215, &c->min);
    c->has_max = read_value(r, c, "max", &w->max, DIAG_E215, &c->max);
    if (type == TYPE_ENUM) {
        c->choice_c_prefix = str_fmt(r->arena, STR_FMT "_" STR_FMT, STR_ARG(f->model->c_name),
                                     STR_ARG(base_name(f)));
        resolve_c_type(c, c->choice_c_prefix,
                       str_fmt(r->arena, STR_FMT "_opt", STR_ARG(c->choice_c_prefix)));
    } else {
        resolve_c_type(c, str_of(info->c_type), str_of(info->c_opt[0] ? info->c_opt : NULL));
    }
    resolve_add_column(r, f, c);
}

/* ---- values ---- */

static void resolve_field_values(struct resolver *r, struct model_field *f)
{
    const struct written_field *w = f->written;

    if (f->columns.len > 1 && w->default_value.given && !w->default_value.is_null) {
        diag_add(r->diag, DIAG_E243, w->default_value.text.loc,
                 FIELD_FMT " has %zu columns: a default is not possible", FIELD_ARG(f),
                 f->columns.len);
        diag_help(r->diag, "leave it out, and set the columns in each row");
        return;
    }
    struct model_column *c = f->columns.at[0];
    if (c->field != f)
        return;
    read_value(r, c, "default", &w->default_value, DIAG_E214, &c->default_value);
}

void resolve_values(struct resolver *r, struct model *m)
{
    for (size_t i = 0; i < m->fields.len; i++)
        if (m->fields.at[i]->columns.len > 0)
            resolve_field_values(r, m->fields.at[i]);
}

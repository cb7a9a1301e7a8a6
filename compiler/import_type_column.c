/* import_type_column.c - a draft's field as the compiler will see its column, for the functions of
 * the compiler that parse and print values, and those that print rules. */
#include "import_type.h"

#include "resolve.h"
#include "sql.h"
#include "text.h"

struct str import_storage_name(enum storage storage)
{
    static const struct str names[] = {STR_ROW("integer"), STR_ROW("real"), STR_ROW("text"),
                                       STR_ROW("blob")};

    return names[storage];
}

static enum storage storage_of(const struct written_field *field, enum type type)
{
    for (int i = STORAGE_INTEGER; field->storage.given && i <= STORAGE_BLOB; i++)
        if (str_eq(field->storage.text, import_storage_name((enum storage)i)))
            return (enum storage)i;
    return type_infos[type].storage;
}

struct model_column import_column(struct arena *arena, const struct written_field *field)
{
    enum type type = resolve_type(field->type.text);
    struct model_column column = {.type = type, .null = field->null.value};

    if (type == TYPES)
        return column;
    column.storage = storage_of(field, type);
    if (type == TYPE_DECIMAL) {
        column.digits = (uint8_t)field->max_digits.value;
        column.scale = (uint8_t)field->decimal_places.value;
    } else if (type == TYPE_TIME || type == TYPE_DATETIME) {
        column.digits = field->precision.given ? (uint8_t)field->precision.value : 6;
    }
    for (size_t i = 0; i < field->choices.items.len; i++)
        list_add(arena, &column.choices)->text = field->choices.items.at[i].value.text;
    return column;
}

/* A number as a person would write it, which is the same whatever zeros it was written with. */
static struct str number_text(struct arena *arena, const struct model_column *column,
                              const struct literal *literal)
{
    struct str text = column->type == TYPE_FLOAT ? c_double(arena, literal->f)
                                                 : sql_literal(arena, column, literal);

    if (column->type != TYPE_DECIMAL || column->scale == 0)
        return text;
    while (text.at[text.len - 1] == '0')
        text.len--;
    text.len -= text.at[text.len - 1] == '.';
    return str_dup(arena, text);
}

bool import_value(struct arena *arena, const struct model_column *column, struct word *word,
                  struct literal *out)
{
    struct str why;

    if (!literal_parse(arena, column, word, out, &why))
        return false;
    if (column->type == TYPE_INT32 || column->type == TYPE_INT64 || column->type == TYPE_FLOAT ||
        column->type == TYPE_DECIMAL)
        word->text = number_text(arena, column, out);
    return literal_parse(arena, column, word, out, &why);
}

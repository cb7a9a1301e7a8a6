/* import_type_column.c - a draft's field as the compiler will see its column, for the functions of
 * the compiler that parse and print values, and those that print rules. */
#include "import_type.h"

#include "resolve.h"

static enum storage storage_of(const struct written_field *field, enum type type)
{
    for (int i = STORAGE_INTEGER; field->storage.given && i <= STORAGE_BLOB; i++)
        if (str_eq_nocase(field->storage.text, str_of(storage_names[i])))
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

/* types.c - the table of column types, from the rows of types.def. */
#include "types.h"

const struct type_info type_infos[TYPES] = {
#define TYPE(id, name, c, c_opt, read, value, storage)                                             \
    [TYPE_##id] = {name, c, c_opt, read, value, STORAGE_##storage, #id},
#include "types.def"
#undef TYPE
};

/* types.c - the table of column types, from the rows of types.def, and the names of storage classes
 * and collations. */
#include "types.h"

const struct type_info type_infos[TYPES] = {
#define TYPE(id, name, c, c_opt, read, value, storage, meaning)                                    \
    [TYPE_##id] = {name, c, c_opt, read, value, STORAGE_##storage, #id},
#include "types.def"
#undef TYPE
};

const char *const storage_names[] = {[STORAGE_INTEGER] = "INTEGER",
                                     [STORAGE_REAL] = "REAL",
                                     [STORAGE_TEXT] = "TEXT",
                                     [STORAGE_BLOB] = "BLOB"};

const char *const collation_names[] = {
    [COLLATE_BINARY] = "BINARY", [COLLATE_NOCASE] = "NOCASE", [COLLATE_RTRIM] = "RTRIM"};

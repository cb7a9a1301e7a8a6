/* parts_Maker_types.h - made by ormgen 0.1.0 from parts.yaml. Do not edit: change the schema.
 * The types of Maker that other models need; parts_Maker.h includes them. */
#ifndef PARTS_MAKER_TYPES_H
#define PARTS_MAKER_TYPES_H

#include <orm.h>

#if ORM_VERSION_NUMBER < 100
#error "orm.h is older than the ormgen that wrote this file: use the same version of both"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct parts_Maker parts_Maker;

typedef struct parts_Maker_list {
    parts_Maker **items;
    size_t count;
} parts_Maker_list;

typedef enum parts_Maker_kind {
    PARTS_MAKER_KIND_WORKS = 1,
    PARTS_MAKER_KIND_SHOP = 2
} parts_Maker_kind;
ORM_OPTIONAL(parts_Maker_kind, parts_Maker_kind)
ORM_ENUM_VALUES(parts_Maker_kind)

typedef struct parts_Maker_id {
    parts_Maker_kind value;
} parts_Maker_id;
ORM_OPTIONAL(parts_Maker_id, parts_Maker_id)
ORM_KEY_VALUES(parts_Maker_id, int)
static inline parts_Maker_id parts_Maker_id_of(parts_Maker_kind value)
{
    parts_Maker_id id = {value};
    return id;
}

ORM_QUERY_TYPES(parts_Maker)

#ifdef __cplusplus
}
#endif

#endif

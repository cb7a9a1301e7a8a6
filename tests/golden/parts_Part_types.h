/* parts_Part_types.h - made by ormgen 0.1.0 from parts.yaml. Do not edit: change the schema.
 * The types of Part that other models need; parts_Part.h includes them. */
#ifndef PARTS_PART_TYPES_H
#define PARTS_PART_TYPES_H

#include "parts_Maker_types.h"
#include <orm.h>

#if ORM_VERSION_NUMBER < 100
#error "orm.h is older than the ormgen that wrote this file: use the same version of both"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct parts_Part parts_Part;

typedef struct parts_Part_list {
    parts_Part **items;
    size_t count;
} parts_Part_list;

typedef struct parts_Part_id {
    parts_Maker_id maker_kind;
    int32_t number;
} parts_Part_id;

ORM_QUERY_TYPES(parts_Part)

#ifdef __cplusplus
}
#endif

#endif

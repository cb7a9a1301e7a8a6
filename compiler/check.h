/* check.h - what the files of the checker share. Only check*.c include it. */
#ifndef CHECK_H
#define CHECK_H

#include "model.h"
#include "place.h"

struct check {
    struct arena *arena;
    struct diag *diag;
    struct places places;
};

/* check_type.c: declared types. */
void check_types(struct check *check, const struct model_set *set);

/* check_sql.c: names of tables, columns and indexes; expressions. */
void check_sql(struct check *check, const struct model_set *set);

#endif

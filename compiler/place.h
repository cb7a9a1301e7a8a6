/* place.h - places inside a scalar, for messages about a part of its text. */
#ifndef PLACE_H
#define PLACE_H

#include "diag.h"

/* Where the lines of a source begin. */
struct places {
    struct arena *arena;
    const struct source *source;
    LIST(size_t) lines;
};

struct places places_new(struct arena *arena, const struct source *source);

/* The place of len bytes from from of the text that the scalar at whole has; whole itself where the
 * source does not show them as they are. */
struct loc place_inside(const struct places *places, struct loc whole, struct str text, size_t from,
                        size_t len);

#endif

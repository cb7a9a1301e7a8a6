/* width.c - how many columns a character takes on a terminal, from the table of width.def. */
#include "base.h"

struct range {
    long first, last;
    unsigned columns;
};

static const struct range ranges[] = {
#define ZERO(first, last) {first, last, 0},
#define WIDE(first, last) {first, last, 2},
#include "width.def"
#undef ZERO
#undef WIDE
};

unsigned char_columns(long c)
{
    size_t low = 0, high = sizeof ranges / sizeof *ranges;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (c < ranges[middle].first)
            high = middle;
        else if (c > ranges[middle].last)
            low = middle + 1;
        else
            return ranges[middle].columns;
    }
    return 1;
}

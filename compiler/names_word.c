/* names_word.c - words that C, C++ or the C library's macros have taken: a struct member of such a
 * name gets a trailing underscore. Functions and types need none, since they begin with the name of
 * the schema.
 */
#include "model.h"

#include <stdlib.h>

static const char *const reserved[] = {
#define NAME(word) #word,
#include "names.def"
#undef NAME
};

static int compare_word(const void *key, const void *row)
{
    const struct str *name = key;
    const char *const *word = row;

    return str_compare(*name, str_of(*word));
}

/* The capitals that the C standard keeps for macros of its headers: EINVAL, SIGINT, LC_ALL,
 * INT_MAX, PRId64. */
static bool is_macro_by_pattern(struct str s)
{
    static const char *const starts[] = {"SIG", "LC_", "FE_", "FP_", "TIME_", "ATOMIC_", "EXIT_"};
    static const char *const ends[] = {"_MAX", "_MIN", "_WIDTH", "_C", "_DIG", "_EPSILON", "_EXP"};

    if (!char_is_upper(s.at[0]))
        return false;
    for (size_t i = 0; i < s.len && i < 3; i++)
        if (char_is_lower(s.at[i]))
            return false;
    if (s.at[0] == 'E' && s.len > 1 && (char_is_upper(s.at[1]) || char_is_digit(s.at[1])))
        return true;
    if ((str_starts(s, STR("PRI")) || str_starts(s, STR("SCN"))) && s.len > 3)
        return true;
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (str_starts(s, str_of(starts[i])))
            return true;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (str_ends(s, str_of(ends[i])))
            return true;
    return false;
}

struct str names_member(struct arena *arena, struct str name)
{
    bool taken = bsearch(&name, reserved, sizeof reserved / sizeof *reserved, sizeof *reserved,
                         compare_word) != NULL;

    if (taken || is_macro_by_pattern(name))
        return str_fmt(arena, STR_FMT "_", STR_ARG(name));
    return name;
}

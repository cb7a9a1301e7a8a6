/* depfile.c - rules in the syntax that make and ninja share:
 *
 *     generated/shop.h \
 *      generated/shop.c: schemas/shop.yaml
 *
 *     schemas/shop.yaml:
 *
 * The rule without prerequisites is for a schema that is gone: without it, make would want to make
 * it, and stop.
 */
#include "depfile.h"

#include <string.h>

#include "text.h"

bool depfile_can_name(struct str path)
{
    for (size_t i = 0; i < path.len; i++)
        if ((unsigned char)path.at[i] < 0x20 || strchr(";|=%", path.at[i]))
            return false;
    return !str_ends(path, STR("\\"));
}

/* A blank, a '#' and a ':' have a backslash before them, and then backslashes that stand before
 * that are doubled; a '$' is two. */
static void add_path(struct text *t, struct str path)
{
    size_t backslashes = 0;

    for (size_t i = 0; i < path.len; i++) {
        char c = path.at[i];
        if (c == '$')
            text_add(t, STR("$"));
        else if (c == ' ' || c == '#' || c == ':')
            for (size_t n = 0; n <= backslashes; n++)
                text_add(t, STR("\\"));
        backslashes = c == '\\' ? backslashes + 1 : 0;
        text_add(t, (struct str){&path.at[i], 1});
    }
}

static void add_rule(struct text *t, const struct depfile_rule *rule)
{
    for (size_t i = 0; i < rule->outputs.len; i++) {
        if (i > 0)
            text_add(t, STR(" \\\n "));
        add_path(t, rule->outputs.at[i]);
    }
    text_add(t, STR(":"));
    if (rule->input.at) {
        text_add(t, STR(" "));
        add_path(t, rule->input);
        text_add(t, STR("\n\n"));
        add_path(t, rule->input);
        text_add(t, STR(":"));
    }
    text_add(t, STR("\n"));
}

struct str depfile_text(struct arena *arena, const depfile_rules *rules)
{
    struct text t = {.arena = arena};

    for (size_t i = 0; i < rules->len; i++) {
        if (i > 0)
            text_add(&t, STR("\n"));
        add_rule(&t, &rules->at[i]);
    }
    return text_str(&t);
}

/* command_explain.c - ormgen explain E204: what the codes of messages mean; without a code, a list
 * of them. A code that is unknown does not keep the others from being explained.
 */
#include "command.h"

#include <stdio.h>

#include "explain.h"
#include "say.h"

static void refuse(struct arena *arena, struct str code)
{
    struct str nearest = explain_nearest(arena, code);

    if (nearest.len > 0)
        say("no message has the code '" STR_FMT "'; did you mean " STR_FMT "?", STR_ARG(code),
            STR_ARG(nearest));
    else
        say("no message has the code '" STR_FMT "'; 'ormgen explain' lists all codes",
            STR_ARG(code));
}

int command_explain(struct arena *arena, const struct options *options)
{
    int status = DONE;

    if (options->markdown && options->n > 0) {
        say("--markdown prints all codes: none can be named");
        return NO_FILE;
    }
    if (options->markdown)
        explain_page(arena, stdout);
    else if (options->n == 0)
        explain_list(stdout);
    for (size_t i = 0, printed = 0; i < options->n; i++) {
        struct str code = str_of(options->arguments[i]);
        const struct error_row *row = explain_find(arena, code);
        if (!row) {
            refuse(arena, code);
            status = NO_FILE;
            continue;
        }
        if (printed++ > 0)
            putchar('\n');
        explain_row(stdout, row);
    }
    return status;
}

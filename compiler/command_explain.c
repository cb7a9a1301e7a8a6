/* command_explain.c - ormgen explain E204: what the codes of messages mean; without a code, a list
 * of them. A code that is unknown does not keep the others from being explained.
 */
#include "command.h"

#include <stdio.h>

#include "explain.h"

static void refuse(struct arena *arena, struct str code)
{
    struct str nearest = explain_nearest(arena, code);

    fputs("ormgen: no message has the code '", stderr);
    diag_print_text(code, stderr);
    if (nearest.len > 0)
        fprintf(stderr, "'; did you mean " STR_FMT "?\n", STR_ARG(nearest));
    else
        fputs("'; 'ormgen explain' lists all codes\n", stderr);
}

int command_explain(struct arena *arena, const struct options *options)
{
    int status = DONE;

    if (options->markdown && options->n > 0) {
        fputs("ormgen: --markdown is for all codes, not for some\n", stderr);
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

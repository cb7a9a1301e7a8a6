/* command.c - what the commands that read a schema share. */
#include "command.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Is standard error a terminal whose user wants colour? An empty NO_COLOR is none. */
static bool is_colorful(enum color_when when)
{
    const char *no_color = getenv("NO_COLOR"), *term = getenv("TERM");

    if (when != COLOR_AUTO)
        return when == COLOR_ALWAYS;
    return isatty(STDERR_FILENO) && (!no_color || no_color[0] == '\0') && term &&
           strcmp(term, "dumb") != 0;
}

struct diag *command_diag(struct arena *arena, const struct options *options,
                          const struct source *source)
{
    struct diag *diag = diag_new(arena, source);

    if (options->strict)
        diag_warnings_are_errors(diag);
    if (options->quiet)
        diag_hide_warnings(diag);
    if (options->json)
        diag_set_form(diag, DIAG_JSON);
    else if (is_colorful(options->color))
        diag_set_form(diag, DIAG_COLORED);
    return diag;
}

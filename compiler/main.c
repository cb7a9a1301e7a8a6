/* main.c - ormgen: a command and its exit status. Standard output has what was asked for;
 * everything else is said on standard error.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "command.h"
#include "say.h"

static int (*const commands[COMMANDS])(struct arena *, const struct options *) = {
    [COMMAND_COMPILE] = command_compile,
    [COMMAND_EXPLAIN] = command_explain,
    [COMMAND_GRAPH] = command_graph,
    [COMMAND_IMPORT] = command_import,
};

int main(int argc, char **argv)
{
    struct arena arena = {0};
    struct options options;
    int status;

    setvbuf(stderr, NULL, _IOLBF, BUFSIZ); /* else each part of a message is written by itself */
    if (options_read(&arena, &options, argc, argv, &status))
        status = commands[options.command](&arena, &options);
    arena_free(&arena);
    if (fflush(stdout) != 0 || ferror(stdout)) {
        say("standard output: %s", strerror(errno));
        return NO_FILE;
    }
    return status;
}

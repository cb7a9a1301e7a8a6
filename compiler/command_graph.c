/* command_graph.c - ormgen graph SCHEMA.yaml: the schema as a diagram, on standard output. */
#include "command.h"

#include <stdio.h>
#include <string.h>

#include "input.h"

int command_graph(struct arena *arena, const struct options *options)
{
    static struct str (*const graphs[])(struct arena *, const struct model_set *) = {
        [GRAPH_DOT] = graph_dot, [GRAPH_MERMAID] = graph_mermaid};
    const char *path = options->arguments[0];
    struct source source;

    if (!input_read(arena, path, &source))
        return NO_FILE;
    struct compile_options how = {
        .stem = strcmp(path, "-") == 0 ? STR("") : input_stem(str_of(path)),
        .until = STAGE_MODEL,
    };
    struct diag *diag = command_diag(arena, options, &source);
    struct compiled made = compile_front(arena, &source, how, diag);
    if (made.set)
        fputs(graphs[options->format](arena, made.set).at, stdout);
    diag_print(diag, stderr);
    return made.set ? DONE : WRONG_SCHEMA;
}

/* options.h - the command line. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "compile.h"
#include "graph.h"

enum command {
#define COMMAND(id, name, arguments, least, most, help) COMMAND_##id,
#include "options.def"
    COMMANDS
};

enum color_when { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };

struct options {
    struct arena *arena; /* for the lists */
    enum command command;
    char **arguments; /* those of the command: paths of schemas, or "-"; codes; a database */
    size_t n;
    const char *dir;     /* for the output */
    const char *runtime; /* folder for the runtime; NULL: it is not written */
    const char *depfile; /* path; NULL: none is written */
    bool check, list_outputs, strict, split, quiet, verbose;
    bool json; /* messages */
    enum color_when color;
    enum graph_format format;
    const char *schema;                          /* name; NULL: none is given */
    LIST(struct str) tables, exclude, view_keys; /* what was given each time, as it stands there */
    bool json_schema;                            /* there are no arguments then */
    bool markdown;
    bool version, help;
    enum stage last; /* the stage to dump, or STAGE_OUTPUT */
};

/* Reads the arguments, which may change their order. false: there is nothing to do but to exit with
 * *status. */
bool options_read(struct arena *arena, struct options *options, int argc, char **argv, int *status);

#endif

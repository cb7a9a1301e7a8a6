/* command.h - what ormgen does, one function for each command. Each answers the exit status. */
#ifndef COMMAND_H
#define COMMAND_H

#include "options.h"

enum exit_status { DONE = 0, WRONG_SCHEMA = 1, NO_FILE = 2 };

/* The messages of a schema, as the options want them. They are to be printed on standard error. */
struct diag *command_diag(struct arena *arena, const struct options *options,
                          const struct source *source);

int command_compile(struct arena *arena, const struct options *options); /* command_compile.c */
int command_explain(struct arena *arena, const struct options *options); /* command_explain.c */
int command_graph(struct arena *arena, const struct options *options);   /* command_graph.c */
int command_import(struct arena *arena, const struct options *options);  /* command_import.c */

#endif

/* command.h - what ormgen does, one function for each command. Each answers the exit status. */
#ifndef COMMAND_H
#define COMMAND_H

#include "options.h"

enum exit_status { DONE = 0, WRONG_SCHEMA = 1, NO_FILE = 2 };

int command_compile(struct arena *arena, const struct options *options); /* command_compile.c */
int command_explain(struct arena *arena, const struct options *options); /* command_explain.c */

#endif

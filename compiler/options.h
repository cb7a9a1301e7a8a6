/* options.h - the command line. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>

enum stage { STAGE_YAML, STAGE_SCHEMA, STAGE_MODEL, STAGE_SQL, STAGE_OUTPUT };

struct options {
    const char *schema; /* path, or "-" */
    const char *dir;    /* for the output */
    bool check, strict, split;
    enum stage last; /* the stage to dump, or STAGE_OUTPUT */
};

/* Reads the arguments. false: there is nothing to do but to exit with *status. */
bool options_read(struct options *options, int argc, char **argv, int *status);

#endif

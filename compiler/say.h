/* say.h - what ormgen says besides the messages about a schema, and how text that may hold anything
 * is shown. */
#ifndef SAY_H
#define SAY_H

#include <stdio.h>

#include "base.h"

/* A line on standard error behind the program's name: "ormgen: shop.yaml: Is a directory". */
void say(const char *format, ...) BASE_PRINTF(1, 2);

/* Prints text so that it can't steer a terminal nor begin a line: "\x1B", "\n". */
void say_text(struct str text, FILE *out);

#endif

/* output.h - the generated files: written so that each is complete or as it was before, and only if
 * it differs from what is there; or compared with what is there. */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <stdio.h>

#include "base.h"

struct output_file {
    struct str path; /* "generated/shop.h" */
    struct str text;
    struct str maker; /* what it is made from: a schema, an option; for messages */
};

typedef LIST(struct output_file) output_list;

/* The path of a file in a folder. */
struct str output_path(struct arena *arena, const char *dir, struct str name);
void output_add(struct arena *arena, output_list *files, const char *dir, struct str name,
                struct str text, struct str maker);
/* No two files have the same place, whatever the case of letters; else standard error says which.
 */
bool output_is_distinct(struct arena *arena, const output_list *files);
/* No file has the place of one of the n inputs, under whatever path; else standard error says
 * which.
 */
bool output_spares(struct arena *arena, const output_list *files, char **inputs, size_t n);

/* The calls that can fail while files are written, so that tests can make them fail. Each answers
 * -1 with errno set. */
struct output_ops {
    int (*create)(const char *path); /* a new file: its descriptor */
    long (*write)(int file, const void *data, size_t size);
    int (*close)(int file);
    int (*rename)(const char *from, const char *to);
};

extern const struct output_ops output_system;

/* Writes the files; folders that are missing are made. All are complete under other names before
 * the first one is put in its place. report: told of each file whether it was written, unless it is
 * NULL. false: standard error says what failed. */
bool output_write(struct arena *arena, const struct output_ops *ops, const output_list *files,
                  FILE *report);

/* Compares the files with those that are there and prints the differences as unified diffs: 0 none,
 * 1 some, 2 a file can't be read, which standard error says. report: told of each file that is the
 * same, unless it is NULL. */
int output_check(struct arena *arena, const output_list *files, FILE *out, FILE *report);

#endif

/* output.h - the generated files: written so that each is complete or as it was before, and only if
 * it differs from what is there; or compared with what is there. */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <stdio.h>

#include "base.h"

struct output_file {
    struct str name; /* in the folder: "shop.h" */
    struct str text;
};

/* The calls that can fail while files are written, so that tests can make them fail. Each answers
 * -1 with errno set. */
struct output_ops {
    int (*create)(const char *path); /* a new file: its descriptor */
    long (*write)(int file, const void *data, size_t size);
    int (*close)(int file);
    int (*rename)(const char *from, const char *to);
};

extern const struct output_ops output_system;

/* Writes the files into dir, which is made, with the folders above it, if it is missing. All are
 * complete under other names before the first one is put in its place. false: standard error says
 * what failed. */
bool output_write(struct arena *arena, const struct output_ops *ops, const char *dir,
                  const struct output_file *files, size_t n);

/* Compares the files with those in dir and prints the differences as unified diffs: 0 none, 1 some,
 * 2 a file can't be read, which standard error says. */
int output_check(struct arena *arena, const char *dir, const struct output_file *files, size_t n,
                 FILE *out);

#endif

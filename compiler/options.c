/* options.c - the command line: options in any order, "--" ends them, one schema. */
#include "options.h"

#include <stdio.h>
#include <string.h>

#include "orm.h"

static const char usage_line[] = "usage: ormgen [options] SCHEMA.yaml\n";

static const char help[] =
    "\n"
    "Writes NAME.h, NAME.c and NAME.sql for the schema; '-' reads standard input.\n"
    "\n"
    "  -o DIR        folder for the output (default: generated)\n"
    "  --check       compare with the output that is there, print a diff\n"
    "  --split       write files of its own for each model, as 'split: true' does\n"
    "  --strict      warnings are errors\n"
    "  --dump=STAGE  print a stage instead: yaml, schema, model or sql\n"
    "  --version     print the version\n"
    "  --help        print this\n"
    "\n"
    "Exit status: 0 done, 1 the schema has errors or --check found a difference,\n"
    "2 wrong usage, or a file can't be read or written.\n";

static bool read_stage(const char *name, enum stage *stage)
{
    static const char *const names[] = {[STAGE_YAML] = "yaml",
                                        [STAGE_SCHEMA] = "schema",
                                        [STAGE_MODEL] = "model",
                                        [STAGE_SQL] = "sql"};

    for (int i = 0; i < STAGE_OUTPUT; i++) {
        if (strcmp(name, names[i]) != 0)
            continue;
        *stage = (enum stage)i;
        return true;
    }
    return false;
}

static bool starts(const char *text, const char *prefix)
{
    return strncmp(text, prefix, strlen(prefix)) == 0;
}

static bool usage(const char *problem, const char *argument)
{
    fprintf(stderr, "ormgen: %s%s%s\n", problem, argument ? ": " : "", argument ? argument : "");
    fprintf(stderr, "%s'ormgen --help' tells more\n", usage_line);
    return false;
}

/* -o DIR | -oDIR; *i: the index of the argument, moved on when the folder is the next one. */
static bool read_dir(struct options *options, int argc, char **argv, int *i)
{
    options->dir = argv[*i][2] != '\0' ? argv[*i] + 2 : *i + 1 < argc ? argv[++*i] : "";
    return options->dir[0] != '\0' || usage("-o needs a folder", NULL);
}

static bool read_option(struct options *options, int argc, char **argv, int *i)
{
    const char *option = argv[*i];

    if (starts(option, "-o"))
        return read_dir(options, argc, argv, i);
    if (starts(option, "--dump="))
        return read_stage(option + strlen("--dump="), &options->last) ||
               usage("the stages are yaml, schema, model and sql", option);
    if (strcmp(option, "--check") == 0)
        return options->check = true;
    if (strcmp(option, "--split") == 0)
        return options->split = true;
    if (strcmp(option, "--strict") == 0)
        return options->strict = true;
    return usage("unknown option", option);
}

/* --help and --version come before anything else that is asked for. */
static bool answers(int argc, char **argv)
{
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0)
            return printf("%s%s", usage_line, help), true;
        if (strcmp(argv[i], "--version") == 0)
            return puts("ormgen " ORM_VERSION), true;
    }
    return false;
}

bool options_read(struct options *options, int argc, char **argv, int *status)
{
    bool only_schemas = false;

    *options = (struct options){.dir = "generated", .last = STAGE_OUTPUT};
    *status = 0;
    if (answers(argc, argv))
        return false;
    *status = 2;
    for (int i = 1; i < argc; i++) {
        bool is_option = !only_schemas && argv[i][0] == '-' && argv[i][1] != '\0';
        if (is_option && strcmp(argv[i], "--") == 0)
            only_schemas = true;
        else if (is_option && !read_option(options, argc, argv, &i))
            return false;
        else if (!is_option && options->schema)
            return usage("one schema at a time", argv[i]);
        else if (!is_option)
            options->schema = argv[i];
    }
    return options->schema || usage("which schema?", NULL);
}

/* options.c - the command line: a command, or none, then options and arguments in any order; "--"
 * ends the options. What there is stands in options.def.
 */
#define _GNU_SOURCE /* for getopt_long() */

#include "options.h"

#include <getopt.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "orm.h"
#include "say.h"
#include "text.h"

/* Sets of commands, as bits. */
#define ON(command) (1u << COMMAND_##command)
#define ALL ((1u << COMMANDS) - 1)

#define MANY SIZE_MAX

enum option_id {
    BEFORE_OPTIONS = 0x100, /* numbers below are letters */
#define FLAG(letter, name, member, commands, help) OPTION_##member,
#define VALUE(letter, name, argument, reader, commands, help) OPTION_##reader,
#include "options.def"
    AFTER_OPTIONS
};

#define FIRST_OPTION (BEFORE_OPTIONS + 1)
#define OPTIONS (AFTER_OPTIONS - FIRST_OPTION)

static const struct row {
    int letter;
    const char *name, *argument; /* argument: NULL for a flag */
    unsigned commands;
    const char *help;
} rows[OPTIONS] = {
#define FLAG(letter, name, member, commands, help) {letter, name, NULL, commands, help},
#define VALUE(letter, name, argument, reader, commands, help)                                      \
    {letter, name, argument, commands, help},
#include "options.def"
};

static const struct command_row {
    const char *name, *arguments;
    size_t least, most; /* arguments */
    const char *help;
} commands[COMMANDS] = {
#define COMMAND(id, name, arguments, least, most, help) {name, arguments, least, most, help},
#include "options.def"
};

/* ---- what is said ---- */

static void print_usage(FILE *out)
{
    for (int i = 0; i < COMMANDS; i++)
        fprintf(out, "%s ormgen %s%s[options] %s\n", i == 0 ? "usage:" : "      ", commands[i].name,
                i == 0 ? "" : " ", commands[i].arguments);
}

static bool refer_to_help(void)
{
    print_usage(stderr);
    fputs("'ormgen --help' tells more\n", stderr);
    return false;
}

static bool usage(const char *problem, const char *argument)
{
    say("%s%s%s", problem, argument ? ": " : "", argument ? argument : "");
    return refer_to_help();
}

static bool refuse_option(const struct row *row, const char *problem)
{
    say("--%s %s", row->name, problem);
    return refer_to_help();
}

/* "Without a command, or with graph or import:" */
static void print_heading(unsigned set)
{
    if (set == ALL) {
        fputs("\nAlways:\n", stdout);
        return;
    }
    for (int i = 0, before = 0; i < COMMANDS; i++) {
        if (!(set & 1u << i))
            continue;
        if (i == COMMAND_COMPILE)
            fputs("\nWithout a command", stdout);
        else if (before == 0)
            printf("\nWith %s", commands[i].name);
        else
            printf("%s %s", set & ON(COMPILE) && before == 1 ? ", or with" : " or",
                   commands[i].name);
        before++;
    }
    fputs(":\n", stdout);
}

static void print_option(const struct row *row)
{
    char left[64];

    if (row->letter != 0)
        snprintf(left, sizeof left, "-%c, --%s", row->letter, row->name);
    else
        snprintf(left, sizeof left, "--%s", row->name);
    if (row->argument) {
        size_t len = strlen(left);
        snprintf(left + len, sizeof left - len, "=%s", row->argument);
    }
    printf("  %-22s  %s\n", left, row->help);
}

static void print_help(void)
{
    print_usage(stdout);
    putchar('\n');
    for (int i = 0; i < COMMANDS; i++)
        printf("ormgen %s%s%s: %s\n", commands[i].name, i == 0 ? "" : " ", commands[i].arguments,
               commands[i].help);
    fputs("'-' as a schema reads standard input.\n", stdout);
    for (int i = 0; i < OPTIONS; i++) {
        if (i == 0 || rows[i].commands != rows[i - 1].commands)
            print_heading(rows[i].commands);
        print_option(&rows[i]);
    }
    fputs("\n"
          "Exit status: 0 done, 1 the schema has errors, --check found a difference, or\n"
          "import --strict left something out, 2 wrong usage, or a file can't be read or\n"
          "written.\n",
          stdout);
}

/* ---- values ---- */

/* The output is never standard output, which "-" might be meant for; "./-" is a file. */
static bool read_path(const char **path, const char *value, const char *problem)
{
    *path = value;
    if (strcmp(value, "-") == 0)
        return usage(problem, value);
    return value[0] != '\0' || usage(problem, NULL);
}

static bool read_dir(struct options *options, const char *value)
{
    return read_path(&options->dir, value, "--output needs a folder");
}

static bool read_depfile(struct options *options, const char *value)
{
    return read_path(&options->depfile, value, "--depfile needs a file");
}

static bool read_runtime(struct options *options, const char *value)
{
    return read_path(&options->runtime, value, "--runtime needs a folder");
}

/* The number of a word among those that an option takes; false: it is none of them. */
static bool read_word(const char *value, const char *const *words, int n, int *out)
{
    for (*out = 0; *out < n; ++*out)
        if (strcmp(value, words[*out]) == 0)
            return true;
    return false;
}

static bool read_stage(struct options *options, const char *value)
{
    static const char *const words[] = {[STAGE_YAML] = "yaml",
                                        [STAGE_SCHEMA] = "schema",
                                        [STAGE_MODEL] = "model",
                                        [STAGE_SQL] = "sql"};
    int i;

    if (!read_word(value, words, STAGE_OUTPUT, &i))
        return usage("--dump takes yaml, schema, model or sql, not", value);
    options->last = (enum stage)i;
    return true;
}

static bool read_color(struct options *options, const char *value)
{
    static const char *const words[] = {
        [COLOR_AUTO] = "auto", [COLOR_ALWAYS] = "always", [COLOR_NEVER] = "never"};
    int i;

    if (!read_word(value, words, COLOR_NEVER + 1, &i))
        return usage("--color takes auto, always or never, not", value);
    options->color = (enum color_when)i;
    return true;
}

static bool read_form(struct options *options, const char *value)
{
    static const char *const words[] = {"text", "json"};
    int i;

    if (!read_word(value, words, 2, &i))
        return usage("--diagnostics takes text or json, not", value);
    options->json = i == 1;
    return true;
}

static bool read_graph(struct options *options, const char *value)
{
    static const char *const words[] = {[GRAPH_DOT] = "dot", [GRAPH_MERMAID] = "mermaid"};
    int i;

    if (!read_word(value, words, GRAPH_FORMATS, &i))
        return usage("--format takes dot or mermaid, not", value);
    options->format = (enum graph_format)i;
    return true;
}

static bool read_schema(struct options *options, const char *value)
{
    options->schema = value;
    return schema_may_be_called(str_of(value)) ||
           usage("--schema needs a name in snake_case, not orm, orm_... or a header's", value);
}

static bool read_tables(struct options *options, const char *value)
{
    *list_add(options->arena, &options->tables) = str_of(value);
    return true;
}

static bool read_exclude(struct options *options, const char *value)
{
    *list_add(options->arena, &options->exclude) = str_of(value);
    return true;
}

static bool read_view_key(struct options *options, const char *value)
{
    *list_add(options->arena, &options->view_keys) = str_of(value);
    return true;
}

static bool set_option(struct options *options, enum option_id id, const char *value)
{
    switch (id) {
#define FLAG(letter, name, member, commands, help)                                                 \
    case OPTION_##member:                                                                          \
        return options->member = true;
#define VALUE(letter, name, argument, reader, commands, help)                                      \
    case OPTION_##reader:                                                                          \
        return reader(options, value);
#include "options.def"
    case BEFORE_OPTIONS:
    case AFTER_OPTIONS:
        break;
    }
    return false;
}

/* ---- the command line ---- */

struct getopt_tables {
    char letters[2 * OPTIONS + 2];
    struct option options[OPTIONS + 1];
};

/* A letter stands for its row's number; getopt_long() says ':' where an argument is missing. */
static void fill_tables(struct getopt_tables *tables)
{
    char *letter = tables->letters;

    *letter++ = ':';
    for (int i = 0; i < OPTIONS; i++) {
        tables->options[i] =
            (struct option){.name = rows[i].name,
                            .has_arg = rows[i].argument ? required_argument : no_argument,
                            .val = FIRST_OPTION + i};
        if (rows[i].letter == 0)
            continue;
        *letter++ = (char)rows[i].letter;
        if (rows[i].argument)
            *letter++ = ':';
    }
    *letter = '\0';
    tables->options[OPTIONS] = (struct option){0};
}

static int row_of(int found)
{
    for (int i = 0; i < OPTIONS; i++)
        if (found == FIRST_OPTION + i || (rows[i].letter != 0 && found == rows[i].letter))
            return i;
    return OPTIONS;
}

/* A word that several options begin with. */
static bool refuse_ambiguous(const char *argument, struct str word)
{
    struct arena arena = {0};
    struct text names = {.arena = &arena};

    for (int i = 0; i < OPTIONS; i++)
        if (str_starts(str_of(rows[i].name), word))
            text_addf(&names, "%s--%s", names.len > 0 ? ", " : "", rows[i].name);
    say("%s is short for more than one option: %s", argument, text_str(&names).at);
    arena_free(&arena);
    return refer_to_help();
}

/* An option that is none, with the one of the command that may have been meant. A letter may stand
 * among others, so getopt_long() tells it; a word is the argument before the next one. */
static bool refuse_unknown(const struct options *options, const char *argument)
{
    struct str names[OPTIONS], word = str_of(argument + strspn(argument, "-"));
    const char letter[] = {'-', (char)optopt, '\0'};
    size_t n = 0, begun = 0;

    if (optopt != 0)
        return usage("unknown option", letter);
    word.len = strcspn(word.at, "=");
    for (int i = 0; i < OPTIONS; i++) {
        begun += word.len > 0 && str_starts(str_of(rows[i].name), word);
        if (rows[i].commands & 1u << options->command)
            names[n++] = str_of(rows[i].name);
    }
    if (begun > 1)
        return refuse_ambiguous(argument, word);
    size_t nearest = str_nearest(word, names, n);
    if (nearest == n)
        return usage("unknown option", argument);
    say("unknown option: %s; did you mean --" STR_FMT "?", argument, STR_ARG(names[nearest]));
    return refer_to_help();
}

/* An option of other commands, with the first of them. */
static bool refuse_elsewhere(const struct row *row)
{
    int i = 0;

    while (!(row->commands & 1u << i))
        i++;
    say("--%s does not go with the command; it is for: ormgen %s%s%s", row->name, commands[i].name,
        i == 0 ? "" : " ", commands[i].arguments);
    return refer_to_help();
}

/* One option that getopt_long() found, or what it answered instead. */
static bool take_option(struct options *options, int found, const char *argument)
{
    bool is_option = found != ':' && found != '?';
    int i = row_of(is_option ? found : optopt);

    if (i == OPTIONS)
        return refuse_unknown(options, argument);
    if (!(rows[i].commands & 1u << options->command))
        return refuse_elsewhere(&rows[i]);
    if (!is_option)
        return refuse_option(&rows[i], found == ':' ? "needs a value" : "takes no value");
    return set_option(options, (enum option_id)(FIRST_OPTION + i), optarg);
}

/* The command that a word is the name of, or else COMMAND_COMPILE, which has none. */
static enum command command_of(const char *word)
{
    int i = COMMANDS - 1;

    while (i > COMMAND_COMPILE && strcmp(word, commands[i].name) != 0)
        i--;
    return (enum command)i;
}

/* --help and --version, which leave nothing to do. */
static bool answers(const struct options *options)
{
    if (options->help)
        print_help();
    else if (options->version)
        puts("ormgen " ORM_VERSION);
    return options->help || options->version;
}

/* Schemas have names, and standard input is there once. */
static bool can_be_schemas(const struct options *options)
{
    int n = 0;

    if (options->n > 0 && command_of(options->arguments[0]) != COMMAND_COMPILE)
        return usage("a command must be the first word", options->arguments[0]);
    for (size_t i = 0; i < options->n; i++) {
        if (options->arguments[i][0] == '\0')
            return usage("the name of a schema is empty", NULL);
        n += strcmp(options->arguments[i], "-") == 0;
    }
    return n <= 1 || usage("standard input can't be two schemas", NULL);
}

/* As many as the command takes, and such ones. */
static bool are_arguments(const struct options *options)
{
    const struct command_row *row = &commands[options->command];
    bool imports = options->command == COMMAND_IMPORT;
    bool needs_none = options->runtime || options->json_schema;

    if (options->n < row->least && !needs_none)
        return usage(imports ? "no database is named" : "no schema is named", NULL);
    if (options->n > row->most)
        return usage(imports ? "one database at a time, not also"
                             : "one schema at a time, not also",
                     options->arguments[1]);
    if (imports && options->arguments[0][0] == '\0')
        return usage("the name of a database is empty", NULL);
    if (imports && strcmp(options->arguments[0], "-") == 0)
        return usage("standard input can't be a database", NULL);
    return imports || options->command == COMMAND_EXPLAIN || can_be_schemas(options);
}

/* Options that are right by themselves may contradict each other. */
static bool are_compatible(const struct options *options)
{
    bool dumps = options->last != STAGE_OUTPUT;
    int others = options->check + options->list_outputs + dumps + options->json_schema;

    if (others > 1)
        return usage("--check, --list-outputs, --dump and --json-schema exclude each other", NULL);
    if (options->json_schema && options->n > 0)
        return usage("--json-schema takes no schema", options->arguments[0]);
    if (options->depfile && others > 0)
        return usage("--depfile is for a call that writes files", NULL);
    if (options->runtime && (dumps || options->json_schema))
        return usage("--runtime is for a call that writes files, or compares them", NULL);
    if (options->quiet && options->verbose)
        return usage("--quiet and --verbose exclude each other", NULL);
    return true;
}

bool options_read(struct arena *arena, struct options *options, int argc, char **argv, int *status)
{
    struct getopt_tables tables;
    int found;

    *options = (struct options){.arena = arena, .dir = "generated", .last = STAGE_OUTPUT};
    *status = 2;
    options->command = argc > 1 ? command_of(argv[1]) : COMMAND_COMPILE;
    if (options->command != COMMAND_COMPILE) {
        argc--;
        argv++;
    }
    fill_tables(&tables);
    opterr = 0;
    while ((found = getopt_long(argc, argv, tables.letters, tables.options, NULL)) != -1)
        if (!take_option(options, found, argv[optind - 1]))
            return false;
    if (answers(options)) {
        *status = 0;
        return false;
    }
    options->arguments = argv + optind;
    options->n = (size_t)(argc - optind);
    return are_arguments(options) && are_compatible(options);
}

/* command_compile.c - ormgen SCHEMA.yaml...: compiles the schemas, and if all are right writes
 * their files, compares them with those that are there, or lists them; or dumps a stage of each.
 * Nothing is written unless all are right. Without a schema it prints the JSON Schema of all.
 */
#include "command.h"

#include <stdio.h>
#include <string.h>

#include "depfile.h"
#include "dump.h"
#include "gen.h"
#include "input.h"
#include "json_schema.h"
#include "leftover.h"
#include "say.h"
#include "vendor.h"

/* What the schemas of a call make. */
struct outputs {
    output_list files;
    depfile_rules rules;
    leftover_schemas schemas;
};

static int worst(int a, int b)
{
    return a > b ? a : b;
}

/* ---- one schema ---- */

static bool is_stdin(const char *path)
{
    return strcmp(path, "-") == 0;
}

static int dump(const struct compiled *made, enum stage stage)
{
    if (stage == STAGE_YAML && made->tree)
        dump_yaml(stdout, made->tree);
    else if (stage == STAGE_SCHEMA && made->schema)
        dump_schema(stdout, made->schema);
    else if (stage == STAGE_MODEL && made->set)
        dump_model(stdout, made->set);
    else if (stage == STAGE_SQL && made->sql)
        dump_sql(stdout, made->sql);
    else
        return WRONG_SCHEMA;
    return DONE;
}

/* Adds what a schema makes to the output and to the rules. */
static void add_files(struct arena *arena, const struct options *options, const char *path,
                      const struct compiled *front, struct outputs *outputs)
{
    gen_file_list made = gen_files(arena, front->sql);
    struct depfile_rule *rule = list_add(arena, &outputs->rules);

    *list_add(arena, &outputs->schemas) =
        (struct leftover_schema){front->set->name, front->set->source};
    rule->input = is_stdin(path) ? (struct str){0} : str_of(path);
    for (size_t i = 0; i < made.len; i++) {
        output_add(arena, &outputs->files, options->dir, made.at[i].name, made.at[i].text,
                   str_of(path));
        *list_add(arena, &rule->outputs) = outputs->files.at[outputs->files.len - 1].path;
    }
}

static int compile(struct arena *arena, const struct options *options, const char *path,
                   struct outputs *outputs)
{
    struct source source;
    int status = DONE;

    if (!input_read(arena, path, &source))
        return NO_FILE;
    struct compile_options how = {
        .stem = is_stdin(path) ? STR("") : input_stem(str_of(path)),
        .split = options->split,
        .until = options->last,
    };
    struct diag *diag = command_diag(arena, options, &source);
    struct compiled made = compile_front(arena, &source, how, diag);
    if (options->last != STAGE_OUTPUT)
        status = dump(&made, options->last);
    else if (made.bug.len > 0)
        status = NO_FILE;
    else if (!diag_failed(diag))
        add_files(arena, options, path, &made, outputs);
    diag_print(diag, stderr);
    if (made.bug.len > 0)
        say("internal error: " STR_FMT, STR_ARG(made.bug));
    return diag_failed(diag) ? worst(status, WRONG_SCHEMA) : status;
}

/* ---- all of them ---- */

static bool can_name(struct str path)
{
    if (depfile_can_name(path))
        return true;
    say(STR_FMT ": --depfile can't hold this name", STR_ARG(path));
    return false;
}

static bool add_depfile(struct arena *arena, const char *path, struct outputs *outputs)
{
    for (size_t i = 0; i < outputs->rules.len; i++) {
        const struct depfile_rule *rule = &outputs->rules.at[i];
        if (rule->input.at && !can_name(rule->input))
            return false;
        for (size_t k = 0; k < rule->outputs.len; k++)
            if (!can_name(rule->outputs.at[k]))
                return false;
    }
    *list_add(arena, &outputs->files) =
        (struct output_file){str_of(path), depfile_text(arena, &outputs->rules), STR("--depfile")};
    return true;
}

static int list_files(const output_list *files)
{
    for (size_t i = 0; i < files->len; i++)
        puts(files->at[i].path.at);
    return DONE;
}

static int check(struct arena *arena, const struct options *options, const struct outputs *outputs,
                 FILE *report)
{
    int status = output_check(arena, &outputs->files, stdout, report);

    if (status == NO_FILE)
        return status;
    return worst(status, leftover_check(arena, options->dir, &outputs->schemas, &outputs->files));
}

static int put_out(struct arena *arena, const struct options *options,
                   const struct outputs *outputs)
{
    FILE *report = options->verbose ? stderr : NULL;

    if (!output_is_distinct(arena, &outputs->files) ||
        !output_spares(arena, &outputs->files, options->arguments, options->n))
        return NO_FILE;
    if (options->list_outputs)
        return list_files(&outputs->files);
    if (options->check)
        return check(arena, options, outputs, report);
    return output_write(arena, &output_system, &outputs->files, report) ? DONE : NO_FILE;
}

static int print_json_schema(struct arena *arena)
{
    fputs(json_schema(arena).at, stdout);
    return DONE;
}

int command_compile(struct arena *arena, const struct options *options)
{
    struct outputs outputs = {0};
    int status = DONE;

    if (options->json_schema)
        return print_json_schema(arena);
    for (size_t i = 0; i < options->n; i++)
        status = worst(status, compile(arena, options, options->arguments[i], &outputs));
    if (options->last != STAGE_OUTPUT || status != DONE)
        return status;
    if (options->runtime)
        vendor_add(arena, options->runtime, &outputs.files);
    if (options->depfile && !add_depfile(arena, options->depfile, &outputs))
        return NO_FILE;
    return put_out(arena, options, &outputs);
}

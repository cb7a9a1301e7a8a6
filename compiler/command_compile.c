/* command_compile.c - ormgen SCHEMA.yaml: writes the files of a schema, compares them with those
 * that are there, or dumps a stage; without a schema it prints the JSON Schema of all.
 */
#include "command.h"

#include <stdio.h>
#include <string.h>

#include "dump.h"
#include "gen.h"
#include "input.h"
#include "json_schema.h"
#include "vendor.h"

/* Writes the files, or compares them with those that are there. */
static int put_files(struct arena *arena, const struct options *options, const char *dir,
                     const struct output_file *files, size_t n)
{
    if (options->check)
        return output_check(arena, dir, files, n, stdout);
    return output_write(arena, &output_system, dir, files, n) ? DONE : NO_FILE;
}

static int put_out(struct arena *arena, const struct options *options, const struct sql_set *sql)
{
    gen_file_list made = gen_files(arena, sql);
    struct output_file *files = arena_alloc(arena, made.len * sizeof *files);

    for (size_t i = 0; i < made.len; i++)
        files[i] = (struct output_file){made.at[i].name, made.at[i].text};
    return put_files(arena, options, options->dir, files, made.len);
}

static int put_runtime(struct arena *arena, const struct options *options)
{
    size_t n;
    const struct output_file *files = vendor_files(arena, &n);

    return put_files(arena, options, options->runtime, files, n);
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

static int finish(struct arena *arena, const struct options *options, const struct compiled *made,
                  const struct diag *diag)
{
    if (options->last != STAGE_OUTPUT)
        return dump(made, options->last);
    if (made->bug.len > 0) {
        fputs("ormgen: internal error: ", stderr);
        diag_print_text(made->bug, stderr);
        putc('\n', stderr);
        return NO_FILE;
    }
    return diag_failed(diag) ? WRONG_SCHEMA : put_out(arena, options, made->sql);
}

static int print_json_schema(struct arena *arena)
{
    fputs(json_schema(arena).at, stdout);
    return DONE;
}

static int compile(struct arena *arena, const struct options *options, const char *path)
{
    struct source source;

    if (!input_read(arena, path, &source))
        return NO_FILE;
    struct compile_options how = {
        .stem = strcmp(path, "-") == 0 ? STR("") : input_stem(str_of(path)),
        .split = options->split,
        .until = options->last,
    };
    struct diag *diag = command_diag(arena, options, &source);
    struct compiled made = compile_front(arena, &source, how, diag);
    int status = finish(arena, options, &made, diag);
    diag_print(diag, stderr);
    return status == DONE && diag_failed(diag) ? WRONG_SCHEMA : status;
}

int command_compile(struct arena *arena, const struct options *options)
{
    if (options->json_schema)
        return print_json_schema(arena);
    int status = options->runtime ? put_runtime(arena, options) : DONE;
    if (status == NO_FILE || options->n == 0)
        return status;
    int compiled = compile(arena, options, options->arguments[0]);
    return compiled > status ? compiled : status;
}

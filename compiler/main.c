/* main.c - ormgen: the passes in their order, and the exit status. Standard output has dumps, diffs
 * and help; everything else is said on standard error.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "dump.h"
#include "gen.h"
#include "input.h"
#include "options.h"
#include "output.h"
#include "schema.h"
#include "verify.h"

enum { DONE = 0, WRONG_SCHEMA = 1, NO_FILE = 2 };

/* Writes the files, or compares them with those that are there. */
static int put_out(struct arena *arena, const struct options *options, const struct sql_set *sql)
{
    gen_file_list made = gen_files(arena, sql);
    struct output_file *files = arena_alloc(arena, made.len * sizeof *files);

    for (size_t i = 0; i < made.len; i++)
        files[i] = (struct output_file){made.at[i].name, made.at[i].text};
    if (options->check)
        return output_check(arena, options->dir, files, made.len, stdout);
    return output_write(arena, &output_system, options->dir, files, made.len) ? DONE : NO_FILE;
}

/* The passes. Each adds what it finds wrong to diag; only a syntax error and what SQLite refuses
 * have to wait for the rest to be right. */
static int compile(struct arena *arena, const struct options *options, const struct source *source,
                   struct diag *diag)
{
    struct node *root = yaml_parse(arena, source, diag);
    if (!root)
        return WRONG_SCHEMA;
    if (options->last == STAGE_YAML)
        return dump_yaml(stdout, root), DONE;

    struct str stem = input_stem(str_of(options->schema));
    struct written_schema *schema =
        schema_read(arena, root, strcmp(options->schema, "-") == 0 ? STR("") : stem, diag);
    if (options->split)
        schema->split = (struct flag){.given = true, .value = true};
    if (options->last == STAGE_SCHEMA)
        return dump_schema(stdout, schema), DONE;

    struct model_set *set = model_resolve(arena, schema, input_base(source->name), diag);
    model_check_rules(set, arena, diag);
    names_check(set, diag);
    if (diag_failed(diag))
        return WRONG_SCHEMA;
    if (options->last == STAGE_MODEL)
        return dump_model(stdout, set), DONE;

    struct str bug;
    struct sql_set *sql = sql_build(arena, set);
    if (options->last == STAGE_SQL)
        return dump_sql(stdout, sql), DONE;
    if (!verify_sql(arena, sql, diag, &bug)) {
        fputs("ormgen: internal error: ", stderr);
        diag_print_text(bug, stderr);
        putc('\n', stderr);
        return NO_FILE;
    }
    return diag_failed(diag) ? WRONG_SCHEMA : put_out(arena, options, sql);
}

static int run(struct arena *arena, const struct options *options)
{
    struct source source;

    if (!input_read(arena, options->schema, &source))
        return NO_FILE;
    struct diag *diag = diag_new(arena, &source);
    if (options->strict)
        diag_warnings_are_errors(diag);
    int status = compile(arena, options, &source, diag);
    diag_print(diag, stderr);
    return status == DONE && diag_failed(diag) ? WRONG_SCHEMA : status;
}

int main(int argc, char **argv)
{
    struct arena arena = {0};
    struct options options;
    int status;

    if (options_read(&options, argc, argv, &status))
        status = run(&arena, &options);
    arena_free(&arena);
    if (fflush(stdout) != 0 || ferror(stdout)) {
        fprintf(stderr, "ormgen: standard output: %s\n", strerror(errno));
        return NO_FILE;
    }
    return status;
}

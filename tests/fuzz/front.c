/* front.c - compiles bytes in memory, and looks whether the answer is one that ormgen may give. */
#define _POSIX_C_SOURCE 200809L

#include "front.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compile.h"
#include "dump.h"
#include "gen.h"
#include "graph.h"

#define NAME "any.yaml"

BASE_PRINTF(2, 3) static void complain(struct front_answer *answer, const char *format, ...)
{
    va_list args;
    size_t size;

    if (answer->fault)
        return;
    FILE *out = open_memstream(&answer->fault, &size);
    if (!out)
        abort();
    va_start(args, format);
    vfprintf(out, format, args);
    va_end(args);
    fclose(out);
}

/* ---- messages ---- */

static size_t count_lines(struct str text)
{
    size_t n = 1;

    for (size_t i = 0; i < text.len; i++)
        n += text.at[i] == '\n' || (text.at[i] == '\r' && text.at[i + 1] != '\n');
    return n;
}

/* "any.yaml:3:7: error: ... [E101]", "any.yaml: error: ...", or a note without a code. */
static void check_head(struct front_answer *answer, struct str line, size_t lines)
{
    unsigned row = 1, column = 1;
    int read = 0;
    const char *rest = line.at + strlen(NAME);

    if (sscanf(rest, ":%u:%u%n", &row, &column, &read) == 2)
        rest += read;
    if (row == 0 || row > lines || column == 0)
        complain(answer, "a place outside of the schema: " STR_FMT, STR_ARG(line));
    bool is_note = strncmp(rest, ": note: ", 8) == 0;
    bool is_message = strncmp(rest, ": error: ", 9) == 0 || strncmp(rest, ": warning: ", 11) == 0;
    bool has_code = line.len > 7 && line.at[line.len - 1] == ']' && line.at[line.len - 6] == '[';
    if (!is_note && !(is_message && has_code))
        complain(answer, "a message of another form: " STR_FMT, STR_ARG(line));
}

static void check_messages(struct front_answer *answer, size_t lines)
{
    struct str all = str_of(answer->messages);

    for (size_t i = 0, size; i < all.len; i += size) {
        long c = str_char((struct str){all.at + i, all.len - i}, &size);
        if (c < 0 || (char_is_control(c) && c != '\n' && c != '\t'))
            complain(answer, "byte 0x%02X in a message", (unsigned char)all.at[i]);
    }
    for (const char *line = all.at; *line; line += strcspn(line, "\n") + 1)
        if (strncmp(line, NAME ":", strlen(NAME ":")) == 0)
            check_head(answer, (struct str){line, strcspn(line, "\n")}, lines);
}

/* ---- the answer ---- */

static void check_files(struct front_answer *answer, struct arena *arena, const struct sql_set *sql)
{
    gen_file_list files = gen_files(arena, sql);

    if (files.len == 0)
        complain(answer, "there are no files");
    for (size_t i = 0; i < files.len; i++)
        if (files.at[i].text.len == 0 || memchr(files.at[i].text.at, '\0', files.at[i].text.len))
            complain(answer, "the file " STR_FMT " has no text", STR_ARG(files.at[i].name));
}

/* What else ormgen prints of a schema: all stages, and its diagrams. */
static void print_stages(struct front_answer *answer, struct arena *arena,
                         const struct compiled *made)
{
    char *printed = NULL;
    size_t len;
    FILE *out = open_memstream(&printed, &len);

    if (!out)
        abort();
    if (made->tree)
        dump_yaml(out, made->tree);
    if (made->schema)
        dump_schema(out, made->schema);
    if (made->set) {
        dump_model(out, made->set);
        fputs(graph_dot(arena, made->set).at, out);
        fputs(graph_mermaid(arena, made->set).at, out);
    }
    if (made->sql)
        dump_sql(out, made->sql);
    fclose(out);
    if (strlen(printed) != len)
        complain(answer, "a stage is printed with a NUL in it");
    free(printed);
}

struct front_answer front_compile(const char *bytes, size_t size)
{
    struct front_answer answer = {0};
    struct arena arena = {0};
    struct compile_options options = {.stem = STR("any"), .until = STAGE_OUTPUT};
    char *copy = arena_alloc(&arena, size + 1); /* with the NUL that input_read puts behind it */
    size_t len;

    memcpy(copy, bytes, size);
    struct source source = {STR(NAME), {copy, size}};
    struct diag *diag = diag_new(&arena, &source);
    struct compiled made = compile_front(&arena, &source, options, diag);
    FILE *out = open_memstream(&answer.messages, &len);
    if (!out)
        abort();
    diag_print(diag, out);
    fclose(out);

    answer.accepted = !diag_failed(diag);
    if (made.bug.len > 0)
        complain(&answer, "internal error: " STR_FMT, STR_ARG(made.bug));
    else if (!answer.accepted && !strstr(answer.messages, ": error: "))
        complain(&answer, "it is refused without an error");
    else if (answer.accepted && !made.sql)
        complain(&answer, "it is neither accepted nor refused");
    else if (answer.accepted)
        check_files(&answer, &arena, made.sql);
    print_stages(&answer, &arena, &made);
    check_messages(&answer, count_lines(source.text));
    arena_free(&arena);
    return answer;
}

void front_free(struct front_answer *answer)
{
    free(answer->messages);
    free(answer->fault);
}

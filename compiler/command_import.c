/* command_import.c - ormgen import DATABASE: a schema for a database that is there, on standard
 * output. How much of it is left out is said on standard error. */
#include "command.h"

#include <stdio.h>

#include "import.h"
#include "input.h"
#include "say.h"
#include "text.h"

/* A name up to the character, which is a part of it where it stands twice. */
static struct str take_name(struct arena *arena, struct str *rest, char end)
{
    struct text name = {.arena = arena};

    while (rest->len > 0) {
        bool twice = rest->len > 1 && rest->at[0] == end && rest->at[1] == end;
        if (rest->at[0] == end && !twice)
            break;
        text_add(&name, (struct str){rest->at, 1});
        *rest = (struct str){rest->at + 1 + twice, rest->len - 1 - twice};
    }
    return text_str(&name);
}

/* "author,book" */
static bool take_names(struct arena *arena, const char *option, struct str rest, import_names *out)
{
    for (bool more = true; more;) {
        struct str name = take_name(arena, &rest, ',');
        if (name.len == 0) {
            say("--%s: a name is empty", option);
            return false;
        }
        *list_add(arena, out) = name;
        more = rest.len > 0;
        rest = (struct str){rest.at + more, rest.len - more};
    }
    return true;
}

/* "book_list=author_id,number" */
static bool take_view_key(struct arena *arena, struct str rest, struct import_view_key *out)
{
    struct str all = rest;

    out->view = take_name(arena, &rest, '=');
    if (out->view.len > 0 && rest.len > 1)
        return take_names(arena, "view-key", (struct str){rest.at + 1, rest.len - 1},
                          &out->columns);
    say("--view-key needs a view, = and its columns: " STR_FMT, STR_ARG(all));
    return false;
}

static bool read_names(struct arena *arena, const struct options *options,
                       struct import_options *out)
{
    *out = (struct import_options){.schema = str_of(options->schema)};
    for (size_t i = 0; i < options->tables.len; i++)
        if (!take_names(arena, "tables", options->tables.at[i], &out->tables))
            return false;
    for (size_t i = 0; i < options->exclude.len; i++)
        if (!take_names(arena, "exclude", options->exclude.at[i], &out->exclude))
            return false;
    for (size_t i = 0; i < options->view_keys.len; i++)
        if (!take_view_key(arena, options->view_keys.at[i], list_add(arena, &out->view_keys)))
            return false;
    return true;
}

static int fail(const char *path, struct str why)
{
    say("%s: " STR_FMT, path, STR_ARG(why));
    return NO_FILE;
}

static void tell_left_out(const char *path, size_t n)
{
    if (n == 1)
        say("%s: 1 thing is left out or changed; a comment in the schema tells which", path);
    else if (n > 0)
        say("%s: %zu things are left out or changed; comments in the schema tell which", path, n);
}

int command_import(struct arena *arena, const struct options *options)
{
    const char *path = options->arguments[0];
    struct import_options how;
    struct str why, yaml;

    if (!read_names(arena, options, &how))
        return NO_FILE;
    sqlite3 *db = catalog_open(arena, path, &why);
    if (!db)
        return fail(path, why);
    struct draft *draft = import_database(arena, db, input_base(str_of(path)), &how, &why);
    sqlite3_close(db);
    if (!draft)
        return fail(path, why);
    if (!import_settle(arena, draft, &yaml, &why)) {
        say("internal error: " STR_FMT, STR_ARG(why));
        return NO_FILE;
    }
    fputs(yaml.at, stdout);
    size_t left_out = draft_left_out(draft);
    if (!options->quiet)
        tell_left_out(path, left_out);
    return options->strict && left_out > 0 ? WRONG_SCHEMA : DONE;
}

/* leftover.c - a file is one that ormgen made from a schema if it is called as its files are, and
 * its first line says so, as gen_head.c and gen_ddl.c print it: others are never spoken of.
 */
#define _POSIX_C_SOURCE 200809L

#include "leftover.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "say.h"

#define LONGEST_HEAD 500

typedef LIST(struct str) name_list;

static bool is_made(struct arena *arena, struct str path, struct str name,
                    struct leftover_schema schema)
{
    char head[LONGEST_HEAD + 1];
    struct stat info;
    FILE *file = NULL;

    if (stat(path.at, &info) == 0 && S_ISREG(info.st_mode)) /* a pipe would hold us up */
        file = fopen(path.at, "rb");
    if (!file)
        return false;
    size_t len = fread(head, 1, LONGEST_HEAD, file);
    head[len] = '\0';
    fclose(file);
    head[strcspn(head, "\n")] = '\0';
    struct str mark = str_fmt(arena, " " STR_FMT " - made by ormgen ", STR_ARG(name));
    struct str end = str_fmt(arena, " from " STR_FMT ". Do not edit", STR_ARG(schema.source));
    return len > 2 && strncmp(head + 2, mark.at, mark.len) == 0 && strstr(head, end.at);
}

/* shop.h, shop_Book.c: a name that a file of the schema could have. */
static bool is_called_so(struct str name, struct str schema)
{
    return name.len > schema.len && str_starts(name, schema) &&
           (name.at[schema.len] == '_' || name.at[schema.len] == '.');
}

static int compare_names(const void *left, const void *right)
{
    return str_compare(*(const struct str *)left, *(const struct str *)right);
}

/* The names in the folder, in order. false: it can't be read. */
static bool read_names(struct arena *arena, const char *dir, name_list *names)
{
    DIR *folder = opendir(dir);

    if (!folder)
        return errno == ENOENT;
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;)
        *list_add(arena, names) = str_dup(arena, str_of(entry->d_name));
    closedir(folder);
    qsort(names->at, names->len, sizeof *names->at, compare_names);
    return true;
}

static bool is_left(struct arena *arena, struct str path, struct str name,
                    const leftover_schemas *schemas)
{
    for (size_t i = 0; i < schemas->len; i++)
        if (is_called_so(name, schemas->at[i].name) && is_made(arena, path, name, schemas->at[i]))
            return true;
    return false;
}

int leftover_check(struct arena *arena, const char *dir, const leftover_schemas *schemas,
                   const output_list *files)
{
    name_list names = {0};
    struct map made = {0};
    int status = 0;

    for (size_t i = 0; i < files->len; i++)
        *map_put(arena, &made, files->at[i].path) = &files->at[i];
    if (!read_names(arena, dir, &names)) {
        say("%s: %s", dir, strerror(errno));
        return 2;
    }
    for (size_t i = 0; i < names.len; i++) {
        struct str path = output_path(arena, dir, names.at[i]);
        if (map_get(&made, path) || !is_left(arena, path, names.at[i], schemas))
            continue;
        say("%s: left by an earlier run, to be removed", path.at);
        status = 1;
    }
    return status;
}

/* load_sql DATABASE FILE.sql - makes a new database of a file with SQL, as `sqlite3 DATABASE <
 * FILE.sql` does. */
#include <stdio.h>
#include <stdlib.h>

#include <sqlite3.h>

/* The whole file, NUL-terminated; NULL: it can't be read. */
static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    size_t size = 0, room = 1 << 16;
    char *text = malloc(room);

    while (file && text) {
        size += fread(text + size, 1, room - 1 - size, file);
        text[size] = '\0';
        if (size < room - 1)
            break;
        char *longer = realloc(text, room *= 2);
        if (!longer)
            free(text);
        text = longer;
    }
    if (!file || ferror(file)) {
        free(text);
        text = NULL;
    }
    if (file)
        fclose(file);
    return text;
}

int main(int argc, char **argv)
{
    sqlite3 *handle = NULL;
    char *sql = NULL;
    int result = EXIT_FAILURE;

    if (argc != 3) {
        fprintf(stderr, "usage: load_sql DATABASE FILE.sql\n");
        return EXIT_FAILURE;
    }
    sql = read_file(argv[2]);
    if (!sql)
        perror(argv[2]);
    else if (sqlite3_open(argv[1], &handle) != SQLITE_OK ||
             sqlite3_exec(handle, "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY", NULL,
                          NULL, NULL) ||
             sqlite3_exec(handle, sql, NULL, NULL, NULL))
        fprintf(stderr, "%s: %s\n", argv[2], sqlite3_errmsg(handle));
    else
        result = EXIT_SUCCESS;
    sqlite3_close(handle);
    free(sql);
    return result;
}

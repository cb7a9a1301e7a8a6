/* rows show DATABASE - prints every row of every table: each value with its storage class, rows in
 * the order of the file; then what SQLite says of its integrity and foreign keys.
 *
 * rows copy OLD NEW - copies into each table of NEW the rows of OLD's table of that name, and says
 * which of them are not equal there (1 and 1.0 are). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sqlite3.h>

/* Tables, not those of SQLite or of virtual tables, by name; ?1 is a database. */
static const char tables[] =
    "SELECT name FROM pragma_table_list WHERE schema = ?1 AND type = 'table' "
    "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";

/* Columns that rows can be given, by name; ?1 is a table of main, ?2 what stands around each. */
static const char columns[] =
    "SELECT group_concat(printf(?2, name, name), ', ') FROM "
    "(SELECT name FROM pragma_table_xinfo(?1, 'main') WHERE hidden = 0 ORDER BY name)";

static int failed(sqlite3 *db)
{
    printf("%s\n", sqlite3_errmsg(db));
    return EXIT_FAILURE;
}

/* ---- show ---- */

/* Prints the result of a statement, a line for each row. */
static int print(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    int code = sqlite3_prepare_v2(db, sql, -1, &statement, NULL);

    while (code == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); i++) {
            const char *text = (const char *)sqlite3_column_text(statement, i);
            printf("%s%s", i > 0 ? "|" : "", text ? text : "NULL");
        }
        printf("\n");
    }
    code = sqlite3_finalize(statement);
    return code == SQLITE_OK ? EXIT_SUCCESS : failed(db);
}

/* A text of SQL that is made of a name and a text; NULL as sqlite3_mprintf. */
static char *column_list(sqlite3 *db, const char *table, const char *form)
{
    sqlite3_stmt *statement = NULL;
    char *list = NULL;

    if (sqlite3_prepare_v2(db, columns, -1, &statement, NULL) == SQLITE_OK) {
        sqlite3_bind_text(statement, 1, table, -1, SQLITE_STATIC);
        sqlite3_bind_text(statement, 2, form, -1, SQLITE_STATIC);
        if (sqlite3_step(statement) == SQLITE_ROW)
            list = sqlite3_mprintf("%s", sqlite3_column_text(statement, 0));
    }
    sqlite3_finalize(statement);
    return list;
}

static int show_table(sqlite3 *db, const char *table)
{
    char *list = column_list(db, table, "typeof(\"%w\") || ' ' || quote(\"%w\")");
    char *sql = list ? sqlite3_mprintf("SELECT %s FROM \"%w\" NOT INDEXED", list, table) : NULL;
    int result;

    printf("---- %s\n", table);
    result = sql ? print(db, sql) : failed(db);
    sqlite3_free(sql);
    sqlite3_free(list);
    return result;
}

/* ---- copy ---- */

static int copy_table(sqlite3 *db, const char *table)
{
    char *names = column_list(db, table, "\"%w\"");
    char *insert = sqlite3_mprintf("INSERT INTO main.\"%w\" (%s) SELECT %s FROM old.\"%w\"", table,
                                   names, names, table);
    char *compare =
        sqlite3_mprintf("SELECT %Q, * FROM (SELECT %s FROM old.\"%w\" EXCEPT SELECT %s FROM "
                        "main.\"%w\")",
                        table, names, table, names, table);
    int result = EXIT_SUCCESS;

    if (!insert || !compare || sqlite3_exec(db, insert, NULL, NULL, NULL) != SQLITE_OK) {
        printf("%s: ", table);
        result = failed(db);
    } else {
        result = print(db, compare);
    }
    sqlite3_free(compare);
    sqlite3_free(insert);
    sqlite3_free(names);
    return result;
}

static int each_table(sqlite3 *db, int (*function)(sqlite3 *db, const char *table))
{
    sqlite3_stmt *statement = NULL;
    int result = EXIT_SUCCESS;

    if (sqlite3_prepare_v2(db, tables, -1, &statement, NULL) != SQLITE_OK)
        return failed(db);
    sqlite3_bind_text(statement, 1, "main", -1, SQLITE_STATIC);
    while (sqlite3_step(statement) == SQLITE_ROW)
        if (function(db, (const char *)sqlite3_column_text(statement, 0)) != EXIT_SUCCESS)
            result = EXIT_FAILURE;
    sqlite3_finalize(statement);
    return result;
}

int main(int argc, char **argv)
{
    sqlite3 *db = NULL;
    char *attach = NULL;
    int result = EXIT_FAILURE;

    if (argc == 3 && strcmp(argv[1], "show") == 0 && sqlite3_open(argv[2], &db) == SQLITE_OK) {
        result = each_table(db, show_table) == EXIT_SUCCESS &&
                         print(db, "PRAGMA integrity_check") == EXIT_SUCCESS
                     ? EXIT_SUCCESS
                     : EXIT_FAILURE;
        print(db, "PRAGMA foreign_key_check"); /* not where a key can't be checked */
    } else if (argc == 4 && strcmp(argv[1], "copy") == 0 &&
               sqlite3_open(argv[3], &db) == SQLITE_OK) {
        attach = sqlite3_mprintf("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; "
                                 "ATTACH %Q AS old",
                                 argv[2]);
        result = sqlite3_exec(db, attach, NULL, NULL, NULL) == SQLITE_OK
                     ? each_table(db, copy_table)
                     : failed(db);
    } else {
        fprintf(stderr, "usage: rows show DATABASE | rows copy OLD NEW\n");
    }
    sqlite3_free(attach);
    sqlite3_close(db);
    return result;
}

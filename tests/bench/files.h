/* files.h - where the programs of the bench keep their databases. */
#ifndef BENCH_FILES_H
#define BENCH_FILES_H

enum { PATH = 512 };

/* The folder of BENCH_DIR, else one in memory, else that for temporary files. */
const char *files_default_dir(void);

/* Makes the path of a database of this process; path has room for PATH bytes. */
void files_path(const char *dir, const char *name, char *path);

/* Removes a database and what SQLite keeps beside it. */
void files_remove(const char *path);

#endif

/* files.c - the paths of the bench's databases. */
#include "files.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "bench.h"

const char *files_default_dir(void)
{
    const char *dir = getenv("BENCH_DIR");
    if (!dir)
        dir = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : getenv("TMPDIR");
    return dir ? dir : "/tmp";
}

void files_path(const char *dir, const char *name, char *path)
{
    int size = snprintf(path, PATH, "%s/ormgen-bench-%ld-%s.db", dir, (long)getpid(), name);
    bench_need(size > 0 && size < PATH, "bench", "a path that is not too long");
}

void files_remove(const char *path)
{
    char side[PATH + 8];
    remove(path);
    snprintf(side, sizeof(side), "%s-wal", path);
    remove(side);
    snprintf(side, sizeof(side), "%s-shm", path);
    remove(side);
}

/* replay.c FILE... - what the fuzz target does, with files, without a fuzzer. Prints TAP. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "front.h"

#define LARGEST ((size_t)1024 * 1024)

static int replay(const char *path, char *bytes)
{
    FILE *file = fopen(path, "rb");

    if (!file) {
        perror(path);
        return 1;
    }
    size_t size = fread(bytes, 1, LARGEST, file);
    bool failed = ferror(file) != 0;
    fclose(file);
    struct front_answer answer = front_compile(bytes, size);
    if (answer.fault)
        printf("# %s\n", answer.fault);
    failed = failed || answer.fault;
    front_free(&answer);
    return failed;
}

int main(int argc, char **argv)
{
    char *bytes = malloc(LARGEST);
    int failed = 0;

    if (!bytes)
        return 2;
    printf("1..%d\n", argc - 1);
    for (int i = 1; i < argc; i++) {
        int is_wrong = replay(argv[i], bytes);
        const char *name = strrchr(argv[i], '/');
        printf("%sok %d - %s\n", is_wrong ? "not " : "", i, name ? name + 1 : argv[i]);
        fflush(stdout); /* so that a crash is seen to be that of the next */
        failed |= is_wrong;
    }
    free(bytes);
    return failed;
}

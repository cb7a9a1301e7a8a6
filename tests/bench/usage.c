/* usage.c - usage FILE COMMAND [ARGUMENT...]: runs a command, and writes to FILE, in one line, how
 * many seconds it took by the clock, how many of the processor, and how much memory the largest of
 * its processes had, in KB. The status is the command's; 127: it did not start.
 */
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double seconds(struct timeval time)
{
    return (double)time.tv_sec + (double)time.tv_usec / 1e6;
}

int main(int argc, char **argv)
{
    FILE *file = argc > 2 ? fopen(argv[1], "w") : NULL;
    if (!file) {
        fputs("usage: usage FILE COMMAND [ARGUMENT...]\n", stderr);
        return 127;
    }
    double start = now();
    int status = -1;
    pid_t child = fork();
    if (child == 0) {
        execvp(argv[2], argv + 2);
        _exit(127);
    }
    if (child < 0 || waitpid(child, &status, 0) != child)
        return 127;
    struct rusage used;
    getrusage(RUSAGE_CHILDREN, &used);
    fprintf(file, "%.3f %.3f %ld\n", now() - start, seconds(used.ru_utime) + seconds(used.ru_stime),
            used.ru_maxrss);
    if (fclose(file) != 0)
        return 127;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

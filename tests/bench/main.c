/* main.c - bench: runs the operations of ops.def by all drivers, compares what they read or wrote,
 * and prints how long they took against each other.
 *
 * In each round each driver does each operation once, in an order that turns with the round, so
 * that a slow moment of the machine hits all alike; the first round warms up and is not counted.
 * What counts is the median of the processor's time. The status is 1 if the drivers' sums differ:
 * budgets are printed, not judged, since times depend on what else the machine does.
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "files.h"
#include "run.h"

const struct bench_driver *const all_drivers[DRIVERS] = {
    [IDIOMATIC] = &bench_idiomatic,
    [BEST] = &bench_best,
    [ORMGEN] = &bench_ormgen,
};

/* ---- Databases ---- */

static void path_of(const struct bench *bench, enum database database, char *path)
{
    static const char *const names[] = {"shared", "full", "parents", "unlinked", "work"};
    files_path(bench->options.dir, names[database], path);
}

/* A database is made when it is first needed, and then only copied. */
static void need_database(const struct bench *bench, enum database database, char *path)
{
    static const enum bench_content contents[] = {BENCH_FULL, BENCH_FULL, BENCH_PARENTS,
                                                  BENCH_UNLINKED};
    path_of(bench, database, path);
    if (access(path, F_OK) != 0)
        bench_fill(path, bench->data, contents[database]);
}

static void copy_file(const char *from, const char *to)
{
    static char buffer[1 << 16];
    FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
    bench_need(in && out, "bench", to);
    size_t size;
    while ((size = fread(buffer, 1, sizeof(buffer), in)) > 0)
        bench_need(fwrite(buffer, 1, size, out) == size, "bench", to);
    fclose(in);
    bench_need(fclose(out) == 0, "bench", to);
}

/* ---- Measuring ---- */

/* Time of this thread, without what others take meanwhile: the files are in memory, so there is
 * nothing that a driver waits for. */
static double now_ms(void)
{
    struct timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

/* All that is measured, by the clock and by callgrind, runs in here. */
__attribute__((noinline)) double bench_measured(void (*step)(void *), void *state);
double bench_measured(void (*step)(void *), void *state)
{
    double start = now_ms();
    step(state);
    return now_ms() - start;
}

static double not_measured(void (*step)(void *), void *state)
{
    step(state);
    return 0;
}

static double run_parts(const struct operation *op, const struct bench_steps *steps, void *state,
                        struct bench_data *data, uint64_t *sum)
{
    double (*timed)(void (*)(void *), void *) = data->round > 0 ? bench_measured : not_measured;
    double ms = 0;
    for (int part = 0; part < op->parts; part++) {
        data->part = part;
        if (steps->prepare)
            steps->prepare(state);
        ms += timed(steps->run, state);
        if (steps->sum)
            *sum = steps->sum(state, *sum);
        if (steps->release)
            ms += timed(steps->release, state);
    }
    return ms;
}

/* One operation on a copy of its database, which is summed behind it. */
static double run_on_copy(const struct bench *bench, const struct operation *op,
                          const struct bench_driver *driver, const struct bench_steps *steps,
                          uint64_t *sum)
{
    char from[PATH], path[PATH];
    need_database(bench, op->database, from);
    path_of(bench, DATABASES, path);
    copy_file(from, path);
    void *state = driver->open(path, bench->data);
    double ms = run_parts(op, steps, state, bench->data, sum);
    driver->close(state);
    *sum = bench_mix(*sum, bench_sum_file(path));
    files_remove(path);
    return ms;
}

bool is_named(const char *list, const char *name)
{
    size_t size = strlen(name);
    for (const char *at = list; at; at = strchr(at, ',')) {
        at += *at == ',';
        if (strncmp(at, name, size) == 0 && (at[size] == ',' || at[size] == '\0'))
            return true;
    }
    return !list;
}

static void run_once(struct bench *bench, int n_op, int n_driver, int round)
{
    const struct bench_driver *driver = all_drivers[n_driver];
    const struct operation *op = &bench->ops[n_op];
    const struct bench_steps *steps = &driver->ops[n_op];
    struct times *times = &bench->times[n_op][n_driver];
    if (!steps->run || !is_named(bench->options.drivers, driver->name))
        return;
    double ms;
    bench->data->round = round;
    if (op->database == SHARED) {
        char path[PATH];
        need_database(bench, SHARED, path);
        if (!bench->states[n_driver])
            bench->states[n_driver] = driver->open(path, bench->data);
        ms = run_parts(op, steps, bench->states[n_driver], bench->data, &times->sum);
    } else {
        ms = run_on_copy(bench, op, driver, steps, &times->sum);
    }
    if (round > 0)
        times->ms[times->rounds++] = ms;
}

static int by_time(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void run_all(struct bench *bench)
{
    for (int round = 0; round <= bench->options.rounds; round++)
        for (int op = 0; op < BENCH_OPS; op++)
            for (int i = 0; i < DRIVERS && is_named(bench->options.ops, bench->ops[op].name); i++)
                run_once(bench, op, (i + round) % DRIVERS, round);
    for (int op = 0; op < BENCH_OPS; op++)
        for (int i = 0; i < DRIVERS; i++)
            qsort(bench->times[op][i].ms, (size_t)bench->times[op][i].rounds, sizeof(double),
                  by_time);
    for (int i = 0; i < DRIVERS; i++)
        if (bench->states[i])
            all_drivers[i]->close(bench->states[i]);
    for (enum database database = SHARED; database < DATABASES; database++) {
        char path[PATH];
        path_of(bench, database, path);
        files_remove(path);
    }
}

/* ---- Program ---- */

static const char usage[] =
    "usage: bench [--size small|full] [--rounds N] [--ops A,B...] [--drivers A,B...] [--tsv]\n"
    "             [--dir FOLDER]\n";

static const struct bench_size full_size = {.authors = 2000,
                                            .books = 100000,
                                            .tags = 500,
                                            .links_per_book = 3,
                                            .gets = 200000,
                                            .trees = 20000,
                                            .shapes = 1000};
static const struct bench_size small_size = {.authors = 100,
                                             .books = 5000,
                                             .tags = 50,
                                             .links_per_book = 3,
                                             .gets = 5000,
                                             .trees = 1000,
                                             .shapes = 100};

static bool read_options(int argc, char **argv, struct options *options)
{
    *options = (struct options){.size = full_size, .rounds = 9, .dir = files_default_dir()};
    for (int i = 1; i < argc; i++) {
        const char *value = i + 1 < argc ? argv[i + 1] : NULL;
        if (strcmp(argv[i], "--tsv") == 0) {
            options->tsv = true;
            continue;
        }
        if (!value)
            return false;
        if (strcmp(argv[i], "--size") == 0 && strcmp(value, "full") == 0)
            options->size = full_size;
        else if (strcmp(argv[i], "--size") == 0 && strcmp(value, "small") == 0)
            options->size = small_size;
        else if (strcmp(argv[i], "--rounds") == 0)
            options->rounds = atoi(value);
        else if (strcmp(argv[i], "--ops") == 0)
            options->ops = value;
        else if (strcmp(argv[i], "--drivers") == 0)
            options->drivers = value;
        else if (strcmp(argv[i], "--dir") == 0)
            options->dir = value;
        else
            return false;
        i++;
    }
    return options->rounds > 0 && options->rounds <= ROUNDS;
}

static int length(const char *list)
{
    int n = list != NULL;
    for (; list && *list; list++)
        n += *list == ',';
    return n;
}

/* True if all that the lists name is there. */
static bool names_are_known(const struct bench *bench)
{
    const struct options *options = &bench->options;
    int ops = 0, drivers = 0;
    for (int i = 0; i < BENCH_OPS && options->ops; i++)
        ops += is_named(options->ops, bench->ops[i].name);
    for (int i = 0; i < DRIVERS && options->drivers; i++)
        drivers += is_named(options->drivers, all_drivers[i]->name);
    return ops == length(options->ops) && drivers == length(options->drivers);
}

static void set_operations(struct bench *bench)
{
    const struct bench_size *s = &bench->options.size;
    const struct operation ops[] = {
#define OP(name, database, units, parts, published, idiomatic, us, best, what)                     \
    {#name, database, units, parts, published, idiomatic, us, best},
#include "ops.def"
#undef OP
    };
    memcpy(bench->ops, ops, sizeof(ops));
}

int main(int argc, char **argv)
{
    static struct bench bench;
    bool understood = read_options(argc, argv, &bench.options);
    set_operations(&bench);
    if (!understood || !names_are_known(&bench)) {
        fputs(usage, stderr);
        return 2;
    }
    bench.data = bench_data_new(&bench.options.size);
    run_all(&bench);
    report_print(&bench);
    bool agree = report_sums(&bench);
    bench_data_free(bench.data);
    return agree ? 0 : 1;
}

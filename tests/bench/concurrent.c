/* concurrent.c - bench-concurrent: how many calls a second threads get through, each with its own
 * connection to one database, by generated code and by hand.
 *
 * One to four threads read, all the same amount, alone or while another one writes small
 * transactions without a pause. Time is that of the clock, from the first thread's start to the
 * last one's end. In each round each driver does each work once, in turn, on a new database; the
 * first round warms up. What counts is the median of a round's ratio. The status is 1 if what is
 * read differs between the drivers, or what was written is not there.
 */
#include "concurrent.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "bench.h"
#include "files.h"

/* ---- The work ---- */

enum { THREADS = 4, ROUNDS = 99 };

enum work { GETS, PAGES, WORKS };

static const char *const names[WORKS] = {"get_by_pk", "prefetch_page"};

enum { ORMGEN, BY_HAND, DRIVERS };

static const struct driver {
    const struct bench_driver *driver;
    void (*write)(void *state, const struct write *write);
} drivers[DRIVERS] = {
    {&bench_ormgen, concurrent_write_ormgen},
    {&bench_idiomatic, concurrent_write_by_hand},
};

struct options {
    bool tsv;
    const char *dir;
    int rounds;
    int passes; /* over all pages, of each thread */
    struct bench_size size;
};

/* A thread and its connection. Its data are those of all, but for its own keys and parts. */
struct thread {
    pthread_t id;
    const struct driver *driver;
    struct bench_data data;
    void *state;
    enum work work;
    int passes;
    uint64_t sum;
    double start, end, cpu; /* seconds; cpu: of the processor, for this thread */
    atomic_bool *stop;      /* of the writer: set when all have read */
    int writes;
};

static double now(clockid_t clock)
{
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* ---- Threads ---- */

static int pages_of(const struct bench_size *size)
{
    return size->authors / BENCH_PAGE;
}

static void read_pages(struct thread *thread)
{
    const struct bench_steps *steps = &thread->driver->driver->ops[BENCH_prefetch_page];
    for (int part = 0; part < pages_of(&thread->data.size); part++) {
        thread->data.part = part;
        steps->run(thread->state);
        thread->sum = steps->sum(thread->state, thread->sum);
        steps->release(thread->state);
    }
}

static void read_keys(struct thread *thread)
{
    const struct bench_steps *steps = &thread->driver->driver->ops[BENCH_get_by_pk];
    steps->run(thread->state);
    thread->sum = steps->sum(thread->state, thread->sum);
}

static void *run_reader(void *arg)
{
    struct thread *thread = arg;
    double cpu = now(CLOCK_THREAD_CPUTIME_ID);
    thread->start = now(CLOCK_MONOTONIC);
    for (int i = 0; i < thread->passes; i++)
        if (thread->work == PAGES)
            read_pages(thread);
        else
            read_keys(thread);
    thread->end = now(CLOCK_MONOTONIC);
    thread->cpu = now(CLOCK_THREAD_CPUTIME_ID) - cpu;
    return NULL;
}

/* From one book that is written to the next. A prime: all get their turn. */
enum { BOOK_STEP = 7919 };

static void *run_writer(void *arg)
{
    struct thread *thread = arg;
    thread->start = now(CLOCK_MONOTONIC);
    while (!atomic_load(thread->stop)) {
        int64_t n = thread->writes++;
        const struct write write = {
            .book = (int)(n * BOOK_STEP % thread->data.size.books),
            .price = (double)(n % 100),
        };
        thread->driver->write(thread->state, &write);
    }
    thread->end = now(CLOCK_MONOTONIC);
    return NULL;
}

static void open_thread(struct thread *thread, const struct driver *driver, enum work work,
                        const char *path, const struct bench_data *data)
{
    *thread = (struct thread){.driver = driver, .work = work, .passes = 1};
    thread->data = *data;
    thread->state = driver->driver->open(path, &thread->data);
}

static void start(struct thread *thread, void *(*run)(void *))
{
    bench_need(pthread_create(&thread->id, NULL, run, thread) == 0, "concurrent", "pthread_create");
}

static void join_thread(struct thread *thread)
{
    bench_need(pthread_join(thread->id, NULL) == 0, "concurrent", "pthread_join");
}

/* ---- A run ---- */

struct outcome {
    double reads, writes; /* a second */
    double cpu;           /* seconds of the processor for all that was read */
    uint64_t sum;         /* of what was read, if nobody wrote */
    bool written;         /* all that the writer wrote is there */
};

static int count_books(const char *path)
{
    sqlite3 *connection = bench_connect(path);
    sqlite3_stmt *statement = NULL;
    bench_need(sqlite3_prepare_v2(connection, "SELECT count(*) FROM book", -1, &statement, NULL) ==
                       SQLITE_OK &&
                   sqlite3_step(statement) == SQLITE_ROW,
               "concurrent", "SELECT");
    int count = sqlite3_column_int(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(connection);
    return count;
}

/* Has all readers run, and the writer until they are done. */
static void run_threads(struct thread *readers, int n, struct thread *writer)
{
    if (writer)
        start(writer, run_writer);
    for (int i = 0; i < n; i++)
        start(&readers[i], run_reader);
    for (int i = 0; i < n; i++)
        join_thread(&readers[i]);
    if (writer) {
        atomic_store(writer->stop, true);
        join_thread(writer);
    }
}

/* Each reader reads once before the time starts, so that its connection has its pages. */
static void open_readers(struct thread *readers, int n, const struct driver *driver, enum work work,
                         const char *path, const struct bench_data *data,
                         const struct options *options)
{
    for (int i = 0; i < n; i++) {
        open_thread(&readers[i], driver, work, path, data);
        readers[i].data.keys += i * data->size.gets;
        run_reader(&readers[i]);
        readers[i].sum = 0;
        readers[i].passes = options->passes;
    }
}

static struct outcome measure(const struct options *options, const struct bench_data *data,
                              const struct driver *driver, enum work work, int n, bool writes)
{
    struct thread readers[THREADS], writer;
    struct outcome outcome = {.written = true};
    atomic_bool stop = false;
    char path[PATH];
    files_path(options->dir, "concurrent", path);
    bench_fill(path, data, BENCH_UNLINKED);
    open_readers(readers, n, driver, work, path, data, options);
    if (writes)
        open_thread(&writer, driver, work, path, data);
    writer.stop = &stop;
    run_threads(readers, n, writes ? &writer : NULL);
    double begin = readers[0].start, end = readers[0].end;
    for (int i = 0; i < n; i++) {
        begin = readers[i].start < begin ? readers[i].start : begin;
        end = readers[i].end > end ? readers[i].end : end;
        outcome.cpu += readers[i].cpu;
        outcome.sum = writes ? 0 : bench_mix(outcome.sum, readers[i].sum);
        driver->driver->close(readers[i].state);
    }
    double calls = work == PAGES ? pages_of(&data->size) : data->size.gets;
    outcome.reads = calls * options->passes * n / (end - begin);
    if (writes) {
        driver->driver->close(writer.state);
        outcome.writes = writer.writes / (writer.end - writer.start);
        outcome.written = count_books(path) == data->size.books + writer.writes;
    }
    files_remove(path);
    return outcome;
}

/* ---- Rounds ---- */

struct result {
    double reads[DRIVERS][ROUNDS], writes[DRIVERS][ROUNDS];
    double read_ratios[ROUNDS], cpu_ratios[ROUNDS], write_ratios[ROUNDS];
};

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *values, int n)
{
    qsort(values, (size_t)n, sizeof(*values), by_value);
    return values[n / 2];
}

static bool run_rounds(const struct options *options, const struct bench_data *data, enum work work,
                       int n, bool writes, struct result *result)
{
    bool good = true;
    for (int round = -1; round < options->rounds; round++) {
        struct outcome outcomes[DRIVERS];
        for (int i = 0; i < DRIVERS; i++) {
            int driver = (i + round + 1) % DRIVERS;
            outcomes[driver] = measure(options, data, &drivers[driver], work, n, writes);
        }
        const struct outcome *ormgen = &outcomes[ORMGEN], *by_hand = &outcomes[BY_HAND];
        good = good && ormgen->sum == by_hand->sum && ormgen->written && by_hand->written;
        if (round < 0)
            continue;
        for (int i = 0; i < DRIVERS; i++) {
            result->reads[i][round] = outcomes[i].reads;
            result->writes[i][round] = outcomes[i].writes;
        }
        result->read_ratios[round] = ormgen->reads / by_hand->reads;
        result->cpu_ratios[round] = by_hand->cpu / ormgen->cpu;
        result->write_ratios[round] = writes ? ormgen->writes / by_hand->writes : 0;
    }
    if (!good)
        fprintf(stderr, "bench-concurrent: the drivers differ in %s, %d threads%s\n", names[work],
                n, writes ? " and a writer" : "");
    return good;
}

/* ---- Report ---- */

static void print_head(const struct options *options)
{
    if (options->tsv) {
        printf("operation\treaders\twriter\tormgen\tby_hand\tratio\tcpu_ratio\twrites"
               "\tby_hand_writes\twrite_ratio\n");
        return;
    }
    printf("%ld processors. Calls a second, the median of %d rounds; ratio: of generated code to "
           "code by\nhand, the median of the rounds, more is better; cpu: the same for the "
           "readers' time of the\nprocessor alone, which others on the machine disturb less.\n\n",
           sysconf(_SC_NPROCESSORS_ONLN), options->rounds);
    printf("%-14s %7s %6s %10s %10s %6s %6s %9s %9s %6s\n", "operation", "readers", "writer",
           "ormgen", "by hand", "ratio", "cpu", "writes", "by hand", "ratio");
}

static void print_line(const struct options *options, enum work work, int n, bool writes,
                       struct result *result)
{
    int rounds = options->rounds;
    printf(options->tsv ? "%s\t%d\t%d\t%.0f\t%.0f\t%.3f\t%.3f"
                        : "%-14s %7d %6d %10.0f %10.0f %6.3f %6.3f",
           names[work], n, writes, median(result->reads[ORMGEN], rounds),
           median(result->reads[BY_HAND], rounds), median(result->read_ratios, rounds),
           median(result->cpu_ratios, rounds));
    if (writes)
        printf(options->tsv ? "\t%.0f\t%.0f\t%.3f\n" : " %9.0f %9.0f %6.3f\n",
               median(result->writes[ORMGEN], rounds), median(result->writes[BY_HAND], rounds),
               median(result->write_ratios, rounds));
    else
        printf(options->tsv ? "\t%s\t%s\t%s\n" : " %9s %9s %6s\n", "-", "-", "-");
    fflush(stdout);
}

/* ---- Program ---- */

static const struct bench_size full_size = {
    .authors = 2000, .books = 20000, .tags = 10, .links_per_book = 1, .gets = 20000};
static const struct bench_size small_size = {
    .authors = 100, .books = 1000, .tags = 10, .links_per_book = 1, .gets = 1000};

static bool read_options(int argc, char **argv, struct options *options)
{
    *options =
        (struct options){.dir = files_default_dir(), .rounds = 9, .passes = 5, .size = full_size};
    for (int i = 1; i < argc; i++) {
        const char *value = i + 1 < argc ? argv[i + 1] : "";
        if (strcmp(argv[i], "--tsv") == 0) {
            options->tsv = true;
            continue;
        }
        if (strcmp(argv[i], "--size") == 0 && strcmp(value, "small") == 0) {
            options->size = small_size;
            options->passes = 1;
        } else if (strcmp(argv[i], "--rounds") == 0) {
            options->rounds = atoi(value);
        } else if (strcmp(argv[i], "--dir") == 0 && *value) {
            options->dir = value;
        } else {
            return false;
        }
        i++;
    }
    return options->rounds > 0 && options->rounds <= ROUNDS;
}

/* The keys of all threads, one's behind another's. */
static struct bench_data *new_data(const struct bench_size *size)
{
    struct bench_size all = *size;
    all.gets *= THREADS;
    struct bench_data *data = bench_data_new(&all);
    data->size.gets = size->gets;
    return data;
}

int main(int argc, char **argv)
{
    static struct result result;
    struct options options;
    bool good = true;
    if (!read_options(argc, argv, &options)) {
        fputs("usage: bench-concurrent [--size small] [--rounds N] [--tsv] [--dir FOLDER]\n",
              stderr);
        return 2;
    }
    struct bench_data *data = new_data(&options.size);
    print_head(&options);
    for (enum work work = 0; work < WORKS; work++)
        for (int writes = 0; writes < 2; writes++)
            for (int n = 1; n <= THREADS; n++) {
                good = run_rounds(&options, data, work, n, writes, &result) && good;
                print_line(&options, work, n, writes, &result);
            }
    bench_data_free(data);
    return good ? 0 : 1;
}

/* scale.c - bench-scale: what a row costs, in time and memory, as there are more of them: by
 * generated code, and the time by hand beside it.
 *
 * Two series: more and more books, 50 to an author; and more and more authors of 10 books. Each
 * operation runs several times, by both drivers in turn, and the fastest counts: it is the one that
 * was disturbed least. Growth is against the smallest figure of the sizes before. By hand each
 * operation takes one pass over its rows, so what it grows by is due to the machine: tables and
 * results that no longer fit its caches, or SQLite's. The status is 1 if the drivers' sums differ.
 */
#include "scale.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "bench.h"
#include "files.h"

/* ---- The work ---- */

enum result { NO_RESULT, BOOKS, AUTHORS };

static const struct operation {
    const char *name;
    enum bench_op op;
    enum result result;
    bool writes;  /* each run is on a database of its own */
    bool parents; /* is of the second series too */
} operations[] = {
    {"list_all", BENCH_list_all, BOOKS, false, false},
    {"select_related_join", BENCH_select_related_join, BOOKS, false, true},
    {"select_related_prefetch", BENCH_select_related_prefetch, BOOKS, false, true},
    {"prefetch_reverse", BENCH_prefetch_reverse, AUTHORS, false, true},
    {"prefetch_m2m_nested", BENCH_prefetch_m2m_nested, AUTHORS, false, true},
    {"cursor", BENCH_cursor, NO_RESULT, false, false},
    {"insert_one", BENCH_insert_one, NO_RESULT, true, false},
    {"bulk_insert", BENCH_bulk_insert, NO_RESULT, true, false},
};

enum {
    OPERATIONS = sizeof(operations) / sizeof(*operations),
    SIZES = 4,
    LINKS = 3,
    TAGS = 500,
    MOST_ROUNDS = 40,
    LEAST_ROUNDS = 3,
    ROWS_OF_ROUNDS = 1500000, /* of all rounds of an operation, if that is more than the least */
};

static const struct series {
    const char *name;
    bool parents;
    int books_per_author;
    int books[SIZES], small[SIZES];
} all_series[] = {
    {"rows", false, 50, {1000, 10000, 100000, 1000000}, {200, 400}},
    {"parents", true, 10, {10000, 50000, 200000, 400000}, {200, 400}},
};
enum { SERIES = sizeof(all_series) / sizeof(*all_series) };

struct options {
    bool tsv, small;
    const char *dir;
};

/* ---- Measuring ---- */

enum { ORMGEN, BY_HAND, DRIVERS };
static const struct bench_driver *const drivers[DRIVERS] = {&bench_ormgen, &bench_idiomatic};

struct cost {
    double ns[DRIVERS];          /* a row */
    double result, values, peak; /* bytes a row */
};

static double now_ns(void)
{
    struct timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

/* Where one size is measured. */
struct place {
    struct bench_data *data;
    char shared[PATH], own[PATH]; /* databases: to be read; for one run */
    void *states[DRIVERS];        /* connections to the first */
};

static void *open_state(const struct place *place, const struct operation *op, int driver)
{
    if (!op->writes)
        return place->states[driver];
    bench_fill(place->own, place->data, BENCH_PARENTS);
    return drivers[driver]->open(place->own, place->data);
}

static void close_state(const struct place *place, const struct operation *op, int driver,
                        void *state)
{
    if (!op->writes)
        return;
    drivers[driver]->close(state);
    files_remove(place->own);
}

/* Runs an operation once, and lowers *ns to what it took; what it read is summed. */
static uint64_t measure_time(const struct place *place, const struct operation *op, int driver,
                             double *ns)
{
    const struct bench_steps *steps = &drivers[driver]->ops[op->op];
    void *state = open_state(place, op, driver);
    if (steps->prepare)
        steps->prepare(state);
    double start = now_ns();
    steps->run(state);
    double took = now_ns() - start;
    uint64_t sum = steps->sum(state, 0);
    start = now_ns();
    if (steps->release)
        steps->release(state);
    took += now_ns() - start;
    close_state(place, op, driver, state);
    if (*ns <= 0 || took < *ns)
        *ns = took;
    return sum;
}

static void measure_memory(const struct place *place, const struct operation *op, struct cost *cost)
{
    const struct bench_steps *steps = &drivers[ORMGEN]->ops[op->op];
    double rows = place->data->size.books;
    void *state = open_state(place, op, ORMGEN);
    if (steps->prepare)
        steps->prepare(state);
    cost->peak = (double)memory_of_run(state, steps->run) / rows;
    if (op->result != NO_RESULT) {
        cost->result = (double)memory_of_result(state) / rows;
        cost->values = (double)memory_of_values(state, op->result == AUTHORS) / rows;
    }
    if (steps->release)
        steps->release(state);
    close_state(place, op, ORMGEN, state);
}

static bool measure(const struct place *place, const struct operation *op, int rounds,
                    struct cost *cost)
{
    bool agree = true;
    *cost = (struct cost){0};
    for (int round = 0; round < rounds; round++) {
        uint64_t sums[DRIVERS];
        for (int i = 0; i < DRIVERS; i++) {
            int driver = (i + round) % DRIVERS;
            sums[driver] = measure_time(place, op, driver, &cost->ns[driver]);
        }
        agree = agree && sums[ORMGEN] == sums[BY_HAND];
    }
    if (!agree)
        fprintf(stderr, "bench-scale: the drivers differ in %s\n", op->name);
    for (int i = 0; i < DRIVERS; i++)
        cost->ns[i] /= place->data->size.books;
    measure_memory(place, op, cost);
    return agree;
}

/* Of writes there are fewer: they take longest, and each makes its database first. */
static int rounds_of(const struct options *options, const struct operation *op, int books)
{
    int rounds = ROWS_OF_ROUNDS / books;
    rounds = rounds < LEAST_ROUNDS ? LEAST_ROUNDS : rounds > MOST_ROUNDS ? MOST_ROUNDS : rounds;
    return options->small ? 1 : op->writes ? rounds / LEAST_ROUNDS : rounds;
}

static bool measure_size(const struct series *series, const struct options *options, int books,
                         struct cost costs[OPERATIONS])
{
    const struct bench_size size = {.authors = books / series->books_per_author,
                                    .books = books,
                                    .tags = TAGS,
                                    .links_per_book = LINKS};
    struct place place = {.data = bench_data_new(&size)};
    bool agree = true;
    files_path(options->dir, "shared", place.shared);
    files_path(options->dir, "own", place.own);
    bench_fill(place.shared, place.data, BENCH_FULL);
    for (int i = 0; i < DRIVERS; i++)
        place.states[i] = drivers[i]->open(place.shared, place.data);
    for (int i = 0; i < OPERATIONS; i++)
        if (!series->parents || operations[i].parents)
            agree = measure(&place, &operations[i], rounds_of(options, &operations[i], books),
                            &costs[i]) &&
                    agree;
    for (int i = 0; i < DRIVERS; i++)
        drivers[i]->close(place.states[i]);
    files_remove(place.shared);
    bench_data_free(place.data);
    return agree;
}

/* ---- Report ---- */

static const double most_growth = 1.5, most_memory = 1.25;

/* What both drivers grow by, as far as this, is the machine's. */
static const double tolerance = 1.2;

struct growth {
    double ns[DRIVERS], peak;
};

static double grown(double value, double least)
{
    return least > 0 ? value / least : 1;
}

/* What a size costs against the least of those before it. */
static struct growth growth_of(struct cost costs[][OPERATIONS], int op, int size)
{
    struct growth growth = {{1, 1}, 1};
    for (int i = 0; i < size; i++) {
        const struct cost *before = &costs[i][op], *now = &costs[size][op];
        for (int j = 0; j < DRIVERS; j++)
            if (grown(now->ns[j], before->ns[j]) > growth.ns[j])
                growth.ns[j] = grown(now->ns[j], before->ns[j]);
        if (grown(now->peak, before->peak) > growth.peak)
            growth.peak = grown(now->peak, before->peak);
    }
    return growth;
}

static const char *verdict_on_time(const struct growth *growth)
{
    if (growth->ns[ORMGEN] <= most_growth)
        return "flat";
    return growth->ns[ORMGEN] <= growth->ns[BY_HAND] * tolerance ? "caches" : "GROWS";
}

/* A cursor has one row whatever the number is: a row's share cannot grow, nor is there a result. */
static const char *verdict_on_memory(const struct cost *cost, const struct growth *growth)
{
    if (cost->result > cost->values * most_memory)
        return "OVER";
    return growth->peak > most_growth ? "GROWS" : cost->values > 0 ? "OK" : "flat";
}

static void print_line(const struct options *options, const struct series *series, int op, int size,
                       struct cost costs[][OPERATIONS])
{
    const struct cost *cost = &costs[size][op];
    const struct growth growth = growth_of(costs, op, size);
    const int books = options->small ? series->small[size] : series->books[size];
    printf(options->tsv ? "%s\t%s\t%d\t%d\t%.1f\t%.1f\t%.2f\t%.2f\t%s\t%.1f\t%.1f\t%.3f\t%.1f\t%s\n"
                        : "%-8s %-24s %8d %8d %8.0f %8.0f %7.2f %7.2f %7s %9.1f %9.1f %7.3f %8.1f "
                          "%7s\n",
           series->name, operations[op].name, books, books / series->books_per_author,
           cost->ns[ORMGEN], cost->ns[BY_HAND], growth.ns[ORMGEN], growth.ns[BY_HAND],
           verdict_on_time(&growth), cost->result, cost->values,
           cost->values > 0 ? cost->result / cost->values : 0, cost->peak,
           verdict_on_memory(cost, &growth));
}

static void print_head(const struct options *options)
{
    printf(options->tsv
               ? "series\toperation\tbooks\tauthors\tns_row\tby_hand\tgrowth\tby_hand_growth"
                 "\ttime\tresult\tvalues\tratio\tpeak\tmemory\n"
               : "%-8s %-24s %8s %8s %8s %8s %7s %7s %7s %9s %9s %7s %8s %7s\n",
           "series", "operation", "books", "authors", "ns/row", "by hand", "growth", "by hand",
           "time", "result/row", "values/row", "ratio", "peak/row", "memory");
}

static const char explanation[] =
    "\n"
    "ns/row: of the processor, a book, the fastest run; growth: against the least of the sizes\n"
    "before. flat: at most 1.5; caches: more, but code by hand, which passes once over its rows,\n"
    "grows as much (within 1.2), so the caches do it; GROWS: more than that.\n"
    "result: bytes of the scope, a book; values: of the structs, texts and lists in it; peak: the\n"
    "most that the call had of memory, SQLite's pages not counted. OVER: the result has more than\n"
    "1.25 of its values; GROWS: the peak of a row is more than 1.5 of that of a smaller size.\n";

/* ---- Program ---- */

static bool read_options(int argc, char **argv, struct options *options)
{
    *options = (struct options){.dir = files_default_dir()};
    for (int i = 1; i < argc; i++) {
        const char *value = i + 1 < argc ? argv[i + 1] : "";
        if (strcmp(argv[i], "--tsv") == 0)
            options->tsv = true;
        else if (strcmp(argv[i], "--size") == 0 && strcmp(value, "small") == 0)
            options->small = i++ > 0;
        else if (strcmp(argv[i], "--dir") == 0 && *value)
            options->dir = argv[++i];
        else
            return false;
    }
    return true;
}

int main(int argc, char **argv)
{
    static struct cost costs[SERIES][SIZES][OPERATIONS];
    struct options options;
    bool agree = true;
    if (!read_options(argc, argv, &options)) {
        fputs("usage: bench-scale [--size small] [--tsv] [--dir FOLDER]\n", stderr);
        return 2;
    }
    print_head(&options);
    for (int s = 0; s < SERIES; s++) {
        const struct series *series = &all_series[s];
        const int *books = options.small ? series->small : series->books;
        for (int i = 0; i < SIZES && books[i] > 0; i++)
            agree = measure_size(series, &options, books[i], costs[s][i]) && agree;
        for (int op = 0; op < OPERATIONS; op++)
            for (int i = 0; i < SIZES && books[i] > 0; i++)
                if (!series->parents || operations[op].parents)
                    print_line(&options, series, op, i, costs[s]);
        fflush(stdout);
    }
    if (!options.tsv)
        fputs(explanation, stdout);
    return agree ? 0 : 1;
}

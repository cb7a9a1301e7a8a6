/* report.c - prints what was measured: each operation's time by ormgen against the other drivers'
 * and against its budget. */
#include <stdio.h>
#include <stdlib.h>

#include "run.h"

static double median(const struct bench *bench, int op, enum driver driver)
{
    const struct times *times = &bench->times[op][driver];
    return times->rounds ? times->ms[times->rounds / 2] : 0;
}

static void print_number(const char *format, double value, const char *separator)
{
    if (value > 0)
        printf(format, value);
    else
        printf("%*s", atoi(format + 1), "-");
    fputs(separator, stdout);
}

static double ratio(double a, double b)
{
    return b > 0 ? a / b : 0;
}

/* True if the drivers that ran an operation all have the same sum, and at least one ran it. */
static bool sums_agree(const struct bench *bench, int op, uint64_t *sum)
{
    bool found = false;
    for (int i = 0; i < DRIVERS; i++) {
        const struct times *times = &bench->times[op][i];
        if (!times->rounds)
            continue;
        if (found && times->sum != *sum)
            return false;
        *sum = times->sum;
        found = true;
    }
    return true;
}

/* Whether ormgen is within the budget; "-" where it cannot be told. */
static const char *verdict(const struct bench *bench, int i)
{
    const struct operation *op = &bench->ops[i];
    double ormgen = median(bench, i, ORMGEN), idiomatic = median(bench, i, IDIOMATIC);
    double best = median(bench, i, BEST);
    bool by_idiomatic = op->idiomatic > 0 && idiomatic > 0, by_best = op->best > 0 && best > 0;
    if (ormgen <= 0 || (!by_idiomatic && !by_best))
        return "-";
    double allowed = idiomatic + op->us * op->units / 1e3;
    if (allowed < op->idiomatic * idiomatic)
        allowed = op->idiomatic * idiomatic;
    bool ok = (!by_idiomatic || ormgen <= allowed) && (!by_best || ormgen <= op->best * best);
    return ok ? "OK" : "MISS";
}

/* How best compares with what it was measured to be before. */
static void print_published(const struct bench *bench)
{
    printf("%-24s %14s %10s\n", "operation", "best/idiomatic", "published");
    for (int i = 0; i < BENCH_OPS; i++) {
        double best = median(bench, i, BEST);
        double idiomatic = median(bench, i, IDIOMATIC);
        if (bench->ops[i].published <= 0 || best <= 0 || idiomatic <= 0)
            continue;
        double got = best / idiomatic, published = bench->ops[i].published;
        printf("%-24s %14.3f %10.3f%s\n", bench->ops[i].name, got, published,
               got > published * 1.15 ? "  MISS" : "");
    }
    putchar('\n');
}

static void print_table(const struct bench *bench)
{
    printf("%-24s %10s %12s %8s %9s %9s %6s  %s\n", "operation", "ormgen_ms", "vs_idiomatic",
           "vs_best", "<idiom.", "<best", "budget", "checksum");
    for (int i = 0; i < BENCH_OPS; i++) {
        const struct operation *op = &bench->ops[i];
        if (!is_named(bench->options.ops, op->name))
            continue;
        double ormgen = median(bench, i, ORMGEN);
        uint64_t sum = 0;
        bool agree = sums_agree(bench, i, &sum);
        printf("%-24s ", op->name);
        print_number("%10.2f", ormgen, " ");
        print_number("%12.3f", ratio(ormgen, median(bench, i, IDIOMATIC)), " ");
        print_number("%8.3f", ratio(ormgen, median(bench, i, BEST)), " ");
        print_number("%9.3f", op->idiomatic, " ");
        print_number("%9.3f", op->best, " ");
        printf("%6s  ", verdict(bench, i));
        if (agree)
            printf("%016llx\n", (unsigned long long)sum);
        else
            printf("DIFFERS\n");
    }
}

static void print_tsv(const struct bench *bench)
{
    printf("operation\tunits");
    for (int i = 0; i < DRIVERS; i++)
        printf("\t%s_ms\t%s_min_ms", all_drivers[i]->name, all_drivers[i]->name);
    printf("\tbudget\tchecksum\n");
    for (int i = 0; i < BENCH_OPS; i++) {
        const struct operation *op = &bench->ops[i];
        if (!is_named(bench->options.ops, op->name))
            continue;
        printf("%s\t%d", op->name, op->units);
        for (enum driver j = IDIOMATIC; j < DRIVERS; j++) {
            const struct times *times = &bench->times[i][j];
            printf("\t%.3f\t%.3f", median(bench, i, j), times->rounds ? times->ms[0] : 0);
        }
        uint64_t sum = 0;
        sums_agree(bench, i, &sum);
        printf("\t%s\t%016llx\n", verdict(bench, i), (unsigned long long)sum);
    }
}

void report_print(const struct bench *bench)
{
    if (bench->options.tsv) {
        print_tsv(bench);
    } else {
        print_published(bench);
        print_table(bench);
    }
}

bool report_sums(const struct bench *bench)
{
    bool all = true;
    for (int i = 0; i < BENCH_OPS; i++) {
        uint64_t sum = 0;
        if (sums_agree(bench, i, &sum))
            continue;
        all = false;
        fprintf(stderr, "bench: the drivers differ in %s\n", bench->ops[i].name);
    }
    return all;
}

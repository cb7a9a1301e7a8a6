# bench.mk - the benches, a part of the Makefile: four programs of tests/bench/, which compare
# generated code with code by hand, and the records that docs/performance.md shows. What they print
# is explained in docs/hacking.md.

.PHONY: bench bench-instructions bench-scale bench-concurrent bench-record bench-record-all \
	bench-chart

BENCH_MAIN := $(call objects,tests/bench/main.c tests/bench/report.c)
BENCH_SCALE := $(call objects,$(wildcard tests/bench/scale*.c))
BENCH_CONCURRENT := $(call objects,$(wildcard tests/bench/concurrent*.c))

$B/tests/bench/library.stamp: tests/bench/library.yaml $B/ormgen
	@mkdir -p $(@D)
	$(ORMGEN) -o $(@D) $<
	@touch $@

$B/tests/bench/library.o: $B/tests/bench/library.stamp $B/flags
	$(COMPILE) -Iruntime -c -o $@ $(@:.o=.c)

$B/tests/bench/%.o: tests/bench/%.c $B/flags | $B/tests/bench/library.stamp
	@mkdir -p $(@D)
	$(COMPILE) $(POSIX) $(SQLITE_CFLAGS) -Iruntime -I$(@D) -c -o $@ $<

# The drivers and what else the programs share. SQLite is linked as a shared library, by which its
# instructions are told from others.
BENCH_SHARED = $(filter-out $(BENCH_MAIN) $(BENCH_SCALE) $(BENCH_CONCURRENT) %/usage.o,$(BENCH)) \
	$B/tests/bench/library.o
BENCH_LINK = $(LINK) -pthread -o $@ $^ $(SQLITE_LIBS) -lm

$B/bench: $(BENCH_MAIN) $(BENCH_SHARED) $B/liborm.a
	$(BENCH_LINK)

$B/bench-scale: $(BENCH_SCALE) $(BENCH_SHARED) $B/liborm.a
	$(BENCH_LINK)

$B/bench-concurrent: $(BENCH_CONCURRENT) $(BENCH_SHARED) $B/liborm.a
	$(BENCH_LINK)

$B/bench-usage: $B/tests/bench/usage.o
	$(LINK) -o $@ $^

# Options: make bench BENCH_OPTIONS='--rounds 21 --ops list_all'.
bench: $B/bench
	$B/bench $(BENCH_OPTIONS)

bench-instructions: $B/bench
	tests/bench/instructions.sh $B/bench

# Options: make bench-scale SCALE_OPTIONS='--tsv rows'.
bench-scale: $B/bench-scale $B/bench-usage $B/ormgen
	tests/bench/scale.sh $B $(SCALE_OPTIONS)

bench-concurrent: $B/bench-concurrent
	$B/bench-concurrent $(BENCH_OPTIONS)

# The runs that the pages show, on a machine that does nothing else. All of them take many minutes.
bench-record: $B/bench
	@scripts/deps.sh bench
	tests/bench/record.sh "make $@$(if $(BENCH_OPTIONS), BENCH_OPTIONS='$(BENCH_OPTIONS)')" \
		$B/bench --tsv $(BENCH_OPTIONS) >$B/performance.tsv
	cp $B/performance.tsv docs/performance.tsv
	@$(MAKE) -s bench-chart

bench-record-all: $B/bench $B/bench-scale $B/bench-concurrent $B/bench-usage $B/ormgen
	@$(MAKE) -s bench-record
	tests/bench/record.sh 'make bench-concurrent' $B/bench-concurrent >$B/threads.txt
	tests/bench/record.sh 'make bench-scale' tests/bench/scale.sh $B >$B/growth.txt
	tests/bench/record.sh 'make bench-instructions' tests/bench/instructions.sh $B/bench \
		>$B/instructions.txt
	for part in threads growth instructions; do \
		cp $B/$$part.txt docs/performance-$$part.txt || exit; done
	@$(MAKE) -s bench-chart

bench-chart:
	@scripts/deps.sh bench
	@mkdir -p $B
	gnuplot -e "record = 'docs/performance.tsv'" tests/bench/chart.gp >$B/performance.svg
	cp $B/performance.svg docs/performance.svg
	for page in README.md docs/performance.md; do \
		tests/bench/tables.sh docs/performance.tsv $$page >$B/page.md && \
			cp $B/page.md $$page || exit; done

# fuzz.mk - the fuzz target, a part of the Makefile: libFuzzer gives the compiler schemas of its own
# making, from those of tests/fuzz/corpus and tests/errors, with the words of the language.
#
#   make fuzz [FUZZ_TIME=60] [FUZZ_OPTIONS='-max_len=2000']
#
# What it finds new goes to $B/fuzz/corpus, what breaks ormgen to $B/fuzz/crash-*. `make check` runs
# the schemas alone.

.PHONY: fuzz

FUZZ_TIME ?= 60
FUZZ_CC = clang
FUZZ_CFLAGS = -O1 -g -fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=all
FUZZ_MAKE = $(MAKE) B=$B/fuzz CC=$(FUZZ_CC) CFLAGS='$(FUZZ_CFLAGS)'
FUZZ_SEEDS = tests/fuzz/corpus tests/errors tests/golden schemas

FRONT_LIBS = $B/tests/libfront.a $B/libcompiler.a $B/liborm.a $(YAML_LIBS) $(SQLITE_LIBS) -lm

fuzz:
	@scripts/deps.sh tests
	@$(FUZZ_MAKE) -s $B/fuzz/fuzz-front $B/fuzz/words.dict
	@mkdir -p $B/fuzz/corpus
	$B/fuzz/fuzz-front -dict=$B/fuzz/words.dict -max_total_time=$(FUZZ_TIME) -max_len=4096 -timeout=10 \
		-artifact_prefix=$B/fuzz/ $(FUZZ_OPTIONS) $B/fuzz/corpus $(FUZZ_SEEDS)

$B/tests/fuzz/%.o: tests/fuzz/%.c $B/flags
	@mkdir -p $(@D)
	$(COMPILE) $(SQLITE_CFLAGS) $(YAML_CFLAGS) -Icompiler -Iruntime -c -o $@ $<

$B/tests/libfront.a: $B/tests/fuzz/front.o

$B/fuzz-replay: $B/tests/fuzz/replay.o $B/tests/libfront.a $B/libcompiler.a $B/liborm.a
	$(LINK) -o $@ $< $(FRONT_LIBS)

$B/fuzz-front: $B/tests/fuzz/fuzz.o $B/tests/libfront.a $B/libcompiler.a $B/liborm.a
	$(LINK) -fsanitize=fuzzer -o $@ $< $(FRONT_LIBS)

# The words in the tables of options and types, and the signs of YAML.
$B/words.dict: tests/fuzz/words.awk tests/fuzz/signs.dict compiler/schema_options.def compiler/types.def
	@mkdir -p $(@D)
	awk -f tests/fuzz/words.awk compiler/schema_options.def compiler/types.def | sort -u | \
		cat tests/fuzz/signs.dict - >$@

# ormgen: the compiler (compiler/), the runtime library (runtime/), their tests. `make help` lists
# the targets. Everything that is built goes to $B; generated/ is committed and only `make generate`
# writes there. CC, AR, CFLAGS, CPPFLAGS, LDFLAGS, PKG_CONFIG and WERROR may be given; a change of
# the flags builds anew.

B ?= build
CFLAGS ?= -O2 -g
WERROR ?= -Werror
PKG_CONFIG ?= pkg-config
DEPEND ?= $(if $(filter tcc,$(notdir $(firstword $(CC)))),-MD,-MMD -MP)

STRICT = -std=c11 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wstrict-prototypes $(WERROR)
POSIX = -D_POSIX_C_SOURCE=200809L
SQLITE_CFLAGS := $(shell $(PKG_CONFIG) --cflags sqlite3 2>/dev/null)
SQLITE_LIBS := $(shell $(PKG_CONFIG) --libs sqlite3 2>/dev/null || echo -lsqlite3)
YAML_CFLAGS := $(shell $(PKG_CONFIG) --cflags yaml-0.1 2>/dev/null)
YAML_LIBS := $(shell $(PKG_CONFIG) --libs yaml-0.1 2>/dev/null || echo -lyaml)
CMOCKA_CFLAGS := $(shell $(PKG_CONFIG) --cflags cmocka 2>/dev/null)
CMOCKA_LIBS := $(shell $(PKG_CONFIG) --libs cmocka 2>/dev/null || echo -lcmocka)

# RUNNER runs what is built for another machine. DEPEND asks for the list of headers.
ORMGEN = $(strip $(RUNNER) $B/ormgen)
COMPILE = $(CC) $(CPPFLAGS) $(STRICT) $(CFLAGS) $(DEPEND)
LINK = $(CC) $(CFLAGS) $(LDFLAGS)

# The objects of liborm.a are those of the shared library: programs may put them into theirs.
FOR_LIBRARY = -fPIC -fvisibility=hidden -fno-semantic-interposition

# objects FILES: where the objects of C files go.
objects = $(patsubst %.c,$B/%.o,$(1))

COMPILER := $(call objects,$(wildcard compiler/*.c)) $B/compiler/vendored.o
RUNTIME := $(call objects,$(wildcard runtime/*.c))
GENERATED := $(call objects,$(wildcard generated/*.c))
EXAMPLES := $(patsubst docs/examples/%.c,$B/examples/%,$(wildcard docs/examples/*.c))

# Schemas of the tests are compiled into one folder, and their C into one library.
TEST_SCHEMAS := matrix \
	$(patsubst tests/runtime/schemas/%.yaml,%,$(wildcard tests/runtime/schemas/*.yaml))
TEST_STAMPS := $(TEST_SCHEMAS:%=$B/tests/gen/%.stamp)
TEST_GENERATED := $(TEST_SCHEMAS:%=$B/tests/gen/%.o)
TEST_SUPPORT := $(call objects,$(wildcard tests/support/*.c))
UNIT_TESTS := $(patsubst %.c,$B/%,$(wildcard tests/unit/test_*.c))
RUNTIME_TESTS := $(patsubst %.c,$B/%,$(wildcard tests/runtime/test_*.c))
BENCH := $(call objects,$(wildcard tests/bench/*.c))
FUZZ := $(call objects,$(wildcard tests/fuzz/*.c))
FAULT_TESTS := $(patsubst %.c,$B/%,$(wildcard tests/fault/test_*.c))
TESTS := $(UNIT_TESTS) $(RUNTIME_TESTS) $(FAULT_TESTS)

# What ormgen should write, which has to compile too.
GOLDEN := $(call objects,$(wildcard tests/golden/*.c))

OBJECTS := $(COMPILER) $(RUNTIME) $(GENERATED) $(GOLDEN) $(TEST_GENERATED) $(TEST_SUPPORT) \
	$(TESTS:%=%.o) $(FUZZ) $(BENCH) $B/tests/bench/library.o $(EXAMPLES:%=%.o)
FORMATTED := $(filter-out tests/golden/%,$(wildcard compiler/*.[ch] runtime/*.[ch] tests/*.c \
	tests/*/*.[ch] tests/*/*/*.[ch] tests/integration/*/*.cpp docs/examples/*.c))

.SUFFIXES:
.SECONDARY:
.DELETE_ON_ERROR:
.PHONY: all demo generate pictures check check-all asan tests unit-tests runtime-tests fault-tests \
	examples objects format format-check clean help FORCE

all: $B/ormgen $B/liborm.a

help:
	@echo 'make               builds $B/ormgen, $B/liborm.a and the shared library'
	@echo 'make install       puts them and what goes with them under PREFIX=$(PREFIX); uninstall'
	@echo '                   takes them away'
	@echo 'make smoke         shows that what was built works, in seconds'
	@echo 'make dist          packs the last commit into $B/ormgen-$(VERSION).tar.gz'
	@echo 'make deb           builds the packages for Debian of that, in $B/deb'
	@echo 'make demo          compiles schemas/shop.yaml and runs docs/examples/shop.c with it'
	@echo 'make check         runs all tests; tests/run.sh GROUP... runs some'
	@echo 'make check-all     the same, format-check, and the packages for Debian'
	@echo 'make asan          runs the tests under the address and undefined behaviour sanitizers'
	@echo 'make coverage      tells which lines and branches the tests reach'
	@echo 'make check-ports   runs the tests under tcc, with 32 bits and with big-endian numbers'
	@echo 'make fuzz          gives the compiler schemas of libFuzzer, for FUZZ_TIME=60 seconds'
	@echo 'make bench         compares the speed of generated code with code by hand'
	@echo 'make bench-instructions   counts the instructions of both with callgrind'
	@echo 'make bench-scale        tells how the cost of a row, and of a model, grows with their number'
	@echo 'make bench-concurrent   compares the speed of threads that read while others write'
	@echo 'make bench-record       records the operations for docs/performance.md; bench-record-all also'
	@echo '                   what the other benches print'
	@echo 'make bench-chart        makes chart and tables from the record that is there'
	@echo 'make generate      writes generated/ from schemas/, docs/errors.md, docs/ormgen.schema.json'
	@echo 'make pictures      draws docs/shop.svg with Graphviz'
	@echo 'make format        formats the C files; make format-check tells which differ'
	@echo 'make clean         removes $B'
	@echo 'CC, AR, CFLAGS, CPPFLAGS, LDFLAGS, PKG_CONFIG, WERROR= and B=FOLDER may be given; to'
	@echo 'install also PREFIX, BINDIR, LIBDIR, INCLUDEDIR, DATADIR, MANDIR, DESTDIR and INSTALL.'

# ---- The two products ----

$B/ormgen: $(COMPILER) $B/runtime/array.o $B/runtime/feed.o
	$(LINK) -o $@ $^ $(SQLITE_LIBS) $(YAML_LIBS) -lm

$B/liborm.a: $(RUNTIME)
$B/libcompiler.a: $(filter-out %/main.o,$(COMPILER))
$B/libgenerated.a: $(GENERATED)
$B/tests/libgen.a: $(TEST_GENERATED)
$B/tests/libsupport.a: $(TEST_SUPPORT)
$B/%.a:
	@rm -f $@
	$(AR) rcs $@ $(filter %.o,$^)

$B/compiler/%.o: compiler/%.c $B/flags | $B/has-sqlite $B/has-yaml
	@mkdir -p $(@D)
	$(COMPILE) $(POSIX) $(SQLITE_CFLAGS) $(YAML_CFLAGS) -Iruntime -c -o $@ $<

# The runtime as one file, and the C that has its text, and those of its headers.
$B/vendored/orm.c: scripts/amalgamate.sh LICENSE $(wildcard runtime/*.[ch])
	@mkdir -p $(@D)
	scripts/amalgamate.sh >$@

$B/compiler/vendored.c: scripts/embed.sh $B/vendored/orm.c $(wildcard runtime/orm*.h)
	@mkdir -p $(@D)
	scripts/embed.sh $(filter %.c %.h,$^) >$@

$B/compiler/vendored.o: $B/compiler/vendored.c $B/flags
	$(COMPILE) -Icompiler -c -o $@ $<

$B/runtime/%.o: runtime/%.c $B/flags | $B/has-sqlite
	@mkdir -p $(@D)
	$(COMPILE) $(POSIX) $(SQLITE_CFLAGS) $(FOR_LIBRARY) -c -o $@ $<

$B/generated/%.o: generated/%.c $B/flags
	@mkdir -p $(@D)
	$(COMPILE) -Iruntime -c -o $@ $<

# Written only when the flags differ from those of the last run.
FLAGS = $(COMPILE) | $(FOR_LIBRARY) | $(LINK)
$B/flags: FORCE
	@mkdir -p $(@D)
	@printf '%s\n' '$(subst ','\'',$(FLAGS))' | cmp -s - $@ || \
		printf '%s\n' '$(subst ','\'',$(FLAGS))' >$@

# What is missing is told of once.
$B/has-%: $B/flags
	@PKG_CONFIG='$(PKG_CONFIG)' scripts/needs.sh $* $(CC) $(CPPFLAGS) $(SQLITE_CFLAGS) $(YAML_CFLAGS)
	@touch $@

generate: $B/ormgen
	@mkdir -p generated
	for schema in schemas/*.yaml; do $(ORMGEN) -o generated $$schema || exit; done
	for folder in tests/integration/*/generated; do \
		$(ORMGEN) -o $$folder $${folder%/*}/*.yaml || exit; done
	$(ORMGEN) explain --markdown >$B/errors.md && cp $B/errors.md docs/errors.md
	$(ORMGEN) --json-schema >$B/ormgen.schema.json && \
		cp $B/ormgen.schema.json docs/ormgen.schema.json

# The picture of the README says of which text in DOT it is, for the tests, which compare that one:
# what Graphviz makes of it depends on its version and on the fonts.
pictures: $B/ormgen
	@scripts/deps.sh pictures
	$(ORMGEN) graph schemas/shop.yaml >$B/shop.dot
	dot -Tsvg $B/shop.dot >$B/shop.svg
	echo "<!-- cksum of its DOT: $$(cksum <$B/shop.dot) -->" | cat $B/shop.svg - >docs/shop.svg

# ---- Demo and examples ----

# What is missing on the machine is installed before the rest of this file asks pkg-config for it.
demo:
	@scripts/deps.sh
	@echo 'building $B/ormgen and $B/liborm.a ...'
	@$(MAKE) -s $B/ormgen $B/liborm.a
	@mkdir -p $B/demo
	$(ORMGEN) -o $B/demo schemas/shop.yaml
	$(CC) $(STRICT) $(CFLAGS) $(LDFLAGS) -I$B/demo -Iruntime -o $B/demo/shop \
		docs/examples/shop.c $B/demo/shop.c $B/liborm.a $(SQLITE_LIBS) -lm
	$B/demo/shop

examples: $(EXAMPLES)

$B/examples/%.o: docs/examples/%.c $B/flags
	@mkdir -p $(@D)
	$(COMPILE) -Iruntime -Igenerated -c -o $@ $<

$(EXAMPLES): $B/examples/%: $B/examples/%.o $B/libgenerated.a $B/liborm.a
	$(LINK) -o $@ $< $B/libgenerated.a $B/liborm.a $(SQLITE_LIBS) -lm

# ---- Tests ----

export B CC CFLAGS CPPFLAGS LDFLAGS WERROR RUNNER

check:
	@scripts/deps.sh tests
	@MAKE='$(MAKE)' tests/run.sh

check-all: format-check check
	@scripts/deps.sh packaging || echo 'the packages are skipped'
	@MAKE='$(MAKE)' tests/run.sh deb

asan:
	@scripts/deps.sh tests
	@MAKE='$(MAKE)' tests/run.sh asan

objects: $(OBJECTS)
tests: $(TESTS)
unit-tests: $(UNIT_TESTS)
runtime-tests: $(RUNTIME_TESTS)
fault-tests: $(FAULT_TESTS)

TEST_CFLAGS = $(POSIX) $(SQLITE_CFLAGS) $(CMOCKA_CFLAGS) -Iruntime -Itests/support

$B/tests/unit/%.o: tests/unit/%.c $B/flags
	@mkdir -p $(@D)
	$(COMPILE) $(TEST_CFLAGS) $(YAML_CFLAGS) -Icompiler -c -o $@ $<

$B/tests/gen/%.o: $B/tests/gen/%.c $B/flags
	$(COMPILE) -Iruntime -c -o $@ $<

$B/tests/%.o: tests/%.c $B/flags | $(TEST_STAMPS)
	@mkdir -p $(@D)
	$(COMPILE) $(TEST_CFLAGS) -Igenerated -I$B/tests/gen -c -o $@ $<

UNIT_LIBS = $B/tests/libsupport.a $B/tests/libfront.a $B/libcompiler.a $B/liborm.a
$(UNIT_TESTS): $B/%: $B/%.o $(UNIT_LIBS)
	$(LINK) -o $@ $< $(UNIT_LIBS) $(YAML_LIBS) $(SQLITE_LIBS) $(CMOCKA_LIBS) -lm

TEST_LIBS = $B/tests/libsupport.a $B/tests/libgen.a $B/libgenerated.a $B/liborm.a
$(RUNTIME_TESTS) $(FAULT_TESTS): $B/%: $B/%.o $(TEST_LIBS)
	$(LINK) -o $@ $< $(TEST_LIBS) $(SQLITE_LIBS) $(CMOCKA_LIBS) -lm

# ormgen leaves files alone that would not change: the stamp tells that it ran.
$B/tests/gen/%.stamp: tests/runtime/schemas/%.yaml $B/ormgen
	@mkdir -p $(@D)
	$(ORMGEN) -o $(@D) $<
	@touch $@

# The matrix of relations makes its schema, and its test the cases, itself.
$B/tests/gen/matrix.stamp: $(wildcard tests/matrix/*) $B/ormgen
	@mkdir -p $(@D)
	tests/matrix/generate.sh $(@D)
	$(ORMGEN) -o $(@D) $(@D)/matrix.yaml
	@touch $@

$B/tests/gen/matrix.inc: $B/tests/gen/matrix.stamp
	@:

$B/tests/gen/%.h $B/tests/gen/%.c: $B/tests/gen/%.stamp
	@:

# A program that the tests use to make a database of a file with SQL.
$B/load_sql: tests/load_sql.c $B/flags
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(STRICT) $(SQLITE_CFLAGS) $(CFLAGS) $(LDFLAGS) -o $@ $< $(SQLITE_LIBS)

# ---- Parts in files of their own ----

include packaging/install.mk
include tests/bench/bench.mk
include tests/ports/ports.mk
include tests/fuzz/fuzz.mk

# ---- Upkeep ----

format:
	clang-format -i $(FORMATTED)

format-check:
	clang-format --dry-run -Werror $(FORMATTED)

clean:
	rm -rf $B

-include $(OBJECTS:.o=.d)

# make check-ports: the tests under another compiler and for other machines. It takes long, so it is
# apart from `make check`; tests/groups/ports.sh has the groups. make coverage: what the tests reach.

.PHONY: check-ports coverage

check-ports:
	@scripts/deps.sh ports
	@MAKE='$(MAKE)' tests/run.sh port_tcc port_i386 port_s390x

coverage:
	@scripts/deps.sh coverage
	@MAKE='$(MAKE)' tests/ports/coverage.sh $B

# Writes a database and prints one: for all ports the same.
$B/tests/ports/exchange: $B/tests/ports/exchange.o $B/tests/libgen.a $B/liborm.a
	$(LINK) -o $@ $^ $(SQLITE_LIBS) -lm

# make check-ports: the tests under another compiler and for other machines. It takes long, so it is
# apart from `make check`; tests/groups/ports.sh has the groups.

.PHONY: check-ports

check-ports:
	@scripts/deps.sh ports
	@MAKE='$(MAKE)' tests/run.sh port_tcc port_i386 port_s390x

# Writes a database and prints one: for all ports the same.
$B/tests/ports/exchange: $B/tests/ports/exchange.o $B/tests/libgen.a $B/liborm.a
	$(LINK) -o $@ $^ $(SQLITE_LIBS) -lm

# install.mk - a part of the Makefile for packagers: the shared library, what `make install` puts
# where, the archive of `make dist`. PREFIX, the folders under it, DESTDIR and INSTALL may be given.

PREFIX ?= /usr/local
BINDIR ?= $(PREFIX)/bin
LIBDIR ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include
DATADIR ?= $(PREFIX)/share
MANDIR ?= $(DATADIR)/man
BASHDIR ?= $(DATADIR)/bash-completion/completions
ZSHDIR ?= $(DATADIR)/zsh/site-functions
FISHDIR ?= $(DATADIR)/fish/vendor_completions.d
INSTALL ?= install

.PHONY: install uninstall smoke dist deb

# ---- The shared library ----

VERSION := $(shell sed -n 's/^.define ORM_VERSION "\(.*\)"/\1/p' runtime/orm.h)
MAJOR := $(firstword $(subst ., ,$(VERSION)))

ifneq ($(findstring darwin,$(shell $(CC) -dumpmachine 2>/dev/null)),)
SHARED = liborm.$(VERSION).dylib
SHARED_NAME = liborm.$(MAJOR).dylib
SHARED_LINK = liborm.dylib
SHARED_FLAGS = -dynamiclib -install_name $(LIBDIR)/$(SHARED_NAME) -current_version $(VERSION)
else
SHARED = liborm.so.$(VERSION)
SHARED_NAME = liborm.so.$(MAJOR)
SHARED_LINK = liborm.so
SHARED_FLAGS = -shared -Wl,-soname,$(SHARED_NAME)
endif

all: $B/$(SHARED)

$B/$(SHARED): $(RUNTIME)
	$(LINK) $(SHARED_FLAGS) -o $@ $(RUNTIME) $(SQLITE_LIBS) -lm

# ---- Installing ----

# What a file NAME.in has in the place of names. Places in the prefix are told from there, so that it
# may be moved as a whole: orm.pc names them by its variable, CMake's files by the way to them.
from_prefix = $(patsubst $(PREFIX)/%,$(1)%,$(2))
FILL = sed -e 's|@VERSION@|$(VERSION)|g' -e 's|@PREFIX@|$(PREFIX)|g' \
	-e 's|@SHARED@|$(SHARED)|g' -e 's|@SHARED_NAME@|$(SHARED_NAME)|g' \
	-e 's|@BINDIR@|$(call from_prefix,,$(BINDIR))|g' \
	-e 's|@LIBDIR@|$(call from_prefix,,$(LIBDIR))|g' \
	-e 's|@INCLUDEDIR@|$(call from_prefix,,$(INCLUDEDIR))|g' \
	-e 's|@PC_BINDIR@|$(call from_prefix,$${prefix}/,$(BINDIR))|g' \
	-e 's|@PC_LIBDIR@|$(call from_prefix,$${prefix}/,$(LIBDIR))|g' \
	-e 's|@PC_INCLUDEDIR@|$(call from_prefix,$${prefix}/,$(INCLUDEDIR))|g' \
	-e 's|@PREFIX_FROM_CMAKE@|$(PREFIX_FROM_CMAKE)|g'

# From LIBDIR/cmake/orm; a LIBDIR elsewhere has no way to the prefix but its name.
PREFIX_FROM_CMAKE = $(if $(filter $(PREFIX)/%,$(LIBDIR)),$(shell \
	echo $(LIBDIR:$(PREFIX)/%=%)/cmake/orm | sed 's|[^/][^/]*|..|g'),$(PREFIX))

# MODE:PLACE:FILE of each file, PLACE:TARGET of each link: install and uninstall go by these lists.
# $(call into,MODE,FOLDER,FILES) makes the rows of files that keep their names, but for a last ".in".
into = $(foreach file,$(3),$(1):$(2)/$(patsubst %.in,%,$(notdir $(file))):$(file))
INSTALLED = $(call into,755,$(BINDIR),$B/ormgen) \
	$(call into,644,$(INCLUDEDIR),$(wildcard runtime/orm*.h)) \
	$(call into,644,$(LIBDIR),$B/liborm.a) \
	$(call into,755,$(LIBDIR),$B/$(SHARED)) \
	$(call into,644,$(LIBDIR)/pkgconfig,packaging/orm.pc.in) \
	$(call into,644,$(LIBDIR)/cmake/orm,$(wildcard packaging/cmake/*)) \
	$(call into,644,$(DATADIR)/doc/ormgen,LICENSE) \
	$(foreach n,1 3 5,$(call into,644,$(MANDIR)/man$n,$(wildcard packaging/man/*.$n))) \
	644:$(BASHDIR)/ormgen:packaging/completions/ormgen.bash \
	$(call into,644,$(ZSHDIR),packaging/completions/_ormgen) \
	$(call into,644,$(FISHDIR),packaging/completions/ormgen.fish)
LINKS = $(LIBDIR)/$(SHARED_NAME):$(SHARED) $(LIBDIR)/$(SHARED_LINK):$(SHARED_NAME)

# Make, the shell, sed, orm.pc and CMake's files all read the places, which so must be words without
# what any of them takes for something else: a blank would have uninstall remove other files.
open := (
close := )
SPECIAL := : % | & \ ' " ` $$ \# ; < > * ? ! [ ] { } $(open) $(close)
PLACES = PREFIX BINDIR LIBDIR INCLUDEDIR DATADIR MANDIR BASHDIR ZSHDIR FISHDIR
special_in = $(strip $(foreach character,$(SPECIAL),$(findstring $(character),$(1))))
plain_word = $(if $(special_in),,$(findstring [$(firstword $(1))],[$(1)]))
need_plain = $(if $(call plain_word,$($(1))),,$(error $(1) is '$($(1))', where no blank may be and \
	none of $(SPECIAL)))
need_absolute = $(need_plain)$(if $(filter /%,$($(1))),,$(error $(1) is '$($(1))', which is no \
	absolute path))

# Before anything is built, made or removed.
ifneq ($(filter install uninstall,$(MAKECMDGOALS)),)
$(foreach name,$(PLACES),$(call need_absolute,$(name)))
$(foreach name,B VERSION $(if $(DESTDIR),DESTDIR),$(call need_plain,$(name)))
$(if $(filter -% ~%,$(DESTDIR)),$(error DESTDIR is '$(DESTDIR)', which is no path))
endif

install: all
	@set -e; for row in $(INSTALLED); do \
		mode=$${row%%:*} place=$${row#*:} file=$${row##*:}; \
		place="$(DESTDIR)$${place%:*}"; \
		echo "$$place"; \
		$(INSTALL) -d "$${place%/*}"; \
		$(INSTALL) -m $$mode $$file "$$place"; \
		case $$file in *.in) $(FILL) $$file >"$$place";; esac; \
	done; \
	for row in $(LINKS); do \
		place="$(DESTDIR)$${row%:*}"; \
		echo "$$place"; \
		ln -sf $${row##*:} "$$place"; \
	done

# Folders stay, but those that no other program would use.
uninstall:
	@for row in $(INSTALLED); do \
		place=$${row#*:}; rm -f "$(DESTDIR)$${place%:*}"; done
	@for row in $(LINKS); do rm -f "$(DESTDIR)$${row%:*}"; done
	@for folder in $(LIBDIR)/cmake/orm $(DATADIR)/doc/ormgen; do \
		rmdir "$(DESTDIR)$$folder" 2>/dev/null || true; done

# ---- Packages ----

# The least that shows that what was built works: it takes seconds, and needs nothing that the build
# does not.
smoke: $B/ormgen $B/examples/shop
	for schema in schemas/*.yaml; do $B/ormgen --check -o generated $$schema || exit; done
	$B/examples/shop | cmp - docs/examples/shop.out

# The same commit gives the same bytes.
DIST = $B/ormgen-$(VERSION).tar.gz
dist:
	@mkdir -p $B
	@git rev-parse --verify -q HEAD >/dev/null || { \
		echo 'make dist: the archive is made of the last commit, and there is no repository' >&2; \
		exit 1; }
	git archive --format=tar --prefix=ormgen-$(VERSION)/ HEAD >$(DIST:.gz=)
	gzip -9nf $(DIST:.gz=)

deb: dist
	packaging/deb.sh $(DIST) $B/deb

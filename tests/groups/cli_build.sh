# shellcheck shell=sh disable=SC2154
# The part of the group cli that is about builds: dependency files as make and ninja read them, and
# the samples of docs/ormgen.md.

# What make and ninja take for other things stands in the names of a schema and of a folder.
# shellcheck disable=SC2016
odd_schema='a b#c$d\e:f\ g.yaml'
# shellcheck disable=SC2016
odd_folder='o $(u) #t\x'

# make_remakes: make finds that a file of the output is older than its schema; the rule of the file
# is one for all headers.
make_remakes() {
    printf 'include odd.d\n%%.h:\n\t@echo remade\n' >"$work/cli/odd/Makefile"
    (cd "$work/cli/odd" && "$MAKE" -rR "$odd_folder/odd.h") >"$log" 2>&1 || return 2
    grep -qx remade "$log"
}

cli_make() {
    touch -t 200101010000 "$work/cli/odd/$odd_schema"
    make_remakes
    try "make: the output is newer than its schema" test $? -eq 1
    touch "$work/cli/odd/$odd_schema"
    touch -t 200101010000 "$work/cli/odd/$odd_folder/odd.h"
    try "make: the schema is newer than the output" make_remakes
    rm "$work/cli/odd/$odd_schema"
    try "make: a schema that is gone does not stop it" make_remakes
}

# ninja_does WORDS: ninja succeeds and says so.
ninja_does() {
    (cd "$work/cli/odd" && ninja -v) >"$log" 2>&1 && grep -qF "$1" "$log"
}

cli_ninja() {
    if ! have ninja; then
        skip "the dependency file in ninja" "no ninja"
        return
    fi
    cat >"$work/cli/odd/run" <<END
echo compiles
'$ormgen' --depfile odd.d -o '$odd_folder' ./*.yaml
END
    cat >"$work/cli/odd/build.ninja" <<'END'
rule ormgen
  command = sh ./run
  depfile = odd.d
  restat = 1
out = o$ $$(u)$ #t\x
build $out/odd.h $out/odd.c $out/odd.sql: ormgen
END
    schema=$work/cli/odd/$odd_schema
    rm -rf "$work/cli/odd/$odd_folder"
    try "ninja makes the output" ninja_does compiles
    try "ninja: nothing has changed" ninja_does "no work to do"
    sleep 1 # else the time of the schema is that of the output
    echo '{schema: odd, models: {Book: {fields: {title: text, year: int}}}}' >"$schema"
    try "ninja: the schema has changed" ninja_does compiles
    try "ninja: nothing has changed again" ninja_does "no work to do"
}

# in_build COMMAND...: as in a user's project; its output is in $work/said.
in_build() {
    (cd "$work/cli/build" && PATH=$(dirname "$ormgen"):$PATH && "$@") >"$work/said" 2>&1
}

# builds CASE EXPECTED COMMAND...: the command succeeds; EXPECTED: how often it runs ormgen.
builds() {
    what=$1 expected=$2
    shift 2
    if ! in_build "$@"; then
        fail "$what" "$work/said"
        return
    fi
    cp "$work/said" "$log"
    if [ "$(grep -c '^\(\[1/1\] \)*ormgen .*-o generated' "$log")" -eq "$expected" ]; then
        pass "$what"
    else
        fail "$what: ormgen does not run $expected times" "$log"
    fi
}

# stops COMMAND...: the command fails and tells where the schema is wrong.
stops() {
    ! in_build "$@" && grep -q '^schemas/shop.yaml:1:[0-9]*: error: ' "$work/said"
}

# without_usage COMMAND...: the command may fail, but not by a wrong call of ormgen.
without_usage() {
    in_build "$@"
    cat "$work/said"
    ! grep -i usage "$work/said"
}

# A header that is gone, a schema that is wrong, and no schema at all.
cli_make_ends() {
    rm "$work/cli/build/generated/shop.h"
    builds "make: a header is gone" 1 "$MAKE" generated/shop.h
    builds "make: the header is there again" 0 "$MAKE" generated/shop.h
    try "make: it is" test -s "$work/cli/build/generated/shop.h"
    echo 'models: {Book: {fields: {title: txt}}}' >"$work/cli/build/schemas/shop.yaml"
    try "make: the schema is wrong" stops "$MAKE" code
    rm "$work/cli/build/schemas/shop.yaml"
    try "make: the only schema is gone" without_usage "$MAKE" generated/stamp
    echo "$book" >"$work/cli/build/schemas/shop.yaml"
}

# The samples of docs/ormgen.md: ormgen runs when the schema has changed, and only then.
# shellcheck disable=SC2016
cli_builds() {
    book='models: {Book: {fields: {title: text}}}'
    mkdir -p "$work/cli/build/schemas"
    echo "$book" >"$work/cli/build/schemas/shop.yaml"
    { block make && echo 'code: $(GENERATED)'; } >"$work/cli/build/Makefile"
    block ninja >"$work/cli/build/build.ninja"
    builds "the makefile of docs/ormgen.md" 1 "$MAKE" generated/shop.c generated/shop.h
    builds "make: nothing has changed" 0 "$MAKE" generated/shop.c generated/shop.h
    sleep 1 # else the time of the schema is that of the stamp
    touch "$work/cli/build/schemas/shop.yaml"
    builds "make: the schema has changed" 1 "$MAKE" generated/shop.c generated/shop.h
    builds "make: nothing has changed again" 0 "$MAKE" generated/shop.c generated/shop.h
    cli_make_ends
    have ninja || return
    builds "the ninja file of docs/ormgen.md" 1 ninja -v
    builds "ninja: nothing has changed" 0 ninja -v
    sleep 1
    touch "$work/cli/build/schemas/shop.yaml"
    builds "ninja: the schema has changed" 1 ninja -v
    builds "ninja: nothing has changed again" 0 ninja -v
}

cli_depfile() {
    mkdir -p "$work/cli/odd"
    { echo 'schema: odd' && cat "$work/cli/good.yaml"; } >"$work/cli/odd/$odd_schema"
    (cd "$work/cli/odd" && "$ormgen" --depfile odd.d -o "$odd_folder" "$odd_schema") >"$log" 2>&1
    try "a dependency file is written" test -s "$work/cli/odd/odd.d"
    cli_make
    { echo 'schema: odd' && cat "$work/cli/good.yaml"; } >"$work/cli/odd/$odd_schema"
    cli_ninja
    { echo 'schema: odd' && cat "$work/cli/good.yaml"; } >"$work/cli/a=b.yaml"
    exits 2 "ormgen: a=b.yaml: --depfile can't hold this name" --depfile odd/x.d a=b.yaml
    exits 2 "ormgen: g=h/good.h: --depfile can't hold this name" --depfile odd/x.d -o g=h good.yaml
    try "a dependency file that is not right is not written" test ! -e "$work/cli/odd/x.d"
}

# shellcheck shell=sh disable=SC2154,SC2086
# Schemas that are split: every file compiles by itself, all of them link, and programs can't tell.

# compile_split SCHEMA: the files of a schema and their objects, in $split.
compile_split() {
    split=$work/split
    rm -rf "$split"
    "$ormgen" --split -o "$split" "$1" &&
        for file in "$split"/*.c; do echo "$file"; done |
        xargs -n 8 -P "$JOBS" sh -c 'for file; do
            $0 -std=c11 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wmissing-declarations \
                -Werror -Iruntime -c -o "${file%.c}.o" "$file" || exit 255
        done' "$CC"
}

# links_split PROGRAM OBJECT...: a program of tests or docs, compiled with the headers in $split.
links_split() {
    source=$1
    shift
    $CC -std=c11 -Werror -D_POSIX_C_SOURCE=200809L -Iruntime -Itests/support -I"$split" \
        -I"$B/tests/gen" $(pkg-config --cflags sqlite3 cmocka) -o "$work/program" "$source" \
        "$split"/*.o "$@" "$B/liborm.a" $(pkg-config --libs sqlite3 cmocka) -lm
}

# headers_stand_alone: each header in $split compiles first in a file, and twice.
headers_stand_alone() {
    for header in "$split"/*.h; do
        alone "$header" "$CC" c "-std=c11 -Werror" || return
        ! have g++ || alone "$header" g++ c++ "-std=c++17 -Werror" || return
    done
}

group_split() {
    need_ormgen || return
    if ! build "$B/liborm.a" "$B/tests/libsupport.a" "$B/tests/gen/matrix.inc"; then
        fail "what programs are linked with builds" "$log"
        return
    fi
    for schema in tests/golden/parts.yaml tests/golden/keys.yaml tests/golden/sql/views.yaml \
        schemas/shop.yaml; do
        name=$(basename "$schema" .yaml)
        try "$name compiles" compile_split "$schema"
        try "headers of $name stand alone" headers_stand_alone
    done
    try "the example of the shop links" links_split docs/examples/shop.c
    try "the example of the shop runs" $RUNNER "$work/program"
    cp "$log" "$work/split.out"
    build "$B/examples/shop"
    $RUNNER "$B/examples/shop" >"$work/together.out" 2>&1
    same "the example of the shop prints the same" "$work/together.out" "$work/split.out"
    try "the matrix compiles" compile_split "$B/tests/gen/matrix.yaml"
    try "the test of the matrix links" links_split tests/runtime/test_matrix.c \
        "$B/tests/libsupport.a"
    limited $RUNNER "$work/program" >"$work/tap" 2>&1
    tap test_matrix "$work/tap" $?
}

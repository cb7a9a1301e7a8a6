# shellcheck shell=sh disable=SC2154,SC2086,SC2046
# The runtime as one file that ormgen writes: it compiles by itself, without a warning, and programs
# do the same with it as with the library.

# Of the tests of the runtime those that go furthest.
vendor_tests="test_crud test_errors test_filters test_insert_many test_links test_prefetch
    test_select test_types"

# The files are those of the runtime; they are left alone, or compared, like all that is written.
vendor_written() {
    try "the runtime is written" "$ormgen" --runtime "$work/vendor"
    for header in runtime/orm*.h; do
        same "$(basename "$header") is that of the runtime" "$header" \
            "$work/vendor/$(basename "$header")"
    done
    # shellcheck disable=SC2012 # the numbers of the files are asked, not their names
    numbers=$(ls -i "$work/vendor")
    try "the runtime is written again" "$ormgen" --runtime "$work/vendor"
    # shellcheck disable=SC2012
    try "what is the same is not written" test "$numbers" = "$(ls -i "$work/vendor")"
    try "--check finds no difference" "$ormgen" --check --runtime "$work/vendor"
    cp -r "$work/vendor" "$work/changed"
    echo '/* changed by hand */' >>"$work/changed/orm.c"
    rm "$work/changed/orm_query.h"
    "$ormgen" --check --runtime "$work/changed" >"$log" 2>&1
    try "--check finds differences" test $? -eq 1
    "$ormgen" --check --runtime "$work/changed" >"$work/differences" 2>"$log"
    try "--check shows what was changed" grep -qF -- '-/* changed by hand */' "$work/differences"
    try "--check shows what is missing" grep -qF -- '+++ '"$work/changed/orm_query.h" \
        "$work/differences"
    try "it may go with a schema" "$ormgen" --runtime "$work/both" -o "$work/both" \
        schemas/shop.yaml
    try "both are written" test -s "$work/both/orm.c" -a -s "$work/both/shop.c"
}

# compiles_alone COMPILER OPTION...: no warning, and nothing to be found from outside but orm_...
compiles_alone() {
    (cd "$work/vendor" && "$@" $warnings -Wstrict-prototypes \
        $(pkg-config --cflags sqlite3) -c orm.c) || return
    ! have nm || ! nm -g "$work/vendor/orm.o" | grep -v ' U ' | grep -vE ' _?orm_[a-z0-9_]+$'
}

# with_vendored OUTPUT SOURCE OPTION...: a program with orm.o and headers of its folder.
with_vendored() {
    output=$1
    shift
    "$CC" -std=c11 -Werror -D_POSIX_C_SOURCE=200809L $CFLAGS $LDFLAGS -I"$work/vendor" \
        $(pkg-config --cflags sqlite3 cmocka) -o "$output" "$@" "$work/vendor/orm.o" \
        $(pkg-config --libs sqlite3 cmocka) -lm
}

# A project that has no more than a compiler and SQLite: its code is made here, as it would be
# committed; then its schema is changed.
vendored_project() {
    project=$work/project
    cp -r tests/integration/vendored "$project"
    (cd "$project" && "$ormgen" --runtime vendor -o gen notes.yaml) >"$log" 2>&1
    try "the project builds" sh -c 'cd "$1" && ./build.sh' sh "$project"
    try "its program runs" "$project/notes"
    cp "$log" "$work/printed"
    printf 'garden: sow the kale\ngarden: water the beans\n' >"$work/expected"
    ACCEPT='' same "its program prints its notes" "$work/expected" "$work/printed"
    if have "${CXX:-c++}"; then
        try "its program in C++ runs" "$project/notes_cpp"
    else
        skip "its program in C++ runs" "there is no C++ compiler"
    fi
    printf '      due: {type: date, null: true}\n' >>"$project/notes.yaml"
    (cd "$project" && "$ormgen" --runtime vendor -o gen notes.yaml) >"$log" 2>&1
    try "the changed schema is compiled" grep -q 'orm_date_opt due;' "$project/gen/notes.h"
    try "the project builds again" sh -c 'cd "$1" && ./build.sh && ./notes' sh "$project"
}

group_vendor() {
    need_ormgen || return
    vendor_written
    for compiler in "gcc -O2" "clang -O0" tcc; do
        if have ${compiler% *}; then
            try "orm.c compiles by ${compiler% *}" compiles_alone $compiler -std=c11
        else
            skip "orm.c compiles by ${compiler% *}" "it is not installed"
        fi
    done
    try "orm.c compiles with what GNU adds" compiles_alone $CC -O0 -std=gnu11
    try "the example of the shop links" with_vendored "$work/shop" -Igenerated \
        docs/examples/shop.c generated/shop.c
    "$work/shop" >"$work/printed" 2>&1
    ACCEPT='' same "the example of the shop prints the same" docs/examples/shop.out "$work/printed"
    build $(printf "$B/tests/runtime/%s.o " $vendor_tests) "$B/libgenerated.a" "$B/tests/libgen.a" \
        "$B/tests/libsupport.a"
    for name in $vendor_tests; do
        try "$name links" with_vendored "$work/$name" "$B/tests/runtime/$name.o" \
            "$B/tests/libsupport.a" "$B/tests/libgen.a" "$B/libgenerated.a"
        limited "$work/$name" >"$work/tap" 2>&1
        tap "$name" "$work/tap" $?
    done
    vendored_project
}

# shellcheck shell=sh disable=SC2154,SC2086
# What compilers say: headers on their own, programs that must be refused, and all C that there is
# under the other compiler.

warnings="-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror"
for_c="-std=c11 $warnings -Wstrict-prototypes -Werror=incompatible-pointer-types"
for_cpp="-std=c++17 $warnings"
# What a program should be compiled with at least: these are errors in later C anyway.
for_wrong="-std=c11 -Werror=incompatible-pointer-types -Werror=int-conversion
    -Werror=implicit-function-declaration -Werror=unused-result"

# alone HEADER COMPILER LANGUAGE OPTIONS: the header compiles first in a file, and twice.
alone() {
    printf '#include "%s"\n#include "%s"\n' "$1" "$1" |
        $2 -x "$3" $4 -c -o "$own.o" -I. -Iruntime -
}

# macros HEADER COMPILER LANGUAGE OPTIONS: all macros of a generated header expand to what compiles.
macros() {
    awk -f tests/header/macros.awk "$1" |
        $2 -x "$3" $4 -DHEADER="\"$1\"" -fsyntax-only -I. -Iruntime -
}

# distinct HEADER: no macro of a generated header, but that of a query, has the name of anything else
# in it. Compilers do not see it where a macro comes behind a function.
distinct() {
    "$CC" -std=c11 -E -P -Iruntime "$1" | sed 's/struct [A-Za-z0-9_]*//g' |
        grep -oE '[A-Za-z_][A-Za-z0-9_]*' | sort -u >"$own.names"
    sed -nE 's/^#define ([A-Za-z0-9_]+)\(.*/\1/p' "$1" | sort >"$own.macros"
    [ -s "$own.names" ] && [ -s "$own.macros" ] &&
        comm -12 "$own.names" "$own.macros" >"$own.twice" &&
        uniq -d "$own.macros" >>"$own.twice" && fails_not "$own.twice"
}

# refused FILE COMPILER: compiles as it stands, and not with what it shows under WRONG.
refused() {
    $2 $for_c -c -o "$own.o" -Iruntime -Igenerated -I"$B/tests/gen" "$1" || return 1
    if $2 $for_wrong -DWRONG -c -o "$own.o" -Iruntime -Igenerated -I"$B/tests/gen" "$1" 2>/dev/null; then
        echo "$2 accepts it"
        return 1
    fi
}

# from_cpp COMPILER FILE: a C++ program with generated headers builds and runs.
from_cpp() {
    # shellcheck disable=SC2046
    "$1" $for_cpp -Iruntime -Igenerated -o "$own.program" "$2" "$B/libgenerated.a" "$B/liborm.a" \
        $(pkg-config --libs sqlite3) -lm && "$own.program"
}

group_header() {
    build runtime-tests "$B/libgenerated.a" "$B/liborm.a"
    for header in runtime/orm.h runtime/orm_gen.h generated/*.h "$B"/tests/gen/*.h; do
        [ -e "$header" ] || continue
        for compiler in gcc clang; do
            have $compiler || continue
            try_beside "$header as C11 by $compiler" alone "$header" $compiler c "$for_c"
        done
        for compiler in g++ clang++; do
            have $compiler || continue
            try_beside "$header as C++17 by $compiler" alone "$header" $compiler c++ "$for_cpp"
        done
    done
    for header in generated/*.h "$B"/tests/gen/*.h; do
        [ -e "$header" ] || continue
        try_beside "names in $header are different" distinct "$header"
        for compiler in gcc clang; do
            have $compiler || continue
            try_beside "macros of $header as C11 by $compiler" macros "$header" $compiler c "$for_c"
        done
        for compiler in g++ clang++; do
            have $compiler || continue
            try_beside "macros of $header as C++17 by $compiler" macros "$header" $compiler c++ "$for_cpp"
        done
    done
    for program in tests/header/refused/*.c; do
        [ -e "$program" ] || continue
        for compiler in gcc clang; do
            have $compiler || continue
            try_beside "$(basename "$program" .c) is refused by $compiler" refused "$program" $compiler
        done
    done
    for program in tests/header/*.cpp; do
        [ -e "$program" ] || continue
        for compiler in g++ clang++; do
            have $compiler || continue
            try_beside "$(basename "$program") by $compiler" from_cpp $compiler "$program"
        done
    done
    try_results
    for compiler in gcc clang g++ clang++; do
        have $compiler || skip "headers by $compiler" "it is not installed"
    done
}

# What a compiler is, whatever it is called: cc may be either.
family() {
    case $($1 --version 2>/dev/null) in
    *clang*) echo clang ;;
    *) echo gcc ;;
    esac
}

# compiles_clean COMPILER FOLDER
compiles_clean() {
    if build CC="$1" B="$2" objects; then
        pass "all C by $1"
    else
        fail "all C by $1" "$log"
    fi
}

group_compilers() {
    compiles_clean "$CC" "$B"
    for compiler in gcc clang; do
        [ "$(family "$CC")" != $compiler ] || continue
        if ! have $compiler; then
            skip "all C by $compiler" "it is not installed"
        elif [ "$(family $compiler)" = $compiler ]; then
            compiles_clean $compiler "$B/$compiler"
        fi
    done
}

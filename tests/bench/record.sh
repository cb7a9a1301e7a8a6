#!/bin/sh
# record.sh BENCH [OPTION...] - what the bench measured, as a table with tabs, behind lines that say
# when it was, where, and with what. Nothing is printed before all is measured.
# Of the environment: CC and CFLAGS, with which the bench was built.
set -u

: "${CC:=cc}" "${CFLAGS:=}"
bench=$1
shift

# Such as gcc 12.2.0; clang's own version says its name.
compiler() {
    version=$(echo __VERSION__ | $CC -E -P - | tr -d '"')
    case $version in
    *lang*) echo "$version" ;;
    *) echo "gcc $version" ;;
    esac
}

processor() {
    name=$(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)
    [ -n "$name" ] || name=$(sysctl -n machdep.cpu.brand_string 2>/dev/null) || name=$(uname -m)
    echo "$name, $(getconf _NPROCESSORS_ONLN) processors"
}

date=$(date -u +%Y-%m-%d)
measured=$("$bench" --tsv "$@") || exit
cat <<RECORD
# date: $date
# machine: $(processor)
# kernel: $(uname -sr | cut -d - -f 1)
# sqlite: SQLite $(pkg-config --modversion sqlite3)
# compiler: $(compiler) $CFLAGS
# command: make bench-record${*:+ BENCH_OPTIONS='$*'}
$measured
RECORD

#!/bin/sh
# record.sh NAME COMMAND... - what a bench prints, behind lines that say when that was, where, with
# what, and by which command: NAME. Nothing is printed before all is measured.
# Of the environment: CC and CFLAGS, with which the bench was built.
set -u

: "${CC:=cc}" "${CFLAGS:=}"
name=$1
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
    model=$(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)
    [ -n "$model" ] || model=$(sysctl -n machdep.cpu.brand_string 2>/dev/null) || model=$(uname -m)
    echo "$model, $(getconf _NPROCESSORS_ONLN) processors"
}

date=$(date -u +%Y-%m-%d)
printed=$("$@") || exit
cat <<RECORD
# date: $date
# machine: $(processor)
# kernel: $(uname -sr | cut -d - -f 1)
# sqlite: SQLite $(pkg-config --modversion sqlite3)
# compiler: $(compiler) $CFLAGS
# command: $name
$printed
RECORD

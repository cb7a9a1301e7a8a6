# shellcheck shell=sh disable=SC2154,SC2034,SC2086
# The tests under tcc, for a machine of 32 bits, and for one that stores the highest byte first,
# which qemu plays. `make check-ports` runs them.

# on_port NAME COMPILER [RUNNER]: ormgen and the tests that run what was built.
on_port() {
    normal_B=$B normal_CC=$CC normal_LIMIT=$LIMIT
    B=$B/ports/$1 CC=$2 RUNNER=${3-}
    LIMIT=3000 # qemu takes twenty times as long, and tcc does not optimize
    export RUNNER
    for part in unit errors golden check cli runtime fault split examples; do
        group=$1/$part
        "group_$part"
    done
    group=$1
    exchange "$normal_B" "$normal_CC"
    B=$normal_B CC=$normal_CC RUNNER='' LIMIT=$normal_LIMIT
}

# exchange B COMPILER: what this machine writes to a file, the port reads, and the other way round.
exchange() {
    if ! build "$B/tests/ports/exchange" ||
        ! build RUNNER= CC="$2" B="$1" "$1/tests/ports/exchange"; then
        fail "the programs that exchange files build" "$log"
        return
    fi
    here=$1/tests/ports/exchange there="$RUNNER $B/tests/ports/exchange"
    try "writes a file" limited $there write "$work/there.db"
    try "a file is written here" "$here" write "$work/here.db"
    "$here" read "$work/here.db" >"$work/expected"
    try "the file is read" test -s "$work/expected"
    for file in here there; do
        limited $there read "$work/$file.db" >"$work/$file.there" 2>&1
        "$here" read "$work/$file.db" >"$work/$file.here" 2>&1
        for reader in here there; do
            ACCEPT='' same "written $file, read $reader" "$work/expected" "$work/$file.$reader"
        done
    done
}

group_port_tcc() {
    if ! have tcc; then
        skip "all" "tcc is not installed"
        return
    fi
    on_port tcc tcc
}

# libraries NAME: Debian's libraries for the machine, unpacked to $libraries. 1: they can't be had.
libraries() {
    libraries=$(absolute "$B")/ports/$1/libraries
    tests/ports/libraries.sh "$1" "$libraries" >"$log" 2>&1 && return
    skip "all" "$(tail -n 1 "$log")"
    return 1
}

group_port_i386() {
    here=$(gcc -print-multiarch 2>/dev/null)
    if ! echo 'int main(void) { return 0; }' | gcc -m32 -x c -o "$work/bits" - 2>"$log" ||
        ! "$work/bits"; then
        skip "all" "gcc -m32 makes no program that runs"
        return
    fi
    libraries i386 || return
    lib=$libraries/usr/lib/i386-linux-gnu
    on_port i386 "gcc -m32 -isystem $libraries/usr/include -idirafter /usr/include/$here -L$lib" \
        "env LD_LIBRARY_PATH=$lib"
}

group_port_s390x() {
    if ! have s390x-linux-gnu-gcc || ! have qemu-s390x; then
        skip "all" "s390x-linux-gnu-gcc or qemu-s390x is not installed"
        return
    fi
    libraries s390x || return
    lib=$libraries/usr/lib/s390x-linux-gnu
    on_port s390x "s390x-linux-gnu-gcc -isystem $libraries/usr/include -L$lib" \
        "qemu-s390x -L /usr/s390x-linux-gnu -E LD_LIBRARY_PATH=$lib"
}

# shellcheck shell=sh disable=SC2154,SC2034,SC2086
# Tests that are C programs: with cmocka, of the compiler's parts, of generated code and the runtime
# on SQLite, and with every allocation failing once; the bench. The same under the sanitizers.

group_unit() {
    run_programs unit
}

group_runtime() {
    run_programs runtime
}

group_fault() {
    run_programs fault
}

# What the benches do, at a small size and untimed: generated code and code by hand read and write
# the same, also in threads; and schemas of several models can be measured.
group_bench() {
    if build "$B/bench" "$B/bench-scale" "$B/bench-concurrent" "$B/bench-usage" "$B/ormgen"; then
        try "the drivers agree" limited "$B/bench" --size small --rounds 1
        try "the drivers agree at each size" limited "$B/bench-scale" --size small
        try "the drivers agree in threads" limited "$B/bench-concurrent" --size small --rounds 1
        try "schemas are measured" limited tests/bench/scale.sh "$B" --size small schemas
    else
        fail "the benches build" "$log"
    fi
}

# What the fuzz target is given first, and all other schemas of the tests, also those with errors.
group_fuzz() {
    if build "$B/fuzz-replay"; then
        limited "$B/fuzz-replay" tests/fuzz/corpus/* schemas/*.yaml tests/errors/*.yaml \
            tests/golden/*.yaml tests/golden/*/*.yaml tests/runtime/schemas/*.yaml >"$work/tap" 2>&1
        tap replay "$work/tap" $?
    else
        fail "the fuzz target builds" "$log"
    fi
}

# sanitizes COMPILER: it can link with the sanitizers, and what it makes runs.
sanitizes() {
    have "${1%% *}" && echo 'int main(void) { return 0; }' |
        $1 -x c -fsanitize=address,undefined -o "$work/sanitized" - 2>"$log" &&
        "$work/sanitized"
}

group_asan() {
    normal_B=$B normal_CC=$CC normal_CFLAGS=$CFLAGS
    sanitizes "$CC" || CC=clang
    if sanitizes "$CC"; then
        B=$B/asan
        CFLAGS="-O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all"
        for part in unit errors fuzz graph imports runtime fault bench; do
            group=asan/$part
            "group_$part"
        done
    else
        skip "all" "no compiler has the address and undefined behaviour sanitizers"
    fi
    B=$normal_B CC=$normal_CC CFLAGS=$normal_CFLAGS
}

#!/bin/sh
# run.sh [GROUP...] - the tests, all groups or those named. A failed case prints a line and what
# differs; the last line is the sum. Each group is a function of a file in tests/groups/.
#
# Of the environment: B, CC, CFLAGS, LDFLAGS, WERROR, RUNNER as in the Makefile; ACCEPT=1
# rewrites what golden and error tests expect; VERBOSE=1 names the cases that pass; ORMGEN_DATA is a
# folder with chinook.sql and northwind.sql, without which the tests on them are skipped.
set -u

cd "$(dirname "$0")/.." || exit 2
: "${B:=build}" "${CC:=cc}" "${CFLAGS:=-O2 -g}" "${LDFLAGS:=}" "${WERROR=-Werror}"
: "${RUNNER:=}"
: "${MAKE:=make}" "${JOBS:=2}" "${ACCEPT:=}" "${VERBOSE:=}" "${ORMGEN_DATA:=../shared/data}"
export B CC CFLAGS LDFLAGS WERROR RUNNER
unset MAKEFLAGS MFLAGS MAKELEVEL # the jobs and options of a make that calls this are its own
root=$(pwd)
ORMGEN_DATA=$(cd "$ORMGEN_DATA" 2>/dev/null && pwd) || ORMGEN_DATA=
export ORMGEN_DATA
CMOCKA_MESSAGE_OUTPUT=TAP
export CMOCKA_MESSAGE_OUTPUT

work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
log=$work/log
own=$work/own # see try_beside
passed=0 failed=0 skipped=0 beside=0
group=

# ---- Results ----

pass() {
    passed=$((passed + 1))
    [ -z "$VERBOSE" ] || echo "ok   $group: $1"
}

# fail CASE [FILE]: FILE tells why, in the lines that are enough to see it.
fail() {
    failed=$((failed + 1))
    echo "FAIL $group: $1"
    [ -z "${2-}" ] || awk 'NR <= 60 { print "    " $0 } END { if (NR > 60) print "    ..." }' "$2"
}

skip() {
    skipped=$((skipped + 1))
    echo "skip $group: $1 ($2)"
}

# try CASE COMMAND...: the command succeeds.
try() {
    what=$1
    shift
    if "$@" >"$log" 2>&1; then pass "$what"; else fail "$what" "$log"; fi
}

# try_beside CASE COMMAND...: like try, $JOBS at a time; the command has $own as a name of its own
# for files. try_results tells how they went.
try_beside() {
    beside=$((beside + 1))
    own=$work/beside.$(printf %04d "$beside")
    echo "$1" >"$own.name"
    shift
    (
        "$@" >"$own.log" 2>&1
        echo $? >"$own.status"
    ) &
    [ $((beside % JOBS)) -ne 0 ] || wait
}

try_results() {
    wait
    for status in $(cd "$work" && echo beside.*.status); do
        own=$work/${status%.status}
        if [ "$(cat "$own.status")" -eq 0 ]; then
            pass "$(cat "$own.name")"
        else
            fail "$(cat "$own.name")" "$own.log"
        fi
    done
    rm -f "$work"/beside.*
    beside=0
}

# same CASE EXPECTED ACTUAL: two files are equal.
same() {
    if cmp -s "$2" "$3"; then
        pass "$1"
    elif [ -n "$ACCEPT" ]; then
        cp "$3" "$2"
        echo "new  $group: $2"
        pass "$1"
    else
        diff -u "$2" "$3" >"$log" 2>&1
        fail "$1" "$log"
    fi
}

# ---- Tools of the groups ----

have() {
    command -v "$1" >/dev/null
}

# build TARGET...: what make says goes to $log.
build() {
    "$MAKE" -s -k -j"$JOBS" "$@" >"$log" 2>&1
}

absolute() {
    case $1 in
    /*) echo "$1" ;;
    *) echo "$root/$1" ;;
    esac
}

# Builds ormgen, and makes it the group's $ormgen; false: it does not build.
need_ormgen() {
    # shellcheck disable=SC2034
    ormgen=$(absolute "$B")/ormgen
    if [ -n "$RUNNER" ]; then
        printf '#!/bin/sh\nexec %s "$@"\n' "$RUNNER $ormgen" >"$work/ormgen"
        chmod +x "$work/ormgen"
        ormgen=$work/ormgen
    fi
    build "$B/ormgen" && return
    fail "ormgen builds" "$log"
    return 1
}

# A program that hangs is a failed one: it may take so many seconds.
LIMIT=300
export LIMIT
limited() {
    if have timeout; then timeout "$LIMIT" "$@"; else "$@"; fi
}

# Counts the cases of a cmocka program from what it printed: tap PROGRAM OUTPUT STATUS.
tap() {
    grep -E '^(not )?ok [0-9]+' "$2" >"$work/cases"
    while read -r line; do
        what="$1 ${line#*ok [0-9]* }"
        case $line in
        *"# SKIP"*) skip "$1 ${line##*# SKIP }" "$(grep -m1 '^skipped: ' "$2" | cut -d' ' -f2-)" ;;
        "not ok"*)
            awk -v line="$line" '$0 == line { on = 1; print; next } on && !/^#/ { exit } on' \
                "$2" >"$log"
            fail "$what" "$log"
            ;;
        *) pass "$what" ;;
        esac
    done <"$work/cases"
    if [ "$3" -ne 0 ] && ! grep -qE '^not ok [0-9]+ - ' "$2"; then
        tail -n 60 "$2" >"$log"
        fail "$1 ended with status $3" "$log"
    elif [ "$(awk '/^1\.\./ { n += substr($0, 4) } END { print n + 0 }' "$2")" -ne \
        "$(wc -l <"$work/cases")" ] || ! [ -s "$work/cases" ]; then
        fail "$1 did not run all its tests" "$2"
    fi
}

# Runs programs of $B/tests/FOLDER, $JOBS at a time: what each prints goes to $work/NAME.tap, and its
# status to $work/NAME.status.
run_side_by_side() {
    xargs -P "$JOBS" -I{} sh -c '
        if command -v timeout >/dev/null; then set -- "$@" timeout "$LIMIT"; fi
        output=$1 program=$2
        shift 2
        "$@" $RUNNER "$program" >"$output.tap" 2>&1
        echo $? >"$output.status"' sh "$work/{}" "$B/tests/$1/{}"
}

# Builds and runs each tests/FOLDER/test_*.c, large ones first: they take long, and none of them
# should be left alone at the end.
run_programs() {
    built=
    build "$1-tests" && built=1 # else what failed is built, and said, again below
    : >"$work/programs"
    # shellcheck disable=SC2012 # names of ours
    for source in $(ls -S "tests/$1"/test_*.c); do
        name=$(basename "$source" .c)
        if [ -n "$built" ] || build "$B/tests/$1/$name"; then
            echo "$name" >>"$work/programs"
        else
            fail "$name builds" "$log"
        fi
    done
    run_side_by_side "$1" <"$work/programs"
    while read -r name; do
        tap "$name" "$work/$name.tap" "$(cat "$work/$name.status")"
    done <"$work/programs"
}

# ---- Run ----

for file in tests/groups/*.sh; do
    # shellcheck source=/dev/null
    . "$file"
done

[ $# -gt 0 ] || set -- style includes unit errors hostile fuzz codes golden check json_schema graph cli \
    import runtime fault bench header split vendor docs examples install man completions integration dist \
    compilers asan
for group; do
    if ! grep -q "^group_$group()" tests/groups/*.sh; then
        echo "run.sh: no group '$group'" >&2
        exit 2
    fi
    failed_before=$failed
    "group_$group"
    [ -z "$VERBOSE" ] || echo "---- $group: $((failed - failed_before)) failed"
done

sum="$passed passed, $failed failed"
[ "$skipped" -eq 0 ] || sum="$sum, $skipped skipped"
echo "$sum"
[ "$failed" -eq 0 ]

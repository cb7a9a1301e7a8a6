#!/bin/sh
# instructions.sh BENCH [OPERATION...] - how many instructions a unit of each operation takes, by
# driver: in SQLite, in libc, and in the driver's own code (for ormgen: generated code and runtime).
# Instructions are counted by callgrind, at the small size, and are nearly the same in each run.
# Of the environment: DRIVERS, default "idiomatic best ormgen".
set -u

command -v valgrind >/dev/null || {
    echo "instructions.sh: valgrind is not installed" >&2
    exit 2
}
bench=$1
shift
here=$(dirname "$0")
# shellcheck disable=SC2046
[ $# -gt 0 ] || set -- $(sed -n 's/^OP(\([a-z_0-9]*\),.*/\1/p' "$here/ops.def")
: "${DRIVERS:=idiomatic best ormgen}"
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM

# Sums the costs of each shared object in a file of callgrind's: "sqlite libc program". The line
# behind a calls= line is what the callee took, which is counted there.
by_object() {
    awk '
        /^c?ob=/ {
            match($0, /\([0-9]+\)/)
            id = substr($0, RSTART, RLENGTH)
            if (length($0) > RSTART + RLENGTH)
                name[id] = $0
            if (/^ob/)
                object = id
            next
        }
        /^calls=/ { skip = 1; next }
        /^[0-9+*-]/ {
            if (!skip)
                cost[object] += $2
            skip = 0
        }
        END {
            for (id in cost)
                sum[name[id] ~ /sqlite3/ ? 1 : name[id] ~ /bench$/ ? 3 : 2] += cost[id]
            printf "%.0f %.0f %.0f\n", sum[1], sum[2], sum[3]
        }' "$1"
}

# count OPERATION DRIVER: prints a line of the table.
count() {
    valgrind --tool=callgrind --collect-atstart=no --toggle-collect=bench_measured \
        --callgrind-out-file="$work/out" "$bench" --size small --rounds 1 --ops "$1" \
        --drivers "$2" --tsv >"$work/tsv" 2>"$work/log" || {
        cat "$work/log" >&2
        exit 1
    }
    by_object "$work/out" | awk -v op="$1" -v driver="$2" -v before="$work/idiomatic" \
        -v units="$(awk 'NR == 2 { print $2 }' "$work/tsv")" '
        {
            outside = $2 + $3
            all = $1 + outside
            if (!all)
                exit
            printf "%-24s %-10s %10.1f %8.1f %8.1f %10.1f", op, driver, $1 / units, $2 / units,
                $3 / units, all / units
            if (driver == "idiomatic")
                print outside, all >before
            else if ((getline line <before) > 0 && split(line, by_hand, " ") == 2)
                printf " %10.2f %8.2f", outside / by_hand[1], all / by_hand[2]
            print ""
        }'
}

printf '%-24s %-10s %10s %8s %8s %10s %10s %8s\n' operation driver sqlite libc own all \
    outside/id all/id
for operation; do
    rm -f "$work/idiomatic"
    for driver in $DRIVERS; do
        count "$operation" "$driver"
    done
done

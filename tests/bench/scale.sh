#!/bin/sh
# scale.sh FOLDER [--tsv] [--size small] [rows|schemas] - how the cost of things grows with their
# number, by the programs in FOLDER: of rows (bench-scale), and of models in a schema.
#
# Of the environment: CC, default cc; MODELS, default "10 100 1000 3000"; COMPILED, default 1000:
# of more models than these the C is not compiled, which would take minutes.
set -u

folder=$1
shift
tsv='' small='' parts=''
while [ $# -gt 0 ]; do
    case $1 in
    --tsv) tsv=$1 ;;
    --size) small="--size $2" && shift ;;
    *) parts="$parts $1" ;;
    esac
    shift
done
: "${CC:=cc}" "${MODELS:=10 100 1000 3000}" "${COMPILED:=1000}"
[ -z "$small" ] || MODELS='2 4'
here=$(dirname "$0")
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM

# ---- What a schema costs ----

# used TIMES COMMAND...: prints the seconds of the clock and those of the processor that the command
# took, and its peak of memory in KB: of the run that took least.
used() {
    times=$1
    shift
    : >"$work/times"
    while [ "$times" -gt 0 ]; do
        times=$((times - 1))
        "$folder/bench-usage" "$work/used" "$@" >"$work/log" 2>&1 || {
            cat "$work/log" >&2
            return 1
        }
        cat "$work/used" >>"$work/times"
    done
    sort -n -k 2 "$work/times" | head -n 1
}

# Prints the lines and bytes of a file.
size_of() {
    wc -lc <"$1" | awk '{ print $1, $2 }'
}

# Prints the bytes of code in an object.
code_of() {
    size -A "$1" | awk '$1 ~ /^\.text/ { sum += $2 } END { print sum }'
}

compile() {
    used 1 "$CC" -std=c11 -I"$here/../../runtime" "$@"
}

# models N: prints N, and behind it all that is measured of a schema of N models, for report.
models() {
    echo "$1"
    "$here/scale_schema.sh" "$1" >"$work/scale.yaml" &&
        used 3 "$folder/ormgen" -o "$work" "$work/scale.yaml" &&
        size_of "$work/scale.h" && size_of "$work/scale.c" && size_of "$work/scale.sql" &&
        echo '#include "scale.h"' >"$work/include.c" &&
        compile -fsyntax-only "$work/include.c" || return 1
    [ "$1" -gt "$COMPILED" ] ||
        { compile -O2 -c -o "$work/scale.o" "$work/scale.c" && code_of "$work/scale.o"; }
}

# ---- Report ----

# Reads lines of numbers as models prints them. What a model costs, and which budgets are missed.
report() {
    awk -v tsv="$tsv" '
        function grows(what, value) {
            if (!(what in least) || value < least[what])
                least[what] = value
            return value > 1.5 * least[what] ? " " what " grows" : ""
        }
        function misses(what, value, most) {
            return value > most ? " " what : ""
        }
        BEGIN {
            form = tsv ? "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n" : \
                "%6s %9s %9s %9s %9s %7s %7s %7s %8s %8s %8s %10s %10s  %s\n"
            printf form, "models", "ormgen_s", "clock_s", "ormgen_MB", "include_s", "h_lines", \
                "c_lines", "s_lines", "h_bytes", "c_bytes", "s_bytes", "gcc_O2_ms", "text_bytes", \
                "budgets missed"
        }
        {
            n = $1
            missed = ""
            if (n >= 1000)
                missed = misses("time", $3 / n, 0.001) misses("memory", $4 / n, 204.8)
            if (n >= 100)
                missed = missed grows("time", $3 / n) grows("memory", $4 / n) \
                    grows("include", $12 / n)
            missed = missed misses("c_lines", $7 / n, 350) misses("h_lines", $5 / n, 450)
            gcc = (NF > 13) ? sprintf("%.1f", $15 * 1000 / n) : "-"
            missed = missed misses("gcc", gcc + 0, 60)
            printf form, n, $3, $2, sprintf("%.1f", $4 / 1024), $12, int($5 / n + 0.5), \
                int($7 / n + 0.5), int($9 / n + 0.5), int($6 / n), int($8 / n), int($10 / n), gcc, \
                (NF > 13) ? int($17 / n) : "-", missed ? "MISS" missed : "none"
        }'
}

explain() {
    cat <<TEXT

Models with 10 fields, 3 relations of their own and 3 of others. All times but clock_s are of the
processor; lines, bytes, gcc_O2_ms and text_bytes are those of one model; include_s: to include the
header, and compile nothing. Of more than $COMPILED models the C is not compiled here, which takes
minutes. Budgets: ormgen 1 ms and 0.2 MB a model from 1000 models on, and from 100 on nothing that
grows by more than 1.5; 350 lines of .c and 450 of .h, and 60 ms of $CC -O2, a model.
TEXT
}

# ---- Run ----

for part in ${parts:-rows schemas}; do
    case $part in
    rows)
        # shellcheck disable=SC2086
        "$folder/bench-scale" $tsv $small || exit
        ;;
    schemas)
        for n in $MODELS; do
            models "$n" >"$work/numbers" || exit 1
            tr '\n' ' ' <"$work/numbers" >"$work/line"
            echo >>"$work/line"
            cat "$work/line" >>"$work/lines"
        done
        report <"$work/lines"
        [ -n "$tsv" ] || explain
        ;;
    *)
        echo "scale.sh: no part '$part'" >&2
        exit 2
        ;;
    esac
    [ -n "$tsv" ] || echo
done

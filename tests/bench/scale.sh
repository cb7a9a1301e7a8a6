#!/bin/sh
# scale.sh FOLDER [--tsv] [--size small] [rows|schemas] - how the cost of things grows with their
# number, by the programs in FOLDER: of rows (bench-scale), and of models in a schema.
#
# Of the environment: CC, default cc; MODELS, default "10 100 1000 3000"; COMPILED, default 1000:
# of more models than these the C is not compiled, which would take minutes; SAMPLE, default 100: of
# more models than these, if each has files of its own, so many are compiled.
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
: "${CC:=cc}" "${MODELS:=10 100 1000 3000}" "${COMPILED:=1000}" "${SAMPLE:=100}"
[ -z "$small" ] || MODELS='2 4'
here=$(dirname "$0")
work=$(mktemp -d) || exit 2
out=$work/out
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
            head -n 20 "$work/log" >&2
            return 1
        }
        cat "$work/used" >>"$work/times"
    done
    sort -n -k 2 "$work/times" | head -n 1
}

# Prints the lines and bytes of all files of a kind.
size_of() {
    find "$out" -name "*.$1" -exec cat {} + | wc -lc | awk '{ print $1, $2 }'
}

# Compiles the files of a list, two at a time.
compile() {
    used 1 xargs -a "$work/sources" -P 2 -I{} \
        "$CC" -std=c11 -I"$here/../../runtime" -O2 -c -o {}.o {}
}

# Compiles the C of N models. Prints of how many models it is, what used prints of compiling them,
# and the bytes of their code.
build() {
    find "$out" -name '*.c' | sort >"$work/sources"
    of=$1
    if [ "$split" ] && [ "$1" -gt "$SAMPLE" ]; then
        of=$SAMPLE
        grep -v /scale.c "$work/sources" | awk -v every="$(($1 / of))" '
            NR % every == 0' >"$work/some"
        mv "$work/some" "$work/sources"
    fi
    echo "$of"
    compile && find "$out" -name '*.o' -exec size -A {} + | awk '
        $1 ~ /^\.text/ { sum += $2 } END { print sum }'
}

# models N: prints N, and behind it all that is measured of a schema of N models, for report.
models() {
    echo "$1 ${split:-together}"
    rm -rf "$out"
    mkdir "$out"
    "$here/scale_schema.sh" "$1" >"$work/scale.yaml" &&
        used 3 "$folder/ormgen" ${split:+"$split"} -o "$out" "$work/scale.yaml" &&
        size_of h && size_of c && size_of sql || return 1
    echo "#include \"scale${split:+_Model$(($1 / 2))}.h\"" >"$work/include.c"
    used 1 "$CC" -std=c11 -I"$here/../../runtime" -I"$out" -fsyntax-only "$work/include.c" || return 1
    if [ "$split" ] || [ "$1" -le "$COMPILED" ]; then build "$1"; fi
}

# ---- Report ----

# Reads lines as models prints them: 1 models, 2 form, 3 clock, 4 processor and 5 KB of ormgen, 6 to
# 11 lines and bytes of .h, .c and .sql, 12 to 14 of the header, 15 models compiled, 16 to 18 of
# that, 19 code. Prints what a model costs, and which budgets are missed.
report() {
    awk -v tsv="$tsv" '
        function grows(what, value, key) {
            key = $2 " " what
            if (!(key in least) || value < least[key])
                least[key] = value
            return value > 1.5 * least[key] ? " " what "_grows" : ""
        }
        function misses(what, value, most) {
            return value > most ? " " what : ""
        }
        BEGIN {
            form = "%s %s %s %s %s %s %s %s %s %s %s %s %s %s %s %s\n"
            if (tsv)
                gsub(/ /, "\t", form)
            else
                form = "%6s %-8s %8s %8s %9s %9s %7s %7s %7s %8s %8s %8s %9s %10s %7s  %s\n"
            printf form, "models", "files", "ormgen_s", "clock_s", "ormgen_MB", "include_s", \
                "h_lines", "c_lines", "s_lines", "h_bytes", "c_bytes", "s_bytes", "gcc_O2_ms", \
                "text_bytes", "build_s", "missed"
        }
        {
            n = $1
            missed = misses("c_lines", $8 / n, 350) misses("h_lines", $6 / n, 450)
            if (n >= 1000)
                missed = missed misses("time", $4 / n, 0.001) misses("memory", $5 / n, 204.8)
            if (n >= 100)
                missed = missed grows("time", $4 / n) grows("memory", $5 / n)
            gcc = code = build = "-"
            if (NF > 15) {
                gcc = sprintf("%.1f", $17 * 1000 / $15)
                code = int($19 / $15)
                build = $15 == n ? $16 : "sample"
                missed = missed misses("gcc", gcc + 0, 60)
            }
            gsub(/^ /, "", missed)
            gsub(/ /, ",", missed)
            sub(/^--/, "", $2)
            printf form, n, $2, $4, $3, sprintf("%.1f", $5 / 1024), $13, int($6 / n + 0.5), \
                int($8 / n + 0.5), int($10 / n + 0.5), int($7 / n), int($9 / n), int($11 / n), \
                gcc, code, build, missed ? missed : "-"
        }'
}

explain() {
    cat <<TEXT

Models with 10 fields, 3 relations of their own and 3 of others, in one header and one .c together,
or split. Seconds are of the processor, but clock_s (of ormgen) and build_s (of compiling all .c,
two at a time); lines, bytes, gcc_O2_ms and text_bytes are those of one model. include_s: to
include the header, or that of one model, and compile nothing. Not compiled: more than $COMPILED models
in one file, which takes minutes; of more than $SAMPLE that are split, $SAMPLE are, as a sample.
Budgets: ormgen 1 ms and 0.2 MB a model from 1000 models on, and no growth above 1.5 from 100 on;
350 lines of .c, 450 of .h, and 60 ms of $CC -O2, a model.
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
            for split in '' --split; do
                models "$n" >"$work/numbers" || exit 1
                tr '\n' ' ' <"$work/numbers" >>"$work/lines"
                echo >>"$work/lines"
            done
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

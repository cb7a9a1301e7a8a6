#!/bin/sh
# coverage.sh B - which lines and branches of compiler/ and runtime/ the tests reach: a page for each
# file in B/coverage, and the sum of either folder. It is built in B/coverage-build. CC is a gcc, GCOV
# its gcov. Exit status 1: a test failed; what it reached is counted nevertheless.
set -u

B=$1
build=$B/coverage-build
root=$(pwd)
log=$build/lcov.log
mkdir -p "$build"
find "$build" -name '*.gcda' -exec rm -f {} +

B=$build CFLAGS='-O0 -g --coverage' LDFLAGS='--coverage' tests/run.sh unit errors codes golden \
    check cli json_schema runtime fault examples
status=$?

# quietly COMMAND...: what it says counts only if it fails.
quietly() {
    "$@" >"$log" 2>&1 && return
    cat "$log" >&2
    exit 2
}

branches='--rc lcov_branch_coverage=1 --rc genhtml_branch_coverage=1'
# shellcheck disable=SC2086
{
    quietly lcov $branches --gcov-tool "${GCOV:-gcov}" --capture --base-directory "$root" \
        --directory "$build/compiler" --directory "$build/runtime" --output-file "$build/all.info"
    quietly lcov $branches --extract "$build/all.info" "$root/compiler/*" "$root/runtime/*" \
        --output-file "$build/coverage.info"
    quietly genhtml $branches --prefix "$root" --title ormgen --output-directory "$B/coverage" \
        "$build/coverage.info"
}

# LF and LH: lines found and hit; BRF and BRH: branches.
for folder in compiler runtime; do
    awk -F: -v folder="$folder" -v own="$root/$folder/" '
        $1 == "SF" { on = index($2, own) == 1 }
        on { sum[$1] += $2 }
        END {
            printf "%s: %.1f %% of %d lines, %.1f %% of %d branches\n", folder,
                100 * sum["LH"] / sum["LF"], sum["LF"], 100 * sum["BRH"] / sum["BRF"], sum["BRF"]
        }' "$build/coverage.info"
done
echo "$B/coverage/index.html shows the lines"
[ $status -eq 0 ]

# shellcheck shell=sh disable=SC2154
# Input that never ends, is no text, or is very large. What a schema may hold is tested by
# tests/unit/test_hostile_*.c.

# refuses_file CASE MESSAGE FILE: ormgen ends with status 1 and the message, within 2 seconds of the
# processor and 512 MB.
refuses_file() {
    (
        ulimit -t 2 -v 524288
        "$ormgen" -o "$work/hostile" "$3"
    ) >"$log" 2>&1
    status=$?
    if [ $status -eq 1 ] && grep -qF "$2" "$log" && ! [ -e "$work/hostile" ]; then
        pass "$1"
    else
        echo "exit status $status" >>"$log"
        fail "$1" "$log"
    fi
}

# What four times as many models cost: in memory little more than four times, in time at most eight,
# since other programs run beside the tests.
grows_evenly() {
    for models in 300 1200; do
        tests/bench/scale_schema.sh $models >"$work/scale.yaml"
        "$B/bench-usage" "$work/used" "$ormgen" -o "$work/scale" "$work/scale.yaml" || return
        read -r _ seconds memory <"$work/used"
        echo "$models models: $seconds s of the processor, $memory KB"
        [ $models -ne 300 ] || few_seconds=$seconds few_memory=$memory
    done
    awk -v s="$few_seconds" -v S="$seconds" -v m="$few_memory" -v M="$memory" \
        'BEGIN { exit S > 8 * s + 0.1 || M > 4.6 * m }'
}

# The same of a database with their tables: 400 models and their links have 800, with 5,600 columns.
imports_evenly() {
    for models in 100 400; do
        tests/bench/scale_schema.sh $models >"$work/scale.yaml"
        "$ormgen" -o "$work/scale" "$work/scale.yaml" || return
        (echo 'BEGIN;' && cat "$work/scale/scale.sql" && echo 'COMMIT;') >"$work/scale.sql"
        rm -f "$work/scale.db"
        "$B/load_sql" "$work/scale.db" "$work/scale.sql" || return
        "$B/bench-usage" "$work/used" "$ormgen" import "$work/scale.db" >"$work/scale.out" || return
        read -r _ seconds _ <"$work/used"
        echo "the tables of $models models: $seconds s of the processor"
        [ $models -ne 100 ] || few_seconds=$seconds
    done
    awk -v s="$few_seconds" -v S="$seconds" 'BEGIN { exit S > 8 * s + 0.1 || S > 20 }'
}

group_hostile() {
    need_ormgen || return
    refuses_file "/dev/zero" "/dev/zero: error: the schema is larger than 16 MB [E001]" /dev/zero
    refuses_file "/dev/null" "there is no schema in this file [E006]" /dev/null
    mkfifo "$work/endless"
    yes 'models: {}' >"$work/endless" 2>/dev/null &
    refuses_file "a pipe that never ends" "<stdin>: error: the schema is larger" - <"$work/endless"
    build "$B/bench-usage" "$B/load_sql"
    try "four times the models" grows_evenly
    try "four times the tables" imports_evenly
    cp "$(command -v "$ormgen")" "$work/program.yaml"
    refuses_file "a program" "program.yaml:1:" "$work/program.yaml"
}

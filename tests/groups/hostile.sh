# shellcheck shell=sh disable=SC2154
# Input that never ends, or is no text. What a schema may hold is tested by tests/unit/test_hostile_*.c.

# refuses CASE MESSAGE FILE: ormgen ends with status 1 and the message, within 2 seconds of the
# processor and 512 MB.
refuses() {
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

group_hostile() {
    need_ormgen || return
    refuses "/dev/zero" "/dev/zero: error: the schema is larger than 16 MB [E001]" /dev/zero
    refuses "/dev/null" "there is no schema in this file [E006]" /dev/null
    mkfifo "$work/endless"
    yes 'models: {}' >"$work/endless" 2>/dev/null &
    refuses "a pipe that never ends" "<stdin>: error: the schema is larger" - <"$work/endless"
    cp "$(command -v "$ormgen")" "$work/program.yaml"
    refuses "a program" "program.yaml:1:" "$work/program.yaml"
}

# shellcheck shell=sh disable=SC2154
# The part of the group cli that is about what nobody types on purpose: names that would steer a
# terminal, an output that is the schema, standard files that are closed or full.

# steers_nothing FILE: it holds no control character but ends of lines.
steers_nothing() {
    [ -s "$1" ] && ! tr -d '\n' <"$1" | LC_ALL=C grep -q '[[:cntrl:]]'
}

# escapes CASE TEXT ARGUMENT...: ormgen says one line with this text, and steers no terminal.
escapes() {
    what=$1 text=$2
    shift 2
    (cd "$work/cli" && "$ormgen" "$@") >"$work/said" 2>&1 </dev/null
    if [ "$(grep -cF -- "$text" "$work/said")" -eq 1 ] && steers_nothing "$work/said"; then
        pass "$what"
    else
        fail "$what" "$work/said"
    fi
}

cli_hostile_names() {
    hostile=$(printf 'a\nb\033[31m\377')
    shown='a\nb\x1B[31m\xFF'
    cp "$work/cli/bad.yaml" "$work/cli/$hostile.yaml"
    escapes "a hostile schema" "$shown.yaml:1:33: error:" "$hostile.yaml"
    escapes "a hostile file" "ormgen: $shown: No such file" "$hostile"
    escapes "a hostile option" "ormgen: unknown option: --$shown" "--$hostile" good.yaml
    escapes "a hostile value" "model or sql, not: $shown" "--dump=$hostile" good.yaml
    escapes "a hostile code" "no message has the code '$shown'" explain "$hostile"
    escapes "a hostile folder that can't be" "ormgen: good.yaml/$shown" -o "good.yaml/$hostile" \
        good.yaml
    escapes "a hostile folder" "wrote $shown/good.c" -v -o "$hostile" good.yaml
    exits 2 "the name of a schema is empty" good.yaml ''
}

# A schema is never written over, whatever path leads to it.
cli_schema_stays() {
    cp "$work/cli/good.yaml" "$work/cli/source.sql"
    ln -s source.sql "$work/cli/link.yaml"
    exits 2 "ormgen: ./source.sql: would overwrite the schema source.sql" -o . source.sql
    exits 2 "ormgen: ./source.sql: would overwrite the schema link.yaml" --depfile ./source.sql \
        link.yaml
    exits 2 "ormgen: link.yaml: would overwrite the schema source.sql" --depfile link.yaml source.sql
    try "the schema is as it was" cmp "$work/cli/good.yaml" "$work/cli/source.sql"
    says_just "the folder / has one slash" --list-outputs -o / good.yaml <<'END'
/good.h
/good.c
/good.sql
END
}

# status_of EXPECTED COMMAND: the shell command, in which $ormgen stands, ends so.
status_of() {
    expected=$1
    (cd "$work/cli" && export ormgen && sh -c "$2") >"$log" 2>&1
    status=$?
    try "$2" test $status -eq "$expected"
}

# shellcheck disable=SC2016
cli_closed() {
    status_of 2 '"$ormgen" --version >&-'
    status_of 2 '"$ormgen" - <&-'
    status_of 1 '"$ormgen" bad.yaml 2>&-'
    status_of 0 '"$ormgen" -v -o closed good.yaml <&- >&- 2>&-'
    exits 0 "" --check -o closed good.yaml
    [ -e /dev/full ] || return 0
    status_of 2 '"$ormgen" --check -o full good.yaml >/dev/full'
    status_of 2 '"$ormgen" explain --markdown >/dev/full'
    status_of 1 '"$ormgen" bad.yaml 2>/dev/full'
}

cli_hostile() {
    cli_hostile_names
    cli_schema_stays
    cli_closed
}

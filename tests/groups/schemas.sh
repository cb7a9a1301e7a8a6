# shellcheck shell=sh disable=SC2154,SC2231,SC2013
# Tests that are files: a schema beside what ormgen says or writes. ACCEPT=1 rewrites the latter.

# tests/errors/NAME.yaml, and in NAME.err all that ormgen prints about it.
group_errors() {
    need_ormgen || return
    for schema in tests/errors/*.yaml; do
        [ -e "$schema" ] || continue
        name=$(basename "$schema" .yaml)
        rm -rf "$work/errors"
        (cd tests/errors && "$ormgen" -o "$work/errors" "$name.yaml") >"$work/out" 2>"$work/err"
        status=$?
        expected=0
        ! grep -q ': error: ' "$work/err" || expected=1
        if [ $status -ne $expected ]; then
            fail "$name: exit status $status, not $expected" "$work/err"
        elif [ $status -ne 0 ] && [ -e "$work/errors" ]; then
            fail "$name: files are written in spite of errors"
        else
            same "$name" "tests/errors/$name.err" "$work/err"
        fi
    done
}

# Every message that errors.def knows has a case, and is explained in docs/errors.md.
group_codes() {
    need_ormgen || return
    "$ormgen" explain --markdown >"$work/errors.md" 2>"$log"
    same "docs/errors.md is up to date" docs/errors.md "$work/errors.md"
    for code in $(sed -n 's/^DIAG(\([EW][0-9]*\).*/\1/p' compiler/errors*.def); do
        if grep -qF "[$code]" tests/errors/*.err tests/unit/*.c; then
            pass "$code has a case"
        else
            fail "$code has no case in tests/errors or tests/unit"
        fi
        try "$code has its place in docs/errors.md" grep -q "^### $code\$" docs/errors.md
    done
}

# tests/golden/STAGE/NAME.yaml with NAME.STAGE (--dump=STAGE), and tests/golden/NAME.yaml with those
# of NAME.h, NAME.c and NAME.sql that are there: the ones that show what the schema is about. Of a
# schema that is split all files are there.
group_golden() {
    need_ormgen || return
    for stage in yaml schema model sql; do
        for schema in tests/golden/$stage/*.yaml schemas/*.yaml; do
            [ -e "$schema" ] || continue
            name=$(basename "$schema" .yaml)
            if ! "$ormgen" --dump=$stage "$schema" >"$work/dump" 2>"$log"; then
                fail "$stage of $name" "$log"
            elif [ "$schema" = "tests/golden/$stage/$name.yaml" ]; then
                same "$stage of $name" "tests/golden/$stage/$name.$stage" "$work/dump"
            fi
        done
    done
    for schema in tests/golden/*.yaml; do
        [ -e "$schema" ] || continue
        name=$(basename "$schema" .yaml)
        rm -rf "$work/golden"
        if ! "$ormgen" -o "$work/golden" "$schema" >"$log" 2>&1; then
            fail "$name compiles" "$log"
            continue
        fi
        for made in "$work"/golden/*; do
            file=$(basename "$made")
            if [ -e "tests/golden/$file" ] || grep -q '^split: true' "$schema"; then
                same "$file" "tests/golden/$file" "$made"
            fi
        done
    done
}

# generated/ is what ormgen makes of schemas/, from any folder and through a pipe.
group_check() {
    need_ormgen || return
    away=$work/away
    mkdir -p "$away/piped"
    for schema in schemas/*.yaml; do
        [ -e "$schema" ] || continue
        name=$(basename "$schema" .yaml)
        try "$name is up to date in generated/" "$ormgen" --check -o generated "$schema"
        try "$name compiles elsewhere" in_folder "$away" "$ormgen" -o . "$root/$schema"
        for kind in h c sql; do
            same "$name.$kind from elsewhere" "generated/$name.$kind" "$away/$name.$kind"
        done
        # shellcheck disable=SC2012 # the number of the file is asked, not its name
        before=$(ls -i "$away/$name.h" "$away/$name.c" "$away/$name.sql")
        "$ormgen" -o "$away" "$schema" >"$log" 2>&1
        # shellcheck disable=SC2012
        after=$(ls -i "$away/$name.h" "$away/$name.c" "$away/$name.sql")
        try "$name: what is the same is not written" test "$before" = "$after"
        "$ormgen" -o "$away/piped" - <"$schema" >"$log" 2>&1
        for kind in h c sql; do
            sed 's/<stdin>/'"$name.yaml/" "$away/piped/$name.$kind" >"$work/piped"
            same "$name.$kind through a pipe" "generated/$name.$kind" "$work/piped"
        done
    done
    for file in generated/*; do
        [ -e "$file" ] || continue
        name=${file##*/}
        try "$name has a schema" test -e "schemas/${name%.*}.yaml"
    done
}

in_folder() {
    (cd "$1" && shift && "$@")
}
